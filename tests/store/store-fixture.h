/* store-fixture.h - a store in a folder that goes away
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <sqlite3.h>

#include <libvth/vth.h>

typedef struct
{
  gchar *folder;
  gchar *path;
  gchar *uri;
  VthStore *store;
} StoreFixture;

void store_fixture_set_up (StoreFixture *fixture, gconstpointer data);
void store_fixture_tear_down (StoreFixture *fixture, gconstpointer data);
void store_fixture_open (StoreFixture *fixture);
void store_fixture_close (StoreFixture *fixture);

/* Goes past the library: what somebody with a tool for databases could do. */
void store_fixture_execute (StoreFixture *fixture, const gchar *sql);
gchar *store_fixture_query (StoreFixture *fixture, const gchar *sql);

VthRecord *store_fixture_new_site (const gchar *id, const gchar *name);
