/* vth-holiday.c - a day that is no open day, and why
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-holiday-private.h"

#include "libvth/rulebook/vth-calendar.h"
#include "libvth/rulebook/vth-json-member-private.h"

struct _VthHoliday
{
  GObject parent_instance;

  VthHolidayRule *rule;
  GDate date;
};

G_DEFINE_FINAL_TYPE (VthHoliday, vth_holiday, G_TYPE_OBJECT)

static void
read_calendars (VthHolidayRule *self, VthDataReader *data)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (VTH_TYPE_CALENDAR_KIND);
  JsonArray *kinds = _vth_data_reader_array (data, "calendars");

  for (guint i = 0; kinds != NULL && i < json_array_get_length (kinds); i++)
    {
      JsonNode *node = json_array_get_element (kinds, i);
      const gchar *nick = json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
      const GEnumValue *value = nick != NULL ? g_enum_get_value_by_nick (class, nick) : NULL;

      if (value == NULL)
        _vth_data_reader_fail (data, "calendars", "names no calendar");
      else
        self->calendars |= 1u << value->value;
    }
}

static VthHolidayRule *
holiday_rule_new (const gchar *id, const gchar *name_nl, const gchar *name_en, const gchar *basis)
{
  VthHolidayRule *self = g_new0 (VthHolidayRule, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->id = g_strdup (id);
  self->names[VTH_LANGUAGE_NL] = g_strdup (name_nl);
  self->names[VTH_LANGUAGE_EN] = g_strdup (name_en);
  self->basis = g_strdup (basis);
  return self;
}

VthHolidayRule *
_vth_holiday_rule_new (VthDataReader *data)
{
  VthHolidayRule *self = holiday_rule_new (_vth_data_reader_string (data, "id"),
                                           _vth_data_reader_string (data, "name_nl"),
                                           _vth_data_reader_string (data, "name_en"),
                                           _vth_data_reader_string (data, "basis"));

  self->certainty = _vth_data_reader_enum (data, "certainty", VTH_TYPE_CERTAINTY);
  self->from = (guint) _vth_data_reader_optional_integer (data, "from", 1, 9999, 1);
  self->until = (guint) _vth_data_reader_optional_integer (data, "until", 1, 9999, 9999);
  self->sunday_shift = _vth_data_reader_optional_integer (data, "sunday_shift", -6, 6, 0);
  read_calendars (self, data);
  if (_vth_data_reader_has (data, "easter"))
    {
      self->easter = _vth_data_reader_integer (data, "easter", -80, 200);
      return self;
    }

  self->month = (guint) _vth_data_reader_integer (data, "month", 1, 12);
  self->day = (guint) _vth_data_reader_integer (data, "day", 1, 28 + 3);
  return self;
}

VthHolidayRule *
_vth_holiday_rule_new_decree (VthDataReader *data, VthDataReader *file)
{
  VthHolidayRule *self = holiday_rule_new ("decree",
                                           _vth_data_reader_string (file, "decree_name_nl"),
                                           _vth_data_reader_string (file, "decree_name_en"),
                                           _vth_data_reader_string (file, "decree_basis"));

  self->calendars = 1u << VTH_CALENDAR_KIND_ATW;
  self->only_day = _vth_data_reader_date (data, "date");
  self->decree = g_strdup (_vth_data_reader_string (data, "decree"));
  self->source = g_strdup (_vth_data_reader_string (data, "source"));
  self->certainty = _vth_data_reader_enum (data, "certainty", VTH_TYPE_CERTAINTY);
  return self;
}

VthHolidayRule *
_vth_holiday_rule_ref (VthHolidayRule *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
_vth_holiday_rule_unref (VthHolidayRule *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->id);
  g_free (self->names[VTH_LANGUAGE_NL]);
  g_free (self->names[VTH_LANGUAGE_EN]);
  g_free (self->basis);
  g_free (self->decree);
  g_free (self->source);
  g_free (self);
}

/* Easter Sunday of the Gregorian calendar: the Sunday after the first full moon of the church's
 * tables on or after 21 March.
 */
static guint32
find_easter (guint year)
{
  guint golden = year % 19, century = year / 100;
  guint epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
  guint moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 21, G_DATE_MARCH, (GDateYear) year);
  g_date_add_days (&date, moon);
  g_date_add_days (&date, 7 - (guint) g_date_get_weekday (&date) % 7);
  return g_date_get_julian (&date);
}

/* Gives the day number in that year, or 0 when there is no such day. */
guint32
_vth_holiday_rule_find (const VthHolidayRule *self, guint year)
{
  GDate date;

  if (self->only_day != 0)
    {
      g_date_clear (&date, 1);
      g_date_set_julian (&date, self->only_day);
      return g_date_get_year (&date) == year ? self->only_day : 0;
    }
  if (year < self->from || year > self->until)
    return 0;
  if (self->month == 0)
    return (guint32) ((gint) find_easter (year) + self->easter);
  if (!g_date_valid_dmy ((GDateDay) self->day, (GDateMonth) self->month, (GDateYear) year))
    return 0;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) self->day, (GDateMonth) self->month, (GDateYear) year);
  if (g_date_get_weekday (&date) == G_DATE_SUNDAY)
    return (guint32) ((gint) g_date_get_julian (&date) + self->sunday_shift);

  return g_date_get_julian (&date);
}

static void
vth_holiday_finalize (GObject *object)
{
  VthHoliday *self = VTH_HOLIDAY (object);

  _vth_holiday_rule_unref (self->rule);

  G_OBJECT_CLASS (vth_holiday_parent_class)->finalize (object);
}

static void
vth_holiday_class_init (VthHolidayClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vth_holiday_finalize;
}

static void
vth_holiday_init (VthHoliday *self)
{
  g_date_clear (&self->date, 1);
}

VthHoliday *
_vth_holiday_new (const VthHolidayRule *rule, guint32 day_number)
{
  VthHoliday *self = g_object_new (VTH_TYPE_HOLIDAY, NULL);

  self->rule = _vth_holiday_rule_ref ((VthHolidayRule *) rule);
  g_date_set_julian (&self->date, day_number);
  return self;
}

/**
 * vth_holiday_get_date:
 * @holiday: a holiday
 *
 * Gets the day (datum) on which the holiday falls in its year.
 *
 * Returns: (transfer none): the date
 *
 * Since: 1.0
 */
const GDate *
vth_holiday_get_date (VthHoliday *self)
{
  g_return_val_if_fail (VTH_IS_HOLIDAY (self), NULL);

  return &self->date;
}

/**
 * vth_holiday_get_id:
 * @holiday: a holiday
 *
 * Gets the name by which the calendar's data know the holiday (feestdag).
 *
 * Returns: (transfer none): the id, such as `kings-day`; `decree` for a day equated by decree
 *
 * Since: 1.0
 */
const gchar *
vth_holiday_get_id (VthHoliday *self)
{
  g_return_val_if_fail (VTH_IS_HOLIDAY (self), NULL);

  return self->rule->id;
}

/**
 * vth_holiday_get_name:
 * @holiday: a holiday
 * @language: of the name
 *
 * Gets the name of the holiday (feestdag). When two fall on one day, as Ascension Day and 5 May
 * did in 2016, it is one holiday with one name.
 *
 * Returns: (transfer none): the name, such as `Koningsdag`
 *
 * Since: 1.0
 */
const gchar *
vth_holiday_get_name (VthHoliday *self, VthLanguage language)
{
  g_return_val_if_fail (VTH_IS_HOLIDAY (self), NULL);
  g_return_val_if_fail ((guint) language < G_N_ELEMENTS (self->rule->names), NULL);

  return self->rule->names[language];
}

/**
 * vth_holiday_get_basis:
 * @holiday: a holiday
 *
 * Gets the legal basis (grondslag) on which the day is closed.
 *
 * Returns: (transfer none): the reference, such as `Atw 3 lid 1`
 *
 * Since: 1.0
 */
const gchar *
vth_holiday_get_basis (VthHoliday *self)
{
  g_return_val_if_fail (VTH_IS_HOLIDAY (self), NULL);

  return self->rule->basis;
}

/**
 * vth_holiday_get_decree:
 * @holiday: a holiday
 *
 * Gets the royal decree (koninklijk besluit) that equates the day with a holiday (Atw 3 lid 3).
 *
 * Returns: (transfer none) (nullable): the decree, or %NULL for a holiday of the act itself
 *
 * Since: 1.0
 */
const gchar *
vth_holiday_get_decree (VthHoliday *self)
{
  g_return_val_if_fail (VTH_IS_HOLIDAY (self), NULL);

  return self->rule->decree;
}

/**
 * vth_holiday_get_atw_only:
 * @holiday: a holiday
 *
 * Tells whether the day is closed for the Algemene termijnenwet (Atw) only, and a working day for
 * everything else: Good Friday and the days equated by decree.
 *
 * Returns: %TRUE if it is a working day elsewhere
 *
 * Since: 1.0
 */
gboolean
vth_holiday_get_atw_only (VthHoliday *self)
{
  g_return_val_if_fail (VTH_IS_HOLIDAY (self), FALSE);

  return (self->rule->calendars & (1u << VTH_CALENDAR_KIND_WORKING)) == 0;
}

/**
 * vth_holiday_get_certainty:
 * @holiday: a holiday
 *
 * Gets how sure it is that the day is closed (zekerheid).
 *
 * Returns: the certainty
 *
 * Since: 1.0
 */
VthCertainty
vth_holiday_get_certainty (VthHoliday *self)
{
  g_return_val_if_fail (VTH_IS_HOLIDAY (self), VTH_CERTAINTY_UNVERIFIED);

  return self->rule->certainty;
}

/**
 * vth_holiday_to_json:
 * @holiday: a holiday
 * @language: the language of the name
 *
 * Writes the holiday (feestdag) as a JSON object with the members `date`, `name`, `basis`, `decree`
 * where there is one, `atw_only` and `certainty`.
 *
 * Returns: (transfer full): a new node
 *
 * Since: 1.0
 */
JsonNode *
vth_holiday_to_json (VthHoliday *self, VthLanguage language)
{
  JsonObject *object;
  JsonNode *node;

  g_return_val_if_fail (VTH_IS_HOLIDAY (self), NULL);

  object = json_object_new ();
  _vth_json_set_date (object, "date", &self->date);
  _vth_json_set_text (object, "name", vth_holiday_get_name (self, language));
  _vth_json_set_text (object, "basis", self->rule->basis);
  _vth_json_set_text (object, "decree", self->rule->decree);
  json_object_set_boolean_member (object, "atw_only", vth_holiday_get_atw_only (self));
  _vth_json_set_nick (object, "certainty", VTH_TYPE_CERTAINTY, (gint) self->rule->certainty);

  node = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (node, object);
  return node;
}
