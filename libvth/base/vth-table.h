/* vth-table.h - many answers at once, in columns
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_COLUMN_KIND:
 *
 * The type of #VthColumnKind.
 *
 * Since: 1.0
 */
#define VTH_TYPE_COLUMN_KIND (vth_column_kind_get_type ())

/**
 * VthColumnKind:
 * @VTH_COLUMN_KIND_INTEGER: whole numbers, 64 bits signed; missing is the smallest of them, -2^63
 * @VTH_COLUMN_KIND_DATE: dates as julian day numbers, 32 bits unsigned, as of
 *   g_date_get_julian(); missing is 0
 * @VTH_COLUMN_KIND_CENTS: money in euro cents, 64 bits signed; missing is -2^63
 * @VTH_COLUMN_KIND_BOOLEAN: yes or no, 8 bits, 1 or 0; missing is 255
 * @VTH_COLUMN_KIND_STRING: texts, as 32 bits unsigned codes: places in the dictionary of the
 *   column, from 0; missing is 0xffffffff
 *
 * What a column (kolom) of a table holds, how wide each number in its bytes is, and which
 * number says that there is no value. All are in the byte order of the machine.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_COLUMN_KIND_INTEGER,
  VTH_COLUMN_KIND_DATE,
  VTH_COLUMN_KIND_CENTS,
  VTH_COLUMN_KIND_BOOLEAN,
  VTH_COLUMN_KIND_STRING
} VthColumnKind;

VTH_AVAILABLE_IN_1_0
GType vth_column_kind_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_TABLE:
 *
 * The type of #VthTable.
 *
 * Since: 1.0
 */
#define VTH_TYPE_TABLE (vth_table_get_type ())

/**
 * VthTable:
 *
 * A table (tabel): named columns of equal length, for any number of rows. Programs take whole
 * columns out of it as bytes; people get it as text. Immutable: any thread may read it.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthTable, vth_table, VTH, TABLE, GObject)

VTH_AVAILABLE_IN_1_0
VthTable *vth_table_new (guint n_rows);

VTH_AVAILABLE_IN_1_0
gboolean vth_table_add_numbers (VthTable *table, const gchar *name, VthColumnKind kind, GBytes *bytes, GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_table_add_strings (VthTable *table, const gchar *name, GBytes *codes, const gchar *const *dictionary,
                                GError **error);

VTH_AVAILABLE_IN_1_0
guint vth_table_get_n_rows (VthTable *table);

VTH_AVAILABLE_IN_1_0
guint vth_table_get_n_columns (VthTable *table);

VTH_AVAILABLE_IN_1_0
gchar **vth_table_get_column_names (VthTable *table);

VTH_AVAILABLE_IN_1_0
gint vth_table_find_column (VthTable *table, const gchar *name);

VTH_AVAILABLE_IN_1_0
VthColumnKind vth_table_get_column_kind (VthTable *table, guint column);

VTH_AVAILABLE_IN_1_0
GBytes *vth_table_get_column_bytes (VthTable *table, guint column);

VTH_AVAILABLE_IN_1_0
gchar **vth_table_get_column_dictionary (VthTable *table, guint column);

VTH_AVAILABLE_IN_1_0
gboolean vth_table_is_missing (VthTable *table, guint row, guint column);

VTH_AVAILABLE_IN_1_0
gint64 vth_table_get_int (VthTable *table, guint row, guint column);

VTH_AVAILABLE_IN_1_0
const gchar *vth_table_get_string (VthTable *table, guint row, guint column);

VTH_AVAILABLE_IN_1_0
VthTable *vth_table_group (VthTable *table, const gchar *const *by, const gchar *const *sums, GError **error);

VTH_AVAILABLE_IN_1_0
gchar *vth_table_to_csv (VthTable *table);

VTH_AVAILABLE_IN_1_0
gchar *vth_table_to_json (VthTable *table);

VTH_AVAILABLE_IN_1_0
gchar *vth_table_to_markdown (VthTable *table);

VTH_AVAILABLE_IN_1_0
gchar *vth_table_to_html (VthTable *table);

G_END_DECLS
