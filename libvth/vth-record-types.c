/* vth-record-types.c - the one place where all records are known
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-record-private.h"

#include "libvth/record/vth-activity.h"
#include "libvth/record/vth-decision-event.h"
#include "libvth/record/vth-earlier-violation.h"
#include "libvth/record/vth-enforcement-decision.h"
#include "libvth/record/vth-enforcement-request.h"
#include "libvth/record/vth-finding.h"
#include "libvth/record/vth-inspection.h"
#include "libvth/record/vth-intervention-choice.h"
#include "libvth/record/vth-party.h"
#include "libvth/record/vth-site.h"
#include "libvth/record/vth-term-suspension.h"
#include "libvth/record/vth-violation.h"
#include "libvth/register/vth-act.h"
#include "libvth/register/vth-competent-authority.h"
#include "libvth/register/vth-consent.h"
#include "libvth/register/vth-environmental-service.h"
#include "libvth/register/vth-function.h"
#include "libvth/register/vth-mandate.h"
#include "libvth/register/vth-mandate-condition.h"
#include "libvth/register/vth-membership.h"
#include "libvth/register/vth-organisation.h"
#include "libvth/register/vth-seveso-designation.h"
#include "libvth/rulebook/vth-fine-question.h"
#include "libvth/rulebook/vth-penal-order-fact.h"
#include "libvth/rulebook/vth-penal-order-question.h"
#include "libvth/register/vth-substitute.h"
#include "libvth/rulebook/vth-sanction-terms.h"
#include "libvth/rulebook/vth-seveso-fine-question.h"

GType (*const _vth_record_types[]) (void) = {
  vth_sanction_terms_get_type,
  vth_competent_authority_get_type,
  vth_organisation_get_type,
  vth_membership_get_type,
  vth_seveso_designation_get_type,
  vth_environmental_service_get_type,
  vth_function_get_type,
  vth_mandate_condition_get_type,
  vth_substitute_get_type,
  vth_consent_get_type,
  vth_mandate_get_type,
  vth_act_get_type,
  vth_party_get_type,
  vth_site_get_type,
  vth_activity_get_type,
  vth_inspection_get_type,
  vth_finding_get_type,
  vth_earlier_violation_get_type,
  vth_intervention_choice_get_type,
  vth_violation_get_type,
  vth_decision_event_get_type,
  vth_enforcement_decision_get_type,
  vth_term_suspension_get_type,
  vth_enforcement_request_get_type,
  vth_penal_order_fact_get_type,
  vth_penal_order_question_get_type,
  vth_seveso_fine_question_get_type,
  vth_fine_question_get_type,
};

const guint _vth_n_record_types = G_N_ELEMENTS (_vth_record_types);
