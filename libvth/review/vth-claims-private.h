/* vth-claims-private.h - forfeited sums: what is collected, paid, and lapses
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/review/vth-case-private.h"

G_BEGIN_DECLS

#define VTH_DAY_NEVER G_MAXUINT32

/* One forfeited sum and the last day of its year, as far as it has been moved. */
typedef struct
{
  guint32 on;            /* 0: on a day that is not known */
  gint64 cents;          /* -1: not known */
  gint64 paid;
  guint32 until;         /* VTH_DAY_NEVER: cannot be counted */
  guint32 restarted;     /* the day of the act from which the year runs; 0: that of forfeiture */
  guint32 collected_on;
  guint32 settled_on;
  guint32 lengthened;    /* the day up to which a pending procedure carried it; 0: it did not */
  gboolean uncounted;    /* the law of its day, or the day, is not known: it never lapses here */
  gboolean collected;
  gboolean settled;
  gboolean reported;     /* an act on it came after it had lapsed, and a reason says so */
} VthClaim;

/* The time in which the order is before somebody: from the objection until it is final. */
typedef struct
{
  guint32 from;    /* 0: it never was */
  guint32 until;   /* VTH_DAY_NEVER: it still is */
} VthPending;

typedef struct
{
  VthClaim *items;
  guint n_items;
  guint size;
  gint64 overpaid;
  VthPending pending;
} VthClaims;

void vth_claims_clear (VthClaims *self);
void vth_claims_find_pending (VthClaims *self, VthCase *c);
VthClaim *vth_claims_add (VthClaims *self, VthCase *c, guint32 on, gint64 cents);

/* Carries the claims to the day of an act, then lets it work on them. */
void vth_claims_follow (VthClaims *self, VthCase *c, const VthCaseEvent *act);

/* Takes an excess off, the latest sums first; what was paid on it is paid too much. */
void vth_claims_trim (VthClaims *self, gint64 cents);

/* As without any further act. */
void vth_claims_carry (VthClaims *self, VthCase *c);

static inline gint64
vth_claim_get_cents (const VthClaim *self)
{
  return MAX (self->cents, 0);
}

static inline gboolean
vth_claim_has_lapsed (const VthClaim *self, guint32 day)
{
  return !self->settled && self->until != VTH_DAY_NEVER && day > self->until;
}

G_END_DECLS
