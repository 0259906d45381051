/* tool-options.c - options, and the help that explains them
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <string.h>

static struct
{
  gboolean help;
  gboolean version;
  gchar *language;
  gchar *format;
  gchar **arguments;
} common;

static const GOptionEntry common_options[] = {
  { "help", 'h', 0, G_OPTION_ARG_NONE, &common.help, "show this help", NULL },
  { "lang", 0, 0, G_OPTION_ARG_FILENAME, &common.language,
    "language of messages and reasons: nl (default) or en", "LANG" },
  { NULL }
};

static const GOptionEntry format_option[] = {
  { "format", 0, 0, G_OPTION_ARG_FILENAME, &common.format, "form of the result", "FORMAT" },
  { NULL }
};

static const GOptionEntry version_option[] = {
  { "version", 0, 0, G_OPTION_ARG_NONE, &common.version, "show the version", NULL },
  { NULL }
};

static const GOptionEntry rest_option[] = {
  { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &common.arguments, NULL, NULL },
  { NULL }
};

static const struct
{
  ToolFormat format;
  const gchar *name;
} formats[] = {
  { TOOL_FORMAT_TEXT, "text" },
  { TOOL_FORMAT_JSON, "json" },
  { TOOL_FORMAT_CSV, "csv" },
  { TOOL_FORMAT_MARKDOWN, "md" },
  { TOOL_FORMAT_HTML, "html" },
  { TOOL_FORMAT_ICS, "ics" },
  { TOOL_FORMAT_TABLE, "table" },
};

static const gchar *const statuses[] = {
  "answered",
  "answered: no, or a finding reaches --fail-on",
  "wrong usage",
  "unreadable or invalid input",
  "store or server failure",
};

static const gchar *const details_heading = "Exit status:";

/* The language is needed before anything can be said, so also when the rest cannot be parsed. */
VthLanguage
tool_options_find_language (int argc, char **argv)
{
  const gchar *text = NULL;

  for (int i = 1; i < argc && strcmp (argv[i], "--") != 0; i++)
    {
      if (strcmp (argv[i], "--lang") == 0 && i + 1 < argc)
        text = argv[++i];
      else if (g_str_has_prefix (argv[i], "--lang="))
        text = argv[i] + strlen ("--lang=");
    }

  return g_strcmp0 (text, "en") == 0 ? VTH_LANGUAGE_EN : VTH_LANGUAGE_NL;
}

static gchar *
list_formats (const ToolCommand *command)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if ((command->formats & formats[i].format) != 0)
      g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", formats[i].name);
  return g_string_free (text, FALSE);
}

static const gchar *
get_format_name (ToolFormat format)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (formats[i].format == format)
      return formats[i].name;

  g_assert_not_reached ();
}

static void
print_entries (VthLanguage language, const GOptionEntry *entries)
{
  for (guint i = 0; entries != NULL && entries[i].long_name != NULL; i++)
    {
      const gchar *value = entries[i].arg_description;
      g_autofree gchar *option = g_strdup_printf ("--%s%s%s", entries[i].long_name, value != NULL ? " " : "",
                                                  value != NULL ? value : "");

      tool_print_line ("  %-22s %s\n", option, tool_translate (language, entries[i].description));
    }
}

static void
print_statuses (VthLanguage language)
{
  tool_print_line ("\n%s\n", tool_translate (language, details_heading));
  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    tool_print_line ("  %u  %s\n", i, tool_translate (language, statuses[i]));
}

static void
print_command_help (const ToolCommand *command, VthLanguage language)
{
  g_autofree gchar *names = list_formats (command);

  tool_print_line ("%s vth %s %s\n\n%s\n", tool_translate (language, "Usage:"), command->name, command->usage,
                   tool_translate (language, command->summary));
  if (command->details != NULL)
    tool_print_line ("\n%s\n", tool_translate (language, command->details));
  tool_print_line ("\n%s\n", tool_translate (language, "Options:"));
  print_entries (language, command->options);
  print_entries (language, common_options);
  tool_print_line ("  %-22s %s: %s (%s %s)\n", "--format FORMAT",
                   tool_translate (language, format_option[0].description), names, tool_translate (language, "default"), get_format_name (command->format));
  print_statuses (language);
}

static void
print_overview (VthLanguage language)
{
  tool_print_line ("%s vth COMMAND ...\n\n%s\n\n%s\n", tool_translate (language, "Usage:"),
                   tool_translate (language, "Dutch environmental licensing, inspection and enforcement (VTH)."),
                   tool_translate (language, "Commands:"));
  for (guint i = 0; tool_commands[i] != NULL; i++)
    tool_print_line ("  %-12s %s\n", tool_commands[i]->name, tool_translate (language, tool_commands[i]->summary));

  tool_print_line ("\n%s\n", tool_translate (language, "Options:"));
  print_entries (language, common_options);
  print_entries (language, version_option);
  print_statuses (language);
  tool_print_line ("\n%s\n",
                   tool_translate (language, "‘vth COMMAND --help’ explains a command. A file may be - for standard input."));
}

/* What GOption says is in the language of the process; which option it was about is its last word. */
static ToolStatus
refuse_options (const Tool *tool, const GError *error)
{
  const gchar *word = strrchr (error->message, ' ');

  word = word != NULL ? word + 1 : error->message;
  if (g_error_matches (error, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION))
    tool_complain (tool, "there is no option ‘%s’", word);
  else
    tool_complain (tool, "the option ‘%s’ needs a value", word);
  return TOOL_USAGE;
}

static gboolean
read_language (Tool *tool)
{
  if (common.language == NULL || strcmp (common.language, "nl") == 0 || strcmp (common.language, "en") == 0)
    return TRUE;

  tool_complain (tool, "--lang: ‘%s’ is not nl or en", common.language);
  return FALSE;
}

static gboolean
read_format (Tool *tool)
{
  g_autofree gchar *names = NULL;

  tool->format = tool->command->format;
  if (common.format == NULL)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if ((tool->command->formats & formats[i].format) != 0 && strcmp (formats[i].name, common.format) == 0)
      {
        tool->format = formats[i].format;
        return TRUE;
      }

  names = list_formats (tool->command);
  tool_complain (tool, "--format: ‘%s’ is not one of %s", common.format, names);
  return FALSE;
}

static gboolean
check_arguments (Tool *tool)
{
  tool->arguments = g_steal_pointer (&common.arguments);
  tool->n_arguments = tool->arguments != NULL ? g_strv_length (tool->arguments) : 0;

  if (tool->n_arguments < tool->command->min_arguments)
    tool_complain (tool, "something is missing: vth %s %s", tool->command->name, tool->command->usage);
  else if (tool->n_arguments > tool->command->max_arguments)
    tool_complain (tool, "‘%s’ is one argument too many", tool->arguments[tool->command->max_arguments]);
  else
    return TRUE;

  return FALSE;
}

static GOptionContext *
new_context (const ToolCommand *command)
{
  GOptionContext *context = g_option_context_new (NULL);

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, common_options, NULL);
  if (command == NULL)
    g_option_context_add_main_entries (context, version_option, NULL);
  else
    {
      g_option_context_add_main_entries (context, format_option, NULL);
      g_option_context_add_main_entries (context, rest_option, NULL);
      if (command->options != NULL)
        g_option_context_add_main_entries (context, command->options, NULL);
    }

  return context;
}

/* A lone - is a file, which GOption leaves behind. */
static gboolean
parse (Tool *tool, GOptionContext *context, int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  if (g_option_context_parse (context, &argc, &argv, &error))
    return TRUE;

  refuse_options (tool, error);
  return FALSE;
}

/* Sets done when the options themselves were answered, or were wrong. */
ToolStatus
tool_options_parse (Tool *tool, int argc, char **argv, gboolean *done)
{
  g_autoptr (GOptionContext) context = new_context (tool->command);

  *done = TRUE;
  if (!parse (tool, context, argc, argv) || !read_language (tool))
    return TOOL_USAGE;

  if (common.help && tool->command != NULL)
    print_command_help (tool->command, tool->language);
  else if (common.help)
    print_overview (tool->language);
  else if (common.version)
    tool_print_line ("vth %s\n", vth_get_version ());
  else if (tool->command != NULL && (!read_format (tool) || !check_arguments (tool)))
    return TOOL_USAGE;
  else
    *done = FALSE;

  return TOOL_ANSWERED;
}
