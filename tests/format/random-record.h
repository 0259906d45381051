/* random-record.h - records of any type, with anything that their fields may hold
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-record-private.h"

/* Required fields are always filled in. */
VthRecord *random_record_new (GRand *random, const VthRecordInfo *info);
