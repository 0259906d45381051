/* bench-advice.c - what fits a violation, by a policy from a file
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * bench-advice POLICY.json VIOLATIONS.ndjson: the source of each violation is the cell that is expected.
 */

#include <libvth/vth.h>

#include "bench.h"

#define PARTIES 100000

typedef struct
{
  VthSanctionPolicy *policy;
  GPtrArray *violations;
  VthTable *table;
  guint n_rows;
  guint n_wrong;
} Bench;

static void
run_advice (gpointer data)
{
  Bench *self = data;

  self->n_wrong = 0;
  for (guint i = 0; i < self->violations->len; i++)
    {
      VthViolation *violation = g_ptr_array_index (self->violations, i);
      g_autoptr (VthAdvice) advice = vth_sanction_policy_advise (self->policy, violation);

      self->n_wrong += g_strcmp0 (vth_advice_get_cell (advice), vth_record_get_source (VTH_RECORD (violation))) != 0;
    }
}

static void
run_reasons (gpointer data)
{
  Bench *self = data;

  for (guint i = 0; i < self->violations->len / 10; i++)
    {
      g_autoptr (VthAdvice) advice = vth_sanction_policy_advise (self->policy, g_ptr_array_index (self->violations, i));

      if (g_list_model_get_n_items (vth_answer_get_reasons (VTH_ANSWER (advice))) == 0)
        g_error ("an advice without a reason");
    }
}

static void
run_batch (gpointer data)
{
  Bench *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (VthTable) table = vth_sanction_policy_advise_batch (self->policy, self->table, &error);

  if (table == NULL)
    g_error ("%s", error->message);
}

static guint
count_wrong (Bench *self)
{
  g_autoptr (VthTable) table = vth_sanction_policy_advise_batch (self->policy, self->table, NULL);
  gint column = vth_table_find_column (table, "cell");
  guint n_wrong = 0;

  for (guint row = 0; row < self->n_rows; row++)
    {
      VthRecord *violation = g_ptr_array_index (self->violations, row % self->violations->len);

      n_wrong += g_strcmp0 (vth_table_get_string (table, row, (guint) column), vth_record_get_source (violation)) != 0;
    }
  return n_wrong;
}

static void
add_numbers (Bench *self, const gchar *name, VthColumnKind kind, gpointer values, gsize width)
{
  g_autoptr (GBytes) bytes = g_bytes_new_take (values, self->n_rows * width);
  g_autoptr (GError) error = NULL;

  if (!vth_table_add_numbers (self->table, name, kind, bytes, &error))
    g_error ("%s", error->message);
}

static void
add_words (Bench *self, const gchar *name, guint32 *codes, GPtrArray *words)
{
  g_autoptr (GBytes) bytes = g_bytes_new_take (codes, self->n_rows * sizeof *codes);
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (words, NULL);
  if (!vth_table_add_strings (self->table, name, bytes, (const gchar *const *) words->pdata, &error))
    g_error ("%s", error->message);
}

static guint32
find_word (GPtrArray *words, GHashTable *codes, const gchar *word)
{
  gpointer code;

  if (g_hash_table_lookup_extended (codes, word, NULL, &code))
    return GPOINTER_TO_UINT (code);

  g_ptr_array_add (words, g_strdup (word));
  g_hash_table_insert (codes, words->pdata[words->len - 1], GUINT_TO_POINTER (words->len - 1));
  return words->len - 1;
}

static void
add_circumstances (Bench *self)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) codes = g_hash_table_new (g_str_hash, g_str_equal);
  guint32 *column = g_new (guint32, self->n_rows);

  for (guint row = 0; row < self->n_rows; row++)
    {
      const gchar *const *ids = vth_violation_get_circumstances (self->violations->pdata[row % self->violations->len]);
      g_autofree gchar *joined = ids != NULL ? g_strjoinv (" ", (gchar **) ids) : g_strdup ("");

      column[row] = find_word (words, codes, joined);
    }
  add_words (self, "circumstances", column, words);
}

static void
add_position (Bench *self)
{
  g_autoptr (GPtrArray) letters = g_ptr_array_new_with_free_func (g_free);
  gint64 *consequences = g_new (gint64, self->n_rows);
  guint32 *behaviours = g_new (guint32, self->n_rows), *days = g_new (guint32, self->n_rows);

  for (gchar letter = 'A'; letter <= 'D'; letter++)
    g_ptr_array_add (letters, g_strndup (&letter, 1));
  for (guint row = 0; row < self->n_rows; row++)
    {
      VthViolation *violation = g_ptr_array_index (self->violations, row % self->violations->len);

      consequences[row] = vth_violation_get_consequence (violation);
      behaviours[row] = vth_violation_get_behaviour (violation) - VTH_BEHAVIOUR_A;
      days[row] = g_date_get_julian (vth_violation_get_found_on (violation));
    }
  add_numbers (self, "consequence", VTH_COLUMN_KIND_INTEGER, consequences, sizeof *consequences);
  add_words (self, "behaviour", behaviours, letters);
  add_numbers (self, "found_on", VTH_COLUMN_KIND_DATE, days, sizeof *days);
}

/* How many earlier ones a violation names; all of them lie within the look-back. */
static void
add_earlier (Bench *self)
{
  gint64 *earlier = g_new (gint64, self->n_rows);

  for (guint row = 0; row < self->n_rows; row++)
    earlier[row] = g_list_model_get_n_items (vth_violation_get_earlier (self->violations->pdata[row % self->violations->len]));
  add_numbers (self, "earlier", VTH_COLUMN_KIND_INTEGER, earlier, sizeof *earlier);
}

static void
add_parties (Bench *self)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  guint32 *parties = g_new (guint32, self->n_rows);

  for (guint i = 0; i < MIN (PARTIES, self->n_rows); i++)
    g_ptr_array_add (words, g_strdup_printf ("p-%u", i));
  for (guint row = 0; row < self->n_rows; row++)
    parties[row] = (guint32) ((guint64) row * 2654435761u % MIN (PARTIES, self->n_rows));
  add_words (self, "party", parties, words);
}

static void
time_batch (Bench *self, guint n_rows, const gchar *name, gboolean by_party)
{
  self->n_rows = n_rows;
  self->table = vth_table_new (n_rows);
  add_position (self);
  add_circumstances (self);
  if (by_party)
    add_parties (self);
  else
    add_earlier (self);
  bench_report (name, n_rows, bench_time (run_batch, self), by_party ? -1 : (gint64) count_wrong (self));
  g_clear_object (&self->table);
}

int
main (int argc, char **argv)
{
  Bench self = { 0 };
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  if (argc != 3)
    g_error ("which policy, and which violations?");
  file = g_file_new_for_path (argv[1]);
  self.policy = vth_sanction_policy_new_for_file (file, &error);
  if (self.policy == NULL)
    g_error ("%s", error->message);
  self.violations = bench_read_records (argv[2]);

  bench_report ("advice", self.violations->len, bench_time (run_advice, &self), self.n_wrong);
  bench_report ("reasons", self.violations->len / 10, bench_time (run_reasons, &self), -1);
  for (guint n_rows = 1000; n_rows <= 1000000; n_rows *= n_rows == 1000 ? 100 : 10)
    {
      time_batch (&self, n_rows, "batch", FALSE);
      time_batch (&self, n_rows, "party", TRUE);
    }

  g_object_unref (self.policy);
  g_ptr_array_unref (self.violations);
  return 0;
}
