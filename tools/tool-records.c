/* tool-records.c - dossiers and registers out of files
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

typedef struct
{
  const Tool *tool;
  gpointer target;
  ToolRecordFunc func;  /* for what does not go into a register */
  gpointer user_data;
  GHashTable *built_in; /* ids, or NULL */
  ToolStatus status;
} Filling;

static void
complain_of_addition (Filling *self, VthRecordReader *reader, const GError *error)
{
  g_autofree gchar *text = tool_dup_error_text (self->tool, error);

  tool_complain_at (self->tool, vth_record_reader_get_name (reader), vth_record_reader_get_line (reader), NULL,
                    tool_get_error_code (error), text);
  self->status = TOOL_INPUT;
}

/* What was in the register before any file was read: the built-in lists, which go before the files. */
static GHashTable *
list_ids (VthRegister *registry)
{
  GListModel *lists[] = { vth_register_get_organisations (registry), vth_register_get_authorities (registry),
                          vth_register_get_services (registry) };
  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint list = 0; list < G_N_ELEMENTS (lists); list++)
    for (guint i = 0; i < g_list_model_get_n_items (lists[list]); i++)
      {
        g_autoptr (VthRecord) record = g_list_model_get_item (lists[list], i);

        g_hash_table_add (ids, g_strdup (vth_record_get_id (record)));
      }

  return ids;
}

static gboolean
is_built_in (const Filling *self, VthRecord *record)
{
  const gchar *id = vth_record_get_id (record);

  return self->built_in != NULL && id != NULL && !VTH_IS_MANDATE (record) && g_hash_table_contains (self->built_in, id);
}

static gboolean
is_registered (VthRecord *record)
{
  return VTH_IS_COMPETENT_AUTHORITY (record) || VTH_IS_ENVIRONMENTAL_SERVICE (record) ||
         VTH_IS_MANDATE (record) || VTH_IS_FUNCTION (record) || VTH_IS_ORGANISATION (record);
}

/* The same record in two files is one record. */
static void
add_to_dossier (VthRecord *record, VthRecordReader *reader, gpointer user_data)
{
  Filling *self = user_data;
  const gchar *id = vth_record_get_id (record);
  VthRecord *known = id != NULL ? vth_dossier_lookup (self->target, G_OBJECT_TYPE (record), id) : NULL;
  g_autoptr (GError) error = NULL;

  if (known != NULL && vth_record_equal (known, record))
    return;
  if (!vth_dossier_add (self->target, record, &error))
    complain_of_addition (self, reader, error);
}

static void
add_to_register (VthRecord *record, VthRecordReader *reader, gpointer user_data)
{
  Filling *self = user_data;
  const gchar *id = vth_record_get_id (record);
  VthRecord *known = id != NULL ? vth_register_lookup (self->target, id) : NULL;
  g_autoptr (GError) error = NULL;

  if (!is_registered (record) && self->func != NULL)
    self->func (record, reader, self->user_data);
  if (!is_registered (record) || (known != NULL && (vth_record_equal (known, record) || is_built_in (self, record))))
    return;
  if (!vth_register_add (self->target, record, &error))
    complain_of_addition (self, reader, error);
}

ToolStatus
tool_fill_dossier (const Tool *tool, VthDossier *dossier, const gchar *const *paths)
{
  Filling filling = { .tool = tool, .target = dossier };
  ToolStatus status = tool_read_records (tool, paths, add_to_dossier, &filling);

  return tool_worst (status, filling.status);
}

ToolStatus
tool_fill_register (const Tool *tool, VthRegister *registry, const gchar *const *paths)
{
  g_autoptr (GHashTable) built_in = list_ids (registry);
  Filling filling = { .tool = tool, .target = registry, .built_in = built_in };
  ToolStatus status = tool_read_records (tool, paths, add_to_register, &filling);

  return tool_worst (status, filling.status);
}

/* As tool_fill_register(), and hands what is not for the register to a function. */
ToolStatus
tool_collect_questions (const Tool *tool, VthRegister *registry, const gchar *const *paths, ToolRecordFunc func,
                        gpointer user_data)
{
  Filling filling = { .tool = tool, .target = registry, .func = func, .user_data = user_data };
  ToolStatus status = tool_read_records (tool, paths, add_to_register, &filling);

  return tool_worst (status, filling.status);
}

/* Defects of the register itself are no reason to stop: such a mandate never serves. */
ToolStatus
tool_seal_register (const Tool *tool, VthRegister *registry)
{
  g_autoptr (GError) error = NULL;
  GListModel *problems;

  if (!vth_register_seal (registry, &error))
    {
      tool_complain_error (tool, error);
      return TOOL_INPUT;
    }

  problems = vth_register_get_problems (registry);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (problems, i);
      g_autofree gchar *message = vth_reason_dup_message (reason, tool->language);

      tool_complain (tool, "%s: %s: %s", vth_reason_get_subject (reason), vth_reason_get_code (reason), message);
    }
  return TOOL_ANSWERED;
}
