/* vth-seveso-fine.h - what fine a Seveso norm gives
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/rulebook/vth-rulebook.h>
#include <libvth/rulebook/vth-seveso-fine-question.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_SEVESO_FINE_VERDICT:
 *
 * The type of #VthSevesoFineVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SEVESO_FINE_VERDICT (vth_seveso_fine_verdict_get_type ())

/**
 * VthSevesoFineVerdict:
 * @VTH_SEVESO_FINE_VERDICT_NOT_KNOWN: something that decides it is not known (niet bekend)
 * @VTH_SEVESO_FINE_VERDICT_NO_FINE: the corrections leave nothing to fine (geen boete)
 * @VTH_SEVESO_FINE_VERDICT_AFTER_RECOVERY_TERM: only after a term for recovery ran out unmet (na
 *   hersteltermijn, OO)
 * @VTH_SEVESO_FINE_VERDICT_CONSULT_PROSECUTOR: first consult the prosecutor whether it is an official
 *   report or a fine (overleg met het OM)
 * @VTH_SEVESO_FINE_VERDICT_FINE: the policy gives a fine (boete)
 *
 * Whether the policy gives a fine now (oordeel).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_SEVESO_FINE_VERDICT_NOT_KNOWN,
  VTH_SEVESO_FINE_VERDICT_NO_FINE,
  VTH_SEVESO_FINE_VERDICT_AFTER_RECOVERY_TERM,
  VTH_SEVESO_FINE_VERDICT_CONSULT_PROSECUTOR,
  VTH_SEVESO_FINE_VERDICT_FINE
} VthSevesoFineVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_seveso_fine_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_SEVESO_FINE:
 *
 * The type of #VthSevesoFine.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SEVESO_FINE (vth_seveso_fine_get_type ())

/**
 * VthSevesoFine:
 *
 * What fine (bestuurlijke boete) the fine policy for Seveso sites gives: norm, corrections, sum. It
 * does not change.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthSevesoFine, vth_seveso_fine, VTH, SEVESO_FINE, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthSevesoFine *vth_rulebook_compute_seveso_fine (VthRulebook *rulebook, VthSevesoFineQuestion *question);

VTH_AVAILABLE_IN_1_0
VthSevesoFineVerdict vth_seveso_fine_get_outcome (VthSevesoFine *fine);

VTH_AVAILABLE_IN_1_0
gint64 vth_seveso_fine_get_norm_cents (VthSevesoFine *fine);

VTH_AVAILABLE_IN_1_0
gint vth_seveso_fine_get_factor_numerator (VthSevesoFine *fine);

VTH_AVAILABLE_IN_1_0
gint vth_seveso_fine_get_factor_denominator (VthSevesoFine *fine);

VTH_AVAILABLE_IN_1_0
gint vth_seveso_fine_get_size_reduction_percent (VthSevesoFine *fine);

VTH_AVAILABLE_IN_1_0
gint64 vth_seveso_fine_get_fine_cents (VthSevesoFine *fine);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_seveso_fine_get_interventions (VthSevesoFine *fine);

G_END_DECLS
