/* vth-register-national.c - filling a register from knowledge
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-register-directory.h"

#include <string.h>

#include "libvth/base/vth-error.h"
#include "libvth/base/vth-record-private.h"
#include "libvth/register/vth-register-private.h"

/* While one file is read. */
typedef struct
{
  VthRegister *registry;
  JsonObject *root;
  const GDate *on;
} Filling;

static gboolean
fail (GError **error, const gchar *pointer, const gchar *what)
{
  g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s: %s", pointer, what);
  return FALSE;
}

static const gchar *
get_text (JsonObject *object, const gchar *key)
{
  JsonNode *node = json_object_get_member (object, key);

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_STRING)
    return NULL;

  return json_node_get_string (node);
}

/* A list that is not there is an empty one. */
static gboolean
get_list (JsonObject *root, const gchar *key, JsonArray **list, GError **error)
{
  JsonNode *node = json_object_get_member (root, key);
  g_autofree gchar *pointer = g_strconcat ("/", key, NULL);

  *list = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  return node == NULL || *list != NULL || fail (error, pointer, "an array of objects is expected");
}

static gboolean
read_day (JsonObject *root, const gchar *key, guint32 *day, GError **error)
{
  const gchar *text = get_text (root, key);
  GDate date;

  if (text == NULL)
    return TRUE;

  g_date_clear (&date, 1);
  if (!_vth_date_parse (&date, text, strlen (text), error))
    {
      _vth_error_prefix_key (error, key);
      return FALSE;
    }

  *day = g_date_get_julian (&date);
  return TRUE;
}

static gboolean
is_wanted (const Filling *self, const GDate *from, const GDate *until)
{
  return self->on == NULL || ((from == NULL || g_date_compare (from, self->on) <= 0) &&
                              (until == NULL || g_date_compare (until, self->on) >= 0));
}

static gboolean
add_organ (const Filling *self, VthOrganisation *organisation, JsonObject *row, GError **error)
{
  g_autoptr (GEnumClass) levels = g_type_class_ref (VTH_TYPE_AUTHORITY_LEVEL);
  const gchar *organ = get_text (row, "organ"), *formula = get_text (row, "name");
  const gchar *nick = get_text (row, "level");
  GEnumValue *level = nick != NULL ? g_enum_get_value_by_nick (levels, nick) : NULL;
  g_autoptr (VthCompetentAuthority) authority = NULL;
  g_autoptr (GString) name = g_string_new (formula);
  g_autofree gchar *id = NULL;

  if (organ == NULL || formula == NULL || level == NULL)
    return fail (error, "/organs", "an organ needs organ, level and name");

  id = g_strconcat (vth_record_get_id (VTH_RECORD (organisation)), "/", organ, NULL);
  g_string_replace (name, "{name}", vth_organisation_get_name (organisation), 0);
  authority = vth_competent_authority_new (id);
  vth_competent_authority_set_organisation (authority, vth_record_get_id (VTH_RECORD (organisation)));
  vth_competent_authority_set_organ (authority, organ);
  vth_competent_authority_set_level (authority, (VthAuthorityLevel) level->value);
  vth_competent_authority_set_name (authority, name->str);
  vth_competent_authority_set_uri (authority, vth_organisation_get_uri (organisation));
  vth_competent_authority_set_valid_from (authority, vth_organisation_get_valid_from (organisation));
  vth_competent_authority_set_valid_until (authority, vth_organisation_get_valid_until (organisation));

  return vth_register_add (self->registry, VTH_RECORD (authority), error);
}

static gboolean
add_organs (const Filling *self, VthOrganisation *organisation, GError **error)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (VTH_TYPE_ORGANISATION_KIND);
  const gchar *kind = g_enum_get_value (kinds, (gint) vth_organisation_get_kind (organisation))->value_nick;
  JsonArray *organs;

  if (!get_list (self->root, "organs", &organs, error))
    return FALSE;

  for (guint i = 0; organs != NULL && i < json_array_get_length (organs); i++)
    {
      JsonNode *node = json_array_get_element (organs, i);

      if (!JSON_NODE_HOLDS_OBJECT (node))
        return fail (error, "/organs", "an array of objects is expected");
      if (g_strcmp0 (get_text (json_node_get_object (node), "kind"), kind) == 0 &&
          !add_organ (self, organisation, json_node_get_object (node), error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_organisation (const Filling *self, VthOrganisation *organisation, GError **error)
{
  if (!is_wanted (self, vth_organisation_get_valid_from (organisation),
                  vth_organisation_get_valid_until (organisation)))
    return TRUE;

  return vth_register_add (self->registry, VTH_RECORD (organisation), error) &&
         add_organs (self, organisation, error);
}

static gboolean
add_service (const Filling *self, VthEnvironmentalService *service, GError **error)
{
  if (!is_wanted (self, vth_environmental_service_get_valid_from (service),
                  vth_environmental_service_get_valid_until (service)))
    return TRUE;

  return vth_register_add (self->registry, VTH_RECORD (service), error);
}

static gboolean
add_record (const Filling *self, VthRecord *record, GError **error)
{
  if (VTH_IS_ORGANISATION (record))
    return add_organisation (self, VTH_ORGANISATION (record), error);
  if (VTH_IS_ENVIRONMENTAL_SERVICE (record))
    return add_service (self, VTH_ENVIRONMENTAL_SERVICE (record), error);

  return fail (error, "/type", "an organisation or an environmental service is expected");
}

static gboolean
add_list (const Filling *self, const gchar *key, GError **error)
{
  JsonArray *list;

  if (!get_list (self->root, key, &list, error))
    return FALSE;

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      g_autoptr (VthRecord) record = vth_record_from_json (json_array_get_element (list, i), error);

      if (record == NULL || !add_record (self, record, error))
        {
          _vth_error_prefix_index (error, i);
          _vth_error_prefix_key (error, key);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
add_all (const Filling *self, GError **error)
{
  guint32 as_of = VTH_LAST_DAY, known_from = VTH_NO_DAY;
  VthDirectory *directory = _vth_register_get_directory (self->registry);

  if (!read_day (self->root, "as_of", &as_of, error) || !add_list (self, "organisations", error) ||
      !add_list (self, "services", error))
    return FALSE;
  if (json_object_has_member (self->root, "services") &&
      !read_day (self->root, "known_from", &known_from, error))
    return FALSE;

  if (as_of != VTH_LAST_DAY && (directory->as_of == VTH_NO_DAY || as_of < directory->as_of))
    directory->as_of = as_of;
  directory->known_from = MAX (directory->known_from, known_from);
  return TRUE;
}

/**
 * vth_register_add_knowledge:
 * @registry: a register that is not sealed
 * @knowledge: a file of organisations, of services, or of both, in the form of the built-in ones
 *   `organisations` and `services`
 * @on: (nullable): a day
 * @error: return location for a #GError: %VTH_ERROR_INVALID_KNOWLEDGE, or what vth_register_add()
 *   and vth_record_from_json() set
 *
 * Adds the organisations with their organs, and the environmental services, of a knowledge file
 * (opnemen in het register): a newer edition, or one of one's own. With @on, what does not exist on
 * that day is left out. The last day of which the file knows (`as_of`) bounds what the register
 * knows: a question about a later day gets a reason that says so.
 *
 * Returns: %TRUE, or %FALSE with @error set; then the register holds what stood before the mistake
 *
 * Since: 1.0
 */
gboolean
vth_register_add_knowledge (VthRegister *self, VthKnowledge *knowledge, const GDate *on, GError **error)
{
  Filling filling;

  g_return_val_if_fail (VTH_IS_REGISTER (self), FALSE);
  g_return_val_if_fail (VTH_IS_KNOWLEDGE (knowledge), FALSE);
  g_return_val_if_fail (on == NULL || g_date_valid (on), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (vth_register_get_is_sealed (self))
    {
      g_set_error_literal (error, VTH_ERROR, VTH_ERROR_SEALED, "the register is sealed");
      return FALSE;
    }

  filling = (Filling) { self, json_node_get_object (vth_knowledge_get_root (knowledge)), on };
  if (add_all (&filling, error))
    return TRUE;

  g_prefix_error (error, "%s: ", vth_knowledge_get_id (knowledge));
  return FALSE;
}

static gboolean
add_built_in (VthRegister *self, const gchar *id, const GDate *on, GError **error)
{
  g_autoptr (VthKnowledge) knowledge = vth_knowledge_new_built_in (id, error);

  return knowledge != NULL && vth_register_add_knowledge (self, knowledge, on, error);
}

/**
 * vth_register_new_national:
 * @on: (nullable): a day, or %NULL for all that is known with its history
 * @error: return location for a #GError; with what is built in none is set
 *
 * Makes a register (register) of the whole country: its municipalities, provinces, water
 * authorities and bodies of the state with their organs, and the environmental services with their
 * members. With @on, what does not exist on that day is left out, and with it what was before.
 *
 * The register is not sealed: add mandates first, then call vth_register_seal(). To replace the
 * built-in lists, make a register with vth_register_new_from_knowledge(), or with vth_register_new()
 * and fill it with vth_register_add().
 *
 * Returns: (transfer full): a new #VthRegister, or %NULL with @error set
 *
 * Since: 1.0
 */
VthRegister *
vth_register_new_national (const GDate *on, GError **error)
{
  g_autoptr (VthRegister) self = NULL;

  g_return_val_if_fail (on == NULL || g_date_valid (on), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  self = vth_register_new ();
  if (!add_built_in (self, "organisations", on, error) || !add_built_in (self, "services", on, error))
    return NULL;

  return g_steal_pointer (&self);
}

/* Whether one of the files brings a list of its own. */
static gboolean
brings (VthKnowledge **files, gsize n_files, const gchar *list)
{
  for (gsize i = 0; i < n_files; i++)
    if (json_object_has_member (json_node_get_object (vth_knowledge_get_root (files[i])), list))
      return TRUE;

  return FALSE;
}

/**
 * vth_register_new_from_knowledge:
 * @files: (array length=n_files): files of organisations, of services, or of both, in the form of the
 *   built-in ones `organisations` and `services`
 * @n_files: how many there are
 * @on: (nullable): a day, or %NULL for all that is known with its history
 * @error: return location for a #GError: what vth_register_add_knowledge() sets
 *
 * Makes a register (register) as vth_register_new_national() does, with lists of one's own: a list of
 * organisations in one of the files takes the place of the built-in one, and so does one of services;
 * the list that no file holds is the built-in one. The register is not sealed.
 *
 * Returns: (transfer full): a new #VthRegister, or %NULL with @error set
 *
 * Since: 1.0
 */
VthRegister *
vth_register_new_from_knowledge (VthKnowledge **files, gsize n_files, const GDate *on, GError **error)
{
  g_autoptr (VthRegister) self = NULL;

  g_return_val_if_fail (files != NULL || n_files == 0, NULL);
  g_return_val_if_fail (on == NULL || g_date_valid (on), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  self = vth_register_new ();
  if (!brings (files, n_files, "organisations") && !add_built_in (self, "organisations", on, error))
    return NULL;
  if (!brings (files, n_files, "services") && !add_built_in (self, "services", on, error))
    return NULL;
  for (gsize i = 0; i < n_files; i++)
    if (!vth_register_add_knowledge (self, files[i], on, error))
      return NULL;

  return g_steal_pointer (&self);
}
