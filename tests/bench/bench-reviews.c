/* bench-reviews.c - how many decisions a second are reviewed, and how many timelines are made
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * bench-reviews REGISTER.ndjson DECISIONS.ndjson: decisions that cannot be read are passed over.
 */

#include <libvth/vth.h>

#include "bench.h"

typedef struct
{
  VthReviewer *reviewer;
  GPtrArray *decisions;
  GFile *file;
  guint n_reviewed; /* in a run */
} Bench;

static VthRecordReader *
open_reader (GFile *file)
{
  g_autoptr (GError) error = NULL;
  VthRecordReader *reader = vth_record_reader_new_for_file (file, &error);

  if (reader == NULL)
    g_error ("%s", error->message);

  return reader;
}

/* The next record that is good, or NULL. */
static VthRecord *
read_good (VthRecordReader *reader)
{
  for (;;)
    {
      g_autoptr (GError) error = NULL;
      VthRecord *record = vth_record_reader_read (reader, NULL, &error);

      if (record != NULL || error == NULL)
        return record;
    }
}

static VthRegister *
read_register (const gchar *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (VthRecordReader) reader = open_reader (file);
  VthRegister *registry = vth_register_new ();
  g_autoptr (GError) error = NULL;

  for (;;)
    {
      g_autoptr (VthRecord) record = read_good (reader);

      if (record == NULL)
        break;
      if (!vth_register_add (registry, record, &error))
        g_error ("%s", error->message);
    }

  if (!vth_register_seal (registry, &error))
    g_error ("%s", error->message);

  return registry;
}

static void
review (Bench *self, gpointer decision)
{
  g_autoptr (VthReview) answer = vth_reviewer_review (self->reviewer, decision);

  if (vth_answer_get_verdict (VTH_ANSWER (answer)) == NULL)
    g_error ("a review without a verdict");
}

static void
run_memory (gpointer data)
{
  Bench *self = data;

  for (guint i = 0; i < self->n_reviewed; i++)
    review (self, g_ptr_array_index (self->decisions, i % self->decisions->len));
}

static void
run_reasons (gpointer data)
{
  Bench *self = data;

  for (guint i = 0; i < self->n_reviewed; i++)
    {
      g_autoptr (VthReview) answer = vth_reviewer_review (self->reviewer, g_ptr_array_index (self->decisions, i));
      GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (answer));

      for (guint j = 0; j < g_list_model_get_n_items (reasons); j++)
        g_object_unref (g_list_model_get_item (reasons, j));
    }
}

static void
run_file (gpointer data)
{
  Bench *self = data;
  g_autoptr (VthRecordReader) reader = open_reader (self->file);

  self->n_reviewed = 0;
  for (;;)
    {
      g_autoptr (VthRecord) decision = read_good (reader);

      if (decision == NULL)
        return;
      review (self, decision);
      self->n_reviewed++;
    }
}

/* All of it: the records stay in a dossier, where others can be looked up, and are let go at the end. */
static void
run_file_table (gpointer data)
{
  Bench *self = data;
  g_autoptr (VthRecordReader) reader = open_reader (self->file);
  g_autoptr (VthDossier) dossier = vth_dossier_new ();
  g_autoptr (VthTable) verdicts = NULL;
  g_autoptr (GError) error = NULL;

  if (!vth_dossier_read (dossier, reader, NULL, &error))
    g_error ("%s", error->message);
  vth_reviewer_set_dossier (self->reviewer, dossier);
  verdicts = vth_reviewer_tabulate_verdicts (self->reviewer);
  self->n_reviewed = vth_table_get_n_rows (verdicts);
  vth_reviewer_set_dossier (self->reviewer, NULL);
}

static void
run_threads (Bench *self, guint n_threads)
{
  g_autoptr (VthTable) verdicts = NULL;

  vth_reviewer_set_n_threads (self->reviewer, n_threads);
  verdicts = vth_reviewer_tabulate_verdicts (self->reviewer);
  if (vth_table_get_n_rows (verdicts) != self->n_reviewed)
    g_error ("a decision without a verdict");
}

static void
run_one_thread (gpointer data)
{
  run_threads (data, 1);
}

static void
run_two_threads (gpointer data)
{
  run_threads (data, 2);
}

/* A penalty order with twenty events, from views to the last payment. */
static const struct
{
  const gchar *kind;
  const gchar *on;
  const gchar *outcome;
  gint64 cents;
} happened[] = {
  { "view-received", "2025-01-15", NULL, 0 }, { "objection-received", "2025-03-03", NULL, 0 },
  { "reinspection", "2025-03-10", "violated", 0 }, { "forfeited", "2025-03-10", NULL, 250000 },
  { "reinspection", "2025-03-20", "violated", 0 }, { "forfeited", "2025-03-20", NULL, 250000 },
  { "reinspection", "2025-04-01", "violated", 0 }, { "forfeited", "2025-04-01", NULL, 250000 },
  { "objection-hearing", "2025-04-10", NULL, 0 }, { "objection-decision", "2025-05-06", "upheld", 0 },
  { "collection-decision", "2025-05-20", NULL, 750000 }, { "appeal-received", "2025-06-03", NULL, 0 },
  { "reminder", "2025-07-10", NULL, 0 }, { "payment", "2025-07-15", NULL, 250000 }, { "writ", "2025-08-10", NULL, 0 },
  { "payment", "2025-09-15", NULL, 250000 }, { "appeal-ruled", "2025-11-10", "upheld", 0 },
  { "reminder", "2026-02-10", NULL, 0 }, { "writ", "2026-03-10", NULL, 0 }, { "payment", "2026-04-15", NULL, 250000 },
};

static VthRecord *
make_life (void)
{
  g_autoptr (GString) text = g_string_new (
    "{\"type\":\"enforcement-decision\",\"id\":\"d\",\"instrument\":\"penalty-order\",\"announced_on\":\"2025-01-06\","
    "\"view_until\":\"2025-01-20\",\"decided_on\":\"2025-02-03\",\"notified_on\":\"2025-02-04\",\"terms\":{"
    "\"grace_term\":\"P4W\",\"penalty_cents\":250000,\"penalty_unit\":\"per-finding\",\"maximum_cents\":2500000},\"events\":[");
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;
  VthRecord *record;

  for (guint i = 0; i < G_N_ELEMENTS (happened); i++)
    {
      g_string_append_printf (text, "%s{\"type\":\"decision-event\",\"kind\":\"%s\",\"on\":\"%s\"", i > 0 ? "," : "",
                              happened[i].kind, happened[i].on);
      if (happened[i].outcome != NULL)
        g_string_append_printf (text, ",\"outcome\":\"%s\"", happened[i].outcome);
      if (happened[i].cents > 0)
        g_string_append_printf (text, ",\"amount_cents\":%" G_GINT64_FORMAT, happened[i].cents);
      g_string_append (text, "}");
    }
  g_string_append (text, "]}");

  node = json_from_string (text->str, &error);
  record = node != NULL ? vth_record_from_json (node, &error) : NULL;
  if (record == NULL)
    g_error ("%s", error->message);
  return record;
}

typedef struct
{
  VthRulebook *rules;
  VthRecord *life;
  GDate on;
  guint n_timelines;
  gboolean read;     /* each entry with its reasons */
} Timelines;

static void
run_timelines (gpointer data)
{
  Timelines *self = data;

  for (guint i = 0; i < self->n_timelines; i++)
    {
      g_autoptr (VthTimeline) timeline = vth_timeline_new (self->rules, VTH_ENFORCEMENT_DECISION (self->life), NULL, &self->on);

      for (guint j = 0; self->read && j < g_list_model_get_n_items (G_LIST_MODEL (timeline)); j++)
        {
          g_autoptr (VthAnswer) entry = g_list_model_get_item (G_LIST_MODEL (timeline), j);

          vth_answer_get_reasons (entry);
        }
    }
}

static void
measure_timelines (VthRulebook *rules)
{
  g_autoptr (VthRecord) life = make_life ();
  Timelines self = { rules, life, { 0 }, 0, FALSE };

  g_date_clear (&self.on, 1);
  g_date_set_dmy (&self.on, 1, G_DATE_MAY, 2026);
  for (self.n_timelines = 1000; self.n_timelines <= 100000; self.n_timelines *= 100)
    bench_report ("timeline", self.n_timelines, bench_time (run_timelines, &self), -1);
  self.n_timelines = 2000;
  self.read = TRUE;
  bench_report ("timeline-reasons", self.n_timelines, bench_time (run_timelines, &self), -1);
}

static void
read_decisions (Bench *self)
{
  g_autoptr (VthRecordReader) reader = open_reader (self->file);
  VthRecord *decision;

  self->decisions = g_ptr_array_new_with_free_func (g_object_unref);
  while ((decision = read_good (reader)) != NULL)
    g_ptr_array_add (self->decisions, decision);
}

static void
fill_dossier (Bench *self)
{
  g_autoptr (VthDossier) dossier = vth_dossier_new ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < self->decisions->len; i++)
    if (!vth_dossier_add (dossier, g_ptr_array_index (self->decisions, i), &error))
      g_error ("%s", error->message);
  vth_reviewer_set_dossier (self->reviewer, dossier);
}

int
main (int argc, char **argv)
{
  g_autoptr (VthRulebook) rules = vth_rulebook_new_national (NULL);
  g_autoptr (VthRegister) registry = NULL;
  Bench self = { 0 };
  gdouble seconds;

  if (argc != 3)
    g_error ("which register, and which decisions?");
  registry = read_register (argv[1]);
  self.reviewer = vth_reviewer_new (rules, registry);
  self.file = g_file_new_for_path (argv[2]);

  seconds = bench_time (run_file, &self);
  bench_report ("file", self.n_reviewed, seconds, -1);
  seconds = bench_time (run_file_table, &self);
  bench_report ("file-table", self.n_reviewed, seconds, -1);

  read_decisions (&self);
  for (self.n_reviewed = 1000; self.n_reviewed <= 100000; self.n_reviewed *= 100)
    bench_report ("memory", self.n_reviewed, bench_time (run_memory, &self), -1);
  self.n_reviewed = MIN (10000, self.decisions->len);
  bench_report ("reasons", self.n_reviewed, bench_time (run_reasons, &self), -1);

  fill_dossier (&self);
  self.n_reviewed = self.decisions->len;
  bench_report ("one-thread", self.n_reviewed, bench_time_wall (run_one_thread, &self), -1);
  bench_report ("two-threads", self.n_reviewed, bench_time_wall (run_two_threads, &self), -1);

  measure_timelines (rules);

  g_ptr_array_unref (self.decisions);
  g_object_unref (self.file);
  g_object_unref (self.reviewer);
  return 0;
}
