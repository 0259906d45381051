/* vth-draft-record.c - the record of a decision once a drafted text is taken
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-draft-private.h"

VthEnforcementDecision *
_vth_draft_copy_decision (VthEnforcementDecision *decision)
{
  g_autoptr (JsonNode) node = vth_record_to_json (VTH_RECORD (decision));
  VthRecord *copy = vth_record_from_json (node, NULL);

  return copy != NULL ? VTH_ENFORCEMENT_DECISION (copy) : g_object_ref (decision);
}

/* What the text then holds, as ids of elements of a review. */
static gchar **
list_contents (VthDraft *self, const GPtrArray *rows)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < rows->len; i++)
    if (!vth_draft_section_get_is_open (_vth_draft_get_section (self, i)))
      g_strv_builder_addv (builder, (const gchar **) ((const VthDraftRow *) g_ptr_array_index (rows, i))->contents);

  return g_strv_builder_end (builder);
}

static gboolean
is_filled (VthDraft *self, const gchar *id)
{
  VthDraftSection *section = vth_draft_lookup_section (self, id);

  return section != NULL && !vth_draft_section_get_is_open (section);
}

static void
set_decision (VthDraft *self, const VthDraftFacts *facts, VthEnforcementDecision *decision, gchar **contents)
{
  vth_enforcement_decision_set_contents (decision, (const gchar *const *) contents);
  if (vth_draft_lookup_section (self, "remedies") != NULL)
    vth_enforcement_decision_set_remedies_clause (decision, is_filled (self, "remedies"));
  if (is_filled (self, "principal") && g_strcmp0 (facts->c.authority, facts->c.decided_by) != 0)
    vth_enforcement_decision_set_on_behalf_of (decision, facts->c.authority);
  if (facts->objection_day != 0)
    {
      g_autoptr (GDate) last = g_date_new_julian (facts->objection_day);

      vth_enforcement_decision_set_objection_until (decision, last);
    }
}

/* One that stands apart from the decision is left as it is. */
static VthDecisionEvent *
take_event (const VthDraftFacts *facts, VthEnforcementDecision *decision, VthDecisionEventKind kind)
{
  GListModel *events = vth_enforcement_decision_get_events (decision);
  g_autoptr (GListStore) more = g_list_store_new (VTH_TYPE_DECISION_EVENT);
  g_autoptr (GDate) on = facts->day != 0 ? g_date_new_julian (facts->day) : NULL;
  guint n_events = events != NULL ? g_list_model_get_n_items (events) : 0;
  VthDecisionEvent *event;

  if (facts->event != NULL)
    return facts->event->index < n_events ? g_list_model_get_item (events, facts->event->index) : NULL;

  for (guint i = 0; i < n_events; i++)
    {
      g_autoptr (VthDecisionEvent) before = g_list_model_get_item (events, i);

      g_list_store_append (more, before);
    }
  event = vth_decision_event_new (NULL);
  vth_decision_event_set_kind (event, kind);
  vth_decision_event_set_on (event, on);
  g_list_store_append (more, event);
  vth_enforcement_decision_set_events (decision, G_LIST_MODEL (more));
  return event;
}

static void
set_event (const VthDraftFacts *facts, VthEnforcementDecision *decision, gchar **contents)
{
  VthDecisionEventKind kind = facts->law->steps[facts->kind].event;
  g_autoptr (VthDecisionEvent) event = kind != VTH_DECISION_EVENT_KIND_UNKNOWN ? take_event (facts, decision, kind) : NULL;

  if (event != NULL && contents[0] != NULL)
    vth_decision_event_set_contents (event, (const gchar *const *) contents);
}

VthEnforcementDecision *
_vth_draft_record_text (VthDraft *self, const VthDraftFacts *facts, const GPtrArray *rows)
{
  VthEnforcementDecision *decision = _vth_draft_copy_decision (facts->c.decision);
  g_auto (GStrv) contents = list_contents (self, rows);

  if (decision == facts->c.decision)
    return decision;

  if (facts->kind == VTH_DRAFT_KIND_DECISION)
    set_decision (self, facts, decision, contents);
  else
    set_event (facts, decision, contents);
  return decision;
}
