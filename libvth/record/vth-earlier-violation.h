/* vth-earlier-violation.h - an earlier violation of the same offender
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_EARLIER_VIOLATION:
 *
 * The type of #VthEarlierViolation.
 *
 * Since: 1.0
 */
#define VTH_TYPE_EARLIER_VIOLATION (vth_earlier_violation_get_type ())

/**
 * VthEarlierViolation:
 *
 * An earlier violation (eerdere overtreding) of the same offender, as it counts for repetition: its day at
 * least, and its own record where there is one.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthEarlierViolation, vth_earlier_violation, VTH, EARLIER_VIOLATION, VthRecord)

VTH_AVAILABLE_IN_1_0
VthEarlierViolation *vth_earlier_violation_new (void);

VTH_AVAILABLE_IN_1_0
const gchar *vth_earlier_violation_get_violation (VthEarlierViolation *earlier);

VTH_AVAILABLE_IN_1_0
void vth_earlier_violation_set_violation (VthEarlierViolation *earlier, const gchar *violation);

VTH_AVAILABLE_IN_1_0
const GDate *vth_earlier_violation_get_found_on (VthEarlierViolation *earlier);

VTH_AVAILABLE_IN_1_0
void vth_earlier_violation_set_found_on (VthEarlierViolation *earlier, const GDate *found_on);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_earlier_violation_get_rules (VthEarlierViolation *earlier);

VTH_AVAILABLE_IN_1_0
void vth_earlier_violation_set_rules (VthEarlierViolation *earlier, const gchar *const *rules);

G_END_DECLS
