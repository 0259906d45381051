/* vth-seveso-designation.c - that a service does the Seveso work of a province
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-seveso-designation.h"

#include "libvth/base/vth-record-private.h"

struct _VthSevesoDesignation
{
  VthRecord parent_instance;

  gchar *province;
  GDate valid_from;
  GDate valid_until;
  gint certainty;
};

G_DEFINE_FINAL_TYPE (VthSevesoDesignation, vth_seveso_designation, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthSevesoDesignation, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthSevesoDesignation:province:
   *
   * The province for which it holds (provincie).
   *
   * Since: 1.0
   */
  FIELD ("province", STRING, province,
         .flags = VTH_FIELD_REQUIRED, .blurb = "The province for which it holds (provincie)"),
  /**
   * VthSevesoDesignation:valid-from:
   *
   * The first day on which it holds (geldig vanaf).
   *
   * Since: 1.0
   */
  FIELD ("valid-from", DATE, valid_from,
         .blurb = "The first day on which it holds (geldig vanaf)"),
  /**
   * VthSevesoDesignation:valid-until:
   *
   * The last day on which it holds (geldig tot en met). Inclusive; not stated means open.
   *
   * Since: 1.0
   */
  FIELD ("valid-until", DATE, valid_until,
         .blurb = "The last day on which it holds (geldig tot en met)"),
  /**
   * VthSevesoDesignation:certainty:
   *
   * How sure it is (zekerheid). Not stated is taken as vouched for by who wrote the record.
   *
   * Since: 1.0
   */
  FIELD ("certainty", ENUM, certainty,
         .get_type = vth_stated_certainty_get_type, .blurb = "How sure it is (zekerheid)"),
};

static void
vth_seveso_designation_class_init (VthSevesoDesignationClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "seveso-designation", VTH_RECORD_EMBEDDED,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_seveso_designation_init (VthSevesoDesignation *self)
{
}

/**
 * vth_seveso_designation_new:
 *
 * Makes a designation in which nothing is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthSevesoDesignation
 *
 * Since: 1.0
 */
VthSevesoDesignation *
vth_seveso_designation_new (void)
{
  return g_object_new (VTH_TYPE_SEVESO_DESIGNATION, NULL);
}

/**
 * vth_seveso_designation_get_province:
 * @designation: a designation
 *
 * Gets the province for which it holds (provincie).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_seveso_designation_set_province:
 * @designation: a designation
 * @province: (nullable): a text
 *
 * Sets the province for which it holds (provincie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthSevesoDesignation, vth_seveso_designation, VTH_IS_SEVESO_DESIGNATION, province)

/**
 * vth_seveso_designation_get_valid_from:
 * @designation: a designation
 *
 * Gets the first day on which it holds (geldig vanaf).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_seveso_designation_set_valid_from:
 * @designation: a designation
 * @valid_from: (nullable): a day
 *
 * Sets the first day on which it holds (geldig vanaf).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthSevesoDesignation, vth_seveso_designation, VTH_IS_SEVESO_DESIGNATION, valid_from)

/**
 * vth_seveso_designation_get_valid_until:
 * @designation: a designation
 *
 * Gets the last day on which it holds (geldig tot en met).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_seveso_designation_set_valid_until:
 * @designation: a designation
 * @valid_until: (nullable): a day
 *
 * Sets the last day on which it holds (geldig tot en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthSevesoDesignation, vth_seveso_designation, VTH_IS_SEVESO_DESIGNATION, valid_until)

/**
 * vth_seveso_designation_get_certainty:
 * @designation: a designation
 *
 * Gets how sure it is (zekerheid).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_seveso_designation_set_certainty:
 * @designation: a designation
 * @certainty: a value
 *
 * Sets how sure it is (zekerheid).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthSevesoDesignation, vth_seveso_designation, VTH_IS_SEVESO_DESIGNATION, certainty,
                    VthStatedCertainty)
