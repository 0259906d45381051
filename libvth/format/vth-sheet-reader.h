/* vth-sheet-reader.h - records out of a spreadsheet
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>
#include <libvth/format/vth-record-sheet.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_SHEET_READER:
 *
 * The type of #VthSheetReader.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SHEET_READER (vth_sheet_reader_get_type ())

/**
 * VthSheetReader:
 *
 * Reads records out of a spreadsheet (rekenblad) that was saved as comma-separated values: see
 * #VthRecordSheet for how it is filled in and #VthCsvReader for how the file may be written.
 *
 * The first line names the columns, in any order, by what a field is called in Dutch or English or by its key in
 * JSON. A column that no field has is told and left out. Empty rows, and rows whose first cell begins with `#` and a
 * space, are passed over. Days may be written as `16-3-2026` or `2026-03-16`; amounts as `1500`, `1.500` or
 * `1.500,00`, and a point is never a decimal sign. A cell that does not fit is an error, and nothing is
 * guessed: the row is left out, each wrong cell of it is told, and the others are read.
 *
 * A reader belongs to one thread at a time.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthSheetReader, vth_sheet_reader, VTH, SHEET_READER, GObject)

VTH_AVAILABLE_IN_1_0
VthSheetReader *vth_sheet_reader_new (VthRecordSheet *sheet, GInputStream *stream, const gchar *name);

VTH_AVAILABLE_IN_1_0
VthRecord *vth_sheet_reader_read (VthSheetReader *reader, GCancellable *cancellable, GError **error);

VTH_AVAILABLE_IN_1_0
const gchar *vth_sheet_reader_get_name (VthSheetReader *reader);

VTH_AVAILABLE_IN_1_0
guint64 vth_sheet_reader_get_line (VthSheetReader *reader);

VTH_AVAILABLE_IN_1_0
const gchar *vth_sheet_reader_get_column (VthSheetReader *reader);

VTH_AVAILABLE_IN_1_0
const gchar *vth_sheet_reader_get_pointer (VthSheetReader *reader);

VTH_AVAILABLE_IN_1_0
gchar *vth_sheet_reader_dup_message (VthSheetReader *reader, VthLanguage language);

VTH_AVAILABLE_IN_1_0
guint64 vth_sheet_reader_get_n_records (VthSheetReader *reader);

VTH_AVAILABLE_IN_1_0
guint64 vth_sheet_reader_get_n_errors (VthSheetReader *reader);

VTH_AVAILABLE_IN_1_0
guint64 vth_sheet_reader_get_n_rows_left_out (VthSheetReader *reader);

G_END_DECLS
