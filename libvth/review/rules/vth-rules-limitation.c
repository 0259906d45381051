/* vth-rules-limitation.c - the year in which a forfeited sum can be collected
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/rules/vth-rules-private.h"

/* One forfeited sum and the last day of its year, as far as it has been moved. */
typedef struct
{
  const VthCaseEvent *event;
  guint32 until;
  gint64 paid;
  gboolean collected;
  gboolean settled;
  gboolean reported;
} Sum;

/* The time in which the order is before somebody: from the objection until it is final. */
typedef struct
{
  guint32 from;
  guint32 until;
} Procedure;

static guint32
count_year (VthCase *c, guint32 from)
{
  guint32 until = vth_case_count (c, VTH_REVIEW_RULE_LIMITATION, from);

  return until != 0 ? until : vth_case_count (c, VTH_REVIEW_RULE_LIMITATION_OLD, from);
}

/* The day on which the last step became final; G_MAXUINT32 while one is pending. */
static guint32
find_end_of_procedure (VthCase *c, const VthCaseEvent *received)
{
  const VthCaseEvent *decided = vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_OBJECTION_DECISION, G_MAXUINT32);
  const VthCaseEvent *appealed = vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_APPEAL_RECEIVED, G_MAXUINT32);
  const VthCaseEvent *ruled = vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_APPEAL_RULED, G_MAXUINT32);

  if (appealed != NULL)
    return ruled != NULL && ruled->on != 0 && ruled->on >= appealed->on
      ? vth_case_count (c, VTH_REVIEW_RULE_FURTHER_APPEAL, ruled->on) : G_MAXUINT32;

  return decided != NULL && decided->on != 0 && decided->on >= received->on
    ? vth_case_count (c, VTH_REVIEW_RULE_APPEAL, decided->on) : G_MAXUINT32;
}

/* Appeal comes first where the objection was left out: 7:1a. */
static Procedure
find_procedure (VthCase *c)
{
  const VthCaseEvent *received = vth_case_find_event (c, VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED);
  const VthCaseEvent *last = vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED, G_MAXUINT32);

  if (received == NULL)
    received = last = vth_case_find_event (c, VTH_DECISION_EVENT_KIND_APPEAL_RECEIVED);
  if (received == NULL || received->on == 0)
    return (Procedure) { 0, 0 };

  return (Procedure) { received->on, find_end_of_procedure (c, last) };
}

/* 5:35 lid 2 is law only since the new text: the year is longer if the order was still disputed on its last day. */
static guint32
extend (VthCase *c, guint32 until, Procedure procedure)
{
  if (procedure.from == 0 || until < procedure.from || until >= procedure.until ||
      vth_case_count (c, VTH_REVIEW_RULE_LIMITATION, until) == 0)
    return until;

  return procedure.until;
}

static void
note_lapsed (VthCase *c, Sum *sum, const VthCaseEvent *act)
{
  if (!sum->reported)
    vth_case_note_event (c, "awb.5:35.claim-lapsed", act,
                         VTH_ARGS (VTH_ARG_DAY ("day", act->on), VTH_ARG_DAY ("since", sum->event->on),
                                   VTH_ARG_DAY ("until", sum->until)));
  sum->reported = TRUE;
}

static gint64
get_cents (const VthCaseEvent *event)
{
  return MAX (event->cents, 0);
}

static gboolean
is_of (const Sum *sum, const VthCaseEvent *act, gboolean collected)
{
  return sum->collected == collected && !sum->settled && sum->event->on <= act->on;
}

/* What a decision takes of what is alive. Without its amount, or that of a sum, nobody can say what
 * it took besides.
 */
static gint64
collect_alive (VthCase *c, Sum *sums, guint n_sums, const VthCaseEvent *act)
{
  gint64 amount = act->cents >= 0 ? act->cents : G_MAXINT64;
  gboolean interrupts = vth_case_count (c, VTH_REVIEW_RULE_LIMITATION, act->on) != 0;
  gboolean unknown = FALSE;

  for (guint i = 0; i < n_sums && amount > 0; i++)
    {
      if (!is_of (&sums[i], act, FALSE) || act->on > sums[i].until)
        continue;
      sums[i].collected = TRUE;
      if (interrupts)
        sums[i].until = count_year (c, act->on);
      unknown = unknown || act->cents < 0 || sums[i].event->cents < 0;
      amount -= get_cents (sums[i].event);
    }

  return unknown ? 0 : amount;
}

/* A decision takes what is alive first; only what then remains of its amount must be lapsed. */
static void
collect (VthCase *c, Sum *sums, guint n_sums, const VthCaseEvent *act)
{
  gint64 amount = collect_alive (c, sums, n_sums, act);

  for (guint i = 0; i < n_sums && amount > 0; i++)
    {
      if (!is_of (&sums[i], act, FALSE))
        continue;
      sums[i].collected = TRUE;
      amount -= get_cents (sums[i].event);
      note_lapsed (c, &sums[i], act);
    }
}

/* Who pays a part may have acknowledged the debt, which interrupts (4:105 lid 2): it is not certain. */
static void
press_one (VthCase *c, Sum *sum, const VthCaseEvent *act)
{
  if (act->on <= sum->until)
    sum->until = count_year (c, act->on);
  else if (sum->paid > 0)
    vth_case_leave_unchecked (c, VTH_FACT_EVENTS);
  else
    note_lapsed (c, sum, act);
}

static void
press (VthCase *c, Sum *sums, guint n_sums, const VthCaseEvent *act)
{
  for (guint i = 0; i < n_sums; i++)
    if (is_of (&sums[i], act, TRUE))
      press_one (c, &sums[i], act);
}

/* The oldest sum is paid first; of a payment whose amount is not known nobody can say what it left. */
static void
pay (VthCase *c, Sum *sums, guint n_sums, const VthCaseEvent *act)
{
  gint64 amount = act->cents >= 0 ? act->cents : G_MAXINT64;

  if (act->cents < 0)
    vth_case_leave_unchecked (c, VTH_FACT_EVENTS);

  for (guint i = 0; i < n_sums && amount > 0; i++)
    {
      gint64 part = MIN (amount, get_cents (sums[i].event) - sums[i].paid);

      if (sums[i].settled || sums[i].event->on > act->on)
        continue;
      sums[i].paid += part;
      amount -= part;
      sums[i].settled = sums[i].paid >= get_cents (sums[i].event);
    }
}

static void
follow_acts (VthCase *c, Sum *sums, guint n_sums)
{
  Procedure procedure = find_procedure (c);

  for (guint i = 0; i < c->n_events; i++)
    {
      const VthCaseEvent *act = &c->events[i];

      if (act->on == 0)
        continue;
      for (guint j = 0; j < n_sums; j++)
        sums[j].until = extend (c, sums[j].until, procedure);
      if (act->kind == VTH_DECISION_EVENT_KIND_COLLECTION_DECISION)
        collect (c, sums, n_sums, act);
      else if (act->kind == VTH_DECISION_EVENT_KIND_REMINDER || act->kind == VTH_DECISION_EVENT_KIND_WRIT)
        press (c, sums, n_sums, act);
      else if (act->kind == VTH_DECISION_EVENT_KIND_PAYMENT)
        pay (c, sums, n_sums, act);
    }
}

void
vth_rule_limitation (VthCase *c)
{
  g_autofree Sum *sums = NULL;
  guint n_sums = 0;

  if (vth_case_find_event (c, VTH_DECISION_EVENT_KIND_FORFEITED) == NULL)
    return;

  sums = g_new0 (Sum, c->n_events);
  for (guint i = 0; i < c->n_events; i++)
    {
      if (c->events[i].kind != VTH_DECISION_EVENT_KIND_FORFEITED)
        continue;
      if (c->events[i].on == 0)
        {
          vth_case_leave_unchecked (c, VTH_FACT_EVENTS);
          continue;
        }
      sums[n_sums].event = &c->events[i];
      sums[n_sums].until = count_year (c, c->events[i].on);
      if (sums[n_sums].until != 0)
        n_sums++;
    }

  follow_acts (c, sums, n_sums);
}
