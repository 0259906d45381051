/* vth-draft-section-private.h - filling a part of the text of a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-reason-private.h"
#include "libvth/report/vth-draft-law-private.h"

G_BEGIN_DECLS

/* @row belongs to a law, which the section keeps alive through @knowledge. */
VthDraftSection *_vth_draft_section_new (const VthDraftRow *row, VthKnowledge *knowledge);

/* Before anybody sees it. */
void _vth_draft_section_add (VthDraftSection *self, VthDraftParagraph kind, const gchar *text);

/* Because of what @note says, which is also kept in @notes; @missing: a pointer, or NULL where nothing is missing;
 * @remark: the same in fewer Dutch words, or NULL.
 */
void _vth_draft_section_open (VthDraftSection *self, const gchar *missing, const VthNote *note, const gchar *remark,
                              VthNotes *notes);

JsonNode *_vth_draft_section_to_json (VthDraftSection *self);

G_END_DECLS
