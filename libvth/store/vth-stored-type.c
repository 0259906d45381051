/* vth-stored-type.c - a type of record as a table, and a record as its row
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/store/vth-stored-type-private.h"

#include <string.h>

static VthStoredKind
get_kind (VthFieldKind kind)
{
  switch (kind)
    {
    case VTH_FIELD_STRING:
    case VTH_FIELD_REFERENCE:
    case VTH_FIELD_ENUM:
    case VTH_FIELD_DATE:
    case VTH_FIELD_TERM:
      return VTH_STORED_TEXT;
    case VTH_FIELD_CENTS:
    case VTH_FIELD_INTEGER:
    case VTH_FIELD_BOOLEAN:
      return VTH_STORED_INTEGER;
    case VTH_FIELD_STRINGS:
    case VTH_FIELD_REFERENCES:
    case VTH_FIELD_LAWS:
    case VTH_FIELD_FLAGS:
    case VTH_FIELD_RECORD:
    case VTH_FIELD_RECORDS:
    default:
      return VTH_STORED_JSON;
    }
}

static gint
compare_columns (gconstpointer a, gconstpointer b)
{
  return strcmp (((const VthStoredColumn *) a)->field->key, ((const VthStoredColumn *) b)->field->key);
}

void
_vth_stored_type_init (VthStoredType *type, const VthRecordInfo *info)
{
  type->info = info;
  type->table = g_strdelimit (g_strdup (info->type_name), "-", '_');
  type->n_columns = info->n_fields;
  type->columns = g_new (VthStoredColumn, info->n_fields);
  for (guint i = 0; i < info->n_fields; i++)
    type->columns[i] = (VthStoredColumn) { &info->fields[i], get_kind (info->fields[i].row.kind) };
  qsort (type->columns, type->n_columns, sizeof (VthStoredColumn), compare_columns);

  for (guint i = 0; i < type->n_columns; i++)
    if (g_str_equal (type->columns[i].field->key, "id"))
      type->id_column = i;
}

void
_vth_stored_type_clear (VthStoredType *type)
{
  g_clear_pointer (&type->table, g_free);
  g_clear_pointer (&type->columns, g_free);
}

void
_vth_stored_text_init (VthStoredText *text)
{
  text->json = g_string_sized_new (2048);
  text->extra = g_string_new (NULL);
  text->spans = g_array_new (FALSE, TRUE, sizeof (VthSpan));
}

void
_vth_stored_text_clear (VthStoredText *text)
{
  g_string_free (text->json, TRUE);
  g_string_free (text->extra, TRUE);
  g_array_unref (text->spans);
}

void
_vth_stored_text_begin (VthStoredText *text, const VthStoredType *type)
{
  g_string_assign (text->json, "{\"type\":\"");
  g_string_append (text->json, type->info->type_name);
  g_string_append_c (text->json, '"');
}

void
_vth_stored_text_add_key (VthStoredText *text, const VthStoredColumn *column)
{
  g_string_append_len (text->json, ",\"", 2);
  g_string_append_len (text->json, column->field->key, (gssize) column->field->key_length);
  g_string_append_len (text->json, "\":", 2);
}

/* @extra is an object, of which the members are joined to those that are there. */
void
_vth_stored_text_end (VthStoredText *text, const gchar *extra)
{
  gsize length = extra != NULL ? strlen (extra) : 0;

  if (length > strlen ("{}"))
    {
      g_string_append_c (text->json, ',');
      g_string_append_len (text->json, extra + 1, (gssize) length - 1);
    }
  else
    g_string_append_c (text->json, '}');
}

static gboolean
print_extra (VthStoredText *text, VthRecord *record, GError **error)
{
  g_string_truncate (text->extra, 0);
  if (vth_record_get_extra (record) == NULL)
    return TRUE;

  g_string_append_c (text->extra, '{');
  if (!_vth_record_print_extra (record, text->extra, error))
    return FALSE;

  g_string_append_c (text->extra, '}');
  if (text->extra->len == strlen ("{}"))
    g_string_truncate (text->extra, 0);
  return TRUE;
}

gboolean
_vth_stored_text_print (VthStoredText *text, const VthStoredType *type, VthRecord *record, GError **error)
{
  VthSpan *spans;

  g_array_set_size (text->spans, 0);
  g_array_set_size (text->spans, type->n_columns);
  spans = (VthSpan *) (gpointer) text->spans->data;

  _vth_stored_text_begin (text, type);
  for (guint i = 0; i < type->n_columns; i++)
    {
      const VthField *field = type->columns[i].field;

      if (!_vth_field_is_set (field, record))
        continue;
      _vth_stored_text_add_key (text, &type->columns[i]);
      spans[i].start = text->json->len;
      if (!_vth_record_print_field (field, record, text->json, error))
        {
          _vth_error_prefix_key (error, field->key);
          return FALSE;
        }
      spans[i].length = text->json->len - spans[i].start;
    }
  if (!print_extra (text, record, error))
    return FALSE;

  _vth_stored_text_end (text, text->extra->str);
  return TRUE;
}
