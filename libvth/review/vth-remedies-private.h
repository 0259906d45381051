/* vth-remedies-private.h - the remedies against a decision, laid out on a day
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/review/vth-default-private.h"
#include "libvth/review/vth-life-private.h"
#include "libvth/review/vth-remedies-law-private.h"
#include "libvth/review/vth-remedies.h"

G_BEGIN_DECLS

/* A term in which a remedy can be used. Days are day numbers; 0 when not known. */
typedef struct
{
  guint32 last;
  guint32 arrival;          /* until when a letter that was posted in time may arrive */
  gboolean moved;           /* off a day on which nobody works */
} VthRemedyTerm;

typedef struct
{
  VthRulebook *rulebook;
  const VthRemediesLaw *law;
  VthLife *life;
  VthNotes *notes;
  GArray *duties;
  guint32 on;

  VthRemedyTerm objection;
  VthRemedyTerm appeal;
  VthRemedyTerm further;
  guint32 decide_by;        /* the objection */
  VthDefault late;          /* with the decision on the objection */

  VthRemediesVerdict verdict;
  guint32 remedy_until;     /* of the remedy that is open; 0: none is */
  guint32 irrevocable_from;
} VthRemediesCase;

/* The latest event of a kind that the life took; NULL: none. */
const VthCaseEvent *_vth_remedies_case_find (const VthRemediesCase *self, VthDecisionEventKind kind);

/* vth-remedies-terms.c */
VthRemedyTerm _vth_remedies_case_count_term (VthRemediesCase *self, const gchar *rule, guint32 from, guint32 used);
void _vth_remedies_case_find_terms (VthRemediesCase *self);

/* vth-remedies-objection.c: by when the objection must be decided */
void _vth_remedies_case_find_objection (VthRemediesCase *self);

/* vth-remedies-end.c: from which day the decision is irrevocable */
void _vth_remedies_case_find_end (VthRemediesCase *self);

G_END_DECLS
