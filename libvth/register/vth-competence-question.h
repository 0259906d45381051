/* vth-competence-question.h - what is asked about who is competent
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-language.h>
#include <libvth/register/vth-competence.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_COMPETENCE_QUESTION:
 *
 * The type of #VthCompetenceQuestion.
 *
 * Since: 1.0
 */
#define VTH_TYPE_COMPETENCE_QUESTION (vth_competence_question_get_type ())

/**
 * VthCompetenceQuestion:
 *
 * A question about who is competent (bevoegdheidsvraag): one activity, or several in one application,
 * at a place, on a day, with the facts that only the asker knows.
 *
 * It belongs to one thread at a time.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthCompetenceQuestion, vth_competence_question, VTH, COMPETENCE_QUESTION, GObject)

VTH_AVAILABLE_IN_1_0
VthCompetenceQuestion *vth_competence_question_new (const gchar *municipality, const GDate *on,
                                                    VthCompetenceTask task);

VTH_AVAILABLE_IN_1_0
void vth_competence_question_add_activity (VthCompetenceQuestion *question, const gchar *activity);

VTH_AVAILABLE_IN_1_0
gboolean vth_competence_question_set_fact (VthCompetenceQuestion *question, const gchar *fact, const gchar *value,
                                           GError **error);

VTH_AVAILABLE_IN_1_0
VthCompetence *vth_register_answer_competence (VthRegister *registry, VthCompetenceQuestion *question);

VTH_AVAILABLE_IN_1_0
gchar **vth_competence_list_facts (void);

VTH_AVAILABLE_IN_1_0
const gchar *vth_competence_get_fact_name (const gchar *fact, VthLanguage language);

VTH_AVAILABLE_IN_1_0
const gchar *vth_competence_get_fact_kind (const gchar *fact);

G_END_DECLS
