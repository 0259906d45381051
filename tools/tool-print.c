/* tool-print.c - results on standard output
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <errno.h>
#include <stdio.h>

/* Not g_print(): a result is UTF-8 whatever the locale. */
void
tool_print (const gchar *text)
{
  fputs (text, stdout);
}

void
tool_print_line (const gchar *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  vprintf (format, arguments);
  va_end (arguments);
}

void
tool_print_node (JsonNode *node, gboolean pretty)
{
  g_autofree gchar *text = json_to_string (node, pretty);

  puts (text);
}

/* One line; the id of what was asked about stands first, if it has one. */
void
tool_print_answer (const Tool *tool, VthAnswer *answer, const gchar *id)
{
  g_autoptr (JsonNode) node = vth_answer_to_json (answer, tool->language);
  g_autoptr (JsonNode) line = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_node_get_object (node), *whole = json_object_new ();
  g_autoptr (GList) keys = json_object_get_members (object);

  json_node_take_object (line, whole);
  if (id != NULL)
    json_object_set_string_member (whole, "id", id);
  for (GList *at = keys; at != NULL; at = at->next)
    json_object_set_member (whole, at->data, json_object_dup_member (object, at->data));
  tool_print_node (line, FALSE);
}

const gchar *
tool_get_severity_word (const Tool *tool, VthSeverity severity)
{
  switch (severity)
    {
    case VTH_SEVERITY_ERROR:
      return tool_translate (tool->language, "error");
    case VTH_SEVERITY_WARNING:
      return tool_translate (tool->language, "warning");
    case VTH_SEVERITY_INFO:
    default:
      return tool_translate (tool->language, "note");
    }
}

void
tool_print_reasons (const Tool *tool, VthAnswer *answer)
{
  GListModel *reasons = vth_answer_get_reasons (answer);

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);
      g_autofree gchar *message = vth_reason_dup_message (reason, tool->language);
      const gchar *law = vth_reason_get_law (reason);

      printf ("  %s: %s", tool_get_severity_word (tool, vth_reason_get_severity (reason)), message);
      if (law != NULL)
        printf (" [%s]", law);
      printf ("\n    %s\n", vth_reason_get_code (reason));
    }
}

/* A full disk must not look like an answer; a reader that went away needs no message. */
ToolStatus
tool_flush (const Tool *tool, ToolStatus status)
{
  if (fflush (stdout) == 0 && ferror (stdout) == 0)
    return status;

  if (errno != EPIPE)
    tool_complain (tool, "the result could not be written: %s", g_strerror (errno));
  return tool_worst (status, TOOL_STORE);
}
