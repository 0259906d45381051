/* command-deadline-batch.c - vth deadline --batch: many terms at once
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "answer.h"

#include <stdio.h>
#include <string.h>

enum
{
  COLUMN_RULE,
  COLUMN_TERM,
  COLUMN_SET_BY,
  COLUMN_STARTS,
  COLUMN_EVENT,
  N_COLUMNS
};

static const gchar *const column_names[N_COLUMNS] = { "rule", "term", "set_by", "starts", "event" };

typedef struct
{
  const Tool *tool;
  const gchar *path;
  VthCsvReader *csv;
  gchar **header;
  guint n_cells;
  gint places[N_COLUMNS];  /* -1: not there */
  VthDeadlineBatch *batch;
  GHashTable *questions;   /* key to number + 1 */
  GPtrArray *rows;         /* of the cells of each row, as CSV */
  GArray *lines;           /* guint64 per row */
  GArray *events;          /* guint32 per row; 0: the row was refused */
  GArray *numbers;         /* guint32 per row */
  ToolStatus status;
} Batch;

static void
refuse_row (Batch *self, guint64 line, const gchar *column, const gchar *code, const gchar *message)
{
  g_autofree gchar *pointer = g_strconcat ("/", column, NULL);

  tool_complain_at (self->tool, self->path, line, pointer, code, message);
  self->status = TOOL_INPUT;
}

static const gchar *
get_cell (const Batch *self, gchar **cells, guint column)
{
  gint place = self->places[column];

  return place >= 0 && (guint) place < g_strv_length (cells) ? cells[place] : "";
}

static gboolean
find_value (GType type, const gchar *nick, gint *value)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  GEnumValue *found = *nick != '\0' ? g_enum_get_value_by_nick (class, nick) : NULL;

  if (found != NULL)
    *value = found->value;
  return found != NULL || *nick == '\0';
}

static gint
add_question (Batch *self, gchar **cells, GError **error)
{
  gint set_by = VTH_TERM_SOURCE_ACT, starts = VTH_TERM_START_AFTER;
  const gchar *rule = get_cell (self, cells, COLUMN_RULE);

  if (*rule != '\0')
    return vth_deadline_batch_add_rule (self->batch, rule, NULL, 0, error);
  if (find_value (VTH_TYPE_TERM_SOURCE, get_cell (self, cells, COLUMN_SET_BY), &set_by)
      && find_value (VTH_TYPE_TERM_START, get_cell (self, cells, COLUMN_STARTS), &starts))
    return vth_deadline_batch_add_term (self->batch, get_cell (self, cells, COLUMN_TERM), (VthTermSource) set_by,
                                        (VthTermStart) starts, VTH_TERM_DIRECTION_FORWARD, NULL, 0, error);

  g_set_error_literal (error, VTH_ERROR, VTH_ERROR_UNKNOWN_VALUE, "set_by or starts is not known");
  return -1;
}

/* Rows that ask the same thing share a question. */
static gboolean
find_question (Batch *self, gchar **cells, guint32 *number)
{
  g_autofree gchar *key = NULL, *text = NULL;
  g_autoptr (GError) error = NULL;
  gpointer known;
  gint added;

  key = g_strjoin ("\n", get_cell (self, cells, COLUMN_RULE), get_cell (self, cells, COLUMN_TERM),
                   get_cell (self, cells, COLUMN_SET_BY), get_cell (self, cells, COLUMN_STARTS), NULL);
  known = g_hash_table_lookup (self->questions, key);
  if (known != NULL)
    {
      *number = GPOINTER_TO_UINT (known) - 1;
      return TRUE;
    }

  added = add_question (self, cells, &error);
  if (added >= 0)
    {
      g_hash_table_insert (self->questions, g_steal_pointer (&key), GUINT_TO_POINTER (added + 1));
      *number = (guint32) added;
      return TRUE;
    }

  text = tool_dup_error_text (self->tool, error);
  refuse_row (self, vth_csv_reader_get_line (self->csv), *get_cell (self, cells, COLUMN_RULE) != '\0' ? "rule" : "term",
              tool_get_error_code (error), text);
  return FALSE;
}

static guint32
find_event (Batch *self, gchar **cells)
{
  GDate date;

  if (tool_scan_date (get_cell (self, cells, COLUMN_EVENT), &date))
    return g_date_get_julian (&date);

  refuse_row (self, vth_csv_reader_get_line (self->csv), "event", vth_get_error_nick (VTH_ERROR_INVALID_DATE),
              tool_translate (self->tool->language, "this date does not exist, or is not written as YYYY-MM-DD"));
  return 0;
}

static void
add_row (Batch *self, gchar **cells)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint64 line = vth_csv_reader_get_line (self->csv);
  guint32 event = find_event (self, cells), number = 0;
  guint n_cells = g_strv_length (cells);

  if (event != 0 && !find_question (self, cells, &number))
    event = 0;
  for (guint i = 0; i < self->n_cells; i++)
    tool_csv_append (text, i < n_cells ? cells[i] : "", i == 0);

  g_ptr_array_add (self->rows, g_string_free (g_steal_pointer (&text), FALSE));
  g_array_append_val (self->lines, line);
  g_array_append_val (self->events, event);
  g_array_append_val (self->numbers, number);
}

/* NULL at the end. A row that is no text is told and passed over. */
static gchar **
read_row (Batch *self)
{
  for (;;)
    {
      g_autoptr (GError) error = NULL;
      gchar **cells = vth_csv_reader_read (self->csv, NULL, &error);
      g_autofree gchar *text = NULL;

      if (cells != NULL || error == NULL)
        return cells;
      text = tool_dup_error_text (self->tool, error);
      tool_complain_at (self->tool, self->path, vth_csv_reader_get_line (self->csv), NULL, tool_get_error_code (error), text);
      self->status = TOOL_INPUT;
      if (error->domain != VTH_ERROR)
        return NULL;
    }
}

static gboolean
read_header (Batch *self)
{
  g_autoptr (GString) line = g_string_new (NULL);

  self->header = read_row (self);
  self->n_cells = self->header != NULL ? g_strv_length (self->header) : 0;
  for (guint column = 0; column < N_COLUMNS; column++)
    self->places[column] = -1;
  for (guint i = 0; i < self->n_cells; i++)
    {
      tool_csv_append (line, self->header[i], i == 0);
      for (guint column = 0; column < N_COLUMNS; column++)
        if (strcmp (self->header[i], column_names[column]) == 0)
          self->places[column] = (gint) i;
    }
  g_ptr_array_add (self->rows, g_strdup (line->str));

  return self->places[COLUMN_EVENT] >= 0 && (self->places[COLUMN_RULE] >= 0 || self->places[COLUMN_TERM] >= 0);
}

static void
read_rows (Batch *self)
{
  gchar **cells;

  while ((cells = read_row (self)) != NULL)
    {
      if (cells[1] != NULL || *cells[0] != '\0')
        add_row (self, cells);
      g_strfreev (cells);
    }
}

/* The rows that were refused are left out, so that what the batch says is about the others. */
static GBytes *
run_batch (Batch *self, GArray *asked, GError **error)
{
  g_autoptr (GArray) events = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GBytes) event_bytes = NULL, number_bytes = NULL;

  for (guint i = 0; i < self->events->len; i++)
    if (g_array_index (self->events, guint32, i) != 0)
      {
        g_array_append_val (events, g_array_index (self->events, guint32, i));
        g_array_append_val (numbers, g_array_index (self->numbers, guint32, i));
        g_array_append_val (asked, i);
      }
  if (asked->len == 0)
    return g_bytes_new (NULL, 0);

  event_bytes = g_bytes_new (events->data, (gsize) events->len * sizeof (guint32));
  number_bytes = g_bytes_new (numbers->data, (gsize) numbers->len * sizeof (guint32));
  return vth_deadline_batch_run (self->batch, event_bytes, number_bytes, error);
}

/* The library counts the rows that it was given; a reader of the file counts lines. */
static void
report_error (Batch *self, guint number, guint row)
{
  g_autofree gchar *message = vth_deadline_batch_dup_error_message (self->batch, number), *text = NULL;
  const gchar *cause = strstr (message, ": ");
  g_autoptr (GError) error = g_error_new_literal (VTH_ERROR, (gint) vth_deadline_batch_get_error_code (self->batch, number),
                                                  cause != NULL ? cause + 2 : message);

  text = tool_dup_error_text (self->tool, error);
  refuse_row (self, g_array_index (self->lines, guint64, row), "event", tool_get_error_code (error), text);
}

static void
report_errors (Batch *self, GArray *asked)
{
  g_autoptr (GBytes) bytes = vth_deadline_batch_dup_error_rows (self->batch);
  gsize size;
  const guint32 *rows = g_bytes_get_data (bytes, &size);

  for (guint i = 0; i < size / sizeof *rows; i++)
    report_error (self, i, g_array_index (asked, guint, rows[i]));
}

static void
print_rows (Batch *self, GBytes *last_days)
{
  const guint32 *days = g_bytes_get_data (last_days, NULL);
  guint answered = 0;

  printf ("%s,last_day\n", (const gchar *) self->rows->pdata[0]);
  for (guint i = 0; i < self->events->len; i++)
    {
      guint32 day = g_array_index (self->events, guint32, i) != 0 ? days[answered++] : 0;
      g_autofree gchar *text = NULL;
      GDate date;

      g_date_clear (&date, 1);
      if (day != 0)
        g_date_set_julian (&date, day);
      text = tool_format_date (&date);
      printf ("%s,%s\n", (const gchar *) self->rows->pdata[i + 1], text);
    }
}

static ToolStatus
answer (Batch *self)
{
  g_autoptr (GArray) asked = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) last_days = NULL;

  if (!read_header (self))
    {
      tool_complain (self->tool, "%s: the first line must name the columns event and rule or term", self->path);
      return TOOL_INPUT;
    }

  read_rows (self);
  last_days = run_batch (self, asked, &error);
  if (last_days == NULL)
    {
      tool_complain_error (self->tool, error);
      return TOOL_INPUT;
    }
  if (asked->len > 0)
    report_errors (self, asked);
  print_rows (self, last_days);
  return self->status;
}

static void
clear_batch (Batch *self)
{
  g_clear_pointer (&self->header, g_strfreev);
  g_clear_object (&self->csv);
  g_clear_object (&self->batch);
  g_hash_table_unref (self->questions);
  g_ptr_array_unref (self->rows);
  g_array_unref (self->lines);
  g_array_unref (self->events);
  g_array_unref (self->numbers);
}

ToolStatus
tool_run_deadline_batch (const Tool *tool, const gchar *path)
{
  g_autoptr (VthRulebook) rules = vth_rulebook_new_national (NULL);
  Batch self = { .tool = tool, .path = path };
  g_autoptr (GInputStream) stream = tool_open_stream (tool, path);
  ToolStatus status;

  if (stream == NULL)
    return TOOL_INPUT;

  self.csv = vth_csv_reader_new (stream);
  self.batch = vth_deadline_batch_new (rules);
  self.questions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.rows = g_ptr_array_new_with_free_func (g_free);
  self.lines = g_array_new (FALSE, FALSE, sizeof (guint64));
  self.events = g_array_new (FALSE, FALSE, sizeof (guint32));
  self.numbers = g_array_new (FALSE, FALSE, sizeof (guint32));

  status = answer (&self);
  clear_batch (&self);
  return status;
}
