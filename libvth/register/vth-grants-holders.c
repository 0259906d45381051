/* vth-grants-holders.c - who may use a mandate beside the one who holds it
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-grants-private.h"

#include <string.h>

static void
add_holder (VthGrants *self, guint32 grant_number, guint32 entity)
{
  const VthGrant *grant = _vth_grants_get (self, grant_number);

  for (guint32 i = 0; i < grant->powers.n; i++)
    {
      VthGrantHolder holder = { entity, _vth_grants_get_term (self, grant->powers, i), grant_number };

      g_array_append_val (self->holders, holder);
    }
  if ((grant->not_shown & VTH_CLAUSE_POWERS) != 0)
    {
      VthGrantHolder holder = { entity, self->unshown, grant_number };

      g_array_append_val (self->holders, holder);
    }
}

static gboolean
is_known_always (const VthEntity *entity)
{
  return (entity->flags & VTH_ENTITY_FUNCTION) != 0 && entity->from == VTH_NO_DAY && entity->until == VTH_LAST_DAY;
}

/* Each function above the mandatee; and the organisation, unless the line is known to the top. */
static void
add_line (VthGrants *self, guint32 grant_number)
{
  guint32 function = _vth_grants_get (self, grant_number)->mandatee;
  guint32 organisation = self->entity_table[function].organisation;
  gboolean known = TRUE;

  for (guint steps = 0; steps < VTH_LONGEST_LINE; steps++)
    {
      const VthEntity *entity = &self->entity_table[function];

      known = known && is_known_always (entity);
      function = entity->above;
      if (function == VTH_NO_NAME || self->entity_table[function].organisation != organisation)
        break;
      add_holder (self, grant_number, function);
    }
  if (!known || function != VTH_NO_NAME)
    add_holder (self, grant_number, organisation);
}

static void
add_substitutes (VthGrants *self, guint32 grant_number)
{
  VthGrantDetails details = _vth_grants_get_details (self, _vth_grants_get (self, grant_number));

  for (guint32 i = 0; i < details.substitutes.n; i += 3)
    add_holder (self, grant_number, _vth_grants_get_term (self, details.substitutes, i));
}

static gint
compare_holders (gconstpointer a, gconstpointer b)
{
  const VthGrantHolder *first = a, *second = b;

  if (first->holder != second->holder)
    return first->holder < second->holder ? -1 : 1;
  if (first->power != second->power)
    return first->power < second->power ? -1 : 1;

  return first->grant < second->grant ? -1 : first->grant > second->grant;
}

void
_vth_grants_find_holders (VthGrants *self)
{
  for (guint32 i = 0; i < self->grants->len; i++)
    {
      guint32 flags = _vth_grants_get (self, i)->flags;

      if ((flags & VTH_GRANT_SUBSTITUTES) != 0)
        add_substitutes (self, i);
      if ((flags & VTH_GRANT_UPWARD) != 0)
        add_line (self, i);
    }
  g_array_sort (self->holders, compare_holders);
}

const gchar *
_vth_grants_describe (const VthGrants *self, guint32 name, gchar *space, gsize size)
{
  const VthEntity *entity = name != VTH_NO_NAME ? &self->entity_table[name] : NULL;
  const gchar *id = _vth_names_get (&self->entities, name), *slash = id != NULL ? strchr (id, '/') : NULL;
  const gchar *organisation = entity != NULL ? self->entity_table[entity->organisation].name : NULL;
  const gchar *own = entity != NULL ? entity->name : NULL;

  if (own != NULL && (entity->flags & VTH_ENTITY_FUNCTION) == 0)
    return own;
  if (own == NULL && (slash == NULL || organisation == NULL))
    return id;
  if (organisation == NULL)
    return own;

  g_strlcpy (space, own != NULL ? own : slash + 1, size);
  g_strlcat (space, ", ", size);
  g_strlcat (space, organisation, size);
  return space;
}
