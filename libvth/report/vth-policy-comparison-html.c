/* vth-policy-comparison-html.c - a comparison as a page for people
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-policy-comparison-private.h"
#include "libvth/report/vth-policy-strip-private.h"
#include "libvth/report/vth-report-private.h"

#define MAX_LETTERS 64

/* A page while it is written. */
typedef struct
{
  VthPolicyComparison *comparison;
  VthLanguage language;
  guint n_policies;
  GString *html;
} Page;

static const gchar *
say (const Page *page, const gchar *label)
{
  return _vth_policy_label (label, page->language);
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

static const VthComparedPolicy *
get_policy (const Page *page, guint i)
{
  return page->comparison->policies->pdata[i];
}

static void
print_letter (const Page *page, guint policy)
{
  g_autofree gchar *letter = _vth_policy_dup_letter (policy);

  print (page, "<b class=\"letter p%u\">%s</b>", policy % VTH_POLICY_COLOURS, letter);
}

static void
open_section (const Page *page, const gchar *heading, const gchar *explanation)
{
  print (page, "<section>\n<h2>%s</h2>\n", say (page, heading));
  if (explanation != NULL)
    print (page, "<p class=\"lead\">%s</p>\n", say (page, explanation));
}

static void
open_table (const Page *page, const gchar *class_name, const gchar *const *columns)
{
  print (page, "<div class=\"scroll\"><table class=\"%s\">\n<thead><tr>", class_name);
  for (guint i = 0; columns[i] != NULL; i++)
    print (page, "<th scope=\"col\">%s</th>", say (page, columns[i]));
  g_string_append (page->html, "</tr></thead>\n<tbody>\n");
}

static void
close_table (const Page *page)
{
  g_string_append (page->html, "</tbody>\n</table></div>\n</section>\n");
}

static void
print_figure (const Page *page, const gchar *label, guint number)
{
  print (page, "<div><dt>%s</dt><dd>%u</dd></div>\n", say (page, label), number);
}

static void
print_figures (const Page *page)
{
  guint n_shared = vth_policy_comparison_get_n_shared (page->comparison);
  guint n_different = vth_policy_comparison_get_n_different (page->comparison);

  print (page, "<section aria-label=\"%s\">\n<dl class=\"figures\">\n", say (page, "heading.figures"));
  print_figure (page, "figure.policies", page->n_policies);
  print_figure (page, "figure.shared", n_shared);
  print_figure (page, "figure.different", n_different);
  print_figure (page, "figure.same", n_shared - n_different);
  print_figure (page, "figure.alone", page->comparison->matches->len - n_shared);
  g_string_append (page->html, "</dl>\n</section>\n");
}

static void
print_bar (const Page *page, gint percent)
{
  if (percent < 0)
    {
      g_string_append (page->html, "<td>–</td>");
      return;
    }

  print (page, "<td class=\"level\"><span class=\"bar\"><span style=\"width:%d%%\"></span></span>%d%%</td>", percent, percent);
}

static const gchar *
or_dash (const gchar *text)
{
  return text != NULL && *text != '\0' ? text : "–";
}

static void
print_policies (const Page *page)
{
  static const gchar *const columns[] = {
    "column.policy", "column.authority", "column.region", "column.edition",
    "column.grace-level", "column.amount-level", "column.maximum-level", NULL,
  };

  open_section (page, "heading.policies", "lead.policies");
  open_table (page, "policies", columns);
  for (guint i = 0; i < page->n_policies; i++)
    {
      const VthComparedPolicy *policy = get_policy (page, i);

      g_string_append (page->html, "<tr><th scope=\"row\">");
      print_letter (page, i);
      print (page, " %s</th><td>%s</td><td>%s</td><td>%s</td>", policy->title, or_dash (policy->authority),
             or_dash (policy->region), or_dash (policy->edition));
      print_bar (page, _vth_compared_policy_get_level (policy, VTH_COMPARED_GRACE));
      print_bar (page, _vth_compared_policy_get_level (policy, VTH_COMPARED_AMOUNT));
      print_bar (page, _vth_compared_policy_get_level (policy, VTH_COMPARED_MAXIMUM));
      g_string_append (page->html, "</tr>\n");
    }
  close_table (page);
}

static void
print_regions (const Page *page)
{
  static const gchar *const columns[] = {
    "column.region", "column.policies", "column.grace-level", "column.amount-level", "column.maximum-level", NULL,
  };
  g_autoptr (VthTable) table = _vth_policy_comparison_make_regions (page->comparison);

  if (vth_table_get_n_rows (table) < 2)
    return;

  open_section (page, "heading.regions", NULL);
  open_table (page, "regions", columns);
  for (guint row = 0; row < vth_table_get_n_rows (table); row++)
    {
      print (page, "<tr><th scope=\"row\">%s</th><td>%d</td>", or_dash (vth_table_get_string (table, row, 0)),
             (gint) vth_table_get_int (table, row, 1));
      for (guint column = 2; column < 5; column++)
        print_bar (page, vth_table_is_missing (table, row, column) ? -1 : (gint) vth_table_get_int (table, row, column));
      g_string_append (page->html, "</tr>\n");
    }
  close_table (page);
}

static gchar *
dup_field (const Page *page, const VthComparedRow *row, VthComparedField field)
{
  g_autofree gchar *text = _vth_compared_row_dup_text (row, field, page->language);
  g_autofree gchar *unit = NULL;

  if (field != VTH_COMPARED_AMOUNT || (row->high_cents < 0 && row->formula == NULL))
    return g_steal_pointer (&text);

  unit = _vth_compared_row_dup_text (row, VTH_COMPARED_UNIT, page->language);
  return g_strdup_printf ("%s %s", text, unit);
}

/* What is the same for all is said once. */
static void
print_same (const Page *page, const VthPolicyMatch *match, VthComparedField field)
{
  g_autofree gchar *text = dup_field (page, _vth_policy_match_get_any (match, page->n_policies), field);

  print (page, "<td class=\"same\"><span>%s</span> %s</td>", say (page, "same"), text);
}

static void
print_values (const Page *page, const VthPolicyMatch *match, VthComparedField field)
{
  g_string_append (page->html, "<ul class=\"values\">");
  for (guint i = 0; i < page->n_policies; i++)
    {
      g_autofree gchar *text = match->rows[i] != NULL ? dup_field (page, match->rows[i], field) : NULL;

      if (text == NULL)
        continue;
      g_string_append (page->html, "<li>");
      print_letter (page, i);
      print (page, " %s</li>", text);
    }
  g_string_append (page->html, "</ul></td>");
}

static void
print_field (const Page *page, const VthPolicyMatch *match, VthComparedField field)
{
  g_autofree gint64 *numbers = g_new (gint64, page->n_policies);
  gint distance = match->distances[field];

  if (distance == 0)
    {
      print_same (page, match, field);
      return;
    }

  for (guint i = 0; i < page->n_policies; i++)
    numbers[i] = match->rows[i] != NULL ? _vth_compared_row_get_number (match->rows[i], field) : -1;
  print (page, "<td class=\"differs\"><p class=\"badge\">");
  if (distance > 0)
    {
      g_autofree gchar *text = _vth_policy_fill_in ("differs-by", page->language, distance);

      print (page, "%s</p>", text);
      _vth_policy_append_strip (page->html, numbers, page->n_policies);
    }
  else
    print (page, "%s</p>", say (page, "other-unit"));
  print_values (page, match, field);
}

static void
print_violation (const Page *page, const VthComparedRow *row, gboolean by_rule)
{
  print (page, "<th scope=\"row\"><span class=\"what\">%s</span><span class=\"code\">%s</span>", or_dash (row->label), row->code);
  if (*row->scope != '\0')
    {
      g_autofree gchar *scope = _vth_compared_scope_dup_text (row, page->language);

      print (page, "<span class=\"law\">%s</span>", scope);
    }
  if (row->rules != NULL)
    print (page, "<span class=\"law\">%s</span>", row->rules);
  if (by_rule)
    print (page, "<span class=\"law\">%s</span>", say (page, "by-rule"));
  g_string_append (page->html, "</th>");
}

static void
print_match (const Page *page, const VthPolicyMatch *match)
{
  print (page, "<tr><td class=\"distance\"><b>%d</b><span class=\"bar\"><span style=\"width:%d%%\"></span></span></td>",
         match->distance, match->distance / VTH_N_COMPARED);
  print_violation (page, _vth_policy_match_get_any (match, page->n_policies), match->by_rule);
  print_field (page, match, VTH_COMPARED_GRACE);
  print_field (page, match, VTH_COMPARED_AMOUNT);
  print_field (page, match, VTH_COMPARED_MAXIMUM);
  g_string_append (page->html, "</tr>\n");
}

static void
print_matches (const Page *page)
{
  static const gchar *const columns[] = {
    "distance", "violation", "field.grace", "column.amount", "field.maximum", NULL,
  };
  GPtrArray *matches = page->comparison->matches;

  open_section (page, "heading.violations", "lead.violations");
  open_table (page, "matches", columns);
  for (guint i = 0; i < matches->len; i++)
    if (((VthPolicyMatch *) matches->pdata[i])->distance >= 0)
      print_match (page, matches->pdata[i]);
  close_table (page);
}

static void
print_alone (const Page *page)
{
  static const gchar *const columns[] = {
    "violation", "column.policy", "field.grace", "column.amount", "field.maximum", NULL,
  };
  GPtrArray *matches = page->comparison->matches;

  if (vth_policy_comparison_get_n_shared (page->comparison) == matches->len)
    return;

  open_section (page, "heading.alone", NULL);
  open_table (page, "alone", columns);
  for (guint i = 0; i < matches->len; i++)
    {
      const VthPolicyMatch *match = matches->pdata[i];

      for (guint j = 0; j < page->n_policies && match->distance < 0; j++)
        {
          static const VthComparedField fields[] = { VTH_COMPARED_GRACE, VTH_COMPARED_AMOUNT, VTH_COMPARED_MAXIMUM };

          if (match->rows[j] == NULL)
            continue;
          g_string_append (page->html, "<tr>");
          print_violation (page, match->rows[j], FALSE);
          g_string_append (page->html, "<td>");
          print_letter (page, j);
          print (page, " %s</td>", get_policy (page, j)->title);
          for (guint field = 0; field < G_N_ELEMENTS (fields); field++)
            {
              g_autofree gchar *text = dup_field (page, match->rows[j], fields[field]);

              print (page, "<td>%s</td>", text);
            }
          g_string_append (page->html, "</tr>\n");
        }
    }
  close_table (page);
}

static void
print_cell (const Page *page, guint cell)
{
  gint distance = page->comparison->cell_distances[cell];

  if (distance == 0)
    {
      g_autofree gchar *text = _vth_compared_cell_dup_text (get_policy (page, 0), cell, page->language);

      print (page, "<td class=\"same\"><span>%s</span> %s</td>", say (page, "same"), text);
      return;
    }

  print (page, "<td class=\"%s\"><ul class=\"values\">", distance > 0 ? "differs" : "unknown");
  for (guint i = 0; i < page->n_policies; i++)
    {
      g_autofree gchar *text = _vth_compared_cell_dup_text (get_policy (page, i), cell, page->language);

      g_string_append (page->html, "<li>");
      print_letter (page, i);
      print (page, " %s</li>", text);
    }
  g_string_append (page->html, "</ul></td>");
}

/* The gravest consequence stands on top, as in the matrix itself. */
static void
print_matrix (const Page *page)
{
  static const gchar *const columns[] = { "column.consequence", "behaviour.A", "behaviour.B", "behaviour.C", "behaviour.D", NULL };

  open_section (page, "heading.matrix", "lead.matrix");
  open_table (page, "matrix", columns);
  for (gint row = 3; row >= 0; row--)
    {
      g_autofree gchar *label = g_strdup_printf ("consequence.%d", row + 1);

      print (page, "<tr><th scope=\"row\">%s</th>", say (page, label));
      for (gint column = 0; column < 4; column++)
        print_cell (page, (guint) (row * 4 + column));
      g_string_append (page->html, "</tr>\n");
    }
  close_table (page);
}

gchar *
_vth_policy_comparison_make_page (VthPolicyComparison *self, VthLanguage language)
{
  Page page = { self, language, self->policies->len, g_string_new (NULL) };
  g_autofree gchar *day = _vth_format_day (self->day, language);
  g_autofree gchar *period = g_strconcat (say (&page, "on-day"), " ", day, NULL);
  gchar *html;

  print_figures (&page);
  print_policies (&page);
  print_regions (&page);
  print_matches (&page);
  print_alone (&page);
  print_matrix (&page);
  html = _vth_report_fill_page (say (&page, "title"), period, say (&page, "foot"), NULL, page.html->str, language);
  g_string_free (page.html, TRUE);
  return html;
}
