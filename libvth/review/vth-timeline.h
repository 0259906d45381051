/* vth-timeline.h - what is due in the life of a decision, and when
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/base/vth-table.h>
#include <libvth/record/vth-dossier.h>
#include <libvth/record/vth-enforcement-decision.h>
#include <libvth/review/vth-remedies.h>
#include <libvth/review/vth-timeline-entry.h>
#include <libvth/rulebook/vth-rulebook.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_TIMELINE_VERDICT:
 *
 * The type of #VthTimelineVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_TIMELINE_VERDICT (vth_timeline_verdict_get_type ())

/**
 * VthTimelineVerdict:
 * @VTH_TIMELINE_VERDICT_NOT_KNOWN: it cannot be said what is due (niet bekend)
 * @VTH_TIMELINE_VERDICT_NOTHING_DUE: the authority has nothing to do now (niets te doen)
 * @VTH_TIMELINE_VERDICT_ACT_DUE: the authority has something to do (actie nodig)
 * @VTH_TIMELINE_VERDICT_OVERDUE: the authority should have done it before, and still can (achterstallig)
 *
 * Whether the authority has something to do (stand voor het bestuursorgaan).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_TIMELINE_VERDICT_NOT_KNOWN,
  VTH_TIMELINE_VERDICT_NOTHING_DUE,
  VTH_TIMELINE_VERDICT_ACT_DUE,
  VTH_TIMELINE_VERDICT_OVERDUE
} VthTimelineVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_timeline_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_TIMELINE:
 *
 * The type of #VthTimeline.
 *
 * Since: 1.0
 */
#define VTH_TYPE_TIMELINE (vth_timeline_get_type ())

/**
 * VthTimeline:
 *
 * Everything that is due in the life of an enforcement decision (tijdlijn van een handhavingsbesluit):
 * views, decision, announcement, objection and appeal, the term to comply, re-inspection, each unit of
 * the penalty and each forfeited sum with its payment, collection and limitation, reminder and writ,
 * the costs of coercion, the terms of a fine. A #GListModel of #VthTimelineEntry, by day. It does not
 * change, and belongs to one thread at a time.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthTimeline, vth_timeline, VTH, TIMELINE, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthTimeline *vth_timeline_new (VthRulebook *rulebook, VthEnforcementDecision *decision, VthDossier *dossier,
                               const GDate *on);

VTH_AVAILABLE_IN_1_0
VthTimelineVerdict vth_timeline_get_verdict (VthTimeline *timeline);

VTH_AVAILABLE_IN_1_0
const GDate *vth_timeline_get_on (VthTimeline *timeline);

VTH_AVAILABLE_IN_1_0
VthTimelineEntry *vth_timeline_get_next_act (VthTimeline *timeline);

VTH_AVAILABLE_IN_1_0
VthRemedies *vth_timeline_get_remedies (VthTimeline *timeline);

VTH_AVAILABLE_IN_1_0
VthTable *vth_timeline_to_table (VthTimeline *timeline, VthLanguage language);

G_END_DECLS
