/* vth-store.h - records that are kept, with a journal of every change
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>
#include <libvth/base/vth-record.h>
#include <libvth/store/vth-store-cursor.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_STORE_CHANGE:
 *
 * The type of #VthStoreChange.
 *
 * Since: 1.0
 */
#define VTH_TYPE_STORE_CHANGE (vth_store_change_get_type ())

/**
 * VthStoreChange:
 * @VTH_STORE_CHANGE_FAILED: it went wrong, and there is an error
 * @VTH_STORE_CHANGE_NONE: nothing: the store held this already
 * @VTH_STORE_CHANGE_CREATED: a record came
 * @VTH_STORE_CHANGE_CHANGED: a record became another
 * @VTH_STORE_CHANGE_REMOVED: a record went
 *
 * What a call changed in a store (wijziging). The nick stands in the journal.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_STORE_CHANGE_FAILED,
  VTH_STORE_CHANGE_NONE,
  VTH_STORE_CHANGE_CREATED,
  VTH_STORE_CHANGE_CHANGED,
  VTH_STORE_CHANGE_REMOVED
} VthStoreChange;

VTH_AVAILABLE_IN_1_0
GType vth_store_change_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_STORE:
 *
 * The type of #VthStore.
 *
 * Since: 1.0
 */
#define VTH_TYPE_STORE (vth_store_get_type ())

/**
 * VthStore:
 *
 * A place where records are kept (opslag). Records are known by type and id. Every change goes
 * together with its entry in the journal (logboek): both are there, or neither.
 *
 * The journal is a chain: each entry holds a SHA-256 of its own content and of the entry before it, so
 * that an entry that is changed, moved or left out is found by vth_store_verify(), and so is a record
 * that was changed by somebody who went past the journal. Only who cuts off the newest entries
 * and mends all the rest leaves no trace in the store itself; against that, note
 * vth_store_dup_journal_head() elsewhere.
 *
 * There is no clock: the day of recording is given by the caller or absent.
 *
 * A store belongs to one thread at a time. Several threads, or several programs, each open their own
 * on the same address; one of them changes it, the others wait or read what was there before.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_INTERFACE (VthStore, vth_store, VTH, STORE, GObject)

/**
 * VthStoreInterface:
 *
 * What a kind of store (opslag) does. It cannot be implemented outside the library, because the
 * tables and the journal are the library's own.
 *
 * Since: 1.0
 */
struct _VthStoreInterface
{
  /*< private >*/
  GTypeInterface parent_iface;

#ifndef __GI_SCANNER__
  gboolean (*begin) (VthStore *store, const GDate *recorded_on, GError **error);
  gboolean (*commit) (VthStore *store, GError **error);
  void (*rollback) (VthStore *store);
  gboolean (*in_transaction) (VthStore *store);
  VthStoreChange (*put) (VthStore *store, VthRecord *record, GError **error);
  VthStoreChange (*remove) (VthStore *store, GType type, const gchar *id, GError **error);
  VthRecord *(*get) (VthStore *store, GType type, const gchar *id, GError **error);
  VthStoreCursor *(*list) (VthStore *store, GType type, GError **error);
  gint64 (*count) (VthStore *store, GType type, GError **error);
  gboolean (*verify) (VthStore *store, GError **error);
  gchar *(*dup_journal_head) (VthStore *store, GError **error);
#endif

  gpointer padding[8];
};

VTH_AVAILABLE_IN_1_0
VthStore *vth_store_open (const gchar *uri, GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_store_begin (VthStore *store, const GDate *recorded_on, GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_store_commit (VthStore *store, GError **error);

VTH_AVAILABLE_IN_1_0
void vth_store_rollback (VthStore *store);

VTH_AVAILABLE_IN_1_0
VthStoreChange vth_store_put (VthStore *store, VthRecord *record, GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_store_put_all (VthStore *store, GListModel *records, const GDate *recorded_on, GError **error);

VTH_AVAILABLE_IN_1_0
VthStoreChange vth_store_remove (VthStore *store, const gchar *type_name, const gchar *id, GError **error);

VTH_AVAILABLE_IN_1_0
VthRecord *vth_store_get (VthStore *store, const gchar *type_name, const gchar *id, GError **error);

VTH_AVAILABLE_IN_1_0
VthStoreCursor *vth_store_list (VthStore *store, const gchar *type_name, GError **error);

VTH_AVAILABLE_IN_1_0
gint64 vth_store_count (VthStore *store, const gchar *type_name, GError **error);

VTH_AVAILABLE_IN_1_0
gboolean vth_store_verify (VthStore *store, GError **error);

VTH_AVAILABLE_IN_1_0
gchar *vth_store_dup_journal_head (VthStore *store, GError **error);

G_END_DECLS
