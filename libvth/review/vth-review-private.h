/* vth-review-private.h - how a review is made
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-answer-private.h"
#include "libvth/review/vth-review.h"

G_BEGIN_DECLS

/* Its notes are then added through _vth_answer_get_notes(). */
VthReview *_vth_review_new (const gchar *decision);

VthSoundness _vth_soundness_from_notes (const VthNotes *notes);

G_END_DECLS
