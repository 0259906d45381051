/* vth-activity.h - an activity that is carried out
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_ACTIVITY_STATUS:
 *
 * The type of #VthActivityStatus.
 *
 * Since: 1.0
 */
#define VTH_TYPE_ACTIVITY_STATUS (vth_activity_status_get_type ())

/**
 * VthActivityStatus:
 * @VTH_ACTIVITY_STATUS_UNKNOWN: not stated
 * @VTH_ACTIVITY_STATUS_INTENDED: it is intended (voorgenomen)
 * @VTH_ACTIVITY_STATUS_REALISATION: it is being prepared (realisatie)
 * @VTH_ACTIVITY_STATUS_CARRIED_OUT: it is carried out (uitvoering)
 * @VTH_ACTIVITY_STATUS_CEASED: it was stopped (gestaakt)
 * @VTH_ACTIVITY_STATUS_ENDED: it has ended (beëindigd)
 *
 * How far an activity has come (status activiteituitvoering).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_ACTIVITY_STATUS_UNKNOWN,
  VTH_ACTIVITY_STATUS_INTENDED,
  VTH_ACTIVITY_STATUS_REALISATION,
  VTH_ACTIVITY_STATUS_CARRIED_OUT,
  VTH_ACTIVITY_STATUS_CEASED,
  VTH_ACTIVITY_STATUS_ENDED
} VthActivityStatus;

VTH_AVAILABLE_IN_1_0
GType vth_activity_status_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_ACTIVITY:
 *
 * The type of #VthActivity.
 *
 * Since: 1.0
 */
#define VTH_TYPE_ACTIVITY (vth_activity_get_type ())

/**
 * VthActivity:
 *
 * An activity that is carried out (activiteituitvoering) at a place by somebody: Ow 5.1.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthActivity, vth_activity, VTH, ACTIVITY, VthRecord)

VTH_AVAILABLE_IN_1_0
VthActivity *vth_activity_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
const gchar *vth_activity_get_activity (VthActivity *activity);

VTH_AVAILABLE_IN_1_0
void vth_activity_set_activity (VthActivity *activity, const gchar *activity_id);

VTH_AVAILABLE_IN_1_0
const gchar *vth_activity_get_description (VthActivity *activity);

VTH_AVAILABLE_IN_1_0
void vth_activity_set_description (VthActivity *activity, const gchar *description);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_activity_get_qualifications (VthActivity *activity);

VTH_AVAILABLE_IN_1_0
void vth_activity_set_qualifications (VthActivity *activity, const gchar *const *qualifications);

VTH_AVAILABLE_IN_1_0
VthActivityStatus vth_activity_get_status (VthActivity *activity);

VTH_AVAILABLE_IN_1_0
void vth_activity_set_status (VthActivity *activity, VthActivityStatus status);

VTH_AVAILABLE_IN_1_0
const gchar *vth_activity_get_site (VthActivity *activity);

VTH_AVAILABLE_IN_1_0
void vth_activity_set_site (VthActivity *activity, const gchar *site);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_activity_get_parties (VthActivity *activity);

VTH_AVAILABLE_IN_1_0
void vth_activity_set_parties (VthActivity *activity, const gchar *const *parties);

VTH_AVAILABLE_IN_1_0
const gchar *vth_activity_get_authority (VthActivity *activity);

VTH_AVAILABLE_IN_1_0
void vth_activity_set_authority (VthActivity *activity, const gchar *authority);

VTH_AVAILABLE_IN_1_0
const gchar *vth_activity_get_inspected_by (VthActivity *activity);

VTH_AVAILABLE_IN_1_0
void vth_activity_set_inspected_by (VthActivity *activity, const gchar *inspected_by);

VTH_AVAILABLE_IN_1_0
const GDate *vth_activity_get_began_on (VthActivity *activity);

VTH_AVAILABLE_IN_1_0
void vth_activity_set_began_on (VthActivity *activity, const GDate *began_on);

VTH_AVAILABLE_IN_1_0
const GDate *vth_activity_get_ended_on (VthActivity *activity);

VTH_AVAILABLE_IN_1_0
void vth_activity_set_ended_on (VthActivity *activity, const GDate *ended_on);

G_END_DECLS
