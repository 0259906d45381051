/* tool-message.c - one line each on standard error
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <stdio.h>
#include <string.h>

/* What each code means, for those who asked for Dutch: the library's own messages are English. */
typedef struct
{
  gint code;
  const gchar *english;
} Meaning;

static const Meaning errors[] = {
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
  { VTH_ERROR_UNKNOWN_FIELD, "no field has this name" },
  { VTH_ERROR_CORRUPT, "a kept chain or checksum does not hold" },
};

static const Meaning store_errors[] = {
  { VTH_STORE_ERROR_FAILED, "the database refused" },
  { VTH_STORE_ERROR_UNSUPPORTED, "no such kind of store is known" },
  { VTH_STORE_ERROR_UNAVAILABLE, "the database cannot be opened" },
  { VTH_STORE_ERROR_FOREIGN, "this is no store of records" },
  { VTH_STORE_ERROR_NEWER, "a newer version wrote this store" },
  { VTH_STORE_ERROR_READ_ONLY, "the store may be read, but not changed" },
  { VTH_STORE_ERROR_BUSY, "somebody else is changing the store" },
  { VTH_STORE_ERROR_FULL, "there is no room left" },
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
  gboolean is_store = error->domain == VTH_STORE_ERROR;
  const Meaning *meanings = is_store ? store_errors : errors;
  guint n_meanings = is_store ? G_N_ELEMENTS (store_errors) : G_N_ELEMENTS (errors);

  for (guint i = 0; (is_store || error->domain == VTH_ERROR) && i < n_meanings; i++)
    if (meanings[i].code == error->code)
      return tool_translate (tool->language, meanings[i].english);

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
