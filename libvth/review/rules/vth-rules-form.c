/* vth-rules-form.c - what must stand in the decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/rules/vth-rules-private.h"

static gboolean
is_empty (const gchar *const *texts)
{
  return texts == NULL || texts[0] == NULL;
}

static void
check_legal_basis (VthCase *c)
{
  if (vth_case_lacks (c, VTH_FACT_LEGAL_BASES))
    vth_case_note (c, "awb.3:47.legal-basis-missing", "/legal_bases", NULL);
}

static void
check_remedies_clause (VthCase *c)
{
  if (!vth_enforcement_decision_get_remedies_clause (c->decision))
    vth_case_note (c, "awb.3:45.remedies-clause-missing", "/remedies_clause", NULL);
}

static void
check_offender (VthCase *c)
{
  const gchar *party = vth_enforcement_decision_get_party (c->decision);

  if (vth_case_lacks (c, VTH_FACT_PARTY))
    vth_case_note (c, "awb.5:1.offender-missing", "/party", NULL);
  else if (party != NULL && c->dossier != NULL &&
           vth_dossier_lookup (c->dossier, VTH_TYPE_PARTY, party) == NULL)
    vth_case_note (c, "record.reference-unknown", "/party", VTH_ARGS (VTH_ARG_TEXT ("reference", party)));
}

static void
check_rules (VthCase *c)
{
  const gchar *const *ids = vth_enforcement_decision_get_violations (c->decision);

  if (is_empty (ids) || (c->untold & VTH_FACT_BIT (VTH_FACT_VIOLATIONS)))
    {
      vth_case_leave_unchecked (c, VTH_FACT_VIOLATIONS);
      return;
    }

  for (guint i = 0; ids[i] != NULL; i++)
    {
      VthViolation *violation = c->violations[i];

      if (violation == NULL)
        vth_case_note_violation (c, "record.reference-unknown", i, VTH_ARGS (VTH_ARG_TEXT ("reference", ids[i])));
      else if (is_empty (vth_violation_get_rules (violation)))
        vth_case_note_violation (c, "awb.5:9.rule-missing", i, VTH_ARGS (VTH_ARG_TEXT ("reference", ids[i])));
    }
}

static void
check_penalty_measures (VthCase *c)
{
  if (vth_case_lacks (c, VTH_FACT_MEASURES))
    vth_case_note (c, "awb.5:32a.measures-missing", "/measures", NULL);
}

static void
check_coercion_measures (VthCase *c)
{
  if (vth_case_lacks (c, VTH_FACT_MEASURES))
    vth_case_note (c, "awb.5:24.measures-missing", "/measures", NULL);
}

static void
check_costs_notice (VthCase *c)
{
  if (vth_case_lacks (c, VTH_FACT_COSTS))
    vth_case_note (c, "awb.5:25.costs-notice-missing", "/costs_on_offender", NULL);
}

static void
check_urgency (VthCase *c)
{
  if (vth_case_lacks (c, VTH_FACT_URGENCY))
    vth_case_note (c, "awb.5:31.urgency-not-reasoned", "/urgency_reason", NULL);
}

const VthRule vth_rules_form[] = {
  { "legal-basis", 0, check_legal_basis, { "awb.3:47.legal-basis-missing" } },
  { "remedies-clause", VTH_FACT_BIT (VTH_FACT_REMEDIES_CLAUSE), check_remedies_clause,
    { "awb.3:45.remedies-clause-missing" } },
  { "offender", 0, check_offender, { "awb.5:1.offender-missing", "record.reference-unknown" } },
  { "rules", 0, check_rules, { "awb.5:9.rule-missing", "record.reference-unknown" } },
  { "penalty-measures", 0, check_penalty_measures, { "awb.5:32a.measures-missing" } },
  { "coercion-measures", 0, check_coercion_measures, { "awb.5:24.measures-missing" } },
  { "costs-notice", 0, check_costs_notice, { "awb.5:25.costs-notice-missing" } },
  { "urgency", 0, check_urgency, { "awb.5:31.urgency-not-reasoned" } },
};
const guint vth_n_rules_form = G_N_ELEMENTS (vth_rules_form);
