/* vth-competence-found.c - what was found: the bodies, the advisers, the open questions
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-competence-search-private.h"

#include <string.h>

/* An organ by its id; it must be one that the directory holds. */
static const gchar *
find_organ (const VthCompetenceSearch *self, const gchar *id)
{
  const gchar *slash = strchr (id, '/');
  g_autofree gchar *organisation = slash != NULL ? g_strndup (id, (gsize) (slash - id)) : NULL;

  return slash != NULL ? _vth_directory_get_organ (self->directory, organisation, slash + 1) : NULL;
}

static const gchar *
find_authority (const VthCompetenceSearch *self, const VthCompetenceRole *role, const gchar *told)
{
  const gchar *organisation = NULL;

  if (role->authority != NULL)
    return role->authority;
  if (told != NULL && role->fact == NULL)
    return find_organ (self, told);

  if (role->fact != NULL)
    organisation = told;
  else if (g_strcmp0 (role->kind, "municipality") == 0)
    organisation = self->municipality;
  else if (g_strcmp0 (role->kind, "province") == 0 && self->place != NULL)
    organisation = self->place->province;

  return organisation != NULL ? _vth_directory_get_organ (self->directory, organisation, role->organ) : NULL;
}

static gchar *
join (const gchar *before, const gchar *after)
{
  return before != NULL ? g_strconcat (before, "; ", after, NULL) : g_strdup (after);
}

static void
append_text (gchar **text, const gchar *more)
{
  g_autofree gchar *before = *text;

  *text = before != NULL && strstr (before, more) != NULL ? g_steal_pointer (&before) : join (before, more);
}

VthFoundBody *
_vth_competence_search_add (VthCompetenceSearch *self, const VthFoundBody *body, const gchar *ground)
{
  g_autofree gchar *law = join (ground, body->law);
  VthFoundBody *found;

  for (guint i = 0; i < self->n_bodies; i++)
    if (self->bodies[i].role == body->role && g_strcmp0 (self->bodies[i].activities, body->activities) == 0)
      {
        append_text (&self->bodies[i].law, law);
        return &self->bodies[i];
      }

  g_assert (self->n_bodies < VTH_MAX_BODIES);
  found = &self->bodies[self->n_bodies++];
  *found = *body;
  if (found->told == NULL)
    found->told = _vth_competence_get_fact (self->facts, body->role->fact);
  found->authority = find_authority (self, body->role, found->told);
  found->activities = g_strdup (body->activities);
  found->law = g_steal_pointer (&law);
  self->n_primary += body->part == VTH_COMPETENCE_PART_PRIMARY ? 1 : 0;

  return found;
}

/* Whether it decides itself: nobody advises himself. */
static gboolean
decides (const VthCompetenceSearch *self, const gchar *authority)
{
  for (guint i = 0; i < self->n_bodies && authority != NULL; i++)
    if (self->bodies[i].part == VTH_COMPETENCE_PART_PRIMARY && g_strcmp0 (self->bodies[i].authority, authority) == 0)
      return TRUE;

  return FALSE;
}

void
_vth_competence_search_advise (VthCompetenceSearch *self, const VthFoundBody *body, const gchar *activity)
{
  const gchar *told = _vth_competence_get_fact (self->facts, body->role->fact);
  const gchar *authority = find_authority (self, body->role, told);
  VthFoundBody *found;

  if (_vth_competence_search_has_role (self, body->role) || decides (self, authority))
    return;
  for (guint i = 0; i < self->n_advisers; i++)
    if (self->advisers[i].role == body->role && self->advisers[i].advice == body->advice &&
        self->advisers[i].part == body->part)
      {
        append_text (&self->advisers[i].activities, activity);
        return;
      }

  g_assert (self->n_advisers < VTH_MAX_BODIES);
  found = &self->advisers[self->n_advisers++];
  *found = *body;
  found->told = told;
  found->authority = authority;
  found->activities = g_strdup (activity);
  found->law = g_strdup (body->law);
}

void
_vth_competence_search_ask (VthCompetenceSearch *self, const VthCompetenceFact *fact)
{
  if (fact == NULL || _vth_competence_get_fact (self->facts, fact) != NULL)
    return;
  for (guint i = 0; i < self->n_questions; i++)
    if (self->questions[i] == fact)
      return;

  g_assert (self->n_questions < VTH_MAX_QUESTIONS);
  self->questions[self->n_questions++] = fact;
}

const VthFoundBody *
_vth_competence_search_get_primary (const VthCompetenceSearch *self)
{
  for (guint i = 0; i < self->n_bodies; i++)
    if (self->bodies[i].part == VTH_COMPETENCE_PART_PRIMARY)
      return &self->bodies[i];

  return NULL;
}

/* Whether it is, or may be, the competent body. */
gboolean
_vth_competence_search_has_role (const VthCompetenceSearch *self, const VthCompetenceRole *role)
{
  for (guint i = 0; i < self->n_bodies; i++)
    if (self->bodies[i].part == VTH_COMPETENCE_PART_PRIMARY && self->bodies[i].role == role)
      return TRUE;

  return FALSE;
}

static void
clear_bodies (VthFoundBody *bodies, guint n_bodies)
{
  for (guint i = 0; i < n_bodies; i++)
    {
      g_clear_pointer (&bodies[i].law, g_free);
      g_clear_pointer (&bodies[i].activities, g_free);
    }
}

void
_vth_competence_search_forget_advisers (VthCompetenceSearch *self)
{
  clear_bodies (self->advisers, self->n_advisers);
  self->n_advisers = 0;
}

void
_vth_competence_search_clear (VthCompetenceSearch *self)
{
  clear_bodies (self->bodies, self->n_bodies);
  _vth_competence_search_forget_advisers (self);
}
