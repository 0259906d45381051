/* vth-forfeiture-table.c - the sums and steps of a forfeiture
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-forfeiture-private.h"

#include "libvth/base/vth-table-private.h"

/* Deferral puts off the day by which is to be paid: 4:94. */
static guint32
find_deferral (const VthLife *life, guint32 since)
{
  guint32 until = 0;

  for (guint i = 0; i < life->n_steps; i++)
    if (life->steps[i].taken && life->steps[i].kind == VTH_DECISION_EVENT_KIND_PAYMENT_DEFERRED &&
        life->steps[i].on >= since)
      until = MAX (until, life->steps[i].event->until);

  return until;
}

GArray *
_vth_forfeiture_find_sums (VthLife *life)
{
  GArray *sums = g_array_sized_new (FALSE, FALSE, sizeof (VthForfeitureSum), life->claims.n_items);

  for (guint i = 0; i < life->claims.n_items; i++)
    {
      const VthClaim *claim = &life->claims.items[i];
      guint32 pay_until = vth_case_count (&life->c, VTH_REVIEW_RULE_PAYMENT, claim->on);
      VthForfeitureSum sum = {
        claim->on, claim->cents, claim->paid, pay_until != 0 ? MAX (pay_until, find_deferral (life, claim->on)) : 0,
        claim->collected ? claim->collected_on : 0, claim->until != VTH_DAY_NEVER ? claim->until : 0,
        life->on != 0 && vth_claim_has_lapsed (claim, life->on)
      };

      g_array_append_val (sums, sum);
    }

  return sums;
}

static gboolean
is_of_money (guint kind)
{
  switch (kind)
    {
    case VTH_DECISION_EVENT_KIND_FORFEITED:
    case VTH_DECISION_EVENT_KIND_COLLECTION_DECISION:
    case VTH_DECISION_EVENT_KIND_REMINDER:
    case VTH_DECISION_EVENT_KIND_WRIT:
    case VTH_DECISION_EVENT_KIND_PAYMENT:
    case VTH_DECISION_EVENT_KIND_ACKNOWLEDGED:
    case VTH_DECISION_EVENT_KIND_COLLECTION_WAIVED:
    case VTH_DECISION_EVENT_KIND_REDUCED:
      return TRUE;
    default:
      return FALSE;
    }
}

static const gchar *
find_law (const VthLife *life, guint kind)
{
  guint first = life->table->first[kind];

  return first < life->table->first[kind + 1] ? life->table->transitions[first].law : NULL;
}

static gint
compare_steps (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const VthForfeitureStep *step = a, *other = b;
  const VthProcedureLaw *law = user_data;
  guint32 days[] = { step->on != 0 ? step->on : VTH_DAY_NEVER, other->on != 0 ? other->on : VTH_DAY_NEVER };
  gint ranks[] = { step->kind < VTH_N_STEP_KINDS ? law->ranks[step->kind] : -1,
                   other->kind < VTH_N_STEP_KINDS ? law->ranks[other->kind] : -1 };

  if (days[0] != days[1])
    return days[0] < days[1] ? -1 : 1;

  return ranks[0] - ranks[1];
}

static void
add_sum (GArray *steps, const VthLife *life, const VthForfeitureSum *sum)
{
  VthForfeitureStep forfeited = { VTH_DECISION_EVENT_KIND_FORFEITED, TRUE, sum->on, sum->cents,
                                  find_law (life, VTH_DECISION_EVENT_KIND_FORFEITED) };
  VthForfeitureStep lapsed = { VTH_STEP_LAPSED, TRUE, sum->lapses_after + 1, MAX (sum->cents, 0) - sum->paid,
                               "Awb 5:35" };

  g_array_append_val (steps, forfeited);
  if (sum->lapsed)
    g_array_append_val (steps, lapsed);
}

/* What was forfeited comes from the sums, so that it stands there capped, also where the law alone did it. */
GArray *
_vth_forfeiture_find_steps (const VthLife *life, const GArray *sums)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (VthForfeitureStep));

  for (guint i = 0; i < sums->len; i++)
    add_sum (steps, life, &g_array_index (sums, VthForfeitureSum, i));
  for (guint i = 0; i < life->n_steps; i++)
    {
      const VthLifeStep *step = &life->steps[i];
      VthForfeitureStep other = { step->kind, step->taken, step->on, step->event != NULL ? step->event->cents : -1,
                                  step->row != NULL ? step->row->law : NULL };

      if (is_of_money (step->kind) && !(step->taken && step->kind == VTH_DECISION_EVENT_KIND_FORFEITED))
        g_array_append_val (steps, other);
    }

  g_array_sort_with_data (steps, compare_steps, (gpointer) life->law);
  return steps;
}

static void
append_cents (VthTableBuilder *builder, guint column, gint64 cents)
{
  if (cents >= 0)
    _vth_table_builder_append_int (builder, column, cents);
  else
    _vth_table_builder_append_missing (builder, column);
}

/* What a step does to what is forfeited and to what is still to be paid. */
static void
move_totals (const VthForfeitureStep *step, gint64 *forfeited, gint64 *outstanding)
{
  gint64 cents = MAX (step->cents, 0);

  if (!step->counted)
    return;
  if (step->kind == VTH_DECISION_EVENT_KIND_FORFEITED)
    {
      *forfeited += cents;
      *outstanding += cents;
    }
  else if (step->kind == VTH_DECISION_EVENT_KIND_PAYMENT || step->kind == VTH_STEP_LAPSED)
    *outstanding -= MIN (cents, *outstanding);
  else if (step->kind == VTH_DECISION_EVENT_KIND_COLLECTION_WAIVED)
    *outstanding = 0;
}

static void
append_step (VthTableBuilder *builder, const VthForfeitureStep *step, gint64 forfeited, gint64 outstanding)
{
  _vth_table_builder_append_date (builder, 0, step->on);
  _vth_table_builder_append_string (builder, 1, step->kind == VTH_STEP_LAPSED ? "lapsed"
                                                                              : _vth_step_kind_get_nick (step->kind));
  _vth_table_builder_append_boolean (builder, 2, step->counted);
  append_cents (builder, 3, step->cents);
  append_cents (builder, 4, forfeited);
  append_cents (builder, 5, outstanding);
  if (step->law != NULL)
    _vth_table_builder_append_string (builder, 6, step->law);
  else
    _vth_table_builder_append_missing (builder, 6);
}

VthTable *
_vth_forfeiture_steps_to_table (const GArray *steps)
{
  g_autoptr (VthTableBuilder) builder = _vth_table_builder_new ();
  gint64 forfeited = 0, outstanding = 0;

  _vth_table_builder_add_column (builder, "on", VTH_COLUMN_KIND_DATE);
  _vth_table_builder_add_column (builder, "step", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "counted", VTH_COLUMN_KIND_BOOLEAN);
  _vth_table_builder_add_column (builder, "amount_cents", VTH_COLUMN_KIND_CENTS);
  _vth_table_builder_add_column (builder, "forfeited_cents", VTH_COLUMN_KIND_CENTS);
  _vth_table_builder_add_column (builder, "outstanding_cents", VTH_COLUMN_KIND_CENTS);
  _vth_table_builder_add_column (builder, "law", VTH_COLUMN_KIND_STRING);
  for (guint i = 0; i < steps->len; i++)
    {
      const VthForfeitureStep *step = &g_array_index (steps, VthForfeitureStep, i);

      move_totals (step, &forfeited, &outstanding);
      append_step (builder, step, forfeited, outstanding);
    }

  return _vth_table_builder_end (g_steal_pointer (&builder));
}

VthTable *
_vth_forfeiture_sums_to_table (const GArray *sums)
{
  static const gchar *const days[] = { "pay_until", "interest_from", "collected_on", "collectable_until" };
  g_autoptr (VthTableBuilder) builder = _vth_table_builder_new ();

  _vth_table_builder_add_column (builder, "forfeited_on", VTH_COLUMN_KIND_DATE);
  _vth_table_builder_add_column (builder, "amount_cents", VTH_COLUMN_KIND_CENTS);
  _vth_table_builder_add_column (builder, "paid_cents", VTH_COLUMN_KIND_CENTS);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    _vth_table_builder_add_column (builder, days[i], VTH_COLUMN_KIND_DATE);
  _vth_table_builder_add_column (builder, "lapsed", VTH_COLUMN_KIND_BOOLEAN);
  for (guint i = 0; i < sums->len; i++)
    {
      const VthForfeitureSum *sum = &g_array_index (sums, VthForfeitureSum, i);

      _vth_table_builder_append_date (builder, 0, sum->on);
      append_cents (builder, 1, sum->cents);
      append_cents (builder, 2, sum->paid);
      _vth_table_builder_append_date (builder, 3, sum->pay_until);
      _vth_table_builder_append_date (builder, 4, sum->pay_until != 0 ? sum->pay_until + 1 : 0);
      _vth_table_builder_append_date (builder, 5, sum->collected_on);
      _vth_table_builder_append_date (builder, 6, sum->lapses_after);
      _vth_table_builder_append_boolean (builder, 7, sum->lapsed);
    }

  return _vth_table_builder_end (g_steal_pointer (&builder));
}
