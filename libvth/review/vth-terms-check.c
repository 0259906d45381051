/* vth-terms-check.c - what the law says of terms as they would be given
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-terms-advice-private.h"

#define THOUSAND 1000
#define DAYS_IN_WEEK 7

/* What is proposed, and for the rest what the policy says. */
typedef struct
{
  gint64 penalty;
  gint64 maximum;
  VthPenaltyUnit unit;
  const VthTerm *grace_term;
  const GDate *grace_until;
  gboolean at_once;          /* stated to be without a term */
  gboolean open;             /* a term, but not how long */
} Terms;

static Terms
join_terms (VthTermsAdvice *self)
{
  VthSanctionTerms *own = self->terms, *proposed = vth_terms_question_get_proposed (self->question);
  VthGraceKind kind = vth_penalty_row_get_grace (self->row);
  Terms terms = { vth_sanction_terms_get_penalty_cents (own), vth_sanction_terms_get_maximum_cents (own),
                  vth_sanction_terms_get_penalty_unit (own), vth_sanction_terms_get_grace_term (own),
                  vth_sanction_terms_get_grace_until (own) };

  if (proposed != NULL)
    {
      if (vth_sanction_terms_get_penalty_cents (proposed) >= 0)
        terms.penalty = vth_sanction_terms_get_penalty_cents (proposed);
      if (vth_sanction_terms_get_maximum_cents (proposed) >= 0)
        terms.maximum = vth_sanction_terms_get_maximum_cents (proposed);
      if (vth_sanction_terms_get_penalty_unit (proposed) != VTH_PENALTY_UNIT_UNKNOWN)
        terms.unit = vth_sanction_terms_get_penalty_unit (proposed);
      if (vth_sanction_terms_get_grace_term (proposed) != NULL || vth_sanction_terms_get_grace_until (proposed) != NULL)
        {
          terms.grace_term = vth_sanction_terms_get_grace_term (proposed);
          terms.grace_until = vth_sanction_terms_get_grace_until (proposed);
        }
    }
  if (terms.grace_term == NULL && terms.grace_until == NULL)
    {
      terms.at_once = kind == VTH_GRACE_KIND_NONE;
      terms.open = kind == VTH_GRACE_KIND_TECHNICAL || kind == VTH_GRACE_KIND_BY_SUPERVISOR;
    }
  return terms;
}

/* Awb 5:32b lid 2. */
static void
check_maximum (VthTermsAdvice *self, const Terms *terms)
{
  if (terms->maximum >= 0 && terms->penalty > terms->maximum)
    _vth_terms_advice_refuse (self, "awb.5:32b.maximum-below-unit", "/terms/maximum_cents",
                              VTH_ARGS (VTH_ARG_CENTS ("maximum", terms->maximum), VTH_ARG_CENTS ("penalty", terms->penalty)));
  else if (terms->maximum < 0 && vth_terms_question_get_proposed (self->question) != NULL &&
           terms->unit != VTH_PENALTY_UNIT_LUMP_SUM)
    _vth_terms_advice_refuse (self, "awb.5:32b.maximum-missing", "/proposed/maximum_cents", NULL);
}

static gchar *
print_ratio (gint64 permille)
{
  if (permille % THOUSAND == 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT, permille / THOUSAND);

  return g_strdup_printf ("%" G_GINT64_FORMAT ".%" G_GINT64_FORMAT, permille / THOUSAND, permille % THOUSAND / 100);
}

static gint64
find_median (VthTable *ratios)
{
  guint n = vth_table_get_n_rows (ratios);
  gint64 total = 0, before = 0;

  for (guint i = 0; i < n; i++)
    total += vth_table_get_int (ratios, i, 1);
  for (guint i = 0; i < n; i++)
    {
      before += vth_table_get_int (ratios, i, 1);
      if (before * 2 >= total)
        return vth_table_get_int (ratios, i, 0);
    }
  return -1;
}

/* The table is measured by itself: no law says what the proportion should be (Awb 5:32b lid 3). */
static void
note_ratio (VthTermsAdvice *self, const Terms *terms)
{
  g_autoptr (VthTable) ratios = vth_penalty_table_get_ratios (self->table, vth_terms_question_get_on (self->question));
  guint n = vth_table_get_n_rows (ratios);
  g_autofree gchar *found = NULL, *lowest = NULL, *highest = NULL, *median = NULL;
  gint64 ratio;
  gboolean outside;

  if (terms->penalty <= 0 || terms->maximum < terms->penalty || terms->maximum > G_MAXINT64 / THOUSAND ||
      terms->unit == VTH_PENALTY_UNIT_LUMP_SUM || n == 0)
    return;

  ratio = terms->maximum * THOUSAND / terms->penalty;
  outside = ratio < vth_table_get_int (ratios, 0, 0) || ratio > vth_table_get_int (ratios, n - 1, 0);
  found = print_ratio (ratio);
  lowest = print_ratio (vth_table_get_int (ratios, 0, 0));
  highest = print_ratio (vth_table_get_int (ratios, n - 1, 0));
  median = print_ratio (find_median (ratios));
  _vth_terms_advice_note (self, outside ? "terms.ratio-outside-table" : "terms.ratio", NULL,
                          VTH_ARGS (VTH_ARG_TEXT ("found", found), VTH_ARG_TEXT ("lowest", lowest),
                                    VTH_ARG_TEXT ("highest", highest), VTH_ARG_TEXT ("expected", median)));
}

/* Awb 5:32a lid 2. That conduct may stop at once is read in rulings, not in the act. */
static void
check_no_grace (VthTermsAdvice *self, const Terms *terms, VthSanctionAim aim)
{
  if (terms->at_once && aim == VTH_SANCTION_AIM_STOP)
    _vth_terms_advice_note (self, "terms.grace-at-once", "/aim", NULL);
  else if (terms->at_once)
    _vth_terms_advice_refuse (self, "awb.5:32a.grace-missing", "/terms/grace_term", NULL);
  else if (terms->open)
    _vth_terms_advice_leave_open (self, NULL, "terms.grace-to-be-set", "/proposed/grace_term", NULL);
  else if (vth_terms_question_get_proposed (self->question) != NULL)
    _vth_terms_advice_refuse (self, "awb.5:32a.grace-missing", "/proposed/grace_term", NULL);
  else
    _vth_terms_advice_leave_open (self, NULL, "terms.grace-to-be-set", "/proposed/grace_term", NULL);
}

static void
check_grace (VthTermsAdvice *self, const Terms *terms)
{
  VthSanctionAim aim = vth_terms_question_get_aim (self->question);
  gboolean has_grace = terms->grace_term != NULL || terms->grace_until != NULL;

  if (aim == VTH_SANCTION_AIM_UNKNOWN)
    _vth_terms_advice_note (self, "terms.aim-not-stated", "/aim", NULL);
  else if ((aim == VTH_SANCTION_AIM_UNDO || aim == VTH_SANCTION_AIM_STOP) && !has_grace)
    check_no_grace (self, terms, aim);
  else if (aim == VTH_SANCTION_AIM_PREVENT && has_grace)
    _vth_terms_advice_note (self, "terms.grace-needless", "/aim", NULL);
}

static void
check_grace_day (VthTermsAdvice *self, const Terms *terms)
{
  guint32 until = terms->grace_until != NULL ? g_date_get_julian (terms->grace_until) : 0;

  if (until == 0)
    return;
  if (self->on == 0)
    _vth_terms_advice_miss (self, "/on");
  else if (until < self->on)
    _vth_terms_advice_refuse (self, "terms.grace-past", "/proposed/grace_until",
                              VTH_ARGS (VTH_ARG_DAY ("until", until), VTH_ARG_DAY ("day", self->on)));
}

/* A term that ran out does not come back; of an order per week it was accepted before the first week had passed. */
static void
check_extension (VthTermsAdvice *self, const Terms *terms)
{
  const GDate *running = vth_terms_question_get_running_grace_until (self->question);
  guint32 until = running != NULL ? g_date_get_julian (running) : 0;
  const VthArgument *arguments = VTH_ARGS (VTH_ARG_DAY ("until", until), VTH_ARG_DAY ("day", self->on));

  if (running == NULL)
    return;
  if (self->on == 0)
    _vth_terms_advice_miss (self, "/on");
  else if (self->on <= until)
    _vth_terms_advice_note (self, "terms.grace-extended", "/running_grace_until", arguments);
  else if (terms->unit == VTH_PENALTY_UNIT_PER_WEEK && self->on < until + DAYS_IN_WEEK)
    _vth_terms_advice_note (self, "terms.grace-ran-out-within-unit", "/running_grace_until", arguments);
  else
    _vth_terms_advice_refuse (self, "terms.grace-ran-out", "/running_grace_until", arguments);
}

void
_vth_terms_advice_check (VthTermsAdvice *self)
{
  Terms terms = join_terms (self);

  check_maximum (self, &terms);
  check_grace (self, &terms);
  check_grace_day (self, &terms);
  check_extension (self, &terms);
}

void
_vth_terms_advice_note_ratio (VthTermsAdvice *self)
{
  Terms terms = join_terms (self);

  note_ratio (self, &terms);
}
