/* tool-intake.c - rows that come in, before they are records of a file
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#define RESTS_ON_NOTHING "parent-left-out"

typedef struct
{
  VthRecord *record;
  guint64 line;
  gboolean left_out;
} Row;

struct _ToolIntake
{
  const Tool *tool;
  const gchar *path;
  GArray *rows;
  GHashTable *places;   /* by id: the place of its row and one */
};

static void
clear_row (gpointer data)
{
  g_object_unref (((Row *) data)->record);
}

ToolIntake *
tool_intake_new (const Tool *tool, const gchar *path)
{
  ToolIntake *self = g_new0 (ToolIntake, 1);

  self->tool = tool;
  self->path = path;
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_array_set_clear_func (self->rows, clear_row);
  self->places = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

void
tool_intake_free (ToolIntake *self)
{
  g_hash_table_unref (self->places);
  g_array_unref (self->rows);
  g_free (self);
}

static Row *
get_row (const ToolIntake *self, guint i)
{
  return &g_array_index (self->rows, Row, i);
}

static Row *
find_row (const ToolIntake *self, const gchar *id)
{
  guint place = id != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (self->places, id)) : 0;

  return place > 0 ? get_row (self, place - 1) : NULL;
}

/* FALSE after a complaint: a row above has the same id. */
gboolean
tool_intake_add (ToolIntake *self, VthRecord *record, guint64 line)
{
  const gchar *id = vth_record_get_id (record);
  const Row *same = find_row (self, id);
  const Row row = { g_object_ref (record), line, FALSE };
  g_autofree gchar *message = NULL;

  if (same == NULL)
    {
      g_array_append_val (self->rows, row);
      if (id != NULL)
        g_hash_table_insert (self->places, (gpointer) id, GUINT_TO_POINTER (self->rows->len));
      return TRUE;
    }

  message = g_strdup_printf (tool_translate (self->tool->language,
                                             "line %" G_GUINT64_FORMAT " has ‘%s’ already; every record has an id of its own"),
                             same->line, id);
  tool_complain_at (self->tool, self->path, line, NULL, vth_get_error_nick (VTH_ERROR_DUPLICATE), message);
  g_object_unref (record);
  return FALSE;
}

static void
complain (const ToolIntake *self, const Row *row, const gchar *code, const gchar *message)
{
  tool_complain_at (self->tool, self->path, row->line, NULL, code, message);
}

static void
fill_register (const ToolIntake *self, VthRegister *registry)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = get_row (self, i);
      g_autoptr (GError) error = NULL;
      g_autofree gchar *text = NULL;

      if (vth_register_add (registry, row->record, &error))
        continue;
      text = tool_dup_error_text (self->tool, error);
      complain (self, row, tool_get_error_code (error), text);
      row->left_out = TRUE;
    }
}

/* Rows whose place in the register is wrong, such as those that rest on themselves. */
static void
leave_out_misplaced (const ToolIntake *self, VthRegister *registry)
{
  GListModel *problems = vth_register_get_problems (registry);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (VthReason) problem = g_list_model_get_item (problems, i);
      Row *row = find_row (self, vth_reason_get_subject (problem));

      if (row != NULL)
        row->left_out = TRUE;
    }
}

/* Everything that the review says about a row. */
static void
tell_review (const ToolIntake *self, VthRegister *registry, const GDate *on)
{
  g_autoptr (VthRegisterReview) review = vth_register_review (registry, on);
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (review));

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);
      const Row *row = find_row (self, vth_reason_get_subject (reason));
      g_autofree gchar *message = vth_reason_dup_message (reason, self->tool->language);

      if (row != NULL)
        complain (self, row, vth_reason_get_code (reason), message);
    }
}

/* By the place of a row and one: the places, one higher, of the rows that rest on it. */
static GHashTable *
find_children (const ToolIntake *self)
{
  GHashTable *children = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, (GDestroyNotify) g_array_unref);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const gchar *parent = vth_mandate_get_parent (VTH_MANDATE (get_row (self, i)->record));
      gpointer place = parent != NULL ? g_hash_table_lookup (self->places, parent) : NULL;
      GArray *list = place != NULL ? g_hash_table_lookup (children, place) : NULL;

      if (place == NULL)
        continue;
      if (list == NULL)
        g_hash_table_insert (children, place, list = g_array_new (FALSE, FALSE, sizeof (guint)));
      g_array_append_val (list, i);
    }

  return children;
}

/* What rests on a row that is left out is left out as well. Those that are left out queue up for it. */
static void
leave_out_children (const ToolIntake *self)
{
  g_autoptr (GHashTable) children = find_children (self);
  g_autoptr (GArray) queue = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->rows->len; i++)
    if (get_row (self, i)->left_out)
      g_array_append_val (queue, i);

  for (guint next = 0; next < queue->len; next++)
    {
      GArray *list = g_hash_table_lookup (children, GUINT_TO_POINTER (g_array_index (queue, guint, next) + 1));

      for (guint i = 0; list != NULL && i < list->len; i++)
        {
          Row *row = get_row (self, g_array_index (list, guint, i));

          if (row->left_out)
            continue;
          row->left_out = TRUE;
          complain (self, row, RESTS_ON_NOTHING,
                    tool_translate (self->tool->language, "it rests on a mandate that is left out, and is left out as well"));
          g_array_append_val (queue, g_array_index (list, guint, i));
        }
    }
}

/* Reviews mandates in the register of which they become a part, which is sealed by it. */
void
tool_intake_review (ToolIntake *self, VthRegister *registry, const GDate *on)
{
  fill_register (self, registry);
  vth_register_seal (registry, NULL);
  leave_out_misplaced (self, registry);
  tell_review (self, registry, on);
  leave_out_children (self);
}

guint64
tool_intake_count_left_out (const ToolIntake *self)
{
  guint64 count = 0;

  for (guint i = 0; i < self->rows->len; i++)
    count += get_row (self, i)->left_out ? 1 : 0;
  return count;
}

/* Writes the rows that are left, in their order. */
gboolean
tool_intake_write (const ToolIntake *self, VthRecordWriter *writer, GError **error)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (!get_row (self, i)->left_out && !vth_record_writer_write (writer, get_row (self, i)->record, NULL, error))
      return FALSE;

  return TRUE;
}
