/* review-fixture.c - the review cases, and what is needed to review them
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "review-fixture.h"

#include <string.h>

static gint
compare_paths (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const gchar *const *) a, *(const gchar *const *) b);
}

gchar **
review_cases_list (void)
{
  g_autofree gchar *folder = g_build_filename (g_getenv ("VTH_SOURCE_ROOT"), "tests", "review", "cases", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  GPtrArray *paths = g_ptr_array_new ();
  const gchar *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (paths, compare_paths);
  g_ptr_array_add (paths, NULL);
  return (gchar **) g_ptr_array_free (paths, FALSE);
}

static void
add_records (ReviewCase *self, JsonArray *rows, gboolean to_register)
{
  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VthRecord) record = vth_record_from_json (json_array_get_element (rows, i), &error);

      g_assert_no_error (error);
      if (to_register)
        vth_register_add (self->registry, record, &error);
      else
        vth_dossier_add (self->dossier, record, &error);
      g_assert_no_error (error);
    }
}

/* The members of @change take the place of those of the last decision of the case; null takes one away. */
static void
change_decision (JsonArray *records, const gchar *change)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (change, &error);
  JsonObject *decision = NULL;
  JsonObjectIter iter;
  const gchar *name;
  JsonNode *value;

  g_assert_no_error (error);
  for (guint i = 0; i < json_array_get_length (records); i++)
    {
      JsonObject *record = json_array_get_object_element (records, i);

      if (g_str_equal (json_object_get_string_member (record, "type"), "enforcement-decision"))
        decision = record;
    }

  g_assert_nonnull (decision);
  json_object_iter_init (&iter, json_node_get_object (node));
  while (json_object_iter_next (&iter, &name, &value))
    if (JSON_NODE_HOLDS_NULL (value))
      json_object_remove_member (decision, name);
    else
      json_object_set_member (decision, name, json_node_copy (value));
}

ReviewCase *
review_case_new (const gchar *path)
{
  return review_case_new_changed (path, NULL);
}

ReviewCase *
review_case_new_changed (const gchar *path, const gchar *change)
{
  ReviewCase *self = g_new0 (ReviewCase, 1);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (VthRulebook) rulebook = NULL;
  g_autoptr (GError) error = NULL;
  JsonObject *root;
  JsonArray *codes;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  root = json_node_get_object (json_parser_get_root (parser));
  if (change != NULL)
    change_decision (json_object_get_array_member (root, "records"), change);

  self->name = g_strdup (json_object_get_string_member (root, "id"));
  self->title = g_strdup (json_object_get_string_member (root, "title"));
  self->registry = vth_register_new ();
  self->dossier = vth_dossier_new ();
  self->expected = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  codes = json_object_get_array_member (root, "expected");
  for (guint i = 0; i < json_array_get_length (codes); i++)
    g_hash_table_add (self->expected, g_strdup (json_array_get_string_element (codes, i)));

  add_records (self, json_object_get_array_member (root, "register"), TRUE);
  add_records (self, json_object_get_array_member (root, "records"), FALSE);
  vth_register_seal (self->registry, &error);
  g_assert_no_error (error);
  rulebook = vth_rulebook_new_national (&error);
  g_assert_no_error (error);
  self->reviewer = vth_reviewer_new (rulebook, self->registry);
  vth_reviewer_set_dossier (self->reviewer, self->dossier);
  return self;
}

void
review_case_free (ReviewCase *self)
{
  g_free (self->name);
  g_free (self->title);
  g_object_unref (self->registry);
  g_object_unref (self->dossier);
  g_object_unref (self->reviewer);
  g_hash_table_unref (self->expected);
  g_hash_table_unref (self->found);
  g_free (self);
}

void
review_case_run (ReviewCase *self)
{
  g_autoptr (GListModel) decisions = vth_dossier_get_records (self->dossier, VTH_TYPE_ENFORCEMENT_DECISION);

  for (guint i = 0; i < g_list_model_get_n_items (decisions); i++)
    {
      g_autoptr (VthEnforcementDecision) decision = g_list_model_get_item (decisions, i);
      g_autoptr (VthReview) review = vth_reviewer_review (self->reviewer, decision);
      g_autofree gchar *described = describe_review (review);
      GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (review));

      g_test_message ("%s: %s", vth_review_get_decision (review), described);
      assert_messages_are_whole (review);
      self->n_decisions++;
      if (vth_review_get_soundness (review) == VTH_SOUNDNESS_SOUND)
        {
          g_assert_true (vth_answer_has_reason (VTH_ANSWER (review), "review.sound"));
          self->n_sound++;
        }
      for (guint j = 0; j < g_list_model_get_n_items (reasons); j++)
        {
          g_autoptr (VthReason) reason = g_list_model_get_item (reasons, j);

          if (vth_reason_get_severity (reason) != VTH_SEVERITY_INFO)
            g_hash_table_add (self->found, g_strdup (vth_reason_get_code (reason)));
        }
    }
}

void
assert_messages_are_whole (VthReview *review)
{
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (review));

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);

      for (VthLanguage language = VTH_LANGUAGE_NL; language <= VTH_LANGUAGE_EN; language++)
        {
          g_autofree gchar *message = vth_reason_dup_message (reason, language);

          if (strpbrk (message, "{}?") != NULL || strstr (message, "(null)") != NULL)
            g_error ("%s: %s", vth_reason_get_code (reason), message);
        }
    }
}

gchar *
describe_review (VthReview *review)
{
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (review));
  GString *text = g_string_new (vth_answer_get_verdict (VTH_ANSWER (review)));

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);

      g_string_append_printf (text, " %s", vth_reason_get_code (reason));
      if (vth_reason_get_subject (reason) != NULL)
        g_string_append_printf (text, "(%s)", vth_reason_get_subject (reason));
    }

  return g_string_free (text, FALSE);
}
