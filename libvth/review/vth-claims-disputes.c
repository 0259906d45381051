/* vth-claims-disputes.c - the times in which an order was before somebody, which lengthen the year of its sums
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-claims-private.h"

typedef struct
{
  VthClaims *claims;
  VthCase *c;
  guint32 terms[VTH_N_REMEDIES];   /* the last day to come with each step; 0: not known */
  guint32 ruled;                   /* a court did, last */
  gboolean rejected;               /* a remedy was not admitted, and no court said otherwise */
} Walk;

static guint32
count (VthCase *c, VthReviewRule rule, guint32 from)
{
  guint32 until = vth_case_count (c, rule, from);

  return until != 0 ? until : VTH_DAY_NEVER;
}

/* Awb 6:9 lid 2: what was posted in time may come in a week later. */
static gboolean
is_late (const Walk *self, const VthCaseEvent *event, guint32 last)
{
  if (last == 0 || event->on <= last)
    return FALSE;

  return event->posted == 0 || event->posted > last || event->on > vth_case_count (self->c, VTH_REVIEW_RULE_POST, last);
}

static gboolean
is_open (const VthDispute *dispute, VthRemedyStep step)
{
  return dispute->step == step && dispute->open;
}

static VthDispute *
find_open (const Walk *self, VthRemedyStep step)
{
  GArray *disputes = self->claims->disputes;

  for (guint i = 0; disputes != NULL && i < disputes->len; i++)
    if (is_open (&g_array_index (disputes, VthDispute, i), step))
      return &g_array_index (disputes, VthDispute, i);

  return NULL;
}

static void
append (Walk *self, VthDispute dispute)
{
  if (self->claims->disputes == NULL)
    self->claims->disputes = g_array_new (FALSE, FALSE, sizeof (VthDispute));
  g_array_append_val (self->claims->disputes, dispute);
}

/* What is recorded as one more appeal after a court ruled on it goes further. */
static VthRemedyStep
find_step (const Walk *self, VthRemedyStep step)
{
  return step == VTH_REMEDY_APPEAL && self->terms[VTH_REMEDY_FURTHER_APPEAL] != 0 ? VTH_REMEDY_FURTHER_APPEAL : step;
}

/* Awb 6:12, 6:20: an appeal against silence is not against the order until a court says what became of it. */
static void
receive (Walk *self, VthRemedyStep to, const VthCaseEvent *event)
{
  VthRemedyStep step = find_step (self, to);
  guint32 last = self->terms[step];
  VthDispute dispute = { step, event->on, VTH_DAY_NEVER, TRUE, is_late (self, event, last) };

  if (event->on == 0)
    return;
  if (last != 0 && !dispute.doubted)
    dispute.from = MIN (dispute.from, last);
  if (step != VTH_REMEDY_OBJECTION)
    dispute.doubted |= self->rejected || find_open (self, VTH_REMEDY_OBJECTION) != NULL;
  append (self, dispute);
}

/* A decision on the merits says that what was decided on was to be admitted. */
static void
clear_doubts (Walk *self)
{
  self->rejected = FALSE;
  for (guint i = 0; i < self->claims->disputes->len; i++)
    {
      VthDispute *dispute = &g_array_index (self->claims->disputes, VthDispute, i);

      dispute->doubted &= dispute->open;
    }
}

static gboolean
is_on_merits (VthEventOutcome outcome)
{
  return outcome == VTH_EVENT_OUTCOME_UPHELD || outcome == VTH_EVENT_OUTCOME_CHANGED ||
         outcome == VTH_EVENT_OUTCOME_ANNULLED;
}

/* Whether the doubt is gone. What a court upholds may be that a remedy was not admitted. */
static gboolean
clears (const Walk *self, VthRemedyStep step, VthEventOutcome outcome)
{
  if (outcome == VTH_EVENT_OUTCOME_UPHELD && step != VTH_REMEDY_OBJECTION && self->rejected)
    return FALSE;

  return is_on_merits (outcome);
}

/* Final, or open to the next remedy until its term is over. */
static void
decide (Walk *self, VthRemedyStep by, const VthCaseEvent *event)
{
  static const VthReviewRule next[] = { VTH_REVIEW_RULE_APPEAL, VTH_REVIEW_RULE_FURTHER_APPEAL };
  VthRemedyStep step = find_step (self, by);
  VthDispute *dispute;
  guint32 until;

  if (event->on == 0)
    return;
  /* 8:72: a court sent the objection back; or it is not known when it came. */
  if (step == VTH_REMEDY_OBJECTION && find_open (self, step) == NULL)
    append (self, (VthDispute) { step, self->ruled != 0 ? self->ruled : event->on, VTH_DAY_NEVER, TRUE, FALSE });
  if ((dispute = find_open (self, step)) == NULL)
    return;

  until = step < VTH_REMEDY_FURTHER_APPEAL ? count (self->c, next[step], event->on) : event->on;
  for (; dispute != NULL; dispute = find_open (self, step))
    {
      dispute->until = until;
      dispute->open = FALSE;
      dispute->doubted |= event->outcome == VTH_EVENT_OUTCOME_INADMISSIBLE;
    }
  self->rejected = event->outcome == VTH_EVENT_OUTCOME_INADMISSIBLE || (self->rejected && step != VTH_REMEDY_OBJECTION);
  if (step != VTH_REMEDY_OBJECTION)
    self->ruled = event->on;
  else
    self->terms[VTH_REMEDY_FURTHER_APPEAL] = 0;
  if (step < VTH_REMEDY_FURTHER_APPEAL)
    self->terms[step + 1] = until != VTH_DAY_NEVER ? until : 0;
  if (clears (self, step, event->outcome))
    clear_doubts (self);
}

/* Of more than one objection nobody knows which was withdrawn: the others stay. */
static void
withdraw (Walk *self, VthRemedyStep step, const VthCaseEvent *event)
{
  VthDispute *dispute = find_open (self, step);

  if (step == VTH_REMEDY_FURTHER_APPEAL && dispute == NULL)
    dispute = find_open (self, VTH_REMEDY_APPEAL);
  if (dispute == NULL || event->on == 0)
    return;

  dispute->until = event->on;
  dispute->open = FALSE;
}

static void
take (Walk *self, const VthCaseEvent *event)
{
  switch (event->kind)
    {
    case VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED:
      receive (self, VTH_REMEDY_OBJECTION, event);
      break;
    case VTH_DECISION_EVENT_KIND_APPEAL_RECEIVED:
      receive (self, VTH_REMEDY_APPEAL, event);
      break;
    case VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RECEIVED:
      receive (self, VTH_REMEDY_FURTHER_APPEAL, event);
      break;
    case VTH_DECISION_EVENT_KIND_OBJECTION_DECISION:
      decide (self, VTH_REMEDY_OBJECTION, event);
      break;
    case VTH_DECISION_EVENT_KIND_APPEAL_RULED:
      decide (self, VTH_REMEDY_APPEAL, event);
      break;
    case VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RULED:
      decide (self, VTH_REMEDY_FURTHER_APPEAL, event);
      break;
    case VTH_DECISION_EVENT_KIND_OBJECTION_WITHDRAWN:
      withdraw (self, VTH_REMEDY_OBJECTION, event);
      break;
    case VTH_DECISION_EVENT_KIND_APPEAL_WITHDRAWN:
      withdraw (self, VTH_REMEDY_FURTHER_APPEAL, event);
      break;
    default:
      break;
    }
}

static gboolean
has_remedy (const VthCase *c)
{
  return vth_case_find_event (c, VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED) != NULL ||
         vth_case_find_event (c, VTH_DECISION_EVENT_KIND_APPEAL_RECEIVED) != NULL;
}

/* Appeal comes first where the objection was left out: 7:1a. A later day in the decision itself excuses: 6:11. */
void
vth_claims_find_disputes (VthClaims *self, VthCase *c)
{
  Walk walk = { self, c, { 0 }, 0, FALSE };
  guint32 last;

  g_clear_pointer (&self->disputes, g_array_unref);
  if (!has_remedy (c))
    return;

  last = vth_case_count (c, VTH_REVIEW_RULE_OBJECTION, c->notified);
  last = last != 0 ? MAX (last, c->objection_until) : 0;
  walk.terms[VTH_REMEDY_OBJECTION] = walk.terms[VTH_REMEDY_APPEAL] = last;
  for (guint i = 0; i < c->n_events; i++)
    take (&walk, &c->events[i]);
}

/* 5:35 lid 2 asks what is pending on the last day, not with what success: 7:10 and 7:11 call an objection an
 * objection also when it is not admitted. No court said so, whence the other reading, without what is doubted.
 */
guint32
vth_claims_carry_day (const VthClaims *self, VthCase *c, guint32 day, VthClockReading reading, guint32 *since)
{
  guint32 before;

  *since = 0;
  if (self->disputes == NULL)
    return day;

  do
    {
      before = day;
      for (guint i = 0; i < self->disputes->len; i++)
        {
          const VthDispute *dispute = &g_array_index (self->disputes, VthDispute, i);

          if ((reading == VTH_CLOCK_SAFE && dispute->doubted) || day < dispute->from || day >= dispute->until ||
              vth_case_count (c, VTH_REVIEW_RULE_LIMITATION, day) == 0)
            continue;
          *since = *since != 0 ? MIN (*since, dispute->from) : dispute->from;
          day = dispute->until;
        }
    }
  while (day != before && day != VTH_DAY_NEVER);

  return day;
}
