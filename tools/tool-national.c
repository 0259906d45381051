/* tool-national.c - the register of the country, or one of one's own lists
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static gboolean
read_all (const Tool *tool, const gchar *const *paths, GPtrArray *files)
{
  for (guint i = 0; paths != NULL && paths[i] != NULL; i++)
    {
      VthKnowledge *knowledge = tool_read_knowledge (tool, paths[i]);

      if (knowledge == NULL)
        return FALSE;
      g_ptr_array_add (files, knowledge);
    }

  return TRUE;
}

static void
mark (GListModel *records)
{
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (GObject) record = g_list_model_get_item (records, i);

      g_object_set_data (record, "vth-built-in", GINT_TO_POINTER (TRUE));
    }
}

gboolean
tool_is_built_in (VthRecord *record)
{
  return g_object_get_data (G_OBJECT (record), "vth-built-in") != NULL;
}

/* To be filled: empty, or with the organisations of the country. NULL after a complaint. */
VthRegister *
tool_new_register (const Tool *tool, gboolean national)
{
  g_autoptr (GError) error = NULL;
  VthRegister *registry = national ? vth_register_new_national (NULL, &error) : vth_register_new ();

  if (registry == NULL)
    {
      tool_complain_error (tool, error);
      return NULL;
    }

  mark (vth_register_get_organisations (registry));
  mark (vth_register_get_authorities (registry));
  mark (vth_register_get_services (registry));
  return registry;
}

/* Sealed, with its history; NULL after a complaint. */
VthRegister *
tool_open_national (const Tool *tool, const gchar *const *paths)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (VthRegister) registry = NULL;
  g_autoptr (GError) error = NULL;

  if (!read_all (tool, paths, files))
    return NULL;

  registry = vth_register_new_from_knowledge ((VthKnowledge **) files->pdata, files->len, NULL, &error);
  if (registry == NULL || !vth_register_seal (registry, &error))
    {
      tool_complain_error (tool, error);
      return NULL;
    }

  return g_steal_pointer (&registry);
}
