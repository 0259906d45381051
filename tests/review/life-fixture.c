/* life-fixture.c - decisions and their events, for tests of their life
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "life-fixture.h"

#include <stdio.h>
#include <string.h>

VthRulebook *
get_life_rulebook (void)
{
  static VthRulebook *rulebook = NULL;
  g_autoptr (GError) error = NULL;

  if (rulebook == NULL)
    rulebook = vth_rulebook_new_national (&error);
  g_assert_no_error (error);
  return rulebook;
}

void
add_life_cases (const gchar *file, const gchar *path, GTestDataFunc run)
{
  g_autofree gchar *name = g_build_filename (g_getenv ("VTH_SOURCE_ROOT"), "tests", "review", "life", file, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *cases;

  json_parser_load_from_file (parser, name, &error);
  g_assert_no_error (error);
  cases = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "cases");
  for (guint i = 0; i < json_array_get_length (cases); i++)
    {
      JsonObject *object = json_array_get_object_element (cases, i);
      g_autofree gchar *test = g_strconcat (path, json_object_get_string_member (object, "id"), NULL);

      g_test_add_data_func_full (test, json_object_ref (object), run, (GDestroyNotify) json_object_unref);
    }
}

VthRecord *
make_life_record (JsonObject *object)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (GError) error = NULL;
  VthRecord *record;

  json_node_set_object (node, object);
  record = vth_record_from_json (node, &error);
  g_assert_no_error (error);
  return record;
}

VthEnforcementDecision *
make_life_decision (JsonObject *object)
{
  return VTH_ENFORCEMENT_DECISION (make_life_record (object));
}

GDate *
get_life_day (JsonObject *object, const gchar *name)
{
  const gchar *text = json_object_get_string_member_with_default (object, name, NULL);
  gint year, month, day;

  if (text == NULL)
    return NULL;
  g_assert_cmpint (sscanf (text, "%d-%d-%d", &year, &month, &day), ==, 3);
  return g_date_new_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

void
assert_life_day (JsonObject *expected, const gchar *name, const GDate *found)
{
  g_autoptr (GDate) day = NULL;

  if (!json_object_has_member (expected, name))
    return;

  g_test_message ("%s", name);
  day = json_object_get_null_member (expected, name) ? NULL : get_life_day (expected, name);
  g_assert_cmpint (found != NULL ? (gint) g_date_get_julian (found) : 0, ==,
                   day != NULL ? (gint) g_date_get_julian (day) : 0);
}

void
assert_life_rules (JsonObject *expected, VthTable *duties)
{
  JsonArray *rules = json_object_has_member (expected, "rules") ? json_object_get_array_member (expected, "rules") : NULL;

  if (rules == NULL)
    return;

  g_assert_cmpint (vth_table_get_n_rows (duties), ==, json_array_get_length (rules));
  for (guint row = 0; row < json_array_get_length (rules); row++)
    g_assert_cmpstr (vth_table_get_string (duties, row, 0), ==, json_array_get_string_element (rules, row));
}

void
assert_life_messages (VthAnswer *answer)
{
  GListModel *reasons = vth_answer_get_reasons (answer);

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);

      for (VthLanguage language = VTH_LANGUAGE_NL; language <= VTH_LANGUAGE_EN; language++)
        {
          g_autofree gchar *message = vth_reason_dup_message (reason, language);

          /* An open point of law is put as a question. */
          if (strpbrk (message, g_str_has_prefix (vth_reason_get_code (reason), "atw.open.") ? "{}" : "{}?") != NULL ||
              strstr (message, "(null)") != NULL || strstr (message, "Vth") != NULL)
            g_error ("%s: %s", vth_reason_get_code (reason), message);
        }
    }
}

static void
assert_codes (VthAnswer *answer, JsonObject *object, const gchar *name, gboolean given)
{
  JsonArray *codes = json_object_has_member (object, name) ? json_object_get_array_member (object, name) : NULL;

  for (guint i = 0; codes != NULL && i < json_array_get_length (codes); i++)
    if (vth_answer_has_reason (answer, json_array_get_string_element (codes, i)) != given)
      g_error ("%s was %s", json_array_get_string_element (codes, i), given ? "not given" : "given");
}

void
assert_life_codes (VthAnswer *answer, JsonObject *object)
{
  assert_life_messages (answer);
  assert_codes (answer, object, "codes", TRUE);
  assert_codes (answer, object, "absent", FALSE);
}
