/* vth-basic-tasks.h - which work must be done by an environmental service
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-language.h>
#include <libvth/base/vth-table.h>

G_BEGIN_DECLS

VTH_AVAILABLE_IN_1_0
VthTable *vth_basic_tasks_tabulate (VthLanguage language, GError **error);

G_END_DECLS
