/* vth-coverage-page-lists.c - the lists under a matrix of organs and powers
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-mandate-format-private.h"
#include "libvth/report/vth-coverage-page-private.h"

#define say _vth_coverage_page_say
#define say_nick _vth_coverage_page_say_nick
#define print _vth_coverage_page_print
#define dup_cell _vth_coverage_page_dup_cell

/* Rows that are the same but for the power, or for the organ. */
typedef struct
{
  guint row;           /* the first of them */
  GPtrArray *values;   /* of texts: in what they differ */
} Group;

static Group *
group_new (guint row)
{
  Group *self = g_new0 (Group, 1);

  self->row = row;
  self->values = g_ptr_array_new_with_free_func (g_free);
  return self;
}

static void
group_free (Group *self)
{
  g_ptr_array_unref (self->values);
  g_free (self);
}

static Group *
find_group (GPtrArray *groups, GHashTable *by_key, const gchar *key, guint row)
{
  Group *group = g_hash_table_lookup (by_key, key);

  if (group == NULL)
    {
      group = group_new (row);
      g_ptr_array_add (groups, group);
      g_hash_table_insert (by_key, g_strdup (key), group);
    }

  return group;
}

static gchar *
join_cells (const VthCoveragePage *page, VthTable *table, guint row, const gchar *const *columns)
{
  GString *key = g_string_new (NULL);

  for (guint i = 0; columns[i] != NULL; i++)
    {
      g_autofree gchar *cell = dup_cell (page, table, row, columns[i]);

      g_string_append_printf (key, "%s\n", cell);
    }

  return g_string_free (key, FALSE);
}

/* The rows from @first up to @end that are alike in @columns, with the powers of each group. */
static GPtrArray *
group_powers (const VthCoveragePage *page, VthTable *table, guint first, guint end, const gchar *const *columns)
{
  g_autoptr (GHashTable) by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) group_free);

  for (guint row = first; row < end; row++)
    {
      g_autofree gchar *key = join_cells (page, table, row, columns);
      g_autofree gchar *power = dup_cell (page, table, row, "power");
      Group *group = find_group (groups, by_key, key, row);

      g_ptr_array_add (group->values, g_strdup (_vth_coverage_page_get_power (page, power)));
    }

  return groups;
}

/* All powers of the format by one word. */
static gchar *
dup_powers (const VthCoveragePage *page, const Group *group, guint n_all)
{
  g_autofree gchar *number = g_strdup_printf ("%u", n_all);

  if (n_all > 0 && group->values->len == n_all)
    return _vth_report_fill_in (say (page, "coverage.all-powers"), "{n}", number);

  g_ptr_array_add (group->values, NULL);
  return g_strjoinv ("; ", (gchar **) group->values->pdata);
}

static void
open_list (const VthCoveragePage *page, const gchar *heading, const gchar *lead, const gchar *const *columns)
{
  print (page, "<section>\n<h2>%s</h2>\n", say (page, heading));
  if (lead != NULL)
    print (page, "<p class=\"lead\">%s</p>\n", say (page, lead));
  g_string_append (page->html, "<div class=\"scroll\"><table class=\"list\">\n<thead><tr>");
  for (guint i = 0; columns[i] != NULL; i++)
    print (page, "<th scope=\"col\">%s</th>", say_nick (page, "coverage.", columns[i]));
  g_string_append (page->html, "</tr></thead>\n<tbody>\n");
}

/* An empty list says that it is. */
static void
close_list (const VthCoveragePage *page, guint n_rows, guint n_columns)
{
  if (n_rows == 0)
    print (page, "<tr><td colspan=\"%u\">%s</td></tr>\n", n_columns, say (page, "coverage.none"));
  g_string_append (page->html, "</tbody></table></div>\n</section>\n");
}

static const gchar *const gap_columns[] = { "state", "limits", NULL };

static guint
find_end (VthTable *gap, guint first)
{
  guint authority = (guint) vth_table_find_column (gap, "authority"), end = first + 1;

  while (end < vth_table_get_n_rows (gap) &&
         g_str_equal (vth_table_get_string (gap, end, authority), vth_table_get_string (gap, first, authority)))
    end++;

  return end;
}

/* Organs that lack the same stand together. */
static GPtrArray *
group_authorities (const VthCoveragePage *page, VthTable *gap)
{
  static const gchar *const all[] = { "power", "state", "limits", NULL };
  g_autoptr (GHashTable) by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) group_free);

  for (guint row = 0, end; row < vth_table_get_n_rows (gap); row = end)
    {
      g_autoptr (GString) key = g_string_new (NULL);

      end = find_end (gap, row);
      for (guint i = row; i < end; i++)
        {
          g_autofree gchar *part = join_cells (page, gap, i, all);

          g_string_append (key, part);
        }
      g_ptr_array_add (find_group (groups, by_key, key->str, row)->values, dup_cell (page, gap, row, "authority"));
    }

  return groups;
}

static void
print_gap_row (const VthCoveragePage *page, VthTable *gap, const Group *group, guint n_all)
{
  g_autofree gchar *state = dup_cell (page, gap, group->row, "state"), *names = dup_cell (page, gap, group->row, "limits");
  g_autofree gchar *limits = _vth_coverage_page_dup_limit_names (page, names);
  guint n_powers = group->values->len;
  g_autofree gchar *powers = dup_powers (page, group, n_all);

  print (page, "<td>%s</td><td>%s</td><td class=\"number\">%u</td><td>%s</td></tr>\n", say_nick (page, "VthCoverageState.", state),
         limits, n_powers, powers);
}

static void
print_gap_of (const VthCoveragePage *page, VthTable *gap, const Group *organs)
{
  guint n_all = g_strv_length ((gchar **) _vth_mandate_format_get_powers ());
  g_autoptr (GPtrArray) groups = group_powers (page, gap, organs->row, find_end (gap, organs->row), gap_columns);
  g_autofree gchar *names = NULL;

  g_ptr_array_add (organs->values, NULL);
  names = _vth_coverage_page_dup_organs (page, (const gchar *const *) organs->values->pdata);
  print (page, "<tr><th scope=\"rowgroup\" rowspan=\"%u\">%s</th>", groups->len, names);
  for (guint i = 0; i < groups->len; i++)
    {
      if (i > 0)
        g_string_append (page->html, "<tr>");
      print_gap_row (page, gap, groups->pdata[i], n_all);
    }
}

static gboolean
is_unknown (VthTable *gap, const Group *organs)
{
  return g_str_equal (vth_table_get_string (gap, organs->row, (guint) vth_table_find_column (gap, "state")), "unknown");
}

/* What each organ has not given of the powers that a full mandate names; those of whom nothing is known at the end. */
void
_vth_coverage_page_print_gap (const VthCoveragePage *page)
{
  static const gchar *const columns[] = { "authorities", "state", "limits", "cells", "missing", NULL };
  g_autoptr (VthTable) gap = vth_mandate_coverage_tabulate_gap (page->coverage);
  g_autoptr (GPtrArray) groups = group_authorities (page, gap);

  open_list (page, "coverage.heading.gap", "coverage.gap-caveat", columns);
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < groups->len; i++)
      if (is_unknown (gap, groups->pdata[i]) == (pass == 1))
        print_gap_of (page, gap, groups->pdata[i]);
  close_list (page, groups->len, G_N_ELEMENTS (columns) - 1);
}

void
_vth_coverage_page_print_differences (const VthCoveragePage *page)
{
  static const gchar *const columns[] = { "organ", "state", "limits", "members", "authorities", "powers", NULL };
  static const gchar *const alike[] = { "organ", "state", "limits", "authorities", NULL };
  g_autoptr (VthTable) table = vth_mandate_coverage_tabulate_differences (page->coverage);
  g_autoptr (GPtrArray) groups = group_powers (page, table, 0, vth_table_get_n_rows (table), alike);

  open_list (page, "coverage.heading.differences", NULL, columns);
  for (guint i = 0; i < groups->len; i++)
    {
      const Group *group = groups->pdata[i];
      g_autofree gchar *organ = dup_cell (page, table, group->row, "organ"), *state = dup_cell (page, table, group->row, "state");
      g_autofree gchar *limits = dup_cell (page, table, group->row, "limits");
      g_autofree gchar *words = _vth_coverage_page_dup_limit_names (page, limits);
      g_autofree gchar *members = dup_cell (page, table, group->row, "members");
      g_autofree gchar *authorities = dup_cell (page, table, group->row, "authorities");
      g_auto (GStrv) ids = g_strsplit (authorities, " ", -1);
      g_autofree gchar *names = _vth_coverage_page_dup_organs (page, (const gchar *const *) ids);
      g_autofree gchar *powers = dup_powers (page, group, 0);

      print (page, "<tr><td>%s</td><td>%s</td><td>%s</td><td class=\"number\">%s</td><td>%s</td><td>%s</td></tr>\n", organ,
             say_nick (page, "VthCoverageState.", state), words, members, names, powers);
    }
  close_list (page, groups->len, G_N_ELEMENTS (columns) - 1);
}

static void
print_limited (const VthCoveragePage *page, const Group *group, const gchar *limits)
{
  guint row = group->row;
  g_autofree gchar *authority = dup_cell (page, page->table, row, "authority"), *powers = dup_powers (page, group, 0);
  const gchar *ids[] = { authority, NULL };
  g_autofree gchar *organ = _vth_coverage_page_dup_organs (page, ids);
  g_autofree gchar *state = dup_cell (page, page->table, row, "state");
  g_autofree gchar *mandate = dup_cell (page, page->table, row, "mandate");
  g_autofree gchar *from = dup_cell (page, page->table, row, "valid_from");
  g_autofree gchar *until = dup_cell (page, page->table, row, "valid_until");
  g_autofree gchar *published = dup_cell (page, page->table, row, "published_on");

  print (page, "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td>", organ, say_nick (page, "VthCoverageState.", state), limits,
         mandate);
  print (page, "<td class=\"date\">%s</td><td class=\"date\">%s</td><td class=\"date\">%s</td><td>%s</td></tr>\n", from, until,
         published, powers);
}

void
_vth_coverage_page_print_limits (const VthCoveragePage *page)
{
  static const gchar *const columns[] = { "authority", "state", "limits", "mandate", "valid_from", "valid_until", "published_on",
                                          "powers", NULL };
  static const gchar *const alike[] = { "authority", "state", "limits", "maximum_cents", "area", "activities", "conditions",
                                        "mandate", "valid_from", "valid_until", "published_on", NULL };
  g_autoptr (GPtrArray) groups = group_powers (page, page->table, 0, vth_table_get_n_rows (page->table), alike);
  guint n_limited = 0;

  open_list (page, "coverage.heading.limits", NULL, columns);
  for (guint i = 0; i < groups->len; i++)
    {
      const Group *group = groups->pdata[i];
      g_autofree gchar *limits = _vth_coverage_page_dup_limits (page, group->row);

      if (*limits == '\0')
        continue;
      print_limited (page, group, limits);
      n_limited++;
    }
  close_list (page, n_limited, G_N_ELEMENTS (columns) - 1);
}
