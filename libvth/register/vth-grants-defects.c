/* vth-grants-defects.c - what is broken in the register itself
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-grants-private.h"

#include <string.h>

static VthGrant *
get_grant (VthGrants *self, guint32 grant)
{
  return &self->table[grant];
}

static void
note_problem (VthGrants *self, guint32 i, const gchar *code, const gchar *parent)
{
  const VthGrant *grant = get_grant (self, i);
  const gchar *id = _vth_grants_get_id (self, i);

  _vth_notes_add (&self->problems, code, id,
                  VTH_ARGS (VTH_ARG_TEXT ("mandate", id), VTH_ARG_TEXT ("parent", parent),
                            VTH_ARG_TEXT ("function", _vth_names_get (&self->entities, grant->mandatee)),
                            VTH_ARG_TEXT ("authority", _vth_names_get (&self->entities, grant->mandator))));
}

static void
note_defect (VthGrants *self, guint32 i, const gchar *code, const gchar *parent)
{
  get_grant (self, i)->flags |= VTH_GRANT_DEFECT;
  note_problem (self, i, code, parent);
}

/* Turns the names of parents into the numbers of mandates. */
static void
find_parents (VthGrants *self)
{
  guint32 *by_id = self->grant_by_id = g_new (guint32, self->ids.n_names + 1);

  for (guint32 i = 0; i < self->ids.n_names; i++)
    by_id[i] = VTH_NO_GRANT;
  for (guint32 i = 0; i < self->grants->len; i++)
    by_id[g_array_index (self->grant_ids, guint32, i)] = i;
  for (guint32 i = 0; i < self->grants->len; i++)
    {
      VthGrant *grant = get_grant (self, i);
      guint32 name = grant->parent;

      if ((grant->flags & VTH_GRANT_PARENT_NAMED) == 0)
        continue;

      grant->parent = by_id[name];
      if (grant->parent == VTH_NO_GRANT)
        note_defect (self, i, "register.parent-unknown", _vth_names_get (&self->ids, name));
    }
}

/* Each mandate is walked through once: @rounds holds in which walk it was seen. */
static void
find_cycles (VthGrants *self)
{
  g_autofree guint32 *rounds = g_new0 (guint32, self->grants->len + 1);

  for (guint32 i = 0; i < self->grants->len; i++)
    {
      guint32 link = i;

      while (link != VTH_NO_GRANT && rounds[link] == 0)
        {
          rounds[link] = i + 1;
          link = get_grant (self, link)->parent;
        }
      if (link == VTH_NO_GRANT || rounds[link] != i + 1)
        continue;

      for (guint32 in_cycle = link; (get_grant (self, in_cycle)->flags & VTH_GRANT_DEFECT) == 0;
           in_cycle = get_grant (self, in_cycle)->parent)
        note_defect (self, in_cycle, "register.parent-cycle",
                     _vth_grants_get_id (self, get_grant (self, in_cycle)->parent));
    }
}

static void
check_grant (VthGrants *self, guint32 i)
{
  const VthGrant *grant = get_grant (self, i);
  const VthGrant *parent = grant->parent != VTH_NO_GRANT ? get_grant (self, grant->parent) : NULL;

  if (grant->mandator == grant->mandatee)
    note_defect (self, i, "register.mandate-to-itself", NULL);
  if (parent != NULL && parent->mandatee != grant->mandator)
    note_defect (self, i, "register.parent-of-another", _vth_grants_get_id (self, grant->parent));
  if (grant->until < grant->from)
    note_defect (self, i, "register.period-empty", NULL);
}

void
_vth_grants_find_defects (VthGrants *self)
{
  find_parents (self);
  find_cycles (self);
  for (guint32 i = 0; i < self->grants->len; i++)
    check_grant (self, i);
}

/* The number of a mandate by its id. The ids that only parents were named by have none. */
guint32
_vth_grants_find (const VthGrants *self, const gchar *id)
{
  guint32 name = _vth_names_find (&self->ids, id, strlen (id));

  return name != VTH_NO_NAME ? self->grant_by_id[name] : VTH_NO_GRANT;
}
