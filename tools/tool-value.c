/* tool-value.c - what was typed: days, terms, names, numbers
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <string.h>

static gboolean
read_digits (const gchar *text, guint from, guint count, guint *value)
{
  *value = 0;
  for (guint i = from; i < from + count; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return FALSE;
      *value = *value * 10 + (guint) g_ascii_digit_value (text[i]);
    }

  return TRUE;
}

gboolean
tool_scan_date (const gchar *text, GDate *date)
{
  guint year, month, day;

  g_date_clear (date, 1);
  if (strlen (text) != strlen ("YYYY-MM-DD") || text[4] != '-' || text[7] != '-' || !read_digits (text, 0, 4, &year)
      || !read_digits (text, 5, 2, &month) || !read_digits (text, 8, 2, &day)
      || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  g_date_set_dmy (date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return TRUE;
}

static void
set_months (GDate *first, GDate *last, guint year, guint month, guint n_months)
{
  g_date_clear (first, 1);
  g_date_set_dmy (first, 1, (GDateMonth) month, (GDateYear) year);
  *last = *first;
  g_date_add_months (last, n_months);
  g_date_subtract_days (last, 1);
}

/* A year, a quarter or a month: 2026, 2026-Q3, 2026-07. */
gboolean
tool_scan_period (const gchar *text, GDate *first, GDate *last)
{
  gsize length = strlen (text);
  guint year, number;

  if (length < 4 || !read_digits (text, 0, 4, &year) || year == 0 || year == 9999)
    return FALSE;

  if (length == 4)
    set_months (first, last, year, 1, 12);
  else if (length == 7 && text[4] == '-' && text[5] == 'Q' && text[6] >= '1' && text[6] <= '4')
    set_months (first, last, year, 3 * (guint) (text[6] - '1') + 1, 3);
  else if (length == 7 && text[4] == '-' && read_digits (text, 5, 2, &number) && number >= 1 && number <= 12)
    set_months (first, last, year, number, 1);
  else
    return FALSE;

  return TRUE;
}

gboolean
tool_parse_date (const Tool *tool, const gchar *option, const gchar *text, GDate *date)
{
  if (text == NULL)
    tool_complain (tool, "%s is needed: a day as YYYY-MM-DD", option);
  else if (tool_scan_date (text, date))
    return TRUE;
  else
    tool_complain (tool, "%s: ‘%s’ is not a day that exists, written as YYYY-MM-DD", option, text);

  return FALSE;
}

gboolean
tool_parse_date_or_today (const Tool *tool, const gchar *option, const gchar *text, GDate *date)
{
  g_autoptr (GDateTime) now = NULL;

  if (text != NULL)
    return tool_parse_date (tool, option, text, date);

  now = g_date_time_new_now_local ();
  g_date_clear (date, 1);
  g_date_set_dmy (date, (GDateDay) g_date_time_get_day_of_month (now), (GDateMonth) g_date_time_get_month (now),
                  (GDateYear) g_date_time_get_year (now));
  return TRUE;
}

VthTerm *
tool_parse_term (const Tool *tool, const gchar *option, const gchar *text)
{
  VthTerm *term;

  if (text == NULL)
    {
      tool_complain (tool, "%s is needed: a term such as P6W", option);
      return NULL;
    }

  term = vth_term_new_from_string (text, NULL);
  if (term == NULL)
    tool_complain (tool, "%s: ‘%s’ is not a term, such as P6W, P3M or P10D", option, text);
  return term;
}

static gchar *
list_nicks (GEnumClass *class)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < class->n_values; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", class->values[i].value_nick);
  return g_string_free (text, FALSE);
}

/* Leaves the value as it was when nothing was typed. */
gboolean
tool_parse_enum (const Tool *tool, const gchar *option, const gchar *text, GType type, gint *value)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  g_autofree gchar *nicks = NULL;
  GEnumValue *found;

  if (text == NULL)
    return TRUE;

  found = g_enum_get_value_by_nick (class, text);
  if (found != NULL)
    {
      *value = found->value;
      return TRUE;
    }

  nicks = list_nicks (class);
  tool_complain (tool, "%s: ‘%s’ is not one of %s", option, text, nicks);
  return FALSE;
}

/* Leaves the value as it was when nothing was typed. */
gboolean
tool_parse_number (const Tool *tool, const gchar *option, const gchar *text, guint maximum, guint *value)
{
  guint64 number;

  if (text == NULL)
    return TRUE;
  if (g_ascii_string_to_unsigned (text, 10, 0, maximum, &number, NULL))
    {
      *value = (guint) number;
      return TRUE;
    }

  tool_complain (tool, "%s: ‘%s’ is not a number from 0 to %u", option, text, maximum);
  return FALSE;
}

const gchar *
tool_get_nick (GType type, gint value)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  GEnumValue *found = g_enum_get_value (class, value);

  return found != NULL ? found->value_nick : "";
}

/* An empty text for no date. */
gchar *
tool_format_date (const GDate *date)
{
  if (date == NULL || !g_date_valid (date))
    return g_strdup ("");

  return g_strdup_printf ("%04u-%02u-%02u", (guint) g_date_get_year (date), (guint) g_date_get_month (date),
                          (guint) g_date_get_day (date));
}
