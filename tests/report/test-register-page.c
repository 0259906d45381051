/* test-register-page.c - a citizen reads who may decide in the name of an organ
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/vth.h>

#define COLLEGE "gm9001/college"
#define MANDATE "{\"type\":\"mandate\",\"kind\":\"mandate\","
#define OF_COLLEGE MANDATE "\"mandator\":\"gm9001/college\","
#define WRITTEN "\"decided_on\":\"2025-01-02\",\"published_on\":\"2025-01-10\",\"valid_from\":\"2025-02-01\""
#define CONSENT "\"consent_on\":\"2025-01-01\",\"consent_by\":\"so9001/db\""

static const gchar *const people[] = {
  "{\"type\":\"competent-authority\",\"id\":\"gm9001/college\",\"organisation\":\"gm9001\",\"organ\":\"college\","
  "\"level\":\"municipality\",\"name\":\"college van <script>alert(1)</script> & Co @body@\"}",
  "{\"type\":\"environmental-service\",\"id\":\"so9001\",\"name\":\"Omgevingsdienst Voorbeeld\"}",
  "{\"type\":\"function\",\"id\":\"so9001/directeur\",\"organisation\":\"so9001\",\"name\":\"directeur <b>\"}",
  "{\"type\":\"function\",\"id\":\"so9001/teamleider\",\"organisation\":\"so9001\",\"name\":\"teamleider\"}",
  "{\"type\":\"function\",\"id\":\"so9001/jurist\",\"organisation\":\"so9001\",\"name\":\"jurist\"}",
  "{\"type\":\"function\",\"id\":\"gm9001/griffier\",\"organisation\":\"gm9001\",\"name\":\"griffier\"}",
  NULL
};

static const gchar *const whole[] = {
  OF_COLLEGE "\"id\":\"m-1\",\"mandatee\":\"so9001/directeur\",\"powers\":[\"enforcement\",\"permit.grant.prepare\"],"
  "\"excluded_powers\":[\"enforcement.fine\"],\"max_penalty_cents\":1000000,\"area\":[\"gm9001\"],"
  "\"conditions\":[{\"code\":\"advice\",\"hard\":true,\"text\":\"eerst advies <i>\"},"
  "{\"code\":\"inform\",\"hard\":false}],\"submandate\":\"allowed\",\"regulation\":\"Mandaatbesluit 2025\","
  "\"published_in\":\"Gemeenteblad 2025, 12\",\"source\":\"javascript:alert(1)\",\"valid_until\":\"2027-12-31\","
  "\"not_known\":[\"/covers_steps\",\"/odd<\"]," WRITTEN "," CONSENT "}",
  MANDATE "\"id\":\"m-2\",\"mandator\":\"so9001/directeur\",\"mandatee\":\"so9001/teamleider\",\"parent\":\"m-1\","
  "\"powers\":[\"enforcement.penalty-order\"],\"submandate\":\"not-allowed\"," WRITTEN "}",
  MANDATE "\"id\":\"m-3\",\"mandator\":\"so9001/teamleider\",\"mandatee\":\"so9001/jurist\",\"parent\":\"m-2\","
  "\"powers\":[\"enforcement.penalty-order\"]," WRITTEN "}",
  NULL
};

static void
fill (VthRegister *registry, const gchar *const *records)
{
  for (; *records != NULL; records++)
    {
      g_autoptr (JsonNode) node = json_from_string (*records, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (VthRecord) record = vth_record_from_json (node, &error);

      g_assert_no_error (error);
      vth_register_add (registry, record, &error);
      g_assert_no_error (error);
    }
}

static gchar *
make_page (const gchar *const *mandates, const gchar *authority, VthLanguage language)
{
  g_autoptr (VthRegister) registry = vth_register_new ();
  g_autoptr (GDate) on = g_date_new_dmy (1, G_DATE_MARCH, 2026);

  fill (registry, people);
  fill (registry, mandates);
  g_assert_true (vth_register_seal (registry, NULL));

  return vth_register_page_to_html (registry, authority, on, language);
}

static gchar *
make_page_of_one (const gchar *mandate)
{
  const gchar *const mandates[] = { mandate, NULL };

  return make_page (mandates, COLLEGE, VTH_LANGUAGE_EN);
}

static void
assert_contains (const gchar *text, const gchar *part)
{
  if (strstr (text, part) == NULL)
    g_error ("‘%s’ is not in:\n%s", part, text);
}

static void
assert_lacks (const gchar *text, const gchar *part)
{
  if (strstr (text, part) != NULL)
    g_error ("‘%s’ is in:\n%s", part, text);
}

static void
assert_order (const gchar *text, const gchar *first, const gchar *second)
{
  assert_contains (text, first);
  assert_contains (strstr (text, first), second);
}

static void
test_languages (void)
{
  g_autofree gchar *nl = make_page (whole, COLLEGE, VTH_LANGUAGE_NL), *en = make_page (whole, COLLEGE, VTH_LANGUAGE_EN);
  static const gchar *const dutch[] = { "<html lang=\"nl\">", "Mandaatregister: college van", "1 maart 2026",
                                        "last onder dwangsom opleggen", "ondermandaat van directeur",
                                        "1 februari 2025", "31 december 2027", "€ 10.000,00", "Voorwaarde: eerst advies",
                                        "Instructie: inform", "Niet bekend: of voorbereiding meegaat", "10 januari 2025",
                                        "beslist het zelf" };
  static const gchar *const english[] = { "<html lang=\"en\">", "1 March 2026", "sub-mandate of directeur",
                                          "Condition: eerst advies", "Instruction: inform", "it decides itself" };

  for (guint i = 0; i < G_N_ELEMENTS (dutch); i++)
    assert_contains (nl, dutch[i]);
  for (guint i = 0; i < G_N_ELEMENTS (english); i++)
    assert_contains (en, english[i]);
  assert_lacks (nl, "page.");
  assert_lacks (en, "page.");
}

static void
test_escaping (void)
{
  g_autofree gchar *page = make_page (whole, COLLEGE, VTH_LANGUAGE_NL);

  assert_contains (page, "&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co");
  assert_contains (page, "eerst advies &lt;i&gt;");
  assert_contains (page, "directeur &lt;b&gt;");
  assert_contains (page, "/odd&lt;");
  assert_lacks (page, "<script");
  assert_lacks (page, "<i>");
  assert_lacks (page, "javascript:");
  assert_lacks (page, "http-equiv");
  g_assert_null (strstr (strstr (page, "<main>") + 1, "<main>"));
}

/* Powers in the order of the catalogue, functions in that of the chain; the fine is left out of the mandate. */
static void
test_order (void)
{
  g_autofree gchar *page = make_page (whole, COLLEGE, VTH_LANGUAGE_EN);
  const gchar *rest = strstr (page, "Not mandated");

  assert_order (page, vth_power_get_name ("enforcement.coercion.order", VTH_LANGUAGE_EN),
                vth_power_get_name ("enforcement.penalty-order.impose", VTH_LANGUAGE_EN));
  assert_order (page, "class=\"depth-0\"", "class=\"depth-1\"");
  assert_order (page, "class=\"depth-1\"", "class=\"depth-2\"");
  assert_order (page, "class=\"depth-2\"", "Not mandated");
  g_assert_nonnull (rest);
  assert_contains (rest, vth_power_get_name ("enforcement.fine.impose", VTH_LANGUAGE_EN));
  assert_contains (rest, vth_power_get_name ("permit.grant", VTH_LANGUAGE_EN));
  assert_lacks (rest, vth_power_get_name ("enforcement.coercion.order", VTH_LANGUAGE_EN));
}

/* A step is in no list of powers, and may be mandated all the same. */
static void
test_step (void)
{
  g_autofree gchar *page = make_page (whole, COLLEGE, VTH_LANGUAGE_EN);
  const gchar *name = vth_power_get_name ("permit.grant.prepare", VTH_LANGUAGE_EN);
  g_autofree gchar *heading = g_strconcat ("<h3>", name, NULL);

  assert_contains (page, heading);
}

static void
test_step_of_submandate (void)
{
  static const gchar *const mandates[] = {
    OF_COLLEGE "\"id\":\"m-1\",\"mandatee\":\"so9001/directeur\",\"powers\":[\"permit\"],"
    "\"submandate\":\"allowed\"," WRITTEN "," CONSENT "}",
    MANDATE "\"id\":\"m-2\",\"mandator\":\"so9001/directeur\",\"mandatee\":\"so9001/jurist\",\"parent\":\"m-1\","
    "\"powers\":[\"permit.grant.prepare\"]," WRITTEN "}",
    NULL
  };
  g_autofree gchar *page = make_page (mandates, COLLEGE, VTH_LANGUAGE_EN);
  const gchar *heading = strstr (page, vth_power_get_name ("permit.grant.prepare", VTH_LANGUAGE_EN));

  g_assert_nonnull (heading);
  assert_order (heading, "m-1", "m-2");
}

/* Awb 10:9: who may not give it further cannot have done so; the page says that it carries nothing. */
static void
test_refused (void)
{
  g_autofree gchar *page = make_page (whole, COLLEGE, VTH_LANGUAGE_EN);
  const gchar *jurist = strstr (page, "<span>jurist</span>");

  g_assert_nonnull (jurist);
  assert_contains (jurist, "Carries no decision on this day:");
  assert_order (page, "<span>jurist</span>", "m-2");
  *strstr (page, "<span>jurist</span>") = '\0';
  assert_lacks (page, "Carries no decision");
}

static void
test_days (void)
{
  static const struct
  {
    const gchar *days;
    gboolean shown;
  } cases[] = {
    { "\"valid_from\":\"2026-03-01\"", TRUE },
    { "\"valid_from\":\"2026-03-02\"", FALSE },
    { "\"valid_from\":\"2020-01-01\",\"valid_until\":\"2026-03-01\"", TRUE },
    { "\"valid_from\":\"2020-01-01\",\"valid_until\":\"2026-02-28\"", FALSE },
    { "\"valid_from\":\"2020-01-01\",\"revoked_on\":\"2026-03-02\"", TRUE },
    { "\"valid_from\":\"2020-01-01\",\"revoked_on\":\"2026-03-01\"", FALSE },
    { "\"valid_from\":\"2020-01-01\",\"revoked_on\":\"2026-03-01\",\"revoked_written\":false", TRUE },
    { "\"not_known\":[\"/valid_from\"]", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree gchar *mandate = g_strconcat (OF_COLLEGE "\"id\":\"m-days\",\"mandatee\":\"gm9001/griffier\","
                                               "\"powers\":[\"permit\"],", cases[i].days, "}", NULL);
      g_autofree gchar *page = make_page_of_one (mandate);

      g_test_message ("%s", cases[i].days);
      g_assert_cmpint (strstr (page, "m-days") != NULL, ==, cases[i].shown);
      g_assert_cmpint (strstr (page, "knows no mandate of this authority") != NULL, ==, !cases[i].shown);
    }
}

/* A power that moved is not one that the organ decides about itself. */
static void
test_delegation (void)
{
  g_autofree gchar *page = make_page_of_one (
    "{\"type\":\"mandate\",\"kind\":\"delegation\",\"id\":\"d-1\",\"mandator\":\"gm9001/college\",\"mandatee\":\"so9001\","
    "\"powers\":[\"permit.grant\"],\"basis\":[\"Ow 5.16\"]," WRITTEN "}");
  const gchar *moved = strstr (page, "Powers that moved"), *rest = strstr (page, "Not mandated");
  g_autofree gchar *item = g_strconcat ("<li>", vth_power_get_name ("permit.grant", VTH_LANGUAGE_EN), " <", NULL);

  g_assert_nonnull (moved);
  g_assert_nonnull (rest);
  assert_contains (moved, "→ Omgevingsdienst Voorbeeld");
  assert_contains (moved, item);
  assert_lacks (rest, item);
}

static void
test_signing (void)
{
  g_autofree gchar *page = make_page_of_one (
    "{\"type\":\"mandate\",\"kind\":\"signing\",\"id\":\"s-1\",\"mandator\":\"gm9001/college\","
    "\"mandatee\":\"gm9001/griffier\",\"powers\":[\"permit.grant\"]," WRITTEN "}");

  assert_contains (page, "this function signs only");
}

/* Nothing limits it, and nothing is left open. */
static void
test_plain (void)
{
  g_autofree gchar *page = make_page_of_one (OF_COLLEGE "\"id\":\"m-1\",\"mandatee\":\"gm9001/griffier\","
                                             "\"powers\":[\"permit\"]," WRITTEN "}");

  assert_contains (page, "<li>no limits recorded</li>");
  assert_lacks (page, "Not certain:");
}

/* Awb 10:4 and 10:5: what is not recorded is said. */
static void
test_doubts (void)
{
  g_autofree gchar *consent = make_page_of_one (OF_COLLEGE "\"id\":\"m-1\",\"mandatee\":\"so9001/directeur\","
                                                "\"powers\":[\"permit\"],\"not_known\":[\"/consent_on\"]," WRITTEN "}");
  g_autofree gchar *writing = make_page_of_one (OF_COLLEGE "\"id\":\"m-1\",\"mandatee\":\"gm9001/griffier\","
                                                "\"powers\":[\"permit\"],\"valid_from\":\"2025-01-01\"}");

  assert_contains (consent, "Not certain:");
  assert_contains (consent, "Not known: day of consent");
  assert_contains (writing, "Not certain:");
  assert_contains (writing, "published: not recorded");
}

/* Chains that go round end; mandates of others stay on their own pages. */
static void
test_cycle_and_others (void)
{
  static const gchar *const round[] = {
    OF_COLLEGE "\"id\":\"m-1\",\"mandatee\":\"so9001/directeur\",\"powers\":[\"permit\"],\"submandate\":\"allowed\"," WRITTEN "}",
    MANDATE "\"id\":\"m-2\",\"mandator\":\"so9001/directeur\",\"mandatee\":\"so9001/directeur\",\"powers\":[\"permit\"]," WRITTEN "}",
    MANDATE "\"id\":\"m-other\",\"mandator\":\"pv99/gs\",\"mandatee\":\"so9001/jurist\",\"powers\":[\"permit\"]," WRITTEN "}",
    NULL
  };
  g_autofree gchar *page = make_page (round, COLLEGE, VTH_LANGUAGE_EN);
  g_autofree gchar *other = make_page (round, "pv99/gs", VTH_LANGUAGE_EN);
  g_autofree gchar *nobody = make_page (round, "pv98/gs", VTH_LANGUAGE_EN);

  assert_contains (page, "m-2");
  assert_lacks (page, "m-other");
  assert_contains (other, "m-other");
  assert_contains (nobody, "knows no mandate of this authority");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/register-page/languages", test_languages);
  g_test_add_func ("/register-page/escaping", test_escaping);
  g_test_add_func ("/register-page/order", test_order);
  g_test_add_func ("/register-page/step", test_step);
  g_test_add_func ("/register-page/step-of-submandate", test_step_of_submandate);
  g_test_add_func ("/register-page/refused", test_refused);
  g_test_add_func ("/register-page/days", test_days);
  g_test_add_func ("/register-page/delegation", test_delegation);
  g_test_add_func ("/register-page/signing", test_signing);
  g_test_add_func ("/register-page/plain", test_plain);
  g_test_add_func ("/register-page/doubts", test_doubts);
  g_test_add_func ("/register-page/cycle-and-others", test_cycle_and_others);
  return g_test_run ();
}
