/* vth-intervention-choice.h - what was chosen against a violation, by whom and why
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_INTERVENTION_CHOICE:
 *
 * The type of #VthInterventionChoice.
 *
 * Since: 1.0
 */
#define VTH_TYPE_INTERVENTION_CHOICE (vth_intervention_choice_get_type ())

/**
 * VthInterventionChoice:
 *
 * What somebody chose against a violation (gekozen interventie): where the violation stood in the matrix,
 * by which policy, what that advised, and why the choice departs from it: Awb 4:84. The choices of a
 * violation are its history: a later one, of another role too, stands behind an earlier one and does not
 * replace it.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthInterventionChoice, vth_intervention_choice, VTH, INTERVENTION_CHOICE, VthRecord)

VTH_AVAILABLE_IN_1_0
VthInterventionChoice *vth_intervention_choice_new (void);

VTH_AVAILABLE_IN_1_0
const gchar *vth_intervention_choice_get_position (VthInterventionChoice *choice);

VTH_AVAILABLE_IN_1_0
void vth_intervention_choice_set_position (VthInterventionChoice *choice, const gchar *position);

VTH_AVAILABLE_IN_1_0
const gchar *vth_intervention_choice_get_cell (VthInterventionChoice *choice);

VTH_AVAILABLE_IN_1_0
void vth_intervention_choice_set_cell (VthInterventionChoice *choice, const gchar *cell);

VTH_AVAILABLE_IN_1_0
const gchar *vth_intervention_choice_get_policy (VthInterventionChoice *choice);

VTH_AVAILABLE_IN_1_0
void vth_intervention_choice_set_policy (VthInterventionChoice *choice, const gchar *policy);

VTH_AVAILABLE_IN_1_0
const gchar *vth_intervention_choice_get_edition (VthInterventionChoice *choice);

VTH_AVAILABLE_IN_1_0
void vth_intervention_choice_set_edition (VthInterventionChoice *choice, const gchar *edition);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_intervention_choice_get_advised (VthInterventionChoice *choice);

VTH_AVAILABLE_IN_1_0
void vth_intervention_choice_set_advised (VthInterventionChoice *choice, const gchar *const *advised);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_intervention_choice_get_chosen (VthInterventionChoice *choice);

VTH_AVAILABLE_IN_1_0
void vth_intervention_choice_set_chosen (VthInterventionChoice *choice, const gchar *const *chosen);

VTH_AVAILABLE_IN_1_0
const gchar *vth_intervention_choice_get_motivation (VthInterventionChoice *choice);

VTH_AVAILABLE_IN_1_0
void vth_intervention_choice_set_motivation (VthInterventionChoice *choice, const gchar *motivation);

VTH_AVAILABLE_IN_1_0
const gchar *vth_intervention_choice_get_by (VthInterventionChoice *choice);

VTH_AVAILABLE_IN_1_0
void vth_intervention_choice_set_by (VthInterventionChoice *choice, const gchar *by);

VTH_AVAILABLE_IN_1_0
const GDate *vth_intervention_choice_get_on (VthInterventionChoice *choice);

VTH_AVAILABLE_IN_1_0
void vth_intervention_choice_set_on (VthInterventionChoice *choice, const GDate *on);

G_END_DECLS
