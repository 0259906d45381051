/* vth-terms-question.h - for which case terms are asked
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/record/vth-enforcement-decision.h>
#include <libvth/rulebook/vth-penalty-row.h>
#include <libvth/review/vth-earlier-order.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_TERMS_QUESTION:
 *
 * The type of #VthTermsQuestion.
 *
 * Since: 1.0
 */
#define VTH_TYPE_TERMS_QUESTION (vth_terms_question_get_type ())

/**
 * VthTermsQuestion:
 *
 * A question for sanction terms (vraag naar sanctietermen): what is known of the case, the terms
 * that are proposed for it, and what went before.
 *
 * What is not stated is not known, and never makes an answer more certain.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthTermsQuestion, vth_terms_question, VTH, TERMS_QUESTION, VthRecord)

VTH_AVAILABLE_IN_1_0
VthTermsQuestion *vth_terms_question_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
const gchar *vth_terms_question_get_violation (VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_terms_question_set_violation (VthTermsQuestion *question, const gchar *violation);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_terms_question_get_rules (VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_terms_question_set_rules (VthTermsQuestion *question, const gchar *const *rules);

VTH_AVAILABLE_IN_1_0
const GDate *vth_terms_question_get_on (VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_terms_question_set_on (VthTermsQuestion *question, const GDate *on);

VTH_AVAILABLE_IN_1_0
VthSanctionAim vth_terms_question_get_aim (VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_terms_question_set_aim (VthTermsQuestion *question, VthSanctionAim aim);

VTH_AVAILABLE_IN_1_0
VthPersonKind vth_terms_question_get_person (VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_terms_question_set_person (VthTermsQuestion *question, VthPersonKind person);

VTH_AVAILABLE_IN_1_0
gboolean vth_terms_question_get_permit_holder (VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_terms_question_set_permit_holder (VthTermsQuestion *question, gboolean permit_holder);

VTH_AVAILABLE_IN_1_0
gint vth_terms_question_get_employees (VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_terms_question_set_employees (VthTermsQuestion *question, gint employees);

VTH_AVAILABLE_IN_1_0
const gchar *vth_terms_question_get_seriousness (VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_terms_question_set_seriousness (VthTermsQuestion *question, const gchar *seriousness);

VTH_AVAILABLE_IN_1_0
const gchar *vth_terms_question_get_history (VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_terms_question_set_history (VthTermsQuestion *question, const gchar *history);

VTH_AVAILABLE_IN_1_0
const gchar *vth_terms_question_get_size (VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_terms_question_set_size (VthTermsQuestion *question, const gchar *size);

VTH_AVAILABLE_IN_1_0
const gchar *vth_terms_question_get_circumstance (VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_terms_question_set_circumstance (VthTermsQuestion *question, const gchar *circumstance);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_terms_question_get_quantities (VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_terms_question_set_quantities (VthTermsQuestion *question, const gchar *const *quantities);

VTH_AVAILABLE_IN_1_0
VthSanctionTerms *vth_terms_question_get_proposed (VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_terms_question_set_proposed (VthTermsQuestion *question, VthSanctionTerms *proposed);

VTH_AVAILABLE_IN_1_0
const GDate *vth_terms_question_get_running_grace_until (VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_terms_question_set_running_grace_until (VthTermsQuestion *question, const GDate *running_grace_until);

VTH_AVAILABLE_IN_1_0
gint vth_terms_question_get_earlier_warnings (VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_terms_question_set_earlier_warnings (VthTermsQuestion *question, gint earlier_warnings);

VTH_AVAILABLE_IN_1_0
GListModel *vth_terms_question_get_earlier_orders (VthTermsQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_terms_question_set_earlier_orders (VthTermsQuestion *question, GListModel *earlier_orders);

G_END_DECLS
