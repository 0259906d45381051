/* vth-fine-ceiling.h - how high a fine may be
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/rulebook/vth-fine-question.h>
#include <libvth/rulebook/vth-rulebook.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_FINE_CEILING_VERDICT:
 *
 * The type of #VthFineCeilingVerdict.
 *
 * Since: 1.0
 */
#define VTH_TYPE_FINE_CEILING_VERDICT (vth_fine_ceiling_verdict_get_type ())

/**
 * VthFineCeilingVerdict:
 * @VTH_FINE_CEILING_VERDICT_NOT_KNOWN: the sum is not known, though the category may be (niet bekend)
 * @VTH_FINE_CEILING_VERDICT_ELSEWHERE: another act bounds this fine (in een andere wet)
 * @VTH_FINE_CEILING_VERDICT_KNOWN: the sum is known (bekend)
 *
 * Whether it is known how high a fine may be (oordeel).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_FINE_CEILING_VERDICT_NOT_KNOWN,
  VTH_FINE_CEILING_VERDICT_ELSEWHERE,
  VTH_FINE_CEILING_VERDICT_KNOWN
} VthFineCeilingVerdict;

VTH_AVAILABLE_IN_1_0
GType vth_fine_ceiling_verdict_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_FINE_CEILING:
 *
 * The type of #VthFineCeiling.
 *
 * Since: 1.0
 */
#define VTH_TYPE_FINE_CEILING (vth_fine_ceiling_get_type ())

/**
 * VthFineCeiling:
 *
 * How high an administrative fine may be (hoogste boete): Ow 18.11 to 18.15a, Sr 23 lid 4. It does
 * not change.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthFineCeiling, vth_fine_ceiling, VTH, FINE_CEILING, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthFineCeiling *vth_rulebook_find_fine_ceiling (VthRulebook *rulebook, VthFineQuestion *question);

VTH_AVAILABLE_IN_1_0
VthFineCeilingVerdict vth_fine_ceiling_get_outcome (VthFineCeiling *ceiling);

VTH_AVAILABLE_IN_1_0
gint vth_fine_ceiling_get_category (VthFineCeiling *ceiling);

VTH_AVAILABLE_IN_1_0
gint64 vth_fine_ceiling_get_category_cents (VthFineCeiling *ceiling);

VTH_AVAILABLE_IN_1_0
gint64 vth_fine_ceiling_get_turnover_part_cents (VthFineCeiling *ceiling);

VTH_AVAILABLE_IN_1_0
gint64 vth_fine_ceiling_get_maximum_cents (VthFineCeiling *ceiling);

G_END_DECLS
