/* vth-holiday-private.h - how a holiday is found in each year
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/rulebook/vth-data-reader-private.h"
#include "libvth/rulebook/vth-holiday.h"

G_BEGIN_DECLS

/* A day of the month, a distance from Easter Sunday, or (decree) one day only. */
typedef struct
{
  gatomicrefcount ref_count;
  gchar *id;
  gchar *names[2];  /* by VthLanguage */
  gchar *basis;
  gchar *decree;
  gchar *source;
  VthCertainty certainty;
  guint calendars;  /* bits 1 << VthCalendarKind */
  guint month;
  guint day;
  gint easter;
  gint sunday_shift;
  guint from;
  guint until;
  guint32 only_day;
} VthHolidayRule;

VthHolidayRule *_vth_holiday_rule_new (VthDataReader *data);
VthHolidayRule *_vth_holiday_rule_new_decree (VthDataReader *data, VthDataReader *file);
VthHolidayRule *_vth_holiday_rule_ref (VthHolidayRule *self);
void _vth_holiday_rule_unref (VthHolidayRule *self);
guint32 _vth_holiday_rule_find (const VthHolidayRule *self, guint year);

VthHoliday *_vth_holiday_new (const VthHolidayRule *rule, guint32 day_number);

G_END_DECLS
