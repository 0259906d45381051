/* command-organisation.c - vth organisation: who is who
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static struct
{
  gchar *on;
  gchar *kind;
  gchar **knowledge;
} options;

static const GOptionEntry entries[] = {
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on, "only what exists on this day", "DATE" },
  { "kind", 0, 0, G_OPTION_ARG_FILENAME, &options.kind, "only organisations of this kind", "KIND" },
  { "knowledge", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.knowledge,
    "file with lists of one's own in the place of the built-in ones, may be given more than once", "FILE" },
  { NULL }
};

static const gchar *
get_name (VthRecord *record)
{
  if (VTH_IS_ORGANISATION (record))
    return vth_organisation_get_name (VTH_ORGANISATION (record));
  if (VTH_IS_ENVIRONMENTAL_SERVICE (record))
    return vth_environmental_service_get_name (VTH_ENVIRONMENTAL_SERVICE (record));

  return vth_competent_authority_get_name (VTH_COMPETENT_AUTHORITY (record));
}

static void
print_list (const Tool *tool, const gchar *heading, GListModel *records)
{
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (VthRecord) record = g_list_model_get_item (records, i);

      tool_print_line ("%s: %s (%s)\n", tool_translate (tool->language, heading), get_name (record),
                       vth_record_get_id (record));
    }
}

static void
print_services (const Tool *tool, VthRegister *registry, const gchar *id, const GDate *on)
{
  g_autoptr (VthServiceAnswer) member = vth_register_find_service (registry, id, on);
  g_autoptr (VthServiceAnswer) seveso = vth_register_find_seveso_service (registry, id, on);
  g_autofree gchar *members = g_strjoinv ("; ", (gchar **) vth_service_answer_get_services (member));
  g_autofree gchar *reserved = g_strjoinv ("; ", (gchar **) vth_service_answer_get_services (seveso));

  if (*members != '\0')
    tool_print_line ("%s: %s\n", tool_translate (tool->language, "environmental service"), members);
  if (*reserved != '\0')
    tool_print_line ("%s: %s\n", tool_translate (tool->language, "service for Seveso"), reserved);
}

static void
print_period (const Tool *tool, VthRecord *record)
{
  gboolean is_service = VTH_IS_ENVIRONMENTAL_SERVICE (record);
  const GDate *from = is_service ? vth_environmental_service_get_valid_from (VTH_ENVIRONMENTAL_SERVICE (record))
                                 : vth_organisation_get_valid_from (VTH_ORGANISATION (record));
  const GDate *until = is_service ? vth_environmental_service_get_valid_until (VTH_ENVIRONMENTAL_SERVICE (record))
                                  : vth_organisation_get_valid_until (VTH_ORGANISATION (record));
  g_autofree gchar *first = tool_format_date (from);
  g_autofree gchar *last = tool_format_date (until);

  if (*first != '\0')
    tool_print_line ("%s: %s\n", tool_translate (tool->language, "first day"), first);
  if (*last != '\0')
    tool_print_line ("%s: %s\n", tool_translate (tool->language, "last day"), last);
}

static void
print_text (const Tool *tool, VthRegister *registry, VthRecord *record, const GDate *on)
{
  const gchar *id = vth_record_get_id (record);
  g_autoptr (GListModel) organs = vth_register_get_organs (registry, id);
  g_autoptr (GListModel) before = vth_register_get_predecessors (registry, id);
  g_autoptr (GListModel) after = vth_register_get_successors (registry, id);

  tool_print_line ("%s (%s)\n", get_name (record), id);
  print_period (tool, record);
  print_list (tool, "organ", organs);
  print_list (tool, "predecessor", before);
  print_list (tool, "successor", after);
  if (VTH_IS_ORGANISATION (record))
    print_services (tool, registry, id, on);
}

static JsonArray *
list_ids (GListModel *take)
{
  g_autoptr (GListModel) records = take;
  JsonArray *ids = json_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (VthRecord) record = g_list_model_get_item (records, i);

      json_array_add_string_element (ids, vth_record_get_id (record));
    }

  return ids;
}

static void
print_json (VthRegister *registry, VthRecord *record)
{
  g_autoptr (JsonNode) node = vth_record_to_json (record);
  JsonObject *object = json_node_get_object (node);
  const gchar *id = vth_record_get_id (record);

  json_object_set_array_member (object, "organs", list_ids (vth_register_get_organs (registry, id)));
  json_object_set_array_member (object, "predecessors", list_ids (vth_register_get_predecessors (registry, id)));
  json_object_set_array_member (object, "successors", list_ids (vth_register_get_successors (registry, id)));
  tool_print_node (node, FALSE);
}

static ToolStatus
print_one (const Tool *tool, VthRegister *registry, const gchar *typed, const GDate *on)
{
  g_autofree gchar *id = g_ascii_strdown (typed, -1);
  VthRecord *record = vth_register_lookup (registry, typed);

  if (record == NULL)
    record = vth_register_lookup (registry, id);
  if (!VTH_IS_ORGANISATION (record) && !VTH_IS_ENVIRONMENTAL_SERVICE (record))
    {
      tool_complain (tool, "the register does not know ‘%s’", typed);
      return TOOL_NO;
    }

  if (tool->format == TOOL_FORMAT_TEXT)
    print_text (tool, registry, record, on);
  else
    print_json (registry, record);
  return TOOL_ANSWERED;
}

static ToolStatus
print_each (const Tool *tool, VthRegister *registry, const GDate *on)
{
  ToolStatus status = TOOL_ANSWERED;

  if ((TOOL_FORMATS_ANSWER & tool->format) == 0)
    {
      tool_complain (tool, "an answer for one organisation comes as text or json; without an id it is a table");
      return TOOL_USAGE;
    }

  for (guint i = 0; i < tool->n_arguments; i++)
    status = tool_worst (status, print_one (tool, registry, tool->arguments[i], on));
  return status;
}

/* The columns of the library, only the rows of one kind. */
static void
print_kind (const Tool *tool, VthTable *source)
{
  g_auto (GStrv) names = vth_table_get_column_names (source);
  g_autoptr (ToolTable) table = tool_table_new ((const gchar *const *) names);
  gint kind = vth_table_find_column (source, "kind");

  for (guint row = 0; row < vth_table_get_n_rows (source); row++)
    if (g_strcmp0 (vth_table_get_string (source, row, (guint) kind), options.kind) == 0)
      tool_table_add_vth (table, source, row);
  tool_table_print (table, tool);
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (VthRegister) registry = NULL;
  g_autoptr (VthTable) table = NULL;
  gint kind;
  GDate on;

  if (!tool_parse_date_or_today (tool, "--on", options.on, &on))
    return TOOL_USAGE;
  if (options.kind != NULL && !tool_parse_enum (tool, "--kind", options.kind, VTH_TYPE_ORGANISATION_KIND, &kind))
    return TOOL_USAGE;
  registry = tool_open_national (tool, (const gchar *const *) options.knowledge);
  if (registry == NULL)
    return TOOL_INPUT;
  if (tool->n_arguments > 0)
    return print_each (tool, registry, &on);

  table = vth_register_tabulate_organisations (registry, options.on != NULL ? &on : NULL);
  if (options.kind != NULL)
    print_kind (tool, table);
  else
    tool_table_print_vth (table, tool);
  return TOOL_ANSWERED;
}

const ToolCommand tool_command_organisation = {
  .name = "organisation",
  .usage = "[ID...] [--on DATE] [--kind KIND]",
  .summary = "shows an organisation or a service with its organs and what was before and after it",
  .details = "Without an id it is a table of all organisations. Exit status 1: an id is not known.",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .min_arguments = 0,
  .max_arguments = G_MAXUINT,
  .run = run,
};
