/* vth-sqlite-table.c - records into rows, and back
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/store/vth-sqlite-private.h"

#include <string.h>

#include "libvth/base/vth-error.h"

void
_vth_sqlite_table_clear (VthSqliteTable *table)
{
  sqlite3_finalize (table->insert);
  sqlite3_finalize (table->update);
  sqlite3_finalize (table->remove);
  sqlite3_finalize (table->select);
  sqlite3_finalize (table->select_digest);
  _vth_stored_type_clear (&table->stored);
}

/* NULL for a type that stands only inside another. */
VthSqliteTable *
_vth_sqlite_find_table (VthSqliteStore *self, GType type)
{
  for (guint i = 0; i < self->n_tables; i++)
    if (self->tables[i].stored.info->type == type)
      return &self->tables[i];

  return NULL;
}

static void
append_names (GString *sql, const VthStoredType *type, const gchar *each)
{
  for (guint i = 0; i < type->n_columns; i++)
    g_string_append_printf (sql, "\"%s\"%s, ", type->columns[i].field->key, each);
}

/* The columns of a row in their order, then what was besides, then the entry. */
gchar *
_vth_sqlite_table_get_select (VthSqliteTable *table, const gchar *rest)
{
  GString *sql = g_string_new ("SELECT ");

  for (guint i = 0; i < table->stored.n_columns; i++)
    g_string_append_printf (sql, "r.\"%s\", ", table->stored.columns[i].field->key);
  g_string_append_printf (sql, "r.extra, r.vth_entry%s", rest);
  return g_string_free (sql, FALSE);
}

static gchar *
get_insert (VthSqliteTable *table)
{
  GString *sql = g_string_new (NULL);

  g_string_append_printf (sql, "INSERT INTO \"%s\" (", table->stored.table);
  append_names (sql, &table->stored, "");
  g_string_append (sql, "extra, vth_entry) VALUES (");
  for (guint i = 0; i < table->stored.n_columns; i++)
    g_string_append (sql, "?, ");
  g_string_append (sql, "?, ?) ON CONFLICT (id) DO NOTHING");
  return g_string_free (sql, FALSE);
}

static gchar *
get_update (VthSqliteTable *table)
{
  GString *sql = g_string_new (NULL);

  g_string_append_printf (sql, "UPDATE \"%s\" SET ", table->stored.table);
  append_names (sql, &table->stored, " = ?");
  g_string_append_printf (sql, "extra = ?, vth_entry = ? WHERE id = ?%u", table->stored.id_column + 1);
  return g_string_free (sql, FALSE);
}

static gboolean
make_ready (VthSqliteStore *self, VthStatement **statement, const gchar *sql, GError **error)
{
  if (*statement == NULL)
    *statement = _vth_sqlite_prepare (self, sql, error);

  return *statement != NULL;
}

static gboolean
prepare (VthSqliteStore *self, VthSqliteTable *table, GError **error)
{
  const gchar *name = table->stored.table;
  g_autofree gchar *insert = NULL, *update = NULL, *remove = NULL, *rest = NULL, *select = NULL, *digest = NULL;

  if (table->select_digest != NULL)
    return TRUE;

  insert = get_insert (table);
  update = get_update (table);
  remove = g_strdup_printf ("DELETE FROM \"%s\" WHERE id = ?", name);
  rest = g_strdup_printf (" FROM \"%s\" r WHERE id = ?", name);
  select = _vth_sqlite_table_get_select (table, rest);
  digest = g_strdup_printf ("SELECT digest FROM vth_journal WHERE sequence ="
                            " (SELECT vth_entry FROM \"%s\" WHERE id = ?)", name);

  return make_ready (self, &table->insert, insert, error) && make_ready (self, &table->update, update, error) &&
         make_ready (self, &table->remove, remove, error) && make_ready (self, &table->select, select, error) &&
         make_ready (self, &table->select_digest, digest, error);
}

/* What the text of the record has in quotes is bound without them, unless it could hold escapes. */
static void
bind_value (VthStatement *statement, gint position, const VthStoredColumn *column, VthRecord *record,
            const gchar *json, const VthSpan *span)
{
  gpointer member = _vth_field_member (column->field, record);

  if (span->length == 0)
    sqlite3_bind_null (statement, position);
  else if (column->kind == VTH_STORED_JSON)
    _vth_sqlite_bind_text (statement, position, json + span->start, (gssize) span->length);
  else if (column->kind == VTH_STORED_INTEGER)
    sqlite3_bind_int64 (statement, position, ((VthOptional *) member)->plus_one - 1);
  else if (column->field->row.kind == VTH_FIELD_STRING || column->field->row.kind == VTH_FIELD_REFERENCE)
    _vth_sqlite_bind_text (statement, position, *(gchar **) member, -1);
  else
    _vth_sqlite_bind_text (statement, position, json + span->start + 1, (gssize) span->length - 2);
}

static void
bind_row (VthSqliteStore *self, VthSqliteTable *table, VthStatement *statement, VthRecord *record)
{
  const VthStoredType *type = &table->stored;
  const VthSpan *spans = (const VthSpan *) (gpointer) self->text.spans->data;
  const gchar *extra = self->text.extra->len > 0 ? self->text.extra->str : NULL;

  for (guint i = 0; i < type->n_columns; i++)
    bind_value (statement, (gint) i + 1, &type->columns[i], record, self->text.json->str, &spans[i]);
  _vth_sqlite_bind_text (statement, (gint) type->n_columns + 1, extra, -1);
  sqlite3_bind_int64 (statement, (gint) type->n_columns + 2, self->journal.sequence + 1);
}

/* Whether the row of @id was put there by an entry with this digest. */
static gboolean
is_unchanged (VthSqliteStore *self, VthSqliteTable *table, const gchar *id, const gchar *digest,
              gboolean *unchanged, GError **error)
{
  gboolean row;

  _vth_sqlite_bind_text (table->select_digest, 1, id, -1);
  if (!_vth_sqlite_step (self, table->select_digest, &row, error))
    return FALSE;

  *unchanged = row && g_strcmp0 (_vth_sqlite_get_text (table->select_digest, 0), digest) == 0;
  sqlite3_reset (table->select_digest);
  return TRUE;
}

static VthStoreChange
write_row (VthSqliteStore *self, VthSqliteTable *table, VthRecord *record, const gchar *digest, GError **error)
{
  gboolean unchanged;

  bind_row (self, table, table->insert, record);
  if (!_vth_sqlite_run (self, table->insert, error))
    return VTH_STORE_CHANGE_FAILED;
  if (sqlite3_changes (self->database) > 0)
    return VTH_STORE_CHANGE_CREATED;

  if (!is_unchanged (self, table, vth_record_get_id (record), digest, &unchanged, error))
    return VTH_STORE_CHANGE_FAILED;
  if (unchanged)
    return VTH_STORE_CHANGE_NONE;

  bind_row (self, table, table->update, record);
  return _vth_sqlite_run (self, table->update, error) ? VTH_STORE_CHANGE_CHANGED : VTH_STORE_CHANGE_FAILED;
}

VthStoreChange
_vth_sqlite_table_put (VthSqliteStore *self, VthSqliteTable *table, VthRecord *record, GError **error)
{
  VthJournalEntry entry = { 0 };
  VthStoreChange change;
  VthHash digest;

  if (!_vth_stored_text_print (&self->text, &table->stored, record, error) || !prepare (self, table, error))
    return VTH_STORE_CHANGE_FAILED;

  entry.type_name = table->stored.info->type_name;
  entry.id = vth_record_get_id (record);
  entry.content = self->text.json->str;
  entry.length = self->text.json->len;
  entry.digest = digest;
  _vth_journal_hash_content (&self->journal, entry.content, entry.length, digest);

  change = write_row (self, table, record, digest, error);
  if (change == VTH_STORE_CHANGE_CREATED || change == VTH_STORE_CHANGE_CHANGED)
    return _vth_sqlite_journal_append (self, &entry, change, error) ? change : VTH_STORE_CHANGE_FAILED;

  return change;
}

VthStoreChange
_vth_sqlite_table_remove (VthSqliteStore *self, VthSqliteTable *table, const gchar *id, GError **error)
{
  VthJournalEntry entry = { 0 };
  VthHash digest;

  if (!prepare (self, table, error))
    return VTH_STORE_CHANGE_FAILED;

  _vth_sqlite_bind_text (table->remove, 1, id, -1);
  if (!_vth_sqlite_run (self, table->remove, error))
    return VTH_STORE_CHANGE_FAILED;
  if (sqlite3_changes (self->database) == 0)
    return VTH_STORE_CHANGE_NONE;

  entry.type_name = table->stored.info->type_name;
  entry.id = id;
  entry.digest = digest;
  _vth_journal_hash_content (&self->journal, "", 0, digest);
  return _vth_sqlite_journal_append (self, &entry, VTH_STORE_CHANGE_REMOVED, error) ? VTH_STORE_CHANGE_REMOVED
                                                                                    : VTH_STORE_CHANGE_FAILED;
}

/* No text of ours holds U+0000: one that does is neither read nor taken for what stands before it. */
static void
append_text (GString *json, VthStoredKind kind, VthStatement *statement, gint position)
{
  const gchar *text = _vth_sqlite_get_text (statement, position);

  if (kind == VTH_STORED_JSON)
    g_string_append (json, text);
  else
    _vth_record_print_text (json, text, NULL);
  if (strlen (text) != (gsize) sqlite3_column_bytes (statement, position))
    g_string_append_c (json, '\0');
}

static void
append_value (GString *json, const VthStoredColumn *column, VthStatement *statement, gint position)
{
  gint64 number;

  if (column->kind != VTH_STORED_INTEGER)
    {
      append_text (json, column->kind, statement, position);
      return;
    }

  number = sqlite3_column_int64 (statement, position);
  if (column->field->row.kind == VTH_FIELD_BOOLEAN)
    g_string_append (json, number != 0 ? "true" : "false");
  else
    g_string_append_printf (json, "%" G_GINT64_FORMAT, number);
}

/* Makes in the store's text what _vth_stored_text_print() made of the record. */
void
_vth_sqlite_read_row (VthSqliteStore *self, VthSqliteTable *table, VthStatement *statement)
{
  const VthStoredType *type = &table->stored;

  _vth_stored_text_begin (&self->text, type);
  for (guint i = 0; i < type->n_columns; i++)
    {
      if (sqlite3_column_type (statement, (gint) i) == SQLITE_NULL)
        continue;
      _vth_stored_text_add_key (&self->text, &type->columns[i]);
      append_value (self->text.json, &type->columns[i], statement, (gint) i);
    }
  _vth_stored_text_end (&self->text, _vth_sqlite_get_optional_text (statement, (gint) type->n_columns));
}

VthRecord *
_vth_sqlite_parse_row (VthSqliteStore *self, VthSqliteTable *table, VthStatement *statement, GError **error)
{
  VthRecord *record;

  _vth_sqlite_read_row (self, table, statement);
  record = _vth_record_text_parser_parse (self->parser, self->text.json->str, self->text.json->len, error);
  if (record == NULL)
    g_prefix_error (error, "%s: %s ‘%s’: ", self->path, table->stored.info->type_name,
                    _vth_sqlite_get_text (statement, (gint) table->stored.id_column));
  return record;
}

VthRecord *
_vth_sqlite_table_get (VthSqliteStore *self, VthSqliteTable *table, const gchar *id, GError **error)
{
  g_autoptr (VthRecord) record = NULL;
  gboolean row;

  if (!prepare (self, table, error))
    return NULL;

  _vth_sqlite_bind_text (table->select, 1, id, -1);
  if (!_vth_sqlite_step (self, table->select, &row, error))
    return NULL;

  if (row)
    record = _vth_sqlite_parse_row (self, table, table->select, error);
  else
    g_set_error (error, VTH_ERROR, VTH_ERROR_NOT_FOUND, "%s: there is no %s ‘%s’", self->path,
                 table->stored.info->type_name, id);
  sqlite3_reset (table->select);
  return g_steal_pointer (&record);
}
