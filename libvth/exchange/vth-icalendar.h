/* vth-icalendar.h - deadlines in the calendar of a person
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>
#include <libvth/base/vth-language.h>
#include <libvth/rulebook/vth-calendar.h>

G_BEGIN_DECLS

VTH_AVAILABLE_IN_1_0
gchar *vth_icalendar_from_deadlines (GListModel *deadlines,
                                     VthCalendar *calendar,
                                     const GDate *today,
                                     guint alarm_working_days,
                                     VthLanguage language,
                                     GError **error);

G_END_DECLS
