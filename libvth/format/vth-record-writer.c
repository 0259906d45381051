/* vth-record-writer.c - records into a file, one at a time
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-record-writer.h"

#include "libvth/base/vth-error.h"
#include "libvth/format/vth-record-printer-private.h"

#define BUFFER_SIZE 65536
#define HEADER "{\"type\":\"header\",\"format\":\"vth-records\",\"version\":1}\n"

struct _VthRecordWriter
{
  GObject parent_instance;

  GOutputStream *stream;
  GString *buffer;
  guint64 n_records;
};

enum
{
  PROP_STREAM = 1,
  PROP_N_RECORDS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (VthRecordWriter, vth_record_writer, G_TYPE_OBJECT)

static void
vth_record_writer_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthRecordWriter *self = VTH_RECORD_WRITER (object);

  switch (property_id)
    {
    case PROP_N_RECORDS:
      g_value_set_uint64 (value, self->n_records);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_record_writer_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  VthRecordWriter *self = VTH_RECORD_WRITER (object);

  switch (property_id)
    {
    case PROP_STREAM:
      self->stream = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_record_writer_finalize (GObject *object)
{
  VthRecordWriter *self = VTH_RECORD_WRITER (object);

  g_clear_object (&self->stream);
  g_string_free (self->buffer, TRUE);

  G_OBJECT_CLASS (vth_record_writer_parent_class)->finalize (object);
}

static void
vth_record_writer_class_init (VthRecordWriterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = vth_record_writer_get_property;
  object_class->set_property = vth_record_writer_set_property;
  object_class->finalize = vth_record_writer_finalize;

  /**
   * VthRecordWriter:stream:
   *
   * Where the records go (gegevensstroom).
   *
   * Since: 1.0
   */
  props[PROP_STREAM] = g_param_spec_object ("stream", NULL, "Where the records go", G_TYPE_OUTPUT_STREAM,
                                            G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY |
                                            G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /**
   * VthRecordWriter:n-records:
   *
   * How many records were written so far (aantal gegevens). Nobody is notified of it.
   *
   * Since: 1.0
   */
  props[PROP_N_RECORDS] = g_param_spec_uint64 ("n-records", NULL, "How many records were written", 0, G_MAXUINT64, 0,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
vth_record_writer_init (VthRecordWriter *self)
{
  self->buffer = g_string_sized_new (2 * BUFFER_SIZE);
}

/* What the stream took is forgotten even if it then failed. */
static gboolean
empty_buffer (VthRecordWriter *self, GCancellable *cancellable, GError **error)
{
  gsize n_written = 0;
  gboolean done;

  done = g_output_stream_write_all (self->stream, self->buffer->str, self->buffer->len, &n_written,
                                    cancellable, error);
  g_string_erase (self->buffer, 0, (gssize) n_written);
  return done;
}

/**
 * vth_record_writer_new:
 * @stream: where the records go
 *
 * Makes a writer of records (gegevens), one JSON object in each line (NDJSON). What was written
 * is gathered and reaches the stream later: end with vth_record_writer_flush() or
 * vth_record_writer_close().
 *
 * Returns: (transfer full): a new #VthRecordWriter
 *
 * Since: 1.0
 */
VthRecordWriter *
vth_record_writer_new (GOutputStream *stream)
{
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), NULL);

  return g_object_new (VTH_TYPE_RECORD_WRITER, "stream", stream, NULL);
}

/**
 * vth_record_writer_write_header:
 * @writer: a writer
 * @cancellable: (nullable): what can stop the writing
 * @error: return location for a #GError of GIO
 *
 * Writes the line that names the format and its version (kopregel). It belongs at the begin of
 * a file, and a file does without it.
 *
 * Returns: %TRUE, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
vth_record_writer_write_header (VthRecordWriter *writer, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (VTH_IS_RECORD_WRITER (writer), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  g_string_append (writer->buffer, HEADER);
  return writer->buffer->len < BUFFER_SIZE || empty_buffer (writer, cancellable, error);
}

/**
 * vth_record_writer_write:
 * @writer: a writer
 * @record: a record
 * @cancellable: (nullable): what can stop the writing
 * @error: return location for a #GError: %VTH_ERROR_ENCODING if a text is not UTF-8,
 *   %VTH_ERROR_SYNTAX if #VthRecord:extra is not JSON, or one of GIO
 *
 * Writes a record (gegeven) as one line: its type, its fields in their order, and the keys that
 * it came with besides. After a #VthError nothing of the record was written. After an error of
 * GIO the record is still to come: vth_record_writer_flush() tries again.
 *
 * Returns: %TRUE, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
vth_record_writer_write (VthRecordWriter *writer, VthRecord *record, GCancellable *cancellable, GError **error)
{
  gsize length;

  g_return_val_if_fail (VTH_IS_RECORD_WRITER (writer), FALSE);
  g_return_val_if_fail (VTH_IS_RECORD (record), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  length = writer->buffer->len;
  if (!vth_record_printer_print (record, writer->buffer, error))
    {
      g_string_truncate (writer->buffer, length);
      return FALSE;
    }

  g_string_append_c (writer->buffer, '\n');
  writer->n_records++;
  return writer->buffer->len < BUFFER_SIZE || empty_buffer (writer, cancellable, error);
}

/**
 * vth_record_writer_flush:
 * @writer: a writer
 * @cancellable: (nullable): what can stop the writing
 * @error: return location for a #GError of GIO
 *
 * Hands all that was written to the stream (wegschrijven), and flushes it.
 *
 * Returns: %TRUE, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
vth_record_writer_flush (VthRecordWriter *writer, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (VTH_IS_RECORD_WRITER (writer), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return empty_buffer (writer, cancellable, error) && g_output_stream_flush (writer->stream, cancellable, error);
}

/**
 * vth_record_writer_close:
 * @writer: a writer
 * @cancellable: (nullable): what can stop the writing
 * @error: return location for a #GError of GIO
 *
 * Hands all that was written to the stream and closes it (afsluiten).
 *
 * Returns: %TRUE, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
vth_record_writer_close (VthRecordWriter *writer, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (VTH_IS_RECORD_WRITER (writer), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return empty_buffer (writer, cancellable, error) && g_output_stream_close (writer->stream, cancellable, error);
}

/**
 * vth_record_writer_get_n_records:
 * @writer: a writer
 *
 * Gets how many records (aantal gegevens) were written so far.
 *
 * Returns: the number, headers not counted
 *
 * Since: 1.0
 */
guint64
vth_record_writer_get_n_records (VthRecordWriter *writer)
{
  g_return_val_if_fail (VTH_IS_RECORD_WRITER (writer), 0);

  return writer->n_records;
}

/**
 * vth_record_to_text:
 * @record: a record
 * @error: return location for a #GError: %VTH_ERROR_ENCODING if a text is not UTF-8, or
 *   %VTH_ERROR_SYNTAX if #VthRecord:extra is not JSON
 *
 * Writes one record (gegeven) as the text of a JSON object, as it would stand in a file.
 *
 * Returns: (transfer full): one line, without its end, or %NULL with @error set
 *
 * Since: 1.0
 */
gchar *
vth_record_to_text (VthRecord *record, GError **error)
{
  g_autoptr (GString) json = NULL;

  g_return_val_if_fail (VTH_IS_RECORD (record), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  json = g_string_sized_new (1024);
  if (!vth_record_printer_print (record, json, error))
    return NULL;

  return g_string_free (g_steal_pointer (&json), FALSE);
}
