/* test-rulebook.c - the catalogue, its settings, and data of one's own
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "rulebook-fixture.h"

#include <glib/gstdio.h>

static VthRulebook *
with_setting (const gchar *setting)
{
  const gchar *const settings[] = { setting, NULL };
  g_autoptr (GError) error = NULL;
  VthRulebook *rulebook = vth_rulebook_new_for_folder (NULL, settings, &error);

  g_assert_no_error (error);
  return rulebook;
}

static void
test_whole_catalogue_is_there (void)
{
  g_autoptr (GDate) before = fixture_date ("2023-12-31"), since = fixture_date ("2024-01-01");
  g_autoptr (GListModel) all = vth_rulebook_list_rules (fixture_rulebook (), NULL);
  g_autoptr (GListModel) then = vth_rulebook_list_rules (fixture_rulebook (), before);
  g_autoptr (GListModel) now = vth_rulebook_list_rules (fixture_rulebook (), since);

  g_assert_cmpuint (g_list_model_get_n_items (all), ==, 116);
  g_assert_cmpuint (g_list_model_get_n_items (now), ==, 115);
  g_assert_cmpuint (g_list_model_get_n_items (then), <, 90);
}

static void
check_rule (VthDeadlineRule *rule)
{
  const VthTerm *term = vth_deadline_rule_get_term (rule);
  g_autoptr (GDate) event = fixture_date ("2026-03-16");
  g_autoptr (GError) error = NULL;
  g_autoptr (VthDeadline) deadline = NULL;
  guint last_day;

  g_assert_true (vth_rulebook_lookup_rule (fixture_rulebook (), vth_deadline_rule_get_id (rule)) == rule);
  for (guint language = 0; language < 2; language++)
    {
      g_assert_nonnull (vth_deadline_rule_get_name (rule, language));
      g_assert_nonnull (vth_deadline_rule_get_trigger (rule, language));
      g_assert_nonnull (vth_deadline_rule_get_bound_party (rule, language));
    }

  deadline = vth_rulebook_compute_deadline (fixture_rulebook (), vth_deadline_rule_get_id (rule), event, NULL, 0,
                                            &error);
  if (term == NULL)
    {
      g_assert_error (error, VTH_ERROR, VTH_ERROR_NO_TERM);
      return;
    }
  g_assert_no_error (error);
  last_day = vth_rulebook_compute_last_day (fixture_rulebook (), vth_deadline_rule_get_id (rule),
                                            g_date_get_julian (event), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (last_day, ==, g_date_get_julian (vth_deadline_get_last_day (deadline)));
  g_assert_cmpuint (g_list_model_get_n_items (vth_answer_get_reasons (VTH_ANSWER (deadline))), >, 0);
  if (vth_term_get_count (term) > 0 && vth_deadline_rule_get_starts (rule) == VTH_TERM_START_AFTER)
    g_assert_cmpint (g_date_compare (vth_deadline_get_last_day (deadline), event), >, 0);
}

/* What the data say of the act must be what the counting finds by itself. */
static void
check_act (VthDeadlineRule *rule)
{
  g_autoptr (JsonNode) node = vth_deadline_rule_to_json (rule, VTH_LANGUAGE_EN);
  const gchar *atw = json_object_get_string_member (json_node_get_object (node), "atw");
  g_autoptr (VthDeadline) deadline = fixture_deadline (vth_deadline_rule_get_id (rule), "2026-03-16", NULL);
  VthAnswer *answer = VTH_ANSWER (deadline);
  gboolean by_length = vth_answer_has_reason (answer, "atw.4.excluded");
  gboolean back = vth_answer_has_reason (answer, "atw.1.counted-back");
  gboolean other = vth_answer_has_reason (answer, "atw.excluded-by-act") ||
                   vth_answer_has_reason (answer, "atw.not-set-in-act") ||
                   vth_answer_has_reason (answer, "atw.nothing-to-meet");
  gboolean open = vth_answer_has_reason (answer, "atw.open.stands");

  g_test_message ("%s: %s", vth_deadline_rule_get_id (rule), atw);
  g_assert_cmpint (by_length + back + other + open, ==, g_str_equal (atw, "yes") ? 0 : 1);
  if (g_str_equal (atw, "by-art-4"))
    g_assert_true (by_length || vth_deadline_rule_get_direction (rule) == VTH_TERM_DIRECTION_BACKWARD);
  if (g_str_equal (atw, "no"))
    g_assert_true (back || other);
  if (g_str_equal (atw, "open"))
    g_assert_true (open);
}

static void
test_act_is_judged_as_the_data_say (void)
{
  g_autoptr (GListModel) rules = vth_rulebook_list_rules (fixture_rulebook (), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (VthDeadlineRule) rule = g_list_model_get_item (rules, i);

      if (vth_deadline_rule_get_term (rule) != NULL)
        check_act (rule);
    }
}

static void
test_every_rule_answers_or_says_why_not (void)
{
  g_autoptr (GListModel) rules = vth_rulebook_list_rules (fixture_rulebook (), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (VthDeadlineRule) rule = g_list_model_get_item (rules, i);

      check_rule (rule);
    }
}

static void
test_rule_tells_all_it_holds (void)
{
  VthDeadlineRule *rule = vth_rulebook_lookup_rule (fixture_rulebook (), "ow-16.64.1");
  g_autoptr (VthTerm) eight_weeks = vth_term_new (8, VTH_TERM_UNIT_WEEKS), six_weeks = vth_term_new (6, VTH_TERM_UNIT_WEEKS);
  g_autofree gchar *id = NULL;
  g_autoptr (VthTerm) term = NULL;

  g_object_get (rule, "id", &id, "term", &term, NULL);
  g_assert_cmpstr (id, ==, "ow-16.64.1");
  g_assert_true (vth_term_equal (term, eight_weeks));
  g_assert_true (vth_term_equal (vth_deadline_rule_get_extension (rule), six_weeks));
  g_assert_cmpstr (vth_deadline_rule_get_law (rule), ==, "Ow");
  g_assert_cmpstr (vth_deadline_rule_get_bwb (rule), ==, "BWBR0037885");
  g_assert_cmpstr (vth_deadline_rule_get_topic (rule), ==, "permit");
  g_assert_cmpstr (vth_deadline_rule_get_kind (rule), ==, "deadline");
  g_assert_cmpint (vth_deadline_rule_get_direction (rule), ==, VTH_TERM_DIRECTION_FORWARD);
  g_assert_cmpint (vth_deadline_rule_get_set_by (rule), ==, VTH_TERM_SOURCE_ACT);
  g_assert_cmpint (vth_deadline_rule_get_certainty (rule), ==, VTH_CERTAINTY_TEXT);
  assert_date (vth_deadline_rule_get_valid_from (rule), "2024-01-01");
  g_assert_null (vth_deadline_rule_get_valid_until (rule));
  g_assert_nonnull (vth_deadline_rule_get_consequence (rule, VTH_LANGUAGE_EN));
  g_assert_nonnull (vth_deadline_rule_get_exceptions (vth_rulebook_lookup_rule (fixture_rulebook (), "ow-5.40.2b"),
                                                      VTH_LANGUAGE_NL));
  g_assert_null (vth_rulebook_lookup_rule (fixture_rulebook (), "ow-16.64"));
}

static void
test_rule_as_json (void)
{
  VthDeadlineRule *rule = vth_rulebook_lookup_rule (fixture_rulebook (), "ow-16.64.1");
  VthDeadlineRule *no_length = vth_rulebook_lookup_rule (fixture_rulebook (), "awb-5.24.2");
  g_autoptr (JsonNode) node = vth_deadline_rule_to_json (rule, VTH_LANGUAGE_NL);
  g_autoptr (JsonNode) other = vth_deadline_rule_to_json (no_length, VTH_LANGUAGE_EN);
  JsonObject *object = json_node_get_object (node);
  JsonObject *extension = json_array_get_object_element (json_object_get_array_member (object, "extension"), 0);
  JsonObject *suspension = json_array_get_object_element (json_object_get_array_member (object, "suspension"), 1);
  const struct { const gchar *key, *value; } members[] = {
    { "id", "ow-16.64.1" }, { "name", "Beslistermijn regulier" }, { "term", "P8W" }, { "starts", "after" },
    { "direction", "forward" }, { "set_by", "act" }, { "atw", "yes" }, { "bound_party", "bevoegd gezag" },
    { "valid_from", "2024-01-01" }, { "certainty", "text" }, { "text_state", "2025-07-01" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    g_assert_cmpstr (json_object_get_string_member (object, members[i].key), ==, members[i].value);
  g_assert_cmpstr (json_object_get_string_member (extension, "by"), ==, "P6W");
  g_assert_cmpstr (json_object_get_string_member (extension, "condition"), ==, "eenmaal, bekendgemaakt binnen de termijn");
  g_assert_cmpstr (json_object_get_string_member (suspension, "until"), ==, "einde van die procedure");
  g_assert_false (json_object_has_member (suspension, "until_en"));
  g_assert_true (json_object_get_null_member (json_node_get_object (other), "term"));
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (other), "bound_party"), ==, "offender");
}

static void
test_settings_decide_open_questions (void)
{
  const struct { const gchar *setting, *rule, *event, *extension, *stands, *rolls; } cases[] = {
    { "extended-term=roll", "ow-16.64.1", "2026-01-10", "P6W", "2026-04-18", "2026-04-20" },
    { "notice-of-default=roll", "awb-4.17.3", "2026-03-21", NULL, "2026-04-04", "2026-04-07" },
    { "entry-into-force=roll", "ow-16.77b", "2026-03-21", NULL, "2026-04-04", "2026-04-07" },
    { "court-ordered=roll", "awb-8.55d", "2026-03-21", NULL, "2026-04-04", "2026-04-07" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (VthRulebook) rulebook = with_setting (cases[i].setting);
      g_autoptr (VthDeadline) stands = fixture_deadline (cases[i].rule, cases[i].event, cases[i].extension);
      g_autoptr (GDate) event = fixture_date (cases[i].event);
      const gchar *const extensions[] = { cases[i].extension, NULL };
      g_autoptr (VthDeadline) rolls = vth_rulebook_compute_deadline (rulebook, cases[i].rule, event, extensions, 0, NULL);

      assert_date (vth_deadline_get_last_day (stands), cases[i].stands);
      assert_reason (stands, "atw.open.stands");
      assert_date (vth_deadline_get_last_day (rolls), cases[i].rolls);
      assert_reason (rolls, "atw.open.rolls");
    }
}

static void
test_settings_are_listed_and_checked (void)
{
  g_autoptr (VthRulebook) rulebook = with_setting ("court-ordered=roll");
  g_auto (GStrv) settings = vth_rulebook_list_settings (rulebook);
  const gchar *const wrong[] = { "court-ordered", "court-ordered=maybe", "court=roll", "" };

  g_assert_cmpuint (g_strv_length (settings), ==, 4);
  g_assert_true (g_strv_contains ((const gchar *const *) settings, "court-ordered=roll"));
  g_assert_true (g_strv_contains ((const gchar *const *) settings, "extended-term=stand"));

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      const gchar *const list[] = { wrong[i], NULL };
      g_autoptr (GError) error = NULL;

      g_assert_null (vth_rulebook_new_for_folder (NULL, list, &error));
      g_assert_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_VALUE);
    }
}

static void
use_own_file (const gchar *name, const gchar *find, const gchar *replace, VthRulebook **rulebook, GError **error)
{
  g_autofree gchar *folder = g_dir_make_tmp ("vth-rulebook-XXXXXX", NULL);
  g_autofree gchar *file_name = g_strconcat (name, ".json", NULL);
  g_autofree gchar *path = g_build_filename (folder, file_name, NULL);
  g_autoptr (VthKnowledge) knowledge = vth_knowledge_new_built_in (name, NULL);
  g_autofree gchar *text = json_to_string (vth_knowledge_get_root (knowledge), FALSE);
  g_auto (GStrv) parts = g_strsplit (text, find, 2);
  g_autofree gchar *changed = g_strjoinv (replace, parts);
  g_autoptr (GFile) file = g_file_new_for_path (folder);

  g_assert_cmpuint (g_strv_length (parts), ==, 2);
  g_assert_true (g_file_set_contents (path, changed, -1, NULL));
  *rulebook = vth_rulebook_new_for_folder (file, NULL, error);
  g_unlink (path);
  g_rmdir (folder);
}

static void
test_own_data_take_the_place_of_the_built_in (void)
{
  g_autoptr (VthRulebook) rulebook = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDate) event = fixture_date ("2029-04-01");
  g_autoptr (VthDeadline) deadline = NULL;

  use_own_file ("calendar-nl", "\"decree_days\":[",
                "\"decree_days\":[{\"date\":\"2029-04-30\",\"decree\":\"KB 1\",\"source\":\"x\",\"certainty\":\"text\"},",
                &rulebook, &error);
  g_assert_no_error (error);
  deadline = vth_rulebook_compute_deadline (rulebook, "awb-5.31a.3", event, NULL, 0, &error);
  g_assert_no_error (error);
  assert_date (vth_deadline_get_raw_last_day (deadline), "2029-04-29");
  assert_date (vth_deadline_get_last_day (deadline), "2029-05-01");
}

static void
test_bad_data_are_named (void)
{
  const struct { const gchar *file, *find, *replace, *message; } cases[] = {
    { "calendar-nl", "\"1990-05-25\"", "\"1990-02-30\"", "calendar-nl.json: /decree_days/0/date" },
    { "calendar-nl", "\"easter\":-2", "\"easter\":\"-2\"", "calendar-nl.json: /holidays/1/easter" },
    { "calendar-nl", "\"until\":2199", "\"until\":1964", "calendar-nl.json: /range/until" },
    { "calendar-nl", "\"atw\"", "\"both\"", "calendar-nl.json: /holidays/0/calendars" },
    { "calendar-nl", "\"atw\"", "[1]", "calendar-nl.json: /holidays/0/calendars" },
    { "atw", "\"open_days\":2", "\"open_days\":0", "atw.json: /minimum/open_days" },
    { "atw", "\"id\":\"amvb\"", "\"id\":\"act\"", "atw.json: /set_by/1/id" },
    { "atw", "\"id\":\"court\"", "\"id\":\"judge\"", "atw.json: /set_by/7/id" },
    { "atw", "\"extended-term\"", "\"extended\"", "atw.json: /questions" },
    { "deadline-rules", "\"P6W\"", "\"6 weeks\"", "deadline-rules.json: /rules/0/term" },
    { "deadline-rules", "\"awb-3.11-deposit\"", "\"awb-3.16-views\"", "deadline-rules.json: /rules/1/id" },
    { "deadline-rules", "\"question\":\"notice-of-default\"", "\"question\":\"q\"", "/question" },
    { "deadline-rules", "\"valid_until\":\"2021-03-31\"", "\"valid_until\":\"2001-03-31\"", "/valid_until" },
    { "default-penalty", "\"cents\":2000", "\"cents\":-1", "default-penalty.json: /rates/0/steps/0/cents" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (VthRulebook) rulebook = NULL;
      g_autoptr (GError) error = NULL;

      use_own_file (cases[i].file, cases[i].find, cases[i].replace, &rulebook, &error);
      g_assert_null (rulebook);
      g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE);
      if (strstr (error->message, cases[i].message) == NULL)
        g_error ("‘%s’ does not name %s", error->message, cases[i].message);
    }
}

static void
test_a_calendar_needs_open_days (void)
{
  g_autoptr (GString) days = g_string_new ("\"decree_days\":[");
  g_autoptr (VthRulebook) rulebook = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDate) day = fixture_date ("2030-01-01");

  for (guint i = 0; i < 70; i++, g_date_add_days (day, 1))
    {
      g_autofree gchar *text = fixture_text (day);

      g_string_append_printf (days, "{\"date\":\"%s\",\"decree\":\"KB\",\"source\":\"x\",\"certainty\":\"text\"},",
                              text);
    }
  use_own_file ("calendar-nl", "\"decree_days\":[", days->str, &rulebook, &error);
  g_assert_null (rulebook);
  g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE);
}

static void
test_folder_must_be_there (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path ("/nonexistent/rules");
  g_autoptr (GError) error = NULL;

  g_assert_null (vth_rulebook_new_for_folder (folder, NULL, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_NOT_FOUND);
}

static gpointer
ask_many_times (gpointer rulebook)
{
  guint sum = 0;

  for (guint i = 0; i < 20000; i++)
    sum += vth_rulebook_compute_last_day (rulebook, "awb-6.7-objection", 739000 + i % 900, NULL);

  return GUINT_TO_POINTER (sum);
}

static void
test_threads_ask_at_the_same_time (void)
{
  GThread *threads[4];
  gpointer expected = ask_many_times (fixture_rulebook ());

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("ask", ask_many_times, fixture_rulebook ());
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_true (g_thread_join (threads[i]) == expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/rulebook/whole-catalogue", test_whole_catalogue_is_there);
  g_test_add_func ("/rulebook/every-rule-answers", test_every_rule_answers_or_says_why_not);
  g_test_add_func ("/rulebook/act-is-judged-as-the-data-say", test_act_is_judged_as_the_data_say);
  g_test_add_func ("/rulebook/rule-tells-all", test_rule_tells_all_it_holds);
  g_test_add_func ("/rulebook/rule-as-json", test_rule_as_json);
  g_test_add_func ("/rulebook/settings-decide", test_settings_decide_open_questions);
  g_test_add_func ("/rulebook/settings-are-checked", test_settings_are_listed_and_checked);
  g_test_add_func ("/rulebook/own-data", test_own_data_take_the_place_of_the_built_in);
  g_test_add_func ("/rulebook/bad-data-are-named", test_bad_data_are_named);
  g_test_add_func ("/rulebook/calendar-needs-open-days", test_a_calendar_needs_open_days);
  g_test_add_func ("/rulebook/folder-must-be-there", test_folder_must_be_there);
  g_test_add_func ("/rulebook/threads", test_threads_ask_at_the_same_time);

  return g_test_run ();
}
