/* vth-programme-goal-private.h - what a goal holds
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/programme/vth-programme-private.h"

G_BEGIN_DECLS

typedef struct
{
  gchar *names[2]; /* by VthLanguage */
  VthPeriod from;
  VthPeriod until;
} VthPhase;

struct _VthProgrammeGoal
{
  GObject parent_instance;

  gchar *id;
  gchar *pillar;
  gchar *parent;
  gchar *titles[2]; /* by VthLanguage */
  gchar *from_text;
  gchar *until_text;
  gchar *note;
  VthPlanningKind kind;
  VthPlanningAlignment alignment;
  VthPeriod from;
  VthPeriod until;
  GArray *phases;   /* of VthPhase; NULL: none */
  guint32 adopted;  /* the day of the plan; 0: not known */
  GDate first_day;
  GDate last_day;
};

G_END_DECLS
