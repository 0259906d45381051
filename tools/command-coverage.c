/* command-coverage.c - vth coverage: which powers a service has, from whom
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

/* The knowledge file that says what a full mandate names. */
#define MANDATE_FORMAT "mandate-format"

static struct
{
  gchar **registers;
  gchar *service;
  gchar *on;
  gboolean national;
  gboolean differences;
  gboolean states;
  gboolean gap;
  gchar *what_if;
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
  { "gap", 0, 0, G_OPTION_ARG_NONE, &options.gap, "list what is missing to a full mandate", NULL },
  { "what-if", 0, 0, G_OPTION_ARG_FILENAME, &options.what_if,
    "show which acts would get another verdict: with the model mandate of all members, or with attribution to the "
    "director", "model|attribution" },
  { NULL }
};

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

/* For a person; a program finds the same in the columns of certainty and source. */
static void
print_caveat (const Tool *tool)
{
  const gchar *text = tool_translate (tool->language,
                                      "The powers of a full mandate are libvth's own choice (mandate-format, "
                                      "unverified): no national format has been published.");

  if (options.what_if != NULL && g_str_equal (options.what_if, "attribution"))
    text = tool_translate (tool->language,
                           "What a statute would give is libvth's own choice (mandate-format, unverified): there is "
                           "no such statute, and what rests on it stays conditional.");
  if (tool->format == TOOL_FORMAT_TEXT || tool->format == TOOL_FORMAT_MARKDOWN)
    tool_print_line ("\n%s\n", text);
  if (tool->format == TOOL_FORMAT_HTML)
    tool_print_line ("<p>%s</p>\n", text);
}

/* How sure the format of mandates says that it is, by its nick. */
static const gchar *
get_format_certainty (void)
{
  g_autoptr (VthKnowledge) format = vth_knowledge_new_built_in (MANDATE_FORMAT, NULL);

  return tool_get_nick (VTH_TYPE_CERTAINTY, (gint) vth_knowledge_get_certainty (format));
}

static void
print_coverage (const Tool *tool, VthMandateCoverage *coverage)
{
  g_autoptr (VthTable) other = options.differences ? vth_mandate_coverage_tabulate_differences (coverage)
                               : options.states    ? vth_mandate_coverage_tabulate_states (coverage)
                               : options.gap       ? vth_mandate_coverage_tabulate_gap (coverage)
                                                   : NULL;

  if (other != NULL)
    {
      tool_table_print_vth (other, tool);
      if (options.gap)
        print_caveat (tool);
    }
  else if (tool->format == TOOL_FORMAT_HTML)
    print_page (tool, coverage);
  else if (tool->format == TOOL_FORMAT_JSON)
    tool_print_answer (tool, VTH_ANSWER (coverage), NULL);
  else if (tool->format == TOOL_FORMAT_TEXT)
    print_text (tool, coverage);
  else
    tool_table_print_vth (vth_mandate_coverage_get_table (coverage), tool);
}

static void
collect_act (VthRecord *record, VthRecordReader *reader, gpointer user_data)
{
  if (VTH_IS_ACT (record))
    g_list_store_append (user_data, record);
}

static gboolean
changes (VthTable *acts, guint row)
{
  return !g_str_equal (vth_table_get_string (acts, row, 1), vth_table_get_string (acts, row, 2));
}

static void
print_changes (const Tool *tool, VthTable *acts)
{
  static const gchar *const columns[] = { "act", "before", "after", "reasons_gone", "reasons_new", "certainty", "source",
                                          NULL };
  g_autoptr (ToolTable) table = tool_table_new (columns);

  for (guint row = 0; row < vth_table_get_n_rows (acts); row++)
    if (changes (acts, row))
      {
        g_auto (GStrv) cells = g_new0 (gchar *, G_N_ELEMENTS (columns));

        for (guint i = 0; i < 5; i++)
          cells[i] = tool_table_dup_cell (acts, row, i);
        cells[5] = g_strdup (get_format_certainty ());
        cells[6] = g_strdup (MANDATE_FORMAT);
        tool_table_add (table, (const gchar *const *) cells);
      }
  tool_table_print (table, tool);
}

static void
add_count (ToolTable *table, VthTable *acts, const gchar *before, const gchar *after)
{
  g_autofree gchar *text = NULL;
  guint count = 0;

  for (guint row = 0; row < vth_table_get_n_rows (acts); row++)
    count += g_str_equal (vth_table_get_string (acts, row, 1), before) &&
             g_str_equal (vth_table_get_string (acts, row, 2), after);
  text = g_strdup_printf ("%u", count);
  if (count > 0)
    tool_table_add (table, (const gchar *const []) { before, after, text, get_format_certainty (), MANDATE_FORMAT, NULL });
}

/* How many acts went from which verdict to which, those that did not change as well. */
static void
print_counts (const Tool *tool, VthTable *acts)
{
  static const gchar *const columns[] = { "before", "after", "acts", "certainty", "source", NULL };
  g_autoptr (ToolTable) table = tool_table_new (columns);

  for (gint before = 0; before <= VTH_AUTHORISATION_VERDICT_AUTHORISED; before++)
    for (gint after = 0; after <= VTH_AUTHORISATION_VERDICT_AUTHORISED; after++)
      add_count (table, acts, tool_get_nick (VTH_TYPE_AUTHORISATION_VERDICT, before),
                 tool_get_nick (VTH_TYPE_AUTHORISATION_VERDICT, after));
  tool_table_print (table, tool);
}

static void
print_acts (const Tool *tool, VthTable *acts)
{
  if (!options.states)
    print_changes (tool, acts);
  if (tool->format == TOOL_FORMAT_TEXT && !options.states)
    tool_print ("\n");
  if (tool->format == TOOL_FORMAT_TEXT || options.states)
    print_counts (tool, acts);
  print_caveat (tool);
}

static ToolStatus
run_what_if (Tool *tool, VthRegister *registry, const GDate *on, GListModel *acts)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthTable) table = NULL;
  g_autoptr (VthRegister) other = g_str_equal (options.what_if, "model")
                                      ? vth_register_new_with_model_mandate (registry, options.service, on, &error)
                                      : vth_register_new_with_attribution (registry, options.service, on, &error);

  if (other == NULL)
    {
      tool_complain_error (tool, error);
      return TOOL_INPUT;
    }
  if (g_list_model_get_n_items (acts) == 0)
    {
      tool_complain (tool, "there is no act in %s", tool->arguments[tool->n_arguments - 1]);
      return TOOL_INPUT;
    }

  table = vth_register_compare_acts (registry, other, acts);
  print_acts (tool, table);
  return TOOL_ANSWERED;
}

static ToolStatus
run_coverage (Tool *tool, VthRegister *registry, const GDate *on)
{
  g_autoptr (VthMandateCoverage) coverage = vth_register_get_coverage (registry, options.service, on);

  print_coverage (tool, coverage);
  return vth_answer_has_reason (VTH_ANSWER (coverage), "coverage.service-unknown") ? TOOL_NO : TOOL_ANSWERED;
}

static gboolean
check_options (const Tool *tool, GDate *on)
{
  if (!tool_parse_date_or_today (tool, "--on", options.on, on))
    return FALSE;
  if (options.service == NULL)
    tool_complain (tool, "--service is missing: which service is it about?");
  else if (options.what_if != NULL && !g_str_equal (options.what_if, "model") &&
           !g_str_equal (options.what_if, "attribution"))
    tool_complain (tool, "--what-if is model or attribution, not ‘%s’", options.what_if);
  else if ((options.what_if != NULL) != (tool->n_arguments > 0))
    tool_complain (tool, "--what-if and a file with acts go together");
  else
    return TRUE;

  return FALSE;
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (VthRegister) registry = NULL;
  g_autoptr (GListStore) acts = g_list_store_new (VTH_TYPE_ACT);
  ToolStatus status;
  GDate on;

  if (!check_options (tool, &on))
    return TOOL_USAGE;
  registry = tool_new_register (tool, options.national);
  if (registry == NULL)
    return TOOL_INPUT;

  status = tool_fill_register (tool, registry, (const gchar *const *) options.registers);
  if (options.what_if != NULL)
    status = tool_worst (status, tool_collect_questions (tool, registry, (const gchar *const *) tool->arguments,
                                                         collect_act, acts));
  status = tool_worst (status, tool_seal_register (tool, registry));
  if (options.what_if != NULL)
    return tool_worst (status, run_what_if (tool, registry, &on, G_LIST_MODEL (acts)));

  return tool_worst (status, run_coverage (tool, registry, &on));
}

const ToolCommand tool_command_coverage = {
  .name = "coverage",
  .usage = "--register FILE ... --service ID [--on DATE] [--differences | --states | --gap] "
           "[--what-if model|attribution ACTS.ndjson]",
  .summary = "tells which powers an environmental service has, from which organs, since when and within which limits",
  .details = "One row for each organ and power; html is a page to look at and to print.\n"
             "With --what-if only the acts whose verdict would change; --states counts them.\n"
             "Exit status 1: nobody takes part in the service or gave it a mandate.",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .min_arguments = 0,
  .max_arguments = G_MAXUINT,
  .run = run,
};
