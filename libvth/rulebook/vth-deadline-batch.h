/* vth-deadline-batch.h - many deadlines at once
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-error.h>
#include <libvth/rulebook/vth-rulebook.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_DEADLINE_BATCH:
 *
 * The type of #VthDeadlineBatch.
 *
 * Since: 1.0
 */
#define VTH_TYPE_DEADLINE_BATCH (vth_deadline_batch_get_type ())

/**
 * VthDeadlineBatch:
 *
 * Many deadlines at once (reeks termijnen): a handful of questions, such as “objection” or “six
 * weeks set by an act”, and columns of day numbers to which they are put. Belongs to one thread at
 * a time.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthDeadlineBatch, vth_deadline_batch, VTH, DEADLINE_BATCH, GObject)

VTH_AVAILABLE_IN_1_0
VthDeadlineBatch *vth_deadline_batch_new (VthRulebook *rules);

VTH_AVAILABLE_IN_1_0
gint vth_deadline_batch_add_rule (VthDeadlineBatch *batch, const gchar *rule_id, const gchar *const *extensions,
                                  guint suspended_days, GError **error);

VTH_AVAILABLE_IN_1_0
gint vth_deadline_batch_add_term (VthDeadlineBatch *batch, const gchar *term, VthTermSource set_by,
                                  VthTermStart starts, VthTermDirection direction, const gchar *const *extensions,
                                  guint suspended_days, GError **error);

VTH_AVAILABLE_IN_1_0
GBytes *vth_deadline_batch_run (VthDeadlineBatch *batch, GBytes *events, GBytes *questions, GError **error);

VTH_AVAILABLE_IN_1_0
guint vth_deadline_batch_get_n_errors (VthDeadlineBatch *batch);

VTH_AVAILABLE_IN_1_0
GBytes *vth_deadline_batch_dup_error_rows (VthDeadlineBatch *batch);

VTH_AVAILABLE_IN_1_0
VthError vth_deadline_batch_get_error_code (VthDeadlineBatch *batch, guint index);

VTH_AVAILABLE_IN_1_0
gchar *vth_deadline_batch_dup_error_message (VthDeadlineBatch *batch, guint index);

G_END_DECLS
