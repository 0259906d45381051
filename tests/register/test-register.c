/* test-register.c - filling, sealing and asking a register
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "register-fixture.h"

#define ONE_MANDATE "{'type':'mandate','kind':'mandate','id':'m-1','mandator':'" COLLEGE "','mandatee':'" DIRECTOR "','powers':['enforcement'],'decided_on':'2023-11-21'"

static void
add_fails (VthRegister *registry, const gchar *text, gint code)
{
  g_autoptr (VthRecord) record = fixture_record (text);
  g_autoptr (GError) error = NULL;

  g_assert_false (vth_register_add (registry, record, &error));
  g_assert_error (error, VTH_ERROR, code);
}

static void
test_register_takes_organs_services_and_mandates (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL);
  g_autoptr (VthRecord) first = g_list_model_get_item (vth_register_get_mandates (registry), 0);

  g_assert_cmpuint (g_list_model_get_n_items (vth_register_get_authorities (registry)), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (vth_register_get_services (registry)), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (vth_register_get_mandates (registry)), ==, 1);
  g_assert_true (g_list_model_get_item_type (vth_register_get_mandates (registry)) == VTH_TYPE_MANDATE);
  g_assert_cmpuint (vth_register_get_n_mandates (registry), ==, 1);
  g_assert_true (vth_register_lookup (registry, "m-1") == first);
  g_assert_true (VTH_IS_COMPETENT_AUTHORITY (vth_register_lookup (registry, COLLEGE)));
  g_assert_null (vth_register_lookup (registry, "m-2"));
  g_assert_null (g_list_model_get_item (vth_register_get_mandates (registry), 1));
}

static void
test_what_does_not_belong_is_an_error (void)
{
  g_autoptr (VthRegister) registry = vth_register_new ();
  g_autoptr (VthRecord) mandate = fixture_record (ONE_MANDATE "}");
  g_autoptr (VthMandate) bare = vth_mandate_new ("m-9");
  g_autoptr (GError) error = NULL;

  add_fails (registry, "{'type':'party','id':'p-1','name':'B.V.'}", VTH_ERROR_WRONG_TYPE);
  g_assert_false (vth_register_add (registry, VTH_RECORD (bare), &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_MISSING_FIELD);
  g_assert_true (vth_register_add (registry, mandate, NULL));
  add_fails (registry, ONE_MANDATE "}", VTH_ERROR_DUPLICATE);
  add_fails (registry, "{'type':'environmental-service','id':'m-1','name':'x'}", VTH_ERROR_DUPLICATE);
  g_assert_cmpuint (vth_register_get_n_mandates (registry), ==, 1);
}

static void
test_powers_of_endless_depth_are_an_error (void)
{
  g_autoptr (GString) power = g_string_new ("a");
  g_autofree gchar *excluded = NULL, *activities = NULL;
  g_autoptr (VthRegister) registry = vth_register_new ();

  for (guint i = 0; i < 100000; i++)
    g_string_append (power, ".a");
  excluded = g_strconcat (ONE_MANDATE ",'excluded_powers':['", power->str, "']}", NULL);
  activities = g_strconcat (ONE_MANDATE ",'activities':['x','", power->str, "']}", NULL);
  add_fails (registry, excluded, VTH_ERROR_OUT_OF_RANGE);
  add_fails (registry, activities, VTH_ERROR_OUT_OF_RANGE);
  add_fails (registry,
             "{'type':'mandate','kind':'mandate','id':'m','mandator':'a','mandatee':'b','powers':['']}", VTH_ERROR_OUT_OF_RANGE);
}

static void
test_act_with_a_power_of_endless_depth_is_judged (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL);
  g_autoptr (GString) power = g_string_new (",'power':'enforcement");

  for (guint i = 0; i < 10000; i++)
    g_string_append (power, ".a");
  g_string_append (power, "'");
  fixture_check (registry, power->str, "authorised", "m-1", "mandate.covers");
}

static void
test_sealed_register_takes_no_more (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL);
  g_autoptr (GError) error = NULL;

  g_assert_true (vth_register_get_is_sealed (registry));
  add_fails (registry,
             "{'type':'mandate','kind':'mandate','id':'m-9','mandator':'a','mandatee':'b','powers':['c']}", VTH_ERROR_SEALED);
  g_assert_true (vth_register_seal (registry, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (vth_register_get_n_mandates (registry), ==, 1);
}

static void
test_record_changed_after_it_was_added_changes_nothing (void)
{
  g_autoptr (VthRegister) registry = vth_register_new ();
  g_autoptr (VthRecord) mandate = fixture_record (ONE_MANDATE CONSENT "}");
  const gchar *powers[] = { "permit", NULL };

  g_assert_true (vth_register_add (registry, mandate, NULL));
  vth_mandate_set_powers (VTH_MANDATE (mandate), powers);
  vth_record_set_id (mandate, "other");
  vth_register_seal (registry, NULL);
  fixture_check (registry, "", "authorised", "m-1", "mandate.covers");
}

static void
test_empty_register_refuses (void)
{
  g_autoptr (VthRegister) registry = vth_register_new ();

  vth_register_seal (registry, NULL);
  fixture_check (registry, "", "refused", NULL, "awb.10:1.no-mandate");
  fixture_check_under (registry, "m-1", "", "refused", "mandate.unknown");
  fixture_check (registry, ",'actor':'" COLLEGE "'", "authorised", NULL, "authority.itself");
}

static void
check_problems (const gchar *mandates, const gchar *codes)
{
  g_autoptr (VthRegister) registry = fixture_register (mandates);
  g_autofree gchar *found = fixture_codes (vth_register_get_problems (registry));

  g_assert_cmpstr (found, ==, codes);
}

static void
test_defects_are_told_and_do_not_stop_the_rest (void)
{
  check_problems (GENERAL, "");
  check_problems (GENERAL MANDATE ("m-2", DIRECTOR, MANAGER, "'permit'", ",'parent':'gone'"),
                  "register.parent-unknown");
  check_problems (MANDATE ("m-1", DIRECTOR, MANAGER, "'permit'", ",'parent':'m-2'") MANDATE ("m-2", MANAGER,
                                                                                             DIRECTOR, "'permit'", ",'parent':'m-1'"),
                  "register.parent-cycle" AND "register.parent-cycle");
  check_problems (MANDATE ("m-1", COLLEGE, COLLEGE, "'permit'", ",'parent':'m-1'"),
                  "register.parent-cycle" AND "register.mandate-to-itself");
  check_problems (GENERAL MANDATE ("m-2", MANAGER, DIRECTOR, "'permit'", ",'parent':'m-1'"),
                  "register.parent-of-another");
  check_problems (MANDATE ("m-1", COLLEGE, DIRECTOR, "'permit'", ",'valid_until':'2023-01-01'"),
                  "register.period-empty");
}

static void
test_broken_mandate_never_serves (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      GENERAL MANDATE ("m-2", DIRECTOR, MANAGER, "'enforcement'", ",'parent':'gone'")
      MANDATE ("m-3", MANAGER, "so9001/jurist", "'enforcement'", ",'parent':'m-2'"));

  fixture_check (registry, "", "authorised", "m-1", "mandate.covers");
  fixture_check (registry, ",'actor':'" MANAGER "'", "refused", NULL,
                 "awb.10:1.no-mandate" AND "mandate.broken");
  fixture_check_under (registry, "m-3", ",'actor':'so9001/jurist'", "refused",
                       "awb.10:9.submandate-not-allowed" AND "mandate.broken");
}

static gpointer
ask_often (gpointer registry)
{
  guint authorised = 0;

  for (guint i = 0; i < 3000; i++)
    {
      g_autoptr (VthAct) act = fixture_act (i % 2 == 0 ? ",'actor':'" MANAGER "'" : ",'actor':'" MANAGER "','power':'permit.grant'");
      g_autoptr (VthAuthorisation) answer = vth_register_authorise (registry, act);
      gboolean is_authorised = vth_authorisation_get_outcome (answer) == VTH_AUTHORISATION_VERDICT_AUTHORISED;

      authorised += is_authorised ? 1 : 0;
      g_assert_true (vth_answer_has_reason (VTH_ANSWER (answer),
                                            is_authorised ? "mandate.covers" : "awb.10:1.no-mandate"));
    }

  return GUINT_TO_POINTER (authorised);
}

static void
test_threads_may_ask_at_once (void)
{
  g_autoptr (VthRegister) registry = fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement'", CONSENT SUBMANDATE) MANDATE ("m-2", DIRECTOR, MANAGER,
                                                                                       "'enforcement'", ",'parent':'m-1'"));
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("asks", ask_often, registry);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_cmpuint (GPOINTER_TO_UINT (g_thread_join (threads[i])), ==, 1500);
}

static void
test_unsealed_register_is_not_asked (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr (VthRegister) registry = vth_register_new ();
      g_autoptr (VthAct) act = fixture_act ("");

      vth_register_authorise (registry, act);
      return;
    }

  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*is_sealed*");
}

static void
check_mandate (VthRegister *registry, const gchar *more, const gchar *mandate)
{
  g_autoptr (VthAct) act = fixture_act (more);
  g_autoptr (VthAuthorisation) answer = vth_register_authorise (registry, act);

  g_assert_cmpstr (vth_answer_get_verdict (VTH_ANSWER (answer)), ==, mandate != NULL ? "authorised" : "refused");
  g_assert_cmpstr (vth_authorisation_get_mandate (answer), ==, mandate);
}

/* More than fit side by side: each power of its own is found, by its first and on its last day. */
static void
test_each_of_many_mandates_of_one_function_is_found (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (VthRegister) registry = NULL;

  for (guint i = 0; i < 60; i++)
    {
      g_autofree gchar *power = g_strdup_printf ("'other.power-%u'", i);

      g_string_append_printf (text, "{'type':'mandate','kind':'mandate','id':'m-%u','mandator':'%s','mandatee':'%s','powers':[%s],"
                              "'decided_on':'2023-11-21','published_on':'2023-12-05','consent_on':'2023-11-14',"
                              "'consent_by':'so9001/db','valid_from':'2024-01-01','valid_until':'2026-03-13'},",
                              i, COLLEGE, DIRECTOR, power);
    }
  registry = fixture_register (text->str);
  for (guint i = 0; i < 60; i++)
    {
      g_autofree gchar *id = g_strdup_printf ("m-%u", i);
      g_autofree gchar *last = g_strdup_printf (",'power':'other.power-%u'", i);
      g_autofree gchar *first = g_strdup_printf ("%s,'on':'2024-01-01'", last);
      g_autofree gchar *before = g_strdup_printf ("%s,'on':'2023-12-31'", last);
      g_autofree gchar *after = g_strdup_printf ("%s,'on':'2026-03-14'", last);

      check_mandate (registry, last, id);
      check_mandate (registry, first, id);
      check_mandate (registry, before, NULL);
      check_mandate (registry, after, NULL);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/register/takes-organs-services-and-mandates",
                   test_register_takes_organs_services_and_mandates);
  g_test_add_func ("/register/what-does-not-belong", test_what_does_not_belong_is_an_error);
  g_test_add_func ("/register/endless-powers", test_powers_of_endless_depth_are_an_error);
  g_test_add_func ("/register/endless-act", test_act_with_a_power_of_endless_depth_is_judged);
  g_test_add_func ("/register/sealed", test_sealed_register_takes_no_more);
  g_test_add_func ("/register/changed-record", test_record_changed_after_it_was_added_changes_nothing);
  g_test_add_func ("/register/empty", test_empty_register_refuses);
  g_test_add_func ("/register/defects", test_defects_are_told_and_do_not_stop_the_rest);
  g_test_add_func ("/register/broken-never-serves", test_broken_mandate_never_serves);
  g_test_add_func ("/register/threads", test_threads_may_ask_at_once);
  g_test_add_func ("/register/unsealed", test_unsealed_register_is_not_asked);

  g_test_add_func ("/register/many-mandates-of-one", test_each_of_many_mandates_of_one_function_is_found);

  return g_test_run ();
}
