/* tool-sheet.c - the fields of a record as cells of a spreadsheet
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <string.h>

static void
free_column (gpointer data)
{
  ToolColumn *column = data;

  g_free (column->key);
  g_free (column->dutch);
  g_free (column->english);
  g_strfreev (column->choices);
  g_free (column);
}

static ToolCellKind
find_list_kind (JsonObject *property)
{
  JsonObject *items = json_object_get_object_member (property, "items");

  return g_strcmp0 (json_object_get_string_member_with_default (items, "type", NULL), "string") == 0 ? TOOL_CELL_LIST
                                                                                                      : TOOL_CELL_JSON;
}

static ToolCellKind
find_kind (const gchar *key, JsonObject *property)
{
  const gchar *type = json_object_get_string_member_with_default (property, "type", "");

  if (json_object_has_member (property, "enum"))
    return TOOL_CELL_CHOICE;
  if (g_strcmp0 (json_object_get_string_member_with_default (property, "format", NULL), "date") == 0)
    return TOOL_CELL_DATE;
  if (g_str_equal (type, "integer"))
    return g_str_has_suffix (key, "_cents") ? TOOL_CELL_EUROS : TOOL_CELL_NUMBER;
  if (g_str_equal (type, "boolean"))
    return TOOL_CELL_BOOLEAN;
  if (g_str_equal (type, "array"))
    return find_list_kind (property);

  return g_str_equal (type, "string") ? TOOL_CELL_TEXT : TOOL_CELL_JSON;
}

/* The words in the last brackets of a description are what it is called in Dutch. */
static gchar *
dup_dutch (const gchar *key, JsonObject *property)
{
  const gchar *description = json_object_get_string_member_with_default (property, "description", "");
  const gchar *open = strrchr (description, '('), *close = strrchr (description, ')');

  return open != NULL && close != NULL && close > open ? g_strndup (open + 1, (gsize) (close - open - 1)) : g_strdup (key);
}

/* A sheet has euros where a record has cents, and says so. */
static gchar *
dup_english (const gchar *key, ToolCellKind kind)
{
  g_autofree gchar *text = g_strdelimit (g_strdup (key), "_", ' ');

  if (kind != TOOL_CELL_EUROS)
    return g_steal_pointer (&text);
  text[strlen (text) - strlen (" cents")] = '\0';
  return g_strconcat (text, " euros", NULL);
}

static gchar **
dup_choices (JsonObject *property)
{
  g_autoptr (GStrvBuilder) choices = g_strv_builder_new ();
  JsonArray *values = json_object_has_member (property, "enum") ? json_object_get_array_member (property, "enum") : NULL;

  for (guint i = 0; values != NULL && i < json_array_get_length (values); i++)
    g_strv_builder_add (choices, json_array_get_string_element (values, i));
  return g_strv_builder_end (choices);
}

/* The columns of a type of record, in the order of its fields; NULL if there is no such type. */
GPtrArray *
tool_sheet_list_columns (const gchar *type)
{
  g_autoptr (JsonNode) schema = vth_schema_for_type (type, NULL);
  g_autoptr (GList) keys = NULL;
  GPtrArray *columns;
  JsonObject *properties;

  if (schema == NULL)
    return NULL;

  columns = g_ptr_array_new_with_free_func (free_column);
  properties = json_object_get_object_member (json_node_get_object (schema), "properties");
  keys = json_object_get_members (properties);
  for (GList *at = keys; at != NULL; at = at->next)
    {
      JsonObject *property = json_object_get_object_member (properties, at->data);
      ToolColumn *column;

      if (json_object_has_member (property, "const"))
        continue;
      column = g_new0 (ToolColumn, 1);
      column->key = g_strdup (at->data);
      column->dutch = dup_dutch (at->data, property);
      column->kind = find_kind (at->data, property);
      column->english = dup_english (at->data, column->kind);
      column->choices = dup_choices (property);
      g_ptr_array_add (columns, column);
    }
  return columns;
}

static JsonNode *
new_text (const gchar *text)
{
  return json_node_init_string (json_node_alloc (), text);
}

static JsonNode *
parse_choice (const ToolColumn *column, const gchar *text)
{
  for (guint i = 0; column->choices[i] != NULL; i++)
    if (g_ascii_strcasecmp (column->choices[i], text) == 0
        || g_ascii_strcasecmp (tool_translate (VTH_LANGUAGE_NL, column->choices[i]), text) == 0)
      return new_text (column->choices[i]);

  return NULL;
}

/* 2025-12-31, or 31-12-2025 as a Dutch spreadsheet writes it. */
static JsonNode *
parse_date (const gchar *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "-", -1);
  g_autofree gchar *iso = NULL;
  GDate date;

  if (g_strv_length (parts) == 3 && strlen (parts[2]) == 4 && strlen (parts[0]) <= 2 && strlen (parts[1]) <= 2)
    {
      iso = g_strdup_printf ("%s-%s%s-%s%s", parts[2], strlen (parts[1]) == 1 ? "0" : "", parts[1],
                             strlen (parts[0]) == 1 ? "0" : "", parts[0]);
      text = iso;
    }
  return tool_scan_date (text, &date) ? new_text (text) : NULL;
}

/* 1500 or 1.500 or 1.500,00, with or without a euro sign; a point is never a decimal sign. */
static JsonNode *
parse_euros (const gchar *text)
{
  g_autoptr (GRegex) form = g_regex_new ("^(?:€ ?)?([0-9]{1,3}(?:\\.[0-9]{3}){1,4}|[0-9]{1,15})(?:,([0-9]{2}|-))?$",
                                         0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree gchar *euros = NULL, *cents = NULL;
  g_auto (GStrv) groups = NULL;
  gint64 sum;

  if (!g_regex_match (form, text, 0, &match))
    return NULL;

  euros = g_match_info_fetch (match, 1);
  cents = g_match_info_fetch (match, 2);
  groups = g_strsplit (euros, ".", -1);
  g_free (euros);
  euros = g_strjoinv ("", groups);
  sum = g_ascii_strtoll (euros, NULL, 10) * 100 + (cents != NULL ? g_ascii_strtoll (cents, NULL, 10) : 0);
  return json_node_init_int (json_node_alloc (), sum);
}

static JsonNode *
parse_number (const gchar *text)
{
  gint64 number;

  return g_ascii_string_to_signed (text, 10, G_MININT64, G_MAXINT64, &number, NULL)
           ? json_node_init_int (json_node_alloc (), number)
           : NULL;
}

static JsonNode *
parse_boolean (const gchar *text)
{
  static const gchar *const words[][5] = { { "nee", "no", "false", "onwaar", NULL }, { "ja", "yes", "true", "waar", NULL } };

  for (gint value = 0; value < 2; value++)
    for (guint i = 0; words[value][i] != NULL; i++)
      if (g_ascii_strcasecmp (text, words[value][i]) == 0)
        return json_node_init_boolean (json_node_alloc (), value);

  return NULL;
}

static JsonNode *
parse_list (const gchar *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "|", -1);
  g_autoptr (JsonArray) list = NULL;

  if (*text == '[')
    return json_from_string (text, NULL);

  list = json_array_new ();
  for (guint i = 0; parts[i] != NULL; i++)
    json_array_add_string_element (list, g_strstrip (parts[i]));
  return json_node_init_array (json_node_alloc (), list);
}

/* NULL if the text is no value of the column. A text is taken as it stands, other values without spaces around. */
JsonNode *
tool_sheet_parse_cell (const ToolColumn *column, const gchar *text)
{
  g_autofree gchar *bare = g_strstrip (g_strdup (text));

  switch (column->kind)
    {
    case TOOL_CELL_CHOICE:
      return parse_choice (column, bare);
    case TOOL_CELL_DATE:
      return parse_date (bare);
    case TOOL_CELL_EUROS:
      return parse_euros (bare);
    case TOOL_CELL_NUMBER:
      return parse_number (bare);
    case TOOL_CELL_BOOLEAN:
      return parse_boolean (bare);
    case TOOL_CELL_LIST:
      return parse_list (bare);
    case TOOL_CELL_JSON:
      return json_from_string (bare, NULL);
    case TOOL_CELL_TEXT:
    default:
      return new_text (text);
    }
}

static gboolean
is_plain (const gchar *element)
{
  g_autofree gchar *bare = g_strstrip (g_strdup (element));

  return *element != '\0' && g_str_equal (bare, element) && strchr (element, '|') == NULL;
}

/* A list that the sign between could spoil, and an empty one, are written as JSON. */
static gchar *
format_list (JsonNode *value)
{
  JsonArray *list = json_node_get_array (value);
  GString *text;

  for (guint i = 0; i < json_array_get_length (list); i++)
    if (!is_plain (json_array_get_string_element (list, i)))
      return json_to_string (value, FALSE);
  if (json_array_get_length (list) == 0 || *json_array_get_string_element (list, 0) == '[')
    return json_to_string (value, FALSE);

  text = g_string_new (json_array_get_string_element (list, 0));
  for (guint i = 1; i < json_array_get_length (list); i++)
    g_string_append_printf (text, " | %s", json_array_get_string_element (list, i));
  return g_string_free (text, FALSE);
}

/* What tool_sheet_parse_cell() reads back as the same value. */
gchar *
tool_sheet_format_cell (const ToolColumn *column, JsonNode *value)
{
  gint64 cents;

  switch (column->kind)
    {
    case TOOL_CELL_EUROS:
      cents = json_node_get_int (value);
      return g_strdup_printf ("%" G_GINT64_FORMAT ",%02d", cents / 100, (gint) (cents % 100));
    case TOOL_CELL_NUMBER:
      return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (value));
    case TOOL_CELL_BOOLEAN:
      return g_strdup (json_node_get_boolean (value) ? "ja" : "nee");
    case TOOL_CELL_LIST:
      return format_list (value);
    case TOOL_CELL_JSON:
      return json_to_string (value, FALSE);
    case TOOL_CELL_TEXT:
    case TOOL_CELL_CHOICE:
    case TOOL_CELL_DATE:
    default:
      return g_strdup (json_node_get_string (value));
    }
}

/* What may stand in a column, for who fills it in. */
gchar *
tool_sheet_explain (const Tool *tool, const ToolColumn *column)
{
  g_autofree gchar *choices = NULL;

  switch (column->kind)
    {
    case TOOL_CELL_CHOICE:
      choices = g_strjoinv (", ", column->choices);
      return g_strdup_printf ("%s: %s", tool_translate (tool->language, "one of"), choices);
    case TOOL_CELL_DATE:
      return g_strdup (tool_translate (tool->language, "a date: 31-12-2025 or 2025-12-31"));
    case TOOL_CELL_EUROS:
      return g_strdup (tool_translate (tool->language, "euros: 1500 or 1.500,00"));
    case TOOL_CELL_NUMBER:
      return g_strdup (tool_translate (tool->language, "a whole number"));
    case TOOL_CELL_BOOLEAN:
      return g_strdup (tool_translate (tool->language, "ja or nee"));
    case TOOL_CELL_LIST:
      return g_strdup (tool_translate (tool->language, "one or more, with | between them"));
    case TOOL_CELL_JSON:
      return g_strdup (tool_translate (tool->language, "JSON, as the schema tells"));
    case TOOL_CELL_TEXT:
    default:
      return g_strdup (tool_translate (tool->language, "text"));
    }
}
