/* vth-advice-batch-earlier.c - which rows of a table are earlier violations of the same offender
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/review/vth-advice-batch-private.h"

#include "libvth/base/vth-legal-reference.h"

#include <stdlib.h>
#include <string.h>

#define NO_GROUP G_MAXUINT32
#define FEW 16

/* A row among those of its offender. */
typedef struct
{
  guint32 day;
  guint32 row;
} Place;

static gint
compare_places (gconstpointer a, gconstpointer b)
{
  const Place *place = a, *other = b;

  return (place->day > other->day) - (place->day < other->day);
}

/* Most offenders have few violations. */
static void
sort_places (Place *places, guint n)
{
  if (n > FEW)
    {
      qsort (places, n, sizeof *places, compare_places);
      return;
    }

  for (guint i = 1; i < n; i++)
    {
      Place place = places[i];
      guint j = i;

      for (; j > 0 && places[j - 1].day > place.day; j--)
        places[j] = places[j - 1];
      places[j] = place;
    }
}

/* The same number for rules that are only written in another way. */
static guint32 *
number_rules (const VthColumn *rule)
{
  g_autoptr (GHashTable) numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint32 *codes = g_new0 (guint32, rule->n_words + 1);

  for (guint i = 0; i < rule->n_words; i++)
    {
      g_autoptr (VthLegalReference) reference = vth_legal_reference_new_from_string (rule->dictionary[i], NULL);
      gchar *name = reference != NULL ? vth_legal_reference_to_string (reference) : g_strdup (rule->dictionary[i]);
      gpointer number = g_hash_table_lookup (numbers, name);

      codes[i] = number != NULL ? GPOINTER_TO_UINT (number) : g_hash_table_size (numbers) + 1;
      g_hash_table_replace (numbers, name, GUINT_TO_POINTER (codes[i]));
    }

  return codes;
}

static guint
hash_pair (gconstpointer pair)
{
  guint64 bits = *(const guint64 *) pair * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  return (guint) (bits >> 32);
}

/* Numbers for pairs of offender and rule, by their order. */
static guint
group_by_rule (const VthAdviceColumns *columns, guint32 *groups, guint n_rows)
{
  g_autoptr (GHashTable) numbers = g_hash_table_new_full (hash_pair, g_int64_equal, g_free, NULL);
  g_autofree guint32 *codes = number_rules (columns->rule);

  for (guint row = 0; row < n_rows; row++)
    {
      gint64 rule = _vth_column_get (columns->rule, row);
      guint64 pair;
      gpointer number;

      if (groups[row] == NO_GROUP || rule == VTH_TABLE_NO_INTEGER)
        {
          groups[row] = NO_GROUP;
          continue;
        }
      pair = (guint64) groups[row] << 32 | codes[rule];
      number = g_hash_table_lookup (numbers, &pair);
      groups[row] = number != NULL ? GPOINTER_TO_UINT (number) - 1 : g_hash_table_size (numbers);
      if (number == NULL)
        g_hash_table_insert (numbers, g_memdup2 (&pair, sizeof pair), GUINT_TO_POINTER (groups[row] + 1));
    }

  return g_hash_table_size (numbers);
}

/* Only rows with an offender and a day belong to a group. */
static guint
group_rows (const VthInterventionRules *rules, const VthAdviceColumns *columns, guint32 *groups, guint n_rows)
{
  for (guint row = 0; row < n_rows; row++)
    {
      gint64 party = _vth_column_get (columns->party, row);
      gint64 day = _vth_column_get (columns->found_on, row);

      groups[row] = party != VTH_TABLE_NO_INTEGER && day != VTH_TABLE_NO_INTEGER ? (guint32) party : NO_GROUP;
    }

  return rules->same_rule ? group_by_rule (columns, groups, n_rows) : columns->party->n_words;
}

/* The first day of the look-back, kept for days that come again. */
typedef struct
{
  const VthInterventionRules *rules;
  guint32 day;
  guint32 since;
  guint32 *known;   /* by day, from first on; NULL when the days lie too far apart */
  guint32 first;
} LookBack;

#define MAX_KNOWN 200000

static void
look_back_init (LookBack *self, const VthInterventionRules *rules, const VthColumn *found_on, guint n_rows)
{
  guint32 first = G_MAXUINT32, last = 0;

  for (guint row = 0; row < n_rows; row++)
    {
      gint64 day = _vth_column_get (found_on, row);

      if (day != VTH_TABLE_NO_INTEGER)
        {
          first = MIN (first, (guint32) day);
          last = MAX (last, (guint32) day);
        }
    }
  *self = (LookBack) { .rules = rules, .first = first };
  if (first <= last && last - first < MAX_KNOWN)
    self->known = g_new0 (guint32, last - first + 1);
}

static guint32
look_back_get (LookBack *self, guint32 day)
{
  guint32 *known = self->known != NULL ? &self->known[day - self->first] : NULL;

  if (known == NULL)
    return _vth_intervention_rules_look_back (self->rules, day);
  if (*known == 0)
    *known = _vth_intervention_rules_look_back (self->rules, day);

  return *known;
}

/* Both ends of the look-back only go forward. */
static void
count_group (LookBack *look_back, const Place *places, guint n, gint32 *counts)
{
  guint first = 0, before = 0;

  for (guint i = 0; i < n; i++)
    {
      guint32 day = places[i].day, since = look_back_get (look_back, day);

      while (places[first].day < since)
        first++;
      while (places[before].day < day)
        before++;
      counts[places[i].row] = before > first ? (gint32) (before - first) : 0;
    }
}

static void
count_groups (const VthInterventionRules *rules, const VthAdviceColumns *columns, const guint32 *groups,
              guint n_groups, guint n_rows, gint32 *counts)
{
  g_autofree guint32 *ends = g_new0 (guint32, (gsize) n_groups + 1);
  g_autofree Place *places = g_new (Place, (gsize) n_rows + 1);
  LookBack look_back;
  guint32 start = 0;

  for (guint row = 0; row < n_rows; row++)
    if (groups[row] != NO_GROUP)
      ends[groups[row] + 1]++;
  for (guint group = 0; group < n_groups; group++)
    ends[group + 1] += ends[group];
  for (guint row = 0; row < n_rows; row++)
    if (groups[row] != NO_GROUP)
      places[ends[groups[row]]++] = (Place) { (guint32) _vth_column_get (columns->found_on, row), row };

  look_back_init (&look_back, rules, columns->found_on, n_rows);
  for (guint group = 0; group < n_groups; start = ends[group++])
    {
      sort_places (places + start, ends[group] - start);
      count_group (&look_back, places + start, ends[group] - start, counts);
    }
  g_free (look_back.known);
}

gint32 *
_vth_advice_count_batch (const VthInterventionRules *rules, const VthAdviceColumns *columns, guint n_rows)
{
  gint32 *counts = g_new (gint32, (gsize) n_rows + 1);
  g_autofree guint32 *groups = NULL;

  for (guint row = 0; row < n_rows; row++)
    counts[row] = VTH_EARLIER_NOT_KNOWN;
  if (rules->look_back.count == 0 || columns->party == NULL || columns->found_on == NULL ||
      (rules->same_rule && columns->rule == NULL))
    return counts;

  groups = g_new (guint32, (gsize) n_rows + 1);
  count_groups (rules, columns, groups, group_rows (rules, columns, groups, n_rows), n_rows, counts);
  return counts;
}
