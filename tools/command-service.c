/* command-service.c - vth service: which environmental service works for whom
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static struct
{
  gchar *on;
  gchar *members;
  gchar **knowledge;
  gboolean list;
  gboolean seveso;
} options;

static const GOptionEntry entries[] = {
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on, "the day it is about (default today)", "DATE" },
  { "seveso", 0, 0, G_OPTION_ARG_NONE, &options.seveso,
    "the service for the work reserved for Seveso, not the one of the members", NULL },
  { "list", 0, 0, G_OPTION_ARG_NONE, &options.list, "list the services", NULL },
  { "members", 0, 0, G_OPTION_ARG_FILENAME, &options.members, "list the members of this service", "ID" },
  { "knowledge", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.knowledge,
    "file with lists of one's own in the place of the built-in ones, may be given more than once", "FILE" },
  { NULL }
};

static void
print_services (const Tool *tool, VthRegister *registry, VthServiceAnswer *answer)
{
  const gchar *const *services = vth_service_answer_get_services (answer);

  for (guint i = 0; services[i] != NULL; i++)
    {
      VthRecord *service = vth_register_lookup (registry, services[i]);
      const gchar *name = VTH_IS_ENVIRONMENTAL_SERVICE (service)
                              ? vth_environmental_service_get_name (VTH_ENVIRONMENTAL_SERVICE (service)) : NULL;

      tool_print_line ("%s%s%s", i > 0 ? "; " : ": ", name != NULL ? name : "", name != NULL ? " " : "");
      tool_print_line ("(%s)", services[i]);
    }
  if (services[0] == NULL)
    tool_print_line (": %s", tool_translate (tool->language, "no service is known"));
}

static ToolStatus
answer (const Tool *tool, VthRegister *registry, const gchar *id, const GDate *on)
{
  g_autoptr (VthServiceAnswer) found = options.seveso ? vth_register_find_seveso_service (registry, id, on)
                                                      : vth_register_find_service (registry, id, on);
  g_autofree gchar *day = tool_format_date (on);

  if (tool->format == TOOL_FORMAT_TEXT)
    {
      tool_print_line ("%s, %s", id, day);
      print_services (tool, registry, found);
      tool_print ("\n");
      tool_print_reasons (tool, VTH_ANSWER (found));
    }
  else
    tool_print_answer (tool, VTH_ANSWER (found), NULL);

  return *vth_service_answer_get_services (found) != NULL ? TOOL_ANSWERED : TOOL_NO;
}

static ToolStatus
answer_all (const Tool *tool, VthRegister *registry, const GDate *on)
{
  ToolStatus status = TOOL_ANSWERED;

  if ((TOOL_FORMATS_ANSWER & tool->format) == 0)
    {
      tool_complain (tool, "an answer for one organisation comes as text or json; without an id it is a table");
      return TOOL_USAGE;
    }

  for (guint i = 0; i < tool->n_arguments; i++)
    status = tool_worst (status, answer (tool, registry, tool->arguments[i], on));
  return status;
}

static ToolStatus
print_members (const Tool *tool, VthRegister *registry, const GDate *on)
{
  VthRecord *service = vth_register_lookup (registry, options.members);
  g_autofree gchar *id = g_ascii_strdown (options.members, -1);
  g_autoptr (VthTable) table = NULL;

  if (service == NULL)
    service = vth_register_lookup (registry, id);
  if (!VTH_IS_ENVIRONMENTAL_SERVICE (service))
    {
      tool_complain (tool, "there is no service ‘%s’; ‘vth service --list’ lists them", options.members);
      return TOOL_USAGE;
    }

  table = vth_register_tabulate_members (registry, id, on);
  tool_table_print_vth (table, tool);
  return TOOL_ANSWERED;
}

static ToolStatus
print_table (const Tool *tool, VthTable *take)
{
  g_autoptr (VthTable) table = take;

  tool_table_print_vth (table, tool);
  return TOOL_ANSWERED;
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (VthRegister) registry = NULL;
  GDate on;

  if (!tool_parse_date_or_today (tool, "--on", options.on, &on))
    return TOOL_USAGE;
  registry = tool_open_national (tool, (const gchar *const *) options.knowledge);
  if (registry == NULL)
    return TOOL_INPUT;

  if (options.members != NULL)
    return print_members (tool, registry, &on);
  if (options.list)
    return print_table (tool, vth_register_tabulate_services (registry, &on));
  if (tool->n_arguments > 0)
    return answer_all (tool, registry, &on);

  return print_table (tool, vth_register_tabulate_municipalities (registry, &on));
}

const ToolCommand tool_command_service = {
  .name = "service",
  .usage = "[ORGANISATION...] [--on DATE] [--seveso | --list | --members ID]",
  .summary = "tells which environmental service works for a municipality, and who takes part in it",
  .details = "Without an organisation it is a table of all municipalities with their services.\n"
             "Exit status 1: no service is known.",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .min_arguments = 0,
  .max_arguments = G_MAXUINT,
  .run = run,
};
