/* vth-store-cursor.h - the records of one type, one after the other
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_STORE_CURSOR:
 *
 * The type of #VthStoreCursor.
 *
 * Since: 1.0
 */
#define VTH_TYPE_STORE_CURSOR (vth_store_cursor_get_type ())

/**
 * VthStoreCursor:
 *
 * A walk past the records of one type in a store (cursor), in the order of their ids, byte by
 * byte. It holds one record at a time, whatever their number.
 *
 * It belongs to the thread of its store. What is put or removed while it walks may or may not
 * be seen; a rollback ends it with an error.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_DERIVABLE_TYPE (VthStoreCursor, vth_store_cursor, VTH, STORE_CURSOR, GObject)

/**
 * VthStoreCursorClass:
 *
 * The class of #VthStoreCursor. Each kind of store has its own, which only the library
 * knows (opslag).
 *
 * Since: 1.0
 */
struct _VthStoreCursorClass
{
  /*< private >*/
  GObjectClass parent_class;

#ifndef __GI_SCANNER__
  VthRecord *(*next) (VthStoreCursor *cursor, GError **error);
#endif

  gpointer padding[4];
};

VTH_AVAILABLE_IN_1_0
VthRecord *vth_store_cursor_next (VthStoreCursor *cursor, GError **error);

G_END_DECLS
