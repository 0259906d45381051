/* vth-mandate.c - a mandate
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-mandate.h"

#include "libvth/base/vth-record-private.h"

struct _VthMandate
{
  VthRecord parent_instance;

  gint kind;
  gchar *mandator;
  gchar *mandatee;
  gchar **powers;
  gchar **activities;
  gchar **area;
  VthOptional max_penalty_cents;
  GListStore *conditions;
  gchar **excluded_powers;
  gint submandate;
  gchar *parent;
  GDate decided_on;
  GDate consent_on;
  gchar *consent_by;
  GDate published_on;
  gchar *published_in;
  GDate valid_from;
  GDate valid_until;
  GDate revoked_on;
};

G_DEFINE_ENUM_TYPE (VthMandateKind, vth_mandate_kind,
                    G_DEFINE_ENUM_VALUE (VTH_MANDATE_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_MANDATE_KIND_MANDATE, "mandate"),
                    G_DEFINE_ENUM_VALUE (VTH_MANDATE_KIND_SIGNING, "signing"),
                    G_DEFINE_ENUM_VALUE (VTH_MANDATE_KIND_AUTHORISATION, "authorisation"),
                    G_DEFINE_ENUM_VALUE (VTH_MANDATE_KIND_POWER_OF_ATTORNEY, "power-of-attorney"),
                    G_DEFINE_ENUM_VALUE (VTH_MANDATE_KIND_DELEGATION, "delegation"),
                    G_DEFINE_ENUM_VALUE (VTH_MANDATE_KIND_ATTRIBUTION, "attribution"))

G_DEFINE_ENUM_TYPE (VthSubmandate, vth_submandate,
                    G_DEFINE_ENUM_VALUE (VTH_SUBMANDATE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_SUBMANDATE_ALLOWED, "allowed"),
                    G_DEFINE_ENUM_VALUE (VTH_SUBMANDATE_NOT_ALLOWED, "not-allowed"))

G_DEFINE_FINAL_TYPE (VthMandate, vth_mandate, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthMandate, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthMandate:kind:
   *
   * What kind of grant it is (soort): Awb 10:1, 10:11-10:13, 10:22.
   *
   * Since: 1.0
   */
  FIELD ("kind", ENUM, kind,
         .flags = VTH_FIELD_REQUIRED, .get_type = vth_mandate_kind_get_type,
         .blurb = "What kind of grant it is (soort)"),
  /**
   * VthMandate:mandator:
   *
   * The organ, or for a sub-mandate the function, that gives the mandate (mandaatgever): Awb 10:1,
   * 10:9. An id such as `gm0344/college`.
   *
   * Since: 1.0
   */
  FIELD ("mandator", REFERENCE, mandator,
         .flags = VTH_FIELD_REQUIRED,
         .blurb = "The organ, or for a sub-mandate the function, that gives the mandate (mandaatgever)"),
  /**
   * VthMandate:mandatee:
   *
   * The function that receives the mandate (gemandateerde): Awb 10:1. An id such as
   * `so1104/directeur`.
   *
   * Since: 1.0
   */
  FIELD ("mandatee", REFERENCE, mandatee,
         .flags = VTH_FIELD_REQUIRED, .blurb = "The function that receives the mandate (gemandateerde)"),
  /**
   * VthMandate:powers:
   *
   * The powers that are given (bevoegdheden): Awb 10:2. Dotted ids; a prefix covers what is under
   * it.
   *
   * Since: 1.0
   */
  FIELD ("powers", STRINGS, powers,
         .flags = VTH_FIELD_REQUIRED, .blurb = "The powers that are given (bevoegdheden)"),
  /**
   * VthMandate:activities:
   *
   * The activities to which it is limited (activiteiten): Awb 10:2.
   *
   * Since: 1.0
   */
  FIELD ("activities", STRINGS, activities, .blurb = "The activities to which it is limited (activiteiten)"),
  /**
   * VthMandate:area:
   *
   * The municipalities to which it is limited (gebied): Awb 10:2. Codes such as `GM0344`.
   *
   * Since: 1.0
   */
  FIELD ("area", STRINGS, area, .blurb = "The municipalities to which it is limited (gebied)"),
  /**
   * VthMandate:max-penalty-cents:
   *
   * The penalty for each unit up to which it goes (grensbedrag): Awb 10:2. In euro cents; -1 if not
   * stated.
   *
   * Since: 1.0
   */
  FIELD ("max-penalty-cents", CENTS, max_penalty_cents,
         .blurb = "The penalty for each unit up to which it goes (grensbedrag)"),
  /**
   * VthMandate:conditions:
   *
   * The conditions under which it is given (voorwaarden): Awb 10:2, 10:6. A #GListModel of
   * #VthMandateCondition.
   *
   * Since: 1.0
   */
  FIELD ("conditions", RECORDS, conditions,
         .get_type = vth_mandate_condition_get_type,
         .blurb = "The conditions under which it is given (voorwaarden)"),
  /**
   * VthMandate:excluded-powers:
   *
   * The powers that are kept out of it (uitgezonderde bevoegdheden): Awb 10:2.
   *
   * Since: 1.0
   */
  FIELD ("excluded-powers", STRINGS, excluded_powers,
         .blurb = "The powers that are kept out of it (uitgezonderde bevoegdheden)"),
  /**
   * VthMandate:submandate:
   *
   * Whether it may be granted further (ondermandaat): Awb 10:9 lid 1.
   *
   * Since: 1.0
   */
  FIELD ("submandate", ENUM, submandate,
         .get_type = vth_submandate_get_type, .blurb = "Whether it may be granted further (ondermandaat)"),
  /**
   * VthMandate:parent:
   *
   * The mandate on which this sub-mandate rests (bovenliggend mandaat): Awb 10:9.
   *
   * Since: 1.0
   */
  FIELD ("parent", REFERENCE, parent,
         .blurb = "The mandate on which this sub-mandate rests (bovenliggend mandaat)"),
  /**
   * VthMandate:decided-on:
   *
   * The day on which it was given (besluitdatum).
   *
   * Since: 1.0
   */
  FIELD ("decided-on", DATE, decided_on, .blurb = "The day on which it was given (besluitdatum)"),
  /**
   * VthMandate:consent-on:
   *
   * The day on which the mandatee, and the body it works under, consented (datum instemming): Awb
   * 10:4 lid 1.
   *
   * Since: 1.0
   */
  FIELD ("consent-on", DATE, consent_on,
         .blurb = "The day on which the mandatee, and the body it works under, consented (datum instemming)"),
  /**
   * VthMandate:consent-by:
   *
   * Who consented (instemming door): Awb 10:4 lid 1.
   *
   * Since: 1.0
   */
  FIELD ("consent-by", REFERENCE, consent_by, .blurb = "Who consented (instemming door)"),
  /**
   * VthMandate:published-on:
   *
   * The day on which it was published (datum publicatie): Awb 3:42.
   *
   * Since: 1.0
   */
  FIELD ("published-on", DATE, published_on,
         .blurb = "The day on which it was published (datum publicatie)"),
  /**
   * VthMandate:published-in:
   *
   * Where it was published (vindplaats): Awb 3:42.
   *
   * Since: 1.0
   */
  FIELD ("published-in", STRING, published_in, .blurb = "Where it was published (vindplaats)"),
  /**
   * VthMandate:valid-from:
   *
   * The first day on which it holds (geldig vanaf).
   *
   * Since: 1.0
   */
  FIELD ("valid-from", DATE, valid_from, .blurb = "The first day on which it holds (geldig vanaf)"),
  /**
   * VthMandate:valid-until:
   *
   * The last day on which it holds (geldig tot en met). Inclusive; not stated means open.
   *
   * Since: 1.0
   */
  FIELD ("valid-until", DATE, valid_until, .blurb = "The last day on which it holds (geldig tot en met)"),
  /**
   * VthMandate:revoked-on:
   *
   * The day from which it is withdrawn (datum intrekking): Awb 10:8.
   *
   * Since: 1.0
   */
  FIELD ("revoked-on", DATE, revoked_on, .blurb = "The day from which it is withdrawn (datum intrekking)"),
};

static void
vth_mandate_class_init (VthMandateClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "mandate", VTH_RECORD_PLAIN,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_mandate_init (VthMandate *self)
{
}

/**
 * vth_mandate_new:
 * @id: (nullable): the id
 *
 * Makes a mandate in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthMandate
 *
 * Since: 1.0
 */
VthMandate *
vth_mandate_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_MANDATE, "id", id, NULL);
}

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
