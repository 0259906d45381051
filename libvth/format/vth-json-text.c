/* vth-json-text.c - JSON written into a string
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "libvth/format/vth-json-text-private.h"

#include "libvth/base/vth-error.h"

#include <string.h>

/* What stands behind the backslash; u for the characters that have no letter. */
static const gchar escapes[256] = {
  [0x00 ... 0x07] = 'u', [0x0b] = 'u', [0x0e ... 0x1f] = 'u',
  ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't',
  ['"'] = '"', ['\\'] = '\\',
};

/* The first byte of @text that is not ASCII or needs an escape; its end is NUL, which does. */
static const gchar *
skip_ascii (const gchar *text)
{
  while (escapes[(guchar) *text] == '\0' && (guchar) *text < 0x80)
    text++;

  return text;
}

static void
append_escape (GString *json, guchar character)
{
  gchar escape = escapes[character];

  if (escape == 'u')
    g_string_append_printf (json, "\\u%04x", character);
  else
    {
      g_string_append_c (json, '\\');
      g_string_append_c (json, escape);
    }
}

/* Appends @text in quotes. FALSE if it is not UTF-8. */
gboolean
vth_json_append_string (GString *json, const gchar *text, GError **error)
{
  const gchar *plain = text;
  gboolean checked = FALSE;

  g_string_append_c (json, '"');
  while (*(text = skip_ascii (text)) != '\0')
    if ((guchar) *text >= 0x80)
      {
        if (!checked && !g_utf8_validate (text, -1, NULL))
          {
            g_set_error_literal (error, VTH_ERROR, VTH_ERROR_ENCODING, "a text is not UTF-8");
            return FALSE;
          }
        checked = TRUE;
        text = g_utf8_next_char (text);
      }
    else
      {
        g_string_append_len (json, plain, text - plain);
        append_escape (json, (guchar) *text);
        plain = ++text;
      }

  g_string_append_len (json, plain, text - plain);
  g_string_append_c (json, '"');
  return TRUE;
}

void
vth_json_append_integer (GString *json, gint64 number)
{
  gchar digits[24], *p = digits + sizeof digits;
  guint64 rest = number < 0 ? 0 - (guint64) number : (guint64) number;

  do
    *--p = (gchar) ('0' + rest % 10);
  while ((rest /= 10) != 0);
  if (number < 0)
    *--p = '-';

  g_string_append_len (json, p, digits + sizeof digits - p);
}

static void
put_digits (gchar *text, guint n_digits, guint number)
{
  while (n_digits-- > 0)
    {
      text[n_digits] = (gchar) ('0' + number % 10);
      number /= 10;
    }
}

/* Appends @date as YYYY-MM-DD in quotes. */
void
vth_json_append_date (GString *json, const GDate *date)
{
  gchar text[] = "\"0000-00-00\"";

  put_digits (text + 1, 4, g_date_get_year (date));
  put_digits (text + 6, 2, g_date_get_month (date));
  put_digits (text + 9, 2, g_date_get_day (date));
  g_string_append_len (json, text, sizeof text - 1);
}

/* Appends JSON as it stands but for the white space between its tokens. */
void
vth_json_append_compact (GString *json, const gchar *text, gsize length)
{
  gboolean in_string = FALSE;
  gsize begin = 0;

  for (gsize i = 0; i < length; i++)
    if (in_string && text[i] == '\\')
      i++;
    else if (text[i] == '"')
      in_string = !in_string;
    else if (!in_string && g_ascii_isspace (text[i]))
      {
        g_string_append_len (json, text + begin, (gssize) (i - begin));
        begin = i + 1;
      }

  g_string_append_len (json, text + begin, (gssize) (length - begin));
}
