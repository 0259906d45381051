/* vth-ask-collect.c - finding the mandates that may serve
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-ask-private.h"

#include <stdlib.h>
#include <string.h>

/* Cursors over what is sorted: one for each name above the power, and for the decision of which it is
 * a step; for the organ and for any.
 */
#define MAX_CURSORS (2 * (VTH_MAX_PARTS + 1))

typedef struct
{
  guint32 at[MAX_CURSORS];
  guint64 keys[MAX_CURSORS];
  guint n;
} Cursors;

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

static guint32
find_key (const VthGrants *grants, guint32 low, guint32 high, guint64 key)
{
  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;

      if (grants->keys[middle] < key)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
add_cursor (Cursors *cursors, const VthGrants *grants, guint32 first, guint32 end, guint64 key)
{
  guint32 at = find_key (grants, first, end, key);

  if (at < end && grants->keys[at] == key)
    {
      cursors->at[cursors->n] = at;
      cursors->keys[cursors->n++] = key;
    }
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

static void
add_cursors (Cursors *cursors, VthAsk *ask, guint32 function, guint32 origin)
{
  const VthGrants *grants = ask->grants;
  guint32 end = grants->first_entry[function + 1];
  guint32 first = find_key (grants, grants->first_entry[function], end, (guint64) origin << 32);
  guint32 beside;

  if (first == end || grants->keys[first] >> 32 != origin)
    return;

  for (guint32 power = ask->power; power != VTH_NO_NAME; power = grants->powers.above[power])
    add_cursor (cursors, grants, first, end, (guint64) origin << 32 | power);
  beside = get_decision_beside (ask);
  if (beside != VTH_NO_NAME)
    add_cursor (cursors, grants, first, end, (guint64) origin << 32 | beside);
}

/* Takes the mandate that came first into the register off all cursors that stand at it. */
static guint32
take_first (Cursors *cursors, const VthGrants *grants, guint32 end)
{
  guint32 first = G_MAXUINT32;

  for (guint i = 0; i < cursors->n; i++)
    first = MIN (first, grants->key_grants[cursors->at[i]]);

  for (guint i = 0; i < cursors->n;)
    {
      guint32 *at = &cursors->at[i];

      while (*at < end && grants->keys[*at] == cursors->keys[i] && grants->key_grants[*at] == first)
        (*at)++;
      if (*at < end && grants->keys[*at] == cursors->keys[i])
        {
          i++;
          continue;
        }
      cursors->n--;
      cursors->at[i] = cursors->at[cursors->n];
      cursors->keys[i] = cursors->keys[cursors->n];
    }

  return first;
}

void
_vth_ask_collect (VthAsk *self, guint32 function, VthGrantList *list)
{
  const VthGrants *grants = self->grants;
  guint32 end = grants->first_entry[function + 1];
  Cursors cursors;

  cursors.n = 0;
  if (self->power == VTH_NO_NAME || grants->first_entry[function] == end)
    return;

  if (grants->keys[grants->first_entry[function]] >> 32 == 0)
    add_cursors (&cursors, self, function, 0);
  if (self->authority != VTH_NO_NAME)
    add_cursors (&cursors, self, function, self->authority + 1);
  while (cursors.n > 0)
    _vth_grant_list_add (list, take_first (&cursors, grants, end));
}

static void
add_held (VthAsk *self, guint32 holder, guint32 power, VthGrantList *list)
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

static gint
compare_grants (gconstpointer a, gconstpointer b)
{
  guint32 first = *(const guint32 *) a, second = *(const guint32 *) b;

  return first < second ? -1 : first > second;
}

static void
sort_grants (VthGrantList *list)
{
  guint32 n = 0;

  qsort (list->items, list->n, sizeof *list->items, compare_grants);
  for (guint32 i = 0; i < list->n; i++)
    if (i == 0 || list->items[i] != list->items[n - 1])
      list->items[n++] = list->items[i];
  list->n = n;
}

/* What a function holds itself, what it may do in the place of another, and what a line of functions
 * that is not known may give it.
 */
void
_vth_ask_collect_actor (VthAsk *self, VthGrantList *list)
{
  const VthGrants *grants = self->grants;
  const guint32 holders[] = { self->actor, self->actor_organisation };
  guint32 n_own;

  if (self->actor != VTH_NO_NAME)
    _vth_ask_collect (self, self->actor, list);
  if (grants->holders->len == 0 || self->power == VTH_NO_NAME)
    return;

  n_own = list->n;
  for (guint i = 0; i < G_N_ELEMENTS (holders); i++)
    {
      if (holders[i] == VTH_NO_NAME)
        continue;

      for (guint32 power = self->power; power != VTH_NO_NAME; power = grants->powers.above[power])
        add_held (self, holders[i], power, list);
      if (get_decision_beside (self) != VTH_NO_NAME)
        add_held (self, holders[i], get_decision_beside (self), list);
    }
  if (list->n > n_own)
    sort_grants (list);
}
