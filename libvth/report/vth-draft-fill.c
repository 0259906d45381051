/* vth-draft-fill.c - filling the sentences of a section
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/report/vth-draft-private.h"
#include "libvth/report/vth-report-private.h"

#include <string.h>

/* One section that is being filled. */
typedef struct
{
  const VthDraftRow *row;
  VthDraftFacts *facts;
  VthDraftSection *section;
  GHashTable *told;         /* what is missing, by fact and item */
  gboolean applies;         /* whether any sentence had something to say */
} Filling;

static gboolean
holds (const VthDraftFacts *facts, GHashTable *item, const VthDraftCondition *condition)
{
  const gchar *value = _vth_draft_facts_get (facts, item, condition->name, strlen (condition->name));

  if (condition->values == NULL)
    return (value != NULL) == condition->present;

  return value != NULL && g_strv_contains ((const gchar *const *) condition->values, value);
}

static gboolean
hold (const VthDraftFacts *facts, GHashTable *item, const GArray *conditions)
{
  for (guint i = 0; i < conditions->len; i++)
    if (!holds (facts, item, &g_array_index (conditions, VthDraftCondition, i)))
      return FALSE;

  return TRUE;
}

/* One fact is told once for a section, also when several sentences want it. */
static void
leave_open (Filling *self, const VthDraftFact *fact, gint index)
{
  g_autofree gchar *pointer = _vth_draft_facts_dup_pointer (self->facts, fact->pointer);
  gboolean counted = index >= 0 && !g_str_has_prefix (pointer, "/events");
  g_autofree gchar *subject = counted ? g_strdup_printf ("%s/%d", pointer, index) : g_strdup (pointer);
  g_autofree gchar *remark = _vth_report_fill_in (_vth_label ("draft.missing", VTH_LANGUAGE_NL), "{field}",
                                                  fact->words[VTH_LANGUAGE_NL]);
  const gchar *const *titles = self->row->titles;
  VthNote note = { _vth_reason_lookup ("draft.fact-missing"), subject,
                   (VthArgument *) VTH_ARGS (VTH_ARG_WORDS ("name", titles[VTH_LANGUAGE_NL], titles[VTH_LANGUAGE_EN]),
                                             VTH_ARG_WORDS ("field", fact->words[VTH_LANGUAGE_NL],
                                                            fact->words[VTH_LANGUAGE_EN]),
                                             VTH_ARG_TEXT ("article", self->row->law)) };

  if (g_hash_table_add (self->told, g_strdup_printf ("%s/%d", fact->name, index)))
    _vth_draft_section_open (self->section, subject, &note, remark, self->facts->c.notes);
}

static gboolean
has_all_facts (Filling *self, const VthDraftSentence *sentence, GHashTable *item, gint index)
{
  const gchar *name, *rest = sentence->text;
  gboolean complete = TRUE;
  gsize length;

  while ((name = _vth_draft_find_place (rest, &length, &rest)) != NULL)
    if (_vth_draft_facts_get (self->facts, item, name, length) == NULL)
      {
        complete = FALSE;
        if (!sentence->optional)
          leave_open (self, _vth_draft_law_find_fact (self->facts->law, name, length), index);
      }

  return complete;
}

/* A sentence that ends with a fact ends with one full stop, whether that fact has one or not. */
static gchar *
fill_in (const VthDraftFacts *facts, const gchar *sentence, GHashTable *item)
{
  GString *text = g_string_new (NULL);
  const gchar *name, *after, *rest = sentence;
  gsize length;

  while ((name = _vth_draft_find_place (rest, &length, &after)) != NULL)
    {
      g_string_append_len (text, rest, name - 1 - rest);
      g_string_append (text, _vth_draft_facts_get (facts, item, name, length));
      rest = after;
      if (*rest == '.' && text->len > 0 && strchr (".!?", text->str[text->len - 1]) != NULL)
        rest++;
    }
  g_string_append (text, rest);

  return g_string_free (text, FALSE);
}

static void
add_sentence (Filling *self, const VthDraftSentence *sentence, GHashTable *item, gint index)
{
  g_autofree gchar *text = NULL;

  if (!hold (self->facts, item, sentence->conditions))
    return;

  self->applies = TRUE;
  if (!has_all_facts (self, sentence, item, index))
    return;

  text = fill_in (self->facts, sentence->text, item);
  _vth_draft_section_add (self->section, sentence->kind, text);
}

static const VthDraftSentence *
get_sentence (const Filling *self, guint index)
{
  return &g_array_index (self->row->sentences, VthDraftSentence, index);
}

/* Where the sentences end that the same list repeats. */
static guint
find_end (const Filling *self, guint first)
{
  guint end = first + 1;

  while (end < self->row->sentences->len &&
         g_strcmp0 (get_sentence (self, end)->list, get_sentence (self, first)->list) == 0)
    end++;

  return end;
}

/* All that there is to say of one item stands together. */
static void
add_for_each (Filling *self, guint first, guint end)
{
  const gchar *list = get_sentence (self, first)->list;
  const GPtrArray *items = _vth_draft_facts_get_list (self->facts, list);

  for (guint i = 0; items != NULL && i < items->len; i++)
    for (guint j = first; j < end; j++)
      add_sentence (self, get_sentence (self, j), g_ptr_array_index (items, i), (gint) i);
  if (items == NULL && !get_sentence (self, first)->optional)
    {
      self->applies = TRUE;
      leave_open (self, _vth_draft_law_find_fact (self->facts->law, list, strlen (list)), -1);
    }
}

static void
add_sentences (Filling *self)
{
  guint end;

  for (guint i = 0; i < self->row->sentences->len; i = end)
    {
      end = get_sentence (self, i)->list != NULL ? find_end (self, i) : i + 1;
      if (get_sentence (self, i)->list != NULL)
        add_for_each (self, i, end);
      else
        add_sentence (self, get_sentence (self, i), NULL, -1);
    }
}

VthDraftSection *
_vth_draft_fill (const VthDraftRow *row, VthDraftFacts *facts)
{
  g_autoptr (VthDraftSection) section = NULL;
  g_autoptr (GHashTable) told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Filling filling = { row, facts, NULL, told, FALSE };

  if (!_vth_draft_row_is_of (row, facts->kind, facts->c.instrument) || !hold (facts, NULL, row->conditions))
    return NULL;

  section = filling.section = _vth_draft_section_new (row, facts->law->knowledge);
  add_sentences (&filling);
  if (filling.applies)
    vth_case_note_certainty (&facts->c, row->certainty, row->titles[VTH_LANGUAGE_NL]);

  return filling.applies ? g_steal_pointer (&section) : NULL;
}
