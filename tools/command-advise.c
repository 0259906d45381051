/* command-advise.c - vth advise: what fits a violation
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#define N_CONSEQUENCES 4

static struct
{
  gchar *consequence;
  gchar *behaviour;
  gchar *policy;
} options;

static const GOptionEntry entries[] = {
  { "consequence", 0, 0, G_OPTION_ARG_STRING, &options.consequence, "the row of the matrix: 1 to 4", "NUMBER" },
  { "behaviour", 0, 0, G_OPTION_ARG_STRING, &options.behaviour, "the column of the matrix: A to D", "LETTER" },
  { "policy", 0, 0, G_OPTION_ARG_FILENAME, &options.policy, "policy file of the authority", "FILE" },
  { NULL }
};

typedef struct
{
  const Tool *tool;
  VthSanctionPolicy *policy;
  gint behaviour;
  guint consequence;
  ToolStatus status;
} Advising;

/* Without the policy of an authority there is only what is known of the national strategy. */
static VthSanctionPolicy *
read_policy (const Tool *tool)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthKnowledge) knowledge = NULL;
  VthSanctionPolicy *policy;

  if (options.policy == NULL)
    {
      tool_complain (tool, "no policy was given (--policy): the cells of the national matrix are not known");
      return vth_sanction_policy_new_national ();
    }

  knowledge = tool_read_knowledge (tool, options.policy);
  if (knowledge == NULL)
    return NULL;
  policy = vth_sanction_policy_new (knowledge, &error);
  if (policy == NULL)
    {
      g_prefix_error (&error, "%s: ", options.policy);
      tool_complain_error (tool, error);
    }
  return policy;
}

static void
advise (Advising *self, VthViolation *violation)
{
  g_autoptr (VthAdvice) advice = NULL;

  if (self->consequence != 0)
    vth_violation_set_consequence (violation, (gint) self->consequence);
  if (self->behaviour != 0)
    vth_violation_set_behaviour (violation, (VthBehaviour) self->behaviour);

  advice = vth_sanction_policy_advise (self->policy, violation);
  if (self->tool->format == TOOL_FORMAT_JSON)
    tool_print_answer (self->tool, VTH_ANSWER (advice), vth_record_get_id (VTH_RECORD (violation)));
  else
    {
      tool_print_line ("%s: %s\n", vth_advice_get_cell (advice) != NULL ? vth_advice_get_cell (advice) : "-",
                       tool_translate (self->tool->language, vth_answer_get_verdict (VTH_ANSWER (advice))));
      tool_print_reasons (self->tool, VTH_ANSWER (advice));
    }
  if (vth_advice_get_verdict (advice) != VTH_ADVICE_VERDICT_ADVISED)
    self->status = tool_worst (self->status, TOOL_NO);
}

static void
advise_record (VthRecord *record, VthRecordReader *reader, gpointer user_data)
{
  if (VTH_IS_VIOLATION (record))
    advise (user_data, VTH_VIOLATION (record));
}

static ToolStatus
run (Tool *tool)
{
  Advising advising = { .tool = tool, .status = TOOL_ANSWERED };
  g_autoptr (VthSanctionPolicy) policy = NULL;
  g_autoptr (VthViolation) violation = NULL;
  ToolStatus status = TOOL_ANSWERED;

  if (options.consequence != NULL &&
      !tool_parse_number (tool, "--consequence", options.consequence, N_CONSEQUENCES, &advising.consequence))
    return TOOL_USAGE;
  if (options.behaviour != NULL &&
      !tool_parse_enum (tool, "--behaviour", options.behaviour, VTH_TYPE_BEHAVIOUR, &advising.behaviour))
    return TOOL_USAGE;
  if (tool->n_arguments == 0 && (advising.consequence == 0 || advising.behaviour == 0))
    {
      tool_complain (tool, "--consequence and --behaviour are needed, or a file with violations");
      return TOOL_USAGE;
    }

  policy = read_policy (tool);
  if (policy == NULL)
    return TOOL_INPUT;

  advising.policy = policy;
  if (tool->n_arguments > 0)
    status = tool_read_records (tool, (const gchar *const *) tool->arguments, advise_record, &advising);
  else
    {
      violation = vth_violation_new (NULL);
      advise (&advising, violation);
    }
  return tool_worst (status, advising.status);
}

const ToolCommand tool_command_advise = {
  .name = "advise",
  .usage = "[--consequence NUMBER] [--behaviour LETTER] [--policy FILE] [FILE ...]",
  .summary = "tells which interventions fit a violation, by the matrix of a policy",
  .details = "Each violation in the files gives one line of JSON. Exit status 1 where the policy does not tell the\n"
             "whole cell: the content of the national matrix is not known, an advice needs the policy of an authority.",
  .formats = TOOL_FORMATS_ANSWER,
  .format = TOOL_FORMAT_JSON,
  .options = entries,
  .min_arguments = 0,
  .max_arguments = G_MAXUINT,
  .run = run,
};
