/* vth-request-penalty.c - what late decision on a request costs, and when it may go to court
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-request-state-private.h"

#define RULING_RULE "awb-8.55b"

static void
note (VthRequestCase *self, const gchar *code, const gchar *subject, guint32 day)
{
  _vth_notes_add (self->notes, code, subject, VTH_ARGS (VTH_ARG_DAY ("day", day)));
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
                              VTH_ARG_CENTS ("maximum", vth_default_penalty_get_maximum_cents (self->late.penalty))));
}

static void
compute (VthRequestCase *self)
{
  _vth_default_compute_penalty (&self->late);
  if (self->late.penalty == NULL)
    return;

  note_shares (self);
  _vth_notes_add_certainty (self->notes, self->kind->certainty, self->kind->law);
}

void
_vth_request_case_find_penalty (VthRequestCase *self)
{
  VthDefault *late = &self->late;

  late->term_end = self->term_end;
  late->done = self->done;
  if (late->notice == 0 || (self->done != 0 && late->notice >= self->done))
    {
      if (late->notice != 0)
        note (self, "awb.4:17.notice-after-decision", late->subject, late->notice);
      else if (self->done == 0 && self->on > self->term_end)
        note (self, "awb.4:17.notice-possible", late->subject, self->term_end + 1);
      return;
    }

  find_exclusions (self);
  _vth_default_judge_notice (late);
  if (!self->excluded)
    compute (self);
  else if (late->counts_from == 0)
    _vth_notes_add (self->notes, "awb.4:17.notice-premature", late->subject,
                    VTH_ARGS (VTH_ARG_DAY ("day", late->notice), VTH_ARG_DAY ("until", self->term_end)));
}

void
_vth_request_case_find_appeal (VthRequestCase *self)
{
  VthDefault *late = &self->late;

  _vth_default_find_appeal (late);
  if (self->appealed == 0)
    return;

  if (late->counts_from == 0)
    note (self, "awb.6:12.appeal-without-notice", "/appealed_on", self->appealed);
  else if (late->appeal_from != 0 && self->appealed < late->appeal_from)
    _vth_notes_add (self->notes, "awb.6:12.appeal-premature", "/appealed_on",
                    VTH_ARGS (VTH_ARG_DAY ("day", self->appealed), VTH_ARG_DAY ("since", late->appeal_from)));
  if (self->done == 0 || self->appealed < self->done)
    _vth_default_add_duty (late, RULING_RULE, self->appealed, VTH_DUTY_ACT, 0);
}
