/* vth-sheet-cell.c - a field of a record as a cell of a spreadsheet
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-sheet-cell-private.h"

#include "libvth/base/vth-reason-private.h"
#include "libvth/format/vth-json-text-private.h"
#include "libvth/format/vth-scanner-private.h"

#include <string.h>

#define MAX_DEPTH 64

gboolean
_vth_sheet_is_blank (const gchar *cell)
{
  while (g_ascii_isspace (*cell))
    cell++;

  return *cell == '\0';
}

static gboolean
is_same_word (const gchar *one, const gchar *other)
{
  g_autofree gchar *first = g_utf8_casefold (one, -1), *second = g_utf8_casefold (other, -1);

  return g_str_equal (first, second);
}

static const gchar *
get_value_label (const VthField *field, const GEnumValue *value, VthLanguage language)
{
  g_autofree gchar *name = g_strdup_printf ("%s.%s", g_type_name (field->type), value->value_nick);
  const gchar *label = _vth_label (name, language);

  return g_str_equal (label, name) ? value->value_nick : label;
}

/* The value as records write it, or as either language calls it. */
static const gchar *
find_nick (const VthField *field, const gchar *text)
{
  const GEnumValue *values = field->enum_class->values;
  guint n_values = field->enum_class->n_values;

  for (guint i = 0; i < n_values; i++)
    if (values[i].value != 0 && is_same_word (values[i].value_nick, text))
      return values[i].value_nick;
  for (guint i = 0; i < n_values; i++)
    if (values[i].value != 0 && (is_same_word (get_value_label (field, &values[i], VTH_LANGUAGE_NL), text)
                                 || is_same_word (get_value_label (field, &values[i], VTH_LANGUAGE_EN), text)))
      return values[i].value_nick;

  return NULL;
}

static gboolean
parse_choice (const VthField *field, const gchar *text, GString *json)
{
  const gchar *nick = find_nick (field, text);

  return nick != NULL && vth_json_append_string (json, nick, NULL);
}

/* 2025-12-31, or 31-12-2025 as a Dutch spreadsheet writes it; a year has four digits. */
static gboolean
parse_date (const gchar *text, GString *json)
{
  g_auto (GStrv) parts = g_strsplit (text, "-", -1);
  g_autofree gchar *iso = NULL;
  GDate date;

  if (g_strv_length (parts) == 3 && strlen (parts[2]) == 4 && strlen (parts[0]) <= 2 && strlen (parts[1]) <= 2)
    {
      iso = g_strdup_printf ("%s-%s%s-%s%s", parts[2], strlen (parts[1]) == 1 ? "0" : "", parts[1],
                             strlen (parts[0]) == 1 ? "0" : "", parts[0]);
      text = iso;
    }
  if (!_vth_date_parse (&date, text, strlen (text), NULL))
    return FALSE;

  vth_json_append_date (json, &date);
  return TRUE;
}

/* The digits before the comma, without the points between thousands. NULL if these stand elsewhere. */
static gchar *
dup_euros (const gchar *text, const gchar *end)
{
  const gchar *point = memchr (text, '.', (gsize) (end - text));
  g_autoptr (GString) digits = g_string_new (NULL);

  if (point != NULL && (point == text || point - text > 3 || (end - point) % 4 != 0))
    return NULL;
  for (const gchar *at = text; at < end; at++)
    if (point != NULL && at >= point && (at - point) % 4 == 0)
      {
        if (*at != '.')
          return NULL;
      }
    else if (g_ascii_isdigit (*at))
      g_string_append_c (digits, *at);
    else
      return NULL;

  return digits->len > 0 ? g_string_free (g_steal_pointer (&digits), FALSE) : NULL;
}

/* 1500 or 1.500 or 1.500,00, with or without a euro sign; a point is never a decimal sign. */
static gboolean
parse_euros (const gchar *text, GString *json)
{
  const gchar *comma;
  g_autofree gchar *digits = NULL;
  guint64 euros;
  gint cents = 0;

  if (g_str_has_prefix (text, "€"))
    text += strlen ("€");
  while (*text == ' ')
    text++;
  comma = strchr (text, ',');
  digits = dup_euros (text, comma != NULL ? comma : text + strlen (text));
  if (digits == NULL || !g_ascii_string_to_unsigned (digits, 10, 0, G_MAXINT64 / 100, &euros, NULL))
    return FALSE;
  if (comma != NULL && !g_str_equal (comma, ",-"))
    {
      if (strlen (comma) != 3 || !g_ascii_isdigit (comma[1]) || !g_ascii_isdigit (comma[2]))
        return FALSE;
      cents = g_ascii_digit_value (comma[1]) * 10 + g_ascii_digit_value (comma[2]);
    }
  if (euros == G_MAXINT64 / 100 && cents > G_MAXINT64 % 100)
    return FALSE;

  vth_json_append_integer (json, (gint64) euros * 100 + cents);
  return TRUE;
}

static gboolean
parse_number (const gchar *text, GString *json)
{
  gint64 number;

  if (!g_ascii_string_to_signed (text, 10, G_MININT64, G_MAXINT64, &number, NULL))
    return FALSE;

  vth_json_append_integer (json, number);
  return TRUE;
}

static gboolean
parse_boolean (const gchar *text, GString *json)
{
  static const gchar *const words[][5] = { { "nee", "no", "false", "onwaar", NULL }, { "ja", "yes", "true", "waar", NULL } };

  for (guint value = 0; value < G_N_ELEMENTS (words); value++)
    for (guint i = 0; words[value][i] != NULL; i++)
      if (g_ascii_strcasecmp (text, words[value][i]) == 0)
        {
          g_string_append (json, value ? "true" : "false");
          return TRUE;
        }

  return FALSE;
}

/* Appends the text if it is one JSON value and nothing else. */
static gboolean
append_value (GString *json, const gchar *text)
{
  g_auto (VthScanner) scanner = { 0 };
  VthSlice raw;

  vth_scanner_init (&scanner, MAX_DEPTH);
  vth_scanner_set_text (&scanner, text, strlen (text));
  if (!vth_scanner_skip_value (&scanner, &raw) || vth_scanner_next (&scanner) != VTH_TOKEN_END)
    return FALSE;

  vth_json_append_compact (json, raw.text, raw.length);
  return TRUE;
}

gboolean
_vth_sheet_append_members (GString *json, const gchar *text)
{
  g_autoptr (GString) object = g_string_new (NULL);

  while (g_ascii_isspace (*text))
    text++;
  if (*text != '{' || !append_value (object, text))
    return FALSE;

  if (object->len > strlen ("{}"))
    {
      g_string_append_c (json, ',');
      g_string_append_len (json, object->str + 1, (gssize) object->len - 2);
    }
  return TRUE;
}

static gboolean
parse_list (const gchar *text, GString *json)
{
  g_auto (GStrv) parts = NULL;

  if (*text == '[')
    return append_value (json, text);

  parts = g_strsplit (text, "|", -1);
  g_string_append_c (json, '[');
  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (json, ',');
      vth_json_append_string (json, g_strstrip (parts[i]), NULL);
    }
  g_string_append_c (json, ']');
  return TRUE;
}

/* Appends what a cell says as JSON. FALSE if it is no value of the field. A text is taken as it stands, other
 * values without spaces around.
 */
gboolean
_vth_sheet_cell_parse (const VthField *field, const gchar *cell, GString *json)
{
  g_autofree gchar *bare = g_strstrip (g_strdup (cell));

  switch (field->row.kind)
    {
    case VTH_FIELD_ENUM:
      return parse_choice (field, bare, json);
    case VTH_FIELD_DATE:
      return parse_date (bare, json);
    case VTH_FIELD_CENTS:
      return parse_euros (bare, json);
    case VTH_FIELD_INTEGER:
      return parse_number (bare, json);
    case VTH_FIELD_BOOLEAN:
      return parse_boolean (bare, json);
    case VTH_FIELD_STRINGS:
    case VTH_FIELD_REFERENCES:
    case VTH_FIELD_LAWS:
      return parse_list (bare, json);
    case VTH_FIELD_FLAGS:
    case VTH_FIELD_RECORD:
    case VTH_FIELD_RECORDS:
      return append_value (json, bare);
    case VTH_FIELD_TERM:
      return vth_json_append_string (json, bare, NULL);
    case VTH_FIELD_STRING:
    case VTH_FIELD_REFERENCE:
    default:
      return vth_json_append_string (json, cell, NULL);
    }
}

VthError
_vth_sheet_cell_get_error (const VthField *field)
{
  switch (field->row.kind)
    {
    case VTH_FIELD_ENUM:
      return VTH_ERROR_UNKNOWN_VALUE;
    case VTH_FIELD_DATE:
      return VTH_ERROR_INVALID_DATE;
    case VTH_FIELD_CENTS:
    case VTH_FIELD_INTEGER:
    case VTH_FIELD_BOOLEAN:
      return VTH_ERROR_WRONG_TYPE;
    case VTH_FIELD_STRING:
    case VTH_FIELD_REFERENCE:
    case VTH_FIELD_TERM:
    case VTH_FIELD_STRINGS:
    case VTH_FIELD_REFERENCES:
    case VTH_FIELD_LAWS:
    case VTH_FIELD_FLAGS:
    case VTH_FIELD_RECORD:
    case VTH_FIELD_RECORDS:
    default:
      return VTH_ERROR_SYNTAX;
    }
}

/* A spreadsheet would take such a text for a formula, and run it. */
static gboolean
is_formula (const gchar *text)
{
  return *text != '\0' && strchr ("=+-@\t\r", *text) != NULL;
}

static gboolean
is_plain_element (const VthSlice *element)
{
  g_autofree gchar *text = g_strndup (element->text, element->length), *bare = g_strstrip (g_strdup (text));

  return *text != '\0' && g_str_equal (bare, text) && strchr (text, '|') == NULL && *text != '[' && !is_formula (text);
}

/* A list that the sign between could spoil stays JSON. */
static void
format_list (VthScanner *scanner, const gchar *json, GString *cell)
{
  gsize begin = cell->len;
  gboolean plain = TRUE;
  guint n = 0;

  while (vth_scanner_next (scanner) == VTH_TOKEN_STRING && plain)
    {
      plain = is_plain_element (&scanner->string);
      g_string_append (cell, n++ > 0 ? " | " : "");
      g_string_append_len (cell, scanner->string.text, (gssize) scanner->string.length);
    }
  if (plain && n > 0)
    return;

  g_string_truncate (cell, begin);
  g_string_append (cell, json);
}

static void
format_text (const VthField *field, const VthSlice *text, VthLanguage language, GString *cell)
{
  g_autofree gchar *nick = g_strndup (text->text, text->length);
  const GEnumValue *value = field->enum_class != NULL ? g_enum_get_value_by_nick (field->enum_class, nick) : NULL;
  const gchar *label = value != NULL ? get_value_label (field, value, language) : nick;

  g_string_append (cell, value != NULL && g_strcmp0 (find_nick (field, label), nick) == 0 ? label : nick);
}

static void
format_integer (const VthField *field, gint64 number, GString *cell)
{
  if (field->row.kind == VTH_FIELD_CENTS)
    g_string_append_printf (cell, "%" G_GINT64_FORMAT ",%02d", number / 100, (gint) (number % 100));
  else
    g_string_append_printf (cell, "%" G_GINT64_FORMAT, number);
}

static void
format_value (const VthField *field, const gchar *json, VthLanguage language, GString *cell)
{
  g_auto (VthScanner) scanner = { 0 };

  vth_scanner_init (&scanner, MAX_DEPTH);
  vth_scanner_set_text (&scanner, json, strlen (json));
  switch (vth_scanner_next (&scanner))
    {
    case VTH_TOKEN_STRING:
      format_text (field, &scanner.string, language, cell);
      break;
    case VTH_TOKEN_INTEGER:
      format_integer (field, scanner.integer, cell);
      break;
    case VTH_TOKEN_TRUE:
      g_string_append (cell, _vth_label ("sheet.yes", language));
      break;
    case VTH_TOKEN_FALSE:
      g_string_append (cell, _vth_label ("sheet.no", language));
      break;
    case VTH_TOKEN_ARRAY:
      format_list (&scanner, json, cell);
      break;
    case VTH_TOKEN_OBJECT:
    case VTH_TOKEN_ERROR:
    case VTH_TOKEN_END:
    case VTH_TOKEN_OBJECT_END:
    case VTH_TOKEN_ARRAY_END:
    case VTH_TOKEN_KEY:
    case VTH_TOKEN_NUMBER:
    case VTH_TOKEN_NULL:
    default:
      g_string_append (cell, json);
    }
}

/* Puts into @cell what _vth_sheet_cell_parse() reads back as @json, the value of the field. FALSE if no cell can
 * hold it: it stays empty then.
 */
gboolean
_vth_sheet_cell_format (const VthField *field, const gchar *json, VthLanguage language, GString *cell)
{
  g_autoptr (GString) back = g_string_new (NULL);

  g_string_truncate (cell, 0);
  format_value (field, json, language, cell);
  if (!_vth_sheet_is_blank (cell->str) && !is_formula (cell->str) && _vth_sheet_cell_parse (field, cell->str, back)
      && g_str_equal (back->str, json))
    return TRUE;

  g_string_truncate (cell, 0);
  return FALSE;
}

static gchar *
explain_choice (const VthField *field, VthLanguage language)
{
  g_autoptr (GString) text = g_string_new (_vth_label ("sheet.cell.choice", language));
  const gchar *between = ": ";

  for (guint i = 0; i < field->enum_class->n_values; i++)
    if (field->enum_class->values[i].value != 0)
      {
        const GEnumValue *value = &field->enum_class->values[i];
        const gchar *label = get_value_label (field, value, language);

        g_string_append_printf (text, "%s%s", between,
                                g_strcmp0 (find_nick (field, label), value->value_nick) == 0 ? label : value->value_nick);
        between = ", ";
      }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* What may stand in the cell, for who fills it in. */
gchar *
_vth_sheet_cell_explain (const VthField *field, VthLanguage language)
{
  static const gchar *const labels[] = {
    [VTH_FIELD_STRING] = "sheet.cell.text",       [VTH_FIELD_REFERENCE] = "sheet.cell.text",
    [VTH_FIELD_DATE] = "sheet.cell.date",         [VTH_FIELD_TERM] = "sheet.cell.term",
    [VTH_FIELD_CENTS] = "sheet.cell.euros",       [VTH_FIELD_INTEGER] = "sheet.cell.number",
    [VTH_FIELD_BOOLEAN] = "sheet.cell.boolean",   [VTH_FIELD_STRINGS] = "sheet.cell.list",
    [VTH_FIELD_REFERENCES] = "sheet.cell.list",   [VTH_FIELD_LAWS] = "sheet.cell.list",
    [VTH_FIELD_FLAGS] = "sheet.cell.json",        [VTH_FIELD_RECORD] = "sheet.cell.json",
    [VTH_FIELD_RECORDS] = "sheet.cell.json",
  };

  if (field->row.kind == VTH_FIELD_ENUM)
    return explain_choice (field, language);

  return g_strdup (_vth_label (labels[field->row.kind], language));
}
