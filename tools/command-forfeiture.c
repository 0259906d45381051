/* command-forfeiture.c - vth forfeiture: what is forfeited, collected, paid and lapsed
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "answer.h"

#include <string.h>

static struct
{
  gchar *on;
  gboolean part_units;
} options;

static const GOptionEntry entries[] = {
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on, "the day to look at (default today)", "DATE" },
  { "part-units", 0, 0, G_OPTION_ARG_NONE, &options.part_units, "a part of a week or month counts as a whole one", NULL },
  { NULL }
};

/* Where one decision stands above its table, the first is left out. */
static const gchar *const columns[] = {
  "decision", "on", "step", "counted", "amount", "forfeited", "outstanding", "law", NULL
};

typedef gint64 (*GetCents) (VthForfeiture *forfeiture);

/* The maximum is always told, the others where there is something. */
static const struct
{
  const gchar *name;
  GetCents get;
} figures[] = {
  { "maximum", vth_forfeiture_get_maximum_cents },
  { "forfeited", vth_forfeiture_get_forfeited_cents },
  { "collected", vth_forfeiture_get_collected_cents },
  { "paid", vth_forfeiture_get_paid_cents },
  { "lapsed", vth_forfeiture_get_lapsed_cents },
  { "waived", vth_forfeiture_get_waived_cents },
  { "fallen", vth_forfeiture_get_fallen_cents },
  { "overpaid", vth_forfeiture_get_overpaid_cents },
  { "outstanding", vth_forfeiture_get_outstanding_cents },
};

static gboolean
is_worth_telling (const gchar *name, gint64 cents)
{
  return cents > 0 || (cents == 0 && (g_str_equal (name, "forfeited") || g_str_equal (name, "outstanding")));
}

/* Amounts stand under each other, to the right. */
static void
print_figures (const Tool *tool, VthForfeiture *forfeiture)
{
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      gint64 cents = figures[i].get (forfeiture);
      const gchar *name = tool_translate (tool->language, figures[i].name);
      g_autofree gchar *amount = tool_format_cents (tool, MAX (cents, 0));

      if (is_worth_telling (figures[i].name, cents))
        tool_print_line ("  %s%*s%*s\n", name, (gint) (18 - g_utf8_strlen (name, -1)), "",
                         (gint) (16 + (gint) (strlen (amount) - (gsize) g_utf8_strlen (amount, -1))), amount);
    }
}

static void
add_steps (const Tool *tool, ToolTable *table, VthForfeiture *forfeiture, const gchar *id)
{
  g_autoptr (VthTable) steps = vth_forfeiture_to_table (forfeiture);

  for (guint row = 0; row < vth_table_get_n_rows (steps); row++)
    {
      g_autofree gchar *on = tool_table_dup_cell (steps, row, 0);
      g_autofree gchar *amount = tool_table_dup_cell (steps, row, 3);
      g_autofree gchar *forfeited = tool_table_dup_cell (steps, row, 4);
      g_autofree gchar *outstanding = tool_table_dup_cell (steps, row, 5);
      g_autofree gchar *law = tool_table_dup_cell (steps, row, 6);
      const gchar *step = vth_table_get_string (steps, row, 1);
      const gchar *counted = vth_table_get_int (steps, row, 2) != 0 ? "yes" : "no";
      gboolean text = tool->format == TOOL_FORMAT_TEXT;
      const gchar *cells[] = {
        id, on, text ? tool_translate (tool->language, step) : step,
        text ? tool_translate (tool->language, counted) : counted, amount, forfeited, outstanding, law, NULL
      };

      tool_table_add (table, cells + text);
    }
}

static void
print_text (const Tool *tool, VthForfeiture *forfeiture, const gchar *id)
{
  g_autoptr (ToolTable) table = tool_table_new (columns + 1);
  g_autoptr (VthTable) steps = vth_forfeiture_to_table (forfeiture);

  tool_print_line ("%s: %s\n", id, tool_translate (tool->language, vth_answer_get_verdict (VTH_ANSWER (forfeiture))));
  print_figures (tool, forfeiture);
  add_steps (tool, table, forfeiture, id);
  if (vth_table_get_n_rows (steps) > 0)
    {
      tool_print ("\n");
      tool_table_print (table, tool);
      tool_print ("\n");
    }
  tool_print_reasons (tool, VTH_ANSWER (forfeiture));
  tool_print ("\n");
}

typedef struct
{
  const Tool *tool;
  VthRulebook *rulebook;
  VthDossier *dossier;
  ToolTable *table;
  GDate on;
} Answering;

static ToolStatus
answer (VthEnforcementDecision *decision, gpointer user_data)
{
  const Answering *self = user_data;
  g_autoptr (VthForfeiture) forfeiture =
    vth_forfeiture_new (self->rulebook, decision, self->dossier, &self->on,
                        options.part_units ? VTH_FORFEITURE_FLAGS_COUNT_PART_UNITS : VTH_FORFEITURE_FLAGS_NONE);
  const gchar *id = vth_record_get_id (VTH_RECORD (decision));

  if (self->tool->format == TOOL_FORMAT_JSON)
    tool_print_answer (self->tool, VTH_ANSWER (forfeiture), id);
  else if (self->tool->format == TOOL_FORMAT_TEXT)
    print_text (self->tool, forfeiture, id != NULL ? id : "-");
  else
    add_steps (self->tool, self->table, forfeiture, id);

  return vth_forfeiture_get_verdict (forfeiture) == VTH_FORFEITURE_VERDICT_NOT_KNOWN ? TOOL_NO : TOOL_ANSWERED;
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rulebook = vth_rulebook_new_national (&error);
  g_autoptr (VthDossier) dossier = vth_dossier_new ();
  g_autoptr (ToolTable) table = tool_table_new (columns);
  Answering answering = { tool, rulebook, dossier, table, { 0 } };
  ToolStatus status;

  if (rulebook == NULL)
    return tool_refuse_question (tool, error);
  if (!tool_parse_date_or_today (tool, "--on", options.on, &answering.on))
    return TOOL_USAGE;

  status = tool_fill_dossier (tool, dossier, (const gchar *const *) tool->arguments);
  status = tool_worst (status, tool_answer_decisions (dossier, NULL, answer, &answering));
  if (tool->format != TOOL_FORMAT_JSON && tool->format != TOOL_FORMAT_TEXT)
    tool_table_print (table, tool);

  return status;
}

const ToolCommand tool_command_forfeiture = {
  .name = "forfeiture",
  .usage = "FILE ... [--on DATE]",
  .summary = "tells what is forfeited under penalty orders, collected, paid and lapsed, with each step",
  .details = "If the record holds sums that were forfeited those count, and if not what re-inspections found: units of\n"
             "time are forfeited by operation of law (Awb 5:33). Each decision in the files gives one line of JSON; csv,\n"
             "md and html give a row for each step. Exit status 1: a total is not known.",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .min_arguments = 1,
  .max_arguments = G_MAXUINT,
  .run = run,
};
