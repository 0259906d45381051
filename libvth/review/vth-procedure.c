/* vth-procedure.c - where a decision stands
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-procedure.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/base/vth-table-private.h"
#include "libvth/review/vth-life-private.h"
#include "libvth/rulebook/vth-json-member-private.h"

/* One thing that came, without the record. */
typedef struct
{
  guint8 kind;
  gboolean taken;
  guint8 from;
  guint8 to;
  guint32 on;
  gint64 cents;
  const VthTransition *row;
} Step;

struct _VthProcedure
{
  VthAnswer parent_instance;

  const VthProcedureLaw *law;
  const VthProcedureTable *table;  /* NULL: the instrument has none */
  guint8 states[VTH_MAX_TRACKS];
  guint32 since[VTH_MAX_TRACKS];
  GArray *steps;
  gboolean contradictory;
};

G_DEFINE_ENUM_TYPE (VthProcedureVerdict, vth_procedure_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_PROCEDURE_VERDICT_NOT_KNOWN, "not-known"),
                    G_DEFINE_ENUM_VALUE (VTH_PROCEDURE_VERDICT_CONTRADICTORY, "contradictory"),
                    G_DEFINE_ENUM_VALUE (VTH_PROCEDURE_VERDICT_CONSISTENT, "consistent"))

G_DEFINE_FINAL_TYPE (VthProcedure, vth_procedure, VTH_TYPE_ANSWER)

static void
vth_procedure_finalize (GObject *object)
{
  g_clear_pointer (&VTH_PROCEDURE (object)->steps, g_array_unref);

  G_OBJECT_CLASS (vth_procedure_parent_class)->finalize (object);
}

static const gchar *
vth_procedure_get_verdict_nick (VthAnswer *answer)
{
  return _vth_get_nick (VTH_TYPE_PROCEDURE_VERDICT, (gint) vth_procedure_get_verdict (VTH_PROCEDURE (answer)));
}

static void
write_states (VthProcedure *self, JsonObject *object, VthLanguage language)
{
  JsonObject *tracks = json_object_new ();

  for (guint i = 0; i < self->table->n_tracks; i++)
    {
      JsonObject *track = json_object_new ();
      const VthState *state = &self->law->states[self->states[i]];
      g_autoptr (GDate) since = self->since[i] != 0 ? g_date_new_julian (self->since[i]) : NULL;

      json_object_set_string_member (track, "state", state->id);
      json_object_set_string_member (track, "name", state->names[language]);
      _vth_json_set_date (track, "since", since);
      json_object_set_object_member (tracks, self->table->tracks[i], track);
    }
  json_object_set_object_member (object, "tracks", tracks);
}

static void
vth_procedure_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthProcedure *self = VTH_PROCEDURE (answer);
  g_auto (GStrv) events = vth_procedure_list_possible_events (self);
  JsonArray *possible = json_array_new ();

  for (guint i = 0; events[i] != NULL; i++)
    json_array_add_string_element (possible, events[i]);
  if (self->table != NULL)
    {
      json_object_set_string_member (object, "procedure", self->table->id);
      write_states (self, object, language);
    }
  json_object_set_array_member (object, "possible_events", possible);
}

static void
vth_procedure_class_init (VthProcedureClass *klass)
{
  VthAnswerClass *answer_class = VTH_ANSWER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = vth_procedure_finalize;
  answer_class->get_verdict = vth_procedure_get_verdict_nick;
  answer_class->write_figures = vth_procedure_write_figures;
}

static void
vth_procedure_init (VthProcedure *self)
{
  self->steps = g_array_new (FALSE, FALSE, sizeof (Step));
}

static void
keep (VthProcedure *self, const VthLife *life)
{
  self->law = life->law;
  self->table = life->table;
  memcpy (self->states, life->states, sizeof self->states);
  memcpy (self->since, life->since, sizeof self->since);
  for (guint i = 0; i < life->n_steps; i++)
    {
      const VthLifeStep *from = &life->steps[i];
      Step step = { from->kind, from->taken, from->from, from->to, from->on,
                    from->event != NULL ? from->event->cents : -1, from->row };

      self->contradictory |= !step.taken;
      g_array_append_val (self->steps, step);
    }
}

/**
 * vth_procedure_new:
 * @rulebook: a rulebook
 * @decision: an enforcement decision
 * @dossier: (nullable): where events that stand apart are looked up; or %NULL
 * @on: (nullable): the day to look at; events after it do not count; or %NULL for all of them
 *
 * Folds the events of a decision into its state (verloop). Their days decide the order, not the order
 * in which they were written down; among those of one day the data decide. An event that cannot
 * happen is told as a reason, `procedure.event-not-possible`, with what could have come, and moves
 * nothing. A sanction that was imposed before the law changed keeps the old law, which a reason
 * says.
 *
 * Returns: (transfer full): the procedure
 *
 * Since: 1.0
 */
VthProcedure *
vth_procedure_new (VthRulebook *rulebook, VthEnforcementDecision *decision, VthDossier *dossier, const GDate *on)
{
  VthProcedure *self;
  VthLife life;

  g_return_val_if_fail (VTH_IS_RULEBOOK (rulebook), NULL);
  g_return_val_if_fail (VTH_IS_ENFORCEMENT_DECISION (decision), NULL);
  g_return_val_if_fail (dossier == NULL || VTH_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (on == NULL || g_date_valid (on), NULL);

  self = g_object_new (VTH_TYPE_PROCEDURE, NULL);
  vth_life_init (&life, rulebook, dossier, decision, on != NULL ? g_date_get_julian (on) : 0, FALSE,
                 _vth_answer_get_notes (VTH_ANSWER (self)));
  keep (self, &life);
  vth_life_clear (&life);
  return self;
}

/**
 * vth_procedure_get_verdict:
 * @procedure: a procedure
 *
 * Gets whether the events fit together (sluitend verloop).
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthProcedureVerdict
vth_procedure_get_verdict (VthProcedure *procedure)
{
  g_return_val_if_fail (VTH_IS_PROCEDURE (procedure), VTH_PROCEDURE_VERDICT_NOT_KNOWN);

  if (procedure->table == NULL)
    return VTH_PROCEDURE_VERDICT_NOT_KNOWN;

  return procedure->contradictory ? VTH_PROCEDURE_VERDICT_CONTRADICTORY : VTH_PROCEDURE_VERDICT_CONSISTENT;
}

/**
 * vth_procedure_list_tracks:
 * @procedure: a procedure
 *
 * Lists the sides of the decision that have a state (sporen).
 *
 * Returns: (transfer full) (array zero-terminated=1): the names
 *
 * Since: 1.0
 */
gchar **
vth_procedure_list_tracks (VthProcedure *procedure)
{
  gchar **names;

  g_return_val_if_fail (VTH_IS_PROCEDURE (procedure), NULL);

  names = g_new0 (gchar *, VTH_MAX_TRACKS + 1);
  for (guint i = 0; procedure->table != NULL && i < procedure->table->n_tracks; i++)
    names[i] = g_strdup (procedure->table->tracks[i]);

  return names;
}

static gint
find_track (VthProcedure *self, const gchar *track)
{
  for (guint i = 0; self->table != NULL && i < self->table->n_tracks; i++)
    if (g_str_equal (self->table->tracks[i], track))
      return (gint) i;

  return -1;
}

/**
 * vth_procedure_get_state:
 * @procedure: a procedure
 * @track: a side of the decision, such as `order`
 *
 * Gets the state of one side of the decision (toestand), as the data name it: `grace`, `in-force`,
 * `forfeiting`.
 *
 * Returns: (transfer none) (nullable): the state, or %NULL if the decision has no such side
 *
 * Since: 1.0
 */
const gchar *
vth_procedure_get_state (VthProcedure *procedure, const gchar *track)
{
  gint i;

  g_return_val_if_fail (VTH_IS_PROCEDURE (procedure), NULL);
  g_return_val_if_fail (track != NULL, NULL);

  i = find_track (procedure, track);
  return i >= 0 ? procedure->law->states[procedure->states[i]].id : NULL;
}

/**
 * vth_procedure_get_state_name:
 * @procedure: a procedure
 * @track: a side of the decision, such as `order`
 * @language: the language
 *
 * Gets the state of one side of the decision in words (omschrijving van de toestand).
 *
 * Returns: (transfer none) (nullable): the words, or %NULL if the decision has no such side
 *
 * Since: 1.0
 */
const gchar *
vth_procedure_get_state_name (VthProcedure *procedure, const gchar *track, VthLanguage language)
{
  gint i;

  g_return_val_if_fail (VTH_IS_PROCEDURE (procedure), NULL);
  g_return_val_if_fail (track != NULL, NULL);

  i = find_track (procedure, track);
  return i >= 0 ? procedure->law->states[procedure->states[i]].names[language] : NULL;
}

/**
 * vth_procedure_get_since:
 * @procedure: a procedure
 * @track: a side of the decision, such as `order`
 *
 * Gets from which day one side of the decision is in its state (sinds).
 *
 * Returns: (transfer full) (nullable): the day, or %NULL if it is still in its first state or the
 *   day is not known
 *
 * Since: 1.0
 */
GDate *
vth_procedure_get_since (VthProcedure *procedure, const gchar *track)
{
  gint i;

  g_return_val_if_fail (VTH_IS_PROCEDURE (procedure), NULL);
  g_return_val_if_fail (track != NULL, NULL);

  i = find_track (procedure, track);
  return i >= 0 && procedure->since[i] != 0 ? g_date_new_julian (procedure->since[i]) : NULL;
}

static gboolean
is_possible (VthProcedure *self, guint kind)
{
  const VthProcedureTable *table = self->table;
  guint asked = 0, open = 0;

  for (guint i = table->first[kind]; i < table->first[kind + 1]; i++)
    {
      const VthTransition *row = &table->transitions[i];

      asked |= 1u << row->track;
      if ((row->from & (G_GUINT64_CONSTANT (1) << self->states[row->track])) != 0)
        open |= 1u << row->track;
    }

  return asked != 0 && asked == open;
}

/**
 * vth_procedure_list_possible_events:
 * @procedure: a procedure
 *
 * Lists the events that may happen now (mogelijke gebeurtenissen), as #VthDecisionEventKind writes
 * them.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names
 *
 * Since: 1.0
 */
gchar **
vth_procedure_list_possible_events (VthProcedure *procedure)
{
  gchar **names;
  guint n_names = 0;

  g_return_val_if_fail (VTH_IS_PROCEDURE (procedure), NULL);

  names = g_new0 (gchar *, VTH_STEP_INTENTION + 1);
  for (guint kind = 0; procedure->table != NULL && kind < VTH_STEP_INTENTION; kind++)
    if (is_possible (procedure, kind))
      names[n_names++] = g_strdup (_vth_step_kind_get_nick (kind));

  return names;
}

static void
append_step (VthProcedure *self, VthTableBuilder *builder, const Step *step)
{
  _vth_table_builder_append_date (builder, 0, step->on);
  _vth_table_builder_append_string (builder, 1, _vth_step_kind_get_nick (step->kind));
  _vth_table_builder_append_boolean (builder, 2, step->taken);
  if (step->taken)
    {
      _vth_table_builder_append_string (builder, 3, self->table->tracks[step->row->track]);
      _vth_table_builder_append_string (builder, 4, self->law->states[step->from].id);
      _vth_table_builder_append_string (builder, 5, self->law->states[step->to].id);
      _vth_table_builder_append_string (builder, 6, step->row->law);
    }
  else
    for (guint column = 3; column < 7; column++)
      _vth_table_builder_append_missing (builder, column);
  if (step->cents >= 0)
    _vth_table_builder_append_int (builder, 7, step->cents);
  else
    _vth_table_builder_append_missing (builder, 7);
}

/**
 * vth_procedure_to_table:
 * @procedure: a procedure
 *
 * Puts what happened in a table (verloop), in order: `on`, `event`, `taken` (whether it was possible),
 * the first `track` that it moved, `from`, `to`, the `law` of that, and `amount_cents`.
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_procedure_to_table (VthProcedure *procedure)
{
  static const gchar *const texts[] = { "track", "from", "to", "law" };
  g_autoptr (VthTableBuilder) builder = NULL;

  g_return_val_if_fail (VTH_IS_PROCEDURE (procedure), NULL);

  builder = _vth_table_builder_new ();
  _vth_table_builder_add_column (builder, "on", VTH_COLUMN_KIND_DATE);
  _vth_table_builder_add_column (builder, "event", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "taken", VTH_COLUMN_KIND_BOOLEAN);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    _vth_table_builder_add_column (builder, texts[i], VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "amount_cents", VTH_COLUMN_KIND_CENTS);
  for (guint i = 0; i < procedure->steps->len; i++)
    append_step (procedure, builder, &g_array_index (procedure->steps, Step, i));

  return _vth_table_builder_end (g_steal_pointer (&builder));
}
