/* vth-timeline-order.c - obeying the order, and seeing to it
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-timeline-private.h"

#define MAX_UNITS 20000

/* What the re-inspections say, gone through once for each item. */
typedef struct
{
  gboolean begun;         /* the term to comply began, or there is none and the order was announced */
  gboolean over;          /* its end was passed at least once */
  guint32 complied;       /* the first finding that it was obeyed */
  guint32 broken;         /* the first finding that it was not, after the term */
  gboolean was_complied;
  gboolean was_broken;
  const VthLifeStep *inspected;  /* the first after the term */
  const VthLifeStep *last;       /* the last finding that decides */
  gboolean last_broken;
} Findings;

static gboolean
has_grace (const VthLife *life)
{
  return vth_case_knows (&life->c, VTH_FACT_GRACE) || (life->c.untold & VTH_FACT_BIT (VTH_FACT_GRACE)) != 0;
}

static void
take_finding (Findings *self, const VthLifeStep *step, gboolean broken)
{
  self->last = step;
  self->last_broken = broken;
  if (broken && !self->was_broken)
    {
      self->was_broken = TRUE;
      self->broken = step->on;
    }
  if (!broken && !self->was_complied)
    {
      self->was_complied = TRUE;
      self->complied = step->on;
    }
}

static void
take_inspection (Findings *self, const VthLifeStep *step)
{
  VthEventOutcome outcome = step->event != NULL ? step->event->outcome : VTH_EVENT_OUTCOME_UNKNOWN;

  if (self->inspected == NULL && (self->over || outcome == VTH_EVENT_OUTCOME_COMPLIED))
    self->inspected = step;
  if (outcome == VTH_EVENT_OUTCOME_COMPLIED)
    take_finding (self, step, FALSE);
  else if (outcome == VTH_EVENT_OUTCOME_VIOLATED && self->over)
    take_finding (self, step, TRUE);
}

/* A sum that was recorded as forfeited was found by somebody. */
static void
take_step (Findings *self, const VthLifeStep *step)
{
  switch (step->kind)
    {
    case VTH_STEP_NOTIFIED:
      self->begun = TRUE;
      break;
    case VTH_STEP_GRACE_ENDED:
      self->over = TRUE;
      break;
    case VTH_DECISION_EVENT_KIND_GRACE_EXTENDED:
      self->over = FALSE;
      break;
    case VTH_DECISION_EVENT_KIND_REINSPECTION:
      take_inspection (self, step);
      break;
    case VTH_DECISION_EVENT_KIND_FORFEITED:
    case VTH_DECISION_EVENT_KIND_COERCION_APPLIED:
      if (self->inspected == NULL && self->over)
        self->inspected = step;
      take_finding (self, step, TRUE);
      break;
    default:
      break;
    }
}

static Findings
find_findings (const VthLife *life)
{
  Findings found = { FALSE };
  gboolean grace = has_grace (life);

  for (guint i = 0; i < life->n_steps; i++)
    if (life->steps[i].taken)
      {
        take_step (&found, &life->steps[i]);
        found.over |= found.begun && !grace;
      }

  return found;
}

/* The unit of time in which the penalty is forfeited; FALSE: none. A single sum is forfeited on the first day. */
static gboolean
find_unit (const VthLife *life, VthTerm *unit)
{
  *unit = (VthTerm) { 1, VTH_TERM_UNIT_DAYS };
  switch (life->c.unit)
    {
    case VTH_PENALTY_UNIT_PER_DAY:
    case VTH_PENALTY_UNIT_LUMP_SUM:
      return TRUE;
    case VTH_PENALTY_UNIT_PER_WEEK:
      unit->unit = VTH_TERM_UNIT_WEEKS;
      return TRUE;
    case VTH_PENALTY_UNIT_PER_MONTH:
      unit->unit = VTH_TERM_UNIT_MONTHS;
      return TRUE;
    default:
      return FALSE;
    }
}

/* The day after which the next unit begins; 0: none is open. */
static guint32
find_next_unit (const VthLife *life)
{
  guint32 after = MAX (life->breach_after, life->grace_until);

  for (guint i = 0; i < life->claims.n_items; i++)
    after = MAX (after, life->claims.items[i].on);
  if (after == 0 && !has_grace (life))
    after = life->c.notified;

  return after;
}

static guint32
count_unit (VthLife *life, guint32 after)
{
  VthTerm unit;

  return after != 0 && find_unit (life, &unit) ? vth_case_count_set_term (&life->c, &unit, after) : 0;
}

static void
add_grace (VthTimelineBuilder *self, const VthTimelineItem *item, const Findings *found)
{
  const VthLife *life = self->life;
  gboolean known = vth_case_knows (&life->c, VTH_FACT_GRACE);
  VthTimelineRow *row;

  if (!found->begun || !has_grace (life))
    return;

  row = _vth_timeline_add (self, item, life->c.notified);
  row->first = row->start;
  row->last = life->grace_until;
  row->flags |= known && row->last != 0 ? VTH_TIMELINE_SET_BY_DECISION : known ? 0 : VTH_TIMELINE_NOT_RECORDED;
  if (row->last != 0)
    row->flags &= ~(guint32) VTH_TIMELINE_NO_START;
  if (item->kind == VTH_TIMELINE_KIND_WAITING)
    _vth_timeline_let_fall (self, row);
  else if (found->was_broken)
    {
      row->flags |= VTH_TIMELINE_BROKEN;
      row->fell = found->broken;
    }
  else if (found->was_complied)
    {
      row->flags |= VTH_TIMELINE_OBEYED | (found->complied == 0 ? VTH_TIMELINE_DONE_UNDATED : 0);
      row->done = row->last != 0 ? MIN (found->complied, row->last) : found->complied;
      row->fell = found->complied;
    }
  else
    {
      row->flags |= VTH_TIMELINE_UNSEEN;
      _vth_timeline_let_fall (self, row);
    }
}

/* The year of the first sum that may have been forfeited: 5:35. */
static guint32
count_last_inspection (VthLife *life, guint32 after)
{
  return vth_case_count (&life->c, VTH_REVIEW_RULE_LIMITATION, count_unit (life, after));
}

static void
set_inspection_days (VthTimelineBuilder *self, VthTimelineRow *row, guint32 after)
{
  if (row->start != 0)
    row->first = row->start + 1;
  if (self->life->c.instrument == VTH_INSTRUMENT_PENALTY_ORDER)
    row->last = count_last_inspection (self->life, after);
  if (row->last == 0)
    row->flags |= VTH_TIMELINE_NO_TERM;
}

static void
add_inspection (VthTimelineBuilder *self, const VthTimelineItem *item, const Findings *found)
{
  const VthLife *life = self->life;
  guint32 start = has_grace (life) ? life->grace_until : life->c.notified;
  VthTimelineRow *row;

  if (!found->begun)
    return;

  row = _vth_timeline_add (self, item, start);
  set_inspection_days (self, row, start);
  if (found->inspected == NULL)
    _vth_timeline_let_fall (self, row);
  else
    {
      row->done = found->inspected->on;
      row->flags |= row->done == 0 ? VTH_TIMELINE_DONE_UNDATED : 0;
      if (row->first > row->done)
        row->first = row->done;
    }
}

/* As long as something can still be forfeited. */
static gboolean
goes_on (const VthLife *life)
{
  return (vth_life_is (life, "order", "in-force") || vth_life_is (life, "order", "forfeiting")) &&
         vth_life_is (life, "effect", "running");
}

static void
add_next_inspection (VthTimelineBuilder *self, const VthTimelineItem *item, const Findings *found)
{
  VthTimelineRow *row;

  if (found->last == NULL || !found->last_broken || !goes_on (self->life))
    return;

  row = _vth_timeline_add (self, item, found->last->on);
  set_inspection_days (self, row, find_next_unit (self->life));
}

static void
add_coercion (VthTimelineBuilder *self, const VthTimelineItem *item, const Findings *found)
{
  const VthLifeStep *applied = self->next[VTH_DECISION_EVENT_KIND_COERCION_APPLIED];
  VthTimelineRow *row;

  if (applied == NULL && (!found->last_broken || !vth_life_is (self->life, "order", "in-force")))
    return;

  row = _vth_timeline_add (self, item, self->life->grace_until);
  row->first = row->start != 0 ? row->start + 1 : 0;
  row->flags |= VTH_TIMELINE_NO_TERM;
  if (applied != NULL)
    {
      row->done = applied->on;
      row->flags |= row->done == 0 ? VTH_TIMELINE_DONE_UNDATED : 0;
    }
}

/* How many units ended up to that day, and where the last of them did. */
static guint
count_passed (VthLife *life, VthTerm unit, guint32 after, guint32 until, guint32 *end)
{
  guint n_units = 0;

  *end = after;
  for (unit.count = 1; n_units < MAX_UNITS; unit.count++)
    {
      guint32 day = vth_case_count_set_term (&life->c, &unit, after);

      if (day == 0 || day > until)
        break;
      *end = day;
      n_units++;
    }

  return n_units;
}

static gint64
get_room (const VthLife *life)
{
  return life->cap >= 0 ? MAX (life->cap - life->forfeited, 0) : G_MAXINT64;
}

static void
add_unseen (VthTimelineBuilder *self, const VthTimelineItem *item, guint32 after, guint32 end, guint n_units)
{
  const VthLife *life = self->life;
  VthTimelineRow *row = _vth_timeline_add (self, item, after);

  row->first = after + 1;
  row->last = end;
  row->flags |= VTH_TIMELINE_UNSEEN;
  if (life->penalty >= 0)
    row->cents = life->penalty < get_room (life) / n_units ? life->penalty * n_units : get_room (life);
  if (row->cents == G_MAXINT64)
    row->cents = -1;
}

static void
add_running (VthTimelineBuilder *self, const VthTimelineItem *item, guint32 after, gint64 room)
{
  VthLife *life = self->life;
  guint32 last = count_unit (life, after);
  VthTimelineRow *row;

  if (last == 0)
    return;

  row = _vth_timeline_add (self, item, after);
  row->first = after + 1;
  row->last = last;
  row->cents = life->penalty >= 0 ? MIN (life->penalty, room) : -1;
  row->flags |= VTH_TIMELINE_UNSEEN | VTH_TIMELINE_DEPENDS;
}

/* Units of time pass by themselves; whether they cost anything is for a re-inspection to say. */
static void
add_units (VthTimelineBuilder *self, const VthTimelineItem *item, const Findings *found)
{
  VthLife *life = self->life;
  gboolean once = life->c.unit == VTH_PENALTY_UNIT_LUMP_SUM;
  guint32 after = find_next_unit (life), end = after;
  guint n_units = 0;
  VthTerm unit;

  if (after == 0 || !find_unit (life, &unit) || get_room (life) == 0 || (once && life->claims.n_items > 0) ||
      (found->last != NULL && !found->last_broken) || !(goes_on (life) || vth_life_is (life, "order", "grace")))
    return;

  if (self->on != 0)
    n_units = once ? self->on > after : count_passed (life, unit, after, self->on, &end);
  if (once && n_units > 0)
    end = after + 1;
  if (item->basis == VTH_TIMELINE_BASIS_UNSEEN_UNITS && n_units > 0)
    add_unseen (self, item, after, end, n_units);
  else if (item->basis == VTH_TIMELINE_BASIS_NEXT_UNIT && !(once && n_units > 0))
    {
      gint64 room = get_room (life), used = life->penalty > 0 && n_units > 0 ? life->penalty : 0;

      room = used > 0 && used > room / n_units ? 0 : room - used * n_units;
      if (room > 0)
        add_running (self, item, end, room);
    }
}

/* 5:34 lid 2: a year without a sum, so that it begins anew with each. */
static void
add_lifting (VthTimelineBuilder *self, const VthTimelineItem *item, const Findings *found)
{
  const VthLife *life = self->life;
  guint32 start = life->c.notified;
  VthTimelineRow *row;

  if (!found->begun || vth_life_is (life, "order", "full"))
    return;
  for (guint i = 0; i < life->claims.n_items; i++)
    start = MAX (start, life->claims.items[i].on);

  row = _vth_timeline_add (self, item, start);
  _vth_timeline_count (self, row, item->rule);
  _vth_timeline_let_fall (self, row);
}

void
_vth_timeline_add_order (VthTimelineBuilder *self, const VthTimelineItem *item)
{
  Findings found = find_findings (self->life);

  switch (item->basis)
    {
    case VTH_TIMELINE_BASIS_GRACE:
      add_grace (self, item, &found);
      break;
    case VTH_TIMELINE_BASIS_INSPECTION:
      add_inspection (self, item, &found);
      break;
    case VTH_TIMELINE_BASIS_NEXT_INSPECTION:
      add_next_inspection (self, item, &found);
      break;
    case VTH_TIMELINE_BASIS_COERCION:
      add_coercion (self, item, &found);
      break;
    case VTH_TIMELINE_BASIS_LIFTING:
      add_lifting (self, item, &found);
      break;
    default:
      add_units (self, item, &found);
    }
}
