/* vth-competence-table.c - the decision table of who is competent
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-competence-table-private.h"

#include <string.h>

#include "libvth/base/vth-record-private.h"
#include "libvth/register/vth-power.h"

static const gchar *
get_text (JsonObject *object, const gchar *key)
{
  return json_object_get_string_member_with_default (object, key, NULL);
}

static guint32
get_day (JsonObject *object, const gchar *key)
{
  const gchar *text = get_text (object, key);
  GDate date;

  g_date_clear (&date, 1);
  if (text == NULL || !_vth_date_parse (&date, text, strlen (text), NULL))
    g_error ("the table of competence has no day ‘%s’", key);

  return g_date_get_julian (&date);
}

static VthCertainty
get_certainty (JsonObject *object)
{
  g_autoptr (GEnumClass) certainties = g_type_class_ref (VTH_TYPE_CERTAINTY);
  const gchar *nick = json_object_get_string_member (object, "certainty");
  GEnumValue *value = g_enum_get_value_by_nick (certainties, nick);

  g_assert (value != NULL);
  return (VthCertainty) value->value;
}

static gchar **
get_texts (JsonObject *object, const gchar *key)
{
  JsonArray *array = json_object_get_array_member (object, key);
  gchar **texts = g_new0 (gchar *, json_array_get_length (array) + 1);

  for (guint i = 0; i < json_array_get_length (array); i++)
    texts[i] = g_strdup (json_array_get_string_element (array, i));

  return texts;
}

static gchar *
get_law (JsonObject *object)
{
  g_auto (GStrv) articles = get_texts (object, "law");

  return g_strjoinv ("; ", articles);
}

static void
read_words (const gchar *words[2], JsonObject *object)
{
  words[VTH_LANGUAGE_NL] = get_text (object, "nl");
  words[VTH_LANGUAGE_EN] = get_text (object, "en");
}

static void
read_needs (const gchar *needs[2], JsonObject *object)
{
  if (json_object_has_member (object, "needs"))
    read_words (needs, json_object_get_object_member (object, "needs"));
}

static void
read_role (VthCompetenceTable *self, JsonObject *object)
{
  VthCompetenceRole *role = &self->roles[self->n_roles++];

  role->role = get_text (object, "role");
  role->kind = get_text (object, "kind");
  role->organ = get_text (object, "organ");
  role->authority = get_text (object, "authority");
  role->national = json_object_get_boolean_member_with_default (object, "national", FALSE);
  role->basic_tasks = json_object_get_boolean_member_with_default (object, "basic_tasks", FALSE);
  read_words (role->words, object);
}

static void
read_activity (VthCompetenceTable *self, JsonObject *object)
{
  VthCompetenceActivity *activity = &self->activities[self->n_activities++];

  activity->id = get_text (object, "id");
  read_words (activity->words, object);
}

static void
read_rule (VthCompetenceTable *self, JsonObject *object)
{
  VthCompetenceRule *rule = &self->rules[self->n_rules++];
  const gchar *role = get_text (object, "role");

  rule->id = get_text (object, "id");
  rule->task = get_text (object, "task");
  rule->activities = get_texts (object, "activities");
  rule->role = role != NULL ? _vth_competence_table_get_role (self, role) : NULL;
  rule->law = get_law (object);
  rule->certainty = get_certainty (object);
  rule->permit_always = json_object_get_boolean_member_with_default (object, "permit_always", FALSE);
  read_needs (rule->needs, object);
}

static void
read_derivation (VthCompetenceTable *self, JsonObject *object)
{
  VthCompetenceDerivation *derivation = &self->derived[self->n_derived++];

  derivation->task = get_text (object, "task");
  derivation->from = get_text (object, "from");
  if (json_object_has_member (object, "activities"))
    derivation->activities = get_texts (object, "activities");
  derivation->law = get_law (object);
}

static void
read_basic (VthCompetenceTable *self, JsonObject *object)
{
  VthBasicTaskRule *rule = &self->basic[self->n_basic++];

  rule->activity = get_text (object, "activity");
  rule->tasks = get_texts (object, "tasks");
  rule->verdict = get_text (object, "verdict");
  rule->law = get_law (object);
  rule->certainty = get_certainty (object);
  read_needs (rule->needs, object);
}

typedef void (*ReadFunc) (VthCompetenceTable *self, JsonObject *object);

static void
read_each (VthCompetenceTable *self, JsonArray *rows, ReadFunc read)
{
  for (guint i = 0; i < json_array_get_length (rows); i++)
    read (self, json_array_get_object_element (rows, i));
}

static gpointer
read_table (gpointer unused)
{
  VthCompetenceTable *self = g_new0 (VthCompetenceTable, 1);
  g_autoptr (GError) error = NULL;
  JsonArray *roles, *activities, *rules, *derived, *basic;
  JsonObject *root;

  self->knowledge = vth_knowledge_new_built_in ("competence", &error);
  if (self->knowledge == NULL)
    g_error ("%s", error->message);

  root = json_node_get_object (vth_knowledge_get_root (self->knowledge));
  self->valid_from = get_day (root, "valid_from");
  self->read_until = get_day (root, "read_until");
  roles = json_object_get_array_member (root, "roles");
  activities = json_object_get_array_member (root, "activities");
  rules = json_object_get_array_member (root, "rules");
  derived = json_object_get_array_member (root, "derived");
  basic = json_object_get_array_member (root, "basic_tasks");
  self->roles = g_new0 (VthCompetenceRole, json_array_get_length (roles));
  self->activities = g_new0 (VthCompetenceActivity, json_array_get_length (activities));
  self->rules = g_new0 (VthCompetenceRule, json_array_get_length (rules));
  self->derived = g_new0 (VthCompetenceDerivation, json_array_get_length (derived));
  self->basic = g_new0 (VthBasicTaskRule, json_array_get_length (basic));
  read_each (self, roles, read_role);
  read_each (self, activities, read_activity);
  read_each (self, rules, read_rule);
  read_each (self, derived, read_derivation);
  read_each (self, basic, read_basic);

  return self;
}

/* Made once and never changed: as constant as if it stood in C. */
const VthCompetenceTable *
_vth_competence_table_get (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, read_table, NULL);
}

const VthCompetenceActivity *
_vth_competence_table_find_activity (const VthCompetenceTable *self, const gchar *activity)
{
  const VthCompetenceActivity *found = NULL;

  for (guint i = 0; i < self->n_activities; i++)
    if (vth_power_covers (self->activities[i].id, activity) &&
        (found == NULL || strlen (self->activities[i].id) > strlen (found->id)))
      found = &self->activities[i];

  return found;
}

gboolean
_vth_competence_table_is_group (const VthCompetenceTable *self, const gchar *activity)
{
  for (guint i = 0; i < self->n_activities; i++)
    if (vth_power_covers (activity, self->activities[i].id))
      return TRUE;

  return FALSE;
}

static gboolean
covers_any (gchar **activities, const gchar *activity)
{
  for (guint i = 0; activities[i] != NULL; i++)
    if (vth_power_covers (activities[i], activity))
      return TRUE;

  return FALSE;
}

const VthCompetenceRule *
_vth_competence_table_match (const VthCompetenceTable *self, const gchar *task, const gchar *activity,
                             guint start)
{
  for (guint i = start; i < self->n_rules; i++)
    if (g_str_equal (self->rules[i].task, task) && covers_any (self->rules[i].activities, activity))
      return &self->rules[i];

  return NULL;
}

const VthCompetenceRole *
_vth_competence_table_get_role (const VthCompetenceTable *self, const gchar *role)
{
  for (guint i = 0; i < self->n_roles; i++)
    if (g_str_equal (self->roles[i].role, role))
      return &self->roles[i];

  g_error ("the table of competence has no role ‘%s’", role);
}

gboolean
_vth_competence_derivation_covers (const VthCompetenceDerivation *derivation, const gchar *task,
                                   const gchar *activity)
{
  return g_str_equal (derivation->task, task) &&
         (derivation->activities == NULL || covers_any (derivation->activities, activity));
}

const VthBasicTaskRule *
_vth_competence_table_match_basic (const VthCompetenceTable *self, const gchar *task, const gchar *activity)
{
  for (guint i = 0; i < self->n_basic; i++)
    if (vth_power_covers (self->basic[i].activity, activity) &&
        g_strv_contains ((const gchar *const *) self->basic[i].tasks, task))
      return &self->basic[i];

  return NULL;
}
