/* vth-table.c - many answers at once, in columns
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-table-private.h"

G_DEFINE_ENUM_TYPE (VthColumnKind, vth_column_kind,
                    G_DEFINE_ENUM_VALUE (VTH_COLUMN_KIND_INTEGER, "integer"),
                    G_DEFINE_ENUM_VALUE (VTH_COLUMN_KIND_DATE, "date"),
                    G_DEFINE_ENUM_VALUE (VTH_COLUMN_KIND_CENTS, "cents"),
                    G_DEFINE_ENUM_VALUE (VTH_COLUMN_KIND_BOOLEAN, "boolean"),
                    G_DEFINE_ENUM_VALUE (VTH_COLUMN_KIND_STRING, "string"))

G_DEFINE_FINAL_TYPE (VthTable, vth_table, G_TYPE_OBJECT)

gsize
_vth_column_kind_get_width (VthColumnKind kind)
{
  switch (kind)
    {
    case VTH_COLUMN_KIND_DATE:
    case VTH_COLUMN_KIND_STRING:
      return sizeof (guint32);
    case VTH_COLUMN_KIND_BOOLEAN:
      return sizeof (guint8);
    default:
      return sizeof (gint64);
    }
}

static void
vth_table_finalize (GObject *object)
{
  VthTable *self = VTH_TABLE (object);

  for (guint i = 0; i < self->n_columns; i++)
    {
      g_free (self->columns[i].name);
      g_bytes_unref (self->columns[i].bytes);
      g_strfreev (self->columns[i].dictionary);
    }
  g_free (self->columns);

  G_OBJECT_CLASS (vth_table_parent_class)->finalize (object);
}

static void
vth_table_class_init (VthTableClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vth_table_finalize;
}

static void
vth_table_init (VthTable *self)
{
}

/**
 * vth_table_get_n_rows:
 * @table: a table
 *
 * Gets how many rows (rijen) the table has.
 *
 * Returns: the number of rows
 *
 * Since: 1.0
 */
guint
vth_table_get_n_rows (VthTable *table)
{
  g_return_val_if_fail (VTH_IS_TABLE (table), 0);

  return table->n_rows;
}

/**
 * vth_table_get_n_columns:
 * @table: a table
 *
 * Gets how many columns (kolommen) the table has.
 *
 * Returns: the number of columns
 *
 * Since: 1.0
 */
guint
vth_table_get_n_columns (VthTable *table)
{
  g_return_val_if_fail (VTH_IS_TABLE (table), 0);

  return table->n_columns;
}

/**
 * vth_table_get_column_names:
 * @table: a table
 *
 * Gets the names of the columns (kolomnamen), in their order.
 *
 * Returns: (transfer full): the names
 *
 * Since: 1.0
 */
gchar **
vth_table_get_column_names (VthTable *table)
{
  GStrv names;

  g_return_val_if_fail (VTH_IS_TABLE (table), NULL);

  names = g_new0 (gchar *, table->n_columns + 1);
  for (guint i = 0; i < table->n_columns; i++)
    names[i] = g_strdup (table->columns[i].name);
  return names;
}

/**
 * vth_table_find_column:
 * @table: a table
 * @name: a name
 *
 * Finds a column (kolom) by its name.
 *
 * Returns: the place of the column, counted from 0, or -1 when there is none of that name
 *
 * Since: 1.0
 */
gint
vth_table_find_column (VthTable *table, const gchar *name)
{
  g_return_val_if_fail (VTH_IS_TABLE (table), -1);
  g_return_val_if_fail (name != NULL, -1);

  for (guint i = 0; i < table->n_columns; i++)
    if (g_str_equal (table->columns[i].name, name))
      return (gint) i;

  return -1;
}

/**
 * vth_table_get_column_kind:
 * @table: a table
 * @column: a column, counted from 0
 *
 * Gets what a column (kolom) holds.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
VthColumnKind
vth_table_get_column_kind (VthTable *table, guint column)
{
  g_return_val_if_fail (VTH_IS_TABLE (table), VTH_COLUMN_KIND_INTEGER);
  g_return_val_if_fail (column < table->n_columns, VTH_COLUMN_KIND_INTEGER);

  return table->columns[column].kind;
}

/**
 * vth_table_get_column_bytes:
 * @table: a table
 * @column: a column, counted from 0
 *
 * Gets all numbers of a column (kolom) at once, in the form that #VthColumnKind describes,
 * without copying them.
 *
 * Returns: (transfer full): the numbers, in the byte order of the machine
 *
 * Since: 1.0
 */
GBytes *
vth_table_get_column_bytes (VthTable *table, guint column)
{
  g_return_val_if_fail (VTH_IS_TABLE (table), NULL);
  g_return_val_if_fail (column < table->n_columns, NULL);

  return g_bytes_ref (table->columns[column].bytes);
}

/**
 * vth_table_get_column_dictionary:
 * @table: a table
 * @column: a column of strings, counted from 0
 *
 * Gets the texts (woordenlijst) that the codes of a column stand for; code 0 is the first.
 * A column of another kind has none.
 *
 * Returns: (transfer full): the texts, perhaps none at all
 *
 * Since: 1.0
 */
gchar **
vth_table_get_column_dictionary (VthTable *table, guint column)
{
  g_return_val_if_fail (VTH_IS_TABLE (table), NULL);
  g_return_val_if_fail (column < table->n_columns, NULL);

  if (table->columns[column].dictionary == NULL)
    return g_new0 (gchar *, 1);

  return g_strdupv (table->columns[column].dictionary);
}

/**
 * vth_table_is_missing:
 * @table: a table
 * @row: a row, counted from 0
 * @column: a column, counted from 0
 *
 * Tells whether a cell has no value (ontbrekende waarde). Zero, no and the empty text are values.
 *
 * Returns: %TRUE if there is no value
 *
 * Since: 1.0
 */
gboolean
vth_table_is_missing (VthTable *table, guint row, guint column)
{
  g_return_val_if_fail (VTH_IS_TABLE (table), TRUE);
  g_return_val_if_fail (row < table->n_rows && column < table->n_columns, TRUE);

  return _vth_column_get (&table->columns[column], row) == VTH_TABLE_NO_INTEGER;
}

/**
 * vth_table_get_int:
 * @table: a table
 * @row: a row, counted from 0
 * @column: a column of any kind, counted from 0
 *
 * Gets the number (getal) in one cell: the number itself, cents, the julian day number of a
 * date, 1 or 0 of a boolean, the code of a string.
 *
 * Returns: the number, or -2^63 when there is no value, whatever the kind
 *
 * Since: 1.0
 */
gint64
vth_table_get_int (VthTable *table, guint row, guint column)
{
  g_return_val_if_fail (VTH_IS_TABLE (table), VTH_TABLE_NO_INTEGER);
  g_return_val_if_fail (row < table->n_rows && column < table->n_columns, VTH_TABLE_NO_INTEGER);

  return _vth_column_get (&table->columns[column], row);
}

/**
 * vth_table_get_string:
 * @table: a table
 * @row: a row, counted from 0
 * @column: a column of strings, counted from 0
 *
 * Gets the text (tekst) in one cell.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 1.0
 */
const gchar *
vth_table_get_string (VthTable *table, guint row, guint column)
{
  gint64 code;

  g_return_val_if_fail (VTH_IS_TABLE (table), NULL);
  g_return_val_if_fail (row < table->n_rows && column < table->n_columns, NULL);
  g_return_val_if_fail (table->columns[column].kind == VTH_COLUMN_KIND_STRING, NULL);

  code = _vth_column_get (&table->columns[column], row);
  return code != VTH_TABLE_NO_INTEGER ? table->columns[column].dictionary[code] : NULL;
}
