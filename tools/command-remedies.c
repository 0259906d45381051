/* command-remedies.c - vth remedies: what is open against decisions, and since when they are irrevocable
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
  VthDossier *dossier;
  ToolTable *table;
  GDate on;
} Answering;

static void
print_days (const Tool *tool, VthRemedies *remedies)
{
  tool_print_day (tool, "remedy open until", vth_remedies_get_remedy_until (remedies));
  tool_print_day (tool, "objection to be decided by", vth_remedies_get_decide_by (remedies));
  tool_print_irrevocable (tool, remedies);
  tool_print_day (tool, "terms changed on", vth_remedies_get_changed_on (remedies));
}

static void
print_text (const Answering *self, VthRemedies *remedies, const gchar *id)
{
  const Tool *tool = self->tool;
  const gchar *verdict = vth_answer_get_verdict (VTH_ANSWER (remedies));
  g_autofree gchar *word = g_strconcat ("remedies: ", verdict, NULL);
  g_autoptr (ToolTable) table = tool_duties_new (tool, "decision");
  g_autoptr (VthTable) duties = vth_remedies_to_table (remedies);

  tool_print_line ("%s: %s\n", id, tool->language == VTH_LANGUAGE_NL ? tool_translate (tool->language, word) : verdict);
  print_days (tool, remedies);
  if (vth_table_get_n_rows (duties) > 0)
    {
      tool_duties_add (table, tool, self->rulebook, duties, id);
      tool_print ("\n");
      tool_table_print (table, tool);
      tool_print ("\n");
    }
  tool_print_reasons (tool, VTH_ANSWER (remedies));
  tool_print ("\n");
}

static ToolStatus
answer (VthEnforcementDecision *decision, gpointer user_data)
{
  const Answering *self = user_data;
  g_autoptr (VthRemedies) remedies = vth_remedies_new (self->rulebook, decision, self->dossier, &self->on);
  g_autoptr (VthTable) duties = vth_remedies_to_table (remedies);
  const gchar *id = vth_record_get_id (VTH_RECORD (decision));

  if (self->tool->format == TOOL_FORMAT_JSON)
    tool_print_answer (self->tool, VTH_ANSWER (remedies), id);
  else if (self->tool->format == TOOL_FORMAT_TEXT)
    print_text (self, remedies, id != NULL ? id : "-");
  else
    tool_duties_add (self->table, self->tool, self->rulebook, duties, id);

  return vth_remedies_get_verdict (remedies) == VTH_REMEDIES_VERDICT_NOT_KNOWN ? TOOL_NO : TOOL_ANSWERED;
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rulebook = vth_rulebook_new_national (&error);
  g_autoptr (VthDossier) dossier = vth_dossier_new ();
  g_autoptr (ToolTable) table = tool_duties_new (tool, "decision");
  Answering answering = { tool, rulebook, dossier, table, { 0 } };
  ToolStatus status;

  if (rulebook == NULL)
    return tool_refuse_question (tool, error);
  if (!tool_parse_date_or_today (tool, "--on", option_on, &answering.on))
    return TOOL_USAGE;

  status = tool_fill_dossier (tool, dossier, (const gchar *const *) tool->arguments);
  status = tool_worst (status, tool_answer_decisions (dossier, NULL, answer, &answering));
  if (tool->format != TOOL_FORMAT_JSON && tool->format != TOOL_FORMAT_TEXT)
    tool_table_print (table, tool);

  return status;
}

const ToolCommand tool_command_remedies = {
  .name = "remedies",
  .usage = "FILE ... [--on DATE]",
  .summary = "tells which remedies are open against decisions, and from which day they are irrevocable",
  .details = "With the terms of objection and appeal, by when the objection must be decided, and the terms of the sanction\n"
             "as they stand. Each decision in the files gives one line of JSON; csv, md and html give a row for each term.\n"
             "Exit status 1: whether a decision is irrevocable is not known.",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .min_arguments = 1,
  .max_arguments = G_MAXUINT,
  .run = run,
};
