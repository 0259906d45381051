/* vth-advice.h - what fits a violation
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/record/vth-violation.h>
#include <libvth/rulebook/vth-sanction-policy.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_ADVICE_VERDICT:
 *
 * The type of #VthAdviceVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_ADVICE_VERDICT (vth_advice_verdict_get_type ())

/**
 * VthAdviceVerdict:
 * @VTH_ADVICE_VERDICT_NO_POSITION: the consequence or the behaviour is not stated (geen positie)
 * @VTH_ADVICE_VERDICT_NOT_IN_FORCE: the policy did not hold on the day of the violation (niet van kracht)
 * @VTH_ADVICE_VERDICT_NOT_KNOWN: the policy does not say what fits the cell (niet bekend)
 * @VTH_ADVICE_VERDICT_PARTLY_KNOWN: one side of the cell is known (deels bekend)
 * @VTH_ADVICE_VERDICT_ADVISED: the interventions are known (geadviseerd)
 *
 * How far an advice goes (advies).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_ADVICE_VERDICT_NO_POSITION,
  VTH_ADVICE_VERDICT_NOT_IN_FORCE,
  VTH_ADVICE_VERDICT_NOT_KNOWN,
  VTH_ADVICE_VERDICT_PARTLY_KNOWN,
  VTH_ADVICE_VERDICT_ADVISED
} VthAdviceVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_advice_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_COORDINATION:
 *
 * The type of #VthCoordination.
 *
 * Since: 1.0
 */
#define VTH_TYPE_COORDINATION (vth_coordination_get_type ())

/**
 * VthCoordination:
 * @VTH_COORDINATION_NOT_KNOWN: the policy does not say (niet bekend)
 * @VTH_COORDINATION_NOT_ASKED: the policy does not ask for it (niet gevraagd)
 * @VTH_COORDINATION_ASKED: the policy asks for it (gevraagd)
 *
 * Whether a policy asks to consult police and prosecutor (afstemming met politie en openbaar ministerie).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_COORDINATION_NOT_KNOWN,
  VTH_COORDINATION_NOT_ASKED,
  VTH_COORDINATION_ASKED
} VthCoordination;

VTH_AVAILABLE_IN_1_0
GType vth_coordination_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_ADVICE:
 *
 * The type of #VthAdvice.
 *
 * Since: 1.0
 */
#define VTH_TYPE_ADVICE (vth_advice_get_type ())

/**
 * VthAdvice:
 *
 * An advice (advies): where a violation stands in the intervention matrix of a policy, what moves it, and
 * which interventions the policy gives there. It does not change: after vth_advice_choose() a new advice
 * tells of the choice.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthAdvice, vth_advice, VTH, ADVICE, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthAdvice *vth_sanction_policy_advise (VthSanctionPolicy *policy, VthViolation *violation);

VTH_AVAILABLE_IN_1_0
VthAdvice *vth_sanction_policy_advise_after (VthSanctionPolicy *policy, VthViolation *violation, GListModel *earlier);

VTH_AVAILABLE_IN_1_0
VthAdviceVerdict vth_advice_get_verdict (VthAdvice *advice);

VTH_AVAILABLE_IN_1_0
const gchar *vth_advice_get_position (VthAdvice *advice);

VTH_AVAILABLE_IN_1_0
const gchar *vth_advice_get_cell (VthAdvice *advice);

VTH_AVAILABLE_IN_1_0
gint vth_advice_get_n_earlier (VthAdvice *advice);

VTH_AVAILABLE_IN_1_0
VthCoordination vth_advice_get_coordination (VthAdvice *advice);

VTH_AVAILABLE_IN_1_0
gchar **vth_advice_get_interventions (VthAdvice *advice, VthInterventionSide side);

VTH_AVAILABLE_IN_1_0
gboolean vth_advice_choose (VthAdvice *advice, const gchar *const *chosen, const gchar *motivation, const gchar *by,
                            const GDate *on, GError **error);

G_END_DECLS
