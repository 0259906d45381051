/* test-record-json.c - records from and to JSON nodes
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/vth.h>

static VthRecord *
read_record (const gchar *text, GError **error)
{
  g_autoptr (JsonNode) node = json_from_string (text, NULL);

  g_assert_nonnull (node);
  return vth_record_from_json (node, error);
}

static void
check_round_trip (const gchar *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) before = json_from_string (text, NULL), after = NULL;
  g_autoptr (VthRecord) record = NULL, again = NULL;

  record = vth_record_from_json (before, &error);
  g_assert_no_error (error);
  after = vth_record_to_json (record);
  g_assert_true (json_node_equal (before, after));

  again = vth_record_from_json (after, &error);
  g_assert_no_error (error);
  g_assert_true (vth_record_equal (record, again));
}

static void
test_comes_back_as_it_went (void)
{
  check_round_trip ("{\"type\":\"competent-authority\",\"id\":\"gm0344/college\",\"organisation\":\"gm0344\","
                    "\"organ\":\"college\",\"level\":\"municipality\",\"name\":\"college van Utrecht\"}");
  check_round_trip ("{\"type\":\"environmental-service\",\"id\":\"so1\",\"name\":\"OD\",\"seveso\":false,\"members\":"
                    "[{\"organisation\":\"gm0344\",\"valid_from\":\"2013-01-01\"},{\"organisation\":\"pv26\"}]}");
  check_round_trip ("{\"type\":\"mandate\",\"id\":\"m-1\",\"kind\":\"mandate\",\"mandator\":\"gm1/college\","
                    "\"mandatee\":\"so1/directeur\",\"powers\":[\"enforcement\"],\"max_penalty_cents\":500000,"
                    "\"conditions\":[{\"code\":\"overleg\",\"hard\":false,\"text\":\"vooraf overleggen\"}],"
                    "\"submandate\":\"not-allowed\",\"decided_on\":\"2023-11-21\"}");
  check_round_trip ("{\"type\":\"act\",\"power\":\"permit.grant\",\"conditions_met\":{\"overleg\":true,\"advies\":false}}");
  check_round_trip ("{\"type\":\"enforcement-decision\",\"id\":\"d-1\",\"instrument\":\"penalty-order\","
                    "\"violations\":[\"v-1\"],\"legal_bases\":[\"Awb 5:32 lid 1\"],\"terms\":{\"grace_term\":\"P4W\","
                    "\"penalty_cents\":0,\"penalty_unit\":\"per-week\",\"maximum_cents\":2500000},\"remedies_clause\":"
                    "false,\"events\":[{\"kind\":\"forfeited\",\"on\":\"2026-05-01\",\"amount_cents\":250000}]}");
  check_round_trip ("{\"type\":\"violation\",\"id\":\"v-1\",\"consequence\":4,\"behaviour\":\"D\","
                    "\"rules\":[\"Bal 2.11\"],\"found_on\":\"2024-02-29\"}");
}

static void
test_keys_without_a_field_are_kept (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRecord) record = NULL;

  check_round_trip ("{\"type\":\"site\",\"id\":\"s-1\",\"kleur\":\"rood\",\"hoogte\":3.5,\"delen\":[1,{\"a\":null}]}");
  check_round_trip ("{\"type\":\"enforcement-decision\",\"id\":\"d-1\",\"instrument\":\"fine\",\"terms\":{\"oud\":1}}");

  record = read_record ("{\"type\":\"site\",\"id\":\"s-1\",\"\\\"aan\\\"haling\":1}", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (vth_record_get_extra (record), ==, "{\"\\\"aan\\\"haling\":1}");
}

static void
test_null_is_absent (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRecord) record = NULL;

  record = read_record ("{\"type\":\"mandate\",\"id\":\"m\",\"kind\":\"mandate\",\"mandator\":\"a\",\"mandatee\":\"b\","
                        "\"powers\":[\"p\"],\"valid_until\":null,\"max_penalty_cents\":null}", &error);
  g_assert_no_error (error);
  g_assert_false (vth_record_has (record, "valid-until"));
  g_assert_cmpint (vth_mandate_get_max_penalty_cents (VTH_MANDATE (record)), ==, -1);
}

static void
test_says_what_is_wrong_and_where (void)
{
  static const struct
  {
    const gchar *text;
    VthError code;
    const gchar *pointer;
  } bad[] = {
    { "[1]", VTH_ERROR_WRONG_TYPE, "" },
    { "{}", VTH_ERROR_MISSING_FIELD, "/type: " },
    { "{\"type\":7}", VTH_ERROR_WRONG_TYPE, "/type: " },
    { "{\"type\":\"besluit\",\"id\":\"x\"}", VTH_ERROR_UNKNOWN_TYPE, "/type: " },
    { "{\"type\":\"site\"}", VTH_ERROR_MISSING_FIELD, "/id: " },
    { "{\"type\":\"site\",\"id\":5}", VTH_ERROR_WRONG_TYPE, "/id: " },
    { "{\"type\":\"violation\",\"id\":\"v\",\"found_on\":\"2026-02-30\"}", VTH_ERROR_INVALID_DATE, "/found_on: " },
    { "{\"type\":\"violation\",\"id\":\"v\",\"found_on\":\"2026-2-3\"}", VTH_ERROR_INVALID_DATE, "/found_on: " },
    { "{\"type\":\"violation\",\"id\":\"v\",\"found_on\":\"0000-01-01\"}", VTH_ERROR_INVALID_DATE, "/found_on: " },
    { "{\"type\":\"violation\",\"id\":\"v\",\"behaviour\":\"E\"}", VTH_ERROR_UNKNOWN_VALUE, "/behaviour: " },
    { "{\"type\":\"violation\",\"id\":\"v\",\"behaviour\":\"unknown\"}", VTH_ERROR_UNKNOWN_VALUE, "/behaviour: " },
    { "{\"type\":\"violation\",\"id\":\"v\",\"consequence\":5}", VTH_ERROR_OUT_OF_RANGE, "/consequence: " },
    { "{\"type\":\"violation\",\"id\":\"v\",\"consequence\":0}", VTH_ERROR_OUT_OF_RANGE, "/consequence: " },
    { "{\"type\":\"violation\",\"id\":\"v\",\"consequence\":2.0}", VTH_ERROR_WRONG_TYPE, "/consequence: " },
    { "{\"type\":\"violation\",\"id\":\"v\",\"rules\":\"Bal 2.11\"}", VTH_ERROR_WRONG_TYPE, "/rules: " },
    { "{\"type\":\"violation\",\"id\":\"v\",\"rules\":[\"Bal 2.11\",3]}", VTH_ERROR_WRONG_TYPE, "/rules/1: " },
    { "{\"type\":\"violation\",\"id\":\"v\",\"rules\":[\"iets\"]}", VTH_ERROR_INVALID_REFERENCE, "/rules/0: " },
    { "{\"type\":\"enforcement-decision\",\"id\":\"d\",\"instrument\":\"boete\"}", VTH_ERROR_UNKNOWN_VALUE, "/instrument: " },
    { "{\"type\":\"enforcement-decision\",\"id\":\"d\"}", VTH_ERROR_MISSING_FIELD, "/instrument: " },
    { "{\"type\":\"enforcement-decision\",\"id\":\"d\",\"instrument\":\"fine\",\"terms\":{\"maximum_cents\":-1}}",
      VTH_ERROR_OUT_OF_RANGE, "/terms/maximum_cents: " },
    { "{\"type\":\"enforcement-decision\",\"id\":\"d\",\"instrument\":\"fine\",\"terms\":{\"grace_term\":\"6 weken\"}}",
      VTH_ERROR_INVALID_TERM, "/terms/grace_term: " },
    { "{\"type\":\"enforcement-decision\",\"id\":\"d\",\"instrument\":\"fine\",\"terms\":{\"type\":\"site\"}}",
      VTH_ERROR_WRONG_TYPE, "/terms/type: " },
    { "{\"type\":\"enforcement-decision\",\"id\":\"d\",\"instrument\":\"fine\",\"remedies_clause\":\"ja\"}",
      VTH_ERROR_WRONG_TYPE, "/remedies_clause: " },
    { "{\"type\":\"enforcement-decision\",\"id\":\"d\",\"instrument\":\"fine\",\"events\":[{\"kind\":\"writ\"},{}]}",
      VTH_ERROR_MISSING_FIELD, "/events/1/kind: " },
    { "{\"type\":\"enforcement-decision\",\"id\":\"d\",\"instrument\":\"fine\",\"events\":[{\"kind\":\"writ\",\"on\":1}]}",
      VTH_ERROR_WRONG_TYPE, "/events/0/on: " },
    { "{\"type\":\"act\",\"conditions_met\":{\"overleg\":\"ja\"}}", VTH_ERROR_WRONG_TYPE, "/conditions_met/overleg: " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", bad[i].text);
      g_assert_null (read_record (bad[i].text, &error));
      g_assert_error (error, VTH_ERROR, (gint) bad[i].code);
      g_assert_true (g_str_has_prefix (error->message, bad[i].pointer));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record-json/comes-back-as-it-went", test_comes_back_as_it_went);
  g_test_add_func ("/record-json/keys-without-a-field-are-kept", test_keys_without_a_field_are_kept);
  g_test_add_func ("/record-json/null-is-absent", test_null_is_absent);
  g_test_add_func ("/record-json/says-what-is-wrong-and-where", test_says_what_is_wrong_and_where);

  return g_test_run ();
}
