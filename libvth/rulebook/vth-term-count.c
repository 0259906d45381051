/* vth-term-count.c - counting a term, without any object
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-term-count-private.h"

#define MONTHS_A_YEAR 12
#define DAYS_A_WEEK 7
#define HOURS_A_DAY 24

/* Parts add up before anything is counted: an extension counts from the original start, so that
 * 31 May with 6 + 9 months ends on 31 August and not on the 30th.
 */
void
_vth_term_plan_add (VthTermPlan *self, const VthTerm *term)
{
  guint32 count = (guint32) term->count;

  switch ((VthTermUnit) term->unit)
    {
    case VTH_TERM_UNIT_DAYS:
      self->days += count;
      break;
    case VTH_TERM_UNIT_WEEKS:
      self->days += count * DAYS_A_WEEK;
      break;
    case VTH_TERM_UNIT_MONTHS:
      self->months += count;
      break;
    case VTH_TERM_UNIT_YEARS:
      self->months += count * MONTHS_A_YEAR;
      break;
    case VTH_TERM_UNIT_HOURS:
      self->days += (count + HOURS_A_DAY - 1) / HOURS_A_DAY;
      break;
    case VTH_TERM_UNIT_WORKING_DAYS:
      self->working_days += count;
      break;
    default:
      g_assert_not_reached ();
    }
}

/* The same day number in the month found, or its last day when it has no such day. */
static gboolean
shift_months (const VthCalendar *calendar, gint64 months, gint64 *day, gboolean *clamped)
{
  gint64 month = calendar->month_of[*day];
  gint64 day_of_month = *day - calendar->month_start[month];
  gint64 length;

  month += months;
  if (month < 0 || month >= calendar->n_months)
    return FALSE;

  length = calendar->month_start[month + 1] - calendar->month_start[month];
  *clamped = day_of_month >= length;
  *day = calendar->month_start[month] + MIN (day_of_month, length - 1);
  return TRUE;
}

static gboolean
shift_working_days (const VthCalendar *calendar, gint64 count, gint64 *day)
{
  const VthOpenDays *working = &calendar->kinds[VTH_CALENDAR_KIND_WORKING];
  gint64 found;

  if (count == 0)
    return TRUE;
  if (*day < -1 || *day >= calendar->n_days)
    return FALSE;

  if (count > 0)
    found = working->n_before[*day + 1] + count - 1;
  else
    found = (gint64) working->n_before[MAX (*day, 0)] + count;
  if (found < 0 || found >= working->n_open)
    return FALSE;

  *day = working->open[found];
  return TRUE;
}

static gboolean
count_backward (const VthTermPlan *self, const VthCalendar *calendar, gint64 event, VthTermSpan *span)
{
  gint64 day = event;
  gboolean clamped;

  if (!shift_months (calendar, -(gint64) self->months, &day, &clamped))
    return FALSE;
  day -= self->days;
  if (day < 0 || !shift_working_days (calendar, -(gint64) self->working_days, &day))
    return FALSE;

  span->first_day = calendar->first_day + (guint32) event - (event > 0);
  span->raw_last_day = span->lengthened = span->last_day = calendar->first_day + (guint32) day;
  return TRUE;
}

static void
roll (const VthTermPlan *self, const VthCalendar *calendar, guint32 first, guint32 *lengthened, guint32 *last)
{
  const VthOpenDays *atw = &calendar->kinds[VTH_CALENDAR_KIND_ATW];

  if (*last + 1 >= first + self->minimum_days &&
      atw->n_before[*last + 1] - atw->n_before[first] < self->minimum_open)
    *last = atw->open[atw->n_before[first] + self->minimum_open - 1];

  *lengthened = *last;
  *last += atw->wait[*last];
}

gboolean
_vth_term_plan_count (const VthTermPlan *self, const VthCalendar *calendar, guint32 event, VthTermSpan *span)
{
  gint64 day = (gint64) event - calendar->first_day;
  gboolean clamped = FALSE, empty = self->months == 0 && self->days == 0 && self->working_days == 0;
  gint64 first = day + (!self->on && !empty);
  guint32 lengthened, last;

  if (day < 0 || day >= calendar->n_days)
    return FALSE;
  if (self->backward)
    return count_backward (self, calendar, day, span);

  if (self->months != 0 && !shift_months (calendar, self->months, &day, &clamped))
    return FALSE;
  /* A month from 31 January on ends with February: there is no 31st to end before. */
  if (self->on && !clamped && !empty)
    day--;
  day += self->days;
  if (!shift_working_days (calendar, self->working_days, &day) || day < 0 || day >= calendar->n_days)
    return FALSE;

  lengthened = last = (guint32) day;
  span->first_day = calendar->first_day + (guint32) MIN (first, calendar->n_days - 1);
  span->raw_last_day = calendar->first_day + last;
  if (self->rolls)
    roll (self, calendar, (guint32) MIN (first, day), &lengthened, &last);
  span->lengthened = calendar->first_day + lengthened;
  span->last_day = calendar->first_day + last;
  return last < calendar->n_days;
}

/* Terms of one unit add up; over several units their shares of the bounds do. */
gboolean
_vth_atw_bounds_hold (const VthAtwBounds *self, const VthTerm *terms, guint n_terms)
{
  guint64 whole = 1, share = 0;

  for (guint i = 0; i < n_terms; i++)
    if (self->limits[terms[i].unit] == 0)
      return FALSE;

  for (guint unit = 0; unit < G_N_ELEMENTS (self->limits); unit++)
    whole *= MAX (self->limits[unit], 1u);
  for (guint i = 0; i < n_terms; i++)
    share += (guint64) terms[i].count * (whole / self->limits[terms[i].unit]);

  return share <= whole;
}
