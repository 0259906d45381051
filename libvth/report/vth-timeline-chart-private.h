/* vth-timeline-chart-private.h - a timeline as SVG
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/review/vth-timeline-private.h"

G_BEGIN_DECLS

void _vth_timeline_append_chart (GString *html, const VthTimelineCore *core, VthLanguage language);

/* The sign that stands beside the colour of a state. */
const gchar *_vth_timeline_get_sign (guint state);

/* What came by itself, such as the end of a term, is no event of the record. */
gboolean _vth_timeline_is_event (const VthTimelineHappening *happening);

/* vth-timeline-scale.c: days to the right, long silences shortened */
typedef struct
{
  GArray *days;       /* of guint32, rising, each once */
  GArray *places;     /* of gdouble, from 0 to 1 */
} VthTimelineScale;

void _vth_timeline_scale_init (VthTimelineScale *self, const VthTimelineCore *core);
void _vth_timeline_scale_clear (VthTimelineScale *self);
gdouble _vth_timeline_scale_place (const VthTimelineScale *self, guint32 day);

/* Whether the days just before that one were shortened. */
gboolean _vth_timeline_scale_is_shortened (const VthTimelineScale *self, guint index);

G_END_DECLS
