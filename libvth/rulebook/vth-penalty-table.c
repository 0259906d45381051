/* vth-penalty-table.c - the amounts and terms that an authority has adopted
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-penalty-table-private.h"

#include "libvth/base/vth-error.h"
#include "libvth/base/vth-legal-reference.h"

/* The two ends of a chain of rows. */
typedef struct
{
  guint first;
  guint last;
} Chain;

G_DEFINE_FINAL_TYPE (VthPenaltyTable, vth_penalty_table, G_TYPE_OBJECT)

static void
vth_penalty_table_finalize (GObject *object)
{
  VthPenaltyTable *self = VTH_PENALTY_TABLE (object);

  g_object_unref (self->rows);
  g_array_unref (self->entries);
  g_hash_table_unref (self->by_code);
  g_hash_table_unref (self->by_rule);
  g_strfreev (self->problems);

  G_OBJECT_CLASS (vth_penalty_table_parent_class)->finalize (object);
}

static void
vth_penalty_table_class_init (VthPenaltyTableClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vth_penalty_table_finalize;
}

static void
clear_entry (gpointer data)
{
  g_free (((VthPenaltyEntry *) data)->text);
}

static void
vth_penalty_table_init (VthPenaltyTable *self)
{
  self->rows = g_list_store_new (VTH_TYPE_PENALTY_ROW);
  self->entries = g_array_new (FALSE, FALSE, sizeof (VthPenaltyEntry));
  g_array_set_clear_func (self->entries, clear_entry);
  self->by_code = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->by_rule = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
}

/**
 * vth_penalty_table_new:
 *
 * Makes an empty penalty table (dwangsommentabel), to be filled and sealed.
 *
 * Returns: (transfer full): a new table
 *
 * Since: 1.0
 */
VthPenaltyTable *
vth_penalty_table_new (void)
{
  return g_object_new (VTH_TYPE_PENALTY_TABLE, NULL);
}

guint
_vth_penalty_table_find_first (VthPenaltyTable *self, const gchar *code)
{
  const Chain *chain = g_hash_table_lookup (self->by_code, code);

  return chain != NULL ? chain->first : 0;
}

static gboolean
same_period (const VthPenaltyEntry *one, const VthPenaltyEntry *other)
{
  return one->from == other->from && one->until == other->until;
}

/* No two rows of a code may hold for the same case on the same day. */
static gboolean
check_beside (VthPenaltyTable *self, const VthPenaltyEntry *entry, GError **error)
{
  const gchar *code = vth_penalty_row_get_code (entry->row);
  const VthPenaltyEntry *other;

  for (guint at = _vth_penalty_table_find_first (self, code); at != 0; at = other->next)
    {
      other = _vth_penalty_table_get_entry (self, at - 1);
      if (entry->from > other->until || entry->until < other->from || !_vth_penalty_row_meets (entry->row, other->row))
        continue;
      if (same_period (entry, other))
        g_set_error (error, VTH_ERROR, VTH_ERROR_DUPLICATE, "/code: ‘%s’ is there twice for the same case", code);
      else
        g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE, "/valid_%s: overlaps in time with another edition of ‘%s’",
                     entry->from > other->from ? "from" : "until", code);
      return FALSE;
    }

  return TRUE;
}

static gchar *
make_text (VthPenaltyRow *row)
{
  const gchar *const *rules = vth_penalty_row_get_rules (row);
  g_autofree gchar *laws = rules != NULL ? g_strjoinv (" ", (gchar **) rules) : g_strdup ("");
  const gchar *parts[] = { vth_penalty_row_get_code (row), vth_penalty_row_get_label (row), vth_penalty_row_get_aspect (row),
                           vth_penalty_row_get_rule_class (row), vth_penalty_row_get_note (row) };
  g_autoptr (GString) all = g_string_new (laws);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL)
      g_string_append_printf (all, " %s", parts[i]);
  return g_utf8_casefold (all->str, (gssize) all->len);
}

static void
index_code (VthPenaltyTable *self, const gchar *code, guint place)
{
  Chain *chain = g_hash_table_lookup (self->by_code, code);

  if (chain != NULL)
    {
      g_array_index (self->entries, VthPenaltyEntry, chain->last - 1).next = place;
      chain->last = place;
      return;
    }

  chain = g_new (Chain, 1);
  chain->first = chain->last = place;
  g_hash_table_insert (self->by_code, g_strdup (code), chain);
}

/* However the law is written. */
static const gchar *
get_law (const VthLegalReference *reference)
{
  const gchar *id = vth_legal_reference_get_bwb_id (reference);

  return id != NULL ? id : vth_legal_reference_get_law (reference);
}

/* One index for all that stands under an article. */
static gchar *
make_rule_key (const VthLegalReference *reference)
{
  return g_strdup_printf ("%s\n%s", get_law (reference), vth_legal_reference_get_article (reference));
}

static void
index_rules (VthPenaltyTable *self, VthPenaltyRow *row, guint place)
{
  const gchar *const *rules = vth_penalty_row_get_rules (row);

  for (guint i = 0; rules != NULL && rules[i] != NULL; i++)
    {
      g_autoptr (VthLegalReference) reference = vth_legal_reference_new_from_string (rules[i], NULL);
      g_autofree gchar *key = reference != NULL ? make_rule_key (reference) : NULL;
      GArray *places;

      if (key == NULL)
        continue;
      places = g_hash_table_lookup (self->by_rule, key);
      if (places == NULL)
        {
          places = g_array_new (FALSE, FALSE, sizeof (guint));
          g_hash_table_insert (self->by_rule, g_steal_pointer (&key), places);
        }
      if (places->len == 0 || g_array_index (places, guint, places->len - 1) != place)
        g_array_append_val (places, place);
    }
}

/**
 * vth_penalty_table_add:
 * @table: a table
 * @row: a row, which must not be changed from now on
 * @error: return location for a #GError: %VTH_ERROR_SEALED; as of vth_penalty_row_validate();
 *   %VTH_ERROR_DUPLICATE for a code that is there for the same case, %VTH_ERROR_OUT_OF_RANGE for editions that
 *   overlap
 *
 * Adds a row (regel toevoegen). Rows of one code stand beside each other if they are for different persons,
 * classes or times. A row that is refused changes nothing.
 *
 * Returns: %TRUE if the row was added; otherwise %FALSE with @error set, whose message begins with a JSON pointer
 *   into the row
 *
 * Since: 1.0
 */
gboolean
vth_penalty_table_add (VthPenaltyTable *self, VthPenaltyRow *row, GError **error)
{
  VthPenaltyEntry entry = { .row = row, .until = G_MAXUINT32 };
  const GDate *from, *until;
  guint place;

  g_return_val_if_fail (VTH_IS_PENALTY_TABLE (self), FALSE);
  g_return_val_if_fail (VTH_IS_PENALTY_ROW (row), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (self->is_sealed)
    {
      g_set_error_literal (error, VTH_ERROR, VTH_ERROR_SEALED, "the penalty table is sealed");
      return FALSE;
    }
  if (!vth_penalty_row_validate (row, error))
    return FALSE;

  from = vth_penalty_row_get_valid_from (row);
  until = vth_penalty_row_get_valid_until (row);
  if (from != NULL)
    entry.from = g_date_get_julian (from);
  if (until != NULL)
    entry.until = g_date_get_julian (until);
  if (!check_beside (self, &entry, error))
    return FALSE;

  entry.text = make_text (row);
  g_array_append_val (self->entries, entry);
  g_list_store_append (self->rows, row);
  place = self->entries->len;
  index_code (self, vth_penalty_row_get_code (row), place);
  index_rules (self, row, place);
  return TRUE;
}

/**
 * vth_penalty_table_seal:
 * @table: a table
 * @error: return location for a #GError: %VTH_ERROR_NOT_FOUND or %VTH_ERROR_OUT_OF_RANGE for a next code that is
 *   not there, or that comes back to itself
 *
 * Closes the table (afsluiten), so that it does not change any more.
 *
 * Returns: %TRUE if it is sealed; otherwise %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
vth_penalty_table_seal (VthPenaltyTable *self, GError **error)
{
  g_autoptr (GPtrArray) errors = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (VTH_IS_PENALTY_TABLE (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  _vth_penalty_table_check_steps (self, "", errors);
  self->is_sealed = errors->len == 0;
  if (!self->is_sealed)
    g_set_error_literal (error, VTH_ERROR, VTH_ERROR_NOT_FOUND, errors->pdata[0]);

  return self->is_sealed;
}

/**
 * vth_penalty_table_is_sealed:
 * @table: a table
 *
 * Tells whether the table is closed (afgesloten).
 *
 * Returns: %TRUE if it is
 *
 * Since: 1.0
 */
gboolean
vth_penalty_table_is_sealed (VthPenaltyTable *self)
{
  g_return_val_if_fail (VTH_IS_PENALTY_TABLE (self), FALSE);

  return self->is_sealed;
}

/**
 * vth_penalty_table_get_rows:
 * @table: a table
 *
 * Gets the rows (regels), of all times, in the order in which they were added. They must not be changed.
 *
 * Returns: (transfer none): a list of #VthPenaltyRow
 *
 * Since: 1.0
 */
GListModel *
vth_penalty_table_get_rows (VthPenaltyTable *self)
{
  g_return_val_if_fail (VTH_IS_PENALTY_TABLE (self), NULL);

  return G_LIST_MODEL (self->rows);
}

static guint32
get_day (const GDate *on)
{
  return on != NULL ? g_date_get_julian (on) : 0;
}

/**
 * vth_penalty_table_lookup:
 * @table: a table
 * @code: a code
 * @on: (nullable): a day, or %NULL for any
 *
 * Looks up the first row of a code that holds on a day (regel bij code). Where rows are for different persons or
 * classes there may be more: vth_penalty_table_find_by_code().
 *
 * Returns: (transfer none) (nullable): the row, or %NULL if there is none
 *
 * Since: 1.0
 */
VthPenaltyRow *
vth_penalty_table_lookup (VthPenaltyTable *self, const gchar *code, const GDate *on)
{
  guint32 day = get_day (on);
  const VthPenaltyEntry *entry;

  g_return_val_if_fail (VTH_IS_PENALTY_TABLE (self), NULL);
  g_return_val_if_fail (code != NULL, NULL);

  for (guint at = _vth_penalty_table_find_first (self, code); at != 0; at = entry->next)
    {
      entry = _vth_penalty_table_get_entry (self, at - 1);
      if (_vth_penalty_entry_holds (entry, day))
        return entry->row;
    }

  return NULL;
}

/**
 * vth_penalty_table_find_by_code:
 * @table: a table
 * @code: a code
 * @on: (nullable): a day, or %NULL for any
 *
 * Finds all rows of a code that hold on a day (regels bij code).
 *
 * Returns: (transfer full): a list of #VthPenaltyRow, in the order of the table; empty if there is none
 *
 * Since: 1.0
 */
GListModel *
vth_penalty_table_find_by_code (VthPenaltyTable *self, const gchar *code, const GDate *on)
{
  GListStore *found = g_list_store_new (VTH_TYPE_PENALTY_ROW);
  const VthPenaltyEntry *entry;

  g_return_val_if_fail (VTH_IS_PENALTY_TABLE (self), G_LIST_MODEL (found));
  g_return_val_if_fail (code != NULL, G_LIST_MODEL (found));

  for (guint at = _vth_penalty_table_find_first (self, code); at != 0; at = entry->next)
    {
      entry = _vth_penalty_table_get_entry (self, at - 1);
      if (_vth_penalty_entry_holds (entry, get_day (on)))
        g_list_store_append (found, entry->row);
    }

  return G_LIST_MODEL (found);
}

static gboolean
part_meets (const gchar *one, const gchar *other)
{
  return one == NULL || other == NULL || g_str_equal (one, other);
}

/* Whether one place in the law lies within the other; law and article are the same. */
static gboolean
names_rule (VthPenaltyRow *row, const VthLegalReference *rule)
{
  const gchar *const *rules = vth_penalty_row_get_rules (row);

  for (guint i = 0; rules[i] != NULL; i++)
    {
      g_autoptr (VthLegalReference) own = vth_legal_reference_new_from_string (rules[i], NULL);

      if (own != NULL && g_strcmp0 (get_law (own), get_law (rule)) == 0 &&
          g_strcmp0 (vth_legal_reference_get_article (own), vth_legal_reference_get_article (rule)) == 0 &&
          part_meets (vth_legal_reference_get_paragraph (own), vth_legal_reference_get_paragraph (rule)) &&
          part_meets (vth_legal_reference_get_part (own), vth_legal_reference_get_part (rule)))
        return TRUE;
    }
  return FALSE;
}

/**
 * vth_penalty_table_find_by_rule:
 * @table: a table
 * @rule: a legal reference, such as `Ow 5.1 lid 2`
 * @on: (nullable): a day, or %NULL for any
 * @error: return location for a #GError: %VTH_ERROR_INVALID_REFERENCE
 *
 * Finds the rows for a rule that is broken (regels bij voorschrift) and that hold on a day. A row for an article
 * is found by each of its paragraphs, and the other way round.
 *
 * Returns: (transfer full): a list of #VthPenaltyRow, in the order of the table, or %NULL with @error set
 *
 * Since: 1.0
 */
GListModel *
vth_penalty_table_find_by_rule (VthPenaltyTable *self, const gchar *rule, const GDate *on, GError **error)
{
  g_autoptr (VthLegalReference) reference = NULL;
  g_autofree gchar *key = NULL;
  GListStore *found;
  GArray *places;

  g_return_val_if_fail (VTH_IS_PENALTY_TABLE (self), NULL);
  g_return_val_if_fail (rule != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  reference = vth_legal_reference_new_from_string (rule, error);
  if (reference == NULL)
    return NULL;

  found = g_list_store_new (VTH_TYPE_PENALTY_ROW);
  key = make_rule_key (reference);
  places = g_hash_table_lookup (self->by_rule, key);
  for (guint i = 0; places != NULL && i < places->len; i++)
    {
      const VthPenaltyEntry *entry = _vth_penalty_table_get_entry (self, g_array_index (places, guint, i) - 1);

      if (_vth_penalty_entry_holds (entry, get_day (on)) && names_rule (entry->row, reference))
        g_list_store_append (found, entry->row);
    }
  return G_LIST_MODEL (found);
}

static gboolean
holds_words (const VthPenaltyEntry *entry, gchar **words)
{
  for (gchar **word = words; *word != NULL; word++)
    if (strstr (entry->text, *word) == NULL)
      return FALSE;

  return TRUE;
}

/**
 * vth_penalty_table_find_by_text:
 * @table: a table
 * @text: words
 * @on: (nullable): a day, or %NULL for any
 *
 * Finds the rows that hold all of the words (zoeken op tekst), whole or as part of a longer one, in code,
 * description, aspect, rules or note.
 *
 * Returns: (transfer full): a list of #VthPenaltyRow, in the order of the table
 *
 * Since: 1.0
 */
GListModel *
vth_penalty_table_find_by_text (VthPenaltyTable *self, const gchar *text, const GDate *on)
{
  GListStore *found = g_list_store_new (VTH_TYPE_PENALTY_ROW);
  g_autofree gchar *folded = NULL;
  g_auto (GStrv) words = NULL;

  g_return_val_if_fail (VTH_IS_PENALTY_TABLE (self), G_LIST_MODEL (found));
  g_return_val_if_fail (text != NULL, G_LIST_MODEL (found));

  folded = g_utf8_casefold (text, -1);
  words = g_strsplit_set (folded, " \t\n", -1);
  for (guint i = 0; i < self->entries->len; i++)
    {
      const VthPenaltyEntry *entry = _vth_penalty_table_get_entry (self, i);

      if (_vth_penalty_entry_holds (entry, get_day (on)) && holds_words (entry, words))
        g_list_store_append (found, entry->row);
    }
  return G_LIST_MODEL (found);
}
