/* test-scanner.c - the scanner token by token
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-scanner-private.h"

#include <string.h>

static void
set_text (VthScanner *scanner, const gchar *text)
{
  vth_scanner_set_text (scanner, text, strlen (text));
}

static void
assert_slice (const VthSlice *slice, const gchar *expected)
{
  g_autofree gchar *found = g_strndup (slice->text, slice->length);

  g_assert_cmpstr (found, ==, expected);
}

static void
assert_string (const VthScanner *scanner, const gchar *expected)
{
  assert_slice (&scanner->string, expected);
}

static void
assert_pointer (const VthScanner *scanner, const gchar *expected)
{
  g_autofree gchar *found = vth_scanner_dup_pointer (scanner);

  g_assert_cmpstr (found, ==, expected);
}

static void
assert_error (VthScanner *scanner,
              const gchar *text,
              VthError code,
              guint line,
              const gchar *pointer,
              const gchar *message)
{
  g_autoptr (GError) error = NULL;
  VthToken token;

  set_text (scanner, text);
  do
    token = vth_scanner_next (scanner);
  while (token != VTH_TOKEN_ERROR && token != VTH_TOKEN_END);
  g_assert_cmpint (token, ==, VTH_TOKEN_ERROR);
  g_assert_cmpint (vth_scanner_next (scanner), ==, VTH_TOKEN_ERROR);

  error = vth_scanner_dup_error (scanner);
  g_assert_error (error, VTH_ERROR, (gint) code);
  g_assert_cmpstr (error->message, ==, message);
  g_assert_cmpuint (vth_scanner_get_line (scanner), ==, line);
  assert_pointer (scanner, pointer);
}

static void
test_tokens_come_in_order (void)
{
  static const VthToken expected[] = {
    VTH_TOKEN_OBJECT, VTH_TOKEN_KEY, VTH_TOKEN_ARRAY, VTH_TOKEN_INTEGER, VTH_TOKEN_NUMBER, VTH_TOKEN_STRING,
    VTH_TOKEN_TRUE, VTH_TOKEN_FALSE, VTH_TOKEN_NULL, VTH_TOKEN_OBJECT, VTH_TOKEN_OBJECT_END, VTH_TOKEN_ARRAY,
    VTH_TOKEN_ARRAY_END, VTH_TOKEN_ARRAY_END, VTH_TOKEN_OBJECT_END, VTH_TOKEN_END, VTH_TOKEN_END
  };
  g_auto (VthScanner) scanner;

  vth_scanner_init (&scanner, 8);
  set_text (&scanner, " { \"a\" : [ 1 , 2.5 , \"x\" , true , false , null , { } , [ ] ] } ");
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpint (vth_scanner_next (&scanner), ==, expected[i]);
}

static void
test_integers_fit_or_are_kept_as_text (void)
{
  g_auto (VthScanner) scanner;

  vth_scanner_init (&scanner, 8);
  set_text (&scanner, "[0,-0,9223372036854775807,-9223372036854775808,9223372036854775808,"
                      "-9223372036854775809,99999999999999999999,1.0,1e2]");
  g_assert_cmpint (vth_scanner_next (&scanner), ==, VTH_TOKEN_ARRAY);
  g_assert_cmpint (vth_scanner_next (&scanner), ==, VTH_TOKEN_INTEGER);
  g_assert_cmpint (scanner.integer, ==, 0);
  g_assert_cmpint (vth_scanner_next (&scanner), ==, VTH_TOKEN_INTEGER);
  g_assert_cmpint (scanner.integer, ==, 0);
  assert_string (&scanner, "-0");
  g_assert_cmpint (vth_scanner_next (&scanner), ==, VTH_TOKEN_INTEGER);
  g_assert_cmpint (scanner.integer, ==, G_MAXINT64);
  g_assert_cmpint (vth_scanner_next (&scanner), ==, VTH_TOKEN_INTEGER);
  g_assert_cmpint (scanner.integer, ==, G_MININT64);
  g_assert_cmpint (vth_scanner_next (&scanner), ==, VTH_TOKEN_NUMBER);
  assert_string (&scanner, "9223372036854775808");
  g_assert_cmpint (vth_scanner_next (&scanner), ==, VTH_TOKEN_NUMBER);
  g_assert_cmpint (vth_scanner_next (&scanner), ==, VTH_TOKEN_NUMBER);
  g_assert_cmpint (vth_scanner_next (&scanner), ==, VTH_TOKEN_NUMBER);
  assert_string (&scanner, "1.0");
  g_assert_cmpint (vth_scanner_next (&scanner), ==, VTH_TOKEN_NUMBER);
  assert_string (&scanner, "1e2");
}

static void
test_escapes_are_decoded (void)
{
  g_auto (VthScanner) scanner;

  vth_scanner_init (&scanner, 8);
  set_text (&scanner, "{\"l\\u0065ges\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t \\u20ac \\ud83c\\udfed €\"}");
  g_assert_cmpint (vth_scanner_next (&scanner), ==, VTH_TOKEN_OBJECT);
  g_assert_cmpint (vth_scanner_next (&scanner), ==, VTH_TOKEN_KEY);
  assert_string (&scanner, "leges");
  g_assert_cmpint (vth_scanner_next (&scanner), ==, VTH_TOKEN_STRING);
  assert_string (&scanner, "\"\\/\b\f\n\r\t € 🏭 €");
  assert_pointer (&scanner, "/leges");
}

static void
test_strings_without_escapes_are_not_copied (void)
{
  static const gchar text[] = "\"dwangsom\"";
  g_auto (VthScanner) scanner;

  vth_scanner_init (&scanner, 8);
  set_text (&scanner, text);
  g_assert_cmpint (vth_scanner_next (&scanner), ==, VTH_TOKEN_STRING);
  g_assert_true (scanner.string.text == text + 1);
  g_assert_cmpuint (scanner.string.length, ==, 8);
}

static void
test_value_is_skipped_as_it_stands (void)
{
  g_auto (VthScanner) scanner;
  VthSlice raw;

  vth_scanner_init (&scanner, 8);
  set_text (&scanner, "{\"kenmerk\" :  { \"a\": [1.50, \"\\u0041\"] } ,\"id\":-0 }");
  vth_scanner_next (&scanner);
  vth_scanner_next (&scanner);
  g_assert_true (vth_scanner_skip_value (&scanner, &raw));
  assert_slice (&raw, "{ \"a\": [1.50, \"\\u0041\"] }");
  g_assert_cmpint (vth_scanner_next (&scanner), ==, VTH_TOKEN_KEY);
  assert_string (&scanner, "id");
  g_assert_true (vth_scanner_skip_value (&scanner, &raw));
  assert_slice (&raw, "-0");
  g_assert_cmpint (vth_scanner_next (&scanner), ==, VTH_TOKEN_OBJECT_END);

  set_text (&scanner, "{\"a\":{\"b\":1,\"b\":2}}");
  vth_scanner_next (&scanner);
  vth_scanner_next (&scanner);
  g_assert_false (vth_scanner_skip_value (&scanner, &raw));
}

static void
test_pointer_names_the_place (void)
{
  g_auto (VthScanner) scanner;

  vth_scanner_init (&scanner, 8);
  set_text (&scanner, "{\"a/b\":{\"c~d\":[1,[2,{\"e\":3}]]},\"f\":4}");
  assert_pointer (&scanner, "");
  while (vth_scanner_next (&scanner) != VTH_TOKEN_INTEGER)
    ;
  assert_pointer (&scanner, "/a~1b/c~0d/0");
  while (vth_scanner_next (&scanner) != VTH_TOKEN_INTEGER || scanner.integer != 3)
    ;
  assert_pointer (&scanner, "/a~1b/c~0d/1/1/e");
  vth_scanner_next (&scanner);
  assert_pointer (&scanner, "/a~1b/c~0d/1/1");
  while (vth_scanner_next (&scanner) != VTH_TOKEN_INTEGER)
    ;
  assert_pointer (&scanner, "/f");
}

static void
test_errors_name_line_and_pointer (void)
{
  g_auto (VthScanner) scanner;

  vth_scanner_init (&scanner, 3);
  assert_error (&scanner, "{\n \"a\": [\n  1,\n  x ]}", VTH_ERROR_SYNTAX, 3, "/a/1",
                "a value is expected here, found ‘x’");
  assert_error (&scanner, "{\"a\": \"\xff\"}", VTH_ERROR_ENCODING, 0, "/a",
                "the text is not UTF-8, found byte 0xff");
  assert_error (&scanner, "{\"a\": 1,\n\"\\u0061\": 2}", VTH_ERROR_DUPLICATE_KEY, 1, "/a",
                "the key is there twice");
  assert_error (&scanner, "[[[[1]]]]", VTH_ERROR_TOO_DEEP, 0, "/0/0/0",
                "objects and arrays are nested too deep");
  assert_error (&scanner, "{\"a\nb\": 1}", VTH_ERROR_SYNTAX, 0, "",
                "a control character stands in a string, found byte 0x0a");
  assert_error (&scanner, "{\"a\\nb\": x}", VTH_ERROR_SYNTAX, 0, "/a\\u000ab",
                "a value is expected here, found ‘x’");
  assert_error (&scanner, "", VTH_ERROR_SYNTAX, 0, "",
                "a value is expected here, but the text ends");
  assert_error (&scanner, "{} {}", VTH_ERROR_SYNTAX, 0, "",
                "nothing may follow here, found ‘{’");
}

/* Whoever reads from a stream must know whether more bytes could help. */
static void
test_truncation_is_told_from_error (void)
{
  static const gchar text[] = "{\"a\":[-1.5e+3,true,null,\"x\\u00e9\\ud83c\\udfed\xe2\x82\xac\"],\"b\":{}}";
  g_auto (VthScanner) scanner;
  VthToken token;

  vth_scanner_init (&scanner, 8);
  for (gsize length = 0; length < strlen (text); length++)
    {
      vth_scanner_set_text (&scanner, text, length);
      while ((token = vth_scanner_next (&scanner)) != VTH_TOKEN_ERROR)
        g_assert_cmpint (token, !=, VTH_TOKEN_END);
      g_assert_true (scanner.truncated);
    }

  set_text (&scanner, "{\"a\" x");
  while (vth_scanner_next (&scanner) != VTH_TOKEN_ERROR)
    ;
  g_assert_false (scanner.truncated);
}

static void
test_number_of_open_keys_is_limited (void)
{
  g_autoptr (GString) text = g_string_new ("{");
  g_auto (VthScanner) scanner;
  VthToken token;

  vth_scanner_init (&scanner, 8);
  for (guint i = 0; i < 70000; i++)
    g_string_append_printf (text, "%s\"%x\":0", i > 0 ? "," : "", i);
  g_string_append_c (text, '}');

  set_text (&scanner, text->str);
  do
    token = vth_scanner_next (&scanner);
  while (token != VTH_TOKEN_ERROR && token != VTH_TOKEN_END);
  g_assert_cmpint (token, ==, VTH_TOKEN_ERROR);
  g_assert_cmpint (scanner.code, ==, VTH_ERROR_TOO_LONG);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/scanner/tokens-come-in-order", test_tokens_come_in_order);
  g_test_add_func ("/format/scanner/integers-fit-or-are-kept-as-text", test_integers_fit_or_are_kept_as_text);
  g_test_add_func ("/format/scanner/escapes-are-decoded", test_escapes_are_decoded);
  g_test_add_func ("/format/scanner/strings-without-escapes-are-not-copied",
                   test_strings_without_escapes_are_not_copied);
  g_test_add_func ("/format/scanner/value-is-skipped-as-it-stands", test_value_is_skipped_as_it_stands);
  g_test_add_func ("/format/scanner/pointer-names-the-place", test_pointer_names_the_place);
  g_test_add_func ("/format/scanner/errors-name-line-and-pointer", test_errors_name_line_and_pointer);
  g_test_add_func ("/format/scanner/truncation-is-told-from-error", test_truncation_is_told_from_error);
  g_test_add_func ("/format/scanner/number-of-open-keys-is-limited", test_number_of_open_keys_is_limited);

  return g_test_run ();
}
