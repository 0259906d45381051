/* vth-mandate-coverage.h - which powers a service has, from whom
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-table.h>
#include <libvth/register/vth-register.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_COVERAGE_STATE:
 *
 * The type of #VthCoverageState.
 *
 * Since: 1.0
 */
#define VTH_TYPE_COVERAGE_STATE (vth_coverage_state_get_type ())

/**
 * VthCoverageState:
 * @VTH_COVERAGE_STATE_UNKNOWN: the register holds no mandate of the organ at all (niet bekend)
 * @VTH_COVERAGE_STATE_NONE: the organ has given others something, but not this power to the service (geen)
 * @VTH_COVERAGE_STATE_NEVER: not given, and it can never be given by mandate: Awb 10:3 lid 2 (nooit)
 * @VTH_COVERAGE_STATE_DELEGATED_AWAY: the organ itself has lost it by delegation: Awb 10:17 (overgedragen)
 * @VTH_COVERAGE_STATE_CONDITIONAL: given, if something turns out well (voorwaardelijk)
 * @VTH_COVERAGE_STATE_PARTIAL: given within a limit of sum, area or activity, or to sign only (deels)
 * @VTH_COVERAGE_STATE_SUBMANDATED: no function of the service has it from the organ itself, one has it by
 *   sub-mandate: Awb 10:9 (in ondermandaat)
 * @VTH_COVERAGE_STATE_FULL: given without a limit (volledig)
 *
 * What an organ has given a service of one power (dekking).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_COVERAGE_STATE_UNKNOWN,
  VTH_COVERAGE_STATE_NONE,
  VTH_COVERAGE_STATE_NEVER,
  VTH_COVERAGE_STATE_DELEGATED_AWAY,
  VTH_COVERAGE_STATE_CONDITIONAL,
  VTH_COVERAGE_STATE_PARTIAL,
  VTH_COVERAGE_STATE_SUBMANDATED,
  VTH_COVERAGE_STATE_FULL
} VthCoverageState;

VTH_AVAILABLE_IN_1_0
GType vth_coverage_state_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_MANDATE_COVERAGE:
 *
 * The type of #VthMandateCoverage.
 *
 * Since: 1.0
 */
#define VTH_TYPE_MANDATE_COVERAGE (vth_mandate_coverage_get_type ())

/**
 * VthMandateCoverage:
 *
 * A coverage (dekking van mandaten): which powers an environmental service has on a day, from each
 * organ of those who take part in it. It has no verdict and no score, a state for each organ and
 * power and a count of each state.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthMandateCoverage, vth_mandate_coverage, VTH, MANDATE_COVERAGE, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthMandateCoverage *vth_register_get_coverage (VthRegister *registry, const gchar *service, const GDate *on);

VTH_AVAILABLE_IN_1_0
const gchar *vth_mandate_coverage_get_service (VthMandateCoverage *coverage);

VTH_AVAILABLE_IN_1_0
const GDate *vth_mandate_coverage_get_on (VthMandateCoverage *coverage);

VTH_AVAILABLE_IN_1_0
guint vth_mandate_coverage_count (VthMandateCoverage *coverage, VthCoverageState state);

VTH_AVAILABLE_IN_1_0
VthTable *vth_mandate_coverage_get_table (VthMandateCoverage *coverage);

VTH_AVAILABLE_IN_1_0
VthTable *vth_mandate_coverage_tabulate_states (VthMandateCoverage *coverage);

VTH_AVAILABLE_IN_1_0
VthTable *vth_mandate_coverage_tabulate_differences (VthMandateCoverage *coverage);

VTH_AVAILABLE_IN_1_0
VthTable *vth_mandate_coverage_tabulate_gap (VthMandateCoverage *coverage);

G_END_DECLS
