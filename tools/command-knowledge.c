/* command-knowledge.c - vth knowledge: the files in which law and policy stand
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <string.h>

static ToolStatus
list_files (const Tool *tool)
{
  static const gchar *const columns[] = { "id", "edition", "certainty", "title", NULL };
  g_auto (GStrv) ids = vth_knowledge_list_ids ();
  g_autoptr (ToolTable) table = tool_table_new (columns);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (VthKnowledge) file = vth_knowledge_new_built_in (ids[i], NULL);
      const gchar *cells[] = { ids[i], vth_knowledge_get_edition (file),
                               tool_get_nick (VTH_TYPE_CERTAINTY, (gint) vth_knowledge_get_certainty (file)),
                               vth_knowledge_get_title (file) };

      tool_table_add (table, cells);
    }
  tool_table_print (table, tool);
  return TOOL_ANSWERED;
}

static void
print_field (const Tool *tool, const gchar *english, const gchar *value)
{
  tool_print_line ("%s: %s\n", tool_translate (tool->language, english), value);
}

static ToolStatus
show_file (const Tool *tool, const gchar *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthKnowledge) file = vth_knowledge_new_built_in (id, &error);

  if (file == NULL)
    {
      tool_complain (tool, "there is no knowledge file ‘%s’; ‘vth knowledge list’ lists them", id);
      return TOOL_USAGE;
    }
  if (tool->format == TOOL_FORMAT_JSON)
    {
      tool_print_node (vth_knowledge_get_root (file), TRUE);
      return TOOL_ANSWERED;
    }

  print_field (tool, "id", id);
  print_field (tool, "title", vth_knowledge_get_title (file));
  print_field (tool, "edition", vth_knowledge_get_edition (file));
  print_field (tool, "certainty", tool_get_nick (VTH_TYPE_CERTAINTY, (gint) vth_knowledge_get_certainty (file)));
  print_field (tool, "source", vth_knowledge_get_source (file));
  print_field (tool, "about", vth_knowledge_get_about (file));
  return TOOL_ANSWERED;
}

/* What a file is for shows in what it holds. */
static gboolean
check_content (VthKnowledge *file, GError **error)
{
  JsonObject *root = json_node_get_object (vth_knowledge_get_root (file));
  g_autoptr (VthProgramme) programme = NULL;

  if (!json_object_has_member (root, "pillars"))
    return TRUE;

  programme = vth_programme_new (file, error);
  return programme != NULL;
}

static gboolean
is_policy (VthKnowledge *file)
{
  JsonObject *root = json_node_get_object (vth_knowledge_get_root (file));

  return json_object_has_member (root, "matrix") || json_object_has_member (root, "penalty_table");
}

/* All that is wrong comes in one message: a line each reads better. */
static void
complain_each (const Tool *tool, const gchar *path, const GError *error)
{
  const gchar *start = strstr (error->message, ": /");
  g_auto (GStrv) parts = g_strsplit (start != NULL ? start + 3 : error->message, "; /", 0);

  for (gchar **part = parts; *part != NULL; part++)
    {
      g_autoptr (GError) one = g_error_new (error->domain, error->code, "%s: %s%s", path, start != NULL ? "/" : "", *part);

      tool_complain_error (tool, one);
    }
}

/* What is wrong refuses a policy; what it lacks is told. */
static ToolStatus
check_policy (const Tool *tool, const gchar *path, VthKnowledge *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthSanctionPolicy) policy = vth_sanction_policy_new (file, &error);
  g_autoptr (VthPolicyReview) review = NULL;

  if (policy == NULL)
    {
      complain_each (tool, path, error);
      return TOOL_INPUT;
    }

  review = vth_sanction_policy_review (policy);
  if (tool->format == TOOL_FORMAT_JSON)
    tool_print_answer (tool, VTH_ANSWER (review), path);
  else
    {
      tool_print_line ("%s: %s: %s, %s\n", path,
                       tool_translate (tool->language, vth_answer_get_verdict (VTH_ANSWER (review))),
                       vth_knowledge_get_id (file), vth_knowledge_get_edition (file));
      tool_print_reasons (tool, VTH_ANSWER (review));
    }
  return vth_policy_review_get_verdict (review) == VTH_POLICY_VERDICT_GAPS ? TOOL_NO : TOOL_ANSWERED;
}

static ToolStatus
check_file (const Tool *tool, const gchar *path)
{
  g_autoptr (VthKnowledge) file = tool_read_knowledge (tool, path);
  g_autoptr (GError) error = NULL;

  if (file == NULL)
    return TOOL_INPUT;
  if (is_policy (file))
    return check_policy (tool, path, file);
  if (!check_content (file, &error))
    {
      g_prefix_error (&error, "%s: ", path);
      tool_complain_error (tool, error);
      return TOOL_INPUT;
    }

  tool_print_line ("%s: %s: %s, %s, %s\n", path, tool_translate (tool->language, "in order"),
                   vth_knowledge_get_id (file),
                   vth_knowledge_get_edition (file),
                   tool_get_nick (VTH_TYPE_CERTAINTY, (gint) vth_knowledge_get_certainty (file)));
  return TOOL_ANSWERED;
}

static ToolStatus
check_files (const Tool *tool)
{
  ToolStatus status = TOOL_ANSWERED;

  for (guint i = 1; i < tool->n_arguments; i++)
    status = tool_worst (status, check_file (tool, tool->arguments[i]));
  return status;
}

static ToolStatus
run (Tool *tool)
{
  const gchar *what = tool->arguments[0];

  if (strcmp (what, "list") == 0 && tool->n_arguments == 1)
    return list_files (tool);
  if (strcmp (what, "show") == 0 && tool->n_arguments == 2)
    {
      if ((tool->format & TOOL_FORMATS_ANSWER) != 0)
        return show_file (tool, tool->arguments[1]);
      tool_complain (tool, "--format: this can only be shown as %s", "text, json");
      return TOOL_USAGE;
    }
  if (strcmp (what, "check") == 0 && tool->n_arguments >= 2)
    return check_files (tool);

  tool_complain (tool, "wrong usage: vth %s %s", tool->command->name, tool->command->usage);
  return TOOL_USAGE;
}

const ToolCommand tool_command_knowledge = {
  .name = "knowledge",
  .usage = "list | show ID | check FILE ...",
  .summary = "lists, shows and checks the files in which law and policy stand",
  .details = "With --format json, show prints the whole file. Of a sanction policy, check tells what it lacks: exit status 1.",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_TEXT,
  .min_arguments = 1,
  .max_arguments = G_MAXUINT,
  .run = run,
};
