/* vth-rules-who.c - who decided, under which mandate, in whose name
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/rules/vth-rules-private.h"

#include "libvth/register/vth-competent-authority.h"
#include "libvth/register/vth-register-private.h"

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

static void
ask (VthCase *c, VthQuestion *question, const gchar *power, const gchar *actor, guint32 on)
{
  const gchar *site = vth_enforcement_decision_get_site (c->decision);
  VthSite *record = NULL;

  if (site != NULL && c->dossier != NULL)
    record = (VthSite *) vth_dossier_lookup (c->dossier, VTH_TYPE_SITE, site);

  *question = (VthQuestion) {
    .power = power,
    .authority = c->authority,
    .actor = actor,
    .on = on,
    .municipality = record != NULL ? vth_site_get_municipality (record) : NULL,
    .amount_cents = -1,
  };
}

/* What the decision can cost in all; of a fine the maximum is the statute's, not the decision's. */
static gint64
get_amount (const VthCase *c)
{
  return c->instrument == VTH_INSTRUMENT_FINE || c->maximum < 0 ? c->penalty : c->maximum;
}

static gboolean
is_noted (const VthCase *c, const gchar *code, const gchar *subject)
{
  for (guint i = 0; i < c->notes->n_notes; i++)
    if (is_same (c->notes->notes[i].entry->code, code) && is_same (c->notes->notes[i].subject, subject))
      return TRUE;

  return FALSE;
}

/* The register speaks of an act; here its reasons are about a place in the decision. */
static void
note_judgement (VthCase *c, const VthQuestion *question, const gchar *mandate, const gchar *subject, gboolean also_yes)
{
  VthRegister *registry = c->context->registry;
  VthJudgement judgement;
  VthNotes notes = { .brief = c->notes->brief };

  _vth_register_judge (registry, question, mandate, &judgement);
  c->competence_open |= judgement.verdict == VTH_AUTHORISATION_VERDICT_CONDITIONAL;
  if (also_yes || judgement.verdict != VTH_AUTHORISATION_VERDICT_AUTHORISED)
    _vth_register_explain (registry, question, mandate, &judgement, &notes);
  for (guint i = 0; i < notes.n_notes; i++)
    if (!is_noted (c, notes.notes[i].entry->code, subject))
      vth_case_note (c, notes.notes[i].entry->code, subject, notes.notes[i].arguments);
  _vth_notes_clear (&notes);
  _vth_judgement_clear (&judgement);
}

static const gchar *
get_report_author (const VthCase *c)
{
  const VthCaseEvent *report = vth_case_find_event (c, VTH_DECISION_EVENT_KIND_REPORT);

  return report != NULL ? report->by : NULL;
}

/* A decision that names a mandate is judged on that mandate, and on any if it names none. */
static void
check_competence (VthCase *c)
{
  const VthReviewInstrument *instrument = &c->law->instruments[c->instrument];
  const gchar *mandate = is_under_mandate (c) ? vth_enforcement_decision_get_mandate (c->decision) : NULL;
  const gchar *subject = mandate != NULL ? "/mandate" : "/decided_by";
  VthQuestion question;

  if (c->context->registry == NULL)
    {
      c->competence_open = TRUE;
      vth_case_note (c, "mandate.no-register", "/decided_by",
                     VTH_ARGS (VTH_ARG_TEXT ("authority", c->authority), VTH_ARG_TEXT ("function", c->decided_by)));
      return;
    }

  if (mandate != NULL && vth_register_lookup (c->context->registry, mandate) == NULL)
    {
      c->competence_open = TRUE;
      vth_case_note (c, "mandate.unknown", subject, VTH_ARGS (VTH_ARG_TEXT ("mandate", mandate)));
      return;
    }

  vth_case_note_certainty (c, instrument->certainty, instrument->id);
  ask (c, &question, instrument->power, c->decided_by, c->decided);
  question.amount_cents = get_amount (c);
  question.report_by = get_report_author (c);
  question.fine_maximum_cents = MAX (c->maximum, 0);
  note_judgement (c, &question, mandate, subject, TRUE);
}

/* Ow 18.5: who sanctioned stays competent, also when the power has since gone to another organ. */
static gboolean
is_other_body (const VthCase *c, const VthCaseEvent *event)
{
  return c->law->events[event->kind].follow_up && !is_same (event->by, c->authority) &&
         VTH_IS_COMPETENT_AUTHORITY (vth_register_lookup (c->context->registry, event->by));
}

static void
check_follow_up (VthCase *c, const VthCaseEvent *event)
{
  g_autofree gchar *subject = g_strdup_printf ("/events/%u", event->index);
  VthQuestion question;

  if (is_other_body (c, event))
    {
      vth_case_note (c, "ow.18.5.other-body", subject,
                     VTH_ARGS (vth_case_day ("day", event->on), VTH_ARG_TEXT ("found", event->by),
                               VTH_ARG_TEXT ("expected", c->authority)));
      return;
    }

  ask (c, &question, c->law->events[event->kind].power, event->by, event->on);
  if (event->kind == VTH_DECISION_EVENT_KIND_OBJECTION_DECISION)
    question.primary_decision_by = c->decided_by;
  note_judgement (c, &question, NULL, subject, FALSE);
}

static void
check_follow_ups (VthCase *c)
{
  for (guint i = 0; c->context->registry != NULL && i < c->n_events; i++)
    {
      const VthCaseEvent *event = &c->events[i];

      if (c->law->events[event->kind].power == NULL)
        continue;
      if (event->by == NULL || event->on == 0)
        vth_case_leave_unchecked (c, VTH_FACT_EVENTS);
      else
        check_follow_up (c, event);
    }
}

/* Who decides under delegation or attribution does so in his own name: 10:13, 10:22. */
static gboolean
is_in_own_name (const VthCase *c)
{
  return _vth_notes_has (c->notes, "delegation.in-force") || _vth_notes_has (c->notes, "attribution.in-force");
}

/* 10:10. The organ whose decision it is stands in the record: it is the one to be named. */
static void
check_principal (VthCase *c)
{
  const gchar *principal = vth_enforcement_decision_get_on_behalf_of (c->decision);

  if (!is_under_mandate (c) || is_in_own_name (c))
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
  for (guint i = 0; is_under_mandate (c) && i < c->n_events; i++)
    {
      const VthCaseEvent *event = &c->events[i];

      if (event->kind == VTH_DECISION_EVENT_KIND_OBJECTION_DECISION && is_same (event->by, c->decided_by))
        vth_case_note_event (c, "awb.10:3.objection-by-same-decider", event,
                             VTH_ARGS (VTH_ARG_TEXT ("function", c->decided_by), vth_case_day ("day", event->on)));
    }
}

static void
check_report_author (VthCase *c)
{
  if (!is_under_mandate (c) || c->maximum <= c->law->fine_line ||
      _vth_notes_has (c->notes, "awb.10:3.fine-by-report-author"))
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
  { "competence", WHO | VTH_FACT_BIT (VTH_FACT_DECIDED), check_competence,
    { "awb.10:1.no-mandate", "awb.10:2.power-not-covered", "awb.10:2.amount-above-limit",
      "awb.10:2.area-not-covered", "awb.10:2.mandator-differs", "awb.10:2.not-in-force", "awb.10:8.revoked",
      "awb.10:4.consent-missing", "awb.10:9.submandate-not-allowed", "awb.10:17.delegator-decides",
      "mandate.unknown", "mandate.no-register" } },
  { "principal", WHO, check_principal, { "awb.10:10.principal-missing", "awb.10:10.principal-wrong" } },
  { "objection-decider", WHO, check_objection_decider, { "awb.10:3.objection-by-same-decider" } },
  { "report-author", WHO | VTH_FACT_BIT (VTH_FACT_MAXIMUM), check_report_author,
    { "awb.10:3.fine-by-report-author" } },
  { "follow-up-competence", VTH_FACT_BIT (VTH_FACT_AUTHORITY), check_follow_ups, { "ow.18.5.other-body" } },
};
const guint vth_n_rules_who = G_N_ELEMENTS (vth_rules_who);
