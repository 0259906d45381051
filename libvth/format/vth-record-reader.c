/* vth-record-reader.c - records out of a file, one at a time
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-record-reader.h"

#include "libvth/base/vth-error.h"
#include "libvth/format/vth-record-parser-private.h"
#include "libvth/format/vth-record-source-private.h"

#include <string.h>

#define DEFAULT_MAX_RECORD_SIZE (16 * 1024 * 1024)
#define DEFAULT_MAX_DEPTH 64
#define PATIENCE 65536
#define LARGEST_MAX_RECORD_SIZE (1024 * 1024 * 1024)
#define LARGEST_MAX_DEPTH 1000

struct _VthRecordReader
{
  GObject parent_instance;

  VthRecordSource source;
  VthRecordParser parser;
  GInputStream *stream;
  gchar *name;
  gchar *pointer;
  guint64 line;
  guint64 n_records;
  guint64 n_errors;
  guint max_record_size;
  guint max_depth;
};

enum
{
  PROP_STREAM = 1,
  PROP_NAME,
  PROP_LINE,
  PROP_POINTER,
  PROP_N_RECORDS,
  PROP_N_ERRORS,
  PROP_MAX_RECORD_SIZE,
  PROP_MAX_DEPTH,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (VthRecordReader, vth_record_reader, G_TYPE_OBJECT)

static void
vth_record_reader_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthRecordReader *self = VTH_RECORD_READER (object);

  switch (property_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_LINE:
      g_value_set_uint64 (value, self->line);
      break;
    case PROP_POINTER:
      g_value_set_string (value, self->pointer);
      break;
    case PROP_N_RECORDS:
      g_value_set_uint64 (value, self->n_records);
      break;
    case PROP_N_ERRORS:
      g_value_set_uint64 (value, self->n_errors);
      break;
    case PROP_MAX_RECORD_SIZE:
      g_value_set_uint (value, self->max_record_size);
      break;
    case PROP_MAX_DEPTH:
      g_value_set_uint (value, self->max_depth);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_record_reader_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  VthRecordReader *self = VTH_RECORD_READER (object);

  switch (property_id)
    {
    case PROP_STREAM:
      self->stream = g_value_dup_object (value);
      break;
    case PROP_NAME:
      self->name = g_value_dup_string (value);
      break;
    case PROP_MAX_RECORD_SIZE:
      vth_record_reader_set_max_record_size (self, g_value_get_uint (value));
      break;
    case PROP_MAX_DEPTH:
      vth_record_reader_set_max_depth (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_record_reader_constructed (GObject *object)
{
  VthRecordReader *self = VTH_RECORD_READER (object);

  vth_record_source_init (&self->source, self->stream);

  G_OBJECT_CLASS (vth_record_reader_parent_class)->constructed (object);
}

static void
vth_record_reader_finalize (GObject *object)
{
  VthRecordReader *self = VTH_RECORD_READER (object);

  vth_record_source_clear (&self->source);
  vth_record_parser_clear (&self->parser);
  g_clear_object (&self->stream);
  g_free (self->name);
  g_free (self->pointer);

  G_OBJECT_CLASS (vth_record_reader_parent_class)->finalize (object);
}

static void
create_place_properties (void)
{
  const GParamFlags look = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * VthRecordReader:line:
   *
   * The line (regel), from 1, in which the last record began or the last error was. Nobody is
   * notified of it.
   *
   * Since: 1.0
   */
  props[PROP_LINE] = g_param_spec_uint64 ("line", NULL, "The line of the last record or error", 0, G_MAXUINT64, 0,
                                          look);
  /**
   * VthRecordReader:pointer:
   *
   * The place of the last error within its record (vindplaats), as a JSON pointer. Nobody is
   * notified of it.
   *
   * Since: 1.0
   */
  props[PROP_POINTER] = g_param_spec_string ("pointer", NULL, "The place of the last error within its record", NULL,
                                             look);
  /**
   * VthRecordReader:n-records:
   *
   * How many records were read so far (aantal gegevens). Nobody is notified of it.
   *
   * Since: 1.0
   */
  props[PROP_N_RECORDS] = g_param_spec_uint64 ("n-records", NULL, "How many records were read", 0, G_MAXUINT64, 0, look);
  /**
   * VthRecordReader:n-errors:
   *
   * How many errors were found so far (aantal fouten). Nobody is notified of it.
   *
   * Since: 1.0
   */
  props[PROP_N_ERRORS] = g_param_spec_uint64 ("n-errors", NULL, "How many errors were found", 0, G_MAXUINT64, 0, look);
}

static void
create_limit_properties (void)
{
  const GParamFlags change = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * VthRecordReader:max-record-size:
   *
   * The longest record that is read, in bytes (grootste gegeven). It bounds the memory: a reader
   * takes no more than twice this size, and a record no more than it came with and its lists.
   *
   * Since: 1.0
   */
  props[PROP_MAX_RECORD_SIZE] = g_param_spec_uint ("max-record-size", NULL, "The longest record that is read, in bytes", 1,
                                                   LARGEST_MAX_RECORD_SIZE, DEFAULT_MAX_RECORD_SIZE, change);
  /**
   * VthRecordReader:max-depth:
   *
   * How deep objects and arrays may be nested within a record (nestingsdiepte), itself included.
   *
   * Since: 1.0
   */
  props[PROP_MAX_DEPTH] = g_param_spec_uint ("max-depth", NULL, "How deep objects and arrays may be nested", 1,
                                             LARGEST_MAX_DEPTH, DEFAULT_MAX_DEPTH, change);
}

static void
vth_record_reader_class_init (VthRecordReaderClass *klass)
{
  const GParamFlags once = G_PARAM_CONSTRUCT_ONLY | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = vth_record_reader_get_property;
  object_class->set_property = vth_record_reader_set_property;
  object_class->constructed = vth_record_reader_constructed;
  object_class->finalize = vth_record_reader_finalize;

  /**
   * VthRecordReader:stream:
   *
   * What is read (gegevensstroom).
   *
   * Since: 1.0
   */
  props[PROP_STREAM] = g_param_spec_object ("stream", NULL, "What is read", G_TYPE_INPUT_STREAM,
                                            G_PARAM_WRITABLE | once);
  /**
   * VthRecordReader:name:
   *
   * What messages call the file (bestandsnaam).
   *
   * Since: 1.0
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, "What messages call the file", NULL,
                                          G_PARAM_READWRITE | once);

  create_place_properties ();
  create_limit_properties ();
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
vth_record_reader_init (VthRecordReader *self)
{
  self->max_record_size = DEFAULT_MAX_RECORD_SIZE;
  self->max_depth = DEFAULT_MAX_DEPTH;
  vth_record_parser_init (&self->parser, self->max_depth);
}

/* Remembers the place of the error, and puts it in front of what is wrong. A message of what a
 * record lacks begins with a pointer already.
 */
static void
report (VthRecordReader *self, guint64 line, const gchar *pointer, const GError *cause, GError **error)
{
  const gchar *colon = cause->message[0] == '/' ? strstr (cause->message, ": ") : NULL;
  const gchar *text = colon != NULL ? colon + 2 : cause->message;

  self->n_errors++;
  self->line = line;
  g_free (self->pointer);
  self->pointer = g_strdup_printf ("%s%.*s", pointer, colon != NULL ? (int) (colon - cause->message) : 0,
                                   cause->message);
  g_set_error (error, cause->domain, cause->code, "%s%s%" G_GUINT64_FORMAT ": %s%s%s",
               self->name != NULL ? self->name : "", self->name != NULL ? ":" : "", line,
               self->pointer, *self->pointer != '\0' ? ": " : "", text);
}

static void
report_too_long (VthRecordReader *self, GError **error)
{
  g_autoptr (GError) cause = NULL;

  cause = g_error_new_literal (VTH_ERROR, VTH_ERROR_TOO_LONG, "the record is longer than the reader takes");
  report (self, self->source.input.line, "", cause, error);
}

/* Goes to the next record. FALSE at the end, or with @error set. */
static gboolean
find_record (VthRecordReader *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) cause = NULL;

  if (vth_record_source_find (&self->source, cancellable, &cause))
    return TRUE;

  if (cause != NULL)
    report (self, self->source.error_line, "", cause, error);
  return FALSE;
}

/* How much of a record to have before it is tried again. Whoever sends small records one by one
 * is not kept waiting; a large record is not tried at every step.
 */
static gsize
get_next_length (gsize length)
{
  return length < PATIENCE ? length + 1 : length + length / 4;
}

/* Parses the record at which the source stands, and reads on as long as it is not there as a
 * whole. FALSE if the stream failed.
 */
static gboolean
parse (VthRecordReader *self, VthRecord **record, VthParsed *parsed, GCancellable *cancellable, GError **error)
{
  const VthRecordInput *input = &self->source.input;
  gsize limit = self->max_record_size;

  while (TRUE)
    {
      g_autoptr (GError) cause = NULL;

      *parsed = vth_record_parser_parse (&self->parser, input->text, input->length, record);
      if (*parsed != VTH_PARSED_TRUNCATED || input->at_end || input->length > limit)
        return TRUE;
      if (!vth_record_source_grow (&self->source, MIN (get_next_length (input->length), limit + 1),
                                   cancellable, &cause))
        {
          report (self, self->source.error_line, "", cause, error);
          return FALSE;
        }
    }
}

/* Reads the record at which the source stands. NULL with @error set, or if it was a header. */
static VthRecord *
read_record (VthRecordReader *self, GCancellable *cancellable, GError **error)
{
  const VthRecordParser *parser = &self->parser;
  const VthRecordInput *input = &self->source.input;
  g_autoptr (VthRecord) record = NULL;
  guint64 line = input->line;
  VthParsed parsed;
  gsize length;
  gboolean too_long;

  if (!parse (self, &record, &parsed, cancellable, error))
    return NULL;

  length = (gsize) ((const gchar *) parser->scanner.position - input->text);
  too_long = length > self->max_record_size || (parsed == VTH_PARSED_TRUNCATED && !input->at_end);
  if (too_long)
    report_too_long (self, error);
  else if (parsed != VTH_PARSED_RECORD && parsed != VTH_PARSED_HEADER)
    report (self, line + parser->line, parser->pointer, parser->error, error);

  if (too_long || parsed == VTH_PARSED_BROKEN || parsed == VTH_PARSED_TRUNCATED)
    vth_record_source_skip (&self->source);
  else
    vth_record_source_pass (&self->source, length);
  if (too_long || record == NULL)
    return NULL;

  self->line = line;
  self->n_records++;
  return g_steal_pointer (&record);
}

/**
 * vth_record_reader_new:
 * @stream: what to read
 * @name: (nullable): what messages call it, such as the name of a file
 *
 * Makes a reader of the records (gegevens) in a stream. The stream is read when records are
 * asked for, and is not closed.
 *
 * Returns: (transfer full): a new #VthRecordReader
 *
 * Since: 1.0
 */
VthRecordReader *
vth_record_reader_new (GInputStream *stream, const gchar *name)
{
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);

  return g_object_new (VTH_TYPE_RECORD_READER, "stream", stream, "name", name, NULL);
}

/**
 * vth_record_reader_new_for_file:
 * @file: a file
 * @error: return location for a #GError of GIO, such as %G_IO_ERROR_NOT_FOUND
 *
 * Makes a reader of the records (gegevens) in a file (bestand).
 *
 * Returns: (transfer full): a new #VthRecordReader, or %NULL with @error set
 *
 * Since: 1.0
 */
VthRecordReader *
vth_record_reader_new_for_file (GFile *file, GError **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autofree gchar *name = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  name = g_file_get_parse_name (file);
  stream = g_file_read (file, NULL, error);
  if (stream == NULL)
    {
      g_prefix_error (error, "%s: ", name);
      return NULL;
    }

  return vth_record_reader_new (G_INPUT_STREAM (stream), name);
}

/**
 * vth_record_reader_new_for_bytes:
 * @bytes: the text of a file of records
 * @name: (nullable): what messages call it
 *
 * Makes a reader of the records (gegevens) in memory.
 *
 * Returns: (transfer full): a new #VthRecordReader
 *
 * Since: 1.0
 */
VthRecordReader *
vth_record_reader_new_for_bytes (GBytes *bytes, const gchar *name)
{
  g_autoptr (GInputStream) stream = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);

  stream = g_memory_input_stream_new_from_bytes (bytes);
  return vth_record_reader_new (stream, name);
}

/**
 * vth_record_reader_read:
 * @reader: a reader
 * @cancellable: (nullable): what can stop the reading
 * @error: return location for a #GError of the domain #VTH_ERROR, or of GIO
 *
 * Reads the next record (gegeven). The text is checked to be JSON (RFC 8259) in UTF-8 without
 * double keys, every value to fit its field, and no required field to be missing.
 *
 * A bad record gives an error, `NAME:LINE: /pointer: text`, and the next call goes on with the
 * record behind it. What is wrong within a record, such as a date that does not exist, costs that
 * record only. Where the text is not JSON it can only be guessed where the record ends: where
 * its braces balance, a string ending with its line at the latest, or before a line that begins
 * with a brace no further to the right than the broken record did. A broken line of NDJSON thus
 * costs that line.
 *
 * When the stream itself fails, the error is one of GIO and the next call gives the end.
 * Reading that was cancelled can be taken up again.
 *
 * Returns: (transfer full) (nullable): the record; %NULL with @error set; or %NULL without it
 *   at the end
 *
 * Since: 1.0
 */
VthRecord *
vth_record_reader_read (VthRecordReader *reader, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) cause = NULL;
  VthRecord *record = NULL;

  g_return_val_if_fail (VTH_IS_RECORD_READER (reader), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  g_clear_pointer (&reader->pointer, g_free);

  while (record == NULL && cause == NULL && find_record (reader, cancellable, &cause))
    record = read_record (reader, cancellable, &cause);

  if (cause != NULL)
    g_propagate_error (error, g_steal_pointer (&cause));
  return record;
}

/**
 * vth_record_reader_get_name:
 * @reader: a reader
 *
 * Gets what messages call the file (bestandsnaam).
 *
 * Returns: (transfer none) (nullable): the name
 *
 * Since: 1.0
 */
const gchar *
vth_record_reader_get_name (VthRecordReader *reader)
{
  g_return_val_if_fail (VTH_IS_RECORD_READER (reader), NULL);

  return reader->name;
}

/**
 * vth_record_reader_get_line:
 * @reader: a reader
 *
 * Gets the line (regel) in which the last record began or the last error was.
 *
 * Returns: the line, from 1, or 0 if nothing was read yet
 *
 * Since: 1.0
 */
guint64
vth_record_reader_get_line (VthRecordReader *reader)
{
  g_return_val_if_fail (VTH_IS_RECORD_READER (reader), 0);

  return reader->line;
}

/**
 * vth_record_reader_get_pointer:
 * @reader: a reader
 *
 * Gets the place of the error (vindplaats) that was reported last, within its record.
 *
 * Returns: (transfer none) (nullable): a JSON pointer (RFC 6901), empty for the record as a
 *   whole, or %NULL if the last call of vth_record_reader_read() gave no error
 *
 * Since: 1.0
 */
const gchar *
vth_record_reader_get_pointer (VthRecordReader *reader)
{
  g_return_val_if_fail (VTH_IS_RECORD_READER (reader), NULL);

  return reader->pointer;
}

/**
 * vth_record_reader_get_n_records:
 * @reader: a reader
 *
 * Gets how many records (aantal gegevens) were read so far.
 *
 * Returns: the number, headers and errors not counted
 *
 * Since: 1.0
 */
guint64
vth_record_reader_get_n_records (VthRecordReader *reader)
{
  g_return_val_if_fail (VTH_IS_RECORD_READER (reader), 0);

  return reader->n_records;
}

/**
 * vth_record_reader_get_n_errors:
 * @reader: a reader
 *
 * Gets how many errors (aantal fouten) were found so far.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
guint64
vth_record_reader_get_n_errors (VthRecordReader *reader)
{
  g_return_val_if_fail (VTH_IS_RECORD_READER (reader), 0);

  return reader->n_errors;
}

/**
 * vth_record_reader_get_max_record_size:
 * @reader: a reader
 *
 * Gets the longest record that is read (grootste gegeven).
 *
 * Returns: its size in bytes
 *
 * Since: 1.0
 */
guint
vth_record_reader_get_max_record_size (VthRecordReader *reader)
{
  g_return_val_if_fail (VTH_IS_RECORD_READER (reader), 0);

  return reader->max_record_size;
}

/**
 * vth_record_reader_set_max_record_size:
 * @reader: a reader
 * @max_record_size: a size in bytes, from 1 to 1 GiB; 16 MiB when nothing is set
 *
 * Sets the longest record that is read (grootste gegeven). A longer one gives
 * %VTH_ERROR_TOO_LONG and is skipped without being kept in memory. The same error has a record
 * with more than 65536 keys, or with more than 65536 items in its lists.
 *
 * Since: 1.0
 */
void
vth_record_reader_set_max_record_size (VthRecordReader *reader, guint max_record_size)
{
  g_return_if_fail (VTH_IS_RECORD_READER (reader));
  g_return_if_fail (max_record_size >= 1 && max_record_size <= LARGEST_MAX_RECORD_SIZE);

  if (reader->max_record_size == max_record_size)
    return;

  reader->max_record_size = max_record_size;
  g_object_notify_by_pspec (G_OBJECT (reader), props[PROP_MAX_RECORD_SIZE]);
}

/**
 * vth_record_reader_get_max_depth:
 * @reader: a reader
 *
 * Gets how deep objects and arrays may be nested (nestingsdiepte).
 *
 * Returns: the depth, the record itself included
 *
 * Since: 1.0
 */
guint
vth_record_reader_get_max_depth (VthRecordReader *reader)
{
  g_return_val_if_fail (VTH_IS_RECORD_READER (reader), 0);

  return reader->max_depth;
}

/**
 * vth_record_reader_set_max_depth:
 * @reader: a reader
 * @max_depth: a depth, from 1 to 1000; 64 when nothing is set
 *
 * Sets how deep objects and arrays may be nested (nestingsdiepte), the record itself included.
 * A deeper one gives %VTH_ERROR_TOO_DEEP.
 *
 * Since: 1.0
 */
void
vth_record_reader_set_max_depth (VthRecordReader *reader, guint max_depth)
{
  g_return_if_fail (VTH_IS_RECORD_READER (reader));
  g_return_if_fail (max_depth >= 1 && max_depth <= LARGEST_MAX_DEPTH);

  if (reader->max_depth == max_depth)
    return;

  reader->max_depth = max_depth;
  vth_scanner_set_max_depth (&reader->parser.scanner, max_depth);
  g_object_notify_by_pspec (G_OBJECT (reader), props[PROP_MAX_DEPTH]);
}
