/* vth-programme-goal.h - one goal of a programme, and its planning
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>
#include <libvth/base/vth-language.h>
#include <libvth/base/vth-version.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_PLANNING_KIND:
 *
 * The type of #VthPlanningKind.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PLANNING_KIND (vth_planning_kind_get_type ())

/**
 * VthPlanningKind:
 * @VTH_PLANNING_KIND_NONE: the goal has no planning of its own (geen eigen planning)
 * @VTH_PLANNING_KIND_DUE: to be there within one period (op te leveren)
 * @VTH_PLANNING_KIND_START: to begin within one period, without an end (te starten)
 * @VTH_PLANNING_KIND_STARTED: begun before the plan was made, without an end (gestart)
 * @VTH_PLANNING_KIND_ONGOING: runs already (loopt)
 * @VTH_PLANNING_KIND_RANGE: from one period into another (van, tot en met)
 * @VTH_PLANNING_KIND_PHASES: in phases that have a name (in fasen)
 *
 * What the planning (planning) of a goal says.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_PLANNING_KIND_NONE,
  VTH_PLANNING_KIND_DUE,
  VTH_PLANNING_KIND_START,
  VTH_PLANNING_KIND_STARTED,
  VTH_PLANNING_KIND_ONGOING,
  VTH_PLANNING_KIND_RANGE,
  VTH_PLANNING_KIND_PHASES
} VthPlanningKind;

VTH_AVAILABLE_IN_1_0
GType vth_planning_kind_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_PLANNING_ALIGNMENT:
 *
 * The type of #VthPlanningAlignment.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PLANNING_ALIGNMENT (vth_planning_alignment_get_type ())

/**
 * VthPlanningAlignment:
 * @VTH_PLANNING_ALIGNMENT_UNCERTAIN: the plan contradicts itself (onzeker)
 * @VTH_PLANNING_ALIGNMENT_LIKELY: the planning very likely belongs to the goal (waarschijnlijk)
 * @VTH_PLANNING_ALIGNMENT_INHERITS: the planning is that of the goal of which this is a part (overgenomen)
 * @VTH_PLANNING_ALIGNMENT_CERTAIN: the planning stands beside the goal (zeker)
 *
 * How sure it is that a planning (planning) belongs to its goal.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_PLANNING_ALIGNMENT_UNCERTAIN,
  VTH_PLANNING_ALIGNMENT_LIKELY,
  VTH_PLANNING_ALIGNMENT_INHERITS,
  VTH_PLANNING_ALIGNMENT_CERTAIN
} VthPlanningAlignment;

VTH_AVAILABLE_IN_1_0
GType vth_planning_alignment_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_GOAL_STATE:
 *
 * The type of #VthGoalState.
 *
 * Since: 1.0
 */
#define VTH_TYPE_GOAL_STATE (vth_goal_state_get_type ())

/**
 * VthGoalState:
 * @VTH_GOAL_STATE_UNKNOWN: the plan says nothing of that day (onbekend)
 * @VTH_GOAL_STATE_NOT_STARTED: the planned time has not come (nog niet aan de beurt)
 * @VTH_GOAL_STATE_RUNNING: within the planned time (in uitvoering volgens de planning)
 * @VTH_GOAL_STATE_DUE: the period is there in which it should be delivered, or should begin (nu gepland)
 * @VTH_GOAL_STATE_OVERDUE: the planned time has passed (planning verstreken)
 * @VTH_GOAL_STATE_ONGOING: runs without a planned end (doorlopend)
 *
 * Where a goal stands on a day according to its planning (stand volgens de planning). A programme
 * records plans, not results: no state says that a goal was met, or was not.
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_GOAL_STATE_UNKNOWN,
  VTH_GOAL_STATE_NOT_STARTED,
  VTH_GOAL_STATE_RUNNING,
  VTH_GOAL_STATE_DUE,
  VTH_GOAL_STATE_OVERDUE,
  VTH_GOAL_STATE_ONGOING
} VthGoalState;

VTH_AVAILABLE_IN_1_0
GType vth_goal_state_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_PROGRAMME_GOAL:
 *
 * The type of #VthProgrammeGoal.
 *
 * Since: 1.0
 */
#define VTH_TYPE_PROGRAMME_GOAL (vth_programme_goal_get_type ())

/**
 * VthProgrammeGoal:
 *
 * A goal of a programme (programmadoel) with its planning. Immutable.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthProgrammeGoal, vth_programme_goal, VTH, PROGRAMME_GOAL, GObject)

VTH_AVAILABLE_IN_1_0
const gchar *vth_programme_goal_get_id (VthProgrammeGoal *goal);

VTH_AVAILABLE_IN_1_0
const gchar *vth_programme_goal_get_pillar (VthProgrammeGoal *goal);

VTH_AVAILABLE_IN_1_0
const gchar *vth_programme_goal_get_parent (VthProgrammeGoal *goal);

VTH_AVAILABLE_IN_1_0
const gchar *vth_programme_goal_get_title (VthProgrammeGoal *goal, VthLanguage language);

VTH_AVAILABLE_IN_1_0
VthPlanningKind vth_programme_goal_get_kind (VthProgrammeGoal *goal);

VTH_AVAILABLE_IN_1_0
VthPlanningAlignment vth_programme_goal_get_alignment (VthProgrammeGoal *goal);

VTH_AVAILABLE_IN_1_0
const gchar *vth_programme_goal_get_from (VthProgrammeGoal *goal);

VTH_AVAILABLE_IN_1_0
const gchar *vth_programme_goal_get_until (VthProgrammeGoal *goal);

VTH_AVAILABLE_IN_1_0
const GDate *vth_programme_goal_get_first_day (VthProgrammeGoal *goal);

VTH_AVAILABLE_IN_1_0
const GDate *vth_programme_goal_get_last_day (VthProgrammeGoal *goal);

VTH_AVAILABLE_IN_1_0
const gchar *vth_programme_goal_get_note (VthProgrammeGoal *goal);

VTH_AVAILABLE_IN_1_0
VthGoalState vth_programme_goal_get_state (VthProgrammeGoal *goal, const GDate *date);

VTH_AVAILABLE_IN_1_0
gchar **vth_programme_goal_list_phases_on (VthProgrammeGoal *goal, const GDate *date, VthLanguage language);

G_END_DECLS
