/* vth-competence-table-private.h - the decision table of who is competent
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-knowledge.h"
#include "libvth/base/vth-language.h"
#include "libvth/register/vth-competence.h"

G_BEGIN_DECLS

/* Something that the caller may tell. Texts belong to the table. */
typedef struct
{
  const gchar *id;
  const gchar *kind;        /* boolean, organisation or organ */
  const gchar *words[2];
} VthCompetenceFact;

/* A fact on which a row turns, and how it must be answered; no fact is no condition. */
typedef struct
{
  const VthCompetenceFact *fact;
  gboolean wanted;
} VthCompetenceCondition;

typedef struct
{
  const gchar *role;
  const gchar *words[2];
  const gchar *kind;        /* the kind of organisation at the place of which it is an organ, or NULL */
  const gchar *organ;
  const gchar *authority;   /* the id, if there is one for the whole country and it is known */
  gboolean national;        /* there is one for the whole country */
  const VthCompetenceFact *fact;  /* that names its organisation, or NULL */
  gboolean is_minister;
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
  gchar **also;                   /* covered only when the condition was answered, or NULL */
  VthCompetenceCondition condition;
  const VthCompetenceRole *role;  /* NULL: it depends on the case */
  const VthCompetenceFact *named_by;
  gchar *law;
  const gchar *maximum[2];        /* of a fine, in words, or NULL */
  VthCertainty certainty;
  gboolean permit_always;         /* the activity is one that needs a permit */
  gboolean is_water;              /* applied for apart from the rest */
  gboolean is_alone;              /* not in one application with others */
  gboolean is_magnet;
  VthCompetenceCondition magnet_if;
} VthCompetenceRule;

/* That the body of one task is also that of another. */
typedef struct
{
  const gchar *task;
  const gchar *from;
  gchar **activities;             /* NULL: any */
  gchar **also;
  VthCompetenceCondition condition;
  gchar *law;
  const gchar *maximum[2];
} VthCompetenceDerivation;

/* A fact that takes the place of the rules. */
typedef struct
{
  const gchar *id;
  gchar **tasks;
  const VthCompetenceFact *fact;
  const VthCompetenceRole *role;
  gchar **unless;                 /* not if one of these is among what is asked, or NULL */
  gchar **unless_not;             /* nor one of these, if its fact is not so */
  const VthCompetenceFact *unless_fact;
  const gchar *advice;            /* on which ground who would decide without it advises, or NULL */
  gboolean no_co_enforcers;
  gchar *law;
} VthCompetenceOverride;

/* One step in finding the body of several activities. */
typedef struct
{
  gboolean is_water;
  const gchar *test;
  const VthCompetenceRole *role;
  gchar **beside;
  gchar *law;
} VthCompetenceStep;

typedef struct
{
  const gchar *id;
  const VthCompetenceRole *role;
  gchar **advice;
  gchar **consent;
  gchar **consent_not;
  VthCompetenceCondition condition;
  const gchar *exceptions;
  const gchar *co_enforces;       /* on which ground who consented enforces too, or NULL */
  gchar *law;
  VthCertainty certainty;
} VthCompetenceAdvice;

typedef struct
{
  gchar **roles;                  /* NULL: any */
  const gchar *law;
} VthCompetencePower;

typedef struct
{
  const gchar *activity;
  gchar **tasks;
  const gchar *verdict;           /* basic, plus or exclusive */
  gchar *law;
  VthCompetenceCondition condition;
  VthCertainty certainty;
} VthBasicTaskRule;

typedef struct
{
  VthKnowledge *knowledge;
  guint32 valid_from;
  guint32 read_until;
  VthCompetenceFact *facts;
  guint n_facts;
  VthCompetenceRole *roles;
  guint n_roles;
  VthCompetenceActivity *activities;
  guint n_activities;
  VthCompetenceRule *rules;
  guint n_rules;
  VthCompetenceDerivation *derived;
  guint n_derived;
  VthCompetenceOverride *overrides;
  guint n_overrides;
  VthCompetenceStep *steps;
  guint n_steps;
  VthCompetenceAdvice *advice;
  guint n_advice;
  VthCompetencePower *powers;
  guint n_powers;
  VthBasicTaskRule *basic;
  guint n_basic;
} VthCompetenceTable;

const VthCompetenceTable *_vth_competence_table_get (void);

/* The activity that is, or covers, what is asked; NULL if there is none. */
const VthCompetenceActivity *_vth_competence_table_find_activity (const VthCompetenceTable *self,
                                                                  const gchar *activity);

/* Whether @activity is no activity but the beginning of some. */
gboolean _vth_competence_table_is_group (const VthCompetenceTable *self, const gchar *activity);

/* The first rule from @start on that covers an activity in a task, as far as @facts tell, or NULL. */
const VthCompetenceRule *_vth_competence_table_match (const VthCompetenceTable *self, GHashTable *facts,
                                                      const gchar *task, const gchar *activity, guint start);
const VthCompetenceRole *_vth_competence_table_get_role (const VthCompetenceTable *self, const gchar *role);
const VthCompetenceFact *_vth_competence_table_find_fact (const VthCompetenceTable *self, const gchar *fact);
gboolean _vth_competence_derivation_covers (const VthCompetenceDerivation *derivation, GHashTable *facts,
                                            const gchar *task, const gchar *activity);
const VthBasicTaskRule *_vth_competence_table_match_basic (const VthCompetenceTable *self, GHashTable *facts,
                                                           const gchar *task, const gchar *activity);

/* Whether one of some activities covers another; NULL covers none. */
gboolean _vth_competence_covers_any (gchar **activities, const gchar *activity);

/* What was told of a fact, or NULL; @facts may be NULL. */
const gchar *_vth_competence_get_fact (GHashTable *facts, const VthCompetenceFact *fact);

/* Whether a condition was answered as it must be; and whether it was answered otherwise. */
gboolean _vth_competence_condition_holds (const VthCompetenceCondition *condition, GHashTable *facts);
gboolean _vth_competence_condition_fails (const VthCompetenceCondition *condition, GHashTable *facts);

G_END_DECLS
