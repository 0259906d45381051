/* vth-remedies-objection.c - by when an objection must be decided
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-remedies-private.h"

#define DECISION_RULE "awb-7.10.1"
#define COMMITTEE_RULE "awb-7.10.1-committee"

/* The term as it moves while its events are taken in order. */
typedef struct
{
  const gchar *rule;
  VthCounted counted;
  guint32 days;            /* that it stood still */
  guint32 covered;         /* the last day that was counted as such */
  gboolean adjourned;
  gboolean prolonged;      /* the end is a day to which those concerned agreed */
  guint32 end;             /* 0: not known */
} Ending;

static gboolean
count (VthRemediesCase *self, Ending *ending)
{
  const VthDeadlineRule *rule = g_hash_table_lookup (self->rulebook->by_id, ending->rule);
  g_autofree gchar *extension = ending->adjourned && rule != NULL && rule->extension != NULL
    ? vth_term_to_string (rule->extension) : NULL;
  const gchar *const extensions[] = { extension, NULL };

  if (!_vth_count (&ending->counted, self->rulebook, ending->rule, self->objection.last, extensions, ending->days,
                   self->notes))
    {
      ending->end = 0;
      return FALSE;
    }

  if (!ending->prolonged)
    ending->end = ending->counted.span.last_day;
  return TRUE;
}

static void
note (VthRemediesCase *self, const gchar *code, const VthCaseEvent *event, guint32 until)
{
  vth_case_note_event (&self->life->c, code, event,
                       VTH_ARGS (VTH_ARG_DAY ("day", event->on), VTH_ARG_DAY ("until", until)));
}

/* Awb 7:10 lid 3: once, while the term runs. */
static void
adjourn (VthRemediesCase *self, Ending *ending, const VthCaseEvent *event)
{
  if (ending->adjourned)
    note (self, "awb.7:10.adjourned-twice", event, ending->end);
  else if (event->on > ending->end)
    note (self, "awb.7:10.adjourned-too-late", event, ending->end);
  else
    {
      ending->adjourned = TRUE;
      count (self, ending);
    }
}

/* Awb 7:10 lid 4: to a day to which those concerned agreed, which is no term of the law. */
static void
prolong (VthRemediesCase *self, Ending *ending, const VthCaseEvent *event)
{
  if (event->on > ending->end)
    note (self, "awb.7:10.adjourned-too-late", event, ending->end);
  else if (event->until == 0)
    {
      note (self, "awb.7:10.end-not-recorded", event, ending->end);
      ending->end = 0;
    }
  else if (event->until > ending->end)
    {
      ending->prolonged = TRUE;
      ending->end = event->until;
      note (self, "awb.7:10.prolonged", event, event->until);
    }
}

static void
stand_still (VthRemediesCase *self, Ending *ending, const VthCaseEvent *event, const VthObjectionStandstill *law)
{
  guint32 first = MAX (event->on + (law->starts == VTH_TERM_START_AFTER), ending->covered + 1);
  guint32 n_days = event->until >= first ? event->until - first + 1 : 0;

  if (event->on > ending->end)
    note (self, "awb.4:15.after-the-term", event, ending->end);
  else if (event->until == 0)
    {
      vth_case_note_event (&self->life->c, "awb.4:15.stands-still", event,
                           VTH_ARGS (VTH_ARG_DAY ("since", first), VTH_ARG_DAY ("until", ending->end)));
      ending->end = 0;
    }
  else if (n_days > 0)
    {
      ending->covered = event->until;
      ending->days += n_days;
      _vth_notes_add_certainty (self->notes, law->certainty, law->law);
      vth_case_note_event (&self->life->c, "awb.4:15.stood-still", event,
                           VTH_ARGS (VTH_ARG_DAY ("since", first), VTH_ARG_DAY ("until", event->until),
                                     VTH_ARG_NUMBER ("days", n_days)));
      if (ending->prolonged)
        ending->end += n_days;
      count (self, ending);
    }
}

static void
take (VthRemediesCase *self, Ending *ending, const VthCaseEvent *event)
{
  const VthObjectionStandstill *law = &self->law->standstills[event->kind];

  if (law->law != NULL)
    stand_still (self, ending, event, law);
  else if (event->kind == VTH_DECISION_EVENT_KIND_OBJECTION_ADJOURNED)
    adjourn (self, ending, event);
  else if (event->kind == VTH_DECISION_EVENT_KIND_OBJECTION_PROLONGED)
    prolong (self, ending, event);
}

static guint32
get_day (const VthCaseEvent *event)
{
  return event != NULL ? event->on : 0;
}

/* The first decision on it: one that follows a ruling has no term of Awb 7:10. */
static guint32
find_decided (const VthRemediesCase *self)
{
  const VthLife *life = self->life;

  for (guint i = 0; i < life->n_steps; i++)
    if (life->steps[i].taken && life->steps[i].event != NULL &&
        life->steps[i].kind == VTH_DECISION_EVENT_KIND_OBJECTION_DECISION)
      return life->steps[i].on;

  return 0;
}

static void
judge (VthRemediesCase *self, guint32 decided)
{
  VthCase *c = &self->life->c;

  if (decided == 0 && self->on > self->decide_by)
    vth_case_note (c, "awb.7:10.term-over", NULL, VTH_ARGS (VTH_ARG_DAY ("until", self->decide_by)));
  else if (decided > self->decide_by)
    vth_case_note (c, "awb.7:10.decided-late", NULL,
                   VTH_ARGS (VTH_ARG_DAY ("day", decided), VTH_ARG_DAY ("until", self->decide_by)));
  else
    vth_case_note (c, "awb.7:10.decide-by", NULL, VTH_ARGS (VTH_ARG_DAY ("until", self->decide_by)));
}

/* Awb 7:14: the penalty for late decision holds for objections too; appeal against the silence likewise. */
static void
find_default (VthRemediesCase *self, guint32 decided)
{
  const VthCaseEvent *notice = _vth_remedies_case_find (self, VTH_DECISION_EVENT_KIND_DEFAULT_NOTICE);
  VthDefault *late = &self->late;

  if (get_day (notice) == 0)
    return;

  late->term_end = self->decide_by;
  late->notice = notice->on;
  late->done = decided;
  _vth_default_judge_notice (late);
  _vth_default_compute_penalty (late);
  _vth_default_find_appeal (late);
}

static void
take_all (VthRemediesCase *self, Ending *ending)
{
  const VthLife *life = self->life;

  for (guint i = 0; ending->end != 0 && i < life->n_steps; i++)
    if (life->steps[i].taken && life->steps[i].event != NULL && life->steps[i].on != 0)
      take (self, ending, life->steps[i].event);
}

static gboolean
is_withdrawn (const VthRemediesCase *self)
{
  return vth_life_is (self->life, "remedies", "remedy-withdrawn");
}

/* The term runs from the end of the objection term; from where that end has moved to, which is a reading. */
void
_vth_remedies_case_find_objection (VthRemediesCase *self)
{
  gboolean committee = _vth_remedies_case_find (self, VTH_DECISION_EVENT_KIND_OBJECTION_COMMITTEE) != NULL;
  Ending ending = { .rule = committee ? COMMITTEE_RULE : DECISION_RULE };
  guint32 decided = find_decided (self);
  VthDuty *duty;

  if (_vth_remedies_case_find (self, VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED) == NULL || self->objection.last == 0 ||
      is_withdrawn (self) || !count (self, &ending))
    return;

  take_all (self, &ending);
  _vth_counted_explain (&ending.counted, NULL, self->notes);
  duty = _vth_duties_add (self->duties, &ending.counted, VTH_DUTY_ACT, decided);
  if (self->objection.moved)
    {
      _vth_notes_add_certainty (self->notes, VTH_CERTAINTY_INFERRED, "Awb 7:10 lid 1");
      duty->certainty = MIN (duty->certainty, VTH_CERTAINTY_INFERRED);
    }
  duty->until = self->decide_by = ending.end;
  if (ending.end == 0)
    return;

  judge (self, decided);
  find_default (self, decided);
}
