/* vth-rules-sequence.c - a decision beside others, and the withdrawal of a permit
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/rules/vth-rules-private.h"

#include "libvth/review/vth-life-private.h"

static guint32
get_start (VthEnforcementDecision *decision)
{
  const GDate *day = vth_enforcement_decision_get_effective_on (decision);

  if (day == NULL)
    day = vth_enforcement_decision_get_notified_on (decision);
  if (day == NULL)
    day = vth_enforcement_decision_get_decided_on (decision);

  return day != NULL ? g_date_get_julian (day) : 0;
}

static guint32
get_decided (VthEnforcementDecision *decision)
{
  const GDate *day = vth_enforcement_decision_get_decided_on (decision);

  return day != NULL ? g_date_get_julian (day) : 0;
}

/* Which of two came first: negative for this one, 0 if nobody can say. */
static gint
compare_order (const VthCase *c, VthEnforcementDecision *other)
{
  guint32 starts[] = { get_start (c->decision), get_start (other) };
  guint32 decided[] = { c->decided, get_decided (other) };

  if (starts[0] == 0 || starts[1] == 0)
    return 0;
  if (starts[0] != starts[1])
    return starts[0] < starts[1] ? -1 : 1;
  if (decided[0] == 0 || decided[1] == 0 || decided[0] == decided[1])
    return 0;

  return decided[0] < decided[1] ? -1 : 1;
}

/* Whether its end may have come, or may not: its events are not known, or not their days. */
static gboolean
is_end_unknown (const VthCase *other)
{
  if ((other->untold & VTH_FACT_BIT (VTH_FACT_EVENTS)) != 0)
    return TRUE;

  for (guint i = 0; i < other->n_events; i++)
    if (other->events[i].on == 0)
      return TRUE;

  return FALSE;
}

/* Without any day it is a draft, unless the record says that the day is not known. */
static gboolean
is_draft (const VthCase *other)
{
  return get_start (other->decision) == 0 && (other->untold & VTH_FACT_BIT (VTH_FACT_DECIDED)) == 0;
}

/* TRUE if it is certain, and there is no more to say. */
static gboolean
note_cumulation (VthCase *c, const gchar *violation, const VthCase *other, gint order)
{
  guint32 start = get_start (other->decision);
  guint32 day = start < c->decided ? c->decided : get_start (c->decision);
  VthOrderEnd end;

  if (is_draft (other))
    return FALSE;

  end = vth_life_find_end (other, c->decided);
  if (is_end_unknown (other))
    vth_case_leave_unchecked (c, VTH_FACT_EVENTS);
  else if (end.ended)
    return FALSE;
  else if (end.unsure)
    vth_case_leave_unchecked (c, VTH_FACT_EVENTS);
  else if (c->decided == 0 || order == 0)
    vth_case_leave_unchecked (c, VTH_FACT_DECIDED);
  else
    {
      vth_case_note (c, "awb.5:6.second-remedial-sanction", "/violations",
                     VTH_ARGS (VTH_ARG_TEXT ("reference", violation), VTH_ARG_DAY ("day", day),
                               VTH_ARG_TEXT ("found", vth_record_get_id (VTH_RECORD (other->decision)))));
      return TRUE;
    }

  return FALSE;
}

/* 5:6: another remedial sanction for the same violation that was in force when this one came to be. Where
 * nobody can say which of two was first, one of them is enough.
 */
static gboolean
check_other_sanction (VthCase *c, const gchar *violation, VthEnforcementDecision *other)
{
  VthInstrument instrument = vth_enforcement_decision_get_instrument (other);
  gint order = compare_order (c, other);
  VthCase laid_out;
  gboolean found;

  if (other == c->decision || c->law->instruments[instrument].nature != VTH_NATURE_REMEDIAL || order < 0 ||
      (order == 0 && (c->unchecked & VTH_FACT_BIT (VTH_FACT_DECIDED)) != 0))
    return FALSE;

  vth_case_init (&laid_out, c->context, other, NULL);
  found = note_cumulation (c, violation, &laid_out, order);
  vth_case_clear (&laid_out);
  return found;
}

/* One that is certain is enough for each violation: who files a thousand orders on it is told of the first. */
static void
check_no_cumulation (VthCase *c)
{
  const gchar *const *ids = vth_enforcement_decision_get_violations (c->decision);

  for (guint i = 0; c->dossier != NULL && i < c->n_violations; i++)
    {
      const GPtrArray *others = _vth_dossier_find_decisions (c->dossier, ids[i]);

      for (guint j = 0; others != NULL && j < others->len; j++)
        if (check_other_sanction (c, ids[i], g_ptr_array_index (others, j)))
          break;
    }
}

static void
check_withdrawal_chance (VthCase *c)
{
  const VthCaseEvent *chance = vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_CHANCE_TO_COMPLY, c->decided - 1);

  if (chance == NULL && vth_case_tells_all (c, VTH_FACT_EVENTS))
    vth_case_note (c, "ow.18.10.chance-to-comply-missing", "/events", NULL);
}

static void
check_withdrawal_effect (VthCase *c)
{
  guint32 first = vth_case_count_effect (c, VTH_REVIEW_RULE_ENTRY_INTO_FORCE, c->notified);

  if (c->effective < first)
    vth_case_note (c, "ow.16.79.effective-too-early", "/effective_on",
                   VTH_ARGS (VTH_ARG_DAY ("found", c->effective), VTH_ARG_DAY ("expected", first)));
}

const VthRule vth_rules_sequence[] = {
  { "no-cumulation", 0, check_no_cumulation, { "awb.5:6.second-remedial-sanction" } },
  { "withdrawal-chance", VTH_FACT_BIT (VTH_FACT_DECIDED) | VTH_FACT_BIT (VTH_FACT_VIOLATIONS),
    check_withdrawal_chance, { "ow.18.10.chance-to-comply-missing" } },
  { "withdrawal-effect", VTH_FACT_BIT (VTH_FACT_EFFECTIVE) | VTH_FACT_BIT (VTH_FACT_NOTIFIED),
    check_withdrawal_effect, { "ow.16.79.effective-too-early" } },
};
const guint vth_n_rules_sequence = G_N_ELEMENTS (vth_rules_sequence);
