/* vth-life-notes.c - what is to be said of the record of a decision
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-life-private.h"

static gchar *
dup_kind_label (guint kind)
{
  return g_strconcat ("VthDecisionEventKind.", _vth_step_kind_get_nick (kind), NULL);
}

static gboolean
is_open (const VthLife *self, const VthTransition *row)
{
  return (row->from & (G_GUINT64_CONSTANT (1) << self->states[row->track])) != 0;
}

static gboolean
could_come (const VthLife *self, guint track, guint kind)
{
  const VthProcedureTable *table = self->table;

  for (guint i = table->first[kind]; i < table->first[kind + 1]; i++)
    if ((track == VTH_MAX_TRACKS || table->transitions[i].track == track) && is_open (self, &table->transitions[i]))
      return TRUE;

  return FALSE;
}

/* The events that could have come instead, in both languages; of every track if none stood in the way. */
static void
find_expected (const VthLife *self, guint track, GString *texts[2])
{
  for (guint kind = 0; kind < VTH_N_STEP_KINDS; kind++)
    {
      g_autofree gchar *label = NULL;

      if (!could_come (self, track, kind))
        continue;
      label = dup_kind_label (kind);
      for (guint language = 0; language < 2; language++)
        g_string_append_printf (texts[language], "%s%s", texts[language]->len > 0 ? ", " : "",
                                _vth_label (label, (VthLanguage) language));
    }

  for (guint language = 0; language < 2; language++)
    if (texts[language]->len == 0)
      g_string_append (texts[language], _vth_label ("procedure.nothing", (VthLanguage) language));
}

/* Nothing is dropped: what could not happen is told with what could have. */
void
vth_life_note_refused (VthLife *self, const VthLifeStep *step)
{
  g_autoptr (GString) nl = g_string_new (NULL);
  g_autoptr (GString) en = g_string_new (NULL);
  g_autofree gchar *label = dup_kind_label (step->kind);
  const VthState *state = step->track < VTH_MAX_TRACKS ? &self->law->states[self->states[step->track]] : NULL;

  find_expected (self, step->track, (GString *[]) { nl, en });
  if (state != NULL)
    vth_case_note_event (&self->c, "procedure.event-not-possible", step->event,
                         VTH_ARGS (VTH_ARG_LABEL ("name", label), vth_case_day ("day", step->on),
                                   VTH_ARG_WORDS ("found", state->names[0], state->names[1]),
                                   VTH_ARG_WORDS ("expected", nl->str, en->str)));
  else
    vth_case_note_event (&self->c, "procedure.event-of-other-instrument", step->event,
                         VTH_ARGS (VTH_ARG_LABEL ("name", label), vth_case_day ("day", step->on),
                                   VTH_ARG_WORDS ("expected", nl->str, en->str)));
}

void
vth_life_note_certainty (VthLife *self, VthCertainty certainty, const gchar *source)
{
  const VthNotes *notes = self->c.notes;
  const gchar *code = certainty == VTH_CERTAINTY_INFERRED ? "certainty.inferred" : "certainty.unverified";

  if (certainty == VTH_CERTAINTY_TEXT)
    return;
  for (guint i = 0; i < notes->n_notes; i++)
    if (g_str_equal (notes->notes[i].entry->code, code) && notes->notes[i].arguments != NULL &&
        g_strcmp0 (notes->notes[i].arguments[0].value.text, source) == 0)
      return;

  vth_case_note_certainty (&self->c, certainty, source);
}

static void
note_running_law (VthLife *self)
{
  guint32 day = self->c.decided != 0 ? self->c.decided : self->c.notified;

  for (guint i = 0; day != 0 && i < self->law->n_running; i++)
    {
      const VthRunningLaw *row = &self->law->running[i];

      if ((row->instruments & (1u << self->c.instrument)) == 0 || day >= row->imposed_before)
        continue;
      vth_case_note (&self->c, "procedure.old-law", "/decided_on",
                     VTH_ARGS (VTH_ARG_DAY ("day", day), VTH_ARG_DAY ("since", row->imposed_before)));
      vth_life_note_certainty (self, row->certainty, row->law);
    }
}

/* The events are by day: one is late if another with a later day was written down before it. */
static void
note_late (VthLife *self)
{
  guint first_written = G_MAXUINT;

  for (guint i = self->c.n_events; i-- > 0;)
    {
      const VthCaseEvent *event = &self->c.events[i];
      g_autofree gchar *label = NULL;

      if (event->on == 0)
        continue;
      if (event->index < first_written)
        {
          first_written = event->index;
          continue;
        }
      label = dup_kind_label (event->kind);
      vth_case_note_event (&self->c, "procedure.registered-late", event,
                           VTH_ARGS (VTH_ARG_LABEL ("name", label), VTH_ARG_DAY ("day", event->on)));
    }
}

static void
note_days (VthLife *self)
{
  guint n_unknown = 0;
  guint32 first = self->c.decided != 0 ? self->c.decided : self->c.notified;

  for (guint i = 0; i < self->c.n_events; i++)
    n_unknown += self->c.events[i].on == 0;
  if (self->c.n_events > n_unknown && (first == 0 || self->c.events[0].on < first))
    first = self->c.events[0].on;

  if (n_unknown > 0)
    vth_case_note (&self->c, "procedure.day-unknown", "/events", VTH_ARGS (VTH_ARG_NUMBER ("days", n_unknown)));
  if (first != 0 && first < self->law->known_from)
    vth_case_note (&self->c, "procedure.before-law", NULL,
                   VTH_ARGS (VTH_ARG_DAY ("day", first), VTH_ARG_DAY ("since", self->law->known_from)));
}

/* What the record as a whole shows, before anything is folded. */
void
vth_life_note_record (VthLife *self)
{
  g_autofree gchar *label = NULL;

  if (self->table != NULL)
    {
      note_days (self);
      note_late (self);
      note_running_law (self);
      return;
    }

  label = vth_case_dup_instrument_label (&self->c);
  vth_case_note (&self->c, "procedure.no-table", "/instrument",
                 VTH_ARGS (VTH_ARG_LABEL ("name", self->c.instrument != VTH_INSTRUMENT_UNKNOWN
                                                  ? label : "instrument.unknown")));
}
