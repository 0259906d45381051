/* test-table-group.c - sums of a table are those that counting by hand gives
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-table-private.h"
#include "libvth/vth.h"

#include <string.h>

#define NAMES(...) ((const gchar *const[]) { __VA_ARGS__ __VA_OPT__ (,) NULL })

/* What a day's work of two services could look like: service, urgent, penalty. */
static VthTable *
make_decisions (void)
{
  static const struct
  {
    const gchar *service;
    gboolean urgent;
    gint64 cents;
  } rows[] = {
    { "OMWB", FALSE, 100000 }, { "DCMR", TRUE, 50000 }, { "OMWB", FALSE, 250000 }, { "DCMR", FALSE, G_MININT64 },
    { NULL, TRUE, 0 },         { "DCMR", TRUE, 25000 },
  };
  VthTableBuilder *builder = _vth_table_builder_new ();
  guint service = _vth_table_builder_add_column (builder, "service", VTH_COLUMN_KIND_STRING);
  guint urgent = _vth_table_builder_add_column (builder, "urgent", VTH_COLUMN_KIND_BOOLEAN);
  guint cents = _vth_table_builder_add_column (builder, "penalty_cents", VTH_COLUMN_KIND_CENTS);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      _vth_table_builder_append_string (builder, service, rows[i].service);
      _vth_table_builder_append_boolean (builder, urgent, rows[i].urgent);
      _vth_table_builder_append_int (builder, cents, rows[i].cents);
    }
  return _vth_table_builder_end (builder);
}

static VthTable *
make_numbers (const gint64 *numbers, gsize n)
{
  g_autoptr (GBytes) bytes = g_bytes_new (numbers, n * sizeof *numbers);
  VthTableBuilder *builder = _vth_table_builder_new ();

  _vth_table_builder_add_numbers (builder, "n", VTH_COLUMN_KIND_INTEGER, bytes);
  return _vth_table_builder_end (builder);
}

static void
assert_groups (VthTable *table, const gchar *const *by, const gchar *const *sums, const gchar *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthTable) groups = vth_table_group (table, by, sums, &error);
  g_autofree gchar *csv = NULL;

  g_assert_no_error (error);
  csv = vth_table_to_csv (groups);
  g_assert_cmpstr (csv, ==, expected);
}

static void
assert_refused (VthTable *table, const gchar *const *by, const gchar *const *sums, gint code, const gchar *why)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (vth_table_group (table, by, sums, &error));
  g_assert_error (error, VTH_ERROR, code);
  g_assert_nonnull (strstr (error->message, why));
}

static void
test_rows_are_counted_and_summed (void)
{
  g_autoptr (VthTable) table = make_decisions ();

  assert_groups (table, NAMES ("service"), NAMES ("penalty_cents"),
                 "service,count,penalty_cents\r\nDCMR,3,75000\r\nOMWB,2,350000\r\n,1,0\r\n");
  assert_groups (table, NAMES ("urgent", "service"), NAMES ("penalty_cents"),
                 "urgent,service,count,penalty_cents\r\nfalse,DCMR,1,\r\nfalse,OMWB,2,350000\r\n"
                 "true,DCMR,2,75000\r\ntrue,,1,0\r\n");
}

static void
test_sum_of_nothing_is_missing_and_of_zero_is_zero (void)
{
  g_autoptr (VthTable) table = make_decisions ();
  g_autoptr (VthTable) groups = vth_table_group (table, NAMES ("service", "urgent"), NAMES ("penalty_cents"), NULL);

  g_assert_cmpuint (vth_table_get_n_rows (groups), ==, 4);
  g_assert_true (vth_table_is_missing (groups, 0, 3));
  g_assert_true (vth_table_is_missing (groups, 3, 0));
  g_assert_false (vth_table_is_missing (groups, 3, 3));
  g_assert_cmpint (vth_table_get_int (groups, 3, 3), ==, 0);
}

static void
test_total_exists_without_rows (void)
{
  g_autoptr (VthTable) table = make_decisions ();
  g_autoptr (VthTable) empty = make_numbers (NULL, 0);

  assert_groups (table, NULL, NAMES ("penalty_cents"), "count,penalty_cents\r\n6,425000\r\n");
  assert_groups (table, NAMES (), NULL, "count\r\n6\r\n");
  assert_groups (empty, NULL, NAMES ("n"), "count,n\r\n0,\r\n");
  assert_groups (empty, NAMES ("n"), NULL, "n,count\r\n");
}

static void
test_wrong_question_is_refused (void)
{
  static const gint64 large[] = { G_MAXINT64, 1 }, small[] = { -G_MAXINT64, -1 };
  g_autoptr (VthTable) table = make_decisions ();
  g_autoptr (VthTable) too_large = make_numbers (large, 2);
  g_autoptr (VthTable) too_small = make_numbers (small, 2);

  assert_refused (table, NAMES ("dienst"), NULL, VTH_ERROR_NOT_FOUND, "‘dienst’");
  assert_refused (table, NULL, NAMES ("dienst"), VTH_ERROR_NOT_FOUND, "‘dienst’");
  assert_refused (table, NAMES ("service", "service"), NULL, VTH_ERROR_DUPLICATE, "‘service’");
  assert_refused (table, NAMES ("penalty_cents"), NAMES ("penalty_cents"), VTH_ERROR_DUPLICATE, "twice");
  assert_refused (table, NULL, NAMES ("urgent"), VTH_ERROR_WRONG_TYPE, "‘urgent’");
  assert_refused (too_large, NULL, NAMES ("n"), VTH_ERROR_OUT_OF_RANGE, "‘n’");
  assert_refused (too_small, NULL, NAMES ("n"), VTH_ERROR_OUT_OF_RANGE, "‘n’");
}

static void
test_numbers_far_apart_keep_their_order (void)
{
  static const gint64 numbers[] = { G_MAXINT64, 0, -G_MAXINT64, G_MININT64, 5, G_MAXINT64 };
  g_autoptr (VthTable) table = make_numbers (numbers, G_N_ELEMENTS (numbers));

  assert_groups (table, NAMES ("n"), NULL,
                 "n,count\r\n-9223372036854775807,1\r\n0,1\r\n5,1\r\n9223372036854775807,2\r\n,1\r\n");
}

/* Random rows; wide makes keys so different that they must be hashed. */
static VthTable *
make_random (guint n_rows, gboolean wide)
{
  VthTableBuilder *builder = _vth_table_builder_new ();
  gint n_words = wide ? 5000 : 12;
  guint text = _vth_table_builder_add_column (builder, "text", VTH_COLUMN_KIND_STRING);
  guint day = _vth_table_builder_add_column (builder, "day", VTH_COLUMN_KIND_DATE);
  guint truth = _vth_table_builder_add_column (builder, "truth", VTH_COLUMN_KIND_BOOLEAN);
  guint number = _vth_table_builder_add_column (builder, "number", VTH_COLUMN_KIND_INTEGER);
  guint cents = _vth_table_builder_add_column (builder, "cents", VTH_COLUMN_KIND_CENTS);

  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree gchar *word = g_strdup_printf ("w%d", g_test_rand_int_range (0, n_words));

      _vth_table_builder_append_string (builder, text, g_test_rand_int_range (0, 9) > 0 ? word : NULL);
      _vth_table_builder_append_date (builder, day, (guint32) g_test_rand_int_range (0, wide ? G_MAXINT32 : 9));
      if (g_test_rand_bit ())
        _vth_table_builder_append_boolean (builder, truth, g_test_rand_bit ());
      else
        _vth_table_builder_append_missing (builder, truth);
      _vth_table_builder_append_int (builder, number, (gint64) g_test_rand_int_range (-3, 4) * (wide ? G_MAXINT32 : 1));
      if (g_test_rand_int_range (0, 5) > 0)
        _vth_table_builder_append_int (builder, cents, g_test_rand_int ());
      else
        _vth_table_builder_append_missing (builder, cents);
    }
  return _vth_table_builder_end (builder);
}

typedef struct
{
  gint64 count;
  gint64 sum;
  gboolean any;
} Naive;

static gchar *
naive_key (VthTable *table, guint row, const gchar *const *by)
{
  GString *key = g_string_new (NULL);

  for (; *by != NULL; by++)
    {
      guint column = (guint) vth_table_find_column (table, *by);

      if (vth_table_is_missing (table, row, column))
        g_string_append (key, "-/");
      else if (vth_table_get_column_kind (table, column) == VTH_COLUMN_KIND_STRING)
        g_string_append_printf (key, "%s/", vth_table_get_string (table, row, column));
      else
        g_string_append_printf (key, "%" G_GINT64_FORMAT "/", vth_table_get_int (table, row, column));
    }
  return g_string_free (key, FALSE);
}

static GHashTable *
naive_groups (VthTable *table, const gchar *const *by)
{
  GHashTable *groups = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  guint cents = (guint) vth_table_find_column (table, "cents");

  for (guint row = 0; row < vth_table_get_n_rows (table); row++)
    {
      gchar *key = naive_key (table, row, by);
      Naive *group = g_hash_table_lookup (groups, key);

      if (group == NULL)
        g_hash_table_insert (groups, g_strdup (key), group = g_new0 (Naive, 1));
      g_free (key);
      group->count++;
      if (vth_table_is_missing (table, row, cents))
        continue;
      group->any = TRUE;
      group->sum += vth_table_get_int (table, row, cents);
    }
  return groups;
}

static gint
compare_cells (VthTable *table, guint row, guint other, guint column)
{
  gboolean missing = vth_table_is_missing (table, row, column);
  gboolean other_missing = vth_table_is_missing (table, other, column);
  gint64 a, b;

  if (missing || other_missing)
    return missing - other_missing;
  if (vth_table_get_column_kind (table, column) == VTH_COLUMN_KIND_STRING)
    return strcmp (vth_table_get_string (table, row, column), vth_table_get_string (table, other, column));

  a = vth_table_get_int (table, row, column);
  b = vth_table_get_int (table, other, column);
  return (a > b) - (a < b);
}

static void
assert_in_order (VthTable *groups, guint row, guint n_keys)
{
  gint order = 0;

  for (guint column = 0; column < n_keys && order == 0; column++)
    order = compare_cells (groups, row - 1, row, column);
  g_assert_cmpint (order, <, 0);
}

static void
assert_as_by_hand (VthTable *table, const gchar *const *by)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthTable) groups = vth_table_group (table, by, NAMES ("cents"), &error);
  g_autoptr (GHashTable) naive = naive_groups (table, by);
  guint n_keys = g_strv_length ((gchar **) by);

  g_assert_no_error (error);
  g_assert_cmpuint (vth_table_get_n_rows (groups), ==, g_hash_table_size (naive));
  for (guint row = 0; row < vth_table_get_n_rows (groups); row++)
    {
      g_autofree gchar *key = naive_key (groups, row, by);
      const Naive *expected = g_hash_table_lookup (naive, key);

      g_assert_nonnull (expected);
      g_assert_cmpint (vth_table_get_int (groups, row, n_keys), ==, expected->count);
      g_assert_cmpint (vth_table_is_missing (groups, row, n_keys + 1), ==, !expected->any);
      if (expected->any)
        g_assert_cmpint (vth_table_get_int (groups, row, n_keys + 1), ==, expected->sum);
      if (row > 0)
        assert_in_order (groups, row, n_keys);
    }
}

static void
test_same_as_counting_by_hand (void)
{
  for (guint i = 0; i < 60; i++)
    {
      gboolean wide = i % 2 == 1;
      g_autoptr (VthTable) table = make_random ((guint) g_test_rand_int_range (1, wide ? 6000 : 600), wide);

      assert_as_by_hand (table, NAMES ("text"));
      assert_as_by_hand (table, NAMES ("day", "truth"));
      assert_as_by_hand (table, NAMES ("number", "text", "truth"));
      assert_as_by_hand (table, NAMES ("truth", "day", "text", "number"));
    }
}

static void
test_million_rows_take_milliseconds (void)
{
  g_autoptr (VthTable) table = NULL;
  gint64 best = G_MAXINT64;

  if (!g_test_perf ())
    {
      g_test_skip ("only with -m perf");
      return;
    }

  table = make_random (1000000, FALSE);
  for (guint i = 0; i < 9; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (VthTable) groups = vth_table_group (table, NAMES ("text", "day", "truth"), NULL, NULL);

      best = MIN (best, g_get_monotonic_time () - start);
      g_assert_cmpuint (vth_table_get_n_rows (groups), ==, 13 * 9 * 3);
    }
  g_test_minimized_result ((double) best / 1000, "1 M rows by 3 keys: %.1f ms", (double) best / 1000);
  g_assert_cmpint (best, <=, 10000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/table/group/rows-are-counted-and-summed", test_rows_are_counted_and_summed);
  g_test_add_func ("/table/group/sum-of-nothing-is-missing-and-of-zero-is-zero",
                   test_sum_of_nothing_is_missing_and_of_zero_is_zero);
  g_test_add_func ("/table/group/total-exists-without-rows", test_total_exists_without_rows);
  g_test_add_func ("/table/group/wrong-question-is-refused", test_wrong_question_is_refused);
  g_test_add_func ("/table/group/numbers-far-apart-keep-their-order", test_numbers_far_apart_keep_their_order);
  g_test_add_func ("/table/group/same-as-counting-by-hand", test_same_as_counting_by_hand);
  g_test_add_func ("/table/group/million-rows-take-milliseconds", test_million_rows_take_milliseconds);

  return g_test_run ();
}
