/* vth-penal-order-gate.c - whether a penal order may be issued
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-penal-order-gate-private.h"

#include "libvth/rulebook/vth-json-member-private.h"
#include "libvth/rulebook/vth-rulebook-private.h"

G_DEFINE_ENUM_TYPE (VthPenalOrderVerdict, vth_penal_order_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_PENAL_ORDER_VERDICT_NOT_KNOWN, "not-known"),
                    G_DEFINE_ENUM_VALUE (VTH_PENAL_ORDER_VERDICT_NOT_ALLOWED, "not-allowed"),
                    G_DEFINE_ENUM_VALUE (VTH_PENAL_ORDER_VERDICT_ALLOWED, "allowed"))

G_DEFINE_FINAL_TYPE (VthPenalOrderGate, vth_penal_order_gate, VTH_TYPE_ANSWER)

static void
vth_penal_order_gate_finalize (GObject *object)
{
  VthPenalOrderGate *self = VTH_PENAL_ORDER_GATE (object);

  g_ptr_array_unref (self->contra);
  g_ptr_array_unref (self->unknown);

  G_OBJECT_CLASS (vth_penal_order_gate_parent_class)->finalize (object);
}

static const gchar *
vth_penal_order_gate_get_verdict (VthAnswer *answer)
{
  return _vth_get_nick (VTH_TYPE_PENAL_ORDER_VERDICT,
                        (gint) vth_penal_order_gate_get_outcome (VTH_PENAL_ORDER_GATE (answer)));
}

static void
write_texts (JsonObject *object, const gchar *key, GPtrArray *texts)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < texts->len; i++)
    json_array_add_string_element (array, texts->pdata[i]);
  json_object_set_array_member (object, key, array);
}

static void
vth_penal_order_gate_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthPenalOrderGate *self = VTH_PENAL_ORDER_GATE (answer);

  if (vth_penal_order_gate_get_sum_cents (self) >= 0)
    json_object_set_int_member (object, "sum_cents", self->sum_low);
  write_texts (object, "contra_indications", self->contra);
  write_texts (object, "unknown", self->unknown);
}

static void
vth_penal_order_gate_class_init (VthPenalOrderGateClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vth_penal_order_gate_finalize;
  VTH_ANSWER_CLASS (class)->get_verdict = vth_penal_order_gate_get_verdict;
  VTH_ANSWER_CLASS (class)->write_figures = vth_penal_order_gate_write_figures;
}

static void
vth_penal_order_gate_init (VthPenalOrderGate *self)
{
  self->contra = g_ptr_array_new_with_free_func (g_free);
  self->unknown = g_ptr_array_new_with_free_func (g_free);
}

static void
add_once (GPtrArray *texts, const gchar *text)
{
  if (!g_ptr_array_find_with_equal_func (texts, text, g_str_equal, NULL))
    g_ptr_array_add (texts, g_strdup (text));
}

static void
note (VthPenalOrderGate *self, const gchar *code, const gchar *subject, const VthArgument *arguments)
{
  _vth_notes_add (_vth_answer_get_notes (VTH_ANSWER (self)), code, subject, arguments);
}

void
_vth_penal_order_gate_oppose (VthPenalOrderGate *self, const gchar *code, const gchar *subject,
                              const VthArgument *arguments)
{
  add_once (self->contra, code);
  note (self, code, subject, arguments);
}

void
_vth_penal_order_gate_miss (VthPenalOrderGate *self, const gchar *code, const gchar *subject,
                            const VthArgument *arguments)
{
  add_once (self->unknown, subject);
  note (self, code, subject, arguments);
}

void
_vth_penal_order_gate_miss_input (VthPenalOrderGate *self, const gchar *subject)
{
  const gchar *key = strrchr (subject, '/') + 1;
  g_autofree gchar *label = g_strconcat ("penal-order.input.", key, NULL);

  _vth_penal_order_gate_miss (self, "penal-order.not-stated", subject, VTH_ARGS (VTH_ARG_LABEL ("about", label)));
}

static gboolean
has (VthPenalOrderQuestion *question, const gchar *name)
{
  return vth_record_has (VTH_RECORD (question), name);
}

/* A yes stands in the way, and so does not knowing. */
static const struct
{
  const gchar *name;
  const gchar *subject;
  gboolean (*get) (VthPenalOrderQuestion *question);
  gboolean opposes;  /* the value that stands in the way */
  const gchar *code;
} facts[] = {
  { "public-body", "/public_body", vth_penal_order_question_get_public_body, TRUE, "penal-order.public-body" },
  { "death-or-harm", "/death_or_harm", vth_penal_order_question_get_death_or_harm, TRUE, "penal-order.death-or-harm" },
  { "considerable-damage", "/considerable_damage", vth_penal_order_question_get_considerable_damage, TRUE,
    "penal-order.considerable-damage" },
  { "aggressive", "/aggressive", vth_penal_order_question_get_aggressive, TRUE, "penal-order.aggressive" },
  { "concurrence", "/concurrence", vth_penal_order_question_get_concurrence, TRUE, "penal-order.concurrence" },
  { "heard", "/heard", vth_penal_order_question_get_heard, FALSE, "penal-order.not-heard" },
  { "report-verified", "/report_verified", vth_penal_order_question_get_report_verified, FALSE,
    "penal-order.report-not-verified" },
};

static void
judge_facts (VthPenalOrderGate *self, VthPenalOrderQuestion *question)
{
  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      if (!has (question, facts[i].name))
        _vth_penal_order_gate_miss_input (self, facts[i].subject);
      else if (facts[i].get (question) == facts[i].opposes)
        _vth_penal_order_gate_oppose (self, facts[i].code, facts[i].subject, NULL);
    }
}

/* A legal person has no age. */
static void
judge_person (VthPenalOrderGate *self, VthPenalOrderQuestion *question)
{
  if (!has (question, "on"))
    _vth_penal_order_gate_miss_input (self, "/on");
  if (!has (question, "legal-person"))
    _vth_penal_order_gate_miss_input (self, "/legal_person");
  else if (vth_penal_order_question_get_legal_person (question))
    return;

  if (!has (question, "under-age"))
    _vth_penal_order_gate_miss_input (self, "/under_age");
  else if (vth_penal_order_question_get_under_age (question))
    _vth_penal_order_gate_oppose (self, "penal-order.under-age", "/under_age", NULL);
}

/* Two facts of which the first tells whether the second is asked for. */
static void
judge_pair (VthPenalOrderGate *self, VthPenalOrderQuestion *question, const gchar *asks, const gchar *asks_subject,
            const gchar *met, const gchar *met_subject, const gchar *code)
{
  gboolean asked = FALSE, is_met = FALSE;

  g_object_get (question, asks, &asked, met, &is_met, NULL);
  if (is_met || (has (question, asks) && !asked))
    return;

  if (!has (question, asks))
    _vth_penal_order_gate_miss_input (self, asks_subject);
  else if (!has (question, met))
    _vth_penal_order_gate_miss_input (self, met_subject);
  else
    _vth_penal_order_gate_oppose (self, code, met_subject, NULL);
}

static void
judge_numbers (VthPenalOrderGate *self, VthPenalOrderQuestion *question)
{
  gint64 benefit = vth_penal_order_question_get_benefit_cents (question);
  gint n_before = vth_penal_order_question_get_prior_sanctions (question);

  if (benefit < 0)
    _vth_penal_order_gate_miss_input (self, "/benefit_cents");
  else if (benefit > self->law->benefit_cents)
    _vth_penal_order_gate_oppose (self, "penal-order.benefit-above-limit", "/benefit_cents",
                                  VTH_ARGS (VTH_ARG_CENTS ("found", benefit),
                                            VTH_ARG_CENTS ("limit", self->law->benefit_cents)));

  if (n_before < 0)
    _vth_penal_order_gate_miss_input (self, "/prior_sanctions");
  else if ((guint) n_before >= self->law->n_sanctions)
    _vth_penal_order_gate_oppose (self, "penal-order.repeated", "/prior_sanctions",
                                  VTH_ARGS (VTH_ARG_NUMBER ("found", n_before),
                                            VTH_ARG_NUMBER ("limit", self->law->n_sanctions),
                                            VTH_ARG_TERM ("term", self->law->look_back)));
}

static void
judge_issuer (VthPenalOrderGate *self, VthPenalOrderQuestion *question)
{
  VthPenalOrderIssuer issuer = vth_penal_order_question_get_issuer (question);

  if (issuer == VTH_PENAL_ORDER_ISSUER_UNKNOWN)
    _vth_penal_order_gate_miss_input (self, "/issuer");
  else
    {
      g_autofree gchar *label = g_strconcat ("VthPenalOrderIssuer.",
                                             _vth_get_nick (VTH_TYPE_PENAL_ORDER_ISSUER, (gint) issuer), NULL);

      if (self->law->issuers[issuer])
        note (self, "penal-order.issuer", "/issuer", VTH_ARGS (VTH_ARG_LABEL ("name", label)));
      else
        _vth_penal_order_gate_oppose (self, "penal-order.issuer-without-power", "/issuer", NULL);
    }
}

static void
conclude (VthPenalOrderGate *self, VthPenalOrderQuestion *question)
{
  if (vth_penal_order_question_get_beside_order (question))
    note (self, "penal-order.beside-order", "/beside_order", NULL);

  switch (vth_penal_order_gate_get_outcome (self))
    {
    case VTH_PENAL_ORDER_VERDICT_ALLOWED:
      note (self, "penal-order.no-contra-indication", NULL, NULL);
      break;
    case VTH_PENAL_ORDER_VERDICT_NOT_ALLOWED:
      note (self, "penal-order.report-to-prosecutor", NULL, NULL);
      break;
    case VTH_PENAL_ORDER_VERDICT_NOT_KNOWN:
    default:
      break;
    }
}

/**
 * vth_rulebook_judge_penal_order:
 * @rulebook: a rulebook
 * @question: what is known of the case
 *
 * Judges whether a penal order for environmental facts may be issued (bestuurlijke strafbeschikking
 * milieu): Sv 257ba and the guideline BWBR0034494. Every contra-indication that applies is among the
 * reasons, and so is everything that is not stated; what is not known never makes a yes.
 *
 * The rates come from the edition of the day of the question; every answer says of which edition,
 * and that amounts may have changed since.
 *
 * Returns: (transfer full): the answer
 *
 * Since: 1.0
 */
VthPenalOrderGate *
vth_rulebook_judge_penal_order (VthRulebook *self, VthPenalOrderQuestion *question)
{
  VthPenalOrderGate *gate;

  g_return_val_if_fail (VTH_IS_RULEBOOK (self), NULL);
  g_return_val_if_fail (VTH_IS_PENAL_ORDER_QUESTION (question), NULL);

  gate = g_object_new (VTH_TYPE_PENAL_ORDER_GATE, NULL);
  gate->law = self->penal_order;
  judge_issuer (gate, question);
  judge_person (gate, question);
  judge_facts (gate, question);
  judge_pair (gate, question, "goods-seized", "/goods_seized", "goods-waived", "/goods_waived",
              "penal-order.goods-not-waived");
  judge_pair (gate, question, "intent-required", "/intent_required", "intent-proven", "/intent_proven",
              "penal-order.intent-not-proven");
  judge_numbers (gate, question);
  _vth_penal_order_gate_judge_sums (gate, question);
  conclude (gate, question);
  gate->law = NULL;
  return gate;
}

/**
 * vth_penal_order_gate_get_outcome:
 * @gate: an answer
 *
 * Gets whether a penal order may be issued (oordeel). A contra-indication weighs more than what is
 * not known.
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthPenalOrderVerdict
vth_penal_order_gate_get_outcome (VthPenalOrderGate *self)
{
  g_return_val_if_fail (VTH_IS_PENAL_ORDER_GATE (self), VTH_PENAL_ORDER_VERDICT_NOT_KNOWN);

  if (self->contra->len > 0)
    return VTH_PENAL_ORDER_VERDICT_NOT_ALLOWED;

  return self->unknown->len > 0 ? VTH_PENAL_ORDER_VERDICT_NOT_KNOWN : VTH_PENAL_ORDER_VERDICT_ALLOWED;
}

/**
 * vth_penal_order_gate_get_sum_cents:
 * @gate: an answer
 *
 * Gets what the facts add up to by the tariff (som van de feiten).
 *
 * Returns: the sum in euro cents, or -1 if it is not known
 *
 * Since: 1.0
 */
gint64
vth_penal_order_gate_get_sum_cents (VthPenalOrderGate *self)
{
  g_return_val_if_fail (VTH_IS_PENAL_ORDER_GATE (self), -1);

  return self->sum_low == self->sum_high && self->sum_low > 0 ? self->sum_low : -1;
}

static gchar **
copy_texts (GPtrArray *texts)
{
  gchar **copy = g_new0 (gchar *, texts->len + 1);

  for (guint i = 0; i < texts->len; i++)
    copy[i] = g_strdup (texts->pdata[i]);

  return copy;
}

/**
 * vth_penal_order_gate_list_contra_indications:
 * @gate: an answer
 *
 * Lists the codes of the reasons that stand in the way (contra-indicaties), each once.
 *
 * Returns: (transfer full): the codes
 *
 * Since: 1.0
 */
gchar **
vth_penal_order_gate_list_contra_indications (VthPenalOrderGate *self)
{
  g_return_val_if_fail (VTH_IS_PENAL_ORDER_GATE (self), NULL);

  return copy_texts (self->contra);
}

/**
 * vth_penal_order_gate_list_unknown:
 * @gate: an answer
 *
 * Lists what would have to be known (onbekende gegevens).
 *
 * Returns: (transfer full): JSON pointers into the question, each once
 *
 * Since: 1.0
 */
gchar **
vth_penal_order_gate_list_unknown (VthPenalOrderGate *self)
{
  g_return_val_if_fail (VTH_IS_PENAL_ORDER_GATE (self), NULL);

  return copy_texts (self->unknown);
}
