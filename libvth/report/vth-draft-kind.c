/* vth-draft-kind.c - which document of a decision's life is drafted
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-draft-kind.h"

G_DEFINE_ENUM_TYPE (VthDraftKind, vth_draft_kind,
                    G_DEFINE_ENUM_VALUE (VTH_DRAFT_KIND_DECISION, "decision"),
                    G_DEFINE_ENUM_VALUE (VTH_DRAFT_KIND_INTENTION, "intention"),
                    G_DEFINE_ENUM_VALUE (VTH_DRAFT_KIND_COLLECTION_DECISION, "collection-decision"),
                    G_DEFINE_ENUM_VALUE (VTH_DRAFT_KIND_COST_DECISION, "cost-decision"),
                    G_DEFINE_ENUM_VALUE (VTH_DRAFT_KIND_OBJECTION_DECISION, "objection-decision"),
                    G_DEFINE_ENUM_VALUE (VTH_DRAFT_KIND_LIFTING, "lifting"),
                    G_DEFINE_ENUM_VALUE (VTH_DRAFT_KIND_SUSPENSION, "suspension"),
                    G_DEFINE_ENUM_VALUE (VTH_DRAFT_KIND_REDUCTION, "reduction"),
                    G_DEFINE_ENUM_VALUE (VTH_DRAFT_KIND_REMINDER, "reminder"))
