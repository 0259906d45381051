/* vth-trace-private.h - following one chain to tell what it lacks
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/register/vth-search-private.h"

G_BEGIN_DECLS

/* Without notes a chain is followed in silence. */
typedef struct
{
  VthAsk *ask;
  VthNotes *notes;
} VthTrace;

typedef struct
{
  guint32 grant;    /* the lowest link */
  guint32 origin;   /* who gave the topmost one */
  VthFaults faults;   /* of all links */
  guint n_faults;   /* how far it is from serving */
} VthCandidate;

void _vth_trace_follow (const VthTrace *trace, VthCandidate *candidate);
gboolean _vth_trace_is_related (const VthTrace *trace, guint32 origin);
gboolean _vth_trace_is_near (const VthTrace *trace, const VthCandidate *candidate);

void _vth_trace_note_link (const VthTrace *trace, guint32 grant, VthFaults faults, guint32 above);
void _vth_trace_note_cover (const VthTrace *trace, guint32 grant);
void _vth_trace_note_remarks (const VthTrace *trace, guint32 grant);
void _vth_trace_note_actor (const VthTrace *trace, guint32 grant);
void _vth_trace_note_step (const VthTrace *trace, guint32 grant, guint32 above, VthFaults faults);
void _vth_trace_note_delegation (const VthTrace *trace, guint32 mandator);
void _vth_trace_note_received (const VthTrace *trace);

/* Whether a link gives the power only if its source, which did not show the powers, does. */
gboolean _vth_trace_lacks_power (const VthTrace *trace, guint32 grant);

/* How sure a rule of mandate-rules is, where it was not read in the law itself. */
void _vth_trace_note_rule (const VthTrace *trace, const gchar *rule, const gchar *subject);

/* What to call the function that acts and the organ in whose name; @room as in _vth_grants_describe(). */
const gchar *_vth_trace_get_actor (const VthTrace *trace, gchar *room, gsize size);
const gchar *_vth_trace_get_authority (const VthTrace *trace, gchar *room, gsize size);

/* The code of the first of some faults. */
const gchar *_vth_trace_get_code (VthFaults faults);

G_END_DECLS
