/* vth-table-text.c - tables as text
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-table-private.h"

#include <string.h>

typedef void (*AppendText) (GString *out, const gchar *text);

static void
append_csv_text (GString *out, const gchar *text)
{
  if (*text != '\0' && strpbrk (text, ",\"\r\n") == NULL && *text != ' ' && text[strlen (text) - 1] != ' ')
    {
      g_string_append (out, text);
      return;
    }

  g_string_append_c (out, '"');
  for (; *text != '\0'; text++)
    {
      if (*text == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *text);
    }
  g_string_append_c (out, '"');
}

static void
append_json_text (GString *out, const gchar *text)
{
  g_string_append_c (out, '"');
  for (; *text != '\0'; text++)
    {
      if (*text == '"' || *text == '\\')
        g_string_append_c (out, '\\');
      if ((guchar) *text < 0x20)
        g_string_append_printf (out, "\\u%04x", (guint) *text);
      else
        g_string_append_c (out, *text);
    }
  g_string_append_c (out, '"');
}

/* An underscore inside a word does no harm, and names of fields are full of them. */
static gboolean
needs_backslash (const gchar *start, const gchar *at)
{
  if (*at == '_')
    return at == start || !g_ascii_isalnum (at[-1]) || !g_ascii_isalnum (at[1]);

  return strchr ("\\|`*[]", *at) != NULL;
}

static void
append_markdown_text (GString *out, const gchar *text)
{
  for (const gchar *at = text; *at != '\0'; at++)
    {
      if (needs_backslash (text, at))
        g_string_append_c (out, '\\');
      if (*at == '<')
        g_string_append (out, "&lt;");
      else if (*at == '&')
        g_string_append (out, "&amp;");
      else
        g_string_append_c (out, *at == '\n' || *at == '\r' ? ' ' : *at);
    }
}

static void
append_html_text (GString *out, const gchar *text)
{
  g_autofree gchar *escaped = g_markup_escape_text (text, -1);

  g_string_append (out, escaped);
}

static void
append_date (GString *out, guint32 day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  g_string_append_printf (out, "%04u-%02u-%02u", g_date_get_year (&date), (guint) g_date_get_month (&date),
                          g_date_get_day (&date));
}

/* A cell that has a value; quote surrounds dates where a format wants that. */
static void
append_value (GString *out, const VthColumn *column, gint64 value, AppendText append_text, const gchar *quote)
{
  switch (column->kind)
    {
    case VTH_COLUMN_KIND_STRING:
      append_text (out, column->dictionary[value]);
      break;
    case VTH_COLUMN_KIND_DATE:
      g_string_append (out, quote);
      append_date (out, (guint32) value);
      g_string_append (out, quote);
      break;
    case VTH_COLUMN_KIND_BOOLEAN:
      g_string_append (out, value ? "true" : "false");
      break;
    default:
      g_string_append_printf (out, "%" G_GINT64_FORMAT, value);
    }
}

static gboolean
is_number (const VthColumn *column)
{
  return column->kind == VTH_COLUMN_KIND_INTEGER || column->kind == VTH_COLUMN_KIND_CENTS;
}

static void
append_cell (GString *out, const VthColumn *column, guint row, AppendText append_text)
{
  gint64 value = _vth_column_get (column, row);

  if (value != VTH_TABLE_NO_INTEGER)
    append_value (out, column, value, append_text, "");
}

static void
append_json_row (GString *out, VthTable *table, guint row)
{
  for (guint i = 0; i < table->n_columns; i++)
    {
      const VthColumn *column = &table->columns[i];
      gint64 value = _vth_column_get (column, row);

      g_string_append (out, i > 0 ? ", " : "{");
      append_json_text (out, column->name);
      g_string_append (out, ": ");
      if (value == VTH_TABLE_NO_INTEGER)
        g_string_append (out, "null");
      else
        append_value (out, column, value, append_json_text, "\"");
    }
  g_string_append (out, table->n_columns > 0 ? "}" : "{}");
}

static void
append_html_row (GString *out, VthTable *table, guint row)
{
  g_string_append (out, "<tr>");
  for (guint i = 0; i < table->n_columns; i++)
    {
      g_string_append (out, is_number (&table->columns[i]) ? "<td class=\"number\">" : "<td>");
      append_cell (out, &table->columns[i], row, append_html_text);
      g_string_append (out, "</td>");
    }
  g_string_append (out, "</tr>\n");
}

/**
 * vth_table_to_csv:
 * @table: a table
 *
 * Writes the table as comma-separated values (CSV, RFC 4180): a line of names, then the rows,
 * each ending in CR LF. Dates are `YYYY-MM-DD`, money whole cents, booleans `true` and `false`.
 * A missing value is nothing at all, the empty text is `""`.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
gchar *
vth_table_to_csv (VthTable *table)
{
  GString *out;

  g_return_val_if_fail (VTH_IS_TABLE (table), NULL);

  out = g_string_new (NULL);
  for (guint i = 0; i < table->n_columns; i++)
    {
      g_string_append (out, i > 0 ? "," : "");
      append_csv_text (out, table->columns[i].name);
    }
  g_string_append (out, "\r\n");

  for (guint row = 0; row < table->n_rows; row++)
    {
      for (guint i = 0; i < table->n_columns; i++)
        {
          g_string_append (out, i > 0 ? "," : "");
          append_cell (out, &table->columns[i], row, append_csv_text);
        }
      g_string_append (out, "\r\n");
    }
  return g_string_free (out, FALSE);
}

/**
 * vth_table_to_json:
 * @table: a table
 *
 * Writes the table as JSON (RFC 8259): an array with an object for each row, a row on a line.
 * Dates are `YYYY-MM-DD`, money whole cents, missing values `null`.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
gchar *
vth_table_to_json (VthTable *table)
{
  GString *out;

  g_return_val_if_fail (VTH_IS_TABLE (table), NULL);

  out = g_string_new ("[");
  for (guint row = 0; row < table->n_rows; row++)
    {
      g_string_append (out, row > 0 ? ",\n" : "\n");
      append_json_row (out, table, row);
    }
  g_string_append (out, "\n]\n");
  return g_string_free (out, FALSE);
}

/**
 * vth_table_to_markdown:
 * @table: a table
 *
 * Writes the table (tabel) as Markdown, numbers to the right. Money is in whole cents; missing
 * values are empty.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
gchar *
vth_table_to_markdown (VthTable *table)
{
  GString *out;

  g_return_val_if_fail (VTH_IS_TABLE (table), NULL);

  out = g_string_new ("|");
  for (guint i = 0; i < table->n_columns; i++)
    {
      g_string_append_c (out, ' ');
      append_markdown_text (out, table->columns[i].name);
      g_string_append (out, " |");
    }
  g_string_append (out, "\n|");
  for (guint i = 0; i < table->n_columns; i++)
    g_string_append (out, is_number (&table->columns[i]) ? " ---: |" : " --- |");
  g_string_append_c (out, '\n');

  for (guint row = 0; row < table->n_rows; row++)
    {
      g_string_append_c (out, '|');
      for (guint i = 0; i < table->n_columns; i++)
        {
          g_string_append_c (out, ' ');
          append_cell (out, &table->columns[i], row, append_markdown_text);
          g_string_append (out, " |");
        }
      g_string_append_c (out, '\n');
    }
  return g_string_free (out, FALSE);
}

/**
 * vth_table_to_html:
 * @table: a table
 *
 * Writes the table (tabel) as an HTML `table` element, everything in it escaped. Cells with
 * numbers have the class `number`. Money is in whole cents; missing values are empty.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
gchar *
vth_table_to_html (VthTable *table)
{
  GString *out;

  g_return_val_if_fail (VTH_IS_TABLE (table), NULL);

  out = g_string_new ("<table>\n<thead>\n<tr>");
  for (guint i = 0; i < table->n_columns; i++)
    {
      g_string_append (out, is_number (&table->columns[i]) ? "<th scope=\"col\" class=\"number\">"
                                                           : "<th scope=\"col\">");
      append_html_text (out, table->columns[i].name);
      g_string_append (out, "</th>");
    }
  g_string_append (out, "</tr>\n</thead>\n<tbody>\n");
  for (guint row = 0; row < table->n_rows; row++)
    append_html_row (out, table, row);
  g_string_append (out, "</tbody>\n</table>\n");
  return g_string_free (out, FALSE);
}
