/* vth-penal-order-question.h - whether a penal order may be issued
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>
#include <libvth/rulebook/vth-penal-order-fact.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_PENAL_ORDER_ISSUER:
 *
 * The type of #VthPenalOrderIssuer.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PENAL_ORDER_ISSUER (vth_penal_order_issuer_get_type ())

/**
 * VthPenalOrderIssuer:
 * @VTH_PENAL_ORDER_ISSUER_UNKNOWN: not stated
 * @VTH_PENAL_ORDER_ISSUER_SERVICE_DIRECTOR: the director of an environmental service (directeur omgevingsdienst)
 * @VTH_PENAL_ORDER_ISSUER_PROVINCIAL_EXECUTIVE: the provincial executive (gedeputeerde staten)
 * @VTH_PENAL_ORDER_ISSUER_WATER_AUTHORITY: a water authority (waterschap)
 * @VTH_PENAL_ORDER_ISSUER_RIJKSWATERSTAAT: Rijkswaterstaat
 * @VTH_PENAL_ORDER_ISSUER_ILT: the Human Environment and Transport Inspectorate (ILT)
 * @VTH_PENAL_ORDER_ISSUER_NVWA: the Food and Consumer Product Safety Authority (NVWA)
 * @VTH_PENAL_ORDER_ISSUER_CUSTOMS: customs (douane)
 * @VTH_PENAL_ORDER_ISSUER_OTHER: somebody else (een ander)
 *
 * Who issues a penal order (uitvaardigende instantie).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_PENAL_ORDER_ISSUER_UNKNOWN,
  VTH_PENAL_ORDER_ISSUER_SERVICE_DIRECTOR,
  VTH_PENAL_ORDER_ISSUER_PROVINCIAL_EXECUTIVE,
  VTH_PENAL_ORDER_ISSUER_WATER_AUTHORITY,
  VTH_PENAL_ORDER_ISSUER_RIJKSWATERSTAAT,
  VTH_PENAL_ORDER_ISSUER_ILT,
  VTH_PENAL_ORDER_ISSUER_NVWA,
  VTH_PENAL_ORDER_ISSUER_CUSTOMS,
  VTH_PENAL_ORDER_ISSUER_OTHER
} VthPenalOrderIssuer;

VTH_AVAILABLE_IN_1_0
GType vth_penal_order_issuer_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_PENAL_ORDER_QUESTION:
 *
 * The type of #VthPenalOrderQuestion.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PENAL_ORDER_QUESTION (vth_penal_order_question_get_type ())

/**
 * VthPenalOrderQuestion:
 *
 * A question (vraag) whether a penal order for environmental facts (bestuurlijke strafbeschikking
 * milieu, BSBm) may be issued: everything that the guideline looks at. What is not stated is not
 * known, and an answer from it is never a yes.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthPenalOrderQuestion, vth_penal_order_question, VTH, PENAL_ORDER_QUESTION, VthRecord)

VTH_AVAILABLE_IN_1_0
VthPenalOrderQuestion *vth_penal_order_question_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
const GDate *vth_penal_order_question_get_on (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_on (VthPenalOrderQuestion *question, const GDate *on);

VTH_AVAILABLE_IN_1_0
VthPenalOrderIssuer vth_penal_order_question_get_issuer (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_issuer (VthPenalOrderQuestion *question, VthPenalOrderIssuer issuer);

VTH_AVAILABLE_IN_1_0
gboolean vth_penal_order_question_get_legal_person (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_legal_person (VthPenalOrderQuestion *question, gboolean legal_person);

VTH_AVAILABLE_IN_1_0
GListModel *vth_penal_order_question_get_facts (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_facts (VthPenalOrderQuestion *question, GListModel *facts);

VTH_AVAILABLE_IN_1_0
gboolean vth_penal_order_question_get_under_age (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_under_age (VthPenalOrderQuestion *question, gboolean under_age);

VTH_AVAILABLE_IN_1_0
gboolean vth_penal_order_question_get_public_body (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_public_body (VthPenalOrderQuestion *question, gboolean public_body);

VTH_AVAILABLE_IN_1_0
gboolean vth_penal_order_question_get_goods_seized (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_goods_seized (VthPenalOrderQuestion *question, gboolean goods_seized);

VTH_AVAILABLE_IN_1_0
gboolean vth_penal_order_question_get_goods_waived (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_goods_waived (VthPenalOrderQuestion *question, gboolean goods_waived);

VTH_AVAILABLE_IN_1_0
gint64 vth_penal_order_question_get_benefit_cents (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_benefit_cents (VthPenalOrderQuestion *question, gint64 benefit_cents);

VTH_AVAILABLE_IN_1_0
gboolean vth_penal_order_question_get_death_or_harm (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_death_or_harm (VthPenalOrderQuestion *question, gboolean death_or_harm);

VTH_AVAILABLE_IN_1_0
gboolean vth_penal_order_question_get_considerable_damage (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_considerable_damage (VthPenalOrderQuestion *question, gboolean considerable_damage);

VTH_AVAILABLE_IN_1_0
gboolean vth_penal_order_question_get_aggressive (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_aggressive (VthPenalOrderQuestion *question, gboolean aggressive);

VTH_AVAILABLE_IN_1_0
gboolean vth_penal_order_question_get_concurrence (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_concurrence (VthPenalOrderQuestion *question, gboolean concurrence);

VTH_AVAILABLE_IN_1_0
gint vth_penal_order_question_get_prior_sanctions (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_prior_sanctions (VthPenalOrderQuestion *question, gint prior_sanctions);

VTH_AVAILABLE_IN_1_0
gboolean vth_penal_order_question_get_intent_required (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_intent_required (VthPenalOrderQuestion *question, gboolean intent_required);

VTH_AVAILABLE_IN_1_0
gboolean vth_penal_order_question_get_intent_proven (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_intent_proven (VthPenalOrderQuestion *question, gboolean intent_proven);

VTH_AVAILABLE_IN_1_0
gboolean vth_penal_order_question_get_heard (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_heard (VthPenalOrderQuestion *question, gboolean heard);

VTH_AVAILABLE_IN_1_0
gboolean vth_penal_order_question_get_report_verified (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_report_verified (VthPenalOrderQuestion *question, gboolean report_verified);

VTH_AVAILABLE_IN_1_0
gboolean vth_penal_order_question_get_beside_order (VthPenalOrderQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_penal_order_question_set_beside_order (VthPenalOrderQuestion *question, gboolean beside_order);

G_END_DECLS
