/* vth-sheet-reader.c - records out of a spreadsheet
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-sheet-reader.h"

#include "libvth/format/vth-csv-reader.h"
#include "libvth/format/vth-record-parser-private.h"
#include "libvth/format/vth-sheet-cell-private.h"
#include "libvth/format/vth-sheet-problem-private.h"

#include <string.h>

#define MAX_DEPTH 64

struct _VthSheetReader
{
  GObject parent_instance;

  VthRecordSheet *sheet;
  GInputStream *stream;
  gchar *name;
  VthCsvReader *rows;
  VthRecordParser parser;

  gchar **headings;                  /* NULL before the first line was read */
  const VthSheetColumn **columns;    /* of each heading; NULL for one that is left out */
  gint extra;                        /* the place of the last column, or -1 */
  gboolean at_end;

  GQueue problems;                   /* what was found and not yet told */
  VthSheetProblem *told;
  guint64 line;
  guint64 n_records;
  guint64 n_errors;
  guint64 n_rows_left_out;
};

enum
{
  PROP_SHEET = 1,
  PROP_STREAM,
  PROP_NAME,
  PROP_LINE,
  PROP_COLUMN,
  PROP_POINTER,
  PROP_N_RECORDS,
  PROP_N_ERRORS,
  PROP_N_ROWS_LEFT_OUT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (VthSheetReader, vth_sheet_reader, G_TYPE_OBJECT)

static void
vth_sheet_reader_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthSheetReader *self = VTH_SHEET_READER (object);

  switch (property_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_LINE:
      g_value_set_uint64 (value, self->line);
      break;
    case PROP_COLUMN:
      g_value_set_string (value, vth_sheet_reader_get_column (self));
      break;
    case PROP_POINTER:
      g_value_set_string (value, vth_sheet_reader_get_pointer (self));
      break;
    case PROP_N_RECORDS:
      g_value_set_uint64 (value, self->n_records);
      break;
    case PROP_N_ERRORS:
      g_value_set_uint64 (value, self->n_errors);
      break;
    case PROP_N_ROWS_LEFT_OUT:
      g_value_set_uint64 (value, self->n_rows_left_out);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_sheet_reader_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  VthSheetReader *self = VTH_SHEET_READER (object);

  switch (property_id)
    {
    case PROP_SHEET:
      self->sheet = g_value_dup_object (value);
      break;
    case PROP_STREAM:
      self->stream = g_value_dup_object (value);
      break;
    case PROP_NAME:
      self->name = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_sheet_reader_constructed (GObject *object)
{
  VthSheetReader *self = VTH_SHEET_READER (object);

  self->rows = vth_csv_reader_new (self->stream);

  G_OBJECT_CLASS (vth_sheet_reader_parent_class)->constructed (object);
}

static void
vth_sheet_reader_finalize (GObject *object)
{
  VthSheetReader *self = VTH_SHEET_READER (object);

  g_queue_clear_full (&self->problems, (GDestroyNotify) _vth_sheet_problem_free);
  g_clear_pointer (&self->told, _vth_sheet_problem_free);
  vth_record_parser_clear (&self->parser);
  g_clear_object (&self->rows);
  g_clear_object (&self->stream);
  g_clear_object (&self->sheet);
  g_strfreev (self->headings);
  g_free (self->columns);
  g_free (self->name);

  G_OBJECT_CLASS (vth_sheet_reader_parent_class)->finalize (object);
}

static void
create_place_properties (void)
{
  const GParamFlags look = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * VthSheetReader:line:
   *
   * The line (regel), from 1, in which the last row began or the last error was. Nobody is notified of it.
   *
   * Since: 1.0
   */
  props[PROP_LINE] = g_param_spec_uint64 ("line", NULL, "The line of the last row or error", 0, G_MAXUINT64, 0, look);
  /**
   * VthSheetReader:column:
   *
   * The heading of the column of the last error (kolom). Nobody is notified of it.
   *
   * Since: 1.0
   */
  props[PROP_COLUMN] = g_param_spec_string ("column", NULL, "The heading of the column of the last error", NULL, look);
  /**
   * VthSheetReader:pointer:
   *
   * The place of the last error within its record (vindplaats), as a JSON pointer. Nobody is notified of it.
   *
   * Since: 1.0
   */
  props[PROP_POINTER] = g_param_spec_string ("pointer", NULL, "The place of the last error within its record", NULL, look);
}

static void
create_count_properties (void)
{
  const GParamFlags look = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * VthSheetReader:n-records:
   *
   * How many records were read so far (aantal gegevens). Nobody is notified of it.
   *
   * Since: 1.0
   */
  props[PROP_N_RECORDS] = g_param_spec_uint64 ("n-records", NULL, "How many records were read", 0, G_MAXUINT64, 0, look);
  /**
   * VthSheetReader:n-errors:
   *
   * How many errors were told so far (aantal fouten). Nobody is notified of it.
   *
   * Since: 1.0
   */
  props[PROP_N_ERRORS] = g_param_spec_uint64 ("n-errors", NULL, "How many errors were told", 0, G_MAXUINT64, 0, look);
  /**
   * VthSheetReader:n-rows-left-out:
   *
   * How many rows were no good so far (aantal weggelaten rijen). Nobody is notified of it.
   *
   * Since: 1.0
   */
  props[PROP_N_ROWS_LEFT_OUT] = g_param_spec_uint64 ("n-rows-left-out", NULL, "How many rows were no good", 0, G_MAXUINT64,
                                                     0, look);
}

static void
vth_sheet_reader_class_init (VthSheetReaderClass *klass)
{
  const GParamFlags once = G_PARAM_CONSTRUCT_ONLY | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = vth_sheet_reader_get_property;
  object_class->set_property = vth_sheet_reader_set_property;
  object_class->constructed = vth_sheet_reader_constructed;
  object_class->finalize = vth_sheet_reader_finalize;

  /**
   * VthSheetReader:sheet:
   *
   * How the records stand in the file (rekenblad).
   *
   * Since: 1.0
   */
  props[PROP_SHEET] = g_param_spec_object ("sheet", NULL, "How the records stand in the file", VTH_TYPE_RECORD_SHEET,
                                           G_PARAM_WRITABLE | once);
  /**
   * VthSheetReader:stream:
   *
   * What is read (gegevensstroom).
   *
   * Since: 1.0
   */
  props[PROP_STREAM] = g_param_spec_object ("stream", NULL, "What is read", G_TYPE_INPUT_STREAM, G_PARAM_WRITABLE | once);
  /**
   * VthSheetReader:name:
   *
   * What messages call the file (bestandsnaam).
   *
   * Since: 1.0
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, "What messages call the file", NULL, G_PARAM_READWRITE | once);

  create_place_properties ();
  create_count_properties ();
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
vth_sheet_reader_init (VthSheetReader *self)
{
  self->extra = -1;
  g_queue_init (&self->problems);
  vth_record_parser_init (&self->parser, MAX_DEPTH);
}

static VthSheetProblem *
add_problem (VthSheetReader *self, VthError code, const gchar *label)
{
  VthSheetProblem *problem = _vth_sheet_problem_new (code, label, vth_csv_reader_get_line (self->rows));

  g_queue_push_tail (&self->problems, problem);
  return problem;
}

/* The first problem that was not yet told; NULL. */
static VthRecord *
tell (VthSheetReader *self, GError **error)
{
  g_clear_pointer (&self->told, _vth_sheet_problem_free);
  self->told = g_queue_pop_head (&self->problems);
  self->line = self->told->line;
  self->n_errors++;
  g_propagate_error (error, _vth_sheet_problem_new_error (self->told, self->name));
  return NULL;
}

/* The next row. NULL at the end, with a problem found, or with @error set if the stream failed. */
static gchar **
read_row (VthSheetReader *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) cause = NULL;
  gchar **cells = vth_csv_reader_read (self->rows, cancellable, &cause);

  if (cells != NULL || cause == NULL)
    self->at_end = cells == NULL;
  else if (g_error_matches (cause, VTH_ERROR, VTH_ERROR_ENCODING))
    add_problem (self, VTH_ERROR_ENCODING, "sheet.problem.encoding");
  else if (g_error_matches (cause, VTH_ERROR, VTH_ERROR_SYNTAX))
    add_problem (self, VTH_ERROR_SYNTAX, "sheet.problem.quote");
  else if (cause->domain == VTH_ERROR)
    add_problem (self, VTH_ERROR_TOO_LONG, "sheet.problem.too-long");
  else
    g_propagate_error (error, g_steal_pointer (&cause));

  return cells;
}

static gboolean
is_taken (const VthSheetReader *self, guint n_places, const VthSheetColumn *column)
{
  for (guint i = 0; i < n_places; i++)
    if (self->columns[i] == column)
      return TRUE;

  return FALSE;
}

static void
take_heading (VthSheetReader *self, guint place)
{
  const gchar *heading = self->headings[place];
  const VthSheetColumn *column = _vth_record_sheet_find_column (self->sheet, heading);
  gboolean is_extra = column == NULL && _vth_record_sheet_is_extra (heading);
  VthSheetProblem *problem = NULL;

  if (_vth_sheet_is_blank (heading))
    return;
  if (is_extra ? self->extra >= 0 : column != NULL && is_taken (self, place, column))
    problem = add_problem (self, VTH_ERROR_DUPLICATE_KEY, "sheet.problem.twice");
  else if (is_extra)
    self->extra = (gint) place;
  else if (column == NULL)
    problem = add_problem (self, VTH_ERROR_UNKNOWN_FIELD, "sheet.problem.unknown-column");
  else
    self->columns[place] = column;

  if (problem != NULL)
    problem->heading = g_strstrip (g_strdup (heading));
}

/* Whether anything can be read under these headings. */
static gboolean
has_columns (const VthSheetReader *self)
{
  for (guint i = 0; self->headings[i] != NULL; i++)
    if (self->columns[i] != NULL)
      return TRUE;

  return FALSE;
}

static void
take_headings (VthSheetReader *self, gchar **cells)
{
  self->headings = cells;
  self->columns = g_new0 (const VthSheetColumn *, g_strv_length (cells));
  for (guint i = 0; cells[i] != NULL; i++)
    take_heading (self, i);
  if (has_columns (self))
    return;

  g_queue_clear_full (&self->problems, (GDestroyNotify) _vth_sheet_problem_free);
  add_problem (self, VTH_ERROR_MISSING_FIELD, "sheet.problem.no-headings");
  self->at_end = TRUE;
}

/* FALSE with @error set if the stream failed. */
static gboolean
begin (VthSheetReader *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) cause = NULL;
  gchar **cells = read_row (self, cancellable, &cause);

  if (cells == NULL && cause != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&cause));
      return FALSE;
    }
  if (cells == NULL && g_queue_is_empty (&self->problems))
    add_problem (self, VTH_ERROR_MISSING_FIELD, "sheet.problem.no-headings");
  self->at_end = cells == NULL;
  if (cells != NULL)
    take_headings (self, cells);
  return TRUE;
}

static gboolean
is_passed_over (gchar **cells)
{
  if (g_str_has_prefix (cells[0], VTH_SHEET_REMARK))
    return TRUE;
  for (guint i = 0; cells[i] != NULL; i++)
    if (!_vth_sheet_is_blank (cells[i]))
      return FALSE;

  return TRUE;
}

static void
refuse_cell (VthSheetReader *self, VthError code, const gchar *label, guint place, const gchar *cell)
{
  guint n_headings = g_strv_length (self->headings);
  VthSheetProblem *problem = add_problem (self, code, label);

  problem->found = g_strstrip (g_strdup (cell));
  if (place < n_headings)
    {
      problem->heading = g_strstrip (g_strdup (self->headings[place]));
      problem->column = self->columns[place];
    }
  if (problem->column != NULL)
    problem->pointer = g_strconcat ("/", problem->column->field->key, NULL);
}

/* Adds the members that a cell gives to the object. */
static void
take_cell (VthSheetReader *self, guint place, const gchar *cell, GString *json)
{
  gsize length = json->len;
  const VthField *field;

  if (_vth_sheet_is_blank (cell))
    return;
  if (place >= g_strv_length (self->headings))
    {
      refuse_cell (self, VTH_ERROR_UNKNOWN_FIELD, "sheet.problem.extra-cell", place, cell);
      return;
    }
  if ((gint) place == self->extra && !_vth_sheet_append_members (json, cell))
    refuse_cell (self, VTH_ERROR_SYNTAX, "sheet.problem.extra", place, cell);
  if (self->columns[place] == NULL)
    return;

  field = self->columns[place]->field;
  g_string_append_printf (json, ",\"%s\":", field->key);
  if (_vth_sheet_cell_parse (field, cell, json))
    return;
  g_string_truncate (json, length);
  refuse_cell (self, _vth_sheet_cell_get_error (field), "sheet.problem.cell", place, cell);
}

static gchar *
dup_heading (const VthSheetReader *self, const VthSheetColumn *column)
{
  for (guint i = 0; self->headings[i] != NULL; i++)
    if (self->columns[i] == column)
      return g_strstrip (g_strdup (self->headings[i]));

  return g_strdup (column->headings[vth_record_sheet_get_language (self->sheet)]);
}

/* A message of what a record lacks begins with a pointer; the parser has the others. */
static void
refuse_record (VthSheetReader *self)
{
  const GError *cause = self->parser.error;
  const gchar *colon = cause->message[0] == '/' ? strstr (cause->message, ": ") : NULL;
  gboolean missing = cause->code == VTH_ERROR_MISSING_FIELD;
  VthSheetProblem *problem = add_problem (self, (VthError) cause->code,
                                          missing ? "sheet.problem.missing" : "sheet.problem.record");

  problem->pointer = g_strdup_printf ("%s%.*s", self->parser.pointer != NULL ? self->parser.pointer : "",
                                      colon != NULL ? (int) (colon - cause->message) : 0, cause->message);
  problem->column = _vth_record_sheet_find_pointer (self->sheet, problem->pointer);
  problem->found = g_strdup (colon != NULL ? colon + strlen (": ") : cause->message);
  if (problem->column != NULL)
    problem->heading = dup_heading (self, problem->column);
}

/* NULL with one or more problems found. */
static VthRecord *
take_row (VthSheetReader *self, gchar **cells)
{
  g_autoptr (GString) json = g_string_new ("{\"type\":\"");
  VthRecord *record = NULL;

  g_string_append (json, vth_record_sheet_get_type_name (self->sheet));
  g_string_append_c (json, '"');
  for (guint i = 0; cells[i] != NULL; i++)
    take_cell (self, i, cells[i], json);
  g_string_append_c (json, '}');

  if (g_queue_is_empty (&self->problems)
      && vth_record_parser_parse (&self->parser, json->str, json->len, &record) != VTH_PARSED_RECORD)
    refuse_record (self);
  if (record != NULL)
    self->n_records++;
  else
    self->n_rows_left_out++;
  return record;
}

/**
 * vth_sheet_reader_new:
 * @sheet: how the records stand in the file
 * @stream: what is read
 * @name: (nullable): what messages call the file
 *
 * Makes a reader of the records of a spreadsheet (rekenblad). The language of @sheet does not matter: sheets in
 * both are read.
 *
 * Returns: (transfer full): a new #VthSheetReader
 *
 * Since: 1.0
 */
VthSheetReader *
vth_sheet_reader_new (VthRecordSheet *sheet, GInputStream *stream, const gchar *name)
{
  g_return_val_if_fail (VTH_IS_RECORD_SHEET (sheet), NULL);
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);

  return g_object_new (VTH_TYPE_SHEET_READER, "sheet", sheet, "stream", stream, "name", name, NULL);
}

/**
 * vth_sheet_reader_read:
 * @reader: a reader
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Reads the next record (gegeven). What is wrong with a heading, a cell or a row is an error of %VTH_ERROR, after which the
 * reader can be asked again: for the next thing that is wrong with the same row, or for the next record. Codes:
 * %VTH_ERROR_UNKNOWN_FIELD for a column that no field has, and for a cell under no heading; %VTH_ERROR_DUPLICATE_KEY for a column that
 * stands there twice; %VTH_ERROR_UNKNOWN_VALUE, %VTH_ERROR_INVALID_DATE, %VTH_ERROR_WRONG_TYPE and %VTH_ERROR_SYNTAX for a cell
 * that does not fit; %VTH_ERROR_MISSING_FIELD for one that has to be filled in, and for a file without headings, at which
 * reading ends; %VTH_ERROR_ENCODING and %VTH_ERROR_TOO_LONG for a row that is no text or too long; and those of #VthRecordReader.
 * The message begins with file, line, pointer and heading as far as they are known.
 *
 * Returns: (transfer full) (nullable): a record; %NULL at the end, or with @error set
 *
 * Since: 1.0
 */
VthRecord *
vth_sheet_reader_read (VthSheetReader *reader, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (VTH_IS_SHEET_READER (reader), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (reader->headings == NULL && !reader->at_end && !begin (reader, cancellable, error))
    return NULL;

  while (g_queue_is_empty (&reader->problems) && !reader->at_end)
    {
      g_autoptr (GError) cause = NULL;
      g_auto (GStrv) cells = read_row (reader, cancellable, &cause);
      VthRecord *record = NULL;

      if (cause != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&cause));
          return NULL;
        }
      if (cells == NULL)
        reader->n_rows_left_out += reader->at_end ? 0 : 1;
      else if (!is_passed_over (cells))
        record = take_row (reader, cells);
      reader->line = vth_csv_reader_get_line (reader->rows);
      if (record != NULL)
        return record;
    }

  return g_queue_is_empty (&reader->problems) ? NULL : tell (reader, error);
}

/**
 * vth_sheet_reader_get_name:
 * @reader: a reader
 *
 * Gets what messages call the file (bestandsnaam).
 *
 * Returns: (transfer none) (nullable): the name
 *
 * Since: 1.0
 */
const gchar *
vth_sheet_reader_get_name (VthSheetReader *reader)
{
  g_return_val_if_fail (VTH_IS_SHEET_READER (reader), NULL);

  return reader->name;
}

/**
 * vth_sheet_reader_get_line:
 * @reader: a reader
 *
 * Gets the line (regel) in which the last row began or the last error was.
 *
 * Returns: the line, from 1; 0 before the first
 *
 * Since: 1.0
 */
guint64
vth_sheet_reader_get_line (VthSheetReader *reader)
{
  g_return_val_if_fail (VTH_IS_SHEET_READER (reader), 0);

  return reader->line;
}

/**
 * vth_sheet_reader_get_column:
 * @reader: a reader
 *
 * Gets the heading of the column (kolom) of the last error, as the file has it; of a column that the file lacks, as the sheet
 * calls it.
 *
 * Returns: (transfer none) (nullable): the heading, or %NULL if it is about a whole row or the file
 *
 * Since: 1.0
 */
const gchar *
vth_sheet_reader_get_column (VthSheetReader *reader)
{
  g_return_val_if_fail (VTH_IS_SHEET_READER (reader), NULL);

  return reader->told != NULL ? reader->told->heading : NULL;
}

/**
 * vth_sheet_reader_get_pointer:
 * @reader: a reader
 *
 * Gets the place of the last error within its record (vindplaats), as a JSON pointer (RFC 6901).
 *
 * Returns: (transfer none) (nullable): the pointer, or %NULL if it is about no field
 *
 * Since: 1.0
 */
const gchar *
vth_sheet_reader_get_pointer (VthSheetReader *reader)
{
  g_return_val_if_fail (VTH_IS_SHEET_READER (reader), NULL);

  return reader->told != NULL ? reader->told->pointer : NULL;
}

/**
 * vth_sheet_reader_dup_message:
 * @reader: a reader
 * @language: a language
 *
 * Tells what the last error was (melding) without its place, for who filled in the sheet.
 *
 * Returns: (transfer full) (nullable): the message, or %NULL if there was no error of #VTH_ERROR yet
 *
 * Since: 1.0
 */
gchar *
vth_sheet_reader_dup_message (VthSheetReader *reader, VthLanguage language)
{
  g_return_val_if_fail (VTH_IS_SHEET_READER (reader), NULL);

  return reader->told != NULL ? _vth_sheet_problem_dup_message (reader->told, language) : NULL;
}

/**
 * vth_sheet_reader_get_n_records:
 * @reader: a reader
 *
 * Gets how many records were read so far (aantal gegevens).
 *
 * Returns: the number
 *
 * Since: 1.0
 */
guint64
vth_sheet_reader_get_n_records (VthSheetReader *reader)
{
  g_return_val_if_fail (VTH_IS_SHEET_READER (reader), 0);

  return reader->n_records;
}

/**
 * vth_sheet_reader_get_n_errors:
 * @reader: a reader
 *
 * Gets how many errors were told so far (aantal fouten). A row may have more than one.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
guint64
vth_sheet_reader_get_n_errors (VthSheetReader *reader)
{
  g_return_val_if_fail (VTH_IS_SHEET_READER (reader), 0);

  return reader->n_errors;
}

/**
 * vth_sheet_reader_get_n_rows_left_out:
 * @reader: a reader
 *
 * Gets how many rows were no good so far (aantal weggelaten rijen).
 *
 * Returns: the number
 *
 * Since: 1.0
 */
guint64
vth_sheet_reader_get_n_rows_left_out (VthSheetReader *reader)
{
  g_return_val_if_fail (VTH_IS_SHEET_READER (reader), 0);

  return reader->n_rows_left_out;
}
