/* vth-case.c - one decision laid out for its checks
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-case-private.h"

#include "libvth/record/vth-decision-event-private.h"
#include "libvth/record/vth-enforcement-decision-private.h"

/* A GListStore keeps its last place, so that two threads cannot read one at the same time. */
#define N_READINGS 64

static GMutex readings[N_READINGS];

const gchar *const vth_fact_pointers[VTH_N_FACTS] = {
  [VTH_FACT_AUTHORITY] = "/authority",
  [VTH_FACT_DECIDED_BY] = "/decided_by",
  [VTH_FACT_ON_BEHALF_OF] = "/on_behalf_of",
  [VTH_FACT_INSTRUMENT] = "/instrument",
  [VTH_FACT_AIM] = "/aim",
  [VTH_FACT_VIOLATIONS] = "/violations",
  [VTH_FACT_PARTY] = "/party",
  [VTH_FACT_LEGAL_BASES] = "/legal_bases",
  [VTH_FACT_MEASURES] = "/measures",
  [VTH_FACT_GRACE] = "/terms/grace_term",
  [VTH_FACT_PENALTY] = "/terms/penalty_cents",
  [VTH_FACT_UNIT] = "/terms/penalty_unit",
  [VTH_FACT_MAXIMUM] = "/terms/maximum_cents",
  [VTH_FACT_POLICY] = "/terms/policy",
  [VTH_FACT_ANNOUNCED] = "/announced_on",
  [VTH_FACT_VIEW_UNTIL] = "/view_until",
  [VTH_FACT_DECIDED] = "/decided_on",
  [VTH_FACT_NOTIFIED] = "/notified_on",
  [VTH_FACT_EFFECTIVE] = "/effective_on",
  [VTH_FACT_OBJECTION_UNTIL] = "/objection_until",
  [VTH_FACT_REMEDIES_CLAUSE] = "/remedies_clause",
  [VTH_FACT_COSTS] = "/costs_on_offender",
  [VTH_FACT_URGENCY] = "/urgency_reason",
  [VTH_FACT_EVENTS] = "/events",
  [VTH_FACT_CONTENTS] = "/contents",
};

static void
tell (VthCase *self, VthFact fact, gboolean told)
{
  if (told)
    self->told |= VTH_FACT_BIT (fact);
}

static guint32
tell_day (VthCase *self, VthFact fact, const GDate *day)
{
  gboolean told = g_date_valid (day);

  tell (self, fact, told);
  return told ? g_date_get_julian (day) : 0;
}

static gboolean
is_text (const gchar *text)
{
  return text != NULL && *text != '\0';
}

static gboolean
is_list (gchar **texts)
{
  return texts != NULL && texts[0] != NULL;
}

static void
lay_out_texts (VthCase *self, VthEnforcementDecision *decision)
{
  self->authority = decision->authority;
  self->decided_by = decision->decided_by;
  self->instrument = (VthInstrument) decision->instrument;

  tell (self, VTH_FACT_AUTHORITY, is_text (decision->authority));
  tell (self, VTH_FACT_DECIDED_BY, is_text (decision->decided_by));
  tell (self, VTH_FACT_ON_BEHALF_OF, is_text (decision->on_behalf_of));
  tell (self, VTH_FACT_INSTRUMENT, decision->instrument != VTH_INSTRUMENT_UNKNOWN);
  tell (self, VTH_FACT_AIM, decision->aim != VTH_SANCTION_AIM_UNKNOWN);
  tell (self, VTH_FACT_VIOLATIONS, is_list (decision->violations));
  tell (self, VTH_FACT_PARTY, is_text (decision->party));
  tell (self, VTH_FACT_LEGAL_BASES, is_list (decision->legal_bases));
  tell (self, VTH_FACT_MEASURES, is_list (decision->measures));
  tell (self, VTH_FACT_REMEDIES_CLAUSE, decision->remedies_clause.plus_one != 0);
  tell (self, VTH_FACT_COSTS, decision->costs_on_offender.plus_one != 0);
  tell (self, VTH_FACT_CONTENTS, decision->contents != NULL);
  tell (self, VTH_FACT_URGENCY, is_text (decision->urgency_reason));
}

static void
lay_out_days (VthCase *self, VthEnforcementDecision *decision)
{
  self->announced = tell_day (self, VTH_FACT_ANNOUNCED, &decision->announced_on);
  self->view_until = tell_day (self, VTH_FACT_VIEW_UNTIL, &decision->view_until);
  self->decided = tell_day (self, VTH_FACT_DECIDED, &decision->decided_on);
  self->notified = tell_day (self, VTH_FACT_NOTIFIED, &decision->notified_on);
  self->effective = tell_day (self, VTH_FACT_EFFECTIVE, &decision->effective_on);
  self->objection_until = tell_day (self, VTH_FACT_OBJECTION_UNTIL, &decision->objection_until);
}

static void
lay_out_terms (VthCase *self, VthSanctionTerms *terms)
{
  const GDate *until;
  const VthTerm *term;

  self->penalty = self->maximum = -1;
  if (terms == NULL)
    return;

  self->penalty = vth_sanction_terms_get_penalty_cents (terms);
  self->maximum = vth_sanction_terms_get_maximum_cents (terms);
  self->unit = vth_sanction_terms_get_penalty_unit (terms);
  until = vth_sanction_terms_get_grace_until (terms);
  term = vth_sanction_terms_get_grace_term (terms);
  if (until != NULL)
    self->grace_until = g_date_get_julian (until);
  else if (term != NULL)
    self->grace_until = vth_case_count_set_term (self, term, self->notified);

  tell (self, VTH_FACT_GRACE, until != NULL || term != NULL);
  tell (self, VTH_FACT_PENALTY, self->penalty >= 0);
  tell (self, VTH_FACT_UNIT, self->unit != VTH_PENALTY_UNIT_UNKNOWN);
  tell (self, VTH_FACT_MAXIMUM, self->maximum >= 0);
  tell (self, VTH_FACT_POLICY, is_text (vth_sanction_terms_get_policy (terms)) ||
                               is_text (vth_sanction_terms_get_deviation_reason (terms)));
}

static gboolean
covers (const gchar *pointer, const gchar *fact)
{
  gsize length = strlen (pointer);

  return strncmp (pointer, fact, length) == 0 && (fact[length] == '\0' || fact[length] == '/');
}

static void
lay_out_not_known (VthCase *self, VthEnforcementDecision *decision)
{
  for (guint i = 0; decision->not_known != NULL && decision->not_known[i] != NULL; i++)
    for (guint fact = 0; fact < VTH_N_FACTS; fact++)
      if (covers (decision->not_known[i], vth_fact_pointers[fact]))
        self->untold |= VTH_FACT_BIT (fact);
}

static void
lay_out_violations (VthCase *self, VthEnforcementDecision *decision)
{
  self->n_violations = decision->violations != NULL ? g_strv_length (decision->violations) : 0;
  self->violations = self->violation_space;
  if (self->n_violations > G_N_ELEMENTS (self->violation_space))
    self->violations = g_new (VthViolation *, self->n_violations);

  for (guint i = 0; i < self->n_violations; i++)
    self->violations[i] = self->dossier == NULL ? NULL
      : (VthViolation *) vth_dossier_lookup (self->dossier, VTH_TYPE_VIOLATION, decision->violations[i]);
}

static guint32
get_event_day (const GDate *day)
{
  return g_date_valid (day) ? g_date_get_julian (day) : 0;
}

static void
lay_out_event (VthCase *self, const VthDecisionEvent *event)
{
  VthCaseEvent *entry = &self->events[self->n_events];

  entry->kind = (VthDecisionEventKind) event->kind;
  entry->outcome = (VthEventOutcome) event->outcome;
  entry->on = get_event_day (&event->on);
  entry->until = get_event_day (&event->until);
  entry->cents = event->amount_cents.plus_one - 1;
  entry->by = event->by;
  entry->id = vth_record_get_id ((VthRecord *) event);
  entry->terms = event->terms;
  entry->count = (gint) (event->count.plus_one - 1);
  entry->posted = get_event_day (&event->posted_on);
  entry->contents = (const gchar *const *) event->contents;
  entry->index = self->n_events++;
}

static gint
compare_events (gconstpointer a, gconstpointer b)
{
  const VthCaseEvent *event = a, *other = b;
  guint32 day = event->on != 0 ? event->on : G_MAXUINT32, other_day = other->on != 0 ? other->on : G_MAXUINT32;

  if (day != other_day)
    return day < other_day ? -1 : 1;

  return event->index < other->index ? -1 : event->index > other->index;
}

/* Mostly they were written down as they came. */
static gboolean
is_sorted (const VthCase *self)
{
  for (guint i = 1; i < self->n_events; i++)
    if (compare_events (&self->events[i - 1], &self->events[i]) > 0)
      return FALSE;

  return TRUE;
}

static void
lay_out_inside (VthCase *self, const VthRecordList *events, guint n_events)
{
  GMutex *reading = &readings[GPOINTER_TO_SIZE (events) / sizeof (VthEnforcementDecision) % N_READINGS];

  if (events->store != NULL)
    g_mutex_lock (reading);
  for (guint i = 0; i < n_events; i++)
    lay_out_event (self, _vth_record_list_peek (events, i));
  if (events->store != NULL)
    g_mutex_unlock (reading);
}

/* Those that stand in the decision, then those that stand apart; by day, and as written on one day. */
static void
lay_out_events (VthCase *self, VthEnforcementDecision *decision)
{
  const gchar *id = vth_record_get_id (VTH_RECORD (decision));
  const GPtrArray *apart = self->dossier != NULL && id != NULL ? _vth_dossier_find_events (self->dossier, id) : NULL;
  guint n_inside = _vth_record_list_get_length (&decision->events);
  guint n_events = n_inside + (apart != NULL ? apart->len : 0);

  self->events = self->event_space;
  if (n_events > G_N_ELEMENTS (self->event_space))
    self->events = g_new (VthCaseEvent, n_events);

  lay_out_inside (self, &decision->events, n_inside);
  for (guint i = 0; apart != NULL && i < apart->len; i++)
    lay_out_event (self, g_ptr_array_index (apart, i));

  tell (self, VTH_FACT_EVENTS, n_events > 0);
  if (!is_sorted (self))
    qsort (self->events, n_events, sizeof *self->events, compare_events);
}

void
vth_case_init (VthCase *self, const VthReviewContext *context, VthEnforcementDecision *decision, VthNotes *notes)
{
  memset (self, 0, G_STRUCT_OFFSET (VthCase, event_space));
  self->context = context;
  self->law = context->law;
  self->dossier = context->dossier;
  self->decision = decision;
  self->notes = notes;

  lay_out_texts (self, decision);
  lay_out_days (self, decision);
  lay_out_terms (self, decision->terms);
  lay_out_not_known (self, decision);
  lay_out_violations (self, decision);
  lay_out_events (self, decision);
}

void
vth_case_clear (VthCase *self)
{
  if (self->events != self->event_space)
    g_free (self->events);
  if (self->violations != self->violation_space)
    g_free (self->violations);
}

void
vth_case_leave_unchecked (VthCase *self, VthFact fact)
{
  self->unchecked |= VTH_FACT_BIT (fact);
}

/* Absent from the decision, that is; where the record itself does not know, it is left unchecked. */
gboolean
vth_case_lacks (VthCase *self, VthFact fact)
{
  return !vth_case_knows (self, fact) && vth_case_tells_all (self, fact);
}

gboolean
vth_case_tells_all (VthCase *self, VthFact fact)
{
  if ((self->untold & VTH_FACT_BIT (fact)) == 0)
    return TRUE;

  vth_case_leave_unchecked (self, fact);
  return FALSE;
}

void
vth_case_note (VthCase *self, const gchar *code, const gchar *subject, const VthArgument *arguments)
{
  _vth_notes_add (self->notes, code, subject, arguments);
}

void
vth_case_note_certainty (VthCase *self, VthCertainty certainty, const gchar *source)
{
  if (certainty != VTH_CERTAINTY_TEXT)
    vth_case_note (self, certainty == VTH_CERTAINTY_INFERRED ? "certainty.inferred" : "certainty.unverified", NULL,
                   VTH_ARGS (VTH_ARG_TEXT ("source", source)));
}

/* The name of the instrument among the labels. */
gchar *
vth_case_dup_instrument_label (const VthCase *self)
{
  return g_strconcat ("VthInstrument.", _vth_get_nick (VTH_TYPE_INSTRUMENT, (gint) self->instrument), NULL);
}

static void
note_item (VthCase *self, const gchar *code, const gchar *list, guint index, const VthArgument *arguments)
{
  gchar subject[32];

  g_snprintf (subject, sizeof subject, "/%s/%u", list, index);
  vth_case_note (self, code, subject, arguments);
}

/* By its place in the record when it stands in the decision, which is where a reader looks. */
void
vth_case_note_event (VthCase *self, const gchar *code, const VthCaseEvent *event, const VthArgument *arguments)
{
  note_item (self, code, "events", event->index, arguments);
}

/* The @index-th of those that the decision names. */
void
vth_case_note_violation (VthCase *self, const gchar *code, guint index, const VthArgument *arguments)
{
  note_item (self, code, "violations", index, arguments);
}

const VthCaseEvent *
vth_case_find_event (const VthCase *self, VthDecisionEventKind kind)
{
  for (guint i = 0; i < self->n_events; i++)
    if (self->events[i].kind == kind)
      return &self->events[i];

  return NULL;
}

/* The latest on or before that day. One without a day may have been before, so it counts if no other is. */
const VthCaseEvent *
vth_case_find_event_by (const VthCase *self, VthDecisionEventKind kind, guint32 day)
{
  const VthCaseEvent *found = NULL;

  for (guint i = 0; i < self->n_events; i++)
    {
      const VthCaseEvent *event = &self->events[i];

      if (event->kind == kind && ((event->on != 0 && event->on <= day) || (event->on == 0 && found == NULL)))
        found = event;
    }

  return found;
}

gint64
vth_case_sum_events (const VthCase *self, VthDecisionEventKind kind, guint32 day)
{
  gint64 sum = 0;

  for (guint i = 0; i < self->n_events; i++)
    if (self->events[i].kind == kind && self->events[i].on <= day && self->events[i].cents > 0)
      sum = sum > G_MAXINT64 - self->events[i].cents ? G_MAXINT64 : sum + self->events[i].cents;

  return sum;
}
