/* vth-organisation.h - an organisation of government
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>
#include <libvth/base/vth-stated-certainty.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_ORGANISATION_KIND:
 *
 * The type of #VthOrganisationKind.
 *
 * Since: 1.0
 */
#define VTH_TYPE_ORGANISATION_KIND (vth_organisation_kind_get_type ())

/**
 * VthOrganisationKind:
 * @VTH_ORGANISATION_KIND_UNKNOWN: not stated
 * @VTH_ORGANISATION_KIND_MUNICIPALITY: a municipality (gemeente)
 * @VTH_ORGANISATION_KIND_PROVINCE: a province (provincie)
 * @VTH_ORGANISATION_KIND_WATER_AUTHORITY: a water authority (waterschap)
 * @VTH_ORGANISATION_KIND_MINISTRY: a ministry (ministerie)
 * @VTH_ORGANISATION_KIND_NATIONAL_BODY: an inspectorate or another body of the state (rijksinstantie)
 * @VTH_ORGANISATION_KIND_SAFETY_REGION: a safety region (veiligheidsregio)
 * @VTH_ORGANISATION_KIND_HEALTH_SERVICE: a regional health service (GGD)
 *
 * The kind of an organisation (soort organisatie). An environmental service is a record of its own:
 * #VthEnvironmentalService.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_ORGANISATION_KIND_UNKNOWN,
  VTH_ORGANISATION_KIND_MUNICIPALITY,
  VTH_ORGANISATION_KIND_PROVINCE,
  VTH_ORGANISATION_KIND_WATER_AUTHORITY,
  VTH_ORGANISATION_KIND_MINISTRY,
  VTH_ORGANISATION_KIND_NATIONAL_BODY,
  VTH_ORGANISATION_KIND_SAFETY_REGION,
  VTH_ORGANISATION_KIND_HEALTH_SERVICE
} VthOrganisationKind;

VTH_AVAILABLE_IN_1_0
GType vth_organisation_kind_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_ORGANISATION:
 *
 * The type of #VthOrganisation.
 *
 * Since: 1.0
 */
#define VTH_TYPE_ORGANISATION (vth_organisation_get_type ())

/**
 * VthOrganisation:
 *
 * An organisation (organisatie) of government: a municipality, a province, a water authority or a
 * body of the state, dated. Its organs are records of their own: #VthCompetentAuthority.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthOrganisation, vth_organisation, VTH, ORGANISATION, VthRecord)

VTH_AVAILABLE_IN_1_0
VthOrganisation *vth_organisation_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
VthOrganisationKind vth_organisation_get_kind (VthOrganisation *organisation);

VTH_AVAILABLE_IN_1_0
void vth_organisation_set_kind (VthOrganisation *organisation, VthOrganisationKind kind);

VTH_AVAILABLE_IN_1_0
const gchar *vth_organisation_get_name (VthOrganisation *organisation);

VTH_AVAILABLE_IN_1_0
void vth_organisation_set_name (VthOrganisation *organisation, const gchar *name);

VTH_AVAILABLE_IN_1_0
const gchar *vth_organisation_get_abbreviation (VthOrganisation *organisation);

VTH_AVAILABLE_IN_1_0
void vth_organisation_set_abbreviation (VthOrganisation *organisation, const gchar *abbreviation);

VTH_AVAILABLE_IN_1_0
const gchar *vth_organisation_get_code (VthOrganisation *organisation);

VTH_AVAILABLE_IN_1_0
void vth_organisation_set_code (VthOrganisation *organisation, const gchar *code);

VTH_AVAILABLE_IN_1_0
const gchar *vth_organisation_get_province (VthOrganisation *organisation);

VTH_AVAILABLE_IN_1_0
void vth_organisation_set_province (VthOrganisation *organisation, const gchar *province);

VTH_AVAILABLE_IN_1_0
const gchar *vth_organisation_get_safety_region (VthOrganisation *organisation);

VTH_AVAILABLE_IN_1_0
void vth_organisation_set_safety_region (VthOrganisation *organisation, const gchar *safety_region);

VTH_AVAILABLE_IN_1_0
const gchar *vth_organisation_get_uri (VthOrganisation *organisation);

VTH_AVAILABLE_IN_1_0
void vth_organisation_set_uri (VthOrganisation *organisation, const gchar *uri);

VTH_AVAILABLE_IN_1_0
const gchar *vth_organisation_get_successor (VthOrganisation *organisation);

VTH_AVAILABLE_IN_1_0
void vth_organisation_set_successor (VthOrganisation *organisation, const gchar *successor);

VTH_AVAILABLE_IN_1_0
const GDate *vth_organisation_get_valid_from (VthOrganisation *organisation);

VTH_AVAILABLE_IN_1_0
void vth_organisation_set_valid_from (VthOrganisation *organisation, const GDate *valid_from);

VTH_AVAILABLE_IN_1_0
const GDate *vth_organisation_get_valid_until (VthOrganisation *organisation);

VTH_AVAILABLE_IN_1_0
void vth_organisation_set_valid_until (VthOrganisation *organisation, const GDate *valid_until);

VTH_AVAILABLE_IN_1_0
VthStatedCertainty vth_organisation_get_certainty (VthOrganisation *organisation);

VTH_AVAILABLE_IN_1_0
void vth_organisation_set_certainty (VthOrganisation *organisation, VthStatedCertainty certainty);

G_END_DECLS
