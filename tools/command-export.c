/* command-export.c - vth export: the records of a store, as NDJSON
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <gio/gunixoutputstream.h>
#include <unistd.h>

static struct
{
  gchar *store;
  gchar *type;
} options;

static const GOptionEntry entries[] = {
  { "store", 0, 0, G_OPTION_ARG_FILENAME, &options.store,
    "address of the store: sqlite:PATH (default sqlite:vth.db)", "URI" },
  { "type", 0, 0, G_OPTION_ARG_FILENAME, &options.type, "only records of this type", "TYPE" },
  { NULL }
};

typedef struct
{
  VthRecordWriter *writer;
  ToolProgress progress;
} Export;

static gboolean
write_record (VthRecord *record, gpointer user_data, GError **error)
{
  Export *export = user_data;

  tool_progress_step (&export->progress);
  return vth_record_writer_write (export->writer, record, NULL, error);
}

static gboolean
write_types (VthStore *store, gchar **types, Export *export, GError **error)
{
  return vth_record_writer_write_header (export->writer, NULL, error) &&
         tool_read_store (store, types, write_record, export, error) &&
         vth_record_writer_close (export->writer, NULL, error);
}

static gboolean
is_type (gchar **types, const gchar *type)
{
  return type == NULL || g_strv_contains ((const gchar *const *) types, type);
}

static ToolStatus
run (Tool *tool)
{
  g_autoptr (GOutputStream) stream = g_unix_output_stream_new (STDOUT_FILENO, FALSE);
  g_autoptr (VthRecordWriter) writer = vth_record_writer_new (stream);
  g_auto (GStrv) types = vth_record_list_type_names ();
  gchar *one[] = { options.type, NULL };
  g_autoptr (VthStore) store = NULL;
  g_autoptr (GError) error = NULL;
  Export export = { writer };
  gboolean written;

  if (!is_type (types, options.type))
    {
      tool_complain (tool, "there is no type ‘%s’; ‘vth schema --format text’ lists them", options.type);
      return TOOL_USAGE;
    }

  store = tool_open_store (tool, options.store, FALSE);
  if (store == NULL)
    return TOOL_STORE;

  tool_progress_begin (&export.progress, tool);
  written = write_types (store, options.type != NULL ? one : types, &export, &error);
  tool_progress_end (&export.progress);
  if (!written)
    {
      tool_complain_error (tool, error);
      return TOOL_STORE;
    }

  tool_complain (tool, "records: %" G_GUINT64_FORMAT, vth_record_writer_get_n_records (writer));
  return TOOL_ANSWERED;
}

const ToolCommand tool_command_export = {
  .name = "export",
  .usage = "[--store URI] [--type TYPE]",
  .summary = "prints the records of a store as NDJSON",
  .formats = TOOL_FORMAT_JSON,
  .format = TOOL_FORMAT_JSON,
  .options = entries,
  .run = run,
};
