/* command-schema.c - vth schema: how records are written
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

/* Moves what a schema defines to the whole, and the schema itself beside it. */
static void
add_definition (JsonObject *definitions, const gchar *name, JsonNode *schema)
{
  JsonObject *object = json_node_get_object (schema);
  g_autoptr (GList) names = NULL;

  if (json_object_has_member (object, "$defs"))
    {
      JsonObject *inner = json_object_get_object_member (object, "$defs");

      names = json_object_get_members (inner);
      for (GList *at = names; at != NULL; at = at->next)
        json_object_set_member (definitions, at->data, json_object_dup_member (inner, at->data));
      json_object_remove_member (object, "$defs");
    }
  json_object_remove_member (object, "$schema");
  json_object_set_member (definitions, name, json_node_copy (schema));
}

/* What only stands inside other records needs no type. */
static gboolean
stands_alone (JsonNode *schema)
{
  JsonArray *required = json_object_get_array_member (json_node_get_object (schema), "required");

  for (guint i = 0; required != NULL && i < json_array_get_length (required); i++)
    if (g_str_equal (json_array_get_string_element (required, i), "type"))
      return TRUE;

  return FALSE;
}

static void
add_choice (JsonArray *choices, const gchar *name)
{
  g_autofree gchar *target = g_strconcat ("#/$defs/", name, NULL);
  JsonObject *choice = json_object_new ();

  json_object_set_string_member (choice, "$ref", target);
  json_array_add_object_element (choices, choice);
}

static JsonNode *
make_whole (VthLanguage language)
{
  g_auto (GStrv) names = vth_record_list_type_names ();
  JsonObject *whole = json_object_new (), *definitions = json_object_new ();
  JsonArray *choices = json_array_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  json_object_set_string_member (whole, "$schema", "https://json-schema.org/draft/2020-12/schema");
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (JsonNode) schema = vth_schema_for_type (names[i], language, NULL);

      if (stands_alone (schema))
        add_choice (choices, names[i]);
      add_definition (definitions, names[i], schema);
    }
  json_object_set_array_member (whole, "oneOf", choices);
  json_object_set_object_member (whole, "$defs", definitions);
  json_node_take_object (node, whole);
  return node;
}

static void
print_types (void)
{
  g_auto (GStrv) names = vth_record_list_type_names ();

  for (guint i = 0; names[i] != NULL; i++)
    tool_print_line ("%s\n", names[i]);
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (JsonNode) schema = NULL;
  g_autoptr (GError) error = NULL;

  if (tool->format == TOOL_FORMAT_TEXT)
    {
      print_types ();
      return TOOL_ANSWERED;
    }

  schema = tool->n_arguments == 0 ? make_whole (tool->language) : vth_schema_for_type (tool->arguments[0], tool->language, &error);
  if (schema == NULL)
    {
      tool_complain (tool, "there is no type ‘%s’; ‘vth schema --format text’ lists them", tool->arguments[0]);
      return TOOL_USAGE;
    }

  tool_print_node (schema, TRUE);
  return TOOL_ANSWERED;
}

const ToolCommand tool_command_schema = {
  .name = "schema",
  .usage = "[TYPE]",
  .summary = "prints the JSON Schema of a type of record, or of all",
  .details = "With --format text it lists the names of the types.",
  .formats = TOOL_FORMATS_ANSWER,
  .format = TOOL_FORMAT_JSON,
  .max_arguments = 1,
  .run = run,
};
