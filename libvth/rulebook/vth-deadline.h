/* vth-deadline.h - when a term ends, and why then
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/base/vth-answer.h>
#include <libvth/rulebook/vth-deadline-rule.h>

G_BEGIN_DECLS

/**
 * VTH_TYPE_DEADLINE_STATUS:
 *
 * The type of #VthDeadlineStatus.
 *
 * Since: 1.0
 */
#define VTH_TYPE_DEADLINE_STATUS (vth_deadline_status_get_type ())

/**
 * VthDeadlineStatus:
 * @VTH_DEADLINE_STATUS_NOT_BEGUN: the first day is still to come (nog niet begonnen)
 * @VTH_DEADLINE_STATUS_RUNNING: the term runs (loopt)
 * @VTH_DEADLINE_STATUS_LAST_DAY: it is the last day (laatste dag)
 * @VTH_DEADLINE_STATUS_PASSED: the last day has passed (verstreken)
 *
 * Where a term stands on a day (stand van de termijn).
 *
 * Since: 1.0
 */
typedef enum
{
  VTH_DEADLINE_STATUS_NOT_BEGUN,
  VTH_DEADLINE_STATUS_RUNNING,
  VTH_DEADLINE_STATUS_LAST_DAY,
  VTH_DEADLINE_STATUS_PASSED
} VthDeadlineStatus;

VTH_AVAILABLE_IN_1_0
GType vth_deadline_status_get_type (void) G_GNUC_CONST;

/**
 * VTH_TYPE_DEADLINE:
 *
 * The type of #VthDeadline.
 *
 * Since: 1.0
 */
#define VTH_TYPE_DEADLINE (vth_deadline_get_type ())

/**
 * VthDeadline:
 *
 * A deadline (einddatum van een termijn): the first and last day of a term, each move of the last
 * day with its cause, and the rule behind it. It does not change.
 *
 * Since: 1.0
 */
VTH_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (VthDeadline, vth_deadline, VTH, DEADLINE, VthAnswer)

VTH_AVAILABLE_IN_1_0
VthDeadlineRule *vth_deadline_get_rule (VthDeadline *deadline);

VTH_AVAILABLE_IN_1_0
const GDate *vth_deadline_get_event (VthDeadline *deadline);

VTH_AVAILABLE_IN_1_0
const GDate *vth_deadline_get_first_day (VthDeadline *deadline);

VTH_AVAILABLE_IN_1_0
const GDate *vth_deadline_get_raw_last_day (VthDeadline *deadline);

VTH_AVAILABLE_IN_1_0
const GDate *vth_deadline_get_last_day (VthDeadline *deadline);

VTH_AVAILABLE_IN_1_0
const GDate *vth_deadline_get_effective_on (VthDeadline *deadline);

VTH_AVAILABLE_IN_1_0
VthCertainty vth_deadline_get_certainty (VthDeadline *deadline);

VTH_AVAILABLE_IN_1_0
GListModel *vth_deadline_list_moves (VthDeadline *deadline);

VTH_AVAILABLE_IN_1_0
VthDeadlineStatus vth_deadline_get_status_on (VthDeadline *deadline, const GDate *date);

VTH_AVAILABLE_IN_1_0
gint vth_deadline_get_days_left (VthDeadline *deadline, const GDate *date);

G_END_DECLS
