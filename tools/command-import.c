/* command-import.c - vth import: files into a store
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static struct
{
  gchar *store;
  gchar *on;
} options;

static const GOptionEntry entries[] = {
  { "store", 0, 0, G_OPTION_ARG_FILENAME, &options.store,
    "address of the store: sqlite:PATH (default sqlite:vth.db)", "URI" },
  { "on", 0, 0, G_OPTION_ARG_FILENAME, &options.on, "the day that the journal names (default today)", "DATE" },
  { NULL }
};

typedef struct
{
  const Tool *tool;
  VthStore *store;
  guint64 counts[VTH_STORE_CHANGE_REMOVED + 1];
  ToolStatus status;
} Import;

/* After a failure of the store itself nothing more is asked of it. */
static void
put_record (VthRecord *record, VthRecordReader *reader, gpointer user_data)
{
  Import *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree gchar *text = NULL;
  VthStoreChange change;

  if (self->status == TOOL_STORE)
    return;

  change = vth_store_put (self->store, record, &error);
  self->counts[change]++;
  if (change != VTH_STORE_CHANGE_FAILED)
    return;

  text = tool_dup_error_text (self->tool, error);
  tool_complain_at (self->tool, vth_record_reader_get_name (reader), vth_record_reader_get_line (reader), NULL,
                    tool_get_error_code (error), text);
  self->status = tool_worst (self->status, tool_get_store_status (error));
}

static void
print_counts (const Import *self)
{
  static const struct
  {
    VthStoreChange change;
    const gchar *name;
    const gchar *english;
  } rows[] = {
    { VTH_STORE_CHANGE_CREATED, "created", "created" },
    { VTH_STORE_CHANGE_CHANGED, "changed", "changed" },
    { VTH_STORE_CHANGE_NONE, "unchanged", "unchanged" },
    { VTH_STORE_CHANGE_FAILED, "refused", "left out" },
  };
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (self->tool->format == TOOL_FORMAT_TEXT)
      tool_print_line ("%s: %" G_GUINT64_FORMAT "\n", tool_translate (self->tool->language, rows[i].english),
                       self->counts[rows[i].change]);
    else
      json_object_set_int_member (object, rows[i].name, (gint64) self->counts[rows[i].change]);

  json_node_set_object (node, object);
  if (self->tool->format == TOOL_FORMAT_JSON)
    tool_print_node (node, FALSE);
}

/* One transaction: a store that fails halfway is as it was. */
static ToolStatus
finish (Import *self, ToolStatus status)
{
  g_autoptr (GError) error = NULL;

  if (self->status == TOOL_STORE)
    {
      vth_store_rollback (self->store);
      return TOOL_STORE;
    }
  if (!vth_store_commit (self->store, &error))
    {
      tool_complain_error (self->tool, error);
      return TOOL_STORE;
    }

  print_counts (self);
  return tool_worst (status, self->status);
}

static ToolStatus
run (Tool *tool)
{
  Import self = { .tool = tool };
  g_autoptr (VthStore) store = NULL;
  g_autoptr (GError) error = NULL;
  GDate on;

  if (!tool_parse_date_or_today (tool, "--on", options.on, &on))
    return TOOL_USAGE;

  store = tool_open_store (tool, options.store, TRUE);
  if (store == NULL)
    return TOOL_STORE;
  if (!vth_store_begin (store, &on, &error))
    {
      tool_complain_error (tool, error);
      return TOOL_STORE;
    }

  self.store = store;
  return finish (&self, tool_read_records (tool, (const gchar *const *) tool->arguments, put_record, &self));
}

const ToolCommand tool_command_import = {
  .name = "import",
  .usage = "FILE ... [--store URI]",
  .summary = "puts the records of files into a store",
  .details = "Prints how many records came, changed and stayed as they were. A bad record is left out and\n"
             "gives exit status 3.",
  .formats = TOOL_FORMATS_ANSWER,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .min_arguments = 1,
  .max_arguments = G_MAXUINT,
  .run = run,
};
