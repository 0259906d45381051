/* vth-stated-certainty.c - how sure a record says that it is
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-stated-certainty.h"

G_DEFINE_ENUM_TYPE (VthStatedCertainty, vth_stated_certainty,
                    G_DEFINE_ENUM_VALUE (VTH_STATED_CERTAINTY_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_STATED_CERTAINTY_UNVERIFIED, "unverified"),
                    G_DEFINE_ENUM_VALUE (VTH_STATED_CERTAINTY_INFERRED, "inferred"),
                    G_DEFINE_ENUM_VALUE (VTH_STATED_CERTAINTY_TEXT, "text"))
