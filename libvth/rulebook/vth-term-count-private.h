/* vth-term-count-private.h - counting a term, without any object
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-term-private.h"
#include "libvth/rulebook/vth-calendar-private.h"

G_BEGIN_DECLS

/* A term taken apart, ready to be counted from any day. */
typedef struct
{
  guint32 months;       /* years included */
  guint32 days;         /* weeks, hours (by the day) and suspended days included */
  guint32 working_days;
  guint8 on;            /* the event's day is the first day */
  guint8 backward;
  guint8 rolls;         /* Atw 1 and 2 apply */
  guint8 minimum_days;  /* from how many days on Atw 2 asks something */
  guint8 minimum_open;  /* how many open days it asks */
} VthTermPlan;

/* Days are day numbers (g_date_get_julian()). */
typedef struct
{
  guint32 first_day;
  guint32 raw_last_day;  /* before Atw 1 and 2 */
  guint32 lengthened;    /* after Atw 2, before Atw 1 */
  guint32 last_day;
} VthTermSpan;

/* FALSE when the event or the end lies outside the calendar. */
gboolean _vth_term_plan_count (const VthTermPlan *self, const VthCalendar *calendar, guint32 event, VthTermSpan *span);
void _vth_term_plan_add (VthTermPlan *self, const VthTerm *term);

/* What Atw 4 says of a length. */
typedef struct
{
  guint8 minimum_days;
  guint8 minimum_open;
  guint limits[6];      /* by VthTermUnit: the longest that is inside; 0: the unit is outside */
} VthAtwBounds;

gboolean _vth_atw_bounds_hold (const VthAtwBounds *self, const VthTerm *terms, guint n_terms);

G_END_DECLS
