/* vth-default-private.h - when somebody decides too late
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/review/vth-duties-private.h"
#include "libvth/rulebook/vth-default-penalty.h"

G_BEGIN_DECLS

/* A term to decide, a notice of default and what came of it. Days are day numbers; 0 for none. */
typedef struct
{
  VthRulebook *rulebook;
  VthNotes *notes;
  GArray *duties;
  const gchar *subject;     /* where the notice stands in the record */

  guint32 term_end;
  guint32 notice;
  guint32 done;             /* announced */
  guint32 fixed;            /* the sum was fixed */

  guint32 counts_from;      /* the day from which the notice counts; 0: it does not */
  guint32 appeal_from;      /* the first day of appeal against the silence; 0: not open */
  VthDefaultPenalty *penalty;  /* owned; NULL: none */
} VthDefault;

/* From which day the notice counts: not before the term is over. */
void _vth_default_judge_notice (VthDefault *self);

void _vth_default_compute_penalty (VthDefault *self);
void _vth_default_find_appeal (VthDefault *self);

/* What has become due up to and with a day. */
gint64 _vth_default_get_cents (const VthDefault *self, guint32 on);

/* Counts a term of the law and adds it; FALSE where it cannot be counted. */
gboolean _vth_default_add_duty (VthDefault *self, const gchar *rule, guint32 from, VthDutyNature nature, guint32 met);

G_END_DECLS
