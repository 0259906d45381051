/* vth-timeline-private.h - what a timeline holds
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/review/vth-life-private.h"
#include "libvth/review/vth-objection-term-private.h"
#include "libvth/review/vth-timeline-law-private.h"
#include "libvth/review/vth-timeline.h"

G_BEGIN_DECLS

/* What is to be said of a row besides its days. */
typedef enum
{
  VTH_TIMELINE_NO_START = 1 << 0,          /* the day from which it counts is not known */
  VTH_TIMELINE_NOT_LAW = 1 << 1,           /* the rule was not law on that day */
  VTH_TIMELINE_OUT_OF_CALENDAR = 1 << 2,
  VTH_TIMELINE_NO_TERM = 1 << 3,           /* no law gives a length */
  VTH_TIMELINE_SET_BY_DECISION = 1 << 4,
  VTH_TIMELINE_NOT_RECORDED = 1 << 5,      /* the day that the decision should give is not in the record */
  VTH_TIMELINE_CONTRADICTS = 1 << 6,       /* the last day lies before the first */
  VTH_TIMELINE_DONE_UNDATED = 1 << 7,
  VTH_TIMELINE_BLIND = 1 << 8,             /* the record does not tell all events */
  VTH_TIMELINE_UNSEEN = 1 << 9,            /* nobody inspected */
  VTH_TIMELINE_FELL = 1 << 10,
  VTH_TIMELINE_EXTENDED = 1 << 11,
  VTH_TIMELINE_DEFERRED = 1 << 12,
  VTH_TIMELINE_DISPUTED = 1 << 13,         /* no end as long as the order is disputed */
  VTH_TIMELINE_REQUESTED = 1 << 14,        /* no end as long as a request is open */
  VTH_TIMELINE_RELIEF = 1 << 15,           /* suspended, and of what is not recorded */
  VTH_TIMELINE_BETWEEN_TEXTS = 1 << 16,
  VTH_TIMELINE_LINE_UNKNOWN = 1 << 17,     /* above or below the line of 5:53 */
  VTH_TIMELINE_PART_PAID = 1 << 18,
  VTH_TIMELINE_COUNTED = 1 << 19,          /* the days are those of the rule from the event */
  VTH_TIMELINE_DEPENDS = 1 << 20,          /* whether it comes depends on the breach */
  VTH_TIMELINE_BROKEN = 1 << 21,           /* found on the day in fell, which is 0 if that is not known */
  VTH_TIMELINE_OBEYED = 1 << 22,           /* likewise */
  VTH_TIMELINE_STANDS_STILL = 1 << 23,     /* so that the last day is not known yet */
  VTH_TIMELINE_MOVED = 1 << 24             /* the last day is not that of the rule: the timeline says why */
} VthTimelineFlags;

#define VTH_TIMELINE_NO_CLAIM G_MAXUINT32

/* Days are day numbers, 0 when not known. */
typedef struct
{
  const VthTimelineItem *item;
  const VthDeadlineRule *rule;   /* NULL: none */
  gint64 cents;                  /* -1: none */
  guint32 start;                 /* the day from which it counts */
  guint32 first;
  guint32 last;
  guint32 done;
  guint32 fell;
  guint32 suspended_days;
  guint32 claim;
  guint32 step;                  /* of the life, from which it came */
  guint32 flags;
  guint8 state;
  guint8 fell_state;             /* one more than the state of the procedure that let it fall; 0: none */
  guint8 fell_kind;              /* the event that did */
  guint8 request;                /* one more than its place among the requests; 0: of the decision itself */
} VthTimelineRow;

/* What happened, for whoever draws it. */
typedef struct
{
  guint8 kind;
  guint8 outcome;
  gboolean taken;
  guint32 on;
  gint64 cents;
} VthTimelineHappening;

/* What a timeline and its entries share. */
typedef struct
{
  VthRulebook *rulebook;
  const VthTimelineLaw *law;
  const VthProcedureLaw *procedures;
  gchar *decision;
  VthInstrument instrument;
  guint32 on;
  gboolean judged;               /* the instrument has a procedure */
  VthTimelineRow *rows;
  guint n_rows;
  VthTimelineHappening *happenings;
  guint n_happenings;
  GArray *moves;                 /* of VthClaimMove */
  GPtrArray *requests;           /* ids of the requests to enforce that have rows; NULL: none */
} VthTimelineCore;

VthTimelineCore *_vth_timeline_core_new (VthRulebook *rulebook, VthEnforcementDecision *decision, VthDossier *dossier,
                                         guint32 on, VthNotes *notes);
VthTimelineCore *_vth_timeline_core_ref (VthTimelineCore *self);
void _vth_timeline_core_unref (VthTimelineCore *self);

/* The earliest thing that the authority can still do; -1 for none. */
gint _vth_timeline_core_find_next_act (const VthTimelineCore *self);
/* Whether the record does not tell if the authority has something to do. */
gboolean _vth_timeline_core_is_blind (const VthTimelineCore *self);
gboolean _vth_timeline_row_is_open (const VthTimelineRow *row);

/* Why, and how its days were found. */
void _vth_timeline_row_explain (const VthTimelineCore *core, const VthTimelineRow *row, VthNotes *notes);
VthDeadline *_vth_timeline_row_make_deadline (const VthTimelineCore *core, const VthTimelineRow *row);

VthTimelineEntry *_vth_timeline_entry_new (VthTimelineCore *core, guint index);
const VthTimelineRow *_vth_timeline_entry_get_row (VthTimelineEntry *self);
const VthTimelineCore *_vth_timeline_get_core (VthTimeline *self);

/* What the re-inspections say. */
typedef struct
{
  gboolean begun;         /* the term to comply began, or there is none and the order was announced */
  gboolean over;          /* its end was passed at least once */
  guint32 complied;       /* the first finding that it was obeyed */
  guint32 broken;         /* the first finding that it was not, after the term */
  gboolean was_complied;
  gboolean was_broken;
  const VthLifeStep *inspected;  /* the first after the term */
  const VthLifeStep *last;       /* the last finding that decides */
  gboolean last_broken;
} VthTimelineFindings;

/* What the files that make the rows share. */
typedef struct
{
  VthLife *life;
  VthRulebook *rulebook;
  const VthTimelineLaw *law;
  guint32 instrument;                              /* its bit */
  guint32 on;
  gboolean blind;
  GArray *rows;
  const VthLifeStep *next[VTH_N_STEP_KINDS];       /* of each kind; once all were passed, the first */
  const VthState *order;                           /* the state of the order, if it has ended that way */
  guint32 order_since;
  const VthDeadlineRule *const *rules;             /* two for each item */
  VthTimelineFindings findings;
  gboolean has_findings;
  guint payments;                                  /* the row of the payment of the first sum */
  GPtrArray *requests;                             /* as in the core */
  VthObjectionTerm objection;                      /* by when to decide on it; end is 0 while there is none */
} VthTimelineBuilder;

VthTimelineRow *_vth_timeline_add (VthTimelineBuilder *self, const VthTimelineItem *item, guint32 start);
void _vth_timeline_count (VthTimelineBuilder *self, VthTimelineRow *row, guint which);
void _vth_timeline_count_again (VthTimelineBuilder *self, VthTimelineRow *row);
void _vth_timeline_let_fall (VthTimelineBuilder *self, VthTimelineRow *row);
void _vth_timeline_judge (const VthTimelineBuilder *self, VthTimelineRow *row);

/* vth-timeline-steps.c: what follows from what happened */
void _vth_timeline_pass_steps (VthTimelineBuilder *self);
void _vth_timeline_add_offence (VthTimelineBuilder *self, const VthTimelineItem *item);

/* vth-timeline-order.c: obeying the order */
void _vth_timeline_add_order (VthTimelineBuilder *self, const VthTimelineItem *item);

/* vth-timeline-duties.c: terms that are laid out elsewhere: on an objection, on a request to enforce */
void _vth_timeline_count_objection (VthTimelineBuilder *self, VthTimelineRow *row);
void _vth_timeline_add_late_decision (VthTimelineBuilder *self);
void _vth_timeline_add_requests (VthTimelineBuilder *self);

/* vth-timeline-sums.c: forfeited sums and other debts */
void _vth_timeline_add_sums (VthTimelineBuilder *self, const VthTimelineItem *item);
void _vth_timeline_add_pressing (VthTimelineBuilder *self, const VthTimelineItem *item);

G_END_DECLS
