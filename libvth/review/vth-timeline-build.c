/* vth-timeline-build.c - making the rows of a timeline
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-timeline-private.h"

static const gchar *
get_rule_id (guint index)
{
  return _vth_timeline_law_get ()->items[index / 2].rules[index % 2];
}

VthTimelineRow *
_vth_timeline_add (VthTimelineBuilder *self, const VthTimelineItem *item, guint32 start)
{
  VthTimelineRow *row;

  g_array_set_size (self->rows, self->rows->len + 1);
  row = &g_array_index (self->rows, VthTimelineRow, self->rows->len - 1);
  *row = (VthTimelineRow) { .item = item, .rule = self->rules[2 * (item - self->law->items)], .cents = -1, .start = start,
                            .claim = VTH_TIMELINE_NO_CLAIM, .flags = start == 0 ? VTH_TIMELINE_NO_START : 0 };
  return row;
}

static gboolean
count_longer (VthTimelineBuilder *self, const VthTimelineRow *row, VthTermSpan *span)
{
  g_autofree gchar *extension = NULL;
  VthTermQuestion question;

  _vth_term_question_init_rule (&question, row->rule, row->rule->term);
  if ((row->flags & VTH_TIMELINE_EXTENDED) != 0 && row->rule->extension != NULL)
    extension = vth_term_to_string (row->rule->extension);
  if (!_vth_term_question_extend (&question, (const gchar *const[]) { extension, NULL }, row->suspended_days, NULL))
    return FALSE;

  _vth_term_question_settle (&question, self->rulebook);
  return _vth_term_plan_count (&question.plan, self->rulebook->calendar, row->start, span);
}

/* By the rule that the row has, from the event. */
void
_vth_timeline_count_again (VthTimelineBuilder *self, VthTimelineRow *row)
{
  VthTermSpan span;
  gboolean counted = (row->flags & VTH_TIMELINE_EXTENDED) != 0 || row->suspended_days > 0
    ? count_longer (self, row, &span) : _vth_rulebook_count_rule (self->rulebook, row->rule, row->start, &span);

  if (!counted)
    {
      row->flags |= VTH_TIMELINE_OUT_OF_CALENDAR;
      return;
    }

  row->flags |= VTH_TIMELINE_COUNTED;
  row->first = span.first_day;
  row->last = span.last_day;
}

/* The days that a rule of the item gives; what prevents that stays in the flags. */
void
_vth_timeline_count (VthTimelineBuilder *self, VthTimelineRow *row, guint which)
{
  const VthDeadlineRule *rule = self->rules[2 * (row->item - self->law->items) + which];

  row->flags &= ~(guint32) (VTH_TIMELINE_NOT_LAW | VTH_TIMELINE_NO_TERM | VTH_TIMELINE_COUNTED);
  if (row->start == 0)
    return;
  if (rule != NULL && !_vth_deadline_rule_in_force (rule, row->start))
    rule = _vth_rulebook_find_rule (self->rulebook, row->item->rules[which], row->start, NULL);
  if (rule == NULL)
    {
      row->flags |= VTH_TIMELINE_NOT_LAW;
      return;
    }

  row->rule = rule;
  row->first = row->start + (rule->starts == VTH_TERM_START_AFTER);
  if (rule->term == NULL)
    row->flags |= VTH_TIMELINE_NO_TERM;
  else
    _vth_timeline_count_again (self, row);
}

/* What an order asks ends with the order. */
void
_vth_timeline_let_fall (VthTimelineBuilder *self, VthTimelineRow *row)
{
  if (self->order == NULL || (row->flags & VTH_TIMELINE_FELL) != 0)
    return;

  row->flags |= VTH_TIMELINE_FELL;
  row->fell = self->order_since;
  row->fell_state = (guint8) (self->order - self->life->law->states + 1);
}

/* After the last day, with nothing done as far as the record goes. */
static VthTimelineState
judge_passed (const VthTimelineBuilder *self, const VthTimelineRow *row)
{
  if (row->item->kind == VTH_TIMELINE_KIND_WAITING)
    return VTH_TIMELINE_STATE_MET;
  if (self->blind || row->item->silent || (row->flags & (VTH_TIMELINE_UNSEEN | VTH_TIMELINE_RELIEF)) != 0)
    return VTH_TIMELINE_STATE_NOT_KNOWN;

  return VTH_TIMELINE_STATE_MISSED;
}

static VthTimelineState
judge_without_act (const VthTimelineBuilder *self, VthTimelineRow *row)
{
  const VthTimelineItem *item = row->item;
  guint32 unsettled = VTH_TIMELINE_NO_START | VTH_TIMELINE_NOT_LAW | VTH_TIMELINE_OUT_OF_CALENDAR |
                      VTH_TIMELINE_NOT_RECORDED | VTH_TIMELINE_CONTRADICTS | VTH_TIMELINE_LINE_UNKNOWN;

  if ((row->flags & unsettled) != 0 || self->on == 0)
    return VTH_TIMELINE_STATE_NOT_KNOWN;
  if (row->first != 0 && self->on < row->first)
    return VTH_TIMELINE_STATE_TO_COME;
  if (row->last == 0)
    return item->silent ? VTH_TIMELINE_STATE_NOT_KNOWN : VTH_TIMELINE_STATE_RUNNING;
  return self->on <= row->last ? VTH_TIMELINE_STATE_RUNNING : judge_passed (self, row);
}

static gboolean
is_late (const VthTimelineRow *row, guint32 day)
{
  return row->last != 0 && day > row->last;
}

/* A day on which it was done speaks for itself; everything else needs a day to look at. */
void
_vth_timeline_judge (const VthTimelineBuilder *self, VthTimelineRow *row)
{
  gboolean waiting = row->item->kind == VTH_TIMELINE_KIND_WAITING;
  VthTimelineState state;

  if (row->last != 0 && row->first > row->last && !waiting)
    row->flags |= VTH_TIMELINE_CONTRADICTS;

  if ((row->flags & VTH_TIMELINE_FELL) != 0 && !(row->fell != 0 && is_late (row, row->fell)))
    state = VTH_TIMELINE_STATE_FALLEN;
  else if (row->item->basis == VTH_TIMELINE_BASIS_SUM_UNIT || (row->flags & VTH_TIMELINE_BROKEN) != 0)
    state = VTH_TIMELINE_STATE_MISSED;
  else if ((row->flags & VTH_TIMELINE_CONTRADICTS) != 0)
    state = VTH_TIMELINE_STATE_NOT_KNOWN;
  else if (row->done != 0 && (row->last != 0 || (row->flags & VTH_TIMELINE_NO_START) == 0))
    state = !waiting && is_late (row, row->done) ? VTH_TIMELINE_STATE_MISSED : VTH_TIMELINE_STATE_MET;
  else if ((row->flags & VTH_TIMELINE_DONE_UNDATED) != 0)
    state = row->last == 0 ? VTH_TIMELINE_STATE_MET : VTH_TIMELINE_STATE_NOT_KNOWN;
  else if ((row->flags & VTH_TIMELINE_FELL) != 0)
    state = judge_passed (self, row);
  else
    {
      state = judge_without_act (self, row);
      if (self->blind && !waiting && state == VTH_TIMELINE_STATE_NOT_KNOWN)
        row->flags |= VTH_TIMELINE_BLIND;
    }

  row->state = (guint8) state;
}

typedef void (*AddFunc) (VthTimelineBuilder *self, const VthTimelineItem *item);

/* NULL: made while the steps are passed. */
static const AddFunc makers[VTH_N_TIMELINE_BASES] = {
  [VTH_TIMELINE_BASIS_OFFENCE] = _vth_timeline_add_offence,
  [VTH_TIMELINE_BASIS_GRACE] = _vth_timeline_add_order,
  [VTH_TIMELINE_BASIS_INSPECTION] = _vth_timeline_add_order,
  [VTH_TIMELINE_BASIS_NEXT_INSPECTION] = _vth_timeline_add_order,
  [VTH_TIMELINE_BASIS_COERCION] = _vth_timeline_add_order,
  [VTH_TIMELINE_BASIS_NEXT_UNIT] = _vth_timeline_add_order,
  [VTH_TIMELINE_BASIS_UNSEEN_UNITS] = _vth_timeline_add_order,
  [VTH_TIMELINE_BASIS_LIFTING] = _vth_timeline_add_order,
  [VTH_TIMELINE_BASIS_SUM_UNIT] = _vth_timeline_add_sums,
  [VTH_TIMELINE_BASIS_SUM_PAYMENT] = _vth_timeline_add_sums,
  [VTH_TIMELINE_BASIS_SUM_COLLECTION] = _vth_timeline_add_sums,
  [VTH_TIMELINE_BASIS_SUM_LIMITATION] = _vth_timeline_add_sums,
  [VTH_TIMELINE_BASIS_REMINDER] = _vth_timeline_add_pressing,
  [VTH_TIMELINE_BASIS_WRIT] = _vth_timeline_add_pressing,
};

/* Lifted, withdrawn or annulled, but not full. */
static void
find_end_of_order (VthTimelineBuilder *self)
{
  gint track = vth_life_find_track (self->life, "order");
  const VthState *state = track >= 0 ? &self->life->law->states[self->life->states[track]] : NULL;

  if (state == NULL || !state->ended || g_str_equal (state->id, "full"))
    return;

  self->order = state;
  self->order_since = self->life->since[track];
}

/* By what a row is put in its place: its day, its item, its sum. */
typedef struct
{
  guint64 key;
  guint claim;
  guint index;
} Place;

static Place
find_place (const VthTimelineBuilder *self, guint index)
{
  const VthTimelineRow *row = &g_array_index (self->rows, VthTimelineRow, index);
  guint32 day = row->first != 0 ? row->first : row->start != 0 ? row->start : row->last;

  return (Place) { (guint64) (day != 0 ? day : G_MAXUINT32) << 16 | (guint64) (row->item - self->law->items), row->claim, index };
}

static gint
compare_places (gconstpointer a, gconstpointer b)
{
  const Place *place = a, *other = b;

  if (place->key != other->key)
    return place->key < other->key ? -1 : 1;
  if (place->claim != other->claim)
    return place->claim < other->claim ? -1 : 1;

  return place->index < other->index ? -1 : 1;
}

#define FEW 48

static void
sort_few (Place *places, guint n_places)
{
  for (guint i = 1; i < n_places; i++)
    {
      Place place = places[i];
      guint at = i;

      for (; at > 0 && compare_places (&places[at - 1], &place) > 0; at--)
        places[at] = places[at - 1];
      places[at] = place;
    }
}

/* By day; the rows themselves are moved only once. */
static VthTimelineRow *
sort_rows (const VthTimelineBuilder *self)
{
  guint n_rows = self->rows->len;
  VthTimelineRow *rows = g_new (VthTimelineRow, n_rows + 1);
  Place few[FEW], *places = n_rows <= FEW ? few : g_new (Place, n_rows);

  for (guint i = 0; i < n_rows; i++)
    places[i] = find_place (self, i);
  if (n_rows <= FEW)
    sort_few (places, n_rows);
  else
    qsort (places, n_rows, sizeof *places, compare_places);
  for (guint i = 0; i < n_rows; i++)
    rows[i] = g_array_index (self->rows, VthTimelineRow, places[i].index);
  if (places != few)
    g_free (places);

  return rows;
}

static void
build (VthTimelineBuilder *self)
{
  VthInstrument instrument = self->life->c.instrument;

  find_end_of_order (self);
  _vth_timeline_pass_steps (self);
  if (self->objection.notice != NULL)
    _vth_timeline_add_late_decision (self);
  _vth_timeline_add_requests (self);
  for (guint i = 0; i < self->law->n_others[instrument]; i++)
    {
      const VthTimelineItem *item = &self->law->items[self->law->others[instrument][i]];

      if (makers[item->basis] != NULL)
        makers[item->basis] (self, item);
    }

  for (guint i = 0; i < self->rows->len; i++)
    _vth_timeline_judge (self, &g_array_index (self->rows, VthTimelineRow, i));
}

static void
keep_happenings (VthTimelineCore *core, const VthLife *life)
{
  core->happenings = g_new (VthTimelineHappening, life->n_steps + 1);
  for (guint i = 0; i < life->n_steps; i++)
    {
      const VthLifeStep *step = &life->steps[i];

      core->happenings[core->n_happenings++] = (VthTimelineHappening) {
        step->kind, (guint8) (step->event != NULL ? step->event->outcome : VTH_EVENT_OUTCOME_UNKNOWN), step->taken,
        step->on, step->event != NULL ? step->event->cents : -1
      };
    }
}

VthTimelineCore *
_vth_timeline_core_new (VthRulebook *rulebook, VthEnforcementDecision *decision, VthDossier *dossier, guint32 on,
                        VthNotes *notes)
{
  VthTimelineCore *core = g_rc_box_new0 (VthTimelineCore);
  VthLife life;
  VthTimelineBuilder builder = { .life = &life, .rulebook = rulebook, .law = _vth_timeline_law_get (), .on = on };

  vth_life_init_with_moves (&life, rulebook, dossier, decision, on, notes);
  core->rulebook = g_object_ref (rulebook);
  core->law = builder.law;
  core->procedures = life.law;
  core->decision = g_strdup (vth_record_get_id (VTH_RECORD (decision)));
  core->instrument = life.c.instrument;
  core->on = on;
  core->judged = life.table != NULL;

  builder.instrument = core->judged ? 1u << life.c.instrument : 0;
  builder.blind = (life.c.untold & VTH_FACT_BIT (VTH_FACT_EVENTS)) != 0;
  builder.rules = _vth_rulebook_find_rules (rulebook, VTH_RULE_USER_TIMELINE, 2 * builder.law->n_items, get_rule_id);
  builder.rows = g_array_sized_new (FALSE, FALSE, sizeof (VthTimelineRow), 32);
  if (core->judged)
    build (&builder);
  core->n_rows = builder.rows->len;
  core->rows = sort_rows (&builder);
  g_array_unref (builder.rows);
  core->requests = g_steal_pointer (&builder.requests);
  core->moves = g_steal_pointer (&life.claims.moves);
  keep_happenings (core, &life);
  vth_life_clear (&life);
  return core;
}

VthTimelineCore *
_vth_timeline_core_ref (VthTimelineCore *self)
{
  return g_rc_box_acquire (self);
}

static void
clear_core (gpointer data)
{
  VthTimelineCore *self = data;

  g_clear_object (&self->rulebook);
  g_clear_pointer (&self->moves, g_array_unref);
  g_clear_pointer (&self->requests, g_ptr_array_unref);
  g_free (self->decision);
  g_free (self->rows);
  g_free (self->happenings);
}

void
_vth_timeline_core_unref (VthTimelineCore *self)
{
  g_rc_box_release_full (self, clear_core);
}

/* Not done, and it can still be done. */
gboolean
_vth_timeline_row_is_open (const VthTimelineRow *row)
{
  if (row->done != 0 || (row->flags & (VTH_TIMELINE_DONE_UNDATED | VTH_TIMELINE_FELL | VTH_TIMELINE_BROKEN)) != 0)
    return FALSE;

  switch ((VthTimelineState) row->state)
    {
    case VTH_TIMELINE_STATE_RUNNING:
    case VTH_TIMELINE_STATE_TO_COME:
      return TRUE;
    case VTH_TIMELINE_STATE_MISSED:
      return !row->item->over;
    case VTH_TIMELINE_STATE_NOT_KNOWN:
      return (row->flags & VTH_TIMELINE_BLIND) == 0 && !row->item->silent;
    default:
      return FALSE;
    }
}

static gint
compare_acts (const VthTimelineRow *row, const VthTimelineRow *other)
{
  gboolean later[] = { row->state == VTH_TIMELINE_STATE_TO_COME, other->state == VTH_TIMELINE_STATE_TO_COME };
  guint32 days[] = { later[0] ? row->first : row->last != 0 ? row->last : G_MAXUINT32,
                     later[1] ? other->first : other->last != 0 ? other->last : G_MAXUINT32 };

  if (later[0] != later[1])
    return later[0] ? 1 : -1;

  return days[0] < days[1] ? -1 : days[0] > days[1];
}

/* What can be done now by its last day; only if there is nothing, what can be done soonest. */
gint
_vth_timeline_core_find_next_act (const VthTimelineCore *self)
{
  gint found = -1;

  for (guint i = 0; i < self->n_rows; i++)
    {
      const VthTimelineRow *row = &self->rows[i];

      if (row->item->party != VTH_BOUND_PARTY_AUTHORITY || row->item->acts[0] == NULL ||
          !_vth_timeline_row_is_open (row))
        continue;
      if (found < 0 || compare_acts (row, &self->rows[found]) < 0)
        found = (gint) i;
    }

  return found;
}

gboolean
_vth_timeline_core_is_blind (const VthTimelineCore *self)
{
  for (guint i = 0; i < self->n_rows; i++)
    if (self->rows[i].item->party == VTH_BOUND_PARTY_AUTHORITY && self->rows[i].item->acts[0] != NULL &&
        (self->rows[i].flags & VTH_TIMELINE_BLIND) != 0)
      return TRUE;

  return FALSE;
}
