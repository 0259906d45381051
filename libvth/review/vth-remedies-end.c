/* vth-remedies-end.c - from which day a decision is irrevocable
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-remedies-private.h"

#define OBJECTION_RULE "awb-6.7-objection"
#define FINAL_LAW "Awb 6:7, 6:24, 8:104 (onherroepelijk)"

static void
note_day (VthRemediesCase *self, const gchar *code, const gchar *name, guint32 day)
{
  VthArgument argument = VTH_ARG_DAY (name, day);

  vth_case_note (&self->life->c, code, NULL, VTH_ARGS (argument));
}

static gboolean
is_annulled (const VthRemediesCase *self)
{
  return vth_life_is (self->life, "order", "annulled");
}

static void
settle (VthRemediesCase *self, guint32 since)
{
  self->irrevocable_from = since;
  self->verdict = is_annulled (self) ? VTH_REMEDIES_VERDICT_GONE : VTH_REMEDIES_VERDICT_IRREVOCABLE;
  note_day (self, is_annulled (self) ? "awb.8:72.gone" : "awb.6:7.irrevocable", "since", since);
  _vth_notes_add_certainty (self->notes, VTH_CERTAINTY_INFERRED, FINAL_LAW);
}

/* After the term: not before a letter that was posted in it can have come in. */
static void
close_term (VthRemediesCase *self, const VthRemedyTerm *term, guint32 since)
{
  if (term->last == 0)
    {
      vth_case_note (&self->life->c, "awb.6:7.end-not-known", NULL, NULL);
      return;
    }

  since = MAX (since, term->last + 1);
  if (self->on > term->arrival && self->on >= since)
    {
      settle (self, since);
      if (!is_annulled (self))
        vth_case_note (&self->life->c, "awb.6:11.may-be-excused", NULL, NULL);
      return;
    }

  self->verdict = VTH_REMEDIES_VERDICT_OPEN;
  self->irrevocable_from = since;
  self->remedy_until = term->last;
  vth_case_note (&self->life->c, "awb.6:7.open", NULL,
                 VTH_ARGS (VTH_ARG_DAY ("until", term->last), VTH_ARG_DAY ("since", since)));
  if (self->on > term->last)
    note_day (self, "awb.6:9.may-still-arrive", "until", term->arrival);
}

static void
stay_pending (VthRemediesCase *self)
{
  self->verdict = VTH_REMEDIES_VERDICT_PENDING;
  self->irrevocable_from = self->remedy_until = 0;
  vth_case_note (&self->life->c, "awb.6:7.pending", NULL, NULL);
}

static guint
count_events (const VthRemediesCase *self, VthDecisionEventKind kind)
{
  guint n = 0;

  for (guint i = 0; i < self->life->n_steps; i++)
    n += self->life->steps[i].taken && self->life->steps[i].event != NULL && self->life->steps[i].kind == kind;

  return n;
}

static void
close_objection (VthRemediesCase *self, guint32 since)
{
  if (self->life->c.notified != 0)
    close_term (self, &self->objection, since);
  else
    vth_case_note (&self->life->c, "awb.6:8.announcement-unknown", "/notified_on", NULL);
}

/* Who withdraws leaves the others, and whoever can still come. */
static void
close_withdrawn (VthRemediesCase *self)
{
  const VthCaseEvent *appeal = _vth_remedies_case_find (self, VTH_DECISION_EVENT_KIND_APPEAL_WITHDRAWN);
  const VthCaseEvent *objection = _vth_remedies_case_find (self, VTH_DECISION_EVENT_KIND_OBJECTION_WITHDRAWN);

  if (appeal != NULL && (objection == NULL || appeal->on >= objection->on))
    {
      if (self->further.last != 0)
        close_term (self, &self->further, appeal->on);
      else if (self->appeal.last != 0)
        close_term (self, &self->appeal, appeal->on);
      else
        close_objection (self, appeal->on);
      return;
    }

  if (count_events (self, VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED) >
      count_events (self, VTH_DECISION_EVENT_KIND_OBJECTION_WITHDRAWN))
    {
      stay_pending (self);
      vth_case_note (&self->life->c, "awb.6:21.others-remain", NULL, NULL);
      return;
    }

  close_objection (self, objection != NULL ? objection->on : 0);
}

static void
close_final (VthRemediesCase *self)
{
  const VthCaseEvent *last = _vth_remedies_case_find (self, VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RULED);

  if (last != NULL && last->on != 0)
    settle (self, last->on);
  else
    vth_case_note (&self->life->c, "awb.6:7.end-not-known", NULL, NULL);
}

/* Whether a remedy was pending when a step came. */
static gboolean
was_pending (const VthLife *life, guint step)
{
  gboolean pending = FALSE;

  for (guint i = 0; i < step; i++)
    if (life->steps[i].taken)
      switch (life->steps[i].kind)
        {
        case VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED:
        case VTH_DECISION_EVENT_KIND_APPEAL_RECEIVED:
        case VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RECEIVED:
          pending = TRUE;
          break;
        case VTH_DECISION_EVENT_KIND_OBJECTION_DECISION:
        case VTH_DECISION_EVENT_KIND_OBJECTION_WITHDRAWN:
        case VTH_DECISION_EVENT_KIND_APPEAL_RULED:
        case VTH_DECISION_EVENT_KIND_APPEAL_WITHDRAWN:
        case VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RULED:
          pending = FALSE;
          break;
        default:
          break;
        }

  return pending;
}

/* Awb 6:19: what is pending is directed against the change too; without it the change has a term of its own. */
static void
heed_amendment (VthRemediesCase *self, const VthCaseEvent *event, gboolean pending)
{
  VthRemedyTerm term;

  if (pending)
    {
      vth_case_note_event (&self->life->c, "awb.6:19.also-against", event, VTH_ARGS (VTH_ARG_DAY ("day", event->on)));
      return;
    }

  term = _vth_remedies_case_count_term (self, OBJECTION_RULE, event->on, 0);
  if (term.last == 0)
    return;
  vth_case_note_event (&self->life->c, "awb.6:19.own-term", event,
                       VTH_ARGS (VTH_ARG_DAY ("day", event->on), VTH_ARG_DAY ("until", term.last)));
  self->objection = (VthRemedyTerm) { MAX (self->objection.last, term.last), MAX (self->objection.arrival, term.arrival),
                                      self->objection.moved };
}

static void
heed_amendments (VthRemediesCase *self)
{
  const VthLife *life = self->life;

  for (guint i = 0; i < life->n_steps; i++)
    if (life->steps[i].taken && life->steps[i].event != NULL && life->steps[i].kind == VTH_DECISION_EVENT_KIND_AMENDED &&
        life->steps[i].on != 0)
      heed_amendment (self, life->steps[i].event, was_pending (life, i));
}

void
_vth_remedies_case_find_end (VthRemediesCase *self)
{
  const gchar *state = vth_life_get_state (self->life, "remedies")->id;

  heed_amendments (self);
  if (g_str_equal (state, "objection") || g_str_equal (state, "appeal") || g_str_equal (state, "further-appeal"))
    stay_pending (self);
  else if (g_str_equal (state, "no-remedy"))
    close_objection (self, 0);
  else if (g_str_equal (state, "remedy-withdrawn"))
    close_withdrawn (self);
  else if (g_str_equal (state, "objection-decided"))
    close_term (self, &self->appeal, 0);
  else if (g_str_equal (state, "ruled"))
    close_term (self, &self->further, 0);
  else
    close_final (self);
}
