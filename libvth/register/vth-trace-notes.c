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
  FOUND_ORGANISATION
} Found;

static const struct
{
  guint32 fault;
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
  { VTH_DOUBT_SIGNING, "awb.10:11.signing-only", FOUND_NOTHING },
};

static const struct
{
  guint32 doubt;
  const gchar *pointer;
} doubts_in_words[] = {
  { VTH_DOUBT_AREA, "/municipality" },
  { VTH_DOUBT_ACTIVITY, "/activity" },
  { VTH_DOUBT_AMOUNT, "/amount_cents" },
};

/* Those that are told otherwise than by the table. */
static const struct
{
  guint32 fault;
  const gchar *code;
} other_codes[] = {
  { VTH_FAULT_REVOKED, "awb.10:8.revoked" },
  { VTH_FAULT_AMOUNT, "awb.10:2.amount-above-limit" },
  { VTH_FAULT_CONDITION, "mandate.hard-condition-not-met" },
  { VTH_FAULT_DELEGATED, "awb.10:17.delegator-decides" },
  { VTH_FAULT_SAME_DECIDER, "awb.10:3.objection-by-same-decider" },
  { VTH_FAULT_REPORT_AUTHOR, "awb.10:3.fine-by-report-author" },
  { VTH_FAULT_NEVER, "awb.10:3.never-mandated" },
};

const gchar *
_vth_trace_get_code (guint32 faults)
{
  for (guint i = 0; i < G_N_ELEMENTS (faults_in_words); i++)
    if ((faults & VTH_FAULT_ANY & faults_in_words[i].fault) != 0)
      return faults_in_words[i].code;
  for (guint i = 0; i < G_N_ELEMENTS (other_codes); i++)
    if ((faults & other_codes[i].fault) != 0)
      return other_codes[i].code;

  return NULL;
}

static const gchar *
get_entity (const VthTrace *trace, guint32 entity)
{
  return _vth_names_get (&trace->ask->grants->entities, entity);
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

static const gchar *
find_organisation (const VthTrace *trace, const VthGrant *grant)
{
  const VthEntity *mandator = &trace->ask->grants->entity_table[grant->mandator];
  guint32 on = trace->ask->on;

  return get_entity (trace, on < mandator->from || on > mandator->until ? grant->mandator : grant->mandatee);
}

static VthArgument
get_found (const VthTrace *trace, const VthGrant *grant, Found found)
{
  const VthQuestion *question = trace->ask->question;
  static const gchar *const kinds[] = { "VthMandateKind.unknown", "VthMandateKind.mandate", "VthMandateKind.signing",
                                        "VthMandateKind.authorisation", "VthMandateKind.power-of-attorney",
                                        "VthMandateKind.delegation", "VthMandateKind.attribution" };

  switch (found)
    {
    case FOUND_MANDATOR:
      return VTH_ARG_TEXT ("found", get_entity (trace, grant->mandator));
    case FOUND_MANDATEE:
      return VTH_ARG_TEXT ("found", get_entity (trace, grant->mandatee));
    case FOUND_MUNICIPALITY:
      return VTH_ARG_TEXT ("found", question->municipality);
    case FOUND_ACTIVITY:
      return VTH_ARG_TEXT ("found", question->activity);
    case FOUND_EXCLUDED:
      return VTH_ARG_TEXT ("found", find_excluded (trace, grant));
    case FOUND_ORGANISATION:
      return VTH_ARG_TEXT ("found", find_organisation (trace, grant));
    case FOUND_KIND:
      return VTH_ARG_LABEL ("found", kinds[grant->kind]);
    default:
      return VTH_ARG_TEXT ("found", NULL);
    }
}

/* Most sentences speak of the function that acts and the organ in whose name; those on consent of
 * the two between whom the mandate was given.
 */
static void
note_fault (const VthTrace *trace, guint32 link, guint32 above, const gchar *code, guint32 fault, Found found)
{
  const VthGrants *grants = trace->ask->grants;
  const VthGrant *grant = _vth_grants_get (grants, link);
  const VthQuestion *question = trace->ask->question;
  const gchar *id = _vth_grants_get_id (grants, link);
  gboolean of_grant = fault == VTH_FAULT_CONSENT;

  _vth_notes_add (trace->notes, code, id,
                  VTH_ARGS (VTH_ARG_TEXT ("mandate", id),
                            VTH_ARG_TEXT ("parent",
                                          above != VTH_NO_GRANT ? _vth_grants_get_id (grants, above) : NULL),
                            VTH_ARG_TEXT ("function",
                                          of_grant ? get_entity (trace, grant->mandatee) : question->actor),
                            VTH_ARG_TEXT ("authority",
                                          of_grant ? get_entity (trace, grant->mandator) : question->authority),
                            VTH_ARG_TEXT ("power", question->power), VTH_ARG_DAY ("day", question->on),
                            get_found (trace, grant, found)));
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

void
_vth_trace_note_delegation (const VthTrace *trace, guint32 mandator)
{
  const VthGrants *grants = trace->ask->grants;
  guint32 faults;
  guint32 delegation = _vth_ask_find_delegation (trace->ask, mandator, &faults);
  const gchar *id;

  if (delegation == VTH_NO_GRANT)
    return;

  id = _vth_grants_get_id (grants, delegation);
  _vth_notes_add (trace->notes,
                  faults == VTH_FAULT_DELEGATED ? "awb.10:17.delegator-decides" : "delegation.scope-unknown", id,
                  VTH_ARGS (VTH_ARG_TEXT ("authority", get_entity (trace, mandator)),
                            VTH_ARG_TEXT ("power", trace->ask->question->power), VTH_ARG_TEXT ("mandate", id),
                            VTH_ARG_TEXT ("found",
                                          get_entity (trace, _vth_grants_get (grants, delegation)->mandatee))));
  if (faults == VTH_DOUBT_DELEGATED)
    _vth_trace_note_link (trace, delegation,
                          _vth_ask_examine (trace->ask, _vth_grants_get (grants, delegation)) & VTH_DOUBT_ANY,
                          VTH_NO_GRANT);
}

static void
note_limits (const VthTrace *trace, const VthGrant *grant, const gchar *id, guint32 faults)
{
  const VthQuestion *question = trace->ask->question;

  if ((faults & VTH_FAULT_REVOKED) != 0)
    _vth_notes_add (trace->notes, "awb.10:8.revoked", id,
                    VTH_ARGS (VTH_ARG_TEXT ("mandate", id), VTH_ARG_DAY ("day", question->on),
                              VTH_ARG_DAY ("since", grant->revoked)));
  if ((faults & VTH_FAULT_AMOUNT) != 0)
    _vth_notes_add (trace->notes, "awb.10:2.amount-above-limit", id,
                    VTH_ARGS (VTH_ARG_TEXT ("mandate", id), VTH_ARG_CENTS ("found", question->amount_cents),
                              VTH_ARG_CENTS ("limit", grant->max_cents)));
}

void
_vth_trace_note_link (const VthTrace *trace, guint32 link, guint32 faults, guint32 above)
{
  const VthGrant *grant = _vth_grants_get (trace->ask->grants, link);
  const gchar *id = _vth_grants_get_id (trace->ask->grants, link);

  for (guint i = 0; i < G_N_ELEMENTS (faults_in_words); i++)
    if ((faults & faults_in_words[i].fault) != 0)
      note_fault (trace, link, above, faults_in_words[i].code, faults_in_words[i].fault,
                  faults_in_words[i].found);
  note_limits (trace, grant, id, faults);
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

  if (grant->kind == VTH_MANDATE_KIND_DELEGATION)
    note_fault (trace, link, VTH_NO_GRANT, "delegation.in-force", 0, FOUND_MANDATEE);
  else if (grant->kind == VTH_MANDATE_KIND_ATTRIBUTION)
    note_fault (trace, link, VTH_NO_GRANT, "attribution.in-force", 0, FOUND_MANDATEE);
  else
    note_fault (trace, link, VTH_NO_GRANT, "mandate.covers", 0, FOUND_NOTHING);
}

/* What does not touch the power, but ought to be known. */
void
_vth_trace_note_remarks (const VthTrace *trace, guint32 link)
{
  const VthGrants *grants = trace->ask->grants;
  const VthGrant *grant = _vth_grants_get (grants, link);
  const gchar *id = _vth_grants_get_id (grants, link);

  note_conditions (trace, grant, id, FALSE);
  if (grant->published > trace->ask->on)
    note_fault (trace, link, VTH_NO_GRANT, "mandate.not-published-then", 0, FOUND_NOTHING);
  if ((grant->flags & VTH_GRANT_WRITTEN) == 0 && grant->kind != VTH_MANDATE_KIND_ATTRIBUTION)
    note_fault (trace, link, VTH_NO_GRANT, "awb.10:5.writing-not-recorded", 0, FOUND_NOTHING);
  if (grant->kind == VTH_MANDATE_KIND_DELEGATION)
    note_fault (trace, link, VTH_NO_GRANT, "awb.10:15.basis-not-recorded", 0, FOUND_NOTHING);
  if ((grant->flags & VTH_GRANT_OUTSIDE) != 0 &&
      (grant->kind == VTH_MANDATE_KIND_AUTHORISATION || grant->kind == VTH_MANDATE_KIND_POWER_OF_ATTORNEY))
    note_fault (trace, link, VTH_NO_GRANT, "awb.10:12.outside-organisation", 0, FOUND_MANDATEE);
}
