/* vth-rules.c - all checks
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/rules/vth-rules-private.h"

const VthRule *
vth_rules_get (guint index)
{
  const struct
  {
    const VthRule *rules;
    guint n_rules;
  } lists[] = {
    { vth_rules_who, vth_n_rules_who },
    { vth_rules_form, vth_n_rules_form },
    { vth_rules_contents, vth_n_rules_contents },
    { vth_rules_terms, vth_n_rules_terms },
    { vth_rules_dates, vth_n_rules_dates },
    { vth_rules_sequence, vth_n_rules_sequence },
    { vth_rules_collection, vth_n_rules_collection },
    { vth_rules_fine, vth_n_rules_fine },
    { vth_rules_objection, vth_n_rules_objection },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      if (index < lists[i].n_rules)
        return &lists[i].rules[index];
      index -= lists[i].n_rules;
    }

  return NULL;
}

const VthRule *
vth_rules_find (const gchar *id)
{
  const VthRule *rule;

  for (guint i = 0; (rule = vth_rules_get (i)) != NULL; i++)
    if (g_str_equal (rule->id, id))
      return rule;

  return NULL;
}
