/* vth-terms-advice-private.h - an answer on terms while it is made
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-answer-private.h"
#include "libvth/review/vth-terms-advice.h"

G_BEGIN_DECLS

/* How one of the proposed terms departs from the policy. */
typedef struct
{
  const gchar *field;   /* static: the key in the proposal */
  gchar *policy;
  gchar *proposed;
  gint64 permille;      /* of what the policy says; -1 where that cannot be said */
} VthTermsDeviation;

struct _VthTermsAdvice
{
  VthAnswer parent_instance;

  VthSanctionPolicy *policy;
  VthTermsQuestion *question;
  VthPenaltyTable *table;       /* of the policy, may be NULL */
  gchar *code;                  /* of the violation, or NULL */
  guint32 on;                   /* day number; 0 when not stated */
  VthPenaltyRow *row;           /* of the table, or NULL */
  VthSanctionTerms *terms;      /* what the row comes to, or NULL */
  VthInstrument other_sanction;
  GPtrArray *unknown;           /* JSON pointers into the question */
  GArray *deviations;           /* of VthTermsDeviation */
  gboolean is_refused;
  gboolean is_partial;
  VthTermsVerdict verdict;
};

void _vth_terms_advice_note (VthTermsAdvice *self, const gchar *code, const gchar *subject, const VthArgument *arguments);
void _vth_terms_advice_refuse (VthTermsAdvice *self, const gchar *code, const gchar *subject, const VthArgument *arguments);

/* The order has to say it, unless the field of that name is proposed; NULL for none. */
void _vth_terms_advice_leave_open (VthTermsAdvice *self, const gchar *field, const gchar *code, const gchar *subject,
                                   const VthArgument *arguments);

/* Something of the case would have to be stated; its last key has a label. */
void _vth_terms_advice_miss (VthTermsAdvice *self, const gchar *subject);

static inline const gchar *
_vth_terms_advice_get_source (VthTermsAdvice *self)
{
  return vth_sanction_policy_get_id (self->policy);
}

/* vth-terms-row.c: finds the row; FALSE when there is none, with the verdict. */
gboolean _vth_terms_advice_find_row (VthTermsAdvice *self);

/* vth-terms-steps.c: after what went before, the code that counts; NULL when no order follows, with the verdict. */
const gchar *_vth_terms_advice_find_step (VthTermsAdvice *self, const gchar *code);

/* vth-terms-fill.c: what the row comes to. */
void _vth_terms_advice_fill (VthTermsAdvice *self);

/* vth-terms-deviation.c: how far the proposal departs from that. */
void _vth_terms_advice_compare (VthTermsAdvice *self);

/* vth-terms-check.c: what the law says of the terms as they would be given. */
void _vth_terms_advice_check (VthTermsAdvice *self);

/* Only when somebody reads the reasons: it looks at the whole table. */
void _vth_terms_advice_note_ratio (VthTermsAdvice *self);

/* The last day of a term that begins on a day; for a length only, no roll of any law is in it. */
guint32 _vth_terms_add_term (guint32 day, const VthTerm *term);

G_END_DECLS
