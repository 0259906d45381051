/* test-authorisation.c - who may decide, rule by rule
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "register-fixture.h"

/* Awb 10:1, 10:2 */
static void
test_mandate_covers_what_lies_under_its_powers (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL);

  fixture_check (registry, "", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'power':'enforcement','report_by':'x/y'", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'power':'enforcement'", "conditional", "m-1", "mandate.covers" AND "cannot-be-checked");
  fixture_check (registry, ",'power':'enforcement.unheard-of.thing'", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'power':'enforcements'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.power-not-covered");
  fixture_check (registry, ",'power':'permit.grant'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.power-not-covered");
}

/* Awb 10:1 */
static void
test_nobody_decides_without_mandate (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL);

  fixture_check (registry, ",'actor':'" MANAGER "'", "refused", NULL, "awb.10:1.no-mandate");
  fixture_check (registry, ",'actor':'so8888/directeur'", "refused", NULL, "awb.10:1.no-mandate");
  fixture_check (registry, ",'authority':'gm8888/college'", "refused", NULL, "awb.10:1.no-mandate");
}

static void
test_act_that_does_not_say_enough_is_refused (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL);
  g_autoptr (VthAct) act = vth_act_new (NULL);
  g_autoptr (VthAuthorisation) answer = vth_register_authorise (registry, act);
  g_autofree gchar *codes = fixture_codes (vth_answer_get_reasons (VTH_ANSWER (answer)));
  g_autoptr (VthReason) first = g_list_model_get_item (vth_answer_get_reasons (VTH_ANSWER (answer)), 0);

  g_assert_cmpint (vth_authorisation_get_outcome (answer), ==, VTH_AUTHORISATION_VERDICT_REFUSED);
  g_assert_cmpstr (codes, ==,
                   "act.field-missing" AND "act.field-missing" AND "act.field-missing" AND "act.field-missing");
  g_assert_cmpstr (vth_reason_get_subject (first), ==, "/power");
  fixture_check (registry, ",'on':null", "refused", NULL, "act.field-missing");
}

#define FUNCTION "{'type':'function','id':'gm9001/inspecteur','organisation':'gm9001','name':'inspecteur'},"
#define BY_ITSELF ",'actor':'gm9001/inspecteur','authority':'gm9001/inspecteur'"

/* Awb 1:1: who is no organ, and a power of which nothing is known, give no yes. */
static void
test_only_an_organ_has_a_known_power_itself (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL FUNCTION);
  g_autoptr (VthRegister) given = fixture_register (
      FUNCTION GRANT ("attribution", "a-1", COLLEGE, "gm9001/inspecteur", "'enforcement'", ",'basis':['Ow 18.6']"));

  fixture_check (registry, ",'actor':'" COLLEGE "','power':'nonsense.power'", "conditional", NULL,
                 "authority.power-unknown");
  fixture_check (registry, ",'actor':'" COLLEGE "','power':'enforcement'", "authorised", NULL, "authority.itself");
  fixture_check (registry, BY_ITSELF, "conditional", NULL, "authority.no-organ");
  fixture_check (given, BY_ITSELF, "authorised", NULL, "authority.itself");
}

/* Awb 10:7 */
static void
test_organ_itself_stays_competent_beside_its_mandate (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL);

  fixture_check (registry, ",'actor':'" COLLEGE "'", "authorised", NULL, "authority.itself");
  fixture_check (registry, ",'actor':'gm8888/college','authority':'gm8888/college'", "authorised", NULL,
                 "authority.itself");
}

/* MANDATES 4, test 1: Gemeentewet 125 */
static void
test_mandate_of_the_college_gives_no_power_of_the_mayor (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL);

  fixture_check (registry, ",'authority':'" MAYOR "'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.mandator-differs" AND "gemeentewet.125.other-organ");
  fixture_check_under (registry, "m-1", ",'authority':'" MAYOR "'", "refused",
                       "awb.10:2.mandator-differs" AND "gemeentewet.125.other-organ");
}

static void
test_college_and_mayor_are_two_mandators (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL MANDATE ("m-2", MAYOR, DIRECTOR, "'enforcement'",
                                                                        CONSENT));

  fixture_check (registry, "", "authorised", "m-1", "mandate.covers" AND "mandate.candidate-failed");
  fixture_check (registry, ",'authority':'" MAYOR "'", "authorised", "m-2",
                 "mandate.covers" AND "mandate.candidate-failed");
}

/* Awb 10:2 */
static void
test_mandate_holds_from_its_first_to_its_last_day (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT ",'valid_until':'2025-12-31'"));

  fixture_check (registry, ",'on':'2023-12-31'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.not-in-force");
  fixture_check (registry, ",'on':'2024-01-01'", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'on':'2025-12-31'", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'on':'2026-01-01'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.not-in-force");
}

static void
test_mandate_without_first_day_holds_from_the_decision_to_give_it (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT ",'valid_from':null"));

  fixture_check (registry, ",'on':'2023-11-20'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.not-in-force");
  fixture_check (registry, ",'on':'2023-12-06'", "authorised", "m-1", "mandate.covers");
}

/* Awb 10:8 */
static void
test_withdrawn_mandate_ends_on_the_day_of_withdrawal (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT ",'revoked_on':'2026-03-13','revoked_in':'gmb-2026-9'"));

  fixture_check (registry, ",'on':'2026-03-12'", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, "", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:8.revoked" AND "awb.10:8.withdrawal-written-in");
}

/* MANDATES 4, tests 4: Awb 10:4 */
static void
test_outsider_needs_consent_before_the_decision (void)
{
  g_autoptr (VthRegister) registry = fixture_register (MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", ""));
  g_autoptr (VthRegister) later = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", ",'consent_on':'2026-03-14'"));

  fixture_check (registry, "", "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:4.consent-missing");
  fixture_check (later, "", "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:4.consent-missing");
  fixture_check (later, ",'on':'2026-03-14'", "authorised", "m-1", "mandate.covers");
}

/* Awb 10:4 */
static void
test_own_staff_needs_no_consent (void)
{
  g_autoptr (VthRegister) registry = fixture_register (MANDATE ("m-1", COLLEGE, "gm9001/teamleider",
                                                                "'enforcement'", ""));

  fixture_check (registry, ",'actor':'gm9001/teamleider'", "authorised", "m-1", "mandate.covers");
}

static void
check_two_answers (VthRegister *registry, const gchar *more, const gchar *valid, const gchar *published)
{
  g_autoptr (GEnumClass) verdicts = g_type_class_ref (VTH_TYPE_AUTHORISATION_VERDICT);
  g_autoptr (VthAct) act = fixture_act (more);
  g_autoptr (VthAuthorisation) answer = vth_register_authorise (registry, act);

  g_assert_cmpstr (g_enum_get_value (verdicts, vth_authorisation_get_valid_then (answer))->value_nick, ==, valid);
  g_assert_cmpstr (g_enum_get_value (verdicts, vth_authorisation_get_published_then (answer))->value_nick, ==, published);
}

/* MANDATES 4, test 3: valid then and published then are two answers */
static void
test_retroactive_mandate_is_valid_but_was_not_published (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'",
               CONSENT ",'valid_from':'2024-01-01','decided_on':'2024-06-06','published_on':'2024-06-20'"));

  fixture_check (registry, ",'on':'2024-03-01'", "conditional", "m-1",
                 "mandate.covers" AND "mandate.retroactive" AND "awb.7:11.may-be-ratified" AND "mandate.not-published-then");
  fixture_check (registry, ",'on':'2024-06-06'", "authorised", "m-1",
                 "mandate.covers" AND "mandate.not-published-then");
  fixture_check (registry, ",'on':'2024-06-20'", "authorised", "m-1", "mandate.covers");
  check_two_answers (registry, ",'on':'2023-12-31'", "refused", "refused");
  check_two_answers (registry, ",'on':'2024-03-01'", "authorised", "refused");
  check_two_answers (registry, ",'on':'2024-06-06'", "authorised", "refused");
  check_two_answers (registry, ",'on':'2024-06-20'", "authorised", "authorised");
}

/* Awb 10:5 */
static void
test_mandate_of_which_no_writing_is_recorded_is_no_yes (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT ",'decided_on':null,'published_on':null"));

  fixture_check (registry, "", "conditional", "m-1", "mandate.covers" AND "awb.10:5.writing-not-recorded");
}

/* MANDATES 4, test 9: Awb 10:3 lid 3 */
static void
test_objection_is_not_decided_by_who_took_the_decision (void)
{
  g_autoptr (VthRegister) registry = fixture_register (MANDATE ("m-1", COLLEGE, DIRECTOR, "'objection.decide'",
                                                                CONSENT));

  fixture_check (registry, ",'power':'objection.decide','primary_decision_by':'" DIRECTOR "'", "refused", NULL,
                 "awb.10:3.objection-by-same-decider");
  fixture_check (registry, ",'power':'objection.decide','primary_decision_by':'" MANAGER "'", "authorised",
                 "m-1",
                 "mandate.covers");
  fixture_check (registry, ",'power':'objection.decide'", "conditional", "m-1",
                 "mandate.covers" AND "cannot-be-checked");
  fixture_check_under (registry, "m-1", ",'power':'objection.decide','primary_decision_by':'" DIRECTOR "'",
                       "refused",
                       "awb.10:3.objection-by-same-decider");
  fixture_check (registry,
                 ",'power':'objection.decide','actor':'" COLLEGE "','primary_decision_by':'" COLLEGE "'",
                 "authorised", NULL, "authority.itself");
}

/* MANDATES 4, test 8: Awb 10:3 lid 4, 5:53 */
static void
test_fine_above_the_line_is_not_imposed_by_the_author_of_the_report (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL);
  const gchar *own = ",'power':'enforcement.fine.impose','report_by':'" DIRECTOR "','amount_cents':";
  g_autofree gchar *above = g_strconcat (own, "34001", NULL), *at = g_strconcat (own, "34000", NULL);

  fixture_check (registry, above, "refused", NULL, "awb.10:3.fine-by-report-author");
  /* The line is that of what the law allows; a small fine says nothing of it. */
  fixture_check (registry, at, "conditional", "m-1", "mandate.covers" AND "awb.10:3.fine-maximum-unknown");
  fixture_check (registry, ",'power':'enforcement.fine.impose','report_by':'" DIRECTOR "'", "conditional",
                 "m-1",
                 "mandate.covers" AND "awb.10:3.fine-maximum-unknown");
  fixture_check (registry, ",'power':'enforcement.fine.impose','report_by':'" MANAGER "','amount_cents':50000",
                 "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'power':'enforcement.fine.impose','amount_cents':50000", "conditional", "m-1",
                 "mandate.covers" AND "cannot-be-checked");
  fixture_check (registry, ",'report_by':'" DIRECTOR "','amount_cents':50000", "authorised", "m-1",
                 "mandate.covers");
}

/* Awb 10:3: who asks for a power that holds others is bound by what binds each of them. */
static void
test_a_power_is_bound_by_what_binds_the_powers_under_it (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement','objection','regulation'", CONSENT));
  g_autoptr (VthRegister) agent = fixture_register (
      GRANT ("authorisation", "m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT));

  fixture_check (registry, ",'power':'regulation'", "refused", NULL, "awb.10:3.never-mandated");
  fixture_check (registry, ",'power':'objection','primary_decision_by':'" DIRECTOR "'", "refused", NULL,
                 "awb.10:3.objection-by-same-decider");
  fixture_check (registry, ",'power':'enforcement.fine','report_by':'" DIRECTOR "','amount_cents':34001", "refused",
                 NULL, "awb.10:3.fine-by-report-author");
  fixture_check (registry, ",'power':'enforcement.warn'", "authorised", "m-1", "mandate.covers");
  fixture_check (agent, ",'power':'enforcement','report_by':'x/y'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:12.kind-differs");
}

/* What the line is comes from the file of mandate rules, which says how sure it is. */
static void
test_answer_that_rests_on_the_line_says_how_sure_it_is (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL);
  g_autoptr (VthAuthorisation) answer = fixture_ask (
      registry, ",'power':'enforcement.fine.impose','report_by':'" DIRECTOR "','amount_cents':34001", "refused", NULL,
      "awb.10:3.fine-by-report-author");
  g_autoptr (VthAuthorisation) sure = fixture_ask (registry, "", "authorised", "m-1", "mandate.covers");

  g_assert_true (vth_answer_has_reason (VTH_ANSWER (answer), "certainty.inferred"));
  g_assert_false (vth_answer_has_reason (VTH_ANSWER (sure), "certainty.inferred"));
}

/* Awb 10:3 lid 2 */
static void
test_binding_rules_are_never_made_under_mandate (void)
{
  g_autoptr (VthRegister) registry = fixture_register (MANDATE ("m-1", COLLEGE, DIRECTOR, "'regulation'",
                                                                CONSENT));

  fixture_check (registry, ",'power':'regulation.adopt'", "refused", NULL, "awb.10:3.never-mandated");
}

/* Awb 10:10, 10:11, 10:19 */
static void
test_signature_names_the_organ (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL);
  g_autoptr (VthAuthorisation) answer = fixture_ask (registry, "", "authorised", "m-1", "mandate.covers");
  g_autoptr (VthAuthorisation) refused = fixture_ask (registry, ",'actor':'" MANAGER "'", "refused", NULL,
                                                      "awb.10:1.no-mandate");
  g_autofree gchar *dutch = vth_authorisation_dup_signature (answer, VTH_LANGUAGE_NL);
  g_autofree gchar *english = vth_authorisation_dup_signature (answer, VTH_LANGUAGE_EN);

  g_assert_cmpstr (dutch, ==,
                   "college van Voorbeeldstad,\nnamens deze,\ndirecteur, Omgevingsdienst Voorbeeldland");
  g_assert_cmpstr (english, ==,
                   "college van Voorbeeldstad,\non its behalf,\ndirecteur, Omgevingsdienst Voorbeeldland");
  g_assert_null (vth_authorisation_dup_signature (refused, VTH_LANGUAGE_NL));
}

static void
test_answer_is_written_as_the_command_prints_it (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL);
  g_autoptr (VthAuthorisation) answer = fixture_ask (registry, ",'actor':'" MANAGER "'", "refused", NULL,
                                                     "awb.10:1.no-mandate");
  g_autoptr (JsonNode) node = vth_answer_to_json (VTH_ANSWER (answer), VTH_LANGUAGE_EN);
  g_autofree gchar *text = json_to_string (node, FALSE);

  g_assert_true (g_str_has_prefix (text,
                                   "{\"verdict\":\"refused\",\"mandate\":null,\"chain\":[],\"reasons\":[{\"code\":"));
}

/* "A decision that names a mandate is judged on that mandate." */
static void
test_named_mandate_is_judged_alone (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      GENERAL MANDATE ("m-2", COLLEGE, DIRECTOR, "'permit'", CONSENT) MANDATE ("m-3", COLLEGE, MANAGER,
                                                                               "'enforcement'", CONSENT));

  fixture_check_under (registry, "m-1", "", "authorised", "mandate.covers");
  fixture_check_under (registry, "m-2", "", "refused", "awb.10:2.power-not-covered");
  fixture_check_under (registry, "m-3", "", "refused", "awb.10:2.mandatee-differs");
  fixture_check_under (registry, "m-4", "", "refused", "mandate.unknown");
  fixture_check_under (registry, "m-2", ",'on':null", "refused", "act.field-missing");
}

/* MANDATES 4, test 12: on a merger mandates to the old service end */
static void
test_mandate_ends_with_the_service (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      "{'type':'environmental-service','id':'so9002','name':'Oude dienst','valid_until':'2025-12-31','successor':'so9003'},"
      "{'type':'environmental-service','id':'so9003','name':'Nieuwe dienst','valid_from':'2026-01-01'},"
      MANDATE ("old", COLLEGE, "so9002/directeur", "'enforcement'", ",'consent_on':'2023-11-14','consent_by':'so9002/db'")
      MANDATE ("new", COLLEGE, "so9003/directeur", "'enforcement'", ",'consent_on':'2023-11-14','consent_by':'so9003/db'"));

  fixture_check (registry, ",'actor':'so9002/directeur','on':'2025-12-31'", "authorised", "old",
                 "mandate.covers");
  fixture_check (registry, ",'actor':'so9002/directeur','on':'2026-01-01'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "mandate.organisation-not-in-force");
  fixture_check (registry, ",'actor':'so9003/directeur','on':'2025-12-31'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "mandate.organisation-not-in-force");
  fixture_check (registry, ",'actor':'so9003/directeur','on':'2026-01-01'", "authorised", "new",
                 "mandate.covers");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/authorisation/mandate-covers-what-lies-under-its-powers",
                   test_mandate_covers_what_lies_under_its_powers);
  g_test_add_func ("/authorisation/nobody-decides-without-mandate", test_nobody_decides_without_mandate);
  g_test_add_func ("/authorisation/act-that-does-not-say-enough-is-refused",
                   test_act_that_does_not_say_enough_is_refused);
  g_test_add_func ("/authorisation/organ-itself-stays-competent",
                   test_organ_itself_stays_competent_beside_its_mandate);
  g_test_add_func ("/authorisation/itself/known", test_only_an_organ_has_a_known_power_itself);
  g_test_add_func ("/authorisation/college-is-not-the-mayor",
                   test_mandate_of_the_college_gives_no_power_of_the_mayor);
  g_test_add_func ("/authorisation/college-and-mayor-are-two-mandators",
                   test_college_and_mayor_are_two_mandators);
  g_test_add_func ("/authorisation/first-to-last-day", test_mandate_holds_from_its_first_to_its_last_day);
  g_test_add_func ("/authorisation/without-first-day",
                   test_mandate_without_first_day_holds_from_the_decision_to_give_it);
  g_test_add_func ("/authorisation/withdrawn", test_withdrawn_mandate_ends_on_the_day_of_withdrawal);
  g_test_add_func ("/authorisation/outsider-needs-consent", test_outsider_needs_consent_before_the_decision);
  g_test_add_func ("/authorisation/own-staff-needs-no-consent", test_own_staff_needs_no_consent);
  g_test_add_func ("/authorisation/retroactive", test_retroactive_mandate_is_valid_but_was_not_published);
  g_test_add_func ("/authorisation/writing-not-recorded",
                   test_mandate_of_which_no_writing_is_recorded_is_no_yes);
  g_test_add_func ("/authorisation/objection-by-another",
                   test_objection_is_not_decided_by_who_took_the_decision);
  g_test_add_func ("/authorisation/power-bound-by-powers-under-it",
                   test_a_power_is_bound_by_what_binds_the_powers_under_it);
  g_test_add_func ("/authorisation/fine-not-by-reporter",
                   test_fine_above_the_line_is_not_imposed_by_the_author_of_the_report);
  g_test_add_func ("/authorisation/certainty", test_answer_that_rests_on_the_line_says_how_sure_it_is);
  g_test_add_func ("/authorisation/never-mandated", test_binding_rules_are_never_made_under_mandate);
  g_test_add_func ("/authorisation/signature", test_signature_names_the_organ);
  g_test_add_func ("/authorisation/json", test_answer_is_written_as_the_command_prints_it);
  g_test_add_func ("/authorisation/named-mandate-is-judged-alone", test_named_mandate_is_judged_alone);
  g_test_add_func ("/authorisation/mandate-ends-with-the-service", test_mandate_ends_with_the_service);

  return g_test_run ();
}
