/* vth-environmental-service.h - an environmental service
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>
#include <libvth/register/vth-membership.h>
#include <libvth/register/vth-seveso-designation.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_ENVIRONMENTAL_SERVICE:
 *
 * The type of #VthEnvironmentalService.
 *
 * Since: 1.0
 */
#define VTH_TYPE_ENVIRONMENTAL_SERVICE (vth_environmental_service_get_type ())

/**
 * VthEnvironmentalService:
 *
 * An environmental service (omgevingsdienst): a public body that works for its members, and decides
 * only under mandate: Ow 18.21.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthEnvironmentalService, vth_environmental_service, VTH, ENVIRONMENTAL_SERVICE, VthRecord)

VTH_AVAILABLE_IN_1_0
VthEnvironmentalService *vth_environmental_service_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
const gchar *vth_environmental_service_get_name (VthEnvironmentalService *service);

VTH_AVAILABLE_IN_1_0
void vth_environmental_service_set_name (VthEnvironmentalService *service, const gchar *name);

VTH_AVAILABLE_IN_1_0
const gchar *vth_environmental_service_get_uri (VthEnvironmentalService *service);

VTH_AVAILABLE_IN_1_0
void vth_environmental_service_set_uri (VthEnvironmentalService *service, const gchar *uri);

VTH_AVAILABLE_IN_1_0
gboolean vth_environmental_service_get_seveso (VthEnvironmentalService *service);

VTH_AVAILABLE_IN_1_0
void vth_environmental_service_set_seveso (VthEnvironmentalService *service, gboolean seveso);

VTH_AVAILABLE_IN_1_0
GListModel *vth_environmental_service_get_members (VthEnvironmentalService *service);

VTH_AVAILABLE_IN_1_0
void vth_environmental_service_set_members (VthEnvironmentalService *service, GListModel *members);

VTH_AVAILABLE_IN_1_0
const gchar *vth_environmental_service_get_successor (VthEnvironmentalService *service);

VTH_AVAILABLE_IN_1_0
void vth_environmental_service_set_successor (VthEnvironmentalService *service, const gchar *successor);

VTH_AVAILABLE_IN_1_0
const GDate *vth_environmental_service_get_valid_from (VthEnvironmentalService *service);

VTH_AVAILABLE_IN_1_0
void vth_environmental_service_set_valid_from (VthEnvironmentalService *service, const GDate *valid_from);

VTH_AVAILABLE_IN_1_0
const GDate *vth_environmental_service_get_valid_until (VthEnvironmentalService *service);

VTH_AVAILABLE_IN_1_0
void vth_environmental_service_set_valid_until (VthEnvironmentalService *service, const GDate *valid_until);

VTH_AVAILABLE_IN_1_0
const gchar *vth_environmental_service_get_short_name (VthEnvironmentalService *service);

VTH_AVAILABLE_IN_1_0
void vth_environmental_service_set_short_name (VthEnvironmentalService *service, const gchar *short_name);

VTH_AVAILABLE_IN_1_0
GListModel *vth_environmental_service_get_designations (VthEnvironmentalService *service);

VTH_AVAILABLE_IN_1_0
void vth_environmental_service_set_designations (VthEnvironmentalService *service, GListModel *designations);

G_END_DECLS
