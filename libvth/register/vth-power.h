/* vth-power.h - a power
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>
#include <libvth/base/vth-language.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

VTH_AVAILABLE_IN_1_0
gboolean vth_power_covers (const gchar *prefix, const gchar *power);

VTH_AVAILABLE_IN_1_0
gchar **vth_power_list_ids (void);

VTH_AVAILABLE_IN_1_0
gchar **vth_power_list_steps (void);

VTH_AVAILABLE_IN_1_0
const gchar *vth_power_get_name (const gchar *power, VthLanguage language);

VTH_AVAILABLE_IN_1_0
const gchar *vth_power_get_law (const gchar *power);

G_END_DECLS
