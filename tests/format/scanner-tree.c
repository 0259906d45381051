/* scanner-tree.c - a whole JSON text as nodes, made with our scanner
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "scanner-tree.h"

#include <string.h>

static JsonNode *build (VthScanner *scanner, VthToken token);

static JsonNode *
build_object (VthScanner *scanner)
{
  g_autoptr (JsonObject) object = json_object_new ();
  VthToken token;

  while ((token = vth_scanner_next (scanner)) == VTH_TOKEN_KEY)
    {
      g_autofree gchar *key = g_strndup (scanner->string.text, scanner->string.length);
      JsonNode *value = build (scanner, vth_scanner_next (scanner));

      if (value == NULL)
        return NULL;
      json_object_set_member (object, key, value);
    }

  return token == VTH_TOKEN_OBJECT_END ? json_node_init_object (json_node_alloc (), object) : NULL;
}

static JsonNode *
build_array (VthScanner *scanner)
{
  g_autoptr (JsonArray) array = json_array_new ();
  VthToken token;

  while ((token = vth_scanner_next (scanner)) != VTH_TOKEN_ARRAY_END)
    {
      JsonNode *value = build (scanner, token);

      if (value == NULL)
        return NULL;
      json_array_add_element (array, value);
    }

  return json_node_init_array (json_node_alloc (), array);
}

static JsonNode *
build (VthScanner *scanner, VthToken token)
{
  g_autofree gchar *text = NULL;

  if (token == VTH_TOKEN_STRING || token == VTH_TOKEN_NUMBER)
    text = g_strndup (scanner->string.text, scanner->string.length);

  switch (token)
    {
    case VTH_TOKEN_OBJECT:
      return build_object (scanner);
    case VTH_TOKEN_ARRAY:
      return build_array (scanner);
    case VTH_TOKEN_STRING:
      return json_node_init_string (json_node_alloc (), text);
    case VTH_TOKEN_INTEGER:
      return json_node_init_int (json_node_alloc (), scanner->integer);
    case VTH_TOKEN_NUMBER:
      return json_node_init_double (json_node_alloc (), g_ascii_strtod (text, NULL));
    case VTH_TOKEN_TRUE:
    case VTH_TOKEN_FALSE:
      return json_node_init_boolean (json_node_alloc (), token == VTH_TOKEN_TRUE);
    case VTH_TOKEN_NULL:
      return json_node_init_null (json_node_alloc ());
    case VTH_TOKEN_ERROR:
    case VTH_TOKEN_END:
    case VTH_TOKEN_OBJECT_END:
    case VTH_TOKEN_ARRAY_END:
    case VTH_TOKEN_KEY:
    default:
      return NULL;
    }
}

/* The text as nodes, or NULL with @error set. */
JsonNode *
scanner_tree_parse (VthScanner *scanner, const gchar *text, gsize length, GError **error)
{
  g_autoptr (JsonNode) root = NULL;

  vth_scanner_set_text (scanner, text, length);
  root = build (scanner, vth_scanner_next (scanner));
  if (root == NULL || vth_scanner_next (scanner) != VTH_TOKEN_END)
    {
      g_propagate_error (error, vth_scanner_dup_error (scanner));
      return NULL;
    }

  return g_steal_pointer (&root);
}
