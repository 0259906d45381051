/* vth-holiday.h - a day that is no open day, and why
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-knowledge.h>
#include <libvth/base/vth-language.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_HOLIDAY:
 *
 * The type of #VthHoliday.
 *
 * Since: 1.0
 */
#define VTH_TYPE_HOLIDAY (vth_holiday_get_type ())

/**
 * VthHoliday:
 *
 * A holiday (feestdag) of one year, or a day equated with one (gelijkgestelde dag). Immutable.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthHoliday, vth_holiday, VTH, HOLIDAY, GObject)

VTH_AVAILABLE_IN_1_0
const GDate *vth_holiday_get_date (VthHoliday *holiday);

VTH_AVAILABLE_IN_1_0
const gchar *vth_holiday_get_id (VthHoliday *holiday);

VTH_AVAILABLE_IN_1_0
const gchar *vth_holiday_get_name (VthHoliday *holiday, VthLanguage language);

VTH_AVAILABLE_IN_1_0
const gchar *vth_holiday_get_basis (VthHoliday *holiday);

VTH_AVAILABLE_IN_1_0
const gchar *vth_holiday_get_decree (VthHoliday *holiday);

VTH_AVAILABLE_IN_1_0
gboolean vth_holiday_get_atw_only (VthHoliday *holiday);

VTH_AVAILABLE_IN_1_0
VthCertainty vth_holiday_get_certainty (VthHoliday *holiday);

VTH_AVAILABLE_IN_1_0
JsonNode *vth_holiday_to_json (VthHoliday *holiday, VthLanguage language);

G_END_DECLS
