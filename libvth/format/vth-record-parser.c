/* vth-record-parser.c - from the tokens of one JSON object to a record
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-record-parser-private.h"

#include "libvth/format/vth-json-text-private.h"

#include <string.h>

/* In memory an empty object is a hundred times as large as in a file. */
#define MAX_ITEMS 65536


/* Whatever goes wrong stops the parser on the token that is to blame: place and line are taken
 * from there, once, in fail(). A token that the scanner refuses has no other error.
 */

static VthRecord *read_object (VthRecordParser *parser, const VthRecordInfo *info, GError **error);

static gboolean
slice_is (const VthSlice *slice, const gchar *text)
{
  return strlen (text) == slice->length && memcmp (slice->text, text, slice->length) == 0;
}

/* C strings end at NUL, so none may hold one. */
static gboolean
check_text (const VthScanner *scanner, GError **error)
{
  if (memchr (scanner->string.text, '\0', scanner->string.length) == NULL)
    return TRUE;

  g_set_error_literal (error, VTH_ERROR, VTH_ERROR_ENCODING, "a text holds the character U+0000");
  return FALSE;
}

static gboolean
fail_type (VthToken token, const gchar *expected, GError **error)
{
  if (token != VTH_TOKEN_ERROR)
    g_set_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE, "%s is needed here", expected);

  return FALSE;
}

/* One more item of any list of the record. */
static gboolean
count_item (VthRecordParser *parser, GError **error)
{
  if (++parser->n_items <= MAX_ITEMS)
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_TOO_LONG, "the lists of a record hold more than %d items", MAX_ITEMS);
  return FALSE;
}

static gboolean
read_strings (VthRecordParser *parser, const VthField *field, VthRecord *record, GError **error)
{
  VthScanner *scanner = &parser->scanner;
  g_autoptr (GPtrArray) strings = g_ptr_array_new_with_free_func (g_free);
  VthToken token;

  while ((token = vth_scanner_next (scanner)) == VTH_TOKEN_STRING)
    {
      if (!check_text (scanner, error) || !count_item (parser, error))
        return FALSE;
      g_ptr_array_add (strings, g_strndup (scanner->string.text, scanner->string.length));
      if (!_vth_field_check_item (field, strings->pdata[strings->len - 1], error))
        return FALSE;
    }
  if (token != VTH_TOKEN_ARRAY_END)
    return fail_type (token, "a string", error);

  g_ptr_array_add (strings, NULL);
  _vth_field_take_strings (field, record, (gchar **) g_ptr_array_steal (strings, NULL));
  return TRUE;
}

static gboolean
read_records (VthRecordParser *parser, const VthField *field, VthRecord *record, GError **error)
{
  VthScanner *scanner = &parser->scanner;
  const VthRecordInfo *info = field->embedded;
  VthToken token;

  while ((token = vth_scanner_next (scanner)) == VTH_TOKEN_OBJECT)
    {
      VthRecord *embedded = count_item (parser, error) ? read_object (parser, info, error) : NULL;

      if (embedded == NULL)
        return FALSE;
      _vth_field_add_record (field, record, embedded);
    }

  return token == VTH_TOKEN_ARRAY_END || fail_type (token, "an object", error);
}

static gboolean
read_flags (VthRecordParser *parser, const VthField *field, VthRecord *record, GError **error)
{
  VthScanner *scanner = &parser->scanner;
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{sb}"));
  VthToken token;

  while ((token = vth_scanner_next (scanner)) == VTH_TOKEN_KEY)
    {
      g_autofree gchar *key = NULL;

      if (!check_text (scanner, error))
        return FALSE;
      key = g_strndup (scanner->string.text, scanner->string.length);
      token = vth_scanner_next (scanner);
      if (token != VTH_TOKEN_TRUE && token != VTH_TOKEN_FALSE)
        return fail_type (token, "true or false", error);
      g_variant_builder_add (&builder, "{sb}", key, token == VTH_TOKEN_TRUE);
    }
  if (token != VTH_TOKEN_OBJECT_END)
    return FALSE;

  _vth_field_put_flags (field, record, g_variant_builder_end (&builder));
  return TRUE;
}

static gboolean
read_embedded (VthRecordParser *parser, const VthField *field, VthRecord *record, GError **error)
{
  VthRecord *embedded = read_object (parser, field->embedded, error);

  if (embedded == NULL)
    return FALSE;

  _vth_field_put_record (field, record, embedded);
  return TRUE;
}

/* A number that is no integer, or is one that no field could hold. */
static gboolean
fail_number (const VthScanner *scanner, const VthField *field, GError **error)
{
  for (gsize i = 0; i < scanner->string.length; i++)
    if (strchr (".eE", scanner->string.text[i]) != NULL)
      return _vth_field_accepts (field, VTH_VALUE_OTHER, error);

  if (_vth_field_accepts (field, VTH_VALUE_INTEGER, error))
    g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE, "%.*s is too large",
                 (int) MIN (scanner->string.length, 40), scanner->string.text);
  return FALSE;
}

static gboolean
read_field (VthRecordParser *parser, const VthField *field, VthRecord *record, GError **error)
{
  VthScanner *scanner = &parser->scanner;
  VthToken token = vth_scanner_next (scanner);

  switch (token)
    {
    case VTH_TOKEN_STRING:
      return _vth_field_accepts (field, VTH_VALUE_TEXT, error) && check_text (scanner, error) &&
             _vth_field_put_text (field, record, scanner->string.text, scanner->string.length, error);
    case VTH_TOKEN_INTEGER:
      return _vth_field_accepts (field, VTH_VALUE_INTEGER, error) &&
             _vth_field_put_integer (field, record, scanner->integer, error);
    case VTH_TOKEN_NUMBER:
      return fail_number (scanner, field, error);
    case VTH_TOKEN_TRUE:
    case VTH_TOKEN_FALSE:
      if (!_vth_field_accepts (field, VTH_VALUE_BOOLEAN, error))
        return FALSE;
      _vth_field_put_boolean (field, record, token == VTH_TOKEN_TRUE);
      return TRUE;
    case VTH_TOKEN_NULL:
      return TRUE;
    case VTH_TOKEN_ARRAY:
      if (!_vth_field_accepts (field, VTH_VALUE_ARRAY, error))
        return FALSE;
      if (field->row.kind == VTH_FIELD_RECORDS)
        return read_records (parser, field, record, error);
      return read_strings (parser, field, record, error);
    case VTH_TOKEN_OBJECT:
      if (!_vth_field_accepts (field, VTH_VALUE_OBJECT, error))
        return FALSE;
      if (field->row.kind == VTH_FIELD_RECORD)
        return read_embedded (parser, field, record, error);
      return read_flags (parser, field, record, error);
    case VTH_TOKEN_ERROR:
    case VTH_TOKEN_END:
    case VTH_TOKEN_OBJECT_END:
    case VTH_TOKEN_ARRAY_END:
    case VTH_TOKEN_KEY:
    default:
      return FALSE;
    }
}

/* Keeps a key that no field has, as it stands but for white space. */
static gboolean
read_extra (VthScanner *scanner, GString **extra)
{
  const gchar *key = (const gchar *) scanner->start;
  VthSlice raw;

  if (!vth_scanner_skip_value (scanner, &raw))
    return FALSE;

  if (*extra == NULL)
    *extra = g_string_new ("{");
  else
    g_string_append_c (*extra, ',');
  vth_json_append_compact (*extra, key, (gsize) (raw.text + raw.length - key));
  return TRUE;
}

/* A record may say its type, but inside another one it has to be the right one. */
static gboolean
check_type (VthScanner *scanner, const VthRecordInfo *info, GError **error)
{
  VthToken token = vth_scanner_next (scanner);

  if (token == VTH_TOKEN_STRING && slice_is (&scanner->string, info->type_name))
    return TRUE;

  if (token != VTH_TOKEN_ERROR)
    g_set_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE, "a record of type %s is needed here", info->type_name);
  return FALSE;
}

/* The members of the object that is open. */
static VthRecord *
read_object (VthRecordParser *parser, const VthRecordInfo *info, GError **error)
{
  VthScanner *scanner = &parser->scanner;
  g_autoptr (VthRecord) record = g_object_new (info->type, NULL);
  g_autoptr (GString) extra = NULL;
  guint hint = 0;
  VthToken token;

  while ((token = vth_scanner_next (scanner)) == VTH_TOKEN_KEY)
    {
      const VthField *field;
      gboolean good;

      if (slice_is (&scanner->string, "type"))
        good = check_type (scanner, info, error);
      else if ((field = _vth_record_info_find (info, scanner->string.text, scanner->string.length, &hint)) != NULL)
        good = read_field (parser, field, record, error);
      else
        good = read_extra (scanner, &extra);
      if (!good)
        return NULL;
    }
  if (token != VTH_TOKEN_OBJECT_END)
    return NULL;

  if (extra != NULL)
    _vth_record_take_extra (record, g_string_free (g_string_append_c (g_steal_pointer (&extra), '}'), FALSE));
  return g_steal_pointer (&record);
}

/* Moves on to the value of the member `type`, which stands first in what we write ourselves. */
static gboolean
find_type (VthScanner *scanner, GError **error)
{
  VthToken token;
  VthSlice raw;

  while ((token = vth_scanner_next (scanner)) == VTH_TOKEN_KEY)
    {
      if (slice_is (&scanner->string, "type"))
        {
          token = vth_scanner_next (scanner);
          return token == VTH_TOKEN_STRING || fail_type (token, "a string", error);
        }
      if (!vth_scanner_skip_value (scanner, &raw))
        return FALSE;
    }

  if (token == VTH_TOKEN_OBJECT_END)
    g_set_error_literal (error, VTH_ERROR, VTH_ERROR_MISSING_FIELD, "/type: a record needs a type");
  return FALSE;
}

static const VthRecordInfo *
find_info (VthRecordParser *parser, GError **error)
{
  const VthSlice *name = &parser->scanner.string;

  for (guint i = 0; i < _vth_n_record_types; i++)
    {
      guint position = (parser->last_info + i) % _vth_n_record_types;

      if (slice_is (name, parser->infos[position]->type_name))
        {
          parser->last_info = position;
          return parser->infos[position];
        }
    }

  g_set_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_TYPE, "‘%.*s’ is no known type of record",
               (int) MIN (name->length, 40), name->text);
  return NULL;
}

static gboolean
check_header_member (VthScanner *scanner, GError **error)
{
  gboolean is_format = slice_is (&scanner->string, "format"), is_version = slice_is (&scanner->string, "version");
  VthToken token;
  VthSlice raw;

  if (!is_format && !is_version)
    return vth_scanner_skip_value (scanner, &raw);

  token = vth_scanner_next (scanner);
  if (is_format && token != VTH_TOKEN_STRING)
    return fail_type (token, "a string", error);
  if (is_version && token != VTH_TOKEN_INTEGER)
    return fail_type (token, "a whole number", error);
  if ((is_format && slice_is (&scanner->string, "vth-records")) || (is_version && scanner->integer == 1))
    return TRUE;

  g_set_error_literal (error, VTH_ERROR, VTH_ERROR_UNKNOWN_VALUE,
                       is_format ? "the format is not vth-records" : "the version is not 1");
  return FALSE;
}

static gboolean
check_header (VthScanner *scanner, GError **error)
{
  VthToken token;

  while ((token = vth_scanner_next (scanner)) == VTH_TOKEN_KEY)
    if (!check_header_member (scanner, error))
      return FALSE;

  return token == VTH_TOKEN_OBJECT_END;
}

/* Says what is wrong with the token on which the scanner stands, and goes on to the end of the
 * object to know where that is.
 */
static VthParsed
fail (VthRecordParser *parser, GError *error)
{
  VthScanner *scanner = &parser->scanner;

  parser->pointer = vth_scanner_dup_pointer (scanner);
  parser->line = vth_scanner_get_line (scanner);
  if (error != NULL && vth_scanner_skip_to_depth (scanner, 0))
    {
      parser->error = error;
      return VTH_PARSED_WRONG;
    }

  parser->error = error != NULL ? error : vth_scanner_dup_error (scanner);
  return scanner->truncated ? VTH_PARSED_TRUNCATED : VTH_PARSED_BROKEN;
}

static void
forget_error (VthRecordParser *parser)
{
  g_clear_error (&parser->error);
  g_clear_pointer (&parser->pointer, g_free);
}

void
vth_record_parser_init (VthRecordParser *parser, guint max_depth)
{
  memset (parser, 0, sizeof *parser);
  vth_scanner_init (&parser->scanner, max_depth);
  parser->infos = g_new (const VthRecordInfo *, _vth_n_record_types);
  for (guint i = 0; i < _vth_n_record_types; i++)
    parser->infos[i] = _vth_record_type_get_info (_vth_record_types[i] ());
}

void
vth_record_parser_clear (VthRecordParser *parser)
{
  forget_error (parser);
  vth_scanner_clear (&parser->scanner);
  g_clear_pointer (&parser->infos, g_free);
}

/* Reads the object with which @text begins; what stands behind it is left alone. Where the
 * object ends is known from the scanner's position, unless it is broken or truncated.
 */
VthParsed
vth_record_parser_parse (VthRecordParser *parser, const gchar *text, gsize length, VthRecord **record)
{
  VthScanner *scanner = &parser->scanner;
  const VthRecordInfo *info = NULL;
  gboolean is_header;
  GError *error = NULL;

  forget_error (parser);
  parser->n_items = 0;
  vth_scanner_set_text (scanner, text, length);
  if (vth_scanner_next (scanner) != VTH_TOKEN_OBJECT || !find_type (scanner, &error))
    return fail (parser, error);

  is_header = slice_is (&scanner->string, "header");
  if (!is_header && (info = find_info (parser, &error)) == NULL)
    return fail (parser, error);

  vth_scanner_set_text (scanner, text, length);
  vth_scanner_next (scanner);
  if (is_header)
    return check_header (scanner, &error) ? VTH_PARSED_HEADER : fail (parser, error);

  *record = read_object (parser, info, &error);
  if (*record == NULL)
    return fail (parser, error);
  if (vth_record_check (*record, &error))
    return VTH_PARSED_RECORD;

  g_clear_object (record);
  return fail (parser, error);
}
