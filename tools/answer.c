/* answer.c - how subcommands show deadlines
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "answer.h"

/* A law that gives no answer is an answer; the rest was mistyped. */
ToolStatus
tool_refuse_question (const Tool *tool, const GError *error)
{
  tool_complain_error (tool, error);
  if (g_error_matches (error, VTH_ERROR, VTH_ERROR_NO_TERM)
      || g_error_matches (error, VTH_ERROR, VTH_ERROR_NOT_IN_FORCE))
    return TOOL_NO;

  return TOOL_USAGE;
}

/* Nothing for no date. */
void
tool_print_day (const Tool *tool, const gchar *english, const GDate *date)
{
  g_autofree gchar *text = tool_format_date (date);

  if (*text != '\0')
    tool_print_line ("%s: %s\n", tool_translate (tool->language, english), text);
}

static void
print_rule (const Tool *tool, VthDeadlineRule *rule)
{
  const gchar *bound = vth_deadline_rule_get_bound_party (rule, tool->language);
  const gchar *consequence = vth_deadline_rule_get_consequence (rule, tool->language);

  tool_print_line ("%s (%s %s)\n", vth_deadline_rule_get_name (rule, tool->language), vth_deadline_rule_get_law (rule),
                   vth_deadline_rule_get_article (rule));
  if (bound != NULL)
    tool_print_line ("%s: %s\n", tool_translate (tool->language, "who is bound"), bound);
  if (consequence != NULL)
    tool_print_line ("%s: %s\n", tool_translate (tool->language, "what missing it means"), consequence);
}

static const gchar *
get_status (VthDeadline *deadline, const GDate *on)
{
  return tool_get_nick (VTH_TYPE_DEADLINE_STATUS, (gint) vth_deadline_get_status_on (deadline, on));
}

static void
print_text (const Tool *tool, VthDeadline *deadline, const GDate *on)
{
  if (vth_deadline_get_rule (deadline) != NULL)
    print_rule (tool, vth_deadline_get_rule (deadline));
  tool_print_day (tool, "event", vth_deadline_get_event (deadline));
  tool_print_day (tool, "first day", vth_deadline_get_first_day (deadline));
  tool_print_day (tool, "last day", vth_deadline_get_last_day (deadline));
  tool_print_day (tool, "in effect on", vth_deadline_get_effective_on (deadline));
  if (on != NULL)
    tool_print_line ("%s: %s, %d\n", tool_translate (tool->language, "state and days left"),
                     tool_translate (tool->language, get_status (deadline, on)),
                     vth_deadline_get_days_left (deadline, on));
  tool_print_reasons (tool, VTH_ANSWER (deadline));
}

void
tool_print_deadline (const Tool *tool, VthDeadline *deadline, const GDate *on)
{
  g_autoptr (JsonNode) node = NULL;

  if (tool->format == TOOL_FORMAT_TEXT)
    {
      print_text (tool, deadline, on);
      return;
    }

  node = vth_answer_to_json (VTH_ANSWER (deadline), tool->language);
  if (on != NULL)
    {
      g_autofree gchar *day = tool_format_date (on);
      JsonObject *object = json_node_get_object (node);

      json_object_set_string_member (object, "on", day);
      json_object_set_string_member (object, "status", get_status (deadline, on));
      json_object_set_int_member (object, "days_left", vth_deadline_get_days_left (deadline, on));
    }
  tool_print_node (node, FALSE);
}
