/* vth-icalendar.c - deadlines in the calendar of a person
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/exchange/vth-icalendar.h"

#include "libvth/base/vth-error.h"
#include "libvth/rulebook/vth-deadline.h"

/* An alarm of more than a year ahead is a slip of the pen. */
#define MAX_ALARM_WORKING_DAYS 366

#ifdef VTH_HAVE_LIBICAL

#include <libical/ical.h>

/* An alarm goes off at this hour of its day. */
#define ALARM_HOUR 9

static struct icaltimetype
to_ical_date (const GDate *date)
{
  struct icaltimetype time = icaltime_null_date ();

  time.year = g_date_get_year (date);
  time.month = (int) g_date_get_month (date);
  time.day = g_date_get_day (date);
  return time;
}

/* The same deadline has the same identity in every export, so that a calendar replaces it. */
static gchar *
make_uid (VthDeadline *deadline, guint position)
{
  VthDeadlineRule *rule = vth_deadline_get_rule (deadline);
  const gchar *id = rule != NULL ? vth_deadline_rule_get_id (rule) : "term";
  guint32 event = g_date_get_julian (vth_deadline_get_event (deadline));

  return rule != NULL ? g_strdup_printf ("%s-%u@libvth", id, event) : g_strdup_printf ("%s-%u-%u@libvth", id, event, position);
}

static const gchar *
get_summary (VthDeadline *deadline, VthLanguage language)
{
  VthDeadlineRule *rule = vth_deadline_get_rule (deadline);

  if (rule != NULL)
    return vth_deadline_rule_get_name (rule, language);

  return language == VTH_LANGUAGE_NL ? "Einde van de termijn" : "End of the term";
}

static void
append_rule (GString *text, VthDeadlineRule *rule, VthLanguage language)
{
  g_string_append_printf (text, "%s %s\n", vth_deadline_rule_get_law (rule), vth_deadline_rule_get_article (rule));
  if (vth_deadline_rule_get_consequence (rule, language) != NULL)
    g_string_append_printf (text, "%s\n", vth_deadline_rule_get_consequence (rule, language));
}

static gchar *
make_description (VthDeadline *deadline, VthLanguage language)
{
  GString *text = g_string_new (NULL);
  GListModel *reasons = vth_answer_get_reasons (VTH_ANSWER (deadline));

  if (vth_deadline_get_rule (deadline) != NULL)
    append_rule (text, vth_deadline_get_rule (deadline), language);
  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (VthReason) reason = g_list_model_get_item (reasons, i);
      g_autofree gchar *message = vth_reason_dup_message (reason, language);

      g_string_append_printf (text, "%s\n", message);
    }

  return g_string_free (text, FALSE);
}

static gint
count_days_back (VthCalendar *calendar, const GDate *last_day, guint working_days)
{
  GDate day = *last_day;

  while (working_days > 0 && g_date_get_julian (&day) > 1)
    {
      g_date_subtract_days (&day, 1);
      if (vth_calendar_is_open (calendar, VTH_CALENDAR_KIND_WORKING, &day))
        working_days--;
    }

  return g_date_days_between (&day, last_day);
}

static icalcomponent *
make_alarm (VthCalendar *calendar, const GDate *last_day, guint working_days, const gchar *summary)
{
  gint hours_back = count_days_back (calendar, last_day, working_days) * 24 - ALARM_HOUR;
  struct icaltriggertype trigger = icaltriggertype_from_int (-hours_back * 60 * 60);

  return icalcomponent_vanew (ICAL_VALARM_COMPONENT, icalproperty_new_action (ICAL_ACTION_DISPLAY),
                              icalproperty_new_description (summary), icalproperty_new_trigger (trigger), (void *) 0);
}

static icalcomponent *
make_event (VthDeadline *deadline, guint position, VthCalendar *calendar, const GDate *today, guint working_days,
            VthLanguage language)
{
  g_autofree gchar *uid = make_uid (deadline, position);
  g_autofree gchar *description = make_description (deadline, language);
  const gchar *summary = get_summary (deadline, language);
  const GDate *last_day = vth_deadline_get_last_day (deadline);
  struct icaltimetype stamp = to_ical_date (today);
  GDate day_after = *last_day;
  icalcomponent *event;

  g_date_add_days (&day_after, 1);
  stamp.is_date = 0;
  stamp.hour = stamp.minute = stamp.second = 0;
  stamp.zone = icaltimezone_get_utc_timezone ();

  event = icalcomponent_vanew (ICAL_VEVENT_COMPONENT, icalproperty_new_uid (uid), icalproperty_new_dtstamp (stamp),
                               icalproperty_new_dtstart (to_ical_date (last_day)),
                               icalproperty_new_dtend (to_ical_date (&day_after)), icalproperty_new_summary (summary),
                               icalproperty_new_description (description),
                               icalproperty_new_transp (ICAL_TRANSP_TRANSPARENT), (void *) 0);
  icalcomponent_add_component (event, make_alarm (calendar, last_day, working_days, summary));
  return event;
}

static gchar *
write_calendar (GListModel *deadlines, VthCalendar *calendar, const GDate *today, guint working_days,
                VthLanguage language, GError **error)
{
  icalcomponent *root = icalcomponent_vanew (ICAL_VCALENDAR_COMPONENT, icalproperty_new_version ("2.0"),
                                             icalproperty_new_prodid ("-//libvth//libvth//NL"), (void *) 0);
  gchar *text = NULL, *copy = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (deadlines); i++)
    {
      g_autoptr (VthDeadline) deadline = g_list_model_get_item (deadlines, i);

      if (vth_deadline_get_last_day (deadline) == NULL)
        {
          g_set_error (error, VTH_ERROR, VTH_ERROR_NO_TERM, "/%u: this deadline has no last day", i);
          icalcomponent_free (root);
          return NULL;
        }
      icalcomponent_add_component (root, make_event (deadline, i, calendar, today, working_days, language));
    }

  text = icalcomponent_as_ical_string_r (root);
  copy = g_strdup (text);
  icalmemory_free_buffer (text);
  icalcomponent_free (root);
  return copy;
}

#else

static gchar *
write_calendar (GListModel *deadlines, VthCalendar *calendar, const GDate *today, guint working_days,
                VthLanguage language, GError **error)
{
  g_set_error_literal (error, VTH_ERROR, VTH_ERROR_FAILED, "libvth was built without libical");
  return NULL;
}

#endif

/**
 * vth_icalendar_from_deadlines:
 * @deadlines: a list of #VthDeadline
 * @calendar: the calendar in which working days are counted
 * @today: the day on which this is written down; the library has no clock
 * @alarm_working_days: how many working days before the last day an alarm goes off, at nine in the
 *   morning; 0 for the last day itself, at most 366
 * @language: the language of names and reasons
 * @error: return location for a #GError: %VTH_ERROR_NO_TERM for a deadline without a last day,
 *   %VTH_ERROR_OUT_OF_RANGE for an alarm too far ahead, %VTH_ERROR_FAILED if the library was built without libical
 *
 * Writes deadlines as an iCalendar (agenda): for each an event of the whole last day, with the
 * article, what missing it means, the reasons, and an alarm: RFC 5545. A deadline of the same rule
 * and event has the same identity in every export, so that importing it again replaces it.
 *
 * Returns: (transfer full): the text of an iCalendar object, or %NULL with @error set
 *
 * Since: 1.0
 */
gchar *
vth_icalendar_from_deadlines (GListModel *deadlines,
                              VthCalendar *calendar,
                              const GDate *today,
                              guint alarm_working_days,
                              VthLanguage language,
                              GError **error)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (deadlines), NULL);
  g_return_val_if_fail (VTH_IS_CALENDAR (calendar), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (alarm_working_days > MAX_ALARM_WORKING_DAYS)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE, "an alarm %u working days ahead: at most %u",
                   alarm_working_days, (guint) MAX_ALARM_WORKING_DAYS);
      return NULL;
    }

  return write_calendar (deadlines, calendar, today, alarm_working_days, language, error);
}
