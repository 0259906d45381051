/* vth-table-builder.c - how tables come to be
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-table-private.h"

typedef struct
{
  gchar *name;
  VthColumnKind kind;
  GByteArray *cells;
  GBytes *whole;     /* instead of cells */
  GPtrArray *words;  /* of strings only: owned texts in the order of their codes */
  GHashTable *codes; /* text to code */
} Draft;

struct _VthTableBuilder
{
  GPtrArray *drafts;
};

static void
draft_free (gpointer data)
{
  Draft *draft = data;

  g_free (draft->name);
  g_clear_pointer (&draft->cells, g_byte_array_unref);
  g_clear_pointer (&draft->whole, g_bytes_unref);
  g_clear_pointer (&draft->words, g_ptr_array_unref);
  g_clear_pointer (&draft->codes, g_hash_table_unref);
  g_free (draft);
}

static Draft *
add_draft (VthTableBuilder *builder, const gchar *name, VthColumnKind kind)
{
  Draft *draft = g_new0 (Draft, 1);

  draft->name = g_strdup (name);
  draft->kind = kind;
  if (kind == VTH_COLUMN_KIND_STRING)
    draft->words = g_ptr_array_new_null_terminated (16, g_free, TRUE);
  g_ptr_array_add (builder->drafts, draft);
  return draft;
}

static Draft *
get_draft (VthTableBuilder *builder, guint column)
{
  g_assert (column < builder->drafts->len);

  return g_ptr_array_index (builder->drafts, column);
}

static void
append_cell (Draft *draft, gconstpointer cell)
{
  g_assert (draft->cells != NULL);

  g_byte_array_append (draft->cells, cell, (guint) _vth_column_kind_get_width (draft->kind));
}

static guint32
get_code (Draft *draft, const gchar *text)
{
  gpointer code;
  gchar *word;

  if (g_hash_table_lookup_extended (draft->codes, text, NULL, &code))
    return GPOINTER_TO_UINT (code);

  word = g_strdup (text);
  g_ptr_array_add (draft->words, word);
  g_hash_table_insert (draft->codes, word, GUINT_TO_POINTER (draft->words->len - 1));
  return draft->words->len - 1;
}

static void
seal_column (VthColumn *column, Draft *draft)
{
  column->name = g_steal_pointer (&draft->name);
  column->kind = draft->kind;
  column->bytes = draft->whole != NULL ? g_steal_pointer (&draft->whole)
                                       : g_byte_array_free_to_bytes (g_steal_pointer (&draft->cells));
  column->data = g_bytes_get_data (column->bytes, NULL);

  if (draft->words != NULL)
    {
      column->n_words = draft->words->len;
      column->dictionary = (GStrv) g_ptr_array_steal (draft->words, NULL);
      if (column->dictionary == NULL)
        column->dictionary = g_new0 (gchar *, 1);
    }
}

VthTableBuilder *
_vth_table_builder_new (void)
{
  VthTableBuilder *builder = g_new (VthTableBuilder, 1);

  builder->drafts = g_ptr_array_new_with_free_func (draft_free);
  return builder;
}

void
_vth_table_builder_free (VthTableBuilder *builder)
{
  g_ptr_array_unref (builder->drafts);
  g_free (builder);
}

/* Adds an empty column, to be filled cell by cell; gives its place. */
guint
_vth_table_builder_add_column (VthTableBuilder *builder, const gchar *name, VthColumnKind kind)
{
  Draft *draft = add_draft (builder, name, kind);

  draft->cells = g_byte_array_new ();
  if (kind == VTH_COLUMN_KIND_STRING)
    draft->codes = g_hash_table_new (g_str_hash, g_str_equal);
  return builder->drafts->len - 1;
}

/* Adds a whole column of any kind but strings. */
void
_vth_table_builder_add_numbers (VthTableBuilder *builder, const gchar *name, VthColumnKind kind,
                                GBytes *bytes)
{
  g_assert (kind != VTH_COLUMN_KIND_STRING);

  add_draft (builder, name, kind)->whole = g_bytes_ref (bytes);
}

/* Adds a whole column of strings; no two texts of the dictionary may be equal. */
void
_vth_table_builder_add_codes (VthTableBuilder *builder, const gchar *name, GBytes *codes,
                              const gchar *const *dictionary)
{
  Draft *draft = add_draft (builder, name, VTH_COLUMN_KIND_STRING);

  draft->whole = g_bytes_ref (codes);
  for (; *dictionary != NULL; dictionary++)
    g_ptr_array_add (draft->words, g_strdup (*dictionary));
}

void
_vth_table_builder_append_int (VthTableBuilder *builder, guint column, gint64 value)
{
  Draft *draft = get_draft (builder, column);

  g_assert (draft->kind == VTH_COLUMN_KIND_INTEGER || draft->kind == VTH_COLUMN_KIND_CENTS);

  append_cell (draft, &value);
}

/* Day 0 says that there is no date. */
void
_vth_table_builder_append_date (VthTableBuilder *builder, guint column, guint32 day)
{
  Draft *draft = get_draft (builder, column);

  g_assert (draft->kind == VTH_COLUMN_KIND_DATE);

  append_cell (draft, &day);
}

void
_vth_table_builder_append_boolean (VthTableBuilder *builder, guint column, gboolean value)
{
  Draft *draft = get_draft (builder, column);
  guint8 truth = value ? 1 : 0;

  g_assert (draft->kind == VTH_COLUMN_KIND_BOOLEAN);

  append_cell (draft, &truth);
}

/* NULL says that there is no text. */
void
_vth_table_builder_append_string (VthTableBuilder *builder, guint column, const gchar *text)
{
  Draft *draft = get_draft (builder, column);
  guint32 code;

  g_assert (draft->kind == VTH_COLUMN_KIND_STRING && draft->codes != NULL);

  code = text != NULL ? get_code (draft, text) : VTH_TABLE_NO_CODE;
  append_cell (draft, &code);
}

void
_vth_table_builder_append_missing (VthTableBuilder *builder, guint column)
{
  Draft *draft = get_draft (builder, column);
  gint64 no_integer = VTH_TABLE_NO_INTEGER;
  guint32 no_code = VTH_TABLE_NO_CODE, no_date = VTH_TABLE_NO_DATE;
  guint8 no_boolean = VTH_TABLE_NO_BOOLEAN;

  switch (draft->kind)
    {
    case VTH_COLUMN_KIND_DATE:
      append_cell (draft, &no_date);
      break;
    case VTH_COLUMN_KIND_BOOLEAN:
      append_cell (draft, &no_boolean);
      break;
    case VTH_COLUMN_KIND_STRING:
      append_cell (draft, &no_code);
      break;
    default:
      append_cell (draft, &no_integer);
    }
}

/* Makes the table and frees the builder. */
VthTable *
_vth_table_builder_end (VthTableBuilder *builder)
{
  VthTable *table = g_object_new (VTH_TYPE_TABLE, NULL);

  table->n_columns = builder->drafts->len;
  table->columns = g_new0 (VthColumn, table->n_columns);
  for (guint i = 0; i < table->n_columns; i++)
    {
      VthColumn *column = &table->columns[i];
      gsize n_rows;

      seal_column (column, get_draft (builder, i));
      n_rows = g_bytes_get_size (column->bytes) / _vth_column_kind_get_width (column->kind);
      g_assert (n_rows < G_MAXUINT && (i == 0 || n_rows == table->n_rows));
      table->n_rows = (guint) n_rows;
    }

  _vth_table_builder_free (builder);
  return table;
}
