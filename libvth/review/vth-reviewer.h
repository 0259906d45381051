/* vth-reviewer.h - who reviews decisions
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-knowledge.h>
#include <libvth/base/vth-table.h>
#include <libvth/record/vth-dossier.h>
#include <libvth/record/vth-enforcement-decision.h>
#include <libvth/register/vth-register.h>
#include <libvth/review/vth-review.h>
#include <libvth/rulebook/vth-rulebook.h>
#include <libvth/rulebook/vth-sanction-policy.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_REVIEWER:
 *
 * The type of #VthReviewer.
 *
 * Since: 1.0
 */
#define VTH_TYPE_REVIEWER (vth_reviewer_get_type ())

/**
 * VthReviewer:
 *
 * A reviewer (toetser): looks at a decision the way a court would, with a rulebook, a register of
 * mandates, and the dossier in which the decision stands.
 *
 * A reviewer belongs to one thread at a time. The rulebook, the sealed register and a dossier that
 * is not added to any more may be shared: give each thread a reviewer of its own.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthReviewer, vth_reviewer, VTH, REVIEWER, GObject)

VTH_AVAILABLE_IN_1_0
VthReviewer *vth_reviewer_new (VthRulebook *rulebook, VthRegister *registry);

VTH_AVAILABLE_IN_1_0
VthReviewer *vth_reviewer_new_with_knowledge (VthRulebook *rulebook,
                                              VthRegister *registry,
                                              VthKnowledge *knowledge,
                                              GError **error);

VTH_AVAILABLE_IN_1_0
VthDossier *vth_reviewer_get_dossier (VthReviewer *reviewer);

VTH_AVAILABLE_IN_1_0
void vth_reviewer_set_dossier (VthReviewer *reviewer, VthDossier *dossier);

VTH_AVAILABLE_IN_1_0
void vth_reviewer_add_policy (VthReviewer *reviewer, VthSanctionPolicy *policy);

VTH_AVAILABLE_IN_1_0
guint vth_reviewer_get_n_threads (VthReviewer *reviewer);

VTH_AVAILABLE_IN_1_0
void vth_reviewer_set_n_threads (VthReviewer *reviewer, guint n_threads);

VTH_AVAILABLE_IN_1_0
VthReview *vth_reviewer_review (VthReviewer *reviewer, VthEnforcementDecision *decision);

VTH_AVAILABLE_IN_1_0
GListModel *vth_reviewer_review_some (VthReviewer *reviewer, GListModel *decisions, guint first, guint n_decisions);

VTH_AVAILABLE_IN_1_0
VthTable *vth_reviewer_tabulate_verdicts (VthReviewer *reviewer);

VTH_AVAILABLE_IN_1_0
VthTable *vth_reviewer_tabulate_findings (VthReviewer *reviewer, VthLanguage language);

VTH_AVAILABLE_IN_1_0
gchar **vth_reviewer_list_checks (VthReviewer *reviewer);

G_END_DECLS
