/* vth-programme-private.h - how a programme is read
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "libvth/programme/vth-programme.h"

G_BEGIN_DECLS

/* A quarter or a year as day numbers, both inclusive; 0 is absent. */
typedef struct
{
  guint32 first_day;
  guint32 last_day;
} VthPeriod;

gboolean _vth_period_parse (const gchar *text, VthPeriod *period);

/* The optional member of an object; pointer names the object in what is reported. */
gboolean _vth_programme_read_text (JsonObject *object, const gchar *pointer, const gchar *key, gboolean required,
                                   const gchar **text, GError **error);

VthProgrammeGoal *_vth_programme_goal_new (JsonObject *object, const gchar *pointer, guint32 adopted, GError **error);
void _vth_programme_goal_inherit (VthProgrammeGoal *self, VthProgrammeGoal *parent);

/* Whether the goal has a planning, of its own or of its parent. */
gboolean _vth_programme_goal_is_planned (VthProgrammeGoal *self);

typedef struct
{
  const gchar *id;
  const gchar *titles[2];  /* by VthLanguage */
  gboolean holds_planning; /* of sections: what a programme can fill in */
} VthProgrammeHeading;

const VthProgrammeHeading *_vth_programme_get_pillar_headings (VthProgramme *self, guint *n_headings);
const VthProgrammeHeading *_vth_programme_get_section_headings (VthProgramme *self, guint *n_headings);

G_END_DECLS
