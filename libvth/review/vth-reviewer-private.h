/* vth-reviewer-private.h - reviewing without making answers
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-reason-private.h"
#include "libvth/review/vth-reviewer.h"

G_BEGIN_DECLS

/* Adds what there is to say of a decision to @notes. */
void _vth_reviewer_run (VthReviewer *self, VthEnforcementDecision *decision, VthNotes *notes);

/* The same of several, by as many threads as the reviewer may use. */
void _vth_reviewer_run_some (VthReviewer *self, VthEnforcementDecision *const *decisions, guint n_decisions,
                             VthNotes *const *notes);

G_END_DECLS
