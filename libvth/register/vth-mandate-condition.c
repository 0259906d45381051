/* vth-mandate-condition.c - a condition of a mandate
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-mandate-condition.h"

#include "libvth/base/vth-record-private.h"

struct _VthMandateCondition
{
  VthRecord parent_instance;

  gchar *code;
  VthOptional hard;
  gchar *text;
  gchar *classified_by;
};

G_DEFINE_FINAL_TYPE (VthMandateCondition, vth_mandate_condition, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthMandateCondition, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthMandateCondition:code:
   *
   * The code by which an act says whether the condition was met (code).
   *
   * Since: 1.0
   */
  FIELD ("code", STRING, code,
         .flags = VTH_FIELD_REQUIRED,
         .blurb = "The code by which an act says whether the condition was met (code)"),
  /**
   * VthMandateCondition:hard:
   *
   * Whether the condition bounds the mandate (grens van het mandaat): Awb 10:2, 10:6. Absent is not
   * no: see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("hard", BOOLEAN, hard, .blurb = "Whether the condition bounds the mandate (grens van het mandaat)"),
  /**
   * VthMandateCondition:text:
   *
   * The condition in words (tekst).
   *
   * Since: 1.0
   */
  FIELD ("text", STRING, text, .blurb = "The condition in words (tekst)"),
  /**
   * VthMandateCondition:classified-by:
   *
   * Who read the clause as a bound or as an instruction (ingedeeld door): Awb 10:2, 10:6.
   *
   * Since: 1.0
   */
  FIELD ("classified-by", REFERENCE, classified_by,
         .blurb = "Who read the clause as a bound or as an instruction (ingedeeld door)"),
};

static void
vth_mandate_condition_class_init (VthMandateConditionClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "mandate-condition", VTH_RECORD_EMBEDDED,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_mandate_condition_init (VthMandateCondition *self)
{
}

/**
 * vth_mandate_condition_new:
 *
 * Makes a condition of a mandate in which nothing is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthMandateCondition
 *
 * Since: 1.0
 */
VthMandateCondition *
vth_mandate_condition_new (void)
{
  return g_object_new (VTH_TYPE_MANDATE_CONDITION, NULL);
}

/**
 * vth_mandate_condition_get_code:
 * @condition: a condition
 *
 * Gets the code by which an act says whether the condition was met (code).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_condition_set_code:
 * @condition: a condition
 * @code: (nullable): a text
 *
 * Sets the code by which an act says whether the condition was met (code).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthMandateCondition, vth_mandate_condition, VTH_IS_MANDATE_CONDITION, code)

/**
 * vth_mandate_condition_get_hard:
 * @condition: a condition
 *
 * Tells whether the condition bounds the mandate (grens van het mandaat): Awb 10:2, 10:6.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_mandate_condition_set_hard:
 * @condition: a condition
 * @hard: yes or no
 *
 * Sets whether the condition bounds the mandate (grens van het mandaat).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthMandateCondition, vth_mandate_condition, VTH_IS_MANDATE_CONDITION, hard)

/**
 * vth_mandate_condition_get_text:
 * @condition: a condition
 *
 * Gets the condition in words (tekst).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_condition_set_text:
 * @condition: a condition
 * @text: (nullable): a text
 *
 * Sets the condition in words (tekst).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthMandateCondition, vth_mandate_condition, VTH_IS_MANDATE_CONDITION, text)

/**
 * vth_mandate_condition_get_classified_by:
 * @condition: a condition
 *
 * Gets who read the clause as a bound or as an instruction (ingedeeld door): Awb 10:2, 10:6.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_mandate_condition_set_classified_by:
 * @condition: a condition
 * @classified_by: (nullable): an id
 *
 * Sets who read the clause as a bound or as an instruction (ingedeeld door).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthMandateCondition, vth_mandate_condition, VTH_IS_MANDATE_CONDITION, classified_by)
