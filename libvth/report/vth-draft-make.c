/* vth-draft-make.c - making a draft of a record
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-answer-private.h"
#include "libvth/report/vth-draft-private.h"

#include <string.h>

VthDraftSection *
_vth_draft_get_section (VthDraft *self, guint index)
{
  g_autoptr (VthDraftSection) section = g_list_model_get_item (G_LIST_MODEL (self->sections), index);

  return section;
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

/* The event at a place of the drafted record; NULL: the one that was added to it. */
static const VthCaseEvent *
find_event_at (VthDraft *self, const VthDraftFacts *facts, guint place)
{
  GListModel *events = vth_enforcement_decision_get_events (self->drafted);
  guint n_events = events != NULL ? g_list_model_get_n_items (events) : 0;

  if (facts->event == NULL && place + 1 == n_events)
    return NULL;
  if (facts->event == NULL && place >= n_events)
    place--;
  for (guint i = 0; i < facts->c.n_events; i++)
    if (facts->c.events[i].index == place)
      return &facts->c.events[i];

  return NULL;
}

/* What is found of another event of the same kind says nothing of the one that is drafted. */
static gboolean
is_of_draft (VthDraft *self, const VthDraftFacts *facts, const VthNote *note)
{
  const gchar *place = note->subject != NULL && g_str_has_prefix (note->subject, "/events/")
                       ? note->subject + strlen ("/events/") : NULL;
  const VthCaseEvent *event;

  if (facts->kind == VTH_DRAFT_KIND_DECISION || place == NULL)
    return TRUE;

  event = find_event_at (self, facts, (guint) g_ascii_strtoull (place, NULL, 10));
  return event == NULL || event == facts->event || event->kind != facts->law->steps[facts->kind].event;
}

/* Facts that are all there and yet cannot stand in one decision, such as a maximum below the penalty. */
static void
take_findings (VthDraft *self, const VthDraftFacts *facts, const GPtrArray *rows, const VthNotes *found)
{
  for (guint i = 0; i < rows->len; i++)
    if (!vth_draft_section_get_is_open (_vth_draft_get_section (self, i)))
      for (guint j = 0; j < found->n_notes; j++)
        if (is_of_draft (self, facts, &found->notes[j]))
          take_finding (_vth_draft_get_section (self, i), g_ptr_array_index (rows, i), &found->notes[j], facts->c.notes);
}

/* The review of the decision with this text finds them, and other answers do. */
static void
take_what_is_found (VthDraft *self, VthReviewer *reviewer, const VthDraftFacts *facts, const GPtrArray *rows)
{
  VthNotes found = { NULL };

  _vth_reviewer_run (reviewer, self->drafted, &found);
  take_findings (self, facts, rows, &found);
  take_findings (self, facts, rows, &facts->found);
  _vth_notes_clear (&found);
}

static VthDraftVerdict
find_verdict (VthDraft *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->sections)); i++)
    if (vth_draft_section_get_is_open (_vth_draft_get_section (self, i)))
      return VTH_DRAFT_VERDICT_OPEN;

  return VTH_DRAFT_VERDICT_COMPLETE;
}

/* What the record says otherwise than the text that was made of it. */
static void
note_differences (const VthDraftFacts *facts, VthNotes *notes)
{
  const VthCase *c = &facts->c;
  const gchar *principal = vth_enforcement_decision_get_on_behalf_of (c->decision);

  if (facts->kind != VTH_DRAFT_KIND_DECISION)
    return;

  if (facts->objection_day != 0 && c->objection_until != 0 && c->objection_until != facts->objection_day)
    _vth_notes_add (notes, "awb.6:7.objection-date-wrong", "/objection_until",
                    VTH_ARGS (VTH_ARG_DAY ("expected", facts->objection_day), VTH_ARG_DAY ("found", c->objection_until)));
  if (principal != NULL && c->authority != NULL && !g_str_equal (principal, c->authority))
    _vth_notes_add (notes, "awb.10:10.principal-wrong", "/on_behalf_of",
                    VTH_ARGS (VTH_ARG_TEXT ("found", principal), VTH_ARG_TEXT ("expected", c->authority)));
}

static void
draft (VthDraft *self, VthReviewer *reviewer, VthEnforcementDecision *decision, const VthDraftLaw *law, guint32 on)
{
  VthNotes *notes = _vth_answer_get_notes (VTH_ANSWER (self));
  VthInstrument instrument = vth_enforcement_decision_get_instrument (decision);
  g_autoptr (GPtrArray) rows = NULL;
  VthDraftFacts facts;

  _vth_draft_facts_init (&facts, law, reviewer, decision, self->kind, on, notes);
  self->title = g_strdup (_vth_draft_law_get_title (law, self->kind, instrument));
  vth_case_note_certainty (&facts.c, _vth_draft_law_get_certainty (law, self->kind, instrument), self->title);
  rows = fill_sections (self, &facts);
  self->drafted = _vth_draft_record_text (self, &facts, rows);
  take_what_is_found (self, reviewer, &facts, rows);
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
  g_autofree gchar *kind = g_strconcat ("VthDraftKind.", _vth_get_nick (VTH_TYPE_DRAFT_KIND, (gint) self->kind), NULL);

  self->drafted = g_object_ref (decision);
  if (self->kind == VTH_DRAFT_KIND_DECISION)
    _vth_notes_add (_vth_answer_get_notes (VTH_ANSWER (self)), "draft.instrument-not-covered", "/instrument",
                    VTH_ARGS (VTH_ARG_LABEL ("found", label)));
  else
    _vth_notes_add (_vth_answer_get_notes (VTH_ANSWER (self)), "draft.kind-not-covered", "/instrument",
                    VTH_ARGS (VTH_ARG_LABEL ("name", kind), VTH_ARG_LABEL ("found", label)));
}

void
_vth_draft_make (VthDraft *self, VthReviewer *reviewer, VthEnforcementDecision *decision, const VthDraftLaw *law,
                 guint32 on)
{
  if (_vth_draft_law_get_title (law, self->kind, vth_enforcement_decision_get_instrument (decision)) != NULL)
    draft (self, reviewer, decision, law, on);
  else
    refuse (self, decision);
}
