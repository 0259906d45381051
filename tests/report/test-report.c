/* test-report.c - reports say the same wherever the records came from
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/vth.h>

/* Three decisions of one authority: one without a maximum, one of an unknown day, one whose id and
 * authority are markup.
 */
static const gchar *const records[] = {
  "{\"type\":\"competent-authority\",\"id\":\"gm9001/college\",\"organisation\":\"gm9001\",\"organ\":\"college\","
  "\"level\":\"municipality\",\"name\":\"college van <Voorbeeldstad> & Co\"}",
  "{\"type\":\"enforcement-decision\",\"id\":\"d-2\",\"authority\":\"gm9001/college\",\"decided_by\":\"gm9001/college\","
  "\"instrument\":\"penalty-order\",\"decided_on\":\"2026-02-09\",\"notified_on\":\"2026-02-11\",\"remedies_clause\":true,"
  "\"terms\":{\"grace_term\":\"P6W\",\"penalty_cents\":100000,\"penalty_unit\":\"per-week\"}}",
  "{\"type\":\"enforcement-decision\",\"id\":\"d-1\",\"authority\":\"gm9001/college\",\"instrument\":\"warning\"}",
  "{\"type\":\"enforcement-decision\",\"id\":\"<script>alert(1)</script>@title@\",\"authority\":\"a&b\","
  "\"source\":\"javascript:alert(1)\",\"instrument\":\"closure\",\"decided_on\":\"2025-12-31\"}",
};

static VthRecord *
read_record (guint i)
{
  g_autoptr (JsonNode) node = json_from_string (records[i], NULL);
  g_autoptr (GError) error = NULL;
  VthRecord *record = vth_record_from_json (node, &error);

  g_assert_no_error (error);
  return record;
}

static VthReviewer *
make_reviewer (guint n_records)
{
  g_autoptr (VthDossier) dossier = vth_dossier_new ();
  g_autoptr (VthRegister) registry = vth_register_new ();
  g_autoptr (VthRulebook) rulebook = vth_rulebook_new_national (NULL);
  VthReviewer *reviewer;

  for (guint i = 0; i < n_records; i++)
    {
      g_autoptr (VthRecord) record = read_record (i);

      g_assert_true (vth_dossier_add (dossier, record, NULL));
    }
  g_assert_true (vth_dossier_fill_register (dossier, registry, NULL));
  g_assert_true (vth_register_seal (registry, NULL));
  reviewer = vth_reviewer_new (rulebook, registry);
  vth_reviewer_set_dossier (reviewer, dossier);
  return reviewer;
}

static VthReport *
make_report (const gchar *name, guint n_records, const GDate *first, const GDate *last)
{
  g_autoptr (VthReviewer) reviewer = make_reviewer (n_records);
  g_autoptr (GError) error = NULL;
  VthReport *report = vth_report_new (name, reviewer, first, last, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (vth_report_get_name (report), ==, name);
  return report;
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

static gint64
get_figure (VthTable *summary, const gchar *figure)
{
  for (guint row = 0; row < vth_table_get_n_rows (summary); row++)
    if (g_str_equal (vth_table_get_string (summary, row, 0), figure))
      return vth_table_get_int (summary, row, 1);

  g_error ("there is no figure %s", figure);
}

static void
test_each_decision_has_a_row_in_order_of_id (void)
{
  g_autoptr (VthReport) report = make_report ("decisions", G_N_ELEMENTS (records), NULL, NULL);
  VthTable *table = vth_report_get_table (report);

  g_assert_cmpuint (vth_table_get_n_rows (table), ==, 3);
  g_assert_cmpstr (vth_table_get_string (table, 1, 0), ==, "d-1");
  g_assert_cmpstr (vth_table_get_string (table, 2, 0), ==, "d-2");
  g_assert_cmpstr (vth_table_get_string (table, 2, 1), ==, "gm9001/college");
  g_assert_cmpstr (vth_table_get_string (table, 2, 2), ==, "penalty-order");
  g_assert_cmpstr (vth_table_get_string (table, 2, 4), ==, "unsound");
  g_assert_true (vth_table_is_missing (table, 1, 3));
}

/* The reviewer's own table counts another way. */
static void
test_counts_are_those_of_the_reviewer (void)
{
  g_autoptr (VthReviewer) reviewer = make_reviewer (G_N_ELEMENTS (records));
  g_autoptr (VthTable) verdicts = vth_reviewer_tabulate_verdicts (reviewer);
  g_autoptr (VthTable) findings = vth_reviewer_tabulate_findings (reviewer, VTH_LANGUAGE_EN);
  g_autoptr (VthReport) decisions = vth_report_new ("decisions", reviewer, NULL, NULL, NULL);
  g_autoptr (VthReport) counted = vth_report_new ("findings", reviewer, NULL, NULL, NULL);
  g_autoptr (VthReport) summary = vth_report_new ("summary", reviewer, NULL, NULL, NULL);
  VthTable *table = vth_report_get_table (decisions);
  gint64 errors = 0, total = 0;

  for (guint row = 0; row < 3; row++)
    for (guint other = 0; other < 3; other++)
      if (g_str_equal (vth_table_get_string (table, row, 0), vth_table_get_string (verdicts, other, 0)))
        {
          g_assert_cmpstr (vth_table_get_string (table, row, 4), ==, vth_table_get_string (verdicts, other, 4));
          g_assert_cmpint (vth_table_get_int (table, row, 5), ==, vth_table_get_int (verdicts, other, 5));
          g_assert_cmpint (vth_table_get_int (table, row, 6), ==, vth_table_get_int (verdicts, other, 6));
          errors += vth_table_get_int (table, row, 5);
        }
  g_assert_cmpint (errors, >, 0);
  g_assert_cmpint (get_figure (vth_report_get_table (summary), "severity.error"), ==, errors);

  for (guint row = 0; row < vth_table_get_n_rows (vth_report_get_table (counted)); row++)
    total += vth_table_get_int (vth_report_get_table (counted), row, 3);
  g_assert_cmpint (total, ==, vth_table_get_n_rows (findings));
}

static void
test_the_missing_maximum_is_counted (void)
{
  g_autoptr (VthReport) report = make_report ("findings", G_N_ELEMENTS (records), NULL, NULL);
  VthTable *table = vth_report_get_table (report);
  guint row = 0;

  while (!g_str_equal (vth_table_get_string (table, row, 0), "awb.5:32b.maximum-missing"))
    row++;
  g_assert_cmpstr (vth_table_get_string (table, row, 1), ==, "error");
  g_assert_cmpint (vth_table_get_int (table, row, 3), ==, 1);
  g_assert_cmpint (vth_table_get_int (table, row, 4), ==, 1);
  g_assert_cmpstr (vth_table_get_string (table, 0, 1), ==, "error");
  g_assert_cmpstr (vth_table_get_string (table, vth_table_get_n_rows (table) - 1, 1), ==, "info");
}

static void
test_a_period_leaves_out_what_is_outside_or_undated (void)
{
  g_autoptr (GDate) first = g_date_new_dmy (9, G_DATE_FEBRUARY, 2026), before = g_date_new_dmy (8, G_DATE_FEBRUARY, 2026);
  g_autoptr (VthReport) from = make_report ("decisions", G_N_ELEMENTS (records), first, NULL);
  g_autoptr (VthReport) day = make_report ("decisions", G_N_ELEMENTS (records), first, first);
  g_autoptr (VthReport) until = make_report ("decisions", G_N_ELEMENTS (records), NULL, before);
  g_autofree gchar *page = vth_report_to_text (day, VTH_REPORT_FORMAT_HTML, VTH_LANGUAGE_NL);

  g_assert_cmpuint (vth_table_get_n_rows (vth_report_get_table (from)), ==, 1);
  g_assert_cmpuint (vth_table_get_n_rows (vth_report_get_table (day)), ==, 1);
  g_assert_cmpstr (vth_table_get_string (vth_report_get_table (day), 0, 0), ==, "d-2");
  g_assert_cmpuint (vth_table_get_n_rows (vth_report_get_table (until)), ==, 1);
  assert_contains (page, "Besluiten van 9 februari 2026 tot en met 9 februari 2026");
}

static void
test_nothing_has_no_parts (void)
{
  g_autoptr (VthReport) report = make_report ("summary", 1, NULL, NULL);
  g_autofree gchar *csv = vth_report_to_text (report, VTH_REPORT_FORMAT_CSV, VTH_LANGUAGE_NL);
  g_autofree gchar *page = vth_report_to_text (report, VTH_REPORT_FORMAT_HTML, VTH_LANGUAGE_NL);

  g_assert_cmpstr (csv, ==, "figure,number,of\r\ndecisions,0,\r\nseverity.error,0,\r\nseverity.warning,0,\r\nseverity.info,0,\r\n");
  assert_contains (page, "Er zijn geen besluiten in deze selectie.");
}

static void
test_text_for_people_is_in_their_language (void)
{
  g_autoptr (VthReport) report = make_report ("decisions", G_N_ELEMENTS (records), NULL, NULL);
  g_autofree gchar *nl = vth_report_to_text (report, VTH_REPORT_FORMAT_TABLE, VTH_LANGUAGE_NL);
  g_autofree gchar *en = vth_report_to_text (report, VTH_REPORT_FORMAT_MD, VTH_LANGUAGE_EN);
  g_autofree gchar *csv = vth_report_to_text (report, VTH_REPORT_FORMAT_CSV, VTH_LANGUAGE_NL);
  g_autofree gchar *json = vth_report_to_text (report, VTH_REPORT_FORMAT_JSON, VTH_LANGUAGE_NL);
  g_autoptr (JsonNode) node = json_from_string (json, NULL);
  g_auto (GStrv) lines = g_strsplit (nl, "\n", -1);

  assert_contains (nl, "last onder dwangsom");
  assert_contains (nl, "niet houdbaar");
  assert_contains (en, "penalty order");
  assert_contains (en, "| unsound |");
  assert_contains (csv, "d-2,gm9001/college,penalty-order,2026-02-09,unsound,");
  g_assert_cmpuint (json_array_get_length (json_node_get_array (node)), ==, 3);
  g_assert_cmpint (g_utf8_strlen (lines[0], -1), ==, g_utf8_strlen (lines[1], -1));
}

/* Texts of records are never markup, links or places of the template. */
static void
test_a_page_shows_texts_as_texts (void)
{
  g_autoptr (VthReport) report = make_report ("decisions", G_N_ELEMENTS (records), NULL, NULL);
  g_autofree gchar *page = vth_report_to_text (report, VTH_REPORT_FORMAT_HTML, VTH_LANGUAGE_EN);

  assert_contains (page, "<html lang=\"en\">");
  assert_contains (page, "&lt;script&gt;alert(1)&lt;/script&gt;@title@");
  assert_contains (page, "college van &lt;Voorbeeldstad&gt; &amp; Co");
  assert_contains (page, "Awb 5:32b");
  assert_lacks (page, "<script");
  assert_lacks (page, "href=\"javascript:");
  assert_lacks (page, "@body@");
  assert_lacks (page, "@foot@");
  assert_lacks (page, "src=");
  assert_lacks (page, "url(");
}

/* Every element that is opened is closed: read as XML, with the few that stand alone closed. */
static void
assert_well_formed (const gchar *page)
{
  g_autoptr (GRegex) alone = g_regex_new ("<(meta|br)([^>]*)>", 0, 0, NULL);
  g_autofree gchar *closed = g_regex_replace (alone, page, -1, 0, "<\\1\\2/>", 0, NULL);
  const GMarkupParser parser = { NULL };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, NULL, NULL);
  const gchar *html = strstr (closed, "<html");
  g_autoptr (GError) error = NULL;

  g_markup_parse_context_parse (context, html, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
}

static void
test_pages_are_well_formed (void)
{
  g_auto (GStrv) names = vth_report_list_names ();

  for (guint i = 0; names[i] != NULL; i++)
    for (VthLanguage language = VTH_LANGUAGE_NL; language <= VTH_LANGUAGE_EN; language++)
      {
        g_autoptr (VthReport) report = make_report (names[i], G_N_ELEMENTS (records), NULL, NULL);
        g_autofree gchar *page = vth_report_to_text (report, VTH_REPORT_FORMAT_HTML, language);

        assert_well_formed (page);
        assert_lacks (page, "report.");
      }
}

static void
test_an_unknown_report_is_an_error (void)
{
  g_autoptr (VthReviewer) reviewer = make_reviewer (1);
  g_autoptr (GError) error = NULL;

  g_assert_null (vth_report_new ("weather", reviewer, NULL, NULL, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_NOT_FOUND);
  assert_contains (error->message, "decisions, findings, summary, violations");
}

#ifdef VTH_HAVE_SQLITE
/* Put in another order than that of the file. */
static void
test_a_store_gives_the_same_report (void)
{
  g_autoptr (VthStore) store = vth_store_open ("sqlite::memory:", NULL);
  g_auto (GStrv) names = vth_report_list_names ();

  for (guint i = G_N_ELEMENTS (records); i > 0; i--)
    {
      g_autoptr (VthRecord) record = read_record (i - 1);

      g_assert_cmpint (vth_store_put (store, record, NULL), ==, VTH_STORE_CHANGE_CREATED);
    }

  for (guint i = 0; names[i] != NULL; i++)
    for (gint format = VTH_REPORT_FORMAT_TABLE; format <= VTH_REPORT_FORMAT_HTML; format++)
      {
        g_autoptr (GError) error = NULL;
        g_autoptr (VthReport) from_memory = make_report (names[i], G_N_ELEMENTS (records), NULL, NULL);
        g_autoptr (VthReport) from_store = vth_report_new_for_store (names[i], store, NULL, NULL, &error);
        g_autofree gchar *expected = vth_report_to_text (from_memory, (VthReportFormat) format, VTH_LANGUAGE_NL);
        g_autofree gchar *found = NULL;

        g_assert_no_error (error);
        found = vth_report_to_text (from_store, (VthReportFormat) format, VTH_LANGUAGE_NL);
        g_assert_cmpstr (found, ==, expected);
      }
}
#endif

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/each-decision-has-a-row-in-order-of-id", test_each_decision_has_a_row_in_order_of_id);
  g_test_add_func ("/report/counts-are-those-of-the-reviewer", test_counts_are_those_of_the_reviewer);
  g_test_add_func ("/report/the-missing-maximum-is-counted", test_the_missing_maximum_is_counted);
  g_test_add_func ("/report/a-period-leaves-out-what-is-outside-or-undated",
                   test_a_period_leaves_out_what_is_outside_or_undated);
  g_test_add_func ("/report/nothing-has-no-parts", test_nothing_has_no_parts);
  g_test_add_func ("/report/text-for-people-is-in-their-language", test_text_for_people_is_in_their_language);
  g_test_add_func ("/report/a-page-shows-texts-as-texts", test_a_page_shows_texts_as_texts);
  g_test_add_func ("/report/pages-are-well-formed", test_pages_are_well_formed);
  g_test_add_func ("/report/an-unknown-report-is-an-error", test_an_unknown_report_is_an_error);
#ifdef VTH_HAVE_SQLITE
  g_test_add_func ("/report/a-store-gives-the-same-report", test_a_store_gives_the_same_report);
#endif

  return g_test_run ();
}
