/* vth-sqlite-private.h - what the files of the SQLite store share
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <sqlite3.h>

#include "libvth/store/vth-journal-private.h"
#include "libvth/store/vth-sqlite-store-private.h"
#include "libvth/store/vth-stored-type-private.h"

G_BEGIN_DECLS

typedef sqlite3_stmt VthStatement;

/* One table and what is asked of it again and again; made ready at the first use. */
typedef struct
{
  VthStoredType stored;
  VthStatement *insert;
  VthStatement *update;
  VthStatement *remove;
  VthStatement *select;
  VthStatement *select_digest;
} VthSqliteTable;

struct _VthSqliteStore
{
  GObject parent_instance;

  gchar *path;
  sqlite3 *database;
  gboolean read_only;

  VthSqliteTable *tables;   /* one for each type that stands by itself */
  guint n_tables;
  VthStatement *insert_entry;
  VthStatement *update_head;

  VthStoredText text;
  VthRecordTextParser *parser;

  VthJournal journal;
  gboolean in_transaction;
  gboolean broken;          /* something failed in the database since the transaction began */
  gchar *recorded_on;
};

/* vth-sqlite.c: SQLite with GError; each says in the message which file it is about. */
gboolean _vth_sqlite_fail (VthSqliteStore *self, GError **error);
gboolean _vth_sqlite_execute (VthSqliteStore *self, const gchar *sql, GError **error);
VthStatement *_vth_sqlite_prepare (VthSqliteStore *self, const gchar *sql, GError **error);
gboolean _vth_sqlite_step (VthSqliteStore *self, VthStatement *statement, gboolean *row, GError **error);
gboolean _vth_sqlite_run (VthSqliteStore *self, VthStatement *statement, GError **error);
gboolean _vth_sqlite_get_integer (VthSqliteStore *self, const gchar *sql, gint64 *value, GError **error);
void _vth_sqlite_bind_text (VthStatement *statement, gint position, const gchar *text, gssize length);
const gchar *_vth_sqlite_get_text (VthStatement *statement, gint column);
const gchar *_vth_sqlite_get_optional_text (VthStatement *statement, gint column);

/* vth-sqlite-schema.c */
gboolean _vth_sqlite_schema_prepare (VthSqliteStore *self, GError **error);

/* vth-sqlite-table.c */
void _vth_sqlite_table_clear (VthSqliteTable *table);
VthSqliteTable *_vth_sqlite_find_table (VthSqliteStore *self, GType type);
gchar *_vth_sqlite_table_get_select (VthSqliteTable *table, const gchar *rest);
void _vth_sqlite_read_row (VthSqliteStore *self, VthSqliteTable *table, VthStatement *statement);
VthStoreChange _vth_sqlite_table_put (VthSqliteStore *self, VthSqliteTable *table, VthRecord *record,
                                      GError **error);
VthStoreChange _vth_sqlite_table_remove (VthSqliteStore *self, VthSqliteTable *table, const gchar *id, GError **error);
VthRecord *_vth_sqlite_table_get (VthSqliteStore *self, VthSqliteTable *table, const gchar *id, GError **error);
VthRecord *_vth_sqlite_parse_row (VthSqliteStore *self, VthSqliteTable *table, VthStatement *statement, GError **error);

/* vth-sqlite-journal.c */
gboolean _vth_sqlite_journal_load_head (VthSqliteStore *self, GError **error);
gboolean _vth_sqlite_journal_save_head (VthSqliteStore *self, GError **error);
gboolean _vth_sqlite_journal_append (VthSqliteStore *self, VthJournalEntry *entry, VthStoreChange change, GError **error);
gboolean _vth_sqlite_journal_verify (VthSqliteStore *self, GError **error);

/* vth-sqlite-cursor.c */
VthStoreCursor *_vth_sqlite_cursor_new (VthSqliteStore *store, VthSqliteTable *table, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VthStatement, sqlite3_finalize)

G_END_DECLS
