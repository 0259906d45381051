/* vth-finding.c - a finding
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/record/vth-finding.h"

#include "libvth/base/vth-record-private.h"

struct _VthFinding
{
  VthRecord parent_instance;

  gchar *inspection;
  VthOptional number;
  gchar *subject;
  gchar *point;
  gint result;
  gchar **rules;
  gchar *activity;
  gchar *site;
  gchar *remarks;
};

G_DEFINE_ENUM_TYPE (VthFindingResult, vth_finding_result,
                    G_DEFINE_ENUM_VALUE (VTH_FINDING_RESULT_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_FINDING_RESULT_COMPLIED, "complied"),
                    G_DEFINE_ENUM_VALUE (VTH_FINDING_RESULT_AGREED_AFTER_INSTRUCTION, "agreed-after-instruction"),
                    G_DEFINE_ENUM_VALUE (VTH_FINDING_RESULT_NOT_COMPLIED, "not-complied"),
                    G_DEFINE_ENUM_VALUE (VTH_FINDING_RESULT_FURTHER_INQUIRY, "further-inquiry"),
                    G_DEFINE_ENUM_VALUE (VTH_FINDING_RESULT_NOT_APPLICABLE, "not-applicable"))

G_DEFINE_FINAL_TYPE (VthFinding, vth_finding, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthFinding, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthFinding:inspection:
   *
   * The inspection of which it is a result (uitkomst van controle).
   *
   * Since: 1.0
   */
  FIELD ("inspection", REFERENCE, inspection,
         .blurb = "The inspection of which it is a result (uitkomst van controle)"),
  /**
   * VthFinding:number:
   *
   * The number of the finding in its inspection (volgnummer). From 0 to 999; -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("number", INTEGER, number,
         .maximum = 999, .cim = "Bevinding-volgnummer",
         .blurb = "The number of the finding in its inspection (volgnummer)"),
  /**
   * VthFinding:subject:
   *
   * The subject (controle-onderwerp).
   *
   * Since: 1.0
   */
  FIELD ("subject", STRING, subject,
         .cim = "Controle-onderwerp", .blurb = "The subject (controle-onderwerp)"),
  /**
   * VthFinding:point:
   *
   * The point of attention (controle-aandachtspunt).
   *
   * Since: 1.0
   */
  FIELD ("point", STRING, point,
         .cim = "Controle-aandachtspunt", .blurb = "The point of attention (controle-aandachtspunt)"),
  /**
   * VthFinding:result:
   *
   * What was found (resultaat).
   *
   * Since: 1.0
   */
  FIELD ("result", ENUM, result,
         .get_type = vth_finding_result_get_type, .cim = "Resultaat",
         .blurb = "What was found (resultaat)"),
  /**
   * VthFinding:rules:
   *
   * The rules that it is about (voorschriften).
   *
   * Since: 1.0
   */
  FIELD ("rules", LAWS, rules, .blurb = "The rules that it is about (voorschriften)"),
  /**
   * VthFinding:activity:
   *
   * The activity that it is about (activiteituitvoering).
   *
   * Since: 1.0
   */
  FIELD ("activity", REFERENCE, activity, .blurb = "The activity that it is about (activiteituitvoering)"),
  /**
   * VthFinding:site:
   *
   * The site that it is about (VTH-object).
   *
   * Since: 1.0
   */
  FIELD ("site", REFERENCE, site, .blurb = "The site that it is about (VTH-object)"),
  /**
   * VthFinding:remarks:
   *
   * What else is to be said (bijzonderheden).
   *
   * Since: 1.0
   */
  FIELD ("remarks", STRING, remarks,
         .cim = "Bijzonderheden", .blurb = "What else is to be said (bijzonderheden)"),
};

static void
vth_finding_class_init (VthFindingClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "finding", VTH_RECORD_PLAIN,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_finding_init (VthFinding *self)
{
}

/**
 * vth_finding_new:
 * @id: (nullable): the id
 *
 * Makes a finding in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthFinding
 *
 * Since: 1.0
 */
VthFinding *
vth_finding_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_FINDING, "id", id, NULL);
}

/**
 * vth_finding_get_inspection:
 * @finding: a finding
 *
 * Gets the inspection of which it is a result (uitkomst van controle).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_finding_set_inspection:
 * @finding: a finding
 * @inspection: (nullable): an id
 *
 * Sets the inspection of which it is a result (uitkomst van controle).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthFinding, vth_finding, VTH_IS_FINDING, inspection)

/**
 * vth_finding_get_number:
 * @finding: a finding
 *
 * Gets the number of the finding in its inspection (volgnummer).
 *
 * Returns: the number, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_finding_set_number:
 * @finding: a finding
 * @number: a number from 0 to 999, or -1 for none
 *
 * Sets the number of the finding in its inspection (volgnummer).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_INTEGER (VthFinding, vth_finding, VTH_IS_FINDING, number)

/**
 * vth_finding_get_subject:
 * @finding: a finding
 *
 * Gets the subject (controle-onderwerp).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_finding_set_subject:
 * @finding: a finding
 * @subject: (nullable): a text
 *
 * Sets the subject (controle-onderwerp).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthFinding, vth_finding, VTH_IS_FINDING, subject)

/**
 * vth_finding_get_point:
 * @finding: a finding
 *
 * Gets the point of attention (controle-aandachtspunt).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_finding_set_point:
 * @finding: a finding
 * @point: (nullable): a text
 *
 * Sets the point of attention (controle-aandachtspunt).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthFinding, vth_finding, VTH_IS_FINDING, point)

/**
 * vth_finding_get_result:
 * @finding: a finding
 *
 * Gets what was found (resultaat).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_finding_set_result:
 * @finding: a finding
 * @result: a value
 *
 * Sets what was found (resultaat).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthFinding, vth_finding, VTH_IS_FINDING, result, VthFindingResult)

/**
 * vth_finding_get_rules:
 * @finding: a finding
 *
 * Gets the rules that it is about (voorschriften).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): legal references, or %NULL if it
 *   is not stated
 *
 * Since: 1.0
 */
/**
 * vth_finding_set_rules:
 * @finding: a finding
 * @rules: (nullable) (array zero-terminated=1): legal references
 *
 * Sets the rules that it is about (voorschriften).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthFinding, vth_finding, VTH_IS_FINDING, rules)

/**
 * vth_finding_get_activity:
 * @finding: a finding
 *
 * Gets the activity that it is about (activiteituitvoering).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_finding_set_activity:
 * @finding: a finding
 * @activity: (nullable): an id
 *
 * Sets the activity that it is about (activiteituitvoering).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthFinding, vth_finding, VTH_IS_FINDING, activity)

/**
 * vth_finding_get_site:
 * @finding: a finding
 *
 * Gets the site that it is about (VTH-object).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_finding_set_site:
 * @finding: a finding
 * @site: (nullable): an id
 *
 * Sets the site that it is about (VTH-object).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthFinding, vth_finding, VTH_IS_FINDING, site)

/**
 * vth_finding_get_remarks:
 * @finding: a finding
 *
 * Gets what else is to be said (bijzonderheden).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_finding_set_remarks:
 * @finding: a finding
 * @remarks: (nullable): a text
 *
 * Sets what else is to be said (bijzonderheden).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthFinding, vth_finding, VTH_IS_FINDING, remarks)
