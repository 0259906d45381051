/* vth-deadline-batch.c - many deadlines at once
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-deadline-batch.h"

#include "libvth/rulebook/vth-rulebook-private.h"

#define MAX_QUESTIONS 65536

/* One version in time of a question, ready to be counted. */
typedef struct
{
  guint32 valid_from;
  guint32 valid_until;
  VthTermPlan plan;
} Version;

/* A question: its versions, first the one that was asked for. */
typedef struct
{
  gchar *name;
  GArray *versions;
} Question;

typedef struct
{
  guint32 row;
  guint32 event;
  guint32 question;
  VthError code;
} RowError;

struct _VthDeadlineBatch
{
  GObject parent_instance;

  VthRulebook *rules;
  GArray *questions;
  GArray *errors;
};

G_DEFINE_FINAL_TYPE (VthDeadlineBatch, vth_deadline_batch, G_TYPE_OBJECT)

static void
clear_question (gpointer data)
{
  Question *question = data;

  g_free (question->name);
  g_array_unref (question->versions);
}

static void
vth_deadline_batch_finalize (GObject *object)
{
  VthDeadlineBatch *self = VTH_DEADLINE_BATCH (object);

  g_clear_object (&self->rules);
  g_array_unref (self->questions);
  g_array_unref (self->errors);

  G_OBJECT_CLASS (vth_deadline_batch_parent_class)->finalize (object);
}

static void
vth_deadline_batch_class_init (VthDeadlineBatchClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vth_deadline_batch_finalize;
}

static void
vth_deadline_batch_init (VthDeadlineBatch *self)
{
  self->questions = g_array_new (FALSE, FALSE, sizeof (Question));
  g_array_set_clear_func (self->questions, clear_question);
  self->errors = g_array_new (FALSE, FALSE, sizeof (RowError));
}

static gboolean
add_version (VthDeadlineBatch *self, GArray *versions, VthTermQuestion *question, const gchar *const *extensions,
             guint suspended_days, GError **error)
{
  Version version = { 0 };

  if (!_vth_term_question_extend (question, extensions, suspended_days, error))
    return FALSE;

  _vth_term_question_settle (question, self->rules);
  version.plan = question->plan;
  if (question->rule != NULL)
    {
      version.valid_from = question->rule->valid_from;
      version.valid_until = question->rule->valid_until;
    }
  g_array_append_val (versions, version);
  return TRUE;
}

static gint
add_question (VthDeadlineBatch *self, const gchar *name, GArray *versions)
{
  Question question = { .name = g_strdup (name), .versions = g_array_ref (versions) };

  g_array_append_val (self->questions, question);
  return (gint) self->questions->len - 1;
}

static gboolean
is_full (VthDeadlineBatch *self, GError **error)
{
  if (self->questions->len < MAX_QUESTIONS)
    return FALSE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE, "A batch takes at most %d questions", MAX_QUESTIONS);
  return TRUE;
}

static const Version *
find_version (const Question *question, guint32 event)
{
  for (guint i = 0; i < question->versions->len; i++)
    {
      const Version *version = &g_array_index (question->versions, Version, i);

      if (event >= version->valid_from && (version->valid_until == 0 || event <= version->valid_until))
        return version;
    }

  return NULL;
}

static void
note_error (VthDeadlineBatch *self, guint32 row, guint32 event, guint32 question, VthError code)
{
  RowError error = { .row = row, .event = event, .question = question, .code = code };

  g_array_append_val (self->errors, error);
}

static guint32
answer_row (VthDeadlineBatch *self, guint32 row, guint32 event, guint32 index)
{
  const Version *version;
  VthTermSpan span;

  if (!g_date_valid_julian (event))
    note_error (self, row, event, index, event == 0 ? VTH_ERROR_MISSING_FIELD : VTH_ERROR_INVALID_DATE);
  else if (index >= self->questions->len)
    note_error (self, row, event, index, VTH_ERROR_UNKNOWN_RULE);
  else if ((version = find_version (&g_array_index (self->questions, Question, index), event)) == NULL)
    note_error (self, row, event, index, VTH_ERROR_NOT_IN_FORCE);
  else if (!_vth_term_plan_count (&version->plan, self->rules->calendar, event, &span))
    note_error (self, row, event, index, VTH_ERROR_OUT_OF_RANGE);
  else
    return span.last_day;

  return 0;
}

static const guint32 *
get_column (GBytes *bytes, const gchar *name, gsize *n_rows, GError **error)
{
  gsize size;
  const guint32 *column = g_bytes_get_data (bytes, &size);

  *n_rows = size / sizeof *column;
  if (size % sizeof *column == 0 && *n_rows <= G_MAXUINT32)
    return column != NULL ? column : (const guint32 *) "";

  g_set_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE,
               "column %s: %" G_GSIZE_FORMAT " bytes are no column of 32-bit numbers", name, size);
  return NULL;
}

/**
 * vth_deadline_batch_new:
 * @rules: the rulebook that answers
 *
 * Makes an empty batch (reeks termijnen).
 *
 * Returns: (transfer full): a new batch
 *
 * Since: 1.0
 */
VthDeadlineBatch *
vth_deadline_batch_new (VthRulebook *rules)
{
  VthDeadlineBatch *self;

  g_return_val_if_fail (VTH_IS_RULEBOOK (rules), NULL);

  self = g_object_new (VTH_TYPE_DEADLINE_BATCH, NULL);
  self->rules = g_object_ref (rules);
  return self;
}

/**
 * vth_deadline_batch_add_rule:
 * @batch: a batch
 * @rule_id: the id of a deadline rule; each row is answered by its version in force on that day
 * @extensions: (nullable) (array zero-terminated=1): extensions as ISO 8601 durations; or %NULL
 * @suspended_days: how many days the term stood still
 * @error: return location for a #GError: %VTH_ERROR_UNKNOWN_RULE, %VTH_ERROR_NO_TERM,
 *   %VTH_ERROR_INVALID_TERM, %VTH_ERROR_OUT_OF_RANGE
 *
 * Adds a question about a statutory term (wettelijke termijn) to the batch.
 *
 * Returns: the number of the question, from 0 on, for the column of questions; or -1 with @error set
 *
 * Since: 1.0
 */
gint
vth_deadline_batch_add_rule (VthDeadlineBatch *self, const gchar *rule_id, const gchar *const *extensions,
                             guint suspended_days, GError **error)
{
  g_autoptr (GArray) versions = g_array_new (FALSE, FALSE, sizeof (Version));
  const VthDeadlineRule *asked;

  g_return_val_if_fail (VTH_IS_DEADLINE_BATCH (self), -1);
  g_return_val_if_fail (rule_id != NULL, -1);
  g_return_val_if_fail (error == NULL || *error == NULL, -1);

  asked = vth_rulebook_lookup_rule (self->rules, rule_id);
  if (asked == NULL)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_RULE, "There is no deadline rule ‘%s’", rule_id);
      return -1;
    }

  for (guint i = 0; i <= self->rules->rules->len; i++)
    {
      const VthDeadlineRule *rule = i == 0 ? asked : g_ptr_array_index (self->rules->rules, i - 1);
      VthTermQuestion question;

      if (rule->term == NULL || (i > 0 && (rule == asked || !g_str_equal (rule->family, asked->family))))
        continue;
      _vth_term_question_init_rule (&question, rule, rule->term);
      if (!add_version (self, versions, &question, extensions, suspended_days, error))
        return -1;
    }

  if (versions->len == 0)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_NO_TERM, "%s %s (%s) gives no length that can be counted",
                   asked->law, asked->article, rule_id);
      return -1;
    }

  return is_full (self, error) ? -1 : add_question (self, rule_id, versions);
}

/**
 * vth_deadline_batch_add_term:
 * @batch: a batch
 * @term: the length as ISO 8601 duration, such as `P6W`
 * @set_by: what sets the term
 * @starts: whether the event's day is the first
 * @direction: which way it counts
 * @extensions: (nullable) (array zero-terminated=1): extensions as ISO 8601 durations; or %NULL
 * @suspended_days: how many days the term stood still
 * @error: return location for a #GError: %VTH_ERROR_INVALID_TERM, %VTH_ERROR_OUT_OF_RANGE
 *
 * Adds a question about a term (termijn) that is in no catalogue to the batch.
 *
 * Returns: the number of the question, from 0 on, for the column of questions; or -1 with @error set
 *
 * Since: 1.0
 */
gint
vth_deadline_batch_add_term (VthDeadlineBatch *self, const gchar *term, VthTermSource set_by, VthTermStart starts,
                             VthTermDirection direction, const gchar *const *extensions, guint suspended_days,
                             GError **error)
{
  g_autoptr (GArray) versions = g_array_new (FALSE, FALSE, sizeof (Version));
  VthTermQuestion question;
  VthTerm length;

  g_return_val_if_fail (VTH_IS_DEADLINE_BATCH (self), -1);
  g_return_val_if_fail (term != NULL, -1);
  g_return_val_if_fail ((guint) set_by < VTH_N_TERM_SOURCES, -1);
  g_return_val_if_fail (error == NULL || *error == NULL, -1);

  if (!vth_term_parse (&length, term, strlen (term), error))
    return -1;

  _vth_term_question_init_term (&question, &length, set_by, starts, direction);
  if (!add_version (self, versions, &question, extensions, suspended_days, error))
    return -1;

  return is_full (self, error) ? -1 : add_question (self, term, versions);
}

/**
 * vth_deadline_batch_run:
 * @batch: a batch with at least one question
 * @events: day numbers of the events (g_date_get_julian(), Python's `toordinal()`) as native
 *   32-bit numbers
 * @questions: (nullable): for each row the number of its question, as native 32-bit numbers; %NULL
 *   when all rows ask question 0
 * @error: return location for a #GError: %VTH_ERROR_WRONG_TYPE, %VTH_ERROR_OUT_OF_RANGE when the
 *   columns are not equally long
 *
 * Computes the last day (laatste dag) of every row. A row that cannot be answered gives 0 and
 * stands among the errors; the others are computed all the same.
 *
 * Returns: (transfer full): the day numbers of the last days as native 32-bit numbers, in the order
 *   of the rows; or %NULL with @error set
 *
 * Since: 1.0
 */
GBytes *
vth_deadline_batch_run (VthDeadlineBatch *self, GBytes *events, GBytes *questions, GError **error)
{
  const guint32 *days, *numbers = NULL;
  g_autofree guint32 *last_days = NULL;
  gsize n_rows, n_numbers;

  g_return_val_if_fail (VTH_IS_DEADLINE_BATCH (self), NULL);
  g_return_val_if_fail (events != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  g_array_set_size (self->errors, 0);
  days = get_column (events, "event", &n_rows, error);
  if (days == NULL)
    return NULL;
  if (questions != NULL && (numbers = get_column (questions, "question", &n_numbers, error)) == NULL)
    return NULL;
  if (numbers != NULL && n_numbers != n_rows)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE, "column question has %" G_GSIZE_FORMAT
                   " rows, column event %" G_GSIZE_FORMAT, n_numbers, n_rows);
      return NULL;
    }

  last_days = g_new (guint32, MAX (n_rows, 1));
  for (gsize row = 0; row < n_rows; row++)
    last_days[row] = answer_row (self, (guint32) row, days[row], numbers != NULL ? numbers[row] : 0);

  return g_bytes_new_take (g_steal_pointer (&last_days), n_rows * sizeof *last_days);
}

/**
 * vth_deadline_batch_get_n_errors:
 * @batch: a batch
 *
 * Gets how many rows of the last run could not be answered (fouten).
 *
 * Returns: the number of errors
 *
 * Since: 1.0
 */
guint
vth_deadline_batch_get_n_errors (VthDeadlineBatch *self)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_BATCH (self), 0);

  return self->errors->len;
}

/**
 * vth_deadline_batch_dup_error_rows:
 * @batch: a batch
 *
 * Gets which rows of the last run could not be answered (foute rijen).
 *
 * Returns: (transfer full): the rows, counted from 0, as native 32-bit numbers in rising order
 *
 * Since: 1.0
 */
GBytes *
vth_deadline_batch_dup_error_rows (VthDeadlineBatch *self)
{
  guint32 *rows;

  g_return_val_if_fail (VTH_IS_DEADLINE_BATCH (self), NULL);

  rows = g_new (guint32, MAX (self->errors->len, 1));
  for (guint i = 0; i < self->errors->len; i++)
    rows[i] = g_array_index (self->errors, RowError, i).row;

  return g_bytes_new_take (rows, self->errors->len * sizeof *rows);
}

/**
 * vth_deadline_batch_get_error_code:
 * @batch: a batch
 * @index: which error, from 0 on
 *
 * Gets what is wrong with a row (foutcode): %VTH_ERROR_MISSING_FIELD for a hole,
 * %VTH_ERROR_INVALID_DATE, %VTH_ERROR_UNKNOWN_RULE, %VTH_ERROR_NOT_IN_FORCE or
 * %VTH_ERROR_OUT_OF_RANGE.
 *
 * Returns: the code
 *
 * Since: 1.0
 */
VthError
vth_deadline_batch_get_error_code (VthDeadlineBatch *self, guint index)
{
  g_return_val_if_fail (VTH_IS_DEADLINE_BATCH (self), VTH_ERROR_FAILED);
  g_return_val_if_fail (index < self->errors->len, VTH_ERROR_FAILED);

  return g_array_index (self->errors, RowError, index).code;
}

/**
 * vth_deadline_batch_dup_error_message:
 * @batch: a batch
 * @index: which error, from 0 on
 *
 * Says what is wrong with a row (foutmelding), with its number, counted from 0, and its column.
 *
 * Returns: (transfer full): the message
 *
 * Since: 1.0
 */
gchar *
vth_deadline_batch_dup_error_message (VthDeadlineBatch *self, guint index)
{
  const RowError *error;
  const gchar *name = "";

  g_return_val_if_fail (VTH_IS_DEADLINE_BATCH (self), NULL);
  g_return_val_if_fail (index < self->errors->len, NULL);

  error = &g_array_index (self->errors, RowError, index);
  if (error->question < self->questions->len)
    name = g_array_index (self->questions, Question, error->question).name;

  switch ((gint) error->code)
    {
    case VTH_ERROR_MISSING_FIELD:
      return g_strdup_printf ("row %u, column event: the day is missing", error->row);
    case VTH_ERROR_INVALID_DATE:
      return g_strdup_printf ("row %u, column event: %u is not the number of a day", error->row, error->event);
    case VTH_ERROR_UNKNOWN_RULE:
      return g_strdup_printf ("row %u, column question: there is no question %u", error->row, error->question);
    case VTH_ERROR_NOT_IN_FORCE:
      return g_strdup_printf ("row %u, column event: %s was not law on that day", error->row, name);
    default:
      return g_strdup_printf ("row %u, column event: %s from that day lies or ends outside the calendar",
                              error->row, name);
    }
}
