/* mutator.h - small changes to a text, the same ones for the same seed
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

void mutator_change (GRand *random, GByteArray *text);
GPtrArray *mutator_list_files (const gchar *folder);
guint8 *mutator_load (const gchar *path, gsize *length);
