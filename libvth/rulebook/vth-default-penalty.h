/* vth-default-penalty.h - what late decision costs
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/rulebook/vth-rulebook.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_DEFAULT_PENALTY_VERDICT:
 *
 * The type of #VthDefaultPenaltyVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_DEFAULT_PENALTY_VERDICT (vth_default_penalty_verdict_get_type ())

/**
 * VthDefaultPenaltyVerdict:
 * @VTH_DEFAULT_PENALTY_VERDICT_NOT_DUE: nothing is due: the notice was premature, or the decision
 *   came before the first penalty day (niet verschuldigd)
 * @VTH_DEFAULT_PENALTY_VERDICT_UNCERTAIN: the notice came on the last day of the term; a court may
 *   let it count (onzeker)
 * @VTH_DEFAULT_PENALTY_VERDICT_DUE: the penalty runs or ran (verschuldigd)
 *
 * Whether a penalty for late decision is due (dwangsom bij niet tijdig beslissen).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_DEFAULT_PENALTY_VERDICT_NOT_DUE,
  VTH_DEFAULT_PENALTY_VERDICT_UNCERTAIN,
  VTH_DEFAULT_PENALTY_VERDICT_DUE
} VthDefaultPenaltyVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_default_penalty_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_DEFAULT_PENALTY:
 *
 * The type of #VthDefaultPenalty.
 *
 * Since: 1.0
 */
#define VTH_TYPE_DEFAULT_PENALTY (vth_default_penalty_get_type ())

/**
 * VthDefaultPenalty:
 *
 * The penalty for late decision (dwangsom bij niet tijdig beslissen, Awb 4:17): from which day, for
 * how many days and how much, day by day. It does not change.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthDefaultPenalty, vth_default_penalty, VTH, DEFAULT_PENALTY, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthDefaultPenalty *vth_rulebook_compute_default_penalty (VthRulebook *rulebook, const GDate *term_end,
                                                         const GDate *notice_on, const GDate *decided_on,
                                                         GError **error);

VTH_AVAILABLE_IN_1_0
VthDefaultPenaltyVerdict vth_default_penalty_get_verdict (VthDefaultPenalty *penalty);

VTH_AVAILABLE_IN_1_0
const GDate *vth_default_penalty_get_first_day (VthDefaultPenalty *penalty);

VTH_AVAILABLE_IN_1_0
const GDate *vth_default_penalty_get_last_day (VthDefaultPenalty *penalty);

VTH_AVAILABLE_IN_1_0
guint vth_default_penalty_get_n_days (VthDefaultPenalty *penalty);

VTH_AVAILABLE_IN_1_0
gint64 vth_default_penalty_get_total_cents (VthDefaultPenalty *penalty);

VTH_AVAILABLE_IN_1_0
gint64 vth_default_penalty_get_maximum_cents (VthDefaultPenalty *penalty);

VTH_AVAILABLE_IN_1_0
gint64 vth_default_penalty_get_cents_on (VthDefaultPenalty *penalty, const GDate *date);

VTH_AVAILABLE_IN_1_0
gint64 vth_default_penalty_get_total_cents_on (VthDefaultPenalty *penalty, const GDate *date);

G_END_DECLS
