/* vth-sanction-terms.h - the terms of a sanction
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>
#include <libvth/base/vth-term.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_PENALTY_UNIT:
 *
 * The type of #VthPenaltyUnit.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PENALTY_UNIT (vth_penalty_unit_get_type ())

/**
 * VthPenaltyUnit:
 * @VTH_PENALTY_UNIT_UNKNOWN: not stated
 * @VTH_PENALTY_UNIT_LUMP_SUM: once (ineens)
 * @VTH_PENALTY_UNIT_PER_VIOLATION: for each violation (per overtreding)
 * @VTH_PENALTY_UNIT_PER_DAY: for each day (per dag)
 * @VTH_PENALTY_UNIT_PER_WEEK: for each week (per week)
 * @VTH_PENALTY_UNIT_PER_MONTH: for each month (per maand)
 * @VTH_PENALTY_UNIT_PER_FINDING: for each time it is found (per constatering)
 * @VTH_PENALTY_UNIT_PER_VIOLATION_PER_DAY: for each violation on each day (per overtreding per dag)
 *
 * For what a penalty falls due each time (eenheid van verbeurte): Awb 5:32b lid 1.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_PENALTY_UNIT_UNKNOWN,
  VTH_PENALTY_UNIT_LUMP_SUM,
  VTH_PENALTY_UNIT_PER_VIOLATION,
  VTH_PENALTY_UNIT_PER_DAY,
  VTH_PENALTY_UNIT_PER_WEEK,
  VTH_PENALTY_UNIT_PER_MONTH,
  VTH_PENALTY_UNIT_PER_FINDING,
  VTH_PENALTY_UNIT_PER_VIOLATION_PER_DAY
} VthPenaltyUnit;

VTH_AVAILABLE_IN_1_0
GType vth_penalty_unit_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_SANCTION_TERMS:
 *
 * The type of #VthSanctionTerms.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SANCTION_TERMS (vth_sanction_terms_get_type ())

/**
 * VthSanctionTerms:
 *
 * Sanction terms (sanctietermen): the term to comply, the amount, its unit and its maximum, which
 * belong together: Awb 5:24, 5:32a and 5:32b.
 *
 * They stand inside a #VthEnforcementDecision.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthSanctionTerms, vth_sanction_terms, VTH, SANCTION_TERMS, VthRecord)

VTH_AVAILABLE_IN_1_0
VthSanctionTerms *vth_sanction_terms_new (void);

VTH_AVAILABLE_IN_1_0
const VthTerm *vth_sanction_terms_get_grace_term (VthSanctionTerms *terms);

VTH_AVAILABLE_IN_1_0
void vth_sanction_terms_set_grace_term (VthSanctionTerms *terms, const VthTerm *grace_term);

VTH_AVAILABLE_IN_1_0
const GDate *vth_sanction_terms_get_grace_until (VthSanctionTerms *terms);

VTH_AVAILABLE_IN_1_0
void vth_sanction_terms_set_grace_until (VthSanctionTerms *terms, const GDate *grace_until);

VTH_AVAILABLE_IN_1_0
gint64 vth_sanction_terms_get_penalty_cents (VthSanctionTerms *terms);

VTH_AVAILABLE_IN_1_0
void vth_sanction_terms_set_penalty_cents (VthSanctionTerms *terms, gint64 penalty_cents);

VTH_AVAILABLE_IN_1_0
VthPenaltyUnit vth_sanction_terms_get_penalty_unit (VthSanctionTerms *terms);

VTH_AVAILABLE_IN_1_0
void vth_sanction_terms_set_penalty_unit (VthSanctionTerms *terms, VthPenaltyUnit penalty_unit);

VTH_AVAILABLE_IN_1_0
gint64 vth_sanction_terms_get_maximum_cents (VthSanctionTerms *terms);

VTH_AVAILABLE_IN_1_0
void vth_sanction_terms_set_maximum_cents (VthSanctionTerms *terms, gint64 maximum_cents);

VTH_AVAILABLE_IN_1_0
const gchar *vth_sanction_terms_get_policy (VthSanctionTerms *terms);

VTH_AVAILABLE_IN_1_0
void vth_sanction_terms_set_policy (VthSanctionTerms *terms, const gchar *policy);

VTH_AVAILABLE_IN_1_0
const gchar *vth_sanction_terms_get_deviation_reason (VthSanctionTerms *terms);

VTH_AVAILABLE_IN_1_0
void vth_sanction_terms_set_deviation_reason (VthSanctionTerms *terms, const gchar *deviation_reason);

G_END_DECLS
