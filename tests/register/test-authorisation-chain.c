/* test-authorisation-chain.c - sub-mandates, delegation and attribution
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "register-fixture.h"

#define BY_MANAGER ",'actor':'" MANAGER "'"
#define PARENT(more) MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT more)
#define CHILD(more) MANDATE ("m-2", DIRECTOR, MANAGER, "'enforcement.penalty-order'", ",'parent':'m-1'" more)

static void
assert_chain (VthAuthorisation *answer, const gchar *expected)
{
  g_autofree gchar *chain = g_strjoinv (" ", (gchar **) vth_authorisation_get_chain (answer));

  g_assert_cmpstr (chain, ==, expected);
}

/* Awb 10:9 lid 1 */
static void
test_submandate_needs_leave (void)
{
  g_autoptr (VthRegister) allowed = fixture_register (PARENT (SUBMANDATE) CHILD (""));
  g_autoptr (VthRegister) forbidden = fixture_register (PARENT (",'submandate':'not-allowed'") CHILD (""));
  g_autoptr (VthRegister) silent = fixture_register (PARENT ("") CHILD (""));
  g_autoptr (VthAuthorisation) answer = fixture_ask (allowed, BY_MANAGER, "authorised", "m-2",
                                                     "mandate.covers" AND "mandate.chain-link");

  assert_chain (answer, "m-2 m-1");
  fixture_check (forbidden, BY_MANAGER, "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:9.submandate-not-allowed");
  fixture_check (silent, BY_MANAGER, "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:9.submandate-not-allowed");
  fixture_check_under (forbidden, "m-2", BY_MANAGER, "refused", "awb.10:9.submandate-not-allowed");
}

/* Awb 10:9 lid 2; MANDATES 4, test 2 */
static void
test_each_rule_holds_for_each_link (void)
{
  const struct
  {
    const gchar *parent;
    const gchar *act;
    const gchar *code;
  } cases[] = {
    { ",'excluded_powers':['enforcement.penalty-order.impose']", "", "awb.10:2.power-excluded" },
    { ",'powers':['permit']", "", "awb.10:2.power-not-covered" },
    { ",'valid_until':'2026-03-12'", "", "awb.10:2.not-in-force" },
    { ",'revoked_on':'2026-03-01'", "", "awb.10:8.revoked" AND "awb.10:8.withdrawal-writing-not-recorded" },
    { ",'consent_on':null", "", "awb.10:4.consent-missing" },
    { ",'area':['GM9002']", ",'municipality':'GM9001'", "awb.10:2.area-not-covered" },
    { ",'activities':['odour']", ",'activity':'noise'", "awb.10:2.activity-not-covered" },
    { ",'max_penalty_cents':100", ",'amount_cents':101", "awb.10:2.amount-above-limit" },
    { ",'conditions':[{'code':'c','hard':true}]", ",'conditions_met':{'c':false}", "mandate.hard-condition-not-met" },
    { ",'mandator':'" MAYOR "'", "", "awb.10:2.mandator-differs gemeentewet.125.other-organ" },
    { ",'written':false", "", "awb.10:5.not-in-writing" },
    { ",'general':false,'case_id':'Z-1'", ",'case_id':'Z-2'", "mandate.other-case" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree gchar *mandates = g_strconcat ("{'type':'mandate','kind':'mandate','id':'m-1','mandator':'" COLLEGE "','mandatee':'" DIRECTOR
                                                "','powers':['enforcement'],'valid_from':'2024-01-01','decided_on':'2023-11-21'"
                                                CONSENT SUBMANDATE, cases[i].parent, "}," CHILD (""), NULL);
      g_autofree gchar *act = g_strconcat (BY_MANAGER, cases[i].act, NULL);
      g_autofree gchar *codes = g_strconcat ("awb.10:1.no-mandate ", cases[i].code, NULL);
      g_autoptr (VthRegister) registry = fixture_register (mandates);

      g_test_message ("%s", cases[i].code);
      fixture_check (registry, act, "refused", NULL, codes);
      fixture_check_under (registry, "m-2", act, "refused", cases[i].code);
    }
}

static void
test_submandate_inside_the_service_needs_no_consent_but_one_outside_does (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      PARENT (SUBMANDATE) MANDATE ("m-2", DIRECTOR, "gm9001/teamleider", "'enforcement'", ",'parent':'m-1'"));

  fixture_check (registry, ",'actor':'gm9001/teamleider'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:4.consent-missing");
}

/* MANDATES 4, test 14 */
static void
test_of_two_chains_the_one_that_serves_is_given_and_why_the_other_fails (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      PARENT ("") CHILD ("")
      MANDATE ("m-3", COLLEGE, DIRECTOR, "'enforcement'", CONSENT SUBMANDATE)
      MANDATE ("m-4", DIRECTOR, MANAGER, "'enforcement'", ",'parent':'m-3'"));
  g_autoptr (VthAuthorisation) answer = fixture_ask (registry, BY_MANAGER, "authorised", "m-4",
                                                     "mandate.covers" AND "mandate.chain-link" AND "mandate.candidate-failed");
  g_autoptr (VthReason) failed = g_list_model_get_item (vth_answer_get_reasons (VTH_ANSWER (answer)), 2);
  g_autofree gchar *message = vth_reason_dup_message (failed, VTH_LANGUAGE_EN);

  assert_chain (answer, "m-4 m-3");
  g_assert_cmpstr (vth_reason_get_subject (failed), ==, "m-2");
  g_assert_nonnull (strstr (message, "awb.10:9.submandate-not-allowed"));
}

/* MANDATES 4, test 15: one sub-mandate of a director who holds mandates of many owners */
static void
test_submandate_without_named_parent_rests_on_what_the_organ_of_the_act_gave (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      PARENT (SUBMANDATE)
      MANDATE ("m-3", "gm9002/college", DIRECTOR, "'enforcement'", CONSENT SUBMANDATE)
      MANDATE ("m-4", "pv99/gs", DIRECTOR, "'enforcement'", CONSENT)
      MANDATE ("m-2", DIRECTOR, MANAGER, "'enforcement.penalty-order'", ""));
  g_autoptr (VthAuthorisation) first = fixture_ask (registry, BY_MANAGER, "authorised", "m-2",
                                                    "mandate.covers" AND "mandate.chain-link");
  g_autoptr (VthAuthorisation) second = fixture_ask (registry, BY_MANAGER ",'authority':'gm9002/college'",
                                                     "authorised", "m-2",
                                                     "mandate.covers" AND "mandate.chain-link");

  assert_chain (first, "m-2 m-1");
  assert_chain (second, "m-2 m-3");
  fixture_check (registry, BY_MANAGER ",'authority':'pv99/gs'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:9.submandate-not-allowed");
  fixture_check (registry, BY_MANAGER ",'authority':'gm9003/college'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.mandator-differs");
}

static void
test_shortest_chain_serves (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      PARENT (SUBMANDATE) CHILD ("") MANDATE ("m-3", COLLEGE, MANAGER, "'enforcement'", CONSENT));
  g_autoptr (VthAuthorisation) answer = fixture_ask (registry, BY_MANAGER, "authorised", "m-3",
                                                     "mandate.covers");

  assert_chain (answer, "m-3");
}

static void
test_nearest_candidate_is_told_first (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("far", COLLEGE, DIRECTOR, "'enforcement'", ",'valid_until':'2025-01-01'")
      MANDATE ("near", COLLEGE, DIRECTOR, "'enforcement'", CONSENT ",'revoked_on':'2026-03-01','revoked_written':true"));
  g_autoptr (VthAuthorisation) answer = fixture_ask (
      registry, "", "refused", NULL,
      "awb.10:1.no-mandate" AND "awb.10:8.revoked" AND "awb.10:2.not-in-force" AND "awb.10:4.consent-missing");
  g_autoptr (VthReason) first = g_list_model_get_item (vth_answer_get_reasons (VTH_ANSWER (answer)), 1);

  g_assert_cmpstr (vth_reason_get_subject (first), ==, "near");
}

/* A manager who has the same sub-mandate for several owners hears of the one that was asked about. */
static void
test_mandates_of_other_owners_are_no_candidates (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      PARENT (SUBMANDATE) CHILD (",'revoked_on':'2026-01-01','revoked_written':true")
      MANDATE ("m-3", "gm9002/college", DIRECTOR, "'enforcement'", CONSENT SUBMANDATE)
      MANDATE ("m-4", DIRECTOR, MANAGER, "'enforcement'", ",'parent':'m-3'"));

  fixture_check (registry, BY_MANAGER, "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:8.revoked");
  fixture_check (registry, BY_MANAGER ",'authority':'gm9002/college'", "authorised", "m-4",
                 "mandate.covers" AND "mandate.chain-link");
}

static void
test_doubt_in_any_link_makes_the_answer_conditional (void)
{
  g_autoptr (VthRegister) registry = fixture_register (PARENT (SUBMANDATE ",'area':['GM9001']") CHILD (""));

  fixture_check (registry, BY_MANAGER, "conditional", "m-2",
                 "mandate.covers" AND "mandate.chain-link" AND "cannot-be-checked");
  fixture_check (registry, BY_MANAGER ",'municipality':'GM9001'", "authorised", "m-2",
                 "mandate.covers" AND "mandate.chain-link");
}

static void
test_certain_chain_goes_before_a_shorter_doubtful_one (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-3", COLLEGE, MANAGER, "'enforcement'",
               CONSENT ",'area':['GM9001']") PARENT (SUBMANDATE) CHILD (""));

  fixture_check (registry, BY_MANAGER, "authorised", "m-2", "mandate.covers" AND "mandate.chain-link");
}

/* MANDATES 4, test 7: Awb 10:17 */
#define DELEGATION(more) GRANT ("delegation", "del-1", COLLEGE, "ws9001/db", "'enforcement.penalty-order'", ",'valid_from':'2025-01-01','basis':['WGR 30']" more)

static void
test_delegator_has_lost_the_power (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL DELEGATION (""));

  fixture_check (registry, ",'actor':'" COLLEGE "'", "refused", NULL, "awb.10:17.delegator-decides");
  fixture_check (registry, ",'actor':'" COLLEGE "','on':'2024-12-31'", "authorised", NULL, "authority.itself");
  fixture_check (registry, ",'actor':'" COLLEGE "','power':'enforcement.tolerate'", "authorised", NULL,
                 "authority.itself");
}

/* Who has delegated a part cannot use the whole: Awb 10:17. */
static void
test_delegator_of_a_part_has_lost_the_whole (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL DELEGATION (""));
  g_autoptr (VthRegister) nothing = fixture_register (
      DELEGATION (",'excluded_powers':['enforcement.penalty-order']"));

  fixture_check (registry, ",'actor':'" COLLEGE "','power':'enforcement'", "refused", NULL,
                 "awb.10:17.delegator-decides");
  fixture_check (registry, ",'power':'enforcement','report_by':'x/y'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:17.delegator-decides");
  fixture_check (nothing, ",'actor':'" COLLEGE "','power':'enforcement'", "authorised", NULL, "authority.itself");
}

static void
test_mandate_of_the_delegator_has_no_effect_any_more (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL DELEGATION (""));

  fixture_check (registry, "", "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:17.delegator-decides");
  fixture_check (registry, ",'on':'2024-12-31'", "authorised", "m-1", "mandate.covers");
}

/* Awb 10:13, 10:15, 10:19 */
static void
test_delegatee_decides_in_its_own_name (void)
{
  g_autoptr (VthRegister) registry = fixture_register (DELEGATION ("") MANDATE ("m-5", "ws9001/db",
                                                                                "ws9001/directeur", "'enforcement'", ""));
  g_autoptr (VthAuthorisation) answer = fixture_ask (registry, ",'actor':'ws9001/db'", "authorised", "del-1",
                                                     "delegation.in-force" AND "awb.10:15.basis" AND "awb.10:19.mention");
  g_autofree gchar *signature = vth_authorisation_dup_signature (answer, VTH_LANGUAGE_NL);

  g_assert_cmpstr (signature, ==, "ws9001/db,\nkrachtens delegatiebesluit del-1");
  fixture_check (registry, ",'actor':'ws9001/db','authority':'ws9001/db'", "authorised", NULL,
                 "authority.itself");
  fixture_check (registry, ",'actor':'ws9001/directeur','authority':'ws9001/db'", "authorised", "m-5",
                 "mandate.covers");
  fixture_check (registry, ",'actor':'ws9001/directeur'", "authorised", "m-5",
                 "mandate.covers" AND "mandate.chain-link" AND "awb.10:15.basis" AND "awb.10:19.mention");
}

static void
test_delegation_whose_reach_is_not_known_makes_the_answer_conditional (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL DELEGATION (",'area':['GM9001']"));

  fixture_check (registry, ",'actor':'" COLLEGE "'", "conditional", NULL,
                 "delegation.scope-unknown" AND "cannot-be-checked" AND "authority.itself");
  fixture_check (registry, ",'actor':'" COLLEGE "','municipality':'GM9001'", "refused", NULL,
                 "awb.10:17.delegator-decides");
  fixture_check (registry, ",'actor':'" COLLEGE "','municipality':'GM9002'", "authorised", NULL,
                 "authority.itself");
}

/* Awb 10:14 */
static void
test_delegation_to_a_subordinate_moves_nothing (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      GRANT ("delegation", "del-1", COLLEGE, "gm9001/teamleider", "'enforcement'", ",'basis':['WGR 30']")
      GRANT ("delegation", "del-2", MAYOR, COLLEGE, "'enforcement'", ""));

  fixture_check (registry, ",'actor':'gm9001/teamleider'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:14.delegated-to-subordinate");
  fixture_check (registry, ",'actor':'" COLLEGE "'", "authorised", NULL, "authority.itself");
  fixture_check (registry, ",'actor':'" COLLEGE "','authority':'" MAYOR "'", "conditional", "del-2",
                 "delegation.in-force" AND "awb.10:15.basis-not-recorded" AND "awb.10:19.mention");
}

/* Awb 10:13, 10:15 */
static void
test_who_has_a_mandate_cannot_delegate (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      PARENT (SUBMANDATE) GRANT ("delegation", "del-1", DIRECTOR, "ws9001/db", "'enforcement'",
                                 ",'parent':'m-1','basis':['WGR 30']"));

  fixture_check (registry, ",'actor':'ws9001/db'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:15.delegated-by-mandatee");
}

/* Awb 10:22 */
static void
test_attribution_needs_no_mandate_and_no_consent (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      GRANT ("attribution", "att-1", COLLEGE, DIRECTOR, "'penal.order'", ",'basis':['Sv 257ba']")
      MANDATE ("m-2", DIRECTOR, MANAGER, "'penal.order'", ",'parent':'att-1'"));

  fixture_check (registry, ",'power':'penal.order'", "authorised", "att-1",
                 "attribution.in-force" AND "awb.10:22.basis" AND "awb.10:22.instructions");
  fixture_check (registry, ",'power':'penal.order','authority':'" DIRECTOR "'", "authorised", NULL,
                 "authority.itself");
  fixture_check (registry, BY_MANAGER ",'power':'penal.order','authority':'" DIRECTOR "'", "authorised", "m-2",
                 "mandate.covers");
}

/* MANDATES 2.2 and 4, test 10 */
static void
test_regulation_of_the_own_board_is_no_basis (void)
{
  g_autoptr (VthRegister) registry = fixture_register (MANDATE ("b-1", "so9001/db", DIRECTOR,
                                                                "'enforcement','information'", ""));

  fixture_check (registry, "", "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:2.mandator-differs");
  fixture_check (registry, ",'authority':'so9001/db'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "mandate.own-board");
  fixture_check (registry, ",'authority':'so9001/db','actor':'so9001/db'", "refused", NULL,
                 "mandate.own-board");
  fixture_check (registry, ",'authority':'so9001/ab','actor':'so9001/ab'", "refused", NULL,
                 "mandate.own-board");
  fixture_check (registry, ",'authority':'so9001/db','power':'information.publish'", "authorised", "b-1",
                 "mandate.covers");
}

static void
test_board_to_which_the_power_was_delegated_is_a_basis (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      GRANT ("delegation", "del-1", COLLEGE, "so9001/db", "'enforcement'", ",'basis':['WGR 30']")
      MANDATE ("b-1", "so9001/db", DIRECTOR, "'enforcement'", ""));

  fixture_check (registry, ",'authority':'so9001/db'", "authorised", "b-1", "mandate.covers");
  fixture_check (registry, ",'authority':'so9001/db','actor':'so9001/db'", "authorised", NULL,
                 "authority.itself");
}

/* Awb 10:15: what is open about the transfer is open about all that rests on it. */
static void
test_board_to_which_the_power_was_perhaps_delegated_is_no_sure_basis (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      GRANT ("delegation", "del-1", COLLEGE, "so9001/db", "'enforcement'", "")
      MANDATE ("b-1", "so9001/db", DIRECTOR, "'enforcement'", ""));

  fixture_check (registry, ",'authority':'so9001/db'", "conditional", "b-1",
                 "mandate.covers" AND "delegation.scope-unknown" AND "awb.10:15.basis-not-recorded");
  fixture_check (registry, ",'authority':'so9001/db','actor':'so9001/db'", "conditional", NULL,
                 "delegation.scope-unknown" AND "awb.10:15.basis-not-recorded" AND "authority.itself");
}

/* The organ gave its mandate to the service's board, which handed it on. */
static void
test_mandate_through_the_board_is_a_chain (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-1", COLLEGE, "so9001/db", "'enforcement'", CONSENT SUBMANDATE)
      MANDATE ("m-2", "so9001/db", DIRECTOR, "'enforcement'", ""));
  g_autoptr (VthAuthorisation) answer = fixture_ask (registry, "", "authorised", "m-2",
                                                     "mandate.covers" AND "mandate.chain-link");

  assert_chain (answer, "m-2 m-1");
}

static GString *
make_long_chain (guint length, const gchar *parent_format)
{
  GString *text = g_string_new (MANDATE ("m-0", COLLEGE, "so9001/f0", "'enforcement'", CONSENT SUBMANDATE));

  for (guint i = 1; i < length; i++)
    {
      g_string_append_printf (text,
                              "{'type':'mandate','kind':'mandate','id':'m-%u','mandator':'so9001/f%u','mandatee':'so9001/f%u',"
                              "'powers':['enforcement'],'decided_on':'2024-01-01','submandate':'allowed'", i, i - 1, i);
      if (parent_format != NULL)
        g_string_append_printf (text, ",'parent':'m-%u'", i - 1);
      g_string_append (text, "},");
    }

  return text;
}

static void
test_chain_may_be_of_any_length (void)
{
  const gchar *parents[] = { "named", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (parents); i++)
    {
      g_autoptr (GString) text = make_long_chain (3000, parents[i]);
      g_autoptr (VthRegister) registry = fixture_register (text->str);
      g_autoptr (VthAct) act = fixture_act (",'actor':'so9001/f2999'");
      g_autoptr (VthAct) before = fixture_act (",'actor':'so9001/f2999','on':'2023-12-31'");
      g_autoptr (VthAuthorisation) answer = vth_register_authorise (registry, act);
      g_autoptr (VthAuthorisation) refused = vth_register_authorise_under (registry, before, "m-2999");

      g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (answer)), ==, "authorised");
      g_assert_cmpuint (g_strv_length ((gchar **) vth_authorisation_get_chain (answer)), ==, 3000);
      g_assert_true (vth_answer_has_reason (VTH_ANSWER (answer), "mandate.chain-link"));
      g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (refused)), ==, "refused");
      g_assert_true (vth_answer_has_reason (VTH_ANSWER (refused), "awb.10:2.not-in-force"));
    }
}

/* Two functions that gave each other what neither has. */
static void
test_circle_without_named_parents_ends (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-1", MANAGER, DIRECTOR, "'enforcement'", SUBMANDATE) MANDATE ("m-2", DIRECTOR, MANAGER,
                                                                               "'enforcement'", SUBMANDATE));

  fixture_check (registry, "", "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:2.mandator-differs");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chain/submandate-needs-leave", test_submandate_needs_leave);
  g_test_add_func ("/chain/each-rule-for-each-link", test_each_rule_holds_for_each_link);
  g_test_add_func ("/chain/consent-per-link",
                   test_submandate_inside_the_service_needs_no_consent_but_one_outside_does);
  g_test_add_func ("/chain/two-chains",
                   test_of_two_chains_the_one_that_serves_is_given_and_why_the_other_fails);
  g_test_add_func ("/chain/parent-of-the-organ",
                   test_submandate_without_named_parent_rests_on_what_the_organ_of_the_act_gave);
  g_test_add_func ("/chain/shortest", test_shortest_chain_serves);
  g_test_add_func ("/chain/nearest-first", test_nearest_candidate_is_told_first);
  g_test_add_func ("/chain/other-owners", test_mandates_of_other_owners_are_no_candidates);
  g_test_add_func ("/chain/doubt", test_doubt_in_any_link_makes_the_answer_conditional);
  g_test_add_func ("/chain/certain-before-short", test_certain_chain_goes_before_a_shorter_doubtful_one);
  g_test_add_func ("/chain/delegator-has-lost-the-power", test_delegator_has_lost_the_power);
  g_test_add_func ("/chain/delegator-of-a-part", test_delegator_of_a_part_has_lost_the_whole);
  g_test_add_func ("/chain/mandate-of-the-delegator", test_mandate_of_the_delegator_has_no_effect_any_more);
  g_test_add_func ("/chain/delegatee", test_delegatee_decides_in_its_own_name);
  g_test_add_func ("/chain/delegation-in-doubt",
                   test_delegation_whose_reach_is_not_known_makes_the_answer_conditional);
  g_test_add_func ("/chain/delegation-to-subordinate", test_delegation_to_a_subordinate_moves_nothing);
  g_test_add_func ("/chain/mandatee-cannot-delegate", test_who_has_a_mandate_cannot_delegate);
  g_test_add_func ("/chain/attribution", test_attribution_needs_no_mandate_and_no_consent);
  g_test_add_func ("/chain/own-board", test_regulation_of_the_own_board_is_no_basis);
  g_test_add_func ("/chain/board-with-delegation", test_board_to_which_the_power_was_delegated_is_a_basis);
  g_test_add_func ("/chain/board-with-perhaps-a-delegation",
                   test_board_to_which_the_power_was_perhaps_delegated_is_no_sure_basis);
  g_test_add_func ("/chain/through-the-board", test_mandate_through_the_board_is_a_chain);
  g_test_add_func ("/chain/any-length", test_chain_may_be_of_any_length);
  g_test_add_func ("/chain/circle", test_circle_without_named_parents_ends);

  return g_test_run ();
}
