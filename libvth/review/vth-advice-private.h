/* vth-advice-private.h - the steps of an advice
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-answer-private.h"
#include "libvth/record/vth-intervention-choice.h"
#include "libvth/review/vth-advice.h"
#include "libvth/rulebook/vth-intervention-matrix-private.h"
#include "libvth/rulebook/vth-sanction-policy-private.h"

G_BEGIN_DECLS

#define VTH_NO_CELL (-1)
#define VTH_EARLIER_NOT_KNOWN (-1)

/* Why an earlier violation could not be counted. */
typedef enum
{
  VTH_UNCOUNTED_OFFENDER,
  VTH_UNCOUNTED_DAY,
  VTH_UNCOUNTED_RULE,
  VTH_N_UNCOUNTED
} VthUncounted;

/* What an advice rests on, as numbers. */
typedef struct
{
  guint8 consequence;       /* 1 to 4; 0 when not stated */
  guint8 behaviour;         /* likewise */
  guint32 found_on;         /* 0 when not stated */
  guint64 circumstances;    /* a bit for each circumstance of the policy */
  gint n_earlier;           /* within the look-back; VTH_EARLIER_NOT_KNOWN */
} VthAdviceFacts;

typedef struct
{
  VthAdviceVerdict verdict;
  gint8 position;           /* where consequence and behaviour put it; VTH_NO_CELL */
  gint8 cell;               /* after the moves */
  VthMatrixMove wanted;     /* all moves together, before any bound */
  const VthRepetitionStep *step;
  guint64 circumstances;    /* those of the facts, and repetition where it was counted */
  VthCoordination coordination;
} VthAdviceSteps;

/* What a policy asks of each violation, taken together once. */
typedef struct
{
  const VthInterventionRules *rules;
  const VthMatrixCell *cells;
  guint32 from;             /* day numbers; 0: open */
  guint32 until;
} VthAdvicePolicy;

/* How earlier violations were counted. */
typedef struct
{
  gint n_counted;           /* VTH_EARLIER_NOT_KNOWN when nobody looked */
  guint n_uncounted[VTH_N_UNCOUNTED];
  guint32 since;            /* 0 when the policy has no look-back */
} VthEarlierCount;

struct _VthAdvice
{
  VthAnswer parent_instance;

  VthSanctionPolicy *policy;
  VthViolation *violation;
  VthAdviceFacts facts;
  VthAdviceSteps steps;
  VthEarlierCount earlier;
  gchar position[3];
  gchar cell[3];
  GPtrArray *unknown;       /* circumstances that the policy does not have, or NULL */
  GPtrArray *choices;       /* of VthInterventionChoice, the last one last, or NULL */
};

/* vth-advice-judge.c */
void _vth_advice_policy_init (VthAdvicePolicy *self, VthSanctionPolicy *policy);
void _vth_advice_judge (const VthAdvicePolicy *policy, const VthAdviceFacts *facts, VthAdviceSteps *steps);
void _vth_advice_name_cell (gint cell, gchar name[3]);

/* vth-advice-earlier.c */
void _vth_advice_count_earlier (const VthInterventionRules *rules, VthViolation *violation, GListModel *earlier,
                                VthEarlierCount *count);

/* vth-advice-notes.c */
void _vth_advice_explain (VthAdvice *self);

/* vth-advice-choice.c */
gboolean _vth_intervention_choice_deviates (VthInterventionChoice *choice);
gboolean _vth_intervention_choice_is_motivated (VthInterventionChoice *choice);
gboolean _vth_intervention_choice_raises (VthInterventionChoice *choice, VthInterventionChoice *before);
gboolean _vth_intervention_choice_changes (VthInterventionChoice *choice, VthInterventionChoice *before);

/* NULL when the policy does not tell, or the advice does not go so far. */
gchar **_vth_advice_peek_side (VthAdvice *self, VthInterventionSide side);
VthInterventionChoice *_vth_advice_peek_choice (VthAdvice *self);

G_END_DECLS
