/* test-limitation.c - limitation that starts anew when it is interrupted
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "rulebook-fixture.h"

static guint
day (const gchar *text)
{
  g_autoptr (GDate) date = fixture_date (text);

  return g_date_get_julian (date);
}

static VthDeadline *
compute (const gchar *rule_id, const gchar *event, const gchar *interruption, guint lengthened_days)
{
  g_autoptr (GDate) date = fixture_date (event);
  guint number = interruption != NULL ? day (interruption) : 0;
  g_autoptr (GError) error = NULL;
  VthDeadline *deadline = vth_rulebook_compute_limitation (fixture_rulebook (), rule_id, date, &number,
                                                           interruption != NULL ? 1 : 0, lengthened_days, &error);

  g_assert_no_error (error);
  return deadline;
}

static void
test_a_year_for_each_sum (void)
{
  g_autoptr (VthDeadline) deadline = compute ("awb-5.35", "2025-02-10", NULL, 0);

  assert_date (vth_deadline_get_last_day (deadline), "2026-02-10");
}

static void
test_interruption_starts_it_anew (void)
{
  g_autoptr (VthDeadline) deadline = compute ("awb-5.35", "2025-02-10", "2025-12-01", 0);

  assert_date (vth_deadline_get_first_day (deadline), "2025-12-02");
  assert_date (vth_deadline_get_last_day (deadline), "2026-12-01");
  assert_reason (deadline, "awb.4:110.interrupted");
}

static void
test_late_act_interrupts_nothing (void)
{
  g_autoptr (VthDeadline) deadline = compute ("awb-5.35", "2025-02-10", "2026-02-11", 0);

  assert_date (vth_deadline_get_last_day (deadline), "2026-02-10");
  assert_reason (deadline, "awb.4:110.interrupted-too-late");
}

static void
test_lengthened_term_can_be_interrupted (void)
{
  g_autoptr (VthDeadline) deadline = compute ("awb-4.104", "2020-01-31", "2025-02-10", 30);

  assert_date (vth_deadline_get_last_day (deadline), "2030-03-12");
  assert_reason (deadline, "term.suspended");
}

static void
test_interruptions_come_in_order (void)
{
  const guint interruptions[] = { day ("2025-06-01"), day ("2025-05-01") };
  g_autoptr (GDate) event = fixture_date ("2025-02-10");
  g_autoptr (GError) error = NULL;

  g_assert_null (vth_rulebook_compute_limitation (fixture_rulebook (), "awb-5.35", event, interruptions,
                                                  G_N_ELEMENTS (interruptions), 0, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE);
}

static void
test_another_term_is_not_interrupted (void)
{
  g_autoptr (GDate) event = fixture_date ("2025-02-10");
  g_autoptr (GError) error = NULL;

  g_assert_null (vth_rulebook_compute_limitation (fixture_rulebook (), "awb-6.7-objection", event, NULL, 0, 0, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/limitation/a-year-for-each-sum", test_a_year_for_each_sum);
  g_test_add_func ("/limitation/interruption-starts-anew", test_interruption_starts_it_anew);
  g_test_add_func ("/limitation/late-act-interrupts-nothing", test_late_act_interrupts_nothing);
  g_test_add_func ("/limitation/lengthened-term", test_lengthened_term_can_be_interrupted);
  g_test_add_func ("/limitation/in-order", test_interruptions_come_in_order);
  g_test_add_func ("/limitation/another-term", test_another_term_is_not_interrupted);

  return g_test_run ();
}
