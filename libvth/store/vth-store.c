/* vth-store.c - records that are kept, with a journal of every change
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/store/vth-store.h"

#include "libvth/base/vth-error.h"
#include "libvth/base/vth-record-private.h"
#include "libvth/store/vth-store-error.h"

#ifdef VTH_HAVE_SQLITE
#include "libvth/store/vth-sqlite-store-private.h"
#endif

G_DEFINE_ENUM_TYPE (VthStoreChange, vth_store_change,
                    G_DEFINE_ENUM_VALUE (VTH_STORE_CHANGE_FAILED, "failed"),
                    G_DEFINE_ENUM_VALUE (VTH_STORE_CHANGE_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (VTH_STORE_CHANGE_CREATED, "created"),
                    G_DEFINE_ENUM_VALUE (VTH_STORE_CHANGE_CHANGED, "changed"),
                    G_DEFINE_ENUM_VALUE (VTH_STORE_CHANGE_REMOVED, "removed"))

G_DEFINE_INTERFACE (VthStore, vth_store, G_TYPE_OBJECT)

static void
vth_store_default_init (VthStoreInterface *iface)
{
}

/* The type of records that stand by themselves, or G_TYPE_INVALID with an error. */
static GType
find_type (const gchar *type_name, GError **error)
{
  GType type = vth_record_type_from_name (type_name);

  if (type == G_TYPE_INVALID)
    g_set_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_TYPE, "‘%s’ is no known type of record", type_name);
  else if ((_vth_record_type_get_info (type)->flags & VTH_RECORD_EMBEDDED) != 0)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE,
                   "records of type %s stand only inside another", type_name);
      return G_TYPE_INVALID;
    }

  return type;
}

static gboolean
check_record (VthRecord *record, GError **error)
{
  if ((_vth_record_get_info (record)->flags & VTH_RECORD_EMBEDDED) != 0)
    {
      find_type (vth_record_get_type_name (record), error);
      g_prefix_error (error, "/type: ");
      return FALSE;
    }
  if (vth_record_get_id (record) != NULL)
    return vth_record_check (record, error);

  g_set_error (error, VTH_ERROR, VTH_ERROR_MISSING_FIELD, "/id: a record of type %s cannot be kept without it",
               vth_record_get_type_name (record));
  return FALSE;
}

static VthStore *
open_sqlite (const gchar *path, GError **error)
{
#ifdef VTH_HAVE_SQLITE
  return _vth_sqlite_store_new (path, error);
#else
  g_set_error (error, VTH_STORE_ERROR, VTH_STORE_ERROR_UNSUPPORTED,
               "%s: SQLite stores are not built in", path);
  return NULL;
#endif
}

/**
 * vth_store_open:
 * @uri: where the records are: `sqlite:PATH`
 * @error: return location for a #GError: a #VthStoreError
 *
 * Opens a store (opslag) at an address. `sqlite:vth.db` is a file, which is made if it is not there;
 * `sqlite:vth.db?mode=rw` is one that must be there, `?mode=ro` one that is only read, and
 * `sqlite::memory:` one that is gone when it is closed. A store is closed when the last reference to it
 * goes; what was not committed then is undone.
 *
 * Returns: (transfer full): a new store, or %NULL with @error set
 *
 * Since: 1.0
 */
VthStore *
vth_store_open (const gchar *uri, GError **error)
{
  g_return_val_if_fail (uri != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (g_str_has_prefix (uri, "sqlite:"))
    return open_sqlite (uri + strlen ("sqlite:"), error);

  if (g_str_has_prefix (uri, "postgresql:") || g_str_has_prefix (uri, "postgres:"))
    g_set_error_literal (error, VTH_STORE_ERROR, VTH_STORE_ERROR_UNSUPPORTED,
                         "PostgreSQL stores are not built in");
  else
    g_set_error (error, VTH_STORE_ERROR, VTH_STORE_ERROR_UNSUPPORTED,
                 "‘%s’ is no address of a store; write sqlite:PATH", uri);
  return NULL;
}

/**
 * vth_store_begin:
 * @store: a store
 * @recorded_on: (nullable): the day that the journal gives to the changes that follow
 * @error: return location for a #GError: a #VthStoreError
 *
 * Begins a transaction (transactie): until vth_store_commit() nobody else sees the changes, and
 * vth_store_rollback() undoes them all. It is a mistake of the program to begin another within it.
 *
 * Returns: %TRUE, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
vth_store_begin (VthStore *store, const GDate *recorded_on, GError **error)
{
  g_return_val_if_fail (VTH_IS_STORE (store), FALSE);
  g_return_val_if_fail (recorded_on == NULL || g_date_valid (recorded_on), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);
  g_return_val_if_fail (!VTH_STORE_GET_IFACE (store)->in_transaction (store), FALSE);

  return VTH_STORE_GET_IFACE (store)->begin (store, recorded_on, error);
}

/**
 * vth_store_commit:
 * @store: a store in a transaction
 * @error: return location for a #GError: a #VthStoreError
 *
 * Ends a transaction and makes its changes lasting (vastleggen). If that fails, or if a change before it
 * failed in the database, all of them are undone.
 *
 * Returns: %TRUE, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
vth_store_commit (VthStore *store, GError **error)
{
  g_return_val_if_fail (VTH_IS_STORE (store), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);
  g_return_val_if_fail (VTH_STORE_GET_IFACE (store)->in_transaction (store), FALSE);

  return VTH_STORE_GET_IFACE (store)->commit (store, error);
}

/**
 * vth_store_rollback:
 * @store: a store
 *
 * Ends a transaction and undoes its changes (terugdraaien). Does nothing outside a transaction.
 *
 * Since: 1.0
 */
void
vth_store_rollback (VthStore *store)
{
  g_return_if_fail (VTH_IS_STORE (store));

  if (VTH_STORE_GET_IFACE (store)->in_transaction (store))
    VTH_STORE_GET_IFACE (store)->rollback (store);
}

/**
 * vth_store_put:
 * @store: a store
 * @record: a record with an id, of a type that stands by itself
 * @error: return location for a #GError: a #VthStoreError; %VTH_ERROR_WRONG_TYPE,
 *   %VTH_ERROR_MISSING_FIELD or %VTH_ERROR_ENCODING if the record cannot be kept, which leaves the
 *   transaction as it was
 *
 * Keeps a record (bewaren), in place of the one of the same type and id if there is one. Outside a
 * transaction it is one by itself, with no day in the journal; for more than a few records, begin one.
 *
 * Returns: what changed, or %VTH_STORE_CHANGE_FAILED with @error set
 *
 * Since: 1.0
 */
VthStoreChange
vth_store_put (VthStore *store, VthRecord *record, GError **error)
{
  VthStoreInterface *iface;
  VthStoreChange change;

  g_return_val_if_fail (VTH_IS_STORE (store), VTH_STORE_CHANGE_FAILED);
  g_return_val_if_fail (VTH_IS_RECORD (record), VTH_STORE_CHANGE_FAILED);
  g_return_val_if_fail (error == NULL || *error == NULL, VTH_STORE_CHANGE_FAILED);

  iface = VTH_STORE_GET_IFACE (store);
  if (!check_record (record, error))
    return VTH_STORE_CHANGE_FAILED;
  if (iface->in_transaction (store))
    return iface->put (store, record, error);

  if (!iface->begin (store, NULL, error))
    return VTH_STORE_CHANGE_FAILED;

  change = iface->put (store, record, error);
  if (change == VTH_STORE_CHANGE_FAILED)
    iface->rollback (store);
  else if (!iface->commit (store, error))
    return VTH_STORE_CHANGE_FAILED;

  return change;
}

/**
 * vth_store_put_all:
 * @store: a store, in no transaction
 * @records: a list of #VthRecord
 * @recorded_on: (nullable): the day that the journal gives to the changes
 * @error: return location for a #GError, as of vth_store_put()
 *
 * Keeps all records of a list (bewaren) in one transaction, or none of them.
 *
 * Returns: %TRUE, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
vth_store_put_all (VthStore *store, GListModel *records, const GDate *recorded_on, GError **error)
{
  guint n_records;

  g_return_val_if_fail (G_IS_LIST_MODEL (records), FALSE);
  g_return_val_if_fail (g_type_is_a (g_list_model_get_item_type (records), VTH_TYPE_RECORD), FALSE);

  if (!vth_store_begin (store, recorded_on, error))
    return FALSE;

  n_records = g_list_model_get_n_items (records);
  for (guint i = 0; i < n_records; i++)
    {
      g_autoptr (VthRecord) record = g_list_model_get_item (records, i);

      if (vth_store_put (store, record, error) == VTH_STORE_CHANGE_FAILED)
        {
          g_prefix_error (error, "record %u of %u: ", i + 1, n_records);
          vth_store_rollback (store);
          return FALSE;
        }
    }

  return vth_store_commit (store, error);
}

/**
 * vth_store_remove:
 * @store: a store
 * @type_name: the type of a record, such as `mandate`
 * @id: its id
 * @error: return location for a #GError: a #VthStoreError, %VTH_ERROR_UNKNOWN_TYPE or
 *   %VTH_ERROR_WRONG_TYPE
 *
 * Takes a record away (verwijderen). That it was there, and what it said, stays in the journal. Outside
 * a transaction it is one by itself.
 *
 * Returns: %VTH_STORE_CHANGE_REMOVED, %VTH_STORE_CHANGE_NONE if it was not there, or
 *   %VTH_STORE_CHANGE_FAILED with @error set
 *
 * Since: 1.0
 */
VthStoreChange
vth_store_remove (VthStore *store, const gchar *type_name, const gchar *id, GError **error)
{
  VthStoreInterface *iface;
  VthStoreChange change;
  GType type;

  g_return_val_if_fail (VTH_IS_STORE (store), VTH_STORE_CHANGE_FAILED);
  g_return_val_if_fail (type_name != NULL && id != NULL, VTH_STORE_CHANGE_FAILED);
  g_return_val_if_fail (error == NULL || *error == NULL, VTH_STORE_CHANGE_FAILED);

  iface = VTH_STORE_GET_IFACE (store);
  type = find_type (type_name, error);
  if (type == G_TYPE_INVALID)
    return VTH_STORE_CHANGE_FAILED;
  if (iface->in_transaction (store))
    return iface->remove (store, type, id, error);

  if (!iface->begin (store, NULL, error))
    return VTH_STORE_CHANGE_FAILED;

  change = iface->remove (store, type, id, error);
  if (change == VTH_STORE_CHANGE_FAILED)
    iface->rollback (store);
  else if (!iface->commit (store, error))
    return VTH_STORE_CHANGE_FAILED;

  return change;
}

/**
 * vth_store_get:
 * @store: a store
 * @type_name: the type of a record, such as `mandate`
 * @id: its id
 * @error: return location for a #GError: %VTH_ERROR_NOT_FOUND, %VTH_ERROR_UNKNOWN_TYPE,
 *   %VTH_ERROR_WRONG_TYPE, or a #VthStoreError
 *
 * Gets a record (ophalen), equal to the one that was put.
 *
 * Returns: (transfer full): a new record, or %NULL with @error set
 *
 * Since: 1.0
 */
VthRecord *
vth_store_get (VthStore *store, const gchar *type_name, const gchar *id, GError **error)
{
  GType type;

  g_return_val_if_fail (VTH_IS_STORE (store), NULL);
  g_return_val_if_fail (type_name != NULL && id != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  type = find_type (type_name, error);
  return type != G_TYPE_INVALID ? VTH_STORE_GET_IFACE (store)->get (store, type, id, error) : NULL;
}

/**
 * vth_store_list:
 * @store: a store
 * @type_name: the type of the records, such as `mandate`
 * @error: return location for a #GError: %VTH_ERROR_UNKNOWN_TYPE, %VTH_ERROR_WRONG_TYPE, or a
 *   #VthStoreError
 *
 * Walks past all records of a type (doorlopen), in the order of their ids.
 *
 * Returns: (transfer full): a new cursor, which stands before the first, or %NULL with @error set
 *
 * Since: 1.0
 */
VthStoreCursor *
vth_store_list (VthStore *store, const gchar *type_name, GError **error)
{
  GType type;

  g_return_val_if_fail (VTH_IS_STORE (store), NULL);
  g_return_val_if_fail (type_name != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  type = find_type (type_name, error);
  return type != G_TYPE_INVALID ? VTH_STORE_GET_IFACE (store)->list (store, type, error) : NULL;
}

/**
 * vth_store_count:
 * @store: a store
 * @type_name: the type of the records, such as `mandate`
 * @error: return location for a #GError: %VTH_ERROR_UNKNOWN_TYPE, %VTH_ERROR_WRONG_TYPE, or a
 *   #VthStoreError
 *
 * Counts the records of a type (aantal gegevens).
 *
 * Returns: how many there are, or -1 with @error set
 *
 * Since: 1.0
 */
gint64
vth_store_count (VthStore *store, const gchar *type_name, GError **error)
{
  GType type;

  g_return_val_if_fail (VTH_IS_STORE (store), -1);
  g_return_val_if_fail (type_name != NULL, -1);
  g_return_val_if_fail (error == NULL || *error == NULL, -1);

  type = find_type (type_name, error);
  return type != G_TYPE_INVALID ? VTH_STORE_GET_IFACE (store)->count (store, type, error) : -1;
}

/**
 * vth_store_verify:
 * @store: a store
 * @error: return location for a #GError: %VTH_ERROR_CORRUPT, whose message says which entry or record
 *   breaks the chain and how, or a #VthStoreError
 *
 * Checks the journal (logboek) from its first entry to its last, and every record against its last
 * entry. Stops at the first break: an entry that was changed, moved or left out, or a record that is not
 * what the journal says it is.
 *
 * Returns: %TRUE if all is whole, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
vth_store_verify (VthStore *store, GError **error)
{
  g_return_val_if_fail (VTH_IS_STORE (store), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return VTH_STORE_GET_IFACE (store)->verify (store, error);
}

/**
 * vth_store_dup_journal_head:
 * @store: a store
 * @error: return location for a #GError: a #VthStoreError
 *
 * Gets the head of the journal (kop van het logboek): the number of its last entry, a colon, and the
 * hash in which everything before it comes together. Kept elsewhere, such as in the minutes of a meeting,
 * it proves later that nothing up to then was cut off or replaced.
 *
 * Returns: (transfer full): the head, such as `12:` and 64 hexadecimal digits, or %NULL with @error set
 *
 * Since: 1.0
 */
gchar *
vth_store_dup_journal_head (VthStore *store, GError **error)
{
  g_return_val_if_fail (VTH_IS_STORE (store), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return VTH_STORE_GET_IFACE (store)->dup_journal_head (store, error);
}
