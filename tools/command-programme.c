/* command-programme.c - vth programme: goals, and where they stand
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <string.h>

static struct
{
  gchar *on;
  gchar *programme;
  gchar *pillar;
} options;

static const GOptionEntry entries[] = {
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on, "the day it is about (default today)", "DATE" },
  { "pillar", 0, 0, G_OPTION_ARG_FILENAME, &options.pillar, "only the goals of this pillar", "PILLAR" },
  { "programme", 0, 0, G_OPTION_ARG_FILENAME, &options.programme,
    "a programme of one's own, as a knowledge file", "FILE" },
  { NULL }
};

static VthKnowledge *
open_built_in (const Tool *tool)
{
  g_auto (GStrv) ids = vth_programme_list_ids ();
  g_autoptr (GError) error = NULL;
  VthKnowledge *knowledge = ids[0] != NULL ? vth_knowledge_new_built_in (ids[0], &error) : NULL;

  if (knowledge == NULL)
    tool_complain (tool, "no programme is built in; give one with --programme FILE");
  return knowledge;
}

static VthProgramme *
open_programme (const Tool *tool)
{
  g_autoptr (VthKnowledge) knowledge = options.programme != NULL ? tool_read_knowledge (tool, options.programme)
                                                                 : open_built_in (tool);
  g_autoptr (GError) error = NULL;
  VthProgramme *programme;

  if (knowledge == NULL)
    return NULL;

  programme = vth_programme_new (knowledge, &error);
  if (programme == NULL)
    tool_complain_error (tool, error);
  return programme;
}

static ToolStatus
print_status (const Tool *tool, VthProgramme *programme, const GDate *on)
{
  g_autoptr (VthProgressReport) report = vth_progress_report_new (programme, on);
  g_autoptr (VthTable) goals = NULL;

  if (options.pillar != NULL && vth_programme_get_pillar_title (programme, options.pillar, tool->language) == NULL)
    {
      tool_complain (tool, "--pillar: there is no pillar ‘%s’", options.pillar);
      return TOOL_USAGE;
    }

  goals = vth_progress_report_list_goals (report, options.pillar, tool->language);
  tool_table_print_vth (goals, tool);
  return TOOL_ANSWERED;
}

static void
print_report_text (const Tool *tool, VthProgressReport *report)
{
  VthKnowledge *knowledge = vth_programme_get_knowledge (vth_progress_report_get_programme (report));
  g_autofree gchar *day = tool_format_date (vth_progress_report_get_date (report));
  g_autoptr (VthTable) figures = vth_progress_report_to_table (report, tool->language);
  g_auto (GStrv) sections = vth_programme_list_sections (vth_progress_report_get_programme (report), tool->language);
  g_autofree gchar *titles = g_strjoinv ("; ", sections);

  tool_print_line ("%s\n%s: %s\n\n", vth_knowledge_get_title (knowledge), tool_translate (tool->language, "on"), day);
  tool_table_print_vth (figures, tool);
  tool_print_line ("\n%s: %s\n\n", tool_translate (tool->language, "topics of the report"), titles);
  tool_print_reasons (tool, VTH_ANSWER (report));
}

static ToolStatus
print_report (const Tool *tool, VthProgramme *programme, const GDate *on)
{
  g_autoptr (VthProgressReport) report = vth_progress_report_new (programme, on);
  g_autoptr (VthTable) figures = NULL;
  g_autoptr (JsonNode) node = NULL;

  switch (tool->format)
    {
    case TOOL_FORMAT_TEXT:
      print_report_text (tool, report);
      break;
    case TOOL_FORMAT_JSON:
      node = vth_answer_to_json (VTH_ANSWER (report), tool->language);
      tool_print_node (node, FALSE);
      break;
    default:
      figures = vth_progress_report_to_table (report, tool->language);
      tool_table_print_vth (figures, tool);
    }

  return TOOL_ANSWERED;
}

static void
print_programme (const Tool *tool, VthProgramme *programme)
{
  static const gchar *const columns[] = { "pillar", "title", NULL };
  VthKnowledge *knowledge = vth_programme_get_knowledge (programme);
  g_auto (GStrv) pillars = vth_programme_list_pillars (programme);
  g_autoptr (ToolTable) table = tool_table_new (columns);

  if (tool->format == TOOL_FORMAT_JSON)
    {
      tool_print_node (vth_knowledge_get_root (knowledge), TRUE);
      return;
    }

  if (tool->format == TOOL_FORMAT_TEXT)
    tool_print_line ("%s\n%s: %s\n%s: %s\n\n", vth_knowledge_get_title (knowledge),
                     tool_translate (tool->language, "edition"), vth_knowledge_get_edition (knowledge), tool_translate (tool->language, "source"),
                     vth_knowledge_get_source (knowledge));
  for (guint i = 0; pillars[i] != NULL; i++)
    {
      const gchar *cells[] = { pillars[i], vth_programme_get_pillar_title (programme, pillars[i], tool->language) };

      tool_table_add (table, cells);
    }
  tool_table_print (table, tool);
}

static ToolStatus
print_goal (const Tool *tool, VthProgramme *programme, const gchar *id, const GDate *on)
{
  static const gchar *const columns[] = { "goal", "pillar", "parent", "planning", "from", "until", "alignment", "state",
                                          "phases", "title", "note", NULL };
  VthProgrammeGoal *goal = vth_programme_lookup_goal (programme, id);
  g_autoptr (ToolTable) table = tool_table_new (columns);
  g_auto (GStrv) names = NULL;
  g_autofree gchar *phases = NULL;

  if (goal == NULL)
    {
      tool_complain (tool, "there is no goal ‘%s’; ‘vth programme status’ lists them", id);
      return TOOL_USAGE;
    }

  names = vth_programme_goal_list_phases_on (goal, on, tool->language);
  phases = g_strjoinv (", ", names);
  tool_table_add (table, (const gchar *[]) {
    vth_programme_goal_get_id (goal),
    vth_programme_goal_get_pillar (goal),
    vth_programme_goal_get_parent (goal),
    tool_get_nick (VTH_TYPE_PLANNING_KIND, (gint) vth_programme_goal_get_kind (goal)),
    vth_programme_goal_get_from (goal),
    vth_programme_goal_get_until (goal),
    tool_get_nick (VTH_TYPE_PLANNING_ALIGNMENT, (gint) vth_programme_goal_get_alignment (goal)),
    tool_get_nick (VTH_TYPE_GOAL_STATE, (gint) vth_programme_goal_get_state (goal, on)),
    phases,
    vth_programme_goal_get_title (goal, tool->language),
    vth_programme_goal_get_note (goal),
  });
  tool_table_print (table, tool);
  return TOOL_ANSWERED;
}

static ToolStatus
run (Tool *tool)
{
  const gchar *what = tool->arguments[0];
  g_autoptr (VthProgramme) programme = NULL;
  gboolean shows = strcmp (what, "show") == 0;
  GDate on;

  if ((!shows && strcmp (what, "status") != 0 && strcmp (what, "report") != 0) || (!shows && tool->n_arguments > 1))
    {
      tool_complain (tool, "wrong usage: vth %s %s", tool->command->name, tool->command->usage);
      return TOOL_USAGE;
    }
  if (!tool_parse_date_or_today (tool, "--on", options.on, &on))
    return TOOL_USAGE;

  programme = open_programme (tool);
  if (programme == NULL)
    return TOOL_INPUT;
  if (strcmp (what, "status") == 0)
    return print_status (tool, programme, &on);
  if (strcmp (what, "report") == 0)
    return print_report (tool, programme, &on);
  if (tool->n_arguments == 2)
    return print_goal (tool, programme, tool->arguments[1], &on);

  print_programme (tool, programme);
  return TOOL_ANSWERED;
}

const ToolCommand tool_command_programme = {
  .name = "programme",
  .usage = "status | report | show [GOAL] [--on DATE]",
  .summary = "shows the goals of the programme and where they stand according to its planning",
  .details = "status lists the goals, report counts them per pillar, show prints the programme or one goal. Progress is not\n"
             "recorded: no state says that a goal was met.",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .min_arguments = 1,
  .max_arguments = 2,
  .run = run,
};
