/* vth-draft-private.h - filling a draft
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/report/vth-draft-facts-private.h"
#include "libvth/report/vth-draft-section-private.h"
#include "libvth/report/vth-draft.h"

G_BEGIN_DECLS

/* The section of a row, or NULL where the row has nothing to say of this decision. What it lacks is
 * noted.
 */
VthDraftSection *_vth_draft_fill (const VthDraftRow *row, VthDraftFacts *facts);

/* How far it is filled in, in a few Dutch words. */
gchar *_vth_draft_dup_state (VthDraft *self);

/* Why there is no draft, or NULL. */
gchar *_vth_draft_dup_refusal (VthDraft *self);

G_END_DECLS
