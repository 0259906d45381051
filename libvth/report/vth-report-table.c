/* vth-report-table.c - the rows of each report
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-report-private.h"

#include "libvth/register/vth-competent-authority.h"

/* Same codes together; within one decision a code may come more than once. */
static void
count_reason (GHashTable *by_code, VthReason *reason, guint item)
{
  VthReportFinding *finding = g_hash_table_lookup (by_code, vth_reason_get_code (reason));

  if (finding == NULL)
    {
      finding = g_new0 (VthReportFinding, 1);
      finding->first = g_object_ref (reason);
      finding->last_item = G_MAXUINT;
      g_hash_table_insert (by_code, (gpointer) vth_reason_get_code (reason), finding);
    }

  finding->n_findings++;
  finding->n_decisions += finding->last_item != item;
  finding->last_item = item;
}

static void
free_finding (gpointer data)
{
  VthReportFinding *finding = data;

  g_object_unref (finding->first);
  g_free (finding);
}

static gint
compare_findings (gconstpointer a, gconstpointer b)
{
  const VthReportFinding *finding = *(VthReportFinding *const *) a, *other = *(VthReportFinding *const *) b;
  VthSeverity severity = vth_reason_get_severity (finding->first), other_severity = vth_reason_get_severity (other->first);

  if (severity != other_severity)
    return severity > other_severity ? -1 : 1;
  if (finding->n_findings != other->n_findings)
    return finding->n_findings > other->n_findings ? -1 : 1;

  return g_strcmp0 (vth_reason_get_code (finding->first), vth_reason_get_code (other->first));
}

GPtrArray *
_vth_report_count_findings (VthReport *self)
{
  g_autoptr (GHashTable) by_code = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *findings = g_ptr_array_new_with_free_func (free_finding);
  GHashTableIter iter;
  gpointer finding;

  for (guint i = 0; i < self->items->len; i++)
    {
      GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (g_array_index (self->items, VthReportItem, i).review));

      for (guint j = 0; j < g_list_model_get_n_items (reasons); j++)
        {
          g_autoptr (VthReason) reason = g_list_model_get_item (reasons, j);

          count_reason (by_code, reason, i);
        }
    }

  g_hash_table_iter_init (&iter, by_code);
  while (g_hash_table_iter_next (&iter, NULL, &finding))
    g_ptr_array_add (findings, finding);
  g_ptr_array_sort (findings, compare_findings);
  return findings;
}

static void
append_decision (VthTableBuilder *builder, const VthReportItem *item)
{
  VthEnforcementDecision *decision = item->decision;
  const GDate *day = vth_enforcement_decision_get_decided_on (decision);
  VthInstrument instrument = vth_enforcement_decision_get_instrument (decision);

  _vth_table_builder_append_string (builder, 0, vth_record_get_id (VTH_RECORD (decision)));
  _vth_table_builder_append_string (builder, 1, vth_enforcement_decision_get_authority (decision));
  _vth_table_builder_append_string (builder, 2,
                                    instrument != 0 ? _vth_get_nick (VTH_TYPE_INSTRUMENT, (gint) instrument) : NULL);
  if (day != NULL)
    _vth_table_builder_append_date (builder, 3, g_date_get_julian (day));
  else
    _vth_table_builder_append_missing (builder, 3);
  _vth_table_builder_append_string (builder, 4, vth_answer_get_verdict (VTH_ANSWER (item->review)));
  _vth_table_builder_append_int (builder, 5, item->n_reasons[VTH_SEVERITY_ERROR]);
  _vth_table_builder_append_int (builder, 6, item->n_reasons[VTH_SEVERITY_WARNING]);
  _vth_table_builder_append_int (builder, 7, item->n_unchecked);
}

static VthTable *
make_decisions (VthReport *self)
{
  VthTableBuilder *builder = _vth_table_builder_new ();

  _vth_table_builder_add_column (builder, "decision", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "authority", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "instrument", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "decided_on", VTH_COLUMN_KIND_DATE);
  _vth_table_builder_add_column (builder, "verdict", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "errors", VTH_COLUMN_KIND_INTEGER);
  _vth_table_builder_add_column (builder, "warnings", VTH_COLUMN_KIND_INTEGER);
  _vth_table_builder_add_column (builder, "unchecked", VTH_COLUMN_KIND_INTEGER);
  for (guint i = 0; i < self->items->len; i++)
    append_decision (builder, &g_array_index (self->items, VthReportItem, i));

  return _vth_table_builder_end (builder);
}

static VthTable *
make_findings (VthReport *self)
{
  VthTableBuilder *builder = _vth_table_builder_new ();

  _vth_table_builder_add_column (builder, "code", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "severity", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "law", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "findings", VTH_COLUMN_KIND_INTEGER);
  _vth_table_builder_add_column (builder, "decisions", VTH_COLUMN_KIND_INTEGER);
  for (guint i = 0; i < self->findings->len; i++)
    {
      const VthReportFinding *finding = self->findings->pdata[i];

      _vth_table_builder_append_string (builder, 0, vth_reason_get_code (finding->first));
      _vth_table_builder_append_string (builder, 1,
                                        _vth_get_nick (VTH_TYPE_SEVERITY, (gint) vth_reason_get_severity (finding->first)));
      _vth_table_builder_append_string (builder, 2, vth_reason_get_law (finding->first));
      _vth_table_builder_append_int (builder, 3, finding->n_findings);
      _vth_table_builder_append_int (builder, 4, finding->n_decisions);
    }

  return _vth_table_builder_end (builder);
}

static void
append_figure (VthTableBuilder *builder, const gchar *figure, guint number, gint64 of)
{
  _vth_table_builder_append_string (builder, 0, figure);
  _vth_table_builder_append_int (builder, 1, number);
  if (of >= 0)
    _vth_table_builder_append_int (builder, 2, of);
  else
    _vth_table_builder_append_missing (builder, 2);
}

static void
append_instruments (VthTableBuilder *builder, VthReport *self)
{
  g_autoptr (GEnumClass) instruments = g_type_class_ref (VTH_TYPE_INSTRUMENT);

  for (guint i = 0; i < instruments->n_values; i++)
    {
      g_autofree gchar *figure = g_strconcat ("instrument.", instruments->values[i].value_nick, NULL);
      guint number = 0;

      for (guint j = 0; j < self->items->len; j++)
        number += (gint) vth_enforcement_decision_get_instrument (
                    g_array_index (self->items, VthReportItem, j).decision) == instruments->values[i].value;
      if (number > 0 && instruments->values[i].value != 0)
        append_figure (builder, figure, number, self->figures.n_decisions);
    }
}

/* A part of nothing is absent, not zero. */
static VthTable *
make_summary (VthReport *self)
{
  const VthReportFigures *figures = &self->figures;
  VthTableBuilder *builder = _vth_table_builder_new ();

  _vth_table_builder_add_column (builder, "figure", VTH_COLUMN_KIND_STRING);
  _vth_table_builder_add_column (builder, "number", VTH_COLUMN_KIND_INTEGER);
  _vth_table_builder_add_column (builder, "of", VTH_COLUMN_KIND_INTEGER);
  append_figure (builder, "decisions", figures->n_decisions, -1);
  for (gint i = 0; i < VTH_N_VERDICTS && figures->n_decisions > 0; i++)
    {
      g_autofree gchar *figure = g_strconcat ("verdict.", _vth_get_nick (VTH_TYPE_SOUNDNESS, i), NULL);

      append_figure (builder, figure, figures->n_verdicts[i], figures->n_decisions);
    }
  if (figures->n_decisions > 0)
    append_figure (builder, "checked-whole", figures->n_checked_whole, figures->n_decisions);
  for (gint i = VTH_SEVERITY_ERROR; i >= VTH_SEVERITY_INFO; i--)
    {
      g_autofree gchar *figure = g_strconcat ("severity.", _vth_get_nick (VTH_TYPE_SEVERITY, i), NULL);

      append_figure (builder, figure, figures->n_reasons[i], -1);
    }
  append_instruments (builder, self);
  return _vth_table_builder_end (builder);
}

VthTable *
_vth_report_make_table (VthReport *self)
{
  if (g_str_equal (self->name, "decisions"))
    return make_decisions (self);

  if (g_str_equal (self->name, "violations"))
    return _vth_report_make_violations (self);

  return g_str_equal (self->name, "findings") ? make_findings (self) : make_summary (self);
}

/* The name of an organ, if the dossier knows it; else its id. */
const gchar *
_vth_report_get_authority (VthReport *self, const gchar *id)
{
  VthRecord *authority = vth_dossier_lookup (self->dossier, VTH_TYPE_COMPETENT_AUTHORITY, id);
  const gchar *name = authority != NULL ? vth_competent_authority_get_name (VTH_COMPETENT_AUTHORITY (authority)) : NULL;

  return name != NULL ? name : id;
}

static const gchar *
get_words (VthReport *self, const gchar *column, const gchar *value, VthLanguage language)
{
  if (g_str_equal (column, "authority"))
    return _vth_report_get_authority (self, value);
  if (g_str_equal (column, "instrument"))
    return _vth_report_get_label ("VthInstrument", value, language);
  if (g_str_equal (column, "verdict"))
    return _vth_report_get_label ("VthSoundness", value, language);
  if (g_str_equal (column, "advice"))
    return _vth_report_get_label ("report.advice", value, language);
  if (g_str_equal (column, "severity"))
    return _vth_report_get_label ("VthSeverity", value, language);
  if (g_str_equal (column, "figure") && g_str_has_prefix (value, "instrument."))
    return _vth_report_get_label ("VthInstrument", value + strlen ("instrument."), language);
  if (g_str_equal (column, "figure"))
    return _vth_report_get_label ("report.figure", value, language);

  return value;
}

/* The same rows; only the words of the columns and of their dictionaries are others. */
VthTable *
_vth_report_make_table_for_people (VthReport *self, VthLanguage language)
{
  VthTableBuilder *builder = _vth_table_builder_new ();

  for (guint i = 0; i < self->table->n_columns; i++)
    {
      const VthColumn *column = &self->table->columns[i];
      const gchar *label = _vth_report_get_label ("report.column", column->name, language);
      g_auto (GStrv) words = g_new0 (gchar *, column->n_words + 1);

      for (guint j = 0; j < column->n_words; j++)
        words[j] = g_str_equal (column->name, "chosen")
                     ? _vth_report_name_interventions (column->dictionary[j], language)
                     : g_strdup (get_words (self, column->name, column->dictionary[j], language));
      if (column->kind == VTH_COLUMN_KIND_STRING)
        _vth_table_builder_add_codes (builder, label, column->bytes, (const gchar *const *) words);
      else
        _vth_table_builder_add_numbers (builder, label, column->kind, column->bytes);
    }

  return _vth_table_builder_end (builder);
}
