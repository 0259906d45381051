/* vth-penalty-rate-private.h - what each day of being late costs
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-knowledge.h"
#include "libvth/rulebook/vth-data-reader-private.h"

G_BEGIN_DECLS

typedef struct
{
  guint n_days;
  gint64 cents;
} VthPenaltyStep;

typedef struct
{
  gchar *id;
  guint32 from;     /* day numbers; 0: open */
  guint32 until;
  GArray *steps;    /* of VthPenaltyStep */
  VthCertainty certainty;
} VthPenaltyRate;

VthPenaltyRate *_vth_penalty_rate_new (VthDataReader *data);
void _vth_penalty_rate_free (VthPenaltyRate *self);

/* What the nth day costs, from 0 on, and what all days before it cost together. */
gint64 _vth_penalty_rate_get_cents (const VthPenaltyRate *self, guint day);
gint64 _vth_penalty_rate_sum_cents (const VthPenaltyRate *self, guint n_days);

G_END_DECLS
