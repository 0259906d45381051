/* test-term.c - terms as statutes and letters write them
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/vth.h>

static void
test_reads_what_law_writes (void)
{
  static const struct
  {
    const gchar *text;
    gint count;
    VthTermUnit unit;
  } terms[] = {
    { "P6W", 6, VTH_TERM_UNIT_WEEKS },   { "P3M", 3, VTH_TERM_UNIT_MONTHS },
    { "P1Y", 1, VTH_TERM_UNIT_YEARS },   { "P42D", 42, VTH_TERM_UNIT_DAYS },
    { "PT48H", 48, VTH_TERM_UNIT_HOURS }, { "P5DW", 5, VTH_TERM_UNIT_WORKING_DAYS },
    { "P0D", 0, VTH_TERM_UNIT_DAYS },    { "P99999D", 99999, VTH_TERM_UNIT_DAYS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VthTerm) term = vth_term_new_from_string (terms[i].text, &error);
      g_autofree gchar *text = NULL;

      g_assert_no_error (error);
      g_assert_cmpint (vth_term_get_count (term), ==, terms[i].count);
      g_assert_cmpint (vth_term_get_unit (term), ==, terms[i].unit);
      text = vth_term_to_string (term);
      g_assert_cmpstr (text, ==, terms[i].text);
    }
}

static void
test_refuses_what_is_no_term (void)
{
  static const gchar *const texts[] = {
    "", "P", "W", "6W", "PW", "P6", "P-6W", "P6w", "p6W", "P6W ", " P6W", "P1M2D", "P1.5M", "PT48M", "P48H",
    "P100000D", "P99999999999999999999W", "6 weken", "PT", "PTH", "P5WD", "P٦W",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (vth_term_new_from_string (texts[i], &error));
      g_assert_error (error, VTH_ERROR, VTH_ERROR_INVALID_TERM);
    }
}

static void
test_two_weeks_are_not_fourteen_days (void)
{
  g_autoptr (VthTerm) weeks = vth_term_new (2, VTH_TERM_UNIT_WEEKS);
  g_autoptr (VthTerm) days = vth_term_new (14, VTH_TERM_UNIT_DAYS);
  g_autoptr (VthTerm) copy = vth_term_copy (weeks);

  g_assert_false (vth_term_equal (weeks, days));
  g_assert_true (vth_term_equal (weeks, copy));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/term/reads-what-law-writes", test_reads_what_law_writes);
  g_test_add_func ("/term/refuses-what-is-no-term", test_refuses_what_is_no_term);
  g_test_add_func ("/term/two-weeks-are-not-fourteen-days", test_two_weeks_are_not_fourteen_days);

  return g_test_run ();
}
