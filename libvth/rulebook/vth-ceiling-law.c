/* vth-ceiling-law.c - how high fines may be, as data
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-ceiling-law-private.h"

#define MAX_CENTS G_MAXINT

static void
free_rule (VthCeilingRule *rule)
{
  g_free (rule->article);
  g_free (rule->elsewhere);
  for (guint i = 0; i < G_N_ELEMENTS (rule->names); i++)
    {
      g_free (rule->names[i]);
      g_free (rule->authorities[i]);
    }
  g_clear_pointer (&rule->decree_look_back, vth_term_free);
  g_free (rule);
}

static gint
read_category (VthDataReader *item, const gchar *key)
{
  return _vth_data_reader_optional_integer (item, key, 1, VTH_N_FINE_CATEGORIES, 0);
}

static gboolean
read_rule (VthDataReader *item, gpointer user_data)
{
  VthCeilingLaw *self = user_data;
  VthCeilingRule *rule = g_new0 (VthCeilingRule, 1);

  g_ptr_array_add (self->rules, rule);
  rule->article = g_strdup (_vth_data_reader_string (item, "article"));
  rule->elsewhere = g_strdup (_vth_data_reader_optional_string (item, "elsewhere"));
  rule->names[VTH_LANGUAGE_NL] = g_strdup (_vth_data_reader_string (item, "name_nl"));
  rule->names[VTH_LANGUAGE_EN] = g_strdup (_vth_data_reader_string (item, "name_en"));
  rule->authorities[VTH_LANGUAGE_NL] = g_strdup (_vth_data_reader_string (item, "authority_nl"));
  rule->authorities[VTH_LANGUAGE_EN] = g_strdup (_vth_data_reader_string (item, "authority_en"));
  rule->categories[0] = read_category (item, "natural_category");
  rule->categories[1] = read_category (item, "legal_category");
  rule->raised_category = read_category (item, "raised_category");
  rule->turnover_percent = _vth_data_reader_optional_integer (item, "turnover_percent", 1, 100, 0);
  rule->decree_category = read_category (item, "decree_category");
  rule->decree_percent = _vth_data_reader_optional_integer (item, "decree_percent", 1, 100, 100);
  rule->decree_look_back = _vth_data_reader_optional_term (item, "decree_look_back");
  rule->certainty = _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY);
  if (rule->elsewhere == NULL && (rule->categories[0] == 0 || rule->categories[1] == 0))
    _vth_data_reader_fail (item, "natural_category", "a category for natural and for legal persons is needed");
  if (rule->decree_category != 0 && rule->decree_look_back == NULL)
    _vth_data_reader_fail (item, "decree_look_back", "is missing");

  return item->error == NULL;
}

static gboolean
read_amounts (VthDataReader *item, gpointer user_data)
{
  VthCeilingLaw *self = user_data;
  JsonArray *cents = _vth_data_reader_array (item, "cents");
  VthCategoryAmounts amounts = {
    .from = _vth_data_reader_date (item, "from"),
    .until = _vth_data_reader_optional_date (item, "until"),
    .certainty = _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY),
  };

  if (cents == NULL || json_array_get_length (cents) != VTH_N_FINE_CATEGORIES)
    {
      _vth_data_reader_fail (item, "cents", "a sum for each of the six categories is needed");
      return FALSE;
    }

  for (guint i = 0; i < VTH_N_FINE_CATEGORIES; i++)
    {
      JsonNode *node = json_array_get_element (cents, i);

      amounts.cents[i] = json_node_get_value_type (node) == G_TYPE_INT64 ? json_node_get_int (node) : -1;
      if (amounts.cents[i] < 0 || amounts.cents[i] > MAX_CENTS || (i > 0 && amounts.cents[i] <= amounts.cents[i - 1]))
        _vth_data_reader_fail (item, "cents", "each category is a sum above the one before it");
    }
  for (guint i = 0; i < self->amounts->len; i++)
    {
      const VthCategoryAmounts *other = &g_array_index (self->amounts, VthCategoryAmounts, i);

      if ((other->until == 0 || amounts.from <= other->until) && (amounts.until == 0 || other->from <= amounts.until))
        _vth_data_reader_fail (item, "from", "overlaps the amounts of another period");
    }
  g_array_append_val (self->amounts, amounts);
  return item->error == NULL;
}

VthCeilingLaw *
_vth_ceiling_law_new (VthDataReader *data)
{
  VthCeilingLaw *self = g_new0 (VthCeilingLaw, 1);

  self->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) free_rule);
  self->amounts = g_array_new (FALSE, FALSE, sizeof (VthCategoryAmounts));
  self->from = _vth_data_reader_date (data, "from");
  _vth_data_reader_each (data, "rules", read_rule, self);
  _vth_data_reader_each (data, "category_amounts", read_amounts, self);
  return self;
}

void
_vth_ceiling_law_free (VthCeilingLaw *self)
{
  g_ptr_array_unref (self->rules);
  g_array_unref (self->amounts);
  g_free (self);
}

const VthCeilingRule *
_vth_ceiling_law_find_rule (const VthCeilingLaw *self, const gchar *article)
{
  for (guint i = 0; i < self->rules->len; i++)
    {
      const VthCeilingRule *rule = self->rules->pdata[i];

      if (g_str_equal (rule->article, article))
        return rule;
    }

  return NULL;
}

const VthCategoryAmounts *
_vth_ceiling_law_find_amounts (const VthCeilingLaw *self, guint32 day)
{
  for (guint i = 0; i < self->amounts->len; i++)
    {
      const VthCategoryAmounts *amounts = &g_array_index (self->amounts, VthCategoryAmounts, i);

      if (day >= amounts->from && (amounts->until == 0 || day <= amounts->until))
        return amounts;
    }

  return NULL;
}
