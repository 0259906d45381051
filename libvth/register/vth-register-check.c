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
  GArray *held;            /* of guint64: a holder and a power that it is given and that has not ended, sorted */
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

static gint
compare_held (gconstpointer a, gconstpointer b)
{
  guint64 first = *(const guint64 *) a, second = *(const guint64 *) b;

  return first < second ? -1 : first > second;
}

static gboolean
holds_name (const Check *self, guint32 holder, guint32 power)
{
  guint64 key = (guint64) holder << 32 | power;

  return power != VTH_NO_NAME && g_array_binary_search (self->held, &key, compare_held, NULL);
}

/* The power itself, what holds it, or what a source did not show. */
static gboolean
may_hold (const Check *self, guint32 holder, guint32 power)
{
  gboolean holds = holds_name (self, holder, self->grants->unshown);

  for (; power != VTH_NO_NAME && !holds; power = self->grants->powers.above[power])
    holds = holds_name (self, holder, power) || holds_name (self, holder, self->grants->step_of[power]);

  return holds;
}

/* Who is no organ gives what it was given: Awb 10:1, 10:9. A named mandate above has been looked at. */
static void
check_mandator (const Check *self, guint32 i, const VthGrant *grant)
{
  const VthEntity *mandator = &self->grants->entity_table[grant->mandator];

  if (grant->kind == VTH_MANDATE_KIND_ATTRIBUTION || (mandator->flags & VTH_ENTITY_AUTHORITY) != 0)
    return;
  if (!self->holds[grant->mandator])
    {
      note (self, i, "register.mandator-without-power", NULL, NULL);
      return;
    }

  for (guint32 p = 0; p < grant->powers.n && (grant->flags & VTH_GRANT_PARENT_NAMED) == 0; p++)
    {
      guint32 power = _vth_grants_get_term (self->grants, grant->powers, p);

      if (!may_hold (self, grant->mandator, power))
        note (self, i, "register.mandator-lacks-power", NULL, _vth_names_get (&self->grants->powers.names, power));
    }
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
  if ((mandatee->flags & VTH_ENTITY_FUNCTION) != 0 && mandatee->until < self->on)
    note (self, i, "register.function-ended", NULL, NULL);
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

/* A slip of the pen gives nothing, and excludes nothing. */
static void
check_power_names (const Check *self, guint32 i, const VthGrant *grant)
{
  const VthSpan spans[] = { grant->powers, grant->excluded };

  for (guint s = 0; s < G_N_ELEMENTS (spans); s++)
    for (guint32 p = 0; p < spans[s].n; p++)
      {
        guint32 power = _vth_grants_get_term (self->grants, spans[s], p);

        if ((self->grants->whole_power_flags[power] & VTH_POWER_LISTED) == 0)
          note (self, i, "register.power-unknown", NULL, _vth_names_get (&self->grants->powers.names, power));
      }
}

static void
check_grant (const Check *self, guint32 i)
{
  const VthGrant *grant = _vth_grants_get (self->grants, i);

  check_withdrawal (self, i, grant);
  if (has_ended (grant, self->on))
    return;

  check_power_names (self, i, grant);
  check_parent (self, i, grant);
  check_mandator (self, i, grant);
  check_mandatee (self, i, grant);
  check_form (self, i, grant);
}

static gboolean
overlap (const Check *self, const VthGrant *one, const VthGrant *other)
{
  return one->mandator == other->mandator && one->kind == other->kind && !has_ended (one, self->on) &&
         !has_ended (other, self->on) && one->from <= MIN (other->until, other->revoked - 1) &&
         other->from <= MIN (one->until, one->revoked - 1);
}

/* So many mandates of one wider power are looked through for one that gives the narrower one as well. */
#define MOST_WIDER 64

/* A mandate of the same organ or function that gives a wider power at the same time, or VTH_NO_GRANT. */
static guint32
find_wider_grant (const Check *self, const VthGrantEntry *entry)
{
  const VthGrants *grants = self->grants;
  const VthGrantGroup *group = _vth_grants_find_group (grants, entry->mandatee, entry->origin);
  const VthGrant *grant = _vth_grants_get (grants, entry->grant);

  for (guint32 power = grants->powers.above[entry->power]; power != VTH_NO_NAME; power = grants->powers.above[power])
    {
      guint32 at = _vth_grants_find_power (grants, group, power);

      for (guint n = 0; n < MOST_WIDER && at < grants->n_entries; n++, at++)
        {
          const VthGrantEntry *wider = &grants->entries[at];

          if (wider->power != power || wider->origin != entry->origin || wider->mandatee != entry->mandatee)
            break;
          if (wider->grant != entry->grant && overlap (self, grant, _vth_grants_get (grants, wider->grant)))
            return wider->grant;
        }
    }

  return VTH_NO_GRANT;
}

static void
note_overlap (const Check *self, const VthGrantEntry *entry, guint32 other)
{
  note (self, entry->grant, "register.overlap", _vth_grants_get_id (self->grants, other),
        _vth_names_get (&self->grants->powers.names, entry->power));
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

/* By its own name: of those that began earlier the one that ends last is kept, and what does not overlap that one
 * overlaps none. Else by the name of a wider power.
 */
static void
find_overlaps_among (const Check *self, const VthGrantEntry *entry, GArray *living)
{
  const VthGrants *grants = self->grants;
  guint32 kept = VTH_NO_GRANT, before = VTH_NO_GRANT;

  g_array_sort_with_data (living, compare_begin, (gpointer) grants);
  for (guint i = 0; i < living->len; i++)
    {
      VthGrantEntry at = *entry;
      const VthGrant *grant, *last = kept != VTH_NO_GRANT ? _vth_grants_get (grants, kept) : NULL;
      guint32 other;

      at.grant = g_array_index (living, guint32, i);
      grant = _vth_grants_get (grants, at.grant);
      if (at.grant == before)
        continue;

      before = at.grant;
      other = last != NULL && overlap (self, last, grant) ? kept : find_wider_grant (self, &at);
      if (other != VTH_NO_GRANT)
        note_overlap (self, &at, other);
      if (last == NULL || grant->mandator != last->mandator || grant->kind != last->kind || get_end (grant) > get_end (last))
        kept = at.grant;
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
      if (entry->origin != 0 && entry->power != grants->unshown)
        find_overlaps_among (self, entry, living);
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

/* What each is given, by name. */
static void
list_held (Check *self)
{
  const VthGrants *grants = self->grants;

  self->held = g_array_sized_new (FALSE, FALSE, sizeof (guint64), grants->n_entries);
  for (guint32 i = 0; i < grants->n_entries; i++)
    {
      const VthGrantEntry *entry = &grants->entries[i];
      guint64 key = (guint64) entry->mandatee << 32 | entry->power;

      if (!has_ended (_vth_grants_get (grants, entry->grant), self->on))
        g_array_append_val (self->held, key);
    }
  g_array_sort (self->held, compare_held);
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
  list_held (&check);
  for (guint32 i = 0; i < check.grants->grants->len; i++)
    check_grant (&check, i);
  find_overlaps (&check);
  find_kept_powers (&check);
  g_free (check.holds);
  g_free (check.gives);
  g_free (check.has_functions);
  g_array_unref (check.held);
}
