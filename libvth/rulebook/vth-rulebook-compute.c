/* vth-rulebook-compute.c - putting a question about a term to the rulebook
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-rulebook-private.h"

#include "libvth/base/vth-error.h"
#include "libvth/rulebook/vth-deadline-private.h"

static gchar *
format_day (guint32 day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date), g_date_get_month (&date),
                          g_date_get_day (&date));
}

static const VthDeadlineRule *
find_version (VthRulebook *self, const VthDeadlineRule *asked, guint32 event)
{
  if (_vth_deadline_rule_in_force (asked, event))
    return asked;

  for (guint i = 0; i < self->rules->len; i++)
    {
      const VthDeadlineRule *rule = g_ptr_array_index (self->rules, i);

      if (g_str_equal (rule->family, asked->family) && _vth_deadline_rule_in_force (rule, event))
        return rule;
    }

  return NULL;
}

/* Threads may find them at the same time; the first list stays. */
const VthDeadlineRule *const *
_vth_rulebook_find_rules (VthRulebook *self, VthRuleUser user, guint n_rules, VthRuleIdFunc get_id)
{
  gpointer found = g_atomic_pointer_get (&self->found[user]);
  const VthDeadlineRule **rules;

  if (found != NULL)
    return found;

  rules = g_new0 (const VthDeadlineRule *, n_rules + 1);
  for (guint i = 0; i < n_rules; i++)
    {
      const gchar *id = get_id (i);

      rules[i] = id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;
    }
  if (g_atomic_pointer_compare_and_exchange (&self->found[user], NULL, rules))
    return rules;

  g_free (rules);
  return g_atomic_pointer_get (&self->found[user]);
}

const VthDeadlineRule *
_vth_rulebook_find_rule (VthRulebook *self, const gchar *rule_id, guint32 event, GError **error)
{
  const VthDeadlineRule *asked = g_hash_table_lookup (self->by_id, rule_id);
  const VthDeadlineRule *rule;

  if (asked == NULL)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_RULE, "There is no deadline rule ‘%s’", rule_id);
      return NULL;
    }

  rule = find_version (self, asked, event);
  if (rule == NULL)
    {
      g_autofree gchar *day = format_day (event);

      g_set_error (error, VTH_ERROR, VTH_ERROR_NOT_IN_FORCE, "%s %s (%s) was not law on %s",
                   asked->law, asked->article, rule_id, day);
    }

  return rule;
}

void
_vth_set_out_of_calendar (VthRulebook *self, guint32 event, GError **error)
{
  g_autofree gchar *day = format_day (event);

  g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE,
               "A term from %s lies or ends outside the calendar, which runs from %d to %d", day,
               g_date_get_year (&self->calendar->first_date), g_date_get_year (&self->calendar->last_date));
}

const VthDeadlineRule *
_vth_rulebook_find_rule_with_term (VthRulebook *self, const gchar *rule_id, guint32 event, GError **error)
{
  const VthDeadlineRule *rule = _vth_rulebook_find_rule (self, rule_id, event, error);

  if (rule == NULL || rule->term != NULL)
    return rule;

  g_set_error (error, VTH_ERROR, VTH_ERROR_NO_TERM,
               "%s %s (%s) gives no length that can be counted", rule->law, rule->article, rule->id);
  return NULL;
}

static VthDeadline *
answer (VthRulebook *self, VthTermQuestion *question, const gchar *asked_id, guint32 event,
        const gchar *const *extensions, guint suspended_days, GError **error)
{
  VthTermSpan span;

  if (!_vth_term_question_extend (question, extensions, suspended_days, error))
    return NULL;

  _vth_term_question_settle (question, self);
  if (!_vth_term_plan_count (&question->plan, self->calendar, event, &span))
    {
      _vth_set_out_of_calendar (self, event, error);
      return NULL;
    }

  return _vth_deadline_new (self, question, asked_id, event, &span);
}

/**
 * vth_rulebook_compute_deadline:
 * @rulebook: a rulebook
 * @rule_id: the id of a rule, such as `awb-6.7-objection`
 * @event: the day of the event that starts the term
 * @extensions: (nullable) (array zero-terminated=1): extensions as ISO 8601 durations, such as
 *   `P6W`; or %NULL
 * @suspended_days: how many days the term stood still
 * @error: return location for a #GError: %VTH_ERROR_UNKNOWN_RULE, %VTH_ERROR_NOT_IN_FORCE,
 *   %VTH_ERROR_NO_TERM, %VTH_ERROR_INVALID_TERM, %VTH_ERROR_OUT_OF_RANGE
 *
 * Computes the last day of a statutory term (wettelijke termijn), by the version of the rule that
 * was law on the day of the event. Extensions count from the original start; the last day moves
 * once, after all of them.
 *
 * Returns: (transfer full): the deadline, or %NULL with @error set
 *
 * Since: 1.0
 */
VthDeadline *
vth_rulebook_compute_deadline (VthRulebook *self, const gchar *rule_id, const GDate *event,
                               const gchar *const *extensions, guint suspended_days, GError **error)
{
  const VthDeadlineRule *rule;
  VthTermQuestion question;
  guint32 day;

  g_return_val_if_fail (VTH_IS_RULEBOOK (self), NULL);
  g_return_val_if_fail (rule_id != NULL, NULL);
  g_return_val_if_fail (event != NULL && g_date_valid (event), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  day = g_date_get_julian (event);
  rule = _vth_rulebook_find_rule_with_term (self, rule_id, day, error);
  if (rule == NULL)
    return NULL;

  _vth_term_question_init_rule (&question, rule, rule->term);
  return answer (self, &question, rule_id, day, extensions, suspended_days, error);
}

/**
 * vth_rulebook_compute_set_deadline:
 * @rulebook: a rulebook
 * @rule_id: the id of a rule whose length is set in the single case, such as `awb-5.32a.2`
 * @term: the length that was set
 * @event: the day of the event that starts the term
 * @extensions: (nullable) (array zero-terminated=1): extensions as ISO 8601 durations; or %NULL
 * @suspended_days: how many days the term stood still
 * @error: return location for a #GError, as of vth_rulebook_compute_deadline()
 *
 * Computes the last day of a term whose length the law leaves to the decision, such as a grace
 * term (begunstigingstermijn).
 *
 * Returns: (transfer full): the deadline, or %NULL with @error set
 *
 * Since: 1.0
 */
VthDeadline *
vth_rulebook_compute_set_deadline (VthRulebook *self, const gchar *rule_id, const VthTerm *term, const GDate *event,
                                   const gchar *const *extensions, guint suspended_days, GError **error)
{
  const VthDeadlineRule *rule;
  VthTermQuestion question;
  guint32 day;

  g_return_val_if_fail (VTH_IS_RULEBOOK (self), NULL);
  g_return_val_if_fail (rule_id != NULL && term != NULL, NULL);
  g_return_val_if_fail (event != NULL && g_date_valid (event), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  day = g_date_get_julian (event);
  rule = _vth_rulebook_find_rule (self, rule_id, day, error);
  if (rule == NULL)
    return NULL;

  _vth_term_question_init_rule (&question, rule, term);
  return answer (self, &question, rule_id, day, extensions, suspended_days, error);
}

/**
 * vth_rulebook_compute_term:
 * @rulebook: a rulebook
 * @term: the length
 * @set_by: what sets the term: it decides whether the Algemene termijnenwet applies
 * @starts: whether the event's day is the first; a term counted back does not heed it
 * @direction: which way it counts
 * @event: the day of the event
 * @extensions: (nullable) (array zero-terminated=1): extensions as ISO 8601 durations; or %NULL
 * @suspended_days: how many days the term stood still
 * @error: return location for a #GError: %VTH_ERROR_INVALID_TERM, %VTH_ERROR_OUT_OF_RANGE
 *
 * Computes the last day of a term (termijn) that is in no catalogue.
 *
 * Returns: (transfer full): the deadline, or %NULL with @error set
 *
 * Since: 1.0
 */
VthDeadline *
vth_rulebook_compute_term (VthRulebook *self, const VthTerm *term, VthTermSource set_by, VthTermStart starts,
                           VthTermDirection direction, const GDate *event, const gchar *const *extensions,
                           guint suspended_days, GError **error)
{
  VthTermQuestion question;

  g_return_val_if_fail (VTH_IS_RULEBOOK (self), NULL);
  g_return_val_if_fail (term != NULL, NULL);
  g_return_val_if_fail ((guint) set_by < VTH_N_TERM_SOURCES, NULL);
  g_return_val_if_fail (event != NULL && g_date_valid (event), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  _vth_term_question_init_term (&question, term, set_by, starts, direction);
  return answer (self, &question, NULL, g_date_get_julian (event), extensions, suspended_days, error);
}

static gboolean
check_day (guint32 event, GError **error)
{
  if (g_date_valid_julian (event))
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_DATE, "%u is not the number of a day", event);
  return FALSE;
}

static guint
count_last_day (VthRulebook *self, const VthTermPlan *plan, guint32 event, GError **error)
{
  VthTermSpan span;

  if (_vth_term_plan_count (plan, self->calendar, event, &span))
    return span.last_day;

  _vth_set_out_of_calendar (self, event, error);
  return 0;
}

/**
 * vth_rulebook_compute_last_day:
 * @rulebook: a rulebook
 * @rule_id: the id of a rule
 * @event_day: the day number of the event, as of g_date_get_julian() and Python's `toordinal()`
 * @error: return location for a #GError, as of vth_rulebook_compute_deadline(), and
 *   %VTH_ERROR_INVALID_DATE
 *
 * Computes no more than the last day of a statutory term (laatste dag): the quick form of
 * vth_rulebook_compute_deadline() for languages in which an object costs more than the answer.
 *
 * Returns: the day number of the last day, or 0 with @error set
 *
 * Since: 1.0
 */
guint
vth_rulebook_compute_last_day (VthRulebook *self, const gchar *rule_id, guint event_day, GError **error)
{
  const VthDeadlineRule *rule;

  g_return_val_if_fail (VTH_IS_RULEBOOK (self), 0);
  g_return_val_if_fail (rule_id != NULL, 0);
  g_return_val_if_fail (error == NULL || *error == NULL, 0);

  if (!check_day (event_day, error))
    return 0;

  rule = _vth_rulebook_find_rule_with_term (self, rule_id, event_day, error);
  return rule != NULL ? count_last_day (self, &rule->plan, event_day, error) : 0;
}

/**
 * vth_rulebook_compute_last_day_of_term:
 * @rulebook: a rulebook
 * @term: the length as ISO 8601 duration, such as `P6W`
 * @set_by: what sets the term
 * @starts: whether the event's day is the first
 * @event_day: the day number of the event
 * @error: return location for a #GError: %VTH_ERROR_INVALID_TERM, %VTH_ERROR_INVALID_DATE,
 *   %VTH_ERROR_OUT_OF_RANGE
 *
 * Computes no more than the last day of a term (laatste dag), counted forward: the quick form of
 * vth_rulebook_compute_term().
 *
 * Returns: the day number of the last day, or 0 with @error set
 *
 * Since: 1.0
 */
guint
vth_rulebook_compute_last_day_of_term (VthRulebook *self, const gchar *term, VthTermSource set_by,
                                       VthTermStart starts, guint event_day, GError **error)
{
  VthTermQuestion question;
  VthTerm length;

  g_return_val_if_fail (VTH_IS_RULEBOOK (self), 0);
  g_return_val_if_fail (term != NULL, 0);
  g_return_val_if_fail ((guint) set_by < VTH_N_TERM_SOURCES, 0);
  g_return_val_if_fail (error == NULL || *error == NULL, 0);

  if (!check_day (event_day, error) || !vth_term_parse (&length, term, strlen (term), error))
    return 0;

  _vth_term_question_init_term (&question, &length, set_by, starts, VTH_TERM_DIRECTION_FORWARD);
  _vth_term_question_settle (&question, self);
  return count_last_day (self, &question.plan, event_day, error);
}
