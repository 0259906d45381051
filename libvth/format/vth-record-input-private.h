/* vth-record-input-private.h - a window on a stream, with its line numbers
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What a broken value was, for finding where to go on. */
typedef enum
{
  VTH_BROKEN_RECORD,      /* it begins with a brace */
  VTH_BROKEN_LINE,        /* something else, in a file of lines */
  VTH_BROKEN_ELEMENT      /* something else, in an array */
} VthBroken;

/* Where the search for the end of a broken value stands. */
typedef struct
{
  gboolean active;
  VthBroken broken;
  gsize own_column;
  gsize column;
  guint64 depth;
  gboolean in_string;
  gboolean escaped;
  gboolean in_margin;    /* nothing but white space since a line began after the first one */
} VthRecordSearch;

/* What was read and not yet consumed is text[0 .. length). */
typedef struct
{
  const gchar *text;
  gsize length;
  gboolean at_end;    /* nothing comes after the text */
  guint64 line;       /* of the first byte, from 1 */
  gsize column;       /* of the first byte, from 0 */

  /*< private >*/
  GInputStream *stream;
  gchar *buffer;
  gsize size;
  VthRecordSearch search;
} VthRecordInput;

void vth_record_input_init (VthRecordInput *input, GInputStream *stream);
void vth_record_input_clear (VthRecordInput *input);

gboolean vth_record_input_fill (VthRecordInput *input, GCancellable *cancellable, GError **error);
void vth_record_input_consume (VthRecordInput *input, gsize length);
gboolean vth_record_input_skip_spaces (VthRecordInput *input, GCancellable *cancellable, GError **error);
void vth_record_input_begin_skip (VthRecordInput *input, VthBroken broken);
gboolean vth_record_input_finish_skip (VthRecordInput *input, GCancellable *cancellable, GError **error);

G_END_DECLS
