/* bench-files.c - reading and writing a file of records, beside json-glib
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * bench-files FILE.ndjson N_BAD: the last column holds how many bad records went unnoticed.
 */

#include <libvth/vth.h>

#include <stdlib.h>
#include <string.h>

#include "../format/test-streams.h"
#include "bench.h"

typedef struct
{
  GBytes *text;
  GPtrArray *records;
  guint n_lines;
  guint64 n_refused;
} Bench;

static guint
read_all (Bench *self, GPtrArray *kept)
{
  g_autoptr (VthRecordReader) reader = vth_record_reader_new_for_bytes (self->text, "bench");
  guint n_refused = 0;

  for (;;)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VthRecord) record = vth_record_reader_read (reader, NULL, &error);

      if (record == NULL && error == NULL)
        return n_refused;
      if (record == NULL)
        n_refused++;
      else if (kept != NULL)
        g_ptr_array_add (kept, g_steal_pointer (&record));
    }
}

static void
run_read (gpointer data)
{
  Bench *self = data;

  self->n_refused = read_all (self, NULL);
}

static void
run_write (gpointer data)
{
  Bench *self = data;
  g_autoptr (GOutputStream) output = forget_stream_new ();
  g_autoptr (VthRecordWriter) writer = vth_record_writer_new (output);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < self->records->len; i++)
    if (!vth_record_writer_write (writer, g_ptr_array_index (self->records, i), NULL, &error))
      g_error ("%s", error->message);
  if (!vth_record_writer_close (writer, NULL, &error))
    g_error ("%s", error->message);
}

/* The trees only: nothing is checked against anything. */
static void
run_json_glib (gpointer data)
{
  Bench *self = data;
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  gsize size;
  const gchar *line = g_bytes_get_data (self->text, &size), *end = line + size;

  while (line < end)
    {
      const gchar *next = memchr (line, '\n', (gsize) (end - line));

      if (next == NULL)
        next = end;
      if (!json_parser_load_from_data (parser, line, next - line, NULL))
        g_error ("json-glib refuses a line");
      line = next + 1;
    }
}

static void
run_json_glib_write (gpointer data)
{
  Bench *self = data;
  g_autoptr (JsonGenerator) generator = json_generator_new ();

  for (guint i = 0; i < self->records->len; i++)
    {
      g_autofree gchar *text = NULL;

      json_generator_set_root (generator, g_ptr_array_index (self->records, i));
      text = json_generator_to_data (generator, NULL);
    }
}

static GPtrArray *
make_nodes (GPtrArray *records)
{
  GPtrArray *nodes = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);

  for (guint i = 0; i < records->len / 10; i++)
    g_ptr_array_add (nodes, vth_record_to_json (g_ptr_array_index (records, i)));

  return nodes;
}

static guint
count_lines (GBytes *text)
{
  gsize size;
  const gchar *start = g_bytes_get_data (text, &size);
  guint n_lines = 0;

  for (gsize i = 0; i < size; i++)
    n_lines += start[i] == '\n';

  return n_lines;
}

int
main (int argc, char **argv)
{
  Bench self = { .records = g_ptr_array_new_with_free_func (g_object_unref) };
  g_autoptr (GMappedFile) file = NULL;
  g_autoptr (GPtrArray) nodes = NULL;
  g_autoptr (GError) error = NULL;
  gdouble seconds;

  if (argc != 3)
    g_error ("which file, and how many bad records does it hold?");
  file = g_mapped_file_new (argv[1], FALSE, &error);
  if (file == NULL)
    g_error ("%s", error->message);
  self.text = g_mapped_file_get_bytes (file);
  self.n_lines = count_lines (self.text);

  seconds = bench_time (run_read, &self);
  bench_report ("read", self.n_lines, seconds, llabs (strtoll (argv[2], NULL, 10) - (long long) self.n_refused));
  bench_report ("json-glib", self.n_lines, bench_time (run_json_glib, &self), -1);

  read_all (&self, self.records);
  bench_report ("write", self.records->len, bench_time (run_write, &self), -1);
  nodes = make_nodes (self.records);
  g_ptr_array_unref (self.records);
  self.records = nodes;
  bench_report ("json-glib write", nodes->len, bench_time (run_json_glib_write, &self), -1);

  g_bytes_unref (self.text);
  return 0;
}
