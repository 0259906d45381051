/* vth-claims-private.h - forfeited sums: what is collected, paid, and lapses
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/review/vth-case-private.h"

G_BEGIN_DECLS

#define VTH_DAY_NEVER G_MAXUINT32

/* How long a claim lives but for what is before somebody. */
typedef struct
{
  guint32 base;          /* VTH_DAY_NEVER: cannot be counted */
  gboolean requested;    /* it was asked to collect, and not decided: 5:37a lid 2 */
} VthClaimClock;

/* By the text of the law; and by every reading of it that makes a claim lapse earlier. */
typedef enum
{
  VTH_CLOCK_TEXT,
  VTH_CLOCK_SAFE,
  VTH_N_CLOCKS
} VthClockReading;

/* One forfeited sum and the last day of its year, as far as it has been moved. */
typedef struct
{
  guint32 on;            /* 0: on a day that is not known */
  gint64 cents;          /* -1: not known */
  gint64 paid;
  VthClaimClock clocks[VTH_N_CLOCKS];
  guint32 until;         /* the last day; VTH_DAY_NEVER: there is none, or it cannot be counted */
  guint32 safe;          /* by the other reading: whoever acts by that day is in time beyond dispute */
  guint32 term_end;      /* forfeited because the term to comply ended: its last day; 0: not, or it matters no more */
  guint32 restarted;     /* the day of the act from which the year runs; 0: that of forfeiture */
  guint32 collected_on;
  guint32 settled_on;
  guint32 lengthened;    /* the day up to which a pending procedure carried it; 0: it did not */
  guint32 disputed;      /* the day on which that procedure began */
  guint32 deferred;      /* the last day of the deferral that was counted: 4:111; 0: none */
  guint32 put_off;       /* the day of one that came after the year itself, so that it may not count; 0: none did */
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
  gboolean doubted;      /* the days differ because of a remedy that was late or not admitted */
  gboolean reported;     /* an act on it came after it had lapsed, and a reason says so */
  gboolean warned;       /* or after it may have */
} VthClaim;

typedef enum
{
  VTH_REMEDY_OBJECTION,
  VTH_REMEDY_APPEAL,
  VTH_REMEDY_FURTHER_APPEAL,
  VTH_N_REMEDIES
} VthRemedyStep;

/* A time in which the order is before somebody, or still can be brought there: from a remedy until that is final. */
typedef struct
{
  VthRemedyStep step;
  guint32 from;
  guint32 until;      /* VTH_DAY_NEVER: it still is, or that cannot be counted */
  gboolean open;      /* nobody decided on it */
  gboolean doubted;   /* it was late, not admitted, or against silence */
} VthDispute;

typedef enum
{
  VTH_CLAIM_INTERRUPTED,
  VTH_CLAIM_DISPUTED,     /* 5:35 lid 2 */
  VTH_CLAIM_REQUESTED,    /* 5:37a lid 2 */
  VTH_CLAIM_DEFERRED,     /* 4:111 */
  VTH_CLAIM_DOUBTED       /* by the other reading it lapses on until */
} VthClaimMoveKind;

/* Why the last day may be an earlier one. */
typedef enum
{
  VTH_CLAIM_DOUBT_REMEDY,     /* it is carried by one that was late, not admitted, or against silence: 5:35 lid 2 */
  VTH_CLAIM_DOUBT_START,      /* it may run from the end of the term to comply itself: 5:33 */
  VTH_CLAIM_DOUBT_DEFERRAL,   /* one that came after the year itself: 4:111 */
  VTH_N_CLAIM_DOUBTS
} VthClaimDoubt;

/* What moved the last day of claims that lie beside each other. */
typedef struct
{
  VthClaimMoveKind kind;
  guint first;
  guint n_claims;
  guint32 on;
  guint32 until;         /* VTH_DAY_NEVER: as long as it lasts */
  guint32 days;          /* of a deferral */
  VthClaimDoubt doubt;
} VthClaimMove;

typedef struct
{
  VthClaim *items;
  guint n_items;
  guint size;
  gint64 overpaid;
  GArray *disputes;      /* of VthDispute; NULL: none */
  GArray *moves;         /* of VthClaimMove; NULL: nobody asks */
} VthClaims;

void vth_claims_clear (VthClaims *self);

/* vth-claims-disputes.c; before any claim is added */
void vth_claims_find_disputes (VthClaims *self, VthCase *c);

/* A last day as the disputes carry it, and since when the first of those that did ran. */
guint32 vth_claims_carry_day (const VthClaims *self, VthCase *c, guint32 day, VthClockReading reading, guint32 *since);

VthClaim *vth_claims_add (VthClaims *self, VthCase *c, guint32 on, gint64 cents);

/* It was forfeited because the term to comply ended. */
void vth_claims_set_term_end (VthClaims *self, VthCase *c, VthClaim *claim, guint32 term_end);

/* A fine or the costs of coercion: due by the decision itself. */
void vth_claims_add_debt (VthClaims *self, VthCase *c, guint32 on, gint64 cents);

/* Lets an act work on the claims. */
void vth_claims_follow (VthClaims *self, VthCase *c, const VthCaseEvent *act);

/* Takes an excess off, the latest sums first; what was paid on it is paid too much. */
void vth_claims_trim (VthClaims *self, gint64 cents);

/* Keeps what carries the claims when no further act comes. */
void vth_claims_end (VthClaims *self);

/* Tells why, and to which day; on is the day of what makes it doubtful, or 0. */
void vth_claims_note_doubt (VthNotes *notes, VthClaimDoubt doubt, const gchar *subject, guint32 on, guint32 until);

/* Of the claims that are not paid the first in each doubt, which has the earliest day. */
void vth_claims_note_doubts (const VthClaims *self, VthNotes *notes);

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
