/* vth-request-penalty.c - what late decision on a request costs, and when it may go to court
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-request-state-private.h"

#include "libvth/base/vth-answer-private.h"

#define NOTICE_RULE "awb-4.17.3"
#define PENALTY_RULE "awb-4.17.1"
#define FIXING_RULE "awb-4.18"
#define APPEAL_RULE "awb-6.12.2"
#define RULING_RULE "awb-8.55b"

static void
note (VthRequestCase *self, const gchar *code, const gchar *subject, guint32 day)
{
  _vth_notes_add (self->notes, code, subject, VTH_ARGS (VTH_ARG_DAY ("day", day)));
}

static gboolean
add_duty (VthRequestCase *self, const gchar *rule, guint32 from, VthDutyNature nature, guint32 met)
{
  VthCounted counted;

  if (!_vth_count (&counted, self->rulebook, rule, from, NULL, 0, self->notes))
    return FALSE;

  _vth_counted_explain (&counted, NULL, self->notes);
  _vth_duties_add (self->duties, &counted, nature, met);
  return TRUE;
}

/* Awb 4:17 lid 6: for whom, and on what, late decision costs nothing. */
static void
find_exclusions (VthRequestCase *self)
{
  VthRecord *record = VTH_RECORD (self->request);

  if (vth_record_has (record, "interested") && !vth_enforcement_request_get_interested (self->request))
    {
      self->excluded = TRUE;
      _vth_notes_add (self->notes, "awb.4:17.not-interested", "/interested", NULL);
    }
  else if (!vth_record_has (record, "interested"))
    _vth_notes_add (self->notes, "awb.4:17.interest-not-recorded", "/interested", NULL);

  if (vth_enforcement_request_get_plainly_unfounded (self->request))
    {
      self->excluded = TRUE;
      _vth_notes_add (self->notes, "awb.4:17.plainly-unfounded", "/plainly_unfounded", NULL);
    }
}

/* Several who ask together share it in equal parts: Awb 4:17 lid 7. */
static void
note_shares (VthRequestCase *self)
{
  const gchar *const *ids = vth_enforcement_request_get_requesters (self->request);
  guint n_ids = ids != NULL ? g_strv_length ((gchar **) ids) : 0;

  if (n_ids > 1)
    _vth_notes_add (self->notes, "awb.4:17.shared", "/requesters",
                    VTH_ARGS (VTH_ARG_NUMBER ("days", n_ids),
                              VTH_ARG_CENTS ("maximum", vth_default_penalty_get_maximum_cents (self->penalty))));
}

static guint32
get_julian (const GDate *day)
{
  return day != NULL ? g_date_get_julian (day) : 0;
}

static void
add_penalty_duties (VthRequestCase *self)
{
  guint32 first = get_julian (vth_default_penalty_get_first_day (self->penalty));
  guint32 last = get_julian (vth_default_penalty_get_last_day (self->penalty));

  if (self->counts_from == 0 || !add_duty (self, NOTICE_RULE, self->counts_from, VTH_DUTY_WAIT, 0) || first == 0 ||
      last == 0)
    return;
  if (add_duty (self, PENALTY_RULE, first, VTH_DUTY_ACT, self->done))
    add_duty (self, FIXING_RULE, last, VTH_DUTY_ACT,
              get_julian (vth_enforcement_request_get_penalty_fixed_on (self->request)));
}

static void
compute (VthRequestCase *self)
{
  g_autoptr (GDate) term_end = g_date_new_julian (self->term_end);
  g_autoptr (GDate) notice = g_date_new_julian (self->notice);
  g_autoptr (GDate) done = self->done != 0 ? g_date_new_julian (self->done) : NULL;
  g_autoptr (GError) error = NULL;

  self->penalty = vth_rulebook_compute_default_penalty (self->rulebook, term_end, notice, done, &error);
  if (self->penalty == NULL)
    {
      _vth_notes_add (self->notes, "term.not-counted", "/default_notice_on",
                      VTH_ARGS (VTH_ARG_TEXT ("source", PENALTY_RULE), VTH_ARG_DAY ("day", self->notice)));
      return;
    }

  _vth_notes_append (self->notes, _vth_answer_get_notes (VTH_ANSWER (self->penalty)), "/default_penalty");
  note_shares (self);
  if (self->notice > self->term_end)
    note (self, "awb.4:17.lateness-not-judged", "/default_notice_on", self->notice);
  _vth_notes_add_certainty (self->notes, self->kind->certainty, self->kind->law);
  add_penalty_duties (self);
}

void
_vth_request_case_find_penalty (VthRequestCase *self)
{
  if (self->notice == 0 || (self->done != 0 && self->notice >= self->done))
    {
      if (self->notice != 0)
        note (self, "awb.4:17.notice-after-decision", "/default_notice_on", self->notice);
      else if (self->done == 0 && self->on > self->term_end)
        note (self, "awb.4:17.notice-possible", "/default_notice_on", self->term_end + 1);
      return;
    }

  find_exclusions (self);
  if (self->notice >= self->term_end)
    self->counts_from = MAX (self->notice, self->term_end + 1);
  if (!self->excluded)
    compute (self);
  else if (self->counts_from == 0)
    _vth_notes_add (self->notes, "awb.4:17.notice-premature", "/default_notice_on",
                    VTH_ARGS (VTH_ARG_DAY ("day", self->notice), VTH_ARG_DAY ("until", self->term_end)));
}

static void
judge_appeal (VthRequestCase *self)
{
  if (self->appealed == 0)
    return;

  if (self->counts_from == 0)
    note (self, "awb.6:12.appeal-without-notice", "/appealed_on", self->appealed);
  else if (self->appeal_from != 0 && self->appealed < self->appeal_from)
    _vth_notes_add (self->notes, "awb.6:12.appeal-premature", "/appealed_on",
                    VTH_ARGS (VTH_ARG_DAY ("day", self->appealed), VTH_ARG_DAY ("since", self->appeal_from)));
  if (self->done == 0 || self->appealed < self->done)
    add_duty (self, RULING_RULE, self->appealed, VTH_DUTY_ACT, 0);
}

/* Awb 6:12: after the term and two weeks after the notice; no term closes it. */
void
_vth_request_case_find_appeal (VthRequestCase *self)
{
  VthCounted counted;

  if (self->counts_from != 0 &&
      _vth_count (&counted, self->rulebook, APPEAL_RULE, self->counts_from, NULL, 0, self->notes) &&
      (self->done == 0 || self->done >= _vth_counted_get_effective (&counted)))
    {
      self->appeal_from = _vth_counted_get_effective (&counted);
      _vth_counted_explain (&counted, NULL, self->notes);
      _vth_duties_add (self->duties, &counted, VTH_DUTY_WAIT, 0);
      _vth_notes_add (self->notes, "awb.6:12.appeal-possible", "/default_notice_on",
                      VTH_ARGS (VTH_ARG_DAY ("since", self->appeal_from)));
    }
  judge_appeal (self);
}
