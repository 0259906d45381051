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
