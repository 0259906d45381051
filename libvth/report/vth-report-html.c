/* vth-report-html.c - a report as a page for people
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-report-private.h"

/* A page while it is written. */
typedef struct
{
  VthReport *report;
  VthLanguage language;
  GString *html;
} Page;

static const gchar *
say (const Page *page, const gchar *label)
{
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

static gchar *
fill_in_count (const gchar *text, guint count)
{
  g_autofree gchar *digits = g_strdup_printf ("%u", count);

  return _vth_report_fill_in (text, "{count}", digits);
}

static void
print_figure (const Page *page, const gchar *class_name, const gchar *label, guint number, gboolean is_part)
{
  g_autofree gchar *of = fill_in_count (say (page, "report.of"), page->report->figures.n_decisions);

  print (page, "<div class=\"%s\"><dt>%s</dt><dd>%u", class_name, say (page, label), number);
  if (is_part)
    print (page, " <small>%s</small>", of);
  g_string_append (page->html, "</dd></div>\n");
}

static void
print_figures (const Page *page)
{
  const VthReportFigures *figures = &page->report->figures;

  print (page, "<section aria-label=\"%s\">\n<dl class=\"figures\">\n", say (page, "report.heading.figures"));
  print_figure (page, "all", "report.figure.decisions", figures->n_decisions, FALSE);
  for (gint i = 0; i < VTH_N_VERDICTS && figures->n_decisions > 0; i++)
    {
      const gchar *nick = _vth_get_nick (VTH_TYPE_SOUNDNESS, i);
      g_autofree gchar *label = g_strconcat ("report.figure.verdict.", nick, NULL);

      print_figure (page, nick, label, figures->n_verdicts[i], TRUE);
    }
  if (figures->n_decisions > 0)
    print_figure (page, "all", "report.figure.checked-whole", figures->n_checked_whole, TRUE);
  g_string_append (page->html, "</dl>\n</section>\n");
}

/* The names of columns; a hash sign stands before those of numbers. */
static void
open_table (const Page *page, const gchar *heading, const gchar *const *columns)
{
  print (page, "<section>\n<h2>%s</h2>\n<div class=\"scroll\"><table>\n<thead><tr>", say (page, heading));
  for (guint i = 0; columns[i] != NULL; i++)
    {
      gboolean is_number = columns[i][0] == '#';

      print (page, is_number ? "<th scope=\"col\" class=\"number\">%s</th>" : "<th scope=\"col\">%s</th>",
             _vth_report_get_label ("report.column", columns[i] + is_number, page->language));
    }
  g_string_append (page->html, "</tr></thead>\n<tbody>\n");
}

static void
close_table (const Page *page)
{
  g_string_append (page->html, "</tbody>\n</table></div>\n</section>\n");
}

static gchar *
dup_day (const Page *page, const GDate *day)
{
  return day != NULL ? _vth_format_day (g_date_get_julian (day), page->language) : NULL;
}

static const gchar *
get_instrument (const Page *page, VthEnforcementDecision *decision)
{
  VthInstrument instrument = vth_enforcement_decision_get_instrument (decision);

  if (instrument == 0)
    return "";

  return _vth_report_get_label ("VthInstrument", _vth_get_nick (VTH_TYPE_INSTRUMENT, (gint) instrument), page->language);
}

static const gchar *
get_authority (const Page *page, VthEnforcementDecision *decision)
{
  const gchar *id = vth_enforcement_decision_get_authority (decision);

  return id != NULL ? _vth_report_get_authority (page->report, id) : "";
}

static const gchar *
get_id (const VthReportItem *item)
{
  const gchar *id = vth_record_get_id (VTH_RECORD (item->decision));

  return id != NULL ? id : "?";
}

static void
print_verdict (const Page *page, const VthReportItem *item, const gchar *element)
{
  const gchar *nick = vth_answer_get_verdict (VTH_ANSWER (item->review));

  print (page, "<%s class=\"verdict %s\">%s</%s>", element, nick,
         _vth_report_get_label ("VthSoundness", nick, page->language), element);
}

/* An empty cell reads as an oversight. */
static const gchar *
or_dash (const gchar *text)
{
  return text != NULL && *text != '\0' ? text : "–";
}

static void
print_decision_row (const Page *page, const VthReportItem *item, guint number)
{
  g_autofree gchar *day = dup_day (page, vth_enforcement_decision_get_decided_on (item->decision));

  print (page, "<tr><td><a href=\"#d%u\">%s</a></td><td>%s</td><td>%s</td><td class=\"date\">%s</td>", number,
         get_id (item), or_dash (get_authority (page, item->decision)),
         or_dash (get_instrument (page, item->decision)), or_dash (day));
  print_verdict (page, item, "td");
  print (page, "<td class=\"number\">%u</td><td class=\"number\">%u</td><td class=\"number\">%u</td></tr>\n",
         item->n_reasons[VTH_SEVERITY_ERROR], item->n_reasons[VTH_SEVERITY_WARNING], item->n_unchecked);
}

static void
print_decisions (const Page *page)
{
  static const gchar *const columns[] = {
    "decision", "authority", "instrument", "decided_on", "verdict", "#errors", "#warnings", "#unchecked", NULL,
  };
  GArray *items = page->report->items;

  open_table (page, "report.heading.decisions", columns);
  for (guint i = 0; i < items->len; i++)
    print_decision_row (page, &g_array_index (items, VthReportItem, i), i + 1);
  close_table (page);
}

static void
print_severity (const Page *page, VthSeverity severity, const gchar *element)
{
  const gchar *nick = _vth_get_nick (VTH_TYPE_SEVERITY, (gint) severity);

  print (page, "<%s class=\"severity %s\">%s</%s>", element, nick,
         _vth_report_get_label ("VthSeverity", nick, page->language), element);
}

static void
print_reason (const Page *page, VthReason *reason)
{
  g_autofree gchar *message = vth_reason_dup_message (reason, page->language);
  const gchar *law = vth_reason_get_law (reason);

  g_string_append (page->html, "<li>");
  print_severity (page, vth_reason_get_severity (reason), "span");
  print (page, "<div><p>%s</p><p class=\"law\">%s%s<span class=\"code\">%s</span></p></div></li>\n", message,
         law != NULL ? law : "", law != NULL ? " · " : "", vth_reason_get_code (reason));
}

/* The heaviest first. */
static void
print_reasons (const Page *page, const VthReportItem *item, VthSeverity from, VthSeverity until)
{
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (item->review));
  guint n_reasons = g_list_model_get_n_items (reasons);

  g_string_append (page->html, "<ul class=\"reasons\">\n");
  for (gint severity = (gint) from; severity >= (gint) until; severity--)
    for (guint i = 0; i < n_reasons; i++)
      {
        g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);

        if ((gint) vth_reason_get_severity (reason) == severity)
          print_reason (page, reason);
      }
  g_string_append (page->html, "</ul>\n");
}

/* What does not count in the verdict is folded away. */
static void
print_notes (const Page *page, const VthReportItem *item)
{
  guint n_notes = item->n_reasons[VTH_SEVERITY_INFO];
  g_autofree gchar *count = fill_in_count (say (page, n_notes == 1 ? "report.notes.one" : "report.notes.other"), n_notes);

  if (n_notes == 0)
    return;

  print (page, "<details><summary>%s</summary>\n", count);
  print_reasons (page, item, VTH_SEVERITY_INFO, VTH_SEVERITY_INFO);
  g_string_append (page->html, "</details>\n");
}

static void
print_source (const Page *page, VthEnforcementDecision *decision)
{
  const gchar *source = vth_record_get_source (VTH_RECORD (decision));

  if (source == NULL)
    return;
  if (g_str_has_prefix (source, "https://") || g_str_has_prefix (source, "http://"))
    print (page, " · <a href=\"%s\" rel=\"noreferrer\">%s</a>", source, say (page, "report.source"));
  else
    print (page, " · %s: %s", say (page, "report.source"), source);
}

static void
print_meta (const Page *page, VthEnforcementDecision *decision)
{
  g_autofree gchar *day = dup_day (page, vth_enforcement_decision_get_decided_on (decision));
  const gchar *instrument = get_instrument (page, decision), *authority = get_authority (page, decision);

  print (page, "<p class=\"meta\">%s%s%s%s%s", instrument, *instrument != '\0' ? " · " : "", authority,
         *authority != '\0' ? " · " : "", day != NULL ? day : say (page, "report.undated"));
  print_source (page, decision);
  g_string_append (page->html, "</p>\n");
}

static void
print_detail (const Page *page, const VthReportItem *item, guint number)
{
  print (page, "<article id=\"d%u\">\n<h3>%s</h3>\n", number, get_id (item));
  print_meta (page, item->decision);
  print_verdict (page, item, "p");
  if (item->n_reasons[VTH_SEVERITY_ERROR] + item->n_reasons[VTH_SEVERITY_WARNING] > 0)
    print_reasons (page, item, VTH_SEVERITY_ERROR, VTH_SEVERITY_WARNING);
  else
    print (page, "<p>%s</p>\n", say (page, item->n_unchecked > 0 ? "report.no-findings.so-far" : "report.no-findings"));
  print_notes (page, item);
  g_string_append (page->html, "</article>\n");
}

static void
print_details (const Page *page)
{
  GArray *items = page->report->items;

  print (page, "<section>\n<h2>%s</h2>\n", say (page, "report.heading.details"));
  for (guint i = 0; i < items->len; i++)
    print_detail (page, &g_array_index (items, VthReportItem, i), i + 1);
  g_string_append (page->html, "</section>\n");
}

static void
print_finding_row (const Page *page, const VthReportFinding *finding)
{
  g_autofree gchar *message = vth_reason_dup_message (finding->first, page->language);
  const gchar *law = vth_reason_get_law (finding->first);

  g_string_append (page->html, "<tr>");
  print_severity (page, vth_reason_get_severity (finding->first), "td");
  print (page, "<td>%s</td><td>%s<br><span class=\"code\">%s</span></td><td class=\"number\">%u</td>"
               "<td class=\"number\">%u</td></tr>\n",
         law != NULL ? law : "", message, vth_reason_get_code (finding->first), finding->n_findings,
         finding->n_decisions);
}

static void
print_findings (const Page *page)
{
  static const gchar *const columns[] = { "severity", "law", "example", "#findings", "#decisions", NULL };
  GPtrArray *findings = page->report->findings;

  open_table (page, "report.heading.findings", columns);
  for (guint i = 0; i < findings->len; i++)
    print_finding_row (page, findings->pdata[i]);
  close_table (page);
}

static void
print_table (const Page *page, const gchar *heading)
{
  g_autoptr (VthTable) table = _vth_report_make_table_for_people (page->report, page->language);
  g_autofree gchar *html = vth_table_to_html (table);

  print (page, "<section>\n<h2>%s</h2>\n<div class=\"scroll\">", say (page, heading));
  g_string_append (page->html, html);
  g_string_append (page->html, "</div>\n</section>\n");
}

static void
print_violations (const Page *page)
{
  if (page->report->violations->len == 0)
    {
      print (page, "<p>%s</p>\n", say (page, "report.no-violations"));
      return;
    }

  _vth_report_print_positions (page->report, page->html, page->language);
  print_table (page, "report.heading.violations");
}

static void
print_body (const Page *page)
{
  if (page->report->violations != NULL)
    {
      print_violations (page);
      return;
    }

  print_figures (page);
  if (page->report->figures.n_decisions == 0)
    print (page, "<p>%s</p>\n", say (page, "report.no-decisions"));
  else if (g_str_equal (page->report->name, "decisions"))
    {
      print_decisions (page);
      print_details (page);
    }
  else if (g_str_equal (page->report->name, "findings"))
    print_findings (page);
  else
    print_table (page, "report.heading.figures");
}

static gchar *
dup_period (const Page *page)
{
  gboolean has_first = g_date_valid (&page->report->first_day), has_last = g_date_valid (&page->report->last_day);
  g_autofree gchar *first = dup_day (page, has_first ? &page->report->first_day : NULL);
  g_autofree gchar *last = dup_day (page, has_last ? &page->report->last_day : NULL);
  const gchar *about = page->report->violations != NULL ? "report.period.violations" : "report.period";
  const gchar *which = has_first && has_last ? "between" : has_first ? "from" : has_last ? "until" : "all";
  g_autofree gchar *label = g_strconcat (about, ".", which, NULL);
  g_autofree gchar *half = _vth_report_fill_in (say (page, label), "{first}", first != NULL ? first : "");

  return _vth_report_fill_in (half, "{last}", last != NULL ? last : "");
}

gchar *
_vth_report_make_page (VthReport *self, VthLanguage language)
{
  Page page = { self, language, g_string_new (NULL) };
  g_autofree gchar *title_label = g_strconcat ("report.title.", self->name, NULL);
  g_autofree gchar *period = dup_period (&page);
  gchar *html;

  print_body (&page);
  html = _vth_report_fill_page (say (&page, title_label), period, say (&page, self->violations != NULL ? "report.foot.violations" : "report.foot"), NULL, page.html->str,
                                language);
  g_string_free (page.html, TRUE);

  return html;
}
