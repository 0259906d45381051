/* vth-draft-facts-money.c - the sums that are collected, paid, and of which somebody is reminded
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-draft-facts-private.h"

#include "libvth/review/vth-forfeiture.h"

/* A decision's sums on a day: as VthForfeiture has them. */
typedef struct
{
  VthForfeiture *forfeiture;
  VthTable *sums;
} Sums;

static void
sums_init (Sums *self, const VthDraftFacts *facts, VthEnforcementDecision *decision)
{
  g_autoptr (GDate) on = g_date_new_julian (facts->day);

  self->forfeiture = vth_forfeiture_new (facts->context->rulebook, decision, NULL, on, VTH_FORFEITURE_FLAGS_NONE);
  self->sums = vth_forfeiture_sums_to_table (self->forfeiture);
}

static void
sums_clear (Sums *self)
{
  g_clear_object (&self->sums);
  g_clear_object (&self->forfeiture);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sums, sums_clear)

/* -1: there is none. */
static gint64
get (const Sums *self, guint row, const gchar *column)
{
  guint place = (guint) vth_table_find_column (self->sums, column);

  return vth_table_is_missing (self->sums, row, place) ? -1 : vth_table_get_int (self->sums, row, place);
}

static guint32
get_day (const Sums *self, guint row, const gchar *column)
{
  return (guint32) MAX (get (self, row, column), 0);
}

static void
add_sum (VthDraftFacts *facts, const gchar *list, const Sums *sums, guint row)
{
  GHashTable *item = _vth_draft_item_new ();
  gint64 paid = get (sums, row, "paid_cents");

  _vth_draft_put_day (item, "sum_day", get_day (sums, row, "forfeited_on"));
  _vth_draft_put_cents (item, "sum_amount", get (sums, row, "amount_cents"));
  _vth_draft_put_cents (item, "sum_paid", paid > 0 ? paid : -1);
  _vth_draft_put_day (item, "sum_pay_day", get_day (sums, row, "pay_until"));
  _vth_draft_put_day (item, "sum_interest_day", get_day (sums, row, "interest_from"));
  _vth_draft_put_day (item, "sum_last_day", get_day (sums, row, "collectable_until"));
  _vth_draft_facts_add_item (facts, list, item);
}

/* What the draft takes of what is alive, and what had lapsed before it. */
static gboolean
tell_sums (VthDraftFacts *facts, const Sums *without, const Sums *with)
{
  gboolean known = TRUE;

  for (guint i = 0; i < vth_table_get_n_rows (without->sums); i++)
    {
      gboolean free = get_day (without, i, "collected_on") == 0;

      if (free && get (without, i, "lapsed") == 1)
        add_sum (facts, "lapsed_sums", without, i);
      else if (free && get_day (with, i, "collected_on") != 0)
        {
          add_sum (facts, "sums", without, i);
          known &= get (without, i, "amount_cents") >= 0;
        }
    }

  return known && _vth_draft_facts_get_list (facts, "sums") != NULL;
}

static void
hold_amount_to (VthDraftFacts *facts, gint64 available)
{
  gint64 amount = facts->event != NULL ? facts->event->cents : -1;
  g_autofree gchar *subject = _vth_draft_facts_dup_pointer (facts, "/event/amount_cents");

  _vth_draft_put_cents (facts->values, "total", amount >= 0 ? amount : available);
  if (amount >= 0 && amount < available)
    _vth_draft_put_cents (facts->values, "available", available);
  if (amount > available)
    _vth_notes_add (&facts->found, "draft.amount-above-sums", subject,
                    VTH_ARGS (VTH_ARG_CENTS ("found", amount), VTH_ARG_CENTS ("limit", available)));
}

/* Of the order as it would be once this is taken. */
static void
tell_collection (VthDraftFacts *facts, VthEnforcementDecision *decision, VthEnforcementDecision *taken)
{
  g_auto (Sums) without = { NULL }, with = { NULL };

  sums_init (&without, facts, decision);
  sums_init (&with, facts, taken);
  if (vth_table_get_n_rows (without.sums) == vth_table_get_n_rows (with.sums) && tell_sums (facts, &without, &with))
    hold_amount_to (facts, vth_forfeiture_get_collected_cents (with.forfeiture) -
                             vth_forfeiture_get_collected_cents (without.forfeiture));
}

static void
tell_due (VthDraftFacts *facts, VthEnforcementDecision *decision)
{
  g_auto (Sums) sums = { NULL };

  sums_init (&sums, facts, decision);
  for (guint i = 0; i < vth_table_get_n_rows (sums.sums); i++)
    {
      guint32 pay_until = get_day (&sums, i, "pay_until");

      if (get_day (&sums, i, "collected_on") != 0 && get (&sums, i, "lapsed") != 1 && pay_until != 0 &&
          pay_until < facts->day && get (&sums, i, "paid_cents") < get (&sums, i, "amount_cents"))
        add_sum (facts, "due_sums", &sums, i);
    }
}

static void
tell_payments (VthDraftFacts *facts)
{
  for (guint i = 0; i < facts->c.n_events; i++)
    {
      const VthCaseEvent *event = &facts->c.events[i];
      GHashTable *item;

      if (event->kind != VTH_DECISION_EVENT_KIND_PAYMENT || event->on == 0 || event->on > facts->day)
        continue;
      item = _vth_draft_item_new ();
      _vth_draft_put_day (item, "paid_day", event->on);
      _vth_draft_put_cents (item, "paid_amount", event->cents);
      _vth_draft_facts_add_item (facts, "payments", item);
    }
}

/* A fine, or the costs of coercion, as long as it is not paid. */
static void
tell_debt (VthDraftFacts *facts)
{
  const VthCaseEvent *costs = vth_case_find_event_by (&facts->c, VTH_DECISION_EVENT_KIND_COST_DECISION, facts->day);
  gint64 paid = vth_case_sum_events (&facts->c, VTH_DECISION_EVENT_KIND_PAYMENT, facts->day);
  gint64 cents = facts->c.instrument == VTH_INSTRUMENT_FINE ? facts->c.penalty : costs != NULL ? costs->cents : -1;

  tell_payments (facts);
  _vth_draft_put_day (facts->values, "debt_day", costs != NULL ? costs->on : 0);
  if (paid < cents)
    _vth_draft_put_cents (facts->values, "debt_amount", cents);
}

static void
tell_reminder (VthDraftFacts *facts, VthEnforcementDecision *decision)
{
  if (facts->c.instrument == VTH_INSTRUMENT_PENALTY_ORDER)
    tell_due (facts, decision);
  else
    tell_debt (facts);
  _vth_draft_facts_tell_term (facts, "reminder", facts->day, "reminder_term", "reminder_day");
}

void
_vth_draft_facts_tell_money (VthDraftFacts *self, VthEnforcementDecision *without, VthEnforcementDecision *with)
{
  switch (self->kind)
    {
    case VTH_DRAFT_KIND_COLLECTION_DECISION:
      tell_collection (self, without, with);
      break;
    case VTH_DRAFT_KIND_COST_DECISION:
      _vth_draft_facts_tell_term (self, "payment", 0, "payment_term", "payment_day");
      break;
    case VTH_DRAFT_KIND_REMINDER:
      tell_reminder (self, without);
      break;
    default:
      break;
    }
}
