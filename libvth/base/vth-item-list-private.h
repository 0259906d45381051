/* vth-item-list-private.h - objects as a list model
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define VTH_TYPE_ITEM_LIST (_vth_item_list_get_type ())

/* An array that is a list model: a million items cost one pointer each. It only grows. */
G_DECLARE_FINAL_TYPE (VthItemList, _vth_item_list, VTH, ITEM_LIST, GObject)

VthItemList *_vth_item_list_new (GType item_type);
void _vth_item_list_add (VthItemList *self, gpointer item);

/* Takes the item over; for a list that nobody has seen yet, so nobody is told. */
void _vth_item_list_take (VthItemList *self, gpointer item);

G_END_DECLS
