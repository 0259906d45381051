/* bench-penalties.c - how fast a row of a penalty table is found, and terms are given
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * bench-penalties POLICY.json: a policy whose table has the code GELUID.
 */

#include <libvth/vth.h>

#include "bench.h"

#define N_ROWS 10000
#define N_LOOKUPS 1000000
#define N_TERMS 100000

typedef struct
{
  VthPenaltyTable *table;
  VthSanctionPolicy *policy;
  VthTermsQuestion *question;
  gchar **codes;
  GDate on;
  gint64 n_wrong;
} Bench;

static void
look_up (gpointer data)
{
  Bench *self = data;

  self->n_wrong = 0;
  for (guint i = 0; i < N_LOOKUPS; i++)
    {
      guint place = i * 7919u % N_ROWS;
      VthPenaltyRow *row = vth_penalty_table_lookup (self->table, self->codes[place], &self->on);

      self->n_wrong += row == NULL || vth_penalty_row_get_penalty_cents (row) != (gint64) place;
    }
}

static void
give_terms (gpointer data)
{
  Bench *self = data;

  self->n_wrong = 0;
  for (guint i = 0; i < N_TERMS; i++)
    {
      g_autoptr (VthTermsAdvice) advice = vth_sanction_policy_get_terms (self->policy, "GELUID", self->question);

      self->n_wrong += vth_terms_advice_get_outcome (advice) != VTH_TERMS_VERDICT_KNOWN;
    }
}

static void
fill (Bench *self)
{
  self->table = vth_penalty_table_new ();
  self->codes = g_new0 (gchar *, N_ROWS + 1);
  for (guint i = 0; i < N_ROWS; i++)
    {
      g_autoptr (VthPenaltyRow) row = vth_penalty_row_new (NULL);

      self->codes[i] = g_strdup_printf ("MB-%05u", i);
      vth_penalty_row_set_code (row, self->codes[i]);
      vth_penalty_row_set_penalty_cents (row, i);
      if (!vth_penalty_table_add (self->table, row, NULL))
        g_error ("%s was refused", self->codes[i]);
    }
  vth_penalty_table_seal (self->table, NULL);
}

int
main (int argc, char **argv)
{
  Bench bench = { NULL };
  g_autoptr (GFile) file = argc == 2 ? g_file_new_for_path (argv[1]) : NULL;
  g_autoptr (GError) error = NULL;

  if (file == NULL || (bench.policy = vth_sanction_policy_new_for_file (file, &error)) == NULL)
    {
      g_printerr ("bench-penalties POLICY.json: %s\n", error != NULL ? error->message : "a policy is needed");
      return 2;
    }

  g_date_clear (&bench.on, 1);
  g_date_set_dmy (&bench.on, 1, G_DATE_JUNE, 2026);
  bench.question = vth_terms_question_new (NULL);
  vth_terms_question_set_on (bench.question, &bench.on);
  fill (&bench);
  bench_report ("penalty row by code, 10,000 rows", N_LOOKUPS, bench_time (look_up, &bench), bench.n_wrong);
  bench_report ("terms of a violation", N_TERMS, bench_time (give_terms, &bench), bench.n_wrong);

  g_strfreev (bench.codes);
  g_object_unref (bench.table);
  g_object_unref (bench.policy);
  g_object_unref (bench.question);
  return 0;
}
