/* vth-grants-details.c - the clauses that few mandates have
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-grants-private.h"

#include <string.h>

#include "libvth/register/vth-power-private.h"

static guint32
day_of (const GDate *date)
{
  return date != NULL ? g_date_get_julian (date) : VTH_NO_DAY;
}

static const struct
{
  const gchar *pointer;
  VthClauses clause;
} clauses[] = {
  { "/powers", VTH_CLAUSE_POWERS },
  { "/excluded_powers", VTH_CLAUSE_EXCLUDED },
  { "/activities", VTH_CLAUSE_ACTIVITIES },
  { "/area", VTH_CLAUSE_AREA },
  { "/max_penalty_cents", VTH_CLAUSE_AMOUNT },
  { "/conditions", VTH_CLAUSE_CONDITIONS },
  { "/valid_from", VTH_CLAUSE_PERIOD },
  { "/valid_until", VTH_CLAUSE_PERIOD },
  { "/submandate", VTH_CLAUSE_SUBMANDATE },
  { "/consent_on", VTH_CLAUSE_CONSENT },
  { "/consents", VTH_CLAUSE_CONSENT },
  { "/covers_steps", VTH_CLAUSE_STEPS },
};

const gchar *
_vth_clause_get_pointer (VthClauses clause)
{
  for (guint i = 0; i < G_N_ELEMENTS (clauses); i++)
    if (clauses[i].clause == clause)
      return clauses[i].pointer;

  g_assert_not_reached ();
}

/* A pointer covers what lies under it; one under a clause, such as `/conditions/2`, is about it. */
static void
read_not_shown (VthGrant *grant, VthMandate *mandate)
{
  const gchar *const *pointers = vth_mandate_get_not_known (mandate);

  for (; pointers != NULL && *pointers != NULL; pointers++)
    for (guint i = 0; i < G_N_ELEMENTS (clauses); i++)
      {
        gsize length = strlen (clauses[i].pointer);

        if (**pointers == '\0' || (strncmp (*pointers, clauses[i].pointer, length) == 0 &&
                                   ((*pointers)[length] == '\0' || (*pointers)[length] == '/')))
          grant->not_shown |= (guint16) clauses[i].clause;
      }
  if (grant->not_shown != 0)
    grant->flags |= VTH_GRANT_NOT_SHOWN;
}

/* No record can give a power of this name: it stands for any that the source may not have shown. */
static void
read_unshown (VthGrants *self, const VthGrant *grant)
{
  if ((grant->not_shown & VTH_CLAUSE_POWERS) != 0)
    self->unshown = _vth_dotted_names_add (&self->powers, "");
}

static VthSpan
read_substitutes (VthGrants *self, VthMandate *mandate)
{
  guint32 start = self->pool->len;
  GListModel *list;

  if (!vth_record_has (VTH_RECORD (mandate), "substitutes"))
    return _vth_grants_close_span (self, start);

  list = vth_mandate_get_substitutes (mandate);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (VthSubstitute) substitute = g_list_model_get_item (list, i);
      const gchar *function = vth_substitute_get_function (substitute);
      const GDate *until = vth_substitute_get_valid_until (substitute);
      guint32 terms[] = { _vth_names_add (&self->entities, function, strlen (function)),
                          day_of (vth_substitute_get_valid_from (substitute)),
                          until != NULL ? g_date_get_julian (until) : VTH_LAST_DAY };

      g_array_append_vals (self->pool, terms, G_N_ELEMENTS (terms));
    }

  return _vth_grants_close_span (self, start);
}

static gboolean
is_of_organisation (const gchar *id, const gchar *other)
{
  gsize length = strcspn (id, "/");

  return length == strcspn (other, "/") && strncmp (id, other, length) == 0;
}

static guint32
get_later (guint32 own, guint32 above)
{
  if (own == VTH_LAST_DAY || above == VTH_LAST_DAY)
    return own == above ? VTH_NO_DAY : MIN (own, above);

  return MAX (own, above);
}

/* Awb 10:4 lid 1: of the mandatee, and of the one under whom it works. Somebody else's is none. */
static void
read_consents (VthGrant *grant, VthMandate *mandate)
{
  const gchar *mandatee = vth_mandate_get_mandatee (mandate), *only_by = vth_mandate_get_consent_by (mandate);
  guint32 own = VTH_LAST_DAY, above = VTH_LAST_DAY;
  GListModel *list;

  if (!vth_record_has (VTH_RECORD (mandate), "consents"))
    {
      if (only_by != NULL && !is_of_organisation (only_by, mandatee))
        grant->consent = VTH_NO_DAY;
      return;
    }

  list = vth_mandate_get_consents (mandate);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (VthConsent) consent = g_list_model_get_item (list, i);
      const gchar *by = vth_consent_get_by (consent);
      guint32 on = day_of (vth_consent_get_on (consent));

      if (on != VTH_NO_DAY && g_str_equal (by, mandatee))
        own = MIN (own, on);
      else if (on != VTH_NO_DAY && is_of_organisation (by, mandatee))
        above = MIN (above, on);
    }
  if ((own == VTH_LAST_DAY) != (above == VTH_LAST_DAY))
    grant->flags |= VTH_GRANT_CONSENT_OF_ONE;
  grant->consent = get_later (own, above);
}

static VthSpan
read_basis (VthGrants *self, VthGrant *grant, VthMandate *mandate)
{
  const gchar *const *laws = vth_mandate_get_basis (mandate);
  guint32 start = self->pool->len;

  if (laws == NULL)
    return _vth_grants_close_span (self, start);

  if (laws[0] == NULL)
    grant->flags |= VTH_GRANT_NO_BASIS;
  for (guint i = 0; laws[i] != NULL; i++)
    {
      guint32 name = _vth_names_add (&self->laws, laws[i], strlen (laws[i]));
      VthBasisKind serves = _vth_power_judge_basis (laws[i]);

      g_array_append_val (self->pool, name);
      if (serves == VTH_BASIS_KIND_NOTHING)
        grant->flags |= VTH_GRANT_NO_BASIS;
      else if (serves != VTH_BASIS_KIND_GENERAL)
        grant->flags |= VTH_GRANT_BASIS;
      if (serves == VTH_BASIS_KIND_MEMBER)
        grant->flags |= VTH_GRANT_MEMBER;
      if (serves == VTH_BASIS_KIND_AGREEMENT)
        grant->flags |= VTH_GRANT_AGREEMENT;
    }
  if ((grant->flags & VTH_GRANT_BASIS) != 0)
    grant->flags &= ~(guint32) VTH_GRANT_NO_BASIS;

  return _vth_grants_close_span (self, start);
}

static void
read_writing (VthGrant *grant, VthMandate *mandate)
{
  gboolean told = vth_record_has (VTH_RECORD (mandate), "written");

  if (told && !vth_mandate_get_written (mandate))
    grant->flags |= VTH_GRANT_ORAL;
  else if (told || grant->decided != VTH_NO_DAY || grant->published != VTH_NO_DAY ||
           vth_mandate_get_published_in (mandate) != NULL)
    grant->flags |= VTH_GRANT_WRITTEN;
  if (vth_record_has (VTH_RECORD (mandate), "general") && !vth_mandate_get_general (mandate))
    grant->flags |= VTH_GRANT_ONE_CASE;
}

static guint32
read_name (VthNames *names, const gchar *text)
{
  return text != NULL ? _vth_names_add (names, text, strlen (text)) : VTH_NO_NAME;
}

/* Awb 10:8 lid 2: a general mandate is withdrawn in writing; a transfer at any time (10:18). */
static void
read_withdrawal (VthGrants *self, VthGrant *grant, VthMandate *mandate, VthGrantDetails *details)
{
  gboolean bound;

  if (grant->revoked == VTH_LAST_DAY)
    return;

  bound = (grant->flags & VTH_GRANT_ONE_CASE) == 0 &&
          _vth_power_is_rule_for ("M10", _vth_get_nick (VTH_TYPE_MANDATE_KIND, grant->kind));
  details->revoked_in = read_name (&self->places, vth_mandate_get_revoked_in (mandate));
  if (!bound || vth_mandate_get_revoked_written (mandate))
    grant->flags |= VTH_GRANT_FREE_END;
  else if (vth_record_has (VTH_RECORD (mandate), "revoked_written"))
    grant->flags |= VTH_GRANT_ORAL_END;
}

/* What was never said to hold from a day holds from the decision to give it, at the earliest. */
static void
read_days (VthGrant *grant, VthMandate *mandate)
{
  const GDate *from = vth_mandate_get_valid_from (mandate);

  grant->decided = day_of (vth_mandate_get_decided_on (mandate));
  grant->published = day_of (vth_mandate_get_published_on (mandate));
  grant->from = from != NULL ? g_date_get_julian (from) : grant->decided;
  if (grant->published == VTH_NO_DAY)
    grant->flags |= VTH_GRANT_UNPUBLISHED;
  if (grant->decided > grant->from || grant->published > grant->from)
    grant->flags |= VTH_GRANT_LATE;
}

/* The power of another organ is that organ's: the chain ends there, and there it is lost. */
static void
read_owner (VthGrants *self, VthGrant *grant, VthMandate *mandate, VthGrantDetails *details)
{
  const gchar *owner = vth_mandate_get_power_of (mandate);

  details->given_by = VTH_NO_NAME;
  if (owner == NULL || grant->kind != VTH_MANDATE_KIND_DELEGATION)
    return;

  details->given_by = grant->mandator;
  grant->mandator = _vth_names_add (&self->entities, owner, strlen (owner));
}

void
_vth_grants_read_details (VthGrants *self, VthGrant *grant, VthMandate *mandate)
{
  VthGrantDetails details = { VTH_NO_NAME, VTH_NO_NAME, { 0, 0 }, { 0, 0 }, VTH_NO_NAME, VTH_NO_DAY };

  read_days (grant, mandate);
  read_writing (grant, mandate);
  read_not_shown (grant, mandate);
  read_unshown (self, grant);
  read_owner (self, grant, mandate, &details);
  details.substitutes = read_substitutes (self, mandate);
  read_consents (grant, mandate);
  details.basis = read_basis (self, grant, mandate);
  details.notice = day_of (vth_mandate_get_notice_on (mandate));
  read_withdrawal (self, grant, mandate, &details);
  details.case_name = read_name (&self->cases, vth_mandate_get_case_id (mandate));
  if (vth_mandate_get_covers_steps (mandate))
    grant->flags |= VTH_GRANT_STEPS;
  if (vth_mandate_get_upward (mandate))
    grant->flags |= VTH_GRANT_UPWARD;
  if (details.substitutes.n > 0)
    grant->flags |= VTH_GRANT_SUBSTITUTES;

  if (details.substitutes.n + details.basis.n > 0 || details.case_name != VTH_NO_NAME ||
      details.given_by != VTH_NO_NAME || details.revoked_in != VTH_NO_NAME || details.notice != VTH_NO_DAY)
    {
      grant->details = self->details->len;
      g_array_append_val (self->details, details);
    }
}
