/* vth-enforcement-request-accessors.c - the fields of a request to enforce
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/record/vth-enforcement-request-private.h"

/**
 * vth_enforcement_request_get_kind:
 * @request: a request
 *
 * Gets what is asked (soort verzoek).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_kind:
 * @request: a request
 * @kind: a value
 *
 * Sets what is asked (soort verzoek).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, kind, VthRequestKind)

/**
 * vth_enforcement_request_get_authority:
 * @request: a request
 *
 * Gets the organ that is asked (bevoegd gezag): Ow 18.2.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_authority:
 * @request: a request
 * @authority: (nullable): an id
 *
 * Sets the organ that is asked (bevoegd gezag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, authority)

/**
 * vth_enforcement_request_get_requesters:
 * @request: a request
 *
 * Gets who ask it (verzoekers): Awb 4:17 lid 7. Ids of parties.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_requesters:
 * @request: a request
 * @requesters: (nullable) (array zero-terminated=1): ids
 *
 * Sets who ask it (verzoekers).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, requesters)

/**
 * vth_enforcement_request_get_interested:
 * @request: a request
 *
 * Gets whether who ask it are interested parties (belanghebbende): Awb 4:17 lid 6. Absent is not no:
 * see vth_record_has().
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_interested:
 * @request: a request
 * @interested: the answer
 *
 * Sets whether who ask it are interested parties (belanghebbende).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, interested)

/**
 * vth_enforcement_request_get_received_on:
 * @request: a request
 *
 * Gets the day on which it came in (ontvangstdatum): Awb 4:13.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_received_on:
 * @request: a request
 * @received_on: (nullable): a day
 *
 * Sets the day on which it came in (ontvangstdatum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, received_on)

/**
 * vth_enforcement_request_get_violations:
 * @request: a request
 *
 * Gets the violations that it names (overtredingen). Ids.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_violations:
 * @request: a request
 * @violations: (nullable) (array zero-terminated=1): ids
 *
 * Sets the violations that it names (overtredingen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, violations)

/**
 * vth_enforcement_request_get_site:
 * @request: a request
 *
 * Gets the site that it is about (VTH-object).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_site:
 * @request: a request
 * @site: (nullable): an id
 *
 * Sets the site that it is about (VTH-object).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, site)

/**
 * vth_enforcement_request_get_concerns:
 * @request: a request
 *
 * Gets the order that is to be applied or collected (last): Awb 5:31a, 5:37 lid 2.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_concerns:
 * @request: a request
 * @concerns: (nullable): an id
 *
 * Sets the order that is to be applied or collected (last).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, concerns)

/**
 * vth_enforcement_request_get_suspensions:
 * @request: a request
 *
 * Gets the times in which the term stands still (opschorting): Awb 4:15.
 *
 * Returns: (transfer none) (nullable): a #GListModel of #VthTermSuspension, or %NULL if it is not
 *   stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_suspensions:
 * @request: a request
 * @suspensions: (nullable): a #GListModel of #VthTermSuspension
 *
 * Sets the times in which the term stands still (opschorting).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_RECORDS (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, suspensions)

/**
 * vth_enforcement_request_get_extended_on:
 * @request: a request
 *
 * Gets the day of the notice that the decision takes longer (mededeling van uitstel): Awb 4:14.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_extended_on:
 * @request: a request
 * @extended_on: (nullable): a day
 *
 * Sets the day of the notice that the decision takes longer (mededeling van uitstel).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, extended_on)

/**
 * vth_enforcement_request_get_extended_until:
 * @request: a request
 *
 * Gets the day by which that notice says that the decision comes (redelijke termijn): Awb 4:14 lid 3.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_extended_until:
 * @request: a request
 * @extended_until: (nullable): a day
 *
 * Sets the day by which that notice says that the decision comes (redelijke termijn).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, extended_until)

/**
 * vth_enforcement_request_get_default_notice_on:
 * @request: a request
 *
 * Gets the day on which the written notice of default came in (ingebrekestelling): Awb 4:17 lid 3. If
 * one was premature and another followed, that of the other.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_default_notice_on:
 * @request: a request
 * @default_notice_on: (nullable): a day
 *
 * Sets the day on which the written notice of default came in (ingebrekestelling).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, default_notice_on)

/**
 * vth_enforcement_request_get_appealed_on:
 * @request: a request
 *
 * Gets the day on which appeal against the silence was lodged (beroep niet tijdig beslissen): Awb 6:12.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_appealed_on:
 * @request: a request
 * @appealed_on: (nullable): a day
 *
 * Sets the day on which appeal against the silence was lodged (beroep niet tijdig beslissen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, appealed_on)

/**
 * vth_enforcement_request_get_decided_on:
 * @request: a request
 *
 * Gets the day of the decision on it (besluitdatum).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_decided_on:
 * @request: a request
 * @decided_on: (nullable): a day
 *
 * Sets the day of the decision on it (besluitdatum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, decided_on)

/**
 * vth_enforcement_request_get_notified_on:
 * @request: a request
 *
 * Gets the day on which that decision was announced to who ask it (bekendmaking): Awb 3:41.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_notified_on:
 * @request: a request
 * @notified_on: (nullable): a day
 *
 * Sets the day on which that decision was announced to who ask it (bekendmaking).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, notified_on)

/**
 * vth_enforcement_request_get_outcome:
 * @request: a request
 *
 * Gets what became of it (uitkomst).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_outcome:
 * @request: a request
 * @outcome: a value
 *
 * Sets what became of it (uitkomst).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, outcome, VthRequestOutcome)

/**
 * vth_enforcement_request_get_plainly_unfounded:
 * @request: a request
 *
 * Gets whether it is plainly inadmissible or unfounded (kennelijk niet-ontvankelijk of ongegrond): Awb
 * 4:17 lid 6. Absent is not no: see vth_record_has().
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_plainly_unfounded:
 * @request: a request
 * @plainly_unfounded: the answer
 *
 * Sets whether it is plainly inadmissible or unfounded (kennelijk niet-ontvankelijk of ongegrond).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, plainly_unfounded)

/**
 * vth_enforcement_request_get_decision:
 * @request: a request
 *
 * Gets the sanction that followed (handhavingsbesluit).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_decision:
 * @request: a request
 * @decision: (nullable): an id
 *
 * Sets the sanction that followed (handhavingsbesluit).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, decision)

/**
 * vth_enforcement_request_get_penalty_fixed_on:
 * @request: a request
 *
 * Gets the day on which the sum for late decision was fixed (vaststelling dwangsom): Awb 4:18.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_request_set_penalty_fixed_on:
 * @request: a request
 * @penalty_fixed_on: (nullable): a day
 *
 * Sets the day on which the sum for late decision was fixed (vaststelling dwangsom).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnforcementRequest, vth_enforcement_request, VTH_IS_ENFORCEMENT_REQUEST, penalty_fixed_on)
