/* vth-sheet-cell-private.h - a field of a record as a cell of a spreadsheet
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-error.h"
#include "libvth/base/vth-language.h"
#include "libvth/base/vth-record-private.h"

G_BEGIN_DECLS

/* In front of a row that is no record. */
#define VTH_SHEET_REMARK "# "

gboolean _vth_sheet_cell_parse (const VthField *field, const gchar *cell, GString *json);
gboolean _vth_sheet_cell_format (const VthField *field, const gchar *json, VthLanguage language, GString *cell);
gchar *_vth_sheet_cell_explain (const VthField *field, VthLanguage language);
VthError _vth_sheet_cell_get_error (const VthField *field);

gboolean _vth_sheet_is_blank (const gchar *cell);

/* Appends the members of a JSON object, without its braces. FALSE if the text is none. */
gboolean _vth_sheet_append_members (GString *json, const gchar *text);

G_END_DECLS
