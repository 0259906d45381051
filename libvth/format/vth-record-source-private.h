/* vth-record-source-private.h - where in a file the records are
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/format/vth-record-input-private.h"

G_BEGIN_DECLS

/* What may stand next in the file. */
typedef enum
{
  VTH_PLACE_BEGIN,
  VTH_PLACE_LINES,          /* records, one after the other */
  VTH_PLACE_FIRST_ELEMENT,  /* a record or the end of the array */
  VTH_PLACE_ELEMENT,        /* a record, after a comma */
  VTH_PLACE_SEPARATOR,      /* a comma or the end of the array */
  VTH_PLACE_AFTER_BROKEN,   /* any of these */
  VTH_PLACE_AFTER_ARRAY,
  VTH_PLACE_END
} VthPlace;

/* Finds where records begin, and goes on behind those that are broken. It does not look into
 * them, so a file may hold anything.
 */
typedef struct
{
  VthRecordInput input;
  guint64 error_line;    /* of the last error */

  /*< private >*/
  VthPlace place;
} VthRecordSource;

void vth_record_source_init (VthRecordSource *source, GInputStream *stream);
void vth_record_source_clear (VthRecordSource *source);

gboolean vth_record_source_find (VthRecordSource *source, GCancellable *cancellable, GError **error);
gboolean vth_record_source_grow (VthRecordSource *source, gsize wanted, GCancellable *cancellable, GError **error);
void vth_record_source_pass (VthRecordSource *source, gsize length);
void vth_record_source_skip (VthRecordSource *source);

G_END_DECLS
