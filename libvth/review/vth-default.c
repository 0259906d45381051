/* vth-default.c - when somebody decides too late
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-default-private.h"

#include "libvth/base/vth-answer-private.h"

#define NOTICE_RULE "awb-4.17.3"
#define PENALTY_RULE "awb-4.17.1"
#define FIXING_RULE "awb-4.18"
#define APPEAL_RULE "awb-6.12.2"

gboolean
_vth_default_add_duty (VthDefault *self, const gchar *rule, guint32 from, VthDutyNature nature, guint32 met)
{
  VthCounted counted;

  if (!_vth_count (&counted, self->rulebook, rule, from, NULL, 0, self->notes))
    return FALSE;

  _vth_counted_explain (&counted, NULL, self->notes);
  _vth_duties_add (self->duties, &counted, nature, met);
  return TRUE;
}

void
_vth_default_judge_notice (VthDefault *self)
{
  self->counts_from = self->notice >= self->term_end ? MAX (self->notice, self->term_end + 1) : 0;
}

static guint32
get_julian (const GDate *day)
{
  return day != NULL ? g_date_get_julian (day) : 0;
}

static void
add_duties (VthDefault *self)
{
  guint32 first = get_julian (vth_default_penalty_get_first_day (self->penalty));
  guint32 last = get_julian (vth_default_penalty_get_last_day (self->penalty));

  if (self->counts_from == 0 || !_vth_default_add_duty (self, NOTICE_RULE, self->counts_from, VTH_DUTY_WAIT, 0) ||
      first == 0 || last == 0)
    return;
  if (_vth_default_add_duty (self, PENALTY_RULE, first, VTH_DUTY_ACT, self->done))
    _vth_default_add_duty (self, FIXING_RULE, last, VTH_DUTY_ACT, self->fixed);
}

void
_vth_default_compute_penalty (VthDefault *self)
{
  g_autoptr (GDate) term_end = g_date_new_julian (self->term_end);
  g_autoptr (GDate) notice = g_date_new_julian (self->notice);
  g_autoptr (GDate) done = self->done != 0 ? g_date_new_julian (self->done) : NULL;

  self->penalty = vth_rulebook_compute_default_penalty (self->rulebook, term_end, notice, done, NULL);
  if (self->penalty == NULL)
    {
      _vth_notes_add (self->notes, "term.not-counted", self->subject,
                      VTH_ARGS (VTH_ARG_TEXT ("source", PENALTY_RULE), VTH_ARG_DAY ("day", self->notice)));
      return;
    }

  _vth_notes_append (self->notes, _vth_answer_get_notes (VTH_ANSWER (self->penalty)), "/default_penalty");
  if (self->notice > self->term_end)
    _vth_notes_add (self->notes, "awb.4:17.lateness-not-judged", self->subject,
                    VTH_ARGS (VTH_ARG_DAY ("day", self->notice)));
  add_duties (self);
}

/* Awb 6:12: after the term and two weeks after the notice; no term closes it. */
void
_vth_default_find_appeal (VthDefault *self)
{
  VthCounted counted;

  if (self->counts_from == 0 ||
      !_vth_count (&counted, self->rulebook, APPEAL_RULE, self->counts_from, NULL, 0, self->notes) ||
      (self->done != 0 && self->done < _vth_counted_get_effective (&counted)))
    return;

  self->appeal_from = _vth_counted_get_effective (&counted);
  _vth_counted_explain (&counted, NULL, self->notes);
  _vth_duties_add (self->duties, &counted, VTH_DUTY_WAIT, 0);
  _vth_notes_add (self->notes, "awb.6:12.appeal-possible", self->subject,
                  VTH_ARGS (VTH_ARG_DAY ("since", self->appeal_from)));
}

gint64
_vth_default_get_cents (const VthDefault *self, guint32 on)
{
  g_autoptr (GDate) day = g_date_new_julian (on);

  if (self->penalty == NULL)
    return 0;

  return self->done != 0 ? vth_default_penalty_get_total_cents (self->penalty)
                         : vth_default_penalty_get_total_cents_on (self->penalty, day);
}
