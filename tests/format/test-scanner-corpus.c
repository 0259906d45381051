/* test-scanner-corpus.c - one file, one test: y_ is taken, n_ is refused, i_ is either
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "json-oracle.h"
#include "mutator.h"

#define N_MUTATIONS 60

static void
test_file (gconstpointer data)
{
  const gchar *path = data;
  g_autoptr (JsonOracle) oracle = json_oracle_new ();
  g_autofree gchar *name = g_path_get_basename (path);
  gsize length;
  g_autofree guint8 *text = mutator_load (path, &length);
  gboolean taken = json_oracle_check (oracle, (const gchar *) text, length);

  if (name[0] == 'y')
    g_assert_true (taken);
  else if (name[0] == 'n')
    g_assert_false (taken);
  else
    g_assert_cmpint (name[0], ==, 'i');
}

static void
test_mutations (gconstpointer data)
{
  const GPtrArray *files = data;
  g_autoptr (JsonOracle) oracle = json_oracle_new ();
  g_autoptr (GRand) random = g_rand_new_with_seed (20260101);
  guint n_taken = 0, n_refused = 0;

  for (guint i = 0; i < files->len; i++)
    {
      gsize length;
      g_autofree guint8 *text = mutator_load (files->pdata[i], &length);

      for (guint j = 0; j < N_MUTATIONS && length < 2000; j++)
        {
          g_autoptr (GByteArray) mutant = g_byte_array_new ();

          g_byte_array_append (mutant, text, (guint) length);
          for (guint k = 0; k <= j % 4; k++)
            mutator_change (random, mutant);
          if (json_oracle_check (oracle, (const gchar *) mutant->data, mutant->len))
            n_taken++;
          else
            n_refused++;
        }
    }

  g_test_message ("%u taken, %u refused", n_taken, n_refused);
  g_assert_cmpuint (n_taken, >, 500);
  g_assert_cmpuint (n_refused, >, 5000);
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) files = NULL;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  files = mutator_list_files (argv[1]);
  g_assert_cmpuint (files->len, >, 300);

  for (guint i = 0; i < files->len; i++)
    {
      g_autofree gchar *name = g_path_get_basename (files->pdata[i]);
      g_autofree gchar *path = g_strconcat ("/format/scanner/corpus/", name, NULL);

      g_test_add_data_func (path, files->pdata[i], test_file);
    }
  g_test_add_data_func ("/format/scanner/agrees-with-other-parsers-on-mutations", files, test_mutations);

  return g_test_run ();
}
