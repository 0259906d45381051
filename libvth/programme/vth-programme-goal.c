/* vth-programme-goal.c - one goal of a programme, and its planning
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/programme/vth-programme-goal-private.h"

enum
{
  PROP_ID = 1,
  PROP_PILLAR,
  PROP_PARENT,
  PROP_KIND,
  PROP_ALIGNMENT,
  PROP_FROM,
  PROP_UNTIL,
  PROP_FIRST_DAY,
  PROP_LAST_DAY,
  PROP_NOTE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (VthPlanningKind, vth_planning_kind,
                    G_DEFINE_ENUM_VALUE (VTH_PLANNING_KIND_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (VTH_PLANNING_KIND_DUE, "due"),
                    G_DEFINE_ENUM_VALUE (VTH_PLANNING_KIND_START, "start"),
                    G_DEFINE_ENUM_VALUE (VTH_PLANNING_KIND_STARTED, "started"),
                    G_DEFINE_ENUM_VALUE (VTH_PLANNING_KIND_ONGOING, "ongoing"),
                    G_DEFINE_ENUM_VALUE (VTH_PLANNING_KIND_RANGE, "range"),
                    G_DEFINE_ENUM_VALUE (VTH_PLANNING_KIND_PHASES, "phases"))

G_DEFINE_ENUM_TYPE (VthPlanningAlignment, vth_planning_alignment,
                    G_DEFINE_ENUM_VALUE (VTH_PLANNING_ALIGNMENT_UNCERTAIN, "uncertain"),
                    G_DEFINE_ENUM_VALUE (VTH_PLANNING_ALIGNMENT_LIKELY, "likely"),
                    G_DEFINE_ENUM_VALUE (VTH_PLANNING_ALIGNMENT_INHERITS, "inherits"),
                    G_DEFINE_ENUM_VALUE (VTH_PLANNING_ALIGNMENT_CERTAIN, "certain"))

G_DEFINE_ENUM_TYPE (VthGoalState, vth_goal_state,
                    G_DEFINE_ENUM_VALUE (VTH_GOAL_STATE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (VTH_GOAL_STATE_NOT_STARTED, "not-started"),
                    G_DEFINE_ENUM_VALUE (VTH_GOAL_STATE_RUNNING, "running"),
                    G_DEFINE_ENUM_VALUE (VTH_GOAL_STATE_DUE, "due"),
                    G_DEFINE_ENUM_VALUE (VTH_GOAL_STATE_OVERDUE, "overdue"),
                    G_DEFINE_ENUM_VALUE (VTH_GOAL_STATE_ONGOING, "ongoing"))

G_DEFINE_FINAL_TYPE (VthProgrammeGoal, vth_programme_goal, G_TYPE_OBJECT)

static void
vth_programme_goal_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthProgrammeGoal *self = VTH_PROGRAMME_GOAL (object);

  switch (property_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_PILLAR:
      g_value_set_string (value, self->pillar);
      break;
    case PROP_PARENT:
      g_value_set_string (value, self->parent);
      break;
    case PROP_KIND:
      g_value_set_enum (value, (gint) self->kind);
      break;
    case PROP_ALIGNMENT:
      g_value_set_enum (value, (gint) self->alignment);
      break;
    case PROP_FROM:
      g_value_set_string (value, self->from_text);
      break;
    case PROP_UNTIL:
      g_value_set_string (value, self->until_text);
      break;
    case PROP_FIRST_DAY:
      g_value_set_boxed (value, vth_programme_goal_get_first_day (self));
      break;
    case PROP_LAST_DAY:
      g_value_set_boxed (value, vth_programme_goal_get_last_day (self));
      break;
    case PROP_NOTE:
      g_value_set_string (value, self->note);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_programme_goal_finalize (GObject *object)
{
  VthProgrammeGoal *self = VTH_PROGRAMME_GOAL (object);

  g_free (self->id);
  g_free (self->pillar);
  g_free (self->parent);
  g_free (self->titles[VTH_LANGUAGE_NL]);
  g_free (self->titles[VTH_LANGUAGE_EN]);
  g_free (self->from_text);
  g_free (self->until_text);
  g_free (self->note);
  g_clear_pointer (&self->phases, g_array_unref);

  G_OBJECT_CLASS (vth_programme_goal_parent_class)->finalize (object);
}

static void
install_planning_properties (GParamFlags flags)
{
  /**
   * VthProgrammeGoal:kind:
   *
   * What the planning says (soort planning).
   *
   * Since: 1.0
   */
  properties[PROP_KIND] = g_param_spec_enum ("kind", NULL, "What the planning says", VTH_TYPE_PLANNING_KIND,
                                             VTH_PLANNING_KIND_NONE, flags);
  /**
   * VthProgrammeGoal:alignment:
   *
   * How sure it is that the planning belongs to the goal (zekerheid).
   *
   * Since: 1.0
   */
  properties[PROP_ALIGNMENT] = g_param_spec_enum ("alignment", NULL, "How sure the planning is",
                                                  VTH_TYPE_PLANNING_ALIGNMENT, VTH_PLANNING_ALIGNMENT_UNCERTAIN, flags);
  /**
   * VthProgrammeGoal:from:
   *
   * The period in which it begins (begin), such as `2022-Q4` or `2023`; %NULL if the plan gives none.
   *
   * Since: 1.0
   */
  properties[PROP_FROM] = g_param_spec_string ("from", NULL, "The period in which it begins", NULL, flags);
  /**
   * VthProgrammeGoal:until:
   *
   * The period in which it ends (einde), such as `2022-Q4` or `2023`; %NULL if the plan gives none.
   *
   * Since: 1.0
   */
  properties[PROP_UNTIL] = g_param_spec_string ("until", NULL, "The period in which it ends", NULL, flags);
  /**
   * VthProgrammeGoal:first-day:
   *
   * The first day of the planned time (eerste dag); %NULL if the plan gives none.
   *
   * Since: 1.0
   */
  properties[PROP_FIRST_DAY] = g_param_spec_boxed ("first-day", NULL, "The first day of the planned time",
                                                   G_TYPE_DATE, flags);
  /**
   * VthProgrammeGoal:last-day:
   *
   * The last day of the planned time (laatste dag), inclusive; %NULL if the plan gives none.
   *
   * Since: 1.0
   */
  properties[PROP_LAST_DAY] = g_param_spec_boxed ("last-day", NULL, "The last day of the planned time, inclusive",
                                                  G_TYPE_DATE, flags);
}

static void
vth_programme_goal_class_init (VthProgrammeGoalClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vth_programme_goal_get_property;
  object_class->finalize = vth_programme_goal_finalize;

  /**
   * VthProgrammeGoal:id:
   *
   * The name (kenmerk) of the goal within its programme.
   *
   * Since: 1.0
   */
  properties[PROP_ID] = g_param_spec_string ("id", NULL, "The name of the goal within its programme", NULL, flags);
  /**
   * VthProgrammeGoal:pillar:
   *
   * The pillar (pijler) to which the goal belongs.
   *
   * Since: 1.0
   */
  properties[PROP_PILLAR] = g_param_spec_string ("pillar", NULL, "The pillar to which the goal belongs", NULL, flags);
  /**
   * VthProgrammeGoal:parent:
   *
   * The goal of which this is a part (onderdeel van), or %NULL.
   *
   * Since: 1.0
   */
  properties[PROP_PARENT] = g_param_spec_string ("parent", NULL, "The goal of which this is a part", NULL, flags);
  /**
   * VthProgrammeGoal:note:
   *
   * What a reader must know of the goal (opmerking), in English, or %NULL.
   *
   * Since: 1.0
   */
  properties[PROP_NOTE] = g_param_spec_string ("note", NULL, "What a reader must know of the goal, in English",
                                               NULL, flags);
  install_planning_properties (flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_programme_goal_init (VthProgrammeGoal *self)
{
  g_date_clear (&self->first_day, 1);
  g_date_clear (&self->last_day, 1);
}

/**
 * vth_programme_goal_get_id:
 * @goal: a goal
 *
 * Gets the name (kenmerk) of the goal within its programme.
 *
 * Returns: (transfer none): the id
 *
 * Since: 1.0
 */
const gchar *
vth_programme_goal_get_id (VthProgrammeGoal *goal)
{
  g_return_val_if_fail (VTH_IS_PROGRAMME_GOAL (goal), NULL);

  return goal->id;
}

/**
 * vth_programme_goal_get_pillar:
 * @goal: a goal
 *
 * Gets the pillar (pijler) to which the goal belongs.
 *
 * Returns: (transfer none): the id of a pillar of the programme
 *
 * Since: 1.0
 */
const gchar *
vth_programme_goal_get_pillar (VthProgrammeGoal *goal)
{
  g_return_val_if_fail (VTH_IS_PROGRAMME_GOAL (goal), NULL);

  return goal->pillar;
}

/**
 * vth_programme_goal_get_parent:
 * @goal: a goal
 *
 * Gets the goal of which this one is a part (onderdeel van).
 *
 * Returns: (transfer none) (nullable): the id of a goal, or %NULL
 *
 * Since: 1.0
 */
const gchar *
vth_programme_goal_get_parent (VthProgrammeGoal *goal)
{
  g_return_val_if_fail (VTH_IS_PROGRAMME_GOAL (goal), NULL);

  return goal->parent;
}

/**
 * vth_programme_goal_get_title:
 * @goal: a goal
 * @language: a language
 *
 * Gets what the goal is (titel), in short.
 *
 * Returns: (transfer none): the title
 *
 * Since: 1.0
 */
const gchar *
vth_programme_goal_get_title (VthProgrammeGoal *goal, VthLanguage language)
{
  g_return_val_if_fail (VTH_IS_PROGRAMME_GOAL (goal), NULL);
  g_return_val_if_fail (language <= VTH_LANGUAGE_EN, NULL);

  return goal->titles[language];
}

/**
 * vth_programme_goal_get_kind:
 * @goal: a goal
 *
 * Gets what the planning says (soort planning). A part without a planning of its own has that of
 * its parent.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
VthPlanningKind
vth_programme_goal_get_kind (VthProgrammeGoal *goal)
{
  g_return_val_if_fail (VTH_IS_PROGRAMME_GOAL (goal), VTH_PLANNING_KIND_NONE);

  return goal->kind;
}

/**
 * vth_programme_goal_get_alignment:
 * @goal: a goal
 *
 * Gets how sure it is that the planning belongs to the goal (zekerheid).
 *
 * Returns: the alignment
 *
 * Since: 1.0
 */
VthPlanningAlignment
vth_programme_goal_get_alignment (VthProgrammeGoal *goal)
{
  g_return_val_if_fail (VTH_IS_PROGRAMME_GOAL (goal), VTH_PLANNING_ALIGNMENT_UNCERTAIN);

  return goal->alignment;
}

/**
 * vth_programme_goal_get_from:
 * @goal: a goal
 *
 * Gets the period in which it begins (begin).
 *
 * Returns: (transfer none) (nullable): a quarter or a year, such as `2022-Q4` or `2023`, or %NULL
 *   if the plan gives none
 *
 * Since: 1.0
 */
const gchar *
vth_programme_goal_get_from (VthProgrammeGoal *goal)
{
  g_return_val_if_fail (VTH_IS_PROGRAMME_GOAL (goal), NULL);

  return goal->from_text;
}

/**
 * vth_programme_goal_get_until:
 * @goal: a goal
 *
 * Gets the period in which it ends (einde).
 *
 * Returns: (transfer none) (nullable): a quarter or a year, such as `2022-Q4` or `2023`, or %NULL
 *   if the plan gives none
 *
 * Since: 1.0
 */
const gchar *
vth_programme_goal_get_until (VthProgrammeGoal *goal)
{
  g_return_val_if_fail (VTH_IS_PROGRAMME_GOAL (goal), NULL);

  return goal->until_text;
}

/**
 * vth_programme_goal_get_first_day:
 * @goal: a goal
 *
 * Gets the first day of the planned time (eerste dag).
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if the plan gives none
 *
 * Since: 1.0
 */
const GDate *
vth_programme_goal_get_first_day (VthProgrammeGoal *goal)
{
  g_return_val_if_fail (VTH_IS_PROGRAMME_GOAL (goal), NULL);

  return g_date_valid (&goal->first_day) ? &goal->first_day : NULL;
}

/**
 * vth_programme_goal_get_last_day:
 * @goal: a goal
 *
 * Gets the last day of the planned time (laatste dag), inclusive.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if the plan gives none
 *
 * Since: 1.0
 */
const GDate *
vth_programme_goal_get_last_day (VthProgrammeGoal *goal)
{
  g_return_val_if_fail (VTH_IS_PROGRAMME_GOAL (goal), NULL);

  return g_date_valid (&goal->last_day) ? &goal->last_day : NULL;
}

/**
 * vth_programme_goal_get_note:
 * @goal: a goal
 *
 * Gets what a reader must know of the goal (opmerking), in English.
 *
 * Returns: (transfer none) (nullable): the note, or %NULL
 *
 * Since: 1.0
 */
const gchar *
vth_programme_goal_get_note (VthProgrammeGoal *goal)
{
  g_return_val_if_fail (VTH_IS_PROGRAMME_GOAL (goal), NULL);

  return goal->note;
}

/* What begins in a period may begin on any day of it; what has no end runs on. */
static VthGoalState
find_open_state (VthProgrammeGoal *self, guint32 day)
{
  if (self->from.first_day == 0)
    return VTH_GOAL_STATE_UNKNOWN;
  if (day < self->from.first_day)
    return VTH_GOAL_STATE_NOT_STARTED;
  if (self->kind == VTH_PLANNING_KIND_START && day <= self->from.last_day)
    return VTH_GOAL_STATE_DUE;

  return VTH_GOAL_STATE_RUNNING;
}

static VthGoalState
find_bounded_state (VthProgrammeGoal *self, guint32 day)
{
  if (day > self->until.last_day)
    return VTH_GOAL_STATE_OVERDUE;
  if (day >= self->until.first_day)
    return VTH_GOAL_STATE_DUE;
  if (self->from.first_day != 0 && day >= self->from.first_day)
    return VTH_GOAL_STATE_RUNNING;

  return VTH_GOAL_STATE_NOT_STARTED;
}

/* What ran when the plan was made says nothing of the time before, nor of that after its last period. */
static VthGoalState
find_ongoing_state (VthProgrammeGoal *self, guint32 day)
{
  gboolean before = self->adopted != 0 && day < self->adopted;
  gboolean after = self->until.last_day != 0 && day > self->until.last_day;

  return before || after ? VTH_GOAL_STATE_UNKNOWN : VTH_GOAL_STATE_ONGOING;
}

/**
 * vth_programme_goal_get_state:
 * @goal: a goal
 * @date: a day
 *
 * Gets where the goal stands on a day according to its planning (stand volgens de planning). What
 * lies in a period without a day of its own, such as a quarter, is due during all of it. A goal of
 * which the plan gives no year is %VTH_GOAL_STATE_UNKNOWN, and so is one that was running when
 * the plan was made, on a day of which the plan does not speak.
 *
 * Returns: the state; it never says whether the goal was met
 *
 * Since: 1.0
 */
VthGoalState
vth_programme_goal_get_state (VthProgrammeGoal *goal, const GDate *date)
{
  guint32 day;

  g_return_val_if_fail (VTH_IS_PROGRAMME_GOAL (goal), VTH_GOAL_STATE_UNKNOWN);
  g_return_val_if_fail (date != NULL && g_date_valid (date), VTH_GOAL_STATE_UNKNOWN);

  day = g_date_get_julian (date);
  switch (goal->kind)
    {
    case VTH_PLANNING_KIND_DUE:
    case VTH_PLANNING_KIND_RANGE:
    case VTH_PLANNING_KIND_PHASES:
      return find_bounded_state (goal, day);
    case VTH_PLANNING_KIND_START:
    case VTH_PLANNING_KIND_STARTED:
      return find_open_state (goal, day);
    case VTH_PLANNING_KIND_ONGOING:
      return find_ongoing_state (goal, day);
    case VTH_PLANNING_KIND_NONE:
    default:
      return VTH_GOAL_STATE_UNKNOWN;
    }
}

/**
 * vth_programme_goal_list_phases_on:
 * @goal: a goal
 * @date: a day
 * @language: a language
 *
 * Lists the phases (fasen) that are planned for a day, by name; they may overlap.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names; none for a goal without phases
 *
 * Since: 1.0
 */
gchar **
vth_programme_goal_list_phases_on (VthProgrammeGoal *goal, const GDate *date, VthLanguage language)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  guint32 day;

  g_return_val_if_fail (VTH_IS_PROGRAMME_GOAL (goal), NULL);
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);
  g_return_val_if_fail (language <= VTH_LANGUAGE_EN, NULL);

  day = g_date_get_julian (date);
  for (guint i = 0; goal->phases != NULL && i < goal->phases->len; i++)
    {
      const VthPhase *phase = &g_array_index (goal->phases, VthPhase, i);

      if (day >= phase->from.first_day && day <= phase->until.last_day)
        g_strv_builder_add (names, phase->names[language]);
    }

  return g_strv_builder_end (names);
}
