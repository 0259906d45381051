/* command-draft.c - vth draft: the parts of the text that the law asks of a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static struct
{
  gchar **registers;
  gchar *decision;
  gchar *texts;
  gchar *kind;
  gchar *on;
} options;

static const GOptionEntry entries[] = {
  { "register", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.registers,
    "file with authorities, services and mandates, may be given more than once", "FILE" },
  { "decision", 0, 0, G_OPTION_ARG_FILENAME, &options.decision, "the decision, where the files hold several", "ID" },
  { "texts", 0, 0, G_OPTION_ARG_FILENAME, &options.texts,
    "sentences of one's own, in the form of ‘vth knowledge show drafts --format json’", "FILE" },
  { "kind", 0, 0, G_OPTION_ARG_STRING, &options.kind,
    "decision (default), intention, collection-decision, cost-decision, objection-decision, lifting, suspension, "
    "reduction or reminder", "KIND" },
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on, "the day of what follows the decision (default as recorded)", "DATE" },
  { NULL }
};

typedef struct
{
  const Tool *tool;
  VthReviewer *reviewer;
  VthKnowledge *texts;
  VthDraftKind kind;
  const GDate *on;
} Drafting;

static void
print_draft (const Tool *tool, VthDraft *draft, const gchar *id)
{
  g_autofree gchar *text = NULL;

  if (tool->format == TOOL_FORMAT_JSON)
    {
      tool_print_answer (tool, VTH_ANSWER (draft), id);
      return;
    }

  text = tool->format == TOOL_FORMAT_HTML ? vth_draft_to_html (draft) : vth_draft_to_markdown (draft);
  tool_print (text);
}

static ToolStatus
answer (VthEnforcementDecision *decision, gpointer user_data)
{
  const Drafting *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (VthDraft) draft = vth_draft_new_for_kind (self->reviewer, decision, self->kind, self->on, self->texts,
                                                       &error);

  if (draft == NULL)
    {
      tool_complain_error (self->tool, error);
      return TOOL_INPUT;
    }

  print_draft (self->tool, draft, vth_record_get_id (VTH_RECORD (decision)));
  return vth_draft_get_verdict (draft) == VTH_DRAFT_VERDICT_COMPLETE ? TOOL_ANSWERED : TOOL_NO;
}

static ToolStatus
answer_all (Drafting *self, VthDossier *dossier)
{
  const Tool *tool = self->tool;
  guint n_asked = tool_count_decisions (dossier, options.decision);

  if (options.decision != NULL && n_asked == 0)
    {
      tool_complain (tool, "no decision ‘%s’", options.decision);
      return TOOL_USAGE;
    }
  if (tool->format == TOOL_FORMAT_HTML && n_asked > 1)
    {
      tool_complain (tool, "a page is of one decision: say which with --decision");
      return TOOL_USAGE;
    }

  return tool_answer_decisions (dossier, options.decision, answer, self);
}

static ToolStatus
draft_all (const Tool *tool, Drafting *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rulebook = vth_rulebook_new_national (&error);
  g_autoptr (VthDossier) dossier = vth_dossier_new ();
  g_autoptr (VthRegister) registry = vth_register_new ();
  g_autoptr (VthKnowledge) texts = options.texts != NULL ? tool_read_knowledge (tool, options.texts) : NULL;
  g_autoptr (VthReviewer) reviewer = NULL;
  ToolStatus status;

  if (rulebook == NULL)
    tool_complain_error (tool, error);
  if (rulebook == NULL || (options.texts != NULL && texts == NULL))
    return TOOL_INPUT;

  status = tool_fill_dossier (tool, dossier, (const gchar *const *) tool->arguments);
  status = tool_worst (status, tool_fill_register_beside (tool, registry, dossier,
                                                          (const gchar *const *) options.registers));
  self->reviewer = reviewer = vth_reviewer_new (rulebook, registry);
  self->texts = texts;
  vth_reviewer_set_dossier (reviewer, dossier);
  return tool_worst (status, answer_all (self, dossier));
}

static ToolStatus
run (Tool *tool)
{
  GDate on;
  gint kind = VTH_DRAFT_KIND_DECISION;
  Drafting drafting = { .tool = tool };

  if ((options.kind != NULL && !tool_parse_enum (tool, "--kind", options.kind, VTH_TYPE_DRAFT_KIND, &kind)) ||
      (options.on != NULL && !tool_parse_date (tool, "--on", options.on, &on)))
    return TOOL_USAGE;

  drafting.kind = (VthDraftKind) kind;
  drafting.on = options.on != NULL ? &on : NULL;
  return draft_all (tool, &drafting);
}

const ToolCommand tool_command_draft = {
  .name = "draft",
  .usage = "FILE ... [--decision ID] [--kind KIND [--on DATE]] [--register FILE] ... [--texts FILE]",
  .summary = "makes the parts of the text that the law asks of a decision, and says what is still open",
  .details = "The text is in Dutch (Awb 2:6). The mandates among the files count too.\n"
             "--kind drafts what follows: the event in the record, that of --on where several are there, or one to be taken.\n"
             "Exit status 1: a section is open, or it is not known what such a decision must hold.",
  .formats = TOOL_FORMAT_JSON | TOOL_FORMAT_MARKDOWN | TOOL_FORMAT_HTML,
  .format = TOOL_FORMAT_JSON,
  .options = entries,
  .min_arguments = 1,
  .max_arguments = G_MAXUINT,
  .run = run,
};
