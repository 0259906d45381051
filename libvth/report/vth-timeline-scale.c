/* vth-timeline-scale.c - days to the right, long silences shortened
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-timeline-chart-private.h"

/* A silence of so many days is drawn as long as it lasts; of what is longer each doubling adds as much as STEP days. */
#define LONGEST 45
#define STEP 14.0
#define MARGIN 4

static void
add_day (VthTimelineScale *self, guint32 day)
{
  if (day != 0)
    g_array_append_val (self->days, day);
}

static gint
compare_days (gconstpointer a, gconstpointer b)
{
  guint32 day = *(const guint32 *) a, other = *(const guint32 *) b;

  return day < other ? -1 : day > other;
}

static void
add_days (VthTimelineScale *self, const VthTimelineCore *core)
{
  add_day (self, core->on);
  for (guint i = 0; i < core->n_rows; i++)
    {
      add_day (self, core->rows[i].first);
      add_day (self, core->rows[i].last);
      add_day (self, core->rows[i].done);
    }
  for (guint i = 0; i < core->n_happenings; i++)
    if (_vth_timeline_is_event (&core->happenings[i]))
      add_day (self, core->happenings[i].on);
}

static gdouble
get_width (guint32 days)
{
  gdouble width = 0, rest = days;

  for (; rest > 2 * LONGEST; rest /= 2)
    width += STEP;

  return rest <= LONGEST ? rest : LONGEST + width + STEP * (rest - LONGEST) / LONGEST;
}

static void
keep_each_once (GArray *days)
{
  guint n_kept = 0;

  g_array_sort (days, compare_days);
  for (guint i = 0; i < days->len; i++)
    if (n_kept == 0 || g_array_index (days, guint32, i) != g_array_index (days, guint32, n_kept - 1))
      g_array_index (days, guint32, n_kept++) = g_array_index (days, guint32, i);
  g_array_set_size (days, n_kept);
}

void
_vth_timeline_scale_init (VthTimelineScale *self, const VthTimelineCore *core)
{
  gdouble place = 0;

  self->days = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->places = g_array_new (FALSE, FALSE, sizeof (gdouble));
  add_days (self, core);
  keep_each_once (self->days);
  if (self->days->len > 0)
    {
      guint32 ends[] = { MAX (g_array_index (self->days, guint32, 0), MARGIN + 1) - MARGIN,
                         g_array_index (self->days, guint32, self->days->len - 1) + MARGIN };

      g_array_prepend_val (self->days, ends[0]);
      g_array_append_val (self->days, ends[1]);
    }

  for (guint i = 0; i < self->days->len; i++)
    {
      if (i > 0)
        place += get_width (g_array_index (self->days, guint32, i) - g_array_index (self->days, guint32, i - 1));
      g_array_append_val (self->places, place);
    }
  for (guint i = 0; i < self->places->len; i++)
    g_array_index (self->places, gdouble, i) /= MAX (place, 1);
}

void
_vth_timeline_scale_clear (VthTimelineScale *self)
{
  g_clear_pointer (&self->days, g_array_unref);
  g_clear_pointer (&self->places, g_array_unref);
}

gdouble
_vth_timeline_scale_place (const VthTimelineScale *self, guint32 day)
{
  guint low = 0, high = self->days->len;
  gdouble from, to;
  guint32 first, last;

  if (high == 0 || day <= g_array_index (self->days, guint32, 0))
    return 0;
  if (day >= g_array_index (self->days, guint32, high - 1))
    return 1;

  while (high - low > 1)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (self->days, guint32, middle) <= day)
        low = middle;
      else
        high = middle;
    }

  first = g_array_index (self->days, guint32, low);
  last = g_array_index (self->days, guint32, high);
  from = g_array_index (self->places, gdouble, low);
  to = g_array_index (self->places, gdouble, high);
  return from + (to - from) * (day - first) / (last - first);
}

gboolean
_vth_timeline_scale_is_shortened (const VthTimelineScale *self, guint index)
{
  return index > 0 && g_array_index (self->days, guint32, index) - g_array_index (self->days, guint32, index - 1) > LONGEST;
}
