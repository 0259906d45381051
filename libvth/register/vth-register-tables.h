/* vth-register-tables.h - who is who, in columns
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-table.h>
#include <libvth/register/vth-register.h>

G_BEGIN_DECLS

VTH_AVAILABLE_IN_1_0
VthTable *vth_register_tabulate_organisations (VthRegister *registry, const GDate *on);

VTH_AVAILABLE_IN_1_0
VthTable *vth_register_tabulate_services (VthRegister *registry, const GDate *on);

VTH_AVAILABLE_IN_1_0
VthTable *vth_register_tabulate_members (VthRegister *registry, const gchar *service, const GDate *on);

VTH_AVAILABLE_IN_1_0
VthTable *vth_register_tabulate_municipalities (VthRegister *registry, const GDate *on);

G_END_DECLS
