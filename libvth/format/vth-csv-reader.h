/* vth-csv-reader.h - rows out of a file with comma-separated values
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_CSV_READER:
 *
 * The type of #VthCsvReader.
 *
 * Since: 1.0
 */
#define VTH_TYPE_CSV_READER (vth_csv_reader_get_type ())

/**
 * VthCsvReader:
 *
 * Reads the rows (rijen) of a file with comma-separated values (RFC 4180), as spreadsheets write
 * them: one row at a time, in memory that does not grow with the file.
 *
 * The sign between the cells is a semicolon, a comma or a tab: the one that the first line has
 * most of, or the one that a first line such as `sep=;` names. Lines may end in LF, CRLF or CR; a byte
 * order mark is passed over. In quotation marks a cell may hold any of these, and two quotation marks
 * are one. A row that cannot be read gives an error, and the reader goes on behind it: see
 * vth_csv_reader_read().
 *
 * A reader belongs to one thread at a time.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthCsvReader, vth_csv_reader, VTH, CSV_READER, GObject)

VTH_AVAILABLE_IN_1_0
VthCsvReader *vth_csv_reader_new (GInputStream *stream);

VTH_AVAILABLE_IN_1_0
gchar **vth_csv_reader_read (VthCsvReader *reader, GCancellable *cancellable, GError **error);

VTH_AVAILABLE_IN_1_0
guint64 vth_csv_reader_get_line (VthCsvReader *reader);

G_END_DECLS
