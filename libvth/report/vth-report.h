/* vth-report.h - what many decisions add up to
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-language.h>
#include <libvth/base/vth-table.h>
#include <libvth/review/vth-reviewer.h>
#include <libvth/store/vth-store.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_REPORT_FORMAT:
 *
 * The type of #VthReportFormat.
 *
 * Since: 1.0
 */
#define VTH_TYPE_REPORT_FORMAT (vth_report_format_get_type ())

/**
 * VthReportFormat:
 * @VTH_REPORT_FORMAT_TABLE: aligned text, for a terminal
 * @VTH_REPORT_FORMAT_CSV: comma-separated values, for a program
 * @VTH_REPORT_FORMAT_JSON: an array of objects, for a program
 * @VTH_REPORT_FORMAT_MD: a Markdown table
 * @VTH_REPORT_FORMAT_HTML: a page that stands by itself, for a browser or a printer
 *
 * How a report is written down (vorm). What is for people has words in their language; what is for
 * programs has the nicks and ids themselves.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_REPORT_FORMAT_TABLE,
  VTH_REPORT_FORMAT_CSV,
  VTH_REPORT_FORMAT_JSON,
  VTH_REPORT_FORMAT_MD,
  VTH_REPORT_FORMAT_HTML
} VthReportFormat;

VTH_AVAILABLE_IN_1_0
GType vth_report_format_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_REPORT:
 *
 * The type of #VthReport.
 *
 * Since: 1.0
 */
#define VTH_TYPE_REPORT (vth_report_get_type ())

/**
 * VthReport:
 *
 * A report (rapportage) about decisions and their reviews. There are three: `summary`, the figures;
 * `decisions`, with a row for each; and `findings`, with a row for each reason that was given.
 * They are the same wherever the records came from: rows stand in an order of their own.
 *
 * A report does not change. It belongs to one thread at a time.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthReport, vth_report, VTH, REPORT, GObject)

VTH_AVAILABLE_IN_1_0
gchar **vth_report_list_names (void);

VTH_AVAILABLE_IN_1_0
VthReport *vth_report_new (const gchar *name,
                           VthReviewer *reviewer,
                           const GDate *first_day,
                           const GDate *last_day,
                           GError **error);

VTH_AVAILABLE_IN_1_0
VthReport *vth_report_new_for_store (const gchar *name,
                                     VthStore *store,
                                     const GDate *first_day,
                                     const GDate *last_day,
                                     GError **error);

VTH_AVAILABLE_IN_1_0
const gchar *vth_report_get_name (VthReport *report);

VTH_AVAILABLE_IN_1_0
VthTable *vth_report_get_table (VthReport *report);

VTH_AVAILABLE_IN_1_0
gchar *vth_report_to_text (VthReport *report, VthReportFormat format, VthLanguage language);

G_END_DECLS
