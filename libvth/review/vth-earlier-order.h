/* vth-earlier-order.h - an order that was given before
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>
#include <libvth/rulebook/vth-instrument.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_EARLIER_ORDER:
 *
 * The type of #VthEarlierOrder.
 *
 * Since: 1.0
 */
#define VTH_TYPE_EARLIER_ORDER (vth_earlier_order_get_type ())

/**
 * VthEarlierOrder:
 *
 * An earlier order (eerdere last): what became of an order that was given before for the same
 * violation.
 *
 * It stands inside a #VthTermsQuestion.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthEarlierOrder, vth_earlier_order, VTH, EARLIER_ORDER, VthRecord)

VTH_AVAILABLE_IN_1_0
VthEarlierOrder *vth_earlier_order_new (void);

VTH_AVAILABLE_IN_1_0
const gchar *vth_earlier_order_get_decision (VthEarlierOrder *order);

VTH_AVAILABLE_IN_1_0
void vth_earlier_order_set_decision (VthEarlierOrder *order, const gchar *decision);

VTH_AVAILABLE_IN_1_0
VthInstrument vth_earlier_order_get_instrument (VthEarlierOrder *order);

VTH_AVAILABLE_IN_1_0
void vth_earlier_order_set_instrument (VthEarlierOrder *order, VthInstrument instrument);

VTH_AVAILABLE_IN_1_0
const GDate *vth_earlier_order_get_decided_on (VthEarlierOrder *order);

VTH_AVAILABLE_IN_1_0
void vth_earlier_order_set_decided_on (VthEarlierOrder *order, const GDate *decided_on);

VTH_AVAILABLE_IN_1_0
gint64 vth_earlier_order_get_maximum_cents (VthEarlierOrder *order);

VTH_AVAILABLE_IN_1_0
void vth_earlier_order_set_maximum_cents (VthEarlierOrder *order, gint64 maximum_cents);

VTH_AVAILABLE_IN_1_0
gint64 vth_earlier_order_get_forfeited_cents (VthEarlierOrder *order);

VTH_AVAILABLE_IN_1_0
void vth_earlier_order_set_forfeited_cents (VthEarlierOrder *order, gint64 forfeited_cents);

VTH_AVAILABLE_IN_1_0
gboolean vth_earlier_order_get_in_force (VthEarlierOrder *order);

VTH_AVAILABLE_IN_1_0
void vth_earlier_order_set_in_force (VthEarlierOrder *order, gboolean in_force);

G_END_DECLS
