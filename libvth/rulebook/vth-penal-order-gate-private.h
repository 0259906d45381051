/* vth-penal-order-gate-private.h - a gate while it is judged
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-answer-private.h"
#include "libvth/rulebook/vth-penal-order-gate.h"
#include "libvth/rulebook/vth-penal-order-law-private.h"

G_BEGIN_DECLS

struct _VthPenalOrderGate
{
  VthAnswer parent_instance;

  const VthPenalOrderLaw *law;
  GPtrArray *contra;    /* codes */
  GPtrArray *unknown;   /* JSON pointers into the question */
  gint64 sum_low;
  gint64 sum_high;
};

/* More than any sum: what an unknown amount may be. */
#define VTH_PENAL_ORDER_NO_BOUND (G_MAXINT64 / 1024)

void _vth_penal_order_gate_oppose (VthPenalOrderGate *self, const gchar *code, const gchar *subject,
                                   const VthArgument *arguments);
void _vth_penal_order_gate_miss (VthPenalOrderGate *self, const gchar *code, const gchar *subject,
                                 const VthArgument *arguments);
void _vth_penal_order_gate_miss_input (VthPenalOrderGate *self, const gchar *subject);

/* vth-penal-order-sums.c */
void _vth_penal_order_gate_judge_sums (VthPenalOrderGate *self, VthPenalOrderQuestion *question);

G_END_DECLS
