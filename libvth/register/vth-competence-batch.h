/* vth-competence-batch.h - who is competent, for many cases at once
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-table.h>
#include <libvth/register/vth-register.h>

G_BEGIN_DECLS

VTH_AVAILABLE_IN_1_0
VthTable *vth_register_find_competent_batch (VthRegister *registry, VthTable *questions, GError **error);

G_END_DECLS
