/* test-policy-comparison.c - where the policies of authorities differ
 *
 * Every policy here is made up; the distances were worked out by hand.
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib/gstdio.h>
#include <libvth/vth.h>

#define HEAD(id, region) \
  "\"id\": \"" id "\", \"title\": \"" id "\", \"edition\": \"2026\", \"source\": \"invented\", \"about\": \"made up\", " \
  "\"certainty\": \"unverified\", \"authority\": \"" id "/college\", \"region\": \"" region "\""
#define POLICY(id, region, rows) "{" HEAD (id, region) ", \"penalty_table\": {\"rows\": [" rows "]}}"
#define MATRIX(id, cells) "{" HEAD (id, "x") ", \"matrix\": {\"cells\": [" cells "]}}"

static VthKnowledge *
make_knowledge (const gchar *text)
{
  g_autofree gchar *folder = g_dir_make_tmp ("vth-policy-XXXXXX", NULL);
  g_autofree gchar *path = g_build_filename (folder, "policy.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  VthKnowledge *knowledge;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  knowledge = vth_knowledge_new_for_file (file, &error);
  g_assert_no_error (error);
  g_unlink (path);
  g_rmdir (folder);
  return knowledge;
}

static VthPolicyComparison *
compare_on (const gchar *const *texts, GDateYear year, GError **error)
{
  g_autoptr (GListStore) list = g_list_store_new (VTH_TYPE_KNOWLEDGE);
  g_autoptr (GDate) on = g_date_new_dmy (1, G_DATE_JUNE, year);

  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autoptr (VthKnowledge) knowledge = make_knowledge (texts[i]);

      g_list_store_append (list, knowledge);
    }
  return vth_policy_comparison_new (G_LIST_MODEL (list), on, error);
}

static VthPolicyComparison *
compare (const gchar *one, const gchar *other)
{
  const gchar *const texts[] = { one, other, NULL };
  g_autoptr (GError) error = NULL;
  VthPolicyComparison *comparison = compare_on (texts, 2026, &error);

  g_assert_no_error (error);
  return comparison;
}

static gint64
get_number (VthTable *table, guint row, const gchar *column)
{
  gint index = vth_table_find_column (table, column);

  g_assert_cmpint (index, >=, 0);
  return vth_table_is_missing (table, row, (guint) index) ? -1 : vth_table_get_int (table, row, (guint) index);
}

static const gchar *
get_text (VthTable *table, guint row, const gchar *column)
{
  return vth_table_get_string (table, row, (guint) vth_table_find_column (table, column));
}

#define ROW(code, rest) "{\"code\": \"" code "\", " rest "}"
#define AMOUNT(cents, unit, maximum) "\"penalty_cents\": " cents ", \"penalty_unit\": \"" unit "\", \"maximum_cents\": " maximum

/* Two of what differs, and how far it lies apart: term, amount, unit, maximum. */
static void
test_worked_distances (void)
{
  const struct { const gchar *one, *other; gint64 grace, amount, unit, maximum; } rows[] = {
    { "\"grace_term\": \"P4W\", " AMOUNT ("1000", "per-week", "10000"),
      "\"grace_term\": \"P4W\", " AMOUNT ("1000", "per-week", "10000"), 0, 0, 0, 0 },
    { "\"grace_term\": \"P4W\", " AMOUNT ("1000", "per-week", "10000"),
      "\"grace_term\": \"P8W\", " AMOUNT ("750", "per-week", "4000"), 50, 25, 0, 60 },
    { "\"grace_term\": \"P30D\", " AMOUNT ("1000", "per-day", "10000"),
      "\"grace_term\": \"P1M\", " AMOUNT ("900", "per-week", "10000"), 0, -1, 100, 0 },
    { "\"grace\": \"none\", " AMOUNT ("1000", "per-day", "10000"),
      "\"grace_term\": \"P1W\", " AMOUNT ("1000", "per-day", "10000"), 100, 0, 0, 0 },
    { "\"grace\": \"technical\", \"penalty_cents\": 1000", "\"grace_term\": \"P1W\"", 100, 100, 0, 0 },
    { "\"penalty_min_cents\": 100, \"penalty_max_cents\": 1000", "\"penalty_min_cents\": 50, \"penalty_max_cents\": 1000",
      0, 50, 0, 0 },
    { "\"formula_quantity\": \"tonne\", \"formula_rate\": \"6.29\", \"formula_factor\": \"5\", \"formula_base_cents\": 10000",
      "\"penalty_cents\": 500", 0, 100, 0, 0 },
    { "\"penalty_cents\": 500, \"penalty_unit\": \"lump-sum\"",
      "\"penalty_cents\": 250, \"penalty_unit\": \"lump-sum\"", 0, 50, 0, 50 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree gchar *one = g_strdup_printf (POLICY ("a", "x", "{\"code\": \"v\", %s}"), rows[i].one);
      g_autofree gchar *other = g_strdup_printf (POLICY ("b", "y", "{\"code\": \"V\", %s}"), rows[i].other);
      g_autoptr (VthPolicyComparison) comparison = compare (one, other), turned = compare (other, one);
      g_autoptr (VthTable) table = vth_policy_comparison_get_rows (comparison);
      g_autoptr (VthTable) turned_table = vth_policy_comparison_get_rows (turned);

      g_test_message ("%s", rows[i].other);
      g_assert_cmpuint (vth_table_get_n_rows (table), ==, 2);
      g_assert_cmpint (get_number (table, 0, "amount_distance"), ==, rows[i].amount);
      g_assert_cmpint (get_number (table, 0, "unit_distance"), ==, rows[i].unit);
      g_assert_cmpint (get_number (table, 0, "maximum_distance"), ==, rows[i].maximum);
      g_assert_cmpint (get_number (table, 0, "grace_distance"), ==, rows[i].grace);
      g_assert_cmpint (get_number (table, 0, "distance"), ==,
                       rows[i].grace + MAX (rows[i].amount, 0) + rows[i].unit + rows[i].maximum);
      g_assert_cmpint (get_number (table, 0, "distance"), ==, get_number (turned_table, 0, "distance"));
    }
}

static void
test_the_largest_distance_comes_first (void)
{
  g_autoptr (VthPolicyComparison) comparison =
      compare (POLICY ("a", "x", ROW ("n", "\"penalty_cents\": 90") "," ROW ("f", "\"penalty_cents\": 10") ","
                                 ROW ("e", "\"penalty_cents\": 100") "," ROW ("only", "\"penalty_cents\": 5")),
               POLICY ("b", "x", ROW ("n", "\"penalty_cents\": 100") "," ROW ("f", "\"penalty_cents\": 100") ","
                                 ROW ("e", "\"penalty_cents\": 100")));
  g_autoptr (VthTable) table = vth_policy_comparison_get_rows (comparison);
  const gchar *const codes[] = { "f", "f", "n", "n", "e", "e", "only" };

  g_assert_cmpuint (vth_table_get_n_rows (table), ==, G_N_ELEMENTS (codes));
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    g_assert_cmpstr (get_text (table, i, "code"), ==, codes[i]);
  g_assert_cmpint (get_number (table, 6, "distance"), ==, -1);
  g_assert_cmpuint (vth_policy_comparison_get_n_policies (comparison), ==, 2);
  g_assert_cmpuint (vth_policy_comparison_get_n_shared (comparison), ==, 3);
  g_assert_cmpuint (vth_policy_comparison_get_n_different (comparison), ==, 2);
}

#define RULE(code, cents) ROW (code, "\"rules\": [\"Bal 2.11\"], \"penalty_cents\": " cents)

static void
test_the_same_rule_is_the_same_violation (void)
{
  g_autoptr (VthPolicyComparison) sure = compare (POLICY ("a", "x", RULE ("one", "10")), POLICY ("b", "x", RULE ("two", "20")));
  g_autoptr (VthPolicyComparison) doubtful =
      compare (POLICY ("a", "x", RULE ("one", "10") "," RULE ("three", "30")), POLICY ("b", "x", RULE ("two", "20")));
  g_autoptr (VthTable) table = vth_policy_comparison_get_rows (sure);

  g_assert_cmpuint (vth_policy_comparison_get_n_shared (sure), ==, 1);
  g_assert_cmpstr (get_text (table, 0, "matched_by"), ==, "rule");
  g_assert_cmpint (get_number (table, 0, "amount_distance"), ==, 50);
  g_assert_cmpuint (vth_policy_comparison_get_n_shared (doubtful), ==, 0);
}

static void
test_rows_for_other_people_are_not_compared (void)
{
  g_autoptr (VthPolicyComparison) comparison =
      compare (POLICY ("a", "x", ROW ("v", "\"person\": \"legal-person\", \"penalty_cents\": 10")),
               POLICY ("b", "x", ROW ("v", "\"person\": \"natural-person\", \"penalty_cents\": 5")));

  g_assert_cmpuint (vth_policy_comparison_get_n_shared (comparison), ==, 0);
}

static void
test_rows_are_of_their_day (void)
{
  const gchar *const texts[] = {
    POLICY ("a", "x", ROW ("v", "\"penalty_cents\": 10, \"valid_until\": \"2024-12-31\"") ","
                      ROW ("v", "\"penalty_cents\": 20, \"valid_from\": \"2025-01-01\"")),
    POLICY ("b", "x", ROW ("v", "\"penalty_cents\": 20")), NULL,
  };
  g_autoptr (VthPolicyComparison) before = compare_on (texts, 2024, NULL), after = compare_on (texts, 2025, NULL);

  g_assert_cmpuint (vth_policy_comparison_get_n_different (before), ==, 1);
  g_assert_cmpuint (vth_policy_comparison_get_n_shared (after), ==, 1);
  g_assert_cmpuint (vth_policy_comparison_get_n_different (after), ==, 0);
}

static void
test_two_editions_of_one_policy (void)
{
  g_autoptr (VthPolicyComparison) comparison = compare (POLICY ("a", "x", ROW ("v", "\"penalty_cents\": 10")),
                                                        POLICY ("a", "x", ROW ("v", "\"penalty_cents\": 20")));
  g_autoptr (VthTable) table = vth_policy_comparison_get_rows (comparison);

  g_assert_cmpstr (get_text (table, 0, "policy"), ==, "a");
  g_assert_cmpstr (get_text (table, 1, "policy"), ==, "a 2026");
}

/* Of three interventions in all, one is in both. */
static void
test_cells (void)
{
  g_autoptr (VthPolicyComparison) comparison =
      compare (MATRIX ("a", "{\"cell\": \"B3\", \"administrative\": [\"warning\"], \"criminal\": [\"official-report\"]},"
                            "{\"cell\": \"A1\", \"interventions\": [\"inform\"]},"
                            "{\"cell\": \"D4\", \"interventions\": [], \"certainty\": \"unverified\"}"),
               MATRIX ("b", "{\"cell\": \"B3\", \"interventions\": [\"penalty-order\", \"official-report\"]},"
                            "{\"cell\": \"A1\", \"interventions\": [\"inform\"]},"
                            "{\"cell\": \"D4\", \"interventions\": [\"closure\"]}"));
  g_autoptr (VthTable) table = vth_policy_comparison_get_cells (comparison);
  guint n_seen = 0;

  g_assert_cmpuint (vth_table_get_n_rows (table), ==, 32);
  for (guint row = 0; row < 32; row++)
    {
      const gchar *cell = get_text (table, row, "cell");
      gint64 expected = g_str_equal (cell, "B3") ? 66 : g_str_equal (cell, "A1") ? 0 : -1;

      n_seen += expected >= 0;
      g_assert_cmpint (get_number (table, row, "distance"), ==, expected);
    }
  g_assert_cmpuint (n_seen, ==, 4);
}

/* a and b are of one region: (50 + 100) / 2 and 100; c has a half and a quarter. */
static void
test_regions (void)
{
  const gchar *const texts[] = {
    POLICY ("a", "north", ROW ("v", "\"penalty_cents\": 50") "," ROW ("w", "\"penalty_cents\": 80")),
    POLICY ("b", "north", ROW ("v", "\"penalty_cents\": 100")),
    POLICY ("c", "south", ROW ("v", "\"penalty_cents\": 50") "," ROW ("w", "\"penalty_cents\": 20")), NULL,
  };
  g_autoptr (VthPolicyComparison) comparison = compare_on (texts, 2026, NULL);
  g_autoptr (VthTable) table = vth_policy_comparison_get_regions (comparison);

  g_assert_cmpuint (vth_table_get_n_rows (table), ==, 2);
  g_assert_cmpstr (get_text (table, 0, "region"), ==, "north");
  g_assert_cmpint (get_number (table, 0, "policies"), ==, 2);
  g_assert_cmpint (get_number (table, 0, "amount_level"), ==, (50 + 100 + 100) / 3);
  g_assert_cmpint (get_number (table, 1, "amount_level"), ==, (50 + 25) / 2);
  g_assert_cmpint (get_number (table, 1, "grace_level"), ==, -1);
}

static void
test_bad_policies_are_refused (void)
{
  const struct { const gchar *text, *pointer; } rows[] = {
    { POLICY ("a", "x", ROW ("v", "\"penalty_cents\": -1")), "/penalty_table/rows/0/penalty_cents" },
    { POLICY ("a", "x", ROW ("v", "\"penalty_unit\": \"per-moon\"")), "/penalty_table/rows/0/penalty_unit" },
    { POLICY ("a", "x", ROW ("u", "\"penalty_cents\": 1") "," ROW ("v", "\"penalty_cents\": 9, \"maximum_cents\": 8")),
      "/penalty_table/rows/1/maximum_cents" },
    { POLICY ("a", "x", ROW ("v", "\"penalty_min_cents\": 2, \"penalty_max_cents\": 1")), "/penalty_table/rows/0/penalty_max_cents" },
    { POLICY ("a", "x", "{\"label\": \"no code\"}"), "/penalty_table/rows/0/code" },
    { POLICY ("a", "x", ROW ("v", "\"grace\": \"soon\"")), "/penalty_table/rows/0/grace" },
    { POLICY ("a", "x", ROW ("v", "\"grace_term\": \"6 weeks\"")), "/penalty_table/rows/0/grace_term" },
    { POLICY ("a", "x", ROW ("v", "\"rules\": [7]")), "/penalty_table/rows/0/rules" },
    { MATRIX ("a", "{\"cell\": \"E1\", \"interventions\": []}"), "/matrix/cells/0/cell" },
    { MATRIX ("a", "{\"cell\": \"A1\"}, {\"cell\": \"A1\"}"), "/matrix/cells/1/cell" },
    { "{" HEAD ("a", "x") "}", "/penalty_table" },
    { "{" HEAD ("a", "x") ", \"matrix\": 3}", "/matrix" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const gchar *const texts[] = { POLICY ("b", "y", ROW ("v", "\"penalty_cents\": 1")), rows[i].text, NULL };
      g_autoptr (GError) error = NULL;
      g_autoptr (VthPolicyComparison) comparison = compare_on (texts, 2026, &error);

      g_test_message ("%s", rows[i].pointer);
      g_assert_null (comparison);
      g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE);
      g_assert_nonnull (strstr (error->message, rows[i].pointer));
    }
}

static void
test_one_policy_is_too_few (void)
{
  const gchar *const texts[] = { POLICY ("a", "x", ROW ("v", "\"penalty_cents\": 1")), NULL };
  g_autoptr (GError) error = NULL;

  g_assert_null (compare_on (texts, 2026, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE);
}

static void
test_every_format_tells_the_same (void)
{
  g_autoptr (VthPolicyComparison) comparison =
      compare (POLICY ("a", "x", ROW ("v", "\"label\": \"Vuur & <as>\", \"penalty_cents\": 123400")),
               POLICY ("b", "y", ROW ("v", "\"label\": \"Vuur & <as>\", \"penalty_cents\": 617000")));
  const VthReportFormat formats[] = { VTH_REPORT_FORMAT_TABLE, VTH_REPORT_FORMAT_MD, VTH_REPORT_FORMAT_HTML };
  g_autofree gchar *csv = vth_policy_comparison_to_text (comparison, VTH_REPORT_FORMAT_CSV, VTH_LANGUAGE_NL);
  g_autofree gchar *json = vth_policy_comparison_to_text (comparison, VTH_REPORT_FORMAT_JSON, VTH_LANGUAGE_NL);
  g_autofree gchar *html = vth_policy_comparison_to_text (comparison, VTH_REPORT_FORMAT_HTML, VTH_LANGUAGE_EN);
  g_autoptr (JsonNode) node = json_from_string (json, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree gchar *text = vth_policy_comparison_to_text (comparison, formats[i], VTH_LANGUAGE_NL);

      g_assert_nonnull (strstr (text, "1.234,00"));
      g_assert_nonnull (strstr (text, "6.170,00"));
      g_assert_nonnull (strstr (text, "80"));
    }
  g_assert_nonnull (strstr (csv, "617000"));
  g_assert_nonnull (node);
  g_assert_true (json_object_has_member (json_node_get_object (node), "cells"));
  g_assert_null (strstr (html, "<as>"));
  g_assert_nonnull (strstr (html, "Vuur &amp; &lt;as&gt;"));
  g_assert_nonnull (strstr (html, "<svg class=\"strip\" aria-hidden=\"true\""));
  g_assert_nonnull (strstr (html, "scope=\"row\""));
  g_assert_nonnull (strstr (html, "differs by 80 percent"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/policy-comparison/worked-distances", test_worked_distances);
  g_test_add_func ("/policy-comparison/the-largest-distance-comes-first", test_the_largest_distance_comes_first);
  g_test_add_func ("/policy-comparison/the-same-rule-is-the-same-violation", test_the_same_rule_is_the_same_violation);
  g_test_add_func ("/policy-comparison/rows-for-other-people", test_rows_for_other_people_are_not_compared);
  g_test_add_func ("/policy-comparison/rows-are-of-their-day", test_rows_are_of_their_day);
  g_test_add_func ("/policy-comparison/two-editions-of-one-policy", test_two_editions_of_one_policy);
  g_test_add_func ("/policy-comparison/cells", test_cells);
  g_test_add_func ("/policy-comparison/regions", test_regions);
  g_test_add_func ("/policy-comparison/bad-policies-are-refused", test_bad_policies_are_refused);
  g_test_add_func ("/policy-comparison/one-policy-is-too-few", test_one_policy_is_too_few);
  g_test_add_func ("/policy-comparison/every-format-tells-the-same", test_every_format_tells_the_same);

  return g_test_run ();
}
