/* vth-life-private.h - a decision folded from its events
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/review/vth-claims-private.h"
#include "libvth/review/vth-procedure-law-private.h"

G_BEGIN_DECLS

/* What came, and what it did. */
typedef struct
{
  guint8 kind;
  gboolean taken;
  guint8 track;                 /* of a refused one: the track that stood in the way; VTH_MAX_TRACKS: none has it */
  guint8 from;                  /* the states of its first track */
  guint8 to;
  guint32 on;                   /* 0: on a day that is not known */
  const VthCaseEvent *event;    /* NULL: not an event of the record */
  const VthTransition *row;     /* NULL: refused */
} VthLifeStep;

/* A time in which the order had effect and of which nobody knows yet whether it was obeyed. */
typedef struct
{
  guint32 after;   /* the units count from the day after */
  guint32 until;
  VthPenaltyUnit unit;
} VthOpenTime;

typedef struct
{
  VthCase c;
  VthReviewContext context;
  const VthProcedureLaw *law;
  const VthProcedureTable *table;  /* NULL: the instrument has none */
  guint32 on;                      /* 0: all events count */
  gboolean part_units;

  guint8 states[VTH_MAX_TRACKS];
  guint32 since[VTH_MAX_TRACKS];

  gint64 cap;                      /* -1: none */
  gint64 maximum;                  /* as it now is; -1: none */
  VthPenaltyUnit unit;             /* as it now is */
  gint64 penalty;                  /* for each unit, as it now is; -1: not known */
  gint64 forfeited;
  guint n_found;                   /* violations for each of which the penalty falls due */
  gint64 fallen;                   /* cents above a maximum that was lowered afterwards */
  gint64 refused;                  /* cents of recorded forfeitures above the maximum */
  gint64 decided;                  /* cents that decisions to collect name */
  guint n_unknown;                 /* forfeited sums whose amount is not known */
  VthClaims claims;
  guint32 grace_until;             /* as moved; 0: not known */
  guint32 suspended_since;
  guint32 suspended_until;         /* 0: until something ends it */
  guint32 breach_after;            /* time units count from the day after; 0: not at all */
  GArray *open_times;              /* of VthOpenTime; NULL: none */
  GArray *reductions;              /* of VthReduction; NULL: none */
  gboolean recorded;               /* the record itself holds what was forfeited */
  gboolean recorded_later;         /* on days after that which is looked at */

  VthLifeStep *steps;
  guint n_steps;
  guint steps_size;
  VthLifeStep step_space[40];
} VthLife;

typedef struct
{
  guint32 from;
  gint64 cents;
} VthReduction;

void vth_life_init (VthLife *self, VthRulebook *rulebook, VthDossier *dossier, VthEnforcementDecision *decision,
                    guint32 on, gboolean part_units, VthNotes *notes);

/* Keeps what moved the last day of each claim, and tells what is doubtful about it. */
void vth_life_init_with_moves (VthLife *self, VthRulebook *rulebook, VthDossier *dossier,
                               VthEnforcementDecision *decision, guint32 on, VthNotes *notes);
void vth_life_clear (VthLife *self);

gint vth_life_find_track (const VthLife *self, const gchar *track);
const VthState *vth_life_get_state (const VthLife *self, const gchar *track);
gboolean vth_life_is (const VthLife *self, const gchar *track, const gchar *state);

/* Moves the states; FALSE, and nothing moves, when it cannot happen in them. */
gboolean vth_life_apply (VthLife *self, VthLifeStep *step, VthEventOutcome outcome);

/* vth-life-money.c */
void vth_life_forfeit (VthLife *self, const VthCaseEvent *event);
void vth_life_find_breach (VthLife *self, const VthCaseEvent *event);
void vth_life_stop_clock (VthLife *self, guint32 day);
void vth_life_start_clock (VthLife *self, guint32 day);
void vth_life_reduce (VthLife *self, const VthCaseEvent *event);
gboolean vth_life_is_settled (const VthLife *self);

/* vth-life-change.c */
void vth_life_find_cap (VthLife *self);
void vth_life_change (VthLife *self, const VthCaseEvent *event);

/* Whether an order binds nobody any more on a day (0: in the end), by the events that could happen. */
typedef struct
{
  gboolean ended;
  guint32 on;          /* the day on which it was lifted, withdrawn or annulled; 0: it was not, or not known when */
  gboolean unsure;     /* an event that would have ended it, or counted for it, could not have happened as recorded */
} VthOrderEnd;

/* vth-life-end.c */
VthOrderEnd vth_life_find_end (const VthCase *c, guint32 day);

/* Whether a sum was, or may have been, forfeited by a day (0: in the end). */
gboolean vth_life_has_forfeited (const VthCase *c, guint32 day);

/* vth-life-notes.c */
void vth_life_note_refused (VthLife *self, const VthLifeStep *step);
void vth_life_note_record (VthLife *self);
void vth_life_note_certainty (VthLife *self, VthCertainty certainty, const gchar *source);

G_END_DECLS
