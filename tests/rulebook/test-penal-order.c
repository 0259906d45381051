/* test-penal-order.c - whether a penal order may be issued
 *
 * The sums, limits and contra-indications are those of the guideline BWBR0034494, edition of
 * 16 February 2015, as read in it.
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "rulebook-fixture.h"

/* A case in which nothing stands in the way: the tests change one thing. */
#define CLEAN \
  "\"type\": \"penal-order-question\", \"on\": \"2016-05-02\", \"issuer\": \"service-director\"," \
  "\"public_body\": false, \"goods_seized\": false, \"benefit_cents\": 0, \"death_or_harm\": false," \
  "\"considerable_damage\": false, \"aggressive\": false, \"concurrence\": false, \"prior_sanctions\": 0," \
  "\"intent_required\": false, \"heard\": true, \"report_verified\": true"
#define NATURAL CLEAN ", \"legal_person\": false, \"under_age\": false"
#define LEGAL CLEAN ", \"legal_person\": true"
#define FACTS(text) ", \"facts\": [" text "]"
#define ECONOMIC(code) "{\"code\": \"" code "\", \"kind\": \"economic\"}"
#define SUM(kind, cents) "{\"kind\": \"" kind "\", \"amount_cents\": " cents "}"

static VthPenalOrderQuestion *
make_question (const gchar *members)
{
  g_autofree gchar *text = g_strconcat ("{", members, "}", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (text, &error);
  VthRecord *record;

  g_assert_no_error (error);
  record = vth_record_from_json (node, &error);
  g_assert_no_error (error);
  return VTH_PENAL_ORDER_QUESTION (record);
}

static VthPenalOrderGate *
judge (const gchar *members)
{
  g_autoptr (VthPenalOrderQuestion) question = make_question (members);

  return vth_rulebook_judge_penal_order (fixture_rulebook (), question);
}

/* The last of two equal members counts, so that a case is the clean one and what differs. */
static VthPenalOrderGate *
judge_but (const gchar *property, ...)
{
  g_autoptr (VthPenalOrderQuestion) question = make_question (NATURAL FACTS (ECONOMIC ("BM 003")));
  va_list arguments;

  va_start (arguments, property);
  g_object_set_valist (G_OBJECT (question), property, arguments);
  va_end (arguments);
  return vth_rulebook_judge_penal_order (fixture_rulebook (), question);
}

static void
assert_verdict (VthPenalOrderGate *gate, VthPenalOrderVerdict verdict)
{
  g_assert_cmpint (vth_penal_order_gate_get_outcome (gate), ==, verdict);
}

static void
assert_only (VthPenalOrderGate *gate, const gchar *code)
{
  g_auto (GStrv) codes = vth_penal_order_gate_list_contra_indications (gate);

  assert_verdict (gate, VTH_PENAL_ORDER_VERDICT_NOT_ALLOWED);
  g_assert_cmpuint (g_strv_length (codes), ==, 1);
  g_assert_cmpstr (codes[0], ==, code);
  assert_reason (gate, code);
  assert_reason (gate, "penal-order.report-to-prosecutor");
}

static void
test_nothing_in_the_way (void)
{
  g_autoptr (VthPenalOrderGate) natural = judge (NATURAL FACTS (ECONOMIC ("BM 003")));
  g_autoptr (VthPenalOrderGate) legal = judge (LEGAL FACTS (ECONOMIC ("bm003")));

  assert_verdict (natural, VTH_PENAL_ORDER_VERDICT_ALLOWED);
  g_assert_cmpint (vth_penal_order_gate_get_sum_cents (natural), ==, 75000);
  assert_reason (natural, "penal-order.no-contra-indication");
  assert_reason (natural, "penal-order.sum-within-limit");
  assert_reason (natural, "penal-order.issuer");
  assert_verdict (legal, VTH_PENAL_ORDER_VERDICT_ALLOWED);
  g_assert_cmpint (vth_penal_order_gate_get_sum_cents (legal), ==, 300000);
}

static void
test_each_contra_indication (void)
{
  const struct { const gchar *property; gboolean value; const gchar *code; } rows[] = {
    { "under-age", TRUE, "penal-order.under-age" },
    { "public-body", TRUE, "penal-order.public-body" },
    { "death-or-harm", TRUE, "penal-order.death-or-harm" },
    { "considerable-damage", TRUE, "penal-order.considerable-damage" },
    { "aggressive", TRUE, "penal-order.aggressive" },
    { "concurrence", TRUE, "penal-order.concurrence" },
    { "heard", FALSE, "penal-order.not-heard" },
    { "report-verified", FALSE, "penal-order.report-not-verified" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (VthPenalOrderGate) gate = judge_but (rows[i].property, rows[i].value, NULL);

      assert_only (gate, rows[i].code);
    }
}

static void
test_contra_indications_of_two_facts (void)
{
  g_autoptr (VthPenalOrderGate) kept = judge_but ("goods-seized", TRUE, "goods-waived", FALSE, NULL);
  g_autoptr (VthPenalOrderGate) waived = judge_but ("goods-seized", TRUE, "goods-waived", TRUE, NULL);
  g_autoptr (VthPenalOrderGate) unproven = judge_but ("intent-required", TRUE, "intent-proven", FALSE, NULL);
  g_autoptr (VthPenalOrderGate) proven = judge_but ("intent-required", TRUE, "intent-proven", TRUE, NULL);
  g_autoptr (VthPenalOrderGate) open = judge_but ("intent-required", TRUE, NULL);

  assert_only (kept, "penal-order.goods-not-waived");
  assert_verdict (waived, VTH_PENAL_ORDER_VERDICT_ALLOWED);
  assert_only (unproven, "penal-order.intent-not-proven");
  assert_verdict (proven, VTH_PENAL_ORDER_VERDICT_ALLOWED);
  assert_verdict (open, VTH_PENAL_ORDER_VERDICT_NOT_KNOWN);
}

static void
test_bounds_of_numbers (void)
{
  g_autoptr (VthPenalOrderGate) at = judge_but ("benefit-cents", (gint64) 500000, NULL);
  g_autoptr (VthPenalOrderGate) above = judge_but ("benefit-cents", (gint64) 500001, NULL);
  g_autoptr (VthPenalOrderGate) two = judge_but ("prior-sanctions", 2, NULL);
  g_autoptr (VthPenalOrderGate) three = judge_but ("prior-sanctions", 3, NULL);

  assert_verdict (at, VTH_PENAL_ORDER_VERDICT_ALLOWED);
  assert_only (above, "penal-order.benefit-above-limit");
  assert_verdict (two, VTH_PENAL_ORDER_VERDICT_ALLOWED);
  assert_only (three, "penal-order.repeated");
}

/* The limits of the guideline: 2 000 and 10 000 euro for economic facts, 2 000 for others. */
static void
test_limits_on_the_sum (void)
{
  const struct { const gchar *members; VthPenalOrderVerdict verdict; } rows[] = {
    { NATURAL FACTS (SUM ("economic", "200000")), VTH_PENAL_ORDER_VERDICT_ALLOWED },
    { NATURAL FACTS (SUM ("economic", "200001")), VTH_PENAL_ORDER_VERDICT_NOT_ALLOWED },
    { NATURAL FACTS (SUM ("economic", "100000") "," SUM ("economic", "100001")), VTH_PENAL_ORDER_VERDICT_NOT_ALLOWED },
    { LEGAL FACTS (SUM ("economic", "1000000")), VTH_PENAL_ORDER_VERDICT_ALLOWED },
    { LEGAL FACTS (SUM ("economic", "1000001")), VTH_PENAL_ORDER_VERDICT_NOT_ALLOWED },
    { LEGAL FACTS (SUM ("non-economic", "200000")), VTH_PENAL_ORDER_VERDICT_ALLOWED },
    { LEGAL FACTS (SUM ("non-economic", "200001")), VTH_PENAL_ORDER_VERDICT_NOT_ALLOWED },
    { NATURAL FACTS (SUM ("keur", "150000")), VTH_PENAL_ORDER_VERDICT_ALLOWED },
    { NATURAL FACTS (SUM ("keur", "150001")), VTH_PENAL_ORDER_VERDICT_NOT_KNOWN },
    { NATURAL FACTS (SUM ("keur", "200000")), VTH_PENAL_ORDER_VERDICT_NOT_KNOWN },
    { NATURAL FACTS (SUM ("keur", "200001")), VTH_PENAL_ORDER_VERDICT_NOT_ALLOWED },
    { LEGAL FACTS (SUM ("economic", "100000") "," SUM ("non-economic", "100000")), VTH_PENAL_ORDER_VERDICT_ALLOWED },
    { LEGAL FACTS (SUM ("economic", "500000") "," SUM ("non-economic", "100000")), VTH_PENAL_ORDER_VERDICT_NOT_KNOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (VthPenalOrderGate) gate = judge (rows[i].members);

      g_test_message ("%s", rows[i].members);
      assert_verdict (gate, rows[i].verdict);
    }
}

static void
test_reasons_of_sums (void)
{
  g_autoptr (VthPenalOrderGate) above = judge (NATURAL FACTS (SUM ("economic", "200001")));
  g_autoptr (VthPenalOrderGate) between = judge (NATURAL FACTS (SUM ("keur", "160000")));
  g_autoptr (VthPenalOrderGate) mixed = judge (LEGAL FACTS (SUM ("economic", "500000") "," SUM ("keur", "1")));

  assert_only (above, "penal-order.sum-above-limit");
  assert_reason (above, "penal-order.amount-of-asker");
  assert_reason (between, "penal-order.sum-unsure");
  assert_reason (between, "certainty.inferred");
  assert_reason (mixed, "penal-order.kinds-mixed");
}

static void
test_every_answer_names_the_edition (void)
{
  const gchar *const cases[] = {
    NATURAL FACTS (ECONOMIC ("BM 003")), NATURAL FACTS (SUM ("economic", "1")), "\"type\": \"penal-order-question\"",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (VthPenalOrderGate) gate = judge (cases[i]);

      assert_reason (gate, "penal-order.tariff-edition");
    }
}

/* An old amount is no amount of today, and no line holds before its edition. */
static void
test_amounts_are_of_their_day (void)
{
  g_autoptr (GDate) before = fixture_date ("2015-02-15"), first = fixture_date ("2015-02-16");
  g_autoptr (GDate) last = fixture_date ("2023-12-31"), after = fixture_date ("2024-01-01");
  g_autoptr (VthPenalOrderGate) early = judge_but ("on", before, NULL);
  g_autoptr (VthPenalOrderGate) begun = judge_but ("on", first, NULL);
  g_autoptr (VthPenalOrderGate) ending = judge_but ("on", last, NULL);
  g_autoptr (VthPenalOrderGate) late = judge_but ("on", after, NULL);

  assert_verdict (early, VTH_PENAL_ORDER_VERDICT_NOT_KNOWN);
  assert_reason (early, "penal-order.before-tariff");
  assert_verdict (begun, VTH_PENAL_ORDER_VERDICT_ALLOWED);
  assert_verdict (ending, VTH_PENAL_ORDER_VERDICT_ALLOWED);
  assert_verdict (late, VTH_PENAL_ORDER_VERDICT_NOT_KNOWN);
  assert_reason (late, "penal-order.tariff-ended");
  g_assert_cmpint (vth_penal_order_gate_get_sum_cents (late), ==, -1);
}

static void
test_amounts_that_are_not_sure (void)
{
  g_autoptr (VthPenalOrderGate) unknown = judge (NATURAL FACTS (ECONOMIC ("BM 999")));
  g_autoptr (VthPenalOrderGate) no_amount = judge (LEGAL FACTS (ECONOMIC ("BM 043")));
  g_autoptr (VthPenalOrderGate) differs =
      judge (NATURAL FACTS ("{\"code\": \"BM 003\", \"kind\": \"economic\", \"amount_cents\": 80000}"));
  g_autoptr (VthPenalOrderGate) too_low =
      judge (LEGAL FACTS (SUM ("economic", "800000") ",{\"code\": \"BM 003\", \"kind\": \"economic\", \"amount_cents\": 1}"));

  assert_verdict (unknown, VTH_PENAL_ORDER_VERDICT_NOT_KNOWN);
  assert_reason (unknown, "penal-order.fact-unknown");
  assert_verdict (no_amount, VTH_PENAL_ORDER_VERDICT_NOT_KNOWN);
  assert_reason (no_amount, "penal-order.no-amount-for-person");
  assert_verdict (differs, VTH_PENAL_ORDER_VERDICT_ALLOWED);
  assert_reason (differs, "penal-order.amount-differs");
  g_assert_cmpint (vth_penal_order_gate_get_sum_cents (differs), ==, -1);
  assert_verdict (too_low, VTH_PENAL_ORDER_VERDICT_NOT_KNOWN);
}

static void
test_who_may_issue_it (void)
{
  g_autoptr (VthPenalOrderGate) other = judge_but ("issuer", VTH_PENAL_ORDER_ISSUER_OTHER, NULL);
  const VthPenalOrderIssuer holders[] = {
    VTH_PENAL_ORDER_ISSUER_SERVICE_DIRECTOR, VTH_PENAL_ORDER_ISSUER_PROVINCIAL_EXECUTIVE,
    VTH_PENAL_ORDER_ISSUER_WATER_AUTHORITY, VTH_PENAL_ORDER_ISSUER_RIJKSWATERSTAAT, VTH_PENAL_ORDER_ISSUER_ILT,
    VTH_PENAL_ORDER_ISSUER_NVWA, VTH_PENAL_ORDER_ISSUER_CUSTOMS,
  };

  assert_only (other, "penal-order.issuer-without-power");
  for (guint i = 0; i < G_N_ELEMENTS (holders); i++)
    {
      g_autoptr (VthPenalOrderGate) gate = judge_but ("issuer", holders[i], NULL);

      assert_verdict (gate, VTH_PENAL_ORDER_VERDICT_ALLOWED);
    }
}

static void
test_an_order_may_go_beside_it (void)
{
  g_autoptr (VthPenalOrderGate) gate = judge_but ("beside-order", TRUE, NULL);

  assert_verdict (gate, VTH_PENAL_ORDER_VERDICT_ALLOWED);
  assert_reason (gate, "penal-order.beside-order");
}

/* Whatever single input is taken away, the answer is no longer a yes. */
static void
test_nothing_unknown_makes_a_yes (void)
{
  const gchar *const inputs[] = {
    "on", "issuer", "legal-person", "facts", "under-age", "public-body", "goods-seized", "benefit-cents",
    "death-or-harm", "considerable-damage", "aggressive", "concurrence", "prior-sanctions", "intent-required",
    "heard", "report-verified",
  };

  for (guint i = 0; i < G_N_ELEMENTS (inputs); i++)
    {
      g_autoptr (VthPenalOrderQuestion) question = make_question (NATURAL FACTS (ECONOMIC ("BM 003")));
      g_autoptr (VthPenalOrderGate) gate = NULL;
      g_auto (GStrv) unknown = NULL;

      vth_record_clear (VTH_RECORD (question), inputs[i]);
      gate = vth_rulebook_judge_penal_order (fixture_rulebook (), question);
      unknown = vth_penal_order_gate_list_unknown (gate);
      g_test_message ("%s", inputs[i]);
      assert_verdict (gate, VTH_PENAL_ORDER_VERDICT_NOT_KNOWN);
      assert_reason (gate, "penal-order.not-stated");
      g_assert_cmpuint (g_strv_length (unknown), >=, 1);
    }
}

/* Every contra-indication is named, not only the first, and what is unknown beside them. */
static void
test_all_at_once (void)
{
  g_autoptr (VthPenalOrderGate) gate =
      judge ("\"type\": \"penal-order-question\", \"on\": \"2016-05-02\", \"issuer\": \"other\", \"legal_person\": false,"
             "\"under_age\": true, \"public_body\": true, \"goods_seized\": true, \"goods_waived\": false,"
             "\"benefit_cents\": 500001, \"death_or_harm\": true, \"considerable_damage\": true, \"aggressive\": true,"
             "\"concurrence\": true, \"prior_sanctions\": 3, \"intent_required\": true, \"intent_proven\": false,"
             "\"heard\": false" FACTS (SUM ("economic", "200001")));
  g_auto (GStrv) codes = vth_penal_order_gate_list_contra_indications (gate);
  g_auto (GStrv) unknown = vth_penal_order_gate_list_unknown (gate);

  g_assert_cmpuint (g_strv_length (codes), ==, 13);
  g_assert_cmpuint (g_strv_length (unknown), ==, 1);
  g_assert_cmpstr (unknown[0], ==, "/report_verified");
}

static void
test_as_json (void)
{
  g_autoptr (VthPenalOrderGate) gate = judge_but ("aggressive", TRUE, NULL);
  g_autoptr (JsonNode) node = vth_answer_to_json (VTH_ANSWER (gate), VTH_LANGUAGE_EN);
  JsonObject *object = json_node_get_object (node);

  g_assert_cmpstr (json_object_get_string_member (object, "verdict"), ==, "not-allowed");
  g_assert_cmpint (json_object_get_int_member (object, "sum_cents"), ==, 75000);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "contra_indications")), ==, 1);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "unknown")), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/penal-order/nothing-in-the-way", test_nothing_in_the_way);
  g_test_add_func ("/penal-order/each-contra-indication", test_each_contra_indication);
  g_test_add_func ("/penal-order/contra-indications-of-two-facts", test_contra_indications_of_two_facts);
  g_test_add_func ("/penal-order/bounds-of-numbers", test_bounds_of_numbers);
  g_test_add_func ("/penal-order/limits-on-the-sum", test_limits_on_the_sum);
  g_test_add_func ("/penal-order/reasons-of-sums", test_reasons_of_sums);
  g_test_add_func ("/penal-order/every-answer-names-the-edition", test_every_answer_names_the_edition);
  g_test_add_func ("/penal-order/amounts-are-of-their-day", test_amounts_are_of_their_day);
  g_test_add_func ("/penal-order/amounts-that-are-not-sure", test_amounts_that_are_not_sure);
  g_test_add_func ("/penal-order/who-may-issue-it", test_who_may_issue_it);
  g_test_add_func ("/penal-order/an-order-may-go-beside-it", test_an_order_may_go_beside_it);
  g_test_add_func ("/penal-order/nothing-unknown-makes-a-yes", test_nothing_unknown_makes_a_yes);
  g_test_add_func ("/penal-order/all-at-once", test_all_at_once);
  g_test_add_func ("/penal-order/as-json", test_as_json);

  return g_test_run ();
}
