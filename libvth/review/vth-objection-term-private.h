/* vth-objection-term-private.h - by when an objection must be decided
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/review/vth-default-private.h"
#include "libvth/review/vth-life-private.h"
#include "libvth/review/vth-remedies-law-private.h"

G_BEGIN_DECLS

/* The term of Awb 7:10, as it moves while the events are taken in the order of their days. */
typedef struct
{
  VthCase *c;
  VthRulebook *rulebook;
  VthNotes *notes;         /* NULL: nobody asks why */
  const VthRemediesLaw *law;
  guint32 since;           /* the last day to object */
  VthCounted counted;
  guint32 days;            /* that it stood still */
  guint32 covered;         /* the last day that was counted as such */
  const VthCaseEvent *notice;  /* of default: the first that is not premature; NULL: none */
  guint32 still_since;     /* it stands still; 0: it does not */
  gboolean committee;
  gboolean adjourned;
  gboolean prolonged;      /* the end is a day to which those concerned agreed */
  guint32 end;             /* 0: not known */
} VthObjectionTerm;

/* Counts it from the last day to object; FALSE where it cannot be counted. */
gboolean _vth_objection_term_begin (VthObjectionTerm *self, VthCase *c, VthRulebook *rulebook, guint32 since, VthNotes *notes);
void _vth_objection_term_take (VthObjectionTerm *self, const VthCaseEvent *event);

/* Takes the events that could happen. */
void _vth_objection_term_follow (VthObjectionTerm *self, const VthLife *life);

/* What a notice of default brings about: Awb 7:14. */
void _vth_objection_term_find_default (const VthObjectionTerm *self, VthDefault *late, guint32 decided);

G_END_DECLS
