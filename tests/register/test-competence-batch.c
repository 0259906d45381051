/* test-competence-batch.c - many cases at once get what each gets alone
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "national-fixture.h"

#define N_ROWS 3000
#define NO_TEXT G_MAXUINT32
#define NO_TRUTH 255

static const gchar *const activities[] = {
  "building", "environmental.complex", "environmental.complex.seveso", "water.discharge.regional", "excavation.state",
  "excavation.provincial", "plan.provincial-interest", "nature.national", "mining.environmental", "monument", "zeppelin",
  "building; environmental.complex", " building ;excavation.state;building", "building;water.discharge.regional", NULL
};
static const gchar *const places[] = { "GM0344", "gm0268", "gm0200", "GM0200", "gm9999", NULL };
static const gchar *const tasks[] = { "permit", "general-rules", "enforcement", "fine", "", NULL };
static const gchar *const authorities[] = { "ws0155", "WS0636", "ws9999", "", NULL };

typedef struct
{
  guint32 activity[N_ROWS], place[N_ROWS], on[N_ROWS], task[N_ROWS], water[N_ROWS];
  guint8 national[N_ROWS], large[N_ROWS];
} Columns;

static guint32
pick (GRand *rand, const gchar *const *texts, gint missing_in)
{
  if (missing_in > 0 && g_rand_int_range (rand, 0, missing_in) == 0)
    return NO_TEXT;

  return (guint32) g_rand_int_range (rand, 0, (gint32) g_strv_length ((GStrv) texts));
}

static guint8
pick_truth (GRand *rand)
{
  return g_rand_int_range (rand, 0, 2) == 0 ? NO_TRUTH : (guint8) g_rand_int_range (rand, 0, 2);
}

static void
fill (Columns *self, GRand *rand)
{
  for (guint i = 0; i < N_ROWS; i++)
    {
      self->activity[i] = pick (rand, activities, 40);
      self->place[i] = pick (rand, places, 40);
      self->task[i] = pick (rand, tasks, 4);
      self->water[i] = pick (rand, authorities, 2);
      self->national[i] = pick_truth (rand);
      self->large[i] = pick_truth (rand);
      self->on[i] = g_rand_int_range (rand, 0, 40) == 0 ? 0 : (guint32) g_rand_int_range (rand, 738800, 739900);
    }
}

static void
add_texts (VthTable *table, const gchar *name, const guint32 *codes, guint n, const gchar *const *dictionary)
{
  g_autoptr (GBytes) bytes = g_bytes_new (codes, n * sizeof *codes);
  g_autoptr (GError) error = NULL;

  g_assert_true (vth_table_add_strings (table, name, bytes, dictionary, &error));
  g_assert_no_error (error);
}

static void
add_numbers (VthTable *table, const gchar *name, VthColumnKind kind, gconstpointer numbers, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (numbers, size);
  g_autoptr (GError) error = NULL;

  g_assert_true (vth_table_add_numbers (table, name, kind, bytes, &error));
  g_assert_no_error (error);
}

static VthTable *
make_table (const Columns *self)
{
  VthTable *table = vth_table_new (N_ROWS);

  add_texts (table, "activity", self->activity, N_ROWS, activities);
  add_texts (table, "municipality", self->place, N_ROWS, places);
  add_texts (table, "task", self->task, N_ROWS, tasks);
  add_texts (table, "fact.water-authority", self->water, N_ROWS, authorities);
  add_numbers (table, "on", VTH_COLUMN_KIND_DATE, self->on, sizeof self->on);
  add_numbers (table, "fact.national-interest", VTH_COLUMN_KIND_BOOLEAN, self->national, sizeof self->national);
  add_numbers (table, "fact.large-excavation", VTH_COLUMN_KIND_BOOLEAN, self->large, sizeof self->large);
  return table;
}

static void
tell (VthCompetenceQuestion *question, const gchar *fact, const gchar *value)
{
  g_autoptr (GError) error = NULL;

  if (value == NULL || *value == '\0')
    return;

  g_assert_true (vth_competence_question_set_fact (question, fact, value, &error));
  g_assert_no_error (error);
}

static const gchar *
get_truth (guint8 truth)
{
  return truth == NO_TRUTH ? NULL : truth != 0 ? "yes" : "no";
}

static VthCompetence *
ask_alone (const Columns *self, guint i)
{
  const VthCompetenceTask by_code[] = { VTH_COMPETENCE_TASK_PERMIT, VTH_COMPETENCE_TASK_GENERAL_RULES,
                                        VTH_COMPETENCE_TASK_ENFORCEMENT, VTH_COMPETENCE_TASK_FINE,
                                        VTH_COMPETENCE_TASK_PERMIT };
  VthCompetenceTask task = self->task[i] != NO_TEXT ? by_code[self->task[i]] : VTH_COMPETENCE_TASK_PERMIT;
  g_auto (GStrv) ids = g_strsplit (activities[self->activity[i]], ";", -1);
  g_autoptr (VthCompetenceQuestion) question = NULL;
  GDate on;

  g_date_clear (&on, 1);
  g_date_set_julian (&on, self->on[i]);
  question = vth_competence_question_new (places[self->place[i]], &on, task);
  for (guint j = 0; ids[j] != NULL; j++)
    vth_competence_question_add_activity (question, g_strstrip (ids[j]));
  tell (question, "water-authority", self->water[i] != NO_TEXT ? authorities[self->water[i]] : NULL);
  tell (question, "national-interest", get_truth (self->national[i]));
  tell (question, "large-excavation", get_truth (self->large[i]));
  return vth_register_answer_competence (national_register (), question);
}

static const gchar *
get (VthTable *answers, guint row, const gchar *column)
{
  gint at = vth_table_find_column (answers, column);

  g_assert_cmpint (at, >=, 0);
  return vth_table_is_missing (answers, row, (guint) at) ? NULL : vth_table_get_string (answers, row, (guint) at);
}

static void
compare (VthTable *answers, guint row, VthCompetence *alone)
{
  g_autoptr (GEnumClass) basic_tasks = g_type_class_ref (VTH_TYPE_BASIC_TASK);
  g_auto (GStrv) questions = vth_competence_list_questions (alone);
  g_autofree gchar *open = g_strjoinv ("; ", questions);

  g_assert_cmpstr (get (answers, row, "verdict"), ==, vth_answer_get_verdict (VTH_ANSWER (alone)));
  g_assert_cmpstr (get (answers, row, "authority"), ==, vth_competence_get_authority (alone));
  g_assert_cmpstr (get (answers, row, "service"), ==, vth_competence_get_service (alone));
  g_assert_cmpstr (get (answers, row, "basic_task"), ==,
                   g_enum_get_value (basic_tasks, (gint) vth_competence_get_basic_task (alone))->value_nick);
  g_assert_cmpint (vth_table_get_int (answers, row, (guint) vth_table_find_column (answers, "bodies")), ==,
                   g_list_model_get_n_items (vth_competence_get_bodies (alone)));
  g_assert_null (get (answers, row, "problem"));
  if (vth_competence_get_outcome (alone) != VTH_COMPETENCE_VERDICT_DETERMINED)
    g_assert_cmpstr (get (answers, row, "questions"), ==, *open != '\0' ? open : NULL);
  else
    g_assert_null (get (answers, row, "questions"));
}

static void
test_batch_gives_what_each_case_gets_alone (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20260101);
  g_autofree Columns *columns = g_new0 (Columns, 1);
  g_autoptr (VthTable) questions = NULL, answers = NULL;
  g_autoptr (GError) error = NULL;
  guint counts[4] = { 0 }, n_unanswered = 0;

  fill (columns, rand);
  questions = make_table (columns);
  answers = vth_register_find_competent_batch (national_register (), questions, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (vth_table_get_n_rows (answers), ==, N_ROWS);
  for (guint i = 0; i < N_ROWS; i++)
    {
      g_autoptr (VthCompetence) alone = NULL;

      if (columns->activity[i] == NO_TEXT || columns->place[i] == NO_TEXT || columns->on[i] == 0)
        {
          n_unanswered++;
          g_assert_cmpstr (get (answers, i, "verdict"), ==, "not-determined");
          g_assert_cmpstr (get (answers, i, "problem"), ==, columns->activity[i] == NO_TEXT ? "activity"
                           : columns->place[i] == NO_TEXT ? "municipality" : "on");
          continue;
        }
      alone = ask_alone (columns, i);
      compare (answers, i, alone);
      counts[vth_competence_get_outcome (alone)]++;
    }
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    g_assert_cmpuint (counts[i], >, 0);
  g_assert_cmpuint (n_unanswered, >, 50);
}

/* One row that asks about building in Utrecht, with one column more or other. */
static VthTable *
make_one (void)
{
  static const guint32 first = 0, day = 739648;
  static const gchar *const activity[] = { "building", NULL }, *const place[] = { "gm0344", NULL };
  VthTable *table = vth_table_new (1);

  add_texts (table, "activity", &first, 1, activity);
  add_texts (table, "municipality", &first, 1, place);
  add_numbers (table, "on", VTH_COLUMN_KIND_DATE, &day, sizeof day);
  return table;
}

static void
test_task_and_facts_need_not_be_told (void)
{
  g_autoptr (VthTable) table = make_one ();
  g_autoptr (GError) error = NULL;
  g_autoptr (VthTable) answers = vth_register_find_competent_batch (national_register (), table, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (get (answers, 0, "authority"), ==, "gm0344/college");
  g_assert_cmpstr (get (answers, 0, "service"), ==, "so1104");
}

static void
test_a_word_that_is_none_leaves_the_row_unanswered (void)
{
  static const struct
  {
    const gchar *column;
    const gchar *word;
  } bad[] = { { "task", "permits" }, { "fact.national-interest", "perhaps" } };
  static const guint32 first = 0;

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (VthTable) table = make_one ();
      g_autoptr (VthTable) answers = NULL;
      g_autoptr (GError) error = NULL;

      add_texts (table, bad[i].column, &first, 1, (const gchar *const[]) { bad[i].word, NULL });
      answers = vth_register_find_competent_batch (national_register (), table, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (get (answers, 0, "verdict"), ==, "not-determined");
      g_assert_cmpstr (get (answers, 0, "problem"), ==, bad[i].column);
      g_assert_null (get (answers, 0, "authority"));
    }
}

static void
test_a_column_of_another_name_or_kind_is_refused (void)
{
  static const guint32 first = 0;
  static const gint64 number = 5;
  static const gchar *const word[] = { "yes", NULL };
  static const gchar *const names[] = { "fact.zeppelin", "color", "fact.water-authority", "task" };
  const VthError codes[] = { VTH_ERROR_NOT_FOUND, VTH_ERROR_NOT_FOUND, VTH_ERROR_WRONG_TYPE, VTH_ERROR_WRONG_TYPE };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (VthTable) table = make_one ();
      g_autoptr (GError) error = NULL;
      g_autofree gchar *place = g_strdup_printf ("/%s: ", names[i]);

      if (i < 2)
        add_texts (table, names[i], &first, 1, word);
      else
        add_numbers (table, names[i], VTH_COLUMN_KIND_INTEGER, &number, sizeof number);
      g_assert_null (vth_register_find_competent_batch (national_register (), table, &error));
      g_assert_error (error, VTH_ERROR, (gint) codes[i]);
      g_assert_true (g_str_has_prefix (error->message, place));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/competence-batch/gives-what-each-case-gets-alone", test_batch_gives_what_each_case_gets_alone);
  g_test_add_func ("/competence-batch/task-and-facts-need-not-be-told", test_task_and_facts_need_not_be_told);
  g_test_add_func ("/competence-batch/a-word-that-is-none-leaves-the-row-unanswered",
                   test_a_word_that_is_none_leaves_the_row_unanswered);
  g_test_add_func ("/competence-batch/a-column-of-another-name-or-kind-is-refused",
                   test_a_column_of_another_name_or_kind_is_refused);
  return g_test_run ();
}
