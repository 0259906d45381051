/* vth-policy-match.c - finds the same violation in several policies
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-policy-comparison-private.h"

static void
free_match (gpointer data)
{
  VthPolicyMatch *match = data;

  g_free (match->rows);
  g_free (match);
}

static VthPolicyMatch *
add_match (GPtrArray *matches, guint n_policies)
{
  VthPolicyMatch *match = g_new0 (VthPolicyMatch, 1);

  match->rows = g_new0 (const VthComparedRow *, n_policies);
  g_ptr_array_add (matches, match);
  return match;
}

/* A code that stands twice in one policy for the same people is two violations. */
static void
match_by_code (GPtrArray *matches, GPtrArray *policies)
{
  g_autoptr (GHashTable) by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < policies->len; i++)
    {
      const VthComparedPolicy *policy = policies->pdata[i];

      for (guint j = 0; j < policy->rows->len; j++)
        {
          const VthComparedRow *row = policy->rows->pdata[j];
          g_autofree gchar *folded = g_utf8_casefold (row->code, -1);
          g_autofree gchar *key = g_strconcat (folded, "\n", row->scope, NULL);
          VthPolicyMatch *match = g_hash_table_lookup (by_key, key);

          if (match == NULL || match->rows[i] != NULL)
            {
              match = add_match (matches, policies->len);
              g_hash_table_insert (by_key, g_steal_pointer (&key), match);
            }
          match->rows[i] = row;
          match->n_present++;
        }
    }
}

const VthComparedRow *
_vth_policy_match_get_any (const VthPolicyMatch *match, guint n_policies)
{
  for (guint i = 0; i < n_policies; i++)
    if (match->rows[i] != NULL)
      return match->rows[i];

  return NULL;
}

static gboolean
fits (const VthPolicyMatch *match, const VthPolicyMatch *other, guint n_policies)
{
  for (guint i = 0; i < n_policies; i++)
    if (match->rows[i] != NULL && other->rows[i] != NULL)
      return FALSE;

  return TRUE;
}

static void
join (VthPolicyMatch *match, VthPolicyMatch *other, guint n_policies)
{
  for (guint i = 0; i < n_policies; i++)
    if (other->rows[i] != NULL)
      match->rows[i] = other->rows[i];
  match->n_present += other->n_present;
  match->by_rule = TRUE;
  other->n_present = 0;
}

static GHashTable *
group_by_rules (GPtrArray *matches, guint n_policies)
{
  GHashTable *groups = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < matches->len; i++)
    {
      VthPolicyMatch *match = matches->pdata[i];
      const VthComparedRow *row = _vth_policy_match_get_any (match, n_policies);
      g_autofree gchar *key = row->rules != NULL ? g_strconcat (row->rules, "\n", row->scope, NULL) : NULL;
      GPtrArray *group = key != NULL ? g_hash_table_lookup (groups, key) : NULL;

      if (key == NULL || match->n_present == n_policies)
        continue;
      if (group == NULL)
        {
          group = g_ptr_array_new ();
          g_hash_table_insert (groups, g_steal_pointer (&key), group);
        }
      g_ptr_array_add (group, match);
    }

  return groups;
}

/* Only where there is no choice: no policy has two rows for the same rules. */
static void
match_by_rule (GPtrArray *matches, guint n_policies)
{
  g_autoptr (GHashTable) groups = group_by_rules (matches, n_policies);
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, groups);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      GPtrArray *group = value;
      gboolean sure = TRUE;

      for (guint i = 0; i < group->len && sure; i++)
        for (guint j = i + 1; j < group->len && sure; j++)
          sure = fits (group->pdata[i], group->pdata[j], n_policies);
      for (guint i = 1; i < group->len && sure; i++)
        join (group->pdata[0], group->pdata[i], n_policies);
    }
}

GPtrArray *
_vth_policy_match_all (GPtrArray *policies)
{
  GPtrArray *matches = g_ptr_array_new_with_free_func (free_match);

  match_by_code (matches, policies);
  match_by_rule (matches, policies->len);
  for (guint i = matches->len; i > 0; i--)
    if (((VthPolicyMatch *) matches->pdata[i - 1])->n_present == 0)
      g_ptr_array_remove_index (matches, i - 1);

  return matches;
}
