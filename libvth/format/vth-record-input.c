/* vth-record-input.c - a window on a stream, with its line numbers
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-record-input-private.h"

#include <string.h>

#define CHUNK_SIZE 65536
#define MIN_SIZE (2 * CHUNK_SIZE)

void
vth_record_input_init (VthRecordInput *input, GInputStream *stream)
{
  memset (input, 0, sizeof *input);
  input->stream = g_object_ref (stream);
  input->size = MIN_SIZE;
  input->buffer = g_malloc (input->size);
  input->text = input->buffer;
  input->line = 1;
}

void
vth_record_input_clear (VthRecordInput *input)
{
  g_clear_object (&input->stream);
  g_clear_pointer (&input->buffer, g_free);
}

/* Makes room for one chunk behind the text. The window shrinks again once it holds little. */
static void
make_room (VthRecordInput *input)
{
  gsize needed = input->length + CHUNK_SIZE, size = input->size;

  if (needed > size)
    size *= 2;
  else if (needed <= MIN_SIZE)
    size = MIN_SIZE;
  if (size == input->size && (gsize) (input->text - input->buffer) + needed <= size)
    return;

  memmove (input->buffer, input->text, input->length);
  input->buffer = g_realloc (input->buffer, size);
  input->size = size;
  input->text = input->buffer;
}

/* Reads on. At the end of the stream there is nothing more to read, which is no error. */
gboolean
vth_record_input_fill (VthRecordInput *input, GCancellable *cancellable, GError **error)
{
  gsize used;
  gssize n_read;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  make_room (input);
  used = (gsize) (input->text - input->buffer) + input->length;
  n_read = g_input_stream_read (input->stream, input->buffer + used, CHUNK_SIZE, cancellable, error);
  if (n_read < 0)
    return FALSE;

  input->at_end = n_read == 0;
  input->length += (gsize) n_read;
  return TRUE;
}

void
vth_record_input_consume (VthRecordInput *input, gsize length)
{
  const gchar *end = input->text + length, *p;

  input->column += length;
  for (p = input->text; (p = memchr (p, '\n', (gsize) (end - p))) != NULL; )
    {
      p++;
      input->line++;
      input->column = (gsize) (end - p);
    }
  input->text += length;
  input->length -= length;
}

/* Goes to the next byte that is not white space, or to the end. */
gboolean
vth_record_input_skip_spaces (VthRecordInput *input, GCancellable *cancellable, GError **error)
{
  while (TRUE)
    {
      gsize n = 0;

      while (n < input->length && memchr (" \t\r\n", input->text[n], 4) != NULL)
        n++;
      vth_record_input_consume (input, n);
      if (input->length > 0 || input->at_end)
        return TRUE;
      if (!vth_record_input_fill (input, cancellable, error))
        return FALSE;
    }
}

static void
begin_line (VthRecordSearch *search)
{
  search->in_string = FALSE;
  search->escaped = FALSE;
  search->in_margin = TRUE;
  search->column = 0;
}

/* Whether an object or, outside a record, an array begins or ends with the byte. */
static gint
get_step (const VthRecordSearch *search, gchar byte)
{
  gboolean brackets = search->broken == VTH_BROKEN_ELEMENT;

  if (byte == '{' || (brackets && byte == '['))
    return 1;
  if (byte == '}' || (brackets && byte == ']'))
    return -1;

  return 0;
}

/* Whether the value ends before the byte. */
static gboolean
ends_before (const VthRecordSearch *search, gchar byte)
{
  if (search->in_margin && byte == '{' && search->column <= search->own_column)
    return TRUE;
  if (search->broken == VTH_BROKEN_LINE)
    return byte == '\n';

  return search->broken == VTH_BROKEN_ELEMENT && !search->in_string && search->depth == 0 &&
         (byte == ',' || byte == ']');
}

/* Takes the byte; TRUE if the value ends behind it. */
static gboolean
advance (VthRecordSearch *search, gchar byte)
{
  gint step;

  if (byte == '\n')
    {
      begin_line (search);
      return FALSE;
    }

  search->column++;
  search->in_margin = search->in_margin && (byte == ' ' || byte == '\t');
  if (search->in_string)
    {
      search->in_string = search->escaped || byte != '"';
      search->escaped = !search->escaped && byte == '\\';
      return FALSE;
    }

  search->in_string = byte == '"';
  step = get_step (search, byte);
  if (step > 0 || search->depth > 0)
    search->depth += (guint64) step;
  return step < 0 && search->depth == 0 && search->broken == VTH_BROKEN_RECORD;
}

/* Leaves the value with which the text begins for vth_record_input_finish_skip() to skip. */
void
vth_record_input_begin_skip (VthRecordInput *input, VthBroken broken)
{
  const VthRecordSearch search = {
    .active = TRUE,
    .broken = broken,
    .own_column = input->column,
    .column = input->column,
  };

  input->search = search;
}

/* Skips the value that is broken, so that where it ends can only be guessed. A record ends where
 * its braces balance; a string ends with its line at the latest; and a line that begins with a
 * brace no further to the right than the broken value did begins a new record. What is skipped
 * is not kept, however long it is. Nothing to do is no error.
 */
gboolean
vth_record_input_finish_skip (VthRecordInput *input, GCancellable *cancellable, GError **error)
{
  VthRecordSearch *search = &input->search;

  while (search->active)
    {
      gsize n = 0;

      while (search->active && n < input->length && !ends_before (search, input->text[n]))
        search->active = !advance (search, input->text[n++]);
      search->active = search->active && n == input->length;
      vth_record_input_consume (input, n);

      if (search->active && input->at_end)
        search->active = FALSE;
      else if (search->active && !vth_record_input_fill (input, cancellable, error))
        return FALSE;
    }

  return TRUE;
}
