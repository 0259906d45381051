/* vth-review.h - whether a decision is sound, and why
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_SOUNDNESS:
 *
 * The type of #VthSoundness.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SOUNDNESS (vth_soundness_get_type ())

/**
 * VthSoundness:
 * @VTH_SOUNDNESS_SOUND: all that the law asks was looked at, and no defect found (houdbaar)
 * @VTH_SOUNDNESS_REMARKS: there are defects that can be mended, or things that could not be checked
 *   (opmerkingen)
 * @VTH_SOUNDNESS_UNSOUND: there is a defect for which a court would annul (niet houdbaar)
 *
 * Whether a decision is sound (houdbaarheid van een besluit).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_SOUNDNESS_SOUND,
  VTH_SOUNDNESS_REMARKS,
  VTH_SOUNDNESS_UNSOUND
} VthSoundness;

VTH_AVAILABLE_IN_1_0
GType vth_soundness_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_REVIEW:
 *
 * The type of #VthReview.
 *
 * Since: 1.0
 */
#define VTH_TYPE_REVIEW (vth_review_get_type ())

/**
 * VthReview:
 *
 * The review of a decision (toetsing van een besluit): its reasons are the findings, what could
 * not be checked, and on what a yes rests. Its verdict is `sound`, `remarks` or `unsound`.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthReview, vth_review, VTH, REVIEW, VthAnswer)

VTH_AVAILABLE_IN_1_0
const gchar *vth_review_get_decision (VthReview *review);

VTH_AVAILABLE_IN_1_0
VthSoundness vth_review_get_soundness (VthReview *review);

G_END_DECLS
