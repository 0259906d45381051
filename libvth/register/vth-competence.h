/* vth-competence.h - which body is competent for an activity at a place
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/register/vth-competent-body.h>
#include <libvth/register/vth-register.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_COMPETENCE_TASK:
 *
 * The type of #VthCompetenceTask.
 *
 * Since: 1.0
 */
#define VTH_TYPE_COMPETENCE_TASK (vth_competence_task_get_type ())

/**
 * VthCompetenceTask:
 * @VTH_COMPETENCE_TASK_PERMIT: deciding on a permit (vergunningverlening): Ow 5.8-5.11
 * @VTH_COMPETENCE_TASK_GENERAL_RULES: notifications and custom rules under the Bal (meldingen en
 *   maatwerk): Bal 2.3-2.9
 * @VTH_COMPETENCE_TASK_ENFORCEMENT: supervision and sanctions (toezicht en handhaving): Ow 18.2
 * @VTH_COMPETENCE_TASK_FINE: the administrative fine (bestuurlijke boete): Ow 18.11-18.15a
 *
 * For what a body is competent (taak).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_COMPETENCE_TASK_PERMIT,
  VTH_COMPETENCE_TASK_GENERAL_RULES,
  VTH_COMPETENCE_TASK_ENFORCEMENT,
  VTH_COMPETENCE_TASK_FINE
} VthCompetenceTask;

VTH_AVAILABLE_IN_1_0
GType vth_competence_task_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_COMPETENCE_VERDICT:
 *
 * The type of #VthCompetenceVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_COMPETENCE_VERDICT (vth_competence_verdict_get_type ())

/**
 * VthCompetenceVerdict:
 * @VTH_COMPETENCE_VERDICT_NOT_DETERMINED: the table does not tell, and the reasons say what is
 *   missing (niet bepaald)
 * @VTH_COMPETENCE_VERDICT_DETERMINED: one body is competent (bepaald)
 * @VTH_COMPETENCE_VERDICT_SEVERAL: it is one of several, and the reasons say on what it turns (meer
 *   dan een)
 * @VTH_COMPETENCE_VERDICT_APART: of several activities those in water are applied for apart, and each
 *   part has its own body (apart aangevraagd): Ow 5.7
 *
 * Whether the competent body is known (uitkomst).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_COMPETENCE_VERDICT_NOT_DETERMINED,
  VTH_COMPETENCE_VERDICT_DETERMINED,
  VTH_COMPETENCE_VERDICT_SEVERAL,
  VTH_COMPETENCE_VERDICT_APART
} VthCompetenceVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_competence_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_BASIC_TASK:
 *
 * The type of #VthBasicTask.
 *
 * Since: 1.0
 */
#define VTH_TYPE_BASIC_TASK (vth_basic_task_get_type ())

/**
 * VthBasicTask:
 * @VTH_BASIC_TASK_UNKNOWN: the library does not know the list in which it would stand (onbekend)
 * @VTH_BASIC_TASK_BASIC: preparing and supervising it must be done by the service (basistaak)
 * @VTH_BASIC_TASK_PLUS: it need not be done by the service (plustaak)
 * @VTH_BASIC_TASK_EXCLUSIVE: it must be done by a service designated for Seveso (voorbehouden taak)
 *
 * Whether work belongs to the basic tasks (basistakenpakket): Omgevingsbesluit 13.12. Deciding
 * stays with the competent body.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_BASIC_TASK_UNKNOWN,
  VTH_BASIC_TASK_BASIC,
  VTH_BASIC_TASK_PLUS,
  VTH_BASIC_TASK_EXCLUSIVE
} VthBasicTask;

VTH_AVAILABLE_IN_1_0
GType vth_basic_task_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_COMPETENCE:
 *
 * The type of #VthCompetence.
 *
 * Since: 1.0
 */
#define VTH_TYPE_COMPETENCE (vth_competence_get_type ())

/**
 * VthCompetence:
 *
 * Which body is competent (bevoegdheid): for an activity, at a place, on a day, with each body that
 * is competent beside it, on which ground, and which environmental service does the work.
 *
 * It is sound for routing and for warnings, and no final ruling: a reason always says so.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthCompetence, vth_competence, VTH, COMPETENCE, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthCompetence *vth_register_find_competent (VthRegister *registry, const gchar *activity,
                                            const gchar *municipality,
                                            const GDate *on, VthCompetenceTask task);

VTH_AVAILABLE_IN_1_0
VthCompetenceVerdict vth_competence_get_outcome (VthCompetence *competence);

VTH_AVAILABLE_IN_1_0
const gchar *vth_competence_get_authority (VthCompetence *competence);

VTH_AVAILABLE_IN_1_0
const gchar *vth_competence_get_service (VthCompetence *competence);

VTH_AVAILABLE_IN_1_0
VthBasicTask vth_competence_get_basic_task (VthCompetence *competence);

VTH_AVAILABLE_IN_1_0
GListModel *vth_competence_get_bodies (VthCompetence *competence);

VTH_AVAILABLE_IN_1_0
GListModel *vth_competence_get_advisers (VthCompetence *competence);

VTH_AVAILABLE_IN_1_0
gchar **vth_competence_list_questions (VthCompetence *competence);

VTH_AVAILABLE_IN_1_0
gchar **vth_competence_list_activities (void);

VTH_AVAILABLE_IN_1_0
const gchar *vth_competence_get_activity_name (const gchar *activity, VthLanguage language);

G_END_DECLS
