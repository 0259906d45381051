/* vth-record-property.c - fields as properties, and what their accessors do
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-record-private.h"

#define MEMBER(type, field, record) ((type *) _vth_field_member (field, record))

void
_vth_field_get_value (const VthField *field, VthRecord *record, GValue *value)
{
  gpointer member = _vth_field_member (field, record);
  gboolean is_set = _vth_field_is_set (field, record);

  switch (field->row.kind)
    {
    case VTH_FIELD_STRING:
    case VTH_FIELD_REFERENCE:
      g_value_set_string (value, *(gchar **) member);
      break;
    case VTH_FIELD_ENUM:
      g_value_set_enum (value, *(gint *) member);
      break;
    case VTH_FIELD_DATE:
      g_value_set_boxed (value, is_set ? member : NULL);
      break;
    case VTH_FIELD_TERM:
      g_value_set_boxed (value, is_set ? &((VthOptionalTerm *) member)->term : NULL);
      break;
    case VTH_FIELD_CENTS:
      g_value_set_int64 (value, ((VthOptional *) member)->plus_one - 1);
      break;
    case VTH_FIELD_INTEGER:
      g_value_set_int (value, (gint) (((VthOptional *) member)->plus_one - 1));
      break;
    case VTH_FIELD_BOOLEAN:
      g_value_set_boolean (value, ((VthOptional *) member)->plus_one == TRUE + 1);
      break;
    case VTH_FIELD_STRINGS:
    case VTH_FIELD_REFERENCES:
    case VTH_FIELD_LAWS:
      g_value_set_boxed (value, *(gchar ***) member);
      break;
    case VTH_FIELD_FLAGS:
      g_value_set_variant (value, *(GVariant **) member);
      break;
    case VTH_FIELD_RECORD:
      g_value_set_object (value, *(GObject **) member);
      break;
    case VTH_FIELD_RECORDS:
      g_value_set_object (value, _vth_record_get_records (record, field->row.offset));
      break;
    default:
      g_assert_not_reached ();
    }
}

void
_vth_field_set_value (const VthField *field, VthRecord *record, const GValue *value)
{
  gint offset = field->row.offset;

  switch (field->row.kind)
    {
    case VTH_FIELD_STRING:
    case VTH_FIELD_REFERENCE:
      _vth_record_set_string (record, offset, g_value_get_string (value));
      break;
    case VTH_FIELD_ENUM:
      _vth_record_set_enum (record, offset, g_value_get_enum (value));
      break;
    case VTH_FIELD_DATE:
      _vth_record_set_date (record, offset, g_value_get_boxed (value));
      break;
    case VTH_FIELD_TERM:
      _vth_record_set_term (record, offset, g_value_get_boxed (value));
      break;
    case VTH_FIELD_CENTS:
      _vth_record_set_number (record, offset, g_value_get_int64 (value));
      break;
    case VTH_FIELD_INTEGER:
      _vth_record_set_number (record, offset, g_value_get_int (value));
      break;
    case VTH_FIELD_BOOLEAN:
      _vth_record_set_number (record, offset, g_value_get_boolean (value));
      break;
    case VTH_FIELD_STRINGS:
    case VTH_FIELD_REFERENCES:
    case VTH_FIELD_LAWS:
      _vth_record_set_strings (record, offset, g_value_get_boxed (value));
      break;
    case VTH_FIELD_FLAGS:
      _vth_record_set_flags (record, offset, g_value_get_variant (value));
      break;
    case VTH_FIELD_RECORD:
      _vth_record_set_record (record, offset, g_value_get_object (value));
      break;
    case VTH_FIELD_RECORDS:
      _vth_record_set_records (record, offset, g_value_get_object (value));
      break;
    default:
      g_assert_not_reached ();
    }
}

static const VthField *
find_member (gpointer record, gint offset)
{
  const VthRecordInfo *info = _vth_record_get_info (record);

  for (guint i = 0; i < info->n_fields; i++)
    if (info->fields[i].row.offset == offset)
      return &info->fields[i];

  g_assert_not_reached ();
}

static void
notify (gpointer record, gint offset)
{
  g_object_notify_by_pspec (record, find_member (record, offset)->pspec);
}

void
_vth_record_set_string (gpointer record, gint offset, const gchar *value)
{
  gchar **member = (gchar **) ((guint8 *) record + offset);

  if (g_strcmp0 (*member, value) == 0)
    return;

  g_free (*member);
  *member = g_strdup (value);
  notify (record, offset);
}

void
_vth_record_set_enum (gpointer record, gint offset, gint value)
{
  gint *member = (gint *) (gpointer) ((guint8 *) record + offset);

  if (*member == value)
    return;

  *member = value;
  notify (record, offset);
}

void
_vth_record_set_date (gpointer record, gint offset, const GDate *value)
{
  GDate *member = (GDate *) (gpointer) ((guint8 *) record + offset);
  guint32 before = g_date_valid (member) ? g_date_get_julian (member) : 0;
  guint32 after = value != NULL && g_date_valid (value) ? g_date_get_julian (value) : 0;

  if (before == after)
    return;

  g_date_clear (member, 1);
  if (after != 0)
    {
      g_date_set_julian (member, after);
      g_date_get_day (member);
    }
  notify (record, offset);
}

void
_vth_record_set_term (gpointer record, gint offset, const VthTerm *value)
{
  VthOptionalTerm *member = (VthOptionalTerm *) (gpointer) ((guint8 *) record + offset);

  if (member->present == (value != NULL) && (value == NULL || vth_term_equal (&member->term, value)))
    return;

  member->present = value != NULL;
  if (value != NULL)
    member->term = *value;
  notify (record, offset);
}

/* Below zero makes the field absent. */
void
_vth_record_set_number (gpointer record, gint offset, gint64 value)
{
  VthOptional *member = (VthOptional *) (gpointer) ((guint8 *) record + offset);
  const VthField *field = find_member (record, offset);
  gint64 plus_one = value < 0 ? 0 : value + 1;

  g_return_if_fail (value < 0 || (value >= field->row.minimum &&
                                  (field->row.maximum == 0 || value <= field->row.maximum)));

  if (member->plus_one == plus_one)
    return;

  member->plus_one = plus_one;
  notify (record, offset);
}

static gboolean
strings_equal (const gchar *const *strings, const gchar *const *others)
{
  if (strings == NULL || others == NULL)
    return strings == others;

  return g_strv_equal (strings, others);
}

void
_vth_record_set_strings (gpointer record, gint offset, const gchar *const *value)
{
  gchar ***member = (gchar ***) (gpointer) ((guint8 *) record + offset);

  if (strings_equal ((const gchar *const *) *member, value))
    return;

  g_strfreev (*member);
  *member = g_strdupv ((gchar **) value);
  notify (record, offset);
}

void
_vth_record_set_flags (gpointer record, gint offset, GVariant *value)
{
  GVariant **member = (GVariant **) (gpointer) ((guint8 *) record + offset);

  g_return_if_fail (value == NULL || g_variant_is_of_type (value, G_VARIANT_TYPE ("a{sb}")));

  if (*member == value || (*member != NULL && value != NULL && g_variant_equal (*member, value)))
    return;

  g_clear_pointer (member, g_variant_unref);
  if (value != NULL)
    *member = g_variant_ref_sink (value);
  notify (record, offset);
}

void
_vth_record_set_record (gpointer record, gint offset, gpointer value)
{
  if (g_set_object ((GObject **) (gpointer) ((guint8 *) record + offset), value))
    notify (record, offset);
}

GListModel *
_vth_record_get_records (gpointer record, gint offset)
{
  const VthField *field = find_member (record, offset);

  return G_LIST_MODEL (_vth_record_list_get_store (MEMBER (VthRecordList, field, record), field->type));
}

/* The items are taken over, not the list: the record keeps a list of its own. */
void
_vth_record_set_records (gpointer record, gint offset, GListModel *value)
{
  const VthField *field = find_member (record, offset);
  GListModel *mine = _vth_record_get_records (record, offset);
  guint n_items = value != NULL ? g_list_model_get_n_items (value) : 0;
  guint n_mine = g_list_model_get_n_items (mine);
  g_autoptr (GPtrArray) items = g_ptr_array_new_full (n_items, g_object_unref);
  gboolean same = n_items == n_mine;

  g_return_if_fail (value == NULL || g_type_is_a (g_list_model_get_item_type (value), field->type) ||
                    g_type_is_a (field->type, g_list_model_get_item_type (value)));

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (GObject) old = g_list_model_get_item (mine, i);

      g_ptr_array_add (items, g_list_model_get_item (value, i));
      same = same && old == items->pdata[i];
    }
  if (same)
    return;

  g_list_store_splice (G_LIST_STORE (mine), 0, n_mine, items->pdata, n_items);
  g_object_notify_by_pspec (record, field->pspec);
}
