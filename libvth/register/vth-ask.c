/* vth-ask.c - a question to the register, in its own numbers
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-ask-private.h"

#include <string.h>

#define LONGEST_AREA 32

/* Codes of municipalities stand in the register in capitals. */
static void
read_area (VthAsk *self)
{
  const gchar *code = self->question->municipality;
  gchar capitals[LONGEST_AREA];
  gsize length = 0;

  for (; code[length] != '\0' && length < LONGEST_AREA; length++)
    capitals[length] = g_ascii_toupper (code[length]);
  self->area = length < LONGEST_AREA ? _vth_names_find (&self->grants->areas, capitals, length) : VTH_NO_NAME;
  self->area_read = TRUE;
}

/* Child by child: a format would be parsed for each answer anew. */
static void
read_answer (VthAsk *self, gsize i)
{
  GVariant *entry = g_variant_get_child_value (self->question->conditions_met, i);
  GVariant *code = g_variant_get_child_value (entry, 0), *met = g_variant_get_child_value (entry, 1);
  gsize length;
  const gchar *text = g_variant_get_string (code, &length);
  guint32 name = _vth_names_find (&self->grants->codes, text, length);

  if (name != VTH_NO_NAME)
    self->answers[self->n_answers++] = (VthConditionAnswer) { name, g_variant_get_boolean (met) };
  g_variant_unref (met);
  g_variant_unref (code);
  g_variant_unref (entry);
}

static void
read_answers (VthAsk *self)
{
  gsize n = g_variant_n_children (self->question->conditions_met);

  self->answers_read = TRUE;
  if (n > G_N_ELEMENTS (self->space))
    self->answers = g_new (VthConditionAnswer, n);
  for (gsize i = 0; i < n; i++)
    read_answer (self, i);
}

/* Awb 10:3 lid 4: the line of 5:53 is about what the statute allows, not about the sum of this fine. */
static VthFaults
examine_fine (VthAsk *self)
{
  const VthQuestion *question = self->question;
  gint64 line = self->grants->fine_line;
  gboolean above_line = question->amount_cents > line || question->fine_maximum_cents > line;

  if (!above_line && question->fine_maximum_cents > 0)
    return 0;
  if (question->report_by == NULL)
    return VTH_DOUBT_AUTHOR;
  if (!g_str_equal (question->report_by, question->actor))
    return 0;

  return above_line ? VTH_FAULT_REPORT_AUTHOR : VTH_DOUBT_AUTHOR;
}

/* Awb 10:3 lid 3 and 4: nobody decides on the objection to what he decided under mandate, and above
 * the line nobody imposes a fine on his own report.
 */
static VthFaults
examine_act (VthAsk *self)
{
  const VthQuestion *question = self->question;
  VthFaults faults = 0;

  if ((self->power_flags & VTH_POWER_NEVER_MANDATED) != 0)
    faults |= VTH_FAULT_NEVER;
  if (question->activity != NULL && (self->power_flags & VTH_POWER_OWN_BOARD) == 0)
    faults |= _vth_ask_examine_reserved (self);

  if ((self->power_flags & VTH_POWER_OBJECTION) != 0)
    {
      if (question->primary_decision_by == NULL)
        faults |= VTH_DOUBT_DECIDER;
      else if (g_str_equal (question->primary_decision_by, question->actor))
        faults |= VTH_FAULT_SAME_DECIDER;
    }

  return (self->power_flags & VTH_POWER_FINE) != 0 ? faults | examine_fine (self) : faults;
}

void
_vth_ask_init (VthAsk *self, VthRegister *registry, const VthQuestion *question)
{
  const VthGrants *grants = _vth_register_get_grants (registry);
  VthNameKey authority = _vth_names_prepare (&grants->entities, question->authority, strlen (question->authority));
  VthNameKey actor = _vth_names_prepare (&grants->entities, question->actor, strlen (question->actor));

  self->grants = grants;
  self->directory = _vth_register_get_directory (registry);
  self->question = question;
  self->on = question->on;
  self->power = _vth_dotted_names_find (&grants->powers, question->power, &self->power_exact);
  self->authority = _vth_names_find_key (&grants->entities, &authority);
  self->actor = _vth_names_find_key (&grants->entities, &actor);
  self->power_flags = 0;
  if (self->power != VTH_NO_NAME)
    self->power_flags = self->power_exact ? grants->whole_power_flags[self->power] : grants->power_flags[self->power];
  self->unshown = grants->unshown;
  self->activity = VTH_NO_NAME;
  self->activity_exact = FALSE;
  if (question->activity != NULL)
    self->activity = _vth_dotted_names_find (&grants->activities, question->activity, &self->activity_exact);
  self->area_read = FALSE;
  self->answers = self->space;
  self->answers_read = question->conditions_met == NULL;
  self->n_answers = 0;
  self->act_faults = examine_act (self);
}

void
_vth_ask_clear (VthAsk *self)
{
  if (self->answers != self->space)
    g_free (self->answers);
}

guint32
_vth_ask_get_actor_organisation (const VthAsk *self)
{
  const gchar *actor = self->question->actor;

  if (self->actor != VTH_NO_NAME)
    return self->grants->entity_table[self->actor].organisation;

  return _vth_names_find (&self->grants->entities, actor, strcspn (actor, "/"));
}

VthMet
_vth_ask_is_met (VthAsk *self, guint32 code)
{
  if (!self->answers_read)
    read_answers (self);

  for (guint i = 0; i < self->n_answers; i++)
    if (self->answers[i].code == code)
      return self->answers[i].met ? VTH_MET_YES : VTH_MET_NO;

  return VTH_MET_UNKNOWN;
}

static VthFaults
examine_time (VthAsk *self, const VthGrant *grant)
{
  VthFaults faults = 0;

  if (self->on >= grant->first && self->on <= grant->last)
    return 0;
  if (self->on < grant->from || self->on > grant->until)
    faults |= VTH_FAULT_NOT_IN_FORCE;
  if (self->on >= grant->revoked)
    faults |= (grant->flags & VTH_GRANT_ORAL_END) != 0 ? VTH_DOUBT_WITHDRAWN : VTH_FAULT_REVOKED;
  if (self->on < grant->organisation_from || self->on > grant->organisation_until)
    faults |= VTH_FAULT_ORGANISATION;
  if ((grant->flags & VTH_GRANT_OUTSIDE) != 0 && !_vth_grant_moves_power (grant) &&
      (grant->consent == VTH_NO_DAY || grant->consent > self->on))
    faults |= _vth_ask_examine_consent (self, grant);

  return faults;
}

static gboolean
span_covers (VthAsk *self, VthSpan span, const VthDottedNames *names, guint32 name)
{
  for (guint32 i = 0; i < span.n; i++)
    if (_vth_dotted_names_covers (names, _vth_grants_get_term (self->grants, span, i), name))
      return TRUE;

  return FALSE;
}

static gboolean
span_covers_power (VthAsk *self, VthSpan span, guint32 power)
{
  return span_covers (self, span, &self->grants->powers, power);
}

/* Whether to have @power whole is to have @part: a step of a decision is not a part of it. */
static gboolean
holds_part (VthAsk *self, guint32 power, guint32 part)
{
  return _vth_dotted_names_covers (&self->grants->powers, power, part) && self->grants->step_of[part] != power;
}

/* A power that holds an excluded one is not given whole either. */
static gboolean
span_touches_power (VthAsk *self, VthSpan span)
{
  const VthDottedNames *powers = &self->grants->powers;

  if (span_covers (self, span, powers, self->power))
    return TRUE;

  for (guint32 i = 0; self->power_exact && i < span.n; i++)
    if (holds_part (self, self->power, _vth_grants_get_term (self->grants, span, i)))
      return TRUE;

  return FALSE;
}

/* A step is given with a group above its decision, by itself, or with the decision where the mandate
 * says so.
 */
static gboolean
covers_step (VthAsk *self, const VthGrant *grant, guint32 power)
{
  guint32 decision = self->grants->step_of[self->power];

  return (power != decision && _vth_dotted_names_covers (&self->grants->powers, power, self->power)) ||
         (power == decision && (grant->flags & VTH_GRANT_STEPS) != 0);
}

static gboolean
covers_power (VthAsk *self, const VthGrant *grant, guint32 power)
{
  if ((self->power_flags & VTH_POWER_STEP) != 0)
    return covers_step (self, grant, power);

  return _vth_dotted_names_covers (&self->grants->powers, power, self->power);
}

/* What gives the power under no name that it is known to give may still do so by one that was not shown. */
static VthFaults
lack_power (VthAsk *self, const VthGrant *grant)
{
  return self->unshown != VTH_NO_NAME && (grant->not_shown & VTH_CLAUSE_POWERS) != 0 ? VTH_DOUBT_POWER : VTH_FAULT_POWER;
}

static VthFaults
examine_step_powers (VthAsk *self, const VthGrant *grant)
{
  guint32 decision = self->grants->step_of[self->power];

  for (guint32 i = 0; i < grant->powers.n; i++)
    if (covers_step (self, grant, _vth_grants_get_term (self->grants, grant->powers, i)))
      return 0;
  if ((grant->not_shown & VTH_CLAUSE_STEPS) != 0 && span_covers_power (self, grant->powers, decision))
    return VTH_DOUBT_NOT_SHOWN;

  return lack_power (self, grant);
}

static VthFaults
examine_powers (VthAsk *self, const VthGrant *grant)
{
  VthFaults faults = 0;

  if ((self->power_flags & VTH_POWER_STEP) != 0)
    faults |= examine_step_powers (self, grant);
  else if (!span_covers (self, grant->powers, &self->grants->powers, self->power))
    faults |= lack_power (self, grant);
  if (grant->kind != VTH_MANDATE_KIND_MANDATE)
    faults |= _vth_ask_examine_kind (self, grant);

  return faults;
}

static gboolean
span_holds (VthAsk *self, VthSpan span, guint32 name)
{
  for (guint32 i = 0; i < span.n; i++)
    if (_vth_grants_get_term (self->grants, span, i) == name)
      return TRUE;

  return FALSE;
}

static VthFaults
examine_area (VthAsk *self, const VthGrant *grant)
{
  if (grant->area.n == 0)
    return 0;
  if (self->question->municipality == NULL)
    return VTH_DOUBT_AREA;
  if (!self->area_read)
    read_area (self);

  return span_holds (self, grant->area, self->area) ? 0 : VTH_FAULT_AREA;
}

/* Soft conditions are instructions (Awb 10:6): they do not touch the power. */
static VthFaults
examine_conditions (VthAsk *self, const VthGrant *grant)
{
  VthFaults faults = 0;

  for (guint32 i = 0; i < grant->conditions.n; i++)
    {
      guint32 term = _vth_grants_get_term (self->grants, grant->conditions, i);
      VthMet met = (term & 1) != 0 ? _vth_ask_is_met (self, term / 2) : VTH_MET_YES;

      if (met == VTH_MET_NO)
        faults |= VTH_FAULT_CONDITION;
      else if (met == VTH_MET_UNKNOWN)
        faults |= VTH_DOUBT_CONDITION;
    }

  return faults;
}

static VthFaults
examine_bounds (VthAsk *self, const VthGrant *grant)
{
  const VthQuestion *question = self->question;
  VthFaults faults = examine_area (self, grant) | examine_conditions (self, grant);

  if (grant->excluded.n > 0 && span_touches_power (self, grant->excluded))
    faults |= VTH_FAULT_EXCLUDED;

  if (grant->activities.n > 0)
    {
      if (question->activity == NULL)
        faults |= VTH_DOUBT_ACTIVITY;
      else if (!span_covers (self, grant->activities, &self->grants->activities, self->activity))
        faults |= VTH_FAULT_ACTIVITY;
    }
  if (grant->max_cents >= 0)
    {
      if (question->amount_cents > grant->max_cents)
        faults |= VTH_FAULT_AMOUNT;
      else if (question->amount_cents < 0 && (self->power_flags & VTH_POWER_NO_SUM) == 0)
        faults |= VTH_DOUBT_AMOUNT;
    }

  return faults;
}

/* All but whether the mandator still has the power. */
static VthFaults
examine_grant (VthAsk *self, const VthGrant *grant)
{
  VthFaults faults = examine_time (self, grant) | examine_powers (self, grant);

  if ((grant->flags & VTH_GRANT_DEFECT) != 0)
    faults |= VTH_FAULT_DEFECT;
  if ((grant->flags & (VTH_GRANT_WRITTEN | VTH_GRANT_RARE)) != VTH_GRANT_WRITTEN)
    faults |= _vth_ask_examine_rare (self, grant);
  if (self->question->reading == VTH_READING_PUBLISHED)
    faults |= _vth_ask_examine_published (self, grant);
  if ((grant->flags & VTH_GRANT_BOUNDED) != 0)
    faults |= examine_bounds (self, grant);

  return faults;
}

static guint32
find_first_delegation (const VthGrants *grants, guint32 mandator)
{
  guint32 low = 0, high = grants->n_delegations;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;

      if (_vth_grants_get (grants, grants->delegations[middle])->mandator < mandator)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static gboolean
is_excluded (VthAsk *self, const VthGrant *grant, guint32 power)
{
  return span_covers_power (self, grant->excluded, power);
}

/* A delegation of which nobody wrote down the basis takes the power, for who has lost it must not use it. */
static VthFaults
examine_delegation (VthAsk *self, const VthGrant *delegation)
{
  VthFaults faults = examine_grant (self, delegation) & ~(VTH_FAULT_POWER | VTH_FAULT_EXCLUDED | VTH_DOUBT_BASIS);

  /* Of a wider power the rest has gone all the same. */
  if ((faults & VTH_FAULT_EXPRESS) != 0 &&
      !_vth_dotted_names_covers (&self->grants->powers, self->grants->entity_table[delegation->mandatee].express, self->power))
    faults &= ~VTH_FAULT_EXPRESS;

  return faults;
}

/* Whether some of the power asked for went over: who lacks a part of it cannot use the whole. */
static gboolean
takes_power (VthAsk *self, const VthGrant *delegation)
{
  for (guint32 i = 0; i < delegation->powers.n; i++)
    {
      guint32 given = _vth_grants_get_term (self->grants, delegation->powers, i);

      if (covers_power (self, delegation, given) && !is_excluded (self, delegation, self->power))
        return TRUE;
      if (self->power_exact && holds_part (self, self->power, given) &&
          !is_excluded (self, delegation, given))
        return TRUE;
    }

  return (delegation->not_shown & VTH_CLAUSE_POWERS) != 0 && !is_excluded (self, delegation, self->power);
}

/* Awb 10:17: who has delegated a power cannot use it any more, and gives no mandate for it. */
guint32
_vth_ask_find_delegation (VthAsk *self, guint32 mandator, VthFaults *faults)
{
  const VthGrants *grants = self->grants;
  guint32 doubtful = VTH_NO_GRANT;

  *faults = 0;
  for (guint32 i = find_first_delegation (grants, mandator); i < grants->n_delegations; i++)
    {
      const VthGrant *delegation = _vth_grants_get (grants, grants->delegations[i]);
      VthFaults own;

      if (delegation->mandator != mandator)
        break;

      if (!takes_power (self, delegation))
        continue;

      own = examine_delegation (self, delegation);
      if ((own & (VTH_FAULT_ANY | VTH_DOUBT_ANY)) == 0)
        {
          *faults = VTH_FAULT_DELEGATED;
          return grants->delegations[i];
        }
      if ((own & VTH_FAULT_ANY) == 0 && doubtful == VTH_NO_GRANT)
        {
          *faults = VTH_DOUBT_DELEGATED;
          doubtful = grants->delegations[i];
        }
    }

  return doubtful;
}

VthFaults
_vth_ask_examine (VthAsk *self, const VthGrant *grant)
{
  VthFaults faults = examine_grant (self, grant);
  VthFaults delegated = 0;

  if ((grant->flags & VTH_GRANT_DELEGATOR) != 0 && grant->kind != VTH_MANDATE_KIND_DELEGATION)
    _vth_ask_find_delegation (self, grant->mandator, &delegated);

  return faults | delegated;
}

/* Who received the power itself needs nobody's leave to give a mandate; to move it further he does.
 * A mandate gives nothing that could be moved (Awb 10:13, 10:15).
 */
VthFaults
_vth_ask_examine_step (const VthGrant *child, const VthGrant *parent)
{
  if (_vth_grant_moves_power (child) && !_vth_grant_moves_power (parent))
    return VTH_FAULT_DELEGATION;
  if (_vth_grant_moves_power (parent) && !_vth_grant_moves_power (child))
    return 0;

  if ((parent->flags & VTH_GRANT_SUBMANDATE) != 0)
    return 0;

  return (parent->not_shown & VTH_CLAUSE_SUBMANDATE) != 0 ? VTH_DOUBT_NOT_SHOWN : VTH_FAULT_SUBMANDATE;
}

VthFaults
_vth_ask_examine_lowest (VthAsk *self, const VthGrant *grant)
{
  VthFaults faults = _vth_grant_moves_power (grant) ? 0 : self->act_faults;

  /* Awb 10:3 lid 2 a */
  if ((self->power_flags & VTH_POWER_FORESEEN) != 0 && (grant->flags & VTH_GRANT_BASIS) != 0)
    faults &= ~VTH_FAULT_NEVER;
  return grant->mandatee == self->actor ? faults : faults | _vth_ask_examine_actor (self, grant);
}

/* A chain ends at a mandate of the organ itself; one that rests on another goes on, unless the
 * power itself came to the organ by that other.
 */
gboolean
_vth_ask_ends (VthAsk *self, const VthGrant *grant)
{
  if (grant->mandator != self->authority)
    return FALSE;

  return grant->parent == VTH_NO_GRANT ||
         _vth_grant_moves_power (_vth_grants_get (self->grants, grant->parent));
}

/* Whether an entity is or belongs to an environmental service. */
static gboolean
is_board (VthAsk *self, guint32 entity, const gchar *id)
{
  const gchar *slash;
  guint32 organisation;

  if (entity != VTH_NO_NAME)
    return (self->grants->entity_table[entity].flags & VTH_ENTITY_SERVICE) != 0;

  slash = strchr (id, '/');
  organisation = slash != NULL ? _vth_names_find (&self->grants->entities, id,
                                                  (gsize) (slash - id)) : VTH_NO_NAME;
  return organisation != VTH_NO_NAME &&
         (self->grants->entity_table[organisation].flags & VTH_ENTITY_SERVICE) != 0;
}

/* By what the power itself came to an entity, by delegation or by statute; what is sure goes first. */
guint32
_vth_ask_find_received (VthAsk *self, guint32 entity, VthFaults *faults)
{
  guint32 received = VTH_NO_GRANT;
  VthGrantList list;

  *faults = VTH_FAULT_BOARD;
  _vth_grant_list_init (&list);
  if (entity != VTH_NO_NAME)
    _vth_ask_collect (self, entity, &list);
  for (guint32 i = 0; i < list.n && *faults != 0; i++)
    {
      const VthGrant *grant = _vth_grants_get (self->grants, list.items[i]);
      VthFaults own = _vth_grant_moves_power (grant) ? _vth_ask_examine (self, grant) : VTH_FAULT_BOARD;

      if ((own & VTH_FAULT_ANY) != 0 || (own != 0 && received != VTH_NO_GRANT))
        continue;

      received = list.items[i];
      *faults = own != 0 ? VTH_DOUBT_BOARD : 0;
    }
  _vth_grant_list_clear (&list);

  return received;
}

/* The board of a service holds no power of the owners, unless one was delegated to it. */
static VthFaults
examine_board (VthAsk *self)
{
  VthFaults faults;

  if ((self->power_flags & VTH_POWER_OWN_BOARD) != 0)
    return 0;
  if (!is_board (self, self->authority, self->question->authority))
    return 0;

  _vth_ask_find_received (self, self->authority, &faults);
  return faults;
}

VthFaults
_vth_ask_examine_top (VthAsk *self, const VthGrant *grant)
{
  if (!_vth_ask_ends (self, grant))
    return VTH_FAULT_MANDATOR;

  if (grant->kind == VTH_MANDATE_KIND_ATTRIBUTION || (grant->flags & VTH_GRANT_OF_BOARD) == 0)
    return 0;

  return examine_board (self);
}

/* A function is no organ: a power of its own came to it by statute or by delegation. */
static VthFaults
examine_organ (VthAsk *self, const VthEntity *entity)
{
  VthFaults faults;

  if ((entity->flags & (VTH_ENTITY_FUNCTION | VTH_ENTITY_AUTHORITY)) != VTH_ENTITY_FUNCTION)
    return 0;

  return _vth_ask_find_received (self, self->authority, &faults) == VTH_NO_GRANT ? VTH_DOUBT_NO_ORGAN : 0;
}

VthFaults
_vth_ask_examine_itself (VthAsk *self)
{
  const VthEntity *entity = self->authority != VTH_NO_NAME ? &self->grants->entity_table[self->authority] : NULL;
  VthFaults faults = 0;

  if (entity != NULL)
    _vth_ask_find_delegation (self, self->authority, &faults);
  if (entity != NULL && (self->on < entity->from || self->on > entity->until))
    faults |= VTH_FAULT_ORGANISATION;
  if (entity != NULL)
    faults |= examine_organ (self, entity);
  if ((self->power_flags & VTH_POWER_LISTED) == 0)
    faults |= VTH_DOUBT_UNLISTED;

  return faults | examine_board (self);
}
