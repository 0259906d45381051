/* vth-table-new.c - tables out of columns that the caller has
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-table-private.h"

#include "libvth/base/vth-error.h"

/**
 * vth_table_new:
 * @n_rows: how many rows each column will have
 *
 * Makes a table without columns (lege tabel), to which columns are added that a program has already.
 *
 * Returns: (transfer full): a new #VthTable
 *
 * Since: 1.0
 */
VthTable *
vth_table_new (guint n_rows)
{
  VthTable *self = g_object_new (VTH_TYPE_TABLE, NULL);

  self->n_rows = n_rows;
  return self;
}

static gboolean
check_column (VthTable *self, const gchar *name, VthColumnKind kind, GBytes *bytes, GError **error)
{
  gsize expected = self->n_rows * _vth_column_kind_get_width (kind);

  if (vth_table_find_column (self, name) >= 0)
    g_set_error (error, VTH_ERROR, VTH_ERROR_DUPLICATE, "/%s: the table has a column of that name already", name);
  else if (g_bytes_get_size (bytes) != expected)
    g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE, "/%s: %u rows take %" G_GSIZE_FORMAT " bytes, not %" G_GSIZE_FORMAT,
                 name, self->n_rows, expected, g_bytes_get_size (bytes));
  else
    return TRUE;

  return FALSE;
}

static void
add_column (VthTable *self, const gchar *name, VthColumnKind kind, GBytes *bytes, GStrv dictionary)
{
  VthColumn *column;

  self->columns = g_renew (VthColumn, self->columns, self->n_columns + 1);
  column = &self->columns[self->n_columns++];
  *column = (VthColumn) { g_strdup (name), kind, g_bytes_ref (bytes), g_bytes_get_data (bytes, NULL), dictionary,
                          dictionary != NULL ? g_strv_length (dictionary) : 0 };
}

/**
 * vth_table_add_numbers:
 * @table: a table that nobody else uses yet
 * @name: the name of the column
 * @kind: what the numbers are; not strings
 * @bytes: native numbers without gaps: `gint64` for integers and sums of cents, with %G_MININT64 for none;
 *   `guint32` day numbers with 0 for none; `guint8` with 0, 1, and 255 for none
 * @error: return location for a #GError: %VTH_ERROR_DUPLICATE or %VTH_ERROR_OUT_OF_RANGE
 *
 * Adds a column of numbers (getallen) to a table that vth_table_new() made. The bytes are not copied.
 *
 * Returns: %TRUE, or %FALSE with @error set, and the table unchanged
 *
 * Since: 1.0
 */
gboolean
vth_table_add_numbers (VthTable *table, const gchar *name, VthColumnKind kind, GBytes *bytes, GError **error)
{
  g_return_val_if_fail (VTH_IS_TABLE (table), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (kind != VTH_COLUMN_KIND_STRING, FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!check_column (table, name, kind, bytes, error))
    return FALSE;

  add_column (table, name, kind, bytes, NULL);
  return TRUE;
}

/**
 * vth_table_add_strings:
 * @table: a table that nobody else uses yet
 * @name: the name of the column
 * @codes: native `guint32` places in the dictionary, %G_MAXUINT32 for none
 * @dictionary: (array zero-terminated=1): the texts
 * @error: return location for a #GError: %VTH_ERROR_DUPLICATE or %VTH_ERROR_OUT_OF_RANGE
 *
 * Adds a column of texts (teksten), each written once, to a table that vth_table_new() made. The codes
 * are not copied.
 *
 * Returns: %TRUE, or %FALSE with @error set, and the table unchanged
 *
 * Since: 1.0
 */
gboolean
vth_table_add_strings (VthTable *table, const gchar *name, GBytes *codes, const gchar *const *dictionary,
                       GError **error)
{
  const guint32 *numbers;
  guint n_words;

  g_return_val_if_fail (VTH_IS_TABLE (table), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (codes != NULL, FALSE);
  g_return_val_if_fail (dictionary != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!check_column (table, name, VTH_COLUMN_KIND_STRING, codes, error))
    return FALSE;

  numbers = g_bytes_get_data (codes, NULL);
  n_words = g_strv_length ((GStrv) dictionary);
  for (guint i = 0; i < table->n_rows; i++)
    if (numbers[i] >= n_words && numbers[i] != VTH_TABLE_NO_CODE)
      {
        g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE, "/%s: row %u names text %u, and there are %u", name, i,
                     numbers[i], n_words);
        return FALSE;
      }

  add_column (table, name, VTH_COLUMN_KIND_STRING, codes, g_strdupv ((GStrv) dictionary));
  return TRUE;
}
