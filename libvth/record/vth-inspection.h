/* vth-inspection.h - an inspection
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_INSPECTION:
 *
 * The type of #VthInspection.
 *
 * Since: 1.0
 */
#define VTH_TYPE_INSPECTION (vth_inspection_get_type ())

/**
 * VthInspection:
 *
 * An inspection (controle): a visit or a check.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthInspection, vth_inspection, VTH, INSPECTION, VthRecord)

VTH_AVAILABLE_IN_1_0
VthInspection *vth_inspection_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
const GDate *vth_inspection_get_on (VthInspection *inspection);

VTH_AVAILABLE_IN_1_0
void vth_inspection_set_on (VthInspection *inspection, const GDate *on);

VTH_AVAILABLE_IN_1_0
const gchar *vth_inspection_get_kind (VthInspection *inspection);

VTH_AVAILABLE_IN_1_0
void vth_inspection_set_kind (VthInspection *inspection, const gchar *kind);

VTH_AVAILABLE_IN_1_0
const gchar *vth_inspection_get_site (VthInspection *inspection);

VTH_AVAILABLE_IN_1_0
void vth_inspection_set_site (VthInspection *inspection, const gchar *site);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_inspection_get_activities (VthInspection *inspection);

VTH_AVAILABLE_IN_1_0
void vth_inspection_set_activities (VthInspection *inspection, const gchar *const *activities);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_inspection_get_violations (VthInspection *inspection);

VTH_AVAILABLE_IN_1_0
void vth_inspection_set_violations (VthInspection *inspection, const gchar *const *violations);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_inspection_get_inspected_by (VthInspection *inspection);

VTH_AVAILABLE_IN_1_0
void vth_inspection_set_inspected_by (VthInspection *inspection, const gchar *const *inspected_by);

VTH_AVAILABLE_IN_1_0
const gchar *vth_inspection_get_remarks (VthInspection *inspection);

VTH_AVAILABLE_IN_1_0
void vth_inspection_set_remarks (VthInspection *inspection, const gchar *remarks);

G_END_DECLS
