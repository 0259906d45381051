/* test-term-oracle.c - the library against a second reading of the act
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "rulebook-fixture.h"
#include "term-oracle.h"

#define N_TERMS 100000

static guint32
day_number (guint year, guint month, guint day)
{
  g_autoptr (GDate) date = g_date_new_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return g_date_get_julian (date);
}

static void
test_every_day_is_open_or_closed_alike (void)
{
  VthCalendar *calendar = vth_rulebook_get_calendar (fixture_rulebook ());

  for (guint32 day = day_number (ORACLE_FIRST_YEAR, 1, 1); day <= day_number (ORACLE_LAST_YEAR, 12, 31); day++)
    {
      g_autoptr (GDate) date = g_date_new_julian (day);

      g_assert_cmpint (vth_calendar_is_open (calendar, VTH_CALENDAR_KIND_ATW, date), !=, oracle_is_closed (date, TRUE));
      g_assert_cmpint (vth_calendar_is_open (calendar, VTH_CALENDAR_KIND_WORKING, date), !=,
                       oracle_is_closed (date, FALSE));
    }
}

static OracleTerm
random_term (GRand *random)
{
  const gchar units[] = { 'D', 'D', 'D', 'W', 'W', 'M', 'Y', 'w' };
  const gint longest[] = { 7, 20, 95, 5, 15, 16, 4, 12 };
  gint kind = g_rand_int_range (random, 0, G_N_ELEMENTS (units));
  OracleTerm term = {
    .unit = units[kind],
    .count = (guint) g_rand_int_range (random, 1, longest[kind] + 1),
    .starts_on = g_rand_int_range (random, 0, 4) == 0,
    .backward = g_rand_int_range (random, 0, 6) == 0,
    .statutory = g_rand_int_range (random, 0, 4) != 0,
    .suspended_days = g_rand_int_range (random, 0, 5) == 0 ? (guint) g_rand_int_range (random, 0, 40) : 0,
  };

  /* Inside and outside article 4 alike; the two sides of its border are a setting, tested apart. */
  if (term.unit == 'W' && term.count <= 6 && g_rand_boolean (random))
    term.extension = (guint) g_rand_int_range (random, 1, 7);
  if (term.unit == 'M' && term.count > 3 && g_rand_boolean (random))
    term.extension = (guint) g_rand_int_range (random, 1, 10);

  return term;
}

static gchar *
write_term (guint count, gchar unit)
{
  return unit == 'w' ? g_strdup_printf ("P%uDW", count) : g_strdup_printf ("P%u%c", count, unit);
}

static void
check_term (const OracleTerm *term, guint32 event)
{
  g_autofree gchar *text = write_term (term->count, term->unit);
  g_autofree gchar *extension = term->extension > 0 ? write_term (term->extension, term->unit) : NULL;
  const gchar *const extensions[] = { extension, NULL };
  g_autoptr (VthTerm) length = vth_term_new_from_string (text, NULL);
  g_autoptr (GDate) date = g_date_new_julian (event);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthDeadline) deadline = NULL;

  deadline = vth_rulebook_compute_term (fixture_rulebook (), length,
                                        term->statutory ? VTH_TERM_SOURCE_ACT : VTH_TERM_SOURCE_DECISION,
                                        term->starts_on ? VTH_TERM_START_ON : VTH_TERM_START_AFTER,
                                        term->backward ? VTH_TERM_DIRECTION_BACKWARD : VTH_TERM_DIRECTION_FORWARD,
                                        date, extensions, term->suspended_days, &error);
  g_assert_no_error (error);
  if (g_date_get_julian (vth_deadline_get_last_day (deadline)) != oracle_count (term, event))
    g_test_message ("%s + %s, %u days, on %d, back %d, act %d, from day %u", text, extension, term->suspended_days,
                    term->starts_on, term->backward, term->statutory, event);
  g_assert_cmpuint (g_date_get_julian (vth_deadline_get_last_day (deadline)), ==, oracle_count (term, event));
}

static void
test_random_terms_end_alike (gconstpointer seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (GPOINTER_TO_UINT (seed));
  gint32 from = (gint32) day_number (ORACLE_FIRST_YEAR, 1, 1), until = (gint32) day_number (ORACLE_LAST_YEAR - 5, 1, 1);

  for (guint i = 0; i < N_TERMS; i++)
    {
      OracleTerm term = random_term (random);

      check_term (&term, (guint32) g_rand_int_range (random, term.backward ? from + 2000 : from, until));
    }
}

static void
test_no_statutory_term_ends_on_a_closed_day (void)
{
  VthCalendar *calendar = vth_rulebook_get_calendar (fixture_rulebook ());
  const gchar *const terms[] = { "P1D", "P3D", "P1W", "P6W", "P90D", "P12W", "P3M" };

  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    {
      guint previous = 0;

      for (guint32 event = day_number (1965, 1, 1); event < day_number (2199, 6, 1); event++)
        {
          guint last = vth_rulebook_compute_last_day_of_term (fixture_rulebook (), terms[i], VTH_TERM_SOURCE_ACT,
                                                              VTH_TERM_START_AFTER, event, NULL);
          g_autoptr (GDate) date = g_date_new_julian (last);

          g_assert_true (vth_calendar_is_open (calendar, VTH_CALENDAR_KIND_ATW, date));
          g_assert_cmpuint (last, >=, previous);
          previous = last;
        }
    }
}

int
main (int argc, char **argv)
{
  const guint seeds[] = { 20260101, 1, 2, 3 };

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/term-oracle/every-day-alike", test_every_day_is_open_or_closed_alike);
  for (guint i = 0; i < G_N_ELEMENTS (seeds); i++)
    {
      g_autofree gchar *path = g_strdup_printf ("/term-oracle/random-terms-end-alike/%u", seeds[i]);

      g_test_add_data_func (path, GUINT_TO_POINTER (seeds[i]), test_random_terms_end_alike);
    }
  g_test_add_func ("/term-oracle/never-on-a-closed-day-and-monotone", test_no_statutory_term_ends_on_a_closed_day);

  return g_test_run ();
}
