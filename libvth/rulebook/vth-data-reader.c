/* vth-data-reader.c - reads one object of a knowledge file, field by field
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-data-reader-private.h"

#include "libvth/base/vth-error.h"

void
_vth_data_reader_fail (VthDataReader *self, const gchar *key, const gchar *what)
{
  if (self->error == NULL)
    self->error = g_error_new (VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s: %s/%s: %s",
                               self->file, self->pointer, key, what);
}

gboolean
_vth_data_reader_finish (VthDataReader *self, GError **error)
{
  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&self->error));
  return FALSE;
}

gboolean
_vth_data_reader_has (VthDataReader *self, const gchar *key)
{
  JsonNode *node = json_object_get_member (self->object, key);

  return node != NULL && !JSON_NODE_HOLDS_NULL (node);
}

const gchar *
_vth_data_reader_optional_string (VthDataReader *self, const gchar *key)
{
  JsonNode *node = json_object_get_member (self->object, key);

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return NULL;
  if (json_node_get_value_type (node) != G_TYPE_STRING)
    {
      _vth_data_reader_fail (self, key, "a text is needed");
      return NULL;
    }

  return json_node_get_string (node);
}

const gchar *
_vth_data_reader_string (VthDataReader *self, const gchar *key)
{
  const gchar *text = _vth_data_reader_optional_string (self, key);

  if (text == NULL)
    _vth_data_reader_fail (self, key, "is missing");

  return text;
}

gint
_vth_data_reader_optional_integer (VthDataReader *self, const gchar *key, gint minimum, gint maximum,
                                   gint otherwise)
{
  JsonNode *node = json_object_get_member (self->object, key);
  gint64 value;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return otherwise;
  if (json_node_get_value_type (node) != G_TYPE_INT64)
    {
      _vth_data_reader_fail (self, key, "a whole number is needed");
      return otherwise;
    }

  value = json_node_get_int (node);
  if (value < minimum || value > maximum)
    {
      _vth_data_reader_fail (self, key, "the number lies outside its bounds");
      return otherwise;
    }

  return (gint) value;
}

gint
_vth_data_reader_integer (VthDataReader *self, const gchar *key, gint minimum, gint maximum)
{
  if (!_vth_data_reader_has (self, key))
    _vth_data_reader_fail (self, key, "is missing");

  return _vth_data_reader_optional_integer (self, key, minimum, maximum, minimum);
}

gboolean
_vth_data_reader_boolean (VthDataReader *self, const gchar *key)
{
  JsonNode *node = json_object_get_member (self->object, key);

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    {
      _vth_data_reader_fail (self, key, "true or false is needed");
      return FALSE;
    }

  return json_node_get_boolean (node);
}

guint
_vth_data_reader_enum (VthDataReader *self, const gchar *key, GType type)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  const gchar *nick = _vth_data_reader_string (self, key);
  const GEnumValue *value = nick != NULL ? g_enum_get_value_by_nick (class, nick) : NULL;

  if (value == NULL)
    {
      _vth_data_reader_fail (self, key, "is not one of the values of its enumeration");
      return 0;
    }

  return (guint) value->value;
}

static gboolean
read_number (const gchar *text, guint length, guint *number)
{
  *number = 0;
  for (guint i = 0; i < length; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return FALSE;
      *number = *number * 10 + (guint) (text[i] - '0');
    }

  return TRUE;
}

static guint32
read_date (const gchar *text)
{
  guint year, month, day;
  GDate date;

  if (strlen (text) != 10 || text[4] != '-' || text[7] != '-' ||
      !read_number (text, 4, &year) || !read_number (text + 5, 2, &month) || !read_number (text + 8, 2, &day) ||
      !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return 0;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return g_date_get_julian (&date);
}

guint32
_vth_data_reader_optional_date (VthDataReader *self, const gchar *key)
{
  const gchar *text = _vth_data_reader_optional_string (self, key);
  guint32 day;

  if (text == NULL)
    return 0;

  day = read_date (text);
  if (day == 0)
    _vth_data_reader_fail (self, key, "is not a date (YYYY-MM-DD)");

  return day;
}

guint32
_vth_data_reader_date (VthDataReader *self, const gchar *key)
{
  if (!_vth_data_reader_has (self, key))
    _vth_data_reader_fail (self, key, "is missing");

  return _vth_data_reader_optional_date (self, key);
}

VthTerm *
_vth_data_reader_optional_term (VthDataReader *self, const gchar *key)
{
  g_autoptr (GError) error = NULL;
  const gchar *text = _vth_data_reader_optional_string (self, key);
  VthTerm *term;

  if (text == NULL)
    return NULL;

  term = vth_term_new_from_string (text, &error);
  if (term == NULL)
    _vth_data_reader_fail (self, key, error->message);

  return term;
}

JsonObject *
_vth_data_reader_object (VthDataReader *self, const gchar *key)
{
  JsonNode *node = json_object_get_member (self->object, key);

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    {
      _vth_data_reader_fail (self, key, "an object is needed");
      return NULL;
    }

  return json_node_get_object (node);
}

JsonArray *
_vth_data_reader_array (VthDataReader *self, const gchar *key)
{
  JsonNode *node = json_object_get_member (self->object, key);

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    {
      _vth_data_reader_fail (self, key, "a list is needed");
      return NULL;
    }

  return json_node_get_array (node);
}

static gboolean
read_item (VthDataReader *self, const gchar *key, JsonArray *array, guint i, VthDataItemFunc func,
           gpointer user_data)
{
  g_autofree gchar *pointer = g_strdup_printf ("%s/%s/%u", self->pointer, key, i);
  JsonNode *node = json_array_get_element (array, i);
  VthDataReader item = { .file = self->file, .pointer = pointer };

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      _vth_data_reader_fail (self, key, "a list of objects is needed");
      return FALSE;
    }

  item.object = json_node_get_object (node);
  if (func (&item, user_data) && item.error == NULL)
    return TRUE;

  self->error = g_steal_pointer (&item.error);
  return FALSE;
}

gboolean
_vth_data_reader_each (VthDataReader *self, const gchar *key, VthDataItemFunc func, gpointer user_data)
{
  JsonArray *array = _vth_data_reader_array (self, key);

  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!read_item (self, key, array, i, func, user_data))
      return FALSE;

  return TRUE;
}

gpointer
_vth_data_read_built_in (const gchar *id, VthDataFileFunc read)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthKnowledge) knowledge = vth_knowledge_new_built_in (id, &error);
  gpointer law = knowledge != NULL ? read (knowledge, &error) : NULL;

  if (law == NULL)
    g_error ("%s", error->message);

  return law;
}
