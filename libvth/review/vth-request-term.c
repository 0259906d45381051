/* vth-request-term.c - by when a request must be decided
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-request-state-private.h"

/* A time in which the term stands still. */
typedef struct
{
  guint32 first;
  guint32 last;            /* 0: it is not over */
  const VthSuspensionLaw *law;
} Standstill;

/* The end as it moves while the suspensions are taken in order. */
typedef struct
{
  VthCounted counted;
  guint32 days;            /* that the statutory term stood still */
  guint32 covered;         /* the last day that was counted as such */
  guint32 end;
  gboolean extended;       /* the end is a day that a notice named */
} Ending;

static gint
compare_standstills (gconstpointer a, gconstpointer b)
{
  const Standstill *one = a, *other = b;

  return one->first < other->first ? -1 : one->first > other->first;
}

static void
note_contradiction (VthRequestCase *self, guint index, guint32 on, guint32 until)
{
  g_autofree gchar *subject = g_strdup_printf ("/suspensions/%u", index);

  _vth_notes_add (self->notes, "request.days-contradict", subject,
                  VTH_ARGS (VTH_ARG_DAY ("day", until), VTH_ARG_DAY ("since", on)));
}

static void
add_standstill (VthRequestCase *self, GArray *list, VthTermSuspension *suspension, guint index)
{
  const GDate *on = vth_term_suspension_get_on (suspension), *until = vth_term_suspension_get_until (suspension);
  const VthSuspensionLaw *law = &self->law->grounds[vth_term_suspension_get_ground (suspension)];
  guint32 since = on != NULL ? g_date_get_julian (on) : 0;
  Standstill row = { since + (law->starts == VTH_TERM_START_AFTER), until != NULL ? g_date_get_julian (until) : 0, law };

  if (since == 0 || law->law == NULL || since > self->on)
    return;
  if ((row.last != 0 && row.last < since) || since < self->received)
    {
      note_contradiction (self, index, since < self->received ? self->received : since,
                          since < self->received ? since : row.last);
      return;
    }

  g_array_append_val (list, row);
}

static GArray *
list_standstills (VthRequestCase *self)
{
  GListModel *suspensions = vth_enforcement_request_get_suspensions (self->request);
  GArray *list = g_array_new (FALSE, FALSE, sizeof (Standstill));

  for (guint i = 0; suspensions != NULL && i < g_list_model_get_n_items (suspensions); i++)
    {
      g_autoptr (VthTermSuspension) suspension = g_list_model_get_item (suspensions, i);

      add_standstill (self, list, suspension, i);
    }

  g_array_sort (list, compare_standstills);
  return list;
}

static gboolean
count (VthRequestCase *self, Ending *ending)
{
  if (!_vth_count (&ending->counted, self->rulebook, self->kind->rule, self->received, NULL, ending->days, self->notes))
    return FALSE;

  ending->end = ending->counted.span.last_day;
  return TRUE;
}

/* Awb 4:14 lid 3: told within the term, it sets another end; lid 1: it moves nothing. */
static gboolean
extend (VthRequestCase *self, Ending *ending)
{
  const GDate *day = vth_enforcement_request_get_extended_until (self->request);
  guint32 until = day != NULL ? g_date_get_julian (day) : 0;

  if (!self->kind->extends)
    _vth_notes_add (self->notes, "awb.4:14.extends-nothing", "/extended_on", VTH_ARGS (VTH_ARG_DAY ("day", self->extended)));
  else if (self->extended > ending->end)
    _vth_notes_add (self->notes, "awb.4:14.extended-too-late", "/extended_on",
                    VTH_ARGS (VTH_ARG_DAY ("day", self->extended), VTH_ARG_DAY ("until", ending->end)));
  else if (until == 0)
    {
      _vth_notes_add (self->notes, "awb.4:14.end-not-recorded", "/extended_until",
                      VTH_ARGS (VTH_ARG_DAY ("day", self->extended)));
      return FALSE;
    }
  else if (until <= ending->end)
    _vth_notes_add (self->notes, "awb.4:14.no-later-day", "/extended_until",
                    VTH_ARGS (VTH_ARG_DAY ("found", until), VTH_ARG_DAY ("until", ending->end)));
  else
    {
      ending->extended = TRUE;
      ending->end = until;
      _vth_notes_add (self->notes, "awb.4:14.extended", "/extended_until",
                      VTH_ARGS (VTH_ARG_DAY ("day", self->extended), VTH_ARG_DAY ("until", until)));
    }

  return TRUE;
}

/* What stood still after the end was moved to a named day lengthens it day by day: it is no term of the law. */
static gboolean
stand_still (VthRequestCase *self, Ending *ending, const Standstill *row)
{
  guint32 first = MAX (row->first, ending->covered + 1), n_days = row->last >= first ? row->last - first + 1 : 0;

  ending->covered = MAX (ending->covered, row->last);
  if (n_days == 0)
    return TRUE;

  _vth_notes_add_certainty (self->notes, self->kind->certainty != VTH_CERTAINTY_TEXT ? self->kind->certainty
                                                                              : row->law->certainty, row->law->law);
  _vth_notes_add (self->notes, "awb.4:15.stood-still", "/suspensions",
                  VTH_ARGS (VTH_ARG_DAY ("since", first), VTH_ARG_DAY ("until", row->last),
                            VTH_ARG_NUMBER ("days", n_days)));
  if (ending->extended)
    {
      ending->end += n_days;
      _vth_notes_add_certainty (self->notes, VTH_CERTAINTY_INFERRED, "Awb 4:14 lid 3, 4:15");
      return TRUE;
    }

  ending->days += n_days;
  return count (self, ending);
}

/* FALSE when the end is not known: it still stands still, or the notice names no day. */
static gboolean
take_standstills (VthRequestCase *self, Ending *ending, const GArray *list)
{
  gboolean told = self->extended == 0;

  for (guint i = 0; i < list->len; i++)
    {
      const Standstill *row = &g_array_index (list, Standstill, i);

      if (!told && self->extended < row->first)
        {
          told = TRUE;
          if (!extend (self, ending))
            return FALSE;
        }
      if (row->first > ending->end)
        _vth_notes_add (self->notes, "awb.4:15.after-the-term", "/suspensions",
                        VTH_ARGS (VTH_ARG_DAY ("day", row->first), VTH_ARG_DAY ("until", ending->end)));
      else if (row->last == 0)
        {
          self->stands_still = row->first;
          _vth_notes_add (self->notes, "awb.4:15.stands-still", "/suspensions",
                          VTH_ARGS (VTH_ARG_DAY ("since", row->first), VTH_ARG_DAY ("until", ending->end)));
          return FALSE;
        }
      else if (!stand_still (self, ending, row))
        return FALSE;
    }

  return told || extend (self, ending);
}

static void
add_duty (VthRequestCase *self, const Ending *ending)
{
  VthDuty *duty = _vth_duties_add (self->duties, &ending->counted, VTH_DUTY_ACT, self->done);

  duty->until = self->term_end;
  if (ending->extended)
    duty->certainty = VTH_CERTAINTY_INFERRED;
}

void
_vth_request_case_find_term (VthRequestCase *self)
{
  g_autoptr (GArray) list = list_standstills (self);
  Ending ending = { .days = 0 };

  if (!count (self, &ending))
    return;

  if (take_standstills (self, &ending, list))
    {
      self->term_end = ending.end;
      _vth_notes_add (self->notes, "awb.4:13.decide-by", "/received_on",
                      VTH_ARGS (VTH_ARG_DAY ("day", self->received), VTH_ARG_DAY ("until", self->term_end)));
    }
  _vth_counted_explain (&ending.counted, "/received_on", self->notes);
  add_duty (self, &ending);
}
