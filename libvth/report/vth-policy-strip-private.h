/* vth-policy-strip-private.h - numbers of several policies on one line, as SVG
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many colours the page has; from then on they come again, and only the letters differ. */
#define VTH_POLICY_COLOURS 6

gchar *_vth_policy_dup_letter (guint policy);
void _vth_policy_append_strip (GString *html, const gint64 *numbers, guint n_numbers);

G_END_DECLS
