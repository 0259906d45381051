/* json-oracle.c - what other parsers say of a JSON text
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "json-oracle.h"

#include <string.h>

#ifdef HAVE_SQLITE_ORACLE
#include <sqlite3.h>
#endif

/* The recursive descent of json-glib has no limit: it is not asked beyond this depth. */
#define ORACLE_DEPTH 500

struct _JsonOracle
{
  VthScanner scanner;
  JsonParser *parser;
#ifdef HAVE_SQLITE_ORACLE
  sqlite3 *database;
  sqlite3_stmt *json_valid;
#endif
};

JsonOracle *
json_oracle_new (void)
{
  JsonOracle *oracle = g_new0 (JsonOracle, 1);

  vth_scanner_init (&oracle->scanner, SCANNER_TREE_DEPTH);
  oracle->parser = json_parser_new ();
#ifdef HAVE_SQLITE_ORACLE
  g_assert_cmpint (sqlite3_open (":memory:", &oracle->database), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (oracle->database, "SELECT json_valid (?)", -1, &oracle->json_valid, NULL),
                   ==, SQLITE_OK);
#endif
  return oracle;
}

void
json_oracle_free (JsonOracle *oracle)
{
  vth_scanner_clear (&oracle->scanner);
  g_object_unref (oracle->parser);
#ifdef HAVE_SQLITE_ORACLE
  sqlite3_finalize (oracle->json_valid);
  sqlite3_close (oracle->database);
#endif
  g_free (oracle);
}

static guint
count_openings (const gchar *text, gsize length)
{
  guint n = 0;

  for (gsize i = 0; i < length; i++)
    n += text[i] == '[' || text[i] == '{';

  return n;
}

/* json-glib makes doubles of integers that do not fit, and so do we; but it wraps some. */
static gboolean
has_large_number (const gchar *text, gsize length)
{
  guint digits = 0;

  for (gsize i = 0; i < length; i++)
    {
      digits = g_ascii_isdigit (text[i]) ? digits + 1 : 0;
      if (digits >= 19)
        return TRUE;
    }

  return FALSE;
}

/* json-glib takes much (the empty text, too) that is not JSON, so it can only confirm: what we take, it takes, and
 * finds the same in it.
 */
static void
check_json_glib (JsonOracle *oracle, JsonNode *root, const gchar *text, gsize length)
{
  g_autoptr (GError) error = NULL;

  if (length == 0 || count_openings (text, length) > ORACLE_DEPTH)
    return;

  if (json_parser_load_from_data (oracle->parser, text, (gssize) length, &error))
    {
      if (root != NULL && !has_large_number (text, length))
        g_assert_true (json_node_equal (root, json_parser_get_root (oracle->parser)));
    }
  else if (root != NULL)
    g_error ("we take what json-glib refuses (%s): %.*s", error->message, (int) length, text);
}

/* SQLite does not look at UTF-8, surrogates and keys; for the rest it is as strict as we are. */
static void
check_sqlite (JsonOracle *oracle, const GError *error, const gchar *text, gsize length)
{
#ifdef HAVE_SQLITE_ORACLE
  gboolean valid;

  if (length > G_MAXINT || (length > 0 && memchr (text, '\0', length) != NULL) ||
      (error != NULL && !g_error_matches (error, VTH_ERROR, VTH_ERROR_SYNTAX)))
    return;

  sqlite3_bind_text (oracle->json_valid, 1, text, (int) length, SQLITE_STATIC);
  g_assert_cmpint (sqlite3_step (oracle->json_valid), ==, SQLITE_ROW);
  valid = sqlite3_column_int (oracle->json_valid, 0) != 0;
  sqlite3_reset (oracle->json_valid);
  if (valid != (error == NULL))
    g_error ("SQLite %s this, we do not (%s): %.*s", valid ? "takes" : "refuses",
             error != NULL ? error->message : "no error", (int) length, text);
#endif
}

/* Scans the text, stops the program where another parser contradicts the scanner, and tells
 * whether the text was taken.
 */
gboolean
json_oracle_check (JsonOracle *oracle, const gchar *text, gsize length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = NULL;

  text = length > 0 ? text : "";
  root = scanner_tree_parse (&oracle->scanner, text, length, &error);
  g_assert_true ((root == NULL) == (error != NULL));
  if (error != NULL)
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
  check_json_glib (oracle, root, text, length);
  check_sqlite (oracle, error, text, length);
  return root != NULL;
}
