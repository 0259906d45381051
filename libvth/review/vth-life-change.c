/* vth-life-change.c - what a new decision makes of the terms of an order
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-life-private.h"

#define CHANGE_LAW "Awb 7:11 lid 2"

void
vth_life_find_cap (VthLife *self)
{
  self->cap = self->maximum;
  if (self->unit == VTH_PENALTY_UNIT_LUMP_SUM && self->penalty >= 0 && (self->cap < 0 || self->penalty < self->cap))
    self->cap = self->penalty;
}

/* What ran under another unit is counted by it, and what comes from that day by the new one. */
static void
change_unit (VthLife *self, const VthCaseEvent *event, VthPenaltyUnit unit)
{
  if (unit == VTH_PENALTY_UNIT_UNKNOWN || unit == self->unit)
    return;

  if (self->suspended_since == 0 && self->breach_after != 0)
    {
      vth_life_stop_clock (self, event->on);
      self->breach_after = MAX (self->breach_after, event->on - 1);
    }
  self->unit = unit;
}

static void
change_penalty (VthLife *self, const VthCaseEvent *event, gint64 cents)
{
  VthReduction change = { event->on, cents };

  if (cents < 0)
    return;

  if (self->reductions == NULL)
    self->reductions = g_array_new (FALSE, FALSE, sizeof change);
  g_array_append_val (self->reductions, change);
  self->penalty = cents;
}

/* The maximum takes the place of the old one, so that what lies above it cannot stay forfeited. */
static void
change_maximum (VthLife *self, const VthCaseEvent *event, gint64 cents)
{
  gint64 excess;

  if (cents >= 0)
    self->maximum = cents;
  vth_life_find_cap (self);
  excess = self->cap >= 0 ? self->forfeited - self->cap : 0;
  if (excess <= 0)
    return;

  vth_claims_trim (&self->claims, excess);
  self->forfeited -= excess;
  self->fallen += excess;
  vth_case_note_event (&self->c, "awb.7:11.above-new-maximum", event,
                       VTH_ARGS (VTH_ARG_CENTS ("found", excess), VTH_ARG_CENTS ("maximum", self->cap)));
}

static guint32
find_grace (VthLife *self, const VthCaseEvent *event)
{
  const GDate *until = vth_sanction_terms_get_grace_until (event->terms);
  const VthTerm *term = vth_sanction_terms_get_grace_term (event->terms);

  if (until != NULL)
    return MAX (g_date_get_julian (until), event->on);

  return term != NULL ? vth_case_count_set_term (&self->c, term, event->on) : 0;
}

/* Once something was forfeited, what a new term to comply does to it is not settled. */
static void
change_grace (VthLife *self, const VthCaseEvent *event)
{
  VthLifeStep step = { .kind = VTH_DECISION_EVENT_KIND_GRACE_EXTENDED, .on = event->on };
  guint32 until = find_grace (self, event);

  if (until == 0)
    return;
  if (!vth_life_apply (self, &step, VTH_EVENT_OUTCOME_UNKNOWN))
    {
      if (self->forfeited > 0)
        {
          self->n_unknown++;
          vth_case_note_event (&self->c, "awb.7:11.grace-after-forfeiture", event, VTH_ARGS (VTH_ARG_DAY ("until", until)));
        }
      return;
    }

  self->grace_until = until;
  self->breach_after = 0;
}

/* Awb 7:11 lid 2, 6:19: the decision as it stands from that day. */
void
vth_life_change (VthLife *self, const VthCaseEvent *event)
{
  if (event->terms == NULL || event->on == 0)
    {
      vth_case_note_event (&self->c, "awb.7:11.change-not-recorded", event, VTH_ARGS (vth_case_day ("day", event->on)));
      return;
    }

  vth_case_note_event (&self->c, "awb.7:11.changed", event, VTH_ARGS (VTH_ARG_DAY ("day", event->on)));
  vth_life_note_certainty (self, VTH_CERTAINTY_INFERRED, CHANGE_LAW);
  change_unit (self, event, vth_sanction_terms_get_penalty_unit (event->terms));
  change_penalty (self, event, vth_sanction_terms_get_penalty_cents (event->terms));
  change_maximum (self, event, vth_sanction_terms_get_maximum_cents (event->terms));
  change_grace (self, event);
}
