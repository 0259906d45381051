/* vth-penal-order-question.c - whether a penal order may be issued
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-penal-order-question.h"

#include "libvth/base/vth-record-private.h"

struct _VthPenalOrderQuestion
{
  VthRecord parent_instance;

  GDate on;
  gint issuer;
  VthOptional legal_person;
  VthRecordList facts;
  VthOptional under_age;
  VthOptional public_body;
  VthOptional goods_seized;
  VthOptional goods_waived;
  VthOptional benefit_cents;
  VthOptional death_or_harm;
  VthOptional considerable_damage;
  VthOptional aggressive;
  VthOptional concurrence;
  VthOptional prior_sanctions;
  VthOptional intent_required;
  VthOptional intent_proven;
  VthOptional heard;
  VthOptional report_verified;
  VthOptional beside_order;
};

G_DEFINE_ENUM_TYPE (VthPenalOrderIssuer, vth_penal_order_issuer,
                    G_DEFINE_ENUM_VALUE (VTH_PENAL_ORDER_ISSUER_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_PENAL_ORDER_ISSUER_SERVICE_DIRECTOR, "service-director"),
                    G_DEFINE_ENUM_VALUE (VTH_PENAL_ORDER_ISSUER_PROVINCIAL_EXECUTIVE, "provincial-executive"),
                    G_DEFINE_ENUM_VALUE (VTH_PENAL_ORDER_ISSUER_WATER_AUTHORITY, "water-authority"),
                    G_DEFINE_ENUM_VALUE (VTH_PENAL_ORDER_ISSUER_RIJKSWATERSTAAT, "rijkswaterstaat"),
                    G_DEFINE_ENUM_VALUE (VTH_PENAL_ORDER_ISSUER_ILT, "ilt"),
                    G_DEFINE_ENUM_VALUE (VTH_PENAL_ORDER_ISSUER_NVWA, "nvwa"),
                    G_DEFINE_ENUM_VALUE (VTH_PENAL_ORDER_ISSUER_CUSTOMS, "customs"),
                    G_DEFINE_ENUM_VALUE (VTH_PENAL_ORDER_ISSUER_OTHER, "other"))

G_DEFINE_FINAL_TYPE (VthPenalOrderQuestion, vth_penal_order_question, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthPenalOrderQuestion, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthPenalOrderQuestion:on:
   *
   * The day on which the order would be issued (datum).
   *
   * Since: 1.0
   */
  FIELD ("on", DATE, on,
         .blurb = "The day on which the order would be issued (datum)"),
  /**
   * VthPenalOrderQuestion:issuer:
   *
   * Who would issue it (uitvaardigende instantie): Sv 257ba.
   *
   * Since: 1.0
   */
  FIELD ("issuer", ENUM, issuer,
         .get_type = vth_penal_order_issuer_get_type,
         .blurb = "Who would issue it (uitvaardigende instantie)"),
  /**
   * VthPenalOrderQuestion:legal-person:
   *
   * Whether the suspect is a legal person (rechtspersoon): BWBR0034494. Absent is not no: see
   * vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("legal-person", BOOLEAN, legal_person,
         .blurb = "Whether the suspect is a legal person (rechtspersoon)"),
  /**
   * VthPenalOrderQuestion:facts:
   *
   * The facts (feiten). The limits are on the sum over all of them.
   *
   * Since: 1.0
   */
  FIELD ("facts", RECORDS, facts,
         .get_type = vth_penal_order_fact_get_type,
         .blurb = "The facts (feiten)"),
  /**
   * VthPenalOrderQuestion:under-age:
   *
   * Whether the suspect is under 18 (minderjarig): BWBR0034494. Absent is not no: see
   * vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("under-age", BOOLEAN, under_age,
         .flags = VTH_FIELD_PERSONAL,
         .blurb = "Whether the suspect is under 18 (minderjarig)"),
  /**
   * VthPenalOrderQuestion:public-body:
   *
   * Whether the suspect is a public body (overheid): BWBR0034494. Absent is not no: see
   * vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("public-body", BOOLEAN, public_body,
         .blurb = "Whether the suspect is a public body (overheid)"),
  /**
   * VthPenalOrderQuestion:goods-seized:
   *
   * Whether goods were seized (inbeslagneming): BWBR0034494. Absent is not no: see
   * vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("goods-seized", BOOLEAN, goods_seized,
         .blurb = "Whether goods were seized (inbeslagneming)"),
  /**
   * VthPenalOrderQuestion:goods-waived:
   *
   * Whether the suspect waived the seized goods (afstand): BWBR0034494. Absent is not no: see
   * vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("goods-waived", BOOLEAN, goods_waived,
         .blurb = "Whether the suspect waived the seized goods (afstand)"),
  /**
   * VthPenalOrderQuestion:benefit-cents:
   *
   * The benefit that the facts brought (wederrechtelijk voordeel): BWBR0034494. In euro cents; -1
   * if not stated.
   *
   * Since: 1.0
   */
  FIELD ("benefit-cents", CENTS, benefit_cents,
         .blurb = "The benefit that the facts brought (wederrechtelijk voordeel)"),
  /**
   * VthPenalOrderQuestion:death-or-harm:
   *
   * Whether there was death or serious harm (dood of zwaar letsel): BWBR0034494. Absent is not no:
   * see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("death-or-harm", BOOLEAN, death_or_harm,
         .blurb = "Whether there was death or serious harm (dood of zwaar letsel)"),
  /**
   * VthPenalOrderQuestion:considerable-damage:
   *
   * Whether there was considerable damage (aanzienlijke schade): BWBR0034494. Absent is not no: see
   * vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("considerable-damage", BOOLEAN, considerable_damage,
         .blurb = "Whether there was considerable damage (aanzienlijke schade)"),
  /**
   * VthPenalOrderQuestion:aggressive:
   *
   * Whether the suspect behaved aggressively (agressief gedrag): BWBR0034494. Absent is not no: see
   * vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("aggressive", BOOLEAN, aggressive,
         .flags = VTH_FIELD_PERSONAL,
         .blurb = "Whether the suspect behaved aggressively (agressief gedrag)"),
  /**
   * VthPenalOrderQuestion:concurrence:
   *
   * Whether facts that are not listed, or serious common crime, go with it (samenloop):
   * BWBR0034494. Absent is not no: see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("concurrence", BOOLEAN, concurrence,
         .blurb = "Whether facts that are not listed, or serious common crime, go with it (samenloop)"),
  /**
   * VthPenalOrderQuestion:prior-sanctions:
   *
   * How many relevant violations were sanctioned within the look-back (eerdere sancties):
   * BWBR0034494. -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("prior-sanctions", INTEGER, prior_sanctions,
         .flags = VTH_FIELD_PERSONAL, .maximum = 999, .minimum = 0,
         .blurb = "How many relevant violations were sanctioned within the look-back (eerdere sancties)"),
  /**
   * VthPenalOrderQuestion:intent-required:
   *
   * Whether the offence asks for intent (opzet vereist): BWBR0034494. Absent is not no: see
   * vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("intent-required", BOOLEAN, intent_required,
         .blurb = "Whether the offence asks for intent (opzet vereist)"),
  /**
   * VthPenalOrderQuestion:intent-proven:
   *
   * Whether intent is proven (opzet bewezen): BWBR0034494. Absent is not no: see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("intent-proven", BOOLEAN, intent_proven,
         .blurb = "Whether intent is proven (opzet bewezen)"),
  /**
   * VthPenalOrderQuestion:heard:
   *
   * Whether the suspect was heard with the caution (verhoor met cautie): Sv 257ba. Absent is not
   * no: see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("heard", BOOLEAN, heard,
         .blurb = "Whether the suspect was heard with the caution (verhoor met cautie)"),
  /**
   * VthPenalOrderQuestion:report-verified:
   *
   * Whether a special investigating officer drew up or verified the report (toets door een boa): Sv
   * 257ba. Absent is not no: see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("report-verified", BOOLEAN, report_verified,
         .blurb = "Whether a special investigating officer drew up or verified the report (toets door een boa)"),
  /**
   * VthPenalOrderQuestion:beside-order:
   *
   * Whether an order under penalty or coercion goes beside it (samen met een herstelsanctie): Awb
   * 5:6. Absent is not no: see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("beside-order", BOOLEAN, beside_order,
         .blurb = "Whether an order under penalty or coercion goes beside it (samen met een herstelsanctie)"),
};

static void
vth_penal_order_question_class_init (VthPenalOrderQuestionClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "penal-order-question", VTH_RECORD_ID_OPTIONAL,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_penal_order_question_init (VthPenalOrderQuestion *self)
{
}

/**
 * vth_penal_order_question_new:
 * @id: (nullable): the id
 *
 * Makes a question in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthPenalOrderQuestion
 *
 * Since: 1.0
 */
VthPenalOrderQuestion *
vth_penal_order_question_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_PENAL_ORDER_QUESTION, "id", id, NULL);
}

/**
 * vth_penal_order_question_get_on:
 * @question: a question
 *
 * Gets the day on which the order would be issued (datum).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_on:
 * @question: a question
 * @on: (nullable): a day
 *
 * Sets the day on which the order would be issued (datum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, on)

/**
 * vth_penal_order_question_get_issuer:
 * @question: a question
 *
 * Gets who would issue it (uitvaardigende instantie): Sv 257ba.
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_issuer:
 * @question: a question
 * @issuer: a value
 *
 * Sets who would issue it (uitvaardigende instantie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, issuer, VthPenalOrderIssuer)

/**
 * vth_penal_order_question_get_legal_person:
 * @question: a question
 *
 * Tells whether the suspect is a legal person (rechtspersoon): BWBR0034494.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_legal_person:
 * @question: a question
 * @legal_person: yes or no
 *
 * Sets whether the suspect is a legal person (rechtspersoon).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, legal_person)

/**
 * vth_penal_order_question_get_facts:
 * @question: a question
 *
 * Gets the facts (feiten).
 *
 * Returns: (transfer none): a list of #VthPenalOrderFact
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_facts:
 * @question: a question
 * @facts: (nullable): a list of #VthPenalOrderFact, whose items are taken over
 *
 * Sets the facts (feiten).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_RECORDS (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, facts)

/**
 * vth_penal_order_question_get_under_age:
 * @question: a question
 *
 * Tells whether the suspect is under 18 (minderjarig): BWBR0034494.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_under_age:
 * @question: a question
 * @under_age: yes or no
 *
 * Sets whether the suspect is under 18 (minderjarig).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, under_age)

/**
 * vth_penal_order_question_get_public_body:
 * @question: a question
 *
 * Tells whether the suspect is a public body (overheid): BWBR0034494.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_public_body:
 * @question: a question
 * @public_body: yes or no
 *
 * Sets whether the suspect is a public body (overheid).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, public_body)

/**
 * vth_penal_order_question_get_goods_seized:
 * @question: a question
 *
 * Tells whether goods were seized (inbeslagneming): BWBR0034494.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_goods_seized:
 * @question: a question
 * @goods_seized: yes or no
 *
 * Sets whether goods were seized (inbeslagneming).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, goods_seized)

/**
 * vth_penal_order_question_get_goods_waived:
 * @question: a question
 *
 * Tells whether the suspect waived the seized goods (afstand): BWBR0034494.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_goods_waived:
 * @question: a question
 * @goods_waived: yes or no
 *
 * Sets whether the suspect waived the seized goods (afstand).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, goods_waived)

/**
 * vth_penal_order_question_get_benefit_cents:
 * @question: a question
 *
 * Gets the benefit that the facts brought (wederrechtelijk voordeel): BWBR0034494.
 *
 * Returns: the amount in euro cents, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_benefit_cents:
 * @question: a question
 * @benefit_cents: an amount in euro cents, or -1 for none
 *
 * Sets the benefit that the facts brought (wederrechtelijk voordeel).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_CENTS (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, benefit_cents)

/**
 * vth_penal_order_question_get_death_or_harm:
 * @question: a question
 *
 * Tells whether there was death or serious harm (dood of zwaar letsel): BWBR0034494.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_death_or_harm:
 * @question: a question
 * @death_or_harm: yes or no
 *
 * Sets whether there was death or serious harm (dood of zwaar letsel).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, death_or_harm)

/**
 * vth_penal_order_question_get_considerable_damage:
 * @question: a question
 *
 * Tells whether there was considerable damage (aanzienlijke schade): BWBR0034494.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_considerable_damage:
 * @question: a question
 * @considerable_damage: yes or no
 *
 * Sets whether there was considerable damage (aanzienlijke schade).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, considerable_damage)

/**
 * vth_penal_order_question_get_aggressive:
 * @question: a question
 *
 * Tells whether the suspect behaved aggressively (agressief gedrag): BWBR0034494.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_aggressive:
 * @question: a question
 * @aggressive: yes or no
 *
 * Sets whether the suspect behaved aggressively (agressief gedrag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, aggressive)

/**
 * vth_penal_order_question_get_concurrence:
 * @question: a question
 *
 * Tells whether facts that are not listed, or serious common crime, go with it (samenloop):
 * BWBR0034494.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_concurrence:
 * @question: a question
 * @concurrence: yes or no
 *
 * Sets whether facts that are not listed, or serious common crime, go with it (samenloop).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, concurrence)

/**
 * vth_penal_order_question_get_prior_sanctions:
 * @question: a question
 *
 * Gets how many relevant violations were sanctioned within the look-back (eerdere sancties):
 * BWBR0034494.
 *
 * Returns: the number, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_prior_sanctions:
 * @question: a question
 * @prior_sanctions: a number, or -1 for none
 *
 * Sets how many relevant violations were sanctioned within the look-back (eerdere sancties).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_INTEGER (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, prior_sanctions)

/**
 * vth_penal_order_question_get_intent_required:
 * @question: a question
 *
 * Tells whether the offence asks for intent (opzet vereist): BWBR0034494.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_intent_required:
 * @question: a question
 * @intent_required: yes or no
 *
 * Sets whether the offence asks for intent (opzet vereist).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, intent_required)

/**
 * vth_penal_order_question_get_intent_proven:
 * @question: a question
 *
 * Tells whether intent is proven (opzet bewezen): BWBR0034494.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_intent_proven:
 * @question: a question
 * @intent_proven: yes or no
 *
 * Sets whether intent is proven (opzet bewezen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, intent_proven)

/**
 * vth_penal_order_question_get_heard:
 * @question: a question
 *
 * Tells whether the suspect was heard with the caution (verhoor met cautie): Sv 257ba.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_heard:
 * @question: a question
 * @heard: yes or no
 *
 * Sets whether the suspect was heard with the caution (verhoor met cautie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, heard)

/**
 * vth_penal_order_question_get_report_verified:
 * @question: a question
 *
 * Tells whether a special investigating officer drew up or verified the report (toets door een
 * boa): Sv 257ba.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_report_verified:
 * @question: a question
 * @report_verified: yes or no
 *
 * Sets whether a special investigating officer drew up or verified the report (toets door een boa).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, report_verified)

/**
 * vth_penal_order_question_get_beside_order:
 * @question: a question
 *
 * Tells whether an order under penalty or coercion goes beside it (samen met een herstelsanctie):
 * Awb 5:6.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_penal_order_question_set_beside_order:
 * @question: a question
 * @beside_order: yes or no
 *
 * Sets whether an order under penalty or coercion goes beside it (samen met een herstelsanctie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthPenalOrderQuestion, vth_penal_order_question, VTH_IS_PENAL_ORDER_QUESTION, beside_order)
