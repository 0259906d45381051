/* vth-record-printer-private.h - from a record to the text of one JSON object
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-record-private.h"

G_BEGIN_DECLS

gboolean vth_record_printer_print (VthRecord *record, GString *json, GError **error);
gboolean vth_record_printer_print_field (const VthField *field, VthRecord *record, GString *json, GError **error);
gboolean vth_record_printer_print_extra (VthRecord *record, GString *json, GError **error);

G_END_DECLS
