/* vth-authorisation.h - whether a function may take a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_AUTHORISATION_VERDICT:
 *
 * The type of #VthAuthorisationVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_AUTHORISATION_VERDICT (vth_authorisation_verdict_get_type ())

/**
 * VthAuthorisationVerdict:
 * @VTH_AUTHORISATION_VERDICT_REFUSED: it may not (onbevoegd)
 * @VTH_AUTHORISATION_VERDICT_CONDITIONAL: it may, if what is not known yet turns out well (voorwaardelijk)
 * @VTH_AUTHORISATION_VERDICT_AUTHORISED: it may (bevoegd)
 *
 * Whether a function may take a decision (oordeel over de bevoegdheid): Awb 10:1-10:21.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_AUTHORISATION_VERDICT_REFUSED,
  VTH_AUTHORISATION_VERDICT_CONDITIONAL,
  VTH_AUTHORISATION_VERDICT_AUTHORISED
} VthAuthorisationVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_authorisation_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_AUTHORISATION:
 *
 * The type of #VthAuthorisation.
 *
 * Since: 1.0
 */
#define VTH_TYPE_AUTHORISATION (vth_authorisation_get_type ())

/**
 * VthAuthorisation:
 *
 * An authorisation (bevoegdheidsoordeel): whether a function may take a decision on a day, under
 * which mandate, through which chain up to the organ, and if not, why each mandate that came near
 * it does not carry the decision.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthAuthorisation, vth_authorisation, VTH, AUTHORISATION, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthAuthorisationVerdict vth_authorisation_get_outcome (VthAuthorisation *authorisation);

VTH_AVAILABLE_IN_1_0
const gchar *vth_authorisation_get_mandate (VthAuthorisation *authorisation);

VTH_AVAILABLE_IN_1_0
const gchar *const *vth_authorisation_get_chain (VthAuthorisation *authorisation);

VTH_AVAILABLE_IN_1_0
VthAuthorisationVerdict vth_authorisation_get_valid_then (VthAuthorisation *authorisation);

VTH_AVAILABLE_IN_1_0
VthAuthorisationVerdict vth_authorisation_get_published_then (VthAuthorisation *authorisation);

VTH_AVAILABLE_IN_1_0
gchar *vth_authorisation_dup_signature (VthAuthorisation *authorisation, VthLanguage language);

G_END_DECLS
