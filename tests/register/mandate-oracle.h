/* mandate-oracle.h - the same question, answered by looking at every mandate
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/vth.h>

G_BEGIN_DECLS

typedef struct
{
  VthAuthorisationVerdict verdict;
  VthMandate *mandate;
  guint n_links;
} OracleAnswer;

/* Shares nothing with the register: it reads the records again for every question. @services holds
 * the ids of the services, @organs those of the registered organs, @functions the records of functions.
 */
OracleAnswer oracle_ask (GPtrArray *mandates, GPtrArray *functions, const gchar *const *services,
                         const gchar *const *organs, VthAct *act);

G_END_DECLS
