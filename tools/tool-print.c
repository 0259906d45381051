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

/* The first of the heaviest reasons. */
VthReason *
tool_find_heaviest (VthAnswer *answer)
{
  GListModel *reasons = vth_answer_get_reasons (answer);
  VthReason *heaviest = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);

      if (heaviest == NULL || vth_reason_get_severity (reason) > vth_reason_get_severity (heaviest))
        g_set_object (&heaviest, reason);
    }

  return heaviest;
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

/* How much of two messages is the same up to a colon: what they say before they name a thing. */
static gsize
get_common_stem (const gchar *message, const gchar *other)
{
  gsize stem = 0;

  for (gsize i = 0; message[i] != '\0' && message[i] == other[i]; i++)
    if (message[i] == ':' && message[i + 1] == ' ' && other[i + 1] == ' ')
      stem = i + 2;

  return stem;
}

/* Appends the end of the next message if it is of the same code and begins alike. */
static gboolean
fold_message (const Tool *tool, GString *message, VthReason *first, VthReason *next)
{
  g_autofree gchar *alone = vth_reason_dup_message (first, tool->language);
  g_autofree gchar *other = vth_reason_dup_message (next, tool->language);
  gsize stem = get_common_stem (alone, other);

  if (!g_str_equal (vth_reason_get_code (first), vth_reason_get_code (next)) || stem == 0 || g_str_equal (alone, other))
    return FALSE;

  if (g_str_has_suffix (message->str, "."))
    g_string_truncate (message, message->len - 1);
  g_string_append_printf (message, "; %s", other + stem);
  return TRUE;
}

static void
print_reason (const Tool *tool, VthReason *reason, const gchar *message, gboolean is_folded)
{
  const gchar *law = vth_reason_get_law (reason), *subject = vth_reason_get_subject (reason);

  printf ("  %s: %s", tool_get_severity_word (tool, vth_reason_get_severity (reason)), message);
  if (law != NULL)
    printf (" [%s]", law);
  printf ("\n    %s%s%s\n", vth_reason_get_code (reason), !is_folded && subject != NULL ? " " : "",
          !is_folded && subject != NULL ? subject : "");
}

/* The heaviest first, and else in the order of the answer. */
static GPtrArray *
sort_by_weight (GListModel *reasons)
{
  GPtrArray *sorted = g_ptr_array_new_with_free_func (g_object_unref);

  for (gint severity = VTH_SEVERITY_ERROR; severity >= VTH_SEVERITY_INFO; severity--)
    for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
      {
        g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);

        if ((gint) vth_reason_get_severity (reason) == severity)
          g_ptr_array_add (sorted, g_steal_pointer (&reason));
      }

  return sorted;
}

/* One message for reasons that differ only in what they name: a record that lacks ten facts gives one line. */
void
tool_print_reasons (const Tool *tool, VthAnswer *answer)
{
  g_autoptr (GPtrArray) reasons = sort_by_weight (vth_answer_get_reasons (answer));
  guint next;

  for (guint i = 0; i < reasons->len; i = next)
    {
      VthReason *reason = g_ptr_array_index (reasons, i);
      g_autofree gchar *alone = vth_reason_dup_message (reason, tool->language);
      g_autoptr (GString) message = g_string_new (alone);

      for (next = i + 1; next < reasons->len; next++)
        if (!fold_message (tool, message, reason, g_ptr_array_index (reasons, next)))
          break;
      print_reason (tool, reason, message->str, next > i + 1);
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
