/* vth-penalty-formula-private.h - an amount that follows from what is measured
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* An exact number; the denominator is above zero. */
typedef struct
{
  gint64 numerator;
  gint64 denominator;
} VthFraction;

typedef enum
{
  VTH_FORMULA_COMPUTED,
  VTH_FORMULA_DIVIDES_BY_ZERO,
  VTH_FORMULA_TOO_LARGE,
  VTH_FORMULA_BELOW_ZERO
} VthFormulaOutcome;

typedef struct _VthPenaltyFormula VthPenaltyFormula;

/* @names ends with NULL; the message of an error is for people, without a pointer. */
VthPenaltyFormula *_vth_penalty_formula_new (const gchar *text, const gchar *const *names, GError **error);
void _vth_penalty_formula_free (VthPenaltyFormula *self);

/* @values has one for each of the names. The euros of the formula become whole cents once, at the end; a half
 * goes up.
 */
VthFormulaOutcome _vth_penalty_formula_compute (const VthPenaltyFormula *self, const VthFraction *values, gint64 *cents);

/* A number such as 6.29, whole and with at most nine decimals. */
gboolean _vth_fraction_parse (const gchar *text, gsize length, VthFraction *number);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VthPenaltyFormula, _vth_penalty_formula_free)

G_END_DECLS
