/* vth-competence-table-private.h - the decision table of who is competent
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-knowledge.h"
#include "libvth/base/vth-language.h"
#include "libvth/register/vth-competence.h"

G_BEGIN_DECLS

/* Texts belong to the table. */
typedef struct
{
  const gchar *role;
  const gchar *words[2];
  const gchar *kind;        /* the kind of organisation at the place of which it is an organ, or NULL */
  const gchar *organ;
  const gchar *authority;   /* the id, if there is one for the whole country and it is known */
  gboolean national;        /* there is one for the whole country */
  gboolean basic_tasks;     /* whether it must leave the basic tasks to a service */
} VthCompetenceRole;

typedef struct
{
  const gchar *id;
  const gchar *words[2];
} VthCompetenceActivity;

typedef struct
{
  const gchar *id;
  const gchar *task;
  gchar **activities;
  const VthCompetenceRole *role;  /* NULL: it depends on the case */
  gchar *law;
  const gchar *needs[2];          /* a fact from outside on which it turns, or NULL */
  VthCertainty certainty;
  gboolean permit_always;         /* the activity is one that needs a permit */
} VthCompetenceRule;

/* That the body of one task is also that of another. */
typedef struct
{
  const gchar *task;
  const gchar *from;
  gchar **activities;             /* NULL: any */
  gchar *law;
} VthCompetenceDerivation;

typedef struct
{
  const gchar *activity;
  gchar **tasks;
  const gchar *verdict;           /* basic, plus or exclusive */
  gchar *law;
  const gchar *needs[2];
  VthCertainty certainty;
} VthBasicTaskRule;

typedef struct
{
  VthKnowledge *knowledge;
  guint32 valid_from;
  guint32 read_until;
  VthCompetenceRole *roles;
  guint n_roles;
  VthCompetenceActivity *activities;
  guint n_activities;
  VthCompetenceRule *rules;
  guint n_rules;
  VthCompetenceDerivation *derived;
  guint n_derived;
  VthBasicTaskRule *basic;
  guint n_basic;
} VthCompetenceTable;

const VthCompetenceTable *_vth_competence_table_get (void);

/* The activity that is, or covers, what is asked; NULL if there is none. */
const VthCompetenceActivity *_vth_competence_table_find_activity (const VthCompetenceTable *self,
                                                                  const gchar *activity);

/* Whether @activity is no activity but the beginning of some. */
gboolean _vth_competence_table_is_group (const VthCompetenceTable *self, const gchar *activity);

/* The first rule from @start on that covers an activity in a task, or NULL. */
const VthCompetenceRule *_vth_competence_table_match (const VthCompetenceTable *self, const gchar *task,
                                                      const gchar *activity, guint start);
const VthCompetenceRole *_vth_competence_table_get_role (const VthCompetenceTable *self, const gchar *role);
gboolean _vth_competence_derivation_covers (const VthCompetenceDerivation *derivation, const gchar *task,
                                           const gchar *activity);
const VthBasicTaskRule *_vth_competence_table_match_basic (const VthCompetenceTable *self, const gchar *task,
                                                           const gchar *activity);

G_END_DECLS
