/* vth-progress-report.h - where the goals of a programme stand on a day
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/base/vth-table.h>
#include <libvth/programme/vth-programme.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_PROGRESS_REPORT:
 *
 * The type of #VthProgressReport.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PROGRESS_REPORT (vth_progress_report_get_type ())

/**
 * VthProgressReport:
 *
 * A progress report (voortgangsrapportage): how many goals of each pillar stand where on a day,
 * according to the planning. Nobody recorded progress, so it never says that a goal was met, and
 * a topic of which nothing is known is shown as empty.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthProgressReport, vth_progress_report, VTH, PROGRESS_REPORT, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthProgressReport *vth_progress_report_new (VthProgramme *programme, const GDate *date);

VTH_AVAILABLE_IN_1_0
VthProgramme *vth_progress_report_get_programme (VthProgressReport *report);

VTH_AVAILABLE_IN_1_0
const GDate *vth_progress_report_get_date (VthProgressReport *report);

VTH_AVAILABLE_IN_1_0
guint vth_progress_report_count (VthProgressReport *report, const gchar *pillar, VthGoalState state);

VTH_AVAILABLE_IN_1_0
VthTable *vth_progress_report_to_table (VthProgressReport *report, VthLanguage language);

VTH_AVAILABLE_IN_1_0
VthTable *vth_progress_report_list_goals (VthProgressReport *report, const gchar *pillar, VthLanguage language);

G_END_DECLS
