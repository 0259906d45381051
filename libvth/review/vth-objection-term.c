/* vth-objection-term.c - by when an objection must be decided
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-objection-term-private.h"

#define DECISION_RULE "awb-7.10.1"
#define COMMITTEE_RULE "awb-7.10.1-committee"

static gboolean
count (VthObjectionTerm *self)
{
  const gchar *id = self->committee ? COMMITTEE_RULE : DECISION_RULE;
  const VthDeadlineRule *rule = g_hash_table_lookup (self->rulebook->by_id, id);
  g_autofree gchar *extension = self->adjourned && rule != NULL && rule->extension != NULL
    ? vth_term_to_string (rule->extension) : NULL;
  const gchar *const extensions[] = { extension, NULL };

  if (!_vth_count (&self->counted, self->rulebook, id, self->since, extensions, self->days, self->notes))
    {
      self->end = 0;
      return FALSE;
    }

  if (!self->prolonged)
    self->end = self->counted.span.last_day;
  return TRUE;
}

static void
note (VthObjectionTerm *self, const gchar *code, const VthCaseEvent *event, guint32 until)
{
  if (self->notes != NULL)
    vth_case_note_event (self->c, code, event, VTH_ARGS (VTH_ARG_DAY ("day", event->on), VTH_ARG_DAY ("until", until)));
}

/* Awb 7:13: set up while the term runs; one of which the day is not known was. */
static void
set_committee (VthObjectionTerm *self, const VthCaseEvent *event)
{
  if (event->on > self->end)
    {
      note (self, "awb.7:10.committee-too-late", event, self->end);
      return;
    }

  self->committee = TRUE;
  count (self);
}

/* Awb 7:10 lid 3: once, while the term runs. */
static void
adjourn (VthObjectionTerm *self, const VthCaseEvent *event)
{
  if (self->adjourned)
    note (self, "awb.7:10.adjourned-twice", event, self->end);
  else if (event->on > self->end)
    note (self, "awb.7:10.adjourned-too-late", event, self->end);
  else
    {
      self->adjourned = TRUE;
      count (self);
    }
}

/* Awb 7:10 lid 4: to a day to which those concerned agreed, which is no term of the law. */
static void
prolong (VthObjectionTerm *self, const VthCaseEvent *event)
{
  if (event->on > self->end)
    note (self, "awb.7:10.adjourned-too-late", event, self->end);
  else if (event->until == 0)
    {
      note (self, "awb.7:10.end-not-recorded", event, self->end);
      self->end = 0;
    }
  else if (event->until > self->end)
    {
      self->prolonged = TRUE;
      self->end = event->until;
      note (self, "awb.7:10.prolonged", event, event->until);
    }
}

static void
add_days (VthObjectionTerm *self, const VthCaseEvent *event, const VthObjectionStandstill *law, guint32 first)
{
  guint32 n_days = event->until - first + 1;

  self->covered = event->until;
  self->days += n_days;
  if (self->notes != NULL)
    {
      _vth_notes_add_certainty (self->notes, law->certainty, law->law);
      vth_case_note_event (self->c, "awb.4:15.stood-still", event,
                           VTH_ARGS (VTH_ARG_DAY ("since", first), VTH_ARG_DAY ("until", event->until),
                                     VTH_ARG_NUMBER ("days", n_days)));
    }
  if (self->prolonged)
    self->end += n_days;
  count (self);
}

static void
stand_still (VthObjectionTerm *self, const VthCaseEvent *event, const VthObjectionStandstill *law)
{
  guint32 first = MAX (event->on + (law->starts == VTH_TERM_START_AFTER), self->covered + 1);

  if (event->on > self->end)
    note (self, "awb.4:15.after-the-term", event, self->end);
  else if (event->until == 0)
    {
      if (self->notes != NULL)
        vth_case_note_event (self->c, "awb.4:15.stands-still", event,
                             VTH_ARGS (VTH_ARG_DAY ("since", first), VTH_ARG_DAY ("until", self->end)));
      self->still_since = first;
      self->end = 0;
    }
  else if (event->until >= first)
    add_days (self, event, law, first);
}

/* Awb 4:17 lid 3: one that is premature counts for nothing, so a later one may. */
static void
keep_notice (VthObjectionTerm *self, const VthCaseEvent *event)
{
  if (self->notice == NULL || self->notice->on < self->end)
    self->notice = event;
}

void
_vth_objection_term_take (VthObjectionTerm *self, const VthCaseEvent *event)
{
  const VthObjectionStandstill *law = &self->law->standstills[event->kind];

  if (self->end == 0)
    return;

  if (event->kind == VTH_DECISION_EVENT_KIND_OBJECTION_COMMITTEE)
    set_committee (self, event);
  else if (event->on == 0)
    return;
  else if (law->law != NULL)
    stand_still (self, event, law);
  else if (event->kind == VTH_DECISION_EVENT_KIND_OBJECTION_ADJOURNED)
    adjourn (self, event);
  else if (event->kind == VTH_DECISION_EVENT_KIND_OBJECTION_PROLONGED)
    prolong (self, event);
  else if (event->kind == VTH_DECISION_EVENT_KIND_DEFAULT_NOTICE)
    keep_notice (self, event);
}

void
_vth_objection_term_follow (VthObjectionTerm *self, const VthLife *life)
{
  for (guint i = 0; i < life->n_steps; i++)
    if (life->steps[i].taken && life->steps[i].event != NULL)
      _vth_objection_term_take (self, life->steps[i].event);
}

gboolean
_vth_objection_term_begin (VthObjectionTerm *self, VthCase *c, VthRulebook *rulebook, guint32 since, VthNotes *notes)
{
  *self = (VthObjectionTerm) {
    .c = c, .rulebook = rulebook, .notes = notes, .law = _vth_remedies_law_get (), .since = since
  };

  return since != 0 && count (self);
}

void
_vth_objection_term_find_default (const VthObjectionTerm *self, VthDefault *late, guint32 decided)
{
  if (self->notice == NULL || self->end == 0)
    return;

  late->term_end = self->end;
  late->notice = self->notice->on;
  late->done = decided;
  _vth_default_judge_notice (late);
  _vth_default_compute_penalty (late);
  _vth_default_find_appeal (late);
}
