/* vth-mandate-condition.h - a condition of a mandate
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_MANDATE_CONDITION:
 *
 * The type of #VthMandateCondition.
 *
 * Since: 1.0
 */
#define VTH_TYPE_MANDATE_CONDITION (vth_mandate_condition_get_type ())

/**
 * VthMandateCondition:
 *
 * A condition (voorwaarde) of a mandate. A hard one bounds the mandate (Awb 10:2); a soft one is an
 * instruction inside the organisation (Awb 10:6).
 *
 * It stands inside a #VthMandate.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthMandateCondition, vth_mandate_condition, VTH, MANDATE_CONDITION, VthRecord)

VTH_AVAILABLE_IN_1_0
VthMandateCondition *vth_mandate_condition_new (void);

VTH_AVAILABLE_IN_1_0
const gchar *vth_mandate_condition_get_code (VthMandateCondition *condition);

VTH_AVAILABLE_IN_1_0
void vth_mandate_condition_set_code (VthMandateCondition *condition, const gchar *code);

VTH_AVAILABLE_IN_1_0
gboolean vth_mandate_condition_get_hard (VthMandateCondition *condition);

VTH_AVAILABLE_IN_1_0
void vth_mandate_condition_set_hard (VthMandateCondition *condition, gboolean hard);

VTH_AVAILABLE_IN_1_0
const gchar *vth_mandate_condition_get_text (VthMandateCondition *condition);

VTH_AVAILABLE_IN_1_0
void vth_mandate_condition_set_text (VthMandateCondition *condition, const gchar *text);

VTH_AVAILABLE_IN_1_0
const gchar *vth_mandate_condition_get_classified_by (VthMandateCondition *condition);

VTH_AVAILABLE_IN_1_0
void vth_mandate_condition_set_classified_by (VthMandateCondition *condition, const gchar *classified_by);

G_END_DECLS
