/* vth-request-state.h - where a request to enforce stands
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/base/vth-table.h>
#include <libvth/record/vth-enforcement-request.h>
#include <libvth/rulebook/vth-default-penalty.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_REQUEST_VERDICT:
 *
 * The type of #VthRequestVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_REQUEST_VERDICT (vth_request_verdict_get_type ())

/**
 * VthRequestVerdict:
 * @VTH_REQUEST_VERDICT_NOT_KNOWN: the record does not tell enough, or contradicts itself (niet bekend)
 * @VTH_REQUEST_VERDICT_RUNNING: the term to decide runs, or stands still (termijn loopt)
 * @VTH_REQUEST_VERDICT_OVERDUE: the term is over; no notice of default that counts came in (te laat)
 * @VTH_REQUEST_VERDICT_IN_DEFAULT: a notice of default came in; no penalty is due yet, or none can be (in gebreke)
 * @VTH_REQUEST_VERDICT_PENALTY_DUE: the penalty for late decision runs or ran (dwangsom verschuldigd)
 * @VTH_REQUEST_VERDICT_DECIDED: decided within the term (tijdig beslist)
 * @VTH_REQUEST_VERDICT_DECIDED_LATE: decided after the term (te laat beslist)
 * @VTH_REQUEST_VERDICT_WITHDRAWN: the request was withdrawn (ingetrokken)
 *
 * Where a request to enforce stands (stand van het verzoek).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_REQUEST_VERDICT_NOT_KNOWN,
  VTH_REQUEST_VERDICT_RUNNING,
  VTH_REQUEST_VERDICT_OVERDUE,
  VTH_REQUEST_VERDICT_IN_DEFAULT,
  VTH_REQUEST_VERDICT_PENALTY_DUE,
  VTH_REQUEST_VERDICT_DECIDED,
  VTH_REQUEST_VERDICT_DECIDED_LATE,
  VTH_REQUEST_VERDICT_WITHDRAWN
} VthRequestVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_request_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_REQUEST_STATE:
 *
 * The type of #VthRequestState.
 *
 * Since: 1.0
 */
#define VTH_TYPE_REQUEST_STATE (vth_request_state_get_type ())

/**
 * VthRequestState:
 *
 * Where a request to enforce stands on a day (stand van een handhavingsverzoek): by when it must be
 * decided, from when a notice of default counts, what late decision costs, and from when appeal
 * against the silence is open: Awb 4:13-4:18, 6:12. It does not change.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthRequestState, vth_request_state, VTH, REQUEST_STATE, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthRequestState *vth_request_state_new (VthRulebook *rulebook, VthEnforcementRequest *request, const GDate *on);

VTH_AVAILABLE_IN_1_0
VthRequestVerdict vth_request_state_get_verdict (VthRequestState *state);

VTH_AVAILABLE_IN_1_0
const GDate *vth_request_state_get_term_end (VthRequestState *state);

VTH_AVAILABLE_IN_1_0
const GDate *vth_request_state_get_notice_from (VthRequestState *state);

VTH_AVAILABLE_IN_1_0
const GDate *vth_request_state_get_appeal_from (VthRequestState *state);

VTH_AVAILABLE_IN_1_0
VthDefaultPenalty *vth_request_state_get_penalty (VthRequestState *state);

VTH_AVAILABLE_IN_1_0
gint64 vth_request_state_get_penalty_cents (VthRequestState *state);

VTH_AVAILABLE_IN_1_0
VthCertainty vth_request_state_get_certainty (VthRequestState *state);

VTH_AVAILABLE_IN_1_0
VthTable *vth_request_state_to_table (VthRequestState *state);

G_END_DECLS
