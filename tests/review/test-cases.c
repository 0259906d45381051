/* test-cases.c - every review case gives its codes, and every code has a case
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/rules/vth-rules-private.h"
#include "review-fixture.h"

static gchar *
join_codes (GHashTable *codes)
{
  g_autoptr (GList) keys = g_list_sort (g_hash_table_get_keys (codes), (GCompareFunc) g_strcmp0);
  GString *text = g_string_new (NULL);

  for (GList *key = keys; key != NULL; key = key->next)
    g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", (const gchar *) key->data);

  return g_string_free (text, FALSE);
}

static gint64
count_reasons (VthReview *review, VthSeverity severity)
{
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (review));
  gint64 n_reasons = 0;

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);

      n_reasons += vth_reason_get_severity (reason) == severity;
    }

  return n_reasons;
}

static gint64
get_count (VthTable *table, guint row, const gchar *column)
{
  return vth_table_get_int (table, row, (guint) vth_table_find_column (table, column));
}

/* The table keeps no words, which may not change what it counts. */
static void
check_verdicts (const ReviewCase *self)
{
  g_autoptr (VthTable) verdicts = vth_reviewer_tabulate_verdicts (self->reviewer);
  g_autoptr (GListModel) decisions = vth_dossier_get_records (self->dossier, VTH_TYPE_ENFORCEMENT_DECISION);
  guint verdict = (guint) vth_table_find_column (verdicts, "verdict");

  g_assert_cmpuint (vth_table_get_n_rows (verdicts), ==, g_list_model_get_n_items (decisions));
  for (guint row = 0; row < vth_table_get_n_rows (verdicts); row++)
    {
      g_autoptr (VthEnforcementDecision) decision = g_list_model_get_item (decisions, row);
      g_autoptr (VthReview) whole = vth_reviewer_review (self->reviewer, decision);

      g_assert_cmpstr (vth_table_get_string (verdicts, row, verdict), ==, vth_answer_get_verdict (VTH_ANSWER (whole)));
      g_assert_cmpint (get_count (verdicts, row, "errors"), ==, count_reasons (whole, VTH_SEVERITY_ERROR));
      g_assert_cmpint (get_count (verdicts, row, "warnings"), ==, count_reasons (whole, VTH_SEVERITY_WARNING));
    }
}

static void
test_case (gconstpointer data)
{
  g_autoptr (ReviewCase) review = review_case_new (data);
  g_autofree gchar *expected = join_codes (review->expected);
  g_autofree gchar *found = NULL;

  g_test_message ("%s", review->title);
  review_case_run (review);
  check_verdicts (review);
  found = join_codes (review->found);
  g_assert_cmpstr (found, ==, expected);

  /* The given cases say all that there is to say: a yes is due. A defect is never a yes. */
  if (g_hash_table_size (review->expected) > 0)
    g_assert_cmpuint (review->n_sound, <, review->n_decisions);
  else if (g_str_has_prefix (review->name, "rv-"))
    g_assert_cmpuint (review->n_sound, ==, review->n_decisions);
}

static GHashTable *
list_expected (void)
{
  g_auto (GStrv) paths = review_cases_list ();
  GHashTable *seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (ReviewCase) review = review_case_new (paths[i]);
      GHashTableIter iter;
      gpointer code;

      g_hash_table_iter_init (&iter, review->expected);
      while (g_hash_table_iter_next (&iter, &code, NULL))
        g_hash_table_add (seen, g_strdup (code));
    }

  return seen;
}

static JsonArray *
get_rows (VthKnowledge *knowledge, const gchar *part)
{
  return json_object_get_array_member (json_node_get_object (vth_knowledge_get_root (knowledge)), part);
}

/* A code of a check that no case expects would be a promise that nothing keeps. */
static void
test_every_code_has_a_case (void)
{
  g_autoptr (GHashTable) seen = list_expected ();
  g_autoptr (GError) error = NULL;
  g_autoptr (VthKnowledge) law = vth_knowledge_new_built_in ("review", &error);
  JsonArray *elements;
  const VthRule *rule;

  g_assert_no_error (error);
  elements = get_rows (law, "contents");
  for (guint i = 0; i < json_array_get_length (elements); i++)
    {
      const gchar *code = json_object_get_string_member (json_array_get_object_element (elements, i), "code");

      if (!g_hash_table_contains (seen, code))
        g_error ("no case gives %s", code);
    }

  for (guint i = 0; (rule = vth_rules_get (i)) != NULL; i++)
    for (guint j = 0; rule->codes[j] != NULL; j++)
      if (_vth_reason_lookup (rule->codes[j])->severity != VTH_SEVERITY_INFO &&
          !g_hash_table_contains (seen, rule->codes[j]))
        g_error ("no case gives %s", rule->codes[j]);
}

static void
add_requirements (GHashTable *held, JsonArray *rows)
{
  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      JsonObject *row = json_array_get_object_element (rows, i);

      g_hash_table_add (held, g_strdup (json_object_get_string_member (row, "requirement")));
      if (!json_object_has_member (row, "also"))
        continue;
      for (guint j = 0; j < json_array_get_length (json_object_get_array_member (row, "also")); j++)
        g_hash_table_add (held, g_strdup (json_array_get_string_element (json_object_get_array_member (row, "also"), j)));
    }
}

/* Each requirement of the law tables is looked after by a check or an element, or left to a reader in so
 * many words; or it is of a kind of decision that is no enforcement decision.
 */
static void
test_every_requirement_has_a_place (void)
{
  const gchar *const parts[] = { "checks", "contents", "reader", "elsewhere" };
  g_autofree gchar *path = g_build_filename (g_getenv ("VTH_SOURCE_ROOT"), "tests", "review", "requirements.txt", NULL);
  g_autoptr (GHashTable) held = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthKnowledge) law = vth_knowledge_new_built_in ("review", &error);
  g_autofree gchar *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_requirements = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    add_requirements (held, get_rows (law, parts[i]));
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*lines[i] == '\0' || *lines[i] == '#')
        continue;
      n_requirements++;
      if (!g_hash_table_remove (held, lines[i]))
        g_error ("nothing looks after %s", lines[i]);
    }

  g_assert_cmpuint (n_requirements, ==, 112);
  g_assert_true (g_hash_table_remove (held, "objection-decision/term"));  /* a term, of the deadline rules */
  g_assert_cmpuint (g_hash_table_size (held), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_auto (GStrv) paths = NULL;

  g_test_init (&argc, &argv, NULL);
  paths = review_cases_list ();
  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autofree gchar *name = g_path_get_basename (paths[i]);
      g_autofree gchar *test = g_strdup_printf ("/review/cases/%s", name);

      g_test_add_data_func (test, paths[i], test_case);
    }
  g_test_add_func ("/review/cases/every-code-has-a-case", test_every_code_has_a_case);
  g_test_add_func ("/review/cases/every-requirement-has-a-place", test_every_requirement_has_a_place);
  return g_test_run ();
}
