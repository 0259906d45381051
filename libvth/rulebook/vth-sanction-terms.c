/* vth-sanction-terms.c - the terms of a sanction
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-sanction-terms.h"

#include "libvth/base/vth-record-private.h"

struct _VthSanctionTerms
{
  VthRecord parent_instance;

  VthOptionalTerm grace_term;
  GDate grace_until;
  VthOptional penalty_cents;
  gint penalty_unit;
  VthOptional maximum_cents;
  gchar *policy;
  gchar *deviation_reason;
};

G_DEFINE_ENUM_TYPE (VthPenaltyUnit, vth_penalty_unit,
                    G_DEFINE_ENUM_VALUE (VTH_PENALTY_UNIT_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_PENALTY_UNIT_LUMP_SUM, "lump-sum"),
                    G_DEFINE_ENUM_VALUE (VTH_PENALTY_UNIT_PER_VIOLATION, "per-violation"),
                    G_DEFINE_ENUM_VALUE (VTH_PENALTY_UNIT_PER_DAY, "per-day"),
                    G_DEFINE_ENUM_VALUE (VTH_PENALTY_UNIT_PER_WEEK, "per-week"),
                    G_DEFINE_ENUM_VALUE (VTH_PENALTY_UNIT_PER_MONTH, "per-month"),
                    G_DEFINE_ENUM_VALUE (VTH_PENALTY_UNIT_PER_FINDING, "per-finding"),
                    G_DEFINE_ENUM_VALUE (VTH_PENALTY_UNIT_PER_VIOLATION_PER_DAY, "per-violation-per-day"))

G_DEFINE_FINAL_TYPE (VthSanctionTerms, vth_sanction_terms, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthSanctionTerms, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthSanctionTerms:grace-term:
   *
   * The term to comply (begunstigingstermijn): Awb 5:24 lid 2, 5:32a lid 2. Counted from the day
   * after the announcement; no term of the Atw, because a decision sets it.
   *
   * Since: 1.0
   */
  FIELD ("grace-term", TERM, grace_term, .blurb = "The term to comply (begunstigingstermijn)"),
  /**
   * VthSanctionTerms:grace-until:
   *
   * The last day of the term to comply (begunstigingstermijn tot en met): Awb 5:24 lid 2, 5:32a lid
   * 2.
   *
   * Since: 1.0
   */
  FIELD ("grace-until", DATE, grace_until,
         .blurb = "The last day of the term to comply (begunstigingstermijn tot en met)"),
  /**
   * VthSanctionTerms:penalty-cents:
   *
   * The amount for each unit (dwangsombedrag): Awb 5:32b lid 1. In euro cents; -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("penalty-cents", CENTS, penalty_cents, .blurb = "The amount for each unit (dwangsombedrag)"),
  /**
   * VthSanctionTerms:penalty-unit:
   *
   * For what the amount falls due each time (eenheid): Awb 5:32b lid 1.
   *
   * Since: 1.0
   */
  FIELD ("penalty-unit", ENUM, penalty_unit,
         .get_type = vth_penalty_unit_get_type,
         .blurb = "For what the amount falls due each time (eenheid)"),
  /**
   * VthSanctionTerms:maximum-cents:
   *
   * The amount above which nothing more is forfeited (maximum): Awb 5:32b lid 2. A lump sum is its
   * own maximum. In euro cents; -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("maximum-cents", CENTS, maximum_cents,
         .blurb = "The amount above which nothing more is forfeited (maximum)"),
  /**
   * VthSanctionTerms:policy:
   *
   * The policy from which the terms were taken (beleidsregel): Awb 4:82.
   *
   * Since: 1.0
   */
  FIELD ("policy", REFERENCE, policy, .blurb = "The policy from which the terms were taken (beleidsregel)"),
  /**
   * VthSanctionTerms:deviation-reason:
   *
   * Why the terms depart from the policy (motivering van de afwijking): Awb 4:84.
   *
   * Since: 1.0
   */
  FIELD ("deviation-reason", STRING, deviation_reason,
         .blurb = "Why the terms depart from the policy (motivering van de afwijking)"),
};

static void
vth_sanction_terms_class_init (VthSanctionTermsClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "terms", VTH_RECORD_EMBEDDED,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_sanction_terms_init (VthSanctionTerms *self)
{
}

/**
 * vth_sanction_terms_new:
 *
 * Makes the terms of a sanction in which nothing is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthSanctionTerms
 *
 * Since: 1.0
 */
VthSanctionTerms *
vth_sanction_terms_new (void)
{
  return g_object_new (VTH_TYPE_SANCTION_TERMS, NULL);
}

/**
 * vth_sanction_terms_get_grace_term:
 * @terms: some terms
 *
 * Gets the term to comply (begunstigingstermijn): Awb 5:24 lid 2, 5:32a lid 2.
 *
 * Returns: (transfer none) (nullable): the term, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_sanction_terms_set_grace_term:
 * @terms: some terms
 * @grace_term: (nullable): a term
 *
 * Sets the term to comply (begunstigingstermijn).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_TERM (VthSanctionTerms, vth_sanction_terms, VTH_IS_SANCTION_TERMS, grace_term)

/**
 * vth_sanction_terms_get_grace_until:
 * @terms: some terms
 *
 * Gets the last day of the term to comply (begunstigingstermijn tot en met): Awb 5:24 lid 2, 5:32a
 * lid 2.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_sanction_terms_set_grace_until:
 * @terms: some terms
 * @grace_until: (nullable): a day
 *
 * Sets the last day of the term to comply (begunstigingstermijn tot en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthSanctionTerms, vth_sanction_terms, VTH_IS_SANCTION_TERMS, grace_until)

/**
 * vth_sanction_terms_get_penalty_cents:
 * @terms: some terms
 *
 * Gets the amount for each unit (dwangsombedrag): Awb 5:32b lid 1.
 *
 * Returns: the amount in euro cents, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_sanction_terms_set_penalty_cents:
 * @terms: some terms
 * @penalty_cents: an amount in euro cents, or -1 for none
 *
 * Sets the amount for each unit (dwangsombedrag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_CENTS (VthSanctionTerms, vth_sanction_terms, VTH_IS_SANCTION_TERMS, penalty_cents)

/**
 * vth_sanction_terms_get_penalty_unit:
 * @terms: some terms
 *
 * Gets for what the amount falls due each time (eenheid): Awb 5:32b lid 1.
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_sanction_terms_set_penalty_unit:
 * @terms: some terms
 * @penalty_unit: a value
 *
 * Sets for what the amount falls due each time (eenheid).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthSanctionTerms, vth_sanction_terms, VTH_IS_SANCTION_TERMS, penalty_unit, VthPenaltyUnit)

/**
 * vth_sanction_terms_get_maximum_cents:
 * @terms: some terms
 *
 * Gets the amount above which nothing more is forfeited (maximum): Awb 5:32b lid 2.
 *
 * Returns: the amount in euro cents, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_sanction_terms_set_maximum_cents:
 * @terms: some terms
 * @maximum_cents: an amount in euro cents, or -1 for none
 *
 * Sets the amount above which nothing more is forfeited (maximum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_CENTS (VthSanctionTerms, vth_sanction_terms, VTH_IS_SANCTION_TERMS, maximum_cents)

/**
 * vth_sanction_terms_get_policy:
 * @terms: some terms
 *
 * Gets the policy from which the terms were taken (beleidsregel): Awb 4:82.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_sanction_terms_set_policy:
 * @terms: some terms
 * @policy: (nullable): an id
 *
 * Sets the policy from which the terms were taken (beleidsregel).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthSanctionTerms, vth_sanction_terms, VTH_IS_SANCTION_TERMS, policy)

/**
 * vth_sanction_terms_get_deviation_reason:
 * @terms: some terms
 *
 * Gets why the terms depart from the policy (motivering van de afwijking): Awb 4:84.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_sanction_terms_set_deviation_reason:
 * @terms: some terms
 * @deviation_reason: (nullable): a text
 *
 * Sets why the terms depart from the policy (motivering van de afwijking).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthSanctionTerms, vth_sanction_terms, VTH_IS_SANCTION_TERMS, deviation_reason)
