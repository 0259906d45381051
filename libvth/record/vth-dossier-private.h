/* vth-dossier-private.h - how a dossier is searched
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-record-private.h"
#include "libvth/record/vth-dossier.h"
#include "libvth/record/vth-enforcement-decision.h"

G_BEGIN_DECLS

/* The decisions on a violation, and the events of a decision that stand apart from it and the requests
 * that led to it or ask that it is carried out, in the order in which they came; NULL for none. They hold until the next record is added.
 */
const GPtrArray *_vth_dossier_find_decisions (VthDossier *self, const gchar *violation);
const GPtrArray *_vth_dossier_find_events (VthDossier *self, const gchar *decision);
const GPtrArray *_vth_dossier_find_requests (VthDossier *self, const gchar *decision);

/* The records of a type in the order in which they were added; NULL for none. Looking makes no list model. */
const VthRecordList *_vth_dossier_find_records (VthDossier *self, GType record_type);

G_END_DECLS
