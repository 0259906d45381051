/* vth-organisation.c - an organisation of government
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-organisation.h"

#include "libvth/base/vth-record-private.h"

struct _VthOrganisation
{
  VthRecord parent_instance;

  gint kind;
  gchar *name;
  gchar *abbreviation;
  gchar *code;
  gchar *province;
  gchar *safety_region;
  gchar *uri;
  gchar *successor;
  GDate valid_from;
  GDate valid_until;
  gint certainty;
};

G_DEFINE_ENUM_TYPE (VthOrganisationKind, vth_organisation_kind,
                    G_DEFINE_ENUM_VALUE (VTH_ORGANISATION_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_ORGANISATION_KIND_MUNICIPALITY, "municipality"),
                    G_DEFINE_ENUM_VALUE (VTH_ORGANISATION_KIND_PROVINCE, "province"),
                    G_DEFINE_ENUM_VALUE (VTH_ORGANISATION_KIND_WATER_AUTHORITY, "water-authority"),
                    G_DEFINE_ENUM_VALUE (VTH_ORGANISATION_KIND_MINISTRY, "ministry"),
                    G_DEFINE_ENUM_VALUE (VTH_ORGANISATION_KIND_NATIONAL_BODY, "national-body"),
                    G_DEFINE_ENUM_VALUE (VTH_ORGANISATION_KIND_SAFETY_REGION, "safety-region"),
                    G_DEFINE_ENUM_VALUE (VTH_ORGANISATION_KIND_HEALTH_SERVICE, "health-service"))

G_DEFINE_FINAL_TYPE (VthOrganisation, vth_organisation, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthOrganisation, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthOrganisation:kind:
   *
   * What kind of organisation it is (soort organisatie).
   *
   * Since: 1.0
   */
  FIELD ("kind", ENUM, kind,
         .flags = VTH_FIELD_REQUIRED, .get_type = vth_organisation_kind_get_type,
         .blurb = "What kind of organisation it is (soort organisatie)"),
  /**
   * VthOrganisation:name:
   *
   * The name of the organisation (naam).
   *
   * Since: 1.0
   */
  FIELD ("name", STRING, name,
         .flags = VTH_FIELD_REQUIRED, .blurb = "The name of the organisation (naam)"),
  /**
   * VthOrganisation:abbreviation:
   *
   * Its name in short (afkorting).
   *
   * Since: 1.0
   */
  FIELD ("abbreviation", STRING, abbreviation,
         .blurb = "Its name in short (afkorting)"),
  /**
   * VthOrganisation:code:
   *
   * The code by which statistics know it (CBS-code). Such as `GM0344`.
   *
   * Since: 1.0
   */
  FIELD ("code", STRING, code,
         .blurb = "The code by which statistics know it (CBS-code)"),
  /**
   * VthOrganisation:province:
   *
   * The province in which it lies (provincie).
   *
   * Since: 1.0
   */
  FIELD ("province", REFERENCE, province,
         .blurb = "The province in which it lies (provincie)"),
  /**
   * VthOrganisation:safety-region:
   *
   * The code of its safety region (veiligheidsregio). Such as `VR09`. It is not the area of a service.
   *
   * Since: 1.0
   */
  FIELD ("safety-region", STRING, safety_region,
         .blurb = "The code of its safety region (veiligheidsregio)"),
  /**
   * VthOrganisation:uri:
   *
   * The TOOI URI of the organisation (TOOI-URI).
   *
   * Since: 1.0
   */
  FIELD ("uri", STRING, uri,
         .blurb = "The TOOI URI of the organisation (TOOI-URI)"),
  /**
   * VthOrganisation:successor:
   *
   * The organisation that took its place (opvolger).
   *
   * Since: 1.0
   */
  FIELD ("successor", REFERENCE, successor,
         .blurb = "The organisation that took its place (opvolger)"),
  /**
   * VthOrganisation:valid-from:
   *
   * The first day on which it holds (geldig vanaf).
   *
   * Since: 1.0
   */
  FIELD ("valid-from", DATE, valid_from,
         .blurb = "The first day on which it holds (geldig vanaf)"),
  /**
   * VthOrganisation:valid-until:
   *
   * The last day on which it holds (geldig tot en met). Inclusive; not stated means open.
   *
   * Since: 1.0
   */
  FIELD ("valid-until", DATE, valid_until,
         .blurb = "The last day on which it holds (geldig tot en met)"),
  /**
   * VthOrganisation:certainty:
   *
   * How sure it is (zekerheid). Not stated is taken as vouched for by who wrote the record.
   *
   * Since: 1.0
   */
  FIELD ("certainty", ENUM, certainty,
         .get_type = vth_stated_certainty_get_type, .blurb = "How sure it is (zekerheid)"),
};

static void
vth_organisation_class_init (VthOrganisationClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "organisation", VTH_RECORD_PLAIN,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_organisation_init (VthOrganisation *self)
{
}

/**
 * vth_organisation_new:
 * @id: (nullable): the id
 *
 * Makes an organisation in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthOrganisation
 *
 * Since: 1.0
 */
VthOrganisation *
vth_organisation_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_ORGANISATION, "id", id, NULL);
}

/**
 * vth_organisation_get_kind:
 * @organisation: an organisation
 *
 * Gets what kind of organisation it is (soort organisatie).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_organisation_set_kind:
 * @organisation: an organisation
 * @kind: a value
 *
 * Sets what kind of organisation it is (soort organisatie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthOrganisation, vth_organisation, VTH_IS_ORGANISATION, kind, VthOrganisationKind)

/**
 * vth_organisation_get_name:
 * @organisation: an organisation
 *
 * Gets the name of the organisation (naam).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_organisation_set_name:
 * @organisation: an organisation
 * @name: (nullable): a text
 *
 * Sets the name of the organisation (naam).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthOrganisation, vth_organisation, VTH_IS_ORGANISATION, name)

/**
 * vth_organisation_get_abbreviation:
 * @organisation: an organisation
 *
 * Gets its name in short (afkorting).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_organisation_set_abbreviation:
 * @organisation: an organisation
 * @abbreviation: (nullable): a text
 *
 * Sets its name in short (afkorting).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthOrganisation, vth_organisation, VTH_IS_ORGANISATION, abbreviation)

/**
 * vth_organisation_get_code:
 * @organisation: an organisation
 *
 * Gets the code by which statistics know it (CBS-code).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_organisation_set_code:
 * @organisation: an organisation
 * @code: (nullable): a text
 *
 * Sets the code by which statistics know it (CBS-code).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthOrganisation, vth_organisation, VTH_IS_ORGANISATION, code)

/**
 * vth_organisation_get_province:
 * @organisation: an organisation
 *
 * Gets the province in which it lies (provincie).
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_organisation_set_province:
 * @organisation: an organisation
 * @province: (nullable): an id
 *
 * Sets the province in which it lies (provincie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthOrganisation, vth_organisation, VTH_IS_ORGANISATION, province)

/**
 * vth_organisation_get_safety_region:
 * @organisation: an organisation
 *
 * Gets the code of its safety region (veiligheidsregio).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_organisation_set_safety_region:
 * @organisation: an organisation
 * @safety_region: (nullable): a text
 *
 * Sets the code of its safety region (veiligheidsregio).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthOrganisation, vth_organisation, VTH_IS_ORGANISATION, safety_region)

/**
 * vth_organisation_get_uri:
 * @organisation: an organisation
 *
 * Gets the TOOI URI of the organisation (TOOI-URI).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_organisation_set_uri:
 * @organisation: an organisation
 * @uri: (nullable): a text
 *
 * Sets the TOOI URI of the organisation (TOOI-URI).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthOrganisation, vth_organisation, VTH_IS_ORGANISATION, uri)

/**
 * vth_organisation_get_successor:
 * @organisation: an organisation
 *
 * Gets the organisation that took its place (opvolger).
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_organisation_set_successor:
 * @organisation: an organisation
 * @successor: (nullable): an id
 *
 * Sets the organisation that took its place (opvolger).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthOrganisation, vth_organisation, VTH_IS_ORGANISATION, successor)

/**
 * vth_organisation_get_valid_from:
 * @organisation: an organisation
 *
 * Gets the first day on which it holds (geldig vanaf).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_organisation_set_valid_from:
 * @organisation: an organisation
 * @valid_from: (nullable): a day
 *
 * Sets the first day on which it holds (geldig vanaf).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthOrganisation, vth_organisation, VTH_IS_ORGANISATION, valid_from)

/**
 * vth_organisation_get_valid_until:
 * @organisation: an organisation
 *
 * Gets the last day on which it holds (geldig tot en met).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_organisation_set_valid_until:
 * @organisation: an organisation
 * @valid_until: (nullable): a day
 *
 * Sets the last day on which it holds (geldig tot en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthOrganisation, vth_organisation, VTH_IS_ORGANISATION, valid_until)

/**
 * vth_organisation_get_certainty:
 * @organisation: an organisation
 *
 * Gets how sure it is (zekerheid).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_organisation_set_certainty:
 * @organisation: an organisation
 * @certainty: a value
 *
 * Sets how sure it is (zekerheid).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthOrganisation, vth_organisation, VTH_IS_ORGANISATION, certainty, VthStatedCertainty)
