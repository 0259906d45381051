/* vth-request-state.c - where a request to enforce stands
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-request-state-private.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/rulebook/vth-json-member-private.h"

struct _VthRequestState
{
  VthAnswer parent_instance;

  VthRulebook *rulebook;
  VthRequestVerdict verdict;
  guint32 on;
  GDate term_end;
  GDate notice_from;
  GDate appeal_from;
  VthDefaultPenalty *penalty;
  gint64 cents;
  GArray *duties;
};

G_DEFINE_ENUM_TYPE (VthRequestVerdict, vth_request_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_VERDICT_NOT_KNOWN, "not-known"),
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_VERDICT_RUNNING, "running"),
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_VERDICT_OVERDUE, "overdue"),
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_VERDICT_IN_DEFAULT, "in-default"),
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_VERDICT_PENALTY_DUE, "penalty-due"),
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_VERDICT_DECIDED, "decided"),
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_VERDICT_DECIDED_LATE, "decided-late"),
                    G_DEFINE_ENUM_VALUE (VTH_REQUEST_VERDICT_WITHDRAWN, "withdrawn"))

G_DEFINE_FINAL_TYPE (VthRequestState, vth_request_state, VTH_TYPE_ANSWER)

static void
vth_request_state_finalize (GObject *object)
{
  VthRequestState *self = VTH_REQUEST_STATE (object);

  g_clear_pointer (&self->duties, g_array_unref);
  g_clear_object (&self->penalty);
  g_clear_object (&self->rulebook);

  G_OBJECT_CLASS (vth_request_state_parent_class)->finalize (object);
}

static const gchar *
vth_request_state_get_verdict_nick (VthAnswer *answer)
{
  return _vth_get_nick (VTH_TYPE_REQUEST_VERDICT, (gint) VTH_REQUEST_STATE (answer)->verdict);
}

static void
vth_request_state_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthRequestState *self = VTH_REQUEST_STATE (answer);

  _vth_json_set_date (object, "term_end", vth_request_state_get_term_end (self));
  _vth_json_set_date (object, "notice_from", vth_request_state_get_notice_from (self));
  _vth_json_set_date (object, "appeal_from", vth_request_state_get_appeal_from (self));
  if (self->penalty != NULL)
    {
      _vth_json_set_date (object, "penalty_from", vth_default_penalty_get_first_day (self->penalty));
      _vth_json_set_date (object, "penalty_until", vth_default_penalty_get_last_day (self->penalty));
      json_object_set_int_member (object, "penalty_maximum_cents", vth_default_penalty_get_maximum_cents (self->penalty));
    }
  json_object_set_int_member (object, "penalty_cents", self->cents);
  _vth_json_set_nick (object, "certainty", VTH_TYPE_CERTAINTY, (gint) vth_request_state_get_certainty (self));
  _vth_duties_write (self->duties, self->on, object, language);
}

static void
vth_request_state_class_init (VthRequestStateClass *klass)
{
  VthAnswerClass *answer_class = VTH_ANSWER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = vth_request_state_finalize;
  answer_class->get_verdict = vth_request_state_get_verdict_nick;
  answer_class->write_figures = vth_request_state_write_figures;
}

static void
vth_request_state_init (VthRequestState *self)
{
  self->duties = _vth_duties_new ();
  g_date_clear (&self->term_end, 1);
  g_date_clear (&self->notice_from, 1);
  g_date_clear (&self->appeal_from, 1);
}

static guint32
get_day (const VthRequestCase *c, const GDate *day)
{
  return day != NULL && g_date_get_julian (day) <= c->on ? g_date_get_julian (day) : 0;
}

static void
lay_out (VthRequestCase *c)
{
  VthEnforcementRequest *request = c->request;

  c->received = get_day (c, vth_enforcement_request_get_received_on (request));
  c->extended = get_day (c, vth_enforcement_request_get_extended_on (request));
  c->late.notice = get_day (c, vth_enforcement_request_get_default_notice_on (request));
  c->appealed = get_day (c, vth_enforcement_request_get_appealed_on (request));
  c->decided = get_day (c, vth_enforcement_request_get_decided_on (request));
  c->notified = get_day (c, vth_enforcement_request_get_notified_on (request));
  c->done = c->notified != 0 ? c->notified : c->decided;
  if (vth_enforcement_request_get_penalty_fixed_on (request) != NULL)
    c->late.fixed = g_date_get_julian (vth_enforcement_request_get_penalty_fixed_on (request));
}

static gboolean
comes_before (VthRequestCase *c, guint32 day, guint32 since, const gchar *subject)
{
  if (day == 0 || since == 0 || day >= since)
    return FALSE;

  _vth_notes_add (c->notes, "request.days-contradict", subject,
                  VTH_ARGS (VTH_ARG_DAY ("day", day), VTH_ARG_DAY ("since", since)));
  return TRUE;
}

/* Nothing is counted from days that cannot all be right. */
static gboolean
is_contradictory (VthRequestCase *c)
{
  gboolean found = comes_before (c, c->extended, c->received, "/extended_on");

  found |= comes_before (c, c->late.notice, c->received, "/default_notice_on");
  found |= comes_before (c, c->appealed, c->received, "/appealed_on");
  found |= comes_before (c, c->decided, c->received, "/decided_on");
  found |= comes_before (c, c->notified, c->received, "/notified_on");
  found |= comes_before (c, c->notified, c->decided, "/notified_on");
  return found;
}

static gboolean
is_received (VthRequestCase *c)
{
  if (c->received != 0)
    return TRUE;

  if (vth_enforcement_request_get_received_on (c->request) == NULL)
    _vth_notes_add (c->notes, "request.received-unknown", "/received_on", NULL);
  else
    _vth_notes_add (c->notes, "request.not-yet-received", "/received_on", VTH_ARGS (VTH_ARG_DAY ("day", c->on)));
  return FALSE;
}

/* Whether it was decided in time is clear only when the decision and its announcement lie on one side of the end. */
static VthRequestVerdict
judge_decided (VthRequestCase *c)
{
  guint32 decided = c->decided != 0 ? c->decided : c->notified;

  if (c->notified == 0)
    _vth_notes_add (c->notes, "request.announcement-not-recorded", "/notified_on",
                    VTH_ARGS (VTH_ARG_DAY ("day", c->decided)));
  if (c->term_end == 0)
    return VTH_REQUEST_VERDICT_NOT_KNOWN;
  if (decided <= c->term_end && c->done > c->term_end)
    _vth_notes_add (c->notes, "awb.4:13.announced-after-term", "/notified_on",
                    VTH_ARGS (VTH_ARG_DAY ("day", decided), VTH_ARG_DAY ("found", c->done),
                              VTH_ARG_DAY ("until", c->term_end)));
  if (decided <= c->term_end)
    return VTH_REQUEST_VERDICT_DECIDED;

  _vth_notes_add (c->notes, "awb.4:13.decided-late", "/decided_on",
                  VTH_ARGS (VTH_ARG_DAY ("day", decided), VTH_ARG_DAY ("until", c->term_end)));
  return VTH_REQUEST_VERDICT_DECIDED_LATE;
}

static gboolean
is_penalty_due (const VthRequestCase *c)
{
  const GDate *first = c->late.penalty != NULL ? vth_default_penalty_get_first_day (c->late.penalty) : NULL;

  return first != NULL && g_date_get_julian (first) <= c->on && vth_default_penalty_get_n_days (c->late.penalty) > 0;
}

static VthRequestVerdict
judge (VthRequestCase *c)
{
  if (vth_enforcement_request_get_outcome (c->request) == VTH_REQUEST_OUTCOME_WITHDRAWN)
    {
      _vth_notes_add (c->notes, "request.withdrawn", "/outcome", NULL);
      return VTH_REQUEST_VERDICT_WITHDRAWN;
    }
  if (c->done != 0)
    return judge_decided (c);
  if (c->term_end == 0)
    return c->stands_still != 0 ? VTH_REQUEST_VERDICT_RUNNING : VTH_REQUEST_VERDICT_NOT_KNOWN;
  if (c->on <= c->term_end)
    return VTH_REQUEST_VERDICT_RUNNING;

  _vth_notes_add (c->notes, "awb.4:13.term-over", "/received_on", VTH_ARGS (VTH_ARG_DAY ("until", c->term_end)));
  if (is_penalty_due (c))
    return VTH_REQUEST_VERDICT_PENALTY_DUE;

  return c->late.counts_from != 0 ? VTH_REQUEST_VERDICT_IN_DEFAULT : VTH_REQUEST_VERDICT_OVERDUE;
}

static void
set_day (GDate *date, guint32 day)
{
  if (day != 0)
    g_date_set_julian (date, day);
}

static void
keep (VthRequestState *self, VthRequestCase *c)
{
  set_day (&self->term_end, c->term_end);
  set_day (&self->notice_from, c->term_end != 0 && c->done == 0 ? c->term_end + 1 : 0);
  set_day (&self->appeal_from, c->late.appeal_from);
  self->cents = _vth_default_get_cents (&c->late, c->on);
  self->penalty = g_steal_pointer (&c->late.penalty);
}

static VthRequestVerdict
compute (VthRequestCase *c)
{
  gboolean withdrawn = vth_enforcement_request_get_outcome (c->request) == VTH_REQUEST_OUTCOME_WITHDRAWN;

  lay_out (c);
  if (!is_received (c) || is_contradictory (c))
    return VTH_REQUEST_VERDICT_NOT_KNOWN;

  _vth_request_case_find_term (c);
  if (c->term_end != 0 && !withdrawn)
    {
      _vth_request_case_find_penalty (c);
      _vth_request_case_find_appeal (c);
    }

  return judge (c);
}

VthRequestVerdict
_vth_request_case_compute (VthRequestCase *self, VthRulebook *rulebook, VthEnforcementRequest *request, guint32 on,
                           VthNotes *notes, GArray *duties)
{
  *self = (VthRequestCase) {
    .rulebook = rulebook, .law = _vth_request_law_get (), .request = request, .notes = notes, .duties = duties, .on = on,
    .late = { .rulebook = rulebook, .notes = notes, .duties = duties, .subject = "/default_notice_on" }
  };
  self->kind = &self->law->kinds[vth_enforcement_request_get_kind (request)];
  return compute (self);
}

/**
 * vth_request_state_new:
 * @rulebook: a rulebook
 * @request: a request to enforce
 * @on: the day to look at: what the record tells of later days does not count
 *
 * Tells where a request to enforce stands on a day (stand van een handhavingsverzoek). The term to decide is
 * that of Awb 4:13, or four weeks for a request of Awb 5:31a or 5:37; a notice of Awb 4:14 lid 3 that
 * was given in time moves its end, and on the grounds of Awb 4:15 it stands still. The penalty for
 * late decision is that of vth_rulebook_compute_default_penalty(); it is left out where Awb 4:17
 * lid 6 does.
 *
 * Returns: (transfer full): the answer
 *
 * Since: 1.0
 */
VthRequestState *
vth_request_state_new (VthRulebook *rulebook, VthEnforcementRequest *request, const GDate *on)
{
  VthRequestState *self;
  VthRequestCase c;

  g_return_val_if_fail (VTH_IS_RULEBOOK (rulebook), NULL);
  g_return_val_if_fail (VTH_IS_ENFORCEMENT_REQUEST (request), NULL);
  g_return_val_if_fail (on != NULL && g_date_valid (on), NULL);

  self = g_object_new (VTH_TYPE_REQUEST_STATE, NULL);
  self->rulebook = g_object_ref (rulebook);
  self->on = g_date_get_julian (on);
  self->verdict = _vth_request_case_compute (&c, rulebook, request, self->on, _vth_answer_get_notes (VTH_ANSWER (self)),
                                             self->duties);
  keep (self, &c);
  return self;
}

/**
 * vth_request_state_get_verdict:
 * @state: an answer
 *
 * Gets where the request stands (stand).
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthRequestVerdict
vth_request_state_get_verdict (VthRequestState *state)
{
  g_return_val_if_fail (VTH_IS_REQUEST_STATE (state), VTH_REQUEST_VERDICT_NOT_KNOWN);

  return state->verdict;
}

/**
 * vth_request_state_get_term_end:
 * @state: an answer
 *
 * Gets the last day of the term to decide (einde beslistermijn), after notice and suspension: Awb 4:13-4:15.
 *
 * Returns: (transfer none) (nullable): the day; %NULL if it is not known, as while the term stands still
 *
 * Since: 1.0
 */
const GDate *
vth_request_state_get_term_end (VthRequestState *state)
{
  g_return_val_if_fail (VTH_IS_REQUEST_STATE (state), NULL);

  return g_date_valid (&state->term_end) ? &state->term_end : NULL;
}

/**
 * vth_request_state_get_notice_from:
 * @state: an answer
 *
 * Gets the first day on which a notice of default is not premature (ingebrekestelling mogelijk vanaf):
 * Awb 4:17 lid 3.
 *
 * Returns: (transfer none) (nullable): the day; %NULL if it is not known, or a decision was taken
 *
 * Since: 1.0
 */
const GDate *
vth_request_state_get_notice_from (VthRequestState *state)
{
  g_return_val_if_fail (VTH_IS_REQUEST_STATE (state), NULL);

  return g_date_valid (&state->notice_from) ? &state->notice_from : NULL;
}

/**
 * vth_request_state_get_appeal_from:
 * @state: an answer
 *
 * Gets the first day on which appeal against the silence is not premature (beroep tegen niet tijdig
 * beslissen mogelijk vanaf): Awb 6:12 lid 2. No objection comes before it, and no term ends it.
 *
 * Returns: (transfer none) (nullable): the day; %NULL without a notice of default that counts, or if
 *   a decision came first
 *
 * Since: 1.0
 */
const GDate *
vth_request_state_get_appeal_from (VthRequestState *state)
{
  g_return_val_if_fail (VTH_IS_REQUEST_STATE (state), NULL);

  return g_date_valid (&state->appeal_from) ? &state->appeal_from : NULL;
}

/**
 * vth_request_state_get_penalty:
 * @state: an answer
 *
 * Gets the penalty for late decision (dwangsom bij niet tijdig beslissen): Awb 4:17.
 *
 * Returns: (transfer none) (nullable): the penalty; %NULL without a notice of default, or if none can be due
 *
 * Since: 1.0
 */
VthDefaultPenalty *
vth_request_state_get_penalty (VthRequestState *state)
{
  g_return_val_if_fail (VTH_IS_REQUEST_STATE (state), NULL);

  return state->penalty;
}

/**
 * vth_request_state_get_penalty_cents:
 * @state: an answer
 *
 * Gets what late decision has cost up to and with the day that was looked at (verschuldigde dwangsom).
 *
 * Returns: euro cents; 0 if nothing is due
 *
 * Since: 1.0
 */
gint64
vth_request_state_get_penalty_cents (VthRequestState *state)
{
  g_return_val_if_fail (VTH_IS_REQUEST_STATE (state), 0);

  return state->cents;
}

/**
 * vth_request_state_get_certainty:
 * @state: an answer
 *
 * Gets how sure the least sure thing is on which the answer rests (zekerheid).
 *
 * Returns: the certainty
 *
 * Since: 1.0
 */
VthCertainty
vth_request_state_get_certainty (VthRequestState *state)
{
  g_return_val_if_fail (VTH_IS_REQUEST_STATE (state), VTH_CERTAINTY_UNVERIFIED);

  return _vth_notes_find_certainty (_vth_answer_get_notes (VTH_ANSWER (state)));
}

/**
 * vth_request_state_to_table:
 * @state: an answer
 *
 * Puts the terms in a table (termijnen): `rule`, `law`, `event` (the day from which it counts), `last_day`,
 * `effective_on`, `met_on`, `state` (`to-come`, `running`, `met`, `late`, `missed` or `over`) and `certainty`.
 * Who is bound and what missing it means stand in the #VthDeadlineRule of that id.
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_request_state_to_table (VthRequestState *state)
{
  g_return_val_if_fail (VTH_IS_REQUEST_STATE (state), NULL);

  return _vth_duties_to_table (state->duties, state->on);
}
