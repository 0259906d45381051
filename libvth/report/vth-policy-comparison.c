/* vth-policy-comparison.c - where the policies of authorities differ
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-policy-comparison-private.h"

#include "libvth/base/vth-error.h"
#include "libvth/report/vth-report-private.h"

G_DEFINE_FINAL_TYPE (VthPolicyComparison, vth_policy_comparison, G_TYPE_OBJECT)

static void
vth_policy_comparison_finalize (GObject *object)
{
  VthPolicyComparison *self = VTH_POLICY_COMPARISON (object);

  g_clear_pointer (&self->matches, g_ptr_array_unref);
  g_ptr_array_unref (self->policies);

  G_OBJECT_CLASS (vth_policy_comparison_parent_class)->finalize (object);
}

static void
vth_policy_comparison_class_init (VthPolicyComparisonClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vth_policy_comparison_finalize;
}

static void
vth_policy_comparison_init (VthPolicyComparison *self)
{
  self->policies = g_ptr_array_new_with_free_func ((GDestroyNotify) _vth_compared_policy_free);
}

static gboolean
has_policy (VthPolicyComparison *self, const gchar *id)
{
  for (guint i = 0; i < self->policies->len; i++)
    if (g_str_equal (((VthComparedPolicy *) self->policies->pdata[i])->id, id))
      return TRUE;

  return FALSE;
}

/* Two editions of one policy are two policies. */
static void
add_policy (VthPolicyComparison *self, VthComparedPolicy *compared)
{
  g_autofree gchar *plain = g_strdup (compared->id);

  for (guint i = 2; has_policy (self, compared->id); i++)
    {
      g_free (compared->id);
      compared->id = i == 2 && compared->edition != NULL ? g_strdup_printf ("%s %s", plain, compared->edition)
                                                         : g_strdup_printf ("%s (%u)", plain, i);
    }
  g_ptr_array_add (self->policies, compared);
}

/**
 * vth_policy_comparison_new:
 * @policies: a list of two or more #VthKnowledge, each the policy file of an authority
 * @on: the day whose rows are compared
 * @error: return location for a #GError
 *
 * Compares the sanction policies of authorities (handhavingsbeleid): Awb 4:81. Policies of different
 * editions may stand beside each other.
 *
 * A policy file says beside what every knowledge file says its `authority` and `region`; under
 * `penalty_table` its `rows`, each with a `code` and what it has of `label`, `rules`, `seriousness`,
 * `person`, `grace_term`, `grace_until` or `grace`, `penalty_cents` or `penalty_min_cents` and
 * `penalty_max_cents`, `penalty_unit`, `maximum_cents`, `valid_from` and `valid_until`; and under
 * `matrix` its `cells`, each with a `cell` such as `B3` and its `interventions`. A cell that is
 * unverified is not known.
 *
 * Returns: (transfer full): the comparison, or %NULL with @error set: %VTH_ERROR_OUT_OF_RANGE when
 *   there are fewer than two policies; %VTH_ERROR_INVALID_KNOWLEDGE, with a JSON pointer, when a row or
 *   cell is wrong
 *
 * Since: 1.0
 */
VthPolicyComparison *
vth_policy_comparison_new (GListModel *policies, const GDate *on, GError **error)
{
  g_autoptr (VthPolicyComparison) self = NULL;
  guint n_policies;

  g_return_val_if_fail (G_IS_LIST_MODEL (policies), NULL);
  g_return_val_if_fail (on != NULL && g_date_valid (on), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  n_policies = g_list_model_get_n_items (policies);
  if (n_policies < 2)
    {
      g_set_error_literal (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE, "two or more policies are needed to compare");
      return NULL;
    }

  self = g_object_new (VTH_TYPE_POLICY_COMPARISON, NULL);
  self->day = g_date_get_julian (on);
  for (guint i = 0; i < n_policies; i++)
    {
      g_autoptr (VthKnowledge) policy = g_list_model_get_item (policies, i);
      VthComparedPolicy *compared = _vth_compared_policy_new (policy, self->day, error);

      if (compared == NULL)
        return NULL;
      add_policy (self, compared);
    }
  self->matches = _vth_policy_match_all (self->policies);
  _vth_policy_comparison_measure (self);
  return g_steal_pointer (&self);
}

/**
 * vth_policy_comparison_get_n_policies:
 * @comparison: a comparison
 *
 * Gets how many policies stand side by side (aantal beleidsregels).
 *
 * Returns: the number of policies
 *
 * Since: 1.0
 */
guint
vth_policy_comparison_get_n_policies (VthPolicyComparison *self)
{
  g_return_val_if_fail (VTH_IS_POLICY_COMPARISON (self), 0);

  return self->policies->len;
}

static guint
count_matches (VthPolicyComparison *self, gint from)
{
  guint count = 0;

  for (guint i = 0; i < self->matches->len; i++)
    count += ((VthPolicyMatch *) self->matches->pdata[i])->distance >= from;

  return count;
}

/**
 * vth_policy_comparison_get_n_shared:
 * @comparison: a comparison
 *
 * Gets how many violations stand in two or more of the policies (gedeelde overtredingen).
 *
 * Returns: the number of violations
 *
 * Since: 1.0
 */
guint
vth_policy_comparison_get_n_shared (VthPolicyComparison *self)
{
  g_return_val_if_fail (VTH_IS_POLICY_COMPARISON (self), 0);

  return count_matches (self, 0);
}

/**
 * vth_policy_comparison_get_n_different:
 * @comparison: a comparison
 *
 * Gets for how many violations that two or more policies have, they differ (verschillen).
 *
 * Returns: the number of violations
 *
 * Since: 1.0
 */
guint
vth_policy_comparison_get_n_different (VthPolicyComparison *self)
{
  g_return_val_if_fail (VTH_IS_POLICY_COMPARISON (self), 0);

  return count_matches (self, 1);
}

/**
 * vth_policy_comparison_get_rows:
 * @comparison: a comparison
 *
 * Gets the violations (overtredingen), the largest distance first and those of one policy alone
 * last: one line for each violation and policy.
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_policy_comparison_get_rows (VthPolicyComparison *self)
{
  g_return_val_if_fail (VTH_IS_POLICY_COMPARISON (self), NULL);

  return _vth_policy_comparison_make_rows (self);
}

/**
 * vth_policy_comparison_get_cells:
 * @comparison: a comparison
 *
 * Gets the cells of the matrices (interventiematrix): one line for each cell and policy. The distance
 * of a cell is how many percent of the interventions that any policy names, not every one names; it
 * is missing where a policy does not know the cell.
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_policy_comparison_get_cells (VthPolicyComparison *self)
{
  g_return_val_if_fail (VTH_IS_POLICY_COMPARISON (self), NULL);

  return _vth_policy_comparison_make_cells (self);
}

/**
 * vth_policy_comparison_get_regions:
 * @comparison: a comparison
 *
 * Gets one line for each region (regio): how long its terms and how high its amounts and maximums are
 * on average, in percent of the highest of all policies for the same violation.
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_policy_comparison_get_regions (VthPolicyComparison *self)
{
  g_return_val_if_fail (VTH_IS_POLICY_COMPARISON (self), NULL);

  return _vth_policy_comparison_make_regions (self);
}

static gchar *
make_json (VthPolicyComparison *self)
{
  g_autoptr (VthTable) rows = _vth_policy_comparison_make_rows (self);
  g_autoptr (VthTable) cells = _vth_policy_comparison_make_cells (self);
  g_autoptr (VthTable) regions = _vth_policy_comparison_make_regions (self);
  g_autofree gchar *rows_text = vth_table_to_json (rows), *cells_text = vth_table_to_json (cells);
  g_autofree gchar *regions_text = vth_table_to_json (regions);

  return g_strdup_printf ("{\"rows\": %s,\n\"cells\": %s,\n\"regions\": %s}\n", g_strchomp (rows_text),
                          g_strchomp (cells_text), g_strchomp (regions_text));
}

/**
 * vth_policy_comparison_to_text:
 * @comparison: a comparison
 * @format: how it is written
 * @language: the language of what people read
 *
 * Writes the comparison down (vergelijking als tekst). A table, Markdown and HTML have a column for
 * each policy; CSV has the lines of vth_policy_comparison_get_rows(), and JSON all three tables. The
 * page in HTML stands by itself.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
gchar *
vth_policy_comparison_to_text (VthPolicyComparison *self, VthReportFormat format, VthLanguage language)
{
  g_autoptr (VthTable) table = NULL;

  g_return_val_if_fail (VTH_IS_POLICY_COMPARISON (self), NULL);

  switch (format)
    {
    case VTH_REPORT_FORMAT_CSV:
      table = _vth_policy_comparison_make_rows (self);
      return vth_table_to_csv (table);
    case VTH_REPORT_FORMAT_JSON:
      return make_json (self);
    case VTH_REPORT_FORMAT_HTML:
      return _vth_policy_comparison_make_page (self, language);
    case VTH_REPORT_FORMAT_MD:
      table = _vth_policy_comparison_make_table_for_people (self, language);
      return vth_table_to_markdown (table);
    case VTH_REPORT_FORMAT_TABLE:
    default:
      table = _vth_policy_comparison_make_table_for_people (self, language);
      return _vth_report_align (table);
    }
}
