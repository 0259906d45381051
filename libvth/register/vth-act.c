/* vth-act.c - an act
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-act.h"

#include "libvth/base/vth-record-private.h"

struct _VthAct
{
  VthRecord parent_instance;

  gchar *power;
  gchar *authority;
  gchar *actor;
  GDate on;
  gchar *activity;
  gchar *municipality;
  VthOptional amount_cents;
  GVariant *conditions_met;
  gchar *primary_decision_by;
  gchar *report_by;
  gchar *case_id;
  gchar *sanction_by;
  gchar *permit_by;
};

G_DEFINE_FINAL_TYPE (VthAct, vth_act, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthAct, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthAct:power:
   *
   * The power that is to be used (bevoegdheid): Awb 10:2. A dotted id, such as
   * `enforcement.penalty-order.impose`.
   *
   * Since: 1.0
   */
  FIELD ("power", STRING, power, .blurb = "The power that is to be used (bevoegdheid)"),
  /**
   * VthAct:authority:
   *
   * The organ in whose name it is used (bevoegd gezag): Awb 10:1.
   *
   * Since: 1.0
   */
  FIELD ("authority", REFERENCE, authority, .blurb = "The organ in whose name it is used (bevoegd gezag)"),
  /**
   * VthAct:actor:
   *
   * The function, or the organ itself, that acts (handelende functie): Awb 10:1.
   *
   * Since: 1.0
   */
  FIELD ("actor", REFERENCE, actor,
         .blurb = "The function, or the organ itself, that acts (handelende functie)"),
  /**
   * VthAct:on:
   *
   * The day of the act (datum).
   *
   * Since: 1.0
   */
  FIELD ("on", DATE, on, .blurb = "The day of the act (datum)"),
  /**
   * VthAct:activity:
   *
   * The activity that it is about (activiteit).
   *
   * Since: 1.0
   */
  FIELD ("activity", STRING, activity, .blurb = "The activity that it is about (activiteit)"),
  /**
   * VthAct:municipality:
   *
   * The municipality where it is (gemeente). A code such as `GM0344`.
   *
   * Since: 1.0
   */
  FIELD ("municipality", STRING, municipality, .blurb = "The municipality where it is (gemeente)"),
  /**
   * VthAct:amount-cents:
   *
   * The penalty for each unit that goes with it (bedrag). In euro cents; -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("amount-cents", CENTS, amount_cents,
         .blurb = "The penalty for each unit that goes with it (bedrag)"),
  /**
   * VthAct:conditions-met:
   *
   * Which conditions were met (vervulde voorwaarden): Awb 10:2, 10:6. By the code of the condition;
   * one that is left out is not known. A dictionary from string to boolean.
   *
   * Since: 1.0
   */
  FIELD ("conditions-met", FLAGS, conditions_met,
         .blurb = "Which conditions were met (vervulde voorwaarden)"),
  /**
   * VthAct:primary-decision-by:
   *
   * Who took the decision that is objected to (primair besluit door): Awb 10:3 lid 3.
   *
   * Since: 1.0
   */
  FIELD ("primary-decision-by", REFERENCE, primary_decision_by,
         .blurb = "Who took the decision that is objected to (primair besluit door)"),
  /**
   * VthAct:report-by:
   *
   * Who drew up the report (rapport door): Awb 10:3 lid 4.
   *
   * Since: 1.0
   */
  FIELD ("report-by", REFERENCE, report_by, .blurb = "Who drew up the report (rapport door)"),
  /**
   * VthAct:case-id:
   *
   * The case that it is about (zaak): Awb 10:5 lid 1.
   *
   * Since: 1.0
   */
  FIELD ("case-id", STRING, case_id,
         .blurb = "The case that it is about (zaak)"),
  /**
   * VthAct:sanction-by:
   *
   * The organ that imposed the sanction that is followed up (sanctie opgelegd door): Ow 18.5.
   *
   * Since: 1.0
   */
  FIELD ("sanction-by", REFERENCE, sanction_by,
         .blurb = "The organ that imposed the sanction that is followed up (sanctie opgelegd door)"),
  /**
   * VthAct:permit-by:
   *
   * Who judged the permit, the equivalent measure or the custom rule of the same activity (vergunning
   * beoordeeld door): Ob 13.9 lid 2.
   *
   * Since: 1.0
   */
  FIELD ("permit-by", REFERENCE, permit_by,
         .blurb = "Who judged the permit, the equivalent measure or the custom rule of the same activity (vergunning beoordeeld door)"),
};

static void
vth_act_class_init (VthActClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "act", VTH_RECORD_ID_OPTIONAL,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_act_init (VthAct *self)
{
}

/**
 * vth_act_new:
 * @id: (nullable): the id
 *
 * Makes an act in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthAct
 *
 * Since: 1.0
 */
VthAct *
vth_act_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_ACT, "id", id, NULL);
}

/**
 * vth_act_get_power:
 * @act: an act
 *
 * Gets the power that is to be used (bevoegdheid): Awb 10:2.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_act_set_power:
 * @act: an act
 * @power: (nullable): a text
 *
 * Sets the power that is to be used (bevoegdheid).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthAct, vth_act, VTH_IS_ACT, power)

/**
 * vth_act_get_authority:
 * @act: an act
 *
 * Gets the organ in whose name it is used (bevoegd gezag): Awb 10:1.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_act_set_authority:
 * @act: an act
 * @authority: (nullable): an id
 *
 * Sets the organ in whose name it is used (bevoegd gezag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthAct, vth_act, VTH_IS_ACT, authority)

/**
 * vth_act_get_actor:
 * @act: an act
 *
 * Gets the function, or the organ itself, that acts (handelende functie): Awb 10:1.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_act_set_actor:
 * @act: an act
 * @actor: (nullable): an id
 *
 * Sets the function, or the organ itself, that acts (handelende functie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthAct, vth_act, VTH_IS_ACT, actor)

/**
 * vth_act_get_on:
 * @act: an act
 *
 * Gets the day of the act (datum).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_act_set_on:
 * @act: an act
 * @on: (nullable): a day
 *
 * Sets the day of the act (datum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthAct, vth_act, VTH_IS_ACT, on)

/**
 * vth_act_get_activity:
 * @act: an act
 *
 * Gets the activity that it is about (activiteit).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_act_set_activity:
 * @act: an act
 * @activity: (nullable): a text
 *
 * Sets the activity that it is about (activiteit).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthAct, vth_act, VTH_IS_ACT, activity)

/**
 * vth_act_get_municipality:
 * @act: an act
 *
 * Gets the municipality where it is (gemeente).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_act_set_municipality:
 * @act: an act
 * @municipality: (nullable): a text
 *
 * Sets the municipality where it is (gemeente).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthAct, vth_act, VTH_IS_ACT, municipality)

/**
 * vth_act_get_amount_cents:
 * @act: an act
 *
 * Gets the penalty for each unit that goes with it (bedrag).
 *
 * Returns: the amount in euro cents, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_act_set_amount_cents:
 * @act: an act
 * @amount_cents: an amount in euro cents, or -1 for none
 *
 * Sets the penalty for each unit that goes with it (bedrag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_CENTS (VthAct, vth_act, VTH_IS_ACT, amount_cents)

/**
 * vth_act_get_conditions_met:
 * @act: an act
 *
 * Gets which conditions were met (vervulde voorwaarden): Awb 10:2, 10:6.
 *
 * Returns: (transfer none) (nullable): a dictionary, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_act_set_conditions_met:
 * @act: an act
 * @conditions_met: (nullable): a dictionary from string to boolean
 *
 * Sets which conditions were met (vervulde voorwaarden).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_FLAGS (VthAct, vth_act, VTH_IS_ACT, conditions_met)

/**
 * vth_act_get_primary_decision_by:
 * @act: an act
 *
 * Gets who took the decision that is objected to (primair besluit door): Awb 10:3 lid 3.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_act_set_primary_decision_by:
 * @act: an act
 * @primary_decision_by: (nullable): an id
 *
 * Sets who took the decision that is objected to (primair besluit door).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthAct, vth_act, VTH_IS_ACT, primary_decision_by)

/**
 * vth_act_get_report_by:
 * @act: an act
 *
 * Gets who drew up the report (rapport door): Awb 10:3 lid 4.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_act_set_report_by:
 * @act: an act
 * @report_by: (nullable): an id
 *
 * Sets who drew up the report (rapport door).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthAct, vth_act, VTH_IS_ACT, report_by)

/**
 * vth_act_get_case_id:
 * @act: an act
 *
 * Gets the case that it is about (zaak): Awb 10:5 lid 1.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_act_set_case_id:
 * @act: an act
 * @case_id: (nullable): a text
 *
 * Sets the case that it is about (zaak).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthAct, vth_act, VTH_IS_ACT, case_id)

/**
 * vth_act_get_sanction_by:
 * @act: an act
 *
 * Gets the organ that imposed the sanction that is followed up (sanctie opgelegd door): Ow 18.5.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_act_set_sanction_by:
 * @act: an act
 * @sanction_by: (nullable): an id
 *
 * Sets the organ that imposed the sanction that is followed up (sanctie opgelegd door).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthAct, vth_act, VTH_IS_ACT, sanction_by)

/**
 * vth_act_get_permit_by:
 * @act: an act
 *
 * Gets who judged the permit, the equivalent measure or the custom rule of the same activity
 * (vergunning beoordeeld door): Ob 13.9 lid 2.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_act_set_permit_by:
 * @act: an act
 * @permit_by: (nullable): an id
 *
 * Sets who judged the permit, the equivalent measure or the custom rule of the same activity
 * (vergunning beoordeeld door).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthAct, vth_act, VTH_IS_ACT, permit_by)
