/* vth-advice-earlier.c - which earlier violations count
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-advice-private.h"

#include "libvth/base/vth-legal-reference.h"
#include "libvth/record/vth-earlier-violation.h"
#include "libvth/record/vth-violation-private.h"

typedef struct
{
  const VthInterventionRules *rules;
  VthViolation *violation;
  guint32 found_on;
  GHashTable *seen;      /* ids, so that one violation that is told twice counts once; NULL before the first */
  VthEarlierCount *count;
} Counting;

static gboolean
is_same_rule (const gchar *rule, const gchar *other)
{
  g_autoptr (VthLegalReference) reference = NULL, other_reference = NULL;

  if (g_str_equal (rule, other))
    return TRUE;

  reference = vth_legal_reference_new_from_string (rule, NULL);
  other_reference = vth_legal_reference_new_from_string (other, NULL);
  return reference != NULL && other_reference != NULL && vth_legal_reference_equal (reference, other_reference);
}

static gboolean
share_a_rule (const gchar *const *rules, const gchar *const *others)
{
  for (; *rules != NULL; rules++)
    for (const gchar *const *other = others; *other != NULL; other++)
      if (is_same_rule (*rules, *other))
        return TRUE;

  return FALSE;
}

static gboolean
is_empty (const gchar *const *rules)
{
  return rules == NULL || *rules == NULL;
}

static gboolean
is_seen (Counting *self, const gchar *id)
{
  const gchar *own_id = vth_record_get_id (VTH_RECORD (self->violation));

  if (id == NULL)
    return FALSE;
  if (self->seen == NULL)
    self->seen = g_hash_table_new (g_str_hash, g_str_equal);

  return g_strcmp0 (id, own_id) == 0 || !g_hash_table_add (self->seen, (gpointer) id);
}

/* Days after the violation itself are no earlier ones. */
static void
count_one (Counting *self, const gchar *id, const GDate *found_on, const gchar *const *rules)
{
  const gchar *const *own_rules = self->rules->same_rule ? vth_violation_get_rules (self->violation) : NULL;
  guint32 day = found_on != NULL ? g_date_get_julian (found_on) : 0;

  if (is_seen (self, id))
    return;
  if (day == 0 || self->found_on == 0)
    self->count->n_uncounted[VTH_UNCOUNTED_DAY]++;
  else if (day >= self->found_on || day < self->count->since)
    return;
  else if (self->rules->same_rule && (is_empty (own_rules) || is_empty (rules)))
    self->count->n_uncounted[VTH_UNCOUNTED_RULE]++;
  else if (!self->rules->same_rule || share_a_rule (own_rules, rules))
    self->count->n_counted++;
}

static void
count_own_list (Counting *self, const VthRecordList *list, guint n_items)
{
  for (guint i = 0; i < n_items; i++)
    {
      VthEarlierViolation *earlier = _vth_record_list_peek (list, i);

      count_one (self, vth_earlier_violation_get_violation (earlier), vth_earlier_violation_get_found_on (earlier),
                 vth_earlier_violation_get_rules (earlier));
    }
}

/* Only who is named on both is known to be the same. */
static void
count_given (Counting *self, GListModel *list)
{
  const gchar *party = vth_violation_get_party (self->violation);
  guint n_items = g_list_model_get_n_items (list);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (VthViolation) earlier = g_list_model_get_item (list, i);
      const gchar *other = vth_violation_get_party (earlier);

      if (earlier == self->violation)
        continue;
      if (party == NULL || other == NULL)
        self->count->n_uncounted[VTH_UNCOUNTED_OFFENDER]++;
      else if (g_str_equal (party, other))
        count_one (self, vth_record_get_id (VTH_RECORD (earlier)), vth_violation_get_found_on (earlier),
                   vth_violation_get_rules (earlier));
    }
}

static void
count_all (Counting *self, const VthRecordList *own, guint n_own, GListModel *given)
{
  count_own_list (self, own, n_own);
  if (given != NULL)
    count_given (self, given);
  g_clear_pointer (&self->seen, g_hash_table_unref);
}

/* Whoever looked must have known whom to look for, and for which rule. */
static gboolean
is_looked_for (const VthInterventionRules *rules, VthViolation *violation, guint n_own, GListModel *given)
{
  if (rules->same_rule && is_empty (vth_violation_get_rules (violation)))
    return FALSE;

  return vth_violation_get_earlier_checked (violation) || n_own > 0 ||
         (given != NULL && vth_violation_get_party (violation) != NULL);
}

void
_vth_advice_count_earlier (const VthInterventionRules *rules, VthViolation *violation, GListModel *earlier,
                           VthEarlierCount *count)
{
  const GDate *found_on = vth_violation_get_found_on (violation);
  const VthRecordList *own = _vth_violation_peek_earlier (violation);
  guint n_own = _vth_record_list_get_length (own);
  Counting counting = { rules, violation, found_on != NULL ? g_date_get_julian (found_on) : 0, NULL, count };

  *count = (VthEarlierCount) { .since = _vth_intervention_rules_look_back (rules, counting.found_on) };
  if (n_own > 0 || earlier != NULL)
    count_all (&counting, own, n_own, earlier);
  if (!is_looked_for (rules, violation, n_own, earlier))
    count->n_counted = VTH_EARLIER_NOT_KNOWN;
}
