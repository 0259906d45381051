/* vth-remedies.h - the remedies against a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/base/vth-table.h>
#include <libvth/record/vth-dossier.h>
#include <libvth/record/vth-enforcement-decision.h>
#include <libvth/rulebook/vth-default-penalty.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_REMEDIES_VERDICT:
 *
 * The type of #VthRemediesVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_REMEDIES_VERDICT (vth_remedies_verdict_get_type ())

/**
 * VthRemediesVerdict:
 * @VTH_REMEDIES_VERDICT_NOT_KNOWN: the record does not tell enough (niet bekend)
 * @VTH_REMEDIES_VERDICT_OPEN: a remedy can still be used (rechtsmiddel staat open)
 * @VTH_REMEDIES_VERDICT_PENDING: an objection or appeal is pending (aanhangig)
 * @VTH_REMEDIES_VERDICT_IRREVOCABLE: no remedy is open or pending any more (onherroepelijk)
 * @VTH_REMEDIES_VERDICT_GONE: it was revoked or annulled, and that is irrevocable (herroepen of vernietigd)
 *
 * Whether a decision can still be disputed (onherroepelijkheid).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_REMEDIES_VERDICT_NOT_KNOWN,
  VTH_REMEDIES_VERDICT_OPEN,
  VTH_REMEDIES_VERDICT_PENDING,
  VTH_REMEDIES_VERDICT_IRREVOCABLE,
  VTH_REMEDIES_VERDICT_GONE
} VthRemediesVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_remedies_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_REMEDIES:
 *
 * The type of #VthRemedies.
 *
 * Since: 1.0
 */
#define VTH_TYPE_REMEDIES (vth_remedies_get_type ())

/**
 * VthRemedies:
 *
 * The remedies against a decision (rechtsmiddelen) on a day: the terms of objection, appeal and further
 * appeal, by when an objection must be decided, from which day the decision is irrevocable, and the
 * terms of the sanction as they stand: Awb chapters 6 to 8. It does not change.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthRemedies, vth_remedies, VTH, REMEDIES, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthRemedies *vth_remedies_new (VthRulebook *rulebook, VthEnforcementDecision *decision, VthDossier *dossier,
                               const GDate *on);

VTH_AVAILABLE_IN_1_0
VthRemediesVerdict vth_remedies_get_verdict (VthRemedies *remedies);

VTH_AVAILABLE_IN_1_0
const GDate *vth_remedies_get_remedy_until (VthRemedies *remedies);

VTH_AVAILABLE_IN_1_0
const GDate *vth_remedies_get_irrevocable_from (VthRemedies *remedies);

VTH_AVAILABLE_IN_1_0
const GDate *vth_remedies_get_decide_by (VthRemedies *remedies);

VTH_AVAILABLE_IN_1_0
VthDefaultPenalty *vth_remedies_get_penalty (VthRemedies *remedies);

VTH_AVAILABLE_IN_1_0
const GDate *vth_remedies_get_changed_on (VthRemedies *remedies);

VTH_AVAILABLE_IN_1_0
VthSanctionTerms *vth_remedies_get_terms (VthRemedies *remedies);

VTH_AVAILABLE_IN_1_0
VthCertainty vth_remedies_get_certainty (VthRemedies *remedies);

VTH_AVAILABLE_IN_1_0
VthTable *vth_remedies_to_table (VthRemedies *remedies);

G_END_DECLS
