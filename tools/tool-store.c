/* tool-store.c - the store that a command works on
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <string.h>

#define DEFAULT_ADDRESS "sqlite:vth.db"

/* Who only reads must not make an empty store where somebody mistyped its name. */
static gchar *
add_mode (const gchar *address)
{
  gboolean plain = g_str_has_prefix (address, "sqlite:") && strchr (address, '?') == NULL
                   && strcmp (address, "sqlite::memory:") != 0;

  return plain ? g_strconcat (address, "?mode=ro", NULL) : g_strdup (address);
}

/* NULL after a complaint. */
VthStore *
tool_open_store (const Tool *tool, const gchar *address, gboolean to_write)
{
  const gchar *wanted = address != NULL ? address : DEFAULT_ADDRESS;
  g_autofree gchar *full = to_write ? g_strdup (wanted) : add_mode (wanted);
  g_autoptr (GError) error = NULL;
  VthStore *store = vth_store_open (full, &error);

  if (store == NULL)
    tool_complain_error (tool, error);
  return store;
}

/* What a record is to blame for is bad input; the rest is the store's. */
ToolStatus
tool_get_store_status (const GError *error)
{
  return error->domain == VTH_ERROR ? TOOL_INPUT : TOOL_STORE;
}

/* Embedded records, such as terms, are read with those that hold them. */
static gboolean
is_embedded (const GError *error)
{
  return g_error_matches (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE);
}

static gboolean
read_type (VthStore *store, const gchar *type, ToolStoredFunc func, gpointer user_data, GError **error)
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
      if (!func (record, user_data, error))
        return FALSE;
    }
}

/* Hands out the records of a store, type by type. */
gboolean
tool_read_store (VthStore *store, gchar **types, ToolStoredFunc func, gpointer user_data, GError **error)
{
  for (guint i = 0; types[i] != NULL; i++)
    if (!read_type (store, types[i], func, user_data, error))
      return FALSE;

  return TRUE;
}

static gboolean
add_to_dossier (VthRecord *record, gpointer user_data, GError **error)
{
  return vth_dossier_add (user_data, record, error);
}

ToolStatus
tool_fill_dossier_from_store (const Tool *tool, VthDossier *dossier, const gchar *address)
{
  g_autoptr (VthStore) store = tool_open_store (tool, address, FALSE);
  g_auto (GStrv) types = vth_record_list_type_names ();
  g_autoptr (GError) error = NULL;

  if (store == NULL)
    return TOOL_STORE;
  if (tool_read_store (store, types, add_to_dossier, dossier, &error))
    return TOOL_ANSWERED;

  tool_complain_error (tool, error);
  return tool_get_store_status (error);
}
