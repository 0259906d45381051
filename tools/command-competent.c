/* command-competent.c - vth competent: who is competent for an activity at a place
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "answer.h"

#include <string.h>

static struct
{
  gchar **activities;
  gchar *municipality;
  gchar *on;
  gchar *task;
  gchar **facts;
  gchar **knowledge;
  gboolean list;
  gboolean list_facts;
  gboolean basic_tasks;
} options;

static const GOptionEntry entries[] = {
  { "activity", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.activities, "the activity; more than one are one application", "ID" },
  { "municipality", 0, 0, G_OPTION_ARG_FILENAME, &options.municipality,
    "the municipality in which the place mainly lies", "ID" },
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on, "the day it is about (default today)", "DATE" },
  { "task", 0, 0, G_OPTION_ARG_FILENAME, &options.task,
    "permit (default), general-rules, enforcement or fine", "TASK" },
  { "fact", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.facts,
    "a fact that only you know, may be given more than once", "NAME=VALUE" },
  { "list-facts", 0, 0, G_OPTION_ARG_NONE, &options.list_facts, "list the facts", NULL },
  { "basic-tasks", 0, 0, G_OPTION_ARG_NONE, &options.basic_tasks,
    "list the basic tasks of the services, and what of them is not known", NULL },
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

static ToolStatus
print_facts (const Tool *tool)
{
  static const gchar *const columns[] = { "fact", "kind", "about", NULL };
  g_autoptr (ToolTable) table = tool_table_new (columns);
  g_auto (GStrv) ids = vth_competence_list_facts ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const gchar *cells[] = { ids[i], vth_competence_get_fact_kind (ids[i]),
                               vth_competence_get_fact_name (ids[i], tool->language) };

      tool_table_add (table, cells);
    }
  tool_table_print (table, tool);
  return TOOL_ANSWERED;
}

static ToolStatus
print_basic_tasks (const Tool *tool)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthTable) table = vth_basic_tasks_tabulate (tool->language, &error);

  if (table == NULL)
    {
      tool_complain_error (tool, error);
      return TOOL_INPUT;
    }

  tool_table_print_vth (table, tool);
  return TOOL_ANSWERED;
}

static void
print_body (const Tool *tool, VthCompetentBody *body)
{
  const gchar *authority = vth_competent_body_get_authority (body);
  g_auto (GStrv) list = vth_competent_body_list_activities (body);
  g_autofree gchar *activities = g_strjoinv (", ", list);
  const gchar *part = tool_get_nick (VTH_TYPE_COMPETENCE_PART, (gint) vth_competent_body_get_part (body));

  tool_print_line ("  %s: %s", tool_translate (tool->language, part), vth_competent_body_get_name (body, tool->language));
  tool_print_line (" (%s) [%s]", authority != NULL ? authority : vth_competent_body_get_role (body),
                   vth_competent_body_get_law (body));
  if (list[0] != NULL)
    tool_print_line (": %s", activities);
  tool_print ("\n");
}

static void
print_bodies (const Tool *tool, GListModel *bodies)
{
  for (guint i = 0; i < g_list_model_get_n_items (bodies); i++)
    {
      g_autoptr (VthCompetentBody) body = g_list_model_get_item (bodies, i);

      print_body (tool, body);
    }
}

static void
print_questions (const Tool *tool, VthCompetence *answer)
{
  g_auto (GStrv) facts = vth_competence_list_questions (answer);

  for (guint i = 0; facts[i] != NULL; i++)
    tool_print_line ("  %s: %s (--fact %s=%s)\n", tool_translate (tool->language, "not told"),
                     vth_competence_get_fact_name (facts[i], tool->language), facts[i],
                     g_str_equal (vth_competence_get_fact_kind (facts[i]), "boolean") ? "yes|no" : "ID");
}

static void
print_text (const Tool *tool, VthCompetence *answer)
{
  const gchar *basic = tool_get_nick (VTH_TYPE_BASIC_TASK, (gint) vth_competence_get_basic_task (answer));

  tool_print_line ("%s\n", tool_translate (tool->language, vth_answer_get_verdict (VTH_ANSWER (answer))));
  print_bodies (tool, vth_competence_get_bodies (answer));
  print_bodies (tool, vth_competence_get_advisers (answer));
  if (vth_competence_get_service (answer) != NULL)
    tool_print_line ("  %s: %s\n", tool_translate (tool->language, "environmental service"),
                     vth_competence_get_service (answer));
  tool_print_line ("  %s: %s\n", tool_translate (tool->language, "basic task"), tool_translate (tool->language, basic));
  print_questions (tool, answer);
  tool_print_reasons (tool, VTH_ANSWER (answer));
}

static gboolean
set_fact (const Tool *tool, VthCompetenceQuestion *question, const gchar *typed)
{
  const gchar *sign = strchr (typed, '=');
  g_autofree gchar *name = sign != NULL ? g_strndup (typed, (gsize) (sign - typed)) : NULL;
  g_autoptr (GError) error = NULL;

  if (sign == NULL)
    tool_complain (tool, "--fact: ‘%s’ is not NAME=VALUE", typed);
  else if (!vth_competence_question_set_fact (question, name, sign + 1, &error))
    tool_complain (tool, "--fact: ‘%s’ is not a fact with a value that it may have; ‘vth competent --list-facts’ lists them",
                   typed);
  else
    return TRUE;

  return FALSE;
}

/* NULL after a complaint. */
static VthCompetenceQuestion *
ask (const Tool *tool, const GDate *on, VthCompetenceTask task)
{
  g_autoptr (VthCompetenceQuestion) question = vth_competence_question_new (options.municipality, on, task);

  for (guint i = 0; options.activities[i] != NULL; i++)
    vth_competence_question_add_activity (question, options.activities[i]);
  for (guint i = 0; options.facts != NULL && options.facts[i] != NULL; i++)
    if (!set_fact (tool, question, options.facts[i]))
      return NULL;

  return g_steal_pointer (&question);
}

static ToolStatus
answer (const Tool *tool, VthRegister *registry, VthCompetenceQuestion *question)
{
  g_autoptr (VthCompetence) found = vth_register_answer_competence (registry, question);

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
    tool_complain (tool, "the answer comes as text or json; only a list is a table");
  else
    return TRUE;

  return FALSE;
}

/* Each question says its own activity and place. */
static ToolStatus
answer_files (const Tool *tool)
{
  g_autoptr (VthRegister) registry = NULL;
  gint task = VTH_COMPETENCE_TASK_PERMIT;
  CompetentDefaults defaults = { NULL, VTH_COMPETENCE_TASK_PERMIT };
  GDate on;

  if (options.activities != NULL || options.municipality != NULL || options.facts != NULL)
    {
      tool_complain (tool, "a file of questions says activity, municipality and facts itself");
      return TOOL_USAGE;
    }
  if (options.on != NULL && !tool_parse_date (tool, "--on", options.on, &on))
    return TOOL_USAGE;
  if (!tool_parse_enum (tool, "--task", options.task, VTH_TYPE_COMPETENCE_TASK, &task))
    return TOOL_USAGE;

  defaults.on = options.on != NULL ? &on : NULL;
  defaults.task = (VthCompetenceTask) task;
  registry = tool_open_national (tool, (const gchar *const *) options.knowledge);
  return registry != NULL ? tool_answer_competent_questions (tool, registry, &defaults) : TOOL_INPUT;
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (VthCompetenceQuestion) question = NULL;
  g_autoptr (VthRegister) registry = NULL;
  gint task = VTH_COMPETENCE_TASK_PERMIT;
  GDate on;

  if (options.basic_tasks)
    return print_basic_tasks (tool);
  if (options.list || options.list_facts)
    return options.list ? print_activities (tool) : print_facts (tool);
  if (tool->n_arguments > 0)
    return answer_files (tool);
  if (!check_options (tool) || !tool_parse_date_or_today (tool, "--on", options.on, &on))
    return TOOL_USAGE;
  if (options.task != NULL && !tool_parse_enum (tool, "--task", options.task, VTH_TYPE_COMPETENCE_TASK, &task))
    return TOOL_USAGE;
  question = ask (tool, &on, (VthCompetenceTask) task);
  if (question == NULL)
    return TOOL_USAGE;
  registry = tool_open_national (tool, (const gchar *const *) options.knowledge);

  return registry != NULL ? answer (tool, registry, question) : TOOL_INPUT;
}

const ToolCommand tool_command_competent = {
  .name = "competent",
  .usage = "--activity ID --municipality ID [--on DATE] [--task TASK] [--fact NAME=VALUE] | FILE.ndjson ... | --list | "
           "--list-facts",
  .summary = "tells who is competent for an activity at a place, and which service does the work",
  .details = "A file has a question on each line: an object with activity (one, or a list for one application), municipality,\n"
             "on, and if wanted id, task and facts; --on and --task hold for those that do not say them. A bad line gives a\n"
             "line on standard error and exit status 3; the others are answered, each when it is read.\n"
             "Meant for routing and for warnings, no final ruling. Exit status 1: it is not determined.",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_JSON,
  .options = entries,
  .min_arguments = 0,
  .max_arguments = G_MAXUINT,
  .run = run,
};
