/* vth-schema.c - the JSON Schema of a record
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-schema.h"

#include "libvth/base/vth-error.h"
#include "libvth/base/vth-record-private.h"
#include "libvth/format/vth-record-words-private.h"

/* As vth_term_parse() takes them. */
#define TERM_PATTERN "^P(0*[0-9]{1,5}(D|W|M|Y|DW)|T0*[0-9]{1,5}H)$"

/* What the embedded records are described in, once each; and the words for people. */
typedef struct
{
  JsonObject *definitions;
  VthLanguage language;
} Description;

static JsonObject *describe_object (const VthRecordInfo *info, const Description *whole);

static JsonObject *
new_typed (const gchar *type)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "type", type);
  return object;
}

static JsonObject *
new_array (JsonObject *items)
{
  JsonObject *object = new_typed ("array");

  json_object_set_object_member (object, "items", items);
  return object;
}

/* The embedded record is described once, among the definitions. */
static JsonObject *
new_reference (const VthField *field, const Description *whole)
{
  const VthRecordInfo *info = field->embedded;
  g_autofree gchar *target = g_strconcat ("#/$defs/", info->type_name, NULL);
  JsonObject *object = json_object_new ();

  if (!json_object_has_member (whole->definitions, info->type_name))
    {
      json_object_set_null_member (whole->definitions, info->type_name);
      json_object_set_object_member (whole->definitions, info->type_name, describe_object (info, whole));
    }
  json_object_set_string_member (object, "$ref", target);
  return object;
}

static JsonObject *
new_enum (const VthField *field)
{
  JsonObject *object = new_typed ("string");
  JsonArray *values = json_array_new ();

  for (guint i = 0; i < field->enum_class->n_values; i++)
    if (field->enum_class->values[i].value != 0)
      json_array_add_string_element (values, field->enum_class->values[i].value_nick);
  json_object_set_array_member (object, "enum", values);
  return object;
}

static JsonObject *
new_string (const gchar *keyword, const gchar *value)
{
  JsonObject *object = new_typed ("string");

  json_object_set_string_member (object, keyword, value);
  return object;
}

static JsonObject *
new_integer (const VthField *field)
{
  JsonObject *object = new_typed ("integer");

  json_object_set_int_member (object, "minimum", field->row.minimum);
  if (field->row.maximum > 0)
    json_object_set_int_member (object, "maximum", field->row.maximum);
  return object;
}

static JsonObject *
describe_value (const VthField *field, const Description *whole)
{
  JsonObject *object;

  switch (field->row.kind)
    {
    case VTH_FIELD_ENUM:
      return new_enum (field);
    case VTH_FIELD_DATE:
      return new_string ("format", "date");
    case VTH_FIELD_TERM:
      return new_string ("pattern", TERM_PATTERN);
    case VTH_FIELD_CENTS:
    case VTH_FIELD_INTEGER:
      return new_integer (field);
    case VTH_FIELD_BOOLEAN:
      return new_typed ("boolean");
    case VTH_FIELD_REFERENCES:
      return new_array (new_string ("$comment", "reference"));
    case VTH_FIELD_STRINGS:
    case VTH_FIELD_LAWS:
      return new_array (new_typed ("string"));
    case VTH_FIELD_FLAGS:
      object = new_typed ("object");
      json_object_set_object_member (object, "additionalProperties", new_typed ("boolean"));
      return object;
    case VTH_FIELD_RECORD:
      return new_reference (field, whole);
    case VTH_FIELD_RECORDS:
      return new_array (new_reference (field, whole));
    case VTH_FIELD_REFERENCE:
      return new_string ("$comment", "reference");
    case VTH_FIELD_STRING:
    default:
      return new_typed ("string");
    }
}

static JsonObject *
describe_field (const VthRecordInfo *info, const VthField *field, const Description *whole)
{
  g_autofree gchar *title = _vth_record_words_dup_title (field, whole->language);
  g_autofree gchar *text = _vth_record_words_dup_description (info, field, whole->language);
  JsonObject *object = describe_value (field, whole);

  json_object_set_string_member (object, "title", title);
  if (text != NULL)
    json_object_set_string_member (object, "description", text);
  return object;
}

static JsonObject *
describe_object (const VthRecordInfo *info, const Description *whole)
{
  g_autofree gchar *title = _vth_record_words_dup_type_title (info, whole->language);
  gboolean embedded = (info->flags & VTH_RECORD_EMBEDDED) != 0;
  JsonObject *object = new_typed ("object"), *properties = json_object_new (), *type = json_object_new ();
  JsonArray *required = json_array_new ();

  json_object_set_string_member (object, "title", title);
  json_object_set_string_member (type, "const", info->type_name);
  json_object_set_object_member (properties, "type", type);
  if (!embedded)
    json_array_add_string_element (required, "type");

  for (guint i = 0; i < info->n_fields; i++)
    {
      const VthField *field = &info->fields[i];

      if (_vth_record_info_requires (info, field))
        json_array_add_string_element (required, field->key);
      json_object_set_object_member (properties, field->key, describe_field (info, field, whole));
    }

  json_object_set_object_member (object, "properties", properties);
  json_object_set_array_member (object, "required", required);
  return object;
}

/**
 * vth_schema_for_type:
 * @type_name: the name of a type of record, such as `mandate`
 * @language: the language of what it says to people
 * @error: return location for a #GError: %VTH_ERROR_UNKNOWN_TYPE
 *
 * Describes how a record of a type is written (gegevensmodel), as a JSON Schema of draft 2020-12.
 * #VthRecordReader is stricter where a schema says nothing: a legal reference has to name an
 * article, and no key may stand twice. It also takes `null` for no value. Keys that no field has
 * are allowed. What names another record has the comment `reference`.
 *
 * Titles are what the type and its fields are called in @language; descriptions say what a field is for, with the article of
 * law where there is one. In Dutch not every field has a description.
 * May be called from any thread.
 *
 * Returns: (transfer full): a JSON object, or %NULL with @error set
 *
 * Since: 1.0
 */
JsonNode *
vth_schema_for_type (const gchar *type_name, VthLanguage language, GError **error)
{
  g_autoptr (JsonObject) definitions = json_object_new ();
  const Description whole = { definitions, language };
  g_autoptr (JsonObject) schema = NULL;
  GType type;

  g_return_val_if_fail (type_name != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  type = vth_record_type_from_name (type_name);
  if (type == G_TYPE_INVALID)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_TYPE, "‘%s’ is no known type of record", type_name);
      return NULL;
    }

  schema = describe_object (_vth_record_type_get_info (type), &whole);
  json_object_set_string_member (schema, "$schema", "https://json-schema.org/draft/2020-12/schema");
  if (json_object_get_size (definitions) > 0)
    json_object_set_object_member (schema, "$defs", g_steal_pointer (&definitions));
  return json_node_init_object (json_node_alloc (), schema);
}
