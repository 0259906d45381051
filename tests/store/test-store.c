/* test-store.c - what is put comes back, and half of it never stays
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <signal.h>

#include "random-record.h"
#include "store-fixture.h"

#include "libvth/base/vth-record-private.h"

#define N_OF_A_TYPE 60

static GType
get_type_by_itself (guint i)
{
  const VthRecordInfo *info = _vth_record_type_get_info (_vth_record_types[i] ());

  return (info->flags & VTH_RECORD_EMBEDDED) == 0 ? info->type : G_TYPE_INVALID;
}

static void
put (StoreFixture *fixture, VthRecord *record, VthStoreChange expected)
{
  g_autoptr (GError) error = NULL;
  VthStoreChange change = vth_store_put (fixture->store, record, &error);

  g_assert_no_error (error);
  g_assert_cmpint (change, ==, expected);
}

static void
put_site (StoreFixture *fixture, const gchar *id, const gchar *name, VthStoreChange expected)
{
  g_autoptr (VthRecord) site = store_fixture_new_site (id, name);

  put (fixture, site, expected);
}

static void
assert_stored (StoreFixture *fixture, VthRecord *record)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRecord) again = NULL;

  again = vth_store_get (fixture->store, vth_record_get_type_name (record), vth_record_get_id (record), &error);
  g_assert_no_error (error);
  if (!vth_record_equal (record, again))
    g_error ("%s\n%s", vth_record_to_text (record, NULL), vth_record_to_text (again, NULL));
}

static void
assert_count (StoreFixture *fixture, const gchar *type_name, gint64 expected)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (vth_store_count (fixture->store, type_name, &error), ==, expected);
  g_assert_no_error (error);
}

static void
assert_whole (StoreFixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (vth_store_verify (fixture->store, &error));
  g_assert_no_error (error);
}

static void
put_random (StoreFixture *fixture, GRand *rand, GType type)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < N_OF_A_TYPE; i++)
    {
      g_autofree gchar *id = g_strdup_printf ("%s-%u", i % 2 == 0 ? "é \"id\"" : "r", i);

      g_ptr_array_add (records, random_record_new (rand, type, id));
      put (fixture, records->pdata[i], VTH_STORE_CHANGE_CREATED);
    }
  for (guint i = 0; i < N_OF_A_TYPE; i++)
    assert_stored (fixture, records->pdata[i]);
}

static void
test_every_type_comes_back (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261123);
  guint n_types = 0;

  g_assert_true (vth_store_begin (fixture->store, NULL, NULL));
  for (guint i = 0; i < _vth_n_record_types; i++)
    if (get_type_by_itself (i) != G_TYPE_INVALID)
      {
        put_random (fixture, rand, get_type_by_itself (i));
        n_types++;
      }
  g_assert_true (vth_store_commit (fixture->store, NULL));
  g_assert_cmpuint (n_types, >, 10);

  assert_whole (fixture);
  store_fixture_close (fixture);
  store_fixture_open (fixture);
  assert_whole (fixture);
  assert_count (fixture, "mandate", N_OF_A_TYPE);
}

static void
test_a_record_takes_the_place_of_the_one_before (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < 30; i++)
    {
      g_autoptr (VthRecord) record = random_record_new (rand, VTH_TYPE_ENFORCEMENT_DECISION, "d-1");

      put (fixture, record, i == 0 ? VTH_STORE_CHANGE_CREATED : VTH_STORE_CHANGE_CHANGED);
      assert_stored (fixture, record);
    }

  assert_count (fixture, "enforcement-decision", 1);
  assert_whole (fixture);
}

static void
test_the_same_again_changes_nothing (StoreFixture *fixture, gconstpointer data)
{
  g_autofree gchar *head = NULL, *after = NULL;

  put_site (fixture, "s-1", "Hal", VTH_STORE_CHANGE_CREATED);
  head = vth_store_dup_journal_head (fixture->store, NULL);
  put_site (fixture, "s-1", "Hal", VTH_STORE_CHANGE_NONE);
  after = vth_store_dup_journal_head (fixture->store, NULL);

  g_assert_cmpstr (head, ==, after);
  g_assert_true (g_str_has_prefix (head, "1:"));
  g_assert_cmpuint (strlen (head), ==, 2 + 64);
}

static void
test_what_is_removed_is_gone (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  put_site (fixture, "s-1", "Hal", VTH_STORE_CHANGE_CREATED);
  g_assert_cmpint (vth_store_remove (fixture->store, "site", "s-1", &error), ==, VTH_STORE_CHANGE_REMOVED);
  g_assert_cmpint (vth_store_remove (fixture->store, "site", "s-1", &error), ==, VTH_STORE_CHANGE_NONE);
  g_assert_no_error (error);
  assert_count (fixture, "site", 0);
  assert_whole (fixture);

  g_assert_null (vth_store_get (fixture->store, "site", "s-1", &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_NOT_FOUND);

  put_site (fixture, "s-1", "Hal", VTH_STORE_CHANGE_CREATED);
  assert_whole (fixture);
}

static void
test_a_cursor_goes_by_id (StoreFixture *fixture, gconstpointer data)
{
  static const gchar *const ids[] = { "b", "a", "é", "B", "a/1" };
  static const gchar *const sorted[] = { "B", "a", "a/1", "b", "é" };
  g_autoptr (VthStoreCursor) cursor = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    put_site (fixture, ids[i], NULL, VTH_STORE_CHANGE_CREATED);

  cursor = vth_store_list (fixture->store, "site", &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (sorted); i++)
    {
      g_autoptr (VthRecord) record = vth_store_cursor_next (cursor, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (vth_record_get_id (record), ==, sorted[i]);
    }
  g_assert_null (vth_store_cursor_next (cursor, &error));
  g_assert_null (vth_store_cursor_next (cursor, &error));
  g_assert_no_error (error);
}

static void
test_a_rollback_undoes_all (StoreFixture *fixture, gconstpointer data)
{
  put_site (fixture, "s-1", "Hal", VTH_STORE_CHANGE_CREATED);
  g_assert_true (vth_store_begin (fixture->store, NULL, NULL));
  put_site (fixture, "s-1", "Loods", VTH_STORE_CHANGE_CHANGED);
  put_site (fixture, "s-2", "Silo", VTH_STORE_CHANGE_CREATED);
  vth_store_rollback (fixture->store);

  assert_count (fixture, "site", 1);
  assert_whole (fixture);
  put_site (fixture, "s-1", "Hal", VTH_STORE_CHANGE_NONE);
  put_site (fixture, "s-3", "Kade", VTH_STORE_CHANGE_CREATED);
  assert_whole (fixture);
}

/* Enough that the database has begun to write its file, and then no end. */
static void
put_and_die (const gchar *uri)
{
  g_autoptr (VthStore) store = vth_store_open (uri, NULL);

  g_assert_true (vth_store_begin (store, NULL, NULL));
  for (guint i = 1; i <= 20000; i++)
    {
      g_autofree gchar *id = g_strdup_printf ("s-%u", i);
      g_autoptr (VthRecord) site = store_fixture_new_site (id, "half");

      g_assert_cmpint (vth_store_put (store, site, NULL), ==, VTH_STORE_CHANGE_CREATED);
    }
  g_assert_cmpint (vth_store_count (store, "site", NULL), ==, 20001);
  raise (SIGKILL);
}

/* A process that is killed within a transaction: its file is opened again by this one. */
static void
test_a_crash_leaves_nothing_half (StoreFixture *fixture, gconstpointer data)
{
  g_autofree gchar *program = g_file_read_link ("/proc/self/exe", NULL);
  gchar *arguments[] = { program, (gchar *) "--crash", fixture->uri, NULL };
  g_autoptr (GError) error = NULL;
  gint status;

  put_site (fixture, "s-0", "Hal", VTH_STORE_CHANGE_CREATED);
  store_fixture_close (fixture);
  g_assert_true (g_spawn_sync (NULL, arguments, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, &status, &error));
  g_assert_no_error (error);
  g_assert_false (g_spawn_check_wait_status (status, &error));
  g_assert_error (error, G_SPAWN_ERROR, G_SPAWN_ERROR_FAILED);

  store_fixture_open (fixture);
  assert_count (fixture, "site", 1);
  assert_whole (fixture);
}

static void
assert_refused (StoreFixture *fixture, VthRecord *record, gint code, const gchar *begin)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (vth_store_put (fixture->store, record, &error), ==, VTH_STORE_CHANGE_FAILED);
  g_assert_error (error, VTH_ERROR, code);
  g_assert_true (g_str_has_prefix (error->message, begin));
}

static void
test_what_is_no_whole_record_is_refused (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (VthRecord) nameless = store_fixture_new_site (NULL, "Hal");
  g_autoptr (VthRecord) garbled = store_fixture_new_site ("s-1", "\xff");
  g_autoptr (VthRecord) terms = g_object_new (VTH_TYPE_SANCTION_TERMS, NULL);
  g_autoptr (VthRecord) event = g_object_new (VTH_TYPE_DECISION_EVENT, "id", "e-1", NULL);

  g_assert_true (vth_store_begin (fixture->store, NULL, NULL));
  assert_refused (fixture, nameless, VTH_ERROR_MISSING_FIELD, "/id: ");
  assert_refused (fixture, garbled, VTH_ERROR_ENCODING, "/name: ");
  assert_refused (fixture, terms, VTH_ERROR_WRONG_TYPE, "/type: ");
  assert_refused (fixture, event, VTH_ERROR_MISSING_FIELD, "/kind: ");
  put_site (fixture, "s-2", "Silo", VTH_STORE_CHANGE_CREATED);
  g_assert_true (vth_store_commit (fixture->store, NULL));
  assert_count (fixture, "site", 1);
  assert_whole (fixture);
}

static void
test_a_list_is_kept_whole_or_not_at_all (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GListStore) list = g_list_store_new (VTH_TYPE_RECORD);
  g_autoptr (VthRecord) good = store_fixture_new_site ("s-1", "Hal"), nameless = store_fixture_new_site (NULL, "?");
  g_autoptr (GError) error = NULL;

  g_list_store_append (list, good);
  g_list_store_append (list, nameless);
  g_assert_false (vth_store_put_all (fixture->store, G_LIST_MODEL (list), NULL, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_MISSING_FIELD);
  g_assert_true (g_str_has_prefix (error->message, "record 2 of 2: "));
  assert_count (fixture, "site", 0);

  g_clear_error (&error);
  g_list_store_remove (list, 1);
  g_assert_true (vth_store_put_all (fixture->store, G_LIST_MODEL (list), NULL, &error));
  g_assert_no_error (error);
  assert_count (fixture, "site", 1);
}

static void
test_types_that_do_not_stand_alone_are_refused (StoreFixture *fixture, gconstpointer data)
{
  static const struct { const gchar *type_name; gint code; } cases[] = {
    { "fiets", VTH_ERROR_UNKNOWN_TYPE }, { "terms", VTH_ERROR_WRONG_TYPE }, { "", VTH_ERROR_UNKNOWN_TYPE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) get = NULL, list = NULL, count = NULL, removal = NULL;

      g_assert_null (vth_store_get (fixture->store, cases[i].type_name, "x", &get));
      g_assert_error (get, VTH_ERROR, cases[i].code);
      g_assert_null (vth_store_list (fixture->store, cases[i].type_name, &list));
      g_assert_error (list, VTH_ERROR, cases[i].code);
      g_assert_cmpint (vth_store_count (fixture->store, cases[i].type_name, &count), ==, -1);
      g_assert_error (count, VTH_ERROR, cases[i].code);
      g_assert_cmpint (vth_store_remove (fixture->store, cases[i].type_name, "x", &removal), ==, VTH_STORE_CHANGE_FAILED);
      g_assert_error (removal, VTH_ERROR, cases[i].code);
    }
}

/* What one has committed, the other sees; and its entries go on in one chain. */
static void
test_two_stores_on_one_file_share_a_journal (StoreFixture *fixture, gconstpointer data)
{
  StoreFixture other = *fixture;

  store_fixture_open (&other);
  put_site (fixture, "s-1", "Hal", VTH_STORE_CHANGE_CREATED);
  put_site (&other, "s-2", "Silo", VTH_STORE_CHANGE_CREATED);
  put_site (fixture, "s-2", "Toren", VTH_STORE_CHANGE_CHANGED);
  put_site (&other, "s-1", "Hal", VTH_STORE_CHANGE_NONE);
  assert_count (&other, "site", 2);
  assert_whole (fixture);
  store_fixture_close (&other);
}

/* What went past the library, and what it says about it. */
static void
test_what_is_no_record_is_an_error_and_the_rest_is_read (StoreFixture *fixture, gconstpointer data)
{
  static const struct { const gchar *sql; gint code; const gchar *message; } cases[] = {
    { "UPDATE site SET began_on = '2026-02-30' WHERE id = 's-2'", VTH_ERROR_INVALID_DATE, "/began_on: " },
    { "UPDATE site SET began_on = NULL, parties = '[\"p-1\"' WHERE id = 's-2'", VTH_ERROR_SYNTAX, "" },
    { "UPDATE site SET parties = '[7]' WHERE id = 's-2'", VTH_ERROR_WRONG_TYPE, "/parties/0: " },
    { "UPDATE site SET parties = x'' WHERE id = 's-2'", VTH_ERROR_SYNTAX, "" },
    { "UPDATE site SET parties = NULL, name = CAST (x'ff' AS TEXT) WHERE id = 's-2'", VTH_ERROR_SYNTAX, "" },
    { "UPDATE site SET name = 'Silo' || char (0) || 'toren' WHERE id = 's-2'", VTH_ERROR_SYNTAX, "" },
    { "UPDATE site SET name = NULL, extra = 'x, y' WHERE id = 's-2'", VTH_ERROR_SYNTAX, "" },
  };

  put_site (fixture, "s-1", "Hal", VTH_STORE_CHANGE_CREATED);
  put_site (fixture, "s-2", "Silo", VTH_STORE_CHANGE_CREATED);
  put_site (fixture, "s-3", "Kade", VTH_STORE_CHANGE_CREATED);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree gchar *begin = g_strdup_printf ("%s: site ‘s-2’: %s", fixture->path, cases[i].message);
      g_autoptr (VthStoreCursor) cursor = vth_store_list (fixture->store, "site", NULL);
      g_autoptr (VthRecord) first = NULL, last = NULL;
      g_autoptr (GError) error = NULL, corrupt = NULL;

      store_fixture_execute (fixture, cases[i].sql);
      first = vth_store_cursor_next (cursor, &error);
      g_assert_no_error (error);
      g_assert_null (vth_store_cursor_next (cursor, &error));
      g_assert_error (error, VTH_ERROR, cases[i].code);
      g_assert_true (g_str_has_prefix (error->message, begin));
      last = vth_store_cursor_next (cursor, NULL);
      g_assert_cmpstr (vth_record_get_id (last), ==, "s-3");
      g_assert_false (vth_store_verify (fixture->store, &corrupt));
      g_assert_error (corrupt, VTH_ERROR, VTH_ERROR_CORRUPT);
    }
}

#define ADD(name, function) \
  g_test_add ("/store/" name, StoreFixture, NULL, store_fixture_set_up, function, store_fixture_tear_down)

int
main (int argc, char **argv)
{
  if (argc == 3 && g_str_equal (argv[1], "--crash"))
    put_and_die (argv[2]);

  g_test_init (&argc, &argv, NULL);

  ADD ("every-type-comes-back", test_every_type_comes_back);
  ADD ("a-record-takes-the-place-of-the-one-before", test_a_record_takes_the_place_of_the_one_before);
  ADD ("the-same-again-changes-nothing", test_the_same_again_changes_nothing);
  ADD ("what-is-removed-is-gone", test_what_is_removed_is_gone);
  ADD ("a-cursor-goes-by-id", test_a_cursor_goes_by_id);
  ADD ("a-rollback-undoes-all", test_a_rollback_undoes_all);
  ADD ("a-crash-leaves-nothing-half", test_a_crash_leaves_nothing_half);
  ADD ("what-is-no-whole-record-is-refused", test_what_is_no_whole_record_is_refused);
  ADD ("what-is-no-record-is-an-error-and-the-rest-is-read", test_what_is_no_record_is_an_error_and_the_rest_is_read);
  ADD ("a-list-is-kept-whole-or-not-at-all", test_a_list_is_kept_whole_or_not_at_all);
  ADD ("types-that-do-not-stand-alone-are-refused", test_types_that_do_not_stand_alone_are_refused);
  ADD ("two-stores-on-one-file-share-a-journal", test_two_stores_on_one_file_share_a_journal);

  return g_test_run ();
}
