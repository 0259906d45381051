/* vth-draft-private.h - filling a draft
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/report/vth-draft-facts-private.h"
#include "libvth/report/vth-draft-section-private.h"
#include "libvth/report/vth-draft.h"

G_BEGIN_DECLS

struct _VthDraft
{
  VthAnswer parent_instance;

  VthDraftKind kind;
  VthDraftVerdict verdict;
  gchar *title;
  GListStore *sections;
  VthEnforcementDecision *drafted;
};

/* Fills a new one, of which the kind is set; @on: the day of a step, or 0. */
void _vth_draft_make (VthDraft *self, VthReviewer *reviewer, VthEnforcementDecision *decision, const VthDraftLaw *law,
                      guint32 on);

/* It belongs to the draft. */
VthDraftSection *_vth_draft_get_section (VthDraft *self, guint index);

/* A record that its own JSON does not give back, such as one with a bad term, is not copied. */
VthEnforcementDecision *_vth_draft_copy_decision (VthEnforcementDecision *decision);

/* vth-draft-record.c: the record of the decision once the drafted text is taken; @rows: of the sections */
VthEnforcementDecision *_vth_draft_record_text (VthDraft *self, const VthDraftFacts *facts, const GPtrArray *rows);

/* The section of a row, or NULL where the row has nothing to say of this decision. What it lacks is
 * noted.
 */
VthDraftSection *_vth_draft_fill (const VthDraftRow *row, VthDraftFacts *facts);

/* How far it is filled in, in a few Dutch words. */
gchar *_vth_draft_dup_state (VthDraft *self);

/* Why there is no draft, or NULL. */
gchar *_vth_draft_dup_refusal (VthDraft *self);

G_END_DECLS
