/* bench-records.c - how fast records are read and written, and how that grows
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <math.h>
#include <sys/resource.h>

#include <libvth/vth.h>

#include "test-streams.h"

#define BLOCK 1000

static const guint64 sizes[] = { 1000, 100000, 1000000 };

static const gchar template[] =
  "{\"type\":\"enforcement-decision\",\"id\":\"gm0344-2026-%06u\",\"source\":\"zaaksysteem\","
  "\"authority\":\"gm0344/college\",\"decided_by\":\"so1104/directeur\",\"on_behalf_of\":\"gm0344/college\","
  "\"mandate\":\"m-%u\",\"instrument\":\"penalty-order\",\"aim\":\"undo\",\"violations\":[\"v-%u\"],"
  "\"party\":\"p-%u\",\"site\":\"s-%u\",\"legal_bases\":[\"Ow 18.2\",\"Awb 5:32 lid 1\"],"
  "\"measures\":[\"Verwijder de opgeslagen gevaarlijke stoffen uit de niet vergunde opslagruimte\"],"
  "\"terms\":{\"grace_term\":\"P6W\",\"penalty_cents\":%u,\"penalty_unit\":\"per-week\","
  "\"maximum_cents\":%u,\"policy\":\"lhso-2024\"},"
  "\"announced_on\":\"2026-01-12\",\"view_until\":\"2026-01-26\",\"decided_on\":\"2026-02-09\","
  "\"notified_on\":\"2026-02-11\",\"effective_on\":\"2026-02-12\",\"objection_until\":\"2026-03-25\","
  "\"remedies_clause\":true,\"costs_on_offender\":false,"
  "\"events\":[{\"type\":\"decision-event\",\"id\":\"e-%u-1\",\"kind\":\"view-received\",\"on\":\"2026-01-20\"},"
  "{\"type\":\"decision-event\",\"id\":\"e-%u-2\",\"kind\":\"reinspection\",\"on\":\"2026-03-26\",\"by\":\"so1104/toezicht\"}]}\n";

static gchar *
make_block (void)
{
  GString *block = g_string_new (NULL);

  for (guint i = 0; i < BLOCK; i++)
    g_string_append_printf (block, template, i, i % 40, i, i % 77, i % 91, 50000 + i * 100, 500000 + i * 1000, i, i);

  return g_string_free (block, FALSE);
}

/* Of the processor, in microseconds: others may be at work too. */
static gint64
get_time (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return ((gint64) usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * G_USEC_PER_SEC +
         usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
}

static gdouble
measure_reading (const gchar *block, guint64 n)
{
  g_autoptr (GInputStream) stream = repeat_stream_new ("", block, n / BLOCK, "");
  g_autoptr (VthRecordReader) reader = vth_record_reader_new (stream, "bench");
  g_autoptr (GError) error = NULL;
  gint64 start = get_time ();
  VthRecord *record;

  while ((record = vth_record_reader_read (reader, NULL, &error)) != NULL)
    g_object_unref (record);
  if (error != NULL || vth_record_reader_get_n_records (reader) != n)
    g_error ("%s", error != NULL ? error->message : "records are missing");

  return (gdouble) (get_time () - start) / (gdouble) n;
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

  start = get_time ();
  for (guint64 i = 0; i < n; i++)
    if (!vth_record_writer_write (writer, records->pdata[i % BLOCK], NULL, &error))
      g_error ("%s", error->message);
  vth_record_writer_close (writer, NULL, &error);
  return (gdouble) (get_time () - start) / (gdouble) n;
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
  g_autofree gchar *block = make_block ();
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
