/* vth-case-changes.c - a decision as it stands after what changed it
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-case-private.h"

static gboolean
is_change (const VthCaseEvent *event)
{
  return event->terms != NULL && event->on != 0 &&
         (event->kind == VTH_DECISION_EVENT_KIND_AMENDED || event->outcome == VTH_EVENT_OUTCOME_CHANGED);
}

/* 0: the event says nothing of it. */
static guint32
find_grace (VthCase *self, const VthCaseEvent *event)
{
  const GDate *until = vth_sanction_terms_get_grace_until (event->terms);
  const VthTerm *term = vth_sanction_terms_get_grace_term (event->terms);

  if (until != NULL)
    return g_date_get_julian (until);

  return term != NULL ? vth_case_count_set_term (self, term, event->on) : 0;
}

static void
take_sum (VthCase *self, VthFact fact, gint64 *member, gint64 cents)
{
  if (cents < 0)
    return;

  *member = cents;
  self->told |= VTH_FACT_BIT (fact);
}

static void
take (VthCase *self, const VthCaseEvent *event)
{
  VthPenaltyUnit unit = vth_sanction_terms_get_penalty_unit (event->terms);
  guint32 grace = find_grace (self, event);

  take_sum (self, VTH_FACT_PENALTY, &self->penalty, vth_sanction_terms_get_penalty_cents (event->terms));
  take_sum (self, VTH_FACT_MAXIMUM, &self->maximum, vth_sanction_terms_get_maximum_cents (event->terms));
  self->highest_maximum = MAX (self->highest_maximum, self->maximum);
  if (unit != VTH_PENALTY_UNIT_UNKNOWN)
    {
      self->unit = unit;
      self->told |= VTH_FACT_BIT (VTH_FACT_UNIT);
    }
  if (grace != 0)
    {
      self->grace_until = grace;
      self->told |= VTH_FACT_BIT (VTH_FACT_GRACE);
    }
  self->changed = TRUE;
  vth_case_note_event (self, "review.as-changed", event, VTH_ARGS (VTH_ARG_DAY ("day", event->on)));
}

void
vth_case_take_changes (VthCase *self)
{
  self->first_grace = self->grace_until;
  self->highest_maximum = self->maximum;
  for (guint i = 0; i < self->n_events; i++)
    if (is_change (&self->events[i]))
      take (self, &self->events[i]);
}

guint32
vth_case_get_grace_on (VthCase *self, guint32 day)
{
  guint32 until = self->first_grace;

  for (guint i = 0; self->changed && i < self->n_events && self->events[i].on <= day; i++)
    if (is_change (&self->events[i]) && find_grace (self, &self->events[i]) != 0)
      until = find_grace (self, &self->events[i]);

  return until;
}
