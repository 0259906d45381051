/* vth-fine-question.h - how high a fine may be
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_FINE_QUESTION:
 *
 * The type of #VthFineQuestion.
 *
 * Since: 1.0
 */
#define VTH_TYPE_FINE_QUESTION (vth_fine_question_get_type ())

/**
 * VthFineQuestion:
 *
 * A question (vraag) how high an administrative fine (bestuurlijke boete) under the Omgevingswet
 * may be: Ow 18.11 to 18.15a. What is not stated is not known.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthFineQuestion, vth_fine_question, VTH, FINE_QUESTION, VthRecord)

VTH_AVAILABLE_IN_1_0
VthFineQuestion *vth_fine_question_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
const GDate *vth_fine_question_get_on (VthFineQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_fine_question_set_on (VthFineQuestion *question, const GDate *on);

VTH_AVAILABLE_IN_1_0
const gchar *vth_fine_question_get_article (VthFineQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_fine_question_set_article (VthFineQuestion *question, const gchar *article);

VTH_AVAILABLE_IN_1_0
gboolean vth_fine_question_get_legal_person (VthFineQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_fine_question_set_legal_person (VthFineQuestion *question, gboolean legal_person);

VTH_AVAILABLE_IN_1_0
gboolean vth_fine_question_get_aggravated (VthFineQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_fine_question_set_aggravated (VthFineQuestion *question, gboolean aggravated);

VTH_AVAILABLE_IN_1_0
gboolean vth_fine_question_get_repeated (VthFineQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_fine_question_set_repeated (VthFineQuestion *question, gboolean repeated);

VTH_AVAILABLE_IN_1_0
gint64 vth_fine_question_get_turnover_cents (VthFineQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_fine_question_set_turnover_cents (VthFineQuestion *question, gint64 turnover_cents);

G_END_DECLS
