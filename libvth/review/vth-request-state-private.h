/* vth-request-state-private.h - a request laid out on a day
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/record/vth-enforcement-request-private.h"
#include "libvth/review/vth-default-private.h"
#include "libvth/review/vth-request-law-private.h"
#include "libvth/review/vth-request-state.h"

G_BEGIN_DECLS

/* Days are day numbers; 0 when not recorded, or after the day to look at. */
typedef struct
{
  VthRulebook *rulebook;
  const VthRequestLaw *law;
  const VthRequestKindLaw *kind;
  VthEnforcementRequest *request;
  VthNotes *notes;
  GArray *duties;
  guint32 on;

  guint32 received;
  guint32 extended;
  guint32 appealed;
  guint32 decided;
  guint32 notified;
  guint32 done;             /* announced; or decided, where the announcement is not recorded */

  guint32 term_end;         /* 0: not known */
  guint32 stands_still;     /* since when; 0: it does not */
  gboolean excluded;        /* no penalty whatever the days */
  VthDefault late;
} VthRequestCase;

/* Lays it out and judges it, with duties and notes in it; the penalty is then whoever called this one's. */
VthRequestVerdict _vth_request_case_compute (VthRequestCase *self, VthRulebook *rulebook, VthEnforcementRequest *request,
                                             guint32 on, VthNotes *notes, GArray *duties);

/* vth-request-term.c */
void _vth_request_case_find_term (VthRequestCase *self);

/* vth-request-penalty.c */
void _vth_request_case_find_penalty (VthRequestCase *self);
void _vth_request_case_find_appeal (VthRequestCase *self);

G_END_DECLS
