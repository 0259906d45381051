/* vth-register-batch.c - many acts at once
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-register-batch.h"

#include "libvth/base/vth-error.h"
#include "libvth/base/vth-table-private.h"
#include "libvth/register/vth-register-private.h"

#include <string.h>

#define CONDITION "condition."

/* What may stand in a column, by its name, and where it goes in a question. */
static const struct
{
  const gchar *name;
  VthColumnKind kind;
  gsize offset;
} members[] = {
  { "power", VTH_COLUMN_KIND_STRING, G_STRUCT_OFFSET (VthQuestion, power) },
  { "authority", VTH_COLUMN_KIND_STRING, G_STRUCT_OFFSET (VthQuestion, authority) },
  { "actor", VTH_COLUMN_KIND_STRING, G_STRUCT_OFFSET (VthQuestion, actor) },
  { "on", VTH_COLUMN_KIND_DATE, G_STRUCT_OFFSET (VthQuestion, on) },
  { "activity", VTH_COLUMN_KIND_STRING, G_STRUCT_OFFSET (VthQuestion, activity) },
  { "municipality", VTH_COLUMN_KIND_STRING, G_STRUCT_OFFSET (VthQuestion, municipality) },
  { "amount_cents", VTH_COLUMN_KIND_CENTS, G_STRUCT_OFFSET (VthQuestion, amount_cents) },
  { "primary_decision_by", VTH_COLUMN_KIND_STRING, G_STRUCT_OFFSET (VthQuestion, primary_decision_by) },
  { "report_by", VTH_COLUMN_KIND_STRING, G_STRUCT_OFFSET (VthQuestion, report_by) },
  { "case_id", VTH_COLUMN_KIND_STRING, G_STRUCT_OFFSET (VthQuestion, case_id) },
  { "sanction_by", VTH_COLUMN_KIND_STRING, G_STRUCT_OFFSET (VthQuestion, sanction_by) },
  { "permit_by", VTH_COLUMN_KIND_STRING, G_STRUCT_OFFSET (VthQuestion, permit_by) },
};

/* Columns that only tell rows apart. */
static const gchar *const passed_over[] = { "type", "id", "source", NULL };

typedef struct
{
  const VthColumn *column;
  gsize offset;
} Field;

typedef struct
{
  Field fields[G_N_ELEMENTS (members)];
  guint n_fields;
  const VthColumn **conditions;  /* whose names begin with CONDITION */
  guint n_conditions;
  GHashTable *answers;           /* a pattern of answers to its dictionary of conditions */
  GString *pattern;
} Acts;

static void
acts_clear (Acts *self)
{
  g_free (self->conditions);
  g_clear_pointer (&self->answers, g_hash_table_unref);
  if (self->pattern != NULL)
    g_string_free (self->pattern, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Acts, acts_clear)

static gboolean
add_field (Acts *self, const VthColumn *column, guint member, GError **error)
{
  if (column->kind != members[member].kind)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_WRONG_TYPE, "/%s: the column does not hold %s", column->name,
                   _vth_get_nick (VTH_TYPE_COLUMN_KIND, (gint) members[member].kind));
      return FALSE;
    }

  self->fields[self->n_fields++] = (Field) { column, members[member].offset };
  return TRUE;
}

static gboolean
add_column (Acts *self, const VthColumn *column, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (g_str_equal (column->name, members[i].name))
      return add_field (self, column, i, error);

  if (g_str_has_prefix (column->name, CONDITION) && column->kind == VTH_COLUMN_KIND_BOOLEAN)
    {
      self->conditions[self->n_conditions++] = column;
      return TRUE;
    }
  if (g_strv_contains (passed_over, column->name))
    return TRUE;

  g_set_error (error, VTH_ERROR, VTH_ERROR_NOT_FOUND, "/%s: an act has nothing of that name", column->name);
  return FALSE;
}

static gboolean
acts_init (Acts *self, VthTable *table, GError **error)
{
  *self = (Acts) { .conditions = g_new0 (const VthColumn *, table->n_columns + 1),
                   .answers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_variant_unref),
                   .pattern = g_string_new (NULL) };

  for (guint i = 0; i < table->n_columns; i++)
    if (!add_column (self, &table->columns[i], error))
      return FALSE;

  return TRUE;
}

static GVariant *
make_answers (const Acts *self)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sb}"));
  for (guint i = 0; i < self->n_conditions; i++)
    if (self->pattern->str[i] != '-')
      g_variant_builder_add (&builder, "{sb}", self->conditions[i]->name + strlen (CONDITION), self->pattern->str[i] == 'y');

  return g_variant_ref_sink (g_variant_builder_end (&builder));
}

/* There are few patterns of answers, however many rows. */
static GVariant *
find_answers (Acts *self, guint row)
{
  GVariant *answers;

  g_string_truncate (self->pattern, 0);
  for (guint i = 0; i < self->n_conditions; i++)
    {
      gint64 answer = _vth_column_get (self->conditions[i], row);

      g_string_append_c (self->pattern, answer == VTH_TABLE_NO_INTEGER ? '-' : answer != 0 ? 'y' : 'n');
    }

  answers = g_hash_table_lookup (self->answers, self->pattern->str);
  if (answers == NULL)
    {
      answers = make_answers (self);
      g_hash_table_insert (self->answers, g_strdup (self->pattern->str), answers);
    }

  return answers;
}

static void
fill_field (const Field *field, guint row, VthQuestion *question)
{
  gpointer member = (guint8 *) question + field->offset;
  gint64 value = _vth_column_get (field->column, row);

  if (field->column->kind == VTH_COLUMN_KIND_STRING)
    *(const gchar **) member = value != VTH_TABLE_NO_INTEGER && *field->column->dictionary[value] != '\0'
                               ? field->column->dictionary[value] : NULL;
  else if (field->column->kind == VTH_COLUMN_KIND_DATE)
    *(guint32 *) member = value != VTH_TABLE_NO_INTEGER ? (guint32) value : VTH_NO_DAY;
  else
    *(gint64 *) member = value != VTH_TABLE_NO_INTEGER ? value : -1;
}

static void
fill_question (Acts *self, guint row, VthQuestion *question)
{
  *question = (VthQuestion) { .amount_cents = -1 };
  for (guint i = 0; i < self->n_fields; i++)
    fill_field (&self->fields[i], row, question);
  if (self->n_conditions > 0)
    question->conditions_met = find_answers (self, row);
}

/**
 * vth_register_authorise_batch:
 * @registry: a sealed register
 * @acts: a table with a row for each act and columns of the names of its properties: `power`, `authority`,
 *   `actor`, `on`, and what else an act tells; `condition.CODE` for whether a condition is met
 * @error: return location for a #GError: %VTH_ERROR_NOT_FOUND or %VTH_ERROR_WRONG_TYPE
 *
 * Answers for many acts at once whether the function may take the decision (bevoegdheid): for each what
 * vth_register_authorise() answers, without its reasons. A row that lacks one of the first four is
 * refused. The columns `id`, `type` and `source` are passed over. May be called from any thread.
 *
 * Returns: (transfer full): a table with a row for each act: `verdict`; `mandate`, the id of the mandate
 *   that serves, if one does; `links`, how long its chain is; %NULL with @error set
 *
 * Since: 1.0
 */
VthTable *
vth_register_authorise_batch (VthRegister *registry, VthTable *acts, GError **error)
{
  g_auto (Acts) rows = { .pattern = NULL };
  VthTableBuilder *builder;
  guint verdict, mandate, links;

  g_return_val_if_fail (VTH_IS_REGISTER (registry), NULL);
  g_return_val_if_fail (vth_register_get_is_sealed (registry), NULL);
  g_return_val_if_fail (VTH_IS_TABLE (acts), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!acts_init (&rows, acts, error))
    return NULL;

  builder = _vth_table_builder_new ();
  verdict = _vth_table_builder_add_column (builder, "verdict", VTH_COLUMN_KIND_STRING);
  mandate = _vth_table_builder_add_column (builder, "mandate", VTH_COLUMN_KIND_STRING);
  links = _vth_table_builder_add_column (builder, "links", VTH_COLUMN_KIND_INTEGER);
  for (guint row = 0; row < acts->n_rows; row++)
    {
      VthQuestion question;
      VthJudgement judgement;

      fill_question (&rows, row, &question);
      _vth_register_judge (registry, &question, NULL, &judgement);
      _vth_table_builder_append_string (builder, verdict,
                                        _vth_get_nick (VTH_TYPE_AUTHORISATION_VERDICT, (gint) judgement.verdict));
      _vth_table_builder_append_string (builder, mandate, judgement.n_links > 0
                                        ? _vth_grants_get_id (_vth_register_get_grants (registry), judgement.links[0]) : NULL);
      _vth_table_builder_append_int (builder, links, judgement.n_links);
      _vth_judgement_clear (&judgement);
    }

  return _vth_table_builder_end (builder);
}
