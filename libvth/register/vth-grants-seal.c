/* vth-grants-seal.c - the index over the mandates
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-grants-private.h"

#include <string.h>

#include "libvth/register/vth-competence-table-private.h"

static VthGrant *
get_grant (VthGrants *self, guint32 grant)
{
  return &self->table[grant];
}

/* Moves the mandates to the line; the room of one more makes place for it. */
static void
align_grants (VthGrants *self)
{
  guint n_grants = self->grants->len;
  guintptr start;

  g_array_set_size (self->grants, n_grants + 1);
  start = ((guintptr) self->grants->data + VTH_GRANT_ALIGNMENT - 1) & ~(guintptr) (VTH_GRANT_ALIGNMENT - 1);
  self->table = memmove ((gpointer) start, self->grants->data, n_grants * sizeof (VthGrant));
  self->grants->len = n_grants;
}

/* Adds the organisation of each entity: what stands before the slash of `gm0344/college`. */
static void
make_entities (VthGrants *self)
{
  for (guint32 i = 0; i < self->entities.n_names; i++)
    {
      const gchar *id = self->entities.names[i].text;
      const gchar *slash = strchr (id, '/');

      if (slash != NULL)
        _vth_names_add (&self->entities, id, (gsize) (slash - id));
    }

  self->entity_table = g_new0 (VthEntity, self->entities.n_names);
  for (guint32 i = 0; i < self->entities.n_names; i++)
    {
      const gchar *id = self->entities.names[i].text;
      const gchar *slash = strchr (id, '/');

      self->entity_table[i].until = VTH_LAST_DAY;
      self->entity_table[i].above = VTH_NO_NAME;
      self->entity_table[i].member_of = VTH_NO_NAME;
      self->entity_table[i].express = VTH_NO_NAME;
      self->entity_table[i].organisation = slash == NULL ? i : _vth_names_find (&self->entities, id,
                                                                                (gsize) (slash - id));
    }
}

/* What the records of organs and services say reaches the functions of their organisation. */
static void
describe_entities (VthGrants *self)
{
  for (guint i = 0; i < self->described->len; i++)
    {
      const VthDescribed *described = &g_array_index (self->described, VthDescribed, i);
      VthEntity *entity = &self->entity_table[described->entity];

      entity->flags |= described->flag;
      entity->from = described->from;
      entity->until = described->until;
      entity->above = described->above;
      entity->member_of = described->member_of;
      entity->express = described->express;
      entity->name = described->name;
    }
  for (guint32 i = 0; i < self->entities.n_names; i++)
    {
      VthEntity *entity = &self->entity_table[i];
      const VthEntity *organisation = &self->entity_table[entity->organisation];

      entity->flags |= organisation->flags & VTH_ENTITY_SERVICE;
      entity->from = MAX (entity->from, organisation->from);
      entity->until = MIN (entity->until, organisation->until);
    }
}

static guint32
find_power (VthGrants *self, const gchar *id)
{
  return _vth_names_find (&self->powers.names, id, strlen (id));
}

/* A power has the features of the one above it, unless the catalogue holds it. */
static void
describe_powers (VthGrants *self)
{
  guint n_entries;
  const VthPowerEntry *entries = _vth_power_get_entries_and_steps (&n_entries);
  guint32 n_names;

  for (guint i = 0; i < n_entries; i++)
    _vth_dotted_names_add (&self->powers, entries[i].id);

  n_names = self->powers.names.n_names;
  self->power_flags = g_new0 (guint32, n_names);
  self->step_of = g_new (guint32, n_names);
  memset (self->step_of, 0xff, n_names * sizeof *self->step_of);
  for (guint i = 0; i < n_entries; i++)
    {
      guint32 power = find_power (self, entries[i].id);

      self->power_flags[power] = entries[i].flags | VTH_POWER_LISTED;
      if ((entries[i].flags & VTH_POWER_STEP) != 0)
        self->step_of[power] = find_power (self, entries[entries[i].decision].id);
    }
  for (guint32 i = 0; i < n_names; i++)
    for (guint32 above = self->powers.above[i]; above != VTH_NO_NAME && self->power_flags[i] == 0; above = self->powers.above[above])
      {
        self->power_flags[i] = self->power_flags[above];
        self->step_of[i] = self->step_of[above];
      }
}

/* Who asks for a power that holds others asks for each of them: what binds one binds the whole. */
static void
bind_whole_powers (VthGrants *self)
{
  const guint32 binding = VTH_POWER_DECISION | VTH_POWER_NEVER_MANDATED | VTH_POWER_OBJECTION | VTH_POWER_FINE |
                          VTH_POWER_SEPARATE | VTH_POWER_LISTED;
  guint32 n_names = self->powers.names.n_names;

  self->whole_power_flags = g_memdup2 (self->power_flags, n_names * sizeof *self->power_flags);
  for (guint32 i = 0; i < n_names; i++)
    for (guint32 above = self->powers.above[i]; above != VTH_NO_NAME; above = self->powers.above[above])
      if ((self->power_flags[i] & VTH_POWER_STEP) == 0)
        self->whole_power_flags[above] |= self->power_flags[i] & binding;
}

static gint
compare_delegations (gconstpointer a, gconstpointer b, gpointer grants)
{
  guint32 first = *(const guint32 *) a, second = *(const guint32 *) b;
  guint32 mandators[] = { get_grant (grants, first)->mandator, get_grant (grants, second)->mandator };

  if (mandators[0] != mandators[1])
    return mandators[0] < mandators[1] ? -1 : 1;

  return first < second ? -1 : first > second;
}

static void
collect_delegations (VthGrants *self)
{
  g_autoptr (GArray) delegations = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autofree gboolean *delegates = g_new0 (gboolean, self->entities.n_names);

  for (guint32 i = 0; i < self->grants->len; i++)
    if (get_grant (self, i)->kind == VTH_MANDATE_KIND_DELEGATION &&
        (get_grant (self, i)->flags & (VTH_GRANT_DEFECT | VTH_GRANT_NO_BASIS)) == 0)
      {
        delegates[get_grant (self, i)->mandator] = TRUE;
        g_array_append_val (delegations, i);
      }
  for (guint32 i = 0; i < self->grants->len; i++)
    if (delegates[get_grant (self, i)->mandator])
      get_grant (self, i)->flags |= VTH_GRANT_DELEGATOR;

  self->n_delegations = delegations->len;
  self->delegations = (guint32 *) (gpointer) g_array_free (g_steal_pointer (&delegations), FALSE);
  if (self->n_delegations > 0)
    g_qsort_with_data (self->delegations, (gint) self->n_delegations, sizeof (guint32), compare_delegations,
                       self);
}

/* Whether who receives the power is of the organisation that transfers it or that had it. */
static gboolean
is_of_delegator (VthGrants *self, const VthGrant *grant)
{
  guint32 giver = _vth_grants_get_details (self, grant).given_by;
  guint32 organisation = self->entity_table[grant->mandatee].organisation;

  return self->entity_table[grant->mandator].organisation == organisation ||
         (giver != VTH_NO_NAME && self->entity_table[giver].organisation == organisation);
}

/* On which days nothing is wrong with a mandate that a day could put wrong. */
static void
bound_days (VthGrant *grant)
{
  gboolean consent = (grant->flags & VTH_GRANT_OUTSIDE) != 0 && !_vth_grant_moves_power (grant);

  grant->first = MAX (grant->from, grant->organisation_from);
  grant->last = MIN (grant->until, grant->organisation_until);
  if (grant->revoked != VTH_LAST_DAY)
    grant->last = MIN (grant->last, grant->revoked - 1);
  if (consent && grant->consent == VTH_NO_DAY)
    grant->first = VTH_LAST_DAY;
  else if (consent)
    grant->first = MAX (grant->first, grant->consent);
}

static void
describe_grants (VthGrants *self)
{
  for (guint32 i = 0; i < self->grants->len; i++)
    {
      VthGrant *grant = get_grant (self, i);
      const VthEntity *mandator = &self->entity_table[grant->mandator];
      const VthEntity *mandatee = &self->entity_table[grant->mandatee];

      grant->organisation_from = MAX (mandator->from, mandatee->from);
      grant->organisation_until = MIN (mandator->until, mandatee->until);
      if ((mandator->flags & VTH_ENTITY_SERVICE) != 0)
        grant->flags |= VTH_GRANT_OF_BOARD;
      if (mandator->organisation != mandatee->organisation)
        grant->flags |= VTH_GRANT_OUTSIDE;
      if (mandatee->express != VTH_NO_NAME && grant->kind != VTH_MANDATE_KIND_ATTRIBUTION)
        grant->flags |= VTH_GRANT_EXPRESS;
      if (grant->kind == VTH_MANDATE_KIND_DELEGATION && (mandatee->flags & VTH_ENTITY_AUTHORITY) == 0 &&
          is_of_delegator (self, grant))
        grant->flags |= VTH_GRANT_SUBORDINATE;
      if (grant->excluded.n + grant->area.n + grant->activities.n + grant->conditions.n > 0 || grant->max_cents >= 0)
        grant->flags |= VTH_GRANT_BOUNDED;
      bound_days (grant);
    }
}

/* The last named link above a mandate, and whether a power moves between it and the mandate. */
static guint32
find_root (VthGrants *self, guint32 i, guint32 *roots, guint8 *moves)
{
  guint32 top = i, root;

  while (roots[top] == VTH_NO_GRANT && get_grant (self, top)->parent != VTH_NO_GRANT &&
         (get_grant (self, top)->flags & VTH_GRANT_DEFECT) == 0)
    top = get_grant (self, top)->parent;
  root = roots[top] != VTH_NO_GRANT ? roots[top] : top;
  if (roots[top] == VTH_NO_GRANT)
    {
      roots[top] = top;
      moves[top] = _vth_grant_moves_power (get_grant (self, top)) ? 1 : 0;
    }

  return root;
}

/* Each chain is walked once: what is known of the links above is kept. */
static void
find_roots (VthGrants *self, guint32 *roots, guint8 *moves)
{
  g_autoptr (GArray) path = g_array_new (FALSE, FALSE, sizeof (guint32));

  memset (roots, 0xff, self->grants->len * sizeof *roots);
  for (guint32 i = 0; i < self->grants->len; i++)
    {
      guint32 root = find_root (self, i, roots, moves);
      guint32 link = i;

      g_array_set_size (path, 0);
      for (; roots[link] == VTH_NO_GRANT; link = get_grant (self, link)->parent)
        g_array_append_val (path, link);
      for (guint n = path->len; n > 0; n--)
        {
          guint32 below = g_array_index (path, guint32, n - 1);

          roots[below] = root;
          moves[below] = moves[get_grant (self, below)->parent] != 0 ||
                         _vth_grant_moves_power (get_grant (self, below)) ? 1 : 0;
        }
    }
}

static void
add_entries (VthGrants *self, GArray *entries, guint32 i, guint32 origin)
{
  const VthGrant *grant = get_grant (self, i);

  for (guint32 p = 0; p < grant->powers.n; p++)
    {
      VthGrantEntry entry = { grant->mandatee, origin, _vth_grants_get_term (self, grant->powers, p), i };

      g_array_append_val (entries, entry);
    }
  if ((grant->not_shown & VTH_CLAUSE_POWERS) != 0)
    {
      VthGrantEntry entry = { grant->mandatee, origin, self->unshown, i };

      g_array_append_val (entries, entry);
    }
}

/* Which organs a mandate may lead to: the one at the end of its named chain; any, if that end is
 * itself held by a function that has mandates, or if a power moves on the way.
 */
static GArray *
make_entries (VthGrants *self)
{
  GArray *entries = g_array_sized_new (FALSE, FALSE, sizeof (VthGrantEntry), self->grants->len * 2);
  g_autofree guint32 *roots = g_new (guint32, self->grants->len + 1);
  g_autofree guint8 *moves = g_new0 (guint8, self->grants->len + 1);
  g_autofree guint8 *holds = g_new0 (guint8, self->entities.n_names + 1);

  find_roots (self, roots, moves);
  for (guint32 i = 0; i < self->grants->len; i++)
    holds[get_grant (self, i)->mandatee] = TRUE;
  for (guint32 i = 0; i < self->grants->len; i++)
    {
      guint32 end = get_grant (self, roots[i])->mandator;

      add_entries (self, entries, i, end + 1);
      if (moves[i] || holds[end])
        add_entries (self, entries, i, 0);
    }

  return entries;
}

/* One pass of a sort that keeps what is equal in order. */
static void
sort_by (GArray *entries, GArray *spare, goffset member, guint32 n_values)
{
  g_autofree guint32 *starts = g_new0 (guint32, n_values + 1);
  const VthGrantEntry *from = (const VthGrantEntry *) (gpointer) entries->data;
  VthGrantEntry *to = (VthGrantEntry *) (gpointer) spare->data;

  for (guint i = 0; i < entries->len; i++)
    starts[G_STRUCT_MEMBER (guint32, &from[i], member) + 1]++;
  for (guint32 value = 0; value < n_values; value++)
    starts[value + 1] += starts[value];
  for (guint i = 0; i < entries->len; i++)
    to[starts[G_STRUCT_MEMBER (guint32, &from[i], member)]++] = from[i];
}

static void
make_index (VthGrants *self)
{
  g_autoptr (GArray) entries = make_entries (self);
  g_autoptr (GArray) spare = g_array_sized_new (FALSE, FALSE, sizeof (VthGrantEntry), entries->len);
  guint32 n_entities = self->entities.n_names;

  g_array_set_size (spare, entries->len);
  sort_by (entries, spare, G_STRUCT_OFFSET (VthGrantEntry, power), self->powers.names.n_names);
  sort_by (spare, entries, G_STRUCT_OFFSET (VthGrantEntry, origin), n_entities + 1);
  sort_by (entries, spare, G_STRUCT_OFFSET (VthGrantEntry, mandatee), n_entities);

  self->n_entries = spare->len;
  self->entries = (VthGrantEntry *) (gpointer) g_array_free (g_steal_pointer (&spare), FALSE);
  self->first_entry = g_new0 (guint32, n_entities + 1);
  for (guint32 i = 0; i < self->n_entries; i++)
    self->first_entry[self->entries[i].mandatee + 1]++;
  for (guint32 i = 0; i < n_entities; i++)
    self->first_entry[i + 1] += self->first_entry[i];
}

static void
add_group (VthGrants *self, guint32 mandatee, guint32 start, guint32 n)
{
  guint32 origin = self->entries[start].origin;
  guint32 slot = _vth_grant_group_hash (mandatee, origin) & (self->n_groups - 1);

  while (self->groups[slot].n > 0)
    slot = (slot + 1) & (self->n_groups - 1);
  self->groups[slot] = (VthGrantGroup) { mandatee, origin, start, n };
  self->has_any |= origin == 0;
}

/* Gives @add all groups of the entries, or counts them. */
static guint32
walk_groups (VthGrants *self, gboolean add)
{
  guint32 n_groups = 0;

  for (guint32 mandatee = 0; mandatee < self->entities.n_names; mandatee++)
    for (guint32 start = self->first_entry[mandatee], at; start < self->first_entry[mandatee + 1]; start = at)
      {
        for (at = start + 1; at < self->first_entry[mandatee + 1]; at++)
          if (self->entries[at].origin != self->entries[start].origin)
            break;
        if (add)
          add_group (self, mandatee, start, at - start);
        n_groups++;
      }

  return n_groups;
}

static void
make_groups (VthGrants *self)
{
  guint32 n_groups = walk_groups (self, FALSE);

  for (self->n_groups = 2; self->n_groups / 2 <= n_groups;)
    self->n_groups *= 2;
  self->groups = g_new0 (VthGrantGroup, self->n_groups);
  walk_groups (self, TRUE);
}

/* What the decree leaves to the designated services. */
static void
describe_activities (VthGrants *self)
{
  const VthCompetenceTable *table = _vth_competence_table_get ();

  for (guint i = 0; i < table->n_basic; i++)
    if (g_str_equal (table->basic[i].verdict, "exclusive"))
      {
        guint32 activity = _vth_dotted_names_add (&self->activities, table->basic[i].activity);

        g_array_append_val (self->reserved, activity);
      }
}

void
_vth_grants_seal (VthGrants *self)
{
  VthCertainty certainty;

  align_grants (self);
  make_entities (self);
  describe_entities (self);
  describe_powers (self);
  bind_whole_powers (self);
  describe_activities (self);
  _vth_grants_find_defects (self);
  describe_grants (self);
  collect_delegations (self);
  make_index (self);
  make_groups (self);
  _vth_grants_find_holders (self);
  self->fine_line = _vth_power_get_fine_line (&certainty);
}
