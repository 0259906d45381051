/* vth-coverage-page.c - a coverage as a page for people
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-coverage-page.h"

#include "libvth/register/vth-coverage-private.h"
#include "libvth/report/vth-report-private.h"

/* A page while it is written. */
typedef struct
{
  VthMandateCoverage *coverage;
  VthTable *table;
  VthRegister *registry;
  VthLanguage language;
  GString *html;
} Page;

static const gchar *
say (const Page *page, const gchar *label)
{
  return _vth_label (label, page->language);
}

static const gchar *
say_nick (const Page *page, const gchar *prefix, const gchar *nick)
{
  g_autofree gchar *label = g_strconcat (prefix, nick, NULL);

  return _vth_label (label, page->language);
}

/* Like printf, with every text escaped. */
static void G_GNUC_PRINTF (2, 3)
print (const Page *page, const gchar *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  _vth_report_print_escaped (page->html, format, arguments);
  va_end (arguments);
}

/* Empty if the cell is. */
static gchar *
dup_cell (const Page *page, VthTable *table, guint row, const gchar *column)
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
append_more (GString *text, const Page *page, guint row, const gchar *column)
{
  g_autofree gchar *cell = dup_cell (page, page->table, row, column);

  if (*cell != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", cell);
}

/* What an act must say, and with what sum, area, activities and conditions. */
static gchar *
dup_limits (const Page *page, guint row)
{
  g_autofree gchar *names = dup_cell (page, page->table, row, "limits");
  g_auto (GStrv) parts = g_strsplit (names, " ", -1);
  GString *text = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL && *parts[i] != '\0'; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", say_nick (page, "coverage.limit.", parts[i]));
  append_more (text, page, row, "maximum_cents");
  append_more (text, page, row, "area");
  append_more (text, page, row, "activities");
  append_more (text, page, row, "conditions");

  return g_string_free (text, FALSE);
}

static gchar *
dup_hint (const Page *page, guint row)
{
  g_autofree gchar *state = dup_cell (page, page->table, row, "state");
  g_autofree gchar *limits = dup_limits (page, row);
  GString *text = g_string_new (say_nick (page, "VthCoverageState.", state));

  if (*limits != '\0')
    g_string_append_printf (text, ": %s", limits);
  append_more (text, page, row, "mandate");
  append_more (text, page, row, "valid_from");

  return g_string_free (text, FALSE);
}

static void
print_legend (const Page *page)
{
  g_string_append (page->html, "<ul class=\"legend\">\n");
  for (gint state = VTH_COVERAGE_STATE_FULL; state >= 0; state--)
    {
      const gchar *nick = _vth_get_nick (VTH_TYPE_COVERAGE_STATE, state);

      print (page, "<li><b class=\"s-%s\">%s</b>%s (%u)</li>\n", nick, say_nick (page, "coverage.mark.", nick),
             say_nick (page, "VthCoverageState.", nick),
             vth_mandate_coverage_count (page->coverage, (VthCoverageState) state));
    }
  print (page, "</ul>\n<p>%s</p>\n", say (page, "coverage.soft"));
}

static const gchar *
get_power_name (const Page *page, const gchar *power)
{
  const gchar *name = vth_power_get_name (power, page->language);

  return name != NULL ? name : power;
}

static void
print_head (const Page *page, guint n_powers)
{
  print (page, "<thead><tr><th scope=\"col\">%s</th>", say (page, "coverage.authority"));
  for (guint i = 0; i < n_powers; i++)
    {
      g_autofree gchar *power = dup_cell (page, page->table, i, "power");

      print (page, "<th scope=\"col\" title=\"%s\"><span>%s</span></th>", power, get_power_name (page, power));
    }
  g_string_append (page->html, "</tr></thead>\n<tbody>\n");
}

static void
print_state (const Page *page, guint row)
{
  g_autofree gchar *state = dup_cell (page, page->table, row, "state");
  g_autofree gchar *conditions = dup_cell (page, page->table, row, "conditions");
  g_autofree gchar *hint = dup_hint (page, row);

  print (page, "<td class=\"s-%s\" title=\"%s\" aria-label=\"%s\">%s%s</td>", state, hint, hint,
         say_nick (page, "coverage.mark.", state), strchr (conditions, '~') != NULL ? "*" : "");
}

static gchar *
dup_name (const Page *page, const gchar *authority)
{
  VthRecord *record = vth_register_lookup (page->registry, authority);
  const gchar *name = NULL;

  if (VTH_IS_COMPETENT_AUTHORITY (record))
    name = vth_competent_authority_get_name (VTH_COMPETENT_AUTHORITY (record));
  if (VTH_IS_ORGANISATION (record))
    name = vth_organisation_get_name (VTH_ORGANISATION (record));
  if (VTH_IS_ENVIRONMENTAL_SERVICE (record))
    name = vth_environmental_service_get_name (VTH_ENVIRONMENTAL_SERVICE (record));

  return g_strdup (name != NULL ? name : authority);
}

static void
print_matrix (const Page *page)
{
  g_auto (GStrv) powers = vth_power_list_ids ();
  guint n_powers = g_strv_length (powers), n_rows = vth_table_get_n_rows (page->table);

  print (page, "<section>\n<h2>%s</h2>\n", say (page, "coverage.heading.matrix"));
  print_legend (page);
  g_string_append (page->html, "<div class=\"scroll framed\" tabindex=\"0\"><table class=\"coverage\">\n");
  print_head (page, MIN (n_powers, n_rows));
  for (guint row = 0; row < n_rows; row++)
    {
      g_autofree gchar *authority = dup_cell (page, page->table, row, "authority");
      g_autofree gchar *name = dup_name (page, authority);

      if (row % n_powers == 0)
        print (page, "<tr><th scope=\"row\">%s<small>%s</small></th>", name, authority);
      print_state (page, row);
      if (row % n_powers == n_powers - 1)
        g_string_append (page->html, "</tr>\n");
    }
  g_string_append (page->html, "</tbody></table></div>\n</section>\n");
}

/* The columns by their names, of which `.` stands for what the page says of the cell. */
static void
open_list (const Page *page, const gchar *heading, const gchar *const *columns)
{
  print (page, "<section>\n<h2>%s</h2>\n<div class=\"scroll\"><table class=\"list\">\n<thead><tr>", say (page, heading));
  for (guint i = 0; columns[i] != NULL; i++)
    print (page, "<th scope=\"col\">%s</th>", say_nick (page, "coverage.", columns[i]));
  g_string_append (page->html, "</tr></thead>\n<tbody>\n");
}

static void
close_list (const Page *page)
{
  g_string_append (page->html, "</tbody></table></div>\n</section>\n");
}

static void
print_limited (const Page *page, guint row, const gchar *limits)
{
  g_autofree gchar *authority = dup_cell (page, page->table, row, "authority"), *name = dup_name (page, authority);
  g_autofree gchar *power = dup_cell (page, page->table, row, "power");
  g_autofree gchar *state = dup_cell (page, page->table, row, "state");
  g_autofree gchar *mandate = dup_cell (page, page->table, row, "mandate");
  g_autofree gchar *from = dup_cell (page, page->table, row, "valid_from");
  g_autofree gchar *until = dup_cell (page, page->table, row, "valid_until");
  g_autofree gchar *published = dup_cell (page, page->table, row, "published_on");

  print (page, "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td>", name, get_power_name (page, power),
         say_nick (page, "VthCoverageState.", state), limits, mandate);
  print (page, "<td class=\"date\">%s</td><td class=\"date\">%s</td><td class=\"date\">%s</td></tr>\n", from, until,
         published);
}

static void
print_limits (const Page *page)
{
  static const gchar *const columns[] = { "authority", "power", "state", "limits", "mandate", "valid_from",
                                          "valid_until", "published_on", NULL };

  open_list (page, "coverage.heading.limits", columns);
  for (guint row = 0; row < vth_table_get_n_rows (page->table); row++)
    {
      g_autofree gchar *limits = dup_limits (page, row);

      if (*limits != '\0')
        print_limited (page, row, limits);
    }
  close_list (page);
}

static gchar *
dup_names (const Page *page, const gchar *authorities)
{
  g_auto (GStrv) ids = g_strsplit (authorities, " ", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      gchar *name = dup_name (page, ids[i]);

      g_free (ids[i]);
      ids[i] = name;
    }

  return g_strjoinv (", ", ids);
}

static void
print_differences (const Page *page)
{
  static const gchar *const columns[] = { "power", "organ", "state", "limits", "members", "authorities", NULL };
  g_autoptr (VthTable) table = vth_mandate_coverage_tabulate_differences (page->coverage);

  open_list (page, "coverage.heading.differences", columns);
  for (guint row = 0; row < vth_table_get_n_rows (table); row++)
    {
      g_autofree gchar *power = dup_cell (page, table, row, "power"), *organ = dup_cell (page, table, row, "organ");
      g_autofree gchar *state = dup_cell (page, table, row, "state");
      g_autofree gchar *limits = dup_cell (page, table, row, "limits");
      g_autofree gchar *members = dup_cell (page, table, row, "members");
      g_autofree gchar *authorities = dup_cell (page, table, row, "authorities");
      g_autofree gchar *names = dup_names (page, authorities);
      g_auto (GStrv) parts = g_strsplit (limits, " ", -1);

      print (page, "<tr><td>%s</td><td>%s</td><td>%s</td><td>", get_power_name (page, power), organ,
             say_nick (page, "VthCoverageState.", state));
      for (guint i = 0; parts[i] != NULL; i++)
        print (page, "%s%s", i > 0 ? ", " : "", say_nick (page, "coverage.limit.", parts[i]));
      print (page, "</td><td class=\"number\">%s</td><td>%s</td></tr>\n", members, names);
    }
  close_list (page);
}

static void
print_reasons (const Page *page)
{
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (page->coverage));

  print (page, "<section>\n<h2>%s</h2>\n<ul>\n", say (page, "coverage.heading.reasons"));
  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);
      g_autofree gchar *message = vth_reason_dup_message (reason, page->language);

      print (page, "<li>%s <span class=\"code\">%s</span></li>\n", message, vth_reason_get_code (reason));
    }
  g_string_append (page->html, "</ul>\n</section>\n");
}

static gchar *
dup_title (const Page *page)
{
  g_autofree gchar *name = dup_name (page, vth_mandate_coverage_get_service (page->coverage));

  return g_strdup_printf ("%s: %s", say (page, "coverage.title"), name);
}

/**
 * vth_mandate_coverage_to_html:
 * @coverage: a coverage
 * @language: the language of the page
 *
 * Writes a coverage as a page for people (dekkingskaart): a matrix of organs and powers in which
 * colour and sign tell the state, a legend, the limits, and how the members differ. It is one file
 * that needs no other.
 *
 * Returns: (transfer full): HTML
 *
 * Since: 1.0
 */
gchar *
vth_mandate_coverage_to_html (VthMandateCoverage *coverage, VthLanguage language)
{
  Page page = { coverage, NULL, NULL, language, NULL };
  g_autofree gchar *title = NULL, *day = NULL, *period = NULL;
  gchar *html;

  g_return_val_if_fail (VTH_IS_MANDATE_COVERAGE (coverage), NULL);

  page.table = vth_mandate_coverage_get_table (coverage);
  page.registry = _vth_mandate_coverage_get_registry (coverage);
  page.html = g_string_new (NULL);
  title = dup_title (&page);
  day = _vth_format_day (g_date_get_julian (vth_mandate_coverage_get_on (coverage)), language);
  period = _vth_report_fill_in (say (&page, "coverage.on"), "{day}", day);
  print_matrix (&page);
  print_differences (&page);
  print_limits (&page);
  print_reasons (&page);
  html = _vth_report_fill_page (title, period, say (&page, "coverage.foot"), "coverage.css", page.html->str, language);
  g_string_free (page.html, TRUE);

  return html;
}
