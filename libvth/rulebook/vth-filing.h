/* vth-filing.h - whether a letter came in time
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/rulebook/vth-rulebook.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_FILING_VERDICT:
 *
 * The type of #VthFilingVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_FILING_VERDICT (vth_filing_verdict_get_type ())

/**
 * VthFilingVerdict:
 * @VTH_FILING_VERDICT_LATE: too late (te laat)
 * @VTH_FILING_VERDICT_UNPROVEN: in time if it was posted in time, which is not settled (niet bewezen)
 * @VTH_FILING_VERDICT_IN_TIME: in time (tijdig)
 *
 * Whether a notice of objection or appeal was filed in time (tijdigheid).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_FILING_VERDICT_LATE,
  VTH_FILING_VERDICT_UNPROVEN,
  VTH_FILING_VERDICT_IN_TIME
} VthFilingVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_filing_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_FILING:
 *
 * The type of #VthFiling.
 *
 * Since: 1.0
 */
#define VTH_TYPE_FILING (vth_filing_get_type ())

/**
 * VthFiling:
 *
 * The answer to whether a notice came in time (tijdige indiening, Awb 6:9). It does not change.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthFiling, vth_filing, VTH, FILING, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthFiling *vth_rulebook_judge_filing (VthRulebook *rulebook, const GDate *last_day, const GDate *postmark,
                                      const GDate *received_on, GError **error);

VTH_AVAILABLE_IN_1_0
VthFilingVerdict vth_filing_get_verdict (VthFiling *filing);

VTH_AVAILABLE_IN_1_0
VthDeadline *vth_filing_get_receipt (VthFiling *filing);

G_END_DECLS
