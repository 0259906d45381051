/* command-deadline-penalty.c - vth deadline --notice: what late decision costs
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "answer.h"

static void
append_thousands (GString *text, gint64 number, gchar separator)
{
  if (number < 1000)
    {
      g_string_append_printf (text, "%" G_GINT64_FORMAT, number);
      return;
    }

  append_thousands (text, number / 1000, separator);
  g_string_append_printf (text, "%c%03d", separator, (gint) (number % 1000));
}

/* As reasons write it. */
gchar *
tool_format_cents (const Tool *tool, gint64 cents)
{
  gboolean dutch = tool->language == VTH_LANGUAGE_NL;
  GString *text = g_string_new (dutch ? "€ " : "€");

  append_thousands (text, cents / 100, dutch ? '.' : ',');
  g_string_append_printf (text, "%c%02d", dutch ? ',' : '.', (gint) (cents % 100));
  return g_string_free (text, FALSE);
}

static void
print_cents (const Tool *tool, const gchar *english, gint64 cents)
{
  g_autofree gchar *text = tool_format_cents (tool, cents);

  tool_print_line ("%s: %s\n", tool_translate (tool->language, english), text);
}

/* The answer itself groups the days by what they cost. */
static void
print_days (const Tool *tool, JsonArray *runs)
{
  for (guint i = 0; i < json_array_get_length (runs); i++)
    {
      JsonObject *run = json_array_get_object_element (runs, i);
      g_autofree gchar *cents = tool_format_cents (tool, json_object_get_int_member (run, "cents"));
      g_autofree gchar *total = tool_format_cents (tool, json_object_get_int_member (run, "total_cents"));

      tool_print_line ("  %s – %s: %s %s (%s)\n", json_object_get_string_member (run, "first_day"),
                       json_object_get_string_member (run, "last_day"), cents,
                       tool_translate (tool->language, "a day"), total);
    }
}

/* Not by its nick: a goal of the programme can be due too, which is another word in Dutch. */
static const gchar *
describe_verdict (VthDefaultPenalty *penalty)
{
  switch (vth_default_penalty_get_verdict (penalty))
    {
    case VTH_DEFAULT_PENALTY_VERDICT_DUE:
      return "a penalty is due";
    case VTH_DEFAULT_PENALTY_VERDICT_NOT_DUE:
      return "no penalty is due";
    case VTH_DEFAULT_PENALTY_VERDICT_UNCERTAIN:
    default:
      return "whether a penalty is due is uncertain";
    }
}

static void
print_text (const Tool *tool, VthDefaultPenalty *penalty, const GDate *on)
{
  g_autoptr (JsonNode) node = vth_answer_to_json (VTH_ANSWER (penalty), tool->language);

  tool_print_line ("%s\n", tool_translate (tool->language, describe_verdict (penalty)));
  tool_print_day (tool, "first day", vth_default_penalty_get_first_day (penalty));
  tool_print_day (tool, "last day", vth_default_penalty_get_last_day (penalty));
  tool_print_line ("%s: %u\n", tool_translate (tool->language, "days"), vth_default_penalty_get_n_days (penalty));
  print_cents (tool, "total", vth_default_penalty_get_total_cents (penalty));
  print_days (tool, json_object_get_array_member (json_node_get_object (node), "per_day"));
  if (on != NULL)
    {
      print_cents (tool, "over that day", vth_default_penalty_get_cents_on (penalty, on));
      print_cents (tool, "up to and with that day", vth_default_penalty_get_total_cents_on (penalty, on));
    }
  tool_print_reasons (tool, VTH_ANSWER (penalty));
}

static void
print_json (const Tool *tool, VthDefaultPenalty *penalty, const GDate *on)
{
  g_autoptr (JsonNode) node = vth_answer_to_json (VTH_ANSWER (penalty), tool->language);
  JsonObject *object = json_node_get_object (node);

  if (on != NULL)
    {
      g_autofree gchar *day = tool_format_date (on);

      json_object_set_string_member (object, "on", day);
      json_object_set_int_member (object, "cents_on", vth_default_penalty_get_cents_on (penalty, on));
      json_object_set_int_member (object, "total_cents_on", vth_default_penalty_get_total_cents_on (penalty, on));
    }
  tool_print_node (node, FALSE);
}

/* Not decided yet: NULL. Nothing asked about one day: NULL. */
ToolStatus
tool_answer_penalty (const Tool *tool, VthRulebook *rules, const GDate *term_end, const GDate *notice,
                     const GDate *decided, const GDate *on)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthDefaultPenalty) penalty = vth_rulebook_compute_default_penalty (rules, term_end, notice, decided, &error);

  if (penalty == NULL)
    return tool_refuse_question (tool, error);

  if (tool->format == TOOL_FORMAT_TEXT)
    print_text (tool, penalty, on);
  else
    print_json (tool, penalty, on);
  return vth_default_penalty_get_verdict (penalty) == VTH_DEFAULT_PENALTY_VERDICT_NOT_DUE ? TOOL_NO : TOOL_ANSWERED;
}
