/* test-streams.h - streams that are made up as they are read, or forgotten as they are written
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

/* The head once, the body @times times, the tail once. */
GInputStream *repeat_stream_new (const gchar *head, const gchar *body, guint64 times, const gchar *tail);

GOutputStream *forget_stream_new (void);

/* The text in bites of 1 to @largest bytes, and then the error @failure unless it is 0. */
GInputStream *bite_stream_new (const gchar *text, gsize length, guint32 seed, gint largest, gint failure);
