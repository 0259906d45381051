/* vth-act.h - an act
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_ACT:
 *
 * The type of #VthAct.
 *
 * Since: 1.0
 */
#define VTH_TYPE_ACT (vth_act_get_type ())

/**
 * VthAct:
 *
 * An act (handeling): the question whether a function may use a power for an authority on a day.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthAct, vth_act, VTH, ACT, VthRecord)

VTH_AVAILABLE_IN_1_0
VthAct *vth_act_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
const gchar *vth_act_get_power (VthAct *act);

VTH_AVAILABLE_IN_1_0
void vth_act_set_power (VthAct *act, const gchar *power);

VTH_AVAILABLE_IN_1_0
const gchar *vth_act_get_authority (VthAct *act);

VTH_AVAILABLE_IN_1_0
void vth_act_set_authority (VthAct *act, const gchar *authority);

VTH_AVAILABLE_IN_1_0
const gchar *vth_act_get_actor (VthAct *act);

VTH_AVAILABLE_IN_1_0
void vth_act_set_actor (VthAct *act, const gchar *actor);

VTH_AVAILABLE_IN_1_0
const GDate *vth_act_get_on (VthAct *act);

VTH_AVAILABLE_IN_1_0
void vth_act_set_on (VthAct *act, const GDate *on);

VTH_AVAILABLE_IN_1_0
const gchar *vth_act_get_activity (VthAct *act);

VTH_AVAILABLE_IN_1_0
void vth_act_set_activity (VthAct *act, const gchar *activity);

VTH_AVAILABLE_IN_1_0
const gchar *vth_act_get_municipality (VthAct *act);

VTH_AVAILABLE_IN_1_0
void vth_act_set_municipality (VthAct *act, const gchar *municipality);

VTH_AVAILABLE_IN_1_0
gint64 vth_act_get_amount_cents (VthAct *act);

VTH_AVAILABLE_IN_1_0
void vth_act_set_amount_cents (VthAct *act, gint64 amount_cents);

VTH_AVAILABLE_IN_1_0
GVariant *vth_act_get_conditions_met (VthAct *act);

VTH_AVAILABLE_IN_1_0
void vth_act_set_conditions_met (VthAct *act, GVariant *conditions_met);

VTH_AVAILABLE_IN_1_0
const gchar *vth_act_get_primary_decision_by (VthAct *act);

VTH_AVAILABLE_IN_1_0
void vth_act_set_primary_decision_by (VthAct *act, const gchar *primary_decision_by);

VTH_AVAILABLE_IN_1_0
const gchar *vth_act_get_report_by (VthAct *act);

VTH_AVAILABLE_IN_1_0
void vth_act_set_report_by (VthAct *act, const gchar *report_by);

VTH_AVAILABLE_IN_1_0
const gchar *vth_act_get_case_id (VthAct *act);

VTH_AVAILABLE_IN_1_0
void vth_act_set_case_id (VthAct *act, const gchar *case_id);

VTH_AVAILABLE_IN_1_0
const gchar *vth_act_get_sanction_by (VthAct *act);

VTH_AVAILABLE_IN_1_0
void vth_act_set_sanction_by (VthAct *act, const gchar *sanction_by);

VTH_AVAILABLE_IN_1_0
const gchar *vth_act_get_permit_by (VthAct *act);

VTH_AVAILABLE_IN_1_0
void vth_act_set_permit_by (VthAct *act, const gchar *permit_by);

G_END_DECLS
