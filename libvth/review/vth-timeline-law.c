/* vth-timeline-law.c - what is due in the life of a decision, as the data say
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-timeline-law-private.h"

#include "libvth/base/vth-error.h"
#include "libvth/rulebook/vth-data-reader-private.h"

static const gchar *const basis_nicks[VTH_N_TIMELINE_BASES] = {
  [VTH_TIMELINE_BASIS_STEP] = "step",
  [VTH_TIMELINE_BASIS_VIEWS] = "views",
  [VTH_TIMELINE_BASIS_EVENT_UNTIL] = "event-until",
  [VTH_TIMELINE_BASIS_PUBLICATION] = "publication",
  [VTH_TIMELINE_BASIS_OBJECTION_DECISION] = "objection-decision",
  [VTH_TIMELINE_BASIS_REPORT] = "report",
  [VTH_TIMELINE_BASIS_OFFENCE] = "offence",
  [VTH_TIMELINE_BASIS_GRACE] = "grace",
  [VTH_TIMELINE_BASIS_INSPECTION] = "inspection",
  [VTH_TIMELINE_BASIS_NEXT_INSPECTION] = "next-inspection",
  [VTH_TIMELINE_BASIS_COERCION] = "coercion",
  [VTH_TIMELINE_BASIS_NEXT_UNIT] = "next-unit",
  [VTH_TIMELINE_BASIS_UNSEEN_UNITS] = "unseen-units",
  [VTH_TIMELINE_BASIS_LIFTING] = "lifting",
  [VTH_TIMELINE_BASIS_SUM_UNIT] = "sum-unit",
  [VTH_TIMELINE_BASIS_SUM_PAYMENT] = "sum-payment",
  [VTH_TIMELINE_BASIS_SUM_COLLECTION] = "sum-collection",
  [VTH_TIMELINE_BASIS_SUM_LIMITATION] = "sum-limitation",
  [VTH_TIMELINE_BASIS_REMINDER] = "reminder",
  [VTH_TIMELINE_BASIS_WRIT] = "writ",
  [VTH_TIMELINE_BASIS_DUTY] = "duty",
};

static guint32
read_instruments (VthDataReader *item)
{
  JsonArray *names = _vth_data_reader_array (item, "instruments");
  g_autoptr (GEnumClass) values = g_type_class_ref (VTH_TYPE_INSTRUMENT);
  guint32 bits = 0;

  for (guint i = 0; names != NULL && i < json_array_get_length (names); i++)
    {
      const gchar *name = json_array_get_string_element (names, i);
      const GEnumValue *value = name != NULL ? g_enum_get_value_by_nick (values, name) : NULL;

      if (value == NULL || value->value <= 0)
        _vth_data_reader_fail (item, "instruments", "an instrument that is not known");
      else
        bits |= 1u << value->value;
    }

  return bits;
}

static void
read_kinds (VthDataReader *item, const gchar *key, VthTimelineKinds *kinds)
{
  JsonArray *names = _vth_data_reader_has (item, key) ? _vth_data_reader_array (item, key) : NULL;

  for (guint i = 0; names != NULL && i < json_array_get_length (names); i++)
    {
      gint kind = _vth_step_kind_find (json_array_get_string_element (names, i));

      if (kind <= 0 || kinds->n_kinds == G_N_ELEMENTS (kinds->kinds))
        _vth_data_reader_fail (item, key, kind <= 0 ? "an event that is not known" : "there is no room for so many");
      else
        kinds->kinds[kinds->n_kinds++] = (guint8) kind;
    }
}

static VthTimelineBasis
read_basis (VthDataReader *item)
{
  const gchar *nick = _vth_data_reader_string (item, "basis");

  for (guint i = 0; i < G_N_ELEMENTS (basis_nicks); i++)
    if (g_strcmp0 (basis_nicks[i], nick) == 0)
      return (VthTimelineBasis) i;

  _vth_data_reader_fail (item, "basis", "this name is not known");
  return VTH_TIMELINE_BASIS_STEP;
}

static gboolean
read_flag (VthDataReader *item, const gchar *key)
{
  return _vth_data_reader_has (item, key) && _vth_data_reader_boolean (item, key);
}

static void
read_words (VthTimelineItem *self, VthDataReader *item)
{
  self->id = _vth_data_reader_string (item, "id");
  self->names[VTH_LANGUAGE_NL] = _vth_data_reader_string (item, "nl");
  self->names[VTH_LANGUAGE_EN] = _vth_data_reader_string (item, "en");
  self->acts[VTH_LANGUAGE_NL] = _vth_data_reader_optional_string (item, "act_nl");
  self->acts[VTH_LANGUAGE_EN] = _vth_data_reader_optional_string (item, "act_en");
  self->losses[VTH_LANGUAGE_NL] = _vth_data_reader_optional_string (item, "loss_nl");
  self->losses[VTH_LANGUAGE_EN] = _vth_data_reader_optional_string (item, "loss_en");
  self->rules[0] = _vth_data_reader_optional_string (item, "rule");
  self->rules[1] = _vth_data_reader_optional_string (item, "other_rule");
  self->law = _vth_data_reader_optional_string (item, "law");
  if (self->rules[0] == NULL && self->law == NULL)
    _vth_data_reader_fail (item, "law", "a rule or an article is needed");
}

static gboolean
read_item (VthDataReader *item, gpointer user_data)
{
  VthTimelineLaw *self = user_data;
  VthTimelineItem *row = &self->items[self->n_items++];

  read_words (row, item);
  row->instruments = read_instruments (item);
  row->basis = read_basis (item);
  row->kind = (VthTimelineKind) _vth_data_reader_enum (item, "kind", VTH_TYPE_TIMELINE_KIND);
  row->party = (VthBoundParty) _vth_data_reader_enum (item, "party", VTH_TYPE_BOUND_PARTY);
  read_kinds (item, "from", &row->from);
  read_kinds (item, "met_by", &row->met_by);
  read_kinds (item, "falls", &row->falls);
  read_kinds (item, "unless", &row->unless);
  if (_vth_data_reader_has (item, "outcome"))
    row->outcome = (VthEventOutcome) _vth_data_reader_enum (item, "outcome", VTH_TYPE_EVENT_OUTCOME);
  row->early = read_flag (item, "early");
  row->silent = read_flag (item, "silent");
  row->over = read_flag (item, "over");
  row->certainty = (VthCertainty) _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY);
  return item->error == NULL;
}

/* So that what an event starts is found at once. */
static void
index_starts (VthTimelineLaw *self, VthDataReader *root)
{
  for (guint i = 0; i < self->n_items; i++)
    for (guint j = 0; j < self->items[i].from.n_kinds; j++)
      {
        guint8 kind = self->items[i].from.kinds[j];

        if (self->n_starts[kind] == VTH_MAX_TIMELINE_STARTS || i > G_MAXUINT8)
          _vth_data_reader_fail (root, "items", "there is no room for so many");
        else
          self->starts[kind][self->n_starts[kind]++] = (guint8) i;
      }
}

static void
index_others (VthTimelineLaw *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->others); i++)
    {
      self->others[i] = g_new0 (guint8, self->n_items + 1);
      for (guint j = 0; j < self->n_items; j++)
        if (self->items[j].from.n_kinds == 0 && (self->items[j].instruments & (1u << i)) != 0)
          self->others[i][self->n_others[i]++] = (guint8) j;
    }
}

VthTimelineLaw *
_vth_timeline_law_new (VthKnowledge *knowledge, GError **error)
{
  g_autoptr (VthTimelineLaw) self = g_new0 (VthTimelineLaw, 1);
  VthDataReader root = { vth_knowledge_get_id (knowledge), "",
                         json_node_get_object (vth_knowledge_get_root (knowledge)), NULL };
  JsonArray *items = _vth_data_reader_array (&root, "items");

  self->knowledge = g_object_ref (knowledge);
  if (items != NULL)
    {
      self->items = g_new0 (VthTimelineItem, json_array_get_length (items) + 1);
      if (_vth_data_reader_each (&root, "items", read_item, self))
        {
          index_starts (self, &root);
          index_others (self);
        }
    }

  return _vth_data_reader_finish (&root, error) ? g_steal_pointer (&self) : NULL;
}

void
_vth_timeline_law_free (VthTimelineLaw *self)
{
  g_clear_object (&self->knowledge);
  for (guint i = 0; i < G_N_ELEMENTS (self->others); i++)
    g_free (self->others[i]);
  g_free (self->items);
  g_free (self);
}

static gpointer
read_file (VthKnowledge *knowledge, GError **error)
{
  return _vth_timeline_law_new (knowledge, error);
}

static gpointer
read_built_in (gpointer unused)
{
  return _vth_data_read_built_in ("timelines", read_file);
}

const VthTimelineLaw *
_vth_timeline_law_get (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, read_built_in, NULL);
}
