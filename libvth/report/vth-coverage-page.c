/* vth-coverage-page.c - a coverage as a page for people
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-coverage-page-private.h"

#define say _vth_coverage_page_say
#define say_nick _vth_coverage_page_say_nick
#define print _vth_coverage_page_print
#define dup_cell _vth_coverage_page_dup_cell

const gchar *
_vth_coverage_page_say (const VthCoveragePage *page, const gchar *label)
{
  return _vth_label (label, page->language);
}

const gchar *
_vth_coverage_page_say_nick (const VthCoveragePage *page, const gchar *prefix, const gchar *nick)
{
  g_autofree gchar *label = g_strconcat (prefix, nick, NULL);

  return _vth_label (label, page->language);
}

void
_vth_coverage_page_print (const VthCoveragePage *page, const gchar *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  _vth_report_print_escaped (page->html, format, arguments);
  va_end (arguments);
}

gchar *
_vth_coverage_page_dup_cell (const VthCoveragePage *page, VthTable *table, guint row, const gchar *column)
{
  guint at = (guint) vth_table_find_column (table, column);

  if (vth_table_is_missing (table, row, at))
    return g_strdup ("");

  switch (vth_table_get_column_kind (table, at))
    {
    case VTH_COLUMN_KIND_STRING:
      return g_strdup (vth_table_get_string (table, row, at));
    case VTH_COLUMN_KIND_DATE:
      return _vth_format_day ((guint32) vth_table_get_int (table, row, at), page->language);
    case VTH_COLUMN_KIND_CENTS:
      return _vth_format_cents (vth_table_get_int (table, row, at), page->language);
    default:
      return g_strdup_printf ("%" G_GINT64_FORMAT, vth_table_get_int (table, row, at));
    }
}

static void
append_more (GString *text, const VthCoveragePage *page, guint row, const gchar *column)
{
  g_autofree gchar *cell = dup_cell (page, page->table, row, column);

  if (*cell != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", cell);
}

gchar *
_vth_coverage_page_dup_limit_names (const VthCoveragePage *page, const gchar *names)
{
  g_auto (GStrv) parts = g_strsplit (names, " ", -1);
  GString *text = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL && *parts[i] != '\0'; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", say_nick (page, "coverage.limit.", parts[i]));

  return g_string_free (text, FALSE);
}

gchar *
_vth_coverage_page_dup_limits (const VthCoveragePage *page, guint row)
{
  g_autofree gchar *names = dup_cell (page, page->table, row, "limits");
  g_autofree gchar *words = _vth_coverage_page_dup_limit_names (page, names);
  GString *text = g_string_new (words);

  append_more (text, page, row, "maximum_cents");
  append_more (text, page, row, "area");
  append_more (text, page, row, "activities");
  append_more (text, page, row, "conditions");

  return g_string_free (text, FALSE);
}

static gint64
get_chains (const VthCoveragePage *page, guint row)
{
  return vth_table_get_int (page->table, row, (guint) vth_table_find_column (page->table, "chains"));
}

static gchar *
dup_hint (const VthCoveragePage *page, guint row)
{
  g_autofree gchar *state = dup_cell (page, page->table, row, "state");
  g_autofree gchar *limits = _vth_coverage_page_dup_limits (page, row);
  GString *text = g_string_new (say_nick (page, "VthCoverageState.", state));

  if (*limits != '\0')
    g_string_append_printf (text, ": %s", limits);
  append_more (text, page, row, "mandate");
  append_more (text, page, row, "valid_from");
  if (get_chains (page, row) > 1)
    {
      g_autofree gchar *number = g_strdup_printf ("%" G_GINT64_FORMAT, get_chains (page, row));
      g_autofree gchar *chains = _vth_report_fill_in (say (page, "coverage.chains"), "{n}", number);

      g_string_append_printf (text, " · %s", chains);
    }

  return g_string_free (text, FALSE);
}

static void
print_legend (const VthCoveragePage *page)
{
  g_string_append (page->html, "<ul class=\"legend\">\n");
  for (gint state = VTH_COVERAGE_STATE_FULL; state >= 0; state--)
    {
      const gchar *nick = _vth_get_nick (VTH_TYPE_COVERAGE_STATE, state);

      print (page, "<li><b class=\"s-%s\">%s</b>%s (%u)</li>\n", nick, say_nick (page, "coverage.mark.", nick),
             say_nick (page, "VthCoverageState.", nick),
             vth_mandate_coverage_count (page->coverage, (VthCoverageState) state));
    }
  print (page, "</ul>\n<p>%s<br>%s<br>%s</p>\n", say (page, "coverage.soft"), say (page, "coverage.number"),
         say (page, "coverage.unsure"));
}

const gchar *
_vth_coverage_page_get_power (const VthCoveragePage *page, const gchar *power)
{
  const gchar *name = vth_power_get_name (power, page->language);

  return name != NULL ? name : power;
}

static void
print_head (const VthCoveragePage *page, guint n_powers)
{
  print (page, "<thead><tr><th scope=\"col\">%s</th>", say (page, "coverage.authority"));
  for (guint i = 0; i < n_powers; i++)
    {
      g_autofree gchar *power = dup_cell (page, page->table, i, "power");

      print (page, "<th scope=\"col\" title=\"%s\"><span>%s</span></th>", power, _vth_coverage_page_get_power (page, power));
    }
  g_string_append (page->html, "</tr></thead>\n<tbody>\n");
}

/* The mark, a star for an instruction, a question mark where a chain is not sure, and how many there are. */
static void
print_state (const VthCoveragePage *page, guint row)
{
  g_autofree gchar *state = dup_cell (page, page->table, row, "state");
  g_autofree gchar *verdict = dup_cell (page, page->table, row, "verdict");
  g_autofree gchar *conditions = dup_cell (page, page->table, row, "conditions");
  g_autofree gchar *hint = dup_hint (page, row);
  gboolean unsure = g_str_equal (state, "submandated") && g_str_equal (verdict, "conditional");

  print (page, "<td class=\"s-%s\" title=\"%s\" aria-label=\"%s\">%s%s%s", state, hint, hint,
         say_nick (page, "coverage.mark.", state), unsure ? "?" : "", strchr (conditions, '~') != NULL ? "*" : "");
  if (get_chains (page, row) > 1)
    print (page, "<sup>%u</sup>", (guint) get_chains (page, row));
  g_string_append (page->html, "</td>");
}

const gchar *
_vth_coverage_page_get_name (const VthCoveragePage *page, const gchar *id)
{
  VthRecord *record = vth_register_lookup (page->registry, id);
  const gchar *name = NULL;

  if (VTH_IS_COMPETENT_AUTHORITY (record))
    name = vth_competent_authority_get_name (VTH_COMPETENT_AUTHORITY (record));
  if (VTH_IS_ORGANISATION (record))
    name = vth_organisation_get_name (VTH_ORGANISATION (record));
  if (VTH_IS_ENVIRONMENTAL_SERVICE (record))
    name = vth_environmental_service_get_name (VTH_ENVIRONMENTAL_SERVICE (record));

  return name != NULL ? name : id;
}

gchar *
_vth_coverage_page_dup_organs (const VthCoveragePage *page, const gchar *const *ids)
{
  GString *text = g_string_new (NULL);
  g_autofree gchar *last = g_strdup ("");

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autofree gchar *organisation = g_strndup (ids[i], strcspn (ids[i], "/"));
      const gchar *organ = _vth_coverage_get_organ (ids[i]);

      if (!g_str_equal (organisation, last))
        g_string_append_printf (text, "%s%s%s%s", i > 0 ? "; " : "", _vth_coverage_page_get_name (page, organisation),
                                *organ != '\0' ? ": " : "", organ);
      else
        g_string_append_printf (text, ", %s", organ);
      g_free (last);
      last = g_steal_pointer (&organisation);
    }

  return g_string_free (text, FALSE);
}

/* Of an organ that gave no mandate at all nothing is known but what can never be given. */
static gboolean
is_unknown (const VthCoveragePage *page, guint first, guint n_powers)
{
  guint state = (guint) vth_table_find_column (page->table, "state");
  gboolean unknown = FALSE;

  for (guint row = first; row < first + n_powers; row++)
    unknown = unknown || g_str_equal (vth_table_get_string (page->table, row, state), "unknown");

  return unknown;
}

static void
print_known_row (const VthCoveragePage *page, guint first, guint n_powers)
{
  g_autofree gchar *authority = dup_cell (page, page->table, first, "authority");

  print (page, "<tr><th scope=\"row\">%s<small>%s</small></th>", _vth_coverage_page_get_name (page, authority), authority);
  for (guint row = first; row < first + n_powers; row++)
    print_state (page, row);
  g_string_append (page->html, "</tr>\n");
}

/* One row for all organs of an organisation that gave nothing that is known. */
static void
print_folded_row (const VthCoveragePage *page, GPtrArray *ids, guint n_powers)
{
  const gchar *first = ids->pdata[0];
  g_autofree gchar *organisation = g_strndup (first, strcspn (first, "/"));

  print (page, "<tr class=\"folded\"><th scope=\"row\">%s<small>", _vth_coverage_page_get_name (page, organisation));
  for (guint i = 0; i < ids->len; i++)
    print (page, "%s%s", i > 0 ? ", " : "", (const gchar *) ids->pdata[i]);
  print (page, "</small></th><td class=\"s-unknown\" colspan=\"%u\">%s %s</td></tr>\n", n_powers,
         say (page, "coverage.mark.unknown"), say (page, "coverage.folded"));
}

static gboolean
is_of_organisation (const gchar *id, const gchar *other)
{
  gsize length = strcspn (id, "/");

  return strcspn (other, "/") == length && strncmp (id, other, length) == 0;
}

static void
print_folded_rows (const VthCoveragePage *page, GPtrArray *unknown, guint n_powers)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < unknown->len; i++)
    {
      g_ptr_array_add (ids, unknown->pdata[i]);
      if (i + 1 < unknown->len && is_of_organisation (unknown->pdata[i], unknown->pdata[i + 1]))
        continue;

      print_folded_row (page, ids, n_powers);
      g_ptr_array_set_size (ids, 0);
    }
}

/* First those of whom something is known. */
static void
print_rows (const VthCoveragePage *page, guint n_powers)
{
  g_autoptr (GPtrArray) unknown = g_ptr_array_new_with_free_func (g_free);

  for (guint row = 0; row < vth_table_get_n_rows (page->table); row += n_powers)
    if (is_unknown (page, row, n_powers))
      g_ptr_array_add (unknown, dup_cell (page, page->table, row, "authority"));
    else
      print_known_row (page, row, n_powers);
  print_folded_rows (page, unknown, n_powers);
}

static void
print_matrix (const VthCoveragePage *page)
{
  g_auto (GStrv) powers = vth_power_list_ids ();
  guint n_powers = g_strv_length (powers);

  print (page, "<section>\n<h2>%s</h2>\n", say (page, "coverage.heading.matrix"));
  print_legend (page);
  g_string_append (page->html, "<div class=\"scroll framed\" tabindex=\"0\"><table class=\"coverage\">\n");
  print_head (page, MIN (n_powers, vth_table_get_n_rows (page->table)));
  print_rows (page, n_powers);
  g_string_append (page->html, "</tbody></table></div>\n</section>\n");
}

static gboolean
is_about_authority (VthReason *reason)
{
  return g_str_equal (vth_reason_get_code (reason), "coverage.authority-unknown");
}

/* That the register holds nothing of an organ was said in the matrix. */
static void
print_reasons (const VthCoveragePage *page)
{
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (page->coverage));

  print (page, "<section>\n<h2>%s</h2>\n<ul>\n", say (page, "coverage.heading.reasons"));
  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);
      g_autofree gchar *message = vth_reason_dup_message (reason, page->language);

      if (!is_about_authority (reason))
        print (page, "<li>%s <span class=\"code\">%s</span></li>\n", message, vth_reason_get_code (reason));
    }
  g_string_append (page->html, "</ul>\n</section>\n");
}

/**
 * vth_mandate_coverage_to_html:
 * @coverage: a coverage
 * @language: the language of the page
 *
 * Writes a coverage as a page for people (dekkingskaart): a matrix of organs and powers in which
 * colour and sign tell the state, a legend, what is missing to a full mandate, how the members
 * differ, and the limits. Organs of which the register holds no mandate stand together in one row
 * for each organisation. It is one file that needs no other.
 *
 * Returns: (transfer full): HTML
 *
 * Since: 1.0
 */
gchar *
vth_mandate_coverage_to_html (VthMandateCoverage *coverage, VthLanguage language)
{
  VthCoveragePage page = { coverage, NULL, NULL, language, NULL };
  g_autofree gchar *title = NULL, *day = NULL, *period = NULL;
  gchar *html;

  g_return_val_if_fail (VTH_IS_MANDATE_COVERAGE (coverage), NULL);

  page.table = vth_mandate_coverage_get_table (coverage);
  page.registry = _vth_mandate_coverage_get_registry (coverage);
  page.html = g_string_new (NULL);
  title = g_strdup_printf ("%s: %s", say (&page, "coverage.title"),
                           _vth_coverage_page_get_name (&page, vth_mandate_coverage_get_service (coverage)));
  day = _vth_format_day (g_date_get_julian (vth_mandate_coverage_get_on (coverage)), language);
  period = _vth_report_fill_in (say (&page, "coverage.on"), "{day}", day);
  print_matrix (&page);
  _vth_coverage_page_print_gap (&page);
  _vth_coverage_page_print_differences (&page);
  _vth_coverage_page_print_limits (&page);
  print_reasons (&page);
  html = _vth_report_fill_page (title, period, say (&page, "coverage.foot"), "coverage.css", page.html->str, language);
  g_string_free (page.html, TRUE);

  return html;
}
