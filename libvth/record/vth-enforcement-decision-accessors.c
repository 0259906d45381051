/* vth-enforcement-decision-accessors.c - the fields of an enforcement decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/record/vth-enforcement-decision-private.h"

/**
 * vth_enforcement_decision_get_authority:
 * @decision: a decision
 *
 * Gets the organ that holds the power (bevoegd gezag): Ow 18.2.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_authority:
 * @decision: a decision
 * @authority: (nullable): an id
 *
 * Sets the organ that holds the power (bevoegd gezag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, authority)

/**
 * vth_enforcement_decision_get_decided_by:
 * @decision: a decision
 *
 * Gets the function, or the organ itself, that decided (beslisser): Awb 10:1.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_decided_by:
 * @decision: a decision
 * @decided_by: (nullable): an id
 *
 * Sets the function, or the organ itself, that decided (beslisser).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, decided_by)

/**
 * vth_enforcement_decision_get_on_behalf_of:
 * @decision: a decision
 *
 * Gets the organ on whose behalf the decision says that it is taken (namens): Awb 10:10.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_on_behalf_of:
 * @decision: a decision
 * @on_behalf_of: (nullable): an id
 *
 * Sets the organ on whose behalf the decision says that it is taken (namens).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, on_behalf_of)

/**
 * vth_enforcement_decision_get_mandate:
 * @decision: a decision
 *
 * Gets the mandate on which it rests (mandaat): Awb 10:1.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_mandate:
 * @decision: a decision
 * @mandate: (nullable): an id
 *
 * Sets the mandate on which it rests (mandaat).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, mandate)

/**
 * vth_enforcement_decision_get_instrument:
 * @decision: a decision
 *
 * Gets what kind of decision it is (handhavingsinstrument).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_instrument:
 * @decision: a decision
 * @instrument: a value
 *
 * Sets what kind of decision it is (handhavingsinstrument).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, instrument, VthInstrument)

/**
 * vth_enforcement_decision_get_aim:
 * @decision: a decision
 *
 * Gets what it is for (doel): Awb 5:2, 5:32a.
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_aim:
 * @decision: a decision
 * @aim: a value
 *
 * Sets what it is for (doel).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, aim, VthSanctionAim)

/**
 * vth_enforcement_decision_get_violations:
 * @decision: a decision
 *
 * Gets the violations against which it is directed (overtredingen): Awb 5:9.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_violations:
 * @decision: a decision
 * @violations: (nullable) (array zero-terminated=1): ids
 *
 * Sets the violations against which it is directed (overtredingen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, violations)

/**
 * vth_enforcement_decision_get_party:
 * @decision: a decision
 *
 * Gets to whom it is addressed (overtreder): Awb 5:1 lid 2.
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_party:
 * @decision: a decision
 * @party: (nullable): an id
 *
 * Sets to whom it is addressed (overtreder).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, party)

/**
 * vth_enforcement_decision_get_site:
 * @decision: a decision
 *
 * Gets the site that it is about (VTH-object).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_site:
 * @decision: a decision
 * @site: (nullable): an id
 *
 * Sets the site that it is about (VTH-object).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, site)

/**
 * vth_enforcement_decision_get_legal_bases:
 * @decision: a decision
 *
 * Gets the legal bases that it names (wettelijke grondslag): Awb 3:47 lid 2.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): legal references, or %NULL if it
 *   is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_legal_bases:
 * @decision: a decision
 * @legal_bases: (nullable) (array zero-terminated=1): legal references
 *
 * Sets the legal bases that it names (wettelijke grondslag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, legal_bases)

/**
 * vth_enforcement_decision_get_measures:
 * @decision: a decision
 *
 * Gets what has to be done (herstelmaatregelen): Awb 5:24 lid 1, 5:32a lid 1.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of texts, or %NULL if it is
 *   not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_measures:
 * @decision: a decision
 * @measures: (nullable) (array zero-terminated=1): texts
 *
 * Sets what has to be done (herstelmaatregelen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, measures)

/**
 * vth_enforcement_decision_get_terms:
 * @decision: a decision
 *
 * Gets the terms of the sanction (sanctietermen): Awb 5:24, 5:32a, 5:32b.
 *
 * Returns: (transfer none) (nullable): the terms, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_terms:
 * @decision: a decision
 * @terms: (nullable): a #VthSanctionTerms
 *
 * Sets the terms of the sanction (sanctietermen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_RECORD (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, terms, VthSanctionTerms)

/**
 * vth_enforcement_decision_get_announced_on:
 * @decision: a decision
 *
 * Gets the day of the notice of intent (datum voornemen): Awb 4:8.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_announced_on:
 * @decision: a decision
 * @announced_on: (nullable): a day
 *
 * Sets the day of the notice of intent (datum voornemen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, announced_on)

/**
 * vth_enforcement_decision_get_view_until:
 * @decision: a decision
 *
 * Gets the last day for views on the intent (zienswijze tot en met): Awb 4:8.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_view_until:
 * @decision: a decision
 * @view_until: (nullable): a day
 *
 * Sets the last day for views on the intent (zienswijze tot en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, view_until)

/**
 * vth_enforcement_decision_get_decided_on:
 * @decision: a decision
 *
 * Gets the day of the decision (besluitdatum).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_decided_on:
 * @decision: a decision
 * @decided_on: (nullable): a day
 *
 * Sets the day of the decision (besluitdatum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, decided_on)

/**
 * vth_enforcement_decision_get_notified_on:
 * @decision: a decision
 *
 * Gets the day on which it was announced to the addressee (bekendmaking): Awb 3:41.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_notified_on:
 * @decision: a decision
 * @notified_on: (nullable): a day
 *
 * Sets the day on which it was announced to the addressee (bekendmaking).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, notified_on)

/**
 * vth_enforcement_decision_get_effective_on:
 * @decision: a decision
 *
 * Gets the day from which it has effect (ingangsdatum): Awb 3:40.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_effective_on:
 * @decision: a decision
 * @effective_on: (nullable): a day
 *
 * Sets the day from which it has effect (ingangsdatum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, effective_on)

/**
 * vth_enforcement_decision_get_objection_until:
 * @decision: a decision
 *
 * Gets the last day for objection that it prints (bezwaar tot en met): Awb 6:7.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_objection_until:
 * @decision: a decision
 * @objection_until: (nullable): a day
 *
 * Sets the last day for objection that it prints (bezwaar tot en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, objection_until)

/**
 * vth_enforcement_decision_get_remedies_clause:
 * @decision: a decision
 *
 * Tells whether it says how to object (rechtsmiddelenclausule): Awb 3:45.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_remedies_clause:
 * @decision: a decision
 * @remedies_clause: yes or no
 *
 * Sets whether it says how to object (rechtsmiddelenclausule).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, remedies_clause)

/**
 * vth_enforcement_decision_get_costs_on_offender:
 * @decision: a decision
 *
 * Tells whether it says that the costs fall on the offender (kostenverhaal): Awb 5:25 lid 2.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_costs_on_offender:
 * @decision: a decision
 * @costs_on_offender: yes or no
 *
 * Sets whether it says that the costs fall on the offender (kostenverhaal).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, costs_on_offender)

/**
 * vth_enforcement_decision_get_urgency_reason:
 * @decision: a decision
 *
 * Gets why a hearing or a prior order was left out (motivering van de spoed): Awb 4:11, 5:31.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_urgency_reason:
 * @decision: a decision
 * @urgency_reason: (nullable): a text
 *
 * Sets why a hearing or a prior order was left out (motivering van de spoed).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, urgency_reason)

/**
 * vth_enforcement_decision_get_binds_successors:
 * @decision: a decision
 *
 * Tells whether it binds successors in title (zakelijke werking): Ow 18.4a.
 *
 * Returns: %TRUE for yes; %FALSE also if it is not stated: see vth_record_has()
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_binds_successors:
 * @decision: a decision
 * @binds_successors: yes or no
 *
 * Sets whether it binds successors in title (zakelijke werking).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_BOOLEAN (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, binds_successors)

/**
 * vth_enforcement_decision_get_published_on:
 * @decision: a decision
 *
 * Gets the day of the public notice (publicatiedatum).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_published_on:
 * @decision: a decision
 * @published_on: (nullable): a day
 *
 * Sets the day of the public notice (publicatiedatum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, published_on)

/**
 * vth_enforcement_decision_get_events:
 * @decision: a decision
 *
 * Gets what happened to it (gebeurtenissen).
 *
 * Returns: (transfer none): a list of #VthDecisionEvent
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_events:
 * @decision: a decision
 * @events: (nullable): a list of #VthDecisionEvent, whose items are taken over
 *
 * Sets what happened to it (gebeurtenissen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_RECORDS (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, events)

/**
 * vth_enforcement_decision_get_not_known:
 * @decision: a decision
 *
 * Gets of which fields nothing is known (niet bekend), as JSON pointers.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the pointers, or %NULL for none
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_not_known:
 * @decision: a decision
 * @not_known: (nullable) (array zero-terminated=1): JSON pointers such as `/measures`
 *
 * Sets of which fields nothing is known (niet bekend). A review then says that it cannot check
 * them, where it would otherwise find them missing from the decision.
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, not_known)

/**
 * vth_enforcement_decision_get_contents:
 * @decision: a decision
 *
 * Gets what its text holds (inhoud van het besluit), as ids of elements of the knowledge file
 * `review`.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if it is not recorded
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_contents:
 * @decision: a decision
 * @contents: (nullable) (array zero-terminated=1): ids such as `reasons`
 *
 * Sets what its text holds (inhoud van het besluit). An element that is not in the list is taken to be
 * absent from the text; with %NULL nothing is said of the text.
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, contents)

/**
 * vth_enforcement_decision_get_reasoning:
 * @decision: a decision
 *
 * Gets why it was taken, in paragraphs (motivering): Awb 3:46.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the paragraphs, or %NULL for none
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_reasoning:
 * @decision: a decision
 * @reasoning: (nullable) (array zero-terminated=1): paragraphs
 *
 * Sets why it was taken, in paragraphs (motivering): Awb 3:46.
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, reasoning)

/**
 * vth_enforcement_decision_get_weighing:
 * @decision: a decision
 *
 * Gets how its effects were weighed against its aim, in paragraphs (belangenafweging): Awb 3:4 lid 2.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the paragraphs, or %NULL for none
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_weighing:
 * @decision: a decision
 * @weighing: (nullable) (array zero-terminated=1): paragraphs
 *
 * Sets how its effects were weighed against its aim, in paragraphs (belangenafweging): Awb 3:4 lid 2.
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, weighing)

/**
 * vth_enforcement_decision_get_threat_reason:
 * @decision: a decision
 *
 * Gets what shows that the violation clearly threatens (klaarblijkelijk gevaar): Awb 5:7.
 *
 * Returns: (transfer none) (nullable): the reason, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_enforcement_decision_set_threat_reason:
 * @decision: a decision
 * @threat_reason: (nullable): the reason
 *
 * Sets what shows that the violation clearly threatens (klaarblijkelijk gevaar).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthEnforcementDecision, vth_enforcement_decision, VTH_IS_ENFORCEMENT_DECISION, threat_reason)
