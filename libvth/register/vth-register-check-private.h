/* vth-register-check-private.h - what is wrong with the register itself
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/register/vth-register-private.h"

G_BEGIN_DECLS

/* Adds what is wrong with the register on a day, in the order of the mandates; then what no mandate tells. */
void _vth_register_check (VthRegister *registry, guint32 on, VthNotes *notes);

G_END_DECLS
