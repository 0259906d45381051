/* store-fixture.c - a store in a folder that goes away
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store-fixture.h"

#include <glib/gstdio.h>

void
store_fixture_set_up (StoreFixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("vth-store-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "vth.db", NULL);
  fixture->uri = g_strconcat ("sqlite:", fixture->path, NULL);
  store_fixture_open (fixture);
}

void
store_fixture_tear_down (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) folder = NULL;
  const gchar *name;

  store_fixture_close (fixture);
  folder = g_dir_open (fixture->folder, 0, NULL);
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree gchar *path = g_build_filename (fixture->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->uri);
}

void
store_fixture_open (StoreFixture *fixture)
{
  g_autoptr (GError) error = NULL;

  fixture->store = vth_store_open (fixture->uri, &error);
  g_assert_no_error (error);
}

void
store_fixture_close (StoreFixture *fixture)
{
  if (fixture->store != NULL)
    g_assert_finalize_object (g_steal_pointer (&fixture->store));
}

static sqlite3 *
open_database (StoreFixture *fixture)
{
  sqlite3 *database = NULL;

  g_assert_cmpint (sqlite3_open (fixture->path, &database), ==, SQLITE_OK);
  return database;
}

void
store_fixture_execute (StoreFixture *fixture, const gchar *sql)
{
  sqlite3 *database = open_database (fixture);
  gint result = sqlite3_exec (database, sql, NULL, NULL, NULL);

  if (result != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (database));
  sqlite3_close (database);
}

/* The first column of the first row; %NULL for none. */
gchar *
store_fixture_query (StoreFixture *fixture, const gchar *sql)
{
  sqlite3 *database = open_database (fixture);
  sqlite3_stmt *statement = NULL;
  gchar *text = NULL;

  g_assert_cmpint (sqlite3_prepare_v2 (database, sql, -1, &statement, NULL), ==, SQLITE_OK);
  if (sqlite3_step (statement) == SQLITE_ROW)
    text = g_strdup ((const gchar *) sqlite3_column_text (statement, 0));
  sqlite3_finalize (statement);
  sqlite3_close (database);
  return text;
}

VthRecord *
store_fixture_new_site (const gchar *id, const gchar *name)
{
  return g_object_new (VTH_TYPE_SITE, "id", id, "name", name, NULL);
}
