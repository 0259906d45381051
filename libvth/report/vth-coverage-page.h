/* vth-coverage-page.h - a coverage as a page for people
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/register/vth-mandate-coverage.h>

G_BEGIN_DECLS

VTH_AVAILABLE_IN_1_0
gchar *vth_mandate_coverage_to_html (VthMandateCoverage *coverage, VthLanguage language);

G_END_DECLS
