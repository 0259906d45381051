/* vth-record-list.c - the records that stand inside a record
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-record-private.h"

guint
_vth_record_list_get_length (const VthRecordList *self)
{
  if (self->store != NULL)
    return g_list_model_get_n_items (G_LIST_MODEL (self->store));

  return self->items != NULL ? self->items->len : 0;
}

/* The list keeps the record. */
gpointer
_vth_record_list_peek (const VthRecordList *self, guint position)
{
  g_autoptr (GObject) item = NULL;

  if (self->store == NULL)
    return g_ptr_array_index (self->items, position);

  item = g_list_model_get_item (G_LIST_MODEL (self->store), position);
  return item;
}

void
_vth_record_list_take (VthRecordList *self, gpointer item)
{
  if (self->store != NULL)
    {
      g_list_store_append (self->store, item);
      g_object_unref (item);
      return;
    }

  if (self->items == NULL)
    self->items = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (self->items, item);
}

GListStore *
_vth_record_list_get_store (VthRecordList *self, GType type)
{
  if (self->store != NULL)
    return self->store;

  self->store = g_list_store_new (type);
  if (self->items != NULL)
    g_list_store_splice (self->store, 0, 0, self->items->pdata, self->items->len);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  return self->store;
}

void
_vth_record_list_clear (VthRecordList *self)
{
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_object (&self->store);
}
