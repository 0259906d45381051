/* tool-message.c - one line each on standard error
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <stdio.h>
#include <string.h>

/* What each code means, for those who asked for Dutch: the library's own messages are English. */
static const struct
{
  VthError code;
  const gchar *english;
} errors[] = {
  { VTH_ERROR_SYNTAX, "this is not JSON" },
  { VTH_ERROR_ENCODING, "the text is not UTF-8" },
  { VTH_ERROR_DUPLICATE_KEY, "the same key stands there twice" },
  { VTH_ERROR_TOO_DEEP, "too deeply nested" },
  { VTH_ERROR_TOO_LONG, "too long" },
  { VTH_ERROR_WRONG_TYPE, "the value is of another type than its field" },
  { VTH_ERROR_UNKNOWN_VALUE, "the value is not one of those that the field knows" },
  { VTH_ERROR_INVALID_DATE, "this date does not exist, or is not written as YYYY-MM-DD" },
  { VTH_ERROR_INVALID_TERM, "this is not a term, such as P6W" },
  { VTH_ERROR_INVALID_REFERENCE, "this legal reference names no article" },
  { VTH_ERROR_INVALID_IDENTIFIER, "the identifier fails its check" },
  { VTH_ERROR_OUT_OF_RANGE, "outside what is allowed" },
  { VTH_ERROR_MISSING_FIELD, "a required field is absent" },
  { VTH_ERROR_UNKNOWN_TYPE, "no such type of record is known" },
  { VTH_ERROR_UNKNOWN_RULE, "there is no deadline rule of that name" },
  { VTH_ERROR_NOT_IN_FORCE, "the rule was not law at that time" },
  { VTH_ERROR_NO_TERM, "the law gives no length that could be counted" },
  { VTH_ERROR_NOT_FOUND, "not found" },
  { VTH_ERROR_DUPLICATE, "there already" },
  { VTH_ERROR_INVALID_KNOWLEDGE, "the knowledge file lacks what it must hold" },
  { VTH_ERROR_CORRUPT, "a kept chain or checksum does not hold" },
};

void
tool_complain (const Tool *tool, const gchar *english, ...)
{
  g_autofree gchar *text = NULL;
  va_list arguments;

  va_start (arguments, english);
  text = g_strdup_vprintf (tool_translate (tool->language, english), arguments);
  va_end (arguments);

  if (tool->command != NULL)
    fprintf (stderr, "vth %s: %s\n", tool->command->name, text);
  else
    fprintf (stderr, "vth: %s\n", text);
}

const gchar *
tool_get_error_code (const GError *error)
{
  if (error->domain == VTH_ERROR)
    return vth_get_error_nick ((VthError) error->code);

  if (error->domain == VTH_STORE_ERROR)
    return tool_get_nick (VTH_TYPE_STORE_ERROR, error->code);

  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND) ? "not-found" : "failed";
}

static const gchar *
find_meaning (const Tool *tool, const GError *error)
{
  for (guint i = 0; error->domain == VTH_ERROR && i < G_N_ELEMENTS (errors); i++)
    if (errors[i].code == (VthError) error->code)
      return tool_translate (tool->language, errors[i].english);

  return NULL;
}

gchar *
tool_dup_error_text (const Tool *tool, const GError *error)
{
  const gchar *meaning = tool->language == VTH_LANGUAGE_EN ? NULL : find_meaning (tool, error);

  return meaning != NULL ? g_strdup_printf ("%s (%s)", meaning, error->message) : g_strdup (error->message);
}

void
tool_complain_error (const Tool *tool, const GError *error)
{
  g_autofree gchar *text = tool_dup_error_text (tool, error);

  tool_complain (tool, "%s: %s", tool_get_error_code (error), text);
}

void
tool_complain_at (const Tool *tool, const gchar *file, guint64 line, const gchar *pointer, const gchar *code,
                  const gchar *message)
{
  gboolean has_pointer = pointer != NULL && *pointer != '\0';

  fprintf (stderr, "%s:%" G_GUINT64_FORMAT ": %s%s%s: %s\n", file, line, has_pointer ? pointer : "",
           has_pointer ? ": " : "", code, message);
}
