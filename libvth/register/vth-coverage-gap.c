/* vth-coverage-gap.c - what is missing to a full mandate
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-coverage-private.h"
#include "libvth/register/vth-mandate-format-private.h"

/* A chain of which something is open is no gift. */
static gboolean
is_given (const VthCoverageCell *cell)
{
  return cell->verdict == VTH_AUTHORISATION_VERDICT_AUTHORISED &&
         (cell->state == VTH_COVERAGE_STATE_FULL || cell->state == VTH_COVERAGE_STATE_SUBMANDATED);
}

static void
append_gap (VthTableBuilder *builder, const VthCoverage *self, guint authority, guint power)
{
  const VthCoverageCell *cell = _vth_coverage_get (self, authority, power);
  const gchar *id = self->authorities->pdata[authority];
  g_autofree gchar *limits = _vth_coverage_list_limits (cell);

  _vth_table_builder_append_string (builder, 0, id);
  _vth_table_builder_append_string (builder, 1, _vth_coverage_get_organ (id));
  _vth_table_builder_append_string (builder, 2, self->powers[power].id);
  _vth_table_builder_append_string (builder, 3, _vth_get_nick (VTH_TYPE_COVERAGE_STATE, (gint) cell->state));
  _vth_table_builder_append_string (builder, 4, *limits != '\0' ? limits : NULL);
  _vth_table_builder_append_string (builder, 5, _vth_mandate_format_get_certainty ());
  _vth_table_builder_append_string (builder, 6, VTH_MANDATE_FORMAT);
}

VthTable *
_vth_coverage_tabulate_gap (const VthCoverage *self)
{
  static const gchar *const names[] = { "authority", "organ", "power", "state", "limits", "certainty", "source" };
  const gchar *const *format = _vth_mandate_format_get_powers ();
  g_autoptr (VthTableBuilder) builder = _vth_table_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    _vth_table_builder_add_column (builder, names[i], VTH_COLUMN_KIND_STRING);
  for (guint i = 0; i < self->authorities->len; i++)
    for (guint p = 0; p < self->n_powers; p++)
      if (g_strv_contains (format, self->powers[p].id) && !is_given (_vth_coverage_get (self, i, p)))
        append_gap (builder, self, i, p);

  return _vth_table_builder_end (g_steal_pointer (&builder));
}
