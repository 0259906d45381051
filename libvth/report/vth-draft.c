/* vth-draft.c - the parts of the text that the law asks of a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-draft.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/report/vth-draft-private.h"

struct _VthDraft
{
  VthAnswer parent_instance;

  VthDraftVerdict verdict;
  gchar *title;
  GListStore *sections;
  VthEnforcementDecision *drafted;
};

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

/* The rows of the sections, in their order. */
static GPtrArray *
fill_sections (VthDraft *self, VthDraftFacts *facts)
{
  GPtrArray *rows = g_ptr_array_new ();

  for (guint i = 0; i < facts->law->rows->len; i++)
    {
      const VthDraftRow *row = &g_array_index (facts->law->rows, VthDraftRow, i);
      g_autoptr (VthDraftSection) section = _vth_draft_fill (row, facts);

      if (section == NULL)
        continue;
      g_list_store_append (self->sections, section);
      g_ptr_array_add (rows, (gpointer) row);
    }

  return rows;
}

static VthDraftSection *
get_section (VthDraft *self, guint index)
{
  g_autoptr (VthDraftSection) section = g_list_model_get_item (G_LIST_MODEL (self->sections), index);

  return section;
}

/* What the text then holds, as ids of elements of a review. */
static gchar **
list_contents (VthDraft *self, const GPtrArray *rows)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < rows->len; i++)
    if (!vth_draft_section_get_is_open (get_section (self, i)))
      g_strv_builder_addv (builder, (const gchar **) ((const VthDraftRow *) g_ptr_array_index (rows, i))->contents);

  return g_strv_builder_end (builder);
}

static gboolean
is_filled (VthDraft *self, const gchar *id)
{
  VthDraftSection *section = vth_draft_lookup_section (self, id);

  return section != NULL && !vth_draft_section_get_is_open (section);
}

/* A record that its own JSON does not give back, such as one with a bad term, is not copied. */
static VthEnforcementDecision *
copy_decision (VthEnforcementDecision *decision)
{
  g_autoptr (JsonNode) node = vth_record_to_json (VTH_RECORD (decision));
  VthRecord *copy = vth_record_from_json (node, NULL);

  return copy != NULL ? VTH_ENFORCEMENT_DECISION (copy) : g_object_ref (decision);
}

/* The record of the decision once it is taken with this text. */
static VthEnforcementDecision *
record_decision (VthDraft *self, const VthDraftFacts *facts, const GPtrArray *rows)
{
  VthEnforcementDecision *decision = copy_decision (facts->c.decision);
  g_auto (GStrv) contents = list_contents (self, rows);

  if (decision == facts->c.decision)
    return decision;

  vth_enforcement_decision_set_contents (decision, (const gchar *const *) contents);
  vth_enforcement_decision_set_remedies_clause (decision, is_filled (self, "remedies"));
  if (is_filled (self, "principal") && g_strcmp0 (facts->c.authority, facts->c.decided_by) != 0)
    vth_enforcement_decision_set_on_behalf_of (decision, facts->c.authority);
  if (facts->objection_day != 0)
    {
      g_autoptr (GDate) last = g_date_new_julian (facts->objection_day);

      vth_enforcement_decision_set_objection_until (decision, last);
    }

  return decision;
}

static void
take_finding (VthDraftSection *section, const VthDraftRow *row, const VthNote *note, VthNotes *notes)
{
  if (!g_strv_contains ((const gchar *const *) row->codes, note->entry->code))
    return;

  if (note->entry->severity == VTH_SEVERITY_INFO)
    _vth_notes_add (notes, note->entry->code, note->subject, note->arguments);
  else
    _vth_draft_section_open (section, NULL, note, NULL, notes);
}

/* Facts that are all there and yet cannot stand in one decision, such as a maximum below the penalty:
 * the review of the decision with this text finds them.
 */
static void
take_what_a_review_finds (VthDraft *self, VthReviewer *reviewer, const GPtrArray *rows, VthNotes *notes)
{
  VthNotes found = { NULL };

  _vth_reviewer_run (reviewer, self->drafted, &found);
  for (guint i = 0; i < rows->len; i++)
    if (!vth_draft_section_get_is_open (get_section (self, i)))
      for (guint j = 0; j < found.n_notes; j++)
        take_finding (get_section (self, i), g_ptr_array_index (rows, i), &found.notes[j], notes);
  _vth_notes_clear (&found);
}

static VthDraftVerdict
find_verdict (VthDraft *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->sections)); i++)
    if (vth_draft_section_get_is_open (get_section (self, i)))
      return VTH_DRAFT_VERDICT_OPEN;

  return VTH_DRAFT_VERDICT_COMPLETE;
}

/* What the record says otherwise than the text that was made of it. */
static void
note_differences (const VthDraftFacts *facts, VthNotes *notes)
{
  const VthCase *c = &facts->c;
  const gchar *principal = vth_enforcement_decision_get_on_behalf_of (c->decision);

  if (facts->objection_day != 0 && c->objection_until != 0 && c->objection_until != facts->objection_day)
    _vth_notes_add (notes, "awb.6:7.objection-date-wrong", "/objection_until",
                    VTH_ARGS (VTH_ARG_DAY ("expected", facts->objection_day), VTH_ARG_DAY ("found", c->objection_until)));
  if (principal != NULL && c->authority != NULL && !g_str_equal (principal, c->authority))
    _vth_notes_add (notes, "awb.10:10.principal-wrong", "/on_behalf_of",
                    VTH_ARGS (VTH_ARG_TEXT ("found", principal), VTH_ARG_TEXT ("expected", c->authority)));
}

static void
draft (VthDraft *self, VthReviewer *reviewer, VthEnforcementDecision *decision, const VthDraftLaw *law)
{
  VthNotes *notes = _vth_answer_get_notes (VTH_ANSWER (self));
  const VthDraftInstrument *instrument = &law->instruments[vth_enforcement_decision_get_instrument (decision)];
  g_autoptr (GPtrArray) rows = NULL;
  VthDraftFacts facts;

  _vth_draft_facts_init (&facts, law, reviewer, decision, notes);
  vth_case_note_certainty (&facts.c, instrument->certainty, instrument->title);
  rows = fill_sections (self, &facts);
  self->title = g_strdup (instrument->title);
  self->drafted = record_decision (self, &facts, rows);
  take_what_a_review_finds (self, reviewer, rows, notes);
  note_differences (&facts, notes);
  self->verdict = find_verdict (self);
  if (self->verdict == VTH_DRAFT_VERDICT_COMPLETE)
    _vth_notes_add (notes, "draft.complete", NULL, VTH_ARGS (VTH_ARG_NUMBER ("found", rows->len)));
  _vth_draft_facts_clear (&facts);
}

static void
refuse (VthDraft *self, VthEnforcementDecision *decision)
{
  VthInstrument instrument = vth_enforcement_decision_get_instrument (decision);
  g_autofree gchar *label = g_strconcat ("VthInstrument.", _vth_get_nick (VTH_TYPE_INSTRUMENT, (gint) instrument), NULL);

  self->drafted = g_object_ref (decision);
  _vth_notes_add (_vth_answer_get_notes (VTH_ANSWER (self)), "draft.instrument-not-covered", "/instrument",
                  VTH_ARGS (VTH_ARG_LABEL ("found", label)));
}

static VthDraft *
make (VthReviewer *reviewer, VthEnforcementDecision *decision, const VthDraftLaw *law)
{
  VthDraft *self = g_object_new (VTH_TYPE_DRAFT, NULL);

  if (law->instruments[vth_enforcement_decision_get_instrument (decision)].title != NULL)
    draft (self, reviewer, decision, law);
  else
    refuse (self, decision);

  return self;
}

/* Read once, never changed, never freed. */
static gpointer
read_built_in (gpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthKnowledge) knowledge = vth_knowledge_new_built_in ("drafts", &error);
  VthDraftLaw *law = knowledge != NULL ? _vth_draft_law_new (knowledge, &error) : NULL;

  if (law == NULL)
    g_error ("%s", error->message);

  return law;
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
  g_autoptr (VthDraftLaw) law = NULL;

  g_return_val_if_fail (VTH_IS_REVIEWER (reviewer), NULL);
  g_return_val_if_fail (VTH_IS_ENFORCEMENT_DECISION (decision), NULL);
  g_return_val_if_fail (VTH_IS_KNOWLEDGE (knowledge), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  law = _vth_draft_law_new (knowledge, error);
  return law != NULL ? make (reviewer, decision, law) : NULL;
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
  static GOnce once = G_ONCE_INIT;

  g_return_val_if_fail (VTH_IS_REVIEWER (reviewer), NULL);
  g_return_val_if_fail (VTH_IS_ENFORCEMENT_DECISION (decision), NULL);

  return make (reviewer, decision, g_once (&once, read_built_in, NULL));
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
    if (g_str_equal (vth_draft_section_get_id (get_section (draft, i)), section_id))
      return get_section (draft, i);

  return NULL;
}

/**
 * vth_draft_dup_decision:
 * @draft: a draft
 *
 * Makes the record of the decision as it is once it is taken with this text (gegeven van het besluit
 * volgens het concept): the given record, with what its text then holds, the remedies clause, the
 * last day for objection and on whose behalf it is taken. A review of it finds no defect of form in
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

  return copy_decision (draft->drafted);
}
