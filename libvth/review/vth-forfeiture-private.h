/* vth-forfeiture-private.h - the sums and steps of a forfeiture
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/review/vth-forfeiture.h"
#include "libvth/review/vth-life-private.h"

G_BEGIN_DECLS

#define VTH_STEP_LAPSED VTH_N_STEP_KINDS

typedef struct
{
  guint32 on;
  gint64 cents;
  gint64 paid;
  guint32 pay_until;      /* 0: cannot be counted */
  guint32 collected_on;   /* 0: not */
  guint32 lapses_after;   /* 0: cannot be counted */
  gboolean lapsed;
} VthForfeitureSum;

typedef struct
{
  guint8 kind;            /* a step, or VTH_STEP_LAPSED */
  gboolean counted;
  guint32 on;
  gint64 cents;           /* -1: not stated */
  const gchar *law;       /* NULL: refused */
} VthForfeitureStep;

GArray *_vth_forfeiture_find_sums (VthLife *life);
GArray *_vth_forfeiture_find_steps (const VthLife *life, const GArray *sums);
VthTable *_vth_forfeiture_steps_to_table (const GArray *steps);
VthTable *_vth_forfeiture_sums_to_table (const GArray *sums);

G_END_DECLS
