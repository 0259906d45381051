/* command-register.c - vth register: what is wrong with a register of mandates
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static struct
{
  gchar *on;
} options;

static const GOptionEntry entries[] = {
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on, "the day it is about (default today)", "DATE" },
  { NULL }
};

static void
print_review (const Tool *tool, VthRegisterReview *review)
{
  g_autoptr (VthTable) table = vth_register_review_tabulate (review, tool->language);

  if (tool->format == TOOL_FORMAT_JSON)
    tool_print_answer (tool, VTH_ANSWER (review), NULL);
  else if (tool->format == TOOL_FORMAT_TEXT)
    {
      tool_print_line ("%s\n", tool_translate (tool->language, vth_answer_get_verdict (VTH_ANSWER (review))));
      tool_print_reasons (tool, VTH_ANSWER (review));
    }
  else
    tool_table_print_vth (table, tool);
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (VthRegister) registry = vth_register_new ();
  g_autoptr (VthRegisterReview) review = NULL;
  ToolStatus status;
  GDate on;

  if (!tool_parse_date_or_today (tool, "--on", options.on, &on))
    return TOOL_USAGE;

  status = tool_fill_register (tool, registry, (const gchar *const *) tool->arguments);
  vth_register_seal (registry, NULL);
  review = vth_register_review (registry, &on);
  print_review (tool, review);
  if (vth_answer_get_severity (VTH_ANSWER (review)) >= VTH_SEVERITY_ERROR)
    status = tool_worst (status, TOOL_NO);

  return status;
}

const ToolCommand tool_command_register = {
  .name = "register",
  .usage = "FILE ... [--on DATE]",
  .summary = "tells what is wrong with a register of mandates",
  .details = "Mandates that rest on nothing, are wider or live longer than what they rest on, or lack consent, writing or\n"
             "publication; overlaps, functions that do not exist, powers given to nobody. Exit status 1: a court could annul.",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .min_arguments = 1,
  .max_arguments = G_MAXUINT,
  .run = run,
};
