/* vth-sqlite-journal.c - the journal in its table
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/store/vth-sqlite-private.h"

#include "libvth/base/vth-error.h"

static const gchar *
get_nick (VthStoreChange change)
{
  static const gchar *const nicks[] = {
    [VTH_STORE_CHANGE_CREATED] = "created",
    [VTH_STORE_CHANGE_CHANGED] = "changed",
    [VTH_STORE_CHANGE_REMOVED] = "removed",
  };

  return nicks[change];
}

/* Others may have added entries since we were here last. */
gboolean
_vth_sqlite_journal_load_head (VthSqliteStore *self, GError **error)
{
  g_autoptr (VthStatement) statement = _vth_sqlite_prepare (self, "SELECT sequence, hash FROM vth_journal_head", error);
  gboolean row;

  if (statement == NULL || !_vth_sqlite_step (self, statement, &row, error))
    return FALSE;

  if (!row)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_CORRUPT, "%s: the head of the journal is missing", self->path);
      return FALSE;
    }
  self->journal.sequence = sqlite3_column_int64 (statement, 0);
  g_strlcpy (self->journal.head, _vth_sqlite_get_text (statement, 1), sizeof (VthHash));
  return TRUE;
}

gboolean
_vth_sqlite_journal_save_head (VthSqliteStore *self, GError **error)
{
  if (self->update_head == NULL)
    self->update_head = _vth_sqlite_prepare (self, "UPDATE vth_journal_head SET sequence = ?, hash = ?", error);
  if (self->update_head == NULL)
    return FALSE;

  sqlite3_bind_int64 (self->update_head, 1, self->journal.sequence);
  _vth_sqlite_bind_text (self->update_head, 2, self->journal.head, -1);
  return _vth_sqlite_run (self, self->update_head, error);
}

gboolean
_vth_sqlite_journal_append (VthSqliteStore *self, VthJournalEntry *entry, VthStoreChange change, GError **error)
{
  VthStatement *statement;

  if (self->insert_entry == NULL)
    self->insert_entry = _vth_sqlite_prepare (self, "INSERT INTO vth_journal VALUES (?, ?, ?, ?, ?, ?, ?, ?)", error);
  if (self->insert_entry == NULL)
    return FALSE;

  entry->kind = get_nick (change);
  entry->recorded_on = self->recorded_on;
  _vth_journal_append (&self->journal, entry);

  statement = self->insert_entry;
  sqlite3_bind_int64 (statement, 1, entry->sequence);
  _vth_sqlite_bind_text (statement, 2, entry->kind, -1);
  _vth_sqlite_bind_text (statement, 3, entry->type_name, -1);
  _vth_sqlite_bind_text (statement, 4, entry->id, -1);
  _vth_sqlite_bind_text (statement, 5, entry->recorded_on, -1);
  _vth_sqlite_bind_text (statement, 6, entry->content, (gssize) entry->length);
  _vth_sqlite_bind_text (statement, 7, entry->digest, VTH_HASH_LENGTH);
  _vth_sqlite_bind_text (statement, 8, entry->hash, VTH_HASH_LENGTH);
  return _vth_sqlite_run (self, statement, error);
}

static void
read_entry (VthStatement *statement, VthJournalEntry *entry)
{
  entry->sequence = sqlite3_column_int64 (statement, 0);
  entry->kind = _vth_sqlite_get_text (statement, 1);
  entry->type_name = _vth_sqlite_get_text (statement, 2);
  entry->id = _vth_sqlite_get_text (statement, 3);
  entry->recorded_on = _vth_sqlite_get_optional_text (statement, 4);
  entry->content = _vth_sqlite_get_optional_text (statement, 5);
  entry->length = (gsize) sqlite3_column_bytes (statement, 5);
  entry->digest = _vth_sqlite_get_text (statement, 6);
  entry->hash = _vth_sqlite_get_text (statement, 7);
}

static gboolean
verify_chain (VthSqliteStore *self, VthJournal *chain, GError **error)
{
  g_autoptr (VthStatement) statement = _vth_sqlite_prepare (
    self, "SELECT sequence, kind, type, id, recorded_on, content, digest, hash FROM vth_journal ORDER BY sequence", error);
  gboolean row;

  if (statement == NULL || !_vth_sqlite_step (self, statement, &row, error))
    return FALSE;

  while (row)
    {
      VthJournalEntry entry;

      read_entry (statement, &entry);
      if (!_vth_journal_follow (chain, &entry, error) || !_vth_sqlite_step (self, statement, &row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
verify_head (VthSqliteStore *self, const VthJournal *chain, GError **error)
{
  if (!_vth_sqlite_journal_load_head (self, error))
    return FALSE;
  if (chain->sequence == self->journal.sequence && g_str_equal (chain->head, self->journal.head))
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_CORRUPT,
               "the journal ends at entry %" G_GINT64_FORMAT ", but its head says %" G_GINT64_FORMAT,
               chain->sequence, self->journal.sequence);
  return FALSE;
}

static gboolean
corrupt_record (VthSqliteTable *table, const gchar *id, gint64 sequence, const gchar *how, GError **error)
{
  g_set_error (error, VTH_ERROR, VTH_ERROR_CORRUPT, "%s ‘%s’ %s %" G_GINT64_FORMAT, table->stored.info->type_name,
               id, how, sequence);
  return FALSE;
}

static gboolean
verify_row (VthSqliteStore *self, VthSqliteTable *table, VthStatement *statement, GError **error)
{
  gint n_columns = (gint) table->stored.n_columns;
  const gchar *id = _vth_sqlite_get_text (statement, (gint) table->stored.id_column);
  gint64 sequence = sqlite3_column_int64 (statement, n_columns + 1);
  const gchar *digest = _vth_sqlite_get_optional_text (statement, n_columns + 2);
  VthHash found;

  if (digest == NULL)
    return corrupt_record (table, id, sequence, "was not put there by its journal entry", error);

  _vth_sqlite_read_row (self, table, statement);
  _vth_journal_hash_content (&self->journal, self->text.json->str, self->text.json->len, found);
  return g_str_equal (found, digest) || corrupt_record (table, id, sequence, "differs from its journal entry", error);
}

/* Each row says what its entry says. */
static gboolean
verify_rows (VthSqliteStore *self, VthSqliteTable *table, GError **error)
{
  g_autofree gchar *rest = g_strdup_printf (", j.digest FROM \"%s\" r LEFT JOIN vth_journal j ON j.sequence = r.vth_entry"
                                            " AND j.type = '%s' AND j.id = r.id ORDER BY r.id",
                                            table->stored.table, table->stored.info->type_name);
  g_autofree gchar *sql = _vth_sqlite_table_get_select (table, rest);
  g_autoptr (VthStatement) statement = _vth_sqlite_prepare (self, sql, error);
  gboolean row;

  if (statement == NULL || !_vth_sqlite_step (self, statement, &row, error))
    return FALSE;

  while (row)
    if (!verify_row (self, table, statement, error) || !_vth_sqlite_step (self, statement, &row, error))
      return FALSE;

  return TRUE;
}

/* The last entry of each record is that of its row, or there is no row because it was removed. */
static gboolean
verify_last_entries (VthSqliteStore *self, VthSqliteTable *table, GError **error)
{
  g_autofree gchar *sql = g_strdup_printf (
    "SELECT j.id, j.last FROM (SELECT id, max (sequence) AS last, kind FROM vth_journal WHERE type = '%s' GROUP BY id) j"
    " LEFT JOIN \"%s\" r ON r.id = j.id WHERE r.vth_entry IS NOT CASE j.kind WHEN 'removed' THEN NULL ELSE j.last END"
    " ORDER BY j.last LIMIT 1",
    table->stored.info->type_name, table->stored.table);
  g_autoptr (VthStatement) statement = _vth_sqlite_prepare (self, sql, error);
  gboolean row;

  if (statement == NULL || !_vth_sqlite_step (self, statement, &row, error))
    return FALSE;

  return !row || corrupt_record (table, _vth_sqlite_get_text (statement, 0), sqlite3_column_int64 (statement, 1),
                                 "is not as left by its last journal entry", error);
}

static gboolean
verify (VthSqliteStore *self, GError **error)
{
  g_auto (VthJournal) chain = { 0 };

  _vth_journal_init (&chain);
  if (!verify_chain (self, &chain, error) || !verify_head (self, &chain, error))
    return FALSE;

  for (guint i = 0; i < self->n_tables; i++)
    if (!verify_rows (self, &self->tables[i], error) || !verify_last_entries (self, &self->tables[i], error))
      return FALSE;

  return TRUE;
}

/* All of it sees the store as it is at one moment. */
gboolean
_vth_sqlite_journal_verify (VthSqliteStore *self, GError **error)
{
  gboolean whole;

  if (self->in_transaction)
    return verify (self, error);
  if (!_vth_sqlite_execute (self, "BEGIN", error))
    return FALSE;

  whole = verify (self, error);
  sqlite3_exec (self->database, "COMMIT", NULL, NULL, NULL);
  return whole;
}
