/* command-terms.c - vth terms: which sanction terms a policy gives for a violation
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <string.h>

#define PERSON_ENDING "-person"

static struct
{
  gchar *policy;
  gchar *violation;
  gchar **rules;
  gchar **quantities;
  gchar *person;
  gchar *aim;
  gchar *on;
  gchar *find;
} options;

static const GOptionEntry entries[] = {
  { "policy", 0, 0, G_OPTION_ARG_FILENAME, &options.policy, "policy file of the authority", "FILE" },
  { "violation", 0, 0, G_OPTION_ARG_STRING, &options.violation, "code of the violation in the penalty table", "CODE" },
  { "rule", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.rules, "rule that is broken, where the code is not known; may be repeated", "REFERENCE" },
  { "quantity", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.quantities, "what was measured for a formula, such as t=3; may be repeated", "NAME=VALUE" },
  { "person", 0, 0, G_OPTION_ARG_STRING, &options.person, "what the offender is: natural or legal", "KIND" },
  { "aim", 0, 0, G_OPTION_ARG_STRING, &options.aim, "what the order is for: undo, stop, prevent or limit", "AIM" },
  { "on", 0, 0, G_OPTION_ARG_STRING, &options.on, "day of the order (default today)", "DATE" },
  { "find", 0, 0, G_OPTION_ARG_STRING, &options.find, "only list the rows that hold these words", "WORDS" },
  { NULL }
};

typedef struct
{
  const Tool *tool;
  VthSanctionPolicy *policy;
  GDate on;
  gint person;
  gint aim;
  ToolStatus status;
} Asking;

static VthSanctionPolicy *
read_policy (const Tool *tool)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthKnowledge) knowledge = tool_read_knowledge (tool, options.policy);
  VthSanctionPolicy *policy;

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

/* What was typed goes before what the question says. */
static void
fill_in (Asking *self, VthTermsQuestion *question)
{
  if (options.violation != NULL)
    vth_terms_question_set_violation (question, options.violation);
  if (options.rules != NULL)
    vth_terms_question_set_rules (question, (const gchar *const *) options.rules);
  if (options.quantities != NULL)
    vth_terms_question_set_quantities (question, (const gchar *const *) options.quantities);
  if (self->person != 0)
    vth_terms_question_set_person (question, (VthPersonKind) self->person);
  if (self->aim != 0)
    vth_terms_question_set_aim (question, (VthSanctionAim) self->aim);
  if (options.on != NULL || vth_terms_question_get_on (question) == NULL)
    vth_terms_question_set_on (question, &self->on);
}

static void
ask (Asking *self, VthTermsQuestion *question)
{
  g_autoptr (VthTermsAdvice) advice = NULL;
  g_autofree gchar *verdict = NULL;

  fill_in (self, question);
  advice = vth_sanction_policy_get_terms (self->policy, NULL, question);
  if (self->tool->format == TOOL_FORMAT_JSON)
    tool_print_answer (self->tool, VTH_ANSWER (advice), vth_record_get_id (VTH_RECORD (question)));
  else
    {
      const gchar *code = vth_terms_question_get_violation (question);

      verdict = g_strconcat ("terms: ", vth_answer_get_verdict (VTH_ANSWER (advice)), NULL);
      tool_print_line ("%s: %s\n", code != NULL ? code : "-", tool_translate (self->tool->language, verdict));
      tool_print_reasons (self->tool, VTH_ANSWER (advice));
    }
  if (vth_terms_advice_get_outcome (advice) != VTH_TERMS_VERDICT_KNOWN)
    self->status = tool_worst (self->status, TOOL_NO);
}

static void
ask_record (VthRecord *record, VthRecordReader *reader, gpointer user_data)
{
  if (VTH_IS_TERMS_QUESTION (record))
    ask (user_data, VTH_TERMS_QUESTION (record));
}

static gboolean
check_rules (const Tool *tool)
{
  for (gchar **rule = options.rules; rule != NULL && *rule != NULL; rule++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VthLegalReference) reference = vth_legal_reference_new_from_string (*rule, &error);

      if (reference == NULL)
        {
          g_prefix_error (&error, "--rule: ");
          tool_complain_error (tool, error);
          return FALSE;
        }
    }
  return TRUE;
}

static gboolean
check_quantities (const Tool *tool)
{
  for (gchar **quantity = options.quantities; quantity != NULL && *quantity != NULL; quantity++)
    if (strchr (*quantity, '=') == NULL)
      {
        tool_complain (tool, "--quantity: ‘%s’ is not written as NAME=VALUE", *quantity);
        return FALSE;
      }
  return TRUE;
}

static gboolean
parse_options (const Tool *tool, Asking *asking)
{
  g_autofree gchar *person = options.person != NULL && !g_str_has_suffix (options.person, PERSON_ENDING)
                                 ? g_strconcat (options.person, PERSON_ENDING, NULL)
                                 : g_strdup (options.person);

  if (options.policy == NULL)
    {
      tool_complain (tool, "--policy is needed");
      return FALSE;
    }
  if (options.find == NULL && options.violation == NULL && options.rules == NULL && tool->n_arguments == 0)
    {
      tool_complain (tool, "--violation or --rule is needed, or a file with questions");
      return FALSE;
    }

  return tool_parse_enum (tool, "--person", person, VTH_TYPE_PERSON_KIND, &asking->person) &&
         tool_parse_enum (tool, "--aim", options.aim, VTH_TYPE_SANCTION_AIM, &asking->aim) &&
         tool_parse_date_or_today (tool, "--on", options.on, &asking->on) && check_rules (tool) && check_quantities (tool);
}

/* One row of the table a line, as JSON. */
static ToolStatus
find_rows (const Asking *self)
{
  VthPenaltyTable *table = vth_sanction_policy_get_penalty_table (self->policy);
  g_autoptr (GListModel) rows = table != NULL ? vth_penalty_table_find_by_text (table, options.find, &self->on) : NULL;
  guint n = rows != NULL ? g_list_model_get_n_items (rows) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (VthRecord) row = g_list_model_get_item (rows, i);
      g_autoptr (JsonNode) node = vth_record_to_json (row);

      if (self->tool->format == TOOL_FORMAT_JSON)
        tool_print_node (node, FALSE);
      else
        tool_print_line ("%s: %s\n", vth_penalty_row_get_code (VTH_PENALTY_ROW (row)),
                         vth_penalty_row_get_label (VTH_PENALTY_ROW (row)) != NULL ? vth_penalty_row_get_label (VTH_PENALTY_ROW (row)) : "");
    }
  return n > 0 ? TOOL_ANSWERED : TOOL_NO;
}

static ToolStatus
run (Tool *tool)
{
  Asking asking = { .tool = tool, .status = TOOL_ANSWERED };
  g_autoptr (VthSanctionPolicy) policy = NULL;
  g_autoptr (VthTermsQuestion) question = NULL;
  ToolStatus status = TOOL_ANSWERED;

  if (!parse_options (tool, &asking))
    return TOOL_USAGE;
  policy = read_policy (tool);
  if (policy == NULL)
    return TOOL_INPUT;

  asking.policy = policy;
  if (options.find != NULL)
    return find_rows (&asking);
  if (tool->n_arguments > 0)
    status = tool_read_records (tool, (const gchar *const *) tool->arguments, ask_record, &asking);
  else
    {
      question = vth_terms_question_new (NULL);
      ask (&asking, question);
    }
  return tool_worst (status, asking.status);
}

const ToolCommand tool_command_terms = {
  .name = "terms",
  .usage = "--policy FILE [--violation CODE] [--rule REFERENCE] [--quantity NAME=VALUE] [--person KIND] [--aim AIM] [--on DATE] [--find WORDS] [FILE ...]",
  .summary = "tells which amount, maximum and term to comply a policy gives for a violation",
  .details = "Files hold questions of the type terms-question, with the terms that are proposed and the orders that went\n"
             "before; each gives one line. A departure from the policy is measured, and needs a motivation. Exit status 1\n"
             "where the table leaves something open, where more must be stated, or where the law stands in the way.",
  .formats = TOOL_FORMATS_ANSWER,
  .format = TOOL_FORMAT_JSON,
  .options = entries,
  .min_arguments = 0,
  .max_arguments = G_MAXUINT,
  .run = run,
};
