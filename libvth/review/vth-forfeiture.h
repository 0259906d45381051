/* vth-forfeiture.h - what is forfeited, collected, paid and lapsed
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/base/vth-table.h>
#include <libvth/record/vth-dossier.h>
#include <libvth/record/vth-enforcement-decision.h>
#include <libvth/rulebook/vth-rulebook.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_FORFEITURE_FLAGS:
 *
 * The type of #VthForfeitureFlags.
 *
 * Since: 1.0
 */
#define VTH_TYPE_FORFEITURE_FLAGS (vth_forfeiture_flags_get_type ())

/**
 * VthForfeitureFlags:
 * @VTH_FORFEITURE_FLAGS_NONE: nothing special (geen)
 * @VTH_FORFEITURE_FLAGS_COUNT_PART_UNITS: a part of a week or month counts as a whole one (deel van een eenheid telt)
 *
 * How to count what no source settles (instellingen).
 *
 * Since: 1.0
 */
typedef enum /*< flags >*/
{
  VTH_FORFEITURE_FLAGS_NONE = 0,
  VTH_FORFEITURE_FLAGS_COUNT_PART_UNITS = 1 << 0
} VthForfeitureFlags;

VTH_AVAILABLE_IN_1_0
GType vth_forfeiture_flags_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_FORFEITURE_VERDICT:
 *
 * The type of #VthForfeitureVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_FORFEITURE_VERDICT (vth_forfeiture_verdict_get_type ())

/**
 * VthForfeitureVerdict:
 * @VTH_FORFEITURE_VERDICT_NOT_KNOWN: the total cannot be given (niet bekend)
 * @VTH_FORFEITURE_VERDICT_NOTHING: nothing is forfeited (niets verbeurd)
 * @VTH_FORFEITURE_VERDICT_OUTSTANDING: something is still to be paid (openstaand)
 * @VTH_FORFEITURE_VERDICT_LAPSED: what was not paid has lapsed or is not collected (verjaard)
 * @VTH_FORFEITURE_VERDICT_PAID: all was paid (betaald)
 *
 * How the forfeited sums stand (stand van de verbeurde dwangsommen).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_FORFEITURE_VERDICT_NOT_KNOWN,
  VTH_FORFEITURE_VERDICT_NOTHING,
  VTH_FORFEITURE_VERDICT_OUTSTANDING,
  VTH_FORFEITURE_VERDICT_LAPSED,
  VTH_FORFEITURE_VERDICT_PAID
} VthForfeitureVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_forfeiture_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_FORFEITURE:
 *
 * The type of #VthForfeiture.
 *
 * Since: 1.0
 */
#define VTH_TYPE_FORFEITURE (vth_forfeiture_get_type ())

/**
 * VthForfeiture:
 *
 * The forfeiture under a penalty order (verbeurte van dwangsommen, Awb 5:32b-5:39): what is forfeited,
 * collected, paid and lapsed on a day, sum by sum and step by step. All amounts are in euro cents. It
 * does not change.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthForfeiture, vth_forfeiture, VTH, FORFEITURE, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthForfeiture *vth_forfeiture_new (VthRulebook *rulebook, VthEnforcementDecision *decision, VthDossier *dossier,
                                   const GDate *on, VthForfeitureFlags flags);

VTH_AVAILABLE_IN_1_0
VthForfeitureVerdict vth_forfeiture_get_verdict (VthForfeiture *forfeiture);

VTH_AVAILABLE_IN_1_0
gint64 vth_forfeiture_get_forfeited_cents (VthForfeiture *forfeiture);

VTH_AVAILABLE_IN_1_0
gint64 vth_forfeiture_get_collected_cents (VthForfeiture *forfeiture);

VTH_AVAILABLE_IN_1_0
gint64 vth_forfeiture_get_paid_cents (VthForfeiture *forfeiture);

VTH_AVAILABLE_IN_1_0
gint64 vth_forfeiture_get_lapsed_cents (VthForfeiture *forfeiture);

VTH_AVAILABLE_IN_1_0
gint64 vth_forfeiture_get_waived_cents (VthForfeiture *forfeiture);

VTH_AVAILABLE_IN_1_0
gint64 vth_forfeiture_get_outstanding_cents (VthForfeiture *forfeiture);

VTH_AVAILABLE_IN_1_0
gint64 vth_forfeiture_get_overpaid_cents (VthForfeiture *forfeiture);

VTH_AVAILABLE_IN_1_0
gint64 vth_forfeiture_get_fallen_cents (VthForfeiture *forfeiture);

VTH_AVAILABLE_IN_1_0
gint64 vth_forfeiture_get_maximum_cents (VthForfeiture *forfeiture);

VTH_AVAILABLE_IN_1_0
guint vth_forfeiture_get_n_sums (VthForfeiture *forfeiture);

VTH_AVAILABLE_IN_1_0
VthTable *vth_forfeiture_to_table (VthForfeiture *forfeiture);

VTH_AVAILABLE_IN_1_0
VthTable *vth_forfeiture_sums_to_table (VthForfeiture *forfeiture);

G_END_DECLS
