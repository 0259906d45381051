/* random-record.c - records of any type, with anything that their fields may hold
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "random-record.h"

static const gchar *const texts[] = {
  "", "Kade 1", "'s-Gravenhage", "\"quoted\" and \\ back", "line\nbreak\ttab\r\b\f", "\001\037\177", "caf\303\251 \342\202\254 5.000",
  "\360\237\217\255", "a longer text without anything special in it, for the fast loops", "</script>{\"x\":[1]}",
  "\357\273\277bom", "\303\251", "12345678", "1234567\"",
};

static const gchar *const terms[] = { "P6W", "P3M", "P1Y", "P10D", "PT48H", "P5DW", "P0D", "P99999D" };
static const gchar *const laws[] = { "Awb 5:32b lid 2", "Ow 18.2", "Awb 5:32 lid 1" };
static const gchar *const extras[] = {
  "{\"kenmerk\":1.50}", "{\"kenmerk\":\"\\u00e9\",\"zaak\":{\"a\":[null,true,1e40,{}]},\"\":[]}",
  "{\"groot\":123456789012345678901234567890}",
};

#define PICK(random, list) list[g_rand_int_range (random, 0, G_N_ELEMENTS (list))]

static void
put_text (GRand *random, const VthField *field, VthRecord *record)
{
  g_autoptr (GError) error = NULL;
  const gchar *text = PICK (random, texts);
  gchar date[16];

  if (field->row.kind == VTH_FIELD_ENUM)
    text = field->enum_class->values[g_rand_int_range (random, 1, (gint) field->enum_class->n_values)].value_nick;
  if (field->row.kind == VTH_FIELD_TERM)
    text = PICK (random, terms);
  if (field->row.kind == VTH_FIELD_DATE)
    {
      g_snprintf (date, sizeof date, "%04d-%02d-%02d", g_rand_int_range (random, 1, 9999),
                  g_rand_int_range (random, 1, 13), g_rand_int_range (random, 1, 29));
      text = date;
    }

  _vth_field_put_text (field, record, text, strlen (text), &error);
  g_assert_no_error (error);
}

static void
put_number (GRand *random, const VthField *field, VthRecord *record)
{
  g_autoptr (GError) error = NULL;
  gint64 number = (gint64) g_rand_int (random) << 31 | g_rand_int (random);

  if (field->row.kind != VTH_FIELD_CENTS)
    number = g_rand_int_range (random, field->row.minimum, field->row.maximum > 0 ? field->row.maximum + 1 : 1000);
  _vth_field_put_integer (field, record, number >> g_rand_int_range (random, 0, 2), &error);
  if (error != NULL)
    _vth_field_put_integer (field, record, field->row.minimum, NULL);
}

static void
put_strings (GRand *random, const VthField *field, VthRecord *record)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GError) error = NULL;

  for (gint i = g_rand_int_range (random, 0, 4); i > 0; i--)
    g_strv_builder_add (builder, field->row.kind == VTH_FIELD_LAWS ? PICK (random, laws) : PICK (random, texts));
  _vth_field_put_strings (field, record, g_strv_builder_end (builder), &error);
  g_assert_no_error (error);
}

static void
put_flags (GRand *random, const VthField *field, VthRecord *record)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{sb}"));

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (g_rand_boolean (random))
      g_variant_builder_add (&builder, "{sb}", texts[i], g_rand_boolean (random));
  _vth_field_put_flags (field, record, g_variant_builder_end (&builder));
}

static void
put_any (GRand *random, const VthField *field, VthRecord *record)
{
  switch (field->row.kind)
    {
    case VTH_FIELD_CENTS:
    case VTH_FIELD_INTEGER:
      put_number (random, field, record);
      break;
    case VTH_FIELD_BOOLEAN:
      _vth_field_put_boolean (field, record, g_rand_boolean (random));
      break;
    case VTH_FIELD_STRINGS:
    case VTH_FIELD_REFERENCES:
    case VTH_FIELD_LAWS:
      put_strings (random, field, record);
      break;
    case VTH_FIELD_FLAGS:
      put_flags (random, field, record);
      break;
    case VTH_FIELD_RECORD:
      _vth_field_put_record (field, record, random_record_new (random, _vth_record_type_get_info (field->type)));
      break;
    case VTH_FIELD_RECORDS:
      for (gint i = g_rand_int_range (random, 1, 4); i > 0; i--)
        _vth_field_add_record (field, record, random_record_new (random, _vth_record_type_get_info (field->type)));
      break;
    case VTH_FIELD_STRING:
    case VTH_FIELD_REFERENCE:
    case VTH_FIELD_ENUM:
    case VTH_FIELD_DATE:
    case VTH_FIELD_TERM:
    default:
      put_text (random, field, record);
    }
}

VthRecord *
random_record_new (GRand *random, const VthRecordInfo *info)
{
  VthRecord *record = g_object_new (info->type, NULL);

  for (guint i = 0; i < info->n_fields; i++)
    if (_vth_record_info_requires (info, &info->fields[i]) || g_rand_int_range (random, 0, 3) > 0)
      put_any (random, &info->fields[i], record);
  if (g_rand_int_range (random, 0, 4) == 0)
    _vth_record_take_extra (record, g_strdup (PICK (random, extras)));

  return record;
}
