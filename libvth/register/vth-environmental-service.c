/* vth-environmental-service.c - an environmental service
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-environmental-service.h"

#include "libvth/base/vth-record-private.h"

struct _VthEnvironmentalService
{
  VthRecord parent_instance;

  gchar *name;
  gchar *short_name;
  gchar *uri;
  VthOptional seveso;
  VthRecordList designations;
  VthRecordList members;
  gchar *successor;
  GDate valid_from;
  GDate valid_until;
};

G_DEFINE_FINAL_TYPE (VthEnvironmentalService, vth_environmental_service, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthEnvironmentalService, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthEnvironmentalService:name:
   *
   * The name of the service (naam).
   *
   * Since: 1.0
   */
  FIELD ("name", STRING, name, .flags = VTH_FIELD_REQUIRED, .blurb = "The name of the service (naam)"),
  /**
   * VthEnvironmentalService:short-name:
   *
   * The name of the service in short (korte naam).
   *
   * Since: 1.0
   */
  FIELD ("short-name", STRING, short_name, .blurb = "The name of the service in short (korte naam)"),
  /**
   * VthEnvironmentalService:uri:
   *
   * The TOOI URI of the service (TOOI-URI).
   *
   * Since: 1.0
   */
  FIELD ("uri", STRING, uri, .blurb = "The TOOI URI of the service (TOOI-URI)"),
  /**
   * VthEnvironmentalService:seveso:
   *
   * Whether the service is one of the six that do the work reserved for Seveso (Seveso-
   * omgevingsdienst): Ow 18.22; Omgevingsbesluit 13.12. Absent is not no: see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("seveso", BOOLEAN, seveso,
         .blurb = "Whether the service is one of the six that do the work reserved for Seveso (Seveso-omgevingsdienst)"),
  /**
   * VthEnvironmentalService:designations:
   *
   * The provinces for which the service does the work reserved for Seveso (aanwijzingen als
   * Seveso-omgevingsdienst): Ow 18.22; Omgevingsbesluit 13.12. A #GListModel of
   * #VthSevesoDesignation; apart from its members.
   *
   * Since: 1.0
   */
  FIELD ("designations", RECORDS, designations,
         .get_type = vth_seveso_designation_get_type,
         .blurb = "The provinces for which it does the work reserved for Seveso (aanwijzingen)"),
  /**
   * VthEnvironmentalService:members:
   *
   * The organisations that take part in the service (deelnemers): WGR 8, 52. A #GListModel of
   * #VthMembership.
   *
   * Since: 1.0
   */
  FIELD ("members", RECORDS, members,
         .get_type = vth_membership_get_type,
         .blurb = "The organisations that take part in the service (deelnemers)"),
  /**
   * VthEnvironmentalService:successor:
   *
   * The service that took its place (opvolger).
   *
   * Since: 1.0
   */
  FIELD ("successor", REFERENCE, successor, .blurb = "The service that took its place (opvolger)"),
  /**
   * VthEnvironmentalService:valid-from:
   *
   * The first day on which it holds (geldig vanaf).
   *
   * Since: 1.0
   */
  FIELD ("valid-from", DATE, valid_from, .blurb = "The first day on which it holds (geldig vanaf)"),
  /**
   * VthEnvironmentalService:valid-until:
   *
   * The last day on which it holds (geldig tot en met). Inclusive; not stated means open.
   *
   * Since: 1.0
   */
  FIELD ("valid-until", DATE, valid_until, .blurb = "The last day on which it holds (geldig tot en met)"),
};

static void
vth_environmental_service_class_init (VthEnvironmentalServiceClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "environmental-service", VTH_RECORD_PLAIN,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_environmental_service_init (VthEnvironmentalService *self)
{
}

/**
 * vth_environmental_service_new:
 * @id: (nullable): the id
 *
 * Makes an environmental service in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthEnvironmentalService
 *
 * Since: 1.0
 */
VthEnvironmentalService *
vth_environmental_service_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_ENVIRONMENTAL_SERVICE, "id", id, NULL);
}

/**
 * vth_environmental_service_get_name:
 * @service: a service
 *
 * Gets the name of the service (naam).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_environmental_service_set_name:
 * @service: a service
 * @name: (nullable): a text
 *
 * Sets the name of the service (naam).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEnvironmentalService, vth_environmental_service, VTH_IS_ENVIRONMENTAL_SERVICE, name)

/**
 * vth_environmental_service_get_short_name:
 * @service: a service
 *
 * Gets the name of the service in short (korte naam).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_environmental_service_set_short_name:
 * @service: a service
 * @short_name: (nullable): a text
 *
 * Sets the name of the service in short (korte naam).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEnvironmentalService, vth_environmental_service, VTH_IS_ENVIRONMENTAL_SERVICE, short_name)

/**
 * vth_environmental_service_get_uri:
 * @service: a service
 *
 * Gets the TOOI URI of the service (TOOI-URI).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_environmental_service_set_uri:
 * @service: a service
 * @uri: (nullable): a text
 *
 * Sets the TOOI URI of the service (TOOI-URI).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEnvironmentalService, vth_environmental_service, VTH_IS_ENVIRONMENTAL_SERVICE, uri)

/**
 * vth_environmental_service_get_seveso:
 * @service: a service
 *
 * Tells whether the service is one of the six that do the work reserved for Seveso (Seveso-
 * omgevingsdienst): Ow 18.22; Omgevingsbesluit 13.12.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_environmental_service_set_seveso:
 * @service: a service
 * @seveso: yes or no
 *
 * Sets whether the service is one of the six that do the work reserved for Seveso (Seveso-
 * omgevingsdienst).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthEnvironmentalService, vth_environmental_service, VTH_IS_ENVIRONMENTAL_SERVICE, seveso)

/**
 * vth_environmental_service_get_designations:
 * @service: a service
 *
 * Gets the provinces for which the service does the work reserved for Seveso (aanwijzingen).
 *
 * Returns: (transfer none): a list of #VthSevesoDesignation
 *
 * Since: 1.0
 */
/**
 * vth_environmental_service_set_designations:
 * @service: a service
 * @designations: (nullable): a list of #VthSevesoDesignation
 *
 * Sets the provinces for which the service does the work reserved for Seveso (aanwijzingen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_RECORDS (VthEnvironmentalService, vth_environmental_service, VTH_IS_ENVIRONMENTAL_SERVICE, designations)

/**
 * vth_environmental_service_get_members:
 * @service: a service
 *
 * Gets the organisations that take part in the service (deelnemers): WGR 8, 52.
 *
 * Returns: (transfer none): a list of #VthMembership
 *
 * Since: 1.0
 */
/**
 * vth_environmental_service_set_members:
 * @service: a service
 * @members: (nullable): a list of #VthMembership, whose items are taken over
 *
 * Sets the organisations that take part in the service (deelnemers).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_RECORDS (VthEnvironmentalService, vth_environmental_service, VTH_IS_ENVIRONMENTAL_SERVICE, members)

/**
 * vth_environmental_service_get_successor:
 * @service: a service
 *
 * Gets the service that took its place (opvolger).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_environmental_service_set_successor:
 * @service: a service
 * @successor: (nullable): an id
 *
 * Sets the service that took its place (opvolger).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEnvironmentalService, vth_environmental_service, VTH_IS_ENVIRONMENTAL_SERVICE, successor)

/**
 * vth_environmental_service_get_valid_from:
 * @service: a service
 *
 * Gets the first day on which it holds (geldig vanaf).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_environmental_service_set_valid_from:
 * @service: a service
 * @valid_from: (nullable): a day
 *
 * Sets the first day on which it holds (geldig vanaf).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnvironmentalService, vth_environmental_service, VTH_IS_ENVIRONMENTAL_SERVICE, valid_from)

/**
 * vth_environmental_service_get_valid_until:
 * @service: a service
 *
 * Gets the last day on which it holds (geldig tot en met).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_environmental_service_set_valid_until:
 * @service: a service
 * @valid_until: (nullable): a day
 *
 * Sets the last day on which it holds (geldig tot en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnvironmentalService, vth_environmental_service, VTH_IS_ENVIRONMENTAL_SERVICE, valid_until)
