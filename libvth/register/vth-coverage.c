/* vth-coverage.c - the cells of a coverage
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/register/vth-ask-private.h"
#include "libvth/register/vth-coverage-private.h"

#define LIMITS (VTH_DOUBT_AMOUNT | VTH_DOUBT_AREA | VTH_DOUBT_ACTIVITY | VTH_DOUBT_SIGNING)

static void
add_authority (VthCoverage *self, GHashTable *seen, const gchar *authority)
{
  if (g_hash_table_add (seen, g_strdup (authority)))
    g_ptr_array_add (self->authorities, g_strdup (authority));
}

/* Each organ of a member; the member itself if no organ of it is known. */
static void
add_member (VthCoverage *self, GHashTable *seen, const gchar *member)
{
  const VthDirectory *directory = _vth_register_get_directory (self->registry);
  guint n_organs;
  const VthDirectoryOrgan *organs = _vth_directory_find (directory->organs, member, &n_organs);
  gboolean has_mandator = FALSE;

  for (guint i = 0; i < n_organs; i++)
    add_authority (self, seen, organs[i].authority);
  for (guint i = 0; i < self->authorities->len && n_organs == 0; i++)
    has_mandator = has_mandator || (g_str_has_prefix (self->authorities->pdata[i], member) &&
                                    ((const gchar *) self->authorities->pdata[i])[strlen (member)] == '/');
  if (n_organs == 0 && !has_mandator)
    add_authority (self, seen, member);
}

static void
add_members (VthCoverage *self, GHashTable *seen)
{
  const VthDirectory *directory = _vth_register_get_directory (self->registry);

  for (guint i = 0; i < directory->members->len; i++)
    {
      const VthDirectoryLink *link = &g_array_index (directory->members, VthDirectoryLink, i);

      if (g_str_equal (link->service, self->service) && _vth_period_holds (link->from, link->until, self->on))
        add_member (self, seen, link->id);
    }
}

/* The functions of the service to which anything was ever granted. */
static void
add_actors (VthCoverage *self, guint32 service, GArray *holders)
{
  const VthGrants *grants = _vth_register_get_grants (self->registry);

  for (guint32 i = 0; i < grants->entities.n_names; i++)
    if (grants->entity_table[i].organisation == service && grants->first_entry[i] < grants->first_entry[i + 1])
      {
        g_ptr_array_add (self->actors, (gpointer) _vth_names_get (&grants->entities, i));
        g_array_append_val (holders, i);
      }
}

/* Who gave without having it from another is an organ, whether or not it is registered as one. */
static void
add_mandator (VthCoverage *self, GHashTable *seen, guint32 service, guint32 mandator)
{
  const VthGrants *grants = _vth_register_get_grants (self->registry);
  gboolean holds = grants->first_entry[mandator] < grants->first_entry[mandator + 1];

  if (grants->entity_table[mandator].organisation != service &&
      (!holds || (grants->entity_table[mandator].flags & VTH_ENTITY_AUTHORITY) != 0))
    add_authority (self, seen, _vth_names_get (&grants->entities, mandator));
}

/* From the functions of the service up to all organs, in whatever chain; each holder is gone through once. */
static void
add_granted (VthCoverage *self, GHashTable *seen)
{
  const VthGrants *grants = _vth_register_get_grants (self->registry);
  guint32 service = _vth_names_find (&grants->entities, self->service, strlen (self->service));
  g_autofree guint8 *is_listed = g_new0 (guint8, grants->entities.n_names + 1);
  g_autoptr (GArray) holders = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < grants->grants->len; i++)
    g_hash_table_add (self->mandators,
                      (gpointer) _vth_names_get (&grants->entities, _vth_grants_get (grants, i)->mandator));
  if (service == VTH_NO_NAME)
    return;

  add_actors (self, service, holders);
  for (guint at = 0; at < holders->len; at++)
    {
      guint32 holder = g_array_index (holders, guint32, at);

      for (guint32 i = grants->first_entry[holder]; i < grants->first_entry[holder + 1]; i++)
        {
          guint32 mandator = _vth_grants_get (grants, grants->entries[i].grant)->mandator;

          if (is_listed[mandator])
            continue;
          is_listed[mandator] = TRUE;
          add_mandator (self, seen, service, mandator);
          g_array_append_val (holders, mandator);
        }
    }
}

static gint
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const gchar *const *) a, *(const gchar *const *) b);
}

static gboolean
is_better (const VthJudgement *judgement, const VthJudgement *best)
{
  if (judgement->verdict != best->verdict)
    return judgement->verdict > best->verdict;

  return judgement->verdict != VTH_AUTHORISATION_VERDICT_REFUSED && judgement->n_links < best->n_links;
}

/* What the judge did not know of the chain that serves. */
static VthFaults
find_doubts (const VthCoverage *self, const VthQuestion *question, const VthJudgement *judgement)
{
  const VthGrants *grants = _vth_register_get_grants (self->registry);
  VthFaults doubts = 0;
  VthAsk ask;

  _vth_ask_init (&ask, self->registry, question);
  for (guint32 i = 0; i < judgement->n_links; i++)
    {
      const VthGrant *grant = _vth_grants_get (grants, judgement->links[i]);

      doubts |= _vth_ask_examine (&ask, grant);
      if (i == 0)
        doubts |= _vth_ask_examine_lowest (&ask, grant);
      doubts |= i + 1 < judgement->n_links
                    ? _vth_ask_examine_step (grant, _vth_grants_get (grants, judgement->links[i + 1]))
                    : _vth_ask_examine_top (&ask, grant);
    }
  _vth_ask_clear (&ask);

  return doubts & VTH_DOUBT_ANY;
}

static gboolean
has_lost (const VthCoverage *self, const VthQuestion *question)
{
  VthFaults faults;
  VthAsk ask;

  _vth_ask_init (&ask, self->registry, question);
  faults = _vth_ask_examine_itself (&ask);
  _vth_ask_clear (&ask);

  return (faults & VTH_FAULT_DELEGATED) != 0;
}

static VthCoverageState
find_state (const VthCoverage *self, const VthCoverageCell *cell, const VthQuestion *question,
            const VthPowerEntry *power)
{
  if (cell->verdict != VTH_AUTHORISATION_VERDICT_REFUSED)
    {
      if (cell->n_links > 1)
        return VTH_COVERAGE_STATE_SUBMANDATED;
      if (cell->verdict == VTH_AUTHORISATION_VERDICT_AUTHORISED)
        return VTH_COVERAGE_STATE_FULL;
      return (cell->doubts & LIMITS) != 0 ? VTH_COVERAGE_STATE_PARTIAL : VTH_COVERAGE_STATE_CONDITIONAL;
    }
  if (has_lost (self, question))
    return VTH_COVERAGE_STATE_DELEGATED_AWAY;
  if ((power->flags & VTH_POWER_NEVER_MANDATED) != 0)
    return VTH_COVERAGE_STATE_NEVER;

  return g_hash_table_contains (self->mandators, question->authority) ? VTH_COVERAGE_STATE_NONE
                                                                      : VTH_COVERAGE_STATE_UNKNOWN;
}

/* How many mandates of the actor itself give the power, each without the others. */
static guint
count_chains (const VthCoverage *self, const VthQuestion *question)
{
  const VthGrants *grants = _vth_register_get_grants (self->registry);
  guint n_chains = 0;
  VthGrantList held;
  VthAsk ask;

  _vth_ask_init (&ask, self->registry, question);
  _vth_grant_list_init (&held);
  _vth_ask_collect (&ask, ask.actor, &held);
  for (guint32 i = 0; i < held.n; i++)
    {
      VthJudgement judgement;

      _vth_register_judge (self->registry, question, _vth_grants_get_id (grants, held.items[i]), &judgement);
      n_chains += judgement.verdict != VTH_AUTHORISATION_VERDICT_REFUSED;
      _vth_judgement_clear (&judgement);
    }
  _vth_grant_list_clear (&held);
  _vth_ask_clear (&ask);

  return n_chains;
}

static void
keep_best (VthCoverage *self, VthCoverageCell *cell, const VthQuestion *question, const VthJudgement *best,
           const VthPowerEntry *power)
{
  cell->verdict = best->verdict;
  cell->n_links = best->n_links;
  cell->first_link = self->links->len;
  g_array_append_vals (self->links, best->links, best->n_links);
  if (best->verdict != VTH_AUTHORISATION_VERDICT_REFUSED)
    {
      cell->actor = question->actor;
      cell->doubts = find_doubts (self, question, best);
    }
  cell->state = find_state (self, cell, question, power);
}

/* Every function is asked what any caller would ask of it: an act of which nothing more is known. */
static void
add_cell (VthCoverage *self, const gchar *authority, const VthPowerEntry *power)
{
  VthQuestion question = { .power = power->id, .authority = authority, .on = self->on, .amount_cents = -1 };
  const gchar *best_actor = "";
  VthCoverageCell cell = { 0 };
  VthJudgement best;

  best.n_links = 0;
  best.links = best.space;
  best.verdict = VTH_AUTHORISATION_VERDICT_REFUSED;
  for (guint i = 0; i < self->actors->len; i++)
    {
      VthJudgement judgement;

      question.actor = self->actors->pdata[i];
      _vth_register_judge (self->registry, &question, NULL, &judgement);
      cell.n_submandates += judgement.n_links > 1;
      if (judgement.verdict != VTH_AUTHORISATION_VERDICT_REFUSED)
        cell.n_chains += count_chains (self, &question);
      if (is_better (&judgement, &best))
        {
          _vth_judgement_clear (&best);
          best = judgement;
          best.links = judgement.links == judgement.space ? best.space : judgement.links;
          best_actor = question.actor;
        }
      else
        _vth_judgement_clear (&judgement);
    }

  question.actor = best_actor;
  keep_best (self, &cell, &question, &best, power);
  _vth_judgement_clear (&best);
  g_array_append_val (self->cells, cell);
}

static void
find_authorities (VthCoverage *self, VthRegister *registry, const gchar *service, guint32 on)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  self->registry = registry;
  self->service = service;
  self->on = on;
  self->authorities = g_ptr_array_new_with_free_func (g_free);
  self->actors = g_ptr_array_new ();
  self->mandators = g_hash_table_new (g_str_hash, g_str_equal);
  self->cells = g_array_new (FALSE, FALSE, sizeof (VthCoverageCell));
  self->links = g_array_new (FALSE, FALSE, sizeof (guint32));
  add_granted (self, seen);
  add_members (self, seen);
  g_ptr_array_sort (self->authorities, compare_texts);
}

void
_vth_coverage_init (VthCoverage *self, VthRegister *registry, const gchar *service, guint32 on)
{
  self->powers = _vth_power_get_entries (&self->n_powers);
  find_authorities (self, registry, service, on);
  for (guint i = 0; i < self->authorities->len; i++)
    for (guint p = 0; p < self->n_powers; p++)
      add_cell (self, self->authorities->pdata[i], &self->powers[p]);
}

GPtrArray *
_vth_coverage_list_authorities (VthRegister *registry, const gchar *service, guint32 on)
{
  VthCoverage coverage = { NULL };
  GPtrArray *authorities;

  find_authorities (&coverage, registry, service, on);
  authorities = g_steal_pointer (&coverage.authorities);
  _vth_coverage_clear (&coverage);

  return authorities;
}

void
_vth_coverage_clear (VthCoverage *self)
{
  g_clear_pointer (&self->authorities, g_ptr_array_unref);
  g_clear_pointer (&self->actors, g_ptr_array_unref);
  g_clear_pointer (&self->mandators, g_hash_table_unref);
  g_clear_pointer (&self->cells, g_array_unref);
  g_clear_pointer (&self->links, g_array_unref);
}
