/* test-streams.h - streams that are made up as they are read, or forgotten as they are written
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

/* The head once, the body @times times, the tail once. */
GInputStream *repeat_stream_new (const gchar *head, const gchar *body, guint64 times, const gchar *tail);

GOutputStream *forget_stream_new (void);
