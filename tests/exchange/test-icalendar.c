/* test-icalendar.c - deadlines as a calendar program reads them
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <libvth/vth.h>

#ifdef VTH_HAVE_LIBICAL

#include <libical/ical.h>

static GDate
make_date (guint day, guint month, guint year)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return date;
}

/* The objection term of a decision announced on a day: what every letter has to print. */
static VthDeadline *
compute_objection (VthRulebook *rules, guint day, guint month, guint year)
{
  g_autoptr (GError) error = NULL;
  GDate event = make_date (day, month, year);
  VthDeadline *deadline = vth_rulebook_compute_deadline (rules, "awb-6.7-objection", &event, NULL, 0, &error);

  g_assert_no_error (error);
  return deadline;
}

static icalcomponent *
export_objection (VthLanguage language, guint alarm_working_days)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rules = vth_rulebook_new_national (&error);
  g_autoptr (GListStore) list = g_list_store_new (VTH_TYPE_DEADLINE);
  g_autoptr (VthDeadline) deadline = compute_objection (rules, 16, 3, 2026);
  GDate today = make_date (17, 3, 2026);
  g_autofree gchar *text = NULL;
  icalcomponent *root;

  g_list_store_append (list, deadline);
  text = vth_icalendar_from_deadlines (G_LIST_MODEL (list), vth_rulebook_get_calendar (rules), &today,
                                       alarm_working_days, language, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (text, "\r\n"));

  root = icalparser_parse_string (text);
  g_assert_nonnull (root);
  icalrestriction_check (root);
  g_assert_cmpint (icalcomponent_count_errors (root), ==, 0);
  return root;
}

/* Six weeks after 16 March 2026 is King's Day, so the event stands on 28 April, the whole day. */
static void
test_the_event_is_the_whole_last_day (void)
{
  icalcomponent *root = export_objection (VTH_LANGUAGE_NL, 3);
  icalcomponent *event = icalcomponent_get_first_component (root, ICAL_VEVENT_COMPONENT);
  struct icaltimetype start = icalcomponent_get_dtstart (event), end = icalcomponent_get_dtend (event);

  g_assert_true (start.is_date && end.is_date);
  g_assert_cmpint (start.year, ==, 2026);
  g_assert_cmpint (start.month, ==, 4);
  g_assert_cmpint (start.day, ==, 28);
  g_assert_cmpint (end.day, ==, 29);
  g_assert_cmpstr (icalcomponent_get_summary (event), ==, "Bezwaartermijn");
  g_assert_nonnull (strstr (icalcomponent_get_description (event), "6:7"));
  icalcomponent_free (root);
}

/* Three working days before Tuesday 28 April 2026: Friday 24, Thursday 23, Wednesday 22, because
 * Monday 27 April is King's Day.
 */
static void
test_the_alarm_counts_working_days (void)
{
  icalcomponent *root = export_objection (VTH_LANGUAGE_EN, 3);
  icalcomponent *event = icalcomponent_get_first_component (root, ICAL_VEVENT_COMPONENT);
  icalcomponent *alarm = icalcomponent_get_first_component (event, ICAL_VALARM_COMPONENT);
  icalproperty *property = icalcomponent_get_first_property (alarm, ICAL_TRIGGER_PROPERTY);
  struct icaltriggertype trigger = icalproperty_get_trigger (property);
  struct icaltimetype start = icalcomponent_get_dtstart (event), moment;

  start.is_date = 0;
  moment = icaltime_add (start, trigger.duration);
  g_assert_cmpint (moment.month, ==, 4);
  g_assert_cmpint (moment.day, ==, 22);
  g_assert_cmpint (moment.hour, ==, 9);
  icalcomponent_free (root);
}

static void
test_the_same_deadline_keeps_its_identity (void)
{
  icalcomponent *one = export_objection (VTH_LANGUAGE_NL, 0), *other = export_objection (VTH_LANGUAGE_EN, 5);
  icalcomponent *event = icalcomponent_get_first_component (one, ICAL_VEVENT_COMPONENT);
  icalcomponent *again = icalcomponent_get_first_component (other, ICAL_VEVENT_COMPONENT);

  g_assert_cmpstr (icalcomponent_get_uid (event), ==, icalcomponent_get_uid (again));
  g_assert_cmpstr (icalcomponent_get_summary (event), !=, icalcomponent_get_summary (again));
  icalcomponent_free (one);
  icalcomponent_free (other);
}

/* The stamp is a moment in UTC, also when only the day is known (RFC 5545 3.8.7.2). */
static void
test_the_stamp_is_a_moment (void)
{
  icalcomponent *root = export_objection (VTH_LANGUAGE_NL, 3);
  icalcomponent *event = icalcomponent_get_first_component (root, ICAL_VEVENT_COMPONENT);
  g_autofree gchar *text = g_strdup (icalcomponent_as_ical_string (event));

  g_assert_nonnull (strstr (text, "DTSTAMP:20260317T000000Z\r\n"));
  icalcomponent_free (root);
}

#endif

static void
test_an_alarm_of_years_ahead_is_refused (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthCalendar) calendar = vth_calendar_new_national (NULL);
  g_autoptr (GListStore) list = g_list_store_new (VTH_TYPE_DEADLINE);
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 1, 1, 2026);
  g_assert_null (vth_icalendar_from_deadlines (G_LIST_MODEL (list), calendar, &today, 367, VTH_LANGUAGE_NL, &error));
  g_assert_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE);
}

static void
test_an_empty_list_is_an_empty_calendar (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VthRulebook) rules = vth_rulebook_new_national (&error);
  g_autoptr (GListStore) list = g_list_store_new (VTH_TYPE_DEADLINE);
  g_autofree gchar *text = NULL;
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 1, 1, 2026);
  text = vth_icalendar_from_deadlines (G_LIST_MODEL (list), vth_rulebook_get_calendar (rules), &today, 1,
                                       VTH_LANGUAGE_NL, &error);
#ifdef VTH_HAVE_LIBICAL
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (text, "BEGIN:VCALENDAR"));
  g_assert_null (strstr (text, "VEVENT"));
#else
  g_assert_error (error, VTH_ERROR, VTH_ERROR_FAILED);
#endif
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/icalendar/an-empty-list", test_an_empty_list_is_an_empty_calendar);
  g_test_add_func ("/icalendar/an-alarm-of-years-ahead", test_an_alarm_of_years_ahead_is_refused);
#ifdef VTH_HAVE_LIBICAL
  g_test_add_func ("/icalendar/the-stamp-is-a-moment", test_the_stamp_is_a_moment);
  g_test_add_func ("/icalendar/the-event-is-the-whole-last-day", test_the_event_is_the_whole_last_day);
  g_test_add_func ("/icalendar/the-alarm-counts-working-days", test_the_alarm_counts_working_days);
  g_test_add_func ("/icalendar/the-same-deadline-keeps-its-identity", test_the_same_deadline_keeps_its_identity);
#endif

  return g_test_run ();
}
