/* test-register-review.c - what is wrong with a register itself
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "register-fixture.h"

#include <string.h>

#define FUNCTION(id) "{'type':'function','id':'" id "','organisation':'so9001','name':'" id "'},"
#define ALL "'enforcement','permit','objection','supervision','penal'"
#define WHOLE MANDATE ("m-1", COLLEGE, DIRECTOR, ALL, CONSENT SUBMANDATE)

/* All codes of a review on 2026-03-13, in order, and its verdict. */
static void
check (const gchar *mandates, const gchar *verdict, const gchar *codes)
{
  g_autoptr (VthRegister) registry = fixture_register (mandates);
  g_autoptr (GDate) on = g_date_new_dmy (13, 3, 2026);
  g_autoptr (VthRegisterReview) review = vth_register_review (registry, on);
  g_autofree gchar *found = fixture_codes (vth_answer_get_reasons (VTH_ANSWER (review)));

  g_assert_cmpstr (found, ==, codes);
  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (review)), ==, verdict);
}

static void
test_whole_register_has_no_defect (void)
{
  check (WHOLE MANDATE ("m-2", DIRECTOR, MANAGER, "'enforcement'", ",'parent':'m-1'"), "sound", "register.sound");
}

/* Awb 10:9 */
static void
test_sub_mandates (void)
{
  check (WHOLE MANDATE ("m-2", DIRECTOR, MANAGER, "'enforcement'", ",'parent':'m-9'"), "unsound", "register.parent-unknown");
  check (MANDATE ("m-1", COLLEGE, DIRECTOR, ALL, CONSENT) MANDATE ("m-2", DIRECTOR, MANAGER, "'enforcement'", ",'parent':'m-1'"),
         "unsound", "register.submandate-not-allowed");
  check (MANDATE ("m-1", COLLEGE, DIRECTOR, ALL, CONSENT SUBMANDATE ",'excluded_powers':['enforcement.fine']")
         MANDATE ("m-2", DIRECTOR, MANAGER, "'enforcement.fine.impose'", ",'parent':'m-1'"), "unsound", "register.wider-than-parent");
  check (MANDATE ("m-1", COLLEGE, DIRECTOR, "'permit','objection','supervision','penal'", CONSENT SUBMANDATE)
         MANDATE ("m-3", COLLEGE, DIRECTOR, "'enforcement'", CONSENT)
         MANDATE ("m-2", DIRECTOR, MANAGER, "'enforcement'", ",'parent':'m-1'"), "unsound", "register.wider-than-parent");
  check (WHOLE MANDATE ("m-2", DIRECTOR, MANAGER, ALL, ",'parent':'m-1'")
         MANDATE ("m-3", MANAGER, "so9001/jurist", "'permit'", ",'parent':'m-2','valid_until':'2026-12-31'"),
         "unsound", "register.submandate-not-allowed");
}

/* Awb 10:8, 10:9: what rests on what has gone. */
static void
test_living_child_of_an_ended_parent (void)
{
  check (WHOLE MANDATE ("m-0", COLLEGE, DIRECTOR, "'permit'", CONSENT SUBMANDATE ",'valid_until':'2026-03-12'")
         MANDATE ("m-2", DIRECTOR, MANAGER, "'permit'", ",'parent':'m-0'"), "unsound", "register.parent-ended");
  check (WHOLE MANDATE ("m-0", COLLEGE, DIRECTOR, "'permit'", CONSENT SUBMANDATE ",'revoked_on':'2026-03-13','revoked_in':'gmb-2026-9'")
         MANDATE ("m-2", DIRECTOR, MANAGER, "'permit'", ",'parent':'m-0'"), "unsound", "register.parent-ended");
  check (WHOLE MANDATE ("m-0", COLLEGE, DIRECTOR, "'permit'", CONSENT SUBMANDATE ",'valid_until':'2026-03-12'")
         MANDATE ("m-2", DIRECTOR, MANAGER, "'permit'", ",'parent':'m-0','valid_until':'2026-03-12'"), "sound", "register.sound");
}

/* Awb 10:1: nobody gives what he has not. */
static void
test_mandator_without_power (void)
{
  check (WHOLE MANDATE ("m-2", "so9001/jurist", MANAGER, "'permit'", ""), "unsound", "register.mandator-without-power");
  check (WHOLE MANDATE ("m-2", DIRECTOR, MANAGER, "'permit'", ""), "sound", "register.sound");
  check (WHOLE MANDATE ("m-2", DIRECTOR, MANAGER, "'permit.grant','litigation'", ""), "unsound", "register.mandator-lacks-power");
  check (WHOLE MANDATE ("m-2", DIRECTOR, MANAGER, "'permit.grant.prepare'", ""), "sound", "register.sound");
  check (WHOLE MANDATE ("m-0", MAYOR, DIRECTOR, ALL ",'litigation'", CONSENT ",'valid_until':'2026-03-12'")
         MANDATE ("m-2", DIRECTOR, MANAGER, "'litigation'", ""), "unsound", "register.mandator-lacks-power");
  check (MANDATE ("m-1", COLLEGE, DIRECTOR, ALL, CONSENT SUBMANDATE ",'not_known':['/powers']")
         MANDATE ("m-2", DIRECTOR, MANAGER, "'litigation'", ""), "sound", "register.not-shown");
}

/* Awb 3:42, 10:4, 10:5, 10:15 */
static void
test_form (void)
{
  check (MANDATE ("m-1", COLLEGE, DIRECTOR, ALL, ""), "unsound", "register.consent-missing");
  check (MANDATE ("m-1", COLLEGE, DIRECTOR, ALL, CONSENT ",'published_on':null"), "remarks", "register.publication-missing");
  check (MANDATE ("m-1", COLLEGE, DIRECTOR, ALL, CONSENT ",'published_on':null,'decided_on':null"), "remarks",
         "register.writing-missing" AND "register.publication-missing");
  check (GRANT ("delegation", "m-1", COLLEGE, "ws9001/db", ALL, ""), "remarks", "register.basis-missing");
  check (MANDATE ("m-1", COLLEGE, DIRECTOR, ALL, CONSENT ",'not_known':['/conditions']"), "sound", "register.not-shown");
}

/* Awb 10:8 lid 2: a general mandate; not one for a single case, nor a transfer (10:18). */
static void
test_withdrawal_is_in_writing (void)
{
#define WITHDRAWN ",'revoked_on':'2026-01-01'"
  check (WHOLE MANDATE ("m-0", COLLEGE, DIRECTOR, ALL, CONSENT WITHDRAWN), "remarks", "register.withdrawal-writing-missing");
  check (WHOLE MANDATE ("m-0", COLLEGE, DIRECTOR, ALL, CONSENT WITHDRAWN ",'revoked_in':'gmb-2026-9'"), "sound", "register.sound");
  check (WHOLE MANDATE ("m-0", COLLEGE, DIRECTOR, ALL, CONSENT WITHDRAWN ",'revoked_written':true"), "sound", "register.sound");
  check (WHOLE MANDATE ("m-0", COLLEGE, DIRECTOR, ALL, CONSENT WITHDRAWN ",'general':false"), "sound", "register.sound");
  check (WHOLE GRANT ("delegation", "m-0", COLLEGE, "ws9001/db", ALL, WITHDRAWN ",'basis':['WGR 30']"), "sound", "register.sound");
  check (WHOLE MANDATE ("m-0", COLLEGE, DIRECTOR, ALL, CONSENT WITHDRAWN ",'valid_until':'2026-03-12'"), "sound", "register.sound");
  check (MANDATE ("m-0", COLLEGE, DIRECTOR, ALL, CONSENT WITHDRAWN ",'revoked_written':false,'published_on':null"), "remarks",
         "register.withdrawal-writing-missing" AND "register.publication-missing");
#undef WITHDRAWN
}

static void
test_functions_that_do_not_exist (void)
{
  check (FUNCTION ("so9001/jurist") WHOLE, "remarks", "register.function-unknown");
  check (FUNCTION ("so9001/directeur") WHOLE, "sound", "register.sound");
  check ("{'type':'function','id':'so9001/directeur','organisation':'so9001','valid_until':'2026-03-12'}," WHOLE, "remarks",
         "register.function-ended");
  check ("{'type':'function','id':'so9001/directeur','organisation':'so9001','valid_until':'2026-03-13'}," WHOLE, "sound",
         "register.sound");
}

static void
test_overlap (void)
{
  check (WHOLE MANDATE ("m-2", COLLEGE, DIRECTOR, "'permit'", CONSENT), "sound", "register.overlap");
  check (MANDATE ("m-1", COLLEGE, DIRECTOR, ALL, CONSENT ",'valid_until':'2025-12-31'")
         MANDATE ("m-2", COLLEGE, DIRECTOR, ALL, CONSENT ",'valid_from':'2026-01-01'"), "sound", "register.sound");
  check (WHOLE MANDATE ("m-2", MAYOR, DIRECTOR, ALL, CONSENT), "sound", "register.sound");
}

/* Who has the group has what is under it: a general mandate beside one of its powers. */
static void
test_overlap_with_a_wider_power (void)
{
  check (WHOLE MANDATE ("m-2", COLLEGE, DIRECTOR, "'enforcement.fine.impose'", CONSENT), "sound", "register.overlap");
  check (MANDATE ("m-0", COLLEGE, DIRECTOR, "'enforcement.fine.impose'", CONSENT) WHOLE, "sound", "register.overlap");
  check (WHOLE MANDATE ("m-2", COLLEGE, MANAGER, "'enforcement.fine.impose'", CONSENT), "sound", "register.sound");
  check (MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement','permit','objection','supervision','penal','enforcement.fine'", CONSENT),
         "sound", "register.sound");
  check (MANDATE ("m-0", COLLEGE, DIRECTOR, "'enforcement.fine'", CONSENT ",'valid_until':'2026-03-20'")
         MANDATE ("m-1", COLLEGE, DIRECTOR, ALL, CONSENT ",'valid_from':'2026-03-21'"), "sound", "register.sound");
}

/* Awb 10:7: no defect, but worth knowing. */
static void
test_powers_that_nobody_holds (void)
{
  g_autoptr (VthRegister) registry = fixture_register (MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement','permit','objection','penal'", CONSENT));
  g_autoptr (GDate) on = g_date_new_dmy (13, 3, 2026);
  g_autoptr (VthRegisterReview) review = vth_register_review (registry, on);
  g_autoptr (VthTable) table = vth_register_review_tabulate (review, VTH_LANGUAGE_EN);

  g_assert_cmpuint (vth_table_get_n_rows (table), ==, 1);
  g_assert_cmpstr (vth_table_get_string (table, 0, 0), ==, COLLEGE);
  g_assert_cmpstr (vth_table_get_string (table, 0, 1), ==, "register.power-nobody-holds");
  g_assert_cmpstr (vth_table_get_string (table, 0, 2), ==, "info");
  g_assert_nonnull (strstr (vth_table_get_string (table, 0, 4), "supervision.appoint"));
  g_assert_null (strstr (vth_table_get_string (table, 0, 4), "permit.grant"));
}

/* Of powers that nobody has seen nothing can be said: they are held twice or by nobody only as far as is known. */
static void
test_powers_that_were_not_shown (void)
{
  const gchar *first = MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT SUBMANDATE ",'not_known':['/powers']");
  const gchar *second = MANDATE ("m-2", COLLEGE, DIRECTOR, "", CONSENT ",'not_known':['/powers']");
  g_autofree gchar *both = g_strconcat (first, second, NULL);

  check (first, "sound", "register.not-shown");
  check (both, "sound", "register.not-shown" AND "register.not-shown");
}

/* A slip of the pen, in what is given and in what is kept out; what is finer than the catalogue is none. */
static void
test_powers_that_the_catalogue_does_not_know (void)
{
  check (MANDATE ("m-1", COLLEGE, DIRECTOR, ALL ",'enforcment.fine'", CONSENT), "remarks", "register.power-unknown");
  check (MANDATE ("m-1", COLLEGE, DIRECTOR, ALL, CONSENT ",'excluded_powers':['enforcement.tolerating']"), "remarks",
         "register.power-unknown");
  check (MANDATE ("m-1", COLLEGE, DIRECTOR, ALL, CONSENT ",'excluded_powers':['permit.grant.prepare','permit.grant.monument','enforcement.fine']"),
         "sound", "register.sound");
}

/* A day on which nothing runs any more has nothing wrong with what ran. */
static void
test_what_has_ended_is_left_out (void)
{
  check (MANDATE ("m-1", COLLEGE, DIRECTOR, ALL, ",'valid_until':'2025-12-31'"), "sound", "register.sound");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/register-review/whole", test_whole_register_has_no_defect);
  g_test_add_func ("/register-review/sub-mandates", test_sub_mandates);
  g_test_add_func ("/register-review/ended-parent", test_living_child_of_an_ended_parent);
  g_test_add_func ("/register-review/mandator-without-power", test_mandator_without_power);
  g_test_add_func ("/register-review/form", test_form);
  g_test_add_func ("/register-review/withdrawal", test_withdrawal_is_in_writing);
  g_test_add_func ("/register-review/functions", test_functions_that_do_not_exist);
  g_test_add_func ("/register-review/overlap", test_overlap);
  g_test_add_func ("/register-review/overlap-with-a-wider-power", test_overlap_with_a_wider_power);
  g_test_add_func ("/register-review/powers-nobody-holds", test_powers_that_nobody_holds);
  g_test_add_func ("/register-review/powers-not-shown", test_powers_that_were_not_shown);
  g_test_add_func ("/register-review/power-unknown", test_powers_that_the_catalogue_does_not_know);
  g_test_add_func ("/register-review/ended", test_what_has_ended_is_left_out);

  return g_test_run ();
}
