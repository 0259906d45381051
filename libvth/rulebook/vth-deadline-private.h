/* vth-deadline-private.h - making a deadline
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-answer-private.h"
#include "libvth/rulebook/vth-deadline.h"
#include "libvth/rulebook/vth-rulebook-private.h"

G_BEGIN_DECLS

VthDeadline *_vth_deadline_new (VthRulebook *rules, const VthTermQuestion *question, const gchar *asked_id,
                                guint32 event, const VthTermSpan *span);

/* What the reasons of a counted term rest on. */
typedef struct
{
  VthRulebook *rules;
  const VthTermQuestion *question;
  const gchar *asked_id;
  guint32 event;
  const VthTermSpan *span;
} VthTermTrace;

void _vth_term_trace_explain (const VthTermTrace *self, VthNotes *notes);
VthCertainty _vth_term_trace_find_certainty (const VthTermTrace *self);

/* Whether a reason of that code tells of a move of the last day. */
gboolean _vth_term_trace_is_move (const gchar *code);

G_END_DECLS
