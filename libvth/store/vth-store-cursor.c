/* vth-store-cursor.c - the records of one type, one after the other
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/store/vth-store-cursor.h"

G_DEFINE_ABSTRACT_TYPE (VthStoreCursor, vth_store_cursor, G_TYPE_OBJECT)

static void
vth_store_cursor_class_init (VthStoreCursorClass *klass)
{
}

static void
vth_store_cursor_init (VthStoreCursor *self)
{
}

/**
 * vth_store_cursor_next:
 * @cursor: a cursor
 * @error: return location for a #GError: a #VthStoreError, or a #VthError if what the store holds
 *   is no record
 *
 * Gets the next record (volgende gegeven). After a record that could not be read the walk may go on
 * with the one behind it.
 *
 * Returns: (transfer full) (nullable): a record; %NULL without @error set when there are no more, or
 *   %NULL with @error set
 *
 * Since: 1.0
 */
VthRecord *
vth_store_cursor_next (VthStoreCursor *cursor, GError **error)
{
  g_return_val_if_fail (VTH_IS_STORE_CURSOR (cursor), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return VTH_STORE_CURSOR_GET_CLASS (cursor)->next (cursor, error);
}
