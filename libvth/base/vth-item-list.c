/* vth-item-list.c - objects as a list model
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-item-list-private.h"

struct _VthItemList
{
  GObject parent_instance;

  GType item_type;
  GPtrArray *items;
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (VthItemList, _vth_item_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static GType
get_item_type (GListModel *model)
{
  return VTH_ITEM_LIST (model)->item_type;
}

static guint
get_n_items (GListModel *model)
{
  return VTH_ITEM_LIST (model)->items->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  GPtrArray *items = VTH_ITEM_LIST (model)->items;

  return position < items->len ? g_object_ref (items->pdata[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
_vth_item_list_finalize (GObject *object)
{
  g_ptr_array_unref (VTH_ITEM_LIST (object)->items);

  G_OBJECT_CLASS (_vth_item_list_parent_class)->finalize (object);
}

static void
_vth_item_list_class_init (VthItemListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = _vth_item_list_finalize;
}

static void
_vth_item_list_init (VthItemList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

VthItemList *
_vth_item_list_new (GType item_type)
{
  VthItemList *self = g_object_new (VTH_TYPE_ITEM_LIST, NULL);

  self->item_type = item_type;
  return self;
}

void
_vth_item_list_add (VthItemList *self, gpointer item)
{
  g_ptr_array_add (self->items, g_object_ref (item));
  g_list_model_items_changed (G_LIST_MODEL (self), self->items->len - 1, 0, 1);
}

void
_vth_item_list_take (VthItemList *self, gpointer item)
{
  g_ptr_array_add (self->items, item);
}
