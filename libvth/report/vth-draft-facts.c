/* vth-draft-facts.c - the facts of a decision in Dutch words
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-draft-facts-private.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/rulebook/vth-deadline-private.h"

#include <string.h>

void
_vth_draft_put (GHashTable *table, const gchar *name, const gchar *text)
{
  if (!_vth_draft_words_are_blank (text))
    g_hash_table_insert (table, (gpointer) name, g_strdup (text));
}

void
_vth_draft_put_clause (GHashTable *table, const gchar *name, const gchar *text)
{
  g_autofree gchar *clause = _vth_draft_words_clause (text);

  _vth_draft_put (table, name, clause);
}

void
_vth_draft_put_day (GHashTable *table, const gchar *name, guint32 day)
{
  g_autofree gchar *text = day != 0 ? _vth_format_day (day, VTH_LANGUAGE_NL) : NULL;

  _vth_draft_put (table, name, text);
}

void
_vth_draft_put_cents (GHashTable *table, const gchar *name, gint64 cents)
{
  g_autofree gchar *text = cents >= 0 ? _vth_format_cents (cents, VTH_LANGUAGE_NL) : NULL;

  _vth_draft_put (table, name, text);
}

void
_vth_draft_facts_set (VthDraftFacts *self, const gchar *name, const gchar *text)
{
  _vth_draft_put_clause (self->values, name, text);
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

GHashTable *
_vth_draft_item_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
}

static void
add_texts (VthDraftFacts *self, const gchar *list, const gchar *name, const gchar *const *texts)
{
  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    {
      GHashTable *item = _vth_draft_item_new ();

      _vth_draft_put (item, name, texts[i]);
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

  _vth_draft_put_clause (item, "place", both != NULL ? both : name != NULL ? name : location);
}

static void
add_violation (VthDraftFacts *self, guint index)
{
  VthViolation *violation = self->c.violations[index];
  GHashTable *item = _vth_draft_item_new ();
  g_autofree gchar *number = g_strdup_printf ("%u", index + 1);

  _vth_draft_put (item, "number", number);
  if (self->c.n_violations > 1)
    _vth_draft_put (item, "several", "yes");
  put_place (self, item, violation);
  if (violation != NULL)
    {
      const GDate *found = vth_violation_get_found_on (violation);
      g_autofree gchar *rules = _vth_draft_words_laws (self->law, vth_violation_get_rules (violation));

      _vth_draft_put_clause (item, "description", vth_violation_get_description (violation));
      _vth_draft_put_day (item, "found_day", found != NULL ? g_date_get_julian (found) : 0);
      _vth_draft_put (item, "rules", rules);
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
  _vth_draft_put_clause (self->values, "party", vth_party_get_name (party));
  _vth_draft_put_clause (self->values, "address", vth_party_get_address (party));
  _vth_draft_put (self->values, "town", town);
}

/* The provision in which the grounds for withdrawal stand, where the record names its paragraph. */
static void
tell_bases (VthDraftFacts *self)
{
  const gchar *const *bases = vth_enforcement_decision_get_legal_bases (self->c.decision);
  const gchar *const *grounds = (const gchar *const *) self->c.law->instruments[self->c.instrument].bases;
  g_autofree gchar *words = _vth_draft_words_laws (self->law, bases);

  _vth_draft_put (self->values, "bases", words);
  for (guint i = 0; bases != NULL && grounds != NULL && bases[i] != NULL; i++)
    if (g_str_has_prefix (bases[i], grounds[0]) && g_str_has_prefix (bases[i] + strlen (grounds[0]), " lid "))
      {
        g_autofree gchar *ground = _vth_draft_words_law (self->law, bases[i]);

        _vth_draft_put (self->values, "ground", ground);
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

      _vth_draft_put (self->values, "views", words);
    }
  _vth_draft_put_day (self->values, "announced_day", c->decided == 0 || c->announced < c->decided ? c->announced : 0);
  _vth_draft_put_day (self->values, "view_until_day", c->view_until);
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
  _vth_draft_put_day (self->values, "decided_day", c->decided);
  _vth_draft_put_day (self->values, "notified_day", c->notified);
  _vth_draft_put_day (self->values, "effective_day", c->effective);
  _vth_draft_put_day (self->values, "report_day", get_event_day (c, VTH_DECISION_EVENT_KIND_REPORT));
  _vth_draft_put_day (self->values, "chance_day", get_event_day (c, VTH_DECISION_EVENT_KIND_CHANCE_TO_COMPLY));
  _vth_draft_put_day (self->values, "acted_day", acted < written ? acted : 0);
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
  _vth_draft_put (self->values, "grace_term", words);
  _vth_draft_put_day (self->values, "grace_day", self->c.grace_until);
  _vth_draft_put_cents (self->values, "penalty", self->c.penalty);
  _vth_draft_put_cents (self->values, "maximum", self->c.maximum);
  if (self->c.unit != VTH_PENALTY_UNIT_UNKNOWN)
    {
      const gchar *unit = _vth_get_nick (VTH_TYPE_PENALTY_UNIT, (gint) self->c.unit);

      _vth_draft_put (self->values, "unit", unit);
      _vth_draft_put (self->values, "unit_words", _vth_draft_law_get_word (self->law, "units", unit));
    }
  if (self->c.maximum >= 0)
    _vth_draft_put (self->values, "fine_line", self->c.maximum > self->c.law->fine_line ? "above" : "within");
  _vth_draft_facts_set (self, "policy", vth_sanction_terms_get_policy (terms));
  _vth_draft_facts_set (self, "deviation", vth_sanction_terms_get_deviation_reason (terms));
}

static void
put_answer (VthDraftFacts *self, const gchar *name, const gchar *property, gboolean value)
{
  if (vth_record_has (VTH_RECORD (self->c.decision), property))
    _vth_draft_put (self->values, name, value ? "yes" : "no");
}

static void
tell_choices (VthDraftFacts *self)
{
  VthSanctionAim aim = vth_enforcement_decision_get_aim (self->c.decision);
  const gchar *nick = _vth_get_nick (VTH_TYPE_SANCTION_AIM, (gint) aim);

  _vth_draft_put (self->values, "title", _vth_draft_law_get_title (self->law, self->kind, self->c.instrument));
  _vth_draft_put_clause (self->values, "id", vth_record_get_id (VTH_RECORD (self->c.decision)));
  _vth_draft_put (self->values, "instrument", _vth_get_nick (VTH_TYPE_INSTRUMENT, (gint) self->c.instrument));
  if (aim != VTH_SANCTION_AIM_UNKNOWN)
    {
      _vth_draft_put (self->values, "aim", nick);
      _vth_draft_put (self->values, "aim_words", _vth_draft_law_get_word (self->law, "aims", nick));
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

guint32
_vth_draft_facts_tell_term (VthDraftFacts *self, const gchar *rule, guint32 from_day, const gchar *term_name,
                            const gchar *day_name)
{
  VthRulebook *rulebook = self->context->rulebook;
  const gchar *rule_id = _vth_draft_law_get_word (self->law, "rules", rule);
  VthDeadlineRule *found = rule_id != NULL ? vth_rulebook_lookup_rule (rulebook, rule_id) : NULL;
  const VthTerm *term = found != NULL ? vth_deadline_rule_get_term (found) : NULL;
  g_autofree gchar *words = term != NULL ? _vth_draft_words_term (self->law, term) : NULL;
  g_autoptr (GDate) from = from_day != 0 ? g_date_new_julian (from_day) : NULL;
  g_autoptr (VthDeadline) deadline = NULL;

  if (words != NULL && from != NULL)
    deadline = vth_rulebook_compute_deadline (rulebook, rule_id, from, NULL, 0, NULL);
  if (from == NULL || deadline != NULL)
    _vth_draft_put (self->values, term_name, words);
  if (deadline == NULL)
    return 0;

  explain (self, deadline);
  _vth_draft_put_day (self->values, day_name, g_date_get_julian (vth_deadline_get_last_day (deadline)));
  return g_date_get_julian (vth_deadline_get_last_day (deadline));
}

gchar *
_vth_draft_facts_dup_pointer (const VthDraftFacts *self, const gchar *pointer)
{
  gboolean step = self->law->steps[self->kind].event != VTH_DECISION_EVENT_KIND_UNKNOWN;

  /* Who takes a later decision, and what it holds, stands with its event. */
  if (step && g_str_equal (pointer, "/decided_by"))
    pointer = "/event/by";
  if (step && g_str_equal (pointer, "/contents"))
    pointer = "/event/contents";
  if (!g_str_has_prefix (pointer, "/event/"))
    return g_strdup (pointer);
  if (self->event == NULL)
    return g_strdup (step ? "/events" : "/announced_on");

  return g_strdup_printf ("/events/%u%s", self->event->index, pointer + strlen ("/event"));
}

static gboolean
has_section (const VthDraftFacts *self, const gchar *id)
{
  for (guint i = 0; i < self->law->rows->len; i++)
    {
      const VthDraftRow *row = &g_array_index (self->law->rows, VthDraftRow, i);

      if (g_str_equal (row->id, id) && _vth_draft_row_is_of (row, self->kind, self->c.instrument))
        return TRUE;
    }

  return FALSE;
}

/* Of what follows it is not recorded when it was announced: of its terms the length alone is told. */
static void
tell_terms_of_law (VthDraftFacts *self)
{
  gboolean decision = self->kind == VTH_DRAFT_KIND_DECISION;
  guint32 announced = decision ? self->c.notified : 0;

  if (has_section (self, "remedies"))
    {
      guint32 last = _vth_draft_facts_tell_term (self, "objection", announced, "objection_term", "objection_day");

      self->objection_day = decision ? last : 0;
    }
  if (self->c.instrument == VTH_INSTRUMENT_FINE)
    _vth_draft_facts_tell_term (self, "payment", self->c.notified, "payment_term", "payment_day");
}

void
_vth_draft_facts_init (VthDraftFacts *self, const VthDraftLaw *law, VthReviewer *reviewer,
                       VthEnforcementDecision *decision, VthDraftKind kind, guint32 on, VthNotes *notes)
{
  memset (self, 0, G_STRUCT_OFFSET (VthDraftFacts, c));
  self->law = law;
  self->context = _vth_reviewer_get_context (reviewer);
  self->kind = kind;
  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->lists = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  self->authorisation = NULL;
  self->objection_day = 0;
  vth_case_init (&self->c, self->context, decision, notes);

  _vth_draft_facts_find_step (self, on);
  tell_choices (self);
  tell_days (self);
  tell_party (self);
  tell_what (self);
  tell_bases (self);
  tell_views (self);
  tell_terms (self);
  _vth_draft_facts_tell_who (self);
  tell_terms_of_law (self);
  _vth_draft_facts_tell_step (self);
}

void
_vth_draft_facts_clear (VthDraftFacts *self)
{
  _vth_notes_clear (&self->found);
  g_clear_object (&self->authorisation);
  g_clear_pointer (&self->values, g_hash_table_unref);
  g_clear_pointer (&self->lists, g_hash_table_unref);
  vth_case_clear (&self->c);
}
