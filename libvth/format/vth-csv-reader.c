/* vth-csv-reader.c - rows out of a file with comma-separated values
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-csv-reader.h"

#include "libvth/base/vth-error.h"
#include "libvth/format/vth-record-input-private.h"

#include <string.h>

/* A quotation mark that is not closed would else swallow the rest of the file. */
#define MAX_ROW (1024 * 1024)
#define BYTE_ORDER_MARK "\xef\xbb\xbf"
#define NAMED_SEPARATOR "sep="

struct _VthCsvReader
{
  GObject parent_instance;

  VthRecordInput input;
  GInputStream *stream;
  gchar separator;    /* NUL: nothing was read yet */
  guint64 line;
};

/* Where the search for the end of a row stands. */
typedef struct
{
  gsize at;
  gboolean in_cell;   /* behind the first byte of a cell */
  gboolean quoted;
  gboolean closed;    /* right behind a quotation mark that may have ended the cell */
} Search;

enum
{
  PROP_STREAM = 1,
  PROP_LINE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (VthCsvReader, vth_csv_reader, G_TYPE_OBJECT)

static void
vth_csv_reader_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_LINE:
      g_value_set_uint64 (value, VTH_CSV_READER (object)->line);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_csv_reader_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_STREAM:
      VTH_CSV_READER (object)->stream = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_csv_reader_constructed (GObject *object)
{
  VthCsvReader *self = VTH_CSV_READER (object);

  vth_record_input_init (&self->input, self->stream);

  G_OBJECT_CLASS (vth_csv_reader_parent_class)->constructed (object);
}

static void
vth_csv_reader_finalize (GObject *object)
{
  VthCsvReader *self = VTH_CSV_READER (object);

  vth_record_input_clear (&self->input);
  g_clear_object (&self->stream);

  G_OBJECT_CLASS (vth_csv_reader_parent_class)->finalize (object);
}

static void
vth_csv_reader_class_init (VthCsvReaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = vth_csv_reader_get_property;
  object_class->set_property = vth_csv_reader_set_property;
  object_class->constructed = vth_csv_reader_constructed;
  object_class->finalize = vth_csv_reader_finalize;

  /**
   * VthCsvReader:stream:
   *
   * What is read (gegevensstroom).
   *
   * Since: 1.0
   */
  props[PROP_STREAM] = g_param_spec_object ("stream", NULL, "What is read", G_TYPE_INPUT_STREAM,
                                            G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_EXPLICIT_NOTIFY |
                                              G_PARAM_STATIC_STRINGS);
  /**
   * VthCsvReader:line:
   *
   * The line (regel), from 1, in which the last row or error began; 0 before the first. Nobody is notified of it.
   *
   * Since: 1.0
   */
  props[PROP_LINE] = g_param_spec_uint64 ("line", NULL, "The line of the last row or error", 0, G_MAXUINT64, 0,
                                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
vth_csv_reader_init (VthCsvReader *self)
{
}

/* Reads on until the window holds so much, or all there is. */
static gboolean
reach (VthCsvReader *self, gsize length, GCancellable *cancellable, GError **error)
{
  while (self->input.length < length && !self->input.at_end)
    if (!vth_record_input_fill (&self->input, cancellable, error))
      return FALSE;

  return TRUE;
}

/* Reads on until the window holds a line, or no row could be so long. */
static gboolean
reach_line (VthCsvReader *self, GCancellable *cancellable, GError **error)
{
  const VthRecordInput *input = &self->input;

  while (memchr (input->text, '\n', input->length) == NULL && !input->at_end && input->length <= MAX_ROW)
    if (!vth_record_input_fill (&self->input, cancellable, error))
      return FALSE;

  return TRUE;
}

static gsize
get_line_length (const VthRecordInput *input)
{
  const gchar *end = memchr (input->text, '\n', input->length);

  return end != NULL ? (gsize) (end + 1 - input->text) : input->length;
}

static gchar
guess_separator (const VthRecordInput *input)
{
  static const gchar signs[] = ";,\t";
  gsize length = get_line_length (input);
  guint best = 0;
  gchar found = signs[0];

  for (guint i = 0; signs[i] != '\0'; i++)
    {
      guint count = 0;

      for (gsize at = 0; at < length; at++)
        count += input->text[at] == signs[i];
      if (count > best)
        {
          best = count;
          found = signs[i];
        }
    }
  return found;
}

/* A line that only says what stands between the cells. */
static gboolean
names_separator (const VthRecordInput *input)
{
  gsize length = get_line_length (input);

  while (length > 0 && (input->text[length - 1] == '\n' || input->text[length - 1] == '\r'))
    length--;
  return length == strlen (NAMED_SEPARATOR) + 1
         && g_ascii_strncasecmp (input->text, NAMED_SEPARATOR, strlen (NAMED_SEPARATOR)) == 0
         && strchr ("\"\r\n", input->text[length - 1]) == NULL;
}

static gboolean
begin (VthCsvReader *self, GCancellable *cancellable, GError **error)
{
  VthRecordInput *input = &self->input;

  if (!reach (self, strlen (BYTE_ORDER_MARK), cancellable, error))
    return FALSE;
  if (input->length >= strlen (BYTE_ORDER_MARK) && memcmp (input->text, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0)
    vth_record_input_consume (input, strlen (BYTE_ORDER_MARK));
  if (!reach_line (self, cancellable, error))
    return FALSE;

  if (!names_separator (input))
    {
      self->separator = guess_separator (input);
      return TRUE;
    }
  self->separator = input->text[strlen (NAMED_SEPARATOR)];
  vth_record_input_consume (input, get_line_length (input));
  return TRUE;
}

/* Whether the row ends before the byte; if not, the search goes past it. */
static gboolean
pass_byte (Search *search, gchar byte, gchar separator)
{
  gboolean closed = search->closed;

  search->closed = FALSE;
  if (search->quoted)
    {
      search->quoted = byte != '"';
      search->closed = byte == '"';
      return FALSE;
    }
  if (byte == '\n' || byte == '\r')
    return TRUE;
  if (byte == '"')
    search->quoted = closed || !search->in_cell;
  search->in_cell = byte != separator;
  return FALSE;
}

/* FALSE if the window ends before the row does. */
static gboolean
find_end (Search *search, const VthRecordInput *input, gchar separator)
{
  for (; search->at < input->length; search->at++)
    if (pass_byte (search, input->text[search->at], separator))
      return search->at + 1 < input->length || input->at_end || input->text[search->at] == '\n';

  return FALSE;
}

/* Behind the row and the end of its line. */
static gsize
get_next (const VthRecordInput *input, gsize end)
{
  gboolean has_return = end < input->length && input->text[end] == '\r';
  gsize next = end + has_return;

  return next + (next < input->length && input->text[next] == '\n');
}

static void
report (VthCsvReader *self, VthError code, const gchar *message, GError **error)
{
  g_set_error (error, VTH_ERROR, code, "%" G_GUINT64_FORMAT ": %s", self->line, message);
}

/* Leaves out one line, however long it is. */
static gboolean
pass_line (VthCsvReader *self, GCancellable *cancellable, GError **error)
{
  VthRecordInput *input = &self->input;

  while (memchr (input->text, '\n', input->length) == NULL && !input->at_end)
    {
      vth_record_input_consume (input, input->length);
      if (!vth_record_input_fill (input, cancellable, error))
        return FALSE;
    }
  vth_record_input_consume (input, get_line_length (input));
  return TRUE;
}

static void
append_cell (GStrvBuilder *cells, GString *cell)
{
  g_strv_builder_add (cells, cell->str);
  g_string_truncate (cell, 0);
}

static gchar **
split (const gchar *text, gsize length, gchar separator)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();
  g_autoptr (GString) cell = g_string_new (NULL);
  Search search = { 0 };

  for (gsize at = 0; at < length; at++)
    {
      Search before = search;

      pass_byte (&search, text[at], separator);
      if (!before.quoted && text[at] == separator)
        append_cell (cells, cell);
      else if (text[at] != '"' || (before.quoted == search.quoted) || before.closed)
        g_string_append_c (cell, text[at]);
    }
  append_cell (cells, cell);
  return g_strv_builder_end (cells);
}

/* The row that ends there; NULL with @error set if it is no text. */
static gchar **
take_row (VthCsvReader *self, gsize end, GError **error)
{
  VthRecordInput *input = &self->input;
  gchar **cells = NULL;

  if (g_utf8_validate_len (input->text, end, NULL))
    cells = split (input->text, end, self->separator);
  else
    report (self, VTH_ERROR_ENCODING, "the text is not UTF-8", error);

  vth_record_input_consume (input, get_next (input, end));
  return cells;
}

/* What is not a row after all: the line in which it began is left out, and the next ones stand for themselves. */
static void
refuse_row (VthCsvReader *self, const Search *search, GCancellable *cancellable, GError **error)
{
  if (!pass_line (self, cancellable, error))
    return;
  if (search->quoted)
    report (self, VTH_ERROR_SYNTAX, "a quotation mark is not closed", error);
  else
    report (self, VTH_ERROR_TOO_LONG, "the row is too long", error);
}

/**
 * vth_csv_reader_new:
 * @stream: what is read
 *
 * Makes a reader of the rows (rijen) of a stream.
 *
 * Returns: (transfer full): a new #VthCsvReader
 *
 * Since: 1.0
 */
VthCsvReader *
vth_csv_reader_new (GInputStream *stream)
{
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);

  return g_object_new (VTH_TYPE_CSV_READER, "stream", stream, NULL);
}

/**
 * vth_csv_reader_read:
 * @reader: a reader
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Reads the next row (rij). An empty line is a row with one empty cell. After an error of %VTH_ERROR
 * the reader can be asked for the next row: %VTH_ERROR_ENCODING if the row is not UTF-8, %VTH_ERROR_SYNTAX
 * if a quotation mark is not closed, of which only the line in which it stands is left out, and
 * %VTH_ERROR_TOO_LONG if the row has more than one mebibyte. The message begins with the line.
 *
 * Returns: (transfer full) (nullable): the cells; %NULL at the end, or with @error set
 *
 * Since: 1.0
 */
gchar **
vth_csv_reader_read (VthCsvReader *reader, GCancellable *cancellable, GError **error)
{
  const VthRecordInput *input;
  Search search = { 0 };

  g_return_val_if_fail (VTH_IS_CSV_READER (reader), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (reader->separator == '\0' && !begin (reader, cancellable, error))
    return NULL;

  input = &reader->input;
  while (!find_end (&search, input, reader->separator) && !input->at_end && search.at <= MAX_ROW)
    if (!vth_record_input_fill (&reader->input, cancellable, error))
      return NULL;
  if (input->length == 0)
    return NULL;

  reader->line = input->line;
  if (!search.quoted && search.at <= MAX_ROW)
    return take_row (reader, search.at, error);

  refuse_row (reader, &search, cancellable, error);
  return NULL;
}

/**
 * vth_csv_reader_get_line:
 * @reader: a reader
 *
 * Gets the line (regel) in which the last row or error began.
 *
 * Returns: the line, from 1; 0 before the first
 *
 * Since: 1.0
 */
guint64
vth_csv_reader_get_line (VthCsvReader *reader)
{
  g_return_val_if_fail (VTH_IS_CSV_READER (reader), 0);

  return reader->line;
}
