/* command-csv.c - vth csv: records of one type to and from a spreadsheet
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <gio/gunixinputstream.h>
#include <gio/gunixoutputstream.h>
#include <string.h>
#include <unistd.h>

/* A quote that is not closed would else swallow the rest of the file. */
#define MAX_ROW (1024 * 1024)
#define EXTRA "overig"
#define COMMENT "# "

static struct
{
  gchar *type;
} options;

static const GOptionEntry entries[] = {
  { "type", 0, 0, G_OPTION_ARG_FILENAME, &options.type, "type of the records (default mandate)", "TYPE" },
  { NULL }
};

typedef struct
{
  const Tool *tool;
  const gchar *type;
  const gchar *path;
  GPtrArray *columns;
  GPtrArray *header;     /* the ToolColumn of each cell; NULL for one that is left out */
  gint extra;            /* the cell with what has no column, or -1 */
  gchar separator;
  GDataInputStream *stream;
  guint64 line;          /* of the row that was read last */
  guint64 next_line;
  VthRecordWriter *writer;
  guint64 n_refused;
  VthPenaltyTable *penalties;   /* the rows of a penalty table so far */
  ToolStatus status;
} Sheet;

static void
refuse (Sheet *self, const gchar *column, const gchar *code, const gchar *message)
{
  tool_complain_at (self->tool, self->path, self->line, column, code, message);
  self->status = TOOL_INPUT;
}

static guint
count_quotes (const gchar *text, gsize length)
{
  guint count = 0;

  for (gsize i = 0; i < length; i++)
    count += text[i] == '"';
  return count;
}

/* One row, which goes over more lines where a quote is open. FALSE at the end. */
static gboolean
read_row (Sheet *self, GString *row)
{
  guint quotes = 0;

  g_string_truncate (row, 0);
  self->line = self->next_line;
  do
    {
      gsize length;
      g_autoptr (GError) error = NULL;
      g_autofree gchar *line = g_data_input_stream_read_line (self->stream, &length, NULL, &error);

      if (error != NULL)
        refuse (self, NULL, tool_get_error_code (error), error->message);
      if (line == NULL)
        return row->len > 0;
      if (row->len > 0)
        g_string_append_c (row, '\n');
      g_string_append_len (row, line, (gssize) length);
      quotes += count_quotes (line, length);
      self->next_line++;
    }
  while (quotes % 2 == 1 && row->len < MAX_ROW);

  if (row->len > 0 && row->str[row->len - 1] == '\r')
    g_string_truncate (row, row->len - 1);
  return TRUE;
}

static gboolean
split_row (Sheet *self, const GString *row, GPtrArray *cells)
{
  ToolCsv csv = { .text = row->str, .length = row->len, .separator = self->separator };

  g_ptr_array_set_size (cells, 0);
  if (!g_utf8_validate (row->str, (gssize) row->len, NULL))
    {
      refuse (self, NULL, "invalid-utf8",
              tool_translate (self->tool->language, "the text is not UTF-8; save the file as ‘CSV UTF-8’"));
      return FALSE;
    }
  if (count_quotes (row->str, row->len) % 2 == 1)
    {
      refuse (self, NULL, "syntax", tool_translate (self->tool->language, "a quotation mark is not closed"));
      return FALSE;
    }
  return tool_csv_read (&csv, cells);
}

static gboolean
is_blank (GPtrArray *cells)
{
  for (guint i = 0; i < cells->len; i++)
    for (const gchar *at = cells->pdata[i]; *at != '\0'; at++)
      if (!g_ascii_isspace (*at))
        return FALSE;

  return TRUE;
}

static gchar
guess_separator (const gchar *text)
{
  static const gchar signs[] = ";,\t";
  guint best = 0;
  gchar found = ';';

  for (guint i = 0; signs[i] != '\0'; i++)
    {
      guint count = 0;

      for (const gchar *at = text; *at != '\0'; at++)
        count += *at == signs[i];
      if (count > best)
        {
          best = count;
          found = signs[i];
        }
    }
  return found;
}

static gboolean
is_heading (const gchar *text, const gchar *name)
{
  g_autofree gchar *one = g_utf8_casefold (text, -1), *other = g_utf8_casefold (name, -1);

  return g_str_equal (g_strstrip (one), other);
}

static ToolColumn *
find_column (Sheet *self, const gchar *heading)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      ToolColumn *column = self->columns->pdata[i];

      if ((column->kind != TOOL_CELL_EUROS && is_heading (heading, column->key)) || is_heading (heading, column->dutch) || is_heading (heading, column->english))
        return column;
    }
  return NULL;
}

static void
add_heading (Sheet *self, const gchar *heading)
{
  ToolColumn *column = find_column (self, heading);

  if (column == NULL && is_heading (heading, EXTRA))
    self->extra = (gint) self->header->len;
  else if (column == NULL)
    refuse (self, heading, "unknown-column",
            tool_translate (self->tool->language, "no field has this name; the column is left out"));
  else if (g_ptr_array_find (self->header, column, NULL))
    {
      refuse (self, heading, "duplicate-column", tool_translate (self->tool->language, "the column stands there twice"));
      column = NULL;
    }
  g_ptr_array_add (self->header, column);
}

static gboolean
read_header (Sheet *self, GString *row, GPtrArray *cells)
{
  if (!read_row (self, row))
    return FALSE;
  if (g_str_has_prefix (row->str, "\xef\xbb\xbf"))
    g_string_erase (row, 0, 3);
  self->separator = guess_separator (row->str);
  if (!split_row (self, row, cells))
    return FALSE;

  for (guint i = 0; i < cells->len; i++)
    add_heading (self, cells->pdata[i]);
  for (guint i = 0; i < self->header->len; i++)
    if (self->header->pdata[i] != NULL)
      return TRUE;

  return FALSE;
}

static gboolean
add_extra (Sheet *self, JsonObject *object, const gchar *text)
{
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  g_autoptr (GList) keys = NULL;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    {
      refuse (self, EXTRA, "syntax", tool_translate (self->tool->language, "JSON, as the schema tells"));
      return FALSE;
    }

  keys = json_object_get_members (json_node_get_object (node));
  for (GList *at = keys; at != NULL; at = at->next)
    if (!json_object_has_member (object, at->data))
      json_object_set_member (object, at->data, json_object_dup_member (json_node_get_object (node), at->data));
  return TRUE;
}

static gboolean
add_cell (Sheet *self, JsonObject *object, guint place, const gchar *text)
{
  const ToolColumn *column = place < self->header->len ? self->header->pdata[place] : NULL;
  g_autofree gchar *bare = g_strstrip (g_strdup (text)), *hint = NULL, *message = NULL;
  JsonNode *value;

  if (*bare == '\0')
    return TRUE;
  if ((gint) place == self->extra)
    return add_extra (self, object, text);
  if (place >= self->header->len)
    {
      refuse (self, NULL, "extra-cell", tool_translate (self->tool->language, "the row has more cells than there are columns"));
      return FALSE;
    }
  if (column == NULL)
    return TRUE;

  value = tool_sheet_parse_cell (column, text);
  if (value != NULL)
    {
      json_object_set_member (object, column->key, value);
      return TRUE;
    }
  hint = tool_sheet_explain (self->tool, column);
  message = g_strdup_printf ("‘%s’; %s", bare, hint);
  refuse (self, column->dutch, "invalid-cell", message);
  return FALSE;
}

/* The reader names the field by its pointer, the clerk knows it by its heading. */
static void
refuse_field (Sheet *self, const gchar *pointer, const gchar *text, const GError *error)
{
  const gchar *heading = NULL;

  for (guint i = 0; pointer != NULL && *pointer != '\0' && i < self->columns->len; i++)
    {
      const ToolColumn *column = self->columns->pdata[i];
      gsize length = strlen (column->key);

      if (strncmp (pointer + 1, column->key, length) == 0 && (pointer[1 + length] == '\0' || pointer[1 + length] == '/'))
        heading = column->dutch;
    }
  refuse (self, heading != NULL ? heading : pointer, tool_get_error_code (error), text);
  self->n_refused++;
}

static void
refuse_record (Sheet *self, VthRecordReader *reader, const GError *error)
{
  g_autofree gchar *text = tool_dup_error_text (self->tool, error);

  refuse_field (self, vth_record_reader_get_pointer (reader), text, error);
}

/* Rows of a penalty table must also stand well beside each other. */
static gboolean
check_beside (Sheet *self, VthRecord *record)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) parts = NULL;

  if (!VTH_IS_PENALTY_ROW (record) || vth_penalty_table_add (self->penalties, VTH_PENALTY_ROW (record), &error))
    return TRUE;

  parts = g_strsplit (error->message, ": ", 2);
  refuse_field (self, parts[0], parts[1] != NULL ? parts[1] : error->message, error);
  return FALSE;
}

static void
write_object (Sheet *self, JsonObject *object)
{
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), object);
  g_autofree gchar *text = json_to_string (node, FALSE);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (VthRecordReader) reader = vth_record_reader_new_for_bytes (bytes, self->path);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRecord) record = vth_record_reader_read (reader, NULL, &error);

  if (record == NULL)
    refuse_record (self, reader, error);
  else if (check_beside (self, record) && !vth_record_writer_write (self->writer, record, NULL, &error))
    {
      tool_complain_error (self->tool, error);
      self->status = TOOL_STORE;
    }
}

static void
take_row (Sheet *self, GPtrArray *cells)
{
  g_autoptr (JsonObject) object = json_object_new ();
  gboolean good = TRUE;

  json_object_set_string_member (object, "type", self->type);
  for (guint i = 0; i < cells->len; i++)
    good = add_cell (self, object, i, cells->pdata[i]) && good;

  if (good)
    write_object (self, object);
  else
    self->n_refused++;
}

static void
read_rows (Sheet *self, GString *row, GPtrArray *cells)
{
  while (self->status != TOOL_STORE && read_row (self, row))
    if (row->len == 0)
      continue;
    else if (!split_row (self, row, cells))
      self->n_refused++;
    else if (!is_blank (cells) && !g_str_has_prefix (cells->pdata[0], COMMENT))
      take_row (self, cells);
}

static gboolean
open_sheet (Sheet *self)
{
  g_autoptr (GInputStream) base = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (self->path);
  g_autoptr (GError) error = NULL;

  base = g_str_equal (self->path, "-") ? g_unix_input_stream_new (STDIN_FILENO, FALSE)
                                       : (GInputStream *) g_file_read (file, NULL, &error);
  if (base == NULL)
    {
      tool_complain (self->tool, "%s: cannot be read: %s", self->path, error->message);
      return FALSE;
    }
  self->stream = g_data_input_stream_new (base);
  return TRUE;
}

static ToolStatus
import_sheet (Sheet *self)
{
  g_autoptr (GOutputStream) output = g_unix_output_stream_new (STDOUT_FILENO, FALSE);
  g_autoptr (VthRecordWriter) writer = vth_record_writer_new (output);
  g_autoptr (GString) row = g_string_new (NULL);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free), header = g_ptr_array_new ();
  g_autoptr (GDataInputStream) stream = NULL;
  g_autoptr (VthPenaltyTable) penalties = vth_penalty_table_new ();

  if (!open_sheet (self))
    return TOOL_INPUT;
  self->penalties = penalties;
  stream = self->stream;
  self->writer = writer;
  self->header = header;
  if (!read_header (self, row, cells))
    {
      tool_complain (self->tool, "%s: the first line must name the columns; ‘vth csv template’ prints them", self->path);
      return TOOL_INPUT;
    }

  vth_record_writer_write_header (writer, NULL, NULL);
  read_rows (self, row, cells);
  if (!vth_record_writer_close (writer, NULL, NULL))
    self->status = TOOL_STORE;
  tool_complain (self->tool, "records: %" G_GUINT64_FORMAT "; rows left out: %" G_GUINT64_FORMAT,
                 vth_record_writer_get_n_records (writer), self->n_refused);
  return self->status;
}

static void
print_row (Sheet *self, gchar *(*format) (const Sheet *self, const ToolColumn *column, gpointer data), gpointer data,
           const gchar *extra, const gchar *before)
{
  g_autoptr (GString) text = g_string_new (before);

  for (guint i = 0; i < self->columns->len; i++)
    {
      g_autofree gchar *cell = format (self, self->columns->pdata[i], data);

      tool_csv_append_after (text, cell, i == 0, ';');
    }
  tool_csv_append_after (text, extra, FALSE, ';');
  g_string_append (text, "\r\n");
  tool_print (text->str);
}

static gchar *
format_heading (const Sheet *self, const ToolColumn *column, gpointer data)
{
  return g_strdup (self->tool->language == VTH_LANGUAGE_EN ? column->english : column->dutch);
}

static gchar *
format_explanation (const Sheet *self, const ToolColumn *column, gpointer data)
{
  g_autofree gchar *text = tool_sheet_explain (self->tool, column);

  return column == self->columns->pdata[0] ? g_strconcat (COMMENT, text, NULL) : g_steal_pointer (&text);
}

static gchar *
format_value (const Sheet *self, const ToolColumn *column, gpointer data)
{
  JsonObject *object = data;

  return json_object_has_member (object, column->key)
           ? tool_sheet_format_cell (column, json_object_get_member (object, column->key))
           : g_strdup ("");
}

/* How a row of mandates may look; import passes over it, as its first cell begins as a remark does. */
static gchar *
format_example (const Sheet *self, const ToolColumn *column, gpointer data)
{
  static const struct
  {
    const gchar *key;
    const gchar *cell;
  } cells[] = {
    { "id", "gm9999-mandate-1" },
    { "source", "https://lokaleregelgeving.overheid.nl/CVDR000000" },
    { "kind", "mandate" },
    { "mandator", "gm9999/college" },
    { "mandatee", "so9999/directeur" },
    { "powers", "enforcement | permit.grant" },
    { "activities", "milieubelastende-activiteit" },
    { "area", "gm9999" },
    { "max_penalty_cents", "50.000,00" },
    { "conditions", "[{\"code\": \"inform\", \"hard\": false, \"text\": \"informeert vooraf de wethouder\"}]" },
    { "excluded_powers", "enforcement.fine" },
    { "covers_steps", "ja" },
    { "submandate", "allowed" },
    { "decided_on", "02-12-2025" },
    { "written", "ja" },
    { "consent_on", "09-12-2025" },
    { "consent_by", "so9999/db" },
    { "published_on", "16-12-2025" },
    { "published_in", "Gemeenteblad 2025, 123456" },
    { "regulation", "CVDR000000" },
    { "valid_from", "01-01-2026" },
    { "not_known", "/substitutes | /upward" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    if (g_str_equal (cells[i].key, column->key))
      return column == self->columns->pdata[0]
               ? g_strconcat (COMMENT, tool_translate (self->tool->language, "example: "), cells[i].cell, NULL)
               : g_strdup (cells[i].cell);

  return g_strdup ("");
}

static ToolStatus
print_template (Sheet *self)
{
  print_row (self, format_heading, NULL, EXTRA, "\xef\xbb\xbf");
  print_row (self, format_explanation, NULL, "JSON", NULL);
  if (g_str_equal (self->type, "mandate"))
    print_row (self, format_example, NULL, "", NULL);
  return TOOL_ANSWERED;
}

static gchar *
dup_extra (Sheet *self, JsonObject *object)
{
  g_autoptr (JsonObject) rest = json_object_new ();
  g_autoptr (GList) keys = json_object_get_members (object);
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  for (GList *at = keys; at != NULL; at = at->next)
    {
      gboolean known = g_str_equal (at->data, "type");

      for (guint i = 0; i < self->columns->len; i++)
        known = known || g_str_equal (((ToolColumn *) self->columns->pdata[i])->key, at->data);
      if (!known)
        json_object_set_member (rest, at->data, json_object_dup_member (object, at->data));
    }
  json_node_set_object (node, rest);
  return json_object_get_size (rest) > 0 ? json_to_string (node, FALSE) : g_strdup ("");
}

static void
export_record (VthRecord *record, VthRecordReader *reader, gpointer user_data)
{
  Sheet *self = user_data;
  g_autofree gchar *text = NULL, *extra = NULL;
  g_autoptr (JsonNode) node = NULL;

  if (!g_str_equal (vth_record_get_type_name (record), self->type))
    return;
  if (vth_record_get_id (record) != NULL && g_str_has_prefix (vth_record_get_id (record), COMMENT))
    {
      tool_complain (self->tool, "‘%s’ would be read as a remark, and is left out", vth_record_get_id (record));
      self->status = TOOL_INPUT;
      return;
    }

  text = vth_record_to_text (record, NULL);
  node = text != NULL ? json_from_string (text, NULL) : NULL;
  if (node == NULL)
    return;
  extra = dup_extra (self, json_node_get_object (node));
  print_row (self, format_value, json_node_get_object (node), extra, NULL);
}

static ToolStatus
export_sheet (Sheet *self, const gchar *const *paths)
{
  print_row (self, format_heading, NULL, EXTRA, "\xef\xbb\xbf");
  return tool_worst (tool_read_records (self->tool, paths, export_record, self), self->status);
}

static ToolStatus
run (Tool *tool)
{
  const gchar *action = tool->arguments[0];
  Sheet self = { .tool = tool, .type = options.type != NULL ? options.type : "mandate", .extra = -1, .next_line = 1 };
  g_autoptr (GPtrArray) columns = tool_sheet_list_columns (self.type);

  if (columns == NULL)
    {
      tool_complain (tool, "there is no type ‘%s’; ‘vth schema --format text’ lists them", self.type);
      return TOOL_USAGE;
    }
  self.columns = columns;
  self.path = tool->n_arguments > 1 ? tool->arguments[1] : NULL;
  if (g_str_equal (action, "template") && self.path == NULL)
    return print_template (&self);
  if (g_str_equal (action, "import") && tool->n_arguments == 2)
    return import_sheet (&self);
  if (g_str_equal (action, "export") && self.path != NULL)
    return export_sheet (&self, (const gchar *const *) tool->arguments + 1);

  tool_complain (tool, "say ‘template’, ‘import FILE.csv’ or ‘export FILE ...’");
  return TOOL_USAGE;
}

const ToolCommand tool_command_csv = {
  .name = "csv",
  .usage = "template|import FILE.csv|export FILE ... [--type TYPE]",
  .summary = "mandates, or records of another type, to and from a spreadsheet",
  .details = "A template has the headings, what may stand under them and, for mandates, an example; import prints the good rows as NDJSON and tells what is "
             "wrong with the others; export prints what import reads back. Exit status 3: a row was left out.",
  .formats = TOOL_FORMAT_TEXT,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .min_arguments = 1,
  .max_arguments = G_MAXUINT,
  .run = run,
};
