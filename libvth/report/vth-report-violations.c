/* vth-report-violations.c - where violations stand in the matrix, and what was chosen against them
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-report-private.h"

#include "libvth/record/vth-violation-private.h"
#include "libvth/review/vth-advice-private.h"
#include "libvth/rulebook/vth-intervention-matrix-private.h"

/* The columns of the table, in their order. */
enum
{
  VIOLATION,
  PARTY,
  SITE,
  FOUND_ON,
  POSITION,
  CELL,
  CHOSEN,
  ADVICE,
  CHOSEN_BY,
  CHOSEN_ON,
  POLICY,
  EDITION,
  CELL_BEFORE,
  N_COLUMNS
};

static const gchar *const columns[N_COLUMNS] = {
  "violation", "party", "site", "found_on", "position", "cell", "chosen", "advice", "chosen_by", "chosen_on", "policy",
  "edition", "cell_before",
};

static gboolean
is_in_period (VthReport *self, VthViolation *violation)
{
  const GDate *day = vth_violation_get_found_on (violation);

  if (day == NULL)
    return !g_date_valid (&self->first_day) && !g_date_valid (&self->last_day);

  return (!g_date_valid (&self->first_day) || g_date_compare (&self->first_day, day) <= 0) &&
         (!g_date_valid (&self->last_day) || g_date_compare (day, &self->last_day) <= 0);
}

static gint
compare_ids (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (vth_record_get_id (*(VthRecord *const *) a), vth_record_get_id (*(VthRecord *const *) b));
}

void
_vth_report_collect_violations (VthReport *self)
{
  g_autoptr (GListModel) all = vth_dossier_get_records (self->dossier, VTH_TYPE_VIOLATION);

  self->violations = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (VthViolation) violation = g_list_model_get_item (all, i);

      if (is_in_period (self, violation))
        g_ptr_array_add (self->violations, g_steal_pointer (&violation));
    }
  g_ptr_array_sort (self->violations, compare_ids);
}

static VthInterventionChoice *
dup_choice (VthViolation *violation, guint from_last)
{
  const VthRecordList *choices = _vth_violation_peek_choices (violation);
  guint n_choices = _vth_record_list_get_length (choices);

  return n_choices > from_last ? g_object_ref (_vth_record_list_peek (choices, n_choices - 1 - from_last)) : NULL;
}

/* What was kept with the choice goes before what the violation says now. */
static gchar *
dup_position (VthViolation *violation, VthInterventionChoice *choice)
{
  gint consequence = vth_violation_get_consequence (violation);
  VthBehaviour behaviour = vth_violation_get_behaviour (violation);

  if (choice != NULL && vth_intervention_choice_get_position (choice) != NULL)
    return g_strdup (vth_intervention_choice_get_position (choice));
  if (consequence < 1 || behaviour == VTH_BEHAVIOUR_UNKNOWN)
    return NULL;

  return g_strdup_printf ("%s%d", _vth_get_nick (VTH_TYPE_BEHAVIOUR, (gint) behaviour), consequence);
}

static void
append_day (VthTableBuilder *builder, guint column, const GDate *day)
{
  if (day != NULL)
    _vth_table_builder_append_date (builder, column, g_date_get_julian (day));
  else
    _vth_table_builder_append_missing (builder, column);
}

static void
append_choice (VthTableBuilder *builder, VthInterventionChoice *choice)
{
  const gchar *const *chosen = vth_intervention_choice_get_chosen (choice);
  g_autofree gchar *joined = chosen != NULL ? g_strjoinv (", ", (gchar **) chosen) : NULL;

  _vth_table_builder_append_string (builder, CELL, vth_intervention_choice_get_cell (choice));
  _vth_table_builder_append_string (builder, CHOSEN, joined);
  _vth_table_builder_append_string (builder, ADVICE, _vth_intervention_choice_deviates (choice) ? "deviates" : "followed");
  _vth_table_builder_append_string (builder, CHOSEN_BY, vth_intervention_choice_get_by (choice));
  append_day (builder, CHOSEN_ON, vth_intervention_choice_get_on (choice));
  _vth_table_builder_append_string (builder, POLICY, vth_intervention_choice_get_policy (choice));
  _vth_table_builder_append_string (builder, EDITION, vth_intervention_choice_get_edition (choice));
}

static void
append_violation (VthTableBuilder *builder, VthViolation *violation)
{
  g_autoptr (VthInterventionChoice) choice = dup_choice (violation, 0), before = dup_choice (violation, 1);
  g_autofree gchar *position = dup_position (violation, choice);

  _vth_table_builder_append_string (builder, VIOLATION, vth_record_get_id (VTH_RECORD (violation)));
  _vth_table_builder_append_string (builder, PARTY, vth_violation_get_party (violation));
  _vth_table_builder_append_string (builder, SITE, vth_violation_get_site (violation));
  append_day (builder, FOUND_ON, vth_violation_get_found_on (violation));
  _vth_table_builder_append_string (builder, POSITION, position);
  if (choice != NULL)
    append_choice (builder, choice);
  for (guint column = CELL; choice == NULL && column < CELL_BEFORE; column++)
    _vth_table_builder_append_missing (builder, column);
  _vth_table_builder_append_string (builder, CELL_BEFORE, before != NULL ? vth_intervention_choice_get_cell (before) : NULL);
}

VthTable *
_vth_report_make_violations (VthReport *self)
{
  VthTableBuilder *builder = _vth_table_builder_new ();

  for (guint i = 0; i < N_COLUMNS; i++)
    _vth_table_builder_add_column (builder, columns[i],
                                   i == FOUND_ON || i == CHOSEN_ON ? VTH_COLUMN_KIND_DATE : VTH_COLUMN_KIND_STRING);
  for (guint i = 0; i < self->violations->len; i++)
    append_violation (builder, self->violations->pdata[i]);

  return _vth_table_builder_end (builder);
}

/* The names of interventions that stand in one cell. */
gchar *
_vth_report_name_interventions (const gchar *ids, VthLanguage language)
{
  g_auto (GStrv) parts = g_strsplit (ids, ", ", 0);

  for (gchar **part = parts; *part != NULL; part++)
    {
      const gchar *name = _vth_report_get_label ("intervention", *part, language);
      gchar *named = g_strdup (name != *part ? name : _vth_report_get_label ("VthInstrument", *part, language));

      g_free (*part);
      *part = named;
    }
  return *parts != NULL ? g_strjoinv (", ", parts) : g_strdup (_vth_label ("advice.none", language));
}

/* How many stand in each cell: in the last place those of which it is not known. */
static void
count_cells (VthReport *self, guint counts[VTH_MATRIX_CELLS + 1])
{
  gint cell = vth_table_find_column (self->table, "cell"), position = vth_table_find_column (self->table, "position");

  for (guint row = 0; row < vth_table_get_n_rows (self->table); row++)
    {
      const gchar *name = vth_table_get_string (self->table, row, (guint) cell);
      gint place = _vth_intervention_matrix_find_cell (name != NULL ? name
                                                       : vth_table_get_string (self->table, row, (guint) position));

      counts[place >= 0 ? place : VTH_MATRIX_CELLS]++;
    }
}

void
_vth_report_print_positions (VthReport *self, GString *html, VthLanguage language)
{
  guint counts[VTH_MATRIX_CELLS + 1] = { 0 };

  count_cells (self, counts);
  g_string_append_printf (html, "<section>\n<h2>%s</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">%s</th>",
                          _vth_label ("report.heading.positions", language),
                          _vth_label ("report.column.consequence", language));
  for (gchar column = 'A'; column <= 'D'; column++)
    g_string_append_printf (html, "<th scope=\"col\" class=\"number\">%s %c</th>",
                            _vth_label ("report.column.behaviour", language), column);
  g_string_append (html, "</tr></thead>\n<tbody>\n");
  for (guint i = 0; i < VTH_MATRIX_CELLS; i++)
    {
      if (i % VTH_MATRIX_SIDE == 0)
        g_string_append_printf (html, "<tr><th scope=\"row\">%u</th>", i / VTH_MATRIX_SIDE + 1);
      g_string_append_printf (html, "<td class=\"number\">%u</td>%s", counts[i],
                              i % VTH_MATRIX_SIDE == VTH_MATRIX_SIDE - 1 ? "</tr>\n" : "");
    }
  g_string_append_printf (html, "</tbody>\n</table></div>\n<p class=\"lead\">%s: %u</p>\n</section>\n",
                          _vth_label ("report.no-position", language), counts[VTH_MATRIX_CELLS]);
}
