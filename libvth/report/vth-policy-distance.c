/* vth-policy-distance.c - how far policies lie apart
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-policy-comparison-private.h"

#define WHOLE 100

/* By how many percent the lowest stays below the highest. */
static gint
measure_spread (gint64 low, gint64 high)
{
  if (high <= 0)
    return 0;

  return high > G_MAXINT64 / WHOLE ? (gint) ((high - low) / (high / WHOLE)) : (gint) ((high - low) * WHOLE / high);
}

/* What is drawn and averaged: days or cents; -1 when it is no number. */
gint64
_vth_compared_row_get_number (const VthComparedRow *row, VthComparedField field)
{
  switch (field)
    {
    case VTH_COMPARED_GRACE:
      return row->grace_days;
    case VTH_COMPARED_AMOUNT:
      return row->high_cents;
    case VTH_COMPARED_MAXIMUM:
      return row->maximum_cents;
    case VTH_COMPARED_UNIT:
    case VTH_N_COMPARED:
    default:
      return -1;
    }
}

static const gchar *
get_words (const VthComparedRow *row, VthComparedField field)
{
  switch (field)
    {
    case VTH_COMPARED_GRACE:
      return row->grace;
    case VTH_COMPARED_AMOUNT:
      return row->formula;
    case VTH_COMPARED_UNIT:
      return row->unit;
    case VTH_COMPARED_MAXIMUM:
    case VTH_N_COMPARED:
    default:
      return NULL;
    }
}

static gboolean
is_the_same (const VthComparedRow *row, const VthComparedRow *other, VthComparedField field)
{
  if (field == VTH_COMPARED_AMOUNT && row->low_cents != other->low_cents)
    return FALSE;

  return _vth_compared_row_get_number (row, field) == _vth_compared_row_get_number (other, field) &&
         g_strcmp0 (get_words (row, field), get_words (other, field)) == 0;
}

/* Two numbers lie apart by their spread; a number and words, or two words, wholly. */
static gint
measure_field (const VthPolicyMatch *match, guint n_policies, VthComparedField field)
{
  const VthComparedRow *first = _vth_policy_match_get_any (match, n_policies);
  gint64 low = G_MAXINT64, high = -1, low_low = G_MAXINT64, high_low = -1;
  gboolean same = TRUE, numbers = TRUE;

  for (guint i = 0; i < n_policies; i++)
    {
      const VthComparedRow *row = match->rows[i];
      gint64 number;

      if (row == NULL)
        continue;
      number = _vth_compared_row_get_number (row, field);
      same = same && is_the_same (first, row, field);
      numbers = numbers && number >= 0;
      low = MIN (low, number);
      high = MAX (high, number);
      low_low = MIN (low_low, row->low_cents);
      high_low = MAX (high_low, row->low_cents);
    }

  if (same)
    return 0;
  if (!numbers)
    return WHOLE;

  return MAX (measure_spread (low, high), field == VTH_COMPARED_AMOUNT ? measure_spread (low_low, high_low) : 0);
}

/* Amounts for different units are not compared: a week is no day. */
static void
measure_match (VthPolicyMatch *match, guint n_policies)
{
  match->distance = match->n_present > 1 ? 0 : -1;
  for (guint field = 0; field < VTH_N_COMPARED; field++)
    match->distances[field] = match->n_present > 1 ? measure_field (match, n_policies, field) : -1;
  if (match->distances[VTH_COMPARED_UNIT] > 0)
    match->distances[VTH_COMPARED_AMOUNT] = -1;
  for (guint field = 0; field < VTH_N_COMPARED; field++)
    match->distance += MAX (match->distances[field], 0);
  if (match->n_present <= 1)
    match->distance = -1;
}

/* The part of the highest that each policy has. */
static void
count_levels (VthPolicyComparison *self, const VthPolicyMatch *match, VthComparedField field)
{
  gint64 high = -1;

  if (match->distances[field] < 0)
    return;

  for (guint i = 0; i < self->policies->len; i++)
    if (match->rows[i] != NULL)
      high = MAX (high, _vth_compared_row_get_number (match->rows[i], field));
  for (guint i = 0; i < self->policies->len && high > 0; i++)
    {
      VthComparedPolicy *policy = self->policies->pdata[i];
      gint64 number = match->rows[i] != NULL ? _vth_compared_row_get_number (match->rows[i], field) : -1;

      if (number < 0)
        continue;
      policy->level_sums[field] += WHOLE - measure_spread (number, high);
      policy->level_counts[field]++;
    }
}

gint
_vth_compared_policy_get_level (const VthComparedPolicy *policy, VthComparedField field)
{
  return policy->level_counts[field] > 0 ? (gint) (policy->level_sums[field] / policy->level_counts[field]) : -1;
}

static guint
count_policies_with (GPtrArray *policies, guint cell, const gchar *intervention)
{
  guint count = 0;

  for (guint i = 0; i < policies->len; i++)
    {
      const VthComparedPolicy *policy = policies->pdata[i];

      count += policy->cells[cell] != NULL && g_strv_contains ((const gchar *const *) policy->cells[cell], intervention);
    }

  return count;
}

/* Of all interventions that any policy names in a cell, the percentage that not every one names. */
static gint
measure_cell (GPtrArray *policies, guint cell)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_known = 0, n_common = 0, n_all;

  for (guint i = 0; i < policies->len; i++)
    {
      const VthComparedPolicy *policy = policies->pdata[i];

      n_known += policy->cells[cell] != NULL;
      for (guint j = 0; policy->cells[cell] != NULL && policy->cells[cell][j] != NULL; j++)
        if (g_hash_table_add (seen, policy->cells[cell][j]))
          n_common += count_policies_with (policies, cell, policy->cells[cell][j]) == policies->len;
    }

  n_all = g_hash_table_size (seen);
  if (n_known < policies->len)
    return -1;

  return n_all == 0 ? 0 : (gint) ((n_all - n_common) * WHOLE / n_all);
}

static gint
compare_matches (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const VthPolicyMatch *match = *(VthPolicyMatch *const *) a, *other = *(VthPolicyMatch *const *) b;
  guint n_policies = GPOINTER_TO_UINT (user_data);
  const VthComparedRow *row = _vth_policy_match_get_any (match, n_policies);
  const VthComparedRow *other_row = _vth_policy_match_get_any (other, n_policies);
  gint order;

  if (match->distance != other->distance)
    return match->distance > other->distance ? -1 : 1;

  order = g_strcmp0 (row->code, other_row->code);
  return order != 0 ? order : g_strcmp0 (row->scope, other_row->scope);
}

void
_vth_policy_comparison_measure (VthPolicyComparison *self)
{
  guint n_policies = self->policies->len;

  for (guint i = 0; i < self->matches->len; i++)
    {
      measure_match (self->matches->pdata[i], n_policies);
      for (guint field = 0; field < VTH_N_COMPARED; field++)
        count_levels (self, self->matches->pdata[i], field);
    }
  g_ptr_array_sort_with_data (self->matches, compare_matches, GUINT_TO_POINTER (n_policies));
  for (guint cell = 0; cell < VTH_N_CELLS; cell++)
    self->cell_distances[cell] = measure_cell (self->policies, cell);
}
