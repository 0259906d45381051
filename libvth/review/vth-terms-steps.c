/* vth-terms-steps.c - what went before: a second order, and a higher one
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-terms-advice-private.h"

guint32
_vth_terms_add_term (guint32 day, const VthTerm *term)
{
  gint count = vth_term_get_count (term);
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  switch (vth_term_get_unit (term))
    {
    case VTH_TERM_UNIT_WEEKS:
      g_date_add_days (&date, 7 * (guint) count);
      break;
    case VTH_TERM_UNIT_MONTHS:
      g_date_add_months (&date, (guint) count);
      break;
    case VTH_TERM_UNIT_YEARS:
      g_date_add_years (&date, (guint) count);
      break;
    case VTH_TERM_UNIT_HOURS:
      g_date_add_days (&date, ((guint) count + 23) / 24);
      break;
    case VTH_TERM_UNIT_DAYS:
    case VTH_TERM_UNIT_WORKING_DAYS:
    default:
      g_date_add_days (&date, (guint) count);
      break;
    }
  return g_date_get_julian (&date);
}

/* Awb 5:6 is about sanctions that restore. */
static gboolean
restores (VthEarlierOrder *order)
{
  switch (vth_earlier_order_get_instrument (order))
    {
    case VTH_INSTRUMENT_UNKNOWN:
    case VTH_INSTRUMENT_PENALTY_ORDER:
    case VTH_INSTRUMENT_COERCION_ORDER:
    case VTH_INSTRUMENT_URGENT_COERCION:
      return TRUE;
    default:
      return FALSE;
    }
}

/* The maximum of it is full, so it does nothing any more. */
static gboolean
is_worked_out (VthEarlierOrder *order)
{
  gint64 maximum = vth_earlier_order_get_maximum_cents (order);

  return maximum > 0 && vth_earlier_order_get_forfeited_cents (order) >= maximum;
}

static void
judge_in_force (VthTermsAdvice *self, VthEarlierOrder *order, const gchar *subject)
{
  const gchar *decision = vth_earlier_order_get_decision (order);
  g_autofree gchar *pointer = g_strconcat (subject, "/in_force", NULL);

  if (!vth_record_has (VTH_RECORD (order), "in-force"))
    _vth_terms_advice_miss (self, pointer);
  else if (vth_earlier_order_get_in_force (order))
    _vth_terms_advice_refuse (self, "terms.order-in-force", subject,
                              VTH_ARGS (VTH_ARG_TEXT ("found", decision != NULL ? decision : subject)));
}

/* Whether a worked-out order lies within the time over which the policy counts. */
static gboolean
counts (VthTermsAdvice *self, VthEarlierOrder *order, const gchar *subject)
{
  const VthTerm *look_back = vth_penalty_row_get_look_back (self->row);
  const GDate *decided = vth_earlier_order_get_decided_on (order);
  g_autofree gchar *pointer = g_strconcat (subject, "/decided_on", NULL);

  if (look_back == NULL)
    return TRUE;
  if (decided == NULL || self->on == 0)
    {
      _vth_terms_advice_miss (self, decided == NULL ? pointer : "/on");
      return FALSE;
    }
  if (_vth_terms_add_term (g_date_get_julian (decided), look_back) >= self->on)
    return TRUE;

  _vth_terms_advice_note (self, "terms.outside-look-back", subject,
                          VTH_ARGS (VTH_ARG_DAY ("day", g_date_get_julian (decided)), VTH_ARG_TERM ("term", look_back)));
  return FALSE;
}

static guint
count_worked_out (VthTermsAdvice *self)
{
  GListModel *orders = vth_terms_question_get_earlier_orders (self->question);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (orders); i++)
    {
      g_autoptr (VthEarlierOrder) order = g_list_model_get_item (orders, i);
      g_autofree gchar *subject = g_strdup_printf ("/earlier_orders/%u", i);

      if (!restores (order))
        continue;
      if (!is_worked_out (order))
        {
          judge_in_force (self, order, subject);
          continue;
        }
      _vth_terms_advice_note (self, "terms.order-worked-out", subject,
                              VTH_ARGS (VTH_ARG_CENTS ("maximum", vth_earlier_order_get_maximum_cents (order))));
      n += counts (self, order, subject);
    }
  return n;
}

static gboolean
end_with_other (VthTermsAdvice *self, VthInstrument instrument, const gchar *reason, const gchar *subject,
                const VthArgument *arguments)
{
  self->other_sanction = instrument;
  self->verdict = VTH_TERMS_VERDICT_OTHER_SANCTION;
  _vth_terms_advice_note (self, reason, subject, arguments);
  return FALSE;
}

/* Warnings go before a first order only. */
static gboolean
check_warnings (VthTermsAdvice *self)
{
  gint needed = vth_penalty_row_get_warnings_first (self->row);
  gint given = vth_terms_question_get_earlier_warnings (self->question);
  GListModel *orders = vth_terms_question_get_earlier_orders (self->question);

  if (needed <= 0 || g_list_model_get_n_items (orders) > 0 || given >= needed)
    return TRUE;
  if (given < 0)
    {
      _vth_terms_advice_miss (self, "/earlier_warnings");
      return TRUE;
    }

  return end_with_other (self, VTH_INSTRUMENT_WARNING, "terms.warnings-first", "/earlier_warnings",
                         VTH_ARGS (VTH_ARG_NUMBER ("limit", needed), VTH_ARG_NUMBER ("found", given)));
}

/* The row after so many orders that did not work; NULL when the policy names another sanction then. */
static const gchar *
step_up (VthTermsAdvice *self, const gchar *code, guint n)
{
  const GDate *on = vth_terms_question_get_on (self->question);
  VthPenaltyRow *row = self->row;
  VthInstrument instrument;

  for (guint i = 0; i < n; i++)
    {
      const gchar *next = vth_penalty_row_get_next_code (row);
      VthPenaltyRow *after = next != NULL ? vth_penalty_table_lookup (self->table, next, on) : NULL;
      g_autofree gchar *label = NULL;

      if (next != NULL)
        {
          code = next;
          row = after != NULL ? after : vth_penalty_table_lookup (self->table, next, NULL);
          continue;
        }
      instrument = vth_penalty_row_get_next_instrument (row);
      if (instrument == VTH_INSTRUMENT_UNKNOWN)
        {
          _vth_terms_advice_leave_open (self, NULL, "terms.no-next-step", "/earlier_orders", VTH_ARGS (VTH_ARG_TEXT ("reference", code)));
          break;
        }
      label = g_strconcat ("VthInstrument.", _vth_get_nick (VTH_TYPE_INSTRUMENT, (gint) instrument), NULL);
      end_with_other (self, instrument, "terms.next-sanction", "/earlier_orders",
                      VTH_ARGS (VTH_ARG_TEXT ("reference", code), VTH_ARG_LABEL ("found", label)));
      return NULL;
    }

  if (!g_str_equal (code, vth_penalty_row_get_code (self->row)))
    _vth_terms_advice_note (self, "terms.step-up", "/earlier_orders",
                            VTH_ARGS (VTH_ARG_NUMBER ("days", n), VTH_ARG_TEXT ("reference", code)));
  return code;
}

const gchar *
_vth_terms_advice_find_step (VthTermsAdvice *self, const gchar *code)
{
  guint n = count_worked_out (self);

  if (!self->is_refused && !check_warnings (self))
    return NULL;
  if (self->unknown->len > 0)
    {
      self->row = NULL;
      self->verdict = self->is_refused ? VTH_TERMS_VERDICT_REFUSED : VTH_TERMS_VERDICT_NOT_KNOWN;
      return NULL;
    }

  return n > 0 ? step_up (self, code, n) : code;
}
