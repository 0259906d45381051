/* vth-timeline-page.h - a timeline as a page for people
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/review/vth-timeline.h>

G_BEGIN_DECLS

VTH_AVAILABLE_IN_1_0
gchar *vth_timeline_to_html (VthTimeline *timeline, VthLanguage language);

VTH_AVAILABLE_IN_1_0
gchar *vth_timelines_to_html (GListModel *timelines, VthLanguage language);

G_END_DECLS
