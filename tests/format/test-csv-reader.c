/* test-csv-reader.c - rows as spreadsheets write them
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-error.h"
#include "libvth/format/vth-csv-reader.h"

#include <string.h>

/* Gives one byte at a time, as a slow pipe may. */
typedef GFilterInputStream TrickleStream;
typedef GFilterInputStreamClass TrickleStreamClass;

static GType trickle_stream_get_type (void);

G_DEFINE_TYPE (TrickleStream, trickle_stream, G_TYPE_FILTER_INPUT_STREAM)

static gssize
trickle_stream_read (GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable, GError **error)
{
  return g_input_stream_read (g_filter_input_stream_get_base_stream (G_FILTER_INPUT_STREAM (stream)), buffer,
                              MIN (count, 1), cancellable, error);
}

static void
trickle_stream_class_init (TrickleStreamClass *klass)
{
  G_INPUT_STREAM_CLASS (klass)->read_fn = trickle_stream_read;
}

static void
trickle_stream_init (TrickleStream *self)
{
}

static VthCsvReader *
open_text (const gchar *text, gssize length, gboolean slowly)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (g_memdup2 (text, length < 0 ? strlen (text) : (gsize) length),
                                                                         length < 0 ? (gssize) strlen (text) : length, g_free);
  g_autoptr (GInputStream) trickle = g_object_new (trickle_stream_get_type (), "base-stream", stream,
                                                  "close-base-stream", FALSE, NULL);

  return vth_csv_reader_new (slowly ? trickle : stream);
}

/* Rows as LINE:[cell][cell], and errors as LINE:code. */
static gchar *
read_all (const gchar *text, gssize length, gboolean slowly)
{
  g_autoptr (VthCsvReader) reader = open_text (text, length, slowly);
  GString *log = g_string_new (NULL);

  for (;;)
    {
      g_autoptr (GError) error = NULL;
      g_auto (GStrv) cells = vth_csv_reader_read (reader, NULL, &error);

      if (cells == NULL && error == NULL)
        return g_string_free (log, FALSE);
      g_string_append_printf (log, "%s%" G_GUINT64_FORMAT ":", log->len > 0 ? " " : "", vth_csv_reader_get_line (reader));
      for (guint i = 0; cells != NULL && cells[i] != NULL; i++)
        g_string_append_printf (log, "[%s]", cells[i]);
      g_assert_true (error == NULL || error->domain == VTH_ERROR);
      if (error != NULL)
        g_string_append (log, vth_get_error_nick ((VthError) error->code));
    }
}

typedef struct
{
  const gchar *name;
  const gchar *text;
  const gchar *expected;
} Case;

static const Case cases[] = {
  { "nothing", "", "" },
  { "only-a-mark", "\xef\xbb\xbf", "" },
  { "no-line-end", "a;b", "1:[a][b]" },
  { "semicolons-of-a-dutch-spreadsheet", "a;b\r\n1,5;2\r\n", "1:[a][b] 2:[1,5][2]" },
  { "commas", "a,b\n1;5,2\n", "1:[a][b] 2:[1;5][2]" },
  { "tabs", "a\tb\n1;5\t2,3\n", "1:[a][b] 2:[1;5][2,3]" },
  { "byte-order-mark", "\xef\xbb\xbf" "a;b\n", "1:[a][b]" },
  { "old-line-ends", "a;b\r1;2\r", "1:[a][b] 1:[1][2]" },
  { "empty-cells", ";;\n;\n\n;", "1:[][][] 2:[][] 3:[] 4:[][]" },
  { "quoted-separator", "\"a;b\";c\n", "1:[a;b][c]" },
  { "quoted-line-end", "a;b\n\"x\r\ny\nz\";2\n3;4\n", "1:[a][b] 2:[x\r\ny\nz][2] 5:[3][4]" },
  { "two-marks-are-one", "\"a\"\"b\";\"\"\"\";\"\"\n", "1:[a\"b][\"][]" },
  { "mark-within-a-cell-is-text", "5\" pijp;b\nx;6\"\n", "1:[5\" pijp][b] 2:[x][6\"]" },
  { "text-behind-a-closed-mark", "\"a\"b\";c\n", "1:[ab\"][c]" },
  { "separator-named-by-the-file", "sep=|\r\na|b;c\r\n", "2:[a][b;c]" },
  { "separator-named-after-a-mark", "\xef\xbb\xbf" "SEP=,\na;x,b\n", "2:[a;x][b]" },
  { "sep-as-a-heading", "sep=;b\n1;2\n", "1:[sep=][b] 2:[1][2]" },
  { "not-utf-8", "a;b\ncaf\xe9;2\n3;4\n", "1:[a][b] 2:encoding 3:[3][4]" },
  { "mark-not-closed-costs-one-line", "a;b\n\"x;1\n2;3\n4;5\n", "1:[a][b] 2:syntax 3:[2][3] 4:[4][5]" },
  { "mark-not-closed-at-the-end", "a;b\n1;\"", "1:[a][b] 2:syntax" },
  { "other-language", "naam;plaats\n\xc3\xa9\xc3\xa9n;'s-Gravenhage\n", "1:[naam][plaats] 2:[\xc3\xa9\xc3\xa9n]['s-Gravenhage]" },
};

static void
test_case (gconstpointer data)
{
  const Case *one = data;

  for (gint slowly = 0; slowly < 2; slowly++)
    {
      g_autofree gchar *log = read_all (one->text, -1, slowly);

      g_assert_cmpstr (log, ==, one->expected);
    }
}

static void
test_a_nul_is_no_text (void)
{
  static const gchar text[] = "a;b\n1\0;2\n3;4\n";
  g_autofree gchar *log = read_all (text, sizeof text - 1, FALSE);

  g_assert_cmpstr (log, ==, "1:[a][b] 2:encoding 3:[3][4]");
}

/* A row without an end is not kept in memory as a whole, and the next line is read. */
static void
test_a_row_that_is_too_long_costs_only_itself (void)
{
  g_autoptr (GString) text = g_string_new ("a;b\n");
  g_autofree gchar *log = NULL;

  for (guint i = 0; i < 3 * 1024 * 1024; i++)
    g_string_append_c (text, 'x');
  g_string_append (text, "\n1;2\n");
  log = read_all (text->str, (gssize) text->len, FALSE);
  g_assert_cmpstr (log, ==, "1:[a][b] 2:too-long 3:[1][2]");
}

/* So does a mark that nobody closes in a long file: only its own line is lost. */
static void
test_a_mark_not_closed_in_a_long_file_costs_one_line (void)
{
  g_autoptr (GString) text = g_string_new ("a;b\n\"x;y\n");
  g_autofree gchar *log = NULL;
  guint n_rows = 1;

  for (guint i = 0; i < 400000; i++)
    g_string_append (text, "123;45\n");
  log = read_all (text->str, (gssize) text->len, FALSE);
  g_assert_true (g_str_has_prefix (log, "1:[a][b] 2:syntax 3:[123][45] "));
  for (const gchar *at = log; *at != '\0'; at++)
    n_rows += *at == ' ';
  g_assert_cmpuint (n_rows, ==, 400002);
}

static void
test_a_message_begins_with_the_line (void)
{
  g_autoptr (VthCsvReader) reader = open_text ("\xff\n", -1, FALSE);
  g_autoptr (GError) error = NULL;
  guint64 line;

  g_assert_cmpuint (vth_csv_reader_get_line (reader), ==, 0);
  g_assert_null (vth_csv_reader_read (reader, NULL, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_ENCODING);
  g_assert_true (g_str_has_prefix (error->message, "1: "));
  g_object_get (reader, "line", &line, NULL);
  g_assert_cmpuint (line, ==, 1);
}

/* Whoever stops does not lose the row on which the reader stood. */
static void
test_a_stream_that_was_stopped_goes_on (void)
{
  g_autoptr (VthCsvReader) reader = open_text ("a;b\n", -1, FALSE);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) cells = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (vth_csv_reader_read (reader, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  cells = vth_csv_reader_read (reader, NULL, NULL);
  g_assert_cmpstr (cells[1], ==, "b");
}

static void
append_quoted (GString *text, const gchar *cell)
{
  g_string_append_c (text, '"');
  for (; *cell != '\0'; cell++)
    g_string_append_printf (text, "%s%c", *cell == '"' ? "\"" : "", *cell);
  g_string_append_c (text, '"');
}

/* Any cells come back as they were written, whatever signs are in them. */
static void
test_any_cells_come_back (void)
{
  static const gchar signs[] = "ab;,\t\"\r\n '=|";
  g_autoptr (GRand) random = g_rand_new_with_seed (16032026);

  for (guint round = 0; round < 300; round++)
    {
      g_autoptr (GString) text = g_string_new ("h;h;h\n");
      g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (VthCsvReader) reader = NULL;

      for (guint i = 0; i < 30; i++)
        {
          gchar cell[8] = { 0 };

          for (gint length = g_rand_int_range (random, 0, 7); length > 0; length--)
            cell[length - 1] = signs[g_rand_int_range (random, 0, sizeof signs - 1)];
          append_quoted (text, cell);
          g_string_append (text, i % 3 < 2 ? ";" : round % 2 ? "\n" : "\r\n");
          g_ptr_array_add (cells, g_strdup (cell));
        }

      reader = open_text (text->str, -1, round % 3 == 0);
      g_strfreev (vth_csv_reader_read (reader, NULL, NULL));
      for (guint i = 0; i < cells->len; i += 3)
        {
          g_auto (GStrv) row = vth_csv_reader_read (reader, NULL, NULL);

          g_assert_cmpuint (g_strv_length (row), ==, 3);
          for (guint j = 0; j < 3; j++)
            g_assert_cmpstr (row[j], ==, cells->pdata[i + j]);
        }
      g_assert_null (vth_csv_reader_read (reader, NULL, NULL));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree gchar *path = g_strconcat ("/format/csv-reader/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/format/csv-reader/a-nul-is-no-text", test_a_nul_is_no_text);
  g_test_add_func ("/format/csv-reader/a-row-that-is-too-long-costs-only-itself", test_a_row_that_is_too_long_costs_only_itself);
  g_test_add_func ("/format/csv-reader/a-mark-not-closed-in-a-long-file-costs-one-line",
                   test_a_mark_not_closed_in_a_long_file_costs_one_line);
  g_test_add_func ("/format/csv-reader/a-message-begins-with-the-line", test_a_message_begins_with_the_line);
  g_test_add_func ("/format/csv-reader/a-stream-that-was-stopped-goes-on", test_a_stream_that_was_stopped_goes_on);
  g_test_add_func ("/format/csv-reader/any-cells-come-back", test_any_cells_come_back);

  return g_test_run ();
}
