/* vth-term-question.c - a term, what it is made of, and whether its last day moves
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-rulebook-private.h"

#include "libvth/base/vth-error.h"

#define MAX_SUSPENDED_DAYS 99999
#define EXTENDED_TERM "extended-term"

static void
add_part (VthTermQuestion *question, const VthTerm *term)
{
  question->parts[question->n_parts++] = *term;
}

/* @term is that of the decision where the law gives none. */
void
_vth_term_question_init_rule (VthTermQuestion *question, const VthDeadlineRule *rule, const VthTerm *term)
{
  memset (question, 0, sizeof *question);
  question->rule = rule;
  question->set_by = rule->set_by;
  question->starts = rule->starts;
  question->direction = rule->direction;
  if (rule->preceding_term != NULL)
    add_part (question, rule->preceding_term);
  add_part (question, term);
  question->n_base = question->n_parts;
}

void
_vth_term_question_init_term (VthTermQuestion *question, const VthTerm *term, VthTermSource set_by,
                              VthTermStart starts, VthTermDirection direction)
{
  memset (question, 0, sizeof *question);
  question->set_by = set_by;
  question->starts = starts;
  question->direction = direction;
  add_part (question, term);
  question->n_base = question->n_parts;
}

gboolean
_vth_term_question_extend (VthTermQuestion *question, const gchar *const *extensions, guint32 suspended_days,
                           GError **error)
{
  for (guint i = 0; extensions != NULL && extensions[i] != NULL; i++)
    {
      VthTerm extension;

      if (question->n_parts == G_N_ELEMENTS (question->parts))
        {
          g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE, "A term takes at most %u extensions",
                       VTH_MAX_TERM_PARTS - question->n_base);
          return FALSE;
        }
      if (!vth_term_parse (&extension, extensions[i], strlen (extensions[i]), error))
        return FALSE;
      add_part (question, &extension);
    }

  if (suspended_days > MAX_SUSPENDED_DAYS)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE, "%u suspended days are more than %d",
                   suspended_days, MAX_SUSPENDED_DAYS);
      return FALSE;
    }

  question->suspended_days = suspended_days;
  return TRUE;
}

static gboolean
ask (VthTermQuestion *question, VthRulebook *rules, const gchar *id)
{
  question->cause = VTH_ATW_CAUSE_QUESTION;
  question->open = _vth_rulebook_find_question (rules, id);
  return question->open->rolls;
}

/* Whether Atw 1 and 2 apply, by what sets the term, which way it counts and how long it is. */
static gboolean
judge_term (VthTermQuestion *question, VthRulebook *rules)
{
  if (question->direction == VTH_TERM_DIRECTION_BACKWARD)
    question->cause = VTH_ATW_CAUSE_COUNTED_BACK;
  else if (!rules->sources[question->set_by].applies)
    question->cause = VTH_ATW_CAUSE_NOT_SET_IN_ACT;
  else if (!_vth_atw_bounds_hold (&rules->bounds, question->parts, question->n_base))
    question->cause = VTH_ATW_CAUSE_LENGTH;
  else if (!_vth_atw_bounds_hold (&rules->bounds, question->parts, question->n_parts))
    return ask (question, rules, EXTENDED_TERM);
  else
    question->cause = VTH_ATW_CAUSE_APPLIES;

  return question->cause == VTH_ATW_CAUSE_APPLIES;
}

static gboolean
judge (VthTermQuestion *question, VthRulebook *rules)
{
  const VthDeadlineRule *rule = question->rule;

  if (rule != NULL && rule->atw == VTH_RULE_ATW_NO)
    {
      question->cause = rule->exclusion;
      return FALSE;
    }
  if (rule != NULL && rule->atw == VTH_RULE_ATW_OPEN)
    return ask (question, rules, rule->question);

  return judge_term (question, rules);
}

void
_vth_term_question_settle (VthTermQuestion *question, VthRulebook *rules)
{
  VthTermPlan *plan = &question->plan;

  memset (plan, 0, sizeof *plan);
  for (guint i = 0; i < question->n_parts; i++)
    _vth_term_plan_add (plan, &question->parts[i]);
  plan->days += question->suspended_days;
  plan->on = question->starts == VTH_TERM_START_ON;
  plan->backward = question->direction == VTH_TERM_DIRECTION_BACKWARD;
  plan->rolls = (guint8) judge (question, rules);
  plan->minimum_days = rules->bounds.minimum_days;
  plan->minimum_open = rules->bounds.minimum_open;
}
