/* vth-register-judge.c - a verdict without its reasons
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-search-private.h"

static void
refuse (VthJudgement *judgement, VthBasis basis)
{
  judgement->verdict = VTH_AUTHORISATION_VERDICT_REFUSED;
  judgement->basis = basis;
  judgement->n_links = 0;
  judgement->links = judgement->space;
}

void
_vth_judgement_clear (VthJudgement *judgement)
{
  if (judgement->links != judgement->space)
    g_free (judgement->links);
}

static VthAuthorisationVerdict
verdict_of (VthFaults faults)
{
  if ((faults & VTH_FAULT_ANY) != 0)
    return VTH_AUTHORISATION_VERDICT_REFUSED;

  return (faults & VTH_DOUBT_ANY) != 0 ? VTH_AUTHORISATION_VERDICT_CONDITIONAL : VTH_AUTHORISATION_VERDICT_AUTHORISED;
}

/* Writes down the chain from its lowest link up. */
static void
take_chain (VthJudgement *judgement, const VthSearch *search, guint32 top)
{
  guint32 n = 1;

  for (guint32 i = top; search->below.items[i] != i; i = search->below.items[i])
    n++;
  if (n > VTH_JUDGEMENT_LINKS)
    judgement->links = g_new (guint32, n);
  judgement->n_links = n;
  for (guint32 i = top; n > 0; i = search->below.items[i])
    judgement->links[--n] = search->links.items[i];
}

static gboolean
search_chain (VthAsk *ask, guint32 named, gboolean strict, gboolean *doubted, VthJudgement *judgement)
{
  VthSearch search;
  guint32 top;

  _vth_search_init (&search, ask, strict);
  top = _vth_search_run (&search, named);
  if (top != VTH_NO_GRANT)
    {
      judgement->basis = VTH_BASIS_GRANT;
      judgement->verdict = strict ? VTH_AUTHORISATION_VERDICT_AUTHORISED : VTH_AUTHORISATION_VERDICT_CONDITIONAL;
      take_chain (judgement, &search, top);
    }
  *doubted = search.doubted;
  _vth_search_clear (&search);

  return top != VTH_NO_GRANT;
}

/* The mandates that may give any power, as their source did not show which, come after all others. */
static void
judge_ask (VthAsk *ask, guint32 named, VthJudgement *judgement)
{
  guint32 unshown = ask->unshown;
  gboolean doubted;

  ask->unshown = VTH_NO_NAME;
  if (search_chain (ask, named, TRUE, &doubted, judgement) ||
      (doubted && search_chain (ask, named, FALSE, &doubted, judgement)))
    return;

  ask->unshown = unshown;
  if (unshown != VTH_NO_NAME)
    search_chain (ask, named, FALSE, &doubted, judgement);
}

static gboolean
is_complete (const VthQuestion *question)
{
  return question->power != NULL && question->authority != NULL && question->actor != NULL &&
         question->on != VTH_NO_DAY;
}

/* Ow 18.5: who imposed a sanction stays competent for what follows, whoever has the power now. */
static gboolean
is_of_other_body (const VthAsk *ask)
{
  const VthQuestion *question = ask->question;

  return question->sanction_by != NULL && (ask->power_flags & VTH_POWER_FOLLOW_UP) != 0 &&
         !g_str_equal (question->sanction_by, question->authority);
}

void
_vth_register_judge (VthRegister *self, const VthQuestion *question, const gchar *mandate,
                     VthJudgement *judgement)
{
  const VthGrants *grants = _vth_register_get_grants (self);
  VthAsk ask;

  refuse (judgement, VTH_BASIS_NONE);
  judgement->named = mandate != NULL ? _vth_grants_find (grants, mandate) : VTH_NO_GRANT;
  if (!is_complete (question))
    {
      judgement->basis = VTH_BASIS_INCOMPLETE;
      return;
    }

  _vth_ask_init (&ask, self, question);
  if (is_of_other_body (&ask))
    judgement->basis = VTH_BASIS_OTHER_BODY;
  else if (g_str_equal (question->actor, question->authority))
    {
      judgement->basis = VTH_BASIS_ITSELF;
      judgement->verdict = verdict_of (_vth_ask_examine_itself (&ask));
    }
  else if (mandate != NULL && judgement->named == VTH_NO_GRANT)
    judgement->basis = VTH_BASIS_UNKNOWN;
  else
    judge_ask (&ask, judgement->named, judgement);
  _vth_ask_clear (&ask);
}

static guint32
day_of (const GDate *date)
{
  return date != NULL ? g_date_get_julian (date) : VTH_NO_DAY;
}

/* An empty text tells nothing. */
static const gchar *
text_of (const gchar *text)
{
  return text != NULL && *text != '\0' ? text : NULL;
}

void
_vth_question_init (VthQuestion *question, VthAct *act)
{
  question->power = text_of (vth_act_get_power (act));
  question->authority = text_of (vth_act_get_authority (act));
  question->actor = text_of (vth_act_get_actor (act));
  question->on = day_of (vth_act_get_on (act));
  question->activity = text_of (vth_act_get_activity (act));
  question->municipality = text_of (vth_act_get_municipality (act));
  question->amount_cents = vth_act_get_amount_cents (act);
  question->conditions_met = vth_act_get_conditions_met (act);
  question->primary_decision_by = text_of (vth_act_get_primary_decision_by (act));
  question->report_by = text_of (vth_act_get_report_by (act));
  question->fine_maximum_cents = 0;
  question->case_id = text_of (vth_act_get_case_id (act));
  question->sanction_by = text_of (vth_act_get_sanction_by (act));
  question->permit_by = text_of (vth_act_get_permit_by (act));
  question->reading = VTH_READING_PLAIN;
}
