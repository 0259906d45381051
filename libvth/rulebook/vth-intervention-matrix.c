/* vth-intervention-matrix.c - which interventions fit which violation
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-intervention-matrix-private.h"

G_DEFINE_ENUM_TYPE (VthInterventionSide, vth_intervention_side,
                    G_DEFINE_ENUM_VALUE (VTH_INTERVENTION_SIDE_ADMINISTRATIVE, "administrative"),
                    G_DEFINE_ENUM_VALUE (VTH_INTERVENTION_SIDE_CRIMINAL, "criminal"))

G_DEFINE_FINAL_TYPE (VthInterventionMatrix, vth_intervention_matrix, G_TYPE_OBJECT)

static void
free_intervention (gpointer data)
{
  VthIntervention *self = data;

  g_free (self->id);
  g_free (self->words[0]);
  g_free (self->words[1]);
  g_strfreev (self->categories);
  g_free (self);
}

static void
vth_intervention_matrix_finalize (GObject *object)
{
  VthInterventionMatrix *self = VTH_INTERVENTION_MATRIX (object);

  for (guint i = 0; i < VTH_MATRIX_AXES; i++)
    for (guint language = 0; language < 2; language++)
      {
        g_free (self->axes[i].words[language]);
        g_free (self->axes[i].criteria[language]);
      }
  for (guint i = 0; i < VTH_MATRIX_CELLS; i++)
    {
      g_strfreev (self->cells[i].sides[0]);
      g_strfreev (self->cells[i].sides[1]);
      g_strfreev (self->cells[i].elsewhere);
      g_free (self->cells[i].elsewhere_edition);
    }
  g_ptr_array_unref (self->interventions);

  G_OBJECT_CLASS (vth_intervention_matrix_parent_class)->finalize (object);
}

static void
vth_intervention_matrix_class_init (VthInterventionMatrixClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vth_intervention_matrix_finalize;
}

static void
vth_intervention_matrix_init (VthInterventionMatrix *self)
{
  self->interventions = g_ptr_array_new_with_free_func (free_intervention);
}

/* -1 for what is no cell. */
gint
_vth_intervention_matrix_find_cell (const gchar *name)
{
  if (name == NULL || strlen (name) != 2 || name[0] < 'A' || name[0] > 'D' || name[1] < '1' || name[1] > '4')
    return -1;

  return (name[1] - '1') * VTH_MATRIX_SIDE + (name[0] - 'A');
}

const VthIntervention *
_vth_intervention_matrix_find (VthInterventionMatrix *self, const gchar *id)
{
  for (guint i = 0; i < self->interventions->len; i++)
    {
      const VthIntervention *intervention = g_ptr_array_index (self->interventions, i);

      if (g_str_equal (intervention->id, id))
        return intervention;
    }

  return NULL;
}

/**
 * vth_intervention_matrix_list_cells:
 * @matrix: a matrix
 *
 * Lists the cells (cellen) by name, `A1` to `D4`, row by row.
 *
 * Returns: (transfer full) (array zero-terminated=1): the sixteen names
 *
 * Since: 1.0
 */
gchar **
vth_intervention_matrix_list_cells (VthInterventionMatrix *matrix)
{
  gchar **names;

  g_return_val_if_fail (VTH_IS_INTERVENTION_MATRIX (matrix), NULL);

  names = g_new0 (gchar *, VTH_MATRIX_CELLS + 1);
  for (guint i = 0; i < VTH_MATRIX_CELLS; i++)
    names[i] = g_strdup_printf ("%c%u", 'A' + (gint) (i % VTH_MATRIX_SIDE), i / VTH_MATRIX_SIDE + 1);
  return names;
}

/**
 * vth_intervention_matrix_get_interventions:
 * @matrix: a matrix
 * @cell: the name of a cell, such as `B4`
 * @side: a side
 *
 * Gets the interventions (interventies) of one side of a cell, from light to heavy in the order of the
 * policy. One that stands in more than one category may be followed by the category in which it is
 * meant, such as `closure:punitive`.
 *
 * Returns: (transfer full) (nullable) (array zero-terminated=1): their ids, an empty list for none, or
 *   %NULL if they are not known or there is no such cell
 *
 * Since: 1.0
 */
gchar **
vth_intervention_matrix_get_interventions (VthInterventionMatrix *matrix, const gchar *cell, VthInterventionSide side)
{
  gint index;

  g_return_val_if_fail (VTH_IS_INTERVENTION_MATRIX (matrix), NULL);
  g_return_val_if_fail (side <= VTH_INTERVENTION_SIDE_CRIMINAL, NULL);

  index = _vth_intervention_matrix_find_cell (cell);
  return index >= 0 ? g_strdupv (matrix->cells[index].sides[side]) : NULL;
}

/**
 * vth_intervention_matrix_get_certainty:
 * @matrix: a matrix
 * @cell: the name of a cell, such as `B4`
 *
 * Gets how sure the content of a cell is (zekerheid).
 *
 * Returns: the certainty; %VTH_CERTAINTY_UNVERIFIED for what is no cell
 *
 * Since: 1.0
 */
VthCertainty
vth_intervention_matrix_get_certainty (VthInterventionMatrix *matrix, const gchar *cell)
{
  gint index;

  g_return_val_if_fail (VTH_IS_INTERVENTION_MATRIX (matrix), VTH_CERTAINTY_UNVERIFIED);

  index = _vth_intervention_matrix_find_cell (cell);
  return index >= 0 ? matrix->cells[index].certainty : VTH_CERTAINTY_UNVERIFIED;
}

static const VthMatrixAxis *
find_axis (VthInterventionMatrix *self, const gchar *code)
{
  if (code == NULL || strlen (code) != 1)
    return NULL;
  if (code[0] >= '1' && code[0] <= '4')
    return &self->axes[code[0] - '1'];

  return code[0] >= 'A' && code[0] <= 'D' ? &self->axes[VTH_MATRIX_SIDE + (code[0] - 'A')] : NULL;
}

/**
 * vth_intervention_matrix_get_axis_name:
 * @matrix: a matrix
 * @code: a consequence, `1` to `4`, or a behaviour, `A` to `D`
 * @language: a language
 *
 * Gets the name of a row or a column (gevolg of gedrag).
 *
 * Returns: (transfer none) (nullable): the name, or %NULL if there is no such row or column
 *
 * Since: 1.0
 */
const gchar *
vth_intervention_matrix_get_axis_name (VthInterventionMatrix *matrix, const gchar *code, VthLanguage language)
{
  const VthMatrixAxis *axis;

  g_return_val_if_fail (VTH_IS_INTERVENTION_MATRIX (matrix), NULL);

  axis = find_axis (matrix, code);
  return axis != NULL ? axis->words[language] : NULL;
}

/**
 * vth_intervention_matrix_get_axis_criteria:
 * @matrix: a matrix
 * @code: a consequence, `1` to `4`, or a behaviour, `A` to `D`
 * @language: a language
 *
 * Gets when a violation falls in a row or a column (criteria).
 *
 * Returns: (transfer none) (nullable): the criteria, or %NULL if they are not known
 *
 * Since: 1.0
 */
const gchar *
vth_intervention_matrix_get_axis_criteria (VthInterventionMatrix *matrix, const gchar *code, VthLanguage language)
{
  const VthMatrixAxis *axis;

  g_return_val_if_fail (VTH_IS_INTERVENTION_MATRIX (matrix), NULL);

  axis = find_axis (matrix, code);
  return axis != NULL ? axis->criteria[language] : NULL;
}

/**
 * vth_intervention_matrix_list_interventions:
 * @matrix: a matrix
 *
 * Lists the interventions (interventies) that the matrix knows, from light to heavy.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids
 *
 * Since: 1.0
 */
gchar **
vth_intervention_matrix_list_interventions (VthInterventionMatrix *matrix)
{
  gchar **ids;

  g_return_val_if_fail (VTH_IS_INTERVENTION_MATRIX (matrix), NULL);

  ids = g_new0 (gchar *, matrix->interventions->len + 1);
  for (guint i = 0; i < matrix->interventions->len; i++)
    ids[i] = g_strdup (((const VthIntervention *) g_ptr_array_index (matrix->interventions, i))->id);
  return ids;
}

/**
 * vth_intervention_matrix_get_intervention_name:
 * @matrix: a matrix
 * @id: the id of an intervention
 * @language: a language
 *
 * Gets the name of an intervention (naam van de interventie).
 *
 * Returns: (transfer none) (nullable): the name, or %NULL if there is no such intervention
 *
 * Since: 1.0
 */
const gchar *
vth_intervention_matrix_get_intervention_name (VthInterventionMatrix *matrix, const gchar *id, VthLanguage language)
{
  const VthIntervention *intervention;

  g_return_val_if_fail (VTH_IS_INTERVENTION_MATRIX (matrix), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  intervention = _vth_intervention_matrix_find (matrix, id);
  return intervention != NULL ? intervention->words[language] : NULL;
}

/**
 * vth_intervention_matrix_get_intervention_categories:
 * @matrix: a matrix
 * @id: the id of an intervention
 *
 * Gets the categories in which an intervention can be used (categorieën). Some stand in two: the
 * category belongs to the use, not to the instrument.
 *
 * Returns: (transfer full) (nullable) (array zero-terminated=1): their ids, or %NULL if there is no such
 *   intervention
 *
 * Since: 1.0
 */
gchar **
vth_intervention_matrix_get_intervention_categories (VthInterventionMatrix *matrix, const gchar *id)
{
  const VthIntervention *intervention;

  g_return_val_if_fail (VTH_IS_INTERVENTION_MATRIX (matrix), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  intervention = _vth_intervention_matrix_find (matrix, id);
  return intervention != NULL ? g_strdupv (intervention->categories) : NULL;
}

/**
 * vth_intervention_matrix_get_intervention_instrument:
 * @matrix: a matrix
 * @id: the id of an intervention
 *
 * Gets the instrument with which an intervention is taken (instrument).
 *
 * Returns: the instrument; %VTH_INSTRUMENT_UNKNOWN for an intervention that takes no decision, or that is
 *   not there
 *
 * Since: 1.0
 */
VthInstrument
vth_intervention_matrix_get_intervention_instrument (VthInterventionMatrix *matrix, const gchar *id)
{
  const VthIntervention *intervention;

  g_return_val_if_fail (VTH_IS_INTERVENTION_MATRIX (matrix), VTH_INSTRUMENT_UNKNOWN);
  g_return_val_if_fail (id != NULL, VTH_INSTRUMENT_UNKNOWN);

  intervention = _vth_intervention_matrix_find (matrix, id);
  return intervention != NULL ? intervention->instrument : VTH_INSTRUMENT_UNKNOWN;
}
