/* vth-competence-search.c - finding the competent body
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-competence-search-private.h"

#include <string.h>

static const gchar *const task_nicks[] = { VTH_TASK_PERMIT, VTH_TASK_GENERAL_RULES, VTH_TASK_ENFORCEMENT, "fine" };

static void
take_rule (VthCompetenceSearch *self, const VthCompetenceRule *rule, const gchar *ground)
{
  const gchar *named = _vth_competence_get_fact (self->facts, rule->named_by);
  VthFoundBody body = { .role = rule->role, .rule = rule, .part = VTH_COMPETENCE_PART_PRIMARY, .law = rule->law };

  if (rule->maximum[0] != NULL)
    self->maximum = rule->maximum;
  if (body.role == NULL && named != NULL)
    {
      body.role = _vth_competence_table_get_role (self->table, "named");
      body.told = named;
    }
  if (body.role == NULL)
    self->open_rule = rule;
  else
    _vth_competence_search_add (self, &body, ground);
}

static gchar *
join_grounds (const gchar *outer, const gchar *inner)
{
  return outer == NULL ? g_strdup (inner) : g_strconcat (outer, "; ", inner, NULL);
}

static gboolean
is_barred (const VthCompetenceSearch *self, const VthCompetenceOverride *override)
{
  const gchar *told = _vth_competence_get_fact (self->facts, override->unless_fact);

  for (guint i = 0; i < self->n_activities; i++)
    if (_vth_competence_covers_any (override->unless, self->activities[i]) ||
        (g_strcmp0 (told, "yes") != 0 && _vth_competence_covers_any (override->unless_not, self->activities[i])))
      return TRUE;

  return FALSE;
}

/* A fact that was told and takes the place of the rules. */
static const VthCompetenceOverride *
find_override (const VthCompetenceSearch *self, const gchar *task)
{
  for (guint i = 0; i < self->table->n_overrides; i++)
    {
      const VthCompetenceOverride *override = &self->table->overrides[i];
      const gchar *told = _vth_competence_get_fact (self->facts, override->fact);

      if (told != NULL && !g_str_equal (told, "no") && !is_barred (self, override) &&
          g_strv_contains ((const gchar *const *) override->tasks, task))
        return override;
    }

  return NULL;
}

static gboolean
take_override (VthCompetenceSearch *self, const gchar *task, const gchar *ground)
{
  const VthCompetenceOverride *override = find_override (self, task);
  VthFoundBody body = { .part = VTH_COMPETENCE_PART_PRIMARY };

  if (override == NULL)
    return FALSE;

  self->override = override;
  body.role = override->role;
  body.law = override->law;
  if (g_str_equal (override->fact->kind, "organ"))
    body.told = _vth_competence_get_fact (self->facts, override->fact);
  _vth_competence_search_add (self, &body, ground);
  return TRUE;
}

static void resolve (VthCompetenceSearch *self, const gchar *task, const gchar *ground);

/* Whether the body of the permit takes all, so that the rules of the task itself do not come up. */
static gboolean
follow (VthCompetenceSearch *self, const VthCompetenceDerivation *derivation, const gchar *ground)
{
  const VthCompetenceRule *permit = _vth_competence_table_match (self->table, self->facts, VTH_TASK_PERMIT,
                                                                 self->activity, 0);
  g_autofree gchar *grounds = join_grounds (ground, derivation->law);

  if (derivation->maximum[0] != NULL)
    self->maximum = derivation->maximum;
  resolve (self, derivation->from, grounds);
  if (!g_str_equal (derivation->from, VTH_TASK_PERMIT) || permit == NULL)
    return FALSE;

  return permit->permit_always || _vth_competence_condition_holds (&derivation->condition, self->facts);
}

/* The body of another task comes first. */
static void
resolve (VthCompetenceSearch *self, const gchar *task, const gchar *ground)
{
  const VthCompetenceTable *table = self->table;
  const VthCompetenceRule *own = _vth_competence_table_match (table, self->facts, task, self->activity, 0);
  const VthCompetenceRule *permit = _vth_competence_table_match (table, self->facts, VTH_TASK_PERMIT, self->activity, 0);
  gboolean permit_takes_all = FALSE;

  if (take_override (self, task, ground))
    return;

  for (guint i = 0; i < table->n_derived; i++)
    if (_vth_competence_derivation_covers (&table->derived[i], self->facts, task, self->activity))
      permit_takes_all |= follow (self, &table->derived[i], ground);

  if (own != NULL && g_str_equal (task, VTH_TASK_GENERAL_RULES))
    self->general_rules_found = TRUE;
  if (own != NULL && permit_takes_all && own->role != permit->role && permit->permit_always)
    self->reading = permit;
  self->permit_takes_all |= permit_takes_all;
  if (own != NULL && !permit_takes_all)
    take_rule (self, own, ground);
}

static void
add_co_enforcers (VthCompetenceSearch *self)
{
  const VthCompetenceTable *table = self->table;
  const VthCompetenceRule *rule = NULL;

  do
    {
      guint next = rule != NULL ? (guint) (rule - table->rules) + 1 : 0;

      rule = _vth_competence_table_match (table, self->facts, VTH_TASK_CO_ENFORCEMENT, self->activity, next);
      if (rule != NULL)
        {
          VthFoundBody body = { .role = rule->role, .rule = rule, .part = VTH_COMPETENCE_PART_CO_COMPETENT,
                                .law = rule->law };

          _vth_competence_search_add (self, &body, NULL);
        }
    }
  while (rule != NULL);
}

/* A minister is one, wherever the place is; of the others it must be known which one it is. */
static gboolean
is_known (const VthFoundBody *body)
{
  return body->authority != NULL || body->role->national;
}

static VthCompetenceVerdict
judge (const VthCompetenceSearch *self)
{
  if (self->n_primary == 0 || self->refusal != NULL)
    return VTH_COMPETENCE_VERDICT_NOT_DETERMINED;
  if (self->is_split || (!self->is_apart && self->n_primary > 1))
    return VTH_COMPETENCE_VERDICT_SEVERAL;
  for (guint i = 0; i < self->n_bodies; i++)
    if (self->bodies[i].part == VTH_COMPETENCE_PART_PRIMARY && !is_known (&self->bodies[i]))
      return VTH_COMPETENCE_VERDICT_NOT_DETERMINED;

  return self->is_apart ? VTH_COMPETENCE_VERDICT_APART : VTH_COMPETENCE_VERDICT_DETERMINED;
}

static gboolean
has_duty (const VthCompetenceSearch *self)
{
  for (guint i = 0; i < self->n_bodies; i++)
    if (self->bodies[i].part == VTH_COMPETENCE_PART_PRIMARY && self->bodies[i].role->basic_tasks)
      return TRUE;

  return FALSE;
}

static VthBasicTask
judge_basic_rule (const VthCompetenceSearch *self, const VthBasicTaskRule *rule)
{
  if (!has_duty (self))
    return VTH_BASIC_TASK_PLUS;
  if (rule == NULL || (rule->condition.fact != NULL && !_vth_competence_condition_holds (&rule->condition, self->facts)))
    return VTH_BASIC_TASK_UNKNOWN;
  if (g_str_equal (rule->verdict, "exclusive"))
    return VTH_BASIC_TASK_EXCLUSIVE;

  return g_str_equal (rule->verdict, "basic") ? VTH_BASIC_TASK_BASIC : VTH_BASIC_TASK_PLUS;
}

/* Of several activities the one with the strongest tie to a service tells: the work is one. */
static void
judge_basic_task (VthCompetenceSearch *self)
{
  static const guint ties[] = { 1, 2, 0, 3 };

  for (guint i = 0; i < self->n_activities && self->n_primary > 0; i++)
    {
      const VthBasicTaskRule *rule = _vth_competence_table_match_basic (self->table, self->facts, self->task,
                                                                        self->activities[i]);
      VthBasicTask task = judge_basic_rule (self, rule);

      if (i == 0 || ties[task] > ties[self->basic_task])
        {
          self->basic_task = task;
          self->basic_rule = rule;
        }
    }
}

static gboolean
has_municipal_body (const VthCompetenceSearch *self)
{
  for (guint i = 0; i < self->n_bodies; i++)
    if (self->bodies[i].part == VTH_COMPETENCE_PART_PRIMARY &&
        g_strcmp0 (self->bodies[i].role->kind, "municipality") == 0)
      return TRUE;

  return FALSE;
}

static void
search_service (VthCompetenceSearch *self)
{
  gboolean is_exclusive = self->basic_task == VTH_BASIC_TASK_EXCLUSIVE;

  if (self->verdict == VTH_COMPETENCE_VERDICT_NOT_DETERMINED)
    return;

  self->service_searched = is_exclusive || has_municipal_body (self);
  if (self->service_searched)
    _vth_service_search_run (&self->service, self->directory, self->municipality, self->on, is_exclusive);
}

/* FALSE if the table does not know one of the activities; that one is told. */
static gboolean
find_activities (VthCompetenceSearch *self)
{
  for (guint i = self->n_activities; i > 0; i--)
    {
      self->activity = self->activities[i - 1];
      self->known = _vth_competence_table_find_activity (self->table, self->activity);
      if (self->known == NULL)
        return FALSE;
    }

  return TRUE;
}

/* The law by which the body of a permit enforces. */
static const gchar *
get_permit_ground (const VthCompetenceSearch *self)
{
  for (guint i = 0; i < self->table->n_derived; i++)
    if (g_str_equal (self->table->derived[i].task, self->task) &&
        g_str_equal (self->table->derived[i].from, VTH_TASK_PERMIT))
      return self->table->derived[i].law;

  return NULL;
}

static void
search_several (VthCompetenceSearch *self, VthCompetenceTask task)
{
  const gchar *ground = get_permit_ground (self);

  if (task != VTH_COMPETENCE_TASK_PERMIT && task != VTH_COMPETENCE_TASK_ENFORCEMENT)
    self->refusal = "competence.one-activity";
  else if (!take_override (self, self->task, NULL) && !take_override (self, VTH_TASK_PERMIT, ground))
    _vth_competence_search_combine (self, ground);
}

/* Where gedeputeerde staten stay competent for a place only those for geothermal energy enforce beside them. */
static void
search_consenting (VthCompetenceSearch *self)
{
  const VthCompetenceOverride *override = self->override;

  if (override == NULL || !override->no_co_enforcers)
    _vth_competence_search_find_consenting_enforcers (self, NULL);
  else if (g_strcmp0 (_vth_competence_get_fact (self->facts, override->unless_fact), "yes") == 0)
    _vth_competence_search_find_consenting_enforcers (self, override->unless_not);
}

static void
search_beside (VthCompetenceSearch *self, VthCompetenceTask task)
{
  gboolean knows_body = self->verdict == VTH_COMPETENCE_VERDICT_DETERMINED ||
                        self->verdict == VTH_COMPETENCE_VERDICT_APART;

  if (task == VTH_COMPETENCE_TASK_ENFORCEMENT && self->n_activities == 1)
    add_co_enforcers (self);
  else if (task == VTH_COMPETENCE_TASK_ENFORCEMENT && knows_body)
    search_consenting (self);
  else if (task == VTH_COMPETENCE_TASK_PERMIT && knows_body)
    _vth_competence_search_find_advisers (self);
}

void
_vth_competence_search_run (VthCompetenceSearch *self, const VthDirectory *directory, GHashTable *facts,
                            const gchar *const *activities, const gchar *municipality, guint32 on,
                            VthCompetenceTask task)
{
  memset (self, 0, sizeof *self);
  self->table = _vth_competence_table_get ();
  self->directory = directory;
  self->facts = facts;
  self->activities = activities;
  self->n_activities = g_strv_length ((gchar **) activities);
  self->municipality = municipality;
  self->place = _vth_directory_get_organisation (directory, municipality);
  self->on = on;
  self->task = task_nicks[task];
  if (!find_activities (self) || on < self->table->valid_from)
    return;

  if (self->n_activities == 1)
    resolve (self, self->task, NULL);
  else
    search_several (self, task);
  self->verdict = judge (self);
  search_beside (self, task);
  judge_basic_task (self);
  search_service (self);
}

const gchar *
_vth_competence_search_get_authority (const VthCompetenceSearch *self)
{
  if (self->verdict != VTH_COMPETENCE_VERDICT_DETERMINED)
    return NULL;

  for (guint i = 0; i < self->n_bodies; i++)
    if (self->bodies[i].part == VTH_COMPETENCE_PART_PRIMARY)
      return self->bodies[i].authority;

  return NULL;
}

const gchar *
_vth_competence_search_get_service (const VthCompetenceSearch *self)
{
  return self->service_searched && self->service.n_services == 1 ? self->service.services[0] : NULL;
}
