/* test-coverage.c - which powers a service has, from whom
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "register-fixture.h"

#include <string.h>

#define IMPOSE "enforcement.penalty-order.impose"
#define MEMBER(id) "{'organisation':'" id "','valid_from':'2020-01-01'}"
#define JOINED                                                                                                  \
  "{'type':'environmental-service','id':'so9002','name':'Omgevingsdienst Elders','seveso':false,'members':["    \
  "{'organisation':'gm9001','valid_from':'2020-01-01','valid_until':'2025-12-31'}," MEMBER ("gm9009") "]},"

/* A mandate with each kind of limit, of college and mayor, a chain, a delegation and one that is over. */
#define MANY                                                                                                    \
  MANDATE ("m-all", COLLEGE, DIRECTOR, "'enforcement'",                                                         \
           CONSENT SUBMANDATE ",'excluded_powers':['enforcement.tolerate'],'max_penalty_cents':500000")         \
  MANDATE ("m-area", COLLEGE, DIRECTOR, "'permit.grant'", CONSENT ",'area':['GM9001']")                         \
  MANDATE ("m-activity", COLLEGE, DIRECTOR, "'permit.refuse'", CONSENT ",'activities':['mba.storage']")         \
  MANDATE ("m-hard", COLLEGE, DIRECTOR, "'permit.revoke'",                                                      \
           CONSENT ",'conditions':[{'code':'advice-followed','hard':true,'text':'x'}]")                         \
  MANDATE ("m-soft", COLLEGE, DIRECTOR, "'permit.customise'",                                                   \
           CONSENT ",'conditions':[{'code':'inform-holder','hard':false,'text':'x'}]")                          \
  MANDATE ("m-over", COLLEGE, DIRECTOR, "'supervision'", CONSENT ",'valid_until':'2024-12-31'")                 \
  MANDATE ("m-objection", COLLEGE, DIRECTOR, "'objection.decide'", CONSENT)                                     \
  GRANT ("signing", "m-sign", COLLEGE, DIRECTOR, "'penal.order'", CONSENT)                                      \
  MANDATE ("m-mayor", MAYOR, DIRECTOR, "'enforcement.coercion'", CONSENT ",'valid_from':'2024-07-01'")          \
  MANDATE ("m-low", DIRECTOR, MANAGER, "'enforcement.penalty-order'", ",'parent':'m-all'")                      \
  GRANT ("delegation", "m-away", COLLEGE, "ws9001/db", "'permit.amend'", ",'basis':['Awb 10:15']")

static VthMandateCoverage *
cover (VthRegister *registry, const gchar *service, const gchar *day)
{
  GDate on;

  g_date_clear (&on, 1);
  g_date_set_parse (&on, day);
  return vth_register_get_coverage (registry, service, &on);
}

static const gchar *
cell (VthTable *table, guint row, const gchar *column)
{
  gint at = vth_table_find_column (table, column);

  g_assert_cmpint (at, >=, 0);
  return vth_table_is_missing (table, row, (guint) at) ? "" : vth_table_get_string (table, row, (guint) at);
}

static guint
find_row (VthTable *table, const gchar *authority, const gchar *power)
{
  for (guint row = 0; row < vth_table_get_n_rows (table); row++)
    if (g_str_equal (cell (table, row, "authority"), authority) && g_str_equal (cell (table, row, "power"), power))
      return row;

  g_test_fail_printf ("no cell of %s and %s", authority, power);
  return 0;
}

static void
check_cell (VthMandateCoverage *coverage, const gchar *authority, const gchar *power, const gchar *state,
            const gchar *mandate, const gchar *limits)
{
  VthTable *table = vth_mandate_coverage_get_table (coverage);
  guint row = find_row (table, authority, power);

  g_assert_cmpstr (cell (table, row, "state"), ==, state);
  g_assert_cmpstr (cell (table, row, "mandate"), ==, mandate);
  g_assert_cmpstr (cell (table, row, "limits"), ==, limits);
}

static gint64
get_day (VthTable *table, guint row, const gchar *column)
{
  gint at = vth_table_find_column (table, column);

  return vth_table_is_missing (table, row, (guint) at) ? 0 : vth_table_get_int (table, row, (guint) at);
}

static gint64
day_number (guint year, guint month, guint day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return g_date_get_julian (&date);
}

static void
test_each_state_has_its_limits (void)
{
  g_autoptr (VthRegister) registry = fixture_register (MANY);
  g_autoptr (VthMandateCoverage) coverage = cover (registry, "so9001", "2026-03-13");

  check_cell (coverage, COLLEGE, "enforcement.withdraw-permit", "full", "m-all", "");
  check_cell (coverage, COLLEGE, IMPOSE, "partial", "m-all", "amount");
  check_cell (coverage, COLLEGE, "enforcement.tolerate", "none", "", "");
  check_cell (coverage, COLLEGE, "permit.grant", "partial", "m-area", "area");
  check_cell (coverage, COLLEGE, "permit.refuse", "partial", "m-activity", "activities");
  check_cell (coverage, COLLEGE, "permit.revoke", "conditional", "m-hard", "conditions");
  check_cell (coverage, COLLEGE, "permit.customise", "full", "m-soft", "");
  check_cell (coverage, COLLEGE, "supervision.appoint", "none", "", "");
  check_cell (coverage, COLLEGE, "objection.decide", "conditional", "m-objection", "other-decider");
  check_cell (coverage, COLLEGE, "penal.order", "partial", "m-sign", "signing-only");
  check_cell (coverage, COLLEGE, "permit.amend", "delegated-away", "", "");
  check_cell (coverage, COLLEGE, "regulation.adopt", "never", "", "");
}

static void
test_college_and_mayor_are_apart (void)
{
  g_autoptr (VthRegister) registry = fixture_register (MANY);
  g_autoptr (VthMandateCoverage) coverage = cover (registry, "so9001", "2026-03-13");

  check_cell (coverage, MAYOR, "enforcement.coercion.order", "full", "m-mayor", "");
  check_cell (coverage, MAYOR, IMPOSE, "none", "", "");
}

static void
test_cell_tells_its_figures (void)
{
  g_autoptr (VthRegister) registry = fixture_register (MANY);
  g_autoptr (VthMandateCoverage) coverage = cover (registry, "so9001", "2026-03-13");
  VthTable *table = vth_mandate_coverage_get_table (coverage);
  guint row = find_row (table, COLLEGE, IMPOSE), mayor = find_row (table, MAYOR, "enforcement.coercion.urgent");

  g_assert_cmpint (get_day (table, row, "maximum_cents"), ==, 500000);
  g_assert_cmpint (get_day (table, row, "links"), ==, 1);
  g_assert_cmpint (get_day (table, row, "submandates"), ==, 1);
  g_assert_cmpint (get_day (table, row, "valid_from"), ==, day_number (2024, 1, 1));
  g_assert_cmpint (get_day (table, row, "valid_until"), ==, 0);
  g_assert_cmpint (get_day (table, row, "published_on"), ==, day_number (2023, 12, 5));
  g_assert_cmpint (get_day (table, mayor, "valid_from"), ==, day_number (2024, 7, 1));
  g_assert_cmpstr (cell (table, row, "kind"), ==, "mandate");
  g_assert_cmpstr (cell (table, row, "function"), ==, DIRECTOR);
  g_assert_cmpstr (cell (table, find_row (table, COLLEGE, "permit.grant"), "area"), ==, "GM9001");
  g_assert_cmpstr (cell (table, find_row (table, COLLEGE, "permit.revoke"), "conditions"), ==, "advice-followed");
  g_assert_cmpstr (cell (table, find_row (table, COLLEGE, "permit.customise"), "conditions"), ==, "inform-holder~");
}

/* Two years back the mandate of the supervision was still in force; before 2024 nothing was. */
static void
test_day_counts (void)
{
  g_autoptr (VthRegister) registry = fixture_register (MANY);
  g_autoptr (VthMandateCoverage) then = cover (registry, "so9001", "2024-06-30");
  g_autoptr (VthMandateCoverage) before = cover (registry, "so9001", "2023-12-31");

  check_cell (then, COLLEGE, "supervision.appoint", "full", "m-over", "");
  check_cell (then, MAYOR, "enforcement.coercion.order", "none", "", "");
  g_assert_cmpuint (vth_mandate_coverage_count (before, VTH_COVERAGE_STATE_FULL), ==, 0);
  g_assert_cmpuint (vth_mandate_coverage_count (before, VTH_COVERAGE_STATE_PARTIAL), ==, 0);
}

/* The owner's mandate goes to a function of the owner, which has given it on. */
static void
test_power_by_submandate_alone_is_said_so (void)
{
  g_autoptr (VthRegister) registry =
      fixture_register (MANDATE ("m-1", COLLEGE, "gm9001/secretaris", "'permit'", SUBMANDATE)
                        MANDATE ("m-2", "gm9001/secretaris", DIRECTOR, "'permit'", CONSENT ",'parent':'m-1'"
                                                                       ",'valid_from':'2025-01-01'"));
  g_autoptr (VthMandateCoverage) coverage = cover (registry, "so9001", "2026-03-13");
  VthTable *table = vth_mandate_coverage_get_table (coverage);

  check_cell (coverage, COLLEGE, "permit.grant", "submandated", "m-2", "");
  g_assert_cmpint (get_day (table, find_row (table, COLLEGE, "permit.grant"), "valid_from"), ==,
                   day_number (2025, 1, 1));
}

/* Each power may be in it, whether or not the record names some. */
static void
test_powers_that_were_not_shown_are_conditional (void)
{
  g_autoptr (VthRegister) registry =
      fixture_register (MANDATE ("m-1", COLLEGE, DIRECTOR, "'permit'", CONSENT ",'not_known':['/powers']")
                        MANDATE ("m-2", MAYOR, DIRECTOR, "", CONSENT ",'not_known':['/powers']"));
  g_autoptr (VthMandateCoverage) coverage = cover (registry, "so9001", "2026-03-13");

  check_cell (coverage, COLLEGE, "permit.grant", "conditional", "m-1", "not-shown");
  check_cell (coverage, COLLEGE, IMPOSE, "conditional", "m-1", "not-shown powers-not-shown");
  check_cell (coverage, MAYOR, IMPOSE, "conditional", "m-2", "not-shown powers-not-shown");
  check_cell (coverage, MAYOR, "regulation.adopt", "never", "", "");
}

static void
test_members_of_the_day_are_in_it (void)
{
  g_autoptr (VthRegister) registry = fixture_register (JOINED GENERAL);
  g_autoptr (VthMandateCoverage) before = cover (registry, "so9002", "2025-12-31");
  g_autoptr (VthMandateCoverage) after = cover (registry, "so9002", "2026-01-01");

  check_cell (before, COLLEGE, IMPOSE, "none", "", "");
  check_cell (before, MAYOR, IMPOSE, "unknown", "", "");
  check_cell (after, "gm9009", IMPOSE, "unknown", "", "");
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (after), "coverage.authority-unknown"));
  g_assert_cmpuint (vth_table_get_n_rows (vth_mandate_coverage_get_table (after)) * 3, ==,
                    vth_table_get_n_rows (vth_mandate_coverage_get_table (before)));
}

static void
test_unknown_service_is_said_to_be (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL);
  g_autoptr (VthMandateCoverage) coverage = cover (registry, "so1", "2026-03-13");

  g_assert_null (vth_answer_get_verdict (VTH_ANSWER (coverage)));
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (coverage), "coverage.service-unknown"));
  g_assert_cmpuint (vth_table_get_n_rows (vth_mandate_coverage_get_table (coverage)), ==, 0);
}

static void
test_certainty_of_the_catalogue_is_told (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL);
  g_autoptr (VthMandateCoverage) coverage = cover (registry, "so9001", "2026-03-13");

  g_assert_true (vth_answer_has_reason (VTH_ANSWER (coverage), "coverage.open-question"));
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (coverage), "awb.10:3.exclusions-not-judged"));
  g_assert_true (vth_answer_has_reason (VTH_ANSWER (coverage), "certainty.inferred"));
}

/* Asks by itself what the best verdict is: for each function that any mandate names. */
static VthAuthorisationVerdict
ask_all (VthRegister *registry, const gchar *authority, const gchar *power, const gchar *more)
{
  static const gchar *const functions[] = { DIRECTOR, MANAGER };
  VthAuthorisationVerdict best = VTH_AUTHORISATION_VERDICT_REFUSED;

  for (guint i = 0; i < G_N_ELEMENTS (functions); i++)
    {
      g_autofree gchar *text = g_strdup_printf (",'authority':'%s','power':'%s','actor':'%s'%s", authority, power,
                                                functions[i], more);
      g_autoptr (VthAct) act = fixture_act (text);
      g_autoptr (VthAuthorisation) answer = vth_register_authorise (registry, act);

      best = MAX (best, vth_authorisation_get_outcome (answer));
    }

  return best;
}

static void
test_every_cell_agrees_with_authorise (void)
{
  static const gchar *const nicks[] = { "refused", "conditional", "authorised" };
  g_autoptr (VthRegister) registry = fixture_register (MANY);
  g_autoptr (VthMandateCoverage) coverage = cover (registry, "so9001", "2026-03-13");
  VthTable *table = vth_mandate_coverage_get_table (coverage);

  g_assert_cmpuint (vth_table_get_n_rows (table), >, 30);
  for (guint row = 0; row < vth_table_get_n_rows (table); row++)
    {
      VthAuthorisationVerdict verdict = ask_all (registry, cell (table, row, "authority"), cell (table, row, "power"), "");
      const gchar *state = cell (table, row, "state");

      g_assert_cmpstr (cell (table, row, "verdict"), ==, nicks[verdict]);
      if (g_str_equal (state, "full"))
        g_assert_cmpint (verdict, ==, VTH_AUTHORISATION_VERDICT_AUTHORISED);
      else if (g_str_equal (state, "partial") || g_str_equal (state, "conditional"))
        g_assert_cmpint (verdict, ==, VTH_AUTHORISATION_VERDICT_CONDITIONAL);
      else if (!g_str_equal (state, "submandated"))
        g_assert_cmpint (verdict, ==, VTH_AUTHORISATION_VERDICT_REFUSED);
    }
}

/* What the cell calls a limit is where authorise says yes on one side, and no on the other. */
static void
test_every_limit_agrees_with_authorise (void)
{
  static const struct
  {
    const gchar *power, *inside, *outside;
  } cases[] = {
    { IMPOSE, ",'amount_cents':500000", ",'amount_cents':500001" },
    { "enforcement.penalty-order.collect", ",'amount_cents':1", ",'amount_cents':500001" },
    { "permit.grant", ",'municipality':'GM9001'", ",'municipality':'GM9002'" },
    { "permit.refuse", ",'activity':'mba.storage'", ",'activity':'mba.welding'" },
    { "permit.revoke", ",'conditions_met':{'advice-followed':true}", ",'conditions_met':{'advice-followed':false}" },
    { "objection.decide", ",'primary_decision_by':'gm9001/x'", ",'primary_decision_by':'" DIRECTOR "'" },
  };
  g_autoptr (VthRegister) registry = fixture_register (MANY);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].power);
      g_assert_cmpint (ask_all (registry, COLLEGE, cases[i].power, cases[i].inside), ==,
                       VTH_AUTHORISATION_VERDICT_AUTHORISED);
      g_assert_cmpint (ask_all (registry, COLLEGE, cases[i].power, cases[i].outside), ==,
                       VTH_AUTHORISATION_VERDICT_REFUSED);
    }
}

static void
test_states_are_counted_and_make_up_the_whole (void)
{
  g_autoptr (VthRegister) registry = fixture_register (MANY);
  g_autoptr (VthMandateCoverage) coverage = cover (registry, "so9001", "2026-03-13");
  g_autoptr (VthTable) states = vth_mandate_coverage_tabulate_states (coverage);
  gint64 sum = 0;

  g_assert_cmpuint (vth_table_get_n_rows (states), ==, 8);
  for (guint row = 0; row < 8; row++)
    sum += vth_table_get_int (states, row, 1);
  g_assert_cmpint (sum, ==, vth_table_get_n_rows (vth_mandate_coverage_get_table (coverage)));
  g_assert_cmpint (vth_table_get_int (states, 0, 1), ==,
                   vth_mandate_coverage_count (coverage, VTH_COVERAGE_STATE_FULL));
}

static void
test_members_that_gave_alike_do_not_differ (void)
{
  g_autoptr (VthRegister) registry =
      fixture_register (MANDATE ("m-1", COLLEGE, DIRECTOR, "'permit','information'", CONSENT)
                        MANDATE ("m-2", "gm9002/college", DIRECTOR, "'permit'", CONSENT)
                        MANDATE ("m-3", "gm9003/college", DIRECTOR, "'permit'", CONSENT));
  g_autoptr (VthMandateCoverage) coverage = cover (registry, "so9001", "2026-03-13");
  g_autoptr (VthTable) table = vth_mandate_coverage_tabulate_differences (coverage);

  g_assert_cmpuint (vth_table_get_n_rows (table), ==, 2);
  g_assert_cmpstr (cell (table, 0, "power"), ==, "information.publish");
  g_assert_cmpstr (cell (table, 0, "state"), ==, "full");
  g_assert_cmpstr (cell (table, 0, "authorities"), ==, COLLEGE);
  g_assert_cmpstr (cell (table, 1, "state"), ==, "none");
  g_assert_cmpstr (cell (table, 1, "authorities"), ==, "gm9002/college gm9003/college");
  g_assert_cmpint (get_day (table, 1, "members"), ==, 2);
}

static void
test_answer_holds_what_it_was_asked (void)
{
  VthRegister *registry = fixture_register (MANY);
  g_autoptr (VthMandateCoverage) coverage = cover (registry, "so9001", "2026-03-13");
  g_autoptr (JsonNode) node = NULL;
  JsonObject *object;

  g_object_unref (registry);
  g_assert_cmpstr (vth_mandate_coverage_get_service (coverage), ==, "so9001");
  g_assert_cmpint (g_date_get_julian (vth_mandate_coverage_get_on (coverage)), ==, day_number (2026, 3, 13));
  node = vth_answer_to_json (VTH_ANSWER (coverage), VTH_LANGUAGE_EN);
  object = json_node_get_object (node);
  g_assert_cmpstr (json_object_get_string_member (object, "on"), ==, "2026-03-13");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "cells")), ==,
                    vth_table_get_n_rows (vth_mandate_coverage_get_table (coverage)));
  g_assert_false (json_object_has_member (object, "verdict"));
}

/* Two regulations at once: MANDATES 2, "several regulations". */
static void
test_cell_counts_the_mandates_that_give_it (void)
{
  g_autoptr (VthRegister) registry =
      fixture_register (GENERAL MANDATE ("m-2", COLLEGE, DIRECTOR, "'enforcement.fine'", CONSENT)
                        MANDATE ("m-3", COLLEGE, MANAGER, "'enforcement.fine.impose'", CONSENT)
                        MANDATE ("m-4", COLLEGE, DIRECTOR, "'enforcement'", "")
                        MANDATE ("m-5", COLLEGE, DIRECTOR, "'enforcement'", CONSENT ",'valid_until':'2025-12-31'"));
  g_autoptr (VthMandateCoverage) coverage = cover (registry, "so9001", "2026-03-13");
  g_autofree gchar *page = vth_mandate_coverage_to_html (coverage, VTH_LANGUAGE_EN);
  VthTable *table = vth_mandate_coverage_get_table (coverage);

  g_assert_cmpint (get_day (table, find_row (table, COLLEGE, "enforcement.fine.impose"), "chains"), ==, 3);
  g_assert_cmpint (get_day (table, find_row (table, COLLEGE, IMPOSE), "chains"), ==, 1);
  g_assert_cmpint (get_day (table, find_row (table, COLLEGE, "permit.grant"), "chains"), ==, 0);
  g_assert_nonnull (strstr (page, "3 mandates give it, each by a chain of its own"));
  g_assert_nonnull (strstr (page, "<sup>3</sup></td>"));
  g_assert_null (strstr (page, "<sup>1</sup>"));
}

static guint
count_texts (const gchar *page, const gchar *text)
{
  guint n = 0;

  for (const gchar *at = strstr (page, text); at != NULL; at = strstr (at + 1, text))
    n++;

  return n;
}

#define ELSEWHERE ",'consent_on':'2023-11-14','consent_by':'so9002/db'"
#define ORGANS_OF(id)                                                                                           \
  "{'type':'competent-authority','id':'" id "/college','organisation':'" id "','organ':'college','level':'municipality'}," \
  "{'type':'competent-authority','id':'" id "/raad','organisation':'" id "','organ':'raad','level':'municipality'},"

/* Who gave nothing that is known fills one row for each organisation, after those who did. */
static void
test_page_folds_organs_of_whom_nothing_is_known (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      ORGANS_OF ("gm9003") ORGANS_OF ("gm9004")
      "{'type':'environmental-service','id':'so9002','name':'Omgevingsdienst Elders','seveso':false,'members':["
      MEMBER ("gm9001") "," MEMBER ("gm9003") "," MEMBER ("gm9004") "]},"
      MANDATE ("m-1", COLLEGE, "so9002/directeur", "'enforcement'", ELSEWHERE)
      MANDATE ("m-2", "gm9004/college", "so9002/directeur", "'enforcement'", ELSEWHERE));
  g_autoptr (VthMandateCoverage) coverage = cover (registry, "so9002", "2026-03-13");
  g_autofree gchar *page = vth_mandate_coverage_to_html (coverage, VTH_LANGUAGE_EN);

  g_assert_cmpuint (count_texts (page, "<tr class=\"folded\">"), ==, 3);
  g_assert_nonnull (strstr (page, "<small>gm9003/college, gm9003/raad</small>"));
  g_assert_nonnull (strstr (page, "<small>gm9004/raad</small>"));
  g_assert_true (strstr (page, "<small>gm9004/college</small>") < strstr (page, "<tr class=\"folded\">"));
  g_assert_cmpuint (count_texts (page, "coverage.authority-unknown"), ==, 0);
}

/* What two organs lack alike is told once, and what nobody knows of the rest after it. */
static void
test_page_tells_the_gap_once_for_organs_that_lack_the_same (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      ORGANS_OF ("gm9003")
      "{'type':'environmental-service','id':'so9002','name':'Omgevingsdienst Elders','seveso':false,'members':["
      MEMBER ("gm9001") "," MEMBER ("gm9003") "]},"
      MANDATE ("m-1", COLLEGE, "so9002/directeur", "'enforcement','permit'", ELSEWHERE ",'max_penalty_cents':500000")
      MANDATE ("m-2", "gm9003/college", "so9002/directeur", "'enforcement','permit'", ELSEWHERE ",'max_penalty_cents':500000"));
  g_autoptr (VthMandateCoverage) coverage = cover (registry, "so9002", "2026-03-13");
  g_autofree gchar *page = vth_mandate_coverage_to_html (coverage, VTH_LANGUAGE_EN);
  const gchar *gap = strstr (page, "What is missing to a full mandate"), *known = strstr (gap, "gm9001: college; gm9003: college<");

  g_assert_nonnull (strstr (gap, "own choice (mandate-format, unverified)"));
  g_assert_nonnull (known);
  g_assert_nonnull (strstr (known, "<td>partial</td><td>amount"));
  g_assert_true (known < strstr (gap, "gm9001: burgemeester; gm9003: raad<"));
  g_assert_nonnull (strstr (gap, "all 21 of the format"));
}

static void
test_page_marks_a_chain_that_is_not_sure (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-1", COLLEGE, "gm9001/secretaris", "'permit'", SUBMANDATE)
      MANDATE ("m-2", "gm9001/secretaris", DIRECTOR, "'permit.grant'", CONSENT ",'parent':'m-1'")
      MANDATE ("m-3", "gm9001/secretaris", DIRECTOR, "'permit.refuse'", CONSENT ",'parent':'m-1','not_known':['/conditions']"));
  g_autoptr (VthMandateCoverage) coverage = cover (registry, "so9001", "2026-03-13");
  g_autofree gchar *page = vth_mandate_coverage_to_html (coverage, VTH_LANGUAGE_EN);

  g_assert_cmpuint (count_texts (page, ">↳</td>"), ==, 1);
  g_assert_cmpuint (count_texts (page, ">↳?</td>"), ==, 1);
}

static void
test_page_needs_nothing_else_and_tells_states_without_colour (void)
{
  g_autoptr (VthRegister) registry = fixture_register (MANY);
  g_autoptr (VthMandateCoverage) coverage = cover (registry, "so9001", "2026-03-13");
  g_autofree gchar *page = vth_mandate_coverage_to_html (coverage, VTH_LANGUAGE_EN);
  g_autofree gchar *dutch = vth_mandate_coverage_to_html (coverage, VTH_LANGUAGE_NL);

  g_assert_nonnull (strstr (page, "Omgevingsdienst Voorbeeldland"));
  g_assert_nonnull (strstr (page, "college van Voorbeeldstad"));
  g_assert_nonnull (strstr (page, "class=\"s-partial\" title=\"partial: amount"));
  g_assert_nonnull (strstr (page, ">◐<"));
  g_assert_nonnull (strstr (page, "<th scope=\"row\">"));
  g_assert_null (strstr (page, "<script"));
  g_assert_null (strstr (page, "src="));
  g_assert_null (strstr (page, "@style@"));
  g_assert_nonnull (strstr (dutch, "<html lang=\"nl\">"));
  g_assert_nonnull (strstr (dutch, "Verschillen tussen deelnemers"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/coverage/each-state-has-its-limits", test_each_state_has_its_limits);
  g_test_add_func ("/coverage/college-and-mayor-are-apart", test_college_and_mayor_are_apart);
  g_test_add_func ("/coverage/cell-tells-its-figures", test_cell_tells_its_figures);
  g_test_add_func ("/coverage/day-counts", test_day_counts);
  g_test_add_func ("/coverage/power-by-submandate-alone-is-said-so", test_power_by_submandate_alone_is_said_so);
  g_test_add_func ("/coverage/powers-not-shown", test_powers_that_were_not_shown_are_conditional);
  g_test_add_func ("/coverage/members-of-the-day-are-in-it", test_members_of_the_day_are_in_it);
  g_test_add_func ("/coverage/unknown-service-is-said-to-be", test_unknown_service_is_said_to_be);
  g_test_add_func ("/coverage/certainty-of-the-catalogue-is-told", test_certainty_of_the_catalogue_is_told);
  g_test_add_func ("/coverage/every-cell-agrees-with-authorise", test_every_cell_agrees_with_authorise);
  g_test_add_func ("/coverage/every-limit-agrees-with-authorise", test_every_limit_agrees_with_authorise);
  g_test_add_func ("/coverage/states-are-counted-and-make-up-the-whole", test_states_are_counted_and_make_up_the_whole);
  g_test_add_func ("/coverage/members-that-gave-alike-do-not-differ", test_members_that_gave_alike_do_not_differ);
  g_test_add_func ("/coverage/answer-holds-what-it-was-asked", test_answer_holds_what_it_was_asked);
  g_test_add_func ("/coverage/cell-counts-its-mandates", test_cell_counts_the_mandates_that_give_it);
  g_test_add_func ("/coverage/page-folds-the-unknown", test_page_folds_organs_of_whom_nothing_is_known);
  g_test_add_func ("/coverage/page-tells-the-gap", test_page_tells_the_gap_once_for_organs_that_lack_the_same);
  g_test_add_func ("/coverage/page-marks-what-is-not-sure", test_page_marks_a_chain_that_is_not_sure);
  g_test_add_func ("/coverage/page-needs-nothing-else-and-tells-states-without-colour",
                   test_page_needs_nothing_else_and_tells_states_without_colour);
  return g_test_run ();
}
