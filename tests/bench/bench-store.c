/* bench-store.c - how fast records are kept and found again, with their journal
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib/gstdio.h>
#include <math.h>

#include <libvth/vth.h>

#include "bench-common.h"

#define BLOCK 1000

static const guint sizes[] = { 1000, 10000, 100000 };

typedef struct
{
  gdouble put;
  gdouble fill;     /* by the clock, with the disk and with making the records */
  gdouble list;
  gdouble verify;
} Times;

static void
check (gboolean good, GError *error)
{
  if (!good)
    g_error ("%s", error != NULL ? error->message : "records are missing");
}

static GPtrArray *
read_block (guint first)
{
  g_autofree gchar *text = make_decisions (first, BLOCK);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (VthRecordReader) reader = vth_record_reader_new_for_bytes (bytes, "bench");
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  VthRecord *record;

  while ((record = vth_record_reader_read (reader, NULL, NULL)) != NULL)
    g_ptr_array_add (records, record);
  return records;
}

/* One transaction; making the records is not counted, writing it to the disk is. */
static gint64
put_all (VthStore *store, guint n)
{
  g_autoptr (GError) error = NULL;
  gint64 start, total = 0;

  check (vth_store_begin (store, NULL, &error), error);
  for (guint first = 0; first < n; first += BLOCK)
    {
      g_autoptr (GPtrArray) records = read_block (first);

      start = get_processor_time ();
      for (guint i = 0; i < records->len; i++)
        check (vth_store_put (store, records->pdata[i], &error) == VTH_STORE_CHANGE_CREATED, error);
      total += get_processor_time () - start;
    }

  start = get_processor_time ();
  check (vth_store_commit (store, &error), error);
  return total + get_processor_time () - start;
}

static gint64
list_all (VthStore *store, guint n)
{
  g_autoptr (GError) error = NULL;
  gint64 start = get_processor_time ();
  g_autoptr (VthStoreCursor) cursor = vth_store_list (store, "enforcement-decision", &error);
  VthRecord *record;
  guint found = 0;

  while ((record = vth_store_cursor_next (cursor, &error)) != NULL)
    {
      g_object_unref (record);
      found++;
    }
  check (found == n, error);
  return get_processor_time () - start;
}

static gint64
verify (VthStore *store)
{
  g_autoptr (GError) error = NULL;
  gint64 start = get_processor_time ();

  check (vth_store_verify (store, &error), error);
  return get_processor_time () - start;
}

static Times
measure (const gchar *path, guint n)
{
  g_autofree gchar *uri = g_strconcat ("sqlite:", path, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthStore) store = vth_store_open (uri, &error);
  gint64 start = g_get_monotonic_time ();
  Times times;

  check (store != NULL, error);
  times.put = (gdouble) put_all (store, n) / n;
  times.fill = (gdouble) (g_get_monotonic_time () - start) / n;
  times.list = (gdouble) list_all (store, n) / n;
  times.verify = (gdouble) verify (store) / n;
  return times;
}

/* The exponent of the time as a power of the number: 1 is linear. */
static gdouble
get_exponent (gdouble each, gdouble each_before, guint i)
{
  return i == 0 ? NAN : 1 + log (each / each_before) / log ((gdouble) sizes[i] / sizes[i - 1]);
}

int
main (int argc, char **argv)
{
  guint n_sizes = argc > 1 ? (guint) CLAMP (atoi (argv[1]), 1, 3) : (guint) G_N_ELEMENTS (sizes);
  g_autofree gchar *folder = g_dir_make_tmp ("vth-bench-XXXXXX", NULL);
  g_autofree gchar *path = g_build_filename (folder, "vth.db", NULL);
  Times before = { 0 };

  g_print ("%10s %14s %14s %10s %14s %10s %14s %10s\n", "records", "fill us each", "put us each", "exponent", "list us each", "exponent",
           "verify us each", "exponent");
  for (guint i = 0; i < n_sizes; i++)
    {
      Times times = measure (path, sizes[i]);

      g_print ("%10u %14.2f %14.2f %10.2f %14.2f %10.2f %14.2f %10.2f\n", sizes[i], times.fill,
               times.put, get_exponent (times.put, before.put, i), times.list, get_exponent (times.list, before.list, i),
               times.verify, get_exponent (times.verify, before.verify, i));
      before = times;
      g_remove (path);
    }
  g_rmdir (folder);
  return 0;
}
