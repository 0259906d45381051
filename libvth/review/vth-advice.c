/* vth-advice.c - what fits a violation
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-advice-private.h"

#include "libvth/record/vth-violation-private.h"
#include "libvth/rulebook/vth-json-member-private.h"

G_DEFINE_ENUM_TYPE (VthAdviceVerdict, vth_advice_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_ADVICE_VERDICT_NO_POSITION, "no-position"),
                    G_DEFINE_ENUM_VALUE (VTH_ADVICE_VERDICT_NOT_IN_FORCE, "not-in-force"),
                    G_DEFINE_ENUM_VALUE (VTH_ADVICE_VERDICT_NOT_KNOWN, "not-known"),
                    G_DEFINE_ENUM_VALUE (VTH_ADVICE_VERDICT_PARTLY_KNOWN, "partly-known"),
                    G_DEFINE_ENUM_VALUE (VTH_ADVICE_VERDICT_ADVISED, "advised"))

G_DEFINE_ENUM_TYPE (VthCoordination, vth_coordination,
                    G_DEFINE_ENUM_VALUE (VTH_COORDINATION_NOT_KNOWN, "not-known"),
                    G_DEFINE_ENUM_VALUE (VTH_COORDINATION_NOT_ASKED, "not-asked"),
                    G_DEFINE_ENUM_VALUE (VTH_COORDINATION_ASKED, "asked"))

G_DEFINE_FINAL_TYPE (VthAdvice, vth_advice, VTH_TYPE_ANSWER)

static void
vth_advice_finalize (GObject *object)
{
  VthAdvice *self = VTH_ADVICE (object);

  g_clear_object (&self->policy);
  g_clear_object (&self->violation);
  g_clear_pointer (&self->unknown, g_ptr_array_unref);
  g_clear_pointer (&self->choices, g_ptr_array_unref);

  G_OBJECT_CLASS (vth_advice_parent_class)->finalize (object);
}

static const gchar *
vth_advice_get_verdict_nick (VthAnswer *answer)
{
  return _vth_get_nick (VTH_TYPE_ADVICE_VERDICT, (gint) VTH_ADVICE (answer)->steps.verdict);
}

gchar **
_vth_advice_peek_side (VthAdvice *self, VthInterventionSide side)
{
  if (self->steps.verdict < VTH_ADVICE_VERDICT_PARTLY_KNOWN)
    return NULL;

  return vth_sanction_policy_get_matrix (self->policy)->cells[self->steps.cell].sides[side];
}

VthInterventionChoice *
_vth_advice_peek_choice (VthAdvice *self)
{
  return self->choices != NULL ? self->choices->pdata[self->choices->len - 1] : NULL;
}

static void
write_texts (JsonObject *object, const gchar *key, const gchar *const *texts)
{
  JsonArray *array;

  if (texts == NULL)
    return;

  array = json_array_new ();
  for (; *texts != NULL; texts++)
    json_array_add_string_element (array, *texts);
  json_object_set_array_member (object, key, array);
}

static void
write_choice (VthAdvice *self, JsonObject *object)
{
  VthInterventionChoice *choice = _vth_advice_peek_choice (self);

  if (choice == NULL)
    return;

  write_texts (object, "chosen", vth_intervention_choice_get_chosen (choice));
  _vth_json_set_text (object, "chosen_by", vth_intervention_choice_get_by (choice));
  _vth_json_set_date (object, "chosen_on", vth_intervention_choice_get_on (choice));
  json_object_set_boolean_member (object, "deviates", _vth_intervention_choice_deviates (choice));
}

/* What was not looked at, because the policy did not hold or there is no position, is left out. */
static void
vth_advice_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthAdvice *self = VTH_ADVICE (answer);

  _vth_json_set_text (object, "position", vth_advice_get_position (self));
  _vth_json_set_text (object, "cell", vth_advice_get_cell (self));
  _vth_json_set_text (object, "policy", vth_sanction_policy_get_id (self->policy));
  _vth_json_set_text (object, "edition", vth_sanction_policy_get_edition (self->policy));
  if (self->earlier.n_counted != VTH_EARLIER_NOT_KNOWN && self->earlier.since != 0)
    json_object_set_int_member (object, "earlier", self->earlier.n_counted);
  if (self->steps.verdict >= VTH_ADVICE_VERDICT_NOT_KNOWN)
    _vth_json_set_nick (object, "coordination", VTH_TYPE_COORDINATION, (gint) self->steps.coordination);
  write_texts (object, "administrative", (const gchar *const *) _vth_advice_peek_side (self, VTH_INTERVENTION_SIDE_ADMINISTRATIVE));
  write_texts (object, "criminal", (const gchar *const *) _vth_advice_peek_side (self, VTH_INTERVENTION_SIDE_CRIMINAL));
  write_choice (self, object);
}

static void
vth_advice_collect_reasons (VthAnswer *answer)
{
  _vth_advice_explain (VTH_ADVICE (answer));
}

static void
vth_advice_class_init (VthAdviceClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vth_advice_finalize;
  VTH_ANSWER_CLASS (class)->get_verdict = vth_advice_get_verdict_nick;
  VTH_ANSWER_CLASS (class)->write_figures = vth_advice_write_figures;
  VTH_ANSWER_CLASS (class)->collect_reasons = vth_advice_collect_reasons;
}

static void
vth_advice_init (VthAdvice *self)
{
}

static void
take_circumstances (VthAdvice *self, const VthInterventionRules *rules)
{
  const gchar *const *ids = vth_violation_get_circumstances (self->violation);

  for (; ids != NULL && *ids != NULL; ids++)
    {
      gint place = _vth_intervention_rules_find (rules, *ids);

      if (place >= 0)
        self->facts.circumstances |= G_GUINT64_CONSTANT (1) << place;
      else if (self->unknown == NULL)
        self->unknown = g_ptr_array_new_with_free_func (g_free);
      if (place < 0)
        g_ptr_array_add (self->unknown, g_strdup (*ids));
    }
}

static void
take_choices (VthAdvice *self)
{
  const VthRecordList *choices = _vth_violation_peek_choices (self->violation);
  guint n_choices = _vth_record_list_get_length (choices);

  if (n_choices == 0)
    return;

  self->choices = g_ptr_array_new_full (n_choices, g_object_unref);
  for (guint i = 0; i < n_choices; i++)
    g_ptr_array_add (self->choices, g_object_ref (_vth_record_list_peek (choices, i)));
}

static void
take_facts (VthAdvice *self, const VthInterventionRules *rules, GListModel *earlier)
{
  const GDate *found_on = vth_violation_get_found_on (self->violation);

  self->facts.consequence = (guint8) MAX (vth_violation_get_consequence (self->violation), 0);
  self->facts.behaviour = (guint8) vth_violation_get_behaviour (self->violation);
  self->facts.found_on = found_on != NULL ? g_date_get_julian (found_on) : 0;
  take_circumstances (self, rules);
  take_choices (self);
  _vth_advice_count_earlier (rules, self->violation, earlier, &self->earlier);
  self->facts.n_earlier = self->earlier.n_counted;
}

/**
 * vth_sanction_policy_advise:
 * @policy: a policy
 * @violation: a violation, with its consequence and behaviour
 *
 * Finds what fits a violation (welke interventies passen), step by step: its position in the matrix of the
 * policy; its circumstances, and the earlier violations that it names, which move it only as far as the
 * policy says; whether police and prosecutor are consulted; the interventions of the cell where it then
 * stands, from light to heavy; and what was chosen. From what is not known, or not adopted, no
 * intervention follows without a reason that says so. May be called from any thread, as long as nobody
 * changes the violation.
 *
 * Returns: (transfer full): the advice
 *
 * Since: 1.0
 */
VthAdvice *
vth_sanction_policy_advise (VthSanctionPolicy *policy, VthViolation *violation)
{
  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);
  g_return_val_if_fail (VTH_IS_VIOLATION (violation), NULL);

  return vth_sanction_policy_advise_after (policy, violation, NULL);
}

/**
 * vth_sanction_policy_advise_after:
 * @policy: a policy
 * @violation: a violation, with its consequence and behaviour
 * @earlier: (nullable): a list of #VthViolation in which the earlier ones stand, or %NULL if nobody
 *   looked; others may stand there too
 *
 * Does what vth_sanction_policy_advise() does, and looks for earlier violations (recidive) in a list
 * too. Those count that were found before @violation, within the look-back of the policy, and that name the
 * same offender. A day that lies exactly so long ago counts.
 *
 * Returns: (transfer full): the advice
 *
 * Since: 1.0
 */
VthAdvice *
vth_sanction_policy_advise_after (VthSanctionPolicy *policy, VthViolation *violation, GListModel *earlier)
{
  VthAdvicePolicy asked;
  VthAdvice *self;

  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);
  g_return_val_if_fail (VTH_IS_VIOLATION (violation), NULL);
  g_return_val_if_fail (earlier == NULL || g_type_is_a (g_list_model_get_item_type (earlier), VTH_TYPE_VIOLATION), NULL);

  self = g_object_new (VTH_TYPE_ADVICE, NULL);
  self->policy = g_object_ref (policy);
  self->violation = g_object_ref (violation);
  _vth_advice_policy_init (&asked, policy);
  take_facts (self, asked.rules, earlier);
  _vth_advice_judge (&asked, &self->facts, &self->steps);
  if (self->steps.position != VTH_NO_CELL)
    {
      _vth_advice_name_cell (self->steps.position, self->position);
      _vth_advice_name_cell (self->steps.cell, self->cell);
    }
  return self;
}

/**
 * vth_advice_get_verdict:
 * @advice: an advice
 *
 * Gets how far the advice goes (oordeel).
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthAdviceVerdict
vth_advice_get_verdict (VthAdvice *advice)
{
  g_return_val_if_fail (VTH_IS_ADVICE (advice), VTH_ADVICE_VERDICT_NO_POSITION);

  return advice->steps.verdict;
}

/**
 * vth_advice_get_position:
 * @advice: an advice
 *
 * Gets where consequence and behaviour put the violation (positie in de matrix), such as `B3`, before
 * anything moves it.
 *
 * Returns: (transfer none) (nullable): the name of the cell, or %NULL if the violation has no position
 *
 * Since: 1.0
 */
const gchar *
vth_advice_get_position (VthAdvice *advice)
{
  g_return_val_if_fail (VTH_IS_ADVICE (advice), NULL);

  return advice->steps.position != VTH_NO_CELL ? advice->position : NULL;
}

/**
 * vth_advice_get_cell:
 * @advice: an advice
 *
 * Gets the cell whose interventions fit (cel van de matrix), such as `B4`: the position, moved as the
 * policy says.
 *
 * Returns: (transfer none) (nullable): its name, or %NULL if the violation has no position
 *
 * Since: 1.0
 */
const gchar *
vth_advice_get_cell (VthAdvice *advice)
{
  g_return_val_if_fail (VTH_IS_ADVICE (advice), NULL);

  return advice->steps.position != VTH_NO_CELL ? advice->cell : NULL;
}

/**
 * vth_advice_get_n_earlier:
 * @advice: an advice
 *
 * Gets how many earlier violations count (recidive) within the look-back of the policy.
 *
 * Returns: the number; -1 if it is not known, because nobody looked, the day of the violation is not
 *   stated, or the policy does not say how long it looks back
 *
 * Since: 1.0
 */
gint
vth_advice_get_n_earlier (VthAdvice *advice)
{
  g_return_val_if_fail (VTH_IS_ADVICE (advice), -1);

  return advice->earlier.since != 0 ? advice->earlier.n_counted : VTH_EARLIER_NOT_KNOWN;
}

/**
 * vth_advice_get_coordination:
 * @advice: an advice
 *
 * Gets whether the policy asks to consult police and prosecutor (afstemming met politie en openbaar
 * ministerie).
 *
 * Returns: asked, not asked, or not known
 *
 * Since: 1.0
 */
VthCoordination
vth_advice_get_coordination (VthAdvice *advice)
{
  g_return_val_if_fail (VTH_IS_ADVICE (advice), VTH_COORDINATION_NOT_KNOWN);

  return advice->steps.coordination;
}

/**
 * vth_advice_get_interventions:
 * @advice: an advice
 * @side: a side
 *
 * Gets the interventions (interventies) that fit on one side, as of
 * vth_intervention_matrix_get_interventions().
 *
 * Returns: (transfer full) (nullable) (array zero-terminated=1): their ids, from light to heavy, or %NULL
 *   if they are not known
 *
 * Since: 1.0
 */
gchar **
vth_advice_get_interventions (VthAdvice *advice, VthInterventionSide side)
{
  g_return_val_if_fail (VTH_IS_ADVICE (advice), NULL);
  g_return_val_if_fail (side <= VTH_INTERVENTION_SIDE_CRIMINAL, NULL);

  return g_strdupv (_vth_advice_peek_side (advice, side));
}
