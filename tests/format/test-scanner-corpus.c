/* test-scanner-corpus.c - one file, one test: y_ is taken, n_ is refused, i_ is either
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "json-oracle.h"

#include <string.h>

#define N_MUTATIONS 60

static gint
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(gchar *const *) a, *(gchar *const *) b);
}

static GPtrArray *
list_files (const gchar *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  GPtrArray *files = g_ptr_array_new_with_free_func (g_free);
  const gchar *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      g_ptr_array_add (files, g_build_filename (folder, name, NULL));

  g_ptr_array_sort (files, compare_names);
  return files;
}

/* The text in a block of its own size: an address sanitizer sees every byte too far. */
static gchar *
load (const gchar *path, gsize *length)
{
  g_autoptr (GError) error = NULL;
  g_autofree gchar *contents = NULL;

  g_file_get_contents (path, &contents, length, &error);
  g_assert_no_error (error);
  return g_memdup2 (contents, *length);
}

static void
test_file (gconstpointer data)
{
  const gchar *path = data;
  g_autoptr (JsonOracle) oracle = json_oracle_new ();
  g_autofree gchar *name = g_path_get_basename (path);
  gsize length;
  g_autofree gchar *text = load (path, &length);
  gboolean taken = json_oracle_check (oracle, text, length);

  if (name[0] == 'y')
    g_assert_true (taken);
  else if (name[0] == 'n')
    g_assert_false (taken);
  else
    g_assert_cmpint (name[0], ==, 'i');
}

static void
mutate (GRand *random, GByteArray *text)
{
  static const gchar pieces[] = "{}[]\",:\\u0123dDcC9eE+-. \n\ttrufalsn\x80\xc3\xa9\xe2\x82\xac";
  guint8 piece = (guint8) pieces[g_rand_int_range (random, 0, (gint) sizeof pieces)];
  guint at = text->len > 0 ? (guint) g_rand_int_range (random, 0, (gint) text->len) : 0;
  guint kind = (guint) g_rand_int_range (random, 0, 4);

  if (kind == 0 || text->len == 0)
    {
      g_byte_array_append (text, &piece, 1);
      memmove (text->data + at + 1, text->data + at, text->len - 1 - at);
      text->data[at] = piece;
    }
  else if (kind == 1)
    text->data[at] = piece;
  else if (kind == 2)
    g_byte_array_remove_index (text, at);
  else
    text->data[at] = (guint8) g_rand_int_range (random, 0, 256);
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
      g_autofree gchar *text = load (files->pdata[i], &length);

      for (guint j = 0; j < N_MUTATIONS && length < 2000; j++)
        {
          g_autoptr (GByteArray) mutant = g_byte_array_new ();

          g_byte_array_append (mutant, (const guint8 *) text, (guint) length);
          for (guint k = 0; k <= j % 4; k++)
            mutate (random, mutant);
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
  files = list_files (argv[1]);
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
