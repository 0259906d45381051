/* vth-draft-facts-private.h - the facts of a decision in Dutch words
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/register/vth-authorisation.h"
#include "libvth/report/vth-draft-law-private.h"
#include "libvth/review/vth-reviewer-private.h"

G_BEGIN_DECLS

/* What fills the places in braces. A fact that the record does not hold is not in the tables. */
typedef struct
{
  const VthDraftLaw *law;
  const VthReviewContext *context;
  VthCase c;                /* its notes are those of the draft */
  GHashTable *values;       /* by name: gchar */
  GHashTable *lists;        /* by name: GPtrArray of such tables */
  VthAuthorisation *authorisation;  /* NULL: the mandate was not examined */
  guint32 objection_day;    /* 0: not counted */
} VthDraftFacts;

void _vth_draft_facts_init (VthDraftFacts *self, const VthDraftLaw *law, VthReviewer *reviewer,
                            VthEnforcementDecision *decision, VthNotes *notes);
void _vth_draft_facts_clear (VthDraftFacts *self);

/* @item: what goes before the facts of the decision; or NULL. */
const gchar *_vth_draft_facts_get (const VthDraftFacts *self, GHashTable *item, const gchar *name, gsize length);
const GPtrArray *_vth_draft_facts_get_list (const VthDraftFacts *self, const gchar *name);

/* vth-draft-facts-who.c */
void _vth_draft_facts_tell_who (VthDraftFacts *self);

/* vth-draft-words.c: NULL where the record holds nothing */
gchar *_vth_draft_words_term (const VthDraftLaw *law, const VthTerm *term);
gchar *_vth_draft_words_join (const GPtrArray *words);
const gchar *_vth_draft_words_article (const VthDraftLaw *law, const gchar *name);
gchar *_vth_draft_words_law (const VthDraftLaw *law, const gchar *text);
gchar *_vth_draft_words_laws (const VthDraftLaw *law, const gchar *const *texts);
gchar *_vth_draft_words_clause (const gchar *text);
gboolean _vth_draft_words_are_blank (const gchar *text);

void _vth_draft_facts_set (VthDraftFacts *self, const gchar *name, const gchar *text);
void _vth_draft_facts_add_item (VthDraftFacts *self, const gchar *list, GHashTable *item);

G_END_DECLS
