/* vth-rules-objection.c - the objection against a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/rules/vth-rules-private.h"
#include "libvth/review/vth-objection-term-private.h"

static void
check_hearing (VthCase *c)
{
  const VthCaseEvent *decision = vth_case_find_event (c, VTH_DECISION_EVENT_KIND_OBJECTION_DECISION);
  guint32 day;

  if (decision == NULL)
    return;

  day = decision->on != 0 ? decision->on : G_MAXUINT32;
  if (vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_OBJECTION_HEARING, day) == NULL &&
      vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_OBJECTION_HEARING_WAIVED, day) == NULL &&
      vth_case_tells_all (c, VTH_FACT_EVENTS))
    vth_case_note_event (c, "awb.7:2.hearing-missing", decision, VTH_ARGS (vth_case_day ("day", decision->on)));
}

/* The last day to decide, after all that moved it; 0: not known. */
static guint32
find_end (VthCase *c, guint32 objection_end)
{
  VthObjectionTerm term;

  if (!_vth_objection_term_begin (&term, c, c->context->rulebook, objection_end, NULL))
    return 0;

  for (guint i = 0; i < c->n_events; i++)
    _vth_objection_term_take (&term, &c->events[i]);
  if (term.end == 0)
    vth_case_leave_unchecked (c, VTH_FACT_EVENTS);
  else
    vth_case_count (c, term.committee ? VTH_REVIEW_RULE_OBJECTION_COMMITTEE : VTH_REVIEW_RULE_OBJECTION_DECISION,
                    objection_end);

  return term.end;
}

/* 7:10, from the day after the objection term. Whatever moves the end moves it on: most are in time without a look. */
static void
check_term (VthCase *c)
{
  const VthCaseEvent *decision = vth_case_find_event (c, VTH_DECISION_EVENT_KIND_OBJECTION_DECISION);
  guint32 objection_end, until;

  if (decision == NULL || decision->on == 0)
    return;
  if (!vth_case_knows (c, VTH_FACT_NOTIFIED))
    {
      vth_case_leave_unchecked (c, VTH_FACT_NOTIFIED);
      return;
    }

  objection_end = vth_case_count (c, VTH_REVIEW_RULE_OBJECTION, c->notified);
  if (decision->on <= vth_case_count (c, VTH_REVIEW_RULE_OBJECTION_DECISION, objection_end))
    return;

  until = find_end (c, objection_end);
  if (until != 0 && decision->on > until)
    vth_case_note_event (c, "awb.7:10.decided-late", decision,
                         VTH_ARGS (vth_case_day ("day", decision->on), VTH_ARG_DAY ("until", until)));
}

const VthRule vth_rules_objection[] = {
  { "objection-hearing", 0, check_hearing, { "awb.7:2.hearing-missing" } },
  { "objection-term", 0, check_term, { "awb.7:10.decided-late" } },
};
const guint vth_n_rules_objection = G_N_ELEMENTS (vth_rules_objection);
