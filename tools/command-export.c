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

/* Embedded records, such as terms, are written with those that hold them. */
static gboolean
is_embedded (const GError *error)
{
  return g_error_matches (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE);
}

static gboolean
write_type (VthStore *store, const gchar *type, VthRecordWriter *writer, ToolProgress *progress, GError **error)
{
  g_autoptr (GError) refusal = NULL;
  g_autoptr (VthStoreCursor) cursor = vth_store_list (store, type, &refusal);

  if (cursor == NULL && is_embedded (refusal))
    return TRUE;
  if (cursor == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&refusal));
      return FALSE;
    }

  for (;;)
    {
      g_autoptr (GError) own = NULL;
      g_autoptr (VthRecord) record = vth_store_cursor_next (cursor, &own);

      if (own != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&own));
          return FALSE;
        }
      if (record == NULL)
        return TRUE;
      tool_progress_step (progress);
      if (!vth_record_writer_write (writer, record, NULL, error))
        return FALSE;
    }
}

static gboolean
write_types (VthStore *store, gchar **types, VthRecordWriter *writer, ToolProgress *progress, GError **error)
{
  if (!vth_record_writer_write_header (writer, NULL, error))
    return FALSE;

  for (guint i = 0; types[i] != NULL; i++)
    if (!write_type (store, types[i], writer, progress, error))
      return FALSE;

  return vth_record_writer_close (writer, NULL, error);
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
  ToolProgress progress;
  gboolean written;

  if (!is_type (types, options.type))
    {
      tool_complain (tool, "there is no type ‘%s’; ‘vth schema --format text’ lists them", options.type);
      return TOOL_USAGE;
    }

  store = tool_open_store (tool, options.store, FALSE);
  if (store == NULL)
    return TOOL_STORE;

  tool_progress_begin (&progress, tool);
  written = write_types (store, options.type != NULL ? one : types, writer, &progress, &error);
  tool_progress_end (&progress);
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
