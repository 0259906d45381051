/* vth-record-text.c - the format, lent to those who stand beside it
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/base/vth-record-private.h"

#include "libvth/base/vth-error.h"
#include "libvth/format/vth-json-text-private.h"
#include "libvth/format/vth-record-parser-private.h"
#include "libvth/format/vth-record-printer-private.h"

#define MAX_DEPTH 1000

struct _VthRecordTextParser
{
  VthRecordParser parser;
};

gboolean
_vth_record_print_field (const VthField *field, VthRecord *record, GString *json, GError **error)
{
  return vth_record_printer_print_field (field, record, json, error);
}

gboolean
_vth_record_print_extra (VthRecord *record, GString *json, GError **error)
{
  return vth_record_printer_print_extra (record, json, error);
}

gboolean
_vth_record_print_text (GString *json, const gchar *text, GError **error)
{
  return vth_json_append_string (json, text, error);
}

VthRecordTextParser *
_vth_record_text_parser_new (void)
{
  VthRecordTextParser *self = g_new0 (VthRecordTextParser, 1);

  vth_record_parser_init (&self->parser, MAX_DEPTH);
  return self;
}

VthRecord *
_vth_record_text_parser_parse (VthRecordTextParser *self, const gchar *text, gsize length, GError **error)
{
  VthRecord *record = NULL;
  VthParsed parsed = vth_record_parser_parse (&self->parser, text, length, &record);

  if (parsed == VTH_PARSED_RECORD)
    return record;

  if (parsed == VTH_PARSED_HEADER)
    g_set_error_literal (error, VTH_ERROR, VTH_ERROR_UNKNOWN_TYPE, "/type: a header is no record");
  else
    g_propagate_prefixed_error (error, g_error_copy (self->parser.error), "%s: ", self->parser.pointer);
  return NULL;
}

void
_vth_record_text_parser_free (VthRecordTextParser *self)
{
  vth_record_parser_clear (&self->parser);
  g_free (self);
}
