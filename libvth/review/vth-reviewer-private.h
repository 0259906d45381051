/* vth-reviewer-private.h - reviewing without making answers
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-reason-private.h"
#include "libvth/review/vth-case-private.h"
#include "libvth/review/vth-reviewer.h"

G_BEGIN_DECLS

/* Adds what there is to say of a decision to @notes. */
void _vth_reviewer_run (VthReviewer *self, VthEnforcementDecision *decision, VthNotes *notes);

/* With what it reviews; it belongs to the reviewer. */
const VthReviewContext *_vth_reviewer_get_context (VthReviewer *self);

/* What is done with the decision at a place of a series; several threads do it at the same time. */
typedef void (*VthReviewFunc) (VthReviewer *self, VthEnforcementDecision *decision, guint place, gpointer data);

/* What the calling thread does first, while the others have begun. */
typedef void (*VthMeanwhileFunc) (gpointer data);

void _vth_reviewer_work_through (VthReviewer *self, VthEnforcementDecision *const *decisions, guint n_decisions,
                                 VthReviewFunc func, gpointer data, VthMeanwhileFunc meanwhile,
                                 gpointer meanwhile_data);

G_END_DECLS
