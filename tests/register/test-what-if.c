/* test-what-if.c - registers that might be, and the gap to them
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "register-fixture.h"

#define SERVICE "so9001"
#define IMPOSE "enforcement.penalty-order.impose"
#define LIMITED MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT ",'max_penalty_cents':500000")
#define OUTSIDER                                                                                            \
  "{'type':'environmental-service','id':'so9002','name':'Omgevingsdienst Elders','seveso':false,"           \
  "'members':[{'organisation':'gm9001','valid_from':'2020-01-01'}]},"

static GDate
get_day (GDateYear year, guint month, GDateDay day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, (GDateMonth) month, year);
  return date;
}

static VthRegister *
make_model (VthRegister *registry, const gchar *service)
{
  g_autoptr (GError) error = NULL;
  GDate on = get_day (2026, 1, 1);
  VthRegister *model = vth_register_new_with_model_mandate (registry, service, &on, &error);

  g_assert_no_error (error);
  return model;
}

static VthRegister *
make_attribution (VthRegister *registry)
{
  g_autoptr (GError) error = NULL;
  GDate on = get_day (2026, 1, 1);
  VthRegister *law = vth_register_new_with_attribution (registry, SERVICE, &on, &error);

  g_assert_no_error (error);
  return law;
}

static VthMandateCoverage *
cover (VthRegister *registry)
{
  GDate on = get_day (2026, 3, 13);

  return vth_register_get_coverage (registry, SERVICE, &on);
}

static const gchar *
cell (VthTable *table, guint row, const gchar *column)
{
  guint at = (guint) vth_table_find_column (table, column);

  return vth_table_is_missing (table, row, at) ? "" : vth_table_get_string (table, row, at);
}

static const gchar *
find_gap (VthTable *gap, const gchar *authority, const gchar *power, const gchar *column)
{
  for (guint row = 0; row < vth_table_get_n_rows (gap); row++)
    if (g_str_equal (cell (gap, row, "authority"), authority) && g_str_equal (cell (gap, row, "power"), power))
      return cell (gap, row, column);

  return NULL;
}

static void
test_gap_is_what_was_not_given_in_full (void)
{
  g_autoptr (VthRegister) registry = fixture_register (LIMITED);
  g_autoptr (VthMandateCoverage) coverage = cover (registry);
  g_autoptr (VthTable) gap = vth_mandate_coverage_tabulate_gap (coverage);

  g_assert_cmpstr (find_gap (gap, COLLEGE, IMPOSE, "state"), ==, "partial");
  g_assert_cmpstr (find_gap (gap, COLLEGE, IMPOSE, "limits"), ==, "amount");
  g_assert_cmpstr (find_gap (gap, COLLEGE, "permit.grant", "state"), ==, "none");
  g_assert_null (find_gap (gap, COLLEGE, "enforcement.coercion.order", "state"));
  g_assert_cmpstr (find_gap (gap, COLLEGE, IMPOSE, "certainty"), ==, "unverified");
  g_assert_cmpstr (find_gap (gap, COLLEGE, IMPOSE, "source"), ==, "mandate-format");
}

/* A chain of which something is open gives nothing for certain. */
static void
test_sub_mandate_that_is_not_sure_is_part_of_the_gap (void)
{
#define BY_SECRETARY(more) MANDATE ("m-1", COLLEGE, "gm9001/secretaris", "'permit','objection.allow-direct-appeal'", SUBMANDATE) \
                           MANDATE ("m-2", "gm9001/secretaris", DIRECTOR, "'permit'", CONSENT ",'parent':'m-1'" more)
  g_autoptr (VthRegister) sure = fixture_register (BY_SECRETARY (""));
  g_autoptr (VthRegister) open = fixture_register (BY_SECRETARY (",'not_known':['/conditions']"));
#undef BY_SECRETARY
  g_autoptr (VthMandateCoverage) first = cover (sure), second = cover (open);
  g_autoptr (VthTable) none = vth_mandate_coverage_tabulate_gap (first), gap = vth_mandate_coverage_tabulate_gap (second);

  g_assert_null (find_gap (none, COLLEGE, "permit.grant", "state"));
  g_assert_cmpstr (find_gap (gap, COLLEGE, "permit.grant", "state"), ==, "submandated");
  g_assert_cmpstr (find_gap (gap, COLLEGE, "permit.grant", "limits"), ==, "not-shown");
}

/* Awb 10:3 lid 2: what can never be given is no gap. And whose format it is, is told. */
static void
test_gap_asks_nothing_that_cannot_be_given (void)
{
  static const gchar *const never[] = { "regulation.adopt", "regulation.decide-by-qualified-majority",
                                        "oversight.annul", "oversight.refuse-approval" };
  g_autoptr (VthRegister) registry = fixture_register (LIMITED);
  g_autoptr (VthMandateCoverage) coverage = cover (registry);
  g_autoptr (VthTable) gap = vth_mandate_coverage_tabulate_gap (coverage);

  for (guint i = 0; i < G_N_ELEMENTS (never); i++)
    g_assert_null (find_gap (gap, COLLEGE, never[i], "state"));
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (coverage), "certainty.unverified"));
}

static void
test_format_names_powers_of_the_catalogue (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthKnowledge) knowledge = vth_knowledge_new_built_in ("mandate-format", &error);
  g_auto (GStrv) ids = vth_power_list_ids ();
  JsonObject *root;
  JsonArray *powers;

  g_assert_no_error (error);
  root = json_node_get_object (vth_knowledge_get_root (knowledge));
  g_assert_cmpstr (json_object_get_string_member (root, "certainty"), ==, "unverified");
  powers = json_object_get_array_member (root, "powers");
  for (guint i = 0; i < json_array_get_length (powers); i++)
    {
      const gchar *id = json_object_get_string_member (json_array_get_object_element (powers, i), "id");

      g_assert_true (g_strv_contains ((const gchar *const *) ids, id));
    }
}

/* What remains is what a person must still turn out to be, or what the organ lost. */
static void
test_model_mandate_closes_the_gap (void)
{
  g_autoptr (VthRegister) registry = fixture_register (LIMITED);
  g_autoptr (VthRegister) model = make_model (registry, SERVICE);
  g_autoptr (VthMandateCoverage) coverage = cover (model);
  g_autoptr (VthTable) gap = vth_mandate_coverage_tabulate_gap (coverage);

  g_assert_null (find_gap (gap, COLLEGE, IMPOSE, "state"));
  g_assert_null (find_gap (gap, COLLEGE, "permit.grant", "state"));
  for (guint row = 0; row < vth_table_get_n_rows (gap); row++)
    g_assert_nonnull (strstr (cell (gap, row, "limits"), "other-"));
}

static void
test_register_itself_does_not_change (void)
{
  g_autoptr (VthRegister) registry = fixture_register (LIMITED);
  g_autoptr (VthRegister) model = make_model (registry, SERVICE);

  g_assert_cmpuint (vth_register_get_n_mandates (registry), ==, 1);
  g_assert_null (vth_register_lookup (registry, "model/" COLLEGE "/" SERVICE));
  g_assert_true (vth_register_get_is_sealed (model));
  g_assert_cmpuint (vth_register_get_n_mandates (model), ==, 2);
  g_assert_nonnull (vth_register_lookup (model, "m-1"));
  g_assert_nonnull (vth_register_lookup (model, "model/" COLLEGE "/" SERVICE));
}

/* Awb 10:4, 10:9: with consent of the board of the service, and it may be given on. */
static void
test_model_mandate_has_what_the_law_asks (void)
{
  g_autoptr (VthRegister) registry = fixture_register (LIMITED);
  g_autoptr (VthRegister) model = make_model (registry, SERVICE);
  VthMandate *mandate = VTH_MANDATE (vth_register_lookup (model, "model/" COLLEGE "/" SERVICE));
  GDate day = get_day (2026, 1, 1);

  g_assert_cmpint (vth_mandate_get_kind (mandate), ==, VTH_MANDATE_KIND_MANDATE);
  g_assert_cmpstr (vth_mandate_get_mandatee (mandate), ==, DIRECTOR);
  g_assert_cmpint (vth_mandate_get_submandate (mandate), ==, VTH_SUBMANDATE_ALLOWED);
  g_assert_cmpstr (vth_mandate_get_consent_by (mandate), ==, "so9001/db");
  g_assert_cmpint (g_date_compare (vth_mandate_get_consent_on (mandate), &day), ==, 0);
  g_assert_cmpint (g_date_compare (vth_mandate_get_valid_from (mandate), &day), ==, 0);
}

/* Both organs of a municipality that takes part; nothing from who does not. */
static void
test_all_organs_of_a_member_give (void)
{
  g_autoptr (VthRegister) registry = fixture_register (OUTSIDER LIMITED);
  g_autoptr (VthRegister) model = make_model (registry, "so9002");

  g_assert_nonnull (vth_register_lookup (model, "model/" COLLEGE "/so9002"));
  g_assert_nonnull (vth_register_lookup (model, "model/" MAYOR "/so9002"));
  g_assert_cmpuint (vth_register_get_n_mandates (model), ==, 3);
}

static void
test_second_model_is_refused (void)
{
  g_autoptr (VthRegister) registry = fixture_register (LIMITED);
  g_autoptr (VthRegister) model = make_model (registry, SERVICE);
  g_autoptr (GError) error = NULL;
  GDate on = get_day (2026, 1, 1);

  g_assert_null (vth_register_new_with_model_mandate (model, SERVICE, &on, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_DUPLICATE);
}

static void
add_act (GListStore *acts, const gchar *id, const gchar *more)
{
  g_autofree gchar *text = g_strdup_printf (",'id':'%s'%s", id, more);
  g_autoptr (VthAct) act = fixture_act (text);

  g_list_store_append (acts, act);
}

static GListModel *
make_acts (void)
{
  GListStore *acts = g_list_store_new (VTH_TYPE_ACT);

  add_act (acts, "permit", ",'power':'permit.grant'");
  add_act (acts, "large", ",'amount_cents':500001");
  add_act (acts, "small", ",'amount_cents':500000");
  add_act (acts, "earlier", ",'power':'permit.grant','on':'2025-12-31'");
  add_act (acts, "rule", ",'power':'regulation.adopt'");
  add_act (acts, "other", ",'power':'permit.grant','actor':'so9001/jurist'");
  add_act (acts, "punish", ",'power':'penal.order'");
  return G_LIST_MODEL (acts);
}

static void
check_row (VthTable *table, guint row, const gchar *act, const gchar *before, const gchar *after)
{
  g_test_message ("%s", act);
  g_assert_cmpstr (cell (table, row, "act"), ==, act);
  g_assert_cmpstr (cell (table, row, "before"), ==, before);
  g_assert_cmpstr (cell (table, row, "after"), ==, after);
}

static void
check_code (VthTable *table, guint row, const gchar *column, const gchar *code)
{
  g_auto (GStrv) codes = g_strsplit (cell (table, row, column), " ", -1);

  g_test_message ("%s: %s", column, cell (table, row, column));

  g_assert_true (g_strv_contains ((const gchar *const *) codes, code));
}

static void
test_acts_under_the_model_mandate (void)
{
  g_autoptr (VthRegister) registry = fixture_register (LIMITED);
  g_autoptr (VthRegister) model = make_model (registry, SERVICE);
  g_autoptr (GListModel) acts = make_acts ();
  g_autoptr (VthTable) table = vth_register_compare_acts (registry, model, acts);

  g_assert_cmpuint (vth_table_get_n_rows (table), ==, 7);
  check_row (table, 0, "permit", "refused", "authorised");
  check_row (table, 1, "large", "refused", "authorised");
  check_row (table, 2, "small", "authorised", "authorised");
  check_row (table, 3, "earlier", "refused", "refused");
  check_row (table, 4, "rule", "refused", "refused");
  check_row (table, 5, "other", "refused", "refused");
  check_row (table, 6, "punish", "refused", "authorised");
  check_code (table, 0, "reasons_new", "mandate.covers");
  check_code (table, 1, "reasons_gone", "awb.10:2.amount-above-limit");
}

/* Awb 10:22: a statute must give it, and there is none: never more than on a condition. */
static void
test_acts_under_attribution_stay_conditional (void)
{
  g_autoptr (VthRegister) registry = fixture_register (LIMITED);
  g_autoptr (VthRegister) law = make_attribution (registry);
  g_autoptr (GListModel) acts = make_acts ();
  g_autoptr (VthTable) table = vth_register_compare_acts (registry, law, acts);

  check_row (table, 0, "permit", "refused", "refused");
  check_row (table, 1, "large", "refused", "conditional");
  check_row (table, 2, "small", "authorised", "authorised");
  check_row (table, 3, "earlier", "refused", "refused");
  check_row (table, 6, "punish", "refused", "conditional");
  check_code (table, 6, "reasons_new", "awb.10:22.basis-not-recorded");
}

/* The same register twice: nothing comes and nothing goes. */
static void
test_register_does_not_differ_from_itself (void)
{
  g_autoptr (VthRegister) registry = fixture_register (LIMITED);
  g_autoptr (GListModel) acts = make_acts ();
  g_autoptr (VthTable) table = vth_register_compare_acts (registry, registry, acts);

  for (guint row = 0; row < vth_table_get_n_rows (table); row++)
    {
      g_assert_cmpstr (cell (table, row, "before"), ==, cell (table, row, "after"));
      g_assert_cmpstr (cell (table, row, "reasons_gone"), ==, "");
      g_assert_cmpstr (cell (table, row, "reasons_new"), ==, "");
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/what-if/gap", test_gap_is_what_was_not_given_in_full);
  g_test_add_func ("/what-if/gap-of-a-chain-that-is-not-sure", test_sub_mandate_that_is_not_sure_is_part_of_the_gap);
  g_test_add_func ("/what-if/gap/never", test_gap_asks_nothing_that_cannot_be_given);
  g_test_add_func ("/what-if/format", test_format_names_powers_of_the_catalogue);
  g_test_add_func ("/what-if/model/gap", test_model_mandate_closes_the_gap);
  g_test_add_func ("/what-if/model/apart", test_register_itself_does_not_change);
  g_test_add_func ("/what-if/model/law", test_model_mandate_has_what_the_law_asks);
  g_test_add_func ("/what-if/model/organs", test_all_organs_of_a_member_give);
  g_test_add_func ("/what-if/model/twice", test_second_model_is_refused);
  g_test_add_func ("/what-if/acts/model", test_acts_under_the_model_mandate);
  g_test_add_func ("/what-if/acts/attribution", test_acts_under_attribution_stay_conditional);
  g_test_add_func ("/what-if/acts/same", test_register_does_not_differ_from_itself);

  return g_test_run ();
}
