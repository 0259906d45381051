/* vth-term-suspension.c - a suspension of a decision term
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/record/vth-term-suspension.h"

#include "libvth/base/vth-record-private.h"

struct _VthTermSuspension
{
  VthRecord parent_instance;

  gint ground;
  GDate on;
  GDate until;
};

G_DEFINE_ENUM_TYPE (VthSuspensionGround, vth_suspension_ground,
                    G_DEFINE_ENUM_VALUE (VTH_SUSPENSION_GROUND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_SUSPENSION_GROUND_COMPLETION, "completion"),
                    G_DEFINE_ENUM_VALUE (VTH_SUSPENSION_GROUND_FOREIGN_BODY, "foreign-body"),
                    G_DEFINE_ENUM_VALUE (VTH_SUSPENSION_GROUND_AGREED, "agreed"),
                    G_DEFINE_ENUM_VALUE (VTH_SUSPENSION_GROUND_APPLICANT, "applicant"),
                    G_DEFINE_ENUM_VALUE (VTH_SUSPENSION_GROUND_FORCE_MAJEURE, "force-majeure"))

G_DEFINE_FINAL_TYPE (VthTermSuspension, vth_term_suspension, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthTermSuspension, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthTermSuspension:ground:
   *
   * Why the term stands still (grond): Awb 4:15.
   *
   * Since: 1.0
   */
  FIELD ("ground", ENUM, ground,
         .flags = VTH_FIELD_REQUIRED,
         .get_type = vth_suspension_ground_get_type,
         .blurb = "Why the term stands still (grond)"),
  /**
   * VthTermSuspension:on:
   *
   * The day of the invitation or notice after which the term stands still, or on which the delay begins
   * (dag): Awb 4:15.
   *
   * Since: 1.0
   */
  FIELD ("on", DATE, on,
         .flags = VTH_FIELD_REQUIRED,
         .blurb = "The day of the invitation or notice after which the term stands still, or on which the delay begins (dag)"),
  /**
   * VthTermSuspension:until:
   *
   * The day on which it was completed or the term to do so ended, or the last day of the delay (tot en
   * met): Awb 4:15. Absent while the term still stands still.
   *
   * Since: 1.0
   */
  FIELD ("until", DATE, until,
         .blurb = "The day on which it was completed or the term to do so ended, or the last day of the delay (tot en met)"),
};

static void
vth_term_suspension_class_init (VthTermSuspensionClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "term-suspension", VTH_RECORD_EMBEDDED,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_term_suspension_init (VthTermSuspension *self)
{
}

/**
 * vth_term_suspension_new:
 *
 * Makes a suspension in which nothing is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthTermSuspension
 *
 * Since: 1.0
 */
VthTermSuspension *
vth_term_suspension_new (void)
{
  return g_object_new (VTH_TYPE_TERM_SUSPENSION, NULL);
}

/**
 * vth_term_suspension_get_ground:
 * @suspension: a suspension
 *
 * Gets why the term stands still (grond): Awb 4:15.
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_term_suspension_set_ground:
 * @suspension: a suspension
 * @ground: a value
 *
 * Sets why the term stands still (grond).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthTermSuspension, vth_term_suspension, VTH_IS_TERM_SUSPENSION, ground, VthSuspensionGround)

/**
 * vth_term_suspension_get_on:
 * @suspension: a suspension
 *
 * Gets the day of the invitation or notice after which the term stands still, or on which the delay
 * begins (dag): Awb 4:15.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_term_suspension_set_on:
 * @suspension: a suspension
 * @on: (nullable): a day
 *
 * Sets the day of the invitation or notice after which the term stands still, or on which the delay
 * begins (dag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthTermSuspension, vth_term_suspension, VTH_IS_TERM_SUSPENSION, on)

/**
 * vth_term_suspension_get_until:
 * @suspension: a suspension
 *
 * Gets the day on which it was completed or the term to do so ended, or the last day of the delay (tot
 * en met): Awb 4:15. Absent while the term still stands still.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_term_suspension_set_until:
 * @suspension: a suspension
 * @until: (nullable): a day
 *
 * Sets the day on which it was completed or the term to do so ended, or the last day of the delay (tot
 * en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthTermSuspension, vth_term_suspension, VTH_IS_TERM_SUSPENSION, until)
