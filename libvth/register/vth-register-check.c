/* vth-register-check.c - what is wrong with the register itself
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-register-check-private.h"

#include <string.h>

#include "libvth/register/vth-ask-private.h"

typedef struct
{
  const VthGrants *grants;
  guint32 on;
  VthNotes *notes;
  guint8 *holds;           /* by entity: is given some mandate that has not ended */
  guint8 *gives;           /* by entity: gives some mandate that has not ended */
  guint8 *has_functions;   /* by organisation: its functions are recorded */
} Check;

static gboolean
has_ended (const VthGrant *grant, guint32 on)
{
  return grant->until < on || (grant->revoked <= on && (grant->flags & VTH_GRANT_ORAL_END) == 0);
}

static void
note (const Check *self, guint32 i, const gchar *code, const gchar *parent, const gchar *found)
{
  const VthGrants *grants = self->grants;
  const VthGrant *grant = _vth_grants_get (grants, i);
  const gchar *id = _vth_grants_get_id (grants, i);

  _vth_notes_add (self->notes, code, id,
                  VTH_ARGS (VTH_ARG_TEXT ("mandate", id), VTH_ARG_TEXT ("parent", parent),
                            VTH_ARG_TEXT ("function", _vth_names_get (&grants->entities, grant->mandatee)),
                            VTH_ARG_TEXT ("authority", _vth_names_get (&grants->entities, grant->mandator)),
                            VTH_ARG_TEXT ("found", found), VTH_ARG_DAY ("day", self->on)));
}

/* A power of the mandate that the one above it does not give, or NULL. */
static const gchar *
find_wider (const Check *self, const VthGrant *grant, const VthGrant *parent)
{
  const VthDottedNames *powers = &self->grants->powers;

  for (guint32 i = 0; i < grant->powers.n; i++)
    {
      guint32 given = _vth_grants_get_term (self->grants, grant->powers, i);
      gboolean covered = FALSE;

      for (guint32 j = 0; j < parent->powers.n && !covered; j++)
        covered = _vth_dotted_names_covers (powers, _vth_grants_get_term (self->grants, parent->powers, j), given);
      for (guint32 j = 0; j < parent->excluded.n && covered; j++)
        covered = !_vth_dotted_names_covers (powers, _vth_grants_get_term (self->grants, parent->excluded, j), given);
      if (!covered)
        return _vth_names_get (&powers->names, given);
    }

  return NULL;
}

/* Awb 10:9: leave, and no more than was given; not longer than what it rests on. */
static void
check_parent (const Check *self, guint32 i, const VthGrant *grant)
{
  const VthGrant *parent;
  const gchar *id, *wider;

  if (grant->parent == VTH_NO_GRANT || (grant->flags & VTH_GRANT_DEFECT) != 0)
    return;

  parent = _vth_grants_get (self->grants, grant->parent);
  id = _vth_grants_get_id (self->grants, grant->parent);
  wider = (parent->not_shown & VTH_CLAUSE_POWERS) == 0 ? find_wider (self, grant, parent) : NULL;
  if ((_vth_ask_examine_step (grant, parent) & VTH_FAULT_SUBMANDATE) != 0)
    note (self, i, "register.submandate-not-allowed", id, NULL);
  if (wider != NULL)
    note (self, i, "register.wider-than-parent", id, wider);
  if (has_ended (parent, self->on))
    note (self, i, "register.parent-ended", id, NULL);
}

/* Somebody who is no organ and to whom nothing is given has nothing to give: Awb 10:1. */
static void
check_mandator (const Check *self, guint32 i, const VthGrant *grant)
{
  const VthEntity *mandator = &self->grants->entity_table[grant->mandator];

  if (grant->kind != VTH_MANDATE_KIND_ATTRIBUTION && (mandator->flags & VTH_ENTITY_AUTHORITY) == 0 &&
      !self->holds[grant->mandator])
    note (self, i, "register.mandator-without-power", NULL, NULL);
}

/* A function that is not among those of its organisation, where these are recorded. */
static void
check_mandatee (const Check *self, guint32 i, const VthGrant *grant)
{
  const VthEntity *mandatee = &self->grants->entity_table[grant->mandatee];
  const VthEntityFlags known = VTH_ENTITY_AUTHORITY | VTH_ENTITY_FUNCTION;

  if (mandatee->organisation != grant->mandatee && self->has_functions[mandatee->organisation] &&
      (mandatee->flags & known) == 0)
    note (self, i, "register.function-unknown", NULL, NULL);
}

/* Awb 3:42, 10:4, 10:5, 10:15, 10:22 */
static void
check_form (const Check *self, guint32 i, const VthGrant *grant)
{
  gboolean moves = _vth_grant_moves_power (grant);

  if ((grant->flags & VTH_GRANT_OUTSIDE) != 0 && !moves && grant->consent == VTH_NO_DAY &&
      (grant->not_shown & VTH_CLAUSE_CONSENT) == 0)
    note (self, i, "register.consent-missing", NULL, NULL);
  if ((grant->flags & VTH_GRANT_WRITTEN) == 0 && grant->kind != VTH_MANDATE_KIND_ATTRIBUTION)
    note (self, i, "register.writing-missing", NULL, NULL);
  if (grant->published == VTH_NO_DAY && (grant->flags & VTH_GRANT_ONE_CASE) == 0 &&
      grant->kind != VTH_MANDATE_KIND_ATTRIBUTION)
    note (self, i, "register.publication-missing", NULL, NULL);
  if (moves && (grant->flags & VTH_GRANT_BASIS) == 0)
    note (self, i, "register.basis-missing", NULL, NULL);
  if (grant->not_shown != 0)
    note (self, i, "register.not-shown", NULL, NULL);
}

/* Awb 10:8 lid 2: of what has been withdrawn too, as long as it would have held without that. */
static void
check_withdrawal (const Check *self, guint32 i, const VthGrant *grant)
{
  gboolean written = (grant->flags & VTH_GRANT_FREE_END) != 0 ||
                     _vth_grants_get_details (self->grants, grant).revoked_in != VTH_NO_NAME;

  if (grant->revoked != VTH_LAST_DAY && grant->until >= self->on && !written)
    note (self, i, "register.withdrawal-writing-missing", NULL, NULL);
}

static void
check_grant (const Check *self, guint32 i)
{
  const VthGrant *grant = _vth_grants_get (self->grants, i);

  check_withdrawal (self, i, grant);
  if (has_ended (grant, self->on))
    return;

  check_parent (self, i, grant);
  check_mandator (self, i, grant);
  check_mandatee (self, i, grant);
  check_form (self, i, grant);
}

static guint32
get_end (const VthGrant *grant)
{
  return MIN (grant->until, grant->revoked - 1);
}

/* By who gave them, of which kind they are, and when they begin. */
static gint
compare_begin (gconstpointer a, gconstpointer b, gpointer user_data)
{
  guint32 one = *(const guint32 *) a, other = *(const guint32 *) b;
  const VthGrant *first = _vth_grants_get (user_data, one), *second = _vth_grants_get (user_data, other);

  if (first->mandator != second->mandator)
    return first->mandator < second->mandator ? -1 : 1;
  if (first->kind != second->kind)
    return first->kind < second->kind ? -1 : 1;
  if (first->from != second->from)
    return first->from < second->from ? -1 : 1;

  return one < other ? -1 : one > other;
}

/* Of those that began earlier the one that ends last is kept: what does not overlap that one overlaps none. */
static void
find_overlaps_among (const Check *self, GArray *living, guint32 power)
{
  const VthGrants *grants = self->grants;
  guint32 kept;

  g_array_sort_with_data (living, compare_begin, (gpointer) grants);
  kept = g_array_index (living, guint32, 0);
  for (guint i = 1; i < living->len; i++)
    {
      guint32 at = g_array_index (living, guint32, i);
      const VthGrant *grant = _vth_grants_get (grants, at), *last = _vth_grants_get (grants, kept);
      gboolean alike = grant->mandator == last->mandator && grant->kind == last->kind;

      if (alike && at != kept && grant->from <= get_end (last))
        note (self, at, "register.overlap", _vth_grants_get_id (grants, kept), _vth_names_get (&grants->powers.names, power));
      if (!alike || get_end (grant) > get_end (last))
        kept = at;
    }
}

static gboolean
is_alike (const VthGrantEntry *one, const VthGrantEntry *other)
{
  return one->mandatee == other->mandatee && one->origin == other->origin && one->power == other->power;
}

/* The same power from the same organ or function, twice at a time: in the index they stand together. */
static void
find_overlaps (const Check *self)
{
  const VthGrants *grants = self->grants;
  g_autoptr (GArray) living = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0, end; i < grants->n_entries; i = end)
    {
      const VthGrantEntry *entry = &grants->entries[i];

      g_array_set_size (living, 0);
      for (end = i; end < grants->n_entries && is_alike (entry, &grants->entries[end]); end++)
        if (!has_ended (_vth_grants_get (grants, grants->entries[end].grant), self->on))
          g_array_append_val (living, grants->entries[end].grant);
      if (living->len > 1 && entry->origin != 0 && entry->power != grants->unshown)
        find_overlaps_among (self, living, entry->power);
    }
}

/* By organ and power of the catalogue: whether some living mandate of the organ gives it, or may. */
static guint8 *
mark_given (const Check *self, const guint32 *powers, guint n_powers)
{
  const VthGrants *grants = self->grants;
  guint8 *given = g_malloc0 ((gsize) grants->entities.n_names * n_powers + 1);

  for (guint32 i = 0; i < grants->grants->len; i++)
    {
      const VthGrant *grant = _vth_grants_get (grants, i);

      if (has_ended (grant, self->on))
        continue;
      for (guint32 p = 0; p < grant->powers.n; p++)
        for (guint n = 0; n < n_powers; n++)
          if (_vth_dotted_names_covers (&grants->powers, _vth_grants_get_term (grants, grant->powers, p), powers[n]))
            given[(gsize) grant->mandator * n_powers + n] = TRUE;
      if ((grant->not_shown & VTH_CLAUSE_POWERS) != 0)
        memset (&given[(gsize) grant->mandator * n_powers], TRUE, n_powers);
    }

  return given;
}

/* Which powers an organ has kept to itself, where it has given any away. */
static void
note_kept (const Check *self, guint32 organ, const guint8 *given, const VthPowerEntry *entries, guint n_powers)
{
  g_autoptr (GString) kept = g_string_new (NULL);
  const gchar *id = _vth_names_get (&self->grants->entities, organ);

  for (guint n = 0; n < n_powers; n++)
    if (!given[n] && (entries[n].flags & (VTH_POWER_NEVER_MANDATED | VTH_POWER_OWN_BOARD)) == 0)
      g_string_append_printf (kept, "%s%s", kept->len > 0 ? ", " : "", entries[n].id);

  if (kept->len > 0)
    _vth_notes_add (self->notes, "register.power-nobody-holds", id,
                    VTH_ARGS (VTH_ARG_TEXT ("authority", id), VTH_ARG_TEXT ("found", kept->str), VTH_ARG_DAY ("day", self->on)));
}

static void
find_kept_powers (const Check *self)
{
  const VthGrants *grants = self->grants;
  guint n_powers;
  const VthPowerEntry *entries = _vth_power_get_entries (&n_powers);
  g_autofree guint32 *powers = g_new (guint32, n_powers + 1);
  g_autofree guint8 *given = NULL;
  gboolean exact;

  for (guint n = 0; n < n_powers; n++)
    powers[n] = _vth_dotted_names_find (&grants->powers, entries[n].id, &exact);
  given = mark_given (self, powers, n_powers);
  for (guint32 organ = 0; organ < grants->entities.n_names; organ++)
    if ((grants->entity_table[organ].flags & VTH_ENTITY_AUTHORITY) != 0 && self->gives[organ])
      note_kept (self, organ, &given[(gsize) organ * n_powers], entries, n_powers);
}

static void
look_around (Check *self)
{
  const VthGrants *grants = self->grants;
  guint32 n_entities = grants->entities.n_names;

  self->holds = g_malloc0 (n_entities + 1);
  self->gives = g_malloc0 (n_entities + 1);
  self->has_functions = g_malloc0 (n_entities + 1);
  for (guint32 i = 0; i < grants->grants->len; i++)
    if (!has_ended (_vth_grants_get (grants, i), self->on))
      {
        self->holds[_vth_grants_get (grants, i)->mandatee] = TRUE;
        self->gives[_vth_grants_get (grants, i)->mandator] = TRUE;
      }
  for (guint32 entity = 0; entity < n_entities; entity++)
    if ((grants->entity_table[entity].flags & VTH_ENTITY_FUNCTION) != 0)
      self->has_functions[grants->entity_table[entity].organisation] = TRUE;
}

void
_vth_register_check (VthRegister *registry, guint32 on, VthNotes *notes)
{
  Check check = { .grants = _vth_register_get_grants (registry), .on = on, .notes = notes };

  _vth_notes_append (notes, &check.grants->problems, "");
  look_around (&check);
  for (guint32 i = 0; i < check.grants->grants->len; i++)
    check_grant (&check, i);
  find_overlaps (&check);
  find_kept_powers (&check);
  g_free (check.holds);
  g_free (check.gives);
  g_free (check.has_functions);
}
