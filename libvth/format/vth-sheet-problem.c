/* vth-sheet-problem.c - what is wrong with a cell of a spreadsheet
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-sheet-problem-private.h"

#include "libvth/base/vth-reason-private.h"
#include "libvth/format/vth-sheet-cell-private.h"

VthSheetProblem *
_vth_sheet_problem_new (VthError code, const gchar *label, guint64 line)
{
  VthSheetProblem *self = g_new0 (VthSheetProblem, 1);

  self->code = code;
  self->label = label;
  self->line = line;
  return self;
}

void
_vth_sheet_problem_free (VthSheetProblem *self)
{
  g_free (self->heading);
  g_free (self->pointer);
  g_free (self->found);
  g_free (self);
}

/* What is wrong, without where. */
gchar *
_vth_sheet_problem_dup_message (const VthSheetProblem *self, VthLanguage language)
{
  g_autoptr (GString) text = g_string_new (_vth_label (self->label, language));
  g_autofree gchar *expected = self->column != NULL ? _vth_sheet_cell_explain (self->column->field, language) : NULL;

  if (expected != NULL)
    g_string_replace (text, "{expected}", expected, 1);
  g_string_replace (text, "{found}", self->found != NULL ? self->found : "", 1);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* With the place in front, as every reader of files has it. */
GError *
_vth_sheet_problem_new_error (const VthSheetProblem *self, const gchar *file)
{
  g_autofree gchar *message = _vth_sheet_problem_dup_message (self, VTH_LANGUAGE_EN);
  const gchar *pointer = self->pointer != NULL ? self->pointer : "";

  return g_error_new (VTH_ERROR, (gint) self->code, "%s%s%" G_GUINT64_FORMAT ": %s%s%s%s%s%s", file != NULL ? file : "",
                      file != NULL ? ":" : "", self->line, pointer, *pointer != '\0' ? ": " : "",
                      self->heading != NULL ? "column ‘" : "", self->heading != NULL ? self->heading : "",
                      self->heading != NULL ? "’: " : "", message);
}
