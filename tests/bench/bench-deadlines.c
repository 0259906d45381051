/* bench-deadlines.c - how many terms a second, and how many of them wrong
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * bench-deadlines FILE.csv: rows start,count,unit,expected,…, with unit day, week, month or year.
 */

#include <libvth/vth.h>

#include <stdio.h>

#include "bench.h"

typedef struct
{
  VthRulebook *rules;
  VthDeadlineBatch *batch;
  GPtrArray *terms;        /* of text; a row's question is an index here */
  GHashTable *question_of; /* index + 1 by text */
  GArray *events;
  GArray *questions;
  GArray *expected;
  guint n_rows;            /* that a run takes */
  GBytes *event_column;
  GBytes *question_column;
  GBytes *answers;
  guint n_wrong;
} Bench;

static guint32
get_day (guint year, guint month, guint day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return g_date_get_julian (&date);
}

static guint32
find_question (Bench *self, const gchar *term)
{
  guint32 index = GPOINTER_TO_UINT (g_hash_table_lookup (self->question_of, term));

  if (index == 0)
    {
      g_ptr_array_add (self->terms, g_strdup (term));
      index = self->terms->len;
      g_hash_table_insert (self->question_of, g_ptr_array_index (self->terms, index - 1), GUINT_TO_POINTER (index));
    }

  return index - 1;
}

static void
read_row (Bench *self, const gchar *line)
{
  guint y, m, d, count, end_y, end_m, end_d;
  guint32 event, question, expected;
  gchar unit[8], term[16];

  if (sscanf (line, "%4u-%2u-%2u,%5u,%7[a-z],%4u-%2u-%2u", &y, &m, &d, &count, unit, &end_y, &end_m, &end_d) != 8)
    g_error ("no row of terms: %s", line);

  g_snprintf (term, sizeof term, "P%u%c", count, g_ascii_toupper (unit[0]));
  event = get_day (y, m, d);
  question = find_question (self, term);
  expected = get_day (end_y, end_m, end_d);
  g_array_append_val (self->events, event);
  g_array_append_val (self->questions, question);
  g_array_append_val (self->expected, expected);
}

static void
read_file (Bench *self, const gchar *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree gchar *contents = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &contents, NULL, &error))
    g_error ("%s", error->message);

  lines = g_strsplit (contents, "\n", -1);
  for (guint i = 0; lines[i] != NULL && lines[i][0] != '\0'; i++)
    read_row (self, lines[i]);
  if (self->events->len == 0)
    g_error ("%s: no rows", path);
}

static void
make_batch (Bench *self)
{
  self->batch = vth_deadline_batch_new (self->rules);
  for (guint i = 0; i < self->terms->len; i++)
    vth_deadline_batch_add_term (self->batch, g_ptr_array_index (self->terms, i), VTH_TERM_SOURCE_ACT,
                                 VTH_TERM_START_AFTER, VTH_TERM_DIRECTION_FORWARD, NULL, 0, NULL);
}

/* The rows of the file, over and over until there are @n_rows. */
static GBytes *
make_column (GArray *rows, guint n_rows)
{
  guint32 *column = g_new (guint32, n_rows);

  for (guint i = 0; i < n_rows; i++)
    column[i] = g_array_index (rows, guint32, i % rows->len);

  return g_bytes_new_take (column, n_rows * sizeof *column);
}

static void
run_batch (gpointer data)
{
  Bench *self = data;

  g_clear_pointer (&self->answers, g_bytes_unref);
  self->answers = vth_deadline_batch_run (self->batch, self->event_column, self->question_column, NULL);
}

static guint
count_wrong (Bench *self)
{
  const guint32 *answers = g_bytes_get_data (self->answers, NULL);
  guint n_wrong = 0;

  for (guint i = 0; i < self->n_rows; i++)
    n_wrong += answers[i] != g_array_index (self->expected, guint32, i % self->expected->len);

  return n_wrong;
}

static void
bench_batch (Bench *self, guint n_rows)
{
  gdouble seconds;

  self->n_rows = n_rows;
  self->event_column = make_column (self->events, n_rows);
  self->question_column = make_column (self->questions, n_rows);
  seconds = bench_time (run_batch, self);
  bench_report ("batch", n_rows, seconds, count_wrong (self));
  g_clear_pointer (&self->event_column, g_bytes_unref);
  g_clear_pointer (&self->question_column, g_bytes_unref);
}

static void
run_singles (gpointer data)
{
  Bench *self = data;

  self->n_wrong = 0;
  for (guint i = 0; i < self->events->len; i++)
    {
      const gchar *term = g_ptr_array_index (self->terms, g_array_index (self->questions, guint32, i));
      guint last_day = vth_rulebook_compute_last_day_of_term (self->rules, term, VTH_TERM_SOURCE_ACT,
                                                              VTH_TERM_START_AFTER,
                                                              g_array_index (self->events, guint32, i), NULL);

      self->n_wrong += last_day != g_array_index (self->expected, guint32, i);
    }
}

static void
run_rules (gpointer data)
{
  Bench *self = data;

  for (guint i = 0; i < self->events->len; i++)
    vth_rulebook_compute_last_day (self->rules, "awb-6.7-objection", g_array_index (self->events, guint32, i), NULL);
}

static VthDeadline *
compute (Bench *self, guint i)
{
  GDate event;

  g_date_clear (&event, 1);
  g_date_set_julian (&event, g_array_index (self->events, guint32, i));
  return vth_rulebook_compute_deadline (self->rules, "awb-6.7-objection", &event, NULL, 0, NULL);
}

static void
run_objects (gpointer data)
{
  Bench *self = data;

  for (guint i = 0; i < self->events->len; i++)
    g_object_unref (compute (self, i));
}

static void
run_reasons (gpointer data)
{
  Bench *self = data;

  for (guint i = 0; i < self->events->len / 10; i++)
    {
      g_autoptr (VthDeadline) deadline = compute (self, i);

      if (g_list_model_get_n_items (vth_answer_get_reasons (VTH_ANSWER (deadline))) == 0)
        g_error ("a deadline without a reason");
    }
}

static void
run_calendar (gpointer data)
{
  g_object_unref (vth_calendar_new_national (NULL));
}

static void
run_rulebook (gpointer data)
{
  g_object_unref (vth_rulebook_new_national (NULL));
}

int
main (int argc, char **argv)
{
  static const guint sizes[] = { 1000, 100000, 1000000 };
  g_autoptr (GError) error = NULL;
  Bench self = { 0 };

  if (argc != 2)
    g_error ("which file?");
  self.rules = vth_rulebook_new_national (&error);
  if (self.rules == NULL)
    g_error ("%s", error->message);
  self.terms = g_ptr_array_new_with_free_func (g_free);
  self.question_of = g_hash_table_new (g_str_hash, g_str_equal);
  self.events = g_array_new (FALSE, FALSE, sizeof (guint32));
  self.questions = g_array_new (FALSE, FALSE, sizeof (guint32));
  self.expected = g_array_new (FALSE, FALSE, sizeof (guint32));
  read_file (&self, argv[1]);
  make_batch (&self);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    bench_batch (&self, sizes[i]);
  bench_report ("term", self.events->len, bench_time (run_singles, &self), self.n_wrong);
  bench_report ("rule", self.events->len, bench_time (run_rules, &self), -1);
  bench_report ("object", self.events->len, bench_time (run_objects, &self), -1);
  bench_report ("reasons", self.events->len / 10, bench_time (run_reasons, &self), -1);
  bench_report ("calendar", 1, bench_time (run_calendar, &self), -1);
  bench_report ("rulebook", 1, bench_time (run_rulebook, &self), -1);

  g_clear_pointer (&self.answers, g_bytes_unref);
  g_array_unref (self.events);
  g_array_unref (self.questions);
  g_array_unref (self.expected);
  g_hash_table_unref (self.question_of);
  g_ptr_array_unref (self.terms);
  g_object_unref (self.batch);
  g_object_unref (self.rules);
  return 0;
}
