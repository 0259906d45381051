/* command-csv.c - vth csv: records of one type to and from a spreadsheet
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <gio/gunixoutputstream.h>
#include <unistd.h>

static struct
{
  gchar *type;
  gchar **registers;
  gchar *on;
} options;

static const GOptionEntry entries[] = {
  { "type", 0, 0, G_OPTION_ARG_FILENAME, &options.type, "type of the records (default mandate)", "TYPE" },
  { "register", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.registers,
    "file with authorities, services and mandates, may be given more than once", "FILE" },
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on, "the day it is about (default today)", "DATE" },
  { NULL }
};

typedef struct
{
  const Tool *tool;
  VthRecordSheet *sheet;
  ToolStatus status;
} Export;

/* A clerk knows the heading of a column better than the name of a field. */
static void
complain_of_sheet (const Tool *tool, VthSheetReader *reader, const GError *error)
{
  const gchar *column = vth_sheet_reader_get_column (reader);
  g_autofree gchar *message = vth_sheet_reader_dup_message (reader, tool->language);

  if (error->domain != VTH_ERROR)
    tool_complain_error (tool, error);
  else
    tool_complain_at (tool, vth_sheet_reader_get_name (reader), vth_sheet_reader_get_line (reader),
                      column != NULL ? column : vth_sheet_reader_get_pointer (reader), tool_get_error_code (error), message);
}

/* Reads all rows whatever is wrong with some; how many were no good. */
static guint64
read_sheet (const Tool *tool, VthSheetReader *reader, ToolIntake *intake, ToolStatus *status)
{
  guint64 n_same = 0;

  for (;;)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VthRecord) record = vth_sheet_reader_read (reader, NULL, &error);

      if (record != NULL)
        n_same += tool_intake_add (intake, record, vth_sheet_reader_get_line (reader)) ? 0 : 1;
      else if (error != NULL)
        complain_of_sheet (tool, reader, error);
      if (error != NULL)
        *status = TOOL_INPUT;
      if (record == NULL && (error == NULL || error->domain != VTH_ERROR))
        return vth_sheet_reader_get_n_rows_left_out (reader) + n_same;
    }
}

/* Mandates are looked at in the register of the country and of the files that were named. */
static ToolStatus
review_mandates (const Tool *tool, ToolIntake *intake, const GDate *on)
{
  g_autoptr (VthRegister) registry = tool_new_register (tool, TRUE);
  ToolStatus status;

  if (registry == NULL)
    return TOOL_INPUT;
  status = tool_fill_register (tool, registry, (const gchar *const *) options.registers);
  tool_intake_review (intake, registry, on);
  return status;
}

static ToolStatus
write_records (const Tool *tool, ToolIntake *intake, guint64 n_left_out)
{
  g_autoptr (GOutputStream) output = g_unix_output_stream_new (STDOUT_FILENO, FALSE);
  g_autoptr (VthRecordWriter) writer = vth_record_writer_new (output);
  g_autoptr (GError) error = NULL;

  n_left_out += tool_intake_count_left_out (intake);
  if (!vth_record_writer_write_header (writer, NULL, &error) || !tool_intake_write (intake, writer, &error)
      || !vth_record_writer_close (writer, NULL, &error))
    {
      tool_complain_error (tool, error);
      return TOOL_STORE;
    }

  tool_complain (tool, "records: %" G_GUINT64_FORMAT "; rows left out: %" G_GUINT64_FORMAT,
                 vth_record_writer_get_n_records (writer), n_left_out);
  return n_left_out > 0 ? TOOL_INPUT : TOOL_ANSWERED;
}

static ToolStatus
import_sheet (const Tool *tool, VthRecordSheet *sheet, const gchar *path)
{
  g_autoptr (GInputStream) stream = tool_open_stream (tool, path);
  g_autoptr (ToolIntake) intake = tool_intake_new (tool, path);
  g_autoptr (VthSheetReader) reader = NULL;
  ToolStatus status = TOOL_ANSWERED;
  guint64 n_left_out;
  GDate on;

  if (!tool_parse_date_or_today (tool, "--on", options.on, &on))
    return TOOL_USAGE;
  if (stream == NULL)
    return TOOL_INPUT;

  reader = vth_sheet_reader_new (sheet, stream, path);
  n_left_out = read_sheet (tool, reader, intake, &status);
  if (status == TOOL_INPUT && vth_sheet_reader_get_n_records (reader) == 0 && n_left_out == 0)
    return status;
  if (g_str_equal (vth_record_sheet_get_type_name (sheet), "mandate"))
    status = tool_worst (status, review_mandates (tool, intake, &on));
  return tool_worst (status, write_records (tool, intake, n_left_out));
}

static void
export_record (VthRecord *record, VthRecordReader *reader, gpointer user_data)
{
  Export *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree gchar *row = NULL;

  if (!g_str_equal (vth_record_get_type_name (record), vth_record_sheet_get_type_name (self->sheet)))
    return;

  row = vth_record_sheet_dup_row (self->sheet, record, &error);
  if (row != NULL)
    {
      tool_print (row);
      return;
    }
  tool_complain_error (self->tool, error);
  self->status = TOOL_INPUT;
}

static ToolStatus
export_sheet (const Tool *tool, VthRecordSheet *sheet, const gchar *const *paths)
{
  Export export = { .tool = tool, .sheet = sheet };
  g_autofree gchar *headings = vth_record_sheet_dup_headings (sheet);

  tool_print (headings);
  return tool_worst (tool_read_records (tool, paths, export_record, &export), export.status);
}

static ToolStatus
print_template (VthRecordSheet *sheet)
{
  g_autofree gchar *text = vth_record_sheet_dup_template (sheet);

  tool_print (text);
  return TOOL_ANSWERED;
}

static ToolStatus
run (Tool *tool)
{
  const gchar *type = options.type != NULL ? options.type : "mandate";
  const gchar *action = tool->arguments[0];
  g_autoptr (VthRecordSheet) sheet = vth_record_sheet_new (type, tool->language, NULL);

  if (sheet == NULL)
    {
      tool_complain (tool, "there is no type ‘%s’; ‘vth schema --format text’ lists them", type);
      return TOOL_USAGE;
    }
  if (g_str_equal (action, "template") && tool->n_arguments == 1)
    return print_template (sheet);
  if (g_str_equal (action, "import") && tool->n_arguments == 2)
    return import_sheet (tool, sheet, tool->arguments[1]);
  if (g_str_equal (action, "export") && tool->n_arguments > 1)
    return export_sheet (tool, sheet, (const gchar *const *) tool->arguments + 1);

  tool_complain (tool, "say ‘template’, ‘import FILE.csv’ or ‘export FILE ...’");
  return TOOL_USAGE;
}

const ToolCommand tool_command_csv = {
  .name = "csv",
  .usage = "template|import FILE.csv|export FILE ... [--type TYPE] [--register FILE] [--on DATE]",
  .summary = "mandates, or records of another type, to and from a spreadsheet",
  .details = "A template has the headings, what each column is for and, for mandates, an example. Import prints the good rows\n"
             "as NDJSON and tells by line and column what is wrong with the others. Mandates are reviewed as ‘vth register’\n"
             "does, among the organisations of the country and what --register names; what rests on nothing or on itself,\n"
             "and an id that stands there twice, is left out. Export prints what import reads back. Exit status 3: a row or\n"
             "column was left out.",
  .formats = TOOL_FORMAT_TEXT,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .min_arguments = 1,
  .max_arguments = G_MAXUINT,
  .run = run,
};
