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
  guint32 deferred;      /* the last day of the deferral that was counted: 4:111; 0: none */
  guint32 requested;     /* the day of a pending request to collect: 5:37a lid 2; 0: none */
  guint32 collectable;   /* its last day when a decision to collect took it */
  guint32 reminded_on;   /* the first reminder and the last day as it then was */
  guint32 remindable;
  guint32 writ_on;
  guint32 writable;
  gboolean debt;         /* fixed by decision, not forfeited: 4:104 */
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

typedef enum
{
  VTH_CLAIM_INTERRUPTED,
  VTH_CLAIM_DISPUTED,     /* 5:35 lid 2 */
  VTH_CLAIM_REQUESTED,    /* 5:37a lid 2 */
  VTH_CLAIM_DEFERRED      /* 4:111 */
} VthClaimMoveKind;

/* What moved the last day of claims that lie beside each other. */
typedef struct
{
  VthClaimMoveKind kind;
  guint first;
  guint n_claims;
  guint32 on;
  guint32 until;         /* VTH_DAY_NEVER: as long as it lasts */
  guint32 days;          /* of a deferral */
} VthClaimMove;

typedef struct
{
  VthClaim *items;
  guint n_items;
  guint size;
  gint64 overpaid;
  VthPending pending;
  GArray *moves;         /* of VthClaimMove; NULL: nobody asks */
} VthClaims;

void vth_claims_clear (VthClaims *self);
void vth_claims_find_pending (VthClaims *self, VthCase *c);
VthClaim *vth_claims_add (VthClaims *self, VthCase *c, guint32 on, gint64 cents);

/* A fine or the costs of coercion: due by the decision itself. */
void vth_claims_add_debt (VthClaims *self, VthCase *c, guint32 on, gint64 cents);

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
