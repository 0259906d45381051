/* vth-progress-report.c - where the goals of a programme stand on a day
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/programme/vth-progress-report.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/base/vth-table-private.h"
#include "libvth/programme/vth-programme-private.h"

#define N_STATES (VTH_GOAL_STATE_ONGOING + 1)

struct _VthProgressReport
{
  VthAnswer parent_instance;

  VthProgramme *programme;
  GDate date;
  guint *counts; /* per pillar, N_STATES each */
};

enum
{
  PROP_PROGRAMME = 1,
  PROP_DATE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (VthProgressReport, vth_progress_report, VTH_TYPE_ANSWER)

static void
vth_progress_report_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthProgressReport *self = VTH_PROGRESS_REPORT (object);

  if (property_id == PROP_PROGRAMME)
    g_value_set_object (value, self->programme);
  else
    g_value_set_boxed (value, &self->date);
}

static void
vth_progress_report_finalize (GObject *object)
{
  VthProgressReport *self = VTH_PROGRESS_REPORT (object);

  g_clear_object (&self->programme);
  g_free (self->counts);

  G_OBJECT_CLASS (vth_progress_report_parent_class)->finalize (object);
}

static const gchar *
get_state_label (VthGoalState state, VthLanguage language)
{
  g_autofree gchar *name = g_strconcat ("goal-state.", _vth_get_nick (VTH_TYPE_GOAL_STATE, (gint) state), NULL);

  return _vth_label (name, language);
}

static VthProgrammeGoal *
get_goal (VthProgressReport *self, guint index)
{
  g_autoptr (VthProgrammeGoal) goal = g_list_model_get_item (vth_programme_get_goals (self->programme), index);

  return goal; /* the programme holds it */
}

static guint
get_n_goals (VthProgressReport *self)
{
  return g_list_model_get_n_items (vth_programme_get_goals (self->programme));
}

static void
explain_goal (VthProgressReport *self, VthProgrammeGoal *goal, VthNotes *notes)
{
  VthGoalState state = vth_programme_goal_get_state (goal, &self->date);
  const gchar *id = vth_programme_goal_get_id (goal);

  if (!_vth_programme_goal_is_planned (goal))
    _vth_notes_add (notes, "programme.no-planning", id, VTH_ARGS (VTH_ARG_TEXT ("reference", id)));
  else if (state == VTH_GOAL_STATE_UNKNOWN)
    _vth_notes_add (notes, "programme.plan-is-silent", id,
                    VTH_ARGS (VTH_ARG_TEXT ("reference", id), VTH_ARG_DAY ("day", g_date_get_julian (&self->date))));
  else if (state == VTH_GOAL_STATE_OVERDUE)
    _vth_notes_add (notes, "programme.planned-time-passed", id,
                    VTH_ARGS (VTH_ARG_TEXT ("reference", id),
                              VTH_ARG_DAY ("until", g_date_get_julian (vth_programme_goal_get_last_day (goal)))));

  if (vth_programme_goal_get_alignment (goal) == VTH_PLANNING_ALIGNMENT_UNCERTAIN)
    _vth_notes_add (notes, "programme.planning-uncertain", id, VTH_ARGS (VTH_ARG_TEXT ("reference", id)));
}

static void
vth_progress_report_collect_reasons (VthAnswer *answer)
{
  VthProgressReport *self = VTH_PROGRESS_REPORT (answer);
  VthKnowledge *knowledge = vth_programme_get_knowledge (self->programme);
  VthNotes *notes = _vth_answer_get_notes (answer);
  const gchar *id = vth_knowledge_get_id (knowledge);

  _vth_notes_add (notes, "programme.planning-only", NULL, NULL);
  if (vth_knowledge_get_certainty (knowledge) == VTH_CERTAINTY_INFERRED)
    _vth_notes_add (notes, "certainty.inferred", id, VTH_ARGS (VTH_ARG_TEXT ("source", id)));
  if (vth_knowledge_get_certainty (knowledge) == VTH_CERTAINTY_UNVERIFIED)
    _vth_notes_add (notes, "certainty.unverified", id, VTH_ARGS (VTH_ARG_TEXT ("source", id)));

  for (guint i = 0; i < get_n_goals (self); i++)
    explain_goal (self, get_goal (self, i), notes);
}

static guint
add_up (const guint *counts)
{
  guint total = 0;

  for (guint state = 0; state < N_STATES; state++)
    total += counts[state];
  return total;
}

static void
write_counts (JsonObject *object, const guint *counts)
{
  json_object_set_int_member (object, "goals", add_up (counts));
  for (guint state = 0; state < N_STATES; state++)
    json_object_set_int_member (object, _vth_get_nick (VTH_TYPE_GOAL_STATE, (gint) state), counts[state]);
}

static JsonArray *
write_pillars (VthProgressReport *self, VthLanguage language)
{
  JsonArray *array = json_array_new ();
  guint n_pillars;
  const VthProgrammeHeading *pillars = _vth_programme_get_pillar_headings (self->programme, &n_pillars);

  for (guint i = 0; i < n_pillars; i++)
    {
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "pillar", pillars[i].id);
      json_object_set_string_member (object, "title", pillars[i].titles[language]);
      write_counts (object, &self->counts[i * N_STATES]);
      json_array_add_object_element (array, object);
    }

  return array;
}

static JsonArray *
write_sections (VthProgressReport *self, VthLanguage language)
{
  JsonArray *array = json_array_new ();
  guint n_sections;
  const VthProgrammeHeading *sections = _vth_programme_get_section_headings (self->programme, &n_sections);

  for (guint i = 0; i < n_sections; i++)
    {
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "section", sections[i].id);
      json_object_set_string_member (object, "title", sections[i].titles[language]);
      json_object_set_boolean_member (object, "empty", !sections[i].holds_planning);
      if (sections[i].holds_planning)
        json_object_set_array_member (object, "pillars", write_pillars (self, language));
      json_array_add_object_element (array, object);
    }

  return array;
}

static void
vth_progress_report_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthProgressReport *self = VTH_PROGRESS_REPORT (answer);
  VthKnowledge *knowledge = vth_programme_get_knowledge (self->programme);
  JsonObject *states = json_object_new ();
  guint totals[N_STATES];
  gchar text[16];

  for (guint state = 0; state < N_STATES; state++)
    totals[state] = vth_progress_report_count (self, NULL, (VthGoalState) state);
  g_date_strftime (text, sizeof text, "%Y-%m-%d", &self->date);

  json_object_set_string_member (object, "programme", vth_knowledge_get_id (knowledge));
  json_object_set_string_member (object, "edition", vth_knowledge_get_edition (knowledge));
  json_object_set_string_member (object, "on", text);
  write_counts (states, totals);
  json_object_set_object_member (object, "total", states);
  json_object_set_array_member (object, "sections", write_sections (self, language));
}

static void
vth_progress_report_class_init (VthProgressReportClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  VthAnswerClass *answer_class = VTH_ANSWER_CLASS (class);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vth_progress_report_get_property;
  object_class->finalize = vth_progress_report_finalize;
  answer_class->collect_reasons = vth_progress_report_collect_reasons;
  answer_class->write_figures = vth_progress_report_write_figures;

  /**
   * VthProgressReport:programme:
   *
   * The programme (programma) on which it reports.
   *
   * Since: 1.0
   */
  properties[PROP_PROGRAMME] = g_param_spec_object ("programme", NULL, "The programme on which it reports",
                                                    VTH_TYPE_PROGRAMME, flags);
  /**
   * VthProgressReport:date:
   *
   * The day of which it tells (peildatum).
   *
   * Since: 1.0
   */
  properties[PROP_DATE] = g_param_spec_boxed ("date", NULL, "The day of which it tells", G_TYPE_DATE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_progress_report_init (VthProgressReport *self)
{
  g_date_clear (&self->date, 1);
}

static guint
find_pillar (VthProgressReport *self, const gchar *pillar, guint *n_pillars)
{
  const VthProgrammeHeading *pillars = _vth_programme_get_pillar_headings (self->programme, n_pillars);
  guint i = 0;

  while (i < *n_pillars && !g_str_equal (pillars[i].id, pillar))
    i++;
  return i;
}

/**
 * vth_progress_report_new:
 * @programme: a programme
 * @date: a day
 *
 * Reports on the goals of a programme on a day (voortgangsrapportage), according to the planning.
 *
 * Returns: (transfer full): the report
 *
 * Since: 1.0
 */
VthProgressReport *
vth_progress_report_new (VthProgramme *programme, const GDate *date)
{
  VthProgressReport *self;
  guint n_pillars;

  g_return_val_if_fail (VTH_IS_PROGRAMME (programme), NULL);
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  self = g_object_new (VTH_TYPE_PROGRESS_REPORT, NULL);
  self->programme = g_object_ref (programme);
  self->date = *date;
  _vth_programme_get_pillar_headings (programme, &n_pillars);
  self->counts = g_new0 (guint, (gsize) n_pillars * N_STATES);

  for (guint i = 0; i < get_n_goals (self); i++)
    {
      VthProgrammeGoal *goal = get_goal (self, i);
      guint pillar = find_pillar (self, vth_programme_goal_get_pillar (goal), &n_pillars);

      self->counts[pillar * N_STATES + vth_programme_goal_get_state (goal, date)]++;
    }

  return self;
}

/**
 * vth_progress_report_get_programme:
 * @report: a progress report
 *
 * Gets the programme (programma) on which it reports.
 *
 * Returns: (transfer none): the programme
 *
 * Since: 1.0
 */
VthProgramme *
vth_progress_report_get_programme (VthProgressReport *report)
{
  g_return_val_if_fail (VTH_IS_PROGRESS_REPORT (report), NULL);

  return report->programme;
}

/**
 * vth_progress_report_get_date:
 * @report: a progress report
 *
 * Gets the day of which it tells (peildatum).
 *
 * Returns: (transfer none): the day
 *
 * Since: 1.0
 */
const GDate *
vth_progress_report_get_date (VthProgressReport *report)
{
  g_return_val_if_fail (VTH_IS_PROGRESS_REPORT (report), NULL);

  return &report->date;
}

/**
 * vth_progress_report_count:
 * @report: a progress report
 * @pillar: (nullable): the id of a pillar, or %NULL for the whole programme
 * @state: a state
 *
 * Counts the goals (doelen) in a state. Parts of a goal count as goals.
 *
 * Returns: how many goals; 0 if there is no such pillar
 *
 * Since: 1.0
 */
guint
vth_progress_report_count (VthProgressReport *report, const gchar *pillar, VthGoalState state)
{
  guint n_pillars, index, total = 0;

  g_return_val_if_fail (VTH_IS_PROGRESS_REPORT (report), 0);
  g_return_val_if_fail (state < N_STATES, 0);

  if (pillar != NULL)
    {
      index = find_pillar (report, pillar, &n_pillars);
      return index < n_pillars ? report->counts[index * N_STATES + state] : 0;
    }

  _vth_programme_get_pillar_headings (report->programme, &n_pillars);
  for (guint i = 0; i < n_pillars; i++)
    total += report->counts[i * N_STATES + state];
  return total;
}

/**
 * vth_progress_report_to_table:
 * @report: a progress report
 * @language: the language of the titles
 *
 * Puts the figures into a table (cijfers per pijler): a row for each pillar with the columns
 * `pillar`, `title` and `goals`, and one for each #VthGoalState by its nick.
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_progress_report_to_table (VthProgressReport *report, VthLanguage language)
{
  g_autoptr (VthTableBuilder) builder = _vth_table_builder_new ();
  const VthProgrammeHeading *pillars;
  guint n_pillars, pillar, title, goals, states[N_STATES];

  g_return_val_if_fail (VTH_IS_PROGRESS_REPORT (report), NULL);
  g_return_val_if_fail (language <= VTH_LANGUAGE_EN, NULL);

  pillar = _vth_table_builder_add_column (builder, "pillar", VTH_COLUMN_KIND_STRING);
  title = _vth_table_builder_add_column (builder, "title", VTH_COLUMN_KIND_STRING);
  goals = _vth_table_builder_add_column (builder, "goals", VTH_COLUMN_KIND_INTEGER);
  for (guint state = 0; state < N_STATES; state++)
    states[state] = _vth_table_builder_add_column (builder, _vth_get_nick (VTH_TYPE_GOAL_STATE, (gint) state),
                                                   VTH_COLUMN_KIND_INTEGER);

  pillars = _vth_programme_get_pillar_headings (report->programme, &n_pillars);
  for (guint i = 0; i < n_pillars; i++)
    {
      const guint *counts = &report->counts[i * N_STATES];

      _vth_table_builder_append_string (builder, pillar, pillars[i].id);
      _vth_table_builder_append_string (builder, title, pillars[i].titles[language]);
      _vth_table_builder_append_int (builder, goals, add_up (counts));
      for (guint state = 0; state < N_STATES; state++)
        _vth_table_builder_append_int (builder, states[state], counts[state]);
    }

  return _vth_table_builder_end (g_steal_pointer (&builder));
}

static void
append_day (VthTableBuilder *builder, guint column, const GDate *date)
{
  _vth_table_builder_append_date (builder, column, date != NULL ? g_date_get_julian (date) : VTH_TABLE_NO_DATE);
}

/**
 * vth_progress_report_list_goals:
 * @report: a progress report
 * @pillar: (nullable): the id of a pillar, or %NULL for all goals
 * @language: the language of the texts
 *
 * Puts the goals (doelen) and where they stand into a table: a row for each goal, in the order of
 * the plan, with the columns `goal`, `pillar`, `state` (by its nick), `state_label` (in words),
 * `first_day`, `last_day` and `title`.
 *
 * Returns: (transfer full): a table; without rows if there is no such pillar
 *
 * Since: 1.0
 */
VthTable *
vth_progress_report_list_goals (VthProgressReport *report, const gchar *pillar, VthLanguage language)
{
  static const gchar *const names[] = { "goal", "pillar", "state", "state_label", "first_day", "last_day", "title" };
  g_autoptr (VthTableBuilder) builder = _vth_table_builder_new ();

  g_return_val_if_fail (VTH_IS_PROGRESS_REPORT (report), NULL);
  g_return_val_if_fail (language <= VTH_LANGUAGE_EN, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    _vth_table_builder_add_column (builder, names[i],
                                   i == 4 || i == 5 ? VTH_COLUMN_KIND_DATE : VTH_COLUMN_KIND_STRING);

  for (guint i = 0; i < get_n_goals (report); i++)
    {
      VthProgrammeGoal *goal = get_goal (report, i);
      VthGoalState state = vth_programme_goal_get_state (goal, &report->date);

      if (pillar != NULL && !g_str_equal (pillar, vth_programme_goal_get_pillar (goal)))
        continue;

      _vth_table_builder_append_string (builder, 0, vth_programme_goal_get_id (goal));
      _vth_table_builder_append_string (builder, 1, vth_programme_goal_get_pillar (goal));
      _vth_table_builder_append_string (builder, 2, _vth_get_nick (VTH_TYPE_GOAL_STATE, (gint) state));
      _vth_table_builder_append_string (builder, 3, get_state_label (state, language));
      append_day (builder, 4, vth_programme_goal_get_first_day (goal));
      append_day (builder, 5, vth_programme_goal_get_last_day (goal));
      _vth_table_builder_append_string (builder, 6, vth_programme_goal_get_title (goal, language));
    }

  return _vth_table_builder_end (g_steal_pointer (&builder));
}
