/* vth-sqlite-schema.c - the tables, made and kept up with the field tables
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/store/vth-sqlite-private.h"

#include "libvth/store/vth-store-error.h"

/* Of the tables that are not made from field tables, and of how values stand in columns. */
#define SCHEMA_VERSION 1
/* `Vth1`: by this a file is known to be ours. */
#define APPLICATION_ID 0x56746831

static const gchar journal_sql[] =
  "CREATE TABLE vth_journal ("
  " sequence INTEGER PRIMARY KEY,"
  " kind TEXT NOT NULL,"
  " type TEXT NOT NULL,"
  " id TEXT NOT NULL,"
  " recorded_on TEXT,"
  " content TEXT,"
  " digest TEXT NOT NULL,"
  " hash TEXT NOT NULL);"
  "CREATE TRIGGER vth_journal_no_update BEFORE UPDATE ON vth_journal"
  " BEGIN SELECT RAISE (ABORT, 'the journal is only added to'); END;"
  "CREATE TRIGGER vth_journal_no_delete BEFORE DELETE ON vth_journal"
  " BEGIN SELECT RAISE (ABORT, 'the journal is only added to'); END;"
  "CREATE TABLE vth_journal_head (only INTEGER PRIMARY KEY CHECK (only = 1), sequence INTEGER NOT NULL, hash TEXT NOT NULL);"
  "INSERT INTO vth_journal_head VALUES (1, 0, '');";

static const gchar *const sql_types[] = {
  [VTH_STORED_TEXT] = "TEXT",
  [VTH_STORED_INTEGER] = "INTEGER",
  [VTH_STORED_JSON] = "TEXT",
};

static gboolean
create_table (VthSqliteStore *self, const VthStoredType *type, GError **error)
{
  g_autoptr (GString) sql = g_string_new (NULL);

  g_string_append_printf (sql, "CREATE TABLE \"%s\" (", type->table);
  for (guint i = 0; i < type->n_columns; i++)
    g_string_append_printf (sql, "\"%s\" %s%s, ", type->columns[i].field->key, sql_types[type->columns[i].kind],
                            i == type->id_column ? " PRIMARY KEY NOT NULL" : "");
  g_string_append (sql, "extra TEXT, vth_entry INTEGER NOT NULL)");
  return _vth_sqlite_execute (self, sql->str, error);
}

static gboolean
add_column (VthSqliteStore *self, const VthStoredType *type, const VthStoredColumn *column, GError **error)
{
  g_autofree gchar *sql = g_strdup_printf ("ALTER TABLE \"%s\" ADD COLUMN \"%s\" %s", type->table,
                                           column->field->key, sql_types[column->kind]);

  return _vth_sqlite_execute (self, sql, error);
}

/* The names of the columns that are there; empty if there is no such table. */
static GHashTable *
list_columns (VthSqliteStore *self, const VthStoredType *type, GError **error)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree gchar *sql = g_strdup_printf ("SELECT name FROM pragma_table_info ('%s')", type->table);
  g_autoptr (VthStatement) statement = _vth_sqlite_prepare (self, sql, error);
  gboolean row;

  if (statement == NULL || !_vth_sqlite_step (self, statement, &row, error))
    return NULL;

  while (row)
    {
      g_hash_table_add (names, g_strdup (_vth_sqlite_get_text (statement, 0)));
      if (!_vth_sqlite_step (self, statement, &row, error))
        return NULL;
    }

  return g_steal_pointer (&names);
}

/* A column that the field table lacks was made by a library that knows more: what it holds
 * would be left behind by every change.
 */
static gboolean
check_no_other (VthSqliteStore *self, const VthStoredType *type, GHashTable *others, GError **error)
{
  GHashTableIter iter;
  gpointer name;

  g_hash_table_remove (others, "extra");
  g_hash_table_remove (others, "vth_entry");
  g_hash_table_iter_init (&iter, others);
  if (!g_hash_table_iter_next (&iter, &name, NULL))
    return TRUE;

  g_set_error (error, VTH_STORE_ERROR, VTH_STORE_ERROR_NEWER,
               "%s: was written by a newer version: this one knows no field ‘%s’ of %s",
               self->path, (const gchar *) name, type->info->type_name);
  return FALSE;
}

static gboolean
prepare_table (VthSqliteStore *self, const VthStoredType *type, GError **error)
{
  g_autoptr (GHashTable) names = list_columns (self, type, error);

  if (names == NULL)
    return FALSE;
  if (g_hash_table_size (names) == 0)
    return create_table (self, type, error);

  for (guint i = 0; i < type->n_columns; i++)
    if (!g_hash_table_remove (names, type->columns[i].field->key) &&
        !add_column (self, type, &type->columns[i], error))
      return FALSE;

  return check_no_other (self, type, names, error);
}

static gboolean
check_version (VthSqliteStore *self, gint64 *version, GError **error)
{
  gint64 application, n_tables;

  if (!_vth_sqlite_get_integer (self, "PRAGMA application_id", &application, error) ||
      !_vth_sqlite_get_integer (self, "PRAGMA user_version", version, error) ||
      !_vth_sqlite_get_integer (self, "SELECT count (*) FROM sqlite_schema", &n_tables, error))
    return FALSE;

  if (application != APPLICATION_ID && (application != 0 || n_tables > 0))
    g_set_error (error, VTH_STORE_ERROR, VTH_STORE_ERROR_FOREIGN, "%s: is a database of something else", self->path);
  else if (*version > SCHEMA_VERSION)
    g_set_error (error, VTH_STORE_ERROR, VTH_STORE_ERROR_NEWER,
                 "%s: was written by a newer version: its form is %d, this one knows %d",
                 self->path, (gint) *version, SCHEMA_VERSION);
  else
    return TRUE;

  return FALSE;
}

static gboolean
create_journal (VthSqliteStore *self, GError **error)
{
  g_autofree gchar *sql = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %d; %s",
                                           APPLICATION_ID, SCHEMA_VERSION, journal_sql);

  return _vth_sqlite_execute (self, sql, error);
}

static gboolean
prepare_tables (VthSqliteStore *self, GError **error)
{
  gint64 version;

  if (!check_version (self, &version, error) || (version == 0 && !create_journal (self, error)))
    return FALSE;

  for (guint i = 0; i < self->n_tables; i++)
    if (!prepare_table (self, &self->tables[i].stored, error))
      return FALSE;

  return TRUE;
}

/* Whoever opens a new file at the same moment waits, and finds it made. */
gboolean
_vth_sqlite_schema_prepare (VthSqliteStore *self, GError **error)
{
  if (!_vth_sqlite_execute (self, self->read_only ? "BEGIN" : "BEGIN IMMEDIATE", error))
    return FALSE;
  if (prepare_tables (self, error) && _vth_sqlite_execute (self, "COMMIT", error))
    return TRUE;

  sqlite3_exec (self->database, "ROLLBACK", NULL, NULL, NULL);
  return FALSE;
}
