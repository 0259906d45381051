/* vth-competence-combine.c - the body for several activities in one application
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-competence-search-private.h"

/* So many facts may turn the outcome at once. */
#define MAX_TURNS 4

/* The activities of one group, each with the rule by which it would go alone. */
typedef struct
{
  VthCompetenceSearch *search;
  gboolean is_water;
  guint n;
  const VthCompetenceRule **rules;
  gboolean *magnets;
  GString *activities;
  guint n_turns;
  const VthCompetenceFact *turns[MAX_TURNS];
} Group;

static void
clear_group (Group *group)
{
  g_free (group->rules);
  g_free (group->magnets);
  g_string_free (group->activities, TRUE);
}

static void
add_turn (Group *group, const VthCompetenceFact *fact)
{
  for (guint i = 0; i < group->n_turns; i++)
    if (group->turns[i] == fact)
      return;

  g_assert (group->n_turns < MAX_TURNS);
  group->turns[group->n_turns++] = fact;
}

static void
fill_group (Group *group, VthCompetenceSearch *self, const VthCompetenceRule *const *rules, gboolean is_water)
{
  *group = (Group) { .search = self, .is_water = is_water };
  group->rules = g_new0 (const VthCompetenceRule *, self->n_activities);
  group->magnets = g_new0 (gboolean, self->n_activities);
  group->activities = g_string_new (NULL);
  for (guint i = 0; i < self->n_activities; i++)
    if (rules[i]->is_water == is_water)
      {
        const VthCompetenceFact *fact = rules[i]->magnet_if.fact;

        g_string_append_printf (group->activities, "%s%s", group->n > 0 ? "; " : "", self->activities[i]);
        group->rules[group->n++] = rules[i];
        if (fact != NULL && _vth_competence_get_fact (self->facts, fact) == NULL)
          add_turn (group, fact);
      }
}

/* Whether the bit of a fact that was not told stands for yes. */
static gboolean
is_supposed (const Group *group, const VthCompetenceFact *fact, guint supposed)
{
  for (guint i = 0; i < group->n_turns; i++)
    if (group->turns[i] == fact)
      return (supposed >> i & 1) != 0;

  return FALSE;
}

static void
set_magnets (Group *group, guint supposed)
{
  for (guint i = 0; i < group->n; i++)
    {
      const VthCompetenceCondition *condition = &group->rules[i]->magnet_if;

      if (condition->fact == NULL)
        group->magnets[i] = group->rules[i]->is_magnet;
      else if (_vth_competence_get_fact (group->search->facts, condition->fact) != NULL)
        group->magnets[i] = _vth_competence_condition_holds (condition, group->search->facts);
      else
        group->magnets[i] = is_supposed (group, condition->fact, supposed) == condition->wanted;
    }
}

static gboolean
holds_role (const Group *group, const VthCompetenceRole *role, gboolean as_magnet)
{
  for (guint i = 0; i < group->n; i++)
    if (group->rules[i]->role == role && (!as_magnet || group->magnets[i]))
      return TRUE;

  return FALSE;
}

/* How many different bodies there are, of magnets or of all, of ministers or of all; and the last. */
static guint
count_roles (const Group *group, gboolean of_magnets, gboolean of_ministers, const VthCompetenceRole **last)
{
  guint count = 0;

  for (guint i = 0; i < group->n; i++)
    {
      const VthCompetenceRole *role = group->rules[i]->role;
      gboolean counts = (!of_magnets || group->magnets[i]) && (!of_ministers || role->is_minister);

      for (guint j = 0; j < i && counts; j++)
        counts = group->rules[j]->role != role || (of_magnets && !group->magnets[j]);
      if (counts)
        {
          *last = role;
          count++;
        }
    }

  return count;
}

static gboolean
stands_above_all (const Group *group, const VthCompetenceStep *step)
{
  for (guint i = 0; i < group->n; i++)
    {
      const VthCompetenceRole *role = group->rules[i]->role;

      if (role != step->role && !g_strv_contains ((const gchar *const *) step->beside, role->role))
        return FALSE;
    }

  return holds_role (group, step->role, FALSE);
}

/* The body to which a step leads, or NULL if it does not fit. */
static const VthCompetenceRole *
try_step (const Group *group, const VthCompetenceStep *step)
{
  const VthCompetenceRole *role = NULL;

  if (g_str_equal (step->test, "same"))
    return count_roles (group, FALSE, FALSE, &role) == 1 ? role : NULL;
  if (g_str_equal (step->test, "magnet"))
    return holds_role (group, step->role, TRUE) ? step->role : NULL;
  if (g_str_equal (step->test, "present"))
    return holds_role (group, step->role, FALSE) ? step->role : NULL;
  if (g_str_equal (step->test, "one-magnet"))
    return count_roles (group, TRUE, FALSE, &role) == 1 ? role : NULL;
  if (g_str_equal (step->test, "magnet-minister"))
    return count_roles (group, TRUE, TRUE, &role) == 1 ? role : NULL;
  if (g_str_equal (step->test, "magnet-ministers"))
    return count_roles (group, TRUE, TRUE, &role) > 1 ? step->role : NULL;
  if (g_str_equal (step->test, "beside"))
    return stands_above_all (group, step) ? step->role : NULL;

  g_assert (g_str_equal (step->test, "ministers"));
  return count_roles (group, FALSE, TRUE, &role) > 1 ? step->role : NULL;
}

static gboolean
take_outcome (Group *group, const gchar *ground)
{
  VthCompetenceSearch *self = group->search;

  for (guint i = 0; i < self->table->n_steps; i++)
    {
      const VthCompetenceStep *step = &self->table->steps[i];
      const VthCompetenceRole *role = step->is_water == group->is_water ? try_step (group, step) : NULL;

      if (role != NULL)
        {
          VthFoundBody body = { .role = role, .part = VTH_COMPETENCE_PART_PRIMARY, .law = step->law };

          body.activities = self->is_apart ? group->activities->str : NULL;
          _vth_competence_search_add (self, &body, ground);
          return TRUE;
        }
    }

  self->refusal = "competence.combination-not-covered";
  return FALSE;
}

/* Each way in which the facts that were not told may turn out. */
static gboolean
combine_group (Group *group, const gchar *ground)
{
  VthCompetenceSearch *self = group->search;
  guint before = self->n_primary;

  for (guint supposed = 0; group->n > 0 && supposed < 1u << group->n_turns; supposed++)
    {
      set_magnets (group, supposed);
      if (!take_outcome (group, ground))
        return FALSE;
    }
  if (self->n_primary > before + 1)
    {
      self->is_split = TRUE;
      for (guint i = 0; i < group->n_turns; i++)
        _vth_competence_search_ask (self, group->turns[i]);
      self->n_turns = self->n_questions;
    }

  return TRUE;
}

/* The rule by which each would go alone; FALSE if one has none, or may not go with others. */
static gboolean
find_rules (VthCompetenceSearch *self, const VthCompetenceRule **rules)
{
  for (guint i = 0; i < self->n_activities; i++)
    {
      rules[i] = _vth_competence_table_match (self->table, self->facts, VTH_TASK_PERMIT, self->activities[i], 0);
      if (rules[i] != NULL && !rules[i]->is_alone)
        continue;

      self->activity = self->activities[i];
      self->known = _vth_competence_table_find_activity (self->table, self->activity);
      self->refusal = rules[i] == NULL ? "competence.task-not-covered" : "competence.not-in-combination";
      return FALSE;
    }

  return TRUE;
}

gboolean
_vth_competence_search_combine (VthCompetenceSearch *self, const gchar *ground)
{
  g_autofree const VthCompetenceRule **rules = g_new0 (const VthCompetenceRule *, self->n_activities);
  Group water, other;
  gboolean done;

  if (!find_rules (self, rules))
    return FALSE;

  fill_group (&water, self, rules, TRUE);
  fill_group (&other, self, rules, FALSE);
  self->is_apart = water.n > 0 && other.n > 0;
  done = combine_group (&water, ground) && combine_group (&other, ground);
  clear_group (&water);
  clear_group (&other);

  return done;
}
