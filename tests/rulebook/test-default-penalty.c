/* test-default-penalty.c - what late decision costs
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "rulebook-fixture.h"

static VthDefaultPenalty *
compute (const gchar *term_end, const gchar *notice_on, const gchar *decided_on)
{
  g_autoptr (GDate) end = fixture_date (term_end), notice = fixture_date (notice_on);
  g_autoptr (GDate) decided = decided_on != NULL ? fixture_date (decided_on) : NULL;
  g_autoptr (GError) error = NULL;
  VthDefaultPenalty *penalty = vth_rulebook_compute_default_penalty (fixture_rulebook (), end, notice, decided, &error);

  g_assert_no_error (error);
  return penalty;
}

static void
test_runs_from_the_fifteenth_day (void)
{
  g_autoptr (VthDefaultPenalty) penalty = compute ("2023-07-07", "2023-07-10", NULL);

  g_assert_cmpint (vth_default_penalty_get_verdict (penalty), ==, VTH_DEFAULT_PENALTY_VERDICT_DUE);
  assert_date (vth_default_penalty_get_first_day (penalty), "2023-07-25");
  assert_date (vth_default_penalty_get_last_day (penalty), "2023-09-04");
  g_assert_cmpuint (vth_default_penalty_get_n_days (penalty), ==, 42);
  g_assert_cmpint (vth_default_penalty_get_total_cents (penalty), ==, 144200);
  g_assert_cmpint (vth_default_penalty_get_maximum_cents (penalty), ==, 144200);
  assert_reason (penalty, "awb.4:17.due");
  assert_reason (penalty, "certainty.unverified");
}

static void
test_older_rates (void)
{
  g_autoptr (VthDefaultPenalty) penalty = compute ("2014-07-04", "2014-07-07", NULL);

  g_assert_cmpint (vth_default_penalty_get_total_cents (penalty), ==, 126000);
}

static void
test_day_by_day (void)
{
  g_autoptr (VthDefaultPenalty) penalty = compute ("2023-07-07", "2023-07-10", NULL);
  const struct { const gchar *day; gint64 cents, total; } days[] = {
    { "2023-07-24", 0, 0 }, { "2023-07-25", 2300, 2300 }, { "2023-08-07", 2300, 32200 },
    { "2023-08-08", 3500, 35700 }, { "2023-08-21", 3500, 81200 }, { "2023-08-22", 4500, 85700 },
    { "2023-09-04", 4500, 144200 }, { "2023-09-05", 0, 144200 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GDate) date = fixture_date (days[i].day);

      g_assert_cmpint (vth_default_penalty_get_cents_on (penalty, date), ==, days[i].cents);
      g_assert_cmpint (vth_default_penalty_get_total_cents_on (penalty, date), ==, days[i].total);
    }
}

/* 14 days of 23 euros and 2 of 35. */
static void
test_json_groups_the_days_by_rate (void)
{
  g_autoptr (VthDefaultPenalty) penalty = compute ("2023-07-07", "2023-07-10", "2023-08-10");
  g_autoptr (VthDefaultPenalty) none = compute ("2023-07-07", "2023-07-10", "2023-07-24");
  g_autoptr (JsonNode) node = vth_answer_to_json (VTH_ANSWER (penalty), VTH_LANGUAGE_NL);
  g_autoptr (JsonNode) empty = vth_answer_to_json (VTH_ANSWER (none), VTH_LANGUAGE_NL);
  JsonArray *runs = json_object_get_array_member (json_node_get_object (node), "per_day");
  JsonObject *last;

  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (json_node_get_object (empty), "per_day")), ==, 0);
  g_assert_cmpuint (json_array_get_length (runs), ==, 2);
  last = json_array_get_object_element (runs, 1);
  g_assert_cmpstr (json_object_get_string_member (last, "first_day"), ==, "2023-08-08");
  g_assert_cmpstr (json_object_get_string_member (last, "last_day"), ==, "2023-08-09");
  g_assert_cmpint (json_object_get_int_member (last, "cents"), ==, 3500);
  g_assert_cmpint (json_object_get_int_member (last, "total_cents"), ==, 14 * 2300 + 2 * 3500);
}

static void
test_stops_at_the_decision (void)
{
  g_autoptr (VthDefaultPenalty) penalty = compute ("2023-07-07", "2023-07-10", "2023-07-28");
  g_autoptr (VthDefaultPenalty) in_time = compute ("2023-07-07", "2023-07-10", "2023-07-24");

  g_assert_cmpuint (vth_default_penalty_get_n_days (penalty), ==, 3);
  assert_date (vth_default_penalty_get_last_day (penalty), "2023-07-27");
  g_assert_cmpint (vth_default_penalty_get_total_cents (penalty), ==, 6900);
  assert_reason (penalty, "awb.4:17.day-of-decision");
  g_assert_cmpint (vth_default_penalty_get_verdict (in_time), ==, VTH_DEFAULT_PENALTY_VERDICT_NOT_DUE);
  g_assert_cmpint (vth_default_penalty_get_total_cents (in_time), ==, 0);
  assert_reason (in_time, "awb.4:17.decided-in-time");
}

static void
test_premature_notice_is_none (void)
{
  g_autoptr (VthDefaultPenalty) penalty = compute ("2023-12-25", "2023-03-30", NULL);

  g_assert_cmpint (vth_default_penalty_get_verdict (penalty), ==, VTH_DEFAULT_PENALTY_VERDICT_NOT_DUE);
  g_assert_null (vth_default_penalty_get_first_day (penalty));
  g_assert_null (vth_default_penalty_get_last_day (penalty));
  g_assert_cmpint (vth_default_penalty_get_maximum_cents (penalty), ==, 0);
  assert_reason (penalty, "awb.4:17.notice-premature");
}

static void
test_notice_on_the_last_day_is_uncertain (void)
{
  g_autoptr (VthDefaultPenalty) penalty = compute ("2026-06-01", "2026-06-01", NULL);

  g_assert_cmpint (vth_default_penalty_get_verdict (penalty), ==, VTH_DEFAULT_PENALTY_VERDICT_UNCERTAIN);
  assert_date (vth_default_penalty_get_first_day (penalty), "2026-06-17");
  assert_reason (penalty, "awb.4:17.notice-on-last-day");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/default-penalty/runs-from-the-fifteenth-day", test_runs_from_the_fifteenth_day);
  g_test_add_func ("/default-penalty/older-rates", test_older_rates);
  g_test_add_func ("/default-penalty/day-by-day", test_day_by_day);
  g_test_add_func ("/default-penalty/json-groups-the-days", test_json_groups_the_days_by_rate);
  g_test_add_func ("/default-penalty/stops-at-the-decision", test_stops_at_the_decision);
  g_test_add_func ("/default-penalty/premature-notice-is-none", test_premature_notice_is_none);
  g_test_add_func ("/default-penalty/notice-on-the-last-day", test_notice_on_the_last_day_is_uncertain);

  return g_test_run ();
}
