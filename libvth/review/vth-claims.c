/* vth-claims.c - forfeited sums: what is collected, paid, and lapses
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-claims-private.h"

static guint32
count_year (VthCase *c, guint32 from)
{
  guint32 until = vth_case_count (c, VTH_REVIEW_RULE_LIMITATION, from);

  return until != 0 ? until : vth_case_count (c, VTH_REVIEW_RULE_LIMITATION_OLD, from);
}

/* Beside each other and moved alike they are one move. */
static void
keep_move (VthClaims *self, const VthClaim *claim, VthClaimMove move)
{
  VthClaimMove *last;

  if (self->moves == NULL)
    return;

  move.first = (guint) (claim - self->items);
  move.n_claims = 1;
  last = self->moves->len > 0 ? &g_array_index (self->moves, VthClaimMove, self->moves->len - 1) : NULL;
  if (last != NULL && last->kind == move.kind && last->on == move.on && last->until == move.until &&
      last->days == move.days && last->doubt == move.doubt && last->first + last->n_claims == move.first)
    last->n_claims++;
  else
    g_array_append_val (self->moves, move);
}

static void
keep_dispute (VthClaims *self, const VthClaim *claim)
{
  if (claim->lengthened != 0)
    keep_move (self, claim, (VthClaimMove) { .kind = VTH_CLAIM_DISPUTED, .on = claim->disputed,
                                             .until = claim->lengthened });
}

/* The day of what makes a claim doubtful, or 0; FALSE: nothing does. */
static gboolean
is_doubtful (const VthClaim *claim, VthClaimDoubt doubt, guint32 *on)
{
  const guint32 days[] = { 0, claim->term_end, claim->put_off };

  *on = days[doubt];
  return !claim->settled && claim->safe != claim->until && (doubt == VTH_CLAIM_DOUBT_REMEDY ? claim->doubted : *on != 0);
}

void
vth_claims_note_doubt (VthNotes *notes, VthClaimDoubt doubt, const gchar *subject, guint32 on, guint32 until)
{
  static const gchar *const texts[][2] = {
    { "awb.5:35.remedy-doubtful", "Awb 5:35 lid 2" },
    { "awb.5:35.start-doubtful", "Awb 5:33 (RVS:2021:273)" },
    { "awb.4:111.deferral-doubtful", "Awb 4:111, 5:35 lid 2" },
  };

  if (on != 0)
    _vth_notes_add (notes, texts[doubt][0], subject, VTH_ARGS (VTH_ARG_DAY ("day", on), VTH_ARG_DAY ("until", until)));
  else
    _vth_notes_add (notes, texts[doubt][0], subject, VTH_ARGS (VTH_ARG_DAY ("until", until)));
  _vth_notes_add (notes, "certainty.inferred", NULL, VTH_ARGS (VTH_ARG_TEXT ("source", texts[doubt][1])));
}

void
vth_claims_note_doubts (const VthClaims *self, VthNotes *notes)
{
  for (guint doubt = 0; doubt < VTH_N_CLAIM_DOUBTS; doubt++)
    {
      const VthClaim *first = NULL;
      guint32 on;

      for (guint i = 0; i < self->n_items; i++)
        if (is_doubtful (&self->items[i], doubt, &on) && (first == NULL || self->items[i].safe < first->safe))
          first = &self->items[i];
      if (first != NULL && is_doubtful (first, doubt, &on))
        vth_claims_note_doubt (notes, doubt, NULL, on, first->safe);
    }
}

static void
keep_doubts (VthClaims *self, const VthClaim *claim)
{
  guint32 on;

  for (guint doubt = 0; doubt < VTH_N_CLAIM_DOUBTS; doubt++)
    if (is_doubtful (claim, doubt, &on))
      keep_move (self, claim, (VthClaimMove) { .kind = VTH_CLAIM_DOUBTED, .doubt = doubt, .on = on, .until = claim->safe });
}

void
vth_claims_end (VthClaims *self)
{
  for (guint i = 0; self->moves != NULL && i < self->n_items; i++)
    {
      keep_dispute (self, &self->items[i]);
      keep_doubts (self, &self->items[i]);
    }
}

/* The last days as they now are. 5:35 lid 2 and 5:37a lid 2 ask what is pending on the last day. */
static void
refresh (VthClaims *self, VthClaim *claim, VthCase *c)
{
  const VthClaimClock *text = &claim->clocks[VTH_CLOCK_TEXT], *safe = &claim->clocks[VTH_CLOCK_SAFE];
  guint32 since;

  claim->until = text->base;
  claim->safe = safe->base;
  claim->lengthened = claim->disputed = 0;
  claim->doubted = FALSE;
  if (claim->debt || claim->uncounted)
    return;

  claim->until = vth_claims_carry_day (self, c, text->base, VTH_CLOCK_TEXT, &claim->disputed);
  claim->safe = vth_claims_carry_day (self, c, safe->base, VTH_CLOCK_SAFE, &since);
  claim->lengthened = claim->until != text->base ? claim->until : 0;
  claim->doubted = vth_claims_carry_day (self, c, safe->base, VTH_CLOCK_TEXT, &since) != claim->safe;
  if (text->requested)
    claim->until = VTH_DAY_NEVER;
  if (safe->requested)
    claim->safe = VTH_DAY_NEVER;
  claim->doubted &= claim->safe != claim->until;
}

static guint32
get_last (const VthClaim *claim, VthClockReading reading)
{
  return reading == VTH_CLOCK_TEXT ? claim->until : claim->safe;
}

/* By a reading by which it has lapsed, nothing wakes it. */
static gboolean
is_alive_by (const VthClaim *claim, VthClockReading reading, guint32 day)
{
  return day <= get_last (claim, reading);
}

static VthClaim *
add (VthClaims *self, guint32 on, gint64 cents, guint32 until)
{
  if (self->n_items == self->size)
    {
      self->size = MAX (2 * self->size, 16);
      self->items = g_renew (VthClaim, self->items, self->size);
    }

  if (until == 0)
    until = VTH_DAY_NEVER;
  self->items[self->n_items] = (VthClaim) {
    .on = on, .cents = cents, .clocks = { { until, FALSE }, { until, FALSE } }, .until = until, .safe = until,
    .uncounted = until == VTH_DAY_NEVER
  };
  return &self->items[self->n_items++];
}

VthClaim *
vth_claims_add (VthClaims *self, VthCase *c, guint32 on, gint64 cents)
{
  VthClaim *claim = add (self, on, cents, on != 0 ? count_year (c, on) : 0);

  refresh (self, claim, c);
  return claim;
}

/* Whether it is forfeited on that day or on the one after it no text says; the claim itself keeps the later. */
void
vth_claims_set_term_end (VthClaims *self, VthCase *c, VthClaim *claim, guint32 term_end)
{
  guint32 until = count_year (c, term_end);

  if (claim->uncounted || until == 0)
    return;

  claim->term_end = term_end;
  claim->clocks[VTH_CLOCK_SAFE].base = until;
  refresh (self, claim, c);
}

/* 4:104: five years from the end of the term to pay. */
void
vth_claims_add_debt (VthClaims *self, VthCase *c, guint32 on, gint64 cents)
{
  guint32 pay_until = vth_case_count (c, VTH_REVIEW_RULE_DEBT, on);
  VthClaim *claim = add (self, on, cents, vth_case_count (c, VTH_REVIEW_RULE_LIMITATION_DEBT, pay_until));

  claim->debt = claim->collected = TRUE;
  claim->collected_on = on;
}

void
vth_claims_clear (VthClaims *self)
{
  g_clear_pointer (&self->items, g_free);
  g_clear_pointer (&self->moves, g_array_unref);
  g_clear_pointer (&self->disputes, g_array_unref);
  self->n_items = self->size = 0;
}

static void
note_lapsed (VthCase *c, VthClaim *claim, const VthCaseEvent *act)
{
  if (!claim->reported)
    vth_case_note_event (c, claim->debt ? "awb.4:104.claim-lapsed" : "awb.5:35.claim-lapsed", act,
                         VTH_ARGS (VTH_ARG_DAY ("day", act->on), VTH_ARG_DAY ("since", claim->on),
                                   VTH_ARG_DAY ("until", claim->until)));
  claim->reported = TRUE;
}

static void
note_doubted (VthCase *c, VthClaim *claim, const VthCaseEvent *act)
{
  if (!claim->warned && !is_alive_by (claim, VTH_CLOCK_SAFE, act->on))
    {
      vth_case_note_event (c, "awb.5:35.claim-may-have-lapsed", act,
                           VTH_ARGS (VTH_ARG_DAY ("day", act->on), VTH_ARG_DAY ("since", claim->on),
                                     VTH_ARG_DAY ("until", claim->safe)));
      claim->warned = TRUE;
    }
}

static gboolean
is_of (const VthClaim *claim, const VthCaseEvent *act, gboolean collected)
{
  return claim->collected == collected && !claim->settled && claim->on <= act->on;
}

static gboolean
is_alive (const VthClaim *claim, const VthCaseEvent *act)
{
  return is_alive_by (claim, VTH_CLOCK_TEXT, act->on);
}

/* 4:110: never earlier than without the interruption. What is left of a deferral lengthens the new term as well. */
static void
restart (VthClaims *self, VthClaim *claim, VthCase *c, guint32 day)
{
  guint32 until = claim->debt ? vth_case_count (c, VTH_REVIEW_RULE_LIMITATION_DEBT, day) : count_year (c, day);

  claim->restarted = day;
  if (claim->uncounted)
    return;

  until = until != 0 ? until + (claim->deferred > day ? claim->deferred - day : 0) : VTH_DAY_NEVER;
  if (day > claim->clocks[VTH_CLOCK_TEXT].base)
    keep_dispute (self, claim);
  for (guint i = 0; i < VTH_N_CLOCKS; i++)
    if (is_alive_by (claim, i, day))
      claim->clocks[i].base = MAX (claim->clocks[i].base, until);
  if (is_alive_by (claim, VTH_CLOCK_SAFE, day))
    claim->term_end = claim->put_off = 0;
  refresh (self, claim, c);
  keep_move (self, claim, (VthClaimMove) { .kind = VTH_CLAIM_INTERRUPTED, .on = day, .until = claim->until });
}

/* 5:37a lid 3: who was refused can still object, and so long it does not lapse. */
static void
answer (VthClaims *self, VthCase *c, const VthCaseEvent *act)
{
  guint32 until = vth_case_count (c, VTH_REVIEW_RULE_OBJECTION, act->on);

  for (guint i = 0; i < self->n_items; i++)
    {
      VthClaim *claim = &self->items[i];

      if (claim->requested == 0)
        continue;
      for (guint j = 0; j < VTH_N_CLOCKS; j++)
        {
          if (claim->clocks[j].requested && claim->clocks[j].base < until)
            claim->clocks[j].base = until;
          claim->clocks[j].requested = FALSE;
        }
      claim->requested = 0;
      refresh (self, claim, c);
    }
}

/* What a decision takes of what is alive. Without its amount, or that of a sum, nobody can say what
 * it took besides.
 */
static gint64
collect_alive (VthClaims *self, VthCase *c, const VthCaseEvent *act)
{
  gint64 amount = act->cents >= 0 ? act->cents : G_MAXINT64;
  gboolean interrupts = vth_case_count (c, VTH_REVIEW_RULE_LIMITATION, act->on) != 0;
  gboolean unknown = FALSE;

  for (guint i = 0; i < self->n_items && amount > 0; i++)
    {
      VthClaim *claim = &self->items[i];

      if (!is_of (claim, act, FALSE) || !is_alive (claim, act))
        continue;
      note_doubted (c, claim, act);
      claim->collected = TRUE;
      claim->collected_on = act->on;
      claim->collectable = claim->until;
      if (interrupts)
        restart (self, claim, c, act->on);
      unknown = unknown || act->cents < 0 || claim->cents < 0;
      amount -= vth_claim_get_cents (claim);
    }

  return unknown ? 0 : amount;
}

/* A decision takes what is alive first; only what then remains of its amount must be lapsed. */
static void
collect (VthClaims *self, VthCase *c, const VthCaseEvent *act)
{
  gint64 amount = collect_alive (self, c, act);

  answer (self, c, act);
  for (guint i = 0; i < self->n_items && amount > 0; i++)
    {
      VthClaim *claim = &self->items[i];

      if (!is_of (claim, act, FALSE))
        continue;
      claim->collected = TRUE;
      claim->collected_on = act->on;
      claim->collectable = claim->until;
      amount -= vth_claim_get_cents (claim);
      note_lapsed (c, claim, act);
    }
}

static void
keep_first (VthClaim *claim, const VthCaseEvent *act)
{
  gboolean reminder = act->kind == VTH_DECISION_EVENT_KIND_REMINDER;
  guint32 *on = reminder ? &claim->reminded_on : &claim->writ_on;

  if (*on != 0)
    return;
  *on = act->on;
  *(reminder ? &claim->remindable : &claim->writable) = claim->until;
}

/* Who pays a part may have acknowledged the debt, which interrupts (4:105 lid 2): it is not certain. */
static void
press_one (VthClaims *self, VthClaim *claim, VthCase *c, const VthCaseEvent *act)
{
  keep_first (claim, act);
  if (is_alive (claim, act))
    {
      note_doubted (c, claim, act);
      restart (self, claim, c, act->on);
    }
  else if (claim->paid > 0)
    vth_case_leave_unchecked (c, VTH_FACT_EVENTS);
  else
    note_lapsed (c, claim, act);
}

/* A reminder and a writ press what was collected; who acknowledges does so for all that is alive. */
static void
press (VthClaims *self, VthCase *c, const VthCaseEvent *act)
{
  for (guint i = 0; i < self->n_items; i++)
    {
      VthClaim *claim = &self->items[i];

      if (act->kind == VTH_DECISION_EVENT_KIND_ACKNOWLEDGED)
        {
          if (!claim->settled && claim->on <= act->on && is_alive (claim, act))
            restart (self, claim, c, act->on);
        }
      else if (is_of (claim, act, TRUE))
        press_one (self, claim, c, act);
    }
}

/* 4:111 lengthens the term; whether also when nothing but a dispute keeps that open no text says. */
static void
put_off (VthClaim *claim, guint32 day, guint32 n_days)
{
  VthClaimClock *safe = &claim->clocks[VTH_CLOCK_SAFE];

  claim->clocks[VTH_CLOCK_TEXT].base += n_days;
  if (!is_alive_by (claim, VTH_CLOCK_SAFE, day))
    return;
  if (day <= safe->base)
    safe->base += n_days;
  else if (claim->put_off == 0)
    claim->put_off = day;
}

/* Each day for which payment was put off is counted once. */
static void
defer (VthClaims *self, VthCase *c, const VthCaseEvent *act)
{
  for (guint i = 0; i < self->n_items; i++)
    {
      VthClaim *claim = &self->items[i];
      guint32 since = MAX (act->on, claim->deferred);

      if (claim->settled || claim->on > act->on || !is_alive (claim, act) || act->until <= since)
        continue;
      claim->deferred = act->until;
      if (claim->uncounted)
        continue;
      put_off (claim, act->on, act->until - since);
      refresh (self, claim, c);
      keep_move (self, claim, (VthClaimMove) { .kind = VTH_CLAIM_DEFERRED, .on = act->on, .days = act->until - since,
                                               .until = claim->clocks[VTH_CLOCK_TEXT].base });
    }
}

/* 5:37a lid 2: while it is asked to collect, what is asked for does not lapse. */
static void
request (VthClaims *self, VthCase *c, const VthCaseEvent *act)
{
  if (act->on == 0 || vth_case_count (c, VTH_REVIEW_RULE_LIMITATION, act->on) == 0)
    return;

  for (guint i = 0; i < self->n_items; i++)
    {
      VthClaim *claim = &self->items[i];

      if (!is_of (claim, act, FALSE) || !is_alive (claim, act) || claim->uncounted || claim->requested != 0)
        continue;
      for (guint j = 0; j < VTH_N_CLOCKS; j++)
        claim->clocks[j].requested = is_alive_by (claim, j, act->on);
      claim->requested = act->on;
      refresh (self, claim, c);
      keep_move (self, claim, (VthClaimMove) { .kind = VTH_CLAIM_REQUESTED, .on = act->on, .until = VTH_DAY_NEVER });
    }
}

/* The oldest sum is paid first; of a payment whose amount is not known nobody can say what it left. */
static void
pay (VthClaims *self, VthCase *c, const VthCaseEvent *act)
{
  gint64 amount = act->cents >= 0 ? act->cents : G_MAXINT64;

  if (act->cents < 0)
    vth_case_leave_unchecked (c, VTH_FACT_EVENTS);

  for (guint i = 0; i < self->n_items && amount > 0; i++)
    {
      VthClaim *claim = &self->items[i];
      gint64 part = MIN (amount, vth_claim_get_cents (claim) - claim->paid);

      if (claim->settled || claim->on > act->on)
        continue;
      claim->paid += part;
      amount -= part;
      claim->settled = claim->paid >= vth_claim_get_cents (claim);
      if (claim->settled)
        claim->settled_on = act->on;
    }

  if (act->cents >= 0 && amount > 0)
    self->overpaid = self->overpaid > G_MAXINT64 - amount ? G_MAXINT64 : self->overpaid + amount;
}

void
vth_claims_follow (VthClaims *self, VthCase *c, const VthCaseEvent *act)
{
  switch (act->kind)
    {
    case VTH_DECISION_EVENT_KIND_COLLECTION_DECISION:
      collect (self, c, act);
      break;
    case VTH_DECISION_EVENT_KIND_REMINDER:
    case VTH_DECISION_EVENT_KIND_WRIT:
    case VTH_DECISION_EVENT_KIND_ACKNOWLEDGED:
      press (self, c, act);
      break;
    case VTH_DECISION_EVENT_KIND_PAYMENT:
      pay (self, c, act);
      break;
    case VTH_DECISION_EVENT_KIND_PAYMENT_DEFERRED:
      defer (self, c, act);
      break;
    case VTH_DECISION_EVENT_KIND_COLLECTION_REQUESTED:
      request (self, c, act);
      break;
    case VTH_DECISION_EVENT_KIND_COLLECTION_WAIVED:
      answer (self, c, act);
      break;
    default:
      break;
    }
}

void
vth_claims_trim (VthClaims *self, gint64 cents)
{
  for (guint i = self->n_items; i > 0 && cents > 0; i--)
    {
      VthClaim *claim = &self->items[i - 1];
      gint64 part = MIN (cents, vth_claim_get_cents (claim)), paid;

      if (part == 0)
        continue;
      claim->cents -= part;
      cents -= part;
      paid = MAX (claim->paid - claim->cents, 0);
      claim->paid -= paid;
      claim->settled = claim->settled || claim->cents == 0;
      self->overpaid = self->overpaid > G_MAXINT64 - paid ? G_MAXINT64 : self->overpaid + paid;
    }
}
