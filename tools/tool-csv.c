/* tool-csv.c - comma-separated values (RFC 4180)
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <string.h>

static gboolean
at_end (const ToolCsv *csv)
{
  return csv->at >= csv->length;
}

/* In quotes a line break is text, and two quotes are one. */
static void
read_quoted (ToolCsv *csv, GString *cell)
{
  for (csv->at++; !at_end (csv); csv->at++)
    {
      gchar byte = csv->text[csv->at];

      if (byte == '\n')
        csv->next_line++;
      if (byte != '"')
        g_string_append_c (cell, byte);
      else if (csv->at + 1 < csv->length && csv->text[csv->at + 1] == '"')
        {
          g_string_append_c (cell, byte);
          csv->at++;
        }
      else
        {
          csv->at++;
          return;
        }
    }
}

static gchar
get_separator (const ToolCsv *csv)
{
  return csv->separator != '\0' ? csv->separator : ',';
}

static gboolean
ends_cell (const ToolCsv *csv)
{
  gchar byte = csv->text[csv->at];

  return byte == get_separator (csv) || byte == '\r' || byte == '\n';
}

static void
read_cell (ToolCsv *csv, GString *cell)
{
  if (!at_end (csv) && csv->text[csv->at] == '"')
    read_quoted (csv, cell);
  while (!at_end (csv) && !ends_cell (csv))
    g_string_append_c (cell, csv->text[csv->at++]);
}

/* FALSE at the end; cells are replaced. An empty line is a row of one empty cell. */
gboolean
tool_csv_read (ToolCsv *csv, GPtrArray *cells)
{
  g_ptr_array_set_size (cells, 0);
  if (at_end (csv))
    return FALSE;

  csv->line = csv->next_line;
  for (;;)
    {
      GString *cell = g_string_new (NULL);

      read_cell (csv, cell);
      g_ptr_array_add (cells, g_string_free (cell, FALSE));
      if (at_end (csv) || csv->text[csv->at] != get_separator (csv))
        break;
      csv->at++;
    }

  while (!at_end (csv) && csv->text[csv->at] == '\r')
    csv->at++;
  if (!at_end (csv) && csv->text[csv->at] == '\n')
    csv->at++;
  csv->next_line++;
  return TRUE;
}

void
tool_csv_append (GString *text, const gchar *cell, gboolean first)
{
  tool_csv_append_after (text, cell, first, ',');
}

void
tool_csv_append_after (GString *text, const gchar *cell, gboolean first, gchar separator)
{
  if (!first)
    g_string_append_c (text, separator);
  if (strpbrk (cell, "\"\r\n") == NULL && strchr (cell, separator) == NULL)
    {
      g_string_append (text, cell);
      return;
    }

  g_string_append_c (text, '"');
  for (const gchar *at = cell; *at != '\0'; at++)
    g_string_append_len (text, *at == '"' ? "\"\"" : at, *at == '"' ? 2 : 1);
  g_string_append_c (text, '"');
}
