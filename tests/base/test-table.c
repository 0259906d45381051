/* test-table.c - tables give back what was put in, as numbers and as text
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-table-private.h"
#include "libvth/vth.h"

#include <json-glib/json-glib.h>
#include <string.h>

enum { MUNICIPALITY, DECIDED_ON, PENALTY, DAYS, URGENT, N_COLUMNS };

static const gchar *const names[] = { "municipality", "decided_on", "penalty_cents", "days", "urgent", NULL };

static guint32
day_of (GDateDay day, GDateMonth month, GDateYear year)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);
  return g_date_get_julian (&date);
}

static VthTableBuilder *
start_decisions (void)
{
  static const VthColumnKind kinds[] = {
    VTH_COLUMN_KIND_STRING, VTH_COLUMN_KIND_DATE, VTH_COLUMN_KIND_CENTS, VTH_COLUMN_KIND_INTEGER,
    VTH_COLUMN_KIND_BOOLEAN,
  };
  VthTableBuilder *builder = _vth_table_builder_new ();

  for (guint i = 0; i < N_COLUMNS; i++)
    g_assert_cmpuint (_vth_table_builder_add_column (builder, names[i], kinds[i]), ==, i);
  return builder;
}

/* Two decisions, one with everything and zeroes in it, one with nothing. */
static VthTable *
make_decisions (void)
{
  VthTableBuilder *builder = start_decisions ();

  _vth_table_builder_append_string (builder, MUNICIPALITY, "Utrecht");
  _vth_table_builder_append_date (builder, DECIDED_ON, day_of (29, G_DATE_FEBRUARY, 2024));
  _vth_table_builder_append_int (builder, PENALTY, 0);
  _vth_table_builder_append_int (builder, DAYS, -3);
  _vth_table_builder_append_boolean (builder, URGENT, FALSE);
  for (guint i = 0; i < N_COLUMNS; i++)
    _vth_table_builder_append_missing (builder, i);

  return _vth_table_builder_end (builder);
}

static VthTable *
make_texts (const gchar *const *texts)
{
  VthTableBuilder *builder = _vth_table_builder_new ();
  guint column = _vth_table_builder_add_column (builder, "text", VTH_COLUMN_KIND_STRING);

  for (; *texts != NULL; texts++)
    _vth_table_builder_append_string (builder, column, *texts);
  return _vth_table_builder_end (builder);
}

static void
test_cells (void)
{
  g_autoptr (VthTable) table = make_decisions ();

  g_assert_cmpuint (vth_table_get_n_rows (table), ==, 2);
  g_assert_cmpuint (vth_table_get_n_columns (table), ==, N_COLUMNS);
  g_assert_cmpint (vth_table_find_column (table, "days"), ==, DAYS);
  g_assert_cmpint (vth_table_find_column (table, "weeks"), ==, -1);
  g_assert_cmpint (vth_table_get_column_kind (table, PENALTY), ==, VTH_COLUMN_KIND_CENTS);

  g_assert_cmpstr (vth_table_get_string (table, 0, MUNICIPALITY), ==, "Utrecht");
  g_assert_cmpint (vth_table_get_int (table, 0, MUNICIPALITY), ==, 0);
  g_assert_cmpint (vth_table_get_int (table, 0, DECIDED_ON), ==, day_of (29, G_DATE_FEBRUARY, 2024));
  g_assert_cmpint (vth_table_get_int (table, 0, DAYS), ==, -3);
}

static void
test_missing_is_not_zero (void)
{
  g_autoptr (VthTable) table = make_decisions ();

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      g_assert_false (vth_table_is_missing (table, 0, i));
      g_assert_true (vth_table_is_missing (table, 1, i));
      g_assert_cmpint (vth_table_get_int (table, 1, i), ==, G_MININT64);
    }
  g_assert_cmpint (vth_table_get_int (table, 0, PENALTY), ==, 0);
  g_assert_cmpint (vth_table_get_int (table, 0, URGENT), ==, 0);
  g_assert_null (vth_table_get_string (table, 1, MUNICIPALITY));
}

static void
assert_bytes (GBytes *bytes, gconstpointer data, gsize size)
{
  g_autoptr (GBytes) expected = g_bytes_new_static (data, size);

  g_assert_true (g_bytes_equal (bytes, expected));
}

static void
test_columns_are_handed_out_whole (void)
{
  g_autoptr (VthTable) table = make_decisions ();
  g_auto (GStrv) column_names = vth_table_get_column_names (table);
  g_auto (GStrv) words = vth_table_get_column_dictionary (table, MUNICIPALITY);
  g_auto (GStrv) no_words = vth_table_get_column_dictionary (table, DAYS);
  g_autoptr (GBytes) codes = vth_table_get_column_bytes (table, MUNICIPALITY);
  g_autoptr (GBytes) days = vth_table_get_column_bytes (table, DECIDED_ON);
  g_autoptr (GBytes) cents = vth_table_get_column_bytes (table, PENALTY);
  g_autoptr (GBytes) truths = vth_table_get_column_bytes (table, URGENT);
  const guint32 expected_codes[] = { 0, 0xffffffff };
  const guint32 expected_days[] = { day_of (29, G_DATE_FEBRUARY, 2024), 0 };
  const gint64 expected_cents[] = { 0, G_MININT64 };
  const guint8 expected_truths[] = { 0, 255 };

  g_assert_cmpstrv (column_names, names);
  g_assert_cmpstrv (words, ((const gchar *[]) { "Utrecht", NULL }));
  g_assert_cmpuint (g_strv_length (no_words), ==, 0);
  assert_bytes (codes, expected_codes, sizeof expected_codes);
  assert_bytes (days, expected_days, sizeof expected_days);
  assert_bytes (cents, expected_cents, sizeof expected_cents);
  assert_bytes (truths, expected_truths, sizeof expected_truths);
}

static void
test_same_text_is_kept_once (void)
{
  g_autoptr (VthTable) table = make_texts ((const gchar *[]) { "Ede", "Epe", "Ede", "", "Ede", NULL });
  g_auto (GStrv) words = vth_table_get_column_dictionary (table, 0);

  g_assert_cmpstrv (words, ((const gchar *[]) { "Ede", "Epe", "", NULL }));
  g_assert_cmpstr (vth_table_get_string (table, 4, 0), ==, "Ede");
}

static void
test_bytes_outlive_the_table (void)
{
  VthTable *table = make_decisions ();
  g_autoptr (GBytes) cents = vth_table_get_column_bytes (table, PENALTY);

  g_object_unref (table);
  g_assert_cmpint (*(const gint64 *) g_bytes_get_data (cents, NULL), ==, 0);
}

static void
test_table_may_be_empty (void)
{
  g_autoptr (VthTable) nothing = _vth_table_builder_end (_vth_table_builder_new ());
  g_autoptr (VthTable) no_rows = _vth_table_builder_end (start_decisions ());
  g_autofree gchar *json = vth_table_to_json (no_rows);
  g_autofree gchar *csv = vth_table_to_csv (no_rows);
  g_autofree gchar *empty = vth_table_to_csv (nothing);
  g_auto (GStrv) words = vth_table_get_column_dictionary (no_rows, MUNICIPALITY);

  g_assert_cmpuint (vth_table_get_n_rows (nothing), ==, 0);
  g_assert_cmpuint (vth_table_get_n_columns (nothing), ==, 0);
  g_assert_cmpuint (vth_table_get_n_rows (no_rows), ==, 0);
  g_assert_cmpuint (g_strv_length (words), ==, 0);
  g_assert_cmpstr (json, ==, "[\n]\n");
  g_assert_cmpstr (csv, ==, "municipality,decided_on,penalty_cents,days,urgent\r\n");
  g_assert_cmpstr (empty, ==, "\r\n");
}

static void
test_whole_columns_can_be_put_in (void)
{
  const gint64 numbers[] = { 1, 2 };
  const guint32 codes[] = { 1, 0 };
  g_autoptr (GBytes) number_bytes = g_bytes_new (numbers, sizeof numbers);
  g_autoptr (GBytes) code_bytes = g_bytes_new (codes, sizeof codes);
  VthTableBuilder *builder = _vth_table_builder_new ();
  g_autoptr (VthTable) table = NULL;
  g_autofree gchar *csv = NULL;

  _vth_table_builder_add_numbers (builder, "n", VTH_COLUMN_KIND_INTEGER, number_bytes);
  _vth_table_builder_add_codes (builder, "t", code_bytes, (const gchar *[]) { "a", "b", NULL });
  table = _vth_table_builder_end (builder);
  csv = vth_table_to_csv (table);
  g_assert_cmpstr (csv, ==, "n,t\r\n1,b\r\n2,a\r\n");
}

static void
test_csv_of_decisions (void)
{
  g_autoptr (VthTable) table = make_decisions ();
  g_autofree gchar *csv = vth_table_to_csv (table);

  g_assert_cmpstr (csv, ==,
                   "municipality,decided_on,penalty_cents,days,urgent\r\n"
                   "Utrecht,2024-02-29,0,-3,false\r\n,,,,\r\n");
}

static void
test_json_of_decisions (void)
{
  g_autoptr (VthTable) table = make_decisions ();
  g_autofree gchar *json = vth_table_to_json (table);

  g_assert_cmpstr (json, ==,
                   "[\n{\"municipality\": \"Utrecht\", \"decided_on\": \"2024-02-29\", "
                   "\"penalty_cents\": 0, \"days\": -3, \"urgent\": false},\n{\"municipality\": null, \"decided_on\": null, \"penalty_cents\": null, "
                   "\"days\": null, \"urgent\": null}\n]\n");
}

static void
test_markdown_keeps_its_columns (void)
{
  g_autoptr (VthTable) table = make_decisions ();
  static const gchar *const awkward[] = { "a|b", "x\ny", "<b>&", "_x_ y_z *", "[1](u)\\`", NULL };
  g_autoptr (VthTable) texts = make_texts (awkward);
  g_autofree gchar *markdown = vth_table_to_markdown (table);
  g_autofree gchar *escaped = vth_table_to_markdown (texts);

  g_assert_cmpstr (markdown, ==,
                   "| municipality | decided_on | penalty_cents | days | urgent |\n"
                   "| --- | --- | ---: | ---: | --- |\n"
                   "| Utrecht | 2024-02-29 | 0 | -3 | false |\n|  |  |  |  |  |\n");
  g_assert_cmpstr (escaped, ==,
                   "| text |\n| --- |\n| a\\|b |\n| x y |\n| &lt;b>&amp; |\n"
                   "| \\_x\\_ y_z \\* |\n| \\[1\\](u)\\\\\\` |\n");
}

static void
test_html_lets_nothing_through (void)
{
  g_autoptr (VthTable) texts = make_texts ((const gchar *[]) { "<script>alert(\"1\")</script>", "R&D 'x'", NULL });
  g_autoptr (VthTable) table = make_decisions ();
  g_autofree gchar *html = vth_table_to_html (texts);
  g_autofree gchar *numbers = vth_table_to_html (table);

  g_assert_cmpstr (html, ==,
                   "<table>\n<thead>\n<tr><th scope=\"col\">text</th></tr>\n</thead>\n<tbody>\n"
                   "<tr><td>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</td></tr>\n"
                   "<tr><td>R&amp;D &apos;x&apos;</td></tr>\n</tbody>\n</table>\n");
  g_assert_nonnull (strstr (numbers, "<td class=\"number\">-3</td><td>false</td>"));
}

static gchar *
random_text (void)
{
  static const gchar *const pieces[] = { "a", "é", ",", "\"", "\r\n", "\n", " ", "\\", "|", "\t", "\x01", "€" };
  GString *text = g_string_new (NULL);

  for (gint n = g_test_rand_int_range (0, 7); n > 0; n--)
    g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
  return g_string_free (text, FALSE);
}

/* A table of random texts and days, and the same cells as a person would list them. */
static VthTable *
make_random (GPtrArray *cells)
{
  VthTableBuilder *builder = _vth_table_builder_new ();
  guint text_column = _vth_table_builder_add_column (builder, "text", VTH_COLUMN_KIND_STRING);
  guint day_column = _vth_table_builder_add_column (builder, "day", VTH_COLUMN_KIND_DATE);
  guint number_column = _vth_table_builder_add_column (builder, "number", VTH_COLUMN_KIND_INTEGER);

  for (gint row = g_test_rand_int_range (0, 30); row > 0; row--)
    {
      gchar *text = g_test_rand_int_range (0, 4) > 0 ? random_text () : NULL;
      guint32 day = (guint32) g_test_rand_int_range (366000, 3000000);
      gint64 number = (gint64) g_test_rand_int () * G_MAXINT32;
      GDate date;
      gchar iso[16];

      g_date_clear (&date, 1);
      g_date_set_julian (&date, day);
      g_date_strftime (iso, sizeof iso, "%Y-%m-%d", &date);
      g_ptr_array_add (cells, text);
      g_ptr_array_add (cells, g_strdup (iso));
      g_ptr_array_add (cells, g_strdup_printf ("%" G_GINT64_FORMAT, number));
      _vth_table_builder_append_string (builder, text_column, text);
      _vth_table_builder_append_date (builder, day_column, day);
      _vth_table_builder_append_int (builder, number_column, number);
    }
  return _vth_table_builder_end (builder);
}

/* A reader of RFC 4180 after its grammar; NULL for a field of nothing at all. */
static GPtrArray *
read_csv (const gchar *at)
{
  GPtrArray *fields = g_ptr_array_new_with_free_func (g_free);

  while (*at != '\0')
    {
      GString *field = g_string_new (NULL);
      gboolean quoted = *at == '"';

      if (quoted)
        for (at++; *at != '"' || *++at == '"'; at++)
          {
            g_assert_true (*at != '\0');
            g_string_append_c (field, *at);
          }
      else
        for (; *at != ',' && *at != '\r'; at++)
          {
            g_assert_null (strchr ("\"\n", *at));
            g_string_append_c (field, *at);
          }
      g_ptr_array_add (fields, field->len > 0 || quoted ? g_strdup (field->str) : NULL);
      g_string_free (field, TRUE);

      if (*at == ',')
        at++;
      else
        {
          g_assert_cmpmem (at, 2, "\r\n", 2);
          at += 2;
        }
    }
  return fields;
}

static void
test_csv_can_be_read_back (void)
{
  for (guint i = 0; i < 500; i++)
    {
      g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (VthTable) table = make_random (cells);
      g_autofree gchar *csv = vth_table_to_csv (table);
      g_autoptr (GPtrArray) fields = read_csv (csv);

      g_assert_cmpuint (fields->len, ==, 3 + cells->len);
      for (guint at = 0; at < cells->len; at++)
        g_assert_cmpstr (g_ptr_array_index (fields, 3 + at), ==, g_ptr_array_index (cells, at));
    }
}

static void
test_json_can_be_read_back (void)
{
  for (guint i = 0; i < 500; i++)
    {
      g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (VthTable) table = make_random (cells);
      g_autofree gchar *json = vth_table_to_json (table);
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) root = json_from_string (json, &error);
      JsonArray *rows = json_node_get_array (root);

      g_assert_no_error (error);
      g_assert_cmpuint (json_array_get_length (rows) * 3, ==, cells->len);
      for (guint row = 0; row < json_array_get_length (rows); row++)
        {
          JsonObject *object = json_array_get_object_element (rows, row);
          gint64 number = json_object_get_int_member (object, "number");
          g_autofree gchar *digits = g_strdup_printf ("%" G_GINT64_FORMAT, number);

          g_assert_cmpstr (json_object_get_string_member_with_default (object, "text", NULL), ==,
                           g_ptr_array_index (cells, row * 3));
          g_assert_cmpstr (json_object_get_string_member (object, "day"), ==, g_ptr_array_index (cells, row * 3 + 1));
          g_assert_cmpstr (digits, ==, g_ptr_array_index (cells, row * 3 + 2));
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/table/cells", test_cells);
  g_test_add_func ("/table/missing-is-not-zero", test_missing_is_not_zero);
  g_test_add_func ("/table/columns-are-handed-out-whole", test_columns_are_handed_out_whole);
  g_test_add_func ("/table/same-text-is-kept-once", test_same_text_is_kept_once);
  g_test_add_func ("/table/bytes-outlive-the-table", test_bytes_outlive_the_table);
  g_test_add_func ("/table/may-be-empty", test_table_may_be_empty);
  g_test_add_func ("/table/whole-columns-can-be-put-in", test_whole_columns_can_be_put_in);
  g_test_add_func ("/table/csv-of-decisions", test_csv_of_decisions);
  g_test_add_func ("/table/json-of-decisions", test_json_of_decisions);
  g_test_add_func ("/table/markdown-keeps-its-columns", test_markdown_keeps_its_columns);
  g_test_add_func ("/table/html-lets-nothing-through", test_html_lets_nothing_through);
  g_test_add_func ("/table/csv-can-be-read-back", test_csv_can_be_read_back);
  g_test_add_func ("/table/json-can-be-read-back", test_json_can_be_read_back);

  return g_test_run ();
}
