/* vth-enforcement-decision.c - an enforcement decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/record/vth-enforcement-decision-private.h"

G_DEFINE_ENUM_TYPE (VthSanctionAim, vth_sanction_aim,
                    G_DEFINE_ENUM_VALUE (VTH_SANCTION_AIM_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_SANCTION_AIM_UNDO, "undo"),
                    G_DEFINE_ENUM_VALUE (VTH_SANCTION_AIM_STOP, "stop"),
                    G_DEFINE_ENUM_VALUE (VTH_SANCTION_AIM_PREVENT, "prevent"),
                    G_DEFINE_ENUM_VALUE (VTH_SANCTION_AIM_LIMIT, "limit"))

G_DEFINE_FINAL_TYPE (VthEnforcementDecision, vth_enforcement_decision, VTH_TYPE_RECORD)

#define FIELD(name, kind, member, ...) \
  { name, VTH_FIELD_##kind, G_STRUCT_OFFSET (VthEnforcementDecision, member), __VA_ARGS__ }

static const VthFieldRow rows[] = {
  /**
   * VthEnforcementDecision:authority:
   *
   * The organ that holds the power (bevoegd gezag): Ow 18.2.
   *
   * Since: 1.0
   */
  FIELD ("authority", REFERENCE, authority,
         .zgw = "bestuursorgaan",
         .blurb = "The organ that holds the power (bevoegd gezag)"),
  /**
   * VthEnforcementDecision:decided-by:
   *
   * The function, or the organ itself, that decided (beslisser): Awb 10:1.
   *
   * Since: 1.0
   */
  FIELD ("decided-by", REFERENCE, decided_by,
         .blurb = "The function, or the organ itself, that decided (beslisser)"),
  /**
   * VthEnforcementDecision:on-behalf-of:
   *
   * The organ on whose behalf the decision says that it is taken (namens): Awb 10:10.
   *
   * Since: 1.0
   */
  FIELD ("on-behalf-of", REFERENCE, on_behalf_of,
         .blurb = "The organ on whose behalf the decision says that it is taken (namens)"),
  /**
   * VthEnforcementDecision:mandate:
   *
   * The mandate on which it rests (mandaat): Awb 10:1.
   *
   * Since: 1.0
   */
  FIELD ("mandate", REFERENCE, mandate, .blurb = "The mandate on which it rests (mandaat)"),
  /**
   * VthEnforcementDecision:instrument:
   *
   * What kind of decision it is (handhavingsinstrument).
   *
   * Since: 1.0
   */
  FIELD ("instrument", ENUM, instrument,
         .flags = VTH_FIELD_REQUIRED, .get_type = vth_instrument_get_type, .cim = "Handhavingsinstrument",
         .blurb = "What kind of decision it is (handhavingsinstrument)"),
  /**
   * VthEnforcementDecision:aim:
   *
   * What it is for (doel): Awb 5:2, 5:32a.
   *
   * Since: 1.0
   */
  FIELD ("aim", ENUM, aim, .get_type = vth_sanction_aim_get_type, .blurb = "What it is for (doel)"),
  /**
   * VthEnforcementDecision:violations:
   *
   * The violations against which it is directed (overtredingen): Awb 5:9.
   *
   * Since: 1.0
   */
  FIELD ("violations", REFERENCES, violations,
         .blurb = "The violations against which it is directed (overtredingen)"),
  /**
   * VthEnforcementDecision:party:
   *
   * To whom it is addressed (overtreder): Awb 5:1 lid 2.
   *
   * Since: 1.0
   */
  FIELD ("party", REFERENCE, party, .blurb = "To whom it is addressed (overtreder)"),
  /**
   * VthEnforcementDecision:site:
   *
   * The site that it is about (VTH-object).
   *
   * Since: 1.0
   */
  FIELD ("site", REFERENCE, site, .blurb = "The site that it is about (VTH-object)"),
  /**
   * VthEnforcementDecision:legal-bases:
   *
   * The legal bases that it names (wettelijke grondslag): Awb 3:47 lid 2.
   *
   * Since: 1.0
   */
  FIELD ("legal-bases", LAWS, legal_bases, .blurb = "The legal bases that it names (wettelijke grondslag)"),
  /**
   * VthEnforcementDecision:measures:
   *
   * What has to be done (herstelmaatregelen): Awb 5:24 lid 1, 5:32a lid 1.
   *
   * Since: 1.0
   */
  FIELD ("measures", STRINGS, measures, .blurb = "What has to be done (herstelmaatregelen)"),
  /**
   * VthEnforcementDecision:terms:
   *
   * The terms of the sanction (sanctietermen): Awb 5:24, 5:32a, 5:32b.
   *
   * Since: 1.0
   */
  FIELD ("terms", RECORD, terms,
         .get_type = vth_sanction_terms_get_type, .blurb = "The terms of the sanction (sanctietermen)"),
  /**
   * VthEnforcementDecision:announced-on:
   *
   * The day of the notice of intent (datum voornemen): Awb 4:8.
   *
   * Since: 1.0
   */
  FIELD ("announced-on", DATE, announced_on, .blurb = "The day of the notice of intent (datum voornemen)"),
  /**
   * VthEnforcementDecision:view-until:
   *
   * The last day for views on the intent (zienswijze tot en met): Awb 4:8.
   *
   * Since: 1.0
   */
  FIELD ("view-until", DATE, view_until,
         .blurb = "The last day for views on the intent (zienswijze tot en met)"),
  /**
   * VthEnforcementDecision:decided-on:
   *
   * The day of the decision (besluitdatum).
   *
   * Since: 1.0
   */
  FIELD ("decided-on", DATE, decided_on,
         .cim = "Besluitdatum", .zgw = "datum", .blurb = "The day of the decision (besluitdatum)"),
  /**
   * VthEnforcementDecision:notified-on:
   *
   * The day on which it was announced to the addressee (bekendmaking): Awb 3:41.
   *
   * Since: 1.0
   */
  FIELD ("notified-on", DATE, notified_on,
         .zgw = "verzenddatum",
         .blurb = "The day on which it was announced to the addressee (bekendmaking)"),
  /**
   * VthEnforcementDecision:effective-on:
   *
   * The day from which it has effect (ingangsdatum): Awb 3:40.
   *
   * Since: 1.0
   */
  FIELD ("effective-on", DATE, effective_on,
         .cim = "Ingangsdatum", .zgw = "ingangsdatum",
         .blurb = "The day from which it has effect (ingangsdatum)"),
  /**
   * VthEnforcementDecision:objection-until:
   *
   * The last day for objection that it prints (bezwaar tot en met): Awb 6:7.
   *
   * Since: 1.0
   */
  FIELD ("objection-until", DATE, objection_until,
         .zgw = "uiterlijkeReactiedatum",
         .blurb = "The last day for objection that it prints (bezwaar tot en met)"),
  /**
   * VthEnforcementDecision:remedies-clause:
   *
   * Whether it says how to object (rechtsmiddelenclausule): Awb 3:45. Absent is not no: see
   * vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("remedies-clause", BOOLEAN, remedies_clause,
         .blurb = "Whether it says how to object (rechtsmiddelenclausule)"),
  /**
   * VthEnforcementDecision:costs-on-offender:
   *
   * Whether it says that the costs fall on the offender (kostenverhaal): Awb 5:25 lid 2. Absent is
   * not no: see vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("costs-on-offender", BOOLEAN, costs_on_offender,
         .blurb = "Whether it says that the costs fall on the offender (kostenverhaal)"),
  /**
   * VthEnforcementDecision:urgency-reason:
   *
   * Why a hearing or a prior order was left out (motivering van de spoed): Awb 4:11, 5:31.
   *
   * Since: 1.0
   */
  FIELD ("urgency-reason", STRING, urgency_reason,
         .blurb = "Why a hearing or a prior order was left out (motivering van de spoed)"),
  /**
   * VthEnforcementDecision:binds-successors:
   *
   * Whether it binds successors in title (zakelijke werking): Ow 18.4a. Absent is not no: see
   * vth_record_has().
   *
   * Since: 1.0
   */
  FIELD ("binds-successors", BOOLEAN, binds_successors,
         .blurb = "Whether it binds successors in title (zakelijke werking)"),
  /**
   * VthEnforcementDecision:published-on:
   *
   * The day of the public notice (publicatiedatum).
   *
   * Since: 1.0
   */
  FIELD ("published-on", DATE, published_on,
         .cim = "Publicatiedatum", .zgw = "publicatiedatum",
         .blurb = "The day of the public notice (publicatiedatum)"),
  /**
   * VthEnforcementDecision:events:
   *
   * What happened to it (gebeurtenissen). A #GListModel of #VthDecisionEvent.
   *
   * Since: 1.0
   */
  FIELD ("events", RECORDS, events,
         .get_type = vth_decision_event_get_type, .blurb = "What happened to it (gebeurtenissen)"),
  /**
   * VthEnforcementDecision:not-known:
   *
   * Of which fields nothing is known (niet bekend), as JSON pointers such as `/measures` or
   * `/terms`, each of which covers what lies under it. A record that was made from a publication
   * lacks what the publication does not tell; without a word here, what is absent from a record
   * is absent from the decision.
   *
   * Since: 1.0
   */
  FIELD ("not-known", STRINGS, not_known, .blurb = "Of which fields nothing is known (niet bekend)"),
  /**
   * VthEnforcementDecision:contents:
   *
   * What its text holds (inhoud van het besluit): ids of elements of the knowledge file `review`, such
   * as `reasons`. When recorded, what is not in the list is not in the text; without it a review does
   * not look at the text.
   *
   * Since: 1.0
   */
  FIELD ("contents", STRINGS, contents,
         .blurb = "What its text holds (inhoud van het besluit)"),
  /**
   * VthEnforcementDecision:reasoning:
   *
   * Why it was taken, in paragraphs (motivering): Awb 3:46.
   *
   * Since: 1.0
   */
  FIELD ("reasoning", STRINGS, reasoning, .blurb = "Why it was taken, in paragraphs (motivering)"),
  /**
   * VthEnforcementDecision:weighing:
   *
   * How its effects were weighed against its aim, in paragraphs (belangenafweging): Awb 3:4 lid 2.
   *
   * Since: 1.0
   */
  FIELD ("weighing", STRINGS, weighing,
         .blurb = "How its effects were weighed against its aim, in paragraphs (belangenafweging)"),
  /**
   * VthEnforcementDecision:threat-reason:
   *
   * What shows that the violation clearly threatens (klaarblijkelijk gevaar): Awb 5:7.
   *
   * Since: 1.0
   */
  FIELD ("threat-reason", STRING, threat_reason,
         .blurb = "What shows that the violation clearly threatens (klaarblijkelijk gevaar)"),
};

static void
vth_enforcement_decision_class_init (VthEnforcementDecisionClass *klass)
{
  _vth_record_class_install (VTH_RECORD_CLASS (klass), "enforcement-decision", VTH_RECORD_PLAIN,
                             rows, G_N_ELEMENTS (rows));
}

static void
vth_enforcement_decision_init (VthEnforcementDecision *self)
{
}

/**
 * vth_enforcement_decision_new:
 * @id: (nullable): the id
 *
 * Makes an enforcement decision in which nothing but the id is filled in yet (leeg gegeven).
 *
 * Returns: (transfer full): a new #VthEnforcementDecision
 *
 * Since: 1.0
 */
VthEnforcementDecision *
vth_enforcement_decision_new (const gchar *id)
{
  return g_object_new (VTH_TYPE_ENFORCEMENT_DECISION, "id", id, NULL);
}
