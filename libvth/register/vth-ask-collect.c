/* vth-ask-collect.c - finding the mandates that may serve
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-ask-private.h"

#include <stdlib.h>
#include <string.h>

/* In a group that is longer than this a power is looked up, and not looked for. */
#define FEW_ENTRIES 16

void
_vth_grant_list_init (VthGrantList *self)
{
  self->items = self->space;
  self->n = 0;
  self->size = G_N_ELEMENTS (self->space);
}

void
_vth_grant_list_clear (VthGrantList *self)
{
  if (self->items != self->space)
    g_free (self->items);
}

void
_vth_grant_list_grow (VthGrantList *self)
{
  guint32 *items = g_new (guint32, self->size * 2);

  memcpy (items, self->items, self->n * sizeof *items);
  _vth_grant_list_clear (self);
  self->items = items;
  self->size *= 2;
}

/* The decision of a step that does not lie under it. */
static guint32
get_decision_beside (VthAsk *ask)
{
  const VthGrants *grants = ask->grants;
  guint32 decision = (ask->power_flags & VTH_POWER_STEP) != 0 ? grants->step_of[ask->power] : VTH_NO_NAME;

  return decision == VTH_NO_NAME || _vth_dotted_names_covers (&grants->powers, decision, ask->power) ? VTH_NO_NAME
                                                                                                   : decision;
}

/* Whether what is given under the name @power may give the power asked for. */
static gboolean
may_give (VthAsk *ask, guint32 power, guint32 beside)
{
  return power == beside || _vth_dotted_names_covers (&ask->grants->powers, power, ask->power);
}

/* What will be looked at soon is fetched meanwhile. */
static void
add_grant (VthAsk *ask, guint32 grant, VthGrantList *list)
{
  __builtin_prefetch (_vth_grants_get (ask->grants, grant));
  _vth_grant_list_add (list, grant);
}

static void
look_through (VthAsk *ask, const VthGrantGroup *group, guint32 beside, VthGrantList *list)
{
  const VthGrants *grants = ask->grants;

  for (guint32 i = group->start; i < group->start + group->n; i++)
    if (may_give (ask, grants->entries[i].power, beside))
      add_grant (ask, grants->entries[i].grant, list);
}

static void
add_power (VthAsk *ask, const VthGrantGroup *group, guint32 power, VthGrantList *list)
{
  const VthGrants *grants = ask->grants;
  guint32 end = group->start + group->n;

  for (guint32 at = _vth_grants_find_power (grants, group, power); at < end && grants->entries[at].power == power; at++)
    add_grant (ask, grants->entries[at].grant, list);
}

static void
look_up (VthAsk *ask, const VthGrantGroup *group, guint32 beside, VthGrantList *list)
{
  for (guint32 power = ask->power; power != VTH_NO_NAME; power = ask->grants->powers.above[power])
    add_power (ask, group, power, list);
  if (beside != VTH_NO_NAME)
    add_power (ask, group, beside, list);
}

/* What is known to give the power, and what may give any where that is asked for too. */
static void
add_group (VthAsk *ask, const VthGrantGroup *group, VthGrantList *list)
{
  guint32 beside = get_decision_beside (ask);

  if (group->n <= FEW_ENTRIES)
    look_through (ask, group, beside, list);
  else
    look_up (ask, group, beside, list);
  if (ask->unshown != VTH_NO_NAME)
    add_power (ask, group, ask->unshown, list);
}

static gint
compare_grants (gconstpointer a, gconstpointer b)
{
  guint32 first = *(const guint32 *) a, second = *(const guint32 *) b;

  return first < second ? -1 : first > second;
}

/* Puts what was added from @start on in the order of the register, each mandate once. */
static void
put_in_order (VthGrantList *list, guint32 start)
{
  guint32 *items = list->items + start;
  guint32 n = list->n - start, kept = 1;
  gboolean in_order = TRUE;

  for (guint32 i = 1; i < n && in_order; i++)
    in_order = items[i - 1] < items[i];
  if (in_order)
    return;

  qsort (items, n, sizeof *items, compare_grants);
  for (guint32 i = 1; i < n; i++)
    if (items[i] != items[kept - 1])
      items[kept++] = items[i];
  list->n = start + kept;
}

void
_vth_ask_collect (VthAsk *self, guint32 function, VthGrantList *list)
{
  guint32 start = list->n;

  if (self->power == VTH_NO_NAME && self->unshown == VTH_NO_NAME)
    return;

  if (self->authority != VTH_NO_NAME)
    add_group (self, _vth_grants_find_group (self->grants, function, self->authority + 1), list);
  if (self->grants->has_any)
    add_group (self, _vth_grants_find_group (self->grants, function, 0), list);
  put_in_order (list, start);
}

static void
add_held_power (VthAsk *self, guint32 holder, guint32 power, VthGrantList *list)
{
  const GArray *holders = self->grants->holders;
  guint32 low = 0, high = holders->len;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      const VthGrantHolder *at = &g_array_index (holders, VthGrantHolder, middle);

      if (at->holder < holder || (at->holder == holder && at->power < power))
        low = middle + 1;
      else
        high = middle;
    }
  for (; low < holders->len; low++)
    {
      const VthGrantHolder *at = &g_array_index (holders, VthGrantHolder, low);

      if (at->holder != holder || at->power != power)
        return;

      _vth_grant_list_add (list, at->grant);
    }
}

static void
add_held (VthAsk *self, guint32 holder, VthGrantList *list)
{
  guint32 beside = get_decision_beside (self);

  for (guint32 power = self->power; power != VTH_NO_NAME; power = self->grants->powers.above[power])
    add_held_power (self, holder, power, list);
  if (beside != VTH_NO_NAME)
    add_held_power (self, holder, beside, list);
  if (self->unshown != VTH_NO_NAME)
    add_held_power (self, holder, self->unshown, list);
}

/* What a function holds itself, what it may do in the place of another, and what a line of functions
 * that is not known may give it.
 */
void
_vth_ask_collect_actor (VthAsk *self, VthGrantList *list)
{
  const VthGrants *grants = self->grants;
  guint32 holders[2];
  guint32 n_own;

  if (self->actor != VTH_NO_NAME)
    _vth_ask_collect (self, self->actor, list);
  if (grants->holders->len == 0 || (self->power == VTH_NO_NAME && self->unshown == VTH_NO_NAME))
    return;

  holders[0] = self->actor;
  holders[1] = _vth_ask_get_actor_organisation (self);
  n_own = list->n;
  for (guint i = 0; i < G_N_ELEMENTS (holders); i++)
    if (holders[i] != VTH_NO_NAME)
      add_held (self, holders[i], list);
  if (list->n > n_own)
    put_in_order (list, 0);
}
