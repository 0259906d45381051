/* vth-register-review.h - what is wrong with a register
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/base/vth-table.h>
#include <libvth/register/vth-register.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_REGISTER_REVIEW:
 *
 * The type of #VthRegisterReview.
 *
 * Since: 1.0
 */
#define VTH_TYPE_REGISTER_REVIEW (vth_register_review_get_type ())

/**
 * VthRegisterReview:
 *
 * What is wrong with a register itself on a day (toetsing van het mandaatregister): Awb 10:1-10:22. Its verdict is `sound`, `remarks` or
 * `unsound`, by the heaviest of its reasons. Mandates that have ended are left out, save for what is wrong with their place.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthRegisterReview, vth_register_review, VTH, REGISTER_REVIEW, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthRegisterReview *vth_register_review (VthRegister *registry, const GDate *on);

VTH_AVAILABLE_IN_1_0
VthTable *vth_register_review_tabulate (VthRegisterReview *review, VthLanguage language);

G_END_DECLS
