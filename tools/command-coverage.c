/* command-coverage.c - vth coverage: which powers a service has, from whom
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static struct
{
  gchar **registers;
  gchar *service;
  gchar *on;
  gboolean national;
  gboolean differences;
  gboolean states;
} options;

static const GOptionEntry entries[] = {
  { "register", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.registers,
    "file with authorities, services and mandates, may be given more than once", "FILE" },
  { "service", 0, 0, G_OPTION_ARG_FILENAME, &options.service, "the service it is about", "ID" },
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on, "the day it is about (default today)", "DATE" },
  { "national", 0, 0, G_OPTION_ARG_NONE, &options.national,
    "take the organisations, services and members of the built-in lists besides", NULL },
  { "differences", 0, 0, G_OPTION_ARG_NONE, &options.differences,
    "list the powers that the members have not given alike", NULL },
  { "states", 0, 0, G_OPTION_ARG_NONE, &options.states, "count the cells of each state", NULL },
  { NULL }
};

/* NULL after a complaint. */
static VthRegister *
open_register (const Tool *tool)
{
  g_autoptr (GError) error = NULL;
  VthRegister *registry = options.national ? vth_register_new_national (NULL, &error) : vth_register_new ();

  if (registry == NULL)
    tool_complain_error (tool, error);

  return registry;
}

/* The columns that a person looks at first. */
static void
print_cells (const Tool *tool, VthTable *cells)
{
  static const gchar *const columns[] = { "authority", "power", "state", "limits", "mandate", "valid_from",
                                          "valid_until", NULL };
  g_autoptr (ToolTable) table = tool_table_new (columns);

  for (guint row = 0; row < vth_table_get_n_rows (cells); row++)
    {
      g_auto (GStrv) texts = g_new0 (gchar *, G_N_ELEMENTS (columns));

      for (guint i = 0; columns[i] != NULL; i++)
        texts[i] = tool_table_dup_cell (cells, row, (guint) vth_table_find_column (cells, columns[i]));
      tool_table_add (table, (const gchar *const *) texts);
    }
  tool_table_print (table, tool);
}

static void
print_text (const Tool *tool, VthMandateCoverage *coverage)
{
  g_autoptr (VthTable) states = vth_mandate_coverage_tabulate_states (coverage);

  print_cells (tool, vth_mandate_coverage_get_table (coverage));
  tool_print ("\n");
  tool_table_print_vth (states, tool);
  tool_print ("\n");
  tool_print_reasons (tool, VTH_ANSWER (coverage));
}

static void
print_page (const Tool *tool, VthMandateCoverage *coverage)
{
  g_autofree gchar *page = vth_mandate_coverage_to_html (coverage, tool->language);

  tool_print (page);
}

static void
print_coverage (const Tool *tool, VthMandateCoverage *coverage)
{
  g_autoptr (VthTable) other = options.differences ? vth_mandate_coverage_tabulate_differences (coverage)
                               : options.states    ? vth_mandate_coverage_tabulate_states (coverage)
                                                   : NULL;

  if (other != NULL)
    tool_table_print_vth (other, tool);
  else if (tool->format == TOOL_FORMAT_HTML)
    print_page (tool, coverage);
  else if (tool->format == TOOL_FORMAT_JSON)
    tool_print_answer (tool, VTH_ANSWER (coverage), NULL);
  else if (tool->format == TOOL_FORMAT_TEXT)
    print_text (tool, coverage);
  else
    tool_table_print_vth (vth_mandate_coverage_get_table (coverage), tool);
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (VthRegister) registry = NULL;
  g_autoptr (VthMandateCoverage) coverage = NULL;
  ToolStatus status;
  GDate on;

  if (!tool_parse_date_or_today (tool, "--on", options.on, &on))
    return TOOL_USAGE;
  if (options.service == NULL)
    {
      tool_complain (tool, "--service is missing: which service is it about?");
      return TOOL_USAGE;
    }
  registry = open_register (tool);
  if (registry == NULL)
    return TOOL_INPUT;

  status = tool_fill_register (tool, registry, (const gchar *const *) options.registers);
  status = tool_worst (status, tool_seal_register (tool, registry));
  coverage = vth_register_get_coverage (registry, options.service, &on);
  print_coverage (tool, coverage);
  if (vth_answer_has_reason (VTH_ANSWER (coverage), "coverage.service-unknown"))
    status = tool_worst (status, TOOL_NO);

  return status;
}

const ToolCommand tool_command_coverage = {
  .name = "coverage",
  .usage = "--register FILE ... --service ID [--on DATE] [--differences | --states]",
  .summary = "tells which powers an environmental service has, from which organs, since when and within which limits",
  .details = "One row for each organ and power; html is a page to look at and to print.\n"
             "Exit status 1: nobody takes part in the service or gave it a mandate.",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .min_arguments = 0,
  .max_arguments = 0,
  .run = run,
};
