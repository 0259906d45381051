/* vth-terms-row.c - which row of a penalty table is for a case
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-terms-advice-private.h"

/* How a row stands to the case by one of the things that it is limited to. */
typedef enum
{
  FITS,
  DIFFERS,
  NOT_STATED
} Fit;

typedef Fit (*FitFunc) (VthPenaltyRow *row, VthTermsQuestion *question);

static Fit
fit_text (const gchar *row, const gchar *stated)
{
  if (row == NULL)
    return FITS;
  if (stated == NULL)
    return NOT_STATED;

  return g_str_equal (row, stated) ? FITS : DIFFERS;
}

static Fit
fit_seriousness (VthPenaltyRow *row, VthTermsQuestion *question)
{
  return fit_text (vth_penalty_row_get_seriousness (row), vth_terms_question_get_seriousness (question));
}

static Fit
fit_history (VthPenaltyRow *row, VthTermsQuestion *question)
{
  return fit_text (vth_penalty_row_get_history (row), vth_terms_question_get_history (question));
}

static Fit
fit_size (VthPenaltyRow *row, VthTermsQuestion *question)
{
  return fit_text (vth_penalty_row_get_size (row), vth_terms_question_get_size (question));
}

static Fit
fit_circumstance (VthPenaltyRow *row, VthTermsQuestion *question)
{
  return fit_text (vth_penalty_row_get_circumstance (row), vth_terms_question_get_circumstance (question));
}

static Fit
fit_person (VthPenaltyRow *row, VthTermsQuestion *question)
{
  VthPersonKind person = vth_penalty_row_get_person (row), stated = vth_terms_question_get_person (question);

  if (person == VTH_PERSON_KIND_UNKNOWN || person == stated)
    return FITS;

  return stated == VTH_PERSON_KIND_UNKNOWN ? NOT_STATED : DIFFERS;
}

static Fit
fit_permit_holder (VthPenaltyRow *row, VthTermsQuestion *question)
{
  if (!vth_record_has (VTH_RECORD (row), "permit-holder"))
    return FITS;
  if (!vth_record_has (VTH_RECORD (question), "permit-holder"))
    return NOT_STATED;

  return vth_penalty_row_get_permit_holder (row) == vth_terms_question_get_permit_holder (question) ? FITS : DIFFERS;
}

static Fit
fit_employees (VthPenaltyRow *row, VthTermsQuestion *question)
{
  gint least = vth_penalty_row_get_min_employees (row), most = vth_penalty_row_get_max_employees (row);
  gint stated = vth_terms_question_get_employees (question);

  if (least < 0 && most < 0)
    return FITS;
  if (stated < 0)
    return NOT_STATED;

  return stated >= least && (most < 0 || stated <= most) ? FITS : DIFFERS;
}

static const struct
{
  const gchar *subject;
  FitFunc fit;
} limits[] = {
  { "/seriousness", fit_seriousness },
  { "/history", fit_history },
  { "/size", fit_size },
  { "/circumstance", fit_circumstance },
  { "/person", fit_person },
  { "/permit_holder", fit_permit_holder },
  { "/employees", fit_employees },
};

/* What the row is limited to and nobody stated goes to @missing; FALSE if it is for another case. */
static gboolean
may_be_for (VthPenaltyRow *row, VthTermsQuestion *question, gboolean *missing)
{
  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    if (limits[i].fit (row, question) == DIFFERS)
      return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    if (limits[i].fit (row, question) == NOT_STATED)
      missing[i] = TRUE;
  return TRUE;
}

static void
miss_limits (VthTermsAdvice *self, const gboolean *missing)
{
  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    if (missing[i])
      _vth_terms_advice_miss (self, limits[i].subject);
}

static gboolean
end_without_row (VthTermsAdvice *self, const gchar *reason, const gchar *code)
{
  self->verdict = VTH_TERMS_VERDICT_NO_ROW;
  _vth_terms_advice_note (self, reason, "/violation",
                          VTH_ARGS (VTH_ARG_TEXT ("reference", code),
                                    VTH_ARG_TEXT ("source", _vth_terms_advice_get_source (self))));
  return FALSE;
}

/* The one row of a code that is for the case. */
static gboolean
choose_row (VthTermsAdvice *self, const gchar *code)
{
  const GDate *on = vth_terms_question_get_on (self->question);
  g_autoptr (GListModel) rows = vth_penalty_table_find_by_code (self->table, code, on);
  gboolean missing[G_N_ELEMENTS (limits)] = { FALSE };
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (VthPenaltyRow) row = g_list_model_get_item (rows, i);

      if (may_be_for (row, self->question, missing))
        {
          self->row = row;
          n++;
        }
    }
  if (n == 0)
    return end_without_row (self, g_list_model_get_n_items (rows) == 0 ? "terms.no-row" : "terms.no-row-for-case", code);

  miss_limits (self, missing);
  if (n > 1 && self->unknown->len == 0)
    _vth_terms_advice_miss (self, "/on");
  if (self->unknown->len == 0)
    return TRUE;

  self->row = NULL;
  self->verdict = VTH_TERMS_VERDICT_NOT_KNOWN;
  return FALSE;
}

/* The codes of the rows for the rules that were broken. */
static GPtrArray *
list_codes (VthTermsAdvice *self)
{
  const gchar *const *rules = vth_terms_question_get_rules (self->question);
  GPtrArray *codes = g_ptr_array_new ();

  for (guint i = 0; rules != NULL && rules[i] != NULL; i++)
    {
      g_autoptr (GListModel) rows = vth_penalty_table_find_by_rule (self->table, rules[i],
                                                                    vth_terms_question_get_on (self->question), NULL);

      for (guint k = 0; rows != NULL && k < g_list_model_get_n_items (rows); k++)
        {
          g_autoptr (VthPenaltyRow) row = g_list_model_get_item (rows, k);
          const gchar *code = vth_penalty_row_get_code (row);
          gboolean missing[G_N_ELEMENTS (limits)];

          if (may_be_for (row, self->question, missing) &&
              !g_ptr_array_find_with_equal_func (codes, code, g_str_equal, NULL))
            g_ptr_array_add (codes, (gpointer) code);
        }
    }
  return codes;
}

/* NULL where the rules point at no code, or at more than one. */
static const gchar *
find_code (VthTermsAdvice *self)
{
  const gchar *const *rules = vth_terms_question_get_rules (self->question);
  g_autoptr (GPtrArray) codes = NULL;
  g_autofree gchar *all = NULL, *laws = NULL;
  const gchar *code;

  if (self->code != NULL)
    return self->code;
  if (rules == NULL || rules[0] == NULL)
    {
      self->verdict = VTH_TERMS_VERDICT_NOT_KNOWN;
      _vth_terms_advice_miss (self, "/violation");
      return NULL;
    }

  codes = list_codes (self);
  code = codes->len == 1 ? g_ptr_array_index (codes, 0) : NULL;
  if (code != NULL)
    return code;

  laws = g_strjoinv (", ", (gchar **) rules);
  if (codes->len == 0)
    {
      end_without_row (self, "terms.no-row", laws);
      return NULL;
    }
  g_ptr_array_add (codes, NULL);
  all = g_strjoinv (", ", (gchar **) codes->pdata);
  self->verdict = VTH_TERMS_VERDICT_NOT_KNOWN;
  g_ptr_array_add (self->unknown, g_strdup ("/violation"));
  _vth_terms_advice_note (self, "terms.several-codes", "/violation",
                          VTH_ARGS (VTH_ARG_TEXT ("reference", laws), VTH_ARG_TEXT ("found", all)));
  return NULL;
}

gboolean
_vth_terms_advice_find_row (VthTermsAdvice *self)
{
  const gchar *code = find_code (self), *step;

  if (code == NULL || !choose_row (self, code))
    return FALSE;

  step = _vth_terms_advice_find_step (self, code);
  if (step == NULL)
    return FALSE;

  return g_str_equal (step, code) || choose_row (self, step);
}
