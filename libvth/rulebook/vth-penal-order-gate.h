/* vth-penal-order-gate.h - whether a penal order may be issued
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/rulebook/vth-penal-order-question.h>
#include <libvth/rulebook/vth-rulebook.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_PENAL_ORDER_VERDICT:
 *
 * The type of #VthPenalOrderVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PENAL_ORDER_VERDICT (vth_penal_order_verdict_get_type ())

/**
 * VthPenalOrderVerdict:
 * @VTH_PENAL_ORDER_VERDICT_NOT_KNOWN: something that decides it is not known (niet bekend)
 * @VTH_PENAL_ORDER_VERDICT_NOT_ALLOWED: at least one contra-indication stands in the way (niet
 *   toegestaan)
 * @VTH_PENAL_ORDER_VERDICT_ALLOWED: nothing that the guideline names stands in the way (toegestaan)
 *
 * Whether a penal order may be issued (oordeel).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_PENAL_ORDER_VERDICT_NOT_KNOWN,
  VTH_PENAL_ORDER_VERDICT_NOT_ALLOWED,
  VTH_PENAL_ORDER_VERDICT_ALLOWED
} VthPenalOrderVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_penal_order_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_PENAL_ORDER_GATE:
 *
 * The type of #VthPenalOrderGate.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PENAL_ORDER_GATE (vth_penal_order_gate_get_type ())

/**
 * VthPenalOrderGate:
 *
 * Whether a penal order for environmental facts may be issued (bestuurlijke strafbeschikking milieu,
 * BSBm): every contra-indication that applies, and everything that is not known. It does not change.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthPenalOrderGate, vth_penal_order_gate, VTH, PENAL_ORDER_GATE, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthPenalOrderGate *vth_rulebook_judge_penal_order (VthRulebook *rulebook, VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
VthPenalOrderVerdict vth_penal_order_gate_get_outcome (VthPenalOrderGate *gate);

VTH_AVAILABLE_IN_1_0
gint64 vth_penal_order_gate_get_sum_cents (VthPenalOrderGate *gate);

VTH_AVAILABLE_IN_1_0
gchar **vth_penal_order_gate_list_contra_indications (VthPenalOrderGate *gate);

VTH_AVAILABLE_IN_1_0
gchar **vth_penal_order_gate_list_unknown (VthPenalOrderGate *gate);

G_END_DECLS
