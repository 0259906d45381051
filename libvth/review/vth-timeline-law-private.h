/* vth-timeline-law-private.h - what is due in the life of a decision, as the data say
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/review/vth-procedure-law-private.h"
#include "libvth/review/vth-timeline-entry.h"

G_BEGIN_DECLS

#define VTH_MAX_TIMELINE_KINDS 6
#define VTH_MAX_TIMELINE_STARTS 8

/* How the days of an item are found. */
typedef enum
{
  VTH_TIMELINE_BASIS_STEP,
  VTH_TIMELINE_BASIS_VIEWS,
  VTH_TIMELINE_BASIS_EVENT_UNTIL,
  VTH_TIMELINE_BASIS_PUBLICATION,
  VTH_TIMELINE_BASIS_OBJECTION_DECISION,
  VTH_TIMELINE_BASIS_REPORT,
  VTH_TIMELINE_BASIS_OFFENCE,
  VTH_TIMELINE_BASIS_GRACE,
  VTH_TIMELINE_BASIS_INSPECTION,
  VTH_TIMELINE_BASIS_NEXT_INSPECTION,
  VTH_TIMELINE_BASIS_COERCION,
  VTH_TIMELINE_BASIS_NEXT_UNIT,
  VTH_TIMELINE_BASIS_UNSEEN_UNITS,
  VTH_TIMELINE_BASIS_LIFTING,
  VTH_TIMELINE_BASIS_SUM_UNIT,
  VTH_TIMELINE_BASIS_SUM_PAYMENT,
  VTH_TIMELINE_BASIS_SUM_COLLECTION,
  VTH_TIMELINE_BASIS_SUM_LIMITATION,
  VTH_TIMELINE_BASIS_REMINDER,
  VTH_TIMELINE_BASIS_WRIT,
  VTH_TIMELINE_BASIS_DUTY,
  VTH_N_TIMELINE_BASES
} VthTimelineBasis;

typedef struct
{
  guint8 kinds[VTH_MAX_TIMELINE_KINDS];   /* VthDecisionEventKind or VTH_STEP_ */
  guint8 n_kinds;
} VthTimelineKinds;

typedef struct
{
  const gchar *id;
  const gchar *names[2];       /* by VthLanguage */
  const gchar *acts[2];        /* what to do; NULL: nothing */
  const gchar *losses[2];      /* NULL: as the rule says */
  const gchar *rules[2];       /* ids of deadline rules: the rule, and that with a committee or above the line of 5:53 */
  const gchar *law;            /* NULL: that of the rule */
  guint32 instruments;         /* a bit for each */
  VthTimelineBasis basis;
  VthTimelineKind kind;
  VthBoundParty party;
  VthTimelineKinds from;
  VthTimelineKinds met_by;
  VthTimelineKinds falls;
  VthTimelineKinds unless;
  VthEventOutcome outcome;     /* of what meets it; unknown: any */
  gboolean early;
  gboolean silent;
  gboolean over;
  VthCertainty certainty;
} VthTimelineItem;

typedef struct
{
  VthKnowledge *knowledge;
  VthTimelineItem *items;
  guint n_items;
  guint8 starts[VTH_N_STEP_KINDS][VTH_MAX_TIMELINE_STARTS];  /* items that an event of that kind starts */
  guint8 n_starts[VTH_N_STEP_KINDS];
  guint8 *others[32];          /* by instrument: items that no event starts */
  guint8 n_others[32];
} VthTimelineLaw;

/* The compiled in data: read once, never changed, never freed. */
const VthTimelineLaw *_vth_timeline_law_get (void);

/* Reads a file of the same form; NULL with an error that names the place. */
VthTimelineLaw *_vth_timeline_law_new (VthKnowledge *knowledge, GError **error);
void _vth_timeline_law_free (VthTimelineLaw *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VthTimelineLaw, _vth_timeline_law_free)

G_END_DECLS
