/* vth-search.c - the chains from a function up to an organ
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-search-private.h"

void
_vth_search_init (VthSearch *self, VthAsk *ask, gboolean strict)
{
  self->ask = ask;
  _vth_grant_list_init (&self->links);
  _vth_grant_list_init (&self->below);
  self->seen = NULL;
  self->strict = strict;
  self->doubted = FALSE;
}

void
_vth_search_clear (VthSearch *self)
{
  _vth_grant_list_clear (&self->links);
  _vth_grant_list_clear (&self->below);
  g_free (self->seen);
}

static gboolean
take_bit (guint8 *bits, guint32 grant)
{
  guint8 bit = (guint8) (1 << grant % 8);
  gboolean taken = (bits[grant / 8] & bit) != 0;

  bits[grant / 8] |= bit;
  return taken;
}

/* A mandate that the actor may use without holding it can stand above another one all the same. */
static gboolean
is_borrowed (const VthSearch *self, guint32 i)
{
  return self->below.items[i] == i &&
         _vth_grants_get (self->ask->grants, self->links.items[i])->mandatee != self->ask->actor;
}

/* While there are few links, looking through them is quicker than keeping a set. */
static gboolean
was_seen (VthSearch *self, guint32 grant)
{
  if (self->links.n > G_N_ELEMENTS (self->links.space) && self->seen == NULL)
    {
      self->seen = g_malloc0 (self->ask->grants->grants->len / 8 + 1);
      for (guint32 i = 0; i < self->links.n; i++)
        if (!is_borrowed (self, i))
          take_bit (self->seen, self->links.items[i]);
    }
  if (self->seen != NULL)
    return take_bit (self->seen, grant);

  for (guint32 i = 0; i < self->links.n; i++)
    if (self->links.items[i] == grant && !is_borrowed (self, i))
      return TRUE;

  return FALSE;
}

static void
add_link (VthSearch *self, guint32 grant, guint32 below)
{
  _vth_grant_list_add (&self->links, grant);
  _vth_grant_list_add (&self->below, below);
}

/* What a mandate rests on: the one that it names; else all those that its mandator holds. */
void
_vth_search_list_above (VthAsk *ask, const VthGrant *grant, VthGrantList *list)
{
  if (grant->parent != VTH_NO_GRANT)
    _vth_grant_list_add (list, grant->parent);
  else
    _vth_ask_collect (ask, grant->mandator, list);
}

static void
step_up (VthSearch *self, guint32 i, const VthGrant *grant, guint32 above)
{
  VthFaults faults = _vth_ask_examine_step (grant, _vth_grants_get (self->ask->grants, above));

  if ((faults & VTH_DOUBT_ANY) != 0)
    self->doubted = TRUE;
  if ((faults & VTH_FAULT_ANY) == 0 && (faults == 0 || !self->strict) && !was_seen (self, above))
    add_link (self, above, i);
}

static void
go_up (VthSearch *self, guint32 i, const VthGrant *grant)
{
  VthGrantList above;

  if (grant->parent != VTH_NO_GRANT)
    {
      step_up (self, i, grant, grant->parent);
      return;
    }

  _vth_grant_list_init (&above);
  _vth_search_list_above (self->ask, grant, &above);
  for (guint32 n = 0; n < above.n; n++)
    step_up (self, i, grant, above.items[n]);
  _vth_grant_list_clear (&above);
}

/* Whether what was found does not stand in the way of this search. */
static gboolean
passes (VthSearch *self, VthFaults faults)
{
  if ((faults & VTH_FAULT_ANY) != 0)
    return FALSE;
  if ((faults & VTH_DOUBT_ANY) == 0)
    return TRUE;

  self->doubted = TRUE;
  return !self->strict;
}

static gboolean
serves (VthSearch *self, guint32 i, const VthGrant *grant)
{
  VthFaults faults = _vth_ask_examine (self->ask, grant);

  if (self->below.items[i] == i)
    faults |= _vth_ask_examine_lowest (self->ask, grant);

  return passes (self, faults);
}

static void
begin (VthSearch *self, guint32 named)
{
  if (named != VTH_NO_GRANT)
    _vth_grant_list_add (&self->links, named);
  else
    _vth_ask_collect_actor (self->ask, &self->links);

  for (guint32 i = 0; i < self->links.n; i++)
    _vth_grant_list_add (&self->below, i);
}

/* Link by link, so that the shortest chain is found first and no cycle is gone round. */
guint32
_vth_search_run (VthSearch *self, guint32 named)
{
  begin (self, named);
  for (guint32 i = 0; i < self->links.n; i++)
    {
      const VthGrant *grant = _vth_grants_get (self->ask->grants, self->links.items[i]);

      if (grant->parent != VTH_NO_GRANT)
        __builtin_prefetch (_vth_grants_get (self->ask->grants, grant->parent));
      if (!serves (self, i, grant))
        continue;
      if (!_vth_ask_ends (self->ask, grant))
        go_up (self, i, grant);
      else if (passes (self, _vth_ask_examine_top (self->ask, grant)))
        return i;
    }

  return VTH_NO_GRANT;
}
