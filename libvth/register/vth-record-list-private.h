/* vth-record-list-private.h - records as a list model
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define VTH_TYPE_RECORD_LIST (_vth_record_list_get_type ())

/* An array that is a list model: a million items cost one pointer each. It only grows. */
G_DECLARE_FINAL_TYPE (VthRecordList, _vth_record_list, VTH, RECORD_LIST, GObject)

VthRecordList *_vth_record_list_new (GType item_type);
void _vth_record_list_add (VthRecordList *self, gpointer record);

G_END_DECLS
