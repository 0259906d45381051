/* vth-term-suspension.h - a suspension of a decision term
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_SUSPENSION_GROUND:
 *
 * The type of #VthSuspensionGround.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SUSPENSION_GROUND (vth_suspension_ground_get_type ())

/**
 * VthSuspensionGround:
 * @VTH_SUSPENSION_GROUND_UNKNOWN: not stated
 * @VTH_SUSPENSION_GROUND_COMPLETION: the applicant was asked to complete the request (aanvullen), Awb 4:15 lid 1 a
 * @VTH_SUSPENSION_GROUND_FOREIGN_BODY: data were asked of a body abroad (buitenlandse instantie), Awb 4:15 lid 1 b
 * @VTH_SUSPENSION_GROUND_AGREED: the applicant agreed in writing to delay (instemming met uitstel), Awb 4:15 lid 2 a
 * @VTH_SUSPENSION_GROUND_APPLICANT: the delay is to be laid at the door of the applicant (aan de aanvrager toe te rekenen), Awb 4:15 lid 2 b
 * @VTH_SUSPENSION_GROUND_FORCE_MAJEURE: force majeure (overmacht), Awb 4:15 lid 2 c
 *
 * Why the term to decide stands still (grond van opschorting).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_SUSPENSION_GROUND_UNKNOWN,
  VTH_SUSPENSION_GROUND_COMPLETION,
  VTH_SUSPENSION_GROUND_FOREIGN_BODY,
  VTH_SUSPENSION_GROUND_AGREED,
  VTH_SUSPENSION_GROUND_APPLICANT,
  VTH_SUSPENSION_GROUND_FORCE_MAJEURE
} VthSuspensionGround;

VTH_AVAILABLE_IN_1_0
GType vth_suspension_ground_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_TERM_SUSPENSION:
 *
 * The type of #VthTermSuspension.
 *
 * Since: 1.0
 */
#define VTH_TYPE_TERM_SUSPENSION (vth_term_suspension_get_type ())

/**
 * VthTermSuspension:
 *
 * A suspension (opschorting) of the term to decide: on which ground and over which days, Awb 4:15.
 *
 * It stands inside a #VthEnforcementRequest.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthTermSuspension, vth_term_suspension, VTH, TERM_SUSPENSION, VthRecord)

VTH_AVAILABLE_IN_1_0
VthTermSuspension *vth_term_suspension_new (void);

VTH_AVAILABLE_IN_1_0
VthSuspensionGround vth_term_suspension_get_ground (VthTermSuspension *suspension);

VTH_AVAILABLE_IN_1_0
void vth_term_suspension_set_ground (VthTermSuspension *suspension, VthSuspensionGround ground);

VTH_AVAILABLE_IN_1_0
const GDate *vth_term_suspension_get_on (VthTermSuspension *suspension);

VTH_AVAILABLE_IN_1_0
void vth_term_suspension_set_on (VthTermSuspension *suspension, const GDate *on);

VTH_AVAILABLE_IN_1_0
const GDate *vth_term_suspension_get_until (VthTermSuspension *suspension);

VTH_AVAILABLE_IN_1_0
void vth_term_suspension_set_until (VthTermSuspension *suspension, const GDate *until);

G_END_DECLS
