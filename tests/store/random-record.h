/* random-record.h - records that hold anything their field table allows
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <libvth/vth.h>

VthRecord *random_record_new (GRand *rand, GType type, const gchar *id);
