/* vth-substitute.c - a substitute
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-substitute.h"

#include "libvth/base/vth-record-private.h"

struct _VthSubstitute
{
  VthRecord parent_instance;

  gchar *function;
  GDate valid_from;
  GDate valid_until;
};

G_DEFINE_FINAL_TYPE (VthSubstitute, vth_substitute, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthSubstitute, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthSubstitute:function:
   *
   * The function that takes the place of the holder (plaatsvervangende functie).
   *
   * Since: 1.0
   */
  FIELD ("function", REFERENCE, function,
         .flags = VTH_FIELD_REQUIRED,
         .blurb = "The function that takes the place of the holder (plaatsvervangende functie)"),
  /**
   * VthSubstitute:valid-from:
   *
   * The first day on which it holds (geldig vanaf).
   *
   * Since: 1.0
   */
  FIELD ("valid-from", DATE, valid_from,
         .blurb = "The first day on which it holds (geldig vanaf)"),
  /**
   * VthSubstitute:valid-until:
   *
   * The last day on which it holds (geldig tot en met). Inclusive; not stated means open.
   *
   * Since: 1.0
   */
  FIELD ("valid-until", DATE, valid_until,
         .blurb = "The last day on which it holds (geldig tot en met)"),
};

static void
vth_substitute_class_init (VthSubstituteClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "substitute", VTH_RECORD_EMBEDDED,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_substitute_init (VthSubstitute *self)
{
}

/**
 * vth_substitute_new:
 *
 * Makes a substitute in which nothing is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthSubstitute
 *
 * Since: 1.0
 */
VthSubstitute *
vth_substitute_new (void)
{
  return g_object_new (VTH_TYPE_SUBSTITUTE, NULL);
}

/**
 * vth_substitute_get_function:
 * @substitute: a substitute
 *
 * Gets the function that takes the place of the holder (plaatsvervangende functie).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_substitute_set_function:
 * @substitute: a substitute
 * @function: (nullable): an id
 *
 * Sets the function that takes the place of the holder (plaatsvervangende functie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthSubstitute, vth_substitute, VTH_IS_SUBSTITUTE, function)

/**
 * vth_substitute_get_valid_from:
 * @substitute: a substitute
 *
 * Gets the first day on which it holds (geldig vanaf).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_substitute_set_valid_from:
 * @substitute: a substitute
 * @valid_from: (nullable): a day
 *
 * Sets the first day on which it holds (geldig vanaf).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthSubstitute, vth_substitute, VTH_IS_SUBSTITUTE, valid_from)

/**
 * vth_substitute_get_valid_until:
 * @substitute: a substitute
 *
 * Gets the last day on which it holds (geldig tot en met).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_substitute_set_valid_until:
 * @substitute: a substitute
 * @valid_until: (nullable): a day
 *
 * Sets the last day on which it holds (geldig tot en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthSubstitute, vth_substitute, VTH_IS_SUBSTITUTE, valid_until)
