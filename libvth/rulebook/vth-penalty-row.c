/* vth-penalty-row.c - one row of a penalty table
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-penalty-row-private.h"

G_DEFINE_ENUM_TYPE (VthGraceKind, vth_grace_kind,
                    G_DEFINE_ENUM_VALUE (VTH_GRACE_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_GRACE_KIND_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (VTH_GRACE_KIND_TECHNICAL, "technical"),
                    G_DEFINE_ENUM_VALUE (VTH_GRACE_KIND_BY_SUPERVISOR, "by-supervisor"))

G_DEFINE_ENUM_TYPE (VthPersonKind, vth_person_kind,
                    G_DEFINE_ENUM_VALUE (VTH_PERSON_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_PERSON_KIND_NATURAL_PERSON, "natural-person"),
                    G_DEFINE_ENUM_VALUE (VTH_PERSON_KIND_LEGAL_PERSON, "legal-person"))

G_DEFINE_FINAL_TYPE (VthPenaltyRow, vth_penalty_row, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthPenaltyRow, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthPenaltyRow:code:
   *
   * The code of the violation (code).
   *
   * Since: 1.0
   */
  FIELD ("code", STRING, code,
         .flags = VTH_FIELD_REQUIRED,
         .blurb = "The code of the violation (code)"),
  /**
   * VthPenaltyRow:label:
   *
   * What the violation is, in words (overtreding).
   *
   * Since: 1.0
   */
  FIELD ("label", STRING, label,
         .blurb = "What the violation is, in words (overtreding)"),
  /**
   * VthPenaltyRow:aspect:
   *
   * The field that it is about, such as noise or waste (aspect).
   *
   * Since: 1.0
   */
  FIELD ("aspect", STRING, aspect,
         .blurb = "The field that it is about, such as noise or waste (aspect)"),
  /**
   * VthPenaltyRow:rules:
   *
   * The rules that are broken (overtreden voorschriften).
   *
   * Since: 1.0
   */
  FIELD ("rules", LAWS, rules,
         .blurb = "The rules that are broken (overtreden voorschriften)"),
  /**
   * VthPenaltyRow:rule-class:
   *
   * The rules that are broken, where they are named as a class (groep voorschriften). Such as all
   * conditions of one permit.
   *
   * Since: 1.0
   */
  FIELD ("rule-class", STRING, rule_class,
         .blurb = "The rules that are broken, where they are named as a class (groep voorschriften)"),
  /**
   * VthPenaltyRow:instruments:
   *
   * The sanctions that it is for (sancties). By their nicks, as of #VthInstrument; a penalty order
   * if none are stated.
   *
   * Since: 1.0
   */
  FIELD ("instruments", STRINGS, instruments,
         .blurb = "The sanctions that it is for (sancties)"),
  /**
   * VthPenaltyRow:grace:
   *
   * What the term to comply is, where it is no length and no date (soort begunstigingstermijn): Awb
   * 5:32a lid 2.
   *
   * Since: 1.0
   */
  FIELD ("grace", ENUM, grace,
         .get_type = vth_grace_kind_get_type,
         .blurb = "What the term to comply is, where it is no length and no date (soort begunstigingstermijn)"),
  /**
   * VthPenaltyRow:grace-term:
   *
   * The term to comply (begunstigingstermijn): Awb 5:32a lid 2.
   *
   * Since: 1.0
   */
  FIELD ("grace-term", TERM, grace_term,
         .blurb = "The term to comply (begunstigingstermijn)"),
  /**
   * VthPenaltyRow:grace-until:
   *
   * The last day of the term to comply (begunstigingstermijn tot en met): Awb 5:32a lid 2.
   *
   * Since: 1.0
   */
  FIELD ("grace-until", DATE, grace_until,
         .blurb = "The last day of the term to comply (begunstigingstermijn tot en met)"),
  /**
   * VthPenaltyRow:penalty-cents:
   *
   * The amount for each unit (dwangsombedrag): Awb 5:32b lid 1. In euro cents; -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("penalty-cents", CENTS, penalty_cents,
         .blurb = "The amount for each unit (dwangsombedrag)"),
  /**
   * VthPenaltyRow:penalty-min-cents:
   *
   * The lowest amount for each unit (laagste dwangsombedrag): Awb 5:32b lid 1. In euro cents; -1 if
   * not stated.
   *
   * Since: 1.0
   */
  FIELD ("penalty-min-cents", CENTS, penalty_min_cents,
         .blurb = "The lowest amount for each unit (laagste dwangsombedrag)"),
  /**
   * VthPenaltyRow:penalty-max-cents:
   *
   * The highest amount for each unit (hoogste dwangsombedrag): Awb 5:32b lid 1. In euro cents; -1
   * if not stated.
   *
   * Since: 1.0
   */
  FIELD ("penalty-max-cents", CENTS, penalty_max_cents,
         .blurb = "The highest amount for each unit (hoogste dwangsombedrag)"),
  /**
   * VthPenaltyRow:formula:
   *
   * How the amount in euros follows from what is measured (formule): Awb 5:32b lid 1. With + - * /
   * and brackets, such as `5 * (100 + 6.29 * t)`; rounded to whole cents once, at the end.
   *
   * Since: 1.0
   */
  FIELD ("formula", STRING, formula,
         .blurb = "How the amount in euros follows from what is measured (formule)"),
  /**
   * VthPenaltyRow:quantities:
   *
   * What is measured for the formula (gemeten grootheden). A name each, after which may stand what
   * it is: `t: tonnes overloaded`.
   *
   * Since: 1.0
   */
  FIELD ("quantities", STRINGS, quantities,
         .blurb = "What is measured for the formula (gemeten grootheden)"),
  /**
   * VthPenaltyRow:penalty-unit:
   *
   * For what the amount falls due each time (eenheid): Awb 5:32b lid 1.
   *
   * Since: 1.0
   */
  FIELD ("penalty-unit", ENUM, penalty_unit,
         .get_type = vth_penalty_unit_get_type,
         .blurb = "For what the amount falls due each time (eenheid)"),
  /**
   * VthPenaltyRow:other-unit:
   *
   * The unit that may be chosen instead (andere eenheid): Awb 5:32b lid 1.
   *
   * Since: 1.0
   */
  FIELD ("other-unit", ENUM, other_unit,
         .get_type = vth_penalty_unit_get_type,
         .blurb = "The unit that may be chosen instead (andere eenheid)"),
  /**
   * VthPenaltyRow:unit-qualifier:
   *
   * What a unit is counted by besides, such as each animal (nadere eenheid).
   *
   * Since: 1.0
   */
  FIELD ("unit-qualifier", STRING, unit_qualifier,
         .blurb = "What a unit is counted by besides, such as each animal (nadere eenheid)"),
  /**
   * VthPenaltyRow:maximum-cents:
   *
   * The amount above which nothing more is forfeited (maximum): Awb 5:32b lid 2. In euro cents; -1
   * if not stated.
   *
   * Since: 1.0
   */
  FIELD ("maximum-cents", CENTS, maximum_cents,
         .blurb = "The amount above which nothing more is forfeited (maximum)"),
  /**
   * VthPenaltyRow:seriousness:
   *
   * For which class of seriousness the row is (ernst).
   *
   * Since: 1.0
   */
  FIELD ("seriousness", STRING, seriousness,
         .blurb = "For which class of seriousness the row is (ernst)"),
  /**
   * VthPenaltyRow:history:
   *
   * For which history of conduct the row is (naleefgedrag).
   *
   * Since: 1.0
   */
  FIELD ("history", STRING, history,
         .blurb = "For which history of conduct the row is (naleefgedrag)"),
  /**
   * VthPenaltyRow:person:
   *
   * For which persons the row is (soort persoon).
   *
   * Since: 1.0
   */
  FIELD ("person", ENUM, person,
         .get_type = vth_person_kind_get_type,
         .blurb = "For which persons the row is (soort persoon)"),
  /**
   * VthPenaltyRow:permit-holder:
   *
   * Whether the row is for who holds a permit, or for who does not (vergunninghouder). Absent is
   * not no: see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("permit-holder", BOOLEAN, permit_holder,
         .blurb = "Whether the row is for who holds a permit, or for who does not (vergunninghouder)"),
  /**
   * VthPenaltyRow:min-employees:
   *
   * From how many employees the row is for (aantal werknemers vanaf). -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("min-employees", INTEGER, min_employees,
         .maximum = 999999, .minimum = 0,
         .blurb = "From how many employees the row is for (aantal werknemers vanaf)"),
  /**
   * VthPenaltyRow:max-employees:
   *
   * Up to how many employees the row is for (aantal werknemers tot en met). -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("max-employees", INTEGER, max_employees,
         .maximum = 999999, .minimum = 0,
         .blurb = "Up to how many employees the row is for (aantal werknemers tot en met)"),
  /**
   * VthPenaltyRow:size:
   *
   * For which class of size the row is (grootteklasse).
   *
   * Since: 1.0
   */
  FIELD ("size", STRING, size,
         .blurb = "For which class of size the row is (grootteklasse)"),
  /**
   * VthPenaltyRow:circumstance:
   *
   * For which other circumstance the row is (bijzondere omstandigheid).
   *
   * Since: 1.0
   */
  FIELD ("circumstance", STRING, circumstance,
         .blurb = "For which other circumstance the row is (bijzondere omstandigheid)"),
  /**
   * VthPenaltyRow:warnings-first:
   *
   * How many warnings go before a first order (waarschuwingen vooraf). -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("warnings-first", INTEGER, warnings_first,
         .maximum = 99, .minimum = 0,
         .blurb = "How many warnings go before a first order (waarschuwingen vooraf)"),
  /**
   * VthPenaltyRow:look-back:
   *
   * Within which time a repetition counts (terugkijktermijn).
   *
   * Since: 1.0
   */
  FIELD ("look-back", TERM, look_back,
         .blurb = "Within which time a repetition counts (terugkijktermijn)"),
  /**
   * VthPenaltyRow:next-code:
   *
   * The row for the next order, when this one did not work (code bij herhaling).
   *
   * Since: 1.0
   */
  FIELD ("next-code", STRING, next_code,
         .blurb = "The row for the next order, when this one did not work (code bij herhaling)"),
  /**
   * VthPenaltyRow:next-instrument:
   *
   * What follows when no row does (sanctie na de laatste last).
   *
   * Since: 1.0
   */
  FIELD ("next-instrument", ENUM, next_instrument,
         .get_type = vth_instrument_get_type,
         .blurb = "What follows when no row does (sanctie na de laatste last)"),
  /**
   * VthPenaltyRow:indicative:
   *
   * Whether the amounts only point the way (richtinggevend): Awb 4:84. Absent is not no: see
   * vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("indicative", BOOLEAN, indicative,
         .blurb = "Whether the amounts only point the way (richtinggevend)"),
  /**
   * VthPenaltyRow:valid-from:
   *
   * The first day on which it holds (geldig vanaf).
   *
   * Since: 1.0
   */
  FIELD ("valid-from", DATE, valid_from,
         .blurb = "The first day on which it holds (geldig vanaf)"),
  /**
   * VthPenaltyRow:valid-until:
   *
   * The last day on which it holds (geldig tot en met). Inclusive; not stated means open.
   *
   * Since: 1.0
   */
  FIELD ("valid-until", DATE, valid_until,
         .blurb = "The last day on which it holds (geldig tot en met)"),
  /**
   * VthPenaltyRow:certainty:
   *
   * How sure the row is (zekerheid).
   *
   * Since: 1.0
   */
  FIELD ("certainty", ENUM, certainty,
         .get_type = vth_stated_certainty_get_type,
         .blurb = "How sure the row is (zekerheid)"),
  /**
   * VthPenaltyRow:note:
   *
   * What else is to be known of it (opmerking).
   *
   * Since: 1.0
   */
  FIELD ("note", STRING, note,
         .blurb = "What else is to be known of it (opmerking)"),
};

static void
vth_penalty_row_class_init (VthPenaltyRowClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "penalty-row", VTH_RECORD_ID_OPTIONAL,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_penalty_row_init (VthPenaltyRow *self)
{
}

/**
 * vth_penalty_row_new:
 * @id: (nullable): the id
 *
 * Makes one in which nothing is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthPenaltyRow
 *
 * Since: 1.0
 */
VthPenaltyRow *
vth_penalty_row_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_PENALTY_ROW, "id", id, NULL);
}
