/* command-competent.c - vth competent: who is competent for an activity at a place
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static struct
{
  gchar **activities;
  gchar *municipality;
  gchar *on;
  gchar *task;
  gchar **knowledge;
  gboolean list;
} options;

static const GOptionEntry entries[] = {
  { "activity", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.activities, "the activity", "ID" },
  { "municipality", 0, 0, G_OPTION_ARG_FILENAME, &options.municipality,
    "the municipality in which the place mainly lies", "ID" },
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on, "the day it is about (default today)", "DATE" },
  { "task", 0, 0, G_OPTION_ARG_FILENAME, &options.task,
    "permit (default), general-rules or enforcement", "TASK" },
  { "list", 0, 0, G_OPTION_ARG_NONE, &options.list, "list the activities", NULL },
  { "knowledge", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.knowledge,
    "file with lists of one's own in the place of the built-in ones, may be given more than once", "FILE" },
  { NULL }
};

static ToolStatus
print_activities (const Tool *tool)
{
  static const gchar *const columns[] = { "activity", "name", NULL };
  g_autoptr (ToolTable) table = tool_table_new (columns);
  g_auto (GStrv) ids = vth_competence_list_activities ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const gchar *cells[] = { ids[i], vth_competence_get_activity_name (ids[i], tool->language) };

      tool_table_add (table, cells);
    }
  tool_table_print (table, tool);
  return TOOL_ANSWERED;
}

static void
print_body (const Tool *tool, VthCompetentBody *body)
{
  const gchar *authority = vth_competent_body_get_authority (body);
  const gchar *part = tool_get_nick (VTH_TYPE_COMPETENCE_PART, (gint) vth_competent_body_get_part (body));

  tool_print_line ("  %s: %s", tool_translate (tool->language, part), vth_competent_body_get_name (body, tool->language));
  tool_print_line (" (%s) [%s]\n", authority != NULL ? authority : vth_competent_body_get_role (body),
                   vth_competent_body_get_law (body));
}

static void
print_text (const Tool *tool, VthCompetence *answer)
{
  GListModel *bodies = vth_competence_get_bodies (answer);
  const gchar *basic = tool_get_nick (VTH_TYPE_BASIC_TASK, (gint) vth_competence_get_basic_task (answer));

  tool_print_line ("%s\n", tool_translate (tool->language, vth_answer_get_verdict (VTH_ANSWER (answer))));
  for (guint i = 0; i < g_list_model_get_n_items (bodies); i++)
    {
      g_autoptr (VthCompetentBody) body = g_list_model_get_item (bodies, i);

      print_body (tool, body);
    }
  if (vth_competence_get_service (answer) != NULL)
    tool_print_line ("  %s: %s\n", tool_translate (tool->language, "environmental service"),
                     vth_competence_get_service (answer));
  tool_print_line ("  %s: %s\n", tool_translate (tool->language, "basic task"), tool_translate (tool->language, basic));
  tool_print_reasons (tool, VTH_ANSWER (answer));
}

static ToolStatus
answer (const Tool *tool, VthRegister *registry, const GDate *on, VthCompetenceTask task)
{
  g_autoptr (VthCompetence) found = vth_register_find_competent (registry, options.activities[0], options.municipality,
                                                                 on, task);

  if (tool->format == TOOL_FORMAT_TEXT)
    print_text (tool, found);
  else
    tool_print_answer (tool, VTH_ANSWER (found), NULL);

  return vth_competence_get_outcome (found) == VTH_COMPETENCE_VERDICT_NOT_DETERMINED ? TOOL_NO : TOOL_ANSWERED;
}

static gboolean
check_options (const Tool *tool)
{
  if (options.activities == NULL)
    tool_complain (tool, "--activity is needed; ‘vth competent --list’ lists them");
  else if (options.municipality == NULL)
    tool_complain (tool, "--municipality is needed: an id such as GM0344");
  else if ((TOOL_FORMATS_ANSWER & tool->format) == 0)
    tool_complain (tool, "the answer comes as text or json; only --list is a table");
  else
    return TRUE;

  return FALSE;
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (VthRegister) registry = NULL;
  gint task = VTH_COMPETENCE_TASK_PERMIT;
  GDate on;

  if (options.list)
    return print_activities (tool);
  if (!check_options (tool) || !tool_parse_date_or_today (tool, "--on", options.on, &on))
    return TOOL_USAGE;
  if (options.task != NULL && !tool_parse_enum (tool, "--task", options.task, VTH_TYPE_COMPETENCE_TASK, &task))
    return TOOL_USAGE;
  registry = tool_open_national (tool, (const gchar *const *) options.knowledge);
  if (registry == NULL)
    return TOOL_INPUT;

  return answer (tool, registry, &on, (VthCompetenceTask) task);
}

const ToolCommand tool_command_competent = {
  .name = "competent",
  .usage = "--activity ID --municipality ID [--on DATE] [--task TASK] | --list",
  .summary = "tells who is competent for an activity at a place, and which service does the work",
  .details = "Meant for routing and for warnings, no final ruling. Exit status 1: it is not determined.",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_JSON,
  .options = entries,
  .min_arguments = 0,
  .max_arguments = 0,
  .run = run,
};
