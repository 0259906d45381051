/* command-deadline.c - vth deadline: counts a statutory term
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "answer.h"

static struct
{
  gchar *event;
  gchar *on;
  gchar *suspended;
  gchar *batch;
  gchar **extensions;
} options;

static const GOptionEntry entries[] = {
  { "event", 0, 0, G_OPTION_ARG_FILENAME, &options.event, "day of the event that starts the term", "DATE" },
  { "extend", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.extensions,
    "extension, may be given more than once", "TERM" },
  { "suspended", 0, 0, G_OPTION_ARG_FILENAME, &options.suspended, "days that the term stood still", "DAYS" },
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on, "also tell where the term stands on this day", "DATE" },
  { "batch", 0, 0, G_OPTION_ARG_FILENAME, &options.batch, "answer every row of a CSV file", "FILE.csv" },
  { NULL }
};

static ToolStatus
run_one (const Tool *tool, const gchar *rule_id)
{
  g_autoptr (VthRulebook) rules = NULL;
  g_autoptr (VthDeadline) deadline = NULL;
  g_autoptr (GError) error = NULL;
  guint suspended = 0;
  GDate event, on;

  if (!tool_parse_date (tool, "--event", options.event, &event)
      || (options.on != NULL && !tool_parse_date (tool, "--on", options.on, &on))
      || !tool_parse_number (tool, "--suspended", options.suspended, G_MAXUINT16, &suspended))
    return TOOL_USAGE;

  rules = vth_rulebook_new_national (&error);
  if (rules != NULL)
    deadline = vth_rulebook_compute_deadline (rules, rule_id, &event, (const gchar *const *) options.extensions,
                                              suspended, &error);
  if (deadline == NULL)
    return tool_refuse_question (tool, error);

  tool_print_deadline (tool, deadline, options.on != NULL ? &on : NULL);
  return TOOL_ANSWERED;
}

static ToolStatus
run (Tool *tool)
{
  if (options.batch != NULL && tool->n_arguments == 0)
    return tool_run_deadline_batch (tool, options.batch);
  if (options.batch == NULL && tool->n_arguments == 1)
    return run_one (tool, tool->arguments[0]);

  tool_complain (tool, "give either a rule (‘vth rules’ lists them) or --batch FILE.csv");
  return TOOL_USAGE;
}

const ToolCommand tool_command_deadline = {
  .name = "deadline",
  .usage = "RULE --event DATE [OPTION ...] | --batch FILE.csv",
  .summary = "counts a statutory term, by the rule that was law on the day",
  .details = "The CSV file has the columns event and either rule, or term, set_by and starts; each row comes back with\n"
             "last_day, which stays empty when the row cannot be answered.",
  .formats = TOOL_FORMATS_ANSWER,
  .format = TOOL_FORMAT_JSON,
  .options = entries,
  .max_arguments = 1,
  .run = run,
};
