/* vth-record-reader.h - records out of a file, one at a time
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>
#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_RECORD_READER:
 *
 * The type of #VthRecordReader.
 *
 * Since: 1.0
 */
#define VTH_TYPE_RECORD_READER (vth_record_reader_get_type ())

/**
 * VthRecordReader:
 *
 * Reads records (gegevens) out of a file, one at a time, in memory that does not grow with it.
 *
 * A file holds JSON objects one after the other, mostly one in each line (NDJSON), or one JSON
 * array of them, or a single object. An object may go over many lines. A first object of type
 * `header` names format and version, and is skipped; so is a byte order mark. What is no record
 * gives an error, and the reader goes on behind it: see vth_record_reader_read().
 *
 * A reader belongs to one thread at a time.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthRecordReader, vth_record_reader, VTH, RECORD_READER, GObject)

VTH_AVAILABLE_IN_1_0
VthRecordReader *vth_record_reader_new (GInputStream *stream, const gchar *name);

VTH_AVAILABLE_IN_1_0
VthRecordReader *vth_record_reader_new_for_file (GFile *file, GError **error);

VTH_AVAILABLE_IN_1_0
VthRecordReader *vth_record_reader_new_for_bytes (GBytes *bytes, const gchar *name);

VTH_AVAILABLE_IN_1_0
VthRecord *vth_record_reader_read (VthRecordReader *reader, GCancellable *cancellable, GError **error);

VTH_AVAILABLE_IN_1_0
const gchar *vth_record_reader_get_name (VthRecordReader *reader);

VTH_AVAILABLE_IN_1_0
guint64 vth_record_reader_get_line (VthRecordReader *reader);

VTH_AVAILABLE_IN_1_0
const gchar *vth_record_reader_get_pointer (VthRecordReader *reader);

VTH_AVAILABLE_IN_1_0
guint64 vth_record_reader_get_n_records (VthRecordReader *reader);

VTH_AVAILABLE_IN_1_0
guint64 vth_record_reader_get_n_errors (VthRecordReader *reader);

VTH_AVAILABLE_IN_1_0
guint vth_record_reader_get_max_record_size (VthRecordReader *reader);

VTH_AVAILABLE_IN_1_0
void vth_record_reader_set_max_record_size (VthRecordReader *reader, guint max_record_size);

VTH_AVAILABLE_IN_1_0
guint vth_record_reader_get_max_depth (VthRecordReader *reader);

VTH_AVAILABLE_IN_1_0
void vth_record_reader_set_max_depth (VthRecordReader *reader, guint max_depth);

G_END_DECLS
