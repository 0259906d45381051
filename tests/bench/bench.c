/* bench.c - how a benchmark says what it measured
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "bench.h"

#include <stdio.h>
#include <stdlib.h>

static int
compare_doubles (const void *a, const void *b)
{
  gdouble x = *(const gdouble *) a, y = *(const gdouble *) b;

  return (x > y) - (x < y);
}

/* The median, in seconds: others may be at work on the machine too. */
gdouble
bench_time (BenchWork work, gpointer data)
{
  gdouble seconds[BENCH_RUNS];

  for (guint i = 0; i < BENCH_RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      work (data);
      seconds[i] = (gdouble) MAX (g_get_monotonic_time () - start, 1) / G_USEC_PER_SEC;
    }

  qsort (seconds, BENCH_RUNS, sizeof *seconds, compare_doubles);
  return seconds[BENCH_RUNS / 2];
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
