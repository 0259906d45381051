/* vth-terms-advice.h - which terms a policy gives for a violation
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/base/vth-table.h>
#include <libvth/review/vth-terms-question.h>
#include <libvth/rulebook/vth-sanction-policy.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_TERMS_VERDICT:
 *
 * The type of #VthTermsVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_TERMS_VERDICT (vth_terms_verdict_get_type ())

/**
 * VthTermsVerdict:
 * @VTH_TERMS_VERDICT_NO_TABLE: the policy has no penalty table (geen tabel)
 * @VTH_TERMS_VERDICT_NOT_IN_FORCE: the policy did not hold on the day (niet van kracht)
 * @VTH_TERMS_VERDICT_NO_ROW: the table has no row for the case (geen regel)
 * @VTH_TERMS_VERDICT_NOT_KNOWN: more must be stated of the case (niet bekend)
 * @VTH_TERMS_VERDICT_OTHER_SANCTION: the policy names another sanction first, or instead (andere sanctie)
 * @VTH_TERMS_VERDICT_REFUSED: the law, or the lack of a motivation, stands in the way (niet zo op te leggen)
 * @VTH_TERMS_VERDICT_PARTLY_KNOWN: the table leaves something open that the order must say (deels bekend)
 * @VTH_TERMS_VERDICT_KNOWN: amount, unit, maximum and term follow from the table (bekend)
 *
 * How far a policy answers a question for terms (oordeel).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_TERMS_VERDICT_NO_TABLE,
  VTH_TERMS_VERDICT_NOT_IN_FORCE,
  VTH_TERMS_VERDICT_NO_ROW,
  VTH_TERMS_VERDICT_NOT_KNOWN,
  VTH_TERMS_VERDICT_OTHER_SANCTION,
  VTH_TERMS_VERDICT_REFUSED,
  VTH_TERMS_VERDICT_PARTLY_KNOWN,
  VTH_TERMS_VERDICT_KNOWN
} VthTermsVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_terms_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_TERMS_ADVICE:
 *
 * The type of #VthTermsAdvice.
 *
 * Since: 1.0
 */
#define VTH_TYPE_TERMS_ADVICE (vth_terms_advice_get_type ())

/**
 * VthTermsAdvice:
 *
 * An answer on sanction terms (advies over sanctietermen): the row of the penalty table that is for the case, the
 * terms that follow from it, how far a proposal departs from them, and what the law says of both. It does not
 * change.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthTermsAdvice, vth_terms_advice, VTH, TERMS_ADVICE, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthTermsAdvice *vth_sanction_policy_get_terms (VthSanctionPolicy *policy, const gchar *violation,
                                               VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
VthTermsVerdict vth_terms_advice_get_outcome (VthTermsAdvice *advice);

VTH_AVAILABLE_IN_1_0
VthSanctionTerms *vth_terms_advice_get_terms (VthTermsAdvice *advice);

VTH_AVAILABLE_IN_1_0
VthPenaltyRow *vth_terms_advice_get_row (VthTermsAdvice *advice);

VTH_AVAILABLE_IN_1_0
VthInstrument vth_terms_advice_get_other_sanction (VthTermsAdvice *advice);

VTH_AVAILABLE_IN_1_0
VthTable *vth_terms_advice_get_deviations (VthTermsAdvice *advice);

VTH_AVAILABLE_IN_1_0
gchar **vth_terms_advice_list_unknown (VthTermsAdvice *advice);

G_END_DECLS
