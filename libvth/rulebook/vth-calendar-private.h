/* vth-calendar-private.h - the calendar as tables of one entry per day
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/rulebook/vth-calendar.h"
#include "libvth/rulebook/vth-data-reader-private.h"
#include "libvth/rulebook/vth-holiday-private.h"

G_BEGIN_DECLS

#define VTH_N_CALENDAR_KINDS 2

/* Days are indexes here: day number less that of the first day. */
typedef struct
{
  guint8 *wait;      /* days from each day to the next open one; 0 on an open day */
  guint32 *n_before; /* open days before each day */
  guint32 *open;     /* the open days, in order */
  guint32 n_open;
} VthOpenDays;

struct _VthCalendar
{
  GObject parent_instance;

  guint first_year;
  guint32 first_day;
  guint32 n_days;         /* that may be asked about; the tables go one year further */
  guint32 n_table_days;
  guint32 n_months;
  guint16 *month_of;      /* the month of each day */
  guint32 *month_start;   /* the first day of each month, and of the one after the last */
  guint16 *holiday_of;    /* what closes each day: index in holidays + 1 */
  GPtrArray *holidays;    /* of VthHolidayRule */
  VthOpenDays kinds[VTH_N_CALENDAR_KINDS];
  GArray *known;          /* of VthYearRange: years whose decree days are known */
  GDate first_date;
  GDate last_date;
  GDate known_until;
};

typedef struct
{
  guint from;
  guint until;
} VthYearRange;

VthCalendar *_vth_calendar_new_from_data (VthDataReader *data, GError **error);
const VthHolidayRule *_vth_calendar_find_closing (VthCalendar *self, VthCalendarKind kind, guint32 day_number);
gboolean _vth_calendar_is_known_day (VthCalendar *self, guint32 day_number);

static inline gboolean
_vth_calendar_contains (const VthCalendar *self, guint32 day_number)
{
  return day_number - self->first_day < self->n_days;
}

G_END_DECLS
