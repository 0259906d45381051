/* vth-table-group.c - tables summed up
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-error.h"
#include "libvth/base/vth-table-private.h"

/* Up to so many combinations of keys are counted in a plain array, beyond it by hashing. */
#define MIN_DIRECT 1024u
#define MAX_DIRECT (1u << 20)
#define BLOCK 1024u

typedef struct
{
  VthTable *table;
  GArray *by;        /* places of columns */
  GArray *sums;      /* likewise */
  guint32 *ids;      /* of the rows: the place of their combination of keys, in order of the keys */
  guint64 n_ids;     /* one more than the highest there can be */
  guint64 max_direct;
} Grouping;

typedef struct
{
  guint32 count;
  guint32 first_row;
} Group;

typedef struct
{
  guint64 value;
  guint32 index;
} Distinct;

/* What turns the values of a key into numbers from 0, in the order of the values; the missing
 * one comes last. Cells are read without branches: they could not be foreseen.
 */
typedef struct
{
  guint64 n_ranks;
  guint64 lowest;  /* of numbers that lie close together: the rank is the distance from it */
  guint32 *ranks;  /* of texts, by their codes; of hashed numbers, by their rows */
  gboolean hashed;
} Ranker;

static void
ranker_clear (Ranker *ranker)
{
  g_free (ranker->ranks);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Ranker, ranker_clear)

static void
grouping_clear (Grouping *grouping)
{
  g_array_unref (grouping->by);
  g_array_unref (grouping->sums);
  g_free (grouping->ids);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Grouping, grouping_clear)

static gint
compare_distinct (gconstpointer a, gconstpointer b)
{
  guint64 value = ((const Distinct *) a)->value, other = ((const Distinct *) b)->value;

  return (value > other) - (value < other);
}

static gsize
find_slot (const guint32 *slots, gsize mask, const GArray *distinct, guint64 value)
{
  gsize slot = (value * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) >> 20) & mask;

  while (slots[slot] != 0 && g_array_index (distinct, Distinct, slots[slot] - 1).value != value)
    slot = (slot + 1) & mask;
  return slot;
}

static guint32 *
rehash (gsize n_slots, const GArray *distinct)
{
  guint32 *slots = g_new0 (guint32, n_slots);

  for (guint i = 0; i < distinct->len; i++)
    slots[find_slot (slots, n_slots - 1, distinct, g_array_index (distinct, Distinct, i).value)] = i + 1;
  return slots;
}

/* Numbers the distinct values from 0 in their own order; gives how many there are. */
static guint64
rank_by_hash (const guint64 *values, guint n, guint32 *ranks)
{
  g_autoptr (GArray) distinct = g_array_new (FALSE, FALSE, sizeof (Distinct));
  gsize n_slots = MIN_DIRECT;
  g_autofree guint32 *slots = g_new0 (guint32, n_slots);
  g_autofree guint32 *rank_of = NULL;

  for (guint i = 0; i < n; i++)
    {
      gsize slot = find_slot (slots, n_slots - 1, distinct, values[i]);

      if (slots[slot] == 0)
        {
          Distinct fresh = { values[i], distinct->len };

          g_array_append_val (distinct, fresh);
          slots[slot] = distinct->len;
        }
      ranks[i] = slots[slot] - 1;

      if (distinct->len > n_slots / 2)
        {
          n_slots *= 4;
          g_free (slots);
          slots = rehash (n_slots, distinct);
        }
    }

  g_array_sort (distinct, compare_distinct);
  rank_of = g_new (guint32, MAX (distinct->len, 1));
  for (guint i = 0; i < distinct->len; i++)
    rank_of[g_array_index (distinct, Distinct, i).index] = i;
  for (guint i = 0; i < n; i++)
    ranks[i] = rank_of[ranks[i]];
  return distinct->len;
}

static gint
compare_words (gconstpointer a, gconstpointer b, gpointer words)
{
  return strcmp (((gchar **) words)[*(const guint32 *) a], ((gchar **) words)[*(const guint32 *) b]);
}

static void
rank_words (Ranker *ranker, const VthColumn *column)
{
  g_autofree guint32 *order = g_new (guint32, MAX (column->n_words, 1));

  for (guint i = 0; i < column->n_words; i++)
    order[i] = i;
  g_qsort_with_data (order, (gint) column->n_words, sizeof *order, compare_words, column->dictionary);

  ranker->ranks = g_new (guint32, (gsize) column->n_words + 1);
  for (guint i = 0; i < column->n_words; i++)
    ranker->ranks[order[i]] = i;
  ranker->ranks[column->n_words] = column->n_words;
  ranker->n_ranks = (guint64) column->n_words + 1;
}

/* The number as one without a sign, in the same order. The missing one, which is below all
 * others, wraps around to the end. Dates do the same in 32 bits: day 0 is missing.
 */
static inline guint64
get_biased (gint64 number)
{
  return (guint64) number - (guint64) VTH_TABLE_NO_INTEGER - 1;
}

/* Gives the lowest value and one more than the highest; all missing, the end is 0. */
static void
find_range (const VthColumn *column, guint n, guint64 *lowest, guint64 *end)
{
  const gint64 *numbers = column->data;
  guint64 low = G_MAXUINT64, above = 0;

  for (guint i = 0; i < n; i++)
    {
      low = MIN (low, get_biased (numbers[i]));
      above = MAX (above, get_biased (numbers[i]) + 1);
    }
  *lowest = low;
  *end = above;
}

static void
find_date_range (const VthColumn *column, guint n, guint64 *lowest, guint64 *end)
{
  const guint32 *days = column->data;
  guint32 low = G_MAXUINT32, above = 0;

  for (guint i = 0; i < n; i++)
    {
      low = MIN (low, days[i] - 1);
      above = MAX (above, days[i]);
    }
  *lowest = low;
  *end = above;
}

static void
hash_numbers (Ranker *ranker, const VthColumn *column, guint n)
{
  g_autofree guint64 *values = g_new (guint64, n);

  for (guint i = 0; i < n; i++)
    values[i] = get_biased (_vth_column_get (column, i));

  ranker->hashed = TRUE;
  ranker->ranks = g_new (guint32, n);
  ranker->n_ranks = rank_by_hash (values, n, ranker->ranks);
}

static void
rank_numbers (Ranker *ranker, const VthColumn *column, guint n, guint64 max_direct)
{
  guint64 lowest = 0, end = 2;

  if (column->kind == VTH_COLUMN_KIND_DATE)
    find_date_range (column, n, &lowest, &end);
  else if (column->kind != VTH_COLUMN_KIND_BOOLEAN)
    find_range (column, n, &lowest, &end);

  if (end > 0 && end - lowest > max_direct)
    {
      hash_numbers (ranker, column, n);
      return;
    }

  ranker->lowest = lowest;
  ranker->n_ranks = end > 0 ? end - lowest + 1 : 1;
}

static void
ranker_init (Ranker *ranker, const VthColumn *column, guint n, guint64 max_direct)
{
  if (column->kind == VTH_COLUMN_KIND_STRING)
    rank_words (ranker, column);
  else
    rank_numbers (ranker, column, n, max_direct);
}

static void
fill_numbers (const Ranker *ranker, const gint64 *numbers, guint n, guint32 *ranks)
{
  guint64 lowest = ranker->lowest, last = ranker->n_ranks - 1;

  for (guint i = 0; i < n; i++)
    ranks[i] = (guint32) MIN (get_biased (numbers[i]) - lowest, last);
}

static void
fill_dates (const Ranker *ranker, const guint32 *days, guint n, guint32 *ranks)
{
  guint32 first = (guint32) ranker->lowest + 1, last = (guint32) (ranker->n_ranks - 1);

  for (guint i = 0; i < n; i++)
    ranks[i] = MIN (days[i] - first, last);
}

static void
fill_booleans (const Ranker *ranker, const guint8 *truths, guint n, guint32 *ranks)
{
  guint32 last = (guint32) (ranker->n_ranks - 1);

  for (guint i = 0; i < n; i++)
    ranks[i] = MIN (truths[i], last);
}

static void
fill_words (const Ranker *ranker, const guint32 *codes, guint n, guint32 *ranks)
{
  guint32 last = (guint32) (ranker->n_ranks - 1);

  for (guint i = 0; i < n; i++)
    ranks[i] = ranker->ranks[MIN (codes[i], last)];
}

static void
fill_ranks (const Ranker *ranker, const VthColumn *column, guint start, guint n, guint32 *ranks)
{
  if (ranker->hashed)
    memcpy (ranks, ranker->ranks + start, n * sizeof *ranks);
  else if (column->kind == VTH_COLUMN_KIND_STRING)
    fill_words (ranker, (const guint32 *) column->data + start, n, ranks);
  else if (column->kind == VTH_COLUMN_KIND_DATE)
    fill_dates (ranker, (const guint32 *) column->data + start, n, ranks);
  else if (column->kind == VTH_COLUMN_KIND_BOOLEAN)
    fill_booleans (ranker, (const guint8 *) column->data + start, n, ranks);
  else
    fill_numbers (ranker, (const gint64 *) column->data + start, n, ranks);
}

/* Splits the groups by one more key. In blocks, so that the ranks stay in the nearest cache. */
static void
add_key (Grouping *grouping, const VthColumn *column)
{
  g_auto (Ranker) ranker = { 0 };
  g_autofree guint64 *wide = NULL;
  guint n = grouping->table->n_rows;
  guint32 ranks[BLOCK];
  gboolean direct;

  ranker_init (&ranker, column, n, grouping->max_direct);
  direct = grouping->n_ids <= grouping->max_direct / ranker.n_ranks;
  if (!direct)
    wide = g_new (guint64, n);

  for (guint start = 0; start < n; start += BLOCK)
    {
      guint n_block = MIN (n - start, BLOCK);
      guint32 *ids = grouping->ids + start;

      fill_ranks (&ranker, column, start, n_block, ranks);
      if (direct)
        for (guint i = 0; i < n_block; i++)
          ids[i] = ids[i] * (guint32) ranker.n_ranks + ranks[i];
      else
        for (guint i = 0; i < n_block; i++)
          wide[start + i] = ids[i] * ranker.n_ranks + ranks[i];
    }

  grouping->n_ids = direct ? grouping->n_ids * ranker.n_ranks : rank_by_hash (wide, n, grouping->ids);
}

static Group *
count_groups (const Grouping *grouping)
{
  Group *groups = g_new0 (Group, MAX (grouping->n_ids, 1));

  for (guint i = 0; i < grouping->table->n_rows; i++)
    {
      Group *group = &groups[grouping->ids[i]];

      if (group->count++ == 0)
        group->first_row = i;
    }
  return groups;
}

/* A total is asked for when there are no keys: it exists even where there are no rows. */
static gboolean
is_group (const Grouping *grouping, const Group *group)
{
  return group->count > 0 || grouping->by->len == 0;
}

static void
put_key (const Grouping *grouping, const Group *groups, const VthColumn *column,
         VthTableBuilder *builder)
{
  g_autoptr (GByteArray) cells = g_byte_array_new ();
  g_autoptr (GBytes) bytes = NULL;
  gsize width = _vth_column_kind_get_width (column->kind);

  for (guint64 id = 0; id < grouping->n_ids; id++)
    if (is_group (grouping, &groups[id]))
      g_byte_array_append (cells, (const guint8 *) column->data + groups[id].first_row * width, (guint) width);

  bytes = g_byte_array_free_to_bytes (g_steal_pointer (&cells));
  if (column->kind == VTH_COLUMN_KIND_STRING)
    _vth_table_builder_add_codes (builder, column->name, bytes, (const gchar *const *) column->dictionary);
  else
    _vth_table_builder_add_numbers (builder, column->name, column->kind, bytes);
}

static void
put_counts (const Grouping *grouping, const Group *groups, VthTableBuilder *builder)
{
  guint place = _vth_table_builder_add_column (builder, "count", VTH_COLUMN_KIND_INTEGER);

  for (guint64 id = 0; id < grouping->n_ids; id++)
    if (is_group (grouping, &groups[id]))
      _vth_table_builder_append_int (builder, place, groups[id].count);
}

static gboolean
put_sum (const Grouping *grouping, const Group *groups, const VthColumn *column,
         VthTableBuilder *builder, GError **error)
{
  const gint64 *values = column->data;
  g_autofree gint64 *sums = g_new (gint64, MAX (grouping->n_ids, 1));
  guint place;

  for (guint64 id = 0; id < grouping->n_ids; id++)
    sums[id] = VTH_TABLE_NO_INTEGER;
  for (guint i = 0; i < grouping->table->n_rows; i++)
    {
      gint64 *sum = &sums[grouping->ids[i]];

      if (values[i] == VTH_TABLE_NO_INTEGER)
        continue;
      if (*sum == VTH_TABLE_NO_INTEGER)
        *sum = values[i];
      else if (__builtin_add_overflow (*sum, values[i], sum) || *sum == VTH_TABLE_NO_INTEGER)
        {
          g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE,
                       "The sum of column ‘%s’ does not fit 64 bits", column->name);
          return FALSE;
        }
    }

  place = _vth_table_builder_add_column (builder, column->name, column->kind);
  for (guint64 id = 0; id < grouping->n_ids; id++)
    if (is_group (grouping, &groups[id]))
      _vth_table_builder_append_int (builder, place, sums[id]);
  return TRUE;
}

static gboolean
find_columns (VthTable *table, const gchar *const *names, GHashTable *seen, GArray *places, GError **error)
{
  for (; names != NULL && *names != NULL; names++)
    {
      gint place = vth_table_find_column (table, *names);

      if (place < 0)
        {
          g_set_error (error, VTH_ERROR, VTH_ERROR_NOT_FOUND, "The table has no column ‘%s’", *names);
          return FALSE;
        }
      if (!g_hash_table_add (seen, (gpointer) *names))
        {
          g_set_error (error, VTH_ERROR, VTH_ERROR_DUPLICATE,
                       "Column ‘%s’ would stand in the result twice", *names);
          return FALSE;
        }
      g_array_append_val (places, place);
    }

  return TRUE;
}

static const VthColumn *
get_column (const Grouping *grouping, const GArray *places, guint index)
{
  return &grouping->table->columns[g_array_index (places, gint, index)];
}

static gboolean
check_sums (const Grouping *grouping, GError **error)
{
  for (guint i = 0; i < grouping->sums->len; i++)
    {
      const VthColumn *column = get_column (grouping, grouping->sums, i);

      if (column->kind != VTH_COLUMN_KIND_INTEGER && column->kind != VTH_COLUMN_KIND_CENTS)
        {
          g_set_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE,
                       "Column ‘%s’ holds no numbers that can be summed", column->name);
          return FALSE;
        }
    }

  return TRUE;
}

/**
 * vth_table_group:
 * @table: a table
 * @by: (array zero-terminated=1) (nullable): names of columns; none for the total of all rows
 * @sums: (array zero-terminated=1) (nullable): names of columns of integers or cents
 * @error: return location for a #GError: %VTH_ERROR_NOT_FOUND, %VTH_ERROR_DUPLICATE,
 *   %VTH_ERROR_WRONG_TYPE or %VTH_ERROR_OUT_OF_RANGE
 *
 * Sums up the table (groeperen): one row for each combination of values in the columns @by, with
 * these values, the number of rows in a column `count`, and the sums of the columns @sums. A
 * missing value is a group of its own and is left out of sums; a sum of nothing is missing. The
 * rows are in the order of the keys: numbers and dates upward, texts by their bytes, missing
 * values last. A dictionary may keep texts that no row uses any more.
 *
 * Returns: (transfer full): a new table, or %NULL with @error set
 *
 * Since: 1.0
 */
VthTable *
vth_table_group (VthTable *table, const gchar *const *by, const gchar *const *sums, GError **error)
{
  g_auto (Grouping) grouping = { table, g_array_new (FALSE, FALSE, sizeof (gint)),
                                 g_array_new (FALSE, FALSE, sizeof (gint)), NULL, 1, 0 };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (VthTableBuilder) builder = _vth_table_builder_new ();
  g_autofree Group *groups = NULL;

  g_return_val_if_fail (VTH_IS_TABLE (table), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  g_hash_table_add (seen, (gpointer) "count");
  if (!find_columns (table, by, seen, grouping.by, error) ||
      !find_columns (table, sums, seen, grouping.sums, error) || !check_sums (&grouping, error))
    return NULL;

  grouping.max_direct = CLAMP ((guint64) table->n_rows * 4, MIN_DIRECT, MAX_DIRECT);
  grouping.ids = g_new0 (guint32, MAX (table->n_rows, 1));
  for (guint i = 0; i < grouping.by->len; i++)
    add_key (&grouping, get_column (&grouping, grouping.by, i));

  groups = count_groups (&grouping);
  for (guint i = 0; i < grouping.by->len; i++)
    put_key (&grouping, groups, get_column (&grouping, grouping.by, i), builder);
  put_counts (&grouping, groups, builder);
  for (guint i = 0; i < grouping.sums->len; i++)
    if (!put_sum (&grouping, groups, get_column (&grouping, grouping.sums, i), builder, error))
      return NULL;

  return _vth_table_builder_end (g_steal_pointer (&builder));
}
