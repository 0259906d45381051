/* vth-advice-judge.c - from what is known of a violation to a cell of the matrix
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-advice-private.h"

static guint32
get_day (const GDate *date)
{
  return date != NULL ? g_date_get_julian (date) : 0;
}

void
_vth_advice_policy_init (VthAdvicePolicy *self, VthSanctionPolicy *policy)
{
  self->rules = _vth_sanction_policy_get_rules (policy);
  self->cells = vth_sanction_policy_get_matrix (policy)->cells;
  self->from = get_day (vth_sanction_policy_get_valid_from (policy));
  self->until = get_day (vth_sanction_policy_get_valid_until (policy));
}

void
_vth_advice_name_cell (gint cell, gchar name[3])
{
  name[0] = (gchar) ('A' + cell % VTH_MATRIX_SIDE);
  name[1] = (gchar) ('1' + cell / VTH_MATRIX_SIDE);
  name[2] = '\0';
}

/* A violation of an unknown day is judged by the policy that was given. */
static gboolean
held_on (const VthAdvicePolicy *policy, guint32 day)
{
  return day == 0 || ((policy->from == 0 || day >= policy->from) && (policy->until == 0 || day <= policy->until));
}

static void
add_move (VthMatrixMove *sum, VthMatrixMove move)
{
  sum->rows = (gint8) CLAMP (sum->rows + move.rows, G_MININT8, G_MAXINT8);
  sum->columns = (gint8) CLAMP (sum->columns + move.columns, G_MININT8, G_MAXINT8);
}

static void
take_circumstances (const VthInterventionRules *rules, VthAdviceSteps *steps)
{
  guint i = 0;

  for (guint64 left = steps->circumstances; left != 0; left >>= 1, i++)
    if ((left & 1) != 0)
      add_move (&steps->wanted, ((const VthCircumstance *) g_ptr_array_index (rules->circumstances, i))->move);
}

/* Without a look-back the policy does not say which earlier violations count. */
static void
take_repetition (const VthInterventionRules *rules, const VthAdviceFacts *facts, VthAdviceSteps *steps)
{
  if (rules->look_back.count == 0 || facts->n_earlier <= 0)
    return;

  if (rules->recidivism >= 0)
    steps->circumstances |= G_GUINT64_CONSTANT (1) << rules->recidivism;
  steps->step = _vth_intervention_rules_find_step (rules, (guint) facts->n_earlier);
  if (steps->step != NULL)
    add_move (&steps->wanted, steps->step->move);
}

static gint
move_along (gint place, gint wanted, const VthInterventionRules *rules, gint most)
{
  return CLAMP (place + (rules->bounded ? CLAMP (wanted, -most, most) : wanted), 0, VTH_MATRIX_SIDE - 1);
}

static VthCoordination
find_coordination (const VthInterventionRules *rules, const VthAdviceSteps *steps)
{
  if (!rules->coordinates)
    return VTH_COORDINATION_NOT_KNOWN;
  if ((rules->coordinated_cells & (1u << steps->cell)) != 0 ||
      (rules->coordinated_circumstances & steps->circumstances) != 0)
    return VTH_COORDINATION_ASKED;

  return VTH_COORDINATION_NOT_ASKED;
}

void
_vth_advice_judge (const VthAdvicePolicy *policy, const VthAdviceFacts *facts, VthAdviceSteps *steps)
{
  const VthInterventionRules *rules = policy->rules;
  const VthMatrixCell *cell;
  guint n_known;
  gint row = facts->consequence - 1, column = facts->behaviour - 1;

  *steps = (VthAdviceSteps) { .position = VTH_NO_CELL, .cell = VTH_NO_CELL, .circumstances = facts->circumstances,
                              .verdict = VTH_ADVICE_VERDICT_NO_POSITION };
  if (row < 0 || column < 0)
    return;

  steps->position = steps->cell = (gint8) (row * VTH_MATRIX_SIDE + column);
  steps->verdict = VTH_ADVICE_VERDICT_NOT_IN_FORCE;
  if (!held_on (policy, facts->found_on))
    return;

  take_circumstances (rules, steps);
  take_repetition (rules, facts, steps);
  row = move_along (row, steps->wanted.rows, rules, rules->most.rows);
  column = move_along (column, steps->wanted.columns, rules, rules->most.columns);
  steps->cell = (gint8) (row * VTH_MATRIX_SIDE + column);
  steps->coordination = find_coordination (rules, steps);

  cell = &policy->cells[steps->cell];
  n_known = (cell->sides[0] != NULL) + (cell->sides[1] != NULL);
  steps->verdict = (VthAdviceVerdict) (VTH_ADVICE_VERDICT_NOT_KNOWN + n_known);
}
