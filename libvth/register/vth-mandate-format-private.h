/* vth-mandate-format-private.h - the powers of a full mandate
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The name of the knowledge file. */
#define VTH_MANDATE_FORMAT "mandate-format"

/* What a full mandate names; the same for the whole run of the program. */
const gchar *const *_vth_mandate_format_get_powers (void);

/* What a statute could give to a director. */
const gchar *const *_vth_mandate_format_get_attribution (void);

/* How sure the file says that it is. */
const gchar *_vth_mandate_format_get_certainty (void);

G_END_DECLS
