/* test-forfeiture.c - what is forfeited, by the cases of the law and those that were published
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "life-fixture.h"

#include <string.h>

typedef gint64 (*GetCents) (VthForfeiture *);

static const struct
{
  const gchar *name;
  GetCents get;
} amounts[] = {
  { "forfeited", vth_forfeiture_get_forfeited_cents },
  { "collected", vth_forfeiture_get_collected_cents },
  { "paid", vth_forfeiture_get_paid_cents },
  { "lapsed", vth_forfeiture_get_lapsed_cents },
  { "waived", vth_forfeiture_get_waived_cents },
  { "outstanding", vth_forfeiture_get_outstanding_cents },
  { "overpaid", vth_forfeiture_get_overpaid_cents },
  { "fallen", vth_forfeiture_get_fallen_cents },
  { "maximum", vth_forfeiture_get_maximum_cents },
};

static void
assert_amounts (VthForfeiture *forfeiture, JsonObject *expected)
{
  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    if (json_object_has_member (expected, amounts[i].name))
      {
        g_test_message ("%s", amounts[i].name);
        g_assert_cmpint (amounts[i].get (forfeiture), ==, json_object_get_int_member (expected, amounts[i].name));
      }

  if (json_object_has_member (expected, "sums"))
    g_assert_cmpint (vth_forfeiture_get_n_sums (forfeiture), ==, json_object_get_int_member (expected, "sums"));
  if (json_object_has_member (expected, "verdict"))
    g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (forfeiture)), ==,
                     json_object_get_string_member (expected, "verdict"));
}

/* The last row of the steps is what the totals say. */
static void
assert_steps_add_up (VthForfeiture *forfeiture)
{
  g_autoptr (VthTable) steps = vth_forfeiture_to_table (forfeiture);
  guint n_rows = vth_table_get_n_rows (steps);

  if (n_rows == 0 || vth_forfeiture_get_fallen_cents (forfeiture) > 0)
    return;

  g_assert_cmpint (vth_table_get_int (steps, n_rows - 1, (guint) vth_table_find_column (steps, "forfeited_cents")), ==,
                   vth_forfeiture_get_forfeited_cents (forfeiture));
  g_assert_cmpint (vth_table_get_int (steps, n_rows - 1, (guint) vth_table_find_column (steps, "outstanding_cents")), ==,
                   vth_forfeiture_get_outstanding_cents (forfeiture));
}

static void
assert_states (VthProcedure *procedure, JsonObject *states)
{
  JsonObjectIter iter;
  const gchar *track;
  JsonNode *state;

  json_object_iter_init (&iter, states);
  while (json_object_iter_next (&iter, &track, &state))
    g_assert_cmpstr (vth_procedure_get_state (procedure, track), ==, json_node_get_string (state));
}

static void
test_case (gconstpointer data)
{
  JsonObject *object = (JsonObject *) data;
  g_autoptr (VthEnforcementDecision) decision = make_life_decision (json_object_get_object_member (object, "decision"));
  g_autoptr (GDate) on = get_life_day (object, "on");
  VthForfeitureFlags flags = json_object_get_boolean_member (object, "part_units")
    ? VTH_FORFEITURE_FLAGS_COUNT_PART_UNITS : VTH_FORFEITURE_FLAGS_NONE;
  g_autoptr (VthForfeiture) forfeiture = vth_forfeiture_new (get_life_rulebook (), decision, NULL, on, flags);
  g_autoptr (VthProcedure) procedure = vth_procedure_new (get_life_rulebook (), decision, NULL, on);

  g_test_message ("%s", json_object_get_string_member (object, "why"));
  assert_amounts (forfeiture, json_object_get_object_member (object, "expected"));
  assert_life_codes (VTH_ANSWER (forfeiture), object);
  assert_steps_add_up (forfeiture);
  assert_states (procedure, json_object_get_object_member (object, "states"));
}

typedef struct
{
  const gchar *dossier;
  gint64 cents;          /* as published, of all orders of the dossier together */
  gint64 collected;
} Published;

static const Published published[] = {
  { "ijmond-raw-coke", 65000000, 0 },
  { "waddinxveen-asbestos", 30000000, 0 },
  { "hilvarenbeek-building-stop", 40000000, 0 },
  { "zeeland-labels", 400000, 0 },
  { "dommel-discharge", 360000, 360000 },
  { "maasdriel-slaughterhouse", 0, 0 },
  { "simpelveld-barn", 0, 0 },
};

static VthDossier *
read_dossier (const gchar *name)
{
  g_autofree gchar *base = g_strconcat (name, ".ndjson", NULL);
  g_autofree gchar *path = g_build_filename (g_getenv ("VTH_SOURCE_ROOT"), "examples", "dossiers", base, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRecordReader) reader = vth_record_reader_new_for_file (file, &error);
  VthDossier *dossier = vth_dossier_new ();

  g_assert_no_error (error);
  g_assert_true (vth_dossier_read (dossier, reader, NULL, &error));
  g_assert_no_error (error);
  return dossier;
}

static void
test_published (gconstpointer data)
{
  const Published *expected = data;
  g_autoptr (VthDossier) dossier = read_dossier (expected->dossier);
  g_autoptr (GListModel) decisions = vth_dossier_get_records (dossier, VTH_TYPE_ENFORCEMENT_DECISION);
  gint64 forfeited = 0, collected = 0;

  for (guint i = 0; i < g_list_model_get_n_items (decisions); i++)
    {
      g_autoptr (VthEnforcementDecision) decision = g_list_model_get_item (decisions, i);
      g_autoptr (VthForfeiture) forfeiture = vth_forfeiture_new (get_life_rulebook (), decision, dossier, NULL,
                                                                 VTH_FORFEITURE_FLAGS_NONE);

      assert_life_messages (VTH_ANSWER (forfeiture));
      forfeited += vth_forfeiture_get_forfeited_cents (forfeiture);
      collected += vth_forfeiture_get_collected_cents (forfeiture);
    }

  g_assert_cmpint (forfeited, ==, expected->cents);
  g_assert_cmpint (collected, ==, expected->collected);
}

/* The first two orders on raw coke were full, so a next and higher one could follow: 5:6. */
static void
test_raw_coke_orders_were_full (void)
{
  static const gchar *const ids[] = { "ijmond-raw-coke-1", "ijmond-raw-coke-2" };
  static const gint64 cents[] = { 15000000, 50000000 };
  g_autoptr (VthDossier) dossier = read_dossier ("ijmond-raw-coke");

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      VthRecord *decision = vth_dossier_lookup (dossier, VTH_TYPE_ENFORCEMENT_DECISION, ids[i]);
      g_autoptr (VthForfeiture) forfeiture = vth_forfeiture_new (get_life_rulebook (), VTH_ENFORCEMENT_DECISION (decision),
                                                                 dossier, NULL, VTH_FORFEITURE_FLAGS_NONE);
      g_autoptr (VthProcedure) procedure = vth_procedure_new (get_life_rulebook (), VTH_ENFORCEMENT_DECISION (decision),
                                                              dossier, NULL);

      g_assert_cmpint (vth_forfeiture_get_forfeited_cents (forfeiture), ==, cents[i]);
      g_assert_cmpstr (vth_procedure_get_state (procedure, "order"), ==, "full");
      g_assert_cmpint (vth_procedure_get_verdict (procedure), ==, VTH_PROCEDURE_VERDICT_CONSISTENT);
    }
}

/* The source says that 650,000 was forfeited so far, and names fifteen times 10,000 and twenty times 25,000. That is
 * what both orders come to together. Under the second alone it cannot have been: its maximum is 500,000.
 */
static void
test_raw_coke_sum_is_of_both_orders (void)
{
  const gint64 penalties[] = { 1000000, 2500000 };
  const guint units[] = { 15, 20 };
  static const gchar *const ids[] = { "ijmond-raw-coke-1", "ijmond-raw-coke-2" };
  g_autoptr (VthDossier) dossier = read_dossier ("ijmond-raw-coke");
  gint64 sum = 0;

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      VthRecord *decision = vth_dossier_lookup (dossier, VTH_TYPE_ENFORCEMENT_DECISION, ids[i]);
      g_autoptr (VthForfeiture) forfeiture = vth_forfeiture_new (get_life_rulebook (), VTH_ENFORCEMENT_DECISION (decision),
                                                                 dossier, NULL, VTH_FORFEITURE_FLAGS_NONE);

      g_assert_cmpuint (vth_forfeiture_get_n_sums (forfeiture), ==, units[i]);
      g_assert_cmpint (vth_forfeiture_get_forfeited_cents (forfeiture), ==, (gint64) units[i] * penalties[i]);
      g_assert_cmpint (vth_forfeiture_get_maximum_cents (forfeiture), <, 65000000);
      sum += vth_forfeiture_get_forfeited_cents (forfeiture);
    }

  g_assert_cmpint (sum, ==, 65000000);
}

/* The same from what inspections found, without a recorded sum: each found violation, and nothing above the maximum. */
static void
test_raw_coke_from_findings (void)
{
  g_autoptr (VthEnforcementDecision) decision = vth_enforcement_decision_new ("second");
  g_autoptr (VthSanctionTerms) terms = vth_sanction_terms_new ();
  g_autoptr (GListStore) events = g_list_store_new (VTH_TYPE_DECISION_EVENT);
  g_autoptr (GDate) day = g_date_new_dmy (1, G_DATE_MARCH, 2021);
  g_autoptr (VthForfeiture) forfeiture = NULL;

  vth_sanction_terms_set_penalty_cents (terms, 2500000);
  vth_sanction_terms_set_penalty_unit (terms, VTH_PENALTY_UNIT_PER_VIOLATION);
  vth_sanction_terms_set_maximum_cents (terms, 50000000);
  vth_enforcement_decision_set_instrument (decision, VTH_INSTRUMENT_PENALTY_ORDER);
  vth_enforcement_decision_set_terms (decision, terms);
  vth_enforcement_decision_set_notified_on (decision, day);
  for (guint i = 0; i < 26; i++)  /* six more than the maximum has room for */
    {
      g_autoptr (VthDecisionEvent) event = vth_decision_event_new (NULL);

      g_date_add_days (day, 5);
      vth_decision_event_set_kind (event, VTH_DECISION_EVENT_KIND_REINSPECTION);
      vth_decision_event_set_outcome (event, VTH_EVENT_OUTCOME_VIOLATED);
      vth_decision_event_set_on (event, day);
      g_list_store_append (events, event);
    }
  vth_enforcement_decision_set_events (decision, G_LIST_MODEL (events));

  forfeiture = vth_forfeiture_new (get_life_rulebook (), decision, NULL, NULL, VTH_FORFEITURE_FLAGS_NONE);
  g_assert_cmpint (vth_forfeiture_get_forfeited_cents (forfeiture), ==, 50000000);
  g_assert_cmpuint (vth_forfeiture_get_n_sums (forfeiture), ==, 20);
}

/* Each sum has its own term to pay and its own year. */
static void
test_sums_have_their_own_days (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (
    "{\"type\":\"enforcement-decision\",\"id\":\"d\",\"instrument\":\"penalty-order\",\"notified_on\":\"2026-03-16\","
    "\"terms\":{\"grace_term\":\"P4W\",\"penalty_cents\":250000,\"penalty_unit\":\"per-week\",\"maximum_cents\":2500000},"
    "\"events\":[{\"type\":\"decision-event\",\"kind\":\"reinspection\",\"on\":\"2026-05-05\",\"outcome\":\"violated\"}]}",
    &error);
  g_autoptr (VthEnforcementDecision) decision = make_life_decision (json_node_get_object (node));
  g_autoptr (VthForfeiture) forfeiture = vth_forfeiture_new (get_life_rulebook (), decision, NULL, NULL,
                                                             VTH_FORFEITURE_FLAGS_NONE);
  g_autoptr (VthTable) sums = vth_forfeiture_sums_to_table (forfeiture);
  g_autofree gchar *text = vth_table_to_csv (sums);

  g_assert_cmpstr (text, ==,
                   "forfeited_on,amount_cents,paid_cents,pay_until,interest_from,collected_on,collectable_until,lapsed\r\n"
                   "2026-04-20,250000,0,2026-06-01,2026-06-02,,2027-04-20,false\r\n"
                   "2026-04-27,250000,0,2026-06-08,2026-06-09,,2027-04-27,false\r\n"
                   "2026-05-04,250000,0,2026-06-15,2026-06-16,,2027-05-04,false\r\n");
}

/* An instrument that is not known is refused, not guessed. */
static void
test_unknown_instrument_is_refused (void)
{
  g_autoptr (VthEnforcementDecision) decision = vth_enforcement_decision_new ("d");
  g_autoptr (VthForfeiture) forfeiture = vth_forfeiture_new (get_life_rulebook (), decision, NULL, NULL,
                                                             VTH_FORFEITURE_FLAGS_NONE);

  g_assert_cmpint (vth_forfeiture_get_verdict (forfeiture), ==, VTH_FORFEITURE_VERDICT_NOT_KNOWN);
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (forfeiture), "procedure.no-table"));
  assert_life_messages (VTH_ANSWER (forfeiture));
}

/* A payment below zero is no payment: the record is refused where it is read. */
static void
test_negative_payment_is_refused (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (
    "{\"type\":\"decision-event\",\"kind\":\"payment\",\"on\":\"2026-05-05\",\"amount_cents\":-100}", &error);
  g_autoptr (VthRecord) record = vth_record_from_json (node, &error);

  g_assert_null (record);
  g_assert_true (error != NULL && error->domain == VTH_ERROR);
  g_assert_nonnull (strstr (error->message, "/amount_cents"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add_life_cases ("forfeitures.json", "/forfeiture/", test_case);
  for (guint i = 0; i < G_N_ELEMENTS (published); i++)
    {
      g_autofree gchar *path = g_strconcat ("/forfeiture/published/", published[i].dossier, NULL);

      g_test_add_data_func (path, &published[i], test_published);
    }
  g_test_add_func ("/forfeiture/raw-coke-orders-were-full", test_raw_coke_orders_were_full);
  g_test_add_func ("/forfeiture/raw-coke-sum-is-of-both-orders", test_raw_coke_sum_is_of_both_orders);
  g_test_add_func ("/forfeiture/raw-coke-from-findings", test_raw_coke_from_findings);
  g_test_add_func ("/forfeiture/sums-have-their-own-days", test_sums_have_their_own_days);
  g_test_add_func ("/forfeiture/unknown-instrument-is-refused", test_unknown_instrument_is_refused);
  g_test_add_func ("/forfeiture/negative-payment-is-refused", test_negative_payment_is_refused);

  return g_test_run ();
}
