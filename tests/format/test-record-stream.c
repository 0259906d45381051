/* test-record-stream.c - streams that are long, that come in bites, or that fail
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <sys/resource.h>

#include "record-log.h"
#include "test-streams.h"

#define SITE(id) "{\"type\":\"site\",\"id\":\"" id "\",\"name\":\"Kade 1\",\"municipality\":\"GM0344\"}"
#define MAX_MEMORY_KIB (32 * 1024)
#define ONE_GIB_OF_KIB (1024 * 1024)

#ifdef __SANITIZE_ADDRESS__
#define MEMORY_IS_OURS FALSE
#else
#define MEMORY_IS_OURS TRUE
#endif

static const gchar nasty[] =
  "\xef\xbb\xbf{\"type\":\"header\",\"format\":\"vth-records\",\"version\":1}\r\n"
  SITE ("a") "\n{\"type\":\"site\",\"id\":\"\\ud83c\\udfed \xe2\x82\xac\",\"x\":[1.5e-3,true,null]}\n"
  "{\"type\":\"site\",\"id\":\"broken\n" SITE ("b") "\n{\"type\":\"site\",\"id\":\"\xe2\x82\"}\n"
  "{\n  \"type\": \"site\",\n  \"name\": 5\n}\n" SITE ("c") SITE ("d") "}\nnonsense\n" SITE ("e") "\n{\"type\":\"site\",";

static glong
get_peak_kib (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

static void
assert_memory_since (glong before)
{
  if (MEMORY_IS_OURS)
    g_assert_cmpint (get_peak_kib () - before, <, MAX_MEMORY_KIB);
}

static gchar *
make_kib (gchar character)
{
  return g_strnfill (1024, character);
}

static void
test_line_of_one_gigabyte_is_skipped (void)
{
  g_autofree gchar *kib = make_kib ('x');
  g_autoptr (GInputStream) stream = repeat_stream_new (SITE ("a") "\n{\"type\":\"site\",\"id\":\"", kib, ONE_GIB_OF_KIB,
                                                       "\"}\n" SITE ("b") "\n");
  glong before = get_peak_kib ();
  g_autofree gchar *log = record_log_read_stream (stream);

  g_assert_cmpstr (log, ==, "a|too-long!f:2: the record is longer than the reader takes|b");
  assert_memory_since (before);
}

static void
test_long_text_without_a_line_is_skipped (void)
{
  g_autofree gchar *kib = make_kib ('x');
  g_autoptr (GInputStream) stream = repeat_stream_new ("", kib, ONE_GIB_OF_KIB / 8, "\n" SITE ("b") "\n");
  glong before = get_peak_kib ();
  g_autofree gchar *log = record_log_read_stream (stream);

  g_assert_cmpstr (log, ==, "syntax!f:1: a record must begin with a brace|b");
  assert_memory_since (before);
}

static void
test_long_space_is_skipped (void)
{
  g_autofree gchar *kib = make_kib ('\n');
  g_autoptr (GInputStream) stream = repeat_stream_new (SITE ("a"), kib, ONE_GIB_OF_KIB / 8, SITE ("b") "\n{}");
  glong before = get_peak_kib ();
  g_autofree gchar *log = record_log_read_stream (stream);

  g_assert_cmpstr (log, ==, "a|b|missing-field!f:134217730: /type: a record needs a type");
  assert_memory_since (before);
}

static void
test_long_array_in_one_line_is_read_in_flat_memory (void)
{
  g_autoptr (GInputStream) stream = repeat_stream_new ("[" SITE ("a"), "," SITE ("b"), 500000, "]");
  g_autoptr (VthRecordReader) reader = vth_record_reader_new (stream, NULL);
  g_autoptr (GError) error = NULL;
  glong before = get_peak_kib ();
  VthRecord *record;

  while ((record = vth_record_reader_read (reader, NULL, &error)) != NULL)
    g_object_unref (record);
  g_assert_no_error (error);
  g_assert_cmpuint (vth_record_reader_get_n_records (reader), ==, 500001);
  assert_memory_since (before);
}

static void
test_large_record_is_read (void)
{
  g_autofree gchar *kib = make_kib ('x');
  g_autoptr (GInputStream) stream = repeat_stream_new ("{\"type\":\"site\",\"id\":\"a\",\"name\":\"", kib, 10 * 1024,
                                                       "\"}\n" SITE ("b"));
  g_autofree gchar *log = record_log_read_stream (stream);

  g_assert_cmpstr (log, ==, "a|b");
}

static void
assert_too_many (const gchar *list, const gchar *item)
{
  g_autofree gchar *head = g_strdup_printf ("{\"type\":\"enforcement-decision\",\"id\":\"x\",\"%s\":[%s", list, item);
  g_autofree gchar *body = g_strconcat (",", item, NULL);
  g_autoptr (GInputStream) stream = repeat_stream_new (head, body, 3 * 1024 * 1024, "]}\n" SITE ("b"));
  g_autofree gchar *expected = g_strdup_printf ("too-long!f:1: /%s/65536: the lists of a record hold more than 65536 "
                                                "items|b", list);
  glong before = get_peak_kib ();
  g_autofree gchar *log = record_log_read_stream (stream);

  g_assert_cmpstr (log, ==, expected);
  if (MEMORY_IS_OURS)
    g_assert_cmpint (get_peak_kib () - before, <, 2 * MAX_MEMORY_KIB);
}

static void
test_list_of_millions_is_refused (void)
{
  assert_too_many ("events", "{}");
  assert_too_many ("violations", "\"\"");
}

/* Where the stream happens to be cut makes no difference. */
static void
test_bites_make_no_difference (void)
{
  g_autofree gchar *whole = record_log_read (nasty);

  g_assert_true (g_str_has_prefix (whole, "a|🏭 €|syntax!f:4: "));
  for (guint32 seed = 0; seed < 200; seed++)
    {
      g_autoptr (GInputStream) stream = bite_stream_new (nasty, strlen (nasty), seed, 1 + (gint) seed / 4, 0);
      g_autofree gchar *log = record_log_read_stream (stream);

      g_assert_cmpstr (log, ==, whole);
    }
}

static void
test_failing_stream_is_the_end (void)
{
  static const gchar text[] = SITE ("a") "\n{\"type\":\"site\",";
  g_autoptr (GInputStream) stream = bite_stream_new (text, strlen (text), 1, 100, G_IO_ERROR_TIMED_OUT);
  g_autoptr (VthRecordReader) reader = vth_record_reader_new (stream, "f");
  g_autoptr (VthRecord) record = NULL;
  g_autoptr (GError) error = NULL;

  record = vth_record_reader_read (reader, NULL, &error);
  g_assert_cmpstr (vth_record_get_id (record), ==, "a");
  g_assert_null (vth_record_reader_read (reader, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT);
  g_assert_cmpstr (error->message, ==, "f:2: the stream fails");
  g_clear_error (&error);
  g_assert_null (vth_record_reader_read (reader, NULL, &error));
  g_assert_no_error (error);
}

static void
test_cancelled_reading_is_taken_up_again (void)
{
  static const gchar text[] = SITE ("a") "\n{\"type\":\"site\",\"id\":x,\"old\":[" SITE ("c") "," SITE ("d") ",\n" SITE ("b");
  g_autoptr (GInputStream) stream = bite_stream_new (text, strlen (text), 1, 1, 0);
  g_autoptr (VthRecordReader) reader = vth_record_reader_new (stream, "f");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRecord) record = NULL, other = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (vth_record_reader_read (reader, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  record = vth_record_reader_read (reader, NULL, &error);
  g_assert_cmpstr (vth_record_get_id (record), ==, "a");
  g_assert_null (vth_record_reader_read (reader, NULL, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_SYNTAX);
  g_clear_error (&error);
  g_assert_null (vth_record_reader_read (reader, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  other = vth_record_reader_read (reader, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (vth_record_get_id (other), ==, "b");
}

static void
test_properties_notify_when_they_change (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("", 0);
  g_autoptr (VthRecordReader) reader = vth_record_reader_new_for_bytes (bytes, "f");
  guint n_notified = 0, max_depth, max_record_size;
  g_autofree gchar *name = NULL;

  g_signal_connect_swapped (reader, "notify", G_CALLBACK (g_atomic_int_inc), &n_notified);
  vth_record_reader_set_max_depth (reader, vth_record_reader_get_max_depth (reader));
  vth_record_reader_set_max_record_size (reader, vth_record_reader_get_max_record_size (reader));
  g_assert_cmpuint (n_notified, ==, 0);
  g_object_set (reader, "max-depth", 5, "max-record-size", 1000, NULL);
  g_assert_cmpuint (n_notified, ==, 2);
  g_object_get (reader, "max-depth", &max_depth, "max-record-size", &max_record_size, "name", &name, NULL);
  g_assert_cmpuint (max_depth, ==, 5);
  g_assert_cmpuint (max_record_size, ==, 1000);
  g_assert_cmpstr (name, ==, "f");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/stream/line-of-one-gigabyte-is-skipped", test_line_of_one_gigabyte_is_skipped);
  g_test_add_func ("/format/stream/long-text-without-a-line-is-skipped", test_long_text_without_a_line_is_skipped);
  g_test_add_func ("/format/stream/long-space-is-skipped", test_long_space_is_skipped);
  g_test_add_func ("/format/stream/long-array-in-one-line-is-read-in-flat-memory",
                   test_long_array_in_one_line_is_read_in_flat_memory);
  g_test_add_func ("/format/stream/large-record-is-read", test_large_record_is_read);
  g_test_add_func ("/format/stream/list-of-millions-is-refused", test_list_of_millions_is_refused);
  g_test_add_func ("/format/stream/bites-make-no-difference", test_bites_make_no_difference);
  g_test_add_func ("/format/stream/failing-stream-is-the-end", test_failing_stream_is_the_end);
  g_test_add_func ("/format/stream/cancelled-reading-is-taken-up-again", test_cancelled_reading_is_taken_up_again);
  g_test_add_func ("/format/stream/properties-notify-when-they-change", test_properties_notify_when_they_change);

  return g_test_run ();
}
