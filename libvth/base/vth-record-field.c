/* vth-record-field.c - one field of one record: put, cleared, and as a property
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-record-private.h"

#include "libvth/base/vth-error.h"
#include "libvth/base/vth-legal-reference-private.h"

#define MEMBER(type, field, record) ((type *) _vth_field_member (field, record))

static const guint accepted[] = {
  [VTH_FIELD_STRING] = VTH_VALUE_TEXT,
  [VTH_FIELD_REFERENCE] = VTH_VALUE_TEXT,
  [VTH_FIELD_ENUM] = VTH_VALUE_TEXT,
  [VTH_FIELD_DATE] = VTH_VALUE_TEXT,
  [VTH_FIELD_TERM] = VTH_VALUE_TEXT,
  [VTH_FIELD_CENTS] = VTH_VALUE_INTEGER,
  [VTH_FIELD_INTEGER] = VTH_VALUE_INTEGER,
  [VTH_FIELD_BOOLEAN] = VTH_VALUE_BOOLEAN,
  [VTH_FIELD_STRINGS] = VTH_VALUE_ARRAY,
  [VTH_FIELD_REFERENCES] = VTH_VALUE_ARRAY,
  [VTH_FIELD_LAWS] = VTH_VALUE_ARRAY,
  [VTH_FIELD_FLAGS] = VTH_VALUE_OBJECT,
  [VTH_FIELD_RECORD] = VTH_VALUE_OBJECT,
  [VTH_FIELD_RECORDS] = VTH_VALUE_ARRAY,
};

static const gchar *const expected[] = {
  [VTH_FIELD_STRING] = "a string",
  [VTH_FIELD_REFERENCE] = "the id of a record, as a string",
  [VTH_FIELD_ENUM] = "one of the known values, as a string",
  [VTH_FIELD_DATE] = "a date, as a string",
  [VTH_FIELD_TERM] = "a term, as a string",
  [VTH_FIELD_CENTS] = "an amount in whole cents",
  [VTH_FIELD_INTEGER] = "a whole number",
  [VTH_FIELD_BOOLEAN] = "true or false",
  [VTH_FIELD_STRINGS] = "an array of strings",
  [VTH_FIELD_REFERENCES] = "an array of ids",
  [VTH_FIELD_LAWS] = "an array of legal references",
  [VTH_FIELD_FLAGS] = "an object of true and false",
  [VTH_FIELD_RECORD] = "an object",
  [VTH_FIELD_RECORDS] = "an array of objects",
};

void
_vth_error_prefix_key (GError **error, const gchar *key)
{
  if (error != NULL && *error != NULL)
    g_prefix_error (error, (*error)->message[0] == '/' ? "/%s" : "/%s: ", key);
}

void
_vth_error_prefix_index (GError **error, guint index)
{
  if (error != NULL && *error != NULL)
    g_prefix_error (error, (*error)->message[0] == '/' ? "/%u" : "/%u: ", index);
}

gboolean
_vth_field_accepts (const VthField *field, VthValueKind value, GError **error)
{
  if ((accepted[field->row.kind] & value) != 0)
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE, "%s is needed here", expected[field->row.kind]);
  return FALSE;
}

static gboolean
two_digits (const gchar *text, guint *value)
{
  if (!g_ascii_isdigit (text[0]) || !g_ascii_isdigit (text[1]))
    return FALSE;

  *value = (guint) ((text[0] - '0') * 10 + (text[1] - '0'));
  return TRUE;
}

/* Both forms of the date are filled in, so that reading it later writes nothing. */
gboolean
_vth_date_parse (GDate *date, const gchar *text, gsize length, GError **error)
{
  guint century, year, month, day;

  if (length == 10 && text[4] == '-' && text[7] == '-' &&
      two_digits (text, &century) && two_digits (text + 2, &year) &&
      two_digits (text + 5, &month) && two_digits (text + 8, &day) &&
      g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) (century * 100 + year)))
    {
      g_date_clear (date, 1);
      g_date_set_dmy (date, (GDateDay) day, (GDateMonth) month, (GDateYear) (century * 100 + year));
      g_date_get_julian (date);
      return TRUE;
    }

  g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_DATE,
               "‘%.*s’ is not a date that exists, written as YYYY-MM-DD", (int) MIN (length, 40), text);
  return FALSE;
}

/* The value that stands for absent has a nick too, which no file may use. */
static gboolean
put_enum (const VthField *field, VthRecord *record, const gchar *text, gsize length, GError **error)
{
  g_autoptr (GString) known = NULL;

  for (guint i = 0; i < field->enum_class->n_values; i++)
    {
      const GEnumValue *value = &field->enum_class->values[i];

      if (value->value != 0 && strncmp (value->value_nick, text, length) == 0 && value->value_nick[length] == '\0')
        {
          *MEMBER (gint, field, record) = value->value;
          return TRUE;
        }
    }

  known = g_string_new (NULL);
  for (guint i = 0; i < field->enum_class->n_values; i++)
    if (field->enum_class->values[i].value != 0)
      g_string_append_printf (known, "%s%s", known->len > 0 ? ", " : "", field->enum_class->values[i].value_nick);
  g_set_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_VALUE, "‘%.*s’ is not one of %s",
               (int) MIN (length, 40), text, known->str);
  return FALSE;
}

gboolean
_vth_field_put_text (const VthField *field, VthRecord *record, const gchar *text, gsize length, GError **error)
{
  VthOptionalTerm *term;

  switch (field->row.kind)
    {
    case VTH_FIELD_ENUM:
      return put_enum (field, record, text, length, error);

    case VTH_FIELD_DATE:
      return _vth_date_parse (MEMBER (GDate, field, record), text, length, error);

    case VTH_FIELD_TERM:
      term = MEMBER (VthOptionalTerm, field, record);
      term->present = vth_term_parse (&term->term, text, length, error);
      return term->present;

    default:
      g_free (*MEMBER (gchar *, field, record));
      *MEMBER (gchar *, field, record) = g_strndup (text, length);
      return TRUE;
    }
}

gboolean
_vth_field_put_integer (const VthField *field, VthRecord *record, gint64 value, GError **error)
{
  gint64 maximum = field->row.kind == VTH_FIELD_CENTS ? G_MAXINT64 - 1
                   : field->row.maximum > 0           ? field->row.maximum
                                                      : G_MAXINT - 1;

  if (value >= field->row.minimum && value <= maximum)
    {
      MEMBER (VthOptional, field, record)->plus_one = value + 1;
      return TRUE;
    }

  if (field->row.maximum > 0)
    g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE, "%" G_GINT64_FORMAT " lies outside %d to %d",
                 value, field->row.minimum, field->row.maximum);
  else
    g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE,
                 value < 0 ? "%" G_GINT64_FORMAT " is below zero" : "%" G_GINT64_FORMAT " is too large", value);
  return FALSE;
}

void
_vth_field_put_boolean (const VthField *field, VthRecord *record, gboolean value)
{
  MEMBER (VthOptional, field, record)->plus_one = (value ? TRUE : FALSE) + 1;
}

/* Whether a text may be among those of the field. */
gboolean
_vth_field_check_item (const VthField *field, const gchar *text, GError **error)
{
  return field->row.kind != VTH_FIELD_LAWS || _vth_legal_reference_check (text, error);
}

void
_vth_field_take_strings (const VthField *field, VthRecord *record, gchar **take)
{
  g_strfreev (*MEMBER (gchar **, field, record));
  *MEMBER (gchar **, field, record) = take;
}

/* Takes @take also when it fails. */
gboolean
_vth_field_put_strings (const VthField *field, VthRecord *record, gchar **take, GError **error)
{
  g_auto (GStrv) strings = take;

  for (guint i = 0; strings[i] != NULL; i++)
    if (!_vth_field_check_item (field, strings[i], error))
      {
        _vth_error_prefix_index (error, i);
        return FALSE;
      }

  _vth_field_take_strings (field, record, g_steal_pointer (&strings));
  return TRUE;
}

void
_vth_field_put_flags (const VthField *field, VthRecord *record, GVariant *flags)
{
  g_clear_pointer (MEMBER (GVariant *, field, record), g_variant_unref);
  *MEMBER (GVariant *, field, record) = g_variant_ref_sink (flags);
}

void
_vth_field_put_record (const VthField *field, VthRecord *record, VthRecord *take)
{
  g_clear_object (MEMBER (VthRecord *, field, record));
  *MEMBER (VthRecord *, field, record) = take;
}

void
_vth_field_add_record (const VthField *field, VthRecord *record, VthRecord *take)
{
  _vth_record_list_take (MEMBER (VthRecordList, field, record), take);
}

gboolean
_vth_field_is_set (const VthField *field, VthRecord *record)
{
  switch (field->row.kind)
    {
    case VTH_FIELD_ENUM:
      return *MEMBER (gint, field, record) != 0;
    case VTH_FIELD_DATE:
      return g_date_valid (MEMBER (GDate, field, record));
    case VTH_FIELD_TERM:
      return MEMBER (VthOptionalTerm, field, record)->present;
    case VTH_FIELD_CENTS:
    case VTH_FIELD_INTEGER:
    case VTH_FIELD_BOOLEAN:
      return MEMBER (VthOptional, field, record)->plus_one != 0;
    case VTH_FIELD_RECORDS:
      return _vth_record_list_get_length (MEMBER (VthRecordList, field, record)) > 0;
    default:
      return *MEMBER (gpointer, field, record) != NULL;
    }
}

void
_vth_field_clear (const VthField *field, VthRecord *record)
{
  switch (field->row.kind)
    {
    case VTH_FIELD_STRING:
    case VTH_FIELD_REFERENCE:
      g_clear_pointer (MEMBER (gchar *, field, record), g_free);
      break;
    case VTH_FIELD_ENUM:
      *MEMBER (gint, field, record) = 0;
      break;
    case VTH_FIELD_DATE:
      g_date_clear (MEMBER (GDate, field, record), 1);
      break;
    case VTH_FIELD_TERM:
      MEMBER (VthOptionalTerm, field, record)->present = FALSE;
      break;
    case VTH_FIELD_CENTS:
    case VTH_FIELD_INTEGER:
    case VTH_FIELD_BOOLEAN:
      MEMBER (VthOptional, field, record)->plus_one = 0;
      break;
    case VTH_FIELD_STRINGS:
    case VTH_FIELD_REFERENCES:
    case VTH_FIELD_LAWS:
      g_clear_pointer (MEMBER (gchar **, field, record), g_strfreev);
      break;
    case VTH_FIELD_FLAGS:
      g_clear_pointer (MEMBER (GVariant *, field, record), g_variant_unref);
      break;
    case VTH_FIELD_RECORD:
      g_clear_object (MEMBER (GObject *, field, record));
      break;
    case VTH_FIELD_RECORDS:
      _vth_record_list_clear (MEMBER (VthRecordList, field, record));
      break;
    default:
      g_assert_not_reached ();
    }
}

static gboolean
check_list (const VthField *field, const VthRecordList *list, GError **error)
{
  guint n_items = _vth_record_list_get_length (list);

  for (guint i = 0; i < n_items; i++)
    if (!vth_record_check (_vth_record_list_peek (list, i), error))
      {
        _vth_error_prefix_index (error, i);
        _vth_error_prefix_key (error, field->key);
        return FALSE;
      }

  return TRUE;
}

gboolean
_vth_field_check_embedded (const VthField *field, VthRecord *record, GError **error)
{
  if (field->row.kind == VTH_FIELD_RECORDS)
    return check_list (field, MEMBER (VthRecordList, field, record), error);

  if (!_vth_field_is_set (field, record) || vth_record_check (*MEMBER (VthRecord *, field, record), error))
    return TRUE;

  _vth_error_prefix_key (error, field->key);
  return FALSE;
}

const gchar *
_vth_field_get_nick (const VthField *field, VthRecord *record)
{
  const GEnumValue *value = g_enum_get_value (field->enum_class, *MEMBER (gint, field, record));

  return value != NULL && value->value != 0 ? value->value_nick : NULL;
}
