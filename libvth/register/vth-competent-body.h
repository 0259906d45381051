/* vth-competent-body.h - one of the bodies that are competent, and on which ground
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>
#include <libvth/base/vth-language.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_COMPETENCE_PART:
 *
 * The type of #VthCompetencePart.
 *
 * Since: 1.0
 */
#define VTH_TYPE_COMPETENCE_PART (vth_competence_part_get_type ())

/**
 * VthCompetencePart:
 * @VTH_COMPETENCE_PART_PRIMARY: it is the competent body, or may be it (bevoegd gezag)
 * @VTH_COMPETENCE_PART_CO_COMPETENT: it is competent beside that body, for its part (medebevoegd): Ow 18.3
 * @VTH_COMPETENCE_PART_ADVISER: it advises on the permit (adviseur): Ob 4.20-4.36
 * @VTH_COMPETENCE_PART_CONSENTING: it advises and must consent to the permit (advies met instemming): Ob 4.20-4.36
 *
 * Which part a body has (rol).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_COMPETENCE_PART_PRIMARY,
  VTH_COMPETENCE_PART_CO_COMPETENT,
  VTH_COMPETENCE_PART_ADVISER,
  VTH_COMPETENCE_PART_CONSENTING
} VthCompetencePart;

VTH_AVAILABLE_IN_1_0
GType vth_competence_part_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_COMPETENT_BODY:
 *
 * The type of #VthCompetentBody.
 *
 * Since: 1.0
 */
#define VTH_TYPE_COMPETENT_BODY (vth_competent_body_get_type ())

/**
 * VthCompetentBody:
 *
 * A body (orgaan) that is competent for an activity, and on which ground. It stands in the answer of
 * vth_register_find_competent() and does not change.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthCompetentBody, vth_competent_body, VTH, COMPETENT_BODY, GObject)

VTH_AVAILABLE_IN_1_0
const gchar *vth_competent_body_get_authority (VthCompetentBody *body);

VTH_AVAILABLE_IN_1_0
const gchar *vth_competent_body_get_role (VthCompetentBody *body);

VTH_AVAILABLE_IN_1_0
const gchar *vth_competent_body_get_name (VthCompetentBody *body, VthLanguage language);

VTH_AVAILABLE_IN_1_0
VthCompetencePart vth_competent_body_get_part (VthCompetentBody *body);

VTH_AVAILABLE_IN_1_0
gchar **vth_competent_body_list_activities (VthCompetentBody *body);

VTH_AVAILABLE_IN_1_0
const gchar *vth_competent_body_get_law (VthCompetentBody *body);

G_END_DECLS
