/* vth-intervention-matrix.h - which interventions fit which violation
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-knowledge.h>
#include <libvth/base/vth-language.h>
#include <libvth/rulebook/vth-instrument.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_INTERVENTION_SIDE:
 *
 * The type of #VthInterventionSide.
 *
 * Since: 1.0
 */
#define VTH_TYPE_INTERVENTION_SIDE (vth_intervention_side_get_type ())

/**
 * VthInterventionSide:
 * @VTH_INTERVENTION_SIDE_ADMINISTRATIVE: administrative law (bestuursrecht)
 * @VTH_INTERVENTION_SIDE_CRIMINAL: criminal law (strafrecht)
 *
 * The side of a cell of the matrix (bestuursrechtelijk of strafrechtelijk).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_INTERVENTION_SIDE_ADMINISTRATIVE,
  VTH_INTERVENTION_SIDE_CRIMINAL
} VthInterventionSide;

VTH_AVAILABLE_IN_1_0
GType vth_intervention_side_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_INTERVENTION_MATRIX:
 *
 * The type of #VthInterventionMatrix.
 *
 * Since: 1.0
 */
#define VTH_TYPE_INTERVENTION_MATRIX (vth_intervention_matrix_get_type ())

/**
 * VthInterventionMatrix:
 *
 * An intervention matrix (interventiematrix): four rows for the consequences of a violation, four
 * columns for the behaviour of the offender, and in each cell, such as `B4`, the interventions that
 * fit. It is part of a #VthSanctionPolicy. Immutable: any thread may read it.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthInterventionMatrix, vth_intervention_matrix, VTH, INTERVENTION_MATRIX, GObject)

VTH_AVAILABLE_IN_1_0
gchar **vth_intervention_matrix_list_cells (VthInterventionMatrix *matrix);

VTH_AVAILABLE_IN_1_0
gchar **vth_intervention_matrix_get_interventions (VthInterventionMatrix *matrix, const gchar *cell,
                                                   VthInterventionSide side);

VTH_AVAILABLE_IN_1_0
VthCertainty vth_intervention_matrix_get_certainty (VthInterventionMatrix *matrix, const gchar *cell);

VTH_AVAILABLE_IN_1_0
const gchar *vth_intervention_matrix_get_axis_name (VthInterventionMatrix *matrix, const gchar *code,
                                                    VthLanguage language);

VTH_AVAILABLE_IN_1_0
const gchar *vth_intervention_matrix_get_axis_criteria (VthInterventionMatrix *matrix, const gchar *code,
                                                        VthLanguage language);

VTH_AVAILABLE_IN_1_0
gchar **vth_intervention_matrix_list_interventions (VthInterventionMatrix *matrix);

VTH_AVAILABLE_IN_1_0
const gchar *vth_intervention_matrix_get_intervention_name (VthInterventionMatrix *matrix, const gchar *id,
                                                            VthLanguage language);

VTH_AVAILABLE_IN_1_0
gchar **vth_intervention_matrix_get_intervention_categories (VthInterventionMatrix *matrix, const gchar *id);

VTH_AVAILABLE_IN_1_0
VthInstrument vth_intervention_matrix_get_intervention_instrument (VthInterventionMatrix *matrix, const gchar *id);

G_END_DECLS
