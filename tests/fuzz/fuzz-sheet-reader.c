/* fuzz-sheet-reader.c - any file as a sheet: records and errors, and what was read can be written as a row
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "fuzz.h"

#include <libvth/vth.h>
#include <string.h>

static GInputStream *
open_text (const gchar *text)
{
  return g_memory_input_stream_new_from_data (g_strdup (text), (gssize) strlen (text), g_free);
}

/* A record that was read makes a row, which is read as the same record. */
static void
check_record (VthRecordSheet *sheet, VthRecord *record)
{
  g_autoptr (GError) error = NULL;
  g_autofree gchar *headings = vth_record_sheet_dup_headings (sheet), *row = vth_record_sheet_dup_row (sheet, record, &error);
  g_autofree gchar *text = NULL, *line = NULL, *line_again = NULL;
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (VthSheetReader) reader = NULL;
  g_autoptr (VthRecord) again = NULL;

  g_assert_no_error (error);
  text = g_strconcat (headings, row, NULL);
  stream = open_text (text);
  reader = vth_sheet_reader_new (sheet, stream, NULL);
  again = vth_sheet_reader_read (reader, NULL, &error);
  g_assert_no_error (error);
  line = vth_record_to_text (record, NULL);
  line_again = vth_record_to_text (again, NULL);
  g_assert_cmpstr (line, ==, line_again);
}

static void
check_error (VthSheetReader *reader, const GError *error)
{
  for (gint language = VTH_LANGUAGE_NL; language <= VTH_LANGUAGE_EN; language++)
    {
      g_autofree gchar *message = vth_sheet_reader_dup_message (reader, (VthLanguage) language);

      g_assert_true (g_utf8_validate (message, -1, NULL));
      g_assert_cmpstr (message, !=, "");
    }
  g_assert_true (error->domain == VTH_ERROR);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_true (g_str_has_prefix (error->message, "f:"));
}

/* Every step gets on: a byte makes at most one cell, and a cell one error. */
static void
check_sheet (const gchar *type_name, GBytes *bytes)
{
  g_autoptr (VthRecordSheet) sheet = vth_record_sheet_new (type_name, VTH_LANGUAGE_NL, NULL);
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);
  g_autoptr (VthSheetReader) reader = vth_sheet_reader_new (sheet, stream, "f");

  for (gsize i = 0; ; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VthRecord) record = vth_sheet_reader_read (reader, NULL, &error);

      g_assert_cmpuint (i, <=, 2 * g_bytes_get_size (bytes) + 1);
      if (record == NULL && error == NULL)
        return;
      if (error != NULL)
        check_error (reader, error);
      else
        check_record (sheet, record);
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  check_sheet ("mandate", bytes);
  check_sheet ("mandate-condition", bytes);
  return 0;
}
