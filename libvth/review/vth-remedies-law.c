/* vth-remedies-law.c - what a remedy suspends, as the data say
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-remedies-law-private.h"

#include "libvth/base/vth-record-private.h"
#include "libvth/rulebook/vth-data-reader-private.h"

static gboolean
read_standstill (VthDataReader *item, gpointer user_data)
{
  VthRemediesLaw *self = user_data;
  guint event = _vth_data_reader_enum (item, "event", VTH_TYPE_DECISION_EVENT_KIND);

  self->standstills[event] = (VthObjectionStandstill) {
    .law = _vth_data_reader_string (item, "law"),
    .starts = (VthTermStart) _vth_data_reader_enum (item, "starts", VTH_TYPE_TERM_START),
    .certainty = (VthCertainty) _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY),
  };
  return item->error == NULL;
}

static void
add_effect (VthRemediesLaw *self, VthDataReader *item, const gchar *name, const VthRemedyEffect *effect)
{
  GEnumClass *instruments = g_type_class_ref (VTH_TYPE_INSTRUMENT);
  const GEnumValue *value = g_enum_get_value_by_nick (instruments, name);

  if (value == NULL)
    _vth_data_reader_fail (item, "instruments", "an instrument that is not known");
  else
    self->effects[value->value] = *effect;
  g_type_class_unref (instruments);
}

static gboolean
read_effect (VthDataReader *item, gpointer user_data)
{
  JsonArray *names = _vth_data_reader_array (item, "instruments");
  VthRemedyEffect effect = {
    .law = _vth_data_reader_string (item, "law"),
    .event = (VthDecisionEventKind) _vth_data_reader_enum (item, "event", VTH_TYPE_DECISION_EVENT_KIND),
    .certainty = (VthCertainty) _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY),
  };

  for (guint i = 0; names != NULL && i < json_array_get_length (names); i++)
    add_effect (user_data, item, json_array_get_string_element (names, i), &effect);

  return item->error == NULL;
}

VthRemediesLaw *
_vth_remedies_law_new (VthKnowledge *knowledge, GError **error)
{
  g_autoptr (VthRemediesLaw) self = g_new0 (VthRemediesLaw, 1);
  VthDataReader root = { vth_knowledge_get_id (knowledge), "", json_node_get_object (vth_knowledge_get_root (knowledge)), NULL };

  self->knowledge = g_object_ref (knowledge);
  if (_vth_data_reader_each (&root, "suspensions", read_standstill, self))
    _vth_data_reader_each (&root, "effects", read_effect, self);

  return _vth_data_reader_finish (&root, error) ? g_steal_pointer (&self) : NULL;
}

void
_vth_remedies_law_free (VthRemediesLaw *self)
{
  g_clear_object (&self->knowledge);
  g_free (self);
}

static gpointer
read_file (VthKnowledge *knowledge, GError **error)
{
  return _vth_remedies_law_new (knowledge, error);
}

static gpointer
read_built_in (gpointer unused)
{
  return _vth_data_read_built_in ("remedies", read_file);
}

const VthRemediesLaw *
_vth_remedies_law_get (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, read_built_in, NULL);
}
