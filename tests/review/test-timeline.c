/* test-timeline.c - what is due in the life of a decision, by cases of the law
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "life-fixture.h"

#include <string.h>

/* The violation of the cases is one of its own, since the record only names it. */
static VthDossier *
make_dossier (JsonObject *object)
{
  g_autoptr (GDate) ended = get_life_day (object, "ended_on");
  g_autoptr (VthViolation) violation = vth_violation_new ("v");
  g_autoptr (GError) error = NULL;
  VthDossier *dossier = vth_dossier_new ();

  JsonArray *requests = json_object_has_member (object, "requests") ? json_object_get_array_member (object, "requests") : NULL;

  vth_violation_set_ended_on (violation, ended);
  g_assert_true (vth_dossier_add (dossier, VTH_RECORD (violation), &error));
  g_assert_no_error (error);
  for (guint i = 0; requests != NULL && i < json_array_get_length (requests); i++)
    {
      g_autoptr (VthRecord) request = make_life_record (json_array_get_object_element (requests, i));

      vth_dossier_add (dossier, request, &error);
      g_assert_no_error (error);
    }

  return dossier;
}

static VthTimeline *
make_timeline (JsonObject *object)
{
  g_autoptr (VthEnforcementDecision) decision = make_life_decision (json_object_get_object_member (object, "decision"));
  g_autoptr (GDate) on = get_life_day (object, "on");
  g_autoptr (VthDossier) dossier = make_dossier (object);

  return vth_timeline_new (get_life_rulebook (), decision, dossier, on);
}

static VthTimelineEntry *
find_entry (VthTimeline *timeline, const gchar *id, guint nth)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (timeline)); i++)
    {
      g_autoptr (VthTimelineEntry) entry = g_list_model_get_item (G_LIST_MODEL (timeline), i);

      if (g_str_equal (vth_timeline_entry_get_id (entry), id) && nth-- == 0)
        return g_steal_pointer (&entry);
    }

  return NULL;
}

static void
assert_entry (VthTimelineEntry *entry, JsonObject *expected)
{
  g_test_message ("%s", json_object_get_string_member (expected, "entry"));
  g_assert_nonnull (entry);
  assert_life_day (expected, "first_day", vth_timeline_entry_get_first_day (entry));
  assert_life_day (expected, "last_day", vth_timeline_entry_get_last_day (entry));
  assert_life_day (expected, "done_on", vth_timeline_entry_get_done_on (entry));
  if (json_object_has_member (expected, "state"))
    g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (entry)), ==, json_object_get_string_member (expected, "state"));
  if (json_object_has_member (expected, "amount_cents"))
    g_assert_cmpint (vth_timeline_entry_get_amount_cents (entry), ==, json_object_get_int_member (expected, "amount_cents"));
  if (json_object_has_member (expected, "request"))
    g_assert_cmpstr (vth_timeline_entry_get_request (entry), ==, json_object_get_string_member (expected, "request"));
  assert_life_codes (VTH_ANSWER (entry), expected);
}

/* The deadline of an entry is what the rulebook counts from the event, and the entry tells its rule and article. */
static void
assert_deadline (VthTimelineEntry *entry)
{
  VthDeadline *deadline = vth_timeline_entry_get_deadline (entry);
  VthDeadlineRule *rule = vth_timeline_entry_get_rule (entry);
  g_autofree gchar *law = vth_timeline_entry_dup_law (entry);
  g_autoptr (VthDeadline) again = NULL;

  g_assert_nonnull (law);
  for (VthLanguage language = VTH_LANGUAGE_NL; language <= VTH_LANGUAGE_EN; language++)
    g_assert_nonnull (vth_timeline_entry_get_name (entry, language));
  if (deadline == NULL)
    return;

  g_assert_true (vth_deadline_get_rule (deadline) == rule);
  g_assert_cmpint (g_date_compare (vth_deadline_get_event (deadline), vth_timeline_entry_get_event (entry)), ==, 0);
  again = vth_rulebook_compute_deadline (get_life_rulebook (), vth_deadline_rule_get_id (rule),
                                         vth_timeline_entry_get_event (entry), NULL, 0, NULL);
  g_assert_cmpint (g_date_compare (vth_deadline_get_first_day (again), vth_deadline_get_first_day (deadline)), ==, 0);
  g_assert_cmpint (g_date_compare (vth_deadline_get_last_day (again), vth_deadline_get_last_day (deadline)), <=, 0);
}

static void
assert_next_act (VthTimeline *timeline, JsonObject *object)
{
  VthTimelineEntry *next = vth_timeline_get_next_act (timeline);

  if (json_object_has_member (object, "no_next_act"))
    g_assert_null (next);
  if (!json_object_has_member (object, "next_act"))
    return;

  g_assert_nonnull (next);
  g_assert_cmpstr (vth_timeline_entry_get_id (next), ==,
                   json_object_get_string_member (json_object_get_object_member (object, "next_act"), "entry"));
  assert_life_day (json_object_get_object_member (object, "next_act"), "last_day", vth_timeline_entry_get_last_day (next));
  g_assert_cmpint (vth_timeline_entry_get_party (next), ==, VTH_BOUND_PARTY_AUTHORITY);
  g_assert_nonnull (vth_timeline_entry_get_act (next, VTH_LANGUAGE_NL));
  g_assert_nonnull (vth_timeline_entry_get_act (next, VTH_LANGUAGE_EN));
  g_assert_nonnull (vth_timeline_entry_get_loss (next, VTH_LANGUAGE_NL));
  g_assert_nonnull (vth_timeline_entry_get_loss (next, VTH_LANGUAGE_EN));
}

static void
assert_entries (VthTimeline *timeline, JsonObject *object)
{
  JsonArray *entries = json_object_get_array_member (object, "entries");
  JsonArray *absent = json_object_has_member (object, "no_entries") ? json_object_get_array_member (object, "no_entries") : NULL;

  for (guint i = 0; i < json_array_get_length (entries); i++)
    {
      JsonObject *expected = json_array_get_object_element (entries, i);
      g_autoptr (VthTimelineEntry) entry =
        find_entry (timeline, json_object_get_string_member (expected, "entry"),
                    (guint) json_object_get_int_member_with_default (expected, "nth", 0));

      assert_entry (entry, expected);
    }
  for (guint i = 0; absent != NULL && i < json_array_get_length (absent); i++)
    {
      g_autoptr (VthTimelineEntry) entry = find_entry (timeline, json_array_get_string_element (absent, i), 0);

      g_test_message ("no %s", json_array_get_string_element (absent, i));
      g_assert_null (entry);
    }
}

static void
test_case (gconstpointer data)
{
  JsonObject *object = (JsonObject *) data;
  g_autoptr (VthTimeline) timeline = make_timeline (object);

  g_test_message ("%s", json_object_get_string_member (object, "why"));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (timeline)); i++)
    {
      g_autoptr (VthTimelineEntry) entry = g_list_model_get_item (G_LIST_MODEL (timeline), i);

      assert_deadline (entry);
      assert_life_messages (VTH_ANSWER (entry));
    }
  assert_entries (timeline, object);
  assert_next_act (timeline, object);
  if (json_object_has_member (object, "verdict"))
    g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (timeline)), ==, json_object_get_string_member (object, "verdict"));
  assert_life_codes (VTH_ANSWER (timeline), object);
}

/* What was recorded stays the same object, and lives on without its list. */
static void
test_list_is_a_list (void)
{
  g_autoptr (VthEnforcementDecision) decision = vth_enforcement_decision_new ("d");
  g_autoptr (GDate) notified = g_date_new_dmy (16, G_DATE_MARCH, 2026);
  g_autoptr (VthTimelineEntry) entry = NULL;
  VthTimeline *timeline;

  vth_enforcement_decision_set_instrument (decision, VTH_INSTRUMENT_CLOSURE);
  vth_enforcement_decision_set_notified_on (decision, notified);
  timeline = vth_timeline_new (get_life_rulebook (), decision, NULL, NULL);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (timeline)) == VTH_TYPE_TIMELINE_ENTRY);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (timeline), g_list_model_get_n_items (G_LIST_MODEL (timeline))));
  g_assert_null (vth_timeline_get_on (timeline));
  entry = find_entry (timeline, "objection", 0);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (VthTimelineEntry) again = find_entry (timeline, "objection", 0);

      g_assert_true (again == entry);
    }

  g_object_unref (timeline);
  g_assert_cmpint (vth_timeline_entry_get_kind (entry), ==, VTH_TIMELINE_KIND_RIGHT);
  g_assert_cmpint (vth_timeline_entry_get_party (entry), ==, VTH_BOUND_PARTY_INTERESTED_PARTY);
  g_assert_nonnull (vth_timeline_entry_get_deadline (entry));
}

static void
test_json_and_table_say_the_same (void)
{
  g_autoptr (VthEnforcementDecision) decision = vth_enforcement_decision_new ("d");
  g_autoptr (GDate) notified = g_date_new_dmy (16, G_DATE_MARCH, 2026), on = g_date_new_dmy (1, G_DATE_MAY, 2026);
  g_autoptr (VthTimeline) timeline = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (VthTable) table = NULL;
  JsonArray *entries;

  vth_enforcement_decision_set_instrument (decision, VTH_INSTRUMENT_CLOSURE);
  vth_enforcement_decision_set_notified_on (decision, notified);
  timeline = vth_timeline_new (get_life_rulebook (), decision, NULL, on);
  node = vth_answer_to_json (VTH_ANSWER (timeline), VTH_LANGUAGE_NL);
  table = vth_timeline_to_table (timeline, VTH_LANGUAGE_NL);
  entries = json_object_get_array_member (json_node_get_object (node), "entries");

  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (node), "on"), ==, "2026-05-01");
  g_assert_cmpuint (json_array_get_length (entries), ==, vth_table_get_n_rows (table));
  for (guint i = 0; i < json_array_get_length (entries); i++)
    {
      JsonObject *entry = json_array_get_object_element (entries, i);

      g_assert_cmpstr (json_object_get_string_member (entry, "entry"), ==, vth_table_get_string (table, i, 0));
      g_assert_cmpstr (json_object_get_string_member (entry, "name"), ==, vth_table_get_string (table, i, 1));
      g_assert_cmpstr (json_object_get_string_member (entry, "verdict"), ==, vth_table_get_string (table, i, 2));
      g_assert_true (json_object_has_member (entry, "reasons"));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add_life_cases ("timelines.json", "/timeline/", test_case);
  g_test_add_func ("/timeline/list-is-a-list", test_list_is_a_list);
  g_test_add_func ("/timeline/json-and-table-say-the-same", test_json_and_table_say_the_same);

  return g_test_run ();
}
