/* test-record-sheet.c - records as rows of a spreadsheet, and back
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-error.h"
#include "libvth/format/vth-csv-reader.h"
#include "libvth/format/vth-record-writer.h"
#include "libvth/format/vth-sheet-reader.h"
#include "random-record.h"

#include <string.h>

#define N_ROUNDS 200

static VthRecordSheet *
make_sheet (const gchar *type_name, VthLanguage language)
{
  g_autoptr (GError) error = NULL;
  VthRecordSheet *sheet = vth_record_sheet_new (type_name, language, &error);

  g_assert_no_error (error);
  return sheet;
}

static GInputStream *
open_text (const gchar *text)
{
  return g_memory_input_stream_new_from_data (g_strdup (text), (gssize) strlen (text), g_free);
}

/* The cells of a file with the given number of rows. */
static GPtrArray *
split (const gchar *text, guint n_rows)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autoptr (GInputStream) stream = open_text (text);
  g_autoptr (VthCsvReader) reader = vth_csv_reader_new (stream);
  gchar **cells;

  while ((cells = vth_csv_reader_read (reader, NULL, NULL)) != NULL)
    g_ptr_array_add (rows, cells);
  g_assert_cmpuint (rows->len, ==, n_rows);
  return rows;
}

static void
assert_same (VthRecord *record, VthRecord *again)
{
  g_autofree gchar *text = vth_record_to_text (record, NULL), *text_again = vth_record_to_text (again, NULL);

  g_assert_cmpstr (text, ==, text_again);
  g_assert_true (vth_record_equal (record, again));
}

/* Records, to a sheet, to records: nothing is lost, in either language. */
static void
check_round_trip (const VthRecordInfo *info, VthLanguage language)
{
  g_autoptr (VthRecordSheet) sheet = make_sheet (info->type_name, language);
  g_autoptr (GRand) random = g_rand_new_with_seed (20260316);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree gchar *headings = vth_record_sheet_dup_headings (sheet);
  g_autoptr (GString) text = g_string_new (headings);
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (VthSheetReader) reader = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autofree gchar *row = NULL;

      g_ptr_array_add (records, random_record_new (random, info));
      row = vth_record_sheet_dup_row (sheet, records->pdata[i], &error);
      g_assert_no_error (error);
      g_string_append (text, row);
    }

  stream = open_text (text->str);
  reader = vth_sheet_reader_new (sheet, stream, NULL);
  for (guint i = 0; i < records->len; i++)
    {
      g_autoptr (VthRecord) again = vth_sheet_reader_read (reader, NULL, &error);

      g_assert_no_error (error);
      g_assert_nonnull (again);
      assert_same (records->pdata[i], again);
    }
  g_assert_null (vth_sheet_reader_read (reader, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (vth_sheet_reader_get_n_records (reader), ==, N_ROUNDS);
}

static void
test_records_come_back_as_they_were (gconstpointer data)
{
  check_round_trip (data, VTH_LANGUAGE_NL);
  check_round_trip (data, VTH_LANGUAGE_EN);
}

/* No cell of any sheet is one that a spreadsheet runs as a formula. */
static void
test_no_cell_is_a_formula (gconstpointer data)
{
  static const gchar *const texts[] = { "=1+1", "+31 6", "-x", "@SUM(1)", "\t=1", "\r=1" };
  const VthRecordInfo *info = data;
  g_autoptr (VthRecordSheet) sheet = make_sheet (info->type_name, VTH_LANGUAGE_NL);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const gchar *const list[] = { texts[i], "b", NULL };
      g_autoptr (VthRecord) record = g_object_new (info->type, NULL);
      g_autofree gchar *row = NULL, *whole = NULL;
      g_autoptr (GPtrArray) rows = NULL;

      for (guint f = 0; f < info->n_fields; f++)
        if (info->fields[f].type == G_TYPE_STRING)
          g_object_set (record, info->fields[f].row.name, texts[i], NULL);
        else if (info->fields[f].row.kind == VTH_FIELD_STRINGS)
          g_object_set (record, info->fields[f].row.name, list, NULL);
      row = vth_record_sheet_dup_row (sheet, record, NULL);
      whole = g_strconcat ("a;b\n", row, NULL);
      rows = split (whole, 2);
      for (gchar **cell = rows->pdata[1]; *cell != NULL; cell++)
        g_assert_true (**cell == '\0' || strchr ("=+-@\t\r", **cell) == NULL);
    }
}

/* A template has a column for each field, and one more; what stands under the headings is no record. */
static void
test_template_holds_no_record (gconstpointer data)
{
  const VthRecordInfo *info = data;
  gboolean has_example = g_str_equal (info->type_name, "mandate");

  for (gint language = VTH_LANGUAGE_NL; language <= VTH_LANGUAGE_EN; language++)
    {
      g_autoptr (VthRecordSheet) sheet = make_sheet (info->type_name, (VthLanguage) language);
      g_autofree gchar *template = vth_record_sheet_dup_template (sheet);
      g_autoptr (GPtrArray) rows = split (template, has_example ? 3 : 2);
      g_autoptr (GInputStream) stream = open_text (template);
      g_autoptr (VthSheetReader) reader = vth_sheet_reader_new (sheet, stream, NULL);
      g_autoptr (GError) error = NULL;

      g_assert_true (g_str_has_prefix (template, "\xef\xbb\xbf"));
      for (guint i = 0; i < rows->len; i++)
        g_assert_cmpuint (g_strv_length (rows->pdata[i]), ==, info->n_fields + 1);
      g_assert_null (vth_sheet_reader_read (reader, NULL, &error));
      g_assert_no_error (error);
    }
}

static const gchar *
find_cell (GPtrArray *rows, guint row, const gchar *heading)
{
  gchar **headings = rows->pdata[0];

  for (guint i = 0; headings[i] != NULL; i++)
    if (g_str_equal (headings[i], heading))
      return ((gchar **) rows->pdata[row])[i];

  g_error ("no column %s", heading);
}

static void
assert_says (GPtrArray *rows, const gchar *heading, const gchar *part)
{
  g_test_message ("%s: %s", heading, find_cell (rows, 1, heading));
  g_assert_nonnull (strstr (find_cell (rows, 1, heading), part));
}

/* A clerk sees in Dutch what a column is for, with the article, and what may stand there. */
static void
test_template_of_mandates_explains_itself (void)
{
  g_autoptr (VthRecordSheet) sheet = make_sheet ("mandate", VTH_LANGUAGE_NL);
  g_autofree gchar *template = vth_record_sheet_dup_template (sheet);
  g_autoptr (GPtrArray) rows = split (template, 3);

  assert_says (rows, "bevoegdheden", "(Awb 10:2)");
  assert_says (rows, "bevoegdheden", "verplicht");
  assert_says (rows, "geldig vanaf", "31-12-2025");
  assert_says (rows, "grensbedrag", "1.500,00");
  assert_says (rows, "soort", "ondertekeningsmandaat");
  assert_says (rows, "ondermandaat", "niet toegestaan");
  assert_says (rows, "overig", "JSON");
  g_assert_null (strstr (find_cell (rows, 1, "gebied"), "verplicht"));
  g_assert_true (g_str_has_prefix (find_cell (rows, 1, "kenmerk"), "# "));
  g_assert_true (g_str_has_prefix (find_cell (rows, 2, "kenmerk"), "# voorbeeld: "));
  g_assert_cmpstr (find_cell (rows, 2, "grensbedrag"), ==, "50000,00");
  g_assert_cmpstr (find_cell (rows, 2, "ondermandaat"), ==, "toegestaan");
}

static void
test_row_in_two_languages (void)
{
  g_autoptr (VthRecordSheet) dutch = make_sheet ("mandate-condition", VTH_LANGUAGE_NL);
  g_autoptr (VthRecordSheet) english = make_sheet ("mandate-condition", VTH_LANGUAGE_EN);
  g_autoptr (VthRecord) record = g_object_new (vth_record_type_from_name ("mandate-condition"), "code", "a;b", "hard", TRUE, NULL);
  g_autofree gchar *row = vth_record_sheet_dup_row (dutch, record, NULL);
  g_autofree gchar *other = vth_record_sheet_dup_row (english, record, NULL);
  g_autofree gchar *headings = vth_record_sheet_dup_headings (english);

  g_assert_cmpstr (row, ==, ";;\"a;b\";ja;;;\r\n");
  g_assert_cmpstr (other, ==, ";;\"a;b\";yes;;;\r\n");
  g_assert_cmpstr (headings, ==, "\xef\xbb\xbf" "id;source;code;hard;text;classified by;other\r\n");
}

/* An id that looks like a remark would make the row one. */
static void
test_id_that_looks_like_a_remark (void)
{
  g_autoptr (VthRecordSheet) sheet = make_sheet ("consent", VTH_LANGUAGE_NL);
  g_autoptr (VthRecord) record = g_object_new (vth_record_type_from_name ("consent"), "id", "# 1", NULL);
  g_autoptr (VthRecord) bare = g_object_new (vth_record_type_from_name ("consent"), NULL);
  g_autofree gchar *row = vth_record_sheet_dup_row (sheet, record, NULL);
  g_autofree gchar *empty = vth_record_sheet_dup_row (sheet, bare, NULL);

  g_assert_cmpstr (row, ==, ";;;;\"{\"\"id\"\":\"\"# 1\"\"}\"\r\n");
  g_assert_cmpstr (empty, ==, ";;;;{}\r\n");
}

static void
test_what_is_no_record_of_the_sheet (void)
{
  g_autoptr (VthRecordSheet) sheet = make_sheet ("mandate", VTH_LANGUAGE_NL);
  g_autoptr (VthRecord) record = g_object_new (vth_record_type_from_name ("party"), "id", "p", NULL);
  g_autoptr (VthRecord) broken = g_object_new (vth_record_type_from_name ("mandate"), "id", "caf\xe9", NULL);
  g_autoptr (GError) error = NULL;
  g_autofree gchar *type_name = NULL;
  VthLanguage language;

  g_assert_null (vth_record_sheet_dup_row (sheet, record, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE);
  g_clear_error (&error);
  g_assert_null (vth_record_sheet_dup_row (sheet, broken, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_ENCODING);
  g_clear_error (&error);
  g_assert_null (vth_record_sheet_new ("cat", VTH_LANGUAGE_NL, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_TYPE);

  g_assert_cmpstr (vth_record_sheet_get_type_name (sheet), ==, "mandate");
  g_assert_cmpint (vth_record_sheet_get_language (sheet), ==, VTH_LANGUAGE_NL);
  g_object_get (sheet, "type-name", &type_name, "language", &language, NULL);
  g_assert_cmpstr (type_name, ==, "mandate");
  g_assert_cmpint (language, ==, VTH_LANGUAGE_NL);
}

static void
add_for_type (const gchar *name, const VthRecordInfo *info, GTestDataFunc test)
{
  g_autofree gchar *path = g_strconcat ("/format/record-sheet/", name, "/", info->type_name, NULL);

  g_test_add_data_func (path, info, test);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < _vth_n_record_types; i++)
    {
      const VthRecordInfo *info = _vth_record_type_get_info (_vth_record_types[i] ());

      add_for_type ("records-come-back-as-they-were", info, test_records_come_back_as_they_were);
      add_for_type ("no-cell-is-a-formula", info, test_no_cell_is_a_formula);
      add_for_type ("template-holds-no-record", info, test_template_holds_no_record);
    }
  g_test_add_func ("/format/record-sheet/template-of-mandates-explains-itself", test_template_of_mandates_explains_itself);
  g_test_add_func ("/format/record-sheet/row-in-two-languages", test_row_in_two_languages);
  g_test_add_func ("/format/record-sheet/id-that-looks-like-a-remark", test_id_that_looks_like_a_remark);
  g_test_add_func ("/format/record-sheet/what-is-no-record-of-the-sheet", test_what_is_no_record_of_the_sheet);

  return g_test_run ();
}
