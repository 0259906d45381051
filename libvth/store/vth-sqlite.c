/* vth-sqlite.c - SQLite with GError
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/store/vth-sqlite-private.h"

#include "libvth/base/vth-error.h"
#include "libvth/store/vth-store-error.h"

static VthStoreError
get_code (gint result)
{
  switch (result & 0xff)
    {
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return VTH_STORE_ERROR_UNAVAILABLE;
    case SQLITE_NOTADB:
      return VTH_STORE_ERROR_FOREIGN;
    case SQLITE_READONLY:
      return VTH_STORE_ERROR_READ_ONLY;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return VTH_STORE_ERROR_BUSY;
    case SQLITE_FULL:
      return VTH_STORE_ERROR_FULL;
    default:
      return VTH_STORE_ERROR_FAILED;
    }
}

/* Sets @error from what SQLite said last. A transaction in which this happens is not to be kept. */
gboolean
_vth_sqlite_fail (VthSqliteStore *self, GError **error)
{
  gint result = sqlite3_errcode (self->database);

  self->broken = TRUE;
  if ((result & 0xff) == SQLITE_CORRUPT)
    g_set_error (error, VTH_ERROR, VTH_ERROR_CORRUPT, "%s: %s", self->path, sqlite3_errmsg (self->database));
  else
    g_set_error (error, VTH_STORE_ERROR, get_code (result), "%s: %s", self->path, sqlite3_errmsg (self->database));
  return FALSE;
}

gboolean
_vth_sqlite_execute (VthSqliteStore *self, const gchar *sql, GError **error)
{
  return sqlite3_exec (self->database, sql, NULL, NULL, NULL) == SQLITE_OK || _vth_sqlite_fail (self, error);
}

VthStatement *
_vth_sqlite_prepare (VthSqliteStore *self, const gchar *sql, GError **error)
{
  VthStatement *statement = NULL;

  if (sqlite3_prepare_v3 (self->database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK)
    _vth_sqlite_fail (self, error);

  return statement;
}

/* One step; *@row tells whether there is a row. */
gboolean
_vth_sqlite_step (VthSqliteStore *self, VthStatement *statement, gboolean *row, GError **error)
{
  gint result = sqlite3_step (statement);

  *row = result == SQLITE_ROW;
  if (result == SQLITE_ROW || result == SQLITE_DONE)
    return TRUE;

  _vth_sqlite_fail (self, error);
  sqlite3_reset (statement);
  return FALSE;
}

/* Runs a statement that gives no rows, and makes it ready for the next time. */
gboolean
_vth_sqlite_run (VthSqliteStore *self, VthStatement *statement, GError **error)
{
  gboolean row;

  if (!_vth_sqlite_step (self, statement, &row, error))
    return FALSE;

  sqlite3_reset (statement);
  return TRUE;
}

gboolean
_vth_sqlite_get_integer (VthSqliteStore *self, const gchar *sql, gint64 *value, GError **error)
{
  g_autoptr (VthStatement) statement = _vth_sqlite_prepare (self, sql, error);
  gboolean row;

  if (statement == NULL || !_vth_sqlite_step (self, statement, &row, error))
    return FALSE;

  *value = row ? sqlite3_column_int64 (statement, 0) : 0;
  return TRUE;
}

/* The text is not copied: it has to stay until the statement has run. NULL binds no value. */
void
_vth_sqlite_bind_text (VthStatement *statement, gint position, const gchar *text, gssize length)
{
  if (text != NULL)
    sqlite3_bind_text (statement, position, text, (gint) length, SQLITE_STATIC);
  else
    sqlite3_bind_null (statement, position);
}

/* NULL for no value, and for what is no text. */
const gchar *
_vth_sqlite_get_optional_text (VthStatement *statement, gint column)
{
  return (const gchar *) sqlite3_column_text (statement, column);
}

/* What somebody put in the place of a text may be no text at all. */
const gchar *
_vth_sqlite_get_text (VthStatement *statement, gint column)
{
  const gchar *text = _vth_sqlite_get_optional_text (statement, column);

  return text != NULL ? text : "";
}
