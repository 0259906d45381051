/* vth-draft-section.h - one part of the text of a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-knowledge.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_DRAFT_PARAGRAPH:
 *
 * The type of #VthDraftParagraph.
 *
 * Since: 1.0
 */
#define VTH_TYPE_DRAFT_PARAGRAPH (vth_draft_paragraph_get_type ())

/**
 * VthDraftParagraph:
 * @VTH_DRAFT_PARAGRAPH_TEXT: running text (lopende tekst)
 * @VTH_DRAFT_PARAGRAPH_TITLE: the title of the decision (opschrift)
 * @VTH_DRAFT_PARAGRAPH_ITEM: an item of a list (opsomming)
 * @VTH_DRAFT_PARAGRAPH_LINE: a line of a block, such as of an address (regel)
 *
 * How a paragraph of a draft stands on the page (soort alinea).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_DRAFT_PARAGRAPH_TEXT,
  VTH_DRAFT_PARAGRAPH_TITLE,
  VTH_DRAFT_PARAGRAPH_ITEM,
  VTH_DRAFT_PARAGRAPH_LINE
} VthDraftParagraph;

VTH_AVAILABLE_IN_1_0
GType vth_draft_paragraph_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_DRAFT_SECTION:
 *
 * The type of #VthDraftSection.
 *
 * Since: 1.0
 */
#define VTH_TYPE_DRAFT_SECTION (vth_draft_section_get_type ())

/**
 * VthDraftSection:
 *
 * A section of a draft (onderdeel van een conceptbesluit): one part of the text that the law asks of
 * a decision, in Dutch, with the article that asks for it. A section of which the record lacks a
 * fact is open: it holds the sentences that could be made, and names what is missing. Immutable.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthDraftSection, vth_draft_section, VTH, DRAFT_SECTION, GObject)

VTH_AVAILABLE_IN_1_0
const gchar *vth_draft_section_get_id (VthDraftSection *section);

VTH_AVAILABLE_IN_1_0
const gchar *vth_draft_section_get_title (VthDraftSection *section);

VTH_AVAILABLE_IN_1_0
const gchar *vth_draft_section_get_law (VthDraftSection *section);

VTH_AVAILABLE_IN_1_0
VthCertainty vth_draft_section_get_certainty (VthDraftSection *section);

VTH_AVAILABLE_IN_1_0
gboolean vth_draft_section_get_is_open (VthDraftSection *section);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_draft_section_get_paragraphs (VthDraftSection *section);

VTH_AVAILABLE_IN_1_0
VthDraftParagraph vth_draft_section_get_kind (VthDraftSection *section, guint index);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_draft_section_get_missing (VthDraftSection *section);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_draft_section_get_remarks (VthDraftSection *section);

G_END_DECLS
