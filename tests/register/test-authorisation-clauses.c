/* test-authorisation-clauses.c - steps, substitutes, higher functions, writing, consent, basis
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "register-fixture.h"

#define ORDER "enforcement.penalty-order.impose"
#define BY(actor) ",'actor':'" actor "'"
#define POWER(power) ",'power':'" power "'"
#define FUNCTION(id, more) "{'type':'function','organisation':'so9001','id':'so9001/" id "'" more "},"
#define UNDER(above) ",'above':'so9001/" above "'"

/* A line: teammanager, afdelingshoofd, directeur. */
#define LINE FUNCTION ("directeur", "") FUNCTION ("afdelingshoofd", UNDER ("directeur")) FUNCTION ("teammanager", UNDER ("afdelingshoofd"))
#define PARENT MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT SUBMANDATE)
#define CHILD(more) MANDATE ("m-2", DIRECTOR, MANAGER, "'enforcement.penalty-order'", ",'parent':'m-1'" more)

/* MANDATES 1, regulation 1: who has the end decision has each step, unless said otherwise */
static void
test_decision_covers_its_steps_where_the_mandate_says_so (void)
{
  g_autoptr (VthRegister) with = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'" ORDER "'", CONSENT ",'covers_steps':true,'excluded_powers':['" ORDER ".execute']"));
  g_autoptr (VthRegister) without = fixture_register (MANDATE ("m-1", COLLEGE, DIRECTOR, "'" ORDER "'", CONSENT));
  g_autoptr (VthRegister) not_shown = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'" ORDER "'", CONSENT ",'not_known':['/covers_steps']"));

  fixture_check (with, POWER (ORDER ".prepare"), "authorised", "m-1", "mandate.covers" AND "mandate.covers-steps");
  fixture_check (with, POWER (ORDER ".correspond"), "authorised", "m-1", "mandate.covers" AND "mandate.covers-steps");
  fixture_check (with, POWER (ORDER ".execute"), "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:2.power-excluded");
  fixture_check (with, "", "authorised", "m-1", "mandate.covers");
  fixture_check (without, POWER (ORDER ".prepare"), "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.power-not-covered");
  fixture_check (without, "", "authorised", "m-1", "mandate.covers");
  fixture_check (not_shown, POWER (ORDER ".prepare"), "conditional", "m-1", "mandate.covers" AND "mandate.clause-not-known");
}

static void
test_group_above_the_decision_and_the_step_itself_need_no_such_clause (void)
{
  g_autoptr (VthRegister) group = fixture_register (GENERAL);
  g_autoptr (VthRegister) step = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'" ORDER ".prepare'", CONSENT));

  fixture_check (group, POWER (ORDER ".prepare"), "authorised", "m-1", "mandate.covers");
  fixture_check (step, POWER (ORDER ".prepare"), "authorised", "m-1", "mandate.covers");
  fixture_check (step, "", "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:2.power-not-covered");
}

/* What ends in .decide has its steps beside it too. */
static void
test_steps_of_deciding_stand_beside_it (void)
{
  g_autoptr (VthRegister) with = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'objection.decide'", CONSENT ",'covers_steps':true"));
  g_autoptr (VthRegister) without = fixture_register (MANDATE ("m-1", COLLEGE, DIRECTOR, "'objection.decide'", CONSENT));

  fixture_check (with, POWER ("objection.prepare"), "authorised", "m-1", "mandate.covers" AND "mandate.covers-steps");
  fixture_check (with, POWER ("objection.decide.prepare"), "authorised", "m-1",
                 "mandate.covers" AND "mandate.covers-steps");
  fixture_check (without, POWER ("objection.prepare"), "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.power-not-covered");
}

/* MANDATES 2.3 and 4, test 11 */
static void
test_higher_function_may_what_a_lower_one_may_where_the_mandate_says_so (void)
{
  g_autoptr (VthRegister) upward = fixture_register (LINE PARENT CHILD (",'upward':true"));
  g_autoptr (VthRegister) plain = fixture_register (LINE PARENT CHILD (""));
  fixture_check (upward, BY ("so9001/afdelingshoofd"), "authorised", "m-2",
                 "mandate.covers" AND "mandate.by-higher-function" AND "mandate.chain-link");
  fixture_check (plain, BY ("so9001/afdelingshoofd"), "refused", NULL, "awb.10:1.no-mandate");
  fixture_check_under (upward, "m-2", BY ("gm9001/teamleider"), "refused", "awb.10:2.mandatee-differs");
  fixture_check_under (upward, "m-2", BY ("so9001/adviseur"), "refused", "awb.10:2.mandatee-differs");
}

/* A line that is not known to the top is no yes. */
static void
test_line_that_is_not_known_is_no_yes (void)
{
  g_autoptr (VthRegister) none = fixture_register (PARENT CHILD (",'upward':true"));
  g_autoptr (VthRegister) broken = fixture_register (
      FUNCTION ("teammanager", UNDER ("afdelingshoofd")) FUNCTION ("medewerker", UNDER ("teammanager"))
      PARENT CHILD (",'upward':true"));
  g_autoptr (VthRegister) dated = fixture_register (
      FUNCTION ("directeur", "") FUNCTION ("afdelingshoofd", UNDER ("directeur"))
      FUNCTION ("teammanager", UNDER ("afdelingshoofd") ",'valid_until':'2026-12-31'") PARENT CHILD (",'upward':true"));

  fixture_check (none, BY ("so9001/afdelingshoofd"), "conditional", "m-2",
                 "mandate.covers" AND "mandate.chain-link" AND "mandate.line-not-known");
  fixture_check (broken, BY ("so9001/afdelingshoofd"), "authorised", "m-2",
                 "mandate.covers" AND "mandate.by-higher-function" AND "mandate.chain-link");
  fixture_check (broken, BY ("so9001/sectorhoofd"), "conditional", "m-2",
                 "mandate.covers" AND "mandate.chain-link" AND "mandate.line-not-known");
  fixture_check_under (broken, "m-2", BY ("so9001/medewerker"), "refused", "awb.10:2.mandatee-differs");
  fixture_check (dated, BY ("so9001/afdelingshoofd"), "authorised", "m-2",
                 "mandate.covers" AND "mandate.by-higher-function" AND "mandate.chain-link");
  fixture_check_under (dated, "m-2", BY ("so9001/afdelingshoofd") ",'on':'2027-01-01'", "refused",
                       "mandate.organisation-not-in-force" AND "mandate.line-not-known");
}

/* A line that goes round ends. */
static void
test_line_that_goes_round_is_no_yes (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      FUNCTION ("teammanager", UNDER ("afdelingshoofd")) FUNCTION ("afdelingshoofd", UNDER ("teammanager"))
      PARENT CHILD (",'upward':true"));

  fixture_check (registry, BY ("so9001/sectorhoofd"), "conditional", "m-2",
                 "mandate.covers" AND "mandate.chain-link" AND "mandate.line-not-known");
}

/* MANDATES 2.3: the decision names the function */
static void
test_substitute_acts_on_named_days (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement','objection'", CONSENT
               ",'substitutes':[{'function':'so9001/adjunct','valid_from':'2026-03-01','valid_until':'2026-03-31'},"
               "{'function':'so9001/secretaris'}]"));
  g_autoptr (VthAuthorisation) answer = fixture_ask (registry, BY ("so9001/adjunct"), "authorised", "m-1",
                                                     "mandate.covers" AND "mandate.by-substitute");
  g_autofree gchar *signature = vth_authorisation_dup_signature (answer, VTH_LANGUAGE_NL);

  g_assert_cmpstr (signature, ==, "college van Voorbeeldstad,\nnamens deze,\ndirecteur, Omgevingsdienst Voorbeeldland,\n"
                                  "voor deze,\nadjunct, Omgevingsdienst Voorbeeldland");
  fixture_check (registry, BY ("so9001/adjunct") ",'on':'2026-03-31'", "authorised", "m-1",
                 "mandate.covers" AND "mandate.by-substitute");
  fixture_check (registry, BY ("so9001/adjunct") ",'on':'2026-04-01'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "mandate.substitute-on-other-days");
  fixture_check (registry, BY ("so9001/secretaris"), "conditional", "m-1",
                 "mandate.covers" AND "mandate.substitute-days-not-known");
  fixture_check (registry, BY ("so9001/adjunct") POWER ("objection.decide") ",'primary_decision_by':'" DIRECTOR "'",
                 "conditional", "m-1",
                 "mandate.covers" AND "mandate.by-substitute" AND "awb.10:3.perhaps-same-decider");
}

/* What is borrowed for oneself is not granted further. */
static void
test_substitute_gives_no_sub_mandate_of_its_own (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT SUBMANDATE
               ",'substitutes':[{'function':'so9001/adjunct','valid_from':'2024-01-01'}]")
      MANDATE ("m-2", "so9001/adjunct", MANAGER, "'enforcement'", ""));

  fixture_check (registry, BY (MANAGER), "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:2.mandator-differs");
}

/* Awb 10:5 */
static void
test_general_mandate_is_in_writing (void)
{
  g_autoptr (VthRegister) oral = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT ",'written':false")
      MANDATE ("m-2", COLLEGE, "gm9001/jurist", "'enforcement'", ",'written':false"));
  g_autoptr (VthRegister) one_case = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT ",'written':false,'general':false,'case_id':'Z-1'")
      MANDATE ("m-2", COLLEGE, "gm9001/jurist", "'enforcement'", ",'written':false,'general':false,'case_id':'Z-1'"));

  fixture_check (oral, "", "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:5.not-in-writing");
  fixture_check (oral, BY ("gm9001/jurist"), "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:5.not-in-writing");
  fixture_check (one_case, ",'case_id':'Z-1'", "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:5.not-in-writing");
  fixture_check (one_case, BY ("gm9001/jurist") ",'case_id':'Z-1'", "authorised", "m-2", "mandate.covers");
  fixture_check (one_case, BY ("gm9001/jurist") ",'case_id':'Z-2'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "mandate.other-case");
  fixture_check (one_case, BY ("gm9001/jurist"), "conditional", "m-2", "mandate.covers" AND "mandate.case-not-known");
}

/* Awb 10:4 */
static void
test_consent_is_of_the_mandatee_and_of_the_one_it_works_under (void)
{
  const struct
  {
    const gchar *more;
    const gchar *verdict;
    const gchar *codes;
  } cases[] = {
    { ",'consents':[{'by':'so9001/directeur','on':'2023-11-01'},{'by':'so9001/db','on':'2023-11-14'}]", "authorised",
      "mandate.covers" },
    { ",'consents':[{'by':'so9001/directeur','on':'2023-11-01'},{'by':'so9001/db','on':'2026-03-14'}]", "refused",
      "awb.10:1.no-mandate" AND "awb.10:4.consent-missing" },
    { ",'consents':[{'by':'so9001/db','on':'2023-11-14'}]", "conditional",
      "mandate.covers" AND "awb.10:4.consent-not-known" },
    { ",'consents':[{'by':'gm9001/college','on':'2023-11-14'}]", "refused",
      "awb.10:1.no-mandate" AND "awb.10:4.consent-missing" },
    { ",'consent_on':'2023-11-14','consent_by':'gm9001/college'", "refused",
      "awb.10:1.no-mandate" AND "awb.10:4.consent-missing" },
    { ",'not_known':['/consent_on']", "conditional", "mandate.covers" AND "awb.10:4.consent-not-known" },
    { ",'basis':['Wet VTH 3']", "authorised", "mandate.covers" AND "awb.10:4.consent-not-needed" },
    { ",'basis':['Awb 10:3']", "refused", "awb.10:1.no-mandate" AND "awb.10:4.consent-missing" },
    { ",'basis':['Ob 13.12 lid 3']", "refused", "awb.10:1.no-mandate" AND "awb.10:4.consent-missing" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree gchar *text = g_strconcat ("{'type':'mandate','kind':'mandate','id':'m-1','mandator':'" COLLEGE "','mandatee':'" DIRECTOR
                                            "','powers':['enforcement'],'decided_on':'2023-11-21','published_on':'2023-12-05'",
                                            cases[i].more, "},", NULL);
      g_autoptr (VthRegister) registry = fixture_register (text);

      g_test_message ("%s", cases[i].more);
      fixture_check (registry, "", cases[i].verdict, g_str_equal (cases[i].verdict, "refused") ? NULL : "m-1",
                     cases[i].codes);
    }
}

/* What the source did not show is not known. */
static void
test_clause_that_was_not_shown_is_no_yes (void)
{
  const gchar *clauses[] = { "/conditions", "/excluded_powers", "/area", "/activities", "/max_penalty_cents", "/valid_until",
                             "/powers", "/conditions/0", "" };

  for (guint i = 0; i < G_N_ELEMENTS (clauses); i++)
    {
      g_autofree gchar *text = g_strconcat ("{'type':'mandate','kind':'mandate','id':'m-1','mandator':'" COLLEGE "','mandatee':'" DIRECTOR
                                            "','powers':['enforcement'],'decided_on':'2023-11-21'" CONSENT
                                            ",'not_known':['", clauses[i], "']},", NULL);
      g_autoptr (VthRegister) registry = fixture_register (text);
      g_autoptr (VthAct) act = fixture_act ("");
      g_autoptr (VthAuthorisation) answer = vth_register_authorise (registry, act);
      g_autofree gchar *codes = fixture_codes (vth_answer_get_reasons (VTH_ANSWER (answer)));

      g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (answer)), ==, "conditional");
      g_assert_true (g_str_has_prefix (codes, "mandate.covers mandate.clause-not-known"));
    }
}

#define NOT_SHOWN ",'not_known':['/powers']"

/* A regulation of which only the opening articles were seen may give the power or not. */
static void
test_powers_that_were_not_shown_are_no_no_and_no_yes (void)
{
  g_autoptr (VthRegister) nothing = fixture_register (MANDATE ("m-1", COLLEGE, DIRECTOR, "", CONSENT NOT_SHOWN));
  g_autoptr (VthRegister) some = fixture_register (MANDATE ("m-1", COLLEGE, DIRECTOR, "'permit'", CONSENT NOT_SHOWN));
  g_autoptr (VthRegister) none = fixture_register (MANDATE ("m-1", COLLEGE, DIRECTOR, "", CONSENT));
  g_autoptr (VthRegister) without = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "", CONSENT NOT_SHOWN ",'excluded_powers':['enforcement.penalty-order']"));

  fixture_check (nothing, "", "conditional", "m-1", "mandate.powers-not-shown");
  fixture_check (nothing, POWER ("no-such-power"), "conditional", "m-1", "mandate.powers-not-shown");
  fixture_check (nothing, POWER (ORDER ".prepare"), "conditional", "m-1", "mandate.powers-not-shown");
  fixture_check (some, "", "conditional", "m-1", "mandate.powers-not-shown");
  fixture_check (some, POWER ("permit.grant"), "conditional", "m-1", "mandate.covers" AND "mandate.clause-not-known");
  fixture_check (none, "", "refused", NULL, "awb.10:1.no-mandate");
  fixture_check (without, "", "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:2.power-excluded" AND "mandate.powers-not-shown");
  fixture_check (without, POWER ("enforcement.fine.impose") ",'report_by':'" MANAGER "'", "conditional", "m-1", "mandate.powers-not-shown");
  fixture_check_under (nothing, "m-1", "", "conditional", "mandate.powers-not-shown");
}

/* All else that the law asks is asked all the same. */
static void
test_powers_that_were_not_shown_do_not_mend_what_fails (void)
{
  g_autoptr (VthRegister) no_consent = fixture_register (MANDATE ("m-1", COLLEGE, DIRECTOR, "", NOT_SHOWN));
  g_autoptr (VthRegister) ended = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "", CONSENT NOT_SHOWN ",'valid_until':'2025-12-31'"));
  g_autoptr (VthRegister) other_organ = fixture_register (MANDATE ("m-1", MAYOR, DIRECTOR, "", CONSENT NOT_SHOWN));
  g_autoptr (VthRegister) one_case = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "", CONSENT NOT_SHOWN ",'conditions':[{'code':'c','hard':true}]"));

  fixture_check (no_consent, "", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:4.consent-missing" AND "mandate.powers-not-shown");
  fixture_check (ended, "", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.not-in-force" AND "mandate.powers-not-shown");
  fixture_check (other_organ, "", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.mandator-differs" AND "mandate.powers-not-shown" AND "gemeentewet.125.other-organ");
  fixture_check (one_case, "", "conditional", "m-1", "mandate.powers-not-shown" AND "mandate.condition-unknown");
  fixture_check (one_case, ",'conditions_met':{'c':false}", "refused", NULL,
                 "awb.10:1.no-mandate" AND "mandate.powers-not-shown" AND "mandate.hard-condition-not-met");
}

/* A mandate that names the power goes first, whatever else is open about it. */
static void
test_named_power_goes_before_one_that_was_not_shown (void)
{
  g_autoptr (VthRegister) sure = fixture_register (MANDATE ("m-0", COLLEGE, DIRECTOR, "", CONSENT NOT_SHOWN) GENERAL);
  g_autoptr (VthRegister) open = fixture_register (
      MANDATE ("m-0", COLLEGE, DIRECTOR, "", CONSENT NOT_SHOWN)
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT ",'conditions':[{'code':'c','hard':true}]"));

  fixture_check (sure, "", "authorised", "m-1", "mandate.covers");
  fixture_check (open, "", "conditional", "m-1", "mandate.covers" AND "mandate.condition-unknown");
}

/* The chain, the substitute, the higher function and the delegation are no surer than their mandate. */
static void
test_what_rests_on_powers_that_were_not_shown_is_not_sure (void)
{
  g_autoptr (VthRegister) parent = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "", CONSENT SUBMANDATE NOT_SHOWN) CHILD (""));
  g_autoptr (VthRegister) unnamed = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "", CONSENT SUBMANDATE NOT_SHOWN)
      MANDATE ("m-2", DIRECTOR, MANAGER, "", NOT_SHOWN));
  g_autoptr (VthRegister) substitute = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "", CONSENT NOT_SHOWN ",'substitutes':[{'function':'" MANAGER "','valid_from':'2024-01-01'}]"));
  g_autoptr (VthRegister) upward = fixture_register (
      LINE PARENT MANDATE ("m-2", DIRECTOR, MANAGER, "", ",'parent':'m-1','upward':true" NOT_SHOWN));
  g_autoptr (VthRegister) delegation = fixture_register (
      GRANT ("delegation", "d-1", COLLEGE, "ws9001/db", "", ",'basis':['WGR 30']" NOT_SHOWN) GENERAL);

  fixture_check (parent, BY (MANAGER), "conditional", "m-2",
                 "mandate.covers" AND "mandate.chain-link" AND "mandate.powers-not-shown");
  fixture_check (unnamed, BY (MANAGER), "conditional", "m-2",
                 "mandate.powers-not-shown" AND "mandate.chain-link" AND "mandate.powers-not-shown");
  fixture_check (substitute, BY (MANAGER), "conditional", "m-1", "mandate.powers-not-shown" AND "mandate.by-substitute");
  fixture_check (upward, BY ("so9001/afdelingshoofd"), "conditional", "m-2",
                 "mandate.powers-not-shown" AND "mandate.by-higher-function" AND "mandate.chain-link");
  fixture_check (delegation, "", "conditional", "m-1",
                 "mandate.covers" AND "delegation.scope-unknown" AND "mandate.powers-not-shown");
  fixture_check (delegation, BY (COLLEGE), "conditional", NULL,
                 "delegation.scope-unknown" AND "mandate.powers-not-shown" AND "authority.itself");
  fixture_check (delegation, BY ("ws9001/db"), "conditional", "d-1",
                 "mandate.powers-not-shown" AND "awb.10:15.basis" AND "awb.10:19.mention");
}

static void
test_board_with_a_transfer_that_was_not_shown_is_no_sure_basis (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      GRANT ("delegation", "d-1", COLLEGE, "so9001/db", "", ",'basis':['WGR 30']" NOT_SHOWN)
      MANDATE ("b-1", "so9001/db", DIRECTOR, "'enforcement'", ""));

  fixture_check (registry, ",'authority':'so9001/db'", "conditional", "b-1",
                 "mandate.covers" AND "delegation.scope-unknown" AND "mandate.powers-not-shown");
  fixture_check (registry, ",'authority':'so9001/db','actor':'so9001/db'", "conditional", NULL,
                 "delegation.scope-unknown" AND "mandate.powers-not-shown" AND "authority.itself");
}

static void
test_what_is_said_of_a_limit_is_known (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT ",'area':['GM9001'],'not_known':['/area','/published_on']"));
  g_autoptr (VthRegister) no_sum = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'permit'", CONSENT ",'not_known':['/max_penalty_cents']"));
  g_autoptr (VthRegister) leave = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT ",'not_known':['/submandate']") CHILD (""));

  fixture_check (registry, ",'municipality':'GM9001'", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'municipality':'GM9002'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.area-not-covered");
  fixture_check (no_sum, POWER ("permit.grant"), "authorised", "m-1", "mandate.covers");
  fixture_check (leave, BY (MANAGER), "conditional", "m-2",
                 "mandate.covers" AND "mandate.chain-link" AND "mandate.clause-not-known");
}

/* Awb 10:13, 10:15; Ow 2.2 lid 2, 5.16 */
static void
test_delegation_needs_a_statutory_basis (void)
{
  const struct
  {
    const gchar *basis;
    const gchar *delegatee;
    const gchar *delegator;
  } cases[] = {
    { ",'basis':['WGR 30']", "authorised", "refused" },
    { "", "conditional", "refused" },
    { ",'basis':[]", "refused", "authorised" },
    { ",'basis':['Awb 10:15']", "conditional", "refused" },
    { ",'basis':['Ow 2.2 lid 2']", "refused", "authorised" },
    { ",'basis':['Ow 5.16']", "refused", "authorised" },
    { ",'basis':['Gemeentewet 168']", "refused", "authorised" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree gchar *text = g_strconcat ("{'type':'mandate','kind':'delegation','id':'d-1','mandator':'" COLLEGE "','mandatee':'ws9001/db','powers':['enforcement'],'decided_on':'2023-11-21'",
                                            cases[i].basis, "},", NULL);
      g_autoptr (VthRegister) registry = fixture_register (text);
      g_autoptr (VthAct) by_delegatee = fixture_act (BY ("ws9001/db")), by_delegator = fixture_act (BY (COLLEGE));
      g_autoptr (VthAuthorisation) first = vth_register_authorise (registry, by_delegatee);
      g_autoptr (VthAuthorisation) second = vth_register_authorise (registry, by_delegator);

      g_test_message ("%s", cases[i].basis);
      g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (first)), ==, cases[i].delegatee);
      g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (second)), ==, cases[i].delegator);
    }
}

static void
test_delegation_tells_its_basis_and_its_rules (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      GRANT ("delegation", "d-1", COLLEGE, "ws9001/db", "'enforcement'",
             ",'basis':['WGR 30'],'conditions':[{'code':'consult','hard':false}]")
      GRANT ("delegation", "d-2", MAYOR, "ws9001/db", "'permit'", ",'basis':[]"));

  fixture_check (registry, BY ("ws9001/db"), "authorised", "d-1",
                 "delegation.in-force" AND "awb.10:15.basis" AND "awb.10:19.mention" AND "awb.10:16.instruction");
  fixture_check (registry, BY ("ws9001/db") POWER (ORDER ".execute"), "authorised", "d-1",
                 "delegation.in-force" AND "awb.10:15.basis" AND "awb.10:21.other-act" AND "awb.10:16.instruction");
  fixture_check (registry, BY ("ws9001/db") ",'authority':'" MAYOR "','power':'permit.grant'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:15.no-basis");
}

/* Ow 5.16: with the agreement of the receiver */
static void
test_permit_power_goes_to_an_organ_that_agrees (void)
{
  g_autoptr (VthRegister) agreed = fixture_register (
      GRANT ("delegation", "d-1", COLLEGE, "ws9001/db", "'permit'", ",'basis':['Ow 5.16'],'consent_on':'2023-12-01','consent_by':'ws9001/db','notice_on':'2023-12-05'"));
  g_autoptr (VthRegister) silent = fixture_register (
      GRANT ("delegation", "d-1", COLLEGE, "ws9001/db", "'permit'", ",'basis':['Ow 5.16']"));

  fixture_check (agreed, BY ("ws9001/db") POWER ("permit.grant"), "authorised", "d-1",
                 "delegation.in-force" AND "awb.10:15.basis" AND "awb.10:19.mention");
  fixture_check (silent, BY ("ws9001/db") POWER ("permit.grant"), "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:4.consent-missing" AND "ow.5.16.notice-not-recorded");
}

/* Ow 5.16, Ob 4.17: notice and a copy to the applicant or holder. */
static void
test_transfer_by_agreement_asks_for_a_notice (void)
{
#define AGREED(more) \
  GRANT ("delegation", "d-1", COLLEGE, "ws9001/db", "'permit'",                                                  \
         ",'basis':['Ow 5.16'],'consent_on':'2023-12-01','consent_by':'ws9001/db'" more)                         \
  MANDATE ("m-1", COLLEGE, DIRECTOR, "'permit'", CONSENT)
  g_autoptr (VthRegister) silent = fixture_register (AGREED (""));
  g_autoptr (VthRegister) later = fixture_register (AGREED (",'notice_on':'2026-03-14'"));
  g_autoptr (VthRegister) that_day = fixture_register (AGREED (",'notice_on':'2026-03-13'"));
  const gchar *by_receiver = BY ("ws9001/db") POWER ("permit.grant"), *by_mandatee = POWER ("permit.grant");
#undef AGREED

  fixture_check (silent, by_receiver, "conditional", "d-1",
                 "delegation.in-force" AND "ow.5.16.notice-not-recorded" AND "awb.10:15.basis" AND "awb.10:19.mention");
  fixture_check (silent, by_mandatee, "conditional", "m-1",
                 "mandate.covers" AND "delegation.scope-unknown" AND "ow.5.16.notice-not-recorded");
  fixture_check (later, by_receiver, "refused", NULL, "awb.10:1.no-mandate" AND "ow.5.16.notice-later");
  fixture_check (later, by_mandatee, "authorised", "m-1", "mandate.covers");
  fixture_check (that_day, by_receiver, "authorised", "d-1",
                 "delegation.in-force" AND "awb.10:15.basis" AND "awb.10:19.mention");
  fixture_check (that_day, by_mandatee, "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:17.delegator-decides");
}

#define ORGAN(id, organ, level) \
  "{'type':'competent-authority','id':'" id "/" organ "','organisation':'" id "','organ':'" organ "','level':'" level "'},"
#define TO_COMMITTEE(powers) \
  ORGAN ("gm9001", "commissie", "municipality")                                                                  \
  GRANT ("delegation", "d-1", COLLEGE, "gm9001/commissie", powers, ",'basis':['Gemeentewet 165']")               \
  GENERAL
#define COERCION POWER ("enforcement.coercion.order")

/* Gemeentewet 125 lid 4, 165 */
static void
test_committee_has_coercion_only_if_it_is_named (void)
{
  g_autoptr (VthRegister) group = fixture_register (TO_COMMITTEE ("'enforcement'"));
  g_autoptr (VthRegister) named = fixture_register (TO_COMMITTEE ("'enforcement','enforcement.coercion'"));
  g_autoptr (VthRegister) one = fixture_register (TO_COMMITTEE ("'enforcement','enforcement.coercion.urgent'"));
  g_autoptr (VthRegister) not_shown = fixture_register (
      ORGAN ("gm9001", "commissie", "municipality")
      GRANT ("delegation", "d-1", COLLEGE, "gm9001/commissie", "'enforcement'", ",'basis':['Gemeentewet 165']" NOT_SHOWN));
  const gchar *in_force = "delegation.in-force" AND "awb.10:15.basis" AND "awb.10:19.mention";

  fixture_check (group, BY ("gm9001/commissie") COERCION, "refused", NULL,
                 "awb.10:1.no-mandate" AND "gemeentewet.125.not-expressly-granted");
  fixture_check (group, BY ("gm9001/commissie"), "authorised", "d-1", in_force);
  fixture_check (group, BY ("gm9001/commissie") POWER ("enforcement.coercion.order.prepare"), "authorised", "d-1",
                 "delegation.in-force" AND "awb.10:15.basis" AND "awb.10:21.other-act");
  fixture_check (named, BY ("gm9001/commissie") COERCION, "authorised", "d-1", in_force);
  fixture_check (named, BY ("gm9001/commissie") POWER ("enforcement"), "authorised", "d-1", in_force);
  fixture_check (group, BY ("gm9001/commissie") POWER ("enforcement"), "refused", NULL,
                 "awb.10:1.no-mandate" AND "gemeentewet.125.not-expressly-granted");
  fixture_check (one, BY ("gm9001/commissie") COERCION, "refused", NULL,
                 "awb.10:1.no-mandate" AND "gemeentewet.125.not-expressly-granted");
  fixture_check (one, BY ("gm9001/commissie") POWER ("enforcement.coercion.urgent"), "authorised", "d-1", in_force);
  fixture_check (not_shown, BY ("gm9001/commissie") COERCION, "conditional", "d-1",
                 "delegation.in-force" AND "mandate.clause-not-known" AND "awb.10:15.basis" AND "awb.10:19.mention");
}

/* What did not go over to the committee is still the college's; of the whole it lacks the rest. */
static void
test_coercion_that_was_not_named_stays_with_the_college (void)
{
  g_autoptr (VthRegister) group = fixture_register (TO_COMMITTEE ("'enforcement'"));
  g_autoptr (VthRegister) named = fixture_register (TO_COMMITTEE ("'enforcement.coercion'"));

  fixture_check (group, COERCION, "authorised", "m-1", "mandate.covers");
  fixture_check (group, BY (COLLEGE) COERCION, "authorised", NULL, "authority.itself");
  fixture_check (group, BY (COLLEGE), "refused", NULL, "awb.10:17.delegator-decides");
  fixture_check (group, BY (COLLEGE) POWER ("enforcement"), "refused", NULL, "awb.10:17.delegator-decides");
  fixture_check (named, COERCION, "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:17.delegator-decides");
}

/* Waterschapswet 61 */
static void
test_chair_of_a_water_authority_has_coercion_only_if_it_is_named (void)
{
#define BY_CHAIR ",'authority':'ws9001/db'" BY ("ws9001/voorzitter") COERCION
#define CHAIR(powers) ORGAN ("ws9001", "db", "water-authority") ORGAN ("ws9001", "voorzitter", "water-authority") \
                      MANDATE ("m-1", "ws9001/db", "ws9001/voorzitter", powers, "")
  g_autoptr (VthRegister) group = fixture_register (CHAIR ("'enforcement'"));
  g_autoptr (VthRegister) named = fixture_register (CHAIR ("'enforcement.coercion'"));
  g_autoptr (VthRegister) elsewhere = fixture_register (
      ORGAN ("gm9001", "voorzitter", "municipality") MANDATE ("m-1", COLLEGE, "gm9001/voorzitter", "'enforcement'", ""));

  fixture_check (group, BY_CHAIR, "refused", NULL, "awb.10:1.no-mandate" AND "gemeentewet.125.not-expressly-granted");
  fixture_check (named, BY_CHAIR, "authorised", "m-1", "mandate.covers");
  fixture_check (elsewhere, BY ("gm9001/voorzitter") COERCION, "authorised", "m-1", "mandate.covers");
#undef CHAIR
#undef BY_CHAIR
}

/* Awb 10:8 lid 2 */
static void
test_general_mandate_is_withdrawn_in_writing (void)
{
#define WITHDRAWN(more) MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT ",'revoked_on':'2026-03-01'" more)
  g_autoptr (VthRegister) found = fixture_register (WITHDRAWN (",'revoked_in':'gmb-2026-9'"));
  g_autoptr (VthRegister) written = fixture_register (WITHDRAWN (",'revoked_written':true"));
  g_autoptr (VthRegister) silent = fixture_register (WITHDRAWN (""));
  g_autoptr (VthRegister) oral = fixture_register (WITHDRAWN (",'revoked_written':false"));
  g_autoptr (VthRegister) one_case = fixture_register (
      WITHDRAWN (",'revoked_written':false,'general':false,'case_id':'Z-1'"));
  g_autoptr (VthRegister) transfer = fixture_register (
      GRANT ("delegation", "m-1", COLLEGE, "ws9001/db", "'enforcement'",
             ",'basis':['WGR 30'],'revoked_on':'2026-03-01','revoked_written':false"));
#undef WITHDRAWN

  fixture_check (found, "", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:8.revoked" AND "awb.10:8.withdrawal-written-in");
  fixture_check (written, "", "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:8.revoked");
  fixture_check (silent, "", "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:8.revoked" AND "awb.10:8.withdrawal-writing-not-recorded");
  fixture_check (oral, "", "conditional", "m-1", "mandate.covers" AND "awb.10:8.withdrawal-not-in-writing");
  fixture_check (oral, ",'on':'2026-02-28'", "authorised", "m-1", "mandate.covers");
  fixture_check (one_case, ",'case_id':'Z-1'", "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:8.revoked");
  fixture_check (transfer, BY ("ws9001/db"), "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:18.withdrawn");
  fixture_check (transfer, BY (COLLEGE), "authorised", NULL, "authority.itself");
  fixture_check (transfer, BY (COLLEGE) ",'on':'2026-02-28'", "refused", NULL, "awb.10:17.delegator-decides");
}

/* Whether a refusal says that the lack may be mended, which nobody has read in a ruling: T2. */
static void
check_cure (VthRegister *registry, const gchar *more, gboolean expected)
{
  g_autoptr (VthAct) act = fixture_act (more);
  g_autoptr (VthAuthorisation) answer = vth_register_authorise (registry, act);

  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (answer)), ==, "refused");
  g_assert_cmpint (vth_answer_has_reason (VTH_ANSWER (answer), "awb.7:11.lack-may-be-cured"), ==, expected);
  if (expected)
    g_assert_true (vth_answer_has_reason (VTH_ANSWER (answer), "certainty.inferred"));
}

/* Awb 6:22, 7:11 */
static void
test_lack_of_a_mandate_may_be_cured_by_the_organ_in_objection (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'objection','regulation','enforcement.fine'", CONSENT)
      GRANT ("delegation", "d-1", COLLEGE, "ws9001/db", "'permit'", ",'basis':['WGR 30']"));
  g_autoptr (VthAct) act = fixture_act ("");
  g_autoptr (VthAuthorisation) under = vth_register_authorise_under (registry, act, "m-1");

  check_cure (registry, "", TRUE);
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (under), "awb.7:11.lack-may-be-cured"));
  check_cure (registry, BY (MANAGER) POWER ("objection.decide") ",'primary_decision_by':'" DIRECTOR "'", FALSE);
  check_cure (registry, POWER ("objection.decide") ",'primary_decision_by':'" DIRECTOR "'", FALSE);
  check_cure (registry, POWER ("regulation.adopt"), FALSE);
  check_cure (registry, POWER ("enforcement.fine.impose") ",'report_by':'" DIRECTOR "','amount_cents':50000", FALSE);
  check_cure (registry, POWER ("enforcement.tolerate"), FALSE);
  check_cure (registry, POWER ("permit.grant"), FALSE);
  check_cure (registry, ",'authority':'so9001/db'", FALSE);
  check_cure (registry, POWER ("enforcement.penalty-order.collect") ",'sanction_by':'" MAYOR "'", FALSE);
}

/* Awb 10:20 */
static void
test_power_of_another_organ_is_lost_by_that_organ (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      GRANT ("delegation", "d-1", "gm9001/raad", "ws9001/db", "'enforcement'", ",'power_of':'" COLLEGE "','basis':['WGR 30']"));

  fixture_check (registry, BY ("ws9001/db"), "authorised", "d-1",
                 "delegation.in-force" AND "awb.10:15.basis" AND "awb.10:19.mention" AND "awb.10:20.power-of-another");
  fixture_check (registry, BY (COLLEGE), "refused", NULL, "awb.10:17.delegator-decides");
}

/* Awb 10:22, 10:23; MANDATES 3, P5-R8-1a: in the director's own name */
static void
test_attribution_needs_a_basis_and_is_used_in_ones_own_name (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      GRANT ("attribution", "a-1", COLLEGE, DIRECTOR, "'penal.order'", ",'basis':['Sv 257ba']"));
  g_autoptr (VthRegister) others = fixture_register (
      GRANT ("attribution", "a-2", COLLEGE, DIRECTOR, "'enforcement.fine'", "")
      GRANT ("attribution", "a-3", COLLEGE, DIRECTOR, "'enforcement.tolerate'", ",'basis':[]"));
  g_autoptr (VthAuthorisation) answer = fixture_ask (registry, POWER ("penal.order"), "authorised", "a-1",
                                                     "attribution.in-force" AND "awb.10:22.basis" AND "awb.10:22.instructions");
  g_autofree gchar *signature = vth_authorisation_dup_signature (answer, VTH_LANGUAGE_NL);

  g_assert_cmpstr (signature, ==, "directeur, Omgevingsdienst Voorbeeldland");
  fixture_check (others, POWER ("enforcement.fine.impose") ",'report_by':'x/y'", "conditional", "a-2",
                 "attribution.in-force" AND "awb.10:22.basis-not-recorded" AND "awb.10:22.instructions" AND
                 "mandate.candidate-failed");
  fixture_check (others, POWER ("enforcement.tolerate"), "refused", NULL,
                 "awb.10:1.no-mandate" AND "awb.10:2.power-not-covered" AND "awb.10:22.basis-not-recorded" AND "awb.10:22.no-basis");
}

/* Gemeentewet 168 */
static void
test_college_authorises_its_members_and_not_its_staff (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      "{'type':'function','id':'gm9001/wethouder','organisation':'gm9001','member_of':'" COLLEGE "'},"
      "{'type':'function','id':'gm9001/raadslid','organisation':'gm9001','member_of':'gm9001/raad'},"
      GRANT ("authorisation", "m-1", COLLEGE, "gm9001/wethouder", "'enforcement'", ",'basis':['Gemeentewet 168']")
      GRANT ("authorisation", "m-2", COLLEGE, "gm9001/raadslid", "'enforcement'", ",'basis':['Gemeentewet 168']")
      GRANT ("authorisation", "m-3", COLLEGE, "gm9001/jurist", "'enforcement'", ",'basis':['Gemeentewet 168']"));

  fixture_check (registry, BY ("gm9001/wethouder"), "authorised", "m-1", "mandate.covers" AND "gemeentewet.168.member");
  fixture_check (registry, BY ("gm9001/raadslid"), "refused", NULL, "awb.10:1.no-mandate" AND "awb.10:12.kind-differs");
  fixture_check (registry, BY ("gm9001/jurist"), "conditional", "m-3",
                 "mandate.covers" AND "gemeentewet.168.member-not-recorded" AND "gemeentewet.168.member");
}

/* Awb 10:3 lid 2 */
static void
test_binding_rules_only_where_mandate_was_foreseen (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'regulation.adopt','oversight'", CONSENT ",'basis':['Ow 2.8']"));

  fixture_check (registry, POWER ("regulation.adopt"), "authorised", "m-1", "mandate.covers" AND "awb.10:3.mandate-foreseen");
  fixture_check (registry, POWER ("oversight.annul"), "refused", NULL, "awb.10:3.never-mandated");
}

/* Awb 10:3 lid 3 speaks of the request for direct appeal too. */
static void
test_request_for_direct_appeal_is_decided_by_another (void)
{
  g_autoptr (VthRegister) registry = fixture_register (MANDATE ("m-1", COLLEGE, DIRECTOR, "'objection'", CONSENT));

  fixture_check (registry, POWER ("objection.allow-direct-appeal") ",'primary_decision_by':'" DIRECTOR "'", "refused", NULL,
                 "awb.10:3.objection-by-same-decider");
}

/* Ow 18.5 */
static void
test_who_imposed_the_sanction_stays_competent (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      GENERAL MANDATE ("m-2", MAYOR, DIRECTOR, "'enforcement'", CONSENT));
  const gchar *by_mayor = ",'sanction_by':'" MAYOR "'";
  g_autofree gchar *collect = g_strconcat (POWER ("enforcement.penalty-order.collect"), by_mayor, NULL);
  g_autofree gchar *itself = g_strconcat (POWER ("enforcement.penalty-order.collect") BY (COLLEGE), by_mayor, NULL);
  g_autofree gchar *rightly = g_strconcat (POWER ("enforcement.penalty-order.collect") ",'authority':'" MAYOR "'", by_mayor, NULL);

  fixture_check (registry, collect, "refused", NULL, "ow.18.5.other-body");
  fixture_check (registry, itself, "refused", NULL, "ow.18.5.other-body");
  fixture_check (registry, rightly, "authorised", "m-2", "mandate.covers" AND "mandate.candidate-failed");
  fixture_check (registry, by_mayor, "authorised", "m-1", "mandate.covers" AND "mandate.candidate-failed");
}

/* Ob 13.9 lid 2: a duty of the organisation */
static void
test_who_judged_the_permit_gets_a_warning (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement','permit'", CONSENT));

  fixture_check (registry, ",'permit_by':'" DIRECTOR "'", "authorised", "m-1",
                 "mandate.covers" AND "ob.13.9.same-handler");
  fixture_check (registry, ",'permit_by':'" MANAGER "'", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'permit_by':'" DIRECTOR "'" POWER ("permit.amend"), "authorised", "m-1", "mandate.covers");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/clauses/decision-covers-its-steps", test_decision_covers_its_steps_where_the_mandate_says_so);
  g_test_add_func ("/clauses/group-covers-steps", test_group_above_the_decision_and_the_step_itself_need_no_such_clause);
  g_test_add_func ("/clauses/steps-beside-deciding", test_steps_of_deciding_stand_beside_it);
  g_test_add_func ("/clauses/higher-function", test_higher_function_may_what_a_lower_one_may_where_the_mandate_says_so);
  g_test_add_func ("/clauses/line-not-known", test_line_that_is_not_known_is_no_yes);
  g_test_add_func ("/clauses/line-goes-round", test_line_that_goes_round_is_no_yes);
  g_test_add_func ("/clauses/substitute", test_substitute_acts_on_named_days);
  g_test_add_func ("/clauses/substitute-gives-nothing-on", test_substitute_gives_no_sub_mandate_of_its_own);
  g_test_add_func ("/clauses/in-writing", test_general_mandate_is_in_writing);
  g_test_add_func ("/clauses/consent", test_consent_is_of_the_mandatee_and_of_the_one_it_works_under);
  g_test_add_func ("/clauses/not-shown", test_clause_that_was_not_shown_is_no_yes);
  g_test_add_func ("/clauses/powers-not-shown", test_powers_that_were_not_shown_are_no_no_and_no_yes);
  g_test_add_func ("/clauses/powers-not-shown-and-what-fails", test_powers_that_were_not_shown_do_not_mend_what_fails);
  g_test_add_func ("/clauses/named-power-first", test_named_power_goes_before_one_that_was_not_shown);
  g_test_add_func ("/clauses/resting-on-powers-not-shown", test_what_rests_on_powers_that_were_not_shown_is_not_sure);
  g_test_add_func ("/clauses/board-with-powers-not-shown", test_board_with_a_transfer_that_was_not_shown_is_no_sure_basis);
  g_test_add_func ("/clauses/shown", test_what_is_said_of_a_limit_is_known);
  g_test_add_func ("/clauses/delegation-basis", test_delegation_needs_a_statutory_basis);
  g_test_add_func ("/clauses/delegation-reasons", test_delegation_tells_its_basis_and_its_rules);
  g_test_add_func ("/clauses/permit-power-by-agreement", test_permit_power_goes_to_an_organ_that_agrees);
  g_test_add_func ("/clauses/notice-of-a-transfer", test_transfer_by_agreement_asks_for_a_notice);
  g_test_add_func ("/clauses/committee", test_committee_has_coercion_only_if_it_is_named);
  g_test_add_func ("/clauses/coercion-stays", test_coercion_that_was_not_named_stays_with_the_college);
  g_test_add_func ("/clauses/chair", test_chair_of_a_water_authority_has_coercion_only_if_it_is_named);
  g_test_add_func ("/clauses/withdrawn-in-writing", test_general_mandate_is_withdrawn_in_writing);
  g_test_add_func ("/clauses/cure", test_lack_of_a_mandate_may_be_cured_by_the_organ_in_objection);
  g_test_add_func ("/clauses/power-of-another", test_power_of_another_organ_is_lost_by_that_organ);
  g_test_add_func ("/clauses/attribution", test_attribution_needs_a_basis_and_is_used_in_ones_own_name);
  g_test_add_func ("/clauses/members", test_college_authorises_its_members_and_not_its_staff);
  g_test_add_func ("/clauses/foreseen", test_binding_rules_only_where_mandate_was_foreseen);
  g_test_add_func ("/clauses/direct-appeal", test_request_for_direct_appeal_is_decided_by_another);
  g_test_add_func ("/clauses/authority-stays", test_who_imposed_the_sanction_stays_competent);
  g_test_add_func ("/clauses/separate-roles", test_who_judged_the_permit_gets_a_warning);

  return g_test_run ();
}
