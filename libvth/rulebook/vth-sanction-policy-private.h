/* vth-sanction-policy-private.h - the rules of a policy, for who applies them
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/rulebook/vth-intervention-rules-private.h"
#include "libvth/rulebook/vth-sanction-policy.h"

G_BEGIN_DECLS

const VthInterventionRules *_vth_sanction_policy_get_rules (VthSanctionPolicy *self);

/* The file, as it was read. */
JsonObject *_vth_sanction_policy_get_root (VthSanctionPolicy *self);

G_END_DECLS
