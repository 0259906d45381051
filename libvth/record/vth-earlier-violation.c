/* vth-earlier-violation.c - an earlier violation of the same offender
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/record/vth-earlier-violation.h"

#include "libvth/base/vth-record-private.h"

struct _VthEarlierViolation
{
  VthRecord parent_instance;

  gchar *violation;
  GDate found_on;
  gchar **rules;
};

G_DEFINE_FINAL_TYPE (VthEarlierViolation, vth_earlier_violation, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthEarlierViolation, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthEarlierViolation:violation:
   *
   * The earlier violation (overtreding).
   *
   * Since: 1.0
   */
  FIELD ("violation", REFERENCE, violation, .blurb = "The earlier violation (overtreding)"),
  /**
   * VthEarlierViolation:found-on:
   *
   * The day on which it was found (overtredingsdatum).
   *
   * Since: 1.0
   */
  FIELD ("found-on", DATE, found_on,
         .flags = VTH_FIELD_REQUIRED, .blurb = "The day on which it was found (overtredingsdatum)"),
  /**
   * VthEarlierViolation:rules:
   *
   * The rules that were broken then (overtreden voorschriften).
   *
   * Since: 1.0
   */
  FIELD ("rules", LAWS, rules, .blurb = "The rules that were broken then (overtreden voorschriften)"),
};

static void
vth_earlier_violation_class_init (VthEarlierViolationClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "earlier-violation", VTH_RECORD_EMBEDDED,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_earlier_violation_init (VthEarlierViolation *self)
{
}

/**
 * vth_earlier_violation_new:
 *
 * Makes an earlier violation in which nothing is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthEarlierViolation
 *
 * Since: 1.0
 */
VthEarlierViolation *
vth_earlier_violation_new (void)
{
  return g_object_new (VTH_TYPE_EARLIER_VIOLATION, NULL);
}

/**
 * vth_earlier_violation_get_violation:
 * @earlier: an earlier violation
 *
 * Gets the earlier violation (overtreding).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_earlier_violation_set_violation:
 * @earlier: an earlier violation
 * @violation: (nullable): an id
 *
 * Sets the earlier violation (overtreding).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEarlierViolation, vth_earlier_violation, VTH_IS_EARLIER_VIOLATION, violation)

/**
 * vth_earlier_violation_get_found_on:
 * @earlier: an earlier violation
 *
 * Gets the day on which it was found (overtredingsdatum).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_earlier_violation_set_found_on:
 * @earlier: an earlier violation
 * @found_on: (nullable): a day
 *
 * Sets the day on which it was found (overtredingsdatum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEarlierViolation, vth_earlier_violation, VTH_IS_EARLIER_VIOLATION, found_on)

/**
 * vth_earlier_violation_get_rules:
 * @earlier: an earlier violation
 *
 * Gets the rules that were broken then (overtreden voorschriften).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): legal references, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_earlier_violation_set_rules:
 * @earlier: an earlier violation
 * @rules: (nullable) (array zero-terminated=1): legal references
 *
 * Sets the rules that were broken then (overtreden voorschriften).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthEarlierViolation, vth_earlier_violation, VTH_IS_EARLIER_VIOLATION, rules)
