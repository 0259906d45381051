/* mutator.c - small changes to a text, the same ones for the same seed
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "mutator.h"

#include <string.h>

static const gchar pieces[] = "{}[]\",:\\u0123dDcC9eE+-. \n\ttrufalsn\x80\xc3\xa9\xe2\x82\xac";

static guint
pick (GRand *random, guint below)
{
  return below == 0 ? 0 : (guint) g_rand_int_range (random, 0, (gint32) below);
}

static void
insert (GByteArray *text, guint at, const guint8 *piece, guint length)
{
  guint before = text->len;

  g_byte_array_set_size (text, before + length);
  memmove (text->data + at + length, text->data + at, before - at);
  if (length > 0)
    memcpy (text->data + at, piece, length);
}

static void
repeat_part (GRand *random, GByteArray *text)
{
  guint from = pick (random, text->len), wanted = pick (random, 40), length = MIN (wanted, text->len - from);
  g_autofree guint8 *part = g_memdup2 (text->data + from, length);

  insert (text, pick (random, text->len), part, length);
}

static void
remove_part (GRand *random, GByteArray *text)
{
  guint from = pick (random, text->len), wanted = 1 + pick (random, 8);

  g_byte_array_remove_range (text, from, MIN (wanted, text->len - from));
}

/* Changes the text in one place. */
void
mutator_change (GRand *random, GByteArray *text)
{
  guint8 piece = (guint8) pieces[pick (random, sizeof pieces)];
  guint kind = text->len > 0 ? pick (random, 6) : 0;

  if (kind == 0)
    insert (text, pick (random, text->len), &piece, 1);
  else if (kind == 1)
    text->data[pick (random, text->len)] = piece;
  else if (kind == 2)
    text->data[pick (random, text->len)] = (guint8) pick (random, 256);
  else if (kind == 3)
    remove_part (random, text);
  else if (kind == 4)
    repeat_part (random, text);
  else
    g_byte_array_remove_index (text, pick (random, text->len));
}

static gint
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(gchar *const *) a, *(gchar *const *) b);
}

/* The files of a folder in the order of their names. */
GPtrArray *
mutator_list_files (const gchar *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  GPtrArray *files = g_ptr_array_new_with_free_func (g_free);
  const gchar *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (files, g_build_filename (folder, name, NULL));

  g_ptr_array_sort (files, compare_names);
  return files;
}

/* The text in a block of its own size: an address sanitizer sees every byte too far. */
guint8 *
mutator_load (const gchar *path, gsize *length)
{
  g_autoptr (GError) error = NULL;
  g_autofree gchar *contents = NULL;

  g_file_get_contents (path, &contents, length, &error);
  g_assert_no_error (error);
  return g_memdup2 (contents, *length);
}
