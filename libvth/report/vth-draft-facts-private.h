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
  VthDraftKind kind;
  const VthCaseEvent *event;  /* what is drafted, as the record has it; NULL: it does not */
  guint32 day;              /* of what is drafted; 0: not known */
  const gchar *decider;     /* who takes it; NULL: not recorded */
  const gchar *power;       /* NULL: none is needed, or none is known */
  VthNotes found;           /* against what is drafted, by other answers */
  VthCase c;                /* its notes are those of the draft */
  GHashTable *values;       /* by name: gchar */
  GHashTable *lists;        /* by name: GPtrArray of such tables */
  VthAuthorisation *authorisation;  /* NULL: the mandate was not examined */
  guint32 objection_day;    /* 0: not counted */
} VthDraftFacts;

/* @on: the day of what is drafted; 0: as the record has it */
void _vth_draft_facts_init (VthDraftFacts *self, const VthDraftLaw *law, VthReviewer *reviewer,
                            VthEnforcementDecision *decision, VthDraftKind kind, guint32 on, VthNotes *notes);
void _vth_draft_facts_clear (VthDraftFacts *self);

/* @item: what goes before the facts of the decision; or NULL. */
const gchar *_vth_draft_facts_get (const VthDraftFacts *self, GHashTable *item, const gchar *name, gsize length);
const GPtrArray *_vth_draft_facts_get_list (const VthDraftFacts *self, const gchar *name);

/* Where the record has a fact: /event is that which is drafted. */
gchar *_vth_draft_facts_dup_pointer (const VthDraftFacts *self, const gchar *pointer);

/* The record of an event, also of one that stands apart. */
VthDecisionEvent *_vth_draft_facts_find_event (const VthDraftFacts *self, guint index);

/* The length of a term of the law, and its last day where it is known from when it runs; 0: it is not */
guint32 _vth_draft_facts_tell_term (VthDraftFacts *self, const gchar *rule, guint32 from, const gchar *term_name,
                                    const gchar *day_name);

/* vth-draft-facts-step.c: what follows a decision */
void _vth_draft_facts_find_step (VthDraftFacts *self, guint32 on);
void _vth_draft_facts_tell_step (VthDraftFacts *self);
void _vth_draft_facts_tell_day_of (VthDraftFacts *self, const gchar *name, VthDecisionEventKind kind);

/* vth-draft-facts-money.c: sums to collect, to pay and to remind of; @with: a record in which the step was taken */
void _vth_draft_facts_tell_money (VthDraftFacts *self, VthEnforcementDecision *without, VthEnforcementDecision *with);

/* vth-draft-facts-objection.c */
void _vth_draft_facts_tell_objection (VthDraftFacts *self);

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

/* Of an item of a list, or of the values: what is not known is not put. */
GHashTable *_vth_draft_item_new (void);
void _vth_draft_put (GHashTable *table, const gchar *name, const gchar *text);
void _vth_draft_put_clause (GHashTable *table, const gchar *name, const gchar *text);
void _vth_draft_put_day (GHashTable *table, const gchar *name, guint32 day);
void _vth_draft_put_cents (GHashTable *table, const gchar *name, gint64 cents);

void _vth_draft_facts_set (VthDraftFacts *self, const gchar *name, const gchar *text);
void _vth_draft_facts_add_item (VthDraftFacts *self, const gchar *list, GHashTable *item);

G_END_DECLS
