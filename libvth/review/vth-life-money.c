/* vth-life-money.c - what is forfeited while a decision lives
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-life-private.h"

/* More units than any order has; beyond it nothing is counted. */
#define MAX_UNITS 20000

static gint64
get_room (const VthLife *self)
{
  return self->cap >= 0 ? MAX (self->cap - self->forfeited, 0) : G_MAXINT64 - self->forfeited;
}

static void
reach_maximum (VthLife *self, guint32 on)
{
  VthLifeStep step = { .kind = VTH_STEP_MAXIMUM_REACHED, .on = on };

  if (self->cap >= 0 && self->forfeited >= self->cap)
    vth_life_apply (self, &step, VTH_EVENT_OUTCOME_UNKNOWN);
}

/* RVS:2021:273: a single sum is forfeited when the term to comply ends. It is put on the day after. */
static void
heed_term_end (VthLife *self, VthClaim *claim)
{
  if (self->unit == VTH_PENALTY_UNIT_LUMP_SUM && self->grace_until != 0 && claim->on == self->grace_until + 1)
    vth_claims_set_term_end (&self->claims, &self->c, claim, self->grace_until);
}

/* A recorded sum: what goes above the maximum was never forfeited. */
void
vth_life_forfeit (VthLife *self, const VthCaseEvent *event)
{
  gint64 cents = event->cents >= 0 ? event->cents : self->penalty, room = get_room (self);

  if (cents < 0)
    self->n_unknown++;
  if (cents > room)
    {
      self->refused += MIN (cents - room, G_MAXINT64 - self->refused);
      vth_case_note_event (&self->c, "awb.5:32b.over-maximum", event,
                           VTH_ARGS (VTH_ARG_CENTS ("found", MIN (self->forfeited, G_MAXINT64 - cents) + cents),
                                     VTH_ARG_CENTS ("maximum", MAX (self->cap, 0))));
      cents = room;
    }

  heed_term_end (self, vth_claims_add (&self->claims, &self->c, event->on, cents));
  self->forfeited += MAX (cents, 0);
  reach_maximum (self, event->on);
}

/* For each unit; for the number of violations see forfeit_unit(). */
static gint64
get_penalty_on (const VthLife *self, guint32 day)
{
  gint64 cents = self->c.penalty;

  for (guint i = 0; self->reductions != NULL && i < self->reductions->len; i++)
    {
      const VthReduction *reduction = &g_array_index (self->reductions, VthReduction, i);

      if (reduction->from <= day)
        cents = reduction->cents;
    }

  return cents;
}

/* FALSE when there is no room for more, or nothing to forfeit. */
static gboolean
forfeit_unit (VthLife *self, guint32 day)
{
  gint64 penalty = get_penalty_on (self, day), room = get_room (self), most = MAX (self->n_found, 1);
  gint64 cents = penalty > room / most ? room : penalty * most;
  VthLifeStep step = { .kind = VTH_DECISION_EVENT_KIND_FORFEITED, .on = day };

  if (cents <= 0 || self->claims.n_items >= MAX_UNITS || !vth_life_apply (self, &step, VTH_EVENT_OUTCOME_UNKNOWN))
    return FALSE;

  heed_term_end (self, vth_claims_add (&self->claims, &self->c, day, cents));
  self->forfeited += cents;
  reach_maximum (self, day);
  return get_room (self) > 0;
}

static gboolean
find_time_unit (VthPenaltyUnit of, VthTermUnit *unit)
{
  switch (of)
    {
    case VTH_PENALTY_UNIT_PER_DAY:
    case VTH_PENALTY_UNIT_PER_VIOLATION_PER_DAY:
      *unit = VTH_TERM_UNIT_DAYS;
      return TRUE;
    case VTH_PENALTY_UNIT_PER_WEEK:
      *unit = VTH_TERM_UNIT_WEEKS;
      return TRUE;
    case VTH_PENALTY_UNIT_PER_MONTH:
      *unit = VTH_TERM_UNIT_MONTHS;
      return TRUE;
    default:
      return FALSE;
    }
}

static void
note_part_unit (VthLife *self, guint32 until)
{
  vth_case_note (&self->c, self->part_units ? "awb.5:33.part-unit-counted" : "awb.5:33.part-unit-left", NULL,
                 VTH_ARGS (VTH_ARG_DAY ("day", until)));
}

/* Whole units, each forfeited on its last day; a part of one is a setting. */
static guint
count_units (VthLife *self, VthTermUnit unit, guint32 after, guint32 until)
{
  VthTerm term = { 0, unit };
  guint n_units = 0;
  guint32 end = after;

  if (after == 0 || until <= after)
    return 0;
  for (;;)
    {
      term.count++;
      end = vth_case_count_set_term (&self->c, &term, after);
      if (end == 0 || end > until)
        break;
      n_units++;
      if (!forfeit_unit (self, end))
        return n_units;
    }

  term.count--;
  end = term.count > 0 ? vth_case_count_set_term (&self->c, &term, after) : after;
  if (end >= until || unit == VTH_TERM_UNIT_DAYS)
    return n_units;
  note_part_unit (self, until);
  return n_units + (self->part_units && forfeit_unit (self, until));
}

static void
note_by_law (VthLife *self, const VthCaseEvent *event, guint n_before)
{
  guint n_units = self->claims.n_items - n_before;

  if (n_units == 0)
    return;

  vth_case_note_event (&self->c, "awb.5:33.forfeited-by-law", event,
                       VTH_ARGS (VTH_ARG_DAY ("day", event->on), VTH_ARG_NUMBER ("days", n_units),
                                 VTH_ARG_DAY ("since", self->claims.items[n_before].on),
                                 VTH_ARG_CENTS ("found", self->forfeited)));
  if (self->claims.items[n_before].on < event->on)
    vth_case_note_event (&self->c, "awb.5:33.breach-taken-to-last", event,
                         VTH_ARGS (VTH_ARG_DAY ("since", self->claims.items[n_before].on),
                                   VTH_ARG_DAY ("day", event->on)));
}

/* A breach that was found at the end is taken to have lasted since the last day on which it was not ended. */
static void
count_open_times (VthLife *self)
{
  VthTermUnit unit;

  for (guint i = 0; self->open_times != NULL && i < self->open_times->len; i++)
    {
      VthOpenTime time = g_array_index (self->open_times, VthOpenTime, i);

      if (find_time_unit (time.unit, &unit))
        count_units (self, unit, time.after, time.until);
    }
  g_clear_pointer (&self->open_times, g_array_unref);
}

static void
count_time (VthLife *self, VthTermUnit unit, guint32 day)
{
  if (self->breach_after == 0 || day <= self->breach_after)
    return;

  count_units (self, unit, self->breach_after, day);
  if (unit == VTH_TERM_UNIT_DAYS || self->part_units)
    self->breach_after = day;
  else
    {
      VthTerm one = { 1, unit };
      guint32 end;

      while ((end = vth_case_count_set_term (&self->c, &one, self->breach_after)) != 0 && end <= day)
        self->breach_after = end;
    }
}

static void
count_finding (VthLife *self, guint32 day)
{
  gboolean once = self->unit == VTH_PENALTY_UNIT_LUMP_SUM;

  if (once && self->claims.n_items > 0)
    return;

  forfeit_unit (self, once && self->breach_after != 0 ? self->breach_after + 1 : day);
}

static gboolean
may_forfeit (const VthLife *self)
{
  return !self->recorded && self->c.instrument == VTH_INSTRUMENT_PENALTY_ORDER && self->suspended_since == 0 &&
         (vth_life_is (self, "order", "in-force") || vth_life_is (self, "order", "forfeiting"));
}

static gboolean
is_per_violation (VthPenaltyUnit unit)
{
  return unit == VTH_PENALTY_UNIT_PER_VIOLATION || unit == VTH_PENALTY_UNIT_PER_VIOLATION_PER_DAY;
}

/* How many violations were found: as stated; one, where the order is against one and nothing else was said. By the
 * day it must be known, since a number that was not recorded would go on day after day.
 */
static gboolean
find_number (VthLife *self, const VthCaseEvent *event)
{
  self->n_found = 1;
  if (!is_per_violation (self->unit) || event->count == 1)
    return TRUE;
  if (event->count >= 0)
    {
      self->n_found = (guint) event->count;
      return event->count > 0;
    }
  if (self->unit != VTH_PENALTY_UNIT_PER_VIOLATION_PER_DAY || self->c.n_violations == 1)
    return TRUE;

  vth_case_note_event (&self->c, "awb.5:32b.number-unknown", event, VTH_ARGS (VTH_ARG_DAY ("day", event->on)));
  self->n_unknown++;
  return FALSE;
}

/* Obeyed and not obeyed on one day: which was first, and so how long it lasted, nobody can tell. */
static gboolean
is_contradicted (VthLife *self, const VthCaseEvent *event)
{
  for (const VthCaseEvent *other = event; other-- > self->c.events && other->on == event->on;)
    if (other->kind == event->kind && other->outcome == VTH_EVENT_OUTCOME_COMPLIED)
      {
        vth_case_note_event (&self->c, "awb.5:33.findings-contradict", event, VTH_ARGS (VTH_ARG_DAY ("day", event->on)));
        self->n_unknown++;
        return TRUE;
      }

  return FALSE;
}

/* A term to comply that was set but cannot be counted has an end that nobody knows. */
static gboolean
may_be_in_grace (const VthLife *self)
{
  return !self->recorded && self->c.instrument == VTH_INSTRUMENT_PENALTY_ORDER && self->grace_until == 0 &&
         vth_life_is (self, "order", "grace");
}

static void
find_violated (VthLife *self, const VthCaseEvent *event)
{
  guint n_before = self->claims.n_items;
  VthTermUnit unit;

  if (self->breach_after == 0)
    self->breach_after = event->on - 1;
  if (self->recorded_later)
    vth_case_note_event (&self->c, "awb.5:33.recorded-later", event, VTH_ARGS (VTH_ARG_DAY ("day", event->on)));
  if (!may_forfeit (self))
    {
      self->n_unknown += may_be_in_grace (self);
      return;
    }
  if (self->penalty < 0 || self->unit == VTH_PENALTY_UNIT_UNKNOWN)
    {
      vth_case_note_event (&self->c, "awb.5:32b.amount-unknown", event, VTH_ARGS (VTH_ARG_DAY ("day", event->on)));
      self->n_unknown++;
      return;
    }

  if (!find_number (self, event))
    return;
  count_open_times (self);
  if (!find_time_unit (self->unit, &unit))
    count_finding (self, event->on);
  else if (!is_contradicted (self, event))
    count_time (self, unit, event->on);
  note_by_law (self, event, n_before);
}

/* Once it was obeyed, nobody can say any more that the breach had lasted until then. */
static void
find_complied (VthLife *self, const VthCaseEvent *event)
{
  g_clear_pointer (&self->open_times, g_array_unref);
  self->breach_after = 0;
}

void
vth_life_find_breach (VthLife *self, const VthCaseEvent *event)
{
  if (event->on == 0)
    return;
  if (event->outcome == VTH_EVENT_OUTCOME_VIOLATED)
    find_violated (self, event);
  else if (event->outcome == VTH_EVENT_OUTCOME_COMPLIED)
    find_complied (self, event);
}

void
vth_life_stop_clock (VthLife *self, guint32 day)
{
  VthOpenTime time = { self->breach_after, day - 1, self->unit };

  if (self->breach_after == 0 || time.until <= time.after)
    return;
  if (self->open_times == NULL)
    self->open_times = g_array_new (FALSE, FALSE, sizeof time);
  g_array_append_val (self->open_times, time);
}

/* While it is suspended a term to comply stands still, and nothing is forfeited. */
void
vth_life_start_clock (VthLife *self, guint32 day)
{
  guint32 since = self->suspended_since;

  if (since == 0 || day <= since)
    return;

  if (self->breach_after != 0)
    self->breach_after = day - 1;
  else if (self->grace_until != 0 && self->grace_until >= since)
    {
      self->grace_until += day - since;
      vth_case_note (&self->c, "awb.5:32a.grace-moved", NULL,
                     VTH_ARGS (VTH_ARG_DAY ("since", since), VTH_ARG_DAY ("day", day - 1),
                               VTH_ARG_DAY ("until", self->grace_until)));
    }
}

void
vth_life_reduce (VthLife *self, const VthCaseEvent *event)
{
  VthReduction reduction = { event->on, event->cents };

  if (event->cents < 0 || (self->penalty >= 0 && event->cents > self->penalty))
    {
      vth_case_note_event (&self->c, "awb.5:34.no-reduction", event, VTH_ARGS (vth_case_day ("day", event->on)));
      return;
    }

  if (self->reductions == NULL)
    self->reductions = g_array_new (FALSE, FALSE, sizeof reduction);
  g_array_append_val (self->reductions, reduction);
  self->penalty = event->cents;
}

gboolean
vth_life_is_settled (const VthLife *self)
{
  for (guint i = 0; i < self->claims.n_items; i++)
    if (!self->claims.items[i].settled)
      return FALSE;

  return self->claims.n_items > 0;
}
