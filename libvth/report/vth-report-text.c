/* vth-report-text.c - a table as aligned text
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-report-private.h"

#define GAP 2

static gboolean
is_number (VthTable *table, guint column)
{
  VthColumnKind kind = vth_table_get_column_kind (table, column);

  return kind == VTH_COLUMN_KIND_INTEGER || kind == VTH_COLUMN_KIND_CENTS;
}

static gchar *
dup_cell (VthTable *table, guint row, guint column)
{
  GDate date;

  if (vth_table_is_missing (table, row, column))
    return g_strdup ("");

  switch (vth_table_get_column_kind (table, column))
    {
    case VTH_COLUMN_KIND_STRING:
      return g_strdup (vth_table_get_string (table, row, column));
    case VTH_COLUMN_KIND_DATE:
      g_date_clear (&date, 1);
      g_date_set_julian (&date, (guint32) vth_table_get_int (table, row, column));
      return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date), g_date_get_month (&date), g_date_get_day (&date));
    default:
      return g_strdup_printf ("%" G_GINT64_FORMAT, vth_table_get_int (table, row, column));
    }
}

static void
append_spaces (GString *text, glong n)
{
  while (n-- > 0)
    g_string_append_c (text, ' ');
}

static void
append_cell (GString *text, const gchar *cell, glong width, gboolean right)
{
  glong space = width - g_utf8_strlen (cell, -1);

  if (right)
    append_spaces (text, space);
  g_string_append (text, cell);
  if (!right)
    append_spaces (text, space);
}

/* All cells row by row, the names of the columns first; and how wide each column is. */
static GPtrArray *
list_cells (VthTable *table, glong *widths)
{
  guint n_columns = vth_table_get_n_columns (table);
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) names = vth_table_get_column_names (table);

  for (guint i = 0; i < n_columns; i++)
    g_ptr_array_add (cells, g_strdup (names[i]));
  for (guint row = 0; row < vth_table_get_n_rows (table); row++)
    for (guint i = 0; i < n_columns; i++)
      g_ptr_array_add (cells, dup_cell (table, row, i));

  for (guint i = 0; i < cells->len; i++)
    widths[i % n_columns] = MAX (widths[i % n_columns], g_utf8_strlen (cells->pdata[i], -1));
  return cells;
}

static void
trim_line (GString *text)
{
  while (text->len > 0 && text->str[text->len - 1] == ' ')
    g_string_truncate (text, text->len - 1);
  g_string_append_c (text, '\n');
}

static void
append_rule (GString *text, const glong *widths, guint n_columns)
{
  for (guint i = 0; i < n_columns; i++)
    {
      append_spaces (text, i > 0 ? GAP : 0);
      for (glong j = 0; j < widths[i]; j++)
        g_string_append (text, "─");
    }
  g_string_append_c (text, '\n');
}

gchar *
_vth_report_align (VthTable *table)
{
  guint n_columns = vth_table_get_n_columns (table);
  g_autofree glong *widths = g_new0 (glong, n_columns);
  g_autoptr (GPtrArray) cells = list_cells (table, widths);
  GString *text = g_string_new (NULL);

  for (guint first = 0; first < cells->len; first += n_columns)
    {
      for (guint i = 0; i < n_columns; i++)
        {
          append_spaces (text, i > 0 ? GAP : 0);
          append_cell (text, cells->pdata[first + i], widths[i], is_number (table, i));
        }
      trim_line (text);
      if (first == 0)
        append_rule (text, widths, n_columns);
    }

  return g_string_free (text, FALSE);
}
