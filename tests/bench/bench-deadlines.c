/* bench-deadlines.c - how many terms a second
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * bench-deadlines [FILE.csv]: the file holds rows start,count,unit,expected,…, with unit day, week,
 * month or year; then also the share of wrong answers is printed.
 */

#include <libvth/vth.h>

#include <math.h>
#include <stdio.h>

static const gchar *const mix[] = { "P6W", "P6W", "P6W", "P6W", "P8W", "P8W", "P2W", "P2W", "P4W", "P12W", "P13W",
                                    "P26W", "P3D", "P3D", "P5D", "P10D", "P90D", "P91D", "P1M", "P3M", "P6M", "P1Y" };

typedef struct
{
  guint32 *events;
  guint32 *questions;
  guint n_rows;
} Rows;

static Rows
make_rows (guint n_rows)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20260101);
  Rows rows = { g_new (guint32, n_rows), g_new (guint32, n_rows), n_rows };

  for (guint i = 0; i < n_rows; i++)
    {
      rows.events[i] = (guint32) g_rand_int_range (random, 738521, 738521 + 365 * 5);
      rows.questions[i] = (guint32) g_rand_int_range (random, 0, G_N_ELEMENTS (mix));
    }

  return rows;
}

static void
clear_rows (Rows *rows)
{
  g_free (rows->events);
  g_free (rows->questions);
}

static gdouble
seconds_since (gint64 start)
{
  return (gdouble) MAX (g_get_monotonic_time () - start, 1) / G_USEC_PER_SEC;
}

static void
report (const gchar *what, guint n, gdouble seconds)
{
  printf ("%-44s %12.0f /s  %9.1f ns each\n", what, n / seconds, seconds / n * 1e9);
}

static VthRulebook *
open_rulebook (void)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GError) error = NULL;
  VthRulebook *rulebook = vth_rulebook_new_national (&error);

  if (rulebook == NULL)
    g_error ("%s", error->message);
  printf ("%-44s %9.2f ms\n", "rulebook: knowledge read, tables made", seconds_since (start) * 1000);

  start = g_get_monotonic_time ();
  g_object_unref (vth_calendar_new_national (NULL));
  printf ("%-44s %9.2f ms\n", "calendar alone", seconds_since (start) * 1000);
  return rulebook;
}

static VthDeadlineBatch *
make_batch (VthRulebook *rulebook)
{
  VthDeadlineBatch *batch = vth_deadline_batch_new (rulebook);

  for (guint i = 0; i < G_N_ELEMENTS (mix); i++)
    vth_deadline_batch_add_term (batch, mix[i], VTH_TERM_SOURCE_ACT, VTH_TERM_START_AFTER,
                                 VTH_TERM_DIRECTION_FORWARD, NULL, 0, NULL);
  return batch;
}

static gdouble
time_batch (VthDeadlineBatch *batch, guint n_rows)
{
  Rows rows = make_rows (n_rows);
  g_autoptr (GBytes) events = g_bytes_new_static (rows.events, n_rows * sizeof *rows.events);
  g_autoptr (GBytes) questions = g_bytes_new_static (rows.questions, n_rows * sizeof *rows.questions);
  gdouble best = G_MAXDOUBLE;

  for (guint run = 0; run < 5; run++)
    {
      gint64 start = g_get_monotonic_time ();

      g_bytes_unref (vth_deadline_batch_run (batch, events, questions, NULL));
      best = MIN (best, seconds_since (start));
    }

  clear_rows (&rows);
  return best;
}

static void
bench_batch (VthRulebook *rulebook)
{
  g_autoptr (VthDeadlineBatch) batch = make_batch (rulebook);
  const guint sizes[] = { 1000, 100000, 1000000 };
  gdouble seconds[G_N_ELEMENTS (sizes)];

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree gchar *what = g_strdup_printf ("batch of %u", sizes[i]);

      seconds[i] = time_batch (batch, sizes[i]);
      report (what, sizes[i], seconds[i]);
    }
  printf ("%-44s %9.2f\n", "exponent of growth, 100 k to 1 M", log10 (seconds[2] / seconds[1]));
}

static void
bench_single (VthRulebook *rulebook)
{
  const guint n = 200000;
  guint sum = 0;
  g_autoptr (GDate) event = g_date_new ();
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < n; i++)
    sum += vth_rulebook_compute_last_day (rulebook, "awb-6.7-objection", 738521 + i % 1800, NULL);
  report ("single, last day only", n, seconds_since (start));

  start = g_get_monotonic_time ();
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (VthDeadline) deadline = NULL;

      g_date_set_julian (event, 738521 + i % 1800);
      deadline = vth_rulebook_compute_deadline (rulebook, "awb-6.7-objection", event, NULL, 0, NULL);
      sum += g_date_get_julian (vth_deadline_get_last_day (deadline));
    }
  report ("single, as VthDeadline", n, seconds_since (start));

  start = g_get_monotonic_time ();
  for (guint i = 0; i < n / 10; i++)
    {
      g_autoptr (VthDeadline) deadline = NULL;

      g_date_set_julian (event, 738521 + i % 1800);
      deadline = vth_rulebook_compute_deadline (rulebook, "awb-6.7-objection", event, NULL, 0, NULL);
      sum += g_list_model_get_n_items (vth_answer_get_reasons (VTH_ANSWER (deadline)));
    }
  report ("single, with its reasons read", n / 10, seconds_since (start));
  g_assert_cmpuint (sum, >, 0);
}

static void
check_file (VthRulebook *rulebook, const gchar *path)
{
  g_autofree gchar *contents = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_rows = 0, n_wrong = 0;
  g_autoptr (GError) error = NULL;

  if (!g_file_get_contents (path, &contents, NULL, &error))
    g_error ("%s", error->message);

  lines = g_strsplit (contents, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      guint y, m, d, count, end_y, end_m, end_d, last;
      gchar unit[8], term[16];
      GDate event, expected;

      if (sscanf (lines[i], "%4u-%2u-%2u,%5u,%7[a-z],%4u-%2u-%2u", &y, &m, &d, &count, unit, &end_y, &end_m, &end_d) != 8)
        continue;
      g_date_clear (&event, 1);
      g_date_clear (&expected, 1);
      g_date_set_dmy (&event, (GDateDay) d, (GDateMonth) m, (GDateYear) y);
      g_date_set_dmy (&expected, (GDateDay) end_d, (GDateMonth) end_m, (GDateYear) end_y);
      g_snprintf (term, sizeof term, "P%u%c", count, g_ascii_toupper (unit[0]));
      last = vth_rulebook_compute_last_day_of_term (rulebook, term, VTH_TERM_SOURCE_ACT, VTH_TERM_START_AFTER,
                                                    g_date_get_julian (&event), NULL);
      n_wrong += last != g_date_get_julian (&expected) ? 1 : 0;
      n_rows++;
    }
  printf ("%-44s %u of %u\n", "wrong", n_wrong, n_rows);
}

int
main (int argc, char **argv)
{
  g_autoptr (VthRulebook) rulebook = open_rulebook ();

  bench_batch (rulebook);
  bench_single (rulebook);
  if (argc > 1)
    check_file (rulebook, argv[1]);
  return 0;
}
