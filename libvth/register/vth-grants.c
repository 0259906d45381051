/* vth-grants.c - mandates as columns
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-grants-private.h"

#include <string.h>

void
_vth_grants_init (VthGrants *self)
{
  memset (self, 0, sizeof *self);
  _vth_names_init (&self->entities);
  _vth_names_init (&self->ids);
  _vth_names_init (&self->areas);
  _vth_names_init (&self->codes);
  _vth_dotted_names_init (&self->powers);
  _vth_dotted_names_init (&self->activities);
  self->grants = g_array_new (FALSE, FALSE, sizeof (VthGrant));
  self->grant_ids = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->pool = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->described = g_array_new (FALSE, FALSE, sizeof (VthDescribed));
}

void
_vth_grants_clear (VthGrants *self)
{
  _vth_names_clear (&self->entities);
  _vth_names_clear (&self->ids);
  _vth_names_clear (&self->areas);
  _vth_names_clear (&self->codes);
  _vth_dotted_names_clear (&self->powers);
  _vth_dotted_names_clear (&self->activities);
  g_array_unref (self->grants);
  g_array_unref (self->grant_ids);
  g_array_unref (self->pool);
  g_array_unref (self->described);
  g_free (self->entity_table);
  g_free (self->power_flags);
  g_free (self->whole_power_flags);
  g_free (self->grant_by_id);
  g_free (self->delegations);
  g_free (self->first_entry);
  g_free (self->keys);
  g_free (self->key_grants);
  _vth_notes_clear (&self->problems);
}

static guint32
add_entity (VthGrants *self, const gchar *id)
{
  return _vth_names_add (&self->entities, id, strlen (id));
}

static guint32
day_of (const GDate *date, guint32 otherwise)
{
  return date != NULL ? g_date_get_julian (date) : otherwise;
}

static VthSpan
add_dotted (VthGrants *self, VthDottedNames *names, const gchar *const *texts)
{
  VthSpan span = { self->pool->len, 0 };

  for (; texts != NULL && texts[span.n] != NULL; span.n++)
    {
      guint32 name = _vth_dotted_names_add (names, texts[span.n]);

      g_array_append_val (self->pool, name);
    }

  return span;
}

/* Codes of municipalities are written in capitals or not. */
static VthSpan
add_area (VthGrants *self, const gchar *const *codes)
{
  VthSpan span = { self->pool->len, 0 };

  for (; codes != NULL && codes[span.n] != NULL; span.n++)
    {
      g_autofree gchar *code = g_ascii_strup (codes[span.n], -1);
      guint32 name = _vth_names_add (&self->areas, code, strlen (code));

      g_array_append_val (self->pool, name);
    }

  return span;
}

/* Whether a clause bounds the mandate is a reading of it; one that nobody has read as an
 * instruction (Awb 10:6) is taken as a bound (Awb 10:2).
 */
static VthSpan
add_conditions (VthGrants *self, VthMandate *mandate)
{
  VthSpan span = { self->pool->len, 0 };
  GListModel *conditions = vth_mandate_get_conditions (mandate);

  for (; span.n < g_list_model_get_n_items (conditions); span.n++)
    {
      g_autoptr (VthMandateCondition) condition = g_list_model_get_item (conditions, span.n);
      const gchar *code = vth_mandate_condition_get_code (condition);
      gboolean soft = vth_record_has (VTH_RECORD (condition), "hard") &&
                      !vth_mandate_condition_get_hard (condition);
      guint32 term = _vth_names_add (&self->codes, code, strlen (code)) * 2 + (soft ? 0 : 1);

      g_array_append_val (self->pool, term);
    }

  return span;
}

void
_vth_grants_add (VthGrants *self, VthMandate *mandate)
{
  const gchar *id = vth_record_get_id (VTH_RECORD (mandate));
  const gchar *parent = vth_mandate_get_parent (mandate);
  guint32 name = _vth_names_add (&self->ids, id, strlen (id));
  VthGrant grant = {
    .mandator = add_entity (self, vth_mandate_get_mandator (mandate)),
    .mandatee = add_entity (self, vth_mandate_get_mandatee (mandate)),
    .parent = VTH_NO_GRANT,
    .decided = day_of (vth_mandate_get_decided_on (mandate), VTH_NO_DAY),
    .until = day_of (vth_mandate_get_valid_until (mandate), VTH_LAST_DAY),
    .revoked = day_of (vth_mandate_get_revoked_on (mandate), VTH_LAST_DAY),
    .consent = day_of (vth_mandate_get_consent_on (mandate), VTH_NO_DAY),
    .published = day_of (vth_mandate_get_published_on (mandate), VTH_NO_DAY),
    .kind = (guint16) vth_mandate_get_kind (mandate),
    .max_cents = vth_mandate_get_max_penalty_cents (mandate),
    .powers = add_dotted (self, &self->powers, vth_mandate_get_powers (mandate)),
    .excluded = add_dotted (self, &self->powers, vth_mandate_get_excluded_powers (mandate)),
    .activities = add_dotted (self, &self->activities, vth_mandate_get_activities (mandate)),
    .area = add_area (self, vth_mandate_get_area (mandate)),
    .conditions = add_conditions (self, mandate),
  };

  /* What was never said to hold from a day holds from the decision to give it, at the earliest. */
  grant.from = day_of (vth_mandate_get_valid_from (mandate), grant.decided);
  if (grant.decided != VTH_NO_DAY || grant.published != VTH_NO_DAY || vth_mandate_get_published_in (mandate) != NULL)
    grant.flags |= VTH_GRANT_WRITTEN;
  if (vth_mandate_get_submandate (mandate) == VTH_SUBMANDATE_ALLOWED)
    grant.flags |= VTH_GRANT_SUBMANDATE;
  if (parent != NULL)
    {
      grant.flags |= VTH_GRANT_PARENT_NAMED;
      grant.parent = _vth_names_add (&self->ids, parent, strlen (parent));
    }

  g_array_append_val (self->grants, grant);
  g_array_append_val (self->grant_ids, name);
}

static void
describe_entity (VthGrants *self, gpointer record, guint32 flag, const GDate *from, const GDate *until,
                 const gchar *name)
{
  VthDescribed described = { add_entity (self, vth_record_get_id (record)), flag,
                             day_of (from, VTH_NO_DAY), day_of (until, VTH_LAST_DAY),
                             name != NULL ? g_string_chunk_insert (self->entities.chunk, name) : NULL };

  g_array_append_val (self->described, described);
}

void
_vth_grants_add_authority (VthGrants *self, VthCompetentAuthority *authority)
{
  describe_entity (self, authority, VTH_ENTITY_AUTHORITY, vth_competent_authority_get_valid_from (authority),
                   vth_competent_authority_get_valid_until (authority), vth_competent_authority_get_name (authority));
}

void
_vth_grants_add_service (VthGrants *self, VthEnvironmentalService *service)
{
  describe_entity (self, service, VTH_ENTITY_SERVICE, vth_environmental_service_get_valid_from (service),
                   vth_environmental_service_get_valid_until (service), vth_environmental_service_get_name (service));
}

void
_vth_grants_add_function (VthGrants *self, VthFunction *function)
{
  describe_entity (self, function, VTH_ENTITY_FUNCTION, vth_function_get_valid_from (function),
                   vth_function_get_valid_until (function), vth_function_get_name (function));
}
