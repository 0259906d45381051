/* review-fixture.h - the review cases, and what is needed to review them
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/vth.h>

G_BEGIN_DECLS

/* One case file, with its records sorted into a register and a dossier. */
typedef struct
{
  gchar *name;
  gchar *title;
  VthRegister *registry;
  VthDossier *dossier;
  VthReviewer *reviewer;
  GHashTable *expected;   /* codes */
  GHashTable *found;      /* codes of weight error or warning */
  guint n_decisions;
  guint n_sound;
} ReviewCase;

/* The paths of all case files, sorted. */
gchar **review_cases_list (void);
ReviewCase *review_case_new (const gchar *path);
ReviewCase *review_case_new_changed (const gchar *path, const gchar *change);
void review_case_free (ReviewCase *self);

/* Reviews every decision of the case and fills @found. */
void review_case_run (ReviewCase *self);

/* Whether a message in both languages is whole: every place in braces filled in. */
void assert_messages_are_whole (VthReview *review);

/* The codes of the reasons of a review, separated by spaces. */
gchar *describe_review (VthReview *review);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReviewCase, review_case_free)

G_END_DECLS
