/* vth-draft-section.c - one part of the text of a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-draft-section-private.h"

struct _VthDraftSection
{
  GObject parent_instance;

  VthKnowledge *knowledge;  /* to which the next four belong */
  const gchar *id;
  const gchar *title;
  const gchar *law;
  VthCertainty certainty;
  gboolean open;
  GPtrArray *paragraphs;    /* of gchar, and a NULL */
  GByteArray *kinds;
  GPtrArray *missing;       /* of gchar, and a NULL */
  GPtrArray *remarks;       /* likewise: why it is open */
};

G_DEFINE_ENUM_TYPE (VthDraftParagraph, vth_draft_paragraph,
                    G_DEFINE_ENUM_VALUE (VTH_DRAFT_PARAGRAPH_TEXT, "text"),
                    G_DEFINE_ENUM_VALUE (VTH_DRAFT_PARAGRAPH_TITLE, "title"),
                    G_DEFINE_ENUM_VALUE (VTH_DRAFT_PARAGRAPH_ITEM, "item"),
                    G_DEFINE_ENUM_VALUE (VTH_DRAFT_PARAGRAPH_LINE, "line"))

G_DEFINE_FINAL_TYPE (VthDraftSection, vth_draft_section, G_TYPE_OBJECT)

static void
vth_draft_section_finalize (GObject *object)
{
  VthDraftSection *self = VTH_DRAFT_SECTION (object);

  g_clear_object (&self->knowledge);
  g_ptr_array_unref (self->paragraphs);
  g_byte_array_unref (self->kinds);
  g_ptr_array_unref (self->missing);
  g_ptr_array_unref (self->remarks);

  G_OBJECT_CLASS (vth_draft_section_parent_class)->finalize (object);
}

static void
vth_draft_section_class_init (VthDraftSectionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = vth_draft_section_finalize;
}

static void
vth_draft_section_init (VthDraftSection *self)
{
  self->paragraphs = g_ptr_array_new_with_free_func (g_free);
  self->missing = g_ptr_array_new_with_free_func (g_free);
  self->remarks = g_ptr_array_new_with_free_func (g_free);
  self->kinds = g_byte_array_new ();
  g_ptr_array_add (self->paragraphs, NULL);
  g_ptr_array_add (self->missing, NULL);
  g_ptr_array_add (self->remarks, NULL);
}

VthDraftSection *
_vth_draft_section_new (const VthDraftRow *row, VthKnowledge *knowledge)
{
  VthDraftSection *self = g_object_new (VTH_TYPE_DRAFT_SECTION, NULL);

  self->knowledge = g_object_ref (knowledge);
  self->id = row->id;
  self->title = row->titles[VTH_LANGUAGE_NL];
  self->law = row->law;
  self->certainty = row->certainty;
  return self;
}

void
_vth_draft_section_add (VthDraftSection *self, VthDraftParagraph kind, const gchar *text)
{
  guint8 byte = (guint8) kind;

  g_ptr_array_insert (self->paragraphs, (gint) self->kinds->len, g_strdup (text));
  g_byte_array_append (self->kinds, &byte, 1);
}

void
_vth_draft_section_open (VthDraftSection *self, const gchar *missing, const VthNote *note, const gchar *remark,
                         VthNotes *notes)
{
  g_autoptr (VthReason) reason = _vth_reason_new (note);
  gchar *words = remark != NULL ? g_strdup (remark) : vth_reason_dup_message (reason, VTH_LANGUAGE_NL);

  self->open = TRUE;
  if (missing != NULL && !g_strv_contains ((const gchar *const *) self->missing->pdata, missing))
    g_ptr_array_insert (self->missing, (gint) self->missing->len - 1, g_strdup (missing));
  g_ptr_array_insert (self->remarks, (gint) self->remarks->len - 1, words);
  _vth_notes_add (notes, note->entry->code, note->subject, note->arguments);
}

static void
write_paragraphs (VthDraftSection *self, JsonObject *object)
{
  JsonArray *paragraphs = json_array_new ();

  for (guint i = 0; i < self->kinds->len; i++)
    {
      JsonObject *paragraph = json_object_new ();

      json_object_set_string_member (paragraph, "kind", _vth_get_nick (VTH_TYPE_DRAFT_PARAGRAPH, self->kinds->data[i]));
      json_object_set_string_member (paragraph, "text", g_ptr_array_index (self->paragraphs, i));
      json_array_add_object_element (paragraphs, paragraph);
    }
  json_object_set_array_member (object, "paragraphs", paragraphs);
}

static void
write_texts (JsonObject *object, const gchar *name, const gchar *const *texts)
{
  JsonArray *array = json_array_new ();

  for (; *texts != NULL; texts++)
    json_array_add_string_element (array, *texts);
  json_object_set_array_member (object, name, array);
}

JsonNode *
_vth_draft_section_to_json (VthDraftSection *self)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();
  json_object_set_string_member (object, "id", self->id);
  json_object_set_string_member (object, "title", self->title);
  json_object_set_string_member (object, "law", self->law);
  json_object_set_string_member (object, "certainty", _vth_get_nick (VTH_TYPE_CERTAINTY, (gint) self->certainty));
  json_object_set_boolean_member (object, "open", self->open);
  write_paragraphs (self, object);
  write_texts (object, "missing", vth_draft_section_get_missing (self));
  write_texts (object, "remarks", vth_draft_section_get_remarks (self));
  json_node_take_object (node, object);
  return node;
}

/**
 * vth_draft_section_get_id:
 * @section: a section
 *
 * Gets which section it is (kenmerk van het onderdeel), such as `remedies`: an id of the knowledge
 * file `drafts`.
 *
 * Returns: (transfer none): the id
 *
 * Since: 1.0
 */
const gchar *
vth_draft_section_get_id (VthDraftSection *section)
{
  g_return_val_if_fail (VTH_IS_DRAFT_SECTION (section), NULL);

  return section->id;
}

/**
 * vth_draft_section_get_title:
 * @section: a section
 *
 * Gets the heading of the section (kopje), in Dutch.
 *
 * Returns: (transfer none): the heading
 *
 * Since: 1.0
 */
const gchar *
vth_draft_section_get_title (VthDraftSection *section)
{
  g_return_val_if_fail (VTH_IS_DRAFT_SECTION (section), NULL);

  return section->title;
}

/**
 * vth_draft_section_get_law:
 * @section: a section
 *
 * Gets the articles that ask for it (wettelijke grondslag).
 *
 * Returns: (transfer none): legal references, such as `Awb 5:32b lid 2`
 *
 * Since: 1.0
 */
const gchar *
vth_draft_section_get_law (VthDraftSection *section)
{
  g_return_val_if_fail (VTH_IS_DRAFT_SECTION (section), NULL);

  return section->law;
}

/**
 * vth_draft_section_get_certainty:
 * @section: a section
 *
 * Gets how sure it is that a decision must hold it (zekerheid).
 *
 * Returns: the certainty
 *
 * Since: 1.0
 */
VthCertainty
vth_draft_section_get_certainty (VthDraftSection *section)
{
  g_return_val_if_fail (VTH_IS_DRAFT_SECTION (section), VTH_CERTAINTY_UNVERIFIED);

  return section->certainty;
}

/**
 * vth_draft_section_get_is_open:
 * @section: a section
 *
 * Gets whether the section still lacks something (nog open): a fact that the record does not hold,
 * or facts that contradict each other. The reasons of the draft say which.
 *
 * Returns: %TRUE if it does
 *
 * Since: 1.0
 */
gboolean
vth_draft_section_get_is_open (VthDraftSection *section)
{
  g_return_val_if_fail (VTH_IS_DRAFT_SECTION (section), TRUE);

  return section->open;
}

/**
 * vth_draft_section_get_paragraphs:
 * @section: a section
 *
 * Gets its text in order (alinea's), in Dutch and plain: nothing in it is markup.
 *
 * Returns: (transfer none) (array zero-terminated=1): the paragraphs; none if nothing could be filled in
 *
 * Since: 1.0
 */
const gchar *const *
vth_draft_section_get_paragraphs (VthDraftSection *section)
{
  g_return_val_if_fail (VTH_IS_DRAFT_SECTION (section), NULL);

  return (const gchar *const *) section->paragraphs->pdata;
}

/**
 * vth_draft_section_get_kind:
 * @section: a section
 * @index: which of its paragraphs, from 0
 *
 * Gets how a paragraph stands on the page (soort alinea).
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
VthDraftParagraph
vth_draft_section_get_kind (VthDraftSection *section, guint index)
{
  g_return_val_if_fail (VTH_IS_DRAFT_SECTION (section), VTH_DRAFT_PARAGRAPH_TEXT);
  g_return_val_if_fail (index < section->kinds->len, VTH_DRAFT_PARAGRAPH_TEXT);

  return (VthDraftParagraph) section->kinds->data[index];
}

/**
 * vth_draft_section_get_missing:
 * @section: a section
 *
 * Gets what the record lacks for it (ontbrekende gegevens), as JSON pointers such as
 * `/terms/penalty_cents`.
 *
 * Returns: (transfer none) (array zero-terminated=1): the pointers; none if nothing is missing
 *
 * Since: 1.0
 */
const gchar *const *
vth_draft_section_get_missing (VthDraftSection *section)
{
  g_return_val_if_fail (VTH_IS_DRAFT_SECTION (section), NULL);

  return (const gchar *const *) section->missing->pdata;
}

/**
 * vth_draft_section_get_remarks:
 * @section: a section
 *
 * Gets why the section is open (opmerkingen), in Dutch sentences for the one who has to fill it in.
 *
 * Returns: (transfer none) (array zero-terminated=1): the remarks; none if it is not open
 *
 * Since: 1.0
 */
const gchar *const *
vth_draft_section_get_remarks (VthDraftSection *section)
{
  g_return_val_if_fail (VTH_IS_DRAFT_SECTION (section), NULL);

  return (const gchar *const *) section->remarks->pdata;
}
