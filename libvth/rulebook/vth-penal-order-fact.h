/* vth-penal-order-fact.h - a fact of a penal order
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_PENAL_ORDER_FACT_KIND:
 *
 * The type of #VthPenalOrderFactKind.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PENAL_ORDER_FACT_KIND (vth_penal_order_fact_kind_get_type ())

/**
 * VthPenalOrderFactKind:
 * @VTH_PENAL_ORDER_FACT_KIND_UNKNOWN: not stated
 * @VTH_PENAL_ORDER_FACT_KIND_ECONOMIC: an economic offence (economisch delict)
 * @VTH_PENAL_ORDER_FACT_KIND_NON_ECONOMIC: another offence (niet-economisch feit)
 * @VTH_PENAL_ORDER_FACT_KIND_KEUR: against the bylaw of a water authority (keurfeit)
 *
 * Of which kind a fact is (soort feit); each kind has its own limit.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_PENAL_ORDER_FACT_KIND_UNKNOWN,
  VTH_PENAL_ORDER_FACT_KIND_ECONOMIC,
  VTH_PENAL_ORDER_FACT_KIND_NON_ECONOMIC,
  VTH_PENAL_ORDER_FACT_KIND_KEUR
} VthPenalOrderFactKind;

VTH_AVAILABLE_IN_1_0
GType vth_penal_order_fact_kind_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_PENAL_ORDER_FACT:
 *
 * The type of #VthPenalOrderFact.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PENAL_ORDER_FACT (vth_penal_order_fact_get_type ())

/**
 * VthPenalOrderFact:
 *
 * A fact of a penal order (feit): one line of the tariff of the penal order for environmental facts
 * (bestuurlijke strafbeschikking milieu), or a sum that the asker knows.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthPenalOrderFact, vth_penal_order_fact, VTH, PENAL_ORDER_FACT, VthRecord)

VTH_AVAILABLE_IN_1_0
VthPenalOrderFact *vth_penal_order_fact_new (void);

VTH_AVAILABLE_IN_1_0
const gchar *vth_penal_order_fact_get_code (VthPenalOrderFact *fact);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_fact_set_code (VthPenalOrderFact *fact, const gchar *code);

VTH_AVAILABLE_IN_1_0
VthPenalOrderFactKind vth_penal_order_fact_get_kind (VthPenalOrderFact *fact);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_fact_set_kind (VthPenalOrderFact *fact, VthPenalOrderFactKind kind);

VTH_AVAILABLE_IN_1_0
gint64 vth_penal_order_fact_get_amount_cents (VthPenalOrderFact *fact);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_fact_set_amount_cents (VthPenalOrderFact *fact, gint64 amount_cents);

G_END_DECLS
