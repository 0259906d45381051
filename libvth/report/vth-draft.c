/* vth-draft.c - the parts of the text that the law asks of a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-draft.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/report/vth-draft-private.h"
#include "libvth/rulebook/vth-data-reader-private.h"

G_DEFINE_ENUM_TYPE (VthDraftVerdict, vth_draft_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_DRAFT_VERDICT_NOT_KNOWN, "not-known"),
                    G_DEFINE_ENUM_VALUE (VTH_DRAFT_VERDICT_OPEN, "open"),
                    G_DEFINE_ENUM_VALUE (VTH_DRAFT_VERDICT_COMPLETE, "complete"))

G_DEFINE_FINAL_TYPE (VthDraft, vth_draft, VTH_TYPE_ANSWER)

static void
vth_draft_finalize (GObject *object)
{
  VthDraft *self = VTH_DRAFT (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_object (&self->sections);
  g_clear_object (&self->drafted);

  G_OBJECT_CLASS (vth_draft_parent_class)->finalize (object);
}

static const gchar *
vth_draft_get_verdict_nick (VthAnswer *answer)
{
  return _vth_get_nick (VTH_TYPE_DRAFT_VERDICT, (gint) VTH_DRAFT (answer)->verdict);
}

static void
vth_draft_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthDraft *self = VTH_DRAFT (answer);
  JsonArray *sections = json_array_new ();

  json_object_set_string_member (object, "kind", _vth_get_nick (VTH_TYPE_DRAFT_KIND, (gint) self->kind));
  if (self->title != NULL)
    json_object_set_string_member (object, "title", self->title);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->sections)); i++)
    {
      g_autoptr (VthDraftSection) section = g_list_model_get_item (G_LIST_MODEL (self->sections), i);

      json_array_add_element (sections, _vth_draft_section_to_json (section));
    }
  json_object_set_array_member (object, "sections", sections);
}

static void
vth_draft_class_init (VthDraftClass *klass)
{
  VthAnswerClass *answer_class = VTH_ANSWER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = vth_draft_finalize;
  answer_class->get_verdict = vth_draft_get_verdict_nick;
  answer_class->write_figures = vth_draft_write_figures;
}

static void
vth_draft_init (VthDraft *self)
{
  self->sections = g_list_store_new (VTH_TYPE_DRAFT_SECTION);
}

static gpointer
read_file (VthKnowledge *knowledge, GError **error)
{
  return _vth_draft_law_new (knowledge, error);
}

/* Read once, never changed, never freed. */
static gpointer
read_built_in (gpointer unused)
{
  return _vth_data_read_built_in ("drafts", read_file);
}

static VthDraft *
make (VthReviewer *reviewer, VthEnforcementDecision *decision, const VthDraftLaw *law, VthDraftKind kind, guint32 on)
{
  VthDraft *self = g_object_new (VTH_TYPE_DRAFT, NULL);

  self->kind = kind;
  _vth_draft_make (self, reviewer, decision, law, on);
  return self;
}

/**
 * vth_draft_new_for_kind:
 * @reviewer: a reviewer, with the register and the dossier in which things are looked up
 * @decision: a decision
 * @kind: which document of its life
 * @on: (nullable): the day on which that is taken or sent; or %NULL for the day in the record
 * @knowledge: (nullable): sections and sentences of one's own, in the form of the built-in file `drafts`; or
 *   %NULL for that file
 * @error: return location for a #GError: %VTH_ERROR_INVALID_KNOWLEDGE
 *
 * Drafts a document in the life of a decision (stuk), such as the decision to collect what was forfeited
 * (invorderingsbeschikking, Awb 5:37), as vth_draft_new() drafts the decision itself. If the record holds the
 * event, of the day @on where one is given and the last one otherwise, its facts are used: who takes it, the
 * amount, the outcome, and its note as the reasons. If not, it is drafted as one that is still to be taken, and
 * what the record cannot hold yet stays open. Sums are those of #VthForfeiture, and whether objection or
 * appeal is pending is as #VthRemedies has it, both on that day and without the event itself.
 *
 * A document that the instrument does not have gives the verdict %VTH_DRAFT_VERDICT_NOT_KNOWN. For
 * %VTH_DRAFT_KIND_DECISION @on is not used.
 *
 * Returns: (transfer full): a new draft, or %NULL with @error set
 *
 * Since: 1.0
 */
VthDraft *
vth_draft_new_for_kind (VthReviewer *reviewer, VthEnforcementDecision *decision, VthDraftKind kind, const GDate *on,
                        VthKnowledge *knowledge, GError **error)
{
  static GOnce once = G_ONCE_INIT;
  g_autoptr (VthDraftLaw) own = NULL;

  g_return_val_if_fail (VTH_IS_REVIEWER (reviewer), NULL);
  g_return_val_if_fail (VTH_IS_ENFORCEMENT_DECISION (decision), NULL);
  g_return_val_if_fail (kind < VTH_N_DRAFT_KINDS, NULL);
  g_return_val_if_fail (on == NULL || g_date_valid (on), NULL);
  g_return_val_if_fail (knowledge == NULL || VTH_IS_KNOWLEDGE (knowledge), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (knowledge != NULL && (own = _vth_draft_law_new (knowledge, error)) == NULL)
    return NULL;

  return make (reviewer, decision, own != NULL ? own : g_once (&once, read_built_in, NULL), kind,
               on != NULL ? g_date_get_julian (on) : 0);
}

/**
 * vth_draft_new_with_knowledge:
 * @reviewer: a reviewer, with the register and the dossier in which things are looked up
 * @decision: a decision
 * @knowledge: sections and sentences of one's own, in the form of the built-in file `drafts`
 * @error: return location for a #GError: %VTH_ERROR_INVALID_KNOWLEDGE
 *
 * Drafts a decision (conceptbesluit) in sentences other than the built-in ones.
 *
 * Returns: (transfer full): a new draft, or %NULL with @error set
 *
 * Since: 1.0
 */
VthDraft *
vth_draft_new_with_knowledge (VthReviewer *reviewer, VthEnforcementDecision *decision, VthKnowledge *knowledge,
                              GError **error)
{
  g_return_val_if_fail (VTH_IS_KNOWLEDGE (knowledge), NULL);

  return vth_draft_new_for_kind (reviewer, decision, VTH_DRAFT_KIND_DECISION, NULL, knowledge, error);
}

/**
 * vth_draft_new:
 * @reviewer: a reviewer, with the register and the dossier in which things are looked up
 * @decision: a decision
 *
 * Drafts a decision (conceptbesluit): makes of its record the parts of the text that the law asks. A
 * section of which a fact is missing stays open, and a reason names the fact and the article; so does
 * one whose facts contradict each other, with the reason that a review would give. The register of
 * the reviewer gives the formula for signing (Awb 10:10); without one the record does. Names come
 * from the register and the dossier, since an id is not for people.
 *
 * Returns: (transfer full): a new draft
 *
 * Since: 1.0
 */
VthDraft *
vth_draft_new (VthReviewer *reviewer, VthEnforcementDecision *decision)
{
  return vth_draft_new_for_kind (reviewer, decision, VTH_DRAFT_KIND_DECISION, NULL, NULL, NULL);
}

/**
 * vth_draft_get_kind:
 * @draft: a draft
 *
 * Gets which document was drafted (soort stuk).
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
VthDraftKind
vth_draft_get_kind (VthDraft *draft)
{
  g_return_val_if_fail (VTH_IS_DRAFT (draft), VTH_DRAFT_KIND_DECISION);

  return draft->kind;
}

/**
 * vth_draft_get_verdict:
 * @draft: a draft
 *
 * Gets how far the draft could be filled in (stand van het concept).
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthDraftVerdict
vth_draft_get_verdict (VthDraft *draft)
{
  g_return_val_if_fail (VTH_IS_DRAFT (draft), VTH_DRAFT_VERDICT_NOT_KNOWN);

  return draft->verdict;
}

/**
 * vth_draft_get_title:
 * @draft: a draft
 *
 * Gets the title of the decision (opschrift), in Dutch.
 *
 * Returns: (transfer none) (nullable): the title, or %NULL if the verdict is that nothing is known
 *
 * Since: 1.0
 */
const gchar *
vth_draft_get_title (VthDraft *draft)
{
  g_return_val_if_fail (VTH_IS_DRAFT (draft), NULL);

  return draft->title;
}

/**
 * vth_draft_get_sections:
 * @draft: a draft
 *
 * Gets the sections (onderdelen) in the order in which they stand in a decision. One that is only
 * needed in some cases, such as the reason of urgency, is not there in others.
 *
 * Returns: (transfer none): a list of #VthDraftSection
 *
 * Since: 1.0
 */
GListModel *
vth_draft_get_sections (VthDraft *draft)
{
  g_return_val_if_fail (VTH_IS_DRAFT (draft), NULL);

  return G_LIST_MODEL (draft->sections);
}

/**
 * vth_draft_lookup_section:
 * @draft: a draft
 * @section_id: an id of the knowledge file `drafts`, such as `remedies`
 *
 * Looks up a section (onderdeel).
 *
 * Returns: (transfer none) (nullable): the section, or %NULL if this decision has none of that id
 *
 * Since: 1.0
 */
VthDraftSection *
vth_draft_lookup_section (VthDraft *draft, const gchar *section_id)
{
  g_return_val_if_fail (VTH_IS_DRAFT (draft), NULL);
  g_return_val_if_fail (section_id != NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (draft->sections)); i++)
    if (g_str_equal (vth_draft_section_get_id (_vth_draft_get_section (draft, i)), section_id))
      return _vth_draft_get_section (draft, i);

  return NULL;
}

/**
 * vth_draft_dup_decision:
 * @draft: a draft
 *
 * Makes the record of the decision as it is once it is taken with this text (gegeven van het besluit
 * volgens het concept): the given record, with what its text then holds, the remedies clause, the
 * last day for objection and on whose behalf it is taken; or with the event that was drafted, and what its document
 * then holds. A review of it finds no defect of form in
 * any section that is not open.
 *
 * Returns: (transfer full): a decision
 *
 * Since: 1.0
 */
VthEnforcementDecision *
vth_draft_dup_decision (VthDraft *draft)
{
  g_return_val_if_fail (VTH_IS_DRAFT (draft), NULL);

  return _vth_draft_copy_decision (draft->drafted);
}
