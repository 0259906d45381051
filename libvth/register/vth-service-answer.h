/* vth-service-answer.h - which environmental service works for an organisation
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_SERVICE_VERDICT:
 *
 * The type of #VthServiceVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SERVICE_VERDICT (vth_service_verdict_get_type ())

/**
 * VthServiceVerdict:
 * @VTH_SERVICE_VERDICT_UNKNOWN: the register does not know the organisation (onbekend)
 * @VTH_SERVICE_VERDICT_NONE: no service is known on that day (geen)
 * @VTH_SERVICE_VERDICT_FOUND: there is one (gevonden)
 * @VTH_SERVICE_VERDICT_SEVERAL: there is more than one, and the reasons say why (meer dan een)
 *
 * Whether the environmental service was found (uitkomst).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_SERVICE_VERDICT_UNKNOWN,
  VTH_SERVICE_VERDICT_NONE,
  VTH_SERVICE_VERDICT_FOUND,
  VTH_SERVICE_VERDICT_SEVERAL
} VthServiceVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_service_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_SERVICE_ANSWER:
 *
 * The type of #VthServiceAnswer.
 *
 * Since: 1.0
 */
#define VTH_TYPE_SERVICE_ANSWER (vth_service_answer_get_type ())

/**
 * VthServiceAnswer:
 *
 * Which environmental service (omgevingsdienst) works for an organisation on a day: the one in
 * which it takes part, or the one that does the work reserved for Seveso.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthServiceAnswer, vth_service_answer, VTH, SERVICE_ANSWER, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthServiceVerdict vth_service_answer_get_outcome (VthServiceAnswer *answer);

VTH_AVAILABLE_IN_1_0
const gchar *vth_service_answer_get_service (VthServiceAnswer *answer);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_service_answer_get_services (VthServiceAnswer *answer);

G_END_DECLS
