/* vth-intervention-matrix-read.c - a matrix out of a policy file, with all that is wrong in it
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-intervention-matrix-private.h"

#include "libvth/rulebook/vth-data-reader-private.h"

#define CRIMINAL "criminal"
#define NAME "matrix"

typedef struct
{
  VthInterventionMatrix *matrix;
  GPtrArray *errors;
} Reading;

static void G_GNUC_PRINTF (2, 3)
complain (Reading *reading, const gchar *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_ptr_array_add (reading->errors, g_strdup_vprintf (format, arguments));
  va_end (arguments);
}

/* What a reader found goes to the list, so that the rest is read too. */
static void
finish (Reading *reading, VthDataReader *item)
{
  if (item->error != NULL)
    complain (reading, "%s", strchr (item->error->message, '/'));
  g_clear_error (&item->error);
}

static void
read_words (VthDataReader *item, gchar **words, const gchar *nl, const gchar *en)
{
  words[VTH_LANGUAGE_NL] = g_strdup (_vth_data_reader_optional_string (item, nl));
  words[VTH_LANGUAGE_EN] = g_strdup (_vth_data_reader_optional_string (item, en));
}

static void
read_axis (Reading *reading, VthDataReader *item, const gchar *codes, VthMatrixAxis *axes)
{
  const gchar *code = _vth_data_reader_string (item, "code");
  const gchar *place = code != NULL && strlen (code) == 1 ? strchr (codes, code[0]) : NULL;
  VthMatrixAxis *axis = place != NULL ? &axes[place - codes] : NULL;

  if (axis == NULL || axis->words[0] != NULL)
    _vth_data_reader_fail (item, "code", axis == NULL ? "is no row or column of the matrix" : "is there twice");
  else
    {
      _vth_data_reader_string (item, "nl");
      _vth_data_reader_string (item, "en");
      read_words (item, axis->words, "nl", "en");
      read_words (item, axis->criteria, "criteria_nl", "criteria_en");
    }
  finish (reading, item);
}

static gboolean
read_consequence (VthDataReader *item, gpointer user_data)
{
  read_axis (user_data, item, "1234", ((Reading *) user_data)->matrix->axes);
  return TRUE;
}

static gboolean
read_behaviour (VthDataReader *item, gpointer user_data)
{
  read_axis (user_data, item, "ABCD", ((Reading *) user_data)->matrix->axes + VTH_MATRIX_SIDE);
  return TRUE;
}

/* NULL for a list that is not there. */
static gchar **
read_texts (VthDataReader *item, const gchar *key)
{
  JsonArray *array = _vth_data_reader_has (item, key) ? _vth_data_reader_array (item, key) : NULL;
  g_auto (GStrv) texts = NULL;

  if (array == NULL)
    return NULL;

  texts = g_new0 (gchar *, json_array_get_length (array) + 1);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (json_node_get_value_type (node) != G_TYPE_STRING)
        {
          _vth_data_reader_fail (item, key, "a list of texts is needed");
          return NULL;
        }
      texts[i] = g_strdup (json_node_get_string (node));
    }

  return g_steal_pointer (&texts);
}

static gboolean
read_intervention (VthDataReader *item, gpointer user_data)
{
  Reading *reading = user_data;
  VthIntervention *intervention = g_new0 (VthIntervention, 1);
  const gchar *id = _vth_data_reader_string (item, "id");

  intervention->id = g_strdup (id != NULL ? id : "");
  intervention->categories = read_texts (item, "categories");
  if (intervention->categories == NULL || intervention->categories[0] == NULL)
    _vth_data_reader_fail (item, "categories", "names no category");
  _vth_data_reader_string (item, "nl");
  _vth_data_reader_string (item, "en");
  read_words (item, intervention->words, "nl", "en");
  if (_vth_data_reader_has (item, "instrument"))
    intervention->instrument = (VthInstrument) _vth_data_reader_enum (item, "instrument", VTH_TYPE_INSTRUMENT);
  if (_vth_intervention_matrix_find (reading->matrix, intervention->id) != NULL)
    _vth_data_reader_fail (item, "id", "is there twice");
  g_ptr_array_add (reading->matrix->interventions, intervention);
  finish (reading, item);
  return TRUE;
}

/* Whether a use names one of the categories of its intervention, or leaves its side in no doubt. */
static gboolean
check_category (VthDataReader *item, const gchar *key, const VthIntervention *intervention, const gchar *category)
{
  const gchar *const *categories = (const gchar *const *) intervention->categories;
  g_autofree gchar *what = NULL;

  if (category != NULL ? g_strv_contains (categories, category)
                       : categories[1] == NULL || !g_strv_contains (categories, CRIMINAL))
    return TRUE;

  what = category != NULL ? g_strdup_printf ("‘%s’ is no category of ‘%s’", category, intervention->id)
                          : g_strdup_printf ("‘%s’ stands in several categories: say in which it is meant",
                                             intervention->id);
  _vth_data_reader_fail (item, key, what);
  return FALSE;
}

/* The place of an intervention among the others and the side of its use; -1 for an unknown one. */
static gint
find_use (Reading *reading, VthDataReader *item, const gchar *key, const gchar *use, gboolean *criminal)
{
  g_auto (GStrv) parts = g_strsplit (use, ":", 2);
  g_autofree gchar *what = NULL;

  for (guint i = 0; parts[0] != NULL && i < reading->matrix->interventions->len; i++)
    {
      VthIntervention *intervention = g_ptr_array_index (reading->matrix->interventions, i);

      if (!g_str_equal (intervention->id, parts[0]) || intervention->categories == NULL)
        continue;
      if (!check_category (item, key, intervention, parts[1]))
        return -1;
      intervention->used = TRUE;
      *criminal = g_str_equal (parts[1] != NULL ? parts[1] : intervention->categories[0], CRIMINAL);
      return (gint) i;
    }

  what = g_strdup_printf ("‘%s’ is no known intervention", use);
  _vth_data_reader_fail (item, key, what);
  return -1;
}

/* Sorts by the order of the interventions; what stands there twice stands there once. */
static gchar **
sort_uses (Reading *reading, VthDataReader *item, const gchar *key, gchar **uses, gint side)
{
  guint n = reading->matrix->interventions->len;
  GPtrArray *sorted = g_ptr_array_new ();

  for (guint i = 0; i < n; i++)
    for (gchar **use = uses; *use != NULL; use++)
      {
        gboolean criminal = FALSE;

        if (find_use (reading, item, key, *use, &criminal) == (gint) i && (side < 0 || side == (gint) criminal) &&
            !g_ptr_array_find_with_equal_func (sorted, *use, g_str_equal, NULL))
          g_ptr_array_add (sorted, g_strdup (*use));
      }
  g_ptr_array_add (sorted, NULL);
  return (gchar **) g_ptr_array_free (sorted, FALSE);
}

/* A list under the name of a side holds only what belongs there. */
static void
read_side (Reading *reading, VthDataReader *item, VthMatrixCell *cell, VthInterventionSide side)
{
  static const gchar *const keys[] = { "administrative", CRIMINAL };
  g_auto (GStrv) uses = read_texts (item, keys[side]);
  g_auto (GStrv) all = read_texts (item, "interventions");

  if (uses != NULL && all != NULL)
    _vth_data_reader_fail (item, "interventions", "stands beside a list for one side");
  else if (uses != NULL)
    {
      cell->sides[side] = sort_uses (reading, item, keys[side], uses, (gint) side);
      for (gchar **use = uses; *use != NULL && item->error == NULL; use++)
        if (!g_strv_contains ((const gchar *const *) cell->sides[side], *use))
          _vth_data_reader_fail (item, keys[side], "holds what belongs to the other side");
    }
  else if (all != NULL)
    cell->sides[side] = sort_uses (reading, item, "interventions", all, (gint) side);
}

static gboolean
read_cell (VthDataReader *item, gpointer user_data)
{
  Reading *reading = user_data;
  const gchar *name = _vth_data_reader_string (item, "cell");
  gint index = _vth_intervention_matrix_find_cell (name);
  VthMatrixCell *cell = index >= 0 ? &reading->matrix->cells[index] : NULL;
  g_auto (GStrv) elsewhere = NULL;

  if (cell == NULL || cell->present)
    {
      _vth_data_reader_fail (item, "cell", cell == NULL ? "is no cell such as B3" : "is there twice");
      finish (reading, item);
      return TRUE;
    }

  cell->present = TRUE;
  cell->certainty = _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY);
  read_side (reading, item, cell, VTH_INTERVENTION_SIDE_ADMINISTRATIVE);
  read_side (reading, item, cell, VTH_INTERVENTION_SIDE_CRIMINAL);
  elsewhere = read_texts (item, "elsewhere");
  if (elsewhere != NULL)
    {
      cell->elsewhere = sort_uses (reading, item, "elsewhere", elsewhere, -1);
      cell->elsewhere_edition = g_strdup (_vth_data_reader_string (item, "elsewhere_edition"));
    }
  finish (reading, item);
  return TRUE;
}

static void
read_list (Reading *reading, JsonObject *object, const gchar *key, VthDataItemFunc func)
{
  VthDataReader reader = { .file = NAME, .pointer = "/matrix", .object = object };

  _vth_data_reader_each (&reader, key, func, reading);
  finish (reading, &reader);
}

static void
copy_words (gchar **to, gchar *const *from)
{
  to[0] = g_strdup (from[0]);
  to[1] = g_strdup (from[1]);
}

static void
copy_axes (VthInterventionMatrix *self, const VthInterventionMatrix *base, guint first)
{
  for (guint i = first; i < first + VTH_MATRIX_SIDE; i++)
    {
      copy_words (self->axes[i].words, base->axes[i].words);
      copy_words (self->axes[i].criteria, base->axes[i].criteria);
    }
}

static void
copy_interventions (VthInterventionMatrix *self, const VthInterventionMatrix *base)
{
  for (guint i = 0; i < base->interventions->len; i++)
    {
      const VthIntervention *from = g_ptr_array_index (base->interventions, i);
      VthIntervention *to = g_new0 (VthIntervention, 1);

      to->id = g_strdup (from->id);
      copy_words (to->words, from->words);
      to->categories = g_strdupv (from->categories);
      to->instrument = from->instrument;
      g_ptr_array_add (self->interventions, to);
    }
}

static void
check_axes (Reading *reading)
{
  for (guint i = 0; i < VTH_MATRIX_AXES; i++)
    if (reading->matrix->axes[i].words[0] == NULL)
      complain (reading, "/matrix: row or column %c is missing",
                i < VTH_MATRIX_SIDE ? '1' + (gint) i : 'A' + (gint) (i - VTH_MATRIX_SIDE));
}

/* What no cell uses cannot be reached, where all cells are known and the file brings its own list. */
static void
check_reach (Reading *reading, gboolean own)
{
  gboolean known = TRUE;

  for (guint i = 0; i < VTH_MATRIX_CELLS; i++)
    {
      const VthMatrixCell *cell = &reading->matrix->cells[i];

      if (!cell->present)
        complain (reading, "/matrix/cells: cell %c%u is missing", 'A' + (gint) (i % VTH_MATRIX_SIDE),
                  i / VTH_MATRIX_SIDE + 1);
      known = known && cell->sides[0] != NULL && cell->sides[1] != NULL;
    }

  for (guint i = 0; own && known && i < reading->matrix->interventions->len; i++)
    {
      const VthIntervention *intervention = g_ptr_array_index (reading->matrix->interventions, i);

      if (!intervention->used)
        complain (reading, "/matrix/interventions/%u: no cell uses ‘%s’", i, intervention->id);
    }
}

VthInterventionMatrix *
_vth_intervention_matrix_read (JsonObject *object, VthInterventionMatrix *base, GPtrArray *errors)
{
  VthInterventionMatrix *self = g_object_new (VTH_TYPE_INTERVENTION_MATRIX, NULL);
  Reading reading = { self, errors };
  gboolean own = base == NULL || json_object_has_member (object, "interventions");

  if (base != NULL && !json_object_has_member (object, "consequences"))
    copy_axes (self, base, 0);
  else
    read_list (&reading, object, "consequences", read_consequence);
  if (base != NULL && !json_object_has_member (object, "behaviours"))
    copy_axes (self, base, VTH_MATRIX_SIDE);
  else
    read_list (&reading, object, "behaviours", read_behaviour);
  if (own)
    read_list (&reading, object, "interventions", read_intervention);
  else
    copy_interventions (self, base);
  read_list (&reading, object, "cells", read_cell);
  check_axes (&reading);
  check_reach (&reading, own);
  return self;
}
