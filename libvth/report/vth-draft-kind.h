/* vth-draft-kind.h - which document of a decision's life is drafted
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_DRAFT_KIND:
 *
 * The type of #VthDraftKind.
 *
 * Since: 1.0
 */
#define VTH_TYPE_DRAFT_KIND (vth_draft_kind_get_type ())

/**
 * VthDraftKind:
 * @VTH_DRAFT_KIND_DECISION: the decision itself (besluit)
 * @VTH_DRAFT_KIND_INTENTION: that it is intended, with the chance to give views (voornemen), Awb 4:8
 * @VTH_DRAFT_KIND_COLLECTION_DECISION: to collect what was forfeited (invorderingsbeschikking), Awb 5:37
 * @VTH_DRAFT_KIND_COST_DECISION: what coercion cost and who pays (kostenbeschikking), Awb 5:25
 * @VTH_DRAFT_KIND_OBJECTION_DECISION: on the objection (beslissing op bezwaar), Awb 7:11, 7:12
 * @VTH_DRAFT_KIND_LIFTING: to lift a penalty order (opheffing), Awb 5:34
 * @VTH_DRAFT_KIND_SUSPENSION: to suspend its term (opschorting), Awb 5:34 lid 1
 * @VTH_DRAFT_KIND_REDUCTION: to reduce its penalty (vermindering), Awb 5:34 lid 1
 * @VTH_DRAFT_KIND_REMINDER: to pay within two weeks (aanmaning), Awb 4:112
 *
 * Which document in the life of a decision is drafted (soort stuk).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_DRAFT_KIND_DECISION,
  VTH_DRAFT_KIND_INTENTION,
  VTH_DRAFT_KIND_COLLECTION_DECISION,
  VTH_DRAFT_KIND_COST_DECISION,
  VTH_DRAFT_KIND_OBJECTION_DECISION,
  VTH_DRAFT_KIND_LIFTING,
  VTH_DRAFT_KIND_SUSPENSION,
  VTH_DRAFT_KIND_REDUCTION,
  VTH_DRAFT_KIND_REMINDER
} VthDraftKind;

VTH_AVAILABLE_IN_1_0
GType vth_draft_kind_get_type (void) G_GNUC_CONST;

G_END_DECLS
