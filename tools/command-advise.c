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
  gchar *found_on;
  gchar **circumstances;
  gchar **earlier;
} options;

static const GOptionEntry entries[] = {
  { "consequence", 0, 0, G_OPTION_ARG_STRING, &options.consequence, "the row of the matrix: 1 to 4", "NUMBER" },
  { "behaviour", 0, 0, G_OPTION_ARG_STRING, &options.behaviour, "the column of the matrix: A to D", "LETTER" },
  { "policy", 0, 0, G_OPTION_ARG_FILENAME, &options.policy, "policy file of the authority", "FILE" },
  { "circumstance", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.circumstances,
    "a circumstance of the policy, may be given more than once", "ID" },
  { "earlier", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.earlier,
    "the day of an earlier violation of the same offender, may be given more than once", "DATE" },
  { "found-on", 0, 0, G_OPTION_ARG_STRING, &options.found_on, "the day on which the violation was found", "DATE" },
  { NULL }
};

typedef struct
{
  const Tool *tool;
  VthSanctionPolicy *policy;
  gint behaviour;
  guint consequence;
  GDate found_on;
  GListStore *earlier;      /* of VthEarlierViolation, as typed */
  GPtrArray *violations;    /* of VthViolation, as read */
  GHashTable *by_party;     /* to a GListStore of them */
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

/* What was typed stands beside what a file says. */
static void
add_circumstances (VthViolation *violation)
{
  const gchar *const *known = vth_violation_get_circumstances (violation);
  g_autoptr (GPtrArray) all = g_ptr_array_new ();

  for (; known != NULL && *known != NULL; known++)
    g_ptr_array_add (all, (gpointer) *known);
  for (gchar **typed = options.circumstances; *typed != NULL; typed++)
    g_ptr_array_add (all, *typed);
  g_ptr_array_add (all, NULL);
  vth_violation_set_circumstances (violation, (const gchar *const *) all->pdata);
}

static void
add_earlier (Advising *self, VthViolation *violation)
{
  g_autoptr (GListStore) all = g_list_store_new (VTH_TYPE_EARLIER_VIOLATION);
  GListModel *lists[] = { vth_violation_get_earlier (violation), G_LIST_MODEL (self->earlier) };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint j = 0; j < g_list_model_get_n_items (lists[i]); j++)
      {
        g_autoptr (GObject) item = g_list_model_get_item (lists[i], j);

        g_list_store_append (all, item);
      }
  vth_violation_set_earlier (violation, G_LIST_MODEL (all));
}

static void
add_typed (Advising *self, VthViolation *violation)
{
  if (self->consequence != 0)
    vth_violation_set_consequence (violation, (gint) self->consequence);
  if (self->behaviour != 0)
    vth_violation_set_behaviour (violation, (VthBehaviour) self->behaviour);
  if (g_date_valid (&self->found_on))
    vth_violation_set_found_on (violation, &self->found_on);
  if (options.circumstances != NULL)
    add_circumstances (violation);
  if (options.earlier != NULL)
    add_earlier (self, violation);
}

static void
advise (Advising *self, VthViolation *violation)
{
  const gchar *party = vth_violation_get_party (violation);
  GListModel *earlier = party != NULL ? g_hash_table_lookup (self->by_party, party) : NULL;
  g_autoptr (VthAdvice) advice = NULL;

  /* Alone in the files it is no proof that there was nothing before. */
  if (earlier != NULL && g_list_model_get_n_items (earlier) < 2)
    earlier = NULL;
  advice = vth_sanction_policy_advise_after (self->policy, violation, earlier);
  if (self->tool->format == TOOL_FORMAT_JSON)
    tool_print_answer (self->tool, VTH_ANSWER (advice), vth_record_get_id (VTH_RECORD (violation)));
  else
    {
      const gchar *id = vth_record_get_id (VTH_RECORD (violation));

      tool_print_line ("%s%s%s: %s\n", id != NULL ? id : "", id != NULL ? ": " : "",
                       vth_advice_get_cell (advice) != NULL ? vth_advice_get_cell (advice) : "-",
                       tool_translate (self->tool->language, vth_answer_get_verdict (VTH_ANSWER (advice))));
      tool_print_reasons (self->tool, VTH_ANSWER (advice));
    }
  if (vth_advice_get_verdict (advice) != VTH_ADVICE_VERDICT_ADVISED)
    self->status = tool_worst (self->status, TOOL_NO);
}

static void
keep (Advising *self, VthViolation *violation)
{
  const gchar *party = vth_violation_get_party (violation);
  GListStore *list = party != NULL ? g_hash_table_lookup (self->by_party, party) : NULL;

  add_typed (self, violation);
  g_ptr_array_add (self->violations, g_object_ref (violation));
  if (party != NULL && list == NULL)
    {
      list = g_list_store_new (VTH_TYPE_VIOLATION);
      g_hash_table_insert (self->by_party, g_strdup (party), list);
    }
  if (list != NULL)
    g_list_store_append (list, violation);
}

static void
keep_record (VthRecord *record, VthRecordReader *reader, gpointer user_data)
{
  if (VTH_IS_VIOLATION (record))
    keep (user_data, VTH_VIOLATION (record));
}

static gboolean
parse_earlier (const Tool *tool, GListStore *list)
{
  for (gchar **typed = options.earlier; typed != NULL && *typed != NULL; typed++)
    {
      g_autoptr (VthEarlierViolation) earlier = vth_earlier_violation_new ();
      GDate day;

      if (!tool_parse_date (tool, "--earlier", *typed, &day))
        return FALSE;
      vth_earlier_violation_set_found_on (earlier, &day);
      g_list_store_append (list, earlier);
    }

  return TRUE;
}

static gboolean
parse (const Tool *tool, Advising *advising)
{
  if (options.consequence != NULL &&
      !tool_parse_number (tool, "--consequence", options.consequence, N_CONSEQUENCES, &advising->consequence))
    return FALSE;
  if (options.behaviour != NULL &&
      !tool_parse_enum (tool, "--behaviour", options.behaviour, VTH_TYPE_BEHAVIOUR, &advising->behaviour))
    return FALSE;
  if (options.found_on != NULL && !tool_parse_date (tool, "--found-on", options.found_on, &advising->found_on))
    return FALSE;
  if (!parse_earlier (tool, advising->earlier))
    return FALSE;
  if (tool->n_arguments > 0 || (advising->consequence != 0 && advising->behaviour != 0))
    return TRUE;

  tool_complain (tool, "--consequence and --behaviour are needed, or a file with violations");
  return FALSE;
}

/* A circumstance that is typed wrong would weigh nothing. */
static gboolean
check_circumstances (const Tool *tool, VthSanctionPolicy *policy)
{
  g_auto (GStrv) known = vth_sanction_policy_list_circumstances (policy);
  g_autofree gchar *list = g_strjoinv (", ", known);

  for (gchar **typed = options.circumstances; typed != NULL && *typed != NULL; typed++)
    if (!g_strv_contains ((const gchar *const *) known, *typed))
      {
        tool_complain (tool, "--circumstance: ‘%s’ is not one of %s", *typed, list);
        return FALSE;
      }

  return TRUE;
}

/* All are read first, since one may be the earlier violation of another. */
static ToolStatus
advise_all (Tool *tool, Advising *advising)
{
  ToolStatus status = TOOL_ANSWERED;

  if (tool->n_arguments > 0)
    status = tool_read_records (tool, (const gchar *const *) tool->arguments, keep_record, advising);
  else
    {
      g_autoptr (VthViolation) violation = vth_violation_new (NULL);

      keep (advising, violation);
    }
  for (guint i = 0; i < advising->violations->len; i++)
    advise (advising, advising->violations->pdata[i]);
  return tool_worst (status, advising->status);
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (GListStore) earlier = g_list_store_new (VTH_TYPE_EARLIER_VIOLATION);
  g_autoptr (GPtrArray) violations = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) by_party = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  Advising advising = { .tool = tool, .status = TOOL_ANSWERED, .earlier = earlier, .violations = violations,
                        .by_party = by_party };
  g_autoptr (VthSanctionPolicy) policy = NULL;

  if (!parse (tool, &advising))
    return TOOL_USAGE;

  policy = read_policy (tool);
  if (policy == NULL)
    return TOOL_INPUT;
  if (!check_circumstances (tool, policy))
    return TOOL_USAGE;

  advising.policy = policy;
  return advise_all (tool, &advising);
}

const ToolCommand tool_command_advise = {
  .name = "advise",
  .usage = "[--consequence NUMBER] [--behaviour LETTER] [--circumstance ID]... [--policy FILE] [FILE ...]",
  .summary = "tells which interventions fit a violation, by the matrix of a policy",
  .details = "Each violation in the files gives one line of JSON; those of the same party count as earlier ones. Exit status 1 where the policy does not tell the\n"
             "whole cell: the content of the national matrix is not known, an advice needs the policy of an authority.",
  .formats = TOOL_FORMATS_ANSWER,
  .format = TOOL_FORMAT_JSON,
  .options = entries,
  .min_arguments = 0,
  .max_arguments = G_MAXUINT,
  .run = run,
};
