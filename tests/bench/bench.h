/* bench.h - how a benchmark says what it measured
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

#define BENCH_RUNS 7

/* One run of the work; the data are those given to bench_time(). */
typedef void (*BenchWork) (gpointer data);

gdouble bench_time (BenchWork work, gpointer data);
gdouble bench_time_wall (BenchWork work, gpointer data);

/* @n pieces of work in @seconds; @n_wrong is negative where no answer could be checked. */
void bench_report (const gchar *name, guint64 n, gdouble seconds, gint64 n_wrong);

/* All records of a file, which must be good. */
GPtrArray *bench_read_records (const gchar *path);
