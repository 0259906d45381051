/* vth-programme.h - a programme: pillars, goals and their planning
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>
#include <libvth/base/vth-knowledge.h>
#include <libvth/programme/vth-programme-goal.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_PROGRAMME:
 *
 * The type of #VthProgramme.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PROGRAMME (vth_programme_get_type ())

/**
 * VthProgramme:
 *
 * A programme (programma) as its plan describes it: pillars, goals and their planning. It is read
 * from a knowledge file, one that is built in or one's own. Immutable: any thread may ask it.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthProgramme, vth_programme, VTH, PROGRAMME, GObject)

VTH_AVAILABLE_IN_1_0
gchar **vth_programme_list_ids (void);

VTH_AVAILABLE_IN_1_0
VthProgramme *vth_programme_new (VthKnowledge *knowledge, GError **error);

VTH_AVAILABLE_IN_1_0
VthKnowledge *vth_programme_get_knowledge (VthProgramme *programme);

VTH_AVAILABLE_IN_1_0
GListModel *vth_programme_get_goals (VthProgramme *programme);

VTH_AVAILABLE_IN_1_0
VthProgrammeGoal *vth_programme_lookup_goal (VthProgramme *programme, const gchar *id);

VTH_AVAILABLE_IN_1_0
gchar **vth_programme_list_pillars (VthProgramme *programme);

VTH_AVAILABLE_IN_1_0
const gchar *vth_programme_get_pillar_title (VthProgramme *programme, const gchar *pillar, VthLanguage language);

VTH_AVAILABLE_IN_1_0
gchar **vth_programme_list_sections (VthProgramme *programme, VthLanguage language);

G_END_DECLS
