/* vth-terms-question.c - for which case terms are asked
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-terms-question.h"

#include "libvth/base/vth-record-private.h"

struct _VthTermsQuestion
{
  VthRecord parent_instance;

  gchar *violation;
  gchar **rules;
  GDate on;
  gint aim;
  gint person;
  VthOptional permit_holder;
  VthOptional employees;
  gchar *seriousness;
  gchar *history;
  gchar *size;
  gchar *circumstance;
  gchar **quantities;
  VthSanctionTerms *proposed;
  GDate running_grace_until;
  VthOptional earlier_warnings;
  VthRecordList earlier_orders;
};

G_DEFINE_FINAL_TYPE (VthTermsQuestion, vth_terms_question, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthTermsQuestion, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthTermsQuestion:violation:
   *
   * The code of the violation in the penalty table (code van de overtreding).
   *
   * Since: 1.0
   */
  FIELD ("violation", STRING, violation,
         .blurb = "The code of the violation in the penalty table (code van de overtreding)"),
  /**
   * VthTermsQuestion:rules:
   *
   * The rules that are broken, where the code is not known (overtreden voorschriften).
   *
   * Since: 1.0
   */
  FIELD ("rules", LAWS, rules,
         .blurb = "The rules that are broken, where the code is not known (overtreden voorschriften)"),
  /**
   * VthTermsQuestion:on:
   *
   * The day on which the order is given (datum van het besluit).
   *
   * Since: 1.0
   */
  FIELD ("on", DATE, on,
         .blurb = "The day on which the order is given (datum van het besluit)"),
  /**
   * VthTermsQuestion:aim:
   *
   * What the order is for (doel van de last): Awb 5:2 lid 1.
   *
   * Since: 1.0
   */
  FIELD ("aim", ENUM, aim,
         .get_type = vth_sanction_aim_get_type,
         .blurb = "What the order is for (doel van de last)"),
  /**
   * VthTermsQuestion:person:
   *
   * What kind of person the offender is (soort persoon).
   *
   * Since: 1.0
   */
  FIELD ("person", ENUM, person,
         .get_type = vth_person_kind_get_type,
         .blurb = "What kind of person the offender is (soort persoon)"),
  /**
   * VthTermsQuestion:permit-holder:
   *
   * Whether the offender holds a permit (vergunninghouder). Absent is not no: see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("permit-holder", BOOLEAN, permit_holder,
         .blurb = "Whether the offender holds a permit (vergunninghouder)"),
  /**
   * VthTermsQuestion:employees:
   *
   * How many people the offender employs (aantal werknemers). -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("employees", INTEGER, employees,
         .maximum = 999999, .minimum = 0,
         .blurb = "How many people the offender employs (aantal werknemers)"),
  /**
   * VthTermsQuestion:seriousness:
   *
   * The class of seriousness, by its name in the table (ernst).
   *
   * Since: 1.0
   */
  FIELD ("seriousness", STRING, seriousness,
         .blurb = "The class of seriousness, by its name in the table (ernst)"),
  /**
   * VthTermsQuestion:history:
   *
   * The history of conduct, by its name in the table (naleefgedrag).
   *
   * Since: 1.0
   */
  FIELD ("history", STRING, history,
         .blurb = "The history of conduct, by its name in the table (naleefgedrag)"),
  /**
   * VthTermsQuestion:size:
   *
   * The class of size, by its name in the table (grootteklasse).
   *
   * Since: 1.0
   */
  FIELD ("size", STRING, size,
         .blurb = "The class of size, by its name in the table (grootteklasse)"),
  /**
   * VthTermsQuestion:circumstance:
   *
   * Another circumstance, by its name in the table (bijzondere omstandigheid).
   *
   * Since: 1.0
   */
  FIELD ("circumstance", STRING, circumstance,
         .blurb = "Another circumstance, by its name in the table (bijzondere omstandigheid)"),
  /**
   * VthTermsQuestion:quantities:
   *
   * What was measured for a formula (gemeten hoeveelheden). Each as its name and its value: `t=3`.
   *
   * Since: 1.0
   */
  FIELD ("quantities", STRINGS, quantities,
         .blurb = "What was measured for a formula (gemeten hoeveelheden)"),
  /**
   * VthTermsQuestion:proposed:
   *
   * The terms that are proposed (voorgestelde termen). What they leave out is taken from the
   * policy.
   *
   * Since: 1.0
   */
  FIELD ("proposed", RECORD, proposed,
         .get_type = vth_sanction_terms_get_type,
         .blurb = "The terms that are proposed (voorgestelde termen)"),
  /**
   * VthTermsQuestion:running-grace-until:
   *
   * The last day of the term to comply that was given before (lopende begunstigingstermijn tot en
   * met): Awb 5:32a lid 2. Stated when a term is extended.
   *
   * Since: 1.0
   */
  FIELD ("running-grace-until", DATE, running_grace_until,
         .blurb = "The last day of the term to comply that was given before (lopende begunstigingstermijn tot en met)"),
  /**
   * VthTermsQuestion:earlier-warnings:
   *
   * How many warnings were given for it before (eerdere waarschuwingen). -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("earlier-warnings", INTEGER, earlier_warnings,
         .maximum = 999, .minimum = 0,
         .blurb = "How many warnings were given for it before (eerdere waarschuwingen)"),
  /**
   * VthTermsQuestion:earlier-orders:
   *
   * The orders that were given for it before (eerdere lasten).
   *
   * Since: 1.0
   */
  FIELD ("earlier-orders", RECORDS, earlier_orders,
         .get_type = vth_earlier_order_get_type,
         .blurb = "The orders that were given for it before (eerdere lasten)"),
};

static void
vth_terms_question_class_init (VthTermsQuestionClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "terms-question", VTH_RECORD_ID_OPTIONAL,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_terms_question_init (VthTermsQuestion *self)
{
}

/**
 * vth_terms_question_new:
 * @id: (nullable): the id
 *
 * Makes one in which nothing is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthTermsQuestion
 *
 * Since: 1.0
 */
VthTermsQuestion *
vth_terms_question_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_TERMS_QUESTION, "id", id, NULL);
}

/**
 * vth_terms_question_get_violation:
 * @question: a question
 *
 * Gets the code of the violation in the penalty table (code van de overtreding).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_terms_question_set_violation:
 * @question: a question
 * @violation: (nullable): a text
 *
 * Sets the code of the violation in the penalty table (code van de overtreding).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthTermsQuestion, vth_terms_question, VTH_IS_TERMS_QUESTION, violation)

/**
 * vth_terms_question_get_rules:
 * @question: a question
 *
 * Gets the rules that are broken, where the code is not known (overtreden voorschriften).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the references, or %NULL if none
 *   are stated
 *
 * Since: 1.0
 */
/**
 * vth_terms_question_set_rules:
 * @question: a question
 * @rules: (nullable) (array zero-terminated=1): the references
 *
 * Sets the rules that are broken, where the code is not known (overtreden voorschriften).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthTermsQuestion, vth_terms_question, VTH_IS_TERMS_QUESTION, rules)

/**
 * vth_terms_question_get_on:
 * @question: a question
 *
 * Gets the day on which the order is given (datum van het besluit).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_terms_question_set_on:
 * @question: a question
 * @on: (nullable): a day
 *
 * Sets the day on which the order is given (datum van het besluit).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthTermsQuestion, vth_terms_question, VTH_IS_TERMS_QUESTION, on)

/**
 * vth_terms_question_get_aim:
 * @question: a question
 *
 * Gets what the order is for (doel van de last): Awb 5:2 lid 1.
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_terms_question_set_aim:
 * @question: a question
 * @aim: a value
 *
 * Sets what the order is for (doel van de last).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthTermsQuestion, vth_terms_question, VTH_IS_TERMS_QUESTION, aim, VthSanctionAim)

/**
 * vth_terms_question_get_person:
 * @question: a question
 *
 * Gets what kind of person the offender is (soort persoon).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_terms_question_set_person:
 * @question: a question
 * @person: a value
 *
 * Sets what kind of person the offender is (soort persoon).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthTermsQuestion, vth_terms_question, VTH_IS_TERMS_QUESTION, person, VthPersonKind)

/**
 * vth_terms_question_get_permit_holder:
 * @question: a question
 *
 * Gets whether the offender holds a permit (vergunninghouder).
 *
 * Returns: %TRUE if it is so; %FALSE also if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_terms_question_set_permit_holder:
 * @question: a question
 * @permit_holder: whether it is so
 *
 * Sets whether the offender holds a permit (vergunninghouder).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthTermsQuestion, vth_terms_question, VTH_IS_TERMS_QUESTION, permit_holder)

/**
 * vth_terms_question_get_employees:
 * @question: a question
 *
 * Gets how many people the offender employs (aantal werknemers).
 *
 * Returns: the number, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_terms_question_set_employees:
 * @question: a question
 * @employees: a number, or -1 for none
 *
 * Sets how many people the offender employs (aantal werknemers).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_INTEGER (VthTermsQuestion, vth_terms_question, VTH_IS_TERMS_QUESTION, employees)

/**
 * vth_terms_question_get_seriousness:
 * @question: a question
 *
 * Gets the class of seriousness, by its name in the table (ernst).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_terms_question_set_seriousness:
 * @question: a question
 * @seriousness: (nullable): a text
 *
 * Sets the class of seriousness, by its name in the table (ernst).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthTermsQuestion, vth_terms_question, VTH_IS_TERMS_QUESTION, seriousness)

/**
 * vth_terms_question_get_history:
 * @question: a question
 *
 * Gets the history of conduct, by its name in the table (naleefgedrag).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_terms_question_set_history:
 * @question: a question
 * @history: (nullable): a text
 *
 * Sets the history of conduct, by its name in the table (naleefgedrag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthTermsQuestion, vth_terms_question, VTH_IS_TERMS_QUESTION, history)

/**
 * vth_terms_question_get_size:
 * @question: a question
 *
 * Gets the class of size, by its name in the table (grootteklasse).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_terms_question_set_size:
 * @question: a question
 * @size: (nullable): a text
 *
 * Sets the class of size, by its name in the table (grootteklasse).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthTermsQuestion, vth_terms_question, VTH_IS_TERMS_QUESTION, size)

/**
 * vth_terms_question_get_circumstance:
 * @question: a question
 *
 * Gets another circumstance, by its name in the table (bijzondere omstandigheid).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_terms_question_set_circumstance:
 * @question: a question
 * @circumstance: (nullable): a text
 *
 * Sets another circumstance, by its name in the table (bijzondere omstandigheid).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthTermsQuestion, vth_terms_question, VTH_IS_TERMS_QUESTION, circumstance)

/**
 * vth_terms_question_get_quantities:
 * @question: a question
 *
 * Gets what was measured for a formula (gemeten hoeveelheden). Each as its name and its value:
 * `t=3`.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if none are
 *   stated
 *
 * Since: 1.0
 */
/**
 * vth_terms_question_set_quantities:
 * @question: a question
 * @quantities: (nullable) (array zero-terminated=1): the texts
 *
 * Sets what was measured for a formula (gemeten hoeveelheden).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthTermsQuestion, vth_terms_question, VTH_IS_TERMS_QUESTION, quantities)

/**
 * vth_terms_question_get_proposed:
 * @question: a question
 *
 * Gets the terms that are proposed (voorgestelde termen). What they leave out is taken from the
 * policy.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_terms_question_set_proposed:
 * @question: a question
 * @proposed: (nullable): a record
 *
 * Sets the terms that are proposed (voorgestelde termen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_RECORD (VthTermsQuestion, vth_terms_question, VTH_IS_TERMS_QUESTION, proposed, VthSanctionTerms)

/**
 * vth_terms_question_get_running_grace_until:
 * @question: a question
 *
 * Gets the last day of the term to comply that was given before (lopende begunstigingstermijn tot
 * en met): Awb 5:32a lid 2. Stated when a term is extended.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_terms_question_set_running_grace_until:
 * @question: a question
 * @running_grace_until: (nullable): a day
 *
 * Sets the last day of the term to comply that was given before (lopende begunstigingstermijn tot
 * en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthTermsQuestion, vth_terms_question, VTH_IS_TERMS_QUESTION, running_grace_until)

/**
 * vth_terms_question_get_earlier_warnings:
 * @question: a question
 *
 * Gets how many warnings were given for it before (eerdere waarschuwingen).
 *
 * Returns: the number, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_terms_question_set_earlier_warnings:
 * @question: a question
 * @earlier_warnings: a number, or -1 for none
 *
 * Sets how many warnings were given for it before (eerdere waarschuwingen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_INTEGER (VthTermsQuestion, vth_terms_question, VTH_IS_TERMS_QUESTION, earlier_warnings)

/**
 * vth_terms_question_get_earlier_orders:
 * @question: a question
 *
 * Gets the orders that were given for it before (eerdere lasten).
 *
 * Returns: (transfer none): a list of #VthEarlierOrder
 *
 * Since: 1.0
 */
/**
 * vth_terms_question_set_earlier_orders:
 * @question: a question
 * @earlier_orders: (nullable): a list of #VthEarlierOrder
 *
 * Sets the orders that were given for it before (eerdere lasten).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_RECORDS (VthTermsQuestion, vth_terms_question, VTH_IS_TERMS_QUESTION, earlier_orders)
