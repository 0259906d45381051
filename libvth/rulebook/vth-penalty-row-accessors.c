/* vth-penalty-row-accessors.c - one row of a penalty table
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-penalty-row-private.h"

/**
 * vth_penalty_row_get_code:
 * @row: a row
 *
 * Gets the code of the violation (code).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_code:
 * @row: a row
 * @code: (nullable): a text
 *
 * Sets the code of the violation (code).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, code)

/**
 * vth_penalty_row_get_label:
 * @row: a row
 *
 * Gets what the violation is, in words (overtreding).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_label:
 * @row: a row
 * @label: (nullable): a text
 *
 * Sets what the violation is, in words (overtreding).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, label)

/**
 * vth_penalty_row_get_aspect:
 * @row: a row
 *
 * Gets the field that it is about, such as noise or waste (aspect).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_aspect:
 * @row: a row
 * @aspect: (nullable): a text
 *
 * Sets the field that it is about, such as noise or waste (aspect).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, aspect)

/**
 * vth_penalty_row_get_rules:
 * @row: a row
 *
 * Gets the rules that are broken (overtreden voorschriften).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the references, or %NULL if none
 *   are stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_rules:
 * @row: a row
 * @rules: (nullable) (array zero-terminated=1): the references
 *
 * Sets the rules that are broken (overtreden voorschriften).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, rules)

/**
 * vth_penalty_row_get_rule_class:
 * @row: a row
 *
 * Gets the rules that are broken, where they are named as a class (groep voorschriften). Such as
 * all conditions of one permit.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_rule_class:
 * @row: a row
 * @rule_class: (nullable): a text
 *
 * Sets the rules that are broken, where they are named as a class (groep voorschriften).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, rule_class)

/**
 * vth_penalty_row_get_instruments:
 * @row: a row
 *
 * Gets the sanctions that it is for (sancties). By their nicks, as of #VthInstrument; a penalty
 * order if none are stated.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if none are
 *   stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_instruments:
 * @row: a row
 * @instruments: (nullable) (array zero-terminated=1): the texts
 *
 * Sets the sanctions that it is for (sancties).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, instruments)

/**
 * vth_penalty_row_get_grace:
 * @row: a row
 *
 * Gets what the term to comply is, where it is no length and no date (soort begunstigingstermijn):
 * Awb 5:32a lid 2.
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_grace:
 * @row: a row
 * @grace: a value
 *
 * Sets what the term to comply is, where it is no length and no date (soort begunstigingstermijn).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, grace, VthGraceKind)

/**
 * vth_penalty_row_get_grace_term:
 * @row: a row
 *
 * Gets the term to comply (begunstigingstermijn): Awb 5:32a lid 2.
 *
 * Returns: (transfer none) (nullable): the term, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_grace_term:
 * @row: a row
 * @grace_term: (nullable): a term
 *
 * Sets the term to comply (begunstigingstermijn).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_TERM (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, grace_term)

/**
 * vth_penalty_row_get_grace_until:
 * @row: a row
 *
 * Gets the last day of the term to comply (begunstigingstermijn tot en met): Awb 5:32a lid 2.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_grace_until:
 * @row: a row
 * @grace_until: (nullable): a day
 *
 * Sets the last day of the term to comply (begunstigingstermijn tot en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, grace_until)

/**
 * vth_penalty_row_get_penalty_cents:
 * @row: a row
 *
 * Gets the amount for each unit (dwangsombedrag): Awb 5:32b lid 1.
 *
 * Returns: the amount in euro cents, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_penalty_cents:
 * @row: a row
 * @penalty_cents: an amount in euro cents, or -1 for none
 *
 * Sets the amount for each unit (dwangsombedrag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_CENTS (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, penalty_cents)

/**
 * vth_penalty_row_get_penalty_min_cents:
 * @row: a row
 *
 * Gets the lowest amount for each unit (laagste dwangsombedrag): Awb 5:32b lid 1.
 *
 * Returns: the amount in euro cents, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_penalty_min_cents:
 * @row: a row
 * @penalty_min_cents: an amount in euro cents, or -1 for none
 *
 * Sets the lowest amount for each unit (laagste dwangsombedrag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_CENTS (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, penalty_min_cents)

/**
 * vth_penalty_row_get_penalty_max_cents:
 * @row: a row
 *
 * Gets the highest amount for each unit (hoogste dwangsombedrag): Awb 5:32b lid 1.
 *
 * Returns: the amount in euro cents, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_penalty_max_cents:
 * @row: a row
 * @penalty_max_cents: an amount in euro cents, or -1 for none
 *
 * Sets the highest amount for each unit (hoogste dwangsombedrag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_CENTS (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, penalty_max_cents)

/**
 * vth_penalty_row_get_formula:
 * @row: a row
 *
 * Gets how the amount in euros follows from what is measured (formule): Awb 5:32b lid 1. With + - *
 * / and brackets, such as `5 * (100 + 6.29 * t)`; rounded to whole cents once, at the end.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_formula:
 * @row: a row
 * @formula: (nullable): a text
 *
 * Sets how the amount in euros follows from what is measured (formule).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, formula)

/**
 * vth_penalty_row_get_quantities:
 * @row: a row
 *
 * Gets what is measured for the formula (gemeten grootheden). A name each, after which may stand
 * what it is: `t: tonnes overloaded`.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if none are
 *   stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_quantities:
 * @row: a row
 * @quantities: (nullable) (array zero-terminated=1): the texts
 *
 * Sets what is measured for the formula (gemeten grootheden).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, quantities)

/**
 * vth_penalty_row_get_penalty_unit:
 * @row: a row
 *
 * Gets for what the amount falls due each time (eenheid): Awb 5:32b lid 1.
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_penalty_unit:
 * @row: a row
 * @penalty_unit: a value
 *
 * Sets for what the amount falls due each time (eenheid).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, penalty_unit, VthPenaltyUnit)

/**
 * vth_penalty_row_get_other_unit:
 * @row: a row
 *
 * Gets the unit that may be chosen instead (andere eenheid): Awb 5:32b lid 1.
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_other_unit:
 * @row: a row
 * @other_unit: a value
 *
 * Sets the unit that may be chosen instead (andere eenheid).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, other_unit, VthPenaltyUnit)

/**
 * vth_penalty_row_get_unit_qualifier:
 * @row: a row
 *
 * Gets what a unit is counted by besides, such as each animal (nadere eenheid).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_unit_qualifier:
 * @row: a row
 * @unit_qualifier: (nullable): a text
 *
 * Sets what a unit is counted by besides, such as each animal (nadere eenheid).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, unit_qualifier)

/**
 * vth_penalty_row_get_maximum_cents:
 * @row: a row
 *
 * Gets the amount above which nothing more is forfeited (maximum): Awb 5:32b lid 2.
 *
 * Returns: the amount in euro cents, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_maximum_cents:
 * @row: a row
 * @maximum_cents: an amount in euro cents, or -1 for none
 *
 * Sets the amount above which nothing more is forfeited (maximum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_CENTS (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, maximum_cents)

/**
 * vth_penalty_row_get_seriousness:
 * @row: a row
 *
 * Gets for which class of seriousness the row is (ernst).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_seriousness:
 * @row: a row
 * @seriousness: (nullable): a text
 *
 * Sets for which class of seriousness the row is (ernst).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, seriousness)

/**
 * vth_penalty_row_get_history:
 * @row: a row
 *
 * Gets for which history of conduct the row is (naleefgedrag).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_history:
 * @row: a row
 * @history: (nullable): a text
 *
 * Sets for which history of conduct the row is (naleefgedrag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, history)

/**
 * vth_penalty_row_get_person:
 * @row: a row
 *
 * Gets for which persons the row is (soort persoon).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_person:
 * @row: a row
 * @person: a value
 *
 * Sets for which persons the row is (soort persoon).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, person, VthPersonKind)

/**
 * vth_penalty_row_get_permit_holder:
 * @row: a row
 *
 * Gets whether the row is for who holds a permit, or for who does not (vergunninghouder).
 *
 * Returns: %TRUE if it is so; %FALSE also if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_permit_holder:
 * @row: a row
 * @permit_holder: whether it is so
 *
 * Sets whether the row is for who holds a permit, or for who does not (vergunninghouder).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, permit_holder)

/**
 * vth_penalty_row_get_min_employees:
 * @row: a row
 *
 * Gets from how many employees the row is for (aantal werknemers vanaf).
 *
 * Returns: the number, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_min_employees:
 * @row: a row
 * @min_employees: a number, or -1 for none
 *
 * Sets from how many employees the row is for (aantal werknemers vanaf).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_INTEGER (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, min_employees)

/**
 * vth_penalty_row_get_max_employees:
 * @row: a row
 *
 * Gets up to how many employees the row is for (aantal werknemers tot en met).
 *
 * Returns: the number, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_max_employees:
 * @row: a row
 * @max_employees: a number, or -1 for none
 *
 * Sets up to how many employees the row is for (aantal werknemers tot en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_INTEGER (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, max_employees)

/**
 * vth_penalty_row_get_size:
 * @row: a row
 *
 * Gets for which class of size the row is (grootteklasse).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_size:
 * @row: a row
 * @size: (nullable): a text
 *
 * Sets for which class of size the row is (grootteklasse).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, size)

/**
 * vth_penalty_row_get_circumstance:
 * @row: a row
 *
 * Gets for which other circumstance the row is (bijzondere omstandigheid).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_circumstance:
 * @row: a row
 * @circumstance: (nullable): a text
 *
 * Sets for which other circumstance the row is (bijzondere omstandigheid).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, circumstance)

/**
 * vth_penalty_row_get_warnings_first:
 * @row: a row
 *
 * Gets how many warnings go before a first order (waarschuwingen vooraf).
 *
 * Returns: the number, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_warnings_first:
 * @row: a row
 * @warnings_first: a number, or -1 for none
 *
 * Sets how many warnings go before a first order (waarschuwingen vooraf).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_INTEGER (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, warnings_first)

/**
 * vth_penalty_row_get_look_back:
 * @row: a row
 *
 * Gets within which time a repetition counts (terugkijktermijn).
 *
 * Returns: (transfer none) (nullable): the term, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_look_back:
 * @row: a row
 * @look_back: (nullable): a term
 *
 * Sets within which time a repetition counts (terugkijktermijn).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_TERM (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, look_back)

/**
 * vth_penalty_row_get_next_code:
 * @row: a row
 *
 * Gets the row for the next order, when this one did not work (code bij herhaling).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_next_code:
 * @row: a row
 * @next_code: (nullable): a text
 *
 * Sets the row for the next order, when this one did not work (code bij herhaling).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, next_code)

/**
 * vth_penalty_row_get_next_instrument:
 * @row: a row
 *
 * Gets what follows when no row does (sanctie na de laatste last).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_next_instrument:
 * @row: a row
 * @next_instrument: a value
 *
 * Sets what follows when no row does (sanctie na de laatste last).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, next_instrument, VthInstrument)

/**
 * vth_penalty_row_get_indicative:
 * @row: a row
 *
 * Gets whether the amounts only point the way (richtinggevend): Awb 4:84.
 *
 * Returns: %TRUE if it is so; %FALSE also if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_indicative:
 * @row: a row
 * @indicative: whether it is so
 *
 * Sets whether the amounts only point the way (richtinggevend).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, indicative)

/**
 * vth_penalty_row_get_valid_from:
 * @row: a row
 *
 * Gets the first day on which it holds (geldig vanaf).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_valid_from:
 * @row: a row
 * @valid_from: (nullable): a day
 *
 * Sets the first day on which it holds (geldig vanaf).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, valid_from)

/**
 * vth_penalty_row_get_valid_until:
 * @row: a row
 *
 * Gets the last day on which it holds (geldig tot en met). Inclusive; not stated means open.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_valid_until:
 * @row: a row
 * @valid_until: (nullable): a day
 *
 * Sets the last day on which it holds (geldig tot en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, valid_until)

/**
 * vth_penalty_row_get_certainty:
 * @row: a row
 *
 * Gets how sure the row is (zekerheid).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_certainty:
 * @row: a row
 * @certainty: a value
 *
 * Sets how sure the row is (zekerheid).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, certainty, VthStatedCertainty)

/**
 * vth_penalty_row_get_note:
 * @row: a row
 *
 * Gets what else is to be known of it (opmerking).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penalty_row_set_note:
 * @row: a row
 * @note: (nullable): a text
 *
 * Sets what else is to be known of it (opmerking).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthPenaltyRow, vth_penalty_row, VTH_IS_PENALTY_ROW, note)
