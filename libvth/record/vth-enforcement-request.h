/* vth-enforcement-request.h - a request to enforce
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/record/vth-term-suspension.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_REQUEST_KIND:
 *
 * The type of #VthRequestKind.
 *
 * Since: 1.0
 */
#define VTH_TYPE_REQUEST_KIND (vth_request_kind_get_type ())

/**
 * VthRequestKind:
 * @VTH_REQUEST_KIND_UNKNOWN: not stated: a request to impose a sanction
 * @VTH_REQUEST_KIND_SANCTION: to impose a sanction (handhavingsverzoek), Awb 4:13
 * @VTH_REQUEST_KIND_APPLY_COERCION: to apply coercion after the term to comply (toepassing bestuursdwang), Awb 5:31a
 * @VTH_REQUEST_KIND_COLLECT: to collect a forfeited penalty (invordering), Awb 5:37 lid 2
 *
 * What is asked (soort verzoek).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_REQUEST_KIND_UNKNOWN,
  VTH_REQUEST_KIND_SANCTION,
  VTH_REQUEST_KIND_APPLY_COERCION,
  VTH_REQUEST_KIND_COLLECT
} VthRequestKind;

VTH_AVAILABLE_IN_1_0
GType vth_request_kind_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_REQUEST_OUTCOME:
 *
 * The type of #VthRequestOutcome.
 *
 * Since: 1.0
 */
#define VTH_TYPE_REQUEST_OUTCOME (vth_request_outcome_get_type ())

/**
 * VthRequestOutcome:
 * @VTH_REQUEST_OUTCOME_UNKNOWN: not stated
 * @VTH_REQUEST_OUTCOME_GRANTED: granted (toegewezen)
 * @VTH_REQUEST_OUTCOME_PARTLY_GRANTED: granted in part (deels toegewezen)
 * @VTH_REQUEST_OUTCOME_REFUSED: refused (afgewezen)
 * @VTH_REQUEST_OUTCOME_INADMISSIBLE: not admitted (niet-ontvankelijk)
 * @VTH_REQUEST_OUTCOME_LEFT_ASIDE: left aside for want of completion (buiten behandeling), Awb 4:5
 * @VTH_REQUEST_OUTCOME_WITHDRAWN: withdrawn by the requester (ingetrokken)
 *
 * What became of a request (uitkomst van het verzoek).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_REQUEST_OUTCOME_UNKNOWN,
  VTH_REQUEST_OUTCOME_GRANTED,
  VTH_REQUEST_OUTCOME_PARTLY_GRANTED,
  VTH_REQUEST_OUTCOME_REFUSED,
  VTH_REQUEST_OUTCOME_INADMISSIBLE,
  VTH_REQUEST_OUTCOME_LEFT_ASIDE,
  VTH_REQUEST_OUTCOME_WITHDRAWN
} VthRequestOutcome;

VTH_AVAILABLE_IN_1_0
GType vth_request_outcome_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_ENFORCEMENT_REQUEST:
 *
 * The type of #VthEnforcementRequest.
 *
 * Since: 1.0
 */
#define VTH_TYPE_ENFORCEMENT_REQUEST (vth_enforcement_request_get_type ())

/**
 * VthEnforcementRequest:
 *
 * A request to enforce (handhavingsverzoek): who asked what of whom, and what came of it. Where it
 * stands, with the terms and what late decision costs: #VthRequestState.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthEnforcementRequest, vth_enforcement_request, VTH, ENFORCEMENT_REQUEST, VthRecord)

VTH_AVAILABLE_IN_1_0
VthEnforcementRequest *vth_enforcement_request_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
VthRequestKind vth_enforcement_request_get_kind (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_kind (VthEnforcementRequest *request, VthRequestKind kind);

VTH_AVAILABLE_IN_1_0
const gchar *vth_enforcement_request_get_authority (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_authority (VthEnforcementRequest *request, const gchar *authority);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_enforcement_request_get_requesters (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_requesters (VthEnforcementRequest *request, const gchar *const *requesters);

VTH_AVAILABLE_IN_1_0
gboolean vth_enforcement_request_get_interested (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_interested (VthEnforcementRequest *request, gboolean interested);

VTH_AVAILABLE_IN_1_0
const GDate *vth_enforcement_request_get_received_on (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_received_on (VthEnforcementRequest *request, const GDate *received_on);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_enforcement_request_get_violations (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_violations (VthEnforcementRequest *request, const gchar *const *violations);

VTH_AVAILABLE_IN_1_0
const gchar *vth_enforcement_request_get_site (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_site (VthEnforcementRequest *request, const gchar *site);

VTH_AVAILABLE_IN_1_0
const gchar *vth_enforcement_request_get_concerns (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_concerns (VthEnforcementRequest *request, const gchar *concerns);

VTH_AVAILABLE_IN_1_0
GListModel *vth_enforcement_request_get_suspensions (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_suspensions (VthEnforcementRequest *request, GListModel *suspensions);

VTH_AVAILABLE_IN_1_0
const GDate *vth_enforcement_request_get_extended_on (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_extended_on (VthEnforcementRequest *request, const GDate *extended_on);

VTH_AVAILABLE_IN_1_0
const GDate *vth_enforcement_request_get_extended_until (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_extended_until (VthEnforcementRequest *request, const GDate *extended_until);

VTH_AVAILABLE_IN_1_0
const GDate *vth_enforcement_request_get_default_notice_on (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_default_notice_on (VthEnforcementRequest *request, const GDate *default_notice_on);

VTH_AVAILABLE_IN_1_0
const GDate *vth_enforcement_request_get_appealed_on (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_appealed_on (VthEnforcementRequest *request, const GDate *appealed_on);

VTH_AVAILABLE_IN_1_0
const GDate *vth_enforcement_request_get_decided_on (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_decided_on (VthEnforcementRequest *request, const GDate *decided_on);

VTH_AVAILABLE_IN_1_0
const GDate *vth_enforcement_request_get_notified_on (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_notified_on (VthEnforcementRequest *request, const GDate *notified_on);

VTH_AVAILABLE_IN_1_0
VthRequestOutcome vth_enforcement_request_get_outcome (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_outcome (VthEnforcementRequest *request, VthRequestOutcome outcome);

VTH_AVAILABLE_IN_1_0
gboolean vth_enforcement_request_get_plainly_unfounded (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_plainly_unfounded (VthEnforcementRequest *request, gboolean plainly_unfounded);

VTH_AVAILABLE_IN_1_0
const gchar *vth_enforcement_request_get_decision (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_decision (VthEnforcementRequest *request, const gchar *decision);

VTH_AVAILABLE_IN_1_0
const GDate *vth_enforcement_request_get_penalty_fixed_on (VthEnforcementRequest *request);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_request_set_penalty_fixed_on (VthEnforcementRequest *request, const GDate *penalty_fixed_on);

G_END_DECLS
