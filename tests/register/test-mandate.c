/* test-mandate.c - what a record of a mandate, and of a function, can say
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "register-fixture.h"

#define FULL                                                                                                    \
  "{'type':'mandate','kind':'mandate','id':'m-1','mandator':'" COLLEGE "','mandatee':'" DIRECTOR "',"            \
  "'powers':['enforcement'],'covers_steps':true,'upward':true,"                                                 \
  "'substitutes':[{'function':'so9001/adjunct','valid_from':'2026-07-01','valid_until':'2026-07-31'}],"          \
  "'basis':['Ow 5.16'],'power_of':'" MAYOR "','general':false,'case_id':'Z-1','written':true,"                   \
  "'consents':[{'by':'so9001/directeur','on':'2023-11-01'},{'by':'so9001/db','on':'2023-11-14'}],"               \
  "'regulation':'CVDR705278','revoked_in':'gmb-2026-1','revoked_written':true,'notice_on':'2023-12-05','not_known':['/conditions'],"                             \
  "'conditions':[{'code':'c','hard':true,'classified_by':'gm9001/juristen'}]}"

static void
test_mandate_tells_more_than_who_and_what (void)
{
  g_autoptr (VthMandate) mandate = VTH_MANDATE (fixture_record (FULL));
  g_autoptr (VthSubstitute) substitute = g_list_model_get_item (vth_mandate_get_substitutes (mandate), 0);
  g_autoptr (VthConsent) consent = g_list_model_get_item (vth_mandate_get_consents (mandate), 1);
  g_autoptr (VthMandateCondition) condition = g_list_model_get_item (vth_mandate_get_conditions (mandate), 0);

  g_assert_true (vth_mandate_get_covers_steps (mandate));
  g_assert_true (vth_mandate_get_upward (mandate));
  g_assert_true (vth_mandate_get_written (mandate));
  g_assert_false (vth_mandate_get_general (mandate));
  g_assert_true (vth_record_has (VTH_RECORD (mandate), "general"));
  g_assert_cmpstr (vth_mandate_get_case_id (mandate), ==, "Z-1");
  g_assert_cmpstr (vth_mandate_get_power_of (mandate), ==, MAYOR);
  g_assert_cmpstr (vth_mandate_get_basis (mandate)[0], ==, "Ow 5.16");
  g_assert_cmpstr (vth_mandate_get_regulation (mandate), ==, "CVDR705278");
  g_assert_cmpstr (vth_mandate_get_revoked_in (mandate), ==, "gmb-2026-1");
  g_assert_true (vth_mandate_get_revoked_written (mandate));
  g_assert_cmpuint (g_date_get_year (vth_mandate_get_notice_on (mandate)), ==, 2023);
  g_assert_cmpstr (vth_mandate_get_not_known (mandate)[0], ==, "/conditions");
  g_assert_cmpstr (vth_substitute_get_function (substitute), ==, "so9001/adjunct");
  g_assert_cmpuint (g_date_get_day (vth_substitute_get_valid_from (substitute)), ==, 1);
  g_assert_cmpuint (g_date_get_day (vth_substitute_get_valid_until (substitute)), ==, 31);
  g_assert_cmpstr (vth_consent_get_by (consent), ==, "so9001/db");
  g_assert_cmpuint (g_date_get_month (vth_consent_get_on (consent)), ==, G_DATE_NOVEMBER);
  g_assert_cmpstr (vth_mandate_condition_get_classified_by (condition), ==, "gm9001/juristen");
}

/* Of a delegation it makes a difference whether nobody wrote down the basis or there is none. */
static void
test_no_basis_differs_from_a_basis_that_is_not_stated (void)
{
  g_autoptr (VthRecord) none = fixture_record (
      "{'type':'mandate','kind':'delegation','id':'d','mandator':'a/b','mandatee':'c/d','powers':['permit'],'basis':[]}");
  g_autoptr (VthRecord) silent = fixture_record (
      "{'type':'mandate','kind':'delegation','id':'d','mandator':'a/b','mandatee':'c/d','powers':['permit']}");

  g_assert_true (vth_record_has (none, "basis"));
  g_assert_false (vth_record_has (silent, "basis"));
}

static void
test_register_holds_functions (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      "{'type':'function','id':'" MANAGER "','organisation':'so9001','name':'teammanager toezicht','above':'" DIRECTOR "',"
      "'valid_from':'2024-01-01','valid_until':'2026-12-31'},"
      "{'type':'function','id':'gm9001/wethouder','organisation':'gm9001','member_of':'" COLLEGE "'},");
  GListModel *functions = vth_register_get_functions (registry);
  g_autoptr (VthFunction) manager = g_list_model_get_item (functions, 0);
  g_autoptr (VthFunction) alderman = g_list_model_get_item (functions, 1);

  g_assert_true (g_list_model_get_item_type (functions) == VTH_TYPE_FUNCTION);
  g_assert_cmpuint (g_list_model_get_n_items (functions), ==, 2);
  g_assert_true (vth_register_lookup (registry, MANAGER) == VTH_RECORD (manager));
  g_assert_cmpstr (vth_function_get_organisation (manager), ==, "so9001");
  g_assert_cmpstr (vth_function_get_name (manager), ==, "teammanager toezicht");
  g_assert_cmpstr (vth_function_get_above (manager), ==, DIRECTOR);
  g_assert_cmpuint (g_date_get_year (vth_function_get_valid_from (manager)), ==, 2024);
  g_assert_cmpuint (g_date_get_year (vth_function_get_valid_until (manager)), ==, 2026);
  g_assert_null (vth_function_get_above (alderman));
  g_assert_cmpstr (vth_function_get_member_of (alderman), ==, COLLEGE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/mandate/tells-more-than-who-and-what", test_mandate_tells_more_than_who_and_what);
  g_test_add_func ("/mandate/no-basis-differs-from-a-basis-that-is-not-stated",
                   test_no_basis_differs_from_a_basis_that_is_not_stated);
  g_test_add_func ("/mandate/register-holds-functions", test_register_holds_functions);

  return g_test_run ();
}
