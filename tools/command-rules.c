/* command-rules.c - vth rules: the catalogue of deadline rules
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static struct
{
  gchar *on;
} options;

static const GOptionEntry entries[] = {
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on, "only what is law on this day", "DATE" },
  { NULL }
};

static void
add_rule (ToolTable *table, VthDeadlineRule *rule, VthLanguage language)
{
  const VthTerm *term = vth_deadline_rule_get_term (rule);
  g_autofree gchar *article = g_strjoin (" ", vth_deadline_rule_get_law (rule),
                                         vth_deadline_rule_get_article (rule), NULL);
  g_autofree gchar *length = term != NULL ? vth_term_to_string (term) : NULL;
  g_autofree gchar *from = tool_format_date (vth_deadline_rule_get_valid_from (rule));
  g_autofree gchar *until = tool_format_date (vth_deadline_rule_get_valid_until (rule));
  const gchar *certainty = tool_get_nick (VTH_TYPE_CERTAINTY, (gint) vth_deadline_rule_get_certainty (rule));
  const gchar *cells[] = { vth_deadline_rule_get_id (rule), length, article, from, until, certainty,
                           vth_deadline_rule_get_name (rule, language) };

  tool_table_add (table, cells);
}

static ToolStatus
run (Tool *tool)
{
  static const gchar *const columns[] = { "rule", "term", "article", "valid_from", "valid_until", "certainty", "name",
                                          NULL };
  g_autoptr (ToolTable) table = tool_table_new (columns);
  g_autoptr (VthRulebook) rulebook = NULL;
  g_autoptr (GListModel) rules = NULL;
  g_autoptr (GError) error = NULL;
  GDate on;

  if (options.on != NULL && !tool_parse_date (tool, "--on", options.on, &on))
    return TOOL_USAGE;

  rulebook = vth_rulebook_new_national (&error);
  if (rulebook == NULL)
    {
      tool_complain_error (tool, error);
      return TOOL_INPUT;
    }

  rules = vth_rulebook_list_rules (rulebook, options.on != NULL ? &on : NULL);
  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (VthDeadlineRule) rule = g_list_model_get_item (rules, i);

      add_rule (table, rule, tool->language);
    }
  tool_table_print (table, tool);
  return TOOL_ANSWERED;
}

const ToolCommand tool_command_rules = {
  .name = "rules",
  .usage = "[--on DATE]",
  .summary = "lists the statutory terms",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .run = run,
};
