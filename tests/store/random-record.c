/* random-record.c - records that hold anything their field table allows
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "random-record.h"

#include "libvth/base/vth-record-private.h"

#define MAX_LENGTH 12

static const gchar *const pieces[] = {
  "a", "Z", " ", "é", "€", "\U0001f3ed", "\"", "\\", "\n", "\x01", "'", "{", "[", "null", "/", "\x7f", ",", "2026-01-01",
};

static const gchar *const laws[] = { "Awb 5:32", "Ow 18.2 lid 1", "Awb 5:32b lid 2", "Bal 2.11" };

static const gchar *const terms[] = { "P1D", "P6W", "P13M", "P0D", "PT48H", "P2Y" };

static const gchar *const extras[] = {
  "{\"kleur\":\"rood\"}",
  "{\"hoogte\":3.50,\"delen\":[1,{\"a\":null}],\"leeg\":{}}",
  "{\"\\u0000\":1e400,\"\":\"\",\"a b\":[[]]}",
};

static gchar *
random_text (GRand *rand)
{
  GString *text = g_string_new (NULL);
  gint length = g_rand_int_range (rand, 0, MAX_LENGTH);

  for (gint i = 0; i < length; i++)
    g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);

  return g_string_free (text, FALSE);
}

static gchar *
random_date (GRand *rand)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) g_rand_int_range (rand, 1, 3652059));
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date), g_date_get_month (&date), g_date_get_day (&date));
}

static gchar *
random_text_for (GRand *rand, const VthField *field)
{
  GEnumClass *values = field->enum_class;
  guint i;

  switch (field->row.kind)
    {
    case VTH_FIELD_ENUM:
      do
        i = (guint) g_rand_int_range (rand, 0, (gint) values->n_values);
      while (values->values[i].value == 0);
      return g_strdup (values->values[i].value_nick);
    case VTH_FIELD_DATE:
      return random_date (rand);
    case VTH_FIELD_TERM:
      return g_strdup (terms[g_rand_int_range (rand, 0, G_N_ELEMENTS (terms))]);
    default:
      return random_text (rand);
    }
}

static gint64
random_number (GRand *rand, const VthField *field)
{
  if (field->row.kind == VTH_FIELD_CENTS)
    return g_rand_boolean (rand) ? G_MAXINT64 - 1 : g_rand_int_range (rand, 0, G_MAXINT);

  return g_rand_int_range (rand, field->row.minimum, field->row.maximum > 0 ? field->row.maximum + 1 : G_MAXINT - 1);
}

static gchar **
random_strings (GRand *rand, const VthField *field)
{
  guint length = (guint) g_rand_int_range (rand, 0, 4);
  gchar **strings = g_new0 (gchar *, length + 1);

  for (guint i = 0; i < length; i++)
    strings[i] = field->row.kind == VTH_FIELD_LAWS ? g_strdup (laws[g_rand_int_range (rand, 0, G_N_ELEMENTS (laws))])
                                                   : random_text (rand);
  return strings;
}

static GVariant *
random_flags (GRand *rand)
{
  GVariantBuilder builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{sb}"));
  gint length = g_rand_int_range (rand, 0, 4);

  for (gint i = 0; i < length; i++)
    {
      g_autofree gchar *text = random_text (rand);
      g_autofree gchar *key = g_strdup_printf ("%d%s", i, text);

      g_variant_builder_add (&builder, "{sb}", key, g_rand_boolean (rand));
    }

  return g_variant_builder_end (&builder);
}

static void
put_random (GRand *rand, const VthField *field, VthRecord *record)
{
  g_autoptr (GError) error = NULL;
  g_autofree gchar *text = NULL;

  switch (field->row.kind)
    {
    case VTH_FIELD_CENTS:
    case VTH_FIELD_INTEGER:
      _vth_field_put_integer (field, record, random_number (rand, field), &error);
      break;
    case VTH_FIELD_BOOLEAN:
      _vth_field_put_boolean (field, record, g_rand_boolean (rand));
      break;
    case VTH_FIELD_STRINGS:
    case VTH_FIELD_REFERENCES:
    case VTH_FIELD_LAWS:
      _vth_field_put_strings (field, record, random_strings (rand, field), &error);
      break;
    case VTH_FIELD_FLAGS:
      _vth_field_put_flags (field, record, random_flags (rand));
      break;
    case VTH_FIELD_RECORD:
      _vth_field_put_record (field, record, random_record_new (rand, field->type, NULL));
      break;
    case VTH_FIELD_RECORDS:
      for (gint i = g_rand_int_range (rand, 0, 3); i > 0; i--)
        _vth_field_add_record (field, record, random_record_new (rand, field->type, NULL));
      break;
    default:
      text = random_text_for (rand, field);
      _vth_field_put_text (field, record, text, strlen (text), &error);
    }

  g_assert_no_error (error);
}

/* Without an @id it is as random as the rest. */
VthRecord *
random_record_new (GRand *rand, GType type, const gchar *id)
{
  const VthRecordInfo *info = _vth_record_type_get_info (type);
  VthRecord *record = g_object_new (type, NULL);

  for (guint i = 0; i < info->n_fields; i++)
    if (_vth_record_info_requires (info, &info->fields[i]) || g_rand_boolean (rand))
      put_random (rand, &info->fields[i], record);
  if (id != NULL)
    vth_record_set_id (record, id);
  if (g_rand_int_range (rand, 0, 4) == 0)
    g_assert_true (vth_record_set_extra (record, extras[g_rand_int_range (rand, 0, G_N_ELEMENTS (extras))], NULL));

  return record;
}
