/* vth-competence.c - which body is competent for an activity at a place
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-competence.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/register/vth-competence-private.h"
#include "libvth/register/vth-competent-body-private.h"
#include "libvth/register/vth-register-private.h"

struct _VthCompetence
{
  VthAnswer parent_instance;

  VthRegister *registry;
  gchar **activities;
  gchar *municipality;
  GHashTable *facts;
  VthCompetenceSearch search;
  GListStore *bodies;
  GListStore *advisers;
};

enum
{
  PROP_OUTCOME = 1,
  PROP_AUTHORITY,
  PROP_SERVICE,
  PROP_BASIC_TASK,
  PROP_BODIES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (VthCompetenceTask, vth_competence_task,
                    G_DEFINE_ENUM_VALUE (VTH_COMPETENCE_TASK_PERMIT, "permit"),
                    G_DEFINE_ENUM_VALUE (VTH_COMPETENCE_TASK_GENERAL_RULES, "general-rules"),
                    G_DEFINE_ENUM_VALUE (VTH_COMPETENCE_TASK_ENFORCEMENT, "enforcement"),
                    G_DEFINE_ENUM_VALUE (VTH_COMPETENCE_TASK_FINE, "fine"))

G_DEFINE_ENUM_TYPE (VthCompetenceVerdict, vth_competence_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_COMPETENCE_VERDICT_NOT_DETERMINED, "not-determined"),
                    G_DEFINE_ENUM_VALUE (VTH_COMPETENCE_VERDICT_DETERMINED, "determined"),
                    G_DEFINE_ENUM_VALUE (VTH_COMPETENCE_VERDICT_SEVERAL, "several"),
                    G_DEFINE_ENUM_VALUE (VTH_COMPETENCE_VERDICT_APART, "apart"))

G_DEFINE_ENUM_TYPE (VthBasicTask, vth_basic_task,
                    G_DEFINE_ENUM_VALUE (VTH_BASIC_TASK_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_BASIC_TASK_BASIC, "basic"),
                    G_DEFINE_ENUM_VALUE (VTH_BASIC_TASK_PLUS, "plus"),
                    G_DEFINE_ENUM_VALUE (VTH_BASIC_TASK_EXCLUSIVE, "exclusive"))

G_DEFINE_FINAL_TYPE (VthCompetence, vth_competence, VTH_TYPE_ANSWER)

static const gchar *const verdict_nicks[] = { "not-determined", "determined", "several", "apart" };
static const gchar *const part_nicks[] = { "primary", "co-competent", "adviser", "consenting" };
static const gchar *const basic_task_nicks[] = { "unknown", "basic", "plus", "exclusive" };

static const gchar *
vth_competence_get_nick (VthAnswer *answer)
{
  return verdict_nicks[VTH_COMPETENCE (answer)->search.verdict];
}

static void
set_text (JsonObject *object, const gchar *key, const gchar *text)
{
  if (text != NULL)
    json_object_set_string_member (object, key, text);
  else
    json_object_set_null_member (object, key);
}

static JsonArray *
write_bodies (const VthFoundBody *bodies, guint n_bodies, VthLanguage language)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < n_bodies; i++)
    {
      const VthFoundBody *found = &bodies[i];
      JsonObject *body = json_object_new ();

      set_text (body, "authority", found->authority);
      set_text (body, "role", found->role->role);
      set_text (body, "name", found->role->words[language]);
      set_text (body, "part", part_nicks[found->part]);
      if (found->activities != NULL)
        set_text (body, "activities", found->activities);
      set_text (body, "law", found->law);
      json_array_add_object_element (array, body);
    }

  return array;
}

/* What the asker could still tell. */
static JsonArray *
write_questions (VthCompetenceSearch *search, VthLanguage language)
{
  JsonArray *array = json_array_new ();

  _vth_competence_search_find_questions (search);
  for (guint i = 0; i < search->n_questions; i++)
    {
      JsonObject *question = json_object_new ();

      set_text (question, "fact", search->questions[i]->id);
      set_text (question, "kind", search->questions[i]->kind);
      set_text (question, "about", search->questions[i]->words[language]);
      json_array_add_object_element (array, question);
    }

  return array;
}

static void
write_facts (VthCompetence *self, JsonObject *object)
{
  const VthCompetenceTable *table = self->search.table;
  JsonObject *facts = json_object_new ();

  for (guint i = 0; i < table->n_facts; i++)
    {
      const gchar *told = _vth_competence_get_fact (self->facts, &table->facts[i]);

      if (told != NULL)
        set_text (facts, table->facts[i].id, told);
    }
  json_object_set_object_member (object, "facts", facts);
}

static void
vth_competence_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthCompetence *self = VTH_COMPETENCE (answer);
  g_autofree gchar *activities = g_strjoinv ("; ", self->activities);
  VthCompetenceSearch *search = &self->search;
  gchar on[11];
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, search->on);
  g_date_strftime (on, sizeof on, "%Y-%m-%d", &date);
  set_text (object, "activity", activities);
  set_text (object, "municipality", self->municipality);
  set_text (object, "on", on);
  set_text (object, "task", self->search.task);
  set_text (object, "authority", vth_competence_get_authority (self));
  set_text (object, "service", vth_competence_get_service (self));
  set_text (object, "basic_task", basic_task_nicks[self->search.basic_task]);
  json_object_set_array_member (object, "bodies", write_bodies (search->bodies, search->n_bodies, language));
  json_object_set_array_member (object, "advisers", write_bodies (search->advisers, search->n_advisers, language));
  json_object_set_array_member (object, "questions", write_questions (search, language));
  write_facts (self, object);
}

static void
vth_competence_collect_reasons (VthAnswer *answer)
{
  _vth_competence_search_explain (&VTH_COMPETENCE (answer)->search, _vth_answer_get_notes (answer));
}

static void
vth_competence_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthCompetence *self = VTH_COMPETENCE (object);

  switch (property_id)
    {
    case PROP_OUTCOME:
      g_value_set_enum (value, vth_competence_get_outcome (self));
      break;
    case PROP_AUTHORITY:
      g_value_set_string (value, vth_competence_get_authority (self));
      break;
    case PROP_SERVICE:
      g_value_set_string (value, vth_competence_get_service (self));
      break;
    case PROP_BASIC_TASK:
      g_value_set_enum (value, vth_competence_get_basic_task (self));
      break;
    case PROP_BODIES:
      g_value_set_object (value, vth_competence_get_bodies (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_competence_finalize (GObject *object)
{
  VthCompetence *self = VTH_COMPETENCE (object);

  _vth_competence_search_clear (&self->search);
  g_clear_object (&self->bodies);
  g_clear_object (&self->advisers);
  g_clear_object (&self->registry);
  g_clear_pointer (&self->facts, g_hash_table_unref);
  g_strfreev (self->activities);
  g_free (self->municipality);

  G_OBJECT_CLASS (vth_competence_parent_class)->finalize (object);
}

static void
vth_competence_class_init (VthCompetenceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  VthAnswerClass *answer_class = VTH_ANSWER_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vth_competence_get_property;
  object_class->finalize = vth_competence_finalize;
  answer_class->get_verdict = vth_competence_get_nick;
  answer_class->write_figures = vth_competence_write_figures;
  answer_class->collect_reasons = vth_competence_collect_reasons;

  /**
   * VthCompetence:outcome:
   *
   * The verdict as an enumeration (uitkomst).
   *
   * Since: 1.0
   */
  properties[PROP_OUTCOME] = g_param_spec_enum ("outcome", NULL, "The verdict", VTH_TYPE_COMPETENCE_VERDICT,
                                                VTH_COMPETENCE_VERDICT_NOT_DETERMINED, flags);
  /**
   * VthCompetence:authority:
   *
   * The id of the competent organ (bevoegd gezag); %NULL unless exactly one is known.
   *
   * Since: 1.0
   */
  properties[PROP_AUTHORITY] = g_param_spec_string ("authority", NULL, "The competent organ", NULL, flags);
  /**
   * VthCompetence:service:
   *
   * The id of the environmental service that does the work (omgevingsdienst), if it is known.
   *
   * Since: 1.0
   */
  properties[PROP_SERVICE] = g_param_spec_string ("service", NULL, "The service that does the work", NULL,
                                                  flags);
  /**
   * VthCompetence:basic-task:
   *
   * Whether the work belongs to the basic tasks (basistaak).
   *
   * Since: 1.0
   */
  properties[PROP_BASIC_TASK] = g_param_spec_enum ("basic-task", NULL,
                                                   "Whether it belongs to the basic tasks",
                                                   VTH_TYPE_BASIC_TASK, VTH_BASIC_TASK_UNKNOWN, flags);
  /**
   * VthCompetence:bodies:
   *
   * All bodies that are competent, each with its ground (bevoegde organen). A #GListModel of
   * #VthCompetentBody.
   *
   * Since: 1.0
   */
  properties[PROP_BODIES] = g_param_spec_object ("bodies", NULL, "All bodies that are competent",
                                                 G_TYPE_LIST_MODEL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_competence_init (VthCompetence *self)
{
}

static GHashTable *
copy_facts (GHashTable *facts)
{
  GHashTable *copy = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  GHashTableIter iter;
  gpointer fact, told;

  g_hash_table_iter_init (&iter, facts);
  while (g_hash_table_iter_next (&iter, &fact, &told))
    g_hash_table_insert (copy, g_strdup (fact), g_strdup (told));

  return copy;
}

VthCompetence *
_vth_competence_new (VthRegister *registry, const gchar *const *activities, const gchar *municipality, guint32 on,
                     VthCompetenceTask task, GHashTable *facts)
{
  VthCompetence *self = g_object_new (VTH_TYPE_COMPETENCE, NULL);

  self->registry = g_object_ref (registry);
  self->activities = g_strdupv ((gchar **) activities);
  self->municipality = g_ascii_strdown (municipality, -1);
  self->facts = facts != NULL ? copy_facts (facts) : NULL;
  _vth_competence_search_run (&self->search, _vth_register_get_directory (registry), self->facts,
                              (const gchar *const *) self->activities, self->municipality, on, task);

  return self;
}

/**
 * vth_register_find_competent:
 * @registry: a sealed register
 * @activity: the id of an activity, such as `environmental.complex`: vth_competence_list_activities();
 *   what stands under one of them, such as `building.roof`, is taken as that one
 * @municipality: the id of the municipality in which the place mainly lies, in small letters or
 *   capitals
 * @on: a day
 * @task: for what the body is to be competent
 *
 * Answers which body is competent (bevoegd gezag) for an activity at a place on a day:
 * Ow 5.8-5.11, 18.2, 18.3; Omgevingsbesluit 4.1-4.13, 13.1, 13.3a0; Bal 2.3-2.9. May be called from
 * any thread.
 *
 * It answers for one activity, with no facts told; an application for several at once may go to another
 * body (Ow 5.12): vth_register_answer_competence(). What the table does not cover is not determined, and the reasons say what is missing. It
 * is sound for routing and for warnings, and no final ruling.
 *
 * Returns: (transfer full): the answer
 *
 * Since: 1.0
 */
VthCompetence *
vth_register_find_competent (VthRegister *self, const gchar *activity, const gchar *municipality,
                             const GDate *on,
                             VthCompetenceTask task)
{
  const gchar *const activities[] = { activity, NULL };

  g_return_val_if_fail (VTH_IS_REGISTER (self), NULL);
  g_return_val_if_fail (activity != NULL && municipality != NULL, NULL);
  g_return_val_if_fail (on != NULL && g_date_valid (on), NULL);
  g_return_val_if_fail (task >= VTH_COMPETENCE_TASK_PERMIT && task <= VTH_COMPETENCE_TASK_FINE, NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (self), NULL);

  return _vth_competence_new (self, activities, municipality, g_date_get_julian (on), task, NULL);
}

/**
 * vth_competence_get_outcome:
 * @competence: an answer
 *
 * Gets the verdict as an enumeration (uitkomst); vth_answer_get_verdict() gives its nick.
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthCompetenceVerdict
vth_competence_get_outcome (VthCompetence *competence)
{
  g_return_val_if_fail (VTH_IS_COMPETENCE (competence), VTH_COMPETENCE_VERDICT_NOT_DETERMINED);

  return competence->search.verdict;
}

/**
 * vth_competence_get_authority:
 * @competence: an answer
 *
 * Gets the competent organ (bevoegd gezag), if exactly one is known.
 *
 * Returns: (transfer none) (nullable): the id of an organ, such as `pv26/gs`; %NULL if there is none or
 *   more than one, or if its id is not known: see vth_competence_get_bodies()
 *
 * Since: 1.0
 */
const gchar *
vth_competence_get_authority (VthCompetence *competence)
{
  g_return_val_if_fail (VTH_IS_COMPETENCE (competence), NULL);

  return _vth_competence_search_get_authority (&competence->search);
}

/**
 * vth_competence_get_service:
 * @competence: an answer
 *
 * Gets the environmental service that does the work (omgevingsdienst): the one in which the
 * municipality takes part if its college is competent, or the one that does the work reserved for
 * Seveso. In which service a province takes part the register does not hold.
 *
 * Returns: (transfer none) (nullable): the id of a service, or %NULL if it is not known, or none has
 *   to do it
 *
 * Since: 1.0
 */
const gchar *
vth_competence_get_service (VthCompetence *competence)
{
  g_return_val_if_fail (VTH_IS_COMPETENCE (competence), NULL);

  return _vth_competence_search_get_service (&competence->search);
}

/**
 * vth_competence_get_basic_task:
 * @competence: an answer
 *
 * Tells whether the work belongs to the basic tasks (basistaak): Omgevingsbesluit 13.12. It is
 * unknown unless the library knows the list in which it stands.
 *
 * Returns: which it is
 *
 * Since: 1.0
 */
VthBasicTask
vth_competence_get_basic_task (VthCompetence *competence)
{
  g_return_val_if_fail (VTH_IS_COMPETENCE (competence), VTH_BASIC_TASK_UNKNOWN);

  return competence->search.basic_task;
}

static GListStore *
list_bodies (const VthFoundBody *bodies, guint n_bodies)
{
  GListStore *list = g_list_store_new (VTH_TYPE_COMPETENT_BODY);

  for (guint i = 0; i < n_bodies; i++)
    {
      g_autoptr (VthCompetentBody) body = _vth_competent_body_new (&bodies[i]);

      g_list_store_append (list, body);
    }

  return list;
}

/**
 * vth_competence_get_bodies:
 * @competence: an answer
 *
 * Gets all bodies that are competent (bevoegde organen), those that may be the competent body first,
 * then those that are competent beside it; each with its ground.
 *
 * Returns: (transfer none): a list of #VthCompetentBody
 *
 * Since: 1.0
 */
GListModel *
vth_competence_get_bodies (VthCompetence *competence)
{
  g_return_val_if_fail (VTH_IS_COMPETENCE (competence), NULL);

  if (competence->bodies == NULL)
    competence->bodies = list_bodies (competence->search.bodies, competence->search.n_bodies);

  return G_LIST_MODEL (competence->bodies);
}

/**
 * vth_competence_get_advisers:
 * @competence: an answer
 *
 * Gets the bodies that advise on the permit (adviseurs), and those that must consent to it:
 * Omgevingsbesluit 4.20-4.36; each with its ground and the activities on which it advises. Where
 * it is not determined who decides, or the task is another, there are none.
 *
 * Returns: (transfer none): a list of #VthCompetentBody
 *
 * Since: 1.0
 */
GListModel *
vth_competence_get_advisers (VthCompetence *competence)
{
  g_return_val_if_fail (VTH_IS_COMPETENCE (competence), NULL);

  if (competence->advisers == NULL)
    competence->advisers = list_bodies (competence->search.advisers, competence->search.n_advisers);

  return G_LIST_MODEL (competence->advisers);
}

/**
 * vth_competence_list_questions:
 * @competence: an answer
 *
 * Lists the facts (openstaande vragen) that were not told and that could change the answer, or complete
 * it: vth_competence_question_set_fact().
 *
 * Returns: (transfer full) (array zero-terminated=1): ids of facts
 *
 * Since: 1.0
 */
gchar **
vth_competence_list_questions (VthCompetence *competence)
{
  VthCompetenceSearch *search;
  gchar **ids;

  g_return_val_if_fail (VTH_IS_COMPETENCE (competence), NULL);

  search = &competence->search;
  _vth_competence_search_find_questions (search);
  ids = g_new0 (gchar *, search->n_questions + 1);
  for (guint i = 0; i < search->n_questions; i++)
    ids[i] = g_strdup (search->questions[i]->id);

  return ids;
}

/**
 * vth_competence_list_activities:
 *
 * Lists the activities (activiteiten) that the table of competence knows. May be called from any
 * thread.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids, sorted
 *
 * Since: 1.0
 */
gchar **
vth_competence_list_activities (void)
{
  const VthCompetenceTable *table = _vth_competence_table_get ();
  gchar **ids = g_new0 (gchar *, table->n_activities + 1);

  for (guint i = 0; i < table->n_activities; i++)
    ids[i] = g_strdup (table->activities[i].id);

  return ids;
}

/**
 * vth_competence_get_activity_name:
 * @activity: the id of an activity
 * @language: the language of the name
 *
 * Gets what an activity is called (activiteit), or the one under which it stands. May be called from
 * any thread.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL if the table does not know the activity
 *
 * Since: 1.0
 */
const gchar *
vth_competence_get_activity_name (const gchar *activity, VthLanguage language)
{
  const VthCompetenceActivity *found;

  g_return_val_if_fail (activity != NULL, NULL);
  g_return_val_if_fail (language == VTH_LANGUAGE_NL || language == VTH_LANGUAGE_EN, NULL);

  found = _vth_competence_table_find_activity (_vth_competence_table_get (), activity);
  return found != NULL ? found->words[language] : NULL;
}
