/* test-register-batch.c - many acts at once get what each gets alone
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "register-fixture.h"

#define N_ACTS 3000

static const gchar *const powers[] = { "enforcement.penalty-order.impose", "enforcement.fine.impose", "objection.decide",
                                       "permit.grant", "enforcement.penalty-order.collect", NULL };
static const gchar *const organs[] = { COLLEGE, MAYOR, "gm9002/college", NULL };
static const gchar *const actors[] = { DIRECTOR, MANAGER, COLLEGE, "so9001/jurist", "nobody/here", NULL };
static const gchar *const places[] = { "GM9001", "gm9002", NULL };

/* The number in a column that means that nothing is told. */
#define NO_TEXT G_MAXUINT32
#define NO_SUM G_MININT64

typedef struct
{
  guint32 power[N_ACTS], authority[N_ACTS], actor[N_ACTS], on[N_ACTS], place[N_ACTS], primary[N_ACTS], report[N_ACTS];
  guint32 sanction_by[N_ACTS];
  gint64 cents[N_ACTS];
  guint8 contract[N_ACTS], consult[N_ACTS];
} Columns;

static guint32
pick (GRand *rand, const gchar *const *texts, gint missing_in)
{
  if (missing_in > 0 && g_rand_int_range (rand, 0, missing_in) == 0)
    return NO_TEXT;

  return (guint32) g_rand_int_range (rand, 0, (gint32) g_strv_length ((GStrv) texts));
}

static void
fill (Columns *self, GRand *rand)
{
  for (guint i = 0; i < N_ACTS; i++)
    {
      self->power[i] = pick (rand, powers, 40);
      self->authority[i] = pick (rand, organs, 40);
      self->actor[i] = pick (rand, actors, 40);
      self->on[i] = g_rand_int_range (rand, 0, 40) == 0 ? 0 : (guint32) g_rand_int_range (rand, 738800, 739900);
      self->place[i] = pick (rand, places, 3);
      self->primary[i] = pick (rand, actors, 2);
      self->report[i] = pick (rand, actors, 2);
      self->sanction_by[i] = pick (rand, organs, 2);
      self->cents[i] = g_rand_int_range (rand, 0, 3) == 0 ? NO_SUM : g_rand_int_range (rand, 0, 1000000);
      self->contract[i] = (guint8) (g_rand_int_range (rand, 0, 3) == 0 ? 255 : g_rand_int_range (rand, 0, 2));
      self->consult[i] = (guint8) (g_rand_int_range (rand, 0, 3) == 0 ? 255 : g_rand_int_range (rand, 0, 2));
    }
}

static void
add_texts (VthTable *table, const gchar *name, const guint32 *codes, const gchar *const *dictionary)
{
  g_autoptr (GBytes) bytes = g_bytes_new (codes, N_ACTS * sizeof *codes);
  g_autoptr (GError) error = NULL;

  g_assert_true (vth_table_add_strings (table, name, bytes, dictionary, &error));
  g_assert_no_error (error);
}

static void
add_numbers (VthTable *table, const gchar *name, VthColumnKind kind, gconstpointer numbers, gsize width)
{
  g_autoptr (GBytes) bytes = g_bytes_new (numbers, N_ACTS * width);
  g_autoptr (GError) error = NULL;

  g_assert_true (vth_table_add_numbers (table, name, kind, bytes, &error));
  g_assert_no_error (error);
}

static VthTable *
make_table (const Columns *self)
{
  VthTable *table = vth_table_new (N_ACTS);

  add_texts (table, "power", self->power, powers);
  add_texts (table, "authority", self->authority, organs);
  add_texts (table, "actor", self->actor, actors);
  add_texts (table, "municipality", self->place, places);
  add_texts (table, "primary_decision_by", self->primary, actors);
  add_texts (table, "report_by", self->report, actors);
  add_texts (table, "sanction_by", self->sanction_by, organs);
  add_numbers (table, "on", VTH_COLUMN_KIND_DATE, self->on, sizeof *self->on);
  add_numbers (table, "amount_cents", VTH_COLUMN_KIND_CENTS, self->cents, sizeof *self->cents);
  add_numbers (table, "condition.contract", VTH_COLUMN_KIND_BOOLEAN, self->contract, sizeof *self->contract);
  add_numbers (table, "condition.consult", VTH_COLUMN_KIND_BOOLEAN, self->consult, sizeof *self->consult);
  return table;
}

static const gchar *
get_text (const gchar *const *texts, guint32 code)
{
  return code != NO_TEXT ? texts[code] : NULL;
}

static void
set_conditions (VthAct *act, guint8 contract, guint8 consult)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sb}"));
  if (contract != 255)
    g_variant_builder_add (&builder, "{sb}", "contract", contract != 0);
  if (consult != 255)
    g_variant_builder_add (&builder, "{sb}", "consult", consult != 0);
  vth_act_set_conditions_met (act, g_variant_builder_end (&builder));
}

static VthAct *
make_act (const Columns *self, guint i)
{
  VthAct *act = vth_act_new (NULL);
  GDate day;

  vth_act_set_power (act, get_text (powers, self->power[i]));
  vth_act_set_authority (act, get_text (organs, self->authority[i]));
  vth_act_set_actor (act, get_text (actors, self->actor[i]));
  vth_act_set_municipality (act, get_text (places, self->place[i]));
  vth_act_set_primary_decision_by (act, get_text (actors, self->primary[i]));
  vth_act_set_report_by (act, get_text (actors, self->report[i]));
  vth_act_set_sanction_by (act, get_text (organs, self->sanction_by[i]));
  if (self->on[i] != 0)
    {
      g_date_clear (&day, 1);
      g_date_set_julian (&day, self->on[i]);
      vth_act_set_on (act, &day);
    }
  if (self->cents[i] != NO_SUM)
    vth_act_set_amount_cents (act, self->cents[i]);
  set_conditions (act, self->contract[i], self->consult[i]);
  return act;
}

static VthRegister *
make_register (void)
{
  return fixture_register (
      MANDATE ("m-1", COLLEGE, DIRECTOR, "'enforcement','objection'",
               CONSENT SUBMANDATE ",'max_penalty_cents':500000,'conditions':[{'code':'consult','hard':false,'text':'x'}]")
      MANDATE ("m-2", COLLEGE, DIRECTOR, "'permit'", CONSENT ",'area':['GM9001']")
      MANDATE ("m-3", DIRECTOR, MANAGER, "'enforcement'",
               ",'parent':'m-1','conditions':[{'code':'contract','hard':true,'text':'x'}],'valid_until':'2025-12-31'")
      MANDATE ("m-4", MAYOR, DIRECTOR, "'enforcement'", CONSENT ",'revoked_on':'2025-06-01'"));
}

static void
test_batch_gives_what_each_act_gets_alone (void)
{
  g_autoptr (VthRegister) registry = make_register ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (20260316);
  g_autofree Columns *columns = g_new0 (Columns, 1);
  g_autoptr (VthTable) acts = NULL, answers = NULL;
  g_autoptr (GError) error = NULL;
  guint counts[3] = { 0 };

  fill (columns, rand);
  acts = make_table (columns);
  answers = vth_register_authorise_batch (registry, acts, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (vth_table_get_n_rows (answers), ==, N_ACTS);
  for (guint i = 0; i < N_ACTS; i++)
    {
      g_autoptr (VthAct) act = make_act (columns, i);
      g_autoptr (VthAuthorisation) alone = vth_register_authorise (registry, act);

      g_assert_cmpstr (vth_table_get_string (answers, i, 0), ==, vth_answer_get_verdict (VTH_ANSWER (alone)));
      g_assert_cmpstr (vth_table_get_string (answers, i, 1), ==, vth_authorisation_get_mandate (alone));
      g_assert_cmpint (vth_table_get_int (answers, i, 2), ==, g_strv_length ((GStrv) vth_authorisation_get_chain (alone)));
      counts[vth_authorisation_get_outcome (alone)]++;
    }
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    g_assert_cmpuint (counts[i], >, 50);
}

static void
test_what_is_no_act_is_told (void)
{
  g_autoptr (VthRegister) registry = make_register ();
  g_autoptr (VthTable) unknown = vth_table_new (0), wrong = vth_table_new (0), empty = vth_table_new (2);
  g_autoptr (GBytes) none = g_bytes_new (NULL, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthTable) answers = NULL;

  g_assert_true (vth_table_add_numbers (unknown, "colour", VTH_COLUMN_KIND_INTEGER, none, &error));
  g_assert_null (vth_register_authorise_batch (registry, unknown, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "/colour"));
  g_clear_error (&error);
  g_assert_true (vth_table_add_numbers (wrong, "on", VTH_COLUMN_KIND_CENTS, none, &error));
  g_assert_null (vth_register_authorise_batch (registry, wrong, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE);
  g_clear_error (&error);

  answers = vth_register_authorise_batch (registry, empty, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (vth_table_get_string (answers, 1, 0), ==, "refused");
  g_assert_null (vth_table_get_string (answers, 1, 1));
}

static void
test_columns_that_do_not_fit_are_refused (void)
{
  const guint32 codes[] = { 0, 2 };
  const gchar *const words[] = { "a", "b", NULL };
  g_autoptr (VthTable) table = vth_table_new (2);
  g_autoptr (GBytes) two = g_bytes_new (codes, sizeof codes), one = g_bytes_new (codes, sizeof codes[0]);
  g_autoptr (GError) error = NULL;

  g_assert_false (vth_table_add_strings (table, "x", two, words, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE);
  g_clear_error (&error);
  g_assert_false (vth_table_add_strings (table, "x", one, words, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE);
  g_clear_error (&error);
  g_assert_true (vth_table_add_numbers (table, "x", VTH_COLUMN_KIND_DATE, two, &error));
  g_assert_false (vth_table_add_numbers (table, "x", VTH_COLUMN_KIND_DATE, two, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_DUPLICATE);
  g_assert_cmpuint (vth_table_get_n_columns (table), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/batch/same-as-alone", test_batch_gives_what_each_act_gets_alone);
  g_test_add_func ("/batch/no-act", test_what_is_no_act_is_told);
  g_test_add_func ("/batch/columns", test_columns_that_do_not_fit_are_refused);

  return g_test_run ();
}
