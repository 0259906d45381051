/* vth-rules-collection.c - what is forfeited, collected, and lapses
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/rules/vth-rules-private.h"

#include "libvth/review/vth-life-private.h"

static void
check_forfeited_after_grace (VthCase *c)
{
  if (c->grace_until == 0 && !c->changed)
    {
      if (vth_case_knows (c, VTH_FACT_GRACE) && vth_case_find_event (c, VTH_DECISION_EVENT_KIND_FORFEITED) != NULL)
        vth_case_leave_unchecked (c, VTH_FACT_NOTIFIED);
      return;
    }

  for (guint i = 0; i < c->n_events; i++)
    {
      const VthCaseEvent *event = &c->events[i];
      guint32 until = vth_case_get_grace_on (c, event->on);

      if (event->kind == VTH_DECISION_EVENT_KIND_FORFEITED && event->on != 0 && event->on <= until)
        vth_case_note_event (c, "awb.5:33.forfeited-in-grace-term", event,
                             VTH_ARGS (vth_case_day ("day", event->on), VTH_ARG_DAY ("until", until)));
    }
}

static void
leave_unknown_sums (VthCase *c)
{
  for (guint i = 0; i < c->n_events; i++)
    if ((c->events[i].kind == VTH_DECISION_EVENT_KIND_FORFEITED ||
         c->events[i].kind == VTH_DECISION_EVENT_KIND_COLLECTION_DECISION) && c->events[i].cents < 0)
      vth_case_leave_unchecked (c, VTH_FACT_EVENTS);
}

/* A lump sum can be forfeited once, whatever the maximum beside it. */
static void
check_within_maximum (VthCase *c)
{
  gint64 forfeited = vth_case_sum_events (c, VTH_DECISION_EVENT_KIND_FORFEITED, G_MAXUINT32);
  gint64 collected = vth_case_sum_events (c, VTH_DECISION_EVENT_KIND_COLLECTION_DECISION, G_MAXUINT32);
  gint64 maximum = c->highest_maximum;

  if (c->unit == VTH_PENALTY_UNIT_LUMP_SUM && c->penalty >= 0 && (maximum < 0 || c->penalty < maximum))
    maximum = c->penalty;
  leave_unknown_sums (c);
  if (maximum >= 0 && MAX (forfeited, collected) > maximum)
    vth_case_note (c, "awb.5:32b.over-maximum", "/events",
                   VTH_ARGS (VTH_ARG_CENTS ("found", MAX (forfeited, collected)), VTH_ARG_CENTS ("maximum", maximum)));
}

/* The end is that of the procedure: what could not have happened ends nothing. */
static void
check_while_in_force (VthCase *c)
{
  VthOrderEnd end;

  if (vth_case_find_event (c, VTH_DECISION_EVENT_KIND_FORFEITED) == NULL)
    return;

  end = vth_life_find_end (c, 0);
  for (guint i = 0; end.on != 0 && i < c->n_events; i++)
    {
      const VthCaseEvent *event = &c->events[i];

      if (event->kind == VTH_DECISION_EVENT_KIND_FORFEITED && event->on > end.on)
        vth_case_note_event (c, "awb.5:38.forfeited-after-lifting", event,
                             VTH_ARGS (vth_case_day ("day", event->on), VTH_ARG_DAY ("since", end.on)));
    }
}

/* 5:33: a sum need not be recorded: one that follows from a re-inspection was forfeited by operation of law. */
static void
check_collected_after_forfeiture (VthCase *c)
{
  for (guint i = 0; i < c->n_events; i++)
    {
      const VthCaseEvent *event = &c->events[i];
      guint32 day = event->on != 0 ? event->on : G_MAXUINT32;

      if (event->kind != VTH_DECISION_EVENT_KIND_COLLECTION_DECISION ||
          vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_FORFEITED, day) != NULL ||
          (vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_REINSPECTION, day) != NULL &&
           vth_life_has_forfeited (c, event->on)))
        continue;
      if (!vth_case_tells_all (c, VTH_FACT_EVENTS))
        return;
      vth_case_note_event (c, "awb.5:33.collected-without-forfeiture", event,
                           VTH_ARGS (vth_case_day ("day", event->on)));
    }
}

/* The latest sum that a reminder covers: what was forfeited when collection was decided. */
static const VthCaseEvent *
find_covered (const VthCase *c, const VthCaseEvent *reminder, const VthCaseEvent *collection)
{
  guint32 day = collection != NULL && collection->on != 0 ? collection->on : reminder->on;

  return vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_FORFEITED, day);
}

static void
check_default (VthCase *c, const VthCaseEvent *reminder, guint32 until)
{
  if (until != 0 && reminder->on <= until)
    vth_case_note_event (c, "awb.4:97.reminder-before-default", reminder,
                         VTH_ARGS (VTH_ARG_DAY ("day", reminder->on), VTH_ARG_DAY ("until", until)));
}

/* A fine is due six weeks after its announcement (4:87), a forfeited sum after it was forfeited (5:33). */
static void
check_one_reminder (VthCase *c, const VthCaseEvent *reminder)
{
  const VthCaseEvent *collection, *covered;

  if (c->instrument == VTH_INSTRUMENT_FINE)
    {
      check_default (c, reminder, vth_case_count (c, VTH_REVIEW_RULE_DEBT, c->notified));
      return;
    }

  collection = vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_COLLECTION_DECISION, reminder->on - 1);
  if (collection == NULL && vth_case_tells_all (c, VTH_FACT_EVENTS))
    vth_case_note_event (c, "awb.5:37.reminder-before-collection", reminder,
                         VTH_ARGS (VTH_ARG_DAY ("day", reminder->on)));

  covered = find_covered (c, reminder, collection);
  check_default (c, reminder, covered != NULL ? vth_case_count (c, VTH_REVIEW_RULE_PAYMENT, covered->on) : 0);
}

static void
check_reminder (VthCase *c)
{
  for (guint i = 0; i < c->n_events; i++)
    if (c->events[i].kind == VTH_DECISION_EVENT_KIND_REMINDER && c->events[i].on != 0)
      check_one_reminder (c, &c->events[i]);
}

static void
check_one_writ (VthCase *c, const VthCaseEvent *writ)
{
  const VthCaseEvent *reminder = vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_REMINDER, writ->on);
  guint32 until;

  if (reminder == NULL)
    {
      if (vth_case_tells_all (c, VTH_FACT_EVENTS))
        vth_case_note_event (c, "awb.4:117.reminder-missing", writ, VTH_ARGS (VTH_ARG_DAY ("day", writ->on)));
      return;
    }

  until = vth_case_count (c, VTH_REVIEW_RULE_REMINDER, reminder->on);
  if (until != 0 && writ->on <= until)
    vth_case_note_event (c, "awb.4:117.writ-before-reminder-end", writ,
                         VTH_ARGS (VTH_ARG_DAY ("day", writ->on), VTH_ARG_DAY ("until", until)));
}

static void
check_writ (VthCase *c)
{
  for (guint i = 0; i < c->n_events; i++)
    if (c->events[i].kind == VTH_DECISION_EVENT_KIND_WRIT && c->events[i].on != 0)
      check_one_writ (c, &c->events[i]);
}

static void
check_coercion_costs (VthCase *c)
{
  for (guint i = 0; i < c->n_events; i++)
    {
      const VthCaseEvent *costs = &c->events[i], *applied;
      guint32 until;

      if (costs->kind != VTH_DECISION_EVENT_KIND_COST_DECISION || costs->on == 0)
        continue;
      applied = vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_COERCION_APPLIED, costs->on);
      until = applied != NULL ? vth_case_count (c, VTH_REVIEW_RULE_COSTS, applied->on) : 0;
      if (until != 0 && costs->on > until)
        vth_case_note_event (c, "awb.5:25.costs-fixed-too-late", costs,
                             VTH_ARGS (VTH_ARG_DAY ("day", costs->on), VTH_ARG_DAY ("until", until)));
    }
}

const VthRule vth_rules_collection[] = {
  { "forfeited-after-grace", 0, check_forfeited_after_grace, { "awb.5:33.forfeited-in-grace-term" } },
  { "forfeited-within-maximum", 0, check_within_maximum, { "awb.5:32b.over-maximum" } },
  { "forfeited-while-in-force", 0, check_while_in_force, { "awb.5:38.forfeited-after-lifting" } },
  { "collected-after-forfeiture", 0, check_collected_after_forfeiture,
    { "awb.5:33.collected-without-forfeiture" } },
  { "limitation", 0, vth_rule_limitation, { "awb.5:35.claim-lapsed" } },
  { "reminder", 0, check_reminder, { "awb.5:37.reminder-before-collection", "awb.4:97.reminder-before-default" } },
  { "writ", 0, check_writ, { "awb.4:117.writ-before-reminder-end", "awb.4:117.reminder-missing" } },
  { "coercion-costs", 0, check_coercion_costs, { "awb.5:25.costs-fixed-too-late" } },
};
const guint vth_n_rules_collection = G_N_ELEMENTS (vth_rules_collection);
