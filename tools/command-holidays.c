/* command-holidays.c - vth holidays: the closed days of a year
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static struct
{
  gchar *calendar;
} options;

static const GOptionEntry entries[] = {
  { "calendar", 0, 0, G_OPTION_ARG_FILENAME, &options.calendar,
    "which calendar: atw (default) or working", "atw|working" },
  { NULL }
};

static void
print_holidays (const Tool *tool, GListModel *holidays)
{
  static const gchar *const columns[] = { "date", "name", "basis", "decree", "certainty", NULL };
  g_autoptr (ToolTable) table = tool_table_new (columns);

  for (guint i = 0; i < g_list_model_get_n_items (holidays); i++)
    {
      g_autoptr (VthHoliday) holiday = g_list_model_get_item (holidays, i);
      g_autofree gchar *date = tool_format_date (vth_holiday_get_date (holiday));
      const gchar *cells[] = { date, vth_holiday_get_name (holiday, tool->language), vth_holiday_get_basis (holiday),
                               vth_holiday_get_decree (holiday),
                               tool_get_nick (VTH_TYPE_CERTAINTY, (gint) vth_holiday_get_certainty (holiday)) };

      tool_table_add (table, cells);
    }
  tool_table_print (table, tool);
}

/* Decree days are announced late: a year that is not known to its end may get more of them. */
static void
warn_of_horizon (const Tool *tool, VthCalendar *calendar, guint year)
{
  const GDate *known = vth_calendar_get_known_until (calendar);
  g_autofree gchar *text = NULL;

  if (known == NULL || (guint) g_date_get_year (known) >= year)
    return;

  text = tool_format_date (known);
  tool_complain (tool, "days equated by decree are known until %s", text);
}

static ToolStatus
run (Tool *tool)
{
  gint kind = VTH_CALENDAR_KIND_ATW;
  g_autoptr (VthCalendar) calendar = NULL;
  g_autoptr (GListModel) holidays = NULL;
  g_autoptr (GError) error = NULL;
  guint year = 0;

  if (!tool_parse_number (tool, "YEAR", tool->arguments[0], 9999, &year)
      || !tool_parse_enum (tool, "--calendar", options.calendar, VTH_TYPE_CALENDAR_KIND, &kind))
    return TOOL_USAGE;

  calendar = vth_calendar_new_national (&error);
  if (calendar != NULL)
    holidays = vth_calendar_list_holidays (calendar, (VthCalendarKind) kind, (gint) year, &error);
  if (holidays == NULL)
    {
      tool_complain_error (tool, error);
      return TOOL_USAGE;
    }

  print_holidays (tool, holidays);
  if (kind == VTH_CALENDAR_KIND_ATW)
    warn_of_horizon (tool, calendar, year);
  return TOOL_ANSWERED;
}

const ToolCommand tool_command_holidays = {
  .name = "holidays",
  .usage = "YEAR [--calendar atw|working]",
  .summary = "lists the closed days of a year",
  .formats = TOOL_FORMATS_TABLE,
  .format = TOOL_FORMAT_TEXT,
  .options = entries,
  .min_arguments = 1,
  .max_arguments = 1,
  .run = run,
};
