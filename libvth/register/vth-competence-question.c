/* vth-competence-question.c - what is asked about who is competent
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-competence-question.h"

#include <string.h>

#include "libvth/base/vth-error.h"
#include "libvth/register/vth-competence-private.h"
#include "libvth/register/vth-competence-table-private.h"

struct _VthCompetenceQuestion
{
  GObject parent_instance;

  gchar *municipality;
  guint32 on;
  VthCompetenceTask task;
  GPtrArray *activities;  /* ends with NULL */
  GHashTable *facts;
};

G_DEFINE_FINAL_TYPE (VthCompetenceQuestion, vth_competence_question, G_TYPE_OBJECT)

static void
vth_competence_question_finalize (GObject *object)
{
  VthCompetenceQuestion *self = VTH_COMPETENCE_QUESTION (object);

  g_free (self->municipality);
  g_ptr_array_unref (self->activities);
  g_hash_table_unref (self->facts);

  G_OBJECT_CLASS (vth_competence_question_parent_class)->finalize (object);
}

static void
vth_competence_question_class_init (VthCompetenceQuestionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = vth_competence_question_finalize;
}

static void
vth_competence_question_init (VthCompetenceQuestion *self)
{
  self->activities = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->activities, NULL);
  self->facts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/**
 * vth_competence_question_new:
 * @municipality: the id of the municipality in which the place mainly lies, in small letters or
 *   capitals
 * @on: a day
 * @task: for what the body is to be competent
 *
 * Makes a question about who is competent (bevoegdheidsvraag), as yet without an activity.
 *
 * Returns: (transfer full): a new #VthCompetenceQuestion
 *
 * Since: 1.0
 */
VthCompetenceQuestion *
vth_competence_question_new (const gchar *municipality, const GDate *on, VthCompetenceTask task)
{
  VthCompetenceQuestion *self;

  g_return_val_if_fail (municipality != NULL, NULL);
  g_return_val_if_fail (on != NULL && g_date_valid (on), NULL);
  g_return_val_if_fail (task >= VTH_COMPETENCE_TASK_PERMIT && task <= VTH_COMPETENCE_TASK_FINE, NULL);

  self = g_object_new (VTH_TYPE_COMPETENCE_QUESTION, NULL);
  self->municipality = g_strdup (municipality);
  self->on = g_date_get_julian (on);
  self->task = task;

  return self;
}

/**
 * vth_competence_question_add_activity:
 * @question: a question
 * @activity: the id of an activity: vth_competence_list_activities()
 *
 * Adds an activity (activiteit). More than one are those of one application (meervoudige aanvraag):
 * Ow 5.7, 5.12. One that is there already is not added again.
 *
 * Since: 1.0
 */
void
vth_competence_question_add_activity (VthCompetenceQuestion *question, const gchar *activity)
{
  g_return_if_fail (VTH_IS_COMPETENCE_QUESTION (question));
  g_return_if_fail (activity != NULL);

  if (!g_strv_contains ((const gchar *const *) question->activities->pdata, activity))
    g_ptr_array_insert (question->activities, (gint) question->activities->len - 1, g_strdup (activity));
}

gchar *
_vth_competence_fact_read (const VthCompetenceFact *fact, const gchar *value)
{
  if (!g_str_equal (fact->kind, "boolean"))
    return *value != '\0' ? g_ascii_strdown (value, -1) : NULL;
  if (g_str_equal (value, "yes") || g_str_equal (value, "true"))
    return g_strdup ("yes");

  return g_str_equal (value, "no") || g_str_equal (value, "false") ? g_strdup ("no") : NULL;
}

/**
 * vth_competence_question_set_fact:
 * @question: a question
 * @fact: the id of a fact: vth_competence_list_facts()
 * @value: `yes` or `no`; or the id of an organisation, such as `ws0155`, or of an organ, such as
 *   `pv26/gs`: vth_competence_get_fact_kind()
 * @error: return location for a #GError: %VTH_ERROR_UNKNOWN_VALUE
 *
 * Tells a fact (feit) that does not follow from activity, place and day. What is told counts as true,
 * and the answer says so; what is not told may leave the answer open.
 *
 * Returns: %TRUE, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
vth_competence_question_set_fact (VthCompetenceQuestion *question, const gchar *fact, const gchar *value,
                                  GError **error)
{
  const VthCompetenceFact *found;
  gchar *read;

  g_return_val_if_fail (VTH_IS_COMPETENCE_QUESTION (question), FALSE);
  g_return_val_if_fail (fact != NULL && value != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  found = _vth_competence_table_find_fact (_vth_competence_table_get (), fact);
  if (found == NULL)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_VALUE, "there is no fact ‘%s’", fact);
      return FALSE;
    }
  read = _vth_competence_fact_read (found, value);
  if (read == NULL)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_VALUE, "%s: ‘%s’ is no %s", fact, value,
                   g_str_equal (found->kind, "boolean") ? "yes or no" : "id");
      return FALSE;
    }

  g_hash_table_insert (question->facts, g_strdup (fact), read);
  return TRUE;
}

/**
 * vth_register_answer_competence:
 * @registry: a sealed register
 * @question: a question with at least one activity
 *
 * Answers which body is competent (bevoegd gezag) for one activity or for several in one application:
 * Ow 5.7-5.16, 18.2-18.5, 18.11-18.15a; Omgevingsbesluit 4.1-4.36, 13.1-13.3a0; Bal 2.3-2.9. May be
 * called from any thread.
 *
 * For several activities the task is the permit, or the enforcement of what was permitted. It is sound
 * for routing and for warnings, and no final ruling.
 *
 * Returns: (transfer full): the answer
 *
 * Since: 1.0
 */
VthCompetence *
vth_register_answer_competence (VthRegister *self, VthCompetenceQuestion *question)
{
  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);
  g_return_val_if_fail (VTH_IS_COMPETENCE_QUESTION (question), NULL);
  g_return_val_if_fail (question->activities->len > 1, NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (self), NULL);

  return _vth_competence_new (self, (const gchar *const *) question->activities->pdata, question->municipality,
                              question->on, question->task, question->facts);
}

/**
 * vth_competence_list_facts:
 *
 * Lists the facts (feiten) that an asker can tell. May be called from any thread.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids
 *
 * Since: 1.0
 */
gchar **
vth_competence_list_facts (void)
{
  const VthCompetenceTable *table = _vth_competence_table_get ();
  gchar **ids = g_new0 (gchar *, table->n_facts + 1);

  for (guint i = 0; i < table->n_facts; i++)
    ids[i] = g_strdup (table->facts[i].id);

  return ids;
}

/**
 * vth_competence_get_fact_name:
 * @fact: the id of a fact
 * @language: the language of the words
 *
 * Gets what a fact is about (feit), as in “whether the interest is national”. May be called from any
 * thread.
 *
 * Returns: (transfer none) (nullable): the words, or %NULL if there is no such fact
 *
 * Since: 1.0
 */
const gchar *
vth_competence_get_fact_name (const gchar *fact, VthLanguage language)
{
  const VthCompetenceFact *found;

  g_return_val_if_fail (fact != NULL, NULL);
  g_return_val_if_fail (language == VTH_LANGUAGE_NL || language == VTH_LANGUAGE_EN, NULL);

  found = _vth_competence_table_find_fact (_vth_competence_table_get (), fact);
  return found != NULL ? found->words[language] : NULL;
}

/**
 * vth_competence_get_fact_kind:
 * @fact: the id of a fact
 *
 * Gets what a fact is told with (soort feit): `boolean` for `yes` or `no`, `organisation` or `organ` for
 * an id. May be called from any thread.
 *
 * Returns: (transfer none) (nullable): the kind, or %NULL if there is no such fact
 *
 * Since: 1.0
 */
const gchar *
vth_competence_get_fact_kind (const gchar *fact)
{
  const VthCompetenceFact *found;

  g_return_val_if_fail (fact != NULL, NULL);

  found = _vth_competence_table_find_fact (_vth_competence_table_get (), fact);
  return found != NULL ? found->kind : NULL;
}
