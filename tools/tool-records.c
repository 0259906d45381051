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

gboolean
tool_is_registered (VthRecord *record)
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

/* What the built-in lists hold already is passed over, as is the same record in two files. */
static void
add_to_register (VthRecord *record, VthRecordReader *reader, gpointer user_data)
{
  Filling *self = user_data;
  const gchar *id = vth_record_get_id (record);
  VthRecord *known = id != NULL ? vth_register_lookup (self->target, id) : NULL;
  g_autoptr (GError) error = NULL;

  if (!tool_is_registered (record) && self->func != NULL)
    self->func (record, reader, self->user_data);
  if (!tool_is_registered (record) || (known != NULL && (tool_is_built_in (known) || vth_record_equal (known, record))))
    return;
  if (!vth_register_add (self->target, record, &error))
    complain_of_addition (self, reader, error);
  else if (VTH_IS_MANDATE (record))
    tool_places_add (self->target, reader);
}

ToolStatus
tool_add_to_register (const Tool *tool, VthRegister *registry, VthRecord *record, VthRecordReader *reader)
{
  Filling filling = { .tool = tool, .target = registry };

  add_to_register (record, reader, &filling);
  return filling.status;
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
  Filling filling = { .tool = tool, .target = registry };
  ToolStatus status = tool_read_records (tool, paths, add_to_register, &filling);

  return tool_worst (status, filling.status);
}

/* As tool_fill_register(), with what the dossier holds of authorities, services and mandates; and seals it. */
ToolStatus
tool_fill_register_beside (const Tool *tool, VthRegister *registry, VthDossier *dossier, const gchar *const *paths)
{
  ToolStatus status = tool_fill_register (tool, registry, paths);
  g_autoptr (GError) error = NULL;

  if (!vth_dossier_fill_register (dossier, registry, &error))
    {
      tool_complain_error (tool, error);
      status = TOOL_INPUT;
    }

  return tool_worst (status, tool_seal_register (tool, registry));
}

static gboolean
is_asked (VthEnforcementDecision *decision, const gchar *id)
{
  return id == NULL || g_strcmp0 (vth_record_get_id (VTH_RECORD (decision)), id) == 0;
}

/* How many decisions have the id; NULL is all. */
guint
tool_count_decisions (VthDossier *dossier, const gchar *id)
{
  g_autoptr (GListModel) decisions = vth_dossier_get_records (dossier, VTH_TYPE_ENFORCEMENT_DECISION);
  guint n_asked = 0;

  for (guint i = 0; i < g_list_model_get_n_items (decisions); i++)
    {
      g_autoptr (VthEnforcementDecision) decision = g_list_model_get_item (decisions, i);

      n_asked += is_asked (decision, id);
    }

  return n_asked;
}

/* Answers for each of them, and gives the worst. */
ToolStatus
tool_answer_decisions (VthDossier *dossier, const gchar *id, ToolDecisionFunc answer, gpointer user_data)
{
  g_autoptr (GListModel) decisions = vth_dossier_get_records (dossier, VTH_TYPE_ENFORCEMENT_DECISION);
  ToolStatus status = TOOL_ANSWERED;

  for (guint i = 0; i < g_list_model_get_n_items (decisions); i++)
    {
      g_autoptr (VthEnforcementDecision) decision = g_list_model_get_item (decisions, i);

      if (is_asked (decision, id))
        status = tool_worst (status, answer (decision, user_data));
    }

  return status;
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

  if (!vth_register_seal (registry, &error))
    {
      tool_complain_error (tool, error);
      return TOOL_INPUT;
    }

  tool_places_complain (tool, registry, vth_register_get_problems (registry));
  return TOOL_ANSWERED;
}
