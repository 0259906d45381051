/* test-deadline-batch.c - many deadlines at once
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "rulebook-fixture.h"

static guint32
day (const gchar *text)
{
  g_autoptr (GDate) date = fixture_date (text);

  return g_date_get_julian (date);
}

static GBytes *
column (const guint32 *numbers, gsize n)
{
  return g_bytes_new (numbers, n * sizeof *numbers);
}

static void
test_bad_rows_are_named_and_the_others_computed (void)
{
  g_autoptr (VthDeadlineBatch) batch = vth_deadline_batch_new (fixture_rulebook ());
  const guint32 events[] = { day ("2026-03-16"), 0, day ("2023-12-31"), day ("2199-12-31"), day ("2026-03-16"),
                             day ("2026-03-16"), G_MAXUINT32 };
  const guint32 questions[] = { 0, 0, 1, 0, 7, 1, 0 };
  const struct { guint32 row; VthError code; const gchar *column; } expected[] = {
    { 1, VTH_ERROR_MISSING_FIELD, "column event" }, { 2, VTH_ERROR_NOT_IN_FORCE, "ow-16.64.1" },
    { 3, VTH_ERROR_OUT_OF_RANGE, "column event" }, { 4, VTH_ERROR_UNKNOWN_RULE, "column question" },
    { 6, VTH_ERROR_OUT_OF_RANGE, "column event" },
  };
  g_autoptr (GBytes) event_column = column (events, G_N_ELEMENTS (events));
  g_autoptr (GBytes) question_column = column (questions, G_N_ELEMENTS (questions));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) result = NULL, rows = NULL;
  const guint32 *days, *bad;

  g_assert_cmpint (vth_deadline_batch_add_rule (batch, "awb-6.7-objection", NULL, 0, &error), ==, 0);
  g_assert_cmpint (vth_deadline_batch_add_rule (batch, "ow-16.64.1", NULL, 0, &error), ==, 1);
  result = vth_deadline_batch_run (batch, event_column, question_column, &error);
  g_assert_no_error (error);

  days = g_bytes_get_data (result, NULL);
  g_assert_cmpuint (days[0], ==, day ("2026-04-28"));
  g_assert_cmpuint (days[5], ==, day ("2026-05-11"));
  rows = vth_deadline_batch_dup_error_rows (batch);
  bad = g_bytes_get_data (rows, NULL);
  g_assert_cmpuint (vth_deadline_batch_get_n_errors (batch), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree gchar *message = vth_deadline_batch_dup_error_message (batch, i);
      g_autofree gchar *row = g_strdup_printf ("row %u,", expected[i].row);

      g_assert_cmpuint (bad[i], ==, expected[i].row);
      g_assert_cmpuint (days[bad[i]], ==, 0);
      g_assert_cmpint (vth_deadline_batch_get_error_code (batch, i), ==, expected[i].code);
      g_assert_nonnull (strstr (message, expected[i].column));
      g_assert_true (g_str_has_prefix (message, row));
    }
}

static void
test_versions_are_chosen_per_row (void)
{
  g_autoptr (VthDeadlineBatch) batch = vth_deadline_batch_new (fixture_rulebook ());
  const guint32 events[] = { day ("2009-06-30"), day ("2018-01-10"), day ("2022-01-10") };
  g_autoptr (GBytes) event_column = column (events, G_N_ELEMENTS (events));
  g_autoptr (GBytes) result = NULL;
  const guint32 *days;

  g_assert_cmpint (vth_deadline_batch_add_rule (batch, "awb-5.35", NULL, 0, NULL), ==, 0);
  result = vth_deadline_batch_run (batch, event_column, NULL, NULL);
  days = g_bytes_get_data (result, NULL);
  g_assert_cmpuint (days[0], ==, 0);
  g_assert_cmpuint (days[1], ==, day ("2019-01-10"));
  g_assert_cmpuint (days[2], ==, day ("2023-01-10"));
  g_assert_cmpint (vth_deadline_batch_get_error_code (batch, 0), ==, VTH_ERROR_NOT_IN_FORCE);
}

static void
test_bad_questions_are_refused (void)
{
  g_autoptr (VthDeadlineBatch) batch = vth_deadline_batch_new (fixture_rulebook ());
  const gchar *const bad_extension[] = { "six weeks", NULL };
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (vth_deadline_batch_add_rule (batch, "awb-0", NULL, 0, &error), ==, -1);
  g_assert_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_RULE);
  g_clear_error (&error);
  g_assert_cmpint (vth_deadline_batch_add_rule (batch, "awb-5.24.2", NULL, 0, &error), ==, -1);
  g_assert_error (error, VTH_ERROR, VTH_ERROR_NO_TERM);
  g_clear_error (&error);
  g_assert_cmpint (vth_deadline_batch_add_rule (batch, "awb-7.10.1", bad_extension, 0, &error), ==, -1);
  g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_TERM);
  g_clear_error (&error);
  g_assert_cmpint (vth_deadline_batch_add_term (batch, "P-6W", 0, 0, 0, NULL, 0, &error), ==, -1);
  g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_TERM);
}

static void
test_columns_must_fit (void)
{
  g_autoptr (VthDeadlineBatch) batch = vth_deadline_batch_new (fixture_rulebook ());
  g_autoptr (GBytes) odd = g_bytes_new_static ("abcde", 5), one = g_bytes_new_static ("abcd", 4);
  g_autoptr (GBytes) empty = g_bytes_new_static (NULL, 0);
  g_autoptr (GBytes) nothing = NULL;
  g_autoptr (GError) error = NULL;

  vth_deadline_batch_add_rule (batch, "awb-6.7-objection", NULL, 0, NULL);
  g_assert_null (vth_deadline_batch_run (batch, odd, NULL, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE);
  g_clear_error (&error);
  g_assert_null (vth_deadline_batch_run (batch, one, empty, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE);
  g_clear_error (&error);
  nothing = vth_deadline_batch_run (batch, empty, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (nothing), ==, 0);
}

static void
test_batch_equals_single (void)
{
  const gchar *const terms[] = { "P3D", "P2W", "P6W", "P1M", "P3M", "P1Y", "P5DW", "PT36H", "P0D" };

  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    for (gint mode = 0; mode < 4; mode++)
      {
        g_autoptr (VthDeadlineBatch) batch = vth_deadline_batch_new (fixture_rulebook ());
        guint32 events[1500];
        g_autoptr (GBytes) event_column = NULL, result = NULL;
        const guint32 *days;

        for (guint row = 0; row < G_N_ELEMENTS (events); row++)
          events[row] = day ("2023-01-01") + row;
        event_column = column (events, G_N_ELEMENTS (events));
        vth_deadline_batch_add_term (batch, terms[i], 0, mode & 1, mode >> 1, NULL, 0, NULL);
        result = vth_deadline_batch_run (batch, event_column, NULL, NULL);
        days = g_bytes_get_data (result, NULL);

        for (guint row = 0; row < G_N_ELEMENTS (events); row += 7)
          {
            g_autoptr (GDate) event = g_date_new_julian (events[row]);
            g_autoptr (VthTerm) term = vth_term_new_from_string (terms[i], NULL);
            g_autoptr (VthDeadline) single = vth_rulebook_compute_term (fixture_rulebook (), term, 0, mode & 1,
                                                                        mode >> 1, event, NULL, 0, NULL);

            g_assert_cmpuint (days[row], ==, g_date_get_julian (vth_deadline_get_last_day (single)));
          }
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/deadline-batch/bad-rows-are-named", test_bad_rows_are_named_and_the_others_computed);
  g_test_add_func ("/deadline-batch/versions-per-row", test_versions_are_chosen_per_row);
  g_test_add_func ("/deadline-batch/bad-questions-are-refused", test_bad_questions_are_refused);
  g_test_add_func ("/deadline-batch/columns-must-fit", test_columns_must_fit);
  g_test_add_func ("/deadline-batch/equals-single", test_batch_equals_single);

  return g_test_run ();
}
