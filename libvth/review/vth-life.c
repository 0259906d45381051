/* vth-life.c - a decision folded from its events
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-life-private.h"

gint
vth_life_find_track (const VthLife *self, const gchar *track)
{
  for (guint i = 0; self->table != NULL && i < self->table->n_tracks; i++)
    if (g_str_equal (self->table->tracks[i], track))
      return (gint) i;

  return -1;
}

const VthState *
vth_life_get_state (const VthLife *self, const gchar *track)
{
  gint i = vth_life_find_track (self, track);

  return i >= 0 ? &self->law->states[self->states[i]] : NULL;
}

gboolean
vth_life_is (const VthLife *self, const gchar *track, const gchar *state)
{
  const VthState *now = vth_life_get_state (self, track);

  return now != NULL && g_str_equal (now->id, state);
}

static gboolean
fits (const VthTransition *row, VthEventOutcome outcome)
{
  return row->outcome == VTH_EVENT_OUTCOME_UNKNOWN || row->outcome == outcome;
}

/* For each track the first row that lets the event through; gives the tracks of which any row has it. */
static guint
find_rows (const VthLife *self, guint kind, VthEventOutcome outcome, const VthTransition *rows[VTH_MAX_TRACKS])
{
  const VthProcedureTable *table = self->table;
  guint asked = 0;

  for (guint i = table->first[kind]; i < table->first[kind + 1]; i++)
    {
      const VthTransition *row = &table->transitions[i];

      if (!fits (row, outcome))
        continue;
      asked |= 1u << row->track;
      if (rows[row->track] == NULL && (row->from & (G_GUINT64_CONSTANT (1) << self->states[row->track])) != 0)
        rows[row->track] = row;
    }

  return asked;
}

gboolean
vth_life_apply (VthLife *self, VthLifeStep *step, VthEventOutcome outcome)
{
  const VthTransition *rows[VTH_MAX_TRACKS] = { NULL };
  guint asked = find_rows (self, step->kind, outcome, rows);

  step->row = NULL;
  step->track = VTH_MAX_TRACKS;
  for (guint track = 0; track < self->table->n_tracks; track++)
    if ((asked & (1u << track)) != 0 && rows[track] == NULL)
      {
        step->track = (guint8) track;
        return FALSE;
      }

  for (guint track = 0; track < self->table->n_tracks; track++)
    {
      if (rows[track] == NULL)
        continue;
      vth_life_note_certainty (self, rows[track]->certainty, rows[track]->law);
      if (step->row == NULL)
        {
          step->row = rows[track];
          step->from = step->to = self->states[track];
        }
      if (rows[track]->to == VTH_STATE_SAME || rows[track]->to == self->states[track])
        continue;
      self->states[track] = rows[track]->to;
      self->since[track] = step->on;
      if (step->row == rows[track])
        step->to = rows[track]->to;
    }

  return step->row != NULL;
}

static VthLifeStep *
add_step (VthLife *self, guint kind, guint32 on, const VthCaseEvent *event)
{
  if (self->n_steps == self->steps_size)
    {
      VthLifeStep *steps = g_new (VthLifeStep, 2 * self->steps_size);

      memcpy (steps, self->steps, self->n_steps * sizeof *steps);
      if (self->steps != self->step_space)
        g_free (self->steps);
      self->steps = steps;
      self->steps_size *= 2;
    }

  self->steps[self->n_steps] = (VthLifeStep) { .kind = (guint8) kind, .on = on, .event = event };
  return &self->steps[self->n_steps++];
}

static gboolean
step (VthLife *self, guint kind, guint32 on, const VthCaseEvent *event)
{
  VthLifeStep *added = add_step (self, kind, on, event);

  added->taken = vth_life_apply (self, added, event != NULL ? event->outcome : VTH_EVENT_OUTCOME_UNKNOWN);
  if (!added->taken && event == NULL)
    self->n_steps--;
  return added->taken;
}

static gboolean
is_suspended (const VthLife *self)
{
  return self->suspended_since != 0;
}

static void
end_suspension (VthLife *self, guint32 on)
{
  vth_life_start_clock (self, on);
  self->suspended_since = self->suspended_until = 0;
}

/* What comes by itself with the days: a suspension runs out, the term to comply ends. */
static void
pass_to (VthLife *self, guint32 day)
{
  if (is_suspended (self) && self->suspended_until != 0 && day > self->suspended_until)
    {
      guint32 on = self->suspended_until + 1;

      if (step (self, VTH_DECISION_EVENT_KIND_SUSPENSION_ENDED, on, NULL))
        end_suspension (self, on);
    }

  if (!is_suspended (self) && self->grace_until != 0 && day > self->grace_until &&
      step (self, VTH_STEP_GRACE_ENDED, self->grace_until + 1, NULL))
    self->breach_after = self->grace_until;
}

/* Where the term to comply is not known, nothing can be said to fall within it. */
static void
begin_grace (VthLife *self, guint32 on)
{
  self->grace_until = self->c.grace_until;
  if (self->grace_until == 0 && vth_life_is (self, "order", "grace") &&
      (on == 0 || !vth_case_knows (&self->c, VTH_FACT_GRACE)))
    step (self, VTH_STEP_GRACE_ENDED, on, NULL);
}

static void
suspend (VthLife *self, const VthCaseEvent *event)
{
  if (event->on == 0)
    return;
  if (!is_suspended (self))
    {
      vth_life_stop_clock (self, event->on);
      self->suspended_since = event->on;
    }
  self->suspended_until = event->until;
}

static void
extend_grace (VthLife *self, const VthCaseEvent *event)
{
  if (event->until == 0)
    return;

  self->grace_until = event->until;
  self->breach_after = 0;
}

/* What an event does beside moving the states. */
static void
work (VthLife *self, const VthCaseEvent *event)
{
  switch (event->kind)
    {
    case VTH_DECISION_EVENT_KIND_FORFEITED:
      vth_life_forfeit (self, event);
      break;
    case VTH_DECISION_EVENT_KIND_REINSPECTION:
      vth_life_find_breach (self, event);
      break;
    case VTH_DECISION_EVENT_KIND_GRACE_EXTENDED:
      extend_grace (self, event);
      break;
    case VTH_DECISION_EVENT_KIND_SUSPENDED:
    case VTH_DECISION_EVENT_KIND_RELIEF_GRANTED:
      suspend (self, event);
      break;
    case VTH_DECISION_EVENT_KIND_SUSPENSION_ENDED:
      end_suspension (self, event->on);
      break;
    case VTH_DECISION_EVENT_KIND_REDUCED:
      vth_life_reduce (self, event);
      break;
    case VTH_DECISION_EVENT_KIND_OBJECTION_DECISION:
    case VTH_DECISION_EVENT_KIND_APPEAL_RULED:
    case VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RULED:
      if (event->outcome == VTH_EVENT_OUTCOME_CHANGED)
        vth_life_change (self, event);
      break;
    case VTH_DECISION_EVENT_KIND_AMENDED:
      vth_life_change (self, event);
      break;
    case VTH_DECISION_EVENT_KIND_COST_DECISION:
      vth_claims_add_debt (&self->claims, &self->c, event->on, event->cents);
      self->forfeited += MAX (event->cents, 0);
      self->n_unknown += event->cents < 0;
      break;
    case VTH_DECISION_EVENT_KIND_COLLECTION_DECISION:
      self->decided += MIN (MAX (event->cents, 0), G_MAXINT64 - self->decided);
      vth_claims_follow (&self->claims, &self->c, event);
      break;
    default:
      vth_claims_follow (&self->claims, &self->c, event);
    }
}

/* One of which the day is not known may have come as late as can be. */
static guint32
find_latest (const VthLife *self, const VthCaseEvent *event)
{
  for (; event < self->c.events + self->c.n_events; event++)
    if (event->on != 0)
      return event->on;

  return self->on != 0 ? self->on : VTH_DAY_NEVER - 1;
}

static void
take_event (VthLife *self, const VthCaseEvent *event)
{
  pass_to (self, find_latest (self, event));
  if (!step (self, event->kind, event->on, event))
    {
      vth_life_note_refused (self, &self->steps[self->n_steps - 1]);
      return;
    }

  work (self, event);
  if (vth_life_is_settled (self))
    step (self, VTH_STEP_SETTLED, event->on, NULL);
}

static void
take_day (VthLife *self, guint kind, guint32 on)
{
  if (on != 0)
    pass_to (self, on);
  if (!step (self, kind, on, NULL))
    return;
  if (kind == VTH_STEP_NOTIFIED)
    {
      begin_grace (self, on);
      if (self->c.instrument == VTH_INSTRUMENT_FINE && self->c.penalty >= 0)
        {
          vth_claims_add_debt (&self->claims, &self->c, on, self->c.penalty);
          self->forfeited = self->c.penalty;
        }
    }
}

static gint64
get_figure (VthSanctionTerms *terms, guint figure)
{
  if (terms == NULL)
    return G_MININT64;

  return figure == 0 ? vth_sanction_terms_get_penalty_cents (terms)
    : figure == 1 ? vth_sanction_terms_get_maximum_cents (terms) : (gint64) vth_sanction_terms_get_penalty_unit (terms);
}

static gint
compare_terms (VthSanctionTerms *a, VthSanctionTerms *b)
{
  for (guint i = 0; i < 3; i++)
    if (get_figure (a, i) != get_figure (b, i))
      return get_figure (a, i) < get_figure (b, i) ? -1 : 1;

  return 0;
}

/* The order among the things of one day does not depend on which was written down first. */
static gint
compare (const VthLife *self, const VthCaseEvent *a, const VthCaseEvent *b)
{
  guint32 days[] = { a->on != 0 ? a->on : VTH_DAY_NEVER, b->on != 0 ? b->on : VTH_DAY_NEVER };

  if (days[0] != days[1])
    return days[0] < days[1] ? -1 : 1;
  if (a->kind != b->kind)
    return (gint) self->law->ranks[a->kind] - (gint) self->law->ranks[b->kind];
  if (a->outcome != b->outcome)
    return (gint) a->outcome - (gint) b->outcome;
  if (a->cents != b->cents)
    return a->cents < b->cents ? -1 : 1;
  if (a->until != b->until)
    return a->until < b->until ? -1 : 1;
  if (a->count != b->count)
    return a->count < b->count ? -1 : 1;
  if (a->terms != b->terms)
    return compare_terms (a->terms, b->terms);

  return g_strcmp0 (a->by, b->by);
}

/* They are by day already, so this moves little. */
static void
sort_within_days (VthLife *self)
{
  VthCaseEvent *events = self->c.events;

  for (guint i = 1; i < self->c.n_events; i++)
    {
      VthCaseEvent event = events[i];
      guint at = i;

      for (; at > 0 && compare (self, &events[at - 1], &event) > 0; at--)
        events[at] = events[at - 1];
      events[at] = event;
    }
}

/* Nobody decides on what was not received: a remedy whose day is not known came before the decision on it. */
static void
place_remedies (VthLife *self)
{
  static const VthDecisionEventKind kinds[][2] = {
    { VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED, VTH_DECISION_EVENT_KIND_OBJECTION_DECISION },
    { VTH_DECISION_EVENT_KIND_APPEAL_RECEIVED, VTH_DECISION_EVENT_KIND_APPEAL_RULED },
    { VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RECEIVED, VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RULED },
  };
  VthCaseEvent *events = self->c.events;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const VthCaseEvent *received = vth_case_find_event (&self->c, kinds[i][0]);
      const VthCaseEvent *decided = vth_case_find_event (&self->c, kinds[i][1]);
      VthCaseEvent moved;

      if (received == NULL || received->on != 0 || decided == NULL || decided->on == 0)
        continue;
      moved = *received;
      memmove (&events[decided - events + 1], decided, (gsize) (received - decided) * sizeof moved);
      events[decided - events] = moved;
    }
}

/* Whether the whole record holds sums that could be forfeited: what is told of a day does not change with the day
 * that is looked at.
 */
static gboolean
tells_sums_later (const VthLife *self, VthRulebook *rulebook)
{
  VthNotes notes = { NULL };
  gboolean recorded = FALSE;
  VthLife whole;

  for (guint i = 0; i < self->c.n_events && !recorded; i++)
    recorded = self->c.events[i].kind == VTH_DECISION_EVENT_KIND_FORFEITED &&
               (self->c.events[i].on > self->on || self->c.events[i].on == 0);
  if (!recorded)
    return FALSE;

  vth_life_init (&whole, rulebook, self->c.dossier, self->c.decision, 0, self->part_units, &notes);
  recorded = whole.recorded;
  vth_life_clear (&whole);
  _vth_notes_clear (&notes);
  return recorded;
}

static void
leave_later_out (VthLife *self)
{
  guint n_kept = 0;

  for (guint i = 0; i < self->c.n_events; i++)
    if (self->c.events[i].on <= self->on)
      self->c.events[n_kept++] = self->c.events[i];
  self->c.n_events = n_kept;
}

typedef struct
{
  guint kind;
  guint32 on;
} OwnDay;

static gboolean
is_told_to_be_unknown (const VthLife *self, VthFact fact)
{
  return !vth_case_knows (&self->c, fact) && (self->c.untold & VTH_FACT_BIT (fact)) != 0;
}

/* The days of the decision itself, among its events. One that the record does not know came before. */
static guint
find_own_days (const VthLife *self, OwnDay days[3])
{
  guint n_days = 0;

  if (self->c.announced != 0)
    days[n_days++] = (OwnDay) { VTH_STEP_INTENTION, self->c.announced };
  if (self->c.decided != 0)
    days[n_days++] = (OwnDay) { VTH_STEP_DECIDED, self->c.decided };
  if (self->c.notified != 0 || is_told_to_be_unknown (self, VTH_FACT_NOTIFIED))
    days[n_days++] = (OwnDay) { VTH_STEP_NOTIFIED, self->c.notified };

  return n_days;
}

static gboolean
comes_first (const VthLife *self, const OwnDay *day, const VthCaseEvent *event)
{
  if (day->on == 0 || event->on == 0)
    return TRUE;

  return day->on != event->on ? day->on < event->on : self->law->ranks[day->kind] < self->law->ranks[event->kind];
}

static void
fold (VthLife *self)
{
  OwnDay days[3];
  guint n_days = find_own_days (self, days), at = 0;

  for (guint i = 0; i < self->c.n_events; i++)
    {
      for (; at < n_days && comes_first (self, &days[at], &self->c.events[i]); at++)
        if (self->on == 0 || days[at].on <= self->on)
          take_day (self, days[at].kind, days[at].on);
      take_event (self, &self->c.events[i]);
    }
  for (; at < n_days; at++)
    if (self->on == 0 || days[at].on <= self->on)
      take_day (self, days[at].kind, days[at].on);

  if (self->on != 0)
    pass_to (self, self->on);
  vth_claims_end (&self->claims);
}

/* A refused event is no more than told: it keeps no claim alive, and is no sum. */
static VthCaseEvent *
copy_taken (const VthLife *self, guint *n_taken)
{
  VthCaseEvent *taken = g_new (VthCaseEvent, self->c.n_events + 1);

  *n_taken = 0;
  for (guint i = 0; i < self->n_steps; i++)
    if (self->steps[i].taken && self->steps[i].event != NULL)
      taken[(*n_taken)++] = *self->steps[i].event;

  return taken;
}

static gboolean
has_refused (const VthLife *self)
{
  for (guint i = 0; i < self->n_steps; i++)
    if (!self->steps[i].taken)
      return TRUE;

  return FALSE;
}

static gboolean
has_taken (const VthLife *self, guint kind)
{
  for (guint i = 0; i < self->n_steps; i++)
    if (self->steps[i].taken && self->steps[i].event != NULL && self->steps[i].kind == kind)
      return TRUE;

  return FALSE;
}

static void
look_ahead_at_taken (VthLife *self)
{
  VthCaseEvent *events = self->c.events;
  guint n_events = self->c.n_events, n_taken;
  g_autofree VthCaseEvent *taken = copy_taken (self, &n_taken);

  self->c.events = taken;
  self->c.n_events = n_taken;
  vth_claims_find_disputes (&self->claims, &self->c);
  self->c.events = events;
  self->c.n_events = n_events;
}

static void
begin (VthLife *self)
{
  memcpy (self->states, self->table->initial, sizeof self->states);
  memset (self->since, 0, sizeof self->since);
  self->n_steps = self->n_unknown = self->claims.n_items = 0;
  if (self->claims.moves != NULL)
    g_array_set_size (self->claims.moves, 0);
  self->claims.overpaid = self->forfeited = self->refused = self->decided = 0;
  self->grace_until = self->suspended_since = self->suspended_until = self->breach_after = 0;
  self->penalty = self->c.penalty;
  self->maximum = self->c.maximum;
  self->unit = self->c.unit;
  self->fallen = 0;
  vth_life_find_cap (self);
  g_clear_pointer (&self->open_times, g_array_unref);
  g_clear_pointer (&self->reductions, g_array_unref);
}

static void
fold_again (VthLife *self, gboolean recorded)
{
  _vth_notes_clear (self->c.notes);
  self->recorded = recorded;
  look_ahead_at_taken (self);
  begin (self);
  fold (self);
}

/* Where something is refused it is folded a second time, with what is known then. A sum that is possible only
 * because findings were counted in its place would count twice: the total is refused.
 */
static void
fold_whole (VthLife *self)
{
  VthNotes *notes = self->c.notes, last = { NULL };

  self->c.notes = &last;
  vth_claims_find_disputes (&self->claims, &self->c);
  begin (self);
  fold (self);
  if (has_refused (self))
    fold_again (self, self->recorded_later || has_taken (self, VTH_DECISION_EVENT_KIND_FORFEITED));
  if (!self->recorded && has_taken (self, VTH_DECISION_EVENT_KIND_FORFEITED))
    {
      fold_again (self, TRUE);
      self->n_unknown++;
    }

  self->c.notes = notes;
  for (guint i = 0; i < last.n_notes; i++)
    _vth_notes_add (notes, last.notes[i].entry->code, last.notes[i].subject, last.notes[i].arguments);
  _vth_notes_clear (&last);
}

static const gchar *
get_rule_id (guint index)
{
  return vth_review_rule_ids[index];
}

static void
find_rules (VthLife *self, VthRulebook *rulebook)
{
  const VthDeadlineRule *const *rules =
    _vth_rulebook_find_rules (rulebook, VTH_RULE_USER_REVIEW, VTH_N_REVIEW_RULES, get_rule_id);

  self->context.rulebook = rulebook;
  memcpy (self->context.rules, rules, sizeof self->context.rules);
}

static void
init (VthLife *self, VthRulebook *rulebook, VthDossier *dossier, VthEnforcementDecision *decision, guint32 on,
      gboolean part_units, gboolean with_moves, VthNotes *notes)
{
  memset ((gchar *) self + sizeof self->c, 0, G_STRUCT_OFFSET (VthLife, step_space) - sizeof self->c);
  find_rules (self, rulebook);
  self->context.dossier = dossier;
  self->law = _vth_procedure_law_get ();
  self->steps = self->step_space;
  self->steps_size = G_N_ELEMENTS (self->step_space);
  self->on = on;
  self->part_units = part_units;
  if (with_moves)
    self->claims.moves = g_array_new (FALSE, FALSE, sizeof (VthClaimMove));

  vth_case_init (&self->c, &self->context, decision, notes);
  self->table = self->law->by_instrument[self->c.instrument];
  if (on != 0)
    {
      self->recorded_later = tells_sums_later (self, rulebook);
      leave_later_out (self);
    }
  sort_within_days (self);
  place_remedies (self);
  self->penalty = self->c.penalty;
  self->maximum = self->c.maximum;
  self->unit = self->c.unit;
  vth_life_find_cap (self);
  self->recorded = self->recorded_later ||
                   vth_case_find_event (&self->c, VTH_DECISION_EVENT_KIND_FORFEITED) != NULL;
  vth_life_note_record (self);
  if (self->table != NULL)
    fold_whole (self);
}

void
vth_life_init (VthLife *self, VthRulebook *rulebook, VthDossier *dossier, VthEnforcementDecision *decision,
               guint32 on, gboolean part_units, VthNotes *notes)
{
  init (self, rulebook, dossier, decision, on, part_units, FALSE, notes);
}

void
vth_life_init_with_moves (VthLife *self, VthRulebook *rulebook, VthDossier *dossier, VthEnforcementDecision *decision,
                          guint32 on, VthNotes *notes)
{
  init (self, rulebook, dossier, decision, on, FALSE, TRUE, notes);
  vth_claims_note_doubts (&self->claims, notes);
}

void
vth_life_clear (VthLife *self)
{
  vth_claims_clear (&self->claims);
  g_clear_pointer (&self->open_times, g_array_unref);
  g_clear_pointer (&self->reductions, g_array_unref);
  if (self->steps != self->step_space)
    g_free (self->steps);
  vth_case_clear (&self->c);
}
