/* command-page.c - vth page: the public page of the register of one organ
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static struct
{
  gchar **registers;
  gchar *authority;
  gchar *on;
  gboolean national;
} options;

static const GOptionEntry entries[] = {
  { "register", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.registers,
    "file with authorities, services and mandates, may be given more than once", "FILE" },
  { "authority", 0, 0, G_OPTION_ARG_FILENAME, &options.authority, "the organ it is about", "ID" },
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on, "the day it is about (default today)", "DATE" },
  { "national", 0, 0, G_OPTION_ARG_NONE, &options.national,
    "take the organisations, services and members of the built-in lists besides", NULL },
  { NULL }
};

static gboolean
is_known (VthRegister *registry)
{
  GListModel *mandates = vth_register_get_mandates (registry);

  if (vth_register_lookup (registry, options.authority) != NULL)
    return TRUE;
  for (guint i = 0; i < g_list_model_get_n_items (mandates); i++)
    {
      g_autoptr (VthMandate) mandate = g_list_model_get_item (mandates, i);

      if (g_strcmp0 (vth_mandate_get_mandator (mandate), options.authority) == 0)
        return TRUE;
    }

  return FALSE;
}

static ToolStatus
print_page (const Tool *tool, VthRegister *registry, const GDate *on)
{
  g_autofree gchar *page = vth_register_page_to_html (registry, options.authority, on, tool->language);

  if (!is_known (registry))
    {
      tool_complain (tool, "the register does not know ‘%s’", options.authority);
      return TOOL_NO;
    }
  tool_print (page);
  return TOOL_ANSWERED;
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (VthRegister) registry = NULL;
  ToolStatus status;
  GDate on;

  if (!tool_parse_date_or_today (tool, "--on", options.on, &on))
    return TOOL_USAGE;
  if (options.authority == NULL)
    {
      tool_complain (tool, "--authority is missing: which organ is it about?");
      return TOOL_USAGE;
    }
  registry = tool_new_register (tool, options.national);
  if (registry == NULL)
    return TOOL_INPUT;

  status = tool_fill_register (tool, registry, (const gchar *const *) options.registers);
  status = tool_worst (status, tool_seal_register (tool, registry));
  return tool_worst (status, print_page (tool, registry, &on));
}

const ToolCommand tool_command_page = {
  .name = "page",
  .usage = "--register FILE ... --authority ID [--on DATE] [--national]",
  .summary = "prints the public page of an organ: who may decide in its name, under which mandate and within which limits",
  .details = "Mandates that have ended or not begun on the day are left out.\n"
             "Exit status 1: the register does not know the organ.",
  .formats = TOOL_FORMAT_HTML,
  .format = TOOL_FORMAT_HTML,
  .options = entries,
  .min_arguments = 0,
  .max_arguments = 0,
  .run = run,
};
