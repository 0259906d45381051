/* vth-report.c - what many decisions add up to
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-report-private.h"

#include "libvth/base/vth-error.h"
#include "libvth/base/vth-record-private.h"

/* The code of the reasons that say what a review could not look at. */
#define CODE_UNCHECKED "cannot-be-checked"

static const gchar *const names[] = { "decisions", "findings", "summary", "violations", NULL };

enum
{
  PROP_NAME = 1,
  PROP_TABLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (VthReportFormat, vth_report_format,
                    G_DEFINE_ENUM_VALUE (VTH_REPORT_FORMAT_TABLE, "table"),
                    G_DEFINE_ENUM_VALUE (VTH_REPORT_FORMAT_CSV, "csv"),
                    G_DEFINE_ENUM_VALUE (VTH_REPORT_FORMAT_JSON, "json"),
                    G_DEFINE_ENUM_VALUE (VTH_REPORT_FORMAT_MD, "md"),
                    G_DEFINE_ENUM_VALUE (VTH_REPORT_FORMAT_HTML, "html"))

G_DEFINE_FINAL_TYPE (VthReport, vth_report, G_TYPE_OBJECT)

static void
clear_item (gpointer data)
{
  VthReportItem *item = data;

  g_object_unref (item->decision);
  g_object_unref (item->review);
}

static void
vth_report_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  VthReport *self = VTH_REPORT (object);

  switch (property_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_TABLE:
      g_value_set_object (value, vth_report_get_table (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vth_report_finalize (GObject *object)
{
  VthReport *self = VTH_REPORT (object);

  g_clear_object (&self->table);
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  g_clear_pointer (&self->violations, g_ptr_array_unref);
  g_clear_pointer (&self->items, g_array_unref);
  g_clear_object (&self->dossier);

  G_OBJECT_CLASS (vth_report_parent_class)->finalize (object);
}

static void
vth_report_class_init (VthReportClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vth_report_get_property;
  object_class->finalize = vth_report_finalize;

  /**
   * VthReport:name:
   *
   * Which report (rapportage) it is, such as `decisions`.
   *
   * Since: 1.0
   */
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, "Which report it is", NULL, flags);
  /**
   * VthReport:table:
   *
   * The rows of the report (tabel).
   *
   * Since: 1.0
   */
  properties[PROP_TABLE] = g_param_spec_object ("table", NULL, "The rows of the report", VTH_TYPE_TABLE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vth_report_init (VthReport *self)
{
  self->items = g_array_new (FALSE, TRUE, sizeof (VthReportItem));
  g_array_set_clear_func (self->items, clear_item);
}

const gchar *
_vth_report_get_label (const gchar *prefix, const gchar *nick, VthLanguage language)
{
  g_autofree gchar *name = g_strdup_printf ("%s.%s", prefix, nick);
  const gchar *label = _vth_label (name, language);

  return label != name ? label : nick;
}

static const gchar *
find_name (const gchar *name, GError **error)
{
  g_autofree gchar *known = NULL;

  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], name))
      return names[i];

  known = g_strjoinv (", ", (gchar **) names);
  g_set_error (error, VTH_ERROR, VTH_ERROR_NOT_FOUND, "there is no report ‘%s’; there are %s", name, known);
  return NULL;
}

/* A decision of an unknown day belongs to no period. */
static gboolean
is_in_period (VthReport *self, VthEnforcementDecision *decision)
{
  const GDate *day = vth_enforcement_decision_get_decided_on (decision);

  if (day == NULL)
    return !g_date_valid (&self->first_day) && !g_date_valid (&self->last_day);

  return (!g_date_valid (&self->first_day) || g_date_compare (&self->first_day, day) <= 0) &&
         (!g_date_valid (&self->last_day) || g_date_compare (day, &self->last_day) <= 0);
}

static void
add_item (VthReport *self, VthReviewer *reviewer, VthEnforcementDecision *decision)
{
  VthReportItem item = { g_object_ref (decision), vth_reviewer_review (reviewer, decision) };
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (item.review));

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);

      item.n_reasons[vth_reason_get_severity (reason)]++;
      item.n_unchecked += g_str_equal (vth_reason_get_code (reason), CODE_UNCHECKED);
    }

  self->figures.n_decisions++;
  self->figures.n_verdicts[vth_review_get_soundness (item.review)]++;
  self->figures.n_checked_whole += item.n_unchecked == 0;
  for (guint i = 0; i < VTH_N_SEVERITIES; i++)
    self->figures.n_reasons[i] += item.n_reasons[i];
  g_array_append_val (self->items, item);
}

static gint
compare_items (gconstpointer a, gconstpointer b)
{
  const VthReportItem *item = a, *other = b;

  return g_strcmp0 (vth_record_get_id (VTH_RECORD (item->decision)), vth_record_get_id (VTH_RECORD (other->decision)));
}

static void
review_all (VthReport *self, VthReviewer *reviewer)
{
  g_autoptr (GListModel) decisions = vth_dossier_get_records (self->dossier, VTH_TYPE_ENFORCEMENT_DECISION);
  guint n_decisions = g_list_model_get_n_items (decisions);

  for (guint i = 0; i < n_decisions; i++)
    {
      g_autoptr (VthEnforcementDecision) decision = g_list_model_get_item (decisions, i);

      if (is_in_period (self, decision))
        add_item (self, reviewer, decision);
    }
  g_array_sort (self->items, compare_items);
}

/**
 * vth_report_list_names:
 *
 * Lists the names of the reports (rapportages) that there are. May be called from any thread.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names, sorted
 *
 * Since: 1.0
 */
gchar **
vth_report_list_names (void)
{
  return g_strdupv ((gchar **) names);
}

/**
 * vth_report_new:
 * @name: which report
 * @reviewer: a reviewer with a dossier, of which each decision is reviewed
 * @first_day: (nullable): leave out decisions taken before this day
 * @last_day: (nullable): leave out decisions taken after this day
 * @error: return location for a #GError: %VTH_ERROR_NOT_FOUND if there is no such report
 *
 * Makes a report (rapportage) of what a dossier holds. Decisions of which the day is not known are left
 * out as soon as a day is given. For `violations` the day is that on which they were found.
 *
 * Returns: (transfer full): a new report, or %NULL with @error set
 *
 * Since: 1.0
 */
VthReport *
vth_report_new (const gchar *name, VthReviewer *reviewer, const GDate *first_day, const GDate *last_day, GError **error)
{
  g_autoptr (VthReport) self = NULL;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (VTH_IS_REVIEWER (reviewer) && vth_reviewer_get_dossier (reviewer) != NULL, NULL);
  g_return_val_if_fail (first_day == NULL || g_date_valid (first_day), NULL);
  g_return_val_if_fail (last_day == NULL || g_date_valid (last_day), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  self = g_object_new (VTH_TYPE_REPORT, NULL);
  self->name = find_name (name, error);
  if (self->name == NULL)
    return NULL;

  self->dossier = g_object_ref (vth_reviewer_get_dossier (reviewer));
  if (first_day != NULL)
    self->first_day = *first_day;
  if (last_day != NULL)
    self->last_day = *last_day;
  if (g_str_equal (self->name, "violations"))
    _vth_report_collect_violations (self);
  else
    review_all (self, reviewer);
  self->findings = _vth_report_count_findings (self);
  self->table = _vth_report_make_table (self);
  return g_steal_pointer (&self);
}

static gboolean
load_type (VthDossier *dossier, VthStore *store, const gchar *type_name, GError **error)
{
  g_autoptr (VthStoreCursor) cursor = vth_store_list (store, type_name, error);
  g_autoptr (GError) local_error = NULL;
  VthRecord *record;

  if (cursor == NULL)
    return FALSE;

  while ((record = vth_store_cursor_next (cursor, &local_error)) != NULL)
    {
      g_autoptr (VthRecord) owned = record;

      if (!vth_dossier_add (dossier, owned, error))
        return FALSE;
    }

  if (local_error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static VthDossier *
load_dossier (VthStore *store, GError **error)
{
  g_autoptr (VthDossier) dossier = vth_dossier_new ();

  for (guint i = 0; i < _vth_n_record_types; i++)
    {
      const VthRecordInfo *info = _vth_record_type_get_info (_vth_record_types[i] ());

      if ((info->flags & VTH_RECORD_EMBEDDED) == 0 && !load_type (dossier, store, info->type_name, error))
        return NULL;
    }

  return g_steal_pointer (&dossier);
}

static VthRegister *
fill_register (VthDossier *dossier, GError **error)
{
  g_autoptr (VthRegister) registry = vth_register_new ();

  if (!vth_dossier_fill_register (dossier, registry, error) || !vth_register_seal (registry, error))
    return NULL;

  return g_steal_pointer (&registry);
}

/**
 * vth_report_new_for_store:
 * @name: which report
 * @store: a store
 * @first_day: (nullable): leave out decisions taken before this day
 * @last_day: (nullable): leave out decisions taken after this day
 * @error: return location for a #GError: %VTH_ERROR_NOT_FOUND if there is no such report, a
 *   #VthStoreError, or one of vth_register_add()
 *
 * Makes a report (rapportage) of what a store holds: its decisions, reviewed by the national rulebook
 * with the authorities and mandates that are in the store. The same records from a file give the same
 * report. All of them are in memory while it is made.
 *
 * Returns: (transfer full): a new report, or %NULL with @error set
 *
 * Since: 1.0
 */
VthReport *
vth_report_new_for_store (const gchar *name, VthStore *store, const GDate *first_day, const GDate *last_day,
                          GError **error)
{
  g_autoptr (VthRulebook) rulebook = NULL;
  g_autoptr (VthRegister) registry = NULL;
  g_autoptr (VthDossier) dossier = NULL;
  g_autoptr (VthReviewer) reviewer = NULL;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (VTH_IS_STORE (store), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (find_name (name, error) == NULL || (rulebook = vth_rulebook_new_national (error)) == NULL ||
      (dossier = load_dossier (store, error)) == NULL || (registry = fill_register (dossier, error)) == NULL)
    return NULL;

  reviewer = vth_reviewer_new (rulebook, registry);
  vth_reviewer_set_dossier (reviewer, dossier);
  return vth_report_new (name, reviewer, first_day, last_day, error);
}

/**
 * vth_report_get_name:
 * @report: a report
 *
 * Gets which report (rapportage) it is.
 *
 * Returns: (transfer none): the name, such as `decisions`
 *
 * Since: 1.0
 */
const gchar *
vth_report_get_name (VthReport *report)
{
  g_return_val_if_fail (VTH_IS_REPORT (report), NULL);

  return report->name;
}

/**
 * vth_report_get_table:
 * @report: a report
 *
 * Gets the rows (tabel), for a program. `decisions` has `decision`, `authority`, `instrument`,
 * `decided_on`, `verdict`, `errors`, `warnings` and `unchecked`, how many checks there was too little for;
 * `findings` has `code`, `severity`, `law`, how many
 * `findings` there are and in how many `decisions`; `summary` has `figure`, `number`, and, where it is a part of
 * something, `of` how many; `violations` has `violation`, `party`, `site`, `found_on`, its `position`, and of
 * the last choice the `cell`, what was `chosen`, whether the `advice` was followed, `chosen_by`, `chosen_on`,
 * `policy` and `edition`; `cell_before` is that of the choice before it.
 *
 * Returns: (transfer none): the table
 *
 * Since: 1.0
 */
VthTable *
vth_report_get_table (VthReport *report)
{
  g_return_val_if_fail (VTH_IS_REPORT (report), NULL);

  return report->table;
}

/**
 * vth_report_to_text:
 * @report: a report
 * @format: how to write it
 * @language: the language of the words
 *
 * Writes the report (rapportage) as text. An HTML page needs nothing from elsewhere and holds no scripts;
 * that of `decisions` has the findings of each decision too.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
gchar *
vth_report_to_text (VthReport *report, VthReportFormat format, VthLanguage language)
{
  g_autoptr (VthTable) table = NULL;

  g_return_val_if_fail (VTH_IS_REPORT (report), NULL);

  switch (format)
    {
    case VTH_REPORT_FORMAT_CSV:
      return vth_table_to_csv (report->table);
    case VTH_REPORT_FORMAT_JSON:
      return vth_table_to_json (report->table);
    case VTH_REPORT_FORMAT_HTML:
      return _vth_report_make_page (report, language);
    case VTH_REPORT_FORMAT_MD:
      table = _vth_report_make_table_for_people (report, language);
      return vth_table_to_markdown (table);
    case VTH_REPORT_FORMAT_TABLE:
    default:
      table = _vth_report_make_table_for_people (report, language);
      return _vth_report_align (table);
    }
}
