/* vth-draft-facts.c - the facts of a decision in Dutch words
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-draft-facts-private.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/rulebook/vth-deadline-private.h"

#include <string.h>

static void
put (GHashTable *table, const gchar *name, const gchar *text)
{
  if (!_vth_draft_words_are_blank (text))
    g_hash_table_insert (table, (gpointer) name, g_strdup (text));
}

static void
put_clause (GHashTable *table, const gchar *name, const gchar *text)
{
  g_autofree gchar *clause = _vth_draft_words_clause (text);

  put (table, name, clause);
}

static void
put_day (GHashTable *table, const gchar *name, guint32 day)
{
  g_autofree gchar *text = day != 0 ? _vth_format_day (day, VTH_LANGUAGE_NL) : NULL;

  put (table, name, text);
}

static void
put_cents (GHashTable *table, const gchar *name, gint64 cents)
{
  g_autofree gchar *text = cents >= 0 ? _vth_format_cents (cents, VTH_LANGUAGE_NL) : NULL;

  put (table, name, text);
}

void
_vth_draft_facts_set (VthDraftFacts *self, const gchar *name, const gchar *text)
{
  put_clause (self->values, name, text);
}

void
_vth_draft_facts_add_item (VthDraftFacts *self, const gchar *list, GHashTable *item)
{
  GPtrArray *items = g_hash_table_lookup (self->lists, list);

  if (items == NULL)
    {
      items = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);
      g_hash_table_insert (self->lists, (gpointer) list, items);
    }
  g_ptr_array_add (items, item);
}

const gchar *
_vth_draft_facts_get (const VthDraftFacts *self, GHashTable *item, const gchar *name, gsize length)
{
  g_autofree gchar *key = g_strndup (name, length);
  const gchar *text = item != NULL ? g_hash_table_lookup (item, key) : NULL;

  return text != NULL ? text : g_hash_table_lookup (self->values, key);
}

const GPtrArray *
_vth_draft_facts_get_list (const VthDraftFacts *self, const gchar *name)
{
  return g_hash_table_lookup (self->lists, name);
}

static GHashTable *
new_item (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
}

static void
add_texts (VthDraftFacts *self, const gchar *list, const gchar *name, const gchar *const *texts)
{
  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    {
      GHashTable *item = new_item ();

      put (item, name, texts[i]);
      if (g_hash_table_size (item) > 0)
        _vth_draft_facts_add_item (self, list, g_steal_pointer (&item));
      g_clear_pointer (&item, g_hash_table_unref);
    }
}

static VthSite *
find_site (const VthDraftFacts *self, VthViolation *violation)
{
  const gchar *id = violation != NULL ? vth_violation_get_site (violation) : NULL;

  if (id == NULL)
    id = vth_enforcement_decision_get_site (self->c.decision);

  return id != NULL && self->c.dossier != NULL ? (VthSite *) vth_dossier_lookup (self->c.dossier, VTH_TYPE_SITE, id)
                                               : NULL;
}

/* Kade 1 (naast de loods) */
static void
put_place (const VthDraftFacts *self, GHashTable *item, VthViolation *violation)
{
  VthSite *site = find_site (self, violation);
  const gchar *name = site != NULL ? vth_site_get_name (site) : NULL;
  const gchar *location = site != NULL ? vth_site_get_location (site) : NULL;
  g_autofree gchar *both = name != NULL && location != NULL ? g_strdup_printf ("%s (%s)", name, location) : NULL;

  put_clause (item, "place", both != NULL ? both : name != NULL ? name : location);
}

static void
add_violation (VthDraftFacts *self, guint index)
{
  VthViolation *violation = self->c.violations[index];
  GHashTable *item = new_item ();
  g_autofree gchar *number = g_strdup_printf ("%u", index + 1);

  put (item, "number", number);
  if (self->c.n_violations > 1)
    put (item, "several", "yes");
  put_place (self, item, violation);
  if (violation != NULL)
    {
      const GDate *found = vth_violation_get_found_on (violation);
      g_autofree gchar *rules = _vth_draft_words_laws (self->law, vth_violation_get_rules (violation));

      put_clause (item, "description", vth_violation_get_description (violation));
      put_day (item, "found_day", found != NULL ? g_date_get_julian (found) : 0);
      put (item, "rules", rules);
    }
  _vth_draft_facts_add_item (self, "violations", item);
}

static void
tell_what (VthDraftFacts *self)
{
  VthEnforcementDecision *decision = self->c.decision;

  for (guint i = 0; i < self->c.n_violations; i++)
    add_violation (self, i);
  add_texts (self, "measures", "measure", vth_enforcement_decision_get_measures (decision));
  add_texts (self, "reasoning", "paragraph", vth_enforcement_decision_get_reasoning (decision));
  add_texts (self, "weighing", "paragraph", vth_enforcement_decision_get_weighing (decision));
  _vth_draft_facts_set (self, "urgency", vth_enforcement_decision_get_urgency_reason (decision));
  _vth_draft_facts_set (self, "threat_reason", vth_enforcement_decision_get_threat_reason (decision));
}

static void
tell_party (VthDraftFacts *self)
{
  const gchar *id = vth_enforcement_decision_get_party (self->c.decision);
  VthParty *party = id != NULL && self->c.dossier != NULL
                    ? (VthParty *) vth_dossier_lookup (self->c.dossier, VTH_TYPE_PARTY, id) : NULL;
  const gchar *postcode, *city;
  g_autofree gchar *town = NULL;

  if (party == NULL)
    return;

  postcode = vth_party_get_postcode (party);
  city = vth_party_get_city (party);
  town = g_strdup_printf ("%s%s%s", postcode != NULL ? postcode : "", postcode != NULL && city != NULL ? "  " : "",
                          city != NULL ? city : "");
  put_clause (self->values, "party", vth_party_get_name (party));
  put_clause (self->values, "address", vth_party_get_address (party));
  put (self->values, "town", town);
}

/* The provision in which the grounds for withdrawal stand, where the record names its paragraph. */
static void
tell_bases (VthDraftFacts *self)
{
  const gchar *const *bases = vth_enforcement_decision_get_legal_bases (self->c.decision);
  const gchar *const *grounds = (const gchar *const *) self->c.law->instruments[self->c.instrument].bases;
  g_autofree gchar *words = _vth_draft_words_laws (self->law, bases);

  put (self->values, "bases", words);
  for (guint i = 0; bases != NULL && grounds != NULL && bases[i] != NULL; i++)
    if (g_str_has_prefix (bases[i], grounds[0]) && g_str_has_prefix (bases[i] + strlen (grounds[0]), " lid "))
      {
        g_autofree gchar *ground = _vth_draft_words_law (self->law, bases[i]);

        put (self->values, "ground", ground);
      }
}

/* Views came in on these days, before the decision if that has a day. */
static void
tell_views (VthDraftFacts *self)
{
  g_autoptr (GPtrArray) days = g_ptr_array_new_with_free_func (g_free);
  const VthCase *c = &self->c;

  for (guint i = 0; i < c->n_events; i++)
    if (c->events[i].kind == VTH_DECISION_EVENT_KIND_VIEW_RECEIVED && c->events[i].on != 0 &&
        (c->decided == 0 || c->events[i].on <= c->decided))
      g_ptr_array_add (days, _vth_format_day (c->events[i].on, VTH_LANGUAGE_NL));
  if (days->len > 0)
    {
      g_autofree gchar *words = _vth_draft_words_join (days);

      put (self->values, "views", words);
    }
  put_day (self->values, "announced_day", c->decided == 0 || c->announced < c->decided ? c->announced : 0);
  put_day (self->values, "view_until_day", c->view_until);
}

static guint32
get_event_day (const VthCase *c, VthDecisionEventKind kind)
{
  const VthCaseEvent *event = vth_case_find_event (c, kind);

  return event != NULL ? event->on : 0;
}

static void
tell_days (VthDraftFacts *self)
{
  const VthCase *c = &self->c;
  guint32 acted = get_event_day (c, VTH_DECISION_EVENT_KIND_COERCION_APPLIED);
  guint32 written = c->decided != 0 ? c->decided : c->notified;

  if (acted == 0)
    acted = get_event_day (c, VTH_DECISION_EVENT_KIND_ORAL_STOP);
  put_day (self->values, "decided_day", c->decided);
  put_day (self->values, "notified_day", c->notified);
  put_day (self->values, "effective_day", c->effective);
  put_day (self->values, "report_day", get_event_day (c, VTH_DECISION_EVENT_KIND_REPORT));
  put_day (self->values, "chance_day", get_event_day (c, VTH_DECISION_EVENT_KIND_CHANCE_TO_COMPLY));
  put_day (self->values, "acted_day", acted < written ? acted : 0);
}

static void
tell_terms (VthDraftFacts *self)
{
  VthSanctionTerms *terms = vth_enforcement_decision_get_terms (self->c.decision);
  const VthTerm *grace = terms != NULL ? vth_sanction_terms_get_grace_term (terms) : NULL;
  g_autofree gchar *words = NULL;

  if (terms == NULL)
    return;

  /* Where the decision sets a day, that is the term; a length beside it could contradict it. */
  if (grace != NULL && vth_sanction_terms_get_grace_until (terms) == NULL)
    words = _vth_draft_words_term (self->law, grace);
  put (self->values, "grace_term", words);
  put_day (self->values, "grace_day", self->c.grace_until);
  put_cents (self->values, "penalty", self->c.penalty);
  put_cents (self->values, "maximum", self->c.maximum);
  if (self->c.unit != VTH_PENALTY_UNIT_UNKNOWN)
    put (self->values, "unit", _vth_get_nick (VTH_TYPE_PENALTY_UNIT, (gint) self->c.unit));
  if (self->c.maximum >= 0)
    put (self->values, "fine_line", self->c.maximum > self->c.law->fine_line ? "above" : "within");
  _vth_draft_facts_set (self, "policy", vth_sanction_terms_get_policy (terms));
  _vth_draft_facts_set (self, "deviation", vth_sanction_terms_get_deviation_reason (terms));
}

static void
put_answer (VthDraftFacts *self, const gchar *name, const gchar *property, gboolean value)
{
  if (vth_record_has (VTH_RECORD (self->c.decision), property))
    put (self->values, name, value ? "yes" : "no");
}

static void
tell_choices (VthDraftFacts *self)
{
  VthSanctionAim aim = vth_enforcement_decision_get_aim (self->c.decision);
  const gchar *nick = _vth_get_nick (VTH_TYPE_SANCTION_AIM, (gint) aim);

  put (self->values, "title", self->law->instruments[self->c.instrument].title);
  put_clause (self->values, "id", vth_record_get_id (VTH_RECORD (self->c.decision)));
  put (self->values, "instrument", _vth_get_nick (VTH_TYPE_INSTRUMENT, (gint) self->c.instrument));
  if (aim != VTH_SANCTION_AIM_UNKNOWN)
    {
      put (self->values, "aim", nick);
      put (self->values, "aim_words", _vth_draft_law_get_word (self->law, "aims", nick));
    }
  put_answer (self, "costs", "costs-on-offender", vth_enforcement_decision_get_costs_on_offender (self->c.decision));
  put_answer (self, "successors", "binds-successors", vth_enforcement_decision_get_binds_successors (self->c.decision));
}

static void
explain (VthDraftFacts *self, VthDeadline *deadline)
{
  const VthNotes *notes;

  /* Asking for the weight has the reasons made. */
  vth_answer_get_severity (VTH_ANSWER (deadline));
  notes = _vth_answer_get_notes (VTH_ANSWER (deadline));
  for (guint i = 0; i < notes->n_notes; i++)
    {
      const gchar *code = notes->notes[i].entry->code;

      if (_vth_term_trace_is_move (code) || g_str_has_prefix (code, "certainty.") || g_str_has_prefix (code, "calendar.") ||
          g_str_has_prefix (code, "atw.open."))
        vth_case_note (&self->c, code, "/notified_on", notes->notes[i].arguments);
    }
}

/* The length of a term of the law, and its last day where it is known when the decision was announced. */
static guint32
tell_term_of_law (VthDraftFacts *self, const gchar *rule_id, const gchar *term_name, const gchar *day_name)
{
  VthRulebook *rulebook = self->context->rulebook;
  VthDeadlineRule *rule = rule_id != NULL ? vth_rulebook_lookup_rule (rulebook, rule_id) : NULL;
  const VthTerm *term = rule != NULL ? vth_deadline_rule_get_term (rule) : NULL;
  g_autofree gchar *words = term != NULL ? _vth_draft_words_term (self->law, term) : NULL;
  g_autoptr (GDate) from = self->c.notified != 0 ? g_date_new_julian (self->c.notified) : NULL;
  g_autoptr (VthDeadline) deadline = NULL;

  if (words != NULL && from != NULL)
    deadline = vth_rulebook_compute_deadline (rulebook, rule_id, from, NULL, 0, NULL);
  if (from == NULL || deadline != NULL)
    put (self->values, term_name, words);
  if (deadline == NULL)
    return 0;

  explain (self, deadline);
  put_day (self->values, day_name, g_date_get_julian (vth_deadline_get_last_day (deadline)));
  return g_date_get_julian (vth_deadline_get_last_day (deadline));
}

void
_vth_draft_facts_init (VthDraftFacts *self, const VthDraftLaw *law, VthReviewer *reviewer,
                       VthEnforcementDecision *decision, VthNotes *notes)
{
  memset (self, 0, G_STRUCT_OFFSET (VthDraftFacts, c));
  self->law = law;
  self->context = _vth_reviewer_get_context (reviewer);
  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->lists = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  self->authorisation = NULL;
  self->objection_day = 0;
  vth_case_init (&self->c, self->context, decision, notes);

  tell_choices (self);
  tell_days (self);
  tell_party (self);
  tell_what (self);
  tell_bases (self);
  tell_views (self);
  tell_terms (self);
  _vth_draft_facts_tell_who (self);
  self->objection_day = tell_term_of_law (self, _vth_draft_law_get_word (law, "rules", "objection"), "objection_term",
                                          "objection_day");
  if (self->c.instrument == VTH_INSTRUMENT_FINE)
    tell_term_of_law (self, _vth_draft_law_get_word (law, "rules", "payment"), "payment_term", "payment_day");
}

void
_vth_draft_facts_clear (VthDraftFacts *self)
{
  g_clear_object (&self->authorisation);
  g_clear_pointer (&self->values, g_hash_table_unref);
  g_clear_pointer (&self->lists, g_hash_table_unref);
  vth_case_clear (&self->c);
}
