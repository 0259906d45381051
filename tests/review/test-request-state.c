/* test-request-state.c - where a request to enforce stands, by the cases of the law
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "life-fixture.h"

#include "libvth/review/vth-request-law-private.h"

#include <glib/gstdio.h>

static void
assert_penalty (JsonObject *expected, VthRequestState *state)
{
  VthDefaultPenalty *penalty = vth_request_state_get_penalty (state);

  assert_life_day (expected, "penalty_from", penalty != NULL ? vth_default_penalty_get_first_day (penalty) : NULL);
  if (json_object_has_member (expected, "cents"))
    g_assert_cmpint (vth_request_state_get_penalty_cents (state), ==, json_object_get_int_member (expected, "cents"));
  if (!json_object_has_member (expected, "maximum"))
    return;
  if (json_object_get_null_member (expected, "maximum"))
    g_assert_null (penalty);
  else
    g_assert_cmpint (vth_default_penalty_get_maximum_cents (penalty), ==,
                     json_object_get_int_member (expected, "maximum"));
}

static void
assert_certainty (JsonObject *expected, VthRequestState *state)
{
  static const gchar *const nicks[] = { "unverified", "inferred", "text" };

  if (json_object_has_member (expected, "certainty"))
    g_assert_cmpstr (nicks[vth_request_state_get_certainty (state)], ==,
                     json_object_get_string_member (expected, "certainty"));
}

static void
test_case (gconstpointer data)
{
  JsonObject *object = (JsonObject *) data;
  JsonObject *expected = json_object_get_object_member (object, "expected");
  g_autoptr (VthEnforcementRequest) request = (VthEnforcementRequest *) make_life_record (json_object_get_object_member (object, "request"));
  g_autoptr (GDate) on = get_life_day (object, "on");
  g_autoptr (VthRequestState) state = vth_request_state_new (get_life_rulebook (), request, on);
  g_autoptr (VthTable) duties = vth_request_state_to_table (state);

  g_test_message ("%s", json_object_get_string_member (object, "why"));
  if (json_object_has_member (expected, "verdict"))
    g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (state)), ==, json_object_get_string_member (expected, "verdict"));
  assert_life_day (expected, "term_end", vth_request_state_get_term_end (state));
  assert_life_day (expected, "notice_from", vth_request_state_get_notice_from (state));
  assert_life_day (expected, "appeal_from", vth_request_state_get_appeal_from (state));
  assert_penalty (expected, state);
  assert_certainty (expected, state);
  assert_life_rules (expected, duties);
  assert_life_codes (VTH_ANSWER (state), object);
}

/* Later events never change what was so on an earlier day. */
static void
test_the_past_stays (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (
    "{\"type\":\"enforcement-request\",\"id\":\"r\",\"interested\":true,\"received_on\":\"2026-01-05\"}", &error);
  g_autoptr (VthEnforcementRequest) bare = (VthEnforcementRequest *) make_life_record (json_node_get_object (node));
  g_autoptr (VthEnforcementRequest) whole = (VthEnforcementRequest *) make_life_record (json_node_get_object (node));
  g_autoptr (GDate) day = g_date_new_dmy (3, G_DATE_MARCH, 2026);
  g_autoptr (GDate) decided = g_date_new_dmy (1, G_DATE_APRIL, 2026);

  vth_enforcement_request_set_default_notice_on (whole, day);
  vth_enforcement_request_set_decided_on (whole, decided);
  vth_enforcement_request_set_notified_on (whole, decided);
  g_date_set_dmy (day, 5, G_DATE_JANUARY, 2026);
  for (; g_date_get_month (day) < G_DATE_MARCH || g_date_get_day (day) < 3; g_date_add_days (day, 1))
    {
      g_autoptr (VthRequestState) before = vth_request_state_new (get_life_rulebook (), bare, day);
      g_autoptr (VthRequestState) after = vth_request_state_new (get_life_rulebook (), whole, day);

      g_assert_cmpint (vth_request_state_get_verdict (before), ==, vth_request_state_get_verdict (after));
    }
}

static void
assert_state (VthRequestState *state, guint row, const gchar *expected)
{
  g_autoptr (VthTable) table = vth_request_state_to_table (state);

  g_assert_cmpstr (vth_table_get_string (table, row, (guint) vth_table_find_column (table, "state")), ==, expected);
}

/* The same term: to come in no record, running, missed, then met too late. */
static void
test_states_of_a_term (void)
{
  static const struct
  {
    GDateDay day;
    GDateMonth month;
    const gchar *state;
  } days[] = { { 2, G_DATE_MARCH, "running" }, { 3, G_DATE_MARCH, "missed" }, { 1, G_DATE_APRIL, "late" } };
  g_autoptr (VthEnforcementRequest) request = vth_enforcement_request_new ("r");
  g_autoptr (GDate) received = g_date_new_dmy (5, G_DATE_JANUARY, 2026);
  g_autoptr (GDate) decided = g_date_new_dmy (1, G_DATE_APRIL, 2026);

  vth_enforcement_request_set_received_on (request, received);
  vth_enforcement_request_set_notified_on (request, decided);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GDate) on = g_date_new_dmy (days[i].day, days[i].month, 2026);
      g_autoptr (VthRequestState) state = vth_request_state_new (get_life_rulebook (), request, on);

      assert_state (state, 0, days[i].state);
    }
}

static void
test_data_that_do_not_fit_are_refused (void)
{
  static const gchar *const texts[] = {
    "{\"id\":\"r\",\"title\":\"r\",\"edition\":\"1\",\"source\":\"s\",\"certainty\":\"text\",\"about\":\"a\",\"kinds\":[{\"id\":\"penalty\"}]}",
    "{\"id\":\"r\",\"title\":\"r\",\"edition\":\"1\",\"source\":\"s\",\"certainty\":\"text\",\"about\":\"a\",\"kinds\":[],\"suspensions\":[{\"id\":\"agreed\"}]}",
  };
  static const gchar *const places[] = { "*/kinds/0/id*", "*/suspensions/0/*" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree gchar *name = NULL;
      g_autoptr (GError) error = NULL;
      gint handle = g_file_open_tmp ("requests-XXXXXX.json", &name, &error);
      g_autoptr (GFile) file = g_file_new_for_path (name);
      g_autoptr (VthKnowledge) knowledge = NULL;
      g_autoptr (VthRequestLaw) law = NULL;

      g_assert_no_error (error);
      g_close (handle, NULL);
      g_assert_true (g_file_set_contents (name, texts[i], -1, NULL));
      knowledge = vth_knowledge_new_for_file (file, &error);
      g_assert_no_error (error);
      law = _vth_request_law_new (knowledge, &error);
      g_assert_null (law);
      g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE);
      g_assert_true (g_pattern_match_simple (places[i], error->message));
      g_file_delete (file, NULL, NULL);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add_life_cases ("requests.json", "/request/", test_case);
  g_test_add_func ("/request/the-past-stays", test_the_past_stays);
  g_test_add_func ("/request/states-of-a-term", test_states_of_a_term);
  g_test_add_func ("/request/data-that-do-not-fit-are-refused", test_data_that_do_not_fit_are_refused);

  return g_test_run ();
}
