/* bench-common.h - what is measured, and how long it took
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

gchar *make_decisions (guint first, guint n);
gint64 get_processor_time (void);
