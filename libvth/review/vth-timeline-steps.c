/* vth-timeline-steps.c - what is due because something happened
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-timeline-private.h"

#include "libvth/record/vth-enforcement-decision-private.h"
#include "libvth/register/vth-power-private.h"

static gboolean
fits (const VthTimelineItem *item, const VthLifeStep *step)
{
  return item->outcome == VTH_EVENT_OUTCOME_UNKNOWN || (step->event != NULL && step->event->outcome == item->outcome);
}

/* The first of those kinds that came after; NULL for none. */
static const VthLifeStep *
find_next (const VthTimelineBuilder *self, const VthTimelineKinds *kinds)
{
  const VthLifeStep *found = NULL;

  for (guint i = 0; i < kinds->n_kinds; i++)
    {
      const VthLifeStep *step = self->next[kinds->kinds[i]];

      if (step != NULL && (found == NULL || step < found))
        found = step;
    }

  return found;
}

/* Of those that meet it only with one outcome the nearest may be another. */
static const VthLifeStep *
find_act (const VthTimelineBuilder *self, const VthTimelineItem *item)
{
  const VthLifeStep *end = self->life->steps + self->life->n_steps;
  const VthLifeStep *step = find_next (self, &item->met_by);

  for (; step != NULL && step < end; step++)
    if (step->taken && step->kind == item->met_by.kinds[0] && fits (item, step))
      return step;

  return NULL;
}

static void
set_done (VthTimelineRow *row, const VthLifeStep *act)
{
  if (act == NULL)
    return;

  row->done = act->on;
  if (act->on == 0)
    row->flags |= VTH_TIMELINE_DONE_UNDATED;
}

static void
find_outcome (VthTimelineBuilder *self, VthTimelineRow *row)
{
  const VthTimelineItem *item = row->item;
  const VthLifeStep *act = item->outcome != VTH_EVENT_OUTCOME_UNKNOWN ? find_act (self, item)
                                                                      : find_next (self, &item->met_by);
  const VthLifeStep *fall = find_next (self, &item->falls);

  if (fall != NULL && (act == NULL || fall < act))
    {
      row->flags |= VTH_TIMELINE_FELL;
      row->fell = fall->on;
      row->fell_kind = fall->kind;
      return;
    }

  set_done (row, act);
}

static void
set_last_day (VthTimelineRow *row, guint32 last)
{
  if (row->start != 0)
    row->first = row->start + (last != row->start);
  row->last = last;
  row->flags |= last != 0 ? VTH_TIMELINE_SET_BY_DECISION : VTH_TIMELINE_NOT_RECORDED;
}

/* 5:51 lid 2: the clock stands still while the prosecutor has the case. */
static void
count_fine_decision (VthTimelineBuilder *self, VthTimelineRow *row)
{
  const VthLifeStep *laid = self->next[VTH_DECISION_EVENT_KIND_LAID_BEFORE_PROSECUTOR];
  const VthLifeStep *waived = self->next[VTH_DECISION_EVENT_KIND_PROSECUTOR_WAIVED];
  guint32 back;

  _vth_timeline_count (self, row, 0);
  if (laid == NULL || laid->on == 0 || row->last == 0 || laid->on > row->last)
    return;

  back = vth_case_count_effect (&self->life->c, VTH_REVIEW_RULE_PROSECUTOR, laid->on);
  if (waived != NULL && waived->on >= laid->on && waived->on < back)
    back = waived->on;
  if (back <= laid->on)
    return;

  row->suspended_days = back - laid->on;
  _vth_timeline_count (self, row, 0);
}

/* Whether it was published is a field of the decision, and whether it had to be is in no article here. */
static void
find_publication (VthTimelineBuilder *self, VthTimelineRow *row)
{
  const GDate *published = vth_enforcement_decision_get_published_on (self->life->c.decision);
  guint32 day = published != NULL ? g_date_get_julian (published) : 0;

  row->flags |= VTH_TIMELINE_NO_TERM;
  row->first = row->start;
  if (day != 0 && (self->on == 0 || day <= self->on))
    row->done = day;
}

/* More objections are decided on together: the last of them stands for all. */
static gboolean
is_decided_with_next (const VthTimelineBuilder *self, const VthTimelineItem *item)
{
  const VthLifeStep *again = self->next[VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED];
  const VthLifeStep *act = find_next (self, &item->met_by), *fall = find_next (self, &item->falls);

  return again != NULL && (act == NULL || again < act) && (fall == NULL || again < fall);
}

static void
count_days (VthTimelineBuilder *self, VthTimelineRow *row, const VthLifeStep *step)
{
  switch (row->item->basis)
    {
    case VTH_TIMELINE_BASIS_VIEWS:
      set_last_day (row, self->life->c.view_until);
      break;
    case VTH_TIMELINE_BASIS_EVENT_UNTIL:
      set_last_day (row, step->event != NULL ? step->event->until : 0);
      break;
    case VTH_TIMELINE_BASIS_PUBLICATION:
      find_publication (self, row);
      break;
    case VTH_TIMELINE_BASIS_OBJECTION_DECISION:
      _vth_timeline_count_objection (self, row);
      break;
    case VTH_TIMELINE_BASIS_REPORT:
      count_fine_decision (self, row);
      break;
    default:
      if (row->item->rules[0] != NULL)
        _vth_timeline_count (self, row, 0);
      else
        row->flags |= VTH_TIMELINE_NO_TERM;
      if (row->first == 0 && row->start != 0)
        row->first = row->start + 1;
    }
}

static void
add_step (VthTimelineBuilder *self, const VthLifeStep *step)
{
  for (guint i = 0; i < self->law->n_starts[step->kind]; i++)
    {
      const VthTimelineItem *item = &self->law->items[self->law->starts[step->kind][i]];
      VthTimelineRow *row;

      if ((item->instruments & self->instrument) == 0 ||
          (item->basis == VTH_TIMELINE_BASIS_OBJECTION_DECISION && is_decided_with_next (self, item)))
        continue;

      row = _vth_timeline_add (self, item, step->on);
      row->step = (guint32) (step - self->life->steps);
      count_days (self, row, step);
      if (item->basis != VTH_TIMELINE_BASIS_PUBLICATION)
        find_outcome (self, row);
    }
}

/* What came before its start: done early, or the reason that it is not due. */
static void
look_back (VthTimelineBuilder *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      VthTimelineRow *row = &g_array_index (self->rows, VthTimelineRow, i);
      const VthLifeStep *before = find_next (self, &row->item->unless);

      if (before != NULL && before < self->life->steps + row->step)
        g_array_remove_index (self->rows, i--);
      else if (row->item->early && row->done == 0)
        set_done (row, find_next (self, &row->item->met_by));
    }
}

/* Backwards, so that of each kind the next one is at hand. */
void
_vth_timeline_pass_steps (VthTimelineBuilder *self)
{
  for (guint i = self->life->n_steps; i-- > 0;)
    {
      const VthLifeStep *step = &self->life->steps[i];

      if (!step->taken)
        continue;
      add_step (self, step);
      self->next[step->kind] = step;
    }

  look_back (self);
}

/* 5:45: from the last day of the conduct; the line of 5:53 decides on the length. */
void
_vth_timeline_add_offence (VthTimelineBuilder *self, const VthTimelineItem *item)
{
  const VthCase *c = &self->life->c;
  VthCertainty certainty;
  gint64 line = _vth_power_get_fine_line (&certainty);

  for (guint i = 0; i < MAX (c->n_violations, 1); i++)
    {
      VthViolation *violation = i < c->n_violations ? c->violations[i] : NULL;
      const GDate *ended = violation != NULL ? vth_violation_get_ended_on (violation) : NULL;
      VthTimelineRow *row = _vth_timeline_add (self, item, ended != NULL ? g_date_get_julian (ended) : 0);

      if (c->maximum < 0)
        row->flags |= VTH_TIMELINE_LINE_UNKNOWN;
      else
        _vth_timeline_count (self, row, c->maximum > line);
      find_outcome (self, row);
    }
}
