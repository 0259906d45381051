/* test-competence.c - who is competent for an activity at a place
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "national-fixture.h"

#define PERMIT VTH_COMPETENCE_TASK_PERMIT
#define RULES VTH_COMPETENCE_TASK_GENERAL_RULES
#define ENFORCEMENT VTH_COMPETENCE_TASK_ENFORCEMENT

/* On which ground the body may act. */
#define POWER "competence.enforcement-power"

/* The college advises where another body decides on the permit. */
#define COLLEGE_ADVISES "competence.adviser" AND "competence.advice-exceptions"

/* Before the last text that was read, and after the lists of organisations began. */
#define DAY "2025-03-01"
#define LATE "2026-02-01"

static VthCompetence *
ask (const gchar *activity, const gchar *municipality, const gchar *day, VthCompetenceTask task)
{
  GDate on = national_day (day);

  return vth_register_find_competent (national_register (), activity, municipality, &on, task);
}

/* The bodies as `role=id`, those beside with a plus in front. */
static gchar *
join_bodies (VthCompetence *answer)
{
  GListModel *bodies = vth_competence_get_bodies (answer);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (bodies); i++)
    {
      g_autoptr (VthCompetentBody) body = g_list_model_get_item (bodies, i);
      const gchar *id = vth_competent_body_get_authority (body);
      gboolean beside = vth_competent_body_get_part (body) == VTH_COMPETENCE_PART_CO_COMPETENT;

      g_string_append_printf (text, "%s%s%s=%s", text->len > 0 ? " " : "", beside ? "+" : "",
                              vth_competent_body_get_role (body), id != NULL ? id : "none");
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
check (const gchar *activity, VthCompetenceTask task, const gchar *day, const gchar *verdict,
       const gchar *bodies, const gchar *codes)
{
  g_autoptr (VthCompetence) answer = ask (activity, "gm0344", day, task);
  g_autofree gchar *found = join_bodies (answer);
  g_autofree gchar *reasons = national_codes (answer);

  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (answer)), ==, verdict);
  g_assert_cmpstr (found, ==, bodies);
  g_assert_cmpstr (reasons, ==, codes);
}

static void
test_college_is_competent_unless_the_decree_says_otherwise (void)
{
  check ("building", PERMIT, DAY, "determined", "college=gm0344/college",
         "competence.primary" AND "task.unknown" AND "service.member" AND "service.ended" AND
         "service.succeeded" AND "certainty.unverified" AND "competence.routing-only");
  check ("building.roof", ENFORCEMENT, DAY, "determined", "college=gm0344/college",
         "competence.primary" AND POWER AND "competence.general-rules-not-covered" AND "task.unknown" AND
         "service.member" AND "service.ended" AND "service.succeeded" AND "certainty.unverified" AND
         "competence.routing-only");
  check ("environmental.other", RULES, DAY, "determined", "college=gm0344/college",
         "competence.primary" AND "task.unknown" AND "service.member" AND "service.ended" AND
         "service.succeeded" AND "certainty.unverified" AND "competence.routing-only");
}

/* Bal 2.9: the college would be competent for the general rules, were it not for the permit. */
static void
test_province_takes_all_of_a_complex_installation (void)
{
  check ("environmental.complex", PERMIT, DAY, "determined", "gs=pv26/gs",
         "competence.primary" AND COLLEGE_ADVISES AND "task.unknown" AND "service.provinces-not-listed" AND "competence.routing-only");
  check ("environmental.complex", RULES, DAY, "determined", "gs=pv26/gs",
         "competence.primary" AND "certainty.inferred" AND "task.unknown" AND "service.provinces-not-listed" AND
         "competence.routing-only");
  check ("environmental.complex", ENFORCEMENT, DAY, "determined", "gs=pv26/gs",
         "competence.primary" AND POWER AND "certainty.inferred" AND "task.unknown" AND "service.provinces-not-listed" AND
         "competence.routing-only");
  check ("environmental.ground-energy", ENFORCEMENT, DAY, "determined", "gs=pv26/gs",
         "competence.primary" AND POWER AND "task.unknown" AND "service.provinces-not-listed" AND "competence.routing-only");
}

static void
test_ground_is_told_with_each_body (void)
{
  g_autoptr (VthCompetence) answer = ask ("environmental.complex", "gm0344", DAY, ENFORCEMENT);
  g_autoptr (VthCompetentBody) body = g_list_model_get_item (vth_competence_get_bodies (answer), 0);

  g_assert_cmpstr (vth_competent_body_get_law (body), ==,
                   "Ow 18.2 lid 2; Ob 4.6 lid 1 c; Ow 18.2 lid 1; Bal 2.9; Ob 4.6 lid 1 c");
  g_assert_cmpstr (vth_competent_body_get_name (body, VTH_LANGUAGE_NL), ==, "gedeputeerde staten");
  g_assert_cmpstr (vth_competent_body_get_name (body, VTH_LANGUAGE_EN), ==, "provincial executive");
}

static void
test_service_follows_the_day (void)
{
  g_autoptr (VthCompetence) before = ask ("building", "GM0344", "2025-12-31", PERMIT);
  g_autoptr (VthCompetence) after = ask ("building", "gm0344", "2026-01-01", PERMIT);

  g_assert_cmpstr (vth_competence_get_authority (before), ==, "gm0344/college");
  g_assert_cmpstr (vth_competence_get_service (before), ==, "so0843");
  g_assert_cmpstr (vth_competence_get_service (after), ==, "so1104");
}

static void
test_seveso_work_goes_to_the_designated_service (void)
{
  g_autoptr (VthCompetence) utrecht = ask ("environmental.complex.seveso", "gm0344", DAY, ENFORCEMENT);
  g_autoptr (VthCompetence) nijmegen = ask ("environmental.complex.ied-4", "gm0268", "2026-01-10", PERMIT);

  g_assert_cmpstr (vth_competence_get_authority (utrecht), ==, "pv26/gs");
  g_assert_cmpstr (vth_competence_get_service (utrecht), ==, "so0789");
  g_assert_cmpint (vth_competence_get_basic_task (utrecht), ==, VTH_BASIC_TASK_EXCLUSIVE);
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (utrecht), "task.exclusive"));
  g_assert_cmpstr (vth_competence_get_authority (nijmegen), ==, "pv25/gs");
  g_assert_null (vth_competence_get_service (nijmegen));
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (nijmegen), "service.several"));
}

static void
test_minister_is_told_by_role (void)
{
  check ("water.state", PERMIT, DAY, "determined", "minister-ienw=none",
         "competence.primary" AND "competence.authority-by-role" AND "task.plus" AND
         "competence.routing-only");
  check ("plan.national-interest", PERMIT, DAY, "determined", "minister-bzk=mnre1034/minister",
         "competence.primary" AND "certainty.inferred" AND "competence.depends-on-fact" AND COLLEGE_ADVISES AND "task.plus" AND
         "competence.routing-only");
  check ("mining.environmental", RULES, DAY, "determined", "minister-ezk=none",
         "competence.primary" AND "competence.authority-by-role" AND "task.plus" AND
         "competence.routing-only");
}

static void
test_water_authority_does_not_follow_from_the_municipality (void)
{
  check ("water.discharge.regional", ENFORCEMENT, DAY, "not-determined", "db=none",
         "competence.primary" AND "competence.body-of-the-site-unknown" AND POWER AND "task.plus" AND
         "competence.routing-only");
  check ("restricted-zone.local-rail", PERMIT, DAY, "not-determined", "transport-region-db=none",
         "competence.primary" AND "competence.body-of-the-site-unknown" AND "task.plus" AND
         "competence.routing-only");
}

static void
test_body_may_turn_on_whether_a_permit_is_needed (void)
{
  check ("environmental.pipeline", RULES, LATE, "several", "college=gm0344/college minister-ienw=none",
         "competence.primary" AND "competence.primary" AND "competence.authority-by-role" AND
         "competence.depends-on-permit" AND "task.unknown" AND
         "service.member" AND "certainty.inferred" AND "competence.text-older" AND "competence.routing-only");
}

static void
test_co_enforcers_stand_beside (void)
{
  check ("environmental.agriculture.pesticides", ENFORCEMENT, LATE, "determined",
         "college=gm0344/college +minister-ienw=none +minister-lnv=none",
         "competence.primary" AND POWER AND "competence.co-competent" AND "competence.authority-by-role" AND POWER AND
         "competence.co-competent" AND
         "competence.authority-by-role" AND POWER AND "task.unknown" AND "service.member" AND "certainty.inferred" AND
         "competence.text-older" AND "competence.routing-only");
  check ("environmental.agriculture.pesticides", PERMIT, LATE, "determined", "college=gm0344/college",
         "competence.primary" AND "task.unknown" AND "service.member" AND "certainty.inferred" AND
         "competence.text-older" AND "competence.routing-only");
}

static void
test_decree_gives_enforcement_to_another (void)
{
  check ("duty.energy-label", ENFORCEMENT, DAY, "determined", "minister-bzk=mnre1034/minister",
         "competence.primary" AND "certainty.inferred" AND POWER AND "task.plus" AND "competence.routing-only");
  check ("duty.air-pollution-rule", ENFORCEMENT, DAY, "determined", "cdk=pv26/cdk",
         "competence.primary" AND POWER AND "task.plus" AND "competence.routing-only");
  check ("duty.unusual-incident", ENFORCEMENT, DAY, "not-determined", "",
         "competence.depends-on-case" AND "competence.routing-only");
}

static void
test_what_the_table_does_not_cover_is_not_determined (void)
{
  check ("zeppelin", PERMIT, DAY, "not-determined", "", "competence.activity-unknown" AND
         "competence.routing-only");
  check ("environmental", PERMIT, DAY, "not-determined", "", "competence.activity-too-wide" AND
         "competence.routing-only");
  check ("water.discharge", PERMIT, DAY, "not-determined", "", "competence.activity-too-wide" AND
         "competence.routing-only");
  check ("buildings", PERMIT, DAY, "not-determined", "", "competence.activity-unknown" AND
         "competence.routing-only");
  check ("", PERMIT, DAY, "not-determined", "", "competence.activity-unknown" AND "competence.routing-only");
  check ("building", RULES, DAY, "not-determined", "", "competence.task-not-covered" AND
         "competence.routing-only");
  check ("duty.energy-label", PERMIT, DAY, "not-determined", "", "competence.task-not-covered" AND
         "competence.routing-only");
  check ("building", PERMIT, "2023-12-31", "not-determined", "", "competence.before-omgevingswet" AND
         "competence.routing-only");
}

static void
test_unknown_place_names_no_organ (void)
{
  g_autoptr (VthCompetence) college = ask ("building", "gm9999", DAY, PERMIT);
  g_autoptr (VthCompetence) province = ask ("environmental.complex", "gm9999", DAY, PERMIT);
  g_autoptr (VthCompetence) minister = ask ("nature.national", "gm9999", DAY, PERMIT);
  g_autofree gchar *codes = national_codes (college);

  g_assert_cmpstr (codes, ==, "competence.primary" AND "competence.municipality-unknown" AND "task.unknown" AND
                   "competence.routing-only");
  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (college)), ==, "not-determined");
  g_assert_null (vth_competence_get_authority (college));
  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (province)), ==, "not-determined");
  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (minister)), ==, "determined");
}

static void
check_basic (const gchar *activity, VthCompetenceTask task, VthBasicTask expected, const gchar *code)
{
  g_autoptr (VthCompetence) answer = ask (activity, "gm0344", DAY, task);

  g_assert_cmpint (vth_competence_get_basic_task (answer), ==, expected);
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (answer), code));
}

static void
test_basic_task_only_where_the_list_is_known (void)
{
  check_basic ("building.energy-saving", ENFORCEMENT, VTH_BASIC_TASK_BASIC, "task.basic");
  check_basic ("building.energy-saving", PERMIT, VTH_BASIC_TASK_UNKNOWN, "task.unknown");
  check_basic ("plan.outside", PERMIT, VTH_BASIC_TASK_PLUS, "task.plus");
  check_basic ("plan.outside", ENFORCEMENT, VTH_BASIC_TASK_UNKNOWN, "task.unknown");
  check_basic ("plan.provincial-interest", PERMIT, VTH_BASIC_TASK_UNKNOWN, "task.depends-on-fact");
  check_basic ("plan.provincial-interest", PERMIT, VTH_BASIC_TASK_UNKNOWN, "certainty.inferred");
  check_basic ("environmental.other", ENFORCEMENT, VTH_BASIC_TASK_UNKNOWN, "task.unknown");
  check_basic ("water.state.discharge", ENFORCEMENT, VTH_BASIC_TASK_PLUS, "task.plus");
}

/* The permits, as the decree lists them: Ow 5.8-5.11, Ob 4.2-4.13. */
static const struct
{
  const gchar *activity;
  const gchar *role;
} permits[] = {
  { "building", "college" }, { "building.energy-saving", "college" }, { "demolition", "college" },
  { "environmental.agriculture.pesticides", "college" }, { "environmental.bal-19-1c", "gs" },
  { "environmental.bal-3-48", "gs" }, { "environmental.complex", "gs" }, { "environmental.complex.ied-4",
                                                                           "gs" },
  { "environmental.complex.seveso", "gs" }, { "environmental.fertiliser", "minister-lnv" },
  { "environmental.ground-energy", "gs" }, { "environmental.national-security", "minister-ienw" },
  { "environmental.other", "college" }, { "environmental.pipeline", "college" }, { "excavation.provincial",
                                                                                   "gs" },
  { "excavation.state", "minister-ienw" }, { "hunting-weapon", "police-chief" }, { "mining.environmental",
                                                                                   "minister-ezk" },
  { "mining.installation-zone", "minister-ezk" }, { "mining.site",
                                                    "minister-ezk" }, { "monument.archaeological",
                                                                        "minister-ocw" },
  { "monument.other", "college" }, { "nature.falconry", "minister-nens" }, { "nature.national",
                                                                             "minister-nens" },
  { "nature.regional", "gs" }, { "plan.national-interest", "minister-bzk" }, { "plan.other", "college" },
  { "plan.outside", "college" }, { "plan.provincial-interest", "gs" }, { "provincial-ordinance", "gs" },
  { "restricted-zone.local-rail", "transport-region-db" }, { "restricted-zone.military-airport",
                                                             "minister-def" },
  { "restricted-zone.national", "minister-ienw" }, { "restricted-zone.regional", "gs" }, { "sea",
                                                                                           "minister-ienw" },
  { "water.abstraction", "gs" }, { "water.authority-ordinance", "db" }, { "water.discharge.regional", "db" },
  { "water.discharge.treatment-works", "db" }, { "water.dumping-at-sea", "minister-ienw" },
  { "water.provincial-ordinance", "gs" }, { "water.state", "minister-ienw" }, { "water.state.discharge",
                                                                                "minister-ienw" },
};

static const gchar *
find_permit_role (const gchar *activity)
{
  for (guint i = 0; i < G_N_ELEMENTS (permits); i++)
    if (g_str_equal (permits[i].activity, activity))
      return permits[i].role;

  return NULL;
}

static gchar *
expect_authority (const gchar *role, VthRecord *municipality)
{
  if (g_str_equal (role, "college"))
    return g_strconcat (vth_record_get_id (municipality), "/college", NULL);
  if (g_str_equal (role, "gs"))
    return g_strconcat (vth_organisation_get_province (VTH_ORGANISATION (municipality)), "/gs", NULL);

  return g_str_equal (role, "minister-bzk") ? g_strdup ("mnre1034/minister") : NULL;
}

static void
check_permit (const gchar *activity, VthRecord *municipality)
{
  const gchar *role = find_permit_role (activity);
  g_autoptr (VthCompetence) answer = ask (activity, vth_record_get_id (municipality), LATE, PERMIT);
  GListModel *bodies = vth_competence_get_bodies (answer);
  g_autoptr (VthCompetentBody) body = g_list_model_get_item (bodies, 0);
  g_autofree gchar *authority = NULL;

  if (role == NULL)
    {
      g_assert_true (g_str_has_prefix (activity, "duty."));
      g_assert_null (body);
      return;
    }

  authority = expect_authority (role, municipality);
  g_assert_cmpuint (g_list_model_get_n_items (bodies), ==, 1);
  g_assert_cmpstr (vth_competent_body_get_role (body), ==, role);
  g_assert_cmpstr (vth_competent_body_get_authority (body), ==, authority);
  g_assert_cmpstr (vth_competence_get_authority (answer), ==, authority);
}

static void
test_permit_for_each_activity_in_each_municipality (void)
{
  g_auto (GStrv) activities = vth_competence_list_activities ();
  GListModel *organisations = vth_register_get_organisations (national_register ());
  guint n_asked = 0;

  for (guint i = 0; i < g_list_model_get_n_items (organisations); i++)
    {
      g_autoptr (VthRecord) organisation = g_list_model_get_item (organisations, i);
      gboolean is_municipality = vth_organisation_get_kind (VTH_ORGANISATION (organisation)) == VTH_ORGANISATION_KIND_MUNICIPALITY;

      for (guint j = 0; activities[j] != NULL && is_municipality; j++, n_asked++)
        check_permit (activities[j], organisation);
    }
  g_assert_cmpuint (n_asked, ==, 342 * g_strv_length (activities));
  g_assert_cmpuint (g_strv_length (activities), ==, G_N_ELEMENTS (permits) + 17);
}

static gboolean
has_role (VthCompetence *answer, const gchar *role)
{
  GListModel *bodies = vth_competence_get_bodies (answer);

  for (guint i = 0; i < g_list_model_get_n_items (bodies); i++)
    {
      g_autoptr (VthCompetentBody) body = g_list_model_get_item (bodies, i);

      if (g_str_equal (vth_competent_body_get_role (body), role))
        return TRUE;
    }

  return FALSE;
}

/* Ow 18.2 lid 2: who decides on the permit enforces, also when somebody acts without one. */
static void
test_who_gives_the_permit_enforces (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (permits); i++)
    {
      g_autoptr (VthCompetence) answer = ask (permits[i].activity, "gm0344", LATE, ENFORCEMENT);
      g_autofree gchar *codes = national_codes (answer);

      g_assert_true (has_role (answer, permits[i].role));
      g_assert_true (g_str_has_suffix (codes, "competence.routing-only"));
    }
}

static void
test_activities_have_names (void)
{
  g_auto (GStrv) activities = vth_competence_list_activities ();

  for (guint i = 0; activities[i] != NULL; i++)
    {
      g_assert_nonnull (vth_competence_get_activity_name (activities[i], VTH_LANGUAGE_NL));
      g_assert_nonnull (vth_competence_get_activity_name (activities[i], VTH_LANGUAGE_EN));
      g_assert_true (i == 0 || strcmp (activities[i - 1], activities[i]) < 0);
    }
  g_assert_cmpstr (vth_competence_get_activity_name ("building.roof", VTH_LANGUAGE_EN), ==,
                   "building activity");
  g_assert_null (vth_competence_get_activity_name ("zeppelin", VTH_LANGUAGE_NL));
}

static void
test_answer_as_json_and_as_properties (void)
{
  g_autoptr (VthCompetence) answer = ask ("building", "GM0344", LATE, PERMIT);
  g_autoptr (JsonNode) json = vth_answer_to_json (VTH_ANSWER (answer), VTH_LANGUAGE_EN);
  JsonObject *object = json_node_get_object (json);
  JsonObject *body = json_array_get_object_element (json_object_get_array_member (object, "bodies"), 0);
  g_autofree gchar *authority = NULL, *service = NULL;
  g_autoptr (GListModel) bodies = NULL;
  VthCompetenceVerdict outcome;
  VthBasicTask basic;

  g_object_get (answer, "outcome", &outcome, "authority", &authority, "service", &service, "basic-task",
                &basic, "bodies", &bodies, NULL);
  g_assert_cmpint (outcome, ==, VTH_COMPETENCE_VERDICT_DETERMINED);
  g_assert_cmpint (outcome, ==, vth_competence_get_outcome (answer));
  g_assert_cmpint (basic, ==, VTH_BASIC_TASK_UNKNOWN);
  g_assert_cmpstr (authority, ==, json_object_get_string_member (object, "authority"));
  g_assert_cmpstr (service, ==, json_object_get_string_member (object, "service"));
  g_assert_cmpstr (json_object_get_string_member (object, "municipality"), ==, "gm0344");
  g_assert_cmpstr (json_object_get_string_member (object, "task"), ==, "permit");
  g_assert_cmpstr (json_object_get_string_member (object, "on"), ==, LATE);
  g_assert_cmpstr (json_object_get_string_member (object, "basic_task"), ==, "unknown");
  g_assert_cmpstr (json_object_get_string_member (body, "role"), ==, "college");
  g_assert_cmpstr (json_object_get_string_member (body, "law"), ==, "Ow 5.8");
  g_assert_cmpuint (g_list_model_get_n_items (bodies), ==, 1);
}

static void
test_body_as_properties (void)
{
  g_autoptr (VthCompetence) answer = ask ("plan.national-interest", "gm0344", DAY, PERMIT);
  g_autoptr (VthCompetentBody) body = g_list_model_get_item (vth_competence_get_bodies (answer), 0);
  g_autofree gchar *authority = NULL, *role = NULL, *law = NULL;
  VthCompetencePart part;

  g_object_get (body, "authority", &authority, "role", &role, "law", &law, "part", &part, NULL);
  g_assert_cmpstr (authority, ==, "mnre1034/minister");
  g_assert_cmpstr (role, ==, "minister-bzk");
  g_assert_cmpstr (law, ==, "Ob 4.8 lid 1");
  g_assert_cmpint (part, ==, VTH_COMPETENCE_PART_PRIMARY);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/competence/college", test_college_is_competent_unless_the_decree_says_otherwise);
  g_test_add_func ("/competence/province", test_province_takes_all_of_a_complex_installation);
  g_test_add_func ("/competence/ground", test_ground_is_told_with_each_body);
  g_test_add_func ("/competence/service", test_service_follows_the_day);
  g_test_add_func ("/competence/seveso", test_seveso_work_goes_to_the_designated_service);
  g_test_add_func ("/competence/minister", test_minister_is_told_by_role);
  g_test_add_func ("/competence/water-authority", test_water_authority_does_not_follow_from_the_municipality);
  g_test_add_func ("/competence/permit-needed", test_body_may_turn_on_whether_a_permit_is_needed);
  g_test_add_func ("/competence/beside", test_co_enforcers_stand_beside);
  g_test_add_func ("/competence/decree", test_decree_gives_enforcement_to_another);
  g_test_add_func ("/competence/not-covered", test_what_the_table_does_not_cover_is_not_determined);
  g_test_add_func ("/competence/unknown-place", test_unknown_place_names_no_organ);
  g_test_add_func ("/competence/basic-task", test_basic_task_only_where_the_list_is_known);
  g_test_add_func ("/competence/every-permit", test_permit_for_each_activity_in_each_municipality);
  g_test_add_func ("/competence/permit-enforces", test_who_gives_the_permit_enforces);
  g_test_add_func ("/competence/names", test_activities_have_names);
  g_test_add_func ("/competence/json", test_answer_as_json_and_as_properties);
  g_test_add_func ("/competence/body", test_body_as_properties);

  return g_test_run ();
}
