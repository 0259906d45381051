/* vth-membership.h - a membership
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>
#include <libvth/base/vth-stated-certainty.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_MEMBERSHIP:
 *
 * The type of #VthMembership.
 *
 * Since: 1.0
 */
#define VTH_TYPE_MEMBERSHIP (vth_membership_get_type ())

/**
 * VthMembership:
 *
 * A membership (deelneming): an organisation that takes part in the joint regulation of an
 * environmental service, and when: WGR 8, 52.
 *
 * It stands inside a #VthEnvironmentalService.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthMembership, vth_membership, VTH, MEMBERSHIP, VthRecord)

VTH_AVAILABLE_IN_1_0
VthMembership *vth_membership_new (void);

VTH_AVAILABLE_IN_1_0
const gchar *vth_membership_get_organisation (VthMembership *membership);

VTH_AVAILABLE_IN_1_0
void vth_membership_set_organisation (VthMembership *membership, const gchar *organisation);

VTH_AVAILABLE_IN_1_0
const GDate *vth_membership_get_valid_from (VthMembership *membership);

VTH_AVAILABLE_IN_1_0
void vth_membership_set_valid_from (VthMembership *membership, const GDate *valid_from);

VTH_AVAILABLE_IN_1_0
const GDate *vth_membership_get_valid_until (VthMembership *membership);

VTH_AVAILABLE_IN_1_0
void vth_membership_set_valid_until (VthMembership *membership, const GDate *valid_until);

VTH_AVAILABLE_IN_1_0
VthStatedCertainty vth_membership_get_certainty (VthMembership *membership);

VTH_AVAILABLE_IN_1_0
void vth_membership_set_certainty (VthMembership *membership, VthStatedCertainty certainty);

G_END_DECLS
