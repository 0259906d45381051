/* command-timeline.c - vth timeline: what is due in the life of decisions, and what to do now
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "answer.h"

#include <string.h>

static struct
{
  gchar *on;
  gchar *decision;
} options;

static const GOptionEntry entries[] = {
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on, "the day to look at (default today)", "DATE" },
  { "decision", 0, 0, G_OPTION_ARG_FILENAME, &options.decision, "only the decision with that id", "ID" },
  { NULL }
};

/* Where one decision stands above its table, the first is left out. */
static const gchar *const columns[] = {
  "decision", "entry", "state", "who", "first_day", "last_day", "done_on", "amount", "law", "loss", NULL
};

static const gchar *const text_columns[] = { "entry", "state", "first_day", "last_day", "done_on", "amount", "law", NULL };

typedef struct
{
  const Tool *tool;
  VthRulebook *rulebook;
  VthDossier *dossier;
  ToolTable *table;
  GListStore *timelines;
  GDate on;
} Answering;

static gchar *
dup_date (const GDate *date)
{
  return date != NULL ? tool_format_date (date) : g_strdup ("");
}

static gboolean
is_same_day (const GDate *date, const GDate *other)
{
  return date == other || (date != NULL && other != NULL && g_date_compare (date, other) == 0);
}

/* Sums of which everything is the same: without days, or of one decision. */
static gboolean
is_same (VthTimelineEntry *entry, VthTimelineEntry *other)
{
  return g_str_equal (vth_timeline_entry_get_id (entry), vth_timeline_entry_get_id (other)) &&
         vth_timeline_entry_get_state (entry) == vth_timeline_entry_get_state (other) &&
         g_strcmp0 (vth_timeline_entry_get_request (entry), vth_timeline_entry_get_request (other)) == 0 &&
         vth_timeline_entry_get_amount_cents (entry) == vth_timeline_entry_get_amount_cents (other) &&
         is_same_day (vth_timeline_entry_get_first_day (entry), vth_timeline_entry_get_first_day (other)) &&
         is_same_day (vth_timeline_entry_get_last_day (entry), vth_timeline_entry_get_last_day (other)) &&
         is_same_day (vth_timeline_entry_get_done_on (entry), vth_timeline_entry_get_done_on (other));
}

static void
add_text_row (const Tool *tool, ToolTable *table, VthTimelineEntry *entry, guint n_times)
{
  g_autofree gchar *first = dup_date (vth_timeline_entry_get_first_day (entry));
  g_autofree gchar *last = dup_date (vth_timeline_entry_get_last_day (entry));
  g_autofree gchar *done = dup_date (vth_timeline_entry_get_done_on (entry));
  g_autofree gchar *law = vth_timeline_entry_dup_law (entry);
  g_autofree gchar *cents = vth_timeline_entry_get_amount_cents (entry) >= 0
    ? tool_format_cents (tool, vth_timeline_entry_get_amount_cents (entry)) : g_strdup ("");
  const gchar *request = vth_timeline_entry_get_request (entry);
  g_autofree gchar *times = n_times > 1 ? g_strdup_printf (" (%u×)", n_times) : g_strdup ("");
  g_autofree gchar *name = g_strconcat (vth_timeline_entry_get_name (entry, tool->language), times,
                                       request != NULL ? ": " : NULL, request, NULL);
  const gchar *state = vth_answer_get_verdict (VTH_ANSWER (entry));
  const gchar *cells[] = { name, tool_translate (tool->language, state), first, last, done, cents, law, NULL };

  tool_table_add (table, cells);
}

static void
add_text_rows (const Tool *tool, ToolTable *table, GListModel *timeline)
{
  guint n_entries = g_list_model_get_n_items (timeline);

  for (guint i = 0, n_times; i < n_entries; i += n_times)
    {
      g_autoptr (VthTimelineEntry) entry = g_list_model_get_item (timeline, i);

      for (n_times = 1; i + n_times < n_entries; n_times++)
        {
          g_autoptr (VthTimelineEntry) next = g_list_model_get_item (timeline, i + n_times);

          if (!is_same (entry, next))
            break;
        }
      add_text_row (tool, table, entry, n_times);
    }
}

static void
print_next_act (const Tool *tool, VthTimeline *timeline)
{
  VthTimelineEntry *next = vth_timeline_get_next_act (timeline);
  g_autofree gchar *last = next != NULL ? dup_date (vth_timeline_entry_get_last_day (next)) : NULL;
  g_autofree gchar *first = next != NULL ? dup_date (vth_timeline_entry_get_first_day (next)) : NULL;
  const gchar *loss = next != NULL ? vth_timeline_entry_get_loss (next, tool->language) : NULL;

  if (next == NULL)
    return;

  tool_print_line ("  %s: %s\n", tool_translate (tool->language, "what to do"),
                   vth_timeline_entry_get_act (next, tool->language));
  if (vth_timeline_entry_get_state (next) == VTH_TIMELINE_STATE_TO_COME)
    tool_print_line ("  %s: %s\n", tool_translate (tool->language, "not before"), first);
  if (*last != '\0')
    tool_print_line ("  %s: %s\n", tool_translate (tool->language, "no later than"), last);
  if (loss != NULL)
    tool_print_line ("  %s: %s\n", tool_translate (tool->language, "otherwise"), loss);
}

static void
print_text (const Tool *tool, VthTimeline *timeline, const gchar *id)
{
  g_autoptr (ToolTable) table = tool_table_new (text_columns);

  tool_print_line ("%s: %s\n", id, tool_translate (tool->language, vth_answer_get_verdict (VTH_ANSWER (timeline))));
  print_next_act (tool, timeline);
  tool_print_irrevocable (tool, vth_timeline_get_remedies (timeline));
  add_text_rows (tool, table, G_LIST_MODEL (timeline));
  if (g_list_model_get_n_items (G_LIST_MODEL (timeline)) > 0)
    {
      tool_print ("\n");
      tool_table_print (table, tool);
      tool_print ("\n");
    }
  tool_print_reasons (tool, VTH_ANSWER (timeline));
  tool_print ("\n");
}

static void
add_rows (const Tool *tool, ToolTable *table, VthTimeline *timeline, const gchar *id)
{
  g_autoptr (VthTable) source = vth_timeline_to_table (timeline, tool->language);
  static const gchar *const from[] = {
    "entry", "state", "party", "first_day", "last_day", "done_on", "amount_cents", "law", "loss"
  };

  for (guint row = 0; row < vth_table_get_n_rows (source); row++)
    {
      gchar *cells[G_N_ELEMENTS (from) + 2] = { g_strdup (id != NULL ? id : "") };

      for (guint i = 0; i < G_N_ELEMENTS (from); i++)
        cells[i + 1] = tool_table_dup_cell (source, row, (guint) vth_table_find_column (source, from[i]));
      tool_table_add (table, (const gchar *const *) cells);
      for (guint i = 0; cells[i] != NULL; i++)
        g_free (cells[i]);
    }
}

static ToolStatus
answer (VthEnforcementDecision *decision, gpointer user_data)
{
  const Answering *self = user_data;
  g_autoptr (VthTimeline) timeline = vth_timeline_new (self->rulebook, decision, self->dossier, &self->on);
  const gchar *id = vth_record_get_id (VTH_RECORD (decision));

  switch (self->tool->format)
    {
    case TOOL_FORMAT_JSON:
      tool_print_answer (self->tool, VTH_ANSWER (timeline), id);
      break;
    case TOOL_FORMAT_TEXT:
      print_text (self->tool, timeline, id != NULL ? id : "-");
      break;
    case TOOL_FORMAT_HTML:
      g_list_store_append (self->timelines, timeline);
      break;
    default:
      add_rows (self->tool, self->table, timeline, id);
    }

  return vth_timeline_get_verdict (timeline) == VTH_TIMELINE_VERDICT_NOT_KNOWN ? TOOL_NO : TOOL_ANSWERED;
}

static void
print_rest (const Answering *self)
{
  if (self->tool->format == TOOL_FORMAT_HTML)
    {
      g_autofree gchar *page = vth_timelines_to_html (G_LIST_MODEL (self->timelines), self->tool->language);

      tool_print (page);
    }
  else if (self->tool->format != TOOL_FORMAT_JSON && self->tool->format != TOOL_FORMAT_TEXT)
    tool_table_print (self->table, self->tool);
}

static ToolStatus
answer_all (Answering *self, ToolStatus status)
{
  if (options.decision != NULL && tool_count_decisions (self->dossier, options.decision) == 0)
    {
      tool_complain (self->tool, "there is no decision ‘%s’", options.decision);
      return tool_worst (status, TOOL_NO);
    }

  status = tool_worst (status, tool_answer_decisions (self->dossier, options.decision, answer, self));
  print_rest (self);
  return status;
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rulebook = vth_rulebook_new_national (&error);
  g_autoptr (VthDossier) dossier = vth_dossier_new ();
  g_autoptr (ToolTable) table = tool_table_new (columns);
  g_autoptr (GListStore) timelines = g_list_store_new (VTH_TYPE_TIMELINE);
  Answering answering = { tool, rulebook, dossier, table, timelines, { 0 } };

  if (rulebook == NULL)
    return tool_refuse_question (tool, error);
  if (!tool_parse_date_or_today (tool, "--on", options.on, &answering.on))
    return TOOL_USAGE;

  return answer_all (&answering, tool_fill_dossier (tool, dossier, (const gchar *const *) tool->arguments));
}

const ToolCommand tool_command_timeline = {
  .name = "timeline",
  .usage = "FILE ... [--on DATE] [--decision ID]",
  .summary = "tells what is due in the life of decisions, by whom and by when, and what to do now",
  .details = "Each decision in the files gives one line of JSON; csv and md give a row for everything that is due, and html a\n"
             "page with a drawing. Events that stand apart in the files count. Exit status 1: nothing can be said of an\n"
             "instrument.",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .min_arguments = 1,
  .max_arguments = G_MAXUINT,
  .run = run,
};
