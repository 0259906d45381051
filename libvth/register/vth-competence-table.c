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

static gchar **
get_texts_or_null (JsonObject *object, const gchar *key)
{
  JsonNode *node = json_object_get_member (object, key);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? get_texts (object, key) : NULL;
}

static const VthCompetenceFact *
get_fact (const VthCompetenceTable *self, JsonObject *object, const gchar *key)
{
  const gchar *id = get_text (object, key);
  const VthCompetenceFact *fact = id != NULL ? _vth_competence_table_find_fact (self, id) : NULL;

  g_assert (id == NULL || fact != NULL);
  return fact;
}

static const VthCompetenceRole *
get_role (const VthCompetenceTable *self, JsonObject *object)
{
  const gchar *role = get_text (object, "role");

  return role != NULL ? _vth_competence_table_get_role (self, role) : NULL;
}

static void
read_condition (const VthCompetenceTable *self, VthCompetenceCondition *condition, JsonObject *object,
                const gchar *key)
{
  JsonObject *member = json_object_has_member (object, key) ? json_object_get_object_member (object, key) : NULL;

  if (member != NULL)
    *condition = (VthCompetenceCondition) {
      get_fact (self, member, "fact"),
      json_object_get_boolean_member (member, "is"),
    };
}

static void
read_maximum (const gchar *maximum[2], JsonObject *object)
{
  if (json_object_has_member (object, "maximum"))
    read_words (maximum, json_object_get_object_member (object, "maximum"));
}

static gboolean
get_flag (JsonObject *object, const gchar *key)
{
  return json_object_get_boolean_member_with_default (object, key, FALSE);
}

static void
read_fact (VthCompetenceTable *self, JsonObject *object)
{
  VthCompetenceFact *fact = &self->facts[self->n_facts++];

  fact->id = get_text (object, "id");
  fact->kind = get_text (object, "kind");
  read_words (fact->words, object);
}

static void
read_role (VthCompetenceTable *self, JsonObject *object)
{
  VthCompetenceRole *role = &self->roles[self->n_roles++];

  role->role = get_text (object, "role");
  role->kind = get_text (object, "kind");
  role->organ = get_text (object, "organ");
  role->authority = get_text (object, "authority");
  role->fact = get_fact (self, object, "fact");
  role->national = get_flag (object, "national");
  role->is_minister = g_str_has_prefix (role->role, "minister-");
  role->basic_tasks = get_flag (object, "basic_tasks");
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

  rule->id = get_text (object, "id");
  rule->task = get_text (object, "task");
  rule->activities = get_texts (object, "activities");
  rule->also = get_texts_or_null (object, "also");
  rule->role = get_role (self, object);
  rule->named_by = get_fact (self, object, "named_by");
  rule->law = get_law (object);
  rule->certainty = get_certainty (object);
  rule->permit_always = get_flag (object, "permit_always");
  rule->is_water = g_strcmp0 (get_text (object, "group"), "water") == 0;
  rule->is_alone = get_flag (object, "alone");
  rule->is_magnet = get_flag (object, "magnet");
  read_condition (self, &rule->condition, object, "if");
  read_condition (self, &rule->magnet_if, object, "magnet_if");
  read_maximum (rule->maximum, object);
}

static void
read_derivation (VthCompetenceTable *self, JsonObject *object)
{
  VthCompetenceDerivation *derivation = &self->derived[self->n_derived++];

  derivation->task = get_text (object, "task");
  derivation->from = get_text (object, "from");
  derivation->activities = get_texts_or_null (object, "activities");
  derivation->also = get_texts_or_null (object, "also");
  derivation->law = get_law (object);
  read_condition (self, &derivation->condition, object, "if");
  read_maximum (derivation->maximum, object);
}

static void
read_override (VthCompetenceTable *self, JsonObject *object)
{
  VthCompetenceOverride *override = &self->overrides[self->n_overrides++];

  override->id = get_text (object, "id");
  override->tasks = get_texts (object, "tasks");
  override->fact = get_fact (self, object, "fact");
  override->role = get_role (self, object);
  override->unless = get_texts_or_null (object, "unless");
  override->advice = get_text (object, "advice");
  override->no_co_enforcers = get_flag (object, "no_co_enforcers");
  override->law = get_law (object);
  if (json_object_has_member (object, "unless_not"))
    {
      JsonObject *member = json_object_get_object_member (object, "unless_not");

      override->unless_not = get_texts (member, "activities");
      override->unless_fact = get_fact (self, member, "fact");
    }
}

static void
read_step (VthCompetenceTable *self, JsonObject *object)
{
  VthCompetenceStep *step = &self->steps[self->n_steps++];

  step->is_water = g_strcmp0 (get_text (object, "group"), "water") == 0;
  step->test = get_text (object, "test");
  step->role = get_role (self, object);
  step->beside = get_texts_or_null (object, "beside");
  step->law = get_law (object);
}

static void
read_advice (VthCompetenceTable *self, JsonObject *object)
{
  VthCompetenceAdvice *advice = &self->advice[self->n_advice++];

  advice->id = get_text (object, "id");
  advice->role = get_role (self, object);
  advice->advice = get_texts (object, "advice");
  advice->consent = get_texts_or_null (object, "consent");
  advice->consent_not = get_texts_or_null (object, "consent_not");
  advice->exceptions = get_text (object, "exceptions");
  advice->co_enforces = get_text (object, "co_enforces");
  advice->law = get_law (object);
  advice->certainty = get_certainty (object);
  read_condition (self, &advice->condition, object, "if");
}

static void
read_power (VthCompetenceTable *self, JsonObject *object)
{
  VthCompetencePower *power = &self->powers[self->n_powers++];

  power->roles = get_texts_or_null (object, "roles");
  power->law = get_text (object, "law");
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
  read_condition (self, &rule->condition, object, "if");
}

/* Reads one list; the rows are made before the first is read, so that others may point to them. */
#define READ_LIST(self, root, key, rows, read) \
  G_STMT_START \
    { \
      JsonArray *list = json_object_get_array_member (root, key); \
      (self)->rows = g_malloc0_n (json_array_get_length (list), sizeof *(self)->rows); \
      for (guint i = 0; i < json_array_get_length (list); i++) \
        read (self, json_array_get_object_element (list, i)); \
    } \
  G_STMT_END

static gpointer
read_table (gpointer unused)
{
  VthCompetenceTable *self = g_new0 (VthCompetenceTable, 1);
  g_autoptr (GError) error = NULL;
  JsonObject *root;

  self->knowledge = vth_knowledge_new_built_in ("competence", &error);
  if (self->knowledge == NULL)
    g_error ("%s", error->message);

  root = json_node_get_object (vth_knowledge_get_root (self->knowledge));
  self->valid_from = get_day (root, "valid_from");
  self->read_until = get_day (root, "read_until");
  READ_LIST (self, root, "facts", facts, read_fact);
  READ_LIST (self, root, "roles", roles, read_role);
  READ_LIST (self, root, "activities", activities, read_activity);
  READ_LIST (self, root, "rules", rules, read_rule);
  READ_LIST (self, root, "derived", derived, read_derivation);
  READ_LIST (self, root, "overrides", overrides, read_override);
  READ_LIST (self, root, "combined", steps, read_step);
  READ_LIST (self, root, "advice", advice, read_advice);
  READ_LIST (self, root, "powers", powers, read_power);
  READ_LIST (self, root, "basic_tasks", basic, read_basic);

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

const VthCompetenceFact *
_vth_competence_table_find_fact (const VthCompetenceTable *self, const gchar *fact)
{
  for (guint i = 0; i < self->n_facts; i++)
    if (g_str_equal (self->facts[i].id, fact))
      return &self->facts[i];

  return NULL;
}

gboolean
_vth_competence_covers_any (gchar **activities, const gchar *activity)
{
  for (guint i = 0; activities != NULL && activities[i] != NULL; i++)
    if (vth_power_covers (activities[i], activity))
      return TRUE;

  return FALSE;
}

const gchar *
_vth_competence_get_fact (GHashTable *facts, const VthCompetenceFact *fact)
{
  return facts != NULL && fact != NULL ? g_hash_table_lookup (facts, fact->id) : NULL;
}

gboolean
_vth_competence_condition_holds (const VthCompetenceCondition *condition, GHashTable *facts)
{
  const gchar *told = _vth_competence_get_fact (facts, condition->fact);

  return told != NULL && g_str_equal (told, condition->wanted ? "yes" : "no");
}

gboolean
_vth_competence_condition_fails (const VthCompetenceCondition *condition, GHashTable *facts)
{
  return _vth_competence_get_fact (facts, condition->fact) != NULL &&
         !_vth_competence_condition_holds (condition, facts);
}

const VthCompetenceRule *
_vth_competence_table_match (const VthCompetenceTable *self, GHashTable *facts, const gchar *task,
                             const gchar *activity, guint start)
{
  for (guint i = start; i < self->n_rules; i++)
    {
      const VthCompetenceRule *rule = &self->rules[i];

      if (!g_str_equal (rule->task, task) || _vth_competence_condition_fails (&rule->condition, facts))
        continue;
      if (_vth_competence_covers_any (rule->activities, activity) ||
          (_vth_competence_condition_holds (&rule->condition, facts) &&
           _vth_competence_covers_any (rule->also, activity)))
        return rule;
    }

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
_vth_competence_derivation_covers (const VthCompetenceDerivation *derivation, GHashTable *facts,
                                   const gchar *task, const gchar *activity)
{
  if (!g_str_equal (derivation->task, task) || _vth_competence_condition_fails (&derivation->condition, facts))
    return FALSE;
  if (derivation->activities == NULL || _vth_competence_covers_any (derivation->activities, activity))
    return TRUE;

  return _vth_competence_condition_holds (&derivation->condition, facts) &&
         _vth_competence_covers_any (derivation->also, activity);
}

const VthBasicTaskRule *
_vth_competence_table_match_basic (const VthCompetenceTable *self, GHashTable *facts, const gchar *task,
                                   const gchar *activity)
{
  for (guint i = 0; i < self->n_basic; i++)
    if (vth_power_covers (self->basic[i].activity, activity) &&
        g_strv_contains ((const gchar *const *) self->basic[i].tasks, task) &&
        !_vth_competence_condition_fails (&self->basic[i].condition, facts))
      return &self->basic[i];

  return NULL;
}
