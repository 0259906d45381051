/* main.c - the vth command: finds the subcommand and runs it
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <stdio.h>
#include <string.h>

const ToolCommand *const tool_commands[] = {
  &tool_command_advise,
  &tool_command_authorise,
  &tool_command_competent,
  &tool_command_compare,
  &tool_command_csv,
  &tool_command_coverage,
  &tool_command_deadline,
  &tool_command_export,
  &tool_command_draft,
  &tool_command_forfeiture,
  &tool_command_remedies,
  &tool_command_request,
  &tool_command_holidays,
  &tool_command_import,
  &tool_command_knowledge,
  &tool_command_organisation,
  &tool_command_page,
  &tool_command_programme,
  &tool_command_punish,
  &tool_command_register,
  &tool_command_report,
  &tool_command_review,
  &tool_command_rules,
  &tool_command_schema,
  &tool_command_service,
  &tool_command_term,
  &tool_command_terms,
  &tool_command_timeline,
  &tool_command_validate,
  &tool_command_verify,
  NULL
};

static const ToolCommand *
find_command (const gchar *name)
{
  for (guint i = 0; tool_commands[i] != NULL; i++)
    if (strcmp (tool_commands[i]->name, name) == 0)
      return tool_commands[i];

  return NULL;
}

/* Where the subcommand stands: the first word that is no option, nor the value of --lang. */
static int
find_name (int argc, char **argv)
{
  for (int i = 1; i < argc; i++)
    {
      if (strcmp (argv[i], "--lang") == 0)
        i++;
      else if (argv[i][0] != '-')
        return i;
    }

  return 0;
}

/* How many letters two words have in the same place from their ends on; for a mistyped name. */
static guint
compare_names (const gchar *one, const gchar *other)
{
  gsize n_one = strlen (one), n_other = strlen (other);
  guint front = 0, back = 0;

  while (front < n_one && front < n_other && one[front] == other[front])
    front++;
  while (back < n_one - front && back < n_other - front && one[n_one - 1 - back] == other[n_other - 1 - back])
    back++;
  return front + back;
}

static const gchar *
guess_name (const gchar *typed)
{
  const gchar *best = NULL;
  guint most = 2;

  for (guint i = 0; tool_commands[i] != NULL; i++)
    {
      guint same = compare_names (typed, tool_commands[i]->name);

      if (same > most && same + 2 >= strlen (tool_commands[i]->name))
        {
          most = same;
          best = tool_commands[i]->name;
        }
    }

  return best;
}

static ToolStatus
refuse_name (const Tool *tool, const gchar *typed)
{
  const gchar *guess = guess_name (typed);

  if (guess != NULL)
    tool_complain (tool, "there is no subcommand ‘%s’; did you mean ‘%s’?", typed, guess);
  else
    tool_complain (tool, "there is no subcommand ‘%s’; ‘vth --help’ lists them", typed);
  return TOOL_USAGE;
}

static ToolStatus
run_command (Tool *tool, int argc, char **argv)
{
  gboolean done = FALSE;
  ToolStatus status = tool_options_parse (tool, argc, argv, &done);

  return done ? status : tool->command->run (tool);
}

/* Without a subcommand only --help, --version and --lang have a meaning. */
static ToolStatus
run_bare (Tool *tool, int argc, char **argv)
{
  ToolStatus status;
  gboolean done;

  tool->command = NULL;
  status = tool_options_parse (tool, argc, argv, &done);
  if (!done)
    {
      tool_complain (tool, "a subcommand is needed; ‘vth --help’ lists them");
      return TOOL_USAGE;
    }

  return status;
}

int
main (int argc, char **argv)
{
  Tool tool = { .language = tool_options_find_language (argc, argv) };
  int at = find_name (argc, argv);
  ToolStatus status;

  if (at > 0)
    {
      tool.command = find_command (argv[at]);
      if (tool.command == NULL)
        return refuse_name (&tool, argv[at]);
      memmove (&argv[at], &argv[at + 1], (gsize) (argc - at) * sizeof *argv);
      status = run_command (&tool, argc - 1, argv);
    }
  else
    status = run_bare (&tool, argc, argv);

  status = tool_flush (&tool, status);
  g_strfreev (tool.arguments);
  return status;
}
