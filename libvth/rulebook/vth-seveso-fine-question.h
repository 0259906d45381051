/* vth-seveso-fine-question.h - what fine a Seveso norm gives
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_SEVESO_GRADE:
 *
 * The type of #VthSevesoGrade.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SEVESO_GRADE (vth_seveso_grade_get_type ())

/**
 * VthSevesoGrade:
 * @VTH_SEVESO_GRADE_UNKNOWN: not stated
 * @VTH_SEVESO_GRADE_GOOD: good (goed)
 * @VTH_SEVESO_GRADE_MODERATE: moderate (matig)
 * @VTH_SEVESO_GRADE_POOR: poor (slecht)
 *
 * How an aspect of the safety measures was judged (beoordeling).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_SEVESO_GRADE_UNKNOWN,
  VTH_SEVESO_GRADE_GOOD,
  VTH_SEVESO_GRADE_MODERATE,
  VTH_SEVESO_GRADE_POOR
} VthSevesoGrade;

VTH_AVAILABLE_IN_1_0
GType vth_seveso_grade_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_SEVESO_FINE_QUESTION:
 *
 * The type of #VthSevesoFineQuestion.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SEVESO_FINE_QUESTION (vth_seveso_fine_question_get_type ())

/**
 * VthSevesoFineQuestion:
 *
 * A question (vraag) what fine (bestuurlijke boete) the fine policy for Seveso sites gives,
 * formerly of the Brzo 2015. What is not stated is not known.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthSevesoFineQuestion, vth_seveso_fine_question, VTH, SEVESO_FINE_QUESTION, VthRecord)

VTH_AVAILABLE_IN_1_0
VthSevesoFineQuestion *vth_seveso_fine_question_new (const gchar *id);

VTH_AVAILABLE_IN_1_0
const GDate *vth_seveso_fine_question_get_on (VthSevesoFineQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_seveso_fine_question_set_on (VthSevesoFineQuestion *question, const GDate *on);

VTH_AVAILABLE_IN_1_0
const gchar *vth_seveso_fine_question_get_norm (VthSevesoFineQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_seveso_fine_question_set_norm (VthSevesoFineQuestion *question, const gchar *norm);

VTH_AVAILABLE_IN_1_0
gint vth_seveso_fine_question_get_seveso_category (VthSevesoFineQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_seveso_fine_question_set_seveso_category (VthSevesoFineQuestion *question, gint seveso_category);

VTH_AVAILABLE_IN_1_0
gint vth_seveso_fine_question_get_employees (VthSevesoFineQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_seveso_fine_question_set_employees (VthSevesoFineQuestion *question, gint employees);

VTH_AVAILABLE_IN_1_0
VthSevesoGrade vth_seveso_fine_question_get_documented (VthSevesoFineQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_seveso_fine_question_set_documented (VthSevesoFineQuestion *question, VthSevesoGrade documented);

VTH_AVAILABLE_IN_1_0
VthSevesoGrade vth_seveso_fine_question_get_suitable (VthSevesoFineQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_seveso_fine_question_set_suitable (VthSevesoFineQuestion *question, VthSevesoGrade suitable);

VTH_AVAILABLE_IN_1_0
VthSevesoGrade vth_seveso_fine_question_get_implemented (VthSevesoFineQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_seveso_fine_question_set_implemented (VthSevesoFineQuestion *question, VthSevesoGrade implemented);

VTH_AVAILABLE_IN_1_0
gboolean vth_seveso_fine_question_get_recovery_term_missed (VthSevesoFineQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_seveso_fine_question_set_recovery_term_missed (VthSevesoFineQuestion *question, gboolean recovery_term_missed);

VTH_AVAILABLE_IN_1_0
gboolean vth_seveso_fine_question_get_repeated (VthSevesoFineQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_seveso_fine_question_set_repeated (VthSevesoFineQuestion *question, gboolean repeated);

VTH_AVAILABLE_IN_1_0
gboolean vth_seveso_fine_question_get_prosecutor_waived (VthSevesoFineQuestion *question);

VTH_AVAILABLE_IN_1_0
void vth_seveso_fine_question_set_prosecutor_waived (VthSevesoFineQuestion *question, gboolean prosecutor_waived);

G_END_DECLS
