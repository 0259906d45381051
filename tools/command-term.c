/* command-term.c - vth term: counts a term that is in no catalogue
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "answer.h"

static struct
{
  gchar *from;
  gchar *term;
  gchar *set_by;
  gchar *starts;
  gchar *suspended;
  gchar **extensions;
  gboolean backward;
} options;

static const GOptionEntry entries[] = {
  { "from", 0, 0, G_OPTION_ARG_FILENAME, &options.from, "day of the event that starts the term", "DATE" },
  { "term", 0, 0, G_OPTION_ARG_FILENAME, &options.term, "length, such as P6W, P3M or P10D", "TERM" },
  { "set-by", 0, 0, G_OPTION_ARG_FILENAME, &options.set_by,
    "what sets it: act (default), amvb, ordinance, ministerial, decision, court", "SOURCE" },
  { "starts", 0, 0, G_OPTION_ARG_FILENAME, &options.starts,
    "first day: after the event (default) or on its day", "after|on" },
  { "backward", 0, 0, G_OPTION_ARG_NONE, &options.backward, "count back from the event", NULL },
  { "extend", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.extensions,
    "extension, may be given more than once", "TERM" },
  { "suspended", 0, 0, G_OPTION_ARG_FILENAME, &options.suspended, "days that the term stood still", "DAYS" },
  { NULL }
};

static ToolStatus
run (Tool *tool)
{
  gint set_by = VTH_TERM_SOURCE_ACT, starts = VTH_TERM_START_AFTER;
  g_autoptr (VthRulebook) rules = NULL;
  g_autoptr (VthDeadline) deadline = NULL;
  g_autoptr (VthTerm) term = NULL;
  g_autoptr (GError) error = NULL;
  guint suspended = 0;
  GDate event;

  if (!tool_parse_date (tool, "--from", options.from, &event)
      || (term = tool_parse_term (tool, "--term", options.term)) == NULL
      || !tool_parse_enum (tool, "--set-by", options.set_by, VTH_TYPE_TERM_SOURCE, &set_by)
      || !tool_parse_enum (tool, "--starts", options.starts, VTH_TYPE_TERM_START, &starts)
      || !tool_parse_number (tool, "--suspended", options.suspended, G_MAXUINT16, &suspended))
    return TOOL_USAGE;

  rules = vth_rulebook_new_national (&error);
  if (rules != NULL)
    deadline = vth_rulebook_compute_term (rules, term, (VthTermSource) set_by, (VthTermStart) starts,
                                          options.backward ? VTH_TERM_DIRECTION_BACKWARD : VTH_TERM_DIRECTION_FORWARD,
                                          &event, (const gchar *const *) options.extensions, suspended, &error);
  if (deadline == NULL)
    return tool_refuse_question (tool, error);

  tool_print_deadline (tool, deadline, NULL);
  return TOOL_ANSWERED;
}

const ToolCommand tool_command_term = {
  .name = "term",
  .usage = "--from DATE --term TERM [OPTION ...]",
  .summary = "counts a term as the Algemene termijnenwet does",
  .formats = TOOL_FORMATS_ANSWER,
  .format = TOOL_FORMAT_JSON,
  .options = entries,
  .run = run,
};
