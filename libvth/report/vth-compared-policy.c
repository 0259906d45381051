/* vth-compared-policy.c - what of a policy file is compared
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-policy-comparison-private.h"

#include "libvth/rulebook/vth-data-reader-private.h"
#include "libvth/rulebook/vth-sanction-terms.h"

#define MAX_CENTS G_MAXINT
#define MAX_PEOPLE 999999
#define DAYS_IN_WEEK 7
#define DAYS_IN_MONTH 30
#define DAYS_IN_YEAR 365
#define HOURS_IN_DAY 24

static const gchar *const cell_lists[] = { "interventions", "administrative", "criminal" };
static const gchar *const graces[] = { "none", "by-supervisor", "technical", "unknown", NULL };

static void
free_row (gpointer data)
{
  VthComparedRow *row = data;

  g_free (row->code);
  g_free (row->label);
  g_free (row->rules);
  g_free (row->scope);
  g_free (row->grace);
  g_free (row->formula);
  g_free (row->unit);
  g_free (row);
}

void
_vth_compared_policy_free (VthComparedPolicy *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->authority);
  g_free (self->region);
  g_free (self->edition);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  for (guint cell = 0; cell < VTH_N_CELLS; cell++)
    g_strfreev (self->cells[cell]);
  g_free (self);
}

/* For a distance only: a term of law is never counted so. */
static gint
count_days (const VthTerm *term)
{
  gint count = vth_term_get_count (term);

  switch (vth_term_get_unit (term))
    {
    case VTH_TERM_UNIT_HOURS:
      return (count + HOURS_IN_DAY - 1) / HOURS_IN_DAY;
    case VTH_TERM_UNIT_WEEKS:
      return count * DAYS_IN_WEEK;
    case VTH_TERM_UNIT_MONTHS:
      return count * DAYS_IN_MONTH;
    case VTH_TERM_UNIT_YEARS:
      return count * DAYS_IN_YEAR;
    case VTH_TERM_UNIT_DAYS:
    case VTH_TERM_UNIT_WORKING_DAYS:
    default:
      return count;
    }
}

static void
read_grace (VthComparedRow *row, VthDataReader *item)
{
  g_autoptr (VthTerm) term = _vth_data_reader_optional_term (item, "grace_term");
  guint32 until = _vth_data_reader_optional_date (item, "grace_until");
  const gchar *kind = _vth_data_reader_optional_string (item, "grace");

  row->grace_days = -1;
  if (term != NULL)
    {
      row->grace = vth_term_to_string (term);
      row->grace_days = count_days (term);
    }
  else if (until != 0)
    row->grace = g_strdup (_vth_data_reader_string (item, "grace_until"));
  else if (kind != NULL && g_strv_contains (graces, kind))
    {
      row->grace = g_strdup (kind);
      row->grace_days = g_str_equal (kind, "none") ? 0 : -1;
    }
  else if (kind != NULL)
    _vth_data_reader_fail (item, "grace", "needs grace_term or grace_until, or is not known");
}

/* Such as 5 × (100 + 6.29 × tonne), in cents as the row has it. */
static gchar *
make_formula (VthDataReader *item)
{
  const gchar *quantity = _vth_data_reader_optional_string (item, "formula_quantity");
  const gchar *rate = _vth_data_reader_optional_string (item, "formula_rate");
  const gchar *factor = _vth_data_reader_optional_string (item, "formula_factor");
  gint base = _vth_data_reader_optional_integer (item, "formula_base_cents", 0, MAX_CENTS, 0);
  gint divisor = _vth_data_reader_optional_integer (item, "formula_divisor", 1, MAX_CENTS, 1);
  GString *text;

  if (quantity == NULL)
    return NULL;

  text = g_string_new (NULL);
  g_string_append_printf (text, "%s × (%d + %s × %s)", factor != NULL ? factor : "1", base / 100, rate != NULL ? rate : "1",
                          quantity);
  if (divisor != 1)
    g_string_append_printf (text, " / %d", divisor);
  return g_string_free (text, FALSE);
}

static void
read_amount (VthComparedRow *row, VthDataReader *item)
{
  gint fixed = _vth_data_reader_optional_integer (item, "penalty_cents", 0, MAX_CENTS, -1);

  row->low_cents = _vth_data_reader_optional_integer (item, "penalty_min_cents", 0, MAX_CENTS, fixed);
  row->high_cents = _vth_data_reader_optional_integer (item, "penalty_max_cents", 0, MAX_CENTS, fixed);
  row->formula = make_formula (item);
  row->maximum_cents = _vth_data_reader_optional_integer (item, "maximum_cents", 0, MAX_CENTS, -1);
  if (row->low_cents > row->high_cents)
    _vth_data_reader_fail (item, "penalty_max_cents", "lies below penalty_min_cents");
  if (row->maximum_cents >= 0 && row->maximum_cents < row->high_cents)
    _vth_data_reader_fail (item, "maximum_cents", "lies below one unit");
}

static void
read_unit (VthComparedRow *row, VthDataReader *item)
{
  static const gchar *const keys[] = { "penalty_unit", "other_unit" };
  g_autoptr (GString) unit = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (_vth_data_reader_has (item, keys[i]))
      {
        gint value = (gint) _vth_data_reader_enum (item, keys[i], VTH_TYPE_PENALTY_UNIT);

        g_string_append_printf (unit, "%s%s", unit->len > 0 ? " | " : "", _vth_get_nick (VTH_TYPE_PENALTY_UNIT, value));
      }
  row->unit = g_strdup (unit->len > 0 ? unit->str : "unknown");
  if (row->maximum_cents < 0 && g_str_equal (row->unit, "lump-sum"))
    row->maximum_cents = row->high_cents;
}

static gint
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const gchar *const *) a, *(const gchar *const *) b);
}

/* The texts of a list, in order of the alphabet. */
static void
add_texts (VthDataReader *item, const gchar *key, GPtrArray *texts)
{
  JsonArray *array = _vth_data_reader_has (item, key) ? _vth_data_reader_array (item, key) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (json_node_get_value_type (node) != G_TYPE_STRING)
        {
          _vth_data_reader_fail (item, key, "a list of texts is needed");
          return;
        }
      if (!g_ptr_array_find_with_equal_func (texts, json_node_get_string (node), g_str_equal, NULL))
        g_ptr_array_add (texts, g_strdup (json_node_get_string (node)));
    }
  g_ptr_array_sort (texts, compare_texts);
}

static gchar **
take_texts (GPtrArray *texts)
{
  g_ptr_array_add (texts, NULL);
  return (gchar **) g_ptr_array_free (texts, FALSE);
}

static void
read_rules (VthComparedRow *row, VthDataReader *item)
{
  GPtrArray *texts = g_ptr_array_new ();
  g_auto (GStrv) rules = NULL;

  add_texts (item, "rules", texts);
  rules = take_texts (texts);
  row->rules = rules[0] != NULL ? g_strjoinv ("; ", rules) : NULL;
}

static void
read_scope (VthComparedRow *row, VthDataReader *item)
{
  static const gchar *const keys[] = { "seriousness", "history", "person" };
  g_autoptr (GString) scope = g_string_new (NULL);
  gint low = _vth_data_reader_optional_integer (item, "min_employees", 0, MAX_PEOPLE, -1);
  gint high = _vth_data_reader_optional_integer (item, "max_employees", 0, MAX_PEOPLE, -1);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      const gchar *text = _vth_data_reader_optional_string (item, keys[i]);

      if (text != NULL)
        g_string_append_printf (scope, "%s%s", scope->len > 0 ? ", " : "", text);
    }
  if (_vth_data_reader_has (item, "permit_holder"))
    g_string_append_printf (scope, "%s%s", scope->len > 0 ? ", " : "",
                            _vth_data_reader_boolean (item, "permit_holder") ? "permit-holder" : "no-permit-holder");
  if (low >= 0 || high >= 0)
    g_string_append_printf (scope, "%s%d-%d", scope->len > 0 ? ", " : "", MAX (low, 0), high >= 0 ? high : MAX_PEOPLE);
  row->scope = g_strdup (scope->str);
}

typedef struct
{
  VthComparedPolicy *policy;
  guint32 day;
} Reading;

static gboolean
read_row (VthDataReader *item, gpointer user_data)
{
  Reading *reading = user_data;
  VthComparedRow *row = g_new0 (VthComparedRow, 1);
  guint32 from = _vth_data_reader_optional_date (item, "valid_from");
  guint32 until = _vth_data_reader_optional_date (item, "valid_until");

  row->code = g_strdup (_vth_data_reader_string (item, "code"));
  row->label = g_strdup (_vth_data_reader_optional_string (item, "label"));
  read_rules (row, item);
  read_scope (row, item);
  read_grace (row, item);
  read_amount (row, item);
  read_unit (row, item);
  if (reading->day < from || (until != 0 && reading->day > until))
    free_row (row);
  else
    g_ptr_array_add (reading->policy->rows, row);

  return item->error == NULL;
}

static gboolean
read_cell (VthDataReader *item, gpointer user_data)
{
  Reading *reading = user_data;
  const gchar *name = _vth_data_reader_string (item, "cell");
  VthCertainty certainty = _vth_data_reader_has (item, "certainty")
                               ? _vth_data_reader_enum (item, "certainty", VTH_TYPE_CERTAINTY)
                               : VTH_CERTAINTY_TEXT;
  GPtrArray *texts;
  guint cell;

  if (name == NULL || strlen (name) != 2 || name[0] < 'A' || name[0] > 'D' || name[1] < '1' || name[1] > '4')
    {
      _vth_data_reader_fail (item, "cell", "is no cell such as B3");
      return FALSE;
    }

  cell = (guint) (name[1] - '1') * 4 + (guint) (name[0] - 'A');
  if (reading->policy->cells[cell] != NULL)
    {
      _vth_data_reader_fail (item, "cell", "is there twice");
      return FALSE;
    }
  if (certainty == VTH_CERTAINTY_UNVERIFIED)
    return TRUE;

  texts = g_ptr_array_new ();
  for (guint i = 0; i < G_N_ELEMENTS (cell_lists); i++)
    add_texts (item, cell_lists[i], texts);
  reading->policy->cells[cell] = take_texts (texts);
  return item->error == NULL;
}

static void
read_part (VthDataReader *data, const gchar *part, const gchar *list, VthDataItemFunc read_item, Reading *reading)
{
  g_autofree gchar *pointer = g_strconcat ("/", part, NULL);
  VthDataReader inner = { .file = data->file, .pointer = pointer };

  if (!_vth_data_reader_has (data, part))
    return;
  inner.object = _vth_data_reader_object (data, part);
  if (inner.object == NULL)
    return;

  _vth_data_reader_each (&inner, list, read_item, reading);
  if (data->error == NULL)
    data->error = g_steal_pointer (&inner.error);
  g_clear_error (&inner.error);
}

VthComparedPolicy *
_vth_compared_policy_new (VthKnowledge *knowledge, guint32 day, GError **error)
{
  VthDataReader data = { .file = vth_knowledge_get_id (knowledge), .pointer = "",
                         .object = json_node_get_object (vth_knowledge_get_root (knowledge)) };
  VthComparedPolicy *self = g_new0 (VthComparedPolicy, 1);
  Reading reading = { self, day };

  self->id = g_strdup (vth_knowledge_get_id (knowledge));
  self->title = g_strdup (vth_knowledge_get_title (knowledge));
  self->edition = g_strdup (vth_knowledge_get_edition (knowledge));
  self->authority = g_strdup (_vth_data_reader_optional_string (&data, "authority"));
  self->region = g_strdup (_vth_data_reader_optional_string (&data, "region"));
  self->rows = g_ptr_array_new_with_free_func (free_row);
  if (!_vth_data_reader_has (&data, "penalty_table") && !_vth_data_reader_has (&data, "matrix"))
    _vth_data_reader_fail (&data, "penalty_table", "a policy has a penalty table or a matrix");
  read_part (&data, "penalty_table", "rows", read_row, &reading);
  read_part (&data, "matrix", "cells", read_cell, &reading);
  if (_vth_data_reader_finish (&data, error))
    return self;

  _vth_compared_policy_free (self);
  return NULL;
}
