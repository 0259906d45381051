/* vth-advice-batch.c - many violations at once
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-advice-batch.h"

#include "libvth/base/vth-error.h"
#include "libvth/review/vth-advice-batch-private.h"

#include <string.h>

/* What may stand in a column, by its name. */
static const struct
{
  const gchar *name;
  VthColumnKind kind;
  gsize offset;
} members[] = {
  { "consequence", VTH_COLUMN_KIND_INTEGER, G_STRUCT_OFFSET (VthAdviceColumns, consequence) },
  { "behaviour", VTH_COLUMN_KIND_STRING, G_STRUCT_OFFSET (VthAdviceColumns, behaviour) },
  { "found_on", VTH_COLUMN_KIND_DATE, G_STRUCT_OFFSET (VthAdviceColumns, found_on) },
  { "circumstances", VTH_COLUMN_KIND_STRING, G_STRUCT_OFFSET (VthAdviceColumns, circumstances) },
  { "party", VTH_COLUMN_KIND_STRING, G_STRUCT_OFFSET (VthAdviceColumns, party) },
  { "rule", VTH_COLUMN_KIND_STRING, G_STRUCT_OFFSET (VthAdviceColumns, rule) },
  { "earlier", VTH_COLUMN_KIND_INTEGER, G_STRUCT_OFFSET (VthAdviceColumns, earlier) },
};

static const gchar *const passed_over[] = { "type", "id", "source", NULL };

/* A list of circumstances, which many rows share. */
typedef struct
{
  guint64 bits;
  guint n_unknown;
} Pattern;

/* A batch while it is answered. */
typedef struct
{
  VthSanctionPolicy *policy;
  VthAdvicePolicy asked;
  VthAdviceColumns columns;
  guint n_rows;
  guint8 *behaviours;       /* by word of the column */
  Pattern *patterns;        /* likewise */
  gint32 *earlier;          /* by row */

  guint32 *verdicts;        /* what goes out: codes and numbers by row */
  guint32 *positions;
  guint32 *cells;
  guint32 *coordinations;
  gint64 *counted;
  gint64 *unknown;
} Batch;

static void
batch_clear (Batch *self)
{
  g_free (self->behaviours);
  g_free (self->patterns);
  g_free (self->earlier);
  g_free (self->verdicts);
  g_free (self->positions);
  g_free (self->cells);
  g_free (self->coordinations);
  g_free (self->counted);
  g_free (self->unknown);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Batch, batch_clear)

static gboolean
set_column (VthAdviceColumns *self, const VthColumn *column, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      if (!g_str_equal (column->name, members[i].name))
        continue;
      if (column->kind != members[i].kind)
        {
          g_set_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE, "/%s: the column does not hold %s", column->name,
                       _vth_get_nick (VTH_TYPE_COLUMN_KIND, (gint) members[i].kind));
          return FALSE;
        }
      *(const VthColumn **) ((guint8 *) self + members[i].offset) = column;
      return TRUE;
    }

  if (g_strv_contains (passed_over, column->name))
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_NOT_FOUND, "/%s: a violation in a batch has nothing of that name", column->name);
  return FALSE;
}

static gboolean
take_columns (Batch *self, VthTable *table, GError **error)
{
  for (guint i = 0; i < table->n_columns; i++)
    if (!set_column (&self->columns, &table->columns[i], error))
      return FALSE;
  if (self->columns.earlier == NULL || self->columns.party == NULL)
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_DUPLICATE,
               "/earlier: stands beside party, by which the earlier ones are counted");
  return FALSE;
}

static guint8 *
read_behaviours (const VthColumn *column)
{
  guint8 *behaviours = g_new0 (guint8, column->n_words + 1);

  for (guint i = 0; i < column->n_words; i++)
    {
      const gchar *word = column->dictionary[i];

      if (strlen (word) == 1 && word[0] >= 'A' && word[0] <= 'D')
        behaviours[i] = (guint8) (word[0] - 'A' + 1);
    }
  return behaviours;
}

static void
read_pattern (const VthInterventionRules *rules, const gchar *text, Pattern *pattern)
{
  g_auto (GStrv) ids = g_strsplit (text, " ", 0);

  for (gchar **id = ids; *id != NULL; id++)
    {
      gint place = **id != '\0' ? _vth_intervention_rules_find (rules, *id) : -1;

      if (place >= 0)
        pattern->bits |= G_GUINT64_CONSTANT (1) << place;
      else if (**id != '\0')
        pattern->n_unknown++;
    }
}

static void
read_dictionaries (Batch *self)
{
  const VthColumn *circumstances = self->columns.circumstances;

  if (self->columns.behaviour != NULL)
    self->behaviours = read_behaviours (self->columns.behaviour);
  if (circumstances == NULL)
    return;

  self->patterns = g_new0 (Pattern, circumstances->n_words + 1);
  for (guint i = 0; i < circumstances->n_words; i++)
    read_pattern (self->asked.rules, circumstances->dictionary[i], &self->patterns[i]);
}

static gint64
get (const VthColumn *column, guint row)
{
  return column != NULL ? _vth_column_get (column, row) : VTH_TABLE_NO_INTEGER;
}

static void
fill_facts (const Batch *self, guint row, VthAdviceFacts *facts)
{
  gint64 consequence = get (self->columns.consequence, row), behaviour = get (self->columns.behaviour, row);
  gint64 day = get (self->columns.found_on, row), pattern = get (self->columns.circumstances, row);
  gint64 earlier = get (self->columns.earlier, row);

  facts->consequence = consequence >= 1 && consequence <= VTH_MATRIX_SIDE ? (guint8) consequence : 0;
  facts->behaviour = behaviour != VTH_TABLE_NO_INTEGER ? self->behaviours[behaviour] : 0;
  facts->found_on = day != VTH_TABLE_NO_INTEGER ? (guint32) day : 0;
  facts->circumstances = pattern != VTH_TABLE_NO_INTEGER ? self->patterns[pattern].bits : 0;
  if (self->columns.earlier == NULL)
    facts->n_earlier = self->earlier[row];
  else
    facts->n_earlier = earlier >= 0 ? (gint) MIN (earlier, G_MAXINT) : VTH_EARLIER_NOT_KNOWN;
}

/* Without a look-back a count says nothing. */
static gint64
get_counted (const Batch *self, const VthAdviceFacts *facts)
{
  return facts->n_earlier != VTH_EARLIER_NOT_KNOWN && self->asked.rules->look_back.count > 0
           ? facts->n_earlier : VTH_TABLE_NO_INTEGER;
}

static void
answer (Batch *self)
{
  self->verdicts = g_new (guint32, (gsize) self->n_rows + 1);
  self->positions = g_new (guint32, (gsize) self->n_rows + 1);
  self->cells = g_new (guint32, (gsize) self->n_rows + 1);
  self->coordinations = g_new (guint32, (gsize) self->n_rows + 1);
  self->counted = g_new (gint64, (gsize) self->n_rows + 1);
  self->unknown = g_new (gint64, (gsize) self->n_rows + 1);
  for (guint row = 0; row < self->n_rows; row++)
    {
      gint64 pattern = get (self->columns.circumstances, row);
      VthAdviceFacts facts;
      VthAdviceSteps steps;

      fill_facts (self, row, &facts);
      _vth_advice_judge (&self->asked, &facts, &steps);
      self->verdicts[row] = steps.verdict;
      self->positions[row] = steps.position != VTH_NO_CELL ? (guint32) steps.position : VTH_TABLE_NO_CODE;
      self->cells[row] = steps.cell != VTH_NO_CELL ? (guint32) steps.cell : VTH_TABLE_NO_CODE;
      self->coordinations[row] = steps.verdict >= VTH_ADVICE_VERDICT_NOT_KNOWN ? steps.coordination : VTH_TABLE_NO_CODE;
      self->counted[row] = get_counted (self, &facts);
      self->unknown[row] = pattern != VTH_TABLE_NO_INTEGER ? self->patterns[pattern].n_unknown : 0;
    }
}

static GBytes *
take (gpointer member, guint n_rows, gsize width)
{
  gpointer *data = member;

  return g_bytes_new_take (g_steal_pointer (data), n_rows * width);
}

/* The words of an enumeration, whose values are the codes. */
static void
add_enumeration (Batch *self, VthTableBuilder *builder, const gchar *name, guint32 **codes, GType type, guint n_values)
{
  g_autofree const gchar **words = g_new0 (const gchar *, n_values + 1);
  g_autoptr (GBytes) bytes = take (codes, self->n_rows, sizeof **codes);

  for (guint i = 0; i < n_values; i++)
    words[i] = _vth_get_nick (type, (gint) i);
  _vth_table_builder_add_codes (builder, name, bytes, words);
}

static void
add_cells (Batch *self, VthTableBuilder *builder, const gchar *name, guint32 **codes)
{
  gchar names[VTH_MATRIX_CELLS][3];
  const gchar *words[VTH_MATRIX_CELLS + 1] = { NULL };
  g_autoptr (GBytes) bytes = take (codes, self->n_rows, sizeof **codes);

  for (gint i = 0; i < VTH_MATRIX_CELLS; i++)
    {
      _vth_advice_name_cell (i, names[i]);
      words[i] = names[i];
    }
  _vth_table_builder_add_codes (builder, name, bytes, words);
}

/* The same words for cells that hold the same. */
static guint
find_word (GPtrArray *words, const gchar *word)
{
  guint place;

  if (!g_ptr_array_find_with_equal_func (words, word, g_str_equal, &place))
    {
      place = words->len;
      g_ptr_array_add (words, g_strdup (word));
    }
  return place;
}

/* What fits on one side follows from the cell. */
static void
add_side (Batch *self, VthTableBuilder *builder, const gchar *name, VthInterventionSide side)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  guint32 by_cell[VTH_MATRIX_CELLS], *codes = g_new (guint32, (gsize) self->n_rows + 1);
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < VTH_MATRIX_CELLS; i++)
    {
      gchar **uses = self->asked.cells[i].sides[side];
      g_autofree gchar *joined = uses != NULL ? g_strjoinv (" ", uses) : NULL;

      by_cell[i] = joined != NULL ? find_word (words, joined) : VTH_TABLE_NO_CODE;
    }
  g_ptr_array_add (words, NULL);
  for (guint row = 0; row < self->n_rows; row++)
    codes[row] = self->verdicts[row] >= VTH_ADVICE_VERDICT_NOT_KNOWN ? by_cell[self->cells[row]] : VTH_TABLE_NO_CODE;
  bytes = take (&codes, self->n_rows, sizeof *codes);
  _vth_table_builder_add_codes (builder, name, bytes, (const gchar *const *) words->pdata);
}

static void
add_numbers (Batch *self, VthTableBuilder *builder, const gchar *name, gint64 **numbers)
{
  g_autoptr (GBytes) bytes = take (numbers, self->n_rows, sizeof **numbers);

  _vth_table_builder_add_numbers (builder, name, VTH_COLUMN_KIND_INTEGER, bytes);
}

static VthTable *
make_table (Batch *self)
{
  VthTableBuilder *builder = _vth_table_builder_new ();

  add_side (self, builder, "administrative", VTH_INTERVENTION_SIDE_ADMINISTRATIVE);
  add_side (self, builder, "criminal", VTH_INTERVENTION_SIDE_CRIMINAL);
  add_enumeration (self, builder, "verdict", &self->verdicts, VTH_TYPE_ADVICE_VERDICT, VTH_ADVICE_VERDICT_ADVISED + 1);
  add_cells (self, builder, "position", &self->positions);
  add_cells (self, builder, "cell", &self->cells);
  add_numbers (self, builder, "earlier", &self->counted);
  add_enumeration (self, builder, "coordination", &self->coordinations, VTH_TYPE_COORDINATION, VTH_COORDINATION_ASKED + 1);
  add_numbers (self, builder, "unknown", &self->unknown);
  return _vth_table_builder_end (builder);
}

/**
 * vth_sanction_policy_advise_batch:
 * @policy: a policy
 * @violations: a table with a row for each violation and columns of the names of its properties:
 *   `consequence`, `behaviour` and, where they are known, `found_on`; `circumstances`, ids with spaces
 *   between them; `party`, by which the other rows count as earlier violations, with the `rule` that
 *   was broken if the policy counts only the same rule; or in the place of `party` how many `earlier` ones
 *   there were within the look-back
 * @error: return location for a #GError: %VTH_ERROR_NOT_FOUND, %VTH_ERROR_WRONG_TYPE or
 *   %VTH_ERROR_DUPLICATE
 *
 * Finds what fits many violations at once (welke interventies passen): for each what
 * vth_sanction_policy_advise_after() finds among all, without its reasons. What is no consequence or no
 * behaviour gives no position. The columns `id`, `type` and `source` are passed over. May be called from any
 * thread.
 *
 * Returns: (transfer full): a table with a row for each violation: `administrative` and `criminal`, the
 *   interventions with spaces between them, absent where they are not known; `verdict`, `position`, `cell`; how
 *   many `earlier` violations count, absent where that is not known; `coordination`; and how many
 *   circumstances are `unknown` to the policy; %NULL with @error set
 *
 * Since: 1.0
 */
VthTable *
vth_sanction_policy_advise_batch (VthSanctionPolicy *policy, VthTable *violations, GError **error)
{
  g_auto (Batch) batch = { .policy = policy };

  g_return_val_if_fail (VTH_IS_SANCTION_POLICY (policy), NULL);
  g_return_val_if_fail (VTH_IS_TABLE (violations), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!take_columns (&batch, violations, error))
    return NULL;

  batch.n_rows = violations->n_rows;
  _vth_advice_policy_init (&batch.asked, policy);
  read_dictionaries (&batch);
  batch.earlier = _vth_advice_count_batch (batch.asked.rules, &batch.columns, batch.n_rows);
  answer (&batch);
  return make_table (&batch);
}
