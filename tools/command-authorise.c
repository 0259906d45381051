/* command-authorise.c - vth authorise: may this function take this decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static struct
{
  gchar **registers;
  gboolean national;
} options;

static const GOptionEntry entries[] = {
  { "register", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.registers,
    "file with authorities, services and mandates, may be given more than once", "FILE" },
  { "national", 0, 0, G_OPTION_ARG_NONE, &options.national,
    "take the organisations, services and members of the built-in lists besides", NULL },
  { NULL }
};

/* Acts are not kept: each is answered when it is read. */
typedef struct
{
  const Tool *tool;
  VthRegister *registry;
  ToolTable *table;   /* NULL: each answer by itself */
  guint64 n_acts;
  ToolStatus status;
} Answering;

static void
print_text (const Tool *tool, VthAct *act, VthAuthorisation *answer)
{
  const gchar *id = vth_record_get_id (VTH_RECORD (act));
  g_autofree gchar *signature = vth_authorisation_dup_signature (answer, tool->language);

  tool_print_line ("%s%s%s\n", id != NULL ? id : "", id != NULL ? ": " : "",
                   tool_translate (tool->language, vth_answer_get_verdict (VTH_ANSWER (answer))));
  if (vth_authorisation_get_mandate (answer) != NULL)
    tool_print_line ("  %s: %s\n", tool_translate (tool->language, "mandate"), vth_authorisation_get_mandate (answer));
  if (signature != NULL)
    tool_print_line ("  %s: %s\n", tool_translate (tool->language, "to be signed"), signature);
  tool_print_reasons (tool, VTH_ANSWER (answer));
}

/* The first of the heaviest. */
static VthReason *
find_heaviest (GListModel *reasons)
{
  VthReason *heaviest = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);

      if (heaviest == NULL || vth_reason_get_severity (reason) > vth_reason_get_severity (heaviest))
        g_set_object (&heaviest, reason);
    }

  return heaviest;
}

static void
add_row (Answering *self, VthAct *act, VthAuthorisation *answer)
{
  g_autoptr (VthReason) reason = find_heaviest (vth_answer_get_reasons (VTH_ANSWER (answer)));
  g_autofree gchar *message = reason != NULL ? vth_reason_dup_message (reason, self->tool->language) : NULL;
  g_autofree gchar *chain = g_strjoinv (", ", (gchar **) vth_authorisation_get_chain (answer));
  const gchar *verdict = vth_answer_get_verdict (VTH_ANSWER (answer));
  gboolean for_people = self->tool->format == TOOL_FORMAT_TABLE;
  const gchar *cells[] = {
    vth_record_get_id (VTH_RECORD (act)), for_people ? tool_translate (self->tool->language, verdict) : verdict,
    vth_authorisation_get_mandate (answer), chain, reason != NULL ? vth_reason_get_code (reason) : NULL, message
  };

  tool_table_add (self->table, cells);
}

/* An act that does not say enough is refused, and is a bad row besides. */
static void
complain_of_gaps (Answering *self, VthRecordReader *reader, VthAuthorisation *answer)
{
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (answer));

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);
      g_autofree gchar *message = vth_reason_dup_message (reason, self->tool->language);

      if (!g_str_equal (vth_reason_get_code (reason), "act.field-missing"))
        continue;
      self->status = TOOL_INPUT;
      tool_complain_at (self->tool, vth_record_reader_get_name (reader), vth_record_reader_get_line (reader),
                        vth_reason_get_subject (reason), vth_reason_get_code (reason), message);
    }
}

static void
begin (Answering *self)
{
  self->status = tool_worst (self->status, tool_seal_register (self->tool, self->registry));
  if (self->table != NULL)
    tool_table_stream (self->table, self->tool);
}

static void
answer_act (Answering *self, VthAct *act, VthRecordReader *reader)
{
  g_autoptr (VthAuthorisation) answer = NULL;

  if (self->n_acts++ == 0)
    begin (self);
  answer = vth_register_authorise (self->registry, act);

  if (self->table != NULL)
    add_row (self, act, answer);
  else if (self->tool->format == TOOL_FORMAT_TEXT)
    print_text (self->tool, act, answer);
  else
    tool_print_answer (self->tool, VTH_ANSWER (answer), vth_record_get_id (VTH_RECORD (act)));

  if (vth_authorisation_get_outcome (answer) != VTH_AUTHORISATION_VERDICT_REFUSED)
    return;
  self->status = tool_worst (self->status, TOOL_NO);
  complain_of_gaps (self, reader, answer);
}

/* What a pipe brings for the register after the first act comes too late: that act was answered without it. */
static void
read_record (VthRecord *record, VthRecordReader *reader, gpointer user_data)
{
  Answering *self = user_data;
  const gchar *name = vth_record_reader_get_name (reader);

  if (VTH_IS_ACT (record))
    answer_act (self, VTH_ACT (record), reader);
  else if (!tool_is_registered (record) || tool_is_rereadable (name))
    return;
  else if (self->n_acts == 0)
    self->status = tool_worst (self->status, tool_add_to_register (self->tool, self->registry, record, reader));
  else
    {
      self->status = TOOL_INPUT;
      tool_complain_at (self->tool, name, vth_record_reader_get_line (reader), "/type", "sealed",
                        tool_translate (self->tool->language,
                                        "what belongs in the register must stand before the first act here, or in a file"));
    }
}

static void
add_registered (VthRecord *record, VthRecordReader *reader, gpointer user_data)
{
  Answering *self = user_data;

  if (tool_is_registered (record))
    self->status = tool_worst (self->status, tool_add_to_register (self->tool, self->registry, record, reader));
}

/* The mandates among the acts count wherever they stand, so files are gone through for them first. */
static ToolStatus
answer_all (Answering *self)
{
  const Tool *tool = self->tool;
  const gchar *const *paths = (const gchar *const *) tool->arguments;
  ToolStatus status;

  status = tool_fill_register (tool, self->registry, (const gchar *const *) options.registers);
  for (guint i = 0; paths[i] != NULL; i++)
    if (tool_is_rereadable (paths[i]))
      tool_look_through (tool, paths[i], add_registered, self);

  status = tool_worst (status, tool_read_records (tool, paths, read_record, self));
  if (self->n_acts == 0)
    {
      tool_complain (tool, "there is no act in %s", tool->arguments[tool->n_arguments - 1]);
      return TOOL_INPUT;
    }

  return tool_worst (status, self->status);
}

static ToolStatus
run (Tool *tool)
{
  static const gchar *const columns[] = { "act", "verdict", "mandate", "chain", "reason", "message", NULL };
  g_autoptr (VthRegister) registry = tool_new_register (tool, options.national);
  g_autoptr (ToolTable) table = NULL;
  Answering answering = { .tool = tool, .registry = registry };
  ToolStatus status;

  if (registry == NULL)
    return TOOL_INPUT;
  if ((tool->format & TOOL_FORMATS_ANSWER) == 0)
    answering.table = table = tool_table_new (columns);

  status = answer_all (&answering);
  if (table != NULL && answering.n_acts > 0)
    tool_table_print (table, tool);
  return status;
}

const ToolCommand tool_command_authorise = {
  .name = "authorise",
  .usage = "[--register FILE] ... [--national] ACT.json ...",
  .summary = "tells whether a function may take a decision, under which mandate, or why not",
  .details = "Acts come as JSON or NDJSON; each gives one line, when it is read. A table, csv, md or html has a row for each,\n"
             "with the heaviest reason. A bad act gives a line on standard error and exit status 3; the others are answered.\n"
             "Exit status 1: an act was refused.",
  .formats = TOOL_FORMATS_TABLE | TOOL_FORMAT_TABLE,
  .format = TOOL_FORMAT_JSON,
  .options = entries,
  .min_arguments = 1,
  .max_arguments = G_MAXUINT,
  .run = run,
};
