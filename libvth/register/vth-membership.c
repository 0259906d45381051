/* vth-membership.c - a membership
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-membership.h"

#include "libvth/base/vth-record-private.h"

struct _VthMembership
{
  VthRecord parent_instance;

  gchar *organisation;
  GDate valid_from;
  GDate valid_until;
  gint certainty;
};

G_DEFINE_FINAL_TYPE (VthMembership, vth_membership, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthMembership, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthMembership:organisation:
   *
   * The organisation that takes part (deelnemer).
   *
   * Since: 1.0
   */
  FIELD ("organisation", STRING, organisation,
         .flags = VTH_FIELD_REQUIRED, .blurb = "The organisation that takes part (deelnemer)"),
  /**
   * VthMembership:valid-from:
   *
   * The first day on which it holds (geldig vanaf).
   *
   * Since: 1.0
   */
  FIELD ("valid-from", DATE, valid_from, .blurb = "The first day on which it holds (geldig vanaf)"),
  /**
   * VthMembership:valid-until:
   *
   * The last day on which it holds (geldig tot en met). Inclusive; not stated means open.
   *
   * Since: 1.0
   */
  FIELD ("valid-until", DATE, valid_until, .blurb = "The last day on which it holds (geldig tot en met)"),
  /**
   * VthMembership:certainty:
   *
   * How sure it is (zekerheid). Not stated is taken as vouched for by who wrote the record.
   *
   * Since: 1.0
   */
  FIELD ("certainty", ENUM, certainty,
         .get_type = vth_stated_certainty_get_type, .blurb = "How sure it is (zekerheid)"),
};

static void
vth_membership_class_init (VthMembershipClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "membership", VTH_RECORD_EMBEDDED,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_membership_init (VthMembership *self)
{
}

/**
 * vth_membership_new:
 *
 * Makes a membership in which nothing is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthMembership
 *
 * Since: 1.0
 */
VthMembership *
vth_membership_new (void)
{
  return g_object_new (VTH_TYPE_MEMBERSHIP, NULL);
}

/**
 * vth_membership_get_organisation:
 * @membership: a membership
 *
 * Gets the organisation that takes part (deelnemer).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_membership_set_organisation:
 * @membership: a membership
 * @organisation: (nullable): a text
 *
 * Sets the organisation that takes part (deelnemer).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthMembership, vth_membership, VTH_IS_MEMBERSHIP, organisation)

/**
 * vth_membership_get_valid_from:
 * @membership: a membership
 *
 * Gets the first day on which it holds (geldig vanaf).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_membership_set_valid_from:
 * @membership: a membership
 * @valid_from: (nullable): a day
 *
 * Sets the first day on which it holds (geldig vanaf).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthMembership, vth_membership, VTH_IS_MEMBERSHIP, valid_from)

/**
 * vth_membership_get_valid_until:
 * @membership: a membership
 *
 * Gets the last day on which it holds (geldig tot en met).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_membership_set_valid_until:
 * @membership: a membership
 * @valid_until: (nullable): a day
 *
 * Sets the last day on which it holds (geldig tot en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthMembership, vth_membership, VTH_IS_MEMBERSHIP, valid_until)

/**
 * vth_membership_get_certainty:
 * @membership: a membership
 *
 * Gets how sure it is (zekerheid).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_membership_set_certainty:
 * @membership: a membership
 * @certainty: a value
 *
 * Sets how sure it is (zekerheid).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthMembership, vth_membership, VTH_IS_MEMBERSHIP, certainty, VthStatedCertainty)
