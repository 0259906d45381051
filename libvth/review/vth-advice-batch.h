/* vth-advice-batch.h - many violations at once
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-table.h>
#include <libvth/rulebook/vth-sanction-policy.h>

G_BEGIN_DECLS

VTH_AVAILABLE_IN_1_0
VthTable *vth_sanction_policy_advise_batch (VthSanctionPolicy *policy, VthTable *violations, GError **error);

G_END_DECLS
