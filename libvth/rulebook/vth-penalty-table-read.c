/* vth-penalty-table-read.c - a penalty table from and to JSON, with all that is wrong in it
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-penalty-table-private.h"

#include "libvth/base/vth-error.h"

#define MAX_STEPS 100
#define ROWS "rows"
#define TYPE "penalty-row"

static const gchar *const members[] = { ROWS, "about", NULL };

static void G_GNUC_PRINTF (2, 3)
complain (GPtrArray *errors, const gchar *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_ptr_array_add (errors, g_strdup_vprintf (format, arguments));
  va_end (arguments);
}

static JsonObject *
copy_members (JsonObject *object)
{
  JsonObject *copy = json_object_new ();
  JsonObjectIter iter;
  const gchar *key;
  JsonNode *value;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &key, &value))
    json_object_set_member (copy, key, json_node_copy (value));
  if (!json_object_has_member (copy, "type"))
    json_object_set_string_member (copy, "type", TYPE);
  return copy;
}

static const gchar *
get_text (JsonObject *object, const gchar *key, const gchar *otherwise)
{
  JsonNode *node = json_object_get_member (object, key);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : otherwise;
}

static gint64
get_number (JsonObject *object, const gchar *key, gint64 otherwise)
{
  JsonNode *node = json_object_get_member (object, key);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_INT64 ? json_node_get_int (node) : otherwise;
}

/* The parts of a formula may stand in members of their own: factor x (base + rate x quantity) / divisor. */
static void
join_formula (JsonObject *object)
{
  static const gchar *const keys[] = { "formula_quantity", "formula_rate", "formula_factor", "formula_base_cents",
                                       "formula_divisor" };
  const gchar *quantity = get_text (object, keys[0], NULL);
  gint64 base = get_number (object, keys[3], 0);
  g_autofree gchar *formula = NULL;
  JsonArray *quantities;

  if (quantity == NULL || json_object_has_member (object, "formula"))
    return;

  formula = g_strdup_printf ("%s * (%" G_GINT64_FORMAT ".%02" G_GINT64_FORMAT " + %s * %s) / %" G_GINT64_FORMAT,
                             get_text (object, keys[2], "1"), base / 100, ABS (base % 100), get_text (object, keys[1], "1"),
                             quantity, get_number (object, keys[4], 1));
  json_object_set_string_member (object, "formula", formula);
  if (!json_object_has_member (object, "quantities"))
    {
      quantities = json_array_new ();
      json_array_add_string_element (quantities, quantity);
      json_object_set_array_member (object, "quantities", quantities);
    }
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    json_object_remove_member (object, keys[i]);
}

/* A misspelt name of a field would else leave the field empty, and nobody would know. */
static gboolean
check_extra (VthRecord *record, GError **error)
{
  const gchar *extra = vth_record_get_extra (record);
  g_autoptr (JsonNode) node = extra != NULL ? json_from_string (extra, NULL) : NULL;
  g_autoptr (GList) keys = node != NULL ? json_object_get_members (json_node_get_object (node)) : NULL;

  if (extra == NULL)
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_UNKNOWN_VALUE, "/%s: no row of a penalty table has this field",
               keys != NULL ? (const gchar *) keys->data : "");
  return FALSE;
}

static gboolean
read_row (VthPenaltyTable *self, JsonNode *node, GError **error)
{
  g_autoptr (JsonNode) full = NULL;
  g_autoptr (VthRecord) record = NULL;
  JsonObject *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error_literal (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE, ": an object is needed here");
      return FALSE;
    }

  object = copy_members (json_node_get_object (node));
  join_formula (object);
  full = json_node_init_object (json_node_alloc (), object);
  json_object_unref (object);
  record = vth_record_from_json (full, error);
  if (record == NULL || !check_extra (record, error))
    return FALSE;
  if (!VTH_IS_PENALTY_ROW (record))
    {
      g_set_error_literal (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE, "/type: a row of a penalty table is needed");
      return FALSE;
    }

  return vth_penalty_table_add (self, VTH_PENALTY_ROW (record), error);
}

static void
check_members (JsonObject *object, const gchar *pointer, GPtrArray *errors)
{
  JsonObjectIter iter;
  const gchar *key;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &key, NULL))
    if (!g_strv_contains (members, key))
      complain (errors, "%s/%s: no penalty table has this field", pointer, key);
}

VthPenaltyTable *
_vth_penalty_table_read (JsonObject *object, const gchar *pointer, GPtrArray *errors)
{
  VthPenaltyTable *self = vth_penalty_table_new ();
  JsonNode *node = json_object_get_member (object, ROWS);
  JsonArray *rows = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  check_members (object, pointer, errors);
  if (rows == NULL)
    complain (errors, "%s/%s: a list is needed", pointer, ROWS);
  for (guint i = 0; rows != NULL && i < json_array_get_length (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      if (!read_row (self, json_array_get_element (rows, i), &error))
        complain (errors, "%s/%s/%u%s", pointer, ROWS, i, error->message);
    }
  _vth_penalty_table_check_steps (self, pointer, errors);
  self->is_sealed = TRUE;
  return self;
}

/* How many steps follow a code; MAX_STEPS and more where they come back to themselves. */
static guint
count_steps (VthPenaltyTable *self, const gchar *code, guint depth, GHashTable *counts)
{
  const VthPenaltyEntry *entry;
  guint most = 0;

  if (g_hash_table_contains (counts, code))
    return GPOINTER_TO_UINT (g_hash_table_lookup (counts, code));
  if (depth >= MAX_STEPS)
    return MAX_STEPS;

  for (guint at = _vth_penalty_table_find_first (self, code); at != 0; at = entry->next)
    {
      const gchar *next;

      entry = _vth_penalty_table_get_entry (self, at - 1);
      next = vth_penalty_row_get_next_code (entry->row);
      if (next != NULL && most < MAX_STEPS)
        {
          guint count = 1 + count_steps (self, next, depth + 1, counts);

          most = MAX (most, count);
        }
    }
  g_hash_table_insert (counts, (gpointer) code, GUINT_TO_POINTER (most));
  return most;
}

void
_vth_penalty_table_check_steps (VthPenaltyTable *self, const gchar *pointer, GPtrArray *errors)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->entries->len; i++)
    {
      VthPenaltyRow *row = _vth_penalty_table_get_entry (self, i)->row;
      const gchar *next = vth_penalty_row_get_next_code (row);

      if (next == NULL)
        continue;
      if (_vth_penalty_table_find_first (self, next) == 0)
        complain (errors, "%s/%s/%u/next_code: there is no row ‘%s’", pointer, ROWS, i, next);
      else if (count_steps (self, vth_penalty_row_get_code (row), 0, counts) >= MAX_STEPS)
        complain (errors, "%s/%s/%u/next_code: the steps come back to themselves", pointer, ROWS, i);
    }
}

/**
 * vth_penalty_table_new_for_json:
 * @node: a JSON object with the rows in `rows`, as it stands in the file of a policy
 *
 * Reads a penalty table (dwangsommentabel inlezen) and seals it. A row with something wrong is left out, the rest
 * is kept, and vth_penalty_table_list_problems() tells what is wrong; for a policy that counts only as a whole use
 * #VthSanctionPolicy.
 *
 * Returns: (transfer full): the table
 *
 * Since: 1.0
 */
VthPenaltyTable *
vth_penalty_table_new_for_json (JsonNode *node)
{
  g_autoptr (GPtrArray) errors = g_ptr_array_new_with_free_func (g_free);
  VthPenaltyTable *self;

  g_return_val_if_fail (node != NULL, NULL);

  if (JSON_NODE_HOLDS_OBJECT (node))
    self = _vth_penalty_table_read (json_node_get_object (node), "", errors);
  else
    {
      self = vth_penalty_table_new ();
      self->is_sealed = TRUE;
      complain (errors, "/: an object is needed");
    }

  g_ptr_array_add (errors, NULL);
  self->problems = (gchar **) g_ptr_array_free (g_steal_pointer (&errors), FALSE);
  return self;
}

/**
 * vth_penalty_table_list_problems:
 * @table: a table
 *
 * Lists what was wrong with what it was read from (fouten per regel).
 *
 * Returns: (transfer full) (array zero-terminated=1): the problems, each beginning with the JSON pointer of the
 *   row and the field
 *
 * Since: 1.0
 */
gchar **
vth_penalty_table_list_problems (VthPenaltyTable *self)
{
  g_return_val_if_fail (VTH_IS_PENALTY_TABLE (self), NULL);

  return self->problems != NULL ? g_strdupv (self->problems) : g_new0 (gchar *, 1);
}

/**
 * vth_penalty_table_to_json:
 * @table: a table
 *
 * Writes the table (dwangsommentabel uitschrijven) as it stands in the file of a policy. What was read from there
 * and is written comes to the same rows.
 *
 * Returns: (transfer full): a JSON object with the rows in `rows`
 *
 * Since: 1.0
 */
JsonNode *
vth_penalty_table_to_json (VthPenaltyTable *self)
{
  JsonObject *object;
  JsonArray *rows;
  JsonNode *node;

  g_return_val_if_fail (VTH_IS_PENALTY_TABLE (self), NULL);

  rows = json_array_new ();
  for (guint i = 0; i < self->entries->len; i++)
    {
      JsonNode *row = vth_record_to_json (VTH_RECORD (_vth_penalty_table_get_entry (self, i)->row));

      json_object_remove_member (json_node_get_object (row), "type");
      json_array_add_element (rows, row);
    }
  object = json_object_new ();
  json_object_set_array_member (object, ROWS, rows);
  node = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (node, object);
  return node;
}
