/* mandate-oracle.c - the same question, answered by looking at every mandate
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "mandate-oracle.h"

#include "power-oracle.h"

typedef struct
{
  GPtrArray *mandates;
  GPtrArray *functions;
  const gchar *const *services;
  const gchar *const *organs;
  VthAct *act;
  gboolean any_power;     /* a mandate of which the powers were not shown may give any */
  GHashTable *links;      /* what each mandate allows, once it was asked, plus one */
} Oracle;

/* How many links the shortest chain has that serves for certain, and that serves perhaps. */
#define NO_CHAIN 1000000u

typedef struct
{
  guint certain;
  guint possible;
} Path;

static gboolean
holds_on (const GDate *from, const GDate *until, const GDate *on)
{
  return (from == NULL || g_date_compare (from, on) <= 0) && (until == NULL || g_date_compare (on, until) <= 0);
}

static VthFunction *
find_function (const Oracle *oracle, const gchar *id)
{
  for (guint i = 0; i < oracle->functions->len; i++)
    if (g_str_equal (vth_record_get_id (oracle->functions->pdata[i]), id))
      return oracle->functions->pdata[i];

  return NULL;
}

static gboolean
is_there (const Oracle *oracle, const gchar *id)
{
  VthFunction *function = find_function (oracle, id);

  return function == NULL || holds_on (vth_function_get_valid_from (function), vth_function_get_valid_until (function),
                                       vth_act_get_on (oracle->act));
}

/* What the basis is good for: 0 nobody says, 1 it is none, 2 members, 3 an agreement, 4 anything. */
static guint
basis_of (VthMandate *mandate)
{
  const gchar *const *laws = vth_mandate_get_basis (mandate);

  if (laws == NULL)
    return 0;
  if (laws[0] != NULL && g_str_has_prefix (laws[0], "Awb "))
    return 0;
  if (laws[0] == NULL || g_str_equal (laws[0], "Ow 2.2 lid 2"))
    return 1;

  return g_str_equal (laws[0], "Gemeentewet 168") ? 2 : g_str_equal (laws[0], "Ow 5.16") ? 3 : 4;
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

  if (g_str_equal (owner_of (mandate), vth_mandate_get_mandatee (mandate)))
    return TRUE;
  if (from != NULL && until != NULL && g_date_compare (from, until) > 0)
    return TRUE;
  if (parent_id == NULL)
    return FALSE;
  if (parent == NULL || !g_str_equal (vth_mandate_get_mandatee (parent), owner_of (mandate)))
    return TRUE;

  for (guint steps = 0; parent != NULL && steps <= oracle->mandates->len; steps++)
    {
      if (parent == mandate)
        return TRUE;
      parent = vth_mandate_get_parent (parent) != NULL ? find (oracle, vth_mandate_get_parent (parent)) : NULL;
    }

  return FALSE;
}

static gboolean
is_outside (VthMandate *mandate)
{
  return !same_organisation (owner_of (mandate), vth_mandate_get_mandatee (mandate));
}

/* Awb 10:4 lid 1; besides a level: no consent that counts is told, and perhaps there was one. */
#define UNTOLD 3

static guint
listed_consents_allow (VthMandate *mandate, const GDate *on)
{
  const gchar *mandatee = vth_mandate_get_mandatee (mandate);
  GListModel *consents = vth_mandate_get_consents (mandate);
  gboolean own = FALSE, own_late = FALSE, above = FALSE, above_late = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (consents); i++)
    {
      g_autoptr (VthConsent) consent = g_list_model_get_item (consents, i);
      const GDate *given = vth_consent_get_on (consent);
      gboolean late = given != NULL && g_date_compare (given, on) > 0;

      if (given == NULL)
        continue;
      if (g_str_equal (vth_consent_get_by (consent), mandatee))
        *(late ? &own_late : &own) = TRUE;
      else if (same_organisation (vth_consent_get_by (consent), mandatee))
        *(late ? &above_late : &above) = TRUE;
    }
  if (!own && !above && !own_late && !above_late)
    return is_unknown (mandate, "/consent_on") ? UNTOLD : NO;
  if ((own_late && !own) || (above_late && !above) || (!own && !above))
    return NO;

  return own && above ? YES : PERHAPS;
}

static Level
consent_allows (VthMandate *mandate, const GDate *on)
{
  const GDate *given = vth_mandate_get_consent_on (mandate);
  const gchar *by = vth_mandate_get_consent_by (mandate);
  Level level = NO;

  if (basis_of (mandate) == 4)
    return YES;
  if (by != NULL && !same_organisation (by, vth_mandate_get_mandatee (mandate)))
    given = NULL;
  if (vth_record_has (VTH_RECORD (mandate), "consents"))
    {
      guint listed = listed_consents_allow (mandate, on);

      level = listed == UNTOLD ? PERHAPS : (Level) listed;
    }
  else if (given != NULL)
    return g_date_compare (given, on) <= 0 ? YES : NO;
  else if (is_unknown (mandate, "/consent_on"))
    return PERHAPS;

  return level;
}

static gboolean
is_for_one_case (VthMandate *mandate)
{
  return vth_record_has (VTH_RECORD (mandate), "general") && !vth_mandate_get_general (mandate);
}

static Level
time_allows (const Oracle *oracle, VthMandate *mandate, const GDate *on)
{
  const GDate *from = vth_mandate_get_valid_from (mandate), *given = vth_mandate_get_decided_on (mandate);
  const GDate *revoked = vth_mandate_get_revoked_on (mandate);
  Level level = is_unknown (mandate, "/valid_until") ? PERHAPS : YES;

  if (!holds_on (from != NULL ? from : given, vth_mandate_get_valid_until (mandate), on))
    return NO;
  if (revoked != NULL && g_date_compare (on, revoked) >= 0)
    {
      if (is_moved (mandate) || is_for_one_case (mandate) || !vth_record_has (VTH_RECORD (mandate), "revoked_written") ||
          vth_mandate_get_revoked_written (mandate))
        return NO;
      level = PERHAPS;
    }
  if (!is_there (oracle, owner_of (mandate)) || !is_there (oracle, vth_mandate_get_mandatee (mandate)))
    return NO;
  if (given != NULL && g_date_compare (on, given) < 0)
    level = PERHAPS;

  return is_moved (mandate) || !is_outside (mandate) ? level : MIN (level, consent_allows (mandate, on));
}

/* Ow 5.16: with notice to applicant or holder, before the decision. */
static Level
notice_allows (VthMandate *mandate, const GDate *on)
{
  const GDate *notice = vth_mandate_get_notice_on (mandate);

  return notice == NULL ? PERHAPS : g_date_compare (notice, on) <= 0 ? YES : NO;
}

static Level
agreement_allows (VthMandate *mandate, const GDate *on)
{
  const GDate *agreed = vth_mandate_get_consent_on (mandate);
  const gchar *by = vth_mandate_get_consent_by (mandate);

  if (vth_record_has (VTH_RECORD (mandate), "consents"))
    {
      guint listed = listed_consents_allow (mandate, on);

      return listed == UNTOLD ? PERHAPS : listed > NO ? YES : NO;
    }
  if (agreed != NULL && (by == NULL || same_organisation (by, vth_mandate_get_mandatee (mandate))))
    return g_date_compare (agreed, on) <= 0 ? YES : NO;

  return is_unknown (mandate, "/consent_on") ? PERHAPS : NO;
}

static Level
basis_allows (const Oracle *oracle, VthMandate *mandate)
{
  const GDate *on = vth_act_get_on (oracle->act);

  switch (basis_of (mandate))
    {
    case 0:
      return PERHAPS;
    case 3:
      if (vth_mandate_get_kind (mandate) == VTH_MANDATE_KIND_ATTRIBUTION)
        return YES;
      if (!holds ("permit", vth_act_get_power (oracle->act)))
        return NO;
      return MIN (agreement_allows (mandate, on), notice_allows (mandate, on));
    case 4:
      return YES;
    default:
      return NO;
    }
}

/* An organ authorises its own members to decide: Gemeentewet 168. */
static Level
member_allows (const Oracle *oracle, VthMandate *mandate)
{
  VthFunction *function = find_function (oracle, vth_mandate_get_mandatee (mandate));

  if (basis_of (mandate) != 2 || is_outside (mandate))
    return NO;
  if (function == NULL || vth_function_get_member_of (function) == NULL)
    return PERHAPS;

  return g_str_equal (vth_function_get_member_of (function), owner_of (mandate)) ? YES : NO;
}

static gboolean
is_subordinate (const Oracle *oracle, VthMandate *mandate)
{
  const gchar *mandatee = vth_mandate_get_mandatee (mandate);

  return !g_strv_contains (oracle->organs, mandatee) &&
         (same_organisation (owner_of (mandate), mandatee) ||
          same_organisation (vth_mandate_get_mandator (mandate), mandatee));
}

static Level
kind_allows (const Oracle *oracle, VthMandate *mandate)
{
  gboolean decision = is_decision (vth_act_get_power (oracle->act));

  switch (vth_mandate_get_kind (mandate))
    {
    case VTH_MANDATE_KIND_DELEGATION:
      return is_subordinate (oracle, mandate) ? NO : basis_allows (oracle, mandate);
    case VTH_MANDATE_KIND_ATTRIBUTION:
      return basis_allows (oracle, mandate);
    case VTH_MANDATE_KIND_AUTHORISATION:
      return decision ? member_allows (oracle, mandate) : YES;
    case VTH_MANDATE_KIND_POWER_OF_ATTORNEY:
      return decision ? NO : YES;
    case VTH_MANDATE_KIND_SIGNING:
      return PERHAPS;
    default:
      return YES;
    }
}

static Level
area_allows (VthMandate *mandate, const gchar *municipality)
{
  const gchar *const *area = vth_mandate_get_area (mandate);

  if (area == NULL || area[0] == NULL)
    return is_unknown (mandate, "/area") ? PERHAPS : YES;
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
  gboolean no_sum = decision_of (power) != NULL || holds ("permit.grant", power) || holds ("objection.decide", power) ||
                    holds ("enforcement.coercion.order", power) ||
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
  Level level = is_unknown (mandate, "/conditions") ? PERHAPS : YES;

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

/* Awb 10:5: what was given in writing has a day or a place, unless the record says so itself; only for
 * one case and inside the house it need not be.
 */
static Level
writing_allows (VthMandate *mandate)
{
  gboolean told = vth_record_has (VTH_RECORD (mandate), "written");
  gboolean one_case = is_for_one_case (mandate);

  if (vth_mandate_get_kind (mandate) == VTH_MANDATE_KIND_ATTRIBUTION || (one_case && !is_outside (mandate)))
    return YES;
  if (told)
    return vth_mandate_get_written (mandate) ? YES : NO;

  return vth_mandate_get_decided_on (mandate) != NULL || vth_mandate_get_published_on (mandate) != NULL ||
                 vth_mandate_get_published_in (mandate) != NULL ? YES : PERHAPS;
}

static Level
case_allows (VthMandate *mandate, VthAct *act)
{
  const gchar *given = vth_mandate_get_case_id (mandate), *asked = vth_act_get_case_id (act);

  if (!is_for_one_case (mandate))
    return YES;
  if (given == NULL || asked == NULL)
    return PERHAPS;

  return g_str_equal (given, asked) ? YES : NO;
}

static Level
all_but_power_and_place_allow (const Oracle *oracle, VthMandate *mandate)
{
  VthAct *act = oracle->act;

  return MIN (MIN (MIN (MIN (time_allows (oracle, mandate, vth_act_get_on (act)), kind_allows (oracle, mandate)), MIN (writing_allows (mandate), case_allows (mandate, act))),
                   MIN (area_allows (mandate, vth_act_get_municipality (act)),
                        activity_allows (mandate, vth_act_get_activity (act)))),
              MIN (amount_allows (mandate, act), conditions_allow (mandate, act)));
}

static Level
all_but_power_allows (const Oracle *oracle, VthMandate *mandate)
{
  return is_broken (oracle, mandate) ? NO : all_but_power_and_place_allow (oracle, mandate);
}

/* Gemeentewet 125 lid 4: coercion goes to a committee only in so many words. */
static gboolean
is_express_enough (VthMandate *mandate, const gchar *power)
{
  const gchar *const *powers = vth_mandate_get_powers (mandate);
  const gchar *narrower = holds ("enforcement.coercion", power) ? power : "enforcement.coercion";

  if (!g_str_has_suffix (vth_mandate_get_mandatee (mandate), "/commissie") || decision_of (power) != NULL ||
      vth_mandate_get_kind (mandate) == VTH_MANDATE_KIND_ATTRIBUTION ||
      !touches (power, "enforcement.coercion") || is_unknown (mandate, "/powers"))
    return TRUE;
  for (guint i = 0; powers != NULL && powers[i] != NULL; i++)
    if (holds ("enforcement.coercion", powers[i]) && holds (powers[i], narrower))
      return TRUE;

  return FALSE;
}

/* What is excluded, or holds what is excluded, is not given under any name. */
static gboolean
may_give_whole (VthMandate *mandate, const gchar *power)
{
  const gchar *const *excluded = vth_mandate_get_excluded_powers (mandate);

  for (guint i = 0; excluded != NULL && excluded[i] != NULL; i++)
    if (touches (power, excluded[i]) && !is_step_of (excluded[i], power))
      return FALSE;

  return is_unknown (mandate, "/powers");
}

static Level
mandate_allows (const Oracle *oracle, VthMandate *mandate)
{
  const gchar *power = vth_act_get_power (oracle->act);
  Level level = whole_allows (mandate, power);

  if (!is_express_enough (mandate, power))
    return NO;

  if (level == NO && oracle->any_power && may_give_whole (mandate, power))
    level = PERHAPS;

  return MIN (level, all_but_power_allows (oracle, mandate));
}

/* What an organ may still do beside the delegations that it gave. One of which nobody wrote down the
 * basis is taken to have moved the power: who may have lost it does not use it.
 */
static Level
delegator_may (const Oracle *oracle, const gchar *organ)
{
  const gchar *power = vth_act_get_power (oracle->act);
  Level lost = NO, level;

  for (guint i = 0; i < oracle->mandates->len; i++)
    {
      VthMandate *mandate = oracle->mandates->pdata[i];
      g_autoptr (VthMandate) surer = NULL;

      if (vth_mandate_get_kind (mandate) != VTH_MANDATE_KIND_DELEGATION || !g_str_equal (owner_of (mandate), organ) ||
          (!holds_part (mandate, power) && !may_give_more (mandate, power)) || is_broken (oracle, mandate))
        continue;
      if (holds ("enforcement.coercion", power) && !is_express_enough (mandate, power))
        continue;
      if (basis_of (mandate) == 0)
        {
          g_autoptr (JsonNode) node = vth_record_to_json (VTH_RECORD (mandate));
          const gchar *laws[] = { "WGR 30", NULL };

          surer = VTH_MANDATE (vth_record_from_json (node, NULL));
          vth_mandate_set_basis (surer, laws);
          mandate = surer;
        }
      level = all_but_power_and_place_allow (oracle, mandate);
      lost = MAX (lost, is_unknown (mandate, "/powers") ? MIN (level, PERHAPS) : level);
    }

  return lost == YES ? NO : lost == PERHAPS ? PERHAPS : YES;
}

static Level
link_allows (const Oracle *oracle, VthMandate *mandate)
{
  guint known = GPOINTER_TO_UINT (g_hash_table_lookup (oracle->links, mandate));
  Level level;

  if (known > 0)
    return (Level) (known - 1);

  level = mandate_allows (oracle, mandate);
  if (level > NO && vth_mandate_get_kind (mandate) != VTH_MANDATE_KIND_DELEGATION)
    level = MIN (level, delegator_may (oracle, owner_of (mandate)));
  g_hash_table_insert (oracle->links, mandate, GUINT_TO_POINTER ((guint) level + 1));

  return level;
}

/* How surely the power itself came to somebody. */
static Level
received (const Oracle *oracle, const gchar *organ)
{
  Level level = NO;

  for (guint i = 0; i < oracle->mandates->len; i++)
    {
      VthMandate *mandate = oracle->mandates->pdata[i];

      if (is_moved (mandate) && g_str_equal (vth_mandate_get_mandatee (mandate), organ))
        level = MAX (level, link_allows (oracle, mandate));
    }

  return level;
}

static Level
board_may (const Oracle *oracle, const gchar *organ)
{
  g_autofree gchar *organisation = organisation_of (organ);

  if (!g_strv_contains (oracle->services, organisation) || holds ("information.publish", vth_act_get_power (oracle->act)))
    return YES;

  return received (oracle, organ);
}

/* Awb 10:3 lid 3 and 4. */
static Level
person_allows (VthAct *act)
{
  const gchar *power = vth_act_get_power (act), *actor = vth_act_get_actor (act);
  gint64 amount = vth_act_get_amount_cents (act);

  if (decision_of (power) != NULL)
    return YES;
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

static Level
may_rest_on (VthMandate *child, VthMandate *parent)
{
  Level leave = vth_mandate_get_submandate (parent) == VTH_SUBMANDATE_ALLOWED ? YES
                : is_unknown (parent, "/submandate") ? PERHAPS : NO;

  if (is_moved (child))
    return is_moved (parent) ? leave : NO;

  return is_moved (parent) ? YES : leave;
}

static Path
path_of (Level level, Path above)
{
  return (Path) { level == YES && above.certain < NO_CHAIN ? above.certain + 1 : NO_CHAIN, level > NO ? above.possible + 1 : NO_CHAIN };
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
  const gchar *organ = vth_act_get_authority (oracle->act), *mandator = owner_of (mandate);
  VthMandate *named = vth_mandate_get_parent (mandate) != NULL ? find (oracle,
                                                                       vth_mandate_get_parent (mandate)) : NULL;
  Path above = { NO_CHAIN, NO_CHAIN };
  Level own = link_allows (oracle, mandate);

  if (own == NO)
    return above;
  if (g_str_equal (mandator, organ) && (named == NULL || is_moved (named)))
    {
      if (vth_mandate_get_kind (mandate) != VTH_MANDATE_KIND_ATTRIBUTION)
        own = MIN (own, board_may (oracle, organ));

      return own > NO ? path_of (own, (Path) { 0, 0 }) : above;
    }

  g_ptr_array_add (passed, mandate);
  for (guint i = 0; i < oracle->mandates->len; i++)
    {
      VthMandate *parent = oracle->mandates->pdata[i];
      gboolean is_above = named != NULL ? parent == named : g_str_equal (vth_mandate_get_mandatee (parent),
                                                                         mandator);

      if (is_above && may_rest_on (mandate, parent) > NO && !g_ptr_array_find (passed, parent, NULL))
        {
          Path path = climb (oracle, parent, passed);

          if (may_rest_on (mandate, parent) == PERHAPS)
            path.certain = NO_CHAIN;
          above = shorter (above, path);
        }
    }
  g_ptr_array_set_size (passed, (gint) passed->len - 1);

  return path_of (own, above);
}

static Level
substitute_allows (VthMandate *mandate, VthAct *act)
{
  GListModel *substitutes = vth_mandate_get_substitutes (mandate);
  Level level = NO;

  for (guint i = 0; i < g_list_model_get_n_items (substitutes); i++)
    {
      g_autoptr (VthSubstitute) substitute = g_list_model_get_item (substitutes, i);
      const GDate *from = vth_substitute_get_valid_from (substitute), *until = vth_substitute_get_valid_until (substitute);

      if (!g_str_equal (vth_substitute_get_function (substitute), vth_act_get_actor (act)))
        continue;
      if (from == NULL && until == NULL)
        level = MAX (level, PERHAPS);
      else if (holds_on (from, until, vth_act_get_on (act)))
        level = YES;
    }

  return level;
}

/* The function over another on the day; %NULL at the top; @known tells whether that is known. */
static const gchar *
above (const Oracle *oracle, const gchar *id, gboolean *known)
{
  VthFunction *function = find_function (oracle, id);

  *known = function != NULL && is_there (oracle, id);
  return *known ? vth_function_get_above (function) : NULL;
}

static Level
line_allows (const Oracle *oracle, VthMandate *mandate)
{
  const gchar *mandatee = vth_mandate_get_mandatee (mandate), *actor = vth_act_get_actor (oracle->act);
  const gchar *at = mandatee, *under = actor;
  gboolean known = TRUE, goes_on = TRUE;

  if (!vth_mandate_get_upward (mandate) || !same_organisation (mandatee, actor))
    return NO;

  for (guint i = 0; i <= oracle->functions->len; i++)
    {
      at = above (oracle, at, &known);
      if (!known)
        break;
      if (at == NULL || !same_organisation (at, mandatee))
        return NO;
      if (g_str_equal (at, actor))
        return YES;
    }
  for (guint i = 0; i <= oracle->functions->len && under != NULL && goes_on; i++)
    {
      under = above (oracle, under, &goes_on);
      if (under != NULL && g_str_equal (under, mandatee))
        return NO;
    }

  return PERHAPS;
}

static Level
actor_allows (const Oracle *oracle, VthMandate *mandate)
{
  VthAct *act = oracle->act;
  const gchar *mandatee = vth_mandate_get_mandatee (mandate);
  Level as_substitute, by_line, level;

  if (g_str_equal (mandatee, vth_act_get_actor (act)))
    return YES;
  if (!is_there (oracle, vth_act_get_actor (act)))
    return NO;

  as_substitute = substitute_allows (mandate, act);
  by_line = line_allows (oracle, mandate);
  level = MAX (as_substitute, by_line);
  if (level > NO && as_substitute == level && !is_moved (mandate) && decision_of (vth_act_get_power (act)) == NULL &&
      touches ("objection.decide", vth_act_get_power (act)) &&
      g_strcmp0 (vth_act_get_primary_decision_by (act), mandatee) == 0)
    level = PERHAPS;

  return level;
}

static OracleAnswer
answer_itself (const Oracle *oracle, const gchar *organ)
{
  Level level = is_there (oracle, organ) ? MIN (board_may (oracle, organ), delegator_may (oracle, organ)) : NO;
  gboolean owns = find_function (oracle, organ) == NULL || g_strv_contains (oracle->organs, organ) ||
                  received (oracle, organ) > NO;

  if (!owns || !is_listed (vth_act_get_power (oracle->act)))
    level = MIN (level, PERHAPS);
  return (OracleAnswer) { (VthAuthorisationVerdict) level, NULL, 0 };
}

/* The shortest chain, the first in the register of those that are equally short. */
static OracleAnswer
answer_by_mandate (const Oracle *oracle)
{
  GPtrArray *mandates = oracle->mandates;
  VthAct *act = oracle->act;
  g_autoptr (GPtrArray) passed = g_ptr_array_new ();
  OracleAnswer answer = { VTH_AUTHORISATION_VERDICT_REFUSED, NULL, 0 };
  guint certain = NO_CHAIN, possible = NO_CHAIN;

  for (guint i = 0; i < mandates->len; i++)
    if (actor_allows (oracle, mandates->pdata[i]) > NO)
      {
        VthMandate *mandate = mandates->pdata[i];
        Path path = climb (oracle, mandate, passed);
        Level person = MIN (is_moved (mandate) ? YES : person_allows (act), actor_allows (oracle, mandate));

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

OracleAnswer
oracle_ask (GPtrArray *mandates, GPtrArray *functions, const gchar *const *services, const gchar *const *organs,
            VthAct *act)
{
  g_autoptr (GHashTable) links = g_hash_table_new (NULL, NULL);
  Oracle oracle = { mandates, functions, services, organs, act, FALSE, links };
  OracleAnswer answer;

  if (!g_str_equal (vth_act_get_actor (act), vth_act_get_authority (act)))
    {
      answer = answer_by_mandate (&oracle);
      if (answer.verdict != VTH_AUTHORISATION_VERDICT_REFUSED)
        return answer;
    }

  for (guint i = 0; i < mandates->len && !oracle.any_power; i++)
    oracle.any_power = is_unknown (mandates->pdata[i], "/powers");
  if (!oracle.any_power && !g_str_equal (vth_act_get_actor (act), vth_act_get_authority (act)))
    return answer;

  g_hash_table_remove_all (links);
  return g_str_equal (vth_act_get_actor (act), vth_act_get_authority (act))
             ? answer_itself (&oracle, vth_act_get_authority (act)) : answer_by_mandate (&oracle);
}
