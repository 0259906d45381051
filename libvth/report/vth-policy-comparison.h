/* vth-policy-comparison.h - where the policies of authorities differ
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-knowledge.h>
#include <libvth/base/vth-table.h>
#include <libvth/report/vth-report.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_POLICY_COMPARISON:
 *
 * The type of #VthPolicyComparison.
 *
 * Since: 1.0
 */
#define VTH_TYPE_POLICY_COMPARISON (vth_policy_comparison_get_type ())

/**
 * VthPolicyComparison:
 *
 * Two or more sanction policies side by side (vergelijking van handhavingsbeleid): for the same
 * violation the term, the amount, its unit and the maximum of each, and the interventions of each
 * cell of the matrix. It does not change.
 *
 * Rows are the same violation when their code is the same, or else when they rest on the same legal
 * references and no policy has two such rows. How far they lie apart is a whole number: for each of
 * term, amount and maximum by how many percent the lowest stays below the highest, 100 where a
 * number stands beside none or words differ, and 100 for a different unit; added up, so from 0 to
 * 400. Amounts for different units are not compared. A month counts as 30 days. The distance ranks;
 * it is no measure of justice.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthPolicyComparison, vth_policy_comparison, VTH, POLICY_COMPARISON, GObject)

VTH_AVAILABLE_IN_1_0
VthPolicyComparison *vth_policy_comparison_new (GListModel *policies, const GDate *on, GError **error);

VTH_AVAILABLE_IN_1_0
guint vth_policy_comparison_get_n_policies (VthPolicyComparison *comparison);

VTH_AVAILABLE_IN_1_0
guint vth_policy_comparison_get_n_shared (VthPolicyComparison *comparison);

VTH_AVAILABLE_IN_1_0
guint vth_policy_comparison_get_n_different (VthPolicyComparison *comparison);

VTH_AVAILABLE_IN_1_0
VthTable *vth_policy_comparison_get_rows (VthPolicyComparison *comparison);

VTH_AVAILABLE_IN_1_0
VthTable *vth_policy_comparison_get_cells (VthPolicyComparison *comparison);

VTH_AVAILABLE_IN_1_0
VthTable *vth_policy_comparison_get_regions (VthPolicyComparison *comparison);

VTH_AVAILABLE_IN_1_0
gchar *vth_policy_comparison_to_text (VthPolicyComparison *comparison, VthReportFormat format, VthLanguage language);

G_END_DECLS
