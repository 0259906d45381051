/* vth-seveso-law.c - the fine policy for Seveso sites, as data
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-seveso-law-private.h"

#define MAX_CENTS 1000000000
#define MAX_POINTS 9999
#define MAX_PEOPLE 999999

static const gchar *const aspects[] = { "documented", "suitable", "implemented" };

static void
free_norm (VthSevesoNorm *norm)
{
  g_free (norm->id);
  g_free (norm->article);
  g_free (norm->subject);
  g_free (norm);
}

static gboolean
read_choice (VthDataReader *data, const gchar *key, const gchar *yes, const gchar *no)
{
  const gchar *text = _vth_data_reader_string (data, key);

  if (text != NULL && !g_str_equal (text, yes) && !g_str_equal (text, no))
    _vth_data_reader_fail (data, key, "is none of the values that are known");

  return text != NULL && g_str_equal (text, yes);
}

static gboolean
read_norm (VthDataReader *item, gpointer user_data)
{
  VthSevesoLaw *self = user_data;
  VthSevesoNorm *norm = g_new0 (VthSevesoNorm, 1);

  g_ptr_array_add (self->norms, norm);
  norm->id = g_strdup (_vth_data_reader_string (item, "id"));
  norm->article = g_strdup (_vth_data_reader_string (item, "article"));
  norm->subject = g_strdup (_vth_data_reader_string (item, "subject"));
  norm->direct = read_choice (item, "kind", "direct", "after-recovery-term");
  norm->corrected = _vth_data_reader_boolean (item, "corrected");
  norm->cents = _vth_data_reader_integer (item, "norm_cents", 0, MAX_CENTS);
  norm->certainty = _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY);
  return item->error == NULL;
}

static gboolean
read_size (VthDataReader *item, gpointer user_data)
{
  VthSevesoLaw *self = user_data;
  gint before = self->sizes->len > 0 ? g_array_index (self->sizes, VthSevesoSize, self->sizes->len - 1).below : 0;
  VthSevesoSize size = {
    .below = _vth_data_reader_integer (item, "below", before + 1, MAX_PEOPLE),
    .reduction_percent = _vth_data_reader_integer (item, "reduction_percent", 0, 100),
  };

  g_array_append_val (self->sizes, size);
  return item->error == NULL;
}

static gchar **
read_texts (VthDataReader *item, const gchar *key)
{
  JsonArray *array = _vth_data_reader_array (item, key);
  guint n_texts = array != NULL ? json_array_get_length (array) : 0;
  gchar **texts = g_new0 (gchar *, n_texts + 1);

  for (guint i = 0; i < n_texts; i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (json_node_get_value_type (node) != G_TYPE_STRING)
        {
          _vth_data_reader_fail (item, key, "a list of texts is needed");
          break;
        }
      texts[i] = g_strdup (json_node_get_string (node));
    }

  return texts;
}

static gboolean
read_category (VthDataReader *item, gpointer user_data)
{
  VthSevesoLaw *self = user_data;
  gint number = _vth_data_reader_integer (item, "category", 1, VTH_N_SEVESO_CATEGORIES);
  VthSevesoCategory *category = &self->categories[number - 1];

  if (category->interventions != NULL)
    {
      _vth_data_reader_fail (item, "category", "is there twice");
      return FALSE;
    }

  category->interventions = read_texts (item, "interventions");
  category->responses[VTH_LANGUAGE_NL] = g_strdup (_vth_data_reader_string (item, "response_nl"));
  category->responses[VTH_LANGUAGE_EN] = g_strdup (_vth_data_reader_string (item, "response_en"));
  return item->error == NULL;
}

static void
take_error (VthDataReader *data, VthDataReader *part)
{
  if (data->error == NULL)
    data->error = g_steal_pointer (&part->error);
  g_clear_error (&part->error);
}

static void
read_points (VthSevesoLaw *self, VthDataReader *factor, guint aspect)
{
  JsonArray *array = _vth_data_reader_array (factor, aspects[aspect]);

  if (array == NULL)
    return;
  if (json_array_get_length (array) != VTH_N_SEVESO_GRADES)
    {
      _vth_data_reader_fail (factor, aspects[aspect], "needs a number for good, moderate and poor");
      return;
    }

  for (guint i = 0; i < VTH_N_SEVESO_GRADES; i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      gint64 points = json_node_get_value_type (node) == G_TYPE_INT64 ? json_node_get_int (node) : -1;

      if (points < 0 || points > MAX_POINTS)
        _vth_data_reader_fail (factor, aspects[aspect], "the number lies outside its bounds");
      else
        self->points[aspect][i] = (gint) points;
    }
}

static void
read_parts (VthSevesoLaw *self, VthDataReader *data)
{
  VthDataReader factor = { .file = data->file, .pointer = "/factor", .object = _vth_data_reader_object (data, "factor") };
  VthDataReader repetition = { .file = data->file, .pointer = "/repetition",
                               .object = _vth_data_reader_object (data, "repetition") };
  VthDataReader order = { .file = data->file, .pointer = "/order", .object = _vth_data_reader_object (data, "order") };
  VthDataReader rounding = { .file = data->file, .pointer = "/rounding",
                             .object = _vth_data_reader_object (data, "rounding") };

  if (data->error != NULL)
    return;

  self->denominator = _vth_data_reader_integer (&factor, "denominator", 1, MAX_POINTS);
  for (guint i = 0; i < VTH_N_SEVESO_ASPECTS; i++)
    read_points (self, &factor, i);
  self->repetition_cents = _vth_data_reader_integer (&repetition, "above_cents", 0, MAX_CENTS);
  self->order_certainty = _vth_data_reader_enum (&order, "certainty", VTH_TYPE_CERTAINTY);
  self->half_up = read_choice (&rounding, "mode", "half-up", "down");
  self->rounding_certainty = _vth_data_reader_enum (&rounding, "certainty", VTH_TYPE_CERTAINTY);
  take_error (data, &factor);
  take_error (data, &repetition);
  take_error (data, &order);
  take_error (data, &rounding);
}

VthSevesoLaw *
_vth_seveso_law_new (VthDataReader *data)
{
  VthSevesoLaw *self = g_new0 (VthSevesoLaw, 1);

  self->norms = g_ptr_array_new_with_free_func ((GDestroyNotify) free_norm);
  self->sizes = g_array_new (FALSE, FALSE, sizeof (VthSevesoSize));
  self->until = _vth_data_reader_optional_date (data, "until");
  read_parts (self, data);
  _vth_data_reader_each (data, "sizes", read_size, self);
  _vth_data_reader_each (data, "categories", read_category, self);
  _vth_data_reader_each (data, "norms", read_norm, self);
  for (guint i = 0; i < VTH_N_SEVESO_CATEGORIES; i++)
    if (self->categories[i].interventions == NULL)
      _vth_data_reader_fail (data, "categories", "lacks a category");

  return self;
}

void
_vth_seveso_law_free (VthSevesoLaw *self)
{
  for (guint i = 0; i < VTH_N_SEVESO_CATEGORIES; i++)
    {
      g_strfreev (self->categories[i].interventions);
      g_free (self->categories[i].responses[VTH_LANGUAGE_NL]);
      g_free (self->categories[i].responses[VTH_LANGUAGE_EN]);
    }
  g_ptr_array_unref (self->norms);
  g_array_unref (self->sizes);
  g_free (self);
}

const VthSevesoNorm *
_vth_seveso_law_find_norm (const VthSevesoLaw *self, const gchar *id)
{
  for (guint i = 0; i < self->norms->len; i++)
    {
      const VthSevesoNorm *norm = self->norms->pdata[i];

      if (g_str_equal (norm->id, id))
        return norm;
    }

  return NULL;
}
