/* test-penalty-table.c - tables of amounts and terms
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/vth.h>

#include <stdio.h>
#include <string.h>

#define N_RANDOM_ROWS 400
#define N_RANDOM_QUESTIONS 2000

static VthPenaltyTable *
read_table (const gchar *rows, gchar ***problems)
{
  g_autofree gchar *text = g_strdup_printf ("{\"rows\": [%s]}", rows);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = json_from_string (text, &error);
  VthPenaltyTable *table;

  g_assert_no_error (error);
  table = vth_penalty_table_new_for_json (node);
  *problems = vth_penalty_table_list_problems (table);
  return table;
}

static VthPenaltyTable *
read_good_table (const gchar *rows)
{
  g_auto (GStrv) problems = NULL;
  VthPenaltyTable *table = read_table (rows, &problems);

  if (problems[0] != NULL)
    g_error ("%s", problems[0]);
  return table;
}

static void
assert_problem (const gchar *rows, const gchar *expected)
{
  g_auto (GStrv) problems = NULL;
  g_autoptr (VthPenaltyTable) table = read_table (rows, &problems);

  g_assert_nonnull (problems[0]);
  if (!g_str_has_prefix (problems[0], expected))
    g_error ("‘%s’ does not begin with ‘%s’", problems[0], expected);
}

static GDate *
day (const gchar *text)
{
  gint year, month, number;

  g_assert_cmpint (sscanf (text, "%d-%d-%d", &year, &month, &number), ==, 3);
  return g_date_new_dmy ((GDateDay) number, (GDateMonth) month, (GDateYear) year);
}

static gchar *
list_codes (GListModel *rows)
{
  GString *codes = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (VthPenaltyRow) row = g_list_model_get_item (rows, i);

      g_string_append_printf (codes, "%s%s", i > 0 ? " " : "", vth_penalty_row_get_code (row));
    }
  return g_string_free (codes, FALSE);
}

static gint64
compute (const gchar *formula, const gchar *declared, const gchar *given, GError **error)
{
  g_autoptr (VthPenaltyRow) row = vth_penalty_row_new (NULL);
  const gchar *names[] = { declared, NULL };
  g_auto (GStrv) values = g_strsplit (given, " ", -1);

  vth_penalty_row_set_code (row, "X");
  vth_penalty_row_set_formula (row, formula);
  vth_penalty_row_set_quantities (row, names);
  return vth_penalty_row_compute_penalty (row, (const gchar *const *) values, error);
}

static void
assert_cents (const gchar *formula, const gchar *given, gint64 expected)
{
  g_autoptr (GError) error = NULL;
  gint64 cents = compute (formula, *given != '\0' ? "t: tonnes" : NULL, given, &error);

  g_assert_no_error (error);
  g_assert_cmpint (cents, ==, expected);
}

/* The example in the policy on overloading: 3 tonnes come to 594.35. */
static void
test_overloading_by_three_tonnes (void)
{
  assert_cents ("5 * (100 + 6.29 * t)", "t=3", 59435);
  assert_cents ("5*(100+5.98*t)", "t=3", 58970);
  assert_cents ("5*(100+6.12*t)", "t=0", 50000);
  assert_cents ("5*(100+6.29*t)", "t=2.5", 57863);  /* 578.625: half a cent goes up */
}

static void
test_cents_are_rounded_once_and_at_the_end (void)
{
  assert_cents ("0.005", "", 1);
  assert_cents ("0.0049", "", 0);
  assert_cents ("3 * (1 / 3)", "", 100);
  assert_cents ("0.004 + 0.004", "", 1);
  assert_cents ("1000 * (t / 3000)", "t=0.01", 0);
  assert_cents ("1000 * (t / 1000)", "t=0.01", 1);
}

static void
test_signs_bind_as_they_do_in_school (void)
{
  assert_cents ("1 + 2 * 3", "", 700);
  assert_cents ("(1 + 2) * 3", "", 900);
  assert_cents ("10 - 4 - 3", "", 300);
  assert_cents ("100 / 10 / 5", "", 200);
  assert_cents ("10 - -2", "", 1200);
  assert_cents ("-2 * -3", "", 600);
  assert_cents ("2*(3+(4-1))*t", "t=1.5", 1800);
}

static void
test_a_formula_that_cannot_be_computed_is_told (void)
{
  static const struct
  {
    const gchar *formula;
    const gchar *given;
    gint code;
    const gchar *message;
  } cases[] = {
    { "5 * t", "", VTH_ERROR_NOT_FOUND, "/quantities: t is not given" },
    { "5 * t", "w=3", VTH_ERROR_NOT_FOUND, "/quantities: t is not given" },
    { "5 * t", "tt=3", VTH_ERROR_NOT_FOUND, "/quantities: t is not given" },
    { "5 * t", "t=many", VTH_ERROR_UNKNOWN_VALUE, "/quantities/0" },
    { "5 * t", "t=-3", VTH_ERROR_UNKNOWN_VALUE, "/quantities/0" },
    { "5 * t", "t=", VTH_ERROR_UNKNOWN_VALUE, "/quantities/0" },
    { "5 / t", "t=0", VTH_ERROR_OUT_OF_RANGE, "/formula: divides by zero" },
    { "5 / (t - 3)", "t=3.00", VTH_ERROR_OUT_OF_RANGE, "/formula: divides by zero" },
    { "5 - t", "t=6", VTH_ERROR_OUT_OF_RANGE, "/formula: comes to less than zero" },
    { "t * 999999999999999", "t=999999999999999", VTH_ERROR_OUT_OF_RANGE, "/formula: the numbers are too large" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_cmpint (compute (cases[i].formula, "t", cases[i].given, &error), ==, -1);
      g_assert_error (error, VTH_ERROR, cases[i].code);
      if (!g_str_has_prefix (error->message, cases[i].message))
        g_error ("‘%s’ does not begin with ‘%s’", error->message, cases[i].message);
    }
}

static void
test_a_row_without_an_amount_has_none (void)
{
  g_autoptr (VthPenaltyTable) table = read_good_table ("{\"code\": \"A\"}, {\"code\": \"B\", \"penalty_min_cents\": 1,"
                                                       "\"penalty_max_cents\": 2}, {\"code\": \"C\", \"penalty_cents\": 7}");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (vth_penalty_row_compute_penalty (vth_penalty_table_lookup (table, "A", NULL), NULL, &error), ==, -1);
  g_assert_error (error, VTH_ERROR, VTH_ERROR_NO_TERM);
  g_clear_error (&error);
  g_assert_cmpint (vth_penalty_row_compute_penalty (vth_penalty_table_lookup (table, "B", NULL), NULL, &error), ==, -1);
  g_assert_error (error, VTH_ERROR, VTH_ERROR_NO_TERM);
  g_clear_error (&error);
  g_assert_cmpint (vth_penalty_row_compute_penalty (vth_penalty_table_lookup (table, "C", NULL), NULL, &error), ==, 7);
  g_assert_no_error (error);
}

#define AMOUNT "\"penalty_cents\": 1000, \"penalty_unit\": \"per-week\""

static void
test_what_is_wrong_in_a_row_is_told_with_its_field (void)
{
  static const gchar *const cases[][2] = {
    { "{\"code\": \"A\", \"penalty_cents\": -1}", "/rows/0/penalty_cents: -1 is below zero" },
    { "{\"code\": \"A\", " AMOUNT ", \"maximum_cents\": 999}", "/rows/0/maximum_cents: lies below one unit" },
    { "{\"code\": \"A\", \"penalty_min_cents\": 1, \"penalty_max_cents\": 9, \"maximum_cents\": 8}",
      "/rows/0/maximum_cents: lies below one unit" },
    { "{\"code\": \"A\", \"penalty_min_cents\": 2, \"penalty_max_cents\": 1}", "/rows/0/penalty_max_cents" },
    { "{\"code\": \"A\", \"penalty_min_cents\": 2}", "/rows/0/penalty_max_cents: a range has two ends" },
    { "{\"code\": \"A\", \"penalty_cents\": 2, \"formula\": \"1\"}", "/rows/0/formula: an amount, a range and a formula" },
    { "{\"code\": \"A\", \"formula\": \"5 * w\", \"quantities\": [\"t\"]}",
      "/rows/0/formula: ‘w’ is no quantity that the row declares" },
    { "{\"code\": \"A\", \"formula\": \"5 / 0\"}", "/rows/0/formula: divides by zero" },
    { "{\"code\": \"A\", \"formula\": \"5 / (3 - 3)\"}", "/rows/0/formula: divides by zero" },
    { "{\"code\": \"A\", \"formula\": \"5 *\"}", "/rows/0/formula: ends where a number" },
    { "{\"code\": \"A\", \"formula\": \"(5\"}", "/rows/0/formula: a bracket is not closed" },
    { "{\"code\": \"A\", \"formula\": \"5 5\"}", "/rows/0/formula: ‘5’ is more than a formula holds" },
    { "{\"code\": \"A\", \"formula\": \"5,5\"}", "/rows/0/formula: ‘,5’ is more than a formula holds" },
    { "{\"code\": \"A\", \"formula\": \"1.2.3\"}", "/rows/0/formula: ‘1.2.3’ is no number" },
    { "{\"code\": \"A\", \"formula\": \"((((((((((((((((((((((((((((((((((((1\"}", "/rows/0/formula: brackets are nested" },
    { "{\"code\": \"A\", \"quantities\": [\"t\", \"t: tonnes\"]}", "/rows/0/quantities/1: ‘t’ is there twice" },
    { "{\"code\": \"A\", \"quantities\": [\"1t\"]}", "/rows/0/quantities/0: ‘1t’ is no name" },
    { "{\"code\": \"A\", \"formula_quantity\": \"t\", \"formula_divisor\": 0}", "/rows/0/formula: divides by zero" },
    { "{\"code\": \"A\", \"other_unit\": \"per-day\"}", "/rows/0/penalty_unit: a choice has two units" },
    { "{\"code\": \"A\", \"penalty_unit\": \"per-day\", \"other_unit\": \"per-day\"}", "/rows/0/other_unit" },
    { "{\"code\": \"A\", \"penalty_unit\": \"per-year\"}", "/rows/0/penalty_unit: ‘per-year’ is not one of" },
    { "{\"code\": \"A\", \"penalty_cents\": 5, \"penalty_unit\": \"lump-sum\", \"maximum_cents\": 6}",
      "/rows/0/maximum_cents: a lump sum is its own maximum" },
    { "{\"code\": \"A\", \"grace\": \"none\", \"grace_term\": \"P1W\"}", "/rows/0/grace_term: grace, grace_term" },
    { "{\"code\": \"A\", \"grace_term\": \"P1W\", \"grace_until\": \"2026-01-01\"}", "/rows/0/grace_until" },
    { "{\"code\": \"A\", \"grace_term\": \"6 weken\"}", "/rows/0/grace_term" },
    { "{\"code\": \"A\", \"valid_from\": \"2026-02-01\", \"valid_until\": \"2026-01-31\"}", "/rows/0/valid_until" },
    { "{\"code\": \"A\", \"valid_from\": \"2026-02-30\"}", "/rows/0/valid_from" },
    { "{\"code\": \"A\", \"min_employees\": 10, \"max_employees\": 9}", "/rows/0/max_employees: lies below" },
    { "{\"code\": \"A\", \"instruments\": [\"flogging\"]}", "/rows/0/instruments/0: ‘flogging’ is no known sanction" },
    { "{\"code\": \"A\", \"rules\": [\"somewhere\"]}", "/rows/0/rules/0" },
    { "{\"code\": \"A\", \"maximun_cents\": 5}", "/rows/0/maximun_cents: no row of a penalty table has this field" },
    { "{\"code\": \"\"}", "/rows/0/code: is empty" },
    { "{\"label\": \"without\"}", "/rows/0/code" },
    { "{\"code\": \"A\", \"type\": \"mandate\"}", "/rows/0" },
    { "7", "/rows/0: an object is needed" },
    { "{\"code\": \"A\", \"next_code\": \"B\"}", "/rows/0/next_code: there is no row ‘B’" },
    { "{\"code\": \"A\", \"next_code\": \"B\"}, {\"code\": \"B\", \"next_code\": \"A\"}", "/rows/0/next_code: the steps come back" },
    { "{\"code\": \"A\", \"next_code\": \"A\"}", "/rows/0/next_code: the steps come back" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_problem (cases[i][0], cases[i][1]);
}

static void
test_what_is_not_stated_is_no_mistake (void)
{
  g_autoptr (VthPenaltyTable) table = read_good_table ("{\"code\": \"A\", \"penalty_cents\": 500000},"
                                                       "{\"code\": \"B\", \"penalty_cents\": 0, \"maximum_cents\": null}");
  VthPenaltyRow *row = vth_penalty_table_lookup (table, "A", NULL);

  g_assert_cmpint (vth_penalty_row_get_penalty_unit (row), ==, VTH_PENALTY_UNIT_UNKNOWN);
  g_assert_cmpint (vth_penalty_row_get_maximum_cents (row), ==, -1);
  g_assert_cmpint (vth_penalty_row_get_grace (row), ==, VTH_GRACE_KIND_UNKNOWN);
  g_assert_cmpint (vth_penalty_row_get_penalty_cents (vth_penalty_table_lookup (table, "B", NULL)), ==, 0);
}

#define OLD "{\"code\": \"A\", \"penalty_cents\": 1, \"valid_until\": \"2024-12-31\"}"
#define NEW "{\"code\": \"A\", \"penalty_cents\": 2, \"valid_from\": \"2025-01-01\"}"

static void
test_the_edition_of_the_day_counts (void)
{
  g_autoptr (VthPenaltyTable) table = read_good_table (NEW "," OLD);
  g_autoptr (GDate) last = day ("2024-12-31"), first = day ("2025-01-01");
  g_autoptr (GListModel) both = vth_penalty_table_find_by_code (table, "A", NULL);

  g_assert_cmpint (vth_penalty_row_get_penalty_cents (vth_penalty_table_lookup (table, "A", last)), ==, 1);
  g_assert_cmpint (vth_penalty_row_get_penalty_cents (vth_penalty_table_lookup (table, "A", first)), ==, 2);
  g_assert_null (vth_penalty_table_lookup (table, "B", first));
  g_assert_cmpuint (g_list_model_get_n_items (both), ==, 2);
}

static void
test_editions_that_overlap_are_refused (void)
{
  assert_problem (OLD ",{\"code\": \"A\", \"valid_from\": \"2024-12-31\"}", "/rows/1/valid_from: overlaps in time");
  assert_problem (NEW ",{\"code\": \"A\", \"valid_until\": \"2025-01-01\"}", "/rows/1/valid_until: overlaps in time");
  assert_problem (NEW ",{\"code\": \"A\", \"valid_from\": \"2025-01-01\"}", "/rows/1/code: ‘A’ is there twice");
  assert_problem ("{\"code\": \"A\"},{\"code\": \"B\"},{\"code\": \"A\"}", "/rows/2/code: ‘A’ is there twice");
}

static void
test_a_code_may_differ_by_person_and_class (void)
{
  static const gchar *const apart[] = {
    "{\"code\": \"A\", \"person\": \"natural-person\"},{\"code\": \"A\", \"person\": \"legal-person\"}",
    "{\"code\": \"A\", \"seriousness\": \"ernstig\"},{\"code\": \"A\", \"seriousness\": \"gering\"}",
    "{\"code\": \"A\", \"history\": \"x\"},{\"code\": \"A\", \"history\": \"y\"}",
    "{\"code\": \"A\", \"size\": \"x\"},{\"code\": \"A\", \"size\": \"y\"}",
    "{\"code\": \"A\", \"circumstance\": \"x\"},{\"code\": \"A\", \"circumstance\": \"y\"}",
    "{\"code\": \"A\", \"permit_holder\": true},{\"code\": \"A\", \"permit_holder\": false}",
    "{\"code\": \"A\", \"max_employees\": 9},{\"code\": \"A\", \"min_employees\": 10, \"max_employees\": 49},"
    "{\"code\": \"A\", \"min_employees\": 50}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (apart); i++)
    {
      g_autoptr (VthPenaltyTable) table = read_good_table (apart[i]);

      g_assert_true (vth_penalty_table_is_sealed (table));
    }
  assert_problem ("{\"code\": \"A\", \"person\": \"legal-person\"},{\"code\": \"A\"}", "/rows/1/code");
  assert_problem ("{\"code\": \"A\", \"max_employees\": 10},{\"code\": \"A\", \"min_employees\": 10}", "/rows/1/code");
  assert_problem ("{\"code\": \"A\", \"seriousness\": \"x\"},{\"code\": \"A\", \"history\": \"x\"}", "/rows/1/code");
}

static void
assert_rule (VthPenaltyTable *table, const gchar *rule, const gchar *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) found = vth_penalty_table_find_by_rule (table, rule, NULL, &error);
  g_autofree gchar *codes = NULL;

  g_assert_no_error (error);
  codes = list_codes (found);
  g_assert_cmpstr (codes, ==, expected);
}

static void
test_rows_are_found_by_the_rule_that_is_broken (void)
{
  g_autoptr (VthPenaltyTable) table = read_good_table (
      "{\"code\": \"A\", \"rules\": [\"Ow 5.1\"]}, {\"code\": \"B\", \"rules\": [\"Ow 5.1 lid 2\", \"Ow 5.1 lid 3\"]},"
      "{\"code\": \"C\", \"rules\": [\"Bal 2.11\"]}, {\"code\": \"D\", \"rules\": [\"Wm 5.1\", \"Ow 5.1 lid 2\"],"
      "\"valid_until\": \"2023-12-31\"}");
  g_autoptr (GDate) today = day ("2026-01-01");
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) found = NULL;
  g_autofree gchar *codes = NULL;

  assert_rule (table, "Ow 5.1", "A B D");
  assert_rule (table, "Ow 5.1 lid 2", "A B D");
  assert_rule (table, "Omgevingswet art. 5.1 lid 2", "A B D");
  assert_rule (table, "Ow 5.1 lid 3", "A B");
  assert_rule (table, "Ow 5.1 lid 4", "A");
  assert_rule (table, "Bal 2.11 lid 1", "C");
  assert_rule (table, "Ow 5.10", "");
  found = vth_penalty_table_find_by_rule (table, "Ow 5.1 lid 2", today, &error);
  codes = list_codes (found);
  g_assert_cmpstr (codes, ==, "A B");
  g_assert_null (vth_penalty_table_find_by_rule (table, "nowhere", NULL, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_REFERENCE);
}

static void
assert_text (VthPenaltyTable *table, const gchar *text, const gchar *expected)
{
  g_autoptr (GListModel) found = vth_penalty_table_find_by_text (table, text, NULL);
  g_autofree gchar *codes = list_codes (found);

  g_assert_cmpstr (codes, ==, expected);
}

static void
test_rows_are_found_by_words (void)
{
  g_autoptr (VthPenaltyTable) table = read_good_table (
      "{\"code\": \"GE-01\", \"label\": \"Geluidgrens overschreden\", \"aspect\": \"geluid\"},"
      "{\"code\": \"LU-01\", \"label\": \"Emissiegrens overschreden\", \"rules\": [\"Bal 2.20\"]},"
      "{\"code\": \"X\", \"rule_class\": \"alle voorschriften van de vergunning\", \"note\": \"zie ook Éric\"}");

  assert_text (table, "overschreden", "GE-01 LU-01");
  assert_text (table, "OVERSCHREDEN geluid", "GE-01");
  assert_text (table, "ge-0", "GE-01");
  assert_text (table, "2.20", "LU-01");
  assert_text (table, "éric", "X");
  assert_text (table, "vergunning", "X");
  assert_text (table, "geluid emissie", "");
  assert_text (table, "", "GE-01 LU-01 X");
}

static void
test_a_sealed_table_stays_as_it_is (void)
{
  g_autoptr (VthPenaltyTable) table = vth_penalty_table_new ();
  g_autoptr (VthPenaltyRow) row = vth_penalty_row_new (NULL), other = vth_penalty_row_new (NULL);
  g_autoptr (GError) error = NULL;

  vth_penalty_row_set_code (row, "A");
  vth_penalty_row_set_next_code (row, "B");
  vth_penalty_row_set_code (other, "B");
  g_assert_true (vth_penalty_table_add (table, row, &error));
  g_assert_false (vth_penalty_table_seal (table, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (vth_penalty_table_is_sealed (table));
  g_assert_true (vth_penalty_table_add (table, other, &error));
  g_assert_true (vth_penalty_table_seal (table, &error));
  g_assert_false (vth_penalty_table_add (table, other, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_SEALED);
  g_assert_cmpuint (g_list_model_get_n_items (vth_penalty_table_get_rows (table)), ==, 2);
}

static void
test_the_rest_of_a_table_with_bad_rows_is_kept (void)
{
  g_auto (GStrv) problems = NULL;
  g_autoptr (VthPenaltyTable) table = read_table ("{\"code\": \"A\"}, {\"code\": \"B\", \"penalty_cents\": \"much\"},"
                                                  "{\"code\": \"C\"}, {\"code\": \"A\"}, {\"code\": \"D\"}", &problems);
  g_autofree gchar *codes = list_codes (vth_penalty_table_get_rows (table));

  g_assert_cmpstr (codes, ==, "A C D");
  g_assert_cmpuint (g_strv_length (problems), ==, 2);
  g_assert_true (g_str_has_prefix (problems[0], "/rows/1/penalty_cents"));
  g_assert_true (g_str_has_prefix (problems[1], "/rows/3/code"));
}

static void
test_what_is_no_table_is_told (void)
{
  static const gchar *const cases[][2] = { { "[]", "/: an object" }, { "{}", "/rows: a list" }, { "{\"rows\": 3}", "/rows: a list" },
                                           { "{\"rows\": [], \"rowz\": []}", "/rowz: no penalty table" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JsonNode) node = json_from_string (cases[i][0], NULL);
      g_autoptr (VthPenaltyTable) table = vth_penalty_table_new_for_json (node);
      g_auto (GStrv) problems = vth_penalty_table_list_problems (table);

      g_assert_cmpuint (g_strv_length (problems), ==, 1);
      g_assert_true (g_str_has_prefix (problems[0], cases[i][1]));
      g_assert_cmpuint (g_list_model_get_n_items (vth_penalty_table_get_rows (table)), ==, 0);
    }
}

/* All rows that were collected from published tables and decisions, in which the same proportions stand as were
 * counted by hand: 10 in 26 rows, 20 in 7, 5 in 6. One is there twice, for who holds a permit and who does not.
 */
static void
test_every_published_row_can_be_held (gconstpointer path)
{
  static const gint64 counted[][2] = { { 2000, 1 }, { 4000, 2 }, { 5000, 6 }, { 8000, 2 }, { 10000, 26 }, { 15000, 2 },
                                       { 16000, 1 }, { 20000, 7 }, { 25000, 2 }, { 30000, 2 }, { 40000, 1 } };
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRecordReader) reader = vth_record_reader_new_for_file (file, &error);
  g_autoptr (VthPenaltyTable) table = vth_penalty_table_new ();
  g_autoptr (VthTable) ratios = NULL;

  g_assert_no_error (error);
  for (;;)
    {
      g_autoptr (VthRecord) record = vth_record_reader_read (reader, NULL, &error);

      g_assert_no_error (error);
      if (record == NULL)
        break;
      vth_penalty_table_add (table, VTH_PENALTY_ROW (record), &error);
      g_assert_no_error (error);
      g_assert_nonnull (vth_record_get_source (record));
      g_assert_cmpint (vth_penalty_row_get_certainty (VTH_PENALTY_ROW (record)), !=, VTH_STATED_CERTAINTY_UNKNOWN);
    }
  g_assert_true (vth_penalty_table_seal (table, &error));
  g_assert_cmpuint (g_list_model_get_n_items (vth_penalty_table_get_rows (table)), ==, 98);

  ratios = vth_penalty_table_get_ratios (table, NULL);
  g_assert_cmpuint (vth_table_get_n_rows (ratios), ==, G_N_ELEMENTS (counted));
  for (guint i = 0; i < G_N_ELEMENTS (counted); i++)
    {
      g_assert_cmpint (vth_table_get_int (ratios, i, 0), ==, counted[i][0]);
      g_assert_cmpint (vth_table_get_int (ratios, i, 1), ==, counted[i][1]);
    }
}

static VthTerm *
random_term (GRand *rand)
{
  return vth_term_new (g_rand_int_range (rand, 1, 30), (VthTermUnit) g_rand_int_range (rand, VTH_TERM_UNIT_DAYS, VTH_TERM_UNIT_MONTHS));
}

static void
fill_amount (VthPenaltyRow *row, GRand *rand)
{
  static const gchar *const names[] = { "t: ton", "w", NULL };
  gint64 amount = g_rand_int_range (rand, 0, 1000000);

  switch (g_rand_int_range (rand, 0, 4))
    {
    case 0:
      vth_penalty_row_set_penalty_cents (row, amount);
      break;
    case 1:
      vth_penalty_row_set_penalty_min_cents (row, amount);
      vth_penalty_row_set_penalty_max_cents (row, amount + g_rand_int_range (rand, 0, 1000));
      break;
    case 2:
      vth_penalty_row_set_formula (row, "5 * (100 + 6.29 * t) / w");
      vth_penalty_row_set_quantities (row, names);
      break;
    default:
      break;
    }
  if (g_rand_boolean (rand))
    vth_penalty_row_set_maximum_cents (row, amount + g_rand_int_range (rand, 1000, 1000000));
}

static VthPenaltyRow *
random_row (GRand *rand, gint code)
{
  static const gchar *const rules[] = { "Ow 5.1 lid 2", "Bal 2.11", NULL };
  static const gchar *const words[] = { "ernstig", "gering", "“a;b\",\n'c'", NULL };
  VthPenaltyRow *row = vth_penalty_row_new (g_rand_boolean (rand) ? "some-id" : NULL);
  g_autofree gchar *name = g_strdup_printf ("K-%d", code);
  g_autoptr (VthTerm) term = random_term (rand);
  g_autoptr (GDate) from = g_date_new_julian (739000 + (guint32) g_rand_int_range (rand, 0, 1000));
  g_autoptr (GDate) until = g_date_new_julian (g_date_get_julian (from) + (guint32) g_rand_int_range (rand, 0, 300));

  vth_penalty_row_set_code (row, name);
  fill_amount (row, rand);
  vth_penalty_row_set_valid_from (row, from);
  if (g_rand_boolean (rand))
    vth_penalty_row_set_valid_until (row, until);
  if (g_rand_boolean (rand))
    vth_penalty_row_set_grace_term (row, term);
  else
    vth_penalty_row_set_grace (row, (VthGraceKind) g_rand_int_range (rand, 0, 4));
  vth_penalty_row_set_penalty_unit (row, (VthPenaltyUnit) g_rand_int_range (rand, VTH_PENALTY_UNIT_PER_VIOLATION, VTH_PENALTY_UNIT_PER_FINDING + 1));
  vth_penalty_row_set_seriousness (row, words[g_rand_int_range (rand, 0, 4)]);
  vth_penalty_row_set_note (row, words[g_rand_int_range (rand, 0, 4)]);
  vth_penalty_row_set_person (row, (VthPersonKind) g_rand_int_range (rand, 0, 3));
  vth_penalty_row_set_rules (row, g_rand_boolean (rand) ? rules : NULL);
  if (g_rand_boolean (rand))
    vth_penalty_row_set_permit_holder (row, g_rand_boolean (rand));
  if (g_rand_boolean (rand))
    vth_penalty_row_set_indicative (row, g_rand_boolean (rand));
  vth_penalty_row_set_min_employees (row, g_rand_int_range (rand, -1, 20));
  vth_penalty_row_set_certainty (row, (VthStatedCertainty) g_rand_int_range (rand, 0, 4));
  return row;
}

/* What a table would refuse beside another row is left out by itself. */
static VthPenaltyTable *
random_table (GRand *rand)
{
  VthPenaltyTable *table = vth_penalty_table_new ();

  for (guint i = 0; i < N_RANDOM_ROWS; i++)
    {
      g_autoptr (VthPenaltyRow) row = random_row (rand, g_rand_int_range (rand, 0, 60));

      vth_penalty_table_add (table, row, NULL);
    }
  g_assert_cmpuint (g_list_model_get_n_items (vth_penalty_table_get_rows (table)), >, 100);
  return table;
}

static void
test_what_is_written_is_read_as_the_same (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);
  g_autoptr (VthPenaltyTable) table = random_table (rand), again = NULL;
  g_autoptr (JsonNode) node = vth_penalty_table_to_json (table), parsed = NULL;
  g_autofree gchar *text = json_to_string (node, FALSE);
  g_auto (GStrv) problems = NULL;
  GListModel *rows = vth_penalty_table_get_rows (table), *others;

  parsed = json_from_string (text, NULL);
  again = vth_penalty_table_new_for_json (parsed);
  problems = vth_penalty_table_list_problems (again);
  g_assert_null (problems[0]);
  others = vth_penalty_table_get_rows (again);
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, g_list_model_get_n_items (others));
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (VthRecord) one = g_list_model_get_item (rows, i), other = g_list_model_get_item (others, i);

      g_assert_true (vth_record_equal (one, other));
    }
}

static gboolean
holds (VthPenaltyRow *row, const GDate *on)
{
  const GDate *from = vth_penalty_row_get_valid_from (row), *until = vth_penalty_row_get_valid_until (row);

  return (from == NULL || g_date_compare (from, on) <= 0) && (until == NULL || g_date_compare (on, until) <= 0);
}

/* A plain look at every row finds the same. */
static void
test_the_index_finds_what_a_plain_search_finds (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  g_autoptr (VthPenaltyTable) table = random_table (rand);
  GListModel *rows = vth_penalty_table_get_rows (table);

  for (guint i = 0; i < N_RANDOM_QUESTIONS; i++)
    {
      g_autofree gchar *code = g_strdup_printf ("K-%d", g_rand_int_range (rand, 0, 65));
      g_autoptr (GDate) on = g_date_new_julian (738990 + (guint32) g_rand_int_range (rand, 0, 1400));
      g_autoptr (GListModel) found = vth_penalty_table_find_by_code (table, code, on);
      VthPenaltyRow *first = vth_penalty_table_lookup (table, code, on);
      guint n = 0;

      for (guint k = 0; k < g_list_model_get_n_items (rows); k++)
        {
          g_autoptr (VthPenaltyRow) row = g_list_model_get_item (rows, k);
          g_autoptr (VthPenaltyRow) there = NULL;

          if (strcmp (vth_penalty_row_get_code (row), code) != 0 || !holds (row, on))
            continue;
          there = g_list_model_get_item (found, n);
          g_assert_true (there == row && (n > 0 || first == row));
          n++;
        }
      g_assert_cmpuint (g_list_model_get_n_items (found), ==, n);
      g_assert_true ((first == NULL) == (n == 0));
    }
}

static VthSanctionPolicy *
load_policy (const gchar *members, GError **error)
{
  g_autofree gchar *text = g_strdup_printf ("{\"id\": \"p\", \"title\": \"Verzonnen\", \"edition\": \"1\", \"source\": \"invented\","
                                            "\"about\": \"invented\", \"certainty\": \"inferred\", %s}", members);
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("policy-XXXXXX.json", &stream, NULL);
  VthSanctionPolicy *policy;

  g_assert_true (g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, NULL));
  policy = vth_sanction_policy_new_for_file (file, error);
  g_file_delete (file, NULL, NULL);
  return policy;
}

static void
test_a_policy_with_a_bad_row_is_refused_whole (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthSanctionPolicy) policy = load_policy ("\"penalty_table\": {\"rows\": [{\"code\": \"A\", \"penalty_cents\": 7}]}", &error);
  VthPenaltyTable *table;

  g_assert_no_error (error);
  g_assert_null (load_policy ("\"penalty_table\": {\"rows\": [{\"code\": \"A\", \"penalty_cents\": 9}, {\"code\": \"B\","
                              "\"penalty_cents\": -9}, {\"code\": \"A\"}]}", &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE);
  g_assert_nonnull (strstr (error->message, "/penalty_table/rows/1/penalty_cents: -9 is below zero"));
  g_assert_nonnull (strstr (error->message, "/penalty_table/rows/2/code: ‘A’ is there twice"));

  table = vth_sanction_policy_get_penalty_table (policy);
  g_assert_cmpint (vth_penalty_row_get_penalty_cents (vth_penalty_table_lookup (table, "A", NULL)), ==, 7);
  g_assert_true (vth_penalty_table_is_sealed (table));
  g_assert_cmpint (vth_sanction_policy_get_certainty (policy), ==, VTH_CERTAINTY_INFERRED);
}

/* Without a matrix of its own nothing is known of any cell. */
static void
test_a_policy_may_have_only_a_table (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthSanctionPolicy) policy = load_policy ("\"penalty_table\": {\"rows\": []}", &error);

  g_assert_no_error (error);
  g_assert_null (vth_intervention_matrix_get_interventions (vth_sanction_policy_get_matrix (policy), "B3",
                                                            VTH_INTERVENTION_SIDE_ADMINISTRATIVE));
  g_assert_null (load_policy ("\"penalty_table\": []", &error));
  g_assert_nonnull (strstr (error->message, "/penalty_table: an object is needed"));
  g_clear_error (&error);
  g_assert_null (load_policy ("\"authority\": \"gm9999/college\"", &error));
  g_assert_nonnull (strstr (error->message, "/matrix"));
}

static void
test_the_example_policies_have_good_tables (gconstpointer folder)
{
  static const gchar *const names[] = { "voorbeeldland.json", "verzinsel-zuid.json" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GFile) file = g_file_new_build_filename (folder, names[i], NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (VthSanctionPolicy) policy = vth_sanction_policy_new_for_file (file, &error);
      VthPenaltyTable *table;

      g_assert_no_error (error);
      table = vth_sanction_policy_get_penalty_table (policy);
      g_assert_cmpuint (g_list_model_get_n_items (vth_penalty_table_get_rows (table)), ==, 12);
      g_assert_nonnull (vth_penalty_table_lookup (table, "GE-01", NULL));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 3);
  g_test_add_func ("/penalty-table/overloading-by-three-tonnes", test_overloading_by_three_tonnes);
  g_test_add_func ("/penalty-table/cents-are-rounded-once", test_cents_are_rounded_once_and_at_the_end);
  g_test_add_func ("/penalty-table/signs-bind-as-in-school", test_signs_bind_as_they_do_in_school);
  g_test_add_func ("/penalty-table/formula-that-cannot-be-computed", test_a_formula_that_cannot_be_computed_is_told);
  g_test_add_func ("/penalty-table/row-without-amount", test_a_row_without_an_amount_has_none);
  g_test_add_func ("/penalty-table/what-is-wrong-is-told", test_what_is_wrong_in_a_row_is_told_with_its_field);
  g_test_add_func ("/penalty-table/not-stated-is-no-mistake", test_what_is_not_stated_is_no_mistake);
  g_test_add_func ("/penalty-table/edition-of-the-day", test_the_edition_of_the_day_counts);
  g_test_add_func ("/penalty-table/editions-that-overlap", test_editions_that_overlap_are_refused);
  g_test_add_func ("/penalty-table/code-by-person-and-class", test_a_code_may_differ_by_person_and_class);
  g_test_add_func ("/penalty-table/found-by-rule", test_rows_are_found_by_the_rule_that_is_broken);
  g_test_add_func ("/penalty-table/found-by-words", test_rows_are_found_by_words);
  g_test_add_func ("/penalty-table/sealed", test_a_sealed_table_stays_as_it_is);
  g_test_add_func ("/penalty-table/rest-is-kept", test_the_rest_of_a_table_with_bad_rows_is_kept);
  g_test_add_func ("/penalty-table/no-table", test_what_is_no_table_is_told);
  g_test_add_data_func ("/penalty-table/every-published-row", argv[1], test_every_published_row_can_be_held);
  g_test_add_func ("/penalty-table/written-and-read", test_what_is_written_is_read_as_the_same);
  g_test_add_func ("/penalty-table/index-and-plain-search", test_the_index_finds_what_a_plain_search_finds);
  g_test_add_func ("/penalty-table/policy-refused-whole", test_a_policy_with_a_bad_row_is_refused_whole);
  g_test_add_func ("/penalty-table/policy-with-only-a-table", test_a_policy_may_have_only_a_table);
  g_test_add_data_func ("/penalty-table/example-policies", argv[2], test_the_example_policies_have_good_tables);
  return g_test_run ();
}
