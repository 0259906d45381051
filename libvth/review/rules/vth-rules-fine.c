/* vth-rules-fine.c - the administrative fine
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/rules/vth-rules-private.h"

static gboolean
is_above_line (const VthCase *c)
{
  return c->maximum > c->law->fine_line;
}

static gboolean
is_earlier_fine (const VthCase *c, VthEnforcementDecision *other)
{
  const GDate *decided = vth_enforcement_decision_get_decided_on (other);

  return other != c->decision && vth_enforcement_decision_get_instrument (other) == VTH_INSTRUMENT_FINE &&
         decided != NULL && g_date_get_julian (decided) < c->decided;
}

static gboolean
was_withdrawn (const VthCase *c, VthEnforcementDecision *other)
{
  gboolean withdrawn;
  VthCase laid_out;

  vth_case_init (&laid_out, c->context, other, NULL);
  withdrawn = vth_case_find_event_by (&laid_out, VTH_DECISION_EVENT_KIND_WITHDRAWN, c->decided) != NULL;
  vth_case_clear (&laid_out);
  return withdrawn;
}

static void
check_once (VthCase *c)
{
  const gchar *const *ids = vth_enforcement_decision_get_violations (c->decision);

  for (guint i = 0; c->dossier != NULL && i < c->n_violations; i++)
    {
      const GPtrArray *others = _vth_dossier_find_decisions (c->dossier, ids[i]);

      for (guint j = 0; others != NULL && j < others->len; j++)
        {
          VthEnforcementDecision *other = g_ptr_array_index (others, j);

          if (is_earlier_fine (c, other) && !was_withdrawn (c, other))
            vth_case_note (c, "awb.5:43.fined-before", "/violations",
                           VTH_ARGS (VTH_ARG_TEXT ("reference", ids[i]),
                                     VTH_ARG_TEXT ("found", vth_record_get_id (VTH_RECORD (other)))));
        }
    }
}

static void
check_prosecution (VthCase *c)
{
  const VthCaseEvent *event = vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_PROSECUTION_BEGUN, c->decided);

  if (event == NULL)
    event = vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_PENAL_ORDER_ISSUED, c->decided);
  if (event != NULL)
    vth_case_note_event (c, "awb.5:44.prosecution-begun", event,
                         VTH_ARGS (VTH_ARG_DAY ("day", c->decided), vth_case_day ("since", event->on)));
}

/* The day from which the authority may fine again after it went to the prosecutor; 0 if it cannot be counted. */
static guint32
find_return (VthCase *c, const VthCaseEvent *laid)
{
  const VthCaseEvent *waived = vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_PROSECUTOR_WAIVED, c->decided);

  if (waived != NULL && waived->on >= laid->on)
    return waived->on;

  return vth_case_count_effect (c, VTH_REVIEW_RULE_PROSECUTOR, laid->on);
}

static void
check_prosecutor (VthCase *c)
{
  const VthCaseEvent *laid = vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_LAID_BEFORE_PROSECUTOR, c->decided);
  guint32 until;

  if (laid == NULL || vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_PROSECUTOR_WAIVED, c->decided) != NULL)
    return;

  until = vth_case_count (c, VTH_REVIEW_RULE_PROSECUTOR, laid->on);
  if (until != 0 && c->decided <= until)
    vth_case_note_event (c, "awb.5:44.prosecutor-term-running", laid,
                         VTH_ARGS (VTH_ARG_DAY ("day", c->decided), VTH_ARG_DAY ("until", until)));
}

static void
check_in_time (VthCase *c)
{
  VthReviewRule rule = is_above_line (c) ? VTH_REVIEW_RULE_FINE_HEAVY : VTH_REVIEW_RULE_FINE_LIGHT;

  for (guint i = 0; i < c->n_violations; i++)
    {
      const GDate *ended = c->violations[i] != NULL ? vth_violation_get_ended_on (c->violations[i]) : NULL;
      guint32 until;

      if (ended == NULL)
        {
          vth_case_leave_unchecked (c, VTH_FACT_VIOLATIONS);
          continue;
        }
      until = vth_case_count (c, rule, g_date_get_julian (ended));
      if (until != 0 && c->decided > until)
        vth_case_note (c, "awb.5:45.power-lapsed", "/decided_on",
                       VTH_ARGS (VTH_ARG_DAY ("day", c->decided), VTH_ARG_DAY ("until", until)));
    }
}

static void
check_maximum (VthCase *c)
{
  if (c->penalty > c->maximum)
    vth_case_note (c, "awb.5:46.above-statutory-maximum", "/terms/penalty_cents",
                   VTH_ARGS (VTH_ARG_CENTS ("found", c->penalty), VTH_ARG_CENTS ("maximum", c->maximum)));
}

/* 5:52. */
static void
check_amount (VthCase *c)
{
  if (vth_case_lacks (c, VTH_FACT_PENALTY) || c->penalty == 0)
    vth_case_note (c, "awb.5:52.amount-missing", "/terms/penalty_cents", NULL);
}

/* A report that was made afterwards is not the one on which the fine rests. */
static void
check_report (VthCase *c)
{
  guint32 day = c->decided != 0 ? c->decided : G_MAXUINT32;

  vth_case_note_certainty (c, c->law->fine_line_certainty, "mandate-rules/awb-5.53-line");
  if (is_above_line (c) && vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_REPORT, day) == NULL &&
      vth_case_tells_all (c, VTH_FACT_EVENTS))
    vth_case_note (c, "awb.5:48.report-missing", "/events", VTH_ARGS (VTH_ARG_CENTS ("maximum", c->maximum)));
}

/* 5:51 lid 2: the clock stands still while the prosecutor has the case. */
static void
check_decision_term (VthCase *c)
{
  const VthCaseEvent *report = vth_case_find_event (c, VTH_DECISION_EVENT_KIND_REPORT);
  const VthCaseEvent *laid = vth_case_find_event_by (c, VTH_DECISION_EVENT_KIND_LAID_BEFORE_PROSECUTOR, c->decided);
  guint32 until = report != NULL ? vth_case_count (c, VTH_REVIEW_RULE_FINE_DECISION, report->on) : 0;

  if (until == 0)
    return;
  if (laid != NULL && laid->on != 0 && laid->on <= until)
    until += MAX (find_return (c, laid), laid->on) - laid->on;
  if (c->decided > until)
    vth_case_note (c, "awb.5:51.decided-late", "/decided_on",
                   VTH_ARGS (VTH_ARG_DAY ("day", c->decided), VTH_ARG_DAY ("until", until)));
}

#define DECIDED VTH_FACT_BIT (VTH_FACT_DECIDED)
#define MAXIMUM VTH_FACT_BIT (VTH_FACT_MAXIMUM)

const VthRule vth_rules_fine[] = {
  { "fine-once", DECIDED, check_once, { "awb.5:43.fined-before" } },
  { "fine-and-prosecution", DECIDED, check_prosecution, { "awb.5:44.prosecution-begun" } },
  { "fine-prosecutor", DECIDED, check_prosecutor, { "awb.5:44.prosecutor-term-running" } },
  { "fine-in-time", DECIDED | MAXIMUM, check_in_time, { "awb.5:45.power-lapsed" } },
  { "fine-amount", 0, check_amount, { "awb.5:52.amount-missing" } },
  { "fine-maximum", MAXIMUM, check_maximum, { "awb.5:46.above-statutory-maximum" } },
  { "fine-report", MAXIMUM, check_report, { "awb.5:48.report-missing" } },
  { "fine-decision-term", DECIDED, check_decision_term, { "awb.5:51.decided-late" } },
};
const guint vth_n_rules_fine = G_N_ELEMENTS (vth_rules_fine);
