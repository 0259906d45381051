/* test-journal.c - nobody goes past the journal unseen
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store-fixture.h"

#define NO_TRIGGERS "DROP TRIGGER vth_journal_no_update; DROP TRIGGER vth_journal_no_delete; "

typedef struct
{
  const gchar *name;
  const gchar *sql;
  const gchar *message;     /* what verifying says, behind the name of the file */
} Break;

/* The store has sites s-1 to s-4 in entries 1 to 4, s-2 changed in 5, s-3 removed in 6. */
static const Break breaks[] = {
  { "an-entry-with-another-day", "UPDATE vth_journal SET recorded_on = '2020-01-01' WHERE sequence = 2",
    "journal entry 2 (site ‘s-2’ created) was changed, or does not follow the one before it" },
  { "an-entry-without-its-day", "UPDATE vth_journal SET recorded_on = NULL WHERE sequence = 2",
    "journal entry 2 (site ‘s-2’ created) was changed, or does not follow the one before it" },
  { "an-entry-of-another-kind", "UPDATE vth_journal SET kind = 'removed' WHERE sequence = 3",
    "journal entry 3 (site ‘s-3’ removed) was changed, or does not follow the one before it" },
  { "an-entry-about-another-record", "UPDATE vth_journal SET id = 's-9' WHERE sequence = 4",
    "journal entry 4 (site ‘s-9’ created) was changed, or does not follow the one before it" },
  { "another-content", "UPDATE vth_journal SET content = replace (content, 'Hal', 'Bal') WHERE sequence = 1",
    "journal entry 1 (site ‘s-1’ created): its content was changed" },
  { "a-content-that-is-gone", "UPDATE vth_journal SET content = NULL WHERE sequence = 1",
    "journal entry 1 (site ‘s-1’ created): its content was changed" },
  { "another-digest", "UPDATE vth_journal SET digest = lower (hex (zeroblob (32))) WHERE sequence = 5",
    "journal entry 5 (site ‘s-2’ changed) was changed, or does not follow the one before it" },
  { "another-hash", "UPDATE vth_journal SET hash = lower (hex (zeroblob (32))) WHERE sequence = 5",
    "journal entry 5 (site ‘s-2’ changed) was changed, or does not follow the one before it" },
  { "a-missing-entry", "DELETE FROM vth_journal WHERE sequence = 3",
    "journal entry 3 is missing: after 2 comes 4" },
  { "a-missing-first-entry", "DELETE FROM vth_journal WHERE sequence = 1",
    "journal entry 1 is missing: after 0 comes 2" },
  { "a-missing-entry-that-was-closed-up",
    "DELETE FROM vth_journal WHERE sequence = 3; UPDATE vth_journal SET sequence = sequence - 1 WHERE sequence > 3",
    "journal entry 3 (site ‘s-4’ created) was changed, or does not follow the one before it" },
  { "entries-in-another-order",
    "UPDATE vth_journal SET sequence = 99 WHERE sequence = 2; UPDATE vth_journal SET sequence = 2 WHERE sequence = 4;"
    "UPDATE vth_journal SET sequence = 4 WHERE sequence = 99",
    "journal entry 2 (site ‘s-4’ created) was changed, or does not follow the one before it" },
  { "a-missing-last-entry", "DELETE FROM vth_journal WHERE sequence = 6",
    "the journal ends at entry 5, but its head says 6" },
  { "an-empty-journal", "DELETE FROM vth_journal", "the journal ends at entry 0, but its head says 6" },
  { "an-entry-too-many",
    "INSERT INTO vth_journal SELECT 7, kind, type, id, recorded_on, content, digest, hash FROM vth_journal WHERE sequence = 6",
    "journal entry 7 (site ‘s-3’ removed) was changed, or does not follow the one before it" },
  { "another-record", "UPDATE site SET name = 'Paleis' WHERE id = 's-2'",
    "site ‘s-2’ differs from its journal entry 5" },
  { "a-record-without-a-field", "UPDATE site SET name = NULL WHERE id = 's-4'",
    "site ‘s-4’ differs from its journal entry 4" },
  { "a-record-with-a-key-more", "UPDATE site SET extra = '{\"kleur\":\"rood\"}' WHERE id = 's-4'",
    "site ‘s-4’ differs from its journal entry 4" },
  { "a-record-that-nobody-put", "INSERT INTO site (id, name, vth_entry) VALUES ('s-8', 'Paleis', 4)",
    "site ‘s-8’ was not put there by its journal entry 4" },
  { "a-record-of-no-entry", "UPDATE site SET vth_entry = 77 WHERE id = 's-1'",
    "site ‘s-1’ was not put there by its journal entry 77" },
  { "a-record-that-is-gone", "DELETE FROM site WHERE id = 's-1'",
    "site ‘s-1’ is not as left by its last journal entry 1" },
  { "a-record-put-back-as-it-was-before",
    "UPDATE site SET name = 'Silo', vth_entry = 2 WHERE id = 's-2'",
    "site ‘s-2’ is not as left by its last journal entry 5" },
  { "a-removed-record-put-back", "INSERT INTO site (id, name, vth_entry) VALUES ('s-3', 'Kade', 3)",
    "site ‘s-3’ is not as left by its last journal entry 6" },
};

static void
put (StoreFixture *fixture, const gchar *id, const gchar *name)
{
  g_autoptr (VthRecord) site = store_fixture_new_site (id, name);

  g_assert_cmpint (vth_store_put (fixture->store, site, NULL), !=, VTH_STORE_CHANGE_FAILED);
}

static void
set_up (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GDate) day = g_date_new_dmy (23, G_DATE_NOVEMBER, 2026);

  store_fixture_set_up (fixture, data);
  g_assert_true (vth_store_begin (fixture->store, day, NULL));
  put (fixture, "s-1", "Hal");
  put (fixture, "s-2", "Silo");
  put (fixture, "s-3", "Kade");
  put (fixture, "s-4", "Loods");
  put (fixture, "s-2", "Toren");
  g_assert_cmpint (vth_store_remove (fixture->store, "site", "s-3", NULL), ==, VTH_STORE_CHANGE_REMOVED);
  g_assert_true (vth_store_commit (fixture->store, NULL));
  g_assert_true (vth_store_verify (fixture->store, NULL));
  store_fixture_close (fixture);
}

static void
test_a_break_is_found (StoreFixture *fixture, gconstpointer data)
{
  const Break *broken = data;
  g_autofree gchar *sql = g_strconcat (NO_TRIGGERS, broken->sql, NULL);
  g_autofree gchar *expected = g_strdup_printf ("%s: %s", fixture->path, broken->message);
  g_autoptr (GError) error = NULL;

  store_fixture_execute (fixture, sql);
  store_fixture_open (fixture);
  g_assert_false (vth_store_verify (fixture->store, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_CORRUPT);
  g_assert_cmpstr (error->message, ==, expected);
}

static void
test_entries_say_what_was_done_when (StoreFixture *fixture, gconstpointer data)
{
  g_autofree gchar *kinds = store_fixture_query (fixture, "SELECT group_concat (kind || ' ' || id || ' ' || recorded_on, ', ')"
                                                          " FROM vth_journal WHERE sequence >= 4");
  g_autofree gchar *content = store_fixture_query (fixture, "SELECT content FROM vth_journal WHERE sequence = 5");

  g_assert_cmpstr (kinds, ==, "created s-4 2026-11-23, changed s-2 2026-11-23, removed s-3 2026-11-23");
  g_assert_cmpstr (content, ==, "{\"type\":\"site\",\"id\":\"s-2\",\"name\":\"Toren\"}");
}

/* The chain by another hand, as the documentation of the journal has it. */
static void
test_the_chain_is_what_it_is_said_to_be (StoreFixture *fixture, gconstpointer data)
{
  g_autofree gchar *first = store_fixture_query (fixture, "SELECT hash FROM vth_journal WHERE sequence = 1");
  g_autofree gchar *second = store_fixture_query (fixture, "SELECT hash FROM vth_journal WHERE sequence = 2");
  g_autofree gchar *digest = g_compute_checksum_for_string (
    G_CHECKSUM_SHA256, "{\"type\":\"site\",\"id\":\"s-2\",\"name\":\"Silo\"}", -1);
  g_autofree gchar *text = g_strdup_printf ("%s\n2\ncreated\nsite\n2026-11-23\n%s\ns-2\n", first, digest);
  g_autofree gchar *expected = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);

  g_assert_cmpstr (second, ==, expected);
}

static void
test_the_database_itself_refuses_to_change_the_journal (StoreFixture *fixture, gconstpointer data)
{
  sqlite3 *database = NULL;

  g_assert_cmpint (sqlite3_open (fixture->path, &database), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, "UPDATE vth_journal SET kind = 'x'", NULL, NULL, NULL), !=, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, "DELETE FROM vth_journal", NULL, NULL, NULL), !=, SQLITE_OK);
  sqlite3_close (database);
}

/* What fails halfway between a record and its entry takes the whole transaction with it. */
static void
test_no_change_without_its_entry (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (VthRecord) site = store_fixture_new_site ("s-7", "Brug");
  g_autoptr (GError) error = NULL;

  store_fixture_execute (fixture, "CREATE TRIGGER refuse BEFORE INSERT ON vth_journal WHEN new.id = 's-7'"
                                  " BEGIN SELECT RAISE (ABORT, 'no room'); END");
  store_fixture_open (fixture);
  g_assert_true (vth_store_begin (fixture->store, NULL, NULL));
  put (fixture, "s-6", "Sluis");
  g_assert_cmpint (vth_store_put (fixture->store, site, &error), ==, VTH_STORE_CHANGE_FAILED);
  g_assert_error (error, VTH_STORE_ERROR, VTH_STORE_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_false (vth_store_commit (fixture->store, &error));
  g_assert_error (error, VTH_STORE_ERROR, VTH_STORE_ERROR_FAILED);
  g_clear_error (&error);

  g_assert_cmpint (vth_store_count (fixture->store, "site", NULL), ==, 3);
  g_assert_true (vth_store_verify (fixture->store, &error));
  g_assert_no_error (error);
}

#define ADD(name, data, function) \
  g_test_add ("/journal/" name, StoreFixture, data, set_up, function, store_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (breaks); i++)
    {
      g_autofree gchar *path = g_strconcat ("/journal/break/", breaks[i].name, NULL);

      g_test_add (path, StoreFixture, &breaks[i], set_up, test_a_break_is_found, store_fixture_tear_down);
    }
  ADD ("entries-say-what-was-done-when", NULL, test_entries_say_what_was_done_when);
  ADD ("the-chain-is-what-it-is-said-to-be", NULL, test_the_chain_is_what_it_is_said_to_be);
  ADD ("the-database-itself-refuses-to-change-the-journal", NULL, test_the_database_itself_refuses_to_change_the_journal);
  ADD ("no-change-without-its-entry", NULL, test_no_change_without_its_entry);

  return g_test_run ();
}
