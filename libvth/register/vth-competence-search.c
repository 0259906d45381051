/* vth-competence-search.c - finding the competent body
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-competence-search-private.h"

#include <string.h>

static const gchar *const task_nicks[] = { "permit", "general-rules", "enforcement" };

/* Names in the table of knowledge. */
#define TASK_PERMIT "permit"
#define TASK_GENERAL_RULES "general-rules"
#define TASK_CO_ENFORCEMENT "co-enforcement"

static const gchar *
find_authority (const VthCompetenceSearch *self, const VthCompetenceRole *role)
{
  const gchar *organisation = NULL;

  if (role->authority != NULL)
    return role->authority;

  if (g_strcmp0 (role->kind, "municipality") == 0)
    organisation = self->municipality;
  else if (g_strcmp0 (role->kind, "province") == 0 && self->place != NULL)
    organisation = self->place->province;

  return organisation != NULL ? _vth_directory_get_organ (self->directory, organisation, role->organ) : NULL;
}

static VthFoundBody *
find_body (VthCompetenceSearch *self, const VthCompetenceRole *role)
{
  for (guint i = 0; i < self->n_bodies; i++)
    if (self->bodies[i].role == role)
      return &self->bodies[i];

  return NULL;
}

/* A body that is competent on two grounds stands there once, with both. */
static void
add_body (VthCompetenceSearch *self, const VthCompetenceRule *rule, VthCompetencePart part,
          const gchar *ground)
{
  VthFoundBody *body = find_body (self, rule->role);
  g_autofree gchar *law = ground != NULL ? g_strconcat (ground, "; ", rule->law, NULL) : g_strdup (rule->law);

  if (body != NULL)
    {
      g_autofree gchar *before = body->law;

      body->law = strstr (before, law) != NULL ? g_steal_pointer (&before)
                                               : g_strconcat (before, "; ", law, NULL);
      return;
    }

  g_assert (self->n_bodies < VTH_MAX_BODIES);
  body = &self->bodies[self->n_bodies++];
  *body = (VthFoundBody) {
    rule->role, rule, part, find_authority (self, rule->role), g_steal_pointer (&law),
  };
  self->n_primary += part == VTH_COMPETENCE_PART_PRIMARY ? 1 : 0;
}

static void
take_rule (VthCompetenceSearch *self, const VthCompetenceRule *rule, const gchar *ground)
{
  if (rule->role == NULL)
    self->open_rule = rule;
  else
    add_body (self, rule, VTH_COMPETENCE_PART_PRIMARY, ground);
}

static gchar *
join_grounds (const gchar *outer, const gchar *inner)
{
  return outer == NULL ? g_strdup (inner) : g_strconcat (outer, "; ", inner, NULL);
}

/* The body of another task comes first. Where the activity always needs a permit, the body of the
 * permit takes all, and the rules of the task itself do not come up.
 */
static void
resolve (VthCompetenceSearch *self, const gchar *task, const gchar *ground)
{
  const VthCompetenceRule *own = _vth_competence_table_match (self->table, task, self->activity, 0);
  const VthCompetenceRule *permit = _vth_competence_table_match (self->table, TASK_PERMIT, self->activity, 0);
  gboolean permit_takes_all = FALSE;

  for (guint i = 0; i < self->table->n_derived; i++)
    {
      const VthCompetenceDerivation *derivation = &self->table->derived[i];

      if (_vth_competence_derivation_covers (derivation, task, self->activity))
        {
          g_autofree gchar *grounds = join_grounds (ground, derivation->law);

          resolve (self, derivation->from, grounds);
          if (g_str_equal (derivation->from, TASK_PERMIT))
            permit_takes_all = permit != NULL && permit->permit_always;
        }
    }

  if (own != NULL && g_str_equal (task, TASK_GENERAL_RULES))
    self->general_rules_found = TRUE;
  if (own != NULL && permit_takes_all && own->role != permit->role)
    self->reading = permit;
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

      rule = _vth_competence_table_match (table, TASK_CO_ENFORCEMENT, self->activity, next);
      if (rule != NULL)
        add_body (self, rule, VTH_COMPETENCE_PART_CO_COMPETENT, NULL);
    }
  while (rule != NULL);
}

static const VthFoundBody *
get_primary (const VthCompetenceSearch *self)
{
  for (guint i = 0; i < self->n_bodies; i++)
    if (self->bodies[i].part == VTH_COMPETENCE_PART_PRIMARY)
      return &self->bodies[i];

  return NULL;
}

/* A minister is one, wherever the place is; of the others it must be known which one it is. */
static VthCompetenceVerdict
judge (const VthCompetenceSearch *self)
{
  const VthFoundBody *primary = get_primary (self);

  if (primary == NULL)
    return VTH_COMPETENCE_VERDICT_NOT_DETERMINED;
  if (self->n_primary > 1)
    return VTH_COMPETENCE_VERDICT_SEVERAL;
  if (primary->authority == NULL && !primary->role->national)
    return VTH_COMPETENCE_VERDICT_NOT_DETERMINED;

  return VTH_COMPETENCE_VERDICT_DETERMINED;
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
judge_basic_task (const VthCompetenceSearch *self)
{
  if (self->n_primary == 0)
    return VTH_BASIC_TASK_UNKNOWN;
  if (!has_duty (self))
    return VTH_BASIC_TASK_PLUS;
  if (self->basic_rule == NULL || self->basic_rule->needs[0] != NULL)
    return VTH_BASIC_TASK_UNKNOWN;
  if (g_str_equal (self->basic_rule->verdict, "exclusive"))
    return VTH_BASIC_TASK_EXCLUSIVE;

  return g_str_equal (self->basic_rule->verdict, "basic") ? VTH_BASIC_TASK_BASIC : VTH_BASIC_TASK_PLUS;
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

void
_vth_competence_search_run (VthCompetenceSearch *self, const VthDirectory *directory, const gchar *activity,
                            const gchar *municipality, guint32 on, VthCompetenceTask task)
{
  memset (self, 0, sizeof *self);
  self->table = _vth_competence_table_get ();
  self->directory = directory;
  self->activity = activity;
  self->known = _vth_competence_table_find_activity (self->table, activity);
  self->municipality = municipality;
  self->place = _vth_directory_get_organisation (directory, municipality);
  self->on = on;
  self->task = task_nicks[task];
  if (self->known == NULL || on < self->table->valid_from)
    return;

  resolve (self, self->task, NULL);
  if (task == VTH_COMPETENCE_TASK_ENFORCEMENT)
    add_co_enforcers (self);
  self->verdict = judge (self);
  self->basic_rule = _vth_competence_table_match_basic (self->table, self->task, activity);
  self->basic_task = judge_basic_task (self);
  search_service (self);
}

void
_vth_competence_search_clear (VthCompetenceSearch *self)
{
  for (guint i = 0; i < self->n_bodies; i++)
    g_clear_pointer (&self->bodies[i].law, g_free);
}
