/* vth-draft-facts-step.c - the facts of what follows a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-draft-facts-private.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/review/vth-forfeiture.h"
#include "libvth/review/vth-procedure.h"
#include "libvth/review/vth-remedies.h"

/* The last one of its kind, of that day where one is asked for. */
static const VthCaseEvent *
find_drafted (const VthCase *c, VthDecisionEventKind kind, guint32 on)
{
  const VthCaseEvent *found = NULL;

  for (guint i = 0; i < c->n_events; i++)
    if (c->events[i].kind == kind && (on == 0 || c->events[i].on == on))
      found = &c->events[i];

  return found;
}

/* Who takes it, when, and by which power. An intention is not recorded as an event. */
void
_vth_draft_facts_find_step (VthDraftFacts *self, guint32 on)
{
  const VthDraftStep *step = &self->law->steps[self->kind];
  const VthCase *c = &self->c;

  self->day = self->kind == VTH_DRAFT_KIND_DECISION ? c->decided : on != 0 ? on : c->announced;
  self->decider = c->decided_by;
  self->power = c->law->instruments[c->instrument].power;
  if (step->event == VTH_DECISION_EVENT_KIND_UNKNOWN)
    return;

  self->power = step->power;
  self->event = find_drafted (c, step->event, on);
  self->day = self->event != NULL ? self->event->on : on;
  self->decider = self->event != NULL ? self->event->by : NULL;
}

VthDecisionEvent *
_vth_draft_facts_find_event (const VthDraftFacts *self, guint index)
{
  GListModel *inside = vth_enforcement_decision_get_events (self->c.decision);
  guint n_inside = inside != NULL ? g_list_model_get_n_items (inside) : 0;
  const gchar *id = vth_record_get_id (VTH_RECORD (self->c.decision));
  const GPtrArray *apart;

  if (index < n_inside)
    return g_list_model_get_item (inside, index);

  apart = self->c.dossier != NULL && id != NULL ? _vth_dossier_find_events (self->c.dossier, id) : NULL;
  return apart != NULL && index - n_inside < apart->len ? g_object_ref (g_ptr_array_index (apart, index - n_inside))
                                                        : NULL;
}

/* The decision with all its events but that which is drafted; @last: one to end them with, or NULL. */
static VthEnforcementDecision *
copy_with_events (const VthDraftFacts *self, VthDecisionEvent *last)
{
  g_autoptr (JsonNode) node = vth_record_to_json (VTH_RECORD (self->c.decision));
  VthRecord *copy = vth_record_from_json (node, NULL);
  g_autoptr (GListStore) events = g_list_store_new (VTH_TYPE_DECISION_EVENT);

  if (copy == NULL)
    return NULL;

  for (guint i = 0; i < self->c.n_events; i++)
    {
      g_autoptr (VthDecisionEvent) event = self->event == NULL || i != self->event->index
                                             ? _vth_draft_facts_find_event (self, i) : NULL;

      if (event != NULL)
        g_list_store_append (events, event);
    }
  if (last != NULL)
    g_list_store_append (events, last);
  vth_enforcement_decision_set_events (VTH_ENFORCEMENT_DECISION (copy), G_LIST_MODEL (events));
  return VTH_ENFORCEMENT_DECISION (copy);
}

/* A decision to collect without its amount takes all that it can. */
static VthDecisionEvent *
make_event (const VthDraftFacts *self)
{
  g_autoptr (VthDecisionEvent) recorded = self->event != NULL ? _vth_draft_facts_find_event (self, self->event->index)
                                                              : NULL;
  g_autoptr (JsonNode) node = recorded != NULL ? vth_record_to_json (VTH_RECORD (recorded)) : NULL;
  VthRecord *copy = node != NULL ? vth_record_from_json (node, NULL) : NULL;
  VthDecisionEvent *event = copy != NULL ? VTH_DECISION_EVENT (copy) : vth_decision_event_new (NULL);
  g_autoptr (GDate) on = self->day != 0 ? g_date_new_julian (self->day) : NULL;

  vth_decision_event_set_kind (event, self->law->steps[self->kind].event);
  vth_decision_event_set_on (event, on);
  if (self->kind == VTH_DRAFT_KIND_COLLECTION_DECISION)
    vth_decision_event_set_amount_cents (event, -1);
  return event;
}

/* What another answer finds against the event that is drafted, which is the last one of @with. */
static void
take_findings (VthDraftFacts *self, VthAnswer *answer, VthEnforcementDecision *with)
{
  guint n_events = g_list_model_get_n_items (vth_enforcement_decision_get_events (with));
  g_autofree gchar *place = g_strdup_printf ("/events/%u", n_events - 1);
  g_autofree gchar *subject = self->event != NULL ? g_strdup_printf ("/events/%u", self->event->index)
                                                  : g_strdup ("/events");
  const VthNotes *notes;

  /* Asking for the weight has the reasons made. */
  vth_answer_get_severity (answer);
  notes = _vth_answer_get_notes (answer);
  for (guint i = 0; i < notes->n_notes; i++)
    if (g_strcmp0 (notes->notes[i].subject, place) == 0 && notes->notes[i].entry->severity != VTH_SEVERITY_INFO)
      _vth_notes_add (&self->found, notes->notes[i].entry->code, subject, notes->notes[i].arguments);
}

/* Whether it could happen at that point of the decision's life, and what it would do to the penalty. */
static void
find_obstacles (VthDraftFacts *self, VthEnforcementDecision *with, const GDate *on)
{
  VthRulebook *rulebook = self->context->rulebook;
  g_autoptr (VthProcedure) procedure = vth_procedure_new (rulebook, with, NULL, on);
  g_autoptr (VthForfeiture) forfeiture = NULL;

  take_findings (self, VTH_ANSWER (procedure), with);
  if (self->kind != VTH_DRAFT_KIND_REDUCTION)
    return;

  forfeiture = vth_forfeiture_new (rulebook, with, NULL, on, VTH_FORFEITURE_FLAGS_NONE);
  take_findings (self, VTH_ANSWER (forfeiture), with);
}

/* Whether somebody disputes the decision on that day, and its terms as they then are. */
static void
tell_remedies (VthDraftFacts *self, VthEnforcementDecision *without, const GDate *on)
{
  g_autoptr (VthRemedies) remedies = vth_remedies_new (self->context->rulebook, without, NULL, on);
  VthSanctionTerms *terms = vth_remedies_get_terms (remedies);
  const GDate *until;

  switch (vth_remedies_get_verdict (remedies))
    {
    case VTH_REMEDIES_VERDICT_NOT_KNOWN:
      break;
    case VTH_REMEDIES_VERDICT_PENDING:
      _vth_draft_put (self->values, "pending", "yes");
      break;
    default:
      _vth_draft_put (self->values, "pending", "no");
      break;
    }
  if (terms == NULL)
    return;

  until = vth_sanction_terms_get_grace_until (terms);
  _vth_draft_put_cents (self->values, "penalty_now", vth_sanction_terms_get_penalty_cents (terms));
  _vth_draft_put_day (self->values, "grace_now", until != NULL ? g_date_get_julian (until) : 0);
}

/* A list with the days of the events of a kind after a day and until that of the step. */
static void
list_days (VthDraftFacts *self, const gchar *list, const gchar *name, VthDecisionEventKind kind, guint32 after)
{
  for (guint i = 0; i < self->c.n_events; i++)
    {
      const VthCaseEvent *event = &self->c.events[i];
      GHashTable *item;

      if (event->kind != kind || event == self->event || event->on <= after || event->on > self->day ||
          (kind == VTH_DECISION_EVENT_KIND_REINSPECTION && event->outcome != VTH_EVENT_OUTCOME_VIOLATED))
        continue;
      item = _vth_draft_item_new ();
      _vth_draft_put_day (item, name, event->on);
      _vth_draft_facts_add_item (self, list, item);
    }
}

void
_vth_draft_facts_tell_day_of (VthDraftFacts *self, const gchar *name, VthDecisionEventKind kind)
{
  const VthCaseEvent *event = vth_case_find_event_by (&self->c, kind, self->day);

  _vth_draft_put_day (self->values, name, event != NULL ? event->on : 0);
}

static void
tell_event (VthDraftFacts *self)
{
  g_autoptr (VthDecisionEvent) event = self->event != NULL ? _vth_draft_facts_find_event (self, self->event->index) : NULL;
  g_autofree gchar *basis = _vth_draft_words_law (self->law, self->law->steps[self->kind].law);

  _vth_draft_put (self->values, "step_basis", basis);
  _vth_draft_put_day (self->values, "step_day", self->day);
  _vth_draft_facts_tell_day_of (self, "request_day", VTH_DECISION_EVENT_KIND_LIFTING_REQUESTED);
  _vth_draft_facts_tell_day_of (self, "succeeded_day", VTH_DECISION_EVENT_KIND_SUCCEEDED);
  if (event == NULL)
    return;

  _vth_draft_put_cents (self->values, "amount", self->event->cents);
  _vth_draft_put_day (self->values, "until_day", self->event->until);
  _vth_draft_facts_set (self, "step_reasons", vth_decision_event_get_note (event));
}

static void
tell_lists (VthDraftFacts *self)
{
  list_days (self, "findings", "finding_day", VTH_DECISION_EVENT_KIND_REINSPECTION, 0);
  list_days (self, "collections", "collection_day", VTH_DECISION_EVENT_KIND_COLLECTION_DECISION, 0);
  list_days (self, "applications", "applied_day", VTH_DECISION_EVENT_KIND_COERCION_APPLIED, 0);
  if (self->c.decided != 0)
    list_days (self, "step_views", "view_day", VTH_DECISION_EVENT_KIND_VIEW_RECEIVED, self->c.decided);
}

void
_vth_draft_facts_tell_step (VthDraftFacts *self)
{
  g_autoptr (VthDecisionEvent) last = NULL;
  g_autoptr (VthEnforcementDecision) without = NULL, with = NULL;
  g_autoptr (GDate) on = self->day != 0 ? g_date_new_julian (self->day) : NULL;

  if (self->kind == VTH_DRAFT_KIND_DECISION)
    return;

  tell_event (self);
  if (on == NULL || self->law->steps[self->kind].event == VTH_DECISION_EVENT_KIND_UNKNOWN)
    return;

  last = make_event (self);
  without = copy_with_events (self, NULL);
  with = copy_with_events (self, last);
  tell_lists (self);
  _vth_draft_facts_tell_objection (self);
  if (without == NULL || with == NULL)
    return;

  find_obstacles (self, with, on);
  tell_remedies (self, without, on);
  _vth_draft_facts_tell_money (self, without, with);
}
