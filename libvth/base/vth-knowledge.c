/* vth-knowledge.c - the dated files in which law and policy stand as data
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-knowledge.h"

#include "libvth/base/vth-error.h"
#include "libvth/knowledge/vth-knowledge-resource.h"

#define RESOURCE_FOLDER "/nl/vth/knowledge/"

struct _VthKnowledge
{
  GObject parent_instance;

  JsonNode *root;
  const gchar *texts[5];
  VthCertainty certainty;
};

enum
{
  PROP_ID = 1,
  PROP_TITLE,
  PROP_EDITION,
  PROP_SOURCE,
  PROP_ABOUT,
  PROP_CERTAINTY,
  N_PROPS
};

/* The members that every knowledge file begins with, in the order of their properties. */
static const gchar *const members[] = { "id", "title", "edition", "source", "about" };

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (VthCertainty, vth_certainty,
                    G_DEFINE_ENUM_VALUE (VTH_CERTAINTY_UNVERIFIED, "unverified"),
                    G_DEFINE_ENUM_VALUE (VTH_CERTAINTY_INFERRED, "inferred"),
                    G_DEFINE_ENUM_VALUE (VTH_CERTAINTY_TEXT, "text"))

G_DEFINE_FINAL_TYPE (VthKnowledge, vth_knowledge, G_TYPE_OBJECT)

static void
vth_knowledge_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthKnowledge *self = VTH_KNOWLEDGE (object);

  if (property_id == PROP_CERTAINTY)
    g_value_set_enum (value, self->certainty);
  else
    g_value_set_string (value, self->texts[property_id - PROP_ID]);
}

static void
vth_knowledge_finalize (GObject *object)
{
  VthKnowledge *self = VTH_KNOWLEDGE (object);

  g_clear_pointer (&self->root, json_node_unref);

  G_OBJECT_CLASS (vth_knowledge_parent_class)->finalize (object);
}

static void
vth_knowledge_class_init (VthKnowledgeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vth_knowledge_get_property;
  object_class->finalize = vth_knowledge_finalize;

  /**
   * VthKnowledge:id:
   *
   * The name (kenmerk) by which the file is asked for.
   *
   * Since: 1.0
   */
  properties[PROP_ID] = g_param_spec_string ("id", NULL, "The name by which the file is asked for", NULL, flags);
  /**
   * VthKnowledge:title:
   *
   * What the file holds, for people (titel).
   *
   * Since: 1.0
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, "What the file holds, for people", NULL, flags);
  /**
   * VthKnowledge:edition:
   *
   * The edition (uitgave), which sorts by age.
   *
   * Since: 1.0
   */
  properties[PROP_EDITION] = g_param_spec_string ("edition", NULL, "The edition", NULL, flags);
  /**
   * VthKnowledge:source:
   *
   * Where the content was read (bron).
   *
   * Since: 1.0
   */
  properties[PROP_SOURCE] = g_param_spec_string ("source", NULL, "Where the content was read", NULL, flags);
  /**
   * VthKnowledge:about:
   *
   * What a reader must know of the file (toelichting).
   *
   * Since: 1.0
   */
  properties[PROP_ABOUT] = g_param_spec_string ("about", NULL, "What a reader must know", NULL, flags);
  /**
   * VthKnowledge:certainty:
   *
   * How sure the least sure part of the file is (zekerheid).
   *
   * Since: 1.0
   */
  properties[PROP_CERTAINTY] = g_param_spec_enum ("certainty", NULL, "How sure the least sure part is", VTH_TYPE_CERTAINTY,
                                                  VTH_CERTAINTY_UNVERIFIED, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_knowledge_init (VthKnowledge *self)
{
}

static const gchar *
find_text (JsonObject *object, const gchar *member, GError **error)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node != NULL && json_node_get_value_type (node) == G_TYPE_STRING)
    return json_node_get_string (node);

  g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "/%s: a knowledge file needs this text", member);
  return NULL;
}

static gboolean
read_certainty (VthKnowledge *self, JsonObject *object, GError **error)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (VTH_TYPE_CERTAINTY);
  const gchar *nick = find_text (object, "certainty", error);
  GEnumValue *value;

  if (nick == NULL)
    return FALSE;

  value = g_enum_get_value_by_nick (class, nick);
  if (value == NULL)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE,
                   "/certainty: ‘%s’ is not one of text, inferred, unverified", nick);
      return FALSE;
    }

  self->certainty = (VthCertainty) value->value;
  return TRUE;
}

static VthKnowledge *
new_from_bytes (GBytes *bytes, const gchar *name, GError **error)
{
  g_autoptr (VthKnowledge) self = g_object_new (VTH_TYPE_KNOWLEDGE, NULL);
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  JsonObject *object;
  gsize length;
  const gchar *text = g_bytes_get_data (bytes, &length);

  if (!json_parser_load_from_data (parser, text, (gssize) length, error))
    {
      if (error != NULL)
        {
          (*error)->domain = VTH_ERROR;
          (*error)->code = VTH_ERROR_SYNTAX;
        }
      g_prefix_error (error, "%s: ", name);
      return NULL;
    }

  self->root = json_parser_steal_root (parser);
  if (self->root == NULL || !JSON_NODE_HOLDS_OBJECT (self->root))
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s: a knowledge file is one JSON object", name);
      return NULL;
    }

  object = json_node_get_object (self->root);
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      self->texts[i] = find_text (object, members[i], error);
      if (self->texts[i] == NULL)
        {
          g_prefix_error (error, "%s: ", name);
          return NULL;
        }
    }
  if (!read_certainty (self, object, error))
    {
      g_prefix_error (error, "%s: ", name);
      return NULL;
    }

  return g_steal_pointer (&self);
}

static gint
compare_texts (gconstpointer one, gconstpointer other)
{
  return strcmp (*(const gchar *const *) one, *(const gchar *const *) other);
}

/**
 * vth_knowledge_list_ids:
 *
 * Lists the knowledge files (kennisbestanden) that are built in, by name. May be called from any
 * thread.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids, sorted
 *
 * Since: 1.0
 */
gchar **
vth_knowledge_list_ids (void)
{
  gchar **names = g_resource_enumerate_children (_vth_knowledge_get_resource (), RESOURCE_FOLDER,
                                                 G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    if (g_str_has_suffix (names[i], ".json"))
      g_ptr_array_add (ids, g_strndup (names[i], strlen (names[i]) - strlen (".json")));
  g_strfreev (names);

  g_ptr_array_sort (ids, compare_texts);
  g_ptr_array_add (ids, NULL);
  return (gchar **) g_ptr_array_free (ids, FALSE);
}

/**
 * vth_knowledge_new_built_in:
 * @id: the id of a knowledge file that is built in
 * @error: return location for a #GError: %VTH_ERROR_NOT_FOUND
 *
 * Opens a knowledge file (kennisbestand) that is built in. May be called from any thread.
 *
 * Returns: (transfer full): the file, or %NULL with @error set
 *
 * Since: 1.0
 */
VthKnowledge *
vth_knowledge_new_built_in (const gchar *id, GError **error)
{
  g_autofree gchar *path = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  path = g_strconcat (RESOURCE_FOLDER, id, ".json", NULL);
  bytes = g_resource_lookup_data (_vth_knowledge_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  if (bytes == NULL)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_NOT_FOUND, "no knowledge file ‘%s’ is built in", id);
      return NULL;
    }

  return new_from_bytes (bytes, id, error);
}

/**
 * vth_knowledge_new_for_file:
 * @file: a file
 * @error: return location for a #GError: %VTH_ERROR_SYNTAX, %VTH_ERROR_INVALID_KNOWLEDGE, or one of
 *   #GIOErrorEnum
 *
 * Opens a knowledge file (kennisbestand) of one's own, such as the policy of an authority. What
 * every such file begins with is checked here; the rest by whoever uses it.
 *
 * Returns: (transfer full): the file, or %NULL with @error set
 *
 * Since: 1.0
 */
VthKnowledge *
vth_knowledge_new_for_file (GFile *file, GError **error)
{
  g_autofree gchar *name = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  name = g_file_get_parse_name (file);
  bytes = g_file_load_bytes (file, NULL, NULL, error);
  if (bytes == NULL)
    {
      g_prefix_error (error, "%s: ", name);
      return NULL;
    }

  return new_from_bytes (bytes, name, error);
}

/**
 * vth_knowledge_get_id:
 * @knowledge: a knowledge file
 *
 * Gets the name (kenmerk) by which the file is asked for.
 *
 * Returns: (transfer none): the id
 *
 * Since: 1.0
 */
const gchar *
vth_knowledge_get_id (VthKnowledge *knowledge)
{
  g_return_val_if_fail (VTH_IS_KNOWLEDGE (knowledge), NULL);

  return knowledge->texts[PROP_ID - PROP_ID];
}

/**
 * vth_knowledge_get_title:
 * @knowledge: a knowledge file
 *
 * Gets what the file holds, for people (titel).
 *
 * Returns: (transfer none): the title
 *
 * Since: 1.0
 */
const gchar *
vth_knowledge_get_title (VthKnowledge *knowledge)
{
  g_return_val_if_fail (VTH_IS_KNOWLEDGE (knowledge), NULL);

  return knowledge->texts[PROP_TITLE - PROP_ID];
}

/**
 * vth_knowledge_get_edition:
 * @knowledge: a knowledge file
 *
 * Gets the edition (uitgave) of the file.
 *
 * Returns: (transfer none): the edition, such as `2026-11`
 *
 * Since: 1.0
 */
const gchar *
vth_knowledge_get_edition (VthKnowledge *knowledge)
{
  g_return_val_if_fail (VTH_IS_KNOWLEDGE (knowledge), NULL);

  return knowledge->texts[PROP_EDITION - PROP_ID];
}

/**
 * vth_knowledge_get_source:
 * @knowledge: a knowledge file
 *
 * Gets where the content was read (bron).
 *
 * Returns: (transfer none): the source
 *
 * Since: 1.0
 */
const gchar *
vth_knowledge_get_source (VthKnowledge *knowledge)
{
  g_return_val_if_fail (VTH_IS_KNOWLEDGE (knowledge), NULL);

  return knowledge->texts[PROP_SOURCE - PROP_ID];
}

/**
 * vth_knowledge_get_about:
 * @knowledge: a knowledge file
 *
 * Gets what a reader must know of the file (toelichting).
 *
 * Returns: (transfer none): the text
 *
 * Since: 1.0
 */
const gchar *
vth_knowledge_get_about (VthKnowledge *knowledge)
{
  g_return_val_if_fail (VTH_IS_KNOWLEDGE (knowledge), NULL);

  return knowledge->texts[PROP_ABOUT - PROP_ID];
}

/**
 * vth_knowledge_get_certainty:
 * @knowledge: a knowledge file
 *
 * Gets how sure the least sure part of the file is (zekerheid).
 *
 * Returns: the certainty
 *
 * Since: 1.0
 */
VthCertainty
vth_knowledge_get_certainty (VthKnowledge *knowledge)
{
  g_return_val_if_fail (VTH_IS_KNOWLEDGE (knowledge), VTH_CERTAINTY_UNVERIFIED);

  return knowledge->certainty;
}

/**
 * vth_knowledge_get_root:
 * @knowledge: a knowledge file
 *
 * Gets the whole file (inhoud) as a JSON object, which cannot be changed.
 *
 * Returns: (transfer none): the root
 *
 * Since: 1.0
 */
JsonNode *
vth_knowledge_get_root (VthKnowledge *knowledge)
{
  g_return_val_if_fail (VTH_IS_KNOWLEDGE (knowledge), NULL);

  return knowledge->root;
}
