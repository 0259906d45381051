/* command-report.c - vth report: what the decisions of a store add up to
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static struct
{
  gchar *store;
  gchar *period;
  gchar **by;
} options;

static const GOptionEntry entries[] = {
  { "store", 0, 0, G_OPTION_ARG_FILENAME, &options.store,
    "address of the store: sqlite:PATH (default sqlite:vth.db)", "URI" },
  { "period", 0, 0, G_OPTION_ARG_FILENAME, &options.period,
    "only decisions of a year, a quarter or a month: 2026, 2026-Q3, 2026-07", "PERIOD" },
  { "by", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.by,
    "count the rows by this column, may be given more than once", "COLUMN" },
  { NULL }
};

/* NULL for all time. */
typedef struct
{
  const GDate *first;
  const GDate *last;
  GDate days[2];
} Period;

static gboolean
read_period (const Tool *tool, Period *period)
{
  if (options.period == NULL)
    return TRUE;
  if (tool_scan_period (options.period, &period->days[0], &period->days[1]))
    {
      period->first = &period->days[0];
      period->last = &period->days[1];
      return TRUE;
    }

  tool_complain (tool, "--period: ‘%s’ is not a year, a quarter or a month, such as 2026, 2026-Q3 or 2026-07",
                 options.period);
  return FALSE;
}

static gboolean
check_name (const Tool *tool)
{
  g_auto (GStrv) names = vth_report_list_names ();
  g_autofree gchar *list = g_strjoinv (", ", names);

  if (g_strv_contains ((const gchar *const *) names, tool->arguments[0]))
    return TRUE;

  tool_complain (tool, "there is no report ‘%s’, only %s", tool->arguments[0], list);
  return FALSE;
}

static gboolean
check_columns (const Tool *tool, VthTable *table)
{
  g_auto (GStrv) names = vth_table_get_column_names (table);
  g_autofree gchar *list = g_strjoinv (", ", names);

  for (guint i = 0; options.by[i] != NULL; i++)
    if (vth_table_find_column (table, options.by[i]) < 0)
      {
        tool_complain (tool, "--by: ‘%s’ is not one of %s", options.by[i], list);
        return FALSE;
      }

  return TRUE;
}

static ToolStatus
print_grouped (const Tool *tool, VthReport *report)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthTable) grouped = NULL;

  if (!check_columns (tool, vth_report_get_table (report)))
    return TOOL_USAGE;

  grouped = vth_table_group (vth_report_get_table (report), (const gchar *const *) options.by, NULL, &error);
  if (grouped == NULL)
    {
      tool_complain_error (tool, error);
      return TOOL_USAGE;
    }

  tool_table_print_vth (grouped, tool);
  return TOOL_ANSWERED;
}

static VthReportFormat
get_report_format (const Tool *tool)
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
    default:
      return VTH_REPORT_FORMAT_TABLE;
    }
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (VthStore) store = NULL;
  g_autoptr (VthReport) report = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree gchar *text = NULL;
  Period period = { NULL };

  if (!check_name (tool) || !read_period (tool, &period))
    return TOOL_USAGE;

  store = tool_open_store (tool, options.store, FALSE);
  if (store == NULL)
    return TOOL_STORE;

  report = vth_report_new_for_store (tool->arguments[0], store, period.first, period.last, &error);
  if (report == NULL)
    {
      tool_complain_error (tool, error);
      return TOOL_STORE;
    }
  if (options.by != NULL)
    return print_grouped (tool, report);

  text = vth_report_to_text (report, get_report_format (tool), tool->language);
  tool_print (text);
  if (!g_str_has_suffix (text, "\n"))
    tool_print ("\n");
  return TOOL_ANSWERED;
}

const ToolCommand tool_command_report = {
  .name = "report",
  .usage = "NAME [--store URI] [--period PERIOD] [--by COLUMN] ...",
  .summary = "tells what the decisions of a store and their reviews add up to",
  .details = "The names are summary, decisions, findings and violations.",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .min_arguments = 1,
  .max_arguments = 1,
  .run = run,
};
