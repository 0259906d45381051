/* vth-consent.c - a consent
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-consent.h"

#include "libvth/base/vth-record-private.h"

struct _VthConsent
{
  VthRecord parent_instance;

  gchar *by;
  GDate on;
};

G_DEFINE_FINAL_TYPE (VthConsent, vth_consent, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthConsent, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthConsent:by:
   *
   * Who consented (instemming door): Awb 10:4 lid 1.
   *
   * Since: 1.0
   */
  FIELD ("by", REFERENCE, by,
         .flags = VTH_FIELD_REQUIRED,
         .blurb = "Who consented (instemming door)"),
  /**
   * VthConsent:on:
   *
   * The day of the consent (datum instemming): Awb 10:4 lid 1.
   *
   * Since: 1.0
   */
  FIELD ("on", DATE, on,
         .blurb = "The day of the consent (datum instemming)"),
};

static void
vth_consent_class_init (VthConsentClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "consent", VTH_RECORD_EMBEDDED,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_consent_init (VthConsent *self)
{
}

/**
 * vth_consent_new:
 *
 * Makes a consent in which nothing is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthConsent
 *
 * Since: 1.0
 */
VthConsent *
vth_consent_new (void)
{
  return g_object_new (VTH_TYPE_CONSENT, NULL);
}

/**
 * vth_consent_get_by:
 * @consent: a consent
 *
 * Gets who consented (instemming door): Awb 10:4 lid 1.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_consent_set_by:
 * @consent: a consent
 * @by: (nullable): an id
 *
 * Sets who consented (instemming door).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthConsent, vth_consent, VTH_IS_CONSENT, by)

/**
 * vth_consent_get_on:
 * @consent: a consent
 *
 * Gets the day of the consent (datum instemming): Awb 10:4 lid 1.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_consent_set_on:
 * @consent: a consent
 * @on: (nullable): a day
 *
 * Sets the day of the consent (datum instemming).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthConsent, vth_consent, VTH_IS_CONSENT, on)
