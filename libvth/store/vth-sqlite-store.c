/* vth-sqlite-store.c - a store in one file
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/store/vth-sqlite-private.h"

#include "libvth/store/vth-store-error.h"

/* How long a change waits for somebody else's, in milliseconds. */
#define BUSY_TIMEOUT 10000

static void vth_sqlite_store_iface_init (VthStoreInterface *iface);

G_DEFINE_TYPE_WITH_CODE (VthSqliteStore, _vth_sqlite_store, G_TYPE_OBJECT,
                         G_IMPLEMENT_INTERFACE (VTH_TYPE_STORE, vth_sqlite_store_iface_init))

static void
end_transaction (VthSqliteStore *self)
{
  self->in_transaction = FALSE;
  self->broken = FALSE;
  g_clear_pointer (&self->recorded_on, g_free);
}

static gboolean
vth_sqlite_store_begin (VthStore *store, const GDate *recorded_on, GError **error)
{
  VthSqliteStore *self = VTH_SQLITE_STORE (store);
  gchar text[16];

  if (!_vth_sqlite_execute (self, "BEGIN IMMEDIATE", error))
    return FALSE;
  if (!_vth_sqlite_journal_load_head (self, error))
    {
      sqlite3_exec (self->database, "ROLLBACK", NULL, NULL, NULL);
      return FALSE;
    }

  self->in_transaction = TRUE;
  self->broken = FALSE;
  if (recorded_on != NULL)
    {
      g_snprintf (text, sizeof text, "%04d-%02d-%02d", g_date_get_year (recorded_on), g_date_get_month (recorded_on),
                  g_date_get_day (recorded_on));
      self->recorded_on = g_strdup (text);
    }
  return TRUE;
}

static void
vth_sqlite_store_rollback (VthStore *store)
{
  VthSqliteStore *self = VTH_SQLITE_STORE (store);

  sqlite3_exec (self->database, "ROLLBACK", NULL, NULL, NULL);
  end_transaction (self);
}

static gboolean
vth_sqlite_store_commit (VthStore *store, GError **error)
{
  VthSqliteStore *self = VTH_SQLITE_STORE (store);

  if (self->broken)
    g_set_error (error, VTH_STORE_ERROR, VTH_STORE_ERROR_FAILED,
                 "%s: a change in the transaction failed, so all of it is undone", self->path);
  else if (_vth_sqlite_journal_save_head (self, error) && _vth_sqlite_execute (self, "COMMIT", error))
    {
      end_transaction (self);
      return TRUE;
    }

  vth_sqlite_store_rollback (store);
  return FALSE;
}

static gboolean
vth_sqlite_store_in_transaction (VthStore *store)
{
  return VTH_SQLITE_STORE (store)->in_transaction;
}

static VthStoreChange
vth_sqlite_store_put (VthStore *store, VthRecord *record, GError **error)
{
  VthSqliteStore *self = VTH_SQLITE_STORE (store);

  return _vth_sqlite_table_put (self, _vth_sqlite_find_table (self, G_OBJECT_TYPE (record)), record, error);
}

static VthStoreChange
vth_sqlite_store_remove (VthStore *store, GType type, const gchar *id, GError **error)
{
  VthSqliteStore *self = VTH_SQLITE_STORE (store);

  return _vth_sqlite_table_remove (self, _vth_sqlite_find_table (self, type), id, error);
}

static VthRecord *
vth_sqlite_store_get (VthStore *store, GType type, const gchar *id, GError **error)
{
  VthSqliteStore *self = VTH_SQLITE_STORE (store);

  return _vth_sqlite_table_get (self, _vth_sqlite_find_table (self, type), id, error);
}

static VthStoreCursor *
vth_sqlite_store_list (VthStore *store, GType type, GError **error)
{
  VthSqliteStore *self = VTH_SQLITE_STORE (store);

  return _vth_sqlite_cursor_new (self, _vth_sqlite_find_table (self, type), error);
}

static gint64
vth_sqlite_store_count (VthStore *store, GType type, GError **error)
{
  VthSqliteStore *self = VTH_SQLITE_STORE (store);
  VthSqliteTable *table = _vth_sqlite_find_table (self, type);
  g_autofree gchar *sql = g_strdup_printf ("SELECT count (*) FROM \"%s\"", table->stored.table);
  gint64 count;

  return _vth_sqlite_get_integer (self, sql, &count, error) ? count : -1;
}

static gboolean
vth_sqlite_store_verify (VthStore *store, GError **error)
{
  VthSqliteStore *self = VTH_SQLITE_STORE (store);

  if (_vth_sqlite_journal_verify (self, error))
    return TRUE;

  g_prefix_error (error, "%s: ", self->path);
  return FALSE;
}

static gchar *
vth_sqlite_store_dup_journal_head (VthStore *store, GError **error)
{
  VthSqliteStore *self = VTH_SQLITE_STORE (store);

  if (!self->in_transaction && !_vth_sqlite_journal_load_head (self, error))
    return NULL;

  return g_strdup_printf ("%" G_GINT64_FORMAT ":%s", self->journal.sequence, self->journal.head);
}

static void
vth_sqlite_store_finalize (GObject *object)
{
  VthSqliteStore *self = VTH_SQLITE_STORE (object);

  for (guint i = 0; i < self->n_tables; i++)
    _vth_sqlite_table_clear (&self->tables[i]);
  g_free (self->tables);
  sqlite3_finalize (self->insert_entry);
  sqlite3_finalize (self->update_head);
  sqlite3_close (self->database);
  _vth_stored_text_clear (&self->text);
  _vth_record_text_parser_free (self->parser);
  _vth_journal_clear (&self->journal);
  g_free (self->recorded_on);
  g_free (self->path);

  G_OBJECT_CLASS (_vth_sqlite_store_parent_class)->finalize (object);
}

static void
_vth_sqlite_store_class_init (VthSqliteStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = vth_sqlite_store_finalize;
}

static void
vth_sqlite_store_iface_init (VthStoreInterface *iface)
{
  iface->begin = vth_sqlite_store_begin;
  iface->commit = vth_sqlite_store_commit;
  iface->rollback = vth_sqlite_store_rollback;
  iface->in_transaction = vth_sqlite_store_in_transaction;
  iface->put = vth_sqlite_store_put;
  iface->remove = vth_sqlite_store_remove;
  iface->get = vth_sqlite_store_get;
  iface->list = vth_sqlite_store_list;
  iface->count = vth_sqlite_store_count;
  iface->verify = vth_sqlite_store_verify;
  iface->dup_journal_head = vth_sqlite_store_dup_journal_head;
}

static void
_vth_sqlite_store_init (VthSqliteStore *self)
{
  self->tables = g_new0 (VthSqliteTable, _vth_n_record_types);
  for (guint i = 0; i < _vth_n_record_types; i++)
    {
      const VthRecordInfo *info = _vth_record_type_get_info (_vth_record_types[i] ());

      if ((info->flags & VTH_RECORD_EMBEDDED) == 0)
        _vth_stored_type_init (&self->tables[self->n_tables++].stored, info);
    }
  _vth_stored_text_init (&self->text);
  self->parser = _vth_record_text_parser_new ();
  _vth_journal_init (&self->journal);
}

/* Cuts the mode from the path, if there is one. */
static gboolean
parse_mode (VthSqliteStore *self, gint *flags, GError **error)
{
  gchar *mode = strstr (self->path, "?mode=");

  *flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  if (mode == NULL)
    return TRUE;

  if (g_str_equal (mode, "?mode=ro"))
    *flags = SQLITE_OPEN_READONLY;
  else if (g_str_equal (mode, "?mode=rw"))
    *flags = SQLITE_OPEN_READWRITE;
  else if (!g_str_equal (mode, "?mode=rwc"))
    {
      g_set_error (error, VTH_STORE_ERROR, VTH_STORE_ERROR_UNSUPPORTED, "%s: the mode is not ro, rw or rwc", self->path);
      return FALSE;
    }

  *mode = '\0';
  return TRUE;
}

static gboolean
open_database (VthSqliteStore *self, gint flags, GError **error)
{
  if (sqlite3_open_v2 (self->path, &self->database, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
    return _vth_sqlite_fail (self, error);

  sqlite3_busy_timeout (self->database, BUSY_TIMEOUT);
  self->read_only = sqlite3_db_readonly (self->database, "main") == 1;
  return self->read_only ||
         _vth_sqlite_execute (self, "PRAGMA page_size = 16384; PRAGMA cache_size = -16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", error);
}

VthStore *
_vth_sqlite_store_new (const gchar *path, GError **error)
{
  g_autoptr (VthSqliteStore) self = g_object_new (VTH_TYPE_SQLITE_STORE, NULL);
  gint flags;

  self->path = g_strdup (path);
  if (!parse_mode (self, &flags, error))
    return NULL;
  if (*self->path == '\0')
    {
      g_set_error_literal (error, VTH_STORE_ERROR, VTH_STORE_ERROR_UNSUPPORTED, "the address names no file: write sqlite:PATH");
      return NULL;
    }
  if (!open_database (self, flags, error) || !_vth_sqlite_schema_prepare (self, error))
    return NULL;

  return VTH_STORE (g_steal_pointer (&self));
}
