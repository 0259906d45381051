/* vth-procedure-law.c - which events may follow which, as the data say
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-procedure-law-private.h"

#include "libvth/base/vth-error.h"
#include "libvth/base/vth-reason-private.h"
#include "libvth/base/vth-record-private.h"
#include "libvth/rulebook/vth-data-reader-private.h"

static const gchar *const step_nicks[] = {
  "intention", "decided", "notified", "grace-ended", "maximum-reached", "settled",
};

/* Where a file is being read. */
typedef struct
{
  VthProcedureLaw *law;
  VthProcedureTable *table;
  GArray *transitions;
} Reading;

const gchar *
_vth_step_kind_get_nick (guint kind)
{
  return kind < VTH_STEP_INTENTION ? _vth_get_nick (VTH_TYPE_DECISION_EVENT_KIND, (gint) kind)
                                   : step_nicks[kind - VTH_STEP_INTENTION];
}

static gint
find_nick (GType type, const gchar *nick)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (type);
  const GEnumValue *value = nick != NULL ? g_enum_get_value_by_nick (values, nick) : NULL;

  return value != NULL ? value->value : -1;
}

gint
_vth_step_kind_find (const gchar *nick)
{
  for (guint i = 0; nick != NULL && i < G_N_ELEMENTS (step_nicks); i++)
    if (g_str_equal (step_nicks[i], nick))
      return VTH_STEP_INTENTION + (gint) i;

  return find_nick (VTH_TYPE_DECISION_EVENT_KIND, nick);
}

gint
_vth_procedure_law_find_state (const VthProcedureLaw *self, const gchar *id)
{
  for (guint i = 0; i < self->n_states; i++)
    if (g_strcmp0 (self->states[i].id, id) == 0)
      return (gint) i;

  return -1;
}

static gboolean
read_state (VthDataReader *item, gpointer user_data)
{
  VthProcedureLaw *self = ((Reading *) user_data)->law;
  VthState *state = &self->states[self->n_states];

  if (self->n_states == VTH_MAX_STATES)
    {
      _vth_data_reader_fail (item, "id", "there is no room for so many states");
      return FALSE;
    }

  state->id = _vth_data_reader_string (item, "id");
  state->names[VTH_LANGUAGE_NL] = _vth_data_reader_string (item, "nl");
  state->names[VTH_LANGUAGE_EN] = _vth_data_reader_string (item, "en");
  state->ended = _vth_data_reader_has (item, "ended") && _vth_data_reader_boolean (item, "ended");
  state->carried_out = _vth_data_reader_has (item, "carried_out") && _vth_data_reader_boolean (item, "carried_out");
  self->n_states++;
  return item->error == NULL;
}

static gint
find_track (const VthProcedureTable *table, const gchar *name)
{
  for (guint i = 0; i < table->n_tracks; i++)
    if (g_strcmp0 (table->tracks[i], name) == 0)
      return (gint) i;

  return -1;
}

static guint64
read_from (Reading *self, VthDataReader *item)
{
  JsonArray *from = _vth_data_reader_array (item, "from");
  guint64 bits = 0;

  for (guint i = 0; from != NULL && i < json_array_get_length (from); i++)
    {
      gint state = _vth_procedure_law_find_state (self->law, json_array_get_string_element (from, i));

      if (state < 0)
        _vth_data_reader_fail (item, "from", "a state that is not among the states");
      else
        bits |= G_GUINT64_CONSTANT (1) << state;
    }

  return bits;
}

static gboolean
read_transition (VthDataReader *item, gpointer user_data)
{
  Reading *self = user_data;
  gint track = find_track (self->table, _vth_data_reader_string (item, "track"));
  gint kind = _vth_step_kind_find (_vth_data_reader_string (item, "event"));
  const gchar *to = _vth_data_reader_string (item, "to"), *outcome = _vth_data_reader_optional_string (item, "outcome");
  gint state = g_strcmp0 (to, "=") == 0 ? VTH_STATE_SAME : _vth_procedure_law_find_state (self->law, to);
  gint turned_out = outcome != NULL ? find_nick (VTH_TYPE_EVENT_OUTCOME, outcome) : VTH_EVENT_OUTCOME_UNKNOWN;
  VthTransition row;

  if (track < 0 || kind <= 0 || state < 0 || turned_out < 0)
    _vth_data_reader_fail (item, track < 0 ? "track" : kind <= 0 ? "event" : state < 0 ? "to" : "outcome",
                           "this name is not known");

  row = (VthTransition) { (guint8) track, (guint8) kind, (guint8) turned_out, (guint8) state, read_from (self, item),
                          _vth_data_reader_string (item, "law"),
                          (VthCertainty) _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY) };
  g_array_append_val (self->transitions, row);
  return item->error == NULL;
}

static void
add_track (Reading *self, VthDataReader *item, const gchar *name, const gchar *initial)
{
  VthProcedureTable *table = self->table;
  gint state = _vth_procedure_law_find_state (self->law, initial);

  if (state < 0 || table->n_tracks == VTH_MAX_TRACKS)
    {
      _vth_data_reader_fail (item, "tracks", "a track begins in a state, and there are at most eight");
      return;
    }

  table->tracks[table->n_tracks] = name;
  table->initial[table->n_tracks++] = (guint8) state;
}

static void
read_tracks (Reading *self, VthDataReader *item)
{
  JsonObject *tracks = _vth_data_reader_object (item, "tracks");
  g_autoptr (GList) names = tracks != NULL ? json_object_get_members (tracks) : NULL;

  for (GList *name = names; name != NULL; name = name->next)
    add_track (self, item, name->data, json_object_get_string_member_with_default (tracks, name->data, ""));
}

static VthProcedureTable *
find_table (const VthProcedureLaw *law, const gchar *id)
{
  for (guint i = 0; i < law->tables->len; i++)
    {
      VthProcedureTable *table = g_ptr_array_index (law->tables, i);

      if (g_strcmp0 (table->id, id) == 0)
        return table;
    }

  return NULL;
}

/* What another procedure has stands in this one too, its tracks behind those of this one. */
static void
include (Reading *self, VthDataReader *item)
{
  const gchar *id = _vth_data_reader_optional_string (item, "with");
  const VthProcedureTable *other = id != NULL ? find_table (self->law, id) : NULL;
  guint offset = self->table->n_tracks;

  if (id == NULL)
    return;
  if (other == NULL || offset + other->n_tracks > VTH_MAX_TRACKS)
    {
      _vth_data_reader_fail (item, "with", "a procedure that stands before this one is needed");
      return;
    }

  for (guint i = 0; i < other->n_tracks; i++)
    {
      self->table->tracks[offset + i] = other->tracks[i];
      self->table->initial[offset + i] = other->initial[i];
    }
  self->table->n_tracks += other->n_tracks;
  for (guint i = 0; i < other->n_transitions; i++)
    {
      VthTransition row = other->transitions[i];

      row.track = (guint8) (row.track + offset);
      g_array_append_val (self->transitions, row);
    }
}

/* By kind, so that those of an event are found at once; the order of the data stays within a kind. */
static void
index_transitions (Reading *self)
{
  VthProcedureTable *table = self->table;

  table->transitions = g_new0 (VthTransition, self->transitions->len + 1);
  for (guint kind = 0; kind < VTH_N_STEP_KINDS; kind++)
    {
      table->first[kind] = (guint16) table->n_transitions;
      for (guint i = 0; i < self->transitions->len; i++)
        {
          const VthTransition *row = &g_array_index (self->transitions, VthTransition, i);

          if (row->kind == kind)
            table->transitions[table->n_transitions++] = *row;
        }
    }
  table->first[VTH_N_STEP_KINDS] = (guint16) table->n_transitions;
}

static guint32
read_instruments (VthDataReader *item)
{
  JsonArray *names = _vth_data_reader_has (item, "instruments") ? _vth_data_reader_array (item, "instruments") : NULL;
  guint32 bits = 0;

  for (guint i = 0; names != NULL && i < json_array_get_length (names); i++)
    {
      gint instrument = find_nick (VTH_TYPE_INSTRUMENT, json_array_get_string_element (names, i));

      if (instrument <= 0)
        _vth_data_reader_fail (item, "instruments", "an instrument that is not known");
      else
        bits |= 1u << instrument;
    }

  return bits;
}

static void
free_table (gpointer data)
{
  VthProcedureTable *table = data;

  g_free (table->transitions);
  g_free (table);
}

static gboolean
read_procedure (VthDataReader *item, gpointer user_data)
{
  Reading *self = user_data;
  guint32 instruments = read_instruments (item);
  g_autoptr (GArray) transitions = g_array_new (FALSE, FALSE, sizeof (VthTransition));

  self->table = g_new0 (VthProcedureTable, 1);
  g_ptr_array_add (self->law->tables, self->table);
  self->transitions = transitions;
  self->table->id = _vth_data_reader_string (item, "id");
  read_tracks (self, item);
  if (item->error != NULL || !_vth_data_reader_each (item, "transitions", read_transition, self))
    return FALSE;

  include (self, item);
  index_transitions (self);
  for (guint i = 0; i < G_N_ELEMENTS (self->law->by_instrument); i++)
    if ((instruments & (1u << i)) != 0)
      self->law->by_instrument[i] = self->table;

  return item->error == NULL;
}

static gboolean
read_running (VthDataReader *item, gpointer user_data)
{
  VthProcedureLaw *self = ((Reading *) user_data)->law;
  VthRunningLaw *row;

  self->running = g_renew (VthRunningLaw, self->running, self->n_running + 1);
  row = &self->running[self->n_running++];
  row->law = _vth_data_reader_string (item, "law");
  row->imposed_before = _vth_data_reader_date (item, "imposed_before");
  row->instruments = read_instruments (item);
  row->certainty = (VthCertainty) _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY);
  return item->error == NULL;
}

static void
read_ranks (VthProcedureLaw *self, VthDataReader *root)
{
  JsonArray *names = _vth_data_reader_array (root, "same_day");

  memset (self->ranks, G_MAXUINT8, sizeof self->ranks);
  for (guint i = 0; names != NULL && i < json_array_get_length (names); i++)
    {
      gint kind = _vth_step_kind_find (json_array_get_string_element (names, i));

      if (kind <= 0)
        _vth_data_reader_fail (root, "same_day", "an event that is not known");
      else
        self->ranks[kind] = (guint8) i;
    }
}

VthProcedureLaw *
_vth_procedure_law_new (VthKnowledge *knowledge, GError **error)
{
  g_autoptr (VthProcedureLaw) self = g_new0 (VthProcedureLaw, 1);
  VthDataReader root = { vth_knowledge_get_id (knowledge), "", json_node_get_object (vth_knowledge_get_root (knowledge)), NULL };
  Reading reading = { self, NULL, NULL };

  self->knowledge = g_object_ref (knowledge);
  self->tables = g_ptr_array_new_with_free_func (free_table);
  if (_vth_data_reader_each (&root, "states", read_state, &reading) &&
      _vth_data_reader_each (&root, "procedures", read_procedure, &reading) &&
      _vth_data_reader_each (&root, "running_law", read_running, &reading))
    read_ranks (self, &root);
  self->known_from = _vth_data_reader_date (&root, "known_from");

  return _vth_data_reader_finish (&root, error) ? g_steal_pointer (&self) : NULL;
}

void
_vth_procedure_law_free (VthProcedureLaw *self)
{
  g_clear_object (&self->knowledge);
  g_clear_pointer (&self->tables, g_ptr_array_unref);
  g_free (self->running);
  g_free (self);
}

static gpointer
read_file (VthKnowledge *knowledge, GError **error)
{
  return _vth_procedure_law_new (knowledge, error);
}

static gpointer
read_built_in (gpointer unused)
{
  return _vth_data_read_built_in ("procedures", read_file);
}

const VthProcedureLaw *
_vth_procedure_law_get (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, read_built_in, NULL);
}
