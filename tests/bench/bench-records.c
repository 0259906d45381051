/* bench-records.c - how fast records are read and written, and how that grows
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <math.h>
#include <sys/resource.h>

#include <libvth/vth.h>

#include "bench-common.h"
#include "test-streams.h"

#define BLOCK 1000

static const guint64 sizes[] = { 1000, 100000, 1000000 };

static gdouble
measure_reading (const gchar *block, guint64 n)
{
  g_autoptr (GInputStream) stream = repeat_stream_new ("", block, n / BLOCK, "");
  g_autoptr (VthRecordReader) reader = vth_record_reader_new (stream, "bench");
  g_autoptr (GError) error = NULL;
  gint64 start = get_processor_time ();
  VthRecord *record;

  while ((record = vth_record_reader_read (reader, NULL, &error)) != NULL)
    g_object_unref (record);
  if (error != NULL || vth_record_reader_get_n_records (reader) != n)
    g_error ("%s", error != NULL ? error->message : "records are missing");

  return (gdouble) (get_processor_time () - start) / (gdouble) n;
}

static gdouble
measure_writing (const gchar *block, guint64 n)
{
  g_autoptr (GInputStream) stream = repeat_stream_new ("", block, 1, "");
  g_autoptr (VthRecordReader) reader = vth_record_reader_new (stream, "bench");
  g_autoptr (GOutputStream) output = forget_stream_new ();
  g_autoptr (VthRecordWriter) writer = vth_record_writer_new (output);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;
  VthRecord *record;
  gint64 start;

  while ((record = vth_record_reader_read (reader, NULL, &error)) != NULL)
    g_ptr_array_add (records, record);

  start = get_processor_time ();
  for (guint64 i = 0; i < n; i++)
    if (!vth_record_writer_write (writer, records->pdata[i % BLOCK], NULL, &error))
      g_error ("%s", error->message);
  vth_record_writer_close (writer, NULL, &error);
  return (gdouble) (get_processor_time () - start) / (gdouble) n;
}

/* The exponent of the time as a power of the number: 1 is linear. */
static gdouble
get_exponent (gdouble each, gdouble each_before, guint i)
{
  return i == 0 ? NAN : 1 + log (each / each_before) / log ((gdouble) sizes[i] / (gdouble) sizes[i - 1]);
}

int
main (int argc, char **argv)
{
  g_autofree gchar *block = make_decisions (0, BLOCK);
  guint n_sizes = argc > 1 ? (guint) CLAMP (atoi (argv[1]), 1, 3) : (guint) G_N_ELEMENTS (sizes);
  gdouble read_before = 0, write_before = 0;
  struct rusage usage;

  g_print ("%.0f bytes a record\n", (gdouble) strlen (block) / BLOCK);
  g_print ("%10s %14s %10s %14s %10s %10s\n", "records", "read us each", "exponent", "write us each", "exponent",
           "peak MiB");
  for (guint i = 0; i < n_sizes; i++)
    {
      gdouble read_each = measure_reading (block, sizes[i]), write_each = measure_writing (block, sizes[i]);

      getrusage (RUSAGE_SELF, &usage);
      g_print ("%10" G_GUINT64_FORMAT " %14.2f %10.2f %14.2f %10.2f %10.1f\n", sizes[i],
               read_each, get_exponent (read_each, read_before, i),
               write_each, get_exponent (write_each, write_before, i), (gdouble) usage.ru_maxrss / 1024);
      read_before = read_each;
      write_before = write_each;
    }

  return 0;
}
