/* test-basic-tasks.c - which work must be done by an environmental service
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "national-fixture.h"

static VthTable *
list (VthLanguage language)
{
  g_autoptr (GError) error = NULL;
  VthTable *table = vth_basic_tasks_tabulate (language, &error);

  g_assert_no_error (error);
  return table;
}

static const gchar *
cell (VthTable *table, guint row, const gchar *column)
{
  gint found = vth_table_find_column (table, column);

  g_assert_cmpint (found, >=, 0);
  return vth_table_is_missing (table, row, (guint) found) ? NULL : vth_table_get_string (table, row, (guint) found);
}

static gint
find (VthTable *table, const gchar *kind, const gchar *id)
{
  for (guint row = 0; row < vth_table_get_n_rows (table); row++)
    if (g_str_equal (cell (table, row, "kind"), kind) && g_str_equal (cell (table, row, "id"), id))
      return (gint) row;

  return -1;
}

/* Ob 13.12 lid 1: each kind of work is a basic task for some categories of annex VI. */
static void
test_work_is_for_categories (void)
{
  static const struct { const gchar *id, *law, *categories; } work[] = {
    { "a", "Ob 13.12 lid 1 a", "1 2 3 4" }, { "b", "Ob 13.12 lid 1 b", "1 5" }, { "c", "Ob 13.12 lid 1 c", "1 5" },
    { "d1", "Ob 13.12 lid 1 d onder 1", "1 2 3 4" }, { "d2", "Ob 13.12 lid 1 d onder 2", "1 2 3 4 5 6 8" },
    { "e", "Ob 13.12 lid 1 e", "7" }, { "f", "Ob 13.12 lid 1 f", "1 2 3 4 5 6 7 8" },
  };
  g_autoptr (VthTable) table = list (VTH_LANGUAGE_NL);

  for (guint i = 0; i < G_N_ELEMENTS (work); i++)
    {
      gint row = find (table, "work", work[i].id);
      g_auto (GStrv) categories = g_strsplit (work[i].categories, " ", -1);

      g_assert_cmpint (row, >=, 0);
      g_assert_cmpstr (cell (table, (guint) row, "law"), ==, work[i].law);
      g_assert_cmpstr (cell (table, (guint) row, "categories"), ==, work[i].categories);
      for (guint j = 0; categories[j] != NULL; j++)
        g_assert_cmpint (find (table, "category", categories[j]), >=, 0);
    }
}

/* What was not read is said; only the categories 4 and 8 are whole, and of 4 the number is not sure. */
static void
test_what_is_not_known_is_said (void)
{
  g_autoptr (VthTable) table = list (VTH_LANGUAGE_EN);

  for (guint i = 1; i <= 8; i++)
    {
      g_autofree gchar *id = g_strdup_printf ("%u", i);
      gint row = find (table, "category", id);

      g_assert_cmpint (row, >=, 0);
      g_assert_cmpint (cell (table, (guint) row, "gap") == NULL, ==, i == 8);
      g_assert_cmpstr (cell (table, (guint) row, "certainty"), ==, i == 1 || i == 5 || i == 6 ? "inferred" : "text");
    }
}

static void
test_reserved_work (void)
{
  g_autoptr (VthTable) dutch = list (VTH_LANGUAGE_NL);
  g_autoptr (VthTable) english = list (VTH_LANGUAGE_EN);
  gint row = find (dutch, "exclusive", "ied-4");

  g_assert_cmpint (find (dutch, "exclusive", "seveso"), >=, 0);
  g_assert_cmpstr (cell (dutch, (guint) row, "law"), ==, "Ow 18.22 lid 2; Ob 13.12 lid 3-4; Ob bijlage VII");
  g_assert_cmpstr (cell (dutch, (guint) row, "description"), !=, cell (english, (guint) row, "description"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/basic-tasks/work", test_work_is_for_categories);
  g_test_add_func ("/basic-tasks/gaps", test_what_is_not_known_is_said);
  g_test_add_func ("/basic-tasks/exclusive", test_reserved_work);

  return g_test_run ();
}
