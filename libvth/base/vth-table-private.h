/* vth-table-private.h - the columns of a table, and how they are built
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-table.h"

G_BEGIN_DECLS

#define VTH_TABLE_NO_INTEGER G_MININT64
#define VTH_TABLE_NO_DATE 0u
#define VTH_TABLE_NO_BOOLEAN 0xffu
#define VTH_TABLE_NO_CODE 0xffffffffu

typedef struct
{
  gchar *name;
  VthColumnKind kind;
  GBytes *bytes;
  const void *data; /* of bytes */
  GStrv dictionary; /* of strings only */
  guint n_words;
} VthColumn;

struct _VthTable
{
  GObject parent_instance;

  guint n_rows;
  guint n_columns;
  VthColumn *columns;
};

gsize _vth_column_kind_get_width (VthColumnKind kind);

/* The number in a row whatever its width; missing is VTH_TABLE_NO_INTEGER for every kind. */
static inline gint64
_vth_column_get (const VthColumn *column, guint row)
{
  switch (column->kind)
    {
    case VTH_COLUMN_KIND_DATE:
      {
        guint32 day = ((const guint32 *) column->data)[row];

        return day != VTH_TABLE_NO_DATE ? day : VTH_TABLE_NO_INTEGER;
      }
    case VTH_COLUMN_KIND_BOOLEAN:
      {
        guint8 truth = ((const guint8 *) column->data)[row];

        return truth != VTH_TABLE_NO_BOOLEAN ? truth : VTH_TABLE_NO_INTEGER;
      }
    case VTH_COLUMN_KIND_STRING:
      {
        guint32 code = ((const guint32 *) column->data)[row];

        return code != VTH_TABLE_NO_CODE ? code : VTH_TABLE_NO_INTEGER;
      }
    default:
      return ((const gint64 *) column->data)[row];
    }
}

/* A builder takes columns either cell by cell or whole; all must have come to the same length
 * when it ends. It belongs to one thread.
 */
typedef struct _VthTableBuilder VthTableBuilder;

VthTableBuilder *_vth_table_builder_new (void);
void _vth_table_builder_free (VthTableBuilder *builder);
guint _vth_table_builder_add_column (VthTableBuilder *builder, const gchar *name, VthColumnKind kind);
void _vth_table_builder_add_numbers (VthTableBuilder *builder, const gchar *name, VthColumnKind kind,
                                     GBytes *bytes);
void _vth_table_builder_add_codes (VthTableBuilder *builder, const gchar *name, GBytes *codes,
                                   const gchar *const *dictionary);
void _vth_table_builder_append_int (VthTableBuilder *builder, guint column, gint64 value);
void _vth_table_builder_append_date (VthTableBuilder *builder, guint column, guint32 day);
void _vth_table_builder_append_boolean (VthTableBuilder *builder, guint column, gboolean value);
void _vth_table_builder_append_string (VthTableBuilder *builder, guint column, const gchar *text);
void _vth_table_builder_append_missing (VthTableBuilder *builder, guint column);
VthTable *_vth_table_builder_end (VthTableBuilder *builder);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VthTableBuilder, _vth_table_builder_free)

G_END_DECLS
