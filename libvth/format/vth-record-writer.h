/* vth-record-writer.h - records into a file, one at a time
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>
#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_RECORD_WRITER:
 *
 * The type of #VthRecordWriter.
 *
 * Since: 1.0
 */
#define VTH_TYPE_RECORD_WRITER (vth_record_writer_get_type ())

/**
 * VthRecordWriter:
 *
 * Writes records (gegevens) into a file, one JSON object in each line (NDJSON), as
 * #VthRecordReader reads them.
 *
 * A writer belongs to one thread at a time.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthRecordWriter, vth_record_writer, VTH, RECORD_WRITER, GObject)

VTH_AVAILABLE_IN_1_0
VthRecordWriter *vth_record_writer_new (GOutputStream *stream);

VTH_AVAILABLE_IN_1_0
gboolean vth_record_writer_write_header (VthRecordWriter *writer, GCancellable *cancellable, GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_record_writer_write (VthRecordWriter *writer,
                                  VthRecord *record,
                                  GCancellable *cancellable,
                                  GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_record_writer_flush (VthRecordWriter *writer, GCancellable *cancellable, GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_record_writer_close (VthRecordWriter *writer, GCancellable *cancellable, GError **error);

VTH_AVAILABLE_IN_1_0
guint64 vth_record_writer_get_n_records (VthRecordWriter *writer);

VTH_AVAILABLE_IN_1_0
gchar *vth_record_to_text (VthRecord *record, GError **error);

G_END_DECLS
