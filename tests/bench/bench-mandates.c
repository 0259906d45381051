/* bench-mandates.c - who may take which decision, by a register from a file
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * bench-mandates REGISTER.ndjson ACTS.ndjson: the source of each act is the answer, yes or no.
 */

#include <libvth/vth.h>

#include "bench.h"

typedef struct
{
  GPtrArray *mandates;
  GPtrArray *acts;
  VthRegister *registry;
  guint n_wrong;
  guint64 n_reasons;
} Bench;

static void
run_seal (gpointer data)
{
  Bench *self = data;
  g_autoptr (GError) error = NULL;

  g_clear_object (&self->registry);
  self->registry = vth_register_new ();
  for (guint i = 0; i < self->mandates->len; i++)
    if (!vth_register_add (self->registry, g_ptr_array_index (self->mandates, i), &error))
      g_error ("%s", error->message);
  if (!vth_register_seal (self->registry, &error))
    g_error ("%s", error->message);
}

static void
run_acts (gpointer data)
{
  Bench *self = data;

  self->n_wrong = 0;
  for (guint i = 0; i < self->acts->len; i++)
    {
      VthAct *act = g_ptr_array_index (self->acts, i);
      g_autoptr (VthAuthorisation) answer = vth_register_authorise (self->registry, act);
      gboolean may = vth_authorisation_get_outcome (answer) != VTH_AUTHORISATION_VERDICT_REFUSED;

      self->n_wrong += may != g_str_equal (vth_record_get_source (VTH_RECORD (act)), "yes");
    }
}

static void
run_reasons (gpointer data)
{
  Bench *self = data;

  for (guint i = 0; i < self->acts->len / 10; i++)
    {
      g_autoptr (VthAuthorisation) answer = vth_register_authorise (self->registry, g_ptr_array_index (self->acts, i));
      GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (answer));

      if (g_list_model_get_n_items (reasons) == 0)
        g_error ("an answer without a reason");
      for (guint j = 0; j < g_list_model_get_n_items (reasons); j++)
        {
          g_autoptr (VthReason) reason = g_list_model_get_item (reasons, j);

          self->n_reasons += vth_reason_get_code (reason) != NULL;
        }
    }
}

/* Without an object for each reason. */
static void
run_has_reason (gpointer data)
{
  Bench *self = data;

  for (guint i = 0; i < self->acts->len / 10; i++)
    {
      g_autoptr (VthAuthorisation) answer = vth_register_authorise (self->registry, g_ptr_array_index (self->acts, i));

      self->n_reasons += vth_answer_has_reason (VTH_ANSWER (answer), "awb.10:1.no-mandate");
    }
}

int
main (int argc, char **argv)
{
  Bench self = { 0 };

  if (argc != 3)
    g_error ("which register, and which acts?");
  self.mandates = bench_read_records (argv[1]);
  self.acts = bench_read_records (argv[2]);

  bench_report ("seal", self.mandates->len, bench_time (run_seal, &self), -1);
  bench_report ("authorise", self.acts->len, bench_time (run_acts, &self), self.n_wrong);
  bench_report ("reasons", self.acts->len / 10, bench_time (run_reasons, &self), -1);
  bench_report ("has-reason", self.acts->len / 10, bench_time (run_has_reason, &self), -1);

  g_object_unref (self.registry);
  g_ptr_array_unref (self.acts);
  g_ptr_array_unref (self.mandates);
  return 0;
}
