/* vth-record.h - what all records have in common
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_RECORD:
 *
 * The type of #VthRecord.
 *
 * Since: 1.0
 */
#define VTH_TYPE_RECORD (vth_record_get_type ())

/**
 * VthRecord:
 *
 * A record (gegeven): something with an identity that was written down, such as a mandate or
 * a decision.
 *
 * What a record holds is described once, in the field table of its class: its properties, its
 * JSON form and its JSON Schema all come from there. A field may be absent, and absent is not
 * the same as zero or no: vth_record_has() tells them apart.
 *
 * A record belongs to one thread at a time.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_DERIVABLE_TYPE (VthRecord, vth_record, VTH, RECORD, GObject)

/**
 * VthRecordClass:
 *
 * The class of #VthRecord. It cannot be derived from outside the library, because the fields
 * of a record are fixed by its format (gegevensmodel).
 *
 * Since: 1.0
 */
struct _VthRecordClass
{
  /*< private >*/
  GObjectClass parent_class;

  struct _VthRecordInfo *info;

  gpointer padding[4];
};

VTH_AVAILABLE_IN_1_0
GType vth_record_type_from_name (const gchar *type_name);

VTH_AVAILABLE_IN_1_0
gchar **vth_record_list_type_names (void);

VTH_AVAILABLE_IN_1_0
VthRecord *vth_record_from_json (JsonNode *node, GError **error);

VTH_AVAILABLE_IN_1_0
JsonNode *vth_record_to_json (VthRecord *record);

VTH_AVAILABLE_IN_1_0
const gchar *vth_record_get_type_name (VthRecord *record);

VTH_AVAILABLE_IN_1_0
const gchar *vth_record_get_id (VthRecord *record);

VTH_AVAILABLE_IN_1_0
void vth_record_set_id (VthRecord *record, const gchar *id);

VTH_AVAILABLE_IN_1_0
const gchar *vth_record_get_source (VthRecord *record);

VTH_AVAILABLE_IN_1_0
void vth_record_set_source (VthRecord *record, const gchar *source);

VTH_AVAILABLE_IN_1_0
const gchar *vth_record_get_extra (VthRecord *record);

VTH_AVAILABLE_IN_1_0
gboolean vth_record_set_extra (VthRecord *record, const gchar *extra, GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_record_has (VthRecord *record, const gchar *property_name);

VTH_AVAILABLE_IN_1_0
void vth_record_clear (VthRecord *record, const gchar *property_name);

VTH_AVAILABLE_IN_1_0
gboolean vth_record_check (VthRecord *record, GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_record_equal (VthRecord *record, VthRecord *other);

G_END_DECLS
