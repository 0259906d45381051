/* vth-sqlite-cursor.c - the rows of a table, one after the other
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/store/vth-sqlite-private.h"

#define VTH_TYPE_SQLITE_CURSOR (vth_sqlite_cursor_get_type ())
G_DECLARE_FINAL_TYPE (VthSqliteCursor, vth_sqlite_cursor, VTH, SQLITE_CURSOR, VthStoreCursor)

struct _VthSqliteCursor
{
  VthStoreCursor parent_instance;

  VthSqliteStore *store;
  VthSqliteTable *table;
  VthStatement *statement;  /* NULL at the end */
};

G_DEFINE_TYPE (VthSqliteCursor, vth_sqlite_cursor, VTH_TYPE_STORE_CURSOR)

static VthRecord *
vth_sqlite_cursor_next (VthStoreCursor *cursor, GError **error)
{
  VthSqliteCursor *self = VTH_SQLITE_CURSOR (cursor);
  gboolean row = FALSE;

  if (self->statement == NULL)
    return NULL;
  if (_vth_sqlite_step (self->store, self->statement, &row, error) && row)
    return _vth_sqlite_parse_row (self->store, self->table, self->statement, error);

  g_clear_pointer (&self->statement, sqlite3_finalize);
  return NULL;
}

static void
vth_sqlite_cursor_finalize (GObject *object)
{
  VthSqliteCursor *self = VTH_SQLITE_CURSOR (object);

  sqlite3_finalize (self->statement);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (vth_sqlite_cursor_parent_class)->finalize (object);
}

static void
vth_sqlite_cursor_class_init (VthSqliteCursorClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = vth_sqlite_cursor_finalize;
  VTH_STORE_CURSOR_CLASS (klass)->next = vth_sqlite_cursor_next;
}

static void
vth_sqlite_cursor_init (VthSqliteCursor *self)
{
}

VthStoreCursor *
_vth_sqlite_cursor_new (VthSqliteStore *store, VthSqliteTable *table, GError **error)
{
  g_autofree gchar *rest = g_strdup_printf (" FROM \"%s\" r ORDER BY r.id", table->stored.table);
  g_autofree gchar *sql = _vth_sqlite_table_get_select (table, rest);
  VthStatement *statement = _vth_sqlite_prepare (store, sql, error);
  VthSqliteCursor *self;

  if (statement == NULL)
    return NULL;

  self = g_object_new (VTH_TYPE_SQLITE_CURSOR, NULL);
  self->store = g_object_ref (store);
  self->table = table;
  self->statement = statement;
  return VTH_STORE_CURSOR (self);
}
