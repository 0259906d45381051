/* command-review.c - vth review: are these decisions sound
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <string.h>

static struct
{
  gchar **registers;
  gchar *fail_on;
} options;

static const GOptionEntry entries[] = {
  { "register", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.registers,
    "file with authorities, services and mandates, may be given more than once", "FILE" },
  { "fail-on", 0, 0, G_OPTION_ARG_FILENAME, &options.fail_on,
    "exit status 1 from this weight on: error (default), warning, never", "WEIGHT" },
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

static ToolStatus
review_all (const Tool *tool, VthReviewer *reviewer, VthDossier *dossier, guint weight)
{
  g_autoptr (GListModel) decisions = vth_dossier_get_records (dossier, VTH_TYPE_ENFORCEMENT_DECISION);
  ToolStatus status = TOOL_ANSWERED;

  for (guint i = 0; i < g_list_model_get_n_items (decisions); i++)
    {
      g_autoptr (VthEnforcementDecision) decision = g_list_model_get_item (decisions, i);
      g_autoptr (VthReview) review = vth_reviewer_review (reviewer, decision);

      if (tool->format == TOOL_FORMAT_TEXT)
        print_text (tool, review, vth_record_get_id (VTH_RECORD (decision)));
      else
        tool_print_answer (tool, VTH_ANSWER (review), vth_record_get_id (VTH_RECORD (decision)));
      if (vth_answer_get_severity (VTH_ANSWER (review)) >= weight)
        status = TOOL_NO;
    }

  return status;
}

/* The mandates in the dossiers count too. Without any register the mandate is left unexamined. */
static ToolStatus
fill_register (const Tool *tool, VthRegister *registry, VthDossier *dossier)
{
  ToolStatus status = tool_fill_register (tool, registry, (const gchar *const *) options.registers);
  g_autoptr (GError) error = NULL;

  if (!vth_dossier_fill_register (dossier, registry, &error))
    {
      tool_complain_error (tool, error);
      status = TOOL_INPUT;
    }

  return tool_worst (status, tool_seal_register (tool, registry));
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
  guint weight;

  if (!read_fail_on (tool, &weight))
    return TOOL_USAGE;

  rules = vth_rulebook_new_national (&error);
  if (rules == NULL)
    {
      tool_complain_error (tool, error);
      return TOOL_INPUT;
    }

  status = tool_fill_dossier (tool, dossier, (const gchar *const *) paths);
  status = tool_worst (status, fill_register (tool, registry, dossier));
  reviewer = vth_reviewer_new (rules, registry);
  vth_reviewer_set_dossier (reviewer, dossier);
  return tool_worst (status, review_all (tool, reviewer, dossier, weight));
}

const ToolCommand tool_command_review = {
  .name = "review",
  .usage = "FILE ... [--register FILE] ... [--fail-on WEIGHT]",
  .summary = "tells whether decisions are sound, with every reason and its article",
  .details = "Each decision gives one line of JSON; --format text explains it. A bad record gives a line on standard\n"
             "error and exit status 3; the others are reviewed. The mandates among the files count too.",
  .formats = TOOL_FORMATS_ANSWER,
  .format = TOOL_FORMAT_JSON,
  .options = entries,
  .min_arguments = 1,
  .max_arguments = G_MAXUINT,
  .run = run,
};
