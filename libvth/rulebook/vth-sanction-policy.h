/* vth-sanction-policy.h - what an authority has adopted on sanctions
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-knowledge.h>
#include <libvth/base/vth-term.h>
#include <libvth/rulebook/vth-intervention-matrix.h>
#include <libvth/rulebook/vth-penalty-table.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_SANCTION_POLICY:
 *
 * The type of #VthSanctionPolicy.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SANCTION_POLICY (vth_sanction_policy_get_type ())

/**
 * VthSanctionPolicy:
 *
 * A sanction policy (sanctiebeleid): what an authority has adopted as a policy rule, with its edition:
 * Awb 4:81. Immutable: any thread may ask it.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthSanctionPolicy, vth_sanction_policy, VTH, SANCTION_POLICY, GObject)

VTH_AVAILABLE_IN_1_0
VthSanctionPolicy *vth_sanction_policy_new (VthKnowledge *knowledge, GError **error);

VTH_AVAILABLE_IN_1_0
VthSanctionPolicy *vth_sanction_policy_new_for_file (GFile *file, GError **error);

VTH_AVAILABLE_IN_1_0
VthSanctionPolicy *vth_sanction_policy_new_national (void);

VTH_AVAILABLE_IN_1_0
const gchar *vth_sanction_policy_get_id (VthSanctionPolicy *policy);

VTH_AVAILABLE_IN_1_0
const gchar *vth_sanction_policy_get_title (VthSanctionPolicy *policy);

VTH_AVAILABLE_IN_1_0
const gchar *vth_sanction_policy_get_edition (VthSanctionPolicy *policy);

VTH_AVAILABLE_IN_1_0
const gchar *vth_sanction_policy_get_authority (VthSanctionPolicy *policy);

VTH_AVAILABLE_IN_1_0
const GDate *vth_sanction_policy_get_adopted_on (VthSanctionPolicy *policy);

VTH_AVAILABLE_IN_1_0
const GDate *vth_sanction_policy_get_published_on (VthSanctionPolicy *policy);

VTH_AVAILABLE_IN_1_0
const GDate *vth_sanction_policy_get_valid_from (VthSanctionPolicy *policy);

VTH_AVAILABLE_IN_1_0
const GDate *vth_sanction_policy_get_valid_until (VthSanctionPolicy *policy);

VTH_AVAILABLE_IN_1_0
VthInterventionMatrix *vth_sanction_policy_get_matrix (VthSanctionPolicy *policy);

VTH_AVAILABLE_IN_1_0
VthPenaltyTable *vth_sanction_policy_get_penalty_table (VthSanctionPolicy *policy);

VTH_AVAILABLE_IN_1_0
VthCertainty vth_sanction_policy_get_certainty (VthSanctionPolicy *policy);

VTH_AVAILABLE_IN_1_0
gchar **vth_sanction_policy_list_circumstances (VthSanctionPolicy *policy);

VTH_AVAILABLE_IN_1_0
const gchar *vth_sanction_policy_get_circumstance_name (VthSanctionPolicy *policy, const gchar *id,
                                                        VthLanguage language);

VTH_AVAILABLE_IN_1_0
const VthTerm *vth_sanction_policy_get_look_back (VthSanctionPolicy *policy);

VTH_AVAILABLE_IN_1_0
JsonNode *vth_sanction_policy_get_schema (void);

G_END_DECLS
