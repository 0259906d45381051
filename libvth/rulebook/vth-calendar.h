/* vth-calendar.h - which days are open
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>
#include <libvth/rulebook/vth-holiday.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_CALENDAR_KIND:
 *
 * The type of #VthCalendarKind.
 *
 * Since: 1.0
 */
#define VTH_TYPE_CALENDAR_KIND (vth_calendar_kind_get_type ())

/**
 * VthCalendarKind:
 * @VTH_CALENDAR_KIND_ATW: days of the Algemene termijnenwet: Good Friday and the days equated by
 *   decree are closed too (Atw 3 lid 2 and 3)
 * @VTH_CALENDAR_KIND_WORKING: working days for everything else (werkdagen)
 *
 * Which of the two calendars (kalenders) is asked; they never mix.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_CALENDAR_KIND_ATW,
  VTH_CALENDAR_KIND_WORKING
} VthCalendarKind;

VTH_AVAILABLE_IN_1_0
GType vth_calendar_kind_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_CALENDAR:
 *
 * The type of #VthCalendar.
 *
 * Since: 1.0
 */
#define VTH_TYPE_CALENDAR (vth_calendar_get_type ())

/**
 * VthCalendar:
 *
 * The calendar (kalender) of the Algemene termijnenwet, and that of working days beside it, from
 * 1965 to 2199. Immutable: any thread may ask it.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthCalendar, vth_calendar, VTH, CALENDAR, GObject)

VTH_AVAILABLE_IN_1_0
VthCalendar *vth_calendar_new_national (GError **error);

VTH_AVAILABLE_IN_1_0
const GDate *vth_calendar_get_first_day (VthCalendar *calendar);

VTH_AVAILABLE_IN_1_0
const GDate *vth_calendar_get_last_day (VthCalendar *calendar);

VTH_AVAILABLE_IN_1_0
const GDate *vth_calendar_get_known_until (VthCalendar *calendar);

VTH_AVAILABLE_IN_1_0
gboolean vth_calendar_is_known (VthCalendar *calendar, const GDate *date);

VTH_AVAILABLE_IN_1_0
gboolean vth_calendar_is_open (VthCalendar *calendar, VthCalendarKind kind, const GDate *date);

VTH_AVAILABLE_IN_1_0
GDate *vth_calendar_find_next_open (VthCalendar *calendar, VthCalendarKind kind, const GDate *date);

VTH_AVAILABLE_IN_1_0
guint vth_calendar_count_open (VthCalendar *calendar, VthCalendarKind kind, const GDate *first, const GDate *last);

VTH_AVAILABLE_IN_1_0
VthHoliday *vth_calendar_lookup_holiday (VthCalendar *calendar, VthCalendarKind kind, const GDate *date);

VTH_AVAILABLE_IN_1_0
GListModel *vth_calendar_list_holidays (VthCalendar *calendar, VthCalendarKind kind, gint year, GError **error);

G_END_DECLS
