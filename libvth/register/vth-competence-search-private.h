/* vth-competence-search-private.h - finding the competent body without making objects
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/register/vth-competence-table-private.h"
#include "libvth/register/vth-service-search-private.h"

G_BEGIN_DECLS

#define VTH_MAX_BODIES 24
#define VTH_MAX_QUESTIONS 40

/* Names in the table of knowledge. */
#define VTH_TASK_PERMIT "permit"
#define VTH_TASK_GENERAL_RULES "general-rules"
#define VTH_TASK_ENFORCEMENT "enforcement"
#define VTH_TASK_CO_ENFORCEMENT "co-enforcement"

typedef struct
{
  const VthCompetenceRole *role;
  const VthCompetenceRule *rule;      /* the first that gave it, or NULL */
  const VthCompetenceAdvice *advice;  /* by which it advises, or NULL */
  VthCompetencePart part;
  const gchar *authority;             /* NULL if it is not known which one it is */
  const gchar *told;                  /* what the asker said that it is, or NULL */
  gchar *activities;                  /* for which of several it is; or NULL */
  gchar *law;
} VthFoundBody;

/* The texts belong to the table and the directory, but for what was asked, which is the asker's. */
typedef struct
{
  const VthCompetenceTable *table;
  const VthDirectory *directory;
  GHashTable *facts;                  /* or NULL */
  const gchar *const *activities;
  guint n_activities;
  const gchar *activity;              /* the one that it is about: the first, or the one that fails */
  const VthCompetenceActivity *known;
  const gchar *municipality;
  const VthDirectoryOrganisation *place;
  guint32 on;
  const gchar *task;
  VthCompetenceVerdict verdict;
  guint n_bodies;
  guint n_primary;
  VthFoundBody bodies[VTH_MAX_BODIES];
  guint n_advisers;
  VthFoundBody advisers[VTH_MAX_BODIES];
  gboolean has_questions;             /* all of them were looked for */
  guint n_questions;
  const VthCompetenceFact *questions[VTH_MAX_QUESTIONS];
  const gchar *refusal;                /* the code of why several activities have no answer */
  gboolean is_apart;                   /* water and the rest each have a body */
  gboolean is_split;                   /* in one of these it turns on facts: the first questions */
  guint n_turns;
  gboolean permit_takes_all;           /* the rules of the task itself do not come up */
  const VthCompetenceOverride *override;
  const VthCompetenceRule *open_rule;  /* one that names no body */
  const VthCompetenceRule *reading;    /* of a permit that takes all, by which another body fell away */
  gboolean general_rules_found;
  const gchar *const *maximum;         /* of a fine, in words */
  VthBasicTask basic_task;
  const VthBasicTaskRule *basic_rule;
  gboolean service_searched;
  VthServiceSearch service;
} VthCompetenceSearch;

void _vth_competence_search_run (VthCompetenceSearch *self, const VthDirectory *directory, GHashTable *facts,
                                 const gchar *const *activities, const gchar *municipality, guint32 on,
                                 VthCompetenceTask task);
void _vth_competence_search_clear (VthCompetenceSearch *self);
const gchar *_vth_competence_search_get_authority (const VthCompetenceSearch *self);
const gchar *_vth_competence_search_get_service (const VthCompetenceSearch *self);
void _vth_competence_search_explain (const VthCompetenceSearch *self, VthNotes *notes);

/* vth-competence-found.c: what was found. A body that is competent on two grounds stands there once. */
VthFoundBody *_vth_competence_search_add (VthCompetenceSearch *self, const VthFoundBody *body, const gchar *ground);
void _vth_competence_search_advise (VthCompetenceSearch *self, const VthFoundBody *body, const gchar *activity);
void _vth_competence_search_forget_advisers (VthCompetenceSearch *self);
void _vth_competence_search_ask (VthCompetenceSearch *self, const VthCompetenceFact *fact);
const VthFoundBody *_vth_competence_search_get_primary (const VthCompetenceSearch *self);
gboolean _vth_competence_search_has_role (const VthCompetenceSearch *self, const VthCompetenceRole *role);

/* vth-competence-combine.c: several activities in one application. FALSE if there is no answer. */
gboolean _vth_competence_search_combine (VthCompetenceSearch *self, const gchar *ground);

/* vth-competence-advice.c: who advises and consents, and what the asker could still tell.
 * The questions are looked for when somebody wants them.
 */
void _vth_competence_search_find_advisers (VthCompetenceSearch *self);
void _vth_competence_search_find_consenting_enforcers (VthCompetenceSearch *self, gchar **only);
void _vth_competence_search_find_questions (VthCompetenceSearch *self);

G_END_DECLS
