/* vth-competence-private.h - making the answer
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/register/vth-competence-search-private.h"
#include "libvth/register/vth-competence.h"

G_BEGIN_DECLS

/* The value as it is kept, or NULL if the fact may not have it. */
gchar *_vth_competence_fact_read (const VthCompetenceFact *fact, const gchar *value);

/* Takes its own copy of @activities, of which there is at least one, and of @facts, which may be NULL. */
VthCompetence *_vth_competence_new (VthRegister *registry, const gchar *const *activities, const gchar *municipality,
                                    guint32 on, VthCompetenceTask task, GHashTable *facts);

G_END_DECLS
