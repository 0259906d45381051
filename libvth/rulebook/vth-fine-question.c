/* vth-fine-question.c - how high a fine may be
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-fine-question.h"

#include "libvth/base/vth-record-private.h"

struct _VthFineQuestion
{
  VthRecord parent_instance;

  GDate on;
  gchar *article;
  VthOptional legal_person;
  VthOptional aggravated;
  VthOptional repeated;
  VthOptional turnover_cents;
};

G_DEFINE_FINAL_TYPE (VthFineQuestion, vth_fine_question, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthFineQuestion, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthFineQuestion:on:
   *
   * The day of the violation (datum overtreding).
   *
   * Since: 1.0
   */
  FIELD ("on", DATE, on,
         .blurb = "The day of the violation (datum overtreding)"),
  /**
   * VthFineQuestion:article:
   *
   * The article that gives the power (grondslag): Ow 18.11-18.15a. Such as `Ow 18.12`.
   *
   * Since: 1.0
   */
  FIELD ("article", STRING, article,
         .blurb = "The article that gives the power (grondslag)"),
  /**
   * VthFineQuestion:legal-person:
   *
   * Whether the offender is a legal person (rechtspersoon): Sr 23. Absent is not no: see
   * vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("legal-person", BOOLEAN, legal_person,
         .blurb = "Whether the offender is a legal person (rechtspersoon)"),
  /**
   * VthFineQuestion:aggravated:
   *
   * Whether liveability, health or safety suffers (leefbaarheid, gezondheid of veiligheid): Ow
   * 18.12. Absent is not no: see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("aggravated", BOOLEAN, aggravated,
         .blurb = "Whether liveability, health or safety suffers (leefbaarheid, gezondheid of veiligheid)"),
  /**
   * VthFineQuestion:repeated:
   *
   * Whether the same was sanctioned within the look-back (recidive): Ob 13.3a. Absent is not no:
   * see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("repeated", BOOLEAN, repeated,
         .blurb = "Whether the same was sanctioned within the look-back (recidive)"),
  /**
   * VthFineQuestion:turnover-cents:
   *
   * The turnover of the year before (omzet): Ow 18.11. In euro cents; -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("turnover-cents", CENTS, turnover_cents,
         .blurb = "The turnover of the year before (omzet)"),
};

static void
vth_fine_question_class_init (VthFineQuestionClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "fine-question", VTH_RECORD_ID_OPTIONAL,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_fine_question_init (VthFineQuestion *self)
{
}

/**
 * vth_fine_question_new:
 * @id: (nullable): the id
 *
 * Makes a question in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthFineQuestion
 *
 * Since: 1.0
 */
VthFineQuestion *
vth_fine_question_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_FINE_QUESTION, "id", id, NULL);
}

/**
 * vth_fine_question_get_on:
 * @question: a question
 *
 * Gets the day of the violation (datum overtreding).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_fine_question_set_on:
 * @question: a question
 * @on: (nullable): a day
 *
 * Sets the day of the violation (datum overtreding).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthFineQuestion, vth_fine_question, VTH_IS_FINE_QUESTION, on)

/**
 * vth_fine_question_get_article:
 * @question: a question
 *
 * Gets the article that gives the power (grondslag): Ow 18.11-18.15a.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_fine_question_set_article:
 * @question: a question
 * @article: (nullable): a text
 *
 * Sets the article that gives the power (grondslag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthFineQuestion, vth_fine_question, VTH_IS_FINE_QUESTION, article)

/**
 * vth_fine_question_get_legal_person:
 * @question: a question
 *
 * Tells whether the offender is a legal person (rechtspersoon): Sr 23.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_fine_question_set_legal_person:
 * @question: a question
 * @legal_person: yes or no
 *
 * Sets whether the offender is a legal person (rechtspersoon).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthFineQuestion, vth_fine_question, VTH_IS_FINE_QUESTION, legal_person)

/**
 * vth_fine_question_get_aggravated:
 * @question: a question
 *
 * Tells whether liveability, health or safety suffers (leefbaarheid, gezondheid of veiligheid): Ow
 * 18.12.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_fine_question_set_aggravated:
 * @question: a question
 * @aggravated: yes or no
 *
 * Sets whether liveability, health or safety suffers (leefbaarheid, gezondheid of veiligheid).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthFineQuestion, vth_fine_question, VTH_IS_FINE_QUESTION, aggravated)

/**
 * vth_fine_question_get_repeated:
 * @question: a question
 *
 * Tells whether the same was sanctioned within the look-back (recidive): Ob 13.3a.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_fine_question_set_repeated:
 * @question: a question
 * @repeated: yes or no
 *
 * Sets whether the same was sanctioned within the look-back (recidive).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthFineQuestion, vth_fine_question, VTH_IS_FINE_QUESTION, repeated)

/**
 * vth_fine_question_get_turnover_cents:
 * @question: a question
 *
 * Gets the turnover of the year before (omzet): Ow 18.11.
 *
 * Returns: the amount in euro cents, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_fine_question_set_turnover_cents:
 * @question: a question
 * @turnover_cents: an amount in euro cents, or -1 for none
 *
 * Sets the turnover of the year before (omzet).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_CENTS (VthFineQuestion, vth_fine_question, VTH_IS_FINE_QUESTION, turnover_cents)
