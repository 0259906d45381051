/* command-punish.c - vth punish: penal orders and fines
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static void
collect_question (VthRecord *record, VthRecordReader *reader, gpointer user_data)
{
  if (VTH_IS_PENAL_ORDER_QUESTION (record) || VTH_IS_SEVESO_FINE_QUESTION (record) || VTH_IS_FINE_QUESTION (record))
    g_ptr_array_add (user_data, g_object_ref (record));
}

static VthAnswer *
answer_question (VthRulebook *rules, VthRecord *question)
{
  if (VTH_IS_PENAL_ORDER_QUESTION (question))
    return VTH_ANSWER (vth_rulebook_judge_penal_order (rules, VTH_PENAL_ORDER_QUESTION (question)));
  if (VTH_IS_SEVESO_FINE_QUESTION (question))
    return VTH_ANSWER (vth_rulebook_compute_seveso_fine (rules, VTH_SEVESO_FINE_QUESTION (question)));

  return VTH_ANSWER (vth_rulebook_find_fine_ceiling (rules, VTH_FINE_QUESTION (question)));
}

static void
print_text (const Tool *tool, VthRecord *question, VthAnswer *answer)
{
  const gchar *id = vth_record_get_id (question);
  g_autofree gchar *word = g_strconcat ("punish: ", vth_answer_get_verdict (answer), NULL);

  tool_print_line ("%s%s%s\n", id != NULL ? id : "", id != NULL ? ": " : "", tool_translate (tool->language, word));
  tool_print_reasons (tool, answer);
}

/* A no is a penal order that is not allowed, and a fine that does not follow yet. */
static gboolean
is_no (VthAnswer *answer)
{
  static const gchar *const verdicts[] = { "not-allowed", "no-fine", "after-recovery-term", NULL };

  return g_strv_contains (verdicts, vth_answer_get_verdict (answer));
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rules = vth_rulebook_new_national (&error);
  ToolStatus status;

  if (rules == NULL)
    {
      tool_complain_error (tool, error);
      return TOOL_INPUT;
    }

  status = tool_read_records (tool, (const gchar *const *) tool->arguments, collect_question, questions);
  if (questions->len == 0)
    {
      tool_complain (tool, "there is no question about a penal order or a fine in %s",
                     tool->arguments[tool->n_arguments - 1]);
      return TOOL_INPUT;
    }

  for (guint i = 0; i < questions->len; i++)
    {
      g_autoptr (VthAnswer) answer = answer_question (rules, questions->pdata[i]);

      if (tool->format == TOOL_FORMAT_TEXT)
        print_text (tool, questions->pdata[i], answer);
      else
        tool_print_answer (tool, answer, vth_record_get_id (questions->pdata[i]));
      if (is_no (answer))
        status = tool_worst (status, TOOL_NO);
    }
  return status;
}

const ToolCommand tool_command_punish = {
  .name = "punish",
  .usage = "FILE ...",
  .summary = "tells whether a penal order may be issued, and how high a fine is or may be",
  .details = "Questions come as JSON or NDJSON, of the types penal-order-question (BSBm), seveso-fine-question "
             "and fine-question (Ow 18.11-18.15a); each gives one line. What is not stated is not known, and "
             "never makes a yes. Exit status 1: a penal order is not allowed, or no fine follows yet.",
  .formats = TOOL_FORMATS_ANSWER,
  .format = TOOL_FORMAT_JSON,
  .min_arguments = 1,
  .max_arguments = G_MAXUINT,
  .run = run,
};
