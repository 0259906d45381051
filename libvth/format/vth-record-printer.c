/* vth-record-printer.c - from a record to the text of one JSON object
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-record-printer-private.h"

#include "libvth/format/vth-json-text-private.h"
#include "libvth/format/vth-scanner-private.h"

#include <string.h>

#define MAX_EXTRA_DEPTH 1000

static gboolean print_object (VthRecord *record, gboolean with_type, GString *json, GError **error);

static gboolean
print_strings (gchar **strings, GString *json, GError **error)
{
  g_string_append_c (json, '[');
  for (guint i = 0; strings[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (json, ',');
      if (!vth_json_append_string (json, strings[i], error))
        {
          _vth_error_prefix_index (error, i);
          return FALSE;
        }
    }

  g_string_append_c (json, ']');
  return TRUE;
}

/* Within another record some types go without saying. */
static gboolean
print_embedded (VthRecord *record, GString *json, GError **error)
{
  gboolean with_type = (_vth_record_get_info (record)->flags & VTH_RECORD_EMBEDDED) == 0;

  return print_object (record, with_type, json, error);
}

/* A GVariant holds UTF-8 only. */
static void
print_flags (GVariant *flags, GString *json)
{
  GVariantIter iter;
  const gchar *key;
  gboolean value;
  gchar separator = '{';

  g_variant_iter_init (&iter, flags);
  while (g_variant_iter_next (&iter, "{&sb}", &key, &value))
    {
      g_string_append_c (json, separator);
      vth_json_append_string (json, key, NULL);
      g_string_append (json, value ? ":true" : ":false");
      separator = ',';
    }
  g_string_append (json, separator == '{' ? "{}" : "}");
}

static gboolean
print_records (const VthRecordList *list, GString *json, GError **error)
{
  guint n_items = _vth_record_list_get_length (list);

  g_string_append_c (json, '[');
  for (guint i = 0; i < n_items; i++)
    {
      if (i > 0)
        g_string_append_c (json, ',');
      if (!print_embedded (_vth_record_list_peek (list, i), json, error))
        {
          _vth_error_prefix_index (error, i);
          return FALSE;
        }
    }

  g_string_append_c (json, ']');
  return TRUE;
}

static void
print_term (const VthTerm *term, GString *json)
{
  gchar text[VTH_TERM_TEXT_SIZE];

  vth_term_print (term, text);
  g_string_append_c (json, '"');
  g_string_append (json, text);
  g_string_append_c (json, '"');
}

/* Appends the value of a field that is set. */
gboolean
vth_record_printer_print_field (const VthField *field, VthRecord *record, GString *json, GError **error)
{
  gpointer member = _vth_field_member (field, record);

  switch (field->row.kind)
    {
    case VTH_FIELD_STRING:
    case VTH_FIELD_REFERENCE:
      return vth_json_append_string (json, *(gchar **) member, error);
    case VTH_FIELD_ENUM:
      return vth_json_append_string (json, _vth_field_get_nick (field, record), error);
    case VTH_FIELD_DATE:
      vth_json_append_date (json, member);
      return TRUE;
    case VTH_FIELD_TERM:
      print_term (&((VthOptionalTerm *) member)->term, json);
      return TRUE;
    case VTH_FIELD_CENTS:
    case VTH_FIELD_INTEGER:
      vth_json_append_integer (json, ((VthOptional *) member)->plus_one - 1);
      return TRUE;
    case VTH_FIELD_BOOLEAN:
      g_string_append (json, ((VthOptional *) member)->plus_one == TRUE + 1 ? "true" : "false");
      return TRUE;
    case VTH_FIELD_FLAGS:
      print_flags (*(GVariant **) member, json);
      return TRUE;
    case VTH_FIELD_RECORD:
      return print_embedded (*(VthRecord **) member, json, error);
    case VTH_FIELD_RECORDS:
      return print_records (member, json, error);
    case VTH_FIELD_STRINGS:
    case VTH_FIELD_REFERENCES:
    case VTH_FIELD_LAWS:
    default:
      return print_strings (*(gchar ***) member, json, error);
    }
}

/* Whether the record has written the key already: no key may be there twice. */
static gboolean
is_written (VthRecord *record, const VthRecordInfo *info, const VthSlice *key)
{
  const VthField *field;
  guint hint = 0;

  if (key->length == 4 && memcmp (key->text, "type", 4) == 0)
    return TRUE;

  field = _vth_record_info_find (info, key->text, key->length, &hint);
  return field != NULL && _vth_field_is_set (field, record);
}

/* After the brace of the object nothing stands between; no value ends in that brace. */
static void
begin_member (GString *json)
{
  if (json->str[json->len - 1] != '{')
    g_string_append_c (json, ',');
}

static void
print_extra_member (VthScanner *scanner, VthRecord *record, const VthRecordInfo *info, GString *json)
{
  const gchar *key = (const gchar *) scanner->start;
  gboolean written = is_written (record, info, &scanner->string);
  VthSlice raw;

  if (!vth_scanner_skip_value (scanner, &raw) || written)
    return;

  begin_member (json);
  vth_json_append_compact (json, key, (gsize) (raw.text + raw.length - key));
}

/* Appends the members that no field has to the object with which @json ends. What a program put
 * into a record need not be JSON in our sense, and must not break the file.
 */
gboolean
vth_record_printer_print_extra (VthRecord *record, GString *json, GError **error)
{
  const VthRecordInfo *info = _vth_record_get_info (record);
  const gchar *extra = vth_record_get_extra (record);
  g_auto (VthScanner) scanner = { 0 };

  if (extra == NULL)
    return TRUE;

  vth_scanner_init (&scanner, MAX_EXTRA_DEPTH);
  vth_scanner_set_text (&scanner, extra, strlen (extra));
  if (vth_scanner_next (&scanner) == VTH_TOKEN_OBJECT)
    while (vth_scanner_next (&scanner) == VTH_TOKEN_KEY)
      print_extra_member (&scanner, record, info, json);
  if (vth_scanner_next (&scanner) == VTH_TOKEN_END)
    return TRUE;

  g_propagate_prefixed_error (error, vth_scanner_dup_error (&scanner), "extra: ");
  return FALSE;
}

static gboolean
print_object (VthRecord *record, gboolean with_type, GString *json, GError **error)
{
  const VthRecordInfo *info = _vth_record_get_info (record);

  g_string_append_c (json, '{');
  if (with_type)
    {
      g_string_append (json, "\"type\":\"");
      g_string_append (json, info->type_name);
      g_string_append_c (json, '"');
    }
  for (guint i = 0; i < info->n_fields; i++)
    {
      const VthField *field = &info->fields[i];

      if (!_vth_field_is_set (field, record))
        continue;
      begin_member (json);
      g_string_append_c (json, '"');
      g_string_append_len (json, field->key, (gssize) field->key_length);
      g_string_append (json, "\":");
      if (!vth_record_printer_print_field (field, record, json, error))
        {
          _vth_error_prefix_key (error, field->key);
          return FALSE;
        }
    }
  if (!vth_record_printer_print_extra (record, json, error))
    return FALSE;

  g_string_append_c (json, '}');
  return TRUE;
}

/* Appends the record to @json, in one line: its type, its fields in the order of the table, and
 * the keys that it came with besides. FALSE with @error set; @json then holds a part of it.
 */
gboolean
vth_record_printer_print (VthRecord *record, GString *json, GError **error)
{
  return print_object (record, TRUE, json, error);
}
