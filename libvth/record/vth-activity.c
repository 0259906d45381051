/* vth-activity.c - an activity that is carried out
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/record/vth-activity.h"

#include "libvth/base/vth-record-private.h"

struct _VthActivity
{
  VthRecord parent_instance;

  gchar *activity;
  gchar *description;
  gchar **qualifications;
  gint status;
  gchar *site;
  gchar **parties;
  gchar *authority;
  gchar *inspected_by;
  GDate began_on;
  GDate ended_on;
};

G_DEFINE_ENUM_TYPE (VthActivityStatus, vth_activity_status,
                    G_DEFINE_ENUM_VALUE (VTH_ACTIVITY_STATUS_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_ACTIVITY_STATUS_INTENDED, "intended"),
                    G_DEFINE_ENUM_VALUE (VTH_ACTIVITY_STATUS_REALISATION, "realisation"),
                    G_DEFINE_ENUM_VALUE (VTH_ACTIVITY_STATUS_CARRIED_OUT, "carried-out"),
                    G_DEFINE_ENUM_VALUE (VTH_ACTIVITY_STATUS_CEASED, "ceased"),
                    G_DEFINE_ENUM_VALUE (VTH_ACTIVITY_STATUS_ENDED, "ended"))

G_DEFINE_FINAL_TYPE (VthActivity, vth_activity, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthActivity, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthActivity:activity:
   *
   * Which activity it is (activiteit).
   *
   * Since: 1.0
   */
  FIELD ("activity", STRING, activity,
         .cim = "Activiteit-identificatie", .blurb = "Which activity it is (activiteit)"),
  /**
   * VthActivity:description:
   *
   * What is done (omschrijving).
   *
   * Since: 1.0
   */
  FIELD ("description", STRING, description, .cim = "Omschrijving", .blurb = "What is done (omschrijving)"),
  /**
   * VthActivity:qualifications:
   *
   * How the law treats it (kwalificatie).
   *
   * Since: 1.0
   */
  FIELD ("qualifications", STRINGS, qualifications,
         .cim = "Kwalificatie", .blurb = "How the law treats it (kwalificatie)"),
  /**
   * VthActivity:status:
   *
   * How far it has come (status).
   *
   * Since: 1.0
   */
  FIELD ("status", ENUM, status,
         .get_type = vth_activity_status_get_type, .cim = "Status",
         .blurb = "How far it has come (status)"),
  /**
   * VthActivity:site:
   *
   * Where it is carried out (vindt plaats binnen).
   *
   * Since: 1.0
   */
  FIELD ("site", REFERENCE, site, .blurb = "Where it is carried out (vindt plaats binnen)"),
  /**
   * VthActivity:parties:
   *
   * Who is responsible for it (verantwoordelijken).
   *
   * Since: 1.0
   */
  FIELD ("parties", REFERENCES, parties, .blurb = "Who is responsible for it (verantwoordelijken)"),
  /**
   * VthActivity:authority:
   *
   * The authority that is competent for it (bevoegd gezag).
   *
   * Since: 1.0
   */
  FIELD ("authority", REFERENCE, authority,
         .blurb = "The authority that is competent for it (bevoegd gezag)"),
  /**
   * VthActivity:inspected-by:
   *
   * The body that inspects it (toezichtinstantie).
   *
   * Since: 1.0
   */
  FIELD ("inspected-by", REFERENCE, inspected_by, .blurb = "The body that inspects it (toezichtinstantie)"),
  /**
   * VthActivity:began-on:
   *
   * The day on which it began (ontstaansdatum).
   *
   * Since: 1.0
   */
  FIELD ("began-on", DATE, began_on,
         .cim = "Ontstaansdatum", .blurb = "The day on which it began (ontstaansdatum)"),
  /**
   * VthActivity:ended-on:
   *
   * The day on which it ended (beëindigingsdatum).
   *
   * Since: 1.0
   */
  FIELD ("ended-on", DATE, ended_on,
         .cim = "Beeindigingsdatum", .blurb = "The day on which it ended (beëindigingsdatum)"),
};

static void
vth_activity_class_init (VthActivityClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "activity", VTH_RECORD_PLAIN,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_activity_init (VthActivity *self)
{
}

/**
 * vth_activity_new:
 * @id: (nullable): the id
 *
 * Makes an activity that is carried out in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthActivity
 *
 * Since: 1.0
 */
VthActivity *
vth_activity_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_ACTIVITY, "id", id, NULL);
}

/**
 * vth_activity_get_activity:
 * @activity: an activity
 *
 * Gets which activity it is (activiteit).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_activity_set_activity:
 * @activity: an activity
 * @activity_id: (nullable): a text
 *
 * Sets which activity it is (activiteit).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthActivity, vth_activity, VTH_IS_ACTIVITY, activity)

/**
 * vth_activity_get_description:
 * @activity: an activity
 *
 * Gets what is done (omschrijving).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_activity_set_description:
 * @activity: an activity
 * @description: (nullable): a text
 *
 * Sets what is done (omschrijving).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthActivity, vth_activity, VTH_IS_ACTIVITY, description)

/**
 * vth_activity_get_qualifications:
 * @activity: an activity
 *
 * Gets how the law treats it (kwalificatie).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of texts, or %NULL if it is
 *   not stated
 *
 * Since: 1.0
 */
/**
 * vth_activity_set_qualifications:
 * @activity: an activity
 * @qualifications: (nullable) (array zero-terminated=1): texts
 *
 * Sets how the law treats it (kwalificatie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthActivity, vth_activity, VTH_IS_ACTIVITY, qualifications)

/**
 * vth_activity_get_status:
 * @activity: an activity
 *
 * Gets how far it has come (status).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_activity_set_status:
 * @activity: an activity
 * @status: a value
 *
 * Sets how far it has come (status).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthActivity, vth_activity, VTH_IS_ACTIVITY, status, VthActivityStatus)

/**
 * vth_activity_get_site:
 * @activity: an activity
 *
 * Gets where it is carried out (vindt plaats binnen).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_activity_set_site:
 * @activity: an activity
 * @site: (nullable): an id
 *
 * Sets where it is carried out (vindt plaats binnen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthActivity, vth_activity, VTH_IS_ACTIVITY, site)

/**
 * vth_activity_get_parties:
 * @activity: an activity
 *
 * Gets who is responsible for it (verantwoordelijken).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_activity_set_parties:
 * @activity: an activity
 * @parties: (nullable) (array zero-terminated=1): ids
 *
 * Sets who is responsible for it (verantwoordelijken).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthActivity, vth_activity, VTH_IS_ACTIVITY, parties)

/**
 * vth_activity_get_authority:
 * @activity: an activity
 *
 * Gets the authority that is competent for it (bevoegd gezag).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_activity_set_authority:
 * @activity: an activity
 * @authority: (nullable): an id
 *
 * Sets the authority that is competent for it (bevoegd gezag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthActivity, vth_activity, VTH_IS_ACTIVITY, authority)

/**
 * vth_activity_get_inspected_by:
 * @activity: an activity
 *
 * Gets the body that inspects it (toezichtinstantie).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_activity_set_inspected_by:
 * @activity: an activity
 * @inspected_by: (nullable): an id
 *
 * Sets the body that inspects it (toezichtinstantie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthActivity, vth_activity, VTH_IS_ACTIVITY, inspected_by)

/**
 * vth_activity_get_began_on:
 * @activity: an activity
 *
 * Gets the day on which it began (ontstaansdatum).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_activity_set_began_on:
 * @activity: an activity
 * @began_on: (nullable): a day
 *
 * Sets the day on which it began (ontstaansdatum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthActivity, vth_activity, VTH_IS_ACTIVITY, began_on)

/**
 * vth_activity_get_ended_on:
 * @activity: an activity
 *
 * Gets the day on which it ended (beëindigingsdatum).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_activity_set_ended_on:
 * @activity: an activity
 * @ended_on: (nullable): a day
 *
 * Sets the day on which it ended (beëindigingsdatum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthActivity, vth_activity, VTH_IS_ACTIVITY, ended_on)
