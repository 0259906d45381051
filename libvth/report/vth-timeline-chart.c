/* vth-timeline-chart.c - a timeline as SVG
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-timeline-chart-private.h"

#include "libvth/base/vth-reason-private.h"
#include "libvth/report/vth-report-private.h"

#define LEFT 318
#define WIDTH 1240
#define RIGHT 112
#define LEVEL 19
#define BAR 11
#define HEAD 24
#define LANE_MARGIN 4
#define MAX_LEVELS 7
#define TICK_DISTANCE 74
#define MARK_DISTANCE 19

typedef struct
{
  const VthTimelineCore *core;
  VthLanguage language;
  VthTimelineScale scale;
  GString *html;
  gint y;
} Chart;

/* Rows of one item, which share a lane. */
typedef struct
{
  const VthTimelineItem *item;
  GPtrArray *rows;     /* of VthTimelineRow, those that can be drawn */
  guint levels[MAX_LEVELS];
} Lane;

const gchar *
_vth_timeline_get_sign (guint state)
{
  static const gchar *const signs[] = {
    [VTH_TIMELINE_STATE_NOT_KNOWN] = "?", [VTH_TIMELINE_STATE_TO_COME] = "○", [VTH_TIMELINE_STATE_RUNNING] = "▶",
    [VTH_TIMELINE_STATE_MET] = "✓", [VTH_TIMELINE_STATE_MISSED] = "✗", [VTH_TIMELINE_STATE_FALLEN] = "–",
  };

  return signs[state];
}

gboolean
_vth_timeline_is_event (const VthTimelineHappening *happening)
{
  return happening->kind < VTH_STEP_GRACE_ENDED;
}

static void G_GNUC_PRINTF (2, 3)
print (const Chart *self, const gchar *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  _vth_report_print_escaped (self->html, format, arguments);
  va_end (arguments);
}

static gint
get_x (const Chart *self, guint32 day)
{
  return LEFT + (gint) (_vth_timeline_scale_place (&self->scale, day) * (WIDTH - LEFT - RIGHT) + 0.5);
}

/* Short enough to stand at the end of a bar: 13 apr 2026. */
static gchar *
dup_short_day (guint32 day, VthLanguage language)
{
  g_autofree gchar *name = NULL;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  name = g_strdup_printf ("month-short.%d", g_date_get_month (&date));
  return g_strdup_printf ("%d %s %d", g_date_get_day (&date), _vth_label (name, language), g_date_get_year (&date));
}

static void
draw_tick (const Chart *self, guint32 day, gint bottom)
{
  g_autofree gchar *text = dup_short_day (day, self->language);
  gint x = get_x (self, day);

  print (self, "<path class=\"grid\" d=\"M%d %dV%d\"/><text class=\"tick\" x=\"%d\" y=\"%d\">%s</text>\n", x, HEAD - 4,
         bottom, x, HEAD - 10, text);
}

/* First the days that matter, as far as their names do not touch. */
static void
draw_axis (const Chart *self, gint bottom)
{
  gint last = -WIDTH;

  for (guint i = 1; i + 1 < self->scale.days->len; i++)
    {
      guint32 day = g_array_index (self->scale.days, guint32, i);
      gint x = get_x (self, day);

      if (x - last < TICK_DISTANCE)
        continue;
      draw_tick (self, day, bottom);
      last = x;
    }
  for (guint i = 1; i < self->scale.days->len; i++)
    if (_vth_timeline_scale_is_shortened (&self->scale, i))
      {
        gint from = get_x (self, g_array_index (self->scale.days, guint32, i - 1));
        gint to = get_x (self, g_array_index (self->scale.days, guint32, i)), middle = (from + to) / 2;

        print (self, "<path class=\"short\" d=\"M%d %dl4 -8m3 8l4 -8\"/>\n", middle - 5, HEAD + 4);
      }
}

static void
draw_event (const Chart *self, gint x, guint first, guint last, gboolean taken)
{
  g_autofree gchar *text = first == last ? g_strdup_printf ("%u", first) : g_strdup_printf ("%u–%u", first, last);
  gint half = MAX (9, (gint) g_utf8_strlen (text, -1) * 4 + 4);

  print (self, "<rect class=\"event%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\" rx=\"9\"/>"
         "<text class=\"event%s\" x=\"%d\" y=\"%d\">%s</text>\n", taken ? "" : " refused", x - half, self->y - 9, 2 * half,
         taken ? "" : " refused", x, self->y + 4, text);
}

/* Numbered as in the list below the chart; those that would touch share a mark. */
static void
draw_events (Chart *self)
{
  guint number = 0, first = 0;
  gint at = -WIDTH;
  gboolean taken = TRUE;

  print (self, "<text class=\"lane\" x=\"8\" y=\"%d\">%s</text>\n", self->y + 4, _vth_label ("timeline.events", self->language));
  for (guint i = 0; i < self->core->n_happenings; i++)
    {
      const VthTimelineHappening *one = &self->core->happenings[i];
      gint x;

      if (!_vth_timeline_is_event (one))
        continue;
      number++;
      if (one->on == 0)
        continue;
      x = get_x (self, one->on);
      if (first > 0 && x - at < MARK_DISTANCE + (number - 1 > first ? 22 : 0))
        {
          taken = taken || one->taken;
          continue;
        }
      if (first > 0)
        draw_event (self, at, first, number - 1, taken);
      first = number;
      at = x;
      taken = one->taken;
    }
  if (first > 0)
    draw_event (self, at, first, MAX (number, first), taken);
  self->y += LEVEL + 2 * LANE_MARGIN;
}

static gboolean
can_be_drawn (const VthTimelineRow *row)
{
  return (row->first != 0 || row->done != 0) &&
         !(row->last == 0 && (row->flags & VTH_TIMELINE_DONE_UNDATED) != 0) &&
         !(row->state == VTH_TIMELINE_STATE_NOT_KNOWN && row->last == 0 && row->item->silent);
}

static guint32
get_begin (const VthTimelineRow *row)
{
  return row->first != 0 ? row->first : row->done;
}

/* Where nothing ends it, a bar goes on to the day to look at, or as far as the chart does. */
static guint32
get_end (const Chart *self, const VthTimelineRow *row)
{
  guint32 begin = get_begin (row);

  if (row->last != 0)
    return MAX (row->last, begin);
  if (row->done != 0)
    return MAX (row->done, begin);

  return self->core->on > begin ? self->core->on : begin;
}

static gchar *
dup_hint (const Chart *self, const VthTimelineRow *row)
{
  g_autofree gchar *first = row->first != 0 ? _vth_format_day (row->first, self->language) : g_strdup ("?");
  g_autofree gchar *last = row->last != 0 ? _vth_format_day (row->last, self->language) : g_strdup ("?");
  g_autofree gchar *label = g_strconcat ("VthTimelineState.", _vth_get_nick (VTH_TYPE_TIMELINE_STATE, row->state), NULL);
  g_autofree gchar *cents = row->cents >= 0 ? _vth_format_cents (row->cents, self->language) : NULL;

  return g_strdup_printf ("%s: %s – %s, %s%s%s", row->item->names[self->language], first, last,
                          _vth_label (label, self->language), cents != NULL ? ", " : "", cents != NULL ? cents : "");
}

/* Done before its last day: what was left of the term is drawn lighter. */
static gboolean
is_early (const VthTimelineRow *row)
{
  return row->state == VTH_TIMELINE_STATE_MET && row->done != 0 && row->done < row->last;
}

static void
draw_bar (const Chart *self, const VthTimelineRow *row, gint y)
{
  g_autofree gchar *hint = dup_hint (self, row);
  gint from = get_x (self, get_begin (row)), to = MAX (get_x (self, get_end (self, row)), from + 5);
  const gchar *state = _vth_get_nick (VTH_TYPE_TIMELINE_STATE, row->state);
  gboolean open = row->last == 0 && row->done == 0;

  print (self, "<g><title>%s</title><rect class=\"span %s%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\"/>", hint,
         state, open ? " open" : is_early (row) ? " spare" : "", from, y, to - from, BAR);
  if (is_early (row))
    print (self, "<rect class=\"span %s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\"/>", state, from, y,
           MAX (get_x (self, row->done) - from, 5), BAR);
  if (row->done != 0)
    print (self, "<circle class=\"done %s\" cx=\"%d\" cy=\"%d\" r=\"5\"/>", state, get_x (self, row->done), y + BAR / 2);
  g_string_append (self->html, "</g>\n");
}

static void
draw_end (const Chart *self, const VthTimelineRow *row, gint y)
{
  guint32 end = get_end (self, row);
  guint32 told = is_early (row) || row->last == 0 ? row->done : row->last;
  g_autofree gchar *day = told != 0 ? dup_short_day (told, self->language) : g_strdup ("");
  gint x = MAX (get_x (self, end), row->done != 0 ? get_x (self, row->done) : 0);

  print (self, "<text class=\"end %s\" x=\"%d\" y=\"%d\"><tspan class=\"sign\">%s</tspan> %s</text>\n",
         _vth_get_nick (VTH_TYPE_TIMELINE_STATE, row->state), x + 9, y + BAR - 1, _vth_timeline_get_sign (row->state), day);
}

/* The place at the end of a bar that its words take. */
static gint
get_right (const Chart *self, const VthTimelineRow *row)
{
  return MAX (get_x (self, get_end (self, row)), row->done != 0 ? get_x (self, row->done) : 0) + 104;
}

/* Each in the first level where it fits; FALSE: there are not so many. */
static gboolean
find_levels (const Chart *self, const Lane *lane, guint *levels, guint *n_levels)
{
  gint ends[MAX_LEVELS] = { 0 };

  *n_levels = 0;
  for (guint i = 0; i < lane->rows->len; i++)
    {
      const VthTimelineRow *row = g_ptr_array_index (lane->rows, i);
      guint level = 0;

      while (level < MAX_LEVELS && ends[level] > get_x (self, get_begin (row)) - 4)
        level++;
      if (level == MAX_LEVELS)
        return FALSE;
      ends[level] = get_right (self, row);
      levels[i] = level;
      *n_levels = MAX (*n_levels, level + 1);
    }

  return TRUE;
}

static void
draw_name (const Chart *self, const Lane *lane, gint height)
{
  g_autofree gchar *times = lane->rows->len > 1 ? g_strdup_printf (" (%u×)", lane->rows->len) : g_strdup ("");

  print (self, "<path class=\"edge\" d=\"M0 %dH%d\"/><text class=\"lane\" x=\"22\" y=\"%d\">%s%s</text>\n",
         self->y + height + 2 * LANE_MARGIN, WIDTH, self->y + LANE_MARGIN + BAR, lane->item->names[self->language], times);
}

/* Too many to stand under each other: thin lines, and the last days of the first and of the last. */
static void
draw_crowd (Chart *self, const Lane *lane)
{
  const VthTimelineRow *last = g_ptr_array_index (lane->rows, lane->rows->len - 1);
  guint n_lines = MIN (lane->rows->len, 32);
  gint height = (gint) MAX (n_lines * 3, LEVEL);

  draw_name (self, lane, height);
  for (guint i = 0; i < n_lines; i++)
    {
      const VthTimelineRow *row = g_ptr_array_index (lane->rows, i * lane->rows->len / n_lines);
      gint from = get_x (self, get_begin (row)), to = MAX (get_x (self, get_end (self, row)), from + 3);

      print (self, "<rect class=\"span %s thin\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"2\"/>\n",
             _vth_get_nick (VTH_TYPE_TIMELINE_STATE, row->state), from, self->y + LANE_MARGIN + (gint) i * 3, to - from);
    }
  draw_end (self, last, self->y + LANE_MARGIN + height - BAR - 2);
  self->y += height + 2 * LANE_MARGIN;
}

static void
draw_lane (Chart *self, const Lane *lane)
{
  g_autofree guint *levels = g_new0 (guint, lane->rows->len + 1);
  guint n_levels;

  if (lane->rows->len == 0)
    return;
  if (!find_levels (self, lane, levels, &n_levels))
    {
      draw_crowd (self, lane);
      return;
    }

  draw_name (self, lane, (gint) n_levels * LEVEL);
  for (guint i = 0; i < lane->rows->len; i++)
    {
      const VthTimelineRow *row = g_ptr_array_index (lane->rows, i);
      gint y = self->y + LANE_MARGIN + (gint) levels[i] * LEVEL;

      draw_bar (self, row, y);
      draw_end (self, row, y);
    }
  self->y += (gint) n_levels * LEVEL + 2 * LANE_MARGIN;
}

static void
clear_lane (gpointer data)
{
  g_ptr_array_unref (((Lane *) data)->rows);
}

/* In the order of the data, which is about that of a life. */
static GArray *
find_lanes (const Chart *self, VthBoundParty party)
{
  GArray *lanes = g_array_new (FALSE, TRUE, sizeof (Lane));
  g_autofree guint *places = g_new0 (guint, self->core->law->n_items + 1);

  g_array_set_clear_func (lanes, clear_lane);
  for (guint i = 0; i < self->core->law->n_items; i++)
    if (self->core->law->items[i].party == party)
      {
        Lane lane = { .item = &self->core->law->items[i], .rows = g_ptr_array_new () };

        places[i] = lanes->len;
        g_array_append_val (lanes, lane);
      }
  for (guint i = 0; i < self->core->n_rows; i++)
    {
      VthTimelineRow *row = &self->core->rows[i];

      if (row->item->party == party && can_be_drawn (row))
        g_ptr_array_add (g_array_index (lanes, Lane, places[row->item - self->core->law->items]).rows, row);
    }

  return lanes;
}

static void
draw_party (Chart *self, VthBoundParty party)
{
  g_autoptr (GArray) lanes = find_lanes (self, party);
  g_autofree gchar *label = g_strconcat ("VthBoundParty.", _vth_get_nick (VTH_TYPE_BOUND_PARTY, (gint) party), NULL);
  gboolean any = FALSE;

  for (guint i = 0; i < lanes->len; i++)
    any |= g_array_index (lanes, Lane, i).rows->len > 0;
  if (!any)
    return;

  print (self, "<rect class=\"band\" x=\"0\" y=\"%d\" width=\"%d\" height=\"%d\"/><text class=\"party\" x=\"8\" y=\"%d\">%s</text>\n",
         self->y, WIDTH, HEAD, self->y + HEAD - 7, _vth_label (label, self->language));
  self->y += HEAD;
  for (guint i = 0; i < lanes->len; i++)
    draw_lane (self, &g_array_index (lanes, Lane, i));
}

static void
draw_day_to_look_at (const Chart *self)
{
  g_autofree gchar *day = NULL;
  gint x;

  if (self->core->on == 0)
    return;

  day = dup_short_day (self->core->on, self->language);
  x = get_x (self, self->core->on);
  print (self, "<path class=\"today\" d=\"M%d %dV%d\"/><text class=\"today\" x=\"%d\" y=\"%d\">%s %s</text>\n", x, HEAD - 4,
         self->y + 4, x, self->y + 18, _vth_label ("timeline.on", self->language), day);
}

/* Who cannot see it has the table below, which says the same. */
void
_vth_timeline_append_chart (GString *html, const VthTimelineCore *core, VthLanguage language)
{
  static const VthBoundParty parties[] = {
    VTH_BOUND_PARTY_AUTHORITY, VTH_BOUND_PARTY_OFFENDER, VTH_BOUND_PARTY_INTERESTED_PARTY, VTH_BOUND_PARTY_PROSECUTOR,
    VTH_BOUND_PARTY_COURT
  };
  g_autoptr (GString) lanes = g_string_new (NULL);
  Chart chart = { core, language, { NULL, NULL }, lanes, HEAD + 18 };

  _vth_timeline_scale_init (&chart.scale, core);
  if (chart.scale.days->len > 0)
    {
      draw_events (&chart);
      for (guint i = 0; i < G_N_ELEMENTS (parties); i++)
        draw_party (&chart, parties[i]);

      chart.html = html;
      print (&chart, "<div class=\"chart\"><svg class=\"timeline\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\">\n",
             _vth_label ("timeline.chart", language), WIDTH, chart.y + 26);
      g_string_append (html, "<defs><pattern id=\"dark\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
                             "patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#eef0f3\"/>"
                             "<rect width=\"2\" height=\"6\" fill=\"#8b949e\"/></pattern></defs>\n");
      draw_axis (&chart, chart.y);
      draw_day_to_look_at (&chart);
      g_string_append (html, lanes->str);
      g_string_append (html, "</svg></div>\n");
    }
  _vth_timeline_scale_clear (&chart.scale);
}
