/* command-request.c - vth request: where requests to enforce stand
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "answer.h"

static gchar *option_on;

static const GOptionEntry entries[] = {
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &option_on, "the day to look at (default today)", "DATE" },
  { NULL }
};

typedef struct
{
  const Tool *tool;
  VthRulebook *rulebook;
  GDate on;
  ToolTable *table;
  ToolStatus status;
  guint n_requests;
} Answering;

static void
print_text (const Answering *self, VthRequestState *state, const gchar *id)
{
  const Tool *tool = self->tool;
  const gchar *verdict = vth_answer_get_verdict (VTH_ANSWER (state));
  g_autofree gchar *word = g_strconcat ("request: ", verdict, NULL);
  g_autofree gchar *cents = tool_format_cents (tool, vth_request_state_get_penalty_cents (state));
  g_autoptr (ToolTable) table = tool_duties_new (tool, "request");
  g_autoptr (VthTable) duties = vth_request_state_to_table (state);

  tool_print_line ("%s: %s\n", id, tool->language == VTH_LANGUAGE_NL ? tool_translate (tool->language, word) : verdict);
  tool_print_day (tool, "decide by", vth_request_state_get_term_end (state));
  tool_print_day (tool, "notice of default from", vth_request_state_get_notice_from (state));
  tool_print_day (tool, "appeal against silence from", vth_request_state_get_appeal_from (state));
  if (vth_request_state_get_penalty (state) != NULL)
    tool_print_line ("%s: %s\n", tool_translate (tool->language, "penalty for late decision"), cents);
  if (vth_table_get_n_rows (duties) > 0)
    {
      tool_duties_add (table, tool, self->rulebook, duties, id);
      tool_print ("\n");
      tool_table_print (table, tool);
      tool_print ("\n");
    }
  tool_print_reasons (tool, VTH_ANSWER (state));
  tool_print ("\n");
}

static gboolean
is_no (VthRequestVerdict verdict)
{
  return verdict == VTH_REQUEST_VERDICT_NOT_KNOWN || verdict == VTH_REQUEST_VERDICT_OVERDUE ||
         verdict == VTH_REQUEST_VERDICT_IN_DEFAULT || verdict == VTH_REQUEST_VERDICT_PENALTY_DUE ||
         verdict == VTH_REQUEST_VERDICT_DECIDED_LATE;
}

static void
answer (VthRecord *record, VthRecordReader *reader, gpointer user_data)
{
  Answering *self = user_data;
  g_autoptr (VthRequestState) state = NULL;
  g_autoptr (VthTable) duties = NULL;
  const gchar *id = vth_record_get_id (record);

  if (!VTH_IS_ENFORCEMENT_REQUEST (record))
    return;

  self->n_requests++;
  state = vth_request_state_new (self->rulebook, VTH_ENFORCEMENT_REQUEST (record), &self->on);
  duties = vth_request_state_to_table (state);
  if (self->tool->format == TOOL_FORMAT_JSON)
    tool_print_answer (self->tool, VTH_ANSWER (state), id);
  else if (self->tool->format == TOOL_FORMAT_TEXT)
    print_text (self, state, id != NULL ? id : "-");
  else
    tool_duties_add (self->table, self->tool, self->rulebook, duties, id);
  if (is_no (vth_request_state_get_verdict (state)))
    self->status = TOOL_NO;
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rulebook = vth_rulebook_new_national (&error);
  g_autoptr (ToolTable) table = tool_duties_new (tool, "request");
  Answering answering = { tool, rulebook, { 0 }, table, TOOL_ANSWERED, 0 };
  ToolStatus status;

  if (rulebook == NULL)
    return tool_refuse_question (tool, error);
  if (!tool_parse_date_or_today (tool, "--on", option_on, &answering.on))
    return TOOL_USAGE;

  status = tool_read_records (tool, (const gchar *const *) tool->arguments, answer, &answering);
  if (answering.n_requests == 0)
    {
      tool_complain (tool, "there is no request to enforce in %s", tool->arguments[tool->n_arguments - 1]);
      return TOOL_INPUT;
    }
  if (tool->format != TOOL_FORMAT_JSON && tool->format != TOOL_FORMAT_TEXT)
    tool_table_print (table, tool);

  return tool_worst (status, answering.status);
}

const ToolCommand tool_command_request = {
  .name = "request",
  .usage = "FILE ... [--on DATE]",
  .summary = "tells where requests to enforce stand: term to decide, notice of default, penalty, appeal",
  .details = "Each request in the files gives one line of JSON; csv, md and html give a row for each term. Exit status 1:\n"
             "a request is overdue or was decided late, or where it stands is not known.",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .min_arguments = 1,
  .max_arguments = G_MAXUINT,
  .run = run,
};
