/* vth-forfeiture.c - what is forfeited, collected, paid and lapsed
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-forfeiture-private.h"

#include "libvth/base/vth-answer-private.h"
#include "libvth/record/vth-enforcement-decision-private.h"

struct _VthForfeiture
{
  VthAnswer parent_instance;

  GArray *sums;
  GArray *steps;
  gint64 forfeited;
  gint64 collected;
  gint64 paid;
  gint64 lapsed;
  gint64 waived;
  gint64 overpaid;
  gint64 fallen;
  gint64 maximum;
  gboolean unknown;
};

G_DEFINE_ENUM_TYPE (VthForfeitureVerdict, vth_forfeiture_verdict,
                    G_DEFINE_ENUM_VALUE (VTH_FORFEITURE_VERDICT_NOT_KNOWN, "not-known"),
                    G_DEFINE_ENUM_VALUE (VTH_FORFEITURE_VERDICT_NOTHING, "nothing"),
                    G_DEFINE_ENUM_VALUE (VTH_FORFEITURE_VERDICT_OUTSTANDING, "outstanding"),
                    G_DEFINE_ENUM_VALUE (VTH_FORFEITURE_VERDICT_LAPSED, "lapsed"),
                    G_DEFINE_ENUM_VALUE (VTH_FORFEITURE_VERDICT_PAID, "paid"))

G_DEFINE_FLAGS_TYPE (VthForfeitureFlags, vth_forfeiture_flags,
                     G_DEFINE_ENUM_VALUE (VTH_FORFEITURE_FLAGS_NONE, "none"),
                     G_DEFINE_ENUM_VALUE (VTH_FORFEITURE_FLAGS_COUNT_PART_UNITS, "count-part-units"))

G_DEFINE_FINAL_TYPE (VthForfeiture, vth_forfeiture, VTH_TYPE_ANSWER)

static void
vth_forfeiture_finalize (GObject *object)
{
  VthForfeiture *self = VTH_FORFEITURE (object);

  g_clear_pointer (&self->sums, g_array_unref);
  g_clear_pointer (&self->steps, g_array_unref);

  G_OBJECT_CLASS (vth_forfeiture_parent_class)->finalize (object);
}

static const gchar *
vth_forfeiture_get_verdict_nick (VthAnswer *answer)
{
  return _vth_get_nick (VTH_TYPE_FORFEITURE_VERDICT, (gint) vth_forfeiture_get_verdict (VTH_FORFEITURE (answer)));
}

static void
write_table (JsonObject *object, const gchar *name, VthTable *table)
{
  g_autofree gchar *text = vth_table_to_json (table);

  json_object_set_member (object, name, json_from_string (text, NULL));
  g_object_unref (table);
}

static void
vth_forfeiture_write_figures (VthAnswer *answer, JsonObject *object, VthLanguage language)
{
  VthForfeiture *self = VTH_FORFEITURE (answer);

  if (self->maximum >= 0)
    json_object_set_int_member (object, "maximum_cents", self->maximum);
  json_object_set_int_member (object, "forfeited_cents", self->forfeited);
  json_object_set_int_member (object, "collected_cents", self->collected);
  json_object_set_int_member (object, "paid_cents", self->paid);
  json_object_set_int_member (object, "lapsed_cents", self->lapsed);
  json_object_set_int_member (object, "waived_cents", self->waived);
  json_object_set_int_member (object, "outstanding_cents", vth_forfeiture_get_outstanding_cents (self));
  json_object_set_int_member (object, "overpaid_cents", self->overpaid);
  json_object_set_int_member (object, "fallen_cents", self->fallen);
  write_table (object, "steps", vth_forfeiture_to_table (self));
  write_table (object, "sums", vth_forfeiture_sums_to_table (self));
}

static void
vth_forfeiture_class_init (VthForfeitureClass *klass)
{
  VthAnswerClass *answer_class = VTH_ANSWER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = vth_forfeiture_finalize;
  answer_class->get_verdict = vth_forfeiture_get_verdict_nick;
  answer_class->write_figures = vth_forfeiture_write_figures;
}

static void
vth_forfeiture_init (VthForfeiture *self)
{
  self->maximum = -1;
}

static void
add_up (VthForfeiture *self, const VthLife *life)
{
  self->forfeited = life->forfeited;
  self->maximum = life->cap;
  self->overpaid = life->claims.overpaid;
  self->fallen = life->fallen;
  self->unknown = life->n_unknown > 0;
  for (guint i = 0; i < self->sums->len; i++)
    {
      const VthForfeitureSum *sum = &g_array_index (self->sums, VthForfeitureSum, i);
      gint64 rest = MAX (sum->cents, 0) - sum->paid;

      self->paid += sum->paid;
      self->collected += life->claims.items[i].collected ? MAX (sum->cents, 0) : 0;
      if (sum->lapsed)
        self->lapsed += rest;
      else if (vth_life_is (life, "collection", "waived"))
        self->waived += rest;
    }
}

/* Without the order nothing was ever forfeited; what was paid is to be paid back. */
static void
let_fall (VthForfeiture *self, VthLife *life)
{
  if (!vth_life_is (life, "order", "annulled") || self->forfeited == 0)
    return;

  self->fallen += self->forfeited;
  self->overpaid += self->paid;
  self->forfeited = self->collected = self->paid = self->lapsed = self->waived = 0;
  vth_case_note (&life->c, "awb.8:72.order-annulled", "/events", VTH_ARGS (VTH_ARG_CENTS ("found", self->fallen)));
}

static void
note_money (const VthForfeiture *self, VthLife *life)
{
  if (self->overpaid > 0)
    vth_case_note (&life->c, "awb.4:89.overpaid", "/events", VTH_ARGS (VTH_ARG_CENTS ("found", self->overpaid)));
  if (life->decided > life->forfeited)
    vth_case_note (&life->c, "awb.5:37.collected-more", "/events",
                   VTH_ARGS (VTH_ARG_CENTS ("found", life->decided), VTH_ARG_CENTS ("limit", life->forfeited)));
  if (life->cap < 0 && life->forfeited > 0 && (life->c.untold & VTH_FACT_BIT (VTH_FACT_MAXIMUM)) == 0)
    vth_case_note (&life->c, "awb.5:32b.maximum-missing", "/terms/maximum_cents", NULL);
}

static void
note_effect (VthLife *life)
{
  const VthState *remedies = vth_life_get_state (life, "remedies");

  if (remedies != NULL && vth_life_is (life, "effect", "running") &&
      (g_str_equal (remedies->id, "objection") || g_str_equal (remedies->id, "appeal") ||
       g_str_equal (remedies->id, "further-appeal")))
    vth_case_note (&life->c, "awb.6:16.order-stays", NULL, NULL);
}

static void
note_successors (VthLife *life)
{
  gboolean bound = vth_enforcement_decision_get_binds_successors (life->c.decision);

  for (guint i = 0; i < life->n_steps; i++)
    if (life->steps[i].taken && life->steps[i].kind == VTH_DECISION_EVENT_KIND_SUCCEEDED)
      vth_case_note_event (&life->c, bound ? "ow.18.4a.successor-bound" : "ow.18.4a.successor-free",
                           life->steps[i].event, VTH_ARGS (vth_case_day ("day", life->steps[i].on)));
}

/* Sums that share a last day are told of together. */
static void
note_lapsed (const VthForfeiture *self, VthLife *life)
{
  for (guint i = 0; i < self->sums->len;)
    {
      const VthForfeitureSum *sum = &g_array_index (self->sums, VthForfeitureSum, i), *next = sum;
      gint64 cents = 0;

      for (; next->lapses_after == sum->lapses_after && next->lapsed == sum->lapsed;)
        {
          cents += MAX (next->cents, 0) - next->paid;
          if (++i == self->sums->len)
            break;
          next = &g_array_index (self->sums, VthForfeitureSum, i);
        }
      if (sum->lapsed)
        vth_case_note (&life->c, "awb.5:35.lapsed", "/events",
                       VTH_ARGS (VTH_ARG_CENTS ("found", cents), VTH_ARG_DAY ("since", sum->on),
                                 VTH_ARG_DAY ("until", sum->lapses_after)));
    }
}

/* Which sums of before the new text it reaches is not settled. */
static gboolean
is_between_texts (const VthLife *life, const VthClaim *claim)
{
  const VthDeadlineRule *rule = life->context.rules[VTH_REVIEW_RULE_LIMITATION];

  return rule != NULL && claim->on != 0 && claim->on < rule->valid_from && !claim->uncounted &&
         claim->until >= rule->valid_from;
}

static void
note_limitation (VthLife *life)
{
  const VthClaim *lengthened = NULL, *between = NULL, *deferred = NULL, *requested = NULL;

  for (guint i = 0; i < life->claims.n_items; i++)
    {
      const VthClaim *claim = &life->claims.items[i];

      if (claim->lengthened != 0 && claim->lengthened != VTH_DAY_NEVER && lengthened == NULL)
        lengthened = claim;
      if (is_between_texts (life, claim) && between == NULL)
        between = claim;
      if (claim->deferred != 0 && deferred == NULL)
        deferred = claim;
      if (claim->requested != 0 && requested == NULL)
        requested = claim;
    }

  if (lengthened != NULL)
    vth_case_note (&life->c, "awb.5:35.lengthened", NULL,
                   VTH_ARGS (VTH_ARG_DAY ("since", lengthened->on), VTH_ARG_DAY ("until", lengthened->lengthened)));
  if (deferred != NULL)
    vth_case_note (&life->c, "awb.4:111.deferred", NULL, VTH_ARGS (VTH_ARG_DAY ("until", deferred->deferred)));
  if (requested != NULL)
    vth_case_note (&life->c, "awb.5:37a.request", NULL, VTH_ARGS (VTH_ARG_DAY ("day", requested->requested)));
  if (between != NULL)
    vth_case_note (&life->c, "awb.5:35.between-texts", NULL,
                   VTH_ARGS (VTH_ARG_DAY ("day", between->on),
                             VTH_ARG_DAY ("since", life->context.rules[VTH_REVIEW_RULE_LIMITATION]->valid_from)));
}

/* From the day after that by which was to be paid: 4:97, 4:98. */
static void
note_interest (const VthForfeiture *self, VthLife *life)
{
  guint32 since = VTH_DAY_NEVER;
  gint64 cents = 0;

  for (guint i = 0; life->on != 0 && i < self->sums->len; i++)
    {
      const VthForfeitureSum *sum = &g_array_index (self->sums, VthForfeitureSum, i);

      if (sum->lapsed || sum->pay_until == 0 || sum->pay_until >= life->on || sum->paid >= sum->cents)
        continue;
      since = MIN (since, sum->pay_until + 1);
      cents += sum->cents - sum->paid;
    }

  if (cents > 0)
    vth_case_note (&life->c, "awb.4:98.interest", NULL,
                   VTH_ARGS (VTH_ARG_CENTS ("found", cents), VTH_ARG_DAY ("since", since)));
}

static void
explain (VthForfeiture *self, VthLife *life)
{
  note_money (self, life);
  if (self->fallen == 0 || self->forfeited > 0)
    {
      note_lapsed (self, life);
      note_limitation (life);
      vth_claims_note_doubts (&life->claims, life->c.notes);
      note_interest (self, life);
      note_effect (life);
    }
  note_successors (life);
  vth_case_explain_doubts (&life->c);
}

static void
compute (VthForfeiture *self, VthLife *life)
{
  gboolean penalty = life->c.instrument == VTH_INSTRUMENT_PENALTY_ORDER;

  if (life->table != NULL && !penalty)
    vth_case_note (&life->c, "awb.5:33.no-penalty-order", "/instrument", NULL);
  if (!penalty)
    life->claims.n_items = 0;
  self->unknown = life->table == NULL;

  self->sums = _vth_forfeiture_find_sums (life);
  self->steps = penalty ? _vth_forfeiture_find_steps (life, self->sums)
                        : g_array_new (FALSE, FALSE, sizeof (VthForfeitureStep));
  if (!penalty)
    return;

  add_up (self, life);
  let_fall (self, life);
  explain (self, life);
}

/**
 * vth_forfeiture_new:
 * @rulebook: a rulebook
 * @decision: a penalty order
 * @dossier: (nullable): where events that stand apart are looked up; or %NULL
 * @on: (nullable): the day to look at: what came later does not count, and what had lapsed by then is
 *   lapsed; or %NULL for all events, without looking at what lapses
 * @flags: how to count what no source settles
 *
 * Computes what is forfeited under a penalty order (verbeurde dwangsommen), and what became of it. If the
 * record holds sums that were forfeited, those count; if not, what its re-inspections found does: a
 * breach that is found is taken to have lasted since the term to comply ended, and units of time are
 * forfeited by operation of law (Awb 5:33). Nothing goes above the maximum (Awb 5:32b). An event that
 * could not happen changes no sum, and a reason says so. Another instrument gives zeros and a reason.
 *
 * Returns: (transfer full): the forfeiture
 *
 * Since: 1.0
 */
VthForfeiture *
vth_forfeiture_new (VthRulebook *rulebook, VthEnforcementDecision *decision, VthDossier *dossier, const GDate *on,
                    VthForfeitureFlags flags)
{
  VthForfeiture *self;
  VthLife life;

  g_return_val_if_fail (VTH_IS_RULEBOOK (rulebook), NULL);
  g_return_val_if_fail (VTH_IS_ENFORCEMENT_DECISION (decision), NULL);
  g_return_val_if_fail (dossier == NULL || VTH_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (on == NULL || g_date_valid (on), NULL);

  self = g_object_new (VTH_TYPE_FORFEITURE, NULL);
  vth_life_init (&life, rulebook, dossier, decision, on != NULL ? g_date_get_julian (on) : 0,
                 (flags & VTH_FORFEITURE_FLAGS_COUNT_PART_UNITS) != 0, _vth_answer_get_notes (VTH_ANSWER (self)));
  compute (self, &life);
  vth_life_clear (&life);
  return self;
}

/**
 * vth_forfeiture_get_verdict:
 * @forfeiture: a forfeiture
 *
 * Gets how the forfeited sums stand (stand). It is not known as soon as the amount of one sum is not.
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
VthForfeitureVerdict
vth_forfeiture_get_verdict (VthForfeiture *forfeiture)
{
  g_return_val_if_fail (VTH_IS_FORFEITURE (forfeiture), VTH_FORFEITURE_VERDICT_NOT_KNOWN);

  if (forfeiture->unknown)
    return VTH_FORFEITURE_VERDICT_NOT_KNOWN;
  if (forfeiture->forfeited == 0)
    return VTH_FORFEITURE_VERDICT_NOTHING;
  if (vth_forfeiture_get_outstanding_cents (forfeiture) > 0)
    return VTH_FORFEITURE_VERDICT_OUTSTANDING;

  return forfeiture->paid < forfeiture->forfeited ? VTH_FORFEITURE_VERDICT_LAPSED : VTH_FORFEITURE_VERDICT_PAID;
}

/**
 * vth_forfeiture_get_forfeited_cents:
 * @forfeiture: a forfeiture
 *
 * Gets what is forfeited in all (verbeurd). It is never above the maximum.
 *
 * Returns: euro cents
 *
 * Since: 1.0
 */
gint64
vth_forfeiture_get_forfeited_cents (VthForfeiture *forfeiture)
{
  g_return_val_if_fail (VTH_IS_FORFEITURE (forfeiture), 0);

  return forfeiture->forfeited;
}

/**
 * vth_forfeiture_get_collected_cents:
 * @forfeiture: a forfeiture
 *
 * Gets the forfeited sums on which a decision to collect was taken (ingevorderd).
 *
 * Returns: euro cents
 *
 * Since: 1.0
 */
gint64
vth_forfeiture_get_collected_cents (VthForfeiture *forfeiture)
{
  g_return_val_if_fail (VTH_IS_FORFEITURE (forfeiture), 0);

  return forfeiture->collected;
}

/**
 * vth_forfeiture_get_paid_cents:
 * @forfeiture: a forfeiture
 *
 * Gets what was paid on forfeited sums (betaald).
 *
 * Returns: euro cents
 *
 * Since: 1.0
 */
gint64
vth_forfeiture_get_paid_cents (VthForfeiture *forfeiture)
{
  g_return_val_if_fail (VTH_IS_FORFEITURE (forfeiture), 0);

  return forfeiture->paid;
}

/**
 * vth_forfeiture_get_lapsed_cents:
 * @forfeiture: a forfeiture
 *
 * Gets what was not paid and cannot be collected any more (verjaard, Awb 5:35).
 *
 * Returns: euro cents; 0 if no day was given to look at
 *
 * Since: 1.0
 */
gint64
vth_forfeiture_get_lapsed_cents (VthForfeiture *forfeiture)
{
  g_return_val_if_fail (VTH_IS_FORFEITURE (forfeiture), 0);

  return forfeiture->lapsed;
}

/**
 * vth_forfeiture_get_waived_cents:
 * @forfeiture: a forfeiture
 *
 * Gets what the authority will not collect (afgezien van invordering).
 *
 * Returns: euro cents
 *
 * Since: 1.0
 */
gint64
vth_forfeiture_get_waived_cents (VthForfeiture *forfeiture)
{
  g_return_val_if_fail (VTH_IS_FORFEITURE (forfeiture), 0);

  return forfeiture->waived;
}

/**
 * vth_forfeiture_get_outstanding_cents:
 * @forfeiture: a forfeiture
 *
 * Gets what is still to be paid (openstaand): forfeited, not paid, not lapsed and not waived.
 *
 * Returns: euro cents, never negative
 *
 * Since: 1.0
 */
gint64
vth_forfeiture_get_outstanding_cents (VthForfeiture *forfeiture)
{
  g_return_val_if_fail (VTH_IS_FORFEITURE (forfeiture), 0);

  return MAX (forfeiture->forfeited - forfeiture->paid - forfeiture->lapsed - forfeiture->waived, 0);
}

/**
 * vth_forfeiture_get_overpaid_cents:
 * @forfeiture: a forfeiture
 *
 * Gets what was paid without being due (te veel betaald).
 *
 * Returns: euro cents
 *
 * Since: 1.0
 */
gint64
vth_forfeiture_get_overpaid_cents (VthForfeiture *forfeiture)
{
  g_return_val_if_fail (VTH_IS_FORFEITURE (forfeiture), 0);

  return forfeiture->overpaid;
}

/**
 * vth_forfeiture_get_fallen_cents:
 * @forfeiture: a forfeiture
 *
 * Gets what would have been forfeited if the order had not been annulled, or its maximum not lowered
 * (vervallen).
 *
 * Returns: euro cents
 *
 * Since: 1.0
 */
gint64
vth_forfeiture_get_fallen_cents (VthForfeiture *forfeiture)
{
  g_return_val_if_fail (VTH_IS_FORFEITURE (forfeiture), 0);

  return forfeiture->fallen;
}

/**
 * vth_forfeiture_get_maximum_cents:
 * @forfeiture: a forfeiture
 *
 * Gets the sum above which nothing is forfeited (maximum, Awb 5:32b lid 2); that of a lump sum is the lump sum.
 *
 * Returns: euro cents, or -1 if it is not known
 *
 * Since: 1.0
 */
gint64
vth_forfeiture_get_maximum_cents (VthForfeiture *forfeiture)
{
  g_return_val_if_fail (VTH_IS_FORFEITURE (forfeiture), 0);

  return forfeiture->maximum;
}

/**
 * vth_forfeiture_get_n_sums:
 * @forfeiture: a forfeiture
 *
 * Gets how many sums were forfeited (aantal verbeurde dwangsommen): each has its own term to pay and its
 * own limitation.
 *
 * Returns: how many
 *
 * Since: 1.0
 */
guint
vth_forfeiture_get_n_sums (VthForfeiture *forfeiture)
{
  g_return_val_if_fail (VTH_IS_FORFEITURE (forfeiture), 0);

  return forfeiture->sums->len;
}

/**
 * vth_forfeiture_to_table:
 * @forfeiture: a forfeiture
 *
 * Puts the steps in a table (verloop): `on`, `step` (an event, or `lapsed`), `counted`, `amount_cents`,
 * what was forfeited and what was outstanding after it (`forfeited_cents`, `outstanding_cents`), and
 * its `law`.
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_forfeiture_to_table (VthForfeiture *forfeiture)
{
  g_return_val_if_fail (VTH_IS_FORFEITURE (forfeiture), NULL);

  return _vth_forfeiture_steps_to_table (forfeiture->steps);
}

/**
 * vth_forfeiture_sums_to_table:
 * @forfeiture: a forfeiture
 *
 * Puts the forfeited sums in a table (verbeurde dwangsommen): `forfeited_on`, `amount_cents`,
 * `paid_cents`, `pay_until` (Awb 5:33), `interest_from` (Awb 4:98), `collected_on`, `collectable_until`
 * (Awb 5:35) and whether it has `lapsed`.
 *
 * Returns: (transfer full): a table
 *
 * Since: 1.0
 */
VthTable *
vth_forfeiture_sums_to_table (VthForfeiture *forfeiture)
{
  g_return_val_if_fail (VTH_IS_FORFEITURE (forfeiture), NULL);

  return _vth_forfeiture_sums_to_table (forfeiture->sums);
}
