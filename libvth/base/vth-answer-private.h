/* vth-answer-private.h - how an answer gets its reasons
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-answer.h"
#include "libvth/base/vth-reason-private.h"

G_BEGIN_DECLS

/* The notes of the answer. A class whose reasons cost something to find adds them in its
 * collect_reasons(), which is called once, when somebody asks; others add them while they are made.
 */
VthNotes *_vth_answer_get_notes (VthAnswer *self);

G_END_DECLS
