/* command-compare.c - vth compare: where the policies of authorities differ
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static struct
{
  gchar **policies;
  gchar *on;
  gboolean cells;
  gboolean regions;
} options;

static const GOptionEntry entries[] = {
  { "policy", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.policies, "policy file of an authority, two or more", "FILE" },
  { "on", 0, 0, G_OPTION_ARG_STRING, &options.on, "the day it is about (default today)", "DATE" },
  { "cells", 0, 0, G_OPTION_ARG_NONE, &options.cells, "the cells of the matrices in the place of the violations", NULL },
  { "regions", 0, 0, G_OPTION_ARG_NONE, &options.regions, "one line for each region in the place of the violations", NULL },
  { NULL }
};

static VthReportFormat
get_format (const Tool *tool)
{
  switch (tool->format)
    {
    case TOOL_FORMAT_CSV:
      return VTH_REPORT_FORMAT_CSV;
    case TOOL_FORMAT_JSON:
      return VTH_REPORT_FORMAT_JSON;
    case TOOL_FORMAT_MARKDOWN:
      return VTH_REPORT_FORMAT_MD;
    case TOOL_FORMAT_HTML:
      return VTH_REPORT_FORMAT_HTML;
    case TOOL_FORMAT_TEXT:
    case TOOL_FORMAT_ICS:
    default:
      return VTH_REPORT_FORMAT_TABLE;
    }
}

/* A file that cannot be read is told, and the others are compared. */
static GListModel *
read_policies (const Tool *tool, ToolStatus *status)
{
  GListStore *list = g_list_store_new (VTH_TYPE_KNOWLEDGE);

  for (guint i = 0; options.policies != NULL && options.policies[i] != NULL; i++)
    {
      g_autoptr (VthKnowledge) knowledge = tool_read_knowledge (tool, options.policies[i]);

      if (knowledge == NULL)
        *status = TOOL_INPUT;
      else
        g_list_store_append (list, knowledge);
    }

  return G_LIST_MODEL (list);
}

static void
print_comparison (const Tool *tool, VthPolicyComparison *comparison)
{
  g_autoptr (VthTable) table = NULL;
  g_autofree gchar *text = NULL;

  if (options.cells || options.regions)
    {
      table = options.cells ? vth_policy_comparison_get_cells (comparison) : vth_policy_comparison_get_regions (comparison);
      tool_table_print_vth (table, tool);
      return;
    }

  text = vth_policy_comparison_to_text (comparison, get_format (tool), tool->language);
  tool_print (text);
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (GListModel) policies = NULL;
  g_autoptr (VthPolicyComparison) comparison = NULL;
  g_autoptr (GError) error = NULL;
  ToolStatus status = TOOL_ANSWERED;
  GDate on;

  if (!tool_parse_date_or_today (tool, "--on", options.on, &on))
    return TOOL_USAGE;
  if (options.policies == NULL || options.policies[1] == NULL)
    {
      tool_complain (tool, "--policy is needed twice or more");
      return TOOL_USAGE;
    }

  policies = read_policies (tool, &status);
  if (g_list_model_get_n_items (policies) < 2)
    return TOOL_INPUT;
  comparison = vth_policy_comparison_new (policies, &on, &error);
  if (comparison == NULL)
    {
      tool_complain_error (tool, error);
      return TOOL_INPUT;
    }

  print_comparison (tool, comparison);
  return status;
}

const ToolCommand tool_command_compare = {
  .name = "compare",
  .usage = "--policy FILE --policy FILE ...",
  .summary = "shows where the sanction policies of authorities differ",
  .details = "The largest distance comes first: for term, amount and maximum by how many percent the lowest stays below "
             "the highest, 100 for another unit; 0 to 400. --format html is a page with a picture of it.",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .run = run,
};
