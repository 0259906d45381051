/* vth-record-source.c - where in a file the records are
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-record-source-private.h"

#include "libvth/base/vth-error.h"

#include <string.h>

#define LONGEST_LITERAL 5

static gboolean
fail (VthRecordSource *source, VthError code, const gchar *text, GError **error)
{
  source->error_line = source->input.line;
  g_set_error_literal (error, VTH_ERROR, (gint) code, text);
  return FALSE;
}

/* A stream that fails is not asked again, unless it was the caller who stopped it. */
static gboolean
fail_stream (VthRecordSource *source, GError *cause, GError **error)
{
  source->error_line = source->input.line;
  if (!g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    source->place = VTH_PLACE_END;
  g_propagate_error (error, cause);
  return FALSE;
}

/* Finishes what was begun, and goes to the next byte that is not white space. */
static gboolean
skip_spaces (VthRecordSource *source, GCancellable *cancellable, GError **error)
{
  GError *cause = NULL;

  return (vth_record_input_finish_skip (&source->input, cancellable, &cause) &&
          vth_record_input_skip_spaces (&source->input, cancellable, &cause)) ||
         fail_stream (source, cause, error);
}

/* A byte order mark is skipped, and the first byte tells what the file is. */
static gboolean
begin (VthRecordSource *source, GCancellable *cancellable, GError **error)
{
  VthRecordInput *input = &source->input;

  if (!vth_record_source_grow (source, 3, cancellable, error))
    return FALSE;
  if (input->length >= 3 && memcmp (input->text, "\xef\xbb\xbf", 3) == 0)
    {
      vth_record_input_consume (input, 3);
      input->column = 0;
    }
  source->place = VTH_PLACE_LINES;

  if (!skip_spaces (source, cancellable, error))
    return FALSE;
  if (input->length > 0 && *input->text == '[')
    {
      vth_record_input_consume (input, 1);
      source->place = VTH_PLACE_FIRST_ELEMENT;
    }

  return TRUE;
}

static gboolean
end (VthRecordSource *source, GError **error)
{
  gboolean closed = source->place == VTH_PLACE_LINES || source->place == VTH_PLACE_AFTER_ARRAY;

  source->place = VTH_PLACE_END;
  return !closed && fail (source, VTH_ERROR_SYNTAX, "the array is not closed, but the text ends", error);
}

static gboolean
close_array (VthRecordSource *source, GError **error)
{
  gboolean after_comma = source->place == VTH_PLACE_ELEMENT;

  source->place = VTH_PLACE_AFTER_ARRAY;
  vth_record_input_consume (&source->input, 1);
  return !after_comma || fail (source, VTH_ERROR_SYNTAX, "a record is expected after the comma, found ‘]’", error);
}

static gboolean
take_comma (VthRecordSource *source, GError **error)
{
  gboolean expected = source->place == VTH_PLACE_SEPARATOR || source->place == VTH_PLACE_AFTER_BROKEN;

  source->place = VTH_PLACE_ELEMENT;
  vth_record_input_consume (&source->input, 1);
  return expected || fail (source, VTH_ERROR_SYNTAX, "a record is expected here, found ‘,’", error);
}

/* Goes over what stands between and behind the records of an array; FALSE if it is wrong. */
static gboolean
take_separator (VthRecordSource *source, GError **error)
{
  gchar byte = *source->input.text;

  if (source->place == VTH_PLACE_AFTER_ARRAY)
    {
      source->place = VTH_PLACE_END;
      return fail (source, VTH_ERROR_SYNTAX, "nothing may follow the array", error);
    }
  if (byte == ']')
    return close_array (source, error);
  if (byte == ',')
    return take_comma (source, error);

  fail (source, VTH_ERROR_SYNTAX, "a comma or a bracket is expected between records", error);
  if (byte == '{')
    source->place = VTH_PLACE_AFTER_BROKEN;
  else
    vth_record_source_skip (source);
  return FALSE;
}

static gboolean
needs_separator (const VthRecordSource *source)
{
  gchar byte = *source->input.text;

  return source->place == VTH_PLACE_SEPARATOR || source->place == VTH_PLACE_AFTER_ARRAY ||
         (source->place != VTH_PLACE_LINES && (byte == ',' || byte == ']'));
}

/* Whether something that is JSON, but no object, seems to begin here. */
static gboolean
begins_other_value (const VthRecordInput *input)
{
  static const gchar *const literals[] = { "true", "false", "null" };
  gchar byte = *input->text;

  for (guint i = 0; i < G_N_ELEMENTS (literals); i++)
    if (input->length >= strlen (literals[i]) && memcmp (input->text, literals[i], strlen (literals[i])) == 0)
      return TRUE;

  return g_ascii_isdigit (byte) || byte == '-' || byte == '[' || byte == '"';
}

static gboolean
check_record (VthRecordSource *source, GCancellable *cancellable, GError **error)
{
  if (*source->input.text == '{')
    return TRUE;
  if (!vth_record_source_grow (source, LONGEST_LITERAL, cancellable, error))
    return FALSE;

  if (begins_other_value (&source->input))
    fail (source, VTH_ERROR_WRONG_TYPE, "a record is needed here: an object in braces", error);
  else
    fail (source, VTH_ERROR_SYNTAX, "a record must begin with a brace", error);
  vth_record_source_skip (source);
  return FALSE;
}

void
vth_record_source_init (VthRecordSource *source, GInputStream *stream)
{
  vth_record_input_init (&source->input, stream);
  source->place = VTH_PLACE_BEGIN;
}

void
vth_record_source_clear (VthRecordSource *source)
{
  vth_record_input_clear (&source->input);
}

/* Goes to the brace with which the next record begins. FALSE with @error set, or without it at
 * the end.
 */
gboolean
vth_record_source_find (VthRecordSource *source, GCancellable *cancellable, GError **error)
{
  if (source->place == VTH_PLACE_BEGIN && !begin (source, cancellable, error))
    return FALSE;

  while (source->place != VTH_PLACE_END)
    {
      if (!skip_spaces (source, cancellable, error))
        return FALSE;
      if (source->input.length == 0)
        return end (source, error);
      if (!needs_separator (source))
        return check_record (source, cancellable, error);
      if (!take_separator (source, error))
        return FALSE;
    }

  return FALSE;
}

/* Reads on until @wanted bytes are there, or all that are left. */
gboolean
vth_record_source_grow (VthRecordSource *source, gsize wanted, GCancellable *cancellable, GError **error)
{
  GError *cause = NULL;

  while (source->input.length < wanted && !source->input.at_end)
    if (!vth_record_input_fill (&source->input, cancellable, &cause))
      return fail_stream (source, cause, error);

  return TRUE;
}

/* Goes behind the record of @length bytes. */
void
vth_record_source_pass (VthRecordSource *source, gsize length)
{
  vth_record_input_consume (&source->input, length);
  if (source->place != VTH_PLACE_LINES)
    source->place = VTH_PLACE_SEPARATOR;
}

/* Goes behind the record, or what stands in its place, whose end is not known. */
void
vth_record_source_skip (VthRecordSource *source)
{
  VthBroken broken = VTH_BROKEN_RECORD;

  if (*source->input.text != '{')
    broken = source->place == VTH_PLACE_LINES ? VTH_BROKEN_LINE : VTH_BROKEN_ELEMENT;
  vth_record_input_begin_skip (&source->input, broken);
  if (source->place != VTH_PLACE_LINES)
    source->place = VTH_PLACE_AFTER_BROKEN;
}
