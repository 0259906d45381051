/* vth-enforcement-decision.h - an enforcement decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>
#include <libvth/record/vth-decision-event.h>
#include <libvth/rulebook/vth-instrument.h>
#include <libvth/rulebook/vth-sanction-terms.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_SANCTION_AIM:
 *
 * The type of #VthSanctionAim.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SANCTION_AIM (vth_sanction_aim_get_type ())

/**
 * VthSanctionAim:
 * @VTH_SANCTION_AIM_UNKNOWN: not stated
 * @VTH_SANCTION_AIM_UNDO: to undo the violation (ongedaan maken)
 * @VTH_SANCTION_AIM_STOP: to end it (beëindigen)
 * @VTH_SANCTION_AIM_PREVENT: to prevent it or its repetition (voorkomen van herhaling)
 * @VTH_SANCTION_AIM_LIMIT: to limit its effects (beperken van gevolgen)
 *
 * What a remedial sanction is for (doel van de herstelsanctie): Awb 5:2, 5:32a.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_SANCTION_AIM_UNKNOWN,
  VTH_SANCTION_AIM_UNDO,
  VTH_SANCTION_AIM_STOP,
  VTH_SANCTION_AIM_PREVENT,
  VTH_SANCTION_AIM_LIMIT
} VthSanctionAim;

VTH_AVAILABLE_IN_1_0
GType vth_sanction_aim_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_ENFORCEMENT_DECISION:
 *
 * The type of #VthEnforcementDecision.
 *
 * Since: 1.0
 */
#define VTH_TYPE_ENFORCEMENT_DECISION (vth_enforcement_decision_get_type ())

/**
 * VthEnforcementDecision:
 *
 * An enforcement decision (handhavingsbesluit): the decision that imposes a sanction or another
 * measure: Awb 5:2.
 *
 * Its state is not stored: it follows from its events.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthEnforcementDecision, vth_enforcement_decision, VTH, ENFORCEMENT_DECISION, VthRecord)

VTH_AVAILABLE_IN_1_0
VthEnforcementDecision *vth_enforcement_decision_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
const gchar *vth_enforcement_decision_get_authority (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_authority (VthEnforcementDecision *decision, const gchar *authority);

VTH_AVAILABLE_IN_1_0
const gchar *vth_enforcement_decision_get_decided_by (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_decided_by (VthEnforcementDecision *decision, const gchar *decided_by);

VTH_AVAILABLE_IN_1_0
const gchar *vth_enforcement_decision_get_on_behalf_of (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_on_behalf_of (VthEnforcementDecision *decision, const gchar *on_behalf_of);

VTH_AVAILABLE_IN_1_0
const gchar *vth_enforcement_decision_get_mandate (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_mandate (VthEnforcementDecision *decision, const gchar *mandate);

VTH_AVAILABLE_IN_1_0
VthInstrument vth_enforcement_decision_get_instrument (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_instrument (VthEnforcementDecision *decision, VthInstrument instrument);

VTH_AVAILABLE_IN_1_0
VthSanctionAim vth_enforcement_decision_get_aim (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_aim (VthEnforcementDecision *decision, VthSanctionAim aim);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_enforcement_decision_get_violations (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_violations (VthEnforcementDecision *decision, const gchar *const *violations);

VTH_AVAILABLE_IN_1_0
const gchar *vth_enforcement_decision_get_party (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_party (VthEnforcementDecision *decision, const gchar *party);

VTH_AVAILABLE_IN_1_0
const gchar *vth_enforcement_decision_get_site (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_site (VthEnforcementDecision *decision, const gchar *site);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_enforcement_decision_get_legal_bases (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_legal_bases (VthEnforcementDecision *decision, const gchar *const *legal_bases);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_enforcement_decision_get_measures (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_measures (VthEnforcementDecision *decision, const gchar *const *measures);

VTH_AVAILABLE_IN_1_0
VthSanctionTerms *vth_enforcement_decision_get_terms (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_terms (VthEnforcementDecision *decision, VthSanctionTerms *terms);

VTH_AVAILABLE_IN_1_0
const GDate *vth_enforcement_decision_get_announced_on (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_announced_on (VthEnforcementDecision *decision, const GDate *announced_on);

VTH_AVAILABLE_IN_1_0
const GDate *vth_enforcement_decision_get_view_until (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_view_until (VthEnforcementDecision *decision, const GDate *view_until);

VTH_AVAILABLE_IN_1_0
const GDate *vth_enforcement_decision_get_decided_on (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_decided_on (VthEnforcementDecision *decision, const GDate *decided_on);

VTH_AVAILABLE_IN_1_0
const GDate *vth_enforcement_decision_get_notified_on (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_notified_on (VthEnforcementDecision *decision, const GDate *notified_on);

VTH_AVAILABLE_IN_1_0
const GDate *vth_enforcement_decision_get_effective_on (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_effective_on (VthEnforcementDecision *decision, const GDate *effective_on);

VTH_AVAILABLE_IN_1_0
const GDate *vth_enforcement_decision_get_objection_until (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_objection_until (VthEnforcementDecision *decision, const GDate *objection_until);

VTH_AVAILABLE_IN_1_0
gboolean vth_enforcement_decision_get_remedies_clause (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_remedies_clause (VthEnforcementDecision *decision, gboolean remedies_clause);

VTH_AVAILABLE_IN_1_0
gboolean vth_enforcement_decision_get_costs_on_offender (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_costs_on_offender (VthEnforcementDecision *decision, gboolean costs_on_offender);

VTH_AVAILABLE_IN_1_0
const gchar *vth_enforcement_decision_get_urgency_reason (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_urgency_reason (VthEnforcementDecision *decision, const gchar *urgency_reason);

VTH_AVAILABLE_IN_1_0
gboolean vth_enforcement_decision_get_binds_successors (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_binds_successors (VthEnforcementDecision *decision, gboolean binds_successors);

VTH_AVAILABLE_IN_1_0
const GDate *vth_enforcement_decision_get_published_on (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_published_on (VthEnforcementDecision *decision, const GDate *published_on);

VTH_AVAILABLE_IN_1_0
GListModel *vth_enforcement_decision_get_events (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_events (VthEnforcementDecision *decision, GListModel *events);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_enforcement_decision_get_not_known (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_not_known (VthEnforcementDecision *decision, const gchar *const *not_known);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_enforcement_decision_get_contents (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_contents (VthEnforcementDecision *decision, const gchar *const *contents);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_enforcement_decision_get_reasoning (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_reasoning (VthEnforcementDecision *decision, const gchar *const *reasoning);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_enforcement_decision_get_weighing (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_weighing (VthEnforcementDecision *decision, const gchar *const *weighing);

VTH_AVAILABLE_IN_1_0
const gchar *vth_enforcement_decision_get_threat_reason (VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
void vth_enforcement_decision_set_threat_reason (VthEnforcementDecision *decision, const gchar *threat_reason);

G_END_DECLS
