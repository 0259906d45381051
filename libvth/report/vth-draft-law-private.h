/* vth-draft-law-private.h - what the text of a decision must hold, and in which sentences
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-knowledge.h"
#include "libvth/base/vth-language.h"
#include "libvth/report/vth-draft-kind.h"
#include "libvth/report/vth-draft-section.h"
#include "libvth/review/vth-review-law-private.h"

G_BEGIN_DECLS

#define VTH_N_DRAFT_KINDS (VTH_DRAFT_KIND_REMINDER + 1)

/* How a fact is called when it is missing. */
typedef struct
{
  const gchar *name;
  const gchar *pointer;
  const gchar *words[2];  /* by VthLanguage */
} VthDraftFact;

typedef struct
{
  const gchar *name;      /* of a fact */
  gboolean present;       /* without values: whether it must be there or must not */
  GStrv values;           /* one of these; or NULL */
} VthDraftCondition;

typedef struct
{
  const gchar *text;
  VthDraftParagraph kind;
  const gchar *list;      /* whose items repeat it; or NULL */
  gboolean optional;
  GArray *conditions;     /* of VthDraftCondition */
} VthDraftSentence;

typedef struct
{
  const gchar *id;
  const gchar *titles[2];  /* by VthLanguage */
  const gchar *law;
  VthCertainty certainty;
  guint32 kinds;           /* a bit for each VthDraftKind */
  guint32 instruments;     /* a bit for each VthInstrument */
  GArray *conditions;      /* of VthDraftCondition */
  GStrv contents;          /* elements that the text then holds */
  GStrv codes;             /* findings of a review against which it is there */
  GArray *sentences;       /* of VthDraftSentence */
} VthDraftRow;

typedef struct
{
  const gchar *title;      /* NULL: not in the file */
  const gchar *intention;  /* the title of the intention; NULL: none is known */
  VthCertainty certainty;
} VthDraftInstrument;

/* A document that follows the decision. */
typedef struct
{
  const gchar *title;      /* NULL: not in the file */
  VthCertainty certainty;
  guint32 instruments;     /* a bit for each VthInstrument */
  VthDecisionEventKind event;  /* what it is in the record; unknown: no event */
  const gchar *law;        /* on which it rests */
  const gchar *power;      /* that it takes; NULL: none is known */
} VthDraftStep;

/* Read once, then never changed. */
typedef struct
{
  VthKnowledge *knowledge;
  VthDraftInstrument instruments[VTH_N_INSTRUMENTS];
  VthDraftStep steps[VTH_N_DRAFT_KINDS];
  GHashTable *facts;       /* by name: VthDraftFact */
  GArray *rows;            /* of VthDraftRow */
} VthDraftLaw;

VthDraftLaw *_vth_draft_law_new (VthKnowledge *knowledge, GError **error);
void _vth_draft_law_free (VthDraftLaw *self);

const VthDraftFact *_vth_draft_law_find_fact (const VthDraftLaw *self, const gchar *name, gsize length);

/* NULL: it is not known what it must hold. */
const gchar *_vth_draft_law_get_title (const VthDraftLaw *self, VthDraftKind kind, VthInstrument instrument);
VthCertainty _vth_draft_law_get_certainty (const VthDraftLaw *self, VthDraftKind kind, VthInstrument instrument);
gboolean _vth_draft_row_is_of (const VthDraftRow *row, VthDraftKind kind, VthInstrument instrument);

/* Words that are no sentences: NULL if the file has none of that name. */
const gchar *_vth_draft_law_get_word (const VthDraftLaw *self, const gchar *part, const gchar *name);
const gchar *_vth_draft_law_get_nth (const VthDraftLaw *self, const gchar *part, guint64 number);
gboolean _vth_draft_law_lists (const VthDraftLaw *self, const gchar *part, const gchar *word);

/* The next place in braces from @text on: its name, and where the text goes on after it; or NULL. */
const gchar *_vth_draft_find_place (const gchar *text, gsize *length, const gchar **after);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VthDraftLaw, _vth_draft_law_free)

G_END_DECLS
