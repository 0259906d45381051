/* vth-scanner-string.c - strings of JSON: UTF-8 and escapes
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-scanner-private.h"

#include <string.h>

#if defined (__SSE2__) && !defined (VTH_PORTABLE_SCANNER)
#define USE_SSE2
#endif

#ifdef USE_SSE2
#include <emmintrin.h>
#endif

/* What a byte is within a string. */
enum
{
  PLAIN,
  QUOTE,
  ESCAPE,
  CONTROL,
  TWO,
  THREE,
  FOUR,
  STRAY
};

static const guint8 classes[256] = {
  [0x00 ... 0x1f] = CONTROL,
  ['"'] = QUOTE,
  ['\\'] = ESCAPE,
  [0x80 ... 0xc1] = STRAY,
  [0xc2 ... 0xdf] = TWO,
  [0xe0 ... 0xef] = THREE,
  [0xf0 ... 0xf4] = FOUR,
  [0xf5 ... 0xff] = STRAY,
};

static const gchar escapes[256] = {
  ['"'] = '"', ['\\'] = '\\', ['/'] = '/',
  ['b'] = '\b', ['f'] = '\f', ['n'] = '\n', ['r'] = '\r', ['t'] = '\t',
};

#ifdef USE_SSE2

/* Sixteen bytes at a time. As signed numbers, control characters and all that is not ASCII are
 * less than a space.
 */
static inline const guchar *
skip_plain (const guchar *p, const guchar *end)
{
  const __m128i quote = _mm_set1_epi8 ('"'), backslash = _mm_set1_epi8 ('\\'), space = _mm_set1_epi8 (' ');

  for (; end - p >= 16; p += 16)
    {
      __m128i bytes = _mm_loadu_si128 ((const __m128i *) (gconstpointer) p);
      __m128i marks = _mm_or_si128 (_mm_cmpeq_epi8 (bytes, quote), _mm_cmpeq_epi8 (bytes, backslash));
      gint found = _mm_movemask_epi8 (_mm_or_si128 (marks, _mm_cmplt_epi8 (bytes, space)));

      if (found != 0)
        return p + __builtin_ctz ((guint) found);
    }
  while (p < end && classes[*p] == PLAIN)
    p++;

  return p;
}

#else

/* Eight bytes at a time: the lowest marked byte is the first that is not plain. */
static inline const guchar *
skip_plain (const guchar *p, const guchar *end)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101), highs = ones << 7;

  while (end - p >= 8)
    {
      guint64 word, quotes, backslashes, marks;

      memcpy (&word, p, sizeof word);
      word = GUINT64_FROM_LE (word);
      quotes = word ^ (ones * '"');
      backslashes = word ^ (ones * '\\');
      marks = (((word - ones * 0x20) & ~word) | ((quotes - ones) & ~quotes) |
               ((backslashes - ones) & ~backslashes) | word) & highs;
      if (marks != 0)
        return p + (__builtin_ctzll (marks) >> 3);
      p += 8;
    }
  while (p < end && classes[*p] == PLAIN)
    p++;

  return p;
}

#endif

static inline gboolean
is_continuation (const guchar *p, const guchar *end)
{
  return p < end && (*p & 0xc0) == 0x80;
}

/* The end of the multi-byte character at @p, or NULL with the scanner failed. */
static const guchar *
check_character (VthScanner *scanner, const guchar *p)
{
  guint length = classes[*p] - TWO + 2;
  guchar first = *p, second;

  if (classes[first] == STRAY)
    {
      vth_scanner_fail (scanner, VTH_ERROR_ENCODING, p, "the text is not UTF-8");
      return NULL;
    }
  for (guint i = 1; i < length; i++)
    if (!is_continuation (p + i, scanner->end))
      {
        vth_scanner_fail (scanner, VTH_ERROR_ENCODING, p + i, "the text is not UTF-8: incomplete character");
        return NULL;
      }

  second = p[1];
  if ((first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90) ||
      (first == 0xed && second > 0x9f) || (first == 0xf4 && second > 0x8f))
    {
      vth_scanner_fail (scanner, VTH_ERROR_ENCODING, p, "the text is not UTF-8: no such character");
      return NULL;
    }

  return p + length;
}

/* The number of the four hexadecimal digits at @p, or -1 with the scanner failed. */
static gint
scan_hex (VthScanner *scanner, const guchar *p)
{
  gint number = 0;

  for (guint i = 0; i < 4; i++)
    {
      if (p + i >= scanner->end || !g_ascii_isxdigit (p[i]))
        {
          vth_scanner_fail (scanner, VTH_ERROR_SYNTAX, p + i, "four hexadecimal digits must follow \\u");
          return -1;
        }
      number = number * 16 + g_ascii_xdigit_value ((gchar) p[i]);
    }

  return number;
}

/* The character of the \u at @p (behind the u); @p is moved behind it, and behind the second
 * half of a surrogate pair. -1 with the scanner failed.
 */
static gint
scan_unicode_escape (VthScanner *scanner, const guchar **p)
{
  const gchar *complaint = "a surrogate stands alone";
  const guchar *at = *p;
  gint low, high = scan_hex (scanner, at);

  if (high < 0)
    return -1;
  at += 4;
  if (high >= 0xd800 && high <= 0xdfff)
    {
      for (guint i = 0; i < 2; i++)
        if (high >= 0xdc00 || at + i >= scanner->end || at[i] != (guchar) "\\u"[i])
          {
            vth_scanner_fail (scanner, VTH_ERROR_ENCODING, high >= 0xdc00 ? at - 1 : at + i, complaint);
            return -1;
          }
      low = scan_hex (scanner, at + 2);
      if (low >= 0 && (low < 0xdc00 || low > 0xdfff))
        vth_scanner_fail (scanner, VTH_ERROR_ENCODING, at, complaint);
      if (low < 0xdc00 || low > 0xdfff)
        return -1;
      high = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
      at += 6;
    }

  *p = at;
  return high;
}

/* Decodes the escape at @p into @out; the end of the escape, or NULL with the scanner failed. */
static const guchar *
decode_escape (VthScanner *scanner, const guchar *p, gchar **out)
{
  gint character;

  p++;
  if (p < scanner->end && *p == 'u')
    {
      p++;
      character = scan_unicode_escape (scanner, &p);
      if (character < 0)
        return NULL;
      *out += g_unichar_to_utf8 ((gunichar) character, *out);
      return p;
    }
  if (p >= scanner->end || escapes[*p] == '\0')
    {
      vth_scanner_fail (scanner, VTH_ERROR_SYNTAX, p, "no such escape in a string");
      return NULL;
    }

  *(*out)++ = escapes[*p];
  return p + 1;
}

/* Room for a decoded string of which no more than @length bytes are written in the text.
 * An escape is never shorter than what it stands for.
 */
static void
ensure_scratch (VthScanner *scanner, gsize length, gchar **out)
{
  gsize used = (gsize) (*out - scanner->scratch);

  if (used + length > scanner->scratch_size)
    {
      scanner->scratch_size = MAX (2 * scanner->scratch_size, used + length + 64);
      scanner->scratch = g_realloc (scanner->scratch, scanner->scratch_size);
      *out = scanner->scratch + used;
    }
}

static gboolean
fail_string (VthScanner *scanner, const guchar *p)
{
  vth_scanner_fail (scanner, VTH_ERROR_SYNTAX, p,
                    p < scanner->end ? "a control character stands in a string" : "a string is not closed");
  return FALSE;
}

static gboolean
end_string (VthScanner *scanner, const guchar *p, const gchar *text, gsize length)
{
  scanner->string.text = text;
  scanner->string.length = length;
  scanner->position = p + 1;
  return TRUE;
}

/* The rest of a string with escapes: @plain begins its text, @p is at the first escape. */
static gboolean
scan_escaped_string (VthScanner *scanner, const guchar *plain, const guchar *p)
{
  gchar *out = scanner->scratch;

  while (TRUE)
    {
      ensure_scratch (scanner, (gsize) (p - plain) + 4, &out);
      memcpy (out, plain, (gsize) (p - plain));
      out += p - plain;
      plain = p;

      if (p >= scanner->end)
        break;
      if (classes[*p] == QUOTE)
        return end_string (scanner, p, scanner->scratch, (gsize) (out - scanner->scratch));
      if (classes[*p] == CONTROL)
        break;
      if (classes[*p] == ESCAPE)
        plain = p = decode_escape (scanner, p, &out);
      else
        p = check_character (scanner, p);
      if (p == NULL)
        return FALSE;
      p = skip_plain (p, scanner->end);
    }

  return fail_string (scanner, p);
}

/* A string whose quote is at @p. FALSE with the scanner failed. */
gboolean
vth_scanner_scan_string (VthScanner *scanner, const guchar *p)
{
  const guchar *plain = ++p;

  while (TRUE)
    {
      p = skip_plain (p, scanner->end);
      if (p >= scanner->end)
        break;
      if (classes[*p] == QUOTE)
        return end_string (scanner, p, (const gchar *) plain, (gsize) (p - plain));
      if (classes[*p] == ESCAPE)
        return scan_escaped_string (scanner, plain, p);
      if (classes[*p] == CONTROL)
        break;
      p = check_character (scanner, p);
      if (p == NULL)
        return FALSE;
    }

  return fail_string (scanner, p);
}
