/* vth-record-json.c - records from and to JSON nodes
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-record-private.h"

#include "libvth/base/vth-error.h"

static VthRecord *read_object (JsonObject *object, const VthRecordInfo *info, GError **error);

static VthValueKind
get_value_kind (JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    return VTH_VALUE_OBJECT;
  if (JSON_NODE_HOLDS_ARRAY (node))
    return VTH_VALUE_ARRAY;

  switch (json_node_get_value_type (node))
    {
    case G_TYPE_STRING:
      return VTH_VALUE_TEXT;
    case G_TYPE_INT64:
      return VTH_VALUE_INTEGER;
    case G_TYPE_BOOLEAN:
      return VTH_VALUE_BOOLEAN;
    default:
      return VTH_VALUE_OTHER;
    }
}

static gboolean
check_kind (JsonNode *node, VthValueKind kind, const gchar *expected, GError **error)
{
  if (get_value_kind (node) == kind)
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE, "%s is needed here", expected);
  return FALSE;
}

static gboolean
read_strings (const VthField *field, VthRecord *record, JsonArray *array, GError **error)
{
  guint length = json_array_get_length (array);
  g_auto (GStrv) strings = g_new0 (gchar *, length + 1);

  for (guint i = 0; i < length; i++)
    {
      JsonNode *item = json_array_get_element (array, i);

      if (!check_kind (item, VTH_VALUE_TEXT, "a string", error))
        {
          _vth_error_prefix_index (error, i);
          return FALSE;
        }
      strings[i] = json_node_dup_string (item);
    }

  return _vth_field_put_strings (field, record, g_steal_pointer (&strings), error);
}

static gboolean
read_records (const VthField *field, VthRecord *record, JsonArray *array, GError **error)
{
  guint length = json_array_get_length (array);

  for (guint i = 0; i < length; i++)
    {
      JsonNode *item = json_array_get_element (array, i);
      VthRecord *embedded = NULL;

      if (check_kind (item, VTH_VALUE_OBJECT, "an object", error))
        embedded = read_object (json_node_get_object (item), field->embedded, error);
      if (embedded == NULL)
        {
          _vth_error_prefix_index (error, i);
          return FALSE;
        }
      _vth_field_add_record (field, record, embedded);
    }

  return TRUE;
}

static gboolean
read_flags (const VthField *field, VthRecord *record, JsonObject *object, GError **error)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a{sb}"));
  JsonObjectIter iter;
  const gchar *key;
  JsonNode *value;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &key, &value))
    {
      if (!check_kind (value, VTH_VALUE_BOOLEAN, "true or false", error))
        {
          _vth_error_prefix_key (error, key);
          return FALSE;
        }
      g_variant_builder_add (&builder, "{sb}", key, json_node_get_boolean (value));
    }

  _vth_field_put_flags (field, record, g_variant_builder_end (&builder));
  return TRUE;
}

static gboolean
read_embedded (const VthField *field, VthRecord *record, JsonObject *object, GError **error)
{
  VthRecord *embedded = read_object (object, field->embedded, error);

  if (embedded == NULL)
    return FALSE;

  _vth_field_put_record (field, record, embedded);
  return TRUE;
}

static gboolean
read_field (const VthField *field, VthRecord *record, JsonNode *node, GError **error)
{
  const gchar *text;

  if (!_vth_field_accepts (field, get_value_kind (node), error))
    return FALSE;

  switch (field->row.kind)
    {
    case VTH_FIELD_CENTS:
    case VTH_FIELD_INTEGER:
      return _vth_field_put_integer (field, record, json_node_get_int (node), error);
    case VTH_FIELD_BOOLEAN:
      _vth_field_put_boolean (field, record, json_node_get_boolean (node));
      return TRUE;
    case VTH_FIELD_STRINGS:
    case VTH_FIELD_REFERENCES:
    case VTH_FIELD_LAWS:
      return read_strings (field, record, json_node_get_array (node), error);
    case VTH_FIELD_FLAGS:
      return read_flags (field, record, json_node_get_object (node), error);
    case VTH_FIELD_RECORD:
      return read_embedded (field, record, json_node_get_object (node), error);
    case VTH_FIELD_RECORDS:
      return read_records (field, record, json_node_get_array (node), error);
    default:
      text = json_node_get_string (node);
      return _vth_field_put_text (field, record, text, strlen (text), error);
    }
}

static gboolean
read_member (VthRecord *record, const VthRecordInfo *info, const gchar *key, JsonNode *value, guint *hint,
             GError **error)
{
  const VthField *field = _vth_record_info_find (info, key, strlen (key), hint);
  g_autofree gchar *text = NULL;

  if (field == NULL)
    {
      text = json_to_string (value, FALSE);
      _vth_record_add_extra (record, key, strlen (key), text, strlen (text));
      return TRUE;
    }

  if (!json_node_is_null (value) && !read_field (field, record, value, error))
    {
      _vth_error_prefix_key (error, key);
      return FALSE;
    }

  return TRUE;
}

/* An embedded record may say its type, but it has to be the right one. */
static gboolean
check_type (JsonNode *value, const VthRecordInfo *info, GError **error)
{
  if (get_value_kind (value) == VTH_VALUE_TEXT && g_str_equal (json_node_get_string (value), info->type_name))
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE, "/type: a record of type %s is needed here", info->type_name);
  return FALSE;
}

static VthRecord *
read_object (JsonObject *object, const VthRecordInfo *info, GError **error)
{
  g_autoptr (VthRecord) record = g_object_new (info->type, NULL);
  JsonObjectIter iter;
  const gchar *key;
  JsonNode *value;
  guint hint = 0;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &key, &value))
    {
      if (g_str_equal (key, "type"))
        {
          if (!check_type (value, info, error))
            return NULL;
        }
      else if (!read_member (record, info, key, value, &hint, error))
        return NULL;
    }

  return g_steal_pointer (&record);
}

static const VthRecordInfo *
find_info (JsonObject *object, GError **error)
{
  JsonNode *node = json_object_get_member (object, "type");
  GType type;

  if (node == NULL)
    {
      g_set_error_literal (error, VTH_ERROR, VTH_ERROR_MISSING_FIELD, "/type: a record needs a type");
      return NULL;
    }
  if (get_value_kind (node) != VTH_VALUE_TEXT)
    {
      g_set_error_literal (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE, "/type: a string is needed here");
      return NULL;
    }

  type = vth_record_type_from_name (json_node_get_string (node));
  if (type == G_TYPE_INVALID)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_TYPE, "/type: ‘%s’ is no known type of record",
                   json_node_get_string (node));
      return NULL;
    }

  return _vth_record_type_get_info (type);
}

/**
 * vth_record_from_json:
 * @node: a JSON object, with its type in the member `type`
 * @error: return location for a #GError: %VTH_ERROR_UNKNOWN_TYPE, %VTH_ERROR_WRONG_TYPE,
 *   %VTH_ERROR_UNKNOWN_VALUE, %VTH_ERROR_INVALID_DATE, %VTH_ERROR_INVALID_TERM,
 *   %VTH_ERROR_INVALID_REFERENCE, %VTH_ERROR_OUT_OF_RANGE or %VTH_ERROR_MISSING_FIELD
 *
 * Makes a record (gegeven) from a JSON node. For more than a few, #VthRecordReader is many times
 * faster. Keys that no field has are kept, see #VthRecord:extra.
 *
 * Returns: (transfer full): a new record, or %NULL with @error set, whose message begins with the
 *   JSON pointer of what was wrong
 *
 * Since: 1.0
 */
VthRecord *
vth_record_from_json (JsonNode *node, GError **error)
{
  const VthRecordInfo *info;
  g_autoptr (VthRecord) record = NULL;

  g_return_val_if_fail (node != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!check_kind (node, VTH_VALUE_OBJECT, "an object", error))
    return NULL;

  info = find_info (json_node_get_object (node), error);
  if (info == NULL)
    return NULL;

  record = read_object (json_node_get_object (node), info, error);
  if (record == NULL || !vth_record_check (record, error))
    return NULL;

  return g_steal_pointer (&record);
}

static JsonNode *write_record (VthRecord *record, const gchar *type_name);

static JsonNode *
write_strings (gchar **strings)
{
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);
  JsonArray *array = json_array_new ();

  for (guint i = 0; strings[i] != NULL; i++)
    json_array_add_string_element (array, strings[i]);
  json_node_take_array (node, array);
  return node;
}

static JsonNode *
write_flags (GVariant *flags)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();
  GVariantIter iter;
  const gchar *key;
  gboolean value;

  g_variant_iter_init (&iter, flags);
  while (g_variant_iter_next (&iter, "{&sb}", &key, &value))
    json_object_set_boolean_member (object, key, value);
  json_node_take_object (node, object);
  return node;
}

static JsonNode *
write_records (const VthRecordList *list)
{
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);
  JsonArray *array = json_array_new ();
  guint n_items = _vth_record_list_get_length (list);

  for (guint i = 0; i < n_items; i++)
    json_array_add_element (array, write_record (_vth_record_list_peek (list, i), NULL));
  json_node_take_array (node, array);
  return node;
}

static JsonNode *
write_date (const GDate *date)
{
  gchar text[16];

  g_snprintf (text, sizeof text, "%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date),
              g_date_get_day (date));
  return json_node_init_string (json_node_alloc (), text);
}

static JsonNode *
write_field (const VthField *field, VthRecord *record)
{
  gpointer member = _vth_field_member (field, record);
  gchar term[VTH_TERM_TEXT_SIZE];

  switch (field->row.kind)
    {
    case VTH_FIELD_STRING:
    case VTH_FIELD_REFERENCE:
      return json_node_init_string (json_node_alloc (), *(gchar **) member);
    case VTH_FIELD_ENUM:
      return json_node_init_string (json_node_alloc (), _vth_field_get_nick (field, record));
    case VTH_FIELD_DATE:
      return write_date (member);
    case VTH_FIELD_TERM:
      vth_term_print (&((VthOptionalTerm *) member)->term, term);
      return json_node_init_string (json_node_alloc (), term);
    case VTH_FIELD_CENTS:
    case VTH_FIELD_INTEGER:
      return json_node_init_int (json_node_alloc (), ((VthOptional *) member)->plus_one - 1);
    case VTH_FIELD_BOOLEAN:
      return json_node_init_boolean (json_node_alloc (), ((VthOptional *) member)->plus_one == TRUE + 1);
    case VTH_FIELD_FLAGS:
      return write_flags (*(GVariant **) member);
    case VTH_FIELD_RECORD:
      return write_record (*(VthRecord **) member, NULL);
    case VTH_FIELD_RECORDS:
      return write_records (member);
    default:
      return write_strings (*(gchar ***) member);
    }
}

static void
write_extra (JsonObject *object, const gchar *extra)
{
  g_autoptr (JsonNode) node = json_from_string (extra, NULL);
  JsonObjectIter iter;
  const gchar *key;
  JsonNode *value;

  /* A number too large for json-glib has become a text that is not JSON. */
  if (node == NULL)
    return;

  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &key, &value))
    if (!json_object_has_member (object, key))
      json_object_set_member (object, key, json_node_copy (value));
}

/* Where a record stands inside another, its field says what it is: no type then. */
static JsonNode *
write_record (VthRecord *record, const gchar *type_name)
{
  const VthRecordInfo *info = _vth_record_get_info (record);
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();

  if (type_name != NULL)
    json_object_set_string_member (object, "type", type_name);
  for (guint i = 0; i < info->n_fields; i++)
    if (_vth_field_is_set (&info->fields[i], record))
      json_object_set_member (object, info->fields[i].key, write_field (&info->fields[i], record));
  if (vth_record_get_extra (record) != NULL)
    write_extra (object, vth_record_get_extra (record));

  json_node_take_object (node, object);
  return node;
}

/**
 * vth_record_to_json:
 * @record: a record
 *
 * Writes a record (gegeven) as a JSON object: its type, the fields that are filled in, in the
 * order of the field table, and what #VthRecord:extra holds.
 *
 * Returns: (transfer full): a new node
 *
 * Since: 1.0
 */
JsonNode *
vth_record_to_json (VthRecord *record)
{
  g_return_val_if_fail (VTH_IS_RECORD (record), NULL);

  return write_record (record, vth_record_get_type_name (record));
}
