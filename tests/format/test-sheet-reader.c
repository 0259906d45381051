/* test-sheet-reader.c - what a clerk fills in, and what is told of what does not fit
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-error.h"
#include "libvth/base/vth-record-private.h"
#include "libvth/format/vth-record-writer.h"
#include "libvth/format/vth-sheet-reader.h"

#include <string.h>

#define HEADINGS "kenmerk;soort;mandaatgever;gemandateerde;bevoegdheden"
#define GOOD "mandaat;gm0344/college;so1104/directeur;permit.grant"

static VthSheetReader *
open_sheet (const gchar *type_name, const gchar *text)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (g_strdup (text), (gssize) strlen (text), g_free);
  g_autoptr (VthRecordSheet) sheet = vth_record_sheet_new (type_name, VTH_LANGUAGE_NL, NULL);

  return vth_sheet_reader_new (sheet, stream, "blad.csv");
}

/* Records as LINE=ID, errors as LINE:column:pointer:code. */
static gchar *
read_all (VthSheetReader *reader)
{
  GString *log = g_string_new (NULL);

  for (;;)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VthRecord) record = vth_sheet_reader_read (reader, NULL, &error);
      const gchar *column = vth_sheet_reader_get_column (reader), *pointer = vth_sheet_reader_get_pointer (reader);

      if (record == NULL && error == NULL)
        return g_string_free (log, FALSE);
      g_string_append_printf (log, "%s%" G_GUINT64_FORMAT, log->len > 0 ? " " : "", vth_sheet_reader_get_line (reader));
      if (record != NULL)
        g_string_append_printf (log, "=%s", vth_record_get_id (record));
      else
        g_string_append_printf (log, ":%s:%s:%s", column != NULL ? column : "", pointer != NULL ? pointer : "",
                                vth_get_error_nick ((VthError) error->code));
    }
}

static void
assert_log (const gchar *text, const gchar *expected)
{
  g_autoptr (VthSheetReader) reader = open_sheet ("mandate", text);
  g_autofree gchar *log = read_all (reader);

  g_assert_cmpstr (log, ==, expected);
}

/* What one more cell of a good mandate becomes in JSON, or the code of the error. */
static gchar *
read_cell (const gchar *heading, const gchar *cell)
{
  g_autofree gchar *text = g_strdup_printf (HEADINGS ";%s\nm;" GOOD ";%s\n", heading, cell);
  g_autoptr (VthSheetReader) reader = open_sheet ("mandate", text);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRecord) record = vth_sheet_reader_read (reader, NULL, &error);
  g_autofree gchar *json = record != NULL ? vth_record_to_text (record, NULL) : NULL;
  const gchar *rest = json != NULL ? strstr (json, "[\"permit.grant\"]") : NULL;

  if (record == NULL)
    return g_strdup (vth_get_error_nick ((VthError) error->code));

  rest += strlen ("[\"permit.grant\"]");
  return g_strndup (rest, strlen (rest) - 1);
}

typedef struct
{
  const gchar *heading;
  const gchar *cell;
  const gchar *expected;
} Cell;

static const Cell cells[] = {
  /* Days as Dutch people and their spreadsheets write them; never a guess. */
  { "geldig vanaf", "16-3-2026", ",\"valid_from\":\"2026-03-16\"" },
  { "geldig vanaf", "16-03-2026", ",\"valid_from\":\"2026-03-16\"" },
  { "geldig vanaf", " 2026-03-16 ", ",\"valid_from\":\"2026-03-16\"" },
  { "geldig vanaf", "29-2-2024", ",\"valid_from\":\"2024-02-29\"" },
  { "geldig vanaf", "29-2-2026", "invalid-date" },
  { "geldig vanaf", "31-02-2025", "invalid-date" },
  { "geldig vanaf", "3-16-2026", "invalid-date" },
  { "geldig vanaf", "16-3-26", "invalid-date" },
  { "geldig vanaf", "16/3/2026", "invalid-date" },
  { "geldig vanaf", "16 maart 2026", "invalid-date" },
  { "geldig vanaf", "46097", "invalid-date" },
  { "valid_from", "16-3-2026", ",\"valid_from\":\"2026-03-16\"" },
  /* Euros with a decimal comma; a point only parts thousands. */
  { "grensbedrag", "1500", ",\"max_penalty_cents\":150000" },
  { "grensbedrag", "1.500", ",\"max_penalty_cents\":150000" },
  { "grensbedrag", "1.500,00", ",\"max_penalty_cents\":150000" },
  { "grensbedrag", "1500,5", "wrong-type" },
  { "grensbedrag", "\u20ac 1.234.567,89", ",\"max_penalty_cents\":123456789" },
  { "grensbedrag", "\u20ac 250,-", ",\"max_penalty_cents\":25000" },
  { "grensbedrag", "0,05", ",\"max_penalty_cents\":5" },
  { "grensbedrag", "1500.00", "wrong-type" },
  { "grensbedrag", "1.50", "wrong-type" },
  { "grensbedrag", "15.00.000", "wrong-type" },
  { "grensbedrag", ".500", "wrong-type" },
  { "grensbedrag", "1.500.", "wrong-type" },
  { "grensbedrag", "-5", "wrong-type" },
  { "grensbedrag", "1 500", "wrong-type" },
  { "grensbedrag", "vijf", "wrong-type" },
  { "grensbedrag", ",50", "wrong-type" },
  { "grensbedrag", "92233720368547758,06", ",\"max_penalty_cents\":9223372036854775806" },
  { "grensbedrag", "92233720368547758,08", "wrong-type" },
  { "grensbedrag", "92233720368547759", "wrong-type" },
  { "max penalty euros", "2", ",\"max_penalty_cents\":200" },
  /* Yes and no, and values, in either language. */
  { "algemeen mandaat", "x", "wrong-type" },
  { "ondermandaat", "niet toegestaan", ",\"submandate\":\"not-allowed\"" },
  { "ondermandaat", "Toegestaan", ",\"submandate\":\"allowed\"" },
  { "ondermandaat", "allowed", ",\"submandate\":\"allowed\"" },
  { "ondermandaat", "not allowed", ",\"submandate\":\"not-allowed\"" },
  { "ondermandaat", "unknown", "unknown-value" },
  { "ondermandaat", "misschien", "unknown-value" },
  /* Lists, and what has parts. */
  { "gebied", "GM0344 | gm0345|gm0346 ", ",\"area\":[\"GM0344\",\"gm0345\",\"gm0346\"]" },
  { "gebied", "[]", ",\"area\":[]" },
  { "gebied", "[\"a\"", "syntax" },
  { "gebied", "[1]", "wrong-type" },
  { "voorwaarden", "\"[{\"\"code\"\":\"\"a\"\",\"\"hard\"\":true}]\"", ",\"conditions\":[{\"code\":\"a\",\"hard\":true}]" },
  { "voorwaarden", "{", "syntax" },
  { "voorwaarden", "[]", "" },
  { "voorwaarden", "[] , 1", "syntax" },
  { "voorwaarden", "\"[{\"\"code\"\":1}]\"", "wrong-type" },
  { "wettelijke grondslag", "Ow 18.2 | Awb", "invalid-reference" },
  /* A text is taken as it stands. */
  { "regeling", "\" CVDR;1 \"", ",\"regulation\":\" CVDR;1 \"" },
  { "regeling", "   ", "" },
  /* The last column. */
  { "overig", "\"{\"\"zaak\"\":1.50}\"", ",\"zaak\":1.50" },
  { "other", "{}", "" },
  { "overig", "[1]", "syntax" },
  { "overig", "\"{\"\"kind\"\":\"\"delegation\"\"}\"", "duplicate-key" },
};

static void
test_cells (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autofree gchar *found = read_cell (cells[i].heading, cells[i].cell);

      g_test_message ("%s: %s", cells[i].heading, cells[i].cell);
      g_assert_cmpstr (found, ==, cells[i].expected);
    }
}

static void
test_yes_and_no (void)
{
  static const gchar *const words[][2] = { { "ja", "nee" }, { "Yes", "NO" }, { "true", "false" }, { "WAAR", "ONWAAR" } };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    for (guint no = 0; no < 2; no++)
      {
        g_autofree gchar *text = g_strdup_printf ("code;grens van het mandaat\na;%s\n", words[i][no]);
        g_autoptr (VthSheetReader) reader = open_sheet ("mandate-condition", text);
        g_autoptr (VthRecord) record = vth_sheet_reader_read (reader, NULL, NULL);
        g_autofree gchar *json = vth_record_to_text (record, NULL);

        g_assert_nonnull (strstr (json, no ? "\"hard\":false" : "\"hard\":true"));
      }
}

/* Of a row with three bad cells each is told, with its column; the rows around it are read. */
static void
test_every_bad_cell_is_told_and_the_others_are_read (void)
{
  assert_log (HEADINGS ";geldig vanaf;grensbedrag;ondermandaat\r\n"
              "m1;" GOOD ";1-1-2026;;\r\n"
              "m2;" GOOD ";32-1-2026;1,5;ja\r\n"
              "m3;" GOOD ";;;toegestaan\r\n",
              "2=m1 3:geldig vanaf:/valid_from:invalid-date 3:grensbedrag:/max_penalty_cents:wrong-type "
              "3:ondermandaat:/submandate:unknown-value 4=m3");
}

static void
test_a_cell_that_must_be_filled_in (void)
{
  assert_log (HEADINGS "\nm1;mandaat;;so1104/directeur;permit.grant\nm2;" GOOD "\n", "2:mandaatgever:/mandator:missing-field 3=m2");
  assert_log ("kenmerk;soort\nm1;mandaat\n", "2:mandaatgever:/mandator:missing-field");
}

static void
test_columns (void)
{
  assert_log ("Kenmerk ;KIND;mandator;gemandateerde;Powers\nm1;" GOOD "\n", "2=m1");
  assert_log (HEADINGS ";kleur;soort\nm1;" GOOD ";rood;delegatie\n", "1:kleur::unknown-field 1:soort::duplicate-key 2=m1");
  assert_log (HEADINGS ";;\nm1;" GOOD ";;\n", "2=m1");
  assert_log (HEADINGS "\nm1;" GOOD ";x\n", "2:::unknown-field");
  assert_log (HEADINGS "\nm1;" GOOD ";;;\n", "2=m1");
  assert_log (HEADINGS ";max_penalty_cents\nm1;" GOOD ";1500\n", "1:max_penalty_cents::unknown-field 2=m1");
}

static void
test_what_is_passed_over (void)
{
  assert_log ("sep=;\r\n" HEADINGS "\r\n\r\n;;;;\r\n# uitleg;;;;\r\n  ; ;;;\r\nm1;" GOOD "\r\n", "7=m1");
  assert_log ("\xef\xbb\xbf" HEADINGS "\nm1;" GOOD, "2=m1");
}

static void
test_a_file_without_headings (void)
{
  assert_log ("", "0:::missing-field");
  assert_log ("a;b\n1;2\n", "1:::missing-field");
  assert_log ("\xff\xfe" "a;b\n" HEADINGS "\n", "1:::encoding");
}

static void
test_rows_that_are_no_text (void)
{
  g_autoptr (VthSheetReader) reader = open_sheet ("mandate", HEADINGS "\nm1;" GOOD "\nm\xe9;" GOOD "\nm3;\"" GOOD "\nm4;" GOOD "\n");
  g_autofree gchar *log = read_all (reader);

  g_assert_cmpstr (log, ==, "2=m1 3:::encoding 4:::syntax 5=m4");
  g_assert_cmpuint (vth_sheet_reader_get_n_records (reader), ==, 2);
  g_assert_cmpuint (vth_sheet_reader_get_n_errors (reader), ==, 2);
  g_assert_cmpuint (vth_sheet_reader_get_n_rows_left_out (reader), ==, 2);
}

static void
test_what_is_told (void)
{
  g_autoptr (VthSheetReader) reader = open_sheet ("mandate", HEADINGS ";geldig vanaf\nm1;" GOOD ";31-2-2026\n");
  g_autoptr (GError) error = NULL;
  g_autofree gchar *dutch = NULL, *english = NULL, *column = NULL, *pointer = NULL, *name = NULL;
  guint64 line, n_records, n_errors, n_left_out;

  g_assert_null (vth_sheet_reader_dup_message (reader, VTH_LANGUAGE_NL));
  g_assert_null (vth_sheet_reader_read (reader, NULL, &error));
  dutch = vth_sheet_reader_dup_message (reader, VTH_LANGUAGE_NL);
  english = vth_sheet_reader_dup_message (reader, VTH_LANGUAGE_EN);
  g_assert_cmpstr (dutch, ==, "‘31-2-2026’ past niet; een datum: 31-12-2025 of 2025-12-31");
  g_assert_cmpstr (english, ==, "‘31-2-2026’ does not fit; a date: 31-12-2025 or 2025-12-31");
  g_assert_cmpstr (error->message, ==,
                   "blad.csv:2: /valid_from: column ‘geldig vanaf’: ‘31-2-2026’ does not fit; a date: 31-12-2025 or 2025-12-31");

  g_object_get (reader, "line", &line, "column", &column, "pointer", &pointer, "name", &name, "n-records", &n_records,
                "n-errors", &n_errors, "n-rows-left-out", &n_left_out, NULL);
  g_assert_cmpuint (line, ==, 2);
  g_assert_cmpstr (column, ==, "geldig vanaf");
  g_assert_cmpstr (pointer, ==, "/valid_from");
  g_assert_cmpstr (name, ==, "blad.csv");
  g_assert_cmpuint (n_records, ==, 0);
  g_assert_cmpuint (n_errors, ==, 1);
  g_assert_cmpuint (n_left_out, ==, 1);
  g_assert_cmpstr (vth_sheet_reader_get_name (reader), ==, "blad.csv");
}

/* Text from outside that looks like what a message is made of stays text. */
static void
test_a_cell_with_the_marks_of_messages (void)
{
  g_autoptr (VthSheetReader) reader = open_sheet ("mandate", HEADINGS ";geldig vanaf\nm1;" GOOD ";{found} %s {expected}\n");
  g_autofree gchar *message = NULL;

  g_assert_null (vth_sheet_reader_read (reader, NULL, NULL));
  message = vth_sheet_reader_dup_message (reader, VTH_LANGUAGE_EN);
  g_assert_cmpstr (message, ==, "‘{found} %s {expected}’ does not fit; a date: 31-12-2025 or 2025-12-31");
}

/* Every type of record can be filled in: the example row of each field's kind is read under its Dutch heading. */
static void
test_every_type_has_headings_that_are_read (void)
{
  for (guint i = 0; i < _vth_n_record_types; i++)
    {
      const VthRecordInfo *info = _vth_record_type_get_info (_vth_record_types[i] ());

      for (gint language = VTH_LANGUAGE_NL; language <= VTH_LANGUAGE_EN; language++)
        {
          g_autoptr (VthRecordSheet) sheet = vth_record_sheet_new (info->type_name, (VthLanguage) language, NULL);
          g_autofree gchar *headings = vth_record_sheet_dup_headings (sheet);
          g_autoptr (VthSheetReader) reader = open_sheet (info->type_name, headings);
          g_autofree gchar *log = read_all (reader);

          g_assert_cmpstr (log, ==, "");
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/sheet-reader/cells", test_cells);
  g_test_add_func ("/format/sheet-reader/yes-and-no", test_yes_and_no);
  g_test_add_func ("/format/sheet-reader/every-bad-cell-is-told-and-the-others-are-read",
                   test_every_bad_cell_is_told_and_the_others_are_read);
  g_test_add_func ("/format/sheet-reader/a-cell-that-must-be-filled-in", test_a_cell_that_must_be_filled_in);
  g_test_add_func ("/format/sheet-reader/columns", test_columns);
  g_test_add_func ("/format/sheet-reader/what-is-passed-over", test_what_is_passed_over);
  g_test_add_func ("/format/sheet-reader/a-file-without-headings", test_a_file_without_headings);
  g_test_add_func ("/format/sheet-reader/rows-that-are-no-text", test_rows_that_are_no_text);
  g_test_add_func ("/format/sheet-reader/what-is-told", test_what_is_told);
  g_test_add_func ("/format/sheet-reader/a-cell-with-the-marks-of-messages", test_a_cell_with_the_marks_of_messages);
  g_test_add_func ("/format/sheet-reader/every-type-has-headings-that-are-read", test_every_type_has_headings_that_are_read);

  return g_test_run ();
}
