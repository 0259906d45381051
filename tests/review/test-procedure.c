/* test-procedure.c - where decisions stand, and what random events may not do
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "life-fixture.h"

#include <glib/gstdio.h>

#include "libvth/review/vth-procedure-law-private.h"

#define N_RANDOM 1500
#define MOST_EVENTS 24

static void
assert_possible (VthProcedure *procedure, JsonObject *object, const gchar *name, gboolean possible)
{
  g_auto (GStrv) events = vth_procedure_list_possible_events (procedure);
  JsonArray *expected = json_object_get_array_member (object, name);

  for (guint i = 0; i < json_array_get_length (expected); i++)
    if (g_strv_contains ((const gchar *const *) events, json_array_get_string_element (expected, i)) != possible)
      g_error ("%s: %s", json_array_get_string_element (expected, i), possible ? "is not possible" : "is possible");
}

static void
test_case (gconstpointer data)
{
  JsonObject *object = (JsonObject *) data, *states = json_object_get_object_member (object, "states");
  g_autoptr (VthEnforcementDecision) decision = make_life_decision (json_object_get_object_member (object, "decision"));
  g_autoptr (GDate) on = get_life_day (object, "on");
  g_autoptr (VthProcedure) procedure = vth_procedure_new (get_life_rulebook (), decision, NULL, on);
  JsonObjectIter iter;
  const gchar *track;
  JsonNode *state;

  g_test_message ("%s", json_object_get_string_member (object, "why"));
  assert_life_codes (VTH_ANSWER (procedure), object);
  json_object_iter_init (&iter, states);
  while (json_object_iter_next (&iter, &track, &state))
    g_assert_cmpstr (vth_procedure_get_state (procedure, track), ==, json_node_get_string (state));
  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (procedure)), ==, json_object_get_string_member (object, "verdict"));
  assert_possible (procedure, object, "possible", TRUE);
  assert_possible (procedure, object, "impossible", FALSE);
}

static void
set_random_change (VthDecisionEvent *event, GRand *random)
{
  g_autoptr (VthSanctionTerms) terms = vth_sanction_terms_new ();

  if (g_rand_boolean (random))
    vth_sanction_terms_set_penalty_cents (terms, g_rand_int_range (random, 0, 50) * 1000);
  if (g_rand_boolean (random))
    vth_sanction_terms_set_penalty_unit (terms, (VthPenaltyUnit) g_rand_int_range (random, 0, VTH_PENALTY_UNIT_PER_VIOLATION_PER_DAY + 1));
  if (g_rand_boolean (random))
    vth_sanction_terms_set_maximum_cents (terms, g_rand_int_range (random, 0, 100) * 7000);
  vth_decision_event_set_terms (event, terms);
}

/* A day, a kind and what goes with them, all by chance. */
static VthDecisionEvent *
make_random_event (GRand *random, guint32 first)
{
  VthDecisionEvent *event = vth_decision_event_new (NULL);
  g_autoptr (GDate) on = g_date_new_julian (first + (guint32) g_rand_int_range (random, -40, 900));
  g_autoptr (GDate) until = g_date_new_julian (g_date_get_julian (on) + (guint32) g_rand_int_range (random, 0, 60));

  vth_decision_event_set_kind (event, (VthDecisionEventKind) g_rand_int_range (random, 1, VTH_DECISION_EVENT_KIND_AMENDED + 1));
  if (g_rand_int_range (random, 0, 12) > 0)
    vth_decision_event_set_on (event, on);
  if (g_rand_int_range (random, 0, 3) > 0)
    vth_decision_event_set_amount_cents (event, g_rand_int_range (random, 0, 40) * 12345);
  if (g_rand_boolean (random))
    vth_decision_event_set_outcome (event, (VthEventOutcome) g_rand_int_range (random, 0, VTH_EVENT_OUTCOME_INADMISSIBLE + 1));
  if (g_rand_boolean (random))
    vth_decision_event_set_until (event, until);
  if (g_rand_int_range (random, 0, 3) == 0)
    vth_decision_event_set_count (event, g_rand_int_range (random, 0, 9));
  if (g_rand_int_range (random, 0, 4) == 0)
    set_random_change (event, random);
  return event;
}

static void
set_random_terms (VthEnforcementDecision *decision, GRand *random)
{
  g_autoptr (VthSanctionTerms) terms = vth_sanction_terms_new ();
  g_autoptr (VthTerm) grace = vth_term_new (g_rand_int_range (random, 0, 9), VTH_TERM_UNIT_WEEKS);

  vth_sanction_terms_set_grace_term (terms, grace);
  vth_sanction_terms_set_penalty_cents (terms, g_rand_int_range (random, 0, 50) * 1000);
  vth_sanction_terms_set_penalty_unit (terms, (VthPenaltyUnit) g_rand_int_range (random, 0, VTH_PENALTY_UNIT_PER_VIOLATION_PER_DAY + 1));
  vth_sanction_terms_set_maximum_cents (terms, g_rand_int_range (random, 0, 100) * 7000);
  vth_enforcement_decision_set_terms (decision, terms);
}

static VthEnforcementDecision *
make_random_decision (GRand *random, GPtrArray *events)
{
  VthEnforcementDecision *decision = vth_enforcement_decision_new ("d");
  g_autoptr (GDate) notified = g_date_new_dmy (16, G_DATE_MARCH, (GDateYear) g_rand_int_range (random, 2010, 2030));
  guint n_events = (guint) g_rand_int_range (random, 0, MOST_EVENTS);

  vth_enforcement_decision_set_instrument (decision, g_rand_boolean (random)
    ? VTH_INSTRUMENT_PENALTY_ORDER : (VthInstrument) g_rand_int_range (random, 0, VTH_INSTRUMENT_OFFICIAL_REPORT + 1));
  vth_enforcement_decision_set_decided_on (decision, notified);
  vth_enforcement_decision_set_notified_on (decision, notified);
  set_random_terms (decision, random);
  for (guint i = 0; i < n_events; i++)
    g_ptr_array_add (events, make_random_event (random, g_date_get_julian (notified)));
  return decision;
}

static void
set_events (VthEnforcementDecision *decision, GPtrArray *events)
{
  g_autoptr (GListStore) list = g_list_store_new (VTH_TYPE_DECISION_EVENT);

  for (guint i = 0; i < events->len; i++)
    g_list_store_append (list, g_ptr_array_index (events, i));
  vth_enforcement_decision_set_events (decision, G_LIST_MODEL (list));
}

static void
shuffle (GPtrArray *events, GRand *random)
{
  for (guint i = events->len; i > 1; i--)
    {
      guint j = (guint) g_rand_int_range (random, 0, (gint) i);
      gpointer event = events->pdata[i - 1];

      events->pdata[i - 1] = events->pdata[j];
      events->pdata[j] = event;
    }
}

/* States and totals in one text. */
static gchar *
describe (VthEnforcementDecision *decision, const GDate *on)
{
  g_autoptr (VthProcedure) procedure = vth_procedure_new (get_life_rulebook (), decision, NULL, on);
  g_autoptr (VthForfeiture) f = vth_forfeiture_new (get_life_rulebook (), decision, NULL, on, VTH_FORFEITURE_FLAGS_NONE);
  g_auto (GStrv) tracks = vth_procedure_list_tracks (procedure);
  GString *text = g_string_new (vth_answer_get_verdict (VTH_ANSWER (f)));

  for (guint i = 0; tracks[i] != NULL; i++)
    g_string_append_printf (text, " %s", vth_procedure_get_state (procedure, tracks[i]));
  g_string_append_printf (text, " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT
                          " %" G_GINT64_FORMAT, vth_forfeiture_get_forfeited_cents (f),
                          vth_forfeiture_get_paid_cents (f), vth_forfeiture_get_lapsed_cents (f),
                          vth_forfeiture_get_collected_cents (f), vth_forfeiture_get_overpaid_cents (f));
  return g_string_free (text, FALSE);
}

static void
assert_money (VthEnforcementDecision *decision, const GDate *on)
{
  g_autoptr (VthForfeiture) f = vth_forfeiture_new (get_life_rulebook (), decision, NULL, on,
                                                    VTH_FORFEITURE_FLAGS_COUNT_PART_UNITS);
  gint64 maximum = vth_forfeiture_get_maximum_cents (f), forfeited = vth_forfeiture_get_forfeited_cents (f);

  g_assert_cmpint (forfeited, >=, 0);
  if (maximum >= 0)
    g_assert_cmpint (forfeited, <=, maximum);
  g_assert_cmpint (vth_forfeiture_get_outstanding_cents (f), >=, 0);
  g_assert_cmpint (vth_forfeiture_get_overpaid_cents (f), >=, 0);
  g_assert_cmpint (vth_forfeiture_get_collected_cents (f), <=, forfeited);
  g_assert_cmpint (vth_forfeiture_get_paid_cents (f) + vth_forfeiture_get_lapsed_cents (f) +
                   vth_forfeiture_get_waived_cents (f) + vth_forfeiture_get_outstanding_cents (f), ==, forfeited);
}

typedef void (*Property) (VthEnforcementDecision *decision, GPtrArray *events, GRand *random);

static void
for_random_decisions (guint32 seed, Property property)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);

  for (guint i = 0; i < N_RANDOM; i++)
    {
      g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (VthEnforcementDecision) decision = make_random_decision (random, events);

      set_events (decision, events);
      property (decision, events, random);
    }
}

static void
check_money (VthEnforcementDecision *decision, GPtrArray *events, GRand *random)
{
  g_autoptr (GDate) on = g_date_new_dmy (1, G_DATE_JUNE, (GDateYear) g_rand_int_range (random, 2010, 2034));

  assert_money (decision, NULL);
  assert_money (decision, on);
}

static void
test_totals_stay_within_bounds (void)
{
  for_random_decisions (1, check_money);
}

static void
check_order (VthEnforcementDecision *decision, GPtrArray *events, GRand *random)
{
  g_autofree gchar *before = describe (decision, NULL), *after = NULL;

  shuffle (events, random);
  set_events (decision, events);
  after = describe (decision, NULL);
  g_assert_cmpstr (before, ==, after);
}

static void
test_order_of_recording_is_irrelevant (void)
{
  for_random_decisions (2, check_order);
}

/* What is looked at on a day is what a record without later events shows on that day. */
static void
check_prefix (VthEnforcementDecision *decision, GPtrArray *events, GRand *random)
{
  const GDate *notified = vth_enforcement_decision_get_notified_on (decision);
  g_autoptr (GDate) on = g_date_new_julian (g_date_get_julian (notified) + (guint32) g_rand_int_range (random, 0, 800));
  g_autofree gchar *whole = describe (decision, on), *cut = NULL;
  g_autoptr (GPtrArray) earlier = g_ptr_array_new ();

  for (guint i = 0; i < events->len; i++)
    {
      const GDate *day = vth_decision_event_get_on (g_ptr_array_index (events, i));

      if (day == NULL || g_date_compare (day, on) <= 0)
        g_ptr_array_add (earlier, g_ptr_array_index (events, i));
    }
  set_events (decision, earlier);
  cut = describe (decision, on);
  g_assert_cmpstr (whole, ==, cut);
}

static void
test_state_is_the_fold_of_what_came_before (void)
{
  for_random_decisions (3, check_prefix);
}

/* Every refused event is told of, and told once. */
static void
check_refusals (VthEnforcementDecision *decision, GPtrArray *events, GRand *random)
{
  g_autoptr (VthProcedure) procedure = vth_procedure_new (get_life_rulebook (), decision, NULL, NULL);
  g_autoptr (VthTable) steps = vth_procedure_to_table (procedure);
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (procedure));
  guint taken = (guint) vth_table_find_column (steps, "taken"), n_refused = 0, n_told = 0;

  for (guint i = 0; i < vth_table_get_n_rows (steps); i++)
    n_refused += vth_table_get_int (steps, i, taken) == 0;
  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);

      n_told += g_str_has_prefix (vth_reason_get_code (reason), "procedure.event-");
    }
  g_assert_cmpuint (n_refused, ==, n_told);
  g_assert_true ((n_refused > 0) == (vth_procedure_get_verdict (procedure) == VTH_PROCEDURE_VERDICT_CONTRADICTORY));
}

static void
test_every_refused_event_is_told (void)
{
  for_random_decisions (4, check_refusals);
}

/* A refused event leaves no trace: the states are those of the record without it. */
static void
check_no_trace (VthEnforcementDecision *decision, GPtrArray *events, GRand *random)
{
  const GDate *notified = vth_enforcement_decision_get_notified_on (decision);
  g_autoptr (GDate) on = g_date_new_julian (g_date_get_julian (notified) + 1200);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();
  g_autofree gchar *whole = describe (decision, on), *without = NULL;
  g_autoptr (VthProcedure) procedure = vth_procedure_new (get_life_rulebook (), decision, NULL, on);
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (procedure));
  g_autoptr (GHashTable) refused = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);

      if (g_str_has_prefix (vth_reason_get_code (reason), "procedure.event-"))
        g_hash_table_add (refused, g_strdup (vth_reason_get_subject (reason)));
    }
  for (guint i = 0; i < events->len; i++)
    {
      g_autofree gchar *subject = g_strdup_printf ("/events/%u", i);

      if (!g_hash_table_contains (refused, subject))
        g_ptr_array_add (kept, g_ptr_array_index (events, i));
    }

  set_events (decision, kept);
  without = describe (decision, on);
  g_assert_cmpstr (whole, ==, without);
}

static void
test_refused_event_leaves_no_trace (void)
{
  for_random_decisions (5, check_no_trace);
}

/* A table with a name that is not known is refused, with its place. */
static void
test_wrong_table_is_refused (void)
{
  static const gchar *const texts[] = {
    "{\"id\":\"x\",\"tracks\":{\"t\":\"b\"},\"transitions\":[]}",
    "{\"id\":\"x\",\"tracks\":{\"t\":\"a\"},\"transitions\":[{\"track\":\"t\",\"event\":\"dance\",\"from\":[\"a\"],"
    "\"to\":\"=\",\"law\":\"Awb 5:2\",\"certainty\":\"text\"}]}",
    "{\"id\":\"x\",\"instruments\":[\"hammer\"],\"tracks\":{\"t\":\"a\"},\"transitions\":[]}",
    "{\"id\":\"x\",\"with\":\"y\",\"tracks\":{\"t\":\"a\"},\"transitions\":[]}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree gchar *name = NULL;
      g_autofree gchar *text = g_strdup_printf (
        "{\"id\":\"p\",\"title\":\"t\",\"edition\":\"1\",\"source\":\"s\",\"certainty\":\"text\",\"about\":\"a\","
        "\"known_from\":\"2009-07-01\",\"same_day\":[],\"running_law\":[],"
        "\"states\":[{\"id\":\"a\",\"nl\":\"a\",\"en\":\"a\"}],\"procedures\":[%s]}", texts[i]);
      g_autoptr (GError) error = NULL;
      gint handle = g_file_open_tmp ("procedures-XXXXXX.json", &name, &error);
      g_autoptr (GFile) file = g_file_new_for_path (name);
      g_autoptr (VthKnowledge) knowledge = NULL;
      g_autoptr (VthProcedureLaw) law = NULL;

      g_assert_no_error (error);
      g_close (handle, NULL);
      g_assert_true (g_file_set_contents (name, text, -1, NULL));
      knowledge = vth_knowledge_new_for_file (file, &error);
      g_assert_no_error (error);
      law = _vth_procedure_law_new (knowledge, &error);
      g_assert_null (law);
      g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE);
      g_assert_nonnull (g_strrstr (error->message, "/procedures/0"));
      g_file_delete (file, NULL, NULL);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add_life_cases ("procedures.json", "/procedure/", test_case);
  g_test_add_func ("/procedure/random/totals-stay-within-bounds", test_totals_stay_within_bounds);
  g_test_add_func ("/procedure/random/order-of-recording-is-irrelevant", test_order_of_recording_is_irrelevant);
  g_test_add_func ("/procedure/random/state-is-the-fold-of-what-came-before", test_state_is_the_fold_of_what_came_before);
  g_test_add_func ("/procedure/random/every-refused-event-is-told", test_every_refused_event_is_told);
  g_test_add_func ("/procedure/random/refused-event-leaves-no-trace", test_refused_event_leaves_no_trace);
  g_test_add_func ("/procedure/wrong-table-is-refused", test_wrong_table_is_refused);

  return g_test_run ();
}
