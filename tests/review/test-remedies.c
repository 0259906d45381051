/* test-remedies.c - remedies against decisions, by the cases of the law
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "life-fixture.h"

static void
assert_terms (JsonObject *expected, VthSanctionTerms *terms)
{
  JsonObject *figures;
  g_autofree gchar *unit = NULL;

  if (!json_object_has_member (expected, "terms"))
    return;

  figures = json_object_get_object_member (expected, "terms");
  unit = g_enum_to_string (VTH_TYPE_PENALTY_UNIT, (gint) vth_sanction_terms_get_penalty_unit (terms));
  g_assert_cmpint (vth_sanction_terms_get_penalty_cents (terms), ==, json_object_get_int_member (figures, "penalty_cents"));
  g_assert_cmpint (vth_sanction_terms_get_maximum_cents (terms), ==, json_object_get_int_member (figures, "maximum_cents"));
  g_assert_cmpstr (unit, ==, "VTH_PENALTY_UNIT_PER_WEEK");
  assert_life_day (figures, "grace_until", vth_sanction_terms_get_grace_until (terms));
}

static void
test_case (gconstpointer data)
{
  static const gchar *const certainties[] = { "unverified", "inferred", "text" };
  JsonObject *object = (JsonObject *) data;
  JsonObject *expected = json_object_get_object_member (object, "expected");
  g_autoptr (VthEnforcementDecision) decision = make_life_decision (json_object_get_object_member (object, "decision"));
  g_autoptr (GDate) on = get_life_day (object, "on");
  g_autoptr (VthRemedies) remedies = vth_remedies_new (get_life_rulebook (), decision, NULL, on);
  g_autoptr (VthTable) duties = vth_remedies_to_table (remedies);
  VthDefaultPenalty *penalty = vth_remedies_get_penalty (remedies);

  g_test_message ("%s", json_object_get_string_member (object, "why"));
  if (json_object_has_member (expected, "verdict"))
    g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (remedies)), ==, json_object_get_string_member (expected, "verdict"));
  assert_life_day (expected, "remedy_until", vth_remedies_get_remedy_until (remedies));
  assert_life_day (expected, "irrevocable_from", vth_remedies_get_irrevocable_from (remedies));
  assert_life_day (expected, "decide_by", vth_remedies_get_decide_by (remedies));
  assert_life_day (expected, "changed_on", vth_remedies_get_changed_on (remedies));
  assert_life_day (expected, "penalty_from", penalty != NULL ? vth_default_penalty_get_first_day (penalty) : NULL);
  if (json_object_has_member (expected, "certainty"))
    g_assert_cmpstr (certainties[vth_remedies_get_certainty (remedies)], ==,
                     json_object_get_string_member (expected, "certainty"));
  assert_terms (expected, vth_remedies_get_terms (remedies));
  assert_life_rules (expected, duties);
  assert_life_codes (VTH_ANSWER (remedies), object);
}

/* What was irrevocable on a day stays so while nothing more comes, and from the same day. */
static void
test_irrevocable_stays_so (void)
{
  g_autoptr (VthEnforcementDecision) decision = vth_enforcement_decision_new ("d");
  g_autoptr (GDate) notified = g_date_new_dmy (5, G_DATE_JANUARY, 2026);
  g_autoptr (GDate) on = g_date_new_dmy (5, G_DATE_JANUARY, 2026);
  g_autoptr (GDate) expected = g_date_new_dmy (17, G_DATE_FEBRUARY, 2026);
  guint n_irrevocable = 0;

  vth_enforcement_decision_set_instrument (decision, VTH_INSTRUMENT_COERCION_ORDER);
  vth_enforcement_decision_set_notified_on (decision, notified);
  for (guint i = 0; i < 400; i++, g_date_add_days (on, 1))
    {
      g_autoptr (VthRemedies) remedies = vth_remedies_new (get_life_rulebook (), decision, NULL, on);
      gboolean irrevocable = vth_remedies_get_verdict (remedies) == VTH_REMEDIES_VERDICT_IRREVOCABLE;

      g_assert_true (irrevocable || n_irrevocable == 0);
      n_irrevocable += irrevocable;
      g_assert_cmpint (g_date_compare (vth_remedies_get_irrevocable_from (remedies), expected), ==, 0);
    }

  g_assert_cmpint (n_irrevocable, ==, 400 - 50);  /* not on the 50 days from 5 January through 23 February */
}

static VthDecisionEvent *
make_event (VthDecisionEventKind kind, const GDate *notified, GRand *random, guint *day)
{
  VthDecisionEvent *event = vth_decision_event_new (NULL);
  g_autoptr (GDate) on = g_date_new_julian (g_date_get_julian (notified) + (*day += (guint) g_rand_int_range (random, 1, 60)));

  vth_decision_event_set_kind (event, kind);
  vth_decision_event_set_on (event, on);
  vth_decision_event_set_outcome (event, (VthEventOutcome) g_rand_int_range (random, VTH_EVENT_OUTCOME_UPHELD,
                                                                            VTH_EVENT_OUTCOME_INADMISSIBLE + 1));
  return event;
}

/* Whatever comes: nothing that is pending is irrevocable, and nothing open is so from a day that has passed. */
static void
test_random_remedies (void)
{
  static const VthDecisionEventKind kinds[] = {
    VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED, VTH_DECISION_EVENT_KIND_OBJECTION_DECISION,
    VTH_DECISION_EVENT_KIND_OBJECTION_WITHDRAWN, VTH_DECISION_EVENT_KIND_APPEAL_RECEIVED,
    VTH_DECISION_EVENT_KIND_APPEAL_RULED, VTH_DECISION_EVENT_KIND_APPEAL_WITHDRAWN,
    VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RECEIVED, VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RULED,
    VTH_DECISION_EVENT_KIND_AMENDED, VTH_DECISION_EVENT_KIND_OBJECTION_ADJOURNED, VTH_DECISION_EVENT_KIND_DEFAULT_NOTICE,
    VTH_DECISION_EVENT_KIND_OBJECTION_DEFECT, VTH_DECISION_EVENT_KIND_OBJECTION_PROLONGED,
  };
  g_autoptr (GRand) random = g_rand_new_with_seed (61);
  guint seen[VTH_REMEDIES_VERDICT_GONE + 1] = { 0 };

  for (guint i = 0; i < 4000; i++)
    {
      g_autoptr (VthEnforcementDecision) decision = vth_enforcement_decision_new ("d");
      g_autoptr (GListStore) events = g_list_store_new (VTH_TYPE_DECISION_EVENT);
      g_autoptr (GDate) notified = g_date_new_dmy (5, G_DATE_JANUARY, 2026);
      g_autoptr (GDate) on = g_date_new_julian (g_date_get_julian (notified) + (guint) g_rand_int_range (random, 0, 700));
      g_autoptr (VthRemedies) remedies = NULL;
      const GDate *from;
      guint day = 0;
      VthRemediesVerdict verdict;

      vth_enforcement_decision_set_instrument (decision, VTH_INSTRUMENT_PENALTY_ORDER);
      vth_enforcement_decision_set_notified_on (decision, notified);
      for (gint n = g_rand_int_range (random, 0, 9); n > 0; n--)
        {
          g_autoptr (VthDecisionEvent) event = make_event (kinds[g_rand_int_range (random, 0, G_N_ELEMENTS (kinds))],
                                                           notified, random, &day);

          g_list_store_append (events, event);
        }
      vth_enforcement_decision_set_events (decision, G_LIST_MODEL (events));

      remedies = vth_remedies_new (get_life_rulebook (), decision, NULL, on);
      verdict = vth_remedies_get_verdict (remedies);
      from = vth_remedies_get_irrevocable_from (remedies);
      seen[verdict]++;
      assert_life_messages (VTH_ANSWER (remedies));
      if (verdict == VTH_REMEDIES_VERDICT_PENDING || verdict == VTH_REMEDIES_VERDICT_NOT_KNOWN)
        g_assert_null (from);
      if (verdict == VTH_REMEDIES_VERDICT_IRREVOCABLE || verdict == VTH_REMEDIES_VERDICT_GONE)
        g_assert_cmpint (g_date_compare (from, on), <=, 0);
      g_assert_true ((verdict == VTH_REMEDIES_VERDICT_OPEN) == (vth_remedies_get_remedy_until (remedies) != NULL));
    }

  for (guint verdict = VTH_REMEDIES_VERDICT_OPEN; verdict <= VTH_REMEDIES_VERDICT_GONE; verdict++)
    g_assert_cmpint (seen[verdict], >, 20);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add_life_cases ("remedies.json", "/remedies/", test_case);
  g_test_add_func ("/remedies/irrevocable-stays-so", test_irrevocable_stays_so);
  g_test_add_func ("/remedies/random-remedies", test_random_remedies);

  return g_test_run ();
}
