/* vth-competent-authority.c - a competent authority
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-competent-authority.h"

#include "libvth/base/vth-record-private.h"

struct _VthCompetentAuthority
{
  VthRecord parent_instance;

  gchar *organisation;
  gchar *organ;
  gint level;
  gchar *name;
  gchar *uri;
  gchar *oin;
  GDate valid_from;
  GDate valid_until;
};

G_DEFINE_ENUM_TYPE (VthAuthorityLevel, vth_authority_level,
                    G_DEFINE_ENUM_VALUE (VTH_AUTHORITY_LEVEL_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_AUTHORITY_LEVEL_MUNICIPALITY, "municipality"),
                    G_DEFINE_ENUM_VALUE (VTH_AUTHORITY_LEVEL_PROVINCE, "province"),
                    G_DEFINE_ENUM_VALUE (VTH_AUTHORITY_LEVEL_WATER_AUTHORITY, "water-authority"),
                    G_DEFINE_ENUM_VALUE (VTH_AUTHORITY_LEVEL_STATE, "state"))

G_DEFINE_FINAL_TYPE (VthCompetentAuthority, vth_competent_authority, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthCompetentAuthority, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthCompetentAuthority:organisation:
   *
   * The organisation of which it is an organ (organisatie). The last part of its TOOI URI, such as
   * `gm0344`.
   *
   * Since: 1.0
   */
  FIELD ("organisation", STRING, organisation,
         .flags = VTH_FIELD_REQUIRED, .blurb = "The organisation of which it is an organ (organisatie)"),
  /**
   * VthCompetentAuthority:organ:
   *
   * Which organ of the organisation it is (bestuursorgaan): Awb 1:1. Such as `college`,
   * `burgemeester`, `gs`, `db` or `minister`.
   *
   * Since: 1.0
   */
  FIELD ("organ", STRING, organ,
         .flags = VTH_FIELD_REQUIRED, .blurb = "Which organ of the organisation it is (bestuursorgaan)"),
  /**
   * VthCompetentAuthority:level:
   *
   * The level of government (bestuurslaag).
   *
   * Since: 1.0
   */
  FIELD ("level", ENUM, level,
         .get_type = vth_authority_level_get_type, .blurb = "The level of government (bestuurslaag)"),
  /**
   * VthCompetentAuthority:name:
   *
   * The name of the organ (naam).
   *
   * Since: 1.0
   */
  FIELD ("name", STRING, name, .blurb = "The name of the organ (naam)"),
  /**
   * VthCompetentAuthority:uri:
   *
   * The TOOI URI of the organisation (TOOI-URI).
   *
   * Since: 1.0
   */
  FIELD ("uri", STRING, uri, .blurb = "The TOOI URI of the organisation (TOOI-URI)"),
  /**
   * VthCompetentAuthority:oin:
   *
   * The number of the organisation for digital traffic (organisatie-identificatienummer).
   *
   * Since: 1.0
   */
  FIELD ("oin", STRING, oin,
         .cim = "OIN",
         .blurb = "The number of the organisation for digital traffic (organisatie-identificatienummer)"),
  /**
   * VthCompetentAuthority:valid-from:
   *
   * The first day on which it holds (geldig vanaf).
   *
   * Since: 1.0
   */
  FIELD ("valid-from", DATE, valid_from, .blurb = "The first day on which it holds (geldig vanaf)"),
  /**
   * VthCompetentAuthority:valid-until:
   *
   * The last day on which it holds (geldig tot en met). Inclusive; not stated means open.
   *
   * Since: 1.0
   */
  FIELD ("valid-until", DATE, valid_until, .blurb = "The last day on which it holds (geldig tot en met)"),
};

static void
vth_competent_authority_class_init (VthCompetentAuthorityClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "competent-authority", VTH_RECORD_PLAIN,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_competent_authority_init (VthCompetentAuthority *self)
{
}

/**
 * vth_competent_authority_new:
 * @id: (nullable): the id
 *
 * Makes a competent authority in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthCompetentAuthority
 *
 * Since: 1.0
 */
VthCompetentAuthority *
vth_competent_authority_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_COMPETENT_AUTHORITY, "id", id, NULL);
}

/**
 * vth_competent_authority_get_organisation:
 * @authority: an authority
 *
 * Gets the organisation of which it is an organ (organisatie).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_competent_authority_set_organisation:
 * @authority: an authority
 * @organisation: (nullable): a text
 *
 * Sets the organisation of which it is an organ (organisatie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthCompetentAuthority, vth_competent_authority, VTH_IS_COMPETENT_AUTHORITY, organisation)

/**
 * vth_competent_authority_get_organ:
 * @authority: an authority
 *
 * Gets which organ of the organisation it is (bestuursorgaan): Awb 1:1.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_competent_authority_set_organ:
 * @authority: an authority
 * @organ: (nullable): a text
 *
 * Sets which organ of the organisation it is (bestuursorgaan).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthCompetentAuthority, vth_competent_authority, VTH_IS_COMPETENT_AUTHORITY, organ)

/**
 * vth_competent_authority_get_level:
 * @authority: an authority
 *
 * Gets the level of government (bestuurslaag).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_competent_authority_set_level:
 * @authority: an authority
 * @level: a value
 *
 * Sets the level of government (bestuurslaag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthCompetentAuthority, vth_competent_authority, VTH_IS_COMPETENT_AUTHORITY, level, VthAuthorityLevel)

/**
 * vth_competent_authority_get_name:
 * @authority: an authority
 *
 * Gets the name of the organ (naam).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_competent_authority_set_name:
 * @authority: an authority
 * @name: (nullable): a text
 *
 * Sets the name of the organ (naam).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthCompetentAuthority, vth_competent_authority, VTH_IS_COMPETENT_AUTHORITY, name)

/**
 * vth_competent_authority_get_uri:
 * @authority: an authority
 *
 * Gets the TOOI URI of the organisation (TOOI-URI).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_competent_authority_set_uri:
 * @authority: an authority
 * @uri: (nullable): a text
 *
 * Sets the TOOI URI of the organisation (TOOI-URI).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthCompetentAuthority, vth_competent_authority, VTH_IS_COMPETENT_AUTHORITY, uri)

/**
 * vth_competent_authority_get_oin:
 * @authority: an authority
 *
 * Gets the number of the organisation for digital traffic (organisatie-identificatienummer).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_competent_authority_set_oin:
 * @authority: an authority
 * @oin: (nullable): a text
 *
 * Sets the number of the organisation for digital traffic (organisatie-identificatienummer).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthCompetentAuthority, vth_competent_authority, VTH_IS_COMPETENT_AUTHORITY, oin)

/**
 * vth_competent_authority_get_valid_from:
 * @authority: an authority
 *
 * Gets the first day on which it holds (geldig vanaf).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_competent_authority_set_valid_from:
 * @authority: an authority
 * @valid_from: (nullable): a day
 *
 * Sets the first day on which it holds (geldig vanaf).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthCompetentAuthority, vth_competent_authority, VTH_IS_COMPETENT_AUTHORITY, valid_from)

/**
 * vth_competent_authority_get_valid_until:
 * @authority: an authority
 *
 * Gets the last day on which it holds (geldig tot en met).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_competent_authority_set_valid_until:
 * @authority: an authority
 * @valid_until: (nullable): a day
 *
 * Sets the last day on which it holds (geldig tot en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthCompetentAuthority, vth_competent_authority, VTH_IS_COMPETENT_AUTHORITY, valid_until)
