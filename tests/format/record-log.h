/* record-log.h - what a reader finds, as text that a test can compare
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/vth.h>

/* The id of each record, and each error as `code!message`, with a bar between them. */
gchar *record_log_drain (VthRecordReader *reader);
gchar *record_log_read (const gchar *text);
gchar *record_log_read_stream (GInputStream *stream);
