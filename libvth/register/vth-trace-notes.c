/* vth-trace-notes.c - faults, doubts and remarks in words
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-trace-private.h"

/* What fills the place of what was found. */
typedef enum
{
  FOUND_NOTHING,
  FOUND_MANDATOR,
  FOUND_MANDATEE,
  FOUND_MUNICIPALITY,
  FOUND_ACTIVITY,
  FOUND_EXCLUDED,
  FOUND_KIND,
  FOUND_ORGANISATION,
  FOUND_LAWS,
  FOUND_GIVER,
  FOUND_CASE
} Found;

static const struct
{
  VthFaults fault;
  const gchar *code;
  Found found;
} faults_in_words[] = {
  { VTH_FAULT_DEFECT, "mandate.broken", FOUND_NOTHING },
  { VTH_FAULT_MANDATEE, "awb.10:2.mandatee-differs", FOUND_MANDATEE },
  { VTH_FAULT_MANDATOR, "awb.10:2.mandator-differs", FOUND_MANDATOR },
  { VTH_FAULT_BOARD, "mandate.own-board", FOUND_NOTHING },
  { VTH_FAULT_NOT_IN_FORCE, "awb.10:2.not-in-force", FOUND_NOTHING },
  { VTH_FAULT_ORGANISATION, "mandate.organisation-not-in-force", FOUND_ORGANISATION },
  { VTH_FAULT_KIND, "awb.10:12.kind-differs", FOUND_KIND },
  { VTH_FAULT_POWER, "awb.10:2.power-not-covered", FOUND_NOTHING },
  { VTH_FAULT_EXCLUDED, "awb.10:2.power-excluded", FOUND_EXCLUDED },
  { VTH_FAULT_AREA, "awb.10:2.area-not-covered", FOUND_MUNICIPALITY },
  { VTH_FAULT_ACTIVITY, "awb.10:2.activity-not-covered", FOUND_ACTIVITY },
  { VTH_FAULT_CONSENT, "awb.10:4.consent-missing", FOUND_NOTHING },
  { VTH_FAULT_SUBORDINATE, "awb.10:14.delegated-to-subordinate", FOUND_MANDATEE },
  { VTH_FAULT_SUBMANDATE, "awb.10:9.submandate-not-allowed", FOUND_NOTHING },
  { VTH_FAULT_DELEGATION, "awb.10:15.delegated-by-mandatee", FOUND_MANDATOR },
  { VTH_FAULT_WRITING, "awb.10:5.not-in-writing", FOUND_NOTHING },
  { VTH_FAULT_CASE, "mandate.other-case", FOUND_CASE },
  { VTH_FAULT_SUBSTITUTE, "mandate.substitute-on-other-days", FOUND_MANDATEE },
  { VTH_DOUBT_SIGNING, "awb.10:11.signing-only", FOUND_NOTHING },
  { VTH_DOUBT_CASE, "mandate.case-not-known", FOUND_CASE },
  { VTH_DOUBT_SUBSTITUTE, "mandate.substitute-days-not-known", FOUND_MANDATEE },
  { VTH_DOUBT_LINE, "mandate.line-not-known", FOUND_MANDATEE },
  { VTH_DOUBT_CONSENT, "awb.10:4.consent-not-known", FOUND_NOTHING },
  { VTH_DOUBT_MEMBER, "gemeentewet.168.member-not-recorded", FOUND_MANDATEE },
  { VTH_DOUBT_POWER, "mandate.powers-not-shown", FOUND_NOTHING },
  { VTH_FAULT_EXPRESS, "gemeentewet.125.not-expressly-granted", FOUND_MANDATEE },
  { VTH_FAULT_NOTICE, "ow.5.16.notice-later", FOUND_MANDATEE },
  { VTH_DOUBT_NOTICE, "ow.5.16.notice-not-recorded", FOUND_MANDATEE },
};

static const struct
{
  VthFaults doubt;
  const gchar *pointer;
} doubts_in_words[] = {
  { VTH_DOUBT_AREA, "/municipality" },
  { VTH_DOUBT_ACTIVITY, "/activity" },
  { VTH_DOUBT_AMOUNT, "/amount_cents" },
};

/* Those that are told otherwise than by the table. */
static const struct
{
  VthFaults fault;
  const gchar *code;
} other_codes[] = {
  { VTH_FAULT_REVOKED, "awb.10:8.revoked" },
  { VTH_FAULT_AMOUNT, "awb.10:2.amount-above-limit" },
  { VTH_FAULT_CONDITION, "mandate.hard-condition-not-met" },
  { VTH_FAULT_DELEGATED, "awb.10:17.delegator-decides" },
  { VTH_FAULT_SAME_DECIDER, "awb.10:3.objection-by-same-decider" },
  { VTH_FAULT_REPORT_AUTHOR, "awb.10:3.fine-by-report-author" },
  { VTH_FAULT_NEVER, "awb.10:3.never-mandated" },
  { VTH_FAULT_BASIS, "awb.10:15.no-basis" },
};

const gchar *
_vth_trace_get_code (VthFaults faults)
{
  for (guint i = 0; i < G_N_ELEMENTS (faults_in_words); i++)
    if ((faults & VTH_FAULT_ANY & faults_in_words[i].fault) != 0)
      return faults_in_words[i].code;
  for (guint i = 0; i < G_N_ELEMENTS (other_codes); i++)
    if ((faults & other_codes[i].fault) != 0)
      return other_codes[i].code;

  return NULL;
}

/* Room for a name that is put together of those of a function and of its organisation. */
typedef gchar Room[128];

static const gchar *
get_entity (const VthTrace *trace, guint32 entity, Room room)
{
  return _vth_grants_describe (trace->ask->grants, entity, room, sizeof (Room));
}

static const gchar *
find_excluded (const VthTrace *trace, const VthGrant *grant)
{
  const VthGrants *grants = trace->ask->grants;

  for (guint32 i = 0; i < grant->excluded.n; i++)
    {
      const gchar *excluded = _vth_names_get (&grants->powers.names,
                                              _vth_grants_get_term (grants, grant->excluded, i));

      if (vth_power_covers (excluded, trace->ask->question->power) ||
          vth_power_covers (trace->ask->question->power, excluded))
        return excluded;
    }

  return NULL;
}

static guint32
find_organisation (const VthTrace *trace, const VthGrant *grant)
{
  const VthEntity *entities = trace->ask->grants->entity_table;
  const guint32 places[] = { grant->mandator, grant->mandatee, trace->ask->actor };
  guint32 on = trace->ask->on;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (places[i] != VTH_NO_NAME && (on < entities[places[i]].from || on > entities[places[i]].until))
      return places[i];

  return grant->mandatee;
}

static const gchar *
list_laws (const VthTrace *trace, const VthGrant *grant, Room room)
{
  const VthGrants *grants = trace->ask->grants;
  VthSpan span = _vth_grants_get_details (grants, grant).basis;

  room[0] = '\0';
  for (guint32 i = 0; i < span.n; i++)
    {
      g_strlcat (room, i > 0 ? "; " : "", sizeof (Room));
      g_strlcat (room, _vth_names_get (&grants->laws, _vth_grants_get_term (grants, span, i)), sizeof (Room));
    }

  return room;
}

static VthArgument
get_found (const VthTrace *trace, const VthGrant *grant, Found found, Room room)
{
  const VthQuestion *question = trace->ask->question;
  VthGrantDetails details = _vth_grants_get_details (trace->ask->grants, grant);
  static const gchar *const kinds[] = { "VthMandateKind.unknown", "VthMandateKind.mandate", "VthMandateKind.signing",
                                        "VthMandateKind.authorisation", "VthMandateKind.power-of-attorney",
                                        "VthMandateKind.delegation", "VthMandateKind.attribution" };

  switch (found)
    {
    case FOUND_MANDATOR:
      return VTH_ARG_TEXT ("found", get_entity (trace, grant->mandator, room));
    case FOUND_MANDATEE:
      return VTH_ARG_TEXT ("found", get_entity (trace, grant->mandatee, room));
    case FOUND_MUNICIPALITY:
      return VTH_ARG_TEXT ("found", question->municipality);
    case FOUND_ACTIVITY:
      return VTH_ARG_TEXT ("found", question->activity);
    case FOUND_EXCLUDED:
      return VTH_ARG_TEXT ("found", find_excluded (trace, grant));
    case FOUND_ORGANISATION:
      return VTH_ARG_TEXT ("found", get_entity (trace, find_organisation (trace, grant), room));
    case FOUND_LAWS:
      return VTH_ARG_TEXT ("found", list_laws (trace, grant, room));
    case FOUND_GIVER:
      return VTH_ARG_TEXT ("found", get_entity (trace, details.given_by, room));
    case FOUND_CASE:
      return VTH_ARG_TEXT ("found", details.case_name != VTH_NO_NAME ? _vth_names_get (&trace->ask->grants->cases, details.case_name) : "");
    case FOUND_KIND:
      return VTH_ARG_LABEL ("found", kinds[grant->kind]);
    default:
      return VTH_ARG_TEXT ("found", NULL);
    }
}

const gchar *
_vth_trace_get_actor (const VthTrace *trace, gchar *room, gsize size)
{
  const VthAsk *ask = trace->ask;

  return ask->actor != VTH_NO_NAME ? _vth_grants_describe (ask->grants, ask->actor, room, size) : ask->question->actor;
}

const gchar *
_vth_trace_get_authority (const VthTrace *trace, gchar *room, gsize size)
{
  const VthAsk *ask = trace->ask;

  return ask->authority != VTH_NO_NAME ? _vth_grants_describe (ask->grants, ask->authority, room, size)
                                       : ask->question->authority;
}

/* Most sentences speak of the function that acts and the organ in whose name; those on consent of
 * the two between whom the mandate was given.
 */
static void
note_fault (const VthTrace *trace, guint32 link, guint32 above, const gchar *code, VthFaults fault, Found found)
{
  const VthGrants *grants = trace->ask->grants;
  const VthGrant *grant = _vth_grants_get (grants, link);
  const VthQuestion *question = trace->ask->question;
  const gchar *id = _vth_grants_get_id (grants, link);
  gboolean of_grant = (fault & (VTH_FAULT_CONSENT | VTH_DOUBT_CONSENT)) != 0;
  Room function, authority, room;

  _vth_notes_add (trace->notes, code, id,
                  VTH_ARGS (VTH_ARG_TEXT ("mandate", id),
                            VTH_ARG_TEXT ("parent",
                                          above != VTH_NO_GRANT ? _vth_grants_get_id (grants, above) : NULL),
                            VTH_ARG_TEXT ("function",
                                          of_grant ? get_entity (trace, grant->mandatee, function)
                                                   : _vth_trace_get_actor (trace, function, sizeof function)),
                            VTH_ARG_TEXT ("authority",
                                          of_grant ? get_entity (trace, grant->mandator, authority)
                                                   : _vth_trace_get_authority (trace, authority, sizeof authority)),
                            VTH_ARG_TEXT ("power", question->power), VTH_ARG_DAY ("day", question->on),
                            get_found (trace, grant, found, room)));
}

static void
note_conditions (const VthTrace *trace, const VthGrant *grant, const gchar *id, gboolean hard)
{
  const VthGrants *grants = trace->ask->grants;

  for (guint32 i = 0; i < grant->conditions.n; i++)
    {
      guint32 term = _vth_grants_get_term (grants, grant->conditions, i);
      VthMet met = _vth_ask_is_met (trace->ask, term / 2);
      const gchar *code = met == VTH_MET_UNKNOWN ? "mandate.condition-unknown"
                          : hard ? "mandate.hard-condition-not-met" : "mandate.soft-condition-not-met";

      if (met != VTH_MET_YES && (term & 1) == (guint32) hard)
        _vth_notes_add (trace->notes, code, id,
                        VTH_ARGS (VTH_ARG_TEXT ("condition", _vth_names_get (&grants->codes, term / 2)),
                                  VTH_ARG_TEXT ("mandate", id)));
    }
}

gboolean
_vth_trace_lacks_power (const VthTrace *trace, guint32 link)
{
  return (_vth_ask_examine (trace->ask, _vth_grants_get (trace->ask->grants, link)) & VTH_DOUBT_POWER) != 0;
}

static void
note_transfer (const VthTrace *trace, guint32 delegation, const gchar *code)
{
  const VthGrants *grants = trace->ask->grants;
  const VthGrant *grant = _vth_grants_get (grants, delegation);
  const gchar *id = _vth_grants_get_id (grants, delegation);
  Room giver, taker;

  _vth_notes_add (trace->notes, code, id,
                  VTH_ARGS (VTH_ARG_TEXT ("authority", get_entity (trace, grant->mandator, giver)),
                            VTH_ARG_TEXT ("power", trace->ask->question->power), VTH_ARG_TEXT ("mandate", id),
                            VTH_ARG_TEXT ("found", get_entity (trace, grant->mandatee, taker))));
}

/* That a board perhaps received the power in whose name it acts, and on what that depends. */
void
_vth_trace_note_received (const VthTrace *trace)
{
  VthFaults faults;
  guint32 received = _vth_ask_find_received (trace->ask, trace->ask->authority, &faults);

  if (received == VTH_NO_GRANT)
    return;

  note_transfer (trace, received, "delegation.scope-unknown");
  _vth_trace_note_link (trace, received,
                        _vth_ask_examine (trace->ask, _vth_grants_get (trace->ask->grants, received)) & VTH_DOUBT_ANY,
                        VTH_NO_GRANT);
}

void
_vth_trace_note_delegation (const VthTrace *trace, guint32 mandator)
{
  const VthGrants *grants = trace->ask->grants;
  VthFaults faults;
  guint32 delegation = _vth_ask_find_delegation (trace->ask, mandator, &faults);

  if (delegation == VTH_NO_GRANT)
    return;

  note_transfer (trace, delegation,
                      faults == VTH_FAULT_DELEGATED ? "awb.10:17.delegator-decides" : "delegation.scope-unknown");
  if (faults == VTH_DOUBT_DELEGATED)
    _vth_trace_note_link (trace, delegation,
                          _vth_ask_examine (trace->ask, _vth_grants_get (grants, delegation)) & VTH_DOUBT_ANY & ~VTH_DOUBT_BASIS,
                          VTH_NO_GRANT);
}

/* When it was withdrawn, and whether in writing: Awb 10:8. */
static void
note_withdrawal (const VthTrace *trace, const VthGrant *grant, const gchar *id, VthFaults faults)
{
  guint32 place = _vth_grants_get_details (trace->ask->grants, grant).revoked_in;
  const VthArgument *arguments = VTH_ARGS (
      VTH_ARG_TEXT ("mandate", id), VTH_ARG_DAY ("day", trace->ask->question->on), VTH_ARG_DAY ("since", grant->revoked),
      VTH_ARG_TEXT ("found", _vth_names_get (&trace->ask->grants->places, place)));

  if ((faults & VTH_DOUBT_WITHDRAWN) != 0)
    _vth_notes_add (trace->notes, "awb.10:8.withdrawal-not-in-writing", id, arguments);
  if ((faults & VTH_FAULT_REVOKED) == 0)
    return;

  _vth_notes_add (trace->notes, grant->kind == VTH_MANDATE_KIND_DELEGATION ? "awb.10:18.withdrawn" : "awb.10:8.revoked", id,
                  arguments);
  if (place != VTH_NO_NAME)
    _vth_notes_add (trace->notes, "awb.10:8.withdrawal-written-in", id, arguments);
  else if ((grant->flags & VTH_GRANT_FREE_END) == 0)
    _vth_notes_add (trace->notes, "awb.10:8.withdrawal-writing-not-recorded", id, arguments);
}

static void
note_limits (const VthTrace *trace, const VthGrant *grant, const gchar *id, VthFaults faults)
{
  const VthQuestion *question = trace->ask->question;

  if ((faults & VTH_FAULT_AMOUNT) != 0)
    _vth_notes_add (trace->notes, "awb.10:2.amount-above-limit", id,
                    VTH_ARGS (VTH_ARG_TEXT ("mandate", id), VTH_ARG_CENTS ("found", question->amount_cents),
                              VTH_ARG_CENTS ("limit", grant->max_cents)));
}

static void
note_not_shown (const VthTrace *trace, guint32 link, guint32 above)
{
  const VthGrants *grants = trace->ask->grants;
  const VthGrant *grant = _vth_grants_get (grants, link);
  const gchar *id = _vth_grants_get_id (grants, link);
  guint32 clauses = _vth_ask_get_not_shown (trace->ask, grant);

  if (_vth_trace_lacks_power (trace, link))
    clauses &= ~(guint32) VTH_CLAUSE_POWERS;
  if ((trace->ask->power_flags & VTH_POWER_STEP) != 0)
    clauses |= grant->not_shown & VTH_CLAUSE_STEPS;
  if (above != VTH_NO_GRANT)
    clauses = _vth_grants_get (grants, above)->not_shown & VTH_CLAUSE_SUBMANDATE;
  for (guint32 clause = 1; clause <= VTH_CLAUSE_STEPS; clause <<= 1)
    if ((clauses & clause) != 0)
      {
        const gchar *pointer = _vth_clause_get_pointer ((VthClauses) clause);

        _vth_notes_add (trace->notes, "mandate.clause-not-known", id,
                        VTH_ARGS (VTH_ARG_TEXT ("mandate", above != VTH_NO_GRANT ? _vth_grants_get_id (grants, above) : id),
                                  VTH_ARG_TEXT ("field", pointer)));
      }
}

/* Leave to grant further that the source of the mandate above does not show. */
void
_vth_trace_note_step (const VthTrace *trace, guint32 link, guint32 above, VthFaults faults)
{
  if ((faults & VTH_DOUBT_NOT_SHOWN) != 0)
    note_not_shown (trace, link, above);
}

void
_vth_trace_note_rule (const VthTrace *trace, const gchar *rule, const gchar *subject)
{
  VthCertainty certainty = _vth_power_get_rule_certainty (rule);
  g_autofree gchar *source = g_strconcat ("mandate-rules/", rule, NULL);

  if (certainty != VTH_CERTAINTY_TEXT)
    _vth_notes_add (trace->notes, certainty == VTH_CERTAINTY_INFERRED ? "certainty.inferred" : "certainty.unverified",
                    subject, VTH_ARGS (VTH_ARG_TEXT ("source", source)));
}

static void
note_retroactive (const VthTrace *trace, guint32 link)
{
  const VthGrants *grants = trace->ask->grants;
  const gchar *id = _vth_grants_get_id (grants, link);

  _vth_notes_add (trace->notes, "mandate.retroactive", id,
                  VTH_ARGS (VTH_ARG_TEXT ("mandate", id), VTH_ARG_DAY ("day", trace->ask->on),
                            VTH_ARG_DAY ("since", _vth_grants_get (grants, link)->decided)));
  _vth_notes_add (trace->notes, "awb.7:11.may-be-ratified", id, VTH_ARGS (VTH_ARG_TEXT ("mandate", id)));
  _vth_trace_note_rule (trace, "T2", id);
}

static void
note_rare (const VthTrace *trace, guint32 link, VthFaults faults)
{
  const VthGrant *grant = _vth_grants_get (trace->ask->grants, link);
  gboolean attribution = grant->kind == VTH_MANDATE_KIND_ATTRIBUTION;

  if ((faults & VTH_FAULT_BASIS) != 0)
    note_fault (trace, link, VTH_NO_GRANT, attribution ? "awb.10:22.no-basis" : "awb.10:15.no-basis", 0, FOUND_LAWS);
  if ((faults & VTH_DOUBT_BASIS) != 0)
    note_fault (trace, link, VTH_NO_GRANT,
                attribution ? "awb.10:22.basis-not-recorded" : "awb.10:15.basis-not-recorded", 0, FOUND_NOTHING);
  if ((faults & VTH_DOUBT_RETROACTIVE) != 0)
    note_retroactive (trace, link);
  if ((faults & VTH_DOUBT_NOT_SHOWN) != 0)
    note_not_shown (trace, link, VTH_NO_GRANT);
}

/* Whether it was given by another organ of the organisation: college and mayor each give their own. */
static gboolean
is_sister_organ (const VthTrace *trace, const VthGrant *grant)
{
  const VthAsk *ask = trace->ask;
  const VthEntity *entities = ask->grants->entity_table;

  return ask->authority != VTH_NO_NAME && grant->mandator != ask->authority &&
         entities[grant->mandator].organisation == entities[ask->authority].organisation &&
         (entities[grant->mandator].flags & VTH_ENTITY_AUTHORITY) != 0;
}

void
_vth_trace_note_link (const VthTrace *trace, guint32 link, VthFaults faults, guint32 above)
{
  const VthGrant *grant = _vth_grants_get (trace->ask->grants, link);
  const gchar *id = _vth_grants_get_id (trace->ask->grants, link);

  for (guint i = 0; i < G_N_ELEMENTS (faults_in_words); i++)
    if ((faults & faults_in_words[i].fault) != 0)
      note_fault (trace, link, above, faults_in_words[i].code, faults_in_words[i].fault,
                  faults_in_words[i].found);
  if ((faults & VTH_FAULT_MANDATOR) != 0 && is_sister_organ (trace, grant))
    note_fault (trace, link, above, "gemeentewet.125.other-organ", 0, FOUND_MANDATOR);
  note_withdrawal (trace, grant, id, faults);
  note_limits (trace, grant, id, faults);
  note_rare (trace, link, faults);
  if ((faults & (VTH_FAULT_CONDITION | VTH_DOUBT_CONDITION)) != 0)
    note_conditions (trace, grant, id, TRUE);
  if ((faults & (VTH_FAULT_DELEGATED | VTH_DOUBT_DELEGATED)) != 0)
    _vth_trace_note_delegation (trace, grant->mandator);
  for (guint i = 0; i < G_N_ELEMENTS (doubts_in_words); i++)
    if ((faults & doubts_in_words[i].doubt) != 0)
      _vth_notes_add (trace->notes, "cannot-be-checked", doubts_in_words[i].pointer,
                      VTH_ARGS (VTH_ARG_TEXT ("field", doubts_in_words[i].pointer)));
}

void
_vth_trace_note_cover (const VthTrace *trace, guint32 link)
{
  const VthGrant *grant = _vth_grants_get (trace->ask->grants, link);

  if (_vth_trace_lacks_power (trace, link))
    note_fault (trace, link, VTH_NO_GRANT, "mandate.powers-not-shown", 0, FOUND_NOTHING);
  else if (grant->kind == VTH_MANDATE_KIND_DELEGATION)
    note_fault (trace, link, VTH_NO_GRANT, "delegation.in-force", 0, FOUND_MANDATEE);
  else if (grant->kind == VTH_MANDATE_KIND_ATTRIBUTION)
    note_fault (trace, link, VTH_NO_GRANT, "attribution.in-force", 0, FOUND_MANDATEE);
  else
    note_fault (trace, link, VTH_NO_GRANT, "mandate.covers", 0, FOUND_NOTHING);
}

/* Awb 10:16: who has transferred a power gives policy rules, and no instructions in a case. */
static gboolean
has_instructions (const VthTrace *trace, const VthGrant *grant)
{
  for (guint32 i = 0; i < grant->conditions.n; i++)
    if ((_vth_grants_get_term (trace->ask->grants, grant->conditions, i) & 1) == 0)
      return TRUE;

  return FALSE;
}

/* How the actor, who is not the one to whom the mandate was given, comes to use it. */
void
_vth_trace_note_actor (const VthTrace *trace, guint32 link)
{
  const VthGrant *grant = _vth_grants_get (trace->ask->grants, link);

  if (grant->mandatee == trace->ask->actor || (_vth_ask_examine_actor (trace->ask, grant) & ~VTH_DOUBT_DECIDER) != 0)
    return;

  note_fault (trace, link, VTH_NO_GRANT,
              _vth_ask_is_substitute (trace->ask, grant) ? "mandate.by-substitute" : "mandate.by-higher-function", 0,
              FOUND_MANDATEE);
}

static void
note_delegation_remarks (const VthTrace *trace, guint32 link, const VthGrant *grant)
{
  gboolean decision = (trace->ask->power_flags & VTH_POWER_DECISION) != 0;

  if ((grant->flags & VTH_GRANT_BASIS) != 0)
    note_fault (trace, link, VTH_NO_GRANT, "awb.10:15.basis", 0, FOUND_LAWS);
  note_fault (trace, link, VTH_NO_GRANT, decision ? "awb.10:19.mention" : "awb.10:21.other-act", 0, FOUND_NOTHING);
  if (_vth_grants_get_details (trace->ask->grants, grant).given_by != VTH_NO_NAME)
    note_fault (trace, link, VTH_NO_GRANT, "awb.10:20.power-of-another", 0, FOUND_GIVER);
  else if (has_instructions (trace, grant))
    note_fault (trace, link, VTH_NO_GRANT, "awb.10:16.instruction", 0, FOUND_MANDATEE);
}

static void
note_attribution_remarks (const VthTrace *trace, guint32 link, const VthGrant *grant)
{
  if ((grant->flags & VTH_GRANT_BASIS) != 0)
    note_fault (trace, link, VTH_NO_GRANT, "awb.10:22.basis", 0, FOUND_LAWS);
  note_fault (trace, link, VTH_NO_GRANT, "awb.10:22.instructions", 0, FOUND_MANDATOR);
}

static void
note_mandate_remarks (const VthTrace *trace, guint32 link, const VthGrant *grant)
{
  gboolean outside = (grant->flags & VTH_GRANT_OUTSIDE) != 0;
  gboolean no_consent = grant->consent == VTH_NO_DAY || grant->consent > trace->ask->on;

  if (outside && no_consent && _vth_ask_examine_consent (trace->ask, grant) == 0)
    note_fault (trace, link, VTH_NO_GRANT, "awb.10:4.consent-not-needed", VTH_FAULT_CONSENT, FOUND_LAWS);
  if (outside && (grant->kind == VTH_MANDATE_KIND_AUTHORISATION || grant->kind == VTH_MANDATE_KIND_POWER_OF_ATTORNEY))
    note_fault (trace, link, VTH_NO_GRANT, "awb.10:12.outside-organisation", 0, FOUND_MANDATEE);
  if ((grant->flags & VTH_GRANT_MEMBER) != 0 && grant->kind == VTH_MANDATE_KIND_AUTHORISATION)
    note_fault (trace, link, VTH_NO_GRANT, "gemeentewet.168.member", 0, FOUND_LAWS);
  if ((trace->ask->power_flags & VTH_POWER_FORESEEN) != 0)
    note_fault (trace, link, VTH_NO_GRANT, "awb.10:3.mandate-foreseen", 0, FOUND_LAWS);
  if ((trace->ask->power_flags & VTH_POWER_STEP) != 0 && (grant->flags & VTH_GRANT_STEPS) != 0)
    note_fault (trace, link, VTH_NO_GRANT, "mandate.covers-steps", 0, FOUND_NOTHING);
}

/* What does not touch the power, but ought to be known. */
void
_vth_trace_note_remarks (const VthTrace *trace, guint32 link)
{
  const VthGrants *grants = trace->ask->grants;
  const VthGrant *grant = _vth_grants_get (grants, link);
  const gchar *id = _vth_grants_get_id (grants, link);
  VthFaults writing = (grant->flags & VTH_GRANT_WRITTEN) == 0 ? _vth_ask_examine_rare (trace->ask, grant) : 0;

  if (grant->kind != VTH_MANDATE_KIND_DELEGATION)
    note_conditions (trace, grant, id, FALSE);
  if (grant->published > trace->ask->on)
    note_fault (trace, link, VTH_NO_GRANT, "mandate.not-published-then", 0, FOUND_NOTHING);
  if ((writing & VTH_DOUBT_WRITING) != 0)
    note_fault (trace, link, VTH_NO_GRANT, "awb.10:5.writing-not-recorded", 0, FOUND_NOTHING);
  if (grant->kind == VTH_MANDATE_KIND_DELEGATION)
    note_delegation_remarks (trace, link, grant);
  else if (grant->kind == VTH_MANDATE_KIND_ATTRIBUTION)
    note_attribution_remarks (trace, link, grant);
  else
    note_mandate_remarks (trace, link, grant);
}
