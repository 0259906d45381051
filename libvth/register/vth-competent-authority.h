/* vth-competent-authority.h - a competent authority
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_AUTHORITY_LEVEL:
 *
 * The type of #VthAuthorityLevel.
 *
 * Since: 1.0
 */
#define VTH_TYPE_AUTHORITY_LEVEL (vth_authority_level_get_type ())

/**
 * VthAuthorityLevel:
 * @VTH_AUTHORITY_LEVEL_UNKNOWN: not stated
 * @VTH_AUTHORITY_LEVEL_MUNICIPALITY: a municipality (gemeente)
 * @VTH_AUTHORITY_LEVEL_PROVINCE: a province (provincie)
 * @VTH_AUTHORITY_LEVEL_WATER_AUTHORITY: a water authority (waterschap)
 * @VTH_AUTHORITY_LEVEL_STATE: the state (Rijk)
 *
 * The level (bestuurslaag) of an authority.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_AUTHORITY_LEVEL_UNKNOWN,
  VTH_AUTHORITY_LEVEL_MUNICIPALITY,
  VTH_AUTHORITY_LEVEL_PROVINCE,
  VTH_AUTHORITY_LEVEL_WATER_AUTHORITY,
  VTH_AUTHORITY_LEVEL_STATE
} VthAuthorityLevel;

VTH_AVAILABLE_IN_1_0
GType vth_authority_level_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_COMPETENT_AUTHORITY:
 *
 * The type of #VthCompetentAuthority.
 *
 * Since: 1.0
 */
#define VTH_TYPE_COMPETENT_AUTHORITY (vth_competent_authority_get_type ())

/**
 * VthCompetentAuthority:
 *
 * A competent authority (bevoegd gezag): an organ that holds powers, such as the college of a
 * municipality: Awb 1:1; Ow 5.1.2, 18.2.
 *
 * College and mayor of one municipality are two authorities.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthCompetentAuthority, vth_competent_authority, VTH, COMPETENT_AUTHORITY, VthRecord)

VTH_AVAILABLE_IN_1_0
VthCompetentAuthority *vth_competent_authority_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
const gchar *vth_competent_authority_get_organisation (VthCompetentAuthority *authority);

VTH_AVAILABLE_IN_1_0
void vth_competent_authority_set_organisation (VthCompetentAuthority *authority, const gchar *organisation);

VTH_AVAILABLE_IN_1_0
const gchar *vth_competent_authority_get_organ (VthCompetentAuthority *authority);

VTH_AVAILABLE_IN_1_0
void vth_competent_authority_set_organ (VthCompetentAuthority *authority, const gchar *organ);

VTH_AVAILABLE_IN_1_0
VthAuthorityLevel vth_competent_authority_get_level (VthCompetentAuthority *authority);

VTH_AVAILABLE_IN_1_0
void vth_competent_authority_set_level (VthCompetentAuthority *authority, VthAuthorityLevel level);

VTH_AVAILABLE_IN_1_0
const gchar *vth_competent_authority_get_name (VthCompetentAuthority *authority);

VTH_AVAILABLE_IN_1_0
void vth_competent_authority_set_name (VthCompetentAuthority *authority, const gchar *name);

VTH_AVAILABLE_IN_1_0
const gchar *vth_competent_authority_get_uri (VthCompetentAuthority *authority);

VTH_AVAILABLE_IN_1_0
void vth_competent_authority_set_uri (VthCompetentAuthority *authority, const gchar *uri);

VTH_AVAILABLE_IN_1_0
const gchar *vth_competent_authority_get_oin (VthCompetentAuthority *authority);

VTH_AVAILABLE_IN_1_0
void vth_competent_authority_set_oin (VthCompetentAuthority *authority, const gchar *oin);

VTH_AVAILABLE_IN_1_0
const GDate *vth_competent_authority_get_valid_from (VthCompetentAuthority *authority);

VTH_AVAILABLE_IN_1_0
void vth_competent_authority_set_valid_from (VthCompetentAuthority *authority, const GDate *valid_from);

VTH_AVAILABLE_IN_1_0
const GDate *vth_competent_authority_get_valid_until (VthCompetentAuthority *authority);

VTH_AVAILABLE_IN_1_0
void vth_competent_authority_set_valid_until (VthCompetentAuthority *authority, const GDate *valid_until);

G_END_DECLS
