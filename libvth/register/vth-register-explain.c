/* vth-register-explain.c - the reasons of a verdict
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-trace-private.h"

#include <string.h>

#include "libvth/register/vth-service-search-private.h"

static void
note_act (const VthTrace *trace, const gchar *code, const gchar *subject)
{
  const VthQuestion *question = trace->ask->question;
  gchar function[128], authority[128];

  _vth_notes_add (trace->notes, code, subject,
                  VTH_ARGS (VTH_ARG_TEXT ("function", _vth_trace_get_actor (trace, function, sizeof function)),
                            VTH_ARG_TEXT ("authority", _vth_trace_get_authority (trace, authority, sizeof authority)),
                            VTH_ARG_TEXT ("power", question->power), VTH_ARG_DAY ("day", question->on)));
}

static void
note_field (VthNotes *notes, const gchar *code, const gchar *pointer)
{
  _vth_notes_add (notes, code, pointer, VTH_ARGS (VTH_ARG_TEXT ("field", pointer)));
}

static void
explain_incomplete (const VthQuestion *question, VthNotes *notes)
{
  if (question->power == NULL)
    note_field (notes, "act.field-missing", "/power");
  if (question->authority == NULL)
    note_field (notes, "act.field-missing", "/authority");
  if (question->actor == NULL)
    note_field (notes, "act.field-missing", "/actor");
  if (question->on == VTH_NO_DAY)
    note_field (notes, "act.field-missing", "/on");
}

static void
explain_itself (const VthTrace *trace, VthAuthorisationVerdict verdict)
{
  const VthQuestion *question = trace->ask->question;
  VthFaults faults = _vth_ask_examine_itself (trace->ask);
  gchar room[128];

  if ((faults & (VTH_FAULT_DELEGATED | VTH_DOUBT_DELEGATED)) != 0)
    _vth_trace_note_delegation (trace, trace->ask->authority);
  if ((faults & VTH_FAULT_ORGANISATION) != 0)
    _vth_notes_add (trace->notes, "mandate.organisation-not-in-force", "/authority",
                    VTH_ARGS (VTH_ARG_TEXT ("found", _vth_trace_get_authority (trace, room, sizeof room)),
                              VTH_ARG_DAY ("day", question->on)));
  if ((faults & VTH_FAULT_BOARD) != 0)
    note_act (trace, "mandate.own-board", "/authority");
  if ((faults & VTH_DOUBT_BOARD) != 0)
    _vth_trace_note_received (trace);
  if ((faults & VTH_DOUBT_UNLISTED) != 0)
    note_act (trace, "authority.power-unknown", "/power");
  if ((faults & VTH_DOUBT_NO_ORGAN) != 0)
    note_act (trace, "authority.no-organ", "/authority");
  if (verdict != VTH_AUTHORISATION_VERDICT_REFUSED && (faults & (VTH_DOUBT_UNLISTED | VTH_DOUBT_NO_ORGAN)) == 0)
    note_act (trace, "authority.itself", "/actor");
}

static void
note_certainty (const VthTrace *trace, VthCertainty certainty, const gchar *pointer, const gchar *source)
{
  _vth_notes_add (trace->notes, certainty == VTH_CERTAINTY_INFERRED ? "certainty.inferred" : "certainty.unverified", pointer,
                  VTH_ARGS (VTH_ARG_TEXT ("source", source)));
}

/* What of the catalogue the verdict rests on, if it was not read in the law itself. */
static void
explain_certainty (const VthTrace *trace)
{
  VthAsk *ask = trace->ask;
  const VthQuestion *question = ask->question;
  VthCertainty certainty = _vth_power_get_certainty (question->power);

  if (certainty != VTH_CERTAINTY_TEXT)
    {
      g_autofree gchar *source = g_strconcat ("powers/", question->power, NULL);

      note_certainty (trace, certainty, "/power", source);
    }
  if ((ask->power_flags & VTH_POWER_FINE) == 0 || question->report_by == NULL ||
      !g_str_equal (question->report_by, question->actor))
    return;

  _vth_power_get_fine_line (&certainty);
  if (certainty != VTH_CERTAINTY_TEXT)
    note_certainty (trace, certainty, "/amount_cents", "mandate-rules/awb-5.53-line");
}

/* Ob 13.12 lid 3: which service the decree names for the place, or that this is not known. */
static void
explain_reserved (const VthTrace *trace, gboolean designated)
{
  const VthQuestion *question = trace->ask->question;
  g_autofree gchar *place = _vth_ask_dup_place (trace->ask);
  VthServiceSearch search;

  _vth_service_search_run (&search, trace->ask->directory, place, question->on, TRUE);
  if (!designated)
    note_act (trace,
              search.verdict == VTH_SERVICE_VERDICT_SEVERAL ? "ob.13.12.designation-open"
              : search.verdict == VTH_SERVICE_VERDICT_FOUND ? "ob.13.12.not-designated"
                                                            : "ob.13.12.designation-not-known",
              "/activity");
  if (search.verdict == VTH_SERVICE_VERDICT_FOUND || search.verdict == VTH_SERVICE_VERDICT_SEVERAL)
    _vth_service_search_explain (&search, trace->notes);
  _vth_notes_add (trace->notes, "certainty.inferred", "/activity",
                  VTH_ARGS (VTH_ARG_TEXT ("source", "competence/basic_tasks")));
}

static void
explain_act_faults (const VthTrace *trace, VthFaults faults)
{
  if ((faults & VTH_FAULT_NEVER) != 0)
    note_act (trace, "awb.10:3.never-mandated", "/power");
  if ((faults & VTH_FAULT_SAME_DECIDER) != 0)
    note_act (trace, "awb.10:3.objection-by-same-decider", "/primary_decision_by");
  if ((faults & VTH_FAULT_REPORT_AUTHOR) != 0)
    note_act (trace, "awb.10:3.fine-by-report-author", "/report_by");
  if ((faults & VTH_DOUBT_DECIDER) != 0 && trace->ask->question->primary_decision_by == NULL)
    note_field (trace->notes, "cannot-be-checked", "/primary_decision_by");
  else if ((faults & VTH_DOUBT_DECIDER) != 0)
    note_act (trace, "awb.10:3.perhaps-same-decider", "/primary_decision_by");
  if ((faults & VTH_DOUBT_AUTHOR) != 0 && trace->ask->question->report_by == NULL)
    note_field (trace->notes, "cannot-be-checked", "/report_by");
  else if ((faults & VTH_DOUBT_AUTHOR) != 0)
    note_act (trace, "awb.10:3.fine-maximum-unknown", "/report_by");
  if ((faults & VTH_DOUBT_RESERVED) != 0)
    explain_reserved (trace, FALSE);
}

#define ACT_FAULTS (VTH_FAULT_NEVER | VTH_FAULT_SAME_DECIDER | VTH_FAULT_REPORT_AUTHOR)

/* A decision against which one can object, that the organ itself could have taken: its lack of mandate may
 * be mended. For who may not decide by Awb 10:3 nothing is assumed.
 */
static void
explain_cure (const VthTrace *trace, VthFaults faults)
{
  VthPowerFlags flags = trace->ask->power_flags;

  if ((faults & ACT_FAULTS) != 0 || (flags & VTH_POWER_DECISION) == 0 || (flags & VTH_POWER_OBJECTION) != 0 ||
      (_vth_ask_examine_itself (trace->ask) & VTH_FAULT_ANY) != 0)
    return;

  note_act (trace, "awb.7:11.lack-may-be-cured", "/authority");
  _vth_trace_note_rule (trace, "T2", "/authority");
}

static gint
compare_candidates (gconstpointer a, gconstpointer b)
{
  const VthCandidate *first = a, *second = b;

  if (first->n_faults != second->n_faults)
    return first->n_faults < second->n_faults ? -1 : 1;
  if (first->grant != second->grant)
    return first->grant < second->grant ? -1 : 1;

  return 0;
}

static void
add_candidate (const VthTrace *silent, guint32 grant, GArray *candidates)
{
  VthCandidate candidate = { grant };

  _vth_trace_follow (silent, &candidate);
  if (_vth_trace_is_near (silent, &candidate))
    g_array_append_val (candidates, candidate);
}

static gint
compare_numbers (gconstpointer a, gconstpointer b)
{
  guint32 first = *(const guint32 *) a, second = *(const guint32 *) b;

  return first < second ? -1 : first > second;
}

/* A mandate stands in the index once for each of its powers; those that lead to one organ stand together. */
static void
list_held (const VthTrace *trace, VthGrantList *list)
{
  VthAsk *ask = trace->ask;
  const VthGrants *grants = ask->grants;
  guint32 known = VTH_NO_NAME;
  gboolean related = FALSE;

  for (guint32 i = grants->first_entry[ask->actor]; i < grants->first_entry[ask->actor + 1]; i++)
    {
      guint32 origin = grants->entries[i].origin;

      if (origin != known)
        related = origin == 0 || origin == ask->authority + 1 || _vth_trace_is_related (trace, origin - 1);
      known = origin;
      if (related)
        _vth_grant_list_add (list, grants->entries[i].grant);
    }
}

static void
list_borrowed (const VthTrace *trace, VthGrantList *list)
{
  const VthGrants *grants = trace->ask->grants;
  VthGrantList held;

  if (grants->holders->len == 0)
    return;

  _vth_grant_list_init (&held);
  _vth_ask_collect_actor (trace->ask, &held);
  for (guint32 i = 0; i < held.n; i++)
    if (_vth_grants_get (grants, held.items[i])->mandatee != trace->ask->actor)
      _vth_grant_list_add (list, held.items[i]);
  _vth_grant_list_clear (&held);
}

/* The mandates of the actor that come near the act, each once: that lead to its organ, or that give the
 * power but come from another organ of the same organisation, or from the actor's own board.
 */
static GArray *
find_candidates (const VthTrace *trace)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (VthCandidate));
  VthTrace silent = { trace->ask, NULL };
  VthGrantList near;

  _vth_grant_list_init (&near);
  if (trace->ask->actor != VTH_NO_NAME)
    list_held (&silent, &near);
  list_borrowed (&silent, &near);
  qsort (near.items, near.n, sizeof *near.items, compare_numbers);
  for (guint32 i = 0; i < near.n; i++)
    if (i == 0 || near.items[i] != near.items[i - 1])
      add_candidate (&silent, near.items[i], candidates);
  _vth_grant_list_clear (&near);
  g_array_sort (candidates, compare_candidates);

  return candidates;
}

static void
explain_refusal (VthTrace *trace)
{
  g_autoptr (GArray) candidates = find_candidates (trace);
  gboolean only_act = FALSE;
  VthFaults act_faults = 0;

  for (guint i = 0; i < candidates->len; i++)
    {
      const VthCandidate *candidate = &g_array_index (candidates, VthCandidate, i);

      act_faults |= candidate->faults & ACT_FAULTS;
      only_act = only_act || (candidate->faults & VTH_FAULT_ANY & ~ACT_FAULTS) == 0;
    }

  explain_act_faults (trace, act_faults);
  if (!only_act)
    note_act (trace, "awb.10:1.no-mandate", "/actor");
  for (guint i = 0; i < candidates->len; i++)
    _vth_trace_follow (trace, &g_array_index (candidates, VthCandidate, i));
  explain_cure (trace, act_faults);
}

static void
explain_named (VthTrace *trace, guint32 named)
{
  VthCandidate candidate = { named };

  _vth_trace_follow (trace, &candidate);
  explain_act_faults (trace, candidate.faults & ACT_FAULTS);
  explain_cure (trace, candidate.faults);
}

/* Why the other mandates that came near do not carry the act, each in one line. */
static void
explain_others (VthTrace *trace, const VthJudgement *judgement)
{
  g_autoptr (GArray) candidates = find_candidates (trace);

  for (guint i = 0; i < candidates->len; i++)
    {
      const VthCandidate *candidate = &g_array_index (candidates, VthCandidate, i);
      const gchar *id = _vth_grants_get_id (trace->ask->grants, candidate->grant);

      if (candidate->grant != judgement->links[0] && candidate->n_faults > 0)
        _vth_notes_add (trace->notes, "mandate.candidate-failed", id,
                        VTH_ARGS (VTH_ARG_TEXT ("mandate", id),
                                  VTH_ARG_TEXT ("found", _vth_trace_get_code (candidate->faults))));
    }
}

static void
explain_lowest (VthTrace *trace, guint32 link)
{
  VthFaults doubts = _vth_ask_examine_lowest (trace->ask, _vth_grants_get (trace->ask->grants, link)) & VTH_DOUBT_ANY;

  explain_act_faults (trace, doubts);
  _vth_trace_note_link (trace, link, doubts & (VTH_DOUBT_SUBSTITUTE | VTH_DOUBT_LINE), VTH_NO_GRANT);
  if ((doubts & VTH_DOUBT_RESERVED) == 0 && (trace->ask->power_flags & VTH_POWER_OWN_BOARD) == 0 &&
      _vth_ask_is_reserved (trace->ask) && !_vth_grant_moves_power (_vth_grants_get (trace->ask->grants, link)))
    explain_reserved (trace, TRUE);
  if ((trace->ask->power_flags & VTH_POWER_SEPARATE) != 0 && trace->ask->question->permit_by != NULL &&
      g_str_equal (trace->ask->question->permit_by, trace->ask->question->actor))
    note_act (trace, "ob.13.9.same-handler", "/permit_by");
}

static void
note_step (const VthTrace *trace, guint32 link, guint32 above)
{
  const VthGrants *grants = trace->ask->grants;

  _vth_trace_note_step (trace, link, above,
                        _vth_ask_examine_step (_vth_grants_get (grants, link), _vth_grants_get (grants, above)));
}

static void
explain_top (const VthTrace *trace, guint32 link)
{
  if ((_vth_ask_examine_top (trace->ask, _vth_grants_get (trace->ask->grants, link)) & VTH_DOUBT_BOARD) != 0)
    _vth_trace_note_received (trace);
}

static void
explain_chain (VthTrace *trace, const VthJudgement *judgement)
{
  const VthGrants *grants = trace->ask->grants;

  _vth_trace_note_cover (trace, judgement->links[0]);
  _vth_trace_note_actor (trace, judgement->links[0]);
  for (guint32 i = 1; i < judgement->n_links; i++)
    _vth_notes_add (trace->notes, "mandate.chain-link", _vth_grants_get_id (grants, judgement->links[i - 1]),
                    VTH_ARGS (VTH_ARG_TEXT ("mandate", _vth_grants_get_id (grants, judgement->links[i - 1])),
                              VTH_ARG_TEXT ("parent", _vth_grants_get_id (grants, judgement->links[i]))));
  explain_lowest (trace, judgement->links[0]);
  for (guint32 i = 0; i < judgement->n_links; i++)
    {
      VthFaults doubts = _vth_ask_examine (trace->ask, _vth_grants_get (grants, judgement->links[i]));

      if (i == 0)
        doubts &= ~VTH_DOUBT_POWER;
      _vth_trace_note_link (trace, judgement->links[i], doubts, VTH_NO_GRANT);
      _vth_trace_note_remarks (trace, judgement->links[i]);
      if (i + 1 < judgement->n_links)
        note_step (trace, judgement->links[i], judgement->links[i + 1]);
    }
  explain_top (trace, judgement->links[judgement->n_links - 1]);
  if (judgement->named == VTH_NO_GRANT)
    explain_others (trace, judgement);
}

static void
explain_unknown (const gchar *mandate, VthNotes *notes)
{
  _vth_notes_add (notes, "mandate.unknown", mandate, VTH_ARGS (VTH_ARG_TEXT ("mandate", mandate)));
}

static void
explain_other_body (const VthTrace *trace)
{
  const VthQuestion *question = trace->ask->question;
  const VthGrants *grants = trace->ask->grants;
  guint32 imposer = _vth_names_find (&grants->entities, question->sanction_by, strlen (question->sanction_by));
  gchar found[128], expected[128];

  _vth_notes_add (trace->notes, "ow.18.5.other-body", "/authority",
                  VTH_ARGS (VTH_ARG_DAY ("day", question->on),
                            VTH_ARG_TEXT ("found", _vth_trace_get_authority (trace, found, sizeof found)),
                            VTH_ARG_TEXT ("expected",
                                          imposer != VTH_NO_NAME ? _vth_grants_describe (grants, imposer, expected, sizeof expected)
                                                                 : question->sanction_by)));
}

void
_vth_register_explain (VthRegister *self, const VthQuestion *question, const gchar *mandate,
                       const VthJudgement *judgement, VthNotes *notes)
{
  VthAsk ask;
  VthTrace trace = { &ask, notes };

  if (judgement->basis == VTH_BASIS_INCOMPLETE)
    {
      explain_incomplete (question, notes);
      return;
    }
  if (judgement->basis == VTH_BASIS_UNKNOWN)
    {
      explain_unknown (mandate, notes);
      return;
    }

  _vth_ask_init (&ask, self, question);
  if (judgement->basis == VTH_BASIS_OTHER_BODY)
    explain_other_body (&trace);
  else if (judgement->basis == VTH_BASIS_ITSELF)
    explain_itself (&trace, judgement->verdict);
  else if (judgement->basis == VTH_BASIS_GRANT)
    explain_chain (&trace, judgement);
  else if (judgement->named != VTH_NO_GRANT)
    explain_named (&trace, judgement->named);
  else
    explain_refusal (&trace);
  explain_certainty (&trace);
  _vth_ask_clear (&ask);
}
