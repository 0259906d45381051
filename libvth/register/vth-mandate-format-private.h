/* vth-mandate-format-private.h - the powers of a full mandate
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a full mandate names; the same for the whole run of the program. */
const gchar *const *_vth_mandate_format_get_powers (void);

/* What a statute could give to a director. */
const gchar *const *_vth_mandate_format_get_attribution (void);

G_END_DECLS
