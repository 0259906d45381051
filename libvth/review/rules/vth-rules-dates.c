/* vth-rules-dates.c - announcement, effect, views and the objection term
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/rules/vth-rules-private.h"

/* What nobody does who does not take the decision to work. */
static gboolean
gives_effect (VthDecisionEventKind kind)
{
  switch (kind)
    {
    case VTH_DECISION_EVENT_KIND_FORFEITED:
    case VTH_DECISION_EVENT_KIND_COLLECTION_DECISION:
    case VTH_DECISION_EVENT_KIND_REMINDER:
    case VTH_DECISION_EVENT_KIND_WRIT:
    case VTH_DECISION_EVENT_KIND_COERCION_APPLIED:
    case VTH_DECISION_EVENT_KIND_COST_DECISION:
      return TRUE;
    default:
      return FALSE;
    }
}

static guint32
find_first_effect (const VthCase *c)
{
  guint32 first = c->effective;

  for (guint i = 0; i < c->n_events; i++)
    if (c->events[i].on != 0 && gives_effect (c->events[i].kind) && (first == 0 || c->events[i].on < first))
      first = c->events[i].on;

  return first;
}

/* Urgent coercion may come first and its decision after (5:31 lid 2): only a day of effect counts. */
static gboolean
may_act_first (const VthCase *c)
{
  return c->instrument == VTH_INSTRUMENT_URGENT_COERCION || c->instrument == VTH_INSTRUMENT_WORK_STOP;
}

/* 3:40: before the announcement nothing is forfeited, applied or collected. */
static void
check_acts (VthCase *c)
{
  for (guint i = 0; !may_act_first (c) && i < c->n_events; i++)
    {
      const VthCaseEvent *event = &c->events[i];

      if (event->on != 0 && event->on < c->notified && gives_effect (event->kind))
        vth_case_note_event (c, "awb.3:40.effective-before-announcement", event,
                             VTH_ARGS (VTH_ARG_DAY ("found", event->on), VTH_ARG_DAY ("day", c->notified)));
    }
}

/* What does not exist yet cannot be announced; what was said on the spot is written down after. */
static void
check_order_of_days (VthCase *c)
{
  if (may_act_first (c) || !vth_case_knows (c, VTH_FACT_DECIDED) || c->notified >= c->decided)
    return;

  vth_case_note (c, "awb.3:40.announced-before-decision", "/notified_on",
                 VTH_ARGS (VTH_ARG_DAY ("found", c->notified), VTH_ARG_DAY ("day", c->decided)));
}

static void
check_announcement (VthCase *c)
{
  guint32 effect = may_act_first (c) ? c->effective : find_first_effect (c);

  if (vth_case_knows (c, VTH_FACT_NOTIFIED))
    {
      check_order_of_days (c);
      check_acts (c);
      return;
    }

  if (effect == 0)
    vth_case_leave_unchecked (c, VTH_FACT_NOTIFIED);
  else if (vth_case_lacks (c, VTH_FACT_NOTIFIED))
    vth_case_note (c, "awb.3:41.not-announced", "/notified_on", VTH_ARGS (VTH_ARG_DAY ("day", effect)));
}

static void
check_effect (VthCase *c)
{
  if (c->effective < c->notified)
    vth_case_note (c, "awb.3:40.effective-before-announcement", "/effective_on",
                   VTH_ARGS (VTH_ARG_DAY ("found", c->effective), VTH_ARG_DAY ("day", c->notified)));
}

static void
check_objection_date (VthCase *c)
{
  guint32 expected = vth_case_count (c, VTH_REVIEW_RULE_OBJECTION, c->notified);

  if (expected == 0 || expected == c->objection_until)
    return;

  vth_case_note (c, "awb.6:7.objection-date-wrong", "/objection_until",
                 VTH_ARGS (VTH_ARG_DAY ("expected", expected), VTH_ARG_DAY ("found", c->objection_until)));
  vth_case_explain_moves (c, VTH_REVIEW_RULE_OBJECTION, c->notified, "/objection_until");
}

/* A notice of intent that is no older than the decision asks nobody anything. */
static gboolean
were_views_asked (const VthCase *c)
{
  gboolean announced = c->announced != 0 && (c->decided == 0 || c->announced < c->decided);

  return announced || vth_case_knows (c, VTH_FACT_VIEW_UNTIL) ||
         vth_case_find_event (c, VTH_DECISION_EVENT_KIND_VIEW_RECEIVED) != NULL;
}

/* Above the line of 5:53 no exception helps; a fine at or below it is a debt that can be undone: 4:12. */
static void
check_fine_hearing (VthCase *c)
{
  if (c->maximum <= c->law->fine_line)
    vth_case_note (c, "awb.4:12.views-left-out", "/announced_on", VTH_ARGS (VTH_ARG_CENTS ("maximum", c->maximum)));
  else if (vth_case_tells_all (c, VTH_FACT_ANNOUNCED))
    vth_case_note (c, "awb.5:53.views-not-asked", "/announced_on", VTH_ARGS (VTH_ARG_CENTS ("maximum", c->maximum)));
}

/* Whoever uses urgent coercion claims urgency for the hearing too: a missing reason is one finding,
 * and 5:31 is where it belongs.
 */
static void
check_hearing (VthCase *c)
{
  if (were_views_asked (c))
    return;

  if (c->instrument == VTH_INSTRUMENT_FINE && vth_case_knows (c, VTH_FACT_MAXIMUM))
    check_fine_hearing (c);
  else if (c->instrument != VTH_INSTRUMENT_URGENT_COERCION && !vth_case_knows (c, VTH_FACT_URGENCY) &&
           vth_case_tells_all (c, VTH_FACT_ANNOUNCED))
    {
      vth_case_note (c, "awb.4:8.hearing-missing", "/announced_on", NULL);
    }
}

static void
check_views_end (VthCase *c)
{
  if (vth_case_lacks (c, VTH_FACT_VIEW_UNTIL) || !vth_case_knows (c, VTH_FACT_VIEW_UNTIL) || c->decided > c->view_until ||
      vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_VIEW_RECEIVED, c->decided) != NULL)
    return;

  vth_case_note (c, "awb.4:8.decided-before-views-end", "/view_until",
                 VTH_ARGS (VTH_ARG_DAY ("day", c->decided), VTH_ARG_DAY ("until", c->view_until)));
}

const VthRule vth_rules_dates[] = {
  { "announcement", 0, check_announcement,
    { "awb.3:41.not-announced", "awb.3:40.effective-before-announcement", "awb.3:40.announced-before-decision" } },
  { "effect", VTH_FACT_BIT (VTH_FACT_EFFECTIVE) | VTH_FACT_BIT (VTH_FACT_NOTIFIED), check_effect,
    { "awb.3:40.effective-before-announcement" } },
  { "objection-date", VTH_FACT_BIT (VTH_FACT_OBJECTION_UNTIL) | VTH_FACT_BIT (VTH_FACT_NOTIFIED),
    check_objection_date, { "awb.6:7.objection-date-wrong" } },
  { "hearing", 0, check_hearing,
    { "awb.4:8.hearing-missing", "awb.4:12.views-left-out", "awb.5:53.views-not-asked" } },
  { "views-end", VTH_FACT_BIT (VTH_FACT_DECIDED), check_views_end, { "awb.4:8.decided-before-views-end" } },
};
const guint vth_n_rules_dates = G_N_ELEMENTS (vth_rules_dates);
