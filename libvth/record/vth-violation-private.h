/* vth-violation-private.h - the lists of a violation, as they are
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-record-private.h"
#include "libvth/record/vth-violation.h"

G_BEGIN_DECLS

/* Looking makes no list model. */
const VthRecordList *_vth_violation_peek_earlier (VthViolation *self);
const VthRecordList *_vth_violation_peek_choices (VthViolation *self);

G_END_DECLS
