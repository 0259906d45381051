/* vth-competence-advice.c - who advises and consents, and what the asker could still tell
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-competence-search-private.h"

static gboolean
consents (const VthCompetenceAdvice *advice, const gchar *activity)
{
  return _vth_competence_covers_any (advice->consent, activity) &&
         !_vth_competence_covers_any (advice->consent_not, activity);
}

static void
advise (VthCompetenceSearch *self, const VthCompetenceAdvice *advice, const gchar *activity)
{
  VthFoundBody body = { .role = advice->role, .advice = advice, .law = advice->law };

  body.part = consents (advice, activity) ? VTH_COMPETENCE_PART_CONSENTING : VTH_COMPETENCE_PART_ADVISER;
  _vth_competence_search_advise (self, &body, activity);
}

/* Who transferred the decision advises on it. */
static void
find_transferors (VthCompetenceSearch *self)
{
  for (guint i = 0; i < self->n_activities && self->override != NULL && self->override->advice != NULL; i++)
    {
      const VthCompetenceRule *rule = _vth_competence_table_match (self->table, self->facts, VTH_TASK_PERMIT,
                                                                   self->activities[i], 0);
      VthFoundBody body = { .part = VTH_COMPETENCE_PART_ADVISER, .law = (gchar *) self->override->advice };

      if (rule == NULL || rule->role == NULL)
        continue;
      body.role = rule->role;
      _vth_competence_search_advise (self, &body, self->activities[i]);
    }
}

void
_vth_competence_search_find_advisers (VthCompetenceSearch *self)
{
  find_transferors (self);
  for (guint i = 0; i < self->table->n_advice; i++)
    {
      const VthCompetenceAdvice *advice = &self->table->advice[i];

      for (guint j = 0; j < self->n_activities; j++)
        {
          if (_vth_competence_search_has_role (self, advice->role) ||
              !_vth_competence_covers_any (advice->advice, self->activities[j]))
            continue;
          if (advice->condition.fact == NULL || _vth_competence_condition_holds (&advice->condition, self->facts))
            advise (self, advice, self->activities[j]);
          else if (g_str_equal (self->task, VTH_TASK_PERMIT) || advice->co_enforces != NULL)
            _vth_competence_search_ask (self, advice->condition.fact);
        }
    }
}

/* Who consented to the permit enforces its conditions too, also where the consent was waived; with @only
 * those for some activities. */
void
_vth_competence_search_find_consenting_enforcers (VthCompetenceSearch *self, gchar **only)
{
  _vth_competence_search_find_advisers (self);
  for (guint i = 0; i < self->n_advisers; i++)
    {
      const VthCompetenceAdvice *advice = self->advisers[i].advice;
      VthFoundBody body = { .role = self->advisers[i].role, .advice = advice, .part = VTH_COMPETENCE_PART_CO_COMPETENT };

      body.activities = self->advisers[i].activities;
      body.law = advice != NULL ? (gchar *) advice->co_enforces : NULL;
      if (self->advisers[i].part == VTH_COMPETENCE_PART_CONSENTING && body.law != NULL &&
          (only == NULL || _vth_competence_covers_any (only, body.activities)))
        _vth_competence_search_add (self, &body, NULL);
    }
  _vth_competence_search_forget_advisers (self);
}

/* Whether the answer for a task may rest on that for another. */
static gboolean
rests_on (const VthCompetenceSearch *self, const gchar *task)
{
  if (g_str_equal (self->task, task))
    return TRUE;
  if (g_str_equal (task, VTH_TASK_GENERAL_RULES) && (self->permit_takes_all || self->n_activities > 1))
    return FALSE;
  if (g_str_equal (self->task, VTH_TASK_PERMIT) || g_str_equal (task, VTH_TASK_CO_ENFORCEMENT))
    return FALSE;
  if (g_str_equal (self->task, VTH_TASK_GENERAL_RULES))
    return g_str_equal (task, VTH_TASK_PERMIT);

  return g_str_equal (task, VTH_TASK_PERMIT) || g_str_equal (task, VTH_TASK_GENERAL_RULES) ||
         g_str_equal (task, VTH_TASK_ENFORCEMENT);
}

/* The first rule that covers counts: what comes after it turns nothing. */
static gboolean
comes_too_late (const VthCompetenceSearch *self, const VthCompetenceRule *rule, const gchar *activity)
{
  const VthCompetenceRule *first = _vth_competence_table_match (self->table, self->facts, rule->task, activity, 0);

  return first != NULL && rule > first;
}

/* A row that covers the activity only when a fact is told is asked for where there is no answer yet. */
static void
ask_rules (VthCompetenceSearch *self, const gchar *activity)
{
  for (guint i = 0; i < self->table->n_rules; i++)
    {
      const VthCompetenceRule *rule = &self->table->rules[i];
      gboolean is_last_resort = *rule->activities == NULL && self->n_primary == 1;

      if (!rests_on (self, rule->task) || is_last_resort ||
          (!_vth_competence_covers_any (rule->activities, activity) &&
           !_vth_competence_covers_any (rule->also, activity)) ||
          (rule->condition.fact == NULL && rule->named_by == NULL) || comes_too_late (self, rule, activity))
        continue;
      _vth_competence_search_ask (self, rule->condition.fact);
      _vth_competence_search_ask (self, rule->named_by);
    }
}

static void
ask_derivations (VthCompetenceSearch *self, const gchar *activity)
{
  for (guint i = 0; i < self->table->n_derived && self->n_primary != 1; i++)
    {
      const VthCompetenceDerivation *derivation = &self->table->derived[i];

      if (rests_on (self, derivation->task) &&
          (derivation->activities == NULL || _vth_competence_covers_any (derivation->activities, activity) ||
           _vth_competence_covers_any (derivation->also, activity)))
        _vth_competence_search_ask (self, derivation->condition.fact);
    }
}

/* Whether gedeputeerde staten stay competent for a place is not seen from the activity. */
static void
ask_overrides (VthCompetenceSearch *self)
{
  for (guint i = 0; i < self->table->n_overrides; i++)
    {
      const VthCompetenceOverride *override = &self->table->overrides[i];
      gboolean applies = override->unless != NULL && g_strv_contains ((const gchar *const *) override->tasks, self->task);

      for (guint j = 0; j < self->n_activities && applies; j++)
        applies = !_vth_competence_covers_any (override->unless, self->activities[j]);
      if (applies && !_vth_competence_search_has_role (self, override->role))
        _vth_competence_search_ask (self, override->fact);
    }
}

void
_vth_competence_search_find_questions (VthCompetenceSearch *self)
{
  if (self->has_questions || self->known == NULL || self->on < self->table->valid_from)
    return;

  self->has_questions = TRUE;
  for (guint i = 0; i < self->n_bodies; i++)
    if (self->bodies[i].authority == NULL)
      _vth_competence_search_ask (self, self->bodies[i].role->fact);
  for (guint i = 0; i < self->n_activities && self->override == NULL; i++)
    {
      ask_rules (self, self->activities[i]);
      ask_derivations (self, self->activities[i]);
    }
  if (self->override == NULL)
    ask_overrides (self);
  if (self->basic_rule != NULL)
    _vth_competence_search_ask (self, self->basic_rule->condition.fact);
}
