/* vth-decision-event.c - an event in the life of a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/record/vth-decision-event-private.h"

G_DEFINE_ENUM_TYPE (VthDecisionEventKind, vth_decision_event_kind,
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_VIEW_RECEIVED, "view-received"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_REPORT, "report"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_LAID_BEFORE_PROSECUTOR, "laid-before-prosecutor"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_PROSECUTOR_WAIVED, "prosecutor-waived"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_PROSECUTION_BEGUN, "prosecution-begun"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_PENAL_ORDER_ISSUED, "penal-order-issued"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_REINSPECTION, "reinspection"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_FORFEITED, "forfeited"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_COLLECTION_DECISION, "collection-decision"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_REMINDER, "reminder"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_WRIT, "writ"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_PAYMENT, "payment"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_COERCION_APPLIED, "coercion-applied"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_COST_DECISION, "cost-decision"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_LIFTED, "lifted"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_WITHDRAWN, "withdrawn"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_CHANCE_TO_COMPLY, "chance-to-comply"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED, "objection-received"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_OBJECTION_HEARING, "objection-hearing"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_OBJECTION_HEARING_WAIVED, "objection-hearing-waived"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_OBJECTION_COMMITTEE, "objection-committee"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_OBJECTION_ADJOURNED, "objection-adjourned"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_OBJECTION_DECISION, "objection-decision"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_APPEAL_RECEIVED, "appeal-received"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_APPEAL_RULED, "appeal-ruled"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_GRACE_EXTENDED, "grace-extended"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_SUSPENDED, "suspended"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_SUSPENSION_ENDED, "suspension-ended"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_REDUCED, "reduced"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_LIFTING_REQUESTED, "lifting-requested"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_COLLECTION_REQUESTED, "collection-requested"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_COERCION_REQUESTED, "coercion-requested"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_ACKNOWLEDGED, "acknowledged"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_PAYMENT_DEFERRED, "payment-deferred"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_COLLECTION_WAIVED, "collection-waived"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_SUCCEEDED, "succeeded"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_DEFAULT_NOTICE, "default-notice"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_OBJECTION_WITHDRAWN, "objection-withdrawn"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_APPEAL_WITHDRAWN, "appeal-withdrawn"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RECEIVED, "further-appeal-received"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RULED, "further-appeal-ruled"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_RELIEF_REQUESTED, "relief-requested"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_RELIEF_GRANTED, "relief-granted"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_RELIEF_REFUSED, "relief-refused"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_ORAL_STOP, "oral-stop"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_OPPOSITION, "opposition"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_OBJECTION_DEFECT, "objection-defect"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_OBJECTION_SUSPENDED, "objection-suspended"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_OBJECTION_PROLONGED, "objection-prolonged"),
                    G_DEFINE_ENUM_VALUE (VTH_DECISION_EVENT_KIND_AMENDED, "amended"))

G_DEFINE_ENUM_TYPE (VthEventOutcome, vth_event_outcome,
                    G_DEFINE_ENUM_VALUE (VTH_EVENT_OUTCOME_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_EVENT_OUTCOME_COMPLIED, "complied"),
                    G_DEFINE_ENUM_VALUE (VTH_EVENT_OUTCOME_VIOLATED, "violated"),
                    G_DEFINE_ENUM_VALUE (VTH_EVENT_OUTCOME_UPHELD, "upheld"),
                    G_DEFINE_ENUM_VALUE (VTH_EVENT_OUTCOME_CHANGED, "changed"),
                    G_DEFINE_ENUM_VALUE (VTH_EVENT_OUTCOME_ANNULLED, "annulled"),
                    G_DEFINE_ENUM_VALUE (VTH_EVENT_OUTCOME_INADMISSIBLE, "inadmissible"))

G_DEFINE_FINAL_TYPE (VthDecisionEvent, vth_decision_event, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthDecisionEvent, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthDecisionEvent:decision:
   *
   * The decision to which it happened (besluit).
   *
   * Since: 1.0
   */
  FIELD ("decision", REFERENCE, decision, .blurb = "The decision to which it happened (besluit)"),
  /**
   * VthDecisionEvent:kind:
   *
   * What happened (soort).
   *
   * Since: 1.0
   */
  FIELD ("kind", ENUM, kind,
         .flags = VTH_FIELD_REQUIRED, .get_type = vth_decision_event_kind_get_type,
         .blurb = "What happened (soort)"),
  /**
   * VthDecisionEvent:on:
   *
   * The day on which it happened (datum).
   *
   * Since: 1.0
   */
  FIELD ("on", DATE, on, .blurb = "The day on which it happened (datum)"),
  /**
   * VthDecisionEvent:until:
   *
   * The last day for which it holds (tot en met), such as the new end of a term to comply.
   *
   * Since: 1.0
   */
  FIELD ("until", DATE, until, .blurb = "The last day for which it holds (tot en met)"),
  /**
   * VthDecisionEvent:outcome:
   *
   * How it turned out (uitkomst).
   *
   * Since: 1.0
   */
  FIELD ("outcome", ENUM, outcome, .get_type = vth_event_outcome_get_type, .blurb = "How it turned out (uitkomst)"),
  /**
   * VthDecisionEvent:amount-cents:
   *
   * The amount that goes with it (bedrag). In euro cents; -1 if not stated.
   *
   * Since: 1.0
   */
  FIELD ("amount-cents", CENTS, amount_cents, .blurb = "The amount that goes with it (bedrag)"),
  /**
   * VthDecisionEvent:by:
   *
   * Who did it (door).
   *
   * Since: 1.0
   */
  FIELD ("by", REFERENCE, by, .blurb = "Who did it (door)"),
  /**
   * VthDecisionEvent:note:
   *
   * What else is to be said (opmerking).
   *
   * Since: 1.0
   */
  FIELD ("note", STRING, note, .blurb = "What else is to be said (opmerking)"),
  /**
   * VthDecisionEvent:contents:
   *
   * What the document of the event holds (inhoud van het stuk): ids of elements of the knowledge file
   * `review`, such as `threat` of a reminder. When recorded, what is not in the list is not in it.
   *
   * Since: 1.0
   */
  FIELD ("contents", STRINGS, contents,
         .blurb = "What its document holds (inhoud van het stuk)"),
  /**
   * VthDecisionEvent:posted-on:
   *
   * The postmark of a letter that came in (poststempel): Awb 6:9 lid 2.
   *
   * Since: 1.0
   */
  FIELD ("posted-on", DATE, posted_on, .blurb = "The postmark of a letter that came in (poststempel)"),
  /**
   * VthDecisionEvent:terms:
   *
   * The terms of the sanction as they are from that day (gewijzigde sanctietermen), after a decision on an objection
   * that changes the order, or another change: Awb 6:19, 7:11 lid 2. What is not stated stays.
   *
   * Since: 1.0
   */
  FIELD ("terms", RECORD, terms,
         .get_type = vth_sanction_terms_get_type,
         .blurb = "The terms of the sanction as they are from that day (gewijzigde sanctietermen)"),
  /**
   * VthDecisionEvent:count:
   *
   * How many violations were found (aantal overtredingen), where the penalty is for each. From 0; -1 if not
   * stated.
   *
   * Since: 1.0
   */
  FIELD ("count", INTEGER, count, .maximum = 9999, .blurb = "How many violations were found (aantal overtredingen)"),
};

static void
vth_decision_event_class_init (VthDecisionEventClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "decision-event", VTH_RECORD_ID_OPTIONAL,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_decision_event_init (VthDecisionEvent *self)
{
}

/**
 * vth_decision_event_new:
 * @id: (nullable): the id
 *
 * Makes an event in the life of a decision in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthDecisionEvent
 *
 * Since: 1.0
 */
VthDecisionEvent *
vth_decision_event_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_DECISION_EVENT, "id", id, NULL);
}

/**
 * vth_decision_event_get_decision:
 * @event: an event
 *
 * Gets the decision to which it happened (besluit).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_decision_event_set_decision:
 * @event: an event
 * @decision: (nullable): an id
 *
 * Sets the decision to which it happened (besluit).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthDecisionEvent, vth_decision_event, VTH_IS_DECISION_EVENT, decision)

/**
 * vth_decision_event_get_kind:
 * @event: an event
 *
 * Gets what happened (soort).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_decision_event_set_kind:
 * @event: an event
 * @kind: a value
 *
 * Sets what happened (soort).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthDecisionEvent, vth_decision_event, VTH_IS_DECISION_EVENT, kind, VthDecisionEventKind)

/**
 * vth_decision_event_get_on:
 * @event: an event
 *
 * Gets the day on which it happened (datum).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_decision_event_set_on:
 * @event: an event
 * @on: (nullable): a day
 *
 * Sets the day on which it happened (datum).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthDecisionEvent, vth_decision_event, VTH_IS_DECISION_EVENT, on)

/**
 * vth_decision_event_get_until:
 * @event: an event
 *
 * Gets the last day for which it holds (tot en met).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_decision_event_set_until:
 * @event: an event
 * @until: (nullable): a day
 *
 * Sets the last day for which it holds (tot en met).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthDecisionEvent, vth_decision_event, VTH_IS_DECISION_EVENT, until)

/**
 * vth_decision_event_get_outcome:
 * @event: an event
 *
 * Gets how it turned out (uitkomst).
 *
 * Returns: the value; the unknown value if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_decision_event_set_outcome:
 * @event: an event
 * @outcome: a value
 *
 * Sets how it turned out (uitkomst).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_ENUM (VthDecisionEvent, vth_decision_event, VTH_IS_DECISION_EVENT, outcome, VthEventOutcome)

/**
 * vth_decision_event_get_amount_cents:
 * @event: an event
 *
 * Gets the amount that goes with it (bedrag).
 *
 * Returns: the amount in euro cents, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_decision_event_set_amount_cents:
 * @event: an event
 * @amount_cents: an amount in euro cents, or -1 for none
 *
 * Sets the amount that goes with it (bedrag).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_CENTS (VthDecisionEvent, vth_decision_event, VTH_IS_DECISION_EVENT, amount_cents)

/**
 * vth_decision_event_get_by:
 * @event: an event
 *
 * Gets who did it (door).
 *
 * Returns: (transfer none) (nullable): an id, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_decision_event_set_by:
 * @event: an event
 * @by: (nullable): an id
 *
 * Sets who did it (door).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthDecisionEvent, vth_decision_event, VTH_IS_DECISION_EVENT, by)

/**
 * vth_decision_event_get_note:
 * @event: an event
 *
 * Gets what else is to be said (opmerking).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_decision_event_set_note:
 * @event: an event
 * @note: (nullable): a text
 *
 * Sets what else is to be said (opmerking).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRING (VthDecisionEvent, vth_decision_event, VTH_IS_DECISION_EVENT, note)

/**
 * vth_decision_event_get_contents:
 * @event: an event
 *
 * Gets what the document of the event holds (inhoud van het stuk), as ids of elements of the knowledge
 * file `review`.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if it is not recorded
 *
 * Since: 1.0
 */
/**
 * vth_decision_event_set_contents:
 * @event: an event
 * @contents: (nullable) (array zero-terminated=1): ids such as `threat`
 *
 * Sets what the document of the event holds (inhoud van het stuk). An element that is not in the list
 * is taken to be absent from it; with %NULL nothing is said of it.
 *
 * Since: 1.0
 */
VTH_ACCESSORS_STRINGS (VthDecisionEvent, vth_decision_event, VTH_IS_DECISION_EVENT, contents)

/**
 * vth_decision_event_get_posted_on:
 * @event: an event
 *
 * Gets the postmark of a letter that came in (poststempel): Awb 6:9 lid 2.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_decision_event_set_posted_on:
 * @event: an event
 * @posted_on: (nullable): a day
 *
 * Sets the postmark of a letter that came in (poststempel).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_DATE (VthDecisionEvent, vth_decision_event, VTH_IS_DECISION_EVENT, posted_on)

/**
 * vth_decision_event_get_terms:
 * @event: an event
 *
 * Gets the terms of the sanction as they are from that day (gewijzigde sanctietermen): Awb 6:19, 7:11 lid 2.
 *
 * Returns: (transfer none) (nullable): the terms, or %NULL if nothing of them changed or was recorded
 *
 * Since: 1.0
 */
/**
 * vth_decision_event_set_terms:
 * @event: an event
 * @terms: (nullable): the terms that change; what they do not state stays
 *
 * Sets the terms of the sanction as they are from that day (gewijzigde sanctietermen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_RECORD (VthDecisionEvent, vth_decision_event, VTH_IS_DECISION_EVENT, terms, VthSanctionTerms)

/**
 * vth_decision_event_get_count:
 * @event: an event
 *
 * Gets how many violations were found (aantal overtredingen).
 *
 * Returns: the number, or -1 if it is not stated
 *
 * Since: 1.0
 */
/**
 * vth_decision_event_set_count:
 * @event: an event
 * @count: a number from 0 to 9999, or -1 for none
 *
 * Sets how many violations were found (aantal overtredingen).
 *
 * Since: 1.0
 */
VTH_ACCESSORS_INTEGER (VthDecisionEvent, vth_decision_event, VTH_IS_DECISION_EVENT, count)
