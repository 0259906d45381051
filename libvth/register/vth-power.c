/* vth-power.c - a power
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-power-private.h"

#include <string.h>

typedef struct
{
  VthKnowledge *powers;
  VthKnowledge *rules;
  VthPowerEntry *entries;
  guint n_entries;
  gint64 fine_line;
  VthCertainty fine_line_certainty;
} Catalogue;

static const struct
{
  const gchar *name;
  VthPowerFlags flag;
} features[] = {
  { "decision", VTH_POWER_DECISION },
  { "no-sum", VTH_POWER_NO_SUM },
  { "never-mandated", VTH_POWER_NEVER_MANDATED },
  { "own-board", VTH_POWER_OWN_BOARD },
  { "objection", VTH_POWER_OBJECTION },
  { "fine", VTH_POWER_FINE },
};

static VthCertainty
read_certainty (JsonObject *object)
{
  g_autoptr (GEnumClass) certainties = g_type_class_ref (VTH_TYPE_CERTAINTY);
  GEnumValue *value = g_enum_get_value_by_nick (certainties,
                                                json_object_get_string_member (object, "certainty"));

  g_assert (value != NULL);
  return (VthCertainty) value->value;
}

static VthPowerFlags
read_feature (const gchar *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (features); i++)
    if (g_str_equal (features[i].name, name))
      return features[i].flag;

  g_error ("a power has an unknown feature ‘%s’", name);
}

static void
read_entry (VthPowerEntry *entry, JsonObject *object)
{
  JsonArray *names = json_object_get_array_member (object, "features");

  entry->id = json_object_get_string_member (object, "id");
  entry->names[VTH_LANGUAGE_NL] = json_object_get_string_member (object, "nl");
  entry->names[VTH_LANGUAGE_EN] = json_object_get_string_member (object, "en");
  entry->law = json_object_get_string_member (object, "law");
  entry->certainty = read_certainty (object);
  for (guint i = 0; i < json_array_get_length (names); i++)
    entry->flags |= read_feature (json_array_get_string_element (names, i));
}

static VthKnowledge *
open_built_in (const gchar *id, const gchar *member, JsonArray **array)
{
  g_autoptr (GError) error = NULL;
  VthKnowledge *knowledge = vth_knowledge_new_built_in (id, &error);

  if (knowledge == NULL)
    g_error ("%s", error->message);

  *array = json_object_get_array_member (json_node_get_object (vth_knowledge_get_root (knowledge)), member);
  return knowledge;
}

static gpointer
read_catalogue (gpointer unused)
{
  Catalogue *catalogue = g_new0 (Catalogue, 1);
  JsonArray *rows, *amounts;
  JsonObject *line;

  catalogue->powers = open_built_in ("powers", "powers", &rows);
  catalogue->n_entries = json_array_get_length (rows);
  catalogue->entries = g_new0 (VthPowerEntry, catalogue->n_entries);
  for (guint i = 0; i < catalogue->n_entries; i++)
    read_entry (&catalogue->entries[i], json_array_get_object_element (rows, i));

  catalogue->rules = open_built_in ("mandate-rules", "amounts", &amounts);
  line = json_array_get_object_element (amounts, 0);
  catalogue->fine_line = json_object_get_int_member (line, "cents");
  catalogue->fine_line_certainty = read_certainty (line);
  return catalogue;
}

/* Made once and never changed: as constant as if it stood in C. */
static const Catalogue *
get_catalogue (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, read_catalogue, NULL);
}

const VthPowerEntry *
_vth_power_get_entries (guint *n_entries)
{
  *n_entries = get_catalogue ()->n_entries;
  return get_catalogue ()->entries;
}

gint64
_vth_power_get_fine_line (VthCertainty *certainty)
{
  *certainty = get_catalogue ()->fine_line_certainty;
  return get_catalogue ()->fine_line;
}

static const VthPowerEntry *
find_entry (const gchar *power)
{
  const Catalogue *catalogue = get_catalogue ();

  for (guint i = 0; i < catalogue->n_entries; i++)
    if (g_str_equal (catalogue->entries[i].id, power))
      return &catalogue->entries[i];

  return NULL;
}

VthCertainty
_vth_power_get_certainty (const gchar *power)
{
  const VthPowerEntry *entry = find_entry (power);

  return entry != NULL ? entry->certainty : VTH_CERTAINTY_TEXT;
}

/**
 * vth_power_covers:
 * @prefix: the id of a power, or of a group of powers, such as `enforcement`
 * @power: the id of a power, such as `enforcement.penalty-order.impose`
 *
 * Tells whether one power (bevoegdheid) holds another: whether it is the same, or the group in
 * which the other stands. A mandate goes as far as the powers that it names: Awb 10:2. May be
 * called from any thread.
 *
 * Returns: %TRUE if @prefix holds @power
 *
 * Since: 1.0
 */
gboolean
vth_power_covers (const gchar *prefix, const gchar *power)
{
  gsize length;

  g_return_val_if_fail (prefix != NULL, FALSE);
  g_return_val_if_fail (power != NULL, FALSE);

  length = strlen (prefix);
  return length > 0 && strncmp (prefix, power, length) == 0 && (power[length] == '\0' || power[length] == '.');
}

/**
 * vth_power_list_ids:
 *
 * Lists the powers (bevoegdheden) of the catalogue. A mandate may name others. May be called
 * from any thread.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids, sorted
 *
 * Since: 1.0
 */
gchar **
vth_power_list_ids (void)
{
  const Catalogue *catalogue = get_catalogue ();
  gchar **ids = g_new0 (gchar *, catalogue->n_entries + 1);

  for (guint i = 0; i < catalogue->n_entries; i++)
    ids[i] = g_strdup (catalogue->entries[i].id);

  return ids;
}

/**
 * vth_power_get_name:
 * @power: the id of a power
 * @language: the language of the name
 *
 * Gets what a power (bevoegdheid) is called. May be called from any thread.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL if the catalogue does not hold the power
 *
 * Since: 1.0
 */
const gchar *
vth_power_get_name (const gchar *power, VthLanguage language)
{
  const VthPowerEntry *entry;

  g_return_val_if_fail (power != NULL, NULL);
  g_return_val_if_fail (language == VTH_LANGUAGE_NL || language == VTH_LANGUAGE_EN, NULL);

  entry = find_entry (power);
  return entry != NULL ? entry->names[language] : NULL;
}

/**
 * vth_power_get_law:
 * @power: the id of a power
 *
 * Gets the articles (artikelen) that give the power. May be called from any thread.
 *
 * Returns: (transfer none) (nullable): legal references, such as `Awb 5:32`, or %NULL if the
 *   catalogue does not hold the power
 *
 * Since: 1.0
 */
const gchar *
vth_power_get_law (const gchar *power)
{
  const VthPowerEntry *entry;

  g_return_val_if_fail (power != NULL, NULL);

  entry = find_entry (power);
  return entry != NULL ? entry->law : NULL;
}
