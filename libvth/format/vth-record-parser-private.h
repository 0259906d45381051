/* vth-record-parser-private.h - from the tokens of one JSON object to a record
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "libvth/base/vth-record-private.h"
#include "libvth/format/vth-scanner-private.h"

G_BEGIN_DECLS

typedef enum
{
  VTH_PARSED_RECORD,
  VTH_PARSED_HEADER,
  VTH_PARSED_WRONG,     /* what the object says is wrong; it ends at the scanner's position */
  VTH_PARSED_BROKEN,    /* where the object ends is not known */
  VTH_PARSED_TRUNCATED  /* the text ends within the object */
} VthParsed;

typedef struct
{
  VthScanner scanner;

  /* After VTH_PARSED_WRONG, VTH_PARSED_BROKEN and VTH_PARSED_TRUNCATED. */
  GError *error;
  gchar *pointer;
  guint line;       /* from 0 in the first line of the text */

  /*< private >*/
  const VthRecordInfo **infos;
  guint last_info;
  guint n_items;
} VthRecordParser;

void vth_record_parser_init (VthRecordParser *parser, guint max_depth);
void vth_record_parser_clear (VthRecordParser *parser);

VthParsed vth_record_parser_parse (VthRecordParser *parser, const gchar *text, gsize length, VthRecord **record);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (VthRecordParser, vth_record_parser_clear)

G_END_DECLS
