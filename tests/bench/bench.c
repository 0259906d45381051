/* bench.c - how a benchmark says what it measured
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "bench.h"

#include <libvth/vth.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static int
compare_doubles (const void *a, const void *b)
{
  gdouble x = *(const gdouble *) a, y = *(const gdouble *) b;

  return (x > y) - (x < y);
}

static gdouble
get_time (clockid_t clock)
{
  struct timespec now;

  clock_gettime (clock, &now);
  return (gdouble) now.tv_sec + (gdouble) now.tv_nsec / 1e9;
}

static gdouble
time_by (clockid_t clock, BenchWork work, gpointer data)
{
  gdouble seconds[BENCH_RUNS];

  for (guint i = 0; i < BENCH_RUNS; i++)
    {
      gdouble start = get_time (clock);

      work (data);
      seconds[i] = MAX (get_time (clock) - start, 1e-9);
    }

  qsort (seconds, BENCH_RUNS, sizeof *seconds, compare_doubles);
  return seconds[BENCH_RUNS / 2];
}

/* The median of the processor's time, in seconds: others may be at work on the machine too. */
gdouble
bench_time (BenchWork work, gpointer data)
{
  return time_by (CLOCK_PROCESS_CPUTIME_ID, work, data);
}

/* The median by the clock on the wall, which is what several threads are for. */
gdouble
bench_time_wall (BenchWork work, gpointer data)
{
  return time_by (CLOCK_MONOTONIC, work, data);
}

void
bench_report (const gchar *name, guint64 n, gdouble seconds, gint64 n_wrong)
{
  printf ("%s\t%" G_GUINT64_FORMAT "\t%.9f\t", name, n, seconds);
  if (n_wrong < 0)
    printf ("-\n");
  else
    printf ("%" G_GINT64_FORMAT "\n", n_wrong);
  fflush (stdout);
}

GPtrArray *
bench_read_records (const gchar *path)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRecordReader) reader = vth_record_reader_new_for_file (file, &error);
  VthRecord *record = NULL;

  while (reader != NULL && (record = vth_record_reader_read (reader, NULL, &error)) != NULL)
    g_ptr_array_add (records, record);
  if (error != NULL)
    g_error ("%s", error->message);

  return g_steal_pointer (&records);
}
