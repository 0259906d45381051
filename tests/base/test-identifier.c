/* test-identifier.c - numbers and codes are checked as their registers write them
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/vth.h"

#include <string.h>

static void
assert_good (VthIdentifierKind kind, const gchar *text)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (vth_identifier_check (kind, text, &error));
  g_assert_no_error (error);
}

static void
assert_bad (VthIdentifierKind kind, const gchar *text, const gchar *why)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (vth_identifier_check (kind, text, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_IDENTIFIER);
  if (strstr (error->message, why) == NULL)
    g_error ("‘%s’ does not say ‘%s’", error->message, why);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

static void
test_kvk_keeps_leading_zeros (void)
{
  assert_good (VTH_IDENTIFIER_KIND_KVK, "01234567");
  assert_bad (VTH_IDENTIFIER_KIND_KVK, "1234567", "7 digits where 8");
  assert_bad (VTH_IDENTIFIER_KIND_KVK, "1234567a", "position 8 is not a digit");
  assert_bad (VTH_IDENTIFIER_KIND_KVK, "", "0 digits where 8");
  assert_bad (VTH_IDENTIFIER_KIND_KVK, " 12345678", "position 1 is not a digit");
  assert_good (VTH_IDENTIFIER_KIND_ESTABLISHMENT, "000012345678");
  assert_bad (VTH_IDENTIFIER_KIND_ESTABLISHMENT, "12345678", "8 digits where 12");
}

/* The weights as the standard writes them: 9a+8b+7c+6d+5e+4f+3g+2h-i is a multiple of eleven. */
static gboolean
passes_as_written (guint64 number)
{
  static const gint weights[] = { 9, 8, 7, 6, 5, 4, 3, 2, -1 };
  gint sum = 0;

  for (gint i = 8; i >= 0; i--, number /= 10)
    sum += weights[i] * (gint) (number % 10);

  return sum % 11 == 0;
}

static void
test_rsin_passes_the_eleven_test (void)
{
  guint n_good = 0;

  assert_good (VTH_IDENTIFIER_KIND_RSIN, "123456782");
  assert_bad (VTH_IDENTIFIER_KIND_RSIN, "123456783", "eleven-test");
  assert_bad (VTH_IDENTIFIER_KIND_RSIN, "12345678", "8 digits where 9");
  assert_bad (VTH_IDENTIFIER_KIND_RSIN, "000000000", "eleven-test");

  for (guint i = 0; i < 20000; i++)
    {
      guint64 number = (guint64) g_test_rand_int_range (1, 1000000000);
      g_autofree gchar *text = g_strdup_printf ("%09" G_GUINT64_FORMAT, number);
      gboolean good = vth_identifier_check (VTH_IDENTIFIER_KIND_RSIN, text, NULL);

      g_assert_cmpint (good, ==, passes_as_written (number));
      g_assert_cmpint (good, ==, vth_identifier_looks_like_bsn (text));
      n_good += good;
    }
  g_assert_cmpuint (n_good, >, 20000 / 11 - 300);
  g_assert_cmpuint (n_good, <, 20000 / 11 + 300);
}

static void
test_one_changed_digit_of_an_rsin_is_found (void)
{
  for (gsize i = 0; i < 9; i++)
    for (gchar digit = '0'; digit <= '9'; digit++)
      {
        gchar text[] = "123456782";

        if (text[i] == digit)
          continue;
        text[i] = digit;
        assert_bad (VTH_IDENTIFIER_KIND_RSIN, text, "eleven-test");
      }
}

static void
test_unverified_kinds_are_checked_by_form_only (void)
{
  assert_good (VTH_IDENTIFIER_KIND_OIN, "99999999999999999999");
  assert_bad (VTH_IDENTIFIER_KIND_OIN, "0000000312345678000", "19 digits where 20");
  assert_good (VTH_IDENTIFIER_KIND_BAG, "0344990000000001");
  assert_bad (VTH_IDENTIFIER_KIND_BAG, "034401000000001", "15 digits where 16");
  assert_good (VTH_IDENTIFIER_KIND_POSTCODE, "3511AB");
  assert_bad (VTH_IDENTIFIER_KIND_POSTCODE, "0511AB", "first is not 0");
  assert_bad (VTH_IDENTIFIER_KIND_POSTCODE, "3511ab", "2 capitals");
  assert_bad (VTH_IDENTIFIER_KIND_POSTCODE, "3511 AB", "without a space");
  assert_bad (VTH_IDENTIFIER_KIND_POSTCODE, "35A1AB", "4 digits");
}

static void
test_codes_of_authorities (void)
{
  assert_good (VTH_IDENTIFIER_KIND_MUNICIPALITY, "GM0344");
  assert_good (VTH_IDENTIFIER_KIND_MUNICIPALITY, "gm0344");
  assert_bad (VTH_IDENTIFIER_KIND_MUNICIPALITY, "Gm0344", "begin with GM");
  assert_bad (VTH_IDENTIFIER_KIND_MUNICIPALITY, "0344", "begin with GM");
  assert_bad (VTH_IDENTIFIER_KIND_MUNICIPALITY, "GM344", "exactly 4 digits");
  assert_good (VTH_IDENTIFIER_KIND_PROVINCE, "PV20");
  assert_good (VTH_IDENTIFIER_KIND_PROVINCE, "PV31");
  assert_bad (VTH_IDENTIFIER_KIND_PROVINCE, "PV19", "from PV20 to PV31");
  assert_bad (VTH_IDENTIFIER_KIND_PROVINCE, "PV32", "from PV20 to PV31");
  assert_good (VTH_IDENTIFIER_KIND_WATER_AUTHORITY, "WS0155");
  assert_bad (VTH_IDENTIFIER_KIND_WATER_AUTHORITY, "WS155", "exactly 4 digits");
}

static void
test_organisations_and_their_organs (void)
{
  static const gchar *const organisations[] = {
    "gm0344", "pv26", "ws0155", "so1104", "mnre1034", "oorg10006", "zb000216", "hv_1a2b3c4d", NULL,
  };

  for (guint i = 0; organisations[i] != NULL; i++)
    {
      g_autofree gchar *organ = g_strconcat (organisations[i], "/directeur", NULL);
      g_autofree gchar *longer = g_strconcat (organisations[i], "1", NULL);

      assert_good (VTH_IDENTIFIER_KIND_ORGANISATION, organisations[i]);
      assert_bad (VTH_IDENTIFIER_KIND_ORGANISATION, longer, "exactly");
      assert_good (VTH_IDENTIFIER_KIND_ORGAN, organ);
    }

  assert_bad (VTH_IDENTIFIER_KIND_ORGANISATION, "GM0344", "lower case");
  assert_bad (VTH_IDENTIFIER_KIND_ORGANISATION, "pv99", "from PV20 to PV31");
  assert_bad (VTH_IDENTIFIER_KIND_ORGANISATION, "gm034x", "exactly 4 digits");
  assert_bad (VTH_IDENTIFIER_KIND_ORGANISATION, "g", "begins with none");
  assert_bad (VTH_IDENTIFIER_KIND_ORGANISATION, "gm0344/college", "exactly 4 digits");
  assert_bad (VTH_IDENTIFIER_KIND_ORGAN, "gm0344", "no /");
  assert_bad (VTH_IDENTIFIER_KIND_ORGAN, "gm0344/", "after the /");
  assert_bad (VTH_IDENTIFIER_KIND_ORGAN, "gm0344/College", "after the /");
  assert_bad (VTH_IDENTIFIER_KIND_ORGAN, "gm0344/a/b", "after the /");
  assert_bad (VTH_IDENTIFIER_KIND_ORGAN, "gm34/college", "exactly 4 digits");
}

static void
test_organisation_has_a_uri_and_the_uri_an_organisation (void)
{
  static const gchar *const pairs[][2] = {
    { "gm0344", "https://identifier.overheid.nl/tooi/id/gemeente/gm0344" },
    { "pv20", "https://identifier.overheid.nl/tooi/id/provincie/pv20" },
    { "ws0152", "https://identifier.overheid.nl/tooi/id/waterschap/ws0152" },
    { "so0721", "https://identifier.overheid.nl/tooi/id/so/so0721" },
    { "mnre1034", "https://identifier.overheid.nl/tooi/id/ministerie/mnre1034" },
    { "oorg10006", "https://identifier.overheid.nl/tooi/id/oorg/oorg10006" },
    { "zb000216", "https://identifier.overheid.nl/tooi/id/zbo/zb000216" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree gchar *uri = vth_identifier_get_tooi_uri (pairs[i][0]);
      g_autofree gchar *organisation = vth_identifier_get_organisation (pairs[i][1], &error);

      g_assert_no_error (error);
      g_assert_cmpstr (uri, ==, pairs[i][1]);
      g_assert_cmpstr (organisation, ==, pairs[i][0]);
      assert_good (VTH_IDENTIFIER_KIND_TOOI, uri);
    }

  g_assert_null (vth_identifier_get_tooi_uri ("hv_1a2b3c4d"));
  g_assert_null (vth_identifier_get_tooi_uri ("gemeente Utrecht"));
  assert_bad (VTH_IDENTIFIER_KIND_TOOI, "gm0344", "does not begin with https");
  assert_bad (VTH_IDENTIFIER_KIND_TOOI, "https://identifier.overheid.nl/tooi/id/gm0344", "no organisation follows");
  assert_bad (VTH_IDENTIFIER_KIND_TOOI, "https://identifier.overheid.nl/tooi/id/provincie/gm0344", "under gemeente/");
  assert_bad (VTH_IDENTIFIER_KIND_TOOI, "https://identifier.overheid.nl/tooi/id/so/hv_1a2b3c4d", "ended names");
  assert_bad (VTH_IDENTIFIER_KIND_TOOI, "https://identifier.overheid.nl/tooi/id/gemeente/gm0344/x", "exactly");
}

static void
test_citizen_service_number_is_seen_in_a_free_field (void)
{
  g_assert_true (vth_identifier_looks_like_bsn ("123456782"));
  g_assert_true (vth_identifier_looks_like_bsn ("eigenaar, BSN 123456782."));
  g_assert_true (vth_identifier_looks_like_bsn ("zaak 2026-0001 van 123456782"));
  g_assert_false (vth_identifier_looks_like_bsn ("123456783"));
  g_assert_false (vth_identifier_looks_like_bsn ("0123456782"));
  g_assert_false (vth_identifier_looks_like_bsn ("1234567821"));
  g_assert_false (vth_identifier_looks_like_bsn ("12345678 2"));
  g_assert_false (vth_identifier_looks_like_bsn ("000000000"));
  g_assert_false (vth_identifier_looks_like_bsn ("geen nummer"));
  g_assert_false (vth_identifier_looks_like_bsn (""));
}

static void
test_any_bytes_are_answered (void)
{
  for (guint i = 0; i < 20000; i++)
    {
      gchar text[40] = "";
      guint length = (guint) g_test_rand_int_range (0, sizeof text);

      for (guint at = 0; at < length; at++)
        text[at] = g_test_rand_bit () ? "gmpvwso_/0123456789"[g_test_rand_int_range (0, 19)]
                                      : (gchar) g_test_rand_int_range (-128, 128);

      for (gint kind = VTH_IDENTIFIER_KIND_KVK; kind <= VTH_IDENTIFIER_KIND_POSTCODE; kind++)
        {
          g_autoptr (GError) error = NULL;

          if (!vth_identifier_check ((VthIdentifierKind) kind, text, &error))
            g_assert_true (g_utf8_validate (error->message, -1, NULL));
        }
      vth_identifier_looks_like_bsn (text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/identifier/kvk-keeps-leading-zeros", test_kvk_keeps_leading_zeros);
  g_test_add_func ("/identifier/rsin-passes-the-eleven-test", test_rsin_passes_the_eleven_test);
  g_test_add_func ("/identifier/one-changed-digit-of-an-rsin-is-found", test_one_changed_digit_of_an_rsin_is_found);
  g_test_add_func ("/identifier/unverified-kinds-are-checked-by-form-only",
                   test_unverified_kinds_are_checked_by_form_only);
  g_test_add_func ("/identifier/codes-of-authorities", test_codes_of_authorities);
  g_test_add_func ("/identifier/organisations-and-their-organs", test_organisations_and_their_organs);
  g_test_add_func ("/identifier/organisation-has-a-uri-and-the-uri-an-organisation",
                   test_organisation_has_a_uri_and_the_uri_an_organisation);
  g_test_add_func ("/identifier/citizen-service-number-is-seen-in-a-free-field",
                   test_citizen_service_number_is_seen_in_a_free_field);
  g_test_add_func ("/identifier/any-bytes-are-answered", test_any_bytes_are_answered);

  return g_test_run ();
}
