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
  _vth_names_init (&self->cases);
  _vth_names_init (&self->laws);
  _vth_names_init (&self->places);
  _vth_dotted_names_init (&self->powers);
  _vth_dotted_names_init (&self->activities);
  self->grants = g_array_new (FALSE, FALSE, sizeof (VthGrant));
  self->grant_ids = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->pool = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->described = g_array_new (FALSE, FALSE, sizeof (VthDescribed));
  self->details = g_array_new (FALSE, FALSE, sizeof (VthGrantDetails));
  self->holders = g_array_new (FALSE, FALSE, sizeof (VthGrantHolder));
  self->reserved = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->unshown = VTH_NO_NAME;
}

void
_vth_grants_clear (VthGrants *self)
{
  _vth_names_clear (&self->entities);
  _vth_names_clear (&self->ids);
  _vth_names_clear (&self->areas);
  _vth_names_clear (&self->codes);
  _vth_names_clear (&self->cases);
  _vth_names_clear (&self->laws);
  _vth_names_clear (&self->places);
  _vth_dotted_names_clear (&self->powers);
  _vth_dotted_names_clear (&self->activities);
  g_array_unref (self->grants);
  g_array_unref (self->grant_ids);
  g_array_unref (self->pool);
  g_array_unref (self->described);
  g_array_unref (self->details);
  g_array_unref (self->holders);
  g_array_unref (self->reserved);
  g_free (self->entity_table);
  g_free (self->step_of);
  g_free (self->power_flags);
  g_free (self->whole_power_flags);
  g_free (self->grant_by_id);
  g_free (self->delegations);
  g_free (self->first_entry);
  g_free (self->entries);
  g_free (self->groups);
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

/* What was added to the pool from @start on. */
VthSpan
_vth_grants_close_span (VthGrants *self, guint32 start)
{
  VthSpan span = { start, self->pool->len - start };

  if (span.n == 1)
    {
      span.start = g_array_index (self->pool, guint32, start);
      g_array_set_size (self->pool, start);
    }

  return span;
}

static VthSpan
add_dotted (VthGrants *self, VthDottedNames *names, const gchar *const *texts)
{
  guint32 start = self->pool->len;

  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    {
      guint32 name = _vth_dotted_names_add (names, texts[i]);

      g_array_append_val (self->pool, name);
    }

  return _vth_grants_close_span (self, start);
}

/* Codes of municipalities are written in capitals or not. */
static VthSpan
add_area (VthGrants *self, const gchar *const *codes)
{
  guint32 start = self->pool->len;

  for (guint i = 0; codes != NULL && codes[i] != NULL; i++)
    {
      g_autofree gchar *code = g_ascii_strup (codes[i], -1);
      guint32 name = _vth_names_add (&self->areas, code, strlen (code));

      g_array_append_val (self->pool, name);
    }

  return _vth_grants_close_span (self, start);
}

/* Whether a clause bounds the mandate is a reading of it; one that nobody has read as an
 * instruction (Awb 10:6) is taken as a bound (Awb 10:2).
 */
static VthSpan
add_conditions (VthGrants *self, VthMandate *mandate)
{
  guint32 start = self->pool->len;
  GListModel *conditions = vth_mandate_get_conditions (mandate);

  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      g_autoptr (VthMandateCondition) condition = g_list_model_get_item (conditions, i);
      const gchar *code = vth_mandate_condition_get_code (condition);
      gboolean soft = vth_record_has (VTH_RECORD (condition), "hard") &&
                      !vth_mandate_condition_get_hard (condition);
      guint32 term = _vth_names_add (&self->codes, code, strlen (code)) * 2 + (soft ? 0 : 1);

      g_array_append_val (self->pool, term);
    }

  return _vth_grants_close_span (self, start);
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
    .until = day_of (vth_mandate_get_valid_until (mandate), VTH_LAST_DAY),
    .revoked = day_of (vth_mandate_get_revoked_on (mandate), VTH_LAST_DAY),
    .consent = day_of (vth_mandate_get_consent_on (mandate), VTH_NO_DAY),
    .details = VTH_NO_DETAILS,
    .kind = (guint16) vth_mandate_get_kind (mandate),
    .max_cents = vth_mandate_get_max_penalty_cents (mandate),
    .powers = add_dotted (self, &self->powers, vth_mandate_get_powers (mandate)),
    .excluded = add_dotted (self, &self->powers, vth_mandate_get_excluded_powers (mandate)),
    .activities = add_dotted (self, &self->activities, vth_mandate_get_activities (mandate)),
    .area = add_area (self, vth_mandate_get_area (mandate)),
    .conditions = add_conditions (self, mandate),
  };

  if (vth_mandate_get_submandate (mandate) == VTH_SUBMANDATE_ALLOWED)
    grant.flags |= VTH_GRANT_SUBMANDATE;
  _vth_grants_read_details (self, &grant, mandate);
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
                             VTH_NO_NAME, VTH_NO_NAME, VTH_NO_NAME,
                             name != NULL ? g_string_chunk_insert (self->entities.chunk, name) : NULL };

  g_array_append_val (self->described, described);
}

void
_vth_grants_add_authority (VthGrants *self, VthCompetentAuthority *authority)
{
  const gchar *level = _vth_get_nick (VTH_TYPE_AUTHORITY_LEVEL, (gint) vth_competent_authority_get_level (authority));
  const gchar *express = _vth_power_find_express (vth_competent_authority_get_organ (authority), level);

  describe_entity (self, authority, VTH_ENTITY_AUTHORITY, vth_competent_authority_get_valid_from (authority),
                   vth_competent_authority_get_valid_until (authority), vth_competent_authority_get_name (authority));
  if (express != NULL)
    g_array_index (self->described, VthDescribed, self->described->len - 1).express = _vth_dotted_names_add (&self->powers, express);
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
  const gchar *above = vth_function_get_above (function), *member_of = vth_function_get_member_of (function);
  VthDescribed *described;

  describe_entity (self, function, VTH_ENTITY_FUNCTION, vth_function_get_valid_from (function),
                   vth_function_get_valid_until (function), vth_function_get_name (function));
  described = &g_array_index (self->described, VthDescribed, self->described->len - 1);
  if (above != NULL)
    described->above = add_entity (self, above);
  if (member_of != NULL)
    described->member_of = add_entity (self, member_of);
}
