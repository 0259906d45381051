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

void
tool_print_irrevocable (const Tool *tool, VthRemedies *remedies)
{
  gboolean open = vth_remedies_get_verdict (remedies) == VTH_REMEDIES_VERDICT_OPEN;

  tool_print_day (tool, open ? "irrevocable, if nobody uses it, from" : "irrevocable from",
                  vth_remedies_get_irrevocable_from (remedies));
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

/* For people the names of the rules, for machines their ids. */
ToolTable *
tool_duties_new (const Tool *tool, const gchar *subject)
{
  static const gchar *const shown[] = { "term", "law", "event", "last day", "in effect on", "met on", "state", NULL };
  const gchar *const columns[] = { subject, "rule", "law", "event", "last_day", "effective_on", "met_on", "state",
                                   "certainty", NULL };

  return tool_table_new (tool->format == TOOL_FORMAT_TEXT ? shown : columns);
}

static void
add_shown (ToolTable *table, const Tool *tool, VthRulebook *rulebook, VthTable *duties, guint row)
{
  VthDeadlineRule *rule = vth_rulebook_lookup_rule (rulebook, vth_table_get_string (duties, row, 0));
  g_autofree gchar *event = tool_table_dup_cell (duties, row, 2);
  g_autofree gchar *last = tool_table_dup_cell (duties, row, 3);
  g_autofree gchar *effective = tool_table_dup_cell (duties, row, 4);
  g_autofree gchar *met = tool_table_dup_cell (duties, row, 5);
  g_autofree gchar *state = g_strconcat ("duty: ", vth_table_get_string (duties, row, 6), NULL);
  const gchar *cells[] = { vth_deadline_rule_get_name (rule, tool->language), vth_table_get_string (duties, row, 1),
                           event, last, effective, met, tool_translate (tool->language, state), NULL };

  if (tool->language == VTH_LANGUAGE_EN)
    cells[6] = vth_table_get_string (duties, row, 6);
  tool_table_add (table, cells);
}

static void
add_whole (ToolTable *table, VthTable *duties, guint row, const gchar *id)
{
  gchar *cells[10] = { g_strdup (id), NULL };

  for (guint column = 0; column < 8; column++)
    cells[column + 1] = tool_table_dup_cell (duties, row, column);
  tool_table_add (table, (const gchar *const *) cells);
  for (guint column = 0; column < 9; column++)
    g_free (cells[column]);
}

void
tool_duties_add (ToolTable *table, const Tool *tool, VthRulebook *rulebook, VthTable *duties, const gchar *id)
{
  for (guint row = 0; row < vth_table_get_n_rows (duties); row++)
    if (tool->format == TOOL_FORMAT_TEXT)
      add_shown (table, tool, rulebook, duties, row);
    else
      add_whole (table, duties, row, id);
}
