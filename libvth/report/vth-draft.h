/* vth-draft.h - the parts of the text that the law asks of a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/report/vth-draft-kind.h>
#include <libvth/report/vth-draft-section.h>
#include <libvth/review/vth-reviewer.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_DRAFT_VERDICT:
 *
 * The type of #VthDraftVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_DRAFT_VERDICT (vth_draft_verdict_get_type ())

/**
 * VthDraftVerdict:
 * @VTH_DRAFT_VERDICT_NOT_KNOWN: what such a decision must hold is not known (niet bekend)
 * @VTH_DRAFT_VERDICT_OPEN: a section still lacks something (onvolledig)
 * @VTH_DRAFT_VERDICT_COMPLETE: every section could be filled in (volledig)
 *
 * How far a draft could be filled in (stand van het concept).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_DRAFT_VERDICT_NOT_KNOWN,
  VTH_DRAFT_VERDICT_OPEN,
  VTH_DRAFT_VERDICT_COMPLETE
} VthDraftVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_draft_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_DRAFT:
 *
 * The type of #VthDraft.
 *
 * Since: 1.0
 */
#define VTH_TYPE_DRAFT (vth_draft_get_type ())

/**
 * VthDraft:
 *
 * A draft (conceptbesluit): the parts of the text that the law asks of an enforcement decision, or of a document
 * that follows it, in Dutch (Awb 2:6), filled in from its record, to be put into the template of a document. What the
 * record does not hold stays open; nothing is made up. It does not change.
 *
 * Which sections a decision needs, with their articles and their sentences, stands in the knowledge
 * file `drafts`.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthDraft, vth_draft, VTH, DRAFT, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthDraft *vth_draft_new (VthReviewer *reviewer, VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
VthDraft *vth_draft_new_with_knowledge (VthReviewer *reviewer,
                                        VthEnforcementDecision *decision,
                                        VthKnowledge *knowledge,
                                        GError **error);

VTH_AVAILABLE_IN_1_0
VthDraft *vth_draft_new_for_kind (VthReviewer *reviewer,
                                  VthEnforcementDecision *decision,
                                  VthDraftKind kind,
                                  const GDate *on,
                                  VthKnowledge *knowledge,
                                  GError **error);

VTH_AVAILABLE_IN_1_0
VthDraftKind vth_draft_get_kind (VthDraft *draft);

VTH_AVAILABLE_IN_1_0
VthDraftVerdict vth_draft_get_verdict (VthDraft *draft);

VTH_AVAILABLE_IN_1_0
const gchar *vth_draft_get_title (VthDraft *draft);

VTH_AVAILABLE_IN_1_0
GListModel *vth_draft_get_sections (VthDraft *draft);

VTH_AVAILABLE_IN_1_0
VthDraftSection *vth_draft_lookup_section (VthDraft *draft, const gchar *section_id);

VTH_AVAILABLE_IN_1_0
gchar *vth_draft_to_markdown (VthDraft *draft);

VTH_AVAILABLE_IN_1_0
gchar *vth_draft_to_html (VthDraft *draft);

VTH_AVAILABLE_IN_1_0
VthEnforcementDecision *vth_draft_dup_decision (VthDraft *draft);

G_END_DECLS
