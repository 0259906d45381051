/* decisions.h - decisions as they come from a case system, all alike
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

gchar *make_decisions (guint first, guint n);
