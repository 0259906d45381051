/* vth-decision-event.h - an event in the life of a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>
#include <libvth/rulebook/vth-sanction-terms.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_DECISION_EVENT_KIND:
 *
 * The type of #VthDecisionEventKind.
 *
 * Since: 1.0
 */
#define VTH_TYPE_DECISION_EVENT_KIND (vth_decision_event_kind_get_type ())

/**
 * VthDecisionEventKind:
 * @VTH_DECISION_EVENT_KIND_UNKNOWN: not stated
 * @VTH_DECISION_EVENT_KIND_VIEW_RECEIVED: views came in (zienswijze ontvangen)
 * @VTH_DECISION_EVENT_KIND_REPORT: the report of the violation (rapport), Awb 5:48
 * @VTH_DECISION_EVENT_KIND_LAID_BEFORE_PROSECUTOR: laid before the prosecutor (voorgelegd aan het OM), Awb 5:44 lid 2
 * @VTH_DECISION_EVENT_KIND_PROSECUTOR_WAIVED: the prosecutor will not prosecute (OM ziet af), Awb 5:44 lid 3
 * @VTH_DECISION_EVENT_KIND_PROSECUTION_BEGUN: trial has begun (strafvervolging ingesteld), Awb 5:44 lid 1
 * @VTH_DECISION_EVENT_KIND_PENAL_ORDER_ISSUED: a penal order was issued (strafbeschikking uitgevaardigd), Awb 5:44 lid 1
 * @VTH_DECISION_EVENT_KIND_REINSPECTION: inspection after the term to comply (hercontrole)
 * @VTH_DECISION_EVENT_KIND_FORFEITED: a sum was forfeited on that day (verbeurd), Awb 5:33
 * @VTH_DECISION_EVENT_KIND_COLLECTION_DECISION: the decision to collect (invorderingsbesluit), Awb 5:37
 * @VTH_DECISION_EVENT_KIND_REMINDER: a reminder was sent (aanmaning), Awb 4:112
 * @VTH_DECISION_EVENT_KIND_WRIT: a writ of execution was served (dwangbevel), Awb 4:114
 * @VTH_DECISION_EVENT_KIND_PAYMENT: a payment was credited (betaling), Awb 4:89
 * @VTH_DECISION_EVENT_KIND_COERCION_APPLIED: coercion was applied (bestuursdwang toegepast), Awb 5:21
 * @VTH_DECISION_EVENT_KIND_COST_DECISION: the costs were fixed (kostenbeschikking), Awb 5:25 lid 6
 * @VTH_DECISION_EVENT_KIND_LIFTED: the order was lifted (last opgeheven), Awb 5:34
 * @VTH_DECISION_EVENT_KIND_WITHDRAWN: the order was withdrawn (besluit ingetrokken)
 * @VTH_DECISION_EVENT_KIND_CHANCE_TO_COMPLY: last day of the term given before a withdrawal (gelegenheid tot herstel), Ow 18.10 lid 3
 * @VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED: an objection came in (bezwaar ontvangen), Awb 6:4
 * @VTH_DECISION_EVENT_KIND_OBJECTION_HEARING: the objector was heard (hoorzitting), Awb 7:2
 * @VTH_DECISION_EVENT_KIND_OBJECTION_HEARING_WAIVED: a ground not to hear was used (afgezien van horen), Awb 7:3
 * @VTH_DECISION_EVENT_KIND_OBJECTION_COMMITTEE: the objection went to a committee (bezwaarcommissie), Awb 7:13
 * @VTH_DECISION_EVENT_KIND_OBJECTION_ADJOURNED: the decision on the objection was put off (verdaging), Awb 7:10 lid 3
 * @VTH_DECISION_EVENT_KIND_OBJECTION_DECISION: the objection was decided (beslissing op bezwaar), Awb 7:11
 * @VTH_DECISION_EVENT_KIND_APPEAL_RECEIVED: appeal was lodged with the court (beroep ingesteld), Awb 8:1
 * @VTH_DECISION_EVENT_KIND_APPEAL_RULED: the court ruled (uitspraak), Awb 8:70
 * @VTH_DECISION_EVENT_KIND_GRACE_EXTENDED: the term to comply was extended (begunstigingstermijn verlengd), to #VthDecisionEvent:until
 * @VTH_DECISION_EVENT_KIND_SUSPENDED: the order was suspended by the authority (last opgeschort), Awb 5:34 lid 1
 * @VTH_DECISION_EVENT_KIND_SUSPENSION_ENDED: a suspension ended (schorsing of opschorting geëindigd)
 * @VTH_DECISION_EVENT_KIND_REDUCED: the penalty was reduced (dwangsom verminderd), Awb 5:34 lid 1; the amount is the new penalty for each unit
 * @VTH_DECISION_EVENT_KIND_LIFTING_REQUESTED: the offender asked to lift, suspend or reduce (verzoek om opheffing), Awb 5:34
 * @VTH_DECISION_EVENT_KIND_COLLECTION_REQUESTED: an interested party asked to collect (verzoek om invordering), Awb 5:37 lid 2
 * @VTH_DECISION_EVENT_KIND_COERCION_REQUESTED: somebody asked to apply coercion (verzoek om toepassing), Awb 5:31a
 * @VTH_DECISION_EVENT_KIND_ACKNOWLEDGED: the debtor acknowledged the debt (erkenning), Awb 4:105 lid 2
 * @VTH_DECISION_EVENT_KIND_PAYMENT_DEFERRED: payment was deferred (uitstel van betaling) until #VthDecisionEvent:until, Awb 4:94
 * @VTH_DECISION_EVENT_KIND_COLLECTION_WAIVED: the authority will not collect (afgezien van invordering), Awb 5:37
 * @VTH_DECISION_EVENT_KIND_SUCCEEDED: somebody took the place of the offender (rechtsopvolging): #VthDecisionEvent:by, Ow 18.4a
 * @VTH_DECISION_EVENT_KIND_DEFAULT_NOTICE: a notice of default for late decision came in (ingebrekestelling), Awb 4:17
 * @VTH_DECISION_EVENT_KIND_OBJECTION_WITHDRAWN: the objection was withdrawn (bezwaar ingetrokken), Awb 6:21
 * @VTH_DECISION_EVENT_KIND_APPEAL_WITHDRAWN: the appeal was withdrawn (beroep ingetrokken), Awb 6:21
 * @VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RECEIVED: further appeal was lodged (hoger beroep ingesteld), Awb 8:104
 * @VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RULED: the highest court ruled (uitspraak in hoger beroep), Awb 8:104
 * @VTH_DECISION_EVENT_KIND_RELIEF_REQUESTED: interim relief was asked (verzoek om voorlopige voorziening), Awb 8:81
 * @VTH_DECISION_EVENT_KIND_RELIEF_GRANTED: the court suspended the decision (voorlopige voorziening getroffen), Awb 8:81
 * @VTH_DECISION_EVENT_KIND_RELIEF_REFUSED: the court refused interim relief (voorlopige voorziening afgewezen), Awb 8:84
 * @VTH_DECISION_EVENT_KIND_ORAL_STOP: work was stopped orally (mondelinge stillegging), Awb 5:31 lid 2
 * @VTH_DECISION_EVENT_KIND_OPPOSITION: the suspect opposed a penal order (verzet), Sv 257e
 * @VTH_DECISION_EVENT_KIND_OBJECTION_DEFECT: the objector was asked to mend the notice (herstel verzuim), Awb 6:6; until it was mended or that term ended
 * @VTH_DECISION_EVENT_KIND_OBJECTION_SUSPENDED: first day on which the term to decide on the objection stands still (opschorting), Awb 4:15, 7:14; until its last
 * @VTH_DECISION_EVENT_KIND_OBJECTION_PROLONGED: the decision on the objection was put off further (verder uitstel), Awb 7:10 lid 4, to #VthDecisionEvent:until
 * @VTH_DECISION_EVENT_KIND_AMENDED: the authority itself changed the decision (wijzigingsbesluit), Awb 6:19; #VthDecisionEvent:terms says how
 *
 * What happened to a decision (soort gebeurtenis).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_DECISION_EVENT_KIND_UNKNOWN,
  VTH_DECISION_EVENT_KIND_VIEW_RECEIVED,
  VTH_DECISION_EVENT_KIND_REPORT,
  VTH_DECISION_EVENT_KIND_LAID_BEFORE_PROSECUTOR,
  VTH_DECISION_EVENT_KIND_PROSECUTOR_WAIVED,
  VTH_DECISION_EVENT_KIND_PROSECUTION_BEGUN,
  VTH_DECISION_EVENT_KIND_PENAL_ORDER_ISSUED,
  VTH_DECISION_EVENT_KIND_REINSPECTION,
  VTH_DECISION_EVENT_KIND_FORFEITED,
  VTH_DECISION_EVENT_KIND_COLLECTION_DECISION,
  VTH_DECISION_EVENT_KIND_REMINDER,
  VTH_DECISION_EVENT_KIND_WRIT,
  VTH_DECISION_EVENT_KIND_PAYMENT,
  VTH_DECISION_EVENT_KIND_COERCION_APPLIED,
  VTH_DECISION_EVENT_KIND_COST_DECISION,
  VTH_DECISION_EVENT_KIND_LIFTED,
  VTH_DECISION_EVENT_KIND_WITHDRAWN,
  VTH_DECISION_EVENT_KIND_CHANCE_TO_COMPLY,
  VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED,
  VTH_DECISION_EVENT_KIND_OBJECTION_HEARING,
  VTH_DECISION_EVENT_KIND_OBJECTION_HEARING_WAIVED,
  VTH_DECISION_EVENT_KIND_OBJECTION_COMMITTEE,
  VTH_DECISION_EVENT_KIND_OBJECTION_ADJOURNED,
  VTH_DECISION_EVENT_KIND_OBJECTION_DECISION,
  VTH_DECISION_EVENT_KIND_APPEAL_RECEIVED,
  VTH_DECISION_EVENT_KIND_APPEAL_RULED,
  VTH_DECISION_EVENT_KIND_GRACE_EXTENDED,
  VTH_DECISION_EVENT_KIND_SUSPENDED,
  VTH_DECISION_EVENT_KIND_SUSPENSION_ENDED,
  VTH_DECISION_EVENT_KIND_REDUCED,
  VTH_DECISION_EVENT_KIND_LIFTING_REQUESTED,
  VTH_DECISION_EVENT_KIND_COLLECTION_REQUESTED,
  VTH_DECISION_EVENT_KIND_COERCION_REQUESTED,
  VTH_DECISION_EVENT_KIND_ACKNOWLEDGED,
  VTH_DECISION_EVENT_KIND_PAYMENT_DEFERRED,
  VTH_DECISION_EVENT_KIND_COLLECTION_WAIVED,
  VTH_DECISION_EVENT_KIND_SUCCEEDED,
  VTH_DECISION_EVENT_KIND_DEFAULT_NOTICE,
  VTH_DECISION_EVENT_KIND_OBJECTION_WITHDRAWN,
  VTH_DECISION_EVENT_KIND_APPEAL_WITHDRAWN,
  VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RECEIVED,
  VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RULED,
  VTH_DECISION_EVENT_KIND_RELIEF_REQUESTED,
  VTH_DECISION_EVENT_KIND_RELIEF_GRANTED,
  VTH_DECISION_EVENT_KIND_RELIEF_REFUSED,
  VTH_DECISION_EVENT_KIND_ORAL_STOP,
  VTH_DECISION_EVENT_KIND_OPPOSITION,
  VTH_DECISION_EVENT_KIND_OBJECTION_DEFECT,
  VTH_DECISION_EVENT_KIND_OBJECTION_SUSPENDED,
  VTH_DECISION_EVENT_KIND_OBJECTION_PROLONGED,
  VTH_DECISION_EVENT_KIND_AMENDED
} VthDecisionEventKind;

VTH_AVAILABLE_IN_1_0
GType vth_decision_event_kind_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_EVENT_OUTCOME:
 *
 * The type of #VthEventOutcome.
 *
 * Since: 1.0
 */
#define VTH_TYPE_EVENT_OUTCOME (vth_event_outcome_get_type ())

/**
 * VthEventOutcome:
 * @VTH_EVENT_OUTCOME_UNKNOWN: not stated
 * @VTH_EVENT_OUTCOME_COMPLIED: the order was obeyed (voldaan)
 * @VTH_EVENT_OUTCOME_VIOLATED: the violation was found again, or was not ended (niet voldaan)
 * @VTH_EVENT_OUTCOME_UPHELD: the decision stands (in stand gelaten)
 * @VTH_EVENT_OUTCOME_CHANGED: the decision was changed (gewijzigd)
 * @VTH_EVENT_OUTCOME_ANNULLED: the decision was revoked or annulled (herroepen of vernietigd)
 * @VTH_EVENT_OUTCOME_INADMISSIBLE: the objection or appeal was not admitted (niet-ontvankelijk)
 *
 * How an event turned out (uitkomst): what an inspection found, or what became of the decision.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_EVENT_OUTCOME_UNKNOWN,
  VTH_EVENT_OUTCOME_COMPLIED,
  VTH_EVENT_OUTCOME_VIOLATED,
  VTH_EVENT_OUTCOME_UPHELD,
  VTH_EVENT_OUTCOME_CHANGED,
  VTH_EVENT_OUTCOME_ANNULLED,
  VTH_EVENT_OUTCOME_INADMISSIBLE
} VthEventOutcome;

VTH_AVAILABLE_IN_1_0
GType vth_event_outcome_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_DECISION_EVENT:
 *
 * The type of #VthDecisionEvent.
 *
 * Since: 1.0
 */
#define VTH_TYPE_DECISION_EVENT (vth_decision_event_get_type ())

/**
 * VthDecisionEvent:
 *
 * An event (gebeurtenis) in the life of a decision. The state of a decision is what its events add
 * up to.
 *
 * It stands inside a #VthEnforcementDecision, or on its own with #VthDecisionEvent:decision.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthDecisionEvent, vth_decision_event, VTH, DECISION_EVENT, VthRecord)

VTH_AVAILABLE_IN_1_0
VthDecisionEvent *vth_decision_event_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
const gchar *vth_decision_event_get_decision (VthDecisionEvent *event);

VTH_AVAILABLE_IN_1_0
void vth_decision_event_set_decision (VthDecisionEvent *event, const gchar *decision);

VTH_AVAILABLE_IN_1_0
VthDecisionEventKind vth_decision_event_get_kind (VthDecisionEvent *event);

VTH_AVAILABLE_IN_1_0
void vth_decision_event_set_kind (VthDecisionEvent *event, VthDecisionEventKind kind);

VTH_AVAILABLE_IN_1_0
const GDate *vth_decision_event_get_on (VthDecisionEvent *event);

VTH_AVAILABLE_IN_1_0
void vth_decision_event_set_on (VthDecisionEvent *event, const GDate *on);

VTH_AVAILABLE_IN_1_0
const GDate *vth_decision_event_get_until (VthDecisionEvent *event);

VTH_AVAILABLE_IN_1_0
void vth_decision_event_set_until (VthDecisionEvent *event, const GDate *until);

VTH_AVAILABLE_IN_1_0
VthEventOutcome vth_decision_event_get_outcome (VthDecisionEvent *event);

VTH_AVAILABLE_IN_1_0
void vth_decision_event_set_outcome (VthDecisionEvent *event, VthEventOutcome outcome);

VTH_AVAILABLE_IN_1_0
gint64 vth_decision_event_get_amount_cents (VthDecisionEvent *event);

VTH_AVAILABLE_IN_1_0
void vth_decision_event_set_amount_cents (VthDecisionEvent *event, gint64 amount_cents);

VTH_AVAILABLE_IN_1_0
const gchar *vth_decision_event_get_by (VthDecisionEvent *event);

VTH_AVAILABLE_IN_1_0
void vth_decision_event_set_by (VthDecisionEvent *event, const gchar *by);

VTH_AVAILABLE_IN_1_0
const gchar *vth_decision_event_get_note (VthDecisionEvent *event);

VTH_AVAILABLE_IN_1_0
void vth_decision_event_set_note (VthDecisionEvent *event, const gchar *note);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_decision_event_get_contents (VthDecisionEvent *event);

VTH_AVAILABLE_IN_1_0
void vth_decision_event_set_contents (VthDecisionEvent *event, const gchar *const *contents);

VTH_AVAILABLE_IN_1_0
const GDate *vth_decision_event_get_posted_on (VthDecisionEvent *event);

VTH_AVAILABLE_IN_1_0
void vth_decision_event_set_posted_on (VthDecisionEvent *event, const GDate *posted_on);

VTH_AVAILABLE_IN_1_0
VthSanctionTerms *vth_decision_event_get_terms (VthDecisionEvent *event);

VTH_AVAILABLE_IN_1_0
void vth_decision_event_set_terms (VthDecisionEvent *event, VthSanctionTerms *terms);

VTH_AVAILABLE_IN_1_0
gint vth_decision_event_get_count (VthDecisionEvent *event);

VTH_AVAILABLE_IN_1_0
void vth_decision_event_set_count (VthDecisionEvent *event, gint count);

G_END_DECLS
