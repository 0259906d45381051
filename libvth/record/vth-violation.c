/* vth-violation.c - a violation
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/record/vth-violation-private.h"

#include "libvth/base/vth-record-private.h"
#include "libvth/record/vth-earlier-violation.h"
#include "libvth/record/vth-intervention-choice.h"

struct _VthViolation
{
  VthRecord parent_instance;

  gchar *site;
  gchar *party;
  gchar *description;
  gchar **rules;
  GDate found_on;
  GDate ended_on;
  GDate repaired_on;
  VthOptional consequence;
  gint behaviour;
  gchar *strategy;
  VthOptional enforced;
  gchar *no_enforcement_reason;
  gchar *justification;
  gchar **findings;
  gchar **activities;
  gchar **circumstances;
  VthRecordList earlier;
  VthOptional earlier_checked;
  VthRecordList choices;
};

G_DEFINE_ENUM_TYPE (VthBehaviour, vth_behaviour,
                    G_DEFINE_ENUM_VALUE (VTH_BEHAVIOUR_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_BEHAVIOUR_A, "A"),
                    G_DEFINE_ENUM_VALUE (VTH_BEHAVIOUR_B, "B"),
                    G_DEFINE_ENUM_VALUE (VTH_BEHAVIOUR_C, "C"),
                    G_DEFINE_ENUM_VALUE (VTH_BEHAVIOUR_D, "D"))

G_DEFINE_FINAL_TYPE (VthViolation, vth_violation, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthViolation, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthViolation:site:
   *
   * Where it was found (VTH-object).
   *
   * Since: 1.0
   */
  FIELD ("site", REFERENCE, site, .blurb = "Where it was found (VTH-object)"),
  /**
   * VthViolation:party:
   *
   * Who committed it (overtreder): Awb 5:1 lid 2.
   *
   * Since: 1.0
   */
  FIELD ("party", REFERENCE, party, .blurb = "Who committed it (overtreder)"),
  /**
   * VthViolation:description:
   *
   * What it is (aard overtreding).
   *
   * Since: 1.0
   */
  FIELD ("description", STRING, description,
         .cim = "Aard overtreding", .blurb = "What it is (aard overtreding)"),
  /**
   * VthViolation:rules:
   *
   * The rules that were broken (overtreden voorschriften): Awb 5:9.
   *
   * Since: 1.0
   */
  FIELD ("rules", LAWS, rules, .blurb = "The rules that were broken (overtreden voorschriften)"),
  /**
   * VthViolation:found-on:
   *
   * The day on which it was found (overtredingsdatum).
   *
   * Since: 1.0
   */
  FIELD ("found-on", DATE, found_on,
         .cim = "Overtredingsdatum", .blurb = "The day on which it was found (overtredingsdatum)"),
  /**
   * VthViolation:ended-on:
   *
   * The last day of the conduct (einde overtreding): Awb 5:45.
   *
   * Since: 1.0
   */
  FIELD ("ended-on", DATE, ended_on, .blurb = "The last day of the conduct (einde overtreding)"),
  /**
   * VthViolation:repaired-on:
   *
   * The day on which it was put right (hersteldatum).
   *
   * Since: 1.0
   */
  FIELD ("repaired-on", DATE, repaired_on,
         .cim = "Hersteldatum", .blurb = "The day on which it was put right (hersteldatum)"),
  /**
   * VthViolation:consequence:
   *
   * How grave its consequences are, the row of the intervention matrix (gevolg): LHSO. From 1 to 4;
   * -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("consequence", INTEGER, consequence,
         .maximum = 4, .minimum = 1, .cim = "Gevolg",
         .blurb = "How grave its consequences are, the row of the intervention matrix (gevolg)"),
  /**
   * VthViolation:behaviour:
   *
   * How the offender behaves, the column of the intervention matrix (gedrag): LHSO.
   *
   * Since: 1.0
   */
  FIELD ("behaviour", ENUM, behaviour,
         .get_type = vth_behaviour_get_type, .cim = "Gedrag",
         .blurb = "How the offender behaves, the column of the intervention matrix (gedrag)"),
  /**
   * VthViolation:strategy:
   *
   * The strategy that was followed (handhavingsstrategie).
   *
   * Since: 1.0
   */
  FIELD ("strategy", STRING, strategy,
         .cim = "Handhavingsstrategie", .blurb = "The strategy that was followed (handhavingsstrategie)"),
  /**
   * VthViolation:enforced:
   *
   * Whether it is enforced against (indicatie handhaving). Absent is not no: see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("enforced", BOOLEAN, enforced,
         .cim = "Indicatie handhaving", .blurb = "Whether it is enforced against (indicatie handhaving)"),
  /**
   * VthViolation:no-enforcement-reason:
   *
   * Why it is not enforced against (reden geen handhaving).
   *
   * Since: 1.0
   */
  FIELD ("no-enforcement-reason", STRING, no_enforcement_reason,
         .cim = "Reden geen handhaving",
         .blurb = "Why it is not enforced against (reden geen handhaving)"),
  /**
   * VthViolation:findings:
   *
   * The findings from which it follows (bevindingen).
   *
   * Since: 1.0
   */
  FIELD ("findings", REFERENCES, findings, .blurb = "The findings from which it follows (bevindingen)"),
  /**
   * VthViolation:activities:
   *
   * The activities in which it was committed (activiteituitvoeringen).
   *
   * Since: 1.0
   */
  FIELD ("activities", REFERENCES, activities,
         .blurb = "The activities in which it was committed (activiteituitvoeringen)"),
  /**
   * VthViolation:justification:
   *
   * What justified the conduct (rechtvaardigingsgrond): Awb 5:5. Absent where there was none.
   *
   * Since: 1.0
   */
  FIELD ("justification", STRING, justification,
         .blurb = "What justified the conduct (rechtvaardigingsgrond)"),
  /**
   * VthViolation:circumstances:
   *
   * What weighs against or for the offender, by the ids of the policy (verzwarende en verlichtende
   * omstandigheden): LHSO.
   *
   * Since: 1.0
   */
  FIELD ("circumstances", STRINGS, circumstances,
         .blurb = "What weighs against or for the offender (verzwarende en verlichtende omstandigheden)"),
  /**
   * VthViolation:earlier:
   *
   * Earlier violations of the same offender (recidive). Absent is not none: see
   * #VthViolation:earlier-checked.
   *
   * Since: 1.0
   */
  FIELD ("earlier", RECORDS, earlier,
         .get_type = vth_earlier_violation_get_type, .blurb = "Earlier violations of the same offender (recidive)"),
  /**
   * VthViolation:earlier-checked:
   *
   * Whether somebody looked for earlier violations (recidive nagegaan). Absent is not no: see
   * vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("earlier-checked", BOOLEAN, earlier_checked,
         .blurb = "Whether somebody looked for earlier violations (recidive nagegaan)"),
  /**
   * VthViolation:choices:
   *
   * What was chosen against it, the last choice last (gekozen interventies). Earlier choices stay.
   *
   * Since: 1.0
   */
  FIELD ("choices", RECORDS, choices,
         .get_type = vth_intervention_choice_get_type,
         .blurb = "What was chosen against it, the last choice last (gekozen interventies)"),
};

const VthRecordList *
_vth_violation_peek_earlier (VthViolation *self)
{
  return &self->earlier;
}

const VthRecordList *
_vth_violation_peek_choices (VthViolation *self)
{
  return &self->choices;
}

static void
vth_violation_class_init (VthViolationClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "violation", VTH_RECORD_PLAIN,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_violation_init (VthViolation *self)
{
}

/**
 * vth_violation_new:
 * @id: (nullable): the id
 *
 * Makes a violation in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthViolation
 *
 * Since: 1.0
 */
VthViolation *
vth_violation_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_VIOLATION, "id", id, NULL);
}

/**
 * vth_violation_get_site:
 * @violation: a violation
 *
 * Gets where it was found (VTH-object).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_site:
 * @violation: a violation
 * @site: (nullable): an id
 *
 * Sets where it was found (VTH-object).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthViolation, vth_violation, VTH_IS_VIOLATION, site)

/**
 * vth_violation_get_party:
 * @violation: a violation
 *
 * Gets who committed it (overtreder): Awb 5:1 lid 2.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_party:
 * @violation: a violation
 * @party: (nullable): an id
 *
 * Sets who committed it (overtreder).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthViolation, vth_violation, VTH_IS_VIOLATION, party)

/**
 * vth_violation_get_description:
 * @violation: a violation
 *
 * Gets what it is (aard overtreding).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_description:
 * @violation: a violation
 * @description: (nullable): a text
 *
 * Sets what it is (aard overtreding).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthViolation, vth_violation, VTH_IS_VIOLATION, description)

/**
 * vth_violation_get_rules:
 * @violation: a violation
 *
 * Gets the rules that were broken (overtreden voorschriften): Awb 5:9.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): legal references, or %NULL if it
 *   is not stated
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_rules:
 * @violation: a violation
 * @rules: (nullable) (array zero-terminated=1): legal references
 *
 * Sets the rules that were broken (overtreden voorschriften).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthViolation, vth_violation, VTH_IS_VIOLATION, rules)

/**
 * vth_violation_get_found_on:
 * @violation: a violation
 *
 * Gets the day on which it was found (overtredingsdatum).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_found_on:
 * @violation: a violation
 * @found_on: (nullable): a day
 *
 * Sets the day on which it was found (overtredingsdatum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthViolation, vth_violation, VTH_IS_VIOLATION, found_on)

/**
 * vth_violation_get_ended_on:
 * @violation: a violation
 *
 * Gets the last day of the conduct (einde overtreding): Awb 5:45.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_ended_on:
 * @violation: a violation
 * @ended_on: (nullable): a day
 *
 * Sets the last day of the conduct (einde overtreding).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthViolation, vth_violation, VTH_IS_VIOLATION, ended_on)

/**
 * vth_violation_get_repaired_on:
 * @violation: a violation
 *
 * Gets the day on which it was put right (hersteldatum).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_repaired_on:
 * @violation: a violation
 * @repaired_on: (nullable): a day
 *
 * Sets the day on which it was put right (hersteldatum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthViolation, vth_violation, VTH_IS_VIOLATION, repaired_on)

/**
 * vth_violation_get_consequence:
 * @violation: a violation
 *
 * Gets how grave its consequences are, the row of the intervention matrix (gevolg): LHSO.
 *
 * Returns: the number, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_consequence:
 * @violation: a violation
 * @consequence: a number from 1 to 4, or -1 for none
 *
 * Sets how grave its consequences are, the row of the intervention matrix (gevolg).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_INTEGER (VthViolation, vth_violation, VTH_IS_VIOLATION, consequence)

/**
 * vth_violation_get_behaviour:
 * @violation: a violation
 *
 * Gets how the offender behaves, the column of the intervention matrix (gedrag): LHSO.
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_behaviour:
 * @violation: a violation
 * @behaviour: a value
 *
 * Sets how the offender behaves, the column of the intervention matrix (gedrag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthViolation, vth_violation, VTH_IS_VIOLATION, behaviour, VthBehaviour)

/**
 * vth_violation_get_strategy:
 * @violation: a violation
 *
 * Gets the strategy that was followed (handhavingsstrategie).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_strategy:
 * @violation: a violation
 * @strategy: (nullable): a text
 *
 * Sets the strategy that was followed (handhavingsstrategie).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthViolation, vth_violation, VTH_IS_VIOLATION, strategy)

/**
 * vth_violation_get_enforced:
 * @violation: a violation
 *
 * Tells whether it is enforced against (indicatie handhaving).
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_enforced:
 * @violation: a violation
 * @enforced: yes or no
 *
 * Sets whether it is enforced against (indicatie handhaving).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthViolation, vth_violation, VTH_IS_VIOLATION, enforced)

/**
 * vth_violation_get_no_enforcement_reason:
 * @violation: a violation
 *
 * Gets why it is not enforced against (reden geen handhaving).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_no_enforcement_reason:
 * @violation: a violation
 * @no_enforcement_reason: (nullable): a text
 *
 * Sets why it is not enforced against (reden geen handhaving).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthViolation, vth_violation, VTH_IS_VIOLATION, no_enforcement_reason)

/**
 * vth_violation_get_findings:
 * @violation: a violation
 *
 * Gets the findings from which it follows (bevindingen).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_findings:
 * @violation: a violation
 * @findings: (nullable) (array zero-terminated=1): ids
 *
 * Sets the findings from which it follows (bevindingen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthViolation, vth_violation, VTH_IS_VIOLATION, findings)

/**
 * vth_violation_get_activities:
 * @violation: a violation
 *
 * Gets the activities in which it was committed (activiteituitvoeringen).
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_activities:
 * @violation: a violation
 * @activities: (nullable) (array zero-terminated=1): ids
 *
 * Sets the activities in which it was committed (activiteituitvoeringen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthViolation, vth_violation, VTH_IS_VIOLATION, activities)

/**
 * vth_violation_get_justification:
 * @violation: a violation
 *
 * Gets what justified the conduct (rechtvaardigingsgrond): Awb 5:5.
 *
 * Returns: (transfer none) (nullable): a text, or %NULL if nothing did
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_justification:
 * @violation: a violation
 * @justification: (nullable): a text, or %NULL for none
 *
 * Sets what justified the conduct (rechtvaardigingsgrond): Awb 5:5.
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthViolation, vth_violation, VTH_IS_VIOLATION, justification)

/**
 * vth_violation_get_circumstances:
 * @violation: a violation
 *
 * Gets what weighs against or for the offender (verzwarende en verlichtende omstandigheden): LHSO.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids of the policy, or %NULL if it is not
 *   stated
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_circumstances:
 * @violation: a violation
 * @circumstances: (nullable) (array zero-terminated=1): ids of the policy
 *
 * Sets what weighs against or for the offender (verzwarende en verlichtende omstandigheden).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthViolation, vth_violation, VTH_IS_VIOLATION, circumstances)

/**
 * vth_violation_get_earlier:
 * @violation: a violation
 *
 * Gets the earlier violations of the same offender (recidive).
 *
 * Returns: (transfer none): a list of #VthEarlierViolation, that must not be changed; empty also if
 *   nothing is known
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_earlier:
 * @violation: a violation
 * @earlier: (nullable): a list of #VthEarlierViolation, whose items are taken over
 *
 * Sets the earlier violations of the same offender (recidive).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_RECORDS (VthViolation, vth_violation, VTH_IS_VIOLATION, earlier)

/**
 * vth_violation_get_earlier_checked:
 * @violation: a violation
 *
 * Tells whether somebody looked for earlier violations (recidive nagegaan).
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_earlier_checked:
 * @violation: a violation
 * @earlier_checked: yes or no
 *
 * Sets whether somebody looked for earlier violations (recidive nagegaan).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthViolation, vth_violation, VTH_IS_VIOLATION, earlier_checked)

/**
 * vth_violation_get_choices:
 * @violation: a violation
 *
 * Gets what was chosen against it, the last choice last (gekozen interventies). vth_advice_choose() adds
 * to it.
 *
 * Returns: (transfer none): a list of #VthInterventionChoice, that must not be changed
 *
 * Since: 1.0
 */
/**
 * vth_violation_set_choices:
 * @violation: a violation
 * @choices: (nullable): a list of #VthInterventionChoice, whose items are taken over
 *
 * Sets what was chosen against it (gekozen interventies).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_RECORDS (VthViolation, vth_violation, VTH_IS_VIOLATION, choices)
