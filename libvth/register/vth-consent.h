/* vth-consent.h - a consent
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-record.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_CONSENT:
 *
 * The type of #VthConsent.
 *
 * Since: 1.0
 */
#define VTH_TYPE_CONSENT (vth_consent_get_type ())

/**
 * VthConsent:
 *
 * A consent (instemming) with a mandate to somebody who does not work under the mandator: by whom it
 * was given and when: Awb 10:4 lid 1.
 *
 * It stands inside a #VthMandate.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthConsent, vth_consent, VTH, CONSENT, VthRecord)

VTH_AVAILABLE_IN_1_0
VthConsent *vth_consent_new (void);

VTH_AVAILABLE_IN_1_0
const gchar *vth_consent_get_by (VthConsent *consent);

VTH_AVAILABLE_IN_1_0
void vth_consent_set_by (VthConsent *consent, const gchar *by);

VTH_AVAILABLE_IN_1_0
const GDate *vth_consent_get_on (VthConsent *consent);

VTH_AVAILABLE_IN_1_0
void vth_consent_set_on (VthConsent *consent, const GDate *on);

G_END_DECLS
