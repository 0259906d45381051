/* mandate-oracle.c - the same question, answered by looking at every mandate
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "mandate-oracle.h"

/* The rules are those of Awb 10:1-10:22, each read from the records as they stand. A level is the
 * verdict that one thing allows; a chain allows what its worst link allows.
 */
typedef enum
{
  NO = VTH_AUTHORISATION_VERDICT_REFUSED,
  PERHAPS = VTH_AUTHORISATION_VERDICT_CONDITIONAL,
  YES = VTH_AUTHORISATION_VERDICT_AUTHORISED
} Level;

typedef struct
{
  GPtrArray *mandates;
  const gchar *const *services;
  const gchar *const *organs;
  VthAct *act;
} Oracle;

/* How many links the shortest chain has that serves for certain, and that serves perhaps. */
#define NO_CHAIN 1000000u

typedef struct
{
  guint certain;
  guint possible;
} Path;

static gboolean
holds (const gchar *prefix, const gchar *power)
{
  g_autofree gchar *dotted = g_strconcat (prefix, ".", NULL);

  return g_str_equal (prefix, power) || g_str_has_prefix (power, dotted);
}

static gboolean
any_holds (const gchar *const *prefixes, const gchar *power)
{
  for (guint i = 0; prefixes != NULL && prefixes[i] != NULL; i++)
    if (holds (prefixes[i], power))
      return TRUE;

  return FALSE;
}

static gchar *
organisation_of (const gchar *id)
{
  return g_strndup (id, strcspn (id, "/"));
}

static gboolean
same_organisation (const gchar *one, const gchar *other)
{
  g_autofree gchar *first = organisation_of (one), *second = organisation_of (other);

  return g_str_equal (first, second);
}

static gboolean
is_moved (VthMandate *mandate)
{
  VthMandateKind kind = vth_mandate_get_kind (mandate);

  return kind == VTH_MANDATE_KIND_DELEGATION || kind == VTH_MANDATE_KIND_ATTRIBUTION;
}

static VthMandate *
find (const Oracle *oracle, const gchar *id)
{
  for (guint i = 0; i < oracle->mandates->len; i++)
    if (g_str_equal (vth_record_get_id (oracle->mandates->pdata[i]), id))
      return oracle->mandates->pdata[i];

  return NULL;
}

/* A mandate whose place in the register is broken. */
static gboolean
is_broken (const Oracle *oracle, VthMandate *mandate)
{
  const gchar *parent_id = vth_mandate_get_parent (mandate);
  const GDate *from = vth_mandate_get_valid_from (mandate), *until = vth_mandate_get_valid_until (mandate);
  VthMandate *parent = parent_id != NULL ? find (oracle, parent_id) : NULL;

  if (g_str_equal (vth_mandate_get_mandator (mandate), vth_mandate_get_mandatee (mandate)))
    return TRUE;
  if (from != NULL && until != NULL && g_date_compare (from, until) > 0)
    return TRUE;
  if (parent_id == NULL)
    return FALSE;
  if (parent == NULL || !g_str_equal (vth_mandate_get_mandatee (parent), vth_mandate_get_mandator (mandate)))
    return TRUE;

  for (guint steps = 0; parent != NULL && steps <= oracle->mandates->len; steps++)
    {
      if (parent == mandate)
        return TRUE;
      parent = vth_mandate_get_parent (parent) != NULL ? find (oracle, vth_mandate_get_parent (parent)) : NULL;
    }

  return FALSE;
}

static Level
time_allows (VthMandate *mandate, const GDate *on)
{
  const GDate *from = vth_mandate_get_valid_from (mandate), *until = vth_mandate_get_valid_until (mandate);
  const GDate *revoked = vth_mandate_get_revoked_on (mandate), *consent = vth_mandate_get_consent_on (mandate);

  if (from == NULL)
    from = vth_mandate_get_decided_on (mandate);
  if (from != NULL && g_date_compare (on, from) < 0)
    return NO;
  if (until != NULL && g_date_compare (on, until) > 0)
    return NO;
  if (revoked != NULL && g_date_compare (on, revoked) >= 0)
    return NO;
  if (is_moved (mandate) ||
      same_organisation (vth_mandate_get_mandator (mandate), vth_mandate_get_mandatee (mandate)))
    return YES;

  return consent != NULL && g_date_compare (consent, on) <= 0 ? YES : NO;
}

/* Whether one lies under the other. */
static gboolean
touches (const gchar *one, const gchar *other)
{
  return holds (one, other) || holds (other, one);
}

/* Whether the mandate holds some of the power: the narrower of what it names and what is asked. */
static gboolean
holds_part (VthMandate *mandate, const gchar *power)
{
  const gchar *const *powers = vth_mandate_get_powers (mandate);
  const gchar *const *excluded = vth_mandate_get_excluded_powers (mandate);

  for (guint i = 0; powers != NULL && powers[i] != NULL; i++)
    if (touches (powers[i], power) && !any_holds (excluded, holds (powers[i], power) ? power : powers[i]))
      return TRUE;

  return FALSE;
}

static gboolean
holds_whole (VthMandate *mandate, const gchar *power)
{
  const gchar *const *excluded = vth_mandate_get_excluded_powers (mandate);

  for (guint i = 0; excluded != NULL && excluded[i] != NULL; i++)
    if (touches (power, excluded[i]))
      return FALSE;

  return any_holds (vth_mandate_get_powers (mandate), power);
}

static Level
kind_allows (const Oracle *oracle, VthMandate *mandate)
{
  const gchar *power = vth_act_get_power (oracle->act);
  VthMandateKind kind = vth_mandate_get_kind (mandate);
  gboolean decision = touches ("enforcement.fine.impose", power) ||
                      touches ("enforcement.penalty-order.impose", power) ||
                      touches ("permit.grant", power) || touches ("objection.decide", power);

  if (kind == VTH_MANDATE_KIND_DELEGATION &&
      same_organisation (vth_mandate_get_mandator (mandate), vth_mandate_get_mandatee (mandate)) &&
      !g_strv_contains (oracle->organs, vth_mandate_get_mandatee (mandate)))
    return NO;
  if (decision && (kind == VTH_MANDATE_KIND_AUTHORISATION || kind == VTH_MANDATE_KIND_POWER_OF_ATTORNEY))
    return NO;

  return kind == VTH_MANDATE_KIND_SIGNING ? PERHAPS : YES;
}

static Level
area_allows (VthMandate *mandate, const gchar *municipality)
{
  const gchar *const *area = vth_mandate_get_area (mandate);

  if (area == NULL || area[0] == NULL)
    return YES;
  if (municipality == NULL)
    return PERHAPS;

  return g_strv_contains (area, municipality) ? YES : NO;
}

static Level
activity_allows (VthMandate *mandate, const gchar *activity)
{
  const gchar *const *activities = vth_mandate_get_activities (mandate);

  if (activities == NULL || activities[0] == NULL)
    return YES;
  if (activity == NULL)
    return PERHAPS;

  return any_holds (activities, activity) ? YES : NO;
}

static Level
amount_allows (VthMandate *mandate, VthAct *act)
{
  gint64 maximum = vth_mandate_get_max_penalty_cents (mandate), amount = vth_act_get_amount_cents (act);
  const gchar *power = vth_act_get_power (act);
  gboolean no_sum = holds ("permit.grant", power) || holds ("objection.decide", power) ||
                    holds ("information.publish", power);

  if (maximum < 0)
    return YES;
  if (amount < 0)
    return no_sum ? YES : PERHAPS;

  return amount <= maximum ? YES : NO;
}

static Level
conditions_allow (VthMandate *mandate, VthAct *act)
{
  GListModel *conditions = vth_mandate_get_conditions (mandate);
  Level level = YES;

  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      g_autoptr (VthMandateCondition) condition = g_list_model_get_item (conditions, i);
      GVariant *met = vth_act_get_conditions_met (act);
      gboolean answer;

      if (!vth_mandate_condition_get_hard (condition))
        continue;
      if (met == NULL || !g_variant_lookup (met, vth_mandate_condition_get_code (condition), "b", &answer))
        level = MIN (level, PERHAPS);
      else if (!answer)
        level = NO;
    }

  return level;
}

/* Awb 10:5: what was given in writing has a day or a place. */
static Level
writing_allows (VthMandate *mandate)
{
  gboolean written = vth_mandate_get_decided_on (mandate) != NULL || vth_mandate_get_published_on (mandate) != NULL ||
                     vth_mandate_get_published_in (mandate) != NULL;

  return written || vth_mandate_get_kind (mandate) == VTH_MANDATE_KIND_ATTRIBUTION ? YES : PERHAPS;
}

static Level
all_but_power_allows (const Oracle *oracle, VthMandate *mandate)
{
  VthAct *act = oracle->act;

  if (is_broken (oracle, mandate))
    return NO;

  return MIN (MIN (MIN (MIN (time_allows (mandate, vth_act_get_on (act)), kind_allows (oracle, mandate)), writing_allows (mandate)),
                   MIN (area_allows (mandate, vth_act_get_municipality (act)),
                        activity_allows (mandate, vth_act_get_activity (act)))),
              MIN (amount_allows (mandate, act), conditions_allow (mandate, act)));
}

static Level
mandate_allows (const Oracle *oracle, VthMandate *mandate)
{
  return holds_whole (mandate, vth_act_get_power (oracle->act)) ? all_but_power_allows (oracle, mandate) : NO;
}

/* What an organ may still do beside the delegations that it gave. */
static Level
delegator_may (const Oracle *oracle, const gchar *organ)
{
  Level lost = NO;

  for (guint i = 0; i < oracle->mandates->len; i++)
    {
      VthMandate *mandate = oracle->mandates->pdata[i];

      if (vth_mandate_get_kind (mandate) == VTH_MANDATE_KIND_DELEGATION &&
          g_str_equal (vth_mandate_get_mandator (mandate), organ) &&
          holds_part (mandate, vth_act_get_power (oracle->act)))
        lost = MAX (lost, all_but_power_allows (oracle, mandate));
    }

  return lost == YES ? NO : lost == PERHAPS ? PERHAPS : YES;
}

static Level
link_allows (const Oracle *oracle, VthMandate *mandate)
{
  Level level = mandate_allows (oracle, mandate);

  if (vth_mandate_get_kind (mandate) == VTH_MANDATE_KIND_DELEGATION)
    return level;

  return MIN (level, delegator_may (oracle, vth_mandate_get_mandator (mandate)));
}

static gboolean
board_may (const Oracle *oracle, const gchar *organ)
{
  g_autofree gchar *organisation = organisation_of (organ);

  if (!g_strv_contains (oracle->services, organisation) ||
      holds ("information.publish", vth_act_get_power (oracle->act)))
    return TRUE;

  for (guint i = 0; i < oracle->mandates->len; i++)
    {
      VthMandate *mandate = oracle->mandates->pdata[i];

      if (is_moved (mandate) && g_str_equal (vth_mandate_get_mandatee (mandate), organ) &&
          link_allows (oracle, mandate) > NO)
        return TRUE;
    }

  return FALSE;
}

/* Awb 10:3 lid 3 and 4. */
static Level
person_allows (VthAct *act)
{
  const gchar *power = vth_act_get_power (act), *actor = vth_act_get_actor (act);
  gint64 amount = vth_act_get_amount_cents (act);

  if (touches ("objection.decide", power))
    {
      const gchar *primary = vth_act_get_primary_decision_by (act);

      return primary == NULL ? PERHAPS : g_str_equal (primary, actor) ? NO : YES;
    }
  if (touches ("enforcement.fine.impose", power))
    {
      const gchar *author = vth_act_get_report_by (act);

      if (author == NULL)
        return PERHAPS;
      return !g_str_equal (author, actor) ? YES : amount <= 34000 ? PERHAPS : NO;
    }

  return YES;
}

static gboolean
may_rest_on (VthMandate *child, VthMandate *parent)
{
  gboolean leave = vth_mandate_get_submandate (parent) == VTH_SUBMANDATE_ALLOWED;

  if (is_moved (child))
    return is_moved (parent) && leave;

  return is_moved (parent) || leave;
}

static Path
path_of (Level level, Path above)
{
  return (Path) { level == YES ? above.certain + 1 : NO_CHAIN, level > NO ? above.possible + 1 : NO_CHAIN };
}

static Path
shorter (Path one, Path other)
{
  return (Path) { MIN (one.certain, other.certain), MIN (one.possible, other.possible) };
}

/* Every way up from a mandate that goes past no mandate twice. */
static Path
climb (const Oracle *oracle, VthMandate *mandate, GPtrArray *passed)
{
  const gchar *organ = vth_act_get_authority (oracle->act), *mandator = vth_mandate_get_mandator (mandate);
  VthMandate *named = vth_mandate_get_parent (mandate) != NULL ? find (oracle,
                                                                       vth_mandate_get_parent (mandate)) : NULL;
  Path above = { NO_CHAIN, NO_CHAIN };
  Level own = link_allows (oracle, mandate);

  if (own == NO)
    return above;
  if (g_str_equal (mandator, organ) && (named == NULL || is_moved (named)))
    {
      gboolean may = vth_mandate_get_kind (mandate) == VTH_MANDATE_KIND_ATTRIBUTION ||
                     board_may (oracle, organ);

      return may ? path_of (own, (Path) { 0, 0 }) : above;
    }

  g_ptr_array_add (passed, mandate);
  for (guint i = 0; i < oracle->mandates->len; i++)
    {
      VthMandate *parent = oracle->mandates->pdata[i];
      gboolean is_above = named != NULL ? parent == named : g_str_equal (vth_mandate_get_mandatee (parent),
                                                                         mandator);

      if (is_above && may_rest_on (mandate, parent) && !g_ptr_array_find (passed, parent, NULL))
        above = shorter (above, climb (oracle, parent, passed));
    }
  g_ptr_array_set_size (passed, (gint) passed->len - 1);

  return path_of (own, above);
}

OracleAnswer
oracle_ask (GPtrArray *mandates, const gchar *const *services, const gchar *const *organs, VthAct *act)
{
  Oracle oracle = { mandates, services, organs, act };
  const gchar *actor = vth_act_get_actor (act), *organ = vth_act_get_authority (act);
  g_autoptr (GPtrArray) passed = g_ptr_array_new ();
  OracleAnswer answer = { VTH_AUTHORISATION_VERDICT_REFUSED, NULL, 0 };
  guint certain = NO_CHAIN, possible = NO_CHAIN;

  if (g_str_equal (actor, organ))
    {
      answer.verdict = (VthAuthorisationVerdict) (board_may (&oracle, organ) ? delegator_may (&oracle,
                                                                                              organ) : NO);
      return answer;
    }

  for (guint i = 0; i < mandates->len; i++)
    if (g_str_equal (vth_mandate_get_mandatee (mandates->pdata[i]), actor))
      {
        VthMandate *mandate = mandates->pdata[i];
        Path path = climb (&oracle, mandate, passed);
        Level person = is_moved (mandate) ? YES : person_allows (act);

        if (person == YES && path.certain < certain)
          {
            certain = path.certain;
            answer = (OracleAnswer) { VTH_AUTHORISATION_VERDICT_AUTHORISED, mandate, certain };
          }
        if (person > NO && certain == NO_CHAIN && path.possible < possible)
          {
            possible = path.possible;
            answer = (OracleAnswer) { VTH_AUTHORISATION_VERDICT_CONDITIONAL, mandate, possible };
          }
      }

  return answer;
}
