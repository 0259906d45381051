/* vth-stored-type-private.h - a type of record as a table, and a record as its row
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-record-private.h"

G_BEGIN_DECLS

/* How the value of a field stands in a column: as what SQL knows, or as the text of JSON. */
typedef enum
{
  VTH_STORED_TEXT,
  VTH_STORED_INTEGER,
  VTH_STORED_JSON
} VthStoredKind;

/* A field as a column. Columns stand in the order of their names, so that the text of a record
 * stays what it is when the field table gets another order.
 */
typedef struct
{
  const VthField *field;
  VthStoredKind kind;
} VthStoredColumn;

typedef struct
{
  const VthRecordInfo *info;
  gchar *table;             /* its name */
  VthStoredColumn *columns;
  guint n_columns;
  guint id_column;
} VthStoredType;

/* The text of a record, one line, and where in it the values of its columns are. */
typedef struct
{
  gsize start;
  gsize length;             /* 0 for a value that is absent */
} VthSpan;

typedef struct
{
  GString *json;
  GString *extra;           /* the keys without a field, as an object; empty for none */
  GArray *spans;            /* of VthSpan, one for each column */
} VthStoredText;

void _vth_stored_type_init (VthStoredType *type, const VthRecordInfo *info);
void _vth_stored_type_clear (VthStoredType *type);

void _vth_stored_text_init (VthStoredText *text);
void _vth_stored_text_clear (VthStoredText *text);
gboolean _vth_stored_text_print (VthStoredText *text, const VthStoredType *type, VthRecord *record, GError **error);

/* The same text, made of the columns of a row one after the other. */
void _vth_stored_text_begin (VthStoredText *text, const VthStoredType *type);
void _vth_stored_text_add_key (VthStoredText *text, const VthStoredColumn *column);
void _vth_stored_text_end (VthStoredText *text, const gchar *extra);

G_END_DECLS
