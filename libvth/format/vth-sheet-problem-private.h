/* vth-sheet-problem-private.h - what is wrong with a cell of a spreadsheet
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-error.h"
#include "libvth/format/vth-record-sheet-private.h"

G_BEGIN_DECLS

typedef struct
{
  VthError code;
  const gchar *label;             /* of its text; it may hold {found} and {expected} */
  guint64 line;
  gchar *heading;                 /* of the column as the file has it, or NULL */
  gchar *pointer;
  gchar *found;
  const VthSheetColumn *column;
} VthSheetProblem;

VthSheetProblem *_vth_sheet_problem_new (VthError code, const gchar *label, guint64 line);
void _vth_sheet_problem_free (VthSheetProblem *problem);
gchar *_vth_sheet_problem_dup_message (const VthSheetProblem *problem, VthLanguage language);
GError *_vth_sheet_problem_new_error (const VthSheetProblem *problem, const gchar *file);

G_END_DECLS
