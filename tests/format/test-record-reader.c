/* test-record-reader.c - what a file of records may look like, and what is wrong with some
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib/gstdio.h>

#include "record-log.h"
#include "test-streams.h"

#define SITE(id) "{\"type\":\"site\",\"id\":\"" id "\",\"name\":\"Kade 1\",\"municipality\":\"GM0344\"}"
#define DECISION(id, rest) \
  "{\"type\":\"enforcement-decision\",\"id\":\"" id "\",\"authority\":\"gm0344/college\"," \
  "\"instrument\":\"penalty-order\"" rest "}"

static void
assert_log (const gchar *text, const gchar *expected)
{
  g_autofree gchar *log = record_log_read (text);

  g_assert_cmpstr (log, ==, expected);
}

static void
test_lines (void)
{
  assert_log (SITE ("a") "\n" SITE ("b") "\n" SITE ("c") "\n", "a|b|c");
  assert_log (SITE ("a") "\n" SITE ("b"), "a|b");
  assert_log (SITE ("a") "\r\n\r\n \t\n" SITE ("b") "\r\n", "a|b");
  assert_log ("\xef\xbb\xbf" SITE ("a") "\n", "a");
  assert_log ("", "");
  assert_log ("\xef\xbb\xbf", "");
  assert_log (" \n\n", "");
}

static void
test_array (void)
{
  assert_log ("[]", "");
  assert_log ("[" SITE ("a") "]", "a");
  assert_log ("\xef\xbb\xbf [\n" SITE ("a") ",\n" SITE ("b") "\n]\n", "a|b");
  assert_log ("[" SITE ("a") "," SITE ("b") "," SITE ("c") "]", "a|b|c");
}

static void
test_objects_over_many_lines (void)
{
  assert_log ("{\n  \"type\": \"site\",\n  \"id\": \"a\",\n  \"name\": \"Kade 1\",\n  \"municipality\": \"GM0344\"\n}\n", "a");
  assert_log ("{\n  \"type\": \"site\",\n  \"id\": \"a\"\n}\n{\n  \"type\": \"site\",\n  \"id\": \"b\"\n}", "a|b");
  assert_log ("{\"id\": \"a\",\n\"kenmerk\": [\n{\"x\":1},\n{\"x\":2}\n],\n\"type\": \"site\"}\n" SITE ("b"), "a|b");
  assert_log (SITE ("a") SITE ("b") " " SITE ("c"), "a|b|c");
}

static void
test_header_is_skipped (void)
{
  assert_log ("{\"type\":\"header\",\"format\":\"vth-records\",\"version\":1}\n" SITE ("a"), "a");
  assert_log ("{\"type\":\"header\",\"format\":\"vth-records\",\"version\":1,\"by\":{\"x\":1}}\n" SITE ("a"), "a");
  assert_log ("{\"type\":\"header\",\"format\":\"vth-records\",\"version\":2}\n" SITE ("a"),
              "unknown-value!f:1: /version: the version is not 1|a");
  assert_log ("{\"type\":\"header\",\"format\":\"zgw\"}\n" SITE ("a"),
              "unknown-value!f:1: /format: the format is not vth-records|a");
  assert_log ("{\"type\":\"header\",\"version\":\"1\"}\n" SITE ("a"),
              "wrong-type!f:1: /version: a whole number is needed here|a");
}

static void
test_missing_file_is_an_error (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/no/such/file.ndjson");
  g_autoptr (GError) error = NULL;

  g_assert_null (vth_record_reader_new_for_file (file, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (error->message, "/no/such/file.ndjson: "));
}

static void
test_file_is_named (void)
{
  g_autofree gchar *path = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (VthRecordReader) reader = NULL;
  g_autofree gchar *log = NULL, *expected = NULL;
  gint descriptor = g_file_open_tmp ("records-XXXXXX.ndjson", &path, &error);

  g_assert_no_error (error);
  g_close (descriptor, NULL);
  g_file_set_contents (path, SITE ("a") "\n{}\n", -1, &error);
  g_assert_no_error (error);

  file = g_file_new_for_path (path);
  reader = vth_record_reader_new_for_file (file, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (vth_record_reader_get_name (reader), ==, path);
  log = record_log_drain (reader);
  expected = g_strdup_printf ("a|missing-field!%s:2: /type: a record needs a type", path);
  g_assert_cmpstr (log, ==, expected);
  g_unlink (path);
}

static void
test_broken_line_costs_that_line (void)
{
  assert_log (SITE ("a") "\n{\"type\":\"site\",\"id\":\"x\n" SITE ("b"),
              "a|syntax!f:2: /id: a control character stands in a string, found byte 0x0a|b");
  assert_log (SITE ("a") "\n{\"type\":\"site\",\"id\":\n" SITE ("b") "\n" SITE ("c"),
              "a|wrong-type!f:3: /id: a string is needed here|b|c");
  assert_log (SITE ("a") "\n{\"type\":\"site\",\"id\":\"x\",\n" SITE ("b") "\n" SITE ("c"),
              "a|syntax!f:3: /id: a key in quotes is expected here, found ‘{’|b|c");
  assert_log (SITE ("a") "\n{\"type\":\"site\",\"x\":[\n" SITE ("b") "\n" SITE ("c"),
              "a|syntax!f:4: /x/0: a comma or a bracket is expected here, found ‘{’|b|c");
  assert_log (SITE ("a") "\n{\"type\":\"site\" \"id\":\"x\"}\n" SITE ("b"),
              "a|syntax!f:2: /type: a comma or a brace is expected here, found ‘\"’|b");
  assert_log (SITE ("a") "\nnonsense { here\n" SITE ("b"), "a|syntax!f:2: a record must begin with a brace|b");
  assert_log (SITE ("a") "\n[1,2]\n\"x\"\n12\nnull\n" SITE ("b"),
              "a|wrong-type!f:2: a record is needed here: an object in braces"
              "|wrong-type!f:3: a record is needed here: an object in braces"
              "|wrong-type!f:4: a record is needed here: an object in braces"
              "|wrong-type!f:5: a record is needed here: an object in braces|b");
  assert_log (SITE ("a") "\n{\"type\":\"site\"", "a|syntax!f:2: /type: a comma or a brace is expected here, but the text ends");
}

static void
test_broken_object_over_many_lines_costs_that_object (void)
{
  assert_log ("  {\n    \"type\": \"site\",\n    \"id\": oops,\n    \"x\": [\n    {}\n  ]\n  }\n  {\n"
              "    \"type\": \"site\",\n    \"id\": \"b\"\n  }\n",
              "syntax!f:3: /id: a value is expected here, found ‘o’|b");
  assert_log ("{\n  \"type\": \"site\",\n  \"id\": \"a\nb\n{\n  \"type\": \"site\",\n  \"id\": \"b\"\n}\n",
              "syntax!f:3: /id: a control character stands in a string, found byte 0x0a|b");
}

static void
test_broken_element_costs_that_element (void)
{
  assert_log ("[" SITE ("a") ",{\"type\":\"site\",\"id\":01}," SITE ("b") "]",
              "a|syntax!f:1: /id: a number has a leading zero, found ‘0’|b");
  assert_log ("[" SITE ("a") ",\n{\"type\":\"site\",\"id\":\"x},\n" SITE ("b") "\n]",
              "a|syntax!f:2: /id: a control character stands in a string, found byte 0x0a|b");
  assert_log ("[" SITE ("a") ",12,[1,{\"x\":\"]\"}]," SITE ("b") "]",
              "a|wrong-type!f:1: a record is needed here: an object in braces"
              "|wrong-type!f:1: a record is needed here: an object in braces|b");
  assert_log ("[" SITE ("a") " " SITE ("b") "]",
              "a|syntax!f:1: a comma or a bracket is expected between records|b");
  assert_log ("[" SITE ("a") ",]", "a|syntax!f:1: a record is expected after the comma, found ‘]’");
  assert_log ("[," SITE ("a") ",," SITE ("b") "]",
              "syntax!f:1: a record is expected here, found ‘,’|a|syntax!f:1: a record is expected here, found ‘,’|b");
  assert_log ("[" SITE ("a") "\n", "a|syntax!f:2: the array is not closed, but the text ends");
  assert_log ("[" SITE ("a") "]\n" SITE ("b"), "a|syntax!f:2: nothing may follow the array");
  assert_log ("[" SITE ("a") "; " SITE ("b") "]",
              "a|syntax!f:1: a comma or a bracket is expected between records");
}

static void
test_wrong_record_costs_that_record (void)
{
  assert_log (SITE ("a") "\n{\"id\":\"x\"}\n" SITE ("b"), "a|missing-field!f:2: /type: a record needs a type|b");
  assert_log (SITE ("a") "\n{\"type\":\"cat\",\"id\":\"x\"}\n" SITE ("b"),
              "a|unknown-type!f:2: /type: ‘cat’ is no known type of record|b");
  assert_log (SITE ("a") "\n{\"type\":5}\n" SITE ("b"), "a|wrong-type!f:2: /type: a string is needed here|b");
  assert_log (SITE ("a") "\n{\"type\":\"site\",\"name\":\"x\"}\n" SITE ("b"),
              "a|missing-field!f:2: /id: a record of type site needs this field|b");
  assert_log (SITE ("a") "\n{\"type\":\"site\",\"id\":null}\n" SITE ("b"),
              "a|missing-field!f:2: /id: a record of type site needs this field|b");
  assert_log (SITE ("a") "\n{\"type\":\"site\",\"id\":7}\n" SITE ("b"), "a|wrong-type!f:2: /id: a string is needed here|b");
  assert_log (SITE ("a") "\n{\"type\":\"site\",\"id\":\"x\",\"id\":\"y\"}\n" SITE ("b"),
              "a|duplicate-key!f:2: /id: the key is there twice|b");
  assert_log (SITE ("a") "\n{\"type\":\"site\",\"id\":\"\xff\"}\n" SITE ("b"),
              "a|encoding!f:2: /id: the text is not UTF-8, found byte 0xff|b");
  assert_log (SITE ("a") "\n{\"type\":\"site\",\"id\":\"x\\u0000y\"}\n" SITE ("b"),
              "a|encoding!f:2: /id: a text holds the character U+0000|b");
}

static void
test_wrong_value_is_told_with_its_place (void)
{
  assert_log (DECISION ("a", ",\"decided_on\":\"2026-02-30\""),
              "invalid-date!f:1: /decided_on: ‘2026-02-30’ is not a date that exists, written as YYYY-MM-DD");
  assert_log (DECISION ("a", ",\"decided_on\":20260230"), "wrong-type!f:1: /decided_on: a date, as a string is needed here");
  assert_log (DECISION ("a", ",\"aim\":\"please\""), "unknown-value!f:1: /aim: ‘please’ is not one of undo, stop, prevent, limit");
  assert_log (DECISION ("a", ",\"aim\":\"unknown\""), "unknown-value!f:1: /aim: ‘unknown’ is not one of undo, stop, prevent, limit");
  assert_log (DECISION ("a", ",\n\"terms\":{\n\"penalty_cents\":1.5}"),
              "wrong-type!f:3: /terms/penalty_cents: an amount in whole cents is needed here");
  assert_log (DECISION ("a", ",\"terms\":{\"penalty_cents\":-1}"), "out-of-range!f:1: /terms/penalty_cents: -1 is below zero");
  assert_log (DECISION ("a", ",\"terms\":{\"penalty_cents\":99999999999999999999}"),
              "out-of-range!f:1: /terms/penalty_cents: 99999999999999999999 is too large");
  assert_log (DECISION ("a", ",\"terms\":{\"penalty_cents\":\"5\"}"),
              "wrong-type!f:1: /terms/penalty_cents: an amount in whole cents is needed here");
  assert_log (DECISION ("a", ",\"terms\":{\"type\":\"site\"}"), "wrong-type!f:1: /terms/type: a record of type terms is needed here");
  assert_log (DECISION ("a", ",\"terms\":[]"), "wrong-type!f:1: /terms: an object is needed here");
  assert_log (DECISION ("a", ",\"violations\":[\"v\",7]"), "wrong-type!f:1: /violations/1: a string is needed here");
  assert_log (DECISION ("a", ",\"violations\":{}"), "wrong-type!f:1: /violations: an array of ids is needed here");
  assert_log (DECISION ("a", ",\"events\":[{\"kind\":\"report\",\"on\":\"2026-03-16\"},3]"),
              "wrong-type!f:1: /events/1: an object is needed here");
  assert_log (DECISION ("a", ",\"events\":[{\"id\":\"e\",\"kind\":\"report\"},{\"on\":\"2026-03-32\"}]") "\n" SITE ("b"),
              "invalid-date!f:1: /events/1/on: ‘2026-03-32’ is not a date that exists, written as YYYY-MM-DD|b");
  assert_log (DECISION ("a", ",\"legal_bases\":[\"Awb 5:32\",\"the law\"]") "\n" SITE ("b"),
              "invalid-reference!f:1: /legal_bases/1: ‘the law’ is not a legal reference: it names no article|b");
}

static void
test_lines_are_counted_within_records (void)
{
  assert_log ("\n\n{\n\"type\":\"site\",\n\"id\":\"a\"}\n\n{\"type\":\"site\",\n\"id\":\n7}\n" SITE ("b") "\n{}",
              "a|wrong-type!f:9: /id: a string is needed here|b|missing-field!f:11: /type: a record needs a type");
}

static void
test_limits_are_kept (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (SITE ("a") "\n{\"type\":\"site\",\"id\":\"b\",\"x\":[[[[1]]]]}\n"
                                                 SITE ("a-site-with-a-long-identification") "\n" SITE ("c"),
                                                 strlen (SITE ("a") "\n{\"type\":\"site\",\"id\":\"b\",\"x\":[[[[1]]]]}\n"
                                                 SITE ("a-site-with-a-long-identification") "\n" SITE ("c")));
  g_autoptr (VthRecordReader) reader = vth_record_reader_new_for_bytes (bytes, NULL);
  g_autofree gchar *log = NULL;

  vth_record_reader_set_max_depth (reader, 3);
  vth_record_reader_set_max_record_size (reader, 70);
  log = record_log_drain (reader);
  g_assert_cmpstr (log, ==, "a|too-deep!2: /x/0/0: objects and arrays are nested too deep"
                            "|too-long!3: the record is longer than the reader takes|c");
}

static void
test_deep_nesting_is_refused (void)
{
  g_autoptr (GInputStream) stream = repeat_stream_new ("{\"type\":\"site\",\"x\":", "[", 1000000, "\n" SITE ("b") "\n");
  g_autofree gchar *log = record_log_read_stream (stream);

  g_assert_true (g_str_has_prefix (log, "too-deep!f:1: /x/0/0/0/"));
  g_assert_true (g_str_has_suffix (log, "nested too deep|b"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/reader/lines", test_lines);
  g_test_add_func ("/format/reader/array", test_array);
  g_test_add_func ("/format/reader/objects-over-many-lines", test_objects_over_many_lines);
  g_test_add_func ("/format/reader/header-is-skipped", test_header_is_skipped);
  g_test_add_func ("/format/reader/missing-file-is-an-error", test_missing_file_is_an_error);
  g_test_add_func ("/format/reader/file-is-named", test_file_is_named);
  g_test_add_func ("/format/reader/broken-line-costs-that-line", test_broken_line_costs_that_line);
  g_test_add_func ("/format/reader/broken-object-over-many-lines-costs-that-object",
                   test_broken_object_over_many_lines_costs_that_object);
  g_test_add_func ("/format/reader/broken-element-costs-that-element", test_broken_element_costs_that_element);
  g_test_add_func ("/format/reader/wrong-record-costs-that-record", test_wrong_record_costs_that_record);
  g_test_add_func ("/format/reader/wrong-value-is-told-with-its-place", test_wrong_value_is_told_with_its_place);
  g_test_add_func ("/format/reader/lines-are-counted-within-records", test_lines_are_counted_within_records);
  g_test_add_func ("/format/reader/limits-are-kept", test_limits_are_kept);
  g_test_add_func ("/format/reader/deep-nesting-is-refused", test_deep_nesting_is_refused);

  return g_test_run ();
}
