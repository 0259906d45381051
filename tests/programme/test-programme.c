/* test-programme.c - goals, their planning, and where they stand on a day
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib/gstdio.h>
#include <libvth/vth.h>

#define HEAD \
  "{\"id\":\"p\",\"title\":\"t\",\"edition\":\"2030-01-01\",\"source\":\"s\",\"certainty\":\"text\",\"about\":\"a\"," \
  "\"programme\":{\"adopted\":\"2030-01-15\"}," \
  "\"pillars\":[{\"id\":\"1\",\"title_nl\":\"een\",\"title_en\":\"one\"}]," \
  "\"sections\":[{\"id\":\"s\",\"title_nl\":\"planning\",\"title_en\":\"planning\",\"holds\":\"planning\"}]"
#define GOAL(rest) "{\"id\":\"G1\",\"pillar\":\"1\",\"title_nl\":\"doel\",\"title_en\":\"goal\",\"alignment\":\"certain\"" rest "}"

static void
set_date (GDate *date, const gchar *text)
{
  guint32 year = (guint32) g_ascii_strtoull (text, NULL, 10);
  guint32 month = (guint32) g_ascii_strtoull (text + 5, NULL, 10);
  guint32 day = (guint32) g_ascii_strtoull (text + 8, NULL, 10);

  g_date_clear (date, 1);
  g_date_set_dmy (date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

static VthProgramme *
open_built_in (void)
{
  g_auto (GStrv) ids = vth_programme_list_ids ();
  g_autoptr (GError) error = NULL;
  g_autoptr (VthKnowledge) knowledge = NULL;
  VthProgramme *programme;

  g_assert_nonnull (ids[0]);
  knowledge = vth_knowledge_new_built_in (ids[0], &error);
  g_assert_no_error (error);
  programme = vth_programme_new (knowledge, &error);
  g_assert_no_error (error);
  return programme;
}

static VthProgramme *
open_text (const gchar *text, GError **error)
{
  g_autofree gchar *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (VthKnowledge) knowledge = NULL;
  g_autoptr (GError) own = NULL;
  gint fd = g_file_open_tmp ("vth-programme-XXXXXX.json", &path, &own);

  g_assert_no_error (own);
  g_close (fd, NULL);
  g_assert_true (g_file_set_contents (path, text, -1, &own));
  file = g_file_new_for_path (path);
  knowledge = vth_knowledge_new_for_file (file, &own);
  g_assert_no_error (own);
  g_file_delete (file, NULL, NULL);
  return vth_programme_new (knowledge, error);
}

static void
assert_state (VthProgramme *programme, const gchar *id, const gchar *day, VthGoalState state)
{
  VthProgrammeGoal *goal = vth_programme_lookup_goal (programme, id);
  GDate date;

  g_assert_nonnull (goal);
  set_date (&date, day);
  g_test_message ("%s on %s", id, day);
  g_assert_cmpint (vth_programme_goal_get_state (goal, &date), ==, state);
}

static void
test_a_goal_is_due_during_its_whole_quarter (void)
{
  g_autoptr (VthProgramme) programme = open_built_in ();

  assert_state (programme, "P1-R1-1", "2022-09-30", VTH_GOAL_STATE_NOT_STARTED);
  assert_state (programme, "P1-R1-1", "2022-10-01", VTH_GOAL_STATE_DUE);
  assert_state (programme, "P1-R1-1", "2022-12-31", VTH_GOAL_STATE_DUE);
  assert_state (programme, "P1-R1-1", "2023-01-01", VTH_GOAL_STATE_OVERDUE);
}

static void
test_a_range_runs_until_its_last_period_comes (void)
{
  g_autoptr (VthProgramme) programme = open_built_in ();

  assert_state (programme, "P3-R6-2", "2022-06-30", VTH_GOAL_STATE_NOT_STARTED);
  assert_state (programme, "P3-R6-2", "2022-07-01", VTH_GOAL_STATE_RUNNING);
  assert_state (programme, "P3-R6-2", "2023-06-30", VTH_GOAL_STATE_RUNNING);
  assert_state (programme, "P3-R6-2", "2023-07-01", VTH_GOAL_STATE_DUE);
  assert_state (programme, "P3-R6-2", "2023-10-01", VTH_GOAL_STATE_OVERDUE);
}

static void
test_a_year_without_quarter_is_the_whole_year (void)
{
  g_autoptr (VthProgramme) programme = open_built_in ();

  assert_state (programme, "P1-R1-3", "2022-12-31", VTH_GOAL_STATE_NOT_STARTED);
  assert_state (programme, "P1-R1-3", "2023-01-01", VTH_GOAL_STATE_DUE);
  assert_state (programme, "P1-R1-3", "2023-12-31", VTH_GOAL_STATE_DUE);
  assert_state (programme, "P1-R1-3", "2024-01-01", VTH_GOAL_STATE_RUNNING);
  assert_state (programme, "P1-R1-3", "2030-01-01", VTH_GOAL_STATE_RUNNING);
}

static void
test_what_had_started_is_running (void)
{
  g_autoptr (VthProgramme) programme = open_built_in ();

  assert_state (programme, "P2-R3-3", "2021-12-31", VTH_GOAL_STATE_NOT_STARTED);
  assert_state (programme, "P2-R3-3", "2022-01-01", VTH_GOAL_STATE_RUNNING);
}

static void
test_a_start_without_a_year_is_unknown (void)
{
  g_autoptr (VthProgramme) programme = open_built_in ();

  assert_state (programme, "P2-R3-2", "2022-08-01", VTH_GOAL_STATE_UNKNOWN);
  assert_state (programme, "P2-L-3", "2026-01-01", VTH_GOAL_STATE_UNKNOWN);
}

static void
test_what_runs_already_says_nothing_of_other_times (void)
{
  g_autoptr (VthProgramme) programme = open_built_in ();

  assert_state (programme, "P2-L-4", "2022-06-19", VTH_GOAL_STATE_UNKNOWN);
  assert_state (programme, "P2-L-4", "2026-01-01", VTH_GOAL_STATE_ONGOING);
  assert_state (programme, "P2-L-5", "2023-12-31", VTH_GOAL_STATE_ONGOING);
  assert_state (programme, "P2-L-5", "2024-01-01", VTH_GOAL_STATE_UNKNOWN);
}

static void
test_phases_may_overlap (void)
{
  g_autoptr (VthProgramme) programme = open_built_in ();
  VthProgrammeGoal *goal = vth_programme_lookup_goal (programme, "P3-R6-1");
  g_auto (GStrv) both = NULL;
  g_auto (GStrv) one = NULL;
  g_auto (GStrv) none = NULL;
  GDate date;

  set_date (&date, "2022-11-01");
  both = vth_programme_goal_list_phases_on (goal, &date, VTH_LANGUAGE_NL);
  g_assert_cmpuint (g_strv_length (both), ==, 2);
  g_assert_cmpstr (both[0], ==, "planvorming");
  set_date (&date, "2023-09-30");
  one = vth_programme_goal_list_phases_on (goal, &date, VTH_LANGUAGE_EN);
  g_assert_cmpuint (g_strv_length (one), ==, 1);
  g_assert_cmpstr (one[0], ==, "execution");
  set_date (&date, "2023-10-01");
  none = vth_programme_goal_list_phases_on (goal, &date, VTH_LANGUAGE_EN);
  g_assert_cmpuint (g_strv_length (none), ==, 0);

  g_assert_cmpstr (vth_programme_goal_get_from (goal), ==, "2022-Q3");
  g_assert_cmpstr (vth_programme_goal_get_until (goal), ==, "2023-Q3");
  assert_state (programme, "P3-R6-1", "2023-09-30", VTH_GOAL_STATE_DUE);
}

static void
test_a_part_without_planning_takes_that_of_its_goal (void)
{
  g_autoptr (VthProgramme) programme = open_built_in ();
  VthProgrammeGoal *part = vth_programme_lookup_goal (programme, "P3-R6-1a");

  g_assert_cmpstr (vth_programme_goal_get_parent (part), ==, "P3-R6-1");
  g_assert_cmpint (vth_programme_goal_get_alignment (part), ==, VTH_PLANNING_ALIGNMENT_INHERITS);
  g_assert_cmpint (vth_programme_goal_get_kind (part), ==, VTH_PLANNING_KIND_PHASES);
  assert_state (programme, "P3-R6-1a", "2022-08-01", VTH_GOAL_STATE_RUNNING);
  assert_state (programme, "P5-R8-1b", "2023-01-01", VTH_GOAL_STATE_DUE);
  assert_state (programme, "P6-R9-1", "2023-01-01", VTH_GOAL_STATE_UNKNOWN);
}

static guint
count_rows (VthTable *table)
{
  guint n_rows = vth_table_get_n_rows (table);

  g_object_unref (table);
  return n_rows;
}

static void
test_the_report_counts_every_goal_once (void)
{
  g_autoptr (VthProgramme) programme = open_built_in ();
  g_autoptr (VthProgressReport) report = NULL;
  g_auto (GStrv) pillars = vth_programme_list_pillars (programme);
  guint total = 0, n_goals = g_list_model_get_n_items (vth_programme_get_goals (programme)), rows = 0;
  GDate date;

  set_date (&date, "2023-02-01");
  report = vth_progress_report_new (programme, &date);
  for (guint state = 0; state <= VTH_GOAL_STATE_ONGOING; state++)
    total += vth_progress_report_count (report, NULL, (VthGoalState) state);
  for (guint i = 0; pillars[i] != NULL; i++)
    rows += count_rows (vth_progress_report_list_goals (report, pillars[i], VTH_LANGUAGE_NL));

  g_assert_cmpuint (n_goals, ==, 75);
  g_assert_cmpuint (total, ==, n_goals);
  g_assert_cmpuint (rows, ==, n_goals);
  g_assert_cmpuint (count_rows (vth_progress_report_to_table (report, VTH_LANGUAGE_NL)), ==, 7);
  g_assert_cmpuint (vth_progress_report_count (report, "4", VTH_GOAL_STATE_OVERDUE), ==, 3);
  g_assert_cmpuint (vth_progress_report_count (report, "4", VTH_GOAL_STATE_DUE), ==, 2);
  g_assert_cmpuint (vth_progress_report_count (report, "4", VTH_GOAL_STATE_RUNNING), ==, 2);
  g_assert_cmpuint (vth_progress_report_count (report, "9", VTH_GOAL_STATE_DUE), ==, 0);
}

static void
test_the_report_never_says_that_a_goal_was_met (void)
{
  g_autoptr (VthProgramme) programme = open_built_in ();
  g_autoptr (VthProgressReport) report = NULL;
  GDate date;

  set_date (&date, "2026-11-23");
  report = vth_progress_report_new (programme, &date);

  g_assert_null (vth_answer_get_verdict (VTH_ANSWER (report)));
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (report), "programme.planning-only"));
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (report), "certainty.inferred"));
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (report), "programme.no-planning"));
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (report), "programme.plan-is-silent"));
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (report), "programme.planned-time-passed"));
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (report), "programme.planning-uncertain"));
  g_assert_cmpint (vth_answer_get_severity (VTH_ANSWER (report)), ==, VTH_SEVERITY_INFO);
}

static void
test_a_topic_of_which_nothing_is_known_is_shown_as_empty (void)
{
  g_autoptr (VthProgramme) programme = open_built_in ();
  g_autoptr (VthProgressReport) report = NULL;
  g_autoptr (JsonNode) node = NULL;
  JsonArray *sections;
  guint empty = 0;
  GDate date;

  set_date (&date, "2023-02-01");
  report = vth_progress_report_new (programme, &date);
  node = vth_answer_to_json (VTH_ANSWER (report), VTH_LANGUAGE_NL);
  sections = json_object_get_array_member (json_node_get_object (node), "sections");

  g_assert_cmpuint (json_array_get_length (sections), ==, 7);
  for (guint i = 0; i < json_array_get_length (sections); i++)
    empty += json_object_get_boolean_member (json_array_get_object_element (sections, i), "empty") ? 1 : 0;
  g_assert_cmpuint (empty, ==, 6);
}

static void
test_a_plan_of_ones_own_can_be_used (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthProgramme) programme = NULL;

  programme = open_text (HEAD ",\"goals\":[" GOAL (",\"planning\":{\"kind\":\"due\",\"until\":\"2031\"}") "]}", &error);

  g_assert_no_error (error);
  assert_state (programme, "G1", "2030-12-31", VTH_GOAL_STATE_NOT_STARTED);
  assert_state (programme, "G1", "2031-01-01", VTH_GOAL_STATE_DUE);
  assert_state (programme, "G1", "2032-01-01", VTH_GOAL_STATE_OVERDUE);
  g_assert_cmpstr (vth_programme_get_pillar_title (programme, "1", VTH_LANGUAGE_EN), ==, "one");
  g_assert_null (vth_programme_get_pillar_title (programme, "2", VTH_LANGUAGE_EN));
  g_assert_null (vth_programme_lookup_goal (programme, "G2"));
}

static void
assert_refused (const gchar *goals, const gchar *complaint)
{
  g_autofree gchar *text = g_strconcat (HEAD ",\"goals\":", goals, "}", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthProgramme) programme = open_text (text, &error);

  g_assert_null (programme);
  g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE);
  g_assert_cmpstr (error->message, ==, complaint);
}

static void
test_what_is_wrong_with_a_plan_is_named (void)
{
  assert_refused ("{}", "p: /goals: a list is needed");
  assert_refused ("[1]", "p: /goals/0: an object is needed");
  assert_refused ("[{}]", "p: /goals/0/id: a text is needed");
  assert_refused ("[" GOAL (",\"planning\":[]") "]", "p: /goals/0/planning: a planning is an object");
  assert_refused ("[" GOAL (",\"planning\":{\"kind\":\"soon\"}") "]", "p: /goals/0/planning/kind: ‘soon’ is not known");
  assert_refused ("[" GOAL (",\"planning\":{\"kind\":\"due\"}") "]",
                  "p: /goals/0/planning/until: this kind of planning needs an end");
  assert_refused ("[" GOAL (",\"planning\":{\"kind\":\"start\",\"from\":\"2022-Q5\"}") "]",
                  "p: /goals/0/planning/from: ‘2022-Q5’ is neither a quarter (2022-Q4) nor a year (2023)");
  assert_refused ("[" GOAL (",\"planning\":{\"kind\":\"range\",\"from\":\"2023\",\"until\":\"2022-Q4\"}") "]",
                  "p: /goals/0/planning: ‘2022-Q4’ ends before ‘2023’ begins");
  assert_refused ("[" GOAL (",\"planning\":{\"kind\":\"phases\",\"phases\":[]}") "]",
                  "p: /goals/0/planning/phases: phases are needed");
  assert_refused ("[" GOAL (",\"planning\":{\"kind\":\"phases\",\"phases\":[{\"name_nl\":\"x\",\"name_en\":\"x\"}]}") "]",
                  "p: /goals/0/planning/phases/0: a phase needs from and until");
  assert_refused ("[" GOAL (",\"parent\":\"G0\"") "]", "p: /goals/0/parent: no goal ‘G0’ stands before this one");
  assert_refused ("[" GOAL ("") "," GOAL ("") "]", "p: /goals/1/id: ‘G1’ stands there twice");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/programme/due-during-its-quarter", test_a_goal_is_due_during_its_whole_quarter);
  g_test_add_func ("/programme/range", test_a_range_runs_until_its_last_period_comes);
  g_test_add_func ("/programme/year", test_a_year_without_quarter_is_the_whole_year);
  g_test_add_func ("/programme/started", test_what_had_started_is_running);
  g_test_add_func ("/programme/no-year", test_a_start_without_a_year_is_unknown);
  g_test_add_func ("/programme/ongoing", test_what_runs_already_says_nothing_of_other_times);
  g_test_add_func ("/programme/phases", test_phases_may_overlap);
  g_test_add_func ("/programme/part", test_a_part_without_planning_takes_that_of_its_goal);
  g_test_add_func ("/programme/report-counts", test_the_report_counts_every_goal_once);
  g_test_add_func ("/programme/report-planning-only", test_the_report_never_says_that_a_goal_was_met);
  g_test_add_func ("/programme/report-sections", test_a_topic_of_which_nothing_is_known_is_shown_as_empty);
  g_test_add_func ("/programme/own-plan", test_a_plan_of_ones_own_can_be_used);
  g_test_add_func ("/programme/wrong-plan", test_what_is_wrong_with_a_plan_is_named);
  return g_test_run ();
}
