/* vth-rulebook-private.h - the rulebook without objects
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/rulebook/vth-calendar-private.h"
#include "libvth/rulebook/vth-ceiling-law-private.h"
#include "libvth/rulebook/vth-deadline-rule-private.h"
#include "libvth/rulebook/vth-penal-order-law-private.h"
#include "libvth/rulebook/vth-penalty-rate-private.h"
#include "libvth/rulebook/vth-rulebook.h"
#include "libvth/rulebook/vth-seveso-law-private.h"
#include "libvth/rulebook/vth-term-count-private.h"

G_BEGIN_DECLS

#define VTH_N_TERM_SOURCES (VTH_TERM_SOURCE_COURT + 1)

/* The longest chain of terms: one that precedes, the term, and its extensions. */
#define VTH_MAX_TERM_PARTS 16

/* What the data say of an act, an order in council, a decision and so on. */
typedef struct
{
  gboolean known;
  gboolean applies;
  gchar *names[2];  /* by VthLanguage */
  gchar *basis;
  VthCertainty certainty;
} VthTermSourceRule;

/* A point of law that is open, and which way this rulebook takes it. */
typedef struct
{
  gchar *id;
  gchar *law;
  gchar *about[2];  /* by VthLanguage */
  gboolean rolls;
} VthOpenQuestion;

/* Everything about a term but the day from which it counts. */
typedef struct
{
  const VthDeadlineRule *rule;   /* NULL for a bare term */
  VthTerm parts[VTH_MAX_TERM_PARTS];
  guint n_base;                  /* parts before the extensions */
  guint n_parts;
  guint32 suspended_days;
  VthTermSource set_by;
  VthTermStart starts;
  VthTermDirection direction;
  VthAtwCause cause;             /* of plan.rolls */
  const VthOpenQuestion *open;   /* the setting that decided, or NULL */
  VthTermPlan plan;
} VthTermQuestion;

/* Who has found the rules that it needs: each keeps them in a place of its own. */
typedef enum
{
  VTH_RULE_USER_REVIEW,
  VTH_RULE_USER_TIMELINE,
  VTH_N_RULE_USERS
} VthRuleUser;

struct _VthRulebook
{
  GObject parent_instance;

  VthCalendar *calendar;
  VthAtwBounds bounds;
  VthTermSourceRule sources[VTH_N_TERM_SOURCES];
  GPtrArray *questions;  /* of VthOpenQuestion */
  GPtrArray *rules;      /* of VthDeadlineRule, in the order of the data */
  GHashTable *by_id;
  GPtrArray *penalty_rates;  /* of VthPenaltyRate */
  VthPenalOrderLaw *penal_order;
  VthSevesoLaw *seveso;
  VthCeilingLaw *ceilings;
  gpointer found[VTH_N_RULE_USERS];  /* arrays of rules, made once */
};

/* The rules of those ids, in that order, NULL where there is none. The list is asked for once for each user. */
typedef const gchar *(*VthRuleIdFunc) (guint index);

const VthDeadlineRule *const *_vth_rulebook_find_rules (VthRulebook *self, VthRuleUser user, guint n_rules,
                                                        VthRuleIdFunc get_id);

const VthOpenQuestion *_vth_rulebook_find_question (VthRulebook *self, const gchar *id);

/* The version of the rule that was law on that day. */
const VthDeadlineRule *_vth_rulebook_find_rule (VthRulebook *self, const gchar *rule_id, guint32 event,
                                                GError **error);

const VthDeadlineRule *_vth_rulebook_find_rule_with_term (VthRulebook *self, const gchar *rule_id, guint32 event,
                                                          GError **error);

void _vth_term_question_init_rule (VthTermQuestion *question, const VthDeadlineRule *rule, const VthTerm *term);
void _vth_term_question_init_term (VthTermQuestion *question, const VthTerm *term, VthTermSource set_by,
                                   VthTermStart starts, VthTermDirection direction);
gboolean _vth_term_question_extend (VthTermQuestion *question, const gchar *const *extensions,
                                    guint32 suspended_days, GError **error);
void _vth_term_question_settle (VthTermQuestion *question, VthRulebook *rules);

void _vth_set_out_of_calendar (VthRulebook *self, guint32 event, GError **error);

/* For whoever asks many times: a rule that has a term, from a day on which it is law. Makes nothing
 * on the heap; FALSE when the days leave the calendar.
 */
static inline gboolean
_vth_rulebook_count_rule (VthRulebook *self, const VthDeadlineRule *rule, guint32 event, VthTermSpan *span)
{
  return _vth_term_plan_count (&rule->plan, self->calendar, event, span);
}

G_END_DECLS
