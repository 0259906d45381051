/* term-oracle.c - the Algemene termijnenwet read a second time, day by day
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Written apart from the library and without its data: no tables, no arithmetic on counts of open
 * days; every day is looked at. Decree days: the royal decrees of Atw 3 lid 3 for 2005-2028.
 */

#include "term-oracle.h"

static const gchar *const decree_days[] = {
  "2005-05-06", "2006-05-26", "2007-05-18", "2007-12-24", "2007-12-27", "2007-12-28", "2007-12-31", "2008-05-02",
  "2009-01-02", "2009-05-01", "2009-05-04", "2009-05-22", "2010-05-14", "2011-05-06", "2011-06-03", "2012-05-18",
  "2012-12-24", "2012-12-31", "2013-04-29", "2013-05-10", "2013-12-27", "2014-05-30", "2015-01-02", "2015-05-04",
  "2015-05-15", "2016-05-06", "2017-04-28", "2017-05-26", "2018-05-11", "2018-12-24", "2018-12-31", "2019-05-31",
  "2019-12-27", "2020-05-22", "2021-05-14", "2022-05-27", "2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27",
  "2025-05-30", "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26",
};

/* Easter Sunday after Gauss; none of his exceptions falls in these years. */
static guint32
easter (guint year)
{
  guint a = year % 19, b = year % 4, c = year % 7;
  guint d = (19 * a + 24) % 30;
  guint e = (2 * b + 4 * c + 6 * d + 5) % 7;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 22, G_DATE_MARCH, (GDateYear) year);
  return g_date_get_julian (&date) + d + e;
}

static gboolean
is_day_of_the_monarch (const GDate *date)
{
  guint wanted = g_date_get_year (date) >= 2014 ? 27 : 30;

  if (g_date_get_month (date) != G_DATE_APRIL)
    return FALSE;
  if (g_date_get_weekday (date) == G_DATE_SATURDAY)
    return g_date_get_day (date) == wanted || g_date_get_day (date) + 1u == wanted;

  return g_date_get_weekday (date) != G_DATE_SUNDAY && g_date_get_day (date) == wanted;
}

static gboolean
is_decree_day (const GDate *date)
{
  gchar text[16];

  g_snprintf (text, sizeof text, "%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date),
              g_date_get_day (date));
  for (guint i = 0; i < G_N_ELEMENTS (decree_days); i++)
    if (g_str_equal (text, decree_days[i]))
      return TRUE;

  return FALSE;
}

gboolean
oracle_is_closed (const GDate *date, gboolean for_the_act)
{
  gint from_easter = (gint) g_date_get_julian (date) - (gint) easter (g_date_get_year (date));
  guint month_and_day = (guint) g_date_get_month (date) * 100 + g_date_get_day (date);

  if (g_date_get_weekday (date) >= G_DATE_SATURDAY)
    return TRUE;
  if (month_and_day == 101 || month_and_day == 505 || month_and_day == 1225 || month_and_day == 1226)
    return TRUE;
  if (from_easter == 1 || from_easter == 39 || from_easter == 50 || is_day_of_the_monarch (date))
    return TRUE;

  return for_the_act && (from_easter == -2 || is_decree_day (date));
}

static gboolean
is_closed (guint32 day, gboolean for_the_act)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  return oracle_is_closed (&date, for_the_act);
}

/* Looks for the day with the same number; where there is none, the month is over before it. */
static guint32
same_day_of_month (guint32 event, gint months, gboolean *found)
{
  GDate date;
  gint month;
  guint year, day;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, event);
  month = (gint) g_date_get_year (&date) * 12 + (gint) g_date_get_month (&date) - 1 + months;
  year = (guint) month / 12;
  day = g_date_get_day (&date);
  *found = g_date_valid_dmy ((GDateDay) day, (GDateMonth) (month % 12 + 1), (GDateYear) year);
  while (!g_date_valid_dmy ((GDateDay) day, (GDateMonth) (month % 12 + 1), (GDateYear) year))
    day--;

  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) (month % 12 + 1), (GDateYear) year);
  return g_date_get_julian (&date);
}

static guint32
count_without_the_act (const OracleTerm *term, guint32 event)
{
  guint total = term->count + term->extension;
  gint sign = term->backward ? -1 : 1;
  guint32 day = event;
  gboolean found = TRUE;

  if (term->unit == 'M' || term->unit == 'Y')
    day = same_day_of_month (event, sign * (gint) (total * (term->unit == 'Y' ? 12 : 1)), &found);
  if (term->starts_on && !term->backward && found && total + term->suspended_days > 0)
    day--;
  for (guint i = 0; term->unit == 'D' && i < total; i++)
    day = (guint32) ((gint) day + sign);
  for (guint i = 0; term->unit == 'W' && i < total; i++)
    day = (guint32) ((gint) day + sign * 7);
  for (guint i = 0; i < term->suspended_days; i++)
    day = (guint32) ((gint) day + sign);
  for (guint left = term->unit == 'w' ? total : 0; left > 0;)
    {
      day = (guint32) ((gint) day + sign);
      if (!is_closed (day, FALSE))
        left--;
    }

  return day;
}

static gboolean
is_outside_article_4 (gchar unit, guint count)
{
  return unit == 'Y' || (unit == 'D' && count > 90) || (unit == 'W' && count > 12) || (unit == 'M' && count > 3);
}

guint32
oracle_count (const OracleTerm *term, guint32 event)
{
  guint32 last = count_without_the_act (term, event);
  guint32 first = term->starts_on ? event : event + 1;
  guint open = 0;

  if (term->backward || !term->statutory || is_outside_article_4 (term->unit, term->count + term->extension))
    return last;

  if (last + 1 >= first + 3)
    {
      for (guint32 day = first; day <= last; day++)
        open += is_closed (day, TRUE) ? 0 : 1;
      while (open < 2)
        open += is_closed (++last, TRUE) ? 0 : 1;
    }
  while (is_closed (last, TRUE))
    last++;

  return last;
}
