/* test-authorisation-limits.c - how far a mandate goes
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "register-fixture.h"

#define LIMITED(more) MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT more)

/* MANDATES 4, test 2: Awb 10:2 */
static void
test_excluded_power_is_not_given (void)
{
  g_autoptr (VthRegister) registry = fixture_register (LIMITED (",'excluded_powers':['enforcement.fine']"));
  g_autoptr (VthAuthorisation) answer = fixture_ask (
      registry, ",'power':'enforcement.fine.impose','report_by':'x/y','amount_cents':1", "refused", NULL,
      "awb.10:1.no-mandate" AND "awb.10:2.power-excluded");
  g_autoptr (VthReason) reason = g_list_model_get_item (vth_answer_get_reasons (VTH_ANSWER (answer)), 1);
  g_autofree gchar *message = vth_reason_dup_message (reason, VTH_LANGUAGE_EN);

  g_assert_nonnull (strstr (message, "enforcement.fine,"));
  fixture_check (registry, "", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'power':'enforcement'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.power-excluded");
}

static void
test_area_bounds_the_mandate (void)
{
  g_autoptr (VthRegister) registry = fixture_register (LIMITED (",'area':['GM9001','GM9003']"));

  fixture_check (registry, ",'municipality':'GM9003'", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'municipality':'gm9003'", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'municipality':'GM9002'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.area-not-covered");
  fixture_check (registry, ",'municipality':'GM9001GM9001GM9001GM9001GM9001GM9001'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.area-not-covered");
  fixture_check (registry, "", "conditional", "m-1", "mandate.covers" AND "cannot-be-checked");
}

static void
test_activities_bound_the_mandate (void)
{
  g_autoptr (VthRegister) registry = fixture_register (LIMITED (",'activities':['bal.3.2','odour']"));

  fixture_check (registry, ",'activity':'odour'", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'activity':'bal.3.2.25'", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'activity':'bal.3.25'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.activity-not-covered");
  fixture_check (registry, "", "conditional", "m-1", "mandate.covers" AND "cannot-be-checked");
}

static void
test_amount_up_to_the_limit_is_covered (void)
{
  g_autoptr (VthRegister) registry = fixture_register (LIMITED (",'max_penalty_cents':500000"));

  fixture_check (registry, ",'amount_cents':500000", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'amount_cents':500001", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.amount-above-limit");
  fixture_check (registry, "", "conditional", "m-1", "mandate.covers" AND "cannot-be-checked");
}

/* No penalty goes with a coercion order, so its absence leaves nothing open. */
static void
test_limit_in_money_does_not_touch_a_decision_without_a_sum (void)
{
  g_autoptr (VthRegister) registry = fixture_register (LIMITED (",'max_penalty_cents':0"));

  fixture_check (registry, ",'power':'enforcement.coercion.order'", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'amount_cents':0", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'amount_cents':1", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.amount-above-limit");
}

/* MANDATES 2.1 and 4, test 6 */
static void
test_hard_condition_bounds_the_mandate (void)
{
  g_autoptr (VthRegister) registry = fixture_register (LIMITED (",'conditions':[{'code':'contract','hard':true}]"));

  fixture_check (registry, "", "conditional", "m-1", "mandate.covers" AND "mandate.condition-unknown");
  fixture_check (registry, ",'conditions_met':{'contract':true}", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'conditions_met':{'contract':false}", "refused", NULL,
                 "awb.10:1.no-mandate" AND "mandate.hard-condition-not-met");
  fixture_check (registry, ",'conditions_met':{'other':true}", "conditional", "m-1",
                 "mandate.covers" AND "mandate.condition-unknown");
}

/* MANDATES 2.1 and 4, test 5: Awb 10:6 */
static void
test_soft_condition_is_an_instruction (void)
{
  g_autoptr (VthRegister) registry = fixture_register (LIMITED (",'conditions':[{'code':'consult','hard':false}]"));

  fixture_check (registry, "", "authorised", "m-1", "mandate.covers" AND "mandate.condition-unknown");
  fixture_check (registry, ",'conditions_met':{'consult':true}", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'conditions_met':{'consult':false}", "authorised", "m-1",
                 "mandate.covers" AND "mandate.soft-condition-not-met");
}

/* What nobody has read as an instruction is a condition of the mandate: Awb 10:2. */
static void
test_condition_that_nobody_classified_counts_as_hard (void)
{
  g_autoptr (VthRegister) registry = fixture_register (LIMITED (",'conditions':[{'code':'policy'}]"));

  fixture_check (registry, "", "conditional", "m-1", "mandate.covers" AND "mandate.condition-unknown");
  fixture_check (registry, ",'conditions_met':{'policy':false}", "refused", NULL,
                 "awb.10:1.no-mandate" AND "mandate.hard-condition-not-met");
}

static void
test_many_conditions_are_all_looked_at (void)
{
  g_autoptr (GString) conditions = g_string_new (MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'",
                                                          CONSENT ",'conditions':["));
  g_autoptr (GString) met = g_string_new (",'conditions_met':{");
  g_autofree gchar *one_missing = NULL;
  g_autoptr (VthRegister) registry = NULL;

  g_string_truncate (conditions, conditions->len - strlen ("},"));
  for (guint i = 0; i < 20; i++)
    {
      g_string_append_printf (conditions, "%s{'code':'c%u','hard':true}", i > 0 ? "," : "", i);
      g_string_append_printf (met, "%s'c%u':true", i > 0 ? "," : "", i);
    }
  g_string_append (conditions, "]},");
  registry = fixture_register (conditions->str);
  one_missing = g_strconcat (met->str, "}", NULL);
  fixture_check (registry, one_missing, "authorised", "m-1", "mandate.covers");
  g_string_append (met, ",'c7':false}");
  fixture_check (registry, met->str, "refused", NULL,
                 "awb.10:1.no-mandate" AND "mandate.hard-condition-not-met");
}

/* Awb 10:11 */
static void
test_signing_mandate_asks_that_the_organ_decided (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GRANT ("signing", "m-1", COLLEGE, DIRECTOR,
                                                              "'enforcement'", CONSENT));
  g_autoptr (VthAuthorisation) answer = fixture_ask (registry, "", "conditional", "m-1",
                                                     "mandate.covers" AND "awb.10:11.signing-only");
  g_autofree gchar *signature = vth_authorisation_dup_signature (answer, VTH_LANGUAGE_EN);

  g_assert_true (g_str_has_prefix (signature, "In accordance with the decision of college van Voorbeeldstad"));
}

/* Awb 10:12 */
static void
test_authorisation_and_power_of_attorney_give_no_decisions (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      GRANT ("authorisation", "m-1", COLLEGE, "gm9001/jurist", "'enforcement','litigation'", "")
      GRANT ("power-of-attorney", "m-2", COLLEGE, "gm9001/inkoper", "'enforcement'", "")
      GRANT ("authorisation", "m-3", COLLEGE, DIRECTOR, "'litigation'", CONSENT));

  fixture_check (registry, ",'actor':'gm9001/jurist'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:12.kind-differs");
  fixture_check (registry, ",'actor':'gm9001/inkoper'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:12.kind-differs");
  fixture_check (registry, ",'actor':'gm9001/jurist','power':'litigation.represent'", "authorised", "m-1",
                 "mandate.covers");
  fixture_check (registry, ",'power':'litigation.represent'", "authorised", "m-3",
                 "mandate.covers" AND "awb.10:12.outside-organisation");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/authorisation/excluded-power", test_excluded_power_is_not_given);
  g_test_add_func ("/authorisation/area", test_area_bounds_the_mandate);
  g_test_add_func ("/authorisation/activities", test_activities_bound_the_mandate);
  g_test_add_func ("/authorisation/amount", test_amount_up_to_the_limit_is_covered);
  g_test_add_func ("/authorisation/no-sum", test_limit_in_money_does_not_touch_a_decision_without_a_sum);
  g_test_add_func ("/authorisation/hard-condition", test_hard_condition_bounds_the_mandate);
  g_test_add_func ("/authorisation/soft-condition", test_soft_condition_is_an_instruction);
  g_test_add_func ("/authorisation/unclassified-condition",
                   test_condition_that_nobody_classified_counts_as_hard);
  g_test_add_func ("/authorisation/many-conditions", test_many_conditions_are_all_looked_at);
  g_test_add_func ("/authorisation/signing", test_signing_mandate_asks_that_the_organ_decided);
  g_test_add_func ("/authorisation/kinds", test_authorisation_and_power_of_attorney_give_no_decisions);

  return g_test_run ();
}
