/* test-competence-question.c - several activities, and what only the asker knows
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "national-fixture.h"

#define DAY "2025-03-01"
#define PERMIT VTH_COMPETENCE_TASK_PERMIT
#define ENFORCEMENT VTH_COMPETENCE_TASK_ENFORCEMENT
#define FINE VTH_COMPETENCE_TASK_FINE

/* Activities with a space between, and facts as `name=value` with a space between. */
static VthCompetence *
ask (const gchar *activities, const gchar *facts, VthCompetenceTask task)
{
  GDate on = national_day (DAY);
  g_autoptr (VthCompetenceQuestion) question = vth_competence_question_new ("GM0344", &on, task);
  g_auto (GStrv) ids = g_strsplit (activities, " ", -1);
  g_auto (GStrv) told = g_strsplit (facts, " ", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    vth_competence_question_add_activity (question, ids[i]);
  for (guint i = 0; told[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (told[i], "=", 2);
      g_autoptr (GError) error = NULL;

      g_assert_true (vth_competence_question_set_fact (question, parts[0], parts[1], &error));
      g_assert_no_error (error);
    }

  return vth_register_answer_competence (national_register (), question);
}

/* The bodies as `part:role=id`, and for which activities if not for all. */
static gchar *
join_bodies (GListModel *bodies)
{
  g_autoptr (GEnumClass) parts = g_type_class_ref (VTH_TYPE_COMPETENCE_PART);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (bodies); i++)
    {
      g_autoptr (VthCompetentBody) body = g_list_model_get_item (bodies, i);
      g_auto (GStrv) activities = vth_competent_body_list_activities (body);
      g_autofree gchar *list = g_strjoinv (",", activities);
      const gchar *id = vth_competent_body_get_authority (body);

      g_string_append_printf (text, "%s%s:%s=%s%s%s", text->len > 0 ? " " : "",
                              g_enum_get_value (parts, (gint) vth_competent_body_get_part (body))->value_nick,
                              vth_competent_body_get_role (body), id != NULL ? id : "none", *list != '\0' ? "/" : "", list);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
check (const gchar *activities, const gchar *facts, VthCompetenceTask task, const gchar *verdict,
       const gchar *bodies, const gchar *code)
{
  g_autoptr (VthCompetence) answer = ask (activities, facts, task);
  g_autofree gchar *found = join_bodies (vth_competence_get_bodies (answer));
  g_autofree gchar *codes = national_codes (answer);

  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (answer)), ==, verdict);
  g_assert_cmpstr (found, ==, bodies);
  g_assert_nonnull (strstr (codes, code));
}

static void
check_advisers (const gchar *activities, const gchar *facts, const gchar *advisers, const gchar *code)
{
  g_autoptr (VthCompetence) answer = ask (activities, facts, PERMIT);
  g_autofree gchar *found = join_bodies (vth_competence_get_advisers (answer));

  g_assert_cmpstr (found, ==, advisers);
  g_assert_true (code == NULL || vth_answer_has_reason (VTH_ANSWER (answer), code));
}

/* Ob 4.6 lid 2: a complex installation draws the building to the province. Ow 5.12 lid 2: what draws
 * nothing goes to the college. Ob 4.15: of two ministers it is that of the Interior.
 */
static void
test_one_application_for_several_activities (void)
{
  check ("building environmental.complex", "", PERMIT, "determined", "primary:gs=pv26/gs", "competence.primary");
  check ("building monument.archaeological nature.regional", "", PERMIT, "determined", "primary:college=gm0344/college",
         "competence.primary");
  check ("mining.site plan.national-interest", "", PERMIT, "determined", "primary:minister-bzk=mnre1034/minister",
         "competence.primary");
  check ("environmental.complex mining.site", "", PERMIT, "determined", "primary:minister-ezk=none",
         "competence.authority-by-role");
  check ("building building", "", PERMIT, "determined", "primary:college=gm0344/college", "competence.primary");
}

static void
test_water_is_applied_for_apart (void)
{
  const gchar *bodies = "primary:db=ws0155/db/water.discharge.regional primary:gs=pv26/gs/building,environmental.complex";
  g_autoptr (VthCompetence) answer = ask ("building water.discharge.regional environmental.complex", "water-authority=ws0155",
                                          PERMIT);

  check ("building water.discharge.regional environmental.complex", "water-authority=ws0155", PERMIT, "apart", bodies,
         "competence.applied-apart");
  g_assert_cmpint (vth_competence_get_outcome (answer), ==, VTH_COMPETENCE_VERDICT_APART);
  g_assert_null (vth_competence_get_authority (answer));
  check ("water.discharge.regional water.abstraction", "", PERMIT, "determined", "primary:gs=pv26/gs", "competence.primary");
  check ("water.abstraction water.state", "state-water-magnet=yes", PERMIT, "determined", "primary:minister-ienw=none",
         "competence.fact-told");
}

static void
test_what_turns_it_is_told (void)
{
  const gchar *both = "primary:college=gm0344/college primary:minister-ienw=none";
  g_autoptr (VthCompetence) answer = ask ("building excavation.state", "", PERMIT);
  g_auto (GStrv) questions = vth_competence_list_questions (answer);

  check ("building excavation.state", "", PERMIT, "several", both, "competence.depends-on-fact");
  g_assert_true (g_strv_contains ((const gchar *const *) questions, "large-excavation"));
  check ("building excavation.state", "large-excavation=yes", PERMIT, "determined", "primary:minister-ienw=none",
         "competence.fact-told");
  check ("building excavation.state", "large-excavation=no", PERMIT, "determined", "primary:college=gm0344/college",
         "competence.fact-told");
}

static void
test_what_the_table_does_not_combine (void)
{
  check ("building nature.falconry", "", PERMIT, "not-determined", "", "competence.not-in-combination");
  check ("monument.archaeological nature.regional", "", PERMIT, "not-determined", "", "competence.combination-not-covered");
  check ("building duty.energy-label", "", PERMIT, "not-determined", "", "competence.task-not-covered");
  check ("building zeppelin", "", PERMIT, "not-determined", "", "competence.activity-unknown");
  check ("building demolition", "", FINE, "not-determined", "", "competence.one-activity");
  check ("building demolition", "", VTH_COMPETENCE_TASK_GENERAL_RULES, "not-determined", "", "competence.one-activity");
}

/* A fact that is told takes the place of the assumption that lies in the name of the activity. */
static void
test_facts_decide_between_rows (void)
{
  check ("plan.other", "national-interest=yes", PERMIT, "determined", "primary:minister-bzk=mnre1034/minister",
         "competence.fact-told");
  check ("plan.provincial-interest", "provincial-interest=no", PERMIT, "determined", "primary:college=gm0344/college",
         "competence.fact-told");
  check ("nature.national", "national-nature=no", PERMIT, "determined", "primary:gs=pv26/gs", "competence.fact-told");
  check ("environmental.other", "national-security=true", PERMIT, "determined", "primary:minister-ienw=none",
         "competence.fact-told");
  check ("environmental.pipeline", "permit-required=no", ENFORCEMENT, "determined", "primary:minister-ienw=none",
         "competence.fact-told");
  check ("environmental.pipeline", "permit-required=yes", ENFORCEMENT, "determined", "primary:college=gm0344/college",
         "competence.fact-told");
  check ("plan.other", "permit-required=no national-rules=no", ENFORCEMENT, "determined", "primary:college=gm0344/college",
         "competence.enforcement-power");
}

static void
test_named_organisations_and_organs (void)
{
  check ("water.discharge.regional", "water-authority=WS0155", ENFORCEMENT, "determined", "primary:db=ws0155/db",
         "competence.enforcement-power");
  check ("water.discharge.regional", "water-authority=ws9999", PERMIT, "not-determined", "primary:db=none",
         "competence.named-body-unknown");
  check ("duty.unusual-incident", "incident-body=pv26/gs", ENFORCEMENT, "determined", "primary:named=pv26/gs",
         "competence.primary");
  check ("duty.unusual-incident", "incident-body=pv99/gs", ENFORCEMENT, "not-determined", "primary:named=none",
         "competence.named-body-unknown");
  check ("duty.tolerate", "", ENFORCEMENT, "not-determined", "", "competence.depends-on-case");
  check ("duty.tolerate", "tolerance-body=gm0344/college", ENFORCEMENT, "determined", "primary:named=gm0344/college",
         "competence.primary");
}

/* Ow 5.11 lid 3, 5.16, 5.13 and 18.5. */
static void
test_facts_that_take_the_place_of_the_rules (void)
{
  check ("building", "security-override=yes", PERMIT, "determined", "primary:minister-ienw=none", "competence.fact-told");
  check ("building", "security-override=no", PERMIT, "determined", "primary:college=gm0344/college", "competence.fact-told");
  check ("building", "transferred-to=pv26/gs", PERMIT, "determined", "primary:named=pv26/gs", "competence.primary");
  check ("building", "sanctioned-by=gm0345/college", ENFORCEMENT, "determined", "primary:named=gm0345/college",
         "competence.primary");
  check ("building", "earlier-complex-permit=yes", PERMIT, "determined", "primary:gs=pv26/gs", "competence.primary");
  check ("mining.site", "earlier-complex-permit=yes", PERMIT, "determined", "primary:minister-ezk=none",
         "competence.primary");
  check ("building", "earlier-complex-permit=yes", ENFORCEMENT, "determined", "primary:gs=pv26/gs", "competence.primary");
}

/* Ob 4.20-4.32: who would decide on a part alone advises on it, and mostly must consent. */
static void
test_who_advises_and_consents (void)
{
  check_advisers ("environmental.complex", "", "adviser:college=gm0344/college/environmental.complex", "competence.adviser");
  check_advisers ("environmental.complex", "", "adviser:college=gm0344/college/environmental.complex",
                  "competence.advice-exceptions");
  check_advisers ("building plan.other environmental.complex", "",
                  "adviser:college=gm0344/college/building,environmental.complex "
                  "consenting:college=gm0344/college/plan.other", "competence.consent");
  check_advisers ("building nature.national", "", "consenting:minister-nens=none/nature.national", "competence.consent");
  check_advisers ("building", "", "", NULL);
  check_advisers ("building", "transferred-to=pv26/gs", "adviser:college=gm0344/college/building "
                  "adviser:college=gm0344/college/building", "competence.adviser");
  check_advisers ("environmental.complex", "transferred-to=gm0344/college", "adviser:gs=pv26/gs/environmental.complex",
                  "competence.adviser");
  check_advisers ("building", "bbl-deviation=yes", "consenting:minister-bzk=mnre1034/minister/building", "competence.consent");
  check_advisers ("plan.outside", "council-designated=yes", "adviser:raad=gm0344/raad/plan.outside", "competence.adviser");
  check_advisers ("building water.discharge.regional", "", "", NULL);
}

/* Ob 13.3: who consented enforces the conditions of its part too; not where the province stays competent. */
static void
test_who_consented_enforces_too (void)
{
  check ("building nature.national", "", ENFORCEMENT, "determined",
         "primary:college=gm0344/college co-competent:minister-nens=none/nature.national", "competence.rules-apart");
  check ("building nature.national", "earlier-complex-permit=yes", ENFORCEMENT, "determined", "primary:gs=pv26/gs",
         "competence.rules-apart");
  check ("building mining.environmental", "earlier-complex-permit=yes geothermal=yes", ENFORCEMENT, "determined",
         "primary:gs=pv26/gs co-competent:minister-ezk=none/mining.environmental", "competence.rules-apart");
}

/* Ow 18.11-18.15a. */
static void
test_who_may_fine (void)
{
  check ("environmental.complex.seveso", "", FINE, "determined", "primary:gs=pv26/gs", "competence.fine-maximum");
  check ("building", "", FINE, "determined", "primary:college=gm0344/college", "competence.fine-maximum");
  check ("restricted-zone.local-rail", "", FINE, "determined", "primary:minister-ienw=none", "competence.fine-maximum");
  check ("restricted-zone.regional", "airport-zone=yes", FINE, "determined", "primary:gs=pv26/gs", "competence.fine-maximum");
  check ("restricted-zone.regional", "", FINE, "not-determined", "", "competence.task-not-covered");
  check ("duty.wildlife-trade", "", FINE, "determined", "primary:minister-nens=none", "competence.fine-maximum");
  check ("environmental.other", "", FINE, "not-determined", "", "competence.task-not-covered");
}

static void
test_basic_task_of_several_and_by_fact (void)
{
  g_autoptr (VthCompetence) several = ask ("building environmental.complex.seveso", "", PERMIT);
  g_autoptr (VthCompetence) told = ask ("plan.provincial-interest", "made-of-category-4=yes", PERMIT);
  g_autoptr (VthCompetence) untold = ask ("plan.provincial-interest", "", PERMIT);
  g_auto (GStrv) questions = vth_competence_list_questions (untold);

  g_assert_cmpint (vth_competence_get_basic_task (several), ==, VTH_BASIC_TASK_EXCLUSIVE);
  g_assert_cmpstr (vth_competence_get_service (several), ==, "so0789");
  g_assert_cmpint (vth_competence_get_basic_task (told), ==, VTH_BASIC_TASK_BASIC);
  g_assert_cmpint (vth_competence_get_basic_task (untold), ==, VTH_BASIC_TASK_UNKNOWN);
  g_assert_true (g_strv_contains ((const gchar *const *) questions, "made-of-category-4"));
}

/* Annex VII took over the name three weeks after the merger: two services can be named in between. */
static void
test_seveso_work_between_merger_and_decree (void)
{
  const struct { const gchar *day, *service; } days[] = {
    { "2025-12-31", "so0783" }, { "2026-01-01", NULL }, { "2026-01-20", NULL }, { "2026-01-21", "so1108" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      GDate on = national_day (days[i].day);
      g_autoptr (VthCompetence) answer = vth_register_find_competent (national_register (), "environmental.complex.seveso",
                                                                      "gm0268", &on, PERMIT);

      g_assert_cmpstr (vth_competence_get_authority (answer), ==, "pv25/gs");
      g_assert_cmpstr (vth_competence_get_service (answer), ==, days[i].service);
      g_assert_cmpint (vth_answer_has_reason (VTH_ANSWER (answer), "service.several"), ==, days[i].service == NULL);
    }
}

static void
test_wrong_facts_are_errors (void)
{
  GDate on = national_day (DAY);
  g_autoptr (VthCompetenceQuestion) question = vth_competence_question_new ("gm0344", &on, PERMIT);
  const gchar *wrong[][2] = { { "weather", "yes" }, { "geothermal", "maybe" }, { "geothermal", "" }, { "water-authority", "" } };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (vth_competence_question_set_fact (question, wrong[i][0], wrong[i][1], &error));
      g_assert_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_VALUE);
      g_assert_nonnull (strstr (error->message, wrong[i][0]));
    }
}

static void
test_facts_have_names (void)
{
  g_auto (GStrv) facts = vth_competence_list_facts ();

  g_assert_cmpuint (g_strv_length (facts), >=, 30);
  for (guint i = 0; facts[i] != NULL; i++)
    {
      g_assert_nonnull (vth_competence_get_fact_name (facts[i], VTH_LANGUAGE_NL));
      g_assert_nonnull (vth_competence_get_fact_name (facts[i], VTH_LANGUAGE_EN));
      g_assert_nonnull (vth_competence_get_fact_kind (facts[i]));
    }
  g_assert_null (vth_competence_get_fact_name ("weather", VTH_LANGUAGE_NL));
  g_assert_null (vth_competence_get_fact_kind ("weather"));
}

/* A question can be asked about any number of activities. */
static void
test_all_activities_at_once (void)
{
  g_auto (GStrv) ids = vth_competence_list_activities ();
  g_autofree gchar *all = g_strjoinv (" ", ids);
  VthCompetenceTask tasks[] = { PERMIT, VTH_COMPETENCE_TASK_GENERAL_RULES, ENFORCEMENT, FINE };

  for (guint i = 0; i < G_N_ELEMENTS (tasks); i++)
    {
      g_autoptr (VthCompetence) answer = ask (all, "", tasks[i]);
      g_autoptr (JsonNode) node = vth_answer_to_json (VTH_ANSWER (answer), VTH_LANGUAGE_NL);

      g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (answer)), ==, "not-determined");
      g_assert_true (JSON_NODE_HOLDS_OBJECT (node));
    }
}

/* What is open does not depend on whether it was read before the reasons. */
static void
test_questions_do_not_change_the_reasons (void)
{
  g_autoptr (VthCompetence) first = ask ("building excavation.state", "", PERMIT);
  g_autoptr (VthCompetence) second = ask ("building excavation.state", "", PERMIT);
  g_auto (GStrv) questions = vth_competence_list_questions (second);
  g_autofree gchar *one = national_codes (first);
  g_autofree gchar *other = national_codes (second);

  g_assert_cmpuint (g_strv_length (questions), >, 0);
  g_assert_cmpstr (one, ==, other);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/competence-question/combined", test_one_application_for_several_activities);
  g_test_add_func ("/competence-question/apart", test_water_is_applied_for_apart);
  g_test_add_func ("/competence-question/turns", test_what_turns_it_is_told);
  g_test_add_func ("/competence-question/not-combined", test_what_the_table_does_not_combine);
  g_test_add_func ("/competence-question/facts", test_facts_decide_between_rows);
  g_test_add_func ("/competence-question/named", test_named_organisations_and_organs);
  g_test_add_func ("/competence-question/overrides", test_facts_that_take_the_place_of_the_rules);
  g_test_add_func ("/competence-question/advice", test_who_advises_and_consents);
  g_test_add_func ("/competence-question/co-enforcement", test_who_consented_enforces_too);
  g_test_add_func ("/competence-question/fine", test_who_may_fine);
  g_test_add_func ("/competence-question/basic-task", test_basic_task_of_several_and_by_fact);
  g_test_add_func ("/competence-question/seveso", test_seveso_work_between_merger_and_decree);
  g_test_add_func ("/competence-question/wrong-facts", test_wrong_facts_are_errors);
  g_test_add_func ("/competence-question/names", test_facts_have_names);
  g_test_add_func ("/competence-question/all", test_all_activities_at_once);
  g_test_add_func ("/competence-question/order", test_questions_do_not_change_the_reasons);

  return g_test_run ();
}
