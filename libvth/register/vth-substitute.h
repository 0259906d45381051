/* vth-substitute.h - a substitute
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_SUBSTITUTE:
 *
 * The type of #VthSubstitute.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SUBSTITUTE (vth_substitute_get_type ())

/**
 * VthSubstitute:
 *
 * A substitute (plaatsvervanger): a function that acts in the place of the holder of a mandate, and
 * on which days. The decision names the holder.
 *
 * It stands inside a #VthMandate.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthSubstitute, vth_substitute, VTH, SUBSTITUTE, VthRecord)

VTH_AVAILABLE_IN_1_0
VthSubstitute *vth_substitute_new (void);

VTH_AVAILABLE_IN_1_0
const gchar *vth_substitute_get_function (VthSubstitute *substitute);

VTH_AVAILABLE_IN_1_0
void vth_substitute_set_function (VthSubstitute *substitute, const gchar *function);

VTH_AVAILABLE_IN_1_0
const GDate *vth_substitute_get_valid_from (VthSubstitute *substitute);

VTH_AVAILABLE_IN_1_0
void vth_substitute_set_valid_from (VthSubstitute *substitute, const GDate *valid_from);

VTH_AVAILABLE_IN_1_0
const GDate *vth_substitute_get_valid_until (VthSubstitute *substitute);

VTH_AVAILABLE_IN_1_0
void vth_substitute_set_valid_until (VthSubstitute *substitute, const GDate *valid_until);

G_END_DECLS
