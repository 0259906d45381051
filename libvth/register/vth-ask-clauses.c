/* vth-ask-clauses.c - the clauses that few mandates have
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-ask-private.h"

#include <string.h>

#include "libvth/register/vth-service-search-private.h"

/* Awb 10:5: a general mandate is in writing, one for a single case at least if it goes outside. */
static VthFaults
examine_writing (const VthGrant *grant)
{
  gboolean free = (grant->flags & VTH_GRANT_ONE_CASE) != 0 && (grant->flags & VTH_GRANT_OUTSIDE) == 0;

  if (free || grant->kind == VTH_MANDATE_KIND_ATTRIBUTION || (grant->flags & VTH_GRANT_WRITTEN) != 0)
    return 0;

  return (grant->flags & VTH_GRANT_ORAL) != 0 ? VTH_FAULT_WRITING : VTH_DOUBT_WRITING;
}

static VthFaults
examine_case (VthAsk *self, const VthGrant *grant)
{
  guint32 name = _vth_grants_get_details (self->grants, grant).case_name;
  const gchar *asked = self->question->case_id;

  if ((grant->flags & VTH_GRANT_ONE_CASE) == 0)
    return 0;
  if (name == VTH_NO_NAME || asked == NULL)
    return VTH_DOUBT_CASE;

  return g_str_equal (_vth_names_get (&self->grants->cases, name), asked) ? 0 : VTH_FAULT_CASE;
}

/* What is said of a limit is known; conditions and exclusions may stand beside those that are. */
guint16
_vth_ask_get_not_shown (VthAsk *self, const VthGrant *grant)
{
  guint16 clauses = grant->not_shown & (VTH_CLAUSE_POWERS | VTH_CLAUSE_EXCLUDED | VTH_CLAUSE_CONDITIONS |
                                        VTH_CLAUSE_PERIOD);

  if (grant->activities.n == 0)
    clauses |= grant->not_shown & VTH_CLAUSE_ACTIVITIES;
  if (grant->area.n == 0)
    clauses |= grant->not_shown & VTH_CLAUSE_AREA;
  if (grant->max_cents < 0 && (self->power_flags & VTH_POWER_NO_SUM) == 0)
    clauses |= grant->not_shown & VTH_CLAUSE_AMOUNT;

  return clauses;
}

/* Awb 10:4 lid 2: what serves to authorise an organ's own members is no provision for others. */
static gboolean
needs_no_consent (const VthGrant *grant)
{
  return (grant->flags & (VTH_GRANT_BASIS | VTH_GRANT_MEMBER | VTH_GRANT_AGREEMENT)) == VTH_GRANT_BASIS;
}

/* Whether a mandate names a power itself, or one under @group that holds it. */
static gboolean
names_power (VthAsk *self, const VthGrant *grant, guint32 group, guint32 power)
{
  const VthDottedNames *powers = &self->grants->powers;

  for (guint32 i = 0; i < grant->powers.n; i++)
    {
      guint32 named = _vth_grants_get_term (self->grants, grant->powers, i);

      if (_vth_dotted_names_covers (powers, group, named) && _vth_dotted_names_covers (powers, named, power))
        return TRUE;
    }

  return FALSE;
}

/* Gemeentewet 125 lid 4, Waterschapswet 61. A step of a decision does not use the power. */
static VthFaults
examine_express (VthAsk *self, const VthGrant *grant)
{
  const VthDottedNames *powers = &self->grants->powers;
  guint32 group = self->grants->entity_table[grant->mandatee].express;
  gboolean inside = _vth_dotted_names_covers (powers, group, self->power);

  if ((grant->not_shown & VTH_CLAUSE_POWERS) != 0 || (self->power_flags & VTH_POWER_STEP) != 0)
    return 0;
  if (!inside && (self->power == VTH_NO_NAME || !self->power_exact || !_vth_dotted_names_covers (powers, self->power, group)))
    return 0;

  return names_power (self, grant, group, inside ? self->power : group) ? 0 : VTH_FAULT_EXPRESS;
}

VthFaults
_vth_ask_examine_rare (VthAsk *self, const VthGrant *grant)
{
  VthFaults faults = examine_writing (grant) | examine_case (self, grant);

  if ((grant->flags & VTH_GRANT_LATE) != 0 && self->question->reading == VTH_READING_PLAIN &&
      self->on >= grant->from && self->on < grant->decided)
    faults |= VTH_DOUBT_RETROACTIVE;
  if ((grant->flags & VTH_GRANT_CONSENT_OF_ONE) != 0 && (grant->flags & VTH_GRANT_OUTSIDE) != 0 &&
      !_vth_grant_moves_power (grant) && !needs_no_consent (grant))
    faults |= VTH_DOUBT_CONSENT;
  if (_vth_ask_get_not_shown (self, grant) != 0)
    faults |= VTH_DOUBT_NOT_SHOWN;
  if ((grant->flags & VTH_GRANT_EXPRESS) != 0)
    faults |= examine_express (self, grant);

  return faults;
}

/* Whether it was given and published by the day; what a statute gives is. */
VthFaults
_vth_ask_examine_published (VthAsk *self, const VthGrant *grant)
{
  if (grant->kind == VTH_MANDATE_KIND_ATTRIBUTION)
    return 0;
  if ((grant->flags & VTH_GRANT_LATE) != 0 && (grant->decided > self->on || grant->published > self->on))
    return VTH_FAULT_NOT_IN_FORCE;

  return (grant->flags & VTH_GRANT_UNPUBLISHED) != 0 ? VTH_DOUBT_RETROACTIVE : 0;
}

VthFaults
_vth_ask_examine_consent (VthAsk *self, const VthGrant *grant)
{
  if (needs_no_consent (grant))
    return 0;

  return grant->consent == VTH_NO_DAY && (grant->not_shown & VTH_CLAUSE_CONSENT) != 0 ? VTH_DOUBT_CONSENT
                                                                                     : VTH_FAULT_CONSENT;
}

/* Ow 5.16: the applicant or holder has notice, with a copy. */
static VthFaults
examine_notice (VthAsk *self, const VthGrant *grant)
{
  guint32 notice = _vth_grants_get_details (self->grants, grant).notice;

  if (!_vth_power_asks_notice () || (notice != VTH_NO_DAY && notice <= self->on))
    return 0;

  return notice == VTH_NO_DAY ? VTH_DOUBT_NOTICE : VTH_FAULT_NOTICE;
}

static VthFaults
examine_agreement (VthAsk *self, const VthGrant *grant)
{
  if (grant->consent != VTH_NO_DAY)
    return grant->consent <= self->on ? 0 : VTH_FAULT_CONSENT;

  return (grant->not_shown & VTH_CLAUSE_CONSENT) != 0 ? VTH_DOUBT_CONSENT : VTH_FAULT_CONSENT;
}

/* Awb 10:15, 10:22; Ow 5.16: to another organ that agrees, and no other power than that of permits. */
static VthFaults
examine_basis (VthAsk *self, const VthGrant *grant)
{
  if ((grant->flags & (VTH_GRANT_NO_BASIS | VTH_GRANT_MEMBER)) != 0)
    return VTH_FAULT_BASIS;
  if ((grant->flags & VTH_GRANT_BASIS) == 0)
    return VTH_DOUBT_BASIS;
  if ((grant->flags & VTH_GRANT_AGREEMENT) == 0 || grant->kind != VTH_MANDATE_KIND_DELEGATION)
    return 0;
  if (!_vth_power_moves_by_agreement (self->question->power))
    return VTH_FAULT_BASIS;

  return examine_agreement (self, grant) | examine_notice (self, grant);
}

/* Gemeentewet 168, Provinciewet 166, Waterschapswet 88: an organ authorises its own members. */
static VthFaults
examine_member (VthAsk *self, const VthGrant *grant)
{
  guint32 organ = self->grants->entity_table[grant->mandatee].member_of;

  if ((grant->flags & VTH_GRANT_MEMBER) == 0 || (grant->flags & VTH_GRANT_OUTSIDE) != 0)
    return VTH_FAULT_KIND;
  if (organ == VTH_NO_NAME)
    return VTH_DOUBT_MEMBER;

  return organ == grant->mandator ? 0 : VTH_FAULT_KIND;
}

VthFaults
_vth_ask_examine_kind (VthAsk *self, const VthGrant *grant)
{
  gboolean decision = (self->power_flags & VTH_POWER_DECISION) != 0;

  switch ((VthMandateKind) grant->kind)
    {
    case VTH_MANDATE_KIND_SIGNING:
      return VTH_DOUBT_SIGNING;
    case VTH_MANDATE_KIND_AUTHORISATION:
      return decision ? examine_member (self, grant) : 0;
    case VTH_MANDATE_KIND_POWER_OF_ATTORNEY:
      return decision ? VTH_FAULT_KIND : 0;
    case VTH_MANDATE_KIND_DELEGATION:
      return examine_basis (self, grant) |
             ((grant->flags & VTH_GRANT_SUBORDINATE) != 0 ? VTH_FAULT_SUBORDINATE : 0);
    case VTH_MANDATE_KIND_ATTRIBUTION:
      return examine_basis (self, grant);
    default:
      return 0;
    }
}

/* A substitute acts on named days. */
static VthFaults
examine_substitutes (VthAsk *self, const VthGrant *grant)
{
  VthSpan span = _vth_grants_get_details (self->grants, grant).substitutes;
  VthFaults faults = VTH_FAULT_MANDATEE;

  for (guint32 i = 0; i < span.n; i += 3)
    {
      guint32 from = _vth_grants_get_term (self->grants, span, i + 1);
      guint32 until = _vth_grants_get_term (self->grants, span, i + 2);

      if (_vth_grants_get_term (self->grants, span, i) != self->actor)
        continue;
      if (from == VTH_NO_DAY && until == VTH_LAST_DAY)
        faults = VTH_DOUBT_SUBSTITUTE;
      else if (from <= self->on && self->on <= until)
        return 0;
      else if (faults == VTH_FAULT_MANDATEE)
        faults = VTH_FAULT_SUBSTITUTE;
    }

  return faults;
}

/* Whether the line of the actor is known to lead up to a function. */
static gboolean
is_under (VthAsk *self, guint32 function)
{
  guint32 at = self->actor;

  for (guint steps = 0; at != VTH_NO_NAME && steps < VTH_LONGEST_LINE; steps++)
    {
      const VthEntity *entity = &self->grants->entity_table[at];

      if (self->on < entity->from || self->on > entity->until)
        return FALSE;
      at = entity->above;
      if (at == function)
        return TRUE;
    }

  return FALSE;
}

/* Each higher function of the same organisation, as far as the line is known on the day. */
static VthFaults
examine_line (VthAsk *self, const VthGrant *grant)
{
  const VthEntity *entities = self->grants->entity_table;
  guint32 organisation = entities[grant->mandatee].organisation;
  guint32 at = grant->mandatee;

  if (_vth_ask_get_actor_organisation (self) != organisation)
    return VTH_FAULT_MANDATEE;

  for (guint steps = 0; steps < VTH_LONGEST_LINE; steps++)
    {
      const VthEntity *entity = &entities[at];

      if ((entity->flags & VTH_ENTITY_FUNCTION) == 0 || self->on < entity->from || self->on > entity->until)
        break;
      at = entity->above;
      if (at == VTH_NO_NAME || entities[at].organisation != organisation)
        return VTH_FAULT_MANDATEE;
      if (at == self->actor)
        return 0;
    }

  return is_under (self, grant->mandatee) ? VTH_FAULT_MANDATEE : VTH_DOUBT_LINE;
}

static guint
get_weight (VthFaults faults)
{
  return (faults & VTH_FAULT_ANY) != 0 ? 2 : faults != 0 ? 1 : 0;
}

gboolean
_vth_ask_is_substitute (VthAsk *self, const VthGrant *grant)
{
  VthFaults as_substitute = examine_substitutes (self, grant);

  if (grant->mandatee == self->actor || get_weight (as_substitute) == 2)
    return FALSE;

  return (grant->flags & VTH_GRANT_UPWARD) == 0 || get_weight (as_substitute) <= get_weight (examine_line (self, grant));
}

/* Who decides in the place of another may be the one who decided in that place before. */
static gboolean
may_be_same_decider (VthAsk *self, const VthGrant *grant)
{
  return (self->power_flags & VTH_POWER_OBJECTION) != 0 && !_vth_grant_moves_power (grant) && self->question->primary_decision_by != NULL &&
         _vth_ask_is_substitute (self, grant) &&
         g_str_equal (self->question->primary_decision_by,
                      _vth_names_get (&self->grants->entities, grant->mandatee));
}

VthFaults
_vth_ask_examine_actor (VthAsk *self, const VthGrant *grant)
{
  VthFaults faults = VTH_FAULT_MANDATEE;

  if ((grant->flags & VTH_GRANT_SUBSTITUTES) != 0 && self->actor != VTH_NO_NAME)
    faults = examine_substitutes (self, grant);
  if ((grant->flags & VTH_GRANT_UPWARD) != 0)
    {
      VthFaults by_line = examine_line (self, grant);

      if (get_weight (by_line) < get_weight (faults))
        faults = by_line;
    }
  if ((faults & VTH_FAULT_ANY) != 0)
    return faults;

  if (may_be_same_decider (self, grant))
    faults |= VTH_DOUBT_DECIDER;
  if (self->actor != VTH_NO_NAME)
    {
      const VthEntity *entity = &self->grants->entity_table[self->actor];

      if (self->on < entity->from || self->on > entity->until)
        faults |= VTH_FAULT_ORGANISATION;
    }

  return faults;
}

gboolean
_vth_ask_is_reserved (VthAsk *self)
{
  const VthDottedNames *activities = &self->grants->activities;

  for (guint i = 0; self->activity != VTH_NO_NAME && i < self->grants->reserved->len; i++)
    if (_vth_dotted_names_covers (activities, g_array_index (self->grants->reserved, guint32, i), self->activity))
      return TRUE;

  return FALSE;
}

/* Where the act is: the municipality, or else the organisation of the organ. */
gchar *
_vth_ask_dup_place (VthAsk *self)
{
  const VthQuestion *question = self->question;

  if (question->municipality != NULL)
    return g_strdup (question->municipality);

  return g_strndup (question->authority, strcspn (question->authority, "/"));
}

/* Ob 13.12 lid 3: the decree leaves some work to designated services; what follows for a decision that
 * another takes is open.
 */
VthFaults
_vth_ask_examine_reserved (VthAsk *self)
{
  const VthQuestion *question = self->question;
  gsize length = strcspn (question->actor, "/");
  g_autofree gchar *place = NULL;
  VthServiceSearch search;

  if (!_vth_ask_is_reserved (self))
    return 0;

  place = _vth_ask_dup_place (self);
  _vth_service_search_run (&search, self->directory, place, self->on, TRUE);
  if (search.verdict == VTH_SERVICE_VERDICT_FOUND && strlen (search.services[0]) == length &&
      g_ascii_strncasecmp (search.services[0], question->actor, length) == 0)
    return 0;

  return VTH_DOUBT_RESERVED;
}
