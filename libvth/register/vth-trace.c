/* vth-trace.c - following one chain to tell what it lacks
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-trace-private.h"

/* So far are links followed that no mandate names; a longer chain is told up to there. */
#define MOST_UNNAMED_STEPS 64

static guint
count_bits (VthFaults faults)
{
  guint n = 0;

  for (; faults != 0; faults &= faults - 1)
    n++;

  return n;
}

static gboolean
list_holds (const VthGrantList *list, guint32 grant)
{
  for (guint32 i = 0; i < list->n; i++)
    if (list->items[i] == grant)
      return TRUE;

  return FALSE;
}

/* Of the mandates above, the one that lacks least. */
static guint32
choose_above (VthAsk *ask, const VthGrant *grant, const VthGrantList *followed)
{
  guint32 best = VTH_NO_GRANT;
  guint fewest = G_MAXUINT;
  VthGrantList above;

  if (grant->parent != VTH_NO_GRANT)
    return grant->parent;
  if (followed->n > MOST_UNNAMED_STEPS)
    return VTH_NO_GRANT;

  _vth_grant_list_init (&above);
  _vth_search_list_above (ask, grant, &above);
  for (guint32 i = 0; i < above.n; i++)
    {
      const VthGrant *parent = _vth_grants_get (ask->grants, above.items[i]);
      guint n_faults = count_bits ((_vth_ask_examine (ask, parent) | _vth_ask_examine_step (grant, parent)) & VTH_FAULT_ANY);

      if (n_faults < fewest && !list_holds (followed, above.items[i]))
        {
          fewest = n_faults;
          best = above.items[i];
        }
    }
  _vth_grant_list_clear (&above);

  return best;
}

static void
follow_link (const VthTrace *trace, VthCandidate *candidate, guint32 link, VthFaults faults, guint32 above)
{
  candidate->faults |= faults;
  candidate->n_faults += count_bits (faults & VTH_FAULT_ANY);
  if (trace->notes != NULL)
    _vth_trace_note_link (trace, link, faults, above);
}

void
_vth_trace_follow (const VthTrace *trace, VthCandidate *candidate)
{
  VthAsk *ask = trace->ask;
  guint32 link = candidate->grant;
  VthGrantList followed;

  candidate->faults = 0;
  candidate->n_faults = 0;
  _vth_grant_list_init (&followed);
  while (link != VTH_NO_GRANT)
    {
      const VthGrant *grant = _vth_grants_get (ask->grants, link);
      VthFaults faults = _vth_ask_examine (ask, grant);
      guint32 above = VTH_NO_GRANT;

      if (link == candidate->grant)
        faults |= _vth_ask_examine_lowest (ask, grant);
      _vth_grant_list_add (&followed, link);
      if (!_vth_ask_ends (ask, grant) && (grant->flags & VTH_GRANT_DEFECT) == 0)
        above = choose_above (ask, grant, &followed);
      if (above != VTH_NO_GRANT)
        faults |= VTH_FAULT_ANY & _vth_ask_examine_step (grant, _vth_grants_get (ask->grants, above));
      else if ((grant->flags & VTH_GRANT_DEFECT) == 0)
        faults |= _vth_ask_examine_top (ask, grant);

      candidate->origin = grant->mandator;
      follow_link (trace, candidate, link, faults, above);
      link = above;
    }
  _vth_grant_list_clear (&followed);
}

/* Whether what gave a mandate is of the organisation of the organ, or of that of the actor. */
gboolean
_vth_trace_is_related (const VthTrace *trace, guint32 origin)
{
  const VthAsk *ask = trace->ask;
  const VthEntity *entities = ask->grants->entity_table;
  guint32 organisation = entities[origin].organisation;

  return organisation == _vth_ask_get_actor_organisation (ask) ||
         (ask->authority != VTH_NO_NAME && organisation == entities[ask->authority].organisation);
}

gboolean
_vth_trace_is_near (const VthTrace *trace, const VthCandidate *candidate)
{
  if ((candidate->faults & VTH_FAULT_MANDATOR) == 0)
    return TRUE;

  return (candidate->faults & VTH_FAULT_POWER) == 0 && _vth_trace_is_related (trace, candidate->origin);
}
