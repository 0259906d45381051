/* test-deadline.c - when statutory terms end
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "rulebook-fixture.h"

static void
test_objection_moves_off_kings_day (void)
{
  g_autoptr (VthDeadline) deadline = fixture_deadline ("awb-6.7-objection", "2026-03-16", NULL);
  g_autoptr (GListModel) moves = vth_deadline_list_moves (deadline);
  g_autoptr (VthReason) move = g_list_model_get_item (moves, 0);
  g_autofree gchar *dutch = vth_reason_dup_message (move, VTH_LANGUAGE_NL);
  g_autofree gchar *english = vth_reason_dup_message (move, VTH_LANGUAGE_EN);

  assert_date (vth_deadline_get_first_day (deadline), "2026-03-17");
  assert_date (vth_deadline_get_raw_last_day (deadline), "2026-04-27");
  assert_date (vth_deadline_get_last_day (deadline), "2026-04-28");
  g_assert_cmpuint (g_list_model_get_n_items (moves), ==, 1);
  g_assert_cmpstr (dutch, ==, "27 april 2026 is Koningsdag; de termijn loopt door.");
  g_assert_cmpstr (english, ==, "27 April 2026 is King's Day; the term runs on.");
  assert_reason (deadline, "term.starts-after");
  g_assert_cmpint (vth_deadline_get_certainty (deadline), ==, VTH_CERTAINTY_TEXT);
}

static void
test_each_closed_day_is_a_reason (void)
{
  g_autoptr (VthDeadline) deadline = fixture_deadline ("awb-6.7-objection", "2010-03-19", NULL);
  g_autoptr (GListModel) moves = vth_deadline_list_moves (deadline);
  const gchar *const codes[] = { "atw.1.rolled-holiday", "atw.1.rolled-weekend", "atw.1.rolled-weekend" };

  assert_date (vth_deadline_get_last_day (deadline), "2010-05-03");
  g_assert_cmpuint (g_list_model_get_n_items (moves), ==, G_N_ELEMENTS (codes));
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autoptr (VthReason) move = g_list_model_get_item (moves, i);

      g_assert_cmpstr (vth_reason_get_code (move), ==, codes[i]);
      g_assert_cmpstr (vth_reason_get_subject (move), ==, "/last_day");
    }
}

static void
test_decree_day_moves_and_names_its_decree (void)
{
  g_autoptr (VthDeadline) deadline = fixture_deadline ("awb-6.7-objection", "2017-03-17", NULL);
  g_autoptr (GListModel) moves = vth_deadline_list_moves (deadline);
  g_autoptr (VthReason) move = g_list_model_get_item (moves, 0);
  g_autofree gchar *message = vth_reason_dup_message (move, VTH_LANGUAGE_EN);

  assert_date (vth_deadline_get_raw_last_day (deadline), "2017-04-28");
  assert_date (vth_deadline_get_last_day (deadline), "2017-05-01");
  assert_reason (deadline, "atw.1.rolled-decree");
  g_assert_nonnull (strstr (message, "KB 24-10-2016 nr. 2016001827"));
}

static void
test_inferred_decree_day_says_so (void)
{
  g_autoptr (VthDeadline) deadline = fixture_deadline ("awb-6.7-objection", "2026-04-03", NULL);

  assert_date (vth_deadline_get_last_day (deadline), "2026-05-18");
  assert_reason (deadline, "certainty.inferred");
  g_assert_cmpint (vth_deadline_get_certainty (deadline), ==, VTH_CERTAINTY_INFERRED);
}

/* Atw 2: 22 May 2020, of which the decree is inferred, is one of the days that lengthen the term. */
static void
test_inferred_decree_day_inside_a_short_term_says_so (void)
{
  g_autoptr (VthDeadline) deadline =
    fixture_term ("P3D", VTH_TERM_SOURCE_ACT, VTH_TERM_START_AFTER, VTH_TERM_DIRECTION_FORWARD, "2020-05-20", NULL);
  g_autoptr (VthDeadline) sure =
    fixture_term ("P3D", VTH_TERM_SOURCE_ACT, VTH_TERM_START_AFTER, VTH_TERM_DIRECTION_FORWARD, "2020-04-09", NULL);

  assert_date (vth_deadline_get_last_day (deadline), "2020-05-26");
  assert_reason (deadline, "atw.2.lengthened");
  assert_reason (deadline, "certainty.inferred");
  g_assert_cmpint (vth_deadline_get_certainty (deadline), ==, VTH_CERTAINTY_INFERRED);
  assert_date (vth_deadline_get_last_day (sure), "2020-04-15");
  g_assert_cmpint (vth_deadline_get_certainty (sure), ==, VTH_CERTAINTY_TEXT);
}

static void
test_views_start_on_the_day_of_deposit (void)
{
  g_autoptr (VthDeadline) deadline = fixture_deadline ("awb-3.16-views", "2020-09-22", NULL);

  assert_date (vth_deadline_get_first_day (deadline), "2020-09-22");
  assert_date (vth_deadline_get_last_day (deadline), "2020-11-02");
  assert_reason (deadline, "term.starts-on");
}

/* The data do not tell since when the Awb has its term for objection: an old day gets no sure answer. */
static void
test_before_what_was_looked_at_is_not_sure (void)
{
  g_autoptr (VthDeadline) old = fixture_deadline ("awb-6.7-objection", "1980-03-03", NULL);
  g_autoptr (VthDeadline) last = fixture_deadline ("awb-6.7-objection", "2009-06-30", NULL);
  g_autoptr (VthDeadline) first = fixture_deadline ("awb-6.7-objection", "2009-07-01", NULL);

  assert_reason (old, "rule.since-unknown");
  g_assert_cmpint (vth_deadline_get_certainty (old), ==, VTH_CERTAINTY_INFERRED);
  assert_reason (last, "rule.since-unknown");
  assert_no_reason (first, "rule.since-unknown");
  g_assert_cmpint (vth_deadline_get_certainty (first), ==, VTH_CERTAINTY_TEXT);
}

static void
test_version_in_force_at_the_event (void)
{
  g_autoptr (VthDeadline) before = fixture_deadline ("awb-5.35", "2018-01-10", NULL);
  g_autoptr (VthDeadline) since = fixture_deadline ("awb-5.35-old", "2021-04-01", NULL);
  g_autoptr (VthDeadline) same = fixture_deadline ("awb-5.35", "2021-04-01", NULL);

  g_assert_cmpstr (vth_deadline_rule_get_id (vth_deadline_get_rule (before)), ==, "awb-5.35-old");
  assert_date (vth_deadline_get_last_day (before), "2019-01-10");
  assert_reason (before, "rule.other-version");
  g_assert_cmpstr (vth_deadline_rule_get_id (vth_deadline_get_rule (since)), ==, "awb-5.35");
  assert_reason (since, "rule.other-version");
  assert_no_reason (same, "rule.other-version");
}

static void
test_status_and_days_left (void)
{
  g_autoptr (VthDeadline) deadline = fixture_deadline ("awb-6.7-objection", "2026-03-16", NULL);
  const struct { const gchar *on; VthDeadlineStatus status; gint days_left; } days[] = {
    { "2026-03-16", VTH_DEADLINE_STATUS_NOT_BEGUN, 43 },
    { "2026-03-17", VTH_DEADLINE_STATUS_RUNNING, 42 },
    { "2026-04-27", VTH_DEADLINE_STATUS_RUNNING, 1 },
    { "2026-04-28", VTH_DEADLINE_STATUS_LAST_DAY, 0 },
    { "2026-04-29", VTH_DEADLINE_STATUS_PASSED, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GDate) on = fixture_date (days[i].on);

      g_assert_cmpint (vth_deadline_get_status_on (deadline, on), ==, days[i].status);
      g_assert_cmpint (vth_deadline_get_days_left (deadline, on), ==, days[i].days_left);
    }
}

static void
test_backward_term_stands_and_runs_until_then (void)
{
  g_autoptr (VthDeadline) deadline = fixture_deadline ("awb-8.58", "2026-05-05", NULL);
  g_autoptr (GDate) before = fixture_date ("2026-04-01");

  assert_date (vth_deadline_get_last_day (deadline), "2026-04-25");
  assert_date (vth_deadline_get_first_day (deadline), "2026-05-04");
  assert_reason (deadline, "atw.1.counted-back");
  assert_reason (deadline, "term.counted-from");
  g_assert_cmpint (vth_deadline_get_status_on (deadline, before), ==, VTH_DEADLINE_STATUS_RUNNING);
}

static void
test_default_notice_first_penalty_day (void)
{
  g_autoptr (VthDeadline) deadline = fixture_deadline ("awb-4.17.3", "2026-06-01", NULL);

  assert_date (vth_deadline_get_last_day (deadline), "2026-06-15");
  assert_date (vth_deadline_get_effective_on (deadline), "2026-06-16");
  assert_reason (deadline, "atw.open.stands");
}

static void
test_days_on_which_decisions_take_effect (void)
{
  const struct { const gchar *rule, *event, *effective_on; } cases[] = {
    { "ow-16.79.1", "2026-03-22", "2026-03-23" },
    { "ow-16.79.2", "2026-03-02", "2026-03-30" },
    { "awb-4.20b.3", "2026-03-02", "2026-03-05" },
    { "awb-3.40", "2026-03-02", "2026-03-02" },
    { "awb-5.44.3b", "2026-01-14", "2026-04-16" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (VthDeadline) deadline = fixture_deadline (cases[i].rule, cases[i].event, NULL);

      assert_date (vth_deadline_get_effective_on (deadline), cases[i].effective_on);
    }
}

static void
test_grace_term_of_a_decision_never_moves (void)
{
  g_autoptr (GDate) event = fixture_date ("2026-04-10");
  g_autoptr (VthTerm) term = vth_term_new_from_string ("P15D", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthDeadline) deadline = vth_rulebook_compute_set_deadline (fixture_rulebook (), "awb-5.32a.2", term,
                                                                        event, NULL, 0, &error);

  g_assert_no_error (error);
  assert_date (vth_deadline_get_last_day (deadline), "2026-04-25");
  assert_reason (deadline, "atw.not-set-in-act");
  g_assert_cmpstr (vth_deadline_rule_get_article (vth_deadline_get_rule (deadline)), ==, "5:32a lid 2");
}

static void
assert_refused (const gchar *rule_id, const gchar *event, VthError code)
{
  g_autoptr (GDate) date = fixture_date (event);
  g_autoptr (GError) error = NULL;

  g_assert_null (vth_rulebook_compute_deadline (fixture_rulebook (), rule_id, date, NULL, 0, &error));
  g_assert_error (error, VTH_ERROR, (gint) code);
  g_clear_error (&error);
  g_assert_cmpuint (vth_rulebook_compute_last_day (fixture_rulebook (), rule_id, g_date_get_julian (date), &error), ==, 0);
  g_assert_error (error, VTH_ERROR, (gint) code);
}

static void
test_refuses_with_an_error (void)
{
  g_autoptr (GError) error = NULL;

  assert_refused ("awb-6.7-objektion", "2026-03-16", VTH_ERROR_UNKNOWN_RULE);
  assert_refused ("ow-16.64.1", "2023-12-31", VTH_ERROR_NOT_IN_FORCE);
  assert_refused ("awb-5.35", "2009-06-30", VTH_ERROR_NOT_IN_FORCE);
  assert_refused ("awb-5.31.2", "2026-03-16", VTH_ERROR_NO_TERM);
  assert_refused ("awb-6.7-objection", "1964-12-31", VTH_ERROR_OUT_OF_RANGE);
  assert_refused ("awb-6.7-objection", "2199-12-01", VTH_ERROR_OUT_OF_RANGE);
  assert_refused ("awb-4.104", "2196-12-01", VTH_ERROR_OUT_OF_RANGE);
  assert_refused ("awb-8.58", "1965-01-05", VTH_ERROR_OUT_OF_RANGE);

  g_assert_cmpuint (vth_rulebook_compute_last_day (fixture_rulebook (), "awb-6.7-objection", 0, &error), ==, 0);
  g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_DATE);
}

static void
test_json_form (void)
{
  g_autoptr (VthDeadline) deadline = fixture_deadline ("awb-6.7-objection", "2026-03-16", NULL);
  g_autoptr (JsonNode) node = vth_answer_to_json (VTH_ANSWER (deadline), VTH_LANGUAGE_NL);
  JsonObject *object = json_node_get_object (node);
  const struct { const gchar *key, *value; } members[] = {
    { "rule", "awb-6.7-objection" }, { "name", "Bezwaartermijn" }, { "article", "Awb 6:7, 6:8 lid 1" },
    { "term", "P6W" }, { "event", "2026-03-16" }, { "first_day", "2026-03-17" },
    { "raw_last_day", "2026-04-27" }, { "last_day", "2026-04-28" }, { "certainty", "text" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    g_assert_cmpstr (json_object_get_string_member (object, members[i].key), ==, members[i].value);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "moved_by")), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/deadline/before-what-was-looked-at-is-not-sure", test_before_what_was_looked_at_is_not_sure);
  g_test_add_func ("/deadline/objection-moves-off-kings-day", test_objection_moves_off_kings_day);
  g_test_add_func ("/deadline/each-closed-day-is-a-reason", test_each_closed_day_is_a_reason);
  g_test_add_func ("/deadline/decree-day-names-its-decree", test_decree_day_moves_and_names_its_decree);
  g_test_add_func ("/deadline/inferred-decree-day-says-so", test_inferred_decree_day_says_so);
  g_test_add_func ("/deadline/inferred-decree-day-inside-a-short-term-says-so",
                   test_inferred_decree_day_inside_a_short_term_says_so);
  g_test_add_func ("/deadline/views-start-on-deposit", test_views_start_on_the_day_of_deposit);
  g_test_add_func ("/deadline/version-in-force-at-the-event", test_version_in_force_at_the_event);
  g_test_add_func ("/deadline/status-and-days-left", test_status_and_days_left);
  g_test_add_func ("/deadline/backward-term-stands", test_backward_term_stands_and_runs_until_then);
  g_test_add_func ("/deadline/first-penalty-day", test_default_notice_first_penalty_day);
  g_test_add_func ("/deadline/takes-effect", test_days_on_which_decisions_take_effect);
  g_test_add_func ("/deadline/grace-term-never-moves", test_grace_term_of_a_decision_never_moves);
  g_test_add_func ("/deadline/refuses-with-an-error", test_refuses_with_an_error);
  g_test_add_func ("/deadline/json-form", test_json_form);

  return g_test_run ();
}
