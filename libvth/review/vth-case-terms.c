/* vth-case-terms.c - counting the terms of a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-case-private.h"

#include "libvth/rulebook/vth-deadline-private.h"

/* A term that the decision sets is no term of the law: the Algemene termijnenwet leaves it alone. */
guint32
vth_case_count_set_term (VthCase *self, const VthTerm *term, guint32 from)
{
  VthRulebook *rulebook = self->context->rulebook;
  VthTermQuestion question;
  VthTermSpan span;

  if (from == 0)
    return 0;

  _vth_term_question_init_term (&question, term, VTH_TERM_SOURCE_DECISION, VTH_TERM_START_AFTER,
                                VTH_TERM_DIRECTION_FORWARD);
  _vth_term_question_settle (&question, rulebook);
  return _vth_term_plan_count (&question.plan, rulebook->calendar, from, &span) ? span.last_day : 0;
}

/* Only a rule that was law on that day counts, so that an older text is asked for by its own name. */
static const VthDeadlineRule *
find_rule (const VthCase *self, VthReviewRule rule, guint32 from)
{
  const VthDeadlineRule *known = self->context->rules[rule];

  return from != 0 && known != NULL && known->term != NULL && _vth_deadline_rule_in_force (known, from) ? known : NULL;
}

/* Whether the last day rests on more than the text of the law; the reasons are made at the end. */
static gboolean
is_worth_explaining (const VthCase *self, const VthDeadlineRule *rule, const VthTermSpan *span)
{
  return rule->certainty != VTH_CERTAINTY_TEXT || span->last_day != span->lengthened ||
         span->last_day > g_date_get_julian (&self->context->rulebook->calendar->known_until);
}

/* The last day; 0 when the rule was not law on that day or the calendar does not reach it. */
guint32
vth_case_count (VthCase *self, VthReviewRule rule, guint32 from)
{
  const VthDeadlineRule *known = find_rule (self, rule, from);
  VthTermSpan span;

  self->uncounted |= self->context->rules[rule] == NULL;
  if (known == NULL)
    return 0;
  if (!_vth_rulebook_count_rule (self->context->rulebook, known, from, &span))
    {
      self->uncounted = TRUE;
      return 0;
    }

  if (is_worth_explaining (self, known, &span))
    self->counted_from[rule] = from;
  return span.last_day;
}

/* The first day of what waits for the end of the term; 0 as above. */
guint32
vth_case_count_effect (VthCase *self, VthReviewRule rule, guint32 from)
{
  guint32 last = vth_case_count (self, rule, from);

  return last != 0 && self->context->rules[rule]->effective == VTH_RULE_EFFECTIVE_NEXT_DAY ? last + 1 : last;
}

static void
trace (const VthCase *self, VthReviewRule rule, guint32 from, VthNotes *notes)
{
  const VthDeadlineRule *known = find_rule (self, rule, from);
  VthTermQuestion question;
  VthTermSpan span;
  VthTermTrace term;

  if (known == NULL || !_vth_rulebook_count_rule (self->context->rulebook, known, from, &span))
    return;

  _vth_term_question_init_rule (&question, known, known->term);
  _vth_term_question_settle (&question, self->context->rulebook);
  term = (VthTermTrace) { self->context->rulebook, &question, known->id, from, &span };
  _vth_term_trace_explain (&term, notes);
}

/* Why the last day is that day: each move off a day on which nobody works. */
void
vth_case_explain_moves (VthCase *self, VthReviewRule rule, guint32 from, const gchar *subject)
{
  VthNotes notes = { NULL };

  trace (self, rule, from, &notes);
  for (guint i = 0; i < notes.n_notes; i++)
    if (_vth_term_trace_is_move (notes.notes[i].entry->code))
      vth_case_note (self, notes.notes[i].entry->code, subject, notes.notes[i].arguments);
  _vth_notes_clear (&notes);
}

static gboolean
is_doubt (const gchar *code)
{
  return g_str_has_prefix (code, "certainty.") || g_str_has_prefix (code, "calendar.") ||
         g_str_has_prefix (code, "atw.open.");
}

static gboolean
is_said (const VthCase *self, const VthNote *note)
{
  for (guint i = 0; i < self->notes->n_notes; i++)
    {
      const VthNote *said = &self->notes->notes[i];

      if (said->entry == note->entry && said->arguments != NULL && note->arguments != NULL &&
          said->arguments[0].kind == VTH_ARGUMENT_TEXT && note->arguments[0].kind == VTH_ARGUMENT_TEXT &&
          g_str_equal (said->arguments[0].value.text, note->arguments[0].value.text))
        return TRUE;
    }

  return FALSE;
}

/* What is not certain about the days that were counted. */
void
vth_case_explain_doubts (VthCase *self)
{
  for (guint rule = 0; rule < VTH_N_REVIEW_RULES; rule++)
    {
      VthNotes notes = { .brief = self->notes->brief };

      if (self->counted_from[rule] == 0)
        continue;
      trace (self, (VthReviewRule) rule, self->counted_from[rule], &notes);
      for (guint i = 0; i < notes.n_notes; i++)
        if (is_doubt (notes.notes[i].entry->code) && !is_said (self, &notes.notes[i]))
          vth_case_note (self, notes.notes[i].entry->code, NULL, notes.notes[i].arguments);
      _vth_notes_clear (&notes);
    }
}
