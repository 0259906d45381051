/* vth-remedies-terms.c - the terms in which a remedy can be used, and whether it was in time
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-remedies-private.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/rulebook/vth-filing.h"

#define OBJECTION_RULE "awb-6.7-objection"
#define APPEAL_RULE "awb-6.7-appeal"
#define FURTHER_RULE "awb-6.24-further"
#define POST_RULE "awb-6.9.2"

const VthCaseEvent *
_vth_remedies_case_find (const VthRemediesCase *self, VthDecisionEventKind kind)
{
  const VthLife *life = self->life;

  for (guint i = life->n_steps; i > 0; i--)
    if (life->steps[i - 1].taken && life->steps[i - 1].event != NULL && life->steps[i - 1].event->kind == kind)
      return life->steps[i - 1].event;

  return NULL;
}

static guint32
find_first_day (const VthRemediesCase *self, VthDecisionEventKind kind, guint32 since)
{
  const VthLife *life = self->life;

  for (guint i = 0; i < life->n_steps; i++)
    if (life->steps[i].taken && life->steps[i].event != NULL && life->steps[i].kind == kind && life->steps[i].on >= since)
      return life->steps[i].on;

  return 0;
}

VthRemedyTerm
_vth_remedies_case_count_term (VthRemediesCase *self, const gchar *rule, guint32 from, guint32 used)
{
  VthRemedyTerm term = { 0, 0, FALSE };
  VthCounted counted, post;

  if (from == 0 || !_vth_count (&counted, self->rulebook, rule, from, NULL, 0, self->notes))
    return term;

  _vth_counted_explain (&counted, NULL, self->notes);
  _vth_duties_add (self->duties, &counted, VTH_DUTY_RIGHT, used);
  term.last = term.arrival = counted.span.last_day;
  term.moved = counted.span.last_day != counted.span.lengthened;
  if (used == 0 && _vth_count (&post, self->rulebook, POST_RULE, term.last, NULL, 0, self->notes))
    {
      term.arrival = post.span.last_day;
      _vth_duties_add (self->duties, &post, VTH_DUTY_RIGHT, 0);
    }

  return term;
}

/* Awb 6:9: received in time, or posted in time and received within a week. */
static void
judge_one (VthRemediesCase *self, const VthCaseEvent *event, guint32 last)
{
  g_autoptr (GDate) last_day = g_date_new_julian (last);
  g_autoptr (GDate) received = g_date_new_julian (event->on);
  g_autoptr (GDate) posted = event->posted != 0 ? g_date_new_julian (event->posted) : NULL;
  g_autofree gchar *subject = g_strdup_printf ("/events/%u", event->index);
  g_autoptr (VthFiling) filing = vth_rulebook_judge_filing (self->rulebook, last_day, posted, received, NULL);

  if (filing != NULL)
    _vth_notes_append (self->notes, _vth_answer_get_notes (VTH_ANSWER (filing)), subject);
  else
    _vth_notes_add (self->notes, "request.days-contradict", subject,
                    VTH_ARGS (VTH_ARG_DAY ("day", event->on), VTH_ARG_DAY ("since", event->posted)));
}

static void
judge_filings (VthRemediesCase *self, VthDecisionEventKind kind, guint32 since, guint32 last)
{
  const VthLife *life = self->life;

  for (guint i = 0; last != 0 && i < life->n_steps; i++)
    {
      const VthCaseEvent *event = life->steps[i].event;

      if (!life->steps[i].taken || event == NULL || event->kind != kind || event->on == 0)
        continue;
      if (event->on <= since && kind == VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED)
        vth_case_note_event (&self->life->c, "awb.6:10.premature", event,
                             VTH_ARGS (VTH_ARG_DAY ("day", event->on), VTH_ARG_DAY ("since", since)));
      else if (event->on > since)
        judge_one (self, event, last);
    }
}

/* A later day in the decision itself may excuse who kept to it. */
static void
heed_printed_day (VthRemediesCase *self)
{
  guint32 printed = self->life->c.objection_until;

  if (self->objection.last == 0 || printed <= self->objection.last)
    return;

  vth_case_note (&self->life->c, "awb.6:11.printed-later", "/objection_until",
                 VTH_ARGS (VTH_ARG_DAY ("found", printed), VTH_ARG_DAY ("until", self->objection.last)));
  self->objection.arrival = MAX (self->objection.arrival, printed);
}

static void
find_objection_term (VthRemediesCase *self)
{
  guint32 notified = self->life->c.notified;
  guint32 used = find_first_day (self, VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED, 0);

  if (used == 0)
    used = find_first_day (self, VTH_DECISION_EVENT_KIND_APPEAL_RECEIVED, 0);
  self->objection = _vth_remedies_case_count_term (self, OBJECTION_RULE, notified, used);
  heed_printed_day (self);
  judge_filings (self, VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED, notified, self->objection.last);
}

/* Against the latest decision on the objection; what was lodged before it is not against it. */
static void
find_appeal_term (VthRemediesCase *self)
{
  const VthCaseEvent *decided = _vth_remedies_case_find (self, VTH_DECISION_EVENT_KIND_OBJECTION_DECISION);
  guint32 from = decided != NULL ? decided->on : 0;

  if (from == 0)
    return;

  self->appeal = _vth_remedies_case_count_term (self, APPEAL_RULE, from,
                                                find_first_day (self, VTH_DECISION_EVENT_KIND_APPEAL_RECEIVED, from));
  judge_filings (self, VTH_DECISION_EVENT_KIND_APPEAL_RECEIVED, from, self->appeal.last);
}

static void
find_further_term (VthRemediesCase *self)
{
  const VthCaseEvent *ruled = _vth_remedies_case_find (self, VTH_DECISION_EVENT_KIND_APPEAL_RULED);
  guint32 from = ruled != NULL ? ruled->on : 0;

  if (from == 0)
    return;

  self->further = _vth_remedies_case_count_term (
    self, FURTHER_RULE, from, find_first_day (self, VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RECEIVED, from));
  judge_filings (self, VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RECEIVED, from, self->further.last);
}

static gboolean
is_pending (const VthRemediesCase *self)
{
  const VthState *state = vth_life_get_state (self->life, "remedies");

  return g_str_equal (state->id, "objection") || g_str_equal (state->id, "appeal") ||
         g_str_equal (state->id, "further-appeal");
}

/* Awb 6:16, and where the data say otherwise; Awb 8:81: only beside an objection or appeal. */
static void
judge_relief (VthRemediesCase *self)
{
  const VthCase *c = &self->life->c;
  const VthCaseEvent *asked = _vth_remedies_case_find (self, VTH_DECISION_EVENT_KIND_RELIEF_REQUESTED);
  const VthRemedyEffect *effect = &self->law->effects[c->instrument];
  gboolean running = vth_life_is (self->life, "effect", "running") || vth_life_find_track (self->life, "effect") < 0;

  if (asked != NULL && !is_pending (self) && vth_life_is (self->life, "relief", "relief-asked"))
    vth_case_note_event (&self->life->c, "awb.8:81.no-main-case", asked, VTH_ARGS (vth_case_day ("day", asked->on)));
  if (effect->law != NULL && _vth_remedies_case_find (self, effect->event) != NULL)
    {
      vth_case_note (&self->life->c, "ow.16.79.may-be-suspended", NULL, NULL);
      _vth_notes_add_certainty (self->notes, effect->certainty, effect->law);
    }
  else if (is_pending (self) && running)
    vth_case_note (&self->life->c, "awb.6:16.order-stays", NULL, NULL);
}

void
_vth_remedies_case_find_terms (VthRemediesCase *self)
{
  find_objection_term (self);
  find_appeal_term (self);
  find_further_term (self);
  judge_relief (self);
}
