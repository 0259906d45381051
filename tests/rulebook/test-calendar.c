/* test-calendar.c - which days are open
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "rulebook-fixture.h"

static VthCalendar *
calendar (void)
{
  return vth_rulebook_get_calendar (fixture_rulebook ());
}

static void
assert_open (VthCalendarKind kind, const gchar *day, gboolean open)
{
  g_autoptr (GDate) date = fixture_date (day);

  g_assert_cmpint (vth_calendar_is_open (calendar (), kind, date), ==, open);
}

static void
test_good_friday_closes_for_the_act_only (void)
{
  assert_open (VTH_CALENDAR_KIND_ATW, "2023-04-07", FALSE);
  assert_open (VTH_CALENDAR_KIND_WORKING, "2023-04-07", TRUE);
  assert_open (VTH_CALENDAR_KIND_WORKING, "2023-04-10", FALSE);
}

static void
test_decree_day_closes_for_the_act_only (void)
{
  g_autoptr (GDate) date = fixture_date ("2018-12-24");
  g_autoptr (VthHoliday) holiday = vth_calendar_lookup_holiday (calendar (), VTH_CALENDAR_KIND_ATW, date);
  g_autoptr (JsonNode) node = NULL;

  assert_open (VTH_CALENDAR_KIND_ATW, "2018-12-24", FALSE);
  assert_open (VTH_CALENDAR_KIND_WORKING, "2018-12-24", TRUE);
  g_assert_cmpstr (vth_holiday_get_decree (holiday), ==, "KB 24-10-2016 nr. 2016001827");
  g_assert_cmpstr (vth_holiday_get_basis (holiday), ==, "Atw 3 lid 3");
  g_assert_cmpint (vth_holiday_get_certainty (holiday), ==, VTH_CERTAINTY_TEXT);
  g_assert_true (vth_holiday_get_atw_only (holiday));
  node = vth_holiday_to_json (holiday, VTH_LANGUAGE_NL);
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (node), "date"), ==, "2018-12-24");
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (node), "name"), ==, "Gelijkgestelde dag");
  g_assert_true (json_object_get_boolean_member (json_node_get_object (node), "atw_only"));
  g_assert_null (vth_calendar_lookup_holiday (calendar (), VTH_CALENDAR_KIND_WORKING, date));
}

static void
test_kings_day_moves_from_sunday_to_saturday (void)
{
  const gchar *const moved[] = { "2014-04-26", "2025-04-26", "2031-04-26", "2036-04-26" };

  for (guint i = 0; i < G_N_ELEMENTS (moved); i++)
    {
      g_autoptr (GDate) date = fixture_date (moved[i]);
      g_autoptr (VthHoliday) holiday = vth_calendar_lookup_holiday (calendar (), VTH_CALENDAR_KIND_WORKING, date);

      g_assert_cmpstr (vth_holiday_get_id (holiday), ==, "kings-day");
      g_assert_cmpstr (vth_holiday_get_name (holiday, VTH_LANGUAGE_NL), ==, "Koningsdag");
      g_assert_cmpstr (vth_holiday_get_name (holiday, VTH_LANGUAGE_EN), ==, "King's Day");
      assert_date (vth_holiday_get_date (holiday), moved[i]);
    }
  assert_open (VTH_CALENDAR_KIND_ATW, "2026-04-27", FALSE);
}

static void
test_queens_day_until_2013 (void)
{
  assert_open (VTH_CALENDAR_KIND_ATW, "2013-04-30", FALSE);
  assert_open (VTH_CALENDAR_KIND_ATW, "2014-04-30", TRUE);
  assert_open (VTH_CALENDAR_KIND_ATW, "2012-04-27", TRUE);
  assert_open (VTH_CALENDAR_KIND_ATW, "1972-05-01", FALSE);
}

static void
test_two_names_are_one_holiday (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) list = vth_calendar_list_holidays (calendar (), VTH_CALENDAR_KIND_WORKING, 2016, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 7);
}

static void
test_list_is_in_order_of_dates (void)
{
  g_autoptr (GListModel) list = vth_calendar_list_holidays (calendar (), VTH_CALENDAR_KIND_ATW, 2018, NULL);
  const gchar *const expected[] = { "2018-01-01", "2018-03-30", "2018-04-02", "2018-04-27", "2018-05-05",
                                    "2018-05-10", "2018-05-11", "2018-05-21", "2018-12-24", "2018-12-25",
                                    "2018-12-26", "2018-12-31" };

  g_assert_cmpuint (g_list_model_get_n_items (list), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (VthHoliday) holiday = g_list_model_get_item (list, i);

      assert_date (vth_holiday_get_date (holiday), expected[i]);
    }
}

static void
test_year_outside_is_an_error (void)
{
  const gint years[] = { 1964, 2200, -5, 0, G_MAXINT };

  for (guint i = 0; i < G_N_ELEMENTS (years); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (vth_calendar_list_holidays (calendar (), VTH_CALENDAR_KIND_ATW, years[i], &error));
      g_assert_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE);
    }
}

static void
test_knows_what_it_does_not_know (void)
{
  const struct { const gchar *day; gboolean known; } days[] = {
    { "1989-06-01", FALSE }, { "1990-01-01", TRUE }, { "1993-01-01", FALSE }, { "2004-12-31", FALSE },
    { "2005-01-01", TRUE }, { "2028-12-31", TRUE }, { "2029-01-01", FALSE }, { "2300-01-01", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GDate) date = fixture_date (days[i].day);

      g_assert_cmpint (vth_calendar_is_known (calendar (), date), ==, days[i].known);
    }
  assert_date (vth_calendar_get_known_until (calendar ()), "2028-12-31");
  assert_date (vth_calendar_get_first_day (calendar ()), "1965-01-01");
  assert_date (vth_calendar_get_last_day (calendar ()), "2199-12-31");
}

static void
test_next_open_day_and_count (void)
{
  g_autoptr (GDate) good_friday = fixture_date ("2023-04-07"), tuesday = fixture_date ("2023-04-11");
  g_autoptr (GDate) last = fixture_date ("2199-12-31"), beyond = fixture_date ("2200-01-01");
  g_autoptr (GDate) atw = vth_calendar_find_next_open (calendar (), VTH_CALENDAR_KIND_ATW, good_friday);
  g_autoptr (GDate) working = vth_calendar_find_next_open (calendar (), VTH_CALENDAR_KIND_WORKING, good_friday);

  assert_date (atw, "2023-04-11");
  assert_date (working, "2023-04-07");
  g_assert_cmpuint (vth_calendar_count_open (calendar (), VTH_CALENDAR_KIND_ATW, good_friday, tuesday), ==, 1);
  g_assert_cmpuint (vth_calendar_count_open (calendar (), VTH_CALENDAR_KIND_WORKING, good_friday, tuesday), ==, 2);
  g_assert_cmpuint (vth_calendar_count_open (calendar (), VTH_CALENDAR_KIND_ATW, tuesday, good_friday), ==, 0);
  g_assert_null (vth_calendar_find_next_open (calendar (), VTH_CALENDAR_KIND_ATW, beyond));
  g_assert_false (vth_calendar_is_open (calendar (), VTH_CALENDAR_KIND_ATW, beyond));
  g_assert_nonnull (last);
}

static void
test_calendar_stands_alone (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthCalendar) own = vth_calendar_new_national (&error);
  g_autoptr (GDate) whit_monday = fixture_date ("2038-06-14");

  g_assert_no_error (error);
  g_assert_false (vth_calendar_is_open (own, VTH_CALENDAR_KIND_ATW, whit_monday));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/calendar/good-friday-closes-for-the-act-only", test_good_friday_closes_for_the_act_only);
  g_test_add_func ("/calendar/decree-day-closes-for-the-act-only", test_decree_day_closes_for_the_act_only);
  g_test_add_func ("/calendar/kings-day-moves-from-sunday", test_kings_day_moves_from_sunday_to_saturday);
  g_test_add_func ("/calendar/queens-day-until-2013", test_queens_day_until_2013);
  g_test_add_func ("/calendar/two-names-are-one-holiday", test_two_names_are_one_holiday);
  g_test_add_func ("/calendar/list-is-in-order", test_list_is_in_order_of_dates);
  g_test_add_func ("/calendar/year-outside-is-an-error", test_year_outside_is_an_error);
  g_test_add_func ("/calendar/knows-what-it-does-not-know", test_knows_what_it_does_not_know);
  g_test_add_func ("/calendar/next-open-day-and-count", test_next_open_day_and_count);
  g_test_add_func ("/calendar/stands-alone", test_calendar_stands_alone);

  return g_test_run ();
}
