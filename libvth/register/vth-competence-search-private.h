/* vth-competence-search-private.h - finding the competent body without making objects
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/register/vth-competence-table-private.h"
#include "libvth/register/vth-service-search-private.h"

G_BEGIN_DECLS

#define VTH_MAX_BODIES 8

typedef struct
{
  const VthCompetenceRole *role;
  const VthCompetenceRule *rule;  /* the first that gave it */
  VthCompetencePart part;
  const gchar *authority;         /* NULL if it is not known which one it is */
  gchar *law;
} VthFoundBody;

/* The texts belong to the table and the directory, but for what was asked, which is the asker's. */
typedef struct
{
  const VthCompetenceTable *table;
  const VthDirectory *directory;
  const gchar *activity;
  const VthCompetenceActivity *known;
  const gchar *municipality;
  const VthDirectoryOrganisation *place;
  guint32 on;
  const gchar *task;
  VthCompetenceVerdict verdict;
  guint n_bodies;
  guint n_primary;
  VthFoundBody bodies[VTH_MAX_BODIES];
  const VthCompetenceRule *open_rule;  /* one that names no body */
  const VthCompetenceRule *reading;    /* of a permit that takes all, by which another body fell away */
  gboolean general_rules_found;
  VthBasicTask basic_task;
  const VthBasicTaskRule *basic_rule;
  gboolean service_searched;
  VthServiceSearch service;
} VthCompetenceSearch;

void _vth_competence_search_run (VthCompetenceSearch *self, const VthDirectory *directory,
                                 const gchar *activity,
                                 const gchar *municipality, guint32 on, VthCompetenceTask task);
void _vth_competence_search_clear (VthCompetenceSearch *self);
void _vth_competence_search_explain (const VthCompetenceSearch *self, VthNotes *notes);

G_END_DECLS
