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

static void
test_case (gconstpointer data)
{
  g_autoptr (ReviewCase) review = review_case_new (data);
  g_autofree gchar *expected = join_codes (review->expected);
  g_autofree gchar *found = NULL;

  g_test_message ("%s", review->title);
  review_case_run (review);
  found = join_codes (review->found);
  g_assert_cmpstr (found, ==, expected);

  /* The given cases say all that there is to say: a yes is due. A defect is never a yes. */
  if (g_hash_table_size (review->expected) > 0)
    g_assert_cmpuint (review->n_sound, <, review->n_decisions);
  else if (g_str_has_prefix (review->name, "rv-"))
    g_assert_cmpuint (review->n_sound, ==, review->n_decisions);
}

/* A code of a check that no case expects would be a promise that nothing keeps. */
static void
test_every_code_has_a_case (void)
{
  g_auto (GStrv) paths = review_cases_list ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const VthRule *rule;

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (ReviewCase) review = review_case_new (paths[i]);
      GHashTableIter iter;
      gpointer code;

      g_hash_table_iter_init (&iter, review->expected);
      while (g_hash_table_iter_next (&iter, &code, NULL))
        g_hash_table_add (seen, g_strdup (code));
    }

  for (guint i = 0; (rule = vth_rules_get (i)) != NULL; i++)
    for (guint j = 0; rule->codes[j] != NULL; j++)
      if (_vth_reason_lookup (rule->codes[j])->severity != VTH_SEVERITY_INFO &&
          !g_hash_table_contains (seen, rule->codes[j]))
        g_error ("no case gives %s", rule->codes[j]);
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
  return g_test_run ();
}
