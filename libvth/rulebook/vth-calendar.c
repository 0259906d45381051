/* vth-calendar.c - which days are open
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-calendar-private.h"

#include "libvth/base/vth-error.h"

#define MAX_YEARS 1000
#define LONGEST_WAIT 60

/* What a walk over the years fills. */
typedef struct
{
  VthCalendar *calendar;
  VthDataReader *file;
  guint8 *closed; /* per day, bits 1 << VthCalendarKind */
} Builder;

G_DEFINE_ENUM_TYPE (VthCalendarKind, vth_calendar_kind,
                    G_DEFINE_ENUM_VALUE (VTH_CALENDAR_KIND_ATW, "atw"),
                    G_DEFINE_ENUM_VALUE (VTH_CALENDAR_KIND_WORKING, "working"))

G_DEFINE_FINAL_TYPE (VthCalendar, vth_calendar, G_TYPE_OBJECT)

static void
vth_calendar_finalize (GObject *object)
{
  VthCalendar *self = VTH_CALENDAR (object);

  g_free (self->month_of);
  g_free (self->month_start);
  g_free (self->holiday_of);
  g_ptr_array_unref (self->holidays);
  g_array_unref (self->known);
  for (guint i = 0; i < VTH_N_CALENDAR_KINDS; i++)
    {
      g_free (self->kinds[i].wait);
      g_free (self->kinds[i].n_before);
      g_free (self->kinds[i].open);
    }

  G_OBJECT_CLASS (vth_calendar_parent_class)->finalize (object);
}

static void
vth_calendar_class_init (VthCalendarClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vth_calendar_finalize;
}

static void
vth_calendar_init (VthCalendar *self)
{
  self->holidays = g_ptr_array_new_with_free_func ((GDestroyNotify) _vth_holiday_rule_unref);
  self->known = g_array_new (FALSE, FALSE, sizeof (VthYearRange));
  g_date_clear (&self->first_date, 1);
  g_date_clear (&self->last_date, 1);
  g_date_clear (&self->known_until, 1);
}

static guint32
find_day_number (guint day, guint month, guint year)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return g_date_get_julian (&date);
}

static void
build_months (VthCalendar *self, guint n_years)
{
  guint32 day = 0;

  self->n_months = n_years * 12;
  self->month_of = g_new (guint16, self->n_table_days);
  self->month_start = g_new (guint32, self->n_months + 1);

  for (guint month = 0; month < self->n_months; month++)
    {
      guint length = g_date_get_days_in_month ((GDateMonth) (month % 12 + 1),
                                               (GDateYear) (self->first_year + month / 12));

      self->month_start[month] = day;
      for (guint i = 0; i < length; i++)
        self->month_of[day++] = (guint16) month;
    }
  self->month_start[self->n_months] = day;
}

static void
close_holidays (Builder *builder, guint n_years)
{
  VthCalendar *self = builder->calendar;

  for (guint i = 0; i < self->holidays->len; i++)
    {
      const VthHolidayRule *rule = g_ptr_array_index (self->holidays, i);

      for (guint year = self->first_year; year < self->first_year + n_years; year++)
        {
          guint32 number = _vth_holiday_rule_find (rule, year);
          guint32 day = number - self->first_day;

          if (number == 0 || day >= self->n_table_days)
            continue;

          builder->closed[day] |= (guint8) rule->calendars;
          if (self->holiday_of[day] == 0)
            self->holiday_of[day] = (guint16) (i + 1);
        }
    }
}

static void
close_weekends (Builder *builder)
{
  VthCalendar *self = builder->calendar;

  /* Day number 1 is a Monday. */
  for (guint32 day = 0; day < self->n_table_days; day++)
    if ((self->first_day + day - 1) % 7 >= 5)
      builder->closed[day] |= 1u << VTH_CALENDAR_KIND_ATW | 1u << VTH_CALENDAR_KIND_WORKING;
}

/* FALSE when no open day comes within LONGEST_WAIT days. */
static gboolean
build_kind (Builder *builder, VthCalendarKind kind)
{
  VthCalendar *self = builder->calendar;
  VthOpenDays *days = &self->kinds[kind];
  guint8 wait = 0;

  days->wait = g_new (guint8, self->n_table_days);
  days->n_before = g_new (guint32, self->n_table_days + 1);
  days->open = g_new (guint32, self->n_table_days);

  for (guint32 day = 0; day < self->n_table_days; day++)
    {
      days->n_before[day] = days->n_open;
      if ((builder->closed[day] & 1u << kind) == 0)
        days->open[days->n_open++] = day;
    }
  days->n_before[self->n_table_days] = days->n_open;

  for (guint32 day = self->n_table_days; day-- > 0;)
    {
      wait = (builder->closed[day] & 1u << kind) == 0 ? 0 : (guint8) (wait + 1);
      if (wait > LONGEST_WAIT)
        return FALSE;
      days->wait[day] = wait;
    }

  return TRUE;
}

static gboolean
build_tables (Builder *builder, guint first_year, guint last_year)
{
  VthCalendar *self = builder->calendar;
  guint n_years = last_year + 1 - first_year + 1;
  g_autofree guint8 *closed = NULL;

  self->first_year = first_year;
  self->first_day = find_day_number (1, 1, first_year);
  self->n_days = find_day_number (31, 12, last_year) - self->first_day + 1;
  self->n_table_days = find_day_number (31, 12, last_year + 1) - self->first_day + 1;
  g_date_set_julian (&self->first_date, self->first_day);
  g_date_set_julian (&self->last_date, self->first_day + self->n_days - 1);

  self->holiday_of = g_new0 (guint16, self->n_table_days);
  builder->closed = closed = g_new0 (guint8, self->n_table_days);
  build_months (self, n_years);
  close_holidays (builder, n_years);
  close_weekends (builder);
  return build_kind (builder, VTH_CALENDAR_KIND_ATW) && build_kind (builder, VTH_CALENDAR_KIND_WORKING);
}

static gboolean
read_holiday (VthDataReader *item, gpointer user_data)
{
  Builder *builder = user_data;

  g_ptr_array_add (builder->calendar->holidays, _vth_holiday_rule_new (item));
  return item->error == NULL;
}

static gboolean
read_decree_day (VthDataReader *item, gpointer user_data)
{
  Builder *builder = user_data;

  g_ptr_array_add (builder->calendar->holidays, _vth_holiday_rule_new_decree (item, builder->file));
  return item->error == NULL;
}

static gboolean
read_known (VthDataReader *item, gpointer user_data)
{
  Builder *builder = user_data;
  VthYearRange range = {
    .from = (guint) _vth_data_reader_integer (item, "from", 1, 9999),
    .until = (guint) _vth_data_reader_integer (item, "until", 1, 9999),
  };

  g_array_append_val (builder->calendar->known, range);
  g_date_set_dmy (&builder->calendar->known_until, 31, G_DATE_DECEMBER, (GDateYear) range.until);
  return item->error == NULL;
}

static void
read_range (VthDataReader *data, guint *first_year, guint *last_year)
{
  VthDataReader range = { .file = data->file, .pointer = "/range",
                          .object = _vth_data_reader_object (data, "range") };

  if (range.object == NULL)
    return;

  *first_year = (guint) _vth_data_reader_integer (&range, "from", 1600, 9000);
  *last_year = (guint) _vth_data_reader_integer (&range, "until", 1600, 9000);
  if (*last_year < *first_year || *last_year - *first_year > MAX_YEARS)
    _vth_data_reader_fail (&range, "until", "must follow from, at most a thousand years later");
  if (range.error != NULL && data->error == NULL)
    data->error = g_steal_pointer (&range.error);
  g_clear_error (&range.error);
}

VthCalendar *
_vth_calendar_new_from_data (VthDataReader *data, GError **error)
{
  g_autoptr (VthCalendar) self = g_object_new (VTH_TYPE_CALENDAR, NULL);
  Builder builder = { .calendar = self, .file = data };
  guint first_year = 0, last_year = 0;

  read_range (data, &first_year, &last_year);
  _vth_data_reader_each (data, "holidays", read_holiday, &builder);
  _vth_data_reader_each (data, "decree_days", read_decree_day, &builder);
  _vth_data_reader_each (data, "decree_periods", read_known, &builder);
  if (self->holidays->len >= G_MAXUINT16)
    _vth_data_reader_fail (data, "decree_days", "are too many");
  if (data->error == NULL && !build_tables (&builder, first_year, last_year))
    _vth_data_reader_fail (data, "holidays", "and decree days leave no open day for two months");

  return _vth_data_reader_finish (data, error) ? g_steal_pointer (&self) : NULL;
}

/* What closes an otherwise open weekday, or a weekend day that is a holiday too; NULL for a plain
 * weekend and for an open day.
 */
const VthHolidayRule *
_vth_calendar_find_closing (VthCalendar *self, VthCalendarKind kind, guint32 day_number)
{
  guint index = self->holiday_of[day_number - self->first_day];
  const VthHolidayRule *rule;

  if (index == 0)
    return NULL;

  rule = g_ptr_array_index (self->holidays, index - 1);
  return (rule->calendars & 1u << kind) != 0 ? rule : NULL;
}

gboolean
_vth_calendar_is_known_day (VthCalendar *self, guint32 day_number)
{
  guint year = self->first_year + self->month_of[day_number - self->first_day] / 12u;

  for (guint i = 0; i < self->known->len; i++)
    {
      const VthYearRange *range = &g_array_index (self->known, VthYearRange, i);

      if (year >= range->from && year <= range->until)
        return TRUE;
    }

  return FALSE;
}

static gboolean
find_index (VthCalendar *self, const GDate *date, guint32 *day)
{
  *day = g_date_get_julian (date) - self->first_day;
  return *day < self->n_days;
}

/**
 * vth_calendar_get_first_day:
 * @calendar: a calendar
 *
 * Gets the first day (eerste dag) that the calendar knows.
 *
 * Returns: (transfer none): the date
 *
 * Since: 1.0
 */
const GDate *
vth_calendar_get_first_day (VthCalendar *self)
{
  g_return_val_if_fail (VTH_IS_CALENDAR (self), NULL);

  return &self->first_date;
}

/**
 * vth_calendar_get_last_day:
 * @calendar: a calendar
 *
 * Gets the last day (laatste dag) that the calendar knows.
 *
 * Returns: (transfer none): the date
 *
 * Since: 1.0
 */
const GDate *
vth_calendar_get_last_day (VthCalendar *self)
{
  g_return_val_if_fail (VTH_IS_CALENDAR (self), NULL);

  return &self->last_date;
}

/**
 * vth_calendar_get_known_until:
 * @calendar: a calendar
 *
 * Gets the horizon of the decree days (gelijkgestelde dagen, Atw 3 lid 3): no decree for later
 * years is known yet, and no rule predicts them.
 *
 * Returns: (transfer none): the last day of the last known year
 *
 * Since: 1.0
 */
const GDate *
vth_calendar_get_known_until (VthCalendar *self)
{
  g_return_val_if_fail (VTH_IS_CALENDAR (self), NULL);

  return &self->known_until;
}

/**
 * vth_calendar_is_known:
 * @calendar: a calendar
 * @date: a day
 *
 * Tells whether the decree days (gelijkgestelde dagen, Atw 3 lid 3) of the year of @date are known.
 *
 * Returns: %FALSE beyond the horizon, in years whose decrees were not found, and outside the calendar
 *
 * Since: 1.0
 */
gboolean
vth_calendar_is_known (VthCalendar *self, const GDate *date)
{
  guint32 day;

  g_return_val_if_fail (VTH_IS_CALENDAR (self), FALSE);
  g_return_val_if_fail (date != NULL && g_date_valid (date), FALSE);

  return find_index (self, date, &day) && _vth_calendar_is_known_day (self, g_date_get_julian (date));
}

/**
 * vth_calendar_is_open:
 * @calendar: a calendar
 * @kind: which of the two calendars
 * @date: a day
 *
 * Tells whether a day is no Saturday, Sunday or holiday (feestdag, Atw 1 and 3).
 *
 * Returns: %TRUE on an open day; %FALSE also outside the calendar
 *
 * Since: 1.0
 */
gboolean
vth_calendar_is_open (VthCalendar *self, VthCalendarKind kind, const GDate *date)
{
  guint32 day;

  g_return_val_if_fail (VTH_IS_CALENDAR (self), FALSE);
  g_return_val_if_fail ((guint) kind < VTH_N_CALENDAR_KINDS, FALSE);
  g_return_val_if_fail (date != NULL && g_date_valid (date), FALSE);

  return find_index (self, date, &day) && self->kinds[kind].wait[day] == 0;
}

/**
 * vth_calendar_find_next_open:
 * @calendar: a calendar
 * @kind: which of the two calendars
 * @date: a day
 *
 * Finds the first open day on or after a day (eerstvolgende dag, Atw 1 lid 1).
 *
 * Returns: (transfer full) (nullable): the date, or %NULL outside the calendar
 *
 * Since: 1.0
 */
GDate *
vth_calendar_find_next_open (VthCalendar *self, VthCalendarKind kind, const GDate *date)
{
  guint32 day;

  g_return_val_if_fail (VTH_IS_CALENDAR (self), NULL);
  g_return_val_if_fail ((guint) kind < VTH_N_CALENDAR_KINDS, NULL);
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  if (!find_index (self, date, &day) || day + self->kinds[kind].wait[day] >= self->n_days)
    return NULL;

  return g_date_new_julian (self->first_day + day + self->kinds[kind].wait[day]);
}

/**
 * vth_calendar_count_open:
 * @calendar: a calendar
 * @kind: which of the two calendars
 * @first: first day that counts
 * @last: last day that counts
 *
 * Counts the open days (werkdagen) of a span of days, both ends included.
 *
 * Returns: the count; 0 when @last comes before @first or either lies outside the calendar
 *
 * Since: 1.0
 */
guint
vth_calendar_count_open (VthCalendar *self, VthCalendarKind kind, const GDate *first, const GDate *last)
{
  guint32 from, until;

  g_return_val_if_fail (VTH_IS_CALENDAR (self), 0);
  g_return_val_if_fail ((guint) kind < VTH_N_CALENDAR_KINDS, 0);
  g_return_val_if_fail (first != NULL && g_date_valid (first) && last != NULL && g_date_valid (last), 0);

  if (!find_index (self, first, &from) || !find_index (self, last, &until) || until < from)
    return 0;

  return self->kinds[kind].n_before[until + 1] - self->kinds[kind].n_before[from];
}

/**
 * vth_calendar_lookup_holiday:
 * @calendar: a calendar
 * @kind: which of the two calendars
 * @date: a day
 *
 * Looks up the holiday (feestdag) that falls on a day.
 *
 * Returns: (transfer full) (nullable): the holiday, or %NULL if there is none that day
 *
 * Since: 1.0
 */
VthHoliday *
vth_calendar_lookup_holiday (VthCalendar *self, VthCalendarKind kind, const GDate *date)
{
  const VthHolidayRule *rule;
  guint32 day;

  g_return_val_if_fail (VTH_IS_CALENDAR (self), NULL);
  g_return_val_if_fail ((guint) kind < VTH_N_CALENDAR_KINDS, NULL);
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  if (!find_index (self, date, &day))
    return NULL;

  rule = _vth_calendar_find_closing (self, kind, g_date_get_julian (date));
  return rule != NULL ? _vth_holiday_new (rule, g_date_get_julian (date)) : NULL;
}

/**
 * vth_calendar_list_holidays:
 * @calendar: a calendar
 * @kind: which of the two calendars
 * @year: the year
 * @error: return location for a #GError: %VTH_ERROR_OUT_OF_RANGE
 *
 * Lists the holidays (feestdagen) of a year in the order of their dates, also those in a weekend.
 *
 * Returns: (transfer full): a list of #VthHoliday, or %NULL with @error set
 *
 * Since: 1.0
 */
GListModel *
vth_calendar_list_holidays (VthCalendar *self, VthCalendarKind kind, gint year, GError **error)
{
  g_autoptr (GListStore) list = NULL;
  guint32 month;

  g_return_val_if_fail (VTH_IS_CALENDAR (self), NULL);
  g_return_val_if_fail ((guint) kind < VTH_N_CALENDAR_KINDS, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  month = ((guint32) year - self->first_year) * 12;
  if (year < (gint) self->first_year || month >= self->n_months - 12)
    {
      g_set_error (error, VTH_ERROR, VTH_ERROR_OUT_OF_RANGE, "The calendar knows the years %u to %d, not %d",
                   self->first_year, g_date_get_year (&self->last_date), year);
      return NULL;
    }

  list = g_list_store_new (VTH_TYPE_HOLIDAY);
  for (guint32 day = self->month_start[month]; day < self->month_start[month + 12]; day++)
    {
      const VthHolidayRule *rule = _vth_calendar_find_closing (self, kind, self->first_day + day);
      g_autoptr (VthHoliday) holiday = rule != NULL ? _vth_holiday_new (rule, self->first_day + day) : NULL;

      if (holiday != NULL)
        g_list_store_append (list, holiday);
    }

  return G_LIST_MODEL (g_steal_pointer (&list));
}
