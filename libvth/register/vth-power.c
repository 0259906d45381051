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
  VthPowerEntry *entries;   /* the powers, and behind them their steps */
  guint n_powers;
  guint n_entries;
  GStringChunk *texts;
  gchar **steps;
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
  { "foreseen", VTH_POWER_FORESEEN },
  { "follow-up", VTH_POWER_FOLLOW_UP },
  { "separate", VTH_POWER_SEPARATE },
};

VthCertainty
_vth_power_read_certainty (JsonObject *object)
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
  entry->certainty = _vth_power_read_certainty (object);
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

static const gchar *
join (Catalogue *self, const gchar *first, const gchar *between, const gchar *second)
{
  g_autofree gchar *text = g_strconcat (first, between, second, NULL);

  return g_string_chunk_insert_const (self->texts, text);
}

static void
add_step (Catalogue *self, guint decision, const VthPowerEntry *step, const gchar *above)
{
  const VthPowerEntry *power = &self->entries[decision];
  VthPowerEntry *entry = &self->entries[self->n_entries++];

  *entry = *step;
  entry->id = join (self, above, ".", step->id);
  for (guint language = 0; language < G_N_ELEMENTS (entry->names); language++)
    entry->names[language] = join (self, power->names[language], ": ", step->names[language]);
  entry->flags = step->flags | VTH_POWER_STEP | (power->flags & VTH_POWER_OWN_BOARD);
  entry->decision = decision;
}

/* Each step lies under its decision; the steps of X.decide may also stand beside it. */
static void
add_steps (Catalogue *self, JsonArray *rows)
{
  guint n_steps = json_array_get_length (rows);

  self->steps = g_new0 (gchar *, n_steps + 1);
  for (guint i = 0; i < n_steps; i++)
    {
      VthPowerEntry step = { NULL };

      read_entry (&step, json_array_get_object_element (rows, i));
      self->steps[i] = (gchar *) step.id;
      for (guint power = 0; power < self->n_powers; power++)
        {
          const gchar *id = self->entries[power].id;

          add_step (self, power, &step, id);
          if (g_str_has_suffix (id, ".decide"))
            add_step (self, power, &step, g_string_chunk_insert_len (self->texts, id, (gssize) (strlen (id) - strlen (".decide"))));
        }
    }
}

static gpointer
read_catalogue (gpointer unused)
{
  Catalogue *catalogue = g_new0 (Catalogue, 1);
  JsonArray *rows, *steps, *amounts;
  JsonObject *line;

  catalogue->powers = open_built_in ("powers", "powers", &rows);
  catalogue->texts = g_string_chunk_new (4096);
  steps = json_object_get_array_member (json_node_get_object (vth_knowledge_get_root (catalogue->powers)), "steps");
  catalogue->n_entries = catalogue->n_powers = json_array_get_length (rows);
  catalogue->entries = g_new0 (VthPowerEntry, catalogue->n_powers * (1 + 2 * json_array_get_length (steps)));
  for (guint i = 0; i < catalogue->n_powers; i++)
    read_entry (&catalogue->entries[i], json_array_get_object_element (rows, i));
  add_steps (catalogue, steps);

  catalogue->rules = open_built_in ("mandate-rules", "amounts", &amounts);
  line = json_array_get_object_element (amounts, 0);
  catalogue->fine_line = json_object_get_int_member (line, "cents");
  catalogue->fine_line_certainty = _vth_power_read_certainty (line);
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
  *n_entries = get_catalogue ()->n_powers;
  return get_catalogue ()->entries;
}

const VthPowerEntry *
_vth_power_get_entries_and_steps (guint *n_entries)
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
 * Lists the powers (bevoegdheden) of the catalogue, without their steps: see
 * vth_power_list_steps(). A mandate may name others. May be called from any thread.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids, sorted
 *
 * Since: 1.0
 */
gchar **
vth_power_list_ids (void)
{
  const Catalogue *catalogue = get_catalogue ();
  gchar **ids = g_new0 (gchar *, catalogue->n_powers + 1);

  for (guint i = 0; i < catalogue->n_powers; i++)
    ids[i] = g_strdup (catalogue->entries[i].id);

  return ids;
}

/**
 * vth_power_list_steps:
 *
 * Lists the steps of the line of work of a decision (processtappen): `prepare` and others. A step
 * is a power of its own: `permit.grant.prepare` is a step of `permit.grant`, and of a power that
 * ends in `decide`, such as `objection.decide`, also `objection.prepare` is. Who holds a group of
 * powers holds their steps; who holds the decision alone holds them if the mandate says so: see
 * vth_mandate_get_covers_steps(). May be called from any thread.
 *
 * Returns: (transfer full) (array zero-terminated=1): the last parts of the ids, sorted
 *
 * Since: 1.0
 */
gchar **
vth_power_list_steps (void)
{
  return g_strdupv (get_catalogue ()->steps);
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
