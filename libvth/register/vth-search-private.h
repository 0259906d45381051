/* vth-search-private.h - the chains from a function up to an organ
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/register/vth-ask-private.h"

G_BEGIN_DECLS

/* The links found so far, nearest first; below[i] is the link under link i, or itself. */
typedef struct
{
  VthAsk *ask;
  VthGrantList links;
  VthGrantList below;
  guint8 *seen;           /* one bit for each mandate, once there are many links */
  gboolean strict;        /* doubtful links do not serve */
  gboolean doubted;       /* and one was met */
} VthSearch;

void _vth_search_init (VthSearch *search, VthAsk *ask, gboolean strict);
void _vth_search_clear (VthSearch *search);

/* Looks for the shortest chain that serves, from all mandates of the actor or from @named alone;
 * gives its topmost link, or VTH_NO_GRANT.
 */
guint32 _vth_search_run (VthSearch *search, guint32 named);

/* All mandates that may stand above @grant. */
void _vth_search_list_above (VthAsk *ask, const VthGrant *grant, VthGrantList *list);

G_END_DECLS
