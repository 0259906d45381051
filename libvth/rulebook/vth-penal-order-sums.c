/* vth-penal-order-sums.c - what the facts of a penal order add up to
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-penal-order-gate-private.h"

/* Between which two sums something lies. */
typedef struct
{
  gint64 low;
  gint64 high;
} Range;

/* The facts while they are added up. */
typedef struct
{
  VthPenalOrderGate *gate;
  VthPenalOrderQuestion *question;
  const VthTariffEdition *edition;  /* of the day, or NULL */
  const VthTariffEdition *latest;
  gint person;                      /* 0 natural, 1 legal, -1 not known */
  guint n_facts[VTH_N_PENAL_ORDER_KINDS];
  Range sums[VTH_N_PENAL_ORDER_KINDS];
} Sums;

static VthNotes *
get_notes (Sums *self)
{
  return _vth_answer_get_notes (VTH_ANSWER (self->gate));
}

static void
widen (Range *range, gint64 low, gint64 high)
{
  range->low = MIN (range->low, low);
  range->high = MAX (range->high, high);
}

/* No sum reaches the bound of what is unknown, so that nothing overflows. */
static void
add (Range *sum, Range part)
{
  sum->low = MIN (sum->low + MIN (part.low, VTH_PENAL_ORDER_NO_BOUND), VTH_PENAL_ORDER_NO_BOUND);
  sum->high = MIN (sum->high + MIN (part.high, VTH_PENAL_ORDER_NO_BOUND), VTH_PENAL_ORDER_NO_BOUND);
}

static Range
get_line_range (Sums *self, const VthTariffLine *line, const gchar *subject)
{
  Range range = { VTH_PENAL_ORDER_NO_BOUND, 0 };

  for (gint person = 0; person < 2; person++)
    {
      if (self->person >= 0 && self->person != person)
        continue;
      if (line->cents[person] >= 0)
        widen (&range, line->cents[person], line->cents[person]);
      else
        {
          widen (&range, 0, VTH_PENAL_ORDER_NO_BOUND);
          _vth_penal_order_gate_miss (self->gate, "penal-order.no-amount-for-person", subject, NULL);
        }
    }

  return range;
}

/* The sum of the tariff is fixed; a sum that differs may be that of a later edition. */
static void
compare_given (Sums *self, Range *range, gint64 given, const gchar *subject)
{
  if (range->high < VTH_PENAL_ORDER_NO_BOUND && (given < range->low || given > range->high))
    _vth_notes_add (get_notes (self), "penal-order.amount-differs", subject,
                    VTH_ARGS (VTH_ARG_CENTS ("found", given), VTH_ARG_CENTS ("expected", range->low)));
  if (range->high >= VTH_PENAL_ORDER_NO_BOUND)
    *range = (Range) { given, given };
  else
    widen (range, given, given);
}

static Range
find_unlisted (Sums *self, const gchar *code, gint64 given, const gchar *subject)
{
  gboolean ended = self->edition == NULL && self->latest != NULL && code != NULL && self->latest->until != 0 &&
                   vth_penal_order_question_get_on (self->question) != NULL &&
                   _vth_tariff_edition_lookup (self->latest, code) != NULL;

  if (given >= 0)
    {
      _vth_notes_add (get_notes (self), "penal-order.amount-of-asker", subject, VTH_ARGS (VTH_ARG_CENTS ("found", given)));
      return (Range) { given, given };
    }

  if (ended)
    _vth_penal_order_gate_miss (self->gate, "penal-order.tariff-ended", subject,
                                VTH_ARGS (VTH_ARG_DAY ("until", self->latest->until)));
  else
    _vth_penal_order_gate_miss (self->gate, "penal-order.fact-unknown", subject,
                                VTH_ARGS (VTH_ARG_TEXT ("found", code != NULL ? code : "?")));
  return (Range) { 0, VTH_PENAL_ORDER_NO_BOUND };
}

static Range
find_amount (Sums *self, VthPenalOrderFact *fact, const gchar *subject)
{
  const gchar *code = vth_penal_order_fact_get_code (fact);
  gint64 given = vth_penal_order_fact_get_amount_cents (fact);
  const VthTariffLine *line = self->edition != NULL && code != NULL ? _vth_tariff_edition_lookup (self->edition, code)
                                                                    : NULL;
  Range range;

  if (line == NULL)
    return find_unlisted (self, code, given, subject);

  range = get_line_range (self, line, subject);
  if (given >= 0)
    compare_given (self, &range, given, subject);
  return range;
}

static void
add_fact (Sums *self, VthPenalOrderFact *fact, guint i)
{
  g_autofree gchar *subject = g_strdup_printf ("/facts/%u", i);
  g_autofree gchar *kind_subject = g_strconcat (subject, "/kind", NULL);
  VthPenalOrderFactKind kind = vth_penal_order_fact_get_kind (fact);

  if (kind == VTH_PENAL_ORDER_FACT_KIND_UNKNOWN)
    _vth_penal_order_gate_miss_input (self->gate, kind_subject);
  self->n_facts[kind]++;
  add (&self->sums[kind], find_amount (self, fact, subject));
}

/* Over all kinds when the kind is not known, and over both persons when the person is not. */
static Range
find_limit (Sums *self, guint kind)
{
  Range range = { VTH_PENAL_ORDER_NO_BOUND, 0 };

  for (guint i = VTH_PENAL_ORDER_FACT_KIND_ECONOMIC; i < VTH_N_PENAL_ORDER_KINDS; i++)
    for (gint person = 0; person < 2; person++)
      {
        const VthPenalOrderLimit *limit = &self->gate->law->limits[i][person];

        if ((kind == VTH_PENAL_ORDER_FACT_KIND_UNKNOWN || kind == i) &&
            (self->person < 0 || self->person == person))
          widen (&range, limit->low, limit->high);
      }

  return range;
}

static void
explain_limit (Sums *self, guint kind)
{
  const VthPenalOrderLimit *limit = &self->gate->law->limits[kind][MAX (self->person, 0)];
  const gchar *code = limit->certainty == VTH_CERTAINTY_INFERRED     ? "certainty.inferred"
                      : limit->certainty == VTH_CERTAINTY_UNVERIFIED ? "certainty.unverified"
                                                                     : NULL;

  if (kind != VTH_PENAL_ORDER_FACT_KIND_UNKNOWN && code != NULL)
    _vth_notes_add (get_notes (self), code, "/facts", VTH_ARGS (VTH_ARG_TEXT ("source", "penal-order: limits")));
}

static void
judge_kind (Sums *self, guint kind)
{
  g_autofree gchar *label = g_strconcat ("VthPenalOrderFactKind.",
                                         _vth_get_nick (VTH_TYPE_PENAL_ORDER_FACT_KIND, (gint) kind), NULL);
  Range sum = self->sums[kind], limit = find_limit (self, kind);
  VthArgument name = VTH_ARG_LABEL ("name", label), found = VTH_ARG_CENTS ("found", sum.low);

  explain_limit (self, kind);
  if (sum.low > limit.high)
    _vth_penal_order_gate_oppose (self->gate, "penal-order.sum-above-limit", "/facts",
                                  VTH_ARGS (name, found, VTH_ARG_CENTS ("limit", limit.high)));
  else if (sum.high <= limit.low)
    _vth_notes_add (get_notes (self), "penal-order.sum-within-limit", "/facts",
                    VTH_ARGS (name, VTH_ARG_CENTS ("found", sum.high), VTH_ARG_CENTS ("limit", limit.low)));
  else
    _vth_penal_order_gate_miss (self->gate, "penal-order.sum-unsure", "/facts",
                                VTH_ARGS (name, found, VTH_ARG_CENTS ("limit", limit.low)));
}

/* How facts of different kinds add up was not read: only a total below every limit is sure. */
static void
judge_mixture (Sums *self, Range total)
{
  guint n_kinds = 0;
  gint64 limit = VTH_PENAL_ORDER_NO_BOUND;

  for (guint kind = 0; kind < VTH_N_PENAL_ORDER_KINDS; kind++)
    {
      if (self->n_facts[kind] == 0)
        continue;
      n_kinds++;
      limit = MIN (limit, find_limit (self, kind).low);
    }

  if (n_kinds > 1 && total.high > limit)
    _vth_penal_order_gate_miss (self->gate, "penal-order.kinds-mixed", "/facts", VTH_ARGS (VTH_ARG_CENTS ("limit", limit)));
}

static void
explain_edition (Sums *self, const GDate *on)
{
  if (self->latest == NULL)
    {
      const VthTariffEdition *first = self->gate->law->editions->len > 0 ? self->gate->law->editions->pdata[0] : NULL;

      if (on != NULL && first != NULL)
        _vth_notes_add (get_notes (self), "penal-order.before-tariff", "/on",
                        VTH_ARGS (VTH_ARG_DAY ("since", first->from)));
      return;
    }

  _vth_notes_add (get_notes (self), "penal-order.tariff-edition", "/facts",
                  VTH_ARGS (VTH_ARG_DAY ("since", self->latest->from),
                            VTH_ARG_NUMBER ("found", g_hash_table_size (self->latest->lines)),
                            VTH_ARG_NUMBER ("expected", self->latest->n_lines)));
}

void
_vth_penal_order_gate_judge_sums (VthPenalOrderGate *self, VthPenalOrderQuestion *question)
{
  Sums sums = { .gate = self, .question = question };
  const GDate *on = vth_penal_order_question_get_on (question);
  GListModel *facts = vth_penal_order_question_get_facts (question);
  guint n_facts = g_list_model_get_n_items (facts);
  Range total = { 0, 0 };

  sums.person = !vth_record_has (VTH_RECORD (question), "legal-person") ? -1
                : vth_penal_order_question_get_legal_person (question)  ? 1
                                                                        : 0;
  sums.edition = _vth_penal_order_law_find_edition (self->law, on != NULL ? g_date_get_julian (on) : 0, &sums.latest);
  if (on == NULL && self->law->editions->len > 0)
    sums.latest = self->law->editions->pdata[self->law->editions->len - 1];
  for (guint i = 0; i < n_facts; i++)
    {
      g_autoptr (VthPenalOrderFact) fact = g_list_model_get_item (facts, i);

      add_fact (&sums, fact, i);
    }
  if (n_facts == 0)
    _vth_penal_order_gate_miss_input (self, "/facts");

  for (guint kind = 0; kind < VTH_N_PENAL_ORDER_KINDS; kind++)
    {
      add (&total, sums.sums[kind]);
      if (sums.n_facts[kind] > 0)
        judge_kind (&sums, kind);
    }
  judge_mixture (&sums, total);
  explain_edition (&sums, on);
  self->sum_low = total.low;
  self->sum_high = total.high;
}
