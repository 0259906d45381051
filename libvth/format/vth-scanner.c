/* vth-scanner.c - a strict pull scanner of JSON in memory
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-scanner-private.h"

#include <string.h>

#define MAX_KEYS 65536
#define SCRATCH_SIZE 1024
#define MAX_KEPT_SCRATCH 65536

typedef enum
{
  STATE_VALUE,        /* a value must follow */
  STATE_FIRST_VALUE,  /* after [ */
  STATE_FIRST_KEY,    /* after { */
  STATE_NEXT_KEY,     /* after a member */
  STATE_NEXT_VALUE,   /* after an element */
  STATE_DONE,
  STATE_FAILED
} State;

static const guint8 spaces[256] = { [' '] = 1, ['\t'] = 1, ['\n'] = 1, ['\r'] = 1 };

/* Ends the scan: what is wrong at @at. */
VthToken
vth_scanner_fail (VthScanner *scanner, VthError code, const guchar *at, const gchar *complaint)
{
  scanner->state = STATE_FAILED;
  scanner->position = at;
  scanner->code = code;
  scanner->complaint = complaint;
  scanner->truncated = at >= scanner->end;
  return VTH_TOKEN_ERROR;
}

static inline const guchar *
skip_spaces (const guchar *p, const guchar *end)
{
  while (p < end && spaces[*p])
    p++;

  return p;
}

static inline VthToken
end_value (VthScanner *scanner, VthToken token)
{
  if (scanner->depth == 0)
    scanner->state = STATE_DONE;
  else
    scanner->state = scanner->frames[scanner->depth].is_array ? STATE_NEXT_VALUE : STATE_NEXT_KEY;

  return token;
}

static VthToken
open_container (VthScanner *scanner, const guchar *p, gboolean is_array)
{
  VthScannerFrame *frame;

  if (scanner->depth >= scanner->max_depth)
    return vth_scanner_fail (scanner, VTH_ERROR_TOO_DEEP, p, "objects and arrays are nested too deep");

  frame = &scanner->frames[++scanner->depth];
  frame->first_key = scanner->keys.n_keys;
  frame->index = 0;
  frame->is_array = is_array;
  scanner->position = p + 1;
  scanner->state = is_array ? STATE_FIRST_VALUE : STATE_FIRST_KEY;
  return is_array ? VTH_TOKEN_ARRAY : VTH_TOKEN_OBJECT;
}

static VthToken
close_container (VthScanner *scanner, const guchar *p, VthToken token)
{
  vth_key_stack_pop (&scanner->keys, scanner->frames[scanner->depth].first_key);
  scanner->depth--;
  scanner->start = p;
  scanner->position = p + 1;
  return end_value (scanner, token);
}

static const guchar *
skip_digits (const guchar *p, const guchar *end)
{
  while (p < end && g_ascii_isdigit (*p))
    p++;

  return p;
}

/* The integer of the @digits; FALSE if it does not fit. */
static gboolean
compute_integer (const guchar *digits, const guchar *end, gboolean negative, gint64 *integer)
{
  guint64 number = 0, limit = (guint64) G_MAXINT64 + (negative ? 1 : 0);

  if (end - digits > 19)
    return FALSE;
  for (; digits < end; digits++)
    number = number * 10 + (guint64) (*digits - '0');
  if (number > limit)
    return FALSE;

  *integer = (gint64) (negative ? 0 - number : number);
  return TRUE;
}

/* Behind the fraction and the exponent that may follow at @p; NULL with the scanner failed. */
static const guchar *
skip_fraction (VthScanner *scanner, const guchar *p)
{
  const guchar *digits;

  if (p < scanner->end && *p == '.')
    {
      digits = ++p;
      p = skip_digits (p, scanner->end);
      if (p == digits)
        {
          vth_scanner_fail (scanner, VTH_ERROR_SYNTAX, p, "a digit must follow the decimal point");
          return NULL;
        }
    }
  if (p < scanner->end && (*p | 0x20) == 'e')
    {
      p++;
      if (p < scanner->end && (*p == '+' || *p == '-'))
        p++;
      digits = p;
      p = skip_digits (p, scanner->end);
      if (p == digits)
        {
          vth_scanner_fail (scanner, VTH_ERROR_SYNTAX, p, "a digit must follow the exponent sign");
          return NULL;
        }
    }

  return p;
}

static VthToken
scan_number (VthScanner *scanner, const guchar *p)
{
  const guchar *digits, *behind;
  VthToken token = VTH_TOKEN_NUMBER;

  digits = *p == '-' ? p + 1 : p;
  p = skip_digits (digits, scanner->end);
  if (p == digits)
    return vth_scanner_fail (scanner, VTH_ERROR_SYNTAX, p, "a digit must follow the minus sign");
  if (*digits == '0' && p - digits > 1)
    return vth_scanner_fail (scanner, VTH_ERROR_SYNTAX, digits, "a number has a leading zero");

  behind = skip_fraction (scanner, p);
  if (behind == NULL)
    return VTH_TOKEN_ERROR;
  if (behind == p && compute_integer (digits, p, digits != scanner->start, &scanner->integer))
    token = VTH_TOKEN_INTEGER;

  scanner->string.text = (const gchar *) scanner->start;
  scanner->string.length = (gsize) (behind - scanner->start);
  scanner->position = behind;
  return end_value (scanner, token);
}

static VthToken
scan_literal (VthScanner *scanner, const guchar *p, const gchar *literal, VthToken token)
{
  for (; *literal != '\0'; literal++, p++)
    if (p >= scanner->end || *p != (guchar) *literal)
      return vth_scanner_fail (scanner, VTH_ERROR_SYNTAX, p, "a value is expected here");

  scanner->position = p;
  return end_value (scanner, token);
}

static VthToken
scan_value (VthScanner *scanner, const guchar *p)
{
  scanner->start = p;
  if (G_UNLIKELY (p >= scanner->end))
    return vth_scanner_fail (scanner, VTH_ERROR_SYNTAX, p, "a value is expected here");

  switch (*p)
    {
    case '"':
      return vth_scanner_scan_string (scanner, p) ? end_value (scanner, VTH_TOKEN_STRING) : VTH_TOKEN_ERROR;
    case '{':
      return open_container (scanner, p, FALSE);
    case '[':
      return open_container (scanner, p, TRUE);
    case 't':
      return scan_literal (scanner, p, "true", VTH_TOKEN_TRUE);
    case 'f':
      return scan_literal (scanner, p, "false", VTH_TOKEN_FALSE);
    case 'n':
      return scan_literal (scanner, p, "null", VTH_TOKEN_NULL);
    default:
      if (*p == '-' || g_ascii_isdigit (*p))
        return scan_number (scanner, p);
      return vth_scanner_fail (scanner, VTH_ERROR_SYNTAX, p, "a value is expected here");
    }
}

/* A key with escapes is copied: the scratch space goes to the strings that follow. */
static VthToken
scan_key (VthScanner *scanner, const guchar *p)
{
  scanner->start = p;
  if (p >= scanner->end || *p != '"')
    return vth_scanner_fail (scanner, VTH_ERROR_SYNTAX, p, "a key in quotes is expected here");
  if (!vth_scanner_scan_string (scanner, p))
    return VTH_TOKEN_ERROR;
  if (!vth_key_stack_push (&scanner->keys, scanner->frames[scanner->depth].first_key, scanner->string.text,
                           scanner->string.length, scanner->string.text == scanner->scratch))
    return vth_scanner_fail (scanner, VTH_ERROR_DUPLICATE_KEY, p, "the key is there twice");
  if (scanner->keys.n_keys > MAX_KEYS)
    return vth_scanner_fail (scanner, VTH_ERROR_TOO_LONG, p, "there are more keys than the reader takes");

  p = skip_spaces (scanner->position, scanner->end);
  if (p >= scanner->end || *p != ':')
    return vth_scanner_fail (scanner, VTH_ERROR_SYNTAX, p, "a colon is expected here");
  scanner->position = p + 1;
  scanner->state = STATE_VALUE;
  return VTH_TOKEN_KEY;
}

/* Starts with no text. @max_depth is how deep objects and arrays may be nested. */
void
vth_scanner_init (VthScanner *scanner, guint max_depth)
{
  memset (scanner, 0, sizeof *scanner);
  vth_scanner_set_max_depth (scanner, max_depth);
  scanner->scratch_size = SCRATCH_SIZE;
  scanner->scratch = g_malloc (scanner->scratch_size);
  vth_key_stack_init (&scanner->keys);
}

void
vth_scanner_clear (VthScanner *scanner)
{
  vth_key_stack_clear (&scanner->keys);
  g_clear_pointer (&scanner->frames, g_free);
  g_clear_pointer (&scanner->scratch, g_free);
}

/* Between two texts. */
void
vth_scanner_set_max_depth (VthScanner *scanner, guint max_depth)
{
  scanner->max_depth = max_depth;
  scanner->frames = g_renew (VthScannerFrame, scanner->frames, max_depth + 1);
  memset (scanner->frames, 0, (max_depth + 1) * sizeof (VthScannerFrame));
}

/* Begins with @text, which must stay while it is scanned. */
void
vth_scanner_set_text (VthScanner *scanner, const gchar *text, gsize length)
{
  vth_key_stack_pop (&scanner->keys, 0);
  scanner->text = scanner->start = scanner->position = (const guchar *) text;
  scanner->end = scanner->text + length;
  scanner->depth = 0;
  scanner->state = STATE_VALUE;
  if (scanner->scratch_size > MAX_KEPT_SCRATCH)
    {
      scanner->scratch_size = SCRATCH_SIZE;
      scanner->scratch = g_realloc (scanner->scratch, scanner->scratch_size);
    }
  scanner->truncated = FALSE;
  scanner->complaint = NULL;
}

/* Takes the next token. After the value as a whole it gives VTH_TOKEN_END if nothing but white
 * space follows; who reads values that follow each other need not ask for it.
 */
VthToken
vth_scanner_next (VthScanner *scanner)
{
  const guchar *p;

  if (G_UNLIKELY (scanner->state == STATE_FAILED))
    return VTH_TOKEN_ERROR;

  p = skip_spaces (scanner->position, scanner->end);
  switch ((State) scanner->state)
    {
    case STATE_FIRST_KEY:
      if (p < scanner->end && *p == '}')
        return close_container (scanner, p, VTH_TOKEN_OBJECT_END);
      return scan_key (scanner, p);
    case STATE_NEXT_KEY:
      if (p < scanner->end && *p == ',')
        return scan_key (scanner, skip_spaces (p + 1, scanner->end));
      if (p < scanner->end && *p == '}')
        return close_container (scanner, p, VTH_TOKEN_OBJECT_END);
      return vth_scanner_fail (scanner, VTH_ERROR_SYNTAX, p, "a comma or a brace is expected here");
    case STATE_FIRST_VALUE:
      if (p < scanner->end && *p == ']')
        return close_container (scanner, p, VTH_TOKEN_ARRAY_END);
      return scan_value (scanner, p);
    case STATE_NEXT_VALUE:
      if (p < scanner->end && *p == ']')
        return close_container (scanner, p, VTH_TOKEN_ARRAY_END);
      if (p >= scanner->end || *p != ',')
        return vth_scanner_fail (scanner, VTH_ERROR_SYNTAX, p, "a comma or a bracket is expected here");
      scanner->frames[scanner->depth].index++;
      return scan_value (scanner, skip_spaces (p + 1, scanner->end));
    case STATE_DONE:
      if (p < scanner->end)
        return vth_scanner_fail (scanner, VTH_ERROR_SYNTAX, p, "nothing may follow here");
      return VTH_TOKEN_END;
    case STATE_VALUE:
    case STATE_FAILED:
    default:
      return scan_value (scanner, p);
    }
}

/* Takes tokens until no more than @depth objects and arrays are open. FALSE if the text is wrong. */
gboolean
vth_scanner_skip_to_depth (VthScanner *scanner, guint depth)
{
  while (scanner->depth > depth)
    if (vth_scanner_next (scanner) == VTH_TOKEN_ERROR)
      return FALSE;

  return scanner->state != STATE_FAILED;
}

/* Takes the next value as a whole; @raw is its text as it stands. FALSE if the text is wrong. */
gboolean
vth_scanner_skip_value (VthScanner *scanner, VthSlice *raw)
{
  guint depth = scanner->depth;
  const guchar *start;

  if (vth_scanner_next (scanner) == VTH_TOKEN_ERROR)
    return FALSE;
  start = scanner->start;
  if (!vth_scanner_skip_to_depth (scanner, depth))
    return FALSE;

  raw->text = (const gchar *) start;
  raw->length = (gsize) (scanner->position - start);
  return TRUE;
}

/* The line of the last token or of the error, from 0 in the first line of the text. */
guint
vth_scanner_get_line (const VthScanner *scanner)
{
  const guchar *at = scanner->state == STATE_FAILED ? scanner->position : scanner->start;
  const guchar *p = scanner->text;
  guint line = 0;

  while (p < at && (p = memchr (p, '\n', (gsize) (at - p))) != NULL)
    {
      line++;
      p++;
    }

  return line;
}

/* Control characters are written as escapes: a pointer is shown in one line. */
static void
append_pointer_token (GString *pointer, const gchar *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (text[i] == '~')
      g_string_append (pointer, "~0");
    else if (text[i] == '/')
      g_string_append (pointer, "~1");
    else if ((guchar) text[i] < 0x20 || text[i] == 0x7f)
      g_string_append_printf (pointer, "\\u%04x", (guint) text[i]);
    else
      g_string_append_c (pointer, text[i]);
}

/* The JSON pointer (RFC 6901) of the last token or of the error; empty at the top. */
gchar *
vth_scanner_dup_pointer (const VthScanner *scanner)
{
  GString *pointer = g_string_new (NULL);

  for (guint i = 1; i <= scanner->depth; i++)
    {
      const VthScannerFrame *frame = &scanner->frames[i];
      guint last = i < scanner->depth ? frame[1].first_key : scanner->keys.n_keys;

      if (frame->is_array && (i < scanner->depth || scanner->state != STATE_FIRST_VALUE))
        g_string_append_printf (pointer, "/%u", frame->index);
      if (frame->is_array || last == frame->first_key)
        continue;
      g_string_append_c (pointer, '/');
      append_pointer_token (pointer, scanner->keys.keys[last - 1].text, scanner->keys.keys[last - 1].length);
    }

  return g_string_free (pointer, FALSE);
}

/* After VTH_TOKEN_ERROR: what is wrong, and what stands there instead. */
GError *
vth_scanner_dup_error (const VthScanner *scanner)
{
  gint code = (gint) scanner->code;

  g_return_val_if_fail (scanner->complaint != NULL, NULL);

  if (scanner->truncated)
    return g_error_new (VTH_ERROR, code, "%s, but the text ends", scanner->complaint);
  if (code == VTH_ERROR_SYNTAX && g_ascii_isgraph (*scanner->position))
    return g_error_new (VTH_ERROR, code, "%s, found ‘%c’", scanner->complaint, *scanner->position);
  if (code == VTH_ERROR_SYNTAX || code == VTH_ERROR_ENCODING)
    return g_error_new (VTH_ERROR, code, "%s, found byte 0x%02x", scanner->complaint, *scanner->position);

  return g_error_new_literal (VTH_ERROR, code, scanner->complaint);
}
