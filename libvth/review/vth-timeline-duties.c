/* vth-timeline-duties.c - terms that are laid out elsewhere: on an objection, on a request to enforce
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-timeline-private.h"

#include "libvth/record/vth-dossier-private.h"
#include "libvth/review/vth-request-state-private.h"

#define PENALTY_RULE "awb-4.17.1"

/* 0: not known, for the term stands still. One that the rule alone does not give has no deadline of its own. */
static void
set_last_day (VthTimelineRow *row, guint32 last)
{
  if (row->last == last)
    return;

  row->flags &= ~(guint32) VTH_TIMELINE_COUNTED;
  row->flags |= (guint32) (last == 0 ? VTH_TIMELINE_STANDS_STILL : VTH_TIMELINE_MOVED);
  row->last = last;
}

/* 7:10; most are neither adjourned nor suspended, and then the rule says it all. */
void
_vth_timeline_count_objection (VthTimelineBuilder *self, VthTimelineRow *row)
{
  VthLife *life = self->life;
  VthObjectionTerm *term = &self->objection;

  row->start = vth_case_count (&life->c, VTH_REVIEW_RULE_OBJECTION, life->c.notified);
  row->flags &= ~(guint32) VTH_TIMELINE_NO_START;
  if (row->start == 0)
    row->flags |= VTH_TIMELINE_NO_START;
  _vth_timeline_count (self, row, 0);
  if (row->last == 0 || !_vth_objection_term_begin (term, &life->c, self->rulebook, row->start, life->c.notes))
    return;

  _vth_objection_term_follow (term, life);
  if (term->end == row->last)
    return;

  if (term->committee)
    _vth_timeline_count (self, row, 1);
  row->flags |= term->adjourned ? VTH_TIMELINE_EXTENDED : 0;
  row->suspended_days = term->days;
  _vth_timeline_count_again (self, row);
  set_last_day (row, term->end);
}

/* One of the duties that are laid out elsewhere; else whatever has that rule. */
static const VthTimelineItem *
find_item (const VthTimelineBuilder *self, const gchar *rule)
{
  const VthTimelineItem *found = NULL;

  for (guint i = 0; i < self->law->n_items; i++)
    {
      const VthTimelineItem *item = &self->law->items[i];

      if ((item->instruments & self->instrument) == 0 || g_strcmp0 (item->rules[0], rule) != 0)
        continue;
      if (item->basis == VTH_TIMELINE_BASIS_DUTY)
        return item;
      found = found != NULL ? found : item;
    }

  return found;
}

/* What the events of the decision tell as well. */
static gboolean
is_there (const VthTimelineBuilder *self, const VthTimelineItem *item, const VthDuty *duty)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      const VthTimelineRow *row = &g_array_index (self->rows, VthTimelineRow, i);

      if (row->item == item && row->request == 0 && row->start == duty->from && row->last == duty->until)
        return TRUE;
    }

  return FALSE;
}

static void
set_days (VthTimelineBuilder *self, VthTimelineRow *row, const VthDuty *duty)
{
  row->rule = duty->rule;
  row->done = duty->met;
  _vth_timeline_count_again (self, row);
  if (duty->nature == VTH_DUTY_WAIT && row->item->kind != VTH_TIMELINE_KIND_WAITING)
    {
      row->first = duty->effective;
      row->last = 0;
    }
  else
    set_last_day (row, duty->until);
}

static void
add_duty (VthTimelineBuilder *self, const VthTimelineItem *item, const VthDuty *duty, const VthDefault *late, guint8 kind)
{
  VthTimelineRow *row = _vth_timeline_add (self, item, duty->from);

  set_days (self, row, duty);
  row->request = (guint8) (self->requests != NULL ? self->requests->len : 0);
  if (self->on != 0 && g_str_equal (duty->rule->id, PENALTY_RULE))
    row->cents = _vth_default_get_cents (late, self->on);
  if (item->kind == VTH_TIMELINE_KIND_RIGHT && late->done != 0)
    {
      row->flags |= VTH_TIMELINE_FELL;
      row->fell = late->done;
      row->fell_kind = kind;
    }
}

/* kind: the event with which it is done, after which there is no silence to go to court for. */
static void
add_duties (VthTimelineBuilder *self, const GArray *duties, const VthDefault *late, guint8 kind)
{
  for (guint i = 0; i < duties->len; i++)
    {
      const VthDuty *duty = &g_array_index (duties, VthDuty, i);
      const VthTimelineItem *item = find_item (self, duty->rule->id);

      if (item != NULL && !is_there (self, item, duty))
        add_duty (self, item, duty, late, kind);
    }
}

static const VthTimelineRow *
find_objection (const VthTimelineBuilder *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      const VthTimelineRow *row = &g_array_index (self->rows, VthTimelineRow, i);

      if (row->item->basis == VTH_TIMELINE_BASIS_OBJECTION_DECISION && (row->flags & VTH_TIMELINE_FELL) == 0)
        return row;
    }

  return NULL;
}

/* 7:14: the penalty for late decision, and appeal against the silence. */
void
_vth_timeline_add_late_decision (VthTimelineBuilder *self)
{
  const VthTimelineRow *objection = find_objection (self);
  g_autoptr (GArray) duties = _vth_duties_new ();
  VthDefault late = { .rulebook = self->rulebook, .notes = self->life->c.notes, .duties = duties, .subject = "/events" };

  if (objection == NULL)
    return;

  _vth_objection_term_find_default (&self->objection, &late, objection->done);
  add_duties (self, duties, &late, VTH_DECISION_EVENT_KIND_OBJECTION_DECISION);
  g_clear_object (&late.penalty);
}

static void
add_request (VthTimelineBuilder *self, VthEnforcementRequest *request)
{
  g_autofree gchar *subject = g_strconcat ("/requests/", vth_record_get_id (VTH_RECORD (request)), NULL);
  g_autoptr (GArray) duties = _vth_duties_new ();
  VthNotes notes = { NULL };
  VthRequestCase c;

  _vth_request_case_compute (&c, self->rulebook, request, self->on != 0 ? self->on : VTH_DAY_NEVER - 1, &notes, duties);
  if (self->requests == NULL)
    self->requests = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->requests, g_strdup (vth_record_get_id (VTH_RECORD (request))));
  add_duties (self, duties, &c.late, VTH_STEP_DECIDED);
  if (self->on != 0)
    _vth_notes_append (self->life->c.notes, &notes, subject);
  g_clear_object (&c.late.penalty);
  _vth_notes_clear (&notes);
}

/* Those that led to it, or ask that it is applied or collected. */
void
_vth_timeline_add_requests (VthTimelineBuilder *self)
{
  VthDossier *dossier = self->life->context.dossier;
  const gchar *id = vth_record_get_id (VTH_RECORD (self->life->c.decision));
  const GPtrArray *requests = dossier != NULL && id != NULL ? _vth_dossier_find_requests (dossier, id) : NULL;

  for (guint i = 0; requests != NULL && i < MIN (requests->len, G_MAXUINT8); i++)
    add_request (self, g_ptr_array_index (requests, i));
}
