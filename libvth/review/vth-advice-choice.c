/* vth-advice-choice.c - what is chosen, and how it differs from what was advised
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-advice-private.h"

#include "libvth/base/vth-error.h"
#include "libvth/record/vth-violation-private.h"

static const gchar *const none[] = { NULL };

static const gchar *const *
get_chosen (VthInterventionChoice *choice)
{
  const gchar *const *chosen = vth_intervention_choice_get_chosen (choice);

  return chosen != NULL ? chosen : none;
}

/* Where nothing was advised, whatever is chosen goes its own way; and so does choosing nothing. */
gboolean
_vth_intervention_choice_deviates (VthInterventionChoice *choice)
{
  const gchar *const *advised = vth_intervention_choice_get_advised (choice);
  const gchar *const *chosen = get_chosen (choice);

  if (advised == NULL || (*chosen == NULL && *advised != NULL))
    return TRUE;
  for (; *chosen != NULL; chosen++)
    if (!g_strv_contains (advised, *chosen))
      return TRUE;

  return FALSE;
}

static gboolean
is_blank (const gchar *text)
{
  for (; text != NULL && *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return FALSE;

  return TRUE;
}

gboolean
_vth_intervention_choice_is_motivated (VthInterventionChoice *choice)
{
  return !is_blank (vth_intervention_choice_get_motivation (choice));
}

/* Heavier in one direction and lighter in none. */
gboolean
_vth_intervention_choice_raises (VthInterventionChoice *choice, VthInterventionChoice *before)
{
  gint cell = _vth_intervention_matrix_find_cell (vth_intervention_choice_get_cell (choice));
  gint old = _vth_intervention_matrix_find_cell (vth_intervention_choice_get_cell (before));

  return cell >= 0 && old >= 0 && cell != old && cell / VTH_MATRIX_SIDE >= old / VTH_MATRIX_SIDE &&
         cell % VTH_MATRIX_SIDE >= old % VTH_MATRIX_SIDE;
}

gboolean
_vth_intervention_choice_changes (VthInterventionChoice *choice, VthInterventionChoice *before)
{
  const gchar *const *chosen = get_chosen (choice), *const *old = get_chosen (before);

  if (g_strcmp0 (vth_intervention_choice_get_cell (choice), vth_intervention_choice_get_cell (before)) != 0 ||
      g_strv_length ((gchar **) chosen) != g_strv_length ((gchar **) old))
    return TRUE;
  for (; *chosen != NULL; chosen++)
    if (!g_strv_contains (old, *chosen))
      return TRUE;

  return FALSE;
}

static gboolean
is_known_use (VthInterventionMatrix *matrix, const gchar *use)
{
  g_auto (GStrv) parts = g_strsplit (use, ":", 2);
  const VthIntervention *intervention = parts[0] != NULL ? _vth_intervention_matrix_find (matrix, parts[0]) : NULL;

  return intervention != NULL &&
         (parts[1] == NULL || g_strv_contains ((const gchar *const *) intervention->categories, parts[1]));
}

static gboolean
check_chosen (VthAdvice *self, const gchar *const *chosen, GError **error)
{
  VthInterventionMatrix *matrix = vth_sanction_policy_get_matrix (self->policy);

  for (guint i = 0; chosen[i] != NULL; i++)
    if (!is_known_use (matrix, chosen[i]))
      {
        g_set_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_VALUE, "/chosen/%u: ‘%s’ is no known intervention", i, chosen[i]);
        return FALSE;
      }

  return TRUE;
}

/* A choice belongs to the position for which the advice was given. */
static gboolean
check_position (VthAdvice *self, GError **error)
{
  gint consequence = vth_violation_get_consequence (self->violation);

  if (self->steps.position == VTH_NO_CELL)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_MISSING_FIELD,
                   "/consequence: without consequence and behaviour there is no position to choose for");
      return FALSE;
    }
  if (consequence == self->facts.consequence &&
      (guint) vth_violation_get_behaviour (self->violation) == self->facts.behaviour)
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE,
               "/consequence: the violation has moved since this advice: ask for a new one");
  return FALSE;
}

static gboolean
check_day (VthAdvice *self, const GDate *on, VthInterventionChoice *before, GError **error)
{
  const GDate *earliest = before != NULL ? vth_intervention_choice_get_on (before) : NULL;

  if (self->facts.found_on != 0 && g_date_get_julian (on) < self->facts.found_on)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE, "/on: lies before the day of the violation");
      return FALSE;
    }
  if (earliest == NULL || g_date_compare (earliest, on) <= 0)
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE, "/on: lies before the choice that it follows");
  return FALSE;
}

static gboolean
check_motivation (VthInterventionChoice *choice, VthInterventionChoice *before, GError **error)
{
  gboolean deviates = _vth_intervention_choice_deviates (choice);

  if (_vth_intervention_choice_is_motivated (choice) ||
      (!deviates && (before == NULL || !_vth_intervention_choice_changes (choice, before))))
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_MISSING_FIELD, deviates
               ? "/motivation: what departs from the advice needs a motivation (Awb 4:84)"
               : "/motivation: what changes an earlier choice needs a motivation");
  return FALSE;
}

/* NULL when nothing is known of either side. */
static gchar **
list_advised (VthAdvice *self)
{
  GPtrArray *advised = g_ptr_array_new ();
  gboolean known = FALSE;

  for (guint side = 0; side < 2; side++)
    {
      gchar **uses = _vth_advice_peek_side (self, (VthInterventionSide) side);

      known = known || uses != NULL;
      for (; uses != NULL && *uses != NULL; uses++)
        g_ptr_array_add (advised, g_strdup (*uses));
    }
  g_ptr_array_add (advised, NULL);
  if (known)
    return (gchar **) g_ptr_array_free (advised, FALSE);

  g_ptr_array_free (advised, TRUE);
  return NULL;
}

static VthInterventionChoice *
make_choice (VthAdvice *self, const gchar *const *chosen, const gchar *motivation, const gchar *by, const GDate *on)
{
  VthInterventionChoice *choice = vth_intervention_choice_new ();
  g_auto (GStrv) advised = list_advised (self);

  vth_intervention_choice_set_position (choice, self->position);
  vth_intervention_choice_set_cell (choice, self->cell);
  vth_intervention_choice_set_policy (choice, vth_sanction_policy_get_id (self->policy));
  vth_intervention_choice_set_edition (choice, vth_sanction_policy_get_edition (self->policy));
  vth_intervention_choice_set_advised (choice, (const gchar *const *) advised);
  vth_intervention_choice_set_chosen (choice, chosen);
  vth_intervention_choice_set_motivation (choice, is_blank (motivation) ? NULL : motivation);
  vth_intervention_choice_set_by (choice, by);
  vth_intervention_choice_set_on (choice, on);
  return choice;
}

static void
keep_choice (VthViolation *violation, VthInterventionChoice *choice)
{
  const VthRecordList *old = _vth_violation_peek_choices (violation);
  g_autoptr (GListStore) choices = g_list_store_new (VTH_TYPE_INTERVENTION_CHOICE);

  for (guint i = 0; i < _vth_record_list_get_length (old); i++)
    g_list_store_append (choices, _vth_record_list_peek (old, i));
  g_list_store_append (choices, choice);
  vth_violation_set_choices (violation, G_LIST_MODEL (choices));
}

static VthInterventionChoice *
dup_last_choice (VthViolation *violation)
{
  const VthRecordList *choices = _vth_violation_peek_choices (violation);
  guint n_choices = _vth_record_list_get_length (choices);

  return n_choices > 0 ? g_object_ref (_vth_record_list_peek (choices, n_choices - 1)) : NULL;
}

/**
 * vth_advice_choose:
 * @advice: an advice
 * @chosen: (array zero-terminated=1): ids of interventions, an empty list for none
 * @motivation: (nullable): why the choice departs from the advice, or from the choice before it
 * @by: the function that chooses
 * @on: the day of the choice
 * @error: return location for a #GError: %VTH_ERROR_UNKNOWN_VALUE, %VTH_ERROR_OUT_OF_RANGE or
 *   %VTH_ERROR_MISSING_FIELD, with a JSON pointer
 *
 * Keeps on the violation what was chosen (keuze van de interventie), with position, advice, policy and
 * edition. What the advice does not name, and choosing nothing where it names something, departs from it and
 * needs a motivation: Awb 4:84. So does a choice that changes an earlier one; that one stays before it.
 * Nothing is kept when this fails. The violation must not be used by another thread meanwhile.
 *
 * Returns: %TRUE, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
vth_advice_choose (VthAdvice *advice, const gchar *const *chosen, const gchar *motivation, const gchar *by,
                   const GDate *on, GError **error)
{
  g_autoptr (VthInterventionChoice) before = NULL, choice = NULL;

  g_return_val_if_fail (VTH_IS_ADVICE (advice), FALSE);
  g_return_val_if_fail (chosen != NULL, FALSE);
  g_return_val_if_fail (by != NULL, FALSE);
  g_return_val_if_fail (on != NULL && g_date_valid (on), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  before = dup_last_choice (advice->violation);
  if (is_blank (by))
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_MISSING_FIELD, "/by: who chooses is not stated");
      return FALSE;
    }
  if (!check_position (advice, error) || !check_chosen (advice, chosen, error) ||
      !check_day (advice, on, before, error))
    return FALSE;

  choice = make_choice (advice, chosen, motivation, by, on);
  if (!check_motivation (choice, before, error))
    return FALSE;

  keep_choice (advice->violation, choice);
  return TRUE;
}
