/* vth-rules-who.c - who decided, under which mandate, in whose name
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/rules/vth-rules-private.h"

static gboolean
is_same (const gchar *text, const gchar *other)
{
  return g_strcmp0 (text, other) == 0;
}

static gboolean
is_under_mandate (const VthCase *c)
{
  return !is_same (c->decided_by, c->authority);
}

/* 10:10. The organ whose decision it is stands in the record: it is the one to be named. */
static void
check_principal (VthCase *c)
{
  const gchar *principal = vth_enforcement_decision_get_on_behalf_of (c->decision);

  if (!is_under_mandate (c))
    return;

  if (vth_case_lacks (c, VTH_FACT_ON_BEHALF_OF))
    vth_case_note (c, "awb.10:10.principal-missing", "/on_behalf_of",
                   VTH_ARGS (VTH_ARG_TEXT ("function", c->decided_by), VTH_ARG_TEXT ("expected", c->authority)));
  else if (vth_case_knows (c, VTH_FACT_ON_BEHALF_OF) && !is_same (principal, c->authority))
    vth_case_note (c, "awb.10:10.principal-wrong", "/on_behalf_of",
                   VTH_ARGS (VTH_ARG_TEXT ("found", principal), VTH_ARG_TEXT ("expected", c->authority)));
}

static void
check_objection_decider (VthCase *c)
{
  const VthCaseEvent *decision = vth_case_find_event (c, VTH_DECISION_EVENT_KIND_OBJECTION_DECISION);

  if (decision != NULL && is_under_mandate (c) && is_same (decision->by, c->decided_by))
    vth_case_note_event (c, "awb.10:3.objection-by-same-decider", decision,
                         VTH_ARGS (VTH_ARG_TEXT ("function", c->decided_by), VTH_ARG_DAY ("day", decision->on)));
}

static void
check_report_author (VthCase *c)
{
  if (!is_under_mandate (c) || c->maximum <= c->law->fine_line)
    return;

  for (guint i = 0; i < c->n_events; i++)
    if (c->events[i].kind == VTH_DECISION_EVENT_KIND_REPORT && is_same (c->events[i].by, c->decided_by))
      {
        vth_case_note_event (c, "awb.10:3.fine-by-report-author", &c->events[i],
                             VTH_ARGS (VTH_ARG_TEXT ("function", c->decided_by)));
        return;
      }
}

#define WHO (VTH_FACT_BIT (VTH_FACT_AUTHORITY) | VTH_FACT_BIT (VTH_FACT_DECIDED_BY))

const VthRule vth_rules_who[] = {
  { "principal", WHO, check_principal, { "awb.10:10.principal-missing", "awb.10:10.principal-wrong" } },
  { "objection-decider", WHO, check_objection_decider, { "awb.10:3.objection-by-same-decider" } },
  { "report-author", WHO | VTH_FACT_BIT (VTH_FACT_MAXIMUM), check_report_author,
    { "awb.10:3.fine-by-report-author" } },
};
const guint vth_n_rules_who = G_N_ELEMENTS (vth_rules_who);
