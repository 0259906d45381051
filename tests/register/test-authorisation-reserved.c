/* test-authorisation-reserved.c - merger days, and work left to designated services
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "national-fixture.h"
#include "register-fixture.h"

/* The country, and a mandate of the college of Nijmegen to the directors of three services. */
static VthRegister *
make_register (void)
{
  const gchar *services[] = { "so0783", "so1108", "so1104" };
  g_autoptr (GError) error = NULL;
  VthRegister *registry = vth_register_new_national (NULL, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (services); i++)
    {
      g_autofree gchar *text = g_strdup_printf (
          "{'type':'mandate','kind':'mandate','id':'m-%s','mandator':'gm0268/college','mandatee':'%s/directeur',"
          "'powers':['permit','enforcement'],'decided_on':'2020-01-01','published_on':'2020-01-01',"
          "'consent_on':'2020-01-01','consent_by':'%s/db'}", services[i], services[i], services[i]);
      g_autoptr (VthRecord) mandate = fixture_record (text);

      vth_register_add (registry, mandate, &error);
      g_assert_no_error (error);
    }
  vth_register_seal (registry, &error);
  g_assert_no_error (error);

  return registry;
}

static gchar *
ask (VthRegister *registry, const gchar *service, const gchar *on, const gchar *activity, gchar **codes)
{
  g_autofree gchar *text = g_strdup_printf (
      "{'type':'act','power':'permit.grant','authority':'gm0268/college','actor':'%s/directeur','on':'%s',"
      "'municipality':'GM0268'%s%s%s}", service, on, activity != NULL ? ",'activity':'" : "", activity != NULL ? activity : "",
      activity != NULL ? "'" : "");
  g_autoptr (VthAct) act = VTH_ACT (fixture_record (text));
  g_autoptr (VthAuthorisation) answer = vth_register_authorise (registry, act);

  *codes = national_codes (answer);
  return g_strdup (vth_answer_get_verdict (VTH_ANSWER (answer)));
}

static void
check (VthRegister *registry, const gchar *service, const gchar *on, const gchar *activity, const gchar *verdict,
       const gchar *code)
{
  g_autofree gchar *codes = NULL;
  g_autofree gchar *found = ask (registry, service, on, activity, &codes);

  g_test_message ("%s on %s: %s", service, on, codes);
  g_assert_cmpstr (found, ==, verdict);
  g_assert_nonnull (strstr (codes, code));
}

/* MANDATES 2.3 and 4, test 12: the mandates to the old service's director end with it */
static void
test_mandates_change_hands_on_the_day_of_the_merger (void)
{
  g_autoptr (VthRegister) registry = make_register ();

  check (registry, "so0783", "2025-12-31", NULL, "authorised", "mandate.covers");
  check (registry, "so0783", "2026-01-01", NULL, "refused", "mandate.organisation-not-in-force");
  check (registry, "so1108", "2025-12-31", NULL, "refused", "mandate.organisation-not-in-force");
  check (registry, "so1108", "2026-01-01", NULL, "authorised", "mandate.covers");
}

/* MANDATES 2.3 and 4, test 13: Ob 13.12 lid 3, annex VII; between the merger and the new annex there are
 * two answers
 */
static void
test_reserved_work_by_another_than_the_designated_service_is_no_sure_yes (void)
{
  g_autoptr (VthRegister) registry = make_register ();
  const gchar *seveso = "environmental.complex.seveso", *ied = "environmental.complex.ied-4.smelter";

  check (registry, "so0783", "2025-12-31", seveso, "authorised", "mandate.covers");
  check (registry, "so1108", "2026-01-01", seveso, "conditional", "ob.13.12.designation-open");
  check (registry, "so1108", "2026-01-20", seveso, "conditional", "ob.13.12.designation-open");
  check (registry, "so1108", "2026-01-21", seveso, "authorised", "seveso.designated certainty.unverified");
  check (registry, "so1108", "2026-01-21", ied, "authorised", "mandate.covers");
  check (registry, "so1104", "2026-01-21", ied, "conditional", "ob.13.12.not-designated");
  check (registry, "so1104", "2026-01-21", "environmental.complex", "authorised", "mandate.covers");
}

static void
test_reserved_work_where_no_designation_is_known_is_no_sure_yes (void)
{
  g_autoptr (VthRegister) registry = fixture_register (GENERAL);

  fixture_check (registry, ",'activity':'environmental.complex.seveso'", "conditional", "m-1",
                 "mandate.covers" AND "ob.13.12.designation-not-known");
  fixture_check (registry, ",'activity':'environmental.complex.seveso','actor':'" COLLEGE "'", "authorised", NULL,
                 "authority.itself");
}

/* Reasons speak of organs and functions by name. */
static void
test_reasons_name_organs_and_functions (void)
{
  g_autoptr (VthRegister) registry = make_register ();
  g_autoptr (VthAct) act = VTH_ACT (fixture_record (
      "{'type':'act','power':'permit.grant','authority':'gm0268/college','actor':'so1108/directeur','on':'2026-02-01'}"));
  g_autoptr (VthAuthorisation) answer = vth_register_authorise (registry, act);
  g_autoptr (VthReason) reason = g_list_model_get_item (vth_answer_get_reasons (VTH_ANSWER (answer)), 0);
  g_autofree gchar *message = vth_reason_dup_message (reason, VTH_LANGUAGE_EN);

  g_test_message ("%s", message);
  g_assert_nonnull (strstr (message, "directeur, Omgevingsdienst Groene Metropool"));
  g_assert_nonnull (strstr (message, "Nijmegen"));
  g_assert_null (strstr (message, "gm0268"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reserved/merger-day", test_mandates_change_hands_on_the_day_of_the_merger);
  g_test_add_func ("/reserved/designated-service", test_reserved_work_by_another_than_the_designated_service_is_no_sure_yes);
  g_test_add_func ("/reserved/designation-not-known", test_reserved_work_where_no_designation_is_known_is_no_sure_yes);
  g_test_add_func ("/reserved/names", test_reasons_name_organs_and_functions);

  return g_test_run ();
}
