/* vth-function.h - a function
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_FUNCTION:
 *
 * The type of #VthFunction.
 *
 * Since: 1.0
 */
#define VTH_TYPE_FUNCTION (vth_function_get_type ())

/**
 * VthFunction:
 *
 * A function (functie) of an organisation, with the one over it. Who holds the function lies outside
 * the register. The line of functions tells who is higher, where a mandate says that higher functions
 * may do the same.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthFunction, vth_function, VTH, FUNCTION, VthRecord)

VTH_AVAILABLE_IN_1_0
VthFunction *vth_function_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
const gchar *vth_function_get_organisation (VthFunction *function);

VTH_AVAILABLE_IN_1_0
void vth_function_set_organisation (VthFunction *function, const gchar *organisation);

VTH_AVAILABLE_IN_1_0
const gchar *vth_function_get_name (VthFunction *function);

VTH_AVAILABLE_IN_1_0
void vth_function_set_name (VthFunction *function, const gchar *name);

VTH_AVAILABLE_IN_1_0
const gchar *vth_function_get_above (VthFunction *function);

VTH_AVAILABLE_IN_1_0
void vth_function_set_above (VthFunction *function, const gchar *above);

VTH_AVAILABLE_IN_1_0
const gchar *vth_function_get_member_of (VthFunction *function);

VTH_AVAILABLE_IN_1_0
void vth_function_set_member_of (VthFunction *function, const gchar *member_of);

VTH_AVAILABLE_IN_1_0
const GDate *vth_function_get_valid_from (VthFunction *function);

VTH_AVAILABLE_IN_1_0
void vth_function_set_valid_from (VthFunction *function, const GDate *valid_from);

VTH_AVAILABLE_IN_1_0
const GDate *vth_function_get_valid_until (VthFunction *function);

VTH_AVAILABLE_IN_1_0
void vth_function_set_valid_until (VthFunction *function, const GDate *valid_until);

G_END_DECLS
