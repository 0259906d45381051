/* vth-remedies.c - the remedies against a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-remedies-private.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/record/vth-enforcement-decision-private.h"
#include "libvth/rulebook/vth-json-member-private.h"

struct _VthRemedies
{
  VthAnswer parent_instance;

  VthRulebook *rulebook;
  VthRemediesVerdict verdict;
  guint32 on;
  GDate remedy_until;
  GDate irrevocable_from;
  GDate decide_by;
  GDate changed_on;
  VthSanctionTerms *terms;
  VthDefaultPenalty *penalty;
  gint64 cents;
  GArray *duties;
};

G_DEFINE_ENUM_TYPE (VthRemediesVerdict, vth_remedies_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_REMEDIES_VERDICT_NOT_KNOWN, "not-known"),
                    G_DEFINE_ENUM_VALUE (VTH_REMEDIES_VERDICT_OPEN, "open"),
                    G_DEFINE_ENUM_VALUE (VTH_REMEDIES_VERDICT_PENDING, "pending"),
                    G_DEFINE_ENUM_VALUE (VTH_REMEDIES_VERDICT_IRREVOCABLE, "irrevocable"),
                    G_DEFINE_ENUM_VALUE (VTH_REMEDIES_VERDICT_GONE, "gone"))

G_DEFINE_FINAL_TYPE (VthRemedies, vth_remedies, VTH_TYPE_ANSWER)

static void
vth_remedies_finalize (GObject *object)
{
  VthRemedies *self = VTH_REMEDIES (object);

  g_clear_pointer (&self->duties, g_array_unref);
  g_clear_object (&self->penalty);
  g_clear_object (&self->terms);
  g_clear_object (&self->rulebook);

  G_OBJECT_CLASS (vth_remedies_parent_class)->finalize (object);
}

static const gchar *
vth_remedies_get_verdict_nick (VthAnswer *answer)
{
  return _vth_get_nick (VTH_TYPE_REMEDIES_VERDICT, (gint) VTH_REMEDIES (answer)->verdict);
}

static void
vth_remedies_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthRemedies *self = VTH_REMEDIES (answer);

  _vth_json_set_date (object, "remedy_until", vth_remedies_get_remedy_until (self));
  _vth_json_set_date (object, "irrevocable_from", vth_remedies_get_irrevocable_from (self));
  _vth_json_set_date (object, "decide_by", vth_remedies_get_decide_by (self));
  _vth_json_set_date (object, "changed_on", vth_remedies_get_changed_on (self));
  if (self->terms != NULL)
    json_object_set_member (object, "terms", vth_record_to_json (VTH_RECORD (self->terms)));
  if (self->penalty != NULL)
    {
      _vth_json_set_date (object, "penalty_from", vth_default_penalty_get_first_day (self->penalty));
      json_object_set_int_member (object, "penalty_cents", self->cents);
    }
  _vth_json_set_nick (object, "certainty", VTH_TYPE_CERTAINTY, (gint) vth_remedies_get_certainty (self));
  _vth_duties_write (self->duties, self->on, object, language);
}

static void
vth_remedies_class_init (VthRemediesClass *klass)
{
  VthAnswerClass *answer_class = VTH_ANSWER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = vth_remedies_finalize;
  answer_class->get_verdict = vth_remedies_get_verdict_nick;
  answer_class->write_figures = vth_remedies_write_figures;
}

static void
vth_remedies_init (VthRemedies *self)
{
  self->duties = _vth_duties_new ();
  g_date_clear (&self->remedy_until, 1);
  g_date_clear (&self->irrevocable_from, 1);
  g_date_clear (&self->decide_by, 1);
  g_date_clear (&self->changed_on, 1);
}

static void
set_day (GDate *date, guint32 day)
{
  if (day != 0)
    g_date_set_julian (date, day);
}

static gboolean
is_change (const VthLifeStep *step)
{
  if (!step->taken || step->event == NULL || step->event->terms == NULL || step->on == 0)
    return FALSE;

  return step->kind == VTH_DECISION_EVENT_KIND_AMENDED || step->event->outcome == VTH_EVENT_OUTCOME_CHANGED;
}

static guint32
find_change (const VthLife *life)
{
  for (guint i = life->n_steps; i > 0; i--)
    if (is_change (&life->steps[i - 1]))
      return life->steps[i - 1].on;

  return 0;
}

/* As the life has moved them; the rest is as the decision says. */
static VthSanctionTerms *
make_terms (const VthLife *life)
{
  VthSanctionTerms *terms = vth_sanction_terms_new (), *first = life->c.decision->terms;

  if (life->grace_until != 0)
    {
      g_autoptr (GDate) until = g_date_new_julian (life->grace_until);

      vth_sanction_terms_set_grace_until (terms, until);
    }
  vth_sanction_terms_set_penalty_cents (terms, life->penalty);
  vth_sanction_terms_set_penalty_unit (terms, life->unit);
  vth_sanction_terms_set_maximum_cents (terms, life->maximum);
  if (first != NULL)
    {
      vth_sanction_terms_set_policy (terms, vth_sanction_terms_get_policy (first));
      vth_sanction_terms_set_deviation_reason (terms, vth_sanction_terms_get_deviation_reason (first));
    }

  return terms;
}

static void
keep (VthRemedies *self, VthRemediesCase *c)
{
  self->verdict = c->verdict;
  set_day (&self->remedy_until, c->remedy_until);
  set_day (&self->irrevocable_from, c->irrevocable_from);
  set_day (&self->decide_by, c->decide_by);
  self->cents = _vth_default_get_cents (&c->late, c->on);
  self->penalty = g_steal_pointer (&c->late.penalty);
}

static void
compute (VthRemedies *self, VthRemediesCase *c)
{
  const VthCase *laid_out = &c->life->c;

  set_day (&self->changed_on, find_change (c->life));
  if (laid_out->decision->terms != NULL || g_date_valid (&self->changed_on))
    self->terms = make_terms (c->life);
  if (c->life->table == NULL)
    return;
  if (vth_life_find_track (c->life, "remedies") < 0)
    {
      vth_case_note (&c->life->c, "remedies.other-law", "/instrument", NULL);
      return;
    }
  if (laid_out->notified > c->on)
    {
      vth_case_note (&c->life->c, "awb.6:8.not-yet-announced", "/notified_on",
                     VTH_ARGS (VTH_ARG_DAY ("day", laid_out->notified)));
      return;
    }

  _vth_remedies_case_find_terms (c);
  _vth_remedies_case_find_objection (c);
  _vth_remedies_case_find_end (c);
  keep (self, c);
}

/* What the fold says of the procedure and of changes; not what it says of money. */
static void
take_over (VthNotes *notes, VthNotes *told)
{
  for (guint i = 0; i < told->n_notes; i++)
    {
      const VthNote *note = &told->notes[i];
      const gchar *code = note->entry->code;

      if (g_str_has_prefix (code, "procedure.") || g_str_has_prefix (code, "awb.7:11."))
        _vth_notes_add (notes, code, note->subject, note->arguments);
      if (g_str_equal (code, "awb.7:11.changed"))
        _vth_notes_add_certainty (notes, VTH_CERTAINTY_INFERRED, "Awb 7:11 lid 2");
    }
  _vth_notes_clear (told);
}

/**
 * vth_remedies_new:
 * @rulebook: a rulebook
 * @decision: an enforcement decision
 * @dossier: (nullable): where events that stand apart are looked up; or %NULL
 * @on: the day to look at; events after it do not count
 *
 * Tells which remedies are open against a decision on a day (rechtsmiddelen), and from which day it is
 * irrevocable (onherroepelijk). Objection is open for six weeks after the announcement (Awb 6:7, 6:8); a
 * letter that was posted in time may come in a week later (Awb 6:9), so that only then is it known
 * that nobody objected. While a remedy is pending no day is given. A decision on an objection
 * that changes the order (Awb 7:11 lid 2) holds from its day, with the terms that its event has.
 *
 * Returns: (transfer full): the answer
 *
 * Since: 1.0
 */
VthRemedies *
vth_remedies_new (VthRulebook *rulebook, VthEnforcementDecision *decision, VthDossier *dossier, const GDate *on)
{
  VthRemedies *self;
  VthLife life;
  VthNotes told = { NULL };
  VthRemediesCase c = { .rulebook = rulebook, .law = _vth_remedies_law_get (), .life = &life };

  g_return_val_if_fail (VTH_IS_RULEBOOK (rulebook), NULL);
  g_return_val_if_fail (VTH_IS_ENFORCEMENT_DECISION (decision), NULL);
  g_return_val_if_fail (dossier == NULL || VTH_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (on != NULL && g_date_valid (on), NULL);

  self = g_object_new (VTH_TYPE_REMEDIES, NULL);
  self->rulebook = g_object_ref (rulebook);
  self->on = c.on = g_date_get_julian (on);
  c.notes = _vth_answer_get_notes (VTH_ANSWER (self));
  c.duties = self->duties;
  c.late = (VthDefault) { .rulebook = rulebook, .notes = c.notes, .duties = c.duties, .subject = "/events" };
  vth_life_init (&life, rulebook, dossier, decision, c.on, FALSE, &told);
  take_over (c.notes, &told);
  life.c.notes = c.notes;
  compute (self, &c);
  g_clear_object (&c.late.penalty);
  vth_life_clear (&life);
  return self;
}

/**
 * vth_remedies_get_verdict:
 * @remedies: an answer
 *
 * Gets whether the decision can still be disputed (stand).
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthRemediesVerdict
vth_remedies_get_verdict (VthRemedies *remedies)
{
  g_return_val_if_fail (VTH_IS_REMEDIES (remedies), VTH_REMEDIES_VERDICT_NOT_KNOWN);

  return remedies->verdict;
}

/**
 * vth_remedies_get_remedy_until:
 * @remedies: an answer
 *
 * Gets the last day of the remedy that is open now (einde bezwaar- of beroepstermijn): Awb 6:7, 6:8.
 *
 * Returns: (transfer none) (nullable): the day; %NULL if none is open
 *
 * Since: 1.0
 */
const GDate *
vth_remedies_get_remedy_until (VthRemedies *remedies)
{
  g_return_val_if_fail (VTH_IS_REMEDIES (remedies), NULL);

  return g_date_valid (&remedies->remedy_until) ? &remedies->remedy_until : NULL;
}

/**
 * vth_remedies_get_irrevocable_from:
 * @remedies: an answer
 *
 * Gets from which day the decision is irrevocable (onherroepelijk vanaf); while a remedy is open, from which
 * day it will be if nobody uses it.
 *
 * Returns: (transfer none) (nullable): the day; %NULL while a remedy is pending, or if it is not known
 *
 * Since: 1.0
 */
const GDate *
vth_remedies_get_irrevocable_from (VthRemedies *remedies)
{
  g_return_val_if_fail (VTH_IS_REMEDIES (remedies), NULL);

  return g_date_valid (&remedies->irrevocable_from) ? &remedies->irrevocable_from : NULL;
}

/**
 * vth_remedies_get_decide_by:
 * @remedies: an answer
 *
 * Gets the last day of the term to decide on the objection (einde beslistermijn bezwaar): Awb 7:10.
 *
 * Returns: (transfer none) (nullable): the day; %NULL without an objection, or if it is not known, as while
 *   the term stands still
 *
 * Since: 1.0
 */
const GDate *
vth_remedies_get_decide_by (VthRemedies *remedies)
{
  g_return_val_if_fail (VTH_IS_REMEDIES (remedies), NULL);

  return g_date_valid (&remedies->decide_by) ? &remedies->decide_by : NULL;
}

/**
 * vth_remedies_get_penalty:
 * @remedies: an answer
 *
 * Gets what late decision on the objection costs (dwangsom bij niet tijdig beslissen): Awb 4:17, 7:14.
 *
 * Returns: (transfer none) (nullable): the penalty; %NULL without a notice of default
 *
 * Since: 1.0
 */
VthDefaultPenalty *
vth_remedies_get_penalty (VthRemedies *remedies)
{
  g_return_val_if_fail (VTH_IS_REMEDIES (remedies), NULL);

  return remedies->penalty;
}

/**
 * vth_remedies_get_changed_on:
 * @remedies: an answer
 *
 * Gets from which day the terms of the sanction are other than those of the decision itself (gewijzigd per):
 * Awb 6:19, 7:11 lid 2.
 *
 * Returns: (transfer none) (nullable): the day of the latest change; %NULL if there is none with its terms
 *
 * Since: 1.0
 */
const GDate *
vth_remedies_get_changed_on (VthRemedies *remedies)
{
  g_return_val_if_fail (VTH_IS_REMEDIES (remedies), NULL);

  return g_date_valid (&remedies->changed_on) ? &remedies->changed_on : NULL;
}

/**
 * vth_remedies_get_terms:
 * @remedies: an answer
 *
 * Gets the terms of the sanction as they stand on the day (geldende sanctietermen), after what changed them. The
 * term to comply is given by its last day.
 *
 * Returns: (transfer none) (nullable): the terms; %NULL if there are none
 *
 * Since: 1.0
 */
VthSanctionTerms *
vth_remedies_get_terms (VthRemedies *remedies)
{
  g_return_val_if_fail (VTH_IS_REMEDIES (remedies), NULL);

  return remedies->terms;
}

/**
 * vth_remedies_get_certainty:
 * @remedies: an answer
 *
 * Gets how sure the least sure thing is on which the answer rests (zekerheid).
 *
 * Returns: the certainty
 *
 * Since: 1.0
 */
VthCertainty
vth_remedies_get_certainty (VthRemedies *remedies)
{
  g_return_val_if_fail (VTH_IS_REMEDIES (remedies), VTH_CERTAINTY_UNVERIFIED);

  return _vth_notes_find_certainty (_vth_answer_get_notes (VTH_ANSWER (remedies)));
}

/**
 * vth_remedies_to_table:
 * @remedies: an answer
 *
 * Puts the terms in a table (termijnen), with the columns of vth_request_state_to_table().
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_remedies_to_table (VthRemedies *remedies)
{
  g_return_val_if_fail (VTH_IS_REMEDIES (remedies), NULL);

  return _vth_duties_to_table (remedies->duties, remedies->on);
}
