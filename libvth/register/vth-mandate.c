/* vth-mandate.c - a mandate
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-mandate-private.h"

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
   * VthMandate:general:
   *
   * Whether it is a general mandate (algemeen mandaat): Awb 10:5. No means that it is for one case.
   * Not stated is taken as general.
   *
   * Since: 1.0
   */
  FIELD ("general", BOOLEAN, general,
         .blurb = "Whether it is a general mandate (algemeen mandaat)"),
  /**
   * VthMandate:basis:
   *
   * The statutory basis (wettelijke grondslag): Awb 10:4 lid 2, 10:15, 10:22. Of a delegation, of an
   * attribution, or of the power to give a mandate to somebody outside. An empty list says that there
   * is none.
   *
   * Since: 1.0
   */
  FIELD ("basis", LAWS, basis,
         .blurb = "The statutory basis (wettelijke grondslag)"),
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
   * VthMandate:power-of:
   *
   * The organ whose power is transferred, if that is not who transfers it (bevoegdheid van een ander
   * orgaan): Awb 10:20.
   *
   * Since: 1.0
   */
  FIELD ("power-of", REFERENCE, power_of,
         .blurb = "The organ whose power is transferred, if that is not who transfers it (bevoegdheid van een ander orgaan)"),
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
   * VthMandate:substitutes:
   *
   * Who takes the place of the mandatee, and when (plaatsvervangers). A #GListModel of
   * #VthSubstitute.
   *
   * Since: 1.0
   */
  FIELD ("substitutes", RECORDS, substitutes,
         .get_type = vth_substitute_get_type,
         .blurb = "Who takes the place of the mandatee, and when (plaatsvervangers)"),
  /**
   * VthMandate:upward:
   *
   * Whether the higher functions in the line of the same organisation may do it too (bevoegdheid
   * hogere functies). The line is told by records of #VthFunction. Not stated means no.
   *
   * Since: 1.0
   */
  FIELD ("upward", BOOLEAN, upward,
         .blurb = "Whether the higher functions in the line of the same organisation may do it too (bevoegdheid hogere functies)"),
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
   * VthMandate:case-id:
   *
   * The case for which it was given (bepaald geval): Awb 10:5 lid 1.
   *
   * Since: 1.0
   */
  FIELD ("case-id", STRING, case_id,
         .blurb = "The case for which it was given (bepaald geval)"),
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
   * VthMandate:covers-steps:
   *
   * Whether who has the end decision has each step towards it (gehele proceslijn). Preparing,
   * corresponding, adjourning, executing, as far as they are not excluded. Not stated means no.
   *
   * Since: 1.0
   */
  FIELD ("covers-steps", BOOLEAN, covers_steps,
         .blurb = "Whether who has the end decision has each step towards it (gehele proceslijn)"),
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
   * VthMandate:written:
   *
   * Whether it was given in writing (schriftelijk verleend): Awb 10:5 lid 2. Not stated means that it
   * was if the day of the decision or its publication is known.
   *
   * Since: 1.0
   */
  FIELD ("written", BOOLEAN, written,
         .blurb = "Whether it was given in writing (schriftelijk verleend)"),
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
   * VthMandate:consents:
   *
   * Who consented, each with a day (instemmingen): Awb 10:4 lid 1. A #GListModel of #VthConsent, of
   * the mandatee and of the one under whom the mandatee works. Where it is filled in, it counts
   * instead of consent-on and consent-by.
   *
   * Since: 1.0
   */
  FIELD ("consents", RECORDS, consents,
         .get_type = vth_consent_get_type,
         .blurb = "Who consented, each with a day (instemmingen)"),
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
   * VthMandate:regulation:
   *
   * The regulation of which it is a part (regeling). A name or a number, such as `CVDR705278`.
   *
   * Since: 1.0
   */
  FIELD ("regulation", STRING, regulation,
         .blurb = "The regulation of which it is a part (regeling)"),
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
  /**
   * VthMandate:revoked-in:
   *
   * Where the withdrawal is written (vindplaats intrekking): Awb 10:8 lid 2.
   *
   * Since: 1.0
   */
  FIELD ("revoked-in", STRING, revoked_in,
         .blurb = "Where the withdrawal is written (vindplaats intrekking)"),
  /**
   * VthMandate:revoked-written:
   *
   * Whether it was withdrawn in writing (schriftelijk ingetrokken): Awb 10:8 lid 2. Not stated means
   * that it was if the day of the withdrawal is known.
   *
   * Since: 1.0
   */
  FIELD ("revoked-written", BOOLEAN, revoked_written,
         .blurb = "Whether it was withdrawn in writing (schriftelijk ingetrokken)"),
  /**
   * VthMandate:notice-on:
   *
   * The day on which applicant or holder had notice of the transfer, with a copy (kennisgeving
   * overdracht): Ow 5.16. Of a delegation by agreement.
   *
   * Since: 1.0
   */
  FIELD ("notice-on", DATE, notice_on,
         .blurb = "The day on which applicant or holder had notice of the transfer, with a copy (kennisgeving overdracht)"),
  /**
   * VthMandate:not-known:
   *
   * Of which fields nothing is known (niet bekend). JSON pointers such as `/conditions`. A record
   * that was made from a published regulation lacks what the publication does not show; without a
   * word here, what is absent from the record is absent from the mandate. With `/powers` in it the
   * mandate may give other powers than those that it names, and it may name none: an answer that
   * rests on it is conditional at most.
   *
   * Since: 1.0
   */
  FIELD ("not-known", STRINGS, not_known,
         .blurb = "Of which fields nothing is known (niet bekend)"),
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

