/* vth-seveso-fine-question.c - what fine a Seveso norm gives
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-seveso-fine-question.h"

#include "libvth/base/vth-record-private.h"

struct _VthSevesoFineQuestion
{
  VthRecord parent_instance;

  GDate on;
  gchar *norm;
  VthOptional seveso_category;
  VthOptional employees;
  gint documented;
  gint suitable;
  gint implemented;
  VthOptional recovery_term_missed;
  VthOptional repeated;
  VthOptional prosecutor_waived;
};

G_DEFINE_ENUM_TYPE (VthSevesoGrade, vth_seveso_grade,
                    G_DEFINE_ENUM_VALUE (VTH_SEVESO_GRADE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_SEVESO_GRADE_GOOD, "good"),
                    G_DEFINE_ENUM_VALUE (VTH_SEVESO_GRADE_MODERATE, "moderate"),
                    G_DEFINE_ENUM_VALUE (VTH_SEVESO_GRADE_POOR, "poor"))

G_DEFINE_FINAL_TYPE (VthSevesoFineQuestion, vth_seveso_fine_question, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthSevesoFineQuestion, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthSevesoFineQuestion:on:
   *
   * The day of the violation (datum overtreding).
   *
   * Since: 1.0
   */
  FIELD ("on", DATE, on,
         .blurb = "The day of the violation (datum overtreding)"),
  /**
   * VthSevesoFineQuestion:norm:
   *
   * The id of the norm in the fine policy (normbedrag). Such as `brzo-5-1`.
   *
   * Since: 1.0
   */
  FIELD ("norm", STRING, norm,
         .blurb = "The id of the norm in the fine policy (normbedrag)"),
  /**
   * VthSevesoFineQuestion:seveso-category:
   *
   * The category of the violation, from 1 for the gravest to 3 (Seveso-categorie). -1 if not
   * stated.
   *
   * Since: 1.0
   */
  FIELD ("seveso-category", INTEGER, seveso_category,
         .maximum = 3, .minimum = 1,
         .blurb = "The category of the violation, from 1 for the gravest to 3 (Seveso-categorie)"),
  /**
   * VthSevesoFineQuestion:employees:
   *
   * How many people the employer employs (aantal werknemers): BWBR0036900. -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("employees", INTEGER, employees,
         .maximum = 999999, .minimum = 0,
         .blurb = "How many people the employer employs (aantal werknemers)"),
  /**
   * VthSevesoFineQuestion:documented:
   *
   * How well the measures are documented (gedocumenteerd): BWBR0036900.
   *
   * Since: 1.0
   */
  FIELD ("documented", ENUM, documented,
         .get_type = vth_seveso_grade_get_type,
         .blurb = "How well the measures are documented (gedocumenteerd)"),
  /**
   * VthSevesoFineQuestion:suitable:
   *
   * How suitable the measures are (geschikt): BWBR0036900.
   *
   * Since: 1.0
   */
  FIELD ("suitable", ENUM, suitable,
         .get_type = vth_seveso_grade_get_type,
         .blurb = "How suitable the measures are (geschikt)"),
  /**
   * VthSevesoFineQuestion:implemented:
   *
   * How well the measures are implemented (geïmplementeerd): BWBR0036900.
   *
   * Since: 1.0
   */
  FIELD ("implemented", ENUM, implemented,
         .get_type = vth_seveso_grade_get_type,
         .blurb = "How well the measures are implemented (geïmplementeerd)"),
  /**
   * VthSevesoFineQuestion:recovery-term-missed:
   *
   * Whether a term for recovery ran out unmet (hersteltermijn verstreken): BWBR0036900. Absent is
   * not no: see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("recovery-term-missed", BOOLEAN, recovery_term_missed,
         .blurb = "Whether a term for recovery ran out unmet (hersteltermijn verstreken)"),
  /**
   * VthSevesoFineQuestion:repeated:
   *
   * Whether the violation is a repetition (recidive): BWBR0036900. Absent is not no: see
   * vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("repeated", BOOLEAN, repeated,
         .blurb = "Whether the violation is a repetition (recidive)"),
  /**
   * VthSevesoFineQuestion:prosecutor-waived:
   *
   * Whether the prosecutor left the case to the authority (OM ziet af): Awb 5:44. Absent is not no:
   * see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("prosecutor-waived", BOOLEAN, prosecutor_waived,
         .blurb = "Whether the prosecutor left the case to the authority (OM ziet af)"),
};

static void
vth_seveso_fine_question_class_init (VthSevesoFineQuestionClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "seveso-fine-question", VTH_RECORD_ID_OPTIONAL,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_seveso_fine_question_init (VthSevesoFineQuestion *self)
{
}

/**
 * vth_seveso_fine_question_new:
 * @id: (nullable): the id
 *
 * Makes a question in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthSevesoFineQuestion
 *
 * Since: 1.0
 */
VthSevesoFineQuestion *
vth_seveso_fine_question_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_SEVESO_FINE_QUESTION, "id", id, NULL);
}

/**
 * vth_seveso_fine_question_get_on:
 * @question: a question
 *
 * Gets the day of the violation (datum overtreding).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_seveso_fine_question_set_on:
 * @question: a question
 * @on: (nullable): a day
 *
 * Sets the day of the violation (datum overtreding).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthSevesoFineQuestion, vth_seveso_fine_question, VTH_IS_SEVESO_FINE_QUESTION, on)

/**
 * vth_seveso_fine_question_get_norm:
 * @question: a question
 *
 * Gets the id of the norm in the fine policy (normbedrag).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_seveso_fine_question_set_norm:
 * @question: a question
 * @norm: (nullable): a text
 *
 * Sets the id of the norm in the fine policy (normbedrag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthSevesoFineQuestion, vth_seveso_fine_question, VTH_IS_SEVESO_FINE_QUESTION, norm)

/**
 * vth_seveso_fine_question_get_seveso_category:
 * @question: a question
 *
 * Gets the category of the violation, from 1 for the gravest to 3 (Seveso-categorie).
 *
 * Returns: the number, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_seveso_fine_question_set_seveso_category:
 * @question: a question
 * @seveso_category: a number, or -1 for none
 *
 * Sets the category of the violation, from 1 for the gravest to 3 (Seveso-categorie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_INTEGER (VthSevesoFineQuestion, vth_seveso_fine_question, VTH_IS_SEVESO_FINE_QUESTION, seveso_category)

/**
 * vth_seveso_fine_question_get_employees:
 * @question: a question
 *
 * Gets how many people the employer employs (aantal werknemers): BWBR0036900.
 *
 * Returns: the number, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_seveso_fine_question_set_employees:
 * @question: a question
 * @employees: a number, or -1 for none
 *
 * Sets how many people the employer employs (aantal werknemers).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_INTEGER (VthSevesoFineQuestion, vth_seveso_fine_question, VTH_IS_SEVESO_FINE_QUESTION, employees)

/**
 * vth_seveso_fine_question_get_documented:
 * @question: a question
 *
 * Gets how well the measures are documented (gedocumenteerd): BWBR0036900.
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_seveso_fine_question_set_documented:
 * @question: a question
 * @documented: a value
 *
 * Sets how well the measures are documented (gedocumenteerd).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthSevesoFineQuestion, vth_seveso_fine_question, VTH_IS_SEVESO_FINE_QUESTION, documented, VthSevesoGrade)

/**
 * vth_seveso_fine_question_get_suitable:
 * @question: a question
 *
 * Gets how suitable the measures are (geschikt): BWBR0036900.
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_seveso_fine_question_set_suitable:
 * @question: a question
 * @suitable: a value
 *
 * Sets how suitable the measures are (geschikt).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthSevesoFineQuestion, vth_seveso_fine_question, VTH_IS_SEVESO_FINE_QUESTION, suitable, VthSevesoGrade)

/**
 * vth_seveso_fine_question_get_implemented:
 * @question: a question
 *
 * Gets how well the measures are implemented (geïmplementeerd): BWBR0036900.
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_seveso_fine_question_set_implemented:
 * @question: a question
 * @implemented: a value
 *
 * Sets how well the measures are implemented (geïmplementeerd).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthSevesoFineQuestion, vth_seveso_fine_question, VTH_IS_SEVESO_FINE_QUESTION, implemented, VthSevesoGrade)

/**
 * vth_seveso_fine_question_get_recovery_term_missed:
 * @question: a question
 *
 * Tells whether a term for recovery ran out unmet (hersteltermijn verstreken): BWBR0036900.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_seveso_fine_question_set_recovery_term_missed:
 * @question: a question
 * @recovery_term_missed: yes or no
 *
 * Sets whether a term for recovery ran out unmet (hersteltermijn verstreken).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthSevesoFineQuestion, vth_seveso_fine_question, VTH_IS_SEVESO_FINE_QUESTION, recovery_term_missed)

/**
 * vth_seveso_fine_question_get_repeated:
 * @question: a question
 *
 * Tells whether the violation is a repetition (recidive): BWBR0036900.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_seveso_fine_question_set_repeated:
 * @question: a question
 * @repeated: yes or no
 *
 * Sets whether the violation is a repetition (recidive).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthSevesoFineQuestion, vth_seveso_fine_question, VTH_IS_SEVESO_FINE_QUESTION, repeated)

/**
 * vth_seveso_fine_question_get_prosecutor_waived:
 * @question: a question
 *
 * Tells whether the prosecutor left the case to the authority (OM ziet af): Awb 5:44.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_seveso_fine_question_set_prosecutor_waived:
 * @question: a question
 * @prosecutor_waived: yes or no
 *
 * Sets whether the prosecutor left the case to the authority (OM ziet af).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthSevesoFineQuestion, vth_seveso_fine_question, VTH_IS_SEVESO_FINE_QUESTION, prosecutor_waived)
