/* vth-remedies-objection.c - whether an objection was decided in time, and what it costs if it was not
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-objection-term-private.h"
#include "libvth/review/vth-remedies-private.h"

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

static gboolean
is_withdrawn (const VthRemediesCase *self)
{
  return vth_life_is (self->life, "remedies", "remedy-withdrawn");
}

/* The term runs from the end of the objection term; from where that end has moved to, which is a reading. */
void
_vth_remedies_case_find_objection (VthRemediesCase *self)
{
  guint32 decided = find_decided (self);
  VthObjectionTerm term;
  VthDuty *duty;

  if (_vth_remedies_case_find (self, VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED) == NULL || is_withdrawn (self) ||
      !_vth_objection_term_begin (&term, &self->life->c, self->rulebook, self->objection.last, self->notes))
    return;

  _vth_objection_term_follow (&term, self->life);
  _vth_counted_explain (&term.counted, NULL, self->notes);
  duty = _vth_duties_add (self->duties, &term.counted, VTH_DUTY_ACT, decided);
  if (self->objection.moved)
    {
      _vth_notes_add_certainty (self->notes, VTH_CERTAINTY_INFERRED, "Awb 7:10 lid 1");
      duty->certainty = MIN (duty->certainty, VTH_CERTAINTY_INFERRED);
    }
  duty->until = self->decide_by = term.end;
  if (term.end == 0)
    return;

  judge (self, decided);
  _vth_objection_term_find_default (&term, &self->late, decided);
}
