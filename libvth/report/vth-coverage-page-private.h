/* vth-coverage-page-private.h - a page on a coverage, while it is written
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/register/vth-coverage-private.h"
#include "libvth/report/vth-coverage-page.h"
#include "libvth/report/vth-report-private.h"

G_BEGIN_DECLS

typedef struct
{
  VthMandateCoverage *coverage;
  VthTable *table;
  VthRegister *registry;
  VthLanguage language;
  GString *html;
} VthCoveragePage;

const gchar *_vth_coverage_page_say (const VthCoveragePage *page, const gchar *label);
const gchar *_vth_coverage_page_say_nick (const VthCoveragePage *page, const gchar *prefix, const gchar *nick);

/* Like printf, with every text escaped. */
void _vth_coverage_page_print (const VthCoveragePage *page, const gchar *format, ...) G_GNUC_PRINTF (2, 3);

/* A cell as people write it; empty if it is missing. */
gchar *_vth_coverage_page_dup_cell (const VthCoveragePage *page, VthTable *table, guint row, const gchar *column);

/* What an act must say, and with what sum, area, activities and conditions. */
gchar *_vth_coverage_page_dup_limits (const VthCoveragePage *page, guint row);

/* The names of limits in words, with commas. */
gchar *_vth_coverage_page_dup_limit_names (const VthCoveragePage *page, const gchar *names);

const gchar *_vth_coverage_page_get_power (const VthCoveragePage *page, const gchar *power);
const gchar *_vth_coverage_page_get_name (const VthCoveragePage *page, const gchar *id);

/* Many organs in few words: `Beuningen: burgemeester, raad; Druten: raad`. @ids is sorted. */
gchar *_vth_coverage_page_dup_organs (const VthCoveragePage *page, const gchar *const *ids);

/* vth-coverage-page-lists.c: what is the same for several powers stands there once. */
void _vth_coverage_page_print_gap (const VthCoveragePage *page);
void _vth_coverage_page_print_differences (const VthCoveragePage *page);
void _vth_coverage_page_print_limits (const VthCoveragePage *page);

G_END_DECLS
