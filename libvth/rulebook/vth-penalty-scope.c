/* vth-penalty-scope.c - for whom a row is, and how rows compare
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-penalty-row-private.h"
#include "libvth/rulebook/vth-penalty-table-private.h"

#include "libvth/base/vth-table-private.h"

#define THOUSAND 1000

static gboolean
text_meets (const gchar *one, const gchar *other)
{
  return one == NULL || other == NULL || g_str_equal (one, other);
}

/* Not stated is open on that side. */
static gboolean
size_meets (const VthPenaltyRow *one, const VthPenaltyRow *other)
{
  return (one->max_employees.plus_one == 0 || one->max_employees.plus_one >= other->min_employees.plus_one) &&
         (other->max_employees.plus_one == 0 || other->max_employees.plus_one >= one->min_employees.plus_one);
}

gboolean
_vth_penalty_row_meets (VthPenaltyRow *one, VthPenaltyRow *other)
{
  return text_meets (one->seriousness, other->seriousness) && text_meets (one->history, other->history) &&
         text_meets (one->size, other->size) && text_meets (one->circumstance, other->circumstance) &&
         (one->person == VTH_PERSON_KIND_UNKNOWN || other->person == VTH_PERSON_KIND_UNKNOWN ||
          one->person == other->person) &&
         (one->permit_holder.plus_one == 0 || other->permit_holder.plus_one == 0 ||
          one->permit_holder.plus_one == other->permit_holder.plus_one) &&
         size_meets (one, other);
}

gint64
_vth_penalty_row_get_ratio (VthPenaltyRow *self)
{
  gint64 penalty = self->penalty_cents.plus_one - 1, maximum = self->maximum_cents.plus_one - 1;

  if (penalty <= 0 || maximum < 0 || maximum > G_MAXINT64 / THOUSAND || self->penalty_unit == VTH_PENALTY_UNIT_LUMP_SUM)
    return -1;

  return maximum * THOUSAND / penalty;
}

static gint
compare_ratios (gconstpointer a, gconstpointer b)
{
  gint64 one = *(const gint64 *) a, other = *(const gint64 *) b;

  return one < other ? -1 : one > other;
}

/**
 * vth_penalty_table_get_ratios:
 * @table: a table
 * @on: (nullable): a day, or %NULL for any
 *
 * Counts how many times the amount of one unit goes into the maximum in the rows that hold on a day (verhouding
 * tussen maximum en dwangsom), where both are stated and the amount is no lump sum. It is a measure of the table
 * for itself: no law says what the proportion should be.
 *
 * Returns: (transfer full): a line for each proportion, the smallest first: `ratio_permille` and `n_rows`
 *
 * Since: 1.0
 */
VthTable *
vth_penalty_table_get_ratios (VthPenaltyTable *self, const GDate *on)
{
  VthTableBuilder *builder;
  g_autoptr (GArray) ratios = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint32 day = on != NULL ? g_date_get_julian (on) : 0;
  guint ratio_column, count_column;

  g_return_val_if_fail (VTH_IS_PENALTY_TABLE (self), NULL);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const VthPenaltyEntry *entry = _vth_penalty_table_get_entry (self, i);
      gint64 ratio = _vth_penalty_row_get_ratio (entry->row);

      if (ratio >= 0 && _vth_penalty_entry_holds (entry, day))
        g_array_append_val (ratios, ratio);
    }
  g_array_sort (ratios, compare_ratios);

  builder = _vth_table_builder_new ();
  ratio_column = _vth_table_builder_add_column (builder, "ratio_permille", VTH_COLUMN_KIND_INTEGER);
  count_column = _vth_table_builder_add_column (builder, "n_rows", VTH_COLUMN_KIND_INTEGER);
  for (guint first = 0, end; first < ratios->len; first = end)
    {
      gint64 ratio = g_array_index (ratios, gint64, first);

      for (end = first + 1; end < ratios->len && g_array_index (ratios, gint64, end) == ratio; end++)
        ;
      _vth_table_builder_append_int (builder, ratio_column, ratio);
      _vth_table_builder_append_int (builder, count_column, end - first);
    }
  return _vth_table_builder_end (builder);
}
