/* vth-timeline-private.h - what a timeline holds
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/review/vth-life-private.h"
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
  VTH_TIMELINE_OBEYED = 1 << 22            /* likewise */
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
} VthTimelineCore;

VthTimelineCore *_vth_timeline_core_new (VthRulebook *rulebook, VthEnforcementDecision *decision, VthDossier *dossier,
                                         guint32 on, VthNotes *notes);
VthTimelineCore *_vth_timeline_core_ref (VthTimelineCore *self);
void _vth_timeline_core_unref (VthTimelineCore *self);

/* The earliest thing that the authority can still do; -1 for none. */
gint _vth_timeline_core_find_next_act (const VthTimelineCore *self);
gboolean _vth_timeline_row_is_open (const VthTimelineRow *row);

/* Why, and how its days were found. */
void _vth_timeline_row_explain (const VthTimelineCore *core, const VthTimelineRow *row, VthNotes *notes);
VthDeadline *_vth_timeline_row_make_deadline (const VthTimelineCore *core, const VthTimelineRow *row);

VthTimelineEntry *_vth_timeline_entry_new (VthTimelineCore *core, guint index);
const VthTimelineCore *_vth_timeline_get_core (VthTimeline *self);

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
  guint payments;                                  /* the row of the payment of the first sum */
} VthTimelineBuilder;

VthTimelineRow *_vth_timeline_add (VthTimelineBuilder *self, const VthTimelineItem *item, guint32 start);
void _vth_timeline_count (VthTimelineBuilder *self, VthTimelineRow *row, const gchar *rule_id);
void _vth_timeline_let_fall (VthTimelineBuilder *self, VthTimelineRow *row);
void _vth_timeline_judge (const VthTimelineBuilder *self, VthTimelineRow *row);

/* vth-timeline-steps.c: what follows from what happened */
void _vth_timeline_pass_steps (VthTimelineBuilder *self);
void _vth_timeline_add_offence (VthTimelineBuilder *self, const VthTimelineItem *item);

/* vth-timeline-order.c: obeying the order */
void _vth_timeline_add_order (VthTimelineBuilder *self, const VthTimelineItem *item);

/* vth-timeline-sums.c: forfeited sums and other debts */
void _vth_timeline_add_sums (VthTimelineBuilder *self, const VthTimelineItem *item);
void _vth_timeline_add_pressing (VthTimelineBuilder *self, const VthTimelineItem *item);

G_END_DECLS
