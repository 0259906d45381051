/* vth-timeline-sums.c - forfeited sums and other debts: paid, collected, pressed for, lapsed
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-timeline-private.h"

static void
let_fall_with (VthTimelineRow *row, guint8 kind, guint32 on)
{
  row->flags |= VTH_TIMELINE_FELL;
  row->fell = on;
  row->fell_kind = kind;
}

/* Without the order nothing was ever due, whatever had passed by then. */
static void
let_fall_with_order (VthTimelineBuilder *self, VthTimelineRow *row)
{
  if (self->order == NULL || !g_str_equal (self->order->id, "annulled"))
    return;

  _vth_timeline_let_fall (self, row);
  row->fell = 0;
}

static guint32
get_waived_on (const VthTimelineBuilder *self, gboolean *waived)
{
  const VthLife *life = self->life;
  gint track = vth_life_find_track (life, "collection");

  *waived = track >= 0 && vth_life_is (life, "collection", "waived");
  return *waived ? life->since[track] : 0;
}

static void
let_fall_with_waiver (VthTimelineBuilder *self, VthTimelineRow *row, const VthClaim *claim)
{
  gboolean waived;
  guint32 on = get_waived_on (self, &waived);

  if (waived && !claim->settled && (row->flags & VTH_TIMELINE_FELL) == 0)
    let_fall_with (row, VTH_DECISION_EVENT_KIND_COLLECTION_WAIVED, on);
}

static VthTimelineRow *
add_sum (VthTimelineBuilder *self, const VthTimelineItem *item, guint index, guint32 start)
{
  VthTimelineRow *row = _vth_timeline_add (self, item, start);

  row->claim = index;
  row->cents = self->life->claims.items[index].cents;
  return row;
}

/* The sum is forfeited on the last day of its unit, and that is a fact. */
static void
add_unit (VthTimelineBuilder *self, const VthTimelineItem *item, guint index)
{
  const VthClaim *claim = &self->life->claims.items[index];
  VthTimelineRow *row = add_sum (self, item, index, claim->on);

  row->first = row->last = claim->on;
  let_fall_with_order (self, row);
}

/* 4:94: what is put off before it is due moves the last day. */
static void
put_off (VthTimelineBuilder *self, VthTimelineRow *row)
{
  const VthLife *life = self->life;

  for (guint i = 0; i < life->n_steps; i++)
    {
      const VthLifeStep *step = &life->steps[i];

      if (!step->taken || step->kind != VTH_DECISION_EVENT_KIND_PAYMENT_DEFERRED || step->on < row->start ||
          step->on > row->last || step->event->until <= row->last)
        continue;
      row->last = step->event->until;
      row->flags |= VTH_TIMELINE_DEFERRED;
    }
}

static void
set_paid (VthTimelineRow *row, const VthClaim *claim)
{
  if (claim->settled)
    {
      row->done = claim->settled_on;
      row->flags |= claim->settled_on == 0 ? VTH_TIMELINE_DONE_UNDATED : 0;
    }
  else if (claim->paid > 0)
    row->flags |= VTH_TIMELINE_PART_PAID;
}

static void
add_payment (VthTimelineBuilder *self, const VthTimelineItem *item, guint index)
{
  const VthClaim *claim = &self->life->claims.items[index];
  VthTimelineRow *row = add_sum (self, item, index, claim->on);

  if (index == 0)
    self->payments = self->rows->len - 1;
  _vth_timeline_count (self, row, item->rule);
  if (row->last != 0 && self->next[VTH_DECISION_EVENT_KIND_PAYMENT_DEFERRED] != NULL)
    put_off (self, row);
  set_paid (row, claim);
  let_fall_with_order (self, row);
  let_fall_with_waiver (self, row, claim);
}

/* The last day as it stands, or why there is none. */
static void
set_limit (VthTimelineRow *row, const VthClaim *claim, guint32 until)
{
  if (row->start != 0)
    row->first = row->start + 1;
  if (until != VTH_DAY_NEVER)
    row->last = until;
  else if (claim->requested != 0)
    row->flags |= VTH_TIMELINE_REQUESTED;
  else if (claim->lengthened == VTH_DAY_NEVER)
    row->flags |= VTH_TIMELINE_DISPUTED;
  else if (claim->on != 0)
    row->flags |= VTH_TIMELINE_NOT_LAW;
}

static void
add_collection (VthTimelineBuilder *self, const VthTimelineItem *item, guint index)
{
  const VthClaim *claim = &self->life->claims.items[index];
  VthTimelineRow *row = add_sum (self, item, index, claim->on);

  set_limit (row, claim, claim->collected ? claim->collectable : claim->until);
  if (claim->collected)
    {
      row->done = claim->collected_on;
      row->flags |= claim->collected_on == 0 ? VTH_TIMELINE_DONE_UNDATED : 0;
    }
  else if (claim->settled)
    let_fall_with (row, VTH_STEP_SETTLED, claim->settled_on);
  let_fall_with_order (self, row);
  let_fall_with_waiver (self, row, claim);
}

/* 5:37a lid 4: a judge who suspends the collection lengthens the year, but what was suspended is not recorded. */
static gboolean
may_be_suspended (const VthTimelineBuilder *self, const VthClaim *claim)
{
  const VthLife *life = self->life;

  if (self->next[VTH_DECISION_EVENT_KIND_RELIEF_GRANTED] == NULL || !claim->collected)
    return FALSE;
  for (guint i = 0; i < life->n_steps; i++)
    if (life->steps[i].taken && life->steps[i].kind == VTH_DECISION_EVENT_KIND_RELIEF_GRANTED &&
        life->steps[i].on >= claim->collected_on && life->steps[i].on <= claim->until)
      return TRUE;

  return FALSE;
}

/* Which sums of before the new text it reaches is not settled. */
static gboolean
is_between_texts (const VthClaim *claim, const VthDeadlineRule *rule)
{
  return !claim->debt && rule != NULL && claim->on != 0 && claim->on < rule->valid_from && !claim->uncounted &&
         claim->until >= rule->valid_from;
}

static void
add_limitation (VthTimelineBuilder *self, const VthTimelineItem *item, guint index)
{
  const VthClaim *claim = &self->life->claims.items[index];
  const VthTimelineRow *payment = &g_array_index (self->rows, VthTimelineRow, self->payments + index);
  guint32 begun = claim->debt ? payment->last : claim->on;
  VthTimelineRow *row = add_sum (self, item, index, claim->restarted != 0 ? claim->restarted : begun);

  if (is_between_texts (claim, row->rule))
    row->flags |= VTH_TIMELINE_BETWEEN_TEXTS;
  _vth_timeline_count (self, row, item->rule);
  row->last = 0;
  set_limit (row, claim, claim->until);
  set_paid (row, claim);
  if (may_be_suspended (self, claim))
    row->flags |= VTH_TIMELINE_RELIEF;
  let_fall_with_order (self, row);
  let_fall_with_waiver (self, row, claim);
}

/* The rows of the payments stand beside each other, in the order of the sums. */
void
_vth_timeline_add_sums (VthTimelineBuilder *self, const VthTimelineItem *item)
{
  for (guint i = 0; i < self->life->claims.n_items; i++)
    switch (item->basis)
      {
      case VTH_TIMELINE_BASIS_SUM_UNIT:
        add_unit (self, item, i);
        break;
      case VTH_TIMELINE_BASIS_SUM_PAYMENT:
        add_payment (self, item, i);
        break;
      case VTH_TIMELINE_BASIS_SUM_COLLECTION:
        add_collection (self, item, i);
        break;
      default:
        add_limitation (self, item, i);
      }
}

/* The sums that one decision collects: they are pressed for together. */
typedef struct
{
  guint first;
  guint n_sums;
  guint32 from;         /* the first day on which one of them was due and not paid */
  guint32 until;        /* the earliest last day of those that are open */
  guint32 settled_on;
  gint64 cents;         /* open; -1: not known */
  gboolean settled;
  gboolean undated;
} Demand;

static guint32
find_default (const VthTimelineBuilder *self, guint index)
{
  const VthTimelineRow *payment = &g_array_index (self->rows, VthTimelineRow, self->payments + index);

  return payment->last != 0 ? MAX (payment->last + 1, self->life->claims.items[index].collected_on) : 0;
}

static void
take_claim (Demand *self, const VthTimelineBuilder *builder, guint index)
{
  const VthClaim *claim = &builder->life->claims.items[index];
  guint32 from = find_default (builder, index);

  if (from != 0 && (self->from == 0 || from < self->from))
    self->from = from;
  self->undated |= claim->collected_on == 0 || from == 0;
  if (claim->settled)
    {
      self->settled_on = MAX (self->settled_on, claim->settled_on);
      return;
    }

  self->settled = FALSE;
  self->until = MIN (self->until, claim->until);
  if (claim->cents < 0)
    self->cents = -1;
  else if (self->cents >= 0)
    self->cents += claim->cents - claim->paid;
}

static Demand
find_demand (const VthTimelineBuilder *self, guint first)
{
  const VthClaims *claims = &self->life->claims;
  const VthClaim *one = &claims->items[first];
  Demand demand = { .first = first, .until = VTH_DAY_NEVER, .settled = TRUE };
  guint i = first;

  do
    take_claim (&demand, self, i++);
  while (i < claims->n_items && !one->debt && claims->items[i].collected == one->collected &&
         claims->items[i].collected_on == one->collected_on && claims->items[i].reminded_on == one->reminded_on);

  demand.n_sums = i - first;
  return demand;
}

static void
set_pressed (VthTimelineBuilder *self, VthTimelineRow *row, const Demand *demand, guint32 done, guint32 limit)
{
  const VthClaim *claim = &self->life->claims.items[demand->first];
  guint32 until = done != 0 ? limit : demand->until;

  row->claim = demand->first;
  row->cents = demand->settled ? -1 : demand->cents;
  row->done = done;
  row->flags |= VTH_TIMELINE_NO_TERM;
  if (until != VTH_DAY_NEVER)
    row->last = until;
  if (done == 0 && demand->settled)
    let_fall_with (row, VTH_STEP_SETTLED, demand->settled_on);
  let_fall_with_order (self, row);
  if (done == 0)
    let_fall_with_waiver (self, row, claim);
}

static void
add_reminder (VthTimelineBuilder *self, const VthTimelineItem *item, const Demand *demand)
{
  const VthClaim *claim = &self->life->claims.items[demand->first];
  VthTimelineRow *row = _vth_timeline_add (self, item, demand->undated ? 0 : claim->collected_on);

  row->first = demand->from;
  if (claim->reminded_on != 0 && claim->reminded_on < row->first)
    row->first = claim->reminded_on;
  set_pressed (self, row, demand, claim->reminded_on, claim->remindable);
}

/* 4:117: only when the term of the reminder has passed. */
static void
add_writ (VthTimelineBuilder *self, const VthTimelineItem *item, const Demand *demand)
{
  const VthClaim *claim = &self->life->claims.items[demand->first];
  VthTimelineRow *row;
  guint32 after;

  if (claim->reminded_on == 0)
    return;

  after = vth_case_count (&self->life->c, VTH_REVIEW_RULE_REMINDER, claim->reminded_on);
  row = _vth_timeline_add (self, item, after);
  row->first = after != 0 ? after + 1 : 0;
  if (claim->writ_on != 0 && claim->writ_on < row->first)
    row->first = claim->writ_on;
  set_pressed (self, row, demand, claim->writ_on, claim->writable);
}

void
_vth_timeline_add_pressing (VthTimelineBuilder *self, const VthTimelineItem *item)
{
  const VthClaims *claims = &self->life->claims;

  for (guint i = 0; i < claims->n_items;)
    {
      Demand demand = find_demand (self, i);

      if (claims->items[i].collected && item->basis == VTH_TIMELINE_BASIS_REMINDER)
        add_reminder (self, item, &demand);
      else if (claims->items[i].collected)
        add_writ (self, item, &demand);
      i += demand.n_sums;
    }
}
