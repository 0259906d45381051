/* command-review.c - vth review: are these decisions sound
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <string.h>

/* How many reviews are held at once. */
#define CHUNK 2048
#define MOST_THREADS 256

static struct
{
  gchar **registers;
  gchar **policies;
  gchar *store;
  gchar *fail_on;
  gchar *by;
  gchar *jobs;
} options;

static const GOptionEntry entries[] = {
  { "register", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.registers,
    "file with authorities, services and mandates, may be given more than once", "FILE" },
  { "policy", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.policies,
    "policy to which the terms are held, may be given more than once", "FILE" },
  { "fail-on", 0, 0, G_OPTION_ARG_FILENAME, &options.fail_on,
    "exit status 1 from this weight on: error (default), warning, never", "WEIGHT" },
  { "store", 0, 0, G_OPTION_ARG_FILENAME, &options.store,
    "review what is in this store as well: sqlite:PATH", "URI" },
  { "by", 0, 0, G_OPTION_ARG_FILENAME, &options.by,
    "a table with a row for each decision or for each reason", "ROW" },
  { "jobs", 0, 0, G_OPTION_ARG_FILENAME, &options.jobs,
    "review with so many threads; as many as there are processors if 0 (default 1)", "N" },
  { NULL }
};

static gboolean
read_fail_on (const Tool *tool, guint *weight)
{
  static const gchar *const names[] = { "warning", "error", "never" };

  *weight = VTH_SEVERITY_ERROR;
  for (guint i = 0; options.fail_on != NULL && i < G_N_ELEMENTS (names); i++)
    if (strcmp (names[i], options.fail_on) == 0)
      {
        *weight = VTH_SEVERITY_WARNING + i;
        return TRUE;
      }

  if (options.fail_on != NULL)
    tool_complain (tool, "--fail-on: ‘%s’ is not one of %s", options.fail_on, "error, warning, never");
  return options.fail_on == NULL;
}

static void
print_text (const Tool *tool, VthReview *review, const gchar *id)
{
  tool_print_line ("%s: %s\n", id != NULL ? id : "-",
                   tool_translate (tool->language, vth_answer_get_verdict (VTH_ANSWER (review))));
  tool_print_reasons (tool, VTH_ANSWER (review));
  tool_print ("\n");
}

static void
print_review (const Tool *tool, VthReview *review)
{
  const gchar *id = vth_review_get_decision (review);

  if (tool->format == TOOL_FORMAT_TEXT)
    print_text (tool, review, id);
  else
    tool_print_answer (tool, VTH_ANSWER (review), id);
}

static ToolStatus
print_some (const Tool *tool, GListModel *reviews, guint weight)
{
  ToolStatus status = TOOL_ANSWERED;

  for (guint i = 0; i < g_list_model_get_n_items (reviews); i++)
    {
      g_autoptr (VthReview) review = g_list_model_get_item (reviews, i);

      print_review (tool, review);
      if (vth_answer_get_severity (VTH_ANSWER (review)) >= weight)
        status = TOOL_NO;
    }

  return status;
}

static ToolStatus
review_all (const Tool *tool, VthReviewer *reviewer, guint weight)
{
  g_autoptr (GListModel) decisions = vth_dossier_get_records (vth_reviewer_get_dossier (reviewer),
                                                              VTH_TYPE_ENFORCEMENT_DECISION);
  ToolStatus status = TOOL_ANSWERED;
  ToolProgress progress;

  tool_progress_begin (&progress, tool);
  for (guint first = 0; first < g_list_model_get_n_items (decisions); first += CHUNK)
    {
      g_autoptr (GListModel) reviews = vth_reviewer_review_some (reviewer, decisions, first, CHUNK);

      tool_progress_end (&progress);
      status = tool_worst (status, print_some (tool, reviews, weight));
      tool_progress_add (&progress, g_list_model_get_n_items (reviews));
    }
  tool_progress_end (&progress);

  return status;
}

/* The heaviest weight found, where only tables are printed. */
static ToolStatus
weigh (VthTable *verdicts, guint weight)
{
  gint column = vth_table_find_column (verdicts, weight == VTH_SEVERITY_ERROR ? "errors" : "warnings");
  gint errors = vth_table_find_column (verdicts, "errors");

  for (guint row = 0; weight <= VTH_SEVERITY_ERROR && row < vth_table_get_n_rows (verdicts); row++)
    if (vth_table_get_int (verdicts, row, (guint) column) > 0 || vth_table_get_int (verdicts, row, (guint) errors) > 0)
      return TOOL_NO;

  return TOOL_ANSWERED;
}

static ToolStatus
tabulate (const Tool *tool, VthReviewer *reviewer, guint weight)
{
  g_autoptr (VthTable) verdicts = vth_reviewer_tabulate_verdicts (reviewer);
  g_autoptr (VthTable) findings = NULL;

  if (strcmp (options.by, "reason") == 0)
    findings = vth_reviewer_tabulate_findings (reviewer, tool->language);
  tool_table_print_vth (findings != NULL ? findings : verdicts, tool);
  return weigh (verdicts, weight);
}

static gboolean
check_options (const Tool *tool, guint *n_threads)
{
  gboolean tabulates = options.by != NULL;

  if (tabulates && strcmp (options.by, "decision") != 0 && strcmp (options.by, "reason") != 0)
    tool_complain (tool, "--by: ‘%s’ is not one of %s", options.by, "decision, reason");
  else if (!tabulates && (tool->format & TOOL_FORMATS_ANSWER) == 0)
    tool_complain (tool, "this format is for a table: say --by decision or --by reason");
  else if (tool->n_arguments == 0 && options.store == NULL)
    tool_complain (tool, "something is missing: vth %s %s", tool->command->name, tool->command->usage);
  else if (tool_parse_number (tool, "--jobs", options.jobs, MOST_THREADS, n_threads))
    {
      *n_threads = *n_threads != 0 ? *n_threads : MIN (g_get_num_processors (), MOST_THREADS);
      return TRUE;
    }

  return FALSE;
}

static ToolStatus
add_policies (const Tool *tool, VthReviewer *reviewer)
{
  ToolStatus status = TOOL_ANSWERED;

  for (gchar **path = options.policies; path != NULL && *path != NULL; path++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VthKnowledge) knowledge = tool_read_knowledge (tool, *path);
      g_autoptr (VthSanctionPolicy) policy = knowledge != NULL ? vth_sanction_policy_new (knowledge, &error) : NULL;

      if (policy != NULL)
        vth_reviewer_add_policy (reviewer, policy);
      else
        status = TOOL_INPUT;
      if (error != NULL)
        {
          g_prefix_error (&error, "%s: ", *path);
          tool_complain_error (tool, error);
        }
    }
  return status;
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (VthDossier) dossier = vth_dossier_new ();
  g_autoptr (VthRegister) registry = vth_register_new ();
  g_autoptr (VthRulebook) rules = NULL;
  g_autoptr (VthReviewer) reviewer = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) paths = tool_join_paths ((const gchar *const *) tool->arguments, NULL);
  ToolStatus status;
  guint weight, n_threads = 1;

  if (!read_fail_on (tool, &weight) || !check_options (tool, &n_threads))
    return TOOL_USAGE;

  rules = vth_rulebook_new_national (&error);
  if (rules == NULL)
    {
      tool_complain_error (tool, error);
      return TOOL_INPUT;
    }

  status = tool_fill_dossier (tool, dossier, (const gchar *const *) paths);
  if (options.store != NULL)
    status = tool_worst (status, tool_fill_dossier_from_store (tool, dossier, options.store));
  /* The mandates in the dossiers count too. Without any register the mandate is left unexamined. */
  status = tool_worst (status, tool_fill_register_beside (tool, registry, dossier,
                                                          (const gchar *const *) options.registers));
  reviewer = vth_reviewer_new (rules, registry);
  vth_reviewer_set_dossier (reviewer, dossier);
  vth_reviewer_set_n_threads (reviewer, n_threads);
  status = tool_worst (status, add_policies (tool, reviewer));
  return tool_worst (status, options.by != NULL ? tabulate (tool, reviewer, weight)
                                                : review_all (tool, reviewer, weight));
}

const ToolCommand tool_command_review = {
  .name = "review",
  .usage = "FILE ... | --store URI [--register FILE] ... [--policy FILE] ... [--by decision|reason] [--jobs N] [--fail-on WEIGHT]",
  .summary = "tells whether decisions are sound, with every reason and its article",
  .details = "Each decision gives one line of JSON; --format text explains it; --by makes a table. A bad record gives a\n"
             "line on standard error and exit status 3; the others are reviewed. The mandates among the files count too.",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_JSON,
  .options = entries,
  .max_arguments = G_MAXUINT,
  .run = run,
};
