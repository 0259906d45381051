/* vth-penalty-rate.c - what each day of being late costs
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-penalty-rate-private.h"

#define MAX_CENTS 100000000
#define MAX_DAYS 9999

static gboolean
read_step (VthDataReader *item, gpointer user_data)
{
  VthPenaltyRate *self = user_data;
  VthPenaltyStep step = {
    .n_days = (guint) _vth_data_reader_integer (item, "days", 1, MAX_DAYS),
    .cents = _vth_data_reader_integer (item, "cents", 0, MAX_CENTS),
  };

  g_array_append_val (self->steps, step);
  return item->error == NULL;
}

VthPenaltyRate *
_vth_penalty_rate_new (VthDataReader *data)
{
  VthPenaltyRate *self = g_new0 (VthPenaltyRate, 1);

  self->id = g_strdup (_vth_data_reader_string (data, "id"));
  self->from = _vth_data_reader_optional_date (data, "from");
  self->until = _vth_data_reader_optional_date (data, "until");
  self->certainty = _vth_data_reader_enum (data, "certainty", VTH_TYPE_CERTAINTY);
  self->steps = g_array_new (FALSE, FALSE, sizeof (VthPenaltyStep));
  _vth_data_reader_each (data, "steps", read_step, self);
  return self;
}

void
_vth_penalty_rate_free (VthPenaltyRate *self)
{
  g_free (self->id);
  g_array_unref (self->steps);
  g_free (self);
}

gint64
_vth_penalty_rate_get_cents (const VthPenaltyRate *self, guint day)
{
  for (guint i = 0; i < self->steps->len; i++)
    {
      const VthPenaltyStep *step = &g_array_index (self->steps, VthPenaltyStep, i);

      if (day < step->n_days)
        return step->cents;
      day -= step->n_days;
    }

  return 0;
}

gint64
_vth_penalty_rate_sum_cents (const VthPenaltyRate *self, guint n_days)
{
  gint64 total = 0;

  for (guint i = 0; i < self->steps->len && n_days > 0; i++)
    {
      const VthPenaltyStep *step = &g_array_index (self->steps, VthPenaltyStep, i);
      guint n = MIN (n_days, step->n_days);

      total += n * step->cents;
      n_days -= n;
    }

  return total;
}
