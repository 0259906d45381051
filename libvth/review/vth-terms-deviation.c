/* vth-terms-deviation.c - how far proposed terms depart from a policy
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-terms-advice-private.h"

#define THOUSAND 1000

static gint64
measure (gint64 policy, gint64 proposed)
{
  return policy > 0 && proposed <= G_MAXINT64 / THOUSAND ? proposed * THOUSAND / policy : -1;
}

/* Takes the texts. */
static void
add (VthTermsAdvice *self, const gchar *field, gchar *policy, gchar *proposed, gint64 permille)
{
  VthTermsDeviation deviation = { field, policy, proposed, permille };
  g_autofree gchar *subject = g_strconcat ("/proposed/", field, NULL);
  g_autofree gchar *label = g_strconcat ("terms.field.", field, NULL);

  g_array_append_val (self->deviations, deviation);
  if (permille >= 0)
    _vth_terms_advice_note (self, "terms.deviation-measured", subject,
                            VTH_ARGS (VTH_ARG_LABEL ("about", label), VTH_ARG_NUMBER ("percent", (permille + 5) / 10),
                                      VTH_ARG_TEXT ("found", proposed), VTH_ARG_TEXT ("expected", policy)));
  else
    _vth_terms_advice_note (self, "terms.deviation", subject,
                            VTH_ARGS (VTH_ARG_LABEL ("about", label), VTH_ARG_TEXT ("found", proposed),
                                      VTH_ARG_TEXT ("expected", policy)));
}

static gchar *
print_cents (gint64 cents)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT, cents);
}

/* Within a range nothing departs; outside it the nearest end counts. */
static void
compare_penalty (VthTermsAdvice *self, VthSanctionTerms *proposed)
{
  gint64 cents = vth_sanction_terms_get_penalty_cents (proposed), policy = vth_sanction_terms_get_penalty_cents (self->terms);
  gint64 low = policy, high = policy;

  if (policy < 0)
    {
      low = vth_penalty_row_get_penalty_min_cents (self->row);
      high = vth_penalty_row_get_penalty_max_cents (self->row);
    }
  if (cents < 0 || low < 0 || (cents >= low && cents <= high))
    return;

  policy = cents < low ? low : high;
  add (self, "penalty_cents", print_cents (policy), print_cents (cents), measure (policy, cents));
}

static void
compare_maximum (VthTermsAdvice *self, VthSanctionTerms *proposed)
{
  gint64 cents = vth_sanction_terms_get_maximum_cents (proposed), policy = vth_sanction_terms_get_maximum_cents (self->terms);

  if (cents >= 0 && policy >= 0 && cents != policy)
    add (self, "maximum_cents", print_cents (policy), print_cents (cents), measure (policy, cents));
}

static void
compare_unit (VthTermsAdvice *self, VthSanctionTerms *proposed)
{
  VthPenaltyUnit unit = vth_sanction_terms_get_penalty_unit (proposed);
  VthPenaltyUnit first = vth_penalty_row_get_penalty_unit (self->row), other = vth_penalty_row_get_other_unit (self->row);

  if (unit == VTH_PENALTY_UNIT_UNKNOWN || first == VTH_PENALTY_UNIT_UNKNOWN || unit == first || unit == other)
    return;

  add (self, "penalty_unit", g_strdup (_vth_get_nick (VTH_TYPE_PENALTY_UNIT, (gint) first)),
       g_strdup (_vth_get_nick (VTH_TYPE_PENALTY_UNIT, (gint) unit)), -1);
}

/* The length in days from the day of the order; -1 where that day or the length is not known. */
static gint64
count_days (guint32 on, const VthTerm *term, const GDate *until)
{
  gint64 day = on;

  if (on == 0 || (term == NULL && until == NULL))
    return -1;

  return MAX ((gint64) (term != NULL ? _vth_terms_add_term (on, term) : g_date_get_julian (until)) - day, 0);
}

static gchar *
print_grace (const VthTerm *term, const GDate *until)
{
  gchar text[16];

  if (term != NULL)
    return vth_term_to_string (term);
  g_snprintf (text, sizeof text, "%04d-%02d-%02d", g_date_get_year (until), g_date_get_month (until), g_date_get_day (until));
  return g_strdup (text);
}

static gboolean
same_grace (const VthTerm *term, const GDate *until, const VthTerm *own_term, const GDate *own_until)
{
  if (term != NULL && own_term != NULL)
    return vth_term_equal (term, own_term);

  return until != NULL && own_until != NULL && g_date_compare (until, own_until) == 0;
}

static void
compare_grace (VthTermsAdvice *self, VthSanctionTerms *proposed)
{
  const VthTerm *term = vth_sanction_terms_get_grace_term (proposed), *own_term = vth_sanction_terms_get_grace_term (self->terms);
  const GDate *until = vth_sanction_terms_get_grace_until (proposed), *own_until = vth_sanction_terms_get_grace_until (self->terms);
  const gchar *field = term != NULL ? "grace_term" : "grace_until";
  gint64 days = count_days (self->on, term, until), own_days = count_days (self->on, own_term, own_until);

  if (term == NULL && until == NULL)
    return;
  if (own_term == NULL && own_until == NULL)
    {
      if (vth_penalty_row_get_grace (self->row) == VTH_GRACE_KIND_NONE && days != 0)
        add (self, field, g_strdup ("none"), print_grace (term, until), -1);
      return;
    }
  if (!same_grace (term, until, own_term, own_until) && (days < 0 || days != own_days))
    add (self, field, print_grace (own_term, own_until), print_grace (term, until), days < 0 ? -1 : measure (own_days, days));
}

static gboolean
is_blank (const gchar *text)
{
  for (; text != NULL && *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return FALSE;

  return TRUE;
}

/* Awb 4:84. */
static void
check_motivation (VthTermsAdvice *self, const gchar *reason)
{
  if (self->deviations->len == 0)
    return;
  if (!is_blank (reason))
    _vth_terms_advice_note (self, "terms.deviation-motivated", "/proposed/deviation_reason",
                            VTH_ARGS (VTH_ARG_TEXT ("about", reason)));
  else if (vth_penalty_row_get_indicative (self->row))
    _vth_terms_advice_note (self, "terms.deviation-from-indicative", "/proposed/deviation_reason", NULL);
  else
    _vth_terms_advice_refuse (self, "terms.deviation-unmotivated", "/proposed/deviation_reason", NULL);
}

void
_vth_terms_advice_compare (VthTermsAdvice *self)
{
  VthSanctionTerms *proposed = vth_terms_question_get_proposed (self->question);

  if (proposed == NULL)
    return;

  compare_penalty (self, proposed);
  compare_unit (self, proposed);
  compare_maximum (self, proposed);
  compare_grace (self, proposed);
  check_motivation (self, vth_sanction_terms_get_deviation_reason (proposed));
}
