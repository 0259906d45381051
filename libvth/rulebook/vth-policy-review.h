/* vth-policy-review.h - what a policy file lacks
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/rulebook/vth-sanction-policy.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_POLICY_VERDICT:
 *
 * The type of #VthPolicyVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_POLICY_VERDICT (vth_policy_verdict_get_type ())

/**
 * VthPolicyVerdict:
 * @VTH_POLICY_VERDICT_WHOLE: nothing is missing that advice or terms ask for (volledig)
 * @VTH_POLICY_VERDICT_GAPS: something is missing (hiaten)
 *
 * Whether a policy file tells all that it is asked for (oordeel).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_POLICY_VERDICT_WHOLE,
  VTH_POLICY_VERDICT_GAPS
} VthPolicyVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_policy_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_POLICY_REVIEW:
 *
 * The type of #VthPolicyReview.
 *
 * Since: 1.0
 */
#define VTH_TYPE_POLICY_REVIEW (vth_policy_review_get_type ())

/**
 * VthPolicyReview:
 *
 * What the file of a sanction policy lacks (controle van beleid): what its authority should still fill in, each
 * with its JSON pointer. A reason that weighs as a warning is a gap; the others are left to the authority.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthPolicyReview, vth_policy_review, VTH, POLICY_REVIEW, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthPolicyReview *vth_sanction_policy_review (VthSanctionPolicy *policy);

VTH_AVAILABLE_IN_1_0
VthPolicyVerdict vth_policy_review_get_verdict (VthPolicyReview *review);

G_END_DECLS
