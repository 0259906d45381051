/* vth-period.c - a quarter or a year
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/programme/vth-programme-private.h"

static guint32
find_day (guint year, guint month)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, (GDateMonth) month, (GDateYear) year);
  return g_date_get_julian (&date);
}

static gboolean
parse_year (const gchar *text, guint *year)
{
  *year = 0;
  for (guint i = 0; i < 4; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return FALSE;
      *year = *year * 10 + (guint) g_ascii_digit_value (text[i]);
    }

  return *year > 0 && *year < 9999;
}

gboolean
_vth_period_parse (const gchar *text, VthPeriod *period)
{
  guint year, quarter;

  if (!parse_year (text, &year))
    return FALSE;

  if (text[4] == '\0')
    {
      *period = (VthPeriod) { find_day (year, 1), find_day (year + 1, 1) - 1 };
      return TRUE;
    }
  if (text[4] != '-' || text[5] != 'Q' || text[6] < '1' || text[6] > '4' || text[7] != '\0')
    return FALSE;

  quarter = (guint) (text[6] - '1');
  period->first_day = find_day (year, 3 * quarter + 1);
  period->last_day = (quarter == 3 ? find_day (year + 1, 1) : find_day (year, 3 * quarter + 4)) - 1;
  return TRUE;
}
