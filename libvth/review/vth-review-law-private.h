/* vth-review-law-private.h - what a review holds a decision to
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-knowledge.h"
#include "libvth/record/vth-decision-event.h"
#include "libvth/record/vth-enforcement-decision.h"
#include "libvth/rulebook/vth-instrument.h"

G_BEGIN_DECLS

#define VTH_N_INSTRUMENTS (VTH_INSTRUMENT_OFFICIAL_REPORT + 1)
#define VTH_N_EVENT_KINDS 64

typedef struct _VthRule VthRule;

/* What a sanction is for the law: Awb 5:2. */
typedef enum
{
  VTH_NATURE_NONE,
  VTH_NATURE_OTHER,
  VTH_NATURE_REMEDIAL,
  VTH_NATURE_PUNITIVE
} VthNature;

/* The deadline rules that checks count with. */
typedef enum
{
  VTH_REVIEW_RULE_OBJECTION,
  VTH_REVIEW_RULE_ENTRY_INTO_FORCE,
  VTH_REVIEW_RULE_PAYMENT,
  VTH_REVIEW_RULE_DEBT,
  VTH_REVIEW_RULE_REMINDER,
  VTH_REVIEW_RULE_LIMITATION,
  VTH_REVIEW_RULE_LIMITATION_OLD,
  VTH_REVIEW_RULE_LIMITATION_DEBT,
  VTH_REVIEW_RULE_COSTS,
  VTH_REVIEW_RULE_APPEAL,
  VTH_REVIEW_RULE_FURTHER_APPEAL,
  VTH_REVIEW_RULE_PROSECUTOR,
  VTH_REVIEW_RULE_FINE_HEAVY,
  VTH_REVIEW_RULE_FINE_LIGHT,
  VTH_REVIEW_RULE_FINE_DECISION,
  VTH_REVIEW_RULE_OBJECTION_DECISION,
  VTH_REVIEW_RULE_OBJECTION_COMMITTEE,
  VTH_REVIEW_RULE_POST,
  VTH_N_REVIEW_RULES
} VthReviewRule;

typedef struct
{
  const gchar *id;
  const gchar *power;     /* NULL: not in the file */
  VthNature nature;
  VthCertainty certainty;
  GStrv bases;            /* provisions that give the power, or NULL */
  guint n_reader;         /* requirements that a person must look at */
} VthReviewInstrument;

typedef struct
{
  const gchar *power;     /* NULL: the event is no act */
  gboolean follow_up;
} VthReviewEvent;

typedef struct
{
  const VthRule *rule;
  const gchar *id;
  guint32 instruments;    /* a bit for each VthInstrument */
  guint32 valid_from;     /* 0: always */
  gboolean advisory;      /* all that it can give is information */
  VthCertainty certainty;
} VthReviewCheck;

/* What the text of a decision, or the document of an event, must hold. */
typedef struct
{
  const gchar *id;
  const gchar *code;
  const gchar *words[2];     /* by VthLanguage */
  VthDecisionEventKind event;  /* unknown: the decision itself */
  guint32 instruments;
  guint32 valid_from;
  VthSanctionAim aim;        /* unknown: whatever the aim */
  const gchar *after;        /* only where this reason was given; or NULL */
  gboolean unless_urgent;
  VthCertainty certainty;
} VthReviewElement;

/* Read once, then never changed. */
typedef struct
{
  VthKnowledge *knowledge;
  VthReviewInstrument instruments[VTH_N_INSTRUMENTS];
  VthReviewEvent events[VTH_N_EVENT_KINDS];
  gint64 fine_line;       /* cents: Awb 5:53 */
  VthCertainty fine_line_certainty;
  VthReviewCheck *checks;
  guint n_checks;
  VthReviewElement *elements;
  guint n_elements;
} VthReviewLaw;

extern const gchar *const vth_review_rule_ids[VTH_N_REVIEW_RULES];

VthReviewLaw *vth_review_law_new (VthKnowledge *knowledge, GError **error);
void vth_review_law_free (VthReviewLaw *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VthReviewLaw, vth_review_law_free)

G_END_DECLS
