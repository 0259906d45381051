/* vth-draft-facts-objection.c - who objected, who was heard, and what is decided on it
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-draft-facts-private.h"

static VthParty *
find_party (const VthDraftFacts *self, const gchar *id)
{
  return id != NULL && self->c.dossier != NULL ? (VthParty *) vth_dossier_lookup (self->c.dossier, VTH_TYPE_PARTY, id)
                                               : NULL;
}

static gboolean
is_withdrawn (const VthDraftFacts *self, const VthCaseEvent *objection)
{
  for (guint i = 0; i < self->c.n_events; i++)
    {
      const VthCaseEvent *event = &self->c.events[i];

      if (event->kind == VTH_DECISION_EVENT_KIND_OBJECTION_WITHDRAWN && event->on >= objection->on &&
          event->on <= self->day && event->by != NULL && g_strcmp0 (event->by, objection->by) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
list_objections (VthDraftFacts *self)
{
  for (guint i = 0; i < self->c.n_events; i++)
    {
      const VthCaseEvent *event = &self->c.events[i];
      VthParty *party = find_party (self, event->by);
      GHashTable *item;

      if (event->kind != VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED || event->on == 0 || event->on > self->day ||
          is_withdrawn (self, event))
        continue;
      item = _vth_draft_item_new ();
      _vth_draft_put_day (item, "received_day", event->on);
      _vth_draft_put_clause (item, "objector", party != NULL ? vth_party_get_name (party) : NULL);
      _vth_draft_facts_add_item (self, "objections", item);
    }
}

static void
tell_hearing (VthDraftFacts *self)
{
  const VthCaseEvent *waived = vth_case_find_event_by (&self->c, VTH_DECISION_EVENT_KIND_OBJECTION_HEARING_WAIVED,
                                                       self->day);
  g_autoptr (VthDecisionEvent) event = waived != NULL ? _vth_draft_facts_find_event (self, waived->index) : NULL;

  _vth_draft_facts_tell_day_of (self, "hearing_day", VTH_DECISION_EVENT_KIND_OBJECTION_HEARING);
  _vth_draft_facts_tell_day_of (self, "committee_day", VTH_DECISION_EVENT_KIND_OBJECTION_COMMITTEE);
  _vth_draft_facts_tell_day_of (self, "waived_day", VTH_DECISION_EVENT_KIND_OBJECTION_HEARING_WAIVED);
  if (event != NULL)
    _vth_draft_facts_set (self, "waived_ground", vth_decision_event_get_note (event));
}

/* What the order says from then on. */
static void
tell_changes (VthDraftFacts *self)
{
  VthSanctionTerms *terms = self->event != NULL ? self->event->terms : NULL;
  const GDate *until = terms != NULL ? vth_sanction_terms_get_grace_until (terms) : NULL;
  const VthTerm *grace = terms != NULL ? vth_sanction_terms_get_grace_term (terms) : NULL;
  g_autofree gchar *words = grace != NULL && until == NULL ? _vth_draft_words_term (self->law, grace) : NULL;

  if (terms == NULL)
    return;

  _vth_draft_put (self->values, "changes", "yes");
  _vth_draft_put_cents (self->values, "new_penalty", vth_sanction_terms_get_penalty_cents (terms));
  _vth_draft_put_cents (self->values, "new_maximum", vth_sanction_terms_get_maximum_cents (terms));
  _vth_draft_put_day (self->values, "new_grace_day", until != NULL ? g_date_get_julian (until) : 0);
  _vth_draft_put (self->values, "new_grace_term", words);
}

void
_vth_draft_facts_tell_objection (VthDraftFacts *self)
{
  VthEventOutcome outcome = self->event != NULL ? self->event->outcome : VTH_EVENT_OUTCOME_UNKNOWN;

  if (self->kind != VTH_DRAFT_KIND_OBJECTION_DECISION)
    return;

  list_objections (self);
  tell_hearing (self);
  tell_changes (self);
  if (outcome >= VTH_EVENT_OUTCOME_UPHELD)
    _vth_draft_put (self->values, "outcome", _vth_get_nick (VTH_TYPE_EVENT_OUTCOME, (gint) outcome));
  _vth_draft_facts_tell_term (self, "appeal", 0, "appeal_term", "appeal_day");
}
