/* vth-policy-comparison-table.c - the tables of a comparison
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-policy-comparison-private.h"

static const gchar *const field_names[] = { "grace", "amount", "unit", "maximum" };

static void
append_known (VthTableBuilder *builder, guint column, gint64 number)
{
  if (number >= 0)
    _vth_table_builder_append_int (builder, column, number);
  else
    _vth_table_builder_append_missing (builder, column);
}

static void
append_text (VthTableBuilder *builder, guint column, const gchar *text)
{
  if (text != NULL && *text != '\0')
    _vth_table_builder_append_string (builder, column, text);
  else
    _vth_table_builder_append_missing (builder, column);
}

enum
{
  COLUMN_RANK,
  COLUMN_DISTANCE,
  COLUMN_CODE,
  COLUMN_LABEL,
  COLUMN_SCOPE,
  COLUMN_RULES,
  COLUMN_MATCHED_BY,
  COLUMN_POLICY,
  COLUMN_REGION,
  COLUMN_EDITION,
  COLUMN_GRACE,
  COLUMN_LOW,
  COLUMN_HIGH,
  COLUMN_FORMULA,
  COLUMN_UNIT,
  COLUMN_MAXIMUM,
  COLUMN_FIRST_DISTANCE
};

static const struct
{
  const gchar *name;
  VthColumnKind kind;
} row_columns[] = {
  { "rank", VTH_COLUMN_KIND_INTEGER },         { "distance", VTH_COLUMN_KIND_INTEGER },
  { "code", VTH_COLUMN_KIND_STRING },          { "label", VTH_COLUMN_KIND_STRING },
  { "scope", VTH_COLUMN_KIND_STRING },         { "rules", VTH_COLUMN_KIND_STRING },
  { "matched_by", VTH_COLUMN_KIND_STRING },    { "policy", VTH_COLUMN_KIND_STRING },
  { "region", VTH_COLUMN_KIND_STRING },        { "edition", VTH_COLUMN_KIND_STRING },
  { "grace", VTH_COLUMN_KIND_STRING },         { "penalty_min_cents", VTH_COLUMN_KIND_CENTS },
  { "penalty_max_cents", VTH_COLUMN_KIND_CENTS }, { "formula", VTH_COLUMN_KIND_STRING },
  { "penalty_unit", VTH_COLUMN_KIND_STRING },  { "maximum_cents", VTH_COLUMN_KIND_CENTS },
  { "grace_distance", VTH_COLUMN_KIND_INTEGER },  { "amount_distance", VTH_COLUMN_KIND_INTEGER },
  { "unit_distance", VTH_COLUMN_KIND_INTEGER },   { "maximum_distance", VTH_COLUMN_KIND_INTEGER },
};

static void
append_row (VthTableBuilder *builder, const VthPolicyMatch *match, const VthComparedPolicy *policy,
            const VthComparedRow *row, guint rank)
{
  _vth_table_builder_append_int (builder, COLUMN_RANK, rank);
  append_known (builder, COLUMN_DISTANCE, match->distance);
  append_text (builder, COLUMN_CODE, row->code);
  append_text (builder, COLUMN_LABEL, row->label);
  append_text (builder, COLUMN_SCOPE, row->scope);
  append_text (builder, COLUMN_RULES, row->rules);
  append_text (builder, COLUMN_MATCHED_BY, match->n_present < 2 ? NULL : match->by_rule ? "rule" : "code");
  append_text (builder, COLUMN_POLICY, policy->id);
  append_text (builder, COLUMN_REGION, policy->region);
  append_text (builder, COLUMN_EDITION, policy->edition);
  append_text (builder, COLUMN_GRACE, row->grace);
  append_known (builder, COLUMN_LOW, row->low_cents);
  append_known (builder, COLUMN_HIGH, row->high_cents);
  append_text (builder, COLUMN_FORMULA, row->formula);
  append_text (builder, COLUMN_UNIT, row->unit);
  append_known (builder, COLUMN_MAXIMUM, row->maximum_cents);
  for (guint field = 0; field < VTH_N_COMPARED; field++)
    append_known (builder, COLUMN_FIRST_DISTANCE + field, match->distances[field]);
}

/* One line for each violation and policy. */
VthTable *
_vth_policy_comparison_make_rows (VthPolicyComparison *self)
{
  VthTableBuilder *builder = _vth_table_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (row_columns); i++)
    _vth_table_builder_add_column (builder, row_columns[i].name, row_columns[i].kind);
  for (guint i = 0; i < self->matches->len; i++)
    for (guint j = 0; j < self->policies->len; j++)
      {
        const VthPolicyMatch *match = self->matches->pdata[i];

        if (match->rows[j] != NULL)
          append_row (builder, match, self->policies->pdata[j], match->rows[j], i + 1);
      }

  return _vth_table_builder_end (builder);
}

/* One line for each cell and policy. */
VthTable *
_vth_policy_comparison_make_cells (VthPolicyComparison *self)
{
  VthTableBuilder *builder = _vth_table_builder_new ();
  guint cell_column = _vth_table_builder_add_column (builder, "cell", VTH_COLUMN_KIND_STRING);
  guint distance = _vth_table_builder_add_column (builder, "distance", VTH_COLUMN_KIND_INTEGER);
  guint policy_column = _vth_table_builder_add_column (builder, "policy", VTH_COLUMN_KIND_STRING);
  guint interventions = _vth_table_builder_add_column (builder, "interventions", VTH_COLUMN_KIND_STRING);

  for (guint cell = 0; cell < VTH_N_CELLS; cell++)
    for (guint i = 0; i < self->policies->len; i++)
      {
        const VthComparedPolicy *policy = self->policies->pdata[i];
        const gchar name[] = { (gchar) ('A' + cell % 4), (gchar) ('1' + cell / 4), '\0' };
        g_autofree gchar *text = policy->cells[cell] != NULL ? g_strjoinv (" ", policy->cells[cell]) : NULL;

        append_text (builder, cell_column, name);
        append_known (builder, distance, self->cell_distances[cell]);
        append_text (builder, policy_column, policy->id);
        append_text (builder, interventions, text);
      }

  return _vth_table_builder_end (builder);
}

/* The policies of one region count together. */
static VthComparedPolicy *
sum_region (VthPolicyComparison *self, const gchar *region, guint *n_policies)
{
  VthComparedPolicy *sum = g_new0 (VthComparedPolicy, 1);

  *n_policies = 0;
  for (guint i = 0; i < self->policies->len; i++)
    {
      const VthComparedPolicy *policy = self->policies->pdata[i];

      if (g_strcmp0 (policy->region, region) != 0)
        continue;
      (*n_policies)++;
      for (guint field = 0; field < VTH_N_COMPARED; field++)
        {
          sum->level_sums[field] += policy->level_sums[field];
          sum->level_counts[field] += policy->level_counts[field];
        }
    }

  return sum;
}

static gboolean
is_first_of_region (VthPolicyComparison *self, guint i)
{
  const VthComparedPolicy *policy = self->policies->pdata[i];

  for (guint j = 0; j < i; j++)
    if (g_strcmp0 (((const VthComparedPolicy *) self->policies->pdata[j])->region, policy->region) == 0)
      return FALSE;

  return TRUE;
}

VthTable *
_vth_policy_comparison_make_regions (VthPolicyComparison *self)
{
  VthTableBuilder *builder = _vth_table_builder_new ();
  guint region_column = _vth_table_builder_add_column (builder, "region", VTH_COLUMN_KIND_STRING);
  guint count = _vth_table_builder_add_column (builder, "policies", VTH_COLUMN_KIND_INTEGER);
  guint grace = _vth_table_builder_add_column (builder, "grace_level", VTH_COLUMN_KIND_INTEGER);
  guint amount = _vth_table_builder_add_column (builder, "amount_level", VTH_COLUMN_KIND_INTEGER);
  guint maximum = _vth_table_builder_add_column (builder, "maximum_level", VTH_COLUMN_KIND_INTEGER);

  for (guint i = 0; i < self->policies->len; i++)
    {
      const VthComparedPolicy *policy = self->policies->pdata[i];
      g_autofree VthComparedPolicy *sum = NULL;
      guint n_policies;

      if (!is_first_of_region (self, i))
        continue;
      sum = sum_region (self, policy->region, &n_policies);
      append_text (builder, region_column, policy->region);
      _vth_table_builder_append_int (builder, count, n_policies);
      append_known (builder, grace, _vth_compared_policy_get_level (sum, VTH_COMPARED_GRACE));
      append_known (builder, amount, _vth_compared_policy_get_level (sum, VTH_COMPARED_AMOUNT));
      append_known (builder, maximum, _vth_compared_policy_get_level (sum, VTH_COMPARED_MAXIMUM));
    }

  return _vth_table_builder_end (builder);
}

static gchar *
dup_cell (const VthPolicyMatch *match, guint policy, VthLanguage language)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  if (match->rows[policy] == NULL)
    return g_strdup ("–");

  for (guint field = 0; field < VTH_N_COMPARED; field++)
    g_ptr_array_add (parts, _vth_compared_row_dup_text (match->rows[policy], field, language));
  return g_strdup_printf ("%s; %s %s; max %s", (gchar *) parts->pdata[VTH_COMPARED_GRACE],
                          (gchar *) parts->pdata[VTH_COMPARED_AMOUNT], (gchar *) parts->pdata[VTH_COMPARED_UNIT],
                          (gchar *) parts->pdata[VTH_COMPARED_MAXIMUM]);
}

static gchar *
dup_differences (const VthPolicyMatch *match, VthLanguage language)
{
  GString *text = g_string_new (NULL);

  for (guint field = 0; field < VTH_N_COMPARED; field++)
    {
      g_autofree gchar *label = g_strconcat ("field.", field_names[field], NULL);

      if (match->distances[field] > 0)
        g_string_append_printf (text, "%s%s %d", text->len > 0 ? ", " : "", _vth_policy_label (label, language),
                                match->distances[field]);
    }
  if (match->n_present < 2)
    g_string_append (text, _vth_policy_label ("only-in-one", language));

  return g_string_free (text, FALSE);
}

/* One line for each violation, one column for each policy. */
VthTable *
_vth_policy_comparison_make_table_for_people (VthPolicyComparison *self, VthLanguage language)
{
  VthTableBuilder *builder = _vth_table_builder_new ();
  guint distance, code, label, differences;

  distance = _vth_table_builder_add_column (builder, _vth_policy_label ("distance", language), VTH_COLUMN_KIND_INTEGER);
  code = _vth_table_builder_add_column (builder, _vth_policy_label ("code", language), VTH_COLUMN_KIND_STRING);
  label = _vth_table_builder_add_column (builder, _vth_policy_label ("violation", language), VTH_COLUMN_KIND_STRING);
  differences = _vth_table_builder_add_column (builder, _vth_policy_label ("differs", language), VTH_COLUMN_KIND_STRING);
  for (guint i = 0; i < self->policies->len; i++)
    _vth_table_builder_add_column (builder, ((VthComparedPolicy *) self->policies->pdata[i])->id, VTH_COLUMN_KIND_STRING);

  for (guint i = 0; i < self->matches->len; i++)
    {
      const VthPolicyMatch *match = self->matches->pdata[i];
      const VthComparedRow *row = _vth_policy_match_get_any (match, self->policies->len);
      g_autofree gchar *what = dup_differences (match, language);

      append_known (builder, distance, match->distance);
      append_text (builder, code, row->code);
      append_text (builder, label, row->label);
      append_text (builder, differences, what);
      for (guint j = 0; j < self->policies->len; j++)
        {
          g_autofree gchar *text = dup_cell (match, j, language);

          append_text (builder, differences + 1 + j, text);
        }
    }

  return _vth_table_builder_end (builder);
}
