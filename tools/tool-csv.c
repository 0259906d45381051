/* tool-csv.c - comma-separated values (RFC 4180)
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <string.h>

void
tool_csv_append (GString *text, const gchar *cell, gboolean first)
{
  if (!first)
    g_string_append_c (text, ',');
  if (strpbrk (cell, ",\"\r\n") == NULL)
    {
      g_string_append (text, cell);
      return;
    }

  g_string_append_c (text, '"');
  for (const gchar *at = cell; *at != '\0'; at++)
    g_string_append_len (text, *at == '"' ? "\"\"" : at, *at == '"' ? 2 : 1);
  g_string_append_c (text, '"');
}
