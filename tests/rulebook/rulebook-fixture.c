/* rulebook-fixture.c - short ways to ask the rulebook
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "rulebook-fixture.h"

#include <stdio.h>

VthRulebook *
fixture_rulebook (void)
{
  static VthRulebook *rulebook;

  if (rulebook == NULL)
    {
      g_autoptr (GError) error = NULL;

      rulebook = vth_rulebook_new_national (&error);
      g_assert_no_error (error);
    }

  return rulebook;
}

GDate *
fixture_date (const gchar *text)
{
  guint year, month, day;

  g_assert_cmpint (sscanf (text, "%4u-%2u-%2u", &year, &month, &day), ==, 3);
  return g_date_new_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

gchar *
fixture_text (const GDate *date)
{
  return date == NULL ? NULL : g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date),
                                                g_date_get_day (date));
}

VthDeadline *
fixture_deadline (const gchar *rule_id, const gchar *event, const gchar *extension)
{
  g_autoptr (GDate) date = fixture_date (event);
  g_autoptr (GError) error = NULL;
  const gchar *extensions[] = { extension, NULL };
  VthDeadline *deadline = vth_rulebook_compute_deadline (fixture_rulebook (), rule_id, date, extensions, 0, &error);

  g_assert_no_error (error);
  return deadline;
}

VthDeadline *
fixture_term (const gchar *term, VthTermSource set_by, VthTermStart starts, VthTermDirection direction,
              const gchar *event, const gchar *extension)
{
  g_autoptr (GDate) date = fixture_date (event);
  g_autoptr (GError) error = NULL;
  g_autoptr (VthTerm) length = vth_term_new_from_string (term, &error);
  const gchar *extensions[] = { extension, NULL };
  VthDeadline *deadline;

  g_assert_no_error (error);
  deadline = vth_rulebook_compute_term (fixture_rulebook (), length, set_by, starts, direction, date, extensions, 0,
                                        &error);
  g_assert_no_error (error);
  return deadline;
}
