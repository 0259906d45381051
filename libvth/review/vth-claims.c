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
  move.until = claim->until;
  last = self->moves->len > 0 ? &g_array_index (self->moves, VthClaimMove, self->moves->len - 1) : NULL;
  if (last != NULL && last->kind == move.kind && last->on == move.on && last->until == move.until &&
      last->days == move.days && last->first + last->n_claims == move.first)
    last->n_claims++;
  else
    g_array_append_val (self->moves, move);
}

static const VthCaseEvent *
find_last (const VthCase *c, VthDecisionEventKind kind)
{
  return vth_case_find_event_by (c, kind, VTH_DAY_NEVER);
}

static gboolean
follows (const VthCaseEvent *event, const VthCaseEvent *before)
{
  return event != NULL && event->on != 0 && event->on >= before->on;
}

static guint32
count_end (VthCase *c, VthReviewRule rule, guint32 from)
{
  guint32 until = vth_case_count (c, rule, from);

  return until != 0 ? until : VTH_DAY_NEVER;
}

/* The day on which the step in appeal became final. */
static guint32
find_end_of_appeal (VthCase *c, const VthCaseEvent *appealed)
{
  const VthCaseEvent *ruled = find_last (c, VTH_DECISION_EVENT_KIND_APPEAL_RULED);
  const VthCaseEvent *further = find_last (c, VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RECEIVED);
  const VthCaseEvent *last = find_last (c, VTH_DECISION_EVENT_KIND_FURTHER_APPEAL_RULED);
  const VthCaseEvent *withdrawn = find_last (c, VTH_DECISION_EVENT_KIND_APPEAL_WITHDRAWN);

  if (follows (withdrawn, further != NULL ? further : appealed))
    return withdrawn->on;
  if (further != NULL)
    return follows (last, further) ? last->on : VTH_DAY_NEVER;

  return follows (ruled, appealed) ? count_end (c, VTH_REVIEW_RULE_FURTHER_APPEAL, ruled->on) : VTH_DAY_NEVER;
}

/* The day on which the last step became final; VTH_DAY_NEVER while one is pending. */
static guint32
find_end (VthCase *c, const VthCaseEvent *received)
{
  const VthCaseEvent *decided = find_last (c, VTH_DECISION_EVENT_KIND_OBJECTION_DECISION);
  const VthCaseEvent *appealed = find_last (c, VTH_DECISION_EVENT_KIND_APPEAL_RECEIVED);
  const VthCaseEvent *withdrawn = find_last (c, VTH_DECISION_EVENT_KIND_OBJECTION_WITHDRAWN);

  if (appealed != NULL)
    return find_end_of_appeal (c, appealed);
  if (follows (withdrawn, received))
    return withdrawn->on;

  return follows (decided, received) ? count_end (c, VTH_REVIEW_RULE_APPEAL, decided->on) : VTH_DAY_NEVER;
}

/* Appeal comes first where the objection was left out: 7:1a. */
void
vth_claims_find_pending (VthClaims *self, VthCase *c)
{
  const VthCaseEvent *received = vth_case_find_event (c, VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED);
  const VthCaseEvent *last = find_last (c, VTH_DECISION_EVENT_KIND_OBJECTION_RECEIVED);

  if (received == NULL)
    received = last = vth_case_find_event (c, VTH_DECISION_EVENT_KIND_APPEAL_RECEIVED);
  if (received != NULL && received->on != 0)
    self->pending = (VthPending) { received->on, find_end (c, last) };
}

/* 5:35 lid 2 is law only since the new text: the year is longer if the order was still disputed on its last day. */
static void
lengthen (VthClaims *self, VthClaim *claim, VthCase *c)
{
  VthPending pending = self->pending;

  if (claim->debt || pending.from == 0 || claim->until == VTH_DAY_NEVER || claim->until < pending.from ||
      claim->until >= pending.until || vth_case_count (c, VTH_REVIEW_RULE_LIMITATION, claim->until) == 0)
    return;

  claim->until = claim->lengthened = pending.until;
  keep_move (self, claim, (VthClaimMove) { .kind = VTH_CLAIM_DISPUTED, .on = pending.from });
}

void
vth_claims_carry (VthClaims *self, VthCase *c)
{
  for (guint i = 0; i < self->n_items; i++)
    lengthen (self, &self->items[i], c);
}

static VthClaim *
add (VthClaims *self, guint32 on, gint64 cents, guint32 until)
{
  if (self->n_items == self->size)
    {
      self->size = MAX (2 * self->size, 16);
      self->items = g_renew (VthClaim, self->items, self->size);
    }

  self->items[self->n_items] = (VthClaim) {
    .on = on, .cents = cents, .until = until != 0 ? until : VTH_DAY_NEVER, .uncounted = until == 0
  };
  return &self->items[self->n_items++];
}

VthClaim *
vth_claims_add (VthClaims *self, VthCase *c, guint32 on, gint64 cents)
{
  return add (self, on, cents, on != 0 ? count_year (c, on) : 0);
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

static gboolean
is_of (const VthClaim *claim, const VthCaseEvent *act, gboolean collected)
{
  return claim->collected == collected && !claim->settled && claim->on <= act->on;
}

static gboolean
is_alive (const VthClaim *claim, const VthCaseEvent *act)
{
  return claim->until == VTH_DAY_NEVER || act->on <= claim->until;
}

/* What is left of a deferral lengthens the new term as well. */
static void
restart (VthClaims *self, VthClaim *claim, VthCase *c, guint32 day)
{
  guint32 until = 0;

  if (!claim->uncounted)
    until = claim->debt ? vth_case_count (c, VTH_REVIEW_RULE_LIMITATION_DEBT, day) : count_year (c, day);
  claim->until = until != 0 ? until + (claim->deferred > day ? claim->deferred - day : 0) : VTH_DAY_NEVER;
  claim->restarted = day;
  claim->lengthened = claim->requested = 0;
  keep_move (self, claim, (VthClaimMove) { .kind = VTH_CLAIM_INTERRUPTED, .on = day });
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
    restart (self, claim, c, act->on);
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

/* 4:111: lengthened by the days for which payment was put off, each counted once. */
static void
defer (VthClaims *self, const VthCaseEvent *act)
{
  for (guint i = 0; i < self->n_items; i++)
    {
      VthClaim *claim = &self->items[i];
      guint32 since = MAX (act->on, claim->deferred);

      if (claim->settled || claim->on > act->on || !is_alive (claim, act) || act->until <= since)
        continue;
      claim->deferred = act->until;
      if (claim->until == VTH_DAY_NEVER)
        continue;
      claim->until += act->until - since;
      keep_move (self, claim, (VthClaimMove) { .kind = VTH_CLAIM_DEFERRED, .on = act->on, .days = act->until - since });
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

      if (!is_of (claim, act, FALSE) || !is_alive (claim, act) || claim->until == VTH_DAY_NEVER)
        continue;
      claim->until = VTH_DAY_NEVER;
      claim->requested = act->on;
      keep_move (self, claim, (VthClaimMove) { .kind = VTH_CLAIM_REQUESTED, .on = act->on });
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
  vth_claims_carry (self, c);
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
      defer (self, act);
      break;
    case VTH_DECISION_EVENT_KIND_COLLECTION_REQUESTED:
      request (self, c, act);
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
