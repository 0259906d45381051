/* vth-basic-tasks.c - which work must be done by an environmental service
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-basic-tasks.h"

#include "libvth/base/vth-knowledge.h"
#include "libvth/base/vth-table-private.h"

static const gchar *const columns[] = { "kind", "id", "law", "categories", "description", "certainty", "gap" };

/* The numbers with a space between; NULL if there are none. */
static gchar *
join_numbers (JsonObject *row)
{
  g_autoptr (GString) text = NULL;
  JsonArray *numbers;

  if (!json_object_has_member (row, "categories"))
    return NULL;

  numbers = json_object_get_array_member (row, "categories");
  text = g_string_new (NULL);
  for (guint i = 0; i < json_array_get_length (numbers); i++)
    g_string_append_printf (text, "%s%" G_GINT64_FORMAT, i > 0 ? " " : "", json_array_get_int_element (numbers, i));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
add_row (VthTableBuilder *builder, const gchar *kind, JsonObject *row, const gchar *language)
{
  g_autofree gchar *numbers = join_numbers (row);
  JsonObject *gap = json_object_has_member (row, "gap") ? json_object_get_object_member (row, "gap") : NULL;
  const gchar *cells[] = {
    kind,
    json_object_get_string_member (row, "id"),
    json_object_get_string_member_with_default (row, "law", "Ob bijlage VI"),
    numbers,
    json_object_get_string_member (row, language),
    json_object_get_string_member (row, "certainty"),
    gap != NULL ? json_object_get_string_member (gap, language) : NULL,
  };

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    _vth_table_builder_append_string (builder, i, cells[i]);
}

/**
 * vth_basic_tasks_tabulate:
 * @language: the language of the descriptions
 * @error: return location for a #GError; with what is built in none is set
 *
 * Lists the basic tasks (basistakenpakket) of the environmental services, with what is not known of
 * them: Omgevingsbesluit 13.12, annexes VI and VII. The columns are `kind`, `id`, `law`, `categories`
 * (for which a kind of work is a basic task, with a space between), `description`, `certainty` and
 * `gap`: what of it was not read. The kinds are `work`, `category` of annex VI, and `exclusive`: what
 * only a designated service may do. All other work is a plus task (plustaak). May be called from any
 * thread.
 *
 * Returns: (transfer full): a table, or %NULL with @error set
 *
 * Since: 1.0
 */
VthTable *
vth_basic_tasks_tabulate (VthLanguage language, GError **error)
{
  static const gchar *const lists[][2] = { { "work", "work" }, { "categories", "category" }, { "exclusive", "exclusive" } };
  g_autoptr (VthKnowledge) knowledge = NULL;
  VthTableBuilder *builder;

  g_return_val_if_fail (language == VTH_LANGUAGE_NL || language == VTH_LANGUAGE_EN, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  knowledge = vth_knowledge_new_built_in ("basic-tasks", error);
  if (knowledge == NULL)
    return NULL;

  builder = _vth_table_builder_new ();
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    _vth_table_builder_add_column (builder, columns[i], VTH_COLUMN_KIND_STRING);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      JsonArray *rows = json_object_get_array_member (json_node_get_object (vth_knowledge_get_root (knowledge)), lists[i][0]);

      for (guint j = 0; j < json_array_get_length (rows); j++)
        add_row (builder, lists[i][1], json_array_get_object_element (rows, j), language == VTH_LANGUAGE_NL ? "nl" : "en");
    }

  return _vth_table_builder_end (builder);
}
