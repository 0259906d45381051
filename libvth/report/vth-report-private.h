/* vth-report-private.h - what the files of the report share
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-reason-private.h"
#include "libvth/base/vth-table-private.h"
#include "libvth/report/vth-report.h"

G_BEGIN_DECLS

#define VTH_N_SEVERITIES (VTH_SEVERITY_ERROR + 1)
#define VTH_N_VERDICTS (VTH_SOUNDNESS_UNSOUND + 1)

/* A decision with what was found in it. */
typedef struct
{
  VthEnforcementDecision *decision;
  VthReview *review;
  guint n_reasons[VTH_N_SEVERITIES];
  guint n_unchecked;        /* what could not be checked, because it was not recorded */
} VthReportItem;

/* One reason for all decisions. */
typedef struct
{
  VthReason *first;         /* the first that was met, as an example */
  guint n_findings;
  guint n_decisions;
  guint last_item;
} VthReportFinding;

/* The figures that are the same in every report. */
typedef struct
{
  guint n_decisions;
  guint n_verdicts[VTH_N_VERDICTS];
  guint n_reasons[VTH_N_SEVERITIES];
  guint n_checked_whole;    /* decisions of which nothing could not be checked */
} VthReportFigures;

struct _VthReport
{
  GObject parent_instance;

  const gchar *name;
  VthDossier *dossier;
  GDate first_day;
  GDate last_day;
  GArray *items;            /* of VthReportItem, by id */
  GPtrArray *violations;    /* of VthViolation, by id; of the report of that name only */
  GPtrArray *findings;      /* of VthReportFinding, the heaviest and most frequent first */
  VthReportFigures figures;
  VthTable *table;
};

/* vth-report-table.c */
GPtrArray *_vth_report_count_findings (VthReport *self);
VthTable *_vth_report_make_table (VthReport *self);
VthTable *_vth_report_make_table_for_people (VthReport *self, VthLanguage language);
const gchar *_vth_report_get_authority (VthReport *self, const gchar *id);

/* vth-report-violations.c */
void _vth_report_collect_violations (VthReport *self);
VthTable *_vth_report_make_violations (VthReport *self);
gchar *_vth_report_name_interventions (const gchar *ids, VthLanguage language);
void _vth_report_print_positions (VthReport *self, GString *html, VthLanguage language);

/* vth-report-text.c */
gchar *_vth_report_align (VthTable *table);

/* vth-report-html.c */
gchar *_vth_report_make_page (VthReport *self, VthLanguage language);

/* vth-report-page.c */
gchar *_vth_report_fill_in (const gchar *text, const gchar *place, const gchar *value);

/* A whole page; @body is markup, @style the name of a resource with more style, or NULL. */
gchar *_vth_report_fill_page (const gchar *title, const gchar *period, const gchar *foot, const gchar *style,
                              const gchar *body, VthLanguage language);

/* Like printf, with every text escaped. */
void _vth_report_print_escaped (GString *html, const gchar *format, va_list arguments);

/* A label with the nick of an enumeration value, such as VthSoundness.sound. */
const gchar *_vth_report_get_label (const gchar *prefix, const gchar *nick, VthLanguage language);

G_END_DECLS
