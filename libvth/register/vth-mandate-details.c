/* vth-mandate-details.c - more fields of a mandate
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-mandate-private.h"

/**
 * vth_mandate_get_covers_steps:
 * @mandate: a mandate
 *
 * Tells whether who has the end decision has each step towards it (gehele proceslijn).
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_covers_steps:
 * @mandate: a mandate
 * @covers_steps: yes or no
 *
 * Sets whether who has the end decision has each step towards it (gehele proceslijn).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthMandate, vth_mandate, VTH_IS_MANDATE, covers_steps)

/**
 * vth_mandate_get_upward:
 * @mandate: a mandate
 *
 * Tells whether the higher functions in the line of the same organisation may do it too (bevoegdheid
 * hogere functies).
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_upward:
 * @mandate: a mandate
 * @upward: yes or no
 *
 * Sets whether the higher functions in the line of the same organisation may do it too (bevoegdheid
 * hogere functies).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthMandate, vth_mandate, VTH_IS_MANDATE, upward)

/**
 * vth_mandate_get_substitutes:
 * @mandate: a mandate
 *
 * Gets who takes the place of the mandatee, and when (plaatsvervangers).
 *
 * Returns: (transfer none): a list of #VthSubstitute
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_substitutes:
 * @mandate: a mandate
 * @substitutes: (nullable): a list of #VthSubstitute, whose items are taken over
 *
 * Sets who takes the place of the mandatee, and when (plaatsvervangers).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_RECORDS (VthMandate, vth_mandate, VTH_IS_MANDATE, substitutes)

/**
 * vth_mandate_get_basis:
 * @mandate: a mandate
 *
 * Gets the statutory basis (wettelijke grondslag): Awb 10:4 lid 2, 10:15, 10:22.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): legal references, or %NULL if it is
 *   not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_basis:
 * @mandate: a mandate
 * @basis: (nullable) (array zero-terminated=1): legal references
 *
 * Sets the statutory basis (wettelijke grondslag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthMandate, vth_mandate, VTH_IS_MANDATE, basis)

/**
 * vth_mandate_get_power_of:
 * @mandate: a mandate
 *
 * Gets the organ whose power is transferred, if that is not who transfers it (bevoegdheid van een
 * ander orgaan): Awb 10:20.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_power_of:
 * @mandate: a mandate
 * @power_of: (nullable): an id
 *
 * Sets the organ whose power is transferred, if that is not who transfers it (bevoegdheid van een
 * ander orgaan).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthMandate, vth_mandate, VTH_IS_MANDATE, power_of)

/**
 * vth_mandate_get_general:
 * @mandate: a mandate
 *
 * Tells whether it is a general mandate (algemeen mandaat): Awb 10:5.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_general:
 * @mandate: a mandate
 * @general: yes or no
 *
 * Sets whether it is a general mandate (algemeen mandaat).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthMandate, vth_mandate, VTH_IS_MANDATE, general)

/**
 * vth_mandate_get_case_id:
 * @mandate: a mandate
 *
 * Gets the case for which it was given (bepaald geval): Awb 10:5 lid 1.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_case_id:
 * @mandate: a mandate
 * @case_id: (nullable): a text
 *
 * Sets the case for which it was given (bepaald geval).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthMandate, vth_mandate, VTH_IS_MANDATE, case_id)

/**
 * vth_mandate_get_written:
 * @mandate: a mandate
 *
 * Tells whether it was given in writing (schriftelijk verleend): Awb 10:5 lid 2.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_written:
 * @mandate: a mandate
 * @written: yes or no
 *
 * Sets whether it was given in writing (schriftelijk verleend).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthMandate, vth_mandate, VTH_IS_MANDATE, written)

/**
 * vth_mandate_get_consents:
 * @mandate: a mandate
 *
 * Gets who consented, each with a day (instemmingen): Awb 10:4 lid 1.
 *
 * Returns: (transfer none): a list of #VthConsent
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_consents:
 * @mandate: a mandate
 * @consents: (nullable): a list of #VthConsent, whose items are taken over
 *
 * Sets who consented, each with a day (instemmingen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_RECORDS (VthMandate, vth_mandate, VTH_IS_MANDATE, consents)

/**
 * vth_mandate_get_regulation:
 * @mandate: a mandate
 *
 * Gets the regulation of which it is a part (regeling).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_regulation:
 * @mandate: a mandate
 * @regulation: (nullable): a text
 *
 * Sets the regulation of which it is a part (regeling).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthMandate, vth_mandate, VTH_IS_MANDATE, regulation)

/**
 * vth_mandate_get_revoked_in:
 * @mandate: a mandate
 *
 * Gets where the withdrawal is written (vindplaats intrekking): Awb 10:8 lid 2.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_revoked_in:
 * @mandate: a mandate
 * @revoked_in: (nullable): a text
 *
 * Sets where the withdrawal is written (vindplaats intrekking).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthMandate, vth_mandate, VTH_IS_MANDATE, revoked_in)

/**
 * vth_mandate_get_revoked_written:
 * @mandate: a mandate
 *
 * Tells whether it was withdrawn in writing (schriftelijk ingetrokken): Awb 10:8 lid 2.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_revoked_written:
 * @mandate: a mandate
 * @revoked_written: yes or no
 *
 * Sets whether it was withdrawn in writing (schriftelijk ingetrokken).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthMandate, vth_mandate, VTH_IS_MANDATE, revoked_written)

/**
 * vth_mandate_get_notice_on:
 * @mandate: a mandate
 *
 * Gets the day on which applicant or holder had notice of the transfer, with a copy (kennisgeving
 * overdracht): Ow 5.16.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_notice_on:
 * @mandate: a mandate
 * @notice_on: (nullable): a day
 *
 * Sets the day on which applicant or holder had notice of the transfer (kennisgeving overdracht).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthMandate, vth_mandate, VTH_IS_MANDATE, notice_on)

/**
 * vth_mandate_get_not_known:
 * @mandate: a mandate
 *
 * Gets of which fields nothing is known (niet bekend).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of texts, or %NULL if it is
 *   not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_not_known:
 * @mandate: a mandate
 * @not_known: (nullable) (array zero-terminated=1): texts
 *
 * Sets of which fields nothing is known (niet bekend).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthMandate, vth_mandate, VTH_IS_MANDATE, not_known)
