/* vth-site.c - a site
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/record/vth-site.h"

#include "libvth/base/vth-record-private.h"

struct _VthSite
{
  VthRecord parent_instance;

  gchar *name;
  gchar *kind;
  gchar *location;
  gchar *municipality;
  gchar *bag_id;
  gchar *part_of;
  gchar **parties;
  GDate began_on;
  GDate ended_on;
};

G_DEFINE_FINAL_TYPE (VthSite, vth_site, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthSite, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthSite:name:
   *
   * The name (naam).
   *
   * Since: 1.0
   */
  FIELD ("name", STRING, name, .cim = "VTH-objectnaam", .blurb = "The name (naam)"),
  /**
   * VthSite:kind:
   *
   * What kind of object it is (type).
   *
   * Since: 1.0
   */
  FIELD ("kind", STRING, kind, .cim = "Type VTH-object", .blurb = "What kind of object it is (type)"),
  /**
   * VthSite:location:
   *
   * Where it is, in words (locatie-omschrijving).
   *
   * Since: 1.0
   */
  FIELD ("location", STRING, location,
         .cim = "Locatie-omschrijving", .blurb = "Where it is, in words (locatie-omschrijving)"),
  /**
   * VthSite:municipality:
   *
   * The municipality in which it lies (gemeente). A code such as `GM0344`.
   *
   * Since: 1.0
   */
  FIELD ("municipality", STRING, municipality, .blurb = "The municipality in which it lies (gemeente)"),
  /**
   * VthSite:bag-id:
   *
   * The number in the register of addresses and buildings (BAG-identificatie). Sixteen digits.
   *
   * Since: 1.0
   */
  FIELD ("bag-id", STRING, bag_id,
         .blurb = "The number in the register of addresses and buildings (BAG-identificatie)"),
  /**
   * VthSite:part-of:
   *
   * The site of which it is a part (maakt deel uit van).
   *
   * Since: 1.0
   */
  FIELD ("part-of", REFERENCE, part_of, .blurb = "The site of which it is a part (maakt deel uit van)"),
  /**
   * VthSite:parties:
   *
   * Who is responsible for it (verantwoordelijken).
   *
   * Since: 1.0
   */
  FIELD ("parties", REFERENCES, parties, .blurb = "Who is responsible for it (verantwoordelijken)"),
  /**
   * VthSite:began-on:
   *
   * The day on which it came to be (ontstaansdatum).
   *
   * Since: 1.0
   */
  FIELD ("began-on", DATE, began_on,
         .cim = "Ontstaansdatum", .blurb = "The day on which it came to be (ontstaansdatum)"),
  /**
   * VthSite:ended-on:
   *
   * The day on which it ended (beëindigingsdatum).
   *
   * Since: 1.0
   */
  FIELD ("ended-on", DATE, ended_on,
         .cim = "Beeindigingsdatum", .blurb = "The day on which it ended (beëindigingsdatum)"),
};

static void
vth_site_class_init (VthSiteClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "site", VTH_RECORD_PLAIN,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_site_init (VthSite *self)
{
}

/**
 * vth_site_new:
 * @id: (nullable): the id
 *
 * Makes a site in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthSite
 *
 * Since: 1.0
 */
VthSite *
vth_site_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_SITE, "id", id, NULL);
}

/**
 * vth_site_get_name:
 * @site: a site
 *
 * Gets the name (naam).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_site_set_name:
 * @site: a site
 * @name: (nullable): a text
 *
 * Sets the name (naam).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthSite, vth_site, VTH_IS_SITE, name)

/**
 * vth_site_get_kind:
 * @site: a site
 *
 * Gets what kind of object it is (type).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_site_set_kind:
 * @site: a site
 * @kind: (nullable): a text
 *
 * Sets what kind of object it is (type).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthSite, vth_site, VTH_IS_SITE, kind)

/**
 * vth_site_get_location:
 * @site: a site
 *
 * Gets where it is, in words (locatie-omschrijving).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_site_set_location:
 * @site: a site
 * @location: (nullable): a text
 *
 * Sets where it is, in words (locatie-omschrijving).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthSite, vth_site, VTH_IS_SITE, location)

/**
 * vth_site_get_municipality:
 * @site: a site
 *
 * Gets the municipality in which it lies (gemeente).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_site_set_municipality:
 * @site: a site
 * @municipality: (nullable): a text
 *
 * Sets the municipality in which it lies (gemeente).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthSite, vth_site, VTH_IS_SITE, municipality)

/**
 * vth_site_get_bag_id:
 * @site: a site
 *
 * Gets the number in the register of addresses and buildings (BAG-identificatie).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_site_set_bag_id:
 * @site: a site
 * @bag_id: (nullable): a text
 *
 * Sets the number in the register of addresses and buildings (BAG-identificatie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthSite, vth_site, VTH_IS_SITE, bag_id)

/**
 * vth_site_get_part_of:
 * @site: a site
 *
 * Gets the site of which it is a part (maakt deel uit van).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_site_set_part_of:
 * @site: a site
 * @part_of: (nullable): an id
 *
 * Sets the site of which it is a part (maakt deel uit van).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthSite, vth_site, VTH_IS_SITE, part_of)

/**
 * vth_site_get_parties:
 * @site: a site
 *
 * Gets who is responsible for it (verantwoordelijken).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_site_set_parties:
 * @site: a site
 * @parties: (nullable) (array zero-terminated=1): ids
 *
 * Sets who is responsible for it (verantwoordelijken).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthSite, vth_site, VTH_IS_SITE, parties)

/**
 * vth_site_get_began_on:
 * @site: a site
 *
 * Gets the day on which it came to be (ontstaansdatum).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_site_set_began_on:
 * @site: a site
 * @began_on: (nullable): a day
 *
 * Sets the day on which it came to be (ontstaansdatum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthSite, vth_site, VTH_IS_SITE, began_on)

/**
 * vth_site_get_ended_on:
 * @site: a site
 *
 * Gets the day on which it ended (beëindigingsdatum).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_site_set_ended_on:
 * @site: a site
 * @ended_on: (nullable): a day
 *
 * Sets the day on which it ended (beëindigingsdatum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthSite, vth_site, VTH_IS_SITE, ended_on)
