/* vth-record-sheet.h - how records of a type stand in a spreadsheet
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-language.h>
#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_RECORD_SHEET:
 *
 * The type of #VthRecordSheet.
 *
 * Since: 1.0
 */
#define VTH_TYPE_RECORD_SHEET (vth_record_sheet_get_type ())

/**
 * VthRecordSheet:
 *
 * How records of one type stand in a spreadsheet (rekenblad): a row for each record, a column for
 * each field, in the order of its table. The headings are what the fields are called in the language of the sheet, and
 * so are the values of an enumeration and yes and no. Amounts are in euros with a comma, days are written `YYYY-MM-DD`, a
 * list has `|` between its elements, and what has parts of its own is JSON. The last column takes as JSON
 * what has no column, and what a cell cannot hold: an empty text, or one that a spreadsheet would take for a formula.
 *
 * A sheet is a file of comma-separated values in UTF-8, with a semicolon between the cells, CRLF behind the
 * rows and a byte order mark in front: what a Dutch spreadsheet opens and writes. #VthSheetReader reads it back.
 *
 * A sheet does not change once made: any thread may use it.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthRecordSheet, vth_record_sheet, VTH, RECORD_SHEET, GObject)

VTH_AVAILABLE_IN_1_0
VthRecordSheet *vth_record_sheet_new (const gchar *type_name, VthLanguage language, GError **error);

VTH_AVAILABLE_IN_1_0
const gchar *vth_record_sheet_get_type_name (VthRecordSheet *sheet);

VTH_AVAILABLE_IN_1_0
VthLanguage vth_record_sheet_get_language (VthRecordSheet *sheet);

VTH_AVAILABLE_IN_1_0
gchar *vth_record_sheet_dup_headings (VthRecordSheet *sheet);

VTH_AVAILABLE_IN_1_0
gchar *vth_record_sheet_dup_template (VthRecordSheet *sheet);

VTH_AVAILABLE_IN_1_0
gchar *vth_record_sheet_dup_row (VthRecordSheet *sheet, VthRecord *record, GError **error);

G_END_DECLS
