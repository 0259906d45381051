/* vth-inspection.c - an inspection
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/record/vth-inspection.h"

#include "libvth/base/vth-record-private.h"

struct _VthInspection
{
  VthRecord parent_instance;

  GDate on;
  gchar *kind;
  gchar *site;
  gchar **activities;
  gchar **violations;
  gchar **inspected_by;
  gchar *remarks;
};

G_DEFINE_FINAL_TYPE (VthInspection, vth_inspection, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthInspection, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthInspection:on:
   *
   * The day of the inspection (controledatum).
   *
   * Since: 1.0
   */
  FIELD ("on", DATE, on, .cim = "Controledatum", .blurb = "The day of the inspection (controledatum)"),
  /**
   * VthInspection:kind:
   *
   * What kind of inspection it is (controletype).
   *
   * Since: 1.0
   */
  FIELD ("kind", STRING, kind,
         .cim = "Controletype", .blurb = "What kind of inspection it is (controletype)"),
  /**
   * VthInspection:site:
   *
   * The site that was inspected (VTH-object).
   *
   * Since: 1.0
   */
  FIELD ("site", REFERENCE, site, .blurb = "The site that was inspected (VTH-object)"),
  /**
   * VthInspection:activities:
   *
   * The activities that were inspected (activiteituitvoeringen).
   *
   * Since: 1.0
   */
  FIELD ("activities", REFERENCES, activities,
         .blurb = "The activities that were inspected (activiteituitvoeringen)"),
  /**
   * VthInspection:violations:
   *
   * The violations that were inspected again (hercontrole van overtredingen).
   *
   * Since: 1.0
   */
  FIELD ("violations", REFERENCES, violations,
         .blurb = "The violations that were inspected again (hercontrole van overtredingen)"),
  /**
   * VthInspection:inspected-by:
   *
   * The bodies that inspected (uitgevoerd door).
   *
   * Since: 1.0
   */
  FIELD ("inspected-by", REFERENCES, inspected_by, .blurb = "The bodies that inspected (uitgevoerd door)"),
  /**
   * VthInspection:remarks:
   *
   * What else is to be said (bijzonderheden).
   *
   * Since: 1.0
   */
  FIELD ("remarks", STRING, remarks, .blurb = "What else is to be said (bijzonderheden)"),
};

static void
vth_inspection_class_init (VthInspectionClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "inspection", VTH_RECORD_PLAIN,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_inspection_init (VthInspection *self)
{
}

/**
 * vth_inspection_new:
 * @id: (nullable): the id
 *
 * Makes an inspection in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthInspection
 *
 * Since: 1.0
 */
VthInspection *
vth_inspection_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_INSPECTION, "id", id, NULL);
}

/**
 * vth_inspection_get_on:
 * @inspection: an inspection
 *
 * Gets the day of the inspection (controledatum).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_inspection_set_on:
 * @inspection: an inspection
 * @on: (nullable): a day
 *
 * Sets the day of the inspection (controledatum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthInspection, vth_inspection, VTH_IS_INSPECTION, on)

/**
 * vth_inspection_get_kind:
 * @inspection: an inspection
 *
 * Gets what kind of inspection it is (controletype).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_inspection_set_kind:
 * @inspection: an inspection
 * @kind: (nullable): a text
 *
 * Sets what kind of inspection it is (controletype).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthInspection, vth_inspection, VTH_IS_INSPECTION, kind)

/**
 * vth_inspection_get_site:
 * @inspection: an inspection
 *
 * Gets the site that was inspected (VTH-object).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_inspection_set_site:
 * @inspection: an inspection
 * @site: (nullable): an id
 *
 * Sets the site that was inspected (VTH-object).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthInspection, vth_inspection, VTH_IS_INSPECTION, site)

/**
 * vth_inspection_get_activities:
 * @inspection: an inspection
 *
 * Gets the activities that were inspected (activiteituitvoeringen).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_inspection_set_activities:
 * @inspection: an inspection
 * @activities: (nullable) (array zero-terminated=1): ids
 *
 * Sets the activities that were inspected (activiteituitvoeringen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthInspection, vth_inspection, VTH_IS_INSPECTION, activities)

/**
 * vth_inspection_get_violations:
 * @inspection: an inspection
 *
 * Gets the violations that were inspected again (hercontrole van overtredingen).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_inspection_set_violations:
 * @inspection: an inspection
 * @violations: (nullable) (array zero-terminated=1): ids
 *
 * Sets the violations that were inspected again (hercontrole van overtredingen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthInspection, vth_inspection, VTH_IS_INSPECTION, violations)

/**
 * vth_inspection_get_inspected_by:
 * @inspection: an inspection
 *
 * Gets the bodies that inspected (uitgevoerd door).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_inspection_set_inspected_by:
 * @inspection: an inspection
 * @inspected_by: (nullable) (array zero-terminated=1): ids
 *
 * Sets the bodies that inspected (uitgevoerd door).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthInspection, vth_inspection, VTH_IS_INSPECTION, inspected_by)

/**
 * vth_inspection_get_remarks:
 * @inspection: an inspection
 *
 * Gets what else is to be said (bijzonderheden).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_inspection_set_remarks:
 * @inspection: an inspection
 * @remarks: (nullable): a text
 *
 * Sets what else is to be said (bijzonderheden).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthInspection, vth_inspection, VTH_IS_INSPECTION, remarks)
