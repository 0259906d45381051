/* vth-intervention-rules-read.c - what a policy says beside its matrix, with all that is wrong in it
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-intervention-rules-private.h"

#include "libvth/rulebook/vth-data-reader-private.h"
#include "libvth/rulebook/vth-intervention-matrix-private.h"

#define NAME "policy"
#define FARTHEST (VTH_MATRIX_SIDE - 1)
#define MAX_EARLIER 99
#define MAX_YEARS 100
#define MAX_DAYS 36500

typedef struct
{
  VthInterventionRules *rules;
  const VthInterventionRules *base;
  GPtrArray *errors;
} Reading;

static const gchar *const circumstance_keys[] = { "id", "weight", "nl", "en", "rows", "columns", "certainty", "source", NULL };
static const gchar *const movement_keys[] = { "most_rows", "most_columns", "source", NULL };
static const gchar *const repetition_keys[] = { "look_back", "same_rule", "steps", "circumstance", "certainty", "source", NULL };
static const gchar *const step_keys[] = { "least", "rows", "columns", NULL };
static const gchar *const coordination_keys[] = { "cells", "circumstances", "certainty", "source", NULL };

static void
free_circumstance (gpointer data)
{
  VthCircumstance *self = data;

  g_free (self->id);
  g_free (self->words[0]);
  g_free (self->words[1]);
  g_free (self);
}

/* What a reader found goes to the list, so that the rest is read too. */
static void
finish (Reading *reading, VthDataReader *item)
{
  if (item->error != NULL)
    g_ptr_array_add (reading->errors, g_strdup (strchr (item->error->message, '/')));
  g_clear_error (&item->error);
}

/* A name that is written wrong would silently move nothing. */
static void
check_keys (VthDataReader *item, const gchar *const *known)
{
  g_autoptr (GList) keys = json_object_get_members (item->object);

  for (GList *at = keys; at != NULL; at = at->next)
    if (!g_strv_contains (known, at->data))
      _vth_data_reader_fail (item, at->data, "has no meaning here");
}

static gint8
read_distance (VthDataReader *item, const gchar *key, gint lowest, gint highest)
{
  gint distance = _vth_data_reader_optional_integer (item, key, G_MININT, G_MAXINT, 0);

  if (distance < -FARTHEST || distance > FARTHEST)
    _vth_data_reader_fail (item, key, "moves outside the matrix");
  else if (distance < lowest || distance > highest)
    _vth_data_reader_fail (item, key, "moves the wrong way: heavier is above zero, lighter below");

  return (gint8) CLAMP (distance, -FARTHEST, FARTHEST);
}

static VthMatrixMove
read_move (VthDataReader *item, gboolean mitigating)
{
  gint lowest = mitigating ? -FARTHEST : 0, highest = mitigating ? 0 : FARTHEST;
  VthMatrixMove move = { read_distance (item, "rows", lowest, highest), read_distance (item, "columns", lowest, highest) };

  return move;
}

static void
read_weight (VthDataReader *item, VthCircumstance *circumstance)
{
  const gchar *weight = _vth_data_reader_string (item, "weight");

  circumstance->mitigating = g_strcmp0 (weight, "mitigating") == 0;
  if (weight != NULL && !circumstance->mitigating && !g_str_equal (weight, "aggravating"))
    _vth_data_reader_fail (item, "weight", "is neither aggravating nor mitigating");
}

/* What the file leaves out of a circumstance that is known already is not said again. */
static void
read_circumstance_words (Reading *reading, VthDataReader *item, VthCircumstance *circumstance)
{
  gint known = reading->base != NULL ? _vth_intervention_rules_find (reading->base, circumstance->id) : -1;
  const VthCircumstance *base = known >= 0 ? g_ptr_array_index (reading->base->circumstances, known) : NULL;

  if (base == NULL && !_vth_data_reader_has (item, "weight") && !_vth_data_reader_has (item, "nl"))
    {
      _vth_data_reader_fail (item, "id", "is no known circumstance: one of the policy's own needs weight, nl and en");
      return;
    }

  if (base == NULL || _vth_data_reader_has (item, "weight"))
    read_weight (item, circumstance);
  else
    circumstance->mitigating = base->mitigating;
  circumstance->words[VTH_LANGUAGE_NL] =
    g_strdup (base == NULL || _vth_data_reader_has (item, "nl") ? _vth_data_reader_string (item, "nl") : base->words[VTH_LANGUAGE_NL]);
  circumstance->words[VTH_LANGUAGE_EN] =
    g_strdup (base == NULL || _vth_data_reader_has (item, "en") ? _vth_data_reader_string (item, "en") : base->words[VTH_LANGUAGE_EN]);
}

static gboolean
read_circumstance (VthDataReader *item, gpointer user_data)
{
  Reading *reading = user_data;
  VthCircumstance *circumstance = g_new0 (VthCircumstance, 1);
  const gchar *id = _vth_data_reader_string (item, "id");

  check_keys (item, circumstance_keys);
  circumstance->id = g_strdup (id != NULL ? id : "");
  read_circumstance_words (reading, item, circumstance);
  circumstance->move = read_move (item, circumstance->mitigating);
  circumstance->certainty = _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY);
  if (_vth_intervention_rules_find (reading->rules, circumstance->id) >= 0)
    _vth_data_reader_fail (item, "id", "is there twice");
  if (reading->rules->circumstances->len == VTH_MAX_CIRCUMSTANCES)
    _vth_data_reader_fail (item, "id", "is one circumstance too many");
  g_ptr_array_add (reading->rules->circumstances, circumstance);
  finish (reading, item);
  return TRUE;
}

static void
copy_circumstances (VthInterventionRules *self, const VthInterventionRules *base)
{
  for (guint i = 0; base != NULL && i < base->circumstances->len; i++)
    {
      VthCircumstance *copy = g_memdup2 (g_ptr_array_index (base->circumstances, i), sizeof (VthCircumstance));

      copy->id = g_strdup (copy->id);
      copy->words[0] = g_strdup (copy->words[0]);
      copy->words[1] = g_strdup (copy->words[1]);
      g_ptr_array_add (self->circumstances, copy);
    }
}

static void
read_movement (Reading *reading, VthDataReader *item)
{
  VthInterventionRules *self = reading->rules;

  check_keys (item, movement_keys);
  self->bounded = TRUE;
  self->most.rows = (gint8) _vth_data_reader_integer (item, "most_rows", 0, FARTHEST);
  self->most.columns = (gint8) _vth_data_reader_integer (item, "most_columns", 0, FARTHEST);
}

static gboolean
read_step (VthDataReader *item, gpointer user_data)
{
  Reading *reading = user_data;
  GArray *steps = reading->rules->steps;
  VthRepetitionStep step = { .least = (guint) _vth_data_reader_integer (item, "least", 1, MAX_EARLIER),
                             .move = read_move (item, FALSE) };

  check_keys (item, step_keys);
  if (steps->len > 0 && g_array_index (steps, VthRepetitionStep, steps->len - 1).least >= step.least)
    _vth_data_reader_fail (item, "least", "is not more than in the step before");
  g_array_append_val (steps, step);
  finish (reading, item);
  return TRUE;
}

static void
read_look_back (Reading *reading, VthDataReader *item)
{
  g_autoptr (VthTerm) term = _vth_data_reader_optional_term (item, "look_back");
  gboolean long_unit;

  if (term == NULL)
    return;

  long_unit = term->unit == VTH_TERM_UNIT_YEARS || term->unit == VTH_TERM_UNIT_MONTHS;
  if (term->unit > VTH_TERM_UNIT_YEARS)
    _vth_data_reader_fail (item, "look_back", "days, weeks, months or years are needed");
  else if (term->count < 1 || term->count > (long_unit ? MAX_YEARS * 12 : MAX_DAYS) ||
           (term->unit == VTH_TERM_UNIT_YEARS && term->count > MAX_YEARS) ||
           (term->unit == VTH_TERM_UNIT_WEEKS && term->count > MAX_DAYS / 7))
    _vth_data_reader_fail (item, "look_back", "the term lies outside its bounds");
  else
    reading->rules->look_back = *term;
}

/* Repetition that is counted moves by its steps; the circumstance by which it is known moves nothing beside. */
static void
read_recidivism (Reading *reading, VthDataReader *item)
{
  const gchar *id = _vth_data_reader_optional_string (item, "circumstance");
  gint place = id != NULL ? _vth_intervention_rules_find (reading->rules, id) : -1;
  VthCircumstance *circumstance = place >= 0 ? g_ptr_array_index (reading->rules->circumstances, place) : NULL;

  reading->rules->recidivism = place;
  if (id != NULL && circumstance == NULL)
    _vth_data_reader_fail (item, "circumstance", "is no known circumstance");
  if (circumstance == NULL)
    return;
  if (circumstance->move.rows != 0 || circumstance->move.columns != 0)
    _vth_data_reader_fail (item, "circumstance", "moves by itself and would count twice");
  circumstance->by_repetition = TRUE;
}

static void
read_repetition (Reading *reading, VthDataReader *item)
{
  VthInterventionRules *self = reading->rules;

  check_keys (item, repetition_keys);
  self->counts_repetition = TRUE;
  read_look_back (reading, item);
  self->same_rule = _vth_data_reader_has (item, "same_rule") && _vth_data_reader_boolean (item, "same_rule");
  if (_vth_data_reader_has (item, "steps"))
    _vth_data_reader_each (item, "steps", read_step, reading);
  read_recidivism (reading, item);
  self->repetition_certainty = _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY);
}

/* The text in a place of a list; fails with its pointer when it is none. */
static const gchar *
get_text (VthDataReader *item, const gchar *key, JsonArray *array, guint i)
{
  JsonNode *node = json_array_get_element (array, i);

  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return json_node_get_string (node);

  _vth_data_reader_fail (item, key, "a list of texts is needed");
  return "";
}

static void
complain_at (VthDataReader *item, const gchar *key, guint i, const gchar *text, const gchar *what)
{
  g_autofree gchar *place = g_strdup_printf ("%s/%u", key, i);
  g_autofree gchar *message = g_strdup_printf ("‘%s’ %s", text, what);

  _vth_data_reader_fail (item, place, message);
}

static void
read_coordinated_cells (Reading *reading, VthDataReader *item)
{
  JsonArray *array = _vth_data_reader_has (item, "cells") ? _vth_data_reader_array (item, "cells") : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const gchar *name = get_text (item, "cells", array, i);
      gint cell = _vth_intervention_matrix_find_cell (name);

      if (cell < 0)
        complain_at (item, "cells", i, name, "is no cell such as B3");
      else
        reading->rules->coordinated_cells |= (guint16) (1u << cell);
    }
}

static void
read_coordinated_circumstances (Reading *reading, VthDataReader *item)
{
  JsonArray *array = _vth_data_reader_has (item, "circumstances") ? _vth_data_reader_array (item, "circumstances") : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const gchar *id = get_text (item, "circumstances", array, i);
      gint place = _vth_intervention_rules_find (reading->rules, id);

      if (place < 0)
        complain_at (item, "circumstances", i, id, "is no known circumstance");
      else
        reading->rules->coordinated_circumstances |= G_GUINT64_CONSTANT (1) << place;
    }
}

static void
read_coordination (Reading *reading, VthDataReader *item)
{
  VthInterventionRules *self = reading->rules;

  check_keys (item, coordination_keys);
  self->coordinates = TRUE;
  if (!_vth_data_reader_has (item, "cells") && !_vth_data_reader_has (item, "circumstances"))
    _vth_data_reader_fail (item, "cells", "is missing, and so is circumstances");
  read_coordinated_cells (reading, item);
  read_coordinated_circumstances (reading, item);
  self->coordination_certainty = _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY);
}

static void
read_part (Reading *reading, JsonObject *root, const gchar *key, void (*read) (Reading *, VthDataReader *))
{
  g_autofree gchar *pointer = g_strconcat ("/", key, NULL);
  VthDataReader data = { .file = NAME, .pointer = "", .object = root };
  VthDataReader part = { .file = NAME, .pointer = pointer };

  if (!_vth_data_reader_has (&data, key))
    return;

  part.object = _vth_data_reader_object (&data, key);
  finish (reading, &data);
  if (part.object == NULL)
    return;
  read (reading, &part);
  finish (reading, &part);
}

VthInterventionRules *
_vth_intervention_rules_read (JsonObject *root, const VthInterventionRules *base, GPtrArray *errors)
{
  VthInterventionRules *self = g_new0 (VthInterventionRules, 1);
  Reading reading = { self, base, errors };
  VthDataReader data = { .file = NAME, .pointer = "", .object = root };

  self->circumstances = g_ptr_array_new_with_free_func (free_circumstance);
  self->steps = g_array_new (FALSE, FALSE, sizeof (VthRepetitionStep));
  self->recidivism = -1;
  if (_vth_data_reader_has (&data, "circumstances"))
    _vth_data_reader_each (&data, "circumstances", read_circumstance, &reading);
  else
    copy_circumstances (self, base);
  finish (&reading, &data);
  read_part (&reading, root, "movement", read_movement);
  read_part (&reading, root, "repetition", read_repetition);
  read_part (&reading, root, "coordination", read_coordination);
  return self;
}
