/* test-term.c - how terms are counted, and which of them move
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "rulebook-fixture.h"

#define ACT VTH_TERM_SOURCE_ACT
#define DECISION VTH_TERM_SOURCE_DECISION
#define AFTER VTH_TERM_START_AFTER
#define ON VTH_TERM_START_ON
#define FORWARD VTH_TERM_DIRECTION_FORWARD
#define BACKWARD VTH_TERM_DIRECTION_BACKWARD

typedef struct
{
  const gchar *term;
  VthTermSource set_by;
  VthTermStart starts;
  VthTermDirection direction;
  const gchar *event;
  const gchar *extension;
  const gchar *last_day;
  const gchar *code;
} Case;

static void
check (const Case *cases, guint n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      const Case *c = &cases[i];
      g_autoptr (VthDeadline) deadline = fixture_term (c->term, c->set_by, c->starts, c->direction, c->event,
                                                       c->extension);

      g_test_message ("%s from %s", c->term, c->event);
      assert_date (vth_deadline_get_last_day (deadline), c->last_day);
      if (c->code != NULL)
        assert_reason (deadline, c->code);
    }
}

static void
test_months_clamp_to_the_end_of_the_month (void)
{
  const Case cases[] = {
    { "P1M", DECISION, AFTER, FORWARD, "2023-01-31", NULL, "2023-02-28", "term.month-end" },
    { "P6M", ACT, AFTER, FORWARD, "2023-05-31", NULL, "2023-11-30", "term.month-end" },
    { "P6M", ACT, AFTER, FORWARD, "2023-05-31", "P9M", "2024-08-31", "term.extended" },
    { "P1Y", ACT, AFTER, FORWARD, "2024-02-29", NULL, "2025-02-28", "term.month-end" },
    { "P4Y", ACT, AFTER, FORWARD, "2024-02-29", NULL, "2028-02-29", NULL },
    { "P1M", DECISION, ON, FORWARD, "2023-01-31", NULL, "2023-02-28", NULL },
    { "P1M", DECISION, ON, FORWARD, "2023-03-01", NULL, "2023-03-31", NULL },
    { "P1Y", DECISION, ON, FORWARD, "2024-02-29", NULL, "2025-02-28", NULL },
    { "P1M", DECISION, AFTER, BACKWARD, "2023-03-31", NULL, "2023-02-28", "term.month-end" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_bounds_of_article_4 (void)
{
  const Case cases[] = {
    { "P90D", ACT, AFTER, FORWARD, "2026-01-04", NULL, "2026-04-07", "atw.1.rolled-weekend" },
    { "P91D", ACT, AFTER, FORWARD, "2026-01-03", NULL, "2026-04-04", "atw.4.excluded" },
    { "P12W", ACT, AFTER, FORWARD, "2026-01-10", NULL, "2026-04-07", "atw.1.rolled-weekend" },
    { "P13W", ACT, AFTER, FORWARD, "2026-01-03", NULL, "2026-04-04", "atw.4.excluded" },
    { "P3M", ACT, AFTER, FORWARD, "2026-01-04", NULL, "2026-04-07", "atw.1.rolled-weekend" },
    { "P4M", ACT, AFTER, FORWARD, "2025-12-04", NULL, "2026-04-04", "atw.4.excluded" },
    { "P1Y", ACT, AFTER, FORWARD, "2025-04-04", NULL, "2026-04-04", "atw.4.excluded" },
    { "PT48H", ACT, AFTER, FORWARD, "2026-04-02", NULL, "2026-04-04", "term.hours" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_article_2_asks_two_open_days (void)
{
  const Case cases[] = {
    { "P3D", ACT, AFTER, FORWARD, "2026-04-02", NULL, "2026-04-08", "atw.2.lengthened" },
    { "P3D", ACT, AFTER, FORWARD, "2017-12-19", NULL, "2017-12-22", NULL },
    { "P2D", ACT, AFTER, FORWARD, "2026-04-02", NULL, "2026-04-07", "atw.1.rolled-weekend" },
    { "P3D", DECISION, AFTER, FORWARD, "2026-04-02", NULL, "2026-04-05", "atw.not-set-in-act" },
    { "P7D", ACT, AFTER, FORWARD, "2007-12-21", NULL, "2008-01-03", "atw.2.lengthened" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_what_sets_the_term_decides (void)
{
  const Case cases[] = {
    { "P2W", VTH_TERM_SOURCE_ACT, AFTER, FORWARD, "2026-03-21", NULL, "2026-04-07", NULL },
    { "P2W", VTH_TERM_SOURCE_AMVB, AFTER, FORWARD, "2026-03-21", NULL, "2026-04-07", NULL },
    { "P2W", VTH_TERM_SOURCE_ORDINANCE, AFTER, FORWARD, "2026-03-21", NULL, "2026-04-07", NULL },
    { "P2W", VTH_TERM_SOURCE_PROVINCIAL_ORDINANCE, AFTER, FORWARD, "2026-03-21", NULL, "2026-04-07", "certainty.inferred" },
    { "P2W", VTH_TERM_SOURCE_WATER_ORDINANCE, AFTER, FORWARD, "2026-03-21", NULL, "2026-04-07", "certainty.inferred" },
    { "P2W", VTH_TERM_SOURCE_MINISTERIAL, AFTER, FORWARD, "2026-03-21", NULL, "2026-04-04", "atw.not-set-in-act" },
    { "P2W", VTH_TERM_SOURCE_DECISION, AFTER, FORWARD, "2026-03-21", NULL, "2026-04-04", "atw.not-set-in-act" },
    { "P2W", VTH_TERM_SOURCE_COURT, AFTER, FORWARD, "2026-03-21", NULL, "2026-04-04", "certainty.inferred" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_working_days_heed_no_decree (void)
{
  const Case cases[] = {
    { "P5DW", VTH_TERM_SOURCE_COURT, AFTER, FORWARD, "2018-12-18", NULL, "2018-12-27", NULL },
    { "P3DW", DECISION, ON, FORWARD, "2026-04-03", NULL, "2026-04-08", NULL },
    { "P3DW", DECISION, ON, FORWARD, "2026-04-04", NULL, "2026-04-09", NULL },
    { "P2DW", DECISION, AFTER, BACKWARD, "2026-04-07", NULL, "2026-04-02", NULL },
    { "P1DW", ACT, AFTER, FORWARD, "2026-04-02", NULL, "2026-04-07", "atw.1.rolled-holiday" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_extension_past_twelve_weeks_is_open (void)
{
  const Case cases[] = {
    { "P6W", ACT, AFTER, FORWARD, "2026-01-10", "P6W", "2026-04-07", "atw.1.rolled-weekend" },
    { "P8W", ACT, AFTER, FORWARD, "2026-01-10", "P6W", "2026-04-18", "atw.open.stands" },
    { "P8W", ACT, AFTER, FORWARD, "2026-01-10", "P1M", "2026-04-07", NULL },
    { "P8W", ACT, AFTER, FORWARD, "2026-01-10", "P2M", "2026-05-05", "atw.open.stands" },
    { "P16W", ACT, AFTER, FORWARD, "2026-01-10", "P10W", "2026-07-11", "atw.4.excluded" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_backward_counts_and_stands (void)
{
  const Case cases[] = {
    { "P10D", ACT, ON, BACKWARD, "2026-04-15", NULL, "2026-04-05", "atw.1.counted-back" },
    { "P4W", ACT, AFTER, BACKWARD, "2026-05-23", NULL, "2026-04-25", "atw.1.counted-back" },
    { "PT48H", ACT, ON, BACKWARD, "2026-04-06", NULL, "2026-04-04", "term.hours" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_nothing_to_count_ends_at_once (void)
{
  const Case cases[] = {
    { "P0D", DECISION, AFTER, FORWARD, "2026-03-01", NULL, "2026-03-01", "term.counted-from" },
    { "P0D", ACT, ON, FORWARD, "2018-03-30", NULL, "2018-04-03", "atw.1.rolled-holiday" },
  };

  check (cases, G_N_ELEMENTS (cases));
}

static void
test_suspension_comes_before_the_roll (void)
{
  g_autoptr (GDate) event = fixture_date ("2014-10-01");
  const gchar *const extension[] = { "P2W", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (VthDeadline) suspended = NULL, both = NULL;

  suspended = vth_rulebook_compute_deadline (fixture_rulebook (), "awb-7.10.1", event, NULL, 13, &error);
  g_assert_no_error (error);
  both = vth_rulebook_compute_deadline (fixture_rulebook (), "awb-7.10.1", event, extension, 13, &error);
  g_assert_no_error (error);
  assert_date (vth_deadline_get_last_day (suspended), "2014-11-25");
  assert_date (vth_deadline_get_last_day (both), "2014-12-09");
  assert_reason (both, "term.suspended");
}

static void
test_rule_says_why_it_stands (void)
{
  const struct { const gchar *rule, *extension, *code; } cases[] = {
    { "awb-4.17.1", NULL, "atw.excluded-by-act" },
    { "ow-18.24", NULL, "atw.nothing-to-meet" },
    { "awb-8.55d", NULL, "atw.open.stands" },
    { "awb-7.10.1", "P7W", "term.extension-beyond-rule" },
    { "ow-16.66.3", NULL, "term.follows" },
    { "awb-8.42.1", NULL, "certainty.inferred" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (VthDeadline) deadline = fixture_deadline (cases[i].rule, "2026-03-16", cases[i].extension);

      assert_reason (deadline, cases[i].code);
    }
}

static void
test_extension_of_the_long_procedure_follows_six_months (void)
{
  g_autoptr (VthDeadline) deadline = fixture_deadline ("ow-16.66.3", "2026-01-31", NULL);
  g_autoptr (VthDeadline) same = fixture_deadline ("awb-3.18.1", "2026-01-31", "P6W");

  assert_date (vth_deadline_get_last_day (deadline), "2026-09-11");
  assert_date (vth_deadline_get_last_day (same), "2026-09-11");
}

static void
test_unknown_decree_days_are_told (void)
{
  g_autoptr (VthDeadline) later = fixture_deadline ("awb-6.7-objection", "2029-03-16", NULL);
  g_autoptr (VthDeadline) gap = fixture_deadline ("awb-6.7-objection", "2004-03-16", NULL);
  g_autoptr (VthDeadline) across = fixture_term ("P6W", ACT, AFTER, FORWARD, "2028-11-19", NULL);
  g_autoptr (VthDeadline) known = fixture_term ("P6W", ACT, AFTER, FORWARD, "2028-11-15", NULL);
  g_autoptr (VthDeadline) long_term = fixture_deadline ("awb-4.104", "2026-03-16", NULL);

  assert_reason (later, "calendar.beyond-horizon");
  g_assert_cmpint (vth_deadline_get_certainty (later), ==, VTH_CERTAINTY_INFERRED);
  assert_reason (gap, "calendar.decree-days-unknown");
  assert_date (vth_deadline_get_last_day (across), "2029-01-02");
  assert_reason (across, "calendar.beyond-horizon");
  assert_no_reason (known, "calendar.beyond-horizon");
  assert_no_reason (long_term, "calendar.beyond-horizon");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/term/months-clamp", test_months_clamp_to_the_end_of_the_month);
  g_test_add_func ("/term/bounds-of-article-4", test_bounds_of_article_4);
  g_test_add_func ("/term/article-2-asks-two-open-days", test_article_2_asks_two_open_days);
  g_test_add_func ("/term/what-sets-it-decides", test_what_sets_the_term_decides);
  g_test_add_func ("/term/working-days-heed-no-decree", test_working_days_heed_no_decree);
  g_test_add_func ("/term/extension-past-twelve-weeks", test_extension_past_twelve_weeks_is_open);
  g_test_add_func ("/term/backward-stands", test_backward_counts_and_stands);
  g_test_add_func ("/term/nothing-to-count", test_nothing_to_count_ends_at_once);
  g_test_add_func ("/term/suspension-before-the-roll", test_suspension_comes_before_the_roll);
  g_test_add_func ("/term/rule-says-why-it-stands", test_rule_says_why_it_stands);
  g_test_add_func ("/term/long-procedure", test_extension_of_the_long_procedure_follows_six_months);
  g_test_add_func ("/term/unknown-decree-days", test_unknown_decree_days_are_told);

  return g_test_run ();
}
