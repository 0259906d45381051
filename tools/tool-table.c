/* tool-table.c - rows of texts, for people and for programs
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <stdio.h>

struct _ToolTable
{
  gchar **columns;
  guint n_columns;
  GPtrArray *rows; /* of GStrv */
  ToolFormat stream; /* in which rows are printed as they come, or 0 */
};

ToolTable *
tool_table_new (const gchar *const *columns)
{
  ToolTable *self = g_new0 (ToolTable, 1);

  self->columns = g_strdupv ((gchar **) columns);
  self->n_columns = g_strv_length (self->columns);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  return self;
}

void
tool_table_free (ToolTable *self)
{
  g_strfreev (self->columns);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

static void
widen (const ToolTable *self, gchar **cells, glong *widths)
{
  for (guint i = 0; i < self->n_columns; i++)
    widths[i] = MAX (widths[i], g_utf8_strlen (cells[i], -1));
}

static void
print_aligned (const ToolTable *self, gchar **cells, const glong *widths)
{
  for (guint i = 0; i < self->n_columns; i++)
    {
      glong gap = i + 1 < self->n_columns ? widths[i] - g_utf8_strlen (cells[i], -1) + 2 : 0;

      printf ("%s%*s", cells[i], (int) gap, "");
    }
  putchar ('\n');
}

/* People read their own language; programs read names that stay. */
static gchar **
translate_columns (const ToolTable *self, const Tool *tool)
{
  gchar **words = g_new0 (gchar *, self->n_columns + 1);

  for (guint i = 0; i < self->n_columns; i++)
    words[i] = g_strdup (tool_translate (tool->language, self->columns[i]));

  return words;
}

static void
print_text (const ToolTable *self, const Tool *tool)
{
  g_autofree glong *widths = g_new0 (glong, self->n_columns);
  g_auto (GStrv) columns = translate_columns (self, tool);

  widen (self, columns, widths);
  for (guint i = 0; i < self->rows->len; i++)
    widen (self, self->rows->pdata[i], widths);

  print_aligned (self, columns, widths);
  for (guint i = 0; i < self->rows->len; i++)
    print_aligned (self, self->rows->pdata[i], widths);
}

static void
print_csv_row (const ToolTable *self, gchar **cells)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < self->n_columns; i++)
    tool_csv_append (line, cells[i], i == 0);
  puts (line->str);
}

static void
print_csv (const ToolTable *self)
{
  print_csv_row (self, self->columns);
  for (guint i = 0; i < self->rows->len; i++)
    print_csv_row (self, self->rows->pdata[i]);
}

static void
print_markdown_row (const ToolTable *self, gchar **cells)
{
  putchar ('|');
  for (guint i = 0; i < self->n_columns; i++)
    {
      g_auto (GStrv) parts = g_strsplit (cells[i], "|", -1);
      g_autofree gchar *cell = g_strjoinv ("\\|", parts);

      printf (" %s |", cell);
    }
  putchar ('\n');
}

static void
print_markdown_head (const ToolTable *self)
{
  print_markdown_row (self, self->columns);
  putchar ('|');
  for (guint i = 0; i < self->n_columns; i++)
    fputs (" --- |", stdout);
  putchar ('\n');
}

static void
print_markdown (const ToolTable *self)
{
  print_markdown_head (self);
  for (guint i = 0; i < self->rows->len; i++)
    print_markdown_row (self, self->rows->pdata[i]);
}

static void
print_html_row (const ToolTable *self, const gchar *tag, gchar **cells)
{
  fputs ("<tr>", stdout);
  for (guint i = 0; i < self->n_columns; i++)
    {
      g_autofree gchar *cell = g_markup_escape_text (cells[i], -1);

      printf ("<%s>%s</%s>", tag, cell, tag);
    }
  puts ("</tr>");
}

static void
print_html (const ToolTable *self)
{
  puts ("<table>\n<thead>");
  print_html_row (self, "th", self->columns);
  puts ("</thead>\n<tbody>");
  for (guint i = 0; i < self->rows->len; i++)
    print_html_row (self, "td", self->rows->pdata[i]);
  puts ("</tbody>\n</table>");
}

/* An empty cell is no member: absent is not an empty text. */
static void
print_json (const ToolTable *self)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);
  JsonArray *array = json_array_new ();

  json_node_take_array (node, array);
  for (guint i = 0; i < self->rows->len; i++)
    {
      gchar **cells = self->rows->pdata[i];
      JsonObject *object = json_object_new ();

      for (guint j = 0; j < self->n_columns; j++)
        if (*cells[j] != '\0')
          json_object_set_string_member (object, self->columns[j], cells[j]);
      json_array_add_object_element (array, object);
    }
  tool_print_node (node, FALSE);
}

/* One cell for each column; NULL is an empty one. */
void
tool_table_add (ToolTable *self, const gchar *const *cells)
{
  g_auto (GStrv) row = g_new0 (gchar *, self->n_columns + 1);

  for (guint i = 0; i < self->n_columns; i++)
    row[i] = g_strdup (cells[i] != NULL ? cells[i] : "");

  if (self->stream == TOOL_FORMAT_CSV)
    print_csv_row (self, row);
  else if (self->stream == TOOL_FORMAT_MARKDOWN)
    print_markdown_row (self, row);
  else
    g_ptr_array_add (self->rows, g_steal_pointer (&row));
}

/* From here on a row is printed when it is added, in the forms of which no row waits for the last one. */
void
tool_table_stream (ToolTable *self, const Tool *tool)
{
  self->stream = tool->format & (TOOL_FORMAT_CSV | TOOL_FORMAT_MARKDOWN);
  if (self->stream == TOOL_FORMAT_CSV)
    print_csv_row (self, self->columns);
  else if (self->stream == TOOL_FORMAT_MARKDOWN)
    print_markdown_head (self);
}

/* What has not been printed yet. */
void
tool_table_print (const ToolTable *self, const Tool *tool)
{
  if (self->stream != 0)
    return;

  switch (tool->format)
    {
    case TOOL_FORMAT_JSON:
      print_json (self);
      break;
    case TOOL_FORMAT_CSV:
      print_csv (self);
      break;
    case TOOL_FORMAT_MARKDOWN:
      print_markdown (self);
      break;
    case TOOL_FORMAT_HTML:
      print_html (self);
      break;
    case TOOL_FORMAT_TEXT:
    default:
      print_text (self, tool);
    }
}

gchar *
tool_table_dup_cell (VthTable *table, guint row, guint column)
{
  gint64 number;
  GDate date;

  if (vth_table_is_missing (table, row, column))
    return g_strdup ("");
  if (vth_table_get_column_kind (table, column) == VTH_COLUMN_KIND_STRING)
    return g_strdup (vth_table_get_string (table, row, column));

  number = vth_table_get_int (table, row, column);
  switch (vth_table_get_column_kind (table, column))
    {
    case VTH_COLUMN_KIND_DATE:
      g_date_clear (&date, 1);
      g_date_set_julian (&date, (guint32) number);
      return tool_format_date (&date);
    case VTH_COLUMN_KIND_CENTS:
      return g_strdup_printf ("%" G_GINT64_FORMAT ".%02u", number / 100, (guint) ABS (number % 100));
    default:
      return g_strdup_printf ("%" G_GINT64_FORMAT, number);
    }
}

/* A row of a table of the library that has the same columns. */
void
tool_table_add_vth (ToolTable *self, VthTable *source, guint row)
{
  gchar **cells = g_new0 (gchar *, self->n_columns + 1);

  for (guint i = 0; i < self->n_columns; i++)
    cells[i] = tool_table_dup_cell (source, row, i);
  g_ptr_array_add (self->rows, cells);
}

static ToolTable *
copy_table (VthTable *source)
{
  g_auto (GStrv) names = vth_table_get_column_names (source);
  ToolTable *self = tool_table_new ((const gchar *const *) names);

  for (guint row = 0; row < vth_table_get_n_rows (source); row++)
    tool_table_add_vth (self, source, row);

  return self;
}

/* The library writes the forms for programs, with numbers as numbers; here are the aligned columns. */
void
tool_table_print_vth (VthTable *source, const Tool *tool)
{
  g_autoptr (ToolTable) copy = NULL;
  g_autofree gchar *text = NULL;

  switch (tool->format)
    {
    case TOOL_FORMAT_JSON:
      text = vth_table_to_json (source);
      break;
    case TOOL_FORMAT_CSV:
      text = vth_table_to_csv (source);
      break;
    case TOOL_FORMAT_MARKDOWN:
      text = vth_table_to_markdown (source);
      break;
    case TOOL_FORMAT_HTML:
      text = vth_table_to_html (source);
      break;
    case TOOL_FORMAT_TEXT:
    default:
      copy = copy_table (source);
      print_text (copy, tool);
      return;
    }

  tool_print (text);
  if (!g_str_has_suffix (text, "\n"))
    tool_print ("\n");
}
