/* vth-register-what-if.h - registers that might be
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-table.h>
#include <libvth/register/vth-register.h>

G_BEGIN_DECLS

VTH_AVAILABLE_IN_1_0
VthRegister *vth_register_new_with_model_mandate (VthRegister *registry, const gchar *service, const GDate *on,
                                                  GError **error);

VTH_AVAILABLE_IN_1_0
VthRegister *vth_register_new_with_attribution (VthRegister *registry, const gchar *service, const GDate *on,
                                                GError **error);

VTH_AVAILABLE_IN_1_0
VthTable *vth_register_compare_acts (VthRegister *before, VthRegister *after, GListModel *acts);

G_END_DECLS
