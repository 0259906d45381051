/* bench-competence.c - who is competent, one by one and many at once
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/vth.h>

#include "bench.h"

#define N_QUESTIONS 100000
#define N_ALONE 10000

typedef struct
{
  VthRegister *registry;
  VthTable *questions;
  gchar **activities;
  gchar **places;
  guint32 *activity;
  guint32 *place;
  guint32 *on;
  guint n_answered;
} Bench;

static gchar **
list_places (VthRegister *registry, const GDate *on)
{
  g_autoptr (VthTable) municipalities = vth_register_tabulate_municipalities (registry, on);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint row = 0; row < vth_table_get_n_rows (municipalities); row++)
    g_strv_builder_add (builder, vth_table_get_string (municipalities, row, 0));

  return g_strv_builder_end (builder);
}

static void
add_texts (VthTable *table, const gchar *name, const guint32 *codes, gchar **dictionary)
{
  g_autoptr (GBytes) bytes = g_bytes_new (codes, N_QUESTIONS * sizeof *codes);
  g_autoptr (GError) error = NULL;

  if (!vth_table_add_strings (table, name, bytes, (const gchar *const *) dictionary, &error))
    g_error ("%s", error->message);
}

static void
make_questions (Bench *self)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  g_autoptr (GBytes) days = NULL;
  g_autoptr (GError) error = NULL;

  self->activity = g_new (guint32, N_QUESTIONS);
  self->place = g_new (guint32, N_QUESTIONS);
  self->on = g_new (guint32, N_QUESTIONS);
  for (guint i = 0; i < N_QUESTIONS; i++)
    {
      self->activity[i] = (guint32) g_rand_int_range (rand, 0, (gint32) g_strv_length (self->activities));
      self->place[i] = (guint32) g_rand_int_range (rand, 0, (gint32) g_strv_length (self->places));
      self->on[i] = (guint32) g_rand_int_range (rand, 738886, 739800);
    }

  self->questions = vth_table_new (N_QUESTIONS);
  add_texts (self->questions, "activity", self->activity, self->activities);
  add_texts (self->questions, "municipality", self->place, self->places);
  days = g_bytes_new (self->on, N_QUESTIONS * sizeof *self->on);
  if (!vth_table_add_numbers (self->questions, "on", VTH_COLUMN_KIND_DATE, days, &error))
    g_error ("%s", error->message);
}

static void
run_alone (gpointer data)
{
  Bench *self = data;
  GDate on;

  for (guint i = 0; i < N_ALONE; i++)
    {
      g_autoptr (VthCompetence) answer = NULL;

      g_date_clear (&on, 1);
      g_date_set_julian (&on, self->on[i]);
      answer = vth_register_find_competent (self->registry, self->activities[self->activity[i]], self->places[self->place[i]],
                                            &on, VTH_COMPETENCE_TASK_PERMIT);
      self->n_answered += vth_competence_get_authority (answer) != NULL;
    }
}

static void
run_batch (gpointer data)
{
  Bench *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (VthTable) answers = vth_register_find_competent_batch (self->registry, self->questions, &error);

  if (answers == NULL)
    g_error ("%s", error->message);
}

/* Rows of which the batch says something else than the question alone. */
static gint64
count_wrong (Bench *self)
{
  g_autoptr (VthTable) answers = vth_register_find_competent_batch (self->registry, self->questions, NULL);
  gint64 n_wrong = 0;

  for (guint i = 0; i < N_ALONE; i++)
    {
      g_autoptr (VthCompetence) alone = NULL;
      GDate on;

      g_date_clear (&on, 1);
      g_date_set_julian (&on, self->on[i]);
      alone = vth_register_find_competent (self->registry, self->activities[self->activity[i]], self->places[self->place[i]],
                                           &on, VTH_COMPETENCE_TASK_PERMIT);
      n_wrong += g_strcmp0 (vth_table_get_string (answers, i, 1), vth_competence_get_authority (alone)) != 0 ||
                 g_strcmp0 (vth_table_get_string (answers, i, 2), vth_competence_get_service (alone)) != 0;
    }

  return n_wrong;
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  Bench self = { .registry = vth_register_new_national (NULL, &error) };
  GDate on;

  if (self.registry == NULL || !vth_register_seal (self.registry, &error))
    g_error ("%s", error->message);
  g_date_clear (&on, 1);
  g_date_set_dmy (&on, 1, 1, 2026);
  self.places = list_places (self.registry, &on);
  self.activities = vth_competence_list_activities ();
  make_questions (&self);

  bench_report ("alone", N_ALONE, bench_time (run_alone, &self), -1);
  bench_report ("batch", N_QUESTIONS, bench_time (run_batch, &self), count_wrong (&self));

  g_free (self.activity);
  g_free (self.place);
  g_free (self.on);
  g_strfreev (self.activities);
  g_strfreev (self.places);
  g_object_unref (self.questions);
  g_object_unref (self.registry);
  return 0;
}
