/* test-store-open.c - what is no store is said to be none, and is left as it was
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store-fixture.h"

#include <glib/gstdio.h>

static void
assert_not_opened (const gchar *uri, gint code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (vth_store_open (uri, &error));
  g_assert_error (error, VTH_STORE_ERROR, code);
  g_test_message ("%s", error->message);
}

static void
test_addresses_of_no_store (void)
{
  assert_not_opened ("", VTH_STORE_ERROR_UNSUPPORTED);
  assert_not_opened ("vth.db", VTH_STORE_ERROR_UNSUPPORTED);
  assert_not_opened ("sqlite:", VTH_STORE_ERROR_UNSUPPORTED);
  assert_not_opened ("sqlite:vth.db?mode=fast", VTH_STORE_ERROR_UNSUPPORTED);
  assert_not_opened ("mysql://server/vth", VTH_STORE_ERROR_UNSUPPORTED);
  assert_not_opened ("postgresql://server/vth", VTH_STORE_ERROR_UNSUPPORTED);
}

static void
test_a_store_in_memory (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthStore) store = vth_store_open ("sqlite::memory:", &error);
  g_autoptr (VthRecord) site = store_fixture_new_site ("s-1", "Hal");

  g_assert_no_error (error);
  g_assert_cmpint (vth_store_put (store, site, &error), ==, VTH_STORE_CHANGE_CREATED);
  g_assert_true (vth_store_verify (store, &error));
  g_assert_false (g_file_test (":memory:", G_FILE_TEST_EXISTS));
}

static void
test_a_place_that_is_not_there (StoreFixture *fixture, gconstpointer data)
{
  g_autofree gchar *nowhere = g_strdup_printf ("sqlite:%s/none/vth.db", fixture->folder);
  g_autofree gchar *folder = g_strdup_printf ("sqlite:%s", fixture->folder);
  g_autofree gchar *absent = g_strdup_printf ("sqlite:%s/none.db?mode=rw", fixture->folder);
  g_autofree gchar *absent_path = g_strdup_printf ("%s/none.db", fixture->folder);

  assert_not_opened (nowhere, VTH_STORE_ERROR_UNAVAILABLE);
  assert_not_opened (folder, VTH_STORE_ERROR_UNAVAILABLE);
  assert_not_opened (absent, VTH_STORE_ERROR_UNAVAILABLE);
  g_assert_false (g_file_test (absent_path, G_FILE_TEST_EXISTS));
}

static void
test_a_file_that_is_no_database_is_left_alone (StoreFixture *fixture, gconstpointer data)
{
  static const gchar text[] = "{\"type\":\"site\",\"id\":\"s-1\"}\n";
  g_autofree gchar *path = g_build_filename (fixture->folder, "records.ndjson", NULL);
  g_autofree gchar *uri = g_strconcat ("sqlite:", path, NULL);
  g_autofree gchar *after = NULL;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  assert_not_opened (uri, VTH_STORE_ERROR_FOREIGN);
  g_assert_true (g_file_get_contents (path, &after, NULL, NULL));
  g_assert_cmpstr (after, ==, text);
}

static void
test_a_database_of_something_else_is_left_alone (StoreFixture *fixture, gconstpointer data)
{
  g_autofree gchar *tables = NULL;

  store_fixture_close (fixture);
  g_remove (fixture->path);
  store_fixture_execute (fixture, "CREATE TABLE songs (title TEXT)");
  assert_not_opened (fixture->uri, VTH_STORE_ERROR_FOREIGN);
  tables = store_fixture_query (fixture, "SELECT group_concat (name) FROM sqlite_schema");
  g_assert_cmpstr (tables, ==, "songs");
}

static void
test_a_newer_store_is_not_touched (StoreFixture *fixture, gconstpointer data)
{
  store_fixture_close (fixture);
  store_fixture_execute (fixture, "ALTER TABLE site ADD COLUMN colour TEXT");
  assert_not_opened (fixture->uri, VTH_STORE_ERROR_NEWER);
  store_fixture_execute (fixture, "ALTER TABLE site DROP COLUMN colour; PRAGMA user_version = 2");
  assert_not_opened (fixture->uri, VTH_STORE_ERROR_NEWER);
}

/* As if the library that made the file knew fewer fields and fewer types. */
static void
test_an_older_store_gets_what_it_lacks (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (VthRecord) site = store_fixture_new_site ("s-1", "Hal");
  g_autoptr (VthRecord) again = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (vth_store_put (fixture->store, site, NULL), ==, VTH_STORE_CHANGE_CREATED);
  store_fixture_close (fixture);
  store_fixture_execute (fixture, "ALTER TABLE site DROP COLUMN municipality; DROP TABLE mandate");

  store_fixture_open (fixture);
  again = vth_store_get (fixture->store, "site", "s-1", &error);
  g_assert_no_error (error);
  g_assert_true (vth_record_equal (site, again));
  g_object_set (site, "municipality", "GM0344", NULL);
  g_assert_cmpint (vth_store_put (fixture->store, site, &error), ==, VTH_STORE_CHANGE_CHANGED);
  g_assert_cmpint (vth_store_count (fixture->store, "mandate", &error), ==, 0);
  g_assert_true (vth_store_verify (fixture->store, &error));
  g_assert_no_error (error);
}

static void
test_a_store_that_is_only_read_is_not_changed (StoreFixture *fixture, gconstpointer data)
{
  g_autofree gchar *uri = g_strconcat (fixture->uri, "?mode=ro", NULL);
  g_autoptr (VthRecord) site = store_fixture_new_site ("s-1", "Hal"), other = store_fixture_new_site ("s-2", "Silo");
  g_autoptr (VthRecord) again = NULL;
  g_autoptr (VthStore) store = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (vth_store_put (fixture->store, site, NULL), ==, VTH_STORE_CHANGE_CREATED);
  store_fixture_close (fixture);

  store = vth_store_open (uri, &error);
  g_assert_no_error (error);
  again = vth_store_get (store, "site", "s-1", &error);
  g_assert_no_error (error);
  g_assert_true (vth_record_equal (site, again));
  g_assert_true (vth_store_verify (store, &error));
  g_assert_cmpint (vth_store_put (store, other, &error), ==, VTH_STORE_CHANGE_FAILED);
  g_assert_error (error, VTH_STORE_ERROR, VTH_STORE_ERROR_READ_ONLY);
}

/* Bytes in the middle of the file are gone. */
static void
test_a_damaged_file_is_an_error (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthStore) store = NULL;
  g_autofree gchar *content = NULL;
  gsize length;

  g_assert_true (vth_store_begin (fixture->store, NULL, NULL));
  for (guint i = 0; i < 2000; i++)
    {
      g_autofree gchar *id = g_strdup_printf ("s-%u", i);
      g_autoptr (VthRecord) site = store_fixture_new_site (id, "Hal");

      vth_store_put (fixture->store, site, NULL);
    }
  g_assert_true (vth_store_commit (fixture->store, NULL));
  store_fixture_close (fixture);

  g_assert_true (g_file_get_contents (fixture->path, &content, &length, NULL));
  memset (content + length / 3, 0x55, length / 3);
  g_assert_true (g_file_set_contents (fixture->path, content, (gssize) length, NULL));

  store = vth_store_open (fixture->uri, &error);
  g_assert_true (store == NULL || !vth_store_verify (store, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_CORRUPT);
}

#define ADD(name, function) \
  g_test_add ("/store-open/" name, StoreFixture, NULL, store_fixture_set_up, function, store_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/store-open/addresses-of-no-store", test_addresses_of_no_store);
  g_test_add_func ("/store-open/a-store-in-memory", test_a_store_in_memory);
  ADD ("a-place-that-is-not-there", test_a_place_that_is_not_there);
  ADD ("a-file-that-is-no-database-is-left-alone", test_a_file_that_is_no_database_is_left_alone);
  ADD ("a-database-of-something-else-is-left-alone", test_a_database_of_something_else_is_left_alone);
  ADD ("a-newer-store-is-not-touched", test_a_newer_store_is_not_touched);
  ADD ("an-older-store-gets-what-it-lacks", test_an_older_store_gets_what_it_lacks);
  ADD ("a-store-that-is-only-read-is-not-changed", test_a_store_that_is_only_read_is_not_changed);
  ADD ("a-damaged-file-is-an-error", test_a_damaged_file_is_an_error);

  return g_test_run ();
}
