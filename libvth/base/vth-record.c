/* vth-record.c - what all records have in common
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-record-private.h"

#include "libvth/base/vth-error.h"

typedef struct
{
  gchar *id;
  gchar *source;
  gchar *extra;
} VthRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (VthRecord, vth_record, G_TYPE_OBJECT)

#define PRIVATE(record) ((VthRecordPrivate *) vth_record_get_instance_private (record))

/* The fields of every record. Their members lie in the private struct, so their offsets are
 * known only once the type is.
 */
static const VthFieldRow common_rows[] = {
  /**
   * VthRecord:id:
   *
   * The identification (identificatie) of the record, unique among the records of its type.
   *
   * Since: 1.0
   */
  { "id", VTH_FIELD_STRING, G_STRUCT_OFFSET (VthRecordPrivate, id), VTH_FIELD_REQUIRED,
    .blurb = "Identification of the record, unique among the records of its type (kenmerk)" },
  /**
   * VthRecord:source:
   *
   * Where the record was taken from (bron): the name of a system, or an address.
   *
   * Since: 1.0
   */
  { "source", VTH_FIELD_STRING, G_STRUCT_OFFSET (VthRecordPrivate, source),
    .blurb = "Where the record was taken from (bron)" },
};

enum
{
  PROP_EXTRA = G_N_ELEMENTS (common_rows) + 1,
  N_COMMON_PROPS
};

static GParamSpec *extra_pspec;

static const VthField *
property_field (VthRecord *record, guint property_id)
{
  VthRecordInfo *info = VTH_RECORD_GET_CLASS (record)->info;
  guint position = property_id < PROP_EXTRA ? property_id - 1 : property_id - 2;

  g_assert (position < info->n_fields);
  return &info->fields[position];
}

static void
vth_record_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthRecord *self = VTH_RECORD (object);

  if (property_id == PROP_EXTRA)
    g_value_set_string (value, PRIVATE (self)->extra);
  else
    _vth_field_get_value (property_field (self, property_id), self, value);
}

static void
vth_record_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  VthRecord *self = VTH_RECORD (object);

  _vth_field_set_value (property_field (self, property_id), self, value);
}

static void
vth_record_finalize (GObject *object)
{
  VthRecord *self = VTH_RECORD (object);
  VthRecordInfo *info = VTH_RECORD_GET_CLASS (self)->info;

  for (guint i = 0; i < info->n_fields; i++)
    _vth_field_clear (&info->fields[i], self);
  g_free (PRIVATE (self)->extra);

  G_OBJECT_CLASS (vth_record_parent_class)->finalize (object);
}

static GParamSpec *
create_pspec (const VthField *field)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  const VthFieldRow *row = &field->row;
  const gchar *name = row->name, *blurb = row->blurb;

  switch (row->kind)
    {
    case VTH_FIELD_STRING:
    case VTH_FIELD_REFERENCE:
      return g_param_spec_string (name, NULL, blurb, NULL, flags);
    case VTH_FIELD_ENUM:
      return g_param_spec_enum (name, NULL, blurb, field->type, 0, flags);
    case VTH_FIELD_DATE:
      return g_param_spec_boxed (name, NULL, blurb, G_TYPE_DATE, flags);
    case VTH_FIELD_TERM:
      return g_param_spec_boxed (name, NULL, blurb, VTH_TYPE_TERM, flags);
    case VTH_FIELD_CENTS:
      return g_param_spec_int64 (name, NULL, blurb, -1, G_MAXINT64 - 1, -1, flags);
    case VTH_FIELD_INTEGER:
      return g_param_spec_int (name, NULL, blurb, -1, row->maximum > 0 ? row->maximum : G_MAXINT - 1, -1, flags);
    case VTH_FIELD_BOOLEAN:
      return g_param_spec_boolean (name, NULL, blurb, FALSE, flags);
    case VTH_FIELD_STRINGS:
    case VTH_FIELD_REFERENCES:
    case VTH_FIELD_LAWS:
      return g_param_spec_boxed (name, NULL, blurb, G_TYPE_STRV, flags);
    case VTH_FIELD_FLAGS:
      return g_param_spec_variant (name, NULL, blurb, G_VARIANT_TYPE ("a{sb}"), NULL, flags);
    case VTH_FIELD_RECORD:
      return g_param_spec_object (name, NULL, blurb, field->type, flags);
    case VTH_FIELD_RECORDS:
      return g_param_spec_object (name, NULL, blurb, G_TYPE_LIST_MODEL, flags);
    default:
      g_assert_not_reached ();
    }
}

static void
init_field (VthField *field, const VthFieldRow *row, gint base_offset)
{
  field->row = *row;
  field->row.offset += base_offset;
  field->key = g_strdelimit (g_strdup (row->name), "-", '_');
  field->key_length = strlen (field->key);
  field->type = row->get_type != NULL ? row->get_type () : G_TYPE_NONE;
  if (row->kind == VTH_FIELD_ENUM)
    field->enum_class = g_type_class_ref (field->type);
  if (row->kind == VTH_FIELD_RECORD || row->kind == VTH_FIELD_RECORDS)
    field->embedded = VTH_RECORD_CLASS (g_type_class_ref (field->type))->info;
}

/* Called from the class_init of each record class. The info lives as long as the class, which
 * for a static type is as long as the process.
 */
void
_vth_record_class_install (VthRecordClass *klass,
                           const gchar *type_name,
                           VthRecordInfoFlags flags,
                           const VthFieldRow *rows,
                           guint n_rows)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  VthRecordInfo *common = klass->info;
  VthRecordInfo *info = g_new0 (VthRecordInfo, 1);

  object_class->get_property = vth_record_get_property;
  object_class->set_property = vth_record_set_property;

  info->type_name = type_name;
  info->type = G_TYPE_FROM_CLASS (klass);
  info->flags = flags;
  info->n_fields = common->n_fields + n_rows;
  info->fields = g_new0 (VthField, info->n_fields);
  memcpy (info->fields, common->fields, common->n_fields * sizeof (VthField));

  for (guint i = 0; i < n_rows; i++)
    {
      VthField *field = &info->fields[common->n_fields + i];

      init_field (field, &rows[i], 0);
      field->pspec = create_pspec (field);
      g_object_class_install_property (object_class, N_COMMON_PROPS + i, field->pspec);
    }

  klass->info = info;
}

static void
vth_record_class_init (VthRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  gint offset = g_type_class_get_instance_private_offset (klass);
  VthRecordInfo *info = g_new0 (VthRecordInfo, 1);

  object_class->get_property = vth_record_get_property;
  object_class->set_property = vth_record_set_property;
  object_class->finalize = vth_record_finalize;

  info->type = VTH_TYPE_RECORD;
  info->n_fields = G_N_ELEMENTS (common_rows);
  info->fields = g_new0 (VthField, info->n_fields);
  for (guint i = 0; i < info->n_fields; i++)
    {
      init_field (&info->fields[i], &common_rows[i], offset);
      info->fields[i].pspec = create_pspec (&info->fields[i]);
      g_object_class_install_property (object_class, i + 1, info->fields[i].pspec);
    }
  klass->info = info;

  /**
   * VthRecord:extra:
   *
   * The keys that the record came with and that no field has (overige gegevens), as the text
   * of one JSON object. They are kept and written back.
   *
   * Since: 1.0
   */
  extra_pspec = g_param_spec_string ("extra", NULL, "Keys without a field, as the text of a JSON object", NULL,
                                     G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_property (object_class, PROP_EXTRA, extra_pspec);
}

static void
vth_record_init (VthRecord *self)
{
}

const VthRecordInfo *
_vth_record_type_get_info (GType type)
{
  g_autoptr (GTypeClass) class = g_type_class_ref (type);

  return VTH_RECORD_CLASS (class)->info;
}

const VthRecordInfo *
_vth_record_get_info (VthRecord *record)
{
  return VTH_RECORD_GET_CLASS (record)->info;
}

const VthField *
_vth_record_info_find (const VthRecordInfo *info, const gchar *key, gsize length, guint *hint)
{
  guint position = *hint;

  for (guint i = 0; i < info->n_fields; i++, position++)
    {
      const VthField *field;

      if (position >= info->n_fields)
        position = 0;
      field = &info->fields[position];
      if (field->key_length == length && field->key[0] == key[0] && memcmp (field->key, key, length) == 0)
        {
          *hint = position + 1;
          return field;
        }
    }

  return NULL;
}

gboolean
_vth_record_info_requires (const VthRecordInfo *info, const VthField *field)
{
  gboolean optional_id = (info->flags & (VTH_RECORD_EMBEDDED | VTH_RECORD_ID_OPTIONAL)) != 0;

  return (field->row.flags & VTH_FIELD_REQUIRED) != 0 && !(optional_id && field == &info->fields[0]);
}

void
_vth_record_add_extra (VthRecord *record, const gchar *key, gsize key_length, const gchar *json, gsize length)
{
  VthRecordPrivate *priv = PRIVATE (record);
  g_autoptr (GString) text = g_string_new (priv->extra != NULL ? priv->extra : "{}");
  g_autoptr (JsonNode) name = json_node_init_string (json_node_alloc (), "");
  g_autofree gchar *terminated = g_strndup (key, key_length);
  g_autofree gchar *quoted = NULL;

  json_node_set_string (name, terminated);
  quoted = json_to_string (name, FALSE);

  g_string_truncate (text, text->len - 1);
  if (text->len > 1)
    g_string_append_c (text, ',');
  g_string_append (text, quoted);
  g_string_append_c (text, ':');
  g_string_append_len (text, json, (gssize) length);
  g_string_append_c (text, '}');

  g_free (priv->extra);
  priv->extra = g_string_free (g_steal_pointer (&text), FALSE);
}

void
_vth_record_take_extra (VthRecord *record, gchar *take)
{
  VthRecordPrivate *priv = PRIVATE (record);

  g_free (priv->extra);
  priv->extra = take;
}

/**
 * vth_record_type_from_name:
 * @type_name: the value of `type` in a record (soort gegeven), such as `mandate`
 *
 * Finds the class of a record by the name that files give it. May be called from any thread.
 *
 * Returns: the type, or %G_TYPE_INVALID if there is none of that name
 *
 * Since: 1.0
 */
GType
vth_record_type_from_name (const gchar *type_name)
{
  g_return_val_if_fail (type_name != NULL, G_TYPE_INVALID);

  for (guint i = 0; i < _vth_n_record_types; i++)
    {
      const VthRecordInfo *info = _vth_record_type_get_info (_vth_record_types[i] ());

      if (g_str_equal (info->type_name, type_name))
        return info->type;
    }

  return G_TYPE_INVALID;
}

/**
 * vth_record_list_type_names:
 *
 * Lists the names of all types of record (soorten gegevens), those that stand only inside
 * another record included. May be called from any thread.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names
 *
 * Since: 1.0
 */
gchar **
vth_record_list_type_names (void)
{
  gchar **names = g_new0 (gchar *, _vth_n_record_types + 1);

  for (guint i = 0; i < _vth_n_record_types; i++)
    names[i] = g_strdup (_vth_record_type_get_info (_vth_record_types[i] ())->type_name);

  return names;
}

/**
 * vth_record_get_type_name:
 * @record: a record
 *
 * Gets the name of the record's type (soort gegeven), as it stands in files.
 *
 * Returns: (transfer none): the name, such as `enforcement-decision`
 *
 * Since: 1.0
 */
const gchar *
vth_record_get_type_name (VthRecord *record)
{
  g_return_val_if_fail (VTH_IS_RECORD (record), NULL);

  return VTH_RECORD_GET_CLASS (record)->info->type_name;
}

/**
 * vth_record_get_id:
 * @record: a record
 *
 * Gets the identification (identificatie) of the record.
 *
 * Returns: (transfer none) (nullable): the id
 *
 * Since: 1.0
 */
const gchar *
vth_record_get_id (VthRecord *record)
{
  g_return_val_if_fail (VTH_IS_RECORD (record), NULL);

  return PRIVATE (record)->id;
}

/**
 * vth_record_set_id:
 * @record: a record
 * @id: (nullable): the id
 *
 * Sets the identification (identificatie) of the record.
 *
 * Since: 1.0
 */
void
vth_record_set_id (VthRecord *record, const gchar *id)
{
  g_return_if_fail (VTH_IS_RECORD (record));

  _vth_record_set_string (record, _vth_record_get_info (record)->fields[0].row.offset, id);
}

/**
 * vth_record_get_source:
 * @record: a record
 *
 * Gets where the record was taken from (bron).
 *
 * Returns: (transfer none) (nullable): the name of a system, or an address
 *
 * Since: 1.0
 */
const gchar *
vth_record_get_source (VthRecord *record)
{
  g_return_val_if_fail (VTH_IS_RECORD (record), NULL);

  return PRIVATE (record)->source;
}

/**
 * vth_record_set_source:
 * @record: a record
 * @source: (nullable): the name of a system, or an address
 *
 * Sets where the record was taken from (bron).
 *
 * Since: 1.0
 */
void
vth_record_set_source (VthRecord *record, const gchar *source)
{
  g_return_if_fail (VTH_IS_RECORD (record));

  _vth_record_set_string (record, _vth_record_get_info (record)->fields[1].row.offset, source);
}

/**
 * vth_record_get_extra:
 * @record: a record
 *
 * Gets the keys that the record came with and that no field has (overige gegevens).
 *
 * Returns: (transfer none) (nullable): the text of a JSON object, or %NULL if there are none
 *
 * Since: 1.0
 */
const gchar *
vth_record_get_extra (VthRecord *record)
{
  g_return_val_if_fail (VTH_IS_RECORD (record), NULL);

  return PRIVATE (record)->extra;
}

/**
 * vth_record_set_extra:
 * @record: a record
 * @extra: (nullable): the text of a JSON object
 * @error: return location for a #GError: %VTH_ERROR_SYNTAX
 *
 * Sets what the record holds besides its fields (overige gegevens). It is written as further
 * keys of the record.
 *
 * Returns: %TRUE, or %FALSE with @error set if @extra is no JSON object; the record is then as it was
 *
 * Since: 1.0
 */
gboolean
vth_record_set_extra (VthRecord *record, const gchar *extra, GError **error)
{
  VthRecordPrivate *priv = PRIVATE (record);
  g_autoptr (JsonNode) node = NULL;

  g_return_val_if_fail (VTH_IS_RECORD (record), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (extra != NULL)
    node = json_from_string (extra, NULL);
  if (extra != NULL && (node == NULL || !JSON_NODE_HOLDS_OBJECT (node)))
    {
      g_set_error_literal (error, VTH_ERROR, VTH_ERROR_SYNTAX, "extra is not the text of a JSON object");
      return FALSE;
    }

  if (g_strcmp0 (priv->extra, extra) != 0)
    {
      g_free (priv->extra);
      priv->extra = g_strdup (extra);
      g_object_notify_by_pspec (G_OBJECT (record), extra_pspec);
    }

  return TRUE;
}

static const VthField *
find_property (VthRecord *record, const gchar *property_name)
{
  const VthRecordInfo *info = _vth_record_get_info (record);

  for (guint i = 0; i < info->n_fields; i++)
    if (g_str_equal (info->fields[i].row.name, property_name) || g_str_equal (info->fields[i].key, property_name))
      return &info->fields[i];

  return NULL;
}

/**
 * vth_record_has:
 * @record: a record
 * @property_name: the name of a property that comes from the field table, with `-` or `_`
 *
 * Tells whether a field is filled in (ingevuld). An absent yes-or-no is neither yes nor no, and
 * an absent amount is not zero. An empty list of embedded records counts as absent.
 *
 * Returns: %TRUE if the field has a value
 *
 * Since: 1.0
 */
gboolean
vth_record_has (VthRecord *record, const gchar *property_name)
{
  const VthField *field;

  g_return_val_if_fail (VTH_IS_RECORD (record), FALSE);
  g_return_val_if_fail (property_name != NULL, FALSE);

  field = find_property (record, property_name);
  return field != NULL && _vth_field_is_set (field, record);
}

/**
 * vth_record_clear:
 * @record: a record
 * @property_name: the name of a property that comes from the field table, with `-` or `_`
 *
 * Makes a field absent (niet ingevuld).
 *
 * Since: 1.0
 */
void
vth_record_clear (VthRecord *record, const gchar *property_name)
{
  const VthField *field;

  g_return_if_fail (VTH_IS_RECORD (record));
  g_return_if_fail (property_name != NULL);

  field = find_property (record, property_name);
  g_return_if_fail (field != NULL);

  if (_vth_field_is_set (field, record))
    {
      _vth_field_clear (field, record);
      g_object_notify_by_pspec (G_OBJECT (record), field->pspec);
    }
}

/**
 * vth_record_check:
 * @record: a record
 * @error: return location for a #GError: %VTH_ERROR_MISSING_FIELD
 *
 * Checks that no required field is missing (verplicht gegeven), in embedded records too. A
 * reader has done this already.
 *
 * Returns: %TRUE, or %FALSE with @error set, whose message begins with the JSON pointer of the field
 *
 * Since: 1.0
 */
gboolean
vth_record_check (VthRecord *record, GError **error)
{
  const VthRecordInfo *info;

  g_return_val_if_fail (VTH_IS_RECORD (record), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  info = _vth_record_get_info (record);
  for (guint i = 0; i < info->n_fields; i++)
    {
      const VthField *field = &info->fields[i];

      if (_vth_record_info_requires (info, field) && !_vth_field_is_set (field, record))
        {
          g_set_error (error, VTH_ERROR, VTH_ERROR_MISSING_FIELD, "/%s: a record of type %s needs this field",
                       field->key, info->type_name);
          return FALSE;
        }
      if (field->row.kind >= VTH_FIELD_RECORD && !_vth_field_check_embedded (field, record, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * vth_record_equal:
 * @record: a record
 * @other: another record
 *
 * Tells whether two records are of the same type and say the same (gelijke inhoud).
 *
 * Returns: %TRUE if they do
 *
 * Since: 1.0
 */
gboolean
vth_record_equal (VthRecord *record, VthRecord *other)
{
  g_autoptr (JsonNode) node = NULL, other_node = NULL;

  g_return_val_if_fail (VTH_IS_RECORD (record) && VTH_IS_RECORD (other), FALSE);

  node = vth_record_to_json (record);
  other_node = vth_record_to_json (other);
  return json_node_equal (node, other_node);
}
