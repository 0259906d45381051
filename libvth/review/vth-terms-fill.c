/* vth-terms-fill.c - the terms that a row of a penalty table comes to
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-terms-advice-private.h"

#include "libvth/base/vth-error.h"

static VthCertainty
find_certainty (VthTermsAdvice *self)
{
  switch (vth_penalty_row_get_certainty (self->row))
    {
    case VTH_STATED_CERTAINTY_TEXT:
      return VTH_CERTAINTY_TEXT;
    case VTH_STATED_CERTAINTY_INFERRED:
      return VTH_CERTAINTY_INFERRED;
    case VTH_STATED_CERTAINTY_UNVERIFIED:
      return VTH_CERTAINTY_UNVERIFIED;
    case VTH_STATED_CERTAINTY_UNKNOWN:
    default:
      return vth_sanction_policy_get_certainty (self->policy);
    }
}

static void
note_row (VthTermsAdvice *self)
{
  const gchar *code = vth_penalty_row_get_code (self->row), *label = vth_penalty_row_get_label (self->row);
  g_autofree gchar *place = g_strdup_printf ("%s, %s", _vth_terms_advice_get_source (self), code);
  VthCertainty certainty = find_certainty (self);

  _vth_terms_advice_note (self, "terms.row", "/violation",
                          VTH_ARGS (VTH_ARG_TEXT ("reference", code), VTH_ARG_TEXT ("name", label != NULL ? label : code),
                                    VTH_ARG_TEXT ("source", _vth_terms_advice_get_source (self))));
  if (certainty != VTH_CERTAINTY_TEXT)
    _vth_terms_advice_note (self, certainty == VTH_CERTAINTY_INFERRED ? "certainty.inferred" : "certainty.unverified", NULL,
                            VTH_ARGS (VTH_ARG_TEXT ("source", place)));
  if (vth_penalty_row_get_indicative (self->row))
    _vth_terms_advice_note (self, "terms.indicative", NULL, VTH_ARGS (VTH_ARG_TEXT ("reference", code)));
}

static void
fill_grace (VthTermsAdvice *self)
{
  const VthTerm *term = vth_penalty_row_get_grace_term (self->row);
  const GDate *until = vth_penalty_row_get_grace_until (self->row);
  VthGraceKind kind = vth_penalty_row_get_grace (self->row);
  g_autofree gchar *label = g_strconcat ("compare.grace.", _vth_get_nick (VTH_TYPE_GRACE_KIND, (gint) kind), NULL);
  VthArgument found = VTH_ARG_LABEL ("found", label);

  vth_sanction_terms_set_grace_term (self->terms, term);
  vth_sanction_terms_set_grace_until (self->terms, until);
  if (term != NULL)
    found = VTH_ARG_TERM ("found", term);
  else if (until != NULL)
    found = VTH_ARG_DAY ("found", g_date_get_julian (until));
  _vth_terms_advice_note (self, "terms.grace", NULL, VTH_ARGS (found));
}

static void
note_failure (VthTermsAdvice *self, const GError *error)
{
  gint64 low = vth_penalty_row_get_penalty_min_cents (self->row), high = vth_penalty_row_get_penalty_max_cents (self->row);

  if (g_error_matches (error, VTH_ERROR, VTH_ERROR_NOT_FOUND) || g_error_matches (error, VTH_ERROR, VTH_ERROR_UNKNOWN_VALUE))
    _vth_terms_advice_miss (self, "/quantities");
  else if (g_error_matches (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE))
    _vth_terms_advice_leave_open (self, "penalty-cents", "terms.formula-fails", "/quantities",
                                  VTH_ARGS (VTH_ARG_TEXT ("about", vth_penalty_row_get_formula (self->row))));
  else if (low >= 0)
    _vth_terms_advice_leave_open (self, "penalty-cents", "terms.range", NULL,
                                  VTH_ARGS (VTH_ARG_CENTS ("lowest", low), VTH_ARG_CENTS ("highest", high)));
  else
    _vth_terms_advice_leave_open (self, "penalty-cents", "terms.amount-missing", NULL, NULL);
}

static void
fill_penalty (VthTermsAdvice *self)
{
  g_autoptr (GError) error = NULL;
  const gchar *formula = vth_penalty_row_get_formula (self->row);
  gint64 cents = vth_penalty_row_compute_penalty (self->row, vth_terms_question_get_quantities (self->question), &error);

  vth_sanction_terms_set_penalty_cents (self->terms, cents);
  if (cents < 0)
    note_failure (self, error);
  else if (formula != NULL)
    _vth_terms_advice_note (self, "terms.formula", NULL,
                            VTH_ARGS (VTH_ARG_TEXT ("about", formula), VTH_ARG_CENTS ("penalty", cents)));
  else
    _vth_terms_advice_note (self, "terms.penalty", NULL, VTH_ARGS (VTH_ARG_CENTS ("penalty", cents)));
}

/* A choice of the policy that the proposal makes is no choice any more. */
static void
fill_unit (VthTermsAdvice *self)
{
  VthSanctionTerms *proposed = vth_terms_question_get_proposed (self->question);
  VthPenaltyUnit units[] = { vth_penalty_row_get_penalty_unit (self->row), vth_penalty_row_get_other_unit (self->row) };
  VthPenaltyUnit chosen = proposed != NULL ? vth_sanction_terms_get_penalty_unit (proposed) : VTH_PENALTY_UNIT_UNKNOWN;
  g_autofree gchar *one = g_strconcat ("compare.unit.", _vth_get_nick (VTH_TYPE_PENALTY_UNIT, (gint) units[0]), NULL);
  g_autofree gchar *other = g_strconcat ("compare.unit.", _vth_get_nick (VTH_TYPE_PENALTY_UNIT, (gint) units[1]), NULL);

  if (units[0] == VTH_PENALTY_UNIT_UNKNOWN)
    _vth_terms_advice_leave_open (self, "penalty-unit", "terms.unit-missing", NULL, NULL);
  else if (units[1] == VTH_PENALTY_UNIT_UNKNOWN || chosen == units[0] || chosen == units[1])
    {
      vth_sanction_terms_set_penalty_unit (self->terms, units[1] != VTH_PENALTY_UNIT_UNKNOWN ? chosen : units[0]);
      _vth_terms_advice_note (self, "terms.unit", NULL,
                              VTH_ARGS (VTH_ARG_LABEL ("found", chosen == units[1] && chosen != VTH_PENALTY_UNIT_UNKNOWN ? other : one)));
    }
  else
    _vth_terms_advice_leave_open (self, "penalty-unit", "terms.unit-choice", NULL,
                                  VTH_ARGS (VTH_ARG_LABEL ("found", one), VTH_ARG_LABEL ("expected", other)));
}

/* A lump sum is its own maximum. */
static void
fill_maximum (VthTermsAdvice *self)
{
  gint64 maximum = vth_penalty_row_get_maximum_cents (self->row);

  if (maximum < 0 && vth_penalty_row_get_penalty_unit (self->row) == VTH_PENALTY_UNIT_LUMP_SUM)
    maximum = vth_sanction_terms_get_penalty_cents (self->terms);
  vth_sanction_terms_set_maximum_cents (self->terms, maximum);
  if (maximum >= 0)
    _vth_terms_advice_note (self, "terms.maximum", NULL, VTH_ARGS (VTH_ARG_CENTS ("maximum", maximum)));
  else if (vth_penalty_row_get_penalty_unit (self->row) != VTH_PENALTY_UNIT_LUMP_SUM)
    _vth_terms_advice_leave_open (self, "maximum-cents", "terms.maximum-missing", NULL, NULL);
}

void
_vth_terms_advice_fill (VthTermsAdvice *self)
{
  self->terms = vth_sanction_terms_new ();
  vth_sanction_terms_set_policy (self->terms, _vth_terms_advice_get_source (self));
  note_row (self);
  fill_grace (self);
  fill_penalty (self);
  fill_unit (self);
  fill_maximum (self);
}
