/* vth-life-end.c - what the life of an order tells of it: whether it still binds, and whether anything was forfeited
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-life-private.h"

static gboolean
is_end (const VthState *state)
{
  return state->ended || state->carried_out;
}

/* Whether an event of that kind would bring the order to its end. */
static gboolean
would_end (const VthLife *self, guint track, guint kind)
{
  const VthProcedureTable *table = self->table;

  for (guint i = table->first[kind]; i < table->first[kind + 1]; i++)
    {
      const VthTransition *row = &table->transitions[i];

      if (row->track == track && row->to != VTH_STATE_SAME && is_end (&self->law->states[row->to]))
        return TRUE;
    }

  return FALSE;
}

static void
look_at (const VthLife *self, guint track, const VthLifeStep *step, VthOrderEnd *end)
{
  if (!step->taken)
    end->unsure = end->unsure || step->kind == VTH_DECISION_EVENT_KIND_FORFEITED || would_end (self, track, step->kind);
  else if (end->on == 0 && step->row->track == track && self->law->states[step->to].ended)
    end->on = step->on;
}

/* What is said while it is folded is said elsewhere. */
VthOrderEnd
vth_life_find_end (const VthCase *c, guint32 day)
{
  VthOrderEnd end = { FALSE, 0, FALSE };
  VthNotes notes = { NULL };
  VthLife life;
  gint track;

  vth_life_init (&life, c->context->rulebook, c->dossier, c->decision, day, FALSE, &notes);
  track = vth_life_find_track (&life, "order");
  if (track >= 0)
    {
      end.ended = is_end (&life.law->states[life.states[track]]);
      for (guint i = 0; i < life.n_steps; i++)
        look_at (&life, (guint) track, &life.steps[i], &end);
    }
  vth_life_clear (&life);
  _vth_notes_clear (&notes);
  return end;
}

gboolean
vth_life_has_forfeited (const VthCase *c, guint32 day)
{
  VthNotes notes = { NULL };
  VthLife life;
  gboolean found;

  vth_life_init (&life, c->context->rulebook, c->dossier, c->decision, day, FALSE, &notes);
  found = life.claims.n_items > 0 || life.n_unknown > 0;
  vth_life_clear (&life);
  _vth_notes_clear (&notes);
  return found;
}
