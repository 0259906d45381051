/* vth-record-sheet-private.h - the columns of a sheet
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-record-private.h"
#include "libvth/format/vth-record-sheet.h"

G_BEGIN_DECLS

typedef struct
{
  const VthField *field;
  gchar *headings[2];   /* by language */
} VthSheetColumn;

const VthSheetColumn *_vth_record_sheet_find_column (VthRecordSheet *sheet, const gchar *heading);
const VthSheetColumn *_vth_record_sheet_find_pointer (VthRecordSheet *sheet, const gchar *pointer);
gboolean _vth_record_sheet_is_extra (const gchar *heading);

G_END_DECLS
