/* test-register-oracle.c - the register against a plain scan
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "mandate-oracle.h"
#include "register-fixture.h"

/* A sanitizer makes each of them ten times as dear. */
#ifdef __SANITIZE_ADDRESS__
#define N_REGISTERS 150
#else
#define N_REGISTERS 1200
#endif
#define N_ACTS 60

static const gchar *const services[] = { "so1", NULL };
static const gchar *const organs[] = { "gm1/college", "gm1/burgemeester", "gm2/college", "ws1/db", "gm1/commissie", NULL };
static const gchar *const anybody[] = { "gm1/college", "gm1/burgemeester", "gm2/college", "ws1/db", "so1/db", "so1/directeur",
                                          "so1/manager", "so1/jurist", "gm1/staf", "so1/adjunct", "gm1/commissie" };
/* Who gives is more often an organ or a director than who acts. */
static const gchar *const givers[] = { "gm1/college", "gm1/college", "gm1/burgemeester", "gm2/college", "ws1/db", "so1/db",
                                       "so1/directeur", "so1/directeur", "so1/manager", "so1/jurist", "gm1/staf" };
static const gchar *const takers[] = { "so1/directeur", "so1/directeur", "so1/manager", "so1/manager", "so1/jurist", "so1/adjunct",
                                       "so1/db", "gm1/staf", "ws1/db", "gm1/college", "gm1/commissie" };
static const gchar *const powers[] = { "enforcement", "enforcement", "enforcement", "enforcement.fine", "enforcement.fine.impose",
                                       "enforcement.penalty-order", "enforcement.penalty-order.impose", "permit.grant",
                                       "objection.decide", "information.publish", "other.thing", "permit", "objection", "permit.grant.prepare",
                                       "enforcement.penalty-order.impose.adjourn", "objection.correspond", "enforcement.coercion.order", "enforcement",
                                       "enforcement" };
static const gchar *const asked[] = { "enforcement.fine.impose", "enforcement.penalty-order.impose",
                                      "enforcement.penalty-order.impose", "permit.grant", "objection.decide",
                                      "information.publish", "enforcement", "other.thing.deep", "unknown", "permit.grant.prepare",
                                      "enforcement.penalty-order.impose.adjourn", "enforcement.penalty-order.impose.correspond",
                                      "objection.correspond", "objection.decide.prepare", "information.publish.execute",
                                      "enforcement.coercion.order", "enforcement.penalty-order.impose" };
static const gchar *const no_powers[] = { NULL };
static const gchar *const not_known[] = { "/conditions", "/area", "/valid_until", "/submandate", "/consent_on",
                                          "/covers_steps", "/powers", "/powers" };
static const gchar *const bases[] = { "WGR 30", "WGR 30", "WGR 30", "Ow 5.16", "Gemeentewet 168", "Awb 10:15", "Ow 2.2 lid 2" };
static const gchar *const areas[] = { "GM1", "GM2", "GM3" };
static const gchar *const activities[] = { "bal.3", "bal.3.2", "odour", "bal" };
static const gchar *const codes[] = { "contract", "consult", "policy" };

#define PICK(rand, array) (array[g_rand_int_range (rand, 0, G_N_ELEMENTS (array))])

static gboolean
one_in (GRand *rand, gint n)
{
  return g_rand_int_range (rand, 0, n) == 0;
}

static void
random_day (GRand *rand, GDate *date)
{
  g_date_clear (date, 1);
  g_date_set_julian (date, (guint32) g_rand_int_range (rand, 739010, 739060));
}

typedef void (*SetDate) (VthMandate *mandate, const GDate *date);

static void
set_some_day (GRand *rand, VthMandate *mandate, SetDate set)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date,
                     (guint32) g_rand_int_range (rand, 739000 - (set == vth_mandate_set_consent_on ? 60 : 0),
                                                 739040));
  set (mandate, &date);
}

static void
set_some_texts (GRand *rand, VthMandate *mandate, const gchar *const *choices, gint n_choices, gint most,
                void (*set) (VthMandate *mandate, const gchar *const *texts))
{
  const gchar *texts[4] = { NULL };
  gint n = g_rand_int_range (rand, 1, most + 1);

  for (gint i = 0; i < n; i++)
    texts[i] = choices[g_rand_int_range (rand, 0, n_choices)];
  set (mandate, texts);
}

static void
set_some_conditions (GRand *rand, VthMandate *mandate)
{
  g_autoptr (GListStore) conditions = g_list_store_new (VTH_TYPE_MANDATE_CONDITION);

  for (gint n = g_rand_int_range (rand, 1, 3); n > 0; n--)
    {
      g_autoptr (VthMandateCondition) condition = vth_mandate_condition_new ();

      vth_mandate_condition_set_code (condition, PICK (rand, codes));
      vth_mandate_condition_set_hard (condition, one_in (rand, 2));
      g_list_store_append (conditions, condition);
    }
  vth_mandate_set_conditions (mandate, G_LIST_MODEL (conditions));
}

static void
set_place (GRand *rand, VthMandate *mandate, GPtrArray *mandates)
{
  const gchar *mandator = PICK (rand, givers);

  if (one_in (rand, 3))
    {
      g_autofree gchar *parent = g_strdup_printf ("m%d", g_rand_int_range (rand, 0, (gint) mandates->len + 3));

      vth_mandate_set_parent (mandate, parent);
      for (guint i = 0; i < mandates->len; i++)
        if (g_str_equal (vth_record_get_id (mandates->pdata[i]), parent) && !one_in (rand, 8))
          mandator = vth_mandate_get_mandatee (mandates->pdata[i]);
    }
  vth_mandate_set_mandator (mandate, mandator);
  vth_mandate_set_mandatee (mandate, PICK (rand, takers));
}

static void
limit (GRand *rand, VthMandate *mandate)
{
  if (one_in (rand, 6))
    set_some_texts (rand, mandate, powers, G_N_ELEMENTS (powers), 1, vth_mandate_set_excluded_powers);
  if (one_in (rand, 6))
    set_some_texts (rand, mandate, areas, G_N_ELEMENTS (areas), 2, vth_mandate_set_area);
  if (one_in (rand, 8))
    set_some_texts (rand, mandate, activities, G_N_ELEMENTS (activities), 2, vth_mandate_set_activities);
  if (one_in (rand, 6))
    vth_mandate_set_max_penalty_cents (mandate, g_rand_int_range (rand, 0, 60000));
  if (one_in (rand, 6))
    set_some_conditions (rand, mandate);
  if (one_in (rand, 5))
    set_some_day (rand, mandate, vth_mandate_set_valid_from);
  if (one_in (rand, 5))
    set_some_day (rand, mandate, vth_mandate_set_decided_on);
  if (one_in (rand, 10))
    set_some_day (rand, mandate, vth_mandate_set_valid_until);
  if (one_in (rand, 12))
    set_some_day (rand, mandate, vth_mandate_set_revoked_on);
  if (vth_mandate_get_revoked_on (mandate) != NULL && one_in (rand, 2))
    vth_mandate_set_revoked_written (mandate, one_in (rand, 2));
}

static void
set_substitutes (GRand *rand, VthMandate *mandate)
{
  g_autoptr (GListStore) substitutes = g_list_store_new (VTH_TYPE_SUBSTITUTE);

  for (gint n = g_rand_int_range (rand, 1, 3); n > 0; n--)
    {
      g_autoptr (VthSubstitute) substitute = vth_substitute_new ();
      GDate day;

      vth_substitute_set_function (substitute, PICK (rand, takers));
      random_day (rand, &day);
      if (!one_in (rand, 3))
        vth_substitute_set_valid_from (substitute, &day);
      g_date_add_days (&day, 20);
      if (!one_in (rand, 3))
        vth_substitute_set_valid_until (substitute, &day);
      g_list_store_append (substitutes, substitute);
    }
  vth_mandate_set_substitutes (mandate, G_LIST_MODEL (substitutes));
}

static void
set_consents (GRand *rand, VthMandate *mandate)
{
  g_autoptr (GListStore) consents = g_list_store_new (VTH_TYPE_CONSENT);

  for (gint n = g_rand_int_range (rand, 1, 4); n > 0; n--)
    {
      g_autoptr (VthConsent) consent = vth_consent_new ();
      GDate day;

      g_date_clear (&day, 1);
      g_date_set_julian (&day, (guint32) g_rand_int_range (rand, 738980, 739030));
      vth_consent_set_by (consent, one_in (rand, 3) ? "so1/db" : one_in (rand, 3) ? "gm1/staf" : vth_mandate_get_mandatee (mandate));
      if (!one_in (rand, 8))
        vth_consent_set_on (consent, &day);
      g_list_store_append (consents, consent);
    }
  vth_mandate_set_consents (mandate, G_LIST_MODEL (consents));
}

static void
set_basis (GRand *rand, VthMandate *mandate)
{
  const gchar *laws[] = { one_in (rand, 10) ? NULL : PICK (rand, bases), NULL };
  VthMandateKind kind = vth_mandate_get_kind (mandate);

  if (one_in (rand, kind >= VTH_MANDATE_KIND_DELEGATION || kind == VTH_MANDATE_KIND_AUTHORISATION ? 2 : 30))
    vth_mandate_set_basis (mandate, laws);
}

/* Ow 5.16: seldom enough is all of it there, if chance alone puts it together. */
static void
set_agreement (GRand *rand, VthMandate *mandate)
{
  const gchar *laws[] = { "Ow 5.16", NULL }, *permit[] = { "permit", NULL };

  vth_mandate_set_kind (mandate, VTH_MANDATE_KIND_DELEGATION);
  vth_mandate_set_basis (mandate, laws);
  vth_mandate_set_powers (mandate, permit);
  vth_mandate_set_mandator (mandate, "gm1/college");
  vth_mandate_set_mandatee (mandate, "ws1/db");
  vth_mandate_set_parent (mandate, NULL);
  if (!one_in (rand, 3))
    set_some_day (rand, mandate, vth_mandate_set_notice_on);
}

/* What few mandates say. */
static void
add_rare_clauses (GRand *rand, VthMandate *mandate)
{
  const gchar *unknown[] = { PICK (rand, not_known), NULL };

  if (one_in (rand, 3))
    vth_mandate_set_covers_steps (mandate, !one_in (rand, 4));
  if (one_in (rand, 5))
    vth_mandate_set_upward (mandate, TRUE);
  if (one_in (rand, 6))
    set_substitutes (rand, mandate);
  if (one_in (rand, 8))
    set_consents (rand, mandate);
  if (one_in (rand, 12))
    vth_mandate_set_not_known (mandate, unknown);
  if (g_str_equal (unknown[0], "/powers") && vth_mandate_get_not_known (mandate) != NULL && one_in (rand, 2))
    vth_mandate_set_powers (mandate, no_powers);
  if (one_in (rand, 12))
    {
      vth_mandate_set_general (mandate, FALSE);
      if (!one_in (rand, 4))
        vth_mandate_set_case_id (mandate, one_in (rand, 2) ? "Z-1" : "Z-2");
    }
  if (one_in (rand, 4))
    vth_mandate_set_written (mandate, !one_in (rand, 5));
  if (one_in (rand, 12))
    vth_mandate_set_consent_by (mandate, PICK (rand, givers));
  if (one_in (rand, 8))
    vth_mandate_set_power_of (mandate, PICK (rand, givers));
  set_basis (rand, mandate);
}

/* A line of functions: some are missing from it, some are there for a while, and it may go round. */
static GPtrArray *
random_functions (GRand *rand)
{
  const gchar *const line[] = { "so1/adjunct", "so1/jurist", "so1/manager", "so1/directeur", "so1/db" };
  GPtrArray *result = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < G_N_ELEMENTS (line); i++)
    {
      g_autoptr (VthFunction) function = vth_function_new (line[i]);
      GDate day;

      if (one_in (rand, 4))
        continue;
      vth_function_set_organisation (function, "so1");
      if (i + 1 < G_N_ELEMENTS (line) && !one_in (rand, 6))
        vth_function_set_above (function, one_in (rand, 8) ? PICK (rand, line) : line[i + 1]);
      random_day (rand, &day);
      if (one_in (rand, 8))
        vth_function_set_valid_from (function, &day);
      if (one_in (rand, 8))
        vth_function_set_valid_until (function, &day);
      g_ptr_array_add (result, g_steal_pointer (&function));
    }
  if (one_in (rand, 2))
    {
      VthFunction *staff = vth_function_new ("gm1/staf");

      vth_function_set_organisation (staff, "gm1");
      if (!one_in (rand, 3))
        vth_function_set_member_of (staff, one_in (rand, 3) ? "gm1/burgemeester" : "gm1/college");
      g_ptr_array_add (result, staff);
    }

  return result;
}

static VthMandate *
random_mandate (GRand *rand, GPtrArray *mandates)
{
  g_autofree gchar *id = g_strdup_printf ("m%u", mandates->len);
  VthMandate *mandate = vth_mandate_new (id);

  set_place (rand, mandate, mandates);
  vth_mandate_set_kind (mandate,
                        one_in (rand, 6) ? (VthMandateKind) g_rand_int_range (rand, 1,
                                                                              7) : VTH_MANDATE_KIND_MANDATE);
  set_some_texts (rand, mandate, powers, G_N_ELEMENTS (powers), 2, vth_mandate_set_powers);
  if (!one_in (rand, 6))
    vth_mandate_set_submandate (mandate,
                                one_in (rand, 5) ? VTH_SUBMANDATE_NOT_ALLOWED : VTH_SUBMANDATE_ALLOWED);
  if (!one_in (rand, 6))
    set_some_day (rand, mandate, vth_mandate_set_consent_on);
  if (!one_in (rand, 3))
    limit (rand, mandate);
  if (!one_in (rand, 3))
    add_rare_clauses (rand, mandate);
  if (one_in (rand, 25))
    set_agreement (rand, mandate);

  return mandate;
}

static VthAct *
random_act (GRand *rand)
{
  VthAct *act = vth_act_new (NULL);
  GVariantDict met;
  GDate on;

  random_day (rand, &on);
  vth_act_set_on (act, &on);
  vth_act_set_power (act, PICK (rand, asked));
  vth_act_set_actor (act, one_in (rand, 4) ? PICK (rand, anybody) : PICK (rand, takers));
  vth_act_set_authority (act,
                         one_in (rand, 4) ? PICK (rand, anybody) : organs[g_rand_int_range (rand, 0, 4)]);
  if (!one_in (rand, 3))
    vth_act_set_municipality (act, PICK (rand, areas));
  if (!one_in (rand, 3))
    vth_act_set_activity (act, one_in (rand, 4) ? "bal.31" : PICK (rand, activities));
  if (!one_in (rand, 3))
    vth_act_set_amount_cents (act, g_rand_int_range (rand, 0, 70000));
  if (!one_in (rand, 3))
    vth_act_set_primary_decision_by (act, PICK (rand, anybody));
  if (!one_in (rand, 3))
    vth_act_set_case_id (act, "Z-1");
  if (!one_in (rand, 3))
    vth_act_set_report_by (act, PICK (rand, anybody));

  g_variant_dict_init (&met, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (!one_in (rand, 3))
      g_variant_dict_insert (&met, codes[i], "b", !one_in (rand, 4));
  {
    g_autoptr (GVariant) loose = g_variant_ref_sink (g_variant_dict_end (&met));
    GVariantBuilder builder;
    GVariantIter iter;
    const gchar *code;
    GVariant *answer;

    g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sb}"));
    g_variant_iter_init (&iter, loose);
    while (g_variant_iter_loop (&iter, "{&sv}", &code, &answer))
      g_variant_builder_add (&builder, "{sb}", code, g_variant_get_boolean (answer));
    vth_act_set_conditions_met (act, g_variant_builder_end (&builder));
  }

  return act;
}

static VthRegister *
make_register (GPtrArray *mandates, GPtrArray *functions)
{
  VthRegister *registry = vth_register_new ();
  g_autoptr (VthEnvironmentalService) service = vth_environmental_service_new ("so1");
  g_autoptr (GError) error = NULL;

  vth_environmental_service_set_name (service, "Dienst");
  vth_register_add (registry, VTH_RECORD (service), &error);
  g_assert_no_error (error);
  for (guint i = 0; organs[i] != NULL; i++)
    {
      g_autofree gchar *organisation = g_strndup (organs[i], strcspn (organs[i], "/"));
      g_autoptr (VthRecord) organ = g_object_new (VTH_TYPE_COMPETENT_AUTHORITY, "id", organs[i], "organisation",
                                                  organisation,
                                                  "organ", strchr (organs[i],
                                                                   '/') + 1, "level", VTH_AUTHORITY_LEVEL_MUNICIPALITY, NULL);

      vth_register_add (registry, organ, &error);
      g_assert_no_error (error);
    }
  for (guint i = 0; i < functions->len; i++)
    {
      vth_register_add (registry, functions->pdata[i], &error);
      g_assert_no_error (error);
    }
  for (guint i = 0; i < mandates->len; i++)
    {
      vth_register_add (registry, mandates->pdata[i], &error);
      g_assert_no_error (error);
    }
  vth_register_seal (registry, &error);
  g_assert_no_error (error);

  return registry;
}

/* What the reasons say must not contradict the verdict. */
static void
check_reasons (VthAuthorisation *answer)
{
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (answer));

  g_assert_cmpuint (g_list_model_get_n_items (reasons), >, 0);
  if (vth_authorisation_get_outcome (answer) == VTH_AUTHORISATION_VERDICT_REFUSED)
    g_assert_cmpint (vth_answer_get_severity (VTH_ANSWER (answer)), ==, VTH_SEVERITY_ERROR);
  else
    g_assert_cmpint (vth_answer_get_severity (VTH_ANSWER (answer)), !=, VTH_SEVERITY_ERROR);
}

static void
check_under (VthRegister *registry, VthAct *act, VthAuthorisation *answer)
{
  const gchar *mandate = vth_authorisation_get_mandate (answer);
  g_autoptr (VthAuthorisation) named = NULL;

  if (mandate == NULL)
    return;

  named = vth_register_authorise_under (registry, act, mandate);
  g_assert_cmpstr (vth_authorisation_get_mandate (named), ==, mandate);
  g_assert_cmpint (vth_authorisation_get_outcome (named), ==, vth_authorisation_get_outcome (answer));
}

static void
describe_record (gpointer record, gpointer unused)
{
  g_autoptr (JsonNode) node = vth_record_to_json (record);
  g_autofree gchar *text = json_to_string (node, FALSE);

  g_test_message ("%s", text);
}

static void
describe (GPtrArray *mandates, GPtrArray *functions, VthAct *act)
{
  g_ptr_array_foreach (functions, describe_record, NULL);
  g_ptr_array_foreach (mandates, describe_record, NULL);
  describe_record (act, NULL);
}

static void
check_act (VthRegister *registry, GPtrArray *mandates, GPtrArray *functions, VthAct *act, guint counts[])
{
  OracleAnswer expected = oracle_ask (mandates, functions, services, organs, act);
  g_autoptr (VthAuthorisation) answer = vth_register_authorise (registry, act);
  const gchar *mandate = expected.mandate != NULL ? vth_record_get_id (VTH_RECORD (expected.mandate)) : NULL;

  if (vth_authorisation_get_outcome (answer) != expected.verdict)
    describe (mandates, functions, act);
  g_assert_cmpint (vth_authorisation_get_outcome (answer), ==, expected.verdict);
  g_assert_cmpstr (vth_authorisation_get_mandate (answer), ==, mandate);
  g_assert_cmpuint (g_strv_length ((gchar **) vth_authorisation_get_chain (answer)), ==, expected.n_links);
  check_reasons (answer);
  check_under (registry, act, answer);
  if (expected.verdict == VTH_AUTHORISATION_VERDICT_AUTHORISED && expected.mandate != NULL)
    {
      counts[8] += !g_str_equal (vth_mandate_get_mandatee (expected.mandate), vth_act_get_actor (act));
      counts[9] += g_strrstr (vth_act_get_power (act), ".impose.") != NULL;
      counts[10] += vth_record_has (VTH_RECORD (expected.mandate), "basis");
    }
  counts[11] += expected.mandate != NULL && vth_mandate_get_powers (expected.mandate)[0] == NULL;
  counts[12] += expected.mandate != NULL && vth_mandate_get_notice_on (expected.mandate) != NULL;
  counts[expected.verdict]++;
  counts[3 + MIN (expected.n_links, 4)]++;
}

static void
test_register_agrees_with_a_plain_scan (void)
{
  guint counts[13] = { 0 };

  for (guint32 seed = 1; seed <= N_REGISTERS; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (GPtrArray) mandates = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (GPtrArray) functions = random_functions (rand);
      g_autoptr (VthRegister) registry = NULL;

      for (gint n = g_rand_int_range (rand, 1, 60); n > 0; n--)
        g_ptr_array_add (mandates, random_mandate (rand, mandates));
      registry = make_register (mandates, functions);
      for (guint i = 0; i < N_ACTS; i++)
        {
          g_autoptr (VthAct) act = random_act (rand);

          check_act (registry, mandates, functions, act, counts);
        }
    }

  g_test_message ("refused %u, conditional %u, authorised %u; links: none %u, 1: %u, 2: %u, 3: %u, more: %u;"
                  " by another than the mandatee %u, steps %u, with a basis %u, powers not shown %u, notice of a transfer %u",
                  counts[0],
                  counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7], counts[8], counts[9], counts[10], counts[11], counts[12]);
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    g_assert_cmpuint (counts[i], >=, N_REGISTERS / 60);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/register-oracle/agrees-with-a-plain-scan", test_register_agrees_with_a_plain_scan);

  return g_test_run ();
}
