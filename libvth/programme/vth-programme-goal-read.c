/* vth-programme-goal-read.c - a goal out of a knowledge file
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-error.h"
#include "libvth/programme/vth-programme-goal-private.h"

static void
clear_phase (gpointer data)
{
  VthPhase *phase = data;

  g_free (phase->names[VTH_LANGUAGE_NL]);
  g_free (phase->names[VTH_LANGUAGE_EN]);
}

static gboolean
read_period (JsonObject *object, const gchar *pointer, const gchar *key, const gchar **text, VthPeriod *period,
             GError **error)
{
  if (!_vth_programme_read_text (object, pointer, key, FALSE, text, error))
    return FALSE;
  if (*text == NULL || _vth_period_parse (*text, period))
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE,
               "%s/%s: ‘%s’ is neither a quarter (2022-Q4) nor a year (2023)", pointer, key, *text);
  return FALSE;
}

static gboolean
read_enum (JsonObject *object, const gchar *pointer, const gchar *key, GType type, gint *value, GError **error)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  const gchar *nick;
  GEnumValue *found;

  if (!_vth_programme_read_text (object, pointer, key, TRUE, &nick, error))
    return FALSE;

  found = g_enum_get_value_by_nick (class, nick);
  if (found == NULL)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s/%s: ‘%s’ is not known", pointer, key, nick);
      return FALSE;
    }

  *value = found->value;
  return TRUE;
}

static gboolean
read_range (JsonObject *object, const gchar *pointer, VthPeriod *from, VthPeriod *until, const gchar **from_text,
            const gchar **until_text, GError **error)
{
  if (!read_period (object, pointer, "from", from_text, from, error)
      || !read_period (object, pointer, "until", until_text, until, error))
    return FALSE;
  if (*from_text == NULL || *until_text == NULL || from->first_day <= until->last_day)
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s: ‘%s’ ends before ‘%s’ begins", pointer,
               *until_text, *from_text);
  return FALSE;
}

/* The planned time of the whole runs from the earliest phase to the latest. */
static void
add_phase (VthProgrammeGoal *self, const VthPhase *phase, const gchar *from_text, const gchar *until_text)
{
  if (self->from_text == NULL || phase->from.first_day < self->from.first_day)
    {
      g_free (self->from_text);
      self->from_text = g_strdup (from_text);
      self->from = phase->from;
    }
  if (self->until_text == NULL || phase->until.last_day > self->until.last_day)
    {
      g_free (self->until_text);
      self->until_text = g_strdup (until_text);
      self->until = phase->until;
    }
  g_array_append_vals (self->phases, phase, 1);
}

static gboolean
read_phase (VthProgrammeGoal *self, JsonNode *node, const gchar *pointer, GError **error)
{
  const gchar *from_text = NULL, *until_text = NULL, *names[2];
  VthPhase phase = { { NULL } };
  JsonObject *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s: a phase is an object", pointer);
      return FALSE;
    }

  object = json_node_get_object (node);
  if (!_vth_programme_read_text (object, pointer, "name_nl", TRUE, &names[VTH_LANGUAGE_NL], error)
      || !_vth_programme_read_text (object, pointer, "name_en", TRUE, &names[VTH_LANGUAGE_EN], error)
      || !read_range (object, pointer, &phase.from, &phase.until, &from_text, &until_text, error))
    return FALSE;
  if (from_text == NULL || until_text == NULL)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s: a phase needs from and until", pointer);
      return FALSE;
    }

  phase.names[VTH_LANGUAGE_NL] = g_strdup (names[VTH_LANGUAGE_NL]);
  phase.names[VTH_LANGUAGE_EN] = g_strdup (names[VTH_LANGUAGE_EN]);
  add_phase (self, &phase, from_text, until_text);
  return TRUE;
}

static gboolean
read_phases (VthProgrammeGoal *self, JsonObject *planning, const gchar *pointer, GError **error)
{
  JsonNode *node = json_object_get_member (planning, "phases");
  JsonArray *phases;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node) || json_array_get_length (json_node_get_array (node)) == 0)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s/phases: phases are needed", pointer);
      return FALSE;
    }

  phases = json_node_get_array (node);
  self->phases = g_array_new (FALSE, FALSE, sizeof (VthPhase));
  g_array_set_clear_func (self->phases, clear_phase);
  for (guint i = 0; i < json_array_get_length (phases); i++)
    {
      g_autofree gchar *place = g_strdup_printf ("%s/phases/%u", pointer, i);

      if (!read_phase (self, json_array_get_element (phases, i), place, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_kind (VthProgrammeGoal *self, const gchar *pointer, GError **error)
{
  gboolean needs_until = self->kind == VTH_PLANNING_KIND_DUE || self->kind == VTH_PLANNING_KIND_RANGE;

  if (!needs_until || self->until_text != NULL)
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s/until: this kind of planning needs an end", pointer);
  return FALSE;
}

static gboolean
read_planning (VthProgrammeGoal *self, JsonObject *goal, const gchar *goal_pointer, GError **error)
{
  g_autofree gchar *pointer = g_strconcat (goal_pointer, "/planning", NULL);
  JsonNode *node = json_object_get_member (goal, "planning");
  const gchar *from_text = NULL, *until_text = NULL;
  JsonObject *planning;
  gint kind;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return TRUE;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s: a planning is an object", pointer);
      return FALSE;
    }

  planning = json_node_get_object (node);
  if (!read_enum (planning, pointer, "kind", VTH_TYPE_PLANNING_KIND, &kind, error))
    return FALSE;
  self->kind = (VthPlanningKind) kind;
  if (self->kind == VTH_PLANNING_KIND_PHASES)
    return read_phases (self, planning, pointer, error);

  if (!read_range (planning, pointer, &self->from, &self->until, &from_text, &until_text, error))
    return FALSE;
  self->from_text = g_strdup (from_text);
  self->until_text = g_strdup (until_text);
  return check_kind (self, pointer, error);
}

static void
set_days (VthProgrammeGoal *self)
{
  if (self->from.first_day != 0)
    g_date_set_julian (&self->first_day, self->from.first_day);
  if (self->until.last_day != 0)
    g_date_set_julian (&self->last_day, self->until.last_day);
}

static gboolean
read_texts (VthProgrammeGoal *self, JsonObject *object, const gchar *pointer, GError **error)
{
  const gchar *id, *pillar, *parent, *note, *titles[2];

  if (!_vth_programme_read_text (object, pointer, "id", TRUE, &id, error)
      || !_vth_programme_read_text (object, pointer, "pillar", TRUE, &pillar, error)
      || !_vth_programme_read_text (object, pointer, "parent", FALSE, &parent, error)
      || !_vth_programme_read_text (object, pointer, "note", FALSE, &note, error)
      || !_vth_programme_read_text (object, pointer, "title_nl", TRUE, &titles[VTH_LANGUAGE_NL], error)
      || !_vth_programme_read_text (object, pointer, "title_en", TRUE, &titles[VTH_LANGUAGE_EN], error))
    return FALSE;

  self->id = g_strdup (id);
  self->pillar = g_strdup (pillar);
  self->parent = g_strdup (parent);
  self->note = g_strdup (note);
  self->titles[VTH_LANGUAGE_NL] = g_strdup (titles[VTH_LANGUAGE_NL]);
  self->titles[VTH_LANGUAGE_EN] = g_strdup (titles[VTH_LANGUAGE_EN]);
  return TRUE;
}

VthProgrammeGoal *
_vth_programme_goal_new (JsonObject *object, const gchar *pointer, guint32 adopted, GError **error)
{
  g_autoptr (VthProgrammeGoal) self = g_object_new (VTH_TYPE_PROGRAMME_GOAL, NULL);
  gint alignment;

  if (!read_texts (self, object, pointer, error)
      || !read_enum (object, pointer, "alignment", VTH_TYPE_PLANNING_ALIGNMENT, &alignment, error)
      || !read_planning (self, object, pointer, error))
    return NULL;

  self->alignment = (VthPlanningAlignment) alignment;
  self->adopted = adopted;
  set_days (self);
  return g_steal_pointer (&self);
}

void
_vth_programme_goal_inherit (VthProgrammeGoal *self, VthProgrammeGoal *parent)
{
  g_return_if_fail (self->kind == VTH_PLANNING_KIND_NONE);

  self->kind = parent->kind;
  self->from = parent->from;
  self->until = parent->until;
  self->from_text = g_strdup (parent->from_text);
  self->until_text = g_strdup (parent->until_text);
  if (parent->phases != NULL)
    self->phases = g_array_ref (parent->phases);
  set_days (self);
}

gboolean
_vth_programme_goal_is_planned (VthProgrammeGoal *self)
{
  return self->kind != VTH_PLANNING_KIND_NONE;
}
