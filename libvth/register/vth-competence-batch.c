/* vth-competence-batch.c - who is competent, for many cases at once
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-competence-batch.h"

#include <string.h>

#include "libvth/base/vth-error.h"
#include "libvth/base/vth-reason-private.h"
#include "libvth/base/vth-table-private.h"
#include "libvth/register/vth-competence-private.h"
#include "libvth/register/vth-register-private.h"

#define FACT "fact."
#define NO_TASK -1

enum
{
  ACTIVITY,
  MUNICIPALITY,
  ON,
  TASK,
  N_FIELDS
};

static const struct
{
  const gchar *name;
  VthColumnKind kind;
} fields[N_FIELDS] = {
  [ACTIVITY] = { "activity", VTH_COLUMN_KIND_STRING },
  [MUNICIPALITY] = { "municipality", VTH_COLUMN_KIND_STRING },
  [ON] = { "on", VTH_COLUMN_KIND_DATE },
  [TASK] = { "task", VTH_COLUMN_KIND_STRING },
};

/* Columns that only tell rows apart. */
static const gchar *const passed_over[] = { "type", "id", "source", NULL };

typedef struct
{
  const VthColumn *column;
  const VthCompetenceFact *fact;
} FactColumn;

/* The columns, and what each word of the dictionaries means. */
typedef struct
{
  const VthColumn *columns[N_FIELDS];
  GPtrArray *activities;  /* of GStrv: more than one are one application */
  GPtrArray *places;      /* of texts in small letters */
  GArray *tasks;          /* of gint */
  GArray *facts;          /* of FactColumn */
  GHashTable *told;       /* of the row */
} Questions;

/* One row; problem is the column that makes that it cannot be answered. */
typedef struct
{
  const gchar *const *activities;
  const gchar *municipality;
  guint32 on;
  gint task;
  const gchar *problem;
} Question;

static void
questions_clear (Questions *self)
{
  g_clear_pointer (&self->activities, g_ptr_array_unref);
  g_clear_pointer (&self->places, g_ptr_array_unref);
  g_clear_pointer (&self->tasks, g_array_unref);
  g_clear_pointer (&self->facts, g_array_unref);
  g_clear_pointer (&self->told, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Questions, questions_clear)

/* An activity that stands there twice is one. */
static gchar **
split_activities (const gchar *text)
{
  g_auto (GStrv) parts = g_strsplit (text, ";", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    {
      gboolean repeated = FALSE;

      g_strstrip (parts[i]);
      for (guint j = 0; j < i && !repeated; j++)
        repeated = g_str_equal (parts[i], parts[j]);
      if (*parts[i] != '\0' && !repeated)
        g_strv_builder_add (builder, parts[i]);
    }

  return g_strv_builder_end (builder);
}

static gint
read_task (const gchar *text)
{
  g_autoptr (GEnumClass) tasks = g_type_class_ref (VTH_TYPE_COMPETENCE_TASK);
  GEnumValue *found = *text != '\0' ? g_enum_get_value_by_nick (tasks, text)
                                    : g_enum_get_value (tasks, VTH_COMPETENCE_TASK_PERMIT);

  return found != NULL ? found->value : NO_TASK;
}

static void
read_words (Questions *self, guint field, const VthColumn *column)
{
  for (guint i = 0; i < column->n_words; i++)
    {
      gint task = field == TASK ? read_task (column->dictionary[i]) : NO_TASK;

      if (field == ACTIVITY)
        g_ptr_array_add (self->activities, split_activities (column->dictionary[i]));
      else if (field == MUNICIPALITY)
        g_ptr_array_add (self->places, g_ascii_strdown (column->dictionary[i], -1));
      else
        g_array_append_val (self->tasks, task);
    }
}

static gboolean
add_fact (Questions *self, const VthColumn *column, GError **error)
{
  const VthCompetenceFact *fact = _vth_competence_table_find_fact (_vth_competence_table_get (), column->name + strlen (FACT));
  gboolean truth = column->kind == VTH_COLUMN_KIND_BOOLEAN;
  FactColumn added = { column, fact };

  if (fact == NULL)
    g_set_error (error, VTH_ERROR, VTH_ERROR_NOT_FOUND, "/%s: there is no fact of that name", column->name);
  else if (truth ? !g_str_equal (fact->kind, "boolean") : column->kind != VTH_COLUMN_KIND_STRING)
    g_set_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE, "/%s: the column does not hold %s", column->name, fact->kind);
  else
    {
      g_array_append_val (self->facts, added);
      return TRUE;
    }

  return FALSE;
}

static gboolean
add_field (Questions *self, guint field, const VthColumn *column, GError **error)
{
  if (column->kind != fields[field].kind)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE, "/%s: the column does not hold %s", column->name,
                   _vth_get_nick (VTH_TYPE_COLUMN_KIND, (gint) fields[field].kind));
      return FALSE;
    }

  self->columns[field] = column;
  if (column->kind == VTH_COLUMN_KIND_STRING)
    read_words (self, field, column);
  return TRUE;
}

static gboolean
add_column (Questions *self, const VthColumn *column, GError **error)
{
  for (guint field = 0; field < N_FIELDS; field++)
    if (g_str_equal (column->name, fields[field].name))
      return add_field (self, field, column, error);

  if (g_str_has_prefix (column->name, FACT))
    return add_fact (self, column, error);
  if (g_strv_contains (passed_over, column->name))
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_NOT_FOUND, "/%s: a question has nothing of that name", column->name);
  return FALSE;
}

static gboolean
questions_init (Questions *self, VthTable *table, GError **error)
{
  *self = (Questions) { .activities = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev),
                        .places = g_ptr_array_new_with_free_func (g_free),
                        .tasks = g_array_new (FALSE, FALSE, sizeof (gint)),
                        .facts = g_array_new (FALSE, FALSE, sizeof (FactColumn)),
                        .told = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free) };

  for (guint i = 0; i < table->n_columns; i++)
    if (!add_column (self, &table->columns[i], error))
      return FALSE;

  return TRUE;
}

/* The number in the column of a field; absent if there is no such column either. */
static gint64
get (const Questions *self, guint field, guint row)
{
  return self->columns[field] != NULL ? _vth_column_get (self->columns[field], row) : VTH_TABLE_NO_INTEGER;
}

/* The name of a column of which the word is no value of its fact, or NULL. */
static const gchar *
read_facts (Questions *self, guint row)
{
  g_hash_table_remove_all (self->told);
  for (guint i = 0; i < self->facts->len; i++)
    {
      const FactColumn *at = &g_array_index (self->facts, FactColumn, i);
      gint64 value = _vth_column_get (at->column, row);
      const gchar *word;
      gchar *told;

      if (value == VTH_TABLE_NO_INTEGER)
        continue;
      word = at->column->kind == VTH_COLUMN_KIND_STRING ? at->column->dictionary[value] : value != 0 ? "yes" : "no";
      if (*word == '\0')
        continue;
      told = _vth_competence_fact_read (at->fact, word);
      if (told == NULL)
        return at->column->name;
      g_hash_table_insert (self->told, (gpointer) at->fact->id, told);
    }

  return NULL;
}

static const gchar *
find_problem (const Question *question)
{
  if (question->activities == NULL || question->activities[0] == NULL)
    return fields[ACTIVITY].name;
  if (question->municipality == NULL || *question->municipality == '\0')
    return fields[MUNICIPALITY].name;
  if (question->on == VTH_NO_DAY)
    return fields[ON].name;

  return question->task == NO_TASK ? fields[TASK].name : NULL;
}

static void
read_row (Questions *self, guint row, Question *question)
{
  gint64 activity = get (self, ACTIVITY, row), place = get (self, MUNICIPALITY, row);
  gint64 on = get (self, ON, row), task = get (self, TASK, row);

  *question = (Question) { .on = on != VTH_TABLE_NO_INTEGER ? (guint32) on : VTH_NO_DAY };
  question->activities = activity != VTH_TABLE_NO_INTEGER ? self->activities->pdata[activity] : NULL;
  question->municipality = place != VTH_TABLE_NO_INTEGER ? self->places->pdata[place] : NULL;
  question->task = task != VTH_TABLE_NO_INTEGER ? g_array_index (self->tasks, gint, task) : VTH_COMPETENCE_TASK_PERMIT;
  question->problem = find_problem (question);
  if (question->problem == NULL)
    question->problem = read_facts (self, row);
}

enum
{
  OUT_VERDICT,
  OUT_AUTHORITY,
  OUT_SERVICE,
  OUT_BASIC_TASK,
  OUT_BODIES,
  OUT_QUESTIONS,
  OUT_PROBLEM
};

static VthTableBuilder *
begin_answers (void)
{
  static const gchar *const names[] = { "verdict", "authority", "service", "basic_task", "bodies", "questions", "problem" };
  VthTableBuilder *builder = _vth_table_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    _vth_table_builder_add_column (builder, names[i], i == OUT_BODIES ? VTH_COLUMN_KIND_INTEGER : VTH_COLUMN_KIND_STRING);

  return builder;
}

/* What could still be told, where the answer is not one body. */
static void
append_questions (VthTableBuilder *builder, VthCompetenceSearch *search)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (search->verdict != VTH_COMPETENCE_VERDICT_DETERMINED)
    _vth_competence_search_find_questions (search);
  for (guint i = 0; i < search->n_questions && search->verdict != VTH_COMPETENCE_VERDICT_DETERMINED; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "; " : "", search->questions[i]->id);
  _vth_table_builder_append_string (builder, OUT_QUESTIONS, text->len > 0 ? text->str : NULL);
}

static void
append_problem (VthTableBuilder *builder, const gchar *problem)
{
  _vth_table_builder_append_string (builder, OUT_VERDICT,
                                    _vth_get_nick (VTH_TYPE_COMPETENCE_VERDICT, VTH_COMPETENCE_VERDICT_NOT_DETERMINED));
  for (guint i = OUT_AUTHORITY; i < OUT_PROBLEM; i++)
    _vth_table_builder_append_missing (builder, i);
  _vth_table_builder_append_string (builder, OUT_PROBLEM, problem);
}

static void
append_answer (VthTableBuilder *builder, VthCompetenceSearch *search)
{
  _vth_table_builder_append_string (builder, OUT_VERDICT, _vth_get_nick (VTH_TYPE_COMPETENCE_VERDICT, (gint) search->verdict));
  _vth_table_builder_append_string (builder, OUT_AUTHORITY, _vth_competence_search_get_authority (search));
  _vth_table_builder_append_string (builder, OUT_SERVICE, _vth_competence_search_get_service (search));
  _vth_table_builder_append_string (builder, OUT_BASIC_TASK, _vth_get_nick (VTH_TYPE_BASIC_TASK, (gint) search->basic_task));
  _vth_table_builder_append_int (builder, OUT_BODIES, search->n_bodies);
  append_questions (builder, search);
  _vth_table_builder_append_missing (builder, OUT_PROBLEM);
}

/**
 * vth_register_find_competent_batch:
 * @registry: a sealed register
 * @questions: a table with a row for each case and the columns `activity`, `municipality` and `on`, and if wanted
 *   `task` (the nick of a #VthCompetenceTask, else the permit) and `fact.ID` for what only the asker knows; more
 *   than one activity, with a semicolon between, are those of one application
 * @error: return location for a #GError: %VTH_ERROR_NOT_FOUND or %VTH_ERROR_WRONG_TYPE
 *
 * Answers for many cases at once which body is competent (bevoegd gezag): for each what
 * vth_register_answer_competence() answers, without its reasons. The columns `id`, `type` and `source` are passed
 * over. May be called from any thread.
 *
 * Returns: (transfer full): a table with a row for each case: `verdict`; `authority`, if exactly one organ is known;
 *   `service`; `basic_task`; `bodies`, how many there are; `questions`, the facts that could still be told where it is
 *   not one body, with a semicolon between; and `problem`, the column for which a row cannot be answered, since it
 *   lacks a value or has one that is none; %NULL with @error set
 *
 * Since: 1.0
 */
VthTable *
vth_register_find_competent_batch (VthRegister *registry, VthTable *questions, GError **error)
{
  g_auto (Questions) rows = { .told = NULL };
  VthTableBuilder *builder;
  VthCompetenceSearch search;

  g_return_val_if_fail (VTH_IS_REGISTER (registry), NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (registry), NULL);
  g_return_val_if_fail (VTH_IS_TABLE (questions), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!questions_init (&rows, questions, error))
    return NULL;

  builder = begin_answers ();
  for (guint row = 0; row < questions->n_rows; row++)
    {
      Question question;

      read_row (&rows, row, &question);
      if (question.problem != NULL)
        {
          append_problem (builder, question.problem);
          continue;
        }
      _vth_competence_search_run (&search, _vth_register_get_directory (registry), rows.told, question.activities,
                                  question.municipality, question.on, (VthCompetenceTask) question.task);
      append_answer (builder, &search);
      _vth_competence_search_clear (&search);
    }

  return _vth_table_builder_end (builder);
}
