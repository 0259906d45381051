/* command-authorise.c - vth authorise: may this function take this decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static struct
{
  gchar **registers;
} options;

static const GOptionEntry entries[] = {
  { "register", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.registers,
    "file with authorities, services and mandates, may be given more than once", "FILE" },
  { NULL }
};

static void
collect_act (VthRecord *record, VthRecordReader *reader, gpointer user_data)
{
  if (VTH_IS_ACT (record))
    g_ptr_array_add (user_data, g_object_ref (record));
}

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

static ToolStatus
answer_act (const Tool *tool, VthRegister *registry, VthAct *act)
{
  g_autoptr (VthAuthorisation) answer = vth_register_authorise (registry, act);

  if (tool->format == TOOL_FORMAT_TEXT)
    print_text (tool, act, answer);
  else
    tool_print_answer (tool, VTH_ANSWER (answer), vth_record_get_id (VTH_RECORD (act)));

  return vth_authorisation_get_outcome (answer) == VTH_AUTHORISATION_VERDICT_REFUSED ? TOOL_NO : TOOL_ANSWERED;
}

/* Acts stand in the files that are named by themselves; mandates may stand in all. */
static ToolStatus
run (Tool *tool)
{
  g_autoptr (VthRegister) registry = vth_register_new ();
  g_autoptr (GPtrArray) acts = g_ptr_array_new_with_free_func (g_object_unref);
  const gchar *const *arguments = (const gchar *const *) tool->arguments;
  ToolStatus status;

  status = tool_fill_register (tool, registry, (const gchar *const *) options.registers);
  status = tool_worst (status, tool_collect_questions (tool, registry, arguments, collect_act, acts));
  status = tool_worst (status, tool_seal_register (tool, registry));
  if (acts->len == 0)
    {
      tool_complain (tool, "there is no act in %s", tool->arguments[tool->n_arguments - 1]);
      return TOOL_INPUT;
    }

  for (guint i = 0; i < acts->len; i++)
    status = tool_worst (status, answer_act (tool, registry, acts->pdata[i]));
  return status;
}

const ToolCommand tool_command_authorise = {
  .name = "authorise",
  .usage = "--register FILE ... ACT.json",
  .summary = "tells whether a function may take a decision, under which mandate, or why not",
  .details = "Acts come as JSON or NDJSON; each gives one line. Exit status 1: an act was refused.",
  .formats = TOOL_FORMATS_ANSWER,
  .format = TOOL_FORMAT_JSON,
  .options = entries,
  .min_arguments = 1,
  .max_arguments = G_MAXUINT,
  .run = run,
};
