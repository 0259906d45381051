/* vth-rules-sequence.c - a decision beside others, and the withdrawal of a permit
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/rules/vth-rules-private.h"

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

/* Lifted or withdrawn, carried out, or forfeited to its maximum: then it binds nobody any more. */
static gboolean
has_ended (const VthCase *other, guint32 day)
{
  if (vth_case_find_event_by (other, VTH_DECISION_EVENT_KIND_LIFTED, day) != NULL ||
      vth_case_find_event_by (other, VTH_DECISION_EVENT_KIND_WITHDRAWN, day) != NULL ||
      vth_case_find_event_by (other, VTH_DECISION_EVENT_KIND_COERCION_APPLIED, day) != NULL)
    return TRUE;

  if (other->unit == VTH_PENALTY_UNIT_LUMP_SUM && other->penalty >= 0)
    return vth_case_sum_events (other, VTH_DECISION_EVENT_KIND_FORFEITED, day) >= other->penalty;

  return other->maximum >= 0 &&
         vth_case_sum_events (other, VTH_DECISION_EVENT_KIND_FORFEITED, day) >= other->maximum;
}

/* 5:6: a remedial sanction of before for the same violation that was still in force. */
static void
check_other_sanction (VthCase *c, const gchar *violation, VthEnforcementDecision *other)
{
  VthInstrument instrument = vth_enforcement_decision_get_instrument (other);
  guint32 start = get_start (other);
  VthCase laid_out;

  if (other == c->decision || c->law->instruments[instrument].nature != VTH_NATURE_REMEDIAL)
    return;
  if (c->decided != 0 && (start == 0 || start >= c->decided))
    return;

  vth_case_init (&laid_out, c->context, other, NULL);
  if (!has_ended (&laid_out, c->decided != 0 ? c->decided : G_MAXUINT32))
    {
      if (c->decided == 0)
        vth_case_leave_unchecked (c, VTH_FACT_DECIDED);
      else
        vth_case_note (c, "awb.5:6.second-remedial-sanction", "/violations",
                       VTH_ARGS (VTH_ARG_TEXT ("reference", violation), VTH_ARG_DAY ("day", c->decided),
                                 VTH_ARG_TEXT ("found", vth_record_get_id (VTH_RECORD (other)))));
    }
  vth_case_clear (&laid_out);
}

static void
check_no_cumulation (VthCase *c)
{
  const gchar *const *ids = vth_enforcement_decision_get_violations (c->decision);

  for (guint i = 0; c->dossier != NULL && i < c->n_violations; i++)
    {
      const GPtrArray *others = _vth_dossier_find_decisions (c->dossier, ids[i]);

      for (guint j = 0; others != NULL && j < others->len; j++)
        check_other_sanction (c, ids[i], g_ptr_array_index (others, j));
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
