/* vth-case-private.h - one decision laid out for its checks
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-reason-private.h"
#include "libvth/record/vth-dossier-private.h"
#include "libvth/record/vth-party.h"
#include "libvth/record/vth-site.h"
#include "libvth/record/vth-violation.h"
#include "libvth/register/vth-register.h"
#include "libvth/review/vth-review-law-private.h"
#include "libvth/rulebook/vth-rulebook-private.h"

G_BEGIN_DECLS

/* What a check may ask of a decision. Where each stands in the record: vth_fact_pointers. */
typedef enum
{
  VTH_FACT_AUTHORITY,
  VTH_FACT_DECIDED_BY,
  VTH_FACT_ON_BEHALF_OF,
  VTH_FACT_INSTRUMENT,
  VTH_FACT_AIM,
  VTH_FACT_VIOLATIONS,
  VTH_FACT_PARTY,
  VTH_FACT_LEGAL_BASES,
  VTH_FACT_MEASURES,
  VTH_FACT_GRACE,
  VTH_FACT_PENALTY,
  VTH_FACT_UNIT,
  VTH_FACT_MAXIMUM,
  VTH_FACT_POLICY,
  VTH_FACT_ANNOUNCED,
  VTH_FACT_VIEW_UNTIL,
  VTH_FACT_DECIDED,
  VTH_FACT_NOTIFIED,
  VTH_FACT_EFFECTIVE,
  VTH_FACT_OBJECTION_UNTIL,
  VTH_FACT_REMEDIES_CLAUSE,
  VTH_FACT_COSTS,
  VTH_FACT_URGENCY,
  VTH_FACT_EVENTS,
  VTH_FACT_CONTENTS,
  VTH_N_FACTS
} VthFact;

#define VTH_FACT_BIT(fact) (1u << (fact))

extern const gchar *const vth_fact_pointers[VTH_N_FACTS];

typedef struct
{
  VthDecisionEventKind kind;
  VthEventOutcome outcome;
  guint32 on;           /* 0: on a day that is not known */
  guint32 until;        /* 0: none */
  gint64 cents;         /* -1: none */
  const gchar *by;
  const gchar *id;
  const gchar *const *contents;  /* of its document; NULL: not recorded */
  VthSanctionTerms *terms;       /* what of the terms changes from that day; NULL: nothing recorded */
  guint32 posted;       /* the postmark; 0: none */
  gint count;           /* of violations that were found; -1: not stated */
  guint index;          /* where it stands in the record */
} VthCaseEvent;

/* What a reviewer holds, and all its checks may use. */
typedef struct
{
  const VthReviewLaw *law;
  VthRulebook *rulebook;
  VthRegister *registry;   /* or NULL */
  VthDossier *dossier;     /* or NULL */
  GPtrArray *policies;     /* of VthSanctionPolicy, or NULL */
  const VthDeadlineRule *rules[VTH_N_REVIEW_RULES];
} VthReviewContext;

/* Days are day numbers, 0 when not known; sums are cents, -1 when not known. */
typedef struct
{
  const VthReviewContext *context;
  const VthReviewLaw *law;
  VthDossier *dossier;
  VthEnforcementDecision *decision;
  VthNotes *notes;

  guint32 told;            /* facts that the record holds */
  guint32 untold;          /* facts of which the record says that they are not known */
  guint32 unchecked;       /* facts that a check needed and that were not told */
  gboolean uncounted;      /* a term could not be counted: no such rule, or beyond the calendar */
  guint n_texts_unseen;    /* requirements of texts whose contents are not recorded */
  gboolean competence_open;  /* the mandate was not, or not wholly, examined */

  VthInstrument instrument;
  const gchar *authority;
  const gchar *decided_by;
  VthPenaltyUnit unit;
  gint64 penalty;
  gint64 maximum;
  guint32 announced;
  guint32 view_until;
  guint32 decided;
  guint32 notified;
  guint32 effective;
  guint32 objection_until;
  guint32 grace_until;
  gboolean changed;        /* the terms are those after a change: vth_case_take_changes() */
  guint32 first_grace;     /* the last day of the term to comply that the decision itself gave */
  gint64 highest_maximum;  /* that ever held */

  guint32 counted_from[VTH_N_REVIEW_RULES];  /* days from which a last day was counted that is not beyond doubt */

  VthCaseEvent *events;    /* by day; those without a day last */
  guint n_events;
  VthViolation **violations;
  guint n_violations;

  VthCaseEvent event_space[24];
  VthViolation *violation_space[8];
} VthCase;

void vth_case_init (VthCase *self, const VthReviewContext *context, VthEnforcementDecision *decision, VthNotes *notes);
void vth_case_clear (VthCase *self);

/* The decision as it stands in the end: Awb 6:19, 7:11 lid 2. */
void vth_case_take_changes (VthCase *self);
guint32 vth_case_get_grace_on (VthCase *self, guint32 day);

static inline gboolean
vth_case_knows (const VthCase *self, VthFact fact)
{
  return (self->told & VTH_FACT_BIT (fact)) != 0;
}

/* The day of an event, which may not be known, for a message. */
static inline VthArgument
vth_case_day (const gchar *name, guint32 day)
{
  return day != 0 ? VTH_ARG_DAY (name, day) : VTH_ARG_LABEL (name, "day.unknown");
}

gboolean vth_case_lacks (VthCase *self, VthFact fact);
gboolean vth_case_tells_all (VthCase *self, VthFact fact);
gchar *vth_case_dup_instrument_label (const VthCase *self);
void vth_case_leave_unchecked (VthCase *self, VthFact fact);

/* vth-case-policy.c */
void vth_case_hold_to_policy (VthCase *self);

void vth_case_note (VthCase *self, const gchar *code, const gchar *subject, const VthArgument *arguments);
void vth_case_note_certainty (VthCase *self, VthCertainty certainty, const gchar *source);
void vth_case_note_event (VthCase *self, const gchar *code, const VthCaseEvent *event, const VthArgument *arguments);
void vth_case_note_violation (VthCase *self, const gchar *code, guint index, const VthArgument *arguments);

guint32 vth_case_count (VthCase *self, VthReviewRule rule, guint32 from);
guint32 vth_case_count_effect (VthCase *self, VthReviewRule rule, guint32 from);
guint32 vth_case_count_set_term (VthCase *self, const VthTerm *term, guint32 from);
void vth_case_explain_moves (VthCase *self, VthReviewRule rule, guint32 from, const gchar *subject);
void vth_case_explain_doubts (VthCase *self);

const VthCaseEvent *vth_case_find_event (const VthCase *self, VthDecisionEventKind kind);
const VthCaseEvent *vth_case_find_event_by (const VthCase *self, VthDecisionEventKind kind, guint32 day);
gint64 vth_case_sum_events (const VthCase *self, VthDecisionEventKind kind, guint32 day);

G_END_DECLS
