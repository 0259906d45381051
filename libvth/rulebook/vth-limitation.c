/* vth-limitation.c - limitation that starts anew when it is interrupted
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-deadline-private.h"

#include "libvth/base/vth-error.h"

#define RESTART_RULE "awb-4.110"
#define LIMITATION_KIND "limitation"

/* Where a limitation stands while its interruptions are gone through. */
typedef struct
{
  VthRulebook *rules;
  const VthDeadlineRule *rule;
  guint lengthened_days;
  guint32 start;
  VthTermQuestion question;
  VthTermSpan span;
} Limitation;

static gboolean
count (Limitation *self, const VthTerm *term, GError **error)
{
  _vth_term_question_init_rule (&self->question, self->rule, term);
  if (!_vth_term_question_extend (&self->question, NULL, self->lengthened_days, error))
    return FALSE;

  _vth_term_question_settle (&self->question, self->rules);
  if (_vth_term_plan_count (&self->question.plan, self->rules->calendar, self->start, &self->span))
    return TRUE;

  _vth_set_out_of_calendar (self->rules, self->start, error);
  return FALSE;
}

/* The same length again, unless the law gives a restart less. */
static const VthTerm *
find_new_term (const Limitation *self)
{
  const VthDeadlineRule *restart = vth_rulebook_lookup_rule (self->rules, RESTART_RULE);
  const VthTerm *term = self->rule->term;

  if (restart == NULL || restart->longest == NULL || restart->longest->unit != term->unit)
    return term;

  return restart->longest->count < term->count ? restart->longest : term;
}

static gboolean
interrupt (Limitation *self, guint32 day, VthNotes *notes, GError **error)
{
  const VthTerm *term = find_new_term (self);

  if (day > self->span.last_day)
    {
      _vth_notes_add (notes, "awb.4:110.interrupted-too-late", "/event",
                      VTH_ARGS (VTH_ARG_DAY ("day", day), VTH_ARG_DAY ("until", self->span.last_day)));
      return TRUE;
    }

  self->start = day;
  _vth_notes_add (notes, "awb.4:110.interrupted", "/event",
                  VTH_ARGS (VTH_ARG_DAY ("day", day), VTH_ARG_TERM ("term", term)));
  return count (self, term, error);
}

static gboolean
check_kind (const VthDeadlineRule *rule, GError **error)
{
  if (g_strcmp0 (rule->kind, LIMITATION_KIND) == 0)
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE, "%s %s (%s) is no limitation", rule->law, rule->article,
               rule->id);
  return FALSE;
}

static gboolean
check_order (guint32 event, const guint *interruptions, gsize n_interruptions, GError **error)
{
  guint32 previous = event;

  for (gsize i = 0; i < n_interruptions; i++)
    {
      if (interruptions[i] < previous)
        {
          g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE,
                       "interruption %" G_GSIZE_FORMAT " comes before what it follows", i);
          return FALSE;
        }
      previous = interruptions[i];
    }

  return TRUE;
}

/**
 * vth_rulebook_compute_limitation:
 * @rulebook: a rulebook
 * @rule_id: the id of a limitation rule, such as `awb-5.35` or `awb-4.104`
 * @event: the day from which the limitation runs, such as that of forfeiture
 * @interruptions: (nullable) (array length=n_interruptions): day numbers of the acts that interrupt,
 *   such as reminders, in rising order; or %NULL
 * @n_interruptions: how many
 * @lengthened_days: by how many days the term is lengthened (Awb 4:111, 5:35 lid 2, 5:37a): added to
 *   the term that runs, also when an interruption is judged
 * @error: return location for a #GError, as of vth_rulebook_compute_deadline();
 *   %VTH_ERROR_OUT_OF_RANGE also when the interruptions are not in order, or the rule is no limitation
 *
 * Computes when a claim or power lapses (verjaring, Awb 4:104-4:111). An interruption starts a new
 * term of the same length, at most that of Awb 4:110, from the next day; one that comes after the
 * last day interrupts nothing.
 *
 * Returns: (transfer full): the deadline, counted from the last interruption, or %NULL with @error
 *   set
 *
 * Since: 1.0
 */
VthDeadline *
vth_rulebook_compute_limitation (VthRulebook *self, const gchar *rule_id, const GDate *event,
                                 const guint *interruptions, gsize n_interruptions, guint lengthened_days,
                                 GError **error)
{
  Limitation limitation = { .rules = self, .lengthened_days = lengthened_days };
  VthNotes notes = { 0 };
  VthDeadline *deadline = NULL;
  gboolean counted;

  g_return_val_if_fail (VTH_IS_RULEBOOK (self), NULL);
  g_return_val_if_fail (rule_id != NULL, NULL);
  g_return_val_if_fail (event != NULL && g_date_valid (event), NULL);
  g_return_val_if_fail (interruptions != NULL || n_interruptions == 0, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  limitation.start = g_date_get_julian (event);
  limitation.rule = _vth_rulebook_find_rule_with_term (self, rule_id, limitation.start, error);
  if (limitation.rule == NULL || !check_kind (limitation.rule, error)
      || !check_order (limitation.start, interruptions, n_interruptions, error))
    return NULL;

  counted = count (&limitation, limitation.rule->term, error);
  for (gsize i = 0; counted && i < n_interruptions; i++)
    counted = interrupt (&limitation, interruptions[i], &notes, error);

  if (counted)
    {
      deadline = _vth_deadline_new (self, &limitation.question, rule_id, limitation.start, &limitation.span);
      _vth_notes_append (_vth_answer_get_notes (VTH_ANSWER (deadline)), &notes, "");
    }
  _vth_notes_clear (&notes);
  return deadline;
}
