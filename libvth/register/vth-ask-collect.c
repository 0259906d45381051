/* vth-ask-collect.c - finding the mandates that may serve
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-ask-private.h"

#include <string.h>

/* Cursors over what is sorted: one for each name above the power, for the organ and for any. */
#define MAX_CURSORS (2 * VTH_MAX_PARTS)

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
add_cursors (Cursors *cursors, VthAsk *ask, guint32 function, guint32 origin)
{
  const VthGrants *grants = ask->grants;
  guint32 end = grants->first_entry[function + 1];
  guint32 first = find_key (grants, grants->first_entry[function], end, (guint64) origin << 32);

  if (first == end || grants->keys[first] >> 32 != origin)
    return;

  for (guint32 power = ask->power; power != VTH_NO_NAME; power = grants->powers.above[power])
    {
      guint64 key = (guint64) origin << 32 | power;
      guint32 at = find_key (grants, first, end, key);

      if (at < end && grants->keys[at] == key)
        {
          cursors->at[cursors->n] = at;
          cursors->keys[cursors->n++] = key;
        }
    }
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
