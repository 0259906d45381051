/* vth-seveso-designation.h - that a service does the Seveso work of a province
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>
#include <libvth/base/vth-stated-certainty.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_SEVESO_DESIGNATION:
 *
 * The type of #VthSevesoDesignation.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SEVESO_DESIGNATION (vth_seveso_designation_get_type ())

/**
 * VthSevesoDesignation:
 *
 * A Seveso designation (aanwijzing als Seveso-omgevingsdienst): that a service does the work which
 * is reserved to few services, for a province, and when: Ow 18.22; Omgevingsbesluit 13.12.
 *
 * It stands inside a #VthEnvironmentalService, and is apart from its members.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthSevesoDesignation, vth_seveso_designation, VTH, SEVESO_DESIGNATION, VthRecord)

VTH_AVAILABLE_IN_1_0
VthSevesoDesignation *vth_seveso_designation_new (void);

VTH_AVAILABLE_IN_1_0
const gchar *vth_seveso_designation_get_province (VthSevesoDesignation *designation);

VTH_AVAILABLE_IN_1_0
void vth_seveso_designation_set_province (VthSevesoDesignation *designation, const gchar *province);

VTH_AVAILABLE_IN_1_0
const GDate *vth_seveso_designation_get_valid_from (VthSevesoDesignation *designation);

VTH_AVAILABLE_IN_1_0
void vth_seveso_designation_set_valid_from (VthSevesoDesignation *designation, const GDate *valid_from);

VTH_AVAILABLE_IN_1_0
const GDate *vth_seveso_designation_get_valid_until (VthSevesoDesignation *designation);

VTH_AVAILABLE_IN_1_0
void vth_seveso_designation_set_valid_until (VthSevesoDesignation *designation, const GDate *valid_until);

VTH_AVAILABLE_IN_1_0
VthStatedCertainty vth_seveso_designation_get_certainty (VthSevesoDesignation *designation);

VTH_AVAILABLE_IN_1_0
void vth_seveso_designation_set_certainty (VthSevesoDesignation *designation, VthStatedCertainty certainty);

G_END_DECLS
