/* vth-timeline-reasons.c - why something is due on a day, and why it stands as it does
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-timeline-private.h"

#include "libvth/rulebook/vth-deadline-private.h"

#define LAST_DAY "/last_day"
#define STATE "/state"

static VthArgument
day_argument (const gchar *name, guint32 day)
{
  return day != 0 ? VTH_ARG_DAY (name, day) : VTH_ARG_LABEL (name, "day.unknown");
}

/* The question that was counted, asked again. */
static gboolean
ask_again (const VthTimelineCore *core, const VthTimelineRow *row, VthTermQuestion *question, VthTermSpan *span)
{
  g_autofree gchar *extension = NULL;

  if ((row->flags & VTH_TIMELINE_COUNTED) == 0)
    return FALSE;

  _vth_term_question_init_rule (question, row->rule, row->rule->term);
  if ((row->flags & VTH_TIMELINE_EXTENDED) != 0 && row->rule->extension != NULL)
    extension = vth_term_to_string (row->rule->extension);
  if (!_vth_term_question_extend (question, (const gchar *const[]) { extension, NULL }, row->suspended_days, NULL))
    return FALSE;

  _vth_term_question_settle (question, core->rulebook);
  return _vth_term_plan_count (&question->plan, core->rulebook->calendar, row->start, span);
}

VthDeadline *
_vth_timeline_row_make_deadline (const VthTimelineCore *core, const VthTimelineRow *row)
{
  VthTermQuestion question;
  VthTermSpan span;

  if (!ask_again (core, row, &question, &span))
    return NULL;

  return _vth_deadline_new (core->rulebook, &question, row->item->rules[0], row->start, &span);
}

static void
explain_count (const VthTimelineCore *core, const VthTimelineRow *row, VthNotes *notes)
{
  VthTermQuestion question;
  VthTermSpan span;
  VthTermTrace trace;

  if (!ask_again (core, row, &question, &span))
    return;

  trace = (VthTermTrace) { core->rulebook, &question, row->item->rules[0], row->start, &span };
  _vth_term_trace_explain (&trace, notes);
}

static gchar *
dup_article (const VthTimelineRow *row)
{
  return row->rule != NULL ? g_strconcat (row->rule->law, " ", row->rule->article, NULL) : g_strdup (row->item->law);
}

static void
explain_not_law (const VthTimelineRow *row, VthNotes *notes)
{
  g_autofree gchar *article = dup_article (row);

  _vth_notes_add (notes, "timeline.not-law", LAST_DAY,
                  VTH_ARGS (VTH_ARG_TEXT ("article", article), day_argument ("day", row->start)));
}

/* What is plain from the flags alone. */
static const struct
{
  VthTimelineFlags flag;
  const gchar *code;
} plain[] = {
  { VTH_TIMELINE_NO_START, "timeline.no-start" },
  { VTH_TIMELINE_NO_TERM, "timeline.no-term" },
  { VTH_TIMELINE_NOT_RECORDED, "timeline.not-recorded" },
  { VTH_TIMELINE_CONTRADICTS, "timeline.contradicts" },
  { VTH_TIMELINE_LINE_UNKNOWN, "timeline.line-unknown" },
  { VTH_TIMELINE_DISPUTED, "timeline.disputed" },
  { VTH_TIMELINE_REQUESTED, "timeline.request-open" },
  { VTH_TIMELINE_RELIEF, "timeline.relief-may-lengthen" },
  { VTH_TIMELINE_DEPENDS, "timeline.depends-on-breach" },
  { VTH_TIMELINE_BLIND, "timeline.not-all-told" },
  { VTH_TIMELINE_STANDS_STILL, "timeline.stands-still" },
  { VTH_TIMELINE_MOVED, "timeline.moved" },
};

static void
explain_days (const VthTimelineCore *core, const VthTimelineRow *row, VthNotes *notes)
{
  explain_count (core, row, notes);
  if ((row->flags & VTH_TIMELINE_NOT_LAW) != 0)
    explain_not_law (row, notes);
  if ((row->flags & VTH_TIMELINE_OUT_OF_CALENDAR) != 0)
    _vth_notes_add (notes, "timeline.out-of-calendar", LAST_DAY, VTH_ARGS (day_argument ("day", row->start)));
  if ((row->flags & VTH_TIMELINE_SET_BY_DECISION) != 0)
    _vth_notes_add (notes, "timeline.set-by-decision", LAST_DAY, VTH_ARGS (VTH_ARG_DAY ("until", row->last)));
  if ((row->flags & VTH_TIMELINE_DEFERRED) != 0)
    _vth_notes_add (notes, "timeline.deferred", LAST_DAY, VTH_ARGS (VTH_ARG_DAY ("until", row->last)));
  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    if ((row->flags & (guint32) plain[i].flag) != 0)
      _vth_notes_add (notes, plain[i].code, NULL, NULL);
}

static void
explain_move (const VthTimelineRow *row, const VthClaimMove *move, VthNotes *notes)
{
  switch (move->kind)
    {
    case VTH_CLAIM_INTERRUPTED:
      if (row->rule != NULL && row->rule->term != NULL)
        _vth_notes_add (notes, "awb.4:110.interrupted", LAST_DAY,
                        VTH_ARGS (VTH_ARG_DAY ("day", move->on), VTH_ARG_TERM ("term", row->rule->term)));
      break;
    case VTH_CLAIM_DISPUTED:
      if (move->until != VTH_DAY_NEVER)
        _vth_notes_add (notes, "timeline.lengthened-by-dispute", LAST_DAY,
                        VTH_ARGS (VTH_ARG_DAY ("since", move->on), VTH_ARG_DAY ("until", move->until)));
      break;
    case VTH_CLAIM_REQUESTED:
      _vth_notes_add (notes, "awb.5:37a.request", LAST_DAY, VTH_ARGS (VTH_ARG_DAY ("day", move->on)));
      break;
    case VTH_CLAIM_DEFERRED:
      _vth_notes_add (notes, "awb.4:111.lengthened", LAST_DAY,
                      VTH_ARGS (VTH_ARG_DAY ("day", move->on), VTH_ARG_NUMBER ("days", move->days),
                                VTH_ARG_DAY ("until", move->until)));
      break;
    case VTH_CLAIM_DOUBTED:
      vth_claims_note_doubt (notes, move->doubt, LAST_DAY, move->on, move->until);
      break;
    default:
      break;
    }
}

/* What was done in time by one reading leaves the doubt to the limitation. */
static gboolean
heeds_moves (const VthTimelineRow *row, const VthClaimMove *move)
{
  switch (row->item->basis)
    {
    case VTH_TIMELINE_BASIS_SUM_LIMITATION:
      return TRUE;
    case VTH_TIMELINE_BASIS_SUM_COLLECTION:
    case VTH_TIMELINE_BASIS_REMINDER:
    case VTH_TIMELINE_BASIS_WRIT:
      return move->kind == VTH_CLAIM_DOUBTED && row->done == 0;
    default:
      return FALSE;
    }
}

/* Each interruption and extension, in the order in which they came. */
static void
explain_moves (const VthTimelineCore *core, const VthTimelineRow *row, VthNotes *notes)
{
  for (guint i = 0; core->moves != NULL && i < core->moves->len; i++)
    {
      const VthClaimMove *move = &g_array_index (core->moves, VthClaimMove, i);

      if (row->claim >= move->first && row->claim < move->first + move->n_claims && heeds_moves (row, move))
        explain_move (row, move, notes);
    }
  if ((row->flags & VTH_TIMELINE_BETWEEN_TEXTS) != 0)
    _vth_notes_add (notes, "timeline.between-texts", LAST_DAY, VTH_ARGS (day_argument ("day", row->start)));
}

static void
explain_fall (const VthTimelineCore *core, const VthTimelineRow *row, VthNotes *notes)
{
  g_autofree gchar *label = g_strconcat ("VthDecisionEventKind.", _vth_step_kind_get_nick (row->fell_kind), NULL);
  const VthState *state = row->fell_state > 0 ? &core->procedures->states[row->fell_state - 1] : NULL;

  if (state != NULL)
    _vth_notes_add (notes, "timeline.fallen", STATE,
                    VTH_ARGS (VTH_ARG_WORDS ("found", state->names[0], state->names[1])));
  else
    _vth_notes_add (notes, "timeline.fallen-by-event", STATE,
                    VTH_ARGS (VTH_ARG_LABEL ("name", label), day_argument ("day", row->fell)));
}

static void
explain_done (const VthTimelineRow *row, VthNotes *notes)
{
  if (row->done == 0)
    _vth_notes_add (notes, "timeline.done-day-unknown", STATE, NULL);
  else if (row->last != 0 && row->done > row->last)
    _vth_notes_add (notes, "timeline.done-late", STATE,
                    VTH_ARGS (VTH_ARG_DAY ("day", row->done), VTH_ARG_DAY ("until", row->last)));
  else
    _vth_notes_add (notes, "timeline.done", STATE, VTH_ARGS (VTH_ARG_DAY ("day", row->done)));
}

static gboolean
has_passed (const VthTimelineCore *core, const VthTimelineRow *row)
{
  return core->on != 0 && row->last != 0 && core->on > row->last;
}

/* Nothing was done, as far as the record goes. */
static void
explain_open (const VthTimelineCore *core, const VthTimelineRow *row, VthNotes *notes)
{
  if (core->on == 0)
    _vth_notes_add (notes, "timeline.no-day", STATE, NULL);
  else if (row->item->silent && (row->last == 0 || has_passed (core, row)))
    _vth_notes_add (notes, row->item->basis == VTH_TIMELINE_BASIS_PUBLICATION ? "timeline.duty-not-known"
                                                                               : "timeline.refusal-not-seen", STATE, NULL);
  else if ((row->flags & VTH_TIMELINE_UNSEEN) != 0 && has_passed (core, row))
    _vth_notes_add (notes, "timeline.not-inspected", STATE, VTH_ARGS (VTH_ARG_DAY ("until", row->last)));
  else if (row->item->kind != VTH_TIMELINE_KIND_WAITING && row->state != VTH_TIMELINE_STATE_NOT_KNOWN &&
           row->state != VTH_TIMELINE_STATE_TO_COME)
    _vth_notes_add (notes, "timeline.not-done", STATE, VTH_ARGS (VTH_ARG_DAY ("day", core->on)));
}

static void
explain_state (const VthTimelineCore *core, const VthTimelineRow *row, VthNotes *notes)
{
  if ((row->flags & VTH_TIMELINE_FELL) != 0)
    explain_fall (core, row, notes);
  else if (row->item->basis == VTH_TIMELINE_BASIS_SUM_UNIT)
    _vth_notes_add (notes, "timeline.forfeited", STATE, VTH_ARGS (day_argument ("day", row->start)));
  else if ((row->flags & (VTH_TIMELINE_BROKEN | VTH_TIMELINE_OBEYED)) != 0)
    _vth_notes_add (notes, (row->flags & VTH_TIMELINE_BROKEN) != 0 ? "timeline.found-broken" : "timeline.found-obeyed",
                    STATE, VTH_ARGS (day_argument ("day", row->fell)));
  else if (row->done != 0 || (row->flags & VTH_TIMELINE_DONE_UNDATED) != 0)
    explain_done (row, notes);
  else
    explain_open (core, row, notes);
  if ((row->flags & VTH_TIMELINE_PART_PAID) != 0)
    _vth_notes_add (notes, "timeline.part-paid", STATE, NULL);
}

void
_vth_timeline_row_explain (const VthTimelineCore *core, const VthTimelineRow *row, VthNotes *notes)
{
  g_autofree gchar *source = g_strconcat ("timelines/", row->item->id, NULL);

  explain_days (core, row, notes);
  explain_moves (core, row, notes);
  explain_state (core, row, notes);
  if (row->item->certainty != VTH_CERTAINTY_TEXT)
    _vth_notes_add (notes, row->item->certainty == VTH_CERTAINTY_INFERRED ? "certainty.inferred" : "certainty.unverified",
                    NULL, VTH_ARGS (VTH_ARG_TEXT ("source", source)));
}
