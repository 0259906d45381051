/* vth-sanction-policy-schema.c - how a policy file is written
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/knowledge/vth-knowledge-resource.h"
#include "libvth/rulebook/vth-sanction-policy.h"

#define PATH "/nl/vth/schema/sanction-policy.schema.json"

/**
 * vth_sanction_policy_get_schema:
 *
 * Makes the JSON Schema of a policy file (schema van een beleidsbestand). It tells each member and what it is
 * for; what two members say together, such as that each cell is there once, only vth_sanction_policy_new() finds.
 * May be called from any thread.
 *
 * Returns: (transfer full): the schema, a JSON object after draft 2020-12
 *
 * Since: 1.0
 */
JsonNode *
vth_sanction_policy_get_schema (void)
{
  g_autoptr (GBytes) bytes = g_resource_lookup_data (_vth_knowledge_get_resource (), PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  gsize length;
  const gchar *text = g_bytes_get_data (bytes, &length);

  if (!json_parser_load_from_data (parser, text, (gssize) length, &error))
    g_error ("%s", error->message);

  return json_parser_steal_root (parser);
}
