/* vth-rules-limitation.c - the year in which a forfeited sum can be collected
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/rules/vth-rules-private.h"

#include "libvth/review/vth-claims-private.h"

static void
add_sums (VthClaims *claims, VthCase *c)
{
  for (guint i = 0; i < c->n_events; i++)
    {
      const VthCaseEvent *event = &c->events[i];

      if (event->kind != VTH_DECISION_EVENT_KIND_FORFEITED)
        continue;
      if (event->on == 0)
        vth_case_leave_unchecked (c, VTH_FACT_EVENTS);
      else if (vth_claims_add (claims, c, event->on, event->cents)->uncounted)
        claims->n_items--;
    }
}

void
vth_rule_limitation (VthCase *c)
{
  VthClaims claims = { NULL };

  if (vth_case_find_event (c, VTH_DECISION_EVENT_KIND_FORFEITED) == NULL)
    return;

  vth_claims_find_disputes (&claims, c);
  add_sums (&claims, c);
  for (guint i = 0; i < c->n_events; i++)
    if (c->events[i].on != 0)
      vth_claims_follow (&claims, c, &c->events[i]);
  vth_claims_clear (&claims);
}
