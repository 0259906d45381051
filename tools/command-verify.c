/* command-verify.c - vth verify: is the journal of a store whole
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static struct
{
  gchar *store;
} options;

static const GOptionEntry entries[] = {
  { "store", 0, 0, G_OPTION_ARG_FILENAME, &options.store,
    "address of the store: sqlite:PATH (default sqlite:vth.db)", "URI" },
  { NULL }
};

static void
print_outcome (const Tool *tool, gboolean intact, const gchar *key, const gchar *text)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  json_object_set_boolean_member (object, "intact", intact);
  if (text != NULL)
    json_object_set_string_member (object, key, text);
  json_node_set_object (node, object);
  tool_print_node (node, FALSE);
}

static ToolStatus
tell_break (const Tool *tool, const GError *error)
{
  if (!g_error_matches (error, VTH_ERROR, VTH_ERROR_CORRUPT))
    {
      tool_complain_error (tool, error);
      return TOOL_STORE;
    }

  if (tool->format == TOOL_FORMAT_JSON)
    print_outcome (tool, FALSE, "break", error->message);
  else
    tool_print_line ("%s: %s\n", tool_translate (tool->language, "the chain is broken"), error->message);
  return TOOL_NO;
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (VthStore) store = tool_open_store (tool, options.store, FALSE);
  g_autoptr (GError) error = NULL;
  g_autofree gchar *head = NULL;

  if (store == NULL)
    return TOOL_STORE;
  if (!vth_store_verify (store, &error))
    return tell_break (tool, error);

  head = vth_store_dup_journal_head (store, &error);
  if (error != NULL)
    return tell_break (tool, error);
  if (tool->format == TOOL_FORMAT_JSON)
    print_outcome (tool, TRUE, "head", head);
  else
    tool_print_line ("%s\n%s: %s\n", tool_translate (tool->language, "the journal is intact"),
                     tool_translate (tool->language, "head of the journal"), head != NULL ? head : "-");
  return TOOL_ANSWERED;
}

const ToolCommand tool_command_verify = {
  .name = "verify",
  .usage = "[--store URI]",
  .summary = "checks the chain of the journal of a store",
  .details = "Exit status 1: the chain is broken, or a record was changed past the journal. Keep the head elsewhere: who\n"
             "cuts off the newest entries and mends the rest leaves no other trace.",
  .formats = TOOL_FORMATS_ANSWER,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .run = run,
};
