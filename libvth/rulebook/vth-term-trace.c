/* vth-term-trace.c - why a term ends on its last day
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-deadline-private.h"

#define LAST_DAY "/last_day"
#define FIRST_DAY "/first_day"

/* Terms shorter than this may hold too few open days; for longer ones Atw 2 asks nothing. */
#define LONGEST_THAT_ATW_2_MAY_TOUCH 14

static const gchar *const move_codes[] = {
  "atw.1.rolled-weekend",
  "atw.1.rolled-holiday",
  "atw.1.rolled-decree",
  "atw.2.lengthened",
};

gboolean
_vth_term_trace_is_move (const gchar *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (move_codes); i++)
    if (g_str_equal (code, move_codes[i]))
      return TRUE;

  return FALSE;
}

static void
explain_start (const VthTermTrace *self, VthNotes *notes)
{
  const VthTermQuestion *question = self->question;
  const VthTerm *term = &question->parts[question->n_base - 1];

  if (question->n_base > 1)
    _vth_notes_add (notes, "term.follows", FIRST_DAY, VTH_ARGS (VTH_ARG_TERM ("term", &question->parts[0])));

  if (question->direction == VTH_TERM_DIRECTION_BACKWARD || self->span->first_day > self->span->raw_last_day ||
      term->count == 0)
    _vth_notes_add (notes, "term.counted-from", FIRST_DAY,
                    VTH_ARGS (VTH_ARG_TERM ("term", term), VTH_ARG_DAY ("day", self->event)));
  else if (question->starts == VTH_TERM_START_ON)
    _vth_notes_add (notes, "term.starts-on", FIRST_DAY,
                    VTH_ARGS (VTH_ARG_TERM ("term", term), VTH_ARG_DAY ("day", self->event)));
  else
    _vth_notes_add (notes, "term.starts-after", FIRST_DAY,
                    VTH_ARGS (VTH_ARG_TERM ("term", term), VTH_ARG_DAY ("since", self->span->first_day),
                              VTH_ARG_DAY ("day", self->event)));
}

static gboolean
goes_beyond_rule (const VthTermQuestion *question)
{
  const VthTerm *allowed = question->rule->extension;
  guint n_extensions = question->n_parts - question->n_base;

  if (allowed == NULL || n_extensions == 0)
    return FALSE;
  if (n_extensions > question->rule->max_extensions)
    return TRUE;

  for (guint i = question->n_base; i < question->n_parts; i++)
    if (question->parts[i].unit == allowed->unit && question->parts[i].count > allowed->count)
      return TRUE;

  return FALSE;
}

static void
explain_parts (const VthTermTrace *self, VthNotes *notes)
{
  const VthTermQuestion *question = self->question;
  const VthDeadlineRule *rule = question->rule;
  gboolean hours = FALSE;

  for (guint i = question->n_base; i < question->n_parts; i++)
    _vth_notes_add (notes, "term.extended", NULL, VTH_ARGS (VTH_ARG_TERM ("term", &question->parts[i])));

  if (rule != NULL && goes_beyond_rule (question))
    {
      g_autofree gchar *law = g_strconcat (rule->law, " ", rule->article, NULL);

      _vth_notes_add (notes, "term.extension-beyond-rule", NULL,
                      VTH_ARGS (VTH_ARG_TEXT ("article", law), VTH_ARG_TERM ("term", rule->extension),
                                VTH_ARG_NUMBER ("days", rule->max_extensions)));
    }

  if (question->suspended_days > 0)
    _vth_notes_add (notes, "term.suspended", NULL, VTH_ARGS (VTH_ARG_NUMBER ("days", question->suspended_days)));

  for (guint i = 0; i < question->n_parts; i++)
    hours |= question->parts[i].unit == VTH_TERM_UNIT_HOURS;
  if (hours)
    _vth_notes_add (notes, "term.hours", LAST_DAY, NULL);
}

/* Only months can miss a day number, so the days that follow them are taken off again. */
static void
explain_month_end (const VthTermTrace *self, VthNotes *notes)
{
  const VthTermPlan *plan = &self->question->plan;
  GDate event, expected;

  if (plan->months == 0)
    return;

  g_date_clear (&event, 1);
  g_date_clear (&expected, 1);
  g_date_set_julian (&event, self->event);
  expected = event;
  if (plan->backward)
    g_date_subtract_months (&expected, plan->months);
  else
    g_date_add_months (&expected, plan->months);
  if (g_date_get_day (&expected) != g_date_get_day (&event))
    _vth_notes_add (notes, "term.month-end", LAST_DAY, NULL);
}

static void
explain_cause (const VthTermTrace *self, VthNotes *notes)
{
  const VthTermQuestion *question = self->question;
  const VthTermSourceRule *source = &self->rules->sources[question->set_by];
  VthArgument until = VTH_ARG_DAY ("until", self->span->raw_last_day);

  switch (question->cause)
    {
    case VTH_ATW_CAUSE_APPLIES:
      break;
    case VTH_ATW_CAUSE_LENGTH:
      _vth_notes_add (notes, "atw.4.excluded", LAST_DAY, VTH_ARGS (until));
      break;
    case VTH_ATW_CAUSE_QUESTION:
      _vth_notes_add (notes, question->plan.rolls ? "atw.open.rolls" : "atw.open.stands", LAST_DAY,
                      VTH_ARGS (VTH_ARG_TEXT ("article", question->open->law),
                                VTH_ARG_WORDS ("about", question->open->about[VTH_LANGUAGE_NL],
                                               question->open->about[VTH_LANGUAGE_EN])));
      break;
    case VTH_ATW_CAUSE_COUNTED_BACK:
      _vth_notes_add (notes, "atw.1.counted-back", LAST_DAY, NULL);
      break;
    case VTH_ATW_CAUSE_EXCLUDED_BY_ACT:
      _vth_notes_add (notes, "atw.excluded-by-act", LAST_DAY, VTH_ARGS (until));
      break;
    case VTH_ATW_CAUSE_NOT_SET_IN_ACT:
      _vth_notes_add (notes, "atw.not-set-in-act", LAST_DAY,
                      VTH_ARGS (VTH_ARG_WORDS ("name", source->names[VTH_LANGUAGE_NL],
                                               source->names[VTH_LANGUAGE_EN]), until));
      break;
    case VTH_ATW_CAUSE_NOTHING_TO_MEET:
      _vth_notes_add (notes, "atw.nothing-to-meet", LAST_DAY, VTH_ARGS (until));
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
explain_closed_day (const VthTermTrace *self, guint32 day, VthNotes *notes)
{
  const VthHolidayRule *holiday = _vth_calendar_find_closing (self->rules->calendar, VTH_CALENDAR_KIND_ATW, day);

  if (holiday == NULL)
    _vth_notes_add (notes, "atw.1.rolled-weekend", LAST_DAY,
                    VTH_ARGS (VTH_ARG_DAY ("day", day),
                              VTH_ARG_LABEL ("name", (day - 1) % 7 == 5 ? "weekday.6" : "weekday.7")));
  else if (holiday->decree != NULL)
    _vth_notes_add (notes, "atw.1.rolled-decree", LAST_DAY,
                    VTH_ARGS (VTH_ARG_DAY ("day", day), VTH_ARG_TEXT ("source", holiday->decree)));
  else
    _vth_notes_add (notes, "atw.1.rolled-holiday", LAST_DAY,
                    VTH_ARGS (VTH_ARG_DAY ("day", day),
                              VTH_ARG_WORDS ("name", holiday->names[VTH_LANGUAGE_NL],
                                             holiday->names[VTH_LANGUAGE_EN])));
}

static void
explain_moves (const VthTermTrace *self, VthNotes *notes)
{
  const VthTermSpan *span = self->span;

  if (span->lengthened > span->raw_last_day)
    _vth_notes_add (notes, "atw.2.lengthened", LAST_DAY,
                    VTH_ARGS (VTH_ARG_NUMBER ("days", self->rules->bounds.minimum_open),
                              VTH_ARG_DAY ("until", span->lengthened)));

  for (guint32 day = span->lengthened; day < span->last_day; day++)
    explain_closed_day (self, day, notes);
}

/* The first day on which the answer leaned, and of whose year the decree days are not known; or 0. */
static guint32
find_unknown_day (const VthTermTrace *self)
{
  const VthTermSpan *span = self->span;
  VthCalendar *calendar = self->rules->calendar;

  if (!self->question->plan.rolls)
    return 0;
  if (span->raw_last_day - span->first_day < LONGEST_THAT_ATW_2_MAY_TOUCH &&
      !_vth_calendar_is_known_day (calendar, span->first_day))
    return span->first_day;
  if (!_vth_calendar_is_known_day (calendar, span->raw_last_day))
    return span->raw_last_day;

  return _vth_calendar_is_known_day (calendar, span->last_day) ? 0 : span->last_day;
}

static void
explain_horizon (const VthTermTrace *self, VthNotes *notes)
{
  guint32 day = find_unknown_day (self);
  guint32 horizon = g_date_get_julian (&self->rules->calendar->known_until);

  if (day == 0)
    return;
  if (day > horizon)
    _vth_notes_add (notes, "calendar.beyond-horizon", LAST_DAY,
                    VTH_ARGS (VTH_ARG_DAY ("until", horizon), VTH_ARG_DAY ("day", self->span->last_day)));
  else
    _vth_notes_add (notes, "calendar.decree-days-unknown", LAST_DAY, VTH_ARGS (VTH_ARG_DAY ("day", day)));
}

static VthCertainty
explain_certainty_of (const gchar *source, VthCertainty certainty, VthCertainty so_far, VthNotes *notes)
{
  if (notes != NULL && certainty == VTH_CERTAINTY_INFERRED)
    _vth_notes_add (notes, "certainty.inferred", NULL, VTH_ARGS (VTH_ARG_TEXT ("source", source)));
  else if (notes != NULL && certainty == VTH_CERTAINTY_UNVERIFIED)
    _vth_notes_add (notes, "certainty.unverified", NULL, VTH_ARGS (VTH_ARG_TEXT ("source", source)));

  return MIN (certainty, so_far);
}

static gboolean
leans_on_source (const VthTermQuestion *question)
{
  return question->cause == VTH_ATW_CAUSE_APPLIES || question->cause == VTH_ATW_CAUSE_NOT_SET_IN_ACT;
}

/* What lengthens a short term (Atw 2) is every closed day in it; what moves its end, those after it. */
static guint32
find_first_closed_day_that_matters (const VthTermSpan *span)
{
  return span->lengthened > span->raw_last_day ? span->first_day : span->lengthened;
}

static VthCertainty
explain_certainty (const VthTermTrace *self, VthNotes *notes)
{
  const VthTermQuestion *question = self->question;
  const VthTermSourceRule *source = &self->rules->sources[question->set_by];
  VthCertainty certainty = VTH_CERTAINTY_TEXT;

  if (question->rule != NULL)
    certainty = explain_certainty_of (question->rule->id, question->rule->certainty, certainty, notes);
  if (leans_on_source (question))
    certainty = explain_certainty_of (source->basis, source->certainty, certainty, notes);

  for (guint32 day = find_first_closed_day_that_matters (self->span); day < self->span->last_day; day++)
    {
      const VthHolidayRule *holiday = _vth_calendar_find_closing (self->rules->calendar, VTH_CALENDAR_KIND_ATW, day);

      if (holiday != NULL)
        certainty = explain_certainty_of (holiday->decree != NULL ? holiday->decree : holiday->basis,
                                          holiday->certainty, certainty, notes);
    }

  return certainty;
}

/* Whether the rule may not have been law yet, as far as the data go. */
static gboolean
is_before_what_is_known (const VthTermTrace *self)
{
  return self->question->rule != NULL && self->event < self->question->rule->known_from;
}

static void
explain_age (const VthTermTrace *self, VthNotes *notes)
{
  const VthDeadlineRule *rule = self->question->rule;

  if (is_before_what_is_known (self))
    _vth_notes_add (notes, "rule.since-unknown", NULL,
                    VTH_ARGS (VTH_ARG_TEXT ("source", rule->id), VTH_ARG_DAY ("since", rule->known_from),
                              VTH_ARG_DAY ("day", self->event)));
}

VthCertainty
_vth_term_trace_find_certainty (const VthTermTrace *self)
{
  VthCertainty certainty = explain_certainty (self, NULL);
  gboolean is_sure = find_unknown_day (self) == 0 && !is_before_what_is_known (self);

  return is_sure ? certainty : MIN (certainty, VTH_CERTAINTY_INFERRED);
}

void
_vth_term_trace_explain (const VthTermTrace *self, VthNotes *notes)
{
  const VthDeadlineRule *rule = self->question->rule;

  if (rule != NULL && self->asked_id != NULL && !g_str_equal (rule->id, self->asked_id))
    _vth_notes_add (notes, "rule.other-version", NULL,
                    VTH_ARGS (VTH_ARG_DAY ("day", self->event), VTH_ARG_TEXT ("source", rule->id)));

  explain_age (self, notes);
  explain_start (self, notes);
  explain_parts (self, notes);
  explain_month_end (self, notes);
  explain_cause (self, notes);
  explain_moves (self, notes);
  explain_horizon (self, notes);
  explain_certainty (self, notes);
}
