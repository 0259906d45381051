/* vth-programme.c - a programme: pillars, goals and their planning
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <stdio.h>

#include "libvth/base/vth-error.h"
#include "libvth/programme/vth-programme-private.h"

/* The built-in knowledge files that describe a programme are those whose id begins with this. */
#define ID_PREFIX "programme-"

struct _VthProgramme
{
  GObject parent_instance;

  VthKnowledge *knowledge;
  GListStore *goals;
  GHashTable *by_id;  /* of VthProgrammeGoal, which goals owns */
  GArray *pillars;    /* of VthProgrammeHeading; the texts are those of the knowledge file */
  GArray *sections;
};

enum
{
  PROP_KNOWLEDGE = 1,
  PROP_GOALS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (VthProgramme, vth_programme, G_TYPE_OBJECT)

static void
vth_programme_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthProgramme *self = VTH_PROGRAMME (object);

  if (property_id == PROP_KNOWLEDGE)
    g_value_set_object (value, self->knowledge);
  else
    g_value_set_object (value, self->goals);
}

static void
vth_programme_finalize (GObject *object)
{
  VthProgramme *self = VTH_PROGRAMME (object);

  g_clear_object (&self->knowledge);
  g_clear_object (&self->goals);
  g_hash_table_unref (self->by_id);
  g_array_unref (self->pillars);
  g_array_unref (self->sections);

  G_OBJECT_CLASS (vth_programme_parent_class)->finalize (object);
}

static void
vth_programme_class_init (VthProgrammeClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vth_programme_get_property;
  object_class->finalize = vth_programme_finalize;

  /**
   * VthProgramme:knowledge:
   *
   * The knowledge file (kennisbestand) from which the programme was read.
   *
   * Since: 1.0
   */
  properties[PROP_KNOWLEDGE] = g_param_spec_object ("knowledge",
                                                    NULL, "The knowledge file from which the programme was read",
                                                    VTH_TYPE_KNOWLEDGE, flags);
  /**
   * VthProgramme:goals:
   *
   * The goals (doelen) in the order of the plan: a #GListModel of #VthProgrammeGoal.
   *
   * Since: 1.0
   */
  properties[PROP_GOALS] = g_param_spec_object ("goals", NULL, "The goals in the order of the plan",
                                                G_TYPE_LIST_MODEL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_programme_init (VthProgramme *self)
{
  self->goals = g_list_store_new (VTH_TYPE_PROGRAMME_GOAL);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->pillars = g_array_new (FALSE, FALSE, sizeof (VthProgrammeHeading));
  self->sections = g_array_new (FALSE, FALSE, sizeof (VthProgrammeHeading));
}

gboolean
_vth_programme_read_text (JsonObject *object, const gchar *pointer, const gchar *key, gboolean required,
                          const gchar **text, GError **error)
{
  JsonNode *node = json_object_get_member (object, key);

  *text = NULL;
  if (node != NULL && json_node_get_value_type (node) == G_TYPE_STRING)
    {
      *text = json_node_get_string (node);
      return TRUE;
    }
  if (!required && (node == NULL || JSON_NODE_HOLDS_NULL (node)))
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s/%s: a text is needed", pointer, key);
  return FALSE;
}

static JsonArray *
read_array (JsonObject *root, const gchar *key, GError **error)
{
  JsonNode *node = json_object_get_member (root, key);

  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node))
    return json_node_get_array (node);

  g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "/%s: a list is needed", key);
  return NULL;
}

static JsonObject *
read_element (JsonArray *array, guint index, const gchar *pointer, GError **error)
{
  JsonNode *node = json_array_get_element (array, index);

  if (JSON_NODE_HOLDS_OBJECT (node))
    return json_node_get_object (node);

  g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s: an object is needed", pointer);
  return NULL;
}

static const VthProgrammeHeading *
find_heading (GArray *headings, const gchar *id)
{
  for (guint i = 0; i < headings->len; i++)
    {
      const VthProgrammeHeading *heading = &g_array_index (headings, VthProgrammeHeading, i);

      if (g_str_equal (heading->id, id))
        return heading;
    }

  return NULL;
}

static gboolean
read_heading (JsonObject *object, const gchar *pointer, GArray *headings, GError **error)
{
  VthProgrammeHeading heading;
  const gchar *holds;

  if (!_vth_programme_read_text (object, pointer, "id", TRUE, &heading.id, error)
      || !_vth_programme_read_text (object, pointer, "title_nl", TRUE, &heading.titles[VTH_LANGUAGE_NL], error)
      || !_vth_programme_read_text (object, pointer, "title_en", TRUE, &heading.titles[VTH_LANGUAGE_EN], error)
      || !_vth_programme_read_text (object, pointer, "holds", FALSE, &holds, error))
    return FALSE;
  if (find_heading (headings, heading.id) != NULL)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s/id: ‘%s’ stands there twice", pointer, heading.id);
      return FALSE;
    }

  heading.holds_planning = g_strcmp0 (holds, "planning") == 0;
  g_array_append_val (headings, heading);
  return TRUE;
}

static gboolean
read_headings (JsonObject *root, const gchar *key, GArray *headings, GError **error)
{
  JsonArray *array = read_array (root, key, error);

  if (array == NULL)
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree gchar *pointer = g_strdup_printf ("/%s/%u", key, i);
      JsonObject *object = read_element (array, i, pointer, error);

      if (object == NULL || !read_heading (object, pointer, headings, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_goal (VthProgramme *self, VthProgrammeGoal *goal, const gchar *pointer, GError **error)
{
  const gchar *id = vth_programme_goal_get_id (goal);

  if (find_heading (self->pillars, vth_programme_goal_get_pillar (goal)) == NULL)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s/pillar: there is no pillar ‘%s’", pointer,
                   vth_programme_goal_get_pillar (goal));
      return FALSE;
    }
  if (g_hash_table_contains (self->by_id, id))
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s/id: ‘%s’ stands there twice", pointer, id);
      return FALSE;
    }

  g_hash_table_insert (self->by_id, (gpointer) id, goal);
  g_list_store_append (self->goals, goal);
  return TRUE;
}

/* A parent stands before its parts, so its own planning is known when they ask for it. */
static gboolean
join_parent (VthProgramme *self, VthProgrammeGoal *goal, const gchar *pointer, GError **error)
{
  const gchar *parent_id = vth_programme_goal_get_parent (goal);
  VthProgrammeGoal *parent;

  if (parent_id == NULL)
    return TRUE;

  parent = g_hash_table_lookup (self->by_id, parent_id);
  if (parent == NULL)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "%s/parent: no goal ‘%s’ stands before this one",
                   pointer, parent_id);
      return FALSE;
    }

  if (!_vth_programme_goal_is_planned (goal))
    _vth_programme_goal_inherit (goal, parent);
  return TRUE;
}

static gboolean
read_adopted (JsonObject *root, guint32 *adopted, GError **error)
{
  JsonNode *node = json_object_get_member (root, "programme");
  const gchar *text;
  GDate date;
  guint year, month, day;
  gchar end;

  *adopted = 0;
  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return TRUE;
  if (!_vth_programme_read_text (json_node_get_object (node), "/programme", "adopted", FALSE, &text, error))
    return FALSE;
  if (text == NULL)
    return TRUE;

  g_date_clear (&date, 1);
  if (sscanf (text, "%4u-%2u-%2u%c", &year, &month, &day, &end) != 3
      || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_INVALID_KNOWLEDGE, "/programme/adopted: ‘%s’ is not a date", text);
      return FALSE;
    }

  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  *adopted = g_date_get_julian (&date);
  return TRUE;
}

static gboolean
read_goals (VthProgramme *self, JsonObject *root, GError **error)
{
  JsonArray *array = read_array (root, "goals", error);
  guint32 adopted;

  if (array == NULL || !read_adopted (root, &adopted, error))
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree gchar *pointer = g_strdup_printf ("/goals/%u", i);
      JsonObject *object = read_element (array, i, pointer, error);
      g_autoptr (VthProgrammeGoal) goal = NULL;

      if (object == NULL)
        return FALSE;
      goal = _vth_programme_goal_new (object, pointer, adopted, error);
      if (goal == NULL || !join_parent (self, goal, pointer, error) || !add_goal (self, goal, pointer, error))
        return FALSE;
    }

  return TRUE;
}

const VthProgrammeHeading *
_vth_programme_get_pillar_headings (VthProgramme *self, guint *n_headings)
{
  *n_headings = self->pillars->len;
  return (const VthProgrammeHeading *) (gpointer) self->pillars->data;
}

const VthProgrammeHeading *
_vth_programme_get_section_headings (VthProgramme *self, guint *n_headings)
{
  *n_headings = self->sections->len;
  return (const VthProgrammeHeading *) (gpointer) self->sections->data;
}

/**
 * vth_programme_list_ids:
 *
 * Lists the knowledge files that are built in and describe a programme (programma). May be called
 * from any thread.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids, sorted, for
 *   vth_knowledge_new_built_in()
 *
 * Since: 1.0
 */
gchar **
vth_programme_list_ids (void)
{
  g_auto (GStrv) ids = vth_knowledge_list_ids ();
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    if (g_str_has_prefix (ids[i], ID_PREFIX))
      g_strv_builder_add (found, ids[i]);

  return g_strv_builder_end (found);
}

/**
 * vth_programme_new:
 * @knowledge: a knowledge file with pillars, goals and sections
 * @error: return location for a #GError: %VTH_ERROR_INVALID_KNOWLEDGE
 *
 * Reads a programme (programma) from a knowledge file.
 *
 * Returns: (transfer full): the programme, or %NULL with @error set
 *
 * Since: 1.0
 */
VthProgramme *
vth_programme_new (VthKnowledge *knowledge, GError **error)
{
  g_autoptr (VthProgramme) self = NULL;
  JsonObject *root;

  g_return_val_if_fail (VTH_IS_KNOWLEDGE (knowledge), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  self = g_object_new (VTH_TYPE_PROGRAMME, NULL);
  self->knowledge = g_object_ref (knowledge);
  root = json_node_get_object (vth_knowledge_get_root (knowledge));
  if (!read_headings (root, "pillars", self->pillars, error)
      || !read_headings (root, "sections", self->sections, error)
      || !read_goals (self, root, error))
    {
      g_prefix_error (error, "%s: ", vth_knowledge_get_id (knowledge));
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * vth_programme_get_knowledge:
 * @programme: a programme
 *
 * Gets the knowledge file (kennisbestand) from which the programme was read, which has its title,
 * edition and source.
 *
 * Returns: (transfer none): the file
 *
 * Since: 1.0
 */
VthKnowledge *
vth_programme_get_knowledge (VthProgramme *programme)
{
  g_return_val_if_fail (VTH_IS_PROGRAMME (programme), NULL);

  return programme->knowledge;
}

/**
 * vth_programme_get_goals:
 * @programme: a programme
 *
 * Gets the goals (doelen) in the order of the plan.
 *
 * Returns: (transfer none): a list of #VthProgrammeGoal
 *
 * Since: 1.0
 */
GListModel *
vth_programme_get_goals (VthProgramme *programme)
{
  g_return_val_if_fail (VTH_IS_PROGRAMME (programme), NULL);

  return G_LIST_MODEL (programme->goals);
}

/**
 * vth_programme_lookup_goal:
 * @programme: a programme
 * @id: the id of a goal
 *
 * Finds a goal (doel) by its id.
 *
 * Returns: (transfer none) (nullable): the goal, or %NULL if there is none of that id
 *
 * Since: 1.0
 */
VthProgrammeGoal *
vth_programme_lookup_goal (VthProgramme *programme, const gchar *id)
{
  g_return_val_if_fail (VTH_IS_PROGRAMME (programme), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (programme->by_id, id);
}

/**
 * vth_programme_list_pillars:
 * @programme: a programme
 *
 * Lists the pillars (pijlers) in the order of the plan, by id.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids
 *
 * Since: 1.0
 */
gchar **
vth_programme_list_pillars (VthProgramme *programme)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  g_return_val_if_fail (VTH_IS_PROGRAMME (programme), NULL);

  for (guint i = 0; i < programme->pillars->len; i++)
    g_strv_builder_add (ids, g_array_index (programme->pillars, VthProgrammeHeading, i).id);
  return g_strv_builder_end (ids);
}

/**
 * vth_programme_get_pillar_title:
 * @programme: a programme
 * @pillar: the id of a pillar
 * @language: a language
 *
 * Gets what a pillar (pijler) is about.
 *
 * Returns: (transfer none) (nullable): the title, or %NULL if there is no such pillar
 *
 * Since: 1.0
 */
const gchar *
vth_programme_get_pillar_title (VthProgramme *programme, const gchar *pillar, VthLanguage language)
{
  const VthProgrammeHeading *heading;

  g_return_val_if_fail (VTH_IS_PROGRAMME (programme), NULL);
  g_return_val_if_fail (pillar != NULL, NULL);
  g_return_val_if_fail (language <= VTH_LANGUAGE_EN, NULL);

  heading = find_heading (programme->pillars, pillar);
  return heading != NULL ? heading->titles[language] : NULL;
}

/**
 * vth_programme_list_sections:
 * @programme: a programme
 * @language: a language
 *
 * Lists the topics of its progress report (onderwerpen van de voortgangsrapportage), in order.
 *
 * Returns: (transfer full) (array zero-terminated=1): their titles
 *
 * Since: 1.0
 */
gchar **
vth_programme_list_sections (VthProgramme *programme, VthLanguage language)
{
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();

  g_return_val_if_fail (VTH_IS_PROGRAMME (programme), NULL);
  g_return_val_if_fail (language <= VTH_LANGUAGE_EN, NULL);

  for (guint i = 0; i < programme->sections->len; i++)
    g_strv_builder_add (titles, g_array_index (programme->sections, VthProgrammeHeading, i).titles[language]);
  return g_strv_builder_end (titles);
}
