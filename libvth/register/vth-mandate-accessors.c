/* vth-mandate-accessors.c - the fields of a mandate
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-mandate-private.h"

/**
 * vth_mandate_get_kind:
 * @mandate: a mandate
 *
 * Gets what kind of grant it is (soort): Awb 10:1, 10:11-10:13, 10:22.
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_kind:
 * @mandate: a mandate
 * @kind: a value
 *
 * Sets what kind of grant it is (soort).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthMandate, vth_mandate, VTH_IS_MANDATE, kind, VthMandateKind)

/**
 * vth_mandate_get_mandator:
 * @mandate: a mandate
 *
 * Gets the organ, or for a sub-mandate the function, that gives the mandate (mandaatgever): Awb
 * 10:1, 10:9.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_mandator:
 * @mandate: a mandate
 * @mandator: (nullable): an id
 *
 * Sets the organ, or for a sub-mandate the function, that gives the mandate (mandaatgever).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthMandate, vth_mandate, VTH_IS_MANDATE, mandator)

/**
 * vth_mandate_get_mandatee:
 * @mandate: a mandate
 *
 * Gets the function that receives the mandate (gemandateerde): Awb 10:1.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_mandatee:
 * @mandate: a mandate
 * @mandatee: (nullable): an id
 *
 * Sets the function that receives the mandate (gemandateerde).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthMandate, vth_mandate, VTH_IS_MANDATE, mandatee)

/**
 * vth_mandate_get_powers:
 * @mandate: a mandate
 *
 * Gets the powers that are given (bevoegdheden): Awb 10:2.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of texts, or %NULL if it is
 *   not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_powers:
 * @mandate: a mandate
 * @powers: (nullable) (array zero-terminated=1): texts
 *
 * Sets the powers that are given (bevoegdheden).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthMandate, vth_mandate, VTH_IS_MANDATE, powers)

/**
 * vth_mandate_get_activities:
 * @mandate: a mandate
 *
 * Gets the activities to which it is limited (activiteiten): Awb 10:2.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of texts, or %NULL if it is
 *   not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_activities:
 * @mandate: a mandate
 * @activities: (nullable) (array zero-terminated=1): texts
 *
 * Sets the activities to which it is limited (activiteiten).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthMandate, vth_mandate, VTH_IS_MANDATE, activities)

/**
 * vth_mandate_get_area:
 * @mandate: a mandate
 *
 * Gets the municipalities to which it is limited (gebied): Awb 10:2.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of texts, or %NULL if it is
 *   not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_area:
 * @mandate: a mandate
 * @area: (nullable) (array zero-terminated=1): texts
 *
 * Sets the municipalities to which it is limited (gebied).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthMandate, vth_mandate, VTH_IS_MANDATE, area)

/**
 * vth_mandate_get_max_penalty_cents:
 * @mandate: a mandate
 *
 * Gets the penalty for each unit up to which it goes (grensbedrag): Awb 10:2.
 *
 * Returns: the amount in euro cents, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_max_penalty_cents:
 * @mandate: a mandate
 * @max_penalty_cents: an amount in euro cents, or -1 for none
 *
 * Sets the penalty for each unit up to which it goes (grensbedrag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_CENTS (VthMandate, vth_mandate, VTH_IS_MANDATE, max_penalty_cents)

/**
 * vth_mandate_get_conditions:
 * @mandate: a mandate
 *
 * Gets the conditions under which it is given (voorwaarden): Awb 10:2, 10:6.
 *
 * Returns: (transfer none): a list of #VthMandateCondition
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_conditions:
 * @mandate: a mandate
 * @conditions: (nullable): a list of #VthMandateCondition, whose items are taken over
 *
 * Sets the conditions under which it is given (voorwaarden).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_RECORDS (VthMandate, vth_mandate, VTH_IS_MANDATE, conditions)

/**
 * vth_mandate_get_excluded_powers:
 * @mandate: a mandate
 *
 * Gets the powers that are kept out of it (uitgezonderde bevoegdheden): Awb 10:2.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of texts, or %NULL if it is
 *   not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_excluded_powers:
 * @mandate: a mandate
 * @excluded_powers: (nullable) (array zero-terminated=1): texts
 *
 * Sets the powers that are kept out of it (uitgezonderde bevoegdheden).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthMandate, vth_mandate, VTH_IS_MANDATE, excluded_powers)

/**
 * vth_mandate_get_submandate:
 * @mandate: a mandate
 *
 * Gets whether it may be granted further (ondermandaat): Awb 10:9 lid 1.
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_submandate:
 * @mandate: a mandate
 * @submandate: a value
 *
 * Sets whether it may be granted further (ondermandaat).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthMandate, vth_mandate, VTH_IS_MANDATE, submandate, VthSubmandate)

/**
 * vth_mandate_get_parent:
 * @mandate: a mandate
 *
 * Gets the mandate on which this sub-mandate rests (bovenliggend mandaat): Awb 10:9.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_parent:
 * @mandate: a mandate
 * @parent: (nullable): an id
 *
 * Sets the mandate on which this sub-mandate rests (bovenliggend mandaat).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthMandate, vth_mandate, VTH_IS_MANDATE, parent)

/**
 * vth_mandate_get_decided_on:
 * @mandate: a mandate
 *
 * Gets the day on which it was given (besluitdatum).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_decided_on:
 * @mandate: a mandate
 * @decided_on: (nullable): a day
 *
 * Sets the day on which it was given (besluitdatum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthMandate, vth_mandate, VTH_IS_MANDATE, decided_on)

/**
 * vth_mandate_get_consent_on:
 * @mandate: a mandate
 *
 * Gets the day on which the mandatee, and the body it works under, consented (datum instemming):
 * Awb 10:4 lid 1.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_consent_on:
 * @mandate: a mandate
 * @consent_on: (nullable): a day
 *
 * Sets the day on which the mandatee, and the body it works under, consented (datum instemming).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthMandate, vth_mandate, VTH_IS_MANDATE, consent_on)

/**
 * vth_mandate_get_consent_by:
 * @mandate: a mandate
 *
 * Gets who consented (instemming door): Awb 10:4 lid 1.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_consent_by:
 * @mandate: a mandate
 * @consent_by: (nullable): an id
 *
 * Sets who consented (instemming door).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthMandate, vth_mandate, VTH_IS_MANDATE, consent_by)

/**
 * vth_mandate_get_published_on:
 * @mandate: a mandate
 *
 * Gets the day on which it was published (datum publicatie): Awb 3:42.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_published_on:
 * @mandate: a mandate
 * @published_on: (nullable): a day
 *
 * Sets the day on which it was published (datum publicatie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthMandate, vth_mandate, VTH_IS_MANDATE, published_on)

/**
 * vth_mandate_get_published_in:
 * @mandate: a mandate
 *
 * Gets where it was published (vindplaats): Awb 3:42.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_published_in:
 * @mandate: a mandate
 * @published_in: (nullable): a text
 *
 * Sets where it was published (vindplaats).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthMandate, vth_mandate, VTH_IS_MANDATE, published_in)

/**
 * vth_mandate_get_valid_from:
 * @mandate: a mandate
 *
 * Gets the first day on which it holds (geldig vanaf).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_valid_from:
 * @mandate: a mandate
 * @valid_from: (nullable): a day
 *
 * Sets the first day on which it holds (geldig vanaf).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthMandate, vth_mandate, VTH_IS_MANDATE, valid_from)

/**
 * vth_mandate_get_valid_until:
 * @mandate: a mandate
 *
 * Gets the last day on which it holds (geldig tot en met).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_valid_until:
 * @mandate: a mandate
 * @valid_until: (nullable): a day
 *
 * Sets the last day on which it holds (geldig tot en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthMandate, vth_mandate, VTH_IS_MANDATE, valid_until)

/**
 * vth_mandate_get_revoked_on:
 * @mandate: a mandate
 *
 * Gets the day from which it is withdrawn (datum intrekking): Awb 10:8.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_set_revoked_on:
 * @mandate: a mandate
 * @revoked_on: (nullable): a day
 *
 * Sets the day from which it is withdrawn (datum intrekking).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthMandate, vth_mandate, VTH_IS_MANDATE, revoked_on)
