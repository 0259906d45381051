/* vth-rules-terms.c - the amount, the maximum and the time to comply
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/rules/vth-rules-private.h"

static void
check_amount (VthCase *c)
{
  if (vth_case_lacks (c, VTH_FACT_PENALTY) || c->penalty == 0)
    vth_case_note (c, "awb.5:32b.amount-missing", "/terms/penalty_cents", NULL);
}

static void
check_unit (VthCase *c)
{
  if (c->penalty > 0 && vth_case_lacks (c, VTH_FACT_UNIT))
    vth_case_note (c, "awb.5:32b.unit-missing", "/terms/penalty_unit",
                   VTH_ARGS (VTH_ARG_CENTS ("penalty", c->penalty)));
}

/* A lump sum is its own maximum; without a unit nobody can say whether one is needed. */
static void
check_maximum (VthCase *c)
{
  if (vth_case_knows (c, VTH_FACT_MAXIMUM))
    {
      if (c->penalty > c->maximum)
        vth_case_note (c, "awb.5:32b.maximum-below-unit", "/terms/maximum_cents",
                       VTH_ARGS (VTH_ARG_CENTS ("maximum", c->maximum), VTH_ARG_CENTS ("penalty", c->penalty)));
      return;
    }

  if (c->unit != VTH_PENALTY_UNIT_LUMP_SUM && vth_case_knows (c, VTH_FACT_UNIT) &&
      vth_case_lacks (c, VTH_FACT_MAXIMUM))
    vth_case_note (c, "awb.5:32b.maximum-missing", "/terms/maximum_cents", NULL);
}

static void
check_policy (VthCase *c)
{
  if (vth_case_knows (c, VTH_FACT_PENALTY) && vth_case_lacks (c, VTH_FACT_POLICY))
    vth_case_note (c, "awb.4:82.policy-not-named", "/terms/policy", NULL);
}

static void
check_grace (VthCase *c)
{
  VthSanctionAim aim = vth_enforcement_decision_get_aim (c->decision);

  if (vth_case_knows (c, VTH_FACT_GRACE))
    {
      if (c->grace_until != 0 && c->notified != 0 && c->grace_until < c->notified)
        vth_case_note (c, "awb.5:32a.grace-ended-before-announcement", "/terms/grace_until",
                       VTH_ARGS (VTH_ARG_DAY ("until", c->grace_until), VTH_ARG_DAY ("day", c->notified)));
      return;
    }

  if (!vth_case_knows (c, VTH_FACT_AIM))
    vth_case_leave_unchecked (c, VTH_FACT_AIM);
  else if ((aim == VTH_SANCTION_AIM_UNDO || aim == VTH_SANCTION_AIM_STOP) && vth_case_lacks (c, VTH_FACT_GRACE))
    vth_case_note (c, "awb.5:32a.grace-missing", "/terms/grace_term", NULL);
}

static void
check_coercion_term (VthCase *c)
{
  if (vth_case_lacks (c, VTH_FACT_GRACE))
    vth_case_note (c, "awb.5:24.term-missing", "/terms/grace_term", NULL);
  else if (c->grace_until != 0 && c->notified != 0 && c->grace_until < c->notified)
    vth_case_note (c, "awb.5:24.term-ended-before-announcement", "/terms/grace_until",
                   VTH_ARGS (VTH_ARG_DAY ("until", c->grace_until), VTH_ARG_DAY ("day", c->notified)));
}

/* 5:21: the authority may act itself when the order was not obeyed in time, so not within the term. */
static void
check_coercion_applied (VthCase *c)
{
  for (guint i = 0; i < c->n_events; i++)
    {
      const VthCaseEvent *event = &c->events[i];

      if (event->kind != VTH_DECISION_EVENT_KIND_COERCION_APPLIED || event->on == 0)
        continue;
      if (c->grace_until == 0 && vth_case_knows (c, VTH_FACT_GRACE))
        vth_case_leave_unchecked (c, VTH_FACT_NOTIFIED);
      else if (event->on <= c->grace_until)
        vth_case_note_event (c, "awb.5:24.applied-within-term", event,
                             VTH_ARGS (VTH_ARG_DAY ("day", event->on), VTH_ARG_DAY ("until", c->grace_until)));
    }
}

const VthRule vth_rules_terms[] = {
  { "penalty-amount", 0, check_amount, { "awb.5:32b.amount-missing" } },
  { "penalty-unit", 0, check_unit, { "awb.5:32b.unit-missing" } },
  { "penalty-maximum", 0, check_maximum, { "awb.5:32b.maximum-missing", "awb.5:32b.maximum-below-unit" } },
  { "penalty-policy", 0, check_policy, { "awb.4:82.policy-not-named" } },
  { "grace-term", 0, check_grace, { "awb.5:32a.grace-missing", "awb.5:32a.grace-ended-before-announcement" } },
  { "coercion-term", 0, check_coercion_term,
    { "awb.5:24.term-missing", "awb.5:24.term-ended-before-announcement" } },
  { "coercion-after-term", 0, check_coercion_applied, { "awb.5:24.applied-within-term" } },
};
const guint vth_n_rules_terms = G_N_ELEMENTS (vth_rules_terms);
