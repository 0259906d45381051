/* vth-intervention-rules.c - what a policy says beside its matrix
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/rulebook/vth-intervention-rules-private.h"

void
_vth_intervention_rules_free (VthInterventionRules *self)
{
  g_clear_pointer (&self->circumstances, g_ptr_array_unref);
  g_clear_pointer (&self->steps, g_array_unref);
  g_free (self);
}

gint
_vth_intervention_rules_find (const VthInterventionRules *self, const gchar *circumstance)
{
  for (guint i = 0; i < self->circumstances->len; i++)
    if (g_str_equal (((const VthCircumstance *) g_ptr_array_index (self->circumstances, i))->id, circumstance))
      return (gint) i;

  return -1;
}

/* A day that lies exactly so long ago still counts. */
guint32
_vth_intervention_rules_look_back (const VthInterventionRules *self, guint32 day)
{
  guint count = (guint) self->look_back.count;
  GDate date;

  if (count == 0 || day == 0)
    return 0;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  switch (self->look_back.unit)
    {
    case VTH_TERM_UNIT_YEARS:
      g_date_subtract_years (&date, count);
      break;
    case VTH_TERM_UNIT_MONTHS:
      g_date_subtract_months (&date, count);
      break;
    default:
      g_date_subtract_days (&date, self->look_back.unit == VTH_TERM_UNIT_WEEKS ? 7 * count : count);
      break;
    }

  return g_date_get_julian (&date);
}

const VthRepetitionStep *
_vth_intervention_rules_find_step (const VthInterventionRules *self, guint n_earlier)
{
  const VthRepetitionStep *found = NULL;

  for (guint i = 0; i < self->steps->len; i++)
    {
      const VthRepetitionStep *step = &g_array_index (self->steps, VthRepetitionStep, i);

      if (step->least <= n_earlier)
        found = step;
    }

  return found;
}
