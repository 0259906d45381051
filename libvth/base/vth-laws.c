/* vth-laws.c - the laws that references name
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-laws-private.h"

#include "libvth/base/vth-knowledge.h"

typedef struct
{
  GHashTable *by_name;
  GPtrArray *all;
} Laws;

static gchar *
law_key (const gchar *name)
{
  return g_utf8_casefold (name, -1);
}

static void
add_law (JsonArray *array, guint index, JsonNode *node, gpointer data)
{
  Laws *laws = data;
  JsonObject *object = json_node_get_object (node);
  JsonArray *aliases = json_object_get_array_member (object, "aliases");
  VthLaw *law = g_new0 (VthLaw, 1);

  law->short_name = g_strdup (json_object_get_string_member (object, "short"));
  law->name = g_strdup (json_object_get_string_member (object, "name"));
  law->bwb_id = g_strdup (json_object_get_string_member_with_default (object, "bwb", NULL));

  g_ptr_array_add (laws->all, law);
  g_hash_table_insert (laws->by_name, law_key (law->short_name), law);
  g_hash_table_insert (laws->by_name, law_key (law->name), law);
  for (guint i = 0; i < json_array_get_length (aliases); i++)
    g_hash_table_insert (laws->by_name, law_key (json_array_get_string_element (aliases, i)), law);
}

static gpointer
load_laws (gpointer data)
{
  g_autoptr (VthKnowledge) knowledge = vth_knowledge_new_built_in ("laws", NULL);
  Laws *laws = g_new (Laws, 1);
  JsonObject *root;

  g_assert (knowledge != NULL);

  laws->by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  laws->all = g_ptr_array_new ();
  root = json_node_get_object (vth_knowledge_get_root (knowledge));
  json_array_foreach_element (json_object_get_array_member (root, "laws"), add_law, laws);
  return laws;
}

static const Laws *
get_laws (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, load_laws, NULL);
}

/* Finds a law by its short name, name or alias, whatever their case. What is found lives as
 * long as the program and may be read by any thread.
 */
const VthLaw *
_vth_laws_find (const gchar *name)
{
  g_autofree gchar *key = law_key (name);

  return g_hash_table_lookup (get_laws ()->by_name, key);
}

gboolean
_vth_laws_has_short_name (const gchar *text, gsize length)
{
  const GPtrArray *all = get_laws ()->all;

  for (guint i = 0; i < all->len; i++)
    {
      const gchar *short_name = ((const VthLaw *) all->pdata[i])->short_name;

      if (strncmp (short_name, text, length) == 0 && short_name[length] == '\0')
        return TRUE;
    }

  return FALSE;
}
